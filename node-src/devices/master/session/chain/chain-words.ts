import type { PlacedChain } from "#src/chassis/plan/placed-chain.ts";
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
  const hand = left.length === 0 ? [] : [`Click a lamp for what to set by hand: ${left.join(", ")}.`];
  if (placed.length === 0) return { stands: false, words: ["Live takes none of it by itself.", ...hand].join(" ") };
  const sounding = others.filter(({ sounds }) => sounds).map(({ name }) => quoted(name));
  const [stay, them] = sounding.length === 1 ? ["stays", "it"] : ["stay", "them"];
  const before =
    sounding.length === 0 ? [] : [`In front of it ${stay} ${sounding.join(", ")}: bounce the mix through ${them}.`];
  const head = already
    ? "The chain is there already, with these values, and is not the render: nothing was changed."
    : `${count(placed.flatMap(({ devices }) => devices).length, "device")} on Main, not the render: ${nearnessOf(placed)}. Revert takes it back.`;
  return { stands: true, words: [head, ...hand, ...before, AS_NEAR].join(" ") };
}

const AS_NEAR = "Live's devices come as near as each lamp says; none of this was measured in Live.";

/** "1 stage exact, 3 near". */
function nearnessOf(placed: PlacedChain["stages"]): string {
  const many = (fidelity: "exact" | "near") => placed.filter((stage) => stage.fidelity === fidelity).length;
  const [exact, near] = [many("exact"), many("near")];
  if (exact === 0) return `${count(near, "stage")} near`;
  return `${count(exact, "stage")} exact${near === 0 ? "" : `, ${near} near`}`;
}

/** What taking it back came to. */
export function revertedWords({ removed, restored, left }: RevertedChain): string {
  const out = removed.length === 0 ? [] : [`Taken out: ${removed.map(quoted).join(", ")}.`];
  const back = restored.length === 0 ? [] : [`Back at what stood there: ${restored.map(quoted).join(", ")}.`];
  const done = [...out, ...back];
  const head = done.length === 0 ? ["Nothing was left to take back."] : done;
  const rest = left.length === 0 ? ["All that was set up is taken back."] : left.map(leftWords);
  const way = left.some(({ what }) => what === "stays") ? ["Delete by hand what you do not keep."] : [];
  return [...head, ...rest, ...way].join(" ");
}

function leftWords({ device, what, parameters }: LeftToUser): string {
  const named = parameters.join(", ");
  if (what === "gone") return `“${device}” was gone already.`;
  if (what === "turned") return `On “${device}” stays what was turned since: ${named}.`;
  if (parameters.length === 0) return `“${device}” stays too, as that gain would sound without it.`;
  return `“${device}” stays, as you have turned it since: ${named}.`;
}

function quoted(name: string): string {
  return `“${name}”`;
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? "" : "s"}`;
}
