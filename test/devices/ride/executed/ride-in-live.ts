import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { STATUS_KINDS } from "#src/chassis/face/face-state.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import { fakeLiveApi } from "#test/doubles/live-api/fake-live-api.ts";
import type { ClipShape, LiveNode, ParameterShape, SetShape } from "#test/doubles/live-api/live-node.ts";
import type { DeviceState } from "#test/doubles/max/live/parameter-registry.ts";
import type { Message } from "#test/doubles/max/machine/message.ts";
import { SharedNames } from "#test/doubles/max/machine/shared-names.ts";
import { type DeviceOptions, openDevice } from "#test/doubles/max/open-device.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";
import { Transport } from "#test/doubles/max/transport.ts";

/** Where a baked device is. */
function pathOf({ name }: DeviceSpec): string {
  return join(import.meta.dirname, "../../../../devices", `${name}.amxd`);
}

/** What `playing_slot_index` says while no session clip plays. */
const NO_SLOT = -1;

/** Whether the baked device is there to be opened. */
export const BAKED = existsSync(pathOf(RIDE_SPEC));

/** The shipped file, read once. */
export function deviceFile(spec: DeviceSpec = RIDE_SPEC): Uint8Array {
  const path = pathOf(spec);
  const bytes = shipped.get(path) ?? readFileSync(path);
  shipped.set(path, bytes);
  return bytes;
}

const shipped = new Map<string, Uint8Array>();

/** A Live that holds a set, and can hold the device many times. */
export class LiveWithRides {
  readonly live: FakeLive;
  readonly transport = new Transport();
  private readonly names = new SharedNames();
  private readonly open: RideInLive[] = [];

  private readonly spec: DeviceSpec;

  constructor(shape: SetShape = vocalSet([]), spec: DeviceSpec = RIDE_SPEC, automatic = false) {
    this.spec = spec;
    this.live = new FakeLive(shape, { automatic });
    this.transport.tempo = shape.tempo ?? this.transport.tempo;
    this.transport.onMove((transport) => follow(this.live, transport));
  }

  /** Drops the device on a track: that is one undo step of Live's, and no other. */
  drop(track = "Vox", state?: DeviceState, options: DeviceOptions = {}): RideInLive {
    return this.dropInto(this.live.track(track), state, options);
  }

  /** Drops the device into the first chain of the first rack on a track. */
  dropIntoRack(track: string, options: DeviceOptions = {}): RideInLive {
    const [rack] = this.live.track(track).children["devices"] as LiveNode[];
    const [chain] = (rack?.children["chains"] ?? []) as LiveNode[];
    if (chain === undefined) throw new RangeError(`dropIntoRack: no rack on ${track}`);
    return this.dropInto(chain, undefined, options);
  }

  private dropInto(holder: LiveNode, state: DeviceState | undefined, options: DeviceOptions): RideInLive {
    const node = this.live.addDevice(holder, { name: this.spec.name, parameters: shownParameters(this.spec) });
    // Not a child, so that a walk down the tree does not come back up.
    Object.defineProperty(node.children, "canonical_parent", { value: holder, enumerable: false });
    if (holder.type === "Track") holder.values["playing_slot_index"] ??= NO_SLOT;
    const ride = new RideInLive(this.live, node, {
      file: deviceFile(this.spec),
      transport: this.transport,
      names: this.names,
      ...(state ? { state } : {}),
      ...options,
    });
    this.open.push(ride);
    return ride;
  }

  /** Launches a session clip now: Live tells its position, and which slot plays on the track. It goes on when the song jumps. */
  launch(track: string, slot: number): void {
    const node = this.live.track(track);
    const clip = (node.children["clip_slots"] as LiveNode[])[slot]!.children["clip"] as LiveNode;
    const start = this.transport.elapsed;
    const [first, end] = [Number(clip.values["loop_start"]), Number(clip.values["loop_end"])];
    const loops = Number(clip.values["looping"]) === 1;
    this.transport.onMove(({ elapsed }) => {
      const run = elapsed - start;
      clip.values["playing_position"] = first + (loops ? run % (end - first) : run);
    });
    this.live.write(node, "playing_slot_index", slot);
  }

