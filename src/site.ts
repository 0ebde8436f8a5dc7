import { SOURCE_URL } from 'astro:env/server';
import type { Collection } from './schemas/index.ts';

/** An address below the site's base: `/weeks/` becomes `/PROJECT52-PHASE3/weeks/`. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** Where an entry's file can be edited in the browser. */
export function editUrlOf(collection: Collection, id: string): string {
  return `${SOURCE_URL}/edit/main/content/${collection}/${id}.mdx`;
}
