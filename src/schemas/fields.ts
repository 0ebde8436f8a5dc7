import { z } from 'zod';
import { DATE_PATTERN, isCalendarDate } from './calendar-date.ts';

/** Words of a slug: lower-case ASCII letters and digits, joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A part of a checklist and a check in it: two slugs. */
const CHECK_PATTERN = new RegExp(
  `${SLUG_PATTERN.source.slice(0, -1)}/${SLUG_PATTERN.source.slice(1)}`,
);

/** A line as JSON Schema can say it: none of the signs that `isPlain` refuses, and not only space. */
const LINE_PATTERN = /^\s*(?=\S)(?:\t|[^\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF])+\s*$/u;

/** One line of plain text, without surrounding space. */
export const line = () =>
  z
    .string({ error: expected('a line of text') })
    .trim()
    .min(1, { error: 'Expected some text, found an empty value.' })
    .refine((text) => !text.includes('\n'), {
      params: { rule: 'wrong-type' },
      error: 'Expected a single line of text, found a line break.',
    })
    .refine(isPlain, {
      params: { rule: 'wrong-type' },
      error: ({ input }) =>
        `Expected a single line of text, found a control character in ${show(input)}.`,
    })
    .meta(inJson({ pattern: LINE_PATTERN.source }, 'Expected a single line of text.'));

/** The slug of an entry or of a part of one, such as `docker-docs`. */
export const slug = () =>
  z
    .string({ error: expected('a slug such as `docker-docs`') })
    .regex(SLUG_PATTERN, {
      error: ({ input }) =>
        `Expected a slug (lower-case letters, digits and single hyphens), found ${show(input)}.`,
    })
    .meta({
      format: 'slug',
      ...inJson({}, 'Expected a slug (lower-case letters, digits and single hyphens).'),
    });

/**
 * What JSON Schema can say of a check that is made by a function here, for the editors that read it;
 * `message` is what they show in place of a pattern. That both agree is tested (json-schema.test.ts).
 */
export function inJson(keywords: z.core.JSONSchema.BaseSchema, message?: string) {
  return message === undefined ? keywords : { ...keywords, errorMessage: message };
}

/** A list of slugs of other entries; the same slug twice is an error. */
export const references = () =>
  z
    .array(slug(), { error: expected('a list of slugs') })
    .superRefine(refuseRepeats, DESPITE_BAD_ENTRIES)
    .meta(inJson({ uniqueItems: true }))
    .default([]);

/** A check of a checklist by its part and its id, such as `security/https`. */
export const checkReference = () =>
  z
    .string({ error: expected('a check such as `security/https`') })
    .regex(CHECK_PATTERN, {
      error: ({ input }) =>
        `Expected a check by its part and its id, such as \`security/https\`, found ${show(input)}.`,
    })
    .meta({
      format: 'check',
      ...inJson({}, 'Expected a check by its part and its id, such as `security/https`.'),
    });

/** A list of checks of checklists; the same check twice is an error. */
export const checkReferences = () =>
  z
    .array(checkReference(), { error: expected('a list of checks such as `security/https`') })
    .superRefine(refuseRepeats, DESPITE_BAD_ENTRIES)
    .meta(inJson({ uniqueItems: true }))
    .default([]);

/** A list of lines of text; the same line twice is an error. */
export const lines = () =>
  z
    .array(line(), { error: expected('a list of lines of text') })
    .superRefine(refuseRepeats, DESPITE_BAD_ENTRIES)
    .meta(inJson({ uniqueItems: true }));

/** Words that readers search a page by and that it does not say itself. */
export const keywords = () =>
  lines()
    .default([])
    .describe('What somebody types who needs this page, where it is not said on it.');

/**
 * A calendar date, `YYYY-MM-DD`, without time or zone.
 * Astro's YAML reader turns an unquoted date into a `Date` at midnight UTC, other readers keep the
 * text; both are accepted and both come out as the text.
 */
export const calendarDate = () =>
  z
    .preprocess(
      (value) =>
        value instanceof Date && !Number.isNaN(value.getTime())
          ? value.toISOString().slice(0, 10)
          : value,
      z.string({ error: expected('a date such as 2030-01-31') }).refine(isCalendarDate, {
        params: { rule: 'bad-date' },
        error: ({ input }) => `Expected a date such as 2030-01-31, found ${show(input)}.`,
      }),
    )
    .meta({
      format: 'date',
      ...inJson({ pattern: DATE_PATTERN.source }, 'Expected a date such as 2030-01-31.'),
    });

