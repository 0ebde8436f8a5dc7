import { findNearest } from '../../suggest.ts';
import type { Found, Words } from './words.ts';

/** A `<!doctype>` that is nearly one, at an offset in it or behind it; nothing for other tags. */
function sayDoctype(code: string, offset: number): Found | undefined {
  const start = code.lastIndexOf('<', offset);
  const [tag, sign = '', name = '', rest = ''] =
    /^<([!\s-]*)([a-z]+)([^<>\n]*)>?/i.exec(code.slice(Math.max(0, start))) ?? [];
  const isMeant =
    findNearest(name, ['doctype', 'doctypehtml']) !== undefined ||
    (/^html$/i.test(name) && sign.includes('!'));
  return tag !== undefined && isMeant && !/public|system/i.test(rest)
    ? {
        found: 'a `<!doctype>` that is not whole',
        hint: 'Write `<!doctype html>`.',
        offset: start,
        length: tag.length,
      }
    : undefined;
}

/** Words for mistakes in HTML. */
export const HTML_WORDS: Words = [
  [
    /^the end of <(.*)> is <(.*)>/,
    ([name = '', other = '']) => ({
      found: `\`<${other}>\` where \`</${name}>\` belongs`,
      hint: `Write \`</${name}>\`.`,
    }),
  ],
  [
    /^<(.*)> is not closed/,
    ([name = ''], code, { offset }) =>
      sayDoctype(code, offset) ?? {
        found: `\`<${name}>\` without its closing tag`,
        hint: `Put \`</${name}>\` behind what belongs into it.`,
      },
  ],
  [
    /^<\/(.*)> closes nothing/,
    ([name = '']) => ({
      found: `\`</${name}>\`, which closes nothing`,
      hint: `Remove it, or put \`<${name}>\` before what belongs into it.`,
    }),
  ],
  [
    /^<\/(.*)> stands outside/,
    ([name = '']) => ({
      found: `\`</${name}>\` outside of the element that \`<${name}>\` stands in`,
      hint: 'Close tags in the opposite order of opening them.',
    }),
  ],
  [
    /^duplicate attribute/,
    () => ({ found: 'an attribute that the tag has already', hint: 'Remove one of the two.' }),
  ],
  [
    /trailing solidus/,
    (_, code, { offset }) => {
      const name = /^<([\w-]+)/.exec(code.slice(offset))?.[1] ?? '';
      return {
        found: '`/>`, which closes no element of HTML',
        hint: `Write \`<${name}></${name}>\`.`,
      };
    },
  ],
  [
    /^eof in tag/,
    (_, code) => {
      const offset = Math.max(0, code.search(/<\/?[a-z][^<>]*$|<[a-z][^<>]*=\s*"[^"]*$/i));
      return {
        found: 'a tag that is not closed',
        hint: 'Put `>` at its end; each quote in it needs a second one.',
        offset,
        length: 1,
      };
    },
  ],
  [
    /^eof in comment/,
    () => ({ found: 'a comment that is not closed', hint: 'Put `-->` at its end.' }),
  ],
  [
    /^invalid first character of tag name/,
    (_, code, { offset }) => ({
      found: '`<` that begins no tag',
      hint: /^\s+\/?[a-z]/i.test(code.slice(code.lastIndexOf('<', offset) + 1))
        ? 'Remove the space behind it, or write `&lt;` for a sign that is meant as text.'
        : 'Write `&lt;` for a sign that is meant as text.',
      offset: code.lastIndexOf('<', offset),
      length: 1,
    }),
  ],
  [
    /^missing whitespace between attributes/,
    () => ({
      found: 'two attributes without a space between them',
      hint: 'Put a space before it.',
    }),
  ],
  [
    /^eof before tag name/,
    (_, code) => ({
      found: '`<` that begins no tag',
      hint: 'Write `&lt;` for a sign that is meant as text.',
      offset: Math.max(0, code.lastIndexOf('<')),
      length: 1,
    }),
  ],
  [
    /^(?:incorrectly opened comment|unexpected question mark)/,
    (_, code, { offset }) =>
      sayDoctype(code, offset) ?? {
        found: 'a tag that begins with a sign',
        hint: 'Write a comment as `<!-- … -->`, or remove the tag.',
      },
  ],
  [
    /^unexpected character in unquoted attribute value/,
    () => ({
      found: 'the value of an attribute with a sign in it',
      hint: 'Put the value between quotes.',
    }),
  ],
  [
    /^unexpected character in attribute name/,
    () => ({
      found: 'a sign in the name of an attribute',
      hint: 'Put `>` before it, where the tag ends, or remove it.',
    }),
  ],
  [
    /^unexpected equals sign/,
    () => ({
      found: '`=` without the name of an attribute before it',
      hint: 'Write the name right before it.',
    }),
  ],
  [
    /doctype/,
    (_, code, { offset }) =>
      sayDoctype(code, offset) ?? {
        found: 'a `<!doctype>` that is not whole',
        hint: 'Write `<!doctype html>`.',
      },
  ],
  [
    /^unexpected solidus/,
    () => ({
      found: '`/` in the middle of a tag',
      hint: 'Remove it, or put a space in its place.',
    }),
  ],
  [
    /^missing semicolon after character reference/,
    () => ({
      found: 'no semicolon behind a sign written as `&…`',
      hint: 'Put `;` behind its name.',
    }),
  ],
];
