/**
 * Seven ranges of the audible band by the names that mix engineers use (Hz).
 * Source: house taste, after the project's source document "Frequency Allocation Map": no standard draws these edges, and
 * books differ by a third of an octave. They touch without gaps, so that their powers add up to the whole.
 */
export const FREQUENCY_RANGES = [
  { name: "sub bass", low: 20, high: 60, character: "felt more than heard" },
  { name: "bass", low: 60, high: 250, character: "weight and power" },
  { name: "low mids", low: 250, high: 500, character: "fullness, muddiness when too much" },
  { name: "mids", low: 500, high: 2_000, character: "body and intelligibility" },
  { name: "upper mids", low: 2_000, high: 4_000, character: "edge, harshness when too much" },
  { name: "presence", low: 4_000, high: 6_000, character: "clarity and definition" },
  { name: "brilliance", low: 6_000, high: 20_000, character: "sparkle and air" },
] as const;
