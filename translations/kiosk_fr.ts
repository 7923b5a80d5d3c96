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
    <name>ContentPage</name>
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
    <name>LevelControl</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Speak all</source>
        <translation>Tout lire</translation>
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
        <translation>Répéter</translation>
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
    <name>ReadingTools</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text size: %1 of 4</source>
        <translation>Taille du texte&#xa0;: %1 sur 4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
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
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Take new content from a stick or the network, or go back to the content before.</source>
        <translation>Prendre un nouveau contenu sur une clé ou sur le réseau, ou revenir au contenu précédent.</translation>
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
</TS>
