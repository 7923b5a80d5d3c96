<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BlockRow</name>
    <message>
        <source>Some streets with the postal code %1 belong to this commune too. Ask at the desk.</source>
        <translation>Ook sommige straten met postcode %1 horen bij deze gemeente. Vraag het aan het onthaal.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wie kan u helpen?</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Wat neemt u mee?</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Andere kantoren</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk before you go</source>
        <translation>Niet bevestigd: vraag het aan het onthaal voordat u vertrekt</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk first</source>
        <translation>Niet bevestigd: vraag het eerst aan het onthaal</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
</context>
<context>
    <name>CommunesPage</name>
    <message>
        <source>Postal code or name of your commune</source>
        <translation>Postcode of naam van uw gemeente</translation>
    </message>
    <message>
        <source>There is no such commune in Brussels.</source>
        <translation>Zo’n gemeente is er niet in Brussel.</translation>
    </message>
    <message>
        <source>Look at the postal code in your address, or ask at the desk.</source>
        <translation>Kijk naar de postcode in uw adres of vraag het aan het onthaal.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Checked on %1</source>
        <translation>Nagekeken op %1</translation>
    </message>
    <message>
        <source>Call: point your phone’s camera here</source>
        <translation>Bellen: richt de camera van uw telefoon op deze code</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>The whole text</source>
        <translation>De hele tekst</translation>
    </message>
    <message>
        <source>Short, with pictures</source>
        <translation>Kort, met tekeningen</translation>
    </message>
    <message>
        <source>%1 · Checked on %2</source>
        <translation>%1 · Nagekeken op %2</translation>
    </message>
    <message>
        <source>This page is not yet available in your language.</source>
        <translation>Deze pagina bestaat nog niet in uw taal.</translation>
    </message>
    <message>
        <source>You see it in: %1</source>
        <translation>U ziet ze in deze taal: %1</translation>
    </message>
    <message>
        <source>This translation is older than the page.</source>
        <translation>Deze vertaling is ouder dan de pagina.</translation>
    </message>
    <message>
        <source>Something may have changed. Ask at the desk.</source>
        <translation>Er kan iets veranderd zijn. Vraag het aan het onthaal.</translation>
    </message>
    <message>
        <source>This page may be out of date.</source>
        <translation>Deze pagina is misschien verouderd.</translation>
    </message>
    <message>
        <source>Nobody has checked it again since. Ask at the desk.</source>
        <translation>Niemand heeft ze sindsdien nagekeken. Vraag het aan het onthaal.</translation>
    </message>
    <message>
        <source>Take it with you: point your phone’s camera here</source>
        <translation>Neem dit mee: scan de code met uw telefoon</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Ambulance and fire brigade. Life in danger.</source>
        <translation>Ziekenwagen en brandweer. Levensgevaar.</translation>
    </message>
    <message>
        <source>Police, when it is urgent.</source>
        <translation>Politie, als het dringend is.</translation>
    </message>
    <message>
        <source>Poison centre. Somebody swallowed poison.</source>
        <translation>Antigifcentrum. Iemand heeft gif ingeslikt.</translation>
    </message>
    <message>
        <source>Child Focus. A child is missing.</source>
        <translation>Child Focus. Een kind is vermist.</translation>
    </message>
    <message>
        <source>Samusocial. Nowhere to sleep tonight.</source>
        <translation>Samusocial. Geen slaapplaats vannacht.</translation>
    </message>
    <message>
        <source>Please help me. Call 112: I need an ambulance.</source>
        <translation>Help mij, alstublieft. Bel 112: ik heb een ziekenwagen nodig.</translation>
    </message>
    <message>
        <source>Please help me. Call the police: 101.</source>
        <translation>Help mij, alstublieft. Bel de politie: 101.</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>The information is not available at the moment.</source>
        <translation>De informatie is op dit moment niet beschikbaar.</translation>
    </message>
    <message>
        <source>Please ask at the desk. They will help you.</source>
        <translation>Vraag het aan het onthaal. Daar helpen ze u.</translation>
    </message>
    <message>
        <source>Emergency: who to call</source>
        <translation>Noodgeval: wie belt u?</translation>
    </message>
    <message>
        <source>Say where you are. Say what happened. Stay on the line.</source>
        <translation>Zeg waar u bent. Zeg wat er gebeurd is. Blijf aan de lijn.</translation>
    </message>
    <message>
        <source>112 and 101 are free. No phone, or the call does not work? Ask at the desk to call for you.</source>
        <translation>112 en 101 zijn gratis. Geen telefoon, of lukt het bellen niet? Vraag aan het onthaal om voor u te bellen.</translation>
    </message>
    <message>
        <source>Show this to somebody near you</source>
        <translation>Toon dit aan iemand in uw buurt</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Nagekeken op %1</translation>
    </message>
