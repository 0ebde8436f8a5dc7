import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { CONTEXT, makeSources, replace } from './testing.ts';

/** What stands under the mark of each problem of a body, behind its line and rule. */
function mark(body: string): string[] {
  const sources = makeSources({ 'weeks/1-seed-tray.mdx': replace('Sow.', body) });
  const text = sources.find(({ path }) => path === 'weeks/1-seed-tray.mdx')?.text ?? '';
  return checkContent(sources, CONTEXT).map(({ rule, line, column, length }) => {
    const found = text.split('\n')[line - 1] ?? '';
    return `${line} ${rule} ${found.slice(column - 1, column - 1 + length)}`;
  });
}

describe('the mark of a problem stands under what is wrong', () => {
  test.each([
    ['[x](/nope/)', ['15 broken-link /nope/']],
    ['See [*x* and `y](z`](/nope/ "A title") here.', ['15 broken-link /nope/']],
    ['[x](</no pe/>)', ['15 unsafe-url /no pe/']],
    ['[x](/nope_(a)/)', ['15 broken-link /nope_(a)/']],
    ['[x\ny](/nope/)', ['16 broken-link /nope/']],
    ['[![A bed](/bad.png)](/nope/)', ['15 broken-link /bad.png', '15 broken-link /nope/']],
    ['![A [good] bed](/bad.png)', ['15 broken-link /bad.png']],
    ['![A bed](bed.png)', ['15 unsafe-url bed.png']],
    ['[x]()', ['15 broken-link ()']],
    ['[x][y]\n\n[y]: /nope/ "A title"', ['17 broken-link /nope/']],
    ['[x][y]\n\n[y]:\n  </nope/>', ['18 broken-link /nope/']],
    ['[x](javascript:alert(1))', ['15 unsafe-url javascript:alert(1)']],
    ['http://example.com/a', ['15 unsafe-url http://example.com/a']],
    ['[x](/weeks/2-raised-bed/#featurs)', ['15 broken-anchor #featurs']],
    ['[#x](#featurs)', ['15 broken-anchor #featurs']],
    ['[x][y]\n\n[y]: /weeks/2-raised-bed/#featurs', ['17 broken-anchor #featurs']],
    ['<Step>\n\n1. Sow.\n\n</Step>', ['15 unknown-component Step']],
    ['Sow <b>now</b>.', ['15 unknown-component b']],
    ['Sow <Steps>now</Steps>.', ['15 component-use Steps']],
    ['<StatusLegend class="x" />', ['15 unknown-component class="x"']],
    ['<StatusLegend\n  class = "x" />', ['16 unknown-component class = "x"']],
    ['<StatusLegend wide />', ['15 unknown-component wide']],
    ['<StatusLegend {...x} a={b} />', ['15 no-code {...x}', '15 unknown-component a={b}']],
    ['<StatusLegend a="wide" wide />', ['15 unknown-component a="wide"']],
  ])('%j', (body, marks) => {
    expect(mark(body)).toEqual(marks);
  });
});
