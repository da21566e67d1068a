import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { MaskedPair } from "#src/model/mix/masked-pair.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";

/** What was heard in a mix, and what is proposed. */
export interface MixDiagnosis {
  readonly mix: HeardMix;
  /** By track id. */
  readonly roles: ReadonlyMap<number, RoleGuess>;
  readonly masking: readonly MaskedPair[];
  readonly findings: readonly MixFinding[];
  readonly moves: readonly MixMove[];
  /** One sentence: to leave it as it is, or what is proposed and how much of it is sure. */
  readonly verdict: string;
}
