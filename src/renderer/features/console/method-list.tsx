import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodLine } from '../../../shared/contract-methods.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { fold } from '../../../shared/domain/fold.ts';
import { useAsk } from '../../data/use-ask.ts';
import classes from './console.module.css';

type MethodListProps = {
  readonly edition: Account['edition'];
  readonly chosen: string | null;
  readonly onChoose: (method: MethodLine) => void;
};

/** Every method by its words: "order tags", "PUT offer", "/sale/tags". */
export function MethodList({ edition, chosen, onChoose }: MethodListProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const methods = useAsk('allegro.methods', { edition }).data?.methods ?? [];
  const words = fold(text)
    .split(/[\s/.{}-]+/)
    .filter(Boolean);
  const found = methods.filter((line) => {
    const own = fold(`${line.id} ${line.method} ${line.path} ${line.group}`);
    return words.every((word) => own.includes(word));
  });
  return (
    <div className={classes.methods}>
      <TextInput
        size="sm"
        aria-label={t('console:find')}
        placeholder={t('console:find')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className="quiet" role="status">
        {t('console:found', { count: found.length })}
      </p>
      <ul aria-label={t('console:methods')}>
        {found.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              className={classes.method}
              aria-current={line.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(line)}
            >
              <strong>{line.method}</strong> {line.path}
              <span className="quiet">{line.id}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
