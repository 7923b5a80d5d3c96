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
    <name>ContentPage</name>
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
    <name>LevelControl</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Speak all</source>
        <translation>Speak all</translation>
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
    <name>ReadingTools</name>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Text size: %1 of 4</source>
        <translation>Text size: %1 of 4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
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
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Take new content from a stick or the network, or go back to the content before.</source>
        <translation>Take new content from a stick or the network, or go back to the content before.</translation>
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
</TS>
