// Checklists, resources, and the page on how to follow along.
import type { GroupPage } from '../../roadmap/library.ts';
import type { Checklist, Resource, Roadmap, Week } from '../../roadmap/model.ts';
import { expectFrame, type Texts } from './every-page.ts';
import { join, sayCount, sayHours, sayLabel, sayLine, sayShare, saySpanOfYear } from './words.ts';

/** The list of checklists. */
export function expectChecklists({ checklists }: Roadmap): Texts {
  return {
    '.page-cards li': checklists.map((checklist) =>
      join(
        checklist.title,
        checklist.summary,
        SCOPES[checklist.scope],
        countChecks(checklist),
        checklist.parts.map(({ title }) => title).join(', '),
      ),
    ),
  };
}

/** The page of a checklist. */
export function expectChecklist(checklist: Checklist): Texts {
  return {
    ...expectFrame({ ...checklist, eyebrow: `Checklist · ${SCOPES[checklist.scope]}` }),
    '[data-tick-count]': [countChecks(checklist)],
    'section > h2': checklist.parts.map(({ title }) => title),
    '.checks > li': checklist.parts.flatMap(({ checks }) =>
      checks.map(({ title, summary, verify, evidence, how, fails, weeks }) =>
        join(
          title,
          sayLine(summary),
          verify && `See that it holds: ${sayLine(verify)}`,
          evidence && `Evidence: ${sayLine(evidence)}`,
          (how ?? fails) && `How to do it, and how it fails : ${title}`,
          how && `How: ${sayLine(how)}`,
          fails && `How it fails: ${sayLine(fails)}`,
          weeks.length > 0
            ? `First met in: ${weeks.map((week) => `${week.number} ${week.title}`).join(', ')}`
            : undefined,
        ),
      ),
    ),
  };
}

/** The page on how to follow along, with the badges that it shows. */
export function expectFollow({ currentPhase }: Roadmap, siteTitle: string): Texts {
  const { progress, nextWeek: week } = currentPhase;
  const name = week ? `Week ${week.number}` : '';
  return {
    h1: ['Follow along'],
    'img.badge@alt': [
      `${siteTitle}: ${progress.weeksDone} of ${progress.weeks} weeks · ${sayShare(progress)}`,
      `${name}: ${sayLabel(week?.status ?? '')}`,
    ],
    'label[for^=badge-]': ['Markdown of the whole phase', `Markdown of ${name}`],
  };
}

/** The library, whole or the page of one value. */
export function expectLibrary({ library }: Roadmap, group?: GroupPage): Texts {
  const { resources, facets } = library;
  const label = group && sayValue(group.facet, group.name);
  const shown = group ? group.resources : resources;
  return {
    ...expectFrame({
      title: label ?? 'Resource library',
      summary: 'What to read and which tools to use, in the order in which the weeks come to them.',
      eyebrow: group && `Resources · ${FACETS[group.facet]}`,
    }),
    '.facet h2': facets.map(({ facet }) => FACETS[facet]),
    '.facet a': facets.flatMap(({ facet, values }) =>
      values.map(({ name, resources: { length } }) =>
        facet === 'week' ? join('Week', name, length) : join(sayValue(facet, name), length),
      ),
    ),
    '.facet a@href': facets.flatMap(({ facet, values }) =>
      values.map(({ slug }) => `/resources/${facet}/${slug}/`),
    ),
    '.library-count': [
      shown.length === resources.length
        ? sayCount(resources.length, 'resource')
        : `${shown.length} of ${sayCount(resources.length, 'resource')}`,
    ],
    '.library-chosen a': label === undefined ? [] : [join('Leave out', label)],
    '.library-card': shown.map(({ title, summary, kind, cost, level, hours, ...resource }) =>
      join(
        title,
        summary,
        sayLabel(kind),
        sayLabel(cost),
        ...(level ? [sayLabel(level)] : []),
        ...(hours ? [sayHours(hours)] : []),
        sayLabel(resource.status),
        resource.topic,
        ...sayUsers(resource.usedBy),
      ),
    ),
    '.library-card a@href': shown.map(({ path }) => path),
  };
}

/** The page of a resource. */
export function expectResource(resource: Resource): Texts {
  const { usedBy, readBy } = resource;
  const [first] = usedBy;
  return {
    ...expectFrame({ ...resource, eyebrow: `Resource · ${resource.topic}` }),
    '.facts > div': [
      join('Address', resource.url.replace('https://', '').replace('www.', '')),
      // These sites have no record of checked addresses.
      join('Address checked', 'not yet'),
      join('Kind', sayLabel(resource.kind)),
      join('Cost', sayLabel(resource.cost)),
      ...(resource.level ? [join('Level', sayLabel(resource.level))] : []),
      ...(resource.hours ? [join('Time', sayHours(resource.hours))] : []),
      join('Topic', resource.topic),
      join('Reading status', sayLabel(resource.status)),
    ],
    '.when-to-read': first
      ? [
          `When to read it: first in Week ${first.number}: ${first.title} (${saySpanOfYear(first.planned)})`,
        ]
      : [],
    '.week-row': usedBy.map((week) => {
      const reading = readBy.find((candidate) => candidate.week === week);
      return join(
        week.number,
        week.title,
        sayLabel(week.status),
        saySpanOfYear(week.planned),
        reading ? undefined : 'A place to put the project',
        reading?.part && `Read: ${sayLine(reading.part)}`,
        reading?.why && `Why: ${sayLine(reading.why)}`,
      );
    }),
    '.week-row a@href': usedBy.map(({ path }) => path),
    '.week-row a@aria-label': usedBy.map(({ number, title }) => `Week ${number}: ${title}`),
  };
}

const FACETS = {
  topic: 'Topic',
  kind: 'Kind',
  status: 'Reading status',
  cost: 'Cost',
  level: 'Level',
  week: 'Week',
};

function sayValue(facet: keyof typeof FACETS, name: string): string {
  if (facet === 'week') return `Week ${name}`;
  return facet === 'topic' ? name : sayLabel(name);
}

/** The weeks that use a resource. No three of the fixture's that follow each other use the same. */
function sayUsers(weeks: readonly Week[]): string[] {
  const numbers = weeks.map(({ number }) => number).join(', ');
  return weeks.length > 0 ? [`${weeks.length > 1 ? 'Weeks' : 'Week'} ${numbers}`] : [];
}

const SCOPES = { week: 'For every project', phase: 'For the whole phase' };

function countChecks({ parts }: Checklist): string {
  return sayCount(parts.flatMap(({ checks }) => checks).length, 'check');
}
