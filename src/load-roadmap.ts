import { getCollection, getEntry, render } from 'astro:content';
import { contentDir } from './content-dir.ts';
import { readHealth } from './health/read-health.ts';
import { listHistoryNotes } from './history/history-notes.ts';
import { readHistory } from './history/read-history.ts';
import { readToday } from './read-today.ts';
import { buildRoadmap } from './roadmap/build-roadmap.ts';
import type { History } from './roadmap/history.ts';
import type { Roadmap } from './roadmap/model.ts';
import { pathOf } from './roadmap/paths.ts';
import { schemas, type Collection } from './schemas/index.ts';

let built: Promise<Roadmap> | undefined;
let history: { day: string; read: Promise<History> } | undefined;
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

/** What the files of all entries say below their frontmatter, by the addresses of their pages. */
export async function readBodies(): Promise<ReadonlyMap<string, string>> {
  // The keys of an object literal are exactly the collections.
  const collections = Object.keys(schemas) as Collection[];
  const bodies = collections.map(async (collection) =>
    (await getCollection(collection)).map(({ id, body = '' }): [string, string] => [
      pathOf(collection, id),
      body,
    ]),
  );
  return new Map((await Promise.all(bodies)).flat());
}

async function load(): Promise<Roadmap> {
  const today = readToday();
  // Read once a day, also by `astro dev`. A commit tells no other day than its files did before, since
  // what is not committed counts as today; only from the next day on that would be wrong.
  if (history?.day !== today.toString())
    history = { day: today.toString(), read: readHistory(contentDir) };
  const { read } = history;
  const [phases, weeks, checklists, resources, guides] = await Promise.all([
    getCollection('phases'),
    getCollection('weeks'),
    getCollection('checklists'),
    getCollection('resources'),
    getCollection('guides'),
  ]);
  const content = { phases, weeks, checklists, resources, guides };
  const roadmap = buildRoadmap(content, await read, today, await readHealth(contentDir));
  if (!isNoted) for (const note of listHistoryNotes(roadmap)) console.warn(note);
  isNoted = true;
  return roadmap;
}
