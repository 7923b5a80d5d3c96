<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BlockRow</name>
    <message>
        <source>Some streets with the postal code %1 belong to this commune too. Ask at the desk.</source>
        <translation>Some streets with the postal code %1 belong to this commune too. Ask at the desk.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Who can help</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Watch out</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk before you go</source>
        <translation>Not confirmed: ask at the desk before you go</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk first</source>
        <translation>Not confirmed: ask at the desk first</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
</context>
<context>
    <name>CommunesPage</name>
    <message>
        <source>Postal code or name of your commune</source>
        <translation>Postal code or name of your commune</translation>
    </message>
    <message>
        <source>There is no such commune in Brussels.</source>
        <translation>There is no such commune in Brussels.</translation>
    </message>
    <message>
        <source>Look at the postal code in your address, or ask at the desk.</source>
        <translation>Look at the postal code in your address, or ask at the desk.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Checked on %1</source>
        <translation>Checked on %1</translation>
    </message>
    <message>
        <source>Call: point your phone’s camera here</source>
        <translation>Call: point your phone’s camera here</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>The whole text</source>
        <translation>The whole text</translation>
    </message>
    <message>
        <source>Short, with pictures</source>
        <translation>Short, with pictures</translation>
    </message>
    <message>
        <source>%1 · Checked on %2</source>
        <translation>%1 · Checked on %2</translation>
    </message>
    <message>
        <source>This page is not yet available in your language.</source>
        <translation>This page is not yet available in your language.</translation>
    </message>
    <message>
        <source>You see it in: %1</source>
        <translation>It is shown in: %1</translation>
    </message>
    <message>
        <source>This translation is older than the page.</source>
        <translation>This translation is older than the page.</translation>
    </message>
    <message>
        <source>Something may have changed. Ask at the desk.</source>
        <translation>Something may have changed. Ask at the desk.</translation>
    </message>
    <message>
        <source>This page may be out of date.</source>
        <translation>This page may be out of date.</translation>
    </message>
    <message>
        <source>Nobody has checked it again since. Ask at the desk.</source>
        <translation>Nobody has checked it again since. Ask at the desk.</translation>
    </message>
    <message>
        <source>Take it with you: point your phone’s camera here</source>
        <translation>Take it with you: point your phone’s camera here</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Ambulance and fire brigade. Life in danger.</source>
        <translation>Ambulance and fire brigade. Life in danger.</translation>
    </message>
    <message>
        <source>Police, when it is urgent.</source>
        <translation>Police, when it is urgent.</translation>
    </message>
    <message>
        <source>Poison centre. Somebody swallowed poison.</source>
        <translation>Poison centre. Somebody has swallowed poison.</translation>
    </message>
    <message>
        <source>Child Focus. A child is missing.</source>
        <translation>Child Focus. A child is missing.</translation>
    </message>
    <message>
        <source>Samusocial. Nowhere to sleep tonight.</source>
        <translation>Samusocial. Nowhere to sleep tonight.</translation>
    </message>
    <message>
        <source>Please help me. Call 112: I need an ambulance.</source>
        <translation>Please help me. Call 112: I need an ambulance.</translation>
    </message>
    <message>
        <source>Please help me. Call the police: 101.</source>
        <translation>Please help me. Call the police: 101.</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>The information is not available at the moment.</source>
        <translation>The information is not available at the moment.</translation>
    </message>
    <message>
        <source>Please ask at the desk. They will help you.</source>
        <translation>Please ask at the desk. They will help you.</translation>
    </message>
    <message>
        <source>Emergency: who to call</source>
        <translation>Emergency: who to call</translation>
    </message>
    <message>
        <source>Say where you are. Say what happened. Stay on the line.</source>
        <translation>Say where you are. Say what happened. Stay on the line.</translation>
    </message>
    <message>
        <source>112 and 101 are free. No phone, or the call does not work? Ask at the desk to call for you.</source>
        <translation>112 and 101 are free. No phone, or the call does not work? Ask the desk to call for you.</translation>
    </message>
    <message>
        <source>Show this to somebody near you</source>
        <translation>Show this to somebody near you</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Checked on %1</translation>
    </message>
