import { basename } from "node:path";
import type { OtherDevice, PlacedDevice, PlacedStage } from "#src/chassis/plan/placed-chain.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import { type ChainTold, NOT_THE_RENDER } from "#src/cli/master/chain/chain-told.ts";
import { printable } from "#src/model/printable.ts";

const INDENT = "  ";
const WIDE = 1000;

/** A chain for a person at a terminal, in lines of at most `page` columns. */
export function chainWords(told: ChainTold, page = WIDE): string {
  const { set, mix, goal, before, stages, others, output, sentence, remarks } = told;
  const heard = `${before.integrated.toFixed(1)} LUFS, true peak ${before.truePeak.toFixed(1)} dBTP`;
  const wanted = `${goal.loudness.toFixed(1)} LUFS under ${goal.ceiling.toFixed(1)} dBTP`;
  const parts = [
    [`${basename(set)}, heard from ${basename(mix)}: ${heard}; the chain is for ${wanted}`],
    stages.flatMap((stage, i) => stageLines(stage, i + 1)),
    othersLines(others),
    [NOT_THE_RENDER, ...remarks],
    [output === null ? sentence : `${output}: ${sentence}`],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.flatMap((line) => wrapped(printable(line), page, INDENT)).join("\n"))
    .join("\n\n")}\n`;
}

function stageLines(
  { process, found, did, fidelity, sentence, state, why, devices }: PlacedStage,
  n: number,
): string[] {
  const head = [`${n} ${process}: ${did}`, `${INDENT}${INDENT}${found}`];
  if (fidelity === null) return head;
  const note = state === "by hand" && why !== null ? UNKNOWN_FORM : sentence;
  return [...head, ...[`${fidelity}: ${note}`, ...devices.map(deviceWords)].map((line) => `${INDENT}${INDENT}${line}`)];
}

const UNKNOWN_FORM = "how Live writes it in this set's version is not known";

function deviceWords({ place, reused, evidence, byHand }: PlacedDevice): string {
  if (place === null) return `set by hand: ${byHand}`;
  const how = reused ? ", was there at rest" : "";
  const unseen =
    evidence === "composed"
      ? ". How Live writes it in this version was not seen but follows from the versions around it: look at it when you open the copy"
      : "";
  return `device ${place + 1}${how}: ${byHand}${unseen}`;
}

function othersLines(others: readonly OtherDevice[]): string[] {
  const named = (sounds: boolean) =>
    others
      .filter((each) => each.sounds === sounds)
      .map(({ name }) => `“${name}”`)
      .join(", ");
  const [sounding, silent] = [named(true), named(false)];
  return [
    ...(sounding === "" ? [] : [`In front of it stay ${sounding}: the mix has to be bounced through them.`]),
    ...(silent === "" ? [] : [`Off or at rest, and left as they are: ${silent}.`]),
  ];
}
