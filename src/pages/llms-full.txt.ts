import type { APIRoute } from 'astro';
import { writeLlmsFull } from '../feeds/llms/llms-full.ts';
import { loadRoadmap, readBodies } from '../load-roadmap.ts';
import { describeSite } from '../site.ts';

export const GET: APIRoute = async (context) =>
  new Response(writeLlmsFull(await loadRoadmap(), describeSite(context), await readBodies()));
