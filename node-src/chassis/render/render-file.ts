import { basename } from "node:path";
import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Samples } from "#src/model/units.ts";
import type { AudioFiles, AudioSource } from "#src/ports/audio-files.ts";
import type { AudioSink, AudioSinks, SinkFormat } from "#src/ports/output/audio-sink.ts";
import type { Progress } from "#src/ports/progress.ts";
import { chain } from "#src/process/chain.ts";
import { HIGHEST_RATE, LOWEST_RATE } from "#src/process/check-format.ts";
import { dither, type NoiseShape } from "#src/process/dither/dither.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";

/** A file to be carried through a chain into another. */
export interface RenderOrder {
  readonly from: string;
  readonly to: string;
  readonly encoding: SinkFormat["encoding"];
  /** How the noise is spread that rounding to 16 or 24 bits goes with, if not evenly; "none" rounds to the nearest step. Floats have none. */
  readonly dither?: NoiseShape | "none";
  /** Replaces a file that stands at `to`; never `from`. */
  readonly force: boolean;
  /** Made anew for this file. */
  chain(format: ProcessFormat): Processor;
}

export interface RenderPorts {
  readonly files: AudioFiles;
  readonly sinks: AudioSinks;
}

/** What came of a rendering. */
export interface Rendered extends ProcessFormat {
  /** Samples of one channel, as many as were read. */
  readonly frames: Samples;
  /** How late the chain is, which the file does not show. */
  readonly latency: Samples;
  /** Samples that were NaN or infinite and count as 0. */
  readonly notFinite: number;
  /** Samples beyond full scale that were held at it. */
  readonly held: number;
  /** The file ends before its header says so: what there is was rendered. */
  readonly truncated: boolean;
  /** What else the file holds and was left out, in one sentence. */
  readonly remark: string | null;
}

/**
 * Carries a file through a chain into a new one, which appears whole: as long as the file that is read, and beginning where it begins.
 *
 * The chain's first `latency` samples are left out and as many of silence follow the file's end; its tail is not written.
 * Shape: mono or stereo, 44.1 to 192 kHz, of any length in the same memory.
 * Edge: an end of the signal is noticed between two pieces and rejects with its reason; after it, and after a refusal, nothing is left behind.
 */
export async function renderFile(
  { files, sinks }: RenderPorts,
  order: RenderOrder,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: Progress },
): Promise<Result<Rendered, Refusal>> {
  signal.throwIfAborted();
  const opened = await files.open(order.from);
  if (!opened.ok) return opened;
  const source = opened.value;
  try {
    const format = processFormat(source);
    if (!format.ok) return format;
    const { from: input, to, force, encoding } = order;
    const processor = ditheredLast(order, format.value);
    const sink = await sinks.open(to, { ...format.value, encoding }, { force, input });
    if (!sink.ok) return sink;
    return await endingWell(sink.value, () => carry({ source, sink: sink.value, processor, signal, progress }));
  } finally {
    await source.close();
  }
}

/** The bits that an encoding keeps of a sample, where it rounds. */
const ROUNDED_TO = { s16le: 16, s24le: 24, f32le: null } as const;

/** The chain, and behind all of it the one place where sound is dithered. */
function ditheredLast(order: RenderOrder, format: ProcessFormat): Processor {
  const { encoding, dither: shape = "flat" } = order;
  const bits = ROUNDED_TO[encoding];
  const processor = order.chain(format);
  return bits === null || shape === "none" ? processor : chain(format, [processor, dither(format, { bits, shape })]);
}

/** Frames that are read, changed and written at once. */
const PIECE = 8192;

interface Passage {
  readonly source: AudioSource;
  readonly sink: AudioSink;
  readonly processor: Processor;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

async function carry(passage: Passage): Promise<Result<Rendered, Refusal>> {
  const { source, sink, processor, signal, progress } = passage;
  const { sampleRate, channels, latency } = processor;
  const read = pieceReader(source);
  const planes = Array.from({ length: channels }, () => new Float64Array(PIECE));
  const total = source.format.frames ?? Number.POSITIVE_INFINITY;
  const words = `Rendering “${basename(source.path)}”`;
  let [frames, notFinite, early] = [0, 0, latency];
  /** Passes the first `count` samples on, less those that stand before the file's beginning. */
  const pass = async (count: number): Promise<Result<void, Refusal>> => {
    const block = planes.map((plane) => plane.subarray(0, count));
    processor.process(block);
    const left = Math.min(early, count);
    early -= left;
    return left === count ? ok(undefined) : sink.write(block.map((samples) => samples.subarray(left)));
  };
  for (;;) {
    const piece = await read(planes);
    signal.throwIfAborted();
    if (piece.count === 0) break;
    notFinite += piece.notFinite;
    frames += piece.count;
    const passed = await pass(piece.count);
    if (!passed.ok) return passed;
    progress.report(words, Math.min(1, frames / total));
  }
  for (let late = latency; late > 0; late -= PIECE) {
    signal.throwIfAborted();
    for (const plane of planes) plane.fill(0);
    const passed = await pass(Math.min(late, PIECE));
    if (!passed.ok) return passed;
  }
  const closed = await sink.close();
  if (!closed.ok) return closed;
  const { held } = closed.value;
  const truncated = source.ending === "truncated";
  const silenced = notFinite + processor.notFinite;
  return ok({ sampleRate, channels, frames, latency, notFinite: silenced, held, truncated, remark: source.remark });
}

/** Fills planes from their start with the next whole frames; 0 at the end. */
function pieceReader(source: AudioSource) {
  const { encoding, channels } = source.format;
  const width = BYTES_PER_SAMPLE[encoding];
  const frameBytes = width * channels;
  const bytes = new Uint8Array(PIECE * frameBytes);
  const view = new DataView(bytes.buffer);
  const decode = sampleDecoder(encoding);
  return async (planes: readonly Float64Array[]) => {
    const count = (await source.read(bytes)) / frameBytes;
    let notFinite = 0;
    for (const [channel, plane] of planes.entries())
      notFinite += decode(view, channel * width, frameBytes, plane, 0, count);
    return { count, notFinite };
  };
}

/** Whatever goes wrong, nothing is left behind. */
async function endingWell<Value>(
  sink: AudioSink,
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  try {
    const done = await work();
    if (!done.ok) await sink.abort();
    return done;
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

function processFormat({ path, format }: AudioSource): Result<ProcessFormat, Refusal> {
  const { channels, sampleRate } = format;
  const no = (words: string) => refused(refusal("audio-unsupported", `“${basename(path)}” ${words}`));
  if (channels !== 1 && channels !== 2)
    return no(`has ${channels} channels: only mono and stereo can be rendered, so fold it down first.`);
  if (sampleRate < LOWEST_RATE || sampleRate > HIGHEST_RATE)
    return no(`is at ${sampleRate} Hz: 44.1 to 192 kHz can be rendered, so convert it first.`);
  return ok({ channels, sampleRate });
}
