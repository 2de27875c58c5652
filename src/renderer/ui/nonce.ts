/** The host writes a fresh nonce into the page at each load; styles without it are not applied. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
