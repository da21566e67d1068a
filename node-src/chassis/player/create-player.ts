import type { PlayedLine } from "#src/chassis/player/heard-edits.ts";
import { Holding, type HoldingHost, type MappedParameters } from "#src/chassis/player/holding.ts";
import { playedEdits } from "#src/chassis/player/played-edits.ts";
import { type PlayingClip, playsNow, sameClip } from "#src/chassis/player/plays-now.ts";
import type { SeenCurve } from "#src/chassis/player/seen-curve.ts";
import { type PlayedCurves, tableLine } from "#src/model/device/curve-table.ts";
import { decodeCurves, encodeCurves, type StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Beats } from "#src/model/units.ts";

/** What the player drives, and what it asks of Live. */
export interface PlayerHost extends HoldingHost {
  /** What the stage is to read from now on; it reads by itself. */
  fill(played: PlayedCurves): void;
  /** The position on the axis of the curve that is played; `null` when nothing plays. */
  showPosition(position: Beats | null): void;
  /** Beats from the song's position to the playing clip's, both read now; `null` where no clip plays. */
  clipMoved(): Beats | null;
  /** Curves to keep in the set instead of those that it holds, see `encodeCurves`; they come back as `curve`. */
  store(list: readonly number[]): void;
  /** What can be seen without Node: a curve of the stage that was stored, or one that was edited and not stored; `null` for none any more. */
  showCurve(seen: SeenCurve | null): void;
}

/** Keeps the table that the stage plays from in step with the set; what is heard waits for none of it. */
export interface Player extends MappedParameters {
  /** Curves as the set holds them, see `encodeCurves`. */
  curve(list: readonly number[]): void;
  /** Curves that a hand has edited, as the set holds them, see `encodeEdits`. */
  edits(list: readonly number[]): void;
  /** Curves that are tried in the place of those, until `curve` comes again. */
  audition(list: readonly number[]): void;
  /** The Play switch. */
  play(on: boolean): void;
  /** Dry lets go of every mapped parameter. The stage's lines are taken out by the patch itself. */
  dry(dry: boolean): void;
  /** The session clip that plays on this device's track; `null` while the arrangement plays. */
  clip(clip: PlayingClip | null): void;
  /** The user maps a parameter in a place: curves that were made for another one there are dropped. */
  remap(place: number, id: number): void;
  /** To be called some 25 times a second with the position that is played; late or never does no harm to the sound. */
  tick(playing: boolean, position: Beats): void;
}

/**
 * A player at rest: no curve, switched on, in the arrangement. Without a curve, switched off, or while another clip plays
 * than the curves belong to, every line of the stage adds 0. While the transport stands the stage stays where the curve
 * has it.
 * @param lines the lines of the device's stage.
 */
export function createPlayer(host: PlayerHost, lines: readonly PlayedLine[]): Player {
  const mapped = new Holding(host);
  const edited = playedEdits(host, lines);
  let kept: readonly StoredCurve[] = [];
  let curves: readonly StoredCurve[] = [];
  let on = true;
  let wet = true;
  let clip: PlayingClip | null = null;
  let filled: readonly StoredCurve[] = [];
  let shown: Beats | null = null;
  let ticks = 0;

  const heard = () => (wet ? filled : []);
  const fill = (): void => {
    filled = on ? playsNow(edited.heard(curves), clip) : [];
    mapped.letGo(heard());
    host.fill({ curves: filled, moved: clip?.moved ?? null, loop: clip === null ? null : loopOf(filled) });
    mapped.hold(heard());
  };
  const show = (position: Beats | null): void => {
    if (position !== shown) host.showPosition(position);
    shown = position;
  };
  const follow = (): void => {
    const moved = clip === null ? null : host.clipMoved();
    if (clip === null || moved === null || isNear(moved - clip.moved, loopOf(filled))) return;
    clip = { ...clip, moved };
    fill();
  };

  return {
    ...mapped.parameters,
    curve: (list) => {
      kept = playable(list);
      curves = kept;
      mapped.places.fresh(false);
      fill();
      edited.show(kept);
    },
    edits: (list) => {
      edited.take(list);
      fill();
      edited.show(kept);
    },
    audition: (list) => {
      curves = playable(list);
      mapped.places.fresh(true);
      fill();
    },
    play: (now) => {
      on = now;
      fill();
    },
    dry: (now) => {
      wet = !now;
      mapped.hold(heard());
    },
    clip: (now) => {
      if (sameClip(now, clip)) return;
      clip = now;
      fill();
    },
    remap: (place, id) => {
      const others = kept.filter((curve) => tableLine(curve) !== tableLine({ target: "mapped", index: place }));
      if ((id !== 0 && mapped.places.mappedIn(place) === id) || others.length === kept.length) return;
      host.store(encodeCurves(others));
    },
    tick: (playing, position) => {
      mapped.ticks();
      ticks = (ticks + 1) % TICKS_A_LOOK;
      if (playing && ticks === 0 && filled.length > 0) follow();
      show(playing && filled.length > 0 ? position : null);
    },
  };
}

function playable(list: readonly number[]): readonly StoredCurve[] {
  return decodeCurves(list).filter(({ points }) => points.length > 0);
}

function loopOf([first]: readonly StoredCurve[]): StoredCurve["loop"] {
  return first?.loop ?? null;
}

/** The same place on the axis, whole turns of the loop aside. */
function isNear(apart: Beats, loop: StoredCurve["loop"]): boolean {
  const turn = loop === null ? 0 : loop.end - loop.start;
  const rest = turn > 0 ? apart - turn * Math.round(apart / turn) : apart;
  return Math.abs(rest) < NEAR;
}

/** A second between two looks at where a clip is. */
const TICKS_A_LOOK = 25;
/** Beats: 5 ms at 120 bpm. */
const NEAR: Beats = 0.01;
