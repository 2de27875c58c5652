import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GalleryPhoto } from '../../../shared/contract-files.ts';

type TileMoves = {
  readonly shown: readonly GalleryPhoto[];
  readonly move: (from: number, to: number) => void;
  readonly leaveOut: (name: string) => void;
};

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Moves photos and says so; the keyboard stays with the photo that moved. */
export function useTileMoves({ shown, move, leaveOut }: TileMoves) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const focusOn = useRef<string | null>(null);
  useEffect(() => {
    const tiles = [...(list.current?.querySelectorAll<HTMLElement>('[data-photo]') ?? [])];
    tiles.find(({ dataset }) => dataset['photo'] === focusOn.current)?.focus();
    focusOn.current = null;
  }, [shown]);

  function moveTo(from: number, to: number) {
    const place = Math.min(Math.max(0, to), shown.length - 1);
    if (place === from) return;
    focusOn.current = shown[from]?.name ?? null;
    setSaid(t('photos:gallery.moved', { from: from + 1, to: place + 1, total: shown.length }));
    move(from, place);
  }

  function remove(place: number) {
    focusOn.current = (shown[place + 1] ?? shown[place - 1])?.name ?? null;
    const name = shown[place]?.name;
    if (name !== undefined) leaveOut(name);
  }

  function onKeyDown(event: KeyboardEvent, place: number) {
    const step = STEPS[event.key];
    if (event.altKey && step !== undefined) moveTo(place, place + step);
    else if (event.key === 'Delete' && shown[place]?.isInDescription === false) remove(place);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return { list, said, moveTo, remove, onKeyDown };
}
