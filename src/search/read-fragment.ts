import { escapeHtml } from '../escape-html.ts';
import type { PageData } from './pagefind.ts';

/** How many words of a page are shown where no word was looked for. */
const WORDS = 24;

/** What Pagefind writes before the JSON of a fragment. */
const MARK = 'pagefind_dcd';

/**
 * Reads what is shown of a page from its file in the index, as the engine does for what it finds.
 * @param base path of the site on its host
 */
export async function readFragment(file: Response, base: string): Promise<PageData> {
  if (!file.ok || !file.body) throw new Error(`The search index has no ${file.url}.`);
  const stream = file.body.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(stream).text();
  const { url, content, meta } = JSON.parse(text.slice(MARK.length)) as Fragment;
  // It begins with the title, which is shown already.
  const words = content
    .slice(meta.title.length + 1)
    .trim()
    .split(/\s+/);
  return {
    url: `${base.replace(/\/$/, '')}${url}`,
    meta,
    // Text, in which the marks of a result would be HTML.
    excerpt: escapeHtml(words.slice(0, WORDS).join(' ')),
    sub_results: [],
  };
}

interface Fragment {
  url: string;
  content: string;
  meta: { title: string };
}
