// Checklists and resources.
import type { Checklist, Resource, Roadmap } from '../../roadmap/model.ts';
import { expectFrame, expectResources, expectWeekRows, type Texts } from './every-page.ts';
import { join, sayCount, sayHours, sayLabel, sayLine } from './words.ts';

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

/** A list of resources in groups. */
export function expectResourceGroups(groups: readonly { resources: readonly Resource[] }[]): Texts {
  return expectResources(
    '.resource-row',
    groups.flatMap(({ resources }) => resources),
  );
}

/** The page of a resource. */
export function expectResource(resource: Resource): Texts {
  return {
    ...expectFrame({ ...resource, eyebrow: `Resource · ${resource.topic}` }),
    '.facts > div': [
      join('Address', resource.url.replace('https://', '').replace('www.', '')),
      join('Kind', sayLabel(resource.kind)),
      join('Cost', sayLabel(resource.cost)),
      ...(resource.level ? [join('Level', sayLabel(resource.level))] : []),
      ...(resource.hours ? [join('Time', sayHours(resource.hours))] : []),
      join('Topic', resource.topic),
    ],
    ...expectWeekRows(resource.usedBy),
  };
}

const SCOPES = { week: 'For every project', phase: 'For the whole phase' };

function countChecks({ parts }: Checklist): string {
  return sayCount(parts.flatMap(({ checks }) => checks).length, 'check');
}
