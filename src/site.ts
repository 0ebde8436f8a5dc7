import type { APIContext } from 'astro';
import { SITE_TITLE, SOURCE_URL } from 'astro:env/server';
import type { FeedSite } from './feeds/feed-site.ts';
import type { Collection } from './schemas/index.ts';

/** An address below the site's base: `/weeks/` becomes `/PROJECT52-PHASE3/weeks/`. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** Where an entry's file can be edited in the browser. */
export function editUrlOf(collection: Collection, id: string): string {
  return `${SOURCE_URL}/edit/main/content/${collection}/${id}.mdx`;
}

/** The site as its feeds name it; where it has no address of its own, that of the request. */
export function describeSite({ site, url }: Pick<APIContext, 'site' | 'url'>): FeedSite {
  return { title: SITE_TITLE, home: new URL(withBase('/'), site ?? url).href };
}

/** Where the status of a week can be changed in the browser: a form of a workflow. */
export function statusFormUrl(): string {
  return `${SOURCE_URL}/actions/workflows/status.yml`;
}

/** Where a resource can be reported: an issue form, with the name of the resource filled in. */
export function reportUrlOf(resource: string): string {
  return `${SOURCE_URL}/issues/new?template=resource.yml&resource=${encodeURIComponent(resource)}`;
}
