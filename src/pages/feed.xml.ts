import type { APIRoute } from 'astro';
import { writeRss } from '../feeds/rss.ts';
import { loadRoadmap } from '../load-roadmap.ts';
import { describeSite } from '../site.ts';

export const GET: APIRoute = async (context) =>
  new Response(writeRss(await loadRoadmap(), describeSite(context)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
