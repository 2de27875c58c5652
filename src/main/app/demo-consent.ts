import { z } from 'zod';
import type { Transport } from '../engine/ports.ts';
import type { DemoAdmin } from './secrets.ts';

export type ApproveConsent = (admin: DemoAdmin, authorizeUrl: string) => Promise<void>;

const TIMEOUT_MS = 10_000;

const consentAnswer = z.object({ redirectTo: z.url() });

/** Approves in a demo marketplace without a browser, then goes where the browser would have been sent. */
export function createApproval(transport: Transport): ApproveConsent {
  return async ({ admin, adminToken }, authorizeUrl) => {
    const answer = await transport({
      method: 'POST',
      url: `${admin}/demo/consent`,
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ authorizeUrl }),
      timeoutMs: TIMEOUT_MS,
    });
    const text = Buffer.from(answer.body).toString('utf8');
    if (answer.status !== 200) throw new Error(`The demo shop did not approve (${answer.status}): ${text}`);
    const { redirectTo } = consentAnswer.parse(JSON.parse(text));
    await transport({ method: 'GET', url: redirectTo, headers: {}, body: null, timeoutMs: TIMEOUT_MS });
  };
}
