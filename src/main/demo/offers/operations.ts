import { isoTime } from '../data/birth.ts';
import { errors, oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoError, DemoState, RandomNumber, Table } from '../kinds.ts';
import { randomUuid } from '../random.ts';
import { switches } from '../switches.ts';
import { carryOut } from './carry-out.ts';
import { schedule } from './pending.ts';
import type { Moment } from './moment.ts';
import { findOffer, isAnswer, ownOffer } from './offer-store.ts';

/**
 * An edit that was accepted with 202:
 *
 *   IN_PROGRESS -> COMPLETED (303 to the offer)
 *               -> FAILED    (422 with what was wrong, for good)
 */
type Operation = {
  readonly offerId: string;
  readonly startedAt: number;
  readonly status: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  /** Null: nothing is left to do but to finish. */
  readonly patch: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly DemoError[];
};

/** While one runs, the offer takes no other edit. */
export function isBeingEdited(state: DemoState, offerId: string): boolean {
  return running(state).has(offerId);
}

/** Starts an operation; returns the headers of the 202. */
export function startOperation(
  context: Context,
  offerId: string,
  patch: Operation['patch'],
): Readonly<Record<string, string>> {
  const { state, now, random } = context;
  const operationId = randomUuid(random);
  const { operationDelayMs } = switches(state);
  operations(state).put(operationId, { offerId, startedAt: now, status: 'IN_PROGRESS', patch, errors: [] });
  running(state).put(offerId, operationId);
  schedule(state, `operation/${operationId}`, {
    kind: 'operation',
    dueAt: now + spread(operationDelayMs, random),
    operationId,
  });
  return {
    location: `${context.addresses.api}/sale/product-offers/${offerId}/operations/${operationId}`,
    'retry-after': String(Math.max(1, Math.round(operationDelayMs / 1000))),
  };
}

export function finishOperation(moment: Moment, operationId: string): void {
  const { state, now } = moment;
  const operation = operations(state).get(operationId);
  if (operation === undefined) return;
  running(state).remove(operation.offerId);
  const record = findOffer(state, operation.offerId, now);
  const problems =
    record === null || operation.patch === null ? [] : carryOut(moment, record, operation.patch);
  const status = problems.length === 0 ? 'COMPLETED' : 'FAILED';
  operations(state).put(operationId, { ...operation, status, errors: problems });
}

/** GET /sale/product-offers/{offerId}/operations/{operationId}. */
export function readOperation(context: Context): DemoAnswer {
  const { offerId = '', operationId = '' } = context.params;
  const found = ownOffer(context.state, offerId, context.now);
  if (isAnswer(found)) return found;
  const operation = operations(context.state).get(operationId);
  if (operation === undefined || operation.offerId !== offerId) {
    return oneError(404, 'OperationNotFoundException', `Operation ${operationId} not found.`);
  }
  if (operation.status === 'FAILED') return errors(422, operation.errors);
  if (operation.status === 'COMPLETED') {
    return {
      status: 303,
      headers: { location: `${context.addresses.api}/sale/product-offers/${offerId}` },
      body: null,
    };
  }
  const { status, startedAt } = operation;
  const body = {
    offer: { id: offerId },
    operation: { id: operationId, status, startedAt: isoTime(startedAt) },
  };
  return { status: 202, headers: { 'retry-after': '1' }, body };
}

/** Half to one and a half times the delay, so that operations end out of order. */
export function spread(delayMs: number, random: RandomNumber): number {
  return Math.round(delayMs * (0.5 + random()));
}

function operations(state: DemoState): Table<Operation> {
  return state.table<Operation>('operations');
}

function running(state: DemoState): Table<string> {
  return state.table<string>('running-operations');
}
