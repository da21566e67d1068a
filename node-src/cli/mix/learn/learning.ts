import { resolve } from "node:path";
import { ownWhereabouts } from "#src/adapters/companion/settings.ts";
import { diskTaste } from "#src/adapters/disk/taste/disk-taste.ts";
import { tastePath } from "#src/adapters/disk/taste/taste-path.ts";
import type { ApplyOrder } from "#src/cli/mix/apply/apply-order.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import { type AskedMoves, withAsked, withSeen } from "#src/decision/mix/taste/learn-moves.ts";
import { sizeKept } from "#src/decision/mix/taste/size-kept.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { SizeKept, Taste } from "#src/model/mix/moves/taste.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { TasteFile } from "#src/ports/output/taste-file.ts";

/** `--learn` on its way through one run. */
export interface Learning {
  /** Sizes by what the user kept, what was seen in this set included; nothing where nothing is to be learnt. */
  readonly intent: { readonly sizes?: SizeKept };
  /** Remembers what was seen in the set, and what was asked of moves where there was an order; answers the story with that. */
  kept(order: ApplyOrder | null, story: MixStory): Promise<MixStory>;
}

/** What was learnt up to now, and where it is kept. */
export interface KnownTaste {
  readonly file: TasteFile;
  readonly taste: Taste;
}

/** What was learnt up to now; `null` where nothing is to be learnt. Refused where its file is none of ours or damaged. */
export async function knownTaste(learn: boolean): Promise<Result<KnownTaste | null, Refusal>> {
  if (!learn) return ok(null);
  const file = diskTaste(tastePath(ownWhereabouts()));
  const read = await file.read();
  return read.ok ? ok({ file, taste: read.value }) : read;
}

/** Looks at what has become of the set's moves, where it is a copy that was made while learning. */
export function learning(known: KnownTaste | null, set: string, { tracks }: HeardMix): Learning {
  if (known === null) return { intent: {}, kept: async (_, story) => story };
  const { file, taste } = known;
  const seen = withSeen(taste, resolve(set), tracks);
  const sizes = sizeKept(seen);
  return {
    intent: { sizes },
    kept: async (order, story) => {
      const asked = askedOf(order, story);
      const learnt = asked === null ? seen : withAsked(seen, { ...asked, sizes });
      const written = learnt === taste ? ok(undefined) : await file.write(learnt);
      const warnings = written.ok ? [] : [`${written.error.sentence} What was learnt of this run is not remembered.`];
      return { ...story, learnt: { file: file.path, warnings } };
    },
  };
}

function askedOf(order: ApplyOrder | null, { diagnosis, applied }: MixStory): Omit<AskedMoves, "sizes"> | null {
  if (order === null || applied === undefined) return null;
  const { moves, roles } = diagnosis;
  const { only, rejected, output } = order;
  return { copy: resolve(output), moves, outcomes: applied.outcomes, roles, only, rejected };
}
