/** The components that content may use. */
export const PROVIDED_COMPONENTS: ReadonlyMap<string, ProvidedComponent> = new Map([
  ['FileTree', { attributes: [], takes: 'one list with dashes' }],
  ['Glossary', { attributes: [], takes: 'nothing' }],
  ['ResourceGroups', { attributes: [], takes: 'nothing' }],
  ['StatusLegend', { attributes: [], takes: 'nothing' }],
  ['Steps', { attributes: [], takes: 'one numbered list' }],
  ['Synonyms', { attributes: [], takes: 'nothing' }],
]);

/** What a component may be given. */
export interface ProvidedComponent {
  attributes: readonly string[];
  /** What stands between its tags, in words. */
  takes: string;
}
