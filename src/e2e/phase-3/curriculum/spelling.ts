import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-en';
import nspell from 'nspell';

/** Words of this field that no general dictionary has, one a line. */
const PROJECT_WORDS = readFileSync(join(import.meta.dirname, 'words.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

// The package gives bytes; its types know no difference.
const spell = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
for (const word of PROJECT_WORDS) spell.add(word);

/** The words of a text that are not in American English, nor in the words of the project. */
export function findMisspelled(text: string): string[] {
  const words = text
    .replaceAll('’', "'")
    .replaceAll(/\b(?:https?:\/\/|www\.)\S+/g, ' ')
    // File names, host names, paths and versions are no words, and abbreviations have no spelling.
    .split(/[^\p{L}\p{N}'./@_:-]+/u)
    .filter((word) => !/[\p{L}\p{N}][./@_:][\p{L}\p{N}]|^[./]\p{L}|\p{L}\/$|\p{N}|_/u.test(word))
    .flatMap((word) => word.split(/[^\p{L}']+/u))
    .map((word) => word.replace(/^'+|'+$|'s$/g, ''));
  return [...new Set(words)].filter(
    (word) => word.length > 1 && !/^\p{Lu}+s?$/u.test(word) && !spell.correct(word),
  );
}
