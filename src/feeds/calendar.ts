import ical, { ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { formatHours, formatSpan, formatWeeks, STATUS_LABELS } from '../components/format.ts';
import { compareDates, daysBetween, findEarlier, type CalendarDate } from '../roadmap/calendar.ts';
import type { Milestone, Phase, Roadmap, Week } from '../roadmap/model.ts';
import { sum, type Span } from '../roadmap/schedule.ts';
import { addressOf, makeStableId, type FeedSite } from './feed-site.ts';

/**
 * Weeks and milestones of all phases as a calendar (RFC 5545) of whole days. What is done is on its
 * days as far as they are known, what is left on those that the model has planned anew.
 */
export function writeCalendar({ phases, today }: Roadmap, site: FeedSite): string {
  const calendar = ical({
    name: site.title,
    description: 'Weeks and milestones, planned anew when a status changes.',
    prodId: { company: 'Learning portal', product: 'Roadmap', language: 'EN' },
    url: site.home,
    // In seconds. The site is built once a day at least.
    ttl: 12 * 60 * 60,
  });
  for (const phase of phases) {
    const edition = countEdition(phase, today);
    const events = [
      ...phase.weeks.map((week) => writeWeek(week, site)),
      ...phase.milestones.map((milestone) => writeMilestone(milestone, phase, site)),
    ];
    for (const event of events)
      calendar.createEvent({
        ...event,
        allDay: true,
        stamp: today,
        sequence: edition,
        // Nobody is busy all day long.
        transparency: ICalEventTransparency.TRANSPARENT,
      });
  }
  // The library leaves out the end of the last line, which the standard asks for.
  return `${calendar.toString()}\r\n`;
}

/**
 * The days of a week in a calendar: those on which it was worked on, else those on which it was
 * planned; what is left of it, those that it is planned anew for.
 */
export function spanOnCalendar(week: Week): Span {
  const { planned, replanned, startedOn, completedOn } = week;
  if (replanned)
    return {
      startsOn: findEarlier(startedOn ?? replanned.startsOn, replanned.startsOn),
      endsOn: replanned.endsOn,
    };
  if (!completedOn) return planned;
  return {
    startsOn: findEarlier(startedOn ?? planned.startsOn, completedOn),
    endsOn: completedOn,
  };
}

function writeWeek(week: Week, site: FeedSite): ICalEventData {
  const { number, title, status, goal, hours, planned, path } = week;
  const note = status === 'not-started' ? '' : ` (${STATUS_LABELS[status]})`;
  return {
    ...writeSpan(spanOnCalendar(week)),
    id: makeStableId(site, `week-${number}`),
    summary: `Week ${number}: ${title}${note}`,
    description: [
      goal,
      `${formatHours(hours)}, first planned for ${formatSpan(planned)}`,
      addressOf(site, path),
    ].join('\n'),
    url: addressOf(site, path),
    categories: week.categories.map((name) => ({ name })),
  };
}

function writeMilestone(
  { id, title, focus, weeks, range, planned }: Milestone,
  phase: Phase,
  site: FeedSite,
): ICalEventData {
  const days = weeks.map(spanOnCalendar);
  const starts = days.map(({ startsOn }) => startsOn).toSorted(compareDates);
  const ends = days.map(({ endsOn }) => endsOn).toSorted(compareDates);
  const address = addressOf(site, phase.path);
  return {
    ...writeSpan({
      startsOn: starts.at(0) ?? planned.startsOn,
      endsOn: ends.at(-1) ?? planned.endsOn,
    }),
    id: makeStableId(site, `milestone-${phase.id}-${id}`),
    summary: `Milestone: ${title} (${formatWeeks(range)})`,
    description: [focus, `First planned for ${formatSpan(planned)}`, address].join('\n'),
    url: address,
  };
}

/** A calendar counts an event of whole days up to the day after its last. */
function writeSpan({ startsOn, endsOn }: Span): { start: CalendarDate; end: CalendarDate } {
  return { start: startsOn, end: endsOn.add({ days: 1 }) };
}

/**
 * A number that rises whenever days can be planned anew, be it that a status has changed or that a
 * day has passed: calendars keep the event with the highest one.
 */
function countEdition({ weeks, startsOn }: Phase, today: CalendarDate): number {
  const changes = sum(weeks.map(({ events }) => events.length));
  return changes + Math.max(0, daysBetween(startsOn, today));
}
