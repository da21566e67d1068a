import { describe, expect, it } from "vitest";
import type { TaskThreads } from "#src/ports/threads/task-threads.ts";

/** What the threads under test do of a task. */
export type ContractTask = { readonly say: string } | { readonly hang: true } | { readonly break: string };

/**
 * What every host that has threads promises. A host makes them so that they answer `{ say }` with the work's name and the words, having told that half
 * is done, never answer `{ hang }`, and break over `{ break }` with its words.
 */
export function taskThreadsContract(host: string, open: () => TaskThreads): void {
  describe(`threads of ${host}`, () => {
    const start = () => open().start<ContractTask, string>("work");

    it("answer what was asked, one task after the other, and tell how far they are", async () => {
      const thread = start();
      const heard: number[] = [];
      expect(await thread.ask({ say: "one" }, (done) => heard.push(done))).toBe("work one");
      expect(await thread.ask({ say: "two" })).toBe("work two");
      expect(heard).toEqual([0.5]);
      await thread.end();
    });

    it("work beside each other", async () => {
      const [one, other] = [start(), start()];
      const never = one.ask({ hang: true });
      expect(await other.ask({ say: "meanwhile" })).toBe("work meanwhile");
      const ended = expect(never).rejects.toThrow();
      await Promise.all([one.end(), other.end()]);
      await ended;
    });

    it("reject what they break over, and all that is asked of them after it", async () => {
      const thread = start();
      await expect(thread.ask({ break: "no memory" })).rejects.toThrow(/no memory/);
      await expect(thread.ask({ say: "again" })).rejects.toThrow();
      await thread.end();
    });

    it("are not worth their start for nothing", () => {
      expect(open().worth([], 5)).toBe(1);
    });
  });
}
