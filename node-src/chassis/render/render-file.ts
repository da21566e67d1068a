import { basename } from "node:path";
import { PIECE, pieceReader } from "#src/chassis/render/piece-reader.ts";
import { atRate, inSeries, onTime, type RenderStep } from "#src/chassis/render/render-step.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Hertz, Samples } from "#src/model/units.ts";
import type { AudioFiles, AudioSource } from "#src/ports/audio-files.ts";
import type { AudioSink, AudioSinks, SinkFormat, SinkRules } from "#src/ports/output/audio-sink.ts";
import type { Carrying, Progress } from "#src/ports/progress.ts";
import { chain } from "#src/process/chain.ts";
import { HIGHEST_RATE, LOWEST_RATE } from "#src/process/check-format.ts";
import { dither, type NoiseShape } from "#src/process/dither/dither.ts";
import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";

/**
 * A file to be carried through a chain into another.
 *
 * In this order: `chain` at the rate of the file that is read, the conversion where `sampleRate` is another, `after` at the new file's rate, dither.
 * A conversion rebuilds peaks over a ceiling that was held in front of it: what holds the file's ceiling belongs into `after`.
 */
export interface RenderOrder {
  readonly from: string;
  readonly to: string;
  readonly encoding: SinkFormat["encoding"];
  /** Of the new file: a whole number from 44,100 to 192,000. Left out, it is that of the file that is read. */
  readonly sampleRate?: Hertz;
  /** How the noise is spread that rounding to 16 or 24 bits goes with, if not evenly; "none" rounds to the nearest step. Floats have none. */
  readonly dither?: NoiseShape | "none";
  /** Replaces a file that stands at `to`; never `from`. */
  readonly force: boolean;
  /** What the new file says of its sound, as far as that is known before it is written; `AudioSinks` says how. */
  readonly says?: Pick<SinkRules, "metadata" | "loudness">;
  /** Made anew for this file, at the rate that it has. */
  chain(format: ProcessFormat): Processor;
  /** What stands behind the conversion, made for the rate that the new file has; behind `chain` where nothing is converted. */
  after?(format: ProcessFormat): Processor;
}

export interface RenderPorts {
  readonly files: AudioFiles;
  readonly sinks: AudioSinks;
}