</context>
<context>
    <name>FaultBanner</name>
    <message>
        <source>The settings file is broken. The kiosk runs on its defaults.</source>
        <translation>The settings file is broken. The kiosk runs on its defaults.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Day and night, every day</source>
        <translation>Day and night, every day</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Languages spoken</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Open now, unless it is a public holiday</source>
        <translation>Open now, unless it is a public holiday</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>From an official page</source>
        <translation>From an official page</translation>
    </message>
    <message>
        <source>Two sources say the same</source>
        <translation>Two sources say the same</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk before you go</source>
        <translation>Not confirmed: ask at the desk before you go</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk first</source>
        <translation>Not confirmed: ask at the desk first</translation>
    </message>
</context>
<context>
    <name>FinishButton</name>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Finish and forget my choices</source>
        <translation>Finish and forget my choices</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>code for a phone</source>
        <translation>code for a phone</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>digit</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Things on this screen: %1.</source>
        <translation>Things on this screen: %1.</translation>
    </message>
    <message>
        <source>Everything is spoken now. Touch once to hear, touch again to choose. With keys: up and down to move, OK to choose, left to go back, right to hear again.</source>
        <translation>Everything is spoken now. Touch once to hear, touch again to choose. With keys: up and down to move, OK to choose, left to go back, right to hear again.</translation>
    </message>
    <message>
        <source>Nothing is spoken any more.</source>
        <translation>Nothing is spoken any more.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What do you need?</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Receipt printer at %1</source>
        <translation>Receipt printer at %1</translation>
    </message>
    <message>
        <source>Receipt printer on USB, %1</source>
        <translation>Receipt printer on USB, %1</translation>
    </message>
    <message>
        <source>Receipt printer on the line %1</source>
        <translation>Receipt printer on the line %1</translation>
    </message>
    <message>
        <source>Printer “%1” of the system</source>
        <translation>Printer “%1” of the system</translation>
    </message>
    <message>
        <source>Files in the folder %1</source>
        <translation>Files in the folder %1</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Not turned</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Turned to the right</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Upside down</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Turned to the left</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Name of the centre</translation>
    </message>
    <message>
        <source>None. Printed slips can say where they come from.</source>
        <translation>None. Printed slips can say where they come from.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>“Are you still here?”</source>
        <translation>“Are you still here?”</translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s) without a touch</source>
        <translation>
            <numerusform>After %n second without a touch</numerusform>
            <numerusform>After %n seconds without a touch</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>Wi-Fi for visitors</source>
        <translation>Wi-Fi for visitors</translation>
    </message>
    <message>
        <source>The kiosk gives “%1” as a code.</source>
        <translation>The kiosk gives “%1” as a code.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Size of the screen</translation>
    </message>
    <message>
        <source>%1 inch diagonal</source>
        <translation>%1 inch diagonal</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>How the screen hangs</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>Start with fresh settings</source>
        <translation>Start with fresh settings</translation>
    </message>
    <message>
        <source>The broken file is kept beside it as “kiosk.toml.broken”. Or mend it, and restart the kiosk.</source>
        <translation>The broken file is kept beside it as “kiosk.toml.broken”. Or mend it, and restart the kiosk.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Touch a language to offer it, or to offer it no more. “Up” moves it forward.</source>
        <translation>Touch a language to offer it, or to offer it no more. “Up” moves it forward.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Not offered</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>LeaveButton</name>
    <message>
        <source>Hide this page</source>
        <translation>Hide this page</translation>
    </message>
    <message>
        <source>Nothing stays on the screen.</source>
        <translation>Nothing stays on the screen.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Restart or leave</source>
        <translation>Restart or leave</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Restart the kiosk</translation>
    </message>
    <message>
        <source>The screen is dark for a few seconds, then the kiosk is back.</source>
        <translation>The screen is dark for a few seconds, then the kiosk is back.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Leave the kiosk</translation>
    </message>
    <message>
        <source>The kiosk closes. Visitors have nothing until somebody starts it again.</source>
        <translation>The kiosk closes. Visitors have nothing until somebody starts it again.</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Leave the kiosk?</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>Restart the kiosk?</translation>
    </message>
    <message>
        <source>It does not start again by itself: switch the machine off and on, or have the administrator start it.</source>
        <translation>It does not start again by itself: switch the machine off and on, or have the administrator start it.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>No, stay</translation>
    </message>
