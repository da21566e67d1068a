import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { describe, expect, it } from "vitest";

const FILE = fileURLToPath(new URL("../../dist/steadyhand.cjs", import.meta.url));
const TEXT = readFileSync(FILE, "utf8");
/** Each late part with its name, by the comment that it stands in. */
const PARTS = [...TEXT.matchAll(/^function latePart\d+\(\)\{\/\*\n(.*?)\*\/\}$/gms)].map(([, text]) => text!);
/** Says on the way out how many characters of late parts became code. */
const COUNTED = `const vm = require("node:vm");
const compile = vm.compileFunction;
let read = 0;
vm.compileFunction = (text, ...more) => { read += text.length; return compile(text, ...more); };
process.on("exit", () => process.stderr.write("read " + read));`;

/** How many characters of late parts a command reads. */
function charactersRead(...words: readonly string[]): number {
  const script = `${COUNTED} process.argv.splice(1, 0, ${JSON.stringify(FILE)}); require(${JSON.stringify(FILE)});`;
  const { stderr } = spawnSync(process.execPath, ["-e", script, "--", ...words], { encoding: "utf8" });
  return Number(/read (\d+)/.exec(stderr)?.[1] ?? Number.NaN);
}

describe("the command line in one file", () => {
  it("holds each character in one byte, so that V8 does too", () => {
    expect(/[^\0-\x7f]/.exec(TEXT)).toBeNull();
  });

  it("is read to a thirtieth at its start", () => {
    const early = TEXT.length - PARTS.reduce((sum, { length }) => sum + length, 0);
    expect(PARTS.length).toBeGreaterThan(50);
    expect(early).toBeLessThan(TEXT.length / 30);
  });

  it("holds nothing but code in its parts", () => {
    const words = ["exports", "module", "require", "late", "__filename"];
    for (const text of PARTS) expect(compileFunction(text.replaceAll("*~/", "*/"), words)).toBeTypeOf("function");
  });

  it("reads for a command what that command needs, and for the version nothing", () => {
    expect(charactersRead("--version")).toBe(0);
    const measuring = charactersRead("measure", "not there.wav");
    expect(measuring).toBeGreaterThan(0);
    expect(measuring).toBeLessThan(TEXT.length / 5);
  });
});
