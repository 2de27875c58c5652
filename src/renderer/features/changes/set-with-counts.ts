import type { Commands } from '../../../shared/contract.ts';

export type SetWithCounts = Commands['changes.sets']['out']['sets'][number];
