import type { ContentFile } from '../content-file.ts';
import type { Finding } from '../problem.ts';
import type { YamlError } from '../yaml-error.ts';
import type { Rule } from './rule.ts';

/** What the YAML reader complains about that has a rule of its own. */
const OTHER_RULES = ['DUPLICATE_KEY', 'TAB_AS_INDENT', 'ALIAS', 'UNKNOWN_ALIAS', 'CONTROL'];

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  group: 'YAML',
  severity: 'error',
  finds: 'Frontmatter that is not YAML, or a tag such as `!!binary` in it.',
  why: 'Its fields can’t be read.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'categories: [Soil',
    good: 'categories: [Soil]',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      file.yamlErrors
        .filter(({ code }) => !OTHER_RULES.includes(code))
        .map((error) => describe(file, error)),
    ),
};

function describe(file: ContentFile, { code, message, offset }: YamlError): Finding {
  const found = message.slice(0, 40);
  switch (code) {
    case 'TAG':
      return file.finding(`Expected a value, found the tag \`${found}\`.`, {
        offset,
        length: message.length,
        hint: 'Put text that begins with `!` between quotes.',
      });
    case 'OPEN': {
      const end = CLOSING[message] ?? message;
      const another = end === message ? 'another ' : '';
      return file.finding(`Expected ${another}\`${end}\` for this \`${message}\`, found none.`, {
        offset,
        hint: `Add \`${end}\` where it ends.`,
      });
    }
    case 'INDENT':
      return file.finding(
        `Expected \`${found}:\` to begin in the same column as the fields beside it, found it in another one.`,
        { offset, length: message.length, hint: 'Put as many spaces before it as before those.' },
      );
    case 'SPLIT_KEY':
      return file.finding(`Expected a colon right behind \`${found}\`, found it on a later line.`, {
        offset,
        length: message.length,
        hint: `Write \`${found}:\` on one line, and the value behind it.`,
      });
    case 'DOCUMENT_END':
      return file.finding('Expected a field, found `...`, behind which YAML ends.', {
        offset,
        length: message.length,
        hint: 'Remove the line, or put `...` that is meant as text between quotes.',
      });
    case 'NO_FIELD':
      return file.finding('Expected a field such as `title: …`, found none.', { offset });
    default:
      return file.finding(`Expected YAML, found a mistake: ${firstLine(message)}`, {
        offset,
        hint: 'Look for a missing quote, bracket or space after a colon; quote text that holds a colon.',
      });
  }
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

function firstLine(message: string): string {
  // The engine's words for values in values in values without end.
  if (message.includes('call stack')) return 'values are nested too deeply';
  return message.split('\n')[0] ?? message;
}
