import { getCollection, getEntry, render } from 'astro:content';
import { readToday } from './read-today.ts';
import { buildRoadmap } from './roadmap/build-roadmap.ts';
import type { Roadmap } from './roadmap/model.ts';
import type { Collection } from './schemas/index.ts';

let built: Promise<Roadmap> | undefined;

/**
 * The roadmap of all content as of today, built once a build. In `astro dev` it is built anew for
 * each page, so that an edited file is seen.
 */
export function loadRoadmap(): Promise<Roadmap> {
  if (import.meta.env.DEV) return load();
  return (built ??= load());
}

/** The rendered body of an entry: a component and its headings. */
export async function renderBody(collection: Collection, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`There is no ${collection}/${id}.mdx in the content folder.`);
  return render(entry);
}

async function load(): Promise<Roadmap> {
  const [phases, weeks, checklists, resources, guides] = await Promise.all([
    getCollection('phases'),
    getCollection('weeks'),
    getCollection('checklists'),
    getCollection('resources'),
    getCollection('guides'),
  ]);
  return buildRoadmap({ phases, weeks, checklists, resources, guides }, readToday());
}
