"""Domain names as DNS has them: IDNA 2008 with the mapping of UTS #46, not transitional.

So `fußball.de` and `fussball.de` stay different domains. The package `idna` has the tables. It is
the one that `requests` and `httpx` depend on, has no dependencies, and follows each version of
Unicode. Its checks of composition, direction and joiners ask the interpreter's tables; those three
are made here.
"""

from models.text.characters import combining_class, direction, is_mark, normalize
from models.text.invisible import ZWJ, ZWNJ, joins_next, joins_previous

LABEL_BYTES_MAX = 63

_VIRAMA_CLASS = 9
_JOINERS = (ZWNJ, ZWJ)
_RIGHT_TO_LEFT = ("R", "AL", "AN")
_ALLOWED = {
    True: "R AL AN EN ES CS ET ON BN NSM".split(),
    False: "L EN ES CS ET ON BN NSM".split(),
}
_ENDS = {True: "R AL EN AN".split(), False: "L EN".split()}


def ascii_domain(domain: str) -> str:
    """Return a domain in ASCII and small letters; raise ValueError if it has no such form.

    A domain that is ASCII already is not checked but for the length of its labels: mail servers
    have names that IDNA refuses.
    """
    if domain.isascii():
        labels = domain.lower().split(".")
    else:
        labels = [_ascii_label(label) for label in _mapped(domain).split(".")]
    if not all(0 < len(label) <= LABEL_BYTES_MAX for label in labels):
        raise ValueError("a label of a domain has 1 to 63 characters")
    return ".".join(labels)


def _mapped(domain: str) -> str:
    # Most addresses need none of its tables.
    import idna

    return normalize("NFC", idna.uts46_remap(domain))


def _ascii_label(label: str) -> str:
    if label.isascii():
        return label
    import idna

    classes = idna.idnadata.codepoint_classes
    for index, character in enumerate(label):
        if idna.intranges_contain(ord(character), classes["PVALID"]):
            continue
        is_fit = idna.valid_contexto(label, index) or _is_joiner(label, index)
        if not is_fit:
            raise ValueError("a domain has letters, digits and hyphens only")
    idna.check_hyphen_ok(label)
    if is_mark(label[0]):
        raise ValueError("a label of a domain does not begin with a combining mark")
    _check_direction(label)
    return "xn--" + label.encode("punycode").decode("ascii")


def _is_joiner(label: str, index: int) -> bool:
    """Return whether a joiner stands where RFC 5892, appendix A, allows it."""
    if label[index] not in _JOINERS or index == 0:
        return False
    if combining_class(label[index - 1]) == _VIRAMA_CLASS:
        return True
    joins = joins_next(label[:index]) and joins_previous(label, index + 1)
    return label[index] == ZWNJ and joins


def _check_direction(label: str) -> None:
    """Raise ValueError if a label breaks the Bidi Rule of RFC 5893, section 2."""
    classes = [direction(character) for character in label]
    if not any(each in _RIGHT_TO_LEFT for each in classes):
        return
    is_right_to_left = classes[0] in ("R", "AL")
    last = next((each for each in reversed(classes) if each != "NSM"), "")
    is_fit = (
        (is_right_to_left or classes[0] == "L")
        and all(each in _ALLOWED[is_right_to_left] for each in classes)
        and last in _ENDS[is_right_to_left]
        and not (is_right_to_left and "EN" in classes and "AN" in classes)
    )
    if not is_fit:
        raise ValueError("a label of a domain has one direction")
