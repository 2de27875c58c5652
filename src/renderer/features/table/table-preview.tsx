import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/domain/table-import.ts';
import { errorOf } from '../../data/api.ts';
import { type TableSource, useTableSource } from '../../state/table-source.ts';
import { BeforeAfter } from '../../ui/before-after.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import panes from '../../ui/panes.module.css';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { fieldWords } from '../../ui/value-words.ts';
import { ColumnChoices } from './column-choices.tsx';
import { TableProblems } from './table-problems.tsx';
import { TableTally } from './table-tally.tsx';
import classes from './table.module.css';
import { useTable } from './use-table.ts';

export function TablePreview({ source }: { readonly source: TableSource }) {
  const { t } = useTranslation();
  const { name, preview, say, apply } = useTable(source);
  const take = useTableSource((state) => state.take);
  const read = preview.data;
  const changing = read ? read.matched - read.unchanged : 0;
  return (
    <>
      <PlaceBar title={name} back={{ label: t('table:another'), go: () => take(null) }} />
      <div className={panes.body}>
        <div className={panes.main}>
          {preview.error ? <ErrorNote error={errorOf(preview.error)} /> : null}
          {read ? (
            <>
              <ColumnChoices columns={read.columns} onSay={(index, use) => say(read.columns, index, use)} />
              <Sample sample={read.sample} changing={changing} />
              <TableProblems problems={read.problems} />
            </>
          ) : (
            <p role="status">{t('table:reading')}</p>
          )}
        </div>
        <SidePanel label={t('table:result')}>
          {read ? <TableTally preview={read} /> : null}
          <p className="quiet">{t('bulk:preview-only')}</p>
          {apply.error ? <ErrorNote error={errorOf(apply.error)} /> : null}
          <Button
            variant="filled"
            fullWidth
            disabled={changing === 0 || preview.isPlaceholderData}
            loading={apply.isPending}
            onClick={() => apply.mutate()}
          >
            {t('bulk:apply', { count: changing })}
          </Button>
        </SidePanel>
      </div>
    </>
  );
}

const SHOWN_LINES = 8;

type SampleProps = { readonly sample: ImportPreview['sample']; readonly changing: number };

function Sample({ sample, changing }: SampleProps) {
  const { t } = useTranslation();
  if (changing === 0) return null;
  return (
    <section aria-label={t('bulk:before-after')}>
      <h2>{t('bulk:before-after')}</h2>
      <ul className={classes.sample}>
        {sample.slice(0, SHOWN_LINES).map((line) => (
          <li key={`${line.offerId}-${line.field}`}>
            <span title={line.title}>{line.title}</span>
            <span className="quiet">{fieldWords(line.field, t)}</span>
            <BeforeAfter before={line.from} after={line.to} />
          </li>
        ))}
      </ul>
    </section>
  );
}
