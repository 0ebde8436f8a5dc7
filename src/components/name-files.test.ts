import { parseFragment, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { nameFiles } from './name-files.ts';

describe('nameFiles', () => {
  test.each([
    ['<ul><li>src/ code</li></ul>', '<ul><li><code>src/</code> code</li></ul>'],
    [
      '<ul><li>\n<p>a.ts</p>\n<ul><li>b c</li></ul></li></ul>',
      '<ul><li>\n<p><code>a.ts</code></p>\n<ul><li><code>b</code> c</li></ul></li></ul>',
    ],
    ['<ul><li><strong>a</strong> b</li></ul>', '<ul><li><strong>a</strong> b</li></ul>'],
  ])('names the first word of each entry of %s', (list, named) => {
    expect(nameFiles(list)).toBe(named);
  });

  test('makes no tag of what stands in an attribute', () => {
    const list =
      '<ul><li>src/ <img src="/a.png" alt="<li>x" title="<script>a()</script>"> b</li></ul>';
    const named = nameFiles(list);
    expect(named).not.toContain('<code>x');
    expect(serialize(parseFragment(named.replace('<code>src/</code>', 'src/')))).toBe(
      serialize(parseFragment(list)),
    );
  });
});
