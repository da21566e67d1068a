import { type EditedLane, withEditedLane } from "#src/chassis/plan/edited-lane.ts";
import { restEdges } from "#src/chassis/plan/rest-edges.ts";
import { compileCurves } from "#src/curve/compile/compile-curves.ts";
import type { CompiledCurve } from "#src/curve/compile/compile-lane.ts";
import {
  type AskedTarget,
  type CurveTarget,
  curveTarget,
  type KnownParameter,
} from "#src/curve/compile/curve-target.ts";
import { backToRest } from "#src/curve/compile/rest/back-to-rest.ts";
import { meetStart } from "#src/curve/compile/rest/meet-start.ts";
import type { RestEdges } from "#src/curve/compile/rest/rest-outside.ts";
import { goesAnywhere, standsStill } from "#src/curve/compile/rest/stands-still.ts";
import { audible } from "#src/curve/parameter-gain.ts";
import { surelyHeard } from "#src/decision/recipes/drawing/surely-heard.ts";
import type { Lane, LaneRole } from "#src/model/recipe/lane.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Drawing, Recipe, RecipeEvent, RecipeNote } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** A parameter that was found for a role, before it is known whether the role's unit fits it. */
export interface FoundTarget extends AskedTarget {
  readonly known: KnownParameter;
  /** `null`: the first lane, whatever it is, as a person who points at a knob means. */
  readonly role: LaneRole | null;
}

/** A decided move: the curves, and what to write for them. */
export interface CurvePlan {
  readonly lanes: readonly Lane[];
  /** In the order of the targets that a lane was drawn for. */
  readonly curves: readonly CompiledCurve[];
  /** Lanes that go somewhere and that no target moves. */
  readonly unplaced: readonly LaneRole[];
  /** What was left out because nothing would move there: lanes that never leave their place, targets that cannot follow. */
  readonly idle: readonly IdleCurve[];
  /** How what is written leaves and comes back to rest. */
  readonly edges: RestEdges;
  readonly notes: readonly RecipeNote[];
  readonly events: readonly RecipeEvent[];
}

/** Something that is not written, as it would hold a parameter where it is and do no more. */
export interface IdleCurve {
  readonly role: LaneRole;
  /** The parameter that would have followed; `null` where there was none either. */
  readonly name: string | null;
  /** The lane never moves; or it does, and the parameter stands at silence, above the lane, or at the end of its range. */
  readonly why: "flat" | "silent" | "above" | "held";
}

/**
 * Settings and music in, curves and breakpoints out; nothing is read or written.
 *
 * Edge: a target whose role this recipe does not draw is passed over, so that one set of targets serves all recipes of a
 * device; so is one whose lane makes up for another that is not written. A target of another unit than its lane's is refused
 * unless it was given a range, and more than eight are. A lane that never moves is not written.
 * Promise: what is written begins and ends where the parameter stands; in a loop the end of every lane meets its start.
 * @param edited what a hand has made of one of the lanes.
 * @param entered whether something of the track sounds right up to the stretch's beginning, so that a step there could click.
 */
