"""Faults that an editor can make in the small source tree, one of each kind, and where the check must find them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.small_sources import EASY_ICONS, PAGE, commune, easy, new_file, notice, page_text, term

_DOCTOR, _INSURANCE = "pages/health/doctor", "pages/health/insurance"
_LONG = "Words that go on and on. " * 20
_PHONE_SOURCE = (
    'provenance = { source = "A list of organisations", source_date = "2022", confidence = "C",'
    " checked_on = 2024-02-01 }"
)
_OF_STYLE = {
    *("too few words", "block too long", "wrong apostrophe", "notice with a wrong apostrophe"),
    *("word to avoid", "another word", "long sentence", "no keywords"),
    *("easy step too long", "easy step of two sentences"),
}


@dataclass(frozen=True)
class Fault:
    """In `file`, `old` becomes `new`; a file that does not exist is begun as a copy, None removes it.

    The check must report it at `place` of `at` (the edited file where it is empty) with a message that has `says`,
    as a warning where it is one of style, which stops no publication.
    """

    name: str
    file: str
    old: str
    new: str | None
    place: str
    says: str
    at: str = ""
    encoding: str = "utf-8"

    def seed(self, root: Path) -> None:
        path = root / self.file
        text = path.read_text(encoding="utf-8") if path.is_file() else new_file(self.file)
        assert self.old in text, f"{self.name}: {self.old!r} is not in {self.file}"
        if self.new is None:
            path.unlink()
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.replace(self.old, self.new, 1).encode(self.encoding))

    def named_in(self, report: str) -> bool:
        severity = "warning" if self.name in _OF_STYLE else "error"
        where = f"{severity}: {self.at or self.file}: " + (f"{self.place}: " if self.place else "")
        return any(line.startswith(where) and self.says in line.removeprefix(where) for line in report.splitlines())


def _site(name: str, old: str, new: str, place: str, says: str) -> Fault:
    return Fault(name, "site.toml", old, new, place, says)


def _contact(name: str, old: str, new: str, place: str, says: str) -> Fault:
    return Fault(name, f"contacts/{name.replace(' ', '-')}.toml", old, new, place, says)


def _page(name: str, old: str, new: str, place: str, says: str) -> Fault:
    return Fault(name, f"pages/health/{name.replace(' ', '-')}/page.toml", old, new, place, says)


@dataclass(frozen=True)
class _Records:
    """A list of records in one file: a fault of it is one more record, changed, before the others."""

    file: str
    table: str
    sound: Callable[[str], str]

    def __call__(self, name: str, old: str, new: str, place: str, says: str) -> Fault:
        slug, head = name.replace(" ", "-"), f"[[{self.table}]]\n"
        record = self.sound(slug)
        assert old in record, f"{name}: {old!r} is not in {record}"
        where = slug + place if place.startswith(".") else place
        return Fault(name, self.file, head, record.replace(old, new, 1) + head, where, says)


_commune = _Records("communes.toml", "communes", lambda slug: commune(slug, "1082"))
_notice = _Records("notices.toml", "notices", notice)
_term = _Records("glossary.toml", "terms", term)
_EMAIL = """\
[email]
address = "info@medimmigrant.be"
provenance = { source = "medimmigrant.be", source_date = "2024", confidence = "A", checked_on = 2024-02-01 }
[website]"""
_CHECKED, _WHO = "checked_on = 2024-02-01 }", '"etterbeek.brussels"'
_TITLE = "title = { "

FAULTS = [
    # site.toml
    _site("unknown icon of a topic", '"stethoscope"', '"unicorn"', "health", "no icon 'unicorn'"),
    _site("listed page missing", '["doctor"', '["dentist", "doctor"', "topics.pages", "'health/dentist'"),
    _site("home without a topic", '["health/doctor"]', '["help/host"]', "audiences.home of resident", "'help/host'"),
    _site("topic title too long", '"Gezondheid"', f'"{_LONG}"', "health.title.nl", "at most 40"),
    _site("audience not translated", ', nl = "Ik woon in Brussel"', "", "resident.title.nl", "missing"),
    _site("page listed twice", '"insurance"]', '"insurance", "insurance"]', "topics.pages", "twice"),
    _site("easy topic unknown", '["health"]\n', '["health", "work"]\n', "easy_topics", "no topic 'work'"),
    _site("base url not https", '"https://www', '"http://www', "base_url", "https"),
    Fault("file at the top", "notes.txt", "", "", "", "expected only"),
    Fault("folder at the top", "drafts/doctor.md", "", "", "", "expected only", at="drafts"),
    Fault("contact in no toml", "contacts/red-cross.txt", "", "", "", "expected only"),
    Fault("text one folder too high", "pages/health/uk.md", "", "", "", "expected only"),
    _contact("id in the file", "icon =", 'id = "other"\nicon =', "id", "place says it"),
    _contact("hours of some weeks", "Mo-Fr 10:00-13:00", "Mo[1] 10:00-13:00", "hours.osm", "week to week"),
    _contact("hours of a season", "Mo-Fr 10:00-13:00", "Jul-Aug Mo-Fr 10:00-13:00", "hours.osm", "week to week"),
    _contact("hours not known", "Mo-Fr 10:00-13:00", "Mo-Fr 10:00-13:00 unknown", "hours.osm", "known"),
    _contact("never open", "Mo-Fr 10:00-13:00", "off", "hours.osm", "never open"),
    _contact("toml syntax", "number =", "number = =", "line 6", "not TOML"),
    _contact("unknown key", "icon =", 'logo = "x"\nicon =', "logo", "unknown key"),
    _contact("unknown key inside", "street =", 'floor = "2"\nstreet =', "address.floor", "unknown key"),
    _contact("missing key", 'street = "rue Gaucheret 164"\n', "", "address.street", "missing"),
    _contact("wrong type", '["fr", "nl", "en"]', '"fr"', "languages.spoken", "array"),
    _contact("from memory", 'confidence = "C"', 'confidence = "M"', "phones[0].provenance.confidence", "'M'"),
    _contact("known to be outdated", 'confidence = "A"', 'confidence = "X"', "address.provenance.confidence", "'X'"),
    _contact("phone without source", _PHONE_SOURCE, "", "phones[0].provenance", "missing"),
    _contact("source without date", '"2022"', '"last year"', "phones[0].provenance.source_date", "YYYY"),
    _contact("empty source", '"A list of organisations"', '" "', "phones[0].provenance.source", "who says so"),
    _contact("source checked tomorrow", "2024-02-01", "2999-02-01", "phones[0].provenance.checked_on", "future"),
    _contact("phone too short", '"02 274 14 33"', '"02 274 14"', "phones[0].number", "no valid number"),
    _contact("phone of letters", '"02 274 14 33"', '"ask"', "phones[0].number", "no telephone number"),
    _contact("unconfirmed phone for danger", "danger = false", "danger = true", "phones[0].danger", "unconfirmed"),
    _contact("name not translated", ', nl = "Medimmigrant"', "", "name.nl", "missing"),
    _contact("unknown language", 'nl = "Medimmigrant"', 'be = "Medimmigrant"', "name", "'be'"),
    _contact("note too long", '"Questions"', f'"{_LONG}"', "phones[0].note.en", "at most 100"),
    _contact("opening hours in words", "Mo-Fr 10:00-13:00", "Mo-Fr, 10 to 13", "hours.osm", "opening_hours"),
    _contact("unknown icon", '"heart-handshake"', '"unicorn"', "icon", "no icon 'unicorn'"),
    _contact("host not allowed", "https://medimmigrant.be", "https://example.org", "website.url", "link_hosts"),
    _contact("http website", "https://medimmigrant.be", "http://medimmigrant.be", "website.url", "https"),
    _contact("no web address", "https://medimmigrant.be", "https://[medimmigrant", "website.url", "https"),
    _contact(
        "email without source", "[website]", '[email]\naddress = "a@b.be"\n[website]', "email.provenance", "missing"
    ),
    _contact("email from memory", "[website]", _EMAIL.replace('"A"', '"M"'), "email.provenance.confidence", "'M'"),
    _contact(
        "email undated", "[website]", _EMAIL.replace('"2024"', '"lately"'), "email.provenance.source_date", "YYYY"
    ),
    _contact(
        "unknown key of email", "[website]", _EMAIL.replace("address", 'name = "a"\naddress'), "email.name", "unknown"
    ),
    _contact("reached tomorrow", "icon =", "reached_on = 2999-01-01\nicon =", "reached_on", "in the future"),
    _contact("email of nobody", "[website]", _EMAIL.replace("@", " at "), "email.address", "info@example.be"),
    _contact("reached on no day", "icon =", 'reached_on = "lately"\nicon =', "reached_on", "date"),
    Fault("file name no id", "contacts/Red Cross.toml", "", "", "", "is an id"),
    Fault("file not utf-8", "contacts/latin.toml", "Questions", "Где", "", "UTF-8", encoding="cp1251"),
    _page("page-key missing", "review_by = 2099-02-01\n", "", "review_by", "missing"),
    _page("version no number", "version = 2", 'version = "2"', "version", "expected `int`"),
    _page("fact from memory", '"C"', '"M"', "facts[1].provenance.confidence", "'M'"),
    _page("fact twice", 'id = "uninsured"', 'id = "price"', "facts.price", "twice"),
    _page("no fact", PAGE[PAGE.index("[[facts]]") :], "", "facts", "at least one fact"),
    _page("unknown audience", '"resident"', '"tourist"', "audiences", "'tourist'"),
    _page("dead contact", '"medimmigrant"]', '"police"]', "contacts", "'police'"),
    _page("link of another language", '"/fr/sante"', '"/nl/sante"', "links.fr", "/fr/"),
    _page("checked tomorrow", "2024-02-01\nreview", "2999-02-01\nreview", "checked_on", "future"),
    _page("review before check", "2099-02-01", "2024-01-31", "review_by", "after checked_on"),
    _page("no keywords", ', nl = ["dokter"]', "", "keywords.nl", "expected the words"),
    Fault("page not listed", "pages/health/hospital/page.toml", "", "", "", "no topic", at="pages/health/hospital"),
    Fault("page without record", "pages/health/text/uk.md", "", "", "", "missing", at="pages/health/text/page.toml"),
    Fault("folder name no id", "pages/health/On_duty/uk.md", "", "", "", "is an id", at="pages/health/On_duty"),
    Fault("stray file", f"{_DOCTOR}/ua.md", "", "", "", "expected only"),
    Fault("front matter missing", "pages/health/no-head/uk.md", "+++\ntitle", "title", "line 1", "+++"),
    Fault("front matter key missing", "pages/health/no-key/fr.md", "of_version = 2\n", "", "of_version", "missing"),
    Fault("front matter syntax", "pages/health/syntax/uk.md", "version = 2", "version = = 2", "line 4", "not TOML"),
    Fault("text not utf-8", "pages/health/latin/fr.md", "", "", "", "UTF-8", encoding="cp1252"),
    Fault("language missing", f"{_INSURANCE}/fr.md", "", None, "", "translation is missing"),
    Fault("translation behind", f"{_DOCTOR}/fr.md", "of_version = 2", "of_version = 1", "of_version", "version 1"),
    Fault("translation ahead", f"{_DOCTOR}/nl.md", "of_version = 2", "of_version = 3", "of_version", "version 2"),
    Fault("blocks differ", f"{_INSURANCE}/nl.md", "[!warning]", "[!note]", "block 7", "differ from en.md"),
    Fault("unconfirmed fact as certain", f"{_INSURANCE}/ru.md", "[!unconfirmed]", "[!note]", "", "confidence C"),
    Fault(
        "too few words",
        f"{_DOCTOR}/en.md",
        page_text("en", "doctor").partition("## ")[2],
        "End",
        "",
        "words",
    ),
    Fault("title too long", f"{_INSURANCE}/en.md", "I need a doctor", _LONG, "title", "at most 60"),
    Fault("summary too long", f"{_INSURANCE}/en.md", "How to find", _LONG, "summary", "at most 140"),
    Fault("block too long", f"{_INSURANCE}/en.md", "If you are ill", _LONG, "line 7", "at most 320"),
    Fault("bold start too long", f"{_INSURANCE}/en.md", "Find a doctor", _LONG.strip(), "line 11", "at most 90"),
    Fault("wrong apostrophe", f"{_DOCTOR}/uk.md", "здоров’я", "здоров'я", "line 7", "U+2019"),
    Fault("emoji", f"{_DOCTOR}/uk.md", "Як потрапити", "🚑 Як потрапити", "line 9", "cannot draw"),
    Fault("letter not in the font", f"{_DOCTOR}/ru.md", "Найдите врача", "医生", "line 11", "U+533B"),
    Fault("number without fact", f"{_DOCTOR}/ru.md", "30 евро", "35 евро", "line 7", "35"),
    Fault("phone cut", f"{_DOCTOR}/fr.md", "02 274 14 33", "274 14 33", "line 20", "written otherwise"),
    Fault("phone mixed up", f"{_DOCTOR}/nl.md", "02 274 14 33", "02/274.33.14", "line 20", "written otherwise"),
    Fault("dead card", f"{_DOCTOR}/uk.md", "(contact:medimmigrant)", "(contact:police)", "line 23", "'police'"),
    Fault("dead page link", f"{_DOCTOR}/ru.md", "health/insurance", "health/dentist", "line 25", "'health/dentist'"),
    Fault("dead topic link", f"{_DOCTOR}/fr.md", "page:communes", "page:work", "line 29", "no page or topic 'work'"),
    Fault("link to another host", f"{_DOCTOR}/uk.md", "//medimmigrant.be", "//example.org", "line 27", "link_hosts"),
    Fault("http link", f"{_DOCTOR}/ru.md", "https://", "http://", "line 27", "https:"),
    Fault("emphasis", f"{_DOCTOR}/fr.md", "Si vous", "Si *vous*", "line 7", "em inside a sentence"),
    Fault("third heading level", f"{_DOCTOR}/fr.md", "## Comment", "### Comment", "line 9", "heading"),
    Fault("link in a sentence", f"{_DOCTOR}/nl.md", "ziek", "[ziek](https://medimmigrant.be)", "line 7", "link inside"),
    Fault("html", f"{_DOCTOR}/nl.md", "## Naar", "<div>Naar", "line 9", "html"),
    Fault("picture", f"{_INSURANCE}/uk.md", "Якщо ви", "![](doctor.png) Якщо ви", "line 7", "image"),
    Fault("step without bold start", f"{_INSURANCE}/uk.md", "**Запишіться на прийом.**", "Так", "line 12", "bold"),
    Fault("wrong alert", f"{_INSURANCE}/uk.md", "[!warning]", "[!caution]", "line 17", "[!warning]"),
    Fault("table", f"{_INSURANCE}/uk.md", "[](https://medimmigrant.be)", "| 30 |\n|---|", "line 27", "table"),
    # easy-read summaries
    Fault("easy text missing", f"{_DOCTOR}/ru.md", easy("ru", *EASY_ICONS), "easy = []", "easy", "missing"),
    Fault("easy text too short", f"{_INSURANCE}/ru.md", easy("ru", *EASY_ICONS), easy("ru", "id"), "easy", "3 to 6"),
    Fault("another easy icon", f"{_INSURANCE}/nl.md", '"file-text"', '"phone"', "easy", "icons differ from en.md"),
    Fault("no such easy icon", f"{_INSURANCE}/uk.md", '"coin"', '"unicorn"', "easy[2].icon", "no icon 'unicorn'"),
    Fault(
        "easy step too long",
        f"{_DOCTOR}/en.md",
        "Take your",
        "Take " + "all " * 10 + "your",
        "easy[1].text",
        "at most 12",
    ),
    Fault("easy step of two sentences", f"{_DOCTOR}/uk.md", "чек.", "чек. Усі.", "easy[2].text", "one sentence"),
    Fault("easy step not drawable", f"{_INSURANCE}/en.md", "the receipt", "🧾", "easy[2].text", "cannot draw"),
    Fault("easy number without fact", f"{_DOCTOR}/fr.md", "le 112", "le 113", "easy[0].text", "113"),
    Fault(
        "easy number not confirmed", f"{_DOCTOR}/nl.md", "Bel 112", "Bel 02 274 14 33", "easy[0].text", "not confirmed"
    ),
    # communes.toml
    _commune("commune twice", '"commune-twice"', '"etterbeek"', "etterbeek", "twice"),
    _commune("code of a neighbour", '"1082"', '"1040"', "etterbeek.postal_codes", "is code-of-a-neighbour's already"),
    _commune("no code", '["1082"]', "[]", ".postal_codes", "at least one"),
    _commune("code of letters", '"1082"', '"B-1082"', ".postal_codes", "'B-1082': expected four digits"),
    _commune("shared code too long", '["1000"]', '["10000"]', ".postal_codes", "'10000': expected four digits"),
    _commune("nowhere to go", '["town-hall"]', "[]", ".contacts", "where to go"),
    _commune("dead contact of a commune", '"town-hall"', '"cpas"', ".contacts", "no contact 'cpas'"),
    _commune("dead page of a commune", "name =", 'pages = ["money/cpas"]\nname =', "pages", "no page 'money/cpas'"),
    _commune("commune not translated", ', nl = "Etterbeek"', "", ".name.nl", "missing"),
    _commune("commune name too long", 'fr = "Etterbeek"', f'fr = "{_LONG}"', ".name.fr", "at most 40"),
    _commune("commune not drawable", "Еттербек", "Еттербек 🏛", ".name.uk", "cannot draw"),
    _commune("commune without source", _WHO, '""', ".provenance.source", "who says so"),
    _commune("commune undated", '"2024-01"', '"lately"', ".provenance.source_date", "YYYY"),
    _commune("commune checked tomorrow", _CHECKED, "checked_on = 2999-02-01 }", ".provenance.checked_on", "future"),
    # notices.toml
    _notice("notice twice", '"notice-twice"', '"prices"', "prices", "twice"),
    _notice("ends before it begins", "2099-02-01", "2024-01-31", ".valid_to", "valid_from"),
    _notice("for nobody", '["from-ukraine"]', "[]", ".audiences", "at least one of ['from-ukraine', 'resident']"),
    _notice("for strangers", '"from-ukraine"', '"tourist"', ".audiences", "no audience 'tourist'"),
    _notice("dead page of a notice", "health/doctor", "health/dentist", ".pages", "no page 'health/dentist'"),
    _notice("number without a fact", "30 euro.", "35 euro.", ".text.nl", "35"),
    _notice("number in a title", '"Prix"', '"Prix 2025"', ".text.fr", "2025"),
    _notice("number without a page", '["health/doctor"]', "[]", ".text.uk", "30"),
    _notice("notice not translated", ', ru = "30 евро."', "", ".text.ru", "missing"),
    _notice("notice without a title", _TITLE + 'uk = "Ціни", ', _TITLE, ".title.uk", "missing"),
    _notice("notice title too long", '"Prices"', f'"{_LONG}"', ".title.en", "at most 60"),
    _notice("notice too long", '"30 євро."', f'"{_LONG}"', ".text.uk", "at most 240"),
    _notice("notice with a wrong apostrophe", "30 євро", "30 євро, здоров'я", ".text.uk", "U+2019"),
    _notice("notice without source", _WHO, '" "', ".provenance.source", "who says so"),
    _notice("notice undated", '"2024-01"', '"lately"', ".provenance.source_date", "YYYY"),
    _notice("notice checked tomorrow", _CHECKED, "checked_on = 2999-02-01 }", ".provenance.checked_on", "future"),
    # glossary.toml
    _term("term twice", '"term-twice"', '"doctor"', "doctor", "twice"),
    _term("word not translated", ', nl = "dokter"', "", ".word.nl", "missing"),
    _term("word without its stem", '["médecin"]', '["docteur"]', ".stems.fr", "'médecin'"),
    Fault(
        "word to avoid",
        f"{_DOCTOR}/nl.md",
        "een dokter nodig",
        "een arts nodig",
        "title",
        "doctor: expected 'dokter'",
    ),
    Fault(
        "another word",
        f"{_DOCTOR}/fr.md",
        'd’un médecin"',
        'de soins"',
        "title",
        "doctor by another word",
    ),
]

# Faults that keep the rest of their file from being read, or that are named by their place in it: one at a time.
LONE_FAULTS = [
    _site("home without a page", '["health/doctor"]', '["health/me"]', "audiences.home of resident", "'health/me'"),
    Fault(
        "notice not confirmed",
        "notices.toml",
        'confidence = "B"',
        'confidence = "C"',
        "prices.provenance.confidence",
        "never unconfirmed",
    ),
    Fault(
        "long sentence",
        f"{_INSURANCE}/en.md",
        "> [!warning]\n> ",
        "> [!warning]\n> " + "very " * 25 + "well ",
        "line 17",
        "34 words",
    ),
    Fault("easy step without icon", f"{_DOCTOR}/nl.md", 'icon = "coin", ', "", "easy[2].icon", "missing"),
    Fault("easy text missing at its source", f"{_DOCTOR}/en.md", easy("en", *EASY_ICONS), "", "easy", "missing"),
    Fault("communes to search but none", "communes.toml", "", None, "communes", "the topic 'communes' is a search"),
    Fault("syntax of communes", "communes.toml", "pages = ", "pages = = ", "line 1", "not TOML"),
    Fault("syntax of notices", "notices.toml", "id = ", "id = = ", "line 2", "not TOML"),
    Fault("syntax of the glossary", "glossary.toml", "id = ", "id = = ", "line 2", "not TOML"),
    Fault("list not utf-8", "notices.toml", "", "", "", "UTF-8", encoding="cp1251"),
    Fault("unknown list", "communes.toml", "[[communes]]", "[[towns]]", "towns", "unknown key"),
    Fault("dead page of all communes", "communes.toml", '"health/doctor"', '"help/me"', "pages", "no page 'help/me'"),
    _commune("unknown key of a commune", "name =", 'mayor = "x"\nname =', "communes[0].mayor", "unknown key"),
    _commune("commune without id", 'id = "commune-without-id"\n', "", "communes[0].id", "missing"),
    _commune("code no text", '["1082"]', "[1082]", "communes[0].postal_codes[0]", "expected `str`"),
    _commune("commune from memory", '"B"', '"M"', "communes[0].provenance.confidence", "'M'"),
    _notice("unknown key of a notice", "title =", 'until = "x"\ntitle =', "notices[0].until", "unknown key"),
    _notice("notice without an end", "valid_to = 2099-02-01\n", "", "notices[0].valid_to", "missing"),
    _notice("notice with no day", "2099-02-01", '"summer"', "notices[0].valid_to", "date"),
    _notice("notice of no weight", '"info"', '"shouting"', "notices[0].weight", "'shouting'"),
    _notice("notice known to be outdated", '"B"', '"X"', "notices[0].provenance.confidence", "'X'"),
    _notice("notice in another language", "uk = ", "be = ", "notices[0].title", "'be'"),
    _term("unknown key of a term", "avoid =", "shun =", "terms[0].shun", "unknown key"),
    _term("term without stems", 'stems = { uk = ["лікар"], ', '_ = { uk = ["лікар"], ', "terms[0].stems", "missing"),
    _term("stem for a list", '["лікар"]', '"лікар"', "terms[0].stems[...]", "expected `array`"),
]
