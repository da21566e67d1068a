import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { parameterWriterContract } from "#test/contracts/parameter-writer.ts";
import { alsSet, MADE } from "#test/doubles/als-set.ts";
import { freshAlsProblems } from "#test/doubles/lint/als-problems.ts";

const folder = mkdtempSync(join(tmpdir(), "als-parameters-"));
afterAll(() => rmSync(folder, { recursive: true }));

function onDisk(text: string, writer?: Parameters<typeof alsHost>[2]) {
  const home = mkdtempSync(join(folder, "set-"));
  const [input, output] = [join(home, "Song.als"), join(home, "copy.als")];
  writeFileSync(input, gzipSync(text));
  return { home, input, output, host: alsHost(input, { path: output, force: false }, writer) };
}

parameterWriterContract("als", async (text) => onDisk(text).host);
parameterWriterContract("memory", async (text) => {
  const set = await onDisk(text).host.read();
  if (!set.ok) throw new Error(set.error.sentence);
  return memoryLive(set.value);
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
