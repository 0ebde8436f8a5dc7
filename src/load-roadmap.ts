import { getCollection, getEntry, render } from 'astro:content';
import { contentDir } from './content-dir.ts';
import { readHealth } from './health/read-health.ts';
import { listHistoryNotes } from './history/history-notes.ts';
import { loadHistory } from './load-history.ts';
import { readToday } from './read-today.ts';
import { buildRoadmap } from './roadmap/build-roadmap.ts';
import type { CalendarDate } from './roadmap/calendar.ts';
import type { Roadmap } from './roadmap/model.ts';
import { pathOf } from './roadmap/paths.ts';
import { schemas, type Collection } from './schemas/index.ts';

let built: { day: string; roadmap: Promise<Roadmap> } | undefined;
let isNoted = false;

/**
 * The roadmap of all content as of today, built once a build. In `astro dev` it is built anew each day
 * and for each content, since this module is forgotten with the content that it has read.
 */
export function loadRoadmap(): Promise<Roadmap> {
  const today = readToday();
  const day = today.toString();
  if (built?.day !== day) built = { day, roadmap: load(today) };
  return built.roadmap;
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

async function load(today: CalendarDate): Promise<Roadmap> {
  const [history, phases, weeks, checklists, resources, guides] = await Promise.all([
    loadHistory(today),
    getCollection('phases'),
    getCollection('weeks'),
    getCollection('checklists'),
    getCollection('resources'),
    getCollection('guides'),
  ]);
  const content = { phases, weeks, checklists, resources, guides };
  const roadmap = buildRoadmap(content, history, today, await readHealth(contentDir));
  if (!isNoted) for (const note of listHistoryNotes(roadmap)) console.warn(note);
  isNoted = true;
  return roadmap;
}
