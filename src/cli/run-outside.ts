import { existsSync } from 'node:fs';
import process from 'node:process';
import { contentDir } from '../content-dir.ts';
import { readToday } from '../read-today.ts';
import type { Asker } from './asker.ts';
import { EXIT, type ExitCode } from './command-error.ts';
import { explainKeptOptions } from './kept-options.ts';
import type { Outside } from './outside.ts';
import { toJson } from './print-outcome.ts';
import { messageOf } from '../message-of.ts';

/** Runs a command on the content folder, the day and the terminal that the process has. */
export async function runOutside(command: Command, args: readonly string[]): Promise<ExitCode> {
  let outside;
  try {
    outside = findOutside(args);
  } catch (error) {
    // A program that reads the answer gets one.
    if (args.includes('--json'))
      console.log(toJson({ code: EXIT.usage, message: messageOf(error) }));
    else console.error(messageOf(error));
    return EXIT.usage;
  }
  return command(args, outside);
}

/** @throws Error where there is no such day or folder, or npm has kept an option */
function findOutside(args: readonly string[]): Outside {
  const kept = explainKeptOptions(process.env, args);
  if (kept !== undefined) throw new Error(kept);
  // Without the variable a project may begin with no content; with it, that is a slip.
  if (process.env['PORTAL_CONTENT'] && !existsSync(contentDir))
    throw new Error(`PORTAL_CONTENT: There is no folder ${contentDir}.`);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  return {
    contentDir,
    today: readToday(),
    ask: isTerminal ? lazyAsker : undefined,
    // What `NO_COLOR`, `FORCE_COLOR=0` and a terminal without colors say, Node knows.
    hasColor: process.stdout.isTTY && process.stdout.hasColors(),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    print: (text) => console.log(text),
    printError: (text) => console.error(text),
  };
}

/** Loads what draws questions when the first one is asked; most commands ask none. */
const lazyAsker: Asker = {
  text: async (...question) => (await load()).text(...question),
  choose: async (...question) => (await load()).choose(...question),
  confirm: async (...question) => (await load()).confirm(...question),
};

async function load(): Promise<Asker> {
  return (await import('./asker.ts')).terminalAsker;
}

type Command = (args: readonly string[], outside: Outside) => Promise<ExitCode>;