</context>
<context>
    <name>FaultBanner</name>
    <message>
        <source>The settings file is broken. The kiosk runs on its defaults.</source>
        <translation>Het instellingenbestand is beschadigd. De kiosk werkt met de standaardinstellingen.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Day and night, every day</source>
        <translation>Dag en nacht, elke dag</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingsuren</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Gesproken talen</translation>
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
        <translation>Nu open, behalve op een feestdag</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Nu gesloten</translation>
    </message>
    <message>
        <source>From an official page</source>
        <translation>Van een officiële pagina</translation>
    </message>
    <message>
        <source>Two sources say the same</source>
        <translation>Twee bronnen zeggen hetzelfde</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk before you go</source>
        <translation>Niet bevestigd: vraag het aan het onthaal voordat u vertrekt</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk first</source>
        <translation>Niet bevestigd: vraag het eerst aan het onthaal</translation>
    </message>
</context>
<context>
    <name>FinishButton</name>
    <message>
        <source>Finish</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Finish and forget my choices</source>
        <translation>Afsluiten en mijn keuzes vergeten</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>button</source>
        <translation>knop</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>kop</translation>
    </message>
    <message>
        <source>field</source>
        <translation>veld</translation>
    </message>
    <message>
        <source>code for a phone</source>
        <translation>code voor een telefoon</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>cijfer</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Things on this screen: %1.</source>
        <translation>Onderdelen op dit scherm: %1.</translation>
    </message>
    <message>
        <source>Everything is spoken now. Touch once to hear, touch again to choose. With keys: up and down to move, OK to choose, left to go back, right to hear again.</source>
        <translation>Alles wordt nu gezegd. Raak één keer aan om te horen, nog een keer om te kiezen. Met toetsen: omhoog en omlaag om te bewegen, OK om te kiezen, links om terug te gaan, rechts om opnieuw te horen.</translation>
    </message>
    <message>
        <source>Nothing is spoken any more.</source>
        <translation>Er wordt niets meer gezegd.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Noodgeval</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What do you need?</source>
        <translation>Wat hebt u nodig?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Receipt printer at %1</source>
        <translation>Bonprinter op adres %1</translation>
    </message>
    <message>
        <source>Receipt printer on USB, %1</source>
        <translation>Bonprinter via USB, %1</translation>
    </message>
    <message>
        <source>Receipt printer on the line %1</source>
        <translation>Bonprinter op poort %1</translation>
    </message>
    <message>
        <source>Printer “%1” of the system</source>
        <translation>Printer “%1” van het systeem</translation>
    </message>
    <message>
        <source>Files in the folder %1</source>
        <translation>Bestanden in de map %1</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Niet gedraaid</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Naar rechts gedraaid</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Ondersteboven</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Naar links gedraaid</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Naam van het centrum</translation>
    </message>
    <message>
        <source>None. Printed slips can say where they come from.</source>
        <translation>Geen. Op afdrukken kan staan waar ze vandaan komen.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>“Are you still here?”</source>
        <translation>“Bent u er nog?”</translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s) without a touch</source>
        <translation>
            <numerusform>Na %n seconde zonder aanraking</numerusform>
            <numerusform>Na %n seconden zonder aanraking</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Geen geluid</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Geen printer</translation>
    </message>
    <message>
        <source>Wi-Fi for visitors</source>
        <translation>Wifi voor bezoekers</translation>
    </message>
    <message>
        <source>The kiosk gives “%1” as a code.</source>
        <translation>De kiosk geeft “%1” als code.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Wordt niet gegeven</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Grootte van het scherm</translation>
    </message>
    <message>
        <source>%1 inch diagonal</source>
        <translation>Diagonaal van %1 inch</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>Hoe het scherm hangt</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Deze kiosk</translation>
    </message>
    <message>
        <source>Start with fresh settings</source>
        <translation>Met nieuwe instellingen beginnen</translation>
    </message>
    <message>
        <source>The broken file is kept beside it as “kiosk.toml.broken”. Or mend it, and restart the kiosk.</source>
        <translation>Het beschadigde bestand blijft ernaast bewaard als “kiosk.toml.broken”. Of herstel het en herstart de kiosk.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Touch a language to offer it, or to offer it no more. “Up” moves it forward.</source>
        <translation>Raak een taal aan om ze te tonen of niet meer te tonen. “Omhoog” zet ze hoger.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Getoond</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Niet getoond</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
</context>
<context>
    <name>LeaveButton</name>
    <message>
        <source>Hide this page</source>
        <translation>Verberg deze pagina</translation>
    </message>
    <message>
        <source>Nothing stays on the screen.</source>
        <translation>Op het scherm blijft niets staan.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Restart or leave</source>
        <translation>Herstarten of verlaten</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>De kiosk herstarten</translation>
    </message>
    <message>
        <source>The screen is dark for a few seconds, then the kiosk is back.</source>
        <translation>Het scherm is enkele seconden donker, daarna is de kiosk terug.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>De kiosk verlaten</translation>
    </message>
    <message>
        <source>The kiosk closes. Visitors have nothing until somebody starts it again.</source>
        <translation>De kiosk sluit. Bezoekers hebben niets tot iemand hem weer start.</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>De kiosk verlaten?</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>De kiosk herstarten?</translation>
    </message>
    <message>
        <source>It does not start again by itself: switch the machine off and on, or have the administrator start it.</source>
        <translation>Hij start niet vanzelf opnieuw: zet het toestel uit en weer aan, of vraag het aan de beheerder.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Herstarten</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Nee, blijven</translation>
    </message>
