import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLE_DEVICES, type RoleDevice } from "#src/knowledge/live/device-trees/role-devices.ts";
import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import type { Device, LiveSet, Parameter } from "#src/model/live-set.ts";
import type { DeviceInserter, DeviceOrder, InsertedDevice } from "#src/ports/device-inserter.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import type { ParameterWriter } from "#src/ports/parameter-writer.ts";
import { CHAINS } from "#test/doubles/chain-set.ts";

type InsertingHost = LiveHost & DeviceInserter & ParameterWriter;

const UTILITY = { className: "StereoGain", settings: {} };
const utilityOn = (track: number, at: DeviceOrder["at"] = "end"): DeviceOrder => ({ track, choices: [UTILITY], at });

/**
 * What every place keeps that devices of Live's own can be put into. `open` gives a fresh host on the set of
 * `test/doubles/chain-set.ts` in a format that all of them are known in.
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
      const was = await read(host);
      const [utility] = await inserted(host, [utilityOn(track)]);
      expect(utility).toMatchObject({ track, className: "StereoGain", name: "Utility", place, before });
      const now = await read(host);
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
      expect(devicesOf(await read(host), CHAINS.band).map(({ className }) => className)).toEqual([
        "Redux",
        "StereoGain",
        "Tuner",
      ]);
    });

    it.each(
      Object.entries(ROLE_DEVICES).flatMap(([role, devices]) =>
        devices.map((device): [string, string, RoleDevice] => [role, device.className, device]),
      ),
    )("sets what takes %s, %s, as it was told, and gives its curve a target", async (_, className, device) => {
      const host = await open();
      const [put] = await inserted(host, [{ track: CHAINS.voice, choices: [device], at: "end" }]);
      expect(put?.className).toBe(className);
      for (const [path, value] of Object.entries(device.settings))
        expect(parameterOf(put, path)?.value).toBeCloseTo(Number(value), 2);
      expect(parameterOf(put, device.parameter)).toMatchObject({ kind: "float", target: expect.any(Number) });
    });

    it("takes the first of the choices that it knows", async () => {
      const choices = [{ className: "NobodyKnows", settings: {} }, UTILITY];
      const [put] = await inserted(await open(), [{ track: CHAINS.voice, choices, at: "end" }]);
      expect(put?.className).toBe("StereoGain");
    });

    it("gives each parameter of several devices a target of its own", async () => {
      const host = await open();
      const before = targetsOf(await read(host));
      await inserted(host, [utilityOn(CHAINS.voice), utilityOn(CHAINS.voice), utilityOn(CHAINS.room)]);
      const targets = targetsOf(await read(host));
      expect(new Set(targets).size).toBe(targets.length);
      expect(targets).toEqual(expect.arrayContaining([...before]));
      expect(targets.length).toBeGreaterThan(before.length + 3 * 12);
    });

    it.each([
      ["arrangement", { kind: "arrangement" }],
      ["session clip", { kind: "session", slot: 0 }],
    ] as const)("takes a curve on the new device into the %s", async (_, place) => {
      const host = await open();
      const [utility] = await inserted(host, [utilityOn(CHAINS.voice)]);
      const target = parameterOf(utility, "StereoWidth")!.target!;
      const points = [
        { time: 0, value: 1 },
        { time: 8, value: 0.25 },
      ];
      const written = await host.write([{ track: CHAINS.voice, target, place, points, mode: "replace" }]);
      expect(written).toMatchObject({ ok: true, value: { readBack: [points] } });
      const voice = (await read(host)).tracks.find(({ id }) => id === CHAINS.voice)!;
      const session = voice.clips.find((clip) => clip.place === "session")!;
      const lanes = place.kind === "session" ? session.envelopes : voice.envelopes;
      expect(lanes).toMatchObject([{ target, parameter: "StereoGain/StereoWidth", points }]);
    });

    it("takes a device out again, with the curves on it and the values that were set, as if it had never been there", async () => {
      const host = await open();
      const was = await read(host);
      const [utility] = await inserted(host, [utilityOn(CHAINS.voice)]);
      const address = { track: CHAINS.voice, target: parameterOf(utility, "Gain")!.target! };
      await host.set([{ ...address, value: 0.5 }]);
      const curve = { ...address, target: parameterOf(utility, "StereoWidth")!.target!, mode: "replace" } as const;
      const points = [{ time: 4, value: 0.5 }];
      const drawn = await host.write([
        { ...curve, points, place: { kind: "arrangement" } },
        { ...curve, points, place: { kind: "session", slot: 0 } },
      ]);
      expect(drawn.ok).toBe(true);
      expect(await host.withdraw([utility!])).toEqual({ ok: true, value: undefined });
      expect(await read(host)).toEqual(was);
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
            const was = await read(host);
            const put = await inserted(host, orders);
            const leaving = shuffled.flatMap((index) => put[index] ?? []);
            const kept = put.filter((device) => !leaving.includes(device));
            await host.set(kept.slice(0, 1).map((device) => muted(device)));
            for (let at = 0; at < leaving.length; at += together)
              expect((await host.withdraw(leaving.slice(at, at + together))).ok).toBe(true);
            const now = targetsOf(await read(host));
            expect([...now].sort()).toEqual([...targetsOf(was), ...kept.flatMap(ownTargets)].sort());
            expect(host.ledger()).toHaveLength(Math.min(1, kept.length));
            expect((await host.withdraw(kept)).ok).toBe(true);
            expect(await read(host)).toEqual(was);
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
      const [tuner] = devicesOf(await read(host), CHAINS.band).slice(1, 2);
      const before = await read(host);
      for (const devices of [
        [utility!, utility!],
        [utility!, { ...utility!, ...tuner! }],
      ]) {
        const refused = await host.withdraw(devices);
        expect(refused).toMatchObject({
          ok: false,
          error: { code: "device-unknown", sentence: expect.stringMatching(/^.+\.$/) },
        });
        expect(await read(host)).toEqual(before);
      }
    });

    it.each(["Compressor2", "GlueCompressor"])(
      "has %s steered by another track, behind its devices, by its name as it reads now",
      async (className) => {
        const host = await open();
        const key = { track: CHAINS.band, tap: "post-fx" } as const;
        const [put] = await inserted(host, [
          { track: CHAINS.voice, choices: [{ className, settings: { Ratio: 2 }, key }], at: "end" },
        ]);
        expect(parameterOf(put, "SideChain/OnOff")?.value).toBe(1);
        const [device] = devicesOf(await read(host), CHAINS.voice);
        expect(device?.settings).toEqual({ [KEY_TARGET]: `AudioIn/Track.${CHAINS.band}/PostFxOut` });
        const [own] = await inserted(host, [{ track: CHAINS.rack, choices: [{ className, settings: {} }], at: "end" }]);
        expect(parameterOf(own, "SideChain/OnOff")?.value).toBe(0);
      },
    );

    it.each<[string, number, number, string, RegExp]>([
      ["its own track", CHAINS.band, CHAINS.band, "device-unsupported", /itself/],
      ["the main track", CHAINS.voice, CHAINS.main, "device-unsupported", /whole song/],
      ["a return", CHAINS.voice, CHAINS.room, "device-unsupported", /return/],
      ["a MIDI track without an instrument", CHAINS.voice, CHAINS.silent, "device-unsupported", /no instrument/],
      ["a track that is not there", CHAINS.voice, 4711, "track-unknown", /4711/],
      ["what it feeds as a key", CHAINS.band, CHAINS.voice, "device-unsupported", /goes there/],
      ["what it feeds over two keys", CHAINS.synth, CHAINS.voice, "device-unsupported", /goes there/],
    ])("refuses to have a device steered by %s, and puts nothing in", async (_, track, key, code, words) => {
      const host = await open();
      const keyed = (on: number, by: number): DeviceOrder => ({
        track: on,
        choices: [{ className: "Compressor2", settings: {}, key: { track: by, tap: "post-fx" } }],
        at: "end",
      });
      await inserted(host, [keyed(CHAINS.voice, CHAINS.band), keyed(CHAINS.band, CHAINS.synth)]);
      const was = await read(host);
      const refused = await host.insert([utilityOn(CHAINS.voice), keyed(track, key)]);
      expect(refused).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(/^.+: .+\.$/) } });
      expect(refused.ok ? "" : refused.error.sentence).toMatch(words);
      expect(await read(host)).toEqual(was);
    });

    it("calls a key of a device that has no sidechain a mistake of the caller", async () => {
      const host = await open();
      const key = { track: CHAINS.band, tap: "post-fx" } as const;
      const choices = [{ className: "StereoGain", settings: {}, key }];
      await expect(host.insert([{ track: CHAINS.voice, choices, at: "end" }])).rejects.toThrow(RangeError);
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
        const was = await read(host);
        const refused = await host.insert([utilityOn(CHAINS.voice), order]);
        expect(refused).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(/^.+\.$/) } });
        expect(await read(host)).toEqual(was);
      },
    );

    it.each([
      ["does not have", { Gian: 1 }],
      ["has no such value of", { Gain: 100 }],
      ["has no such value of", { Balance: Number.NaN }],
    ])("calls a setting that the device %s a mistake of the caller", async (_, settings) => {
      const host = await open();
      const order: DeviceOrder = { track: CHAINS.voice, choices: [{ className: "StereoGain", settings }], at: "end" };
      await expect(host.insert([order])).rejects.toThrow(RangeError);
    });
  });
}

async function read(host: LiveHost): Promise<LiveSet> {
  const set = await host.read();
  if (!set.ok) throw new Error(set.error.sentence);
  return set.value;
}

async function inserted(host: DeviceInserter, orders: readonly DeviceOrder[]): Promise<readonly InsertedDevice[]> {
  const done = await host.insert(orders);
  if (!done.ok) throw new Error(done.error.sentence);
  return done.value;
}

function devicesOf({ tracks }: LiveSet, id: number): readonly Device[] {
  return tracks.find((track) => track.id === id)?.devices ?? [];
}

function parameterOf(device: InsertedDevice | undefined, path: string): Parameter | undefined {
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
