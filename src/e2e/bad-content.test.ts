// Bad content ends a build with words for whoever wrote it, and leaves the last good site alone.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildSite, runAstroBuild } from './build-site.ts';
import { OTHER_CONTENT, ROOT, SITES_DIR } from './sites.ts';
import { takeTurn } from './take-turn.ts';

const content = join(SITES_DIR, 'bad-content');
const outDir = join(SITES_DIR, 'bad-site');

const STACK_TRACE = /^\s+at .*:\d+:\d+\)?$/m;

beforeEach(async () => {
  await rm(content, { recursive: true, force: true });
  await rm(outDir, { recursive: true, force: true });
  await cp(OTHER_CONTENT, content, { recursive: true });
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'index.html'), 'the last good site');
});

describe('a build with bad content', () => {
  test.each([
    {
      what: 'an unknown status',
      file: 'weeks/4-weather-page.mdx',
      from: /status: .*/,
      to: 'status: nearly',
      says: [
        'weeks/4-weather-page.mdx:',
        'status',
        'not-started, in-progress, completed, deployed',
      ],
    },
    {
      what: 'a missing key',
      file: 'weeks/4-weather-page.mdx',
      from: /hours: .*\n/,
      to: '',
      says: [
        'weeks/4-weather-page.mdx:',
        '`hours`: Expected a number of hours, but it is missing.',
      ],
    },
    {
      what: 'an unknown key',
      file: 'resources/table-tool.mdx',
      from: /cost: /,
      to: 'price: none\ncost: ',
      says: ['resources/table-tool.mdx:', 'Expected a field of resources, found `price`.'],
    },
    {
      what: 'a status without its evidence',
      file: 'weeks/4-weather-page.mdx',
      from: /status: .*/,
      to: 'status: completed',
      says: ['weeks/4-weather-page.mdx:', '`repo`: Expected an https address, but it is missing.'],
    },
    {
      what: 'a reference that leads nowhere',
      file: 'weeks/4-weather-page.mdx',
      from: /prerequisites: .*/,
      to: 'prerequisites: [3-no-such-week]',
      says: [
        'weeks/4-weather-page.mdx:',
        'Expected the slug of an entry in weeks/, found "3-no-such-week".',
      ],
    },
  ])(
    'fails on $what, naming file, field and what was expected',
    async ({ file, from, to, says }) => {
      const path = join(content, file);
      const text = await readFile(path, 'utf8');
      const broken = text.replace(from, to);
      expect(broken).not.toBe(text);
      await writeFile(path, broken);

      const { exitCode, output } = await buildSite({ content, base: '/', outDir });

      expect(exitCode).toBe(1);
      for (const words of says) expect(output).toContain(words);
      expect(output).not.toMatch(STACK_TRACE);
      expect(await readdir(outDir)).toEqual(['index.html']);
      expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe('the last good site');
    },
  );

  test('fails on a day that there is not, naming the variable, without a stack trace', async () => {
    const args = ['--outDir', outDir];
    const env = { PORTAL_CONTENT: content, PORTAL_TODAY: '2027-02-30' };
    const { exitCode, output } = await takeTurn(() => runAstroBuild(ROOT, args, env));
    expect(exitCode).toBe(1);
    expect(output).toContain(
      'PORTAL_TODAY: Expected a date such as 2030-01-31, found "2027-02-30".',
    );
    expect(output).not.toMatch(STACK_TRACE);
    expect(await readdir(outDir)).toEqual(['index.html']);
  });
});
