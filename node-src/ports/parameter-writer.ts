import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { RawValue } from "#src/model/units.ts";

/** A host that can set where parameters of any track stand. */
export interface ParameterWriter {
  /** Where parameters stand now. Refused with the first that is not there. */
  snapshot(addresses: readonly ParameterAddress[]): Promise<Result<readonly ParameterValue[], Refusal>>;
  /**
   * Sets parameters: all or none, each read back. Answers what stood there and what is held now, in the order given.
   *
   * They stand in what the host's `read` shows from then on. A host that writes files keeps them until its next `write`, which puts
   * them down together with the envelopes: without one nothing is written.
   * Refused with `"parameter-held"` where something else says where the parameter stands (automation, a macro, a freeze).
   * @throws RangeError for a value outside of the parameter's range.
   */
  set(values: readonly ParameterValue[]): Promise<Result<readonly ParameterChange[], Refusal>>;
  /** What stands otherwise than this host found it: one entry a parameter, in the order in which they were first set. */
  ledger(): readonly ParameterChange[];
  /** Puts parameters back to what this host found, exactly; one that it did not change, or that somebody else moved since, stays as it is. */
  revert(addresses: readonly ParameterAddress[]): Promise<Result<void, Refusal>>;
}

/** One that lets go of targets that are gone, as devices that its host takes out again. */
export interface ForgettingWriter extends ParameterWriter {
  forget(targets: ReadonlySet<number>): void;
}

export interface ParameterAddress {
  /** The track's id. */
  readonly track: number;
  /** The parameter's `target`. */
  readonly target: number;
}

export interface ParameterValue extends ParameterAddress {
  /** In the parameter's raw unit; a switch is 0 or 1. */
  readonly value: RawValue;
}

export interface ParameterChange extends ParameterAddress {
  readonly before: RawValue;
  /** As the host holds it: a file keeps 32 bits. */
  readonly after: RawValue;
}
