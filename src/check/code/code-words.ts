// What parsers complain about, in the words of the check, with a way to mend it.
import type { CodeError } from './code-error.ts';
import { CSS_WORDS } from './words/css.ts';
import { DOCKER_WORDS } from './words/dockerfile.ts';
import { HTML_WORDS } from './words/html.ts';
import { JSON_WORDS } from './words/json.ts';
import { SCRIPT_WORDS } from './words/script.ts';
import { SHELL_WORDS } from './words/shell.ts';
import type { CodeWords, Words } from './words/words.ts';
import { explainYaml } from './words/yaml.ts';

/** A mistake in a piece of code in the words of the check. */
export function explainCodeError(language: string, code: string, error: CodeError): CodeWords {
  const family = FAMILIES[language.toLowerCase()] ?? language;
  if (family === 'yaml') return explainYaml(code, error);
  const words = explain([...COMMON, ...(WORDS[family] ?? [])], code, error);
  if (words === undefined)
    return {
      message: `Expected ${language} that can be read, found a mistake: ${error.message}.`,
      hint: `Mend the code. If it is a piece that can’t be read alone, write \`partial\` behind \`${language}\`.`,
    };
  const { found, ...rest } = words;
  return { ...rest, message: `Expected ${language} that can be read, found ${found}.` };
}

function explain(list: Words, code: string, error: CodeError) {
  for (const [pattern, say] of list) {
    const match = pattern.exec(error.message);
    const words = match && say(match.slice(1), code, error);
    if (words) return words;
  }
  return undefined;
}

const STRAIGHT = 'Write the straight quote `"`: programs take no other.';

const COMMON: Words = [
  [
    /./,
    (_, code, { offset }) =>
      /^[“”„‘’«»]/.test(code.slice(offset))
        ? { found: `\`${code.charAt(offset)}\`, a quote of print`, hint: STRAIGHT, length: 1 }
        : undefined,
  ],
];

const WORDS: Readonly<Record<string, Words>> = {
  json: JSON_WORDS,
  script: SCRIPT_WORDS,
  html: HTML_WORDS,
  css: CSS_WORDS,
  sh: SHELL_WORDS,
  dockerfile: DOCKER_WORDS,
};

const FAMILIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    json: 'json jsonc',
    script: 'js javascript mjs cjs jsx ts typescript mts cts tsx',
    sh: 'sh bash shell shellscript',
    dockerfile: 'dockerfile docker',
    yaml: 'yaml yml',
  }).flatMap(([family, names]) => names.split(' ').map((name) => [name, family])),
);
