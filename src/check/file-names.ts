import { SLUG_PATTERN } from '../schemas/fields.ts';
import type { SourceFile } from './content-file.ts';
import { toSlug } from './hints/to-slug.ts';
import { numberOfName } from './week-numbers.ts';

/** A file that is meant to be a page: `week.md`, `week.markdown`, `week.mdx.txt`, `week.MDX`. */
const PAGE_NAME = /^(.+?)\.(?:md|mdx|markdown)(?:\.txt)?$/i;

/** The name that a file is to have in place of one that is no slug, or has no number; none for others. */
export function proposeName(
  { collection, id }: Named,
  week: number | undefined,
): string | undefined {
  const slug = toSlug(id);
  if (collection === 'weeks' && week !== undefined && numberOfName(slug) === undefined)
    return `${week}-${toSlug(id.replace(/^\d+/, '')) || 'project'}`;
  return slug === '' || slug === id ? undefined : slug;
}

/**
 * What other files may call an entry: by the name of its file, and by the one that the file is to have.
 * A name that can't be is told once, at the file, and not wherever it is used.
 * @param data what the file says, of which the number of a week is read
 */
export function listNames(named: Named, data: unknown): string[] {
  const { week } = Object(data) as { week?: unknown };
  const proposed = proposeName(named, typeof week === 'number' ? week : undefined);
  return [
    ...(SLUG_PATTERN.test(named.id) ? [named.id] : []),
    ...(proposed === undefined ? [] : [proposed]),
  ];
}

/** The slug of a file that no page is made of because of the ending of its name. */
export function readStem({ path, unreadable }: SourceFile): string | undefined {
  if (unreadable?.reason !== 'ignored') return undefined;
  return PAGE_NAME.exec(path.replace(/^.*\//, ''))?.[1];
}

type Named = Pick<SourceFile, 'collection' | 'id'>;
