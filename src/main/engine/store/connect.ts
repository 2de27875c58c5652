import Database from 'better-sqlite3';
import { type Result, err } from '../../../shared/errors.ts';
import { MISSING_FOLDER, storageErrorOf } from './storage-error.ts';

/**
 * Opens a connection and lets `use` make something of it; what SQLite cannot do with the file comes back as
 * data.
 */
export function connect<T>(
  /** A file, or the bytes of a database. */
  path: string | Buffer,
  options: Database.Options,
  use: (connection: Database.Database) => Result<T>,
): Result<T> {
  let connection: Database.Database | null = null;
  try {
    connection = new Database(path, options);
    const made = use(connection);
    if (!made.ok) connection.close();
    return made;
  } catch (thrown) {
    // The driver looks for the folder itself and answers a TypeError.
    const error =
      connection === null && thrown instanceof TypeError ? MISSING_FOLDER : storageErrorOf(thrown);
    connection?.close();
    if (error === null) throw thrown;
    return err(error);
  }
}

/** The same for work that is done with the connection at once. */
export function connectFor<T>(
  path: string,
  options: Database.Options,
  use: (connection: Database.Database) => Result<T>,
): Result<T> {
  return connect(path, options, (connection) => {
    const made = use(connection);
    connection.close();
    return made;
  });
}
