import { valueMarks } from "#src/chassis/face/value-marks.ts";
import { parameterById } from "#src/chassis/listening/find-parameter.ts";
import { ticks } from "#src/chassis/report/charts/scale.ts";
import { audible } from "#src/curve/parameter-gain.ts";
import { shownOf, shownScale } from "#src/curve/tapers/shown-scale.ts";
import { shownWords } from "#src/curve/tapers/shown-words.ts";
import type { Track } from "#src/model/live-set.ts";
import type { Taper } from "#src/model/taper.ts";
import type { RawValue } from "#src/model/units.ts";

/** How a parameter is drawn: in what Live shows of it, frequencies in octaves, an unknown one in parts of its knob's way. */
export interface DrawnScale {
  /** What stands over the axis. */
  readonly unit: string;
  readonly straight: boolean;
  /** What a flat line is at least drawn as high as. */
  readonly least: number;
  toDrawn(raw: RawValue): number;
  /** As Live shows it, with its unit. */
  words(raw: RawValue): string;
  marks(bottom: number, top: number, height: number): readonly { readonly value: number; readonly words: string }[];
}

/** The scale of a target that was written, by its parameter on the track. */
export function drawnScale(track: Track, target: { readonly parameter: number; readonly taper: Taper }): DrawnScale {
  const found = parameterById(track, target.parameter);
  const className = found.ok ? (found.value.device?.className ?? "Mixer") : "";
  const scale = found.ok ? shownScale(found.value.parameter, className) : null;
  if (scale === null) return wayScale(target.taper);
  const { taper, unit } = scale;
  const words = (raw: RawValue) => minus(shownWords(shownOf(scale, raw), unit));
  const common = { unit: AXIS_UNITS[unit] ?? unit, straight: taper.straight, words };
  if (taper.unit === "travel")
    return {
      ...common,
      least: LEAST.travel,
      toDrawn: (raw) => taper.toUnit(raw),
      marks: (bottom, top) =>
        ticks([scale.toShown(bottom), scale.toShown(top)], MOST_MARKS).map((shown) => ({
          value: scale.toDrawn(shown),
          words: plain(shown),
        })),
    };
  const drawn = taper.unit;
  return {
    ...common,
    least: LEAST[drawn],
    toDrawn: (raw) => (drawn === "dB" ? Math.max(QUIETEST, audible(taper, raw)) : taper.toUnit(raw)),
    marks: (bottom, top, height) =>
      valueMarks(drawn, { bottom, top }, height).map(({ value, words: shown }) => ({
        value,
        words: minus(shown),
      })),
  };
}

/** dB: silence is drawn as that, and what is softer too. */
export const QUIETEST = -48;

/** What a unit spans at the least, so that a flat line is flat. Source: house taste. */
const LEAST = { dB: 6, note: 24, pan: 2, "%": 50, cents: 4, travel: 0.2 } as const;

const MOST_MARKS = 6;
const PER_CENT = 100;
const AXIS_UNITS: Readonly<Record<string, string>> = { pan: "pan", cents: "cents", ratio: ": 1" };

function wayScale(taper: Taper): DrawnScale {
  const span = taper.maximum - taper.minimum;
  const way = (raw: RawValue) => (taper.unit === "travel" ? taper.toUnit(raw) : (raw - taper.minimum) / span);
  return {
    unit: "% way",
    straight: true,
    least: LEAST.travel,
    toDrawn: way,
    words: (raw) => shownWords(way(raw), "way"),
    marks: (bottom, top) =>
      ticks([bottom, top], MOST_MARKS).map((value) => ({ value, words: plain(value * PER_CENT) })),
  };
}

function plain(value: number): string {
  return minus(String(Number(value.toPrecision(3)) + 0));
}

/** With the sign that numbers have elsewhere on the page. */
function minus(words: string): string {
  return words.replace("-", "−");
}
