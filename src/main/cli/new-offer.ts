import { PENDING_STATES } from '../../shared/domain/edit.ts';
import type { FieldProblem } from '../../shared/domain/new-offer-problems.ts';
import { isCurrency, parseAmountMinor, type Currency, type Money } from '../../shared/domain/money.ts';
import type { NewOffer } from '../../shared/domain/new-offer.ts';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import { documentOf } from './items-edit.ts';
import { newOfferLines } from './new-offer-lines.ts';
import { columns } from './output.ts';
import { ask, type Session } from './session.ts';

export type NewOfferOptions = {
  readonly product?: string;
  readonly like?: string;
  readonly change?: number;
  readonly file?: string;
  readonly set?: readonly string[];
  readonly draft?: boolean;
  readonly publish?: boolean;
};

type Begun = { readonly offer: NewOffer; readonly currency: Currency; readonly changeId: number | null };

const MOST = 200;

export async function findProducts(session: Session, text: string): Promise<ExitCode> {
  const { products, error } = await ask(session, 'new-offers.find-products', { text });
  if (error !== null) session.out.note(`The Catalog could not be asked: ${error.message}`);
  session.out.answer({ products, error }, () =>
    columns(
      products.map(({ productId, ean, name, categoryName }) => [
        productId,
        ean ?? '',
        name,
        categoryName ?? '',
      ]),
    ),
  );
  return EXIT.done;
}

/** Begins with the product, the other offer or what is kept, and lays over it what is said. */
export async function keepNewOffer(session: Session, options: NewOfferOptions): Promise<ExitCode> {
  if (options.draft && options.publish) throw usageFailure('Say --draft or --publish, not both.');
  const begun = await begin(session, options);
  const said = options.file || options.set ? await documentOf(options, {}) : {};
  const offer = laidOver(begun, said, options);
  const { changeId, problems } = await ask(session, 'new-offers.save', { changeId: begun.changeId, offer });
  const kept = await ask(session, 'new-offers.show', { changeId });
  session.out.answer({ changeId, offer: kept.offer, problems }, () => [
    ...newOfferLines(kept),
    `Kept here as new offer ${changeId}. Nothing was sent. Next: stragan send-new-offers ${changeId}`,
  ]);
  return hasStop(problems) ? EXIT.refused : EXIT.done;
}

export async function listNewOffers(session: Session): Promise<ExitCode> {
  const { newOffers } = await ask(session, 'new-offers.list', {
    states: PENDING_STATES,
    after: null,
    limit: MOST,
  });
  session.out.answer({ newOffers }, () => newOffers.flatMap(newOfferLines));
  return EXIT.done;
}

async function begin(session: Session, options: NewOfferOptions): Promise<Begun> {
  const { product, like, change } = options;
  if ([product, like, change].filter((one) => one !== undefined).length !== 1)
    throw usageFailure('Say one of --product, --like and --change.');
  if (change !== undefined) {
    const { offer } = await ask(session, 'new-offers.show', { changeId: change });
    return { offer, currency: offer.price?.currency ?? 'PLN', changeId: change };
  }
  const wanted = like === undefined ? { productId: await productIdOf(session, product ?? '') } : { like };
  return { ...(await ask(session, 'new-offers.begin', wanted)), changeId: null };
}

/** An EAN must be of one product. */
async function productIdOf(session: Session, text: string): Promise<string> {
  if (!/^\d{8,14}$/.test(text)) return text;
  const { products, error } = await ask(session, 'new-offers.find-products', { text });
  const [first, ...others] = products;
  if (first === undefined)
    throw usageFailure(
      `No product has the EAN ${text}${error ? `, as far as is known here: ${error.message}` : '.'}`,
    );
  if (others.length > 0)
    throw usageFailure(
      `${products.length} products have the EAN ${text}; name one by its id (find-product).`,
    );
  return first.productId;
}

function laidOver(
  { offer, currency }: Begun,
  said: Readonly<Record<string, unknown>>,
  { draft, publish }: NewOfferOptions,
): NewOffer {
  const { price, stock, settings, ...rest } = said;
  return {
    ...offer,
    ...(rest as Partial<NewOffer>),
    ...(price === undefined ? {} : { price: priceOf(price, currency) }),
    ...(stock === undefined ? {} : { stock: Number(stock) }),
    settings: { ...offer.settings, ...(settings as Partial<NewOffer['settings']> | undefined) },
    ...(draft || publish ? { publish: publish === true } : {}),
  };
}

/** "39.99", "39,99 PLN", or Allegro's {"amount":"39.99","currency":"PLN"}. */
function priceOf(price: unknown, usual: Currency): Money | null {
  if (price === null) return null;
  const wire = typeof price === 'object' ? (price as Partial<WirePrice>) : null;
  const said = wire === null ? JSON.stringify(price).replaceAll('"', '') : (wire.amount ?? '');
  const [, digits = '', named = wire?.currency ?? usual] = /^([\d\s.,]+?)\s*([A-Z]{3})?$/.exec(said) ?? [];
  const amountMinor = parseAmountMinor(digits);
  if (amountMinor === null || !isCurrency(named)) throw usageFailure(`${JSON.stringify(price)} is no price.`);
  return { amountMinor, currency: named };
}

type WirePrice = { readonly amount: string; readonly currency: string };

function hasStop(problems: readonly FieldProblem[]): boolean {
  return problems.some(({ code }) => code !== 'refused');
}
