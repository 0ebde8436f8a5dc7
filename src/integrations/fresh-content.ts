import { fileURLToPath } from 'node:url';
import type { DevEnvironment, RunnableDevEnvironment, ViteDevServer } from 'vite';

/** The module by which pages read the content, as Astro's own plugin names it. */
const CONTENT_MODULE = '\0astro:data-layer-content';

/**
 * A Vite plugin that shows each edit of the content. Astro drops what it knew of the content as soon
 * as the edit is stored; a page that is being made just then keeps it, and every page after it shows
 * the old words. So it is dropped once more, with all that was made of it, when the file of the
 * store stands still.
 * @param root folder of the project, as Astro's configuration gives it
 */
export function keepContentFresh(root: URL) {
  const store = fileURLToPath(new URL('.astro/data-store.json', root));
  return {
    name: 'fresh-content',
    configureServer(server: ViteDevServer) {
      server.watcher.add(store);
      server.watcher.on('all', (_, file) => {
        if (file !== store) return;
        for (const environment of Object.values(server.environments)) forgetContent(environment);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function forgetContent(environment: DevEnvironment): void {
  const module = environment.moduleGraph.getModuleById(CONTENT_MODULE);
  if (module) environment.moduleGraph.invalidateModule(module);
  if (!isRunnable(environment)) return;
  const { evaluatedModules } = environment.runner;
  const forget = (id: string): void => {
    const evaluated = evaluatedModules.getModuleById(id);
    if (!evaluated) return;
    const importers = [...evaluated.importers];
    // Its own importers are forgotten with it, so a circle comes to an end.
    evaluatedModules.invalidateModule(evaluated);
    evaluated.importers.clear();
    for (const importer of importers) forget(importer);
  };
  forget(CONTENT_MODULE);
}

function isRunnable(environment: DevEnvironment): environment is RunnableDevEnvironment {
  return 'runner' in environment;
}
