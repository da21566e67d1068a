import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeMove, type MadeMove } from "#src/decision/mix/outcomes/judge-move.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import { madeDiagnosis } from "#test/doubles/mix/made-diagnosis.ts";

const { findings, moves } = madeDiagnosis().diagnosis;
const FOUND = findings[0]!;
const { predicted } = moves[0]!;
const WANTED = predicted.after - predicted.before;

/** A move that mended what it was made for, and changed its own measure by a share of what was predicted. */
function made(share: number, more: Partial<MadeMove> = {}): MadeMove {
  const measured = { before: predicted.before, after: predicted.before + share * WANTED };
  return { finding: FOUND, predicted, measured, before: [FOUND], after: [], ...more };
}

describe("a move that was heard again", () => {
  it("law: stands within half of what was predicted, either way, wherever it began, and is taken back beyond", () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 4, noNaN: true }), fc.double({ min: -40, max: 40 }), (share, shift) => {
        fc.pre(Math.abs(Math.abs(share - 1) - 0.5) > 1e-6 && Number.isFinite(shift));
        const { measured } = made(share);
        const moved = { before: measured!.before + shift, after: measured!.after + shift };
        const why = judgeMove(made(share, { measured: moved }));
        if (Math.abs(share - 1) < 0.5) expect(why).toBeNull();
        else expect(why).toMatch(/^Taken back: it was predicted to change the .* by .*, and changed it by /);
      }),
    );
  });

  it("is taken back where its measure is gone, where it mended nothing, and where another fault came of it", () => {
    const fresh: MixFinding = { ...FOUND, code: "mono-loss", evidence: "Mono takes 5 LU of Pad." };
    const worse = { ...FOUND, excess: FOUND.excess + 1 };
    expect(judgeMove(made(1, { measured: null }))).toMatch(/cannot be measured after it\.$/);
    expect(judgeMove(made(1, { measured: { before: Number.NaN, after: 0 } }))).toMatch(/^Taken back/);
    expect(judgeMove(made(1, { after: [worse] }))).toMatch(/^Taken back: it mended nothing\./);
    expect(judgeMove(made(1, { after: [{ ...FOUND, excess: FOUND.excess / 2 }] }))).toBeNull();
    expect(judgeMove(made(1, { after: [fresh] }))).toBe(
      "Taken back: after it the mix has a fault that it had not. Mono takes 5 LU of Pad.",
    );
    expect(judgeMove(made(1, { before: [FOUND, fresh], after: [fresh] }))).toBeNull();
  });
});
