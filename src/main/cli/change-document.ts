import type { ChangeRow, CheckReport, Finding } from '../../shared/contract.ts';
import { valueDocument, valueText } from './offer-document.ts';

/** A change as --json shows it. */
export function changeDocument(row: ChangeRow) {
  const { editId, objectId, objectKind: _kind, before, after, base, theirs, ...rest } = row;
  return {
    id: editId,
    offerId: objectId,
    ...rest,
    before: valueDocument(before),
    after: valueDocument(after),
    base: valueDocument(base),
    theirs: valueDocument(theirs),
  };
}

export function changeLine(row: ChangeRow): string[] {
  const complaint = row.error ? row.error.message : '';
  const theirs = row.state === 'conflicted' ? `Allegro has ${valueText(row.theirs)}` : '';
  return [
    String(row.editId),
    row.state,
    row.objectId,
    row.field,
    `${valueText(row.before)} -> ${valueText(row.after)}`,
    [row.offerTitle, theirs, complaint].filter((part) => part !== '').join('; '),
  ];
}

/** What keeps changes back, and what needs a yes, with the worst row of each. */
export function reportLines(report: CheckReport): string[] {
  return [
    `${report.checked} checked, ${report.stops.length} stopped, ${report.questions.length} questions`,
    ...report.stops.map((finding) => `  stop: ${findingText(finding)}`),
    ...report.questions.map(
      ({ code, count, worst }) => `  ask: ${code}, ${count} rows; the worst: ${findingText(worst)}`,
    ),
  ];
}

function findingText({ code, offerId, field, values }: Finding): string {
  const facts = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  return [`${code} ${field} of offer ${offerId}`, ...facts].join(', ');
}
