import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  addPolicy,
  findInlineParts,
  writeHeaders,
  writePolicy,
  type InlineParts,
} from './content-security-policy.ts';
import { listElements } from './list-elements.ts';
import { trimPage } from './trim-page.ts';
import { THEME_SCRIPT } from '../shell/theme-script.ts';
import { trimProperties } from './trim-properties.ts';
import { listWords, trimStyleSheet } from './trim-style-sheet.ts';

/** The shell's own style for paper; the portal's is in its style sheet. */
const PRINT_SHEET = '_astro/print.*.css';

/**
 * Finishes the built pages: their style sheets lose what no page can use, and each page gets a policy
 * that allows what it has and nothing else. One page at a time, however many there are.
 */
export function finishPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Scripts are files of their own, so that none in a page is the portal's but the one below.
        const assetsInlineLimit = (file: string) => (file.endsWith('.js') ? false : undefined);
        updateConfig({ vite: { build: { assetsInlineLimit } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const sheet of glob(join(root, PRINT_SHEET))) await rm(sheet);
        const renamed = await trimSheets(root, await readWords(root));
        const emptyScripts = await removeEmptyScripts(root, base);
        const parts: InlineParts[] = [];
        for await (const file of glob(join(root, '**/*.html'))) {
          const html = await readFile(file, 'utf8');
          const elements = listElements(html);
          const inline = findInlineParts(elements, relative(root, file), [THEME_SCRIPT]);
          parts.push(inline);
          const finished = rename(trimPage(html, elements, emptyScripts), renamed);
          await writeFile(file, addPolicy(finished, writePolicy(inline)));
        }
        await writeFile(join(root, '_headers'), writeHeaders(parts, base));
      },
    },
  };
}

function rename(html: string, renamed: ReadonlyMap<string, string>): string {
  return [...renamed].reduce((text, [old, next]) => text.replaceAll(old, next), html);
}

/** Removes scripts in which there is nothing, as is left of the shell's; gives their addresses. */
async function removeEmptyScripts(root: string, base: string): Promise<Set<string>> {
  const addresses = new Set<string>();
  for await (const file of glob(join(root, '_astro/*.js'))) {
    if ((await readFile(file, 'utf8')).trim() !== '') continue;
    await rm(file);
    addresses.add(`${base}_astro/${basename(file)}`);
  }
  return addresses;
}

/** Every word of the pages and scripts. */
async function readWords(root: string): Promise<Set<string>> {
  const words = new Set<string>();
  for await (const file of glob([join(root, '**/*.html'), join(root, '_astro/*.js')]))
    for (const word of listWords(await readFile(file, 'utf8'))) words.add(word);
  return words;
}

/**
 * Trims the style sheets; gives the new addresses of those that changed, by the old ones, because
 * browsers keep those of a name for good.
 */
async function trimSheets(root: string, words: ReadonlySet<string>): Promise<Map<string, string>> {
  const files = await Array.fromAsync(glob(join(root, '_astro/*.css')));
  const sheets = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const trimmed = trimProperties(
    sheets.map((css) => trimStyleSheet(css, words)),
    words,
  );
  const renamed = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    const css = trimmed[index] ?? '';
    if (css === sheets[index]) continue;
    const name = nameFor(file, css);
    await rm(file);
    await writeFile(join(dirname(file), name), css);
    renamed.set(`_astro/${basename(file)}`, `_astro/${name}`);
  }
  return renamed;
}

/** The name of a sheet with the digest of its new text in place of the old one's. */
function nameFor(file: string, css: string): string {
  const digest = createHash('sha256').update(css).digest('hex').slice(0, 8);
  return basename(file).replace(/[^.]*\.css$/, `${digest}.css`);
}
