import type { CameBetween, ChangeRow, CheckReport } from '../../shared/contract-changes.ts';
import { findingWords, questionWords } from '../../shared/domain/check-rules/words.ts';
import { valueDocument, valueText } from './offer-document.ts';

/** A change as --json shows it. */
export function changeDocument(row: ChangeRow) {
  const { editId, objectId, objectKind: _kind, before, after, base, theirs, between, ...rest } = row;
  return {
    id: editId,
    offerId: objectId,
    ...rest,
    before: valueDocument(before),
    after: valueDocument(after),
    base: valueDocument(base),
    theirs: valueDocument(theirs),
    ...(between === undefined ? {} : { between: betweenDocument(between) }),
  };
}

function betweenDocument({ at, looked, ours, ...rest }: CameBetween) {
  const theirs = 'theirs' in rest ? { theirs: valueDocument(rest.theirs) } : {};
  return { at, looked: valueDocument(looked), ours: valueDocument(ours), ...theirs };
}

/** "somebody else wrote 90.00 PLN at ..., while this was on its way; yours came after it". */
function betweenText({ at, looked, ours, ...rest }: CameBetween): string {
  const theirs =
    'theirs' in rest ? `wrote ${valueText(rest.theirs)}` : 'wrote it too (Allegro does not say what)';
  const when = new Date(at).toLocaleString();
  const [before, mine] = [valueText(looked), valueText(ours)];
  return `somebody else ${theirs} at ${when}, after ${before} was seen; yours, ${mine}, came after`;
}

export function changeLine(row: ChangeRow): string[] {
  const complaint = row.error ? row.error.message : '';
  const between = row.between ? betweenText(row.between) : '';
  const theirs = row.state === 'conflicted' ? `Allegro has ${valueText(row.theirs)}` : '';
  return [
    String(row.editId),
    row.state,
    row.objectId,
    row.field,
    `${valueText(row.before)} -> ${valueText(row.after)}`,
    [row.offerTitle, theirs, between, complaint].filter((part) => part !== '').join('; '),
  ];
}

/** What keeps changes back, and what needs a yes, with the worst row of each. */
export function reportLines(report: CheckReport): string[] {
  return [
    `${report.checked} checked, ${report.stops.length} stopped, ${report.questions.length} questions`,
    ...report.stops.map((stop) => `  stop: offer ${stop.offerId}: ${findingWords(stop)}`),
    ...report.questions.map((question) => `  ask: ${questionWords(question)}`),
  ];
}
