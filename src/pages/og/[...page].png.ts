// The pictures that are shown where the address of a page is shared.
import { SITE_TITLE } from 'astro:env/server';
import { listOgImages } from '../../og/list-og-images.ts';
import { renderOgImage } from '../../og/render-og-image.ts';
import type { OgImage } from '../../og/draw-og-image.ts';
import { loadRoadmap } from '../../load-roadmap.ts';

export async function getStaticPaths() {
  const images = listOgImages(await loadRoadmap(), SITE_TITLE);
  return images.map(({ name, image }) => ({ params: { page: name }, props: { image } }));
}

export async function GET({ props }: { props: { image: OgImage } }): Promise<Response> {
  return new Response(await renderOgImage(props.image), {
    headers: { 'Content-Type': 'image/png' },
  });
}
