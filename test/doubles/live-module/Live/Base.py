"""Live.Base.Timer: fires on the main thread; an exception that leaves the callback stops the timer for good."""

import sys
import time

TIMERS = []


class Timer:
    def __init__(self, callback, interval, repeat=False, start=False):
        self.callback = callback
        self.interval = interval / 1000.0
        self.repeat = repeat
        self.due = None
        if start:
            self.start()

    def start(self):
        self.due = time.monotonic() + self.interval
        if self not in TIMERS:
            TIMERS.append(self)

    def stop(self):
        self.due = None
        if self in TIMERS:
            TIMERS.remove(self)

    def fire(self):
        try:
            self.callback()
        except Exception as error:
            sys.stderr.write("timer stopped: %r\n" % error)
            self.stop()
            return
        if not self.repeat:
            self.stop()
        elif self.due is not None:
            self.due = time.monotonic() + self.interval
