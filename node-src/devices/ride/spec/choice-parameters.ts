import { compareChoice, PLAY_CHOICE } from "#src/chassis/spec/common-parameters.ts";
import type { ChoiceSpec } from "#src/model/device/device-spec.ts";

/** Menus, tabs and switches. */
export const CHOICES: readonly ChoiceSpec[] = [
  {
    kind: "choice",
    key: "target",
    longName: "Target Mode",
    shortName: "Target",
    options: ["Own level", "LUFS", "Keep to bed", "Over bed"],
    initial: 0,
    visibility: "automated",
    info: "What phrases are ridden to: the clip's own loudness, a loudness in LUFS, the clip's own distance from the other tracks, or the distance set with Over Bed.",
  },
  {
    kind: "choice",
    key: "gaps",
    longName: "Gaps",
    shortName: "Gaps",
    options: ["Hold", "Glide", "Return"],
    initial: 0,
    visibility: "automated",
    info: "Between phrases the gain stays at its neighbours' (Hold), moves evenly from one to the next (Glide), or goes back to 0 dB (Return).",
  },
  {
    kind: "choice",
    key: "layer",
    longName: "Layer",
    shortName: "Layer",
    options: ["Phrases", "Words"],
    initial: 0,
    visibility: "automated",
    info: "Phrases rides whole phrases; Words also follows the words inside them, as closely as Speed says.",
  },
  {
    kind: "choice",
    key: "scope",
    longName: "Clips",
    shortName: "Clips",
    options: ["This clip", "Arrangement", "Session"],
    initial: 0,
    visibility: "automated",
    info: "What is ridden: the clip shown in the Clip View, all clips of this track in the Arrangement, or all clips of this track in the Session, each by itself.",
  },
  {
    kind: "choice",
    key: "breathGuard",
    longName: "Breath Guard",
    shortName: "Guard",
    options: ["Off", "On"],
    initial: 1,
    visibility: "automated",
    info: "Keeps breaths from being raised by more than 1 dB along with their phrase. Takes effect at the next Analyse.",
  },
  PLAY_CHOICE,
  compareChoice(
    "Ride",
    "Compares the track with the ride and without it. Dry takes the gain of this device out, and lets go of a mapped parameter; automation goes on.",
  ),
];
