import { brokenRules, isEmail } from '../broken-rules.ts';
import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { uuidOf } from '../data/dice.ts';
import type { DemoAnswer } from '../kinds.ts';
import type { Context } from '../kinds.ts';
import { thingsOf, type Resource, type Thing } from '../resource.ts';

/** Where else Allegro writes to the seller. */
export const ADDITIONAL_EMAILS: Resource = {
  table: 'additional-emails',
  born: (state) => [
    {
      id: uuidOf(state.settings.seed, 0, 411),
      email: 'faktury@lampy-anna.example',
      createdAt: isoTime(birthOf(state) - 200 * DAY_MS),
    },
  ],
  completed: (sent, { now }) => ({ ...sent, createdAt: isoTime(now) }),
  refusal,
};

function refusal(sent: Thing, { state }: Context): DemoAnswer | null {
  const email = String(sent['email']);
  const known = thingsOf(state, ADDITIONAL_EMAILS).map((one) => String(one['email']).toLowerCase());
  return brokenRules([
    ['email', !isEmail(email), 'It is no e-mail address.'],
    ['email', known.includes(email.toLowerCase()), 'The address is there already.'],
  ]);
}
