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

export function StatusChip({ status }: { readonly status: PublicationStatus }) {
  const { t } = useTranslation();
  return <Chip tone={STATUS_TONES[status]}>{statusWords(status, t)}</Chip>;
}

export function StateChip({ state }: { readonly state: EditState }) {
  const { t } = useTranslation();
  return <Chip tone={STATE_TONES[state]}>{stateWords(state, t)}</Chip>;
}
