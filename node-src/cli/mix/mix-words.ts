import { trackReading } from "#src/analysis/track/track-reading.ts";
import type { Terminal } from "#src/cli/frame/terminal/terminal.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import { shown } from "#src/model/figure-words.ts";
import type { HeardMix, HeardTrack } from "#src/model/mix/heard-mix.ts";
import { printable } from "#src/model/printable.ts";

/** A mix for a person: each track with its level, or why it is not heard. */
export function mixWords(set: string, { tracks, mix }: HeardMix, { page }: Pick<Terminal, "page">): string {
  const heard = tracks.filter(({ features }) => features !== null).length;
  const whole = mix === null ? "" : `, ${levelWords(mix)}${mix.from === "sum" ? " (what is heard, added up)" : ""}`;
  const lines = [`${printable(set)}: ${heard} of ${tracks.length} tracks heard${whole}`, ...tracks.map(trackWords)];
  const broken = lines.flatMap((line, at) => {
    const text = at === 0 ? line : `  ${printable(line)}`;
    return page === undefined ? [text] : wrapped(text, page, HANGING);
  });
  return `${broken.join("\n")}\nNothing was written.\n`;
}

const HANGING = " ".repeat(4);

function trackWords({ name, heard, why, features }: HeardTrack): string {
  const from = features === null ? "not heard" : `from its ${heard}, ${levelWords({ features })}`;
  return `${name}: ${from}${why === null ? "" : `. ${why}`}`;
}

function levelWords({ features }: Pick<NonNullable<HeardMix["mix"]>, "features">): string {
  const { integrated, truePeak } = trackReading(features);
  if (!Number.isFinite(integrated)) return "silent";
  return `${shown(integrated, 1)} LUFS, true peak ${shown(truePeak, 1)} dBTP`;
}
