import { daysBetween, parseDate, type CalendarDate } from '../../roadmap/calendar.ts';
import { countWeeks, includesWeek } from '../../roadmap/week-range.ts';
import type { PhaseData } from '../../schemas/index.ts';
import type { ContentSet, FileEntry } from '../content-set.ts';
import type { Finding } from '../problem.ts';
import { readMeantRange } from '../range-slips.ts';
import { numberOf } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

/** A year, which may be a leap year. */
const YEAR = 366;

const FIELDS = ['startedOn', 'completedOn', 'deployedOn'] as const;

export const unlikelyDate: Rule = {
  id: 'unlikely-date',
  group: 'Meaning',
  severity: 'warning',
  finds:
    'A day of a week more than a year before its phase begins, or a phase that lasts for years and has few weeks.',
  why: 'One wrong digit of a year, and charts and forecasts span decades.',
  example: {
    file: 'weeks/2-raised-bed.mdx',
    bad: 'status: in-progress\nstartedOn: 2017-03-02',
    good: 'status: in-progress',
    mended: 'status: in-progress\nstartedOn: 2027-03-02',
  },
  findProblems: (content, { today }) => {
    const long = new Map(
      content.phases.flatMap((phase) => {
        const found = findLongPhase(content, phase, today);
        return found ? [[phase, found] as const] : [];
      }),
    );
    // Where the days of a phase are wrong, nothing can be said of those of its weeks.
    const others = content.phases.filter((phase) => !long.has(phase));
    return [...long.values(), ...findEarlyDays(content, others)];
  },
};

/** The day of a phase, of the two, that is further from today, where they are years apart. */
function findLongPhase(
  content: ContentSet,
  phase: FileEntry<PhaseData>,
  today: CalendarDate,
): Finding | undefined {
  const { startsOn, endsOn } = phase.data;
  const range = readMeantRange(content, phase);
  if (startsOn === undefined || endsOn === undefined || !range) return undefined;
  const [start, end] = [parseDate(startsOn), parseDate(endsOn)];
  const days = daysBetween(start, end) + 1;
  const weeks = countWeeks(range);
  // Ten times as long as weeks of seven days.
  if (days <= Math.max(YEAR, 70 * weeks)) return undefined;
  const isStart = Math.abs(daysBetween(today, start)) > Math.abs(daysBetween(today, end));
  const [field, date, other] = isStart
    ? (['startsOn', start, end] as const)
    : (['endsOn', end, start] as const);
  const [meant] = [0, isStart ? -1 : 1]
    .map((years) => date.with({ year: other.year + years }))
    .filter((near) => daysBetween(near, other) * (isStart ? 1 : -1) >= 0);
  return phase.file.findingAt(
    [field],
    `\`${field}\`: Expected a day nearer to ${other.toString()}, found ${date.toString()}: ${days} days for ${weeks} ${weeks === 1 ? 'week' : 'weeks'}.`,
    `Did you mean \`${(meant ?? other).toString()}\`?`,
  );
}

function findEarlyDays(content: ContentSet, phases: readonly FileEntry<PhaseData>[]): Finding[] {
  return content.weeks.flatMap((week) => {
    const number = numberOf(week);
    const phase = phases.find((entry) => {
      const range = readMeantRange(content, entry);
      return range && number !== undefined && includesWeek(range, number);
    });
    const { startsOn } = phase?.data ?? {};
    if (startsOn === undefined) return [];
    const start = parseDate(startsOn);
    return FIELDS.flatMap((field) => {
      const date = week.data[field];
      if (date === undefined || daysBetween(parseDate(date), start) <= YEAR) return [];
      const own = parseDate(date).with({ year: start.year });
      const meant = daysBetween(own, start) > YEAR / 2 ? own.add({ years: 1 }) : own;
      return [
        week.file.findingAt(
          [field],
          `\`${field}\`: Expected a day at most a year before the phase begins (${startsOn}), found ${date}.`,
          `Did you mean \`${meant.toString()}\`?`,
        ),
      ];
    });
  });
}
