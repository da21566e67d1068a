import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import type { Hertz } from "#src/model/units.ts";

/** Outermost third octaves, by their middle. */
const [LOWEST, HIGHEST]: readonly Hertz[] = [125, 12_500];
/** From the middle of a third octave to its edge. */
const HALF_BAND = 10 ** (1 / 20);

/**
 * The bands in which a voice and its bed are heard.
 *
 * Source: `edges`: third octaves from 125 Hz to 12.5 kHz (IEC 61260-1:2014): what carries speech in 18 of them (ANSI S3.5-1997, table 3:
 * 160 Hz to 8 kHz), and more on either side. `block`: seconds, house taste: under a tenth, as a bed is averaged over some six seconds, and
 * fifteen bins and more below 300 Hz. `smallestBlock`: as a power of two. `under`: house taste: readers (LibriVox) and a sung lead stand within 16 dB
 * of their strongest band from 200 Hz to 6 kHz, counted as what covers them; so bands count nearly whole down there, by a quarter where the voice is
 * 20 dB under, and falling by 2 dB a decibel below.
 */
export const BED_BANDS = {
  edges: THIRD_OCTAVES.filter((middle) => middle > LOWEST! / HALF_BAND && middle < HIGHEST! * HALF_BAND).flatMap(
    (middle, i) => (i === 0 ? [middle / HALF_BAND, middle * HALF_BAND] : [middle * HALF_BAND]),
  ),
  block: 0.085,
  smallestBlock: 8,
  under: 20,
} as const;