</context>
<context>
    <name>LevelControl</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 van %3</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Speak all</source>
        <translation>Lees alles</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luister</translation>
    </message>
    <message>
        <source>Speak each thing that I touch</source>
        <translation>Alles zeggen wat ik aanraak</translation>
    </message>
    <message>
        <source>Listen: read this page aloud</source>
        <translation>Luister: deze pagina voorlezen</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>The sound does not work. Ask at the desk.</source>
        <translation>Het geluid werkt niet. Vraag het aan de balie.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Say this sentence again</source>
        <translation>Deze zin herhalen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Trager</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Sneller</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Stiller</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Luider</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found. Ask at the desk.</source>
        <translation>Niets gevonden. Vraag het aan het onthaal.</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>Niets gevonden voor deze woorden.</translation>
    </message>
    <message>
        <source>Try another word, choose a topic, or ask at the desk.</source>
        <translation>Probeer een ander woord, kies een thema of vraag het aan het onthaal.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Noodgeval</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>This kiosk does not know today’s date: the notice may be over.</source>
        <translation>Deze kiosk weet niet welke dag het is: dit bericht is misschien verouderd.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Nagekeken op %1</translation>
    </message>
</context>
<context>
    <name>OrientationPage</name>
    <message>
        <source>Not turned</source>
        <translation>Niet gedraaid</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Naar rechts gedraaid</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Ondersteboven</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Naar links gedraaid</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>Hoe het scherm hangt</translation>
    </message>
    <message>
        <source>The picture turns at once. Choose the one that stands upright. If a touch then lands elsewhere, the system turns the picture already: choose “Not turned”.</source>
        <translation>Het beeld draait meteen. Kies wat rechtop staat. Komt een aanraking dan ergens anders terecht, dan draait het systeem het beeld al: kies “Niet gedraaid”.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>For the staff: type the PIN</source>
        <translation>Voor het personeel: typ de pincode</translation>
    </message>
    <message>
        <source>For the staff: choose a PIN of 4 to 8 digits</source>
        <translation>Voor het personeel: kies een pincode van 4 tot 8 cijfers</translation>
    </message>
    <message>
        <source>Type the same PIN again</source>
        <translation>Typ dezelfde pincode nog eens</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Dit is niet de juiste pincode.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same.</source>
        <translation>Kies 4 tot 8 cijfers, niet allemaal dezelfde.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>De twee codes waren niet gelijk. Kies opnieuw.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep it: its disk does not take it. Tell the administrator.</source>
        <translation>De kiosk kan de code niet bewaren: de schijf weigert. Verwittig de beheerder.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Getypte cijfers: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 s.</source>
        <translation>Te veel foute codes. Wacht %1 s.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
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
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>This takes a while. You can also use the code with your phone.</source>
        <translation>Dit duurt even. U kunt ook de code gebruiken met uw telefoon.</translation>
    </message>
    <message>
        <source>Take your slip.</source>
        <translation>Neem uw blad mee.</translation>
    </message>
    <message>
        <source>Did the slip come out? If not, use the code with your phone.</source>
        <translation>Is het blad eruit gekomen? Zo niet, gebruik de code met uw telefoon.</translation>
    </message>
    <message>
        <source>The printer has no paper. Use the code with your phone, or tell the desk.</source>
        <translation>De printer heeft geen papier. Gebruik de code met uw telefoon, of meld het aan het onthaal.</translation>
    </message>
    <message>
        <source>The printer does not answer. Use the code with your phone, or tell the desk.</source>
        <translation>De printer antwoordt niet. Gebruik de code met uw telefoon, of meld het aan het onthaal.</translation>
    </message>
    <message>
        <source>Wait a moment, then you can print again.</source>
        <translation>Wacht even, dan kunt u opnieuw afdrukken.</translation>
    </message>
    <message>
        <source>No more slips today. Use the code with your phone, or ask at the desk.</source>
        <translation>Vandaag zijn er geen bladen meer. Gebruik de code met uw telefoon, of vraag het aan het onthaal.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>How the slip begins</source>
        <translation>Hoe het blad begint</translation>
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
        <translation>Geen printer</translation>
    </message>
    <message>
        <source>The screen does not speak of printing.</source>
        <translation>Op het scherm staat niets over afdrukken.</translation>
    </message>
    <message>
        <source>Set up by the administrator.</source>
        <translation>Ingesteld door de beheerder.</translation>
    </message>
    <message>
        <source>A printer that the system knows.</source>
        <translation>Een printer die het systeem kent.</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Bonprinter in het netwerk</translation>
    </message>
    <message>
        <source>You type its address.</source>
        <translation>U typt het adres.</translation>
    </message>
    <message>
        <source>Then print a page on the page “Test”.</source>
        <translation>Druk daarna een pagina af op de pagina “Test”.</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Text size: %1 of 4</source>
        <translation>Tekstgrootte: %1 van 4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Afstand</translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Close the choices of text</source>
        <translation>De tekstkeuzes sluiten</translation>
    </message>
    <message>
        <source>Text: size, contrast, bold, spacing</source>
        <translation>Tekst: grootte, contrast, vet, afstand</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Bring everything lower on the screen</source>
        <translation>Alles lager op het scherm zetten</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Found: %1</source>
        <translation>Gevonden: %1</translation>
    </message>
