import { FENCE_LANGUAGES } from '../fence-languages.ts';
import { PROVIDED_COMPONENTS } from '../provided-components.ts';
import { shorten } from '../shorten.ts';
import { findItemSlips, WORD } from './item-slips.ts';
import { splitLines, type Line } from './lines.ts';
import { writeCode, type Piece, type Slip } from './slip.ts';

/** What is wrong with the lines of a paragraph: signs of headings, lists and asides that make none. */
export function findLineSlips(body: string, piece: Piece, text: string): Slip[] {
  const lines = splitLines(body, piece.node, text);
  const [first] = lines;
  if (!first) return [];
  const slips = [
    judgeHeading(first),
    judgeOtherSpace(first),
    judgeAside(first, piece),
    lines.map(judgeTag).find((slip) => slip !== undefined),
    judgeBox(first, piece),
    judgeFence(first, piece),
  ];
  return [...slips.filter((slip) => slip !== undefined), ...findItemSlips(lines, body, piece)];
}

// Colors and tags begin like this, too; a heading does not end like a sentence.
const HEADING = new RegExp(
  String.raw`^(#{2,6}(?=${WORD}|\d[\d.]*\)?[ \t]*\p{L})|#(?=\p{Lu})(?![\dA-Fa-f]{3,8}\b))([^#\n]{0,60})(?<![.,;:])$`,
  'u',
);

function judgeHeading({ text, written, offset }: Line): Slip | undefined {
  // Before a number it stands for that word.
  const wide = /^＃{1,6}(?=\s*\S)(?!(?<=^＃)\d)/.exec(text)?.[0].length;
  if (wide !== undefined)
    return {
      offset,
      length: wide,
      message: 'Expected the sign `#` before a heading, found a wide one.',
      hint: `Write ${writeCode(`${'#'.repeat(Math.max(2, wide))} ${written.slice(wide).trim()}`)}.`,
    };
  const [, signs] = HEADING.exec(text) ?? [];
  if (signs === undefined) {
    const many = /^#{7,}(?=[ \t]*\p{L})/u.exec(text)?.[0].length;
    return many === undefined
      ? undefined
      : {
          offset,
          length: many,
          message: `Expected at most six signs \`#\` before a heading, found ${many}.`,
          hint: `Write \`## ${shorten(written.replace(/^#+[ \t]*/, ''))}\`, or as many signs as its place among the headings asks for.`,
        };
  }
  const hashes = signs.length === 1 ? '##' : signs;
  return {
    offset,
    length: signs.length,
    message: `Expected a space behind \`${signs}\`, found none.`,
    hint: `Write ${writeCode(`${hashes} ${written.slice(signs.length)}`)}.`,
  };
}

