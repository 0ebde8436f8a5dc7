import { describe, expect, test } from 'vitest';
import { findHealthErrors } from './health-errors.ts';

const MEND_RECORD = 'Mend it, or remove the line: the next `npm run health` writes it anew.';
const MEND_HOST = 'Write the host as its addresses have it, with the reason why it is not asked.';

/** A file with one record, of which `from` is replaced by `to`. */
const makeText = (from = '', to = '') =>
  `{
  "refusesRobots": {
    "www.example.com": "It asks for a captcha."
  },
  "addresses": {
    "https://example.com/a": { "lastChecked": "2027-03-02", "failures": ["2027-03-02"], "movedTo": "https://example.org/" }
  }
}
`.replace(from, () => to);

describe('findHealthErrors', () => {
  test.each([makeText(), '{}', '{ "addresses": {}, "refusesRobots": {} }'])(
    'finds nothing in a file that is fine',
    (text) => {
      expect(findHealthErrors(text)).toEqual([]);
    },
  );

  test.each<[from: string, to: string, place: string, message: string, hint: string]>([
    [
      '{ "lastChecked"',
      '{ lastChecked',
      'lastChecked',
      'Expected JSON, found a mistake: invalid symbol.',
      'Mend it, or restore the file with `git restore`.',
    ],
    [
      '"2027-03-02",',
      '"yesterday",',
      '"yesterday"',
      '`addresses › https://example.com/a › lastChecked`: Expected a date such as 2030-01-31, found "yesterday".',
      MEND_RECORD,
    ],
    [
      '["2027-03-02"]',
      '["2027-03-02", "2027-02-30"]',
      '"2027-02-30"',
      '`addresses › https://example.com/a › failures › 1`: Expected a date such as 2030-01-31, found "2027-02-30".',
      MEND_RECORD,
    ],
    [
      '["2027-03-02"]',
      '["2027-03-02", "2027-03-02"]',
      '"2027-03-02"',
      '`addresses › https://example.com/a › failures › 1`: Expected each entry once, found "2027-03-02" again.',
      MEND_RECORD,
    ],
    [
      '"lastChecked": "2027-03-02", ',
      '',
      '{ "failures": ["2027-03-02"], "movedTo": "https://example.org/" }',
      '`addresses › https://example.com/a › lastChecked`: Expected a date such as 2030-01-31, but it is missing.',
      MEND_RECORD,
    ],
    [
      '"failures"',
      '"failure"',
      '"failure"',
      '`addresses › https://example.com/a`: Expected one of lastChecked, failures, movedTo, found `failure`.',
      'Did you mean `failures`?',
    ],
    [
      '"refusesRobots"',
      '"robots"',
      '"robots"',
      'Expected one of refusesRobots, addresses, found `robots`.',
      'Remove it.',
    ],
    [
      '"https://example.com/a"',
      '"http://example.com/a"',
      '"http://example.com/a"',
      'Expected an absolute https address such as https://example.com/, found "http://example.com/a".',
      MEND_RECORD,
    ],
    [
      '"www.example.com"',
      '"https://www.example.com/"',
      '"https://www.example.com/"',
      'Expected a host such as www.example.com, found "https://www.example.com/".',
      MEND_HOST,
    ],
    [
      '"It asks for a captcha."',
      '""',
      '""',
      '`refusesRobots › www.example.com`: Expected some text, found an empty value.',
      MEND_HOST,
    ],
    [
      '"https://example.org/"',
      '"/b"',
      '"/b"',
      '`addresses › https://example.com/a › movedTo`: Expected an absolute address such as https://example.com/, found "/b".',
      MEND_RECORD,
    ],
    [
      '"www.example.com": "It asks for a captcha."',
      '"www.example.com": "It asks.", "www.example.com": "It asks again."',
      '"www.example.com"',
      'Expected each key once, found "www.example.com" again.',
      'Remove one of the two.',
    ],
  ])('places %s as %s', (from, to, place, message, hint) => {
    const text = makeText(from, to);
    const errors = findHealthErrors(text);
    expect(errors.map((error) => [error.message, error.hint])).toEqual([[message, hint]]);
    const { offset, length } = errors[0] ?? { offset: 0, length: 0 };
    expect(text.slice(offset, offset + length)).toBe(place);
    // Of two that are the same, the second one is too many.
    expect(offset).toBe(text.lastIndexOf(place));
  });

  test('tells all that is wrong at once', () => {
    const text = makeText('"2027-03-02",', '3,').replace('"https://example.org/"', '4');
    expect(findHealthErrors(text)).toHaveLength(2);
  });

  test.each(['', '[]', 'null', '3'])('refuses a file that is no object: %j', (text) => {
    expect(findHealthErrors(text)).toHaveLength(1);
  });
});
