import { suggest } from '../../suggest.ts';
import { sayOpen, type Words } from './words.ts';

/** Words for mistakes in JSON. */
export const JSON_WORDS: Words = [
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
      return before.endsWith(':')
        ? { found: 'a name without a value', hint: 'Write a value behind the colon.' }
        : undefined;
    },
  ],
  [
    /^invalid symbol/,
    (_, code, { offset, length }) => {
      const word = code.slice(offset, offset + length);
      if (word.startsWith("'"))
        return { found: 'text between single quotes', hint: 'JSON takes double quotes: `"…"`.' };
      const name = /^[\w$-]+$/.test(word);
      if (name && /^\s*:/.test(code.slice(offset + length)))
        return { found: 'a name without quotes', hint: `Write \`"${word}"\`.` };
      return name || /^[.+]/.test(word)
        ? {
            found: `\`${word.slice(0, 40)}\`, which is no value of JSON`,
            hint:
              suggest(word, ['true', 'false', 'null']) ??
              'Put text between double quotes; a number begins with a digit, and nothing is `null`.',
          }
        : undefined;
    },
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
    /comment/,
    () => ({
      found: 'a comment',
      hint: 'Remove the comment, or name the language `jsonc`, which has comments.',
    }),
  ],
];
