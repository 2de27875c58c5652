import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Api } from '../../shared/contract.ts';
import type { Account, Addresses } from '../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../shared/errors.ts';
import { listMethods } from '../engine/allegro/method-list.ts';
import { requestSchema } from '../engine/allegro/request-schema.ts';
import type { Handlers } from '../engine/engine.ts';
import type { Clock } from '../engine/ports.ts';
import { VERSION } from '../engine/program.ts';
import { createBlobStore } from '../engine/uploads/blob-store.ts';
import { lockFolder } from '../engine/store/folder-lock.ts';
import { createBlobFolder } from '../ports/blob-folder.ts';
import { systemClock } from '../ports/clock.ts';
import { createLoopback } from '../ports/loopback.ts';
import { systemRandom } from '../ports/random.ts';
import { createPictureSource } from '../ports/picture-source.ts';
import { createProgramFiles } from '../ports/program-files.ts';
import { createTransport } from '../ports/transport.ts';
import { createFileVault } from '../ports/vault-file.ts';
import { accountCommands } from './account-commands.ts';
import { AccountsFile } from './accounts-file.ts';
import { appStatus } from './app-status.ts';
import { createApproval } from './demo-consent.ts';
import { archiveCommands } from './archive-commands.ts';
import { ArchiveDesk } from './archive-desk.ts';
import { builtInKey } from './built-in-key.ts';
import { letDayPass } from './demo-day.ts';
import { type DemoPictures, demoPictures } from './demo-pictures.ts';
import { DemoShops } from './demo-shops.ts';
import { CopyTimer } from './copy-timer.ts';
import { EventHub } from './events.ts';
import { folderTroubleOf } from './folder-trouble.ts';
import { formCommands } from './form-commands.ts';
import type { HostPorts } from './host-ports.ts';
import type { AppCommand } from './parsers.ts';
import { KeptForms } from './kept-forms.ts';
import { openLinkedApps, openOffer } from './allegro-pages.ts';
import { PhotoCache, type Photo, type PhotoSize } from './photo-cache.ts';
import { readPreferences } from './preferences.ts';
import { createRouter, forWindows, type RawCall } from './router.ts';
import { recoveryCommands } from './recovery-commands.ts';
import { RecoveryDesk } from './recovery-desk.ts';
import { Secrets } from './secrets.ts';
import { ShopHolder } from './shop-holder.ts';
import { createSignInFlow } from './sign-in-flow.ts';

export type AppInput = {
  readonly dataFolder: string;
  readonly host: HostPorts;
  /** The account to open; the one that was open last when it is left out. */
  readonly accountId?: string;
  /** A demo marketplace that runs by itself is the demo shop: it asks for consent on its own page. */
  readonly demoAt?: Addresses | null;
};

export type App = Api & {
  /** For hosts that pass on what a window sent: the name may be none, the input anything. */
  readonly callByName: RawCall;
  /** A photo of an offer for a window; `encoded` is base64url of its address. */
  photo(encoded: string, size: PhotoSize): Promise<Photo | null>;
  close(): Promise<void>;
};

/**
 * The program behind every host, on one data folder. Errors: storage{busy} when another Stragan has the
 * folder; not-found when `accountId` is none.
 */
export async function createApp(input: AppInput): Promise<Result<App, AppError>> {
  const { dataFolder, host } = input;
  const opened = openFolder(input);
  if (!opened.ok) return opened;
  const { accounts, account, release } = opened.value;
  const hub = new EventHub();
  const emit: EventHub['emit'] = (name, payload) => hub.emit(name, payload);
  const secrets = new Secrets(host.vault, createFileVault(join(dataFolder, 'secrets')));
  const demos = new DemoShops(dataFolder);
  const settings = () => readPreferences(host.preferences(dataFolder));
  const holder = new ShopHolder({ dataFolder, host, secrets, demos, emit, settings });
  const desk = new RecoveryDesk({ dataFolder, host, holder });
  const transport = createTransport();
  const ports = { clock: systemClock(), random: systemRandom(), transport, log: host.log };
  const commands: Handlers<AppCommand> = {
    ...statusCommands(input, holder, desk, emit),
    ...recoveryCommands(desk, () => emit('app.changed', { what: 'accounts' })),
    ...archiveCommands(archiveOf(input, accounts), () => emit('app.changed', { what: 'accounts' })),
    'app.open-linked-apps': () => openLinkedApps(holder.account, host.openExternal),
    'app.open-offer': ({ offerId }) => openOffer(holder.account, offerId, host.openExternal),
    ...formCommands(new KeptForms(join(dataFolder, 'forms'))),
    'allegro.methods': (input) => listMethods(input),
    'allegro.schema': ({ method }) => requestSchema(method),
    'demo.day': () => letDayPass({ ...ports, shop: () => holder.current(), demos, secrets }),
    ...accountCommands({
      accounts,
      holder,
      emit,
      secrets,
      demos,
      signIn: createSignInFlow({ ports, loopback: createLoopback() }),
      approve: createApproval(transport),
      openExternal: host.openExternal,
      builtInKey: builtInKey(),
      demoAt: input.demoAt ?? null,
    }),
  };
  // Not waited for: whatever is asked meanwhile waits in turn, and a failure is told when the account is
  // opened again.
  if (account) void holder.open(account).then((opened) => noteFailure(host, opened));

  const photos = photosOf(input, () => demoPictures(holder.account, demos));
  const shop = (side: 'reader' | 'writer', name: string, raw: unknown) => holder.call(side, name, raw);
  const callByName = createRouter({ app: commands, shop });
  const timer = timerOf(host, desk, ports.clock);
  const close = async () => {
    await timer.close();
    await holder.close();
    await demos.close();
    hub.close();
    release();
  };
  return ok({
    call: callByName as Api['call'],
    callByName: forWindows(callByName),
    photo: (encoded, size) => photos.photo(encoded, size),
    on: (name, listener) => hub.on(name, listener),
    close,
  });
}

