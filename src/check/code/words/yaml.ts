import { NOTHING } from '../../hints/write-value.ts';
import { sayIndent } from '../../yaml-entries.ts';
import { lineAt, valueAt } from '../../yaml-lines.ts';
import { describeComplaint } from '../../yaml-complaints.ts';
import type { CodeError } from '../code-error.ts';
import { findOpenBracket } from '../open-bracket.ts';
import type { CodeWords } from './words.ts';

/** A mistake in YAML, in the words that frontmatter has for it. */
export function explainYaml(code: string, error: CodeError): CodeWords {
  const { message, offset } = error;
  if (message === 'Map keys must be unique')
    return {
      message: `Expected each key once, found \`${/^[^\s:]*/.exec(code.slice(offset))?.[0] ?? ''}\` again.`,
      hint: 'Remove one of the two.',
    };
  const open = /end with a [\]}]$|^Missing closing ["']/.test(message)
    ? findOpenBracket(code, '#')
    : undefined;
  if (open)
    return {
      message: `Expected \`${open.closing}\` for this \`${open.sign}\`, found none.`,
      hint: `Put \`${open.closing}\` behind its last entry or word.`,
      offset: open.offset,
      length: 1,
    };
  if (message.startsWith('Tabs are not'))
    return {
      message: 'Expected spaces, found a tab as indentation.',
      hint: 'Replace the tab with two spaces.',
    };
  if (/^\*/.test(message))
    return {
      message: `Expected a value, found an alias: ${message}.`,
      hint: 'Write the value out, or put `&` and the name before what it repeats.',
    };
  const line = /^[^\n]*/.exec(code.slice(offset))?.[0] ?? '';
  const [, key, value] = /^([\w-]+):(\S.*)$/.exec(line) ?? [];
  if (message.startsWith('Implicit keys') && key !== undefined)
    return {
      message: `Expected a space after \`${key}:\`, found none.`,
      hint: `Write \`${key}: ${value?.slice(0, 40) ?? ''}\`.`,
      length: key.length + 1 + Math.min(40, value?.length ?? 0),
    };
  if (
    /^Unexpected (?:scalar|seq-item-ind) at node end/.test(message) &&
    !isBehindQuote(code, offset)
  )
    return {
      message: 'Expected the line to begin below the one that it belongs to, found it elsewhere.',
      hint: 'Give it as many spaces as its neighbors have; entries of a list all begin with `- `.',
    };
  const bare = /^(?:A block sequence may not be|Implicit (?:keys need|map keys need))/.test(
    message,
  );
  if (bare && /^[ \t]*- /.test(code.slice(code.lastIndexOf('\n', Math.max(0, offset)) + 1)))
    return {
      message: 'Expected the entries of a list to begin below each other, found one elsewhere.',
      hint: 'Give each `- ` of the list the same number of spaces, more than its key has or as many.',
      length: 1,
    };
  if (bare && /^[^:\n]+$/.test(line))
    return {
      message: `Expected a key and its value, found \`${line.trim().slice(0, 40)}\` without a colon.`,
      hint: `Write \`${line.trim().slice(0, 40)}: …\`, or indent the line if it goes on with the text above it.`,
      length: line.trim().length,
    };
  const found = valueAt(code, offset);
  const own = lineAt(code, offset);
  const below = lineAt(code, own.start + own.text.length + 1).text;
  const spaces = /^ *(?=[\w-]+:(?:\s|$))/.exec(below)?.[0].length ?? 0;
  const column = own.text.search(/\S/);
  // A value has no fields below it: the line has lost some of its spaces.
  if (message.startsWith('Nested mappings') && found?.key && column > 0 && spaces > column)
    if (!/:(?:\s|$)/.test(found.value))
      return {
        message: `Expected \`${found.key}:\` to begin in the column of the field below it, found it elsewhere.`,
        hint: sayIndent(spaces),
        offset: own.start + column,
        length: found.key.length,
      };
  // Code in a fence is of no schema.
  return describeComplaint(code, { code: '', message, offset }, () => NOTHING);
}

function isBehindQuote(code: string, offset: number): boolean {
  return /["']/.test(code.slice(code.lastIndexOf('\n', offset - 1) + 1, offset));
}
