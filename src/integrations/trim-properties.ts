import postcss, { type Declaration, type Root } from 'postcss';

/**
 * The style sheets of a site without the custom properties that nothing reads: no other declaration,
 * no page and no script. A property that only such a property reads goes as well.
 * @param words every word of the pages and scripts that use the sheets
 */
export function trimProperties(sheets: readonly string[], words: ReadonlySet<string>): string[] {
  const roots = sheets.map((css) => postcss.parse(css));
  const declared = roots.flatMap(listDeclarations);
  const read = new Set<string>();
  const follow = ({ value }: Declaration) => {
    for (const name of listReads(value)) {
      if (read.has(name)) continue;
      read.add(name);
      declared.filter(({ prop }) => prop === name).forEach(follow);
    }
  };
  for (const declaration of declared)
    if (!isProperty(declaration) || words.has(declaration.prop.slice(2))) follow(declaration);
  for (const declaration of declared) {
    const { prop } = declaration;
    if (isProperty(declaration) && !read.has(prop) && !words.has(prop.slice(2)))
      declaration.remove();
  }
  return roots.map((root) => dropEmpty(root).toString());
}

/** Without rules and conditions that say nothing; an empty layer still says its place among others. */
function dropEmpty(root: Root): Root {
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0 && rule.name !== 'layer') rule.remove();
  });
  return root;
}

function isProperty({ prop }: Declaration): boolean {
  return prop.startsWith('--');
}

function listDeclarations(root: Root): Declaration[] {
  const declarations: Declaration[] = [];
  root.walkDecls((declaration) => void declarations.push(declaration));
  return declarations;
}

function listReads(value: string): string[] {
  return [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
}
