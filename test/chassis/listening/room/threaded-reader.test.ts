import { describe, expect, it } from "vitest";
import { memoryAnalyses } from "#src/adapters/memory/memory-analyses.ts";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import { TRACK_ANALYSIS } from "#src/chassis/listening/room/finished/track-analysis.ts";
import { listeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { type Listened, type ListenTask, listenTo } from "#src/chassis/listening/room/threads/listen-task.ts";
import { threadedReader } from "#src/chassis/listening/room/threads/threaded-reader.ts";
import type { TaskThreads, TaskWorker } from "#src/ports/threads/task-threads.ts";
import { taskThreadsContract } from "#test/contracts/task-threads.ts";
import { countedFiles } from "#test/doubles/heard/counted-files.ts";

const NAMES = ["a", "b", "c", "d", "e"];
const SOUNDS = Object.fromEntries(
  [...NAMES, "another"].map((name, seed) => [
    name,
    Uint8Array.from({ length: 4_000 }, (_, i) => 128 + 60 * Math.sin((0.02 + 0.01 * seed) * i)),
  ]),
);

/** Threads that are none: what they do runs here, between the turns of the room. */
function turns<Task, Done>(
  work: (task: Task, heard: (done: number) => void) => Promise<Done>,
  most = 3,
): TaskThreads & { readonly living: Set<object>; started: number } {
  const living = new Set<object>();
  const threads = {
    living,
    started: 0,
    worth: (paths: readonly string[]) => Math.max(1, Math.min(most, paths.length)),
    start: () => {
      threads.started += 1;
      const ending = new AbortController();
      const ended = new Promise<never>((_, reject) => {
        ending.signal.addEventListener("abort", () => reject(new Error("the thread ended with 1")));
      });
      ended.catch(() => undefined);
      const worker: TaskWorker<Task, Done> = {
        ask: async (task, heard = () => undefined) => {
          if (ending.signal.aborted) throw new Error("the thread ended with 1");
          try {
            return await Promise.race([work(task, heard), ended]);
          } catch (error) {
            ending.abort();
            throw error;
          }
        },
        end: async () => {
          ending.abort();
          living.delete(worker);
        },
      };
      living.add(worker);
      return worker;
    },
  };
  return threads as TaskThreads & typeof threads;
}

taskThreadsContract("a test", () =>
  turns<{ say?: string; hang?: true; break?: string }, string>(async (task, heard) => {
    if (task.break !== undefined) throw new Error(task.break);
    if (task.hang) return new Promise<never>(() => undefined);
    heard(0.5);
    return `work ${task.say}`;
  }),
);

const listening = () => turns<ListenTask, Listened>((task, heard) => listenTo(countedFiles(SOUNDS), task, heard));

function open(threads: TaskThreads) {
  const files = countedFiles(SOUNDS);
  return { files, room: listeningRoom(files, memoryAnalyses(), { reader: threadedReader(files, threads) }) };
}

async function tracksIn({ room }: ReturnType<typeof open>, signal = new AbortController().signal) {
  const asker = room.asker({ signal });
  return Promise.all(NAMES.map((name) => asker.of(name, TRACK_ANALYSIS)));
}

const plain = async () =>
  tracksIn({ files: countedFiles(SOUNDS), room: listeningRoom(countedFiles(SOUNDS), memoryAnalyses()) });

describe("files read in threads", () => {
  it("are heard as in one thread, each once, here and beside", async () => {
    const threads = listening();
    const at = open(threads);
    const heard = await tracksIn(at);
    expect(heard.every(({ ok }) => ok)).toBe(true);
    expect(heard).toEqual(await plain());
    expect(threads.started).toBe(2);
    expect(at.files.opened.length).toBeGreaterThan(0);
    expect(at.files.opened.length).toBeLessThan(NAMES.length);
  });

  it("are read here where their thread breaks, with no loss", async () => {
    const threads = turns<ListenTask, Listened>(async () => {
      throw new Error("out of memory");
    });
    const at = open(threads);
    expect(await tracksIn(at)).toEqual(await plain());
    expect([...at.files.opened].sort()).toEqual(NAMES);
    expect(threads.living.size).toBe(0);
  });

  it("are given up with their threads when the asker leaves", async () => {
    const threads = turns<ListenTask, Listened>(() => new Promise(() => undefined));
    const at = open(threads);
    const leaving = new AbortController();
    const heard = tracksIn(at, leaving.signal);
    await new Promise((resolve) => setTimeout(resolve, 20));
    leaving.abort(new Error("superseded"));
    await expect(heard).rejects.toThrow("superseded");
    expect((await at.room.asker().of("another", TRACK_ANALYSIS)).ok).toBe(true);
    await expect.poll(() => threads.living.size).toBe(0);
  });

  it("tell how far they are", async () => {
    const told = new Map<string, number>();
    const asker = open(listening()).room.asker({ heard: (path, done) => void told.set(path, done) });
    await Promise.all(NAMES.map((name) => asker.of(name, TRACK_ANALYSIS)));
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(NAMES.map((name) => [name, 1])));
  });

  it("stay here where no thread listens for what is asked, one after the other", async () => {
    const threads = listening();
    const { files, room } = open(threads);
    const frames: FileAnalysis<number> = {
      name: "bytes",
      listen: () => {
        const input = new Uint8Array(1_000);
        let sum = 0;
        return { input, advance: (bytes) => (sum += bytes), finish: () => ({ features: sum, notFinite: 0 }) };
      },
    };
    const asker = room.asker();
    const heard = await Promise.all(NAMES.map((name) => asker.of(name, frames)));
    expect(heard.map((each) => each.ok && each.value.features)).toEqual(NAMES.map(() => 4_000));
    expect(threads.started).toBe(0);
    expect(files.closed).toEqual(NAMES);
  });

  it("end their threads once nothing is left to read", async () => {
    const threads = listening();
    await tracksIn(open(threads));
    await expect.poll(() => threads.living.size).toBe(0);
  });
});
