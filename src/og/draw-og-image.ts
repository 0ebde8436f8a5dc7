// The picture of a page for those who share its address, as a tree of boxes. Pure: what it says comes in.
import type { Status } from '../schemas/vocabulary.ts';

/** Size in pixels, as the sites that show such pictures ask for. */
export const OG_SIZE = { width: 1200, height: 630 };

// Those of tokens.css in the dark: a picture has no style sheet to take them from.
const INK = '#f7f6f0';
const SOFT = '#9ba2af';
const PAPER = '#101319';
const MARK = '#d6f24a';
const STATUS_COLORS: Record<Status, string> = {
  'not-started': '#3c4454',
  'in-progress': '#f2b13c',
  completed: '#4cc38f',
  deployed: '#7ab6ff',
};

/** The picture of a page: the site, what kind of page it is, its title, and the weeks of the phase by status. */
export function drawOgImage({ site, eyebrow, title, weeks }: OgImage): OgNode {
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      padding: 72,
      color: INK,
      background: PAPER,
    },
    [
      box({}, [
        box(
          { padding: '8px 20px', borderRadius: 8, fontSize: 34, color: PAPER, background: MARK },
          [site],
        ),
      ]),
      box({ flexDirection: 'column' }, [
        box({ fontSize: 30, color: SOFT, marginBottom: 16, ...endAfter(1, eyebrow) }, [eyebrow]),
        // Long titles are set smaller, so that three lines hold most of them.
        box(
          {
            fontSize: title.length > 48 ? 60 : 80,
            lineHeight: 1.1,
            letterSpacing: -2,
            ...endAfter(4, title),
          },
          [title],
        ),
      ]),
      box(
        { width: '100%', gap: 8 },
        weeks.map(({ status, isCurrent }) =>
          box(
            {
              flexGrow: 1,
              height: 28,
              borderRadius: 5,
              background: STATUS_COLORS[status],
              border: `4px solid ${isCurrent ? MARK : 'transparent'}`,
            },
            [],
          ),
        ),
      ),
    ],
  );
}

/** How a text that may need more lines than there is room for ends: with three dots. */
function endAfter(lines: number, text: string): Record<string, string | number> {
  const isShort = text.length <= lines * 24 && !/\S{24}/.test(text);
  return isShort ? {} : { display: 'block', lineClamp: lines, wordBreak: 'break-word' };
}

function box(
  style: Record<string, string | number>,
  children: readonly (OgNode | string)[],
): OgNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** What a picture says. */
export interface OgImage {
  site: string;
  /** What kind of page it is. */
  eyebrow: string;
  title: string;
  /** The weeks of the phase, in order; that of the page is current. */
  weeks: readonly { status: Status; isCurrent: boolean }[];
}

/** A box of a picture. */
export interface OgNode {
  type: 'div';
  props: {
    style: Record<string, string | number>;
    children: readonly (OgNode | string)[];
  };
}
