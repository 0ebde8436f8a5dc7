// What earlier checks have found to be sound, between two runs of a command.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { isRecord } from '../is-record.ts';
import { writeWhole } from '../write-whole.ts';
import { SoundTexts } from './sound-texts.ts';

/** Beside what Astro keeps between two builds. */
export const SOUND_TEXTS = '.astro/sound-texts.json';

/** The folders of the modules that judge texts, and of those that these import, below that of the check. */
export const JUDGES = ['.', 'code', 'hints', '../schemas', '..'].map((folder) =>
  join(import.meta.dirname, folder),
);

/** The texts that are known, and how they are kept. */
export interface KeptTexts {
  texts: SoundTexts;
  /** Keeps for the next command what is known by now, where that is more than before. */
  keep: () => Promise<void>;
}

/** What was opened in this process, by file: a later check asks for less, since files are known. */
const opened = new Map<string, Promise<KeptTexts>>();

/**
 * The texts in which earlier checks have found nothing, the same for all checks of a process. There are
 * none as soon as one of the parsers, or a module that judges what they say, is another one. A file
 * that can't be read or written makes a check slower, and no worse.
 * @param root folder of the project
 */
export function openSoundTexts(root = resolve('.')): Promise<KeptTexts> {
  const known = opened.get(root) ?? readSoundTexts(root);
  opened.set(root, known);
  return known;
}

/** The same, as the file says it now. */
export async function readSoundTexts(root: string): Promise<KeptTexts> {
  const file = join(root, SOUND_TEXTS);
  // That of the modules that are loaded: those on the disk may become others before the end.
  const version = digestJudges(root);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const entries = text === undefined || version === undefined ? [] : readEntries(text, version);
  const texts = new SoundTexts(entries);
  const keep = async () => {
    if (version === undefined || !texts.takeGrowth()) return;
    const data = JSON.stringify({ version, sound: texts.entries });
    await writeWhole(file, data).catch(() => undefined);
  };
  return { texts, keep };
}

/**
 * A digest of all that says whether a text is sound: the modules, and the versions of the parsers.
 * `undefined` where a file is not there that says it, such as the list of versions.
 */
function digestJudges(root: string): string | undefined {
  try {
    const modules = JUDGES.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /(?<!\.test)\.ts$/.test(name))
        .toSorted()
        .map((name) => join(folder, name)),
    );
    const texts = [join(root, 'package-lock.json'), ...modules].map((file) =>
      readFileSync(file, 'utf8'),
    );
    return hash('sha256', [process.version, ...texts].join('\n'));
  } catch {
    return undefined;
  }
}

/** What a file of that version holds; nothing for one of another version, or that something broke. */
function readEntries(text: string, version: string): (readonly [string, unknown])[] {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || data['version'] !== version || !Array.isArray(data['sound'])) return [];
    return data['sound'].filter(isEntry);
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is readonly [string, unknown] {
  return Array.isArray(value) && typeof value[0] === 'string' && value.length === 2;
}
