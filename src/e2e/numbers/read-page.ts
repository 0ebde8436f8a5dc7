/**
 * Reads a built page: what it says at each selector, and every number that none of them covers.
 * Runs in a browser, on the page as it was built: no script has run. It must not use anything from
 * outside of itself.
 *
 * A selector may end with `@` and the name of an attribute, which is then read in place of the text.
 * In a text, elements stand apart by ` | `; links and emphasis run on.
 */
export function readPage({ html, selectors, passedOver }: Question): Reading {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const compared = new Set<Element | Attr>();

  const readText = (node: Node): string => {
    if (!(node instanceof Element)) return node instanceof Text ? node.data : '';
    const text = [...node.childNodes].map(readText).join('');
    return node.matches('a, b, code, em, i, small, strong') ? text : `|${text}|`;
  };
  const tidy = (text: string): string =>
    text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/(?: ?\| ?)+/g, ' | ')
      .replaceAll(/^[ |]+|[ |]+$/g, '');

  const found = selectors.map((selector): [string, string[]] => {
    const [css = '', attribute] = selector.split('@');
    const texts = [...page.querySelectorAll(css)].flatMap((element) => {
      const place = attribute === undefined ? element : element.getAttributeNode(attribute);
      if (!place) return [];
      compared.add(place);
      return place instanceof Attr ? place.value : tidy(readText(place));
    });
    return [selector, texts];
  });

  const rest: string[] = [];
  const collect = (element: Element, isInCompared: boolean): void => {
    if (element.matches(passedOver)) return;
    const isCompared = isInCompared || compared.has(element);
    const name = [element.localName, ...element.classList].join('.');
    for (const attribute of element.attributes)
      if (
        ['alt', 'aria-label', 'datetime', 'title'].includes(attribute.name) &&
        /\d/.test(attribute.value) &&
        !compared.has(attribute)
      )
        rest.push(`<${name} ${attribute.name}="${attribute.value}">`);
    let isBody = false;
    for (const node of element.childNodes) {
      if (node instanceof Comment) isBody = node.data.trim() === 'body';
      else if (isBody) continue;
      else if (node instanceof Element) collect(node, isCompared);
      else if (node instanceof Text && !isCompared && /\d/.test(node.data))
        rest.push(`<${name}> ${tidy(node.data)}`);
    }
  };
  collect(page.body, false);
  // Of the head, what is shown elsewhere: in a tab, in a list of results, beside a shared link.
  for (const element of page.head.querySelectorAll(
    'title, meta[property], meta[name=description]',
  )) {
    const attribute = element.getAttributeNode('content');
    const text = attribute?.value ?? element.textContent;
    const isAddress = /^https?:/.test(text);
    if (/\d/.test(text) && !isAddress && !compared.has(attribute ?? element))
      rest.push(`<${element.localName}> ${text}`);
  }
  return { found: Object.fromEntries(found), rest };
}

/**
 * Reads the table of contents of a built page and the headings that it can lead to, each as
 * `#anchor text`, in the order of the page. Runs in a browser, as `readPage` does.
 */
export function readContents(html: string): Contents {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const say = (anchor: string | null, element: Element) =>
    `${anchor ?? ''} ${element.textContent.replaceAll(/\s+/g, ' ').trim()}`;
  const list = (selector: string) =>
    [...page.querySelectorAll(selector)].map((link) => say(link.getAttribute('href'), link));
  return {
    entries: list('.contents a'),
    onPhones: list('.contents-menu a'),
    headings: [...page.querySelectorAll('main :is(h1, h2, h3)')].map((heading) => ({
      isSection: heading.localName === 'h2',
      text: say(`#${heading.id}`, heading),
    })),
  };
}

/** What to read on a page. */
export interface Question {
  html: string;
  selectors: readonly string[];
  /** A selector of places whose numbers are not asked for. */
  passedOver: string;
}

/** What a page says. */
export interface Reading {
  /** The texts at each selector, in the order of the page. */
  found: Record<string, string[]>;
  /** The texts with a number that no selector covers, outside of the bodies of content. */
  rest: string[];
}

/** A table of contents, as wide and as narrow screens show it, and what it is a table of. */
export interface Contents {
  entries: string[];
  onPhones: string[];
  headings: { isSection: boolean; text: string }[];
}
