import { basename } from "node:path";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse, type Terminal, warn } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { type BarRange, barBeats, barsOption } from "#src/cli/mix/bars-option.ts";
import type { MIX_COMMAND } from "#src/cli/mix/mix-command.ts";
import { mixJson } from "#src/cli/mix/mix-json.ts";
import { mixWords } from "#src/cli/mix/mix-words.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** Every track of a set as it arrives in the mix. */
export async function mix({ operands, options, terminal }: MixCall): Promise<ExitCode> {
  const set = operands[0]!;
  const bars = options.bars === undefined ? null : barsOption(options.bars);
  const heard = await heardSet({ set, bars, stems: options.stems ?? null }, terminal);
  if (!heard.ok) return refuse(terminal, heard.error.sentence);
  for (const warning of heard.value.warnings) warn(terminal, warning);
  terminal.out(options.json ? toJson(mixJson(set, heard.value)) : mixWords(set, heard.value, terminal));
  return 0;
}

type MixCall = CommandCall<typeof MIX_COMMAND.options>;

interface MixOrder {
  readonly set: string;
  readonly bars: BarRange | null;
  readonly stems: string | null;
}

async function heardSet({ set, bars, stems }: MixOrder, terminal: Terminal): Promise<Result<HeardMix, Refusal>> {
  const progress = terminalProgress(terminal);
  progress.report(`Reading ${basename(set)}`, Number.NaN);
  try {
    const read = await alsHost(set).read();
    if (!read.ok) return read;
    const heard = (path: string, done: number) => progress.report(`Hearing ${basename(path)}`, done);
    const files = audioOnDisk().listening.asker({ heard });
    return await hearMix(read.value, { range: bars === null ? null : barBeats(bars, read.value), stems }, files);
  } finally {
    progress.end();
  }
}
