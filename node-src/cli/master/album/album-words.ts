import { basename } from "node:path";
import { tableLines } from "#src/cli/frame/terminal/table-lines.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import type { AlbumTold } from "#src/cli/master/album/make-album.ts";
import { printable } from "#src/model/printable.ts";

const INDENT = "  ";
const WIDE = 1000;

/** An album for a person at a terminal, in lines of at most `page` columns: a line a track, what else is to be known, what was reached. */
export function albumWords({ tracks, sentence, output }: AlbumTold, report: string | null, page = WIDE): string {
  const rows = tracks.map(({ input, before, after, gain, stages }) => [
    basename(input),
    before.integrated.toFixed(1),
    after.integrated.toFixed(1),
    after.truePeak.toFixed(1),
    `${gain < 0 ? "" : "+"}${gain.toFixed(1)} dB`,
    stages
      .filter(({ amount }) => amount > 0)
      .map(({ stage }) => stage)
      .join(" "),
  ]);
  const parts = [
    tableLines([["", "LUFS", "then", "dBTP", "gain", "stages"], ...rows], { page, indent: INDENT, hanging: INDENT }),
    tracks.flatMap(({ input, remarks }) => remarks.map((remark) => `${basename(input)}: ${remark}`)),
    [
      output === null ? `Nothing was written: ${sentence}` : `${output}: ${sentence}`,
      ...(report === null ? [] : [`${INDENT}${report}`]),
    ],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.flatMap((line) => wrapped(printable(line), page, INDENT)).join("\n"))
    .join("\n\n")}\n`;
}