  close(): Promise<unknown> {
    return Promise.all(this.open.splice(0).map(({ device }) => device.close()));
  }
}

/** One open Ride device and what its user sees. */
export class RideInLive {
  readonly device: RunningDevice;
  private readonly face: Message[];
  /** What had reached the face at the last press. */
  private pressed = 0;
  readonly node: LiveNode;

  constructor(live: FakeLive, node: LiveNode, { file, ...options }: DeviceOptions & { readonly file: Uint8Array }) {
    this.node = node;
    const { LiveAPI, ready } = fakeLiveApi(live, node);
    const parameters = node.children["parameters"] as LiveNode[];
    const nodeOf = (longName: string) => parameters.find(({ values }) => values["name"] === longName);
    this.device = openDevice(file, {
      liveApi: LiveAPI as never,
      onReady: ready,
      hear: ["face"],
      onParameter: (longName, value) => {
        const own = nodeOf(longName);
        if (own && typeof value === "number") own.values["value"] = value;
      },
      ...options,
    });
    live.observers.add({
      heard: (changed, member) => {
        if (changed === null || member !== "value" || !parameters.includes(changed)) return;
        const name = String(changed.values["name"]);
        if (name !== "Device On") this.device.automate(name, Number(changed.values["value"]));
      },
    });
    this.face = this.device.hear("face");
  }

  press(button: string): void {
    this.pressed = this.face.length;
    this.device.press(button);
  }

  /** The last status that reached the face: its kind and its words. */
  status(): { readonly kind: string; readonly words: string } {
    const place = this.face.findLastIndex(({ selector }) => selector === "status");
    const kind = STATUS_KINDS[Number(this.face[place]?.args[0] ?? 0)] ?? "";
    const words = this.face.slice(place + 1).findLast(({ selector }) => selector === "words");
    return { kind, words: (words?.args ?? []).join(" ") };
  }

  /** Waits until what the last press led to says so, words included; a process that has begun is at rest without any. */
  async until(...kinds: readonly string[]): Promise<void> {
    const said = () => {
      const words = this.face.findLastIndex(({ selector }) => selector === "words");
      const status = this.face.findLastIndex(({ selector }) => selector === "status");
      const told = this.status();
      const isAnswer = told.kind !== "idle" || told.words !== "";
      return status >= this.pressed && words > status && kinds.includes(told.kind) && isAnswer;
    };
    await this.device.wait(said, `${kinds.join(" or ")}, not ${JSON.stringify(this.status())}`);
  }

  /** All that reached the face under a word. */
  shown(selector: string): readonly Message[] {
    return this.face.filter((message) => message.selector === selector);
  }
}

/** A set with a vocal track and a bed, the vocal's clips in its session slots. */
export function vocalSet(session: readonly (ClipShape | null)[], tempo = 120): SetShape {
  return { tempo, scenes: 2, tracks: [{ name: "Vox", session }, { name: "Bed" }] } as SetShape;
}

/** What Live lists of the device: every parameter that is not hidden and not a blob. */
function shownParameters(spec: DeviceSpec): ParameterShape[] {
  return spec.parameters.flatMap((parameter): ParameterShape[] => {
    const { longName, visibility } = parameter;
    if (visibility !== "automated") return [];
    if (parameter.kind === "number") {
      return [
        {
          name: longName,
          value: parameter.initial,
          min: parameter.minimum,
          max: parameter.maximum,
          shown: ` ${parameter.unit}`,
        },
      ];
    }
    if (parameter.kind !== "choice") return [];
    return [{ name: longName, value: parameter.initial, min: 0, max: parameter.options.length - 1, quantized: true }];
  });
}

function follow(live: FakeLive, { tempo, playing, beats, loop }: Transport): void {
  const now: Readonly<Record<string, number>> = {
    tempo,
    is_playing: Number(playing),
    current_song_time: beats,
    loop: Number(loop !== undefined),
    loop_start: loop?.start ?? 0,
    loop_length: loop?.length ?? 4,
  };
  for (const [member, value] of Object.entries(now)) {
    if (live.song.values[member] !== value) live.write(live.song, member, value);
  }
  live.clock.tick();
}
