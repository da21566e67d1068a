import { describe, expect, it } from "vitest";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import type { Device, LiveSet, Track } from "#src/model/live-set.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import { madeFeatures, madeFiles } from "#test/doubles/mix/features/made-features.ts";
import { audioClip, liveSet, midiClip, track } from "#test/doubles/sets/live-set.ts";

const FILES = madeFiles({ "a.wav": madeFeatures({ seconds: 4 }) });
const CLIP = audioClip({
  ...{ warped: false, end: 8, loop: { on: false, start: 0, end: 4, startRelative: 0 } },
  sample: { name: "a.wav", path: "a.wav", sampleRate: 48_000, frames: 192_000 },
});
const MAIN = track({ id: -1, name: "Main", kind: "main" });
const FLATTEN = "freeze and flatten it, or bounce it in place, and analyse again";

const device = (className: string, given: Partial<Device> = {}): Device => ({
  ...{ name: className, className, on: true, parameters: [], nested: [] },
  ...given,
});

async function heard(tracks: readonly Track[], given: Partial<LiveSet> = {}): Promise<HeardMix> {
  const mix = await hearMix(
    liveSet({ tracks: [...tracks, MAIN], running: true, ...given }),
    { range: null, stems: null },
    FILES,
  );
  if (!mix.ok) throw new Error(mix.error.sentence);
  return mix.value;
}

const first = ({ tracks: [one] }: HeardMix) => ({ heard: one!.heard, why: one!.why });

describe("what is not heard of a running Live is named with a way out that helps there:", () => {
  it.each<[string, Partial<Track>, string]>([
    [
      "a plug-in",
      { devices: [device("PluginDevice", { name: "Pro-Q 3", untold: true })] },
      `Only Live can play it through “Pro-Q 3”: ${FLATTEN}.`,
    ],
    [
      "an instrument",
      { kind: "midi", clips: [midiClip({ place: "arrangement", end: 8 })] },
      `Only Live can play its instrument: ${FLATTEN}.`,
    ],
    [
      "a frozen instrument, as freezing alone names no file",
      { kind: "midi", frozen: true, clips: [midiClip({ place: "arrangement", end: 8 })] },
      `It is frozen, and a running Live does not name the file of that. Only Live can play its instrument: ${FLATTEN}.`,
    ],
    [
      "what is in the session",
      { clips: [{ ...CLIP, place: "session", slot: 0 }] },
      "Its clips are in the session, and the arrangement is heard: record them into the arrangement, and analyse again.",
    ],
  ])("%s", async (_, given, why) => {
    const other = track({ id: 2, name: "Other", clips: [CLIP] });
    expect(first(await heard([track({ clips: [CLIP], ...given }), other]))).toEqual({ heard: "no", why });
  });

  it("a return with a reverb", async () => {
    const room = track({ id: 3, name: "Room", kind: "return", devices: [device("Reverb", { untold: true })] });
    const sends = [{ ...MAIN.mixer.volume, name: "Sends.0", target: 9 }];
    const { tracks } = await heard([track({ clips: [CLIP], mixer: { ...MAIN.mixer, sends } }), room]);
    expect(tracks[1]!.why).toBe(
      "What it is sent is known, what “Reverb” makes of it is not: save the set, export All Individual Tracks, and have steadyhand mix hear it from its stem.",
    );
  });

  it("an empty arrangement", async () => {
    await expect(heard([track({})])).rejects.toThrow(/: record the session into it, and analyse again\.$/);
  });
});

describe("a device of a running Live", () => {
  it("whose knobs it does not tell is passed by, though its law is known", async () => {
    const mix = await heard([track({ clips: [CLIP], devices: [device("ChannelEq", { untold: true })] })]);
    expect(first(mix)).toEqual({
      heard: "recording",
      why: "It is heard without “ChannelEq”, because a running Live does not tell enough of it.",
    });
  });

  it("of this suite that only listens hides nothing, be it the one that asks or another", async () => {
    const own = [
      device("MxDeviceAudioEffect", { name: "My Mix", asks: true, untold: true }),
      device("MxDeviceAudioEffect", { name: "Steadyhand Meter", untold: true }),
    ];
    const mix = await hearMix(
      liveSet({ tracks: [track({ clips: [CLIP] }), { ...MAIN, devices: own }] }),
      { range: null, stems: null },
      FILES,
    );
    expect(mix.ok && mix.value.tracks[1]).toMatchObject({ heard: "recording", why: null });
    const other = [device("MxDeviceAudioEffect", { name: "LFO" })];
    expect(first(await heard([track({ clips: [CLIP], devices: other })])).heard).toBe("no");
  });
});

it("a track that Live says a solo silences names who has it", async () => {
  const mix = await heard([
    track({ clips: [CLIP], mutedBySolo: true }),
    track({ id: 2, name: "Bass", soloed: true, clips: [CLIP] }),
  ]);
  expect(first(mix).why).toBe("The solo of “Bass” silences it: switch that solo off to have it heard.");
  expect(mix.warnings).toEqual(["The mix is heard with the solo of “Bass”."]);
});
