import { CLOSE_QUOTE, PARTIAL, type Words } from './words.ts';

/** What the reader of shell calls what stands between brackets, by the signs that begin it. */
const BEGINNINGS: Readonly<Record<string, string>> = { 'brace group': '`{`', subshell: '`(`' };

/** Words for mistakes in shell. */
export const SHELL_WORDS: Words = [
  [
    /^expected '(.*)' to close (?:'(.*)'|(.*))/,
    ([end = '', word, what = '']) => ({
      found: `${word ? `\`${word}\`` : (BEGINNINGS[what] ?? `a ${what}`)} without its \`${end}\``,
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
    /^expected '(do|then|in)'/,
    ([word = ''], code, { offset }) => {
      const begin =
        /(?:^|[\s;])(?:for|while|until|select|if|elif|case)(?=\s|$)(?![^]*\b(?:for|while|until|select|if|elif|case)\b)/.exec(
          code.slice(0, offset),
        );
      const at = begin ? begin.index + begin[0].search(/\w/) : Math.max(0, offset - 1);
      const name = /^\w*/.exec(code.slice(at))?.[0] ?? '';
      return {
        found: `\`${name}\` without its \`${word}\``,
        hint:
          word === 'in'
            ? 'Put `in` behind the word that it looks at.'
            : `Put \`; ${word}\` behind what \`${name}\` ${word === 'then' ? 'asks' : 'goes through'}.`,
        offset: at,
        length: Math.max(1, name.length),
      };
    },
  ],
  [
    /^expected command in (brace group|subshell)/,
    ([what], code, { offset }) => {
      const [begin, end] = what === 'subshell' ? ['(', ')'] : ['{', '}'];
      return {
        found: `\`${begin}\` without a command and its \`${end}\``,
        hint: `Put a command and \`${end}\` behind it, each on a line of its own. ${PARTIAL}`,
        offset: Math.max(0, code.lastIndexOf(begin, offset)),
        length: 1,
      };
    },
  ],
  [
    /^expected compound command as function body/,
    () => ({
      found: 'a function without its `{`',
      hint: 'Put its commands between `{` and `}`.',
    }),
  ],
  [
    /^expected redirect target/,
    (_, code, { offset }) => {
      const sign = /[<>&\d]+(?=\s*$)/.exec(code.slice(0, offset))?.[0] ?? '>';
      return {
        found: `no name of a file behind \`${sign}\``,
        hint: `Write the name of a file behind \`${sign}\`, or put the sign between quotes.`,
        offset: Math.max(0, code.slice(0, offset).lastIndexOf(sign)),
        length: sign.length,
      };
    },
  ],
  [
    /^unterminated extended glob/,
    (_, code, { offset }) => ({
      found: '`(` without its `)`',
      hint: 'Put `)` behind what belongs into it.',
      offset: Math.max(0, code.indexOf('(', offset)),
      length: 1,
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
