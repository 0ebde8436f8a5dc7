import { SITE_TITLE } from 'astro:env/server';
import { listBadges, writeEndpoint, type Badge } from '../../feeds/badges.ts';
import { loadRoadmap } from '../../load-roadmap.ts';

export async function getStaticPaths() {
  const badges = listBadges(await loadRoadmap(), SITE_TITLE);
  return badges.map((badge) => ({ params: { name: badge.name }, props: { badge } }));
}

export function GET({ props }: { props: { badge: Badge } }): Response {
  return Response.json(writeEndpoint(props.badge));
}
