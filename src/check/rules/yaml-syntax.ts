import type { ContentFile, YamlError } from '../content-file.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What the YAML reader complains about that has a rule of its own. */
const OTHER_RULES = ['DUPLICATE_KEY', 'TAB_AS_INDENT', 'ALIAS', 'CONTROL'];

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  group: 'YAML',
  severity: 'error',
  finds: 'Frontmatter that is not YAML, or a tag such as `!!binary` in it.',
  why: 'None of its fields can be read.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'categories: [Soil',
    good: 'categories: [Soil]',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      file.yamlErrors
        .filter(({ code }) => !OTHER_RULES.includes(code))
        // The first error makes most of the others.
        .slice(0, 1)
        .map((error) => describe(file, error)),
    ),
};

function describe(file: ContentFile, { code, message, offset }: YamlError): Finding {
  if (code === 'TAG')
    return file.finding(`Expected a value, found the tag \`${message.slice(0, 40)}\`.`, {
      offset,
      length: message.length,
      hint: 'Put text that begins with `!` between quotes.',
    });
  return file.finding(`Expected YAML, found a mistake: ${firstLine(message)}`, {
    offset: findOpenQuote(file.source.text, message, offset) ?? offset,
    hint: 'Look for a missing quote, bracket or space after a colon; quote text that holds a colon.',
  });
}

/**
 * Where the quote stands that is not closed. The reader sees that only where the text ends, or at
 * the next quote; the first line with an odd number of quotes is where it was opened.
 */
function findOpenQuote(text: string, message: string, end: number): number | undefined {
  const quote = /Missing closing (["'])/.exec(message)?.[1];
  if (quote === undefined) return undefined;
  let start = 0;
  for (const line of text.slice(0, end).split('\n')) {
    if (line.split(quote).length % 2 === 0) return start + line.indexOf(quote);
    start += line.length + 1;
  }
  return undefined;
}

function firstLine(message: string): string {
  // The engine's words for values in values in values without end.
  if (message.includes('call stack')) return 'values are nested too deeply';
  return message.split('\n')[0] ?? message;
}
