import { describe, expect, test } from 'vitest';
import { makeMilestone, makePhase } from '../roadmap/testing.ts';
import { phaseSchema } from './phase.ts';
import { A_DATE, A_SLUG, AN_ADDRESS, listIssues, omit } from './testing.ts';

const phase = makePhase().data;
const milestone = makeMilestone();

describe('phaseSchema', () => {
  test('accepts a phase', () => {
    expect(phaseSchema.parse(phase)).toEqual(phase);
  });

  test('accepts dates that the YAML reader has made a Date', () => {
    const dates = { startsOn: new Date('2027-03-01'), endsOn: new Date('2027-03-28') };
    expect(phaseSchema.parse({ ...phase, ...dates })).toEqual(phase);
  });

  test('accepts a phase of one day, and fills in the topics', () => {
    const data = { ...omit(phase, 'topics'), endsOn: phase.startsOn };
    expect(phaseSchema.parse(data)).toMatchObject({ topics: [], endsOn: '2027-03-01' });
  });

  test('accepts links to the phases before and after', () => {
    const link = { title: 'Orchard', url: 'https://example.org/orchard' };
    expect(listIssues(phaseSchema, { ...phase, previous: link, next: link })).toEqual([]);
  });

  test.each([
    ['title', 'Expected a line of text'],
    ['number', 'Expected the number of the phase'],
    ['summary', 'Expected a line of text'],
    ['focus', 'Expected a line of text'],
    ['startsOn', A_DATE],
    ['endsOn', A_DATE],
    ['weeks', 'Expected a run of weeks such as { first: 37, last: 40 }'],
    ['hours', 'Expected a number of hours'],
    ['goals', 'Expected a list of lines of text'],
    ['categories', 'Expected a list of lines of text'],
    ['milestones', 'Expected a list of milestones'],
    ['roadmap', 'Expected the main roadmap: title, url, weeks and hours'],
  ])('refuses a phase without %s', (key, message) => {
    expect(listIssues(phaseSchema, omit(phase, key))).toEqual([
      `${key}: ${message}, but it is missing.`,
    ]);
  });

  test.each<[what: string, overrides: object, issue: string]>([
    [
      'an unknown key',
      { colour: 'red' },
      ': Expected the fields of a phase, found another field: `colour`.',
    ],
    ['number zero', { number: 0 }, 'number: Expected the number of the phase above zero, found 0.'],
    ['no hours', { hours: 0 }, 'hours: Expected hours above zero, found 0.'],
    ['negative hours', { hours: -1 }, 'hours: Expected hours above zero, found -1.'],
    ['no goal', { goals: [] }, 'goals: Expected at least one learning goal.'],
    ['no category', { categories: [] }, 'categories: Expected at least one category.'],
    ['no milestone', { milestones: [] }, 'milestones: Expected at least one milestone.'],
    [
      'a repeated goal',
      { goals: ['Grow', 'Grow'] },
      'goals.1: Expected each entry once, found "Grow" again.',
    ],
    [
      'a repeated topic',
      { topics: ['Tools', 'Tools'] },
      'topics.1: Expected each entry once, found "Tools" again.',
    ],
    ['an impossible date', { startsOn: '2027-02-29' }, `startsOn: ${A_DATE}, found "2027-02-29".`],
    [
      'an end before the start',
      { endsOn: '2027-02-28' },
      'endsOn: Expected `endsOn` to be no earlier than `startsOn`.',
    ],
    [
      'weeks upside down',
      { weeks: { first: 4, last: 1 } },
      'weeks: Expected `first` to be no later than `last`.',
    ],
    [
      'a milestone with a title for an id',
      { milestones: [{ ...milestone, id: 'In Spring' }] },
      `milestones.0.id: ${A_SLUG}, found "In Spring".`,
    ],
    [
      'a milestone upside down',
      { milestones: [{ ...milestone, weeks: { first: 2, last: 1 } }] },
      'milestones.0.weeks: Expected `first` to be no later than `last`.',
    ],
    [
      'a milestone without outcomes',
      { milestones: [omit(milestone, 'outcomes')] },
      'milestones.0.outcomes: Expected a list of lines of text, but it is missing.',
    ],
    [
      'a milestone that is only a title',
      { milestones: ['Spring'] },
      'milestones.0: Expected a milestone: id, title, focus, weeks and outcomes, found "Spring".',
    ],
    [
      'an http address of the main roadmap',
      { roadmap: { ...phase.roadmap, url: 'http://example.org/' } },
      `roadmap.url: ${AN_ADDRESS}, found "http://example.org/".`,
    ],
    [
      'a main roadmap without weeks',
      { roadmap: { ...phase.roadmap, weeks: 0 } },
      'roadmap.weeks: Expected a number of weeks above zero, found 0.',
    ],
    [
      'a next phase that is only an address',
      { next: 'https://example.org/' },
      'next: Expected a title and a url, found "https://example.org/".',
    ],
  ])('refuses %s', (_, overrides, issue) => {
    expect(listIssues(phaseSchema, { ...phase, ...overrides })).toEqual([issue]);
  });
});

test.each([
  ['nothing', null, 'none'],
  ['a list', ['title'], '["title"]'],
  ['text', 'title', '"title"'],
])('frontmatter that is %s is told as a whole', (_, data, found) => {
  expect(listIssues(phaseSchema, data)).toEqual([
    `: Expected the fields of a phase, found ${found}.`,
  ]);
});
