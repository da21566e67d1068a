/**
 * Edges of the scale factor bands, by sample rate (44.1, 48, 32; 22.05, 24, 16; 11.025, 12, 8 kHz).
 * Source: ISO/IEC 11172-3:1993, Annex B, Table 3-B.8; 13818-3:1998, Annex B, Table B.2; 8 kHz as encoders of MPEG 2.5 have it.
 */
export const LONG_BANDS: readonly (readonly number[])[] = [
  [0, 4, 8, 12, 16, 20, 24, 30, 36, 44, 52, 62, 74, 90, 110, 134, 162, 196, 238, 288, 342, 418, 576],
  [0, 4, 8, 12, 16, 20, 24, 30, 36, 42, 50, 60, 72, 88, 106, 128, 156, 190, 230, 276, 330, 384, 576],
  [0, 4, 8, 12, 16, 20, 24, 30, 36, 44, 54, 66, 82, 102, 126, 156, 194, 240, 296, 364, 448, 550, 576],
  ...[
    [0, 6, 12, 18, 24, 30, 36, 44, 54, 66, 80, 96, 116, 140, 168, 200, 238, 284, 336, 396, 464, 522, 576],
    [0, 6, 12, 18, 24, 30, 36, 44, 54, 66, 80, 96, 114, 136, 162, 194, 232, 278, 332, 394, 464, 540, 576],
    [0, 6, 12, 18, 24, 30, 36, 44, 54, 66, 80, 96, 116, 140, 168, 200, 238, 284, 336, 396, 464, 522, 576],
    [0, 6, 12, 18, 24, 30, 36, 44, 54, 66, 80, 96, 116, 140, 168, 200, 238, 284, 336, 396, 464, 522, 576],
    [0, 6, 12, 18, 24, 30, 36, 44, 54, 66, 80, 96, 116, 140, 168, 200, 238, 284, 336, 396, 464, 522, 576],
    [0, 12, 24, 36, 48, 60, 72, 88, 108, 132, 160, 192, 232, 280, 336, 400, 476, 566, 568, 570, 572, 574, 576],
  ],
];

/** The same for one of the three windows of a short block. */
export const SHORT_BANDS: readonly (readonly number[])[] = [
  [0, 4, 8, 12, 16, 22, 30, 40, 52, 66, 84, 106, 136, 192],
  [0, 4, 8, 12, 16, 22, 28, 38, 50, 64, 80, 100, 126, 192],
  [0, 4, 8, 12, 16, 22, 30, 42, 58, 78, 104, 138, 180, 192],
  [0, 4, 8, 12, 18, 24, 32, 42, 56, 74, 100, 132, 174, 192],
  [0, 4, 8, 12, 18, 26, 36, 48, 62, 80, 104, 136, 180, 192],
  [0, 4, 8, 12, 18, 26, 36, 48, 62, 80, 104, 134, 174, 192],
  [0, 4, 8, 12, 18, 26, 36, 48, 62, 80, 104, 134, 174, 192],
  [0, 4, 8, 12, 18, 26, 36, 48, 62, 80, 104, 134, 174, 192],
  [0, 8, 16, 24, 36, 52, 72, 96, 124, 160, 162, 164, 166, 192],
];

/** One stretch of a granule's 576 lines under one scale factor. Short blocks: one band a window, in the order of the lines. */
export interface Band {
  readonly start: number;
  readonly end: number;
  /** 0, 1 or 2 in a short block; `null` in a long one. */
  readonly window: 0 | 1 | 2 | null;
}

/** The bands of a granule in the order of its scale factors; a mixed block begins with the long bands of its two lowest subbands. */
export function bandsOf(rateIndex: number, blocks: "long" | "short" | "mixed"): readonly Band[] {
  const key = rateIndex * 3 + BLOCKS.indexOf(blocks);
  BANDS[key] ??= makeBands(rateIndex, blocks);
  return BANDS[key];
}

/** Lines of the long part of a mixed block: two subbands. */
export const MIXED_LINES = 36;

export const BLOCKS = ["long", "short", "mixed"] as const;
const BANDS: (readonly Band[])[] = [];

function makeBands(rateIndex: number, blocks: "long" | "short" | "mixed"): readonly Band[] {
  const long = LONG_BANDS[rateIndex] ?? [];
  const short = SHORT_BANDS[rateIndex] ?? [];
  const limit = blocks === "long" ? 576 : blocks === "mixed" ? MIXED_LINES : 0;
  const longs = long.slice(1).map((end, index): Band => ({ start: long[index] ?? 0, end, window: null }));
  const shorts = short.slice(1).flatMap((end, index) => {
    const start = short[index] ?? 0;
    const width = end - start;
    return ([0, 1, 2] as const).map(
      (window): Band => ({ start: 3 * start + window * width, end: 3 * start + (window + 1) * width, window }),
    );
  });
  return [
    ...longs.filter(({ end }) => end <= limit),
    ...(blocks === "long" ? [] : shorts.filter(({ start }) => start >= limit)),
  ];
}
