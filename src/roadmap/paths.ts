import type { Collection } from '../schemas/index.ts';

/** Address of an entry's page below the site's base: `/weeks/1-first-project/`. */
export function pathOf(collection: Collection, id: string): string {
  return `/${collection}/${id}/`;
}

/** Path of an entry's file below the content folder: `weeks/1-first-project.mdx`. */
export function fileOf(collection: Collection, id: string): string {
  return `${collection}/${id}.mdx`;
}

/**
 * A name as part of an address or an anchor: `Cloud & deployment` becomes `cloud-deployment`. Signs
 * that tell names apart are spelled out, so that `C`, `C++` and `C#` differ. A name without a letter
 * or a digit gives nothing.
 */
export function slugify(name: string): string {
  return name
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .normalize('NFKD')
    .replaceAll(LATIN_ACCENT, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Accents on Latin letters are left out; in other scripts a mark can be a letter of its own. */
const LATIN_ACCENT = /(?<=\p{Script=Latin}\p{Mark}*)\p{Mark}/gu;
