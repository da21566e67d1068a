import type { KnownDevice } from "#src/model/device/known-device.ts";

/** What the manifests of `node-src/devices/` say, for the floors below them: written by `npm run bake`. */
export const KNOWN_DEVICES = {
  ride: {
    title: "Ride",
    recipes: ["vocalRide"],
    command: null,
    offered: { track: "voice", moves: "fader" },
  },
  pump: {
    title: "Pump",
    recipes: ["pump", "tremolo", "autoPan", "gate", "microPitch"],
    command: { writes: "pumping, tremolo, gates or auto pan", example: "Four on the floor, tight" },
    offered: { track: "accompaniment", moves: "fader" },
  },
  sweep: {
    title: "Sweep",
    recipes: [
      "filterSweep",
      "highPassSweep",
      "reverbIncrease",
      "widthOpen",
      "crossfadeEq",
      "saturationRide",
      "compressionRide",
      "dropImpact",
    ],
    command: { writes: "filter sweeps, builds and drops", example: "8-bar build to 18 kHz" },
    offered: { track: "accompaniment", moves: "lowPass" },
  },
  throw: {
    title: "Throw",
    recipes: ["delayThrow", "reverseReverb"],
    command: { writes: "delay throws and reverse reverbs", example: "Last word, quarter-note throw" },
    offered: { track: "voice", moves: "send" },
  },
  master: {
    title: "Master",
    recipes: ["master"],
    command: null,
    offered: null,
  },
  mix: {
    title: "Mix",
    recipes: ["mix"],
    command: null,
    offered: null,
  },
  meter: {
    title: "Meter",
    recipes: ["meter"],
    command: null,
    offered: null,
  },
} as const satisfies Readonly<Record<string, KnownDevice>>;
