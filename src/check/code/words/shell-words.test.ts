// Mistakes that are rare, and that parsers name in words of their own.
import { expect, test } from 'vitest';
import { tellCode } from '../testing.ts';

test.each([
  [
    'dockerfile',
    'EXPOSE abc',
    'abc',
    '`abc`, which is no port.',
    'Write a number, as in `EXPOSE 3000`.',
  ],
  [
    'dockerfile',
    'EXPOSE 80/abc',
    'abc',
    '`abc` behind a port.',
    'Write `tcp` or `udp` behind the slash, or remove both.',
  ],
  [
    'dockerfile',
    'ENV a',
    'a',
    '`a` without a value.',
    'Write `a=…`; a value with a space in it goes between quotes.',
  ],
  [
    'dockerfile',
    'ENV A=1 B',
    'B',
    '`B` without a value.',
    'Write `B=…`; a value with a space in it goes between quotes.',
  ],
  [
    'dockerfile',
    'ENV =a',
    '=a',
    '`=` without a name before it.',
    'Write the name right before `=`.',
  ],
  [
    'dockerfile',
    'SHELL ["a"',
    '["a"',
    'a list of words that is not closed, or not written as JSON.',
    'Write it as `["node", "app.js"]`: each word between double quotes, a comma between two, and `]` at the end.',
  ],
  [
    'dockerfile',
    'FROM a as',
    'as',
    'something else than an image and its name.',
    'Write `FROM node:26`, or `FROM node:26 AS build`.',
  ],
  [
    'dockerfile',
    'FROM a:',
    'a:',
    'something that is no name of an image.',
    'Write it in small letters with a version behind a colon, as in `node:26`.',
  ],
  [
    'dockerfile',
    'HEALTHCHECK a',
    'a',
    '`HEALTHCHECK` without the command that it runs.',
    'Write `HEALTHCHECK CMD` and the command, or `HEALTHCHECK NONE` alone.',
  ],
  [
    'dockerfile',
    'HEALTHCHECK NONE a',
    'a',
    'something behind `NONE`.',
    'Remove it, or write `CMD` for `NONE`.',
  ],
  [
    'dockerfile',
    'HEALTHCHECK --interval=abc CMD a',
    'abc',
    'a time that is none.',
    'Write a number and its unit, as in `30s` or `5m`.',
  ],
  [
    'dockerfile',
    'HEALTHCHECK --retries=x CMD a',
    'x',
    '`x` where a number belongs.',
    'Write a whole number.',
  ],
  [
    'dockerfile',
    'COPY --from a b',
    'from',
    '`--from` without a value.',
    'Write the value right behind it: `--from=…`.',
  ],
  [
    'dockerfile',
    'COPY a b c',
    'c',
    '`COPY` of several files to something that is no folder.',
    'Put `/` behind the last word, which is the folder.',
  ],
  [
    'dockerfile',
    'LABEL a="b',
    '"b',
    'a quote that is not closed.',
    'Put the same quote at the end of the text.',
  ],
  [
    'dockerfile',
    'STOPSIGNAL abc',
    'abc',
    '`abc`, which is no signal.',
    'Write a name such as `SIGTERM`, or a number.',
  ],
  [
    'dockerfile',
    'ONBUILD FROM a',
    'FROM',
    '`FROM` behind `ONBUILD`.',
    'Write `RUN`, `COPY` or another instruction behind it.',
  ],
  [
    'sh',
    'func() {',
    '{',
    '`{` without a command and its `}`.',
    'Put a command and `}` behind it, each on a line of its own. A piece that can’t be read alone gets `partial` behind its language.',
  ],
  ['sh', 'func() {\n  ls', '', '`{` without its `}`.', 'Put `}` behind its last command.'],
  ['sh', 'f() a', 'a', 'a function without its `{`.', 'Put its commands between `{` and `}`.'],
  ['sh', 'if a', 'if', '`if` without its `then`.', 'Put `; then` behind what `if` asks.'],
  [
    'sh',
    'for a in b\n  c\ndone',
    'for',
    '`for` without its `do`.',
    'Put `; do` behind what `for` goes through.',
  ],
  [
    'sh',
    'case a',
    'case',
    '`case` without its `in`.',
    'Put `in` behind the word that it looks at.',
  ],
  [
    'sh',
    'a >',
    '>',
    'no name of a file behind `>`.',
    'Write the name of a file behind `>`, or put the sign between quotes.',
  ],
  ['sh', 'a=(1 2', '(', '`(` without its `)`.', 'Put `)` behind what belongs into it.'],
])('%s %j is told once, in our own words', (language, code, ...told) => {
  expect(tellCode(language, code)).toEqual([told]);
});

test.each([
  ['sh', 'f() {\n  ls\n}'],
  ['dockerfile', 'EXPOSE 80/tcp ${PORT}'],
])('%s %j is no mistake', (language, code) => {
  expect(tellCode(language, code)).toEqual([]);
});
