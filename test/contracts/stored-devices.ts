import { describe, expect, it } from "vitest";
import { ROLE_DEVICES, type RoleDevice } from "#src/knowledge/live/device-trees/role-devices.ts";
import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import type { DeviceOrder } from "#src/ports/device-inserter.ts";
import {
  devicesOf,
  type InsertingHost,
  inserted,
  parameterOf,
  readSet,
  utilityOn,
} from "#test/contracts/device-inserter.ts";
import { CHAINS } from "#test/doubles/sets/chain-set.ts";

/** What a host keeps besides that writes devices itself: every class that is known, values as a set file has them, keys, and curves on them. */
export function storedDevicesContract(name: string, open: () => Promise<InsertingHost>): void {
  describe(`${name} keeps the promise of a device inserter that writes devices itself`, () => {
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

    it("takes a device out again with the curves on it, as if it had never been there", async () => {
      const host = await open();
      const was = await readSet(host);
      const [utility] = await inserted(host, [utilityOn(CHAINS.voice)]);
      const target = parameterOf(utility, "StereoWidth")!.target!;
      const curve = { track: CHAINS.voice, target, points: [{ time: 4, value: 0.5 }], mode: "replace" } as const;
      const drawn = await host.write([
        { ...curve, place: { kind: "arrangement" } },
        { ...curve, place: { kind: "session", slot: 0 } },
      ]);
      expect(drawn.ok).toBe(true);
      expect((await host.withdraw([utility!])).ok).toBe(true);
      expect(await readSet(host)).toEqual(was);
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
      const voice = (await readSet(host)).tracks.find(({ id }) => id === CHAINS.voice)!;
      const session = voice.clips.find((clip) => clip.place === "session")!;
      const lanes = place.kind === "session" ? session.envelopes : voice.envelopes;
      expect(lanes).toMatchObject([{ target, parameter: "StereoGain/StereoWidth", points }]);
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
        const [device] = devicesOf(await readSet(host), CHAINS.voice);
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
      const was = await readSet(host);
      const refused = await host.insert([utilityOn(CHAINS.voice), keyed(track, key)]);
      expect(refused).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(/^.+: .+\.$/) } });
      expect(refused.ok ? "" : refused.error.sentence).toMatch(words);
      expect(await readSet(host)).toEqual(was);
    });

    it("calls a key of a device that has no sidechain a mistake of the caller", async () => {
      const host = await open();
      const key = { track: CHAINS.band, tap: "post-fx" } as const;
      const choices = [{ className: "StereoGain", settings: {}, key }];
      await expect(host.insert([{ track: CHAINS.voice, choices, at: "end" }])).rejects.toThrow(RangeError);
    });
  });
}
