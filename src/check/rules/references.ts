import type { Collection } from '../../schemas/index.ts';
import type { ContentSet, FileEntry } from '../content-set.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A slug in the frontmatter names an entry that exists. */
export const references: Rule = {
  id: 'reference',
  findProblems: (content) => [
    ...content.weeks.flatMap((week) => [
      ...findDangling(content, week, 'weeks', ['prerequisites'], week.data.prerequisites),
      ...findDangling(content, week, 'resources', ['resources'], week.data.resources),
    ]),
    ...content.guides.flatMap((guide) =>
      guide.data.resourceGroups.flatMap(({ resources }, index) =>
        findDangling(
          content,
          guide,
          'resources',
          ['resourceGroups', index, 'resources'],
          resources,
        ),
      ),
    ),
  ],
};

/** A category or topic is one of those that a phase declares. */
export const vocabulary: Rule = {
  id: 'vocabulary',
  findProblems: (content) => {
    if (!content.isComplete('phases')) return [];
    const categories = content.phases.flatMap((phase) => phase.data.categories);
    const topics = content.phases.flatMap((phase) => phase.data.topics);
    return [
      ...content.weeks.flatMap(({ file, data }) =>
        data.categories.flatMap((category, index) =>
          categories.includes(category)
            ? []
            : [
                file.findingAt(
                  ['categories', index],
                  `\`categories\`: "${category}" is not a category of any phase. Expected one of ${categories.join(', ')}.`,
                ),
              ],
        ),
      ),
      ...content.resources.flatMap(({ file, data }) =>
        topics.includes(data.topic)
          ? []
          : [
              file.findingAt(
                ['topic'],
                `\`topic\`: "${data.topic}" is not a topic of any phase. Expected one of ${topics.join(', ')}.`,
              ),
            ],
      ),
    ];
  },
};

function findDangling(
  content: ContentSet,
  { file }: FileEntry<unknown>,
  target: Collection,
  path: readonly PropertyKey[],
  slugs: readonly string[],
): Finding[] {
  const known = content.idsOf(target);
  return slugs.flatMap((slug, index) =>
    known.has(slug)
      ? []
      : [
          file.findingAt(
            [...path, index],
            `\`${String(path.at(-1))}\`: there is no ${target}/${slug}.mdx. Expected the file name, without its ending, of an entry in ${target}/.`,
          ),
        ],
  );
}
