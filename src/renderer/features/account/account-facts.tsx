import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../../shared/contract-app.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './account.module.css';
import { permissionKey } from './permission-key.ts';

const WORLD_KEYS = {
  demo: 'account:world.demo',
  sandbox: 'account:world.sandbox',
  production: 'account:world.production',
};

type AccountFactsProps = { readonly status: AppStatus; readonly account: Account };

export function AccountFacts({ status, account }: AccountFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const until = status.signedInUntil;
  const facts: readonly [string, string][] = [
    [t('account:login'), account.login],
    [t('account:user-id'), account.userId],
    [t('account:where'), t(WORLD_KEYS[account.environment])],
    [t('account:may.label'), t(permissionKey(status))],
    [t('account:until.label'), until === null ? t('account:until.nobody') : format.dateTime(until)],
    [t('account:kept.label'), status.secretsInFile ? t('account:kept.file') : t('account:kept.store')],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
