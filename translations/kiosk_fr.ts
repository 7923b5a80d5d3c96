<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BlockRow</name>
    <message>
        <source>Some streets with the postal code %1 belong to this commune too. Ask at the desk.</source>
        <translation>Certaines rues au code postal %1 font aussi partie de cette commune. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Qui peut vous aider</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ce qu’il faut apporter</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Autres bureaux</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk before you go</source>
        <translation>Non confirmé&#xa0;: demandez à l’accueil avant d’y aller</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk first</source>
        <translation>Non confirmé&#xa0;: demandez d’abord à l’accueil</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
</context>
<context>
    <name>CommunesPage</name>
    <message>
        <source>Postal code or name of your commune</source>
        <translation>Code postal ou nom de votre commune</translation>
    </message>
    <message>
        <source>There is no such commune in Brussels.</source>
        <translation>Cette commune ne se trouve pas à Bruxelles.</translation>
    </message>
    <message>
        <source>Look at the postal code in your address, or ask at the desk.</source>
        <translation>Regardez le code postal de votre adresse ou demandez à l’accueil.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Checked on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Call: point your phone’s camera here</source>
        <translation>Pour appeler&#xa0;: visez ce code avec votre GSM</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>The whole text</source>
        <translation>Tout le texte</translation>
    </message>
    <message>
        <source>Short, with pictures</source>
        <translation>En bref, avec des images</translation>
    </message>
    <message>
        <source>%1 · Checked on %2</source>
        <translation>%1 · Vérifié le %2</translation>
    </message>
    <message>
        <source>This page is not yet available in your language.</source>
        <translation>Cette page n’existe pas encore dans votre langue.</translation>
    </message>
    <message>
        <source>You see it in: %1</source>
        <translation>Vous la lisez en&#xa0;: %1</translation>
    </message>
    <message>
        <source>This translation is older than the page.</source>
        <translation>Cette traduction est plus ancienne que la page.</translation>
    </message>
    <message>
        <source>Something may have changed. Ask at the desk.</source>
        <translation>Quelque chose a peut-être changé. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>This page may be out of date.</source>
        <translation>Cette page n’est peut-être plus à jour.</translation>
    </message>
    <message>
        <source>Nobody has checked it again since. Ask at the desk.</source>
        <translation>Personne ne l’a vérifiée depuis. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Take it with you: point your phone’s camera here</source>
        <translation>Emportez la page&#xa0;: visez ce code avec votre GSM</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Ambulance and fire brigade. Life in danger.</source>
        <translation>Ambulance et pompiers. Une vie est en danger.</translation>
    </message>
    <message>
        <source>Police, when it is urgent.</source>
        <translation>Police, en cas d’urgence.</translation>
    </message>
    <message>
        <source>Poison centre. Somebody swallowed poison.</source>
        <translation>Centre antipoisons. Quelqu’un a avalé un poison.</translation>
    </message>
    <message>
        <source>Child Focus. A child is missing.</source>
        <translation>Child Focus. Un enfant a disparu.</translation>
    </message>
    <message>
        <source>Samusocial. Nowhere to sleep tonight.</source>
        <translation>Samusocial. Pas d’endroit où dormir cette nuit.</translation>
    </message>
    <message>
        <source>Please help me. Call 112: I need an ambulance.</source>
        <translation>Aidez-moi, s’il vous plaît. Appelez le 112&#xa0;: j’ai besoin d’une ambulance.</translation>
    </message>
    <message>
        <source>Please help me. Call the police: 101.</source>
        <translation>Aidez-moi, s’il vous plaît. Appelez la police&#xa0;: 101.</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>The information is not available at the moment.</source>
        <translation>Les informations ne sont pas disponibles pour le moment.</translation>
    </message>
    <message>
        <source>Please ask at the desk. They will help you.</source>
        <translation>Demandez à l’accueil. On vous aidera.</translation>
    </message>
    <message>
        <source>Emergency: who to call</source>
        <translation>Urgence&#xa0;: qui appeler</translation>
    </message>
    <message>
        <source>Say where you are. Say what happened. Stay on the line.</source>
        <translation>Dites où vous êtes. Dites ce qui s’est passé. Restez en ligne.</translation>
    </message>
    <message>
        <source>112 and 101 are free. No phone, or the call does not work? Ask at the desk to call for you.</source>
        <translation>Le 112 et le 101 sont gratuits. Pas de téléphone, ou l’appel ne passe pas&#xa0;? Demandez à l’accueil d’appeler pour vous.</translation>
    </message>
    <message>
        <source>Show this to somebody near you</source>
        <translation>Montrez ceci à quelqu’un près de vous</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
