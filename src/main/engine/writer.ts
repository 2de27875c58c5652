import type { ChangeCounts } from '../../shared/contract-changes.ts';
import type { AppStatus, DetailsPace, DetailsProgress, SyncProgress } from '../../shared/contract-app.ts';
import type { Account, Addresses } from '../../shared/domain/account.ts';
import type { AppError } from '../../shared/errors.ts';
import { openAllegro, type Allegro } from './allegro/open-allegro.ts';
import { createSettingsPort } from './allegro/settings-port.ts';
import { actHandlers } from './commands/acts.ts';
import { bulkWriteHandlers } from './commands/bulk.ts';
import { bulkWriteParsers } from './commands/bulk-input.ts';
import { changesWriteHandlers } from './commands/changes-write.ts';
import { changesWriteParsers, editParsers, importParsers } from './commands/edit-inputs.ts';
import { collectionsRefreshParsers } from './commands/collections-input.ts';
import { collectionsRefreshHandlers } from './commands/collections-refresh.ts';
import { collectionsWriteHandlers } from './commands/collections-write.ts';
import { editHandlers } from './commands/edits.ts';
import { importApplyHandlers } from './commands/import.ts';
import { actParsers, itemChangeParsers } from './commands/item-inputs.ts';
import { newOfferWriteParsers } from './commands/new-offer-input.ts';
import { newOffersWriteHandlers } from './commands/new-offers-write.ts';
import { syncHandlers } from './commands/sync-commands.ts';
import { syncParsers } from './commands/sync-input.ts';
import { openReading, type Reading } from './collections/reading/open-reading.ts';
import { Conductor, type Connection } from './conductor.ts';
import { dataAges } from './data-ages.ts';
import type { Emit, EngineSide } from './engine.ts';
import { itemsThenOffers, openItems, type ItemParts, type Items } from './item-outbox/open-items.ts';
import { createOutbox, type Outbox } from './outbox/runner.ts';
import { pullAndFind } from './pull-and-find.ts';
import type { FilePorts } from './file-ports.ts';
import { heededCall } from './heeded-call.ts';
import type { Ports, WorkSigns } from './ports.ts';
import { type Uploads, openUploads } from './uploads/open-uploads.ts';
import { methodParsers } from './commands/method-input.ts';
import { methodHandlers } from './commands/methods.ts';
import { paperParsers } from './commands/paper-inputs.ts';
import { offerQuestionHandlers } from './commands/offer-questions.ts';
import { upkeepWriteHandlers } from './commands/upkeep.ts';
import { upkeepWriteParsers } from './commands/upkeep-input.ts';
import { uploadParsers } from './commands/upload-inputs.ts';
import { fileHandlers } from './commands/file-handlers.ts';
import { probedSend } from './probed-send.ts';
import type { OfferPort } from './allegro/offer-port.ts';
import { userAgentFor } from './program.ts';
import { heedAnswers } from './heed-answers.ts';
import { makeSide, openingFailure } from './side.ts';
import { claimDatabase } from './store/account-row.ts';
import type { WriteDb } from './store/handle.ts';
import { openWriter as openWriteDb } from './store/open.ts';
import { countItemChanges } from './store/queries/item-changes.ts';
import { countDetailsWanted, countOfferRows } from './store/queries/offer-upkeep.ts';
import { countAskedAbout } from './sync/missing-finding.ts';
import { createSync, type Sync } from './sync/sync-loop.ts';

export type WriterSettings = {
  readonly askAbovePercent: number;
  readonly detailsPace?: DetailsPace;
  /** Of the window; Polish where none is chosen. */
  readonly language?: 'en' | 'pl';
};

export type WriterInput = {
  readonly account: Account;
  readonly databasePath: string;
  readonly ports: Ports;
  readonly addresses: Addresses;
  readonly clientSecret: string | null;
  readonly emit: Emit;
  /** False for the command line: it pulls and sends when told, and never by itself. */
  readonly runsByItself: boolean;
  /** The seller's preferences that decide something; asked anew each time. */
  readonly settings: () => WriterSettings;
  /** Where left out, nobody looks on while work is done in one go. */
  readonly signs?: WorkSigns;
  /** The seller's files and the blob store; without them nothing can be uploaded. */
  readonly files?: FilePorts;
} & Pick<ItemParts, 'collections' | 'acts'>;