/** What came of a rendering; its rate is that of the new file. */
export interface Rendered extends ProcessFormat {
  /** Samples of one channel of the new file: as many as were read, at another rate all that lie within as much time. */
  readonly frames: Samples;
  /** How late the stages are together, which the file does not show, to the nearest sample of the new file. */
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
 * A stage's first `latency` samples are left out and as many of silence follow the end; its tail is not written. New sample n at another rate is the
 * sound at n / `sampleRate`; there are ceil(frames * `sampleRate` / the file's rate) of them.
 * Shape: mono or stereo, 44.1 to 192 kHz, of any length in the same memory.
 * Edge: an end of the signal is noticed between two pieces and rejects with its reason; after it, and after a refusal, nothing is left behind.
 */
export async function renderFile(
  { files, sinks }: RenderPorts,
  order: RenderOrder,
  { signal, progress }: Carrying,
): Promise<Result<Rendered, Refusal>> {
  signal.throwIfAborted();
  const opened = await files.open(order.from);
  if (!opened.ok) return opened;
  const source = opened.value;
  try {
    const format = processFormat(source, order);
    if (!format.ok) return format;
    const { from: input, to, force, encoding } = order;
    const { step, latency } = allSteps(order, format.value.read, format.value.written);
    const sink = await sinks.open(to, { ...format.value.written, encoding }, { ...order.says, force, input });
    if (!sink.ok) return sink;
    return await endingWell(sink.value, async () => {
      const carried = await carry({ source, sink: sink.value, step, signal, progress });
      return carried.ok ? ok({ ...carried.value, ...format.value.written, latency }) : carried;
    });
  } finally {
    await source.close();
  }
}

/** The bits that an encoding keeps of a sample, where it rounds. */
const ROUNDED_TO = { s16le: 16, s24le: 24, f32le: null } as const;

/** All that sound passes on its way, and how late that is. Where no rate changes it is one chain. */
function allSteps(order: RenderOrder, read: ProcessFormat, written: ProcessFormat) {
  const front = order.chain(read);
  const behind = [...(order.after ? [order.after(written)] : []), ...ditheredLast(order, written)];
  if (read.sampleRate === written.sampleRate) {
    const whole = behind.length === 0 ? front : chain(read, [front, ...behind]);
    return { step: onTime(whole, PIECE), latency: whole.latency };
  }
  const back = chain(written, behind);
  const [from, to] = [read.sampleRate, written.sampleRate];
  const conversion = atRate({ from, to, channels: read.channels });
  return {
    step: inSeries(onTime(front, PIECE), conversion, onTime(back, PIECE)),
    latency: Math.round((front.latency * to) / from + back.latency),
  };
}

/** The one place where sound is dithered, behind everything. */
function ditheredLast({ encoding, dither: shape = "flat" }: RenderOrder, format: ProcessFormat): Processor[] {
  const bits = ROUNDED_TO[encoding];
  return bits === null || shape === "none" ? [] : [dither(format, { bits, shape })];
}

interface Passage {
  readonly source: AudioSource;
  readonly sink: AudioSink;
  readonly step: RenderStep;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

type Carried = Omit<Rendered, keyof ProcessFormat | "latency">;

async function carry({ source, sink, step, signal, progress }: Passage): Promise<Result<Carried, Refusal>> {
  const read = pieceReader(source);
  const planes = Array.from({ length: source.format.channels }, () => new Float64Array(PIECE));
  const total = source.format.frames ?? Number.POSITIVE_INFINITY;
  const words = `Rendering “${basename(source.path)}”`;
  let [taken, notFinite] = [0, 0];
  const pass = async (ready: Block): Promise<Result<void, Refusal>> =>
    ready[0]!.length === 0 ? ok(undefined) : sink.write(ready);
  for (;;) {
    const piece = await read(planes);
    signal.throwIfAborted();
    if (piece.count === 0) break;
    notFinite += piece.notFinite;
    taken += piece.count;
    const passed = await pass(step.take(planes.map((plane) => plane.subarray(0, piece.count))));
    if (!passed.ok) return passed;
    progress.report(words, Math.min(1, taken / total));
  }
  for (const piece of step.rest()) {
    signal.throwIfAborted();
    const passed = await pass(piece);
    if (!passed.ok) return passed;
  }
  const closed = await sink.close();
  if (!closed.ok) return closed;
  const { frames, held } = closed.value;
  const truncated = source.ending === "truncated";
  return ok({ frames, held, notFinite: notFinite + step.notFinite, truncated, remark: source.remark });
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

/** The formats that are read and written. */
function processFormat(
  { path, format }: AudioSource,
  { sampleRate: asked }: RenderOrder,
): Result<{ readonly read: ProcessFormat; readonly written: ProcessFormat }, Refusal> {
  const { channels, sampleRate } = format;
  const no = (words: string) => refused(refusal("audio-unsupported", `“${basename(path)}” ${words}`));
  if (channels !== 1 && channels !== 2)
    return no(`has ${channels} channels: only mono and stereo can be rendered, so fold it down first.`);
  if (!rendersAt(sampleRate))
    return no(`is at ${sampleRate} Hz: 44.1 to 192 kHz can be rendered, so convert it first.`);
  const written = asked ?? sampleRate;
  if (written !== sampleRate && !Number.isInteger(sampleRate))
    return no(`is at ${sampleRate} Hz, which is no whole number: it can be written at its own rate alone.`);
  if (!rendersAt(written) || (written !== sampleRate && !Number.isInteger(written)))
    return no(`cannot be written at ${written} Hz: give a whole number from ${LOWEST_RATE} to ${HIGHEST_RATE}.`);
  return ok({ read: { channels, sampleRate }, written: { channels, sampleRate: written } });
}

function rendersAt(rate: Hertz): boolean {
  return rate >= LOWEST_RATE && rate <= HIGHEST_RATE;
}
