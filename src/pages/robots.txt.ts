// Search engines may read everything; the sitemap tells them where it is.
import { withBase } from '../site.ts';

export function GET({ site }: { site: URL | undefined }): Response {
  const sitemap = site && `Sitemap: ${new URL(withBase('/sitemap-index.xml'), site).href}`;
  return new Response(['User-agent: *', 'Allow: /', '', sitemap ?? '', ''].join('\n'));
}
