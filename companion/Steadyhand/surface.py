"""The control surface: Live's callbacks on one side, the socket and the work on the other, all on Live's main thread.

A timer calls `tick` every 10 ms. A tick first hears datagrams, then goes on with the job at hand, each for at most a
few milliseconds of the 10 that a slice may take. Nothing leaves `tick` as an exception: one would stop the timer.
"""

import errno
import socket
import time

import Live

from . import orders, payload, session, settings, wire
from .wire import Refused

TIMER_MILLISECONDS = 10
# Together well under the 10 ms that Live's interface may wait: one call into Live can overrun the end of a budget.
HEAR_SECONDS = 0.002
WORK_SECONDS = 0.004
# Work is taken up once all datagrams are heard, but no stream of them holds it up for longer.
CATCH_UP_SECONDS = 0.5
# Until a socket that broke is bound anew: at once first, longer after every try that failed.
FIRST_RETRY_SECONDS = 0.05
LONGEST_RETRY_SECONDS = 5.0
RECEIVE_BUFFER = 1024 * 1024
# Of one datagram, not of the socket: nobody at the other end, no room now, too long (the last two are Windows' numbers).
PASSING = frozenset(
    [errno.ECONNREFUSED, errno.ECONNRESET, errno.EAGAIN, errno.EWOULDBLOCK, errno.EINTR, errno.ENOBUFS, errno.EMSGSIZE, 10054, 10040]
)


class Surface:
    """What Live holds as a control surface. It has no hardware: every MIDI question is answered with nothing."""

    def __init__(self, c_instance):
        self._c_instance = c_instance
        self._socket = None
        self._desk = None
        self._transaction = None
        self._work = None
        # Since when datagrams have lain unread; None where all were heard.
        self._behind_since = None
        self._next_try = 0.0
        self._retry = FIRST_RETRY_SECONDS
        self._last_words = ""
        self._timer = None
        try:
            self._timer = Live.Base.Timer(callback=self.tick, interval=TIMER_MILLISECONDS, repeat=True)
            self._timer.start()
        except Exception as error:
            self._log("no timer (%s); listening at the display's rate" % error)
        self._listen()

    def tick(self):
        """One slice of work."""
        try:
            now = time.monotonic()
            if self._socket is None and now >= self._next_try:
                self._listen()
            self._hear(now)
            self._go_on()
        except Exception as error:
            self._log("%s: %s" % (type(error).__name__, error))

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
        if self._work is not None:
            try:
                self._work.throw(Refused("stopped"))
                for _ in self._work:
                    pass
            except Exception as error:
                self._finish(error)
        self._let_go()

    def _let_go(self):
        """Closes the socket; a broken one may refuse even that."""
        if self._socket is None:
            return
        try:
            self._socket.close()
        except OSError as error:
            self._log("closing the socket: %s" % error)
        self._socket = None

    def _broke(self, error):
        """After sleep, or where an interface has changed, a socket may be of no more use: another is bound."""
        if error.errno in PASSING:
            return
        self._log("the socket broke (%s); binding another" % error)
        self._let_go()
        self._next_try = time.monotonic() + self._retry

    def _listen(self):
        self._retry = min(LONGEST_RETRY_SECONDS, self._retry * 2)
        self._next_try = time.monotonic() + self._retry
        listening = None
        try:
            held = settings.read_or_make_settings(settings.settings_path())
            listening = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            listening.setblocking(False)
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
            listening.bind(("127.0.0.1", held.port))
        except (settings.SettingsError, OSError) as error:
            if listening is not None:
                listening.close()
            self._log("not listening: %s" % error)
            return
        self._socket = listening
        if self._desk is None or not self._desk.speaks(held.token):
            self._desk = session.Desk(held.token, live_version(), shape_of_live())
        self._log("%s listens on 127.0.0.1:%d" % (wire.VERSION, held.port))

    def _hear(self, now):
        end = time.perf_counter() + HEAR_SECONDS
        while self._socket is not None and time.perf_counter() < end:
            try:
                datagram, address = self._socket.recvfrom(wire.MAX_DATAGRAM + 1)
            except BlockingIOError:
                self._behind_since = None
                return
            except OSError as error:
                # Windows: an answer met a closed port, or a datagram was longer than the buffer. The next one counts.
                self._broke(error)
                continue
            self._retry = FIRST_RETRY_SECONDS
            self._answer(self._desk.hear(datagram, address, now), address)
        if self._behind_since is None:
            self._behind_since = now

    def _go_on(self):
        end = time.perf_counter() + WORK_SECONDS
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
        behind = self._behind_since is not None and time.monotonic() - self._behind_since < CATCH_UP_SECONDS
        if self._desk is None or behind:
            return False
        self._transaction = self._desk.next_job()
        if self._transaction is None:
            return False
        self._transaction.state = "working"
        self._work = self._job(self._transaction)
        return True

    def _job(self, transaction):
        asked = yield from payload.read_orders(transaction.payload)
        run = orders.write_orders if transaction.kind == "write" else orders.preview_orders
        reports = yield from run(self._song(), asked, shape_of_live())
        return (yield from payload.write_reports(reports))

    def _finish(self, error, result=b""):
        if error is None:
            answer, address = self._desk.finish(self._transaction, "done", "", result)
        elif isinstance(error, Refused):
            answer, address = self._desk.finish(self._transaction, error.code, error.detail)
        else:
            self._log("%s: %s" % (type(error).__name__, error))
            answer, address = self._desk.finish(self._transaction, "live-refused", "%s: %s" % (type(error).__name__, error))
        self._work = self._transaction = None
        self._answer(answer, address)

    def _answer(self, datagram, address):
        if datagram is None or self._socket is None:
            return
        try:
            self._socket.sendto(datagram, address)
        except OSError as error:
            # As good as lost on the way: Node asks again.
            self._broke(error)

    def _song(self):
        return self._c_instance.song()

    def _log(self, words):
        """Into Live's Log.txt, the same words once in a row."""
        if words != self._last_words:
            self._last_words = words
            self._c_instance.log_message("Steadyhand companion: " + words)

    # What Live asks of any control surface.
    def build_midi_map(self, midi_map_handle):
        return None

    def receive_midi(self, midi_bytes):
        return None

    def connect_script_instances(self, instances):
        return None

    def refresh_state(self):
        return None

    def port_settings_changed(self):
        return None

    def can_lock_to_devices(self):
        return False

    def suggest_input_port(self):
        return ""

    def suggest_output_port(self):
        return ""

    def suggest_map_mode(self, cc_no, channel):
        return -1

    def suggest_needs_takeover(self, cc_no, channel):
        return True


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
