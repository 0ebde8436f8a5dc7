import { slugify } from '../../roadmap/paths.ts';
import { SLUG_PATTERN } from '../../schemas/fields.ts';

/** The slug that a text is meant to be; empty where there is none. */
export function toSlug(text: string): string {
  const slug = slugify(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return SLUG_PATTERN.test(slug) ? slug : '';
}
