import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import { REDUCTIONS } from "#src/knowledge/master/moves.ts";
import type { Decibels, Fraction, LoudnessUnits, Seconds } from "#src/model/units.ts";

/**
 * When a mix moves in level more than mixes do, and what a Glue Compressor on the main track takes off it then.
 *
 * Source: `widest`: 19 in 20 of 100 unmastered professional mixes keep to it (`PROFESSIONAL_MIXES`, whole songs). `ratio`, `attack` and the reduction, from 1 to 2 dB: engineers' practice as the source document hands it on (`REDUCTIONS`);
 * Glue's own steps, 10 and 30 ms, are two of its attacks, and the slower leaves more of each hit. `full`: how far over it is for all of that; house taste. `loudest`: the part of the song that the reduction is stated for, long enough for two bars; house taste. Its release is
 * the longest step within a beat, so that it has let go when the next one comes: house taste, as its automatic release follows no published law.
 */
export const BUS_GLUE: {
  readonly widest: LoudnessUnits;
  readonly ratio: number;
  readonly attack: Seconds;
  readonly reduction: { readonly least: Decibels; readonly most: Decibels; readonly full: LoudnessUnits };
  readonly share: Fraction;
  readonly loudest: Seconds;
} = {
  widest: PROFESSIONAL_MIXES.loudnessRange.p95,
  ratio: 2,
  attack: 0.03,
  reduction: { least: REDUCTIONS.least, most: REDUCTIONS.most, full: REDUCTIONS.over },
  share: REDUCTIONS.share,
  loudest: 10,
};
