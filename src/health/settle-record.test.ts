import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDead } from '../roadmap/address-health.ts';
import type { AddressRecord } from '../schemas/health.ts';
import type { Answer } from './answer.ts';
import { settleRecord } from './settle-record.ts';

const found: Answer = { kind: 'found', movedTo: undefined };
const missing: Answer = { kind: 'missing', reason: 'The server says 404.' };
const unclear: Answer = { kind: 'unclear', reason: 'The server says 503.' };
const move: Answer = { kind: 'found', movedTo: 'https://example.org/' };
const [MON, TUE, WED, THU] = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04'] as const;

describe('settleRecord', () => {
  test.each<[what: string, answers: [day: string, answer: Answer][], expected: object | undefined]>(
    [
      ['knows nothing after an unclear answer', [[MON, unclear]], undefined],
      ['notes a page that is there', [[MON, found]], { lastChecked: MON, failures: [] }],
      [
        'notes where a page has moved',
        [[MON, move]],
        { lastChecked: MON, failures: [], movedTo: 'https://example.org/' },
      ],
      [
        'forgets a move that was taken back',
        [
          [MON, move],
          [TUE, found],
        ],
        { lastChecked: TUE, failures: [] },
      ],
      [
        'counts a day once',
        [
          [MON, missing],
          [MON, missing],
          [MON, missing],
        ],
        { lastChecked: MON, failures: [MON] },
      ],
      [
        'counts each day',
        [
          [MON, missing],
          [TUE, missing],
          [WED, missing],
        ],
        { lastChecked: WED, failures: [MON, TUE, WED] },
      ],
      [
        'keeps the first three days',
        [
          [MON, missing],
          [TUE, missing],
          [WED, missing],
          [THU, missing],
        ],
        { lastChecked: THU, failures: [MON, TUE, WED] },
      ],
      [
        'is cleared by a success',
        [
          [MON, missing],
          [TUE, missing],
          [WED, found],
          [THU, missing],
        ],
        { lastChecked: THU, failures: [THU] },
      ],
      [
        'is left as it was by an unclear answer',
        [
          [MON, missing],
          [TUE, unclear],
        ],
        { lastChecked: MON, failures: [MON] },
      ],
      [
        'believes in a page that was there on the same day',
        [
          [MON, missing],
          [TUE, found],
          [TUE, missing],
        ],
        { lastChecked: TUE, failures: [] },
      ],
      [
        'does not go back in time',
        [
          [TUE, found],
          [MON, missing],
        ],
        { lastChecked: TUE, failures: [] },
      ],
    ],
  )('%s', (_, answers, expected) => {
    expect(settle(answers)).toEqual(expected);
  });

  const anyAnswer = fc.constantFrom(found, missing, missing, missing, unclear, move, {
    ...move,
    movedTo: 'https://example.net/',
  });
  const anyDays = fc.array(fc.array(anyAnswer, { maxLength: 4 }), { maxLength: 8 });

  test('calls an address dead exactly after three days on which it was only missing, in whatever order', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const record = settle(spread(days));
        // Counted here in another way: back from the last day to the last one with a success.
        const last = days.findLastIndex((answers) => answers.some(({ kind }) => kind === 'found'));
        const since = days.slice(last + 1);
        const missed = since.filter((answers) => answers.includes(missing)).length;
        expect(record !== undefined && isDead(record)).toBe(missed >= 3);
      }),
    );
  });

  test('does not depend on the order of the answers of a day', () => {
    const shuffled = anyDays.chain((days) =>
      fc.tuple(
        fc.constant(days),
        fc.tuple(
          ...days.map((answers) =>
            fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length }),
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([days, others]) => {
        expect(settle(spread(others))).toEqual(settle(spread(days)));
      }),
    );
  });
});

/** Answers with their days, one after the other from 1 March on. */
function spread(days: readonly (readonly Answer[])[]): [string, Answer][] {
  return days.flatMap((answers, index) =>
    answers.map((answer): [string, Answer] => [`2027-03-0${index + 1}`, answer]),
  );
}

function settle(answers: readonly (readonly [string, Answer])[]): AddressRecord | undefined {
  return answers.reduce<AddressRecord | undefined>(
    (record, [day, answer]) => settleRecord(record, answer, day),
    undefined,
  );
}
