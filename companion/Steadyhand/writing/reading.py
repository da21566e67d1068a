"""Reading an envelope: its events where this Live tells them, and its values through `value_at_time`, which exactly on a
step answers the value before it.
"""

from . import shapes

# Beside a step, both sides are read this far away; a 4096th of a beat is 0.1 ms at 120 bpm.
BESIDE = 1.0 / 4096
# Without `events_in_range` an envelope is read on this grid, in beats, or coarser.
GRID = 1.0 / 32
MAX_SAMPLES = 4096
# Events are asked for in stretches of so many beats, or longer ones: one long answer would hold Live too long.
STRETCH = 32.0
MAX_STRETCHES = 1024
# Farther out than any event can be.
FAR = 4.0e6
STRAIGHT = (0.5, 0.5, 0.5, 0.5)


class Event:
    """One event. `told` is its value in Live's internal unit; `bend` is Live's own object, None for a straight line."""

    __slots__ = ("time", "told", "shape", "bend")

    def __init__(self, event):
        self.time = event.time
        self.told = event.value
        coefficients = getattr(event, "control_coefficients", None)
        self.shape = _shape_of(coefficients)
        self.bend = coefficients if self.shape is not None else None


class Reader:
    """Reads one envelope whose values lie from `low` to `high`. All methods but `beside` yield between calls into Live."""

    def __init__(self, envelope, low, high, tolerance):
        self._envelope = envelope
        self._low, self._high = low, high
        self._tolerance = tolerance

    def tells_events(self):
        return hasattr(self._envelope, "events_in_range")

    def events(self, start, end):
        """All events of the envelope in order; between `start` and `end` they are asked for in stretches."""
        found = [Event(event) for event in self._envelope.events_in_range(-FAR, start) if event.time < start]
        yield
        stretch = max(STRETCH, (end - start) / MAX_STRETCHES)
        at, first = start, True
        while first or at < end:
            until = min(end, at + stretch)
            # What stands where two stretches meet is told by both.
            told = self._envelope.events_in_range(at, until)
            found.extend(Event(event) for event in told if first or event.time > at)
            at, first = until, False
            yield
        found.extend(Event(event) for event in self._envelope.events_in_range(end, FAR) if event.time > end)
        return found

    def at(self, points):
        """`points` with the values that stand there now, each side of a step from its own side."""
        read = []
        outside = self._outside(points[0][0], points[-1][0]) if points else ()
        yield
        for index, point in enumerate(points):
            time = point[0]
            if index + 1 < len(points) and points[index + 1][0] == time:
                value = self.beside(time, -_room(points, index, -1, outside))
            elif index > 0 and points[index - 1][0] == time:
                value = self.beside(time, _room(points, index, 1, outside))
            else:
                value = self._envelope.value_at_time(time)
            read.append((time, value))
            yield
        return read

    def stairs_at(self, points, end):
        """A staircase at `points`: just behind each, but before a jump and at the end of the span just ahead of it."""
        read = []
        for index, (time, _value) in enumerate(points):
            ahead = time == end or (index + 1 < len(points) and points[index + 1][0] == time)
            side = -1 if ahead else 1
            read.append((time, self._envelope.value_at_time(time + side * _room(points, index, side))))
            yield
        return read

    def beside(self, time, step):
        """The value that the line beside `time` runs to, from two readings on it."""
        near, far = self._envelope.value_at_time(time + step), self._envelope.value_at_time(time + 2 * step)
        return min(self._high, max(self._low, 2 * near - far))

    def grid(self, start, end):
        """The span on a grid, where this Live does not tell events: what lies between two of its lines is not seen."""
        cells = max(1, min(MAX_SAMPLES, int((end - start) / GRID)))
        old = []
        for cell in range(cells + 1):
            time = start + (end - start) * cell / cells
            shapes.append_straight(old, (time, self._envelope.value_at_time(time)), self._tolerance / 10)
            yield
        right = self.beside(end, BESIDE)
        if abs(right - old[-1][1]) > self._tolerance / 10:
            old.append((end, right))
        return old

    def _outside(self, start, end):
        """The times of the nearest events before and behind a span, no farther away than reading beside its edges needs."""
        reach = 4 * BESIDE
        before = [event.time for event in self._envelope.events_in_range(start - reach, start) if event.time < start]
        after = [event.time for event in self._envelope.events_in_range(end, end + reach) if event.time > end]
        return max(before, default=start - reach), min(after, default=end + reach)


def _room(points, index, side, outside=()):
    """How far from a step its side can be read without meeting the next point, or the next event `outside` the points."""
    other = index + side
    if 0 <= other < len(points):
        near = points[other][0]
    else:
        near = outside[side > 0] if outside else points[index][0]
    gap = abs(near - points[index][0])
    return min(BESIDE, gap / 4) if gap > 0 else BESIDE


def _shape_of(bend):
    """The four coefficients of a bend, None for a straight line."""
    if bend is None:
        return None
    shape = (bend.x1, bend.y1, bend.x2, bend.y2)
    return None if shape == STRAIGHT else shape
