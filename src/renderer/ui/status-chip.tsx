import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { EditState } from '../../shared/domain/edit.ts';
import type { PublicationStatus } from '../../shared/domain/offer.ts';
import { Chip, type Tone } from './chip.tsx';
import { stateWords, statusWords } from './value-words.ts';

const STATUS_TONES: Record<PublicationStatus, Tone> = {
  ACTIVE: 'good',
  ACTIVATING: 'accent',
  INACTIVE: 'plain',
  ENDED: 'plain',
  ARCHIVED: 'plain',
};

const STATE_TONES: Record<EditState, Tone> = {
  draft: 'accent',
  queued: 'accent',
  sending: 'warn',
  unsure: 'warn',
  confirmed: 'good',
  refused: 'bad',
  conflicted: 'bad',
  dropped: 'plain',
  replaced: 'plain',
};

type Words = { readonly t: TFunction };

export function StatusMark({ status, t }: { readonly status: PublicationStatus } & Words) {
  return <Chip tone={STATUS_TONES[status]}>{statusWords(status, t)}</Chip>;
}

export function StateMark({ state, t }: { readonly state: EditState } & Words) {
  return <Chip tone={STATE_TONES[state]}>{stateWords(state, t)}</Chip>;
}

export function StatusChip({ status }: { readonly status: PublicationStatus }) {
  const { t } = useTranslation();
  return <StatusMark status={status} t={t} />;
}

export function StateChip({ state }: { readonly state: EditState }) {
  const { t } = useTranslation();
  return <StateMark state={state} t={t} />;
}
