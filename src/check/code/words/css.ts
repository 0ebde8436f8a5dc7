import { CLOSE_QUOTE, sayOpen, type Words } from './words.ts';

/** Words for mistakes in CSS. */
export const CSS_WORDS: Words = [
  [/^Unclosed block/, (_, code) => sayOpen(code, '/*')],
  [/^Unclosed string/, () => ({ found: 'a quote that is not closed', hint: CLOSE_QUOTE })],
  [
    /^Unclosed comment/,
    () => ({ found: 'a comment that is not closed', hint: 'Put `*/` at its end.' }),
  ],
  [/^Unclosed bracket/, (_, code) => sayOpen(code, '/*')],
  [
    /^Unknown word (.*)/,
    ([word = ''], code, { offset }) => {
      // The value may be there, and the colon alone is missing.
      const [all, name, value] =
        /^([\w-]{1,40})[ \t]+([^\s:;{}][^:;{}\n]{0,40});/.exec(code.slice(offset, offset + 90)) ??
        [];
      return all === undefined
        ? {
            found: `\`${word.slice(0, 40)}\` without a colon and a value`,
            hint: `Write \`${word.slice(0, 40)}: …;\`.`,
          }
        : {
            found: `\`${name ?? ''}\` without a colon`,
            hint: `Write \`${name ?? ''}: ${value ?? ''};\`.`,
            length: all.length,
          };
    },
  ],
  [
    /^Unexpected }/,
    () => ({
      found: '`}`, which closes nothing',
      hint: 'Remove it, or put `{` behind its selector.',
    }),
  ],
  [
    /^Missed semicolon/,
    () => ({ found: 'no semicolon between two declarations', hint: 'Put `;` behind the first.' }),
  ],
  [
    /^the value of (.*) is missing/,
    ([name = '']) => ({
      found: `\`${name}\` without a value`,
      hint: 'Write one behind the colon.',
    }),
  ],
  [
    /^At-rule without name/,
    () => ({
      found: '`@` without a name behind it',
      hint: 'Write a name such as `@media` there, or remove it.',
    }),
  ],
  [
    /^a selector is missing/,
    () => ({
      found: '`{` without a selector before it',
      hint: 'Write before it what it is about, or remove it.',
    }),
  ],
];
