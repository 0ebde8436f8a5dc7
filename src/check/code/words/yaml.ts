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
      length: key.length + 1,
    };
  if (
    /^Unexpected (?:scalar|seq-item-ind) at node end/.test(message) &&
    !isBehindQuote(code, offset)
  )
    return {
      message: 'Expected the line to begin below the one that it belongs to, found it elsewhere.',
      hint: 'Give it as many spaces as its neighbors have; entries of a list all begin with `- `.',
    };
  return describeComplaint(code, { code: '', message, offset }, () => NOTHING);
}

/** Code in a fence is of no schema. */
const NOTHING = { keys: [], formats: [] };

function isBehindQuote(code: string, offset: number): boolean {
  return /["'][^\n]*$/.test(code.slice(0, offset));
}
