import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { checkSound } from "#src/chassis/work/check-sound.ts";
import { type FileWork, safely } from "#src/cli/batch/file-work.ts";
import { THREADS } from "#src/cli/batch/threads/thread-names.ts";
import type { Checked, HeardSound } from "#src/cli/check/checked-file.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import type { QualityReading } from "#src/model/quality/quality-reading.ts";
import { ok } from "#src/model/result.ts";

export interface CheckTask {
  readonly path: string;
  readonly platform: Platform | null;
  readonly genre: Genre | null;
  /** What is drawn of the file is wanted too. */
  readonly drawn: boolean;
}

/** The checks of a file, and what a report draws of it; `null` where none is wanted. */
export interface CheckDone extends Checked {
  readonly heard: HeardSound | null;
}

/** One file checked. */
export const CHECKING: FileWork<CheckTask, CheckDone> = {
  thread: THREADS.check,
  doing: "Checking",
  done: "checked",
  work: safely("checked", async ({ path, platform, genre, drawn }, progress) => {
    const heard = (_: string, done: number) => progress.report(`Checking ${path}`, done);
    const files = audioOnDisk().listening.asker({ heard });
    const checked = await checkSound(path, { platform, genre }, { files, metadata: audioMetadata() });
    if (!checked.ok) return checked;
    const { items, remark, reading } = checked.value;
    return ok({ items, remark, heard: drawn ? heardSound(reading) : null });
  }),
};

function heardSound({ file: { duration }, level: { truePeak, truePeaks }, loudness }: QualityReading): HeardSound {
  const { integrated, momentary, shortTerm } = loudness;
  return { duration, integrated, truePeak, truePeaks, momentary, shortTerm };
}
