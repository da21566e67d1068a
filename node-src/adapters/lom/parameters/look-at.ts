import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { type LivePath, trackOfPath } from "#src/adapters/lom/paths.ts";
import { type Reading, reading } from "#src/adapters/lom/read/reading.ts";
import {
  PARAMETER_MEMBERS,
  readParameter,
  STATED_MEMBERS,
  stated,
} from "#src/adapters/lom/read/track/parameter-reading.ts";
import type { LomAnswer, LomOp, Members } from "#src/adapters/lom/wire.ts";
import type { SettableParameter } from "#src/knowledge/live/settable-parameter.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { ParameterAddress } from "#src/ports/parameter-writer.ts";

/** A parameter of a running Live as it stands. */
export interface FoundParameter {
  readonly address: ParameterAddress;
  readonly named: SettableParameter;
}

/** Parameters by Live's handles, as they stand now. Refused with the first that is not on its track. */
export async function lookAt(
  wire: LomWire,
  addresses: readonly ParameterAddress[],
): Promise<Result<readonly FoundParameter[], Refusal>> {
  const asked = await wire.ask(addresses.flatMap(questions));
  if (!asked.ok) return asked;
  const found: FoundParameter[] = [];
  for (const [index, { track, target }] of addresses.entries()) {
    const named = parameterIn(asked.value.slice(index * QUESTIONS), { track, target });
    if (!named.ok) return named;
    found.push({ address: { track, target }, named: named.value });
  }
  return ok(found);
}

/** What Live holds after a value was set; NaN where it took none. */
export function heldNow(answer: LomAnswer | undefined): number {
  return answer !== undefined && "set" in answer ? Number(answer.set.now[0] ?? Number.NaN) : Number.NaN;
}

/** Whether two numbers are one to Live, which keeps 32 bits of most. */
export function sameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= SINGLE_PRECISION * Math.max(1, Math.abs(other));
}

/** The step of a 32-bit float at 1. */
const SINGLE_PRECISION = 2 ** -23;

const TRACK: Members = { members: ["name", "is_frozen"] };
const PARAMETER: Members = { members: [...PARAMETER_MEMBERS.members, ...STATED_MEMBERS] };
const QUESTIONS = 4;

function questions({ track, target }: ParameterAddress): LomOp[] {
  return [
    { op: "where", at: track },
    { op: "get", at: track, ...TRACK },
    { op: "where", at: target },
    { op: "get", at: target, ...PARAMETER },
  ];
}

function parameterIn(
  [trackPlace, trackRead, place, read]: readonly LomAnswer[],
  { track: id, target }: ParameterAddress,
): Result<SettableParameter, Refusal> {
  const path = pathOf(trackPlace);
  const about = one(trackRead, TRACK);
  if (about === null || path === null || trackOfPath(path) !== path)
    return refused(
      refusal("track-unknown", `There is no track with the id ${id} in Live any more: look at the set again.`),
    );
  const name = about.text("name") ?? "";
  const parameter = one(read, PARAMETER);
  const where = pathOf(place);
  if (parameter === null || where === null || trackOfPath(where) !== path) {
    const sentence = `Track “${name}” has no parameter with the target ${target} any more: look at the set again.`;
    return refused(refusal("parameter-unknown", printable(sentence)));
  }
  const isMixer = where.startsWith(`${path} mixer_device`);
  return ok({
    track: { name, envelopes: [], clips: [], frozen: about.flag("is_frozen") },
    ...{ path: where, shown: parameter.text("name") ?? "", device: isMixer ? null : where },
    parameter: stated(readParameter(parameter, ""), parameter, false),
  });
}

function pathOf(answer: LomAnswer | undefined): LivePath | null {
  return answer !== undefined && "where" in answer ? answer.where : null;
}

function one(answer: LomAnswer | undefined, members: Members): Reading | null {
  return answer !== undefined && "read" in answer ? reading(answer.read, members) : null;
}
