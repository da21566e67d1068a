import { debounce, Observable } from "rxjs";

/**
 * Tells once of each pause of so many milliseconds in what stirs, and begins with the first that does. As `debounceTime`, but for
 * its clock, which keeps no process alive: one that Live has left behind ends by itself.
 */
export function quiet(stirs: Observable<unknown>, milliseconds: number): Observable<unknown> {
  return stirs.pipe(debounce(() => pause(milliseconds)));
}

function pause(milliseconds: number): Observable<void> {
  return new Observable((subscriber) => {
    const timer = setTimeout(() => subscriber.next(), milliseconds).unref();
    return () => clearTimeout(timer);
  });
}
