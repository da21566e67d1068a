import { Subject } from "rxjs";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { quiet } from "#src/chassis/presses/quiet.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("tells of a pause once, and again after the next that stirs", () => {
  const stirs = new Subject<void>();
  let pauses = 0;
  quiet(stirs, 1000).subscribe(() => (pauses += 1));
  vi.advanceTimersByTime(5000);
  expect(pauses).toBe(0);
  for (let stirred = 0; stirred < 3; stirred += 1) {
    stirs.next();
    vi.advanceTimersByTime(999);
    expect(pauses).toBe(0);
  }
  vi.advanceTimersByTime(5000);
  expect(pauses).toBe(1);
  stirs.next();
  vi.advanceTimersByTime(1000);
  expect(pauses).toBe(2);
});
