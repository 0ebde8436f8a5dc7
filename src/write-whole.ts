import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file that others may read at any moment, or write at the same time: it is put in place
 * whole, and its folder is made. For a file that a person wrote, see `replaceFile`, which looks
 * after its mode and at who else has changed it.
 * @throws Error of the file system; what was in the file is there still, and nothing beside it
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  // Not by the process: a server may write the same file for two requests at once.
  const temporary = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(temporary, data);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
