import type { Api } from '../shared/contract.ts';
import type { Result } from '../shared/errors.ts';
import { on, tell } from './listeners.ts';

/** window.stragan in the system's browser: calls by HTTP, events by a WebSocket that comes back by itself. */

const RECONNECT_MS = 1000;

async function call(name: string, input: unknown): Promise<Result<unknown>> {
  try {
    const response = await fetch('./api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, input }),
    });
    if (response.ok) return (await response.json()) as Result<unknown>;
    return { ok: false, error: { kind: 'bug', message: `Stragan refused the call (${response.status}).` } };
  } catch {
    return { ok: false, error: { kind: 'bug', message: 'Stragan is not running any more. Start it again.' } };
  }
}

function listen(isAgain: boolean): void {
  const socket = new WebSocket(`ws://${location.host}/api/events`);
  socket.onopen = () => {
    // Whatever happened meanwhile was not heard: everything shown is read again.
    if (!isAgain) return;
    tell('app.changed', { what: 'status' });
    tell('store.changed', { tables: ['offer', 'edit', 'change_set'] });
  };
  socket.onmessage = (message) => {
    const { name, payload } = JSON.parse(String(message.data)) as { name: string; payload: unknown };
    tell(name, payload);
  };
  socket.onclose = () => setTimeout(() => listen(true), RECONNECT_MS);
}

const api: Api = { call: call as Api['call'], on };
Object.defineProperty(window, 'stragan', { value: Object.freeze(api), enumerable: true });
listen(false);
