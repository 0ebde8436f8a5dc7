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
  text: async (message, refuse) =>
    settle(await text({ message, validate: (answer) => refuse(answer ?? '') })),
  choose: async (message, options, initial) =>
    settle(
      await select({
        message,
        options: options.map(({ value, label = value }) => ({ value, label })),
        ...(initial === undefined ? {} : { initialValue: initial }),
        maxItems: 12,
      }),
    ),
  confirm: async (message) => settle(await confirm({ message, initialValue: false })),
};

/** An answer; where a question is broken off, the library gives a symbol in its place. */
function settle<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (typeof answer === 'symbol') throw new CommandError(EXIT.usage, 'Nothing was changed.');
  // What is no symbol is an answer.
  return answer as Exclude<Answer, symbol>;
}
