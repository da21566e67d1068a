import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import type { MONITORING_COMMAND } from "#src/cli/monitoring/monitoring-command.ts";
import { monitoringTold } from "#src/cli/monitoring/monitoring-told.ts";
import { monitoringWords } from "#src/cli/monitoring/monitoring-words.ts";
import { writeNoise } from "#src/cli/monitoring/write-noise.ts";

/** How loud to listen in a room, and the noise to set it with. */
export async function monitoring({
  options,
  terminal,
}: CommandCall<typeof MONITORING_COMMAND.options>): Promise<ExitCode> {
  const { noise: path, room, force = false } = options;
  const progress = terminalProgress(terminal);
  const ports = { files: audioFiles(), sinks: diskSinks(), progress };
  const noise = path === undefined ? null : await writeNoise(path, ports, { force });
  progress.end();
  if (noise !== null && !noise.ok) return refuse(terminal, noise.error.sentence);
  const told = monitoringTold(room, noise?.value ?? null);
  terminal.out(options.json === true ? toJson(told) : monitoringWords(told, terminal.page));
  return 0;
}
