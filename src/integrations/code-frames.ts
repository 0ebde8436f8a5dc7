import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import type { Element, ElementContent } from 'hast';

declare module '@expressive-code/core' {
  interface ExpressiveCodeBlockProps {
    /** Name of the file that the code is from. */
    title?: string;
  }
}

/**
 * The frame of a block of code: the name of its file, and a button that copies it. Lighter than the
 * frames that Expressive Code comes with, and of the portal's own parts.
 */
export function codeFrames(): ExpressiveCodePlugin {
  return {
    name: 'Code frames',
    hooks: {
      preprocessMetadata: ({ codeBlock }) => {
        const title = codeBlock.metaOptions.getString('title');
        if (title !== undefined) codeBlock.props.title = title;
      },
      postprocessRenderedBlock: ({ codeBlock, renderData }) => {
        renderData.blockAst = frame(renderData.blockAst, codeBlock.props.title);
      },
    },
  };
}

function frame(block: Element, title: string | undefined): Element {
  const caption = title === undefined ? [] : [make('figcaption', {}, [text(title)])];
  const button = make('button', { type: 'button', className: ['copy'], ariaLive: 'polite' }, [
    text('Copy'),
  ]);
  // A block that is wider than the screen is scrolled by keyboard too; a script takes the stop away
  // where nothing is cut off.
  block.properties['tabindex'] = '0';
  // The width of its longest line, by which the package would indent lines that wrap: the policy of the
  // pages allows no style attribute.
  delete block.properties['style'];
  return make('figure', {}, [...caption, block, button]);
}

function make(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
