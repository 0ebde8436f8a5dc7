import type { APIRoute } from 'astro';
import { buildRoadmapFeed } from '../../feeds/roadmap-feed.ts';
import { loadRoadmap } from '../../load-roadmap.ts';
import { describeSite } from '../../site.ts';

export const GET: APIRoute = async (context) =>
  Response.json(buildRoadmapFeed(await loadRoadmap(), describeSite(context)));
