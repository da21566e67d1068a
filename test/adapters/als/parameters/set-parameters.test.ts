import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import type { ParameterAddress } from "#src/ports/parameter-writer.ts";
import { parameterWriterContract, type SettingScene } from "#test/contracts/parameter-writer.ts";
import { freshAlsProblems } from "#test/doubles/lint/als-problems.ts";
import { type AlsSetShape, alsSet, MADE, STATE } from "#test/doubles/sets/als-set.ts";
import { FIRST_MACRO, HEARD, heardSet, rack, utility } from "#test/doubles/sets/heard-set.ts";

const folder = mkdtempSync(join(tmpdir(), "als-parameters-"));
afterAll(() => rmSync(folder, { recursive: true }));

function onDisk(text: string, writer?: Parameters<typeof alsHost>[2]) {
  const home = mkdtempSync(join(folder, "set-"));
  const [input, output] = [join(home, "Song.als"), join(home, "copy.als")];
  writeFileSync(input, gzipSync(text));
  return { home, input, output, host: alsHost(input, { path: output, force: false }, writer) };
}

const FREQUENCY = { track: MADE.lead, target: MADE.eqFrequency };
const MAIN = { track: MADE.main, target: MADE.mainVolume };
const lane = (list: string, envelope: string, target: number): AlsSetShape["leadLanes"] => [
  [
    list,
    [
      "Envelopes",
      [
        `${envelope} Id="0"`,
        ["EnvelopeTarget", `PointeeId Value="${target}"`],
        ["Automation", ["Events", 'FloatEvent Id="0" Time="-63072000" Value="1"'], STATE],
      ],
    ],
  ],
];

/** The text of each scene, and what is held there. */
const SCENES: Readonly<Record<SettingScene, { readonly text: string; readonly held: ParameterAddress }>> = {
  plain: { text: alsSet(), held: FREQUENCY },
  arrangement: {
    text: alsSet({ leadLanes: lane("AutomationEnvelopes", "AutomationEnvelope", MADE.leadPan)! }),
    held: { track: MADE.lead, target: MADE.leadPan },
  },
  clip: { text: alsSet({ clipLanes: lane("Envelopes", "ClipEnvelope", MADE.eqFrequency)! }), held: FREQUENCY },
  macro: {
    text: heardSet({ devices: rack({ inside: utility({ held: FIRST_MACRO }) }) }),
    held: { track: MADE.lead, target: HEARD.gain },
  },
  frozen: {
    text: alsSet().replace(`AudioTrack Id="${MADE.lead}">`, '$&<Freeze Value="true" />'),
    held: FREQUENCY,
  },
};

parameterWriterContract("als", async (scene) => {
  const { text, held } = SCENES[scene];
  return { host: onDisk(text).host, held, free: scene === "frozen" ? FADER : MAIN };
});
parameterWriterContract("memory", async (scene) => {
  const { text, held } = SCENES[scene];
  const set = await onDisk(text).host.read();
  if (!set.ok) throw new Error(set.error.sentence);
  return { host: memoryLive(set.value), held, free: scene === "frozen" ? FADER : MAIN };
});

const FADER = { track: MADE.lead, target: MADE.leadVolume };
const textOf = (path: string) => gunzipSync(readFileSync(path)).toString("utf8");

describe("parameters in the copy of a set", () => {
  it.each([10.0, 10.1, 11, 12] as const)(
    "of Live %d: one number of the file changes, and Live would take it",
    async (live) => {
      const { input, output, host } = onDisk(alsSet({ live }));
      await host.set([{ ...FADER, value: 10 ** (-3 / 20) }]);
      expect(existsSync(output)).toBe(false);
      expect((await host.write([])).ok).toBe(true);
      const [was, now] = [textOf(input).split("\n"), textOf(output).split("\n")];
      const changed = now.filter((line, at) => line !== was[at]);
      expect(changed.map((line) => line.trim())).toEqual(['<Manual Value="0.7079457641" />']);
      expect(freshAlsProblems(readFileSync(input), readFileSync(output))).toEqual([]);
      expect(host.ledger()).toHaveLength(1);
    },
  );

  it("taken back, is the original byte by byte, whatever digits stood there", async () => {
    const text = alsSet().replaceAll('Manual Value="1"', 'Manual Value="0.50"');
    const { output, host } = onDisk(text);
    await host.set([{ ...FADER, value: 1.5 }]);
    await host.revert([FADER]);
    expect((await host.write([])).ok).toBe(true);
    expect(textOf(output)).toBe(text);
  });

  it("switch a device off and on with its activator", async () => {
    const { host } = onDisk(alsSet());
    for (const value of [0, 1]) {
      await host.set([{ track: MADE.lead, target: MADE.eqOn, value }]);
      const set = await host.read();
      expect(set.ok && set.value.tracks[0]!.devices[0]!.on).toBe(value === 1);
    }
  });

  it("of Live 9 are refused, as everything is that is written", async () => {
    const { output, host } = onDisk(alsSet({ live: 9 }));
    expect(await host.set([{ ...FADER, value: 0.5 }])).toMatchObject({
      ok: false,
      error: { code: "envelope-unsupported" },
    });
    expect(existsSync(output)).toBe(false);
  });

  it("leave nothing on a disk that is full", async () => {
    const full = async (path: string) => {
      writeFileSync(path, "half");
      throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    };
    const { home, host } = onDisk(alsSet(), full);
    await host.set([{ ...FADER, value: 0.5 }]);
    expect(await host.write([])).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect(readdirSync(home)).toEqual(["Song.als"]);
  });
});
