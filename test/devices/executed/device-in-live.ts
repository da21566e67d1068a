import { dirname } from "node:path";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import { LiveWithRides, type RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";
import { selectClip } from "#test/devices/ride/executed/vocal-clip.ts";
import type { ClipShape, LiveNode, SetShape } from "#test/doubles/live-api/live-node.ts";
import { type FakeSet, LiveProcess } from "#test/doubles/live-module/live-process.ts";
import type { DeviceOptions } from "#test/doubles/max/open-device.ts";

/** A kick on every beat, as notes of a clip of four beats. */
export const FOUR_ON_THE_FLOOR: ClipShape = {
  name: "Four",
  is_midi_clip: 1,
  is_audio_clip: 0,
  looping: 1,
  loop_end: 4,
  end_marker: 4,
  end_time: 4,
  _notes: JSON.stringify(
    [0, 1, 2, 3].map((beat) => ({ pitch: 36, start_time: beat, duration: 0.25, velocity: 120, mute: 0 })),
  ),
};

/** What is watched of one clip: five of its members, and whether its slot or track still has it. */
const WATCHED = 6;

/** A device on a track “Lead” with one clip, beside a kick; the companion may sit in the same Live. */
export class DeviceInLive {
  readonly around: LiveWithRides;
  readonly companion: LiveProcess | null;
  readonly device: RideInLive;

  private constructor(around: LiveWithRides, companion: LiveProcess | null, device: RideInLive) {
    this.around = around;
    this.companion = companion;
    this.device = device;
  }

  static async open(
    spec: DeviceSpec,
    clip: ClipShape,
    home: string,
    { withCompanion = true, ...options }: DeviceOptions & { readonly withCompanion?: boolean } = {},
  ): Promise<DeviceInLive> {
    const around = new LiveWithRides(clipSet(clip), spec);
    const [slot] = around.live.track("Lead").children["clip_slots"] as LiveNode[];
    selectClip(around.live, slot!.children["clip"] as LiveNode);
    const companion = withCompanion ? await LiveProcess.start("12.4", seenInside(spec, clip)) : null;
    if (companion !== null) around.live.showSurfaces(await companion.surfaces());
    const settings = companion === null ? home : dirname(dirname(companion.settingsPath));
    const environment = { XDG_CONFIG_HOME: settings, HOME: settings };
    const device = around.drop("Lead", options.state, { environment, ...options });
    return new DeviceInLive(around, companion, device);
  }

  /** What the companion's Live holds of a parameter in the clip. */
  envelope(parameter: string): Promise<[number, number][] | null> {
    return this.companion!.ask({ do: "envelope", clip: "live_set tracks 0 clip_slots 0 clip", parameter });
  }

  /** Does what ends in a watch over the clip, and waits until that stands: it is made after the curve is shown. */
  async watched<Answer>(analyse: () => Promise<Answer>): Promise<Answer> {
    const { observers } = this.around.live;
    const before = observers.size;
    const answer = await analyse();
    await this.device.device.wait(() => observers.size >= before + WATCHED, "the watch over the clip");
    return answer;
  }

  async close(): Promise<void> {
    await this.around.close();
    await this.companion?.stop();
  }
}

function clipSet(clip: ClipShape): SetShape {
  return {
    tempo: 120,
    scenes: 1,
    returns: ["A-Reverb", "B-Delay"],
    tracks: [
      { name: "Lead", session: [clip], sends: [0, 0.4] },
      { name: "Kick", kind: "midi", session: [FOUR_ON_THE_FLOOR] },
    ],
  };
}

function seenInside(spec: DeviceSpec, clip: ClipShape): FakeSet {
  const parameters = spec.parameters.flatMap((parameter) =>
    parameter.kind === "number" && parameter.visibility === "automated"
      ? [{ name: parameter.longName, low: parameter.minimum, high: parameter.maximum, value: parameter.initial }]
      : [],
  );
  return {
    tracks: [
      {
        name: "Lead",
        sends: 2,
        slots: [{ name: clip.name, length: Number(clip["loop_end"]) }],
        devices: [{ name: spec.name, parameters }],
      },
      { name: "Kick", slots: [{ name: "Four", length: 4, midi: true }] },
    ],
    timerMilliseconds: 1,
  };
}
