import { many, one } from "#src/adapters/lom/read/song-reading.ts";
import type { FoundDevice } from "#src/adapters/lom/read/whole/devices/find-devices.ts";
import type { ParameterOrder } from "#src/adapters/lom/read/whole/devices/learnt-devices.ts";
import { pathAt, placesOf } from "#src/adapters/lom/read/whole/devices/parameter-orders.ts";
import type { RawParameter } from "#src/adapters/lom/read/whole/devices/stored-parameter.ts";
import { type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import type { LomAnswer, Members, Place } from "#src/adapters/lom/wire.ts";
import type { SoundingParameter } from "#src/knowledge/live/sound/sounding-parameters.ts";

/** What was read of a device: its switch, and parameters by their paths. */
export interface DeviceValues {
  readonly on: boolean;
  /** The switch's; `null` where it was not looked at. */
  readonly switch: number | null;
  readonly values: readonly RawParameter[];
  /** It has as many parameters as its class has in this Live, so that places are what they are taken for. */
  readonly isPlaced: boolean;
  /** It was looked into. */
  readonly isTold: boolean;
}

/**
 * Of a device of a known class what its sound is told by, by place; nothing more of one that is off. `null` where this Live has other names for it.
 *
 * @param all also what stands behind a switch that is off, to be set.
 */
export function valuesQuestion(
  { id, className }: FoundDevice,
  order: ParameterOrder,
  wanted: readonly SoundingParameter[],
  all: boolean,
): Question<DeviceValues> | null {
  const places = placesOf(className, order, wanted);
  if (places === null) return null;
  const behind: Place = { at: 0, more: all ? places.flatMap(unconditional) : places };
  return question({ op: "each", at: id, child: "parameters", places: [behind], ...VALUE }, (answer) => {
    const read = placedIn(answer);
    const own = read.find(({ place }) => place === 0);
    return {
      on: own?.raw === 1,
      switch: own?.id ?? null,
      values: read.flatMap(({ place, id: target, raw }) => {
        const path = place === 0 ? null : pathAt(className, order[place] ?? "", wanted);
        return path === null ? [] : [{ id: target, path, raw }];
      }),
      isPlaced: "list" in answer && answer.count === order.length,
      isTold: true,
    };
  });
}

/** The same by name: of a device that has other parameters than its class has elsewhere. */
export function namedQuestion(
  { id, className }: FoundDevice,
  wanted: readonly SoundingParameter[],
): Question<DeviceValues> {
  return question({ op: "each", at: id, child: "parameters", ...NAMED }, (answer) => {
    const [own, ...read] = many(answer, NAMED);
    return {
      on: own?.flag("value") ?? true,
      switch: own?.id ?? null,
      values: read.flatMap((each) => {
        const path = pathAt(className, each.text("name") ?? "", wanted);
        return path === null ? [] : [{ id: each.id, path, raw: each.number("value") ?? 0 }];
      }),
      isPlaced: true,
      isTold: true,
    };
  });
}

/** Whether a device that is not read into is on. */
export function switchQuestion({ id }: FoundDevice): Question<DeviceValues> {
  return question({ op: "get", at: id, ...ACTIVE }, (answer) => ({
    on: one(answer, ACTIVE)?.flag("is_active") ?? true,
    ...{ switch: null, values: [], isPlaced: true, isTold: false },
  }));
}

const VALUE: Members = { members: ["value"] };
const NAMED: Members = { members: ["name", "value"] };
const ACTIVE: Members = { members: ["is_active"] };

function unconditional(place: Place): readonly Place[] {
  return typeof place === "number" ? [place] : [place.at, ...place.more.flatMap(unconditional)];
}

function placedIn(answer: LomAnswer): readonly { readonly place: number; readonly id: number; readonly raw: number }[] {
  if (!("list" in answer)) return [];
  return answer.list.flatMap(({ id, place, values: [value] }) =>
    place === undefined || typeof value !== "object" ? [] : [{ place, id, raw: Number(value[0]) }],
  );
}
