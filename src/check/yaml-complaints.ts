import { isHttpsUrl } from '../schemas/fields.ts';
import { unwrapCurly } from './hints/curly-quotes.ts';
import { quote, writeEntry, writeField } from './hints/write-value.ts';
import { pathOfEntry, pathOfField } from './yaml-entries.ts';
import type { YamlError } from './yaml-error.ts';
import { describeComma, describeFlowEntry } from './yaml-flow-entries.ts';
import { describeOneLine } from './yaml-one-line.ts';
import { lineAt, proposeQuotes, valueAt } from './yaml-lines.ts';
import { BULLET, undressField } from './yaml-slips.ts';
import type { Allows, YamlWords } from './yaml-words.ts';

/** A value that begins with a sign that has a meaning, or that ends before the line does. */
const SIGN =
  /^Plain value cannot start|^Unexpected scalar at node end|^Not a YAML token|^Block scalar header|^Anchor cannot|^Alias cannot|^An alias node|^Unexpected block-seq-ind|^Nested mappings/;

/** A complaint of the YAML reader in the words of the check: what was meant, and how to mend it. */
export function describeComplaint(text: string, error: YamlError, allows: Allows): YamlWords {
  const { message, offset } = error;
  return (
    describeDressed(text, offset, allows) ??
    describeBrace(text, offset, allows) ??
    describeFlowEntry(text, error, allows) ??
    describeBullet(text, offset) ??
    describeBox(text, message, offset, allows) ??
    (SIGN.test(message) ? describeOneLine(text, offset, allows) : undefined) ??
    describeLink(text, message, offset) ??
    describeComma(text, message, offset, allows) ??
    describeBetweenBrackets(message, offset) ??
    describeColon(text, message, offset, allows) ??
    describeSign(text, message, offset) ??
    describeLine(text, message, offset) ??
    describeSpecial(message, offset) ?? {
      message: `Expected YAML, found a mistake: ${message.split('\n')[0] ?? message}.`,
      hint: 'Look for a missing quote, bracket or space after a colon; put text that holds a colon or begins with a sign between quotes.',
      offset,
    }
  );
}

