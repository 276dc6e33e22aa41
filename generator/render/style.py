"""A theme's variables as rules of its style sheet."""

from collections.abc import Iterable, Sequence

from generator.model import StyleVariable


def style_rules(variables: Sequence[StyleVariable]) -> str:
    r"""Rules that set the custom properties: for all pages, and for dark ones as the reader or the system has them.

    >>> style_rules([StyleVariable(name="paper", light="#fff", dark=None)])
    ':root { --paper: #fff; }\n'
    """
    light = _settings((v.name, v.light) for v in variables)
    dark = _settings((v.name, v.dark) for v in variables)
    rules = [f":root {{ {light} }}"] if light else []
    if dark:
        rules.append(f'@media screen {{ :root[data-theme="dark"] {{ {dark} }} }}')
        chosen = f':root:not([data-theme="light"]) {{ {dark} }}'
        rules.append(f"@media screen and (prefers-color-scheme: dark) {{ {chosen} }}")
    return "".join(f"{rule}\n" for rule in rules)


def _settings(pairs: Iterable[tuple[str, str | None]]) -> str:
    return " ".join(f"--{name}: {value};" for name, value in pairs if value is not None)
