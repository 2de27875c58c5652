import type { CheckReport, Finding } from '../../contract-changes.ts';
import { ALL_RULES } from './all-rules.ts';
import type { CheckRow, CheckRule, CheckSettings, FindingValues } from './rule.ts';

/** Stops keep single rows back; questions are asked once for all rows of a rule, with the worst one named. */
export function checkRows(rows: readonly CheckRow[], settings: CheckSettings): CheckReport {
  const stops: Finding[] = [];
  const asked = new Map<CheckRule, Finding[]>();
  for (const row of rows) {
    const stopped = findingsOf(row, 'stop', settings);
    stops.push(...stopped.map(({ finding }) => finding));
    if (stopped.length > 0) continue;
    for (const { rule, finding } of findingsOf(row, 'ask', settings)) {
      const findings = asked.get(rule);
      if (findings === undefined) asked.set(rule, [finding]);
      else findings.push(finding);
    }
  }
  return { checked: rows.length, stops, questions: [...asked].map(toQuestion) };
}

/** The stops that one value would meet: for the import and for a cell while it is typed. */
export function stopsOf(row: CheckRow, settings: CheckSettings): Finding[] {
  return findingsOf(row, 'stop', settings).map(({ finding }) => finding);
}

type Found = { readonly rule: CheckRule; readonly finding: Finding };

function findingsOf(row: CheckRow, severity: CheckRule['severity'], settings: CheckSettings): Found[] {
  const found: Found[] = [];
  for (const rule of ALL_RULES) {
    if (rule.severity !== severity) continue;
    if (rule.fields.length > 0 && !rule.fields.includes(row.field)) continue;
    const values = rule.look(row, settings);
    if (values !== null) found.push({ rule, finding: toFinding(rule, row, values) });
  }
  return found;
}

function toFinding(rule: CheckRule, row: CheckRow, values: FindingValues): Finding {
  const { editId, offerId, field } = row;
  return { code: rule.code, severity: rule.severity, editId, offerId, field, values };
}

function toQuestion([rule, findings]: [CheckRule, Finding[]]): CheckReport['questions'][number] {
  const weightOf = (finding: Finding) => rule.weight?.(finding.values) ?? 0;
  const worst = findings.reduce((left, right) => (weightOf(right) > weightOf(left) ? right : left));
  return { code: rule.code, count: findings.length, worst, findings };
}
