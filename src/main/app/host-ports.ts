import type { Log, Vault } from '../engine/ports.ts';
import type { PreferenceStore } from './preferences.ts';

/** What a host lends the app: the rest (clock, randomness, transport, files) is the same everywhere. */
export type HostPorts = {
  /** The system's secret store, or what the host has instead of one. */
  readonly vault: Vault;
  readonly openExternal: (url: string) => Promise<unknown>;
  readonly preferences: (dataFolder: string) => PreferenceStore;
  readonly log: Log;
  /** Where what a window exports comes to lie: the seller's documents. */
  readonly exportsFolder: string;
  /** False for the command line: it pulls and sends when told, and never by itself. */
  readonly runsByItself: boolean;
};
