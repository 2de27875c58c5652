/** Long enough for the browser to have read it. */
const READ_MS = 60_000;

/** Hands a file to whoever keeps downloads: the browser, or the system's dialog. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
}
