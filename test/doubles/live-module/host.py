"""Runs the real companion inside the stand-in for Live: one thread, a timer loop, and a test on stdin and stdout.

The first line of stdin is the set as JSON, every further line a command; each is answered by one line of JSON.
"""

import gc
import json
import os
import resource
import select
import sys
import time
import tracemalloc

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.environ.get("FAKE_LIVE_SCRIPTS") or os.path.join(HERE, "..", "..", "..", "companion")]
sys.dont_write_bytecode = True

import Live  # noqa: E402
from made_set import made_set  # noqa: E402
from set_commands import SetCommands  # noqa: E402
from Live.Base import TIMERS  # noqa: E402
from Live.calls import outside  # noqa: E402
from Live.DeviceParameter import DeviceParameter  # noqa: E402
from Live.Song import Song  # noqa: E402

DISPLAY_SECONDS = 0.1


class Instance:
    """Live's side of a control surface."""

    def __init__(self, song):
        self._song = song
        self.lines = []

    def song(self):
        return self._song

    def set_session_highlight(self, *a):
        return None

    def log_message(self, words):
        self.lines.append(words)


class Host(SetCommands):
    def __init__(self, held):
        self.song = made_set(Song(), held)
        self.instance = Instance(self.song)
        self.timer_seconds = held.get("timerMilliseconds", 10) / 1000.0
        self.slices = {"count": 0, "cpu": 0.0, "wall": 0.0}
        gc.freeze()
        if held.get("trace"):
            tracemalloc.start()
        if held.get("noFramework"):
            sys.modules["ableton.v2.control_surface"] = None
        if held.get("noTimer"):
            del Live.Base.Timer
        import Steadyhand
        from Steadyhand import wire
        from Steadyhand.talking import session

        wire.PROTOCOL = held.get("protocol", wire.PROTOCOL)
        self.heard = 0
        hear = session.Desk.hear

        def counted(desk, datagram, address, now):
            self.heard += 1
            return hear(desk, datagram, address, now)

        session.Desk.hear = counted
        self.create = Steadyhand.create_instance
        self.surface = self.create(self.instance)

    def run(self):
        pending, display = b"", 0.0
        while True:
            wait = min([DISPLAY_SECONDS] + [max(0.0, t.due - time.monotonic()) for t in TIMERS])
            if select.select([0], [], [], wait)[0]:
                read = os.read(0, 1 << 20)
                if not read:
                    return
                pending += read
            while b"\n" in pending:
                line, pending = pending.split(b"\n", 1)
                self.obey(json.loads(line))
            for timer in [t for t in TIMERS if t.due <= time.monotonic()]:
                self.timed(timer.fire)
                if timer.due is not None:
                    timer.due = time.monotonic() + self.timer_seconds
                DeviceParameter.next_tick()
            if time.monotonic() >= display:
                display = time.monotonic() + DISPLAY_SECONDS
                self.timed(self.surface.update_display)

    def timed(self, call):
        wall, cpu = time.perf_counter(), time.thread_time()
        call()
        self.slices["cpu"] = max(self.slices["cpu"], time.thread_time() - cpu)
        self.slices["wall"] = max(self.slices["wall"], time.perf_counter() - wall)
        self.slices["count"] += 1

    def obey(self, command):
        try:
            told = getattr(self, "do_" + command.pop("do"))
            answer = outside(lambda: told(**command))
        except Exception as error:
            answer = {"error": repr(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()

    def companion(self):
        """The companion itself, listed or not."""
        return getattr(self.surface, "_steadyhand_companion", self.surface)

    def do_surfaces(self):
        """The control surfaces as Max for Live of this process sees them: none that is made on no framework of Ableton's;
        of the others every attribute. Source: _MxDCore of Live 12.1.11, `is_local_control_surface`."""
        if sys.modules.get("ableton.v2.control_surface", 0) is None:
            return [None]
        from ableton.v2.control_surface import SimpleControlSurface

        if not isinstance(self.surface, SimpleControlSurface):
            return [None]
        named = [name for name in dir(self.surface) if name.startswith("steadyhand")]
        read = {name: getattr(self.surface, name) for name in named}
        return [dict(read, type_name=type(self.surface).__name__)]

    def do_process(self):
        return os.getpid()

    def do_open_set(self, held):
        """Another set is opened, and the script is not loaded anew."""
        self.song = made_set(Song(), held)
        self.instance._song = self.song
        return True

    def do_stats(self):
        resident = resident_bytes()
        traced = tracemalloc.get_traced_memory()[0] if tracemalloc.is_tracing() else 0
        slices, self.slices = self.slices, {"count": 0, "cpu": 0.0, "wall": 0.0}
        return {"undoSteps": len(self.song.undo_steps), "slices": slices, "resident": resident, "traced": traced}

    def do_heard(self):
        """Datagrams that have reached the companion."""
        return self.heard

    def do_waiting(self):
        """Whole orders that wait in line."""
        return len(self.companion()._desk._waiting)

    def do_disconnect(self):
        self.surface.disconnect()
        return list(self.instance.lines)

    def do_reconnect(self):
        self.surface.disconnect()
        self.surface = self.create(self.instance)
        return list(self.instance.lines)

    def do_break_socket(self):
        """The system takes the companion's socket away, as it may after sleep."""
        os.close(self.companion()._port._socket.fileno())
        return True

    def do_hang(self, where):
        """The companion that never has room, or never gets on: "room", "queue", "work", "ears"; "" lets it go on."""
        from Steadyhand import surface
        from Steadyhand.talking import session

        kept = (session.Desk._room_for, surface.Surface._go_on, surface.Surface._job, surface.Surface._hear)
        kept = self.__dict__.setdefault("kept", kept)
        session.Desk._room_for, surface.Surface._go_on, surface.Surface._job, surface.Surface._hear = kept
        if where == "room":
            session.Desk._room_for = lambda desk, size: False
        elif where == "queue":
            surface.Surface._go_on = lambda held: None
        elif where == "work":
            surface.Surface._job = lambda held, transaction: forever()
        elif where == "ears":
            surface.Surface._hear = lambda held, now: None
        return where

    def do_log(self):
        return list(self.instance.lines)


def forever():
    while True:
        time.sleep(0.001)
        yield


def resident_bytes():
    """Now, where the system tells; else the most so far."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * resource.getpagesize()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    Host(json.loads(sys.stdin.buffer.raw.readline())).run()
