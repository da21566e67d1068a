"""The companion inside Live: Live's callbacks on one side, the port and the work on the other, all on Live's main thread.

A timer calls `tick` every 10 ms. A tick first hears datagrams, then goes on with the job at hand, each for at most a
few milliseconds of the 10 that a slice may take. Nothing leaves `tick` as an exception: one would stop the timer.
"""

import os
import time

import Live

from . import wire
from .hardware import NoHardware
from .talking import payload, session
from .talking.port import Port
from .talking.transaction import Whose
from .wire import Refused
from .writing import orders

TIMER_MILLISECONDS = 10
WORK_SECONDS = 0.004
# Work is taken up once all datagrams are heard, but no stream of them holds it up for longer.
CATCH_UP_SECONDS = 0.5


class Surface(NoHardware):
    """A control surface by itself; `listed` shows it to Max for Live."""

    def __init__(self, c_instance):
        self._c_instance = c_instance
        self._last_words = ""
        self._port = Port(self.say)
        self._desk = None
        self._transaction = None
        self._work = None
        self._task = orders.Task()
        self._seen = None
        self._identity = ""
        self._timer = None
        try:
            self._timer = Live.Base.Timer(callback=self.tick, interval=TIMER_MILLISECONDS, repeat=True)
            self._timer.start()
        except Exception as error:
            self.say("no timer (%s); listening at the display's rate" % error)
        self._listen()

    def tick(self):
        """One slice of work."""
        try:
            now = time.monotonic()
            if self._port.wants_opening(now):
                self._listen()
            self._hear(now)
            self._go_on()
        except Exception as error:
            self.say("%s: %s" % (type(error).__name__, error))

    def update_display(self):
        """Live calls this about ten times a second: enough to work where there is no timer."""
        if self._timer is None:
            self.tick()
        if self._desk is not None:
            self._desk.expire(time.monotonic())

    def disconnect(self):
        """Live lets go of the surface: work under way is put back, the port is given free."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        self._stop_work()
        self._port.close()

    def _stop_work(self):
        """Ends the job at hand: what is not yet whole is put back, what is being put back or told goes on to its end."""
        self._task.tick += 1
        first = self._task.may_stop
        while self._work is not None:
            try:
                if first:
                    first = False
                    self._work.throw(Refused("stopped"))
                else:
                    next(self._work)
            except StopIteration as done:
                self._finish(None, done.value)
            except Exception as error:
                self._finish(error)

    def identity(self):
        """A word for this start of the companion with this set: no other Live has it, and no other set has had it."""
        song = self._song()
        if not self._identity or song != self._seen:
            self._seen = song
            # Begins with a letter: Max makes a number of a word that is all digits.
            self._identity = "live-" + os.urandom(8).hex()
        return self._identity

    def whose(self):
        """Identity, Live's process, and the name of the set."""
        return Whose(self.identity(), os.getpid(), str(getattr(self._song(), "name", "")))

    def say(self, words):
        """Into Live's Log.txt, the same words once in a row."""
        if words != self._last_words:
            self._last_words = words
            self._c_instance.log_message("Steadyhand companion: " + words)

    def _listen(self):
        held = self._port.open()
        if held is not None and (self._desk is None or not self._desk.speaks(held.token)):
            self._desk = session.Desk(held.token, live_version(), shape_of_live(), self.whose)

    def _hear(self, now):
        self._port.hear(now, lambda datagram, address: self._port.send(self._desk.hear(datagram, address, now), address))

    def _go_on(self):
        end = time.perf_counter() + WORK_SECONDS
        self._task.tick += 1
        while time.perf_counter() < end:
            if self._work is None and not self._take_up():
                return
            try:
                next(self._work)
            except StopIteration as done:
                self._finish(None, done.value)
            except Exception as error:
                self._finish(error)

    def _take_up(self):
        """The next job, but none while a word that withdraws it may still lie unread: Live may have stood still for long."""
        behind = self._port.behind_since
        if self._desk is None or (behind is not None and time.monotonic() - behind < CATCH_UP_SECONDS):
            return False
        self._transaction = self._desk.next_job()
        if self._transaction is None:
            return False
        self._transaction.state = "working"
        self._task = orders.Task()
        self._work = self._job(self._transaction, self._task)
        return True

    def _job(self, transaction, task):
        asked = yield from payload.read_orders(transaction.payload)
        if transaction.identity != self.identity():
            raise Refused("other-live")
        run = orders.write_orders if transaction.kind == "write" else orders.preview_orders
        reports = yield from run(self._song(), asked, shape_of_live(), task)
        return (yield from payload.write_reports(reports))

    def _finish(self, error, result=b""):
        if error is None:
            answer, address = self._desk.finish(self._transaction, "done", "", result)
        elif self._task.written:
            # The changes stand; only what was to be told of them is lost.
            self.say("%s: %s" % (type(error).__name__, error))
            answer, address = self._desk.finish(self._transaction, "forgotten")
        elif isinstance(error, Refused):
            answer, address = self._desk.finish(self._transaction, error.code, error.detail)
        else:
            self.say("%s: %s" % (type(error).__name__, error))
            answer, address = self._desk.finish(self._transaction, "live-refused", "%s: %s" % (type(error).__name__, error))
        self._work = self._transaction = None
        self._port.send(answer, address)

    def _song(self):
        return self._c_instance.song()


def live_version():
    """ "12.4.6" """
    application = Live.Application.get_application()
    return "%d.%d.%d" % (
        application.get_major_version(),
        application.get_minor_version(),
        application.get_bugfix_version(),
    )


def shape_of_live():
    """What this Live can hold: "breakpoints" from 12.4 on, "steps" before it, else "none"."""
    modern = getattr(getattr(Live, "Envelope", None), "Envelope", None)
    if hasattr(modern, "create_event"):
        return "breakpoints"
    old = modern or getattr(Live.Clip, "AutomationEnvelope", None)
    return "steps" if hasattr(old, "insert_step") else "none"
