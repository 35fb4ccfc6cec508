"""The username and the e-mail address of the user can be changed, with the password."""

from playwright.sync_api import Locator, Page, expect

from tests.web.pages import Devices, Faults


def field(page: Page, label: str) -> Locator:
    """Return a field of the form for the username and the e-mail address."""
    form = page.locator("form", has=page.get_by_label("Username"))
    return form.get_by_label(label, exact=True)


def save(page: Page) -> None:
    """Press the button of that form."""
    page.get_by_role("button", name="Change", exact=True).click()


def test_the_username_and_the_address_change(devices: Devices) -> None:
    """Others see the new name at once, and the new address signs in."""
    ava = devices.enter("Ava", "/g/1")
    page = devices.enter("Mike", "/settings/profile")
    field(page, "Username").fill("Michael")
    field(page, "E-mail address").fill("michael@temp.com")
    field(page, "Password").fill("password")
    save(page)
    expect(page.get_by_text("Saved.")).to_be_visible()
    expect(field(page, "Password")).to_have_value("")
    expect(field(page, "Username")).to_have_value("Michael")
    expect(page.get_by_role("button", name="Your account: Michael")).to_be_visible()
    ava.get_by_role("button", name="Members").click()
    expect(ava.locator(".panel").get_by_text("Michael")).to_be_visible()
    other = devices.open("/")
    other.get_by_label("E-mail address").fill("michael@temp.com")
    other.get_by_label("Password", exact=True).fill("password")
    other.keyboard.press("Enter")
    expect(other.locator(".shell")).to_be_visible()


def test_each_refusal_is_told_at_its_field(devices: Devices, faults: Faults) -> None:
    """A taken name or address, a malformed one, and a wrong password."""
    page = devices.enter("Mike", "/settings/profile")
    name = field(page, "Username")
    address = field(page, "E-mail address")
    password = field(page, "Password")
    name.fill("ab")
    expect(name).to_have_accessible_description(
        "Others mention you by it. At least 3 characters."
    )
    name.fill("Ava")
    password.fill("wrong password")
    save(page)
    expect(password).to_have_accessible_description("The password is wrong.")
    faults.claim("401")
    password.fill("password")
    save(page)
    expect(name).to_have_accessible_description(
        "Others mention you by it. This name is taken."
    )
    faults.claim("409")
    name.fill("Mike")
    address.fill("ava@temp.com")
    save(page)
    expect(address).to_have_accessible_description(
        "You sign in with it. Others do not see it. "
        "There is an account with this address."
    )
    faults.claim("409")
    address.fill("mike@nowhere")
    save(page)
    expect(address).to_have_accessible_description(
        "You sign in with it. Others do not see it. This is no e-mail address."
    )
    faults.claim("400")
    expect(page.get_by_role("button", name="Your account: Mike")).to_be_visible()


def test_in_german(devices: Devices, faults: Faults) -> None:
    """The sentences at the fields are in the language of the page."""
    page = devices.enter("Mike", "/settings/profile", locale="de-DE")
    page.get_by_label("Benutzername").fill("Ava")
    form = page.locator("form", has=page.get_by_label("Benutzername"))
    form.get_by_label("Passwort", exact=True).fill("password")
    page.get_by_role("button", name="Ändern", exact=True).click()
    expect(form.get_by_text("Dieser Name ist vergeben.")).to_be_visible()
    faults.claim("409")
