/** Why an address cannot be redirected to; each kind has its own HTML page. */
export type RedirectVerdict = 'allowed' | 'not-registered' | 'loopback-address';

export type RedirectRules = { readonly registered: readonly string[]; readonly ignoreLocalhostPort: boolean };

/** Compared letter by letter with the registered ones; for localhost the port does not count. */
export function judgeRedirect(redirectUri: string, rules: RedirectRules): RedirectVerdict {
  if (isLoopbackAddress(redirectUri)) return 'loopback-address';
  const wanted = rules.ignoreLocalhostPort ? withoutLocalhostPort(redirectUri) : redirectUri;
  const known = rules.registered.some((uri) => {
    return uri === redirectUri || (rules.ignoreLocalhostPort && withoutLocalhostPort(uri) === wanted);
  });
  return known ? 'allowed' : 'not-registered';
}

/** Adds parameters behind those that the address already has. */
export function redirectWith(redirectUri: string, parameters: Iterable<readonly [string, string]>): string {
  const added = new URLSearchParams();
  for (const [name, value] of parameters) added.append(name, value);
  return redirectUri + (redirectUri.includes('?') ? '&' : '?') + added.toString();
}

function withoutLocalhostPort(uri: string): string {
  return uri.replace(/^(https?:\/\/localhost):\d+(?=[/?]|$)/, '$1');
}

function isLoopbackAddress(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { hostname } = new URL(uri);
  return /^127\.\d+\.\d+\.\d+$/.test(hostname) || hostname === '[::1]';
}
