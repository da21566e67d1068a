import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { type MixPlan, planMix } from "#src/devices/mix/plan.ts";
import { findGenre } from "#src/knowledge/genres/find-genre.ts";
import type { Device, LiveSet, Track } from "#src/model/live-set.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import { type MadeFeatures, roleFeatures } from "#test/doubles/mix/features/role-features.ts";
import { audioClip, liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

/** A recording of a made band. */
export interface BandTrack extends MadeFeatures {
  readonly name: string;
  /** As it sounds behind its fader at rest; else made. */
  readonly features?: TrackFeatures;
  readonly devices?: readonly Device[];
  readonly track?: Partial<Track>;
}

/** A band whose recordings are made features: a set of its own, and what is heard of it as of any other set. */
export interface HeardBand {
  readonly set: LiveSet;
  readonly roles: ReadonlyMap<number, RoleGuess>;
  /** Its recordings, as they are heard. */
  readonly files: FilesAsked;
  /** Through clips, devices, mixers and routes, as the command line hears a set again in which moves are made. */
  hear(set: LiveSet): Promise<Result<MixPlan, Refusal>>;
}

const SECONDS = 20;
const BPM = 120;
/** Somebody set the balance: no fader stands where Live puts it. */
const FADER = -1;

/** @param heard what is made of what was heard, before it is judged. @param bus devices of the main track. */
export function heardBand(
  band: readonly BandTrack[],
  heard = (mix: HeardMix, _: LiveSet): HeardMix => mix,
  bus: readonly Device[] = [],
): HeardBand {
  const files = new Map(
    band.map((made, at) => [
      pathOf(made),
      made.features ?? roleFeatures({ seed: at + 1, seconds: SECONDS, ...made, loudness: made.loudness - FADER }),
    ]),
  );
  const roles = new Map(band.map(({ role }, at) => [at + 1, { role, confidence: 1, by: "user" as const }]));
  return {
    set: liveSet({
      tempo: BPM,
      tracks: [...band.map((made, at) => bandTrack(made, at + 1)), mainTrack(band.length + 1, bus)],
    }),
    roles,
    files: asked(files),
    async hear(set) {
      const mix = await hearMix(set, { range: null, stems: null }, asked(files));
      return mix.ok
        ? ok(planMix({ mix: heard(mix.value, set), roles, genre: findGenre("rock"), asItStands: true }))
        : mix;
    },
  };
}

function pathOf({ name }: BandTrack): string {
  return `${name}.wav`;
}

function bandTrack(made: BandTrack, id: number): Track {
  const pan = parameter({ name: "Pan", target: 10 * id + 1, value: 0, minimum: -1, maximum: 1, unit: "pan" });
  const seconds = made.features?.duration ?? SECONDS;
  const beats = (seconds * BPM) / 60;
  const clip = audioClip({
    end: beats,
    warped: false,
    loop: { on: false, start: 0, end: seconds, startRelative: 0 },
    sample: { name: pathOf(made), path: pathOf(made), sampleRate: 48_000, frames: seconds * 48_000 },
  });
  return track({
    ...{ id, name: made.name, clips: [clip], devices: made.devices ?? [] },
    mixer: { volume: parameter({ target: 10 * id, value: 10 ** (FADER / 20) }), pan, sends: [] },
    ...made.track,
  });
}

function mainTrack(id: number, devices: readonly Device[]): Track {
  return bandTrack({ name: "Main", role: "full-mix", loudness: 0, devices, track: { kind: "main", clips: [] } }, id);
}

function asked(files: ReadonlyMap<string, TrackFeatures>): FilesAsked {
  return {
    of: async <Features>(path: string) =>
      ok({ features: files.get(path) as Features, notFinite: 0, truncated: false, remark: null }),
  };
}
