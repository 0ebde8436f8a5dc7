import { unpackLibrary, type LibraryData } from '../roadmap/library-data.ts';
import type { LibraryItem } from '../roadmap/library-query.ts';

let loaded: Promise<LibraryItem[]> | undefined;

/** The resources in reading order, downloaded once; again after a failure. */
export function loadLibrary(address: string): Promise<LibraryItem[]> {
  return (loaded ??= download(address).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  }));
}

async function download(address: string): Promise<LibraryItem[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  // Made by the same build as this script.
  return unpackLibrary((await response.json()) as LibraryData);
}
