import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { columnsOf } from "#src/cli/frame/terminal/columns-of.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";

const CLEAR = "\r\u001b[2K";

function fakeTerminal(columns: () => number, interactive = true) {
  const written: string[] = [];
  const words = (text: string) => void written.push(text);
  return { written, terminal: { interactive, width: columns, out: () => undefined, words } };
}

describe("the line of progress", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => void vi.useRealTimers());

  it("rewrites itself and is gone at the end", () => {
    const { written, terminal } = fakeTerminal(() => 80);
    const progress = terminalProgress(terminal);
    progress.report("Reading My Song.als", Number.NaN);
    progress.report("Listening to lead.wav", 0.256);
    progress.end();
    expect(written).toEqual([`${CLEAR}Reading My Song.als`, `${CLEAR}Listening to lead.wav 25 %`, CLEAR]);
  });

  it("says nothing at all in a pipe, and nothing at the end where nothing was said", () => {
    for (const interactive of [false, true]) {
      const { written, terminal } = fakeTerminal(() => 80, interactive);
      const progress = terminalProgress(terminal);
      if (!interactive) progress.report("Listening", 0.5);
      progress.end();
      expect(written).toEqual([]);
    }
  });

  it("writes at most ten lines in any second, and the last report stands in the end", () => {
    const { written, terminal } = fakeTerminal(() => 80);
    const progress = terminalProgress(terminal);
    const times: number[] = [];
    const count = () => {
      while (times.length < written.length) times.push(performance.now());
    };
    for (let report = 0; report <= 3000; report += 1) {
      progress.report(`Listening to take ${Math.floor(report / 7)}.wav`, report / 3000);
      count();
      vi.advanceTimersByTime(1);
      count();
    }
    vi.advanceTimersByTime(1000);
    count();
    for (const [k, at] of times.entries())
      expect((times[k + 10] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThanOrEqual(999);
    expect(written.length).toBeGreaterThan(25);
    expect(written.at(-1)).toBe(`${CLEAR}Listening to take 428.wav 100 %`);
  });

  it("goes by the columns as they are now, so that a terminal made narrower meanwhile gets shorter lines", () => {
    let columns = 60;
    const { written, terminal } = fakeTerminal(() => columns);
    const progress = terminalProgress(terminal);
    progress.report("Listening to a take with a name that is long.wav", 0.1);
    columns = 24;
    progress.report("Measuring a take with a name that is long.wav", 0.2);
    expect(written).toEqual([
      `${CLEAR}Listening to a take with a name that is long.wav 10 %`,
      `${CLEAR}Measuring a take … 20 %`,
    ]);
    progress.end();
  });

  it("never fills its last column, whatever the name and however narrow", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 2, max: 100 }),
        fc.double(),
        (name, columns, done) => {
          const { written, terminal } = fakeTerminal(() => columns);
          terminalProgress(terminal).report(`Listening to ${name}`, done);
          const line = written[0]!.slice(CLEAR.length);
          expect(line).not.toMatch(/\p{Cc}/u);
          expect(columnsOf(line)).toBeLessThan(columns);
        },
      ),
    );
  });

  it.each([0, 1, undefined])("takes a terminal that says %s columns for one of 80", (columns) => {
    const { written, terminal } = fakeTerminal(() => columns as number);
    terminalProgress(terminal).report("x".repeat(200), Number.NaN);
    expect(columnsOf(written[0]!.slice(CLEAR.length))).toBe(79);
  });
});
