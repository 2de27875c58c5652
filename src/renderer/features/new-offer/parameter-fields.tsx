import { MultiSelect, NativeSelect, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  askedOf,
  isRequiredNow,
  type NewOffer,
  type NewOfferGround,
  type NewOfferParameter,
  type Requirement,
} from '../../../shared/domain/new-offer.ts';
import { changeOffer } from '../../state/new-offer.ts';
import { fieldId, useProblem } from './form-parts.ts';
import { FormSection } from './form-section.tsx';
import classes from './new-offer.module.css';

type ParameterFieldsProps = {
  readonly offer: NewOffer;
  readonly ground: NewOfferGround;
  readonly isComing: boolean;
};

/** What the category asks for and the product does not bring: what is required first, the rest on demand. */
export function ParameterFields({ offer, ground, isComing }: ParameterFieldsProps) {
  const { t } = useTranslation();
  const problem = useProblem('parameters');
  const asked = askedOf(ground);
  const isRequired = (one: Requirement) => isRequiredNow(one, offer, ground);
  const isFilled = (one: Requirement) => offer.parameters.some(({ id }) => id === one.id);
  const first = asked.filter((one) => isRequired(one) || isFilled(one) || !one.isOfProduct);
  const rest = asked.filter((one) => !first.includes(one));
  const fields = (list: readonly Requirement[]) => (
    <div className={classes.two}>
      {list.map((one) => (
        <ParameterField key={one.id} requirement={one} offer={offer} isRequired={isRequired(one)} />
      ))}
    </div>
  );
  return (
    <FormSection title={t('new-offer:section.parameters')}>
      {problem ? (
        <p id={fieldId('parameters')} tabIndex={-1} className={classes.problem} role="alert">
          {problem}
        </p>
      ) : null}
      {ground.requirements === null ? (
        <p role="status">{t(isComing ? 'new-offer:parameters-coming' : 'new-offer:parameters-unknown')}</p>
      ) : null}
      {ground.requirements !== null && asked.length === 0 ? <p>{t('new-offer:parameters-none')}</p> : null}
      {fields(first)}
      {rest.length > 0 ? (
        <details>
          <summary>{t('new-offer:parameters-more', { count: rest.length })}</summary>
          {fields(rest)}
        </details>
      ) : null}
    </FormSection>
  );
}

type ParameterFieldProps = {
  readonly requirement: Requirement;
  readonly offer: NewOffer;
  readonly isRequired: boolean;
};

function ParameterField({ requirement, offer, isRequired }: ParameterFieldProps) {
  const { id, name, unit, kind, choices, takesOwnWords, isOfProduct } = requirement;
  const field = `parameter:${id}`;
  const error = useProblem(field);
  const own = offer.parameters.find((parameter) => parameter.id === id);
  const put = (part: Partial<NewOfferParameter>) => {
    const parameter = { id, values: [], valuesIds: [], isOfProduct, ...part };
    const others = offer.parameters.filter((other) => other.id !== id);
    const isEmpty = parameter.values.every((value) => value === '') && parameter.valuesIds.length === 0;
    changeOffer(field, { parameters: isEmpty ? others : [...others, parameter] });
  };
  const common = {
    id: fieldId(field),
    label: unit === null ? name : `${name} (${unit})`,
    error,
    required: isRequired,
    withAsterisk: isRequired,
  };
  const isText = kind !== 'choice' || (takesOwnWords && choices.length === 0);
  if (!isText) return <ChoiceField requirement={requirement} common={common} own={own} put={put} />;
  return (
    <TextInput
      {...common}
      inputMode={kind === 'text' ? 'text' : 'decimal'}
      value={own?.values[0] ?? ''}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        put({ values: [kind === 'text' ? typed : typed.replace(',', '.')] });
      }}
    />
  );
}

type ChoiceFieldProps = {
  readonly requirement: Requirement;
  readonly common: {
    readonly id: string;
    readonly label: string;
    readonly error: string | null;
    readonly required: boolean;
    readonly withAsterisk: boolean;
  };
  readonly own: NewOfferParameter | undefined;
  readonly put: (part: Partial<NewOfferParameter>) => void;
};

/** So many are chosen from a list that is seen whole. */
const FEW = 12;
/** Of the others so many are drawn at a time. */
const DRAWN = 100;

function ChoiceField({ requirement, common, own, put }: ChoiceFieldProps) {
  const { choices, takesSeveral } = requirement;
  const data = choices.map((choice) => ({ value: choice.id, label: choice.value }));
  const chosen = own?.valuesIds ?? [];
  const choose = (id: string | null) => put({ valuesIds: id ? [id] : [] });
  const long = { ...common, data, limit: DRAWN, searchable: true };
  if (takesSeveral)
    return <MultiSelect {...long} value={[...chosen]} onChange={(valuesIds) => put({ valuesIds })} />;
  if (choices.length > FEW) return <Select {...long} clearable value={chosen[0] ?? null} onChange={choose} />;
  return (
    <NativeSelect
      {...common}
      data={[{ value: '', label: '–' }, ...data]}
      value={chosen[0] ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