</context>
<context>
    <name>FaultBanner</name>
    <message>
        <source>The settings file is broken. The kiosk runs on its defaults.</source>
        <translation>Le fichier des réglages est abîmé. La borne fonctionne avec les réglages de base.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Day and night, every day</source>
        <translation>Jour et nuit, tous les jours</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Open now, unless it is a public holiday</source>
        <translation>Ouvert maintenant, sauf jour férié</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fermé maintenant</translation>
    </message>
    <message>
        <source>From an official page</source>
        <translation>D’après une page officielle</translation>
    </message>
    <message>
        <source>Two sources say the same</source>
        <translation>Deux sources disent la même chose</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk before you go</source>
        <translation>Non confirmé&#xa0;: demandez à l’accueil avant d’y aller</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk first</source>
        <translation>Non confirmé&#xa0;: demandez d’abord à l’accueil</translation>
    </message>
</context>
<context>
    <name>FinishButton</name>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finish and forget my choices</source>
        <translation>Terminer et oublier mes choix</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>code for a phone</source>
        <translation>code pour un téléphone</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Things on this screen: %1.</source>
        <translation>Éléments à l’écran&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Everything is spoken now. Touch once to hear, touch again to choose. With keys: up and down to move, OK to choose, left to go back, right to hear again.</source>
        <translation>Tout est dit à voix haute. Touchez une fois pour entendre, encore une fois pour choisir. Avec les touches&#xa0;: haut et bas pour avancer, OK pour choisir, gauche pour revenir, droite pour réécouter.</translation>
    </message>
    <message>
        <source>Nothing is spoken any more.</source>
        <translation>Plus rien n’est dit à voix haute.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What do you need?</source>
        <translation>De quoi avez-vous besoin&#xa0;?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Receipt printer at %1</source>
        <translation>Imprimante à tickets, adresse %1</translation>
    </message>
    <message>
        <source>Receipt printer on USB, %1</source>
        <translation>Imprimante à tickets en USB, %1</translation>
    </message>
    <message>
        <source>Receipt printer on the line %1</source>
        <translation>Imprimante à tickets sur le port %1</translation>
    </message>
    <message>
        <source>Printer “%1” of the system</source>
        <translation>Imprimante «&#xa0;%1&#xa0;» du système</translation>
    </message>
    <message>
        <source>Files in the folder %1</source>
        <translation>Fichiers dans le dossier %1</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Pas tournée</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Tournée vers la droite</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>À l’envers</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Tournée vers la gauche</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Nom du centre</translation>
    </message>
    <message>
        <source>None. Printed slips can say where they come from.</source>
        <translation>Aucun. Les feuilles imprimées peuvent dire d’où elles viennent.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>“Are you still here?”</source>
        <translation>«&#xa0;Êtes-vous toujours là&#xa0;?&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s) without a touch</source>
        <translation>
            <numerusform>Après %n seconde sans toucher</numerusform>
            <numerusform>Après %n secondes sans toucher</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Pas d’imprimante</translation>
    </message>
    <message>
        <source>Wi-Fi for visitors</source>
        <translation>Wi-Fi pour les visiteurs</translation>
    </message>
    <message>
        <source>The kiosk gives “%1” as a code.</source>
        <translation>La borne donne «&#xa0;%1&#xa0;» sous forme de code.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Pas donné</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Taille de l’écran</translation>
    </message>
    <message>
        <source>%1 inch diagonal</source>
        <translation>Diagonale de %1 pouces</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>Position de l’écran</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>Start with fresh settings</source>
        <translation>Repartir de réglages neufs</translation>
    </message>
    <message>
        <source>The broken file is kept beside it as “kiosk.toml.broken”. Or mend it, and restart the kiosk.</source>
        <translation>Le fichier abîmé reste à côté, sous le nom «&#xa0;kiosk.toml.broken&#xa0;». Ou bien corrigez-le et redémarrez la borne.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Touch a language to offer it, or to offer it no more. “Up” moves it forward.</source>
        <translation>Touchez une langue pour la proposer ou ne plus la proposer. «&#xa0;Haut&#xa0;» la fait monter.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Pas proposée</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
</context>
<context>
    <name>LeaveButton</name>
    <message>
        <source>Hide this page</source>
        <translation>Cacher cette page</translation>
    </message>
    <message>
        <source>Nothing stays on the screen.</source>
        <translation>Il ne reste rien à l’écran.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Restart or leave</source>
        <translation>Redémarrer ou quitter</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Redémarrer la borne</translation>
    </message>
    <message>
        <source>The screen is dark for a few seconds, then the kiosk is back.</source>
        <translation>L’écran devient noir quelques secondes, puis la borne revient.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>The kiosk closes. Visitors have nothing until somebody starts it again.</source>
        <translation>La borne se ferme. Les visiteurs n’ont plus rien tant que personne ne la relance.</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Quitter la borne&#xa0;?</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>Redémarrer la borne&#xa0;?</translation>
    </message>
    <message>
        <source>It does not start again by itself: switch the machine off and on, or have the administrator start it.</source>
        <translation>Elle ne redémarre pas d’elle-même&#xa0;: éteignez et rallumez la machine, ou demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Non, rester</translation>
    </message>
