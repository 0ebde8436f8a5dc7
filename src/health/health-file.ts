import { healthSchema, type HealthData } from '../schemas/health.ts';

/** Name of the file in the content folder that remembers what was found out about addresses. */
export const HEALTH_FILE = 'health.json';

/** Reads the text of the file. Throws an Error that names what is wrong with it. */
export function parseHealth(text: string): HealthData {
  const result = healthSchema.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${HEALTH_FILE}: ${issue?.path.join(' › ') ?? ''}: ${issue?.message ?? ''}`);
}

/** The text of the file: in a stable order, and a line an address, so that changes read well. */
export function formatHealth({ refusesRobots, addresses }: HealthData): string {
  const records = Object.entries(addresses).map(
    ([address, { lastChecked, failures, movedTo }]): [string, object] => [
      address,
      {
        lastChecked,
        ...(failures.length > 0 ? { failures: failures.toSorted() } : {}),
        ...(movedTo === undefined ? {} : { movedTo }),
      },
    ],
  );
  return `{\n  "refusesRobots": ${formatLines(Object.entries(refusesRobots))},\n  "addresses": ${formatLines(records)}\n}\n`;
}

/** An object with one line a key. Sorted by code units: no locale changes that. */
function formatLines(entries: readonly [string, unknown][]): string {
  if (entries.length === 0) return '{}';
  const lines = entries
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${formatValue(value)}`);
  return `{\n${lines.join(',\n')}\n  }`;
}

/** JSON on one line, with the spaces that a person would write. */
function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, field]) => `${JSON.stringify(key)}: ${formatValue(field)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
