import { describe, expect, test } from 'vitest';
import { explainCodeError } from './code-words.ts';
import { findCodeErrors } from './find-code-errors.ts';

/** What is told of a piece of code: the signs under the mark, the message and the hint. */
function tell(language: string, code: string): string[] {
  return findCodeErrors(language, code).map((error) => {
    const words = explainCodeError(language, code, error);
    const { offset, length } = { ...error, ...words };
    const message = words.message.replace(`Expected ${language} that can be read, `, '');
    return `${code.slice(offset, offset + length)} | ${message} ${words.hint}`;
  });
}

describe('a mistake in code is told in our own words, with a way to mend it:', () => {
  const quote =
    'found `“`, a quote of print. Write the straight quote `"`: programs take no other.';
  const open = (sign: string, closing: string) =>
    `found \`${sign}\` without its \`${closing}\`. Put \`${closing}\` behind what belongs into it.`;
  const list = 'found a list of words that is not closed, or not written as JSON. Write it as';

  test.each([
    ['json', '{ "a": 1, }', ', | found a comma behind the last entry. Remove the comma.'],
    ['json', '[1, 2,\n]', ', | found a comma behind the last entry. Remove the comma.'],
    ['json', '{ “a”: 1 }', `“ | ${quote}`],
    [
      'json',
      "{ 'a': 1 }",
      '\'a\' | found text between single quotes. JSON takes double quotes: `"…"`.',
    ],
    [
      'json',
      '{ "a": 1 "b": 2 }',
      '"b" | found no comma between two entries. Put a comma behind the entry before this.',
    ],
    ['json', '{ "a": { "b": 1 }', `{ | ${open('{', '}')}`],
    ['json', '[1, 2', `[ | ${open('[', ']')}`],
    [
      'json',
      '{ "a: 1 }',
      '"a: 1 } | found a quote that is not closed. Put `"` at the end of the text.',
    ],
    ['json', '{ a: 1 }', 'a | found a name without quotes. Write `"a"`.'],
    ['json', '{ "a" 1 }', '1 | found a name without a colon. Put a colon'],
    ['json', '{ "a": }', '} | found a name without a value. Write a value'],
    [
      'json',
      '{ "a": True }',
      'True | found `True`, which is no value of JSON. Did you mean `true`?',
    ],
    [
      'json',
      '{ "a": 1 } // x',
      '// x | found a comment. Remove the comment, or name the language `jsonc`',
    ],
    ['json', '{"a": 1}}', '} | found `}` behind the end of it. Remove what stands'],
    ['js', 'const a = “b”;', `“ | ${quote}`],
    ['js', 'if (a) {\n  b();', `{ | ${open('{', '}')} A piece`],
    ['ts', 'interface A { b: string', `{ | ${open('{', '}')}`],
    [
      'js',
      'f(1, 2;',
      '; | found `;` where `,` is missing. Put a comma between two entries, or close the bracket that is open before `;`.',
    ],
    ['js', 'for (let i = 0; i < 3; i++ {\n}', '{ | found `{` where `)` is missing. Put a comma'],
    ['js', 'const a = "b;', '" | found a quote that is not closed. Put the same quote'],
    ['js', 'const a = `b;', 'b | found a backtick that is not closed. Put a backtick'],
    ['js', '/* open', '/ | found a comment that is not closed. Put `*/` at its end.'],
    ['js', 'const a;', '; | found a `const` without a value. Write `= …` behind its name'],
    [
      'js',
      'f(1));',
      ') | found `)`, which does not belong there. Remove it, or look for the bracket',
    ],
    ['js', 'let a = ;', '; | found `;`, which does not belong there. Look for what is missing'],
    ['tsx', '<a></b>', '< | found `<a>` without `</a>`. Put `</a>` behind'],
    ['jsx', '<a><b></a>', ' | found its end too early. Look for what is not closed.'],
    [
      'html',
      '<div>One',
      '<div> | found `<div>` without its closing tag. Put `</div>` behind what belongs into it.',
    ],
    [
      'html',
      'One</b>',
      '</b> | found `</b>`, which closes nothing. Remove it, or put `<b>` before',
    ],
    [
      'html',
      '<b><i>x</b></i>',
      '</i> | found `</i>` outside of the element that `<i>` stands in. Close tags in the opposite order',
    ],
    [
      'html',
      '<a href="x" href="y">One</a>',
      ' | found an attribute that the tag has already. Remove one',
    ],
    [
      'html',
      '<my-chart />',
      '<my-chart /> | found `/>`, which closes no element of HTML. Write `<my-chart></my-chart>`.',
    ],
    ['html', '<p>One</p><div', '< | found a tag that is not closed. Put `>` at its end'],
    ['html', '<!-- One', ' | found a comment that is not closed. Put `-->`'],
    ['html', '<p>1 < 2</p>', '< | found `<` that begins no tag. Write `&lt;`'],
    ['html', '<a href=“x”>One</a>', `“ | ${quote}`],
    ['css', 'a { color: red', `{ | ${open('{', '}')}`],
    [
      'css',
      'a { color red }',
      'color | found `color` without a colon and a value. Write `color: …;`.',
    ],
    ['css', 'a { b: c } }', '} | found `}`, which closes nothing. Remove it'],
    ['css', 'a { color: }', 'color: | found `color` without a value. Write one'],
    [
      'css',
      'a { color: red margin: 0; }',
      '  | found no semicolon between two declarations. Put `;`',
    ],
    ['css', 'a { b: "c; }', '" | found a quote that is not closed. Put the same quote'],
    ['css', '/* open', '/ | found a comment that is not closed. Put `*/` at its end.'],
    [
      'sh',
      'if true; then echo',
      ' | found `if` without its `fi`. Put `fi` behind its last command.',
    ],
    ['sh', 'echo "one', '" | found a double quote that is not closed. Put the same quote'],
    [
      'sh',
      "echo it's",
      "' | found a single quote that is not closed. Put the same quote at the end of the text. Text with an apostrophe",
    ],
    ['sh', 'a && && b', '&& | found no command behind `&&`. Write one'],
    ['sh', 'fi', 'f | found `fi`, which does not belong there. Remove it'],
    ['sh', 'echo $(a', '$ | found `$(` without its `)`. Put `)` behind it.'],
    [
      'sh',
      'cat <<EOF\none\n  EOF',
      'E | found a text behind `<<` that does not end. Put a line `EOF` behind it',
    ],
    [
      'dockerfile',
      'FORM node',
      'FORM | found `FORM`, which is no instruction. Did you mean `FROM`?',
    ],
    ['dockerfile', 'COPY app', 'app | found `COPY` without a place to copy to. Write what to copy'],
    ['dockerfile', 'USER', 'USER | found an instruction with nothing behind it. Write'],
    [
      'dockerfile',
      'COPY --form=a b c',
      '--form | found `--form`, which the instruction does not take.',
    ],
    ['dockerfile', 'CMD ["node", "x.js"', `["node", "x.js" | ${list}`],
    ['dockerfile', "RUN a\nCMD ['node', 'x.js']", `['node', 'x.js'] | ${list}`],
    ['dockerfile', 'HEALTHCHECK --interval=5s CMD ["a" "b"]', `["a" "b"] | ${list}`],
    ['dockerfile', 'CMD [“node”, “x.js”]', `“ | ${quote}`],
    [
      'yaml',
      'a: b: c',
      'b: c | Expected one value behind `a:`, found text with a colon in it. Put the text between quotes: `a: "b: c"`.',
    ],
    [
      'yaml',
      'on:\n  a: [main\nb:',
      '[ | Expected `]` for this `[`, found none. Put `]` behind its last entry or word.',
    ],
    ['yaml', 'a: "b', '" | Expected `"` for this `"`, found none. Put `"`'],
    ['yaml', 'a: 1\na: 2', 'a | Expected each key once, found `a` again. Remove one of the two.'],
    ['yaml', 'a:\n\tb: 1', '\t | Expected spaces, found a tab as indentation. Replace the tab'],
    ['yaml', 'a: *b', '*b | Expected a value, found an alias: *b has no &b before it.'],
    ['yaml', 'a:b\nc: d', 'a:b | Expected a space after `a:`, found none. Write `a: b`.'],
    [
      'yaml',
      '- a\nb: c',
      'b | Expected the line to begin below the one that it belongs to, found it elsewhere. Give it',
    ],
    ['yaml', 'a: @b', '@b | Expected text, found a value that begins with `@`'],
  ])('%s %j', (language, code, words) => {
    const told = tell(language, code);
    expect(told).toHaveLength(1);
    expect(told[0]?.slice(0, words.length)).toBe(words);
  });

  test('and in those of the parser where there are none', () => {
    expect(tell('js', 'for (let a = 1 of b) {}')).toEqual([
      "l | found a mistake: 'for-of' loop variable declaration may not have an initializer. Mend the code. If it is a piece that can’t be read alone, write `partial` behind `js`.",
    ]);
  });
});

describe('is no mistake:', () => {
  test.each([
    ['sh', 'cat <<EOF\none\nEOF\ncat <<-"B"\n\ttwo\n\tB'],
    ['sh', '$ cat > a <<EOF\n> one\n> EOF'],
    [
      'dockerfile',
      'FROM a\nCMD ["node", \\\n  "a.js"]\nRUN [ -f a ] && b\nRUN [ "$a" = b ]\nRUN ["a"]',
    ],
    ['html', '<p title="“a”">“b” = “c”</p>'],
    ['json', '{ "a": "“b”" }'],
  ])('%s %j', (language, code) => {
    expect(tell(language, code)).toEqual([]);
  });
});
