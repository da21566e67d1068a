import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import type { Device } from "#src/model/live-set.ts";
import { type BandTrack, heardBand } from "#test/doubles/mix/heard-band.ts";
import { liveDevice, mixerAt } from "#test/doubles/mix/sounding-set.ts";
import { midiClip, parameter } from "#test/doubles/sets/live-set.ts";

const FILTER = "Bands.2/Parameter";
const ON = { On: 1 };
const NO_SOUND = { role: "full-mix", loudness: 0 } as const;

/** A bell of each side of an EQ Eight, which count as its mode has it. */
function equaliser(mode: string): Device {
  const side = (letter: string, gain: number) => ({
    [`${FILTER}${letter}/IsOn`]: 1,
    [`${FILTER}${letter}/Mode`]: 3,
    [`${FILTER}${letter}/Freq`]: 1100,
    [`${FILTER}${letter}/Gain`]: gain,
    [`${FILTER}${letter}/Q`]: 2,
  });
  const values = { ...ON, ...side("A", 6), ...side("B", -4), AdaptiveQ: 0, Scale: 0.5, GlobalGain: -2 };
  return liveDevice("Eq8", values, { Mode: mode, Precision: "1" });
}

const COMPRESSOR = {
  ...ON,
  Threshold: 0.05,
  Ratio: 4,
  Attack: 3,
  Release: 120,
  Knee: 6,
  Gain: 2,
  DryWet: 0.8,
  Model: 0,
};

function compressor(more: Readonly<Record<string, number>>, settings: Readonly<Record<string, string>> = {}): Device {
  return liveDevice("Compressor2", { ...COMPRESSOR, LogEnvelope: 1, ...more }, settings);
}

function rack(inside: readonly Device[]): Device {
  const volume = parameter({ value: 0.5 });
  const pan = parameter({ name: "Pan", value: 0.25 });
  const { settings: _, ...plain } = liveDevice("AudioEffectGroupDevice", {});
  return { ...plain, chains: [{ name: "Wet", on: true, volume, pan }], nested: inside };
}

const BAND: readonly BandTrack[] = [
  {
    role: "lead-vocal",
    name: "Vox",
    loudness: -21,
    sounds: [[4, 18]],
    devices: [equaliser("2")],
    track: { mixer: mixerAt(0.7, -0.25, [0.4]) },
  },
  {
    role: "bass",
    name: "Bass",
    loudness: -24,
    devices: [
      equaliser("0"),
      liveDevice("StereoGain", {
        ...ON,
        StereoWidth: 0.6,
        Gain: 0.8,
        ChannelMode: 1,
        BassMono: 1,
        BassMonoFrequency: 110,
      }),
    ],
    track: { group: 6 },
  },
  {
    role: "kick",
    name: "Kick",
    loudness: -22,
    devices: [compressor({})],
    track: { group: 6, mixer: mixerAt(0.3, 0.5) },
  },
  {
    role: "pad",
    name: "Pad",
    loudness: -20,
    devices: [
      compressor(
        { "SideChain/OnOff": 1, "SideChain/DryWet": 1, "SideChain/RoutedInput/Volume": 10 ** (6 / 20) },
        { [KEY_TARGET]: "AudioIn/Track.3/PostFxOut" },
      ),
    ],
  },
  {
    role: "guitar",
    name: "Guitar",
    loudness: -23,
    devices: [
      rack([liveDevice("StereoGain", { ...ON, Gain: 0.5, ChannelMode: 1, StereoWidth: 1 })]),
      liveDevice("Reverb", ON),
    ],
    track: { output: { to: "track", track: 7 } },
  },
  {
    ...NO_SOUND,
    name: "Rhythm",
    devices: [
      liveDevice("GlueCompressor", {
        ...ON,
        Threshold: -18,
        Ratio: 1,
        Attack: 3,
        Release: 2,
        Makeup: 1,
        DryWet: 1,
        Range: 40,
      }),
    ],
    track: { kind: "group", clips: [] },
  },
  { ...NO_SOUND, name: "Bus", track: { clips: [], mixer: mixerAt(0.9, 0) } },
  {
    role: "lead-synth",
    name: "Keys",
    loudness: -20,
    devices: [liveDevice("Operator", ON)],
    track: { kind: "midi", clips: [midiClip({})] },
  },
  { role: "effects", name: "Muted", loudness: -20, track: { active: false } },
  { role: "guitar", name: "Plug", loudness: -20, devices: [liveDevice("PluginDevice", ON)] },
  {
    role: "effects",
    name: "Sent",
    loudness: -26,
    track: { output: { to: "nowhere" }, mixer: mixerAt(0.8, 0, [1]) },
  },
  {
    ...NO_SOUND,
    name: "Room",
    devices: [
      liveDevice("AutoFilter2", {
        ...ON,
        Filter_Type: 1,
        Filter_Frequency: 300,
        Filter_Slope: 0,
        DryWet: 1,
        Output: 1,
        Envelope_Amount: 0,
      }),
    ],
    track: { kind: "return", clips: [] },
  },
];

/** A band of all that changes what passes, and that a running Live tells: with a Limiter on Main. */
export const CHANGED_SOUNDS = heardBand(BAND, undefined, [
  liveDevice("Limiter", { ...ON, Gain: 3, Ceiling: -1, Release: 300, AutoRelease: 0 }),
]);
