"""What the server of forked test processes loads once: see tests/drills.py."""

import nbclient  # noqa: F401
import papermill.iorw
import papermill.parameterize  # noqa: F401

from analysis.extraction.parse.model import load

load()
