import process from 'node:process';
import { confirm, select, text } from '@clack/prompts';
import { CommandError, EXIT } from './command-error.ts';

/** Asks the person at the terminal. Each question throws a CommandError when it is broken off. */
export interface Asker {
  /** A line of text; `refuse` says what is wrong with it, if anything is. */
  text: (question: string, refuse: (answer: string) => string | undefined) => Promise<string>;
  /** One of some values; the one that the question begins at is the first, or `initial`. */
  choose: (question: string, options: readonly Option[], initial?: string) => Promise<string>;
  /** Yes or no. */
  confirm: (question: string) => Promise<boolean>;
}

/** A value to choose, and what is shown for it. */
export interface Option {
  value: string;
  label?: string;
}

/** Asks on the terminal that the command was started in. */
export const terminalAsker: Asker = {
  text: (message, refuse) =>
    put((signal) => text({ message, validate: (answer) => refuse(answer ?? ''), signal })),
  choose: (message, options, initial) =>
    put((signal) =>
      select({
        message,
        options: options.map(({ value, label = value }) => ({ value, label })),
        ...(initial === undefined ? {} : { initialValue: initial }),
        maxItems: 12,
        signal,
      }),
    ),
  confirm: (message) => put((signal) => confirm({ message, initialValue: false, signal })),
};

/**
 * Puts a question that Ctrl+D breaks off like Ctrl+C: the library would wait on behind an input that
 * has ended, and leave the terminal without a cursor.
 */
async function put<Answer>(
  question: (signal: AbortSignal) => Promise<Answer>,
): Promise<Exclude<Answer, symbol>> {
  const breaking = new AbortController();
  const listen = (_: unknown, key?: { ctrl?: boolean; name?: string }) => {
    if (key?.ctrl === true && key.name === 'd') breaking.abort();
  };
  process.stdin.on('keypress', listen);
  try {
    return settle(await question(breaking.signal));
  } finally {
    process.stdin.off('keypress', listen);
  }
}

/** An answer; where a question is broken off, the library gives a symbol in its place. */
function settle<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (typeof answer === 'symbol') throw new CommandError(EXIT.usage, 'Nothing was changed.');
  // What is no symbol is an answer.
  return answer as Exclude<Answer, symbol>;
}
