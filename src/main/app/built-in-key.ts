/** The key that a build carries: Stragan as it is registered at Allegro. */
export type BuiltInKey = {
  readonly clientId: string;
  readonly appName: string;
  readonly clientSecret: string | null;
};

/** Put in by the build (electron.vite.config.ts); not there at all where the sources run as they are. */
declare const STRAGAN_BUILT_IN_KEY: BuiltInKey | null;

/** Null for a build without a key: it opens the demo shop, or takes the seller's own key. */
export function builtInKey(): BuiltInKey | null {
  return typeof STRAGAN_BUILT_IN_KEY === 'undefined' ? null : STRAGAN_BUILT_IN_KEY;
}
