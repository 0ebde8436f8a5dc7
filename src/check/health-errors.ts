import type { Node } from 'jsonc-parser';
import type { z } from 'zod';
import { healthSchema } from '../schemas/health.ts';
import { loadParser, type CodeError } from './code/code-error.ts';
import { DUPLICATE, findJsonErrors } from './code/json.ts';
import { suggest } from './suggest.ts';

/** Something in the file that is wrong, with a way to mend it where the message does not say so. */
export interface HealthError extends CodeError {
  hint?: string | undefined;
}

/** How to mend what is known of an address, and of a host. */
const MEND_RECORD = 'Mend it, or remove the line: the next `npm run health` writes it anew.';
const MEND_HOST = 'Write the host as its addresses have it, with the reason why it is not asked.';

/** What is wrong with the text of the file that remembers which addresses work. */
export function findHealthErrors(text: string): HealthError[] {
  // Keys that stand there twice are told below, where only those of records count.
  const [syntax] = findJsonErrors(text).filter(({ message }) => !message.startsWith(DUPLICATE));
  if (syntax)
    return [
      {
        ...syntax,
        message: `Expected JSON, found a mistake: ${syntax.message}.`,
        hint: 'Mend it, or restore the file with `git restore`.',
      },
    ];
  // Loaded for this file alone, as for fences; what is loaded by name has the type of that module.
  const { findNodeAtLocation, parseTree } = loadParser(
    'jsonc-parser',
  ) as typeof import('jsonc-parser');
  const tree = parseTree(text);
  if (!tree) return [];
  const find = (path: readonly PropertyKey[]) =>
    findNodeAtLocation(
      tree,
      path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    );
  const placeAt = (path: readonly PropertyKey[]): Node => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = find(path.slice(0, length));
      if (node) return node;
    }
    return tree;
  };
  const placeAtKey = (path: readonly PropertyKey[]): Node =>
    find(path)?.parent?.children?.[0] ?? placeAt(path);
  const { error } = healthSchema.safeParse(JSON.parse(text));
  return [
    ...findRepeats(tree),
    ...(error?.issues ?? []).flatMap((issue) =>
      describe(issue).map(({ path, isKey, ...words }) => {
        const { offset, length } = isKey ? placeAtKey(path) : placeAt(path);
        return { offset, length, ...words };
      }),
    ),
  ];
}

/** Keys that stand twice in the same object: the first of the two would be lost. */
function findRepeats(tree: Node): HealthError[] {
  const errors: HealthError[] = [];
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    waiting.push(...(node.children ?? []));
    if (node.type !== 'object') continue;
    const seen = new Set<unknown>();
    for (const key of (node.children ?? []).flatMap(({ children }) => children?.[0] ?? [])) {
      if (seen.has(key.value))
        errors.push({
          offset: key.offset,
          length: key.length,
          message: `Expected each key once, found ${JSON.stringify(key.value)} again.`,
          hint: 'Remove one of the two.',
        });
      seen.add(key.value);
    }
  }
  return errors;
}

function describe(issue: z.core.$ZodIssue): Words[] {
  const { path } = issue;
  const hint = path[0] === 'refusesRobots' ? MEND_HOST : MEND_RECORD;
  const name = path.length > 0 ? `\`${formatPath(path)}\`: ` : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        isKey: true,
        message: `${name}Expected one of ${listKeys(path).join(', ')}, found \`${key}\`.`,
        hint: suggest(key, listKeys(path)) ?? 'Remove it.',
      }));
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ path, isKey: true, message, hint }));
    default:
      return [{ path, isKey: false, message: `${name}${issue.message}`, hint }];
  }
}

/** The fields of the file as a whole, or of one record. */
function listKeys(path: readonly PropertyKey[]): string[] {
  const { shape } = healthSchema;
  return Object.keys(path.length === 0 ? shape : shape.addresses.def.innerType.valueType.shape);
}

/** A path as a person reads it: `addresses › https://example.com/ › failures › 0`. */
function formatPath(path: readonly PropertyKey[]): string {
  return path.map(String).join(' › ');
}

/** What is to say of an issue, and whether it is about a key or about its value. */
interface Words {
  path: readonly PropertyKey[];
  isKey: boolean;
  message: string;
  hint: string;
}
