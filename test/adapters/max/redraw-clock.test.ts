import { beforeEach, describe, expect, it } from "vitest";
import { redrawClock } from "#src/adapters/max/redraw-clock.ts";

describe("the redraw clock", () => {
  let now = 0;
  let due: number | null = null;
  let drawn: number[] = [];
  let run = (): void => {
    throw new Error("no task");
  };
  const make = () =>
    redrawClock(() => drawn.push(now), {
      now: () => now,
      task: (body) => {
        run = body;
        return {
          schedule: (milliseconds) => {
            due = now + milliseconds;
          },
          cancel: () => {
            due = null;
          },
        };
      },
    });
  const until = (time: number): void => {
    if (due !== null && due <= time) {
      now = due;
      due = null;
      run();
    }
    now = time;
  };
  beforeEach(() => {
    [now, due, drawn] = [0, null, []];
  });

  it("draws at once after a pause", () => {
    const { changed } = make();
    changed();
    until(500);
    changed();
    expect(drawn).toEqual([0, 500]);
    expect(due).toBeNull();
  });

  it("draws 30 times in a second of 1,000 changes, and the last change is drawn", () => {
    const { changed } = make();
    for (let time = 0; time < 1000; time++) {
      until(time);
      changed();
    }
    until(1100);
    expect(drawn.length).toBeGreaterThanOrEqual(29);
    expect(drawn.length).toBeLessThanOrEqual(31);
    expect(drawn.at(-1)).toBeGreaterThanOrEqual(999);
  });

  it("does not stall when the clock of the machine is set back", () => {
    const { changed } = make();
    now = 10_000;
    changed();
    now = 20;
    changed();
    expect(drawn).toEqual([10_000, 20]);
  });

  it("draws nothing more once it is stopped", () => {
    const { changed, stop } = make();
    changed();
    changed();
    stop();
    until(1000);
    expect(drawn).toEqual([0]);
  });
});
