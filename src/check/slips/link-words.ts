// What is said of links and images that are none, each with the link that was meant.
import { toSlug } from '../hints/to-slug.ts';
import { LINK } from './mask.ts';
import { writeCode } from './slip.ts';

/** The ending of the file of an image. */
const ENDING = String.raw`\.(?:svg|png|jpe?g|gif|webp|avif)`;
const PICTURE = new RegExp(`${ENDING}$`, 'i');
const IMAGE = new RegExp(String.raw`^\[[^[\]\n]*\]\([^()\s]*${ENDING}\)`, 'i');

export const sayWiki: Say = ({ groups: [bang, name = ''], pages }) => {
  const [target = '', text = ''] = name.split('|').map((part) => part.trim());
  if (bang && PICTURE.test(target)) {
    // Behind a bar there can be how wide it is, in place of words.
    const words = /\p{L}/u.test(text) ? text : 'what it shows';
    return {
      message: 'Expected an image as `![what it shows](address)`, found one between two brackets.',
      hint: `Write ${writeLink('!', words, encodeURI(`/${target.replace(/^\.?\//, '')}`))}.`,
    };
  }
  // Two brackets can also be a matrix, or a test in a shell.
  if (!/\p{L}{2}/u.test(target)) return undefined;
  const page = findPage(target.replace(/#.*/, ''), pages);
  if (page === undefined && !/^[^-!].*\p{L}/u.test(text)) return undefined;
  const link = `Write \`[${text || 'text'}](${page ?? '/weeks/'})\``;
  return {
    message: 'Expected a link as `[text](address)`, found one between two brackets.',
    hint:
      page === undefined
        ? `${link}, with the address of the page that is meant in place of \`/weeks/\`.`
        : `${link}.`,
  };
};

export const sayApart: Say = ({
  groups: [bang = '', text = '', gap = '', url = ''],
  raw,
  pages,
}) =>
  leadsSomewhere(url, pages, bang)
    ? {
        message: `Expected the address of ${bang ? 'an image' : 'a link'} right behind its text, found a ${gap.includes('\n') ? 'new line' : 'space'} between them.`,
        hint: `Write ${writeLink(bang, raw(bang.length + 1, text.length), url)}${gap.includes('\n') ? ' on one line' : ''}.`,
      }
    : undefined;

export const sayBrackets: Say = ({ groups, raw, pages }) => {
  const [before = '', open, text = '', close, between = '', openUrl, url = '', closeUrl] = groups;
  const brackets = `${open ?? ''}${close ?? ''}${openUrl ?? ''}${closeUrl ?? ''}`;
  // A label has a rule of its own, and a remark in parentheses may have an address behind it.
  const isLabel = brackets === '[][]' && !/^https?:/.test(url);
  if ((isLabel || brackets === '[]()' || brackets === '()()') && between === '') return undefined;
  const bang = before || between;
  return leadsSomewhere(url, pages, bang)
    ? {
        message:
          brackets === '()[]'
            ? `Expected the text of ${bang ? 'an image' : 'a link'} between \`[]\` and its address between \`()\`, found them the other way round.`
            : `Expected \`[]\` around the text of ${bang ? 'an image' : 'a link'} and \`()\` around its address, found other signs.`,
        hint: `Write ${writeLink(bang, raw(before.length + 1, text.length), url)}.`,
      }
    : undefined;
};

export const sayImage: Say = ({ groups: [url = ''] }) =>
  PICTURE.test(url)
    ? {
        message: 'Expected an image as `![what it shows](address)`, found no text in it.',
        hint: `Write \`![what it shows](${url})\`.`,
      }
    : undefined;

export const sayTooMany: Say = ({ groups: [bang = '', text = '', url = ''], pages }) =>
  leadsSomewhere(url, pages, bang)
    ? {
        at: bang.length + text.length + 2,
        length: 1,
        message: 'Expected one `]` behind the text of a link, found two.',
        hint: 'Remove one of the two.',
      }
    : undefined;

export const sayNested: Say = ({ groups: [bang = '', text = '', url = ''], raw }) =>
  text.includes(LINK)
    ? {
        message: 'Expected a text without a link in it, found a link in the text of another.',
        hint: `Write ${writeLink(bang, raw(bang.length + 1, text.length).replaceAll(/\[([^[\]]*)\]\([^()]*\)/g, '$1'), url)}.`,
      }
    : undefined;

export const sayTitle: Say = ({ groups, raw, pages }) => {
  const [bang = '', text = '', url = '', gap = '', more = ''] = groups;
  const what = bang ? 'an image' : 'a link';
  const link = (address: string) =>
    `Write ${writeLink(bang, raw(bang.length + 1, text.length), address)}.`;
  const [, words = more, title = ''] = /^(\S.*?)[ \t]+("[^"]*"|'[^']*')[ \t]*$/.exec(more) ?? [];
  const bare = more.trim().replaceAll(/^["'“”„‟‘’‚‛]|["'“”„‟‘’‚‛]$/g, '');
  const quoted = `${url} ${bare.includes('"') ? `'${bare.replaceAll("'", '’')}'` : `"${bare}"`}`;
  if (/^[“”„‟‘’‚‛]|[“”„‟‘’‚‛]\s*$/.test(more))
    return {
      message: `Expected the title of ${what} between straight quotes, found quotes of print.`,
      hint: link(quoted),
    };
  if (/^["']/.test(more) || (title === '' && /["']\s*$/.test(more)))
    return {
      message: /["'].*["']/.test(more)
        ? `Expected the title of ${what} between two quotes of one kind and without such a quote in it, found other quotes.`
        : `Expected the title of ${what} between two quotes, found one of them alone.`,
      hint: link(quoted),
    };
  const joined = `${url}${words}`.replaceAll(/\s/g, '');
  // A host has no space in it.
  const isSplit = /^(?:https?:\/\/[^/.]*|#)$/.test(url) || pages.includes(joined);
  if (
    title === '' &&
    !isSplit &&
    !/^(?:https?|mailto):/.test(url) &&
    leadsSomewhere(url, pages, bang)
  )
    return {
      message: `Expected the title of ${what} between quotes, found it without.`,
      hint: link(quoted),
    };
  // The name of a file, as it was said rather than written.
  const dashed = `${url}${gap}${words}`
    .trim()
    .toLowerCase()
    .replaceAll(/[ \t]+/g, '-');
  const named = [dashed, `${dashed}/`].find((page) => pages.includes(page));
  const address = isSplit
    ? joined
    : (named ?? `${url}${gap}${words}`.trim().replaceAll(/[ \t]/g, '%20'));
  return {
    message: 'Expected an address without a space, found one in it.',
    hint: link(title === '' ? address : `${address} ${title}`),
  };
};

/** An address and its title without `)`, or with another sign in its place. */
export const sayOpen: Say = ({ groups, all, rest, index, raw }) => {
  const [bang = '', text = '', masked = ''] = groups;
  const url = raw(all.length - masked.length, masked.length);
  const end = index + all.length;
  const line = /^[^\n]*/.exec(rest.slice(end, end + 300))?.[0] ?? '';
  if (line.startsWith(')')) return undefined;
  const title = /^[ \t]+(?:"[^"]*"|'[^']*')/.exec(line)?.[0] ?? '';
  const address = url.replace(/(?:\\\)|[\]}>”’])+(?=[.,;:!?]*$)|[.,;:!?]+$/g, '');
  const other = url.slice(address.length).replace(/[.,;:!?]+$/, '');
  return {
    length: all.length - url.length + address.length + (other.length || title.length),
    message: `Expected \`)\` behind the address of ${bang ? 'an image' : 'a link'}, found ${other === '' ? 'none' : `\`${other}\``}.`,
    hint: `Write ${writeLink(bang, raw(bang.length + 1, text.length), `${address}${title}`)}.`,
  };
};

export const sayTextOpen: Say = ({ groups: [bang = '', text = '', url = ''], raw, pages }) =>
  leadsSomewhere(url, pages, bang)
    ? {
        message: 'Expected `]` behind the text of a link, found none.',
        hint: `Write ${writeLink(bang, raw(bang.length + 1, text.length).trim(), url)}.`,
      }
    : undefined;

export const sayTextBegins: Say = ({ groups: [url = ''], all, rest, index, raw, pages }) => {
  const before = rest.slice(Math.max(0, index - 300), index);
  // A bracket behind a backslash is meant to be read.
  const isOpen =
    before.lastIndexOf('[') > before.lastIndexOf(']') ||
    /\\\[[^[\]]*$/.test(raw(-before.length, before.length));
  if (isOpen || !leadsSomewhere(url, pages, '')) return undefined;
  const word = /[^\s()[\]]*$/.exec(before.slice(-60))?.[0] ?? '';
  return {
    at: -word.length,
    length: all.length + word.length,
    message: 'Expected `[` before the text of a link, found none.',
    hint: `Write ${writeLink('', word || 'text', url)}.`,
  };
};

export const sayImageApart: Say = ({ groups: [gap = ''], all, raw }) => {
  const image = raw(1 + gap.length, all.length - 1 - gap.length);
  return IMAGE.test(image)
    ? {
        message: 'Expected `!` right before the brackets of an image, found a space between them.',
        hint: `Write ${writeCode(`!${image.slice(0, 100)}`)}.`,
      }
    : undefined;
};

export const sayOneMore: Say = () => ({
  message: 'Expected one `[` before the text of a link, found two.',
  hint: 'Remove one of the two.',
});

/** The page that a name of a wiki stands for: its address, the name of its file, or its title. */
function findPage(name: string, pages: readonly string[]): string | undefined {
  const path = name.replaceAll(/^\/|\/$|\.mdx?$/g, '');
  const slug = toSlug(path);
  return (
    pages.find((page) => page === `/${path}/`) ??
    pages.find((page) => page.split('/').at(-2) === path) ??
    (slug === '' ? undefined : pages.find((page) => page.endsWith(`/${slug}/`))) ??
    (slug.includes('-') ? pages.find((page) => page.endsWith(`-${slug}/`)) : undefined)
  );
}

/** Whether an address is one outside, or that of a file of content; other text between brackets is just that. */
function leadsSomewhere(url: string, pages: readonly string[], bang: string): boolean {
  return bang === ''
    ? /^(?:https?|mailto):/.test(url) || pages.includes(url.replace(/[?#].*$/, ''))
    : PICTURE.test(url);
}

function writeLink(bang: string, text: string, address: string): string {
  return writeCode(`${bang}[${text}](${address})`);
}

/** What is said of what a pattern has found. */
export type Say = (match: {
  groups: readonly string[];
  all: string;
  /** The text that it was found in, and where. */
  rest: string;
  index: number;
  /** A part of what was found as it is written. */
  raw: (from: number, length: number) => string;
  pages: readonly string[];
}) => Words | undefined;

interface Words {
  message: string;
  hint: string;
  /** The part of what was found that is wrong, where that is not the whole. */
  at?: number;
  length?: number;
}
