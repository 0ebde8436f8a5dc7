/**
 * A formula of the model in words, for the guide "How progress is computed". It stands in the file
 * of the function that computes it, so that both are changed together.
 */
export interface Formula {
  /** Anchor on the guide's page. */
  id: string;
  title: string;
  /** Unit of the result. */
  unit: string;
  /** The formula itself, with each quantity by its name. */
  formula: string;
  /** What it tells, and what happens at its edges. */
  explanation: string;
}
