import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { devicePatcher } from "#src/chassis/patch/device-patcher.ts";
import { DEVICES } from "#src/devices/all-devices.ts";

const ROOT = join(import.meta.dirname, "../..");

interface Box {
  readonly box: {
    readonly maxclass: string;
    readonly text?: string;
    readonly patcher?: { readonly boxes: readonly Box[] };
  };
}

/** Every object and message that stands in a patch or in a patch inside it, as it is written there. */
function written(boxes: readonly Box[]): string[] {
  return boxes.flatMap(({ box }) => [box.maxclass, box.text ?? "", ...written(box.patcher?.boxes ?? [])]);
}

/** Names of Max's objects that no other thing here is called by. */
function objectNames(): ReadonlySet<string> {
  const { ui, newobj } = JSON.parse(readFileSync(join(ROOT, "test/vectors/max-object-names.json"), "utf8"));
  const names: string[] = [ui, newobj].flat().flatMap((line: string) => line.split(" "));
  return new Set(
    names.filter((name) =>
      /~$|\.|^(conformpath|opendialog|savedialog|thispatcher|closebang|textedit|modifiers|jweb|pattr|deferlow|pcontrol)$/.test(
        name,
      ),
    ),
  );
}

/** What the plan asks a person to make in a patch of their own. */
const BY_HAND = new Set(["live.path"]);

it("names no object of Max in the test plan or the guide that does not stand in a patch", () => {
  const inPatches = DEVICES.flatMap((device) => {
    const { boxes } = devicePatcher(device).patcher as { readonly boxes: readonly Box[] };
    return written(boxes).map((text) => text.split(" ")[0] ?? "");
  });
  const known = objectNames();
  const files = ["test/TEST-PLAN.md", ...readdirSync(join(ROOT, "docs/guide")).map((file) => `docs/guide/${file}`)];
  const named = files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), "utf8").matchAll(/`([^`\n]+)`/g)].map(
      ([, words = ""]) => words.split(" ")[0] ?? "",
    ),
  );
  const objects = [...new Set(named.filter((name) => known.has(name)))];
  expect(objects).toContain("conformpath");
  expect(objects.filter((name) => !inPatches.includes(name) && !BY_HAND.has(name))).toEqual([]);
});
