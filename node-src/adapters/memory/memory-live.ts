import { memoryDevices } from "#src/adapters/memory/memory-devices.ts";
import { memoryParameters } from "#src/adapters/memory/memory-parameters.ts";
import { mergeEnvelope, withoutMiddles } from "#src/dsp/merge-envelope.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Clip, Device, LiveSet, Parameter, ParameterEnvelope, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceInserter } from "#src/ports/device-inserter.ts";
import type { EnvelopeWrite, LiveHost, WriteReport } from "#src/ports/live-host.ts";
import type { ParameterWriter } from "#src/ports/parameter-writer.ts";

/** A Live Set in memory: it keeps what is written, to the last bit, until it is gone. */
export function memoryLive(initial: LiveSet): LiveHost & DeviceInserter & ParameterWriter {
  let set = initial;
  const hold = (next: LiveSet) => {
    set = next;
  };
  const held = { now: () => set, hold };
  const { forget, ...parameters } = memoryParameters(held);
  return {
    ...parameters,
    ...memoryDevices(held, forget),
    abilities: { arrangement: true, session: true, curves: true },
    read: async () => ok(set),
    mayWrite: async () => ok(undefined),
    preview: async () => ok([]),
    write: async (writes) => {
      const done = writeAll(set, writes);
      if (done.ok) set = done.value.set;
      return done.ok ? ok(done.value.report) : done;
    },
  };
}

interface Written {
  readonly set: LiveSet;
  readonly report: WriteReport;
}

function writeAll(before: LiveSet, writes: readonly EnvelopeWrite[]): Result<Written, Refusal> {
  let set = before;
  const replaced = new Map<string, { readonly target: number; readonly points: Envelope }>();
  for (const write of writes) {
    const done = writeOne(set, write);
    if (!done.ok) return done;
    const key = JSON.stringify([write.track, write.place, write.target]);
    if (!replaced.has(key)) replaced.set(key, { target: write.target, points: laneOf(set, write)?.points ?? [] });
    set = done.value;
  }
  const report: WriteReport = {
    route: "memory",
    breakpoints: writes.reduce((sum, { points }) => sum + points.length, 0),
    maximumError: 0,
    readBack: writes.map((write) => laneOf(set, write)?.points ?? []),
    replaced: [...replaced.values()],
    replacedClips: [],
  };
  return ok({ set, report });
}

function writeOne(set: LiveSet, write: EnvelopeWrite): Result<LiveSet, Refusal> {
  checkPoints(write.points);
  const track = set.tracks.find(({ id }) => id === write.track);
  if (track === undefined) return refused(refusal("track-unknown", `There is no track with the id ${write.track}.`));
  const found = parametersOf(track).find(([, { target }]) => target === write.target);
  if (found === undefined)
    return refused(
      refusal("parameter-unknown", `Track ${track.name} has no parameter with the target ${write.target}.`),
    );
  const clip = clipOf(track, write);
  if (write.place.kind === "session" && clip === undefined)
    return refused(refusal("clip-unknown", `Track ${track.name} has no clip in that slot.`));
  const lanes = withLane((clip ?? track).envelopes, found, write);
  const next =
    clip === undefined ? { ...track, envelopes: lanes } : withClip(track, clip, { ...clip, envelopes: lanes });
  return ok({ ...set, tracks: set.tracks.map((each) => (each === track ? next : each)) });
}

function withLane(
  lanes: readonly ParameterEnvelope[],
  [path, parameter]: NamedParameter,
  { mode, points: asked, target }: EnvelopeWrite,
): readonly ParameterEnvelope[] {
  const old = lanes.find((lane) => lane.target === target);
  const stored = asked.map((point) => ({ ...point, value: storedValue(parameter, point.value) }));
  const points =
    mode === "replace" ? withoutMiddles(stored) : mergeEnvelope(old?.points ?? [], stored, mode.merge, parameter.value);
  const lane: ParameterEnvelope = { parameter: path, target, meaning: "automation", points };
  const others = lanes.filter((each) => each !== old);
  return points.length === 0 ? others : [...others, lane];
}

function storedValue({ kind }: Parameter, value: number): number {
  if (kind === "float") return value;
  return kind === "integer" ? Math.round(value) : Number(value >= SWITCH_POINT);
}

const SWITCH_POINT = 0.5;

function laneOf(set: LiveSet, write: EnvelopeWrite): ParameterEnvelope | undefined {
  const track = set.tracks.find(({ id }) => id === write.track);
  const holder = track === undefined ? undefined : (clipOf(track, write) ?? track);
  return holder?.envelopes.find(({ target }) => target === write.target);
}

function clipOf(track: Track, { place }: EnvelopeWrite): Clip | undefined {
  if (place.kind === "arrangement") return undefined;
  return track.clips.find((clip) => clip.place === "session" && clip.slot === place.slot);
}

function withClip(track: Track, old: Clip, next: Clip): Track {
  return { ...track, clips: track.clips.map((clip) => (clip === old ? next : clip)) };
}

type NamedParameter = readonly [path: string, parameter: Parameter];

function parametersOf({ mixer, devices }: Track): NamedParameter[] {
  const named = [mixer.volume, mixer.pan, ...mixer.sends].map((each): NamedParameter => [`Mixer/${each.name}`, each]);
  return [...named, ...devices.flatMap(deviceParameters)];
}

function deviceParameters({ className, parameters, nested }: Device): NamedParameter[] {
  const own = parameters.map((each): NamedParameter => [`${className}/${each.name}`, each]);
  return [...own, ...nested.flatMap(deviceParameters)];
}

function checkPoints(points: Envelope): void {
  for (const [index, { time, value }] of points.entries()) {
    if (!Number.isFinite(time) || !Number.isFinite(value))
      throw new RangeError("write: times and values must be finite");
    if (time < (points[index - 1]?.time ?? time)) throw new RangeError("write: points must rise in time");
  }
}
