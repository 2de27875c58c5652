import type { Account } from '../../shared/domain/account.ts';
import type { AppStatus, DataArea } from '../../shared/contract-app.ts';
import type { ChangeCounts } from '../../shared/contract-changes.ts';
import { noEdits } from '../../shared/domain/edit.ts';
import { ok, type Result } from '../../shared/errors.ts';
import type { OpenShop } from './open-shop.ts';

const NO_DATA: Readonly<Record<DataArea, number | null>> = {
  offers: null,
  details: null,
  'offer-events': null,
  orders: null,
  categories: null,
  settings: null,
};

type StatusNeeds = {
  readonly version: string;
  readonly shop: () => Promise<OpenShop | null>;
  readonly hasBuiltInKey: boolean;
};

/** app.status: never fails; what a side does not answer is told as unknown. */
export async function appStatus({ version, shop, hasBuiltInKey }: StatusNeeds): Promise<Result<AppStatus>> {
  const open = await shop();
  const [writer, counts] = await Promise.all([
    open?.status() ?? null,
    open?.call('reader', 'changes.counts', {}) ?? null,
  ]);
  const account: Account | null = open?.account ?? null;
  return ok({
    version,
    account,
    environment: account?.environment ?? null,
    connection: account ? (writer?.connection ?? 'unknown') : null,
    pausedUntil: writer?.pausedUntil ?? null,
    canWrite: writer?.canWrite ?? false,
    signedInUntil: writer?.signedInUntil ?? null,
    dataAsOf: writer?.dataAsOf ?? NO_DATA,
    sync: writer?.sync ?? { running: null, done: 0, total: 0 },
    details: writer?.details ?? { done: 0, total: 0, leftMs: null },
    counts: counts?.ok ? (counts.value as ChangeCounts) : noEdits(),
    itemCounts: writer?.itemCounts ?? noEdits(),
    missingOffers: writer?.missingOffers ?? 0,
    hasBuiltInKey,
    secretsInFile: account?.secretsIn === 'file',
  });
}
