/**
 * The stages of a master in their order: the word that chooses one, and what it is called.
 *
 * Source: the source document's signal flow, in its order. The equaliser that corrects is of minimum phase, because a linear one rings ahead of low
 * notes; dither comes once, behind everything, and only where a word becomes shorter (Lipshitz, Wannamaker, Vanderkooy 1992).
 */
export const MASTER_STAGES = [
  { stage: "eq", process: "corrective EQ" },
  { stage: "multiband", process: "multiband compression" },
  { stage: "stereo", process: "stereo width" },
  { stage: "excite", process: "harmonic excitation" },
  { stage: "glue", process: "glue compression" },
  { stage: "match", process: "match EQ" },
  { stage: "limiter", process: "true-peak limiting" },
  { stage: "dither", process: "dither" },
] as const;

/** One of them by its word. */
export type MasterStage = (typeof MASTER_STAGES)[number]["stage"];
