import type { FieldPath } from './content-file.ts';

/** A path as a person writes it: `milestones[0].weeks`. */
export function formatPath(path: FieldPath): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`,
    )
    .join('');
}
