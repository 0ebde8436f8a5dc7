import {
  access,
  constants,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { CommandError, EXIT } from './command-error.ts';
import { toPathFromHere } from '../path-from-here.ts';
import { explainFault } from './explain-fault.ts';

/**
 * Puts another text into a file, all at once: it is written beside it and then takes its place, so
 * that whoever reads the file sees the old text or the new one, and never half of it. The file keeps
 * its mode and its owner.
 * @param before what the file said when it was read
 * @param hooks what is called on the way, for tests that end the process there
 * @throws CommandError when the file says something else by now, or another command writes it, too
 */
export async function replaceFile(
  name: string,
  before: string,
  after: string,
  hooks: Hooks = {},
): Promise<void> {
  try {
    await replace(name, before, after, hooks);
  } catch (error) {
    throw explainFault(error, toPathFromHere(name));
  }
}

async function replace(name: string, before: string, after: string, hooks: Hooks): Promise<void> {
  // What a link leads to is written, not the link.
  const file = await realpath(name);
  const spare = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const { mode, uid, gid } = await stat(file);
  // The folder alone would allow to replace a file that must not be written.
  await access(file, constants.W_OK);
  // A process that was killed may have had the same number.
  await rm(spare, { force: true });
  try {
    const handle = await open(spare, 'wx', mode);
    try {
      hooks.beforeWrite?.();
      await handle.writeFile(after);
      // The mode of a new file has the bits taken off that the system takes off all.
      await handle.chmod(mode & 0o7777);
      const own = await handle.stat();
      if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid).catch(() => undefined);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await refuseOthers(file, spare);
    if (!(await readFile(file)).equals(Buffer.from(before)))
      throw new CommandError(
        EXIT.unsafe,
        `${toPathFromHere(name)} was changed while the command ran, so nothing was written. Run it again.`,
      );
    hooks.beforeRename?.();
    await rename(spare, file);
  } catch (error) {
    await rm(spare, { force: true });
    throw error;
  }
}

interface Hooks {
  beforeWrite?: () => void;
  beforeRename?: () => void;
}

/** Ends where another process is about to write the file; removes what one that was killed left. */
async function refuseOthers(file: string, own: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`.${basename(file)}.`) || join(folder, name) === own) continue;
    const [, id] = /\.(\d+)\.tmp$/.exec(name) ?? [];
    if (id === undefined) continue;
    const other = join(folder, name);
    if (isRunning(Number(id)) && (await isYoung(other, own)))
      throw new CommandError(
        EXIT.unsafe,
        `Another command (process ${id}) is writing ${toPathFromHere(file)} by way of ${name}, so nothing was written. Run it again.`,
      );
    await rm(other, { force: true });
  }
}

/** Numbers of processes are used again; none of ours writes for as long as this. */
const LONGEST_MS = 60_000;

/** Whether a file was written at about the time of our own, by the clock of the disk. */
async function isYoung(file: string, own: string): Promise<boolean> {
  const [found, now] = await Promise.all([stat(file).catch(() => undefined), stat(own)]);
  return found !== undefined && now.mtimeMs - found.mtimeMs < LONGEST_MS;
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // A process of somebody else can't be asked, but it runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
