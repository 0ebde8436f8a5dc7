import type { Collection } from '../../schemas/index.ts';
import type { ContentFile, FieldPath } from '../content-file.ts';
import type { ContentSet } from '../content-set.ts';
import type { Finding } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { listWeekChecks } from '../week-checks.ts';
import type { Rule } from './rule.ts';

export const danglingReference: Rule = {
  id: 'dangling-reference',
  group: 'Meaning',
  severity: 'error',
  finds: 'The slug of a week or a resource, or the name of a check, that does not exist.',
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
    ...findDanglingChecks(content),
  ],
};

function findDanglingChecks({ weeks, checklists, isComplete }: ContentSet): Finding[] {
  // The checks of a file with problems are not known.
  if (!isComplete('checklists')) return [];
  const known = new Set(listWeekChecks(checklists).map(({ id }) => id));
  return weeks.flatMap(({ file, data }) =>
    (['checks', 'passed'] as const).flatMap((field) =>
      data[field].flatMap((id, index) =>
        known.has(id)
          ? []
          : [
              file.findingAt(
                [field, index],
                `Expected a check of a checklist with \`scope: week\`, found "${id}".`,
                suggest(id, known) ?? 'Add it to such a checklist, or remove it here.',
              ),
            ],
      ),
    ),
  );
}

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
