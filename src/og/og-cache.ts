import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../write-whole.ts';

/** Pictures of earlier builds, by what they say: most pages say the same for weeks. `npm ci` leaves them. */
export const OG_CACHE = '.astro/og';

/** Names of pictures, and of those that a build has not finished. */
const NAME = /^[\da-f]{64}\.png(?:\.[\da-f-]+)?$/;

/**
 * The picture of that name, of an earlier build or drawn anew. It is known from now on, and counts as
 * used today.
 * @param name a digest of what is on it, in hexadecimal
 */
export async function keepPicture(
  name: string,
  draw: () => Promise<Buffer<ArrayBuffer>>,
  folder = OG_CACHE,
): Promise<Buffer<ArrayBuffer>> {
  const file = join(folder, `${name}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) {
    const now = new Date();
    // Another build may have taken it away just now, or the folder can't be written; it is read already.
    await utimes(file, now, now).catch(() => undefined);
    return known;
  }
  const png = await draw();
  // Two builds may make the same one.
  await writeWhole(file, png);
  return png;
}

/**
 * Deletes the pictures that no build has used since a moment, and no other file.
 * @param since in milliseconds, as files tell it
 */
export async function prunePictures(since: number, folder = OG_CACHE): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => NAME.test(each))) {
    const file = join(folder, name);
    const used = await stat(file).catch(() => undefined);
    if (used && used.mtimeMs < since) await rm(file, { force: true });
  }
}
