import { straightened } from "#src/adapters/lom/write/straightened.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import type { EnvelopeWrite, LiveHost } from "#src/ports/live-host.ts";
import type { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import { type LiveNode, type SetShape, warpMarkersJson } from "#test/doubles/live-api/live-node.ts";
import { bridgeScript, type PatchedBridge, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";

export const POINTS = [
  { time: 0, value: -3 },
  { time: 4, value: 3 },
];

export const DEVICE = { name: "Steadyhand Ride", parameters: [{ name: "Ride", min: -24, max: 12, shown: " dB" }] };

export const SONG: SetShape = {
  tempo: 90,
  signature: [3, 4],
  locators: [
    [32, "Verse"],
    [0, "1999"],
  ],
  tracks: [
    { name: "Drums" },
    {
      name: "Vocal",
      session: [
        { name: "7", looping: 1, loop_end: 8, start_marker: -2 },
        { name: "Twin", loop_end: 8, end_marker: 8 },
        { name: "Raw", warping: 0, loop_end: 4, pitch_coarse: 2 },
      ],
      arrangement: [
        {
          name: "Verse",
          start_time: 32,
          end_time: 48,
          file_path: "/Music/Übung/vox.wav",
          gain_display_string: "-6.00 dB",
          warp_mode: 6,
          warp_markers: warpMarkersJson([[0.5, 0]]),
        },
        { name: "Refrain", start_time: 64, end_time: 72, loop_end: 8, end_marker: 8 },
        { name: "Silent", start_time: 96, end_time: 112, muted: 1, gain_display_string: "-inf dB" },
      ],
      devices: [DEVICE],
    },
  ],
};

export async function read(host: LiveHost): Promise<LiveSet> {
  const result = await host.read();
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

export function ownTrack(set: LiveSet): Track {
  return set.tracks.find(({ devices }) => devices.length > 0)!;
}

/** A ramp for the device's stage, beginning at a beat. */
export async function rideOf(host: LiveHost, place: EnvelopeWrite["place"], from = 0): Promise<EnvelopeWrite> {
  const track = ownTrack(await read(host));
  const target = track.devices[0]?.parameters[0]?.target ?? 0;
  const points = POINTS.map(({ time, value }) => ({ time: time + from, value }));
  return {
    track: track.id,
    target,
    place,
    points: from === 0 ? points : [...points, { time: from + 8, value: 3 }],
    mode: "replace",
  };
}

export function orderFor(live: FakeLive, { target, points }: EnvelopeWrite) {
  const parameter = live.byId(target)!;
  const clip = clipIn(live, 0);
  return {
    clip: live.pathOf(clip),
    parameter: live.pathOf(parameter),
    clipName: String(clip.values["name"]),
    parameterName: String(parameter.values["name"]),
    points: straightened(points),
    from: -2,
    to: 8,
    arrangement: [],
  };
}

export function devicesOf(track: LiveNode): LiveNode[] {
  return track.children["devices"] as LiveNode[];
}

export function slotsOf(track: LiveNode): LiveNode[] {
  return track.children["clip_slots"] as LiveNode[];
}

export function clipIn(live: FakeLive, slot: number): LiveNode {
  return slotsOf(live.track("Vocal"))[slot]!.children["clip"] as LiveNode;
}

export const STAGE = [{ parameter: "Ride", unit: "dB" }];

const script = await bridgeScript();

/** The bridge of the device that stands first on a track. */
export function patched(
  live: FakeLive,
  track: LiveNode,
  wire: Parameters<typeof patchedBridge>[3] = { patience: 20_000 },
): PatchedBridge {
  const made = patchedBridge(script, live, devicesOf(track)[0]!, wire);
  made.ready();
  return made;
}