</context>
<context>
    <name>LevelControl</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Speak all</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Speak each thing that I touch</source>
        <translation>Dire tout ce que je touche</translation>
    </message>
    <message>
        <source>Listen: read this page aloud</source>
        <translation>Écouter&#xa0;: lire cette page à voix haute</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>The sound does not work. Ask at the desk.</source>
        <translation>Le son ne marche pas. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Say this sentence again</source>
        <translation>Répéter cette phrase</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found. Ask at the desk.</source>
        <translation>Aucun résultat. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>Aucun résultat pour ces mots.</translation>
    </message>
    <message>
        <source>Try another word, choose a topic, or ask at the desk.</source>
        <translation>Essayez un autre mot, choisissez un thème ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>This kiosk does not know today’s date: the notice may be over.</source>
        <translation>Cette borne ne connaît pas la date du jour&#xa0;: cet avis est peut-être dépassé.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
</context>
<context>
    <name>OrientationPage</name>
    <message>
        <source>Not turned</source>
        <translation>Pas tournée</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Tournée vers la droite</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>À l’envers</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Tournée vers la gauche</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>Position de l’écran</translation>
    </message>
    <message>
        <source>The picture turns at once. Choose the one that stands upright. If a touch then lands elsewhere, the system turns the picture already: choose “Not turned”.</source>
        <translation>L’image tourne tout de suite. Choisissez celle qui est droite. Si le toucher tombe ensuite ailleurs, le système tourne déjà l’image&#xa0;: choisissez «&#xa0;Pas tournée&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>For the staff: type the PIN</source>
        <translation>Pour le personnel&#xa0;: tapez le code PIN</translation>
    </message>
    <message>
        <source>For the staff: choose a PIN of 4 to 8 digits</source>
        <translation>Pour le personnel&#xa0;: choisissez un code PIN de 4 à 8 chiffres</translation>
    </message>
    <message>
        <source>Type the same PIN again</source>
        <translation>Retapez le même code PIN</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ce n’est pas le bon code PIN.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same.</source>
        <translation>Choisissez de 4 à 8 chiffres, pas tous identiques.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Les deux codes n’étaient pas identiques. Choisissez de nouveau.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep it: its disk does not take it. Tell the administrator.</source>
        <translation>La borne ne peut pas l’enregistrer&#xa0;: le disque le refuse. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Chiffres tapés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 s.</source>
        <translation>Trop de codes faux. Attendez %1 s.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
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
        <translation>Impression…</translation>
    </message>
    <message>
        <source>This takes a while. You can also use the code with your phone.</source>
        <translation>Cela prend un peu de temps. Vous pouvez aussi utiliser le code avec votre téléphone.</translation>
    </message>
    <message>
        <source>Take your slip.</source>
        <translation>Prenez votre feuille.</translation>
    </message>
    <message>
        <source>Did the slip come out? If not, use the code with your phone.</source>
        <translation>La feuille est-elle sortie&#xa0;? Sinon, utilisez le code avec votre téléphone.</translation>
    </message>
    <message>
        <source>The printer has no paper. Use the code with your phone, or tell the desk.</source>
        <translation>L’imprimante n’a plus de papier. Utilisez le code avec votre téléphone, ou prévenez l’accueil.</translation>
    </message>
    <message>
        <source>The printer does not answer. Use the code with your phone, or tell the desk.</source>
        <translation>L’imprimante ne répond pas. Utilisez le code avec votre téléphone, ou prévenez l’accueil.</translation>
    </message>
    <message>
        <source>Wait a moment, then you can print again.</source>
        <translation>Attendez un instant, puis vous pourrez réimprimer.</translation>
    </message>
    <message>
        <source>No more slips today. Use the code with your phone, or ask at the desk.</source>
        <translation>Plus de feuilles aujourd’hui. Utilisez le code avec votre téléphone, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>How the slip begins</source>
        <translation>Le début de la feuille</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Pas d’imprimante</translation>
    </message>
    <message>
        <source>The screen does not speak of printing.</source>
        <translation>L’écran ne parle pas d’impression.</translation>
    </message>
    <message>
        <source>Set up by the administrator.</source>
        <translation>Réglée par l’administrateur.</translation>
    </message>
    <message>
        <source>A printer that the system knows.</source>
        <translation>Une imprimante que le système connaît.</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Imprimante à tickets sur le réseau</translation>
    </message>
    <message>
        <source>You type its address.</source>
        <translation>Vous tapez son adresse.</translation>
    </message>
    <message>
        <source>Then print a page on the page “Test”.</source>
        <translation>Imprimez ensuite une page à la page «&#xa0;Test&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Text size: %1 of 4</source>
        <translation>Taille du texte&#xa0;: %1 sur 4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Close the choices of text</source>
        <translation>Fermer les choix du texte</translation>
    </message>
    <message>
        <source>Text: size, contrast, bold, spacing</source>
        <translation>Texte&#xa0;: taille, contraste, gras, espacement</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Bring everything lower on the screen</source>
        <translation>Placer tout plus bas sur l’écran</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RulerPage</name>
    <message>
        <source>Much shorter</source>
        <translation>Beaucoup plus court</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Plus court</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Much longer</source>
        <translation>Beaucoup plus long</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Taille de l’écran</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it must be 100 mm long. Or lay a bank card on the frame: it must fit exactly.</source>
        <translation>Posez une règle contre la ligne&#xa0;: elle doit mesurer 100&#xa0;mm. Ou posez une carte bancaire sur le cadre&#xa0;: elle doit correspondre exactement.</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Carte bancaire</translation>
    </message>
    <message>
        <source>%1 inch diagonal</source>
        <translation>Diagonale de %1 pouces</translation>
    </message>
