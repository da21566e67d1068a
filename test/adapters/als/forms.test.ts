import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { bare, formBench, held, lanes, PAN, RIDE, SESSION } from "#test/adapters/als/form-bench.ts";
import { type AlsSetShape, alsSet, MADE, type Node } from "#test/doubles/sets/als-set.ts";
import { quietest } from "#test/quietest.ts";

const { folder, read, written, refusedWrite } = formBench();
const GENERATIONS = [10, 10.1, 11, 12] as const;

describe("the forms of Live 9 to 12", () => {
  it.each([9, ...GENERATIONS] as const)(
    "Live %d: names, tempo, locators, clips and parameters with units",
    async (live) => {
      const set = await read(alsSet({ live }));
      expect([set.liveVersion, set.tempo, set.timeSignature, set.scenes]).toEqual([
        Math.floor(live),
        120,
        [4, 4],
        [{ name: "Intro" }],
      ]);
      expect(set.locators).toEqual([{ time: 16, name: "A & B\nline" }]);
      expect(set.tracks.map(({ name }) => name)).toEqual(["Lead", 'Keys "soft"', "Main"]);
      expect(set.tracks[0]?.clips.map(({ name, place, slot }) => [name, place, slot])).toEqual([
        ["Take", "session", 0],
        ["Verse", "arrangement", null],
      ]);
      expect(
        set.tracks[0]?.devices[0]?.parameters.map(({ name, kind, value, unit }) => [name, kind, value, unit]),
      ).toEqual([
        ["On", "boolean", 1, ""],
        ["Bands.0/ParameterA/Mode", "integer", 3, ""],
        ["Bands.0/ParameterA/Freq", "float", 440, "Hz"],
      ]);
    },
  );

  it("Live 9: a curve inside a parameter is an envelope", async () => {
    const [lead] = (await read(alsSet({ live: 9 }))).tracks;
    expect(lead?.envelopes).toEqual([
      {
        parameter: "Mixer/Volume",
        target: MADE.leadVolume,
        meaning: "automation",
        points: [
          { time: 0, value: 1 },
          { time: 8, value: 0.25 },
        ],
        initial: 1,
      },
    ]);
  });

  it("resting envelopes keep their value as their only point, and the tempo does not move", async () => {
    const set = await read(alsSet());
    expect(set.tracks.at(-1)?.envelopes.map(({ parameter, points }) => [parameter, points])).toEqual([
      ["Mixer/TimeSignature", [{ time: -63072000, value: 201 }]],
      ["Mixer/Tempo", [{ time: -63072000, value: 120 }]],
    ]);
    expect([set.tempoAutomation, set.timeSignatureChanges]).toEqual([[], []]);
  });

  it.each(GENERATIONS)("Live %d: the transform state stands where Live writes it", async (live) => {
    const text = await written(alsSet({ live }), [RIDE]);
    expect(text.includes("AutomationTransformViewState")).toBe(live > 10);
  });
});

describe("what is put into the text", () => {
  it("looks as Live writes it", async () => {
    const before = alsSet();
    const text = await written(before, [RIDE]);
    const lines = [
      "				<AutomationEnvelopes>",
      "					<Envelopes>",
      '						<AutomationEnvelope Id="0">',
      "							<EnvelopeTarget>",
      '								<PointeeId Value="100" />',
      "							</EnvelopeTarget>",
      "							<Automation>",
      "								<Events>",
      '									<FloatEvent Id="0" Time="-63072000" Value="0.1000000015" />',
      '									<FloatEvent Id="1" Time="1" Value="0.1000000015" />',
      '									<FloatEvent Id="2" Time="2.5" Value="0.0000002000000023" />',
      "								</Events>",
      "								<AutomationTransformViewState>",
      '									<IsTransformPending Value="false" />',
      "									<TimeAndValueTransforms />",
      "								</AutomationTransformViewState>",
      "							</Automation>",
      "						</AutomationEnvelope>",
      "					</Envelopes>",
      "				</AutomationEnvelopes>",
    ];
    const empty = ["				<AutomationEnvelopes>", "					<Envelopes />", "				</AutomationEnvelopes>"];
    expect(text).toBe(before.replace(empty.join("\n"), lines.join("\n")));
  });

  it("in a clip carries its loop slot and scroll position", async () => {
    const text = await written(alsSet(), [SESSION]);
    expect(text.replace(/\s+/g, "")).toContain(
      '</Automation><LoopSlot><Value/></LoopSlot><ScrollerTimePreserver><LeftTimeValue="0"/><RightTimeValue="0"/></ScrollerTimePreserver></ClipEnvelope>',
    );
  });

  it.each([
    ["CRLF and tabs", "\r\n", "\t"],
    ["LF and two blanks", "\n", "  "],
    ["one line", "\n", ""],
  ])("follows a set in %s", async (_style, newline, indent) => {
    const shape = { newline, indent };
    const text = await written(alsSet(shape), [RIDE, SESSION]);
    expect(text.replace(/\r\n/g, "").includes("\n")).toBe(newline === "\n");
    const plain = await written(alsSet(), [RIDE, SESSION]);
    expect(bare(text)).toBe(bare(plain));
    const deep = [...text.matchAll(/\n([ \t]*)<FloatEvent/g)].map((match) => match[1]);
    expect(new Set(deep)).toEqual(
      indent === "" ? new Set() : new Set([indent.repeat(8), indent.repeat(9), indent.repeat(16)]),
    );
  });

  it.each([
    ["no list of envelopes", { leadLanes: [], clipLanes: [] }],
    ["a list without its inner one", { leadLanes: ["AutomationEnvelopes"], clipLanes: ["Envelopes"] }],
  ])("goes into a set with %s", async (_kind, shape: AlsSetShape) => {
    const text = await written(alsSet(shape), [RIDE, SESSION]);
    expect(bare(text)).toBe(bare(await written(alsSet(), [RIDE, SESSION])));
  });

  it("stays plain XML where the set was plain", async () => {
    const path = join(folder, "plain.als");
    const out = join(folder, "plain copy.als");
    writeFileSync(path, alsSet());
    expect((await alsHost(path, { path: out, force: false }).write([RIDE])).ok).toBe(true);
    expect(readFileSync(out, "utf8")).toBe(await written(alsSet(), [RIDE]));
  });
});

