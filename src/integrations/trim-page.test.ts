import { describe, expect, test } from 'vitest';
import { listElements } from './list-elements.ts';
import { trimPage } from './trim-page.ts';

const remove = (html: string) => trimPage(html, listElements(html), new Set(['/_astro/empty.js']));

describe('trimPage', () => {
  test.each([
    ['a mark', '<p data-pagefind-ignore>a</p>', '<p>a</p>'],
    [
      'a mark with a value',
      '<p id="b" data-pagefind-weight="5" class="c">a</p>',
      '<p id="b" class="c">a</p>',
    ],
    [
      'facts for the index',
      'a<div hidden data-pagefind-ignore="index"><span data-pagefind-filter="b">c</span></div>d',
      'ad',
    ],
    ['a script that does nothing', 'a<script type="module"></script>b', 'ab'],
    [
      'a script with nothing in its file',
      'a<script type="module" src="/_astro/empty.js"></script>b',
      'ab',
    ],
    [
      'slashes that say nothing',
      '<img alt="a" src="/b.png"/><br />c',
      '<img alt="a" src="/b.png"><br>c',
    ],
    ['the style for paper', '<link rel="stylesheet" href="/a.css" media="print"/>a', 'a'],
  ])('takes out %s', (_, html, rest) => {
    expect(remove(html)).toBe(rest);
  });

  test.each([
    '<code>&lt;p data-pagefind-ignore&gt;</code>',
    // A pattern would take all from the mark to the next quotation mark.
    '<p>a data-pagefind-x="<a href="/b/" title="<script>c()</script>">d</a></p>',
    '<p title="<i data-pagefind-ignore>">a</p>',
    '<script type="module">a()</script><script type="module" src="/a.js"></script>',
    '<p hidden>a</p>',
    // Here the slash is a part of the address.
    '<img alt="a" src=/b/>',
    '<svg><path d="M0 0"/></svg>',
    '<p title="<br />">a</p>',
  ])('leaves words that only look like one: %s', (html) => {
    expect(remove(html)).toBe(html);
  });
});
