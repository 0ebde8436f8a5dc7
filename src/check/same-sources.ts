import { isDeepStrictEqual } from 'node:util';
import type { SourceFile } from './content-file.ts';

/** The content that was looked at last, by path. */
let last: { folder: string; sources: ReadonlyMap<string, SourceFile> } | undefined;

/**
 * Files as they were just read, each of which is the very object of the last time where it says the
 * same: what is known of a file is kept by that, so that a check after an edit reads what was edited
 * and nothing else.
 */
export function findSameSources(folder: string, sources: readonly SourceFile[]): SourceFile[] {
  const before = last?.folder === folder ? last.sources : undefined;
  const same = sources.map((source) => {
    const known = before?.get(source.path);
    return known && isDeepStrictEqual(known, source) ? known : source;
  });
  last = { folder, sources: new Map(same.map((source) => [source.path, source])) };
  return same;
}
