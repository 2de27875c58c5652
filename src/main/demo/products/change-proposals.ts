import { leafOf } from '../catalogue/category-path.ts';
import { DAY_MS } from '../data/birth.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState, Table } from '../kinds.ts';
import { randomUuid } from '../random.ts';
import { unknownThing } from '../resource.ts';
import { readPictures } from './product-images.ts';
import { isVerified, productOf } from './product-store.ts';
import type { KnownProduct } from './product-store.ts';
import { readProductParameters } from './read-parameters.ts';
import type { SentParameter } from './read-parameters.ts';

const MOST_A_DAY = 100;

type Sent = {
  readonly name: string;
  readonly note?: string;
  readonly category: { readonly id?: string };
  readonly parameters: readonly SentParameter[];
  readonly notifyViaEmailAfterVerification?: boolean;
  readonly language?: string;
};

type Compared = { readonly current: string; readonly proposal: string };

/** What was to be changed, beside what the product said then. */
export type ChangeProposal = {
  readonly id: string;
  readonly productId: string;
  readonly proposedAt: number;
  readonly name: Compared;
  readonly category: Compared;
  readonly images: readonly Compared[];
  readonly parameters: readonly { readonly id: string; readonly values: readonly Compared[] }[];
  readonly note: string | null;
  readonly notifyViaEmailAfterVerification: boolean;
  readonly language: string;
};

/** POST /sale/products/{productId}/change-proposals. */
export function proposeChange(context: Context): DemoAnswer {
  const { state, now, params } = context;
  const product = productOf(state, params['productId'] ?? '', now);
  if (product === null) return unknownThing();
  const sent = context.json as Sent;
  const leaf = leafOf(sent.category.id ?? '');
  if (leaf === null) return refused('category.id', 'CATEGORY_NOT_EXISTS', 'There is no such category.');
  const pictures = readPictures(context, sent.name);
  if ('status' in pictures) return pictures;
  const today = [...changeProposals(state).entries()].filter(([, one]) => now - one.proposedAt < DAY_MS);
  if (today.length >= MOST_A_DAY)
    return oneError(429, 'TOO_MANY_REQUESTS', `No more than ${MOST_A_DAY} proposals a day.`);

  const { parameters } = readProductParameters(leaf, sent.parameters);
  const proposal: ChangeProposal = {
    id: randomUuid(context.random),
    productId: product.id,
    proposedAt: now,
    name: { current: product.name, proposal: sent.name },
    category: { current: product.leaf.id, proposal: leaf.id },
    images: pairs(product.images, pictures.images),
    parameters: parameters.map(({ id, values }) => ({ id, values: pairs(valuesOf(product, id), values) })),
    note: sent.note ?? null,
    notifyViaEmailAfterVerification: sent.notifyViaEmailAfterVerification ?? false,
    language: sent.language ?? 'pl-PL',
  };
  changeProposals(state).put(proposal.id, proposal);
  const location = `${context.addresses.api}/sale/products/change-proposals/${proposal.id}`;
  return { status: 201, headers: { location }, body: told(context, proposal) };
}

/** GET /sale/products/change-proposals/{changeProposalId}. */
export function readChangeProposal(context: Context): DemoAnswer {
  const found = changeProposals(context.state).get(context.params['changeProposalId'] ?? '');
  return found === undefined ? unknownThing() : { status: 200, headers: {}, body: told(context, found) };
}

function changeProposals(state: DemoState): Table<ChangeProposal> {
  return state.table<ChangeProposal>('product-change-proposals');
}

/** UNRESOLVED until people have looked: a new name is taken, what only repeats is not. */
function told({ state, now, addresses }: Context, proposal: ChangeProposal): object {
  const isDone = isVerified(state, proposal.proposedAt, now);
  const resolved = (compared: Compared): object => {
    const isNew = compared.current !== compared.proposal;
    return {
      ...compared,
      ...(isDone ? { reason: isNew ? 'Zmiana potwierdzona.' : 'Nic się nie zmienia.' } : {}),
      resolutionType: isDone ? (isNew ? 'ACCEPTED' : 'REJECTED') : 'UNRESOLVED',
    };
  };
  const { productId: _product, proposedAt: _at, ...rest } = proposal;
  return {
    ...rest,
    name: resolved(proposal.name),
    category: resolved(proposal.category),
    images: proposal.images.map(({ current, proposal: path }) =>
      resolved({ current: addresses.image + current, proposal: addresses.image + path }),
    ),
    parameters: proposal.parameters.map(({ id, values }) => ({ id, values: values.map(resolved) })),
  };
}

function pairs(current: readonly string[], proposed: readonly string[]): readonly Compared[] {
  const length = Math.max(current.length, proposed.length);
  return Array.from({ length }, (_, at) => ({ current: current[at] ?? '', proposal: proposed[at] ?? '' }));
}

function valuesOf({ parameters }: KnownProduct, id: string): readonly string[] {
  return parameters.find((parameter) => parameter.id === id)?.values ?? [];
}

function refused(path: string, code: string, message: string): DemoAnswer {
  return oneError(422, code, message, { path });
}