/** A field at the top with the signs of Markdown, a hyphen or quotes around it. */
function describeDressed(text: string, offset: number, allows: Allows): YamlWords | undefined {
  const { text: line, start } = lineAt(text, offset);
  const field = undressField(line.trimEnd(), allows([]).keys);
  // A list may begin in the column of its key.
  const owner = text
    .slice(0, start)
    .split('\n')
    .findLast((other) => /^[^\s#-]/.test(other));
  const isEntry = line.startsWith('-') && /:\s*$/.test(owner ?? '');
  return field === undefined || isEntry
    ? undefined
    : {
        message: `Expected a field, \`name: value\`, found ${JSON.stringify(line.trimEnd())}.`,
        hint: `Write \`${field}\`.`,
        offset: start,
        length: line.trimEnd().length,
      };
}

/** An entry that begins with another sign than a hyphen. */
function describeBullet(text: string, offset: number): YamlWords | undefined {
  const line = lineAt(text, offset);
  const [begin, sign] = BULLET.exec(line.text) ?? [];
  if (begin === undefined || sign === undefined || offset > line.start + begin.length)
    return undefined;
  const entry = line.text.slice(begin.length).trimEnd();
  const place = line.start + line.text.search(/\S/);
  return {
    message: `Expected an entry to begin with a hyphen and a space, found \`${sign}\`.`,
    hint: entry.length > 80 ? 'Put a hyphen in its place.' : `Write \`- ${entry}\`.`,
    offset: place,
    length: line.text.trim().length,
  };
}

/** `- [x] Deploy`, as in a list of tasks. */
function describeBox(
  text: string,
  message: string,
  offset: number,
  allows: Allows,
): YamlWords | undefined {
  const found = SIGN.test(message) ? valueAt(text, offset) : undefined;
  const [, mark, task = ''] = /^\[([ xX✓✔]?)\] +(\S.*)$/.exec(found?.value ?? '') ?? [];
  const entry = writeEntry(task);
  if (!found || mark === undefined || entry === undefined || found.key !== undefined)
    return undefined;
  const canBeDone = allows(pathOfEntry(text, offset)).keys.includes('done');
  return {
    message: 'Expected an entry, found a box to tick before it.',
    hint:
      canBeDone && mark.trim() !== ''
        ? `Write \`{ title: ${entry}, done: true }\`.`
        : `Write \`${entry}\`.`,
    offset: found.offset,
    length: found.value.length,
  };
}

/** `[repo](https://example.com/)`, as in Markdown. */
function describeLink(text: string, message: string, offset: number): YamlWords | undefined {
  const found = SIGN.test(message) ? valueAt(text, offset) : undefined;
  const address = /^\[[^\]]*\]\((\S+)\)$/.exec(found?.value ?? '')?.[1] ?? '';
  return found && isHttpsUrl(address) && address.length <= 200
    ? {
        message: 'Expected an address alone, found a link with its words.',
        hint: `Write ${writeField(found.key, address)}.`,
        offset: found.offset,
        length: found.value.length,
      }
    : undefined;
}

/** `- title: A, hours: 1 }`: a record that has lost its first brace, or has another sign in its place. */
function describeBrace(text: string, offset: number, allows: Allows): YamlWords | undefined {
  const { text: line, start } = lineAt(text, offset);
  const [, before = '', sign = '', name = ''] =
    /^( *- +)([([<]?) *([\w-]+): [^{]*, [\w-]+: [^{]*\}\s*$/.exec(line) ?? [];
  if (name === '' || !allows(pathOfEntry(text, start)).keys.includes(name)) return undefined;
  return {
    message:
      sign === ''
        ? `Expected \`{\` before \`${name}:\`, found none.`
        : `Expected \`{\` before \`${name}:\`, found \`${sign}\`.`,
    hint: `Write \`{ ${name}\`.`,
    offset: start + before.length,
    length: line.indexOf(`${name}:`) + name.length - before.length,
  };
}

function describeBetweenBrackets(message: string, offset: number): YamlWords | undefined {
  const [, sign] = /^Unexpected flow-(?:seq|map)-end token.*"(.)"/.exec(message) ?? [];
  if (sign !== undefined)
    return {
      message: `Expected no \`${sign}\` here, found one that closes nothing.`,
      hint: 'Remove it, or put the text that it is a part of between quotes.',
      offset,
    };
  if (message.startsWith('Unexpected , in'))
    return {
      message: 'Expected an entry between two commas, found none.',
      hint: 'Remove one of the commas.',
      offset,
    };
  return /^(?:Missing , |Block collections are not allowed within flow|Implicit keys of flow)/.test(
    message,
  )
    ? {
        message: 'Expected a comma between the entries, found none.',
        hint: 'Put a comma behind each entry but the last; text that holds a colon or a comma goes between quotes.',
        offset,
      }
    : undefined;
}

/** `goal: Grow: ten`, or a value with fields below it. */
function describeColon(
  text: string,
  message: string,
  offset: number,
  allows: Allows,
): YamlWords | undefined {
  const found = valueAt(text, offset);
  if (!message.startsWith('Nested mappings') || found?.key === undefined) return undefined;
  const { key, value, column } = found;
  const place = { offset: found.offset, length: value.length };
  if (value.startsWith('?')) return undefined;
  if (!/:(?:\s|$)/.test(value))
    return {
      message: `Expected one value behind \`${key}:\`, found more on the lines below it.`,
      hint: 'Remove the value, or the lines below it.',
      ...place,
    };
  const below = lineAt(
    text,
    lineAt(text, offset).start + lineAt(text, offset).text.length + 1,
  ).text;
  const [spaces = ''] = /^ +(?=[\w-]+:(?:\s|$))/.exec(below) ?? [];
  const inner = /^([\w-]+): /.exec(value)?.[1] ?? '';
  // The first of its fields stands on the line of the key, and the others below it.
  if (spaces.length > column && allows(pathOfField(text, offset)).keys.includes(inner))
    return {
      message: `Expected \`${inner}:\` on a line of its own, found it behind \`${key}:\`.`,
      hint: `Begin a new line before it, with ${spaces.length} ${spaces.length === 1 ? 'space' : 'spaces'}.`,
      ...place,
    };
  const record = /^[({]?\s*(([\w-]+): .*?)\s*[)}]?$/.exec(value);
  if (record && allows(pathOfField(text, offset)).keys.includes(record[2] ?? ''))
    return {
      message: `Expected the fields of \`${key}:\` between braces, found them without.`,
      hint: `Write ${writeField(key, `{ ${record[1]} }`)}.`,
      ...place,
    };
  const line = lineAt(text, offset);
  const next = lineAt(text, line.start + line.text.length + 1);
  const [isLong, isLonger] = [next, lineAt(text, next.start + next.text.length + 1)].map(
    (other) => other.start > line.start && other.text.search(/\S/) > column,
  );
  // Text of more than two lines is too long to be repeated.
  const whole = isLong ? `${value} ${next.text.trim()}` : (unwrapCurly(value) ?? value);
  const quoted = isLong && isLonger ? undefined : quote(whole);
  return {
    message: `Expected one value behind \`${key}:\`, found text with a colon in it.`,
    hint:
      quoted === undefined
        ? 'Put the text between quotes.'
        : `Put the text between quotes${isLong ? ', on one line' : ''}: ${writeField(key, quoted)}.`,
    ...place,
  };
}

function describeSign(text: string, message: string, offset: number): YamlWords | undefined {
  if (!SIGN.test(message)) return undefined;
  const isAtSign = message.startsWith('Plain value cannot start');
  const found = valueAt(text, offset);
  const place = isAtSign ? offset : found?.offset;
  if (place === undefined) return undefined;
  const sign = text.charAt(place);
  return {
    message: /["']/.test(sign)
      ? 'Expected nothing behind the text in quotes, found more.'
      : `Expected text, found a value that begins with ${sign === '`' ? 'a backtick' : `\`${sign}\``}, which has a meaning of its own.`,
    hint: proposeQuotes(text, place) ?? 'Put the whole text between quotes.',
    offset: place,
    length: found?.offset === place ? found.value.length : 1,
  };
}

/** A line that begins nowhere that a line above it began. */
function describeLine(text: string, message: string, offset: number): YamlWords | undefined {
  if (!/^All \w+ items must|^Sequence item without|^Flow \w+ in block/.test(message))
    return undefined;
  const line = lineAt(text, offset);
  return {
    message: 'Expected the line to begin below the one that it belongs to, found it elsewhere.',
    hint: 'Give it as many spaces as its neighbors have.',
    offset: line.start,
    length: line.text.length,
  };
}

function describeSpecial(message: string, offset: number): YamlWords | undefined {
  if (message.startsWith('Comments must be separated'))
    return {
      message: 'Expected an entry, found `#`, which begins a comment.',
      hint: 'Put text that begins with `#` between quotes.',
      offset,
    };
  return message.startsWith('Invalid escape sequence')
    ? {
        message: 'Expected a backslash to stand for one, found it before another sign.',
        hint: 'Write it twice, or put the text between single quotes.',
        offset,
      }
    : undefined;
}
