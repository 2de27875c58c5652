import type { DemoState } from '../kinds.ts';

/** A state at a moment of the demo's clock. */
export type Moment = { readonly state: DemoState; readonly now: number };
