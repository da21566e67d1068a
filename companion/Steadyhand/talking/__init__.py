"""With Node: the port, who is talking, what they said, and the payloads in it."""
