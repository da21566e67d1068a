import type { AskedRole } from "#src/chassis/listening/roles/kept-roles.ts";
import { type CommandCall, UsageError } from "#src/cli/frame/command.ts";
import { reportNamed } from "#src/cli/frame/options/report-named.ts";
import { readRoles } from "#src/cli/frame/options/role-option.ts";
import { type ApplyOrder, applyOrder } from "#src/cli/mix/apply/apply-order.ts";
import { type BarRange, barsOption } from "#src/cli/mix/bars-option.ts";
import type { MIX_COMMAND } from "#src/cli/mix/mix-command.ts";
import { findGenre, genreRefusal } from "#src/knowledge/genres/find-genre.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";

/** What was asked of a mix, every word of it checked. */
export interface MixOrder {
  readonly set: string;
  readonly stems: string | null;
  /** `null` for the whole song. */
  readonly bars: BarRange | null;
  readonly genre: Genre | null;
  readonly roles: readonly AskedRole[];
  /** As `--lock` has it; `null` for none. */
  readonly locked: string | null;
  /** As `--first` has it; `null` for none. */
  readonly first: string | null;
  /** What is to be done; `null` for a dry run. */
  readonly apply: ApplyOrder | null;
  /** Whether the user's taste is gone by, and learnt from what they do. */
  readonly learn: boolean;
  readonly report: string | null;
  readonly force: boolean;
}

/** @throws UsageError for bars, a genre, roles and stages that are none, a report that is to be opened and has no name, and options without the one they go with. */
export function mixOrder({ operands, options }: CommandCall<typeof MIX_COMMAND.options>): MixOrder {
  const genre = options.genre === undefined ? null : findGenre(options.genre);
  if (options.genre !== undefined && genre === null) throw new UsageError(`--genre: ${genreRefusal(options.genre)}`);
  return {
    set: operands[0]!,
    stems: options.stems ?? null,
    bars: options.bars === undefined ? null : barsOption(options.bars),
    genre,
    roles: readRoles(options.role),
    locked: options.lock ?? null,
    first: options.first ?? null,
    apply: applyOrder(operands[0]!, options),
    learn: options.learn,
    report: reportNamed(options),
    force: options.force,
  };
}
