"""How somebody says what is quoted: verbs that are verbs of saying only beside a quotation.

Our own selection of general vocabulary; after Levin, "English Verb Classes and Alternations" (1993), classes 37.3
(manner of speaking) and 40.2 (nonverbal expression).
"""

from generator.lexicon.wordlist import words

VOICING: frozenset[str] = words("""
    agreed agrees barked barks beamed beams bellowed bellows blasted blasts bragged brags chuckled chuckles continued
    continues cried cries disagreed disagrees echoed echoes enthused enthuses fumed fumes gasped gasps grinned grins
    groaned groans growled growls gushed gushes hissed hisses interjected interjects interrupted interrupts joked jokes
    laughed laughs moaned moans mused muses muttered mutters murmured murmurs nodded nods raged rages retorted retorts
    roared roars screamed screams shrugged shrugs sighed sighs smiled smiles snapped snaps sneered sneers sobbed sobs
    stormed storms thundered thunders vented vents wailed wails whispered whispers winked winks yelled yells
    """)
"""Forms of the past and of the third person."""

HEARING: frozenset[str] = words("heard hears read reads found finds saw sees received receives got gets")
"""Verbs behind which what is quoted is somebody else's: "Moss read: “Keep out”"."""
