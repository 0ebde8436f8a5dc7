import { describe, expect, test } from 'vitest';
import {
  calendarDate,
  checkReference,
  checkReferences,
  externalLink,
  hours,
  httpsUrl,
  line,
  lines,
  positiveInteger,
  references,
  show,
  slug,
  weekRange,
} from './fields.ts';
import { A_DATE, A_SLUG, AN_ADDRESS, listIssues } from './testing.ts';

const fields = {
  line: line(),
  slug: slug(),
  references: references(),
  checkReference: checkReference(),
  checkReferences: checkReferences(),
  lines: lines(),
  calendarDate: calendarDate(),
  httpsUrl: httpsUrl(),
  positiveInteger: positiveInteger('a position'),
  hours: hours(),
  weekRange: weekRange(),
  externalLink: externalLink(),
};

const A_RANGE = 'Expected a run of weeks such as { first: 37, last: 40 }';
const A_CHECK = 'Expected a check by its part and its id, such as `security/https`';
const PAGE = { title: 'A page', url: 'https://example.com/' };

describe('a good value', () => {
  test.each<[field: keyof typeof fields, value: unknown, result: unknown]>([
    ['line', 'A line', 'A line'],
    ['line', '  space around it \n', 'space around it'],
    ['slug', 'spade-guide', 'spade-guide'],
    ['slug', '1-seed-tray', '1-seed-tray'],
    ['slug', '42', '42'],
    ['references', ['hoe', 'axe'], ['hoe', 'axe']],
    ['references', [], []],
    ['references', undefined, []],
    ['checkReference', 'soil/loose', 'soil/loose'],
    ['checkReference', '2-soil/ph-7', '2-soil/ph-7'],
    ['checkReferences', ['soil/loose'], ['soil/loose']],
    ['checkReferences', undefined, []],
    ['lines', [' one ', 'two'], ['one', 'two']],
    ['calendarDate', '2027-03-01', '2027-03-01'],
    ['calendarDate', '2028-02-29', '2028-02-29'],
    ['calendarDate', new Date('2027-03-01'), '2027-03-01'],
    ['httpsUrl', 'https://example.com', 'https://example.com'],
    ['httpsUrl', 'https://a.example.com/b?c=d#e', 'https://a.example.com/b?c=d#e'],
    ['httpsUrl', 'https://example.com?at=@', 'https://example.com?at=@'],
    ['httpsUrl', 'https://my_site.münchen.example:8080/', 'https://my_site.münchen.example:8080/'],
    ['httpsUrl', 'https://example.com:8080/@me', 'https://example.com:8080/@me'],
    ['httpsUrl', 'https://bücher.example/ü', 'https://bücher.example/ü'],
    ['positiveInteger', 1, 1],
    ['hours', 0.25, 0.25],
    ['hours', 9.5, 9.5],
    ['hours', 10_000, 10_000],
    ['weekRange', { first: 3, last: 3 }, { first: 3, last: 3 }],
    ['externalLink', PAGE, PAGE],
  ])('of %s is %j, read as %j', (field, value, result) => {
    expect(fields[field].parse(value)).toEqual(result);
  });
});

