"""The queries: functions of a reader's connection, of nothing else."""
