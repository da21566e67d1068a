import type { ConformanceRow } from "#src/analysis/conformance/run-case.ts";
import { serviceTable } from "#src/chassis/report/master/sections/service-table.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { page } from "#src/chassis/report/page/page.ts";
import { RECORD_STYLE } from "#src/chassis/report/page/record-style.ts";
import {
  trueMinus,
  writeClock,
  writeLoudness,
  writeNumber,
  writeSpread,
} from "#src/chassis/report/page/write-number.ts";
import { notesSection, type Remark } from "#src/chassis/report/sections/notes-section.ts";
import { pageHead, proofStep } from "#src/chassis/report/sections/proof-step.ts";
import { recordTable } from "#src/chassis/report/sections/record-table.ts";
import { factTable, section } from "#src/chassis/report/sections/section.ts";
import { COUNT_STYLE, countChart } from "#src/devices/meter/report/count-chart.ts";
import { courseChart } from "#src/devices/meter/report/course-chart.ts";
import type { MeterStory } from "#src/devices/meter/report/meter-story.ts";
import type { Proof } from "#src/devices/meter/selftest/proof-table.ts";
import { proofWords } from "#src/devices/meter/selftest/proof-words.ts";
import { LOUDNESS_RANGE } from "#src/knowledge/gating.ts";

/** The report of a measurement as one HTML file that needs nothing else: no script, no network, no font of its own. The same story gives the same bytes. */
export function meterReport(story: MeterStory): string {
  const [course, counts] = [courseChart(story), countChart(story)];
  const sections = [
    meterHead(story),
    ...(course === null ? [] : [section("course", "Along the measurement", course)]),
    ...(counts === null ? [] : [section("counts", "How often which loudness", counts)]),
    section("figures", "The numbers", figures(story)),
    section("services", "What each service will do with it", serviceTable(story.services)),
    ...(story.proof === null ? [] : [section("self-test", "The meter’s own proof", selfTest(story.proof))]),
    notesSection(remarks(story)),
  ];
  return page(`Loudness for ${story.target.name}`, story.madeBy, FOOT, sections, markup`${RECORD_STYLE}${COUNT_STYLE}`)
    .source;
}

function meterHead({ reading, target, verdict, peakToLoudness, span }: MeterStory): Markup {
  const ceiling = verdict.ceiling === null ? "" : `, at most ${writeNumber(verdict.ceiling)} dBTP`;
  const asked = `${target.name} asks for ${writeLoudness(target.loudness)}, give or take ${writeNumber(target.tolerance)} LU${ceiling}`;
  const result = `${VERDICTS[verdict.result ?? "none"]}: ${asked}.`;
  return pageHead(
    "Steadyhand Meter",
    { title: MEASURED[span], relation: "for", aside: target.name },
    trueMinus(result),
    [
      proofStep("Integrated loudness", writeLoudness(reading.integrated), `Of ${writeClock(reading.heard)}, gated.`),
      proofStep("True peak", `${writeNumber(reading.truePeak)} dBTP`, `PLR ${writeNumber(peakToLoudness)} dB.`),
      proofStep(
        "Loudness range",
        writeSpread(reading.loudnessRange),
        reading.heard < LOUDNESS_RANGE.stableAfter
          ? "Not to be relied on before a minute."
          : "From the 10th to the 95th percentile.",
      ),
    ],
  );
}

const MEASURED = { Everything: "Loudness", Loop: "Loudness of the loop", Section: "Loudness of a section" } as const;
const VERDICTS = { pass: "In tolerance", fail: "Out of tolerance", none: "No verdict" } as const;

function figures({ reading, peakToLoudness }: MeterStory): Markup {
  return factTable("Measured by ITU-R BS.1770-5 and EBU R 128.", [
    { name: "Measured for", value: writeClock(reading.heard, 1) },
    { name: "Integrated loudness", value: writeLoudness(reading.integrated) },
    { name: "Loudness range", value: writeSpread(reading.loudnessRange) },
    { name: "Highest short-term loudness", value: writeLoudness(reading.maxShortTerm) },
    { name: "Highest momentary loudness", value: writeLoudness(reading.maxMomentary) },
    { name: "True peak", value: `${writeNumber(reading.truePeak)} dBTP` },
    { name: "Peak to loudness (PLR)", value: `${writeNumber(peakToLoudness)} dB` },
  ]);
}

function selfTest(proof: Proof): Markup {
  return recordTable({
    caption: `${proofWords(proof)}. Signals of ITU-R BS.1770-5, EBU Tech 3341 v4 and Tech 3342 v4, through the engine that measured.`,
    columns: [
      { name: "Case" },
      { name: "Signal" },
      { name: "Expected", isFigure: true },
      { name: "Read", isFigure: true },
      { name: "Verdict" },
    ],
    rows: proof.rows.map((row) => ({ cells: proofCells(row) })),
  });
}

function proofCells({ id, description, measure, expected, measured, unit, verdict }: ConformanceRow) {
  return [
    id,
    `${trueMinus(description)} (${measure.replaceAll("-", " ")})`,
    `${writeNumber(expected, 2)} ${unit}`,
    measured === null ? "–" : `${writeNumber(measured, 2)} ${unit}`,
    markup`<span class="verdict ${verdict}">${verdict}</span>`,
  ];
}

function remarks({ span, state, history }: MeterStory): Remark[] {
  const partial = span !== "Everything" && state === "measuring";
  return [
    ...(partial
      ? [{ kind: "Note", words: `The ${span.toLowerCase()} was still being measured when this was written.` } as const]
      : []),
    ...(history.step > SHORTEST
      ? [
          {
            kind: "Note",
            words: `The course is in steps of ${writeNumber(history.step)} s, each with its largest and smallest short-term loudness.`,
          } as const,
        ]
      : []),
    {
      kind: "Note",
      words: "Bars are counted by the signature that stands in the set; a song that changes it counts otherwise.",
    },
  ];
}

/** Seconds of a step before any was joined to another, and a little. */
const SHORTEST = 0.15;
const FOOT =
  "Loudness is integrated, gated (ITU-R BS.1770-5, EBU R 128); true peak at eight times the rate, four times from 80 kHz on. Measured by the text of a gen~ object, which the project’s tests hold against the standards: docs/conformance.md.";
