"""OSC 1.0 messages as bytes, with the four types that the wire uses: int32, float64, ASCII string, blob.

Every length is checked before it is used: a packet is either a whole message or an `OscError`.
Source: The Open Sound Control 1.0 Specification, "OSC Data Types" and "OSC Messages".
"""

import struct

INT32 = struct.Struct(">i")
FLOAT64 = struct.Struct(">d")


class OscError(ValueError):
    """These bytes are no message of ours."""


def encode(address, tags, values):
    """One message. `tags` names the type of each value: i, d, s or b."""
    if len(tags) != len(values):
        raise OscError("a value for every tag")
    parts = [_text(address), _text("," + tags)]
    for tag, value in zip(tags, values):
        if tag == "i":
            parts.append(INT32.pack(value))
        elif tag == "d":
            parts.append(FLOAT64.pack(value))
        elif tag == "s":
            parts.append(_text(value))
        elif tag == "b":
            parts.append(INT32.pack(len(value)) + value + bytes(-len(value) % 4))
        else:
            raise OscError("unknown tag")
    return b"".join(parts)


def decode(data):
    """(address, tags, values) of one message that fills `data` to its end."""
    address, at = _read_text(data, 0)
    if not address.startswith("/"):
        raise OscError("no address")
    tags, at = _read_text(data, at)
    if not tags.startswith(","):
        raise OscError("no type tags")
    values = []
    for tag in tags[1:]:
        value, at = _read_value(data, at, tag)
        values.append(value)
    if at != len(data):
        raise OscError("bytes after the message")
    return address, tags[1:], values


def _read_value(data, at, tag):
    if tag == "s":
        return _read_text(data, at)
    if tag == "i":
        return _read_number(data, at, INT32)
    if tag == "d":
        return _read_number(data, at, FLOAT64)
    if tag == "b":
        size, at = _read_number(data, at, INT32)
        end = at + size
        padded = end + (-size % 4)
        if size < 0 or padded > len(data):
            raise OscError("a blob past the end")
        return bytes(data[at:end]), padded
    raise OscError("unknown tag")


def _read_number(data, at, form):
    if at + form.size > len(data):
        raise OscError("a number past the end")
    return form.unpack_from(data, at)[0], at + form.size


def _read_text(data, at):
    end = data.find(b"\0", at)
    if end < 0:
        raise OscError("a string without an end")
    padded = (end + 4) & ~3
    if padded > len(data):
        raise OscError("a string past the end")
    try:
        return data[at:end].decode("ascii"), padded
    except UnicodeDecodeError:
        raise OscError("a string that is not ASCII")


def _text(text):
    raw = text.encode("ascii")
    return raw + bytes(4 - len(raw) % 4)