</context>
<context>
    <name>SavedBanner</name>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Ce n’est pas possible.</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it.</source>
        <translation>Pas enregistré&#xa0;: le disque refuse.</translation>
    </message>
    <message>
        <source>Not saved: the settings file is broken.</source>
        <translation>Pas enregistré&#xa0;: le fichier des réglages est abîmé.</translation>
    </message>
    <message>
        <source>It may be full or locked. Tell the administrator.</source>
        <translation>Il est peut-être plein ou verrouillé. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Somebody has changed it. Restart the kiosk to see what is wrong.</source>
        <translation>Quelqu’un l’a modifié. Redémarrez la borne pour voir ce qui ne va pas.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>De quoi avez-vous besoin&#xa0;?</translation>
    </message>
    <message>
        <source>What people often need</source>
        <translation>Ce que l’on cherche souvent</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Is all well? Content, clock, disk and printer; and the status to a stick.</source>
        <translation>Tout va bien&#xa0;? Contenu, horloge, disque et imprimante&#xa0;; et l’état sur une clé USB.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Take new content from a stick or the network, or go back to the content before.</source>
        <translation>Prendre un nouveau contenu sur une clé ou sur le réseau, ou revenir au contenu précédent.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>Name, languages, volume, printer, Wi-Fi and screen.</source>
        <translation>Nom, langues, volume, imprimante, Wi-Fi et écran.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Does it print, sound, and feel a touch?</source>
        <translation>Est-ce que ça imprime, sonne et sent le toucher&#xa0;?</translation>
    </message>
    <message>
        <source>Restart or leave</source>
        <translation>Redémarrer ou quitter</translation>
    </message>
    <message>
        <source>Start the kiosk anew, or close it.</source>
        <translation>Relancer la borne, ou la fermer.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>L’imprimante n’a plus de papier.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>Look at it. Then print a page to see that it works.</source>
        <translation>Allez la voir. Puis imprimez une page pour vérifier.</translation>
    </message>
    <message>
        <source>No voice for: %1</source>
        <translation>Pas de voix pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>In these languages nothing is read aloud. Ask the administrator for espeak-ng.</source>
        <translation>Dans ces langues, rien n’est lu à voix haute. Demandez espeak-ng à l’administrateur.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Touch here</source>
        <translation>Touchez ici</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The kiosk looks at itself …</source>
        <translation>La borne se vérifie…</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>The kiosk could not look at itself.</source>
        <translation>La borne n’a pas pu se vérifier.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the administrator.</source>
        <translation>Réessayez. Si cela recommence, prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Look at: %1.</source>
        <translation>À vérifier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This kiosk: %1</source>
        <translation>Cette borne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
