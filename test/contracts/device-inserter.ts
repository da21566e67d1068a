import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Device, LiveSet, Parameter } from "#src/model/live-set.ts";
import type { DeviceInserter, DeviceOrder, InsertedDevice } from "#src/ports/device-inserter.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import type { ParameterWriter } from "#src/ports/parameter-writer.ts";
import { CHAINS } from "#test/doubles/sets/chain-set.ts";

/**
 * What every place keeps that devices of Live's own can be put into. `open` gives a fresh host on the set of
 * `test/doubles/sets/chain-set.ts` in a format that all of them are known in.
 */
export function deviceInserterContract(name: string, open: () => Promise<InsertingHost>): void {
  describe(`${name} keeps the promise of a device inserter`, () => {
    it.each([
      ["an empty chain", CHAINS.voice, 0, null],
      ["behind the instrument of a MIDI track", CHAINS.synth, 2, null],
      ["a group", CHAINS.band, 2, null],
      ["behind a rack, not in it", CHAINS.rack, 1, null],
      ["a return", CHAINS.room, 1, null],
      ["the main track, before its last Limiter", CHAINS.main, 1, "Limiter"],
    ])("puts a device at the end of %s, and nothing else moves", async (_, track, place, before) => {
      const host = await open();
      const was = await readSet(host);
      const [utility] = await inserted(host, [utilityOn(track)]);
      expect(utility).toMatchObject({ track, className: "StereoGain", name: "Utility", place, before });
      const now = await readSet(host);
      const chain = devicesOf(now, track);
      expect(chain[place]).toMatchObject({ className: "StereoGain", on: true, nested: [] });
      expect(chain[place]?.parameters).toEqual(utility?.parameters);
      expect(chain.toSpliced(place, 1)).toEqual(devicesOf(was, track));
      const others = ({ tracks }: LiveSet) => tracks.filter(({ id }) => id !== track);
      expect(others(now)).toEqual(others(was));
    });

    it("puts one at a place that is named", async () => {
      const host = await open();
      const [utility] = await inserted(host, [utilityOn(CHAINS.band, 1)]);
      expect(utility).toMatchObject({ place: 1, before: "Tuner" });
      expect(devicesOf(await readSet(host), CHAINS.band).map(({ className }) => className)).toEqual([
        "Redux",
        "StereoGain",
        "Tuner",
      ]);
    });

    it("takes the first of the choices that it knows", async () => {
      const choices = [{ className: "NobodyKnows", settings: {} }, UTILITY];
      const [put] = await inserted(await open(), [{ track: CHAINS.voice, choices, at: "end" }]);
      expect(put?.className).toBe("StereoGain");
    });

    it("gives each parameter of several devices a target of its own", async () => {
      const host = await open();
      const before = targetsOf(await readSet(host));
      await inserted(host, [utilityOn(CHAINS.voice), utilityOn(CHAINS.voice), utilityOn(CHAINS.room)]);
      const targets = targetsOf(await readSet(host));
      expect(new Set(targets).size).toBe(targets.length);
      expect(targets).toEqual(expect.arrayContaining([...before]));
      expect(targets.length).toBeGreaterThanOrEqual(before.length + 3 * 12);
    });

    it("takes a device out again, with the values that were set, as if it had never been there", async () => {
      const host = await open();
      const was = await readSet(host);
      const [utility] = await inserted(host, [utilityOn(CHAINS.voice)]);
      const address = { track: CHAINS.voice, target: parameterOf(utility, "Gain")!.target! };
      await host.set([{ ...address, value: 0.5 }]);
      expect(await host.withdraw([utility!])).toEqual({ ok: true, value: undefined });
      expect(await readSet(host)).toEqual(was);
      expect(host.ledger()).toEqual([]);
      expect((await host.revert([address])).ok).toBe(true);
      expect(await host.set([{ ...address, value: 1 }])).toMatchObject({ error: { code: "parameter-unknown" } });
    });

    it("takes out any of what it put in, in any order, and leaves the others where they stand", async () => {
      const places: DeviceOrder[] = [
        utilityOn(CHAINS.voice),
        utilityOn(CHAINS.voice, 0),
        utilityOn(CHAINS.band, 1),
        { ...utilityOn(CHAINS.band), choices: [{ className: "Eq8", settings: {} }] },
        utilityOn(CHAINS.main),
      ];
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(places),
          fc.shuffledSubarray([0, 1, 2, 3, 4]),
          fc.integer({ min: 1, max: 3 }),
          async (orders, shuffled, together) => {
            const host = await open();
            const was = await readSet(host);
            const put = await inserted(host, orders);
            const leaving = shuffled.flatMap((index) => put[index] ?? []);
            const kept = put.filter((device) => !leaving.includes(device));
            await host.set(kept.slice(0, 1).map((device) => muted(device)));
            for (let at = 0; at < leaving.length; at += together)
              expect((await host.withdraw(leaving.slice(at, at + together))).ok).toBe(true);
            const now = targetsOf(await readSet(host));
            expect([...now].sort()).toEqual([...targetsOf(was), ...kept.flatMap(ownTargets)].sort());
            expect(host.ledger()).toHaveLength(Math.min(1, kept.length));
            expect((await host.withdraw(kept)).ok).toBe(true);
            expect(await readSet(host)).toEqual(was);
          },
        ),
        { numRuns: 12 },
      );
    });

    it("gives no device the targets of one that is gone, so that none is mistaken for it", async () => {
      const host = await open();
      const [first] = await inserted(host, [utilityOn(CHAINS.voice)]);
      await host.withdraw([first!]);
      const [second] = await inserted(host, [utilityOn(CHAINS.voice)]);
      expect(ownTargets(second!).filter((target) => ownTargets(first!).includes(target))).toEqual([]);
      expect(await host.withdraw([first!])).toMatchObject({ ok: false, error: { code: "device-unknown" } });
    });

    it("refuses to take out what it did not put in, or took out before, and takes out nothing then", async () => {
      const host = await open();
      const [utility] = await inserted(host, [utilityOn(CHAINS.band)]);
      const [tuner] = devicesOf(await readSet(host), CHAINS.band).slice(1, 2);
      const before = await readSet(host);
      for (const devices of [
        [utility!, utility!],
        [utility!, { ...utility!, ...tuner! }],
      ]) {
        const refused = await host.withdraw(devices);
        expect(refused).toMatchObject({
          ok: false,
          error: { code: "device-unknown", sentence: expect.stringMatching(/^.+\.$/) },
        });
        expect(await readSet(host)).toEqual(before);
      }
    });

    it.each([
      ["a track that is not there", { track: 4711, choices: [UTILITY], at: "end" }, "track-unknown"],
      ["a frozen track", utilityOn(CHAINS.frozen), "device-unsupported"],
      ["a MIDI track without an instrument", utilityOn(CHAINS.silent), "device-unsupported"],
      ["before the instrument", utilityOn(CHAINS.synth, 1), "device-unsupported"],
      ["a place that is not there", utilityOn(CHAINS.band, 3), "device-unsupported"],
      ["a place between two", utilityOn(CHAINS.band, 0.5), "device-unsupported"],
      [
        "a device that nobody knows",
        { track: CHAINS.voice, choices: [{ className: "NobodyKnows", settings: {} }], at: "end" },
        "device-unknown",
      ],
      ["no device at all", { track: CHAINS.voice, choices: [], at: "end" }, "device-unknown"],
    ] as const)(
      "refuses %s in one sentence, and puts nothing in, not even what went before",
      async (_, order, code) => {
        const host = await open();
        const was = await readSet(host);
        const refused = await host.insert([utilityOn(CHAINS.voice), order]);
        expect(refused).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(/^.+\.$/) } });
        expect(await readSet(host)).toEqual(was);
      },
    );

    it.each([
      ["does not have", { Gian: 1 }],
      ["has no such value of", { Gain: 100 }],
      ["has no such value of", { Balance: Number.NaN }],
    ])("calls a setting that the device %s a mistake of the caller", async (_, settings) => {
      const host = await open();
      const order: DeviceOrder = { track: CHAINS.voice, choices: [{ className: "StereoGain", settings }], at: "end" };
      const was = await readSet(host);
      await expect(host.insert([order])).rejects.toThrow(RangeError);
      expect(await readSet(host)).toEqual(was);
    });
  });
}

