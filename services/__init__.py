"""Work beside requests: settings, logs, metrics, files, the search index, erasing, presence."""
