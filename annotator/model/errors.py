"""Errors whose text is a sentence for a person and says what to do."""


class AnnotatorError(Exception):
    """The root: everything that the program refuses or cannot do, in one sentence."""


class RuleBrokenError(AnnotatorError):
    """Something breaks a rule of the scheme or of the model: a range, a label, an owner."""


class StateChangedError(AnnotatorError):
    """An edit no longer fits, because what it changes is not as it was."""


class StoreError(AnnotatorError):
    """The corpus file cannot be read or written."""


class CorpusBusyError(StoreError):
    """The corpus is open in another window or program."""


class CorpusTooNewError(StoreError):
    """The corpus was written by a newer version of the program."""


class NotACorpusError(StoreError):
    """The file is not a corpus."""


class CorpusDamagedError(StoreError):
    """The corpus is damaged or was tampered with."""


class CorpusExistsError(StoreError):
    """A file stands where a new corpus should go."""


class FormatError(AnnotatorError):
    """A file cannot be read or written in a format; names the file and, if known, the line."""
