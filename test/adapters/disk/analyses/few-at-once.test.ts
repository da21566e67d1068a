import { expect, it } from "vitest";
import { fewAtOnce } from "#src/adapters/disk/analyses/few-at-once.ts";

it("runs work in its order, never more at once than it may, and goes on where some of it fails", async () => {
  const inTurn = fewAtOnce(3);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const ended = await Promise.allSettled(
    Array.from({ length: 50 }, (_, index) =>
      inTurn(async () => {
        begun.push(index);
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, index % 4));
        running -= 1;
        if (index % 7 === 0) throw new Error("gone");
        return index;
      }),
    ),
  );
  expect(most).toBe(3);
  expect(begun).toEqual(Array.from({ length: 50 }, (_, index) => index));
  expect(ended.map((each) => (each.status === "fulfilled" ? each.value : null))).toEqual(
    Array.from({ length: 50 }, (_, index) => (index % 7 === 0 ? null : index)),
  );
});
