import { describe, expect, test } from 'vitest';
import { replace } from '../testing.ts';
import { judgeLinks } from './testing.ts';

const WEEK = 'weeks/1-seed-tray.mdx';

describe('a link to an anchor that is not there', () => {
  test.each([
    ['#featurs', 'this page', 'featurs', '#features'],
    ['../2-raised-bed/#featurs', '/weeks/2-raised-bed/', 'featurs', '../2-raised-bed/#features'],
    ['/#milestone-sowin', '/', 'milestone-sowin', '/#milestone-sowing'],
    ['/progress/#shedule', '/progress/', 'shedule', '/progress/#schedule'],
    ['/phases/garden/#goal', '/phases/garden/', 'goal', '/phases/garden/#goals'],
    [
      '/guides/check-rules/#broken-ancor',
      '/guides/check-rules/',
      'broken-ancor',
      '/guides/check-rules/#broken-anchor',
    ],
    [
      '/checklists/before-planting/#soil-lose',
      '/checklists/before-planting/',
      'soil-lose',
      '/checklists/before-planting/#soil-loose',
    ],
  ])('%s is told with the anchor that was meant', (url, page, anchor, meant) => {
    expect(judgeLinks(`[x](${url})`)).toEqual([
      `15:${url.indexOf('#') + 5} broken-anchor: Expected an anchor of ${page}, found "#${anchor}". Did you mean \`${meant}\`?`,
    ]);
  });

  test('is told with what the page has, where nothing is near', () => {
    expect(judgeLinks('[x](#water) [y](/phases/#water)')).toEqual([
      '15:5 broken-anchor: Expected an anchor of this page, found "#water". The page has #objectives, #features, #unlocks, #resources.',
      '15:25 broken-anchor: Expected an anchor of /phases/, found "#water". The page has none; remove what follows the address.',
    ]);
  });

  test('is told for a section that is empty, and no longer when it is filled', () => {
    expect(judgeLinks('[x](#ideas)')).toHaveLength(1);
    expect(judgeLinks('[x](#prerequisites)')).toHaveLength(1);
    expect(judgeLinks('[x](/weeks/2-raised-bed/#unlocks)')).toHaveLength(1);
    const edit = (text: string) =>
      text.replace('Sow.', '[x](#ideas)').replace('hours: 4', 'hours: 4\nideas: [Cress]');
    expect(judgeLinks('', { [WEEK]: edit })).toEqual([]);
  });

  test('is left to the rule about lists where the body of a guide does not show its groups', () => {
    const link = '[x](/guides/how-to-begin/#at-once)';
    const edits = { 'guides/how-to-begin.mdx': replace('<ResourceGroups />', 'No groups.') };
    expect(judgeLinks(link)).toEqual([]);
    expect(judgeLinks(link, edits)).toEqual([]);
    const none = {
      'guides/how-to-begin.mdx': (text: string) =>
        text.replace(/resourceGroups:[^]*?(?=---)/, '').replace('<ResourceGroups />', 'None.'),
    };
    expect(judgeLinks(link, none)).toHaveLength(1);
  });
});

describe('an anchor of a heading', () => {
  test.each([
    '## Sow & grow\n\n[x](#sow--grow)',
    '## Sow\n\n## Sow\n\n[x](#sow) [y](#sow-1)',
    '## Use `seed_tray`\n\n[x](#use-seed_tray)',
    '## 🎉 Party\n\n[x](#-party)',
    '## 日本語\n\n[x](#日本語) [y](#%E6%97%A5%E6%9C%AC%E8%AA%9E)',
    'Note.[^1]\n\n[^1]: One.\n\n[x](#footnote-label)',
  ])('is known from the body %j', (body) => {
    expect(judgeLinks(body)).toEqual([]);
  });

  test('is known on another page, and told when the heading is renamed', () => {
    const link = '[x](../2-raised-bed/#mix-soil)';
    const bed = (heading: string) => ({
      'weeks/2-raised-bed.mdx': replace('Plant.', `## ${heading}`),
    });
    expect(judgeLinks(link, bed('Mix soil'))).toEqual([]);
    expect(judgeLinks(link, bed('Mixing soil'))).toHaveLength(1);
  });
});

describe('the heading of the footnotes', () => {
  test('is not there when only a footnote asks for itself', () => {
    expect(judgeLinks('[^1]: See.[^1]\n\n[x](#footnote-label)')).toHaveLength(1);
  });
});
