import { basename } from "node:path";
import { chooseStretches, type NamedStretch } from "#src/chassis/curve-device/choose-stretches.ts";
import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import { frozen } from "#src/chassis/curve-device/find-targets.ts";
import { audibleTargets } from "#src/chassis/curve-device/targets/audible-targets.ts";
import { drawsNothing, leftAsItIs, nothingToDraw } from "#src/chassis/curve-device/words/nothing-to-draw.ts";
import { mayMean } from "#src/chassis/listening/find-track.ts";
import { measureMusic } from "#src/chassis/listening/music/measure-music.ts";
import { needsNow } from "#src/chassis/listening/music/needs-now.ts";
import { mayTrigger } from "#src/chassis/listening/music/trigger-track.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import type { EditedLane } from "#src/chassis/plan/edited-lane.ts";
import { type FoundTarget, planCurves } from "#src/chassis/plan/plan-curves.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Recipe, RecipeNeed, RecipeNote } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Stretch } from "#src/model/song/stretch.ts";

/** What is asked for: a recipe as it is set, where, and on what. */
export interface DrawOrder<Specs extends SettingSpecs = SettingSpecs> {
  readonly recipe: Recipe<Specs>;
  readonly settings: SettingsOf<Specs>;
  readonly named: NamedStretch;
  /** The track whose hits the curves follow, as `findTrack` takes it; `null`: found by its name. */
  readonly trigger: string | null;
  /** What a hand has made of a curve over that stretch; left out: nothing. */
  edited?(stretch: Stretch): StretchEdit;
  /** Whether a device of the track may be meant that was not named. */
  readonly looksForDevices?: boolean;
  /** What is moved, for each stretch. */
  targets(stretch: Stretch, set: LiveSet): Result<readonly FoundTarget[], Refusal>;
}

/** What a hand has made of a stretch's curve, and what is to be said of it. */
export interface StretchEdit {
  readonly lane: EditedLane | null;
  readonly notes: readonly RecipeNote[];
}

export interface DrawnStretches {
  readonly set: LiveSet;
  readonly stretches: readonly DrawnStretch[];
}

/**
 * Reads, listens and draws; nothing is written. Refused as soon as one stretch is, and where nothing at all came of it; of
 * several clips those that have nothing to draw are left out and said.
 */
export async function drawStretches(order: DrawOrder, ports: DevicePorts): Promise<Result<DrawnStretches, Refusal>> {
  const { recipe, settings, named, trigger } = order;
  const needs = needsNow(recipe, settings);
  const follows = needs.has("hits") || needs.has("notes");
  const along = (name: string, number: number) =>
    follows && (trigger === null ? mayTrigger(name) : mayMean(trigger, name, number));
  const read = await ports.host.read({
    ...{ bed: false, along, form: needs.has("sections"), notes: follows },
    ...(order.looksForDevices === true ? { parameters: "all" as const } : {}),
  });
  if (!read.ok) return read;
  const set = read.value;
  const chosen = chooseStretches(set, named);
  if (!chosen.ok) return chosen;
  const heard = (path: string, done: number) => ports.progress.report(`Listening to ${basename(path)}`, done);
  const files = ports.listening.asker({ heard, ...(ports.signal && { signal: ports.signal }) });
  const stretches: DrawnStretch[] = [];
  for (const stretch of chosen.value) {
    const move = await prepared(order, set, stretch, { needs, files });
    if (!move.ok) return move;
    stretches.push(move.value);
  }
  const drawn = worthDrawing(stretches, recipe.name);
  return drawn.ok ? ok({ set, stretches: drawn.value }) : drawn;
}

/** The moves that draw something; the first of them says of the others why they do not. */
function worthDrawing(stretches: readonly DrawnStretch[], recipe: string): Result<readonly DrawnStretch[], Refusal> {
  const [first, ...others] = stretches.filter((move) => !drawsNothing(move));
  if (first === undefined) return refused(nothingToDraw(stretches[0]!, recipe));
  const left = stretches.filter(drawsNothing).map((move) => leftAsItIs(move, recipe));
  return ok([{ ...first, warnings: [...first.warnings, ...left] }, ...others]);
}

/** Whether a clip that is not part of the stretch sounds right up to it. */
function soundsBefore({ place, track, clips, from }: Stretch): boolean {
  if (place === "session" || clips.length === 0) return false;
  return track.clips.some(
    (clip) => clip.place === place && !clips.includes(clip) && clip.start < from && clip.end >= from - ADJOINING,
  );
}

/** Beats between two clips: too few to be heard. */
const ADJOINING = 0.01;

const NOT_EDITED: StretchEdit = { lane: null, notes: [] };

interface Listened {
  readonly needs: ReadonlySet<RecipeNeed>;
  readonly files: FilesAsked;
}

async function prepared(
  order: DrawOrder,
  set: LiveSet,
  stretch: Stretch,
  { needs, files }: Listened,
): Promise<Result<DrawnStretch, Refusal>> {
  const { recipe, settings, trigger } = order;
  const still = frozen(stretch.track);
  if (still !== null) return refused(still);
  const targets = order.targets(stretch, set);
  if (!targets.ok) return targets;
  const heard = await measureMusic({ set, stretch, needs, trigger }, files);
  if (!heard.ok) return heard;
  const { lane, notes } = order.edited?.(stretch) ?? NOT_EDITED;
  const planned = planCurves(recipe, settings, heard.value.music, targets.value, soundsBefore(stretch), lane);
  if (!planned.ok) return planned;
  const plan = { ...planned.value, notes: [...planned.value.notes, ...heard.value.notes, ...notes] };
  const said = audibleTargets(set, stretch, plan);
  return said.ok ? ok({ stretch, ...heard.value, plan, edited: lane, unheard: said.value }) : said;
}
