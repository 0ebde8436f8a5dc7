import type { WeekData } from '../../schemas/index.ts';
import type { FieldPath, PageFile } from '../content-file.ts';
import type { ContentSet } from '../content-set.ts';
import { findMeant } from '../hints/reference-hint.ts';
import type { Finding } from '../problem.ts';
import { listReadable, readAll, type Readable } from '../readable.ts';
import { suggest } from '../suggest.ts';
import { findHiddenChecks, listChecks } from '../week-checks.ts';
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
        ...listIn('resources', data.resources, 'resource'),
        ...listIn('deployment', data.deployment, 'platform'),
      ]),
      ...findDanglingFeatures(file, data),
      ...findDanglingParts(file, data),
    ]),
    ...content.guides.flatMap(({ file, data }) => [
      ...listReadable(data.resourceGroups).flatMap(({ item, index }) =>
        findDangling(
          content,
          file,
          'resources',
          listAt(['resourceGroups', index, 'resources'], item.resources),
        ),
      ),
      ...findDangling(content, file, 'weeks', listIn('terms', data.terms, 'week')),
    ]),
    ...findDanglingChecks(content),
  ],
};

function findDanglingChecks({ weeks, checklists }: ContentSet): Finding[] {
  const known = new Set(listChecks(checklists, 'week').map(({ id }) => id));
  const isHidden = findHiddenChecks(checklists);
  const ofPhase = new Map(listChecks(checklists, 'phase').map(({ id, file }) => [id, file]));
  const dangling = weeks.flatMap(({ file, data }) =>
    [
      ...listAt(['checks'], data.checks),
      ...listAt(['passed'], data.passed),
      ...listReadable(data.acceptance).flatMap(({ item, index }) =>
        listAt(['acceptance', index, 'checks'], item.checks),
      ),
    ]
      .filter(({ value }) => !known.has(value) && !isHidden(value))
      .map((reference) => ({ ...reference, file, list: ofPhase.get(reference.value) })),
  );
  const byList = Map.groupBy(dangling, ({ list }) => list);
  return [...byList].flatMap(([list, references]) => {
    const count = new Set(references.map(({ file }) => file)).size;
    // What several weeks do is not what is wrong.
    if (list && count > 1)
      return [
        list.findingAt(
          ['scope'],
          `\`scope\`: Expected week, because ${count} weeks name checks of this list, found phase.`,
          'Write `scope: week`, or take its checks out of the weeks.',
        ),
      ];
    return references.map(({ file, path, value }) =>
      file.findingAt(
        path,
        `Expected a check of a checklist with \`scope: week\`, found "${value}".`,
        list
          ? `It is in ${list.source.path}, which has \`scope: phase\`: name another one, or remove it here.`
          : (suggest(value, known) ?? 'Add it to such a checklist, or remove it here.'),
      ),
    );
  });
}

/** Features that a criterion shows and the week does not have. */
function findDanglingFeatures(
  file: PageFile,
  { acceptance, features }: Readable<WeekData>,
): Finding[] {
  const titles = readAll(readAll(features)?.map(({ title }) => title));
  // One that can't be read may be the one that is meant.
  if (!titles) return [];
  const known = new Set(titles);
  return listReadable(acceptance)
    .flatMap(({ item, index }) => listAt(['acceptance', index, 'features'], item.features))
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
function findDanglingParts(file: PageFile, { architecture }: Readable<WeekData>): Finding[] {
  const ids = readAll(readAll(architecture?.parts)?.map(({ id }) => id));
  if (!ids) return [];
  const known = new Set(ids);
  return listReadable(architecture?.flows)
    .flatMap(({ item: flow, index }) =>
      (['from', 'to'] as const).flatMap((end) => {
        const value = flow[end];
        return value === undefined ? [] : [{ value, path: ['architecture', 'flows', index, end] }];
      }),
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
  file: PageFile,
  target: 'weeks' | 'resources',
  references: readonly Reference[],
): Finding[] {
  const known = content.idsOf(target);
  return references
    .filter(({ value }) => !known.has(value))
    .map(({ value, path }) =>
      file.findingAt(
        path,
        `Expected the slug of an entry in ${target}/, found "${value}".`,
        suggest(value, known) ??
          suggest(findMeant(content, target, value), known) ??
          `Add ${target}/${value}.mdx, or remove the slug.`,
      ),
    );
}

/** The values of a list with their places. */
function listAt(path: FieldPath, values: readonly (string | undefined)[] | undefined): Reference[] {
  return listReadable(values).map(({ item, index }) => ({ value: item, path: [...path, index] }));
}

/** The values of a field of each item of a list, with their places. */
function listIn<Key extends string>(
  list: string,
  items: readonly (Readonly<Partial<Record<Key, string | undefined>>> | undefined)[] | undefined,
  key: Key,
): Reference[] {
  return listReadable(items).flatMap(({ item, index }) => {
    const value = item[key];
    return value === undefined ? [] : [{ value, path: [list, index, key] }];
  });
}

/** A slug, a name or a title that names something else. */
interface Reference {
  value: string;
  path: FieldPath;
}
