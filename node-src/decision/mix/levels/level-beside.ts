import { loudnessToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { gatedPower, meanAbove } from "#src/dsp/series/gated-power.ts";
import { summed } from "#src/dsp/series/summed.ts";
import { windowMeans } from "#src/dsp/series/window-means.ts";
import { GATING, WINDOWS } from "#src/knowledge/gating.ts";
import type { Decibels, LoudnessUnits, Seconds } from "#src/model/units.ts";

/** How loud something is beside everything else, while it sounds. */
export interface LevelBeside {
  /** Re the whole mix, itself included. */
  readonly reMix: LoudnessUnits;
  /** For how long it sounds. */
  readonly time: Seconds;
  /** Mean powers while it sounds: its own, and of all else. */
  readonly own: number;
  readonly rest: number;
  /** 1 where it sounds, block by block. */
  readonly sounds: Uint8Array;
}

/**
 * The level of one track, or of several as one, beside the mix.
 *
 * Shape: K-weighted powers in blocks of BS.1770; both are averaged over the blocks that pass both gates in what is judged, so that rests count in neither.
 * Edge: `null` where it is silent.
 * Source: ITU-R BS.1770-5, Annex 1, gates of eq. 5 to 7.
 */
export function levelBeside(rows: readonly Float64Array[], mix: Float64Array): LevelBeside | null {
  const own = summed(rows);
  const { threshold } = gatedPower(own, loudnessToPower(GATING.absolute), GATING.relative);
  const sounds = Uint8Array.from(own, (power) => (power > threshold ? 1 : 0));
  const count = sounds.reduce((sum, is) => sum + is, 0);
  if (count === 0) return null;
  const power = meanAbove(sounds, 0, own);
  const rest = Math.max(0, meanAbove(sounds, 0, mix) - power);
  return { reMix: powerToDecibels(power / (power + rest)), time: count * GATING.step, own: power, rest, sounds };
}

/** The same against all else; `Infinity` where nothing else sounds. */
export function againstRest({ own, rest }: Pick<LevelBeside, "own" | "rest">): LoudnessUnits {
  return powerToDecibels(own / rest);
}

/** What the level re the mix becomes when it is changed by a gain and all else stays. */
export function levelAfter({ own, rest }: LevelBeside, gain: Decibels): LoudnessUnits {
  const power = own * 10 ** (gain / 10);
  return powerToDecibels(power / (power + rest));
}

/** The gain that brings it to a level re the mix; `Infinity` where nothing else sounds. */
export function gainTo({ own, rest }: LevelBeside, reMix: LoudnessUnits): Decibels {
  const share = 10 ** (reMix / 10);
  return powerToDecibels((rest * share) / ((1 - share) * own));
}

/** Blocks in which it sounds and its level over three seconds lies outside of a range; all in which it sounds where it nowhere does. */
export function outsideBlocks(
  rows: readonly Float64Array[],
  mix: Float64Array,
  { sounds }: LevelBeside,
  { low, high }: { readonly low: LoudnessUnits; readonly high: LoudnessUnits },
): Uint8Array {
  const own = summed(rows);
  const width = Math.round(WINDOWS.shortTerm / GATING.step);
  const [mine, all] = [own, mix].map((row) => windowMeans(whileSounding(row, sounds), width, 1));
  const outside = new Uint8Array(sounds.length);
  for (let window = 0; window < mine!.length; window++) {
    const level = powerToDecibels(mine![window]! / all![window]!);
    if (!(level < low || level > high)) continue;
    for (let block = window; block < window + width; block++) if (sounds[block] === 1) outside[block] = 1;
  }
  return outside.includes(1) ? outside : sounds;
}

function whileSounding(row: Float64Array, sounds: Uint8Array): Float64Array {
  return row.map((power, block) => (sounds[block] === 1 ? power : 0));
}
