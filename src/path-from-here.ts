import { relative } from 'node:path';

/** The path of a file or a folder from where the command was run, as it is shown on every system. */
export function toPathFromHere(path: string): string {
  return relative('', path).replaceAll('\\', '/');
}
