import { expect, test } from 'vitest';
import {
  makeChecklist,
  makeGuide,
  makeMilestone,
  makePhase,
  makeResource,
  makeWeek,
} from '../roadmap/testing.ts';
import { schemas, type Collection } from './index.ts';

const odd = { colour: 'red' };
const link = { title: 'Orchard', url: 'https://example.org/orchard' };
const phase = makePhase().data;
const checklist = makeChecklist().data;
const check = { id: 'loose', title: 'It is loose', summary: 'Roots find their way.' };
const part = { id: 'soil', title: 'Soil', checks: [check] };

test.each<[place: string, collection: Collection, data: object]>([
  ['', 'phases', { ...phase, ...odd }],
  ['weeks', 'phases', { ...phase, weeks: { ...phase.weeks, ...odd } }],
  ['milestones.0', 'phases', { ...phase, milestones: [{ ...makeMilestone(), ...odd }] }],
  [
    'milestones.0.weeks',
    'phases',
    { ...phase, milestones: [{ ...makeMilestone(), weeks: { ...phase.weeks, ...odd } }] },
  ],
  ['roadmap', 'phases', { ...phase, roadmap: { ...phase.roadmap, ...odd } }],
  ['previous', 'phases', { ...phase, previous: { ...link, ...odd } }],
  ['next', 'phases', { ...phase, next: { ...link, ...odd } }],
  ['', 'weeks', { ...makeWeek().data, ...odd }],
  [
    'plan.0',
    'weeks',
    { ...makeWeek().data, plan: [{ title: 'Dig', hours: 6, outcome: 'Soil', ...odd }] },
  ],
  ['', 'checklists', { ...checklist, ...odd }],
  ['parts.0', 'checklists', { ...checklist, parts: [{ ...part, ...odd }] }],
  [
    'parts.0.checks.0',
    'checklists',
    { ...checklist, parts: [{ ...part, checks: [{ ...check, ...odd }] }] },
  ],
  ['', 'resources', { ...makeResource().data, ...odd }],
  ['', 'guides', { ...makeGuide().data, ...odd }],
  [
    'resourceGroups.0',
    'guides',
    { ...makeGuide().data, resourceGroups: [{ title: 'At once', resources: [], ...odd }] },
  ],
])('a key that does not exist is found at "%s" of %s', (place, collection, data) => {
  const issues = schemas[collection].safeParse(data).error?.issues ?? [];
  expect(issues.map(({ code, path }) => [code, path.map(String).join('.')])).toEqual([
    ['unrecognized_keys', place],
  ]);
  expect(issues[0]).toHaveProperty('keys', ['colour']);
});
