// Numbers as other languages and people write them, which JSON takes for something else.
import type { CodeError } from '../code-error.ts';
import type { Found } from './words.ts';

/** What a value without quotes is made of. */
const SIGN = /[\w.+%$€°-]/;

/** A number of JSON. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/** What is said of a mistake that is in a number, or in a text that begins like one; else nothing. */
export function sayNumber(code: string, { offset }: CodeError): Found | undefined {
  const decimal = readDecimal(code, offset);
  if (decimal) return decimal;
  let start = offset;
  while (start > 0 && SIGN.test(code.charAt(start - 1))) start -= 1;
  let end = offset;
  while (end < code.length && end - start < 60 && SIGN.test(code.charAt(end))) end += 1;
  const written = code.slice(start, end);
  if (end <= offset || NUMBER.test(written)) return undefined;
  if (!/\d/.test(written) || !/^[-+.$€\d]/.test(written) || !isValue(code, start)) return undefined;
  const place = { offset: start, length: written.length };
  const meant = toNumber(written);
  if (meant === undefined)
    return {
      found: `\`${written}\`, which is no number of JSON`,
      hint: `Write it as text: \`"${written}"\`.`,
      ...place,
    };
  const isPadded = /^[-+]?0\d/.test(written);
  return {
    found: `\`${written}\`, which is no number of JSON`,
    hint: `Write \`${meant}\`${isPadded ? `, or \`"${written}"\` where it is text` : ''}.`,
    ...place,
  };
}

/** `1,5`: a number with a comma, behind which JSON expects the next entry. */
function readDecimal(code: string, offset: number): Found | undefined {
  const before = /(?<![\d.])\d+,$/.exec(code.slice(Math.max(0, offset - 20), offset))?.[0];
  const after = /^\d+(?![\d.]|\s*:)/.exec(code.slice(offset, offset + 20))?.[0];
  if (before === undefined || after === undefined) return undefined;
  if (!isValue(code, offset - before.length)) return undefined;
  return {
    found: `\`${before}${after}\`, a number with a comma, which ends it`,
    hint: `Write it with a point: \`${before.slice(0, -1)}.${after}\`.`,
    offset: offset - before.length,
    length: before.length + after.length,
  };
}

/** Whether a value can begin at an offset: behind a colon, a bracket or a comma, or at the beginning. */
function isValue(code: string, offset: number): boolean {
  return /(?:^|[:[,])\s*$/.test(code.slice(Math.max(0, offset - 100), offset));
}

/** The number that was meant by one of another language; nothing where none was. */
function toNumber(written: string): string | undefined {
  if (/^0x[\da-f]{1,12}$/i.test(written)) return String(Number(written));
  const meant = written
    .replaceAll(/(?<=\d)_(?=\d)/g, '')
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.(?=e|$)/i, '');
  return NUMBER.test(meant) && meant !== written ? meant : undefined;
}
