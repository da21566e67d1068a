import type { FindingInput } from "#src/decision/mix/findings/finding-input.ts";
import { BASS_ROLES } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { KICK_FIRST } from "#src/knowledge/mix/restraint/move-bounds.ts";
import type { MaskedPair } from "#src/model/mix/masked-pair.ts";

/**
 * Why the hidden one of a pair goes before the other: the voice before all others, the kick before the bass under 100 Hz, then the user's own order.
 *
 * Edge: `null` where none of them says it, or the other one goes first.
 */
export function whoGoesFirst(
  { roles, order }: FindingInput,
  { masker, maskee, low }: MaskedPair,
): "voice" | "kick" | "order" | null {
  const [hiding, hidden] = [masker, maskee].map((id) => roles.get(id)?.role ?? "unknown");
  if (hiding === "lead-vocal" || hidden === "lead-vocal")
    return hiding === hidden || hidden !== "lead-vocal" ? null : "voice";
  if (low < KICK_FIRST && hidden === "kick" && BASS_ROLES.has(hiding!)) return "kick";
  if (low < KICK_FIRST && hiding === "kick" && BASS_ROLES.has(hidden!)) return null;
  const [place, other] = [order.indexOf(maskee), order.indexOf(masker)];
  return place >= 0 && (other < 0 || place < other) ? "order" : null;
}
