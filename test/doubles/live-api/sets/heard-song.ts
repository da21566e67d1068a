import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { DeviceShape } from "#test/doubles/live-api/live-node.ts";

/** A song whose lead holds a Pump and a Utility unless told otherwise; the Pump is 501, its stage 502, the Utility's gain 503. */
export function heardSong(devices: readonly DeviceShape[] = [PUMP, UTILITY]): FakeLive {
  const lead = { name: "Lead", sends: [0.5, 0.5], arrangement: [{ name: "take" }], devices };
  const groups = ["Deep", "Band", "Outer"].map((name) => ({ name, kind: "group" as const }));
  return new FakeLive(
    { tracks: [...groups, lead, { name: "Keys" }], returns: ["A-Reverb", "B-Delay"] },
    { automatic: true },
  );
}

/** The lead in groups, from the inside out. */
export function grouped(live: FakeLive, ...names: readonly string[]): void {
  for (const [place, name] of names.entries()) {
    const inner = place === 0 ? live.track("Lead") : live.track(names[place - 1]!);
    inner.children["group_track"] = live.track(name);
  }
}

/** The Pump of that song alone, in a chain of a rack. */
export function racked(rack: Partial<DeviceShape>, mute = false): FakeLive {
  const chains = [{ name: "Wet", mute, devices: [PUMP] }];
  return heardSong([{ name: "Drive", className: "AudioEffectGroupDevice", chains, ...rack }]);
}

export const PUMP: DeviceShape = {
  id: 501,
  name: "Pump",
  parameters: [{ id: 502, name: "Pump", value: 0, min: -60, max: 0, shown: " dB" }],
};
export const UTILITY: DeviceShape = {
  name: "Utility",
  className: "StereoGain",
  parameters: [{ id: 503, name: "Gain", value: 0, min: -36, max: 36, shown: " dB" }],
};
