"""The pages, and the program that writes their tables."""
