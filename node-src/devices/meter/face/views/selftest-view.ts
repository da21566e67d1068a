import type { ConformanceRow } from "#src/analysis/conformance/run-case.ts";
import { type FaceSize, TEXT } from "#src/chassis/face/face-layout.ts";
import { DARK_LAMP, LAMP, LIT_LAMP } from "#src/devices/meter/face/views/lamp.ts";
import type { MeterView } from "#src/devices/meter/face/views/meter-view.ts";
import { proofWords, SELFTEST_WORDS } from "#src/devices/meter/selftest/proof-words.ts";
import { SELFTEST_CASES } from "#src/devices/meter/selftest/selftest-cases.ts";
import type { ConformanceMeasure } from "#src/knowledge/ebu-conformance/conformance-case.ts";
import type { Painter } from "#src/ports/painter.ts";

/** Every figure of the self-test with a lamp: dark before it is read, lit where it is in tolerance, in another colour where it is not. */
export const SELFTEST_VIEW: MeterView = {
  shows: ["proof"],
  draw({ proof }, { width }: FaceSize, painter) {
    const rows = proof?.rows ?? [];
    const names = SELFTEST_CASES.flatMap(({ id, expectations }) =>
      expectations.map(({ measure }) => (expectations.length > 1 ? `${id} ${LETTERS[measure] ?? ""}` : id)),
    );
    const lines = Math.ceil(names.length / COLUMNS);
    const column = (width - 2 * EDGE) / COLUMNS;
    for (const [at, name] of names.entries()) {
      const left = EDGE + Math.floor(at / lines) * column;
      drawFigure(name, rows[at], { left, right: left + column - GAP, line: TOP + (at % lines) * LINE }, painter);
    }
  },
  words: ({ proof }) => (proof === null ? `Press Self-Test: ${SELFTEST_WORDS}. The sound passes.` : proofWords(proof)),
};

function drawFigure(
  name: string,
  row: ConformanceRow | undefined,
  { left, right, line }: { readonly left: number; readonly right: number; readonly line: number },
  painter: Painter,
): void {
  const { ink, opacity } = row === undefined ? DARK_LAMP : LIT_LAMP[row.verdict === "pass" ? "pass" : "fail"];
  painter.circle(left + LAMP.radius, line - LAMP.rise, LAMP.radius);
  painter.fill(ink, opacity);
  painter.text(name, left + LAMP.words, line, { size: TEXT.small, ink: row === undefined ? "textDim" : "text" });
  const measured = row?.measured ?? null;
  if (measured === null) return;
  const figure = Number.isFinite(measured) ? measured.toFixed(2) : "–";
  painter.text(figure, right, line, { size: TEXT.small, ink: "text", align: "right" });
}

const LETTERS: Readonly<Partial<Record<ConformanceMeasure, string>>> = {
  integrated: "I",
  "momentary-held": "M",
  "short-term-held": "S",
};

/** Pixels. Source: house taste, tried at 1x and 2x. */
const COLUMNS = 4;
const EDGE = 6;
const GAP = 10;
const TOP = 14;
const LINE = 14;
