import { explainPattern } from './regex.ts';
import { CLOSE_QUOTE, LOST_BACKSLASH, PARTIAL, sayOpen, wordAt, type Words } from './words.ts';

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
  [/^Invalid regular expression: .*: (.*)$/s, ([detail = '']) => explainPattern(detail)],
  [
    /^Unterminated regular expression/,
    (_, code, { offset }) => ({
      found: '`/` without a second one, which begins a regular expression',
      hint: 'Put `/` at its end, and a backslash before a `/` or `[` in it that is meant as it is.',
      offset: Math.max(0, code.lastIndexOf('/', offset)),
      length: 1,
    }),
  ],
  [
    /regular expression flag/,
    (_, code, { offset }) => {
      const flags = /[a-z]+$/i.exec(code.slice(Math.max(0, offset - 20), offset))?.[0] ?? '';
      return {
        found: `\`${flags}\` behind a regular expression`,
        hint: 'Write only letters of `dgimsuvy` behind it, each once, and not `u` beside `v`.',
        offset: offset - flags.length,
        length: flags.length,
      };
    },
  ],
  [
    /^Invalid BigIntLiteral/,
    (_, code, { offset }) => {
      const number = /^[\w.]+/.exec(code.slice(offset))?.[0] ?? '';
      return {
        found: `\`${number}\`, which is no whole number`,
        hint: /^0+[1-9]\d*n$/.test(number)
          ? `Write \`${number.replace(/^0+/, '')}\`.`
          : 'Remove `n`, which stands behind whole numbers alone.',
        length: number.length,
      };
    },
  ],
  [
    /^A numeric separator/,
    () => ({
      found: '`_` in a number, and not between two digits',
      hint: 'Put one `_` between two digits, or remove it.',
    }),
  ],
  [
    /^Identifier directly after number/,
    (_, code, { offset }) => {
      const digits = /[\w.]*$/.exec(code.slice(Math.max(0, offset - 40), offset))?.[0] ?? '';
      const word = digits + wordAt(code, offset);
      return {
        found: `\`${word}\`, a number with letters right behind it`,
        hint: `Put it between quotes: \`"${word}"\`; a name begins with a letter.`,
        offset: offset - digits.length,
        length: word.length,
      };
    },
  ],
  [
    /^Expected number in radix (\d+)/,
    ([base = ''], code, { offset }) => ({
      found: `\`${code.charAt(offset)}\` in a number of ${base === '2' ? 'zeros and ones' : `base ${base}`}`,
      hint: 'Mend the digit, or write the number without the letter behind its zero.',
    }),
  ],
  [/escape sequence/i, () => LOST_BACKSLASH],
  [
    /^Invalid left-hand side/,
    () => ({
      found: '`=` behind something that no value can be given to',
      hint: 'Write a name before `=`, or `===` to compare.',
    }),
  ],
  [
    /^'await' is only allowed/,
    () => ({
      found: '`await` in a function that is not `async`',
      hint: 'Write `async` before the function.',
      length: 5,
    }),
  ],
  [
    /^Unexpected (?:reserved word|keyword) '(.*)'/,
    ([word = '']) => ({
      found: `\`${word}\`, a word of the language, as a name`,
      hint: /^(?:interface|enum|private|protected|public|implements)$/.test(word)
        ? `Choose another name, or name the language \`ts\`, which has \`${word}\`.`
        : 'Choose another name.',
      length: word.length,
    }),
  ],
  [
    /^(?:Argument name clash|Duplicate constructor|Multiple default clauses|Label '.*' is already)/,
    (_, code, { offset }) => ({
      found: `\`${wordAt(code, offset)}\` twice where it may stand once`,
      hint: 'Remove one of the two, or give it another name.',
      length: wordAt(code, offset).length,
    }),
  ],
  [
    /^Missing catch or finally/,
    () => ({
      found: '`try` without `catch` or `finally`',
      hint: 'Put `catch (error) { … }` behind its block.',
      length: 3,
    }),
  ],
  [
    /^Missing semicolon/,
    (_, code, error) => {
      const offset = error.offset + (/^\s*/.exec(code.slice(error.offset))?.[0].length ?? 0);
      const word = wordAt(code, offset);
      return {
        found: `\`${word}\` right behind something else, with no sign between them`,
        hint: `Put \`;\`, a comma or another sign before \`${word}\`, or mend the word before it.`,
        offset,
        length: Math.max(1, word.length),
      };
    },
  ],
  [
    /^Nullish coalescing|^Illegal expression\. Wrap/,
    (_, code, { offset }) => ({
      found: `\`${/^\W+/.exec(code.slice(offset))?.[0].trim() || '**'}\` beside another sign, and nobody can tell which comes first`,
      hint: 'Put brackets around what belongs together, as in `(a ?? b) || c`.',
    }),
  ],
  [
    /"optionalChainingAssign"/,
    () => ({ found: '`?.` left of `=`', hint: 'Write `.` in place of `?.`.' }),
  ],
  [
    /^Unexpected character '(.*)'$/su,
    ([sign = '']) => {
      const plain = String.fromCodePoint(Math.max(0, (sign.codePointAt(0) ?? 0) - 0xfee0));
      return /[\uFF01-\uFF5E]/.test(sign)
        ? { found: `\`${sign}\`, a wide sign`, hint: `Write \`${plain}\`.` }
        : /[\p{Cf}\p{Zs}]/u.test(sign)
          ? {
              found: 'a sign that can’t be seen',
              hint: 'Remove it: it may have come with copied text.',
            }
          : {
              found: `\`${sign}\`, which is no sign of the language`,
              hint: 'Remove it, or put it between quotes.',
            };
    },
  ],
  [
    /^JSX value should be/,
    (_, code, { offset }) => {
      const value = /^[^\s/>]+/.exec(code.slice(offset))?.[0].slice(0, 40) ?? '';
      return {
        found: 'the value of an attribute without quotes',
        hint: `Write \`"${value}"\`.`,
        length: value.length,
      };
    },
  ],
  [
    /^Rest element must be last/,
    () => ({ found: 'a name behind `...` before another one', hint: 'Put it behind all others.' }),
  ],
  [
    /^A '(get|set)' accessor must/,
    ([word = '']) => ({
      found: `\`${word}\` with another number of parameters than it takes`,
      hint: word === 'get' ? 'Leave its brackets empty.' : 'Put one name between its brackets.',
      length: 3,
    }),
  ],
  [
    /^`import\(\)` requires/,
    () => ({
      found: '`import()` without a module',
      hint: 'Write its name between the brackets: `import("…")`.',
      length: 6,
    }),
  ],
  [
    /^'interface' declarations must be/,
    () => ({ found: '`interface` without a name', hint: 'Write a name behind `interface`.' }),
  ],
  [
    /^Method '.*' cannot have an implementation/,
    () => ({
      found: 'a method that is `abstract` and has a body',
      hint: 'Remove the body, or the word `abstract`.',
    }),
  ],
  [
    /^Initializers are not allowed/,
    () => ({ found: 'a value behind `declare`', hint: 'Remove `declare`, or `=` and the value.' }),
  ],
  [
    /^'(extends|implements)\' list cannot be empty/,
    ([word = '']) => ({
      found: `\`${word}\` without a name behind it`,
      hint: `Write a name behind \`${word}\`, or remove \`${word}\`.`,
    }),
  ],
  [
    /^(?:Leading decorators|Decorators must)/,
    () => ({
      found: 'a decorator without what it decorates',
      hint: 'Put the class or the member that it belongs to below it.',
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
