"""The law: what stands afterwards is exactly what stood before or exactly what was asked for; where neither can be
reached the answer says so, and Live's undo brings back what stood. Nothing that an answer says is untrue.
"""

from bisect import bisect_left, bisect_right

from cases import single

# A stretch between two jumps is cut into steps of a 32nd of a beat or longer, up to twice that.
STEP_BEATS = 2.0 / 32
# What was put back by the answer's words, compared: every code but the two that say that it could not be.
UNSURE = ("restore-failed", "clip-lost")


def picture(song):
    """All envelopes of all session clips, by clip and parameter, and the arrangement."""
    envelopes = {}
    for track in song.tracks:
        for slot in track.clip_slots:
            for parameter, held in (slot.clip._envelopes if slot.clip else {}).items():
                envelopes[(id(slot.clip), parameter.name)] = alone(zip(held._times, held._values, held._bends))
    arrangement = [
        (id(track), [(clip.name, clip.start_time, clip.end_time) for clip in track.arrangement_clips], len(track.lanes))
        for track in song.tracks
    ]
    return {"envelopes": envelopes, "arrangement": arrangement}


def alone(rows):
    """An event that stands there twice is one."""
    kept = []
    for row in rows:
        if kept and kept[-1][:2] == row[:2]:
            kept[-1] = row
        else:
            kept.append(row)
    return kept


def differs(one, other, gone=()):
    """What is not the same in two pictures, or None; clips that are `gone` do not count."""
    keys = {key for key in set(one["envelopes"]) | set(other["envelopes"]) if key[0] not in gone}
    for key in sorted(keys, key=str):
        if not same(one["envelopes"].get(key), other["envelopes"].get(key)):
            return "%s: %s, %s" % (key, one["envelopes"].get(key), other["envelopes"].get(key))
    tracks = {track for track, _clips, _lanes in one["arrangement"]} & {track for track, _clips, _lanes in other["arrangement"]}
    kept = [[row for row in each["arrangement"] if row[0] in tracks] for each in (one, other)]
    return None if kept[0] == kept[1] else "arrangement: %s, %s" % tuple(kept)


def same(one, other):
    if one is None or other is None:
        return one is other
    return len(one) == len(other) and all(
        abs(a[0] - b[0]) < 1e-9 and abs(a[1] - b[1]) <= 1e-6 and a[2] == b[2] for a, b in zip(one, other)
    )


def asked_for(order, stood, stands, modern, extent, value_range):
    """What is wrong with an envelope that was to be drawn, or None."""
    start, end, points = order["from"], order["to"], order["points"]
    if not points and (stood is None or (start <= extent[0] and end >= extent[1])):
        return None if stands is None else "not taken away"
    if stands is None:
        return "not there"
    size = value_range[1] - value_range[0]
    loose = 1.01e-4 * size + (0.5 if value_range[2] else 0.0)
    if start == end and not modern:
        start, end = min(start, extent[0]), max(end, extent[1])
    wanted = [(start, points[0][1])] + points + [(end, points[-1][1])] if points else []
    if stood is not None:
        wanted = [(start, at(stood, start, -1))] + wanted + [(end, at(stood, end, 1))]
        if not same(_beyond(stood, start, end), _beyond(stands, start, end)):
            return "what lies outside was changed"
    times = sorted({time for time, _value in wanted} | {row[0] for row in stands if start <= row[0] <= end})
    if modern and {row[0] for row in stands if start < row[0] < end} - {time for time, _value in wanted}:
        return "foreign events"
    for one, two in zip(times, times[1:]):
        for part in (0.25, 0.5, 0.75) if two - one > 1e-9 else ():
            time = one + (two - one) * part
            value = at(stands, time)
            around = 0.0 if modern else STEP_BEATS * 1.001
            low, high = between(wanted, max(start, time - around), min(end, time + around))
            slack = loose if modern else loose + 0.0251 * size
            if not low - slack <= value <= high + slack:
                return "%s at %s, asked for %s to %s" % (value, time, low, high)
    return None


def _beyond(rows, start, end):
    return [row for row in rows if not start - 1e-9 <= row[0] <= end + 1e-9]


def at(rows, time, side=-1):
    """The value of straight and bent lines at a time; of a step the one from this side."""
    times = [row[0] for row in rows]
    if side > 0 and time in times:
        return rows[bisect_right(times, time) - 1][1]
    place = bisect_left(times, time)
    if place == len(rows):
        return rows[-1][1]
    if place == 0 or times[place] == time:
        return rows[place][1]
    before, after = rows[place - 1], rows[place]
    part = (time - before[0]) / (after[0] - before[0])
    if len(before) > 2 and before[2] != (0.5, 0.5, 0.5, 0.5):
        from Live.automation import _progress

        part = _progress(part, before[2])
    return before[1] + (after[1] - before[1]) * part


def between(rows, start, end):
    values = [at(rows, start, -1), at(rows, end, 1), at(rows, start, 1), at(rows, end, -1)]
    values += [single(row[1]) for row in rows if start <= row[0] <= end]
    return min(values), max(values)
