import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace } from '../testing.ts';
import { judgeLinks } from './testing.ts';

describe('a link to a page that is not there', () => {
  test.each([
    ['[x](/resources/topic/toolz/)', '"/resources/topic/toolz/"', '/resources/topic/tools/'],
    ['[x](/weeks/2-raised-bed)', '"/weeks/2-raised-bed"', '/weeks/2-raised-bed/'],
    ['[x](/weeks/2-raised-bd/#features)', '"/weeks/2-raised-bd/"', '/weeks/2-raised-bed/#features'],
    [
      '[x](../2-raised-bd/)',
      '"../2-raised-bd/", which leads to "/weeks/2-raised-bd/"',
      '/weeks/2-raised-bed/',
    ],
    [
      '[x](2-raised-bed/)',
      '"2-raised-bed/", which leads to "/weeks/1-seed-tray/2-raised-bed/"',
      '/weeks/2-raised-bed/',
    ],
    [
      '[x](./2-raised-bed.mdx)',
      '"./2-raised-bed.mdx", which leads to "/weeks/1-seed-tray/2-raised-bed.mdx"',
      '/weeks/2-raised-bed/',
    ],
    [
      '[x](../guides/how-to-begin.mdx)',
      '"../guides/how-to-begin.mdx", which leads to "/weeks/guides/how-to-begin.mdx"',
      '/guides/how-to-begin/',
    ],
    [
      '[x](weeks/2-raised-bed/)',
      '"weeks/2-raised-bed/", which leads to "/weeks/1-seed-tray/weeks/2-raised-bed/"',
      '/weeks/2-raised-bed/',
    ],
    [
      '[x](guides/how-to-begn/)',
      '"guides/how-to-begn/", which leads to "/weeks/1-seed-tray/guides/how-to-begn/"',
      '/guides/how-to-begin/',
    ],
    ['[x](/weeks/2-raised-bed.html)', '"/weeks/2-raised-bed.html"', '/weeks/2-raised-bed/'],
    [
      '[x](/weeks/2-raised-bed/index.html)',
      '"/weeks/2-raised-bed/index.html"',
      '/weeks/2-raised-bed/',
    ],
  ])('%s is told with the page that was meant', (body, found, meant) => {
    expect(judgeLinks(body)).toEqual([
      `15:5 broken-link: Expected the address of a page, found ${found}. Did you mean \`${meant}\`?`,
    ]);
  });

  test('is told at its definition', () => {
    expect(judgeLinks('[x][bed]\n\n[bed]: ../2-raised-bd/')).toEqual([
      '17:8 broken-link: Expected the address of a page, found "../2-raised-bd/", which leads to "/weeks/2-raised-bd/". Did you mean `/weeks/2-raised-bed/`?',
    ]);
  });

  test('is told when it leaves the portal, or has no address', () => {
    expect(judgeLinks('[x](../../../weeks/) [y]()')).toEqual([
      '15:5 broken-link: Expected the address of a page, found "../../../weeks/", which leads out of the portal. Did you mean `/weeks/`?',
      '15:25 broken-link: Expected an address, found none. Add the address.',
    ]);
  });
});

describe('an address that is written another way', () => {
  const page = (url: string) => `Expected the address of a page, found "${url}"`;

  test.each([
    [
      '[x](www.example.com)',
      `${page('www.example.com')}, which begins with a host. Did you mean \`https://www.example.com\`?`,
    ],
    [
      '[x](example.com/a?b)',
      `${page('example.com/a?b')}, which begins with a host. Did you mean \`https://example.com/a?b\`?`,
    ],
    [
      '[x](/content/weeks/2-raised-bed.mdx)',
      `${page('/content/weeks/2-raised-bed.mdx')}. Did you mean \`/weeks/2-raised-bed/\`?`,
    ],
    ['[x](/weeks/2/)', `${page('/weeks/2/')}. Did you mean \`/weeks/2-raised-bed/\`?`],
    [
      '[x](2-raised-bed#plan)',
      `${page('2-raised-bed')}, which leads to "/weeks/1-seed-tray/2-raised-bed". Did you mean \`/weeks/2-raised-bed/#plan\`?`,
    ],
    [
      '[x](/seed-catalog/)',
      `${page('/seed-catalog/')}. Did you mean \`/resources/seed-catalog/\`?`,
    ],
    [
      '[x](/public/slides.pdf)',
      'Expected the address of a page or of a file in public/, found "/public/slides.pdf". Did you mean `/slides.pdf`?',
    ],
    [
      '![A tray](/public/tray.png)',
      'Expected an image in public/, found "/public/tray.png", which is not there. Did you mean `/tray.png`?',
    ],
  ])('%s is told with what was meant', (body, says) => {
    expect(judgeLinks(body)).toEqual([`15:${body.indexOf('](') + 3} broken-link: ${says}`]);
  });
});

