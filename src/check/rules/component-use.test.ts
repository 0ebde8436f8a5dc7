import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace, type Edit } from '../testing.ts';

const GUIDE = 'guides/how-to-begin.mdx';

function judge(rule: string, edits: Readonly<Record<string, Edit>>): string[] {
  return checkContent(makeSources(edits), CONTEXT)
    .filter((problem) => problem.rule === rule)
    .map(({ line, message }) => `${line} ${message}`);
}

describe('component-use', () => {
  const judgeBody = (body: string) =>
    judge('component-use', { 'weeks/1-seed-tray.mdx': replace('Sow.', body) });

  test.each([
    ['<Steps />', 'found nothing'],
    ['<Steps>\n</Steps>', 'found nothing'],
    ['<Steps>1. Sow.</Steps>', 'found text'],
    ['<Steps>\n\nSow.\n\n</Steps>', 'found text'],
    ['<Steps>\n\n- Sow.\n\n</Steps>', 'found one list with dashes'],
    ['<Steps>\n\n```sh\nsow\n```\n\n</Steps>', 'found a block of code'],
    ['<Steps>\n\n<StatusLegend />\n\n</Steps>', 'found <StatusLegend>'],
  ])('tells that %j is not one numbered list', (body, found) => {
    expect(judgeBody(body)).toEqual([
      `15 Expected exactly one numbered list in <Steps>, ${found}.`,
    ]);
  });

  test.each([
    [17, '<Steps>\n\n## How\n\n1. Sow.\n\n</Steps>', 'found a heading, one numbered list'],
    [18, '<Steps>\n\n1. Sow.\n2) Wait.\n\n</Steps>', 'found one numbered list, one numbered list'],
    [
      19,
      '<Steps>\n\n1. Sow.\n\n2 . Wait.\n\n3. Dig.\n\n</Steps>',
      'found one numbered list, text, one numbered list',
    ],
    [
      19,
      '<Steps>\n\n1. Sow.\n\nText.\n\n2. Wait.\n\nText.\n\n</Steps>',
      'found one numbered list, text, one numbered list and more',
    ],
  ])('tells what parts a list where it stands: line %i of %j', (line, body, found) => {
    expect(judgeBody(body)).toEqual([
      `${line} Expected exactly one numbered list in <Steps>, ${found}.`,
    ]);
  });

  test.each([
    ['<FileTree />', 'found nothing'],
    ['<FileTree>\n\n1. src/\n\n</FileTree>', 'found one numbered list'],
  ])('tells that %j is not one list with dashes', (body, found) => {
    expect(judgeBody(body)).toEqual([
      `15 Expected exactly one list with dashes in <FileTree>, ${found}.`,
    ]);
  });

  test('tells content that would be lost', () => {
    expect(judgeBody('<StatusLegend>What they mean.</StatusLegend>')).toEqual([
      '15 Expected nothing in <StatusLegend>, found text.',
    ]);
  });

  test.each(['See <StatusLegend /> here.', '## <StatusLegend /> here', '**<StatusLegend />**'])(
    'tells a component in the middle of the line %j',
    (body) => {
      expect(judgeBody(body)).toEqual([
        '15 Expected <StatusLegend> on lines of its own, found it in the middle of a line.',
      ]);
    },
  );
});

describe('guide-lists', () => {
  const judgeGuide = (edit: Edit) => judge('guide-lists', { [GUIDE]: edit });

  test('tells groups that are not shown, at their key', () => {
    expect(judgeGuide(replace('<ResourceGroups />', 'None.'))).toEqual([
      '5 Expected `<ResourceGroups />` in the body, which shows the groups, found none.',
    ]);
  });

  test('tells groups that are shown twice', () => {
    expect(judgeGuide(replace('Begin.', '<ResourceGroups />'))).toEqual([
      '12 Expected <ResourceGroups> once, found it again.',
    ]);
  });

  test('tells a component without groups', () => {
    expect(judgeGuide((text) => text.replace(/resourceGroups:[^]*?---/, '---'))).toEqual([
      '9 Expected groups to show, found no `resourceGroups` in the frontmatter.',
    ]);
  });

  test('tells terms that are not shown, and a component without terms', () => {
    const terms = 'terms:\n  - id: mulch\n    term: Mulch\n    definition: A cover.\n---\n\nBegin.';
    const withTerms = (text: string) => text.replace('---\n\nBegin.', terms);
    expect(judgeGuide(withTerms)).toEqual([
      '8 Expected `<Glossary />` in the body, which shows the terms, found none.',
    ]);
    expect(judgeGuide((text) => `${withTerms(text)}\n<Glossary />\n`)).toEqual([]);
    expect(judgeGuide((text) => `${text}\n<Glossary />\n`)).toEqual([
      '14 Expected terms to show, found no `terms` in the frontmatter.',
    ]);
  });

  test.each(['phases/garden.mdx', 'checklists/before-planting.mdx', 'resources/spade-guide.mdx'])(
    'tells the component in %s',
    (path) => {
      const problems = judge('guide-lists', {
        [path]: (text) => `${text}\n<ResourceGroups />\n`,
      });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain('Expected <ResourceGroups> in a guide only.');
    },
  );

  test.each([
    ['frontmatter', replace('order: 1', 'order: first')],
    ['body', replace('<ResourceGroups />', '<Steps>')],
  ])('says nothing of a guide whose %s is not valid', (_, edit) => {
    expect(judgeGuide(edit)).toEqual([]);
  });
});
