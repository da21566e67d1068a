import type { MixActs } from "#src/browser/mix/page/acts.ts";
import { type MixState, NO_FILTER, type Pane } from "#src/browser/mix/page/state.ts";
import type { Nothing } from "#src/browser/mix/page/views/nothing-row.ts";

/** What a list says that has nothing to show. */
export function nothingIn(acts: MixActs, pane: Pane): (shown: MixState) => Nothing {
  return ({ view }) => {
    if (view[pane].length > 0)
      return { words: "Nothing here fits what is looked for.", way: ["Show all", () => acts.look(NO_FILTER)] };
    if (view.status.kind === "busy") return { words: BUSY[pane], way: null };
    if (view.heard === null) return { words: UNHEARD[pane], way: pane === "tracks" ? ["Analyse", acts.analyse] : null };
    return { words: NONE[pane], way: null };
  };
}

const UNHEARD: Readonly<Record<Pane, string>> = {
  tracks: "Nothing is heard yet. Analyse listens to every track of the set; it changes nothing.",
  moves: "Moves are proposed here, each with its evidence. Apply makes those that you accept.",
  masking: "Here stands who hides whom, and in which bars.",
};

const BUSY: Readonly<Record<Pane, string>> = {
  tracks: "The tracks are being heard.",
  moves: "Moves follow when all tracks are heard.",
  masking: "Who hides whom follows when all tracks are heard.",
};

const NONE: Readonly<Record<Pane, string>> = {
  tracks: "The set has no tracks.",
  moves: "No move is proposed.",
  masking: "No track was found to hide another one.",
};
