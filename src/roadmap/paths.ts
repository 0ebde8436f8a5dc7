import type { Collection } from '../schemas/index.ts';

/** Address of an entry's page below the site's base: `/weeks/1-first-project/`. */
export function pathOf(collection: Collection, id: string): string {
  return `/${collection}/${id}/`;
}

/** A name as part of an address or an anchor: `Cloud & deployment` becomes `cloud-deployment`. */
export function slugify(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
