import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { explainMdxError } from './mdx-words.ts';
import { CONTEXT, makeSources, replace } from './testing.ts';

/** What is told of a body, with its place. */
function tell(body: string): string[] {
  const edits = { 'weeks/1-seed-tray.mdx': replace('Sow.', body) };
  return checkContent(makeSources(edits), CONTEXT)
    .filter(({ rule }) => rule === 'mdx-syntax')
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a body that can not be read is told in our own words:', () => {
  test.each([
    ['<Steps>\n\nSow.', '15:1 Expected `</Steps>` further down, found none.'],
    [
      '- <Steps>\n\nSow.',
      '15:3 Expected `</Steps>` in the same paragraph or item as `<Steps>`, found none.',
    ],
    ['</Steps>', '15:1 Expected `<Steps>` before this `</Steps>`, found none that is open.'],
    [
      '<Steps></Step>',
      '15:8 Expected `</Steps>`, which closes the last tag that is open, found `</Step>`.',
    ],
    [
      '<Steps>\n1. Sow.</Steps>',
      '16:8 Expected `</Steps>` to stand as its opening tag does, found one of them on a line of its own and the other in the middle of text.',
    ],
    ['<!-- Sow. -->', '15:1 Expected text or a tag, found a comment of HTML.'],
    ['Sow 5<6.', '15:6 Expected a whole tag after `<`, found something else.'],
    ['Sow {.', '15:5 Expected `}` for this `{`, found none.'],
    ['Sow {1 + }.', '15:5 Expected text, found an expression between braces.'],
    ['{'.repeat(1001), '15:1001 Expected at most 1000 times the sign `{`, found more.'],
  ])('%#: %.40s', (body, problem) => {
    expect(tell(body)).toEqual([problem]);
  });

  test('also where the reader says something new', () => {
    expect(explainMdxError('Bad token in oxc').message).toBe(
      'Expected tags and braces that belong together, found some that do not.',
    );
  });
});

/** What is told of a body by whatever rule, with the hint. */
function tellAll(body: string): string[] {
  const edits = { 'weeks/1-seed-tray.mdx': replace('Sow.', body) };
  return checkContent(makeSources(edits), CONTEXT).map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} ${hint ?? ''}`,
  );
}

describe('a tag that can not be read is told with what to write:', () => {
  const portal =
    'Expected a component of the portal (FileTree, Glossary, ResourceGroups, StatusLegend, Steps, Synonyms), found';

  test.each([
    ['<Stps>\n\n1. Sow.\n\n</Steps>', `15:2 ${portal} <Stps>. Did you mean \`Steps\`?`],
    [
      '<Steps>\n\n1. Sow.\n\n</Step>',
      '19:1 Expected `</Steps>`, which closes the last tag that is open, found `</Step>`. Did you mean `</Steps>`?',
    ],
    ['<Step>\n\n1. Sow.', `15:1 ${portal} <Step>. Did you mean \`Steps\`?`],
    [
      'Sow <your-name> now.',
      '15:5 Expected text, found `<your-name>`, which is read as a tag. Put what is meant as text between backticks, as in `` `<your-name>` ``.',
    ],
    [
      'Sow Array<string>.',
      '15:10 Expected text, found `<string>`, which is read as a tag. Put what is meant as text between backticks, as in `` `<string>` ``.',
    ],
    [
      'Sow <5 seeds.',
      '15:5 Expected a whole tag after `<`, found something else. Write `\\<` for the sign itself, or mend the tag. A link is written `[text](https://…)`.',
    ],
    [
      '< Steps>\n\n1. Sow.\n\n</Steps>',
      '15:1 Expected `<Steps>`, found `< Steps>`. Write `<Steps>`, without a space or another sign in it.',
    ],
    [
      '<StatusLegend>',
      '15:1 Expected `</StatusLegend>` further down, found none. Write `<StatusLegend />`.',
    ],
    [
      '<StatusLegend/',
      '15:1 Expected `<StatusLegend>`, found a tag that can’t be read. Write `<StatusLegend />`; nothing else stands in that tag.',
    ],
  ])('%j', (body, words) => {
    expect(tellAll(body)).toEqual([words]);
  });
});

describe('a tag of HTML is told with the Markdown for it:', () => {
  test.each([
    [
      'Sow.<br>Wait.',
      'br',
      'End the line with a backslash `\\`, or begin a new paragraph with an empty line.',
    ],
    ['Sow.<br />Wait.', 'br', 'End the line with a backslash'],
    ['<img src="/tray.png">', 'img', 'Write an image as `![what it shows](/image.png)`'],
    ['<img src="/tray.png" />', 'img', 'Write an image as `![what it shows](/image.png)`'],
    ['<div>', 'div', 'Remove the tags and keep the text'],
    ['<div>\n\nSow.\n\n</div>', 'div', 'Remove the tags and keep the text'],
    ['Sow <b>now', 'b', '`**bold**`'],
    ['<b>Sow <i>now</b></i>', 'i', '`*slanted*`'],
    ['<table>\n<tr>', 'table', '`| --- | --- |`'],
    ['<h2>Sow</h2>', 'h2', 'Begin a heading with `##`'],
  ])('%j', (body, name, hint) => {
    const told = tellAll(body);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`Expected Markdown, found \`<${name}>\`, a tag of HTML. `);
    expect(told[0]).toContain(hint);
  });
});

describe('prose that begins as code does is told with what to write:', () => {
  const hint = 'Begin the line with another word.';
  test.each([
    [
      'import the key first',
      `15:1 Expected text, found a line that begins with \`import\`, as only code does. ${hint}`,
    ],
    [
      'export it',
      `15:1 Expected text, found a line that begins with \`export\`, as only code does. ${hint}`,
    ],
    ...[
      "import a from 'a'",
      "import 'a'",
      "import { a } from 'a'",
      "import * as a from 'a'",
      'export const a = 1',
      'export default a',
      'export { a }',
    ].map((code) => [
      code,
      '15:1 Expected text, found an import or export. Remove it, or put it between backticks if it is meant to be read.',
    ]),
  ])('%j', (body = '', words) => {
    expect(tellAll(body)).toEqual([words]);
  });
});