</context>
<context>
    <name>StatusPart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StatusToStick</name>
    <message>
        <source>The status is on the stick “%1”.</source>
        <translation>L’état est sur la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>On ne peut rien écrire sur cette clé.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>La clé est pleine.</translation>
    </message>
    <message>
        <source>The stick is no longer there.</source>
        <translation>La clé n’est plus là.</translation>
    </message>
    <message>
        <source>There is a file of another kiosk in its place.</source>
        <translation>À sa place se trouve le fichier d’une autre borne.</translation>
    </message>
    <message>
        <source>The status could not be written.</source>
        <translation>L’état n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Take the stick to your administrator. There is nothing about visitors on it.</source>
        <translation>Remettez la clé à l’administrateur. Elle ne dit rien des visiteurs.</translation>
    </message>
    <message>
        <source>Take another stick, or tell the administrator.</source>
        <translation>Prenez une autre clé, ou prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Take another stick.</source>
        <translation>Prenez une autre clé.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>Branchez-la et réessayez.</translation>
    </message>
    <message>
        <source>Take another stick, and tell the administrator.</source>
        <translation>Prenez une autre clé et prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Try again, or take another stick.</source>
        <translation>Réessayez, ou prenez une autre clé.</translation>
    </message>
    <message>
        <source>Write the status to a stick</source>
        <translation>Écrire l’état sur une clé USB</translation>
    </message>
    <message>
        <source>Writing. Leave the stick plugged in …</source>
        <translation>Écriture en cours. Laissez la clé branchée…</translation>
    </message>
    <message>
        <source>To the stick “%1”</source>
        <translation>Sur la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here after a moment.</source>
        <translation>Branchez une clé USB. Elle apparaît ici après un instant.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>pas en ordre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The settings cannot be read. The kiosk runs on the usual ones.</source>
        <translation>Les réglages sont illisibles. La borne utilise ceux de départ.</translation>
    </message>
    <message>
        <source>Release %3 of %1 is shown.</source>
        <translation>La version %3 du %1 est affichée.</translation>
    </message>
    <message>
        <source>The content that the kiosk came with is shown, of %1.</source>
        <translation>Les informations livrées avec la borne sont affichées, du %1.</translation>
    </message>
    <message>
        <source>The content shown is of %1. That is long ago.</source>
        <translation>Les informations affichées datent du %1. C’est ancien.</translation>
    </message>
    <message>
        <source>The content cannot be read. Visitors see only the emergency numbers.</source>
        <translation>Les informations sont illisibles. Les visiteurs ne voient que les numéros d’urgence.</translation>
    </message>
    <message>
        <source>No new content has come yet.</source>
        <translation>Aucun nouveau contenu n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Mise à jour faite.</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>Déjà à jour.</translation>
    </message>
    <message>
        <source>That is long ago.</source>
        <translation>C’est ancien.</translation>
    </message>
    <message>
        <source>This content was taken back, or could not be shown.</source>
        <translation>Ces informations ont été retirées, ou n’ont pas pu être affichées.</translation>
    </message>
    <message>
        <source>It was older than what is shown.</source>
        <translation>Le contenu était plus ancien que ce qui est affiché.</translation>
    </message>
    <message>
        <source>It was too old to be trusted.</source>
        <translation>Le contenu était trop ancien pour être sûr.</translation>
    </message>
    <message>
        <source>The network does not answer.</source>
        <translation>Le réseau ne répond pas.</translation>
    </message>
    <message>
        <source>There was no content for the kiosk.</source>
        <translation>Il n’y avait rien pour la borne.</translation>
    </message>
    <message>
        <source>The content was not complete.</source>
        <translation>Le contenu n’était pas complet.</translation>
    </message>
    <message>
        <source>The content was damaged.</source>
        <translation>Le contenu était abîmé.</translation>
    </message>
    <message>
        <source>The kiosk’s program is too old for this content.</source>
        <translation>Le programme de la borne est trop ancien pour ces informations.</translation>
    </message>
    <message>
        <source>The publisher has made a mistake.</source>
        <translation>L’éditeur a fait une erreur.</translation>
    </message>
    <message>
        <source>It was not from our publisher.</source>
        <translation>Le contenu ne venait pas de notre éditeur.</translation>
    </message>
    <message>
        <source>There was no room for it.</source>
        <translation>Il n’y avait plus de place.</translation>
    </message>
    <message>
        <source>It says %1. That can be right.</source>
        <translation>Elle indique %1. C’est possible.</translation>
    </message>
    <message>
        <source>It says %1. That is wrong.</source>
        <translation>Elle indique %1. C’est faux.</translation>
    </message>
    <message>
        <source>Free: %1 MB. An update needs %2 MB.</source>
        <translation>Libre&#xa0;: %1&#xa0;Mo. Une mise à jour demande %2&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Too full. Free: %1 MB. An update needs %2 MB.</source>
        <translation>Trop plein. Libre&#xa0;: %1&#xa0;Mo. Une mise à jour demande %2&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Nothing can be written. What is there is still shown.</source>
        <translation>On ne peut rien y écrire. Ce qui s’y trouve reste affiché.</translation>
    </message>
    <message>
        <source>It makes mistakes.</source>
        <translation>Il fait des erreurs.</translation>
    </message>
    <message>
        <source>It could not be looked at.</source>
        <translation>Il n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Aucune imprimante n’est installée.</translation>
    </message>
    <message>
        <source>It answers and has paper.</source>
        <translation>Elle répond et a du papier.</translation>
    </message>
    <message>
        <source>It has no paper.</source>
        <translation>Elle n’a plus de papier.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Elle ne répond pas.</translation>
    </message>
    <message>
        <source>It is set up. It does not tell whether it has paper.</source>
        <translation>Elle est installée. Elle ne dit pas si elle a du papier.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Version %1.</translation>
    </message>
    <message>
        <source>Bring newer content on a stick, or check the network.</source>
        <translation>Apportez un contenu plus récent sur une clé, ou vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Take new content, then tell the administrator.</source>
        <translation>Chargez un nouveau contenu, puis prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Check the network, or take the content from a stick.</source>
        <translation>Vérifiez le réseau, ou chargez le contenu d’une clé USB.</translation>
    </message>
    <message>
        <source>Check the network, or use a stick.</source>
        <translation>Vérifiez le réseau, ou utilisez une clé USB.</translation>
    </message>
    <message>
        <source>The kiosk waits for the next one.</source>
        <translation>La borne attend les suivantes.</translation>
    </message>
    <message>
        <source>Get a newer stick.</source>
        <translation>Demandez une clé USB plus récente.</translation>
    </message>
    <message>
        <source>Check the cable, or use a stick.</source>
        <translation>Vérifiez le câble, ou utilisez une clé USB.</translation>
    </message>
    <message>
        <source>Do not use this stick or address. Tell the administrator.</source>
        <translation>N’utilisez pas cette clé ou cette adresse. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Have it set. Until then the kiosk does not judge any date.</source>
        <translation>Faites-la régler. D’ici là, la borne ne juge aucune date.</translation>
    </message>
    <message>
        <source>Tell the administrator: something has to be deleted.</source>
        <translation>Prévenez l’administrateur&#xa0;: il faut libérer de la place.</translation>
    </message>
    <message>
        <source>Switch the kiosk off and on. If it stays so, tell the administrator.</source>
        <translation>Éteignez et rallumez la borne. Si cela reste ainsi, prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Tell the administrator soon: it has to be replaced.</source>
        <translation>Prévenez vite l’administrateur&#xa0;: il faut le remplacer.</translation>
    </message>
    <message>
        <source>Put paper in.</source>
        <translation>Mettez du papier.</translation>
    </message>
    <message>
        <source>Look whether it is on and connected. Some printers never answer.</source>
        <translation>Voyez si elle est allumée et branchée. Certaines imprimantes ne répondent jamais.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis le %1.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, or take another stick.</source>
        <translation>Copiez de nouveau les informations sur la clé, ou prenez une autre clé.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>Depuis une clé</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Depuis le réseau</translation>
    </message>
    <message>
        <source>The machine has run for %1.</source>
        <translation>L’ordinateur tourne depuis %1.</translation>
    </message>
    <message>
        <source>The screen has run for %1.</source>
        <translation>L’écran tourne depuis %1.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
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
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this screen starts again for the next person.</source>
        <translation>
            <numerusform>Dans %n seconde, l’écran revient au début pour la personne suivante.</numerusform>
            <numerusform>Dans %n secondes, l’écran revient au début pour la personne suivante.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Text without network</source>
        <translation>Texte sans réseau</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi invités</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: the page opens</source>
        <translation>Pointez l’appareil photo ici&#xa0;: la page s’ouvre</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: the text appears, even without network</source>
        <translation>Pointez l’appareil photo ici&#xa0;: le texte s’affiche, même sans réseau</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: it calls this number</source>
        <translation>Pointez l’appareil photo ici&#xa0;: il appelle ce numéro</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: a map opens</source>
        <translation>Pointez l’appareil photo ici&#xa0;: un plan s’ouvre</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: it joins the network</source>
        <translation>Pointez l’appareil photo ici&#xa0;: il rejoint le réseau</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>À emporter</translation>
    </message>
