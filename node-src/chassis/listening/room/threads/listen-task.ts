import type { FileAnalysis, FileFeaturesOf } from "#src/chassis/listening/room/file-analysis.ts";
import { TRACK_ANALYSIS } from "#src/chassis/listening/room/finished/track-analysis.ts";
import { readOnce } from "#src/chassis/listening/room/reading.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";

/** A file, and the names of the analyses that are asked for: plain data, which goes from thread to thread. */
export interface ListenTask {
  readonly path: string;
  readonly analyses: readonly string[];
}

export type Listened = Result<readonly FileFeaturesOf<unknown>[], Refusal>;

/** What a thread listens for: what a command asks of many files at once. */
const IN_THREADS: ReadonlyMap<string, FileAnalysis<unknown>> = new Map(
  [TRACK_ANALYSIS].map((analysis) => [analysis.name, analysis]),
);

/** The task of a thread; `null` where one of the analyses is not done there. */
export function listenTask(path: string, analyses: readonly FileAnalysis<unknown>[]): ListenTask | null {
  const names = analyses.map(({ name }) => name);
  return names.every((name) => IN_THREADS.has(name)) ? { path, analyses: names } : null;
}

/** Does such a task. */
export function listenTo(files: AudioFiles, task: ListenTask, heard: (done: number) => void): Promise<Listened> {
  const analyses = task.analyses.map((name) => IN_THREADS.get(name)!);
  return readOnce(files, task.path, analyses, { signal: new AbortController().signal, heard });
}
