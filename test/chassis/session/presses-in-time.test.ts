import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { refusal } from "#src/model/refusal.ts";
import { THROWS, timedSession } from "#test/chassis/session/presses-in-time.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Presses buttons, a dot being 10 ms, and lets everything end. */
async function played(presses: string, bench = timedSession()) {
  const settled: Promise<void>[] = [];
  for (const button of presses) {
    if (button === ".") await vi.advanceTimersByTimeAsync(10);
    else settled.push(bench.press(button));
  }
  await vi.runAllTimersAsync();
  await Promise.all(settled);
  return bench;
}

describe("presses of a device, a dot being 10 ms: Analyse takes two, Write one and its proof one, the companion three", () => {
  it.each([
    ["a", "ready", "Level 1. Write?", ["listen 1", "heard 1"]],
    ["aa", "ready", "Level 2. Write?", ["listen 2", "heard 2"]],
    ["x.a", "ready", "Level 1. Write?", ["listen 1000", "abort 1000", "listen 1", "heard 1000", "heard 1"]],
    ["w", "refused", "Press Analyse first.", []],
    ["a...w", "written", "Level 1 stands.", ["listen 1", "heard 1", "write 1", "written"]],
    [
      "a...a.w",
      "written",
      "Level 1 stands.",
      ["listen 1", "heard 1", "listen 2", "abort 2", "write 1", "heard 2", "written"],
    ],
    ["a...wa", "ready", "Level 2. Write?", ["listen 1", "heard 1", "write 1", "written", "listen 2", "heard 2"]],
    ["a...waa", "ready", "Level 3. Write?", ["listen 1", "heard 1", "write 1", "written", "listen 3", "heard 3"]],
    ["a...ww", "written", "Level 1 stands.", ["listen 1", "heard 1", "write 1", "written", "write 1", "written"]],
    [
      "a...wr",
      "ready",
      "Put back what was there before.",
      ["listen 1", "heard 1", "write 1", "written", "write nothing", "written"],
    ],
    ["a...i.a", "ready", "Level 2. Write?", ["listen 1", "heard 1", "install", "installed", "listen 2", "heard 2"]],
    ["a...i.w", "written", "Level 1 stands.", ["listen 1", "heard 1", "install", "installed", "write 1", "written"]],
    [
      "x",
      "refused",
      expect.stringContaining(`could not be answered (level ${THROWS}): press again`),
      ["listen 1000", "heard 1000"],
    ],
    ["x...a", "ready", "Level 1. Write?", ["listen 1000", "heard 1000", "listen 1", "heard 1"]],
    ["a...b", "playing", "Audition: nothing is kept.", ["listen 1", "heard 1", "listen 100", "heard 100"]],
    ["a...b...e", "idle", "", ["listen 1", "heard 1", "listen 100", "heard 100"]],
    [
      "a...b...w",
      "written",
      "Level 1 stands.",
      ["listen 1", "heard 1", "listen 100", "heard 100", "write 1", "written"],
    ],
    [
      "a...b.a",
      "ready",
      "Level 2. Write?",
      ["listen 1", "heard 1", "listen 100", "abort 100", "listen 2", "heard 100", "heard 2"],
    ],
  ])("%s ends as %s, %s", async (presses, kind, words, log) => {
    const bench = await played(presses);
    expect(bench.faces.at(-1)?.status).toEqual({ kind, words });
    expect(bench.log).toEqual(log);
  });

  it("never show an error, a result or the progress of a press that another took the place of", async () => {
    for (const presses of ["xa", "x.a", "ax...", "a.a.a"]) {
      const { faces } = await played(presses);
      const said = faces.map(({ status }) => status.words);
      if (presses !== "ax...") expect(said.filter((words) => words.includes("could not be answered"))).toEqual([]);
      expect(faces.filter(({ status }) => status.kind === "ready")).toHaveLength(presses === "ax..." ? 0 : 1);
    }
  });

  it("show what was decided and not the audition once Write is pressed, and end the audition whatever is pressed after", async () => {
    const bench = await played("a...b...w");
    expect(bench.faces.at(-1)?.curve).toEqual([{ time: 0, value: 1 }]);
    expect((await played("a...b...we.r")).player.auditioned).toBeNull();
    expect((await played("a...b...we.r")).faces.at(-1)?.curve).toEqual([{ time: 0, value: 1 }]);
  });

  it("leave the device idle, and nothing that still listens, whatever was cut", async () => {
    for (const presses of ["a.i", "a.w", "a.r", "a.b.i", "a...a.i", "a.e"]) {
      const bench = await played(presses);
      expect([presses, bench.faces.at(-1)?.status.kind]).not.toEqual([presses, "listening"]);
      expect(bench.session.idle).toBe(true);
    }
  });

  it("let a curve be stored for a Write that nobody answers, behind one that stood in the queue", async () => {
    const bench = await played("a...");
    bench.refuses.write = refusal("companion-missing", "Nobody answers.");
    await played("wa", bench);
    expect(bench.stored).toEqual([1]);
    expect(bench.faces.at(-1)?.status.words).toBe("Level 2. Write?");
  });
});

it("Write says in order that it writes, then that it measures, each with how far it is", async () => {
  const { faces } = await played("a...w");
  const from = faces.findIndex(({ status }) => status.kind === "writing");
  const said = faces.slice(from).map(({ status, progress }) => [status.kind, status.words, progress]);
  expect(said).toEqual([
    ["writing", "", 0],
    ["writing", "Writing the envelope", 0],
    ["writing", "Writing the envelope", 0.5],
    ["writing", "Measuring the ride", 0.5],
    ["writing", "Measuring the ride", 1],
    ["written", "Level 1 stands.", 0],
  ]);
});

it("any order of presses ends as those would that were answered, pressed one after the other", async () => {
  const press = fc.record({ button: fc.constantFrom("a", "w", "r", "b", "i", "x"), pause: fc.nat(60) });
  await fc.assert(
    fc.asyncProperty(fc.array(press, { maxLength: 10 }), async (asked) => {
      const presses = asked.map(({ button, pause }, at) => ({ button, pause, drawn: at + (FROM[button] ?? 0) }));
      const bench = await pressed(presses);
      const answered = presses.filter(
        ({ button, drawn }) =>
          !"abx".includes(button) || (bench.log.includes(`listen ${drawn}`) && !bench.log.includes(`abort ${drawn}`)),
      );
      const calm = await pressed(answered.map((each) => ({ ...each, pause: 1000 })));
      expect(bench.faces.at(-1)).toEqual(calm.faces.at(-1));
      expect(bench.log.filter(isWrite)).toEqual(calm.log.filter(isWrite));
      expect([bench.stored, bench.player]).toEqual([calm.stored, calm.player]);
      expect(await bench.lanes()).toEqual(await calm.lanes());
      expect(bench.session.idle).toBe(calm.session.idle);
    }),
  );
});

const FROM: Readonly<Record<string, number>> = { b: 100, x: THROWS };

function isWrite(line: string): boolean {
  return line.startsWith("write ");
}

/** Presses, each so many milliseconds after the one before. */
async function pressed(
  presses: readonly { readonly button: string; readonly drawn: number; readonly pause: number }[],
): Promise<ReturnType<typeof timedSession>> {
  const bench = timedSession();
  const settled: Promise<void>[] = [];
  for (const { button, drawn, pause } of presses) {
    settled.push(bench.press(button, drawn));
    await vi.advanceTimersByTimeAsync(pause);
  }
  await vi.runAllTimersAsync();
  await Promise.all(settled);
  return bench;
}
