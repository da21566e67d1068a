import { clipClock, songClock } from "#src/devices/ride/player/playing-clocks.ts";
import { DECLICK, type Playhead, rampsAhead } from "#src/devices/ride/player/ramps-ahead.ts";
import { decodeCurves, type StoredCurve } from "#src/devices/ride/stored-curve.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Beats } from "#src/model/units.ts";

/** What the player asks of Live; only while there is a curve to play. */
export interface PlayerHost {
  /** Tempo, position and loop of the song as Live counts them. */
  song(): { readonly tempo: number; readonly position: Beats; readonly loop: Playhead["loop"] };
  /** The session slot that plays on this device's track, and where in its clip; `null` while the arrangement plays. */
  playingClip(): { readonly slot: number; readonly position: Beats } | null;
  /** Targets and milliseconds for the `line~` of the gain, in dB, or of the mapped parameter, 0 to 1. */
  ramp(target: StoredCurve["target"], ramps: readonly number[]): void;
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
  let curves: readonly StoredCurve[] = [];
  let on = true;
  let rested = true;
  let shown: Beats | null = null;
  let standing: Beats = Number.NaN;
  const songAt = songClock();
  const clipAt = clipClock();

  const rest = (): void => {
    if (!rested) host.ramp("stage", [UNITY, DECLICK]);
    rested = true;
    show(null);
  };
  const show = (position: Beats | null): void => {
    if (position !== shown) host.showPosition(position);
    shown = position;
  };
  const find = (playing: boolean, beats: Beats): { curve: StoredCurve | undefined; head: Playhead } => {
    const song = host.song();
    const position = songAt(playing, beats, () => song.position);
    const clip = curves.some(({ slot }) => slot !== null) ? host.playingClip() : null;
    const curve = curves.find(({ slot }) => slot === (clip?.slot ?? null));
    const tempo = { beatsPerMinute: song.tempo };
    if (clip === null) return { curve, head: { ...tempo, position, loop: song.loop } };
    return {
      curve,
      head: { ...tempo, position: clipAt(clip.slot, position, clip.position), loop: curve?.loop ?? null },
    };
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
      if (!on || curves.length === 0) return rest();
      if (!playing && beats === standing) return;
      standing = playing ? Number.NaN : beats;
      const { curve, head } = find(playing, beats);
      if (curve === undefined) return rest();
      if (curve.target === "mapped" && !rested) host.ramp("stage", [UNITY, DECLICK]);
      rested = curve.target === "mapped";
      host.ramp(curve.target, playing ? rampsAhead(curve.points, head) : held(curve, head));
      show(playing ? head.position : null);
    },
  };
}

function held({ points }: StoredCurve, { position }: Playhead): number[] {
  return [evaluateEnvelope(points, position), DECLICK];
}

/** Decibels. */
const UNITY = 0;
