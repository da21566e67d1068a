import { NOT_THE_RENDER, type PlacedChain } from "#src/chassis/plan/placed-chain.ts";
import type { LeftToUser, RevertedChain } from "#src/devices/master/session/chain/live-chain.ts";

/** What came of a chain, in a few sentences, and whether anything stands. */
export function chainWords({ stages, others, already }: PlacedChain): {
  readonly stands: boolean;
  readonly words: string;
} {
  const acting = stages.filter(({ fidelity }) => fidelity !== null);
  if (acting.length === 0)
    return { stands: true, words: "Nothing is asked for: the mix has its loudness, and Main stays as it is." };
  const placed = acting.filter(({ state }) => state === "placed");
  const left = acting.filter(({ state }) => state === "by hand").map(({ process }) => process);
  const hand = left.length === 0 ? [] : [`By hand: ${left.join(", ")}; click its lamp for what to set.`];
  if (placed.length === 0) return { stands: false, words: ["Live takes none of it by itself.", ...hand].join(" ") };
  const sounding = others.filter(({ sounds }) => sounds).map(({ name }) => `“${name}”`);
  const [stay, them] = sounding.length === 1 ? ["stays", "it"] : ["stay", "them"];
  const before =
    sounding.length === 0 ? [] : [`In front of it ${stay} ${sounding.join(", ")}: bounce the mix through ${them}.`];
  const head = already
    ? "The chain is there already, with these values: nothing was changed."
    : `${count(placed.flatMap(({ devices }) => devices).length, "device")} on Main: ${nearnessOf(placed)}. Revert takes it back.`;
  return { stands: true, words: [head, ...hand, ...before, NOT_THE_RENDER].join(" ") };
}

function nearnessOf(placed: PlacedChain["stages"]): string {
  const ways = (["exact", "near"] as const).map((fidelity) => {
    const many = placed.filter((stage) => stage.fidelity === fidelity).length;
    return many === 0 ? [] : [`${count(many, "stage")} ${fidelity}`];
  });
  return ways.flat().join(", ");
}

/** What taking it back came to. */
export function revertedWords({ removed, restored, left }: RevertedChain): string {
  const back =
    restored.length === 0
      ? []
      : [`${namedIn(restored)} back at what ${restored.length === 1 ? "it was" : "they were"}`];
  const out = removed.length === 0 ? [] : [`${namedIn(removed)} out`];
  const done = [...out, ...back].join(", ");
  const head = done === "" ? "Nothing was left to take back" : done;
  if (left.length === 0) return `${head}: Main is as it was before the chain.`;
  return [`${head}.`, ...left.map(leftWords)].join(" ");
}

function leftWords({ device, what, parameters }: LeftToUser): string {
  const named = parameters.join(", ");
  if (what === "gone") return `“${device}” was gone already.`;
  if (what === "turned") return `On “${device}” stays what was turned since: ${named}.`;
  return `With “${device}” went what was turned on it since: ${named}.`;
}

function namedIn(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? "" : "s"}`;
}
