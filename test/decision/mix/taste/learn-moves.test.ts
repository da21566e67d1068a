import { describe, expect, it } from "vitest";
import { type AskedMoves, withAsked, withSeen } from "#src/decision/mix/taste/learn-moves.ts";
import { sizeKept } from "#src/decision/mix/taste/size-kept.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";
import type { Taste } from "#src/model/mix/moves/taste.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";

const NONE: Taste = { moves: [] };
const COPY = "/songs/My Song (mix).als";
const VOX: RoleGuess = { role: "lead-vocal", confidence: 1, by: "user" };

function fader(id: string, track: number, from: number, to: number): MixMove {
  return {
    ...{ id, stage: "gain", track, kind: "fader", device: null, size: to - from, unit: "dB", confidence: 1 },
    parameters: [{ name: "Volume", from, to, unit: "dB" }],
    ...{ because: [], evidence: "", neighbours: [], guard: "", sentence: "", bars: [] },
    predicted: { measure: "loudness against the rest", before: 0, after: to - from, unit: "LU" },
  };
}

const BELL: MixMove = {
  ...fader("eq-vox-2500", 1, 0, -2),
  ...{ stage: "eq", kind: "bell", device: "EQ Eight" },
  parameters: [
    { name: "Frequency", from: null, to: 2500, unit: "Hz" },
    { name: "Gain", from: 0, to: -2, unit: "dB" },
  ],
};
const MOVES = [fader("gain-vox", 1, 0, 4), fader("gain-bass", 2, -1, -3), BELL];
const outcome = (what: MoveOutcome["outcome"]): MoveOutcome => ({ outcome: what, measured: null, why: null });
const APPLIED = new Map(MOVES.map(({ id }) => [id, outcome("applied")]));

function asked(more: Partial<AskedMoves> = {}): AskedMoves {
  return {
    ...{ copy: COPY, moves: MOVES, outcomes: APPLIED, only: null, rejected: [], sizes: () => 1 },
    roles: new Map([
      [1, VOX],
      [2, { ...VOX, role: "bass" }],
    ]),
    ...more,
  };
}

/** The two tracks with their faders where they are said to stand. */
const standing = (vox: number | null, bass: number | null, automated = false) =>
  [vox, bass].map((volume, at) => ({
    id: at + 1,
    mixer: { volume, pan: 0, automated: automated && at === 0, active: true, behind: 0 },
  }));

const told = ({ moves }: Taste) => moves.map(({ move, kept, by }) => [move, kept, by]);

describe("what is learnt of an apply", () => {
  it("is that a rejected move was not wanted, and what was made is not yet known", () => {
    const outcomes = new Map([...APPLIED, ["gain-bass", outcome("refused")]] as const);
    expect(told(withAsked(NONE, asked({ rejected: ["gain-bass"], outcomes })))).toEqual([
      ["gain-vox", null, "made"],
      ["gain-bass", 0, "rejected"],
      ["eq-vox-2500", null, "made"],
    ]);
  });

  it("is that a move that was named is wanted, and nothing of those that were not", () => {
    const outcomes = new Map([["gain-vox", outcome("applied")]] as const);
    expect(told(withAsked(NONE, asked({ only: ["gain-vox"], outcomes })))).toEqual([["gain-vox", 1, "named"]]);
  });

  it("is nothing where we took a move back ourselves, where no role is known, and of kinds that are no gain", () => {
    const outcomes = new Map(MOVES.map(({ id }) => [id, outcome("reverted")]));
    expect(withAsked(NONE, asked({ outcomes }))).toEqual(NONE);
    expect(withAsked(NONE, asked({ roles: new Map() }))).toEqual(NONE);
    expect(withAsked(NONE, asked({ moves: [{ ...BELL, kind: "compressor" }], rejected: [BELL.id] }))).toEqual(NONE);
  });

  it("is learnt once, however often it is said", () => {
    const once = withAsked(NONE, asked({ rejected: ["gain-vox"] }));
    expect(withAsked(once, asked({ rejected: ["gain-vox"] }))).toEqual(once);
  });

  it("counts for the whole of the project's own size, not for what a taste had left of it", () => {
    const [vox] = withAsked(NONE, asked({ only: ["gain-vox"], sizes: () => 0.8 })).moves;
    expect(vox).toMatchObject({ offered: 0.8, kept: 0.8 });
  });
});

describe("what is seen in a copy that was worked on", () => {
  const made = withAsked(NONE, asked());

  it("is the share of a move that still stands", () => {
    expect(told(withSeen(made, COPY, standing(2, -3)))).toEqual([
      ["gain-vox", 0.5, "changed"],
      ["gain-bass", 1, "left"],
      ["eq-vox-2500", null, "made"],
    ]);
  });

  it("is nothing kept where a fader went back, or further back, and up to twice where it went on", () => {
    const vox = (volume: number) => withSeen(made, COPY, standing(volume, -3)).moves[0]!.kept;
    expect([vox(0), vox(-5), vox(Number.NEGATIVE_INFINITY), vox(6), vox(30)]).toEqual([0, 0, 0, 1.5, 2]);
  });

  it("is nothing where no fader was touched, in another copy, behind automation, or where a track is gone", () => {
    expect(withSeen(made, COPY, standing(4.02, -3))).toBe(made);
    expect(withSeen(made, "/songs/Other.als", standing(0, 0))).toBe(made);
    expect(withSeen(made, COPY, standing(0, -3, true))).toBe(made);
    expect(told(withSeen(made, COPY, standing(null, -2)))[0]).toEqual(["gain-vox", null, "made"]);
  });

  it("follows the copy, the same each time it is seen", () => {
    const once = withSeen(made, COPY, standing(2, -3));
    expect(withSeen(once, COPY, standing(2, -3))).toEqual(once);
    expect(told(withSeen(once, COPY, standing(3, -3)))[0]).toEqual(["gain-vox", 0.75, "changed"]);
  });

  it("changes sizes once three copies tell of it", () => {
    const copies = ["a.als", "b.als", "c.als"];
    const taste = copies.reduce((all, copy) => withSeen(withAsked(all, asked({ copy })), copy, standing(2, -3)), NONE);
    expect(sizeKept(taste)("lead-vocal", "fader")).toBeCloseTo(Math.exp((3 * Math.log(0.5)) / 7), 6);
    expect(sizeKept(taste)("bass", "fader")).toBe(1);
  });
});
