import { Agent, request, type IncomingMessage } from 'node:http';
import type { Api, CommandName, Commands } from '../../../src/shared/contract.ts';
import { must } from '../../../src/shared/errors.ts';

/** A browser's tab without the browser: its cookie, one kept connection, and the calls a window makes. */
export type Tab = {
  call: Api['call'];
  /** The answer of a call that cannot fail here. */
  ask<K extends CommandName>(name: K, input: Commands[K]['in']): Promise<Commands[K]['out']>;
  close(): void;
};

export async function openTab(launchAddress: string): Promise<Tab> {
  const { origin } = new URL(launchAddress);
  const agent = new Agent();
  const launched = await exchange(launchAddress, { agent }, null);
  agent.destroy();
  return tabWith(origin, must(launched.headers['set-cookie']?.[0]?.split(';')[0], 'a cookie'));
}

/** One more tab beside a window that was let in. */
export function tabWith(origin: string, cookie: string): Tab {
  const agent = new Agent({ keepAlive: true });
  const headers = { cookie, origin, 'content-type': 'application/json' };
  const call: Api['call'] = async (name, input) => {
    const asked = { method: 'POST', agent, headers };
    const { body } = await exchange(`${origin}/api/call`, asked, JSON.stringify({ name, input }));
    return JSON.parse(body);
  };
  return {
    call,
    async ask(name, input) {
      const answer = await call(name, input);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    close: () => agent.destroy(),
  };
}

type Asked = Parameters<typeof request>[1];
type Answered = { readonly headers: IncomingMessage['headers']; readonly body: string };

function exchange(address: string, asked: Asked, body: string | null): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sending = request(address, asked, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts).toString() }));
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
