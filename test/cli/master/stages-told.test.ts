import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { commandHelp } from "#src/cli/frame/help/command-help.ts";
import { readCall } from "#src/cli/frame/options/read-call.ts";
import { MASTER_COMMAND } from "#src/cli/master/master-command.ts";
import { readOrder } from "#src/cli/master/read-order.ts";
import { MASTER_STAGES } from "#src/knowledge/master/stages.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";

const STAGES = MASTER_STAGES.map(({ stage }) => stage);
const GUIDE = readFileSync(join(import.meta.dirname, "../../../docs/guide/mastering.md"), "utf8");

it("names the same stages in help, in the guide's table and where --stages is read", () => {
  const list = / which stages may act: ([a-z, ]+);/.exec(
    commandHelp(MASTER_COMMAND, { columns: 1000, coloured: false }),
  );
  const { options } = readCall(MASTER_COMMAND, ["--out=x.wav", "--target=-14", `--stages=${list![1]}`, "mix.wav"]);
  expect(readOrder(options, PLATFORMS).stages).toEqual(STAGES);
  const rows = [...GUIDE.matchAll(/^\| \d [\w ]+ \| `(\w+)`/gm)];
  expect(rows.map(([, stage]) => stage)).toEqual(STAGES);
});