export function planCurves<Specs extends SettingSpecs>(
  recipe: Recipe<Specs>,
  settings: SettingsOf<Specs>,
  music: Music,
  found: readonly FoundTarget[],
  entered = false,
  edited: EditedLane | null = null,
): Result<CurvePlan, Refusal> {
  const { lanes, notes, events } = drawRecipe(recipe, settings, music, edited);
  const moving = lanes.filter(goesAnywhere);
  const targets: CurveTarget[] = [];
  const idle: IdleCurve[] = lanes
    .filter((lane) => !goesAnywhere(lane))
    .map(({ role }) => ({ role, name: nameFor(role, lanes, found), why: "flat" }));
  for (const { known, role, ...asked } of found) {
    const lane = role === null ? lanes[0] : moving.find((each) => each.role === role);
    if (lane === undefined || !moving.includes(lane)) continue;
    const target = curveTarget(known, lane, asked);
    if (!target.ok) return target;
    targets.push(target.value);
  }
  const written = targets.filter(({ role }) => !missesIts(lanes, role, targets));
  const compiled = compileCurves(moving, written);
  if (!compiled.ok) return compiled;
  const edges = restEdges(music, entered);
  const closed = compiled.value.map((curve) => ({ curve, closed: backToRest(curve, edges) }));
  const stuck = closed.filter((each) => standsStill(each.curve) || standsStill(each.closed));
  const follow = closed.filter((each) => !stuck.includes(each)).map((each) => each.closed);
  const curves = follow.filter(
    ({ target: { role } }) =>
      !missesIts(
        lanes,
        role,
        follow.map(({ target }) => target),
      ),
  );
  idle.push(...stuck.map(({ curve }) => idleCurve(curve)));
  const settled = new Set([...curves.map(({ target }) => target.role), ...idle.map(({ role }) => role)]);
  const unplaced = moving.map(({ role }) => role).filter((role) => !settled.has(role));
  return ok({ lanes, curves, unplaced, idle, edges, notes, events });
}

/**
 * A recipe's lanes and notes; in a loop every lane's end meets its start.
 *
 * @example
 * import { tremolo } from "#src/decision/recipes/rhythm/tremolo.ts";
 * import { settingsOf } from "#src/model/recipe/preset-file/settings-of.ts";
 * import { songBars } from "#src/model/time/bars.ts";
 * import { tempoMap } from "#src/model/time/tempo-map.ts";
 * const unheard = { hits: [], phraseEnds: [], sections: [], levels: { loudness: [], bass: [], monoLoss: [] } };
 * const music = { from: 0, to: 4, bars: songBars([4, 4]), tempo: tempoMap(120), ...unheard };
 * const { lanes } = drawRecipe(tremolo, settingsOf(tremolo.settings, { depth: 6 }), music);
 * lanes.map(({ role }) => role); // => ["gain"]
 */
export function drawRecipe<Specs extends SettingSpecs>(
  recipe: Recipe<Specs>,
  settings: SettingsOf<Specs>,
  music: Music,
  edited: EditedLane | null = null,
): Drawing {
  const heard = surelyHeard(music, settings);
  const plain = recipe.draw(settings, heard.music);
  const drawn = { ...plain, notes: [...plain.notes, ...heard.notes] };
  const drawing = edited === null ? drawn : withEditedLane(drawn, edited, music);
  const { loop, from, to, tempo } = music;
  if (loop === undefined) return drawing;
  const { leadOut } = restEdges({ from, to, tempo }, false);
  const edge = Math.min(leadOut, (loop.to - loop.from) / QUARTER);
  return { ...drawing, lanes: drawing.lanes.map((lane) => meetStart(lane, loop, edge)) };
}

const QUARTER = 4;

function nameFor(role: LaneRole, lanes: readonly Lane[], found: readonly FoundTarget[]): string | null {
  const first = lanes[0]?.role === role;
  return found.find((each) => each.role === role || (each.role === null && first))?.known.name ?? null;
}

function idleCurve({ target }: CompiledCurve): IdleCurve {
  const { role, name, adds, lifts, taper, value, envelope } = target;
  const silent = adds && envelope.length === 0 && !Number.isFinite(audible(taper, value));
  return { role, name, why: silent ? "silent" : lifts === true ? "above" : "held" };
}

/** Whether a lane makes up for one that is not written as it was drawn: alone it would do what was not asked for. */
function missesIts(lanes: readonly Lane[], role: LaneRole, targets: readonly CurveTarget[]): boolean {
  const other = lanes.find((lane) => lane.role === role)?.makesUpFor;
  return other !== undefined && !targets.some((target) => target.role === other && asDrawn(target));
}

function asDrawn({ over, part: { range, inverted, bend = "linear" } }: CurveTarget): boolean {
  return over === null && range[0] === 0 && range[1] === 1 && !inverted && bend === "linear";
}
