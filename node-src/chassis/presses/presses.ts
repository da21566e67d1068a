import {
  BehaviorSubject,
  catchError,
  concatMap,
  defer,
  distinctUntilChanged,
  EMPTY,
  filter,
  finalize,
  map,
  type Observable,
  type ObservableInput,
  Subject,
  switchMap,
  take,
  tap,
} from "rxjs";
import { unforeseenWords } from "#src/chassis/presses/unforeseen-words.ts";

/** The presses of one device's buttons, which come in any order and at any time. */
export interface Presses {
  /**
   * Work that any later press takes the place of: it is unsubscribed, its signal ends, and whether it fails then is no one's
   * business. It begins once no lasting work is left. Resolves when it has ended, or when its place is taken.
   */
  passing(work: PressWork): Promise<void>;
  /** Work that no later press cuts short: one after the other, in the order of the presses. Resolves when it has ended. */
  lasting(work: PressWork): Promise<void>;
  /** Whether a press is being answered: once at subscription, then at every change. */
  readonly busy: Observable<boolean>;
}

/** What a press asks for; the signal ends when it is unsubscribed before its end. */
export type PressWork = (signal: AbortSignal) => ObservableInput<unknown>;

/** @param failed is told in one sentence of whatever the work of a press throws while it counts; the presses after it are answered all the same. */
export function presses(failed: (words: string) => void): Presses {
  const pressed = new Subject<Press>();
  const open = new BehaviorSubject(0);
  const lasting = new BehaviorSubject(0);
  const allLastingEnded = lasting.pipe(
    filter((count) => count === 0),
    take(1),
  );
  const answer = ({ work, ended }: Press): Observable<unknown> =>
    abortable(work).pipe(
      catchError((error: unknown) => {
        failed(unforeseenWords(error));
        return EMPTY;
      }),
      // What cannot even be shown is not: the next press is answered.
      catchError(() => EMPTY),
      finalize(ended),
    );

  // First, so that a press ends what it takes the place of before it is answered itself.
  pressed
    .pipe(
      switchMap((press) =>
        press.lasts
          ? EMPTY
          : allLastingEnded.pipe(
              switchMap(() => answer({ ...press, ended: () => undefined })),
              finalize(press.ended),
            ),
      ),
    )
    .subscribe();
  pressed
    .pipe(
      filter(({ lasts }) => lasts),
      concatMap(answer),
    )
    .subscribe();

  const press = (work: PressWork, lasts: boolean): Promise<void> =>
    new Promise((resolve) => {
      open.next(open.value + 1);
      if (lasts) lasting.next(lasting.value + 1);
      const ended = (): void => {
        if (lasts) lasting.next(lasting.value - 1);
        open.next(open.value - 1);
        resolve();
      };
      pressed.next({ work, lasts, ended });
    });
  return {
    passing: (work) => press(work, false),
    lasting: (work) => press(work, true),
    busy: open.pipe(
      map((count) => count > 0),
      distinctUntilChanged(),
    ),
  };
}

interface Press {
  readonly work: PressWork;
  readonly lasts: boolean;
  ended(): void;
}

/** Work as a stream: to unsubscribe from it before its end aborts it. */
function abortable(work: PressWork): Observable<unknown> {
  return defer(() => {
    const ending = new AbortController();
    return defer(() => work(ending.signal)).pipe(tap({ unsubscribe: () => ending.abort() }));
  });
}
