import { create } from 'zustand';
import type { Journal, Who } from '../../shared/domain/activity.ts';

/** Null: all. */
export type ActivityFilter = { readonly journal: Journal | null; readonly who: Who | null };

/** What of the activity is looked at; it stays so while the seller looks at what an event was about. */
export const useActivityFilter = create<ActivityFilter>(() => ({ journal: null, who: null }));
