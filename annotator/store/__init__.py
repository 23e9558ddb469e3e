"""The corpus file: the only place that knows SQLite."""
