import { z } from 'zod';
import { expected, line } from './fields.ts';

/** A mistake that is often made, told from what is seen of it. */
const pitfall = z.strictObject(
  {
    symptom: line().describe('What is seen when it happens.'),
    cause: line().describe('Why it happens.'),
    cure: line().describe('What to do about it.'),
  },
  { error: expected('a pitfall: symptom, cause and cure') },
);

/** A list of pitfalls; none where it is left out. */
export const pitfalls = () =>
  z.array(pitfall, { error: expected('a list of pitfalls') }).default([]);
