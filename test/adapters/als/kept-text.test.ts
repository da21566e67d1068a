import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { formBench, held, lanes, PAN, RIDE, VOLUME } from "#test/adapters/als/form-bench.ts";
import { alsSet, MADE, type Node, STATE } from "#test/doubles/sets/als-set.ts";

const { folder, read, written } = formBench();

describe("what was in the text", () => {
  it("keeps its ids and its digits where a merge does not touch it", async () => {
    const text = await written(alsSet(lanes(PAN, VOLUME)), [
      { ...RIDE, points: [{ time: 10, value: 0.5 }], mode: { merge: { from: 10, to: 12 } } },
    ]);
    const events = [...text.matchAll(/<FloatEvent Id="4\d" .*\/>/g)].map(([line]) => line);
    expect(events).toEqual([
      '<FloatEvent Id="40" Time="-63072000" Value="0.70" />',
      '<FloatEvent Id="41" Time="0.196009979603729590" Value="0.70" />',
      '<FloatEvent Id="42" Time="8" Value="0.2" />',
      '<FloatEvent Id="44" Time="10" Value="0.375" />',
      '<FloatEvent Id="45" Time="10" Value="0.5" />',
      '<FloatEvent Id="46" Time="12" Value="0.5" />',
      '<FloatEvent Id="47" Time="12" Value="0.5500000119" />',
      '<FloatEvent Id="43" Time="16" Value="0.9" />',
    ]);
  });

  it("a new envelope gets an id of its own beside the others", async () => {
    const text = await written(alsSet(lanes(PAN)), [RIDE]);
    expect([...text.matchAll(/AutomationEnvelope Id="(\d+)"/g)].map((match) => match[1])).toEqual(["7", "8", "0", "1"]);
  });

  it.each([
    ["the last of two", [PAN, VOLUME], [PAN]],
    ["the first of two", [VOLUME, PAN], [PAN]],
    ["the only one", [VOLUME], []],
  ])("is as if it had never been when taken away: %s", async (_which, before, after) => {
    const text = await written(alsSet(lanes(...before)), [{ ...RIDE, points: [] }]);
    const expected = alsSet(after.length === 0 ? {} : lanes(...after));
    expect(text).toBe(expected);
  });

  it("gives way all at once: one taken away, one replaced, one added", async () => {
    const text = await written(alsSet(lanes(PAN, VOLUME)), [
      { ...RIDE, target: MADE.leadPan, points: [] },
      RIDE,
      { ...RIDE, target: MADE.eqFrequency, points: [{ time: 0, value: 1000 }] },
    ]);
    const set = await read(text);
    expect(set.tracks[0]?.envelopes.map(({ parameter, points }) => [parameter, points.length])).toEqual([
      ["Mixer/Volume", 2],
      ["Eq8/Bands.0/ParameterA/Freq", 1],
    ]);
  });

  it("its kind of event decides that of new ones", async () => {
    const lane = held(
      4,
      MADE.eqFrequency,
      'EnumEvent Id="0" Time="-63072000" Value="1"',
      'EnumEvent Id="1" Time="4" Value="1"',
    );
    const write = {
      ...RIDE,
      target: MADE.eqFrequency,
      points: [{ time: 8, value: 3 }],
      mode: { merge: { from: 8, to: 9 } },
    };
    const text = await written(alsSet(lanes(lane)), [write]);
    expect(text.match(/<(Float|Enum)Event Id="\d+" Time="[89]"/g)).toHaveLength(4);
    expect(text).not.toContain('<FloatEvent Id="1"');
  });

  it("a transformation that waited for the old points is gone with them", async () => {
    const pending: Node = [
      "AutomationTransformViewState",
      'IsTransformPending Value="true"',
      ["TimeAndValueTransforms", 'T Id="0"'],
    ];
    const waiting: Node = [
      'AutomationEnvelope Id="4"',
      ["EnvelopeTarget", `PointeeId Value="${MADE.leadVolume}"`],
      ["Automation", ["Events", 'FloatEvent Id="0" Time="-63072000" Value="1"'], pending],
    ];
    const text = await written(alsSet(lanes(waiting)), [RIDE]);
    expect(text).not.toContain('IsTransformPending Value="true"');
  });

  it("NextPointeeId is raised only where an id would reach it", async () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ time: index, value: (index % 7) / 8 }));
    const counter = (text: string) => /NextPointeeId Value="(\d+)"/.exec(text)?.[1];
    expect(counter(await written(alsSet(), [RIDE]))).toBe("400");
    expect(counter(await written(alsSet(), [{ ...RIDE, points: many }]))).toBe("501");
  });

  it("the tempo keeps an envelope when its own is taken away", async () => {
    const tempo = { ...RIDE, track: MADE.main, target: MADE.tempo };
    const moved = await written(alsSet(), [
      {
        ...tempo,
        points: [
          { time: 0, value: 90 },
          { time: 8, value: 100 },
        ],
      },
    ]);
    expect((await read(moved)).tempoAutomation).toEqual([
      { time: 0, value: 90 },
      { time: 8, value: 100 },
    ]);
    expect(await written(moved, [{ ...tempo, points: [] }])).toBe(alsSet());
  });
});

describe("a lane whose digits are not those of a 32-bit float", () => {
  it("is merged from its first point on, and starts with one value, digit for digit", async () => {
    const events = ["-63072000", "0", "8"].map((time, id) => `FloatEvent Id="${id}" Time="${time}" Value="0.2"`);
    const lane: Node = [
      'AutomationEnvelope Id="0"',
      ["EnvelopeTarget", `PointeeId Value="${MADE.leadVolume}"`],
      ["Automation", ["Events", ...events], STATE],
    ];
    const input = join(folder, "tool-made.als");
    const output = join(folder, "tool-made (ride).als");
    writeFileSync(input, alsSet({ leadLanes: [["AutomationEnvelopes", ["Envelopes", lane]]] }));
    const written = await alsHost(input, { path: output, force: true }).write([
      {
        track: MADE.lead,
        target: MADE.leadVolume,
        place: { kind: "arrangement" },
        points: [
          { time: 0, value: 0.2 },
          { time: 4, value: 0.4 },
        ],
        mode: { merge: { from: 0, to: 4 } },
      },
    ]);
    expect(written).toMatchObject({ ok: true });
    const [sentinel, first] = [
      ...readFileSync(output, "utf8").matchAll(/<FloatEvent Id="\d+" Time="([^"]+)" Value="([^"]+)"/g),
    ].filter(([, time]) => time === "-63072000" || time === "0");
    expect(sentinel?.[2]).toBe(first?.[2]);
  });
});
