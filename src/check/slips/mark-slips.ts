import { EMPHASIS, LINK, STRONG } from './mask.ts';
import { blank } from '../blank.ts';
import { writeCode, type Slip } from './slip.ts';

/** Words between two marks, as long as anybody makes bold. */
const PAIR = /(\*\*|~~)([^*~\n]{1,300}?)\1/g;
const BEGINNING = new RegExp(
  String.raw`(?<![*~\p{L}\p{N}_/(.\\-])(\*\*|~~)(?=[\p{L}\p{N}"'“‘_${LINK}])[^\s*~]*`,
  'gu',
);
const END = /(?<=[\p{L}\p{N}.!?:"'”’)])(\*\*|~~)(?=[\s.,;:!?)]|$)/gu;
const UNEVEN = new RegExp(
  String.raw`(?<!\*)\*{1,2}(?:${EMPHASIS}+|${STRONG}+)|${EMPHASIS}+\*{1,2}(?!\*)|${STRONG}+\*(?=[\s.,;:!?]|$)` +
    String.raw`|(?<!_)_(?:${EMPHASIS}+|${STRONG}+)|(?:${EMPHASIS}+|${STRONG}+)_(?!_)`,
  'g',
);
/** Backticks before or behind a word; a key of the keyboard can be one, too. */
const TICK = /(?<![+`])`+(?=[^\s`])|(?<=[\p{L}\p{N})])`+/u;
/** Types of pointers, which end like bold words, and what stands before two stars that are code. */
const POINTER = /\b(?:char|int|void|float|double|long|short|\w+_t)$/;
const CODE_BEFORE = new RegExp(
  String.raw`${POINTER.source.slice(0, -1)} $|(?<![\p{L}\p{N}*])\*[\p{L}_]\w*,?(?: \w+)? $|\w\([^()\n]*$`,
  'u',
);
const CODE_BEHIND = /^(?:kw\w*|[\w.]+ [-+*/]?=)/;

/** Marks of bold words, struck words and code that make nothing; in `text` those that do are masked. */
export function findMarkSlips(text: string, source: string, withCode: boolean): Slip[] {
  const slips: Slip[] = [];
  if (/[*_]|~~/.test(text)) {
    let rest = text.replaceAll(UNEVEN, (all, index: number) => {
      const slip = sayUneven(source.slice(index, index + all.length));
      if (!slip) return all;
      slips.push({ offset: index, length: all.length, ...slip });
      return blank(all);
    });
    rest = rest.replaceAll(PAIR, (all, mark: string, words: string, index: number) => {
      const slip = sayPair(
        rest,
        mark,
        words,
        index,
        source.slice(index + 2, index + 2 + words.length),
      );
      if (!slip) return all;
      slips.push({ offset: index, length: all.length, ...slip });
      return blank(all);
    });
    for (const pattern of [BEGINNING, END]) {
      const found = [...rest.matchAll(pattern)].find(
        (match) => !isCode(rest, match.index, pattern),
      );
      if (found)
        slips.push(sayAlone(source, found.index, found[0], found[1] ?? '', pattern === BEGINNING));
    }
  }
  const tick = withCode ? findTick(text, source) : undefined;
  if (tick) slips.push(tick);
  return slips;
}

/** Whether two stars are those of a pointer, or of the arguments of a function. */
function isCode(text: string, index: number, pattern: RegExp): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return pattern === END
    ? POINTER.test(before)
    : CODE_BEFORE.test(before) ||
        CODE_BEHIND.test(text.slice(index + 2, index + 60)) ||
        // One letter to the power of another.
        /(?<![\p{L}\p{N}])[\p{L}\p{N}] \*\*[\p{L}\p{N}](?![\p{L}\p{N}])/u.test(
          text.slice(Math.max(0, index - 3), index + 4),
        );
}

function sayUneven(written: string): Pick<Slip, 'message' | 'hint'> | undefined {
  const sign = /^\*|\*$/.test(written) ? '*' : '_';
  const [left, right] = [countSigns(written, sign, 0, 1), countSigns(written, sign, -1, -1)];
  // Code beside slanted words has the same sign in its place.
  if (left === right || (sign === '_' && (left === 0 || right === 0))) return undefined;
  const words = written.slice(left, written.length - right);
  const signs = sign === '_' ? 'underlines' : 'stars';
  return {
    message: `Expected as many ${signs} before the words as behind them, found ${left} and ${right}.`,
    hint: `Write ${writeCode(`**${words}**`)} for bold words, or ${writeCode(`*${words}*`)} for slanted ones.`,
  };
}

/** How many of a sign stand in a row, from a place on. */
function countSigns(text: string, sign: string, from: number, step: number): number {
  let count = 0;
  while (text.at(from + count * step) === sign) count += 1;
  return count;
}

function sayPair(
  text: string,
  mark: string,
  words: string,
  index: number,
  written: string,
): Pick<Slip, 'message' | 'hint'> | undefined {
  // Signs around numbers are those of a sum.
  if (!/\p{L}{2}|[_\uE000]/u.test(words)) return undefined;
  // The signs themselves are spoken of.
  if (/^ (?:and|or) $/.test(words)) return undefined;
  const isBeside = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  const [left, right] = [isBeside(index - 1), isBeside(index + words.length + 4)];
  // The end of one pair and the beginning of another.
  if ((left && /^\s/.test(words)) || (right && /\s$/.test(words))) return undefined;
  const name = mark === '**' ? 'bold' : 'struck';
  if (/^\s|\s$/.test(words))
    return {
      message: `Expected ${name} words right between the signs \`${mark}\`, found a space inside of them.`,
      hint: `Write ${writeCode(`${mark}${written.trim()}${mark}`)}.`,
    };
  const [before, after] = [left ? ' ' : '', right ? ' ' : ''];
  return !left && !right
    ? undefined
    : {
        message: `Expected a space between ${name} words that begin or end with another sign and the word beside them, found none.`,
        hint: `Write ${writeCode(`${before}${mark}${written}${mark}${after}`)}, or leave the signs beside the word out of the ${name} words.`,
      };
}

function sayAlone(
  source: string,
  index: number,
  all: string,
  mark: string,
  isBeginning: boolean,
): Slip {
  const before = /[^\s*~]{1,60}$/.exec(source.slice(Math.max(0, index - 60), index))?.[0] ?? '';
  const word = isBeginning ? source.slice(index + 2, index + all.length) : before;
  const offset = isBeginning ? index : index - before.length;
  return {
    offset,
    length: word.length + 2,
    message: `Expected \`${mark}\` before and behind ${mark === '**' ? 'bold' : 'struck'} words, found it on one side alone.`,
    hint: `Put it on the other side as well, as in ${writeCode(`${mark}${word}${mark}`)}.`,
  };
}

/** A backtick without a second one, in a text in which the others are masked. */
function findTick(text: string, source: string): Slip | undefined {
  const found = TICK.exec(text);
  if (!found) return undefined;
  const { 0: signs, index } = found;
  const behind = /^[^\s`]{0,60}/.exec(source.slice(index + signs.length))?.[0] ?? '';
  const before = /[^\s`]{0,60}$/.exec(source.slice(Math.max(0, index - 60), index))?.[0] ?? '';
  const end = index + signs.length + behind.length;
  // An end with more or fewer signs than the beginning, or a sign that looks like one.
  const others = behind === '' ? '' : (/^`+/.exec(source.slice(end))?.[0] ?? '');
  const word = (behind || before).replace(/(?<=.)[´’‘ʼ]$/, '');
  const isEnded = others !== '' || word !== (behind || before);
  return {
    offset: behind === '' ? index - before.length : index,
    length: signs.length + (behind || before).length + others.length,
    message: isEnded
      ? 'Expected as many backticks behind code as before it, found others.'
      : `Expected code between backticks, found ${signs.length === 1 ? 'one' : 'some'} on one side alone.`,
    hint:
      isEnded || signs.length > 1
        ? `Write ${writeCode(`\`${word}\``)}.`
        : `Put one on the other side of the code as well, as in ${writeCode(`\`${word}\``)}.`,
  };
}
