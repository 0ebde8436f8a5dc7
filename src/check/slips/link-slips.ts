import { blank } from '../blank.ts';
import { LINK } from './mask.ts';
import {
  sayApart,
  sayBrackets,
  sayImage,
  sayImageApart,
  sayNested,
  sayOneMore,
  sayOpen,
  sayTextBegins,
  sayTextOpen,
  sayTitle,
  sayTooMany,
  sayWiki,
  type Say,
} from './link-words.ts';
import type { Slip } from './slip.ts';

/** An address as it stands behind the text of a link. */
const ADDRESS = String.raw`(?:https?:\/\/|\/|\.{1,2}\/|#|mailto:)`;
const TEXT = String.raw`[^[\]\n]+`;
const BEGIN = String.raw`(?<![\\\]])(!?)\[(${TEXT})\]`;

/**
 * What looks like a link or an image in a text and is none. In turn: what one has found is not there
 * for the next.
 */
const PATTERNS: readonly (readonly [RegExp, Say])[] = [
  [new RegExp(String.raw`(?<![\\\w!])(!?)\[\[(${TEXT})\]\](?![[(])`, 'g'), sayWiki],
  [
    new RegExp(
      String.raw`${BEGIN}([ \t]+|[ \t]*\n[ \t>]*)\((${ADDRESS}[^\s()]*|[^\s()]+\.\w{3,4})\)`,
      'g',
    ),
    sayApart,
  ],
  [
    new RegExp(
      String.raw`(?<![\\\]])(!?)([[(［（【])([^[\]()［］（）【】\n]+)([\])］）】])(!?)([[(［（])(${ADDRESS}[^\s()[\]］）]*)([\])］）])`,
      'g',
    ),
    sayBrackets,
  ],
  [/!\((\/[^\s()]*)\)/g, sayImage],
  [new RegExp(String.raw`${BEGIN}\]\((${ADDRESS}[^\s()]*)\)`, 'g'), sayTooMany],
  [new RegExp(String.raw`${BEGIN}\((${ADDRESS}[^\s()]*)\)`, 'g'), sayNested],
  [
    new RegExp(String.raw`${BEGIN}\((${ADDRESS}[^\s()]*)([ \t]+)([^()\s][^()\n]*)\)`, 'g'),
    sayTitle,
  ],
  [new RegExp(String.raw`${BEGIN}\((${ADDRESS}(?:[^\s()]|\([^\s()]*\))*)`, 'g'), sayOpen],
  [
    new RegExp(
      String.raw`(?<![\\\]\w])(!?)\[([^[\]()\n]+)\((${ADDRESS}[^\s()]*)\)(?![^[\n]*\])`,
      'g',
    ),
    sayTextOpen,
  ],
  [new RegExp(String.raw`\]\((${ADDRESS}[^\s()]*)\)`, 'g'), sayTextBegins],
  [new RegExp(String.raw`(?<=^|\s)!([ \t]+)${LINK}+`, 'g'), sayImageApart],
  [new RegExp(String.raw`(?<![\\\]\w!])\[(?=${LINK}+(?!${LINK}|[^[\]]*\]))`, 'g'), sayOneMore],
];

/** The slips of a text with links in it, in which other signs take the place of links. */
export function findLinkSlips(text: string, source: string, pages: readonly string[]): Slip[] {
  // Nearly no text has one of these.
  if (!/[[\]［【（]|!\(/.test(text) && !text.includes(LINK)) return [];
  const slips: Slip[] = [];
  let rest = text;
  for (const [pattern, say] of PATTERNS) {
    const told: Slip[] = [];
    for (const match of rest.matchAll(pattern)) {
      const { index, 0: all } = match;
      const raw = (from: number, length: number) =>
        source.slice(index + from, index + from + length);
      const words = say({ groups: match.slice(1), all, rest, index, raw, pages });
      if (!words) continue;
      const { at = 0, length = all.length - at, message, hint } = words;
      told.push({ offset: index + at, length, message, hint });
    }
    rest = hide(rest, told);
    slips.push(...told);
  }
  return [...slips, ...findClosing(rest)];
}

/** A text with spaces in the place of what is told. */
function hide(text: string, told: readonly Slip[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { offset, length } of told) {
    pieces.push(text.slice(at, offset), blank(text.slice(offset, offset + length)));
    at = offset + length;
  }
  return at === 0 ? text : [...pieces, text.slice(at)].join('');
}

/** Closing brackets right behind a link that close nothing. */
function findClosing(text: string): Slip[] {
  if (!new RegExp(`${LINK}[)\\]]`).test(text)) return [];
  const open = { ')': 0, ']': 0 };
  const slips: Slip[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/g)) {
    if (sign === '(') open[')'] += 1;
    else if (sign === '[') open[']'] += 1;
    else if (sign === ')' || sign === ']') {
      if (open[sign] === 0 && text[index - 1] === LINK)
        slips.push({
          offset: index,
          length: 1,
          message: `Expected one closing bracket behind a link, found \`${sign}\` in addition.`,
          hint: 'Remove it.',
        });
      open[sign] = Math.max(0, open[sign] - 1);
    }
  }
  return slips;
}
