import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { answer } from "#src/cli/answer.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "did-you-mean-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { set } = demoSong(folder);
const OUT = ["--out", join(folder, "out.als")];
const pump = (...more: readonly string[]) => ["pump", set, "--track", "Bass", ...OUT, ...more];
const ride = (...more: readonly string[]) => ["ride", set, "--track", "Lead", ...OUT, ...more];

/** A slip in every kind of name, the name that was meant, and the exit code. */
const SLIPS: readonly (readonly [kind: string, words: readonly string[], meant: string, code: number])[] = [
  ["a command", ["measrue", "mix.wav"], "measure", 2],
  ["a command that help is asked for", ["help", "swep"], "sweep", 2],
  ["a file where a command goes", ["mix.flac"], "steadyhand measure mix.flac", 2],
  ["an option", pump("--prset", "x"), "--preset", 2],
  ["an option with a value behind =", pump("--triger=Drums"), "--trigger", 2],
  ["where", pump("--in", "arangement"), "arrangement", 2],
  ["a choice", ride("--gaps", "hodl"), "hold", 2],
  ["a name beside numbers", ride("--bed", "onw"), "own", 2],
  ["a unit", ride("--target", "-16 LUSF"), "-16 LUFS", 2],
  ["a loudness without its minus", ride("--target", "16"), "-16 LUFS", 2],
  ["per cent without its sign", ride("--amount", "50"), "50 %", 2],
  ["a preset of ride", ride("--preset", "podcsat"), "Podcast to -16 LUFS", 2],
  ["a preset of a move", pump("--preset", "Four on teh floor, tight"), "Four on the floor, tight", 1],
  ["a preset of any move", ["move", set, "--track", "Bass", ...OUT, "--preset", "Breathing pasd"], "Breathing pads", 1],
  ["a setting", pump("--set", "dpeth=6"), "depth=6", 2],
  ["a setting's choice", pump("--set", "trigger=hist"), "hits", 2],
  ["a track", ["ride", set, "--track", "Laed", ...OUT], "Lead", 1],
  ["a track that triggers", pump("--trigger", "Drusm"), "Drums", 1],
  ["a clip of a ride", ride("--clip", "Lead Braek"), "Lead Break", 1],
  ["a clip of a move", ["sweep", set, "--track", "Lead", ...OUT, "--clip", "Lead Braek"], "Lead Break", 1],
  ["a parameter of the mixer", pump("--to", "volum"), "volume", 1],
  ["a device", ["sweep", set, "--track", "Lead", ...OUT, "--to", "Utilty:Gain"], "Utility", 1],
  ["a parameter", ["sweep", set, "--track", "Lead", ...OUT, "--to", "Utility:Gian"], "Gain", 1],
  ["a return", ["throw", set, "--track", "Lead", ...OUT, "--to", "send Dealy"], "send Delay", 1],
  ["a device to put in", ride("--insert", "--to", "Satuator:Drive"), "Saturator", 1],
  ["a destination", ["measure", "mix.wav", "--target", "spotfy"], "spotify", 2],
  ["a device whose presets are asked for", ["presets", "thorw"], "throw", 2],
  ["what the companion does", ["companion", "stauts"], "status", 2],
  ["a shell", ["completion", "zhs"], "zsh", 2],
];

describe("a slip in a name is met with the name that was meant, in one form everywhere", () => {
  it.each(SLIPS)("%s", async (_, words, meant, code) => {
    const ended = await said(words);
    expect(ended.code).toBe(code);
    expect(ended.words).toMatch(/^[^?]* Did you mean “[^”]+”(, “[^”]+”)*( or “[^”]+”)?\?( |$)/m);
    expect(ended.words).toContain(`“${meant}”`);
    expect(ended.words.match(/did you mean/gi)).toHaveLength(1);
  });

  it.each([
    ["a command", ["xylophone"]],
    ["an option", pump("--zzz")],
    ["a track", ["ride", set, "--track", "Zither", ...OUT]],
  ])("nothing is suggested for %s that comes near none", async (_, words) => {
    const ended = await said(words);
    expect(ended.code).toBeGreaterThan(0);
    expect(ended.words).not.toMatch(/did you mean/i);
  });
});

async function said(words: readonly string[]) {
  const heard: string[] = [];
  const code = await answer(words, { interactive: false, out: () => undefined, words: (text) => heard.push(text) });
  return { code, words: heard.join("") };
}
