import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import classes from './grid.module.css';
import { gridStyle, useColumns } from './use-grid-layout.ts';

const ROW_PX = 38;

/** The grid's shape while the first offers are asked for: what comes takes the place it will keep. */
export function RowsToCome() {
  const { t } = useTranslation();
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const columns = useColumns(width);
  const rows = Array.from({ length: Math.ceil(height / ROW_PX) }, (_, row) => row);
  return (
    <div
      ref={ref}
      className={`${classes.grid} ${classes.toCome}`}
      style={gridStyle(columns, ROW_PX)}
      aria-hidden
    >
      <div className={classes.head}>
        <div className={classes.columns}>
          {columns.map(({ id, key, sortBy, isNumber }) => (
            <div key={id} className={`${classes.title} ${isNumber ? 'number' : ''}`}>
              {sortBy ? t(key) : ''}
            </div>
          ))}
        </div>
      </div>
      <div className={classes.rows}>
        {rows.map((row) => (
          <div
            key={row}
            className={`${classes.row} ${classes.columns}`}
            style={{ transform: `translateY(${row * ROW_PX}px)` }}
          >
            {columns.map(({ id, isNumber }) => (
              <div key={id} className={`${classes.cell} ${isNumber ? 'number' : ''}`}>
                <i className={id === 'photo' ? classes.waitingPhoto : classes.waiting} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
