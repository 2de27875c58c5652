import type { DemoState, Table } from '../kinds.ts';

/**
 * IN_PROGRESS --1 h--> GRANTED, where the buyer has his money back
 *      |
 *      +--1 h--> WAITING_FOR_PAYMENT_REFUND --the refund--> GRANTED
 *                          +--10 days--> REJECTED
 * The seller may cancel in both of the first states.
 */
export type ClaimStatus =
  | 'IN_PROGRESS'
  | 'WAITING_FOR_PAYMENT_REFUND'
  | 'GRANTED'
  | 'REJECTED'
  | 'REJECTED_AFTER_APPEAL'
  | 'CANCELLED'
  | 'APPEALED';

/** The seller asks Allegro for the commission on pieces that came back. */
export type Claim = {
  readonly id: string;
  readonly orderId: string;
  readonly lineId: string;
  readonly quantity: number;
  readonly status: ClaimStatus;
  /** The commission of those pieces, in hundredths. */
  readonly minor: number;
  readonly createdAt: number;
  readonly type: 'MANUAL' | 'AUTOMATIC';
};

/** In order of creation. */
export function allClaims(state: DemoState): readonly Claim[] {
  return [...claimTable(state).entries()].map(([, claim]) => claim);
}

export function findClaim(state: DemoState, claimId: string): Claim | null {
  return claimTable(state).get(claimId) ?? null;
}

/** A refused claim stands in the way of another one; a cancelled one does not. */
export function claimOfLine(state: DemoState, lineId: string): Claim | null {
  return allClaims(state).find((claim) => claim.lineId === lineId && claim.status !== 'CANCELLED') ?? null;
}

export function saveClaim(state: DemoState, claim: Claim): Claim {
  claimTable(state).put(claim.id, claim);
  return claim;
}

export function isOpenClaim({ status }: Claim): boolean {
  return status === 'IN_PROGRESS' || status === 'WAITING_FOR_PAYMENT_REFUND';
}

function claimTable(state: DemoState): Table<Claim> {
  return state.table<Claim>('refund-claims');
}
