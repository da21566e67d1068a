import { type PlayerOutput, playerOutput } from "#src/chassis/player/player-output.ts";
import { clipClock, songClock } from "#src/chassis/player/playing-clocks.ts";
import { type PlayingClip, playsNow } from "#src/chassis/player/plays-now.ts";
import { DECLICK, type Playhead, rampsAhead } from "#src/chassis/player/ramps-ahead.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { decodeCurves, encodeCurves, type StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Beats } from "#src/model/units.ts";

/** What the player asks of Live; only while there is a curve to play. */
export interface PlayerHost extends PlayerOutput {
  /** Tempo, position and loop of the song as Live counts them. */
  song(): { readonly tempo: number; readonly position: Beats; readonly loop: Playhead["loop"] };
  /** The session clip that plays on this device's track; `null` while the arrangement plays. */
  playingClip(): PlayingClip | null;
  /** Curves to keep in the set instead of those that it holds, see `encodeCurves`; they come back as `curve`. */
  store(list: readonly number[]): void;
  /** A curve of the stage that was stored, so that it can be seen without Node. */
  showCurve(points: StoredCurve["points"]): void;
}

/** Plays stored curves in time with the transport. */
export interface Player {
  /** Curves as the set holds them, see `encodeCurves`. */
  curve(list: readonly number[]): void;
  /** The Play switch. */
  play(on: boolean): void;
  /** Dry lets go of every mapped parameter. On the stage the patch itself compares, without a ramp of the player's. */
  dry(dry: boolean): void;
  /** The parameter that is mapped in a place. Live gives it another id each time that the set is opened. */
  mapped(place: number, id: number): void;
  /** The user maps a parameter in a place: curves that were made for another one there are dropped. */
  remap(place: number, id: number): void;
  /** To be called some 25 times a second with what `plugsync~` says. */
  tick(playing: boolean, beats: Beats): void;
}

/**
 * A player at rest: no curve, switched on. Without a curve, switched off, or while another clip plays than the curves
 * belong to, every line of the stage adds 0. While the transport stands the stage stays where the curve has it.
 */
export function createPlayer(host: PlayerHost): Player {
  const songAt = songClock();
  const clipAt = clipClock();
  const output = playerOutput(host);
  let curves: readonly StoredCurve[] = [];
  let on = true;
  let wet = true;
  let standing: Beats = Number.NaN;
  const parameters = new Map<number, number>();

  const songHead = (playing: boolean, beats: Beats): Playhead => {
    const { tempo, position, loop } = host.song();
    return { beatsPerMinute: tempo, position: songAt(playing, beats, () => position), loop };
  };
  const find = (playing: boolean, beats: Beats): { now: readonly StoredCurve[]; head: Playhead } => {
    const song = songHead(playing, beats);
    const clip = host.playingClip();
    const now = playsNow(curves, clip);
    if (clip === null) return { now, head: song };
    const loop = now[0]?.loop ?? null;
    const position = inLoop(clipAt(clip.slot, song.position, clip.position), loop);
    return { now, head: { ...song, position, loop } };
  };
  const perform = (playing: boolean, beats: Beats): void => {
    const { now, head } = find(playing, beats);
    // A mapped parameter is let go while nothing plays, so that it can be moved and written to.
    const heard = now.filter(({ target }) => (playing && wet) || target === "stage");
    output.keep(heard);
    for (const curve of heard) output.play(curve, playing ? rampsAhead(curve.points, head) : held(curve, head));
    output.show(playing && now.length > 0 ? head.position : null);
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
    dry: (now) => {
      wet = !now;
    },
    mapped: (place, id) => {
      parameters.set(place, id);
    },
    remap: (place, id) => {
      const kept = curves.filter(({ target, index }) => target === "stage" || index !== place);
      if (parameters.get(place) === id || kept.length === curves.length) return;
      host.store(encodeCurves(kept));
    },
    tick: (playing, beats) => {
      if (!on || curves.length === 0) return output.rest();
      if (!playing && beats === standing) return;
      standing = playing ? Number.NaN : beats;
      perform(playing, beats);
    },
  };
}

function held({ points }: StoredCurve, { position }: Playhead): number[] {
  return [evaluateEnvelope(points, position), DECLICK];
}

/** Live reports the wrap of a loop late; the position is carried over it here. */
function inLoop(position: Beats, loop: StoredCurve["loop"]): Beats {
  if (loop === null || position < loop.end) return position;
  return loop.start + ((position - loop.start) % (loop.end - loop.start));
}
