import type { UnknownWord } from './plan-search.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Sentences on the words that no page has, and what the results are of instead; none for no words. */
export function tellUnknown(unknown: readonly UnknownWord[]): string[] {
  const { whole = [], split = [] } = Object.groupBy(unknown, ({ parts }) =>
    parts.length > 0 ? 'split' : 'whole',
  );
  return [
    ...tell(whole, whole.length > 1 ? 'without them' : 'without it'),
    ...tell(split, `for ${quote(split.flatMap(({ parts }) => parts))}`),
  ];
}

/** A sentence on filters of an address that there are none of; none for no filters. */
export function tellUnknownFilters(slugs: readonly string[]): string[] {
  if (slugs.length === 0) return [];
  return slugs.length > 1
    ? [`There are no filters ${quote(slugs)}, so they are left out.`]
    : [`There is no filter ${quote(slugs)}, so it is left out.`];
}

function tell(unknown: readonly UnknownWord[], which: string): string[] {
  return unknown.length > 0
    ? [`Nothing says ${quote(unknown.map(({ word }) => word))}; these are the results ${which}.`]
    : [];
}

function quote(words: readonly string[]): string {
  return list.format(words.map((word) => `“${word}”`));
}
