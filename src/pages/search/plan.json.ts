import type { APIRoute } from 'astro';
import { loadRoadmap } from '../../load-roadmap.ts';
import { planIndex } from '../../search/index/plan-index.ts';

/** What the index of the search is made of; taken out of the site when that is made. */
export const GET: APIRoute = async () => {
  const fixed = Object.keys(import.meta.glob('../**/*.astro'));
  return Response.json(planIndex(await loadRoadmap(), fixed));
};
