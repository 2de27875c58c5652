import { resolve } from 'node:path';
import { createApp, type App } from '../app/create-app.ts';
import { defaultDataFolder } from '../app/data-folder.ts';
import { cliHost } from './cli-host.ts';
import { Failure, type ExitCode } from './exit-codes.ts';
import { createOutput, type Streams } from './output.ts';
import type { Session } from './session.ts';

export type Globals = {
  readonly data?: string;
  readonly account?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
  /** The seller agrees that secrets rest in a file of the data folder. */
  readonly tokenFile?: boolean;
};

export type Verb = (session: Session) => Promise<ExitCode>;

/**
 * Opens the data folder for one verb and closes it in any case. Ctrl+C ends the verb, a second one the
 * process.
 */
export async function runVerb(globals: Globals, verb: Verb, streams: Streams): Promise<ExitCode> {
  const dataFolder = resolve(globals.data ?? defaultDataFolder());
  const out = createOutput(globals.json ?? false, streams);
  const created = await createApp({
    dataFolder,
    host: cliHost({ verbose: globals.verbose ?? false, stderr: streams.stderr }),
    ...(globals.account === undefined ? {} : { accountId: globals.account }),
  });
  if (!created.ok) throw new Failure(created.error);
  const interruption = watchForInterruption();
  try {
    const session = { app: created.value, out, dataFolder, interrupted: interruption.signal };
    return await Promise.race([verb(session), interruption.failure]);
  } finally {
    interruption.stop();
    await closeQuietly(created.value);
  }
}

function watchForInterruption() {
  const aborted = new AbortController();
  let reject: (reason: Failure) => void = () => {};
  const failure = new Promise<never>((_resolve, rejected) => {
    reject = rejected;
  });
  failure.catch(() => {});
  const interrupt = () => {
    if (aborted.signal.aborted) process.exit(1);
    aborted.abort();
    reject(
      new Failure({ kind: 'cancelled', message: 'Interrupted. What was typed and sent so far is kept.' }),
    );
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const stop = () => void process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  return { signal: aborted.signal, failure, stop };
}

async function closeQuietly(app: App): Promise<void> {
  await app.close().catch(() => {});
}