</context>
<context>
    <name>LevelControl</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Speak all</source>
        <translation>Speak all</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Speak each thing that I touch</source>
        <translation>Speak each thing that I touch</translation>
    </message>
    <message>
        <source>Listen: read this page aloud</source>
        <translation>Listen: read this page aloud</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>The sound does not work. Ask at the desk.</source>
        <translation>The sound does not work. Ask at the desk.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Say this sentence again</source>
        <translation>Say this sentence again</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found. Ask at the desk.</source>
        <translation>Nothing found. Ask at the desk.</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>Nothing found for these words.</translation>
    </message>
    <message>
        <source>Try another word, choose a topic, or ask at the desk.</source>
        <translation>Try another word, choose a topic, or ask at the desk.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>This kiosk does not know today’s date: the notice may be over.</source>
        <translation>This kiosk does not know today’s date: the notice may be over.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Checked on %1</translation>
    </message>
</context>
<context>
    <name>OrientationPage</name>
    <message>
        <source>Not turned</source>
        <translation>Not turned</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Turned to the right</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Upside down</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Turned to the left</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>How the screen hangs</translation>
    </message>
    <message>
        <source>The picture turns at once. Choose the one that stands upright. If a touch then lands elsewhere, the system turns the picture already: choose “Not turned”.</source>
        <translation>The picture turns at once. Choose the one that stands upright. If a touch then lands elsewhere, the system turns the picture already: choose “Not turned”.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>For the staff: type the PIN</source>
        <translation>For the staff: type the PIN</translation>
    </message>
    <message>
        <source>For the staff: choose a PIN of 4 to 8 digits</source>
        <translation>For the staff: choose a PIN of 4 to 8 digits</translation>
    </message>
    <message>
        <source>Type the same PIN again</source>
        <translation>Type the same PIN again</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>This is not the PIN.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same.</source>
        <translation>Choose 4 to 8 digits, not all the same.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>The two were not the same. Choose again.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep it: its disk does not take it. Tell the administrator.</source>
        <translation>The kiosk cannot keep it: its disk does not take it. Tell the administrator.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Digits typed: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 s.</source>
        <translation>Too many wrong PINs. Wait %1 s.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Printing …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>This takes a while. You can also use the code with your phone.</source>
        <translation>This takes a while. You can also use the code with your phone.</translation>
    </message>
    <message>
        <source>Take your slip.</source>
        <translation>Take your slip.</translation>
    </message>
    <message>
        <source>Did the slip come out? If not, use the code with your phone.</source>
        <translation>Did the slip come out? If not, use the code with your phone.</translation>
    </message>
    <message>
        <source>The printer has no paper. Use the code with your phone, or tell the desk.</source>
        <translation>The printer has no paper. Use the code with your phone, or tell the desk.</translation>
    </message>
    <message>
        <source>The printer does not answer. Use the code with your phone, or tell the desk.</source>
        <translation>The printer does not answer. Use the code with your phone, or tell the desk.</translation>
    </message>
    <message>
        <source>Wait a moment, then you can print again.</source>
        <translation>Wait a moment, then you can print again.</translation>
    </message>
    <message>
        <source>No more slips today. Use the code with your phone, or ask at the desk.</source>
        <translation>No more slips today. Use the code with your phone, or ask at the desk.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>How the slip begins</source>
        <translation>How the slip begins</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>The screen does not speak of printing.</source>
        <translation>The screen does not speak of printing.</translation>
    </message>
    <message>
        <source>Set up by the administrator.</source>
        <translation>Set up by the administrator.</translation>
    </message>
    <message>
        <source>A printer that the system knows.</source>
        <translation>A printer that the system knows.</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Receipt printer in the network</translation>
    </message>
    <message>
        <source>You type its address.</source>
        <translation>You type its address.</translation>
    </message>
    <message>
        <source>Then print a page on the page “Test”.</source>
        <translation>Then print a page on the page “Test”.</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Text size: %1 of 4</source>
        <translation>Text size: %1 of 4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Spacing</translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Close the choices of text</source>
        <translation>Close the choices of text</translation>
    </message>
    <message>
        <source>Text: size, contrast, bold, spacing</source>
        <translation>Text: size, contrast, bold, spacing</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Bring everything lower on the screen</source>
        <translation>Bring everything lower on the screen</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Found: %1</source>
        <translation>Found: %1</translation>
    </message>
</context>
<context>
    <name>RulerPage</name>
    <message>
        <source>Much shorter</source>
        <translation>Much shorter</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Shorter</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Longer</translation>
    </message>
    <message>
        <source>Much longer</source>
        <translation>Much longer</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Size of the screen</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it must be 100 mm long. Or lay a bank card on the frame: it must fit exactly.</source>
        <translation>Hold a ruler against the line: it must be 100 mm long. Or lay a bank card on the frame: it must fit exactly.</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Bank card</translation>
    </message>
    <message>
        <source>%1 inch diagonal</source>
        <translation>%1 inch diagonal</translation>
    </message>
