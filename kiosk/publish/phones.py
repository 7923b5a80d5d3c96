"""Telephone numbers as a Belgian phone dials them."""

import phonenumbers

_REGION = "BE"


def dial_form(number: str) -> str:
    """Return what a phone dials for a number as it is printed in Belgium: E.164, or the short number itself.

    Raises:
        ValueError: this is no valid Belgian, international or short number.
    """
    try:
        parsed = phonenumbers.parse(number, _REGION)
    except phonenumbers.NumberParseException as error:
        raise ValueError(f"{number!r} is no telephone number: {error}") from error
    if phonenumbers.is_valid_short_number_for_region(parsed, _REGION):
        return str(parsed.national_number)
    if not phonenumbers.is_valid_number(parsed):
        raise ValueError(f"{number!r} is no valid number in Belgium")
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
