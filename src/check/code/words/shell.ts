import { CLOSE_QUOTE, type Words } from './words.ts';

/** Words for mistakes in shell. */
export const SHELL_WORDS: Words = [
  [
    /^expected '(.*)' to close (?:'(.*)'|(.*))/,
    ([end = '', word, what = '']) => ({
      found: `${word ? `\`${word}\`` : `a ${what}`} without its \`${end}\``,
      hint: `Put \`${end}\` behind its last command.`,
    }),
  ],
  [
    /^unterminated (double|single) quote/,
    ([kind]) => ({
      found: `a ${kind ?? ''} quote that is not closed`,
      hint: `${CLOSE_QUOTE} Text with an apostrophe in it goes between double quotes.`,
    }),
  ],
  [
    /^unterminated backtick/,
    () => ({ found: 'a backtick that is not closed', hint: 'Put a backtick behind the command.' }),
  ],
  [
    /^unterminated (command substitution|parameter expansion|arithmetic.*)/,
    ([what = '']) => {
      const [begin, end] = what.startsWith('p') ? ['${', '}'] : ['$(', ')'];
      return { found: `\`${begin}\` without its \`${end}\``, hint: `Put \`${end}\` behind it.` };
    },
  ],
  [
    /^expected command after '(.*)'/,
    ([sign = ''], code, { offset }) => ({
      found: `no command behind \`${sign}\``,
      hint: `Write one behind it, or remove \`${sign}\`.`,
      offset: Math.max(0, code.slice(0, offset).lastIndexOf(sign)),
      length: sign.length,
    }),
  ],
  [
    /^unexpected token '(.*)'/,
    ([word = '']) => ({
      found: `\`${word}\`, which does not belong there`,
      hint: 'Remove it, or look for what should begin before it.',
    }),
  ],
  [
    /^the text behind << does not end with (.*)/,
    ([word = '']) => ({
      found: `a text behind \`<<\` that does not end`,
      hint: `Put a line \`${word}\` behind it, without a space before or after.`,
    }),
  ],
];
