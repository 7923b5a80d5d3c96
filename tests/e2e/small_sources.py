"""A small source tree of content, whole and without a fault.

One topic with two pages, one without, the search for a commune, three contacts, and one of each other thing.
"""

from pathlib import Path


def _texts(*words: str) -> str:
    pairs = zip(("uk", "ru", "fr", "nl", "en"), words, strict=True)
    return "{ " + ", ".join(f'{lang} = "{word}"' for lang, word in pairs) + " }"


SITE = f"""\
base_url = "https://www.helpukraine.brussels"
source_language = "en"
languages = ["uk", "ru", "fr", "nl", "en"]
link_hosts = ["www.helpukraine.brussels", "medimmigrant.be"]
easy_topics = ["health"]

[[audiences]]
id = "from-ukraine"
icon = "user"
home = ["health", "money"]
title = {_texts("Я з України", "Я из Украины", "Je viens d’Ukraine", "Ik kom uit Oekraïne", "I am from Ukraine")}

[[audiences]]
id = "resident"
icon = "home-heart"
home = ["health/doctor"]
title = {_texts("Я з Брюсселя", "Я из Брюсселя", "J’habite à Bruxelles", "Ik woon in Brussel", "I live in Brussels")}

[[topics]]
id = "health"
icon = "stethoscope"
pages = ["doctor", "insurance"]
title = {_texts("Здоров’я", "Здоровье", "Santé", "Gezondheid", "Health")}
summary = {_texts("Лікар, страховка", "Врач, страховка", "Médecin, assurance", "Dokter, verzekering", "Doctor")}

[[topics]]
id = "money"
icon = "coin-euro"
title = {_texts("Гроші", "Деньги", "Argent", "Geld", "Money")}
summary = {_texts("Банк", "Банк", "Banque", "Bank", "Bank")}

[[topics]]
id = "communes"
icon = "building-community"
title = {_texts("Моя комуна", "Моя коммуна", "Ma commune", "Mijn gemeente", "My commune")}
summary = {_texts("Адреси", "Адреса", "Adresses", "Adressen", "Addresses")}
"""

_SOURCE = (
    'provenance = { source = "etterbeek.brussels", source_date = "2024-01", confidence = "B", checked_on = 2024-02-01 }'
)


_ETTERBEEK = _texts("Еттербек", "Эттербек", "Etterbeek", "Etterbeek", "Etterbeek")
_BRUSSELS = _texts("Брюссель", "Брюссель", "Bruxelles", "Brussel", "Brussels")


def commune(commune_id: str, code: str, names: str = _ETTERBEEK, pages: str = "") -> str:
    """A commune of communes.toml."""
    return f"""\
[[communes]]
id = "{commune_id}"
postal_codes = ["{code}"]
shared_postal_codes = ["1000"]
contacts = ["town-hall"]
name = {names}
{pages}
{_SOURCE}

"""


def notice(notice_id: str, weight: str = "info") -> str:
    """A notice of notices.toml."""
    return f"""\
[[notices]]
id = "{notice_id}"
valid_from = 2024-02-01
valid_to = 2099-02-01
audiences = ["from-ukraine"]
weight = "{weight}"
pages = ["health/doctor"]
title = {_texts("Ціни", "Цены", "Prix", "Prijzen", "Prices")}
text = {_texts("30 євро.", "30 евро.", "30 euros.", "30 euro.", "30 euros.")}
{_SOURCE}

"""


def term(term_id: str) -> str:
    """A term of glossary.toml: in the small tree, every page's title names it."""
    return f"""\
[[terms]]
id = "{term_id}"
word = {_texts("лікар", "врач", "médecin", "dokter", "doctor")}
stems = {{ uk = ["лікар"], ru = ["врач"], fr = ["médecin"], nl = ["dokter"], en = ["doctor"] }}
avoid = {{ nl = ["arts"], en = ["physician"] }}

"""


COMMUNES = (
    'pages = ["health/doctor"]\n\n'
    + commune("etterbeek", "1040")
    + commune("bruxelles", "1020", _BRUSSELS, 'pages = ["health/insurance"]')
)
NOTICES = notice("prices") + notice("moved", "warning")
GLOSSARY = term("doctor")

EMERGENCY = f"""\
icon = "ambulance"
name = {_texts("Швидка допомога", "Скорая помощь", "Urgences", "Noodnummer", "Emergency")}
purpose = {_texts("Життя в небезпеці.", "Жизнь в опасности.", "Vie en danger.", "Levensgevaar.", "Danger of life.")}

[[phones]]
number = "112"
danger = true
provenance = {{ source = "112.be", source_date = "2024-01-15", confidence = "A", checked_on = 2024-02-01 }}
"""

