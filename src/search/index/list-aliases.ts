import type { Synonym } from '../../roadmap/model.ts';
import { joinParts, markOwn } from '../words.ts';
import type { Alias } from './repack.ts';
import { findStems } from './stems.ts';

/** What is to be added to an index for synonyms. */
export interface AliasList {
  aliases: readonly Alias[];
  /** Words that the index has under a stem of their own. */
  own: readonly string[];
  leftOut: readonly LeftOut[];
}

/** A word that is left out: it stands on pages, and the engine takes it for others that do. */
export interface LeftOut {
  word: string;
  others: readonly string[];
}

/**
 * The synonyms in the words of the index. The engine takes words of one stem for the same: what is found
 * by `dockerize` would be found by `docker`, too. So a word that shares its stem with another one of the
 * pages gets a stem of its own; but where it stands on a page itself, which it is to find as well, it is
 * left out. Forms of one word, and words that are typed for the same, are no others.
 * @param pageWords the words of the pages, in lower case
 */
export async function listAliases(
  synonyms: readonly Synonym[],
  pageWords: ReadonlySet<string>,
  language: string,
): Promise<AliasList> {
  const typed = synonyms.flatMap((synonym) => synonym.typed.map((word) => word.toLowerCase()));
  const phrases = synonyms.flatMap(({ means }) => means);
  const stems = await findStems(
    [...new Set([...typed, ...typed.map(markOwn), ...phrases])],
    language,
  );
  const stemOf = (phrase: string) => stems.get(phrase)?.join(' ') ?? '';
  const starts = [...new Set(typed.map((word) => findStart(stemOf(word))))];
  const near = [...pageWords].filter((word) => starts.some((start) => word.startsWith(start)));
  const byStem = Map.groupBy(await findStems(near, language), ([, own]) => own.join(' '));
  const found = synonyms.flatMap(({ typed: same, means }) =>
    same.map((typedAs) => {
      const word = typedAs.toLowerCase();
      // Nothing is shared where it stands for what it finds by itself.
      const isTelling = !means.every((phrase) => stems.get(phrase)?.includes(stemOf(word)));
      const others = (byStem.get(stemOf(word)) ?? [])
        .map(([other]) => other)
        .filter((other) => isTelling && !same.some((each) => areForms(each.toLowerCase(), other)));
      return { word, means, others };
    }),
  );
  const shared = found.filter(({ others }) => others.length > 0);
  const leftOut = shared.filter(({ word }) => pageWords.has(word));
  const own = new Set(shared.map(({ word }) => word).filter((word) => !pageWords.has(word)));
  return {
    aliases: found
      .filter((each) => !leftOut.includes(each))
      .flatMap(({ word, means }) =>
        (stems.get(own.has(word) ? markOwn(word) : word) ?? []).flatMap((stem) =>
          means.map((phrase) => ({ stem, means: stems.get(phrase) ?? [] })),
        ),
      ),
    own: [...own],
    leftOut: leftOut.map(({ word, others }) => ({ word, others })),
  };
}

/** What all words of a stem begin with: `happ` of `happi`, which is that of `happy`. */
function findStart(stem: string): string {
  return stem.length > 3 ? stem.slice(0, -1) : stem;
}

/** Whether two words differ by no more than number, past or owner. */
function areForms(left: string, right: string): boolean {
  return cutEnding(left) === cutEnding(right);
}

function cutEnding(word: string): string {
  return joinParts(word.replace(/'s?$/, ''))
    .replace(/ie[sd]$/, 'y')
    .replace(/(e[sd]|[sed])$/, '');
}
