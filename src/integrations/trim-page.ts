import { readAttribute, readText, type PageElement } from './list-elements.ts';

/** Elements that have no end, with which a slash says nothing. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * A page without what only its making needed: the marks and facts for the index of the search, which is
 * made by now, the shell's own style for paper, since the portal has one, scripts that do nothing, and
 * slashes that say nothing.
 * @param elements those of the page
 * @param emptyScripts addresses of scripts in which there is nothing
 */
export function trimPage(
  html: string,
  elements: readonly PageElement[],
  emptyScripts: ReadonlySet<string>,
): string {
  const cuts = elements
    .flatMap((element) => {
      const place = element.sourceCodeLocation;
      if (!place) return [];
      if (isNeedless(element, emptyScripts))
        return [{ from: place.startOffset, to: place.endOffset }];
      const marks = Object.entries(place.attrs ?? {})
        .filter(([name]) => name.startsWith('data-pagefind-'))
        // With the space before it.
        .map(([, at]) => ({ from: at.startOffset - 1, to: at.endOffset }));
      return [...marks, ...findSlash(html, element)];
    })
    .toSorted((left, right) => left.from - right.from);
  let kept = '';
  let end = 0;
  for (const { from, to } of cuts) {
    // What stands in something that is cut is gone with it.
    if (from < end) continue;
    kept += html.slice(end, from);
    end = to;
  }
  return kept + html.slice(end);
}

/** The slash before the end of a tag; right behind a value without quotes it would be a part of that. */
function findSlash(html: string, { tagName, sourceCodeLocation }: PageElement): Cut[] {
  if (!sourceCodeLocation || !VOID.has(tagName)) return [];
  const { startOffset, endOffset } = sourceCodeLocation;
  const [slash] = /(?:\s+|(?<="))\/(?=>$)/.exec(html.slice(startOffset, endOffset)) ?? [];
  return slash === undefined ? [] : [{ from: endOffset - 1 - slash.length, to: endOffset - 1 }];
}

function isNeedless(element: PageElement, emptyScripts: ReadonlySet<string>): boolean {
  const has = (name: string, value: string) => readAttribute(element, name) === value;
  switch (element.tagName) {
    case 'div':
      return readAttribute(element, 'hidden') !== undefined && has('data-pagefind-ignore', 'index');
    case 'link':
      return has('rel', 'stylesheet') && has('media', 'print');
    case 'script':
      return (
        has('type', 'module') &&
        readText(element) === '' &&
        (element.attrs.length === 1 || emptyScripts.has(readAttribute(element, 'src') ?? ''))
      );
    default:
      return false;
  }
}

/** A piece of a page that goes. */
interface Cut {
  from: number;
  to: number;
}
