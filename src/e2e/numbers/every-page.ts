// What several pages say in the same way.
import type { CalendarDate } from '../../roadmap/calendar.ts';
import type { Page, Phase, Roadmap, Week } from '../../roadmap/model.ts';
import type { Progress } from '../../roadmap/progress.ts';
import { STATUSES } from '../../schemas/vocabulary.ts';
import {
  join,
  say,
  sayCount,
  sayDay,
  sayEarned,
  sayHours,
  sayLabel,
  sayShare,
  saySpanOfYear,
} from './words.ts';

/** The texts that a page must have, by selector, in the order of the page (see `readPage`). */
export type Texts = Readonly<Record<string, readonly string[]>>;

/** Head and foot of a page. */
export function expectFrame({ title, summary, eyebrow, updatedOn, previous, next }: Frame): Texts {
  return {
    h1: [title],
    '.page-lead': [summary],
    '.page-eyebrow': eyebrow === undefined ? [] : [eyebrow],
    'footer time': updatedOn ? [sayDay(updatedOn)] : [],
    'footer time@datetime': updatedOn ? [updatedOn.toString()] : [],
    '.pagination a': [
      ...(previous ? [join('Previous', previous.title, previous.note)] : []),
      ...(next ? [join('Next', next.title, next.note)] : []),
    ],
  };
}

/** What search engines and shared links show of a page: its title and its summary. */
export function expectHead(
  { h1 = [], '.page-lead': lead = [] }: Texts,
  roadmap: Roadmap,
  path: string,
  siteTitle: string,
): Texts {
  return {
    'head > title': h1.map((title) => `${title} | ${siteTitle}`),
    'meta[property="og:title"]@content': h1,
    ...expectPicture(roadmap, `/${path}`, h1),
    'meta[property="og:site_name"]@content': [siteTitle],
    ...(lead.length > 0 && {
      'meta[name=description]@content': lead,
      'meta[property="og:description"]@content': lead,
    }),
  };
}

/** What is said of the pictures that have a number on them. */
function expectPicture(roadmap: Roadmap, path: string, [h1 = '']: readonly string[]): Texts {
  const { phases, weeks, library, currentPhase } = roadmap;
  const say = (...sentences: readonly string[]): Texts => ({
    'meta[property="og:image:alt"]@content': [sentences.map((text) => `${text}.`).join(' ')],
  });
  const sayWeeks = (phase: Phase) =>
    `Its weeks: ${STATUSES.map((status) => [
      phase.weeks.filter((week) => week.status === status).length,
      sayLabel(status).toLowerCase(),
    ])
      .filter(([count]) => count !== 0)
      .map((words) => words.join(' '))
      .join(', ')}`;
  const week = weeks.find((each) => each.path === path);
  const phase = phases.find(
    ({ weeks: own, path: at }) => at === path || (week && own.includes(week)),
  );
  if (week) return say(week.title, sayLabel(week.status), phase?.title ?? '');
  if (phase) return say(phase.title, phase.roadmap.title, sayWeeks(phase));
  if (path === '/' || path === '/404.html')
    return say(currentPhase.title, currentPhase.focus, sayWeeks(currentPhase));
  if (path === '/progress/' || path === '/weeks/')
    return say(h1, currentPhase.title, sayWeeks(currentPhase));
  if (path === '/resources/') return say(h1, `${library.resources.length} resources`);
  const resource = library.resources.find((each) => each.path === path);
  if (resource) {
    const { topic, kind } = resource;
    return say(resource.title, `${topic} · ${sayLabel(kind)}`);
  }
  const [, number] = /^\/resources\/week\/(\d+)\/$/.exec(path) ?? [];
  return number === undefined ? {} : say(`Week ${number}`, 'Resource library · Week');
}

/** The sidebar, which is the same on every page: each week with its status, in word and in shape. */
export function expectSidebar({ currentPhase: { title, weeks } }: Roadmap): Texts {
  const toLink = (week: Week) => join(`${week.number} ${week.title}`, sayLabel(week.status));
  const badges = STATUSES.map((status): [string, string[]] => [
    `.menu-content a:has(.status-mark.status-${status})`,
    weeks.filter((week) => week.status === status).map(toLink),
  ]);
  return {
    '.menu-group': [title, 'Checklists', 'Guides'],
    '.menu-content a[href^="/weeks/"]': ['All weeks', ...weeks.map(toLink)],
    ...Object.fromEntries(badges),
  };
}

/** Rows of weeks; with planned days and skills where they are detailed. */
export function expectWeekRows(weeks: readonly Week[], isDetailed = false): Texts {
  return {
    '.week-row': weeks.map((week) =>
      join(
        week.number,
        week.title,
        sayLabel(week.status),
        ...week.categories,
        sayHours(week.hours),
        ...(isDetailed ? [saySpanOfYear(week.planned), week.skills.join(' · ')] : []),
      ),
    ),
    '.week-row a@href': weeks.map(({ path }) => path),
    '.week-row a@aria-label': weeks.map(({ number, title }) => `Week ${number}: ${title}`),
  };
}

/** The bar of weeks by status, as it is drawn, told and counted. */
export function expectStatusBar({ byStatus, weeks }: Progress): Texts {
  const counts = byStatus.map(({ status, weeks: count }) => ({ label: sayLabel(status), count }));
  const told = counts.map(({ label, count }) => `${label}: ${sayCount(count, 'week')}`);
  return {
    '.status-bar@aria-label': [`Weeks by status. ${told.join(', ')}.`],
    '.status-bar rect@width': counts
      .filter(({ count }) => count > 0)
      .map(({ count }) => say((100 * count) / weeks)),
    '.status-counts li': counts.map(({ label, count }) => join(label, count)),
  };
}

/** A table of parts of a phase, below a heading, with its bars. */
export function expectHoursBars(
  heading: string,
  what: string,
  parts: readonly { title: string; notes: readonly string[]; progress: Progress }[],
): Texts {
  const table = `h2#${heading} + table.bars`;
  const longest = Math.max(...parts.map(({ progress }) => progress.hours));
  const drawn = parts.filter(({ progress }) => progress.weeks > 0);
  const toWidth = (hours: number) => `${((100 * hours) / longest).toFixed(2)}%`;
  return {
    [`${table} tr`]: [
      join(what, 'Weeks done', 'Hours earned', 'Share'),
      ...parts.map(({ title, notes, progress }) =>
        join(
          title,
          ...notes,
          ...(progress.weeks > 0
            ? [
                `${progress.weeksDone} of ${progress.weeks}`,
                sayEarned(progress),
                sayShare(progress),
              ]
            : ['No weeks']),
        ),
      ),
    ],
    [`${table} .outline@width`]: drawn.map(({ progress }) => toWidth(progress.hours)),
    [`${table} .done@width`]: drawn.map(({ progress }) => toWidth(progress.hoursEarned)),
  };
}

/** What stands around the content of a page. */
export interface Frame extends Pick<Page, 'title' | 'summary'> {
  eyebrow?: string | undefined;
  updatedOn?: CalendarDate | undefined;
  previous?: Step | undefined;
  next?: Step | undefined;
}

/** A page before or after another. */
interface Step {
  title: string;
  note?: string;
}
