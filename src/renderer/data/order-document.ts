type Price = { readonly amount: string; readonly currency: string };

type Address = {
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly companyName?: string | null;
  readonly street?: string | null;
  readonly zipCode?: string | null;
  readonly city?: string | null;
  readonly phoneNumber?: string | null;
};

export type OrderItem = {
  readonly id: string;
  readonly offer: {
    readonly id: string;
    readonly name: string;
    readonly external?: { readonly id?: string | null } | null;
  };
  readonly quantity: number;
  readonly price: Price;
  readonly boughtAt?: string | null;
};

/** As much of Allegro's order as this place shows; all but the items may be missing. */
export type OrderDocument = {
  readonly status?: string;
  readonly messageToSeller?: string | null;
  readonly buyer?: { readonly login?: string };
  readonly payment?: {
    readonly type?: string;
    readonly finishedAt?: string | null;
    readonly paidAmount?: Price | null;
  } | null;
  readonly fulfillment?: {
    readonly status?: string | null;
    readonly provider?: { readonly id?: string | null } | null;
    readonly shipmentSummary?: { readonly lineItemsSent?: string | null } | null;
  } | null;
  readonly delivery?: {
    readonly address?: (Address & { readonly modifiedAt?: string | null }) | null;
    readonly method?: { readonly name?: string | null } | null;
    readonly pickupPoint?: { readonly name?: string | null; readonly address?: Address | null } | null;
    readonly time?: { readonly dispatch?: { readonly to?: string | null } | null } | null;
    readonly cancellation?: { readonly date?: string | null } | null;
  } | null;
  readonly invoice?: {
    readonly required?: boolean;
    readonly address?: (Address & { readonly company?: Company | null }) | null;
  } | null;
  readonly summary?: { readonly totalToPay?: Price };
  readonly lineItems: readonly OrderItem[];
};

type Company = {
  readonly name?: string | null;
  readonly ids?: readonly { readonly value: string }[] | null;
  readonly taxId?: string | null;
};

export type Order = { readonly key: string; readonly document: OrderDocument };

export function orderOf(item: { readonly key: string; readonly document?: unknown }): Order {
  const document = (item.document ?? {}) as Partial<OrderDocument>;
  return {
    key: item.key,
    document: { ...document, lineItems: document.lineItems ?? [] },
  };
}

export function instantOf(text: string | null | undefined): number | null {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : at;
}

/** "Jan Kowalski, Solna 1, 60-166 Poznań": each part on a line of its own. */
export function addressLines(address: Address | null | undefined): readonly string[] {
  if (!address) return [];
  const { firstName, lastName, companyName, street, zipCode, city, phoneNumber } = address;
  const name = [firstName, lastName].filter(Boolean).join(' ');
  const place = [zipCode, city].filter(Boolean).join(' ');
  return [name, companyName, street, place, phoneNumber].filter(
    (line) => typeof line === 'string' && line !== '',
  ) as string[];
}

/** Orders from Allegro's own warehouse are packed and sent by Allegro. */
export function isShippedByAllegro({ document }: Order): boolean {
  return document.fulfillment?.provider?.id === 'ALLEGRO';
}

/** In the order in which sellers set them; "returned" is Allegro's to set. */
export const SETTABLE_STATUSES = [
  'PROCESSING',
  'READY_FOR_SHIPMENT',
  'SENT',
  'READY_FOR_PICKUP',
  'PICKED_UP',
  'SUSPENDED',
  'NEW',
  'CANCELLED',
] as const;
