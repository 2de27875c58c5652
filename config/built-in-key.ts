type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The key that a build shall carry, from STRAGAN_CLIENT_ID, STRAGAN_APP_NAME and, where Allegro gave one,
 * STRAGAN_CLIENT_SECRET; null without them.
 */
export function keyForBuild(environment: Environment) {
  const clientId = environment['STRAGAN_CLIENT_ID']?.trim() ?? '';
  const appName = environment['STRAGAN_APP_NAME']?.trim() ?? '';
  if (clientId === '' && appName === '') return null;
  // A build that names the wrong program to Allegro would be refused there, long after it was shipped.
  if (clientId === '' || !/^[A-Za-z0-9._-]{1,64}$/.test(appName)) {
    throw new Error('STRAGAN_CLIENT_ID and STRAGAN_APP_NAME (without spaces) go together');
  }
  return { clientId, appName, clientSecret: environment['STRAGAN_CLIENT_SECRET']?.trim() || null };
}
