import type { z } from 'zod';

/** Words of the messages on dates. */
export const A_DATE = 'Expected a date such as 2030-01-31';

/** Words of the messages on web addresses. */
export const AN_ADDRESS = 'Expected an absolute https address such as https://example.com/';

/** Words of the messages on slugs. */
export const A_SLUG = 'Expected a slug (lower-case letters, digits and single hyphens)';

/** What a schema has against a value, each as `path: message`; none when it accepts the value. */
export function listIssues(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
}

/** A copy of an object without one of its keys. */
export function omit(object: object, key: string): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
