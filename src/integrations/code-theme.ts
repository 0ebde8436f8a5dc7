/** What is told apart in code, by the scopes that grammars give it. */
const SCOPES = {
  keyword: ['keyword', 'storage', 'constant.language', 'variable.language', 'entity.name.tag'],
  string: ['string', 'constant.numeric', 'constant.other.symbol', 'constant.character'],
  comment: ['comment', 'punctuation.definition.comment'],
  name: [
    'support.type.property-name',
    'entity.name.tag.yaml',
    'entity.other.attribute-name',
    'meta.property-name',
  ],
} as const;

/** A kind of piece that is told apart; all else has the color of text. */
export type CodeKind = keyof typeof SCOPES;

/** The kinds, in the order in which the theme numbers them. */
export const CODE_KINDS = Object.keys(SCOPES) as CodeKind[];

/**
 * A theme that gives each kind a color which only stands for it: what it looks like is said by the
 * style sheet, for light and dark at once. All else has none of them.
 */
export const CODE_THEME = {
  name: 'portal',
  type: 'light' as const,
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    ...CODE_KINDS.map((kind, index) => ({
      scope: [...SCOPES[kind]],
      settings: { foreground: toColor(index) },
    })),
    // Operators and brackets around words are quieter than the words.
    { scope: ['keyword.operator', 'punctuation'], settings: { foreground: '#000000' } },
    { scope: ['punctuation.definition.comment'], settings: { foreground: toColor(2) } },
    { scope: ['punctuation.definition.string'], settings: { foreground: toColor(1) } },
  ],
};

/** The kind that a color of the theme stands for. */
export function kindOfColor(color: string): CodeKind | undefined {
  return CODE_KINDS.find((_, index) => toColor(index) === color.toLowerCase());
}

function toColor(index: number): string {
  return `#${String(index + 1).repeat(6)}`;
}
