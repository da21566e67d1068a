import { type FileReader, plainReader, type ReadingAsked } from "#src/chassis/listening/room/reading.ts";
import { type Listened, type ListenTask, listenTask } from "#src/chassis/listening/room/threads/listen-task.ts";
import { LISTEN_THREAD } from "#src/chassis/listening/room/threads/thread-name.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import type { TaskThreads, TaskWorker } from "#src/ports/threads/task-threads.ts";

/**
 * Reads several files at once: one in this thread, the others in threads beside it, where they are worth their start.
 *
 * Edge: what no thread listens for waits for this one. A thread that breaks costs nothing: its file is read here. A reading that is ended ends its
 * thread. Threads end once nothing is read.
 */
export function threadedReader(files: AudioFiles, threads: TaskThreads): FileReader {
  const here = oneByOne(plainReader(files));
  const beside = idleThreads(threads);
  return {
    atOnce: (paths) => threads.worth(paths, EFFORT),
    read: async (path, analyses, asked) => {
      const task = here.busy() ? listenTask(path, analyses) : null;
      if (task === null) return here.read(path, analyses, asked);
      asked.signal.throwIfAborted();
      const thread = beside.take();
      try {
        const listened = await until(asked.signal, thread.ask(task, asked.heard));
        beside.rest(thread);
        return listened;
      } catch {
        await thread.end();
        asked.signal.throwIfAborted();
        return here.read(path, analyses, asked);
      }
    },
  };
}

/** Times the work of measuring loudness. Source: measured 2026-11-30: a track takes 0.5 s where the meter takes 0.1 s. */
const EFFORT = 5;

/** A reader that takes one file after the other, however many are asked of it. */
function oneByOne(reader: FileReader) {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    busy: () => waiting > 0,
    read: async (...asked: Parameters<FileReader["read"]>): Promise<Listened> => {
      waiting += 1;
      const reading = last.then(() => reader.read(...asked));
      last = reading.catch(() => undefined);
      try {
        return await reading;
      } finally {
        waiting -= 1;
      }
    },
  };
}

/** Threads that have nothing to do wait a moment for the next file. */
function idleThreads(threads: TaskThreads) {
  const idle = new Set<TaskWorker<ListenTask, Listened>>();
  return {
    take(): TaskWorker<ListenTask, Listened> {
      const [waiting] = idle;
      if (waiting === undefined) return threads.start(LISTEN_THREAD);
      idle.delete(waiting);
      return waiting;
    },
    rest(thread: TaskWorker<ListenTask, Listened>): void {
      idle.add(thread);
      setTimeout(() => {
        if (idle.delete(thread)) void thread.end();
      }, MOMENT).unref();
    },
  };
}

/** Milliseconds. Source: house taste: what comes next is asked for in the same turn. */
const MOMENT = 100;

/** What is awaited, unless the signal ends first, which rejects with its reason. */
async function until<Value>(signal: ReadingAsked["signal"], awaited: Promise<Value>): Promise<Value> {
  let end = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(signal.reason);
    signal.addEventListener("abort", end, { once: true });
  });
  try {
    return await Promise.race([awaited, ended]);
  } finally {
    signal.removeEventListener("abort", end);
  }
}
