import { CONTROL_CHARACTERS } from '../control-characters.ts';
import { findMatches } from '../find-matches.ts';
import type { Rule } from './rule.ts';

export const controlCharacter: Rule = {
  id: 'control-character',
  group: 'The file',
  severity: 'error',
  finds:
    'A control character other than a tab or a line break, and signs that are read as the end of a line, or of nothing, by some programs only.',
  why: 'It is not seen in an editor, and ends the build, hides what follows it, or does harm on the page.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'Sow.\u0007', good: 'Sow.' },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      // One is enough to tell: a damaged file has many. NUL has a rule of its own.
      findMatches(file.source.text, CONTROL_CHARACTERS)
        .filter(({ offset }) => file.source.text[offset] !== '\0')
        .slice(0, 1)
        .map(({ offset, length }) =>
          file.finding(
            `Expected text, found the control character ${name(file.source.text, offset)}.`,
            {
              offset,
              length,
              hint: 'Delete it: it stands between the signs before and after the mark.',
            },
          ),
        ),
    ),
};

function name(text: string, offset: number): string {
  return `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
}
