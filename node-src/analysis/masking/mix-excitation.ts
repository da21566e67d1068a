import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { auditoryFilters } from "./ear/auditory-filters.ts";
import type { MixBlocks } from "./mix-blocks.ts";
import type { Unit } from "./mix-sources.ts";

/** What of every source comes out of the filters at `CAM_BANDS`, block by block, through the shapes that the whole mix gives them. */
export interface MixExcitation {
  /** Of a unit in a block: the sum of its sources. */
  of(unit: Pick<Unit, "sources">, block: number, into: Float64Array): void;
  /** Powers of the whole mix at the cochlea. */
  powers(block: number, into: Float64Array): void;
}

const BANDS = CAM_BANDS.length;

/** Keeps 4 bytes for each source, block and band: 17 MB for 24 tracks of 4 minutes. */
export function mixExcitation(blocks: MixBlocks, sources: number): MixExcitation {
  const filters = auditoryFilters(CAM_BANDS, CAM_BANDS);
  const out = new Float32Array(blocks.count * sources * BANDS);
  const whole = new Float32Array(blocks.count * BANDS);
  const each = Array.from({ length: sources }, () => new Float64Array(BANDS));
  const sum = new Float64Array(BANDS);
  const excited = new Float64Array(BANDS);
  for (let block = 0; block < blocks.count; block++) {
    sum.fill(0);
    for (let source = 0; source < sources; source++) {
      blocks.read(source, block, each[source]!);
      for (let band = 0; band < BANDS; band++) sum[band]! += each[source]![band]!;
    }
    whole.set(sum, block * BANDS);
    filters.open(sum);
    for (let source = 0; source < sources; source++) {
      filters.excite(each[source]!, excited);
      out.set(excited, (block * sources + source) * BANDS);
    }
  }
  return {
    of(unit, block, into) {
      into.fill(0);
      for (const source of unit.sources) {
        const at = (block * sources + source) * BANDS;
        for (let band = 0; band < BANDS; band++) into[band]! += out[at + band]!;
      }
    },
    powers(block, into) {
      for (let band = 0; band < BANDS; band++) into[band] = whole[block * BANDS + band]!;
    },
  };
}
