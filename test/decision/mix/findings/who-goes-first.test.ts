import { expect, it } from "vitest";
import { whoGoesFirst } from "#src/decision/mix/findings/who-goes-first.ts";
import type { MaskedPair } from "#src/model/mix/masked-pair.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/** Why a track of a role goes before one that hides it, where the user said that it goes first. */
function whyFirst(hidden: TrackRole, hiding: TrackRole, low: number) {
  const roles = new Map([hidden, hiding].map((role, id) => [id, { role, confidence: 1 } as RoleGuess]));
  const input = { roles, order: [0] } as unknown as Parameters<typeof whoGoesFirst>[0];
  const pair: MaskedPair = { masker: 1, maskee: 0, loss: 12, low, high: 2 * low, share: 1, over: 6, bars: [] };
  return whoGoesFirst(input, pair);
}

it("puts nobody whom the user names before the lead voice, and no bass before the kick under 100 Hz", () => {
  expect(whyFirst("keys", "lead-vocal", 500)).toBeNull();
  for (const bass of ["bass", "sub"] as const) expect(whyFirst(bass, "kick", 60)).toBeNull();
});

it("goes by the user's order everywhere else", () => {
  expect(whyFirst("bass", "kick", 300)).toBe("order");
  expect(whyFirst("bass", "pad", 60)).toBe("order");
  expect(whyFirst("lead-vocal", "keys", 500)).toBe("voice");
  expect(whyFirst("kick", "bass", 60)).toBe("kick");
});
