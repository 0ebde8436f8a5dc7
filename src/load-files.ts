import { pathToFileURL } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import type { Collection } from './schemas/index.ts';

type Store = LoaderContext['store'];

/** What the development server says when it has Astro load content. */
export interface LoadOrder {
  /** The content has passed the check. */
  isChecked: true;
  /** It has been loaded before, with the same schemas. */
  isAgain: boolean;
  /** Called when the loading begins. */
  begin: () => void;
}

/**
 * All files of a collection, read anew by each process. Astro keeps the entries of files that have not
 * changed from build to build, also when their schema has; the site then breaks on a new field.
 *
 * The development server alone has a watcher. There nothing is read until the check has passed it:
 * the check watches the files, and has Astro look at all of them again after each change
 * (`guardContent`). What has changed since the last time is loaded.
 */
export function loadFiles(name: Collection): Loader {
  const files = glob({ pattern: '*.mdx', base: pathToFileURL(`${contentDir}/${name}/`) });
  return {
    ...files,
    load: async ({ watcher, store, refreshContextData, ...context }) => {
      // Astro hands on what `contentCheck` has given it, and nothing else gives it any.
      const order = refreshContextData as LoadOrder | undefined;
      if (watcher && !order?.isChecked) return;
      order?.begin();
      if (!order?.isAgain) store.clear();
      await files.load({ ...context, store: order?.isAgain ? keepModules(store) : store });
    },
  };
}

/**
 * A store that does not write its list of files anew when an entry changes whose file is on it. Astro
 * does so half a second after it was told of the file, and says only then that all is loaded: a reader
 * who has changed one word would look at the old one for as long.
 */
export function keepModules(store: Store): Store {
  return {
    ...store,
    // Said of files that have not changed. The list is made of the entries when it is written.
    addModuleImport: () => undefined,
    set: (entry) => {
      const known = store.get(entry.id);
      const isListed = known?.deferredRender === true && known.filePath === entry.filePath;
      if (!isListed || entry.deferredRender !== true) return store.set(entry);
      const isNew = store.set({ ...entry, deferredRender: false });
      // The store gives the entry that it holds.
      const stored = store.get(entry.id);
      if (stored) stored.deferredRender = true;
      if (store.get(entry.id)?.deferredRender === true) return isNew;
      // Did it give a copy, nobody would render the entry: the long way is always right. An entry that
      // the store knows it would take for one that has not changed.
      store.delete(entry.id);
      return store.set(entry);
    },
  };
}
