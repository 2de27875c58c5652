import { IconHandStop, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/contract-changes.ts';
import { useFindingWords } from '../../ui/use-finding-words.ts';
import classes from './changes.module.css';

/** A stop or a question, beside the change it is about. */
export function FindingNote({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const say = useFindingWords();
  const isStop = finding.severity === 'stop';
  const Icon = isStop ? IconHandStop : IconHelpCircle;
  return (
    <p className={isStop ? classes.stop : classes.question}>
      <Icon size={14} stroke={1.8} aria-hidden />
      {isStop ? <strong>{t('changes:stop')}</strong> : null} {say(finding)}
    </p>
  );
}
