import { z } from 'zod';
import {
  calendarDate,
  expected,
  hours,
  httpsUrl,
  line,
  lines,
  positiveInteger,
  references,
} from './fields.ts';
import { STATUSES } from './vocabulary.ts';

const shared = {
  week: positiveInteger('a week number').describe(
    'Number of the week: a project slot, not a calendar week. The file name begins with it.',
  ),
  title: line().describe('Name of the project that this week builds.'),
  summary: line().describe('One sentence that tells what is built, for cards, search and feeds.'),
  categories: lines()
    .min(1, { error: 'Expected at least one category.' })
    .describe('Kinds of work, each one of the categories that the phase declares.'),
  skills: lines()
    .min(1, { error: 'Expected at least one skill.' })
    .describe('What is practiced, most important first.'),
  hours: hours().describe('Planned effort for the whole week, in hours.'),
  goal: line().describe('What the week is for, as an instruction.'),
  objectives: lines()
    .min(1, { error: 'Expected at least one objective.' })
    .describe('What the learner learns.'),
  features: lines()
    .min(1, { error: 'Expected at least one feature.' })
    .describe('What the finished project does, as a user would see it.'),
  prerequisites: references().describe('Slugs of the weeks to finish first.'),
  resources: references().describe('Slugs of the resources to read, in reading order.'),
  ideas: lines().default([]).describe('Products to choose from, where the project is open.'),
  requirements: lines()
    .default([])
    .describe('What the project has to have whatever idea is chosen.'),
};

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
export const weekSchema = z.discriminatedUnion(
  'status',
  [
    z.strictObject({
      ...shared,
      status: z.literal('not-started').describe('Nothing has been done yet.'),
      startedOn: notYet('startedOn', 'in-progress'),
      completedOn: notYet('completedOn', 'completed'),
      deployedOn: notYet('deployedOn', 'deployed'),
      repo: notYet('repo', 'completed'),
      demo: notYet('demo', 'deployed'),
    }),
    z.strictObject({
      ...shared,
      status: z.literal('in-progress').describe('The project is being worked on.'),
      startedOn,
      completedOn: notYet('completedOn', 'completed'),
      deployedOn: notYet('deployedOn', 'deployed'),
      repo: notYet('repo', 'completed'),
      demo: notYet('demo', 'deployed'),
    }),
    z.strictObject({
      ...shared,
      status: z.literal('completed').describe('The project is finished and documented.'),
      startedOn,
      completedOn,
      deployedOn: notYet('deployedOn', 'deployed'),
      repo,
      demo: notYet('demo', 'deployed'),
    }),
    z.strictObject({
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
    error: ({ input }) =>
      expected(`a status, one of ${STATUSES.join(', ')}`)({
        input: isRecord(input) ? input['status'] : input,
      }),
  },
);

/** A week as its file says it. */
export type WeekData = z.output<typeof weekSchema>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A field that must be absent until the week has reached `status`. */
function notYet(field: string, status: string) {
  return z
    .undefined({
      error: `\`${field}\` belongs to a week that is \`${status}\`${status === 'deployed' ? '' : ' or later'}. Set \`status\` to that, or remove \`${field}\`.`,
    })
    .optional()
    .describe(`Must be absent before the status is \`${status}\`.`);
}
