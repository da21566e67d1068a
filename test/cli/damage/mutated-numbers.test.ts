import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { answer } from "#src/cli/answer.ts";
import { randomAt } from "#src/dsp/seeded-random.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

/** What stands in place of a number: the ends of every type, what is none, and a comma for a point. */
const VALUES = ["0", "-1", "1e9", "1e308", "-1e308", "NaN", "INF", "", "abc", "1e-12", "25,0"] as const;
const CALLS: readonly (readonly [command: string, track: string])[] = [
  ["set", ""],
  ["ride", "Lead"],
  ["pump", "Bass"],
  ["sweep", "Pads"],
  ["throw", "Lead"],
];
/** Microseconds of CPU that a call may take; on the song as it is made one takes up to two seconds. */
const BUDGET = 10e6;
const CASES = Number(process.env["STEADYHAND_FUZZ_CASES"] ?? 24);
const SEED = Number(process.env["STEADYHAND_FUZZ_SEED"] ?? 20261129);

const folder = mkdtempSync(join(tmpdir(), "mutated-numbers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const song = demoSong(folder);
const text = gunzipSync(readFileSync(song.set)).toString();
const numbers = [...text.matchAll(/ \w+="(-?\d+(?:\.\d+)?)"/g)].map(({ index, 0: whole, 1: value }) => ({
  from: index + whole.length - 1 - value!.length,
  to: index + whole.length - 1,
}));

describe("a set in which one number is any other, beside its recordings", () => {
  it(`ends in a result or one sentence, in bounded time: ${CASES} of its numbers`, {
    timeout: 60_000 + CASES * 5000,
  }, async () => {
    let drawn = 0;
    const pick = <Each>(from: readonly Each[]): Each => from[Math.floor(randomAt(SEED, drawn++) * from.length)]!;
    const wrong: string[] = [];
    const ends = { result: 0, refusal: 0 };
    for (let i = 0; i < CASES; i++) {
      const { from, to } = pick(numbers);
      const value = pick(VALUES);
      const [command, track] = pick(CALLS);
      const set = join(song.project, `mutated ${i}.als`);
      writeFileSync(set, gzipSync(text.slice(0, from) + value + text.slice(to), { level: 1 }));
      const { end, problem } = await call(command, set, track);
      ends[end]++;
      if (problem !== null)
        wrong.push(`${command}, ${text.slice(text.lastIndexOf("<", from), to)} as “${value}”: ${problem}`);
      rmSync(set);
    }
    expect(numbers.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
    expect(ends.result).toBeGreaterThan(CASES / 4);
    expect(ends.refusal).toBeGreaterThan(0);
  });
});

/** How a call ended, and what was wrong with that; `null` for a result, or a refusal in one line. */
async function call(command: string, set: string, track: string) {
  const words: string[] = [];
  const terminal = { interactive: false, out: () => undefined, words: (said: string) => words.push(said) };
  const options = track === "" ? [] : ["--track", track, "--out", set.replace(".als", " out.als"), "--force"];
  const before = process.cpuUsage();
  let end: "result" | "refusal" = "refusal";
  let problem: string | null = null;
  try {
    const code = await answer([command, set, ...options], terminal);
    const said = (code === 2 ? words[0]! : words.join("")).trim();
    end = code === 0 ? "result" : "refusal";
    if (code !== 0 && !ONE_SENTENCE.test(said)) problem = `refused with “${said}”`;
  } catch (error) {
    problem = String(error);
  }
  if (NO_NUMBER.test(words.join(""))) problem ??= words.join("");
  const { user, system } = process.cpuUsage(before);
  if (user + system > BUDGET) problem ??= `took ${(user + system) / 1e6} s`;
  return { end, problem };
}

const ONE_SENTENCE = /^\S[^\n]*\S$/;
const NO_NUMBER = /NaN|Infinity|undefined|\[object/;
