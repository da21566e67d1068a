import { derivedMember } from "#test/doubles/live-api/derived-member.ts";
import { FakeClock } from "#test/doubles/live-api/fake-clock.ts";
import type { Atom, ClipShape, DeviceShape, LiveNode, SetShape, TrackShape } from "#test/doubles/live-api/live-node.ts";
import type { InsertHabits } from "#test/doubles/live-api/native-inserts.ts";
import { buildClip, buildDevice, buildSet, buildTrack, type MakeNode } from "#test/doubles/live-api/sets/build-set.ts";

/** What a fake Live counts. */
export interface Counts {
  /** LiveAPI objects made. */
  objects: number;
  /** `get`, `set`, `call`, `getcount` and their kin. */
  calls: number;
  /** Times that an object was pointed somewhere by path or id. */
  points: number;
  /** Times that an object's id, path or type was looked at. */
  looks: number;
  /** Entries in Live's undo history. */
  undo: number;
  /** Paths and names that Max had to intern. */
  readonly strings: Set<string>;
}

/** Whoever wants to hear of a member of an object; `null` hears of everything that moves. */
export interface Observer {
  heard(node: LiveNode | null, member: string | null): void;
}

/**
 * A running Live in memory: the objects behind every fake LiveAPI, the hand of its user, the clock of its main thread.
 *
 * Behaviour: docs of Cycling '74 and measurements on Live 12.4.3 to 12.4.6 by producer-pal (`live-api-behavior.md`).
 */
export class FakeLive {
  readonly clock: FakeClock;
  readonly counts: Counts = { objects: 0, calls: 0, points: 0, looks: 0, undo: 0, strings: new Set() };
  /** What Max's console shows. */
  readonly console: string[] = [];
  readonly observers = new Set<Observer>();
  /** LiveAPI objects that stand on something: Live keeps each of them up to date. */
  readonly armed = new Set<object>();
  readonly song: LiveNode;
  readonly application: LiveNode;
  /** Control surfaces, not in the order of the settings; `null` for one that LiveAPI does not show. */
  private surfaces: readonly (LiveNode | null)[] = [];
  /** What it does with devices that it is asked to put in. */
  habits: InsertHabits = {};
  /** Above 0 while observers are being told something. */
  notifying = 0;
  private readonly nodes = new Map<number, LiveNode>();
  private readonly before = new Map<LiveNode, Map<string, LiveNode["values"][string]>>();
  private lastId = 1000;
  private lastSurface = 0;

  constructor(shape: SetShape, { automatic = false } = {}) {
    this.clock = new FakeClock(automatic);
    this.clock.onTick(() => this.before.clear());
    this.application = this.make("Application", null, { _version: shape.version ?? "12.4.6" });
    this.song = buildSet(shape, this.make);
  }

  readonly make: MakeNode = (type, parent, values = {}, id) => {
    this.lastId += 1;
    const node: LiveNode = { id: id ?? this.lastId, type, parent, values, children: {}, envelopes: new Map() };
    this.nodes.set(node.id, node);
    return node;
  };

  /**
   * Scripts that are chosen under Control Surface, with the attributes that LiveAPI can read of them. Their ids are below 0.
   * Source: `_MxDCore` of Live 12.1.11.
   */
  showSurfaces(attributes: readonly (Readonly<Record<string, string>> | null)[]): void {
    for (const surface of this.surfaces) if (surface !== null) this.nodes.delete(surface.id);
    this.surfaces = attributes.map((values) => {
      if (values === null) return null;
      this.lastSurface -= 1;
      return this.make("ControlSurface", null, { ...values }, this.lastSurface);
    });
  }

  byId(id: number): LiveNode | null {
    return this.nodes.get(id) ?? null;
  }

  /** The object at a path, or the one that `this_device` stands for; `null` where there is none. */
  at(path: string, thisDevice: LiveNode | null = null): LiveNode | null {
    const [root, ...steps] = path.trim().split(/\s+/);
    if (root === "control_surfaces") return this.surfaces[Number(steps.join(" "))] ?? null;
    let node = this.rootOf(root ?? "", thisDevice);
    for (let index = 0; index < steps.length && node !== null; index++) {
      const child: LiveNode | LiveNode[] | null = node.children[steps[index]!] ?? null;
      node = Array.isArray(child) ? (child[Number(steps[++index])] ?? null) : child;
    }
    return node === null || this.byId(node.id) !== node ? null : node;
  }

