from generator.text.remembered import Remembered


def test_each_word_is_told_once() -> None:
    asked: list[str] = []

    def tell(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Remembered(tell, most=10)
    assert [lengths[word] for word in ("dam", "river", "dam")] == [3, 5, 3]
    assert asked == ["dam", "river"]


def test_no_more_words_are_kept_than_it_says() -> None:
    lengths = Remembered(len, most=2)
    assert [lengths[word] for word in ("dam", "river", "bridge")] == [3, 5, 6]
    assert dict(lengths) == {"bridge": 6}
