import type { APIRoute } from 'astro';
import { writeCalendar } from '../feeds/calendar.ts';
import { loadRoadmap } from '../load-roadmap.ts';
import { describeSite } from '../site.ts';

export const GET: APIRoute = async (context) =>
  new Response(writeCalendar(await loadRoadmap(), describeSite(context)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
