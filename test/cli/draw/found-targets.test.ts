import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-found-"));
const song = demoSong(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let copies = 0;

interface Device {
  readonly className: string;
  readonly settings?: Readonly<Record<string, number | boolean>>;
  readonly off?: true;
}

/** The demo song with these devices behind those of a track. */
async function songWith(track: string, devices: readonly Device[]): Promise<string> {
  copies += 1;
  const path = join(song.project, `with devices ${copies}.als`);
  const host = alsHost(song.set, { path, force: false });
  const set = await host.read();
  if (!set.ok) throw new Error(set.error.sentence);
  const { id } = set.value.tracks.find(({ name }) => name === track)!;
  const orders = devices.map(({ className, settings = {} }) => ({
    track: id,
    choices: [{ className, settings }],
    at: "end" as const,
  }));
  const put = await host.insert(orders);
  if (!put.ok) throw new Error(put.error.sentence);
  const done = await host.write([]);
  if (!done.ok) throw new Error(done.error.sentence);
  const off = put.value.filter((_, place) => devices[place]!.off === true);
  let text = gunzipSync(readFileSync(path)).toString("utf8");
  for (const { parameters } of off) text = switchedOff(text, parameters.find(({ name }) => name === "On")!.target!);
  writeFileSync(path, gzipSync(text));
  return path;
}

function switchedOff(text: string, target: number): string {
  const at = text.lastIndexOf('<Manual Value="true" />', text.indexOf(`<AutomationTarget Id="${target}"`));
  return `${text.slice(0, at)}<Manual Value="false" />${text.slice(at + '<Manual Value="true" />'.length)}`;
}

async function moved(set: string, ...words: readonly string[]) {
  copies += 1;
  const out = join(song.project, `moved ${copies}.als`);
  const ended = await steadyhand(words[0]!, set, ...words.slice(1), "--json", "--out", out);
  const told = ended.code === 0 ? (JSON.parse(ended.out) as { targets: { role: string; parameter: string }[] }) : null;
  expect(existsSync(out)).toBe(ended.code === 0);
  return {
    code: ended.code,
    words: ended.words,
    targets: told?.targets.map((each) => `${each.role} ${each.parameter}`),
  };
}

const SWEEP = ["sweep", "--track", "Pads"];
const WIDTH = ["sweep", "--track", "Pads", "--preset", "Narrow verse, wide chorus"];
const LOW_PASS: Device = { className: "AutoFilter2", settings: { Filter_Type: 0 } };
const HIGH_PASS: Device = { className: "AutoFilter2", settings: { Filter_Type: 1 } };
const UTILITY: Device = { className: "StereoGain" };

describe("a move finds what takes its curve by what it is", () => {
  it.each<[what: string, devices: readonly Device[], command: readonly string[], targets: readonly string[]]>([
    ["a sweep: an Auto Filter", [LOW_PASS], SWEEP, ["lowPass Auto Filter:Filter_Frequency"]],
    [
      "an Auto Filter from before 12.2",
      [{ className: "AutoFilter", settings: { FilterType: 0 } }],
      SWEEP,
      ["lowPass Auto Filter:Cutoff"],
    ],
    ["the one that is a low-pass", [HIGH_PASS, LOW_PASS], SWEEP, ["lowPass Auto Filter#2:Filter_Frequency"]],
    ["the one that is on", [{ ...LOW_PASS, off: true }, LOW_PASS], SWEEP, ["lowPass Auto Filter#2:Filter_Frequency"]],
    [
      "an EQ Eight with a high cut",
      [{ className: "Eq8", settings: { "Bands.7/ParameterA/IsOn": true, "Bands.7/ParameterA/Freq": 20_000 } }],
      SWEEP,
      ["lowPass EQ Eight:Bands.7/ParameterA/Freq"],
    ],
    ["width: a Utility", [UTILITY], WIDTH, ["width Utility:StereoWidth"]],
    [
      "drive and its trim: one Saturator",
      [{ className: "Saturator" }],
      ["sweep", "--track", "Pads", "--preset", "Choruses with more iron"],
      ["drive Saturator:PreDrive", "driveTrim Saturator:PostDrive"],
    ],
    [
      "the low band alone: the gain of an EQ Eight's first band, a low shelf, by the preset's name for it",
      [{ className: "Eq8", settings: { "Bands.0/ParameterA/IsOn": true, "Bands.0/ParameterA/Mode": 2 } }],
      ["pump", "--track", "Pads", "--preset", "Low end only under the kick", "--set", "trigger=beats"],
      ["gain EQ Eight:1 Gain A"],
    ],
  ])("%s", async (_, devices, command, targets) => {
    const done = await moved(await songWith("Pads", devices), ...command);
    expect([done.code, done.words.match(/^.*take.*$/m)?.[0]]).toEqual([0, undefined]);
    expect(done.targets).toEqual(targets);
  });

  it.each<[what: string, devices: readonly Device[], command: readonly string[], said: readonly RegExp[]]>([
    [
      "nothing there",
      [],
      SWEEP,
      [
        /Nothing on track “Pads” takes this curve/,
        /--to DEVICE:PARAMETER, or add --insert, which puts Live's own Auto Filter there/,
      ],
    ],
    ["switched off", [{ ...LOW_PASS, off: true }], SWEEP, [/“Auto Filter” is off/]],
    ["of the other kind", [HIGH_PASS], SWEEP, [/“Auto Filter” is no low-pass/]],
    [
      "a switch keeps it from being heard",
      [{ className: "StereoGain", settings: { Mute: true } }],
      WIDTH,
      [/“Utility” does not use it, because its Mute is on/],
    ],
    [
      "a preset that names a device which is not there",
      [],
      ["pump", "--track", "Pads", "--preset", "Low end only under the kick"],
      [/has no device “EQ Eight”\..*Or add --insert, which puts Live's own EQ Eight there\./],
    ],
    [
      "a name of a device that is not there",
      [],
      [...SWEEP, "--to", "Auto Filter:Frequency"],
      [/has no device “Auto Filter”\..*Or add --insert, which puts Live's own Auto Filter there\./],
    ],
    [
      "two Utilities: asked which",
      [UTILITY, UTILITY],
      WIDTH,
      [/“Utility#1:StereoWidth” \(device 1 of the track\) or “Utility#2:StereoWidth” \(device 2 of the track\)/],
    ],
  ])("refused with the way out: %s", async (_, devices, command, said) => {
    const done = await moved(await songWith("Pads", devices), ...command);
    expect(done.code).toBe(1);
    for (const words of said) expect(done.words).toMatch(words);
  });

  it.each(["Auto Filter:Frequency", "auto filter : frequency", "AutoFilter:Frequency", "Auto Filter:Filter_Frequency"])(
    "and by Live's own name for it: --to “%s”",
    async (to) => {
      const done = await moved(await songWith("Pads", [LOW_PASS]), ...SWEEP, "--to", to);
      expect([done.code, done.targets]).toEqual([0, ["lowPass Auto Filter:Filter_Frequency"]]);
    },
  );

  it("gain and pan stay on the mixer, where no --insert asks for a Utility", async () => {
    const done = await moved(await songWith("Pads", [UTILITY]), "pump", "--track", "Pads");
    expect(done.targets).toEqual(["gain volume"]);
  });
});
