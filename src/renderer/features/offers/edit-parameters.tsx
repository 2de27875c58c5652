import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParametersGround } from '../../../shared/contract-offers.ts';
import type { WireParameter } from '../../../shared/domain/offer-parameters.ts';
import type { OfferId, OfferRow } from '../../../shared/domain/offer.ts';
import {
  isRequiredBeside,
  isShownBeside,
  type Requirement,
  saidBy,
  troubleOf,
} from '../../../shared/domain/requirement.ts';
import { useAsk, useTell } from '../../data/use-ask.ts';
import { closeOfferForm } from '../../state/offer-form.ts';
import { checkWords } from '../../ui/check-words.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ParameterField } from '../../ui/parameters/parameter-field.tsx';
import classes from '../../ui/parameters/parameters.module.css';
import { saidIn } from '../../../shared/domain/parameter-words.ts';
import { PanelFacts } from './panel-facts.tsx';
import { useKeepPart } from './use-keep-part.ts';
import { useReadAnew } from './use-read-anew.ts';
import { useParametersDraft } from './use-parameters-draft.ts';

/** The form of an offer's own parameters. */
export function EditedParameters({ offerId }: { readonly offerId: OfferId }) {
  const details = useAsk('offers.show', { offerId }).data;
  const ground = useAsk('offers.parameters', { offerId }).data;
  useReadAnew(offerId);
  const isComing = useCategoryReadAnew(ground?.categoryId ?? null);
  if (details?.row.offerId !== offerId || ground === undefined) return null;
  return <EditParameters row={details.row} ground={ground} isComing={isComing} />;
}

/** What the category asks changes now and then: it is read each time the form opens. */
function useCategoryReadAnew(categoryId: string | null): boolean {
  const { mutate, isPending } = useTell('collections.refresh');
  useEffect(() => {
    if (categoryId !== null) mutate({ name: 'category-parameters', within: categoryId });
  }, [categoryId, mutate]);
  return isPending;
}

type EditParametersProps = {
  readonly row: OfferRow;
  readonly ground: ParametersGround;
  readonly isComing: boolean;
};

function EditParameters({ row, ground, isComing }: EditParametersProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  const draft = useParametersDraft(row.offerId, ground.parameters ?? []);
  const { keep, isPending, errors } = useKeepPart(row.offerId, 'parameters', () => {
    draft.forget();
    box.current?.close();
  });
  const own = (ground.requirements ?? []).filter(({ isOfProduct }) => !isOfProduct);
  const hasTrouble = own.some((one) => {
    const value = draft.valueOf(one.id);
    return value !== undefined && draft.isFilled(one.id) && troubleOf(one, value) !== null;
  });
  return (
    <FormDialog
      box={box}
      isShort
      title={t('parameters:title', { title: row.title })}
      label={t('panel:parameters')}
      isTouched={draft.isTouched}
      mayApply={draft.isTouched && !hasTrouble}
      isPending={isPending}
      errors={errors}
      overtaken={draft.isOvertaken ? t('parameters:overtaken') : null}
      onApply={() => keep(draft.fill)}
      onGiveUp={draft.forget}
      onClosed={() => {
        if (!draft.isTouched) draft.forget();
        closeOfferForm();
      }}
    >
      <Standing ground={ground} own={own} isComing={isComing} />
      {ground.parameters === null ? null : <OwnParameters own={own} ground={ground} draft={draft} />}
      <Unlisted ground={ground} />
      <OfProduct ground={ground} />
    </FormDialog>
  );
}

type StandingProps = {
  readonly ground: ParametersGround;
  readonly own: readonly Requirement[];
  readonly isComing: boolean;
};

/** Why there is nothing to fill in yet, or at all. */
function Standing({ ground, own, isComing }: StandingProps) {
  const { t } = useTranslation();
  const words = () => {
    if (ground.requirements === null || ground.parameters === null)
      return t(isComing ? 'parameters:coming' : 'parameters:unknown');
    return own.length === 0 ? t('parameters:none') : null;
  };
  const said = words();
  return said === null ? null : <p role="status">{said}</p>;
}

type OwnParametersProps = {
  readonly own: readonly Requirement[];
  readonly ground: ParametersGround;
  readonly draft: ReturnType<typeof useParametersDraft>;
};

/** What the category requires first. */
function OwnParameters({ own, ground, draft }: OwnParametersProps) {
  const { t } = useTranslation();
  const said = saidBy(ground.ofProduct, draft.values);
  const isRequired = (one: Requirement) => isRequiredBeside(one, said);
  const inOrder = own
    .filter((one) => isRequired(one) || isShownBeside(one, said))
    .toSorted((left, right) => Number(isRequired(right)) - Number(isRequired(left)));
  const errorOf = (one: Requirement): string | null => {
    const value = draft.valueOf(one.id);
    if (isRequired(one) && !said.has(one.id)) return checkWords('parameter-required', { name: one.name }, t);
    const found = value === undefined ? null : troubleOf(one, value);
    return found === null ? null : checkWords(`parameter-${found.trouble}`, found.values, t);
  };
  return (
    <div className={classes.two}>
      {inOrder.map((one) => (
        <ParameterField
          key={one.id}
          id={`parameter-${one.id}`}
          requirement={one}
          value={draft.valueOf(one.id)}
          said={said}
          error={errorOf(one)}
          isRequired={isRequired(one)}
          onChange={draft.change}
        />
      ))}
    </div>
  );
}

/** What the offer says and its category does not ask: nothing of it is lost. */
function Unlisted({ ground: { parameters, requirements } }: { readonly ground: ParametersGround }) {
  const { t } = useTranslation();
  if (requirements === null || parameters === null) return null;
  const strange = parameters.filter(({ id }) => !requirements.some((one) => one.id === id));
  return <Read title={t('parameters:unlisted')} note={t('parameters:unlisted-note')} parameters={strange} />;
}

function OfProduct({ ground: { namedOfProduct } }: { readonly ground: ParametersGround }) {
  const { t } = useTranslation();
  return (
    <Read title={t('panel:of-product')} note={t('parameters:of-product-note')} parameters={namedOfProduct} />
  );
}

type ReadProps = {
  readonly title: string;
  readonly note: string;
  readonly parameters: readonly (Pick<WireParameter, 'id' | 'values'> & { readonly name?: string | null })[];
};

function Read({ title, note, parameters }: ReadProps) {
  if (parameters.length === 0) return null;
  return (
    <section className={classes.section} aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet">{note}</p>
      <PanelFacts
        facts={parameters.map((each, at) => [`${each.id}-${at}`, each.name ?? each.id, saidIn(each) ?? '–'])}
      />
    </section>
  );
}
