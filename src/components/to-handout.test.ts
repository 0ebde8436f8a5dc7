import { describe, expect, test } from 'vitest';
import { toHandout } from './to-handout.ts';

describe('toHandout', () => {
  test.each([
    ['an anchor', '<h2 id="plan">Plan</h2>', '<h3 id="w1-plan">Plan</h3>'],
    ['a heading inside', '<h3>a</h3>', '<h4>a</h4>'],
    ['a link inside the page', '<a href="#plan">a</a>', '<a href="#w1-plan">a</a>'],
    ['a link elsewhere', '<a href="/weeks/#plan">a</a>', '<a href="/weeks/#plan">a</a>'],
    [
      'what names another part',
      '<p aria-describedby="a b">a</p>',
      '<p aria-describedby="w1-a w1-b">a</p>',
    ],
    ['a marker of a figure', '<path marker-end="url(#x)">', '<path marker-end="url(#w1-x)">'],
    ['code that is shown', '&lt;h2 id="plan">', '&lt;h2 id="plan">'],
    [
      'a script',
      '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script><p>a</p>',
      '<link rel="stylesheet" href="/a.css"><p>a</p>',
    ],
  ])('changes %s as it should', (_, html, handout) => {
    expect(toHandout(html, 'w1')).toBe(handout);
  });
});
