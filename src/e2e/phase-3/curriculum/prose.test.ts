// Words of the content: spelled as Americans do, without filler, no page a copy of another, and
// nothing that ages without its date.
import { describe, expect, test } from 'vitest';
import { findNearDuplicates } from './near-duplicates.ts';
import { PARAGRAPHS } from './prose.ts';
import { findMisspelled } from './spelling.ts';

/** Words that say nothing, and words of advertisement. */
const FILLER =
  /\b(?:simply|just|very|really|obviously|clearly|basically|actually|easily|of course|in order to|needless to say|it is important to note|as you can see|please note|at the end of the day|leverage[sd]?|utilize[sd]?|seamless(?:ly)?|cutting-edge|game-chang\w+|dive in|deep dive|delve[sd]?|world-class|blazing(?:ly)?)\b|—/i;

/** What ages: a price, a limit of a plan, and the version of a product. */
const AGING =
  /[$€£]\s?\d|\b\d+(?:\.\d+)?\s?(?:USD|EUR|dollars|euros)\b|\b(?:Node(?:\.js)?|PostgreSQL|Python|Redis|RabbitMQ|Docker|Compose|React|TypeScript|PyTorch|TensorFlow|Stripe API|Debian|Ubuntu)\s(?:version\s)?v?\d+(?:\.\d+)*\b/;

/** A month and a year. */
const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d\b|\b20\d\d-\d\d-\d\d\b/;

/** Paragraphs for which there are words of complaint. */
function findIn(complain: (text: string) => string | undefined): string[] {
  return PARAGRAPHS.flatMap(({ path, text }) => {
    const complaint = complain(text);
    return complaint === undefined ? [] : [`${path}: ${complaint} in “${text.slice(0, 90)}”`];
  });
}

describe('the prose of the content', () => {
  test('is spelled right', () => {
    const unknown = findIn((text) => findMisspelled(text).join(', ') || undefined);
    expect(unknown).toEqual([]);
  });

  test('has no filler and no advertisement', () => {
    expect(findIn((text) => FILLER.exec(text)?.[0])).toEqual([]);
  });

  test('says when it was true what a version, a limit or a price is', () => {
    expect(findIn((text) => (DATE.test(text) ? undefined : AGING.exec(text)?.[0]))).toEqual([]);
  });

  test('is said once: no two pages share a paragraph, or nearly one', () => {
    const pairs = findNearDuplicates(PARAGRAPHS, 0.4).map(
      ([left, right]) => `${left.path} and ${right.path}: “${left.text.slice(0, 90)}”`,
    );
    expect(pairs).toEqual([]);
  });
});

describe('findMisspelled', () => {
  test.each([
    ['The serber answers.', ['serber']],
    ['The colour of the neighbour', ['colour', 'neighbour']],
    ['The server’s answer, `serber` aside: see api.example.com/serber and /etc/hostz.', ['serber']],
    ['Version 1.2b of http2', []],
    ['A well-kept page of SQL', []],
  ])('reads %j', (text, words) => {
    expect(findMisspelled(text)).toEqual(words);
  });
});

describe('findNearDuplicates', () => {
  const text =
    'A queue keeps what is to be done until somebody has the time to do it, and no longer than that.';
  const a = { path: 'a.mdx', text };

  test.each([
    ['the same words elsewhere', { path: 'b.mdx', text: text.toUpperCase() }, 1],
    ['a word changed', { path: 'b.mdx', text: text.replace('somebody', 'someone') }, 1],
    ['the same words on the same page', a, 0],
    [
      'other words',
      { path: 'b.mdx', text: 'A cache keeps what was done, so that nobody has to do it again.' },
      0,
    ],
  ])('finds %s', (_, other, count) => {
    expect(findNearDuplicates([a, other], 0.4)).toHaveLength(count);
  });
});
