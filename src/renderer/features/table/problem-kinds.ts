import type { ImportProblem } from '../../../shared/domain/table-import.ts';

type Tally = { readonly unmatched: number; readonly ambiguous: number; readonly unreadable: number };

/** Lines that name no offer, lines that may mean several, and lines that cannot be used otherwise. */
export function tallyOf(problems: readonly ImportProblem[]): Tally {
  const [unmatched, ambiguous, unreadable] = ['unmatched', 'ambiguous', 'unreadable'].map(
    (kind) => problems.filter((problem) => problem.line > 0 && kindOf(problem) === kind).length,
  );
  return { unmatched: unmatched ?? 0, ambiguous: ambiguous ?? 0, unreadable: unreadable ?? 0 };
}

function kindOf({ code }: ImportProblem): keyof Tally {
  if (code === 'unmatched' || code === 'no-key' || code === 'archived-offer') return 'unmatched';
  return code === 'ambiguous' || code === 'duplicate' ? 'ambiguous' : 'unreadable';
}
