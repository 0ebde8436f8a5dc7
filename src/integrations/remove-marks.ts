import { readAttribute, readText, type PageElement } from './list-elements.ts';

/**
 * A page without what only its making needed: the marks and facts for the index of the search, which is
 * made by now, the shell's own style for paper, since the portal has one, and scripts that do nothing.
 * @param elements those of the page
 */
export function removeMarks(html: string, elements: readonly PageElement[]): string {
  const cuts = elements
    .flatMap((element) => {
      const place = element.sourceCodeLocation;
      if (!place) return [];
      if (isNeedless(element)) return [{ from: place.startOffset, to: place.endOffset }];
      return (
        Object.entries(place.attrs ?? {})
          .filter(([name]) => name.startsWith('data-pagefind-'))
          // With the space before it.
          .map(([, at]) => ({ from: at.startOffset - 1, to: at.endOffset }))
      );
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

function isNeedless(element: PageElement): boolean {
  const has = (name: string, value: string) => readAttribute(element, name) === value;
  switch (element.tagName) {
    case 'div':
      return readAttribute(element, 'hidden') !== undefined && has('data-pagefind-ignore', 'index');
    case 'link':
      return has('rel', 'stylesheet') && has('media', 'print');
    case 'script':
      return element.attrs.length === 1 && has('type', 'module') && readText(element) === '';
    default:
      return false;
  }
}
