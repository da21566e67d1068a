import { MIXED_LINES } from "#src/adapters/audio/mp3/coding/bands.ts";
import type { Granule } from "#src/adapters/audio/mp3/stream/side-info.ts";

/**
 * Makes the inverse hybrid filter bank of one channel: 576 lines to 18 samples of each of 32 subbands (`out[slot * 32 + subband]`).
 *
 * Shape: `lines` is spoiled. `used` lines count, the rest is zero. It keeps the overlap from granule to granule.
 * Source: ISO/IEC 11172-3, 2.4.3.4.10.
 */
export function hybridFilter(): (lines: Float32Array, used: number, granule: Granule, out: Float32Array) => void {
  const kept = new Float32Array(LINES);
  const block = new Float32Array(36);
  return (lines, used, granule, out) => {
    reduceAliases(lines, BORDERS[granule.blocks]);
    const active = granule.blocks === "long" ? used + ALIASED : LINES;
    for (let at = 0; at < LINES; at += 18) {
      transform(lines, at, active, granule, block);
      overlap(block, kept, at, out);
    }
  };
}

function transform(lines: Float32Array, at: number, active: number, granule: Granule, block: Float32Array): void {
  if (at >= active) block.fill(0);
  else if (at >= LONG_LINES[granule.blocks]) shortBlock(lines, at, block);
  else longBlock(lines, at, granule.blocks === "mixed" ? 0 : granule.shape, block);
}

/** Lines of long blocks, from the lowest on. */
export const LONG_LINES = { long: 576, mixed: MIXED_LINES, short: 0 } as const;
/** Borders between long subbands, where aliases are reduced. */
export const BORDERS = { long: 31, mixed: 1, short: 0 } as const;
/** The alias reduction reaches this many lines over a border. */
export const ALIASED = 8;

const LINES = 576;

/** Lines of short blocks stand window by window in each band: puts the three windows of a frequency side by side. */
export function weaveWindows(
  lines: Float32Array,
  bands: readonly { readonly start: number; readonly end: number; readonly window: number | null }[],
): void {
  const before = lines.slice();
  for (const { start, end, window } of bands) {
    if (window === null) continue;
    const first = start - window * (end - start);
    for (let index = 0; index < end - start; index += 1) lines[first + 3 * index + window] = before[start + index]!;
  }
}

/** Source: Table 3-B.9, c_i. */
const BUTTERFLY = [-0.6, -0.535, -0.33, -0.185, -0.095, -0.041, -0.0142, -0.0037] as const;
export const STAY = Float32Array.from(BUTTERFLY, (c) => 1 / Math.sqrt(1 + c * c));
export const CROSS = Float32Array.from(BUTTERFLY, (c) => c / Math.sqrt(1 + c * c));

function reduceAliases(lines: Float32Array, borders: number): void {
  for (let border = 1; border <= borders; border += 1) {
    for (let index = 0; index < 8; index += 1) {
      const below = 18 * border - 1 - index;
      const above = 18 * border + index;
      const low = lines[below]!;
      const high = lines[above]!;
      lines[below] = low * STAY[index]! - high * CROSS[index]!;
      lines[above] = high * STAY[index]! + low * CROSS[index]!;
    }
  }
}

/** The windows of shape 0 to 3, 36 samples each; shape 2 has 12 of its own. */
export const WINDOWS = [0, 1, 2, 3].map((shape) =>
  Float32Array.from({ length: 36 }, (_, index) => windowAt(shape, index)),
);

function windowAt(shape: number, index: number): number {
  const long = Math.sin((Math.PI / 36) * (index + 0.5));
  if (shape === 2) return index < 12 ? Math.sin((Math.PI / 12) * (index + 0.5)) : 0;
  if (shape === 3) return index >= 18 ? long : edgeAt(17 - index);
  return shape === 1 && index >= 18 ? edgeAt(index - 18) : long;
}

/** The half of a start window after its middle (a stop window's mirrors it): flat, down like a short window, nothing. */
function edgeAt(index: number): number {
  if (index < 6) return 1;
  return index < 12 ? Math.sin((Math.PI / 12) * (index + 0.5)) : 0;
}

/** cos(π/72 (2n + 19)(2k + 1)) for n = 0 to 8 and 18 to 26: the other samples mirror these. */
export const LONG_COSINES = Float32Array.from({ length: 18 * 18 }, (_, index) => {
  const row = Math.floor(index / 18);
  const sample = row < 9 ? row : row + 9;
  return Math.cos((Math.PI / 72) * (2 * sample + 19) * (2 * (index % 18) + 1));
});

function longBlock(lines: Float32Array, at: number, shape: number, block: Float32Array): void {
  const window = WINDOWS[shape]!;
  for (let row = 0; row < 18; row += 1) {
    let even = 0;
    let odd = 0;
    for (let line = at, cosine = 18 * row; line < at + 18; line += 2, cosine += 2) {
      even += LONG_COSINES[cosine]! * lines[line]!;
      odd += LONG_COSINES[cosine + 1]! * lines[line + 1]!;
    }
    const sum = even + odd;
    if (row < 9) {
      block[row] = sum * window[row]!;
      block[17 - row] = -sum * window[17 - row]!;
    } else {
      block[row + 9] = sum * window[row + 9]!;
      block[44 - row] = sum * window[44 - row]!;
    }
  }
}

/** cos(π/24 (2n + 7)(2k + 1)). */
export const SHORT_COSINES = Float32Array.from({ length: 12 * 6 }, (_, index) =>
  Math.cos((Math.PI / 24) * (2 * Math.floor(index / 6) + 7) * (2 * (index % 6) + 1)),
);

function shortBlock(lines: Float32Array, at: number, block: Float32Array): void {
  const window = WINDOWS[2]!;
  block.fill(0);
  for (let third = 0; third < 3; third += 1) {
    for (let sample = 0; sample < 12; sample += 1) {
      let sum = 0;
      for (let line = 0; line < 6; line += 1) sum += SHORT_COSINES[sample * 6 + line]! * lines[at + 3 * line + third]!;
      block[6 + 6 * third + sample]! += sum * window[sample]!;
    }
  }
}

/** Adds the half kept from the granule before, keeps the other, and turns every second sample of odd subbands round. */
function overlap(block: Float32Array, kept: Float32Array, at: number, out: Float32Array): void {
  const subband = at / 18;
  for (let slot = 0; slot < 18; slot += 1) {
    const sum = block[slot]! + kept[at + slot]!;
    out[slot * 32 + subband] = subband & slot & 1 ? -sum : sum;
    kept[at + slot] = block[slot + 18]!;
  }
}
