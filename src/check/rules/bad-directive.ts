import { ASIDE_ICONS } from '../aside-icons.ts';
import type { BodyNode } from '../body-node.ts';
import { findInBodies, type Verdict } from '../body.ts';
import type { ContentFile, PageFile } from '../content-file.ts';
import type { Finding } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Rule } from './rule.ts';

const NO_END = 'Expected the aside to end, found no line `:::`.';

/** The blocks that Starlight makes of `:::name`. */
const ASIDES = ['note', 'tip', 'caution', 'danger'];

export const badDirective: Rule = {
  id: 'bad-directive',
  group: 'The body',
  severity: 'error',
  finds:
    'A block `:::name` that is no aside, or that is written so that a part of it is lost; and `::name` or `:name[…]`, which mean nothing here.',
  why: 'Readers get the text without its box, lose a title, or see the signs. An unknown icon ends the build.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: ':::warning\nKeep it warm.\n:::',
    good: 'Sow.',
    mended: ':::caution\nKeep it warm.\n:::',
  },
  findProblems: ({ files }) => files.flatMap(judgeFile),
};

function judgeFile(file: PageFile): Finding[] {
  // The end of an aside inside of another ends both, and the next end is left over.
  let left = 0;
  const inList = new Set<BodyNode>();
  return findInBodies([file], (node) => {
    switch (node.type) {
      case 'containerDirective': {
        const verdict = judgeBlock(node, file);
        if (verdict?.message !== NO_END) return verdict;
        if (holdsAside(node) || holdsEnd(node) || inList.has(node)) left += 1;
        return inList.has(node) ? undefined : verdict;
      }
      case 'leafDirective':
        return judgeLine(node);
      case 'textDirective':
        return judgeWord(node);
      case 'list': {
        const verdict = judgeList(node);
        // In a line of the item its end is lost, too.
        if (verdict?.at) inList.add(verdict.at);
        return verdict;
      }
      case 'text':
        if (left === 0 || !isEnd(node)) return judgeText(node);
        left -= 1;
        return undefined;
      default:
        return undefined;
    }
  });
}

function holdsAside({ children = [] }: BodyNode): boolean {
  return children.some(({ type }) => type === 'containerDirective');
}

/** Whether a block has an end with fewer colons than it begins with, which is a text in it. */
function holdsEnd({ children = [] }: BodyNode): boolean {
  const last = children.at(-1);
  const text = last?.type === 'paragraph' ? last.children?.at(-1) : undefined;
  return text?.type === 'text' && /(?:^|\n):{3,}\s*$/.test(text.value ?? '');
}

/** Whether a text is the end of an aside alone. */
function isEnd({ value = '' }: BodyNode): boolean {
  return /(?:^|\n):{3,}\s*$/.test(value);
}

function judgeBlock(node: BodyNode, file: ContentFile): Verdict | undefined {
  const { name, attributes } = node;
  if (!ASIDES.includes(name ?? ''))
    return {
      message: `Expected an aside (${ASIDES.join(', ')}), found ":::${name ?? ''}".`,
      hint: suggest(name, ASIDES) ?? 'Begin it with `:::note`, or with another of these.',
    };
  const { icon, ...others } = toRecord(attributes);
  const [other] = Object.keys(others);
  if (other !== undefined)
    return {
      message: `Expected no attribute but \`icon\` on an aside, found \`${other}\`.`,
      hint: 'Remove it.',
    };
  if (typeof icon === 'string' && icon !== '' && !ASIDE_ICONS.has(icon))
    return {
      message: `Expected the name of an icon of Starlight, found "${icon.slice(0, 40)}".`,
      hint: suggest(icon, ASIDE_ICONS) ?? 'Remove `icon`; every aside has one of its own.',
    };
  const source = file.body.slice(node.position?.start.offset, node.position?.end.offset);
  const [first = ''] = source.split('\n', 1);
  const colons = /^:*/.exec(first)?.[0] ?? ':::';
  const lost = /^:{3,}[\w-]+(?:\[.*\])?(?:\{.*\})?\s*(.*)$/.exec(first)?.[1]?.trim();
  if (lost)
    return {
      message: `Expected the title of an aside in brackets, found ${JSON.stringify(lost.slice(0, 40))}.`,
      hint: /^:{3,}[\w-]+\[.*\]/.test(first)
        ? `Put ${JSON.stringify(lost.slice(0, 40))} on the next line.`
        : `Write \`:::${name ?? ''}[${lost.replaceAll(/^\[|\]$/g, '')}]\`.`,
    };
  return isClosed(node, source, first.length)
    ? undefined
    : {
        message: NO_END,
        hint:
          holdsAside(node) && colons === ':::'
            ? 'Begin and end it with `::::`: an aside around another has one colon more.'
            : holdsEnd(node)
              ? `End it with as many colons as it begins with: \`${colons}\`.`
              : `Put a line \`${colons}\` after its last line.`,
      };
}

/** Whether colons follow the last thing in a block; without them it reaches to the end of the page. */
function isClosed({ position, children }: BodyNode, source: string, firstLine: number): boolean {
  const lastEnd = (children?.at(-1)?.position?.end.offset ?? 0) - (position?.start.offset ?? 0);
  return /:{3,}\s*$/.test(source.slice(Math.max(firstLine, lastEnd)));
}

/** An aside in a list without empty lines loses its box. */
function judgeList({ spread, children: items = [] }: BodyNode): Verdict | undefined {
  if (spread || items.some((item) => item.spread)) return undefined;
  const at = items
    .flatMap((item) => item.children ?? [])
    .find(({ type }) => type === 'containerDirective');
  return (
    at && {
      at,
      message: 'Expected an empty line before an aside in a list, found none.',
      hint: 'Put an empty line before `:::`, and indent the aside like the text of the item.',
    }
  );
}

function judgeLine({ name = '' }: BodyNode): Verdict {
  return {
    message: `Expected \`:::\` before the name of an aside, found "::${name ?? ''}".`,
    hint: ASIDES.includes(name ?? '')
      ? `Write \`:::${name ?? ''}\`.`
      : 'Put it between backticks if it is meant to be read.',
  };
}

/** `10:30` and `node:test` are read as directives too, and shown as they are. */
function judgeWord({ name, attributes, children = [] }: BodyNode): Verdict | undefined {
  return children.length === 0 && Object.keys(toRecord(attributes)).length === 0
    ? undefined
    : {
        message: `Expected text, found ":${name ?? ''}" with brackets or braces behind it.`,
        hint: 'Put a space after the colon, or the whole between backticks.',
      };
}

/** Colons that are no directive are shown. */
function judgeText({ value = '' }: BodyNode): Verdict | undefined {
  const line = value.includes(':::') && /^\s*:{3,}.*$/m.exec(value)?.[0].trim();
  return line
    ? {
        message: `Expected an aside, found ${JSON.stringify(line.slice(0, 40))} as text.`,
        hint: /^:+$/.test(line)
          ? 'Remove the line, or begin the aside before it with `:::note`.'
          : 'Write the name right after the colons, as in `:::note`.',
      }
    : undefined;
}

function toRecord(attributes: unknown): Record<string, unknown> {
  return typeof attributes === 'object' && attributes !== null ? { ...attributes } : {};
}
