import type { MarkdownHeading } from 'astro';
import type { Guide } from '../roadmap/model.ts';
import { slugify } from '../roadmap/paths.ts';

/** The headings that `<ResourceGroups />` shows: areas, and groups of resources below them. */
export function listGroupHeadings({ areas }: Guide): MarkdownHeading[] {
  return areas.flatMap(({ title, groups }) => [
    ...(title ? [{ depth: 2, slug: slugify(title), text: title }] : []),
    ...groups.map((group) => ({
      depth: title ? 3 : 2,
      slug: groupAnchor(title, group.title),
      text: group.title,
    })),
  ]);
}

/** The anchor of a group; two areas may have groups of the same name. */
export function groupAnchor(area: string | undefined, group: string): string {
  return slugify(area ? `${area} ${group}` : group);
}
