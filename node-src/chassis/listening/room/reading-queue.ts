import type { FileAnalysis, FileFeaturesOf } from "#src/chassis/listening/room/file-analysis.ts";
import type { FileReader } from "#src/chassis/listening/room/reading.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** Readings of files, as many at a time as their reader takes, each shared by all who ask for its content. */
export interface ReadingQueue {
  /** Runs work that may ask for readings: none begins, and none is given up, before all such work has ended. */
  gathering<Value>(work: () => Promise<Value>): Promise<Value>;
  /**
   * What a file holds under an analysis: joins a reading of this content that has not begun, or that measures the same.
   * Rejects with the signal's reason once that ends. A reading whose askers have all gone goes on, as its next asker may be on
   * the way, until another content is asked for or five seconds have passed.
   */
  join<Features>(
    file: { readonly path: string; readonly content: string },
    analysis: FileAnalysis<Features>,
    asker: Asker,
  ): Promise<Result<FileFeaturesOf<Features>, Refusal>>;
}

/** Somebody who waits for a reading. */
export interface Asker {
  readonly signal: AbortSignal;
  heard(done: number): void;
}

export function readingQueue(reader: FileReader): ReadingQueue {
  let readings: readonly Reading[] = [];
  let gatherings = 0;
  const next = (): void => {
    if (gatherings > 0) return;
    readings = readings.filter(({ begun, askers }) => begun || askers.size > 0);
    const begun = readings.filter((each) => each.begun);
    const waiting = readings.filter((each) => !each.begun);
    if (waiting.length === 0) return;
    const places = Math.max(1, reader.atOnce(readings.map(({ path }) => path))) - begun.length;
    for (const reading of waiting.slice(0, Math.max(0, places))) void run(reading);
    for (const reading of begun) giveUp(reading);
  };
  const run = async (reading: Reading): Promise<void> => {
    reading.begun = true;
    await read(reader, reading);
    readings = readings.filter((each) => each !== reading);
    next();
  };
  return {
    gathering: async (work) => {
      gatherings += 1;
      try {
        return await work();
      } finally {
        gatherings -= 1;
        next();
      }
    },
    join: <Features>(
      { path, content }: { readonly path: string; readonly content: string },
      analysis: FileAnalysis<Features>,
      asker: Asker,
    ) => {
      const open = readings.find((each) => each.content === content && takes(each, analysis.name));
      const reading = open ?? newReading(path, content);
      if (open === undefined) readings = [...readings, reading];
      reading.analyses.set(analysis.name, analysis);
      const answer = waitFor(reading, analysis.name, asker, () => {
        setTimeout(() => giveUp(reading), GRACE).unref();
      });
      next();
      return answer as Promise<Result<FileFeaturesOf<Features>, Refusal>>;
    },
  };
}

/** Milliseconds that a reading goes on without anybody who waits for it. Source: house taste: to read a track of a set through Live takes less. */
const GRACE = 5000;

/** Ends a reading that has no asker. */
function giveUp({ askers, ending }: Reading): void {
  if (askers.size === 0) ending.abort();
}

type Outcome = Result<ReadonlyMap<string, FileFeaturesOf<unknown>>, Refusal>;

interface Reading {
  readonly path: string;
  readonly content: string;
  readonly analyses: Map<string, FileAnalysis<unknown>>;
  readonly askers: Set<Asker>;
  readonly ending: AbortController;
  readonly outcome: PromiseWithResolvers<Outcome>;
  begun: boolean;
}

function newReading(path: string, content: string): Reading {
  const outcome = withResolvers<Outcome>();
  outcome.promise.catch(() => undefined);
  return {
    ...{ path, content, outcome, begun: false },
    analyses: new Map(),
    askers: new Set(),
    ending: new AbortController(),
  };
}

function takes({ begun, analyses, ending }: Reading, analysis: string): boolean {
  return !ending.signal.aborted && (!begun || analyses.has(analysis));
}

async function read(reader: FileReader, { path, analyses, askers, ending, outcome }: Reading): Promise<void> {
  const names = [...analyses.keys()];
  const heard = (done: number) => {
    for (const asker of askers) asker.heard(done);
  };
  try {
    const found = await reader.read(path, [...analyses.values()], { signal: ending.signal, heard });
    outcome.resolve(found.ok ? ok(new Map(found.value.map((features, at) => [names[at]!, features]))) : found);
  } catch (error) {
    outcome.reject(error);
  }
}

async function waitFor(
  { askers, outcome }: Reading,
  analysis: string,
  asker: Asker,
  left: () => void,
): Promise<Result<FileFeaturesOf<unknown>, Refusal>> {
  const { signal } = asker;
  signal.throwIfAborted();
  const ended = withResolvers<never>();
  const end = () => ended.reject(signal.reason);
  signal.addEventListener("abort", end, { once: true });
  askers.add(asker);
  try {
    const found = await Promise.race([outcome.promise, ended.promise]);
    return found.ok ? ok(found.value.get(analysis)!) : found;
  } finally {
    signal.removeEventListener("abort", end);
    askers.delete(asker);
    if (signal.aborted) left();
  }
}

interface PromiseWithResolvers<Value> {
  readonly promise: Promise<Value>;
  resolve(value: Value): void;
  reject(reason: unknown): void;
}

/** As `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers<Value>(): PromiseWithResolvers<Value> {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