</context>
<context>
    <name>RulerPage</name>
    <message>
        <source>Much shorter</source>
        <translation>Veel korter</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Korter</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Langer</translation>
    </message>
    <message>
        <source>Much longer</source>
        <translation>Veel langer</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Grootte van het scherm</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it must be 100 mm long. Or lay a bank card on the frame: it must fit exactly.</source>
        <translation>Leg een lat tegen de lijn: ze moet 100&#xa0;mm lang zijn. Of leg een bankkaart op het kader: ze moet precies passen.</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Bankkaart</translation>
    </message>
    <message>
        <source>%1 inch diagonal</source>
        <translation>Diagonaal van %1 inch</translation>
    </message>
</context>
<context>
    <name>SavedBanner</name>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Dit kan niet.</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it.</source>
        <translation>Niet bewaard: de schijf neemt het niet aan.</translation>
    </message>
    <message>
        <source>Not saved: the settings file is broken.</source>
        <translation>Niet bewaard: het instellingenbestand is beschadigd.</translation>
    </message>
    <message>
        <source>It may be full or locked. Tell the administrator.</source>
        <translation>Ze is misschien vol of vergrendeld. Zeg het aan de beheerder.</translation>
    </message>
    <message>
        <source>Somebody has changed it. Restart the kiosk to see what is wrong.</source>
        <translation>Iemand heeft het gewijzigd. Herstart de kiosk om te zien wat er mis is.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Wat hebt u nodig?</translation>
    </message>
    <message>
        <source>What people often need</source>
        <translation>Wat mensen vaak nodig hebben</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Status</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Is all well? Content, clock, disk and printer; and the status to a stick.</source>
        <translation>Is alles in orde? Inhoud, klok, schijf en printer; en de toestand op een USB-stick.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Take new content from a stick or the network, or go back to the content before.</source>
        <translation>Nieuwe inhoud halen van een stick of het netwerk, of teruggaan naar de vorige inhoud.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Deze kiosk</translation>
    </message>
    <message>
        <source>Name, languages, volume, printer, Wi-Fi and screen.</source>
        <translation>Naam, talen, volume, printer, wifi en scherm.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Does it print, sound, and feel a touch?</source>
        <translation>Drukt hij af, klinkt hij en voelt hij een aanraking?</translation>
    </message>
    <message>
        <source>Restart or leave</source>
        <translation>Herstarten of verlaten</translation>
    </message>
    <message>
        <source>Start the kiosk anew, or close it.</source>
        <translation>De kiosk opnieuw starten of sluiten.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Voor het personeel</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>De printer heeft geen papier.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>De printer antwoordt niet.</translation>
    </message>
    <message>
        <source>Look at it. Then print a page to see that it works.</source>
        <translation>Kijk de printer na. Druk dan een pagina af om te testen.</translation>
    </message>
    <message>
        <source>No voice for: %1</source>
        <translation>Geen stem voor: %1</translation>
    </message>
    <message>
        <source>In these languages nothing is read aloud. Ask the administrator for espeak-ng.</source>
        <translation>In deze talen wordt niets voorgelezen. Vraag de beheerder om espeak-ng.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Touch here</source>
        <translation>Tik hier</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Emergency</source>
        <translation>Noodgeval</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>Status</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>The kiosk looks at itself …</source>
        <translation>De kiosk kijkt zichzelf na…</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>Dit duurt enkele seconden.</translation>
    </message>
    <message>
        <source>The kiosk could not look at itself.</source>
        <translation>De kiosk kon zichzelf niet nakijken.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the administrator.</source>
        <translation>Probeer het opnieuw. Gebeurt het nog eens, verwittig dan de beheerder.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>Look at: %1.</source>
        <translation>Kijk na: %1.</translation>
    </message>
    <message>
        <source>This kiosk: %1</source>
        <translation>Deze kiosk: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw nakijken</translation>
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
        <translation>De toestand staat op de stick ‘%1’.</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>Op deze stick kan niets geschreven worden.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>De stick is vol.</translation>
    </message>
    <message>
        <source>The stick is no longer there.</source>
        <translation>De stick is er niet meer.</translation>
    </message>
    <message>
        <source>There is a file of another kiosk in its place.</source>
        <translation>Op die plaats staat een bestand van een andere kiosk.</translation>
    </message>
    <message>
        <source>The status could not be written.</source>
        <translation>De toestand kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>Take the stick to your administrator. There is nothing about visitors on it.</source>
        <translation>Geef de stick aan de beheerder. Er staat niets over bezoekers op.</translation>
    </message>
    <message>
        <source>Take another stick, or tell the administrator.</source>
        <translation>Neem een andere stick of verwittig de beheerder.</translation>
    </message>
    <message>
        <source>Take another stick.</source>
        <translation>Neem een andere stick.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>Steek hem in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Take another stick, and tell the administrator.</source>
        <translation>Neem een andere stick en verwittig de beheerder.</translation>
    </message>
    <message>
        <source>Try again, or take another stick.</source>
        <translation>Probeer het opnieuw of neem een andere stick.</translation>
    </message>
    <message>
        <source>Write the status to a stick</source>
        <translation>De toestand op een stick zetten</translation>
    </message>
    <message>
        <source>Writing. Leave the stick plugged in …</source>
        <translation>Bezig met schrijven. Laat de stick zitten…</translation>
    </message>
    <message>
        <source>To the stick “%1”</source>
        <translation>Op de stick ‘%1’</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here after a moment.</source>
        <translation>Steek een USB-stick in. Die verschijnt hier even later.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>even nakijken</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>niet in orde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Laatste update</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>The settings cannot be read. The kiosk runs on the usual ones.</source>
        <translation>De instellingen kunnen niet gelezen worden. De kiosk gebruikt de gewone.</translation>
    </message>
    <message>
        <source>Release %3 of %1 is shown.</source>
        <translation>Versie %3 van %1 wordt getoond.</translation>
    </message>
    <message>
        <source>The content that the kiosk came with is shown, of %1.</source>
        <translation>De informatie waarmee de kiosk geleverd is, wordt getoond, van %1.</translation>
    </message>
    <message>
        <source>The content shown is of %1. That is long ago.</source>
        <translation>De getoonde informatie is van %1. Dat is lang geleden.</translation>
    </message>
    <message>
        <source>The content cannot be read. Visitors see only the emergency numbers.</source>
        <translation>De informatie kan niet gelezen worden. Bezoekers zien alleen de noodnummers.</translation>
    </message>
    <message>
        <source>No new content has come yet.</source>
        <translation>Er is nog geen nieuwe informatie gekomen.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Bijgewerkt.</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>Al bijgewerkt.</translation>
    </message>
    <message>
        <source>That is long ago.</source>
        <translation>Dat is lang geleden.</translation>
    </message>
    <message>
        <source>This content was taken back, or could not be shown.</source>
        <translation>Deze informatie is teruggetrokken of kon niet getoond worden.</translation>
    </message>
    <message>
        <source>It was older than what is shown.</source>
        <translation>De informatie was ouder dan wat getoond wordt.</translation>
    </message>
    <message>
        <source>It was too old to be trusted.</source>
        <translation>De informatie was te oud om te vertrouwen.</translation>
    </message>
    <message>
        <source>The network does not answer.</source>
        <translation>Het netwerk antwoordt niet.</translation>
    </message>
    <message>
        <source>There was no content for the kiosk.</source>
        <translation>Er was geen informatie voor de kiosk.</translation>
    </message>
    <message>
        <source>The content was not complete.</source>
        <translation>De informatie was niet volledig.</translation>
    </message>
    <message>
        <source>The content was damaged.</source>
        <translation>De informatie was beschadigd.</translation>
    </message>
    <message>
        <source>The kiosk’s program is too old for this content.</source>
        <translation>Het programma van de kiosk is te oud voor deze informatie.</translation>
    </message>
    <message>
        <source>The publisher has made a mistake.</source>
        <translation>De uitgever heeft een fout gemaakt.</translation>
    </message>
    <message>
        <source>It was not from our publisher.</source>
        <translation>De informatie kwam niet van onze uitgever.</translation>
    </message>
    <message>
        <source>There was no room for it.</source>
        <translation>Er was geen plaats voor.</translation>
    </message>
    <message>
        <source>It says %1. That can be right.</source>
        <translation>De klok geeft %1 aan. Dat kan kloppen.</translation>
    </message>
    <message>
        <source>It says %1. That is wrong.</source>
        <translation>De klok geeft %1 aan. Dat klopt niet.</translation>
    </message>
    <message>
        <source>Free: %1 MB. An update needs %2 MB.</source>
        <translation>Vrij: %1 MB. Een update vraagt %2 MB.</translation>
    </message>
    <message>
        <source>Too full. Free: %1 MB. An update needs %2 MB.</source>
        <translation>Te vol. Vrij: %1 MB. Een update vraagt %2 MB.</translation>
    </message>
    <message>
        <source>Nothing can be written. What is there is still shown.</source>
        <translation>Er kan niets geschreven worden. Wat er staat, wordt nog getoond.</translation>
    </message>
    <message>
        <source>It makes mistakes.</source>
        <translation>De schijf maakt fouten.</translation>
    </message>
    <message>
        <source>It could not be looked at.</source>
        <translation>De schijf kon niet nagekeken worden.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Er is geen printer ingesteld.</translation>
    </message>
    <message>
        <source>It answers and has paper.</source>
        <translation>De printer antwoordt en heeft papier.</translation>
    </message>
    <message>
        <source>It has no paper.</source>
        <translation>De printer heeft geen papier.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>De printer antwoordt niet.</translation>
    </message>
    <message>
        <source>It is set up. It does not tell whether it has paper.</source>
        <translation>De printer is ingesteld. Hij zegt niet of er papier is.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Versie %1.</translation>
    </message>
    <message>
        <source>Bring newer content on a stick, or check the network.</source>
        <translation>Breng nieuwere informatie op een stick, of controleer het netwerk.</translation>
    </message>
    <message>
        <source>Take new content, then tell the administrator.</source>
        <translation>Laad nieuwe informatie en verwittig dan de beheerder.</translation>
    </message>
    <message>
        <source>Check the network, or take the content from a stick.</source>
        <translation>Controleer het netwerk, of laad de informatie van een stick.</translation>
    </message>
    <message>
        <source>Check the network, or use a stick.</source>
        <translation>Controleer het netwerk of gebruik een USB-stick.</translation>
    </message>
    <message>
        <source>The kiosk waits for the next one.</source>
        <translation>De kiosk wacht op de volgende.</translation>
    </message>
    <message>
        <source>Get a newer stick.</source>
        <translation>Vraag een nieuwere USB-stick.</translation>
    </message>
    <message>
        <source>Check the cable, or use a stick.</source>
        <translation>Controleer de kabel of gebruik een USB-stick.</translation>
    </message>
    <message>
        <source>Do not use this stick or address. Tell the administrator.</source>
        <translation>Gebruik deze stick of dit adres niet. Verwittig de beheerder.</translation>
    </message>
    <message>
        <source>Have it set. Until then the kiosk does not judge any date.</source>
        <translation>Laat ze gelijkzetten. Tot dan beoordeelt de kiosk geen datums.</translation>
    </message>
    <message>
        <source>Tell the administrator: something has to be deleted.</source>
        <translation>Verwittig de beheerder: er moet iets gewist worden.</translation>
    </message>
    <message>
        <source>Switch the kiosk off and on. If it stays so, tell the administrator.</source>
        <translation>Zet de kiosk uit en weer aan. Blijft het zo, verwittig dan de beheerder.</translation>
    </message>
    <message>
        <source>Tell the administrator soon: it has to be replaced.</source>
        <translation>Verwittig snel de beheerder: de schijf moet vervangen worden.</translation>
    </message>
    <message>
        <source>Put paper in.</source>
        <translation>Leg er papier in.</translation>
    </message>
    <message>
        <source>Look whether it is on and connected. Some printers never answer.</source>
        <translation>Kijk of hij aan staat en aangesloten is. Sommige printers antwoorden nooit.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Sinds %1.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, or take another stick.</source>
        <translation>Kopieer de informatie opnieuw naar de stick, of neem een andere stick.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Verwittig de beheerder.</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>Van een stick</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Van het netwerk</translation>
    </message>
    <message>
        <source>The machine has run for %1.</source>
        <translation>De computer draait al %1.</translation>
    </message>
    <message>
        <source>The screen has run for %1.</source>
        <translation>Het scherm draait al %1.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this screen starts again for the next person.</source>
        <translation>
            <numerusform>Over %n seconde begint het scherm opnieuw voor de volgende persoon.</numerusform>
            <numerusform>Over %n seconden begint het scherm opnieuw voor de volgende persoon.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ik ben er nog</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Open the page</source>
        <translation>De pagina openen</translation>
    </message>
    <message>
        <source>Text without network</source>
        <translation>Tekst zonder netwerk</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Gastenwifi</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: the page opens</source>
        <translation>Richt uw camera hierop: de pagina gaat open</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: the text appears, even without network</source>
        <translation>Richt uw camera hierop: de tekst verschijnt, ook zonder netwerk</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: it calls this number</source>
        <translation>Richt uw camera hierop om dit nummer te bellen</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: a map opens</source>
        <translation>Richt uw camera hierop: er gaat een kaart open</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: it joins the network</source>
        <translation>Richt uw camera hierop om verbinding te maken met het netwerk</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Neem het mee</translation>
    </message>
