import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { many } from "#src/adapters/lom/read/song-reading.ts";
import type { FoundDevice } from "#src/adapters/lom/read/whole/devices/find-devices.ts";
import type { LearntDevices, ParameterOrder } from "#src/adapters/lom/read/whole/devices/learnt-devices.ts";
import { asked, each, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import type { Members, Place } from "#src/adapters/lom/wire.ts";
import { liveParameterNames } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import type { SoundingParameter } from "#src/knowledge/live/sound/sounding-parameters.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** Learns the orders of classes that were not met before, each from its first device. */
export async function learnOrders(
  wire: LomWire,
  devices: readonly FoundDevice[],
  { orders }: LearntDevices,
): Promise<Result<void, Refusal>> {
  const unmet = new Map(
    devices.filter(({ className }) => !orders.has(className)).map((device) => [device.className, device]),
  );
  const learnt = await asked(wire, each([...unmet.values()].map(({ id }) => namesQuestion(id))));
  if (!learnt.ok) return learnt;
  for (const [index, className] of [...unmet.keys()].entries()) orders.set(className, learnt.value[index]!);
  return ok(undefined);
}

/** Where parameters are, behind the device's own switch; `null` where one that its sound cannot be told without is not there. */
export function placesOf(
  className: string,
  order: ParameterOrder,
  wanted: readonly SoundingParameter[],
): readonly Place[] | null {
  const places = wanted.map((each) => placeOf(className, order, each));
  return places.some((place) => place === "missing") ? null : places.filter((place) => typeof place !== "string");
}

/** The path of the parameter at a place; `null` for one that has no part in the sound. */
export function pathAt(className: string, name: string, wanted: readonly SoundingParameter[]): string | null {
  const { paths } = liveParameterNames(className, name);
  return (
    paths.find((path) => wanted.some((each) => each.path === path || each.more.some((one) => one.path === path))) ??
    null
  );
}

function placeOf(
  className: string,
  order: ParameterOrder,
  { path, more, optional }: SoundingParameter,
): Exclude<Place, number> | "missing" | "left out" {
  const { shown } = liveParameterNames(className, path);
  const at = order.findIndex((name) => shown.includes(name));
  if (at < 0) return optional === true ? "left out" : "missing";
  const behind = placesOf(className, order, more);
  return behind === null ? "missing" : { at, more: behind };
}

function namesQuestion(device: number): Question<ParameterOrder> {
  return question({ op: "each", at: device, child: "parameters", ...NAME }, (answer) =>
    many(answer, NAME).map((read) => read.text("name") ?? ""),
  );
}

const NAME: Members = { members: ["name"] };
