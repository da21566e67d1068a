import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LiveSet } from "#src/model/live-set.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import type { ParameterWriter } from "#src/ports/parameter-writer.ts";
import { type AlsSetShape, alsSet, MADE, STATE } from "#test/doubles/als-set.ts";
import { CHAINS, chainSet } from "#test/doubles/chain-set.ts";
import { FIRST_MACRO, HEARD, heardSet, rack, utility } from "#test/doubles/heard-set.ts";

type SettingHost = LiveHost & ParameterWriter;

const FADER = { track: MADE.lead, target: MADE.leadVolume };
const FREQUENCY = { track: MADE.lead, target: MADE.eqFrequency };
const MAIN = { track: MADE.main, target: MADE.mainVolume };
const lane = (kind: string, target: number): AlsSetShape["leadLanes"] => [
  [
    kind === "arrangement" ? "AutomationEnvelopes" : "Envelopes",
    [
      "Envelopes",
      [
        `${kind === "arrangement" ? "AutomationEnvelope" : "ClipEnvelope"} Id="0"`,
        ["EnvelopeTarget", `PointeeId Value="${target}"`],
        ["Automation", ["Events", 'FloatEvent Id="0" Time="-63072000" Value="1"'], STATE],
      ],
    ],
  ],
];
const MAPPED = rack({ inside: utility({ held: FIRST_MACRO }) });
const FROZEN = chainSet({ format: "12.0_12300" }).replace(
  `AudioTrack Id="${CHAINS.rack}">`,
  `$&<Freeze Value="true" />`,
);

/** What every place keeps whose parameters can be set. `open` gives a fresh host on the set of a text. */
export function parameterWriterContract(name: string, open: (text: string) => Promise<SettingHost>): void {
  describe(`${name} keeps the promise of a parameter writer`, () => {
    it("tells where parameters stand, as its set shows them", async () => {
      const host = await open(alsSet());
      expect(await host.snapshot([FREQUENCY, FADER])).toEqual({
        ok: true,
        value: [
          { ...FREQUENCY, value: 440 },
          { ...FADER, value: 1 },
        ],
      });
    });

    it("sets parameters of several tracks, shows them, and touches nothing else", async () => {
      const host = await open(alsSet());
      const was = await read(host);
      const done = await host.set([
        { ...FADER, value: 0.5 },
        { ...FREQUENCY, value: 1000 },
        { ...MAIN, value: 0.25 },
      ]);
      expect(done).toEqual({
        ok: true,
        value: [
          { ...FADER, before: 1, after: 0.5 },
          { ...FREQUENCY, before: 440, after: 1000 },
          { ...MAIN, before: 1, after: 0.25 },
        ],
      });
      const now = await read(host);
      expect(trackOf(now, MADE.lead).mixer.volume.value).toBe(0.5);
      expect(trackOf(now, MADE.lead).mixer.pan).toEqual(trackOf(was, MADE.lead).mixer.pan);
      expect(trackOf(now, MADE.keys)).toEqual(trackOf(was, MADE.keys));
      expect(trackOf(now, MADE.main).mixer.volume.value).toBe(0.25);
      expect(host.ledger()).toHaveLength(3);
    });

    it("sets a switch", async () => {
      const host = await open(alsSet());
      expect((await host.set([{ track: MADE.lead, target: MADE.eqOn, value: 0 }])).ok).toBe(true);
      expect(trackOf(await read(host), MADE.lead).devices[0]?.on).toBe(false);
    });

    it("keeps what it found in its ledger through several changes, and puts that back", async () => {
      const host = await open(alsSet());
      const was = await read(host);
      await host.set([{ ...FADER, value: 0.5 }]);
      await host.set([{ ...FADER, value: 0.25 }]);
      expect(host.ledger()).toEqual([{ ...FADER, before: 1, after: 0.25 }]);
      expect((await host.revert([FADER, MAIN])).ok).toBe(true);
      expect(host.ledger()).toEqual([]);
      expect(await read(host)).toEqual(was);
    });

    it("is as it was, whatever was set, once all of it is taken back", async () => {
      const gain = fc.double({ min: 0.0004, max: 1.99, noNaN: true });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.constantFrom(FADER, MAIN), gain), { minLength: 1, maxLength: 6 }),
          async (some) => {
            const host = await open(alsSet());
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

    it.each<[string, string, { readonly track: number; readonly target: number }, string, RegExp]>([
      ["a track that is not there", alsSet(), { track: 4711, target: MADE.leadVolume }, "track-unknown", /4711/],
      [
        "a parameter of another track",
        alsSet(),
        { track: MADE.keys, target: MADE.eqFrequency },
        "parameter-unknown",
        /Keys/,
      ],
      [
        "what the arrangement automates, be it by one point",
        alsSet({ leadLanes: lane("arrangement", MADE.leadPan)! }),
        { track: MADE.lead, target: MADE.leadPan },
        "parameter-held",
        /automated/,
      ],
      [
        "what a session clip automates",
        alsSet({ clipLanes: lane("session", MADE.eqFrequency)! }),
        FREQUENCY,
        "parameter-held",
        /automated/,
      ],
      [
        "what a macro moves",
        heardSet({ devices: MAPPED }),
        { track: MADE.lead, target: HEARD.gain },
        "parameter-held",
        /macro of “Drive”/,
      ],
    ])(
      "refuses %s in one sentence, and sets nothing, not even what went before",
      async (_, text, address, code, words) => {
        const host = await open(text);
        const was = await read(host);
        const done = await host.set([
          { ...MAIN, value: 0.5 },
          { ...address, value: 1 },
        ]);
        expect(done).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(/^[^.].+\.$/) } });
        expect(!done.ok && done.error.sentence).toMatch(words);
        expect(await read(host)).toEqual(was);
        expect(host.ledger()).toEqual([]);
      },
    );

    it("sets the fader of a frozen track, whose devices it refuses", async () => {
      const host = await open(FROZEN);
      const { mixer, devices } = trackOf(await read(host), CHAINS.rack);
      const device = devices[0]!.parameters.find(({ target, kind }) => target !== null && kind === "boolean")!;
      const refused = await host.set([{ track: CHAINS.rack, target: device.target!, value: 0 }]);
      expect(refused).toMatchObject({
        ok: false,
        error: { code: "parameter-held", sentence: expect.stringContaining("frozen") },
      });
      expect((await host.set([{ track: CHAINS.rack, target: mixer.volume.target!, value: 0.5 }])).ok).toBe(true);
    });

    it.each([3, Number.NaN, -1])("calls a fader at %d a mistake of the caller", async (value) => {
      const host = await open(alsSet());
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

function trackOf({ tracks }: LiveSet, id: number) {
  return tracks.find((track) => track.id === id)!;
}
