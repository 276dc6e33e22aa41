"""News agencies of the world, as reports name them when they draw on them.

From the membership lists of the alliances of news agencies (EANA, OANA, FAAPA, MINDS) and the large commercial
services. ``AGENCIES`` gives, for each way of writing an agency, the name that it is listed under.
"""

AGENCIES: dict[str, str] = {
    "Associated Press": "The Associated Press", "The Associated Press": "The Associated Press",
    "AP": "The Associated Press", "Reuters": "Reuters", "Thomson Reuters": "Reuters", "AFP": "AFP",
    "Agence France-Presse": "AFP", "Agence France Presse": "AFP", "UPI": "UPI", "United Press International": "UPI",
    "Bloomberg": "Bloomberg", "Bloomberg News": "Bloomberg", "Dow Jones Newswires": "Dow Jones Newswires",
    "PA Media": "PA Media", "Press Association": "PA Media", "Canadian Press": "The Canadian Press",
    "The Canadian Press": "The Canadian Press", "AAP": "AAP", "Australian Associated Press": "AAP", "dpa": "dpa",
    "DPA": "dpa", "Deutsche Presse-Agentur": "dpa", "EFE": "EFE", "Europa Press": "Europa Press", "ANSA": "ANSA",
    "Adnkronos": "Adnkronos", "LUSA": "Lusa", "Lusa": "Lusa", "Belga": "Belga", "ANP": "ANP", "APA": "APA",
    "Keystone-SDA": "Keystone-SDA", "Ritzau": "Ritzau", "NTB": "NTB", "TT News Agency": "TT", "STT": "STT",
    "PAP": "PAP", "CTK": "CTK", "ČTK": "CTK", "TASR": "TASR", "MTI": "MTI", "Agerpres": "Agerpres", "BTA": "BTA",
    "Tanjug": "Tanjug", "Hina": "Hina", "HINA": "Hina", "FENA": "FENA", "MIA": "MIA", "ANA-MPA": "ANA-MPA",
    "Anadolu": "Anadolu", "Anadolu Agency": "Anadolu", "Interfax": "Interfax",
    "Interfax-Ukraine": "Interfax-Ukraine", "TASS": "TASS", "ITAR-TASS": "TASS", "RIA Novosti": "RIA Novosti",
    "RIA": "RIA Novosti", "Ukrinform": "Ukrinform", "UNIAN": "UNIAN", "BelTA": "BelTA", "Armenpress": "Armenpress",
    "Azertac": "Azertac", "Interpressnews": "Interpressnews", "Kazinform": "Kazinform", "Xinhua": "Xinhua",
    "Xinhua News Agency": "Xinhua", "Kyodo": "Kyodo", "Kyodo News": "Kyodo", "Jiji Press": "Jiji Press",
    "Yonhap": "Yonhap", "Yonhap News Agency": "Yonhap", "KCNA": "KCNA", "PTI": "PTI", "Press Trust of India": "PTI",
    "ANI": "ANI", "IANS": "IANS", "APP": "APP", "Associated Press of Pakistan": "APP", "Antara": "Antara",
    "Bernama": "Bernama", "VNA": "VNA", "Philippine News Agency": "PNA", "IRNA": "IRNA", "ISNA": "ISNA",
    "Fars": "Fars", "Fars News Agency": "Fars", "Tasnim": "Tasnim", "Mehr": "Mehr", "SANA": "SANA", "SPA": "SPA",
    "Saudi Press Agency": "SPA", "WAM": "WAM", "Petra": "Petra", "MENA": "MENA", "QNA": "QNA", "KUNA": "KUNA",
    "WAFA": "WAFA", "NNA": "NNA", "MAP": "MAP", "Maghreb Arabe Presse": "MAP", "APS": "APS", "TAP": "TAP",
    "Ghana News Agency": "GNA", "PANA": "PANA", "Telam": "Télam", "Télam": "Télam", "Notimex": "Notimex",
    "Prensa Latina": "Prensa Latina", "Agencia Brasil": "Agência Brasil", "Agência Brasil": "Agência Brasil",
    "McClatchy": "McClatchy", "Tribune News Service": "Tribune News Service", "Kyodo News Agency": "Kyodo",
}  # fmt: skip
