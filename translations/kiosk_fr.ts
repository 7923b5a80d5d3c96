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
</TS>