</context>
<context>
    <name>SavedBanner</name>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>This is not possible.</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it.</source>
        <translation>Not saved: the disk does not take it.</translation>
    </message>
    <message>
        <source>Not saved: the settings file is broken.</source>
        <translation>Not saved: the settings file is broken.</translation>
    </message>
    <message>
        <source>It may be full or locked. Tell the administrator.</source>
        <translation>It may be full or locked. Tell the administrator.</translation>
    </message>
    <message>
        <source>Somebody has changed it. Restart the kiosk to see what is wrong.</source>
        <translation>Somebody has changed it. Restart the kiosk to see what is wrong.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>What people often need</source>
        <translation>What people often need</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Is all well? Content, clock, disk and printer; and the status to a stick.</source>
        <translation>Is all well? Content, clock, disk and printer; and the status to a stick.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Take new content from a stick or the network, or go back to the content before.</source>
        <translation>Take new content from a stick or the network, or go back to the content before.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>Name, languages, volume, printer, Wi-Fi and screen.</source>
        <translation>Name, languages, volume, printer, Wi-Fi and screen.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Does it print, sound, and feel a touch?</source>
        <translation>Does it print, sound, and feel a touch?</translation>
    </message>
    <message>
        <source>Restart or leave</source>
        <translation>Restart or leave</translation>
    </message>
    <message>
        <source>Start the kiosk anew, or close it.</source>
        <translation>Start the kiosk anew, or close it.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>For the staff</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>The printer has no paper.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>Look at it. Then print a page to see that it works.</source>
        <translation>Look at it. Then print a page to see that it works.</translation>
    </message>
    <message>
        <source>No voice for: %1</source>
        <translation>No voice for: %1</translation>
    </message>
    <message>
        <source>In these languages nothing is read aloud. Ask the administrator for espeak-ng.</source>
        <translation>In these languages nothing is read aloud. Ask the administrator for espeak-ng.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Touch here</source>
        <translation>Touch here</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The kiosk looks at itself …</source>
        <translation>The kiosk looks at itself …</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>This takes some seconds.</translation>
    </message>
    <message>
        <source>The kiosk could not look at itself.</source>
        <translation>The kiosk could not look at itself.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the administrator.</source>
        <translation>Try again. If it happens again, tell the administrator.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Look at: %1.</source>
        <translation>Look at: %1.</translation>
    </message>
    <message>
        <source>This kiosk: %1</source>
        <translation>This kiosk: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>StatusPart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StatusToStick</name>
    <message>
        <source>The status is on the stick “%1”.</source>
        <translation>The status is on the stick “%1”.</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>Nothing can be written to this stick.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>The stick is full.</translation>
    </message>
    <message>
        <source>The stick is no longer there.</source>
        <translation>The stick is no longer there.</translation>
    </message>
    <message>
        <source>There is a file of another kiosk in its place.</source>
        <translation>There is a file of another kiosk in its place.</translation>
    </message>
    <message>
        <source>The status could not be written.</source>
        <translation>The status could not be written.</translation>
    </message>
    <message>
        <source>Take the stick to your administrator. There is nothing about visitors on it.</source>
        <translation>Take the stick to your administrator. There is nothing about visitors on it.</translation>
    </message>
    <message>
        <source>Take another stick, or tell the administrator.</source>
        <translation>Take another stick, or tell the administrator.</translation>
    </message>
    <message>
        <source>Take another stick.</source>
        <translation>Take another stick.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>Plug it in and try again.</translation>
    </message>
    <message>
        <source>Take another stick, and tell the administrator.</source>
        <translation>Take another stick, and tell the administrator.</translation>
    </message>
    <message>
        <source>Try again, or take another stick.</source>
        <translation>Try again, or take another stick.</translation>
    </message>
    <message>
        <source>Write the status to a stick</source>
        <translation>Write the status to a stick</translation>
    </message>
    <message>
        <source>Writing. Leave the stick plugged in …</source>
        <translation>Writing. Leave the stick plugged in …</translation>
    </message>
    <message>
        <source>To the stick “%1”</source>
        <translation>To the stick “%1”</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here after a moment.</source>
        <translation>Plug in a stick. It appears here after a moment.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>please look</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>not in order</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Last update</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>The settings cannot be read. The kiosk runs on the usual ones.</source>
        <translation>The settings cannot be read. The kiosk runs on the usual ones.</translation>
    </message>
    <message>
        <source>Release %3 of %1 is shown.</source>
        <translation>Release %3 of %1 is shown.</translation>
    </message>
    <message>
        <source>The content that the kiosk came with is shown, of %1.</source>
        <translation>The content that the kiosk came with is shown, of %1.</translation>
    </message>
    <message>
        <source>The content shown is of %1. That is long ago.</source>
        <translation>The content shown is of %1. That is long ago.</translation>
    </message>
    <message>
        <source>The content cannot be read. Visitors see only the emergency numbers.</source>
        <translation>The content cannot be read. Visitors see only the emergency numbers.</translation>
    </message>
    <message>
        <source>No new content has come yet.</source>
        <translation>No new content has come yet.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Updated.</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>Already up to date.</translation>
    </message>
    <message>
        <source>That is long ago.</source>
        <translation>That is long ago.</translation>
    </message>
    <message>
        <source>This content was taken back, or could not be shown.</source>
        <translation>This content was taken back, or could not be shown.</translation>
    </message>
    <message>
        <source>It was older than what is shown.</source>
        <translation>It was older than what is shown.</translation>
    </message>
    <message>
        <source>It was too old to be trusted.</source>
        <translation>It was too old to be trusted.</translation>
    </message>
    <message>
        <source>The network does not answer.</source>
        <translation>The network does not answer.</translation>
    </message>
    <message>
        <source>There was no content for the kiosk.</source>
        <translation>There was no content for the kiosk.</translation>
    </message>
    <message>
        <source>The content was not complete.</source>
        <translation>The content was not complete.</translation>
    </message>
    <message>
        <source>The content was damaged.</source>
        <translation>The content was damaged.</translation>
    </message>
    <message>
        <source>The kiosk’s program is too old for this content.</source>
        <translation>The kiosk’s program is too old for this content.</translation>
    </message>
    <message>
        <source>The publisher has made a mistake.</source>
        <translation>The publisher has made a mistake.</translation>
    </message>
    <message>
        <source>It was not from our publisher.</source>
        <translation>It was not from our publisher.</translation>
    </message>
    <message>
        <source>There was no room for it.</source>
        <translation>There was no room for it.</translation>
    </message>
    <message>
        <source>It says %1. That can be right.</source>
        <translation>It says %1. That can be right.</translation>
    </message>
    <message>
        <source>It says %1. That is wrong.</source>
        <translation>It says %1. That is wrong.</translation>
    </message>
    <message>
        <source>Free: %1 MB. An update needs %2 MB.</source>
        <translation>Free: %1 MB. An update needs %2 MB.</translation>
    </message>
    <message>
        <source>Too full. Free: %1 MB. An update needs %2 MB.</source>
        <translation>Too full. Free: %1 MB. An update needs %2 MB.</translation>
    </message>
    <message>
        <source>Nothing can be written. What is there is still shown.</source>
        <translation>Nothing can be written. What is there is still shown.</translation>
    </message>
    <message>
        <source>It makes mistakes.</source>
        <translation>It makes mistakes.</translation>
    </message>
    <message>
        <source>It could not be looked at.</source>
        <translation>It could not be looked at.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>No printer is set up.</translation>
    </message>
    <message>
        <source>It answers and has paper.</source>
        <translation>It answers and has paper.</translation>
    </message>
    <message>
        <source>It has no paper.</source>
        <translation>It has no paper.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>It does not answer.</translation>
    </message>
    <message>
        <source>It is set up. It does not tell whether it has paper.</source>
        <translation>It is set up. It does not tell whether it has paper.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Version %1.</translation>
    </message>
    <message>
        <source>Bring newer content on a stick, or check the network.</source>
        <translation>Bring newer content on a stick, or check the network.</translation>
    </message>
    <message>
        <source>Take new content, then tell the administrator.</source>
        <translation>Take new content, then tell the administrator.</translation>
    </message>
    <message>
        <source>Check the network, or take the content from a stick.</source>
        <translation>Check the network, or take the content from a stick.</translation>
    </message>
    <message>
        <source>Check the network, or use a stick.</source>
        <translation>Check the network, or use a stick.</translation>
    </message>
    <message>
        <source>The kiosk waits for the next one.</source>
        <translation>The kiosk waits for the next one.</translation>
    </message>
    <message>
        <source>Get a newer stick.</source>
        <translation>Get a newer stick.</translation>
    </message>
    <message>
        <source>Check the cable, or use a stick.</source>
        <translation>Check the cable, or use a stick.</translation>
    </message>
    <message>
        <source>Do not use this stick or address. Tell the administrator.</source>
        <translation>Do not use this stick or address. Tell the administrator.</translation>
    </message>
    <message>
        <source>Have it set. Until then the kiosk does not judge any date.</source>
        <translation>Have it set. Until then the kiosk does not judge any date.</translation>
    </message>
    <message>
        <source>Tell the administrator: something has to be deleted.</source>
        <translation>Tell the administrator: something has to be deleted.</translation>
    </message>
    <message>
        <source>Switch the kiosk off and on. If it stays so, tell the administrator.</source>
        <translation>Switch the kiosk off and on. If it stays so, tell the administrator.</translation>
    </message>
    <message>
        <source>Tell the administrator soon: it has to be replaced.</source>
        <translation>Tell the administrator soon: it has to be replaced.</translation>
    </message>
    <message>
        <source>Put paper in.</source>
        <translation>Put paper in.</translation>
    </message>
    <message>
        <source>Look whether it is on and connected. Some printers never answer.</source>
        <translation>Look whether it is on and connected. Some printers never answer.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Since %1.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, or take another stick.</source>
        <translation>Copy the content to the stick again, or take another stick.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Tell the administrator.</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>From a stick</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>From the network</translation>
    </message>
    <message>
        <source>The machine has run for %1.</source>
        <translation>The machine has run for %1.</translation>
    </message>
    <message>
        <source>The screen has run for %1.</source>
        <translation>The screen has run for %1.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Are you still here?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this screen starts again for the next person.</source>
        <translation>
            <numerusform>In %n second this screen starts again for the next person.</numerusform>
            <numerusform>In %n seconds this screen starts again for the next person.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Text without network</source>
        <translation>Text without network</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Guest Wi-Fi</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: the page opens</source>
        <translation>Point your phone’s camera here: the page opens</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: the text appears, even without network</source>
        <translation>Point your phone’s camera here: the text appears, even without network</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: it calls this number</source>
        <translation>Point your phone’s camera here: it calls this number</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: a map opens</source>
        <translation>Point your phone’s camera here: a map opens</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: it joins the network</source>
        <translation>Point your phone’s camera here: it joins the network</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Take it with you</translation>
    </message>
