"""Lists of (time, value) as Live can hold them: breakpoints in writing order, or a staircase."""

# Beats: times nearer than this are one, as Live adds lengths up in 64 bits.
MOMENT = 1e-9
# A step of the staircase spans as much as this of the parameter's range, up and down: 0.1 dB on Live's fader.
STEP_TOLERANCE = 0.0025
# No step is shorter, in beats, but where the drawing itself jumps sooner.
STEP_BEATS = 1.0 / 32
# A drawing longer than so many shortest steps is looked at more coarsely.
MAX_CELLS = 8192
# Four events a step: above this many steps the tolerance doubles until they fit, but not past this part of the range.
MAX_STEPS = 1000
COARSEST = 0.02


def without_middles(points):
    """A generator that returns, of points at one time, the first and the last, which make the step, or one if equal."""
    kept = []
    for index, point in enumerate(points):
        if index % 64 == 63:
            yield
        if len(kept) > 1 and kept[-1][0] == point[0] == kept[-2][0]:
            kept.pop()
        if kept and kept[-1][:2] == point[:2]:
            kept[-1] = point
            continue
        kept.append(point)
    return kept


def right_to_left(points):
    """Latest time first; points at one time keep their order, since an event goes behind those at its time."""
    at = len(points)
    while at > 0:
        start = at - 1
        while start > 0 and points[start - 1][0] == points[at - 1][0]:
            start -= 1
        for index in range(start, at):
            yield points[index]
        at = start


def append_straight(points, point, tolerance):
    """Appends, and drops the last one where it lies on the line between its neighbours."""
    if len(points) > 1:
        (t0, v0), (t1, v1) = points[-2], points[-1]
        if t1 > t0 and abs(v0 + (point[1] - v0) * (t1 - t0) / (point[0] - t0) - v1) <= tolerance:
            points.pop()
    points.append(point)


def length_to(start, end):
    """The length that leads from `start` to exactly `end` when Live adds it up in 64 bits, as near as there is one."""
    length = end - start
    nudges = (length * (1.0 + nudge * 2.0**-52) for nudge in (0, 1, -1, 2, -2))
    # Where no length does, rather a hair too long: the next step begins within it.
    return next((nudged for nudged in nudges if start + nudged == end), length * (1.0 + 2.0**-51))


def bent(part, shape):
    """How far a bend of these coefficients has come at `part` of its time: a cubic through the unit square."""
    x1, y1, x2, y2 = shape
    low, high = 0.0, 1.0
    for _ in range(50):
        u = (low + high) / 2
        x = 3 * u * (1 - u) ** 2 * x1 + 3 * u * u * (1 - u) * x2 + u**3
        low, high = (u, high) if x < part else (low, u)
    return 3 * u * (1 - u) ** 2 * y1 + 3 * u * u * (1 - u) * y2 + u**3


def flat_steps(points):
    """[(time, length, value)] of a drawing that is flat between its jumps, step for step, or None for any other."""
    if not 1 < len(points) <= 2 * MAX_STEPS:
        return None
    pairs = [(one, two) for one, two in zip(points, points[1:]) if two[0] > one[0]]
    if not pairs or any(one[1] != two[1] for one, two in pairs):
        return None
    return [(one[0], length_to(one[0], two[0]), one[1]) for one, two in pairs]


def stairs(points, tolerance):
    """A generator that returns [(time, length, value)], flat pieces that meet, and how far they may stray.

    They lie within it wherever the drawing is not steeper than the shortest step; where the shortest step had to be made
    longer, for all of a long drawing, they lie within it everywhere."""
    cells, coarse = yield from _cells(points)
    strays = max(((high - low) / 2 for _begin, _end, low, high in cells), default=0.0) if coarse else 0.0
    tolerance = max(tolerance, strays)
    while True:
        steps = yield from _joined(cells, tolerance)
        if len(steps) <= MAX_STEPS:
            return steps, tolerance
        tolerance *= 2


def _cells(points):
    """(start, end, lowest, highest) on the finest grid, no cell across a jump; and whether it is coarser than a step."""
    cells = []
    width = max(STEP_BEATS, (points[-1][0] - points[0][0]) / MAX_CELLS) if points else STEP_BEATS
    index = 0
    while index < len(points) - 1:
        last = index
        while last + 1 < len(points) and points[last + 1][0] > points[last][0]:
            last += 1
        stretch = points[index : last + 1]
        if len(stretch) > 1:
            yield from _stretch(stretch, width, cells)
        index = last + 1
    return cells, width > STEP_BEATS


def _stretch(stretch, width, cells):
    start, end = stretch[0][0], stretch[-1][0]
    count = max(1, int((end - start) / width + 1e-9))
    at, left = 0, stretch[0][1]
    for cell in range(count):
        until = end if cell == count - 1 else start + (end - start) * (cell + 1) / count
        low = high = left
        while at < len(stretch) - 1 and stretch[at + 1][0] <= until:
            at += 1
            low, high = min(low, stretch[at][1]), max(high, stretch[at][1])
        left = _line(stretch, at, until)
        begin = start + (end - start) * cell / count
        cells.append((begin, until, min(low, left), max(high, left)))
        if cell % 64 == 63:
            yield


def _line(stretch, at, time):
    if at == len(stretch) - 1:
        return stretch[-1][1]
    (t0, v0), (t1, v1) = stretch[at], stretch[at + 1]
    return v0 + (v1 - v0) * (time - t0) / (t1 - t0)


def _joined(cells, tolerance):
    """Neighbouring cells as one step as long as the middle of their range is within `tolerance` of all of it."""
    steps = []
    begin, end, low, high = cells[0] if cells else (0.0, 0.0, 0.0, 0.0)
    for index, cell in enumerate(cells[1:]):
        wide_low, wide_high = min(low, cell[2]), max(high, cell[3])
        if wide_high - wide_low <= 2 * tolerance:
            end, low, high = cell[1], wide_low, wide_high
        else:
            steps.append((begin, length_to(begin, end), (low + high) / 2))
            begin, end, low, high = cell
        if index % 64 == 63:
            yield
    if cells:
        steps.append((begin, length_to(begin, end), (low + high) / 2))
    return steps
