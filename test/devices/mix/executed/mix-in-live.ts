import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MIX_SPEC } from "#src/devices/mix/spec/mix-spec.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { through } from "#src/process/loudness/through.ts";
import type { Block } from "#src/process/processor.ts";
import { LiveWithRides, type RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";
import type { InsertHabits } from "#test/doubles/live-api/native-inserts.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";
import { runningSet } from "#test/doubles/mix/running-set.ts";
import { audioClip, liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

const RATE = 48_000;
const SECONDS = 8;
const BEATS = 2 * SECONDS;
const STEREO = { sampleRate: RATE, channels: 2 } as const;

/** Hits that ring at 2.5 kHz, 10 dB over their surroundings. */
const DRUMS: Block = through(
  equaliser(STEREO, [{ shape: "bell", frequency: 2500, gain: 10, q: 8 }]),
  madeMix({ seconds: SECONDS, peak: 0.15, hits: 14, side: 0, seed: 11 }),
);

/** A bass whose channels know nothing of each other. */
const BASS: Block = through(
  equaliser(STEREO, [{ shape: "high-cut", frequency: 110, slope: 48 }]),
  [3, 4].map((seed) => {
    const random = noise(seed);
    return Float64Array.from({ length: SECONDS * RATE }, () => 0.7 * random());
  }),
);

/** Two tracks with a fault each in the arrangement, and Mixes on Main; each test has a folder of its own. */
export class MixInLive {
  readonly folder = mkdtempSync(join(tmpdir(), "steadyhand-mix-in-live-"));
  /** Caches and settings of the device's process. */
  readonly home = mkdtempSync(join(tmpdir(), "steadyhand-home-"));
  readonly around: LiveWithRides;

  constructor({ version = "12.4.6", habits = {} }: { readonly version?: string; readonly habits?: InsertHabits } = {}) {
    const files = { Drums: DRUMS, Bass: BASS };
    const tracks = Object.entries(files).map(([name, sound], at) =>
      soundTrack(name, writeMix(join(this.folder, `${name}.wav`), sound, RATE, "f32le"), at + 1),
    );
    const set: LiveSet = liveSet({ tempo: 120, tracks: [...tracks, track({ id: 90, name: "Main", kind: "main" })] });
    const shape = runningSet(set, version);
    this.around = new LiveWithRides(
      { ...shape, members: { ...shape.members, name: "Song", file_path: join(this.folder, "Song.als") } },
      MIX_SPEC,
      true,
    );
    this.around.live.habits = habits;
  }

  drop(): RideInLive {
    const environment = { HOME: this.home, XDG_CACHE_HOME: this.home, XDG_CONFIG_HOME: this.home };
    return this.around.drop("Main", undefined, { environment });
  }

  track(name: string): LiveNode {
    return this.around.live.track(name);
  }

  fader(name: string): LiveNode {
    return (this.track(name).children["mixer_device"] as LiveNode).children["volume"] as LiveNode;
  }

  /** Of the devices on a track. */
  parameter(name: string, called: string): LiveNode {
    const parameters = (this.track(name).children["devices"] as LiveNode[]).flatMap(
      ({ children }) => children["parameters"] as LiveNode[],
    );
    const found = parameters.find(({ values }) => values["name"] === called);
    if (found === undefined) throw new RangeError(`MixInLive: no “${called}” on ${name}`);
    return found;
  }

  /** Live's own devices on a track, by their classes. */
  devices(name: string): readonly string[] {
    return (this.track(name).children["devices"] as LiveNode[]).map(({ values }) => String(values["class_name"]));
  }

  /** All that can be heard of the set: mixers and devices with where they stand. */
  get sound(): unknown {
    return ["Drums", "Bass"].map((name) => soundOf(this.track(name)));
  }

  async close(): Promise<void> {
    await this.around.close();
    for (const path of [this.folder, this.home]) rmSync(path, { recursive: true, force: true });
  }
}

function soundOf(node: LiveNode): unknown {
  const { values, children, type } = node;
  if (type === "DeviceParameter") return [values["name"], values["value"]];
  const inside = ["mixer_device", "volume", "panning", "sends", "devices", "parameters"];
  return inside.flatMap((member) => {
    const held = children[member];
    const nodes = held === undefined || held === null ? [] : Array.isArray(held) ? held : [held];
    return nodes.map(soundOf);
  });
}

function soundTrack(name: string, path: string, id: number): Track {
  const clip = audioClip({
    ...{ name, end: BEATS, warped: false },
    loop: { on: false, start: 0, end: SECONDS, startRelative: 0 },
    sample: { name: `${name}.wav`, path, sampleRate: RATE, frames: SECONDS * RATE },
  });
  const pan = parameter({ name: "Pan", target: 100 * id + 1, value: 0, minimum: -1, maximum: 1, unit: "pan" });
  const volume = parameter({ target: 100 * id, value: 0.9 });
  return track({ id, name, clips: [clip], mixer: { volume, pan, sends: [] } });
}

/** Presses a button and waits for what came of it. */
export async function answered(mix: RideInLive, button: string): Promise<ReturnType<RideInLive["status"]>> {
  mix.press(button);
  await mix.until("ready", "written", "refused", "idle");
  return mix.status();
}