</context>
<context>
    <name>TakePanel</name>
    <message>
        <source>Print, and more</source>
        <translation>Afdrukken en meer</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Andere manieren</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Printed. Look at the page: five languages, a bar without white stripes, a code.</source>
        <translation>Afgedrukt. Bekijk de pagina: vijf talen, een balk zonder witte strepen, een code.</translation>
    </message>
    <message>
        <source>Sent. This printer does not say whether it came out: look.</source>
        <translation>Verzonden. Deze printer zegt niet of het eruit kwam: kijk.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>De printer heeft geen papier.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, closed and connected?</source>
        <translation>De printer antwoordt niet. Staat hij aan, is hij dicht en aangesloten?</translation>
    </message>
    <message>
        <source>No printer is chosen. Choose one on the page “This kiosk”.</source>
        <translation>Er is geen printer gekozen. Kies er een op de pagina “Deze kiosk”.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Print a page</source>
        <translation>Een pagina afdrukken</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Het geluid laten horen</translation>
    </message>
    <message>
        <source>At the volume of %1 %</source>
        <translation>Op volume %1%</translation>
    </message>
    <message>
        <source>The volume is set to “No sound”.</source>
        <translation>Het volume staat op “Geen geluid”.</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Hebt u het gehoord?</translation>
    </message>
    <message>
        <source>The sound works.</source>
        <translation>Het geluid werkt.</translation>
    </message>
    <message>
        <source>Look at the plug and the switch of the loudspeaker, and at the volume on the page “This kiosk”.</source>
        <translation>Controleer de stekker en de schakelaar van de luidspreker, en het volume op de pagina “Deze kiosk”.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Try the touch</source>
        <translation>De aanraking testen</translation>
    </message>
    <message>
        <source>The whole screen becomes a board of fields.</source>
        <translation>Het hele scherm wordt een bord met vakken.</translation>
    </message>
