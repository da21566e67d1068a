import type { Music } from "#src/model/recipe/music.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

/** What previews are drawn over. */
export interface PreviewGround {
  /** Name of the clip; empty where the curves are drawn over an empty stretch. */
  readonly clip: string;
  readonly music: Music;
  /** Levels from 0 to 1. */
  readonly waveform: ArrayLike<number>;
  /** Recipes that hold what was heard for them alone, and draw over it. */
  readonly recipes?: readonly Recipe[];
}

/** Sixteen empty bars of 4/4 at 120 bpm. */
export const EMPTY_GROUND: PreviewGround = {
  clip: "",
  music: {
    from: 0,
    to: 64,
    bars: songBars([4, 4]),
    tempo: tempoMap(120),
    hits: [],
    phraseEnds: [],
    sections: [],
    levels: { loudness: [], bass: [], monoLoss: [] },
  },
  waveform: [],
};
