/** The class of a cell of a table in content whose column is aligned; none for any other. */
export function classOfCell({ style }: Record<string, unknown>): string | undefined {
  const { textAlign } = Object(style) as { textAlign?: unknown };
  return typeof textAlign === 'string' ? `align-${textAlign}` : undefined;
}
