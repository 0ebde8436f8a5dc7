import type { APIRoute } from 'astro';
import { loadRoadmap } from '../../load-roadmap.ts';
import { packLibrary } from '../../roadmap/library-data.ts';
import { toLibraryItem } from '../../roadmap/library.ts';

/** The resources as the library's script reads them, when a reader first narrows them. */
export const GET: APIRoute = async () => {
  const { library } = await loadRoadmap();
  return Response.json(packLibrary(library.resources.map(toLibraryItem)));
};
