import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decode } from './read-content.ts';
import type { SourceFile } from './content-file.ts';

/** The name of the file that GitHub shows first. */
const README = 'README.md';

/**
 * The README beside a content folder, named as from in there; none where there is no such file, or
 * one that is no text.
 */
export async function readReadme(contentDir: string): Promise<Readme | undefined> {
  const bytes = await readFile(join(contentDir, '..', README)).catch(() => undefined);
  if (!bytes) return undefined;
  const { text, unreadable } = decode(bytes);
  if (unreadable) return undefined;
  return {
    source: { collection: undefined, id: README, path: `../${README}`, text },
    contentFolder: basename(contentDir),
  };
}

/** A README, and what it needs to link to the content. */
export interface Readme {
  source: SourceFile;
  /** Path from the README to the content. */
  contentFolder: string;
}
