import { type FormEvent, useState } from 'react';
import type { MethodLine } from '../../../shared/contract-methods.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { useAsk } from '../../data/use-ask.ts';
import { readCall, type CallTexts } from './read-call.ts';
import { useCall } from './use-call.ts';

const NO_TEXTS: CallTexts = { params: {}, query: {}, body: '' };

/** What is typed for one method. A write is shown first, and sent to a real shop only under its name. */
export function useCallForm(method: MethodLine, account: Account) {
  const schema = useAsk('allegro.schema', { method: method.id }).data;
  const [texts, setTexts] = useState(NO_TEXTS);
  const [allPages, setAllPages] = useState(false);
  const [typed, setTyped] = useState('');
  const { preview, call } = useCall();
  const read = readCall(method.id, texts);
  const isWrite = method.method !== 'GET';
  const isSure = !isWrite || account.environment === 'demo' || typed.trim() === account.login;
  const shown = isWrite ? (preview.data ?? null) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!read.ok) return;
    if (isWrite && shown === null) preview.mutate(read.call);
    else if (isSure) call.mutate({ ...read.call, allPages, confirmed: isWrite });
  }
  const change = (next: Partial<CallTexts>) => {
    preview.reset();
    setTexts({ ...texts, ...next });
  };

  return {
    schema,
    texts,
    change,
    read,
    shown,
    isWrite,
    isSure,
    allPages,
    setAllPages,
    typed,
    setTyped,
    submit,
    preview,
    call,
  };
}
