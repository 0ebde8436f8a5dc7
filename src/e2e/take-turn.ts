import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { SITES_DIR } from './sites.ts';

/** A folder that only one can make: whoever made it has the turn. The next run of the tests clears it. */
const TURN = join(SITES_DIR, 'turn');

/** Runs a task when no other one is running, also of another test file in another process. */
export async function takeTurn<T>(task: () => Promise<T>): Promise<T> {
  const end = await waitForTurn();
  try {
    return await task();
  } finally {
    await end();
  }
}

/** Waits until nobody else has the turn, and takes it. Gives what ends it. */
export async function waitForTurn(): Promise<() => Promise<void>> {
  await mkdir(SITES_DIR, { recursive: true });
  while (!(await isMade(TURN))) await setTimeout(100);
  return () => rm(TURN, { recursive: true });
}

async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
