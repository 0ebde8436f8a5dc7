import { z } from 'zod';
import {
  CHECKLIST_SCOPES,
  COSTS,
  LEVELS,
  READING_STATUSES,
  RESOURCE_KINDS,
  STATUSES,
} from '../schemas/vocabulary.ts';
import { envelope } from './envelope.ts';
import { day, dayOrNull, id, page, summary, title, weekNumber, weekRange } from './fields.ts';

const status = () =>
  z
    .enum(STATUSES)
    .describe(
      'not-started, in-progress, completed (finished and documented), deployed (live as well).',
    );

const span = () =>
  z.object({ startsOn: day().describe('The first day.'), endsOn: day().describe('The last day.') });

const milestone = z.object({
  id: z.string().describe('Its id, unique in its phase.'),
  title: title(),
  focus: z.string().describe('What it is about, in a few words.'),
  weeks: weekRange(),
  planned: span().describe('Its first and its last planned day.'),
  outcomes: z.array(z.string()).describe('What is there at its end.'),
});

const phase = z.object({
  id: id(),
  number: z.int().describe('Number of the phase.'),
  title: title(),
  summary: summary(),
  page: page(),
  focus: z.string().describe('What it is about, in a few words.'),
  startsOn: day().describe('Its first day.'),
  endsOn: day().describe('Its last day.'),
  hours: z.number().describe('Planned hours of all its weeks.'),
  weeks: weekRange(),
  goals: z.array(z.string()).describe('What the learner wants to reach in it.'),
  categories: z.array(z.string()).describe('Categories that its weeks choose from.'),
  milestones: z.array(milestone).describe('Runs of its weeks, in order.'),
});

const week = z.object({
  number: weekNumber(),
  id: id(),
  title: title(),
  summary: summary(),
  page: page(),
  phase: z.string().describe('Id of its phase.'),
  milestone: z.string().describe('Id of its milestone in that phase.'),
  status: status(),
  categories: z.array(z.string()).describe('Those of its phase that it belongs to.'),
  skills: z.array(z.string()).describe('What is practiced in it.'),
  hours: z.number().describe('Planned hours.'),
  hoursEarned: z
    .number()
    .describe('Those of them that are earned: all when it is done, a share of them in progress.'),
  goal: z.string().describe('What the week is for, as an instruction.'),
  features: z
    .array(
      z.object({
        title: title(),
        done: z.boolean().describe('Whether it is marked as done, or the week is.'),
      }),
    )
    .describe('What the finished project does.'),
  prerequisites: z.array(weekNumber()).describe('Weeks to finish first.'),
  planned: span().describe('Its first and its last day as the phase was planned.'),
  replanned: span()
    .nullable()
    .describe('Days for what is left of it, if the weeks left were begun today; null when done.'),
  daysLate: z
    .int()
    .nullable()
    .describe('Days by which it is late, or was done early (below zero); null where unknown.'),
  startedOn: dayOrNull().describe('Null where unknown, or not yet.'),
  completedOn: dayOrNull().describe('Null where unknown, or not yet.'),
  deployedOn: dayOrNull().describe('Null where unknown, or not yet.'),
  repo: z.url().nullable().describe('Address of its code; null before it is completed.'),
  demo: z.url().nullable().describe('Address of the running project; null before it is deployed.'),
  changes: z
    .array(
      z.object({
        date: dayOrNull().describe('The day of the change; null where unknown.'),
        from: status(),
        to: status(),
      }),
    )
    .describe('Changes of its status, oldest first, moves back included.'),
  resources: z.array(z.string()).describe('Ids of what it reads, in reading order.'),
  checks: z.array(z.string()).describe('Ids of the checks that it meets first.'),
  passed: z.array(z.string()).describe('Ids of the checks that its project has passed.'),
});

const check = z.object({
  id: z.string().describe('Its part and its own name: part/name.'),
  title: title(),
  summary: summary(),
  page: page(),
  weeks: z.array(weekNumber()).describe('Weeks that meet it first.'),
});

const checklist = z.object({
  id: id(),
  title: title(),
  summary: summary(),
  page: page(),
  scope: z
    .enum(CHECKLIST_SCOPES)
    .describe('What it is ticked for: the project of each week, or the phase as a whole.'),
  parts: z
    .array(
      z.object({
        id: id(),
        title: title(),
        checks: z.array(check).describe('In the order of the page.'),
      }),
    )
    .describe('Groups of its checks, in the order of the page.'),
});

const resource = z.object({
  id: id(),
  title: title(),
  summary: summary(),
  page: page(),
  url: z.url().describe('Address of the resource itself.'),
  kind: z.enum(RESOURCE_KINDS).describe('What sort of resource it is.'),
  topic: z.string().describe('One of the topics that a phase declares.'),
  cost: z.enum(COSTS).describe('What it costs.'),
  level: z.enum(LEVELS).nullable().describe('How much it asks one to know; null where not said.'),
  hours: z.number().nullable().describe('Hours for the parts that the weeks name.'),
  status: z.enum(READING_STATUSES).describe('How far the learner has come with it.'),
  weeks: z.array(weekNumber()).describe('Weeks that read it, or deploy to it.'),
});

/** The shape of `/api/roadmap.json`. */
export const roadmapSchema = z
  .object({
    ...envelope,
    phases: z.array(phase).describe('In order of their numbers.'),
    weeks: z.array(week).describe('Weeks of all phases, in order of their numbers.'),
    checklists: z.array(checklist).describe('In the order of the site.'),
    resources: z.array(resource).describe('By title.'),
    guides: z
      .array(z.object({ id: id(), title: title(), summary: summary(), page: page() }))
      .describe('Pages of prose, in the order of the site.'),
  })
  .meta({
    title: 'Roadmap',
    description:
      'Phases, weeks, checklists, resources and guides of a learning roadmap, joined by ids and week numbers, with the status of each week. Numbers are rounded to four decimal places.',
  });

/** The roadmap as data. */
export type RoadmapFeed = z.infer<typeof roadmapSchema>;
