import { watch } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Astro's store of content while its development server runs, below the root of the project. */
const FOLDER = '.astro/';
const FILE = 'data-store.json';

/**
 * Runs what loads content, and ends as soon as the content is in Astro's store; else when it ends
 * itself. Astro waits half a second more, for timers that then write what is written already: a reader
 * who has changed one word would look at the old one for as long.
 * @param root folder of the project
 */
export async function untilStored(root: URL, load: () => Promise<void>): Promise<void> {
  const end = new AbortController();
  try {
    await Promise.race([waitForWrite(fileURLToPath(new URL(FOLDER, root)), end.signal), load()]);
  } finally {
    end.abort();
  }
}

async function waitForWrite(folder: string, signal: AbortSignal): Promise<void> {
  try {
    for await (const { filename } of watch(folder, { signal })) if (filename === FILE) return;
  } catch {
    // Where it can't be watched, or need not be any more, the loading itself says when it is done.
  }
  await new Promise<never>(() => undefined);
}
