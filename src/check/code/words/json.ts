import { suggest } from '../../suggest.ts';
import { sayNumber } from './json-number.ts';
import { LOST_BACKSLASH, sayOpen, wordAt, type Found, type Words } from './words.ts';

/** A colon behind a value, or in a list. */
function sayColon(code: string, offset: number): Found {
  const open: number[] = [];
  for (const { 0: token, index } of code.slice(0, offset).matchAll(/"(?:\\.|[^"\\])*"|[[\]{}]/g))
    if (/^[[{]/.test(token)) open.push(index);
    else if (/^[\]}]/.test(token)) open.pop();
  const [last = 0] = open.slice(-1);
  return code.charAt(last) === '['
    ? {
        found: '`[` around names with values',
        hint: 'Write `{` in its place, and `}` where it is closed.',
        offset: last,
        length: 1,
      }
    : {
        found: 'a second colon behind one name',
        hint: 'Put a comma before the name of the next entry, or remove the colon.',
        length: 1,
      };
}

/** Words for mistakes in JSON. */
export const JSON_WORDS: Words = [
  [
    /^(?:property name expected|invalid symbol|comma expected|unexpected end of number)/,
    (_, code, error) => sayNumber(code, error),
  ],
  [
    /^(?:property name|value) expected/,
    (_, code, { offset }) => {
      const before = code.slice(0, offset).trimEnd();
      if (before.endsWith(','))
        return /^[}\]]/.test(code.slice(offset))
          ? {
              found: 'a comma behind the last entry',
              hint: 'Remove the comma.',
              offset: before.length - 1,
              length: 1,
            }
          : {
              found: 'a comma without an entry behind it',
              hint: 'Remove the comma, or add the entry.',
            };
      const sign = wordAt(code, offset);
      if (sign === ',')
        return {
          found: 'a comma without an entry before it',
          hint: 'Remove the comma, or add the entry.',
        };
      if (/^\d/.test(sign))
        return { found: 'a number as a name', hint: `Write \`"${sign}"\`.`, length: sign.length };
      if (sign === '{' || sign === '[')
        return {
          found: `\`${sign}\` where a name belongs`,
          hint: 'Write a name between double quotes and a colon before it, or remove it.',
        };
      if (before.endsWith(':'))
        return { found: 'a name without a value', hint: 'Write a value behind the colon.' };
      return /[}\]]/.test(sign)
        ? { found: `\`${sign}\`, which closes nothing`, hint: 'Remove it.', length: 1 }
        : undefined;
    },
  ],
  [
    /^invalid symbol/,
    (_, code, { offset, length }) => {
      const word = code.slice(offset, offset + length);
      const sign = word.charAt(0);
      if (sign === '`')
        return { found: 'text between backticks', hint: 'JSON takes double quotes: `"…"`.' };
      if (sign === '#')
        return { found: 'a comment', hint: 'Remove the line: JSON has no comments.', length: 1 };
      if (/^[=;]/.test(word))
        return {
          found: `\`${sign}\` between two parts`,
          hint:
            /"\s*$/.test(code.slice(0, offset)) && !/:[^,{}[\]]*$/.test(code.slice(0, offset))
              ? 'Write `:` behind a name.'
              : 'Write `,` between two entries.',
          length: 1,
        };
      if (/^[(*/%]/.test(word))
        return {
          found: `\`${sign}\`, which JSON can’t work out`,
          hint: 'Write the result as a number.',
          length: 1,
        };
      if (word.startsWith("'"))
        return { found: 'text between single quotes', hint: 'JSON takes double quotes: `"…"`.' };
      const address = /^https?:\/\/[^\s"]*?(?=[\s,\]}]|:\s|$)/.exec(code.slice(offset))?.[0];
      if (address !== undefined)
        return {
          found: 'an address without quotes',
          hint: `Write \`"${address.slice(0, 200)}"\`.`,
          length: address.length,
        };
      if (code.charAt(offset - 1) === '"' && /^[\p{L}\d]/u.test(word))
        return {
          found: '`"` in the middle of text, which ends it',
          hint: 'Write `\\"` for a quote that is a part of the text; where the text ends before, put `"` there.',
          offset: offset - 1,
          length: 1,
        };
      const name = /^[\w$-]+$/.test(word);
      if (name && /^\s*:/.test(code.slice(offset + length)))
        return { found: 'a name without quotes', hint: `Write \`"${word}"\`.` };
      if (/^(?:undefined|none|nil|nan|-?infinity)$/i.test(word))
        return { found: `\`${word}\`, which is no value of JSON`, hint: 'Write `null`.' };
      return {
        found: `\`${word.slice(0, 40)}\`, which is no value of JSON`,
        hint:
          suggest(word, ['true', 'false', 'null']) ??
          'Put text between double quotes; a number begins with a digit, and nothing is `null`.',
      };
    },
  ],
  [
    /^comma expected/,
    (_, code, { offset }) => (code.charAt(offset) === ':' ? sayColon(code, offset) : undefined),
  ],
  [
    /^comma expected/,
    () => ({
      found: 'no comma between two entries',
      hint: 'Put a comma behind the entry before this.',
    }),
  ],
  [
    /^colon expected/,
    (_, code, { offset }) => {
      const before = code.slice(0, offset).trimEnd();
      const start = before.endsWith('"') ? before.lastIndexOf('"', before.length - 2) : -1;
      return start >= 0 && /^[},]/.test(code.slice(offset))
        ? {
            found: 'a name without a value',
            hint: 'Put a colon and a value behind it.',
            offset: start,
            length: before.length - start,
          }
        : undefined;
    },
  ],
  [
    /^colon expected/,
    () => ({
      found: 'a name without a colon',
      hint: 'Put a colon between the name and its value.',
    }),
  ],
  [/^close (?:brace|bracket) expected/, (_, code) => sayOpen(code, '//')],
  [
    /^unexpected end of string/,
    () => ({ found: 'a quote that is not closed', hint: 'Put `"` at the end of the text.' }),
  ],
  [
    /^end of file expected/,
    (_, code, { offset }) => ({
      found: `\`${code.charAt(offset)}\` behind the end of it`,
      hint: 'Remove what stands behind the last bracket, or the bracket that is one too many.',
    }),
  ],
  [
    /^unexpected end of number/,
    (_, code, { offset, length }) => ({
      found: `\`${code.slice(offset, offset + length)}\`, a number that ends too early`,
      hint: 'Write a digit behind it, or remove its last sign.',
    }),
  ],
  [/^invalid (?:escape character|unicode)/, () => LOST_BACKSLASH],
  [
    /^invalid character/,
    () => ({
      found: 'a tab or another sign that text can’t hold',
      hint: 'Write `\\t` for a tab, and `\\n` for a new line.',
    }),
  ],
  [
    /^duplicate key (.*)/s,
    ([key = '']) => ({
      found: `the key ${key.slice(0, 40)} again`,
      hint: 'Remove one of the two.',
    }),
  ],
  [
    /comment/,
    () => ({
      found: 'a comment',
      hint: 'Remove the comment, or name the language `jsonc`, which has comments.',
    }),
  ],
];
