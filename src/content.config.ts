import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import { schemas, type Collection } from './schemas/index.ts';

export const collections = {
  phases: defineCollection({ loader: load('phases'), schema: schemas.phases }),
  weeks: defineCollection({ loader: load('weeks'), schema: schemas.weeks }),
  checklists: defineCollection({ loader: load('checklists'), schema: schemas.checklists }),
  resources: defineCollection({ loader: load('resources'), schema: schemas.resources }),
  guides: defineCollection({ loader: load('guides'), schema: schemas.guides }),
};

/**
 * All files of a collection, read anew each time. Astro keeps the entries of files that have not
 * changed from build to build, also when their schema has; the site then breaks on a new field.
 *
 * The development server alone has a watcher. There nothing is read until the check has passed it:
 * the check watches the files, and has Astro load them all again after each change (`guardContent`).
 */
function load(name: Collection): Loader {
  const files = glob({ pattern: '*.mdx', base: pathToFileURL(`${contentDir}/${name}/`) });
  return {
    ...files,
    load: async ({ watcher, ...context }) => {
      if (watcher && context.refreshContextData?.['isChecked'] !== true) return;
      context.store.clear();
      await files.load(context);
    },
  };
}
