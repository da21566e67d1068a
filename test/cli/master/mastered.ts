import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

/** A folder of its own with a made mix and a dull one; call it once a test file. */
export function masterFolder() {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-master-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const here = (name: string) => join(folder, name);
  const SOUND = madeMix();
  const MIX = writeMix(here("mix.wav"), SOUND);
  const DULL = writeMix(here("dull.wav"), madeMix({ tone: (at) => (at > 2_000 ? -8 : 0), hits: 12, seconds: 8 }));
  return { folder, here, SOUND, MIX, DULL };
}

export interface Features {
  readonly integrated: number;
  readonly truePeak: number;
  readonly loudnessRange: number;
  readonly thirdOctaves: readonly number[];
  readonly monoChange: number;
}

export interface Told {
  readonly target: { readonly platform: string | null; readonly integrated: number; readonly truePeak: number };
  readonly before: Features;
  readonly after: Features;
  readonly reached: boolean;
  readonly passes: number;
  readonly sentence: string;
  readonly stages: readonly {
    readonly stage: string;
    readonly amount: number;
    readonly found: string;
    readonly did: string;
    readonly gainReduction: number | null;
  }[];
  readonly platforms: readonly {
    readonly name: string;
    readonly gain: number | null;
    readonly truePeakAfter: number | null;
  }[];
  readonly output: string | null;
  readonly stageOutputs: readonly string[];
  readonly remarks: readonly string[];
}

export async function mastered(...words: readonly string[]): Promise<Told> {
  const ended = await steadyhand("master", ...words, "--json");
  expect({ code: ended.code, words: ended.words }).toEqual({ code: 0, words: "" });
  return JSON.parse(ended.out) as Told;
}

export async function measured(path: string): Promise<Features> {
  return JSON.parse((await steadyhand("measure", path, "--json")).out) as Features;
}

/** The stages that did something. */
export function acted({ stages }: Told): readonly string[] {
  return stages.filter(({ amount }) => amount > 0).map(({ stage }) => stage);
}

export function farthestOctave(one: Features, other: Features): number {
  const level = one.integrated - other.integrated;
  return Math.max(
    ...one.thirdOctaves.map((dB, i) =>
      i === one.thirdOctaves.length - 1 ? 0 : Math.abs(dB - other.thirdOctaves[i]! - level),
    ),
  );
}
