/** The shape of GET /sale/product-offers/{offerId}. Pictures are kept as paths of the image host. */
export type Money = { readonly amount: string; readonly currency: string };

export type Parameter = {
  readonly id: string;
  readonly name: string;
  readonly values: readonly string[];
  readonly valuesIds: readonly string[] | null;
  readonly rangeValue: { readonly from: string; readonly to: string } | null;
};

export type SectionItem =
  | { readonly type: 'TEXT'; readonly content: string }
  | { readonly type: 'IMAGE'; readonly url: string };

export type Description = { readonly sections: readonly { readonly items: readonly SectionItem[] }[] };

export type SafetyInformation =
  | { readonly type: 'TEXT'; readonly description: string }
  | { readonly type: 'ATTACHMENTS'; readonly attachments: readonly { readonly id: string }[] }
  | { readonly type: 'NO_SAFETY_INFORMATION' };

export type ProductSetElement = {
  readonly product: {
    readonly id: string | null;
    readonly publication: { readonly status: 'PROPOSED' | 'LISTED' | 'NOT_LISTED' | 'REMOVED' };
    readonly parameters: readonly Parameter[];
    readonly isAiCoCreated: boolean;
  };
  readonly quantity: { readonly value: number };
  readonly responsiblePerson: Id | null;
  readonly responsibleProducer: Id | null;
  readonly safetyInformation?: SafetyInformation;
  readonly marketedBeforeGPSRObligation: boolean | null;
  readonly deposits: readonly unknown[];
};

type Id = { readonly id: string };
type Complaint = {
  readonly code: string;
  readonly message: string;
  readonly details: string | null;
  readonly path: string | null;
  readonly userMessage: string;
  readonly metadata: Readonly<Record<string, string>>;
};

/** Why an offer is not sold on a marketplace. */
export type RefusalReason = {
  readonly code: string;
  readonly userMessage: string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
};

export type OfferDocument = {
  readonly id: string;
  readonly name: string;
  readonly category: Id;
  readonly productSet: readonly ProductSetElement[];
  readonly parameters: readonly Parameter[];
  readonly images: readonly string[];
  readonly description?: Description;
  readonly external?: Id;
  readonly sellingMode: {
    readonly format: 'BUY_NOW' | 'AUCTION' | 'ADVERTISEMENT';
    readonly price: Money | null;
    readonly minimalPrice: Money | null;
    readonly startingPrice: Money | null;
  };
  readonly stock: { readonly available: number; readonly unit: 'UNIT' | 'PAIR' | 'SET' };
  readonly publication: {
    readonly status: 'INACTIVE' | 'ACTIVATING' | 'ACTIVE' | 'ENDED';
    readonly duration: string | null;
    readonly startingAt?: string;
    readonly republish: boolean;
    readonly endingAt: string | null;
    readonly endedBy: 'USER' | 'ADMIN' | 'EXPIRATION' | 'EMPTY_STOCK' | 'PRODUCT_DETACHMENT' | 'ERROR' | null;
    readonly marketplaces: { readonly base: Id; readonly additional: readonly Id[] };
  };
  readonly additionalMarketplaces: Readonly<
    Record<
      string,
      {
        readonly sellingMode: { readonly price: Money } | null;
        readonly publication: { readonly state: string; readonly refusalReasons: readonly RefusalReason[] };
      }
    >
  >;
  readonly delivery: {
    readonly handlingTime: string;
    readonly shippingRates: Id | null;
    readonly additionalInfo: string | null;
    readonly shipmentDate: string | null;
  };
  readonly afterSalesServices: {
    readonly impliedWarranty?: Id;
    readonly returnPolicy?: Id;
    readonly warranty?: Id;
  } | null;
  readonly payments: { readonly invoice: string };
  readonly location: {
    readonly city: string;
    readonly countryCode: string;
    readonly postCode: string;
    readonly province: string;
  };
  readonly b2b: { readonly buyableOnlyByBusiness: boolean };
  readonly language: string;
  readonly attachments: readonly Id[];
  readonly discounts: { readonly wholesalePriceList: Id | null };
  readonly messageToSellerSettings: { readonly mode: string; readonly hint?: string } | null;
  readonly taxSettings: unknown;
  readonly sizeTable: Id | null;
  readonly contact: Id | null;
  readonly fundraisingCampaign: Id | null;
  readonly additionalServices: Id | null;
  readonly compatibilityList: unknown;
  /** Parts that only the 2022 edition knows. */
  readonly customParameters?: readonly unknown[];
  readonly promotion?: Readonly<Record<string, boolean>>;
  readonly tecdocSpecification?: unknown;
  readonly tax?: unknown;
  readonly validation: {
    readonly errors: readonly Complaint[];
    readonly warnings: readonly Complaint[];
    readonly validatedAt: string;
  };
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** An offer with what the list knows of it and the full offer does not. */
export type OfferRecord = {
  readonly doc: OfferDocument;
  readonly sold: number;
  readonly watchers: number;
  readonly visits: number;
  readonly bidders: number;
  readonly priceRuleId: string | null;
  readonly isFulfillment: boolean;
  /** Rules that set the price on other marketplaces, by marketplace. */
  readonly rulesAbroad?: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
};
