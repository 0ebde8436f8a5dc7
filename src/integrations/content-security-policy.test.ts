import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listElements } from './list-elements.ts';
import {
  addPolicy,
  findInlineParts,
  writeHeaders,
  writePolicy,
} from './content-security-policy.ts';

const digestOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The scripts that are the portal's in these pages. */
const OWN = ['a()', 'a("</b>")', '\n a()\n', 'x="<p style=>"'];

describe('findInlineParts', () => {
  test.each([
    ['a script', '<script>a()</script>', ['a()'], []],
    ['a module', '<script type="module">a("</b>")</script>', ['a("</b>")'], []],
    ['a script with white space', '<script>\n a()\n</script>', ['\n a()\n'], []],
    ['a sign in an attribute', '<script data-x="a>b">a()</script>', ['a()'], []],
    ['a style', '<style>p{color:red}</style>', [], ['p{color:red}']],
    ['a script from a file', '<script type="module" src="/a.js"></script>', [], []],
    ['data', '<script type="application/ld+json">{"a":1}</script>', [], []],
    [
      'a page that speaks of scripts',
      '<meta content="How <script> loads"><script>a()</script>',
      ['a()'],
      [],
    ],
    ['code that is shown', '<pre>&lt;script>a()&lt;/script></pre>', [], []],
  ])('finds %s', (_, html, scripts, styles) => {
    expect(findInlineParts(listElements(html), 'a.html', OWN)).toEqual({
      scripts: new Set(scripts.map(digestOf)),
      styles: new Set(styles.map(digestOf)),
    });
  });

  test.each([
    ['<p style="color:red">a</p>', /^a\.html: Expected no style attribute.*<p style=/],
    ['<p\n class="a" STYLE = "color:red">', /^a\.html: Expected no style attribute/],
    [
      '<script>b()</script>',
      /^a\.html: Expected no script but the portal's own, found <script>b\(\)/,
    ],
    ['<svg><script>b()</script></svg>', /Expected no script but the portal's own/],
    ['<script type=" MODULE ">b()</script>', /Expected no script but the portal's own/],
    ['<img alt="" onerror="a()">', /no event handler, found <img onerror="a\(\)">/],
  ])('refuses %s', (html, says) => {
    expect(() => findInlineParts(listElements(html), 'a.html', OWN)).toThrow(says);
  });

  test('takes words that only look like one', () => {
    const html =
      '<meta content="<p style=x onclick=y>"><p title="<b style=x>">style="x" onclick="y"</p><script>x="<p style=>"</script>';
    expect(() => findInlineParts(listElements(html), 'a.html', OWN)).not.toThrow();
  });
});

describe('the policy', () => {
  const parts = { scripts: new Set(["'sha256-b='", "'sha256-a='"]), styles: new Set<string>() };

  test('closes everything but the site itself and what is named', () => {
    expect(writePolicy(parts).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b='",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
    ]);
  });

  test('stands before everything that it is about', () => {
    const html = '<html><head><meta charset="utf-8"/><script>a()</script></head></html>';
    expect(addPolicy(html, 'x')).toBe(
      '<html><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="x"><script>a()</script></head></html>',
    );
  });

  test('of a host is that of all pages together, below the base of the site', () => {
    const more = { scripts: new Set(["'sha256-c='"]), styles: new Set(["'sha256-d='"]) };
    const headers = writeHeaders([parts, more], '/app/');
    expect(headers).toMatch(/^\/app\/\*\n/);
    expect(headers).toContain("'sha256-a=' 'sha256-b=' 'sha256-c='; style-src 'self' 'sha256-d='");
    expect(headers).toContain("frame-ancestors 'none'\n");
  });
});
