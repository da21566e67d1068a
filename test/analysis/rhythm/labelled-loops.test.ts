import { describe, expect, it } from "vitest";
import { createStrikeListener } from "#src/analysis/rhythm/strike-listener.ts";
import { matched } from "#test/doubles/heard/matched.ts";
import { agreedKicks, LOOP_RATE, labelledLoops, loopSamples } from "#test/doubles/kicks/labelled-loops.ts";
import { needs } from "#test/needs.ts";

describe("kicks of drum loops that were labelled by hand", needs("ffmpeg", "sonic-pi-samples"), () => {
  it("are found with F 0.95 over all of them, within 2 ms of where two passes put them", () => {
    const heard = labelledLoops().map((loop) => {
      const listener = createStrikeListener(LOOP_RATE);
      const samples = loopSamples(loop)!;
      listener.hear(samples, samples.length);
      const found = listener.finish().kicks.map(({ at }) => at);
      const truth = agreedKicks(loop);
      return { counted: found.length + truth.length, errors: matched(found, truth, 0.05).errors };
    });
    const errors = heard.flatMap((each) => each.errors);
    const counted = heard.reduce((sum, each) => sum + each.counted, 0);
    expect((2 * errors.length) / counted).toBeGreaterThanOrEqual(0.95);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.002);
  });
});
