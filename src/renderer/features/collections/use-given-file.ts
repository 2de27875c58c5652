import { useState } from 'react';
import type { FileRule, GivenFile } from '../../../shared/domain/given-files.ts';
import { addFiles, ask, pickFiles } from '../../data/api.ts';

type Giving = {
  readonly isRunning: boolean;
  readonly error: unknown;
  /** A file that the page was handed. */
  readonly giveHanded: (file: File) => void;
  /** By the dialog of the system. */
  readonly givePicked: () => void;
};

/** Keeps what is in a file, so that it can go later, wherever the file is by then. */
export function useGivenFile(rule: FileRule, onGiven: (file: GivenFile) => void): Giving {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const give = (opened: Promise<number | null>) => {
    setRunning(true);
    setError(null);
    opened
      .then(async (fileId) => {
        if (fileId === null) return;
        const { blobId, name } = await ask('files.keep', { fileId, rule });
        onGiven({ blobId, name });
      })
      .catch(setError)
      .finally(() => setRunning(false));
  };
  return {
    isRunning,
    error,
    giveHanded: (file) => give(addFiles([file]).then(({ fileIds }) => fileIds[0] ?? null)),
    givePicked: () => give(pickFiles('file').then(({ files }) => files[0]?.fileId ?? null)),
  };
}
