import type { CheckReport, Finding } from '../../../shared/contract-changes.ts';

/** What the check says of each change, so that it can stand beside its row. */
export function findingsByEdit(report: CheckReport | undefined): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>();
  const all = report ? [...report.stops, ...report.questions.flatMap((question) => question.findings)] : [];
  for (const finding of all) {
    const known = found.get(finding.editId);
    if (known) known.push(finding);
    else found.set(finding.editId, [finding]);
  }
  return found;
}

/** How many changes the stops hold back: one change may break several rules. */
export function stoppedIds(report: CheckReport | undefined): ReadonlySet<number> {
  return new Set(report?.stops.map((stop) => stop.editId));
}
