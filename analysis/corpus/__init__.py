"""Corpus: many texts through the same stages, on Dask, into Parquet partitions."""
