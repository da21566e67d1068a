import { alsoReplaces } from "#src/chassis/session/writing/replaces-words.ts";
import { type Decision, type DeviceWork, mappedPlaces, type Press } from "#src/chassis/work/device-work.ts";
import { type KeptPorts, NotHeard } from "#src/chassis/work/kept-ports.ts";
import type { Clip } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { LiveHost } from "#src/ports/live-host.ts";

/** What the last Analyse read and heard, which later dials are drawn over. */
export interface HeardLast {
  readonly kept: KeptPorts;
  /** Where the device stood, and what was mapped. */
  readonly press: Press;
  /** What Analyse decided; `null` where it was refused. */
  readonly decided: Decision | null;
  /** What was said to be replaced by Write, behind the words. */
  readonly replaces: string;
  /** The clips whose edits are told. */
  watched: readonly Clip[];
  /** One of them was edited since. */
  changed: boolean;
}

/** How a press stands now, but for where the device stands. */
export interface DialsNow extends Omit<Press, "standing" | "controls"> {
  readonly controls: ReadonlyMap<string, number>;
  /** The host that these would be read from. */
  readonly host: LiveHost;
}

/** Drawn anew, or what has to be heard first. */
export type DrawnAnew =
  | { readonly kind: "drawn"; readonly result: Result<Decision, Refusal> }
  | { readonly kind: "unheard"; readonly words: string };

/** The work once more with the dials as they are now, over what was kept: nothing is read, heard or written. */
export async function drawnAnew(
  work: DeviceWork,
  heard: HeardLast,
  { host, ...now }: DialsNow,
  signal: AbortSignal,
): Promise<DrawnAnew> {
  if (heard.changed) return { kind: "unheard", words: CHANGED };
  if (!sameMapped(now, heard.press)) return unheard("what is mapped has changed");
  if (host !== heard.kept.host) return unheard("the parameters that the preset names were not looked at yet");
  try {
    const result = await work.decide({ ...now, standing: heard.press.standing }, heard.kept.again(signal));
    if (!result.ok || alsoReplaces(host.abilities, heard.decided, result.value)) return { kind: "drawn", result };
    return unheard("the clips that Write would replace were not looked at yet");
  } catch (error) {
    if (error instanceof NotHeard) return unheard(error.message);
    throw error;
  }
}

function sameMapped(one: Pick<Press, "mapped" | "beside">, other: Pick<Press, "mapped" | "beside">): boolean {
  return JSON.stringify(mappedPlaces(one)) === JSON.stringify(mappedPlaces(other));
}

/** Said when a clip is edited that stands in what was heard. */
export const CHANGED = "The clip has changed: press Analyse again.";

function unheard(why: string): DrawnAnew {
  return { kind: "unheard", words: `Press Analyse: ${why}.` };
}
