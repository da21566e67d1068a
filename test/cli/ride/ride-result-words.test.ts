import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { answer } from "#src/cli/answer.ts";
import { demoSong } from "#test/doubles/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-ride-words-"));
const song = demoSong(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly result: string;
  readonly loudness: { readonly before: number; readonly after: number };
  readonly phrases: readonly unknown[];
  readonly spread: { readonly before: number; readonly after: number; readonly predicted: number };
  readonly spreadInSections: { readonly before: number; readonly after: number } | null;
  readonly maxError: number;
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
  return JSON.parse(said.out) as Told;
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
      { target: "-18", boost: "12" },
      "the fader",
      /\d short of -18: the fader's \+6 dB is the end; ride a Utility \(`--to Utility:Gain --insert`\)$/,
    ],
    [{ target: "-18", boost: "12", ...UTILITY }, "Utility's gain", /LUFS, as asked for \(-18\)$/],
    [
      { target: "-18", boost: "3" },
      "the fader",
      /short of -18: the boost of 3 dB is the end; allow more \(`--boost 12`\)$/,
    ],
    [
      { target: "-12", boost: "12", ceiling: "-6", ...UTILITY },
      "Utility's gain",
      /short of -12: the peak ceiling of -6 dBTP is the end; take it away \(`--ceiling off`\), or tame/,
    ],
    [{ target: "-30", cut: "4" }, "the fader", /over -30: the cut of 4 dB is the end; allow more \(`--cut 12`\)$/],
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
