import { CLOSE_QUOTE, PARTIAL, sayOpen, wordAt, type Words } from './words.ts';

/** Words for mistakes in JavaScript and TypeScript. */
export const SCRIPT_WORDS: Words = [
  [/^Unterminated string/, () => ({ found: 'a quote that is not closed', hint: CLOSE_QUOTE })],
  [
    /^Unterminated template/,
    () => ({
      found: 'a backtick that is not closed',
      hint: 'Put a backtick at the end of the text.',
    }),
  ],
  [
    /^Unterminated comment/,
    () => ({ found: 'a comment that is not closed', hint: 'Put `*/` at its end.' }),
  ],
  [
    /^Unterminated JSX|closing JSX|JSX closing tag(?: for <([^>]*)>)?/,
    ([name]) => ({
      found: name ? `\`<${name}>\` without \`</${name}>\`` : 'an element that is not closed',
      hint: name
        ? `Put \`</${name}>\` behind what belongs into it.`
        : 'Put its closing tag behind what belongs into it, or end the tag with `/>`.',
    }),
  ],
  [
    /^Missing initializer/,
    () => ({
      found: 'a `const` without a value',
      hint: 'Write `= …` behind its name, or `let` in place of `const`.',
    }),
  ],
  [
    /^Unexpected token/,
    (_, code, { offset }) => (offset >= code.trimEnd().length ? sayOpen(code, '//') : undefined),
  ],
  [
    /^Unexpected token, expected "(.*)"/,
    ([wanted = ''], code, { offset }) => ({
      found: `\`${wordAt(code, offset)}\` where \`${wanted}\` is missing`,
      hint: /^[,)\]}]$/.test(wanted)
        ? `Put a comma between two entries, or close the bracket that is open before \`${wordAt(code, offset)}\`.`
        : `Put \`${wanted}\` before it.`,
    }),
  ],
  [
    /^Unexpected token/,
    (_, code, { offset }) => {
      const word = wordAt(code, offset);
      if (word === '')
        return { found: 'its end too early', hint: `Look for what is not closed. ${PARTIAL}` };
      return {
        found: `\`${word}\`, which does not belong there`,
        hint: /^[)\]}]$/.test(word)
          ? `Remove it, or look for the bracket before it that is missing. ${PARTIAL}`
          : `Look for what is missing or too much right before it. ${PARTIAL}`,
      };
    },
  ],
];
