import { type NamedOne, type Naming, namedOne, nearlySame } from "#src/chassis/listening/named-one.ts";
import { effectNamed, returnOf, usualSend } from "#src/chassis/listening/naming/usual-send.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import type { Track } from "#src/model/live-set.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import { sendAt } from "#src/model/naming/send-name.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * The send that a name means, as `send B`; the name itself where it is that of no send.
 *
 * Shape: `send B`; `send B-Delay` and `send Delay` by the return's name with or without the letter that Live puts before it; else
 * by what the return adds (a delay, a reverb) or by a device that it holds. Case, blanks and marks count only where they are needed.
 * Edge: refused where several returns are meant, or none.
 */
export function namedSend(returns: readonly Track[], name: string): Result<string, Refusal> {
  const [, into] = /^\s*send\s+(.*\S)\s*$/i.exec(name) ?? [];
  if (into === undefined) return ok(name);
  const letter = /^[a-l]$/i.test(into) ? into.toUpperCase() : null;
  if (letter !== null) return ok(`send ${letter}`);
  const { all, one } = returnNamed(returns, into);
  if (one !== null) return ok(sendAt(returns.indexOf(one)));
  if (all.length > 1) return refused(severalReturns(returns, all, into));
  const effect = effectNamed(into);
  const adding = effect === null ? null : returnOf(returns, effect);
  if (adding !== null) return ok(sendAt(adding));
  const holding = returns.filter(({ devices }) => devices.some((each) => each.on && isCalled(each, into)));
  if (holding.length === 1) return ok(sendAt(returns.indexOf(holding[0]!)));
  if (holding.length > 1) return refused(severalReturns(returns, holding, into));
  return into.includes(":") ? ok(name) : refused(returnUnknown(returns, into));
}

/** The same for what a preset names: where no return adds a delay or a reverb, the one that Live's own template has it on. */
export function presetSend(returns: readonly Track[], name: string): Result<string, Refusal> {
  const found = namedSend(returns, name);
  const effect = effectNamed(/^\s*send\s+(.*)$/i.exec(name)?.[1] ?? "");
  return found.ok || effect === null ? found : ok(usualSend({ tracks: returns }, effect));
}

/** A return's name without the letter that Live puts before it: `Delay` of `B-Delay`. */
function withoutLetter(name: string): string {
  return name.replace(/^[A-L][-\s]+/i, "");
}

const RETURN_NAMES: readonly Naming<Track>[] = [({ name }) => name, ({ name }) => withoutLetter(name)];

function returnNamed(returns: readonly Track[], name: string): NamedOne<Track> {
  const found = namedOne(returns, name, RETURN_NAMES);
  return found.all.length > 0 ? found : namedOne(returns, name, RETURN_NAMES, nearlySame);
}

function isCalled({ name, className }: Track["devices"][number], wanted: string): boolean {
  return [name, liveDeviceName(className)].some((each) => nearlySame(each, wanted));
}

function severalReturns(returns: readonly Track[], all: readonly Track[], into: string): Refusal {
  const ways = all.map((each) => `“${sendAt(returns.indexOf(each))}” (${each.name})`).join(" or ");
  return refusal("parameter-unknown", `${all.length} returns go by “${into}”: name one of them as ${ways}.`);
}

function returnUnknown(returns: readonly Track[], into: string): Refusal {
  const meant = didYouMean(
    into,
    returns.map(({ name }) => withoutLetter(name)),
    (name) => `send ${name}`,
  );
  const there = returns.map(({ name }, index) => `“${sendAt(index)}” (${name})`).join(", ");
  const has = returns.length === 0 ? "The set has none" : `There are ${there}`;
  return refusal("parameter-unknown", `No return track goes by “${into}”.${meant} ${has}.`);
}
