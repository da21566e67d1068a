import { compareChoice, PLAY_CHOICE, scopeChoice } from "#src/chassis/spec/common-parameters.ts";
import type { ChoiceSpec } from "#src/model/device/device-spec.ts";

/** Switches the setting of words on and off. */
export const LAYER: ChoiceSpec = {
  kind: "choice",
  key: "layer",
  longName: "Layer",
  shortName: "Layer",
  options: ["Phrases", "Words"],
  initial: 0,
  visibility: "automated",
  info: "Phrases rides whole phrases; Words also follows the words inside them, as closely as Words says.",
};

export const SCOPE = scopeChoice(
  "What is ridden: the clip shown in the Clip View, all clips of this track in the Arrangement, or all clips of this track in the Session, each by itself.",
);

/** The player's switch and A/B. */
export const PLAYBACK: readonly ChoiceSpec[] = [
  PLAY_CHOICE,
  compareChoice(
    "Ride",
    "Compares the track with the ride and without it. Dry takes the gain of this device out, and lets go of a mapped parameter; automation goes on.",
  ),
];
