"""Words around a date that say whether it lies ahead, and words that look like dates and are none."""

AHEAD = (
    "will",
    "if",
    "come",
    "would",
    "shall",
    "won't",
    "won’t",
    "could",
    "might",
    "may",
    "must",
    "can",
    "should",
    "'ll",
    "’ll",
    "going to",
    "is to",
    "are to",
    "was to",
    "were to",
    "set to",
    "set for",
    "due",
    "expected",
    "scheduled",
    "slated",
    "planned for",
    "plans to",
    "plan to",
    "planning to",
    "planning for",
    "intends to",
    "hopes to",
    "aims to",
    "is expecting",
    "are expecting",
    "to be held",
    "to take place",
    "upcoming",
    "by the end of",
    "deadline",
    "ahead of",
    "looms",
    "faces",
    "effective",
)
"""Cues of the future: a bare weekday after one of them is the next, not the last."""

SCHEDULED = (
    "begins",
    "starts",
    "ends",
    "opens",
    "closes",
    "arrives",
    "returns to",
    "leaves for",
    "hosts",
    "reopens",
    "resumes",
    "expires",
    "takes place",
    "take place",
    "takes effect",
    "take effect",
    "comes into force",
    "come into force",
    "goes to the polls",
    "go to the polls",
    "goes on trial",
    "go on trial",
    "kicks off",
    "convenes",
    "reconvenes",
    "dissolves",
    "departs",
    "premieres",
    "concludes",
    "lapses",
    "runs out",
    "runs",
    "polls open",
    "polls close",
    "stations open",
    "stations close",
    "meet",
    "meets",
    "face",
    "visits",
    "travels to",
    "flies to",
)
"""Presents that tell of what is to come where a day stands behind them: "the trial opens on Monday"."""

DEFERRED = (
    "adjourned",
    "postponed",
    "delayed",
    "deferred",
    "extended",
    "rescheduled",
    "moved",
    "remanded",
    "suspended",
    "put off",
    "put back",
    "pushed back",
    "brought forward",
    "held over",
)
"""Verbs that look ahead to the day behind "until" or "to"."""

PAST = (
    "said",
    "says",
    "told",
    "announced",
    "reported",
    "wrote",
    "tweeted",
    "added",
    "was",
    "were",
    "had",
    "did",
    "has",
    "have",
    "began",
    "came",
    "went",
    "won",
    "lost",
    "took",
    "made",
    "gave",
    "held",
    "met",
    "left",
    "found",
    "spoke",
    "broke",
    "fell",
    "rose",
    "shot",
    "struck",
    "hit",
    "cut",
    "led",
    "sent",
    "got",
    "saw",
    "ran",
    "signed",
    "sank",
    "drove",
    "flew",
    "fled",
    "drew",
    "threw",
    "grew",
    "became",
    "brought",
    "bought",
    "sold",
    "built",
    "caught",
    "chose",
    "fought",
    "kept",
    "rode",
    "sat",
    "stole",
    "stood",
    "taught",
    "blew",
    "shook",
    "swept",
    "tore",
    "paid",
    "heard",
)
"""Cues of the past; words in -ed are cues as well."""

NOT_WEEKDAY_BEFORE = (
    "Black",
    "Good",
    "Ash",
    "Super",
    "Palm",
    "Easter",
    "Bloody",
    "Cyber",
    "Holy",
    "Fat",
    "Maundy",
    "Shrove",
    "Whit",
    "Giving",
    "Ruby",
    "News",
    "Bowl",
    "Mail on",
    "every",
    "each",
    "Every",
    "Each",
    "on a",
    "first",
    "second",
    "third",
    "fourth",
    "any",
    "most",
)
"""Words before a weekday that make it a feast, a name or a habit."""

NOT_WEEKDAY_AFTER = (
    "Night",
    "Times",
    "Telegraph",
    "Mirror",
    "Herald",
    "Express",
    "Mail",
    "Morning",
    "Post",
    "School",
    "Group",
    "Club",
    "talk",
    "shows",
)
"""Words after a weekday that make it part of a name."""

YEAR_BEFORE = (
    "in since until till by from to through before after during between and or of for early late mid the a an his her "
    "its their our this that last year years circa around about fiscal than with on as vs vs. versus spring summer "
    "autumn fall winter season back until around both next then when into"
)
"""Lower-case words that a bare year can follow."""

MEASURES = (
    "people|persons|men|women|children|troops|soldiers|workers|jobs|votes|voters|students|pages|miles|kilometers|"
    "kilometres|km|feet|ft|meters|metres|yards|acres|pounds|lbs|kg|tons|tonnes|barrels|dollars|euros|rubles|yen|"
    "percent|per cent|degrees|calories|times|hours|minutes|seconds|points|members|homes|houses|others|hours|hrs|GMT|"
    "B\\.?C|million|billion|trillion|square|megawatts|rounds|or so"
)
"""What a number before it counts, so that it is no year and no day of a month (a regular expression)."""

SPORT = "touchdown|quarterback|yard line|field goal|halftime|kickoff|rebound|three-pointer|dunk|the ball|overtime|punt"
"""Words of games that are played in quarters (a regular expression)."""

WARMTH = "temperature|degree|highs|lows|weather|forecast|Fahrenheit|percentile|in (?:his|her|their)"
"""Words beside which "the 90s" are no decade (a regular expression)."""

YEAR_BEFORE_OLD = "in since the year years until till circa around about late early mid of between a"
"""Lower-case words that a year far from our time can follow."""

ELECTIONS = (
    "(?:[a-z]+ ){0,2}(?:elections?|election|campaigns?|race|primar(?:y|ies)|candidates?|contenders?|"
    "nominations?|census|Olympics|World|budget|season|model|Summer|Winter|Games|summit|referendum|report|vote|ballot|hopefuls?|convention|"
    "Constitution|constitution)"
)
"""What a year before it is the year of (a regular expression)."""
