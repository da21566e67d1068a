import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { diskFileBatch } from "#src/adapters/disk/together/disk-file-batch.ts";
import { EMPTY_METER_FACE } from "#src/devices/meter/face/meter-face.ts";
import { readHistory } from "#src/devices/meter/log/history-table.ts";
import { meterCsv, meterJson } from "#src/devices/meter/report/meter-data.ts";
import { meterReport } from "#src/devices/meter/report/meter-page.ts";
import { meterStory } from "#src/devices/meter/report/meter-story.ts";
import { tellReport } from "#src/devices/meter/report/tell-report.ts";
import { writeReports } from "#src/devices/meter/report/write-reports.ts";
import { ok } from "#src/model/result.ts";
import type { FileBatch } from "#src/ports/output/file-batch.ts";
import type { OutputFiles } from "#src/ports/output/output-files.ts";
import { OUTLETS_TOLD, SONG, toldMeasurement } from "#test/devices/meter/report/fake-measurement.ts";
import { courseFrames } from "#test/doubles/meter/course-frames.ts";

const MADE_BY = "Steadyhand 0.0.0";
const told = toldMeasurement()!;
const story = meterStory(told, MADE_BY);
const page = meterReport(story);

let folder: string | undefined;
afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

function somewhere(): string {
  folder = mkdtempSync(join(tmpdir(), "meter-report-"));
  return folder;
}

const opened: string[] = [];
const ports = {
  outputs: () => diskFileBatch(),
  open: async (path: string) => {
    opened.push(path);
    return ok(undefined);
  },
};

describe("what the face tells the process", () => {
  it("comes in messages that Max takes, and is the measurement to the last slot", () => {
    const course = courseFrames(SONG);
    const messages = tellReport(EMPTY_METER_FACE, { outlets: OUTLETS_TOLD, course, proof: [] }, "/a/Loudness.html");
    expect(messages.at(-1)).toEqual(["report", "/a/Loudness.html"]);
    expect(Math.max(...messages.map(({ length }) => length))).toBeLessThan(32_767);
    expect(told.history).toEqual(readHistory(course));
    expect(told.reading.integrated).toBeCloseTo(-14.3, 9);
    expect([told.target.name, told.span, told.state, told.bar]).toEqual(["Spotify", "Everything", "measuring", 4]);
  });

  it("of another measurement is all new, and of none is nothing", () => {
    expect(toldMeasurement(SONG.slice(0, 3))!.history.slots).toHaveLength(3);
    expect(toldMeasurement([], { outlets: OUTLETS_TOLD.with(4, 0) })).toBeNull();
    expect(toldMeasurement([], { outlets: [] })).toBeNull();
  });
});

