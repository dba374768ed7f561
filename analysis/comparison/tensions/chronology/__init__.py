"""Chronology: dates, orders and lengths of time that do not fit; one module a kind of misfit."""
