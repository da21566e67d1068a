import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { auditoryFilters } from "./ear/auditory-filters.ts";
import type { MixBlocks } from "./mix-blocks.ts";
import type { MixExcitation } from "./mix-excitation.ts";
import type { Unit } from "./mix-sources.ts";

/** By source: a factor on the power in each band. */
export type ChangedPowers = ReadonlyMap<number, Float64Array>;

/** What comes out of the filters if sources were changed, a block at a time. */
export interface ChangedExcitation {
  /** Goes to a block: the filters take the shapes that the changed mix gives them. */
  at(block: number, changed: ChangedPowers): void;
  /** Of a unit, in that block. */
  of(unit: Unit, into: Float64Array): void;
}

export function changedExcitation(blocks: MixBlocks, excitation: MixExcitation): ChangedExcitation {
  const bands = CAM_BANDS.length;
  const filters = auditoryFilters(CAM_BANDS, CAM_BANDS);
  const whole = new Float64Array(bands);
  const powers = new Float64Array(bands);
  const excited = new Float64Array(bands);
  let here = 0;
  let factors: ChangedPowers = new Map();
  return {
    at(block, changed) {
      here = block;
      factors = changed;
      excitation.powers(block, whole);
      for (const [source, by] of changed) {
        blocks.read(source, block, powers);
        for (let band = 0; band < bands; band++)
          whole[band] = Math.max(0, whole[band]! + (by[band]! - 1) * powers[band]!);
      }
      filters.open(whole);
    },
    of({ sources }, into) {
      into.fill(0);
      for (const source of sources) {
        blocks.read(source, here, powers);
        const by = factors.get(source);
        if (by) for (let band = 0; band < bands; band++) powers[band]! *= by[band]!;
        filters.excite(powers, excited);
        for (let band = 0; band < bands; band++) into[band]! += excited[band]!;
      }
    },
  };
}
