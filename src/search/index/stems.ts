import { createIndex } from 'pagefind';
import { z } from 'zod';
import { WORD_SIGNS } from '../words.ts';
import { readFragment, readPages, readWords } from './bundle.ts';

const fragment = z.object({ url: z.string() });

/**
 * What the engine makes of words before it looks them up, such as `deploy` of `deployed`. Found by
 * having it index them, each as a page of its own, so that it can't be another than the engine's.
 * @returns for each phrase the stems of its words, in order
 */
export async function findStems(
  phrases: readonly string[],
  language: string,
): Promise<Map<string, string[]>> {
  const { index, errors } = await createIndex({ includeCharacters: WORD_SIGNS });
  if (!index) throw new Error(`The stems of words could not be found: ${errors.join(' ')}`);
  // One word a page: a phrase's words are put together again below.
  const words = [...new Set(phrases.flatMap((phrase) => phrase.toLowerCase().split(/\s+/)))];
  for (const [number, word] of words.entries())
    await index.addCustomRecord({ url: `/${number}/`, content: word, language });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const pick = (ending: string) => files.filter(({ path }) => path.endsWith(ending));
  // A page's number is its place among the pages of the meta file; its fragment says which word it is.
  const stemOf = new Map<string, string>();
  const numbers = pick('.pf_meta').flatMap(({ content }) => readPages(content));
  const urls = new Map(
    pick('.pf_fragment').map(({ path, content }) => [
      path.replace(/^fragment\/|\.pf_fragment$/g, ''),
      fragment.parse(readFragment(content)).url,
    ]),
  );
  for (const { content } of pick('.pf_index'))
    for (const { stem, postings } of readWords(content))
      for (const { page } of postings) {
        const word = words[Number(urls.get(numbers[page]?.name ?? '')?.replaceAll('/', ''))];
        // Of a word with parts the whole is the longest.
        if (word !== undefined && stem.length > (stemOf.get(word)?.length ?? 0))
          stemOf.set(word, stem);
      }
  return new Map(
    phrases.map((phrase) => [
      phrase,
      phrase
        .toLowerCase()
        .split(/\s+/)
        .flatMap((word) => stemOf.get(word) ?? []),
    ]),
  );
}
