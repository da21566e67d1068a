import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import type { WantedMoves } from "#src/devices/mix/apply/making/why-not.ts";
import { planMix } from "#src/devices/mix/plan.ts";
import { applyMoves, type JudgedSet } from "#src/devices/mix/run.ts";
import { findGenre } from "#src/knowledge/genres/find-genre.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import { ok } from "#src/model/result.ts";
import { type MadeTrack, madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";
import { liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

/** A band whose voice is 7 dB under what is usual, with faders at 0 dB. */
const BAND: readonly MadeTrack[] = [
  { role: "lead-vocal", name: "Vox", loudness: -27, sounds: [[4, 18]] },
  { role: "drums", name: "Drums", loudness: -22.5, crest: 18 },
  { role: "bass", name: "Bass", loudness: -24 },
  { role: "guitar", name: "Guitar", loudness: -21, correlation: () => 0.6 },
];
const ROLES = madeRoles(BAND);
/** Somebody set the balance: the fader of a group around all was moved. */
const GROUP = -1;
const ALL: WantedMoves = { stages: ["gain"], only: null, rejected: new Set(), settled: new Map(), ours: new Set() };
const SET = liveSet({ tracks: BAND.map(({ name = "" }, at) => fadedTrack(name, at + 1)) });

function fadedTrack(name: string, id: number, more: Partial<Track> = {}): Track {
  const pan = parameter({ name: "Pan", target: 10 * id + 1, value: 0, minimum: -1, unit: "" });
  return track({ id, name, mixer: { volume: parameter({ target: 10 * id }), pan, sends: [] }, ...more });
}

/** How a set sounds: a made band through its faders, of which `share` is heard. */
function heard(set: LiveSet, share: number, more: (track: MadeTrack, gain: number) => Partial<MadeTrack> = () => ({})) {
  const gain = (at: number) => 20 * Math.log10(set.tracks[at]!.mixer.volume.value);
  const vox = gain(0);
  const tracks = BAND.map((made, at) => ({
    ...made,
    loudness: made.loudness + share * gain(at),
    track: { mixer: { volume: gain(at), pan: 0, automated: false, active: true, behind: GROUP } },
    ...more(made, vox),
  }));
  return planMix({ mix: madeMix(tracks), roles: ROLES, genre: findGenre("rock") });
}

interface Bench {
  readonly set?: LiveSet;
  readonly wanted?: Partial<WantedMoves>;
  readonly again?: (set: LiveSet) => ReturnType<typeof heard>;
}

async function applied({ set = SET, wanted = {}, again = (one) => heard(one, 1) }: Bench = {}) {
  const start: JudgedSet = { set, diagnosis: heard(set, 1) };
  const host = memoryLive(set);
  const done = await applyMoves(start, { ...ALL, ...wanted }, { host, hear: async (one) => ok(again(one)) });
  if (!done.ok) throw new Error(done.error.sentence);
  const now = await host.read();
  return { ...done.value, host, now: now.ok ? now.value : null, start };
}

const fader = (set: LiveSet | null) => 20 * Math.log10(set!.tracks[0]!.mixer.volume.value);

describe("moves of level, made and heard again", () => {
  it("bring a voice to the edge of its range, measured beside predicted", async () => {
    const { outcomes, now, start, diagnosis } = await applied();
    const [move] = start.diagnosis.moves.filter(({ id }) => id === "gain-vox");
    const outcome = outcomes.get("gain-vox")!;
    expect(outcome).toMatchObject({ outcome: "applied", why: null, measured: { through: "file" } });
    expect(outcome.measured!.before).toBeCloseTo(move!.predicted.before, 2);
    expect(outcome.measured!.after).toBeCloseTo(move!.predicted.after, 2);
    expect(fader(now)).toBeCloseTo(move!.parameters[0]!.to, 6);
    const left = diagnosis.findings.find(({ code, tracks }) => code === "too-quiet" && tracks[0] === 1);
    expect(left?.excess ?? 0).toBeLessThan(start.diagnosis.findings.find(({ tracks }) => tracks[0] === 1)!.excess);
  });

  it.each([
    ["moves nothing", 0],
    ["brings a fifth of what was predicted", 0.2],
    ["overshoots by more than half", 1.7],
    ["goes the other way", -1],
  ])("take back a move that %s, and say what was measured", async (_, share) => {
    const { outcomes, now, host } = await applied({ again: (set) => heard(set, share) });
    expect(outcomes.get("gain-vox")).toMatchObject({
      outcome: "reverted",
      why: expect.stringMatching(
        /^Taken back: it was predicted to change the loudness against the rest by \+[\d.]+ LU, and changed it by/,
      ),
      measured: { through: "file" },
    });
    expect(now).toEqual(SET);
    expect(host.ledger()).toEqual([]);
  });

  it("take back a move after which something else is wrong that was not", async () => {
    const again = (set: LiveSet) =>
      heard(set, 1, ({ name }, vox) => (name === "Drums" && vox !== 0 ? { clippedFrames: [40, 41, 42, 43] } : {}));
    const { outcomes, now } = await applied({ again });
    expect(outcomes.get("gain-vox")).toMatchObject({
      outcome: "reverted",
      why: expect.stringMatching(/^Taken back: after it the mix has a fault that it had not\. .*Drums/),
    });
    expect(now).toEqual(SET);
  });

  it.each<[string, Bench, string, RegExp]>([
    ["was rejected", { wanted: { rejected: new Set(["gain-vox"]) } }, "refused", /rejected/],
    [
      "is of a track that is settled",
      { wanted: { settled: new Map([["gain", new Set([1])]]) } },
      "refused",
      /not looked at anew/,
    ],
    ["was not among those asked for", { wanted: { only: new Set(["gain-bass"]) } }, "proposed", /^$/],
    [
      "is of a fader that is automated",
      {
        set: liveSet({
          tracks: SET.tracks.map((each) =>
            each.id === 1
              ? {
                  ...each,
                  envelopes: [
                    {
                      parameter: "Mixer/Volume",
                      target: 10,
                      meaning: "automation" as const,
                      points: [{ time: 0, value: 1 }],
                    },
                  ],
                }
              : each,
          ),
        }),
      },
      "refused",
      /Volume of track “Vox” is automated/,
    ],
  ])("leave one alone that %s", async (_, bench, outcome, why) => {
    const { outcomes, now, host } = await applied(bench);
    expect(outcomes.get("gain-vox")).toMatchObject({ outcome, measured: null });
    expect(outcomes.get("gain-vox")!.why ?? "").toMatch(why);
    expect(now).toEqual(bench.set ?? SET);
    expect(host.ledger()).toEqual([]);
  });

  it("leave all that they took back as it was, whatever is heard", async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: -2, max: 3, noNaN: true }), async (share) => {
        const { outcomes, now } = await applied({ again: (set) => heard(set, share) });
        const stands = outcomes.get("gain-vox")!.outcome === "applied";
        expect(stands).toBe(fader(now) !== 0);
        if (stands) expect(Math.abs(share - 1)).toBeLessThanOrEqual(0.51);
      }),
      { numRuns: 8 },
    );
  });
});
