import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../../../shared/domain/account.ts';
import { newOfferProblems } from '../../../shared/domain/new-offer-problems.ts';
import type { NewOfferGround } from '../../../shared/domain/new-offer.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk } from '../../data/use-ask.ts';
import type { NewOfferForm as Form } from '../../state/new-offer.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import panes from '../../ui/panes.module.css';
import { BasicFields } from './basic-fields.tsx';
import { ChosenProduct } from './chosen-product.tsx';
import { DescriptionField } from './description-field.tsx';
import { FormState } from './form-parts.ts';
import classes from './new-offer.module.css';
import { ParameterFields } from './parameter-fields.tsx';
import { PhotoField } from './photo-field.tsx';
import { PublishField } from './publish-field.tsx';
import { SaveSide } from './save-side.tsx';
import { SettingFields } from './setting-fields.tsx';
import { typedOffer } from './typed-form.ts';

type NewOfferFormProps = { readonly form: Form; readonly edition: Edition };

/** Before the category's parameters are here. */
const BARE: NewOfferGround = { requirements: null, brought: [], productImages: [], categoryName: null };

/** The form of the whole offer, and beside it what is still missing; without a network it is the same. */
export function NewOfferForm({ form, edition }: NewOfferFormProps) {
  const { t } = useTranslation();
  const { offer: held } = form;
  const asked = useAsk('new-offers.ground', { productId: held.product.id, categoryId: held.categoryId });
  const ground = asked.data?.ground ?? BARE;
  const [wasTried, setTried] = useState(false);
  const { offer, unread } = useMemo(() => typedOffer(form), [form]);
  const problems = useMemo(
    () => [
      ...unread,
      ...newOfferProblems(offer, { ground, edition }).filter(
        ({ field, code }) => !(code.startsWith('no-') && unread.some((other) => other.field === field)),
      ),
      ...form.refusals,
    ],
    [unread, offer, ground, edition, form.refusals],
  );
  const state = useMemo(() => ({ problems, wasTried }), [problems, wasTried]);
  return (
    <FormState value={state}>
      <div className={panes.body}>
        <div
          className={`${panes.main} ${classes.form}`}
          role="region"
          aria-label={t('new-offer:form')}
          tabIndex={0}
        >
          {asked.error ? <ErrorNote error={errorOf(asked.error)} /> : null}
          <ChosenProduct offer={held} ground={ground} />
          <BasicFields form={form} ground={ground} edition={edition} />
          <ParameterFields offer={held} ground={ground} isComing={asked.isLoading} />
          <PhotoField offer={held} ground={ground} />
          <DescriptionField key={held.product.id} offer={held} edition={edition} />
          <SettingFields offer={held} titles={form.titles} edition={edition} />
          <PublishField offer={held} />
        </div>
        <SaveSide
          form={form}
          offer={offer}
          problems={problems}
          isUnread={unread.length > 0}
          onTry={() => setTried(true)}
        />
      </div>
    </FormState>
  );
}
