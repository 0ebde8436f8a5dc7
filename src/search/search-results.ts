import { element } from './element.ts';
import type { PageData } from './pagefind.ts';
import type { SearchResult } from './search-engine.ts';
import { slugify } from '../roadmap/paths.ts';

/** Results under a heading. */
export interface ResultGroup {
  heading: string | undefined;
  results: readonly SearchResult[];
}

/** How many of the best stand before the groups, whatever their type. */
const BEST = 3;

/** Names of the types for more than one page; a type that is missing here is one page. */
const TYPE_HEADINGS: Readonly<Record<string, string>> = {
  Week: 'Weeks',
  Checklist: 'Checklists',
  Resource: 'Resources',
  Guide: 'Guides',
  Phase: 'Phases',
  Index: 'Indexes',
};

/** The best results, then the others by type; the type with the better ones comes first. */
export function groupResults(results: readonly SearchResult[]): ResultGroup[] {
  const types = new Set(results.map((result) => result.valueOf('type')));
  if (results.length <= BEST || types.size < 2) return [{ heading: undefined, results }];
  const others = Map.groupBy(results.slice(BEST), (result) => formatType(result));
  return [
    { heading: 'Best matches', results: results.slice(0, BEST) },
    ...[...others].map(([heading, group]) => ({ heading, results: group })),
  ];
}

function formatType(result: SearchResult): string {
  const type = result.valueOf('type') ?? '';
  return TYPE_HEADINGS[type] ?? type;
}

/** A page that was found: where it belongs, what it says, and up to two of its sections. */
export function renderResult(result: SearchResult, page: PageData): HTMLLIElement {
  const status = result.valueOf('status');
  const place = [
    formatType(result),
    result.valueOf('milestone') ?? result.valueOf('topic') ?? result.valueOf('category'),
  ].filter((part) => part !== undefined);
  const sections = page.sub_results
    .filter(({ title, url }) => title !== page.meta.title && url.includes('#'))
    .slice(0, 2);
  return element('li', { className: 'search-result' }, [
    element('p', { className: 'search-place' }, [
      element('span', {}, [place.join(' › ')]),
      ...(status === undefined
        ? []
        : [element('span', { className: `status-chip status-${slugify(status)}` }, [status])]),
    ]),
    element('a', { href: page.url, className: 'search-title' }, [page.meta.title]),
    element('p', { className: 'search-excerpt' }, readExcerpt(page)),
    ...(sections.length === 0
      ? []
      : [
          element(
            'ul',
            { className: 'search-sections' },
            sections.map((section) =>
              element('li', {}, [element('a', { href: section.url }, [section.title])]),
            ),
          ),
        ]),
  ]);
}

/**
 * What a page says, without its title, which stands above it already. Pagefind's excerpt is HTML of our own
 * pages; only its marks are kept.
 */
function readExcerpt({ excerpt, meta }: PageData): (Node | string)[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  const text = parsed.body.textContent;
  let rest = countTitle(text, meta.title);
  const shown = [...parsed.body.childNodes].flatMap((node) => {
    const own = node.textContent ?? '';
    const left = own.slice(rest);
    rest = Math.max(0, rest - own.length);
    if (left === '') return [];
    return [node.nodeName === 'MARK' ? element('mark', {}, [left]) : left];
  });
  // It is cut off after some number of words.
  return /[.!?]$/.test(text.trim()) ? shown : [...shown, ' …'];
}

/** How many letters of a text are the title that it begins with, or the end of it, with its full stop. */
export function countTitle(text: string, title: string): number {
  const words = `${title}.`.split(/\s+/);
  for (let first = 0; first < words.length; first += 1) {
    const end = words.slice(first).join(' ');
    if (text.startsWith(`${end} `)) return end.length + 1;
  }
  return 0;
}
