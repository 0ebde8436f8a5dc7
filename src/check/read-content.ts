import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemas, type Collection } from '../schemas/index.ts';
import type { SourceFile } from './content-file.ts';

/** All files of content below a folder. A folder of a collection that is missing counts as empty. */
export async function readContent(contentDir: string): Promise<SourceFile[]> {
  // The keys of an object literal are exactly the collections.
  const collections = Object.keys(schemas) as Collection[];
  const files = await Promise.all(
    collections.map(async (collection) => {
      const names = await listFiles(join(contentDir, collection));
      return Promise.all(names.map((name) => readSource(contentDir, collection, name)));
    }),
  );
  return files.flat();
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith('.mdx')).toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function readSource(
  contentDir: string,
  collection: Collection,
  name: string,
): Promise<SourceFile> {
  return {
    collection,
    id: name.slice(0, -'.mdx'.length),
    path: `${collection}/${name}`,
    text: await readFile(join(contentDir, collection, name), 'utf8'),
  };
}
