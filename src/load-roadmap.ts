import { getCollection, getEntry, render } from 'astro:content';
import { contentDir } from './content-dir.ts';
import { HISTORY_NOTES } from './history/history-notes.ts';
import { readHistory } from './history/read-history.ts';
import { readToday } from './read-today.ts';
import { buildRoadmap } from './roadmap/build-roadmap.ts';
import type { History } from './roadmap/history.ts';
import type { Roadmap } from './roadmap/model.ts';
import type { Collection } from './schemas/index.ts';

let built: Promise<Roadmap> | undefined;
let history: Promise<History> | undefined;
let isNoted = false;

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
  // Read once, also by `astro dev`: a commit changes nothing that its files did not say before.
  history ??= readHistory(contentDir);
  const [phases, weeks, checklists, resources, guides] = await Promise.all([
    getCollection('phases'),
    getCollection('weeks'),
    getCollection('checklists'),
    getCollection('resources'),
    getCollection('guides'),
  ]);
  const note = HISTORY_NOTES[(await history).extent];
  if (note && !isNoted) console.warn(note);
  isNoted = true;
  const content = { phases, weeks, checklists, resources, guides };
  return buildRoadmap(content, await history, readToday());
}
