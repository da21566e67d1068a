import { FREQUENCY_RANGES } from "#src/knowledge/frequency-ranges.ts";
import { LIVE_COLUMNS } from "#src/knowledge/metering/live-spectrum.ts";

/** What the Spectrum's frame holds, in this order: powers on which a full-scale sine is 1, but for what is in Hz. */
export const SPECTRUM_FRAME = {
  columns: 0,
  ranges: LIVE_COLUMNS.columns,
  /** In Hz. */
  binWidth: LIVE_COLUMNS.columns + FREQUENCY_RANGES.length,
  loudest: LIVE_COLUMNS.columns + FREQUENCY_RANGES.length + 1,
  /** In Hz. */
  loudestAt: LIVE_COLUMNS.columns + FREQUENCY_RANGES.length + 2,
} as const;
