import { basename } from "node:path";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { sharedHearing } from "#src/chassis/listening/mix/shared-hearing.ts";
import { saidRoles } from "#src/decision/mix/roles/said-roles.ts";
import { setRoles } from "#src/decision/mix/roles/set-roles.ts";
import { type MixPlan, planMix } from "#src/devices/mix/plan.ts";
import type { MixChoices } from "#src/devices/mix/session/choices.ts";
import { askedRange } from "#src/devices/mix/session/hearing/asked-range.ts";
import type { MixDevicePorts, RunningSet, SongRange } from "#src/devices/mix/session/mix-ports.ts";
import type { MixWish } from "#src/devices/mix/session/mix-wish.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** A running set, and what is heard of it. */
export interface HeardSet extends RunningSet {
  readonly range: SongRange;
  readonly mix: HeardMix;
  /** What was said of its tracks before, by their ids. */
  readonly said: ReadonlyMap<number, TrackRole>;
}

type Ears = Pick<MixDevicePorts, "listening">;

/** Reads the running set and hears the part of its song that is asked for. Nothing is changed. An end of the signal rejects with its reason. */
export async function hearSet(
  ports: Pick<MixDevicePorts, "read" | "song" | "notes"> & Ears,
  { range: asked }: MixWish,
  carrying: Carrying,
): Promise<Result<HeardSet, Refusal>> {
  const { signal, progress } = carrying;
  progress.report("Reading the set", Number.NaN);
  const read = await ports.read();
  signal.throwIfAborted();
  if (!read.ok) return read;
  const { set, file } = read.value;
  const range = await askedRange(asked, set, ports.song);
  signal.throwIfAborted();
  if (!range.ok) return range;
  const notes = file === null ? ok({ sets: {} }) : await ports.notes(file).read();
  signal.throwIfAborted();
  if (!notes.ok) return notes;
  const mix = await hearPart(ports, set, range.value, carrying);
  if (!mix.ok) return mix;
  const said = saidRoles(notes.value, { name: basename(file ?? ""), tracks: set.tracks, running: true });
  return ok({ set, file, range: range.value, said, mix: mix.value });
}

/** A part of a set's song, as it stands; what was heard before is not read again. */
export async function hearPart(
  { listening }: Ears,
  set: LiveSet,
  range: SongRange,
  { signal, progress }: Carrying,
): Promise<Result<HeardMix, Refusal>> {
  const mix = await hearMix(set, { range, stems: null }, sharedHearing(listening, progress, signal));
  signal.throwIfAborted();
  return mix;
}

/** As Live's title has it. */
export function setName({ file }: RunningSet): string {
  return file === null ? "Unsaved set" : basename(file.replaceAll("\\", "/")).replace(/\.als$/i, "");
}

/** What is wrong with what is heard, and what would be done about it. @param asItStands as `MixIntent` has it. */
export function planHeard(
  { set, mix }: Pick<HeardSet, "set" | "mix">,
  { genre, sizes }: MixWish,
  { said, locked }: MixChoices,
  asItStands = false,
): MixPlan {
  return planMix({ mix, roles: setRoles(set, said, mix.tracks), genre, sizes, locked, asItStands });
}
