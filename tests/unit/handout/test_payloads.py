from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.contacts import Address, Phone
from kiosk.domain.provenance import Confidence, Provenance
from kiosk.domain.wifi import Wifi
from kiosk.handout import payloads
from kiosk.handout.qr import QrCodes
from tests.unit.handout.phone_camera import read

SOURCE = Provenance("a list", "2026", Confidence.CONFIRMED, date(2026, 11, 22))
NAMES = st.text(
    st.sampled_from(';,:\\"') | st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=32
)


@pytest.mark.parametrize("dial", ["112", "+3280099340"])
def test_a_number_is_dialled_as_it_stands(dial: str) -> None:
    assert payloads.call(Phone(number="as shown", dial=dial, provenance=SOURCE)) == f"tel:{dial}"


@pytest.mark.parametrize(
    ("street", "code", "municipality", "searched"),
    [
        ("rue de l’Église Saint-Pierre 47-49", "1090", "Jette", "rue de l’Église Saint-Pierre 47-49, 1090 Jette"),
        ("rue de la Digue / Damstraat 14", "", "Bruxelles / Brussel", "rue de la Digue 14, Bruxelles"),
        ("rue Haute 296/298a", "1000", "Bruxelles / Brussel", "rue Haute 296/298a, 1000 Bruxelles"),
        ("av. de l’Astronomie 14 (Astro Tower)", "1210", "X", "av. de l’Astronomie 14, 1210 X"),
        ("rue du Trône 30 bte B", "1050", "Ixelles / Elsene", "rue du Trône 30, 1050 Ixelles"),
        ("place Colignon", "", "", "place Colignon"),
    ],
)
def test_a_map_is_asked_for_an_address_that_it_knows(street: str, code: str, municipality: str, searched: str) -> None:
    address = Address(street=street, postal_code=code, municipality=municipality, provenance=SOURCE)

    url = payloads.place(address)

    assert url.isascii()
    assert url.startswith("https://www.openstreetmap.org/search?")
    assert parse_qs(urlsplit(url).query) == {"query": [searched]}


def fields(code: str) -> dict[str, str]:
    """What a phone takes out of the code of a network."""
    assert code.startswith("WIFI:")
    found, key, text, rest = {}, "", "", iter(code.removeprefix("WIFI:"))
    for sign in rest:
        if sign == "\\":
            text += next(rest)
        elif sign == ":" and not key:
            key, text = text, ""
        elif sign == ";":
            if key:
                found[key] = text
            key, text = "", ""
        else:
            text += sign
    return found


@given(NAMES, NAMES)
def test_any_name_and_password_of_a_network_survive(name: str, password: str) -> None:
    found = fields(payloads.join(Wifi(name, password)))

    assert found["T"] == "WPA"
    assert unquoted(found["S"], name) == name
    assert unquoted(found["P"], password) == password


def unquoted(text: str, wanted: str) -> str:
    return text[1:-1] if text == f'"{wanted}"' else text


@pytest.mark.parametrize("name", [';,:\\"', "Гості ґ ї; центр", 'My "net"', "ABCD"])
def test_the_code_of_a_network_is_read_by_another_reader(name: str) -> None:
    code = payloads.join(Wifi(name, 'pa;ss,wo:rd\\"ї'))

    assert read(QrCodes().encode(code)) == code


def test_the_code_of_a_network_is_written_as_phones_expect_it() -> None:
    assert payloads.join(Wifi("Guest;1", "a:b\\c")) == r"WIFI:T:WPA;S:Guest\;1;P:a\:b\\c;;"
    assert payloads.join(Wifi("Open")) == "WIFI:T:nopass;S:Open;;"
    assert payloads.join(Wifi("Secret", "password", hidden=True)) == "WIFI:T:WPA;S:Secret;P:password;H:true;;"
    assert payloads.join(Wifi("CAFE", "12345678")) == 'WIFI:T:WPA;S:"CAFE";P:"12345678";;'
