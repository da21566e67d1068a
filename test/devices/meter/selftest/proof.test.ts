import { describe, expect, it } from "vitest";
import { CONFORMANCE_CASES } from "#src/analysis/conformance/conformance-cases.ts";
import { runCase } from "#src/analysis/conformance/run-case.ts";
import { OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { drawMeterFace } from "#src/devices/meter/face/draw-meter-face.ts";
import { EMPTY_METER_FACE, type MeterFace, takeMeterMessage } from "#src/devices/meter/face/meter-face.ts";
import { proofGenExpr } from "#src/devices/meter/selftest/proof-genexpr.ts";
import { PROOF_TABLE, readProof } from "#src/devices/meter/selftest/proof-table.ts";
import { proofWords } from "#src/devices/meter/selftest/proof-words.ts";
import { SELFTEST_CASES, SELFTEST_FIGURES, SELFTEST_LENGTH } from "#src/devices/meter/selftest/selftest-cases.ts";
import { viewPlace } from "#src/devices/meter/spec/view-names.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import { recordMgraphics } from "#test/doubles/devices/recorders.ts";
import { compileGen } from "#test/doubles/max/signal/gen/compile.ts";
import { liveConformanceMeter } from "#test/doubles/meter/live-meter.ts";
import { selfTested } from "#test/doubles/meter/self-test.ts";

/** Low, so that all of it is at hand: a case is the same at any rate. `npm run conformance` has it at those of a studio. */
const RATE = 8_000;
const frames = selfTested(RATE, 64);
const proof = readProof(frames)!;

function painted(...messages: readonly (readonly [string, readonly number[]])[]) {
  const shown: MeterFace = takeMeterMessage(EMPTY_METER_FACE, "view", [viewPlace("Self-Test")]);
  const { painter, marks } = recordMgraphics();
  const face = messages.reduce((before, [selector, atoms]) => takeMeterMessage(before, selector, atoms), shown);
  drawMeterFace(face, { width: 410, height: 108 }, painter);
  return { marks, words: marks.flatMap((mark) => (mark.kind === "text" ? [mark.words] : [])) };
}

describe("the self-test through the engine", () => {
  it("reads each figure as the meter on the core's signals does, to a thousandth, and in tolerance", () => {
    expect(proof.rows).toHaveLength(SELFTEST_FIGURES);
    expect(proof.rows.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
    const wanted = SELFTEST_CASES.flatMap((entry) => runCase(entry, RATE, liveConformanceMeter(64)));
    for (const [at, row] of proof.rows.entries()) {
      expect(row).toMatchObject({ id: wanted[at]!.id, measure: wanted[at]!.measure });
      expect(Math.abs(row.measured! - wanted[at]!.measured!)).toBeLessThan(0.001);
    }
  });

  it("holds what it reads against the standards: a meter that is a tenth off fails where a tenth is too much", () => {
    const louder = [...frames];
    for (let at = PROOF_TABLE.cases; at < louder.length; at += PROOF_TABLE.figures) {
      const integrated = at + OUTLETS.findIndex(({ name }) => name === "integrated");
      louder[integrated] = louder[integrated]! * 10 ** (0.12 / 10);
    }
    const failed = readProof(louder)!.rows.filter(({ verdict }) => verdict === "fail");
    expect(failed.map(({ id }) => id)).toEqual(["1770-997", "3341-1"]);
    expect(proofWords(readProof(louder)!)).toContain("22 of 24 figures in tolerance, at 8 kHz, Steadyhand ");
  });

  it("does not overlook a window that fell to nothing in the midst of a held reading", () => {
    const place = SELFTEST_CASES.findIndex(({ id }) => id === "3341-9");
    const proven = new Float32Array(PROOF_TABLE.frames);
    const reader = compileGen(proofGenExpr()).start(RATE, () => proven);
    const power = loudnessToPower(-23);
    const figures = (dropped: boolean, progress: number) =>
      [
        ...OUTLETS.map(({ name }) => (name === "hops" ? 1_000 : name === "shortTerm" && dropped ? 0 : power)),
        progress,
      ].map((value) => Float64Array.of(value));
    const out = [new Float64Array(1)];
    for (const progress of [place - 1, place]) reader.run(figures(false, progress), out);
    reader.run(figures(true, place), out);
    for (const progress of [place, place + 1]) reader.run(figures(false, progress), out);
    const row = readProof(proven)!.rows.find(({ id, measure }) => id === "3341-9" && measure === "short-term-held");
    expect(row).toMatchObject({ verdict: "fail" });
  });

  it("reads every measure that a live meter shows once, in less than three minutes", () => {
    const measures = (cases: typeof CONFORMANCE_CASES) =>
      new Set(
        cases
          .filter(({ recipe }) => recipe !== null)
          .flatMap(({ expectations }) => expectations.map(({ measure }) => measure)),
      );
    const missing = [...measures(CONFORMANCE_CASES)].filter((measure) => !measures(SELFTEST_CASES).has(measure));
    expect(missing).toEqual(["short-term-successive", "momentary-successive"]);
    expect(SELFTEST_LENGTH).toBeLessThan(180);
  });

  it("is shown case by case, and says what was not read of one that was ended", () => {
    expect(readProof(new Float32Array(PROOF_TABLE.frames))).toBeNull();
    expect(painted().words.at(-1)).toContain("Press Self-Test: 22 signals of the EBU and the ITU in 2:41");
    const part = [...frames].map((value, at) => (at === PROOF_TABLE.count ? 2 : value));
    const { words } = painted(["proof", part]);
    expect(words).toEqual(expect.arrayContaining(["1770-997", "-3.01", "3341-1 M", "3342-1"]));
    expect(words.at(-1)).toContain("4 of 4 figures in tolerance, 20 not read, at 8 kHz");
  });

  it("says which signal is played, in any view, and stays inside the face", () => {
    const { marks, words } = painted(["proof", frames], ["tested", [3]]);
    expect(words.at(-1)).toContain("Self-test, 4 of 22: 3341-10-1.");
    expect(JSON.stringify(marks)).not.toMatch(/null|NaN/);
    const outside = marks.filter((mark) => mark.kind === "text" && (mark.left < 0 || mark.baseline > 106));
    expect(outside).toEqual([]);
  });
});
