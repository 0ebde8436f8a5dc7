import { readFileSync, realpathSync, statSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { HEALTH_FILE } from '../health/health-file.ts';
import { schemas, type Collection } from '../schemas/index.ts';
import type { SourceFile, Unreadable } from './content-file.ts';

/** No text that a person writes is longer; a longer file would only use up memory. */
const MAX_BYTES = 1_000_000;

/** The folders of all collections. The keys of an object literal are exactly those. */
const COLLECTIONS = Object.keys(schemas) as readonly Collection[];

/**
 * All files of content below a folder, those that make no page and those beside the folders of the
 * collections included. A folder of a collection that is missing counts as empty.
 * @param only the collections that are wanted, where not all are
 */
export async function readContent(
  contentDir: string,
  only?: readonly Collection[],
): Promise<SourceFile[]> {
  const root = await realpath(contentDir).catch(() => contentDir);
  const listed = await Promise.all(
    (only ?? [...COLLECTIONS, undefined]).map(async (collection) => ({
      collection,
      names: await listFiles(join(root, collection ?? '')),
    })),
  );
  // A file with the name of a collection is none; it is one that no page is made of.
  const folders = new Set<string>(
    listed.flatMap(({ collection, names }) => (collection && names ? [collection] : [])),
  );
  const queue = listed
    .flatMap(({ collection, names = [] }) => names.map((name) => ({ collection, name })))
    .filter(({ collection, name }) => collection !== undefined || !folders.has(name));
  return queue.map(({ collection, name }) => readSource(root, collection, name));
}

/** Decodes bytes as UTF-8, or says where they are not. */
export function decode(bytes: Uint8Array): { text: string; unreadable?: Unreadable } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const before = text.slice(0, findUnreadable(text, bytes));
    const lines = before.split('\n');
    return {
      text: '',
      unreadable: {
        reason: 'not-utf8',
        line: lines.length,
        column: (lines.at(-1)?.length ?? 0) + 1,
        shown: text,
      },
    };
  }
}

/**
 * Where the text of bytes that are not UTF-8 begins to be wrong. A sign that stands for what can't be
 * read may also have been written on purpose. Text of two bytes a letter has a NUL in each; its first
 * letter is as wrong as the one that shows it.
 */
function findUnreadable(text: string, bytes: Uint8Array): number {
  for (const { index } of text.matchAll(/[\uFFFD\0]/g)) {
    const at = Buffer.byteLength(text.slice(0, index));
    const isWritten = Buffer.from('\uFFFD').equals(bytes.subarray(at, at + 3));
    if (!isWritten) return index;
  }
  return 0;
}

/** Names of what is in a folder, none where it is missing; `undefined` where it is a file. */
async function listFiles(folder: string): Promise<string[] | undefined> {
  try {
    const names = await readdir(folder);
    // Systems and editors keep files of their own under names that begin with a dot.
    return names.filter((name) => !name.startsWith('.')).toSorted();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/**
 * A file, or why it is not read. Beside the folders of the collections one name alone is known.
 * Files of a few kilobytes are read faster one by one than by the threads that wait for each.
 */
function readSource(root: string, collection: Collection | undefined, name: string): SourceFile {
  const path = collection === undefined ? name : `${collection}/${name}`;
  const file = join(root, path);
  const source = { collection, id: name.replace(/\.mdx$/, ''), path };
  const ignored: SourceFile = { ...source, text: '', unreadable: { reason: 'ignored' } };
  if (collection === undefined ? name !== HEALTH_FILE : !name.endsWith('.mdx')) return ignored;
  // Resolved for every file: the folder of the collection can be a link, too.
  const target = resolveLinks(file);
  if (target === undefined) return { ...source, text: '', unreadable: { reason: 'outside' } };
  if (!target.startsWith(root + sep))
    return { ...source, text: '', unreadable: { reason: 'outside', target } };
  const stats = statSync(target);
  // A folder is no page, and a pipe would be waited for without end.
  if (!stats.isFile()) return ignored;
  if (stats.size > MAX_BYTES)
    return { ...source, text: '', unreadable: { reason: 'too-large', bytes: stats.size } };
  return { ...source, ...decode(readFileSync(file)) };
}

/** The path of what a path leads to; `undefined` where that is nothing. */
function resolveLinks(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    return undefined;
  }
}