describe("what cannot be read is said, and the rest goes on", () => {
  it("an envelope with a number that is none", async () => {
    const broken = held(4, MADE.leadVolume, 'FloatEvent Id="0" Time="-63072000" Value="nan"');
    const text = alsSet(lanes(PAN, broken));
    const set = await read(text);
    expect(set.tracks[0]?.envelopes.map(({ parameter }) => parameter)).toEqual(["Mixer/Pan"]);
    expect(set.warnings[0]).toContain("An envelope of track Lead has unreadable numbers");
    expect(await refusedWrite(text, RIDE)).toBe("live-set-damaged");
  });

  it.each([
    [
      "clip times",
      'CurrentEnd Value="16"',
      'CurrentEnd Value="1e999"',
      'Clip "Take" has unreadable times and was left out.',
    ],
    ["warp markers", 'SecTime="0.015625"', 'SecTime="x"', 'Clip "Take" has unreadable warp markers and was left out.'],
    [
      "a parameter",
      'Manual Value="440"',
      'Manual Value="nan"',
      "Parameter Bands.0/ParameterA/Freq of Eq8 has an unreadable value and was left out.",
    ],
  ])("%s", async (_kind, good, bad, warning) => {
    const set = await read(alsSet().replace(good, bad));
    expect(set.warnings).toContain(warning);
    expect(set.tracks).toHaveLength(3);
  });

  it("a Live that is newer than what was checked", async () => {
    const set = await read(alsSet().replace("12.0_12300", "13.0_13000"));
    expect(set.warnings[0]).toContain("was saved by Live 13, which is newer");
    expect(set.tracks).toHaveLength(3);
  });

  it("an id that two targets share cannot be automated", async () => {
    const text = alsSet({ extra: [`Pointee Id="${MADE.leadVolume}"`] });
    expect((await read(text)).warnings[0]).toContain(`uses the id ${MADE.leadVolume} for more than one target`);
    expect(await refusedWrite(text, RIDE)).toBe("parameter-unknown");
  });

  it("an envelope whose target is not in the track has no parameter's name", async () => {
    const astray = held(4, MADE.keysVolume, 'FloatEvent Id="0" Time="-63072000" Value="1"');
    expect((await read(alsSet(lanes(astray)))).tracks[0]?.envelopes[0]?.parameter).toBe("unknown");
  });

  it("faults that a set had before do not stand in the way", async () => {
    const astray = held(4, MADE.keysVolume, 'FloatEvent Id="0" Time="0" Value="1"');
    expect((await read(await written(alsSet(lanes(astray)), [RIDE]))).tracks[0]?.envelopes).toHaveLength(2);
  });
});

it("a set of 20 MB is read, spliced and verified in under 3 s of CPU", async () => {
  const filler: Node[] = Array.from(
    { length: 360_000 },
    (_, id) => `RemoteableTimeSignature Id="${id}" Value="${id % 7}.25"`,
  );
  const text = alsSet({ extra: [["Filler", ...filler]] });
  expect(text.length).toBeGreaterThan(20_000_000);
  const path = join(folder, "large.als");
  writeFileSync(path, gzipSync(text, { level: 1 }));
  const { taken } = await quietest(3, async () => {
    const before = process.cpuUsage();
    const host = alsHost(path, { path: join(folder, "large copy.als"), force: true });
    expect((await host.read()).ok).toBe(true);
    expect((await host.write([RIDE])).ok).toBe(true);
    const { user, system } = process.cpuUsage(before);
    return { taken: (user + system) / 1e6 };
  });
  expect(taken).toBeLessThan(3);
});
