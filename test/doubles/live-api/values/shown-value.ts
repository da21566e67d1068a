/** How a parameter of one of Live's own devices shows its number: a law of `test/vectors/knob-readings.json`, and the range that is shown. */
export interface FakeLaw {
  readonly law: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

/**
 * What Live shows for a number. Digits as in the dump that the vector names; where it says that a law is unknown, some law that rises.
 *
 * `bent`: laws that were never measured are others than those that are thought.
 */
export function shownValue({ law, unit, low, high }: FakeLaw, raw: number, bent = false): string {
  const way = bent ? raw ** 1.25 : raw;
  switch (law) {
    case "log":
      return inUnit(low * (high / low) ** way, unit);
    case "lin":
      return inUnit(low + (high - low) * way, unit, unit === "dB" ? 1 : undefined);
    case "raw":
      return inUnit(raw, unit);
    case "raw=log10(unit)":
      return inUnit(10 ** raw, unit);
    case "fader":
      return inUnit(faderLevel(raw), unit);
    case "1/(1-raw)":
      return raw >= 1 ? "inf : 1" : `${digits(1 / (1 - raw))} : 1`;
    case "raw*50 -> L/R":
      return panned(Math.round(raw * 50));
    default:
      return law.startsWith("raw>=") ? inUnit(outputLevel(raw), unit) : unknownValue(unit, raw);
  }
}

function inUnit(value: number, unit: string, behind?: number): string {
  if (!Number.isFinite(value)) return `${value < 0 ? "-inf" : "inf"} ${unit}`;
  return FORMS[unit]?.(value) ?? `${behind === undefined ? digits(value) : value.toFixed(behind)} ${unit}`;
}

const FORMS: Readonly<Record<string, (value: number) => string>> = {
  Hz: (value) => large(value, "Hz", "kHz"),
  ms: (value) => large(value, "ms", "s"),
  "%": (value) => `${value.toFixed(Math.abs(value) < 9.95 ? 1 : 0)} %`,
  x: (value) => `${(100 * value).toFixed(0)} %`,
  "1:x": (value) => `1 : ${value.toFixed(2)}`,
  Q: (value) => value.toFixed(2),
};

function large(value: number, unit: string, thousands: string): string {
  return value >= 999.5 ? `${digits(value / 1000)} ${thousands}` : `${digits(value)} ${unit}`;
}

/** Three of them. */
function digits(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
}

function panned(place: number): string {
  if (place === 0) return "C";
  return place < 0 ? `${-place}L` : `${place}R`;
}

function faderLevel(raw: number): number {
  if (raw <= 0) return Number.NEGATIVE_INFINITY;
  const below = 0.4 - raw;
  if (below <= 0) return 40 * raw - 34;
  if (raw >= 0.034623627) return -18 - 42 * below - 200 * below ** 2;
  const right = BOTTOM.findIndex(([at]) => at >= raw);
  const [[x0, y0], [x1, y1]] = [BOTTOM[right - 1]!, BOTTOM[right]!];
  return y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0);
}

/** Measured points of a fader's last decibels. Source: mantisbikr/fadebender, volume_map.csv. */
const BOTTOM: readonly (readonly [number, number])[] = [
  [0, -70],
  [0.001154, -69.5],
  [0.009662616, -66.5],
  [0.021345632, -63],
  [0.034623627, -60.04],
];

function outputLevel(raw: number): number {
  if (raw <= -1) return Number.NEGATIVE_INFINITY;
  return raw >= -0.4829 ? 35 * raw : Math.max(-70, 40.3 * Math.log10((raw + 1) / 1.35827));
}

/** Utility's width, the gain of a side chain, the ratios of Multiband Dynamics, amounts of Saturator's colour. */
function unknownValue(unit: string, raw: number): string {
  if (unit === "1:x") return `1 : ${(1 / Math.max(0.01, 1 + raw)).toFixed(2)}`;
  if (unit === "dB") return inUnit(raw <= 0 ? Number.NEGATIVE_INFINITY : 24 + 40 * Math.log10(raw), "dB");
  return inUnit(raw <= 1 ? 100 * raw : 100 + 300 * (raw - 1), "%");
}
