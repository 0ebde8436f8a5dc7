import { z } from 'zod';
import { isCalendarDate } from './calendar-date.ts';
import {
  calendarDate,
  expected,
  fieldOf,
  externalLink,
  frontmatter,
  keywords,
  hours,
  line,
  lines,
  positiveInteger,
  slug,
  weekRange,
} from './fields.ts';

const milestone = z.strictObject(
  {
    id: slug().describe('Stable name of the milestone, used in addresses.'),
    title: line().describe('Name of the milestone.'),
    focus: line().describe('What its weeks have in common.'),
    weeks: weekRange().describe('The run of weeks that make up the milestone.'),
    outcomes: lines().describe('What stands when the milestone is reached.'),
  },
  { error: expected('a milestone: id, title, focus, weeks and outcomes') },
);

const roadmap = z.strictObject(
  {
    title: line().describe('Name of the whole challenge.'),
    url: externalLink().shape.url.describe('Address of the main roadmap.'),
    weeks: positiveInteger('a number of weeks').describe('Weeks in the whole challenge.'),
    hours: hours().describe('Planned hours of the whole challenge.'),
  },
  { error: expected('the main roadmap: title, url, weeks and hours') },
);

/** Frontmatter of a phase: a run of weeks with dates, goals and milestones. */
export const phaseSchema = frontmatter('a phase', {
  title: line().describe('Name of the phase, without its number.'),
  number: positiveInteger('the number of the phase').describe('Position in the challenge.'),
  summary: line().describe('One or two sentences on what the phase is about.'),
  keywords: keywords(),
  focus: line().describe('The phase in one phrase.'),
  startsOn: calendarDate().describe('First day of the phase.'),
  endsOn: calendarDate().describe('Last day of the phase, included.'),
  weeks: weekRange().describe('The week numbers that belong to the phase.'),
  hours: hours().describe('Planned hours of all weeks together; must be their sum.'),
  goals: lines()
    .min(1, { error: 'Expected at least one learning goal.' })
    .describe('What the learner can do when the phase ends.'),
  categories: lines()
    .min(1, { error: 'Expected at least one category.' })
    .describe('The kinds of work that a week of this phase may name.'),
  topics: lines().default([]).describe('The topics that a resource may name, in reading order.'),
  milestones: z
    .array(milestone, { error: expected('a list of milestones') })
    .min(1, { error: 'Expected at least one milestone.' })
    .describe('Runs of weeks that together cover the phase.'),
  roadmap: roadmap.describe('The challenge that this phase is a part of.'),
  previous: externalLink().optional().describe('The phase before this one.'),
  next: externalLink().optional().describe('The phase after this one.'),
}).refine((phase) => phase.startsOn <= phase.endsOn, {
  // Also where another field is refused; a date that is none has no order.
  when: ({ value }) => isDay(fieldOf(value, 'startsOn')) && isDay(fieldOf(value, 'endsOn')),
  params: { rule: 'date-order' },
  path: ['endsOn'],
  error: 'Expected `endsOn` to be no earlier than `startsOn`.',
});

function isDay(value: unknown): boolean {
  return typeof value === 'string' && isCalendarDate(value);
}

/** A phase as its file says it. */
export type PhaseData = z.output<typeof phaseSchema>;