</context>
<context>
    <name>TakePanel</name>
    <message>
        <source>Print, and more</source>
        <translation>Imprimer et plus</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Autres moyens</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Printed. Look at the page: five languages, a bar without white stripes, a code.</source>
        <translation>Imprimé. Regardez la page&#xa0;: cinq langues, une barre sans lignes blanches, un code.</translation>
    </message>
    <message>
        <source>Sent. This printer does not say whether it came out: look.</source>
        <translation>Envoyé. Cette imprimante ne dit pas si c’est sorti&#xa0;: regardez.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>L’imprimante n’a plus de papier.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, closed and connected?</source>
        <translation>L’imprimante ne répond pas. Est-elle allumée, fermée et branchée&#xa0;?</translation>
    </message>
    <message>
        <source>No printer is chosen. Choose one on the page “This kiosk”.</source>
        <translation>Aucune imprimante n’est choisie. Choisissez-en une à la page «&#xa0;Cette borne&#xa0;».</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Print a page</source>
        <translation>Imprimer une page</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Jouer le son</translation>
    </message>
    <message>
        <source>At the volume of %1 %</source>
        <translation>Au volume de %1&#xa0;%</translation>
    </message>
    <message>
        <source>The volume is set to “No sound”.</source>
        <translation>Le volume est réglé sur «&#xa0;Pas de son&#xa0;».</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>L’avez-vous entendu&#xa0;?</translation>
    </message>
    <message>
        <source>The sound works.</source>
        <translation>Le son fonctionne.</translation>
    </message>
    <message>
        <source>Look at the plug and the switch of the loudspeaker, and at the volume on the page “This kiosk”.</source>
        <translation>Vérifiez la fiche et l’interrupteur du haut-parleur, et le volume à la page «&#xa0;Cette borne&#xa0;».</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Try the touch</source>
        <translation>Essayer le toucher</translation>
    </message>
    <message>
        <source>The whole screen becomes a board of fields.</source>
        <translation>Tout l’écran devient un damier.</translation>
    </message>
