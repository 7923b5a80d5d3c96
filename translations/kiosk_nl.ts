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
    <name>ContentPage</name>
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
    <name>LevelControl</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 van %3</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Listen</source>
        <translation>Luister</translation>
    </message>
    <message>
        <source>Speak all</source>
        <translation>Lees alles</translation>
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
        <translation>Herhaal</translation>
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
    <name>ReadingTools</name>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Text size: %1 of 4</source>
        <translation>Tekstgrootte: %1 van 4</translation>
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
        <translation>Gevonden: %1</translation>
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
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Take new content from a stick or the network, or go back to the content before.</source>
        <translation>Nieuwe inhoud halen van een stick of het netwerk, of teruggaan naar de vorige inhoud.</translation>
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
</TS>
