// Fields that have lost the end of a line, a hyphen or their spaces: told once, with the line to write.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace, type Edit } from '../testing.ts';
import { follow } from './testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';
const BED = 'weeks/2-raised-bed.mdx';
const PHASE = 'phases/garden.mdx';
const LIST = 'checklists/before-planting.mdx';
const SPADE = 'resources/spade-guide.mdx';

function tell(path: string, edit: Edit): string[] {
  return checkContent(makeSources({ [path]: edit }), CONTEXT).map(
    ({ rule, line, column, length, message, hint }) =>
      `${rule} ${line}:${column}+${length} ${message}\n${hint}`,
  );
}

describe('fields on one line', () => {
  test.each([
    [SPADE, 'kind: book\n', 'kind: book ', '5:12+12', '`kind: book` and `topic: Tools`'],
    [
      SPADE,
      'kind: book\ntopic: Tools\n',
      'kind: book, topic: Tools; ',
      '5:13+24',
      '`kind: book`, `topic: Tools` and `cost: free`',
    ],
    [TRAY, 'hours: 4\n', 'hours: 4 ', '7:10+19', '`hours: 4` and `status: not-started`'],
    [
      TRAY,
      'skills: [Sowing]\n',
      'skills: [Sowing] ',
      '6:18+8',
      '`skills: [Sowing]` and `hours: 4`',
    ],
    [BED, 'Fill it\n    hours', 'Fill it hours', '18:20+8', '`title: Fill it` and `hours: 2`'],
  ])('of %s, %j as %j, are each put on a line of its own', (path, from, to, place, fields) => {
    const told = tell(path, replace(from, to));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`yaml-syntax ${place} Expected \``);
    expect(told[0]).toContain(`Write each on a line of its own: ${fields}.`);
  });

  test.each([
    ['a field that is there elsewhere', 'Compare cost: a study'],
    ['a field that may be left out', 'Find keywords: a study'],
    ['no field', 'Find out: a study'],
  ])('are none where %s stands in text', (_, text) => {
    const [told] = tell(SPADE, replace('summary: A short book on spades.', `summary: ${text}`));
    expect(told).toContain(`Put the text between quotes: \`summary: "${text}"\`.`);
  });
});

describe('a lost hyphen', () => {
  const LOOSE = '        summary: Roots find their way.';
  const AFTER = 'title: Wet\n        summary: Water.';

  test.each([
    [PHASE, '  - id: planting', '    id: planting', '19:3+14', '- id: planting'],
    [PHASE, '  - id: planting', '   id: planting', '19:3+13', '- id: planting'],
    [PHASE, '  - id: planting', '  id: planting', '19:3+12', '- id: planting'],
    [BED, '  - title: Fill it', '    title: Fill it', '18:3+16', '- title: Fill it'],
    [LIST, LOOSE, `${LOOSE}\n        id: wet\n        ${AFTER}`, '13:7+9', '- id: wet'],
    [LIST, LOOSE, `${LOOSE}\n      id: wet\n        ${AFTER}`, '13:7+7', '- id: wet'],
    [
      LIST,
      LOOSE,
      `${LOOSE}\n        how: Dig\n        id: wet\n        ${AFTER}`,
      '14:7+9',
      '- id: wet',
    ],
  ])('in %s, %j as %j, is told once', (path, from, to, place, entry) => {
    const name = /[a-z]+/.exec(entry)?.[0];
    const edit = replace(from, to);
    expect(tell(path, edit).filter((told) => !told.startsWith('unmet-check'))).toEqual([
      `yaml-syntax ${place} Expected a hyphen before \`${name}:\`, which begins the next entry, found none.\nWrite \`${entry}\`, the hyphen below the one before it.`,
    ]);
    expect(follow(path, edit)).toHaveLength(1);
  });

  test('is told of each entry that has lost one', () => {
    const edit: Edit = (text) =>
      text.replace(
        LOOSE,
        `${LOOSE}\n        id: wet\n        ${AFTER}\n        id: dry\n        ${AFTER}`,
      );
    expect(follow(LIST, edit)).toEqual(
      ['wet', 'dry'].map((id) => `Write \`- id: ${id}\`, the hyphen below the one before it.`),
    );
  });

  test('stands where the others do', () => {
    const edit: Edit = (text) =>
      text
        .replace('  - title: Build', '  -   title: Build')
        .replace(/^ {4}(?=hours: 4|outcome: A frame)/gm, '      ')
        .replace(
          '  - title: Fill it\n    hours: 2\n    out',
          '      title: Fill it\n      hours: 2\n      out',
        );
    expect(follow(BED, edit)).toEqual([
      'Write `-   title: Fill it`, the hyphen below the one before it.',
    ]);
  });

  test.each([
    ['one key', '    title: Build it\n    hours: 4'],
    [
      'a key that is the last',
      '    hours: 4\n    outcome: A frame that holds soil\n    title: Build it',
    ],
  ])('is not one where only %s stands twice', (_, lines) => {
    const edit: Edit = (text) =>
      text.replace(
        '    hours: 4\n    outcome: A frame that holds soil',
        lines.includes('outcome') ? lines : `${lines}\n    outcome: A frame that holds soil`,
      );
    const [told, ...others] = tell(BED, edit);
    expect(told).toContain('Expected each key once, found `title` again.');
    expect(others).toEqual([]);
  });
});

describe('a key that stands there in place of another one', () => {
  const WEEKS = 'weeks: { first: 1, last: 2 }';

  test.each([
    ['weeks: { first: 1, first: 2 }', '8:20+5', 'first', 'last'],
    ['weeks: { last: 1, last: 2 }', '8:10+4', 'last', 'first'],
    ['weeks:\n  first: 1\n  first: 2', '10:3+5', 'first', 'last'],
  ])('is told once, with the other one: %j', (weeks, place, key, meant) => {
    const edit = replace(WEEKS, weeks);
    expect(tell(PHASE, edit)).toEqual([
      `duplicate-key ${place} Expected each key once, found \`${key}\` again.\nDid you mean \`${meant}\`?`,
    ]);
    expect(follow(PHASE, edit)).toEqual([`Did you mean \`${meant}\`?`]);
  });

  test.each([
    [PHASE, WEEKS, 'weeks: { first: 1, last: 2, last: 2 }', []],
    [
      BED,
      '    hours: 2\n    outcome: A bed',
      '    title: Fill\n    title: A bed',
      ['hours', 'outcome'],
    ],
  ])('is none in %s, %j as %j', (path, from, to, missing) => {
    const told = tell(path, replace(from, to));
    expect(told.filter((line) => line.includes('Did you mean'))).toEqual([]);
    expect(told.filter((line) => line.startsWith('missing-key'))).toHaveLength(missing.length);
  });
});