</context>
<context>
    <name>TouchPage</name>
    <message>
        <source>The whole screen feels your finger.</source>
        <translation>Tout l’écran sent votre doigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) did not feel anything; they are marked. Clean the screen there and try again.</source>
        <translation>
            <numerusform>%n case n’a rien senti&#xa0;; elle est marquée. Nettoyez l’écran à cet endroit et réessayez.</numerusform>
            <numerusform>%n cases n’ont rien senti&#xa0;; elles sont marquées. Nettoyez l’écran à ces endroits et réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass a finger over every field, also behind this card: %n left.</source>
        <translation>
            <numerusform>Passez un doigt sur chaque case, aussi derrière cette carte&#xa0;: il en reste %n.</numerusform>
            <numerusform>Passez un doigt sur chaque case, aussi derrière cette carte&#xa0;: il en reste %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Montrer ce qui manque</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>TypedPage</name>
    <message>
        <source>Name of the centre</source>
        <translation>Nom du centre</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <translation>Mot de passe du réseau</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Adresse de l’imprimante</translation>
    </message>
    <message>
        <source>One line of text, at most about 60 letters.</source>
        <translation>Une ligne, 60 lettres au plus.</translation>
    </message>
    <message>
        <source>At most 32 Latin or 16 Cyrillic letters.</source>
        <translation>32 lettres latines ou 16 lettres cyrilliques au plus.</translation>
    </message>
    <message>
        <source>8 to 63 characters, or nothing for a network without a password.</source>
        <translation>De 8 à 63 caractères, ou rien pour un réseau sans mot de passe.</translation>
    </message>
    <message>
        <source>Four numbers with dots between them, such as 192.0.2.7. The printer tells it on its own test page.</source>
        <translation>Quatre nombres séparés par des points, par exemple 192.0.2.7. L’imprimante l’indique sur sa page de test.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>UpdateAnswer</name>
    <message>
        <source>Updated.</source>
        <translation>Mise à jour faite.</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>Déjà à jour.</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Older than what is shown.</source>
        <translation>Plus ancien que ce qui est affiché.</translation>
    </message>
    <message>
        <source>Damaged or incomplete.</source>
        <translation>Abîmé ou incomplet.</translation>
    </message>
    <message>
        <source>Not from our publisher.</source>
        <translation>Ne vient pas de notre éditeur.</translation>
    </message>
    <message>
        <source>No room.</source>
        <translation>Plus de place.</translation>
    </message>
    <message>
        <source>The update did not finish.</source>
        <translation>La mise à jour ne s’est pas terminée.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>That was not possible.</source>
        <translation>Ce n’était pas possible.</translation>
    </message>
    <message>
        <source>The kiosk now shows the content of %1.</source>
        <translation>La borne affiche maintenant les informations du %1.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This content was taken back, or could not be shown. The kiosk waits for the next one.</source>
        <translation>Ces informations ont été retirées, ou n’ont pas pu être affichées. La borne attend les suivantes.</translation>
    </message>
    <message>
        <source>Another update is running. Wait a minute, then try again.</source>
        <translation>Une autre mise à jour est en cours. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Get a newer stick.</source>
        <translation>Demandez une clé USB plus récente.</translation>
    </message>
    <message>
        <source>It is of %1. Get a newer stick.</source>
        <translation>Il date du %1. Demandez une clé USB plus récente.</translation>
    </message>
    <message>
        <source>The publisher has to renew it. Tell the administrator.</source>
        <translation>L’éditeur doit le renouveler. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, or take another stick.</source>
        <translation>Copiez de nouveau les informations sur la clé, ou prenez une autre clé.</translation>
    </message>
    <message>
        <source>There is no content for the kiosk on it. Take another stick.</source>
        <translation>Elle ne contient rien pour la borne. Prenez une autre clé.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, wait until the copy is finished, and try again.</source>
        <translation>Copiez de nouveau les informations sur la clé, attendez la fin de la copie et réessayez.</translation>
    </message>
    <message>
        <source>The network does not answer. Check the cable, or use a stick.</source>
        <translation>Le réseau ne répond pas. Vérifiez le câble, ou utilisez une clé USB.</translation>
    </message>
    <message>
        <source>The kiosk’s program is too old for this content. Tell the administrator.</source>
        <translation>Le programme de la borne est trop ancien pour ces informations. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The publisher has made a mistake. Tell the administrator.</source>
        <translation>L’éditeur a fait une erreur. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Do not use this stick or address. Tell the administrator.</source>
        <translation>N’utilisez pas cette clé ou cette adresse. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The kiosk’s disk is full. Tell the administrator.</source>
        <translation>Le disque de la borne est plein. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the administrator.</source>
        <translation>Réessayez. Si cela recommence, prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The kiosk shows the content of %1 again.</source>
        <translation>La borne affiche de nouveau les informations du %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>New page: %1</source>
        <translation>Nouvelle page&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The content shown has stayed as it was.</source>
        <translation>Les informations affichées n’ont pas changé.</translation>
    </message>
    <message>
        <source>No page has changed, only details such as contacts.</source>
        <translation>Aucune page n’a changé, seulement des détails comme les contacts.</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Shown now: the content of %1.</source>
        <translation>Affichées maintenant&#xa0;: les informations du %1.</translation>
    </message>
    <message>
        <source>Shown now: the content that the kiosk came with.</source>
        <translation>Affichées maintenant&#xa0;: les informations livrées avec la borne.</translation>
    </message>
    <message>
        <source>This kiosk cannot take new content yet.</source>
        <translation>Cette borne ne peut pas encore recevoir de nouvelles informations.</translation>
    </message>
    <message>
        <source>It does not have the publisher’s key. Tell the administrator.</source>
        <translation>Elle n’a pas la clé de l’éditeur. Prévenez l’administrateur.</translation>
    </message>
