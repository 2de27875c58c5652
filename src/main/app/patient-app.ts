import { EVENT_NAMES, type Api } from '../../shared/contract.ts';
import type { AppStatus } from '../../shared/contract-app.ts';
import type { StorageError } from '../../shared/contract-recovery.ts';
import { err, ok, type AppError, type Result } from '../../shared/errors.ts';
import { VERSION } from '../engine/program.ts';
import { builtInKey } from './built-in-key.ts';
import { type App, type AppInput, createApp } from './create-app.ts';
import { EventHub } from './events.ts';
import { preferencesPatch, readPreferences } from './preferences.ts';
import { rebuildAccounts } from './rebuild-accounts.ts';
import { nobodyIsOpen } from './app-status.ts';
import type { RawCall } from './router.ts';

/**
 * The program for hosts with a window: while its folder cannot be used it is there all the same, says what is
 * the matter, and tries again when it is asked to. Other errors are answered as createApp does.
 */
export async function createPatientApp(
  input: AppInput,
  isWaitedFor: (error: StorageError) => boolean = () => true,
): Promise<Result<App, AppError>> {
  const first = await createApp(input);
  if (first.ok || first.error.kind !== 'storage' || !isWaitedFor(first.error)) return first;
  return ok(new WaitingApp(input, first.error).asApp());
}

class WaitingApp {
  readonly #input: AppInput;
  readonly #hub = new EventHub();
  #error: StorageError;
  #app: App | null = null;
  #chosen: object = {};

  constructor(input: AppInput, error: StorageError) {
    this.#input = input;
    this.#error = error;
  }

  asApp(): App {
    const callByName: RawCall = (name, input) =>
      this.#app ? this.#app.callByName(name, input) : this.#answer(name, input);
    return {
      callByName,
      call: ((name, input) =>
        this.#app ? this.#app.call(name, input) : this.#answer(name, input)) as Api['call'],
      photo: async (encoded, size) => (await this.#app?.photo(encoded, size)) ?? null,
      on: (name, listener) => this.#hub.on(name, listener),
      close: async () => {
        await this.#app?.close();
        this.#hub.close();
      },
    };
  }

  async #answer(name: string, input: unknown): Promise<Result<unknown, AppError>> {
    if (name === 'app.status') return ok(this.#status());
    if (name === 'app.preferences') return ok(this.#preferences(input));
    if (name === 'forms.kept') return ok({ forms: {} });
    if (name === 'recovery.try-again') return ok({ opened: await this.#tryAgain() });
    if (name === 'recovery.repair') return this.#repair();
    return err(this.#error);
  }

  async #tryAgain(): Promise<boolean> {
    const created = await createApp(this.#input);
    if (!created.ok) {
      if (created.error.kind === 'storage') this.#error = created.error;
      return false;
    }
    this.#app = created.value;
    for (const name of EVENT_NAMES) created.value.on(name, (payload) => this.#hub.emit(name, payload));
    for (const what of ['accounts', 'preferences'] as const) this.#hub.emit('app.changed', { what });
    return true;
  }

  /** Only the list of shops can be made again. */
  async #repair(): Promise<Result<unknown, AppError>> {
    if (this.#error.reason !== 'corrupt') return err(this.#error);
    rebuildAccounts(this.#input.dataFolder, Date.now());
    await this.#tryAgain();
    return this.#app
      ? ok({ from: null, setAside: 'accounts.json', waiting: 0, unsure: 0, lost: 0 })
      : err(this.#error);
  }

  #status(): AppStatus {
    const { dataFolder } = this.#input;
    const trouble = {
      account: null,
      error: this.#error,
      isOpen: false,
      dataFolder,
      unsent: null,
      copies: [],
    };
    return { ...nobodyIsOpen(VERSION, builtInKey() !== null), trouble };
  }

  /** Kept as long as the window lasts: nothing can be written. */
  #preferences(input: unknown) {
    const changes = preferencesPatch.safeParse(input);
    if (changes.success) this.#chosen = { ...this.#chosen, ...changes.data };
    const { host, dataFolder } = this.#input;
    return { ...readPreferences(host.preferences(dataFolder)), ...this.#chosen };
  }
}
