import { describe, expect, test } from 'vitest';
import { listWords, trimStyleSheet } from './trim-style-sheet.ts';

const words = listWords('<p class="lead astro-abc12345"><b class="md:block sl-flex">');

describe('trimStyleSheet', () => {
  test.each([
    ['a class that no page has', '.hero{color:red}', ''],
    ['a class that a page has', '.lead{color:red}', '.lead{color:red}'],
    ['one of two selectors', '.hero,.lead{color:red}', '.lead{color:red}'],
    ['a class inside another one', '.lead .hero a{color:red}', ''],
    ['the scope of a component that is not used', 'a:where(.astro-zzz99999){color:red}', ''],
    [
      'the scope of one that is',
      'p:where(.astro-abc12345){color:red}',
      'p:where(.astro-abc12345){color:red}',
    ],
    [
      'one of several in brackets',
      '.lead:is(.hero,.lead) a{color:red}',
      '.lead:is(.hero,.lead) a{color:red}',
    ],
    [
      'a class that must not be there',
      '.lead:not(.hero){color:red}',
      '.lead:not(.hero){color:red}',
    ],
    ['a name with a sign in it', '.md\\:block{color:red}', '.md\\:block{color:red}'],
    ['no class at all', '[data-theme=dark] h1{color:red}', '[data-theme=dark] h1{color:red}'],
    [
      'a rule inside others',
      '@media print{.hero{color:red}.lead{color:red}}',
      '@media print{.lead{color:red}}',
    ],
    [
      'an animation',
      '@keyframes turn{0%{opacity:0}to{opacity:1}}',
      '@keyframes turn{0%{opacity:0}to{opacity:1}}',
    ],
    ['the order of layers', '@layer a, b;', '@layer a, b;'],
  ])('decides rightly on %s', (_, css, trimmed) => {
    expect(trimStyleSheet(css, words)).toBe(trimmed);
  });
});
