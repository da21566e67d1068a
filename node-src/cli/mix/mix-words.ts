import { styled } from "#src/cli/frame/terminal/colours.ts";
import type { Terminal } from "#src/cli/frame/terminal/terminal.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import { outcomeWords } from "#src/cli/report/mix/outcome-words.ts";
import { stretchedWords } from "#src/cli/report/mix/stretched-words.ts";
import { hertzWords, shown } from "#src/model/figure-words.ts";
import { type BarSpans, barWords } from "#src/model/mix/bar-words.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { printable } from "#src/model/printable.ts";

type Page = Pick<Terminal, "page" | "coloured">;

/** A mix for a person: who is heard, who hides whom, what is wrong, and what would be done about it. */
export function mixWords(told: MixStory, report: string | null, page: Page): string {
  const { findings, masking, moves, verdict } = told.diagnosis;
  const name = (id: number) => nameOf(told, id);
  const sections = [
    section("Tracks", trackLines(told), page),
    section(
      "Who hides whom",
      masking.map(
        ({ masker, maskee, loss, low, high, bars }) =>
          `${name(masker)} hides ${name(maskee)}: ${shown(loss, 1)} phon lost from ${hertzWords(low)} to ${hertzWords(high)}${atBars(bars)}`,
      ),
      page,
    ),
    section(
      "Findings",
      findings.map(
        ({ code, tracks, evidence, bars }) => `${code}  ${tracks.map(name).join(", ")}: ${evidence}${atBars(bars)}`,
      ),
      page,
    ),
    section(
      "Moves",
      moves.map((move) => moveWords(move, told)),
      page,
    ),
  ];
  return `${head(told)}${sections.join("")}${verdict}\n${appliedLine(told)}${previewLines(told, page)}${endLine(told, report)}\n`;
}

function head({ set, diagnosis: { mix }, before }: MixStory): string {
  const heard = mix.tracks.filter(({ features }) => features !== null).length;
  if (before === null) return `${printable(set)}: no track of ${mix.tracks.length} is heard\n`;
  const peak = before.truePeak === null ? "" : `, true peak ${shown(before.truePeak, 1)} dBTP`;
  const level = `, ${shown(before.integrated, 1)} LUFS${peak}${mix.mix?.from === "sum" ? " by adding up what is heard" : ""}`;
  return `${printable(set)}: ${heard} of ${mix.tracks.length} tracks heard${level}\n`;
}

function trackLines({ diagnosis: { mix, roles }, readings }: MixStory): string[] {
  return mix.tracks.map(({ id, name, heard, why }) => {
    const role = roles.get(id);
    const reading = readings.get(id);
    const level = reading === undefined ? "" : `, ${shown(reading.integrated, 1)} LUFS`;
    const from = heard === "no" ? "not heard" : `from its ${heard}${level}`;
    return `${name}: ${role?.role ?? "unknown"}, ${from}${why === null ? "" : `. ${why}`}`;
  });
}

function moveWords(move: MixMove, { applied }: MixStory): string {
  const { id, sentence, confidence, bars, guard } = move;
  const told = outcomeWords(move, applied?.outcomes.get(id));
  return `${id}  ${sentence}${atBars(bars)} ${Math.round(confidence * PERCENT)} % sure. ${told ?? guard}`;
}

/** How the mix is in the copy. */
function appliedLine({ applied }: MixStory): string {
  if (applied === undefined || applied.outcomes.size === 0) return "";
  const count = [...applied.outcomes.values()].filter(({ outcome }) => outcome === "applied").length;
  const after = applied.after === null ? "" : `; the mix reads ${shown(applied.after.integrated, 1)} LUFS then`;
  const all = applied.outcomes.size;
  return `${count} of ${all} ${all === 1 ? "move" : "moves"} applied${after}.\n`;
}

/** What to listen to, and what is not in it. */
function previewLines({ applied }: MixStory, page: Page): string {
  const preview = applied?.preview ?? null;
  if (preview === null) return "";
  const { names, integrated, without, stretched } = preview;
  const level = `${shown(integrated[0], 1)} and ${shown(integrated[1], 1)} LUFS`;
  return `${printable(names[0])} is the mix before, ${printable(names[1])} after; they read ${level}.${stretchedWords(stretched)}\n${section("Not in the preview", without, page)}`;
}

function endLine({ applied, learnt }: MixStory, report: string | null): string {
  const copy = applied?.output ?? null;
  const files = [
    ...(copy === null ? [] : [`${printable(copy)} is the copy. `]),
    ...(report === null ? [] : [`${printable(report)} shows it. `]),
    ...(learnt === undefined ? [] : [`What you keep of moves is learnt in ${printable(learnt.file)}. `]),
  ];
  return `${files.join("")}The set stays as it is.`;
}

const PERCENT = 100;

function nameOf({ diagnosis: { mix } }: MixStory, id: number): string {
  return mix.tracks.find((track) => track.id === id)?.name ?? "";
}

function atBars(bars: BarSpans): string {
  return bars.length === 0 ? "" : ` (${barWords(bars, NAMED)})`;
}

/** More stretches than this are counted, not named. */
const NAMED = 4;

function section(title: string, lines: readonly string[], { page, coloured }: Page): string {
  if (lines.length === 0) return "";
  const broken = lines.flatMap((line) => {
    const text = `  ${printable(line)}`;
    return page === undefined ? [text] : wrapped(text, page, HANGING);
  });
  return `${styled(title, "plain", coloured?.out === true)}\n${broken.join("\n")}\n`;
}

const HANGING = " ".repeat(4);
