import type { ImportProblem } from '../../../shared/domain/table-import.ts';

type Tally = { readonly unmatched: number; readonly ambiguous: number; readonly unreadable: number };

/** Lines that name no offer, lines that may mean several, and lines that cannot be used otherwise. */
export function tallyOf(problems: readonly ImportProblem[]): Tally {
  const [unmatched, ambiguous, unreadable] = ['unmatched', 'ambiguous', 'unreadable'].map(
    (kind) => problems.filter((problem) => problem.line > 0 && kindOf(problem) === kind).length,
  );
  return { unmatched: unmatched ?? 0, ambiguous: ambiguous ?? 0, unreadable: unreadable ?? 0 };
}

/** Reasons that the texts know; others are those of the check. */
export const PROBLEM_KEYS: Readonly<Record<string, string>> = {
  'no-key-column': 'table:problem.no-key-column',
  'no-value-column': 'table:problem.no-value-column',
  'broken-quotes': 'table:problem.broken-quotes',
  'wrong-column-count': 'table:problem.wrong-column-count',
  'no-key': 'table:problem.no-key',
  'number-mangled': 'table:problem.number-mangled',
  unmatched: 'table:problem.unmatched',
  'archived-offer': 'table:problem.archived-offer',
  ambiguous: 'table:problem.ambiguous',
  duplicate: 'table:problem.duplicate',
  'not-a-number': 'table:problem.not-a-number',
  'ambiguous-number': 'table:problem.ambiguous-number',
  'not-whole-pieces': 'table:problem.not-whole-pieces',
};

function kindOf({ code }: ImportProblem): keyof Tally {
  if (code === 'unmatched' || code === 'no-key' || code === 'archived-offer') return 'unmatched';
  return code === 'ambiguous' || code === 'duplicate' ? 'ambiguous' : 'unreadable';
}
