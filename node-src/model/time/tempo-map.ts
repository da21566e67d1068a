import type { BezierHandles, Breakpoint, Envelope } from "#src/model/envelope.ts";
import { piecewiseLinear } from "#src/model/time/piecewise-linear.ts";
import type { Beats, BeatsPerMinute, Seconds } from "#src/model/units.ts";

/** Song beats to song seconds and back. Beat 0 is second 0; beats before it are negative seconds. */
export interface TempoMap {
  secondsAt(beats: Beats): Seconds;
  beatsAt(seconds: Seconds): Beats;
  /** The tempo that plays at this beat; at a step, the one after it. */
  tempoAt(beats: Beats): BeatsPerMinute;
}

/** Height of a bent segment at a fraction of its time: both run from 0 to 1. */
export type Bend = (handles: BezierHandles, time: number) => number;

/**
 * The set's tempo as a map.
 *
 * Shape: automation is linear in bpm over beats, and Live samples it: the tempo read at each 16th note of the song grid
 * holds until the next 16th. A ramp from 60 to 120 bpm over 4 beats therefore lasts 2.836 s and not 4 ln 2 = 2.773 s.
 * Before the first and after the last breakpoint the tempo stays; without automation `tempo` holds everywhere.
 * Edge: a bent segment needs `bend`; without it, it counts as straight.
 * Source: measured against Live by dawtool (tools/tempo_quant_research.py and its automation-intense-unaligned set).
 * @throws RangeError for a tempo that is not a positive number.
 */
export function tempoMap(tempo: BeatsPerMinute, automation: Envelope<BeatsPerMinute> = [], bend?: Bend): TempoMap {
  const points = automation.filter((point) => point.time > BEFORE_EVERYTHING);
  const held = automation.findLast((point) => point.time <= BEFORE_EVERYTHING)?.value;
  const first = points[0]?.value ?? held ?? tempo;
  if (![tempo, first, ...points.map((point) => point.value)].every((bpm) => Number.isFinite(bpm) && bpm > 0)) {
    throw new RangeError("tempoMap: every tempo must be a positive number");
  }
  const { beats, seconds } = anchoredAtZero(knots(points, first, bend));
  return {
    secondsAt: (at) => piecewiseLinear(beats, seconds, at),
    beatsAt: (at) => piecewiseLinear(seconds, beats, at),
    tempoAt: (at) => tempoBetween(beats, seconds, at),
  };
}

/** Live's automation begins with an event 63,072,000 beats before the song: what holds before the first real one. */
const BEFORE_EVERYTHING: Beats = -1_000_000;
/** Source: dawtool's measurement, TEMPO_QUANT = 16. */
const SIXTEENTH: Beats = 0.25;
const SECONDS_PER_MINUTE = 60;

interface Knots {
  readonly beats: Float64Array;
  readonly seconds: Float64Array;
}

/** One knot where the sampled tempo changes, and one beyond each end to carry the outer tempos: a tempo that stands takes none. */
function knots(points: Envelope<BeatsPerMinute>, before: BeatsPerMinute, bend: Bend | undefined): Knots {
  const from = Math.floor((points[0]?.time ?? 0) / SIXTEENTH);
  const cells = points.length === 0 ? 1 : Math.ceil(points.at(-1)!.time / SIXTEENTH) - from + 1;
  const beats = [(from - 1) * SIXTEENTH];
  const seconds = [0];
  let reached: Seconds = 0;
  let bpm = before;
  let segment = -1;
  for (let k = 0; k <= cells; k++) {
    const at = (from + k) * SIXTEENTH;
    reached += (SIXTEENTH * SECONDS_PER_MINUTE) / bpm;
    while (segment + 1 < points.length && points[segment + 1]!.time <= at) segment += 1;
    const next = segment >= 0 ? tempoIn(points[segment]!, points[segment + 1], at, bend) : bpm;
    if (next === bpm && k > 0 && k < cells) continue;
    beats.push(at);
    seconds.push(reached);
    bpm = next;
  }
  return { beats: Float64Array.from(beats), seconds: Float64Array.from(seconds) };
}

function tempoIn(left: Breakpoint, right: Breakpoint | undefined, at: Beats, bend: Bend | undefined): BeatsPerMinute {
  if (right === undefined || right.time <= left.time) return left.value;
  const time = (at - left.time) / (right.time - left.time);
  const height = left.curve !== undefined && bend !== undefined ? bend(left.curve, time) : time;
  return left.value + (right.value - left.value) * height;
}

function anchoredAtZero({ beats, seconds }: Knots): Knots {
  const zero = piecewiseLinear(beats, seconds, 0);
  return { beats, seconds: seconds.map((value) => value - zero) };
}

function tempoBetween(beats: Float64Array, seconds: Float64Array, at: Beats): BeatsPerMinute {
  let low = 0;
  let high = beats.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (beats[middle]! <= at) low = middle;
    else high = middle;
  }
  return ((beats[high]! - beats[low]!) * SECONDS_PER_MINUTE) / (seconds[high]! - seconds[low]!);
}
