import { randomBytes } from "node:crypto";
import {
  defer,
  filter,
  lastValueFrom,
  type Observable,
  retry,
  takeUntil,
  takeWhile,
  tap,
  throwError,
  timer,
} from "rxjs";
import { type Heard, type Link, messageKey } from "#src/adapters/companion/link.ts";
import { PROTOCOL } from "#src/adapters/companion/messages.ts";
import { waitAfter } from "#src/adapters/companion/patience.ts";
import { companionPorts } from "#src/adapters/companion/settings.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { OwnLive } from "#src/ports/companion/own-live.ts";

/** A companion that answered, and the session that it gave out. */
export interface Companion {
  readonly port: number;
  readonly session: string;
  /** The companion's own. */
  readonly version: string;
  readonly liveVersion: string;
  readonly shape: string;
  /** No other Live has it, and no other set in the same Live. */
  readonly identity: string;
  /** Live's process. */
  readonly process: number;
  /** The name of the set that is open there; empty for one that was never saved, or where Live does not tell. */
  readonly set: string;
}

/** Those that answered, by their ports; those that speak another language, by their versions. */
export interface Found {
  readonly companions: readonly Companion[];
  readonly others: readonly { readonly port: number; readonly version: string }[];
}

/** Asks on every port that a companion may be on, until `enough` has answered or the patience is at its end. */
export async function findCompanions(
  link: Link,
  patience: number,
  enough: (companion: Companion) => boolean,
): Promise<Found> {
  const nonce = randomBytes(8).toString("hex");
  const silent = new Set(companionPorts(link.settings.port));
  const answers: Greeting[] = [];
  const isEnough = (answer: Greeting) => answer.name === "welcome" && enough(companionOf(answer));
  const greetings = link.messages(messageKey(nonce)).pipe(
    filter(isGreeting),
    filter(({ port }) => silent.delete(port)),
    tap((answer) => answers.push(answer)),
    takeWhile((answer) => silent.size > 0 && !isEnough(answer)),
    takeUntil(timer(patience)),
  );
  const over = lastValueFrom(greetings, { defaultValue: null });
  const asking = repeatedly(() => {
    for (const port of silent) link.say({ name: "hello", values: [PROTOCOL, nonce] }, port);
  }).subscribe();
  await over;
  asking.unsubscribe();
  const byPort = answers.sort((one, other) => one.port - other.port);
  return {
    companions: byPort.flatMap((answer) => (answer.name === "welcome" ? [companionOf(answer)] : [])),
    others: byPort.flatMap(({ name, port, values }) => (name === "other" ? [{ port, version: values[2] }] : [])),
  };
}

/** Says something at once and, as datagrams get lost, again after every wait, until it is unsubscribed. */
function repeatedly(say: () => void): Observable<never> {
  const said = defer(() => {
    say();
    return throwError(() => new Error("nothing was heard yet"));
  });
  return said.pipe(retry({ delay: (_silence, count) => timer(waitAfter(count - 1)) }));
}

type Greeting = Extract<Heard, { readonly name: "welcome" | "other" }>;

function isGreeting(message: Heard): message is Greeting {
  return message.name === "welcome" || message.name === "other";
}

/**
 * Whether a companion is in the same Live as the device that asks. Both ways are proofs: its word was read in this Live, or it is in
 * the process that started this one. Where this Live shows its companions, only they are.
 */
export function isOwn({ identities, parent }: OwnLive, companion: Pick<Companion, "identity" | "process">): boolean {
  return identities.length > 0 ? identities.includes(companion.identity) : companion.process === parent;
}

/** The companion of the own Live; without `own` the first that answered. */
export function ownCompanion({ companions, others }: Found, own: OwnLive | null): Result<Companion, Refusal> {
  const found = companions.find((companion) => own === null || isOwn(own, companion));
  if (found !== undefined) return ok(found);
  const [stranger] = companions;
  const [other] = others;
  if (other !== undefined && (own === null || own.identities.length === 0)) return refused(otherVersion(other.version));
  if (stranger === undefined) return refused(NO_COMPANION);
  return refused(own !== null && own.identities.length > 0 ? elsewhere(stranger) : cannotTell(stranger));
}

function companionOf({ port, values }: Extract<Heard, { readonly name: "welcome" }>): Companion {
  const [, , session, version, liveVersion, shape, identity, process, set] = values;
  const name = new TextDecoder().decode(set).replaceAll(UNSEEN, "");
  return { port, session, version, liveVersion, shape, identity, process, set: name };
}

/** Control and format characters, which a set's name may hold and a terminal would obey. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

const CHOOSE = "Settings, Link, Tempo & MIDI";

const NO_COMPANION = refusal(
  "companion-missing",
  `No companion answers: open Live, and pick Steadyhand as a control surface under ${CHOOSE}.`,
);

function elsewhere(stranger: Companion): Refusal {
  return refusal(
    "companion-elsewhere",
    `The companion of this Live does not answer, only that of another Live${setWords(stranger)}, and nothing was sent there: set Steadyhand to None and back under ${CHOOSE}.`,
  );
}

function cannotTell(stranger: Companion): Refusal {
  return refusal(
    "companion-elsewhere",
    `A companion answers${setWords(stranger)}, but not one of this Live that could be known by it, and nothing was sent: pick Steadyhand as a control surface in this Live too, under ${CHOOSE}.`,
  );
}

function setWords({ set }: Companion): string {
  return set === "" ? "" : ` (set “${set}”)`;
}

function otherVersion(version: string): Refusal {
  return caseRefusal("companion-version", { version });
}
