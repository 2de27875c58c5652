import { useTranslation } from 'react-i18next';
import { type CellReason, useCellReport } from '../../state/cell-report.ts';
import { checkWords } from '../../ui/check-words.ts';
import { useFindingWords } from '../../ui/use-finding-words.ts';
import { SideHead, SidePanel } from '../../ui/side-panel.tsx';
import { fieldWords } from '../../ui/value-words.ts';
import panel from './offer-panel.module.css';

const SHOWN_LINES = 100;

/** The cells of a pasted block that stayed as they were, each with its reason. */
export function CellReportPanel() {
  const { t } = useTranslation();
  const { kept, refused, close } = useCellReport();
  const words = useReasonWords();
  return (
    <SidePanel label={t('offers:paste.label')}>
      <SideHead
        title={t('offers:paste.some', { count: refused.length })}
        close={{ label: t('words:close'), act: close }}
      />
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
    </SidePanel>
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
