import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { schemas, type Collection } from '../schemas/index.ts';
import { buildJsonSchema } from '../schemas/json-schema.ts';
import { messageOf } from '../message-of.ts';
import { writeWhole } from '../write-whole.ts';

/** Where the language server of Astro looks for what it knows of content. */
const FOLDER = '.astro/collections';

/**
 * What editors read to complete, explain and check frontmatter, by file name: the JSON Schema of each
 * collection, and `collections.json`, from which the language server of Astro takes which file is in
 * which collection. Astro writes schemas of the same names, but not before it is run, and the list
 * only with an experimental option.
 * @param paths of the files of content, below its folder
 */
export function buildEditorFiles(
  contentDir: string,
  paths: Iterable<string>,
): ReadonlyMap<string, string> {
  // The keys of an object literal are exactly the collections.
  const names = Object.keys(schemas) as Collection[];
  const entries = [...paths].flatMap((path) => {
    const name = names.find((collection) => path.startsWith(`${collection}/`));
    return name && path.endsWith('.mdx') ? [[toKey(join(contentDir, path)), name]] : [];
  });
  const list = {
    collections: names.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries) as Record<string, Collection>,
  };
  return new Map([
    ...names.map(
      (name) =>
        [`${name}.schema.json`, JSON.stringify(buildJsonSchema(name), undefined, 2)] as const,
    ),
    ['collections.json', JSON.stringify(list, undefined, 2)],
  ]);
}

/**
 * Writes what editors read, where it has changed; nothing for another content folder than the
 * project's own. A folder that can't be written to is no mistake of the content, so that is only told.
 * @param paths of the files of content, below its folder
 * @param root folder of the project
 */
export async function writeEditorFiles(
  contentDir: string,
  paths: Iterable<string>,
  root = resolve('.'),
): Promise<void> {
  if (contentDir !== join(root, 'content')) return;
  try {
    const folder = join(root, FOLDER);
    await Promise.all(
      [...buildEditorFiles(contentDir, paths)].map(([name, text]) =>
        writeChanged(join(folder, name), text),
      ),
    );
  } catch (error) {
    const reason = messageOf(error);
    console.warn(`Editors won’t know the fields of the content: ${reason}`);
  }
}

/** Editors watch these files: so what stays the same is not written. */
async function writeChanged(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) await writeWhole(file, text);
}

/** The address of a file as the language server of Astro asks for it. */
function toKey(file: string): string {
  return decodeURIComponent(pathToFileURL(file).href).toLowerCase();
}
