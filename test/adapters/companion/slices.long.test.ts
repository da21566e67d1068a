import { afterEach, describe, expect, it } from "vitest";
import { type CompanionWriter, companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { type FakeSet, type LiveAge, LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { gentlePoints, rideOrder, vocalSet, wavyPoints } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";
import { quietest } from "#test/quietest.ts";

const POINTS = 5000;
/** As many as one order may ask for. */
const MOST_COPIES = 256;
/** What Live's interface may be held up, in seconds. */
const LONGEST = 0.01;

let live: LiveProcess;
afterEach(() => live.stop());

/** The longest slice of a Live of its own, of its thread's time: what the machine gave to others meanwhile is not the companion's. */
function inLive(
  age: LiveAge,
  set: FakeSet,
  slices: (writer: CompanionWriter) => Promise<number>,
): Promise<{ readonly taken: number }> {
  return quietest(LONGEST, async () => {
    await live?.stop();
    live = await LiveProcess.start(age, set);
    const writer = companionWriter({ settingsPath: live.settingsPath });
    const taken = await slices(writer);
    await writer.close();
    return { taken };
  });
}

describe(`a write of ${POINTS} points`, needs("python3"), () => {
  it.each(["12.0", "12.2", "12.4"] as const)("never holds Live %s over 10 ms, and is one undo step", async (age) => {
    const points = age === "12.4" ? wavyPoints(POINTS, 1) : gentlePoints(POINTS);
    const { taken } = await inLive(age, vocalSet(1, 2), async (writer) => {
      await writer.greet();
      await live.stats();
      const written = await writer.write([rideOrder(points, { from: 0, to: 1250 })]);
      await writer.write([rideOrder(points, { from: 0, to: 1250 })]);
      const { slices, undoSteps } = await live.stats();

      expect(written).toMatchObject({ ok: true, value: [{ breakpoints: POINTS }] });
      expect(slices.count).toBeGreaterThan(5);
      // Live 12.0 does not say what stands there: the second write is refused untouched.
      expect(undoSteps).toBe(age === "12.0" ? 1 : 2);
      return slices.cpu;
    });
    expect(taken).toBeLessThan(LONGEST);
  });
});

describe("a huge set", needs("python3"), () => {
  it.each([
    [10_000, 0],
    [1000, 0.0005],
  ])(
    "of %i clips in the arrangement, each call into Live taking %d s, never holds it over 10 ms",
    async (clips, seconds) => {
      const { tracks } = vocalSet(300, 1);
      const arrangement = Array.from({ length: clips }, (_, at) => ({
        name: `Bar ${at}`,
        length: 4,
        start_time: 4 * at,
      }));
      const set = { tracks: [...tracks.slice(0, -1), { ...tracks.at(-1)!, arrangement }] };
      const last = rideOrder(wavyPoints(400, 1), { track: 299, from: 0, to: 128 });
      const starts = Array.from({ length: clips / 32 }, (_, at) => 128 * at);
      const { taken } = await inLive("12.4", set, async (writer) => {
        await writer.greet();
        await live.ask({ do: "slow", seconds });
        await live.stats();
        const seen = await writer.preview([{ ...last, arrangement: starts.slice(0, MOST_COPIES) }]);
        const written = await writer.write([last]);
        const { slices } = await live.stats();

        expect(seen.ok && seen.value[0]?.replacedClips).toHaveLength(
          32 * Math.min(MOST_COPIES, Math.floor(clips / 32)),
        );
        expect(written).toMatchObject({ ok: true, value: [{ breakpoints: 400 }] });
        return slices.cpu;
      });
      expect(taken).toBeLessThan(LONGEST);
    },
  );
});
