import Kiosk.Theme

// A key of the keyboard.
ActionButton {
    height: Theme.key
    letter: Theme.keyLetter
    tight: true
}
