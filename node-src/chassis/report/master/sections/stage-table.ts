import type { StageStory, TrackStory } from "#src/chassis/report/master/master-story.ts";
import type { Markup, Piece } from "#src/chassis/report/page/markup.ts";
import { trueMinus, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { recordTable } from "#src/chassis/report/sections/record-table.ts";
import type { MasterStage } from "#src/knowledge/master/stages.ts";

/** Every stage in the order of the sound: what it found, what it did about it, how much, and what asks for it. */
export function stageTable({ stages }: TrackStory): Markup {
  return recordTable({
    caption: "In the order of the sound. A stage does nothing that the measurement does not ask for.",
    columns: [
      { name: "Stage" },
      { name: "Found" },
      { name: "Did" },
      { name: "Amount", isFigure: true },
      { name: "Reduction", isFigure: true },
      { name: "Why" },
    ],
    rows: stages.map((stage, i) => ({ cells: cellsOf(stage, i + 1), isQuiet: stage.amount === 0 })),
  });
}

function cellsOf({ stage, process, found, did, amount, gainReduction }: StageStory, number: number): Piece[] {
  return [
    `${number} ${process}`,
    trueMinus(found),
    trueMinus(did),
    amount === 0 ? "–" : `${writeNumber(amount * 100, 0)} %`,
    gainReduction === null || amount === 0 ? "–" : `${writeNumber(gainReduction)} dB`,
    `${amount === 0 ? "It acts on" : "Asked for by what it found: it acts on"} ${ASKED_BY[stage]}.`,
  ];
}

/** What asks for a stage. */
const ASKED_BY: Readonly<Record<MasterStage, string>> = {
  eq: "a resonance, or a tone outside of its observed range",
  multiband: "levels of a band that spread further than is usual",
  stereo: "a bass that is wide, or mids and highs that are narrower than is usual",
  excite: "a reference’s highs that no equaliser of 3 dB gives, or on its name",
  glue: "peaks that stand further above the loudness than is usual",
  match: "a reference whose tone differs",
  limiter: "peaks that the gain lifts above the ceiling",
  dither: "samples that are longer than the file’s word",
};
