import { Button, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommonParameters } from '../../../shared/contract-offers.ts';
import type { WireParameter } from '../../../shared/domain/offer-parameters.ts';
import { isUnfilled } from '../../../shared/domain/offer-parameters.ts';
import { type Requirement, troubleOf } from '../../../shared/domain/requirement.ts';
import { ask, errorOf } from '../../data/api.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useBulkSetting } from '../../state/bulk-setting.ts';
import { useSelection } from '../../state/selection.ts';
import { checkWords } from '../../ui/check-words.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FetchProgress } from '../../ui/fetch-progress.tsx';
import { ParameterField } from '../../ui/parameters/parameter-field.tsx';
import { saidIn } from '../../../shared/domain/parameter-words.ts';
import classes from './bulk-panel.module.css';
import { useEditMany } from './use-edit-many.ts';

const NOTHING_SAID = new Map<string, readonly string[]>();

/** One parameter for all chosen offers whose category has it; the others are left as they are. */
export function BulkParameter({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const chosen = useSelection((state) => state.offerIds);
  const offerIds = useMemo(() => [...chosen], [chosen]);
  const common = useAsk('offers.common-parameters', { offerIds }).data;
  const isComing = useCategoriesRead(common);
  const [parameterId, setParameterId] = useState<string | null>(null);
  const [value, setValue] = useState<WireParameter | undefined>(undefined);
  const found = common?.parameters.find(({ requirement }) => requirement.id === parameterId);
  const parameters = common?.parameters ?? [];
  return (
    <>
      {isComing ? <p role="status">{t('parameters:coming')}</p> : null}
      {common !== undefined && !isComing && common.unreadOffers > 0 ? (
        <p className="quiet">{t('bulk:parameter-unread', { count: common.unreadOffers })}</p>
      ) : null}
      <Select
        size="sm"
        label={t('bulk:which-parameter')}
        searchable
        value={parameterId}
        data={parameters.map(({ requirement, offers }) => ({
          value: requirement.id,
          label:
            offers < count
              ? t('bulk:parameter-of', { name: requirement.name, offers, count })
              : requirement.name,
        }))}
        onChange={(id) => {
          setParameterId(id);
          setValue(undefined);
        }}
      />
      {found === undefined ? null : (
        <Fill
          key={found.requirement.id}
          requirement={found.requirement}
          offers={found.offers}
          left={count - found.offers}
          value={value}
          onChange={setValue}
        />
      )}
    </>
  );
}

/** So many categories are read before it is looked again what is still missing. */
const PORTION = 20;

/** What was never read is read, one category after the other. */
function useCategoriesRead(common: CommonParameters | undefined): boolean {
  const { mutate, isPending, isError } = useMutation({
    mutationFn: async (categoryIds: readonly string[]) => {
      for (const within of categoryIds)
        await ask('collections.refresh', { name: 'category-parameters', within });
    },
  });
  const asked = useRef(new Set<string>());
  const unread = common?.unread;
  useEffect(() => {
    const next = (unread ?? []).filter((id) => !asked.current.has(id)).slice(0, PORTION);
    if (next.length === 0 || isPending || isError) return;
    for (const id of next) asked.current.add(id);
    mutate(next);
  }, [unread, isPending, isError, mutate]);
  return isPending;
}

type FillProps = {
  readonly requirement: Requirement;
  readonly offers: number;
  /** Chosen offers whose category does not have it. */
  readonly left: number;
  readonly value: WireParameter | undefined;
  readonly onChange: (value: WireParameter) => void;
};

function Fill({ requirement, offers, left, value, onChange }: FillProps) {
  const { t } = useTranslation();
  const close = useBulkSetting((state) => state.close);
  const { id, name, choices } = requirement;
  const trouble = value === undefined ? null : troubleOf(requirement, value);
  const [isTaken, setTaken] = useState(false);
  const meant = isTaken ? { id, values: [] } : value;
  const { apply, fetching } = useEditMany(() => {
    if (meant === undefined) return null;
    const entries = meant.valuesIds?.map(
      (entry) => choices.find((each) => each.id === entry)?.value ?? entry,
    );
    const said = saidIn({ ...meant, valuesIds: entries ?? null }) ?? t('words:none');
    const intent = { kind: 'fill', parameters: [meant] } as const;
    return { title: t('bulk:setting-title', { field: name, value: said }), field: 'parameters', intent };
  });
  const isReady = isTaken || (trouble === null && !isUnfilled(value));
  return (
    <>
      {isTaken ? (
        <p>{t('bulk:taken-away')}</p>
      ) : (
        <ParameterField
          id={`bulk-parameter-${id}`}
          requirement={requirement}
          value={value}
          said={NOTHING_SAID}
          error={trouble === null ? null : checkWords(`parameter-${trouble.trouble}`, trouble.values, t)}
          isRequired={false}
          onChange={onChange}
        />
      )}
      {left > 0 ? <p className="quiet">{t('bulk:parameter-left', { count: left })}</p> : null}
      {apply.error ? <ErrorNote error={errorOf(apply.error)} /> : null}
      <FetchProgress progress={fetching.progress} onStop={fetching.stop} />
      <div className={classes.actions}>
        <Button variant="filled" loading={apply.isPending} disabled={!isReady} onClick={() => apply.mutate()}>
          {t('bulk:apply', { count: offers })}
        </Button>
        {requirement.isRequired ? null : (
          <Button onClick={() => setTaken(!isTaken)} aria-pressed={isTaken}>
            {t('bulk:take-away')}
          </Button>
        )}
        <Button onClick={close}>{t('words:cancel')}</Button>
      </div>
    </>
  );
}