/** Of offers, and of the seller's own files that are not there yet. */
function photosOf({ dataFolder }: AppInput, demo: () => DemoPictures | null): PhotoCache {
  const blobs = createBlobStore(createBlobFolder(join(dataFolder, 'blobs')));
  const clock = systemClock();
  return new PhotoCache({
    folder: join(dataFolder, 'photos'),
    source: createPictureSource(),
    now: () => clock.now(),
    demo,
    blob: (blobId) => blobs.read(blobId),
  });
}

function archiveOf({ dataFolder, host }: AppInput, accounts: AccountsFile): ArchiveDesk {
  const { exportsFolder, log } = host;
  const clock = systemClock();
  const files = createProgramFiles();
  return new ArchiveDesk({ dataFolder, exportsFolder, accounts, files, log, now: () => clock.now() });
}

/** Only a window stays long enough to need copies made by itself. */
function timerOf({ log, runsByItself }: HostPorts, desk: RecoveryDesk, clock: Clock): CopyTimer {
  const timer = new CopyTimer({ desk, log, now: () => clock.now() });
  if (runsByItself) timer.start();
  return timer;
}

function statusCommands(
  { dataFolder, host }: AppInput,
  holder: ShopHolder,
  desk: RecoveryDesk,
  emit: EventHub['emit'],
): Handlers<'app.status' | 'app.preferences' | 'work.stop'> {
  return {
    'work.stop': async () => {
      (await holder.current())?.stopWork();
      return ok({});
    },
    'app.status': () =>
      appStatus({
        version: VERSION,
        shop: () => holder.current(),
        hasBuiltInKey: builtInKey() !== null,
        trouble: (storage) => desk.trouble(storage),
      }),
    'app.preferences': async (changes) => {
      const store = host.preferences(dataFolder);
      const preferences = { ...readPreferences(store), ...changes };
      if (Object.keys(changes).length > 0) {
        await store.write(preferences);
        void holder.current().then((shop) => shop?.settingsChanged(preferences));
        emit('app.changed', { what: 'preferences' });
      }
      return ok(preferences);
    },
  };
}

/** For this process alone. */
function openFolder(input: AppInput): Result<Opened & { readonly release: () => void }, AppError> {
  const locked = lockDataFolder(input.dataFolder);
  if (!locked.ok) return locked;
  const release = () => locked.value.release();
  const opened = openAccounts(input);
  if (opened.ok) return ok({ ...opened.value, release });
  release();
  return opened;
}

type Opened = { readonly accounts: AccountsFile; readonly account: Account | null };

/** The list of shops, and the one to open. */
function openAccounts({ dataFolder, accountId }: AppInput): Result<Opened, AppError> {
  try {
    const accounts = new AccountsFile(dataFolder);
    const wanted = accountId ?? accounts.content.currentId;
    const account = wanted === null ? null : accounts.find(wanted);
    if (accountId === undefined || account !== null) return ok({ accounts, account });
    return err({ kind: 'not-found', message: `There is no account ${accountId} in ${dataFolder}.` });
  } catch (error) {
    const message = `The list of shops in ${dataFolder} cannot be read: ${String(error)}`;
    return err({ kind: 'storage', reason: 'corrupt', message });
  }
}

function lockDataFolder(dataFolder: string) {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  } catch (thrown) {
    const trouble = folderTroubleOf(thrown);
    if (trouble === null) throw thrown;
    return err<AppError>(trouble);
  }
  const locked = lockFolder(join(dataFolder, 'lock.sqlite'));
  if (locked.ok || locked.error.kind !== 'storage' || locked.error.reason !== 'busy') return locked;
  return err<AppError>({
    ...locked.error,
    message: `The data folder ${dataFolder} is in use by another Stragan. Close that one first.`,
  });
}

function noteFailure(host: HostPorts, opened: Result<unknown, AppError>): void {
  if (!opened.ok)
    host.log('error', 'The shop could not be opened', {
      kind: opened.error.kind,
      message: opened.error.message,
    });
}
