import { defineCollection } from 'astro:content';
import { loadFiles } from './load-files.ts';
import { schemas } from './schemas/index.ts';

export const collections = {
  phases: defineCollection({ loader: loadFiles('phases'), schema: schemas.phases }),
  weeks: defineCollection({ loader: loadFiles('weeks'), schema: schemas.weeks }),
  checklists: defineCollection({ loader: loadFiles('checklists'), schema: schemas.checklists }),
  resources: defineCollection({ loader: loadFiles('resources'), schema: schemas.resources }),
  guides: defineCollection({ loader: loadFiles('guides'), schema: schemas.guides }),
};
