"""What Qt must be given so that it makes exactly a text."""


def for_qt(text: str) -> str:
    """Return a text from which Qt makes exactly this text.

    Qt takes a leading U+FEFF for a byte order mark and drops it, and after a leading U+FFFE it
    swaps the bytes of every character: one more U+FEFF in front is dropped instead.
    """
    return "\ufeff" + text if text[:1] in ("\ufeff", "\ufffe") and text else text
