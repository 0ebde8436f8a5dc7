import { stringify } from 'yaml';
import type { ContentSet } from '../check/content-set.ts';
import { listReadable, readAll, readRange } from '../check/readable.ts';
import { numberOfName } from '../check/week-numbers.ts';
import { sum } from '../roadmap/schedule.ts';
import { countWeeks, includesWeek } from '../roadmap/week-range.ts';
import type { Collection } from '../schemas/index.ts';

/** What can be begun with a stub, and the collection that it goes to. */
export const STUB_COLLECTIONS = {
  resource: 'resources',
  week: 'weeks',
  checklist: 'checklists',
  guide: 'guides',
} as const satisfies Record<string, Collection>;

export type StubKind = keyof typeof STUB_COLLECTIONS;

/** Values for fields that are known already. */
export interface StubValues {
  title?: string | undefined;
  url?: string | undefined;
  topic?: string | undefined;
  kind?: string | undefined;
  cost?: string | undefined;
  scope?: string | undefined;
}

/** What each kind takes of them. */
export const STUB_OPTIONS = {
  resource: ['title', 'url', 'topic', 'kind', 'cost'],
  week: ['title'],
  checklist: ['title', 'scope'],
  guide: ['title'],
} as const satisfies Record<StubKind, readonly (keyof StubValues)[]>;

/**
 * A file with every field that it needs and a note wherever somebody has to write, which fits in with
 * the content that is there.
 */
export function writeStub(
  kind: StubKind,
  slug: string,
  values: StubValues,
  content: ContentSet,
): Stub {
  const id = kind === 'week' ? nameWeek(slug, content) : slug;
  const title = values.title ?? toTitle(id.replace(/^\d+-/, ''));
  const fields = { title, ...WRITERS[kind](id, values, content) };
  // Text stays on its line however long it is.
  const yaml = stringify(fields, { lineWidth: 0 });
  return { id, text: `---\n${yaml}---\n\nTODO: ${BODIES[kind]}\n` };
}

/** What the text of each kind is to tell. */
const BODIES: Record<StubKind, string> = {
  resource: 'what it is good for, and where to begin.',
  week: 'the decisions that matter, and the way to build it.',
  checklist: 'when to go through it.',
  guide: 'the text of the page.',
};

const WRITERS: Record<StubKind, WriteFields> = {
  resource: (id, { url, kind, topic, cost }, { phases }) => ({
    summary: 'TODO: what it is, and when to reach for it.',
    url: url ?? `https://example.com/${id}`,
    kind: kind ?? 'documentation',
    topic: topic ?? phases.flatMap(({ data }) => listReadable(data.topics))[0]?.item ?? 'TODO',
    cost: cost ?? 'free',
  }),
  week: (id, _, content) => {
    const week = numberOfName(id) ?? 1;
    const phase = findPhase(week, content) ?? content.phases[0];
    return {
      week,
      summary: 'TODO: what is built, in a sentence.',
      categories: [listReadable(phase?.data.categories)[0]?.item ?? 'TODO'],
      skills: ['TODO: a skill that is practiced'],
      hours: shareHours(week, content),
      status: 'not-started',
      goal: 'TODO: what the week is for, as an instruction',
      objectives: ['TODO: what the learner learns'],
      features: ['TODO: what the finished project does'],
    };
  },
  checklist: (id, { scope }, { checklists }) => ({
    summary: 'TODO: what the checklist is for, in a sentence.',
    order: nextOrder(checklists),
    scope: scope ?? 'week',
    parts: [
      {
        id,
        title: 'TODO: the heading of the part',
        checks: [{ id: 'first', title: 'TODO: what is to be true', summary: 'TODO: why.' }],
      },
    ],
  }),
  guide: (_id, _values, { guides }) => ({
    summary: 'TODO: what the page tells, in a sentence.',
    order: nextOrder(guides),
  }),
};

/** A slug with the number of a week before it: its own, else the first that is free. */
function nameWeek(slug: string, content: ContentSet): string {
  if (numberOfName(slug) !== undefined) return slug;
  const free = findFreeWeek(content);
  if (free !== undefined) return `${free}-${slug}`;
  // Where none is free, the check says what to do.
  const ranges = content.phases.flatMap(({ data }) => readRange(data.weeks) ?? []);
  return `${Math.max(0, ...ranges.map(({ last }) => last)) + 1}-${slug}`;
}

/** The first number of a phase that no week has. */
export function findFreeWeek({ phases, weeks }: ContentSet): number | undefined {
  const taken = new Set(weeks.map(({ id, data }) => data.week ?? numberOfName(id)));
  for (const { first, last } of phases.flatMap(({ data }) => readRange(data.weeks) ?? []))
    for (let number = first; number <= last; number += 1) if (!taken.has(number)) return number;
  return undefined;
}

/** The hours that a phase has left, shared by the weeks that it has no file for. */
function shareHours(week: number, content: ContentSet): number {
  const phase = findPhase(week, content);
  const range = readRange(phase?.data.weeks);
  const there = range
    ? content.weeks.filter(({ data }) => data.week !== undefined && includesWeek(range, data.week))
    : [];
  const known = readAll(there.map(({ data }) => data.hours));
  if (!range || !known || phase?.data.hours === undefined) return 8;
  const missing = countWeeks(range) - there.length;
  const share = (phase.data.hours - sum(known)) / missing;
  // The last one has what is left, to the quarter of an hour; the others may be uneven.
  const rounded = missing === 1 ? share : Math.floor(share * 4) / 4;
  return rounded > 0 ? rounded : 1;
}

function findPhase(week: number, { phases }: ContentSet) {
  return phases.find(({ data }) => {
    const range = readRange(data.weeks);
    return range !== undefined && includesWeek(range, week);
  });
}

function nextOrder(entries: readonly { data: { order?: number | undefined } }[]): number {
  return Math.max(0, ...entries.map(({ data }) => data.order ?? 0)) + 1;
}

function toTitle(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

type WriteFields = (id: string, values: StubValues, content: ContentSet) => Record<string, unknown>;

/** A file that is not there yet. */
export interface Stub {
  /** Its name without its ending. */
  id: string;
  text: string;
}
