import type { ConnectInput } from '../../../shared/contract-app.ts';

export type OwnKey = {
  readonly environment: 'sandbox' | 'production';
  readonly clientId: string;
  readonly appName: string;
  readonly clientSecret: string;
  readonly secretsInFile: boolean;
};

export const EMPTY_KEY: OwnKey = {
  environment: 'production',
  clientId: '',
  appName: '',
  clientSecret: '',
  secretsInFile: false,
};

export function whatIsMissing(key: OwnKey): readonly ('clientId' | 'appName')[] {
  return (['clientId', 'appName'] as const).filter((name) => key[name].trim() === '');
}

export function connectInput(key: OwnKey): ConnectInput {
  return {
    environment: key.environment,
    clientId: key.clientId.trim(),
    appName: key.appName.trim(),
    ...(key.clientSecret ? { clientSecret: key.clientSecret } : {}),
    ...(key.secretsInFile ? { secretsInFile: true } : {}),
  };
}