/** An absolute `https:` address without user name or password. */
export const httpsUrl = () =>
  z
    .string({ error: expected('an https address') })
    .refine(isHttpsUrl, {
      params: { rule: 'bad-url' },
      error: ({ input }) =>
        `Expected an absolute https address such as https://example.com/, found ${show(input)}.`,
    })
    .meta({
      format: 'uri',
      ...inJson(
        { pattern: HTTPS_PATTERN.source },
        'Expected an absolute https address such as https://example.com/.',
      ),
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

/** The frontmatter of a file: these fields and no others. `what` is the thing that they tell of. */
export const frontmatter = <Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) =>
  z.strictObject(shape, { error: expectedFields(what) });

/** Zod's error function for frontmatter that is no fields, or that has one too many. */
export function expectedFields(what: string) {
  return (issue: Issue) =>
    issue.input === undefined || issue.input === null
      ? `Expected the fields of ${what}, found none.`
      : expected(`the fields of ${what}`)(issue);
}

/** Zod's error function for a value of the wrong type: what was expected, and what was found. */
export function expected(what: string) {
  return ({ code, input, keys }: Issue) =>
    code === 'unrecognized_keys' && Array.isArray(keys)
      ? `Expected ${what}, found another field: \`${keys.join('`, `')}\`.`
      : input === undefined
        ? `Expected ${what}, but it is missing.`
        : `Expected ${what}, found ${show(input)}.`;
}

/** A value as it would be written in an error message, shortened to 60 characters. */
export function show(value: unknown): string {
  const text = write(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** For a check of a list as a whole: it is made also where entries are refused for themselves. */
export const DESPITE_BAD_ENTRIES = {
  when: ({ value }: { value: unknown }) => Array.isArray(value),
};

/** Adds an issue for each text that was there before; entries that are no text are passed over. */
export function refuseRepeats(values: readonly unknown[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (typeof value === 'string' && seen.size === seen.add(value).size)
      context.addIssue({
        code: 'custom',
        params: { rule: 'repeated-entry' },
        path: [index],
        message: `Expected each entry once, found ${show(value)} again.`,
      });
  });
}

/** Adds an issue for each item that is, or has in the field of that name, a text that was there before. */
export function refuseRepeatsOf(key: string) {
  return (items: readonly unknown[], context: z.RefinementCtx): void => {
    refuseRepeats(
      items.map((item) => (typeof item === 'string' ? item : fieldOf(item, key))),
      context,
    );
  };
}

/** Adds an issue, of the rule of that name, for each item whose id was there before. */
export function refuseRepeatedIds(rule = 'repeated-entry') {
  return (items: readonly unknown[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    items.forEach((item, index) => {
      const id = fieldOf(item, 'id');
      if (typeof id === 'string' && seen.size === seen.add(id).size)
        context.addIssue({
          code: 'custom',
          params: { rule },
          path: [index, 'id'],
          message: `Expected each id once, found "${id}" again.`,
        });
    });
  };
}

/** The field of that name, where a value has fields. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function write(value: unknown): string {
  // YAML has numbers that JSON has not, and would write as `null`.
  if (Number.isNaN(value)) return '.nan';
  if (value === Infinity || value === -Infinity) return value > 0 ? '.inf' : '-.inf';
  try {
    // `JSON.stringify` gives `undefined` for a function or a symbol, whatever its type says.
    const text = JSON.stringify(value) as string | undefined;
    return text ?? typeof value;
  } catch {
    // In YAML a list can hold an alias of itself.
    return 'a value that holds itself';
  }
}

/**
 * A host right after the two slashes, then perhaps a path. `URL` alone is too kind: it drops more
 * slashes and control characters, and takes a backslash for a slash. A `@` would follow a user name.
 * Between `<` and `>` stands what is still to be filled in; no address has these signs.
 */
const HTTPS_PATTERN = /^https:\/\/[^\s\p{Cc}\\/?#@<>]+(?:[/?#][^\s\p{Cc}\\<>]*)?$/u;

/**
 * Two or more parts with dots between them, as `URL` writes a host in any alphabet. `URL` lets signs such
 * as commas pass, which no host has.
 */
const HOST_PATTERN = /^[a-z\d_-]{1,63}(?:\.[a-z\d_-]{1,63})+\.?$/;

/** Whether a text is an absolute `https:` address of a host that everybody reaches. */
export function isHttpsUrl(text: string): boolean {
  return (
    HTTPS_PATTERN.test(text) && URL.canParse(text) && HOST_PATTERN.test(new URL(text).hostname)
  );
}

/** Whether a text has no sign that breaks a line or controls something, which YAML can write as `\\r`. */
function isPlain(text: string): boolean {
  return text.isWellFormed() && !/(?![\t\n])[\p{Cc}\u2028\u2029\uFFFE\uFFFF]/u.test(text);
}

/** What is read of an issue that Zod asks words for. */
interface Issue {
  code?: string;
  input?: unknown;
  /** Names of the fields that are not known. */
  keys?: unknown;
}
