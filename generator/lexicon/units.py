"""Units and currencies as they are written, with the one name that the program uses for each.

General knowledge; the currencies' codes are those of ISO 4217.
"""

from dataclasses import dataclass
from enum import StrEnum

from generator.lexicon.wordlist import ordered


class Measure(StrEnum):
    """What sort of thing a unit measures."""

    SHARE = "share"
    MONEY = "money"
    TIME = "time"
    SIZE = "size"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit's canonical ``name``, what it measures, and what the written number is multiplied by."""

    name: str
    measure: Measure
    factor: float = 1.0


_WRITTEN = {
    Measure.SHARE: """
        percent: percent | per cent | pct | % | percents
        percentage point: percentage point | percentage points | percentage-point | percentage-points | percent point
        percentage point: percent points | pct point
        point: point | points
        """,
    Measure.MONEY: """
        USD: dollar | dollars | us dollars | u.s. dollars | usd
        EUR: euro | euros | eur
        GBP: pounds sterling | gbp | sterling
        EGP: egyptian pounds
        LBP: lebanese pounds
        SYP: syrian pounds
        RUB: ruble | rubles | rouble | roubles
        JPY: yen
        CNY: yuan | renminbi
        INR: rupee | rupees | indian rupees
        PKR: pakistani rupees | pakistan rupees
        LKR: sri lankan rupees
        BDT: taka
        CHF: swiss francs | francs
        CAD: canadian dollars
        AUD: australian dollars
        NZD: new zealand dollars
        SGD: singapore dollars
        HKD: hong kong dollars
        UAH: hryvnia | hryvnias
        TRY: lira | liras
        SEK: kronor | swedish kronor | swedish crowns
        NOK: kroner | norwegian kroner | norwegian crowns
        DKK: danish kroner | danish crowns
        CZK: czech crowns | czech koruna | koruna
        ISK: icelandic crowns | icelandic kronur
        MXN: pesos | peso
        ILS: shekel | shekels
        BRL: reais
        ZAR: rand
        NGN: naira
        GHS: cedi | cedis
        shilling: shilling | shillings
        KES: kenyan shillings | kenya shillings
        UGX: ugandan shillings | uganda shillings
        TZS: tanzanian shillings
        ETB: birr
        SAR: riyals | riyal | saudi riyals
        QAR: qatari riyals
        AED: dirhams | dirham
        KWD: kuwaiti dinars
        IQD: iraqi dinars
        JOD: jordanian dinars
        IRR: rials | rial | iranian rials
        THB: baht
        MYR: ringgit
        IDR: rupiah
        PLN: zloty | zlotys
        HUF: forint | forints
        """,
    Measure.TIME: """
        second: second | seconds | secs
        minute: minute | minutes | mins | min
        hour: hour | hours | hrs
        day: day | days
        night: night | nights
        week: week | weeks
        month: month | months
        year: year | years | yrs
        decade: decade | decades
        century: century | centuries
        """,
    Measure.SIZE: """
        mm: mm | millimeter | millimeters | millimetre | millimetres
        cm: cm | centimeter | centimeters | centimetre | centimetres
        metre: m | metre | metres | meter | meters
        km: km | kms | kilometre | kilometres | kilometer | kilometers
        mile: mile | miles
        nautical mile: nautical mile | nautical miles
        foot: foot | feet | ft
        inch: inch | inches
        yard: yard | yards
        acre: acre | acres
        hectare: hectare | hectares
        square km: square km | sq km | square kilometre | square kilometres | square kilometer | square kilometers
        square mile: square mile | square miles | sq miles
        square foot: square foot | square feet | sq ft
        square metre: square metre | square metres | square meter | square meters
        cubic metre: cubic metre | cubic metres | cubic meter | cubic meters
        cubic foot: cubic foot | cubic feet
        mg: mg | milligram | milligrams
        gram: gram | grams
        kg: kg | kgs | kilo | kilos | kilogram | kilograms
        tonne: tonne | tonnes | metric ton | metric tons
        ton: ton | tons
        ounce: ounce | ounces | oz
        lb: lb | lbs
        litre: litre | litres | liter | liters
        gallon: gallon | gallons
        barrel: barrel | barrels | bpd
        bushel: bushel | bushels
        degree: degree | degrees | °
        degree Celsius: degrees celsius | degree celsius | degrees c | °c | ° c | celsius | c
        degree Fahrenheit: degrees fahrenheit | degrees f | °f | ° f | fahrenheit | f
        mph: mph | miles per hour | miles an hour
        km/h: km / h | kph | kmh | kilometres per hour | kilometers per hour | kilometres an hour | kilometers an hour
        knot: knots
        megawatt: mw | megawatt | megawatts
        gigawatt: gw | gigawatt | gigawatts
        watt: watts
        kilowatt: kw | kilowatt | kilowatts
        kilowatt hour: kwh | kilowatt hours
        kiloton: kiloton | kilotons
        megabyte: mb | megabytes
        gigabyte: gb | gigabytes
        terabyte: tb | terabytes
        calorie: calorie | calories
        light year: light years | light year | light-years | light-year
        time: times
        magnitude: magnitude
        """,
}

