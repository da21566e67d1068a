import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import type { CurveManifest } from "#src/chassis/manifest/device-manifest.ts";
import { deviceSession } from "#src/chassis/session/device-session.ts";
import type { SessionDevice } from "#src/chassis/session/session-device.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import type { PresetPress } from "#src/chassis/work/device-work.ts";
import type { EditedCurve } from "#src/model/device/edited-curves.ts";
import type { AudioClip, LiveSet, Track } from "#src/model/live-set.ts";
import { ok } from "#src/model/result.ts";
import type { LiveHost, ReadNeed } from "#src/ports/live-host.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { writeTake } from "#test/doubles/made/sung-take.ts";
import { audioClip, liveSet, midiClip, parameter, track } from "#test/doubles/sets/live-set.ts";

/** A take of eight seconds, on disk until it is removed. */
export function someTake(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-redraw-"));
  const path = join(folder, "take.wav");
  writeTake(path, 8);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const ARRANGEMENT = 1;

/** A device on “Lead”, over that take, beside a kick, in the song; whatever is read, opened, written or played is counted. */
export function redrawn(
  { work, spec }: CurveManifest,
  path: string,
  differently: Partial<LiveHost> = {},
  asClip: (take: AudioClip) => AudioClip = (take) => take,
) {
  const count = { reads: 0, opened: 0, writes: 0, previews: 0 };
  const faces: CurveFace[] = [];
  const played: unknown[] = [];
  const memory = memoryLive(songOf(spec.name, stageOf(spec), path, asClip));
  const host: LiveHost = {
    ...memory,
    read: async (need) => {
      count.reads++;
      const read = await memory.read(need);
      return read.ok ? ok(seen(read.value, need)) : read;
    },
    write: (writes, heard) => {
      count.writes++;
      return memory.write(writes, heard);
    },
    preview: (writes) => {
      count.previews++;
      return memory.preview(writes);
    },
    ...differently,
  };
  const files = audioFiles();
  const audio = {
    open: (file: string) => {
      count.opened++;
      return files.open(file);
    },
  };
  const dials = {
    mapped: null as number | null,
    preset: { stored: null, targets: [], curve: null } as PresetPress,
    edits: [] as readonly EditedCurve[],
  };
  const device: SessionDevice = {
    ports: { host, ...listenedAudio(audio), progress: { report: () => undefined } },
    get mapped() {
      return dials.mapped;
    },
    get preset() {
      return dials.preset;
    },
    get edits() {
      return dials.edits;
    },
    offer: { missing: async () => null, press: async () => null, forget: () => undefined },
    standing: async () => ok({ track: 0, clip: null }),
    show: (face) => void faces.push(face),
    store: (curves) => void played.push(["stored", curves]),
    audition: (curves) => void played.push(["auditioned", curves]),
  };
  const controls = initialControls(spec).set("scope", ARRANGEMENT);
  const session = deviceSession(device, work, controls);
  return { ...{ session, faces, count, played, dials }, face: () => faces.at(-1)! };
}

type Stage = readonly {
  readonly longName: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly initial: number;
}[];

function stageOf({ parameters }: CurveManifest["spec"]): Stage {
  return parameters.flatMap((each) => (each.kind === "number" && each.visibility === "automated" ? [each] : []));
}

function songOf(name: string, stage: Stage, path: string, asClip: (take: AudioClip) => AudioClip): LiveSet {
  const take = audioClip({
    ...{ name: "Take", end: 16, loop: { on: false, start: 0, end: 16, startRelative: 0 } },
    sample: { name: "take.wav", path, sampleRate: 48_000, frames: 384_000 },
  });
  const parameters = stage.map(({ longName, initial, minimum, maximum }, at) =>
    parameter({ name: longName, target: 100 + at, value: initial, minimum, maximum, unit: UNITS[longName] ?? "dB" }),
  );
  const device = { name, className: "MxDeviceAudioEffect", asks: true as const, on: true, nested: [], parameters };
  const sends = [0, 1].map((at) => parameter({ name: `Sends.${at}`, target: 50 + at, value: 0.0003162277571 }));
  const mixer = { ...track({}).mixer, sends };
  const notes = Array.from({ length: 16 }, (_, beat) => ({
    pitch: 36,
    start: beat,
    duration: 0.25,
    velocity: 100,
    enabled: true,
  }));
  const kick = midiClip({
    place: "arrangement",
    slot: null,
    end: 16,
    loop: { on: false, start: 0, end: 16, startRelative: 0 },
    notes,
  });
  return liveSet({
    locators: [0, 8].map((time) => ({ time, name: `Part ${time}` })),
    tracks: [
      track({ name: "Lead", mixer, clips: [asClip(take)], devices: [device] }),
      track({ id: 2, name: "Kick", kind: "midi", clips: [kick] }),
      track({ id: 3, name: "A-Reverb", kind: "return" }),
      track({ id: 4, name: "B-Delay", kind: "return" }),
    ],
  });
}

const UNITS: Readonly<Record<string, "note" | "pan">> = { "High-Pass": "note", "Low-Pass": "note", Pan: "pan" };

/** What a running Live shows of a set for a need: the rest was not asked for, as `ReadNeed` says. */
function seen(set: LiveSet, need: ReadNeed = { bed: false }): LiveSet {
  const tracks = set.tracks.map((each, at): Track => {
    const whole = at === 0 || need.bed || need.along?.(each.name, at + 1) === true;
    const clips = whole ? each.clips : [];
    return {
      ...each,
      clips: need.notes === true ? clips : clips.map((clip) => (clip.kind === "midi" ? { ...clip, notes: [] } : clip)),
    };
  });
  return { ...set, tracks, locators: need.form === true ? set.locators : [] };
}
