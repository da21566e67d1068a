import type { Beats, BeatsPerMinute, Hertz } from "#src/model/units.ts";

export type DrumFile = "Drums Verse 100 bpm.wav" | "Drums Chorus 96 bpm.wav" | "Drums Fill 96 bpm.wav";

/** A drum loop: its own tempo and sample rate, and sixteenths as strings (digit = strength, 9 loudest). */
export interface DrumLoop {
  readonly file: DrumFile;
  readonly tempo: BeatsPerMinute;
  readonly sampleRate: Hertz;
  readonly beats: Beats;
  readonly kick: string;
  readonly snare: string;
  readonly hat: string;
  readonly openHat: string;
}

/** Played elsewhere, at another tempo and rate: Live warps it. Source of the patterns: house taste. */
export const DRUM_LOOPS: Readonly<Record<"verse" | "chorus" | "fill", DrumLoop>> = {
  verse: {
    file: "Drums Verse 100 bpm.wav",
    tempo: 100,
    sampleRate: 44100,
    beats: 8,
    kick: "9000000080700000" + "9000000080000050",
    snare: "0000800000009000" + "0000800000009002",
    hat: "6030503060305030" + "6030503060305000",
    openHat: "0000000000000000" + "0000000000000060",
  },
  chorus: {
    file: "Drums Chorus 96 bpm.wav",
    tempo: 96,
    sampleRate: 48000,
    beats: 8,
    kick: "9000007090600000" + "9000007090600070",
    snare: "0000900000009000" + "0000900200009003",
    hat: "8050605080506050" + "8050605080506050",
    openHat: "0000007000000070" + "0000007000000070",
  },
  fill: {
    file: "Drums Fill 96 bpm.wav",
    tempo: 96,
    sampleRate: 48000,
    beats: 4,
    kick: "9000000090000000",
    snare: "0000806056708899",
    hat: "6030500000000000",
    openHat: "0000000000000007",
  },
};

/** Where the loops lie on the drum track. */
export const DRUM_CLIPS: readonly {
  readonly loop: keyof typeof DRUM_LOOPS;
  readonly start: Beats;
  readonly end: Beats;
}[] = [
  { loop: "verse", start: 8, end: 44 },
  { loop: "fill", start: 44, end: 48 },
  { loop: "chorus", start: 48, end: 76 },
  { loop: "fill", start: 76, end: 80 },
  { loop: "verse", start: 80, end: 100 },
  { loop: "fill", start: 100, end: 104 },
  { loop: "fill", start: 116, end: 120 },
  { loop: "chorus", start: 120, end: 148 },
  { loop: "fill", start: 148, end: 152 },
  { loop: "verse", start: 152, end: 160 },
];
