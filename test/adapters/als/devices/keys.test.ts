import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { SEEN_DEVICES } from "#src/knowledge/live/device-trees/seen-devices.ts";
import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import type { DeviceOrder } from "#src/ports/device-inserter.ts";
import { alsProblems } from "#test/doubles/lint/als-problems.ts";
import { xmlTree } from "#test/doubles/lint/xml-tree.ts";
import { CHAINS, chainSet } from "#test/doubles/sets/chain-set.ts";

const folder = mkdtempSync(join(tmpdir(), "als-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NEWEST = "12.0_12300";
const duck = (key: number, track: number = CHAINS.voice): DeviceOrder => ({
  track,
  choices: [{ className: "Compressor2", settings: { GainCompensation: false }, key: { track: key, tap: "post-fx" } }],
  at: "end",
});

/** A set, changed as text, and a host that writes a copy of it. */
function onDisk(format: string, changed: (text: string) => string = (text) => text) {
  const home = mkdtempSync(join(folder, "set-"));
  const [input, output] = [join(home, "Song.als"), join(home, "copy.als")];
  writeFileSync(input, gzipSync(changed(chainSet({ format }))));
  return { input, output, host: alsHost(input, { path: output, force: false }) };
}

const text = (path: string) => gunzipSync(readFileSync(path)).toString("utf8");
const inChain = (id: number, what: string) => (set: string) =>
  set.replace(new RegExp(`(Track Id="${id}">[\\s\\S]*?<DeviceChain>)`), `$1${what}`);

describe("a Compressor that another track steers", () => {
  it.each(
    ["Compressor2", "GlueCompressor"].flatMap((name) =>
      Object.keys(SEEN_DEVICES[name]!).map((format) => [name, format] as const),
    ),
  )("%s reads so from the copy of a set of %s, and Live would take it", async (className, format) => {
    const { input, output, host } = onDisk(format);
    const order = duck(CHAINS.band);
    const done = await host.insert([{ ...order, choices: [{ ...order.choices[0]!, className, settings: {} }] }]);
    expect(done.ok).toBe(true);
    expect((await host.write([])).ok).toBe(true);
    const [device] = [...xmlTree(text(output)).walk()].filter(({ tag }) => tag === className);
    const routable = device!.find("SideChain", "RoutedInput", "Routable")!;
    const told = ["Target", "UpperDisplayString", "LowerDisplayString"].map((tag) => routable.find(tag)?.get("Value"));
    expect(told).toEqual([`AudioIn/Track.${CHAINS.band}/PostFxOut`, "Band", "Post FX"]);
    expect(alsProblems(readFileSync(output))).toEqual([]);
    const copy = await alsHost(output).read();
    const voice = copy.ok ? copy.value.tracks.find(({ id }) => id === CHAINS.voice) : undefined;
    expect(voice?.devices[0]?.settings?.[KEY_TARGET]).toBe(`AudioIn/Track.${CHAINS.band}/PostFxOut`);
    const put = done.ok ? done.value : [];
    expect((await host.withdraw(put)).ok && (await host.write([])).ok).toBe(true);
    expect(text(output)).toBe(text(input));
  });

  it("writes the key's name so that XML holds it, whatever a person called it", async () => {
    const mark = fc.constantFrom(..."&<>\"'\n\t éß🥁ab ");
    await fc.assert(
      fc.asyncProperty(fc.array(mark, { minLength: 1, maxLength: 12 }), async (marks) => {
        const name = marks.join("");
        const named = escaped(name);
        const { output, host } = onDisk(NEWEST, (set) => set.replaceAll('"Band"', `"${named}"`));
        expect((await host.insert([duck(CHAINS.band)])).ok && (await host.write([])).ok).toBe(true);
        expect(alsProblems(readFileSync(output))).toEqual([]);
        const written = /<UpperDisplayString Value=("[^"<]*"|'[^'<]*') \/>/.exec(text(output))![1]!;
        expect(written).not.toMatch(/[\n\t<>]|&(?!amp;|lt;|gt;|apos;|#x0A;|#x09;)/);
        const copy = await alsHost(output).read();
        expect(copy.ok && copy.value.tracks.find(({ id }) => id === CHAINS.band)?.name).toBe(name);
        const [device] = [...xmlTree(text(output)).walk()].filter(({ tag }) => tag === "Compressor2");
        expect(device!.find("SideChain", "RoutedInput", "Routable", "UpperDisplayString")?.get("Value")).toBe(name);
      }),
      { numRuns: 15 },
    );
  });

  it.each<[string, number, number, (set: string) => string, RegExp]>([
    [
      "the group that holds it",
      CHAINS.voice,
      CHAINS.band,
      (set) => set.replace('<TrackGroupId Value="-1" />', `<TrackGroupId Value="${CHAINS.band}" />`),
      /goes there/,
    ],
    [
      "a track that its output leads to",
      CHAINS.voice,
      CHAINS.rack,
      inChain(
        CHAINS.voice,
        `<AudioOutputRouting><Target Value="AudioOut/Track.${CHAINS.rack}/TrackIn" /></AudioOutputRouting>`,
      ),
      /goes there/,
    ],
    [
      "a track that takes it as its input",
      CHAINS.voice,
      CHAINS.rack,
      inChain(
        CHAINS.rack,
        `<AudioInputRouting><Target Value="AudioIn/Track.${CHAINS.voice}/PostFxOut" /></AudioInputRouting>`,
      ),
      /goes there/,
    ],
  ])("is refused %s", async (_, track, key, changed, words) => {
    const { host } = onDisk(NEWEST, changed);
    const refused = await host.insert([duck(key, track)]);
    expect(refused).toMatchObject({ ok: false, error: { code: "device-unsupported" } });
    expect(refused.ok ? "" : refused.error.sentence).toMatch(words);
  });
});

function escaped(name: string): string {
  return name.replace(/[&<>"\n\t]/g, (mark) => `&#${mark.codePointAt(0)};`);
}
