// Fields that have lost the end of a line, a hyphen or their spaces: told once, with the line to write.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace, type Edit } from '../testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';
const BED = 'weeks/2-raised-bed.mdx';
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
