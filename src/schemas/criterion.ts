import { z } from 'zod';
import { checkReferences, expected, line, lines } from './fields.ts';

/** One thing that has to be true before a week is done. */
const criterion = z.strictObject(
  {
    criterion: line().describe('What is true when the project is done.'),
    run: line()
      .optional()
      .describe(
        'What to run to see it: a command, as it is typed; left out where one looks or clicks.',
      ),
    expect: line().optional().describe('What is seen then.'),
    features: lines()
      .default([])
      .describe('Features of the week that this shows, each by its title.'),
    checks: checkReferences().describe('Checks that a project passes when this is true.'),
  },
  { error: expected('a criterion: criterion, run, expect, features and checks') },
);

/** A list of acceptance criteria, in the order in which to go through them; none where it is left out. */
export const acceptance = () =>
  z.array(criterion, { error: expected('a list of criteria') }).default([]);
