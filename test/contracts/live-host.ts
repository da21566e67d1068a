import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { EnvelopeWrite, HostAbilities, LiveHost } from "#src/ports/live-host.ts";
import { done, envelopes, lane, RIDE, read, sounds } from "#test/contracts/live-host/envelopes.ts";
import { MADE } from "#test/doubles/sets/als-set.ts";

/** A host on a fresh set, and a way to look where the host itself has no eyes. */
export interface HostBench {
  readonly host: LiveHost;
  /** The envelope of a parameter in the session clip in slot 0 of its track, for hosts that hide envelopes. */
  readonly drawn?: (target: number) => Promise<Envelope>;
  /** Where the arrangement is reached by copies: a clip of the lead's arrangement that has a twin in the session. */
  readonly copied?: { readonly name: string; readonly start: number; readonly length: number };
  /** An envelope that was empty before a merge is not pinned at the value set by hand. */
  readonly emptyStaysUnpinned?: true;
}

/**
 * What every place that holds a Live Set keeps. `openBench` gives a fresh host on the set of `test/doubles/sets/als-set.ts`:
 * an audio track with an EQ and a session clip in slot 0, a MIDI track, the main track. A host without arrangement lanes is
 * asked in the session clips of both tracks, which reach from beat -32 to 512 there. Where the host hides envelopes the
 * bench looks, and what plays counts, not which points stand for it.
 */
