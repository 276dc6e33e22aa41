"""Nouns by which the news brings somebody in without a name: "a man aged 41", "two suspects", "a rival firm".

Our own selection of general vocabulary. Each noun stands with its plural; who only listens ("a reporter") is left out.
"""

from types import MappingProxyType

from generator.lexicon.wordlist import words

_HE = """
man men boy boys husband husbands father fathers brother brothers son sons grandfather grandfathers uncle uncles
policeman policemen spokesman spokesmen businessman businessmen fisherman fishermen gunman gunmen grandson grandsons
nephew nephews widower widowers salesman salesmen chairman chairmen
"""
_SHE = """
woman women girl girls wife wives mother mothers sister sisters daughter daughters grandmother grandmothers aunt aunts
policewoman policewomen spokeswoman spokeswomen businesswoman businesswomen actress actresses granddaughter
granddaughters niece nieces chairwoman chairwomen widow widows
"""
_EITHER = """
person people suspect suspects driver drivers teenager teenagers youth youths student students pupil pupils teacher
teachers worker workers employee employees guard guards officer officers soldier soldiers defendant defendants
passenger passengers resident residents neighbour neighbours neighbor neighbors witness witnesses lawyer lawyers
solicitor solicitors prosecutor prosecutors doctor doctors nurse nurses surgeon surgeons official officials
spokesperson spokespeople director directors manager managers owner owners tenant tenants landlord landlords farmer
farmers pilot pilots captain captains sailor sailors cyclist cyclists motorist motorists pedestrian pedestrians
customer customers player players coach coaches referee referees councillor councillors lawmaker lawmakers minister
ministers mayor mayors governor governors senator senators candidate candidates activist activists protester
protesters demonstrator demonstrators prisoner prisoners inmate inmates detainee detainees survivor survivors victim
victims patient patients expert experts scientist scientists researcher researchers analyst analysts economist
economists professor professors author authors singer singers actor actors banker bankers accountant accountants
trader traders broker brokers dealer dealers collector collectors thief thieves burglar burglars robber robbers
attacker attackers assailant assailants shooter shooters accomplice accomplices hacker hackers colleague colleagues
relative relatives parent parents friend friends child children firefighter firefighters engineer engineers contractor
contractors builder builders caretaker caretakers clerk clerks chef chefs priest priests judge judges coroner coroners
member members citizen citizens tourist tourists volunteer volunteers critic critics insider insiders aide aides
adviser advisers advisor advisors diplomat diplomats militant militants rebel rebels waiter waiters waitress
waitresses cook cooks cleaner cleaners porter porters cashier cashiers trainer trainers jockey jockeys rider riders
climber climbers swimmer swimmers hiker hikers skier skiers carer carers plumber plumbers electrician electricians
mechanic mechanics gardener gardeners baker bakers butcher butchers hairdresser hairdressers assistant assistants
apprentice apprentices intern interns trustee trustees treasurer treasurers auditor auditors consultant consultants
agent agents courier couriers stranger strangers nanny nannies midwife midwives paramedic paramedics pharmacist
pharmacists dentist dentists vet vets musician musicians drummer drummers dancer dancers writer writers editor editors
photographer photographers squatter squatters visitor visitors guest guests bystander bystanders onlooker onlookers
fighter fighters hunter hunters skipper skippers operator operators
"""
_IT = """
company companies firm firms bank banks retailer retailers supplier suppliers manufacturer manufacturers airline
airlines maker makers newspaper newspapers broadcaster broadcasters charity charities club clubs union unions agency
agencies council councils group groups rival rivals hospital hospitals school schools university universities insurer
insurers developer developers publisher publishers ministry ministries commission commissions committee committees
department departments coalition coalitions federation federations association associations
"""


def _pronouns() -> dict[str, frozenset[str]]:
    he, she = words("he him his"), words("she her")
    table = {}
    for nouns, singular in ((_HE, he), (_SHE, she), (_EITHER, he | she), (_IT, words("it"))):
        listed = nouns.split()
        table.update(dict.fromkeys(listed[::2], singular))
        table.update(dict.fromkeys(listed[1::2], words("they them both")))
    return table


PRONOUNS_OF = MappingProxyType(_pronouns())
"""Noun → the pronouns that may take it up."""

NEW = words("a an another one two three four five six seven eight nine ten several some more")
"""Words in front of somebody who was not told of before;"""

KNOWN = words("the this that these those his her their its both")
"""and of somebody who was, by name or not."""

NAMING = words("named identified called known as , later who was is and is publicly locally only been has")
"""What stands between such a noun and the name of the same person: "a man later identified as Tom Hale"."""
