"""Runs the real companion inside the stand-in for Live: one thread, a timer loop, and a test on stdin and stdout.

The first line of stdin is the set as JSON, every further line a command; each is answered by one line of JSON.
"""

import array
import gc
import hashlib
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
from Live.automation import QUIRK, STRAIGHT  # noqa: E402
from Live.Base import TIMERS  # noqa: E402
from Live.calls import HOOKS, outside  # noqa: E402
from Live.Clip import Clip  # noqa: E402
from Live.DeviceParameter import DeviceParameter  # noqa: E402
from Live.Song import Song  # noqa: E402
from Live.Track import ClipSlot, Device, Track  # noqa: E402

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


class Host:
    def __init__(self, held):
        self.song = build(Song(), held)
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
        from Steadyhand import session, wire

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
        self.song = build(Song(), held)
        self.instance._song = self.song
        return True

    def do_reset(self, held):
        """Another set in the same Live."""
        build(self.song, held)
        QUIRK.update(kind=None, after=0, writes=0, copies=0)
        HOOKS.update(before=None, after=None, seconds=0.0)
        return True

    def do_stats(self):
        resident = resident_bytes()
        traced = tracemalloc.get_traced_memory()[0] if tracemalloc.is_tracing() else 0
        slices, self.slices = self.slices, {"count": 0, "cpu": 0.0, "wall": 0.0}
        return {"undoSteps": len(self.song.undo_steps), "slices": slices, "resident": resident, "traced": traced}

    def do_envelope(self, clip, parameter):
        """The events as they are kept, or null."""
        held = self.at(clip)._envelopes.get(self.at(parameter))
        return None if held is None else [list(row) for row in zip(held._times, held._values)]

    def do_digests(self):
        """Of every envelope of every session clip: count and SHA-256 of times (float64) and values (float32)."""
        found = {}
        for t, track in enumerate(self.song.tracks):
            for s, slot in enumerate(track.clip_slots):
                for parameter, held in (slot.clip._envelopes if slot.clip else {}).items():
                    digest = hashlib.sha256(held._times.tobytes() + held._values.tobytes()).hexdigest()
                    found["live_set tracks %d clip_slots %d clip/%s" % (t, s, parameter.name)] = [len(held._times), digest]
        return found

    def do_draw(self, clip, parameter, points, bend=None):
        """An envelope as a user would draw it; a point may bring a bend of its own."""
        target, drawn = self.at(clip), self.at(parameter)
        target.clear_envelope(drawn)
        envelope = target.create_automation_envelope(drawn)
        envelope._times = array.array("d", [row[0] for row in points])
        envelope._values = array.array("f", [row[1] for row in points])
        envelope._bends = [tuple(row[2] if len(row) > 2 else bend or STRAIGHT) for row in points]
        envelope._bends[-1] = STRAIGHT
        self.song.undo_steps.clear()
        return len(points)

    def do_value(self, clip, parameter, times):
        envelope = self.at(clip)._envelopes[self.at(parameter)]
        return [envelope.value_at_time(time_) for time_ in times]

    def do_set(self, path, name, value):
        setattr(self.at(path), name, value)
        return getattr(self.at(path), name)

    def do_get(self, path, name):
        return getattr(self.at(path), name)

    def do_delete(self, path):
        clip = self.at(path)
        clip._track.delete_clip(clip)
        return True

    def do_arrangement(self, path):
        track = self.at(path)
        return {"clips": [[c.name, c.start_time, c.end_time] for c in track.arrangement_clips], "lanes": track.lanes}

    def do_slow(self, seconds):
        """Every call into this Live takes so long."""
        HOOKS["seconds"] = seconds
        return True

    def do_fail(self, at, side="before", times=1):
        """The companion's calls from the `at`th from now on raise, so many of them: before they do anything, or after."""
        start = HOOKS["count"]

        def raising(name):
            if start + at < HOOKS["count"] <= start + at + times:
                raise RuntimeError("Live has refused " + name)

        HOOKS.update(before=None, after=None)
        HOOKS[side] = raising
        return True

    def do_close_undo(self):
        """Another control surface closes the undo step, as it does when its button is let go."""
        self.song.end_undo_step()
        return len(self.song.undo_steps)

    def do_quirk(self, kind, after=0):
        QUIRK.update(kind=kind, after=after, writes=0, copies=0)
        return QUIRK

    def do_undo(self):
        self.song.undo()
        return len(self.song.undo_steps)

    def do_heard(self):
        """Datagrams that have reached the companion."""
        return self.heard

    def do_writes(self):
        return QUIRK["writes"]

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
        from Steadyhand import session, surface

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

    def at(self, path):
        found = self.song
        for word in path.split(" ")[1:]:
            found = found[int(word)] if word.isdigit() else getattr(found, word)
        return found


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


def build(song, held):
    song.name = held.get("name", "")
    song.tracks.clear()
    song.undo_steps.clear()
    for described in held["tracks"]:
        track = Track(song, described["name"], described.get("sends", 0))
        for clip in described.get("slots", []):
            track.clip_slots.append(ClipSlot(None if clip is None else Clip(track, **clip)))
        for device in described.get("devices", []):
            track.devices.append(Device(track, **device))
        for clip in described.get("arrangement", []):
            track._arrangement.append(Clip(track, arrangement=True, **clip))
        song.tracks.append(track)
    song.master_track = Track(song, "Main")
    return song


if __name__ == "__main__":
    Host(json.loads(sys.stdin.buffer.raw.readline())).run()
