import type { Reference } from "#src/chassis/render/master/told/master-told.ts";
import type { Audition } from "#src/chassis/work/device-work.ts";
import { hearMixes, referenceOf } from "#src/chassis/work/hear-mixes.ts";
import { type HeardSource, hearSource } from "#src/devices/master/session/heard-source.ts";
import type { MasterDevice } from "#src/devices/master/session/master-device.ts";
import { type MasterWish, masterWish } from "#src/devices/master/session/master-wish.ts";
import { plannedFace } from "#src/devices/master/session/planned-face.ts";
import type { RenderOrdered } from "#src/devices/master/session/render-master.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** What was heard, and what is made of it as the dials stand. An end of a signal rejects with its reason, and changes nothing. */
export class Planning {
  readonly #device: MasterDevice;
  readonly #controls: ReadonlyMap<string, number>;
  #source: HeardSource | null = null;
  #reference: Reference | null = null;

  constructor(device: MasterDevice, controls: ReadonlyMap<string, number>) {
    [this.#device, this.#controls] = [device, controls];
  }

  /** The mix; `null` before one was heard. */
  get source(): HeardSource | null {
    return this.#source;
  }

  /** Measures the clip's recording, or a file that was chosen. */
  async hear(chosen: string | null, { signal, progress }: Carrying): Promise<Result<HeardSource, Refusal>> {
    const heard = await hearSource(this.#device.ports(), chosen, { signal, progress });
    signal.throwIfAborted();
    if (heard.ok) this.#source = heard.value;
    return heard;
  }

  /** Takes a recording for its tone; `null` lets go of it. */
  async refer(path: string | null, { signal, progress }: Carrying): Promise<Result<void, Refusal>> {
    const { listening } = this.#device.ports();
    const heard = path === null ? null : await hearMixes(listening, [path], progress, signal);
    signal.throwIfAborted();
    if (heard !== null && !heard.ok) return heard;
    this.#reference = referenceOf(path, heard?.value[0]);
    return ok(undefined);
  }

  /** What is to be mastered, and how. @throws RangeError before a mix was heard. */
  async ordered(instead: Audition | null = null): Promise<RenderOrdered> {
    if (this.#source === null) throw new RangeError("Planning: nothing was heard");
    return { source: this.#source, reference: this.#reference, wish: await this.wish(instead) };
  }

  /** What the face shows of it, before anything is rendered. @throws RangeError before a mix was heard. */
  async planned(instead: Audition | null = null): ReturnType<typeof plannedFace> {
    const { wish, ...heard } = await this.ordered(instead);
    return plannedFace(this.#device.ports(), heard, wish);
  }

  async wish(instead: Audition | null = null): Promise<MasterWish> {
    const platforms = await this.#device.ports().platforms();
    const controls = new Map([...this.#controls, ...(instead?.controls ?? [])]);
    return masterWish(controls, instead === null ? this.#device.stored : instead.stored, platforms);
  }
}
