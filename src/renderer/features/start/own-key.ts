import type { ConnectInput } from '../../../shared/contract-app.ts';

export type OwnKey = {
  readonly environment: 'sandbox' | 'production';
  readonly clientId: string;
  readonly appName: string;
  readonly clientSecret: string;
  readonly secretsInFile: boolean;
};

/** What is kept of a form that is open: never the secret. */
export const KEPT_KEY: Omit<OwnKey, 'clientSecret'> = {
  environment: 'production',
  clientId: '',
  appName: '',
  secretsInFile: false,
};

export const EMPTY_KEY: OwnKey = { ...KEPT_KEY, clientSecret: '' };

/** A build with a key of its own asks for nothing but the environment. */
export function whatIsMissing(key: OwnKey, hasBuiltInKey: boolean): readonly ('clientId' | 'appName')[] {
  if (hasBuiltInKey) return [];
  return (['clientId', 'appName'] as const).filter((name) => key[name].trim() === '');
}

export function connectInput(key: OwnKey, hasBuiltInKey: boolean): ConnectInput {
  const place = { environment: key.environment, ...(key.secretsInFile ? { secretsInFile: true } : {}) };
  if (hasBuiltInKey) return place;
  return {
    ...place,
    clientId: key.clientId.trim(),
    appName: key.appName.trim(),
    ...(key.clientSecret ? { clientSecret: key.clientSecret } : {}),
  };
}
