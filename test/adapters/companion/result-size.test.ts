import { describe, expect, it } from "vitest";
import type { Link } from "#src/adapters/companion/link.ts";
import type { LiveMessage } from "#src/adapters/companion/messages.ts";
import { type Outcome, runTransaction } from "#src/adapters/companion/transaction.ts";

/** What a result says of its size, none of which it can have. */
const IMPOSSIBLE: readonly (readonly [what: string, bytes: number, count: number])[] = [
  ["two thousand million parts", 10, 2 ** 31 - 1],
  ["fewer parts than its bytes need", 20_000, 1],
  ["less than nothing", -1, 0],
  ["bytes past every result", 2 ** 31 - 1, Math.ceil((2 ** 31 - 1) / 7168)],
];

describe("a result whose size cannot be", () => {
  it.each(IMPOSSIBLE)("is refused before anything is sized by it: %s", async (_, bytes, count) => {
    const { outcome, said } = await answered(bytes, count);
    expect(outcome).toMatchObject({ end: "result", code: "forgotten" });
    expect(said).not.toContain("fetch");
  });
});

/** A transaction whose first answer is a result of that size. */
async function answered(bytes: number, count: number): Promise<{ outcome: Outcome; said: string[] }> {
  const said: string[] = [];
  const result: LiveMessage = { name: "result", values: ["s", 1, "done", "", bytes, count, Buffer.alloc(32)] };
  const link = {
    inbox: () => ({ next: async () => result, drop: () => undefined }),
    say: ({ name }: { name: string }) => said.push(name),
    renew: () => undefined,
  } as unknown as Link;
  const outcome = await runTransaction(link, {
    session: "s",
    port: 1,
    identity: "live",
    number: 1,
    kind: "write",
    payload: new Uint8Array(8),
    patience: 1000,
    longestBusy: 1000,
    longest: 1000,
  });
  return { outcome, said };
}