</context>
<context>
    <name>TouchPage</name>
    <message>
        <source>The whole screen feels your finger.</source>
        <translation>Het hele scherm voelt uw vinger.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) did not feel anything; they are marked. Clean the screen there and try again.</source>
        <translation>
            <numerusform>%n vak heeft niets gevoeld; het is gemarkeerd. Maak het scherm daar schoon en probeer opnieuw.</numerusform>
            <numerusform>%n vakken hebben niets gevoeld; ze zijn gemarkeerd. Maak het scherm daar schoon en probeer opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass a finger over every field, also behind this card: %n left.</source>
        <translation>
            <numerusform>Ga met een vinger over elk vak, ook achter deze kaart: nog %n.</numerusform>
            <numerusform>Ga met een vinger over elk vak, ook achter deze kaart: nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Tonen wat ontbreekt</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>TypedPage</name>
    <message>
        <source>Name of the centre</source>
        <translation>Naam van het centrum</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Naam van het netwerk</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <translation>Wachtwoord van het netwerk</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Adres van de printer</translation>
    </message>
    <message>
        <source>One line of text, at most about 60 letters.</source>
        <translation>Eén regel, hoogstens 60 letters.</translation>
    </message>
    <message>
        <source>At most 32 Latin or 16 Cyrillic letters.</source>
        <translation>Hoogstens 32 Latijnse of 16 cyrillische letters.</translation>
    </message>
    <message>
        <source>8 to 63 characters, or nothing for a network without a password.</source>
        <translation>8 tot 63 tekens, of niets voor een netwerk zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Four numbers with dots between them, such as 192.0.2.7. The printer tells it on its own test page.</source>
        <translation>Vier getallen met punten ertussen, zoals 192.0.2.7. De printer toont het op zijn eigen testpagina.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>UpdateAnswer</name>
    <message>
        <source>Updated.</source>
        <translation>Bijgewerkt.</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>Al bijgewerkt.</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Even geduld.</translation>
    </message>
    <message>
        <source>Older than what is shown.</source>
        <translation>Ouder dan wat getoond wordt.</translation>
    </message>
    <message>
        <source>Damaged or incomplete.</source>
        <translation>Beschadigd of onvolledig.</translation>
    </message>
    <message>
        <source>Not from our publisher.</source>
        <translation>Niet van onze uitgever.</translation>
    </message>
    <message>
        <source>No room.</source>
        <translation>Geen plaats.</translation>
    </message>
    <message>
        <source>The update did not finish.</source>
        <translation>De update is niet voltooid.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Klaar.</translation>
    </message>
    <message>
        <source>That was not possible.</source>
        <translation>Dat lukte niet.</translation>
    </message>
    <message>
        <source>The kiosk now shows the content of %1.</source>
        <translation>De kiosk toont nu de informatie van %1.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>This content was taken back, or could not be shown. The kiosk waits for the next one.</source>
        <translation>Deze informatie is teruggetrokken of kon niet getoond worden. De kiosk wacht op de volgende.</translation>
    </message>
    <message>
        <source>Another update is running. Wait a minute, then try again.</source>
        <translation>Er loopt al een andere update. Wacht een minuut en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Get a newer stick.</source>
        <translation>Vraag een nieuwere USB-stick.</translation>
    </message>
    <message>
        <source>It is of %1. Get a newer stick.</source>
        <translation>Het is van %1. Vraag een nieuwere USB-stick.</translation>
    </message>
    <message>
        <source>The publisher has to renew it. Tell the administrator.</source>
        <translation>De uitgever moet het vernieuwen. Verwittig de beheerder.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, or take another stick.</source>
        <translation>Kopieer de informatie opnieuw naar de stick, of neem een andere stick.</translation>
    </message>
    <message>
        <source>There is no content for the kiosk on it. Take another stick.</source>
        <translation>Er staat geen informatie voor de kiosk op. Neem een andere stick.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, wait until the copy is finished, and try again.</source>
        <translation>Kopieer de informatie opnieuw naar de stick, wacht tot de kopie klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The network does not answer. Check the cable, or use a stick.</source>
        <translation>Het netwerk antwoordt niet. Controleer de kabel of gebruik een USB-stick.</translation>
    </message>
    <message>
        <source>The kiosk’s program is too old for this content. Tell the administrator.</source>
        <translation>Het programma van de kiosk is te oud voor deze informatie. Verwittig de beheerder.</translation>
    </message>
    <message>
        <source>The publisher has made a mistake. Tell the administrator.</source>
        <translation>De uitgever heeft een fout gemaakt. Verwittig de beheerder.</translation>
    </message>
    <message>
        <source>Do not use this stick or address. Tell the administrator.</source>
        <translation>Gebruik deze stick of dit adres niet. Verwittig de beheerder.</translation>
    </message>
    <message>
        <source>The kiosk’s disk is full. Tell the administrator.</source>
        <translation>De schijf van de kiosk is vol. Verwittig de beheerder.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the administrator.</source>
        <translation>Probeer het opnieuw. Gebeurt het nog eens, verwittig dan de beheerder.</translation>
    </message>
    <message>
        <source>The kiosk shows the content of %1 again.</source>
        <translation>De kiosk toont opnieuw de informatie van %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Wacht een minuut en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>New page: %1</source>
        <translation>Nieuwe pagina: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Gewijzigd: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Verwijderd: %1</translation>
    </message>
    <message>
        <source>The content shown has stayed as it was.</source>
        <translation>De getoonde informatie is niet veranderd.</translation>
    </message>
    <message>
        <source>No page has changed, only details such as contacts.</source>
        <translation>Geen enkele pagina is veranderd, alleen details zoals contacten.</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Shown now: the content of %1.</source>
        <translation>Nu getoond: de informatie van %1.</translation>
    </message>
    <message>
        <source>Shown now: the content that the kiosk came with.</source>
        <translation>Nu getoond: de informatie waarmee de kiosk geleverd is.</translation>
    </message>
    <message>
        <source>This kiosk cannot take new content yet.</source>
        <translation>Deze kiosk kan nog geen nieuwe informatie ontvangen.</translation>
    </message>
    <message>
        <source>It does not have the publisher’s key. Tell the administrator.</source>
        <translation>De sleutel van de uitgever ontbreekt. Verwittig de beheerder.</translation>
    </message>
