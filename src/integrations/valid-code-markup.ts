import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import type { Nodes } from 'hast';

/**
 * Makes the markup of code blocks valid HTML. Expressive Code puts `div` elements into `code` and
 * `button`, where the standard allows phrasing content only; they become `span` elements.
 */
export function validCodeMarkup(): ExpressiveCodePlugin {
  return {
    name: 'Valid code markup',
    baseStyles: `
      pre > code .ec-line, pre > code .code { display: block; }
      .copy button span {
        position: absolute; inset: 0; border-radius: inherit;
        background: currentColor; opacity: 0;
      }
      .copy button:is(:hover, :focus-visible) span { opacity: 0.15; }
    `,
    hooks: {
      postprocessRenderedBlockGroup: ({ renderData }) => replaceBlocks(renderData.groupAst, false),
    },
  };
}

function replaceBlocks(node: Nodes, isInPhrasing: boolean): void {
  if (!('children' in node)) return;
  if (node.type === 'element' && isInPhrasing && node.tagName === 'div') node.tagName = 'span';
  // A block that is wider than the screen is scrolled by keyboard too; Expressive Code's script
  // takes the stop away where nothing is cut off.
  if (node.type === 'element' && node.tagName === 'pre') node.properties['tabindex'] = '0';
  const isPhrasing =
    isInPhrasing || (node.type === 'element' && ['code', 'button'].includes(node.tagName));
  for (const child of node.children) replaceBlocks(child, isPhrasing);
}
