// Tags of components and lines of asides in a body that are not what they should be.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace } from '../testing.ts';

/** What is said of a body: place, rule, message and hint. */
function judge(body: string): string[] {
  const sources = makeSources({ 'weeks/1-seed-tray.mdx': replace('Sow.', body) });
  return checkContent(sources, CONTEXT).map(
    ({ rule, line, column, length, message, hint }) =>
      `${line}:${column}+${length} ${rule}: ${message} ${hint ?? ''}`,
  );
}

describe('a component or an aside', () => {
  const half = (tag: string, found: string) =>
    `mdx-syntax: Expected \`${tag}\`, found \`${found}\`. Write \`${tag}\`, without a space or another sign in it.`;
  const code =
    'no-code: Expected text, found an expression as an attribute. Remove it, or put it between backticks if it is meant to be read.';

  const elsewhere = (name: string, hint: string) =>
    `unknown-component: Expected a component of the portal (FileTree, Glossary, ResourceGroups, StatusLegend, Steps, Synonyms), found <${name}>. ${hint}`;

  test.each<[name: string, hint: RegExp]>([
    ['Callout', /^Write an aside: `:::note`/],
    ['Admonition', /^Write an aside: `:::note`/],
    ['Warning', /^Write an aside: `:::caution`/],
    ['Danger', /^Write an aside: `:::danger`/],
    ['Tip', /^Write an aside: `:::tip`/],
    ['AccordionItem', /^Write an aside: `:::note\[Title\]`/],
    ['YouTube', /^Write a link to it/],
    ['Image', /^Write an image as/],
    ['LinkCard', /^Write a list/],
    ['Button', /^Write a link as/],
    ['CodeBlock', /^Put the code between/],
    ['Badge', /^Remove the tags and keep the text/],
    ['Files', /^Did you mean `FileTree`\?/],
    ['Filetree', /^Did you mean `FileTree`\?/],
    ['Hovercraft', /^Write Markdown instead/],
  ])('of another system, <%s>, is told with what takes its place', (name, hint) => {
    const [told, ...others] = judge(`<${name}>\n\nText\n\n</${name}>`);
    expect(others).toEqual([]);
    expect(told).toContain(elsewhere(name, ''));
    expect(told?.split(`found <${name}>. `)[1]).toMatch(hint);
  });

  test('of another kind in one that is told is told as well', () => {
    expect(judge('<Tabs>\n<YouTube id="a" />\n</Tabs>')).toHaveLength(2);
    expect(judge('<Steps>\n\n1. One <Step>two</Step>\n\n</Steps>')).toHaveLength(1);
  });

  test.each([
    ['<Steps>\n\n1. a\n\n<Steps>', [`19:1+7 ${half('</Steps>', '<Steps>')}`]],
    ['<Steps>\n\n1. a\n\n<Steps/>', [`19:1+8 ${half('</Steps>', '<Steps/>')}`]],
    ['</Steps>\n\n1. a\n\n</Steps>', [`15:1+8 ${half('<Steps>', '</Steps>')}`]],
    ['<StatusLegend a={b} />', [`15:15+5 ${code}`]],
    [
      '<StatusLegend {...x} a={b} />',
      [
        `15:15+6 ${code}`,
        '15:22+5 unknown-component: Expected no attribute on <StatusLegend>, found `a`. Remove it.',
      ],
    ],
    [
      '<Tabs>\n<TabItem>a</TabItem>\n</Tabs>',
      [
        '15:2+4 unknown-component: Expected a component of the portal (FileTree, Glossary, ResourceGroups, StatusLegend, Steps, Synonyms), found <Tabs>. Write a heading such as `### npm` before each part, and its text below it.',
      ],
    ],
    [
      '<Card>\n<CardGrid>a</CardGrid>\n</Card>',
      [
        `15:2+4 ${elsewhere('Card', 'Write a list, with a line such as `- [Title](/weeks/): what it is about.` for each.')}`,
      ],
    ],
    [
      '<Steps>\n<Step>\n\na\n\n</Step>\n<Step>\n\nb\n\n</Step>\n</Steps>',
      [
        '15:1+7 component-use: Expected exactly one numbered list in <Steps>, found <Step>, <Step>. Write each step as an item of one list, `1. …`, in place of `<Step>`.',
      ],
    ],
    [
      '::::note\nText\n:::',
      [
        '15:1+8 bad-directive: Expected the aside to end, found no line `:::`. End it with as many colons as it begins with: `::::`.',
      ],
    ],
    [
      '- a\n  :::note\n  x\n:::',
      [
        '16:3+7 bad-directive: Expected an empty line before an aside in a list, found none. Put an empty line before `:::`, and indent the aside like the text of the item.',
      ],
    ],
    [
      ':::note[Title]Text\n:::',
      [
        '15:1+18 bad-directive: Expected the title of an aside in brackets, found "Text". Put "Text" on the next line.',
      ],
    ],
  ])('is told once for each mistake: %j', (body, told) => {
    expect(judge(body)).toEqual(told);
  });
});
