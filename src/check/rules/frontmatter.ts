import type { Rule } from './rule.ts';

/** A file begins with frontmatter, and the frontmatter is YAML. */
export const frontmatter: Rule = {
  id: 'frontmatter',
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      file.hasFrontmatter
        ? file.yamlErrors.map(({ message, offset }) =>
            file.finding(`This is not valid YAML: ${message}`, offset),
          )
        : [
            file.finding(
              'Expected the file to begin with frontmatter: a line `---`, the fields, and a line `---`.',
            ),
          ],
    ),
};
