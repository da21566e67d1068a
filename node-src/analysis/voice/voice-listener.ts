import { decidingEar } from "#src/analysis/deciding-ear.ts";
import type { Cascade } from "#src/dsp/biquad.ts";
import { butterworthHighpass, butterworthLowpass } from "#src/dsp/butterworth.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { HOPS_PER_SECOND, type HopBatch, type SignalPassPlan } from "#src/dsp/kernels/signal-pass.ts";
import { VOICE_BANDS } from "#src/knowledge/voice-bands.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";
import type { FileFeatures } from "#src/model/hearing.ts";
import type { Hertz } from "#src/model/units.ts";

/** What a file is listened to for: the track that is ridden, or nothing but its level. */
export type ListeningRole = "voice" | "level";

/** Gathers the hops of one file. */
export interface VoiceListener {
  /** What to ask of a signal pass. */
  readonly plan: SignalPassPlan;
  hear(batch: HopBatch): void;
  /** The features of everything heard; call it once, after the pass's last hop was heard. */
  features(): FileFeatures;
}

/**
 * Listens to a whole file, in file time, for riding.
 *
 * Shape: mono or stereo; one figure of each kind every 10 ms. A `level` role fills only `power`, a `voice` role all but `bed`;
 * what a role does not ask for stays an empty array and is not looked for. Memory: 32 bytes a hop.
 * Edge: a last, shorter hop counts with its own length. A mono file counts as both sides that it plays from; nothing below 40 Hz
 * counts but in the peaks (`decidingEar`).
 * @throws RangeError for more than two channels, and outside the K filter's 8 to 192 kHz.
 */
export function createVoiceListener(
  format: Pick<AudioFormat, "sampleRate" | "channels" | "encoding">,
  role: ListeningRole,
): VoiceListener {
  if (format.channels > 2) throw new RangeError("createVoiceListener: rides are for mono and stereo");
  const plan = listeningPlan(format, role);
  const power = column();
  const peak = column();
  const bands = plan.bands.map(column);
  let frames = 0;
  return {
    plan,
    hear: (batch) => {
      for (let i = 0; i < batch.count; i++) frames += batch.frames[i]!;
      bands.forEach((band, k) => {
        band.addMeans(batch.bands[k]!, batch);
      });
      power.addMeans(batch.energy, batch);
      if (role === "voice") peak.add(batch.peak, batch);
    },
    features: () => ({
      hopsPerSecond: HOPS_PER_SECOND,
      duration: frames / format.sampleRate,
      power: power.values(),
      peak: new Float32Array(peak.values()),
      voiced: role === "voice" ? bands[0]!.values() : new Float64Array(0),
      airy: role === "voice" ? bands[1]!.values() : new Float64Array(0),
      bed: new Float64Array(0),
    }),
  };
}

/** What a role asks of a signal pass. */
export function listeningPlan(
  { sampleRate, channels, encoding }: Pick<AudioFormat, "sampleRate" | "channels" | "encoding">,
  role: ListeningRole,
): SignalPassPlan {
  return {
    sampleRate,
    channels,
    encoding,
    ...decidingEar({ sampleRate, channels }),
    weighting: kWeighting(sampleRate),
    truePeak: role === "voice" ? "each-hop" : "off",
    bands: bandsOf(role, sampleRate),
  };
}

function bandsOf(role: ListeningRole, sampleRate: Hertz): Cascade[] {
  const { voiced, airy, order } = VOICE_BANDS;
  if (role !== "voice") return [];
  return [
    [...butterworthLowpass(order, voiced.to, sampleRate), ...butterworthHighpass(order, voiced.from, sampleRate)],
    butterworthHighpass(order, airy.from, sampleRate),
  ];
}

const FIRST_CAPACITY = 4096;

/** A figure of each hop, in an array that doubles when it is full. */
interface Column {
  add(values: Float64Array, batch: HopBatch): void;
  /** Sums over a hop, by frame. */
  addMeans(sums: Float64Array, batch: HopBatch): void;
  values(): Float64Array;
}

function column(): Column {
  let held = new Float64Array(FIRST_CAPACITY);
  let count = 0;
  const makeRoom = (more: number): void => {
    if (count + more <= held.length) return;
    const larger = new Float64Array(Math.max(count + more, 2 * held.length));
    larger.set(held);
    held = larger;
  };
  return {
    add: (values, batch) => {
      makeRoom(batch.count);
      for (let i = 0; i < batch.count; i++) held[count++] = values[i]!;
    },
    addMeans: (sums, batch) => {
      makeRoom(batch.count);
      for (let i = 0; i < batch.count; i++) held[count++] = sums[i]! / batch.frames[i]!;
    },
    values: () => held.slice(0, count),
  };
}
