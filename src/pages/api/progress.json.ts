import type { APIRoute } from 'astro';
import { buildProgressFeed } from '../../feeds/progress-feed.ts';
import { loadRoadmap } from '../../load-roadmap.ts';
import { describeSite } from '../../site.ts';

export const GET: APIRoute = async (context) =>
  Response.json(buildProgressFeed(await loadRoadmap(), describeSite(context)));
