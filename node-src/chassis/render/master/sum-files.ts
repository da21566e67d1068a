import { basename } from "node:path";
import { PIECE, pieceReader } from "#src/chassis/render/piece-reader.ts";
import type { RenderPorts } from "#src/chassis/render/render-file.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";
import type { AudioSink } from "#src/ports/output/audio-sink.ts";
import type { Carrying } from "#src/ports/progress.ts";
import type { Block } from "#src/process/processor.ts";

/** Files that make one sound together. */
export interface SumOrder {
  readonly from: readonly string[];
  /** Taken off the sum; what is left is how the files differ from it. */
  readonly minus?: string;
  /** A file of floats; replaces what stands there. */
  readonly to: string;
}

/** What was met in a file that was added, in the order of `from`. */
export interface FileSummed extends Pick<AudioSource, "path" | "remark"> {
  /** Samples. */
  readonly notFinite: number;
}

/**
 * Adds files sample by sample.
 *
 * Shape: mono or stereo, all of one rate, one number of channels and one length, which may not be known before they end. What is no number counts as 0.
 * Edge: refused in a sentence that names the file which differs; nothing is left behind then.
 */
export async function sumFiles(
  { files, sinks }: RenderPorts,
  { from, minus, to }: SumOrder,
  { signal, progress }: Carrying,
): Promise<Result<readonly FileSummed[], Refusal>> {
  const sources: AudioSource[] = [];
  try {
    for (const path of [...from, ...(minus === undefined ? [] : [minus])]) {
      const opened = await files.open(path);
      if (!opened.ok) return opened;
      sources.push(opened.value);
    }
    const differs = whatDiffers(sources);
    if (differs !== null) return refused(differs);
    const { sampleRate, channels } = sources[0]!.format;
    const sink = await sinks.open(to, { sampleRate, channels, encoding: "f32le" }, { force: true });
    if (!sink.ok) return sink;
    try {
      const summed = await addAll(sources, minus === undefined ? null : from.length, sink.value, { signal, progress });
      if (!summed.ok) await sink.value.abort();
      return summed;
    } catch (error) {
      await sink.value.abort();
      throw error;
    }
  } finally {
    for (const source of sources) await source.close();
  }
}

async function addAll(
  sources: readonly AudioSource[],
  minus: number | null,
  sink: AudioSink,
  { signal, progress }: Carrying,
): Promise<Result<readonly FileSummed[], Refusal>> {
  const { channels, frames } = sources[0]!.format;
  const readers = sources.map(countingReader);
  const fresh = () => Array.from({ length: channels }, () => new Float64Array(PIECE));
  const [sum, part] = [fresh(), fresh()];
  for (let taken = 0; ; ) {
    signal.throwIfAborted();
    const count = await readers[0]!.read(sum);
    const uneven = await addOthers(readers, minus, { sum, part, count });
    if (uneven !== null) return refused(unlike(sources[uneven]!, "length", sources[0]!));
    if (count === 0) {
      const ended = await sink.close();
      return ended.ok ? ok(readers.slice(0, minus ?? readers.length).map((reader) => reader.met())) : ended;
    }
    const written = await sink.write(sum.map((samples) => samples.subarray(0, count)));
    if (!written.ok) return written;
    taken += count;
    progress.report("Adding the stems", taken / (frames ?? Number.NaN));
  }
}

interface Adding {
  readonly sum: Block;
  readonly part: Block;
  readonly count: number;
}

/** Which reader has more or less left than the first; `null` where none has. */
async function addOthers(
  readers: readonly ReturnType<typeof countingReader>[],
  minus: number | null,
  { sum, part, count }: Adding,
): Promise<number | null> {
  for (let i = 1; i < readers.length; i++) {
    const more = await readers[i]!.read(part);
    if (more !== count) return i;
    add(sum, part, i === minus ? -1 : 1, count);
  }
  return null;
}

/** A reader that keeps count of what is no number. */
function countingReader(source: AudioSource) {
  const readPiece = pieceReader(source);
  let sum = 0;
  return {
    read: async (planes: Block) => {
      const { count, notFinite } = await readPiece(planes);
      sum += notFinite;
      return count;
    },
    /** Once the end was met. */
    met: (): FileSummed => ({ path: source.path, remark: source.remark, notFinite: sum }),
  };
}

function add(sum: Block, part: Block, sign: 1 | -1, count: number): void {
  for (const [channel, samples] of sum.entries()) {
    const more = part[channel]!;
    for (let at = 0; at < count; at++) samples[at] = samples[at]! + sign * more[at]!;
  }
}

function whatDiffers(sources: readonly AudioSource[]): Refusal | null {
  const first = sources[0]!;
  if (first.format.channels > 2)
    return refusal(
      "audio-unsupported",
      `“${basename(first.path)}” has ${first.format.channels} channels: stems are mono or stereo.`,
    );
  for (const other of sources) {
    const [a, b] = [first.format, other.format];
    if (b.sampleRate !== a.sampleRate) return unlike(other, "sample rate", first);
    if (b.channels !== a.channels) return unlike(other, "number of channels", first);
    if (a.frames !== null && b.frames !== null && b.frames !== a.frames) return unlike(other, "length", first);
  }
  return null;
}

function unlike(one: AudioSource, what: string, other: AudioSource): Refusal {
  const words = `“${basename(one.path)}” has another ${what} than “${basename(other.path)}”: export all stems from one start to one end in one format.`;
  return refusal("audio-unsupported", words);
}
