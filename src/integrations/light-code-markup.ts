import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import type { Element, ElementContent, Nodes, Parents } from 'hast';

/**
 * What is told apart in code, by the colors that Starlight's dark and light themes give it. All else
 * has the color of text: that is lighter by a fifth, and calmer to read.
 */
const KINDS: readonly [style: RegExp, kind: string][] = [
  [/^--0:#C792EA/i, 'keyword'],
  [/^--0:#ECC48D;--1:#984E4D/i, 'string'],
  [/^--0:#919F9F/i, 'comment'],
  // Keys of YAML.
  [/^--0:#7FDBCA;--1:#111111/i, 'name'],
];

/** The text of a block is in its lines already; it is read from there when it is to be copied. */
const COPY_FROM_LINES = `
document.addEventListener('click', ({ target }) => {
  const button = target.closest?.('.expressive-code .copy button');
  if (!button || button.dataset.code) return;
  const lines = button.closest('figure').querySelectorAll('.ec-line .code');
  button.dataset.code = [...lines].map((line) => line.textContent.replace(/\\n$/, '')).join('\\n');
}, true);
`;

/**
 * Makes the markup of code blocks light. Expressive Code gives every piece of code, also of white
 * space, the colors of two themes as a style, and the whole text once more to its button.
 */
export function lightCodeMarkup(): ExpressiveCodePlugin {
  const kinds = new Set(KINDS.map(([, kind]) => kind));
  return {
    name: 'Light code markup',
    baseStyles: [...kinds].map((kind) => `.${kind} { color: var(--code-${kind}); }`).join(''),
    jsModules: [COPY_FROM_LINES],
    hooks: {
      postprocessRenderedBlockGroup: ({ renderData }) => lighten(renderData.groupAst),
    },
  };
}

function lighten(node: Nodes): void {
  if (!('children' in node)) return;
  if (node.type === 'element' && node.tagName === 'button') delete node.properties['dataCode'];
  const parent: Parents = node;
  parent.children = joinText(
    node.children.flatMap((child) =>
      child.type === 'doctype' || child.type === 'mdxjsEsm' ? [] : lightenPiece(child),
    ),
  );
  for (const child of parent.children) lighten(child);
}

/** A colored piece of code as its kind, or as plain text; anything else as it is. */
function lightenPiece(node: ElementContent): ElementContent[] {
  const style = node.type === 'element' ? styleOf(node) : undefined;
  if (style === undefined || node.type !== 'element') return [node];
  const kind = KINDS.find(([pattern]) => pattern.test(style))?.[1];
  const isWord = node.children.some((child) => child.type === 'text' && /\p{L}/u.test(child.value));
  return kind !== undefined && isWord
    ? [{ ...node, properties: { className: [kind] } }]
    : node.children.flatMap(lightenPiece);
}

/** The colors of a piece; `undefined` for anything that is no piece of code. */
function styleOf({ tagName, properties }: Element): string | undefined {
  const { style } = properties;
  return tagName === 'span' && typeof style === 'string' && /^--[01]:#/.test(style)
    ? style
    : undefined;
}

/** The same nodes, with texts beside each other as one. */
function joinText(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else joined.push(node);
  }
  return joined;
}
