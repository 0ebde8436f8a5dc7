import { Feed } from 'feed';
import { formatDate, STATUS_LABELS } from '../components/format.ts';
import { escapeAttribute, escapeHtml } from '../escape-html.ts';
import { compareDates, type CalendarDate } from '../roadmap/calendar.ts';
import type { Roadmap, Week } from '../roadmap/model.ts';
import { isDone } from '../roadmap/progress.ts';
import type { StatusEvent } from '../roadmap/status-events.ts';
import { STATUSES } from '../schemas/vocabulary.ts';
import { FEED_PATHS } from './feed-paths.ts';
import { addressOf, makeStableId, type FeedSite } from './feed-site.ts';

/**
 * Every change of status of a week as RSS 2.0, newest first. A change on a day that nobody knows is
 * no news, and is left out.
 */
export function writeRss({ weeks, today }: Roadmap, site: FeedSite): string {
  const changes = listChanges(weeks);
  const feed = new Feed({
    id: site.home,
    title: `${site.title}: changes of status`,
    description: 'Each week that is begun, completed, deployed or moved back.',
    link: site.home,
    language: 'en',
    feed: addressOf(site, FEED_PATHS.rss),
    // The library would ask the clock.
    updated: toMoment(changes[0]?.date ?? today),
    generator: false,
  });
  for (const change of changes) {
    const { week, date, to } = change;
    feed.addItem({
      title: `Week ${week.number}: ${week.title} → ${STATUS_LABELS[to]}`,
      link: addressOf(site, week.path),
      guid: makeStableId(site, `week-${week.number}-${to}-${change.count}`),
      date: toMoment(date),
      description: describe(change),
      category: week.categories.map((name) => ({ name })),
    });
  }
  return feed.rss2();
}

/** Changes of status with a known day, newest first; of one day, those of later weeks first. */
function listChanges(weeks: readonly Week[]): Change[] {
  return weeks
    .flatMap((week) =>
      week.events.flatMap(({ date, from, to }, index): Change[] => {
        // Counted over all, so that the name of a change stays when the day of another is found.
        const count = week.events.slice(0, index + 1).filter((event) => event.to === to).length;
        return date ? [{ week, date, from, to, count }] : [];
      }),
    )
    .toReversed()
    .toSorted((left, right) => compareDates(right.date, left.date));
}

/** What is read below the title, as HTML. */
function describe({ week, date, from, to }: Change): string {
  const isBack = STATUSES.indexOf(to) < STATUSES.indexOf(from);
  const what = `${isBack ? 'Moved back from' : 'From'} ${STATUS_LABELS[from]} to ${STATUS_LABELS[to]}`;
  const links = [
    ...(isDone(to) && week.repo ? [`<a href="${escapeAttribute(week.repo)}">The code</a>`] : []),
    ...(to === 'deployed' && week.demo
      ? [`<a href="${escapeAttribute(week.demo)}">The running project</a>`]
      : []),
  ];
  return [`${what} on ${formatDate(date)}.`, escapeHtml(week.summary), links.join(' · ')]
    .filter((text) => text !== '')
    .map((text) => `<p>${text}</p>`)
    .join('');
}

/**
 * RSS knows moments only, and readers hold back or sort wrongly what lies ahead. A day is told as the
 * moment at which it begins first on Earth, at UTC+14: wherever it has begun, that has passed. No clock
 * and no zone of a build has a part in it, so that it is the same in each. The text names the day itself.
 */
function toMoment(date: CalendarDate): Date {
  return new Date(`${date.toString()}T00:00:00+14:00`);
}

/** A change of the status of a week. */
interface Change extends StatusEvent {
  week: Week;
  date: CalendarDate;
  /** How often the week has come to that status, this time included. */
  count: number;
}
