/** A straight mapping from a domain to pixels, clamped to the domain; what is not finite lands at the start. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  (value: number): number;
}

export function scale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [from, to] = domain;
  const width = to - from;
  const map = (value: number): number => {
    if (!Number.isFinite(value) || width === 0) return value > from && width !== 0 ? range[1] : range[0];
    const share = Math.min(1, Math.max(0, (value - from) / width));
    return range[0] + share * (range[1] - range[0]);
  };
  return Object.assign(map, { from, to });
}

/** Round values inside a domain, at most `most` of them: steps of 1, 2 or 5 times a power of ten, or of `steps`. */
export function ticks(domain: readonly [number, number], most: number, steps?: readonly number[]): number[] {
  const [from, to] = domain;
  const width = to - from;
  if (!(width > 0) || !Number.isFinite(width)) return [];
  const step = steps?.find((candidate) => width / candidate <= most) ?? roundStep(width / most);
  const first = Math.ceil(from / step - EDGE);
  const last = Math.floor(to / step + EDGE);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

const EDGE = 1e-9;

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least * (1 - EDGE)) ?? 10 * power;
}