describe('a bad value', () => {
  test.each<[field: keyof typeof fields, value: unknown, issue: string]>([
    ['line', undefined, ': Expected a line of text, but it is missing.'],
    ['line', null, ': Expected a line of text, found null.'],
    ['line', 7, ': Expected a line of text, found 7.'],
    ['line', '', ': Expected some text, found an empty value.'],
    ['line', '   ', ': Expected some text, found an empty value.'],
    ['line', 'one\ntwo', ': Expected a single line of text, found a line break.'],

    ['slug', undefined, ': Expected a slug such as `docker-docs`, but it is missing.'],
    ['slug', 7, ': Expected a slug such as `docker-docs`, found 7.'],
    ['slug', '', `: ${A_SLUG}, found "".`],
    ['slug', 'Spade', `: ${A_SLUG}, found "Spade".`],
    ['slug', 'two words', `: ${A_SLUG}, found "two words".`],
    ['slug', 'two--hyphens', `: ${A_SLUG}, found "two--hyphens".`],
    ['slug', '-first', `: ${A_SLUG}, found "-first".`],
    ['slug', 'last-', `: ${A_SLUG}, found "last-".`],
    ['slug', 'crème', `: ${A_SLUG}, found "crème".`],
    ['slug', 'weeks/1', `: ${A_SLUG}, found "weeks/1".`],

    ['references', 'spade-guide', ': Expected a list of slugs, found "spade-guide".'],
    ['references', null, ': Expected a list of slugs, found null.'],
    ['references', ['a', 'B'], `1: ${A_SLUG}, found "B".`],
    ['references', ['a', 'b', 'a'], '2: Expected each entry once, found "a" again.'],

    [
      'checkReference',
      undefined,
      ': Expected a check such as `security/https`, but it is missing.',
    ],
    ['checkReference', 7, ': Expected a check such as `security/https`, found 7.'],
    ['checkReference', '', `: ${A_CHECK}, found "".`],
    ['checkReference', 'loose', `: ${A_CHECK}, found "loose".`],
    ['checkReference', 'soil/', `: ${A_CHECK}, found "soil/".`],
    ['checkReference', '/loose', `: ${A_CHECK}, found "/loose".`],
    ['checkReference', 'soil/loose/', `: ${A_CHECK}, found "soil/loose/".`],
    ['checkReference', 'a/soil/loose', `: ${A_CHECK}, found "a/soil/loose".`],
    ['checkReference', 'Soil/loose', `: ${A_CHECK}, found "Soil/loose".`],
    ['checkReference', 'soil/not--loose', `: ${A_CHECK}, found "soil/not--loose".`],
    ['checkReference', 'soil/loose\n', `: ${A_CHECK}, found "soil/loose\\n".`],

    [
      'checkReferences',
      'a/b',
      ': Expected a list of checks such as `security/https`, found "a/b".',
    ],
    ['checkReferences', ['a/b', 'a/b'], '1: Expected each entry once, found "a/b" again.'],

    ['lines', undefined, ': Expected a list of lines of text, but it is missing.'],
    ['lines', 'one', ': Expected a list of lines of text, found "one".'],
    ['lines', ['one', 2], '1: Expected a line of text, found 2.'],
    ['lines', ['one', ''], '1: Expected some text, found an empty value.'],
    ['lines', ['one', ' one'], '1: Expected each entry once, found "one" again.'],

    ['calendarDate', undefined, `: ${A_DATE}, but it is missing.`],
    ['calendarDate', null, `: ${A_DATE}, found null.`],
    ['calendarDate', 20270301, `: ${A_DATE}, found 20270301.`],
    ['calendarDate', new Date('not a day'), `: ${A_DATE}, found null.`],
    ['calendarDate', '2027-02-29', `: ${A_DATE}, found "2027-02-29".`],
    ['calendarDate', '2027-13-01', `: ${A_DATE}, found "2027-13-01".`],
    ['calendarDate', '2027-3-1', `: ${A_DATE}, found "2027-3-1".`],
    ['calendarDate', '01.03.2027', `: ${A_DATE}, found "01.03.2027".`],
    ['calendarDate', '2027-03-01T12:00:00Z', `: ${A_DATE}, found "2027-03-01T12:00:00Z".`],

    ['httpsUrl', undefined, ': Expected an https address, but it is missing.'],
    ['httpsUrl', 7, ': Expected an https address, found 7.'],
    ['httpsUrl', 'http://example.com/', `: ${AN_ADDRESS}, found "http://example.com/".`],
    ['httpsUrl', '//example.com/', `: ${AN_ADDRESS}, found "//example.com/".`],
    ['httpsUrl', 'example.com', `: ${AN_ADDRESS}, found "example.com".`],
    ['httpsUrl', 'javascript:alert(1)', `: ${AN_ADDRESS}, found "javascript:alert(1)".`],
    ['httpsUrl', 'https://localhost/', `: ${AN_ADDRESS}, found "https://localhost/".`],
    ['httpsUrl', 'https://a,example.com/', `: ${AN_ADDRESS}, found "https://a,example.com/".`],
    ['httpsUrl', 'https://a..example/', `: ${AN_ADDRESS}, found "https://a..example/".`],
    ['httpsUrl', 'https://me@example.com/', `: ${AN_ADDRESS}, found "https://me@example.com/".`],
    ['httpsUrl', 'https://a:b@example.com/', `: ${AN_ADDRESS}, found "https://a:b@example.com/".`],
    ['httpsUrl', 'https://:b@example.com/', `: ${AN_ADDRESS}, found "https://:b@example.com/".`],
    ['httpsUrl', 'https://@example.com/', `: ${AN_ADDRESS}, found "https://@example.com/".`],
    ['httpsUrl', 'https:///example.com', `: ${AN_ADDRESS}, found "https:///example.com".`],
    ['httpsUrl', 'https:example.com', `: ${AN_ADDRESS}, found "https:example.com".`],
    ['httpsUrl', 'https://example.com/a b', `: ${AN_ADDRESS}, found "https://example.com/a b".`],
    ['httpsUrl', 'https://example.com/<me>', `: ${AN_ADDRESS}, found "https://example.com/<me>".`],
    ['httpsUrl', ' https://example.com/', `: ${AN_ADDRESS}, found " https://example.com/".`],
    ['httpsUrl', 'https://example.com/a\tb', `: ${AN_ADDRESS}, found "https://example.com/a\\tb".`],
    [
      'httpsUrl',
      'https://exa\u0000mple.com',
      `: ${AN_ADDRESS}, found "https://exa\\u0000mple.com".`,
    ],
    ['httpsUrl', 'https://example.com\\x', `: ${AN_ADDRESS}, found "https://example.com\\\\x".`],
    ['httpsUrl', 'https:\\\\example.com', `: ${AN_ADDRESS}, found "https:\\\\\\\\example.com".`],

    ['positiveInteger', undefined, ': Expected a position, but it is missing.'],
    ['positiveInteger', '1', ': Expected a position, found "1".'],
    ['positiveInteger', 1.5, ': Expected a position, found 1.5.'],
    ['positiveInteger', 0, ': Expected a position above zero, found 0.'],
    ['positiveInteger', -1, ': Expected a position above zero, found -1.'],

    ['hours', undefined, ': Expected a number of hours, but it is missing.'],
    ['hours', '6 h', ': Expected a number of hours, found "6 h".'],
    ['hours', 0, ': Expected hours above zero, found 0.'],
    ['hours', -6, ': Expected hours above zero, found -6.'],
    ['hours', Number.POSITIVE_INFINITY, ': Expected a number of hours, found .inf.'],
    ['hours', Number.NEGATIVE_INFINITY, ': Expected a number of hours, found -.inf.'],
    ['hours', Number.NaN, ': Expected a number of hours, found .nan.'],
    ['hours', 10_001, ': Expected at most 10000 hours, found 10001.'],

    ['weekRange', undefined, `: ${A_RANGE}, but it is missing.`],
    ['weekRange', 3, `: ${A_RANGE}, found 3.`],
    ['weekRange', { first: 3 }, 'last: Expected a week number, but it is missing.'],
    ['weekRange', { first: 0, last: 3 }, 'first: Expected a week number above zero, found 0.'],
    ['weekRange', { first: 4, last: 3 }, ': Expected `first` to be no later than `last`.'],

    ['externalLink', undefined, ': Expected a title and a url, but it is missing.'],
    ['externalLink', { url: PAGE.url }, 'title: Expected a line of text, but it is missing.'],
    ['externalLink', { title: PAGE.title }, 'url: Expected an https address, but it is missing.'],
  ])('of %s is %j', (field, value, issue) => {
    expect(listIssues(fields[field], value)).toEqual([issue]);
  });
});

describe('show', () => {
  test.each([
    ['text', 'spade', '"spade"'],
    ['a number', 7, '7'],
    ['a list', [1, 'a'], '[1,"a"]'],
    ['a function', () => 1, 'function'],
    ['a value that JSON can not hold', makeCircle(), 'a value that holds itself'],
    ['60 characters', 'x'.repeat(58), `"${'x'.repeat(58)}"`],
    ['61 characters, shortened', 'x'.repeat(59), `"${'x'.repeat(56)}…`],
  ])('writes %s', (_, value, text) => {
    expect(show(value)).toBe(text);
  });
});

function makeCircle(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}
