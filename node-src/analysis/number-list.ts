const FIRST_CAPACITY = 1024;

/** Numbers that come one by one, kept in as little memory as they need: the room doubles as it fills. */
export class NumberList<Room extends Float64Array | Float32Array = Float64Array> {
  private room: Room;
  private length = 0;
  private readonly made: new (
    length: number,
  ) => Room;

  /** @param made What the numbers are kept in. */
  constructor(made: new (length: number) => Room) {
    this.made = made;
    this.room = new made(FIRST_CAPACITY);
  }

  push(value: number): void {
    if (this.length === this.room.length) {
      const larger = new this.made(2 * this.length);
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.length++] = value;
  }

  /** What is in it: a view that later numbers may leave behind. */
  values(): Room {
    return this.room.subarray(0, this.length) as Room;
  }
}
