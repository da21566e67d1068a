import { describe, expect, it } from "vitest";
import { createStrikeListener } from "#src/analysis/rhythm/strike-listener.ts";
import { matched } from "#test/doubles/heard/matched.ts";
import { type KickFamily, madeKicks } from "#test/doubles/kicks/made-kicks.ts";

const NEAR = 0.05;
const LATE = 0.002;

/** The long run over all seeds is `npm run bench:ears -- --only=kicks`. */
describe("the kick in made families", () => {
  it.each([
    ["swept 808s", 44_100, 1],
    ["swept 808s", 48_000, 2],
    ["sustained subs", 44_100, 3],
    ["four levels", 48_000, 4],
    ["bass at -9 dB", 44_100, 1],
    ["bass at 0 dB", 44_100, 6],
    ["bass at 0 dB", 44_100, 8],
  ] as const)("%s at %d Hz, seed %d: each found once, none over 2 ms late", (family: KickFamily, rate, seed) => {
    const { samples, truth } = madeKicks(family, seed, rate);
    const listener = createStrikeListener(rate);
    listener.hear(samples, samples.length);
    const { kicks } = listener.finish();
    const { fMeasure, errors } = matched(
      kicks.map(({ at }) => at),
      truth,
      NEAR,
    );
    expect(fMeasure).toBeGreaterThanOrEqual(0.95);
    expect(errors.filter((error) => error > LATE).length).toBeLessThanOrEqual(Math.ceil(0.01 * truth.length));
    for (const { confidence } of kicks) expect(confidence).toBeGreaterThanOrEqual(0.5);
  });
});
