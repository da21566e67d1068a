/** Numbers that come one by one, kept in as little memory as they need. */
export interface NumberList {
  readonly length: number;
  push(value: number): void;
  /** A copy of what is in it. */
  values(): Float64Array;
}

const FIRST_CAPACITY = 1024;

/** An empty list; it doubles its room as it fills. */
export function numberList(): NumberList {
  let room = new Float64Array(FIRST_CAPACITY);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === room.length) {
        const larger = new Float64Array(2 * length);
        larger.set(room);
        room = larger;
      }
      room[length++] = value;
    },
    values: () => room.slice(0, length),
  };
}
