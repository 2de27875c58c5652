import type { Money } from '../../shared/domain/money.ts';
import { toWireAmount } from '../../shared/domain/money.ts';
import type { Fee, PublicOffer } from '../../shared/contract-papers.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { columns } from './output.ts';
import { ask, type Session } from './session.ts';

export async function tellFees(session: Session, offerId: string): Promise<ExitCode> {
  const fees = await ask(session, 'offers.fees', { offerId });
  session.out.answer(fees, () => [
    `At ${moneyText(fees.price)}:`,
    ...columns([...fees.commissions.map(feeLine), ...fees.charges.map(feeLine)]),
  ]);
  return EXIT.done;
}

export async function tellRivals(session: Session, offerId: string): Promise<ExitCode> {
  const found = await ask(session, 'offers.rivals', { offerId });
  session.out.answer(found, () => [
    `${found.total} offers for "${found.phrase}", the cheapest with delivery first:`,
    ...columns(found.offers.map(rivalLine)),
  ]);
  return EXIT.done;
}

function feeLine({ name, price, every }: Fee): string[] {
  return [moneyText(price), name, every === null ? '' : `every ${every}`];
}

function rivalLine({ offerId, title, seller, isOwn, price, delivery }: PublicOffer): string[] {
  return [isOwn ? '*' : '', moneyText(price), `+ ${moneyText(delivery)}`, seller, offerId, title];
}

function moneyText(money: Money | null): string {
  return money === null ? '-' : `${toWireAmount(money.amountMinor)} ${money.currency}`;
}
