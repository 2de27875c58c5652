import type { Session, WebContents } from 'electron';
import { protocol } from './protocol.ts';
import { requireReady } from './readiness.ts';
import type { Surface } from './surface.ts';

type Names =
  | 'protocol'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler';
type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;

let requestHandler: RequestHandler | null = null;
let checkHandler: CheckHandler | null = null;

const defaultSession = {
  protocol: protocol as unknown as Session['protocol'],
  setPermissionRequestHandler(handler) {
    requestHandler = handler;
  },
  setPermissionCheckHandler(handler) {
    checkHandler = handler;
  },
  setDevicePermissionHandler() {},
} satisfies Surface<Session, Names>;

export const session = {
  get defaultSession() {
    requireReady('Session can only be received when app is ready');
    return defaultSession;
  },
};

/** Electron grants what nobody denies. */
export async function isGranted(
  contents: WebContents,
  permission: Parameters<CheckHandler>[1],
): Promise<boolean> {
  if (checkHandler?.(contents, permission, '', {} as never) === false) return false;
  const ask = requestHandler;
  if (ask === null) return true;
  return new Promise((resolve) => {
    ask(contents, permission as Parameters<RequestHandler>[1], resolve, {} as never);
  });
}
