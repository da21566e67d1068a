import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import type { FileFeatures, Hearing } from "#src/model/hearing.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Fraction, LinearGain, Seconds } from "#src/model/units.ts";

/** A passage of a file that was listened to, and the gain it plays at (clip gain; for a bed its faders too). */
export interface VoicePassage {
  readonly features: FileFeatures;
  readonly passage: Passage;
  readonly gain: LinearGain;
  /** What automation does to it on top, by song time in beats; left out where nothing moves. */
  readonly gainAt?: (at: Beats) => LinearGain;
}

/** The stretch of song to fill; without it, from the first passage's start to the last one's end. */
export interface HearingWindow {
  readonly start: Seconds;
  readonly hops: number;
}

/**
 * What was measured in file time, moved to the song: no audio is stretched.
 *
 * Shape: each 10 ms of the song gets the mean power (the largest peak) of the stretch of file that plays in it, times the
 * gain, and times the moving gain in the middle of the hop; passages that sound together add up in power, as different recordings do. Between passages there is silence.
 * Edge: the parts of a passage before its file's start and after its end are silent. No passage gives an empty hearing.
 */
export function placeInSong(
  heard: readonly VoicePassage[],
  tempo: TempoMap,
  window: HearingWindow = extent(heard, tempo),
): Hearing {
  const hearing: Hearing = {
    start: window.start,
    hopsPerSecond: HOPS_PER_SECOND,
    power: new Float64Array(window.hops),
    peak: new Float32Array(window.hops),
    voiced: new Float64Array(window.hops),
    airy: new Float64Array(window.hops),
    bed: new Float64Array(window.hops),
  };
  const sums = new Map<FileFeatures, RunningSums>();
  for (const source of heard) {
    const known = sums.get(source.features) ?? runningSums(source.features);
    sums.set(source.features, known);
    place(source, known, tempo, hearing);
  }
  return hearing;
}

/** A hop that only touches a passage by rounding is not in it. */
const EDGE: Seconds = 1e-9;

const KINDS = ["power", "voiced", "airy", "bed"] as const;
type RunningSums = Readonly<Record<(typeof KINDS)[number], Float64Array>>;

function extent(heard: readonly VoicePassage[], tempo: TempoMap): HearingWindow {
  if (heard.length === 0) return { start: 0, hops: 0 };
  const first = heard.reduce((least, { passage }) => Math.min(least, passage.songStart), Number.POSITIVE_INFINITY);
  const last = heard.reduce((most, { passage }) => Math.max(most, passage.songEnd), Number.NEGATIVE_INFINITY);
  const start = tempo.secondsAt(first);
  const end = tempo.secondsAt(last);
  return { start, hops: Math.max(0, Math.ceil((end - start) * HOPS_PER_SECOND - EDGE)) };
}

function place(
  { passage, features, gain, gainAt }: VoicePassage,
  sums: RunningSums,
  tempo: TempoMap,
  into: Hearing,
): void {
  const songStart = tempo.secondsAt(passage.songStart);
  const songEnd = tempo.secondsAt(passage.songEnd);
  const first = Math.max(0, Math.floor((songStart - into.start) * HOPS_PER_SECOND + EDGE));
  const last = Math.min(into.power.length, Math.ceil((songEnd - into.start) * HOPS_PER_SECOND - EDGE));
  const fileAt = (song: Seconds) =>
    passage.toFile(tempo.beatsAt(Math.min(Math.max(song, songStart), songEnd))) * features.hopsPerSecond;
  let from = fileAt(into.start + first / HOPS_PER_SECOND);
  for (let i = first; i < last; i++) {
    const hopStart = into.start + i / HOPS_PER_SECOND;
    const hopEnd = into.start + (i + 1) / HOPS_PER_SECOND;
    const covered = (Math.min(hopEnd, songEnd) - Math.max(hopStart, songStart)) * HOPS_PER_SECOND;
    const to = fileAt(hopEnd);
    const moved = gainAt === undefined ? gain : gain * gainAt(tempo.beatsAt((hopStart + hopEnd) / 2));
    addHop({ hop: i, from, to, covered }, features, sums, moved, into);
    from = to;
  }
}

/** A hop of the song, the stretch of file hops that plays in it, and how much of the hop that fills. */
interface Stretch {
  readonly hop: number;
  readonly from: number;
  readonly to: number;
  readonly covered: Fraction;
}

function addHop(
  { hop, from, to, covered }: Stretch,
  features: FileFeatures,
  sums: RunningSums,
  gain: LinearGain,
  into: Hearing,
): void {
  if (!(to > from && covered > 0)) return;
  const factor = (gain * gain * covered) / (to - from);
  for (const kind of KINDS)
    if (sums[kind].length > 1)
      into[kind][hop]! += factor * Math.max(0, sumUpTo(sums[kind], to) - sumUpTo(sums[kind], from));
  const end = Math.min(Math.ceil(to - EDGE), features.peak.length);
  for (let k = Math.max(0, Math.floor(from + EDGE)); k < end; k++)
    into.peak[hop] = Math.max(into.peak[hop]!, features.peak[k]! * gain);
}

/** sums[i] is the sum of the first i hops. */
function runningSums(features: FileFeatures): RunningSums {
  const sum = (values: Float64Array) => {
    const sums = new Float64Array(values.length + 1);
    for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
    return sums;
  };
  return { power: sum(features.power), voiced: sum(features.voiced), airy: sum(features.airy), bed: sum(features.bed) };
}

/** The integral from 0 to a hop position between hops. */
function sumUpTo(sums: Float64Array, position: number): number {
  const last = sums.length - 1;
  if (position <= 0) return 0;
  if (position >= last) return sums[last]!;
  const whole = Math.floor(position);
  return sums[whole]! + (position - whole) * (sums[whole + 1]! - sums[whole]!);
}
