import { describe, expect, test } from 'vitest';
import { resolveLink } from './internal-link.ts';

const PAGE = '/weeks/1-seed-tray/';

describe('resolveLink', () => {
  test.each([
    ['/weeks/2-raised-bed/', '/weeks/2-raised-bed/', undefined],
    ['/weeks/2-raised-bed/#features', '/weeks/2-raised-bed/', 'features'],
    ['/', '/', undefined],
    ['/#goals', '/', 'goals'],
    ['../2-raised-bed/', '/weeks/2-raised-bed/', undefined],
    ['../2-raised-bed/#features', '/weeks/2-raised-bed/', 'features'],
    ['2-raised-bed/', '/weeks/1-seed-tray/2-raised-bed/', undefined],
    ['..', '/weeks/', undefined],
    ['../../', '/', undefined],
    ['./', PAGE, undefined],
    ['#features', PAGE, 'features'],
    ['?print#features', PAGE, 'features'],
    ['#%E6%97%A5', PAGE, '日'],
    ['#日', PAGE, '日'],
    ['#100%', PAGE, '100%'],
    ['#', PAGE, undefined],
    ['#top', PAGE, undefined],
    ['/weeks/../phases/garden/', '/phases/garden/', undefined],
    ['/weeks/2-raised-bed', '/weeks/2-raised-bed', undefined],
  ])('takes %j for %j with the anchor %j', (url, path, anchor) => {
    expect(resolveLink(url, PAGE)).toMatchObject({ path, anchor });
  });

  test('keeps what follows the address', () => {
    expect(resolveLink('../x/?q=a#b', PAGE)?.rest).toBe('?q=a#b');
    expect(resolveLink('/x/#b', PAGE)?.rest).toBe('#b');
  });

  test.each(['../../../weeks/', '/../weeks/'])('sees that %j leaves the portal', (url) => {
    expect(resolveLink(url, PAGE)?.path).toBe('');
  });

  test.each(['https://example.com/', 'mailto:a@example.com', '//example.com/', 'HTTPS://x.org'])(
    'passes over %j',
    (url) => {
      expect(resolveLink(url, PAGE)).toBeUndefined();
    },
  );
});
