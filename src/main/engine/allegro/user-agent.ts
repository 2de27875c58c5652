/**
 * "AppName/1.2.0 (+https://...)": the registered application name in plain letters, spaces as "-" (API terms,
 * art. 3.4c).
 */
export function userAgentOf(appName: string, version: string, contactUrl: string): string {
  const name = appName
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .trim()
    .replaceAll(/\s+/g, '-')
    .replaceAll(/[^A-Za-z0-9._-]/g, '');
  return `${name}/${version} (+${contactUrl})`;
}
