import type { CodeError, FindCodeErrors } from './code-error.ts';
import { findCssErrors } from './css.ts';
import { findDockerfileErrors } from './dockerfile.ts';
import { findHtmlErrors } from './html.ts';
import { findJavaScriptErrors, findTsxErrors, findTypeScriptErrors } from './javascript.ts';
import { DUPLICATE, findJsoncErrors, findJsonErrors } from './json.ts';
import {
  listJsonReadings,
  listLineReadings,
  listScriptReadings,
  listShellReadings,
  listStyleReadings,
  type ListReadings,
} from './readings.ts';
import { findShellErrors } from './shell.ts';
import { findYamlErrors } from './yaml.ts';
import { messageOf } from '../../message-of.ts';
import type { SoundTexts } from '../sound-texts.ts';

/** The languages that are read, by the names that a code fence may give them. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ...name({ find: findYamlErrors, listReadings: listLineReadings }, 'yaml', 'yml'),
  ...name({ find: findJsonErrors, listReadings: listJsonReadings }, 'json'),
  ...name({ find: findJsoncErrors, listReadings: listJsonReadings }, 'jsonc'),
  ...name(
    { find: findJavaScriptErrors, listReadings: listScriptReadings },
    ...['js', 'javascript', 'mjs', 'cjs', 'jsx'],
  ),
  ...name(
    { find: findTypeScriptErrors, listReadings: listScriptReadings },
    ...['ts', 'typescript', 'mts', 'cts'],
  ),
  ...name({ find: findTsxErrors, listReadings: listScriptReadings }, 'tsx'),
  ...name({ find: findHtmlErrors, listReadings: () => [] }, 'html'),
  ...name({ find: findCssErrors, listReadings: listStyleReadings }, 'css'),
  ...name(
    { find: findShellErrors, listReadings: listShellReadings },
    ...['sh', 'bash', 'shell', 'shellscript'],
  ),
  ...name(
    { find: findDockerfileErrors, listReadings: listLineReadings },
    ...['dockerfile', 'docker'],
  ),
]);

/** Longer code is refused by its length alone, in UTF-16 code units; some parsers take minutes. */
const MAX_LENGTH = 64_000;

/**
 * What a parser would take all memory for: brackets within brackets, and names with a colon in a row,
 * each of which may be the label of the next.
 */
const MAX_DEPTH = 200;
const LABELS = /(?<![\w$])(?:[\w$]+\s*:\s*){30}/;

/** What is no code of its language has a mistake in each line; nobody needs to be told of all. */
const MAX_ERRORS = 20;

/**
 * What keeps a piece of code from being read, in order of place; nothing for a language that is not
 * one of those above, and for a piece that can be read as a part of something. Never throws.
 * @param sound pieces that need not be read again; this one is added where nothing is wrong
 */
export function findCodeErrors(language: string, code: string, sound?: SoundTexts): CodeError[] {
  const known = LANGUAGES.get(language.toLowerCase());
  if (!known || code.length > MAX_LENGTH || sound?.get(language, code)) return [];
  const errors = readCode(known, code);
  if (errors.length === 0) sound?.add(language, code);
  return errors;
}

function readCode(known: Language, code: string): CodeError[] {
  if (LABELS.test(code) || measureDepth(code) > MAX_DEPTH)
    return [{ offset: 0, length: 1, message: 'it is nested too deeply' }];
  // To some parsers a carriage return is a part of the word before it.
  const text = code.replaceAll('\r\n', '\n');
  const errors = tryToFind(known.find, text);
  const found = errors.length > 0 ? (readAsPiece(known, text) ?? errors) : errors;
  return found.map((error) => ({
    ...error,
    offset: error.offset + countReturns(code, error.offset),
  }));
}

/** What is wrong with code that can be read as a part of something; `undefined` where it can't be. */
function readAsPiece({ find, listReadings }: Language, text: string): CodeError[] | undefined {
  for (const reading of listReadings(text)) {
    if (reading === text) continue;
    const errors = tryToFind(find, reading);
    // A brace around it makes an object of its fields.
    const shift = reading.startsWith('{') && !text.startsWith('{') ? 1 : 0;
    if (errors.every(({ message }) => message.startsWith(DUPLICATE)))
      return errors.map((error) => ({ ...error, offset: error.offset - shift }));
  }
  return undefined;
}

/** How many carriage returns stand before a place that was found in the text without them. */
function countReturns(code: string, offset: number): number {
  let count = 0;
  for (
    let at = code.indexOf('\r\n');
    at >= 0 && at - count < offset;
    at = code.indexOf('\r\n', at + 1)
  )
    count += 1;
  return count;
}

/** The most brackets that are open at once, wherever they stand. */
function measureDepth(code: string): number {
  let depth = 0;
  let most = 0;
  for (const sign of code) {
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth = Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  return most;
}

function tryToFind(find: FindCodeErrors, code: string): CodeError[] {
  try {
    return find(code)
      .toSorted((left, right) => left.offset - right.offset)
      .slice(0, MAX_ERRORS);
  } catch (error) {
    // Parsers call themselves for what is nested, and run out of stack where it is nested deeply.
    if (error instanceof RangeError)
      return [{ offset: 0, length: 1, message: 'it is nested too deeply' }];
    const message = messageOf(error);
    return [{ offset: 0, length: 1, message }];
  }
}

function name(language: Language, ...names: string[]): [string, Language][] {
  return names.map((known) => [known, language]);
}

/** How the code of a language is read. */
interface Language {
  find: FindCodeErrors;
  listReadings: ListReadings;
}
