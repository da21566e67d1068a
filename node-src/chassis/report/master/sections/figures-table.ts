import type { MeasuredStory, TrackStory } from "#src/chassis/report/master/master-story.ts";
import type { Markup } from "#src/chassis/report/page/markup.ts";
import { writeClock, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { recordTable } from "#src/chassis/report/sections/record-table.ts";

/** What was measured of the mix, and of the file as it was written. */
export function figuresTable({ before, after }: TrackStory): Markup {
  return recordTable({
    caption: "Measured of the mix, and of the master as it was written.",
    columns: [
      { name: "Figure" },
      { name: "Before", isFigure: true },
      { name: "After", isFigure: true },
      { name: "Change", isFigure: true },
    ],
    rows: FIGURES.map(({ name, unit, of, decimals = 1 }) => {
      const [one, other] = [of(before), of(after)];
      return {
        cells: [name, written(one, unit, decimals), written(other, unit, decimals), change(one, other, decimals)],
      };
    }).concat({ cells: ["Length", writeClock(before.duration), writeClock(after.duration), "–"] }),
  });
}

interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly decimals?: number;
  of(measured: MeasuredStory): number | null;
}

const FIGURES: readonly Figure[] = [
  { name: "Integrated loudness", unit: "LUFS", of: ({ integrated }) => integrated },
  { name: "True peak", unit: "dBTP", of: ({ truePeak }) => truePeak },
  { name: "Loudness range", unit: "LU", of: ({ loudnessRange }) => loudnessRange },
  { name: "Peak to loudness (PLR)", unit: "dB", of: ({ peakToLoudness }) => peakToLoudness },
  { name: "Highest short-term loudness", unit: "LUFS", of: ({ maxShortTerm }) => maxShortTerm },
  { name: "Highest momentary loudness", unit: "LUFS", of: ({ maxMomentary }) => maxMomentary },
  { name: "Correlation", unit: "", decimals: 2, of: ({ correlation }) => correlation },
  { name: "Loudness in mono", unit: "LU", of: ({ monoChange }) => monoChange },
];

function written(value: number | null, unit: string, decimals: number): string {
  if (value === null || !Number.isFinite(value)) return "–";
  return `${writeNumber(value, decimals)}${unit === "" ? "" : ` ${unit}`}`;
}

function change(before: number | null, after: number | null, decimals: number): string {
  const by = (after ?? Number.NaN) - (before ?? Number.NaN);
  if (!Number.isFinite(by)) return "–";
  const text = writeNumber(by, decimals);
  return by > 0 && Number(text) > 0 ? `+${text}` : text;
}