/** A host that devices are put into, and parameters set on. */
export type InsertingHost = LiveHost & DeviceInserter & ParameterWriter;

const UTILITY = { className: "StereoGain", settings: {} };
export const utilityOn = (track: number, at: DeviceOrder["at"] = "end"): DeviceOrder => ({
  track,
  choices: [UTILITY],
  at,
});

export async function readSet(host: LiveHost): Promise<LiveSet> {
  const set = await host.read();
  if (!set.ok) throw new Error(set.error.sentence);
  return set.value;
}

export async function inserted(
  host: DeviceInserter,
  orders: readonly DeviceOrder[],
): Promise<readonly InsertedDevice[]> {
  const done = await host.insert(orders);
  if (!done.ok) throw new Error(done.error.sentence);
  return done.value;
}

export function devicesOf({ tracks }: LiveSet, id: number): readonly Device[] {
  return tracks.find((track) => track.id === id)?.devices ?? [];
}

export function parameterOf(device: InsertedDevice | undefined, path: string): Parameter | undefined {
  return device?.parameters.find(({ name }) => name === path);
}

function muted({ track, parameters }: InsertedDevice) {
  return { track, target: parameters.find(({ name }) => name === "On")!.target!, value: 0 };
}

function ownTargets({ parameters }: Pick<Device, "parameters">): readonly number[] {
  return parameters.flatMap(({ target }) => target ?? []);
}

function targetsOf({ tracks }: LiveSet): readonly number[] {
  const all = (devices: readonly Device[]): readonly Parameter[] =>
    devices.flatMap(({ parameters, nested }) => [...parameters, ...all(nested)]);
  return tracks.flatMap(({ mixer, devices }) =>
    [mixer.volume, mixer.pan, ...mixer.sends, ...all(devices)].flatMap(({ target }) => target ?? []),
  );
}
