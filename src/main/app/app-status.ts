import type { Account } from '../../shared/domain/account.ts';
import type { AppStatus, DataArea } from '../../shared/contract-app.ts';
import type { ChangeCounts } from '../../shared/contract-changes.ts';
import { noEdits } from '../../shared/domain/edit.ts';
import type { Trouble } from '../../shared/contract-recovery.ts';
import { ok, type AppError, type Result } from '../../shared/errors.ts';
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
  /** What is the matter with the shop's file, given what the writer's thread could not write. */
  readonly trouble: (storage: AppError | null) => Promise<Trouble | null>;
};

/** While no shop is open. */
export function nobodyIsOpen(version: string, hasBuiltInKey: boolean): AppStatus {
  return {
    version,
    account: null,
    environment: null,
    connection: null,
    pausedUntil: null,
    canWrite: false,
    signedInUntil: null,
    dataAsOf: NO_DATA,
    sync: { running: null, done: 0, total: 0 },
    details: { done: 0, total: 0, leftMs: null },
    counts: noEdits(),
    itemCounts: noEdits(),
    missingOffers: 0,
    hasBuiltInKey,
    secretsInFile: false,
    trouble: null,
  };
}

/** app.status: never fails; what a side does not answer is told as unknown. */
export async function appStatus({
  version,
  shop,
  hasBuiltInKey,
  trouble,
}: StatusNeeds): Promise<Result<AppStatus>> {
  const open = await shop();
  const [writer, counts] = await Promise.all([
    open?.status() ?? null,
    open?.call('reader', 'changes.counts', {}) ?? null,
  ]);
  const account: Account | null = open?.account ?? null;
  const nobody = nobodyIsOpen(version, hasBuiltInKey);
  if (account === null) return ok({ ...nobody, trouble: await trouble(null) });
  const { storage = null, ...told } = writer ?? {};
  return ok({
    ...nobody,
    account,
    environment: account.environment,
    connection: 'unknown',
    ...told,
    counts: counts?.ok ? (counts.value as ChangeCounts) : noEdits(),
    secretsInFile: account.secretsIn === 'file',
    trouble: await trouble(storage),
  });
}
