import type { APIRoute } from 'astro';
import { writeLlmsIndex } from '../feeds/llms/llms-index.ts';
import { loadRoadmap } from '../load-roadmap.ts';
import { describeSite } from '../site.ts';

export const GET: APIRoute = async (context) =>
  new Response(writeLlmsIndex(await loadRoadmap(), describeSite(context)));
