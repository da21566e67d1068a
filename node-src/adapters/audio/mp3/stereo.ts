import type { Band } from "#src/adapters/audio/mp3/coding/bands.ts";
import type { ScaleFactors } from "#src/adapters/audio/mp3/coding/scale-factors.ts";
import type { Mp3Header } from "#src/adapters/audio/mp3/stream/mp3-header.ts";

/**
 * Undoes mid/side and intensity stereo in place.
 *
 * Intensity positions are the right channel's scale factors, above its last line that is not zero.
 * Source: ISO/IEC 11172-3, 2.4.3.4.9; 13818-3, 2.4.3.2.
 */
export function joinStereo(
  left: Float32Array,
  right: Float32Array,
  header: Mp3Header,
  bands: readonly Band[],
  factors: ScaleFactors,
  coarse: boolean,
): void {
  const ends = header.intensity ? lastLines(right, bands) : NO_INTENSITY;
  const gains = (position: number) => (header.version === "1" ? ratio(position) : lowRatio(position, coarse));
  for (const [index, band] of bands.entries()) {
    const position = band.start < ends[band.window ?? 3]! ? undefined : positionOf(index, bands, factors);
    if (position !== undefined) pan(left, right, band, gains(position));
    else if (header.midSide) midSide(left, right, band);
  }
}

const LINES = 576;
const NO_INTENSITY = [LINES, LINES, LINES, LINES] as const;

/** Line behind the last band that is not silent, for each window of short blocks and (at 3) for long ones. */
function lastLines(right: Float32Array, bands: readonly Band[]): number[] {
  const ends = [0, 0, 0, 0];
  for (const band of bands) {
    const sounds = right.subarray(band.start, band.end).some((line) => line !== 0);
    if (!sounds) continue;
    ends[band.window ?? 3] = band.end;
    if (band.window !== null) ends[3] = LINES;
  }
  return ends;
}

/** The highest band has no scale factor of its own: it takes that of the band below. */
function positionOf(index: number, bands: readonly Band[], factors: ScaleFactors): number | undefined {
  const windows = bands.at(-1)?.window === null ? 1 : 3;
  const own = index < bands.length - windows ? index : index - windows;
  const position = factors.values[own] ?? 0;
  return position === factors.illegal[own] ? undefined : position;
}

/** tan(position × π/12), as two gains. */
function ratio(position: number): readonly [number, number] {
  if (position >= 6) return [1, 0];
  const tangent = Math.tan((position * Math.PI) / 12);
  return [tangent / (1 + tangent), 1 / (1 + tangent)];
}

/** Steps of 2^-1/4 or 2^-1/2: odd positions weaken the left, even ones the right. */
function lowRatio(position: number, coarse: boolean): readonly [number, number] {
  const gain = 2 ** ((coarse ? -1 / 2 : -1 / 4) * ((position + 1) >> 1));
  return position % 2 === 1 ? [gain, 1] : [1, gain];
}

function pan(left: Float32Array, right: Float32Array, band: Band, [toLeft, toRight]: readonly [number, number]): void {
  for (let line = band.start; line < band.end; line += 1) {
    const both = left[line]!;
    left[line] = both * toLeft;
    right[line] = both * toRight;
  }
}

function midSide(left: Float32Array, right: Float32Array, band: Band): void {
  for (let line = band.start; line < band.end; line += 1) {
    const middle = left[line]!;
    const side = right[line]!;
    left[line] = (middle + side) * Math.SQRT1_2;
    right[line] = (middle - side) * Math.SQRT1_2;
  }
}
