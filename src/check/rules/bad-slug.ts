import type { ContentSet } from '../content-set.ts';
import { toSlug } from '../hints/to-slug.ts';
import { suggest } from '../suggest.ts';
import type { Rule } from './rule.ts';

export const badSlug: Rule = {
  id: 'bad-slug',
  group: 'Fields',
  severity: 'error',
  finds:
    'A slug with other signs than lower-case letters, digits and single hyphens, or a check that is not named as `part/check`.',
  why: 'Slugs are parts of addresses, and are compared letter by letter.',
  example: { file: 'checklists/before-planting.mdx', bad: 'id: The Soil', good: 'id: soil' },
  findProblems: (content) =>
    content.schemaProblems('bad-slug', ({ path, value }) =>
      // An id is a name that is given here, all others are those of files.
      path?.at(-1) === 'id' ? undefined : proposeEntry(content, String(value)),
    ),
};

/** The entry that a text is meant to refer to: one of that title, or with nearly that slug. */
function proposeEntry({ weeks, resources }: ContentSet, text: string): string | undefined {
  const entries = [...weeks, ...resources];
  const titled = entries.filter(({ data }) => data.title?.toLowerCase() === text.toLowerCase());
  const slug = toSlug(text);
  const ids = entries.map(({ id }) => id);
  if (titled.length === 1) return suggest(titled[0]?.id, ids);
  return ids.includes(slug) ? undefined : suggest(slug, ids);
}
