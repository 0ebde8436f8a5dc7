import { describe, expect, test } from 'vitest';
import { parseDate } from '../roadmap/calendar.ts';
import { findHealthErrors } from './health-errors.ts';

const TODAY = parseDate('2027-03-05');

const MEND_RECORD = 'Mend it, or remove the line: the next `npm run health` writes it anew.';
const WRITE_NONE = 'Write `{}`: the next `npm run health` fills it.';
const WRITE_WHY = 'Write why the host is not asked, between double quotes.';

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
      'Expected JSON that can be read, found a name without quotes.',
      'Write `"lastChecked"`.',
    ],
    [
      '"2027-03-02",',
      '"yesterday",',
      '"yesterday"',
      '`addresses › https://example.com/a › lastChecked`: Expected a date such as 2030-01-31, found "yesterday".',
      'Write year, month and day, in this order and with hyphens: `2030-01-31`.',
    ],
    [
      '["2027-03-02"]',
      '["2027-03-02", "2027-02-30"]',
      '"2027-02-30"',
      '`addresses › https://example.com/a › failures › 1`: Expected a date such as 2030-01-31, found "2027-02-30".',
      'The last day of that month is `2027-02-28`.',
    ],
    [
      '["2027-03-02"]',
      '["2027-03-02", "2027-03-02"]',
      '"2027-03-02"',
      '`addresses › https://example.com/a › failures › 1`: Expected each entry once, found "2027-03-02" again.',
      'Remove one of the two.',
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
      'Did you mean `"https://example.com/a"`?',
    ],
    [
      '"www.example.com"',
      '"https://www.example.com/"',
      '"https://www.example.com/"',
      'Expected a host such as www.example.com, found "https://www.example.com/".',
      'Did you mean `"www.example.com"`?',
    ],
    [
      '"It asks for a captcha."',
      '""',
      '""',
      '`refusesRobots › www.example.com`: Expected some text, found an empty value.',
      WRITE_WHY,
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
    [
      '"failures"',
      '"failures"; "x"',
      ';',
      'Expected JSON that can be read, found `;` between two parts.',
      'Write `:` behind a name.',
    ],
    [
      '"movedTo": "https://example.org/" }',
      '"movedTo": "https://example.org/", }',
      ',',
      'Expected JSON that can be read, found a comma behind the last entry.',
      'Remove the comma.',
    ],
    [
      '"failures": [',
      '// gone "failures": [',
      '// gone "failures": ["2027-03-02"], "movedTo": "https://example.org/" }',
      'Expected JSON that can be read, found a comment.',
      'Remove it.',
    ],
    [
      '"lastChecked": "2027-03-02", "failures": ["2027-03-02"]',
      '"lastChecked": 2027-03-02',
      '2027-03-02',
      'Expected JSON that can be read, found `2027-03-02`, which is no number of JSON.',
      'Write it as text: `"2027-03-02"`.',
    ],
    [
      '"https://example.com/a":',
      'https://example.com/a:',
      'https://example.com/a',
      'Expected JSON that can be read, found an address without quotes.',
      'Write `"https://example.com/a"`.',
    ],
    [
      '"2027-03-02", ',
      '"2.3.2027", ',
      '"2.3.2027"',
      '`addresses › https://example.com/a › lastChecked`: Expected a date such as 2030-01-31, found "2.3.2027".',
      'Did you mean `"2027-03-02"`?',
    ],
    [
      '"2027-03-02", ',
      '20270302, ',
      '20270302',
      '`addresses › https://example.com/a › lastChecked`: Expected a date such as 2030-01-31, found 20270302.',
      'Did you mean `"2027-03-02"`?',
    ],
    [
      '["2027-03-02"]',
      '"2027-03-02"',
      '"2027-03-02"',
      '`addresses › https://example.com/a › failures`: Expected a list of dates, found "2027-03-02".',
      'Write it as a list: `["2027-03-02"]`.',
    ],
    [
      '"lastChecked"',
      '"lastCheked"',
      '"lastCheked"',
      '`addresses › https://example.com/a`: Expected one of lastChecked, failures, movedTo, found `lastCheked`.',
      'Did you mean `lastChecked`?',
    ],
    [
      '"https://example.org/"',
      '"example.org"',
      '"example.org"',
      '`addresses › https://example.com/a › movedTo`: Expected an absolute address such as https://example.com/, found "example.org".',
      'Did you mean `"https://example.org"`?',
    ],
    [
      '"www.example.com"',
      '"WWW.example.com"',
      '"WWW.example.com"',
      'Expected a host such as www.example.com, found "WWW.example.com".',
      'Did you mean `"www.example.com"`?',
    ],
    [
      '"It asks for a captcha."',
      'true',
      'true',
      '`refusesRobots › www.example.com`: Expected a line of text, found true.',
      WRITE_WHY,
    ],
    [
      '"addresses"',
      '"refusesRobots"',
      '"refusesRobots"',
      'Expected each key once, found "refusesRobots" again.',
      'Remove one of the two.',
    ],
    [
      '  "addresses"',
      '<<<<<<< HEAD\n  "addresses"',
      '<<<<<<< HEAD',
      'Expected a resolved merge, found a conflict marker.',
      'Keep the lines that you want, and remove the markers.',
    ],
    [
      '"lastChecked": "2027-03-02"',
      '"lastChecked": "2027-03-09"',
      '"2027-03-09"',
      '`addresses › https://example.com/a › lastChecked`: Expected a day that is not in the future, found "2027-03-09".',
      MEND_RECORD,
    ],
  ])('places %s as %s', (from, to, place, message, hint) => {
    const text = makeText(from, to);
    const errors = findHealthErrors(text, TODAY);
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

  test.each<[text: string, found: string, hint: string]>([
    [
      '',
      'Expected JSON that can be read, found an empty file.',
      `${WRITE_NONE} Or delete the file.`,
    ],
    [
      '\uFEFF{}',
      'Expected JSON that can be read, found a sign before it that is not seen, a BOM.',
      'Delete it, or save the file as UTF-8 without a BOM.',
    ],
    ['[]', 'Expected the fields of the health of addresses, found [].', WRITE_NONE],
    ['null', 'Expected the fields of the health of addresses, found none.', WRITE_NONE],
    ['3', 'Expected the fields of the health of addresses, found 3.', WRITE_NONE],
    [
      '{',
      'Expected JSON that can be read, found `{` without its `}`.',
      'Mend it, or restore the file with `git restore`.',
    ],
    ['}', 'Expected JSON that can be read, found `}`, which closes nothing.', 'Remove it.'],
    [
      `{"addresses":${'['.repeat(200_000)}`,
      'Expected JSON that can be read, found brackets in brackets without end.',
      'Mend it, or restore the file with `git restore`.',
    ],
  ])('refuses a file that is no object: %#', (text, message, hint) => {
    expect(findHealthErrors(text)).toMatchObject([{ offset: 0, message, hint }]);
  });

  test('takes a day that has come already where the records are written', () => {
    expect(findHealthErrors(makeText('"2027-03-02", ', '"2027-03-06", '), TODAY)).toEqual([]);
  });
});
