import type { ContentSet } from '../content-set.ts';
import type { SchemaProblem } from '../schema-findings.ts';
import { findNearest } from '../suggest.ts';
import { listChecks } from '../week-checks.ts';
import { numberOfName } from '../week-numbers.ts';
import { toSlug } from './to-slug.ts';
import { sayUnseen } from './unseen.ts';

/** What the fields refer to that hold names of something else. */
const TARGETS: Readonly<Record<string, Target>> = {
  prerequisites: 'weeks',
  week: 'weeks',
  resources: 'resources',
  resource: 'resources',
  platform: 'resources',
  checks: 'checks',
  passed: 'checks',
};

/**
 * How to mend a reference that is none, where it names what is meant in another way: by its title,
 * its number or its address. Nothing where the field holds no reference. Only what exists is proposed.
 */
export function hintForReference(
  content: ContentSet,
  { path = [], value }: SchemaProblem,
): string | undefined {
  const field = String(path.findLast((key) => typeof key === 'string'));
  // A week has a number of that name at its top.
  const isNumber = field === 'week' && path.length === 1;
  const target = Object.hasOwn(TARGETS, field) && !isNumber ? TARGETS[field] : undefined;
  if (target === undefined || !/^(?:string|number)$/.test(typeof value)) return undefined;
  const text = String(value).trim().slice(0, 500);
  const isEntry = path.at(-1) !== field || /^(?:week|resource|platform)$/.test(field);
  if (!isEntry) return hintForList(content, field, target, text);
  const several = findSeveral(content, target, text);
  const meant = several ? undefined : findMeant(content, target, text);
  if (meant !== undefined) return sayUnseen(value, `Did you mean \`${meant}\`?`);
  if (several !== undefined) return `Put a comma between them: \`${several.join(', ')}\`.`;
  return target === 'checks'
    ? hintForPart(content, text)
    : `Write the name of a file in ${target}/, without its ending.`;
}

/** References that stand behind the name of a list, without brackets or hyphens. */
function hintForList(
  content: ContentSet,
  field: string,
  target: Target,
  text: string,
): string | undefined {
  const names = text.split(/\s*,\s*/);
  const meant = names.map((name) => findMeant(content, target, name));
  const known = meant.every((name) => name !== undefined)
    ? meant
    : findSeveral(content, target, text);
  return known && `Write it as a list: \`${field}: [${known.join(', ')}]\`.`;
}

/** The names, all of them known, that stand one behind another without a comma. */
function findSeveral(content: ContentSet, target: Target, text: string): string[] | undefined {
  const known = new Set(listTargets(content, target).map(({ id }) => id));
  const names = text.split(/[\s,;|]+/).filter((name) => name !== '');
  return names.length > 1 && names.every((name) => known.has(name)) ? names : undefined;
}

/** What a text is meant to refer to: that of its title, number, address or name, or nearly so. */
export function findMeant(content: ContentSet, target: Target, text: string): string | undefined {
  const targets = listTargets(content, target);
  const named =
    findOne(targets, ({ title }) => title?.toLowerCase() === text.toLowerCase()) ??
    (target === 'weeks' ? findByNumber(targets, text) : undefined) ??
    (target === 'resources' ? findByUrl(content, text) : undefined);
  if (named !== undefined) return named;
  // The address of another site names nothing here.
  if (/^(?:https?:|www\.)/i.test(text)) return undefined;
  const last = text.replace(/\.(?:mdx?|markdown)$/i, '').split(/[/#]/);
  const parts = last.map(toSlug).filter((slug) => slug !== '');
  const slug = parts.slice(target === 'checks' ? -2 : -1).join('/');
  const ids = targets.map(({ id }) => id);
  if (ids.includes(slug)) return slug;
  // The address of a check on its page has a hyphen between its part and its id.
  const inAddress = parts.at(-1) ?? '';
  const check =
    target === 'checks'
      ? (findOne(targets, ({ id }) => id.replace('/', '-') === inAddress) ??
        findOne(targets, ({ id }) => id.endsWith(`/${inAddress}`)))
      : undefined;
  return check ?? findNearest(slug, ids) ?? findNearest(toSlug(text), ids);
}

/** `38`, `week 38`, `Week 38: Docker`. */
function findByNumber(weeks: readonly Named[], text: string): string | undefined {
  const [, digits] = /^(?:weeks?\b[ _#-]*|w|#)?0*([1-9]\d{0,5})\b/i.exec(text) ?? [];
  return digits === undefined
    ? undefined
    : findOne(weeks, ({ id, number }) => (number ?? numberOfName(id)) === Number(digits));
}

function findByUrl({ resources }: ContentSet, text: string): string | undefined {
  const address = normalize(text);
  return findOne(
    resources.map(({ id, data }) => ({ id, url: data.url })),
    ({ url }) => url !== undefined && address !== undefined && normalize(url) === address,
  );
}

/** An address without what makes no other page of it. */
function normalize(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./, '') + pathname.replace(/\/+$/, '') + search;
}

/** A part of a checklist needs one of its checks behind it. */
function hintForPart(content: ContentSet, text: string): string {
  const part = toSlug(text);
  const check = listTargets(content, 'checks').find(({ id }) => id.startsWith(`${part}/`));
  return check && part !== ''
    ? `Write the check behind its part, as in \`${check.id}\`.`
    : 'Write the part and the id of a check from a checklist with `scope: week`, with a slash between them.';
}

function listTargets(content: ContentSet, target: Target): Named[] {
  if (target === 'checks') return listChecks(content.checklists, 'week');
  return target === 'weeks'
    ? content.weeks.map(({ id, data }) => ({ id, title: data.title, number: data.week }))
    : content.resources.map(({ id, data }) => ({ id, title: data.title }));
}

/** The name of what fits, where only one does. */
function findOne<Item extends { id: string }>(
  items: readonly Item[],
  fits: (item: Item) => boolean,
): string | undefined {
  const found = new Set(items.filter(fits).map(({ id }) => id));
  return found.size === 1 ? [...found][0] : undefined;
}

/** What can be referred to. */
interface Named {
  id: string;
  title?: string | undefined;
  /** Of a week. */
  number?: number | undefined;
}

type Target = 'weeks' | 'resources' | 'checks';
