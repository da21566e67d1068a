import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";
import { chainSet } from "#test/doubles/sets/chain-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-chain-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const here = (name: string) => join(folder, name);
const MIX = writeMix(here("Song.wav"), madeMix({ tone: (at) => (at > 2_000 ? -8 : 0), hits: 12, seconds: 4 }));

function setOf(format: string): string {
  const path = here(`${format}.als`);
  writeFileSync(path, gzipSync(chainSet({ format })));
  return path;
}

const SET = setOf("12.0_12300");
const ORDER = ["--chain", "--mix", MIX, "--target", "-14"];

describe("a chain of a set", () => {
  it("stands in a copy, each stage with how near it is, and says the second time that it is there", async () => {
    const copy = here("copy.als");
    const ended = await steadyhand("master", SET, ...ORDER, "--out", copy, "--json");
    expect({ code: ended.code, words: ended.words }).toEqual({ code: 0, words: "" });
    const told = JSON.parse(ended.out);
    expect(told).toMatchObject({ output: copy, already: false, target: { integrated: -14, truePeak: -1 } });
    const stage = (name: string) => told.stages.find((each: { stage: string }) => each.stage === name);
    expect(stage("eq")).toMatchObject({
      fidelity: "exact",
      state: "placed",
      devices: [{ device: "EQ Eight", position: 4 }],
    });
    expect(stage("glue")).toMatchObject({
      fidelity: "near",
      devices: [{ class: "Compressor2", held: { Ratio: 1.5, GainCompensation: 0 } }],
    });
    expect(stage("limiter").devices.map((each: { device: string }) => each.device)).toEqual(["Utility", "Limiter"]);
    expect(told.note).toContain("not the render");
    const read = await alsHost(copy).read();
    const main = read.ok ? read.value.tracks.find(({ kind }) => kind === "main")! : null;
    expect(main?.devices.map(({ className }) => className)).toEqual([
      "Redux",
      "Limiter",
      "Tuner",
      "Eq8",
      "Compressor2",
      "StereoGain",
      "Limiter",
    ]);
    const again = await steadyhand("master", copy, ...ORDER, "--out", here("again.als"));
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining("is there already") });
    expect(existsSync(here("again.als"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part") || name.startsWith("."))).toEqual([]);
  });

  it("ends with 0 where it is there already, also with a stage that was left for the hand", async () => {
    const uneven = madeMix({ seconds: 6, hits: 12 }).map((samples) =>
      samples.map((x, i) => (Math.floor(i / 48_000) % 2 === 0 ? x : x * 0.02)),
    );
    const order = ["--chain", "--mix", writeMix(here("uneven.wav"), uneven), "--target", "-14", "--out"];
    mkdirSync(here("away"));
    const first = await steadyhand("master", SET, ...order, here("away/uneven.als"));
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/Left\s+for the hand: multiband/) });
    expect(first.out.replaceAll(/\s+/g, " ")).toContain(
      "“uneven.als” lies in another folder than its set, so recordings",
    );
    const again = await steadyhand("master", here("away/uneven.als"), ...order, here("away/uneven again.als"));
    expect(again.out).not.toContain("another folder");
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining("is there already") });
  });

  it("tells what is for the hand where the set's version takes none of it, and ends with 1", async () => {
    const ended = await steadyhand("master", setOf("12.0_12049"), ...ORDER, "--out", here("none.als"));
    expect(ended).toMatchObject({ code: 1, out: expect.stringMatching(/left out: .*set by hand: EQ Eight: bell/s) });
    expect(existsSync(here("none.als"))).toBe(false);
  });

  it("asks for nothing where the mix has its loudness", async () => {
    const right = writeMix(here("right.wav"), madeMix({ seconds: 4 }));
    const first = await steadyhand(
      "master",
      SET,
      "--chain",
      "--mix",
      right,
      "--target",
      "-30",
      "--out",
      here("quiet.als"),
      "--json",
    );
    const level: number = JSON.parse(first.out).before.integrated;
    const ended = await steadyhand(
      "master",
      SET,
      "--chain",
      "--mix",
      right,
      "--target",
      level.toFixed(1),
      "--out",
      here("right.als"),
    );
    expect(ended).toMatchObject({ code: 0, out: expect.stringContaining("Nothing is asked for") });
    expect(existsSync(here("right.als"))).toBe(false);
  });

  it("is refused where the main track's fader stands off 0 dB, as the chain would hear another level", async () => {
    const host = alsHost(SET, { path: here("fader.als"), force: true });
    const set = await host.read();
    const main = set.ok ? set.value.tracks.find(({ kind }) => kind === "main")! : null;
    await host.set([{ track: main!.id, target: main!.mixer.volume.target!, value: 0.5 }]);
    await host.write([]);
    const ended = await steadyhand("master", here("fader.als"), ...ORDER, "--out", here("fader copy.als"));
    expect(ended).toMatchObject({ code: 1, words: expect.stringMatching(/-6\.0 dB.*bounce/) });
  });

  it.each([
    ["a set without --chain", [SET, "--target", "-14", "--out", "x.als"], /add --chain/],
    ["no mix", [SET, "--chain", "--target", "-14", "--out", "x.als"], /name it with --mix/],
    ["a mix without --chain", [MIX, "--mix", MIX, "--target", "-14", "--out", "x.wav"], /goes with --chain/],
    ["no set", [MIX, ...ORDER, "--out", "x.als"], /one Live Set/],
    ["two sets", [SET, SET, ...ORDER, "--out", "x.als"], /one Live Set/],
    ["a copy that is none", [SET, ...ORDER, "--out", "x.wav"], /ends in \.als/],
    ["a report", [SET, ...ORDER, "--out", "x.als", "--report", "r.html"], /--report/],
    ["an album", [SET, ...ORDER, "--out", "x.als", "--album"], /--album/],
  ])("is wrong usage with %s", async (_, words, sentence) => {
    expect(await steadyhand("master", ...words)).toMatchObject({ code: 2, words: expect.stringMatching(sentence) });
  });

  it.each([
    ["a set that is not there", () => [here("no.als"), ...ORDER, "--out", here("y.als")], /no\.als/],
    [
      "a mix that is not there",
      () => [SET, "--chain", "--mix", here("no.wav"), "--target", "-14", "--out", here("y.als")],
      /no\.wav/,
    ],
    ["a copy over the set", () => [SET, ...ORDER, "--out", SET], /never changed/],
    ["a mix as its own reference", () => [SET, ...ORDER, "--reference", MIX, "--out", here("y.als")], /mix itself/],
  ])("is refused with %s", async (_, words, sentence) => {
    expect(await steadyhand("master", ...words())).toMatchObject({ code: 1, words: expect.stringMatching(sentence) });
    expect(existsSync(here("y.als"))).toBe(false);
  });
});