MEDIMMIGRANT = f"""\
icon = "heart-handshake"
name = {_texts("Medimmigrant", "Medimmigrant", "Medimmigrant", "Medimmigrant", "Medimmigrant")}
purpose = {_texts("Поради.", "Советы.", "Conseils.", "Advies.", "Advice.")}

[[phones]]
number = "02 274 14 33"
danger = false
note = {_texts("Довідки", "Справки", "Renseignements", "Inlichtingen", "Questions")}
provenance = {{ source = "A list of organisations", source_date = "2022", confidence = "C", checked_on = 2024-02-01 }}

[address]
street = "rue Gaucheret 164"
postal_code = "1030"
provenance = {{ source = "medimmigrant.be", source_date = "2022-03", confidence = "A", checked_on = 2024-02-01 }}

[hours]
osm = "Mo-Fr 10:00-13:00"
provenance = {{ source = "medimmigrant.be", source_date = "undated", confidence = "A", checked_on = 2024-02-01 }}

[languages]
spoken = ["fr", "nl", "en"]
provenance = {{ source = "medimmigrant.be", source_date = "2022-03", confidence = "A", checked_on = 2024-02-01 }}

[website]
url = "https://medimmigrant.be"
provenance = {{ source = "medimmigrant.be", source_date = "2022-03", confidence = "A", checked_on = 2024-02-01 }}
"""

TOWN_HALL = f"""\
icon = "building-community"
reached_on = 2024-02-01
name = {_texts("Будинок комуни", "Здание коммуны", "Maison communale", "Gemeentehuis", "Town hall")}
purpose = {_texts("Реєстрація.", "Регистрация.", "Inscription.", "Inschrijving.", "Registration.")}

[email]
address = "info@etterbeek.brussels"
{_SOURCE}
"""

PAGE = """\
version = 2
audiences = ["from-ukraine", "resident"]
checked_on = 2024-02-01
review_by = 2099-02-01
contacts = ["emergency-112", "medimmigrant"]
links = { fr = "/fr/sante" }
keywords = { uk = ["лікар"], ru = ["врач"], fr = ["médecin"], nl = ["dokter"], en = ["doctor"] }

[[facts]]
id = "price"
text = "A visit to a family doctor costs about 30 euros."
provenance = { source = "inami.fgov.be", source_date = "2024", confidence = "A", checked_on = 2024-02-01 }

[[facts]]
id = "uninsured"
text = "Medimmigrant answers questions of people without insurance."
provenance = { source = "A list of organisations", source_date = "2022", confidence = "C", checked_on = 2024-02-01 }
"""

TEXT = """\
+++
title = "{}"
summary = "{}"
of_version = 2
{easy}
+++
{} {}

## {}

1. **{}** {}
2. **{}** {}

- [ ] {}
- {}

> [!warning]
> {}

> [!unconfirmed]
> {} 02 274 14 33

[](contact:medimmigrant)

[](page:health/{})

[](https://medimmigrant.be)

[](page:communes)
"""