</context>
<context>
    <name>UpdateProgress</name>
    <message>
        <source>Looking for new content …</source>
        <translation>Nieuwe informatie zoeken…</translation>
    </message>
    <message>
        <source>Receiving the new content …</source>
        <translation>Nieuwe informatie ontvangen…</translation>
    </message>
    <message>
        <source>Preparing the new content. This can take some minutes.</source>
        <translation>Nieuwe informatie voorbereiden. Dit kan enkele minuten duren.</translation>
    </message>
    <message>
        <source>Going back to the content before …</source>
        <translation>Terug naar de vorige informatie…</translation>
    </message>
    <message>
        <source>%1 of %2 MB, %3 of %4 parts</source>
        <translation>%1 van %2 MB, %3 van %4 delen</translation>
    </message>
    <message>
        <source>Leave the stick plugged in. Visitors can use the kiosk meanwhile.</source>
        <translation>Laat de stick zitten. Bezoekers kunnen de kiosk intussen gebruiken.</translation>
    </message>
</context>
<context>
    <name>UpdateSources</name>
    <message>
        <source>Take new content</source>
        <translation>Nieuwe informatie laden</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Van het netwerk</translation>
    </message>
    <message>
        <source>The kiosk also looks there by itself.</source>
        <translation>De kiosk kijkt daar ook zelf.</translation>
    </message>
    <message>
        <source>From the stick “%1”</source>
        <translation>Van de stick ‘%1’</translation>
    </message>
    <message>
        <source>There is no content for the kiosk on it.</source>
        <translation>Er staat geen informatie voor de kiosk op.</translation>
    </message>
    <message>
        <source>It says: content of %1.</source>
        <translation>Er staat op: informatie van %1.</translation>
    </message>
    <message>
        <source>The date of its content is not known.</source>
        <translation>De datum van de informatie is niet bekend.</translation>
    </message>
    <message>
        <source>Or plug in a stick. It appears here after a moment.</source>
        <translation>Of steek een USB-stick in. Die verschijnt hier even later.</translation>
    </message>
