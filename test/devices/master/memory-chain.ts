import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import type { ChainStage } from "#src/chassis/plan/chain-stage.ts";
import { placeChain } from "#src/devices/master/chain/place/place-chain.ts";
import type { LeftToUser, LiveChain } from "#src/devices/master/session/chain/live-chain.ts";
import type { Device } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

/** The chain of a set in memory, of as many devices as it knows of, and what a test makes of its Live. */
export class MemoryChain implements LiveChain {
  /** Refused by the next press. */
  refuses: Refusal | null = null;
  /** What a person did since. */
  readonly left: LeftToUser[] = [];
  /** Told when a chain is asked for, which then waits for what this answers. */
  asked: () => Promise<void> = async () => undefined;
  readonly #devices: readonly Device[];
  #host;
  #names: readonly string[] = [];
  #stages: readonly ChainStage[] = [];

  /** @param devices stand on Main. */
  constructor(devices: readonly Device[] = []) {
    this.#devices = devices;
    this.#host = this.#opened();
  }

  get stands(): boolean {
    return this.#names.length > 0;
  }

  /** What was asked for last. */
  get stages(): readonly ChainStage[] {
    return this.#stages;
  }

  async devices(): Promise<readonly string[]> {
    return (await this.#main()).devices.map(({ className }) => className);
  }

  async setUp(stages: readonly ChainStage[]) {
    this.#stages = stages;
    await this.asked();
    if (this.refuses !== null) return refused(this.refuses);
    const before = (await this.devices()).length;
    const placed = await placeChain(this.#host, { track: await this.#main(), liveVersion: LIVE }, stages);
    if (placed.ok && !placed.value.already) this.#names = (await this.devices()).slice(before);
    return placed;
  }

  async revert() {
    if (this.refuses !== null) return refused(this.refuses);
    const removed = this.#names;
    this.forgetAll();
    return ok({ removed, restored: [], left: this.left });
  }

  /** Another process begins: what stands is no longer ours to take back. */
  forget(): void {
    this.#names = [];
  }

  private forgetAll(): void {
    this.forget();
    this.#host = this.#opened();
  }

  async #main() {
    const read = await this.#host.read();
    if (!read.ok) throw new Error(read.error.sentence);
    return read.value.tracks[0]!;
  }

  #opened() {
    return memoryLive(liveSet({ liveVersion: LIVE, tracks: [track({ kind: "main", devices: this.#devices })] }));
  }
}

export const HELD = refusal(
  "device-unsupported",
  "The fader of Main stands at -3.0 dB: set it to 0 dB and bounce again.",
);

const LIVE = 12;
