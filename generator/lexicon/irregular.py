"""Irregular English forms and word families, so that forms of one word share a matching key.

Our own selection of general vocabulary: strong verbs, suppletive plurals, and nouns whose verb a stemmer does not
reach.
"""

_VERBS = """
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
have has had
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
leave left
lend lent
lie lain
lose lost
make made
mean meant
meet met
mistake mistook mistaken
overcome overcame
overthrow overthrew overthrown
pay paid
plead pled
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
write wrote written
"""

_PLURALS = """
child children
man men
woman women
person people persons
foot feet
tooth teeth
half halves
knife knives
policeman policemen
policewoman policewomen
gunman gunmen
troop troops forces personnel
spokesman spokesmen spokeswoman spokesperson
"""

_FAMILIES = """
kill killed killing dead deadly death die died dying fatal fatally fatality slain slay slew slaying
injure injury injured wound wounded hurt
begin beginning start started outset
shoot shooting shooter shot gunfire gunshot
explode explosion explosive blast detonate
bomb bomber bombing
attack attacker assault assailant
deny denial
refuse refusal reject rejection
decide decision
choose choice
elect election electoral
lose loss
grow growth
agree agreement deal accord pact
ceasefire cease-fire truce
resign resignation
withdraw withdrawal pullout
remove removal
arrive arrival
approve approval
propose proposal
respond response
speak speech
marry marriage
analyse analyze analysis
know knowledge
sell sale
rise increase climb
fall drop decline decrease
strong strength
long length
poor poverty
suspect suspicion
believe belief
prove proof
succeed success
fail failure
destroy destruction
defend defence defense
offend offence offense
invade invasion
conclude conclusion
expand expansion
expel expulsion
permit permission
admit admission
receive receipt
pay payment
try trial
sign signature
police policeman policewoman cop
car vehicle automobile
hospital hospitalize hospitalized hospitalization
convict conviction
accuse accusation
plead plea
jobless unemployed unemployment joblessness
job employment employ employer employed
percent per-cent percentage pct
mother mom mum
father dad
doctor physician
soldier troop serviceman
firefighter fireman firemen firewoman
teach teacher
strike striker walkout
protest protester demonstrator demonstration demonstrate
rebel insurgent militant
lawmaker legislator
senate senator
congress congressman congresswoman congressional
president presidential presidency
parliament parliamentary parliamentarian
religion religious
economy economic economist
science scientist scientific
finance financial
politics political politician
democrat democratic
republican gop
"""


def _rows(table: str) -> list[list[str]]:
    return [line.split() for line in table.split("\n") if line]


VERB_FORMS: dict[str, str] = {form: row[0] for row in _rows(_VERBS) for form in row[1:]}
"""Form → base verb."""

PRETERITES: frozenset[str] = frozenset(row[1] for row in _rows(_VERBS) if len(row) > 2 and row[1] not in row[2:])
"""Pasts that are no participles: "swam", not "found"."""

PARTICIPLES: frozenset[str] = frozenset(form for row in _rows(_VERBS) for form in row[2:] if form != row[1])
"""Participles that are no pasts: "broken", not "found"."""

PLURALS: dict[str, str] = {form: row[0] for row in _rows(_PLURALS) for form in row[1:]}
"""Irregular plural or variant → singular."""

FAMILIES: tuple[tuple[str, ...], ...] = tuple(tuple(row) for row in _rows(_FAMILIES))
"""Words that a reader takes for the same notion; the first stands for all."""
