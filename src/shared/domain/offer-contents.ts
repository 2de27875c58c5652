/** What the full offer says beyond the line of the grid. A name is null while it is not known here. */
export type OfferContents = {
  /** Addresses of the gallery, in its order. */
  readonly images: readonly string[];
  readonly parameters: readonly OfferParameter[];
  readonly productParameters: readonly OfferParameter[];
  readonly description: readonly DescriptionSection[];
  readonly delivery: {
    readonly shippingRates: NamedThing | null;
    /** ISO 8601, such as PT24H or P2D. */
    readonly handlingTime: string | null;
    readonly additionalInfo: string | null;
    readonly shipmentAt: number | null;
    readonly location: string | null;
  };
  readonly afterSales: {
    readonly returnPolicy: NamedThing | null;
    readonly impliedWarranty: NamedThing | null;
    readonly warranty: NamedThing | null;
  };
  readonly publication: {
    /** ISO 8601; null: until ended. */
    readonly duration: string | null;
    readonly startingAt: number | null;
    readonly endingAt: number | null;
    readonly endedBy: string | null;
    readonly republish: boolean;
    readonly marketplaces: readonly string[];
  };
  readonly tax: {
    readonly invoice: string | null;
    /** "23.00% (PL)". */
    readonly rates: readonly string[];
  };
  /** Types of the attachments; null while a type is not known. */
  readonly attachments: readonly (string | null)[];
  /** Words on safety, or how many documents of it there are. */
  readonly safety: { readonly text: string | null; readonly documents: number } | null;
  readonly createdAt: number | null;
  readonly updatedAt: number | null;
};

export type NamedThing = { readonly id: string; readonly name: string | null };

export type OfferParameter = {
  readonly id: string;
  readonly name: string | null;
  readonly values: readonly string[];
};

/** As the seller reads it; without values it says nothing. */
export type NamedParameter = OfferParameter & { readonly unit: string | null };

export type DescriptionSection = { readonly items: readonly DescriptionItem[] };

/** `html` is as the seller or another program wrote it: to be cleaned before it is shown. */
export type DescriptionItem =
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'image'; readonly url: string };