export function liveHostContract(name: string, openBench: () => Promise<HostBench>): void {
  describe(`${name} keeps the promise of a Live host`, () => {
    let bench: HostBench;
    let abilities: HostAbilities;
    const open = async (): Promise<LiveHost> => {
      bench = await openBench();
      abilities = bench.host.abilities;
      return bench.host;
    };
    const ride = (points: Envelope, mode: EnvelopeWrite["mode"] = "replace"): EnvelopeWrite => ({
      track: MADE.lead,
      target: MADE.leadVolume,
      place: abilities.arrangement === true ? { kind: "arrangement" } : { kind: "session", slot: 0 },
      points: asKept(points),
      mode,
    });
    const asKept = (points: Envelope): Envelope =>
      abilities.curves ? points : points.map(({ time, value }) => ({ time, value }));
    /** The lane written, without the value before all time, by the host's own eyes or the bench's. */
    const laneOf = async (host: LiveHost, target: number = MADE.leadVolume): Promise<Envelope> =>
      bench.drawn?.(target) ?? lane(await read(host), target);
    /** To the last point where the host shows its envelopes, else by what plays. */
    const expectLane = (found: Envelope, wanted: Envelope): void => {
      if (abilities.hidesEnvelopes !== true || wanted.length === 0) expect(found).toEqual(wanted);
      else expect(sounds(found, wanted)).toEqual(sounds(wanted, wanted));
    };

    it("reads its tracks, the main track last", async () => {
      const { tracks } = await read(await open());
      expect(tracks.map((track) => [track.id, track.kind])).toEqual([
        [MADE.lead, "audio"],
        [MADE.keys, "midi"],
        [MADE.main, "main"],
      ]);
    });

    it("says before a write which clips copies would take the place of, changes nothing, and says it again after", async () => {
      const host = await open();
      const [drawn, copied] = [ride(RIDE), bench.copied];
      expect(await host.preview([drawn])).toEqual({ ok: true, value: [] });
      expect(await laneOf(host)).toEqual([]);
      if (abilities.arrangement !== "by-copy") return expect((await done(host, [drawn])).replacedClips).toEqual([]);
      const { name, start, length } = copied!;
      const write = (from: number, to: number): EnvelopeWrite => ({
        ...drawn,
        place: { kind: "arrangement" },
        points: [from, to].map((time) => ({ time, value: 0.5 })),
        mode: { merge: { from, to } },
      });
      const writes = [write(start + 1, start + 2), write(start + 4, start + length - 1)];
      const before = await read(host);
      expect(await host.preview(writes)).toEqual({ ok: true, value: [{ name, start }] });
      expect(await read(host)).toEqual(before);
      expect((await done(host, writes)).replacedClips).toEqual([{ name, start }]);
    });

    it("says beforehand that it may be written", async () => {
      expect(await (await open()).mayWrite()).toEqual({ ok: true, value: undefined });
    });

    it("holds an envelope that was written, and says what it holds", async () => {
      const host = await open();
      const report = await done(host, [ride(RIDE)]);
      expectLane(await laneOf(host), RIDE);
      expect(report).toMatchObject({ breakpoints: RIDE.length, maximumError: 0, readBack: [RIDE] });
      expect(report.replaced).toMatchObject([{ target: MADE.leadVolume, points: [] }]);
    });

    it("replaces what was there, and gives it back for undo", async () => {
      const host = await open();
      await done(host, [ride(RIDE)]);
      const report = await done(host, [ride([{ time: 1, value: 0.25 }])]);
      expectLane(report.replaced[0]?.points ?? [], RIDE);
      await done(host, [ride(report.replaced[0]!.points)]);
      expectLane(await laneOf(host), RIDE);
    });

    it("takes an envelope away when there are no points", async () => {
      const host = await open();
      await done(host, [ride(RIDE)]);
      await done(host, [ride([])]);
      expect(await laneOf(host)).toEqual([]);
      if (abilities.hidesEnvelopes !== true) expect(await read(host)).toEqual(await read(await open()));
    });

    it("merges: old points stay outside the span, the old value is pinned at its edges", async () => {
      const host = await open();
      await done(host, [ride(RIDE)]);
      const merge = { from: 4, to: 6 };
      await done(host, [ride([{ time: 5, value: 0.125 }], { merge })]);
      expectLane(await laneOf(host), [
        { time: 0, value: 0.5 },
        { time: 4, value: 1 },
        { time: 4, value: 0.125 },
        { time: 5, value: 0.125 },
        { time: 6, value: 0.125 },
        { time: 6, value: 1.25 },
        { time: 8, value: 1.5 },
      ]);
    });

    it("merges into an empty lane between pins at the value set by hand", async () => {
      const host = await open();
      if (bench.emptyStaysUnpinned === true) return;
      await done(host, [ride([{ time: 5, value: 0.5 }], { merge: { from: 4, to: 6 } })]);
      expectLane(await laneOf(host), [
        { time: 4, value: 1 },
        { time: 4, value: 0.5 },
        { time: 5, value: 0.5 },
        { time: 6, value: 0.5 },
        { time: 6, value: 1 },
      ]);
    });

    it("writes several lanes at once, and one lane several times", async () => {
      const host = await open();
      const span = (from: number) => ride([{ time: from, value: 0.5 }], { merge: { from, to: from + 1 } });
      const report = await done(host, [span(1), { ...ride(RIDE), track: MADE.keys, target: MADE.keysVolume }, span(8)]);
      expect(report.replaced).toHaveLength(2);
      expectLane(await laneOf(host, MADE.keysVolume), RIDE);
      const now = await laneOf(host);
      expect([1.5, 8.5].map((time) => evaluateEnvelope(now, time))).toEqual([0.5, 0.5]);
      if (abilities.hidesEnvelopes === true) return;
      expect(report.readBack.map((points) => points.length)).toEqual([8, RIDE.length, 8]);
    });

    it("writes into the clip of a session slot", async () => {
      const host = await open();
      if (!host.abilities.session) return;
      await done(host, [{ ...ride(RIDE), place: { kind: "session", slot: 0 } }]);
      if (abilities.hidesEnvelopes === true) return expectLane(await laneOf(host), RIDE);
      const set = await read(host);
      expect(set.tracks[0]?.clips.find(({ place }) => place === "session")?.envelopes[0]?.points).toEqual(RIDE);
      expect(lane(set, MADE.leadVolume)).toEqual([]);
    });

    it("keeps bends where it can", async () => {
      const host = await open();
      if (!host.abilities.curves) return;
      const curve = { x1: 0.67, y1: 0.33, x2: 0.67, y2: 0.33 };
      const bent = [
        { time: 0, value: 1, curve },
        { time: 4, value: 0.5 },
      ];
      await done(host, [ride(bent)]);
      expect(await laneOf(host)).toEqual(bent);
    });

    it("holds a switch as on and off, a choice as a whole number", async () => {
      const host = await open();
      const points = [
        { time: 0, value: 0.2 },
        { time: 4, value: 0.9 },
      ];
      await done(host, [
        { ...ride(points), target: MADE.eqOn },
        { ...ride([{ time: 0, value: 2.4 }]), target: MADE.eqMode },
      ]);
      if (abilities.hidesEnvelopes === true) {
        const values = async (target: number) => [...new Set((await laneOf(host, target)).map(({ value }) => value))];
        expect([await values(MADE.eqOn), await values(MADE.eqMode)]).toEqual([[0, 1], [2]]);
        return;
      }
      const { envelopes } = (await read(host)).tracks[0]!;
      expect(envelopes.map((each) => [each.parameter, each.points.map(({ value }) => value)])).toEqual([
        ["Eq8/On", [0, 1]],
        ["Eq8/Bands.0/ParameterA/Mode", [2]],
      ]);
    });

    it.each([
      ["a track", "track-unknown", { track: 99 }],
      ["a parameter", "parameter-unknown", { target: 9999 }],
      ["another track's parameter", "parameter-unknown", { target: MADE.keysVolume }],
      ["a clip", "clip-unknown", { place: { kind: "session", slot: 7 } }],
    ] as const)("refuses %s that it does not have, and keeps what it held", async (_thing, code, wrong) => {
      const host = await open();
      const before = await read(host);
      const result = await host.write([ride(RIDE), { ...ride(RIDE), ...wrong }]);
      expect(result).toMatchObject({ ok: false, error: { code } });
      expect(await read(host)).toEqual(before);
    });

    it.each([
      [
        "falling times",
        [
          { time: 4, value: 1 },
          { time: 2, value: 1 },
        ],
      ],
      ["a value that is no number", [{ time: 4, value: Number.NaN }]],
      ["a time without end", [{ time: Number.POSITIVE_INFINITY, value: 1 }]],
    ])("throws at %s", async (_mistake, points) => {
      const host = await open();
      await expect(host.write([ride(points)])).rejects.toThrow(RangeError);
    });

    it("law: what is written is read again", async () => {
      const host = await open();
      await fc.assert(
        fc.asyncProperty(envelopes, async (points) => {
          await done(host, [ride(points)]);
          const now = await laneOf(host);
          expectLane(
            now.map((point) => ({ ...point, value: Math.fround(point.value) })),
            asKept(points),
          );
        }),
        { numRuns: 30 },
      );
    });

    it("law: a merge changes nothing outside its span", async () => {
      const host = await open();
      const span = fc.tuple(fc.integer({ min: -8, max: 200 }), fc.integer({ min: 1, max: 40 }));
      await fc.assert(
        fc.asyncProperty(envelopes, span, async (old, [from, length]) => {
          await done(host, [ride(old)]);
          const before = asKept(old);
          const merge = { from, to: from + length };
          await done(host, [ride([{ time: from + length / 2, value: 0.75 }], { merge })]);
          const now = await laneOf(host);
          for (const time of [-20, from - 3.5, from - 0.25, merge.to + 0.25, merge.to + 7, 500]) {
            expect(Math.abs(evaluateEnvelope(now, time) - evaluateEnvelope(before, time))).toBeLessThan(1e-6);
          }
        }),
        { numRuns: 30 },
      );
    });
  });
}
