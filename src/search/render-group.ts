import { element } from './element.ts';
import type { SearchResult } from './search-engine.ts';
import { renderResult, type ResultGroup } from './search-results.ts';

/** How many results of a group are shown before they are asked for. */
const GROUP_SIZE = 4;

/** A group whose results come one by one, in their order. */
export interface RenderedGroup {
  section: HTMLElement;
  /** Fulfilled when the first result is in it: with `false` where none could be loaded. */
  isBegun: Promise<boolean>;
  isWhole: Promise<void>;
}

/** A group of results; each is in it as soon as its page is loaded. */
export function renderGroup({ heading, results }: ResultGroup): RenderedGroup {
  const list = element('ol', { className: 'search-results' });
  const waiting = results.slice(0, GROUP_SIZE);
  const begin = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const item = await loadResult(next);
      if (!item) continue;
      list.append(item);
      return true;
    }
    return false;
  };
  const isBegun = begin();
  const isWhole = isBegun.then(async () => {
    for (const loading of waiting.map(loadResult)) {
      const item = await loading;
      if (item) list.append(item);
    }
    const rest = results.slice(GROUP_SIZE);
    if (rest.length > 0) list.append(renderMore(rest));
  });
  const title = heading === undefined ? [] : [element('h2', {}, [heading])];
  return { section: element('section', {}, [...title, list]), isBegun, isWhole };
}

/** A result with what is shown of its page; a page that can't be loaded is left out. */
async function loadResult(result: SearchResult): Promise<HTMLLIElement | undefined> {
  const page = await result.load().catch(() => undefined);
  return page && renderResult(result, page);
}

/** The way to the results of a group that are not shown yet. */
function renderMore(
  results: readonly SearchResult[],
  words = `Show ${results.length} more`,
): HTMLLIElement {
  const button = element('button', { type: 'button' }, [words]);
  const item = element('li', {}, [button]);
  const show = async () => {
    const loaded = await Promise.all(results.map(loadResult));
    const missing = results.filter((_, index) => !loaded[index]);
    const added = loaded.flatMap((each) => each ?? []);
    if (missing.length > 0)
      added.push(renderMore(missing, `${missing.length} could not be loaded. Try again`));
    item.replaceWith(...added);
    added[0]?.querySelector<HTMLElement>('a, button')?.focus();
  };
  button.addEventListener('click', () => void show());
  return item;
}
