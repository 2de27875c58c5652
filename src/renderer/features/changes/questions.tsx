import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckReport } from '../../../shared/contract-changes.ts';
import { useFindingWords } from '../../ui/use-finding-words.ts';
import classes from './changes.module.css';

type QuestionsProps = {
  readonly report: CheckReport | undefined;
  readonly answered: ReadonlySet<string>;
  readonly onAnswer: (question: CheckReport['questions'][number], isYes: boolean) => void;
};

/** Each question names how many and the worst; without a yes nothing is sent. */
export function Questions({ report, answered, onAnswer }: QuestionsProps) {
  const { t } = useTranslation();
  const say = useFindingWords();
  if (!report || report.questions.length === 0) return null;
  return (
    <fieldset id="questions" className={classes.questions}>
      <legend>{t('changes:send.please-confirm')}</legend>
      {report.questions.map((question) => (
        <Checkbox
          key={question.code}
          label={
            <>
              <strong>{t('changes:send.how-many', { count: question.count })}</strong>
              <br />
              {question.count > 1 ? `${t('changes:send.worst')} ` : ''}
              {say(question.worst)}{' '}
              <span className="quiet">{t('changes:send.offer', { id: question.worst.offerId })}</span>
            </>
          }
          checked={answered.has(question.code)}
          onChange={(event) => onAnswer(question, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
