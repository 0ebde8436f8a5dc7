import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CONTEXT, makeSources } from '../check/testing.ts';
import type { Asker } from './asker.ts';
import type { Outside } from './outside.ts';

/**
 * Good content in a folder of its own, and what a command prints there.
 * @param readme what stands in the README beside it; without, there is none
 */
export function makeFolder(edits: Parameters<typeof makeSources>[0] = {}, readme?: string) {
  const root = mkdtempSync(join(tmpdir(), 'cli-'));
  const folder = join(root, 'content');
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  if (readme !== undefined) writeFileSync(join(root, 'README.md'), readme);
  for (const { path, text } of makeSources(edits)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const printed: string[] = [];
  const outside: Outside = {
    contentDir: folder,
    today: CONTEXT.today,
    hasColor: false,
    print: (text) => printed.push(text),
    printError: (text) => printed.push(text),
  };
  return {
    folder,
    outside,
    printed,
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
  };
}

/** Somebody at the terminal who gives these answers, one after the other. */
export function makeAsker(
  ...answers: readonly (string | boolean)[]
): Asker & { questions: string[] } {
  const left = [...answers];
  const questions: string[] = [];
  const answer = (question: string) => {
    questions.push(question);
    return left.shift();
  };
  return {
    questions,
    text: (question, refuse) => {
      const text = String(answer(question));
      const complaint = refuse(text);
      return complaint === undefined ? Promise.resolve(text) : Promise.reject(new Error(complaint));
    },
    choose: (question, options, initial) => {
      // Nothing but Enter, which takes what the question begins at.
      const given = answer(question);
      const value = given === '' ? String(initial ?? options[0]?.value) : String(given);
      return options.some((option) => option.value === value)
        ? Promise.resolve(value)
        : Promise.reject(new Error(`There is no ${value} to choose.`));
    },
    confirm: (question) => Promise.resolve(answer(question) === true),
  };
}
