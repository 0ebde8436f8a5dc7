import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The addresses of the files below a folder that is served as it is; none where there is no such folder. */
export async function listPublicFiles(publicDir: string): Promise<Set<string>> {
  try {
    const entries = await readdir(publicDir, { recursive: true, withFileTypes: true });
    return new Set(
      entries
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((file) => `/${relative(publicDir, file).replaceAll('\\', '/')}`),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set();
    throw error;
  }
}
