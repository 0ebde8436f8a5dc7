import { suggest } from '../../suggest.ts';
import type { Words } from './words.ts';

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
    /^a list of words that is no JSON/,
    () => ({
      found: 'a list of words that is not closed, or not written as JSON',
      hint: 'Write it as `["node", "app.js"]`: each word between double quotes, a comma between two, and `]` at the end.',
    }),
  ],
];
