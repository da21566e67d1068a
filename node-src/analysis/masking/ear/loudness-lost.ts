import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import type { Phon } from "#src/model/units.ts";
import { loudnessLevel } from "./loudness-level.ts";
import { specificLoudness } from "./specific-loudness.ts";

const specific = specificLoudness(CAM_BANDS);

/** A sound by itself: what comes out of the filters at `CAM_BANDS`, and how loud that is. */
export interface HeardAlone {
  readonly powers: Float64Array;
  /** By filter, in sone. */
  readonly loudness: Float64Array;
  /** In phon. */
  level: number;
}

export function heardAlone(): HeardAlone {
  return { powers: new Float64Array(CAM_BANDS.length), loudness: new Float64Array(CAM_BANDS.length), level: 0 };
}

/** Takes anew how loud `powers` are. */
export function hearAlone(sound: HeardAlone): void {
  const { powers, loudness } = sound;
  let sum = 0;
  for (let filter = 0; filter < powers.length; filter++)
    sum += loudness[filter] = specific.of(filter, powers[filter]!, 0);
  sound.level = loudnessLevel(sum);
}

/**
 * What a sound loses in loudness level beside a masker, both through the same shapes of filters.
 *
 * Unit: phon, from 0 for nothing up to the sound's own loudness level. `lost` gets what each filter loses, in sone.
 */
export function loudnessLost({ powers, loudness, level }: HeardAlone, masker: Float64Array, lost: Float64Array): Phon {
  let sum = 0;
  for (let filter = 0; filter < powers.length; filter++) {
    const left = Math.min(loudness[filter]!, specific.of(filter, powers[filter]!, masker[filter]!));
    lost[filter] = loudness[filter]! - left;
    sum += left;
  }
  return level - loudnessLevel(sum);
}
