"""The search index by itself: words, queries and snippets in every script."""

import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.search.excerpts import find_excerpt
from models.search.query import build_expression, parse_query
from models.text.words import fold_text, split_words
from tests.support.searched_texts import SCRIPTS, TRICKS

steady = settings(deadline=None, database=None, derandomize=True)
# These texts have more special characters for the tokenizer than random ones.
texts = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from(
            "aB1 _-*\"'.é\u0301\u0338İßﷺ½ⓐй\u0306日本がカ\u3099ｶﾞ한\u1112\u1161"
        ),
        st.sampled_from("สัำนदि\u093fـَأ\u200b\u200c\u200d👍🏽🇩❤\ufe0f"),
    ),
    max_size=40,
)


class Index:
    """A table like the server's, with one text."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:")
        self._connection.execute(
            "CREATE VIRTUAL TABLE search USING"
            " fts5(text, place, tokenize = 'ascii', columnsize = 0)"
        )

    def has(self, text: str, query: str) -> bool:
        """Tell whether a query finds a text; the index and the scan of the text must agree."""
        terms = parse_query(query)
        run = self._connection.execute
        run(
            "REPLACE INTO search (rowid, text, place) VALUES (1, ?, 'g1 u2')",
            (fold_text(text),),
        )
        sql = "SELECT 1 FROM search WHERE search MATCH ?"
        found = (
            run(sql, (build_expression(terms, [["g1", "g7"], ["u2"]]),)).fetchone()
            is not None
        )
        assert not run(sql, (build_expression(terms, [["g3"]]),)).fetchone()
        assert (find_excerpt(text, terms) is not None) == found, (text, query)
        return found

    def close(self) -> None:
        """Close the table's database."""
        self._connection.close()


@pytest.fixture(scope="module")
def index() -> Iterator[Index]:
    """Make an index, which all tests use in turn."""
    index = Index()
    yield index
    index.close()


@pytest.mark.parametrize("script", SCRIPTS)
def test_words_are_found_in_every_script(index: Index, script: str) -> None:
    """A word is found in any case and with any marks, but part of a word is not.

    In scripts without spaces, any run of characters is found.
    """
    text, found, missed = SCRIPTS[script]
    assert [query for query in found if not index.has(text, query)] == []
    assert [query for query in missed if index.has(text, query)] == []


@steady
@given(text=texts)
def test_every_text_is_found_by_its_words(index: Index, text: str) -> None:
    """Each word, the text between two of its spaces, and the whole text as a phrase."""
    for query in [*split_words(text), *text.split(), f'"{text}"']:
        try:
            parse_query(query)
        except ValueError:
            continue
        if '"' not in text and "*" not in text:
            assert index.has(text, query), query


def is_understood(index: Index, text: str, query: str) -> bool:
    """Tell whether a query is valid; the index and the text must agree on the result."""
    try:
        index.has(text, query)
    except ValueError:
        return False
    return True


@steady
@given(text=texts, query=texts)
def test_no_query_is_an_error_of_the_index(index: Index, text: str, query: str) -> None:
    """Any query is valid, or refused before it reaches the index."""
    is_understood(index, text, query)


def test_no_word_of_a_query_is_syntax_of_the_index(index: Index) -> None:
    """Operators are ordinary words, or ignored."""
    understood = [
        query for query in TRICKS if is_understood(index, "a and near b", query)
    ]
    assert {"NEAR(a b)", "AND", "NOT a", '" OR place:"g1', "';--"} - {*understood} == {
        "';--"
    }
    assert index.has("not a and near b", 'NEAR( AND "NOT" a')
    assert not index.has("b", "b OR place:g1")


@steady
@given(texts.filter(str.strip), st.integers(0, 300), st.data())
def test_the_snippet_is_a_part_of_the_text(text: str, before: int, data: Any) -> None:
    """It is around the first match.

    Each span is inside the snippet, and spans neither touch nor overlap.
    """
    text = "x " * before + text + " y" * 200
    try:
        terms = parse_query(data.draw(st.sampled_from(text.split())))
    except ValueError:
        return
    found = find_excerpt(text, terms)
    if found is None:
        return  # the quotes of the text were syntax of the query
    snippet, matches = found
    assert snippet in text and 0 < len(snippet) <= 160
    ends = [end for span in matches for end in span]
    assert (
        matches
        and ends == sorted(set(ends))
        and 0 <= ends[0]
        and ends[-1] <= len(snippet)
    )


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("Well, wörld; WORLD!", "world", ["wörld", "WORLD"]),
        ("one two three one two", '"one two"', ["one two", "one two"]),
        ("worms work", "wor* work", ["worms", "work"]),
        ("我们去北京大学", "北京 大学", ["北京大学"]),
        ("e\u0301te\u0301 été", "ete", ["e\u0301te\u0301", "été"]),
        ("a🎉🎉b", "🎉", ["🎉🎉"]),
        ("50½", "2", ["50½"]),
    ],
)
def test_matches_are_positions_in_the_original_text(
    text: str, query: str, marked: list[str]
) -> None:
    """The spans count characters of the original text, not of the folded one."""
    found = find_excerpt(text, parse_query(query))
    assert found is not None
    assert [found.snippet[start:end] for start, end in found.matches] == marked