describe('a link to a file that is not there', () => {
  const FILE = 'Expected the address of a page or of a file in public/, found';

  test.each([
    ['[x](/slide.pdf)', `${FILE} "/slide.pdf". Did you mean \`/slides.pdf\`?`],
    [
      '[x](/resources/next.js)',
      `${FILE} "/resources/next.js". Put the file into public/ as \`public/resources/next.js\`, or mend the address.`,
    ],
    [
      '[x](../the-beds.zip)',
      `${FILE} "../the-beds.zip", which leads to "/weeks/the-beds.zip". Put the file into public/ as \`public/weeks/the-beds.zip\`, or mend the address.`,
    ],
    [
      '[x](/weeks/nope.html)',
      'Expected the address of a page, found "/weeks/nope.html". Mend the address, or remove the link.',
    ],
    [
      '![A tray](/trays.png)',
      'Expected an image in public/, found "/trays.png", which is not there. Did you mean `/tray.png`?',
    ],
    [
      '![A tray](/no.svg)',
      'Expected an image in public/, found "/no.svg", which is not there. Put the file into public/ as `public/no.svg`, or mend the address.',
    ],
  ])('%s', (body, says) => {
    expect(judgeLinks(body)).toEqual([`15:${body.indexOf('](') + 3} broken-link: ${says}`]);
  });

  test.each([
    '[x](/slides.pdf#page=2) [y](notes.pdf) [z](/a%20b.pdf) [demo](/demo/) [d](/demo/index.html)',
    '[x](/robots.txt) [y](/og/weeks/1-seed-tray.png) [z](/manifest.webmanifest)',
    '![A tray](/tray.png) ![A page](/og/portal.png) [![A bed](/bed.png)](/weeks/)',
  ])('is not told of %s', (body) => {
    expect(judgeLinks(body)).toEqual([]);
  });
});

describe('a page whose file is not valid', () => {
  test.each([
    [
      '/weeks/2-raised-bed/#anything',
      'weeks/2-raised-bed.mdx',
      'goal: Give',
      'architecture: 7\ngoal: Give',
    ],
    ['/weeks/2-raised-bed/#anything', 'weeks/2-raised-bed.mdx', 'Plant.', '<Steps>'],
    ['/weeks/2-raised-bed/#anything', 'weeks/2-raised-bed.mdx', '---\n\nPlant.', 'Plant.'],
    ['/weeks/#anything', 'phases/garden.mdx', 'id: sowing', 'id: So wing'],
    ['/#milestone-anything', 'phases/garden.mdx', 'id: sowing', 'id: So wing'],
    ['/resources/topic/seeds/', 'resources/seed-catalog.mdx', 'topic: Seeds', 'topic: 7'],
    ['/resources/kind/tool/', 'resources/seed-catalog.mdx', 'kind: book', 'kind: tol'],
    [
      '/resources/level/beginner/',
      'resources/seed-catalog.mdx',
      'cost: free',
      'cost: free\nlevel: new',
    ],
    ['/resources/week/2/', 'weeks/2-raised-bed.mdx', 'week: 2', 'week: two'],
    ['/weeks/2-raised-bed/#unlocks', 'resources/seed-catalog.mdx', '', ''],
  ])('says nothing of %s while %s has an error', (url, file, from, to) => {
    const isBroken = from !== '';
    const edits = isBroken ? { [file]: replace(from, to) } : {};
    expect(judgeLinks(`[x](${url})`, edits)).toHaveLength(isBroken ? 0 : 1);
  });

  test.each([
    [
      'a week',
      '/weeks/2-raised-bed/#anything',
      'weeks/2-raised-bed.mdx',
      'hours: 6',
      'hours: many',
    ],
    ['a list of weeks', '/weeks/#anything', 'phases/garden.mdx', 'number: 1', 'number: first'],
    ['a milestone', '/weeks/#anything', 'phases/garden.mdx', 'focus: Seeds', 'focus: 7'],
    [
      'a checklist',
      '/checklists/before-planting/#any',
      'checklists/before-planting.mdx',
      'order: 1',
      '',
    ],
    ['a handout', '/print/#anything', 'weeks/2-raised-bed.mdx', 'title: Raised Bed\n', ''],
  ])('is known all the same where another field of %s is wrong: %s', (_, url, file, from, to) => {
    expect(judgeLinks(`[x](${url})`, { [file]: replace(from, to) })).toHaveLength(1);
  });

  test('leaves open whether another week builds on this one', () => {
    const edits = { 'weeks/2-raised-bed.mdx': replace('[1-seed-tray]', '[7]') };
    expect(judgeLinks('[x](#unlocks)', edits)).toEqual([]);
  });
});

describe('the first page', () => {
  test('has the milestones of a phase only where every phase has them, whatever the day', () => {
    const orchard = (text: string) =>
      text
        .replace('number: 1', 'number: 2')
        .replace('weeks: { first: 1, last: 2 }', 'weeks: { first: 3, last: 4 }')
        .replaceAll('id: sowing', 'id: pruning');
    const garden = makeSources().find(({ path }) => path === 'phases/garden.mdx')?.text ?? '';
    const edits = { 'phases/orchard.mdx': () => orchard(garden) };
    expect(judgeLinks('[x](/#milestone-sowing)')).toEqual([]);
    expect(judgeLinks('[x](/#milestone-sowing) [y](/#goals)', edits)).toHaveLength(1);
  });
});

test('a link to a week whose file was renamed leads to the one that has its number', () => {
  const found = checkContent(
    makeSources({ 'weeks/1-seed-tray.mdx': replace('Sow.', '[Next](/weeks/2-long-hedge/).') }),
    CONTEXT,
  );
  expect(found.map(({ rule, hint }) => [rule, hint])).toEqual([
    ['broken-link', 'Did you mean `/weeks/2-raised-bed/`?'],
  ]);
});
