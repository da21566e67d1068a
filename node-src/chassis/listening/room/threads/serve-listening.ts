import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { serveTasks } from "#src/adapters/threads/serve-tasks.ts";
import { type Listened, type ListenTask, listenTo } from "#src/chassis/listening/room/threads/listen-task.ts";

/** The life of a thread that listens. */
export function serveListening(): void {
  const files = audioFiles();
  serveTasks<ListenTask, Listened>((task, heard) => listenTo(files, task, heard));
}
