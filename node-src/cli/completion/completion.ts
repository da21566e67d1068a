import { bashScript } from "#src/cli/completion/bash-script.ts";
import type { COMPLETION_COMMAND } from "#src/cli/completion/completion-command.ts";
import { offersOf } from "#src/cli/completion/offers.ts";
import { zshScript } from "#src/cli/completion/zsh-script.ts";
import { type CommandCall, type CommandSpec, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { refuse } from "#src/cli/frame/terminal/terminal.ts";
import { FACTORY_PRESETS } from "#src/knowledge/factory-presets/factory-presets.ts";
import { DEVICE_NAMES, type DeviceName, isDrawn } from "#src/model/device/device-names.ts";
import { printable } from "#src/model/printable.ts";

/** A script for a shell, or what such a script asks for. */
export async function completion(
  specs: readonly CommandSpec[],
  { operands: [shell], options, terminal }: CommandCall<typeof COMPLETION_COMMAND.options>,
): Promise<ExitCode> {
  if (options.tracks !== undefined) {
    const { alsHost } = await import("#src/adapters/als/als-host.ts");
    const read = await alsHost(options.tracks).read({ bed: false });
    if (!read.ok) return refuse(terminal, read.error.sentence);
    terminal.out(read.value.tracks.map(({ name }) => `${printable(name)}\n`).join(""));
    return 0;
  }
  if (shell === undefined) throw new UsageError("say bash or zsh.");
  const offers = offersOf(specs, PRESETS);
  terminal.out(shell === "bash" ? bashScript(offers) : zshScript(offers));
  return 0;
}

/** By their files' names, which a shell need not quote. The command that draws any of them has those of all that draw. */
const PRESETS = {
  ...Object.fromEntries(DEVICE_NAMES.map((device) => [device, filesOf(device)])),
  draw: DEVICE_NAMES.filter(isDrawn).flatMap(filesOf),
};

function filesOf(device: DeviceName): readonly string[] {
  return Object.keys(FACTORY_PRESETS[device]);
}
