import type { ShownSetting } from "#src/chassis/spec/setting-parameter.ts";
import { GENRES } from "#src/knowledge/genres/genres.ts";
import { MIX_SETTINGS } from "#src/knowledge/mix/settings.ts";

/** The settings of a mix as they stand on the strip, dials first. */
export const SHOWN_SETTINGS: readonly ShownSetting[] = [
  {
    key: "levels",
    longName: "Level Size",
    shortName: "Levels",
    info: "Scales how far faders are moved. 100 % is what the measurement asks for, 6 dB at most; 0 % leaves levels alone.",
  },
  {
    key: "tone",
    longName: "Tone Size",
    shortName: "Tone",
    info: "Scales bands of equalisers that cut a resonance, a build-up or harshness. 100 % is what the measurement asks for, 4 dB at most; 0 % leaves tone alone.",
  },
  {
    key: "dips",
    longName: "Dip Size",
    shortName: "Dips",
    info: "Scales dips that make room where a track hides another and that come and go with it. They are drawn in the arrangement, which no device may do: Apply lists them.",
  },
  {
    key: "sure",
    longName: "Least Sure",
    shortName: "Sure",
    info: "How sure a move has to be for Apply to make it. Under 50 % a move is wrong more often than right. A single move is taken or rejected in the window.",
  },
  {
    key: "stages",
    longName: "Stages",
    shortName: "Stages",
    options: MIX_SETTINGS.stages.options.map((stage) => (stage === "eq" ? "EQ" : capital(stage))),
    info: "Which moves Apply makes: those of one stage, or all in their order: gain, pan, EQ, dynamics, rebalance, space, bus. Each stage is judged on what the ones before it left.",
  },
  {
    key: "genre",
    longName: "Genre",
    shortName: "Genre",
    options: MIX_SETTINGS.genre.options.map((id) =>
      capital(GENRES.find((each) => each.id === id)?.name ?? "any genre"),
    ),
    info: "Whose observed ranges of balance and tone the mix is held against; any genre: those of a hundred professional mixes.",
  },
];

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
