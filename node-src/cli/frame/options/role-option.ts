import type { AskedRole } from "#src/chassis/listening/roles/kept-roles.ts";
import { UsageError } from "#src/cli/frame/command.ts";
import type { TextOption } from "#src/cli/frame/options/option-spec.ts";
import { roleByName } from "#src/decision/mix/roles/naming/role-by-name.ts";
import { TRACK_ROLES } from "#src/model/mix/track-role.ts";
import { meant } from "#src/model/naming/did-you-mean.ts";
import { nearNames } from "#src/model/naming/near-names.ts";

/** `--role`, of all commands that go by roles. */
export const ROLE_OPTION = {
  kind: "text",
  value: "TRACK=ROLE",
  group: "Roles",
  completes: { kind: "tracks" },
  words: `what tracks play, where the guess is wrong, as “Audio 3=lead-vocal,7=bass”: kept in steadyhand.mix.json beside the set; ${TRACK_ROLES.join(", ")}, or auto, which takes yours back`,
} as const satisfies TextOption;

/**
 * The roles that `--role` says, in order. A track's name may hold commas, as what stands in front of the last “=” of each is the name.
 * @throws UsageError for a role that there is not, and for what says none.
 */
export function readRoles(text: string | undefined): readonly AskedRole[] {
  if (text === undefined) return [];
  const parts = [...text.matchAll(/(.*?)=([^,=]*)(?:,|$)/g)];
  const read = parts.map(([, track, role]) => ({ track: track!.trim(), role: role!.trim() }));
  const length = parts.reduce((sum, [part]) => sum + part.length, 0);
  if (read.length === 0 || length < text.length || read.some(({ track, role }) => track === "" || role === ""))
    throw new UsageError(`--role takes a track and its role, as --role "Audio 3=lead-vocal": “${text}” is none.`);
  return read.map(({ track, role }) => ({ track, role: readRole(role) }));
}

function readRole(word: string): AskedRole["role"] {
  const typed = word.toLowerCase().replace(/[\s_]+/g, "-");
  if (typed === "auto") return null;
  const found = TRACK_ROLES.find((role) => role === typed);
  if (found !== undefined) return found;
  const named = roleByName(word)?.role;
  const near = nearNames(word, TRACK_ROLES);
  const words = meant([...(named === undefined ? [] : [named]), ...near].slice(0, 3));
  throw new UsageError(`--role: there is no role “${word}”.${words} There are ${TRACK_ROLES.join(", ")} and auto.`);
}