export type WriterStatus = {
  readonly connection: Connection;
  /** Why nothing could be written the last time something ran by itself. */
  readonly storage: AppError | null;
  readonly pausedUntil: number | null;
  readonly canWrite: boolean;
  readonly signedInUntil: number | null;
  /** How old each area is; areas left out were never fetched. */
  readonly dataAsOf: AppStatus['dataAsOf'];
  readonly sync: SyncProgress;
  readonly details: DetailsProgress;
  /** Of changes of items, and of acts. */
  readonly itemCounts: ChangeCounts;
  /** Missing at Allegro and asked about. */
  readonly missingOffers: number;
};

export type Writer = EngineSide & {
  status(): WriterStatus;
  /** After a new sign-in: the vault holds another token pair. */
  tokensChanged(): Promise<void>;
  /** `settings` answers something else now. */
  settingsChanged(): void;
};

/** The writing side of an opened shop: the one read-write handle, the sync and the outbox. */
export async function openWriter(input: WriterInput): Promise<Writer> {
  const opened = openWriteDb(input.databasePath, input.ports.clock.now());
  if (!opened.ok) throw openingFailure(opened.error);
  return writerOver({ ...input, db: opened.value });
}

export type WriterParts = Omit<WriterInput, 'databasePath'> & { readonly db: WriteDb };

/** The same over a handle that is open already. */
export async function writerOver(parts: WriterParts): Promise<Writer> {
  const claimed = claimDatabase(parts.db, parts.account);
  if (!claimed.ok) {
    parts.db.close();
    throw openingFailure(claimed.error);
  }
  const allegro = openAllegro({
    ...parts,
    userAgent: userAgentFor(parts.account),
    language: () => languageOf(parts),
    ...heedAnswers(parts.db, parts.ports.clock),
  });
  await allegro.session.reload();
  const shop = assemble(parts, allegro);
  shop.outbox.recover();
  shop.items.outbox.recover();
  keepPace(parts, allegro, shop);
  if (parts.runsByItself) shop.conductor.runByItself();
  const side = makeSide({
    handlers: { ...handlersOf(parts, shop), ...methodHandlers({ ...parts, http: allegro.http }) },
    parsers: {
      ...syncParsers,
      ...editParsers,
      ...bulkWriteParsers,
      ...importParsers,
      ...changesWriteParsers,
      ...uploadParsers,
      ...paperParsers,
      ...methodParsers,
      ...itemChangeParsers,
      ...collectionsRefreshParsers,
      ...actParsers,
      ...upkeepWriteParsers,
      ...newOfferWriteParsers,
    },
    log: parts.ports.log,
    close: async () => {
      await Promise.all([shop.sync.close(), shop.conductor.close()]);
      parts.db.close();
    },
  });
  return {
    ...side,
    call: heededCall(side, shop.conductor),
    status: () => statusOf(parts.db, allegro, shop),
    tokensChanged: async () => {
      await allegro.session.reload();
      shop.reading.keepFresh.signedIn();
      shop.conductor.signedIn();
      parts.emit('app.changed', { what: 'status' });
    },
    settingsChanged: () => keepPace(parts, allegro, shop),
  };
}

type Shop = {
  readonly sync: Sync;
  readonly outbox: Outbox;
  readonly conductor: Conductor;
  /** What is done for the seller at once: before all that runs by itself. */
  readonly port: OfferPort;
  readonly uploads: Uploads;
  readonly items: Items;
  readonly reading: Reading;
};

function assemble(parts: WriterParts, allegro: Allegro): Shop {
  const { db, ports, emit } = parts;
  const settings = createSettingsPort(allegro.http);
  const sync = createSync({
    ...ports,
    db,
    port: allegro.offers('pull'),
    detailsPort: allegro.offers('details'),
    orders: settings,
    categories: settings,
    names: settings,
    emit: (tables) => emit('store.changed', { tables }),
  });
  const port = allegro.offers('send');
  const uploads = openUploads({ ...ports, db, http: allegro.http, files: parts.files });
  const outbox = createOutbox({ ...ports, db, port, uploader: uploads.uploader, emit });
  const items = openItems({ ...parts, blobs: uploads.desk?.blobs ?? null }, allegro.http);
  const reading = openReading(items.world);
  const conductor = new Conductor({
    clock: ports.clock,
    log: ports.log,
    pull: pullAndFind(sync, { ...ports, db, emit }),
    names: (signal) => sync.names(signal),
    collections: (signal) => reading.keepFresh.run(signal),
    details: (signal) => sync.details('all', signal),
    send: itemsThenOffers(items.outbox, outbox),
    changed: () => emit('app.changed', { what: 'status' }),
  });
  return { sync, outbox, conductor, port, uploads, items, reading };
}

