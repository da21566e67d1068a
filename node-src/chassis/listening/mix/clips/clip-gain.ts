import { type MovingGain, movingGain, steadyGain } from "#src/chassis/listening/mix/clips/moving-gain.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import type { ClipFade } from "#src/model/song/clip-fades.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import { warpMap } from "#src/model/time/warp-map.ts";
import type { Seconds } from "#src/model/units.ts";

/**
 * The gain that a passage of a clip plays at, in seconds of the song: the clip's gain, its fades, and its gain envelope.
 *
 * Shape: fades are straight lines in gain, whatever their bend. The envelope of a warped clip lies on its content, so that it comes again with
 * each pass of its loop; that of an unwarped one is left out.
 * Source: Ableton, Live 12 manual, "Clip Fades": up to 4 ms at the edges of clips without a fade; fades drawn straight; 689 real fades of 4 ms
 * that are stored in beats where the clip is warped, in seconds where it is not.
 */
export function clipGain(clip: AudioClip, passage: Passage, tempo: TempoMap): MovingGain {
  const ramps = rampsOf(clip, tempo);
  const envelope = envelopeOf(clip, passage, tempo);
  if (ramps.length === 0 && envelope === null) return steadyGain(clip.gain);
  const fade = (at: Seconds) => ramps.reduce((gain, ramp) => gain * rampAt(ramp, at), 1);
  const knots = [...ramps.flatMap(({ from, to }) => [from, to]), ...(envelope?.knots ?? [])].sort((a, b) => a - b);
  const moving = movingGain((at) => clip.gain * fade(at) * (envelope?.gainAt(at) ?? 1), knots);
  const steady = steadyGain(clip.gain);
  const moves = (from: Seconds, to: Seconds) => envelope !== null || ramps.some((ramp) => touches(ramp, from, to));
  return { over: (from, to) => (moves(from, to) ? moving : steady).over(from, to), at: moving.at };
}

/** The fade into a clip that another is crossfaded into lies before its start; 0 for all others. */
export function crossfadeBefore({ fades, start }: AudioClip, tempo: TempoMap): Seconds {
  return fades?.crossfadedIn === true && fades.in !== undefined ? lastingAt(fades.in, start, tempo) : 0;
}

/** A straight line from silence at one of its ends. */
interface Ramp {
  readonly from: Seconds;
  readonly to: Seconds;
  readonly rises: boolean;
}

/** Source: Ableton, Live 12 manual, "Clip Fades": up to 4 ms. */
const EDGE: Seconds = 0.004;

function rampsOf(clip: AudioClip, tempo: TempoMap): readonly Ramp[] {
  const { fades, fadedEdges } = clip;
  const start = tempo.secondsAt(clip.start);
  const end = tempo.secondsAt(clip.end);
  const before = crossfadeBefore(clip, tempo);
  const edge = Math.min(EDGE, (end - start) / 2);
  const into = fades?.in === undefined ? (fadedEdges?.in ? edge : 0) : lastingAt(fades.in, clip.start, tempo);
  const out = fades?.out === undefined ? (fadedEdges?.out ? edge : 0) : lastingAt(fades.out, clip.end, tempo);
  return [
    ...(into > 0 ? [{ from: start - before, to: start - before + into, rises: true }] : []),
    ...(out > 0 ? [{ from: end - out, to: end, rises: false }] : []),
  ];
}

/** Beats last as long as they do at the tempo where the fade is. */
function lastingAt({ length, unit }: ClipFade, at: number, tempo: TempoMap): Seconds {
  return unit === "seconds" ? length : (length * SECONDS_PER_MINUTE) / tempo.tempoAt(at);
}

const SECONDS_PER_MINUTE = 60;

function rampAt({ from, to, rises }: Ramp, at: Seconds): number {
  const way = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return rises ? way : 1 - way;
}

function touches({ from, to }: Ramp, start: Seconds, end: Seconds): boolean {
  return end > from && start < to;
}

interface PlacedEnvelope {
  readonly knots: readonly Seconds[];
  gainAt(at: Seconds): number;
}

function envelopeOf(
  { warped, warpMarkers, gainEnvelope }: AudioClip,
  passage: Passage,
  tempo: TempoMap,
): PlacedEnvelope | null {
  if (gainEnvelope === undefined || !warped) return null;
  const { points, initial } = gainEnvelope;
  const content = warpMap(warpMarkers);
  const first = points[0]!;
  const before = initial === undefined ? first.value : initial;
  return {
    knots: points.map(({ time }) => tempo.secondsAt(passage.toBeats(content.secondsAt(time)))),
    gainAt: (at) => {
      const time = content.beatsAt(passage.toFile(tempo.beatsAt(at)));
      return time < first.time ? before : evaluateEnvelope(points, time);
    },
  };
}
