import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import { schemas, type Collection } from './schemas/index.ts';

export const collections = {
  phases: defineCollection({ loader: load('phases'), schema: schemas.phases }),
  weeks: defineCollection({ loader: load('weeks'), schema: schemas.weeks }),
  checklists: defineCollection({ loader: load('checklists'), schema: schemas.checklists }),
  resources: defineCollection({ loader: load('resources'), schema: schemas.resources }),
  guides: defineCollection({ loader: load('guides'), schema: schemas.guides }),
};

function load(name: Collection) {
  return glob({ pattern: '*.mdx', base: pathToFileURL(`${contentDir}/${name}/`) });
}
