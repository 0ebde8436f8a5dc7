import type { Synonym } from '../../roadmap/model.ts';
import { splitText, squeezeWords } from '../words.ts';
import { findStems } from './stems.ts';

/** What a search finds by any of several names of one thing. */
export interface NameGroup {
  /** The first of the names, squeezed. */
  key: string;
  /** What the engine makes of the words of each name, in their order. */
  names: readonly (readonly string[])[];
  /** The same of what counts less: it is found by the names, but does not find them. */
  means: readonly (readonly string[])[];
}

/** The groups of an index, and the key for each name, by the name squeezed. */
export interface NameList {
  groups: readonly NameGroup[];
  keys: ReadonlyMap<string, string>;
}

/**
 * The names of synonyms in the words of the index. Groups that share a name are one. A name that has
 * another one of its group in it finds less than that one, so it stays by itself: `container image` is no
 * `image`.
 */
export async function listNames(synonyms: readonly Synonym[], language: string): Promise<NameList> {
  const stems = await findStems(
    [
      ...new Set(
        synonyms.flatMap(({ typed, means }) => [...typed, ...typed.map(makePlural), ...means]),
      ),
    ],
    language,
  );
  const stemsOf = (phrase: string) => stems.get(phrase) ?? [];
  const groups: NameGroup[] = [];
  const keys = new Map<string, string>();
  for (const { typed, means } of joinGroups(synonyms)) {
    const names = typed.filter(
      (name) => !typed.some((other) => isPart(stemsOf(other), stemsOf(name))),
    );
    const key = squeezeName(names[0] ?? '');
    const forms = listForms(names.map(stemsOf));
    if (key === '' || forms.length + means.length < 2) continue;
    // To the engine the plural of an abbreviation, such as `PWAs`, is another word.
    const all = listForms(names.flatMap((name) => [stemsOf(name), stemsOf(makePlural(name))]));
    groups.push({ key, names: all, means: means.map(stemsOf) });
    for (const name of names) keys.set(squeezeName(name), key);
  }
  return { groups, keys };
}

/** Each of the names in words of the index once. */
function listForms(names: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(names.map((words) => [words.join(' '), words])).values()];
}

function makePlural(name: string): string {
  return `${name}s`;
}

/** A name as the search knows it. */
function squeezeName(name: string): string {
  return squeezeWords(splitText(name));
}

/** Synonyms, those that share a name in one. */
function joinGroups(synonyms: readonly Synonym[]): Synonym[] {
  const joined = new Map<string, Synonym>();
  for (const { typed, means } of synonyms) {
    const shared = [...new Set(typed.flatMap((name) => joined.get(squeezeName(name)) ?? []))];
    const all = [...shared, { typed, means }];
    const group = {
      typed: [...new Set(all.flatMap((each) => each.typed))],
      means: [...new Set(all.flatMap((each) => each.means))],
    };
    for (const name of group.typed) joined.set(squeezeName(name), group);
  }
  return [...new Set(joined.values())];
}

/** Whether words stand in a row among more of them. */
function isPart(words: readonly string[], of: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.length < of.length &&
    ` ${of.join(' ')} `.includes(` ${words.join(' ')} `)
  );
}
