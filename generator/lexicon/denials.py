"""Verbs by which a speaker denies that something is so. General vocabulary."""

DENYING: frozenset[str] = frozenset(
    """
    deny denies denied denying refute refutes refuted refuting rebut rebuts rebutted rebutting
    dispute disputes disputed disputing contest contests contested contesting
    """.split()
)
"""They deny whatever is said or done: "denied any role"."""

REJECTING: frozenset[str] = frozenset(
    "reject rejects rejected rejecting dismiss dismisses dismissed dismissing rebuff rebuffs rebuffed".split()
)
"""They deny only something that was said ("rejected the report"); an offer or a plan they turn down."""

SAYINGS: frozenset[str] = frozenset(
    """
    claim claims allegation allegations accusation accusations report reports suggestion suggestions notion idea
    assertion assertions charge charges rumor rumors rumour rumours criticism criticisms
    """.split()
)
"""Nouns for something said."""

STANDING: frozenset[str] = frozenset("it this that which them these those".split())
"""Words that stand for what was just said: "denies it"."""

CLAIMED_OF: frozenset[str] = frozenset(["against", "made"])
"""Behind "the charges", these tell only whose they are."""
