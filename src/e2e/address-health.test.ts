// What the records of addresses say reaches the pages of resources.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITES } from './sites.ts';

describe('the page of a resource', () => {
  test.each([
    ['markup-primer', 'on 12 Nov 2026; it leads on to example.com/primers/markup'],
    [
      'shell-handbook',
      'on 16 Nov 2026; it no longer works: nothing has been found there since 9 Nov 2026',
    ],
  ])('says when the address of %s was last checked', async (id, words) => {
    expect(await readFact(id, 'Address checked')).toBe(words);
  });

  test('says that the host turns robots away', async () => {
    expect(await readFact('table-tool', 'Address checked')).toBe(
      'not by robots, since its host turns them away',
    );
  });
});

/** What stands behind a label among the facts of a resource of the other roadmap. */
async function readFact(id: string, label: string): Promise<string | undefined> {
  const html = await readFile(join(SITES.other.outDir, 'resources', id, 'index.html'), 'utf8');
  const fact = html.split(`<dt>${label}</dt>`)[1]?.split('</dd>')[0];
  return fact
    ?.replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
