import { DECLICK } from "#src/chassis/player/ramps-ahead.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Beats } from "#src/model/units.ts";

/** What a player drives. */
export interface PlayerOutput {
  /** Targets and milliseconds for the `line~` of a stage's line or of a mapped parameter's travel, 0 to 1. */
  ramp(target: StoredCurve["target"], index: number, ramps: readonly number[]): void;
  /** Whether a mapped parameter is to be held; it is let go while nothing plays on it. */
  hold(index: number, on: boolean): void;
  /** The position on the axis of the curve that is played; `null` when nothing plays. */
  showPosition(position: Beats | null): void;
}

/** Says each thing once: at rest nothing is sent. A mapped parameter is held only once its line stands where it should. */
export function playerOutput(host: PlayerOutput): {
  rest(): void;
  /** Lets go of all that these do not move. */
  keep(curves: readonly StoredCurve[]): void;
  play(curve: StoredCurve, ramps: readonly number[]): void;
  show(position: Beats | null): void;
} {
  const playing = new Map<string, StoredCurve>();
  let shown: Beats | null = null;
  const letGo = ({ target, index }: StoredCurve): void => {
    if (target === "stage") host.ramp(target, index, [NEUTRAL, DECLICK]);
    else host.hold(index, false);
  };
  const keep = (curves: readonly StoredCurve[]): void => {
    const kept = new Set(curves.map(lineOf));
    for (const [line, curve] of playing) {
      if (kept.has(line)) continue;
      playing.delete(line);
      letGo(curve);
    }
  };
  const show = (position: Beats | null): void => {
    if (position !== shown) host.showPosition(position);
    shown = position;
  };
  return {
    rest: () => {
      keep([]);
      show(null);
    },
    keep,
    play: (curve, ramps) => {
      const { target, index } = curve;
      const fresh = !playing.has(lineOf(curve));
      playing.set(lineOf(curve), curve);
      if (target === "mapped" && fresh) host.ramp(target, index, [ramps[0] ?? 0, 0]);
      if (target === "mapped" && fresh) host.hold(index, true);
      host.ramp(target, index, ramps);
    },
    show,
  };
}

function lineOf({ target, index }: StoredCurve): string {
  return `${target} ${index}`;
}

/** What a line of the stage adds to its dial at rest. */
const NEUTRAL = 0;
