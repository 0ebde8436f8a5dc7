import type { z } from 'zod';
import { schemas } from '../../schemas/index.ts';
import type { ContentFile } from '../content-file.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The frontmatter says what the schema of its collection allows, and nothing else. */
export const schema: Rule = {
  id: 'schema',
  findProblems: ({ files }) =>
    files
      .filter((file) => file.hasFrontmatter && file.yamlErrors.length === 0)
      .flatMap((file) => {
        const result = schemas[file.source.collection].safeParse(file.data);
        return result.success ? [] : result.error.issues.flatMap((issue) => describe(file, issue));
      }),
};

function describe(file: ContentFile, issue: z.core.$ZodIssue): Finding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      file.findingAtKey(
        [...issue.path, key],
        `\`${key}\` is not a field of ${issue.path.length > 0 ? `\`${formatPath(issue.path)}\`` : file.source.collection}. Remove it, or mend its spelling.`,
      ),
    );
  const field = issue.path.length > 0 ? `\`${formatPath(issue.path)}\`: ` : '';
  return [file.findingAt(issue.path, `${field}${issue.message}`)];
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`,
    )
    .join('');
}
