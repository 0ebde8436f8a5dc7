import { describe, expect, test } from 'vitest';
import { listBodyHeadings } from './body-headings.ts';
import { ContentFile } from './content-file.ts';
import { makeSource } from './testing.ts';

/** The anchors of a body's headings. src/e2e/anchors.test.ts compares them with those of a built page. */
function listSlugs(body: string): string[] {
  const file = new ContentFile(makeSource('guides/odd.mdx', `---\ntitle: Odd\n---\n\n${body}\n`));
  return listBodyHeadings(file).map(({ slug }) => slug);
}

describe('listBodyHeadings', () => {
  test.each([
    ['## Sow & grow', 'sow--grow'],
    ['## Use `seed_tray` *now*', 'use-seed_tray-now'],
    ['## Early -- or late', 'early--or-late'],
    ['## It’s "so" & it\'s fine', 'its-so--its-fine'],
    ['## 🎉 Party', '-party'],
    ['## Salt &amp; soil &copy;', 'salt--soil-'],
    ['## Start at 10:30', 'start-at-1030'],
    ['## From [the bed](/weeks/) ~~out~~', 'from-the-bed-out'],
    ['## ![A tray](/tray.png) Tray', '-tray'],
    ['## 日本語 für alle', '日本語-für-alle'],
    ['Two\nlines\n---', 'twolines'],
    ['## Notes[^b]\n\n[^b]: One.', 'notes1'],
    ['[^b]: One.[^a]\n\n[^a]: Two.\n\nA.[^a]\n\n## Notes[^b]', 'notes2'],
    ['## C++ and C#', 'c-and-c'],
    ['## Closed ##', 'closed'],
  ])('makes of %j the anchor %j', (body, slug) => {
    expect(listSlugs(body)).toEqual([slug]);
  });

  test('numbers headings that say the same, without taking the anchor of another', () => {
    expect(listSlugs('## Sow\n\n## Sow\n\n## Sow 1\n\n## Sow')).toEqual([
      'sow',
      'sow-1',
      'sow-1-1',
      'sow-2',
    ]);
  });

  test('finds headings in asides, lists and quotes, and none in code', () => {
    expect(
      listSlugs(':::note\n## One\n:::\n\n1. ## Two\n\n> ## Three\n\n```md\n## Four\n```'),
    ).toEqual(['one', 'two', 'three']);
  });
});
