import { setMaxListeners } from "node:events";
import { basename } from "node:path";
import type { FileAnalysis, FileFeaturesOf } from "#src/chassis/listening/room/file-analysis.ts";
import { featuresOf, keptFeatures } from "#src/chassis/listening/room/kept-features.ts";
import { type FileReader, plainReader } from "#src/chassis/listening/room/reading.ts";
import { type ReadingQueue, readingQueue } from "#src/chassis/listening/room/reading-queue.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { AnalysisCache, ContentKey } from "#src/ports/analysis-cache.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";

/** The one place where files become features, for every press of a device and for the command line. */
export interface ListeningRoom {
  /** Somebody who wants files measured now: a press, a command. */
  asker(options?: AskerOptions): FilesAsked;
}

export interface AskerOptions {
  /** Once it ends this asker no longer counts, and its promises reject with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How much of a file has been read, from 0 to 1; not told of what is remembered. */
  heard?(path: string, done: number): void;
}

/** Files measured for one asker. */
export interface FilesAsked {
  /**
   * What a file holds under an analysis. A file is opened once for all that are asked for before it is read, is joined while it is
   * read, and is not read at all where its content is remembered under that analysis.
   */
  of<Features>(path: string, analysis: FileAnalysis<Features>): Promise<Result<FileFeaturesOf<Features>, Refusal>>;
}

/** @param memory bytes of features that the room itself remembers; the cache remembers beyond its process. */
export function listeningRoom(
  files: AudioFiles,
  cache: AnalysisCache,
  { memory = MEMORY, reader = plainReader(files) }: { readonly memory?: number; readonly reader?: FileReader } = {},
): ListeningRoom {
  const remembered = lately(memory);
  const queue = readingQueue(reader);
  return {
    asker: ({ signal = new AbortController().signal, heard = () => undefined } = {}) => {
      /** One asker may wait for any number of files, each of which listens for its end. */
      setMaxListeners(0, signal);
      const contents = new Map<string, Promise<ContentKey | null>>();
      const asked = new Map<string, Promise<Result<FileFeaturesOf<unknown>, Refusal>>>();
      const contentOf = (path: string) => {
        const content = contents.get(path) ?? namedContent(cache, path);
        contents.set(path, content);
        return content;
      };
      const ask = <Features>(path: string, analysis: FileAnalysis<Features>) =>
        measured({ cache, queue, remembered, contentOf }, path, analysis, { signal, heard });
      return {
        of: <Features>(path: string, analysis: FileAnalysis<Features>) => {
          const key = `${analysis.name}\n${path}`;
          const answer = asked.get(key) ?? ask(path, analysis);
          asked.set(key, answer);
          return answer as Promise<Result<FileFeaturesOf<Features>, Refusal>>;
        },
      };
    },
  };
}

/** Source: house taste: four minutes of voice are 0.9 MB. */
const MEMORY = 256 * 1024 ** 2;

interface Room {
  readonly cache: AnalysisCache;
  readonly queue: ReadingQueue;
  readonly remembered: ReturnType<typeof lately>;
  contentOf(path: string): Promise<ContentKey | null>;
}

async function measured<Features>(
  room: Room,
  path: string,
  analysis: FileAnalysis<Features>,
  { signal, heard }: Required<AskerOptions>,
): Promise<Result<FileFeaturesOf<Features>, Refusal>> {
  const { queue, contentOf } = room;
  const { content, known, reading } = await queue.gathering(async () => {
    const content = await contentOf(path);
    const known = await recalled(room, content, analysis);
    signal.throwIfAborted();
    if (known !== null) return { content, known, reading: null };
    const asker = { signal, heard: (done: number) => heard(path, done) };
    return { content, known, reading: queue.join({ path, content: content ?? path }, analysis, asker) };
  });
  if (known !== null || reading === null) return ok(known!);
  const result = await reading;
  if (result.ok) await remember(room, { path, content }, analysis.name, result.value);
  return result;
}

/** A content under the file's own name, which sentences about it hold: a copy of another name is measured for itself. */
async function namedContent(cache: AnalysisCache, path: string): Promise<ContentKey | null> {
  const content = await cache.contentOf(path);
  return content === null ? null : `${content} ${basename(path)}`;
}

async function recalled<Features>(
  { cache, remembered }: Room,
  content: ContentKey | null,
  { name }: FileAnalysis<Features>,
): Promise<FileFeaturesOf<Features> | null> {
  if (content === null) return null;
  const bytes = remembered.get(content, name) ?? (await cache.recall(content, name));
  if (bytes === null) return null;
  remembered.set(content, name, bytes);
  return featuresOf<Features>(bytes);
}

/** A file that was written to while it was read was measured as it never was: it is not remembered. */
async function remember(
  { cache, remembered }: Room,
  { path, content }: { readonly path: string; readonly content: ContentKey | null },
  analysis: string,
  features: FileFeaturesOf<unknown>,
): Promise<void> {
  if (content === null || (await namedContent(cache, path)) !== content) return;
  const bytes = keptFeatures(features);
  remembered.set(content, analysis, bytes);
  await cache.keep(content, analysis, bytes);
}

/** What was measured lately, up to a number of bytes; what was used longest ago goes first. */
function lately(most: number) {
  const kept = new Map<string, Uint8Array>();
  let held = 0;
  const drop = (key: string) => {
    held -= kept.get(key)?.length ?? 0;
    kept.delete(key);
  };
  return {
    get: (content: ContentKey, analysis: string): Uint8Array | null => kept.get(`${content}\n${analysis}`) ?? null,
    set: (content: ContentKey, analysis: string, bytes: Uint8Array): void => {
      const key = `${content}\n${analysis}`;
      drop(key);
      kept.set(key, bytes);
      held += bytes.length;
      for (const oldest of kept.keys()) if (held > most) drop(oldest);
    },
  };
}
