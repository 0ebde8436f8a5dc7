import { SITE_TITLE } from 'astro:env/server';
import { listBadges, type Badge } from '../../feeds/badges.ts';
import { drawBadge } from '../../feeds/draw-badge.ts';
import { loadRoadmap } from '../../load-roadmap.ts';

export async function getStaticPaths() {
  const badges = listBadges(await loadRoadmap(), SITE_TITLE);
  return badges.map((badge) => ({ params: { name: badge.name }, props: { badge } }));
}

export function GET({ props }: { props: { badge: Badge } }): Response {
  return new Response(drawBadge(props.badge), { headers: { 'Content-Type': 'image/svg+xml' } });
}
