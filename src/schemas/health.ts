import { z } from 'zod';
import {
  calendarDate,
  expected,
  expectedFields,
  httpsUrl,
  line,
  refuseRepeats,
  show,
} from './fields.ts';

/** What is remembered of one address. */
const addressRecord = z.strictObject(
  {
    lastChecked: calendarDate().describe(
      'Day of the last clear answer: the page was there, or it was not.',
    ),
    failures: z
      .array(calendarDate(), { error: expected('a list of dates') })
      .superRefine(refuseRepeats)
      .default([])
      .describe('Days since the page was last seen on which it was not there; three are enough.'),
    movedTo: z
      .string({ error: expected('an address') })
      .refine(isWebAddress, {
        params: { rule: 'bad-url' },
        error: ({ input }) =>
          `Expected an absolute address such as https://example.com/, found ${show(input)}.`,
      })
      .optional()
      .describe('Where the address says, for good, that the page is now.'),
  },
  { error: expected('a record such as { "lastChecked": "2030-01-31" }') },
);

/** The file that remembers what `npm run health` found out about the addresses in the content. */
export const healthSchema = z.strictObject(
  {
    refusesRobots: z
      .record(host(), line(), { error: expected('reasons by host') })
      .default({})
      .describe('Hosts that turn programs away, each with the reason; they are not asked.'),
    addresses: z
      .record(httpsUrl(), addressRecord, { error: expected('records by address') })
      .default({})
      .describe('What is known of each address, by the address without its anchor.'),
  },
  { error: expectedFields('the health of addresses') },
);

/** The health of addresses as its file says it. */
export type HealthData = z.output<typeof healthSchema>;

/** What is remembered of one address. */
export type AddressRecord = HealthData['addresses'][string];

/** A host as an address has it, in lower case and without a port. */
function host() {
  return z
    .string()
    .refine(
      (text) => URL.canParse(`https://${text}/`) && new URL(`https://${text}/`).hostname === text,
      {
        params: { rule: 'bad-url' },
        error: ({ input }) => `Expected a host such as www.example.com, found ${show(input)}.`,
      },
    );
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
