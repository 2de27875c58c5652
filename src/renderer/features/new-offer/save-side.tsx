import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../../shared/domain/new-offer-problems.ts';
import type { NewOffer } from '../../../shared/domain/new-offer.ts';
import { ask, errorOf } from '../../data/api.ts';
import { askBeforeSending, forgetNewOffer, type NewOfferForm } from '../../state/new-offer.ts';
import { say } from '../../state/notice.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { SideHead, SidePanel } from '../../ui/side-panel.tsx';
import { useSay } from '../../ui/use-terms.ts';
import { fieldId } from './form-parts.ts';
import classes from './new-offer.module.css';

type SaveSideProps = {
  readonly form: NewOfferForm;
  readonly offer: NewOffer;
  readonly problems: readonly FieldProblem[];
  /** What was typed cannot be kept as it is. */
  readonly isUnread: boolean;
  readonly onTry: () => void;
};

/** What keeps the offer from going, each a step away from its field; and where it goes from here. */
export function SaveSide({ form, offer, problems, isUnread, onTry }: SaveSideProps) {
  const { t } = useTranslation();
  const save = useMutation({
    mutationFn: (_then: 'keep' | 'send') => ask('new-offers.save', { changeId: form.changeId, offer }),
    onSuccess: ({ changeId }, then) => {
      forgetNewOffer();
      useWindowState.getState().go('changes');
      if (then === 'send') askBeforeSending([changeId]);
      else say('new-offer:saved');
    },
  });
  const stops = problems.filter(({ code }) => code !== 'refused');

  function press(then: 'keep' | 'send') {
    onTry();
    const [first] = stops;
    if (isUnread || (then === 'send' && first !== undefined)) return goTo(first?.field ?? '');
    save.mutate(then);
  }

  return (
    <SidePanel label={t('new-offer:side.label')}>
      <SideHead title={t(problems.length > 0 ? 'new-offer:side.missing' : 'new-offer:side.ready')} />
      {problems.length > 0 ? (
        <ul className={classes.missing}>
          {problems.map((problem) => (
            <Missing key={`${problem.field} ${problem.code} ${problem.words.en}`} problem={problem} />
          ))}
        </ul>
      ) : (
        <p>{t(offer.publish ? 'new-offer:side.ready-text' : 'new-offer:side.ready-draft')}</p>
      )}
      {save.error ? <ErrorNote error={errorOf(save.error)} /> : null}
      <div className={classes.buttons}>
        <Button variant="filled" size="sm" fullWidth loading={save.isPending} onClick={() => press('send')}>
          {t('new-offer:side.send')}
        </Button>
        <Button size="sm" fullWidth disabled={save.isPending} onClick={() => press('keep')}>
          {t('new-offer:side.keep')}
        </Button>
      </div>
      <p className="quiet">{t('new-offer:side.note')}</p>
    </SidePanel>
  );
}

function Missing({ problem }: { readonly problem: FieldProblem }) {
  const sayWords = useSay();
  return (
    <li>
      <button type="button" className={classes.toField} onClick={() => goTo(problem.field)}>
        {sayWords(problem.words)}
      </button>
    </li>
  );
}

function goTo(field: string): void {
  const place = document.getElementById(fieldId(field));
  const input = place?.matches('input, select, textarea')
    ? place
    : place?.querySelector<HTMLElement>('input');
  (input ?? place)?.focus();
  place?.scrollIntoView({ block: 'center' });
}
