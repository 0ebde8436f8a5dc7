import { z } from 'zod';
import { expected, hours, line } from './fields.ts';

/** One sitting of a week's plan. */
const session = z.strictObject(
  {
    title: line().describe('What is done in the session, in a few words.'),
    hours: hours().describe('Planned hours of the session.'),
    outcome: line().describe('What stands when the session ends.'),
  },
  { error: expected('a session: title, hours and outcome') },
);

/** A list of sessions, in the order in which they are worked through; none where it is left out. */
export const plan = () => z.array(session, { error: expected('a list of sessions') }).default([]);
