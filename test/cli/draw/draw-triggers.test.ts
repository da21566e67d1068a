import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { noteWords } from "#src/chassis/work/recipe-words.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-triggers-"));
const song = demoSong(folder);
const out = join(song.project, "out.als");
const PADS = [song.set, "--track", "Pads", "--out", out, "--force"];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function drawn(...words: readonly string[]) {
  rmSync(out, { force: true });
  const ended = await steadyhand("pump", ...PADS, ...words, "--json");
  const told = ended.code === 0 ? (JSON.parse(ended.out) as Document) : null;
  return { ...ended, told, written: existsSync(out) };
}

interface Document {
  readonly targets: readonly { readonly points: readonly (readonly [beat: number, gain: number])[] }[];
  readonly hits: readonly unknown[];
  readonly maxError: number;
  readonly result: string;
}

const SLOW = ["--preset", "Tremolo, eighths"] as const;

/** How often the curve turns upwards, well under where it rests. */
function lows({ targets: [target] }: Document): number {
  const gains = target!.points.map(([, gain]) => gain);
  const level = 0.8 * Math.max(...gains);
  const moving = gains.filter((gain, k) => gain !== gains[k - 1]);
  return moving.filter((gain, k) => gain < level && gain < moving[k - 1]! && gain < moving[k + 1]!).length;
}

describe("what starts a cycle, on the command line", () => {
  it("is a free rate in Hz: twice as many cycles at twice the rate, and no file is heard", async () => {
    const one = await drawn(...SLOW, "--set", "trigger=free,freeRate=0.5Hz");
    const two = await drawn(...SLOW, "--set", "trigger=free,freeRate=1Hz");
    expect([one.code, two.code, one.told!.hits.length, one.told!.maxError < 0.01]).toEqual([0, 0, 0, true]);
    expect(Math.abs(lows(two.told!) - 2 * lows(one.told!))).toBeLessThanOrEqual(2);
    expect(lows(one.told!)).toBeGreaterThan(20);
  });

  it("is the kick of the track that is named, for a tremolo too", async () => {
    const { told } = await drawn(...SLOW, "--trigger", "Drums", "--set", "after=rest,division=1/16");
    expect(told!.hits.length).toBeGreaterThan(50);
    expect(Math.abs(lows(told!) - told!.hits.length)).toBeLessThan(12);
  });

  it("is where the track begins to play", async () => {
    const { told } = await drawn("--set", "trigger=once,division=1 bar");
    expect(lows(told!)).toBeLessThan(12);
  });

  it("is a pattern that a seed makes, the same for the same seed", async () => {
    const gated = (seed: number) =>
      drawn("--preset", "Trance gate, classic", "--set", `pattern=random,hits=5,patternLength=16,seed=${seed}`);
    const [one, same, other] = [await gated(3), await gated(3), await gated(4)];
    expect(one.told!.targets).toEqual(same.told!.targets);
    expect(one.told!.targets).not.toEqual(other.told!.targets);
  });

  it.each([
    ["notes where nothing plays MIDI", ["--set", "trigger=notes"], 1, "plays no MIDI"],
    [
      "notes of a track of recordings",
      ["--set", "trigger=notes", "--trigger", "Drums"],
      1,
      "plays audio, which has no notes",
    ],
    ["a rate out of its range", ["--set", "trigger=free,freeRate=90Hz"], 2, "0.01 to 30 Hz"],
    ["another trigger than there is", ["--set", "trigger=midi"], 2, "notes"],
    ["the free rate beside a track", ["--set", "trigger=free", "--trigger", "Drums"], 2, "trigger=free"],
  ])("is refused in one sentence, and nothing is written: %s", async (_what, words, code, said) => {
    const ended = await drawn(...words);
    expect({ code: ended.code, written: ended.written }).toEqual({ code, written: false });
    expect(ended.words).toContain(said);
  });

  it("counts every swing of a pan that is faster than an eighth of a beat", async () => {
    const { told } = await drawn("--preset", "Rotary, fast horn");
    const swings = Number(/^(\d+) pan swings, bars 1 to /.exec(told!.result)?.[1]);
    expect(Math.abs(swings / told!.targets[0]!.points.length - 1)).toBeLessThan(0.05);
  });

  it("says where a rate is finer than what is drawn, and the way out", () => {
    expect(noteWords({ code: "slowed", asked: 30, drawn: 24, tempo: 60 })).toBe(
      "At 60 bpm a free rate of 30 Hz is finer than the finest division: 24 Hz is drawn. Take a slower rate, or a division.",
    );
  });
});
