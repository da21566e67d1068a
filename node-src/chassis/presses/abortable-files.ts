import { ok } from "#src/model/result.ts";
import type { AudioFiles, AudioSource } from "#src/ports/audio-files.ts";

/** Audio files that are read while the signal stands: once it ends, whoever opens or reads is rejected with its reason. */
export function abortableFiles(files: AudioFiles, signal: AbortSignal): AudioFiles {
  return {
    open: async (path) => {
      signal.throwIfAborted();
      const opened = await files.open(path);
      return opened.ok ? ok(abortableSource(opened.value, signal)) : opened;
    },
  };
}

function abortableSource(source: AudioSource, signal: AbortSignal): AudioSource {
  return {
    path: source.path,
    format: source.format,
    get ending() {
      return source.ending;
    },
    get remark() {
      return source.remark;
    },
    read: async (into) => {
      signal.throwIfAborted();
      return source.read(into);
    },
    seek: (frame) => source.seek(frame),
    close: () => source.close(),
  };
}
