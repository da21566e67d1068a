import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { freshAlsProblems } from "#test/doubles/lint/als-problems.ts";

const BUNDLE = fileURLToPath(new URL("../../dist/steadyhand.cjs", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly words: string;
}

/**
 * Runs the built command line as a user does: a process of its own.
 *
 * @throws Error where a copy of a set was written that Live would refuse.
 */
export async function steadyhand(...words: readonly string[]): Promise<Ended> {
  const ended = await run(words);
  if (ended.code === 0) checkCopy(words);
  return ended;
}

function checkCopy(words: readonly string[]): void {
  const out = words.indexOf("--out") + 1;
  const copy = out > 0 ? words[out] : words.find((word) => word.startsWith("--out="))?.slice("--out=".length);
  const original = words.find((word, at) => at !== out && isSet(word));
  if (copy === undefined || original === undefined || !isSet(copy) || !existsSync(copy)) return;
  const problems = freshAlsProblems(readFileSync(original), readFileSync(copy));
  if (problems.length > 0) throw new Error(`${copy}: ${problems.join("; ")}`);
}

function isSet(word: string): boolean {
  return /\.al[sc]$/i.test(word);
}

function run(words: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BUNDLE, ...words], { stdio: ["ignore", "pipe", "pipe"] });
    const heard = { out: "", words: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      heard.out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      heard.words += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...heard }));
  });
}
