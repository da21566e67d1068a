import type { FaceMessage } from "#src/chassis/face/common-messages.ts";
import { EMPTY_MIX_FACE, type MixFace } from "#src/devices/mix/face/mix-face.ts";
import { mixMessages } from "#src/devices/mix/face/mix-messages.ts";

/** A state of the Mix's face beside the one that its strip shows. */
interface MixState {
  readonly name: string;
  readonly messages: readonly FaceMessage[];
  /** The lamp that is read. */
  readonly reading?: { readonly of: number | "status"; readonly page: number };
}

/** Before Analyse, at work, with moves that stand, refused, and read. Source of the figures: as `MIX_PICTURE`, and its Apply. */
export function mixStates(): readonly MixState[] {
  const heard = told({ status: { kind: "ready", words: "" } });
  return [
    { name: "empty", messages: [] },
    {
      name: "listening",
      messages: mixMessages(EMPTY_MIX_FACE, {
        ...EMPTY_MIX_FACE,
        status: { kind: "listening", words: "Hearing 5 files" },
        progress: 0.4,
      }),
    },
    {
      name: "applied",
      messages: told({
        lamps: APPLIED,
        moves: { proposed: 0, accepted: 0 },
        stands: true,
        status: {
          kind: "written",
          words: "1 of 1 move made. The mix reads -18.7 LUFS, -19.2 before. Revert takes all of it back.",
        },
      }),
    },
    {
      name: "refused",
      messages: told({
        status: {
          kind: "refused",
          words:
            "The arrangement has no locators, so it has no sections: set one at each, or set Range to Song or Loop.",
        },
      }),
    },
    { name: "reading", messages: heard, reading: { of: 2, page: 0 } },
  ];
}

function told(change: Partial<MixFace>): readonly FaceMessage[] {
  return mixMessages(EMPTY_MIX_FACE, { ...HEARD, ...change });
}

const FOUND = {
  level:
    "Lead lies 8.6 LU under the mix in the 62 s in which it sounds, below its range: 6.1 to 1.3 LU under, as nine in ten of 100 professional mixes have it.",
  masked:
    "Pads takes 19.2 phon off Lead at the median while both sound, most of it from 601 Hz to 1.9 kHz; 95 % of the time of Lead is left half as loud or less.",
};

const HEARD: MixFace = {
  ...EMPTY_MIX_FACE,
  set: "Steadyhand Demo",
  lamps: [
    { lit: "fine", figure: -7.54, words: "" },
    { lit: "fine", figure: -19.15, words: "" },
    { lit: "asks", figure: 2.45, words: FOUND.level },
    { lit: "asks", figure: 1, words: FOUND.masked },
    { lit: "fine", figure: 0.711, words: "" },
    { lit: "fine", figure: 3.65, words: "" },
  ],
  moves: { proposed: 2, accepted: 1 },
};

const APPLIED: MixFace["lamps"] = [-7.54, -18.72, 0, 0, 0.731, 3.1].map((figure) => ({
  lit: "fine",
  figure,
  words: "",
}));
