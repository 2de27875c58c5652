import { z } from 'zod';
import type { Addresses } from '../../shared/domain/account.ts';

/** On this computer only: nobody is led to a stranger's page that asks for consent. */
const address = z
  .url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ })
  .transform((text) => new URL(text).origin);
const three = z.tuple([address, address, address]);

/** The addresses in `--demo-at AUTH,API,UPLOAD`; null where they are none. */
export function readDemoAt(text: string): Addresses | null {
  const read = three.safeParse(text.split(','));
  if (!read.success) return null;
  const [auth, api, upload] = read.data;
  return { auth, api, upload };
}
