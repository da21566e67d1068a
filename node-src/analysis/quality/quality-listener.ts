import type { Measurement } from "#src/analysis/measurement.ts";
import { createMeter } from "#src/analysis/meter.ts";
import { edgeFindings } from "#src/analysis/quality/edges/edge-findings.ts";
import { type EdgeReading, edgeSamples } from "#src/analysis/quality/edges/edge-samples.ts";
import { clickFinder } from "#src/analysis/quality/events/click-finder.ts";
import { dropoutFinder } from "#src/analysis/quality/events/dropout-finder.ts";
import { humFinder } from "#src/analysis/quality/events/hum-finder.ts";
import { clippingFinder } from "#src/analysis/quality/level/clipping-finder.ts";
import { heldPeaks } from "#src/analysis/quality/level/held-peaks.ts";
import { offsetFinder } from "#src/analysis/quality/level/offset-finder.ts";
import { type HeardBlocks, sampleWindow } from "#src/analysis/quality/sample-window.ts";
import { slotSums } from "#src/analysis/quality/slot-powers.ts";
import { bandLevels } from "#src/analysis/quality/source/band-levels.ts";
import { bandwidth } from "#src/analysis/quality/source/bandwidth.ts";
import { usedBits } from "#src/analysis/quality/source/used-bits.ts";
import { stereoFinder } from "#src/analysis/quality/stereo/stereo-finder.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { GATING, WINDOWS } from "#src/knowledge/gating.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";
import type { LevelFindings, LoudnessFindings, QualityReading } from "#src/model/quality/quality-reading.ts";
import type { Dbtp, Seconds } from "#src/model/units.ts";

/** All that the checks go by, in the making: takes the bytes of one file from its beginning to its end. */
export interface QualityListener {
  /** Put whole interleaved frames here, from its start. The view is new after each `advance`: ask again. */
  readonly input: Uint8Array;
  advance(bytes: number): void;
  /** The file is over. */
  finish(): QualityReading;
}

/**
 * Listens to a file once for all checks.
 *
 * Memory: 2.6 kB a second of sound, most of it the meter's series; samples are not kept.
 * @throws RangeError for a format that the meter does not take.
 */
export function createQualityListener(format: AudioFormat): QualityListener {
  const { sampleRate, channels, encoding } = format;
  const meter = createMeter(format, { timeline: true });
  const clipping = clippingFinder(sampleRate);
  const offset = offsetFinder(sampleRate, channels);
  const sums = slotSums(sampleRate);
  const stereo = channels === 2 ? stereoFinder(sampleRate) : null;
  const edges = edgeSamples(sampleRate, channels);
  const clicks = clickFinder(sampleRate);
  const dropouts = dropoutFinder(sampleRate);
  const hum = humFinder(sampleRate, channels);
  const spectrum = bandLevels(sampleRate, channels);
  const bits = usedBits(encoding);
  const hear = (blocks: HeardBlocks) => {
    clipping.hear(blocks);
    offset.hear(blocks);
    sums.hear(blocks);
    stereo?.hear(blocks);
    edges.hear(blocks);
    clicks.hear(blocks);
    dropouts.hear(blocks);
    hum.hear(blocks);
    spectrum.hear(blocks);
  };
  const window = sampleWindow(format, hear);
  return {
    get input() {
      return meter.input;
    },
    advance: (bytes) => {
      const heard = meter.input.subarray(0, bytes);
      bits.add(heard);
      window.add(heard);
      meter.advance(bytes);
    },
    finish: () => {
      window.finish();
      const measured = meter.finish();
      const ends = edges.finish(measured.frames);
      const level = { ...levelFindings(measured, ends), ...offset.findings(), clipping: clipping.findings() };
      return {
        file: {
          container: format.container,
          bits: format.bits,
          float: encoding.startsWith("f"),
          ...{ sampleRate, channels, duration: measured.duration },
          ...{ notFinite: measured.notFinite, dualMono: measured.dualMono },
        },
        level,
        loudness: { ...loudnessFindings(measured, level.truePeak), movement: heldPeaks(sums) },
        stereo:
          stereo === null || measured.stereo === null
            ? null
            : {
                ...stereo.findings(sums.powers),
                ...{ monoChange: measured.stereo.monoChange, balance: measured.stereo.balance },
              },
        events: { clicks: clicks.findings(), dropouts: dropouts.findings(), hum: hum.findings() },
        edges: edgeFindings(level.truePeaks, measured.duration, ends),
        source: { usedBits: bits.reading(), bandwidth: bandwidth(spectrum.reading(), sampleRate) },
      };
    },
  };
}

/** What rings beyond the file's own ends is not in the series, nor in the peak. */
function levelFindings(
  { level, timeline }: Measurement,
  { headPeak, tailPeak }: EdgeReading,
): Pick<LevelFindings, "truePeak" | "samplePeak" | "cutPeak" | "truePeaks"> {
  const truePeaks = Float32Array.from(timeline!.truePeak);
  const hold = (hop: number, peak: Dbtp) => {
    if (hop >= 0 && hop < truePeaks.length) truePeaks[hop] = Math.min(truePeaks[hop]!, peak);
  };
  hold(0, headPeak);
  for (const back of [1, 2]) hold(truePeaks.length - back, tailPeak);
  const inside = truePeaks.reduce((most, peak) => Math.max(most, peak), Math.max(headPeak, tailPeak));
  return {
    truePeak: inside,
    samplePeak: level.samplePeak,
    cutPeak: level.truePeak > inside + ROUNDING ? level.truePeak : null,
    truePeaks,
  };
}

/** dB: what single precision and another order of sums may make. */
const ROUNDING = 0.01;

function loudnessFindings(
  { loudness, dynamics, timeline }: Measurement,
  peak: Dbtp,
): Omit<LoudnessFindings, "movement"> {
  const { lowestPeakToShortTerm: lowest, peakToLoudness } = dynamics;
  return {
    integrated: loudness.integrated,
    range: loudness.range.range,
    rangeUnstable: loudness.range.unstable,
    peakToLoudness: peakToLoudness === null ? null : peak - loudness.integrated,
    momentary: wholeWindows(timeline!.momentary, WINDOWS.momentary),
    shortTerm: wholeWindows(timeline!.shortTerm, WINDOWS.shortTerm),
    lowestPeakToShortTerm: lowest === null || !Number.isFinite(lowest) ? null : lowest,
  };
}

/** Of a series whose entries belong to windows that end with each hop, those of whole windows, ten a second. */
function wholeWindows(series: Float64Array, window: Seconds): Float32Array {
  const first = Math.round(window * HOPS_PER_SECOND) - 1;
  const every = GATING.step * HOPS_PER_SECOND;
  const count = Math.max(0, Math.ceil((series.length - first) / every));
  return Float32Array.from({ length: count }, (_, i) => series[first + i * every]!);
}
