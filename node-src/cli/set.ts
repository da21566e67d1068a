import { alsHost } from "#src/adapters/als/als-host.ts";
import { type Command, type CommandCall, type ExitCode, say, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { describeSet, type SetDescription } from "#src/cli/set-description.ts";
import { printable } from "#src/model/printable.ts";

/** `steadyhand set`: what a Live Set holds. */
export const setCommand: Command = {
  name: "set",
  summary: "what a Live Set holds: tracks, clips, files, devices, envelopes",
  usage: "set SET.als [--json]",
  help: `Reads a Live Set of Live 9 to 12 (.als or .alc) and shows its tracks, clips, files, warp markers, devices and envelopes.

  --json   the whole of it as one JSON document on stdout

Example:
  steadyhand set "My Song.als"
  steadyhand set "My Song.als" --json`,
  options: { json: { type: "boolean" } },
  run: showSet,
};

async function showSet({ operands, options, terminal }: CommandCall): Promise<ExitCode> {
  const [path, more] = operands;
  if (path === undefined) throw new UsageError("name a set to read.");
  if (more !== undefined) throw new UsageError("one set at a time.");
  const read = await alsHost(path).read();
  if (!read.ok) {
    say(terminal, read.error.sentence);
    return 1;
  }
  for (const warning of read.value.warnings) say(terminal, warning);
  const description = describeSet(read.value);
  terminal.out(options["json"] === true ? toJson(description) : setWords(description));
  return 0;
}

function setWords(set: SetDescription): string {
  const [numerator, denominator] = set.timeSignature;
  const head = `${printable(set.creator)}, ${set.tempo} bpm, ${numerator}/${denominator}\n`;
  const tracks = set.tracks.map((track) => {
    const parts = [
      count(track.clips.length, "clip"),
      count(track.devices.length, "device"),
      count(track.envelopes.length, "envelope"),
    ];
    const missing = track.clips
      .filter((clip) => clip.missing)
      .map((clip) => `      missing: ${printable(clip.file ?? "")}\n`);
    return `  ${track.kind.padEnd(8)}${printable(track.name)}  (${parts.join(", ")})\n${[...new Set(missing)].join("")}`;
  });
  const locators = set.locators.map(({ name, time }) => `  beat ${time}: ${printable(name)}\n`);
  return head + tracks.join("") + (locators.length > 0 ? `Locators\n${locators.join("")}` : "");
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
