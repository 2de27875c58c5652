import { Button, Checkbox, NumberInput } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  UPKEEP_RULES,
  type UpkeepCommands,
  type UpkeepLine,
  type UpkeepReport,
  type UpkeepRules,
} from '../../../shared/contract-upkeep.ts';
import { ask, errorOf } from '../../data/api.ts';
import { useCollections } from '../../data/collections.ts';
import { useTell } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { sizeOf } from '../../ui/size-words.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useSay } from '../../ui/use-terms.ts';
import classes from './data.module.css';

/** Where a rule begins that was off. */
const FIRST_DAYS = 365;

/** Sizes, rules and what they would take away; nothing goes before the seller presses. */
export function UpkeepCard() {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<UpkeepRules | null>(null);
  const [standing, setStanding] = useState<boolean | null>(null);
  const input = chosen === null ? {} : { rules: chosen };
  const looked = useQuery({
    queryKey: ['upkeep.look', input],
    queryFn: () => ask('upkeep.look', input),
    placeholderData: keepPreviousData,
  });
  const letGo = useTell('upkeep.let-go');
  const report = looked.data;
  if (!report) return looked.error ? <ErrorNote error={errorOf(looked.error)} /> : null;
  // What was chosen shows at once; what it comes to, when it has been looked up.
  const rules = chosen ?? report.rules;
  const holds = standing ?? report.standing;
  const total = report.lines.reduce((sum, { goes }) => sum + goes, 0);
  const press = () =>
    letGo.mutate(
      { rules: report.rules, digest: report.digest, standing: holds },
      { onSuccess: () => void client.invalidateQueries({ queryKey: ['upkeep.look'] }) },
    );
  return (
    <section className={classes.card}>
      <h2>{t('safety:upkeep.title')}</h2>
      <p>{t('safety:upkeep.text', { size: sizeOf(report.databaseBytes, format) })}</p>
      {report.lines.map((line) => (
        <Line key={line.area} line={line} rules={rules} onRules={setChosen} />
      ))}
      <Kinds report={report} />
      <Checkbox
        label={t('safety:upkeep.standing')}
        checked={holds}
        onChange={(event) => setStanding(event.currentTarget.checked)}
      />
      <div className={classes.row}>
        <Button
          loading={letGo.isPending}
          disabled={looked.isPlaceholderData || (total === 0 && chosen === null && holds === report.standing)}
          onClick={press}
        >
          {total === 0 ? t('safety:upkeep.save-rules') : t('safety:upkeep.button', { count: total })}
        </Button>
        <span className="quiet">{t('safety:upkeep.copies-keep')}</span>
      </div>
      {letGo.data ? <Outcome outcome={letGo.data} /> : null}
      {letGo.error ? <ErrorNote error={errorOf(letGo.error)} /> : null}
    </section>
  );
}

type OutcomeProps = { readonly outcome: UpkeepCommands['upkeep.let-go']['out'] };

function Outcome({ outcome: { isStale, removed, freedBytes } }: OutcomeProps) {
  const { t } = useTranslation();
  const size = sizeOf(freedBytes, useFormat());
  const words = isStale ? t('safety:upkeep.stale') : t('safety:upkeep.done', { count: removed, size });
  return <p role="status">{words}</p>;
}

type LineProps = {
  readonly line: UpkeepLine;
  readonly rules: UpkeepRules;
  readonly onRules: (rules: UpkeepRules) => void;
};

function Line({ line: { area, rows, bytes, goes }, rules, onRules }: LineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rule = UPKEEP_RULES[area];
  const days = rules[rule];
  const name = t(`safety:upkeep.area.${area}`);
  return (
    <div className={classes.area}>
      <Checkbox
        label={name}
        checked={days !== null}
        onChange={(event) => onRules({ ...rules, [rule]: event.currentTarget.checked ? FIRST_DAYS : null })}
      />
      <NumberInput
        size="xs"
        aria-label={t('safety:upkeep.days-of', { name })}
        disabled={days === null}
        value={days ?? ''}
        min={1}
        max={36_500}
        allowDecimal={false}
        suffix={` ${format.unitName(days ?? FIRST_DAYS, 'day')}`}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 1) onRules({ ...rules, [rule]: value });
        }}
      />
      <span className="quiet">{t('safety:upkeep.there', { count: rows, size: sizeOf(bytes, format) })}</span>
      <span>{days === null ? t('safety:upkeep.all-stay') : t('safety:upkeep.goes', { count: goes })}</span>
    </div>
  );
}

/** Of buyers' data: what kinds of things go, by the names of their lists. */
function Kinds({ report }: { readonly report: UpkeepReport }) {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const collections = useCollections();
  const kinds = report.lines.find(({ area }) => area === 'buyers')?.kinds ?? [];
  if (kinds.length === 0) return null;
  const words = kinds.map(({ name, goes }) => {
    const collection = collections.find((each) => each.name === name);
    return `${collection ? say(collection.words.many) : name}: ${format.count(goes)}`;
  });
  return <p className="quiet">{t('safety:upkeep.kinds', { list: words.join(', ') })}</p>;
}