describe("the report of a measurement", () => {
  it("says the figures, the verdict, the services, the self-test and what it is made of", () => {
    for (const words of [
      "−14.3 LUFS",
      "−1.3 dBTP",
      "8.4 LU",
      "In tolerance: Spotify asks for −14.0 LUFS",
      "2:33",
      "3341-13-14",
    ])
      expect(page).toContain(words);
    expect(page).toMatch(/Most often from −\d/);
    expect(page).toContain("Steadyhand 0.0.0");
    expect(page).not.toMatch(/NaN|Infinity|undefined|<script/);
    expect(meterReport(meterStory(toldMeasurement()!, MADE_BY))).toBe(page);
  });

  it("is a report too of a moment, of a day, without a self-test, and of a loop that still runs", () => {
    const moment = toldMeasurement([{ highest: Number.NEGATIVE_INFINITY }], {
      outlets: OUTLETS_TOLD.with(8, 50).with(5, 0),
      proof: [],
    })!;
    const day = toldMeasurement(SONG, { tenths: 512 })!;
    const loop = toldMeasurement(SONG.slice(0, 40), { face: { span: 1, bar: 3 } })!;
    for (const each of [moment, day, loop]) {
      const html = meterReport(meterStory(each, MADE_BY));
      expect(html).not.toMatch(/NaN|Infinity|undefined/);
      expect(html).toContain("</html>");
    }
    expect(meterReport(meterStory(moment, MADE_BY))).not.toContain("The meter’s own proof");
    expect(meterReport(meterStory(day, MADE_BY))).toContain("in steps of 51.2 s");
    expect(meterReport(meterStory(loop, MADE_BY))).toContain("The loop was still being measured");
  });

  it("is one JSON document of the same figures, null for what does not exist", () => {
    const json = JSON.parse(meterJson(story));
    expect(json).toMatchObject({ madeBy: MADE_BY, span: "everything", state: "measuring", duration: 153 });
    expect(json.integrated).toBeCloseTo(-14.3, 9);
    expect(json.target).toMatchObject({ id: "spotify", verdict: "pass" });
    expect(json.history.slots).toHaveLength(SONG.length);
    expect(json.history.slots[0]).toMatchObject({ time: 0, bar: null, beat: null });
    expect(json.history.slots[50]).toMatchObject({ bar: 2 });
    expect(json.histogram.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(SONG.length);
    expect(json.selfTest.rows).toHaveLength(24);
    const quiet = toldMeasurement([{ highest: Number.NEGATIVE_INFINITY }])!;
    expect(JSON.parse(meterJson(meterStory(quiet, MADE_BY))).history.slots[0]).toMatchObject({
      maxShortTerm: null,
      minShortTerm: null,
    });
  });

  it("is a table of the course as CSV, a record a slot, an empty cell for what does not exist", () => {
    const records = meterCsv(story).split("\r\n");
    expect(records[0]).toBe("time,bar,beat,maxShortTerm,minShortTerm,maxMomentary,truePeak");
    expect(records).toHaveLength(SONG.length + 2);
    expect(records[1]).toMatch(/^0\.0,,,-2\d\.\d{3},/);
    expect(records[51]).toMatch(/^5\.0,2,4\.000,/);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SONG.length - 1 }), (at) => {
        expect(records[at + 1]!.split(",")).toHaveLength(7);
        expect(Number(records[at + 1]!.split(",")[3])).toBeCloseTo(SONG[at]!.highest, 3);
      }),
    );
  });

  it("is written as three files under one name, anew over itself, and opened", async () => {
    const path = join(somewhere(), "My song");
    for (const chosen of [path, `${path}.html`]) {
      const written = await writeReports(ports, told, chosen);
      expect(written).toEqual(ok("“My song” is written as HTML, JSON and CSV, and open in the browser."));
    }
    expect(readdirSync(folder!).sort()).toEqual(["My song.csv", "My song.html", "My song.json"]);
    expect(opened.at(-1)).toBe(`${path}.html`);
    expect(readFileSync(`${path}.html`, "utf8")).toContain("<!doctype html>");
  });

  it("is refused where something else stands under one of its names, and nothing is written then", async () => {
    const path = join(somewhere(), "Loudness.html");
    writeFileSync(join(folder!, "Loudness.csv"), "my own figures");
    const written = await writeReports(ports, told, path);
    expect(written.ok).toBe(false);
    expect(readdirSync(folder!)).toEqual(["Loudness.csv"]);
  });

  it.each(["csv", "json", "html"])(
    "leaves all three files of before where the %s cannot be written, none where none stood, and says why",
    async (ending) => {
      const full = { ok: false, error: { code: "write-failed", sentence: "The disk is full." } } as const;
      const outputs = (): FileBatch => {
        const batch = ports.outputs();
        const write: OutputFiles["write"] = async (to, ...rest) =>
          to.endsWith(ending) ? full : batch.files.write(to, ...rest);
        return { ...batch, files: { ...batch.files, write } };
      };
      const path = join(somewhere(), "Loudness.html");
      const standing = () => readdirSync(folder!).map((name) => [name, readFileSync(join(folder!, name), "utf8")]);
      expect(await writeReports({ ...ports, outputs }, told, path)).toEqual(full);
      expect(standing()).toEqual([]);
      await writeReports(ports, told, path);
      const before = standing();
      expect(before).toHaveLength(3);
      const another = toldMeasurement(SONG.slice(0, 3))!;
      expect(await writeReports({ ...ports, outputs }, another, path)).toEqual(full);
      expect(standing()).toEqual(before);
    },
  );
});
