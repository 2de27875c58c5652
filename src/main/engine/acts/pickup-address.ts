type Text = string | null | undefined;
type Sender = {
  readonly name?: Text;
  readonly company?: Text;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly countryCode: string;
  readonly email: string;
  readonly phone: string;
};

export type PickupAddress = Sender;

/** Where a courier fetches what this sender sends. */
export function pickupAddress(sender: Sender): PickupAddress {
  const { name, company, street, postalCode, city, countryCode, email, phone } = sender;
  const who = { ...(name ? { name } : {}), ...(company ? { company } : {}) };
  return { ...who, street, postalCode, city, countryCode, email, phone };
}
