import type { Parameter } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** A host that can put Live's own devices into a track's chain. */
export interface DeviceInserter {
  /**
   * Puts devices in, one after the other: all or none. Each is set whole: where it rests, and what the order sets besides.
   *
   * They stand in what the host's `read` shows from then on. A host that writes files keeps them until its next `write`, which
   * puts them down together with the envelopes: without one nothing is written.
   * Refused where a key cannot steer a device there: one without sound of its own, or one that what is steered leads into.
   * @throws RangeError for a setting or a key that the device does not have, or a value that lies outside its range.
   */
  insert(orders: readonly DeviceOrder[]): Promise<Result<readonly InsertedDevice[], Refusal>>;
  /**
   * Takes devices out again that this host put in: all or none, in any order, before or after a `write`. Curves on them and values
   * that were set go with them; chain, ids and counters stand as they would without them.
   *
   * A device is known by the target of its first parameter, wherever it stands by now; no target is given to another device later.
   * Refused with `"device-unknown"` where one was not put in by this host, or is gone already.
   */
  withdraw(devices: readonly InsertedDevice[]): Promise<Result<void, Refusal>>;
}

export interface DeviceOrder {
  /** The track's id. */
  readonly track: number;
  /** The first that this host knows is put there: what one device is called may be another class in another version of Live. */
  readonly choices: readonly DeviceChoice[];
  /**
   * `"end"`: behind all others, on the main track before its last Limiter. A number: that place in the chain, from 0. On a MIDI
   * track it must be behind the instrument.
   */
  readonly at: "end" | number;
}

export interface DeviceChoice {
  /** Live's class: `"StereoGain"`. */
  readonly className: string;
  /** Stored values by path, in the parameter's own unit. */
  readonly settings: Readonly<Record<string, number | boolean | string>>;
  /** The track that steers it, for a class that has a sidechain; left out where its own sound does. */
  readonly key?: DeviceKeyOrder;
}

/** Which track's sound steers a device, by its id, taken behind its devices and in front of its mixer. */
export interface DeviceKeyOrder {
  readonly track: number;
  readonly tap: "post-fx";
}

export interface InsertedDevice {
  readonly track: number;
  readonly className: string;
  /** As Live shows it. */
  readonly name: string;
  /** Its place in the chain, from 0. */
  readonly place: number;
  /** The device that follows it; `null` at the end. */
  readonly before: string | null;
  /** Whether Live was seen to save such a device in this format, or it is put together from the formats on both sides. */
  readonly evidence: "seen" | "composed";
  /** All of its parameters as they stand now. */
  readonly parameters: readonly Parameter[];
}
