import { describe, expect, test } from 'vitest';
import type { Answer, Reply } from './answer.ts';
import { judgeReply } from './judge-reply.ts';

const ADDRESS = 'https://example.com/guide/spades';
const judge = (reply: Partial<Reply>, address = ADDRESS): Answer =>
  judgeReply(address, { hops: [], status: 200, ...reply });
const hop = (status: number, to: string) => ({ status, to });

describe('judgeReply', () => {
  test('finds a page', () => {
    expect(judge({ title: 'Spades' })).toEqual({ kind: 'found', movedTo: undefined });
    expect(judge({ status: 204 })).toEqual({ kind: 'found', movedTo: undefined });
  });

  test.each([404, 410])('misses a page at %i', (status) => {
    expect(judge({ status })).toEqual({ kind: 'missing', reason: `The server says ${status}.` });
  });

  test('misses a page whose host is gone', () => {
    expect(judge({ status: 0, error: 'ENOTFOUND' })).toEqual({
      kind: 'missing',
      reason: 'There is no host example.com.',
    });
  });

  test.each([400, 401, 403, 405, 418, 429, 451, 500, 502, 503, 504, 999])(
    'can’t tell from %i',
    (status) => {
      expect(judge({ status })).toEqual({ kind: 'unclear', reason: `The server says ${status}.` });
    },
  );

  test.each(['TIMEOUT', 'ECONNRESET', 'ECONNREFUSED', 'EAI_AGAIN', 'CERT_HAS_EXPIRED', undefined])(
    'can’t tell from a server that gives no answer (%s)',
    (error) => {
      expect(judge({ status: 0, error }).kind).toBe('unclear');
    },
  );

  test('can’t tell from redirects without an end', () => {
    expect(judge({ status: 302, hops: [hop(302, 'https://example.com/login')] }).kind).toBe(
      'unclear',
    );
  });

  const A = 'https://example.org/a';
  const B = 'https://example.org/b';
  test.each<[string, Reply['hops'], string | undefined]>([
    ['301', [hop(301, A)], A],
    ['308', [hop(308, A)], A],
    ['301 twice', [hop(301, A), hop(308, B)], B],
    ['301, then for a while', [hop(301, A), hop(302, B)], A],
    ['302', [hop(302, A)], undefined],
    ['303', [hop(303, A)], undefined],
    ['307, then for good', [hop(307, A), hop(301, B)], undefined],
  ])('notes as moved what is so for good: %s', (_, hops, movedTo) => {
    expect(judge({ hops })).toEqual({ kind: 'found', movedTo });
  });

  test('misses a page that has moved to where there is none', () => {
    expect(judge({ hops: [hop(301, A)], status: 404 }).kind).toBe('missing');
  });
});

describe('judgeReply, of a server that lies', () => {
  test.each([
    '404',
    '404 Not Found',
    'Page not found',
    'Page Not Found | Garden Tools',
    'Garden Tools – 404',
    '404 - File not found',
    'Error 404 (Not Found)!!1',
    '404: This page could not be found.',
    'Oops! Page not found',
    'This page doesn’t exist · GitHub',
    'The page you requested was not found',
    'Domain for sale',
  ])('misses a page called “%s”', (title) => {
    expect(judge({ title }).kind).toBe('missing');
  });

  test.each([
    'Spades',
    '404 Media',
    'How to design a page that was not found',
    'Found: spades',
    'What to do when a package is not found in npm',
    'Error handling',
    '',
  ])('believes a page called “%s”', (title) => {
    expect(judge({ title }).kind).toBe('found');
  });

  test('believes a page about such pages', () => {
    const address = 'https://example.com/docs/Web/HTTP/Status/404';
    expect(judge({ title: '404 Not Found - HTTP' }, address).kind).toBe('found');
  });

  test.each([
    ['the home page', 'https://example.com/'],
    ['the home page under another name', 'https://www.example.com/index.html'],
    ['the home page in a language', 'https://example.com/en-us/'],
    ['a page named after it', 'https://example.com/404.html'],
    ['a page named after it elsewhere', 'https://help.example.com/en/not-found'],
    ['those who sell domains', 'https://www.hugedomains.com/domain_profile.cfm?d=example.com'],
  ])('misses a page that is sent away to %s', (_, to) => {
    expect(judge({ hops: [hop(302, to)] }).kind).toBe('missing');
    expect(judge({ hops: [hop(301, to)] }).kind).toBe('missing');
  });

  test.each([
    ['a site of its own', ADDRESS, 'https://spades.example.org/'],
    ['a language, from the home page', 'https://example.com/', 'https://example.com/en/'],
    ['the same page with a slash', ADDRESS, `${ADDRESS}/`],
  ])('believes a page that has moved to %s', (_, address, to) => {
    expect(judge({ hops: [hop(301, to)] }, address)).toEqual({ kind: 'found', movedTo: to });
  });
});
