"""What Sphinx is told about the site."""
