import { FENCE_LANGUAGES } from '../fence-languages.ts';
import { listFences } from '../fences.ts';
import { findNearest } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** Shorter names are so near to each other that another language can be meant. */
const COMPARED = [...FENCE_LANGUAGES].filter((name) => name.length >= 4);

export const fenceLanguage: Rule = {
  id: 'fence-language',
  group: 'The body',
  severity: 'error',
  finds:
    'A language of a code fence that the site does not know, and that is nearly the name of one that it knows; also one that differs in letter case only.',
  why: 'The code is shown without colors, and nobody checks that it can be read.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '```jsno\n{}\n```',
    good: 'Sow.',
    mended: '```json\n{}\n```',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      listFences(file).flatMap(({ language = '', offset, markerLength }) => {
        if (language === '' || FENCE_LANGUAGES.has(language)) return [];
        const [, known = '', title = ''] = /^([\w#+-]+):([^\s"']+)$/.exec(language) ?? [];
        const meant = FENCE_LANGUAGES.has(known)
          ? `${known} title="${title}"`
          : findMeant(language);
        if (meant === undefined) return [];
        const line = file.source.text.slice(offset + markerLength, offset + markerLength + 100);
        const space = /^[ \t]*/.exec(line)?.[0].length ?? 0;
        return [
          file.finding(`Expected a language that the site knows, found "${language}".`, {
            offset: offset + markerLength + space,
            length: language.length,
            hint: `Did you mean \`${meant}\`? A language that it does not know is written \`text\`.`,
          }),
        ];
      }),
    ),
};

/** The language that was meant: in small letters, with two letters changed round, or nearly the same. */
function findMeant(language: string): string | undefined {
  const name = language.toLowerCase();
  if (FENCE_LANGUAGES.has(name)) return name;
  // Signs around it are no part of it.
  const bare = name.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  if (FENCE_LANGUAGES.has(bare)) return bare;
  const letters = sortLetters(name);
  return (
    [...FENCE_LANGUAGES].find((known) => sortLetters(known) === letters) ??
    findNearest(name, COMPARED)
  );
}

function sortLetters(name: string): string {
  return Array.from(name.slice(0, 40)).toSorted().join('');
}
