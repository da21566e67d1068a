"""Reading an envelope through `value_at_time`, which exactly on a step answers the value before it."""

from . import shapes

# Beside a step, both sides are read this far away; a 4096th of a beat is 0.1 ms at 120 bpm.
BESIDE = 1.0 / 4096
# Without `events_in_range` an envelope is read on this grid, in beats, or coarser.
GRID = 1.0 / 32
MAX_SAMPLES = 4096
# Events are asked for in stretches of so many beats, or longer ones: one long answer would hold Live too long.
STRETCH = 32.0
MAX_STRETCHES = 1024
# A bend between two events is read as this many straight pieces.
BEND_PIECES = 16
STRAIGHT = (0.5, 0.5, 0.5, 0.5)


class Reader:
    """Reads one envelope whose values lie from `low` to `high`. All methods but `beside` yield between calls into Live."""

    def __init__(self, envelope, low, high, tolerance):
        self._envelope = envelope
        self._low, self._high = low, high
        self._tolerance = tolerance

    def at(self, points):
        """`points` with the values that stand there now, each side of a step from its own side."""
        read = []
        outside = self._outside(points[0][0], points[-1][0]) if points else ()
        yield
        for index, (time, _value) in enumerate(points):
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

    def span(self, start, end):
        """What stands from `start` to `end`, both edges from outside and inside; and the bends of the events in it by
        their times (None where straight), or no events where this Live does not tell them."""
        if not hasattr(self._envelope, "events_in_range"):
            return (yield from self._grid(start, end)), {}
        events = yield from self._events(start, end)
        times = sorted({start, end} | set(events))
        before, after = self._outside(start, end)
        yield
        old = []
        for index, time in enumerate(times):
            around = [before if index == 0 else times[index - 1], times[index + 1] if index + 1 < len(times) else after]
            room = min([BESIDE] + [abs(near - time) / 4 for near in around if near != time])
            left, right = self._sides(time, room, len(events.get(time, ())) > 1)
            if index > 0:
                yield from self._bend(old, time, left)
            old.append((time, left))
            if left != right:
                old.append((time, right))
            yield
        return old, {time: bends[-1] for time, bends in events.items()}

    def _sides(self, time, room, step):
        """Both values of a step: the one that Live answers at its time, and the other from the line beside it."""
        value = self._envelope.value_at_time(time)
        if not step:
            return value, value
        left, right = self.beside(time, -room), self.beside(time, room)
        return (value, right) if abs(value - left) <= abs(value - right) else (left, value)

    def _outside(self, start, end):
        """The times of the nearest events before and behind a span, no farther away than reading beside its edges needs."""
        reach = 4 * BESIDE
        before = [event.time for event in self._envelope.events_in_range(start - reach, start) if event.time < start]
        after = [event.time for event in self._envelope.events_in_range(end, end + reach) if event.time > end]
        return max(before, default=start - reach), min(after, default=end + reach)

    def _events(self, start, end):
        """The bends of all events at a time, by the time. Those where two stretches meet are told by both."""
        stretch = max(STRETCH, (end - start) / MAX_STRETCHES)
        events, at = {}, start
        while True:
            until = min(end, at + stretch)
            told = {}
            for event in self._envelope.events_in_range(at, until):
                told.setdefault(event.time, []).append(_bend_of(event))
            events.update(told)
            yield
            if until >= end:
                return events
            at = until

    def _bend(self, old, time, value):
        """Straight pieces where the envelope is curved between two events. A bend can pass through the middle."""
        start, first = old[-1]
        strays = (
            abs(self._envelope.value_at_time(start + (time - start) * part) - (first + (value - first) * part))
            for part in (0.25, 0.5)
        )
        if max(strays) <= self._tolerance:
            return
        for piece in range(1, BEND_PIECES):
            at = start + (time - start) * piece / BEND_PIECES
            old.append((at, self._envelope.value_at_time(at)))
            yield

    def _grid(self, start, end):
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


def _room(points, index, side, outside=()):
    """How far from a step its side can be read without meeting the next point, or the next event `outside` the points."""
    other = index + side
    if 0 <= other < len(points):
        near = points[other][0]
    else:
        near = outside[side > 0] if outside else points[index][0]
    gap = abs(near - points[index][0])
    return min(BESIDE, gap / 4) if gap > 0 else BESIDE


def _bend_of(event):
    """Live's own object, to be handed back to it; None for a straight line."""
    bend = getattr(event, "control_coefficients", None)
    return None if bend is None or (bend.x1, bend.y1, bend.x2, bend.y2) == STRAIGHT else bend
