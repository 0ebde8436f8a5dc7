import { describe, expect, test } from 'vitest';
import { drawOgImage, type OgNode } from './draw-og-image.ts';

const image = {
  site: 'Garden',
  eyebrow: 'Week 2 · Spring',
  title: 'Raised Bed',
  weeks: [
    { status: 'deployed', isCurrent: false },
    { status: 'in-progress', isCurrent: true },
    { status: 'not-started', isCurrent: false },
  ],
} as const;

/** Texts and styles of a tree, in order. */
function list(node: OgNode): { texts: string[]; styles: OgNode['props']['style'][] } {
  const inner = node.props.children.map((child) =>
    typeof child === 'string' ? { texts: [child], styles: [] } : list(child),
  );
  return {
    texts: inner.flatMap(({ texts }) => texts),
    styles: [node.props.style, ...inner.flatMap(({ styles }) => styles)],
  };
}

describe('drawOgImage', () => {
  test('says the site, the kind of page and its title', () => {
    expect(list(drawOgImage(image)).texts).toEqual(['Garden', 'Week 2 · Spring', 'Raised Bed']);
  });

  test('has a bar a week, each in the color of its status, and marks that of the page', () => {
    const bars = list(drawOgImage(image)).styles.filter(({ height }) => height === 28);
    expect(bars.map(({ background }) => background)).toEqual(['#7ab6ff', '#f2b13c', '#3c4454']);
    expect(bars.map(({ border }) => border)).toEqual([
      '4px solid transparent',
      '4px solid #d6f24a',
      '4px solid transparent',
    ]);
  });

  test('sets a long title smaller', () => {
    const sizeOf = (title: string) =>
      Math.max(
        ...list(drawOgImage({ ...image, title })).styles.map(({ fontSize }) =>
          Number(fontSize ?? 0),
        ),
      );
    expect(sizeOf('Raised Bed '.repeat(8))).toBeLessThan(sizeOf('Raised Bed'));
  });
});