</context>
<context>
    <name>UpdateWayBack</name>
    <message>
        <source>Is the new content wrong?</source>
        <translation>Klopt de nieuwe informatie niet?</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation>Terug naar de informatie van %1</translation>
    </message>
    <message>
        <source>Go back to the content of %1?</source>
        <translation>Terug naar de informatie van %1?</translation>
    </message>
    <message>
        <source>The kiosk will not take the present content again. It waits for the next one.</source>
        <translation>De kiosk neemt de huidige informatie niet opnieuw. Hij wacht op de volgende.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
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
        <translation>Elke keuze is meteen te horen. Op de plaats van de bezoeker moet het goed hoorbaar zijn boven het lawaai van de zaal.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Geen geluid</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>“Are you still here?”</source>
        <translation>“Bent u er nog?”</translation>
    </message>
    <message>
        <source>How long after the last touch the kiosk asks. Then it forgets the visitor, unless somebody touches it.</source>
        <translation>Hoelang na de laatste aanraking de kiosk het vraagt. Daarna vergeet hij de bezoeker, tenzij iemand hem aanraakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WifiPage</name>
    <message>
        <source>Wi-Fi for visitors</source>
        <translation>Wifi voor bezoekers</translation>
    </message>
    <message>
        <source>Whoever asks the kiosk gets the name and the password as a code. Give only a network for guests.</source>
        <translation>Wie het aan de kiosk vraagt, krijgt de naam en het wachtwoord als code. Geef alleen een netwerk voor gasten.</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Naam van het netwerk</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <translation>Wachtwoord van het netwerk</translation>
    </message>
    <message>
        <source>None: the network is open.</source>
        <translation>Geen: het netwerk is open.</translation>
    </message>
    <message>
        <source>Give it to visitors</source>
        <translation>Aan bezoekers geven</translation>
    </message>
    <message>
        <source>Do not give it</source>
        <translation>Niet geven</translation>
    </message>
</context>
</TS>
