import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followedStrikes } from "#src/analysis/rhythm/kick/followed-strikes.ts";
import type { MovementFeatures } from "#src/model/recipe/movement-features.ts";

/** What of one file alone is followed. */
function ofOne(heard: Pick<MovementFeatures, "kicks" | "onsets">, named: boolean) {
  const { struck, rejects } = followedStrikes([heard], named);
  return { struck: struck[0]!, rejects };
}

const times = (struck: readonly { readonly at: number }[]) => struck.map(({ at }) => at);
const onset = (at: number, strength = 1) => ({ at, strength });
const kick = (at: number) => ({ at, strength: 1, confidence: 0.6, sure: false });
const clearKick = (at: number) => ({ ...kick(at), confidence: 0.97, sure: true });
const hits = (count: number) => Array.from({ length: count }, (_, k) => k / 2);

describe("what of a track named kick is followed", () => {
  const half = { onsets: hits(20).map((at) => onset(at)), kicks: hits(9).map((at) => kick(at + 0.004)) };

  it("takes what begins where more than half of the strong onsets are no kick, and keeps what the finder knew", () => {
    const { struck, rejects } = ofOne(half, true);
    expect(rejects).toEqual({ rejected: 11, of: 20 });
    expect(struck).toHaveLength(20);
    expect(times(struck).slice(0, 10)).toEqual([...half.kicks.map(({ at }) => at), 4.5]);
    expect(struck.filter(({ confidence }) => confidence === 0.6)).toHaveLength(9);
    expect(struck.filter(({ sure, confidence }) => sure === false && confidence === 0)).toHaveLength(11);
  });

  it("takes the kick alone on a track of whole drums, whatever is rejected", () => {
    expect(ofOne(half, false)).toEqual({ struck: half.kicks, rejects: null });
  });

  it("takes the kick alone where it is clear: the rest is the beating of a sub, or another drum", () => {
    const clear = { ...half, kicks: half.kicks.map(({ at }) => clearKick(at)) };
    expect(ofOne(clear, true)).toEqual({ struck: clear.kicks, rejects: null });
    const fair = { ...half, kicks: half.kicks.map(({ at }, k) => (k < 5 ? clearKick(at) : kick(at))) };
    expect(ofOne(fair, true).rejects).toEqual({ rejected: 11, of: 20 });
  });

  it.each([
    ["half of them are kicks", 20, 10],
    ["three of five were rejected, as a one-shot's tail is", 5, 2],
    ["all are kicks", 20, 20],
  ])("takes the kick alone where %s", (_, onsets, kicks) => {
    const heard = { onsets: hits(onsets).map((at) => onset(at)), kicks: hits(kicks).map(kick) };
    expect(ofOne(heard, true)).toEqual({ struck: heard.kicks, rejects: null });
  });

  it("does not count bleed that is under half as strong, and does not follow what is 14 dB under the strong ones", () => {
    const bleed = (strength: number) => hits(20).map((at) => onset(at + 0.25, strength));
    const own = { onsets: hits(20).map((at) => onset(at)), kicks: hits(20).map(kick) };
    const quiet = { ...own, onsets: [...own.onsets, ...bleed(0.4)].sort((a, b) => a.at - b.at) };
    expect(ofOne(quiet, true).struck).toEqual(own.kicks);
    const missed = { onsets: [...half.onsets, ...bleed(0.15)].sort((a, b) => a.at - b.at), kicks: half.kicks };
    expect(ofOne(missed, true).struck).toHaveLength(20);
  });

  it("takes everything that begins where there is no kick at all, named or not", () => {
    const { onsets } = half;
    for (const named of [true, false])
      expect(ofOne({ onsets, kicks: [] }, named)).toEqual({ struck: onsets, rejects: null });
    expect(ofOne({ onsets: [], kicks: [] }, true).struck).toEqual([]);
  });

  it("judges all files of a track together: one loop does not turn, and does not stay behind, alone", () => {
    const plain = { onsets: hits(8).map((at) => onset(at)), kicks: hits(1).map(kick) };
    const clear = { onsets: hits(20).map((at) => onset(at)), kicks: hits(20).map(kick) };
    expect(followedStrikes([plain, clear], true)).toEqual({ struck: [plain.kicks, clear.kicks], rejects: null });
    const turned = followedStrikes([plain, half, plain], true);
    expect(turned.rejects).toEqual({ rejected: 25, of: 36 });
    expect(turned.struck.map(({ length }) => length)).toEqual([8, 20, 8]);
  });

  const moments = fc
    .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
    .map((all) => [...all].sort((a, b) => a - b).map((each) => each / 10));

  it("law: every kick stays, once and where it was, time rises, and no strong onset is lost", () => {
    const strengths = fc.array(fc.constantFrom(0.1, 0.3, 0.6, 1), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(moments, moments, strengths, fc.boolean(), (begun, kicked, strength, named) => {
        const onsets = begun.map((at, k) => onset(at, strength[k]));
        const { struck, rejects } = ofOne({ onsets, kicks: kicked.map(kick) }, named);
        const found = times(struck);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        const strong = onsets.filter((each) => rejects !== null && each.strength === 1);
        expect(found).toEqual(expect.arrayContaining(times(strong)));
        expect(found).toEqual(expect.arrayContaining(kicked));
      }),
    );
  });
});
