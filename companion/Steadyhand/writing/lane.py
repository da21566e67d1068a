"""One envelope of one clip: what it holds, what it shall hold, writing that, reading it back, putting it back.

Facts measured in Live 12.4.5 and 12.4.6 that this stands on: writing and `value_at_time` use the parameter's raw
range, while the values of `events_in_range` do not; `value_at_time` exactly on a step answers the value before it; an
event at an occupied time is added behind the others; `delete_events_in_range` takes both edges in; a new envelope
holds one event at 0 with the parameter's value; `clear_envelope` kills the envelope object.
"""

from ..wire import Refused
from . import drawing, shapes
from .backup import SLICE, back_up, cuts_a_bend, same_events
from .reading import Reader

# Live keeps values as 32-bit floats; this is generous to them, and far below what can be heard.
TOLERANCE = 1e-4
# What was written is there or not; another try is made where Live has raised on the way.
TRIES = 3


class Lane:
    """`shape` is "breakpoints" (Live 12.4 and later) or "steps". `plan` changes nothing; after it nothing is left to chance."""

    def __init__(self, place, order, shape):
        self.clip = place.clip
        self.parameter = place.parameter
        self.order = order
        self.shape = shape
        self.low, self.high = place.parameter.min, place.parameter.max
        self.tolerance = TOLERANCE * (self.high - self.low)
        # Live rounds what it writes to a stepped parameter.
        self.rounding = 0.5 if place.parameter.is_quantized else 0.0
        self.span = (order.start, order.end)
        # What stood there; None where no envelope did.
        self.backup = None
        # The whole span as it should stand after the write, and its steps.
        self.wanted = []
        self.steps = []
        self.clears = False
        # From the first call on that may change something.
        self.touched = False

    @property
    def fresh(self):
        return self.backup is None

    @property
    def idle(self):
        """Nothing stands there, and nothing shall."""
        return self.fresh and not self.order.points

    @property
    def reversible(self):
        """Whether this Live's API can build exactly what stands there."""
        return self.fresh or (self.backup.known and (self.shape == "breakpoints" or self.backup.flat))

    def plan(self):
        """Backs up what stands there and works out what shall; refused here or not at all. Yields between slices."""
        yield from self._check_range()
        start, end = self.span
        envelope = self.clip.automation_envelope(self.parameter)
        if envelope is not None:
            self.clears = not self.order.points and self._covers_clip()
            if not self.clears and not self.reader(envelope).tells_events():
                raise Refused("not-exact", self.parameter.name)
            self.backup = yield from back_up(envelope, self.parameter, start, end, self.clears)
            if self.clears:
                return
            if start == end:
                raise Refused("malformed", "a stretch without length")
            if not self.reversible or cuts_a_bend(self.backup, self.shape == "breakpoints"):
                raise Refused("not-exact", self.parameter.name)
        elif self.shape == "steps" and start == end:
            # A lone value holds everywhere; a step has a length.
            self.span = self._around_clip()
        yield from self._plan_points()

    def _plan_points(self):
        start, end = self.span
        points = list(self.order.points)
        if points:
            head = [(start, points[0][1])] if points[0][0] > start else []
            tail = [(end, points[-1][1])] if points[-1][0] < end else []
            points = head + points + tail
        if not self.fresh:
            points = [(start, self.backup.old[0][1])] + points + [self._outer_end()]
        self.wanted = yield from shapes.without_middles(points)
        if self.shape == "steps":
            steps = shapes.flat_steps(self.wanted)
            if steps is not None:
                self.steps = steps
                return
            size = self.high - self.low
            self.steps, strays = yield from shapes.stairs(self.wanted, shapes.STEP_TOLERANCE * size)
            if strays > shapes.COARSEST * size or (self.wanted and not self.steps):
                # A device that plays the curve instead would play it on top of what stands there.
                raise Refused("too-fine" if self.fresh else "occupied", self.parameter.name)

    def _outer_end(self):
        """Where the old envelope goes on behind the span, with the bend that begins there."""
        groups, end = self.backup.groups, self.span[1]
        value = self.backup.old[-1][1]
        bend = groups[-1].bend if groups and groups[-1].time == end else None
        return (end, value) if bend is None else (end, value, bend)

    def _check_range(self):
        """Values that rounding has carried past the range are taken back to it; others are refused."""
        points = self.order.points
        for index, (time, value) in enumerate(points):
            if not self.low - self.tolerance <= value <= self.high + self.tolerance:
                raise Refused("out-of-range", self.parameter.name)
            points[index] = (time, min(self.high, max(self.low, value)))
            yield

    def check_unedited(self):
        """Slices lie between the plan and the write: what was edited meanwhile is not written over. Yields."""
        if not (yield from self._stands_as_before()):
            raise Refused("edited", self.parameter.name)

    def write(self):
        """Draws what was planned. Yields."""
        if self.idle:
            return
        self.touched = True
        if self.clears:
            yield from self._clear()
            return
        envelope = self._envelope()
        yield
        if self.shape == "steps":
            yield from drawing.put_steps(envelope, self.steps)
            return
        own = []
        if self.fresh:
            # A new envelope holds an event of Live's own.
            events = yield from self.reader(envelope).events(*self.span)
            own = [event.time for event in events if not self.span[0] <= event.time <= self.span[1]]
        guarded = not self.fresh and self.backup.after is not None
        yield from drawing.put_events(envelope, self.span, self.wanted, (self.low, self.high), guarded, own)

    def _clear(self):
        try:
            self.clip.clear_envelope(self.parameter)
        except Exception:
            if self.clip.automation_envelope(self.parameter) is not None:
                raise
        yield

    def restore(self):
        """Puts the envelope back as it was before the write; refused when it does not read so. Yields."""
        words = self.parameter.name
        for _ in range(TRIES):
            try:
                yield from self._put_back()
                if (yield from self._stands_as_before()):
                    return
            except Exception as error:
                words = str(error) or type(error).__name__
        raise Refused("restore-failed", words)

    def _put_back(self):
        envelope = self.clip.automation_envelope(self.parameter)
        if self.fresh:
            if envelope is not None:
                self.clip.clear_envelope(self.parameter)
            return
        if not self.reversible:
            return
        backup = self.backup
        if envelope is None and self.clears:
            envelope = self._envelope()
        if envelope is None:
            raise Refused("restore-failed", self.parameter.name)
        if self.shape == "steps":
            yield from drawing.put_stairs_back(envelope, backup)
            return
        span = (backup.start, backup.end)
        guarded = backup.after is not None
        yield from drawing.put_events(envelope, span, drawing.events_of(backup), (self.low, self.high), guarded)

    def _stands_as_before(self):
        envelope = self.clip.automation_envelope(self.parameter)
        if self.fresh or envelope is None:
            return self.fresh and envelope is None
        backup = self.backup
        if backup.events is None:
            grid = yield from self.reader(envelope).grid(backup.start, backup.end)
            return grid == backup.old
        events = yield from self.reader(envelope).events(backup.start, backup.end)
        return (yield from same_events(events, backup.events))

    def _envelope(self):
        """The envelope that stands there, or a new one."""
        envelope = self.clip.automation_envelope(self.parameter)
        if envelope is None:
            envelope = self.clip.create_automation_envelope(self.parameter)
        if envelope is None:
            raise Refused("no-envelopes", self.parameter.name)
        return envelope

    def let_go(self):
        """Of many events' backup a bit at a time: all at once would hold Live up. Yields."""
        kept = [] if self.fresh else [self.backup.events or [], self.backup.groups]
        for held in kept:
            while held:
                del held[-SLICE:]
                yield

    def reader(self, envelope):
        return Reader(envelope, self.low, self.high, self.tolerance)

    def _covers_clip(self):
        start, end = self._around_clip()
        return self.order.start <= start and self.order.end >= end

    def _around_clip(self):
        clip = self.clip
        start, end = min(clip.loop_start, clip.start_marker), max(clip.loop_end, clip.end_marker)
        if self.order.points:
            return min(start, self.order.start), max(end, self.order.end)
        return start, end
