import type { LiveSet } from "#src/model/live-set.ts";
import { liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

export const NAMES = ["Vox", "Drums", "Bass"];
export const FADER = (at: number) => 10 * (at + 1);
export const SET: LiveSet = liveSet({
  tracks: NAMES.map((name, at) =>
    track({
      ...{ id: at + 1, name },
      mixer: {
        volume: parameter({ target: FADER(at), value: 0.5 }),
        pan: parameter({ name: "Pan", target: FADER(at) + 1, value: 0, minimum: -1, maximum: 1 }),
        sends: [],
      },
    }),
  ),
});
export const ORDER = { track: 3, choices: [{ className: "StereoGain", settings: {} }], at: "end" } as const;