/** Paused: what the seller looks at is fetched still. */
function languageOf({ settings }: WriterParts): 'en-US' | 'pl-PL' {
  return windowLanguage({ settings }) === 'en' ? 'en-US' : 'pl-PL';
}

function windowLanguage({ settings }: Pick<WriterParts, 'settings'>): 'en' | 'pl' {
  return settings().language === 'en' ? 'en' : 'pl';
}

function keepPace({ settings }: WriterParts, { limits }: Allegro, { conductor }: Shop): void {
  const pace = settings().detailsPace ?? 'half';
  if (pace === 'paused') conductor.pauseDetails();
  else {
    limits.setShare(pace);
    conductor.resumeDetails();
  }
}

function handlersOf(parts: WriterParts, { sync, conductor, port, uploads, items, reading }: Shop) {
  const writing = { ...parts, clock: parts.ports.clock, random: parts.ports.random };
  // A command that ends at once would end in the middle of a send: there only `send` itself sends.
  const released = () => {
    if (parts.runsByItself) conductor.kickSend();
  };
  const changes = changesWriteHandlers({
    ...writing,
    connection: () => conductor.connection,
    released,
  });
  const itemChanges = collectionsWriteHandlers({
    ...items.world,
    connection: () => conductor.connection,
    released,
  });
  const newOffers = newOffersWriteHandlers({
    ...items.world,
    refresh: reading.refresh,
    port,
    connection: () => conductor.connection,
    released,
  });
  const pulled: Sync = {
    pull: ({ full }) => conductor.pull(full),
    stop: () => conductor.stopPull(),
    names: (signal) => sync.names(signal),
    details: (until, signal) => sync.details(until, signal),
    hurry: (offerIds) => sync.hurry(offerIds),
    progress: () => sync.progress(),
    detailsLeftMs: () => sync.detailsLeftMs(),
    close: () => sync.close(),
  };
  return {
    ...syncHandlers({ ...parts, sync: pulled }),
    ...editHandlers(writing),
    ...bulkWriteHandlers(writing),
    ...importApplyHandlers(writing),
    ...fileHandlers({ ...writing, ...items.world, uploads, port, language: () => windowLanguage(parts) }),
    ...changes,
    ...itemChanges,
    ...collectionsRefreshHandlers({ ...items.world, ...reading }),
    ...actHandlers(items.world),
    ...offerQuestionHandlers({ ...parts, http: items.world.http }),
    ...upkeepWriteHandlers(writing),
    ...newOffers,
    'changes.send': probedSend(conductor, changes['changes.send']),
    'new-offers.send': probedSend(conductor, newOffers['new-offers.send']),
    'collections.send': probedSend(conductor, itemChanges['collections.send']),
  };
}

function statusOf(db: WriteDb, { limits, session }: Allegro, { sync, conductor }: Shop): WriterStatus {
  const progress = sync.progress();
  const isSending = conductor.isSending && progress.running === null;
  return {
    connection: conductor.connection,
    storage: conductor.storage,
    pausedUntil: limits.pausedUntil(),
    canWrite: session.scopes()?.includes('allegro:api:sale:offers:write') ?? false,
    signedInUntil: session.signedInUntil(),
    dataAsOf: dataAges(db),
    itemCounts: countItemChanges(db),
    missingOffers: countAskedAbout(db),
    details: detailsProgress(db, sync),
    sync: isSending ? { ...progress, running: 'sending' } : progress,
  };
}

function detailsProgress(db: WriteDb, sync: Sync): DetailsProgress {
  const total = countOfferRows(db);
  return { done: total - countDetailsWanted(db), total, leftMs: sync.detailsLeftMs() };
}
