import { z } from 'zod';
import { STATUSES } from '../schemas/vocabulary.ts';
import { envelope } from './envelope.ts';
import { day, dayOrNull, daysLate, id, page, title, weekNumber } from './fields.ts';

const pace = () => z.number().nullable();

const forecast = (pace: string) =>
  z
    .object({ finishesOn: day().describe('The day on which all is done.'), daysLate: daysLate() })
    .nullable()
    .describe(`At the pace ${pace}; null where there is none.`);

/** How far some weeks have come. */
const progress = {
  weeks: z.int().describe('Number of its weeks.'),
  weeksDone: z.int().describe('Those of them that are completed or deployed.'),
  hours: z.number().describe('Planned hours.'),
  hoursEarned: z.number().describe('Hours of the weeks that are done, and shares of those begun.'),
  share: z.number().min(0).max(1).describe('Earned hours ÷ planned hours.'),
  weeksByStatus: z.record(z.enum(STATUSES), z.int()).describe('Number of its weeks, by status.'),
};

/** The same of a part of a phase. */
const part = {
  ...progress,
  hoursPlanned: z.number().describe('Hours that the plan has earned by the end of today.'),
  hoursAhead: z.number().describe('Earned hours − those; below zero: behind.'),
};

const standing = z.object({
  time: z
    .enum(['before', 'during', 'after'])
    .describe('Whether today lies before, in or after the phase.'),
  days: z.int().describe('Days of the phase.'),
  daysPassed: z.int().describe('Days since its beginning, today included.'),
  daysLeft: z.int().describe('Days of the phase after today.'),
  hoursLeft: z.number().describe('Planned hours that are not earned yet.'),
  hoursPlanned: z.number().describe('Hours that the plan has earned by the end of today.'),
  hoursAhead: z.number().describe('Earned hours − those; below zero: behind the plan.'),
  daysAhead: z.number().describe('The same in days.'),
  pace: z
    .object({
      planned: z.number().describe('As the phase was planned.'),
      whole: pace().describe('Over the whole time; null before there was a day to work on.'),
      recent: pace().describe('Lately; null where nobody knows.'),
      needed: pace().describe('After today, to finish in time; null where that can not be.'),
    })
    .describe('In hours a week.'),
  forecast: z
    .object({ whole: forecast('over the whole time'), recent: forecast('of late') })
    .describe('When all is done at the pace over the whole time, and at that of late.'),
  isFinished: z.boolean().describe('Whether all of its weeks are done.'),
  finishedOn: dayOrNull().describe(
    'The day on which the last one was; null where unknown, or not yet.',
  ),
});

const phase = z.object({
  id: id(),
  number: z.int().describe('Number of the phase.'),
  title: title(),
  page: page(),
  startsOn: day().describe('Its first day.'),
  endsOn: day().describe('Its last day.'),
  ...progress,
  standing: standing.describe('Where the phase stands today.'),
  nextWeek: weekNumber().nullable().describe('The week to go on with; null when all are done.'),
  lateWeeks: z
    .array(z.object({ week: weekNumber(), daysLate: daysLate() }))
    .describe('Weeks that should be done by now and are not.'),
  milestones: z
    .array(z.object({ id: id(), title: title(), ...part }))
    .describe('The same of each milestone, in order.'),
  categories: z
    .array(z.object({ title: title(), ...part }))
    .describe('The same of each category; a week can belong to several.'),
  checks: z
    .object({
      passed: z.int().describe('How many are passed.'),
      total: z.int().describe('How many there are to pass.'),
    })
    .describe('Checks that its weeks have passed, of all that they could.'),
});

/** The shape of `/api/progress.json`. */
export const progressSchema = z
  .object({
    ...envelope,
    streak: z
      .int()
      .nullable()
      .describe('Calendar weeks in a row with a change to the content; null where unknown.'),
    phases: z.array(phase).describe('In order of their numbers.'),
  })
  .meta({
    title: 'Progress',
    description:
      'How far each phase of a learning roadmap has come, whether it is on time, at what pace, and what is next. Numbers are rounded to four decimal places.',
  });

/** The progress as data. */
export type ProgressFeed = z.infer<typeof progressSchema>;
