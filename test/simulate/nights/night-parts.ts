import type { FaultRule } from '../../../src/main/demo/faults.ts';
import { KINDS, type Retyped } from '../item-deeds.ts';
import type { Day } from '../the-day.ts';

export const CONTACTS = { path: '/sale/offer-contacts' } as const;
/** Of prices and pieces, in both editions; other commands of the night go through. */
export const COMMANDS = { path: '/^.(sale.offer-(bulk|price|quantity)|offers.)/' } as const;
export const MESSAGES = { path: '/messaging/threads' } as const;

const [CONTACT_KIND] = KINDS;

/** Any contact but this one. */
export async function retypesContact({ deeds }: Day, but?: string): Promise<Retyped | null> {
  if (CONTACT_KIND === undefined) return null;
  const key = deeds.anyContact(but);
  // He types another property than this one: its name.
  const { property } = CONTACT_KIND;
  return key === null ? null : deeds.retypes({ kind: CONTACT_KIND, key, property });
}

export function unreadable(rule: FaultRule): FaultRule {
  return { ...rule, method: 'GET', status: 503 };
}
