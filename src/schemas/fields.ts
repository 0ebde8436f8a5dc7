import { z } from 'zod';

/** Words of a slug: lower-case ASCII letters and digits, joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One line of plain text, without surrounding space. */
export const line = () =>
  z
    .string({ error: expected('a line of text') })
    .trim()
    .min(1, { error: 'Expected some text, found an empty value.' })
    .refine((text) => !text.includes('\n'), {
      params: { rule: 'wrong-type' },
      error: 'Expected a single line of text, found a line break.',
    });

/** The slug of an entry or of a part of one, such as `docker-docs`. */
export const slug = () =>
  z.string({ error: expected('a slug such as `docker-docs`') }).regex(SLUG_PATTERN, {
    error: ({ input }) =>
      `Expected a slug (lower-case letters, digits and single hyphens), found ${show(input)}.`,
  });

/** A list of slugs of other entries; the same slug twice is an error. */
export const references = () =>
  z
    .array(slug(), { error: expected('a list of slugs') })
    .superRefine(refuseRepeats)
    .default([]);

/** A list of lines of text; the same line twice is an error. */
export const lines = () =>
  z.array(line(), { error: expected('a list of lines of text') }).superRefine(refuseRepeats);

/**
 * A calendar date, `YYYY-MM-DD`, without time or zone.
 * Astro's YAML reader turns an unquoted date into a `Date` at midnight UTC, other readers keep the
 * text; both are accepted and both come out as the text.
 */
export const calendarDate = () =>
  z.preprocess(
    (value) =>
      value instanceof Date && !Number.isNaN(value.getTime())
        ? value.toISOString().slice(0, 10)
        : value,
    z.string({ error: expected('a date such as 2030-01-31') }).refine(isCalendarDate, {
      params: { rule: 'bad-date' },
      error: ({ input }) => `Expected a date such as 2030-01-31, found ${show(input)}.`,
    }),
  );

/** An absolute `https:` address without user name or password. */
export const httpsUrl = () =>
  z.string({ error: expected('an https address') }).refine(isHttpsUrl, {
    params: { rule: 'bad-url' },
    error: ({ input }) =>
      `Expected an absolute https address such as https://example.com/, found ${show(input)}.`,
  });

/** A positive whole number. */
export const positiveInteger = (what: string) =>
  z
    .int({ error: expected(what) })
    .positive({ error: ({ input }) => `Expected ${what} above zero, found ${show(input)}.` });

/** A positive number of hours of work; halves and quarters are fine. */
export const hours = () =>
  z
    .number({ error: expected('a number of hours') })
    .positive({ error: ({ input }) => `Expected hours above zero, found ${show(input)}.` })
    .max(10_000, { error: ({ input }) => `Expected at most 10000 hours, found ${show(input)}.` });

/** A run of week numbers, both ends included. */
export const weekRange = () =>
  z
    .strictObject(
      {
        first: positiveInteger('a week number').describe('Number of the first week of the run.'),
        last: positiveInteger('a week number').describe('Number of the last week of the run.'),
      },
      { error: expected('a run of weeks such as { first: 37, last: 40 }') },
    )
    .refine((range) => range.first <= range.last, {
      params: { rule: 'out-of-range' },
      error: 'Expected `first` to be no later than `last`.',
    });

/** A link to a page outside the portal. */
export const externalLink = () =>
  z.strictObject(
    {
      title: line().describe('What the link leads to, as its text.'),
      url: httpsUrl().describe('Where the link leads.'),
    },
    { error: expected('a title and a url') },
  );

/** Zod's error function for a value of the wrong type: what was expected, and what was found. */
export function expected(what: string) {
  return ({ input }: { input?: unknown }) =>
    input === undefined
      ? `Expected ${what}, but it is missing.`
      : `Expected ${what}, found ${show(input)}.`;
}

/** A value as it would be written in an error message, shortened to 60 characters. */
export function show(value: unknown): string {
  // `JSON.stringify` gives `undefined` for a function or a symbol, whatever its type says.
  const text = (JSON.stringify(value) as string | undefined) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // `Date` rolls 31 February over to March; a real date survives the round trip.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isHttpsUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    text.startsWith('https://') && url.hostname.includes('.') && !url.username && !url.password
  );
}

function refuseRepeats(values: readonly string[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (seen.size === seen.add(value).size)
      context.addIssue({
        code: 'custom',
        params: { rule: 'repeated-entry' },
        path: [index],
        message: `Expected each entry once, found ${show(value)} again.`,
      });
  });
}
