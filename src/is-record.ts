// What YAML and JSON give is anything; these say what it is.

/** Whether a value has values of its own: fields by their names, or items by their numbers. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is a record of fields, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Array.isArray(value);
}
