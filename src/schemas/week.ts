import { z } from 'zod';
import {
  calendarDate,
  checkReferences,
  expected,
  expectedFields,
  frontmatter,
  keywords,
  hours,
  httpsUrl,
  inJson,
  line,
  lines,
  positiveInteger,
  references,
  show,
} from './fields.ts';
import { architecture } from './architecture.ts';
import { acceptance } from './criterion.ts';
import { deployment } from './deployment.ts';
import { features, featuresNotStarted } from './feature.ts';
import { objectives } from './objective.ts';
import { pitfalls } from './pitfall.ts';
import { readings } from './reading.ts';
import { plan } from './session.ts';
import { STATUSES, type Status } from './vocabulary.ts';
import { isRecord } from '../is-record.ts';

const shared = {
  week: positiveInteger('a week number').describe(
    'Number of the week: a project slot, not a calendar week. The file name begins with it.',
  ),
  title: line().describe('Name of the project that this week builds.'),
  summary: line().describe('One sentence that tells what is built, for cards, search and feeds.'),
  keywords: keywords(),
  categories: lines()
    .min(1, { error: 'Expected at least one category.' })
    .describe('Kinds of work, each one of the categories that the phase declares.'),
  skills: lines()
    .min(1, { error: 'Expected at least one skill.' })
    .describe('What is practiced, most important first.'),
  hours: hours().describe('Planned effort for the whole week, in hours.'),
  goal: line().describe('What the week is for, as an instruction.'),
  why: line().optional().describe('Why this matters in production, as a paragraph.'),
  objectives: objectives().describe('What the learner learns, and how that can be measured.'),
  features: features().describe(
    'What the finished project does, as a user would see it; `done: true` for what works.',
  ),
  prerequisites: references().describe('Slugs of the weeks to finish first.'),
  assumes: lines()
    .default([])
    .describe('Skills that the week builds on and that no week before it teaches.'),
  resources: readings().describe('Resources in reading order, with the part to read and why.'),
  ideas: lines().default([]).describe('Products to choose from, where the project is open.'),
  requirements: lines()
    .default([])
    .describe('What the project has to have whatever idea is chosen.'),
  plan: plan().describe('Sessions that fill the hours of the week, in order.'),
  architecture: architecture().optional().describe('Parts of the project, for its figure.'),
  acceptance: acceptance().describe('What has to be true before the week is done.'),
  pitfalls: pitfalls().describe('Mistakes that are often made, told from what is seen of them.'),
  deployment: deployment().describe('Ways to put the project on the internet, easiest first.'),
  stretch: lines().default([]).describe('What to try when everything else is done.'),
  portfolio: lines()
    .default([])
    .describe('What to show of the project to somebody who might hire its builder.'),
  checks: checkReferences().describe('Checks of a checklist for each week that it meets first.'),
  passed: checkReferences().describe('Checks that the project of this week has passed.'),
};

/** Matches no text. A schema for no value at all would do as well, but editors have no words for it. */
const NOTHING = '^(?!)';

/** Fields that say that a status was reached, with the first status that may have them. */
export const EVIDENCE = [
  ['passed', 'in-progress'],
  ['startedOn', 'in-progress'],
  ['completedOn', 'completed'],
  ['deployedOn', 'deployed'],
  ['repo', 'completed'],
  ['demo', 'deployed'],
] as const;

const startedOn = calendarDate().optional().describe('Day the work began.');
const completedOn = calendarDate()
  .optional()
  .describe('Day the project was finished and documented.');
const deployedOn = calendarDate().optional().describe('Day the project went live.');
const repo = httpsUrl().describe('Address of the finished code: the evidence for `completed`.');
const demo = httpsUrl().describe('Address of the live project: the evidence for `deployed`.');

/**
 * Frontmatter of a week. The status is a discriminated union, so that a status can't lie:
 * `completed` needs `repo`, `deployed` needs `repo` and `demo`, and evidence for a later status
 * than the one given is an error too.
 */
export const weekSchema = z
  .discriminatedUnion(
    'status',
    [
      frontmatter('a week', {
        ...shared,
        status: z.literal('not-started').describe('Nothing has been done yet.'),
        features: featuresNotStarted().describe(
          'What the finished project does; none of it is done.',
        ),
        passed: checkReferences()
          .refine((passed) => passed.length === 0, {
            params: { rule: 'status-evidence' },
            error: ({ input }) => writeTooEarly('passed', input),
          })
          .meta(inJson({ maxItems: 0 }))
          .describe('Must be empty before the status is `in-progress`.'),
        startedOn: notYet('startedOn'),
        completedOn: notYet('completedOn'),
        deployedOn: notYet('deployedOn'),
        repo: notYet('repo'),
        demo: notYet('demo'),
      }),
      frontmatter('a week', {
        ...shared,
        status: z.literal('in-progress').describe('The project is being worked on.'),
        startedOn,
        completedOn: notYet('completedOn'),
        deployedOn: notYet('deployedOn'),
        repo: notYet('repo'),
        demo: notYet('demo'),
      }),
      frontmatter('a week', {
        ...shared,
        status: z.literal('completed').describe('The project is finished and documented.'),
        startedOn,
        completedOn,
        deployedOn: notYet('deployedOn'),
        repo,
        demo: notYet('demo'),
      }),
      frontmatter('a week', {
        ...shared,
        status: z.literal('deployed').describe('The project is live and reachable.'),
        startedOn,
        completedOn,
        deployedOn,
        repo,
        demo,
      }),
    ],
    {
      // The value that decides is the status; the whole frontmatter is not what was mistyped.
      error: (issue) =>
        isRecord(issue.input)
          ? expected(`a status, one of ${STATUSES.join(', ')}`)({ input: issue.input['status'] })
          : expectedFields('a week')(issue),
    },
  )
  .meta(
    // Editors offer what is named here also while the file has another status.
    inJson({
      type: 'object',
      properties: {
        status: {
          enum: [...STATUSES],
          description:
            'How far the week has come; `completed` needs `repo`, `deployed` needs `repo` and `demo`.',
        },
      },
    }),
  );

/** A week as the schema reads it. */
export type WeekData = z.output<typeof weekSchema>;

/** A week as its file may say it. */
export type WeekInput = z.input<typeof weekSchema>;

/** A field that must be absent until the week has reached its status. */
function notYet(field: EvidenceField) {
  const words = `Must be absent before the status is \`${firstStatusOf(field)}\`.`;
  return z
    .undefined({ error: ({ input }) => writeTooEarly(field, input) })
    .optional()
    .describe(words)
    .meta({ ...inJson({ type: 'string', pattern: NOTHING }, words), doNotSuggest: true });
}

function writeTooEarly(field: EvidenceField, found: unknown): string {
  return `Expected nothing before the status is \`${firstStatusOf(field)}\`, found ${show(found)}.`;
}

function firstStatusOf(field: EvidenceField): Status {
  return new Map(EVIDENCE).get(field) ?? 'completed';
}

type EvidenceField = (typeof EVIDENCE)[number][0];