</context>
<context>
    <name>TakePanel</name>
    <message>
        <source>Print, and more</source>
        <translation>Print, and more</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>More ways</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Printed. Look at the page: five languages, a bar without white stripes, a code.</source>
        <translation>Printed. Look at the page: five languages, a bar without white stripes, a code.</translation>
    </message>
    <message>
        <source>Sent. This printer does not say whether it came out: look.</source>
        <translation>Sent. This printer does not say whether it came out: look.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>The printer has no paper.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, closed and connected?</source>
        <translation>The printer does not answer. Is it on, closed and connected?</translation>
    </message>
    <message>
        <source>No printer is chosen. Choose one on the page “This kiosk”.</source>
        <translation>No printer is chosen. Choose one on the page “This kiosk”.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Print a page</source>
        <translation>Print a page</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Play the sound</translation>
    </message>
    <message>
        <source>At the volume of %1 %</source>
        <translation>At the volume of %1 %</translation>
    </message>
    <message>
        <source>The volume is set to “No sound”.</source>
        <translation>The volume is set to “No sound”.</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Did you hear it?</translation>
    </message>
    <message>
        <source>The sound works.</source>
        <translation>The sound works.</translation>
    </message>
    <message>
        <source>Look at the plug and the switch of the loudspeaker, and at the volume on the page “This kiosk”.</source>
        <translation>Look at the plug and the switch of the loudspeaker, and at the volume on the page “This kiosk”.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Try the touch</source>
        <translation>Try the touch</translation>
    </message>
    <message>
        <source>The whole screen becomes a board of fields.</source>
        <translation>The whole screen becomes a board of fields.</translation>
    </message>
