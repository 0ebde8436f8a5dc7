import type { Collection, WeekData } from '../../schemas/index.ts';
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
  finds:
    'The slug of a week or a resource, the name of a check, a feature of a criterion, or a part of a figure that does not exist.',
  why: 'The page would have a hole where the reader expects something.',
  example: {
    file: 'weeks/2-raised-bed.mdx',
    bad: 'prerequisites: [1-seed-try]',
    good: 'prerequisites: [1-seed-tray]',
  },
  findProblems: (content) => [
    ...content.weeks.flatMap(({ file, data }) => [
      ...findDangling(content, file, 'weeks', listAt(['prerequisites'], data.prerequisites)),
      ...findDangling(content, file, 'resources', [
        ...data.resources.map(({ resource }, index) => ({
          value: resource,
          path: ['resources', index, 'resource'],
        })),
        ...data.deployment.map(({ platform }, index) => ({
          value: platform,
          path: ['deployment', index, 'platform'],
        })),
      ]),
      ...findDanglingFeatures(file, data),
      ...findDanglingParts(file, data),
    ]),
    ...content.guides.flatMap(({ file, data }) => [
      ...data.resourceGroups.flatMap(({ resources }, index) =>
        findDangling(
          content,
          file,
          'resources',
          listAt(['resourceGroups', index, 'resources'], resources),
        ),
      ),
      ...findDangling(
        content,
        file,
        'weeks',
        data.terms.flatMap(({ week }, index) =>
          week === undefined ? [] : [{ value: week, path: ['terms', index, 'week'] }],
        ),
      ),
    ]),
    ...findDanglingChecks(content),
  ],
};

function findDanglingChecks({ weeks, checklists, isComplete }: ContentSet): Finding[] {
  // The checks of a file with problems are not known.
  if (!isComplete('checklists')) return [];
  const known = new Set(listWeekChecks(checklists).map(({ id }) => id));
  return weeks.flatMap(({ file, data }) =>
    [
      ...listAt(['checks'], data.checks),
      ...listAt(['passed'], data.passed),
      ...data.acceptance.flatMap(({ checks }, index) =>
        listAt(['acceptance', index, 'checks'], checks),
      ),
    ]
      .filter(({ value }) => !known.has(value))
      .map(({ value, path }) =>
        file.findingAt(
          path,
          `Expected a check of a checklist with \`scope: week\`, found "${value}".`,
          suggest(value, known) ?? 'Add it to such a checklist, or remove it here.',
        ),
      ),
  );
}

/** Features that a criterion shows and the week does not have. */
function findDanglingFeatures(file: ContentFile, { acceptance, features }: WeekData): Finding[] {
  const known = new Set(features.map(({ title }) => title));
  return acceptance
    .flatMap((item, index) => listAt(['acceptance', index, 'features'], item.features))
    .filter(({ value }) => !known.has(value))
    .map(({ value, path }) =>
      file.findingAt(
        path,
        `Expected the title of a feature of this week, found "${value}".`,
        suggest(value, known) ?? 'Write it as it stands under `features`.',
      ),
    );
}

/** Ends of flows that no part of the figure is. */
function findDanglingParts(file: ContentFile, { architecture }: WeekData): Finding[] {
  if (!architecture) return [];
  const known = new Set(architecture.parts.map(({ id }) => id));
  return architecture.flows
    .flatMap((flow, index) =>
      (['from', 'to'] as const).map((end) => ({
        value: flow[end],
        path: ['architecture', 'flows', index, end],
      })),
    )
    .filter(({ value }) => !known.has(value))
    .map(({ value, path }) =>
      file.findingAt(
        path,
        `Expected the id of a part of this figure, found "${value}".`,
        suggest(value, known) ?? 'Add it under `parts`, or name another one.',
      ),
    );
}

function findDangling(
  content: ContentSet,
  file: ContentFile,
  target: Collection,
  references: readonly Reference[],
): Finding[] {
  const known = content.idsOf(target);
  return references
    .filter(({ value }) => !known.has(value))
    .map(({ value, path }) =>
      file.findingAt(
        path,
        `Expected the slug of an entry in ${target}/, found "${value}".`,
        suggest(value, known) ?? `Add ${target}/${value}.mdx, or remove the slug.`,
      ),
    );
}

/** The values of a list with their places. */
function listAt(path: FieldPath, values: readonly string[]): Reference[] {
  return values.map((value, index) => ({ value, path: [...path, index] }));
}

/** A slug, a name or a title that names something else. */
interface Reference {
  value: string;
  path: FieldPath;
}
