import { calledOn, type FoundParameter } from "#src/chassis/listening/device-parameter.ts";
import { findParameter, OWN } from "#src/chassis/listening/find-parameter.ts";
import { presetSend } from "#src/chassis/listening/naming/named-send.ts";
import type { CurveDevice } from "#src/chassis/plan/curve-device.ts";
import type { FoundTarget } from "#src/chassis/plan/plan-curves.ts";
import { type RangePart, WHOLE_PART } from "#src/curve/compile/part-of-range.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Track } from "#src/model/live-set.ts";
import type { GivenRange } from "#src/model/recipe/given-range.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { PresetTarget } from "#src/model/recipe/preset.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { RawValue } from "#src/model/units.ts";

/** The stage of a device that stands on the track: every line of it that the host has read, in the part that a preset names. */
export function stageTargets(
  { lines }: Pick<CurveDevice, "lines">,
  stretch: Stretch,
  targets: readonly PresetTarget[],
): readonly FoundTarget[] {
  return lines.flatMap((line): FoundTarget[] => {
    const found = findParameter(stretch.track, `${OWN}${line.parameter}`);
    if (!found.ok) return [];
    const { parameter } = found.value;
    const own = { ...parameter, unit: line.unit, value: line.rest };
    const known = { parameter: own, className: "", name: line.parameter, envelope: laneOf(stretch, parameter.target) };
    return [{ known, role: line.role, part: stagePart(targets, line.role), given: null, way: "preset" }];
  });
}

/** The part of its lane that a preset gives to the stage. */
export function stagePart(targets: readonly PresetTarget[], role: LaneRole): RangePart {
  const named = targets.find((target) => target.to === STAGE && target.role === role);
  return named === undefined ? WHOLE_PART : partOf(named);
}

function partOf({ range, inverted, bend }: PresetTarget): RangePart {
  return { range, inverted, ...(bend === undefined ? {} : { bend }) };
}

/** The parameters that a preset names, on the stretch's own track; refused with the first that is not there. */
export function namedTargets(
  targets: readonly PresetTarget[],
  stretch: Stretch,
  given: GivenRange | null = null,
): Result<readonly FoundTarget[], Refusal> {
  const found: FoundTarget[] = [];
  for (const target of targets) {
    const { role, to } = target;
    if (to === STAGE) continue;
    const name = presetSend(stretch.returns ?? [], to);
    if (!name.ok) return name;
    const parameter = parameterOn(stretch, name.value);
    if (!parameter.ok) return parameter;
    const wrong = hidden(parameter.value, name.value);
    if (wrong !== null) return refused(wrong);
    const known = knownAs(name.value, parameter.value, stretch);
    // Two names may lead to one send.
    if (found.some((each) => each.role === role && each.known.parameter.target === known.parameter.target)) continue;
    found.push({ known, role, part: partOf(target), given: rangeFor(target, given), way: "preset" });
  }
  return ok(found);
}

/** What a person gave, else what a preset's range counts of the knob's way, where it says so. */
function rangeFor({ range: [low, high], inverted, unit }: PresetTarget, given: GivenRange | null): GivenRange | null {
  if (given !== null || unit !== "way") return given;
  return inverted ? { from: high, to: low, unit } : { from: low, to: high, unit };
}

function parameterOn({ track, returns }: Stretch, name: string): Result<FoundParameter, Refusal> {
  if (track.kind === "main" && /^send /i.test(name)) return refused(MAIN_SENDS_NOTHING);
  return findParameter(track, name, returns);
}

const MAIN_SENDS_NOTHING = refusal(
  "parameter-unknown",
  "Main has no sends, and this curve moves one: use the track of the voice instead.",
);

/** The parameter that a person pointed at: it takes the first lane, in its own unit or in the range that was given with it. */
export function mappedTarget(
  name: string,
  stretch: Stretch,
  { given, way }: Pick<FoundTarget, "given" | "way">,
): Result<FoundTarget, Refusal> {
  const found = findParameter(stretch.track, name, stretch.returns);
  if (!found.ok) return found;
  const shown = calledOn(stretch.track, found.value);
  const wrong = hidden(found.value, shown);
  if (wrong !== null) return refused(wrong);
  return ok({ known: knownAs(shown, found.value, stretch), role: null, part: WHOLE_PART, given, way });
}

/** What a preset calls the device's own stage. */
const STAGE = "stage";

function knownAs(name: string, { device, parameter }: FoundParameter, stretch: Stretch): FoundTarget["known"] {
  return { parameter, className: device?.className ?? "Mixer", name, envelope: laneOf(stretch, parameter.target) };
}

function hidden({ parameter }: FoundParameter, name: string): Refusal | null {
  if (parameter.automated !== true) return null;
  const sentence = `“${name}” is automated already, and a running Live does not show how: press Revert, or delete that automation, then Analyse again.`;
  return refusal("parameter-unknown", sentence);
}

/** The automation that a parameter has in the lane that is going to be written. */
function laneOf({ place, track, clips }: Stretch, target: number | null): Envelope<RawValue> {
  const lanes = place === "arrangement" ? track.envelopes : (clips[0]?.envelopes ?? []);
  return lanes.find((lane) => lane.target === target && lane.meaning === "automation")?.points ?? [];
}

/** Whether automation would ever be heard there. */
export function frozen({ name, frozen: is }: Track): Refusal | null {
  if (is !== true) return null;
  return refusal(
    "nothing-to-ride",
    `Track “${name}” is frozen: Live plays its render and takes no edits there. Unfreeze it first, or flatten it.`,
  );
}
