import type { Message } from "#test/doubles/max/machine/message.ts";

/** A value of a Max dictionary. */
export type DictValue = number | string | boolean | null | readonly DictValue[] | { readonly [key: string]: DictValue };

/** What every device in one Live shares: receive names, dictionaries and buffers. */
export class SharedNames {
  private readonly receivers = new Map<string, Set<(message: Message) => void>>();
  /** Samples of every `buffer~`, 32-bit floats as Max keeps them. */
  readonly buffers = new Map<string, Float32Array>();
  readonly dictionaries = new Map<string, Record<string, DictValue>>();
  private devices = 0;
  private unique = 0;

  /** The number that `---` becomes in the next device. */
  enroll(): number {
    this.devices++;
    return this.devices;
  }

  /** `u000000001`, as Max names what has no name. */
  next(): string {
    this.unique++;
    return `u${String(this.unique).padStart(9, "0")}`;
  }

  listen(name: string, receiver: (message: Message) => void): () => void {
    const others = this.receivers.get(name) ?? new Set();
    this.receivers.set(name, others.add(receiver));
    return () => others.delete(receiver);
  }

  /** Whether anyone listened. */
  send(name: string, message: Message): boolean {
    const receivers = [...(this.receivers.get(name) ?? [])];
    for (const receive of receivers) receive(message);
    return receivers.length > 0;
  }

  dictionary(name: string): Record<string, DictValue> {
    const known = this.dictionaries.get(name);
    if (known) return known;
    const made: Record<string, DictValue> = {};
    this.dictionaries.set(name, made);
    return made;
  }
}