</context>
<context>
    <name>UpdateProgress</name>
    <message>
        <source>Looking for new content …</source>
        <translation>Recherche de nouvelles informations…</translation>
    </message>
    <message>
        <source>Receiving the new content …</source>
        <translation>Réception des nouvelles informations…</translation>
    </message>
    <message>
        <source>Preparing the new content. This can take some minutes.</source>
        <translation>Préparation des nouvelles informations. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>Going back to the content before …</source>
        <translation>Retour aux informations précédentes…</translation>
    </message>
    <message>
        <source>%1 of %2 MB, %3 of %4 parts</source>
        <translation>%1 sur %2 Mo, %3 éléments sur %4</translation>
    </message>
    <message>
        <source>Leave the stick plugged in. Visitors can use the kiosk meanwhile.</source>
        <translation>Laissez la clé branchée. Les visiteurs peuvent utiliser la borne pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>UpdateSources</name>
    <message>
        <source>Take new content</source>
        <translation>Charger de nouvelles informations</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Depuis le réseau</translation>
    </message>
    <message>
        <source>The kiosk also looks there by itself.</source>
        <translation>La borne y regarde aussi d’elle-même.</translation>
    </message>
    <message>
        <source>From the stick “%1”</source>
        <translation>Depuis la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no content for the kiosk on it.</source>
        <translation>Elle ne contient rien pour la borne.</translation>
    </message>
    <message>
        <source>It says: content of %1.</source>
        <translation>Elle indique&#xa0;: informations du %1.</translation>
    </message>
    <message>
        <source>The date of its content is not known.</source>
        <translation>La date de ses informations n’est pas connue.</translation>
    </message>
    <message>
        <source>Or plug in a stick. It appears here after a moment.</source>
        <translation>Ou branchez une clé USB. Elle apparaît ici après un instant.</translation>
    </message>
</context>
<context>
    <name>UpdateWayBack</name>
    <message>
        <source>Is the new content wrong?</source>
        <translation>Les nouvelles informations sont-elles fausses&#xa0;?</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation>Revenir aux informations du %1</translation>
    </message>
    <message>
        <source>Go back to the content of %1?</source>
        <translation>Revenir aux informations du %1&#xa0;?</translation>
    </message>
    <message>
        <source>The kiosk will not take the present content again. It waits for the next one.</source>
        <translation>La borne ne reprendra pas les informations actuelles. Elle attendra les suivantes.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
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
        <translation>Chaque choix s’entend tout de suite. À la place du visiteur, on doit bien l’entendre malgré le bruit de la salle.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>“Are you still here?”</source>
        <translation>«&#xa0;Êtes-vous toujours là&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>How long after the last touch the kiosk asks. Then it forgets the visitor, unless somebody touches it.</source>
        <translation>Combien de temps après le dernier toucher la borne pose la question. Ensuite elle oublie le visiteur, sauf si quelqu’un la touche.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
        <translation>Wi-Fi pour les visiteurs</translation>
    </message>
    <message>
        <source>Whoever asks the kiosk gets the name and the password as a code. Give only a network for guests.</source>
        <translation>Qui le demande à la borne reçoit le nom et le mot de passe sous forme de code. Ne donnez qu’un réseau pour invités.</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <translation>Mot de passe du réseau</translation>
    </message>
    <message>
        <source>None: the network is open.</source>
        <translation>Aucun&#xa0;: le réseau est ouvert.</translation>
    </message>
    <message>
        <source>Give it to visitors</source>
        <translation>Le donner aux visiteurs</translation>
    </message>
    <message>
        <source>Do not give it</source>
        <translation>Ne pas le donner</translation>
    </message>
</context>
</TS>