function judgeOtherSpace({ text, offset }: Line): Slip | undefined {
  const [, signs] = /^(#{1,6}|[-*+]|\d{1,9}[.)])[\u00A0\u2007\u202F\u3000]/u.exec(text) ?? [];
  return signs === undefined
    ? undefined
    : {
        offset,
        length: signs.length,
        message: `Expected a space behind \`${signs}\`, found another sign that looks like one.`,
        hint: 'Delete it, and press the space bar: it may have come with copied text.',
      };
}

/** The boxes of GitHub; what it calls a caution is more than one here. */
const ALERTS: Readonly<Record<string, string>> = {
  NOTE: 'note',
  TIP: 'tip',
  IMPORTANT: 'note',
  WARNING: 'caution',
  CAUTION: 'danger',
  DANGER: 'danger',
  INFO: 'note',
};

/** What Obsidian has beside these. */
const CALLOUTS: Readonly<Record<string, string>> = {
  ABSTRACT: 'note',
  SUMMARY: 'note',
  EXAMPLE: 'note',
  QUESTION: 'note',
  FAQ: 'note',
  QUOTE: 'note',
  HINT: 'tip',
  SUCCESS: 'tip',
  ATTENTION: 'caution',
  FAILURE: 'danger',
  ERROR: 'danger',
  BUG: 'danger',
};

/** The name of an aside behind other signs than three colons. */
const OTHER_COLONS =
  /^(?!:{3})(?:[;；：:]{2,}|!{3}|\?{3})[ \t]*(note|tip|caution|danger|warning|info)\b(?![;；：:])/i;

/** What other programs call the asides that have another name here. */
const OTHER_NAMES: Readonly<Record<string, string>> = { warning: 'caution', info: 'note' };

const TAG = new RegExp(
  String.raw`^(?:<[ \t]+|[＜‹«]|&lt;)?[ \t]*(${[...PROVIDED_COMPONENTS.keys()].join('|')})[ \t]*(/?)[ \t]*(?:>|[＞›»]|&gt;)$`,
);

/** The tag of a component that is none, on a line of its own. */
function judgeTag({ text, written, offset }: Line): Slip | undefined {
  const [, name, slash] = TAG.exec(text) ?? [];
  const tag = slash || PROVIDED_COMPONENTS.get(name ?? '')?.takes === 'nothing' ? ' />' : '>';
  return name === undefined
    ? undefined
    : {
        offset,
        length: written.length,
        message: `Expected \`<${name}${tag}\`, found \`${written}\`, which is text.`,
        hint: `Write \`<${name}${tag}\`.`,
      };
}

function judgeAside({ text, offset }: Line, { parent }: Piece): Slip | undefined {
  const [colons, name = ''] = OTHER_COLONS.exec(text) ?? [];
  if (colons !== undefined) {
    const meant = OTHER_NAMES[name.toLowerCase()] ?? name.toLowerCase();
    return {
      offset,
      length: colons.length,
      message: `Expected an aside as \`:::${meant}\`, found \`${colons}\`.`,
      hint: `Write \`:::${meant}\`, the text, and \`:::\`, each on lines of their own.`,
    };
  }
  const alert =
    parent?.type === 'blockquote'
      ? /^\[(?:![ \t]*(\w+)|([A-Z]+))\]/.exec(text)
      : /^\[!(\w+)\]/.exec(text);
  const called = (alert?.[1] ?? alert?.[2] ?? '').toUpperCase();
  const callout = alert?.[1] === undefined ? undefined : CALLOUTS[called];
  const aside = ALERTS[called] ?? callout;
  return alert && aside
    ? {
        offset,
        length: alert[0].length,
        message: `Expected an aside as \`:::${aside}\`, found that of ${callout ? 'Obsidian' : 'GitHub'}.`,
        hint: `Write \`:::${aside}\`, the text without \`>\`, and \`:::\`, each on lines of their own.`,
      }
    : undefined;
}

/** `-[ ] x`, `- [] x` and `- [ ]x`, which are no boxes to tick. */
function judgeBox({ text, written, offset }: Line, { parent }: Piece): Slip | undefined {
  const found =
    /^([-*+]?)(\[[ \txX]{0,2}\]|(?:\[[vV✓✔✗/>-]\]|\( ?\))(?= ))([ \t]*)(?=[^\s\])([:])/.exec(text);
  if (!found) return undefined;
  const [all, sign = '', box = ''] = found;
  const isItem = sign === '' && parent?.type === 'listItem';
  if (sign === '' && !isItem && box !== '[ ]') return undefined;
  const mended = /[xv✓✔]/i.test(box) ? '[x]' : '[ ]';
  return {
    offset,
    length: all.trimEnd().length,
    message:
      'Expected a box to tick as `- [ ] …`, found another sign, or a space too few or too many.',
    hint: `Write ${writeCode(shorten(`${isItem ? '' : '- '}${mended} ${written.slice(all.length)}`))}.`,
  };
}

/** A fence on one line is code in the middle of text. */
function judgeFence({ text, written, offset }: Line, { node }: Piece): Slip | undefined {
  const [code, ...others] = node.children ?? [];
  if (others.length > 0 || code?.type !== 'inlineCode' || !/^_+$/.test(text)) return undefined;
  const [, signs = '', language = '', rest = ''] =
    /^(`{3,})([\w#+-]+)[ \t]+(.*?)[ \t]*\1$/.exec(written) ?? [];
  return FENCE_LANGUAGES.has(language)
    ? {
        offset,
        length: written.length,
        message: 'Expected a block of code over several lines, found one on a single line.',
        hint: `Put ${writeCode(`${signs}${language}`)}, the code and ${writeCode(signs)} on lines of their own, or write ${writeCode(rest)}.`,
      }
    : undefined;
}
