import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CellReason, useCellReport } from '../../state/cell-report.ts';
import { checkWords } from '../../ui/check-words.ts';
import { useFindingWords } from '../../ui/use-finding-words.ts';
import { fieldWords } from '../../ui/value-words.ts';
import classes from './bulk-panel.module.css';
import panel from './offer-panel.module.css';

const SHOWN_LINES = 100;

/** The cells of a pasted block that stayed as they were, each with its reason. */
export function CellReportPanel() {
  const { t } = useTranslation();
  const { kept, refused, close } = useCellReport();
  const words = useReasonWords();
  return (
    <aside className={panel.panel} aria-label={t('offers:paste.label')}>
      <div className={classes.head}>
        <h2>{t('offers:paste.some', { count: refused.length })}</h2>
        <CloseButton aria-label={t('words:close')} onClick={close} />
      </div>
      {kept > 0 ? <p className="quiet">{t('offers:edited', { count: kept })}</p> : null}
      <div className={panel.edits}>
        <ul>
          {refused.slice(0, SHOWN_LINES).map((line) => (
            <li key={`${line.offerId}-${line.field}`}>
              <span className="quiet">
                {fieldWords(line.field, t)} · {line.title}
              </span>
              {line.text === '' ? null : <span className="del">{line.text}</span>}
              <span>{words(line.reason)}</span>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  );
}

function useReasonWords(): (reason: CellReason) => string {
  const { t } = useTranslation();
  const findingWords = useFindingWords();
  return (reason) => {
    if (typeof reason === 'string') return t(reason);
    if ('severity' in reason) return findingWords(reason);
    return checkWords(reason.code, {}, t) ?? reason.message;
  };
}
