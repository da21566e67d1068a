/**
 * Gains of left and right at a place of Live's pan, from -1 to 1: constant power, 0 dB in the middle, +3 dB at the ends.
 *
 * Shape: on a stereo signal a balance by the same law, each channel keeping its own content.
 * Source: Ableton, Live 12 manual, "Mixing": sinusoidal with constant gain, 0 dB at the centre, +3 dB at the extremes; R. Henke 2006; a sweep
 * measured in Live 10.1.5. The curve between is that of a sine and a cosine.
 */
export function panGains(pan: number): { readonly left: number; readonly right: number } {
  if (pan === 0) return { left: 1, right: 1 };
  const angle = ((Math.min(1, Math.max(-1, pan)) + 1) * Math.PI) / 4;
  return { left: Math.SQRT2 * Math.cos(angle), right: Math.SQRT2 * Math.sin(angle) };
}
