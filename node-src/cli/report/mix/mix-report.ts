import { basename } from "node:path";
import { markup } from "#src/chassis/report/page/markup.ts";
import { page } from "#src/chassis/report/page/page.ts";
import { RECORD_STYLE } from "#src/chassis/report/page/record-style.ts";
import { notesSection } from "#src/chassis/report/sections/notes-section.ts";
import { wayBackSection } from "#src/chassis/report/sections/way-back-section.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import { MIX_STYLE } from "#src/cli/report/mix/mix-style.ts";
import { findingsSection } from "#src/cli/report/mix/sections/findings-section.ts";
import { maskingSection } from "#src/cli/report/mix/sections/masking-section.ts";
import { mixHead } from "#src/cli/report/mix/sections/mix-head.ts";
import { mixWayBack } from "#src/cli/report/mix/sections/mix-way-back.ts";
import { movesSection } from "#src/cli/report/mix/sections/moves-section.ts";
import { tracksSection } from "#src/cli/report/mix/sections/tracks-section.ts";

/**
 * The report of a mix that was heard, and of what was done to a copy of it, as one HTML file that needs nothing else: no script, no network, no font of its own.
 * The same story gives the same bytes. Whatever text the story brings is escaped.
 */
export function mixReport(story: MixStory, madeBy: string): string {
  const warnings = [...story.diagnosis.mix.warnings, ...(story.applied?.warnings ?? [])];
  return page(
    `The mix of ${basename(story.set)}`,
    madeBy,
    FOOT,
    [
      mixHead(story),
      movesSection(story),
      findingsSection(story),
      maskingSection(story),
      tracksSection(story),
      notesSection(warnings.map((words) => ({ kind: "Warning", words }))),
      story.applied?.output == null
        ? wayBackSection(null)
        : mixWayBack(story.set, story.applied.output, story.applied.preview ?? null),
    ],
    markup`${RECORD_STYLE}${MIX_STYLE}`,
  ).source;
}

const FOOT =
  "Loudness is K-weighted (ITU-R BS.1770-5). What a track loses to another is reckoned in phon, ten of which are half as loud, by a model of partial loudness (Moore, Glasberg and Baer 1997) at 96 dB SPL for 0 LUFS: it ranks and vetoes, and is not the truth.";
