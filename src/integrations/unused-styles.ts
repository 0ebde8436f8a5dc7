import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listWords, trimStyleSheet } from './trim-style-sheet.ts';

/**
 * Takes out of the built style sheets what no page can use: the shell's styles are made for every
 * kind of site. A sheet that changes gets a new name, because browsers keep those of a name for good.
 */
export function unusedStyles(): AstroIntegration {
  return {
    name: 'unused-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const renamed = await trimSheets(root, await readWords(root));
        if (renamed.size === 0) return;
        for await (const page of glob(join(root, '**/*.html'))) {
          let html = await readFile(page, 'utf8');
          for (const [old, next] of renamed) html = html.replaceAll(old, next);
          await writeFile(page, html);
        }
      },
    },
  };
}

/** Every word of the pages and scripts; one file at a time, however many there are. */
async function readWords(root: string): Promise<Set<string>> {
  const words = new Set<string>();
  for await (const file of glob([join(root, '**/*.html'), join(root, '_astro/*.js')]))
    for (const word of listWords(await readFile(file, 'utf8'))) words.add(word);
  return words;
}

/** Trims the style sheets; gives the new addresses of those that changed, by the old ones. */
async function trimSheets(root: string, words: ReadonlySet<string>): Promise<Map<string, string>> {
  const renamed = new Map<string, string>();
  for await (const file of glob(join(root, '_astro/*.css'))) {
    const css = await readFile(file, 'utf8');
    const trimmed = trimStyleSheet(css, words);
    if (trimmed === css) continue;
    const name = nameFor(file, trimmed);
    await writeFile(join(dirname(file), name), trimmed);
    await rm(file);
    renamed.set(`_astro/${basename(file)}`, `_astro/${name}`);
  }
  return renamed;
}

/** The name of a sheet with the digest of its new text in place of the old one's. */
function nameFor(file: string, css: string): string {
  const digest = createHash('sha256').update(css).digest('hex').slice(0, 8);
  return basename(file).replace(/[^.]*\.css$/, `${digest}.css`);
}