GRADES: frozenset[str] = frozenset({"magnitude", "category"})
"""Scales that give how strong something was by a number behind their name,"""

STORMS: frozenset[str] = frozenset(
    "storm storms hurricane hurricanes cyclone cyclones typhoon typhoons tornado tornadoes winds".split()
)
"""and what the second of them is of."""

QUAKES: frozenset[str] = frozenset("quake quakes earthquake earthquakes tremor tremors aftershock aftershocks".split())
"""What is measured by magnitude where no scale is named."""

SHARES: frozenset[str] = frozenset({"percent", "percentage point"})
"""Units in which a change is told against what was before."""

_POINT = Unit(name="percentage point", measure=Measure.SHARE, factor=0.01)
_BASIS_POINTS = dict.fromkeys((("basis", "point"), ("basis", "points"), ("bp",), ("bps",)), _POINT)

_FACTORS = {"cent": ("USD", 0.01), "cents": ("USD", 0.01), "pence": ("GBP", 0.01), "p": ("GBP", 0.01)}


def _units() -> dict[tuple[str, ...], Unit]:
    table = {
        tuple(form.split()): Unit(name=name.strip(), measure=measure)
        for measure, rows in _WRITTEN.items()
        for row in rows.strip().split("\n")
        for name, _, forms in [row.partition(":")]
        for form in forms.split("|")
    }
    small = {(f,): Unit(name=n, measure=Measure.MONEY, factor=x) for f, (n, x) in _FACTORS.items()}
    return table | small | _BASIS_POINTS


UNITS: dict[tuple[str, ...], Unit] = _units()
"""Words as written, in lower case → unit."""

PARTS_OF_YEAR: dict[str, float] = {
    "year": 1,
    "month": 12,
    "week": 52.18,
    "day": 365.25,
    "hour": 8766,
    "minute": 525_960,
    "second": 31_557_600,
}
"""Units of time → how many of them a year has."""

FIRST_WORDS: frozenset[str] = frozenset(words[0] for words in UNITS)
"""What a unit can begin with."""

LONGEST: int = max(len(words) for words in UNITS)
"""How many words a unit is written in at most."""

POUND_WORDS: frozenset[str] = frozenset({"pound", "pounds"})
"""Money or weight: the words around decide."""

STERLING = Unit(name="GBP", measure=Measure.MONEY)
POUND_WEIGHT = Unit(name="lb", measure=Measure.SIZE)

SIGNS: dict[str, str] = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₦": "NGN",
    "₵": "GHS",
    "₺": "TRY",
    "₱": "PHP",
    "฿": "THB",
    "₴": "UAH",
}
"""Signs of currency."""

DOLLARS: dict[str, str] = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "nt": "TWD",
    "r": "BRL",
}
"""Letters glued before a dollar sign."""

CODES: dict[str, str] = {
    code.lower(): code
    for code in ordered("""
        USD EUR GBP RUB JPY CNY INR CHF CAD AUD NZD HKD SEK NOK DKK SGD PKR BDT LKR AED SAR QAR KWD EGP ZAR NGN KES
        UGX TZS GHS ETB MYR THB IDR PHP PLN
        """)
} | {"rs": "INR", "ksh": "KES", "dh": "AED", "dhs": "AED", "rm": "MYR"}
"""Codes and short forms that stand before an amount."""

LETTERS: dict[str, str] = {"r": "ZAR", "n": "NGN"}
"""Letters that name a currency only where they touch a number with a scale: "R1.2 billion", and no "R2"."""

SPEEDS: dict[str, str] = {"km/hour": "km/h", "mile/hour": "mph"}
"""Lengths by the hour → their own names."""

RATES: dict[str, str] = {
    "second": "second",
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "night": "night",
    "week": "week",
    "month": "month",
    "year": "year",
    "annum": "year",
    "gallon": "gallon",
    "barrel": "barrel",
    "ounce": "ounce",
    "litre": "litre",
    "liter": "litre",
    "tonne": "tonne",
    "ton": "ton",
    "kilo": "kg",
    "kg": "kg",
    "mile": "mile",
    "share": "share",
    "person": "person",
    "head": "person",
    "capita": "person",
}
"""What an amount can be reckoned by, after "a", "an" and "per"."""
