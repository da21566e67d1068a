import { openPresets } from "#src/chassis/presets/open-presets.ts";
import { type Command, type CommandCall, type ExitCode, say, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { textOption } from "#src/cli/frame/option-values.ts";
import { presetsJson } from "#src/cli/presets/presets-json.ts";
import { presetsWords } from "#src/cli/presets/presets-words.ts";
import { PRESET_DEVICES, type PresetDevice } from "#src/model/move/preset.ts";
import { searchPresets } from "#src/model/move/search-presets.ts";

/** `steadyhand presets`: what ships and what the user keeps. */
export const presetsCommand: Command = {
  name: "presets",
  summary: "the presets of each device: those that ship, and yours in Live's User Library",
  usage: "presets [DEVICE] [--search WORDS] [--user-library DIR] [--json]",
  help: `Lists the presets of ${PRESET_DEVICES.join(", ")}, or of one of them, with what each is for. A * marks a favourite.
Yours are read from Steadyhand/Presets in Live's User Library; a file that is no preset is named with its reason.

  --search WORDS        only those that every word is found in, best first
  --user-library DIR    where Live's User Library is, when it is not found by itself
  --json                one JSON document on stdout

Example:
  steadyhand presets pump
  steadyhand presets --search "8 bar build" --json`,
  options: { search: { type: "string" }, "user-library": { type: "string" }, json: { type: "boolean" } },
  run: listPresets,
};

async function listPresets({ operands, options, terminal }: CommandCall): Promise<ExitCode> {
  const device = deviceIn(operands);
  const named = textOption(options, "user-library");
  const { store, library } = await openPresets(named);
  if (!library.ok && named !== undefined) {
    say(terminal, library.error.sentence);
    return 1;
  }
  const listing = await store.list();
  const skipped = listing.skipped.filter((file) => device === undefined || (file.device ?? device) === device);
  const shown = {
    ...listing,
    skipped,
    entries: searchPresets(listing.entries, textOption(options, "search") ?? "", { device }),
  };
  for (const { device: of, file, reason } of skipped)
    say(terminal, `${of === null ? "" : `${of}: `}${file}: ${reason}`);
  if (options["json"] === true) terminal.out(toJson(presetsJson(shown)));
  else terminal.out(presetsWords(shown.entries));
  return 0;
}

/** @throws UsageError when it is none, or more than one is named. */
function deviceIn([name, more]: readonly string[]): PresetDevice | undefined {
  if (more !== undefined) throw new UsageError("name one device, or none for all.");
  const device = PRESET_DEVICES.find((known) => known === name?.toLowerCase());
  if (name !== undefined && device === undefined)
    throw new UsageError(`there is no device "${name}": choose ${PRESET_DEVICES.join(", ")}.`);
  return device;
}
