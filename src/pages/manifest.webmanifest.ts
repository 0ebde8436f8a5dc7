// The web app manifest: what a phone shows when the portal is put on its first screen.
import { SITE_TITLE } from 'astro:env/server';
import { loadRoadmap } from '../load-roadmap.ts';
import { withBase } from '../site.ts';

export async function GET(): Promise<Response> {
  const { currentPhase } = await loadRoadmap();
  return Response.json({
    name: `${SITE_TITLE}: ${currentPhase.name}`,
    short_name: SITE_TITLE,
    description: currentPhase.summary,
    start_url: withBase('/'),
    scope: withBase('/'),
    display: 'minimal-ui',
    background_color: '#101319',
    theme_color: '#101319',
    icons: [{ src: withBase('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' }],
  });
}
