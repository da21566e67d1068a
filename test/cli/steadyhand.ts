import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answer } from "#src/cli/answer.ts";
import { answerProcess } from "#src/cli/frame/answer-process.ts";
import { freshAlsProblems } from "#test/doubles/lint/als-problems.ts";

const BUNDLE = fileURLToPath(new URL("../../dist/steadyhand.cjs", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly words: string;
}

/**
 * What the command line answers to these words, in this process: everything but the start of a process, which costs more than most answers.
 *
 * @throws Error where a copy of a set was written that Live would refuse.
 */
export function steadyhand(...words: readonly string[]): Promise<Ended> {
  return checked(words, answered(words));
}

/** The same by the built file, as users run it: a process of its own. */
export function steadyhandProcess(...words: readonly string[]): Promise<Ended> {
  return checked(words, run(words));
}

async function checked(words: readonly string[], ending: Promise<Ended>): Promise<Ended> {
  const ended = await ending;
  if (ended.code === 0) checkCopy(words);
  return ended;
}

async function answered(words: readonly string[]): Promise<Ended> {
  const [stdout, stderr] = [new Pipe(), new Pipe()];
  const code = await answerProcess(words, { stdout, stderr, env: process.env }, async () => answer);
  return { code, out: stdout.text, words: stderr.text };
}

/** A stream that is no terminal, and what was written to it. */
class Pipe {
  text = "";
  write(chunk: string | Uint8Array): boolean {
    this.text += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    return true;
  }
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
