"""The one error a user can cause and mend."""


class InputError(Exception):
    """Something the user gave cannot be used.

    The message is one line that names the file (and row, where there is one), what was expected, what came, and
    how to mend it. The command line prints it without a traceback and exits with 2.
    """
