// Entries between brackets or braces that YAML reads as something else than was meant.
import { quote, writeEntry, writeField } from './hints/write-value.ts';
import { findNearest } from './suggest.ts';
import { pathOfEntry, pathOfField } from './yaml-entries.ts';
import type { YamlError } from './yaml-error.ts';
import { lineAt, valueAt } from './yaml-lines.ts';
import type { Allows, YamlWords } from './yaml-words.ts';

/** A quote that begins an entry or a value. */
const QUOTE = /["'](?<=(?:[[{,]|:\s|-\s)\s*.)/g;

/** What is wrong with an entry, and what was meant; nothing where that is not known. */
export function describeFlowEntry(
  text: string,
  { message, offset }: YamlError,
  allows: Allows,
): YamlWords | undefined {
  if (message.startsWith('Missing , '))
    return describeQuote(text, offset) ?? describeHyphen(text, offset);
  if (/^(?:Block collections are not allowed within flow|Implicit keys of flow)/.test(message))
    return describeHyphen(text, offset);
  if (message.startsWith('Plain value cannot start')) return describeSign(text, offset);
  return message.startsWith('Unexpected scalar at node end')
    ? describeList(text, offset, allows)
    : undefined;
}

/** `{ first: 37 last: 40 }`, or with another sign in the place of the comma. */
export function describeComma(
  text: string,
  message: string,
  offset: number,
  allows: Allows,
): YamlWords | undefined {
  const { text: line, rest } = lineAt(text, offset);
  const isInRecord = /\{[^[\]}]*$/.test(text.slice(Math.max(0, offset - 500), offset));
  const [found, value, , name = ''] =
    /^([^,{}[\]:]*?[^\s,{}[\]:;.])([;.]?) +([\w-]+)(?=:\s)/.exec(rest) ?? [];
  const isAboutComma = /^Missing , |^Block collections are not allowed within flow/.test(message);
  if (!isAboutComma || !isInRecord) return undefined;
  const { keys } = allows(pathOfEntry(text, offset));
  const word = name || /^[\w-]+(?=:\s)/.exec(rest)?.[0];
  const isEntry = /^ *- +\{/.test(line) && keys.length > 0;
  if (word && isEntry && findNearest(word, keys) === undefined)
    return describeColonBetweenBraces(text, offset);
  if (found === undefined || found.length > 80) return undefined;
  return {
    message: `Expected a comma before \`${name}:\`, found none.`,
    hint: `Put a comma between them: \`${value}, ${name}\`.`,
    offset,
    length: found.length,
  };
}

/** `{ outcome: A table: what broke }`: text with a colon in it, which would have to be between quotes. */
function describeColonBetweenBraces(text: string, offset: number): YamlWords | undefined {
  const { text: line, start, rest } = lineAt(text, offset);
  const key = /([\w-]+): +$/.exec(line.slice(0, offset - start))?.[1];
  // Up to the brace that ends the record, or to the next field.
  const value = /^[^{}[\]"]*?(?=\s*(?:,\s*[\w-]+:\s|\}))/.exec(rest)?.[0];
  const quoted = value === undefined ? undefined : quote(value);
  return key === undefined || value === undefined || quoted === undefined
    ? undefined
    : {
        message: `Expected one value behind \`${key}:\`, found text with a colon in it.`,
        hint: `Put the text between quotes: ${writeField(key, quoted)}.`,
        offset,
        length: value.length,
      };
}

/** `['Don't sow']`: a quote of the text ends it. */
function describeQuote(text: string, offset: number): YamlWords | undefined {
  const { text: line, start } = lineAt(text, offset);
  const at = offset - start;
  const begin = [...line.matchAll(QUOTE)].findLast(({ index }) => index < at)?.index;
  if (begin === undefined) return undefined;
  const rest = line.slice(begin);
  const sign = rest.charAt(0);
  // The complaint is about what follows the second quote of the entry.
  if (rest.slice(1, at - begin).split(sign).length !== 2) return undefined;
  const ends = [...rest.matchAll(/["'](?=\s*[,\]}])/g)].map(({ index }) => index);
  const end = ends.find((index) => index >= at - begin && rest.charAt(index) === sign);
  const whole = end === undefined ? /^[^,\]}]*/.exec(rest)?.[0].trimEnd() : rest.slice(0, end + 1);
  if (whole === undefined || whole.length < at - begin) return undefined;
  const place = { offset: start + begin, length: whole.length };
  const inner = whole.slice(1, end === undefined ? undefined : -1);
  const [, first, second] = /^(["'][^"']*["'])\s+(["'][^"']*["'])$/.exec(whole) ?? [];
  if (first !== undefined && second !== undefined)
    return {
      message: 'Expected a comma between the entries, found none.',
      hint: `Put a comma between them: \`${first}, ${second}\`.`,
      ...place,
    };
  // The quotes are around words of the text, not around the text.
  const isPair = /^(["'])[^"']*\1\s[^"']*\s\1[^"']*\1$/.test(whole);
  const written = quote(isPair ? whole : inner);
  return {
    message: `Expected the text to end at the second \`${sign}\`, found more of it.`,
    hint:
      written === undefined ? `Put it between quotes of the other kind.` : `Write \`${written}\`.`,
    ...place,
  };
}

/** `[- Docker]`: between brackets no hyphen begins an entry. */
function describeHyphen(text: string, offset: number): YamlWords | undefined {
  const [whole, entry = ''] = /^- +([^,\]}\n]*)/.exec(lineAt(text, offset).rest) ?? [];
  const written = writeEntry(entry.trim());
  return whole === undefined || written === undefined || entry.trim() === ''
    ? undefined
    : {
        message: 'Expected an entry without a hyphen between brackets, found one with it.',
        hint: `Write \`${written}\`.`,
        offset,
        length: whole.trimEnd().length,
      };
}

/** `[@Docker]`: an entry that begins with a sign. */
function describeSign(text: string, offset: number): YamlWords | undefined {
  const { text: line, start, rest } = lineAt(text, offset);
  if (!/[[,]\s*$/.test(line.slice(0, offset - start))) return undefined;
  const entry = /^[^,\]}]*/.exec(rest)?.[0].trimEnd() ?? '';
  // A backtick can't be shown between two others.
  const quoted = entry.includes('`') ? undefined : quote(entry);
  const sign = entry.charAt(0);
  return {
    message: `Expected text, found a value that begins with ${sign === '`' ? 'a backtick' : `\`${sign}\``}, which has a meaning of its own.`,
    hint:
      quoted === undefined
        ? 'Put the whole text between quotes.'
        : `Put the whole text between quotes: \`${quoted}\`.`,
    offset,
    length: entry.length,
  };
}

/** `skills: 'Docker', 'Compose'`: a list without its brackets. */
function describeList(text: string, offset: number, allows: Allows): YamlWords | undefined {
  const found = valueAt(text, offset);
  const isList = /^(["'])[^"'\n]*\1(?:\s*,\s*(["'])[^"'\n]*\2)+$/.test(found?.value ?? '');
  if (!found?.key || !isList || found.value.length > 200) return undefined;
  return allows(pathOfField(text, offset)).types.includes('array')
    ? {
        message: `Expected a list behind \`${found.key}:\`, found its entries without brackets.`,
        hint: `Write \`${found.key}: [${found.value}]\`.`,
        offset: found.offset,
        length: found.value.length,
      }
    : undefined;
}
