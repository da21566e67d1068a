import { alsHost } from "#src/adapters/als/als-host.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse } from "#src/cli/frame/terminal/terminal.ts";
import type { TerminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { chainJson } from "#src/cli/master/chain/chain-json.ts";
import { chainWords } from "#src/cli/master/chain/chain-words.ts";
import { type ChainWish, setUpChain } from "#src/cli/master/chain/set-up-chain.ts";
import type { MASTER_COMMAND } from "#src/cli/master/master-command.ts";
import type { MakingPorts } from "#src/cli/master/master-heard.ts";

/**
 * A master as a chain of Live's own devices in a copy of a set; ends with 1 where something was asked for and the set takes none of it, and
 * with 0 where the chain is there already.
 */
export async function masterChain(
  ports: MakingPorts,
  wish: ChainWish,
  { options, terminal }: CommandCall<typeof MASTER_COMMAND.options>,
  progress: TerminalProgress,
): Promise<ExitCode> {
  const host = alsHost(wish.set, { path: wish.output, force: wish.force });
  const told = await setUpChain({ ...ports, host }, wish, progress);
  progress.end();
  if (!told.ok) return refuse(terminal, told.error.sentence);
  terminal.out(options.json ? toJson(chainJson(told.value)) : chainWords(told.value, terminal.page));
  const { output, already, stages } = told.value;
  return output === null && !already && stages.some(({ state }) => state === "by hand") ? 1 : 0;
}