</context>
<context>
    <name>TouchPage</name>
    <message>
        <source>The whole screen feels your finger.</source>
        <translation>The whole screen feels your finger.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) did not feel anything; they are marked. Clean the screen there and try again.</source>
        <translation>
            <numerusform>%n field did not feel anything; it is marked. Clean the screen there and try again.</numerusform>
            <numerusform>%n fields did not feel anything; they are marked. Clean the screen there and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass a finger over every field, also behind this card: %n left.</source>
        <translation>
            <numerusform>Pass a finger over every field, also behind this card: %n left.</numerusform>
            <numerusform>Pass a finger over every field, also behind this card: %n left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Show what is missing</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>TypedPage</name>
    <message>
        <source>Name of the centre</source>
        <translation>Name of the centre</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Name of the network</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <translation>Password of the network</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Address of the printer</translation>
    </message>
    <message>
        <source>One line of text, at most about 60 letters.</source>
        <translation>One line of text, at most about 60 letters.</translation>
    </message>
    <message>
        <source>At most 32 Latin or 16 Cyrillic letters.</source>
        <translation>At most 32 Latin or 16 Cyrillic letters.</translation>
    </message>
    <message>
        <source>8 to 63 characters, or nothing for a network without a password.</source>
        <translation>8 to 63 characters, or nothing for a network without a password.</translation>
    </message>
    <message>
        <source>Four numbers with dots between them, such as 192.0.2.7. The printer tells it on its own test page.</source>
        <translation>Four numbers with dots between them, such as 192.0.2.7. The printer tells it on its own test page.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>UpdateAnswer</name>
    <message>
        <source>Updated.</source>
        <translation>Updated.</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>Already up to date.</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Please wait.</translation>
    </message>
    <message>
        <source>Older than what is shown.</source>
        <translation>Older than what is shown.</translation>
    </message>
    <message>
        <source>Damaged or incomplete.</source>
        <translation>Damaged or incomplete.</translation>
    </message>
    <message>
        <source>Not from our publisher.</source>
        <translation>Not from our publisher.</translation>
    </message>
    <message>
        <source>No room.</source>
        <translation>No room.</translation>
    </message>
    <message>
        <source>The update did not finish.</source>
        <translation>The update did not finish.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>That was not possible.</source>
        <translation>That was not possible.</translation>
    </message>
    <message>
        <source>The kiosk now shows the content of %1.</source>
        <translation>The kiosk now shows the content of %1.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>There is nothing to do.</translation>
    </message>
    <message>
        <source>This content was taken back, or could not be shown. The kiosk waits for the next one.</source>
        <translation>This content was taken back, or could not be shown. The kiosk waits for the next one.</translation>
    </message>
    <message>
        <source>Another update is running. Wait a minute, then try again.</source>
        <translation>Another update is running. Wait a minute, then try again.</translation>
    </message>
    <message>
        <source>Get a newer stick.</source>
        <translation>Get a newer stick.</translation>
    </message>
    <message>
        <source>It is of %1. Get a newer stick.</source>
        <translation>It is of %1. Get a newer stick.</translation>
    </message>
    <message>
        <source>The publisher has to renew it. Tell the administrator.</source>
        <translation>The publisher has to renew it. Tell the administrator.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, or take another stick.</source>
        <translation>Copy the content to the stick again, or take another stick.</translation>
    </message>
    <message>
        <source>There is no content for the kiosk on it. Take another stick.</source>
        <translation>There is no content for the kiosk on it. Take another stick.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, wait until the copy is finished, and try again.</source>
        <translation>Copy the content to the stick again, wait until the copy is finished, and try again.</translation>
    </message>
    <message>
        <source>The network does not answer. Check the cable, or use a stick.</source>
        <translation>The network does not answer. Check the cable, or use a stick.</translation>
    </message>
    <message>
        <source>The kiosk’s program is too old for this content. Tell the administrator.</source>
        <translation>The kiosk’s program is too old for this content. Tell the administrator.</translation>
    </message>
    <message>
        <source>The publisher has made a mistake. Tell the administrator.</source>
        <translation>The publisher has made a mistake. Tell the administrator.</translation>
    </message>
    <message>
        <source>Do not use this stick or address. Tell the administrator.</source>
        <translation>Do not use this stick or address. Tell the administrator.</translation>
    </message>
    <message>
        <source>The kiosk’s disk is full. Tell the administrator.</source>
        <translation>The kiosk’s disk is full. Tell the administrator.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the administrator.</source>
        <translation>Try again. If it happens again, tell the administrator.</translation>
    </message>
    <message>
        <source>The kiosk shows the content of %1 again.</source>
        <translation>The kiosk shows the content of %1 again.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Wait a minute, then try again.</translation>
    </message>
    <message>
        <source>New page: %1</source>
        <translation>New page: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Withdrawn: %1</translation>
    </message>
    <message>
        <source>The content shown has stayed as it was.</source>
        <translation>The content shown has stayed as it was.</translation>
    </message>
    <message>
        <source>No page has changed, only details such as contacts.</source>
        <translation>No page has changed, only details such as contacts.</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Shown now: the content of %1.</source>
        <translation>Shown now: the content of %1.</translation>
    </message>
    <message>
        <source>Shown now: the content that the kiosk came with.</source>
        <translation>Shown now: the content that the kiosk came with.</translation>
    </message>
    <message>
        <source>This kiosk cannot take new content yet.</source>
        <translation>This kiosk cannot take new content yet.</translation>
    </message>
    <message>
        <source>It does not have the publisher’s key. Tell the administrator.</source>
        <translation>It does not have the publisher’s key. Tell the administrator.</translation>
    </message>
