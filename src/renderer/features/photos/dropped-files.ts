/** Files that systems leave in folders of pictures. */
const LITTER = new Set(['thumbs.db', 'desktop.ini']);

/** What was dropped; folders are walked, hidden files left out. In the order of names. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly File[]> {
  // The list is gone after the first wait.
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
  const files: File[] = [];
  for (const entry of entries) {
    if (entry instanceof File) files.push(entry);
    else await walk(entry, files);
  }
  return files;
}

/** A folder that was picked brings all that lies in it. */
export function pickedFiles(files: FileList | null): readonly File[] {
  const shown = [...(files ?? [])].filter(({ name }) => isShown(name));
  return shown.toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

export function isShown(name: string): boolean {
  return !name.startsWith('.') && !LITTER.has(name.toLowerCase());
}

async function walk(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (!isShown(entry.name)) return;
  if (entry.isFile) {
    files.push(await new Promise<File>((found, lost) => (entry as FileSystemFileEntry).file(found, lost)));
    return;
  }
  const inside = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  for (const each of inside.toSorted((left, right) => (left.name < right.name ? -1 : 1)))
    await walk(each, files);
}

/** A folder is told in parts; an empty part is its end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((found, lost) => reader.readEntries(found, lost));
    if (part.length === 0) return all;
    all.push(...part);
  }
}
