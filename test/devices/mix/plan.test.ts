import { describe, expect, it } from "vitest";
import { planMix } from "#src/devices/mix/plan.ts";
import { findGenre } from "#src/knowledge/genres/find-genre.ts";
import { balanceByRole } from "#src/knowledge/mix/balance-by-role.ts";
import type { MixDiagnosis } from "#src/model/mix/mix-diagnosis.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import { MIX_STAGES } from "#src/model/mix/mix-move.ts";
import { type MadeTrack, madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";

const ROCK = findGenre("rock");

/** Somebody set the balance: a fader was moved. */
const MOVED = { mixer: { volume: -1, pan: 0, automated: false, active: true, behind: 0 } };

/** A band with levels re the mix that are usual (`balanceByRole`). */
const BAND: readonly MadeTrack[] = [
  { role: "lead-vocal", name: "Vox", loudness: -20, sounds: [[4, 18]] },
  { role: "drums", name: "Drums", loudness: -22.5, crest: 18 },
  { role: "bass", name: "Bass", loudness: -24 },
  { role: "guitar", name: "Guitar", loudness: -21, correlation: () => 0.6, track: MOVED },
];

function planned(tracks: readonly MadeTrack[], more: Partial<Parameters<typeof planMix>[0]> = {}): MixDiagnosis {
  return planMix({ mix: madeMix(tracks), roles: madeRoles(tracks), genre: ROCK, ...more });
}

function changed(name: string, change: Partial<MadeTrack>): readonly MadeTrack[] {
  return BAND.map((track) => (track.name === name ? { ...track, ...change } : track));
}

const codes = ({ findings }: MixDiagnosis) => findings.map(({ code }) => code);
const ids = ({ moves }: MixDiagnosis) => moves.map(({ id }) => id);
const coded = ({ findings }: MixDiagnosis, code: MixFinding["code"]) => findings.find((each) => each.code === code)!;

describe("restraint", () => {
  it("leaves a mix alone whose balance is usual", () => {
    const told = planned(BAND);
    expect(told.findings).toEqual([]);
    expect(told.moves).toEqual([]);
    expect(told.verdict).toMatch(/^Leave it/);
  });

  it("says the same of the same mix", () => {
    const fault = changed("Vox", { loudness: -27 });
    const moves = (told: MixDiagnosis) => JSON.stringify([told.findings, told.moves, told.verdict]);
    expect(moves(planned(fault))).toBe(moves(planned(fault)));
  });
});

describe("levels", () => {
  it("brings a voice that is 7 dB under to the nearest edge of its range and no further", () => {
    const told = planned(changed("Vox", { loudness: -27 }));
    const [move] = told.moves;
    expect(codes(told)).toContain("too-quiet");
    expect(move?.id).toBe("gain-vox");
    const share = 10 ** (balanceByRole("lead-vocal", ROCK)!.low / 10);
    expect(move?.predicted.after).toBeCloseTo(10 * Math.log10(share / (1 - share)), 5);
    expect(move?.parameters[0]).toMatchObject({ name: "Volume", from: 0 });
    expect(coded(told, "too-quiet").bars).toEqual([[5, 18]]);
  });

  it("moves a fader by 6 dB at most", () => {
    const [move] = planned(changed("Vox", { loudness: -45 })).moves;
    expect(move?.size).toBe(6);
    expect(move?.sentence).toContain("as far");
  });

  it("does not pass the end of the fader, nor move one that is automated", () => {
    const high = { mixer: { volume: 4, pan: 0, automated: false, active: true, behind: 0 } };
    const drawn = { mixer: { volume: 4, pan: 0, automated: true, active: true, behind: 0 } };
    expect(planned(changed("Vox", { loudness: -30, track: high })).moves[0]?.size).toBe(2);
    expect(planned(changed("Vox", { loudness: -30, track: drawn })).moves[0]).toMatchObject({
      device: "Utility",
      size: 6,
    });
  });

  it("moves all tracks of a lead voice together, and none where one is locked", () => {
    const two = [...changed("Vox", { loudness: -29 }), { ...BAND[0]!, name: "Vox", loudness: -30 }];
    const told = planned(two);
    expect(ids(told).slice(0, 2)).toEqual(["gain-vox", "gain-vox-2"]);
    expect(told.moves[0]?.size).toBe(told.moves[1]?.size);
    expect(ids(planned(two, { locked: new Set([5]) })).filter((id) => id.startsWith("gain-vox"))).toEqual([]);
  });

  it("is not sure that something is too loud where something else is not heard", () => {
    const loud = changed("Vox", { loudness: -8 });
    const silent = {
      role: "keys",
      name: "Keys",
      loudness: -20,
      track: { features: null, heard: "no", why: "no stem" },
    } as const;
    expect(coded(planned([...loud, silent]), "too-loud").confidence).toBeLessThan(
      coded(planned(loud), "too-loud").confidence,
    );
  });

  it("judges no role that nobody measured in a genre", () => {
    const jazz = planned(changed("Drums", { loudness: -10 }), { genre: findGenre("jazz") });
    expect(codes(jazz).filter((code) => code.startsWith("too-"))).toEqual([]);
  });
});

describe("known faults", () => {
  it("finds a bass that is 6 dB too loud against a mix where it is strong already", () => {
    const strong = -21;
    expect(planned(changed("Bass", { loudness: strong })).moves).toEqual([]);
    const told = planned(changed("Bass", { loudness: strong + 6 }));
    expect(coded(told, "too-loud").tracks).toEqual([3]);
    expect(ids(told)).toContain("gain-bass");
  });

  it("finds 8 dB at Q 8 on drums, and takes half of it", () => {
    const ring = (frequency: number) => 8 / (1 + (8 * (frequency / 2500 - 2500 / frequency)) ** 2);
    const told = planned(changed("Drums", { shape: ring }));
    const found = coded(told, "resonance");
    expect(found.band!.low).toBeLessThan(2500);
    expect(found.band!.high).toBeGreaterThan(2400);
    const move = told.moves.find(({ kind }) => kind === "bell")!;
    expect(move.id).toBe("eq-drums-2500");
    expect(move.size).toBeGreaterThanOrEqual(-4);
    expect(move.predicted.after).toBeLessThan(move.predicted.before - 1);
  });

  it("finds a pad on the voice in its bars, and lets it give way there", () => {
    const pad: MadeTrack = {
      ...{ role: "pad", name: "Pad", loudness: -18, sounds: [[8, 16]] },
      octaves: [-60, -60, -60, -60, -40, 0, 0, 0, -40, -60],
    };
    const told = planned([...BAND, pad]);
    expect(coded(told, "masked")).toMatchObject({ tracks: [5, 1], bars: [[9, 16]] });
    const [move] = told.moves.filter(({ because }) => because.includes("masked"));
    expect(move).toMatchObject({ track: 5, bars: [[9, 16]] });
    expect(move!.predicted.before - move!.predicted.after).toBeGreaterThanOrEqual(0.3);
  });

  it("does nothing about who hides whom where nobody said who goes first, and follows the user's order", () => {
    const pair: readonly MadeTrack[] = [
      { role: "keys", name: "Keys", loudness: -30, octaves: [-60, -60, -60, 0, 0, 0, 0, -20, -60, -60] },
      { role: "pad", name: "Pad", loudness: -20, octaves: [-60, -60, -60, 0, 0, 0, 0, -20, -60, -60] },
    ];
    const unmasking = (order: readonly number[]) =>
      planned(pair, { order }).moves.flatMap(({ id, because }) => (because.includes("masked") ? [id] : []));
    expect(unmasking([])).toEqual([]);
    expect(unmasking([1])).toEqual(["rebalance-pad"]);
    expect(unmasking([2])).toEqual([]);
  });

  it("finds a channel that is turned over, and turns it back", () => {
    const told = planned(changed("Guitar", { correlation: () => -0.8 }));
    expect(codes(told)).toEqual(["inverted"]);
    const [move] = told.moves;
    expect(move).toMatchObject({ id: "gain-guitar-polarity", kind: "polarity", confidence: 0.95 });
    expect(move!.predicted.after).toBeGreaterThan(-1);
  });

  it("takes an effect that is out of phase in one range for no such thing", () => {
    const part = (frequency: number) => (frequency < 500 ? 0.5 : -1);
    expect(codes(planned(changed("Guitar", { correlation: part })))).toEqual(["mono-loss"]);
  });

  it("finds a low end that is wide", () => {
    const told = planned(changed("Bass", { correlation: (frequency) => (frequency < 120 ? 0 : 1) }));
    expect(coded(told, "wide-bass").tracks).toEqual([3]);
    expect(ids(told)).toContain("pan-bass-bass");
  });

  it("finds a clipped recording, and says what clip gain cannot do", () => {
    const told = planned(changed("Drums", { clippedFrames: [100, 105, 110], crest: 23 }));
    expect(coded(told, "clipped").bars).toEqual([[6, 6]]);
    const [move] = told.moves;
    expect(move).toMatchObject({ id: "gain-drums-clip", kind: "clip-gain" });
    expect(move!.predicted.after).toBeCloseTo(-1, 5);
    expect(move!.sentence).toContain("cannot be undone");
  });

  it("finds a mix that is harsh, and the hat that makes it so", () => {
    const hat: MadeTrack = {
      role: "hats",
      name: "Hat",
      loudness: -20,
      octaves: [-60, -60, -60, -60, -40, -30, -20, -6, 0, -3],
    };
    const told = planned([...BAND, hat]);
    expect(coded(told, "harsh").tracks).toEqual([5]);
    const move = told.moves.find(({ because }) => because.includes("harsh"))!;
    expect(move.size).toBeGreaterThanOrEqual(-1.5);
    expect(move.track).toBe(5);
  });

  it.each([
    ["down to the end by a shelf", 0, "shelf"],
    ["in one octave by a bell", -14, "bell"],
  ])("cuts what booms %s, by 1.5 dB at most", (_, below, kind) => {
    const boom = (frequency: number) => (frequency < 57 ? below : frequency < 107 ? 16 : 0);
    const told = planned(BAND.map((track) => ({ ...track, shape: boom })));
    expect(coded(told, "boomy").excess).toBeGreaterThan(0);
    const moves = told.moves.filter(({ because }) => because.includes("boomy"));
    expect(moves).toMatchObject([{ kind, stage: "eq", unit: "dB" }]);
    expect(moves[0]!.size).toBeGreaterThanOrEqual(-1.5);
    expect(moves[0]!.predicted.after).toBeLessThan(moves[0]!.predicted.before - 0.3);
  });

  it("finds a mix that is thin, and lays it to no track", () => {
    const hollow = (frequency: number) => (frequency > 140 && frequency < 280 ? -14 : 0);
    const told = planned(BAND.map((track) => ({ ...track, shape: hollow })));
    expect(coded(told, "thin")).toMatchObject({ tracks: [], unit: "dB" });
    expect(told.moves.filter(({ because }) => because.includes("thin"))).toEqual([]);
  });

  it("says how much of what it proposes is sure", () => {
    expect(planned(changed("Guitar", { correlation: () => -0.8 })).verdict).toBe(
      "1 move, as sure as such figures are.",
    );
    const loose = changed("Bass", { correlation: (frequency) => (frequency < 120 ? 0 : 1) });
    expect(planned(loose).verdict).toBe("1 move to try by ear: nothing here is sure.");
  });

  it("finds a mix that passes full scale, of a file alone", () => {
    const mix = madeMix(BAND);
    const hot = { ...mix.tracks[0]!.features!, peaks: new Float32Array(mix.frames * 2).fill(1.2) };
    const main = { ...mix.tracks[0]!, id: 9, name: "Main", kind: "main", sums: true, features: null } as const;
    const told = (from: "file" | "sum") =>
      planMix({
        mix: { ...mix, tracks: [...mix.tracks, main], mix: { features: hot, from } },
        roles: madeRoles(BAND),
        genre: ROCK,
      });
    expect(told("file").moves).toMatchObject([{ id: "bus-main", stage: "bus", track: 9 }]);
    expect(told("sum").moves).toEqual([]);
  });
});

describe("bounds", () => {
  const faulty = [
    changed("Vox", { loudness: -32 }),
    changed("Drums", { loudness: -8, clippedFrames: [1, 2, 3] }),
    changed("Bass", { correlation: () => -0.4, loudness: -12 }),
    changed("Guitar", { loudness: -8, octaves: [-60, -60, -60, -60, -60, 0, 6, 4, -60, -60] }),
  ].map((tracks) => planned(tracks));

  it("keeps every move within them", () => {
    for (const { size, unit, kind, predicted } of faulty.flatMap(({ moves }) => moves)) {
      if (unit === "dB") expect(Math.abs(size)).toBeLessThanOrEqual(6);
      if (kind === "bell" || kind === "dynamic-bell") expect(size).toBeGreaterThanOrEqual(-4);
      expect(predicted.after).not.toBe(predicted.before);
    }
  });

  it("asks of a track that rings in four places for three bands at most, whose cuts come to 6 dB together at most", () => {
    const ring = (frequency: number) =>
      Math.max(...[400, 1100, 2900, 7500].map((at) => 10 / (1 + (8 * (frequency / at - at / frequency)) ** 2)));
    const told = planned(changed("Drums", { shape: ring, stray: 1 }));
    expect(codes(told).filter((code) => code === "resonance")).toHaveLength(4);
    const cuts = told.moves.flatMap(({ track, kind, size }) => (track === 2 && kind === "bell" ? [-size] : []));
    expect(cuts.length).toBeGreaterThan(0);
    expect(cuts.length).toBeLessThanOrEqual(3);
    expect(cuts.reduce((sum, cut) => sum + cut, 0)).toBeLessThanOrEqual(6);
  });

  it("puts moves in the order of the stages, cuts of a tone in front of what gives way while both sound", () => {
    const ring = (frequency: number) => 8 / (1 + (8 * (frequency / 2500 - 2500 / frequency)) ** 2);
    const { moves } = planned([
      ...changed("Drums", { shape: ring, clippedFrames: [100, 105, 110], crest: 23 }).slice(1),
      { ...BAND[0]!, sounds: [[4, 9]] },
      { role: "pad", name: "Pad", loudness: -17, octaves: [-60, -60, -60, -60, -40, 0, 0, 0, -40, -60] },
    ]);
    const because = (stage: string) => moves.flatMap((move) => (move.stage === stage ? move.because : []));
    expect(because("eq")).toContain("resonance");
    expect(because("dynamics")).toContain("masked");
    const stages = moves.map(({ stage }) => MIX_STAGES.indexOf(stage));
    expect(stages).toEqual(stages.toSorted((one, other) => one - other));
  });

  it("gives every move an id of its own, its evidence, a guard and a sentence", () => {
    for (const { moves } of faulty) {
      expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length);
      for (const { evidence, guard, sentence, because } of moves)
        expect([evidence, guard, sentence].every((words) => /^\S.*[.]$/s.test(words)) && because.length > 0).toBe(true);
    }
  });

  it("touches no locked track", () => {
    const tracks = changed("Drums", { loudness: -8, clippedFrames: [1, 2, 3] });
    const told = planned(tracks, { locked: new Set([2]) });
    expect(told.findings.length).toBeGreaterThan(0);
    expect(told.moves.filter(({ track }) => track === 2)).toEqual([]);
  });

  it("has nothing to say about silence, and about one track alone", () => {
    expect(planned([{ role: "lead-vocal", loudness: -20, sounds: [] }]).verdict).toMatch(/^Leave it/);
    expect(planned([{ role: "lead-vocal", loudness: -20 }]).findings).toEqual([]);
  });
});
