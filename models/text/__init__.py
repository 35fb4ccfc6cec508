"""Rules for names, addresses and words that people type: what is cleaned, what is refused.

Pure functions of their arguments. The tables are Unicode's current ones: the package
`unicodedata2` and the files in data/. No result depends on the tables of the interpreter, which
stay at the version of Unicode that was current when it was released.
"""