</context>
<context>
    <name>UpdateProgress</name>
    <message>
        <source>Looking for new content …</source>
        <translation>Looking for new content …</translation>
    </message>
    <message>
        <source>Receiving the new content …</source>
        <translation>Receiving the new content …</translation>
    </message>
    <message>
        <source>Preparing the new content. This can take some minutes.</source>
        <translation>Preparing the new content. This can take some minutes.</translation>
    </message>
    <message>
        <source>Going back to the content before …</source>
        <translation>Going back to the content before …</translation>
    </message>
    <message>
        <source>%1 of %2 MB, %3 of %4 parts</source>
        <translation>%1 of %2 MB, %3 of %4 parts</translation>
    </message>
    <message>
        <source>Leave the stick plugged in. Visitors can use the kiosk meanwhile.</source>
        <translation>Leave the stick plugged in. Visitors can use the kiosk meanwhile.</translation>
    </message>
</context>
<context>
    <name>UpdateSources</name>
    <message>
        <source>Take new content</source>
        <translation>Take new content</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>From the network</translation>
    </message>
    <message>
        <source>The kiosk also looks there by itself.</source>
        <translation>The kiosk also looks there by itself.</translation>
    </message>
    <message>
        <source>From the stick “%1”</source>
        <translation>From the stick “%1”</translation>
    </message>
    <message>
        <source>There is no content for the kiosk on it.</source>
        <translation>There is no content for the kiosk on it.</translation>
    </message>
    <message>
        <source>It says: content of %1.</source>
        <translation>It says: content of %1.</translation>
    </message>
    <message>
        <source>The date of its content is not known.</source>
        <translation>The date of its content is not known.</translation>
    </message>
    <message>
        <source>Or plug in a stick. It appears here after a moment.</source>
        <translation>Or plug in a stick. It appears here after a moment.</translation>
    </message>
