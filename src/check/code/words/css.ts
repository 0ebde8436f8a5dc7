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
    ([word = '']) => ({
      found: `\`${word.slice(0, 40)}\` without a colon and a value`,
      hint: `Write \`${word.slice(0, 40)}: …;\`.`,
    }),
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
