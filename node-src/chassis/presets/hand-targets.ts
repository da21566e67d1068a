import { calledOn, type FoundParameter } from "#src/chassis/listening/device-parameter.ts";
import { findParameter, parameterById } from "#src/chassis/listening/find-parameter.ts";
import { placeKeys } from "#src/chassis/spec/mapped-settings.ts";
import type { MappedPlace } from "#src/chassis/work/device-work.ts";
import type { Track } from "#src/model/live-set.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import { type PresetTarget, TARGET_BENDS } from "#src/model/recipe/preset.ts";
import { targetsProblem } from "#src/model/recipe/preset-file/targets-problem.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Fraction } from "#src/model/units.ts";

/** Where the names of a preset's targets are looked for. */
export interface NamingGround {
  readonly track: Track;
  readonly returns: readonly Track[];
}

/** What a person mapped, as a preset holds it. */
export interface HandTargets {
  readonly targets: readonly PresetTarget[];
  /** What was left out, in a sentence; empty where nothing was. */
  readonly said: string;
}

/**
 * Mapped parameters by the names that find them on this track again, each with its range, direction and bend.
 *
 * Shape: `inverted` is whether the curve is highest at the range's low end, whichever of From above To and Invert did it.
 * Edge: what no name leads back to is left out: a parameter of another track, one that Live no longer has.
 */
export function handTargets(
  places: readonly MappedPlace[],
  { ground, role, read }: { readonly ground: NamingGround; readonly role: LaneRole; readonly read: Reader },
): HandTargets {
  const targets: PresetTarget[] = [];
  const left: number[] = [];
  for (const { place, id } of places) {
    const to = nameOf(ground, id);
    const target = to === null ? null : { role, to, ...rangeIn(place, read), place: place + 1 };
    if (target === null || targetsProblem([target]) !== null) left.push(place + 1);
    else targets.push(target);
  }
  return { targets, said: leftOut(left) };
}

type Reader = (key: string) => number;

function nameOf({ track, returns }: NamingGround, id: number): string | null {
  const found = parameterById(track, id);
  if (!found.ok) return null;
  const name = calledIn(track, found.value).normalize("NFC").trim();
  const back = findParameter(track, name, returns);
  return back.ok && back.value.parameter.target === id ? name : null;
}

function calledIn(track: Track, found: FoundParameter): string {
  if (found.parameter === track.mixer.volume) return "volume";
  return found.parameter === track.mixer.pan ? "pan" : calledOn(track, found);
}

function rangeIn(place: number, read: Reader): Pick<PresetTarget, "range" | "inverted" | "bend" | "unit"> {
  const keys = placeKeys(place + 1);
  const [from, to] = [read(keys.from), read(keys.to)];
  const turned = read(keys.invert) >= 1;
  const bend = TARGET_BENDS[Math.round(read(keys.bend))] ?? "linear";
  const bent = bend === "linear" ? {} : { bend };
  if (from === to) return { range: [0, 1], inverted: turned, ...bent };
  const range = [share(Math.min(from, to)), share(Math.max(from, to))] as const;
  return { range, inverted: turned !== from > to, ...bent, unit: "way" };
}

/** The shortest that Live, which keeps 32-bit floats, takes for the same. */
function share(percent: number): Fraction {
  const short = Number((percent / PER_CENT).toPrecision(SHORT));
  return Math.fround(short * PER_CENT) === Math.fround(percent) ? short : percent / PER_CENT;
}

const PER_CENT = 100;
/** Digits. Source: IEEE 754: a 32-bit float holds at least six. */
const SHORT = 6;

function leftOut(places: readonly number[]): string {
  if (places.length === 0) return "";
  const which = places.length === 1 ? `Target ${places[0]} is` : `Targets ${places.join(", ")} are`;
  return `${which} not kept in the preset: no name on this track leads back there.`;
}

/** What a preset's places say on the panel: key and number as Live holds it. */
export function placedControls(targets: readonly PresetTarget[]): readonly (readonly [key: string, value: number])[] {
  return targets.flatMap(({ place, range, inverted, bend = "linear", unit }) => {
    if (place === undefined) return [];
    const keys = placeKeys(place);
    const [from, to] = unit === "way" ? range : [0, 0];
    return [
      [keys.from, from * PER_CENT],
      [keys.to, to * PER_CENT],
      [keys.invert, inverted ? 1 : 0],
      [keys.bend, TARGET_BENDS.indexOf(bend)],
    ] as const;
  });
}

/** The parameters that a preset's places mean on this track; refused with the first that is not there, or that follows another curve. */
export function placedParameters(
  targets: readonly PresetTarget[],
  { ground, role }: { readonly ground: NamingGround; readonly role: LaneRole },
): Result<readonly MappedPlace[], Refusal> {
  const found: MappedPlace[] = [];
  for (const target of targets) {
    if (target.place === undefined) continue;
    if (target.role !== role) return refused(otherCurve(target, role));
    const parameter = findParameter(ground.track, target.to, ground.returns);
    if (!parameter.ok) return parameter;
    const id = parameter.value.parameter.target;
    if (id === null) return refused(notMapped(target));
    found.push({ place: target.place - 1, id });
  }
  return ok(found);
}

function otherCurve({ to, role: asked }: PresetTarget, role: LaneRole): Refusal {
  const sentence = `The preset maps “${to}” to the curve “${asked}”, and what is mapped follows “${role}” here: correct its file, or take out “place”.`;
  return refusal("preset-unusable", sentence);
}

function notMapped({ to }: PresetTarget): Refusal {
  return refusal("parameter-unknown", `“${to}” cannot be mapped on this track: map another parameter.`);
}
