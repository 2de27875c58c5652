import type { App } from '../../src/main/app/create-app.ts';
import type { ExitCode } from '../../src/main/cli/exit-codes.ts';
import { createOutput } from '../../src/main/cli/output.ts';
import { buildProgram } from '../../src/main/cli/program.ts';
import type { CommandName, Commands } from '../../src/shared/contract.ts';
import type { ItemsWorld } from './world-items.ts';

export type Said = { readonly code: ExitCode; readonly text: string };

export type Terminal = (...words: readonly string[]) => Promise<Said>;

/** The verbs as they are, over an engine that is open already. */
export function terminalOf(items: ItemsWorld): Terminal {
  const status = { canWrite: true, connection: 'online', pausedUntil: null, sync: { running: null } };
  const call = async <K extends CommandName>(name: K, input: Commands[K]['in']) =>
    name === 'app.status' ? { ok: true, value: status } : items.tryTo(name, input);
  return async (...words) => {
    let text = '';
    let code: ExitCode = 0;
    const streams = { stdout: (said: string) => void (text += said), stderr: () => {} };
    const program = buildProgram(streams, async ({ json }, verb) => {
      const session = {
        app: { call } as unknown as App,
        out: createOutput(json ?? false, streams),
        dataFolder: '',
        interrupted: new AbortController().signal,
      };
      code = await verb(session);
    });
    await program.parseAsync([...words], { from: 'user' });
    return { code, text };
  };
}
