const FIRST_CAPACITY = 1024;

/** Numbers that come one by one, kept in as little memory as they need: the room doubles as it fills. */
export class NumberList {
  private room = new Float64Array(FIRST_CAPACITY);
  private length = 0;

  push(value: number): void {
    if (this.length === this.room.length) {
      const larger = new Float64Array(2 * this.length);
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.length++] = value;
  }

  /** What is in it: a view that later numbers may leave behind. */
  values(): Float64Array {
    return this.room.subarray(0, this.length);
  }
}
