// The promise of the design from its other end: words that look like HTML, wherever the check lets
// words through, are words in every file of the built site.
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listElements, readAttribute, readText } from '../integrations/list-elements.ts';
import { THEME_SCRIPT } from '../shell/theme-script.ts';
import { buildSite } from './build-site.ts';
import { makeHostile } from './fixtures/hostile/make-hostile.ts';
import { REAL_CONTENT, SITES_DIR, TODAY } from './sites.ts';

const content = join(SITES_DIR, 'hostile-content');
const outDir = join(SITES_DIR, 'hostile');

/** Elements by which a page runs or loads what is not its own. */
const ACTIVE = ['iframe', 'object', 'embed', 'base', 'frame', 'applet', 'foreignobject'];

let count = 0;
beforeAll(async () => {
  count = await makeHostile(REAL_CONTENT, content, TODAY);
  const { exitCode, output } = await buildSite({ content, base: '/', outDir });
  if (exitCode !== 0) throw new Error(`The site did not build:\n${output}`);
});

/** What in a file would be run, or is there because words were taken for markup. */
function findActive(html: string): string[] {
  return listElements(html).flatMap((element) => {
    const { tagName, attrs } = element;
    const found = attrs
      .filter(({ name, value }) => name.startsWith('on') || isScript(value) || value === 'hostile')
      .map(({ name, value }) => `<${tagName} ${name}="${value}">`);
    if (ACTIVE.includes(tagName)) found.push(`<${tagName}>`);
    if (tagName === 'script' && !isOwn(element)) found.push(`<script>${readText(element)}`);
    return found;
  });
}

function isScript(value: string): boolean {
  return /^[\u0000-\u0020]*(?:javascript|data|vbscript):/i.test(value);
}

/** Whether a script is the one of the pages, data that is not run, or a file of the site. */
function isOwn(element: Parameters<typeof readText>[0]): boolean {
  const source = readAttribute(element, 'src');
  if (source !== undefined) return source.startsWith('/_astro/');
  const type = readAttribute(element, 'type') ?? '';
  return readText(element) === THEME_SCRIPT || /^application\/(?:ld\+)?json$/.test(type);
}

describe('content of which every text looks like HTML', () => {
  test('puts nothing into a page, a feed or a picture that would be run', async () => {
    expect(count).toBeGreaterThan(1_000);
    let files = 0;
    const found: string[] = [];
    for await (const file of glob('**/*.{html,svg}', { cwd: outDir })) {
      files += 1;
      const text = await readFile(join(outDir, file), 'utf8');
      found.push(...findActive(text).map((what) => `${file}: ${what}`));
    }
    expect(files).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});
