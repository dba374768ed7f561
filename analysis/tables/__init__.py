"""Tables: records to CSV files and back, their description, and people's judgements over them."""
