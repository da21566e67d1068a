import { basename } from "node:path";
import { peakWaveform } from "#src/chassis/report/song/peak-waveform.ts";
import type { SoundStory } from "#src/chassis/report/song/sound-story.ts";
import { STANDARD_INPUT } from "#src/cli/batch/input/gather-recordings.ts";
import type { Outcome } from "#src/cli/batch/outcome.ts";
import type { HeardSound } from "#src/cli/check/checked-file.ts";
import type { CheckDone } from "#src/cli/check/checking.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import type { CheckedStory, CheckStory, FileStory } from "#src/cli/report/check/check-story.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { GATING, WINDOWS } from "#src/knowledge/gating.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";

/** What files were held against. */
export interface CheckedAgainst {
  readonly platform: Platform | null;
  readonly genre: Genre | null;
}

/** A check as its report tells it; `null` where no file could be read, of which there is nothing to tell. */
export function tellCheck(outcomes: readonly Outcome<CheckDone>[], against: CheckedAgainst): CheckStory | null {
  const { platform, genre } = against;
  const files = outcomes.map((outcome, i) => fileStory(outcome, `file-${i + 1}`, platform));
  if (files.every((file) => "error" in file)) return null;
  return {
    madeBy: `Steadyhand ${VERSION}`,
    against: [...(platform === null ? [] : [platform.called]), ...(genre === null ? [] : [genre.name])],
    files,
  };
}

function fileStory(outcome: Outcome<CheckDone>, id: string, platform: Platform | null): FileStory {
  const name = outcome.file === STANDARD_INPUT ? "standard input" : basename(outcome.file);
  if ("error" in outcome) return { id, name, error: outcome.error };
  const { items, remark, heard } = outcome.value;
  return {
    id,
    name,
    path: outcome.file,
    items,
    remark,
    ...figures(heard!),
    target: platform?.loudness ?? null,
  };
}

function figures(heard: HeardSound): Pick<CheckedStory, "sound" | "integrated" | "truePeak"> {
  return { sound: soundStory(heard), integrated: heard.integrated, truePeak: heard.truePeak };
}

function soundStory({ duration, truePeaks, momentary, shortTerm }: HeardSound): SoundStory {
  return {
    duration,
    waveform: peakWaveform(truePeaks.map((peak) => decibelsToAmplitude(peak))),
    momentary: { start: WINDOWS.momentary / 2, step: GATING.step, values: momentary },
    shortTerm: { start: WINDOWS.shortTerm / 2, step: GATING.step, values: shortTerm },
  };
}