</context>
<context>
    <name>UpdateWayBack</name>
    <message>
        <source>Is the new content wrong?</source>
        <translation>Is the new content wrong?</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation>Go back to the content of %1</translation>
    </message>
    <message>
        <source>Go back to the content of %1?</source>
        <translation>Go back to the content of %1?</translation>
    </message>
    <message>
        <source>The kiosk will not take the present content again. It waits for the next one.</source>
        <translation>The kiosk will not take the present content again. It waits for the next one.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>VolumePage</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Each choice is heard at once. At the place of the visitor it should be well heard over the noise of the room.</source>
        <translation>Each choice is heard at once. At the place of the visitor it should be well heard over the noise of the room.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>No sound</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>“Are you still here?”</source>
        <translation>“Are you still here?”</translation>
    </message>
    <message>
        <source>How long after the last touch the kiosk asks. Then it forgets the visitor, unless somebody touches it.</source>
        <translation>How long after the last touch the kiosk asks. Then it forgets the visitor, unless somebody touches it.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WifiPage</name>
    <message>
        <source>Wi-Fi for visitors</source>
        <translation>Wi-Fi for visitors</translation>
    </message>
    <message>
        <source>Whoever asks the kiosk gets the name and the password as a code. Give only a network for guests.</source>
        <translation>Whoever asks the kiosk gets the name and the password as a code. Give only a network for guests.</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Name of the network</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <translation>Password of the network</translation>
    </message>
    <message>
        <source>None: the network is open.</source>
        <translation>None: the network is open.</translation>
    </message>
    <message>
        <source>Give it to visitors</source>
        <translation>Give it to visitors</translation>
    </message>
    <message>
        <source>Do not give it</source>
        <translation>Do not give it</translation>
    </message>
</context>
</TS>
