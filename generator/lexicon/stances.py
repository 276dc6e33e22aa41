"""Words by which the content of what is said shows a denial, a demand or a plan, whatever the verb of saying.

Our own selection of general vocabulary. A "not" alone is no denial: "the talks have not begun" contradicts nobody. It
is one where it meets what someone is charged with, held to be behind, or said to have.
"""

from generator.lexicon.wordlist import words

CHARGED = words("""
    role part involvement link links connection connections tie ties relation relations relationship knowledge evidence
    proof indication indications sign signs truth basis merit intention intent wrongdoing collusion fraud corruption
    misconduct leak leaks breach breaches violation violations conspiracy plot crime crimes torture abuse bias cheating
    forces troops soldiers fighters militants mercenaries personnel bases agents spies hostages prisoners missiles
    """)
"""What someone can be charged with having or doing: "no link", "there were no troops"."""

DONE = words("did done do know knew known hid hidden stole stolen took taken said say")
"""In "I did nothing" and its like, these make a denial of it; "we found nothing" is none."""

MISDEEDS = words("""
    target targeted targeting attack attacked attacking shell shelled bomb bombed violate violated breach breached
    break broken broke authorise authorised authorize authorized collude colluded conspire conspired cheat cheated steal
    fire fired stole stolen lie lied mislead misled conceal concealed bribe bribed abuse abused assault assaulted
    interfere interfered meddle meddled hack hacked provoke provoked plot plotted commit committed participate
    participated involved responsible guilty behind linked connected related aware complicit true accurate
    correct targets
    """)
"""Deeds and states that "not" or "never" in front of them denies."""

NEVER_DONE = words("""
    met sold paid used owned asked ordered touched signed visited supplied supported financed funded promised offered
    hired employed received
    """)
"""Deeds that "never" in front of them denies, and "not" does not: "had not received the letter" contradicts nobody."""

UNTRUE = words("""
    unrelated untrue baseless unfounded groundless fabricated fabrication false falsehood nonsense unsubstantiated
    """)
"""Words that deny by themselves."""

BASELESS = words("foundation merit basis substance truth")
"""Behind "is without", these deny."""

NEVER = words("not no never none nothing nobody neither isn't aren't wasn't weren't didn't doesn't don't hadn't hasn't")
"""Words that deny what follows."""

FUTURE = words("will would won't wouldn't shall intends intend intended plans plan planned")
"""Behind "it", "he", "we" these tell what the speaker means to do."""

SHORT_FUTURE = words("it'll he'll she'll they'll we'll i'll")

PLANS = words("plan plans proposal proposals")
"""Before "to", these name what the speaker means to do."""

INTENDING = words("going planning preparing")
"""Behind "he is", "we are", these do too."""

OUGHT = words("must should ought mustn't shouldn't")
"""Verbs of what others are to do."""

NEEDING = frozenset({("need", "to"), ("needs", "to"), ("has", "to"), ("have", "to"), ("had", "to")})
"""The same in two words."""

SUBJUNCTIVE = words("insist insists insisted insisting propose proposes proposed recommend recommends recommended")
"""Behind these, a bare "be" makes a demand: "insisted that the port be opened"."""

PERFORMING = {
    "call": "demands", "urge": "demands", "demand": "demands", "appeal": "demands", "ask": "demands", "beg": "demands",
    "deny": "denies", "reject": "denies", "plan": "plans", "intend": "plans", "promise": "plans", "vow": "plans",
}  # fmt: skip
"""What "I" or "we" do by saying these, with the stance."""

IMPERATIVES = words("let stop finish end release withdraw halt cease free lift open give return leave put keep")
"""Verbs that demand something at the head of a quotation."""

HEARSAY = words("allegedly reportedly supposedly purportedly")
"""Adverbs of what somebody who is not named says."""

HELD = words(
    "alleged said believed thought reported understood rumoured rumored claimed suspected feared presumed reputed"
)
"""Behind "is" and before "to", or behind "it is", these tell what somebody who is not named holds to be so."""

LAID_TO = {"accused": "of", "suspected": "of", "charged": "with"}
"""What is laid to somebody's charge, with the word in front of it."""

SCHEDULED = words("due set scheduled slated")
"""Behind "is" and before "to", these tell what is planned."""

BIDDEN = words("ordered urged told asked instructed advised begged pressed called")
"""Behind "was" and before "to", these tell what somebody is to do."""

BIDDEN_BARE = words("ordered urged told")
"""The same without "was": "mayor urged to resign"."""
