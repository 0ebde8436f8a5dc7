import type { Collection } from '../../schemas/index.ts';
import type { ContentFile, FieldPath } from '../content-file.ts';
import type { ContentSet } from '../content-set.ts';
import type { Finding } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Rule } from './rule.ts';

export const danglingReference: Rule = {
  id: 'dangling-reference',
  group: 'Meaning',
  severity: 'error',
  finds: 'The slug of a week or a resource that does not exist.',
  why: 'The page would have a hole where the reader expects something.',
  example: {
    file: 'weeks/2-raised-bed.mdx',
    bad: 'prerequisites: [1-seed-try]',
    good: 'prerequisites: [1-seed-tray]',
  },
  findProblems: (content) => [
    ...content.weeks.flatMap(({ file, data }) => [
      ...findDangling(content, file, 'weeks', ['prerequisites'], data.prerequisites),
      ...findDangling(content, file, 'resources', ['resources'], data.resources),
    ]),
    ...content.guides.flatMap(({ file, data }) =>
      data.resourceGroups.flatMap(({ resources }, index) =>
        findDangling(content, file, 'resources', ['resourceGroups', index, 'resources'], resources),
      ),
    ),
  ],
};

function findDangling(
  content: ContentSet,
  file: ContentFile,
  target: Collection,
  path: FieldPath,
  slugs: readonly string[],
): Finding[] {
  const known = content.idsOf(target);
  return slugs.flatMap((slug, index) =>
    known.has(slug)
      ? []
      : [
          file.findingAt(
            [...path, index],
            `Expected the slug of an entry in ${target}/, found "${slug}".`,
            suggest(slug, known) ?? `Add ${target}/${slug}.mdx, or remove the slug.`,
          ),
        ],
  );
}
