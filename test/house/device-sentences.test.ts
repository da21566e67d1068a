import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** The rooms whose sentences a device shows: hosts that a device has, and what all devices share. */
const ROOMS = [
  "adapters/companion",
  "adapters/lom",
  "adapters/max",
  "adapters/memory",
  "chassis",
  "decision",
  "devices",
];
const LITERAL = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
/** An option stands behind a blank or a bracket; `var(--name)` is a colour of a page. */
const COMMAND =
  /(?:^|\s|(?<!var)\()--[a-z]{2,}|\bsteadyhand (?:companion|draw|measure|presets|pump|ride|set|sweep|throw)\b/;

function commandsIn(source: string): readonly string[] {
  return (source.match(LITERAL) ?? []).filter((literal) => COMMAND.test(literal));
}

describe("what a device says", () => {
  it("names no option and no command of the terminal", () => {
    const files = ROOMS.flatMap((room) =>
      readdirSync(join("node-src", room), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => join("node-src", room, file)),
    );
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) => commandsIn(readFileSync(file, "utf8")).map((words) => `${file}: ${words}`));
    expect(found).toEqual([]);
  });

  it("would be caught at it", () => {
    expect(commandsIn('return "give it a range, as in --range 0..6dB";')).toHaveLength(1);
    expect(commandsIn("return `install it (steadyhand companion install)`;")).toHaveLength(1);
  });
});
