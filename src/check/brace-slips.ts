// Records between braces that have lost the name of a field, or the colon or the sign behind one.
import { formatPath } from './format-path.ts';
import { writeEntry, writeField } from './hints/write-value.ts';
import type { ReadSlip } from './key-slips.ts';
import { describeField } from './schema-fields.ts';
import { SLUG_PATTERN } from '../schemas/fields.ts';

/** `{ hours: 1,5 }`: a number with a comma, which ends it between braces. */
export const readDecimal: ReadSlip = (file, { fields }, index) => {
  const [before, field] = [fields[index - 1], fields[index]];
  const isNumber =
    field?.value === '' && /^\d+$/.test(field.key) && /^\d+$/.test(before?.value ?? '');
  if (!field || !before?.isBetweenBraces || !isNumber) return undefined;
  const offset = before.end - before.value.length;
  return {
    keys: [field.key],
    means: [],
    finding: file.finding(
      `Expected one number behind \`${before.key}:\`, found a comma in it, which ends it between braces.`,
      {
        offset,
        length: field.end - offset,
        hint: `Write the number with a point: \`${before.key}: ${before.value}.${field.key}\`.`,
      },
    ),
  };
};

/** `{ 37, 40 }` or `{ 37-40 }`: a run of weeks without the names of its ends. */
export const readRun: ReadSlip = (file, { path, fields, known }, index) => {
  const keys = fields.map(({ key }) => key);
  const [, first, last] = /^(\d+)\s*[-\u2010-\u2015\u2212,]\s*(\d+)$/.exec(keys.join(',')) ?? [];
  if (known.join() !== 'first,last' || index > 0 || fields.some(({ value }) => value !== ''))
    return undefined;
  if (first === undefined || last === undefined) return undefined;
  return {
    keys,
    means: known,
    finding: file.findingAt(
      path,
      `\`${formatPath(path)}\`: Expected \`first:\` and \`last:\` before its numbers, found none.`,
      `Write ${writeField(path.at(-1), `{ first: ${first}, last: ${last} }`)}.`,
    ),
  };
};

/** `{ first 37, last: 40 }`: between braces, what has no colon is taken for a key as a whole. */
export const readMissingColon: ReadSlip = (file, { path, fields, known }, index) => {
  const field = fields[index];
  const [, name = '', sign = '', value = ''] =
    /^([\w-]+)(\s*[=;]\s*|\s+)(\S.*)$/.exec(field?.key ?? '') ?? [];
  const isFree = known.includes(name) && !fields.some(({ key }) => key === name);
  if (!field?.isBetweenBraces || field.value !== '' || !isFree) return undefined;
  const { types } = describeField(file.source.collection, [...path, name]);
  const isMissing = describeField(file.source.collection, path).required.includes(name);
  const isValue =
    (sign.trim() !== '' && !/\s/.test(value)) ||
    (isMissing && types.includes('string') && index === known.indexOf(name)) ||
    (types.includes('boolean') && /^(?:true|false)$/.test(value)) ||
    (/^(?:number|integer)$/.test(types.join()) && /^[\d.]+$/.test(value));
  return isValue
    ? {
        keys: [field.key],
        means: [name],
        finding: file.finding(`Expected a colon behind \`${name}\`, found none.`, {
          offset: field.start,
          length: field.key.length,
          hint: `Write ${writeField(name, value)}.`,
        }),
      }
    : undefined;
};

/** `{ id: a, Pull request, role: b }`: a value without its name, where one name alone is missing. */
export const readLostName: ReadSlip = (file, { path, fields, known }, index) => {
  const [before, field] = [fields[index - 1], fields[index]];
  if (!field?.isBetweenBraces || field.value !== '' || known.includes(field.key)) return undefined;
  const { collection } = file.source;
  const isText = (name: string) => {
    const { types, formats } = describeField(collection, [...path, name]);
    return types.includes('string') && formats.length === 0;
  };
  // Behind a text it may be more of it.
  if (before && (before.value === '' || isText(before.key))) return undefined;
  const [name, ...others] = describeField(collection, path).required.filter(
    (required) => !fields.some(({ key }) => key === required),
  );
  const value = writeEntry(field.key);
  const isSlug = SLUG_PATTERN.test(field.key);
  if (name === undefined || others.length > 0 || value === undefined) return undefined;
  if (
    !isText(name) &&
    !(isSlug && describeField(collection, [...path, name]).formats.includes('slug'))
  )
    return undefined;
  return {
    keys: [field.key],
    means: [name],
    finding: file.finding('Expected the name of a field before its value, found none.', {
      offset: field.start,
      length: field.key.length,
      hint: `Write ${writeField(name, value)}.`,
    }),
  };
};
