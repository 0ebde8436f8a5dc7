import { element } from './element.ts';
import type { PageData } from './pagefind.ts';
import type { SearchResult } from './search-engine.ts';
import { renderResult, type ResultGroup } from './search-results.ts';

/** How many results of a group are shown before they are asked for. */
const GROUP_SIZE = 4;

/** A group whose results come one by one, in their order. */
export interface RenderedGroup {
  section: HTMLElement;
  /** Fulfilled when the first result is in it. */
  isBegun: Promise<void>;
  isWhole: Promise<void>;
}

/** A group of results; each is in it as soon as its page is loaded. */
export function renderGroup({ heading, results }: ResultGroup): RenderedGroup {
  const list = element('ol', { className: 'search-results' });
  const [first, ...others] = results.slice(0, GROUP_SIZE);
  const append = async (result: SearchResult, page: Promise<PageData>) => {
    // A page that can't be loaded is left out; the others are there all the same.
    const data = await page.catch(() => undefined);
    if (data) list.append(renderResult(result, data));
  };
  const isBegun = first ? append(first, first.load()) : Promise.resolve();
  const isWhole = isBegun.then(async () => {
    const pages = others.map((result) => [result, result.load()] as const);
    for (const [result, page] of pages) await append(result, page);
    const rest = results.slice(GROUP_SIZE);
    if (rest.length > 0) list.append(renderMore(rest));
  });
  const title = heading === undefined ? [] : [element('h2', {}, [heading])];
  return { section: element('section', {}, [...title, list]), isBegun, isWhole };
}

/** The way to the results of a group that are not shown yet. */
function renderMore(results: readonly SearchResult[]): HTMLElement {
  const button = element('button', { type: 'button' }, [`Show ${results.length} more`]);
  const item = element('li', {}, [button]);
  const show = async () => {
    const added = await Promise.all(
      results.map(async (result) => renderResult(result, await result.load())),
    );
    item.replaceWith(...added);
    added[0]?.querySelector('a')?.focus();
  };
  button.addEventListener('click', () => void show());
  return item;
}
