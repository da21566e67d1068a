import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parameterAt } from "#src/knowledge/live/settable-parameter.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import type { ParameterAddress, ParameterWriter } from "#src/ports/parameter-writer.ts";
import { MADE } from "#test/doubles/sets/als-set.ts";

export type SettingHost = LiveHost & ParameterWriter;

/** A number but for what 32 bits lose of it, be it through the law of a knob. */
const near = (value: number): number => expect.closeTo(value, 3) as number;

const FADER = { track: MADE.lead, target: MADE.leadVolume };
const FREQUENCY = { track: MADE.lead, target: MADE.eqFrequency };
const MAIN = { track: MADE.main, target: MADE.mainVolume };
/** What a set may hold that a parameter is not free for. */
export type SettingScene = "plain" | "arrangement" | "clip" | "macro" | "frozen";

/** A fresh host on a scene; `held` is what may not be set there, `free` what may. */
export interface OpenedScene {
  readonly host: SettingHost;
  readonly held: ParameterAddress;
  readonly free: ParameterAddress;
}

/**
 * What every place keeps whose parameters can be set. `openScene` gives a set with the tracks and targets of `MADE`, whose lead has a gain
 * of 1 that goes from silence to 2, and whose main track has one that goes to 1 and farther.
 */
export function parameterWriterContract(name: string, openScene: (scene: SettingScene) => Promise<OpenedScene>): void {
  const open = async () => (await openScene("plain")).host;
  describe(`${name} keeps the promise of a parameter writer`, () => {
    it("tells where parameters stand, as its set shows them", async () => {
      const host = await open();
      expect(await host.snapshot([FREQUENCY, FADER])).toEqual({
        ok: true,
        value: [
          { ...FREQUENCY, value: near(440) },
          { ...FADER, value: near(1) },
        ],
      });
    });

    it("sets parameters of several tracks, shows them, and touches nothing else", async () => {
      const host = await open();
      const was = await read(host);
      const done = await host.set([
        { ...FADER, value: 0.5 },
        { ...FREQUENCY, value: 1000 },
        { ...MAIN, value: 0.25 },
      ]);
      expect(done).toEqual({
        ok: true,
        value: [
          { ...FADER, before: near(1), after: near(0.5) },
          { ...FREQUENCY, before: near(440), after: near(1000) },
          { ...MAIN, before: near(1), after: near(0.25) },
        ],
      });
      const now = await read(host);
      expect([FADER, FREQUENCY, MAIN].map((address) => valueIn(now, address))).toEqual([0.5, 1000, 0.25].map(near));
      expect(trackOf(now, MADE.lead).mixer.pan).toEqual(trackOf(was, MADE.lead).mixer.pan);
      expect(trackOf(now, MADE.keys)).toEqual(trackOf(was, MADE.keys));
      expect(host.ledger()).toHaveLength(3);
    });

    it("sets a switch", async () => {
      const host = await open();
      const activator = { track: MADE.lead, target: MADE.eqOn };
      expect(await host.set([{ ...activator, value: 0 }])).toMatchObject({
        ok: true,
        value: [{ before: 1, after: 0 }],
      });
      expect(valueIn(await read(host), activator)).toBe(0);
    });

    it("keeps what it found in its ledger through several changes, and puts that back", async () => {
      const host = await open();
      const was = await read(host);
      await host.set([{ ...FADER, value: 0.5 }]);
      await host.set([{ ...FADER, value: 0.25 }]);
      expect(host.ledger()).toEqual([{ ...FADER, before: near(1), after: near(0.25) }]);
      expect((await host.revert([FADER, MAIN])).ok).toBe(true);
      expect(host.ledger()).toEqual([]);
      expect(await read(host)).toEqual(was);
    });

    it("is as it was, whatever was set, once all of it is taken back", async () => {
      const gain = fc.double({ min: 0.0004, max: 1, noNaN: true });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.constantFrom(FADER, MAIN), gain), { minLength: 1, maxLength: 6 }),
          async (some) => {
            const host = await open();
            const was = await read(host);
            for (const [address, value] of some) {
              const set = await host.set([{ ...address, value }]);
              expect(set.ok && set.value[0]!.after).toBeCloseTo(value, 6);
            }
            await host.revert(host.ledger());
            expect(await read(host)).toEqual(was);
          },
        ),
        { numRuns: 10 },
      );
    });

    it.each<[string, SettingScene, (held: ParameterAddress) => ParameterAddress, string, RegExp]>([
      ["a track that is not there", "plain", ({ target }) => ({ track: 4711, target }), "track-unknown", /4711/],
      [
        "a parameter of another track",
        "plain",
        () => ({ track: MADE.keys, target: MADE.eqFrequency }),
        "parameter-unknown",
        /Keys/,
      ],
      [
        "what the arrangement automates, be it by one point",
        "arrangement",
        (held) => held,
        "parameter-held",
        /automated/,
      ],
      ["what a session clip automates", "clip", (held) => held, "parameter-held", /automated/],
      ["what a macro moves", "macro", (held) => held, "parameter-held", /macro/],
      ["a device of a frozen track", "frozen", (held) => held, "parameter-held", /frozen/],
    ])(
      "refuses %s in one sentence, and sets nothing, not even what went before",
      async (_, scene, address, code, words) => {
        const { host, held, free } = await openScene(scene);
        const was = await read(host);
        const done = await host.set([
          { ...free, value: 0.5 },
          { ...address(held), value: 1 },
        ]);
        expect(done).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(/^[^.].+\.$/) } });
        expect(!done.ok && done.error.sentence).toMatch(words);
        expect(await read(host)).toEqual(was);
        expect(host.ledger()).toEqual([]);
      },
    );

    it("sets the fader of a frozen track", async () => {
      const { host, free } = await openScene("frozen");
      expect((await host.set([{ ...free, value: 0.5 }])).ok).toBe(true);
    });

    it.each([3, Number.NaN, -1])("calls a fader at %d a mistake of the caller", async (value) => {
      const host = await open();
      await expect(host.set([{ ...FADER, value }])).rejects.toThrow(RangeError);
      expect(host.ledger()).toEqual([]);
    });
  });
}

async function read(host: LiveHost): Promise<LiveSet> {
  const set = await host.read();
  if (!set.ok) throw new Error(set.error.sentence);
  return set.value;
}

function valueIn(set: LiveSet, address: ParameterAddress): number | null {
  const found = parameterAt(set, address);
  return found.ok ? found.value.parameter.value : null;
}

function trackOf({ tracks }: LiveSet, id: number) {
  return tracks.find((track) => track.id === id)!;
}
