import { levels } from "#src/analysis/levels.ts";
import { loudnessMeter } from "#src/analysis/loudness/loudness-meter.ts";
import type { DynamicsReading, Measurement } from "#src/analysis/measurement.ts";
import { spectrumMeter } from "#src/analysis/spectrum/spectrum-meter.ts";
import { stereoMeter } from "#src/analysis/stereo/stereo-meter.ts";
import { twinMeter } from "#src/analysis/stereo/twin-meter.ts";
import { type TimelineMeter, timelineMeter } from "#src/analysis/timeline-meter.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { createSignalPass, type KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { HOPS_PER_SECOND, type HopBatch } from "#src/dsp/kernels/signal-pass.ts";
import { CHANNEL_WEIGHTS } from "#src/knowledge/channel-weights.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";

/** What is measured beside loudness, levels and dynamics. All off costs least; memory then grows by 40 bytes a tenth of a second. */
export interface MeterPlan {
  /** Keep the 10 ms series of loudness and true peak. Default: no. */
  readonly timeline?: boolean;
  /** Look between the samples; off, sample peaks stand in for true peaks. Default: yes. */
  readonly truePeak?: boolean;
  /** Averaged spectrum, ranges and ERB bands; costs more than everything else. Default: no. */
  readonly spectrum?: boolean;
  /** Correlation, width, balance and mono sum of two channels. Default: yes. */
  readonly stereo?: boolean;
  /** Take this form of the kernel; for tests and benches. Default: the fastest. */
  readonly kernel?: KernelForm;
}

/** A signal's measurement in the making. */
export interface Meter {
  /** Put whole interleaved frames here, from its start. The view is new after each `advance`: ask again. */
  readonly input: Uint8Array;
  /** Consumes the first `bytes` of `input`. */
  advance(bytes: number): void;
  /** The meter is over. */
  finish(): Measurement;
}

type MeteredFormat = Pick<AudioFormat, "sampleRate" | "channels" | "encoding" | "speakers">;

/**
 * A meter for one stream of samples: bytes in, everything measured out, in one pass.
 *
 * Shape: 1 to 6 channels, 8 to 192 kHz; pieces of any size give the same figures.
 * Source: ITU-R BS.1770-5; EBU Tech 3341 v4 and 3342 v4; each figure's own in `Measurement`.
 * @example
 * const sine = Float32Array.from({ length: 48_000 }, (_, n) => Math.sin((2 * Math.PI * 997 * n) / 48_000));
 * const bytes = new Uint8Array(sine.buffer);
 * const meter = createMeter({ sampleRate: 48_000, channels: 1, encoding: "f32le", speakers: ["mono"] });
 * for (let at = 0; at < bytes.length; ) {
 *   const piece = bytes.subarray(at, at + meter.input.length);
 *   meter.input.set(piece);
 *   meter.advance(piece.length);
 *   at += piece.length;
 * }
 * meter.finish().loudness.integrated; // => -3.01
 * @throws RangeError for other formats.
 */
export function createMeter(format: MeteredFormat, plan: MeterPlan = {}): Meter {
  const { sampleRate, channels, encoding } = format;
  const channelWeights = format.speakers.map((speaker) => CHANNEL_WEIGHTS[speaker]);
  const timeline = plan.timeline ? timelineMeter() : null;
  const pass = createSignalPass(
    {
      sampleRate,
      channels,
      encoding,
      weighting: kWeighting(sampleRate),
      channelWeights,
      truePeak: plan.truePeak === false ? "off" : timeline ? "each-hop" : "total",
      bands: [],
    },
    plan.kernel,
  );
  const loudness = loudnessMeter();
  const stereo = channels === 2 && plan.stereo !== false ? stereoMeter() : null;
  const twins = channels === 2 ? twinMeter() : null;
  const spectrum = plan.spectrum ? spectrumMeter(format) : null;

  const hear = (batch: HopBatch) => {
    loudness.hear(batch);
    stereo?.hear(batch);
    twins?.hear(batch);
    timeline?.hear(loudness.momentary, loudness.shortTerm, batch.peak, batch.count);
  };
  /** Silence follows the end, so what is left counts as a whole hop. */
  const hearUnfinished = ({ count, energy, peak }: HopBatch) => {
    if (count === 0) return;
    loudness.hearUnfinished((energy[0]! * HOPS_PER_SECOND) / sampleRate);
    timeline?.hear(loudness.momentary, loudness.shortTerm, peak, 1);
  };
  return {
    get input() {
      return pass.input;
    },
    advance(bytes) {
      spectrum?.add(pass.input.subarray(0, bytes));
      hear(pass.advance(bytes));
    },
    finish() {
      const { last, totals } = pass.finish();
      hearUnfinished(last);
      twins?.hear(last);
      const heard = loudness.reading();
      const level = levels(totals, channelWeights);
      return {
        frames: totals.frames,
        duration: totals.frames / sampleRate,
        sampleRate,
        channels,
        loudness: heard,
        level,
        dynamics: dynamics(level.truePeak, heard.integrated, heard.maxShortTerm, timeline),
        stereo: stereo ? { ...stereo.reading(), monoChange: loudness.monoChange() } : null,
        spectrum: spectrum?.reading() ?? null,
        timeline: timeline?.timeline() ?? null,
        notFinite: totals.notFinite,
        dualMono: twins?.reading() ?? false,
      };
    },
  };
}

function dynamics(
  peak: number,
  integrated: number,
  shortTerm: number,
  timeline: TimelineMeter | null,
): DynamicsReading {
  return {
    peakToLoudness: distance(peak, integrated),
    peakToShortTerm: distance(peak, shortTerm),
    lowestPeakToShortTerm: timeline?.lowestPeakToShortTerm() ?? null,
  };
}

function distance(peak: number, loudness: number): number | null {
  return loudness === Number.NEGATIVE_INFINITY ? null : peak - loudness;
}