  /** Canonical path of an object that is still there; empty for one that is not. */
  pathOf(node: LiveNode): string {
    if (node === this.song) return "live_set";
    if (node === this.application) return "live_app";
    const { parent } = node;
    if (parent === null || this.byId(node.id) !== node) return "";
    for (const [name, child] of Object.entries(parent.children)) {
      if (child === node) return `${this.pathOf(parent)} ${name}`;
      const index = Array.isArray(child) ? child.indexOf(node) : -1;
      if (index >= 0) return `${this.pathOf(parent)} ${name} ${index}`;
    }
    return "";
  }

  /** A member as it reads in this tick. */
  read(node: LiveNode, member: string): LiveNode["values"][string] | undefined {
    return this.before.get(node)?.get(member) ?? derivedMember(this.song, node, member) ?? node.values[member];
  }

  /** Sets a member and tells who watches it. Some members read as before until the next tick. */
  write(node: LiveNode, member: string, value: Atom): void {
    const stale = STALE[node.type]?.includes(member) ?? false;
    if (stale) {
      const held = this.before.get(node) ?? new Map<string, LiveNode["values"][string]>();
      if (!held.has(member)) held.set(member, node.values[member] ?? 0);
      this.before.set(node, held);
    }
    node.values[member] = value;
    this.tell(node, member);
  }

  tell(node: LiveNode | null, member: string | null): void {
    this.notifying += 1;
    try {
      for (const observer of [...this.observers]) observer.heard(node, member);
    } finally {
      this.notifying -= 1;
    }
  }

  tracks(): LiveNode[] {
    return this.song.children["tracks"] as LiveNode[];
  }

  /** By its name; returns and Main too. */
  track(name: string): LiveNode {
    const { return_tracks: returns, master_track: main } = this.song.children;
    const found = [...this.tracks(), ...(returns as LiveNode[]), main as LiveNode].find(
      ({ values }) => values["name"] === name,
    );
    if (found === undefined) throw new RangeError(`FakeLive: no track ${name}`);
    return found;
  }

  addTrack(shape: TrackShape, index = this.tracks().length): LiveNode {
    const rows = (this.song.children["scenes"] as LiveNode[]).length;
    const track = buildTrack(shape, this.song, rows, this.make);
    this.tracks().splice(index, 0, track);
    this.tell(this.song, "tracks");
    this.tell(null, null);
    return track;
  }

  /** As the user does it: what was under the object is gone, and what came after it moves up. */
  remove(node: LiveNode): void {
    const { parent } = node;
    if (parent === null) throw new RangeError("FakeLive: the song cannot be removed");
    const [name, list] = Object.entries(parent.children).find(([, child]) => holds(child, node)) ?? ["", null];
    if (Array.isArray(list)) list.splice(list.indexOf(node), 1);
    else parent.children[name] = null;
    this.forget(node);
    if (parent.type === "ClipSlot") this.write(parent, "has_clip", 0);
    this.tell(parent, name);
    this.tell(null, null);
  }

  addDevice(track: LiveNode, shape: DeviceShape, place?: number): LiveNode {
    const device = buildDevice(shape, track, this.make);
    const devices = track.children["devices"] as LiveNode[];
    devices.splice(place ?? devices.length, 0, device);
    this.tell(track, "devices");
    return device;
  }

  /** In the arrangement, where the clips under its span are replaced, or in a slot. */
  addClip(holder: LiveNode, shape: ClipShape): LiveNode {
    const clip = buildClip(shape, holder, holder.type === "Track", this.make);
    if (holder.type === "Track") {
      const list = holder.children["arrangement_clips"] as LiveNode[];
      list.push(clip);
      list.sort((one, other) => Number(one.values["start_time"]) - Number(other.values["start_time"]));
      this.tell(holder, "arrangement_clips");
    } else {
      holder.children["clip"] = clip;
      holder.values["has_clip"] = 1;
      this.tell(holder, "has_clip");
    }
    this.tell(null, null);
    return clip;
  }

  private forget(node: LiveNode): void {
    this.nodes.delete(node.id);
    for (const child of Object.values(node.children).flat()) if (child !== null) this.forget(child);
  }

  private rootOf(root: string, thisDevice: LiveNode | null): LiveNode | null {
    if (root === "live_set") return this.song;
    if (root === "live_app") return this.application;
    return root === "this_device" ? thisDevice : null;
  }
}

/** Members that read as they were until the next tick. */
const STALE: Readonly<Record<string, readonly string[]>> = {
  Song: ["loop", "is_playing", "current_song_time", "punch_in", "punch_out"],
  Clip: ["is_playing"],
};

function holds(child: LiveNode | LiveNode[] | null, node: LiveNode): boolean {
  return Array.isArray(child) ? child.includes(node) : child === node;
}
