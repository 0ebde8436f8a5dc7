import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { findNearest } from '../check/suggest.ts';
import { CommandError, EXIT } from './command-error.ts';
import { quoteWord } from './write-command.ts';

/**
 * The options and the other words of a command line.
 * @throws CommandError where an option is not known, has no value or one too many, or comes twice
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  refuseMistakes(args, options);
  return parseArgs({ args: [...args], allowPositionals: true, options });
}

/** Node would tell these mistakes in words for programmers, and take the last of two values. */
function refuseMistakes(args: readonly string[], options: ParseArgsOptionsConfig): void {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const names = Object.keys(options);
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') refuseDash(token.value, names);
    if (token.kind !== 'option') continue;
    const { name, value, inlineValue, index } = token;
    const option = `--${name}`;
    const type = options[name]?.type;
    if (type === undefined) throw refuseUnknown(args[index] ?? option, names);
    if (type === 'boolean') {
      if (value !== undefined)
        throw refuse(`Expected no value for ${option}, found ${JSON.stringify(value)}.`);
      continue;
    }
    if (value === undefined || value.trim() === '')
      throw refuse(`Expected a value behind ${option}, found none.`);
    if (!inlineValue && value.startsWith('-'))
      throw refuse(
        `Expected a value behind ${option}, found ${value}. A value that begins with a hyphen is written as ${quoteWord(`${option}=${value}`)}.`,
      );
    const before = values.get(name);
    if (before !== undefined)
      throw refuse(
        `Expected ${option} once, found it twice: with ${JSON.stringify(before)} and ${JSON.stringify(value)}.`,
      );
    values.set(name, value);
  }
}

function refuseUnknown(written: string, names: readonly string[]): CommandError {
  const option = written.replace(/=.*$/s, '');
  const word = option.replace(/^-+/, '').replaceAll('_', '-').toLowerCase();
  const begun = names.filter((name) => word !== '' && name.startsWith(word));
  const meant = begun.length === 1 ? begun[0] : findNearest(word, names);
  return refuse(
    `There is no option ${option}. ${
      meant === undefined
        ? `There ${names.length > 1 ? 'are' : 'is only'} ${names.map((name) => `--${name}`).join(', ')}.`
        : `Did you mean \`--${meant}\`?`
    }`,
  );
}

/** Word processors make one long dash of two hyphens. */
function refuseDash(word: string, names: readonly string[]): void {
  const [, name = ''] = /^(?!-)[\p{Dash_Punctuation}\u2212]-*([a-z-]+)/u.exec(word) ?? [];
  if (names.includes(name))
    throw refuse(`Expected two hyphens before ${name}, found a dash. Did you mean \`--${name}\`?`);
}

function refuse(message: string): CommandError {
  return new CommandError(EXIT.usage, message);
}
