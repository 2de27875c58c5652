import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '../../../shared/domain/table-import.ts';
import { wordsOfTrouble } from '../../../shared/troubles/trouble.ts';
import { checkWords } from '../../ui/check-words.ts';
import { readable } from '../../ui/readable-values.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './table.module.css';

const PORTION = 50;

/** The lines that are left out, each with its number and the reason. */
export function TableProblems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [shown, setShown] = useState(PORTION);
  if (problems.length === 0) return null;

  function wordsOf({ code, message, values = {} }: ImportProblem): string {
    if (wordsOfTrouble(`line.${code}`) !== null) return t(`troubles:line.${code}`, values);
    return checkWords(code, readable(values, format), t) ?? message;
  }

  return (
    <section aria-label={t('table:left-out')}>
      <h2>{t('table:left-out')}</h2>
      <ul className={classes.problems}>
        {problems.slice(0, shown).map((problem) => (
          <li key={`${problem.line}-${problem.code}`}>
            <span className="quiet">{t('table:line', { line: problem.line })}</span>
            <span>{wordsOf(problem)}</span>
          </li>
        ))}
      </ul>
      {problems.length > shown ? (
        <Button variant="subtle" onClick={() => setShown(shown + PORTION)}>
          {t('changes:more', { count: problems.length - shown })}
        </Button>
      ) : null}
    </section>
  );
}
