import { useMemo } from 'react';
import type { CheckReport } from '../../../shared/contract-changes.ts';
import { useKeptForm } from '../../data/kept-forms.ts';

/** A yes holds for the question as it was asked: when its count or worst case changes it is asked again. */
export function useAnswers(report: CheckReport | undefined) {
  const [said, setSaid] = useKeptForm<Readonly<Record<string, string>>>('answers', {});
  const answered = useMemo(
    () =>
      new Set(
        report?.questions
          .filter((question) => said[question.code] === wordingOf(question))
          .map(({ code }) => code),
      ),
    [report, said],
  );
  const answer = (question: CheckReport['questions'][number], isYes: boolean) => {
    const { [question.code]: _former, ...others } = said;
    setSaid(isYes ? { ...others, [question.code]: wordingOf(question) } : others);
  };
  return { answered, answer };
}

function wordingOf(question: CheckReport['questions'][number]): string {
  return `${question.count} ${question.worst.editId} ${JSON.stringify(question.worst.values)}`;
}
