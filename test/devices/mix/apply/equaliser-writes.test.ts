import { expect, it } from "vitest";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { moveWrites } from "#src/devices/mix/apply/writes/move-writes.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { madeMix } from "#test/doubles/mix/heard-mix.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

const SET = liveSet({ tracks: [track({ id: 1, name: "Bass" })] });
const PLACE = { set: SET, mix: madeMix([]), about: [1], inserted: null, ours: new Set<number>() };
const GAIN = { name: "Gain", from: 0, to: -2, unit: "dB" };

function move(kind: MixMove["kind"], frequency: number, gain: readonly (typeof GAIN)[]): MixMove {
  return {
    ...{ id: "eq-bass", stage: "eq", track: 1, kind, device: "EQ Eight", size: -2, unit: "dB" },
    parameters: [
      { name: "Frequency", from: null, to: frequency, unit: "Hz" },
      { name: "Q", from: null, to: 0.7, unit: "" },
      ...gain,
    ],
    ...{ confidence: 0.5, because: ["boomy"], evidence: "", neighbours: [], guard: "", sentence: "", bars: [] },
    predicted: { measure: "excess", before: 3, after: 1, unit: "dB" },
  };
}

/** Modes of a band: low cut 1, low shelf 2, bell 3, high shelf 5. Source: as `eqEight`. */
it.each<[string, MixMove, number, number, number]>([
  ["a low cut", move("low-cut", 40, []), 0, 1, 0],
  ["a low shelf", move("shelf", 120, [GAIN]), 1, 2, -2],
  ["a bell", move("bell", 400, [GAIN]), 1, 3, -2],
  ["a high shelf", move("shelf", 8000, [GAIN]), 1, 5, -2],
])("%s is a band of an EQ Eight that is put in, Adaptive Q off", async (_, asked, band, mode, gain) => {
  const host = memoryLive(SET);
  const order = moveWrites(asked, PLACE);
  const put = order.ok ? await host.insert(order.value.devices) : order;
  const read = await host.read();
  if (!(put.ok && read.ok)) throw new Error("An EQ Eight can be put in.");
  const [device] = read.value.tracks[0]!.devices;
  const writes = moveWrites(asked, { ...PLACE, set: read.value, inserted: device! });
  const values = writes.ok ? writes.value.values : [];
  const set = new Map(
    values.map(({ target, value }) => [device!.parameters.find((each) => each.target === target)!.name, value]),
  );
  const inside = `Bands.${band}/ParameterA/`;
  expect(Object.fromEntries(set)).toEqual({
    [`${inside}IsOn`]: 1,
    [`${inside}Mode`]: mode,
    [`${inside}Freq`]: asked.parameters[0]!.to,
    [`${inside}Gain`]: gain,
    [`${inside}Q`]: 0.7,
    AdaptiveQ: 0,
  });
});

it.each([
  ["is set in place of a second one", "Scale", 1, { orders: 0, band: 1 }],
  ["is left alone where its Scale would halve the gain that a move asks for", "Scale", 0.5, { orders: 1, band: null }],
  ["keeps a bell that was put aside", "Bands.1/ParameterA/Gain", -6, { orders: 0, band: 2 }],
  ["keeps a cut that was put aside", "Bands.1/ParameterA/Mode", 1, { orders: 0, band: 2 }],
])("an EQ Eight that rests %s", async (_, name, value, told) => {
  const host = memoryLive(SET);
  const bell = move("bell", 400, [GAIN]);
  const order = moveWrites(bell, PLACE);
  const put = order.ok ? await host.insert(order.value.devices) : order;
  const targetOf = (path: string) =>
    put.ok ? put.value[0]!.parameters.find((each) => each.name === path)!.target! : Number.NaN;
  const off = { track: 1, target: targetOf("Bands.1/ParameterA/IsOn"), value: 0 };
  await host.set([off, { track: 1, target: targetOf(name), value }]);
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.sentence);
  const [device] = read.value.tracks[0]!.devices;
  expect(device!.parameters.find((each) => each.name === name)!.value).toBe(value);
  const writes = moveWrites(bell, { ...PLACE, set: read.value });
  const { devices, values } = writes.ok ? writes.value : { devices: [], values: [] };
  const set = values.map(({ target }) => device!.parameters.find((each) => each.target === target)!.name);
  const band = set.find((each) => each.endsWith("/Gain"))?.match(/\d/)?.[0];
  expect({ orders: devices.length, band: band === undefined ? null : Number(band) }).toEqual(told);
});
