import { suggest } from '../../suggest.ts';
import { CLOSE_QUOTE, type Words } from './words.ts';

const INSTRUCTIONS =
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  );

/** Words for mistakes in a Dockerfile. */
export const DOCKER_WORDS: Words = [
  [
    /^Unknown instruction: (.*)/,
    ([word = '']) => ({
      found: `\`${word.slice(0, 40)}\`, which is no instruction`,
      hint:
        suggest(word, INSTRUCTIONS) ?? 'Begin the line with `RUN`, `COPY` or another instruction.',
    }),
  ],
  [
    /^(\w+) requires at least two arguments/,
    ([word = '']) => ({
      found: `\`${word}\` without a place to copy to`,
      hint: `Write what to copy, and to where: \`${word} app .\`.`,
    }),
  ],
  [
    /^Instruction has no arguments/,
    () => ({
      found: 'an instruction with nothing behind it',
      hint: 'Write behind it what it needs.',
    }),
  ],
  [
    /^Unknown flag: (.*)/,
    ([flag = '']) => ({
      found: `\`--${flag}\`, which the instruction does not take`,
      hint: 'Mend its name, or remove it.',
    }),
  ],
  [
    /^Second argument should be AS/,
    () => ({ found: 'more than an image', hint: 'Name a stage as in `FROM node:26 AS build`.' }),
  ],
  [
    /^Invalid containerPort: (.*)/,
    ([port = '']) => ({
      found: `\`${port.slice(0, 40)}\`, which is no port`,
      hint: 'Write a number, as in `EXPOSE 3000`.',
    }),
  ],
  [
    /^Invalid proto: (.*)/,
    ([name = '']) => ({
      found: `\`${name.slice(0, 40)}\` behind a port`,
      hint: 'Write `tcp` or `udp` behind the slash, or remove both.',
    }),
  ],
  [
    /^(\w+) must have two arguments|^Syntax error - can't find = in "(.*)"/,
    (_, code, { offset, length }) => {
      const name = code.slice(offset, offset + length).trim();
      return {
        found: `\`${name.slice(0, 40)}\` without a value`,
        hint: `Write \`${name.slice(0, 40)}=…\`; a value with a space in it goes between quotes.`,
      };
    },
  ],
  [
    /^(\w+) names cannot be blank/,
    () => ({ found: '`=` without a name before it', hint: 'Write the name right before `=`.' }),
  ],
  [
    /^FROM requires either one or three/,
    () => ({
      found: 'something else than an image and its name',
      hint: 'Write `FROM node:26`, or `FROM node:26 AS build`.',
    }),
  ],
  [
    /^(\w+) isn't allowed as an ONBUILD trigger/,
    ([word = '']) => ({
      found: `\`${word}\` behind \`ONBUILD\``,
      hint: 'Write `RUN`, `COPY` or another instruction behind it.',
    }),
  ],
  [
    /^HEALTHCHECK NONE takes no/,
    () => ({ found: 'something behind `NONE`', hint: 'Remove it, or write `CMD` for `NONE`.' }),
  ],
  [
    /HEALTHCHECK/,
    () => ({
      found: '`HEALTHCHECK` without the command that it runs',
      hint: 'Write `HEALTHCHECK CMD` and the command, or `HEALTHCHECK NONE` alone.',
    }),
  ],
  [
    /^Missing a value on flag: (.*)/,
    ([flag = '']) => ({
      found: `\`--${flag}\` without a value`,
      hint: `Write the value right behind it: \`--${flag}=…\`.`,
    }),
  ],
  [
    /^(?:time: )?invalid duration|missing unit in duration/,
    () => ({
      found: 'a time that is none',
      hint: 'Write a number and its unit, as in `30s` or `5m`.',
    }),
  ],
  [
    /^parsing "(.*)": invalid syntax/,
    ([value = '']) => ({
      found: `\`${value.slice(0, 40)}\` where a number belongs`,
      hint: 'Write a whole number.',
    }),
  ],
  [
    /^When using (\w+) with more than one source/,
    ([word = '']) => ({
      found: `\`${word}\` of several files to something that is no folder`,
      hint: 'Put `/` behind the last word, which is the folder.',
    }),
  ],
  [
    /unexpected end of statement while looking for matching (\w+)-quote/,
    () => ({ found: 'a quote that is not closed', hint: CLOSE_QUOTE }),
  ],
  [
    /^invalid ESCAPE/,
    () => ({
      found: 'a sign behind `escape=` that it can’t be',
      hint: 'Write a backslash or a backtick behind it, or remove the line.',
    }),
  ],
  [
    /^invalid (?:from flag value|reference format)/,
    () => ({
      found: 'something that is no name of an image',
      hint: 'Write it in small letters with a version behind a colon, as in `node:26`.',
    }),
  ],
  [
    /^Invalid signal: (.*)/,
    ([name = '']) => ({
      found: `\`${name.slice(0, 40)}\`, which is no signal`,
      hint: 'Write a name such as `SIGTERM`, or a number.',
    }),
  ],
  [
    /^a list of words that is no JSON|^SHELL requires the arguments/,
    () => ({
      found: 'a list of words that is not closed, or not written as JSON',
      hint: 'Write it as `["node", "app.js"]`: each word between double quotes, a comma between two, and `]` at the end.',
    }),
  ],
];
