import { useState } from 'react';
import { errorOf } from '../data/api.ts';
import { savePaper, type PaperAsked, type SavedPaper } from '../data/save-paper.ts';
import { sayAll, sayError, type Sentence } from '../state/notice.ts';
import { useAgo } from './use-ago.ts';
import { useSay } from './use-terms.ts';

/** Saves a file of Allegro and says what came of it. */
export function useSavePaper(): {
  readonly isRunning: boolean;
  readonly save: (asked: PaperAsked) => void;
} {
  const [isRunning, setRunning] = useState(false);
  const say = useSay();
  const ago = useAgo();
  const tell = ({ names, why, keptAt }: SavedPaper) => {
    if (why !== null) return sayAll([{ key: 'papers:none', values: { why: say(why) } }]);
    const saved: Sentence = {
      key: 'papers:saved',
      values: { count: names.length, name: names[0] ?? '' },
    };
    const kept: readonly Sentence[] =
      keptAt === null ? [] : [{ key: 'papers:kept', values: { ago: ago(keptAt, Date.now()) } }];
    return sayAll([saved, ...kept]);
  };
  return {
    isRunning,
    save: (asked) => {
      setRunning(true);
      savePaper(asked)
        .then(tell, (error: unknown) => sayError(errorOf(error)))
        .finally(() => setRunning(false));
    },
  };
}
