"""What the server of forked test processes loads and reads once, for none to pay again: see tests/drills.py."""

import nbclient  # noqa: F401
import papermill.iorw
import papermill.parameterize  # noqa: F401

import analysis
import analysis.lexicon.language
import analysis.presentation.build
import analysis.presentation.site

analysis.presentation.site.DOCUMENTS = None  # as installed: they take most of a build, and no drill is about them
analysis.read(
    "The Media Act of 2010 removes the registration of newspapers. It doubled the number of papers, from 10 to 20.\n\n"
    'The envoy of the Union, Anna Berg, said that "the Media Act should be amended" and noted three fines.\n'
)  # compiles the patterns and reads the tables that a first text needs
