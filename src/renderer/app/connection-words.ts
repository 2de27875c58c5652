import type { AppStatus } from '../../shared/contract-app.ts';

type ConnectionWords = { readonly tone: 'online' | 'offline' | 'stopped' | 'unknown'; readonly key: string };

export function connectionWords(connection: AppStatus['connection']): ConnectionWords {
  if (connection === 'online') return { tone: 'online', key: 'shell:connection.online' };
  if (connection === 'signed-out') return { tone: 'stopped', key: 'shell:connection.signed-out' };
  if (connection === 'unknown') return { tone: 'unknown', key: 'shell:connection.unknown' };
  return { tone: 'offline', key: 'shell:connection.offline' };
}
