import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";
import { samplePath } from "#test/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-rest-"));
const song = demoSong(folder);
const out = join(song.project, "out.als");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Document {
  readonly targets: readonly { readonly parameter: string; readonly points: readonly (readonly [number, number])[] }[];
}

async function moved(command: string, set: string, ...words: readonly string[]) {
  rmSync(out, { force: true });
  const before = readFileSync(set);
  const ended = await steadyhand(command, set, "--json", "--out", out, ...words);
  expect(readFileSync(set).equals(before)).toBe(true);
  const { targets } = ended.code === 0 ? (JSON.parse(ended.out) as Document) : { targets: [] };
  const lanes = targets.map(({ points }) => points.map(([time, value]) => ({ time, value })));
  return { code: ended.code, words: ended.words, written: existsSync(out), lanes };
}

const REFUSED = { code: 1, written: false };

describe("a throw", () => {
  it.each([
    ["volume", "This curve opens a send and would raise “Volume” from"],
    ["Utility:Gain", "opens a send"],
  ])("raises no other gain than a send: %s", async (to, sentence) => {
    const { code, words, written } = await moved("throw", song.set, "--track", "Lead", "--to", to, "--set", "level=6");
    expect({ code, written }).toEqual(REFUSED);
    expect(words).toContain(sentence);
  });

  it("leaves the send where it stood at both ends of the song's part", async () => {
    const { lanes } = await moved("throw", song.set, "--track", "Lead");
    const [lane] = lanes;
    expect(lane!.at(0)!.value).toBe(lane!.at(-1)!.value);
    expect(Math.max(...lane!.map(({ value }) => value))).toBeGreaterThan(lane![0]!.value);
  });
});

describe("nothing to draw on the demo song", () => {
  it.each([["pump", "Bass", ["--set", "depth=0"], "never moves, so there is nothing to write"]])(
    "%s on %s is refused, with the reason, and nothing is written",
    async (command, track, words, sentence) => {
      const ended = await moved(command, song.set, "--track", track, ...words);
      expect({ code: ended.code, written: ended.written }).toEqual(REFUSED);
      expect(ended.words).toContain(sentence);
    },
  );
});

describe("a curve in a loop of the session", () => {
  it("ends at what it starts with, and stands outside where the pan stood", async () => {
    const words = ["--track", "Lead", "--in", "session", "--preset", "Auto-pan, wide and slow", "--to", "pan"];
    const { code, lanes } = await moved("pump", song.set, ...words);
    expect(code).toBe(0);
    const [lane] = lanes;
    const [outer, start, end, after] = [lane!.at(0)!, lane!.at(1)!, lane!.at(-2)!, lane!.at(-1)!];
    expect(start.time).toBe(outer.time);
    expect(end.time).toBe(after.time);
    expect(end.value).toBe(start.value);
    expect([outer.value, after.value]).toEqual([0, 0]);
  });
});

const E2E = samplePath("sets/producerpal/e2e-test-set Project/e2e-test-set.als");

describe.skipIf(E2E === null)("a set with a song of recordings (STEADYHAND_SAMPLES)", () => {
  it("throw closes its send at the stretch's end", async () => {
    const { code, lanes } = await moved("throw", E2E!, "--track", "5");
    expect(code).toBe(0);
    for (const lane of lanes) expect(lane.at(-1)!.value).toBe(lane[0]!.value);
    expect(lanes.length).toBeGreaterThan(0);
  });
});

const VOCAL = samplePath("sets/l11-test-vocal.als");
const NEWS = samplePath("sets/l10-news.als");

describe.skipIf(VOCAL === null || NEWS === null)("sets in which nothing is found (STEADYHAND_SAMPLES)", () => {
  it("a build on the volume is refused", async () => {
    const preset = ["--preset", "16-bar build into the drop", "--to", "volume"];
    const { code, written } = await moved("sweep", VOCAL!, "--track", "5", ...preset);
    expect({ code, written }).toEqual(REFUSED);
  });

  it("a pump after hits that nobody hears is refused", async () => {
    const preset = ["--preset", "Kick follows the drummer", "--trigger", "4-Audio", "--to", "Saturator:DryWet"];
    const { code, written } = await moved("pump", NEWS!, "--track", "4", ...preset);
    expect({ code, written }).toEqual(REFUSED);
  });
});
