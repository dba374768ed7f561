"""Annotation formats other people's tools read and write: one module a format, one shape (marks) between them."""
