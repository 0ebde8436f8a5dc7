/** The components that content may use, with the attributes that each of them takes. */
export const PROVIDED_COMPONENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['FileTree', []],
  ['ResourceGroups', []],
  ['StatusLegend', []],
  ['Steps', []],
]);
