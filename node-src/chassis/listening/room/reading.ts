import { basename } from "node:path";
import type { FileAnalysis, FileFeaturesOf, FileListener } from "#src/chassis/listening/room/file-analysis.ts";
import { type AudioFormat, BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { AudioFiles, AudioSource } from "#src/ports/audio-files.ts";
import { pour, type Vessel } from "#src/ports/output/pour.ts";

/** Reads files for the room, each once for all who listen. */
export interface FileReader {
  /** How many of these files, which are read or wait for it, are read at once. */
  atOnce(paths: readonly string[]): number;
  /** As `readOnce`. */
  read(
    path: string,
    analyses: readonly FileAnalysis<unknown>[],
    asked: ReadingAsked,
  ): Promise<Result<readonly FileFeaturesOf<unknown>[], Refusal>>;
}

/** What ends a reading, and who hears how far it is. */
export interface ReadingAsked {
  readonly signal: AbortSignal;
  heard(done: number): void;
}

/** Reads one file after the other, in this thread. */
export function plainReader(files: AudioFiles): FileReader {
  return { atOnce: () => 1, read: (path, analyses, asked) => readOnce(files, path, analyses, asked) };
}

/**
 * Opens a file, reads it to its end once for all who listen, and closes it whatever comes; answers what each measured, in their order.
 *
 * Edge: more than two channels are refused. An end of the signal is noticed between two pieces, and rejects with its reason.
 */
export async function readOnce(
  files: AudioFiles,
  path: string,
  analyses: readonly FileAnalysis<unknown>[],
  { signal, heard }: ReadingAsked,
): Promise<Result<readonly FileFeaturesOf<unknown>[], Refusal>> {
  signal.throwIfAborted();
  const opened = await files.open(path);
  if (!opened.ok) return opened;
  const source = opened.value;
  try {
    const { format } = source;
    if (format.channels > MOST_CHANNELS) return refused(tooManyChannels(source));
    const listeners = analyses.map((analysis) => analysis.listen(format));
    const total = format.frames ?? Number.POSITIVE_INFINITY;
    const frameBytes = BYTES_PER_SAMPLE[format.encoding] * format.channels;
    await pour(source, endable(together(listeners, format), signal), frameBytes, Number.POSITIVE_INFINITY, (frames) =>
      heard(Math.min(1, frames / total)),
    );
    const truncated = source.ending === "truncated";
    return ok(listeners.map((listener) => ({ ...listener.finish(), truncated, remark: source.remark })));
  } finally {
    await source.close();
  }
}

/** One alone takes the samples where the source puts them; several take them from one place, each in its own pieces. */
function together(listeners: readonly FileListener<unknown>[], format: AudioFormat): Vessel {
  const [only, ...others] = listeners;
  if (only !== undefined && others.length === 0) return only;
  const frameBytes = BYTES_PER_SAMPLE[format.encoding] * format.channels;
  const input = new Uint8Array(PIECE_FRAMES * frameBytes);
  return {
    input,
    advance: (bytes) => {
      for (const listener of listeners) hand(input.subarray(0, bytes), listener, frameBytes);
    },
  };
}

function hand(bytes: Uint8Array, listener: Vessel, frameBytes: number): void {
  const most = Math.floor(listener.input.length / frameBytes) * frameBytes;
  for (let from = 0; from < bytes.length; from += most) {
    const piece = bytes.subarray(from, from + most);
    listener.input.set(piece);
    listener.advance(piece.length);
  }
}

function endable(vessel: Vessel, signal: AbortSignal): Vessel {
  return {
    get input() {
      return vessel.input;
    },
    advance: (bytes) => {
      signal.throwIfAborted();
      return vessel.advance(bytes);
    },
  };
}

/** 4,096 frames are what the smallest window of a listener holds. */
const PIECE_FRAMES = 4096;

/** Curves are drawn from mono and stereo. */
const MOST_CHANNELS = 2;

/** Why a file of more channels than two is left. */
export function tooManyChannels({ path, format }: AudioSource): Refusal {
  return refusal(
    "audio-unsupported",
    `“${basename(path)}” has ${format.channels} channels: only mono and stereo can be followed, so fold it down first.`,
  );
}
