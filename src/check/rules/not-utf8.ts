import type { Rule } from './rule.ts';

export const notUtf8: Rule = {
  id: 'not-utf8',
  group: 'The file',
  severity: 'error',
  finds: 'A file whose bytes are not UTF-8.',
  why: 'Letters outside ASCII would come out wrong, and differently on each machine.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'title: Bo\uFFFDte', good: 'title: Boîte' },
  findProblems: ({ files, strays }) =>
    [...files, ...strays].flatMap(({ source }) =>
      source.unreadable?.reason === 'not-utf8'
        ? [
            {
              file: source.path,
              line: source.unreadable.line,
              column: source.unreadable.column,
              length: 1,
              message: 'Expected UTF-8, found bytes that are not.',
              hint: 'Save the file again with the encoding UTF-8.',
            },
          ]
        : [],
    ),
};
