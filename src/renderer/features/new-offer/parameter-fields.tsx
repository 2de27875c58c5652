import { useTranslation } from 'react-i18next';
import {
  askedOf,
  hasValue,
  isRequiredNow,
  type NewOffer,
  type NewOfferGround,
  type NewOfferParameter,
} from '../../../shared/domain/new-offer.ts';
import type { WireParameter } from '../../../shared/domain/offer-parameters.ts';
import { isShownBeside, type Requirement, type Said, saidBy } from '../../../shared/domain/requirement.ts';
import { changeOffer } from '../../state/new-offer.ts';
import { ParameterField } from '../../ui/parameters/parameter-field.tsx';
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
  const said = saidBy(offer.parameters);
  const isRequired = (one: Requirement) => isRequiredNow(one, offer, ground);
  // Which entries the product brings is not known here: what hangs on them is asked for.
  const hangsOnProduct = ({ shownIf }: Requirement) =>
    shownIf?.filled.some(({ id }) => ground.brought.some((known) => known.id === id)) === true;
  const asked = askedOf(ground).filter(
    (one) => isRequired(one) || isShownBeside(one, said) || hangsOnProduct(one),
  );
  const isFilled = (one: Requirement) => offer.parameters.some(({ id }) => id === one.id);
  const first = asked.filter((one) => isRequired(one) || isFilled(one) || !one.isOfProduct);
  const rest = asked.filter((one) => !first.includes(one));
  const fields = (list: readonly Requirement[]) => (
    <div className={classes.two}>
      {list.map((one) => (
        <OwnParameterField
          key={one.id}
          requirement={one}
          offer={offer}
          said={said}
          isRequired={isRequired(one)}
        />
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
  readonly said: Said;
  readonly isRequired: boolean;
};

function OwnParameterField({ requirement, offer, said, isRequired }: ParameterFieldProps) {
  const { id, isOfProduct } = requirement;
  const field = `parameter:${id}`;
  const error = useProblem(field);
  const put = ({ values = [], valuesIds, rangeValue }: WireParameter) => {
    const range = rangeValue == null ? {} : { rangeValue };
    const parameter: NewOfferParameter = { id, values, valuesIds: valuesIds ?? [], ...range, isOfProduct };
    const others = offer.parameters.filter((other) => other.id !== id);
    changeOffer(field, { parameters: hasValue(parameter) ? [...others, parameter] : others });
  };
  return (
    <ParameterField
      id={fieldId(field)}
      requirement={requirement}
      value={offer.parameters.find((parameter) => parameter.id === id)}
      said={said}
      error={error}
      isRequired={isRequired}
      onChange={put}
    />
  );
}
