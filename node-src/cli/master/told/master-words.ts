import type { ComparedPair } from "#src/chassis/render/master/compared-pair.ts";
import type { MasterTold, StageTold } from "#src/chassis/render/master/told/master-told.ts";
import { tableLines } from "#src/cli/frame/terminal/table-lines.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import { printable } from "#src/model/printable.ts";

const INDENT = "  ";
const WIDE = 1000;

/** A master for a person at a terminal, in lines of at most `page` columns. */
export function masterWords(told: MasterTold, report: string | null, page = WIDE): string {
  const room = { page, indent: INDENT, hanging: INDENT + INDENT };
  const { stages, before, after, platforms, output, sentence, remarks, stageOutputs, compared, versions } = told;
  const parts = [
    stages.flatMap((stage, i) => stageLines(stage, i + 1)),
    tableLines(
      [
        ["", "LUFS", "dBTP", "LRA", "PLR"],
        ["before", ...figures(before)],
        ["after", ...figures(after)],
      ],
      room,
    ),
    platforms.map(({ sentence: made }) => `- ${made}`),
    remarks,
    [
      output === null ? `Nothing was written: ${sentence}` : `${output}: ${sentence}`,
      ...(compared === null ? [] : comparedLines(compared)),
      ...versions.map(
        ({ output: path, after: { integrated, truePeak } }) =>
          `${INDENT}${path}: ${integrated.toFixed(1)} LUFS, true peak ${truePeak.toFixed(1)} dBTP`,
      ),
      ...[...stageOutputs, ...(report === null ? [] : [report])].map((path) => `${INDENT}${path}`),
    ],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.flatMap((line) => wrapped(printable(line), page, INDENT)).join("\n"))
    .join("\n\n")}\n`;
}

function comparedLines({ mix, master, integrated, gains }: ComparedPair): string[] {
  return [mix, master].map((path, i) => {
    const turned = Math.abs(gains[i]!) < 0.05 ? "as it is" : `${gains[i]! < 0 ? "" : "+"}${gains[i]!.toFixed(1)} dB`;
    return `${INDENT}${path}: ${integrated[i]!.toFixed(1)} LUFS, ${turned}`;
  });
}

function stageLines({ process, found, did, amount }: StageTold, number: number): string[] {
  return [
    `${number} ${process}: ${did}${amount > 0 && amount < 1 ? ` (amount ${amount})` : ""}`,
    `${INDENT}${INDENT}${found}`,
  ];
}

function figures({ integrated, truePeak, loudnessRange, peakToLoudness }: MixFeatures): string[] {
  return [integrated, truePeak, loudnessRange, peakToLoudness].map((value) =>
    value === null || !Number.isFinite(value) ? "-" : value.toFixed(1),
  );
}
