import type { BitReader } from "#src/adapters/audio/bit-reader.ts";
import type { Granule } from "#src/adapters/audio/mp3/stream/side-info.ts";

/** Scale factors of a granule, in the order of its bands. */
export interface ScaleFactors {
  readonly values: Uint8Array;
  /** The value that means "no intensity position here", for each band. */
  readonly illegal: Uint8Array;
  readonly preflag: boolean;
}

/**
 * Reads the scale factors of MPEG 1.
 *
 * `before` are the first granule's, where `shared` has a bit for a group that the second takes over.
 * Source: ISO/IEC 11172-3, 2.4.2.7.
 */
export function readScaleFactors(
  bits: BitReader,
  granule: Granule,
  before: ScaleFactors | undefined,
  shared: number,
): ScaleFactors {
  const [low, high] = FIRST_WIDTHS[granule.scaleCompress] ?? [0, 0];
  const values = new Uint8Array(MOST_BANDS);
  const groups = FIRST_GROUPS[granule.blocks];
  let band = 0;
  for (const [group, count] of groups.entries()) {
    const width = group < groups.length / 2 ? low : high;
    const copied = granule.blocks === "long" && (shared & (8 >> group)) !== 0;
    for (let index = 0; index < count; index += 1, band += 1)
      values[band] = copied ? (before?.values[band] ?? 0) : bits.read(width);
  }
  return { values, illegal: new Uint8Array(MOST_BANDS).fill(7), preflag: granule.preflag };
}

/**
 * Reads the scale factors of MPEG 2 and 2.5; `positions` for the right channel of an intensity stereo frame.
 *
 * Source: ISO/IEC 13818-3, 2.4.3.2.
 */
export function readLowScaleFactors(bits: BitReader, granule: Granule, positions: boolean): ScaleFactors {
  const { widths, group, preflag } = positions
    ? positionWidths(granule.scaleCompress >> 1)
    : lowWidths(granule.scaleCompress);
  const counts = LOW_GROUPS[group]?.[BLOCK_ORDER.indexOf(granule.blocks)] ?? [];
  const values = new Uint8Array(MOST_BANDS);
  const illegal = new Uint8Array(MOST_BANDS);
  let band = 0;
  for (const [index, count] of counts.entries()) {
    const width = widths[index] ?? 0;
    for (let left = count; left > 0; left -= 1, band += 1) {
      values[band] = bits.read(width);
      illegal[band] = (1 << width) - 1;
    }
  }
  return { values, illegal, preflag };
}

/** Added to the scale factors of the upper long bands when the preflag is set. Source: Table 3-B.6. */
export const PRETAB = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 3, 2, 0] as const;

/** 13 short bands of three windows. */
const MOST_BANDS = 39;

/** slen1, slen2 by scalefac_compress. */
const FIRST_WIDTHS = [
  ...([
    [0, 0],
    [0, 1],
    [0, 2],
    [0, 3],
    [3, 0],
    [1, 1],
    [1, 2],
    [1, 3],
  ] as const),
  ...([
    [2, 1],
    [2, 2],
    [2, 3],
    [3, 1],
    [3, 2],
    [3, 3],
    [4, 2],
    [4, 3],
  ] as const),
] as const;

/** Scale factors in each group; the first half of the groups has the first width. */
const FIRST_GROUPS = { long: [6, 5, 5, 5], short: [18, 18], mixed: [17, 18] } as const;

const BLOCK_ORDER = ["long", "short", "mixed"];

/** Source: 13818-3, Table of nr_of_sfb: the rows of lowWidths, then those of positionWidths; long, short, mixed. */
const LOW_GROUPS: readonly (readonly (readonly number[])[])[] = [
  [
    [6, 5, 5, 5],
    [9, 9, 9, 9],
    [6, 9, 9, 9],
  ],
  [
    [6, 5, 7, 3],
    [9, 9, 12, 6],
    [6, 9, 12, 6],
  ],
  [
    [11, 10, 0, 0],
    [18, 18, 0, 0],
    [15, 18, 0, 0],
  ],
  [
    [7, 7, 7, 0],
    [12, 12, 12, 0],
    [6, 15, 12, 0],
  ],
  [
    [6, 6, 6, 3],
    [12, 9, 9, 6],
    [6, 12, 9, 6],
  ],
  [
    [8, 8, 5, 0],
    [15, 12, 9, 0],
    [6, 18, 9, 0],
  ],
];

interface Widths {
  readonly widths: readonly number[];
  readonly group: number;
  readonly preflag: boolean;
}

function lowWidths(code: number): Widths {
  if (code < 400)
    return {
      widths: [Math.floor((code >> 4) / 5), (code >> 4) % 5, (code >> 2) & 3, code & 3],
      group: 0,
      preflag: false,
    };
  const rest = code - 400;
  if (code < 500)
    return { widths: [Math.floor((rest >> 2) / 5), (rest >> 2) % 5, rest & 3, 0], group: 1, preflag: false };
  return { widths: [Math.floor((code - 500) / 3), (code - 500) % 3, 0, 0], group: 2, preflag: true };
}

function positionWidths(code: number): Widths {
  if (code < 180)
    return { widths: [Math.floor(code / 36), Math.floor((code % 36) / 6), code % 6, 0], group: 3, preflag: false };
  const rest = code - 180;
  if (code < 244) return { widths: [(rest >> 4) & 3, (rest >> 2) & 3, rest & 3, 0], group: 4, preflag: false };
  return { widths: [Math.floor((code - 244) / 3), (code - 244) % 3, 0, 0], group: 5, preflag: false };
}
