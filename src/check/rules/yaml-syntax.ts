import type { Rule } from './rule.ts';

/** What the YAML reader complains about that has a rule of its own. */
const OTHER_RULES = ['DUPLICATE_KEY', 'TAB_AS_INDENT', 'ALIAS'];

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  group: 'YAML',
  severity: 'error',
  finds: 'Frontmatter that is not YAML.',
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
        .map(({ message, offset }) =>
          file.finding(`Expected YAML, found a mistake: ${firstLine(message)}`, {
            offset,
            hint: 'Look for a missing quote, bracket or space after a colon; quote text that holds a colon.',
          }),
        ),
    ),
};

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
