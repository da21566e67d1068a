import { openPresets } from "#src/chassis/presets/open-presets.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse, warn } from "#src/cli/frame/terminal/terminal.ts";
import { listGenres } from "#src/cli/presets/list-genres.ts";
import { listPlatforms } from "#src/cli/presets/list-platforms.ts";
import type { PRESETS_COMMAND } from "#src/cli/presets/presets-command.ts";
import { presetsJson } from "#src/cli/presets/presets-json.ts";
import { presetsWords } from "#src/cli/presets/presets-words.ts";
import { SEARCH_SYNONYMS } from "#src/knowledge/factory-presets/search-synonyms.ts";
import { PRESET_DEVICES } from "#src/model/recipe/preset.ts";
import { searchPresets } from "#src/model/recipe/search/search-presets.ts";

/** What ships and what the user keeps. */
export async function listPresets(call: CommandCall<typeof PRESETS_COMMAND.options>): Promise<ExitCode> {
  const { operands, options, terminal } = call;
  if (operands[0] === "platforms") return listPlatforms(call);
  if (operands[0] === "genres") return listGenres(call);
  const device = PRESET_DEVICES.find((known) => known === operands[0]);
  const named = options["user-library"];
  const { store, library } = await openPresets(named);
  if (!library.ok && named !== undefined) return refuse(terminal, library.error.sentence);
  const listing = await store.list();
  const skipped = listing.skipped.filter((file) => device === undefined || (file.device ?? device) === device);
  const shown = {
    ...listing,
    skipped,
    entries: searchPresets(listing.entries, options.search ?? "", { device }, SEARCH_SYNONYMS),
  };
  for (const { device: of, file, reason } of skipped)
    warn(terminal, `${of === null ? "" : `${of}: `}${file}: ${reason}`);
  if (options.json) terminal.out(toJson(presetsJson(shown)));
  else terminal.out(presetsWords(shown.entries, terminal.page));
  return 0;
}
