import type { ByteFile } from "#src/adapters/audio/byte-file.ts";

/** The file as if it began at byte `start`: what stands before it is not there. */
export function fileFrom(file: ByteFile, start: number): ByteFile {
  if (start === 0) return file;
  return {
    path: file.path,
    name: file.name,
    size: Math.max(0, file.size - start),
    get failed() {
      return file.failed;
    },
    readAt: (position, into) => file.readAt(position + start, into),
    slice: (position, length) => file.slice(position + start, length),
    close: () => file.close(),
  };
}
