import { parse } from 'yaml';
import { findFrontmatter } from '../check/frontmatter.ts';
import type { WeekState } from '../roadmap/history.ts';
import { STATUSES } from '../schemas/vocabulary.ts';
import { cutFrontmatter, type Head } from './head.ts';
import { isRecord } from '../is-record.ts';

/**
 * Makes a reader of how far a week had come, from the first lines of its file. It parses nothing
 * twice: of many versions few differ in what is read here. Equal states are the same object.
 */
export function makeStateReader(): (head: Head) => WeekState | undefined {
  const byHead = new Map<Head, WeekState | undefined>();
  const byFields = new Map<string, WeekState | undefined>();
  const byValue = new Map<string, WeekState>();
  return (head) => {
    if (byHead.has(head)) return byHead.get(head);
    const fields = cutFields(readYaml(head));
    const state = fields === '' ? undefined : readFields(fields);
    byHead.set(head, state);
    return state;
  };

  function readFields(fields: string): WeekState | undefined {
    if (byFields.has(fields)) return byFields.get(fields);
    const found = parseFields(fields);
    const value = JSON.stringify(found);
    const state = found && (byValue.get(value) ?? found);
    if (state) byValue.set(value, state);
    // Someone who writes a new list in every commit must not fill the memory.
    if (byFields.size >= MAX_KEPT) byFields.clear();
    byFields.set(fields, state);
    return state;
  }
}

/** The frontmatter of a file without the lines around it; empty where there is none. */
function readYaml(head: Head): string {
  const text = cutFrontmatter(head);
  const found = findFrontmatter(text);
  return found.state === 'present' ? text.slice(found.start, found.end) : '';
}

/**
 * The lines of the fields `status` and `features`, at the left edge of the frontmatter. What else the
 * frontmatter says may be anything, also YAML that can't be parsed. Where no status stands there, but
 * may stand elsewhere, it is all of the frontmatter.
 */
function cutFields(yaml: string): string {
  let isWanted = false;
  const lines = yaml.split(/\r?\n/).filter((line) => {
    // Lists and the ends of brackets may stand at the left edge too; they go on with the field.
    if (/^[^\s#\-\]}]|^-\S/.test(line)) isWanted = FIELD.test(line);
    return isWanted;
  });
  if (lines.some((line) => STATUS.test(line))) return lines.join('\n');
  return MAYBE_STATUS.test(yaml) ? yaml : '';
}

function parseFields(fields: string): WeekState | undefined {
  const data = parseYaml(fields);
  const status = STATUSES.find((known) => known === data?.['status']);
  // Both `features:` and no features at all are an empty list.
  const features: unknown = data?.['features'] ?? [];
  if (!status || !Array.isArray(features)) return undefined;
  const featuresDone = features.filter((feature) => isRecord(feature) && feature['done'] === true);
  return { status, featuresDone: featuresDone.length, features: features.length };
}

function parseYaml(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parse(text, {
      logLevel: 'error',
      prettyErrors: false,
      maxAliasCount: 10,
    });
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

const FIELD = /^(["']?)(?:status|features)\1[ \t]*:/;

const STATUS = /^(["']?)status\1[ \t]*:/;

/** The word, or a sign of it by its number. */
const MAYBE_STATUS = /status|\\[xuU]/;

const MAX_KEPT = 5_000;
