import fc from "fast-check";
import type { Observable } from "rxjs";
import { TestScheduler } from "rxjs/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { presses } from "#src/chassis/presses/presses.ts";

/** Presses by letters, in marbles: small ones pass, capital ones last. */
interface PressCase {
  readonly pressed: string;
  /** What the work of each press does once it is begun. */
  readonly work: Readonly<Record<string, string>>;
  /** When it is begun (`^`) and when it is over (`!`). */
  readonly runs: Readonly<Record<string, string>>;
  readonly aborted: string;
  readonly failed: string;
  /** `n` while nothing is answered. */
  readonly busy: string;
}

const CASES: readonly [says: string, PressCase][] = [
  [
    "Analyse is answered to its end",
    { pressed: "-a----", work: { a: "--|" }, runs: { a: "-^-!" }, aborted: "", failed: "", busy: "nb-n" },
  ],
  [
    "a second Analyse aborts the first",
    {
      pressed: "-ab---",
      work: { a: "----|", b: "--|" },
      runs: { a: "-^!", b: "--^-!" },
      aborted: "a",
      failed: "",
      busy: "nb--n",
    },
  ],
  [
    "Write aborts an Analyse",
    {
      pressed: "-aW---",
      work: { a: "----|", W: "--|" },
      runs: { a: "-^!", W: "--^-!" },
      aborted: "a",
      failed: "",
      busy: "nb--n",
    },
  ],
  [
    "Analyse during a Write waits for its end",
    {
      pressed: "-Wa-----",
      work: { W: "---|", a: "--|" },
      runs: { W: "-^--!", a: "----^-!" },
      aborted: "",
      failed: "",
      busy: "nb----n",
    },
  ],
  [
    "two Writes queue, and Revert comes after both",
    {
      pressed: "-WXR------",
      work: { W: "---|", X: "--|", R: "-|" },
      runs: { W: "-^--!", X: "----^-!", R: "------^!" },
      aborted: "",
      failed: "",
      busy: "nb-----n",
    },
  ],
  [
    "of the presses that wait for a Write only the last is answered",
    {
      pressed: "-Wabc----",
      work: { W: "-----|", a: "|", b: "|", c: "-|" },
      runs: { W: "-^----!", a: "", b: "", c: "------^!" },
      aborted: "",
      failed: "",
      busy: "nb-----n",
    },
  ],
  [
    "a Write takes the place of an Analyse that waits for another Write",
    {
      pressed: "-WaX----",
      work: { W: "---|", a: "|", X: "--|" },
      runs: { W: "-^--!", a: "", X: "----^-!" },
      aborted: "",
      failed: "",
      busy: "nb----n",
    },
  ],
  [
    "what throws is told, and the next press is answered",
    {
      pressed: "-a--b-W---",
      work: { a: "-#", b: "-#", W: "-#" },
      runs: { a: "-^!", b: "----^!", W: "------^!" },
      aborted: "",
      failed: "abW",
      busy: "nbn-bnbn",
    },
  ],
  [
    "what throws in a queue does not hold up the press behind it",
    {
      pressed: "-WXa-----",
      work: { W: "---#", X: "-|", a: "-|" },
      runs: { W: "-^--!", X: "----^!", a: "-----^!" },
      aborted: "",
      failed: "W",
      busy: "nb----n",
    },
  ],
];

describe("presses", () => {
  it.each(CASES)("%s", (_says, { pressed, work, runs, aborted, failed, busy }) => {
    const ended: string[] = [];
    const told: string[] = [];
    const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
    scheduler.run(({ hot, cold, expectObservable, expectSubscriptions }) => {
      const answers = presses((words) => told.push(words));
      const works = Object.entries(work).map(([letter, marbles]) => {
        const answer = cold(marbles, undefined, letter);
        expectSubscriptions(answer.subscriptions).toBe(runs[letter] === "" ? [] : runs[letter]!);
        return [letter, answer] as const;
      });
      hot(pressed).subscribe((letter) => void press(letter));
      expectObservable(answers.busy).toBe(busy, { n: false, b: true });

      function press(letter: string): Promise<void> {
        const answer = new Map(works).get(letter)!;
        const begin = (signal: AbortSignal): Observable<string> => {
          signal.addEventListener("abort", () => ended.push(letter));
          return answer;
        };
        return letter === letter.toUpperCase() ? answers.lasting(begin) : answers.passing(begin);
      }
    });
    expect(ended.join("")).toBe(aborted);
    expect(told).toEqual(
      [...failed].map((letter) => expect.stringContaining(`could not be answered (${letter}): press again`)),
    );
  });

  it("tells nothing of an error that comes after the abort", async () => {
    const thrown: unknown[] = [];
    const { passing } = presses((words) => thrown.push(words));
    let late: (error: Error) => void = () => undefined;
    const first = passing(() => new Promise((_, reject) => (late = reject)));
    const second = passing(async () => undefined);
    late(new Error("too late"));
    await Promise.all([first, second]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(thrown).toEqual([]);
  });

  it("answers the next press where not even the error can be shown", async () => {
    const { lasting, passing } = presses(() => {
      throw new Error("the face is gone");
    });
    const done: string[] = [];
    await lasting(async () => Promise.reject(new Error("one")));
    await passing(async () => Promise.reject(new Error("two")));
    await lasting(async () => void done.push("lasting"));
    await passing(async () => void done.push("passing"));
    expect(done).toEqual(["lasting", "passing"]);
  });
});

describe("whatever is pressed and whenever", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const press = fc.record({ lasts: fc.boolean(), takes: fc.integer({ min: 0, max: 5 }), pause: fc.nat(6) });

  it("lasting work runs to its end, alone and in order; of passing work at least what is pressed last", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(press, { maxLength: 12 }), async (asked) => {
        const log = await pressedInTime(asked);
        const ended = log.filter(({ what }) => what === "ended").map(({ at }) => at);
        const lasting = [...asked.keys()].filter((at) => asked[at]!.lasts);
        expect(mostAtOnce(log)).toBeLessThan(2);
        expect(ended.filter((at) => asked[at]!.lasts)).toEqual(lasting);
        expect(log.filter(({ at, what }) => what === "aborted" && asked[at]!.lasts)).toEqual([]);
        expect(ended.at(-1)).toBe(asked.length > 0 ? asked.length - 1 : undefined);
      }),
    );
  });
});

interface AskedPress {
  readonly lasts: boolean;
  readonly takes: number;
  readonly pause: number;
}

interface Step {
  readonly at: number;
  readonly what: "begun" | "ended" | "aborted";
}

/** Presses one after the other, each after the pause of the one before, and lets all of them end. */
async function pressedInTime(asked: readonly AskedPress[]): Promise<readonly Step[]> {
  const log: Step[] = [];
  const answers = presses(() => undefined);
  const settled: Promise<void>[] = [];
  for (const [at, { lasts, takes, pause }] of asked.entries()) {
    const work = async (signal: AbortSignal) => {
      log.push({ at, what: "begun" });
      signal.addEventListener("abort", () => log.push({ at, what: "aborted" }));
      await new Promise((resolve) => setTimeout(resolve, takes));
      if (!signal.aborted) log.push({ at, what: "ended" });
    };
    settled.push(lasts ? answers.lasting(work) : answers.passing(work));
    await vi.advanceTimersByTimeAsync(pause);
  }
  await vi.runAllTimersAsync();
  await Promise.all(settled);
  return log;
}

function mostAtOnce(log: readonly Step[]): number {
  let now = 0;
  return Math.max(0, ...log.map(({ what }) => (now += what === "begun" ? 1 : -1)));
}
