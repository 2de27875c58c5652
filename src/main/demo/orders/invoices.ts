import { between } from '../data/dice.ts';
import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { uuidOf } from '../data/dice.ts';
import type { DemoEdition, DemoState, Table } from '../kinds.ts';
import { extrasOf } from './order-extras.ts';
import type { Order } from './order-form.ts';

export type Invoice = {
  readonly id: string;
  readonly invoiceNumber: string | null;
  readonly fileName: string;
  readonly createdAt: number;
  readonly uploadedAt: number | null;
  /** Whether the file is what it says it is. */
  readonly isSound: boolean;
};

/** From the upload to the end of the search for viruses. */
export const SCANNED_AFTER_MS = 60_000;

export function invoicesOf(state: DemoState, order: Order): readonly Invoice[] {
  const kept = invoiceTable(state).get(order.id);
  return kept ?? bornInvoices(state, order);
}

export function saveInvoice(state: DemoState, order: Order, invoice: Invoice): void {
  const others = invoicesOf(state, order).filter(({ id }) => id !== invoice.id);
  invoiceTable(state).put(order.id, [...others, invoice]);
}

/** What an invoice is told as; the two editions check files of deferred payments under other names. */
export function toldInvoice(state: DemoState, order: Order, invoice: Invoice, now: number): object {
  const { uploadedAt, isSound, fileName } = invoice;
  const verdict = uploadedAt === null || now < uploadedAt + SCANNED_AFTER_MS ? 'WAITING' : soundness(isSound);
  const verifiedAt =
    verdict === 'WAITING' || uploadedAt === null ? null : isoTime(uploadedAt + SCANNED_AFTER_MS);
  const when = verifiedAt === null ? {} : { verifiedAt };
  const file = {
    name: fileName,
    ...(uploadedAt === null ? {} : { uploadedAt: isoTime(uploadedAt) }),
    securityVerification: { status: verdict, ...when },
    verification: verificationOf(state.settings.edition, order, verdict),
  };
  const isDeferred = extrasOf(state.settings, order).payment.type === 'EXTENDED_TERM';
  const reasons = verdict === 'REJECTED' ? [{ id: 'UNREADABLE', message: 'Pliku nie da się odczytać.' }] : [];
  return {
    id: invoice.id,
    ...(invoice.invoiceNumber === null ? {} : { invoiceNumber: invoice.invoiceNumber }),
    createdAt: isoTime(invoice.createdAt),
    file,
    ...(isDeferred ? { eptVerification: { status: verdict, ...when, reasons } } : {}),
  };
}

type Verdict = 'WAITING' | 'ACCEPTED' | 'REJECTED';

function soundness(isSound: boolean): Verdict {
  return isSound ? 'ACCEPTED' : 'REJECTED';
}

function verificationOf(edition: DemoEdition, { number }: Order, verdict: Verdict): object | undefined {
  if (edition === '2022') return undefined;
  if (verdict === 'REJECTED') {
    const details = [{ type: 'ERROR', code: 'FILE_UNREADABLE', message: 'Pliku nie da się odczytać.' }];
    return { status: 'REJECTED', details };
  }
  if (verdict === 'WAITING' || number % 8 !== 0) return { status: verdict, details: [] };
  const details = [{ type: 'WARNING', code: 'NUMBER_NOT_FOUND', message: 'W pliku nie ma numeru faktury.' }];
  return { status: 'ACCEPTED_WITH_WARNINGS', details };
}

/** Who wanted an invoice and was sent his things has it. */
function bornInvoices(state: DemoState, order: Order): readonly Invoice[] {
  const { invoice } = extrasOf(state.settings, order);
  const { number, boughtAt, paidAt } = order;
  const createdAt = boughtAt + DAY_MS;
  if (number >= 0 || invoice === 'none' || paidAt === undefined || createdAt >= birthOf(state)) return [];
  const { seed } = state.settings;
  const name = `FV ${-number}/${String(between(seed, number, 157, 1, 12)).padStart(2, '0')}/2026`;
  return [
    {
      id: uuidOf(seed, number, 158),
      invoiceNumber: name,
      fileName: `${name.replaceAll(/[ /]/g, '-')}.pdf`,
      createdAt,
      uploadedAt: createdAt + 5000,
      isSound: number % 5 !== 0,
    },
  ];
}

function invoiceTable(state: DemoState): Table<readonly Invoice[]> {
  return state.table<readonly Invoice[]>('order-invoices');
}
