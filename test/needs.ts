import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { SAMPLES_VARIABLE, samplePath } from "#test/samples.ts";

declare module "vitest" {
  interface TaskMeta {
    /** What a skipped test, or the suite around it, would have needed and this machine lacks. */
    lacks?: readonly Need[];
  }
}

/** Where Debian's packages put the program or the recordings; a variable names a browser elsewhere. */
export const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
export const SPEECH = "/usr/share/pocketsphinx/test/data";
export const LOOPS = "/usr/share/sonic-pi/samples";
export const MUSIC = "/usr/share/asterisk/moh";

/** Debian packages that sharpen the tests, each with the way it is noticed. */
const PACKAGES = {
  chromium: () => existsSync(CHROMIUM),
  ffmpeg: () => runs("ffmpeg", "-version"),
  flac: () => runs("flac", "--version"),
  lame: () => runs("lame", "--version"),
  python3: () => runs("python3", "--version"),
  zsh: () => runs("zsh", "--version"),
  "pocketsphinx-testdata": () => existsSync(SPEECH),
  "sonic-pi-samples": () => existsSync(LOOPS),
  "asterisk-moh-opsound-wav": () => existsSync(MUSIC),
} as const satisfies Record<string, () => boolean>;

export type PackageName = keyof typeof PACKAGES;

export const PACKAGE_NAMES = Object.keys(PACKAGES) as readonly PackageName[];

/** A Debian package, or a file or folder among the samples (`STEADYHAND_SAMPLES/sets`). */
export type Need = PackageName | `${typeof SAMPLES_VARIABLE}/${string}`;

/**
 * Options of a test or suite that runs only where all of these are at hand: `describe("…", needs("ffmpeg"), () => …)`.
 * What is missing is written on the test, from where the end of the run tells it.
 */
export function needs(...wanted: readonly Need[]): { skip?: true; meta: { lacks: readonly Need[] } } {
  const lacks = wanted.filter((need) => !isHere(need));
  // `skip: false` on a suite would take the place of `skipIf` on a test in it.
  return lacks.length > 0 ? { skip: true, meta: { lacks } } : { meta: { lacks } };
}

export function isPackage(need: Need): need is PackageName {
  return need in PACKAGES;
}

/** The packages that this machine lacks. */
export function missingPackages(): readonly PackageName[] {
  return PACKAGE_NAMES.filter((name) => !isHere(name));
}

const known = new Map<Need, boolean>();

function isHere(need: Need): boolean {
  const before = known.get(need);
  if (before !== undefined) return before;
  const here = isPackage(need) ? PACKAGES[need]() : samplePath(need.slice(SAMPLES_VARIABLE.length + 1)) !== null;
  known.set(need, here);
  return here;
}

function runs(program: string, flag: string): boolean {
  return spawnSync(program, [flag], { stdio: "ignore" }).status === 0;
}
