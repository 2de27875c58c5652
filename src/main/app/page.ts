import { randomBytes } from 'node:crypto';

/** The word that stands in the built page where a nonce belongs (src/renderer/index.html). */
const NONCE_PLACEHOLDER = '__NONCE__';

export type ServedPage = { readonly html: string; readonly policy: string };

type PageInput = {
  readonly built: string;
  /** 'none' where the window is reached by messages, 'self' in the system's browser. */
  readonly connect: 'none' | 'self';
  /** A script that must run before the page's own. */
  readonly preloadScript: string | null;
};

/** The built page as one window gets it: a fresh nonce in it and in its policy. */
export function servedPage({ built, connect, preloadScript }: PageInput): ServedPage {
  const nonce = randomBytes(16).toString('base64');
  const withNonce = built.replaceAll(NONCE_PLACEHOLDER, nonce);
  const html = preloadScript
    ? withNonce.replace('<head>', `<head><script src="${preloadScript}"></script>`)
    : withNonce;
  return { html, policy: contentSecurityPolicy(connect, nonce) };
}

/** Without a nonce no style element is allowed: for everything but the page. */
export function contentSecurityPolicy(connect: 'none' | 'self', nonce: string | null = null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src '${connect}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
