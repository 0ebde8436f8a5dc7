import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import type { History, Version } from '../roadmap/history.ts';
import { makeRepository, type Repository } from './make-repository.ts';

/** A maker of repositories, each in a folder of its own that is removed after the tests. */
export function useRepositories(): () => Repository {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  let count = 0;
  // Git is many processes, which take their time on a busy machine.
  vi.setConfig({ testTimeout: 60_000 });
  afterAll(() => rmSync(folder, { recursive: true }));
  return () => makeRepository(join(folder, String((count += 1))));
}

/** The file of a week, with text below its frontmatter as long as that of real weeks. */
export function makeWeek(status: string, features: readonly string[] = ['Sow'], body = ''): string {
  const list = features.map((feature) => `  - ${feature}\n`).join('');
  const text = Array.from({ length: 40 }, (_, line) => `Line ${line} of the week.\n`).join('');
  return `---\ntitle: Week\nstatus: ${status}\nfeatures:\n${list}---\n\n${text}${body}`;
}

/** The versions of a file, a line each, such as `2027-03-01 in-progress 1/3`. */
export function listVersions({ files }: History, path: string): string[] | undefined {
  return files.get(path)?.map(describeVersion);
}

function describeVersion({ date, isImport, state }: Version): string {
  const parts = [
    date?.toString() ?? 'unknown',
    isImport && 'import',
    state ? `${state.status} ${state.featuresDone}/${state.features}` : 'no state',
  ];
  return parts.filter((part) => part !== false).join(' ');
}
