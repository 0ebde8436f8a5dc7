import { describe, expect, test } from 'vitest';
import { writePlainBody } from './plain-body.ts';

const write = (body: string) =>
  writePlainBody(body, { Glossary: '- Humus: soil' }, (address) => `<${address}>`);

describe('writePlainBody', () => {
  test.each([
    ['an aside', 'A.\n\n:::note\nB.\n:::\n\nC.', 'A.\n\n**Note**\n\nB.\n\nC.'],
    ['an aside with a title', ':::caution[Mind the frost]\nB.\n:::', '**Mind the frost**\n\nB.'],
    ['tags that only arrange', '<Steps>\n\n1. Sow.\n\n</Steps>\n\nA.', '1. Sow.\n\nA.'],
    ['a component that shows something', 'A.\n\n<Glossary />\n\nB.', 'A.\n\n- Humus: soil\n\nB.'],
    ['a link to a page', 'See [week 1](/weeks/1/) now.', 'See [week 1](</weeks/1/>) now.'],
    ['a link on the same page', '[up](#top)', '[up](<#top>)'],
    ['a definition', '[here][1]\n\n[1]: /weeks/1/', '[here][1]\n\n[1]: </weeks/1/>'],
    ['line breaks of Windows', 'A.\r\n\r\nB.', 'A.\n\nB.'],
  ])('mends %s', (_, body, expected) => {
    expect(write(body)).toBe(expected);
  });

  test.each([
    ['a link elsewhere', '[soil](https://example.org/)'],
    ['code in a line', 'Write `[week](/weeks/1/)` or ``<Glossary />``.'],
    ['a fence', '```md title="a.md"\n[a](/b/)\n\n\n<Glossary />\n:::note\n:::\n```'],
    ['a fence in a longer one', '````md\n```\n<Steps>\n```\n<Steps>\n````'],
    ['a fence of tildes', '~~~\n```\n<Steps>\n~~~'],
  ])('keeps %s', (_, body) => {
    expect(write(body)).toBe(body);
  });

  test('mends again what follows a fence', () => {
    expect(write('```\ncode\n```\n\n[a](/b/)')).toBe('```\ncode\n```\n\n[a](</b/>)');
  });
});