EASY_ICONS = ("phone-call", "file-text", "coin")
WORDS = {
    "uk": (
        "Мені потрібен лікар",
        "Як знайти сімейного лікаря і скільки коштує прийом.",
        "Якщо ви захворіли, спершу зверніться до сімейного лікаря. Прийом коштує близько 30 євро.",
        "Лікар випише рецепт і, якщо це потрібно для вашого здоров’я, направить до спеціаліста.",
        "Як потрапити до лікаря",
        "Знайдіть лікаря поблизу.",
        "Запитайте на рецепції, які сімейні лікарі поруч приймають нових пацієнтів.",
        "Запишіться на прийом.",
        "Запитайте, якими мовами говорить лікар і що треба взяти з собою.",
        "Паспорт або посвідка на проживання",
        "Зберігайте всі чеки, вони потрібні для відшкодування",
        "Якщо життя в небезпеці, телефонуйте 112.",
        "Якщо страховки немає, запитайте, як отримати допомогу, в організації Medimmigrant:",
    ),
    "ru": (
        "Мне нужен врач",
        "Как найти семейного врача и сколько стоит приём.",
        "Если вы заболели, сначала обратитесь к семейному врачу. Приём стоит около 30 евро.",
        "Врач выпишет рецепт и, если это нужно, направит к специалисту.",
        "Как попасть к врачу",
        "Найдите врача поблизости.",
        "Спросите на ресепшене, какие семейные врачи рядом принимают новых пациентов.",
        "Запишитесь на приём.",
        "Спросите, на каких языках говорит врач и что нужно взять с собой.",
        "Паспорт или вид на жительство",
        "Храните все чеки, они нужны для возврата денег",
        "Если жизнь в опасности, звоните 112.",
        "Если страховки нет, спросите, как получить помощь, в организации Medimmigrant:",
    ),
    "fr": (
        "J’ai besoin d’un médecin",
        "Comment trouver un médecin et combien coûte une consultation.",
        "Si vous êtes malade, consultez d’abord un médecin généraliste. Une consultation coûte environ 30 euros.",
        "Le médecin écrit l’ordonnance et vous envoie chez un spécialiste si c’est nécessaire.",
        "Comment voir un médecin",
        "Cherchez un médecin près de chez vous.",
        "Demandez à l’accueil quels généralistes du quartier acceptent de nouveaux patients.",
        "Prenez rendez-vous.",
        "Demandez quelles langues parle le médecin et ce qu’il faut apporter.",
        "Votre passeport ou votre titre de séjour",
        "Gardez tous les reçus pour le remboursement",
        "Si une vie est en danger, appelez le 112.",
        "Sans assurance, demandez à Medimmigrant comment vous faire soigner :",
    ),
    "nl": (
        "Ik heb een dokter nodig",
        "Hoe u een huisarts vindt en wat een bezoek kost.",
        "Bent u ziek, ga dan eerst naar een huisarts. Een bezoek kost ongeveer 30 euro.",
        "De dokter schrijft het voorschrift en stuurt u naar een specialist als dat nodig is.",
        "Naar de dokter gaan",
        "Zoek een dokter in de buurt.",
        "Vraag aan het onthaal welke huisartsen in de buurt nieuwe patiënten aannemen.",
        "Maak een afspraak.",
        "Vraag welke talen de dokter spreekt en wat u moet meebrengen.",
        "Uw paspoort of uw verblijfskaart",
        "Bewaar alle bewijzen voor de terugbetaling",
        "Is iemand in levensgevaar, bel dan 112.",
        "Hebt u geen verzekering, vraag dan aan Medimmigrant hoe u zorg krijgt:",
    ),
    "en": (
        "I need a doctor",
        "How to find a family doctor and what a visit costs.",
        "If you are ill, first see a family doctor. A visit costs about 30 euros.",
        "The doctor writes the prescription and sends you to a specialist when you need one.",
        "How to see a doctor",
        "Find a doctor near you.",
        "Ask at the desk which family doctors nearby take new patients.",
        "Make an appointment.",
        "Ask which languages the doctor speaks and what you should bring.",
        "Your passport or your residence card",
        "Keep every receipt for the refund",
        "If a life is in danger, call 112.",
        "If you have no insurance, ask Medimmigrant how to get care:",
    ),
}


_EASY = {
    "uk": ("Телефонуйте 112.", "Візьміть документи.", "Збережіть чек."),
    "ru": ("Позвоните 112.", "Возьмите документы.", "Сохраните чек."),
    "fr": ("Appelez le 112.", "Prenez vos papiers.", "Gardez le reçu."),
    "nl": ("Bel 112.", "Neem uw papieren mee.", "Bewaar het bewijs."),
    "en": ("Call 112.", "Take your papers.", "Keep the receipt."),
}


def easy(lang: str, *icons: str) -> str:
    """The easy-read summary of a page, a step for each icon."""
    steps = [f'{{ icon = "{icon}", text = "{text}" }}' for icon, text in zip(icons, _EASY[lang], strict=False)]
    return f"easy = [{', '.join(steps)}]"


_PAGES = {"doctor": "insurance", "insurance": "doctor"}


def page_text(lang: str, page: str) -> str:
    """The Markdown of a page; of a page that the tree does not have, the same words."""
    return TEXT.format(*WORDS[lang], _PAGES.get(page, "doctor"), easy=easy(lang, *EASY_ICONS))


def new_file(name: str) -> str:
    """What an editor would copy to begin a file that the tree does not have."""
    path = Path(name)
    if path.suffix == ".md":
        return page_text(path.stem if path.stem in WORDS else "uk", path.parent.name)
    return PAGE if path.name == "page.toml" else MEDIMMIGRANT


def edit(path: Path, old: str, new: str) -> None:
    """Replace what must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {path}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def write_sources(root: Path) -> None:
    files = {
        "site.toml": SITE,
        "contacts/emergency-112.toml": EMERGENCY,
        "contacts/medimmigrant.toml": MEDIMMIGRANT,
        "contacts/town-hall.toml": TOWN_HALL,
        "communes.toml": COMMUNES,
        "notices.toml": NOTICES,
        "glossary.toml": GLOSSARY,
    }
    for page in _PAGES:
        files[f"pages/health/{page}/page.toml"] = PAGE
        files |= {f"pages/health/{page}/{lang}.md": page_text(lang, page) for lang in WORDS}
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
