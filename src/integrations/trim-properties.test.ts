import { describe, expect, test } from 'vitest';
import { trimProperties } from './trim-properties.ts';

describe('trimProperties', () => {
  test.each([
    ['one that nothing reads', ['a{--x:1;color:red}'], ['a{color:red}']],
    ['one that is read', ['a{--x:1}b{top:var(--x)}'], ['a{--x:1}b{top:var(--x)}']],
    ['one that another sheet reads', ['a{--x:1}', 'b{top:var( --x, 2px)}'], undefined],
    [
      'one that only such a one reads',
      ['a{--x:1;--y:var(--x);--z:var(--y)}b{top:0}'],
      ['b{top:0}'],
    ],
    ['a chain that ends in use', ['a{--x:1;--y:var(--x)}b{top:calc(2*var(--y))}'], undefined],
    ['one that a page names', ['a{--named:1}'], undefined],
    ['one that one which a page names reads', ['a{--x:1;--named:var(--x)}'], undefined],
    ['every value of one that is read', ['a{--x:1}b{--x:2}c{top:var(--x)}'], undefined],
    ['two that read each other', ['a{--x:var(--y);--y:var(--x)}'], ['']],
    ['a fallback', ['a{--x:1}b{top:var(--w,var(--x))}'], undefined],
    ['one in a condition', ['@media print{a{--x:1}}b{top:0}'], ['b{top:0}']],
    ['a layer', ['@layer a{b{--x:1}}@layer c{d{top:0}}'], ['@layer a{}@layer c{d{top:0}}']],
  ])('decides rightly on %s', (_, sheets, trimmed = sheets) => {
    expect(trimProperties(sheets, new Set(['named']))).toEqual(trimmed);
  });
});
