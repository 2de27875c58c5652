import type { FilePorts } from '../../src/main/engine/file-ports.ts';

export const SIDE_PIXELS = 900;

/** Files, blobs and pictures without a disk: PDFs that hold their path, and everything else is one photo. */
export function memoryFiles(photo: Uint8Array): FilePorts {
  const blobs = new Map<string, Uint8Array>();
  const contentOf = (path: string) =>
    path.endsWith('.pdf') ? Buffer.from(`%PDF-1.4\n% ${path}\n%%EOF\n`) : photo;
  const facts = { width: SIDE_PIXELS, height: SIDE_PIXELS };
  return {
    disk: {
      find: async (paths) => ({
        files: paths.map((path) => ({
          path,
          name: path.slice(path.lastIndexOf('/') + 1),
          sizeBytes: contentOf(path).length,
        })),
        problems: [],
      }),
      read: async (path) => ({ content: contentOf(path) }),
      async *open(path) {
        yield contentOf(path);
      },
      async save(_path, content) {
        let size = 0;
        for await (const piece of content) size += piece.length;
        return size;
      },
    },
    blobs: {
      has: async (name) => blobs.has(name),
      read: async (name) => blobs.get(name) ?? null,
      write: async (name, content) => void blobs.set(name, content),
    },
    images: {
      atOnce: 1,
      inspect: async () => ({ format: 'jpeg', isPlain: true, ...facts }),
      render: async (content) => ({ content, ...facts }),
    },
  };
}
