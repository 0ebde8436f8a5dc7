// What the library of resources is asked for, and the answer. It runs in the browser as well, on
// each key press: small, and one pass over the resources.
import { LEVELS } from '../schemas/vocabulary.ts';

/** What resources can be narrowed by, in the order in which it is offered. */
export const FACETS = ['topic', 'kind', 'status', 'cost', 'level', 'week'] as const;

/** What resources can be sorted by. `reading` is the order in which the weeks come to them. */
export const SORTS = ['reading', 'title', 'time', 'level'] as const;

/** What the text is called in an address; `q` opens the search of the portal. */
const TEXT = 'words';

/** The question that asks for every resource. */
export const EVERYTHING: LibraryQuery = {
  chosen: { topic: [], kind: [], status: [], cost: [], level: [], week: [] },
  text: '',
  sort: 'reading',
};

const byTitle = new Intl.Collator('en');
const haystacks = new WeakMap<LibraryItem, string>();

/**
 * The resources that a question asks for, sorted, and how many each value of a facet would leave. A
 * resource has one of the chosen values of every facet, and all words of the text. The counts of a
 * facet follow the text and the other facets: a second value of the same facet adds to the first.
 * @param items in reading order
 */
export function findItems(items: readonly LibraryItem[], query: LibraryQuery): LibraryAnswer {
  const words = fold(query.text).split(/\s+/).filter(Boolean);
  const narrowed = FACETS.filter((facet) => query.chosen[facet].length > 0);
  const matches: LibraryItem[] = [];
  const counts = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));
  const count = (item: LibraryItem, facet: Facet) => {
    const ofFacet = counts.get(facet);
    for (const slug of item.slugs[facet]) ofFacet?.set(slug, (ofFacet.get(slug) ?? 0) + 1);
  };
  for (const item of items) {
    if (words.length > 0 && !words.every((word) => toHaystack(item).includes(word))) continue;
    const missed = narrowed.filter(
      (facet) => !query.chosen[facet].some((slug) => item.slugs[facet].includes(slug)),
    );
    const [first, second] = missed;
    if (second) continue;
    if (first) count(item, first);
    else {
      matches.push(item);
      for (const facet of FACETS) count(item, facet);
    }
  }
  return {
    matches: sortItems(matches, query.sort),
    countOf: (facet, slug) => counts.get(facet)?.get(slug) ?? 0,
  };
}

/** The same question with a value of a facet added, or taken out where it is in. */
export function toggleValue(query: LibraryQuery, facet: Facet, slug: string): LibraryQuery {
  const before = query.chosen[facet];
  const after = before.includes(slug)
    ? before.filter((other) => other !== slug)
    : [...before, slug];
  return { ...query, chosen: { ...query.chosen, [facet]: after } };
}

/** The values that a question narrows by, in the order of the facets. */
export function listChosen({ chosen }: LibraryQuery): { facet: Facet; slug: string }[] {
  return FACETS.flatMap((facet) => chosen[facet].map((slug) => ({ facet, slug })));
}

/**
 * What to leave out of a question without an answer, one thing at a time, and how many resources
 * that gives: most first, nothing that gives none.
 */
export function listDrops(items: readonly LibraryItem[], query: LibraryQuery): Drop[] {
  const drops: Omit<Drop, 'count'>[] = listChosen(query).map((value) => ({
    value,
    query: toggleValue(query, value.facet, value.slug),
  }));
  if (query.text.trim() !== '') drops.push({ query: { ...query, text: '' } });
  return drops
    .map((drop) => ({ ...drop, count: findItems(items, drop.query).matches.length }))
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count);
}

/** A question as the end of an address: `?topic=testing&kind=book&sort=time&words=mock`; nothing for all. */
export function formatQuery(query: LibraryQuery): string {
  const parameters = new URLSearchParams(
    listChosen(query).map(({ facet, slug }): [string, string] => [facet, slug]),
  );
  if (query.sort !== EVERYTHING.sort) parameters.set('sort', query.sort);
  if (query.text.trim() !== '') parameters.set(TEXT, query.text);
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}

/** The question that the end of an address asks. What it does not know is passed over. */
export function parseQuery(search: string): LibraryQuery {
  const parameters = new URLSearchParams(search);
  const read = (facet: Facet) => [...new Set(parameters.getAll(facet))].filter(Boolean);
  const text = parameters.get(TEXT) ?? '';
  const sort = parameters.get('sort');
  return {
    chosen: {
      topic: read('topic'),
      kind: read('kind'),
      status: read('status'),
      cost: read('cost'),
      level: read('level'),
      week: read('week'),
    },
    text: text.trim() === '' ? '' : text,
    sort: SORTS.find((known) => known === sort) ?? EVERYTHING.sort,
  };
}

function sortItems(items: LibraryItem[], sort: Sort): LibraryItem[] {
  const levelOf = ({ slugs }: LibraryItem) => {
    const place = LEVELS.findIndex((level) => slugs.level.includes(level));
    return place < 0 ? LEVELS.length : place;
  };
  const compare: Record<Sort, ((left: LibraryItem, right: LibraryItem) => number) | undefined> = {
    reading: undefined,
    title: (left, right) => byTitle.compare(left.title, right.title),
    time: (left, right) => compareNumbers(left.hours ?? Infinity, right.hours ?? Infinity),
    level: (left, right) => compareNumbers(levelOf(left), levelOf(right)),
  };
  return compare[sort] ? items.sort(compare[sort]) : items;
}

function compareNumbers(left: number, right: number): number {
  return left === right ? 0 : left - right;
}

function toHaystack(item: LibraryItem): string {
  let haystack = haystacks.get(item);
  if (haystack === undefined) {
    haystack = fold(`${item.title} ${item.topic} ${item.summary}`);
    haystacks.set(item, haystack);
  }
  return haystack;
}

/** Text without regard to case and accents. Most text has no accents to look for. */
function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

export type Facet = (typeof FACETS)[number];
export type Sort = (typeof SORTS)[number];

/** What the library knows of a resource. */
export interface LibraryItem {
  /** Address of its page below the site's base. */
  path: string;
  title: string;
  summary: string;
  topic: string;
  hours: number | undefined;
  /** The values that it has of each facet, as parts of an address. */
  slugs: Readonly<Record<Facet, readonly string[]>>;
}

/** What the library is asked for. */
export interface LibraryQuery {
  /** The values to narrow by: one of each facet that has some. */
  chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Words that have to be in the title, the topic or the summary. */
  text: string;
  sort: Sort;
}

/** What a question gives. */
export interface LibraryAnswer {
  matches: readonly LibraryItem[];
  /** How many resources have a value, among those that everything but its own facet leaves. */
  countOf: (facet: Facet, slug: string) => number;
}

/** Something to leave out of a question; the text where no value is named. */
export interface Drop {
  value?: { facet: Facet; slug: string };
  query: LibraryQuery;
  count: number;
}
