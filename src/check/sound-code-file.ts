// What earlier checks have found to be sound, between two runs of a command.
import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { isRecord } from '../is-record.ts';
import { writeWhole } from '../write-whole.ts';
import { SoundCode } from './code/sound-code.ts';

/** Beside what Astro keeps between two builds. */
const FILE = '.astro/sound-code.json';

/** The modules that judge code. */
const JUDGES = join(import.meta.dirname, 'code');

/**
 * The code in which earlier checks have found nothing, and `keep`, which remembers what was added
 * since. It is empty as soon as one of the parsers, or what is made of their complaints, is another
 * one. A file that can't be read or written makes a check slower, and no worse.
 * @param root folder of the project
 */
export async function openSoundCode(
  root = resolve('.'),
): Promise<{ code: SoundCode; keep: () => Promise<void> }> {
  const file = join(root, FILE);
  const [version, text] = await Promise.all([
    digestJudges(root),
    readFile(file, 'utf8').catch(() => undefined),
  ]);
  const code = new SoundCode(text === undefined ? [] : readKeys(text, version));
  const keep = async () => {
    if (!code.hasGrown) return;
    const text = JSON.stringify({ version, sound: code.keys });
    await writeWhole(file, text).catch(() => undefined);
  };
  return { code, keep };
}

/** A digest of all that says whether code is sound: the modules, and the versions of the parsers. */
async function digestJudges(root: string): Promise<string> {
  const names = (await readdir(JUDGES)).filter((name) => /(?<!\.test)\.ts$/.test(name)).toSorted();
  const files = [join(root, 'package-lock.json'), ...names.map((name) => join(JUDGES, name))];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  return hash('sha256', [process.version, ...texts].join('\n'));
}

/** The digests in a file of that version; none in one of another version, or that something broke. */
function readKeys(text: string, version: string): string[] {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || data['version'] !== version || !Array.isArray(data['sound'])) return [];
    return data['sound'].filter((key) => typeof key === 'string');
  } catch {
    return [];
  }
}
