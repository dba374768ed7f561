"""Numbers: quantities, figures and dates as a text writes them, and figures as facts."""
