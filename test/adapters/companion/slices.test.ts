import { afterEach, describe, expect, it } from "vitest";
import { companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { gentlePoints, rideOrder, vocalSet, wavyPoints } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";

const POINTS = 5000;
/** What Live's interface may be held up, in seconds. */
const LONGEST = 0.01;

let live: LiveProcess;
afterEach(() => live.stop());

describe(`a write of ${POINTS} points`, needs("python3"), () => {
  it.each(["12.0", "12.2", "12.4"] as const)("never holds Live %s over 10 ms, and is one undo step", async (age) => {
    live = await LiveProcess.start(age, vocalSet(1, 2));
    const writer = companionWriter({ settingsPath: live.settingsPath });
    const points = age === "12.4" ? wavyPoints(POINTS, 1) : gentlePoints(POINTS);
    await writer.greet();
    await live.stats();
    const written = await writer.write([rideOrder(points, { from: 0, to: 1250 })]);
    await writer.write([rideOrder(points, { from: 0, to: 1250 })]);
    const { slices, undoSteps } = await live.stats();
    await writer.close();

    expect(written).toMatchObject({ ok: true, value: [{ breakpoints: POINTS }] });
    // The thread's own time: what the machine gave to others meanwhile is not the companion's.
    expect(slices.cpu).toBeLessThan(LONGEST);
    expect(slices.count).toBeGreaterThan(5);
    // Live 12.0 does not say what stands there: the second write is refused untouched.
    expect(undoSteps).toBe(age === "12.0" ? 1 : 2);
  });
});
