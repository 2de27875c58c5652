import { useCallback, useMemo, useState } from 'react';
import type { CheckReport } from '../../../shared/contract-changes.ts';

/** A yes holds for the question as it was asked: when its count or worst case changes it is asked again. */
export function useAnswers(report: CheckReport | undefined) {
  const [said, setSaid] = useState<ReadonlyMap<string, string>>(new Map());
  const answered = useMemo(
    () =>
      new Set(
        report?.questions
          .filter((question) => said.get(question.code) === wordingOf(question))
          .map(({ code }) => code),
      ),
    [report, said],
  );
  const answer = useCallback((question: CheckReport['questions'][number], isYes: boolean) => {
    setSaid((now) => {
      const next = new Map(now);
      if (isYes) next.set(question.code, wordingOf(question));
      else next.delete(question.code);
      return next;
    });
  }, []);
  return { answered, answer };
}

function wordingOf(question: CheckReport['questions'][number]): string {
  return `${question.count} ${question.worst.editId} ${JSON.stringify(question.worst.values)}`;
}
