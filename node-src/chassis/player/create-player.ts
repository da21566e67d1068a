import { clipClock, songClock } from "#src/chassis/player/playing-clocks.ts";
import { DECLICK, type Playhead, rampsAhead } from "#src/chassis/player/ramps-ahead.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { decodeCurves, type StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Beats } from "#src/model/units.ts";

/** What the player asks of Live; only while there is a curve to play. */
export interface PlayerHost {
  /** Tempo, position and loop of the song as Live counts them. */
  song(): { readonly tempo: number; readonly position: Beats; readonly loop: Playhead["loop"] };
  /** The session slot that plays on this device's track, and where in its clip; `null` while the arrangement plays. */
  playingClip(): { readonly slot: number; readonly position: Beats } | null;
  /** Targets and milliseconds for the `line~` of the gain, in dB, or of the mapped parameter, 0 to 1. */
  ramp(target: StoredCurve["target"], ramps: readonly number[]): void;
  /** Whether the mapped parameter is to be held; it is let go while nothing plays on it. */
  hold(on: boolean): void;
  /** The position on the axis of the curve that is played; `null` when nothing plays. */
  showPosition(position: Beats | null): void;
  /** A curve of the gain that was stored, so that it can be seen without Node. */
  showCurve(points: StoredCurve["points"]): void;
}

/** Plays stored curves in time with the transport. */
export interface Player {
  /** Curves as the set holds them, see `encodeCurves`. */
  curve(list: readonly number[]): void;
  /** The Play switch. */
  play(on: boolean): void;
  /** To be called some 25 times a second with what `plugsync~` says. */
  tick(playing: boolean, beats: Beats): void;
}

/**
 * A player at rest: no curve, switched on. Without a curve, switched off, or while another clip plays than the curve
 * belongs to, the gain is at 0 dB. While the transport stands the gain stays where the curve has it.
 */
export function createPlayer(host: PlayerHost): Player {
  const songAt = songClock();
  const clipAt = clipClock();
  const output = playerOutput(host);
  let curves: readonly StoredCurve[] = [];
  let on = true;
  let standing: Beats = Number.NaN;

  const songHead = (playing: boolean, beats: Beats): Playhead => {
    const { tempo, position, loop } = host.song();
    return { beatsPerMinute: tempo, position: songAt(playing, beats, () => position), loop };
  };
  const find = (playing: boolean, beats: Beats): { curve: StoredCurve | undefined; head: Playhead } => {
    const song = songHead(playing, beats);
    const clip = host.playingClip();
    const curve = curves.find(({ slot }) => slot === (clip?.slot ?? null));
    if (clip === null) return { curve, head: song };
    const position = inLoop(clipAt(clip.slot, song.position, clip.position), curve?.loop ?? null);
    return { curve, head: { ...song, position, loop: curve?.loop ?? null } };
  };
  const perform = (playing: boolean, beats: Beats): void => {
    const { curve, head } = find(playing, beats);
    if (curve === undefined) {
      output.rest();
      return;
    }
    // A mapped parameter is let go while nothing plays, so that it can be moved and written to.
    if (!playing && curve.target === "mapped") output.rest();
    else output.play(curve.target, playing ? rampsAhead(curve.points, head) : held(curve, head));
    output.show(playing ? head.position : null);
  };

  return {
    curve: (list) => {
      curves = decodeCurves(list).filter(({ points }) => points.length > 0);
      standing = Number.NaN;
      const seen = curves.find(({ target }) => target === "stage");
      if (seen !== undefined) host.showCurve(seen.points);
    },
    play: (now) => {
      on = now;
      standing = Number.NaN;
    },
    tick: (playing, beats) => {
      if (!on || curves.length === 0) return output.rest();
      if (!playing && beats === standing) return;
      standing = playing ? Number.NaN : beats;
      perform(playing, beats);
    },
  };
}

/** Says each thing once: at rest nothing is sent. A mapped parameter is held only once its line stands where it should. */
function playerOutput(host: PlayerHost): {
  rest(): void;
  play(target: StoredCurve["target"], ramps: readonly number[]): void;
  show(position: Beats | null): void;
} {
  let playing: StoredCurve["target"] | null = null;
  let shown: Beats | null = null;
  const turnTo = (target: StoredCurve["target"] | null): void => {
    if (target === playing) return;
    if (playing === "stage") host.ramp("stage", [UNITY, DECLICK]);
    if (playing === "mapped" || target === "mapped") host.hold(target === "mapped");
    playing = target;
  };
  const show = (position: Beats | null): void => {
    if (position !== shown) host.showPosition(position);
    shown = position;
  };
  return {
    rest: () => {
      turnTo(null);
      show(null);
    },
    play: (target, ramps) => {
      if (target === "mapped" && playing !== "mapped") host.ramp(target, [ramps[0] ?? 0, 0]);
      turnTo(target);
      host.ramp(target, ramps);
    },
    show,
  };
}

function held({ points }: StoredCurve, { position }: Playhead): number[] {
  return [evaluateEnvelope(points, position), DECLICK];
}

/** Decibels. */
const UNITY = 0;

/** Live reports the wrap of a loop late; the position is carried over it here. */
function inLoop(position: Beats, loop: StoredCurve["loop"]): Beats {
  if (loop === null || position < loop.end) return position;
  return loop.start + ((position - loop.start) % (loop.end - loop.start));
}
