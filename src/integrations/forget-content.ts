import type { DevEnvironment, RunnableDevEnvironment, ViteDevServer } from 'vite';

/** The module by which pages read the content, as Astro's own plugin names it. */
const CONTENT_MODULE = '\0astro:data-layer-content';

/**
 * Drops what the development server knows of the content, with all that was made of it. Astro does so
 * as soon as an edit is stored; a page that is being made just then keeps the old words, and every
 * page after it shows them.
 */
export function forgetContent(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) forgetIn(environment);
}

function forgetIn(environment: DevEnvironment): void {
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
