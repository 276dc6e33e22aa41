"""Words that make the number beside them a name ("Article 5", "Channel 4", "phase two") and not a count.

General vocabulary: parts of documents and laws, places with numbers, products and indexes that bear one.
"""

from generator.lexicon.wordlist import words

BEFORE: frozenset[str] = words("""
    act airbus amendment annex apartment apollo appendix apt area article avenue axis ballot bay bill block boeing
    boulevard box brigade building bus camp category catch ch channel chapter class clause col column convoy core
    count dax day district division docket dow draft duma episode exhibit exit expo extra figure fig file flight floor
    footnote force form formula fortune forbes freeway ftse game gate gen generation grade group hall hangar highway
    hour hr hotel house id inning interstate iphone ipad ipo item juror key lane level line lot mark measure medal
    mile milepost model msnbc nasdaq nikkei no nr nos note number numbers nought op operation order p page pages para
    paragraph part phase phone pier plan platform playstation pm point policy pp precinct prop proposal proposition
    protocol psalm quarter question radio ranked ranking resolution road room round route row rule russell seat
    season seed section sections series session shaft sheet size slot sol stage station step stoxx street strike
    studio sub suite table task team terminal tier title top track train type unit ver verse version vol volume
    voyager vote war ward warhead week windows witness xbox year zone zip
    """)
"""Words in front; they count only where they stand next to a bare small number."""

LOWER_BEFORE: frozenset[str] = words("""
    article category chapter channel day flight grade group level no number page paragraph part phase question room
    round route rule section stage step tier title top type version volume week zone article's nos year game
    gate junction lane pier platform psalm terminal ward
    """)
"""Those of them that make a label even where they are written small."""

AFTER: frozenset[str] = words("""
    a.m p.m am pm o'clock o’clock gmt utc est edt et pst pdt cest bst ce bce bc ad st nd rd th hrs street avenue road
    """)
"""Words behind a number that make it a time of day, a year or an address."""

STREETS: frozenset[str] = words(
    "street st avenue ave road rd drive dr boulevard blvd lane ln square sq highway parkway downing broadway"
)
"""The last word of an address, capitalised, within three words of its number."""
