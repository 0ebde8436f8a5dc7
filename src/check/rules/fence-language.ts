import { FENCE_LANGUAGES } from '../fence-languages.ts';
import type { PageFile } from '../content-file.ts';
import { listFences, type Fence } from '../fences.ts';
import type { Finding } from '../problem.ts';
import { findNearest } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** Shorter names are so near to each other that another language can be meant. */
const COMPARED = [...FENCE_LANGUAGES].filter((name) => name.length >= 4);

export const fenceLanguage: Rule = {
  id: 'fence-language',
  group: 'The body',
  severity: 'error',
  finds:
    'A language of a code fence that the site does not know, and that is nearly the name of one that it knows; also one that differs in letter case only, or that stands on the line below the signs.',
  why: 'The code is shown without colors, and nobody checks that it can be read.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '```jsno\n{}\n```',
    good: 'Sow.',
    mended: '```json\n{}\n```',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      listFences(file).flatMap((fence) => {
        const { language = '', offset, markerLength } = fence;
        if (language === '') return findBelow(file, fence);
        if (FENCE_LANGUAGES.has(language)) return [];
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

/**
 * What is a language on a line of its own, and seldom anything else. Those that are also commands are not
 * among them: they can be the first line of what is typed.
 */
const ALONE =
  /^(?:jsx?|tsx?|javascript|typescript|jsonc?|ya?ml|html|css|scss|sql|py|xml|graphql|dockerfile)$/i;

/** The language of a fence on the line below its signs, where it is shown as code. */
function findBelow(file: PageFile, { code, offsetOf }: Fence): Finding[] {
  const [first = '', second = ''] = code.split('\n');
  const language = first.trim();
  // A list of names, or a tree of folders, can begin with such a word as well.
  const isList =
    FENCE_LANGUAGES.has(second.trim().toLowerCase()) || /^(?:\s*$|[│├└|`+-])/.test(second);
  return !ALONE.test(language) || isList
    ? []
    : [
        file.finding(
          'Expected the language right behind the signs of the fence, found it below them.',
          {
            offset: offsetOf(first.indexOf(language)),
            length: language.length,
            hint: `Write it behind them, without a new line: \`\` \`\`\`${language.toLowerCase()} \`\`.`,
          },
        ),
      ];
}

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
