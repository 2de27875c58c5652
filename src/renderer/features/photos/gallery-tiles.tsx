import { type DragEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GalleryPhoto } from '../../../shared/contract-files.ts';
import { GalleryTile } from './gallery-tile.tsx';
import classes from './gallery.module.css';
import { useTileMoves } from './use-tile-moves.ts';

type GalleryTilesProps = {
  readonly photos: readonly GalleryPhoto[];
  readonly wanted: readonly string[];
  readonly move: (from: number, to: number) => void;
  readonly leaveOut: (name: string) => void;
};

/** The photos in their order; one is moved by dragging it, by its buttons or by Alt and an arrow. */
export function GalleryTiles({ photos, wanted, move, leaveOut }: GalleryTilesProps) {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = useMemo(() => {
    const byName = new Map(photos.map((photo) => [photo.name, photo]));
    return wanted.flatMap((name) => byName.get(name) ?? []);
  }, [photos, wanted]);
  const { list, said, moveTo, remove, onKeyDown } = useTileMoves({ shown, move, leaveOut });

  function onDrop(event: DragEvent, place: number) {
    event.preventDefault();
    if (dragged !== null) moveTo(dragged, place);
    setDragged(null);
  }

  return (
    <>
      <ul ref={list} className={classes.tiles} aria-label={t('photos:list')}>
        {shown.map((photo, place) => (
          <li
            key={photo.name}
            className={dragged === place ? classes.dragged : classes.tile}
            draggable
            onDragStart={() => setDragged(place)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => onDrop(event, place)}
          >
            <GalleryTile
              photo={photo}
              place={place}
              total={shown.length}
              moveTo={(to) => moveTo(place, to)}
              leaveOut={() => remove(place)}
              onKeyDown={(event) => onKeyDown(event, place)}
            />
          </li>
        ))}
      </ul>
      <p className="unseen" role="status">
        {said}
      </p>
    </>
  );
}
