import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { answer } from "#src/cli/answer.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-ride-words-"));
const song = demoSong(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  /** What was said beside it. */
  readonly words: string;
  readonly result: string;
  readonly reach: Reach | null;
  readonly loudness: { readonly before: number; readonly after: number };
  readonly phrases: readonly unknown[];
  readonly spread: { readonly before: number; readonly after: number; readonly predicted: number };
  readonly spreadInSections: { readonly before: number; readonly after: number } | null;
  readonly maxError: number;
}

interface Reach {
  readonly asked: number;
  readonly loudness: { readonly before: number; readonly predicted: number; readonly after: number };
  readonly truePeak: { readonly before: number; readonly predicted: number; readonly after: number };
  readonly held: string | null;
  readonly missing: number;
}

async function ride(more: Record<string, string | boolean>): Promise<Told> {
  const said = { out: "", words: "" };
  const terminal = {
    interactive: false,
    out: (text: string) => {
      said.out += text;
    },
    words: (text: string) => {
      said.words += text;
    },
  };
  const options = { track: "Lead", out: join(song.project, "ridden.als"), force: true, json: true, ...more };
  expect(await answer(["ride", song.set, ...typed(options)], terminal)).toBe(0);
  return { ...(JSON.parse(said.out) as Told), words: said.words };
}

/** Options as they are typed. */
function typed(options: Readonly<Record<string, string | boolean>>): string[] {
  return Object.entries(options).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));
}

const UTILITY = { to: "Utility:Gain", insert: true };

describe("the result of a ride in words", () => {
  it.each([
    [{}, "the fader", /LUFS$/],
    [
      { target: "-12", boost: "12" },
      "the fader",
      /\d short of -12: the fader's \+6 dB is the end; ride a Utility \(`--to Utility:Gain --insert`\) and raise the clips' gain in Live by \d\.\d dB first$/,
    ],
    [{ target: "-18", boost: "12", ...UTILITY }, "Utility's gain", /LUFS, as asked for \(-18\)$/],
    [
      { target: "-12", boost: "3" },
      "the fader",
      /short of -12: the boost of 3 dB is the end; allow more \(`--boost 12`\) on a Utility \(`--to Utility:Gain --insert`\) and raise the clips' gain in Live by \d\.\d dB first$/,
    ],
    [
      { target: "-12", boost: "12", ceiling: "-6", ...UTILITY },
      "Utility's gain",
      /short of -12: the peak ceiling of -6 dBTP is the end; take it away \(`--ceiling off`\), or tame/,
    ],
    [
      { target: "-30", cut: "4" },
      "the fader",
      /over -30: the cut of 4 dB is the end; allow more \(`--cut 12`\) and lower the clips' gain in Live by \d\.\d dB first$/,
    ],
    [
      { target: "-24", amount: "0.2" },
      "the fader",
      /over -24: --amount 0\.2 goes a part of the way; --amount 1 goes all of it$/,
    ],
  ] as const)("of %j on %s", async (more, on, end) => {
    const { result, loudness, phrases, spread, spreadInSections: parts, maxError } = await ride(more);
    const inside = parts && `, inside sections ${parts.before.toFixed(1)} to ${parts.after.toFixed(1)}`;
    expect(parts === null).toBe("target" in more);
    const head = `${phrases.length} phrases ridden on ${on}, spread ${spread.before.toFixed(1)} to ${spread.after.toFixed(1)} LU (predicted ${spread.predicted.toFixed(1)})${inside ?? ""}; `;
    const tail = `; read back within ${maxError.toFixed(2)} dB.`;
    expect(result.startsWith(head)).toBe(true);
    expect(result.endsWith(tail)).toBe(true);
    const middle = result.slice(head.length, -tail.length);
    expect(middle.startsWith(`${loudness.before.toFixed(1)} to ${loudness.after.toFixed(1)} LUFS`)).toBe(true);
    expect(middle).toMatch(end);
    const far = /, (\d+\.\d) (short of|over) (-\d+)/.exec(middle);
    if (far !== null) expect(Number(far[1])).toBeCloseTo(Math.abs(Number(far[3]) - loudness.after), 0.9);
  });
});

describe("what is said of a ride to a loudness before it is written", () => {
  it("nothing where it is reached and no peak passes -1 dBTP, and what came is what was predicted", async () => {
    const { words, reach } = await ride({ target: "-28", cut: "12", ...UTILITY });
    expect(words).not.toMatch(/This ride comes to|Peaks reach/);
    expect(reach).toMatchObject({ asked: -28, held: null, missing: 0 });
    expect(Math.abs(reach!.loudness.after + 28)).toBeLessThanOrEqual(0.5);
    expect(reach!.loudness.after).toBeCloseTo(reach!.loudness.predicted, 1);
  });

  it.each([
    [
      { target: "-12", boost: "3" },
      /^This ride comes to -\d+\.\d LUFS, \d\.\d short of -12: the boost of 3 dB is the end/m,
    ],
    [
      { target: "-8", boost: "12", ceiling: "0", ...UTILITY },
      /short of -8: .*(raise the clips' gain in Live by \d+\.\d dB first|ceiling of 0 dBTP)/m,
    ],
    [
      { target: "-60", cut: "12", ...UTILITY },
      /over -60: a ride lowers by 12 dB at most; lower the clips' gain in Live by \d+\.\d dB first\.$/m,
    ],
  ] as const)("of %j what keeps it from its target, and what does not", async (more, words) => {
    expect((await ride(more)).words).toMatch(words);
  });

  it("peaks over -1 dBTP, with how much a limiter takes off them", async () => {
    const { words, reach, result } = await ride({ target: "-8", boost: "12", ceiling: "0", ...UTILITY });
    const { predicted, after } = reach!.truePeak;
    expect(predicted).toBeGreaterThan(-1);
    const off = (Math.ceil((predicted + 1) * 10 - 1e-9) / 10).toFixed(1);
    expect(words).toContain(
      `Peaks reach ${predicted > 0 ? "+" : ""}${predicted.toFixed(1)} dBTP: a limiter at -1 dBTP behind the ride takes up to ${off} dB off them`,
    );
    expect(Math.abs(after - predicted)).toBeLessThan(0.05);
    expect(result).toContain(`, true peak ${after > 0 ? "+" : ""}${after.toFixed(1)} dBTP`);
  });

  it("nothing of a loudness where none is asked for", async () => {
    const { words, reach } = await ride({});
    expect(reach).toBeNull();
    expect(words).not.toMatch(/This ride comes to|Peaks reach/);
  });
});
