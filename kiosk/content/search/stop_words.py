"""Words that say nothing of what a person looks for, in five languages.

Left out are those that are a word of weight in a neighbour's language: French "son" and "car", Dutch "over" and "hand".
"""

from collections.abc import Sequence

from kiosk.content.search.words import fold

_UK = """
а або ага аж але б без би бо був була були було буде будемо будуть бути в вам вами вас ваш ваша ваше ваші вже ви від
він вона вони воно все всі всіх все-таки всім весь вся г де для до є ж за завжди зараз зі з зробити й його йому її
їй їм їх і із інший інша інші інше як яка який які якого якому якщо якась якийсь ким кому котрий коли куди ледве
лише лиш має мають маю мене мені мною ми між мій моя моє мої може можна можу можуть можливо мати на над нам нами нас
наш наша наші наше не нема немає ним ними них ні ніж нього нього неї ну о об один одна одне однак от ось перед під
після по поки потрібно потрібен потрібна потрібні потрібне про при прошу просто раз разом саме сам сама самі себе
собі свій своя своє свої скільки та так такий така таке такі також там те тебе теж ти тим тих то тобі тобою тому той
тут ті тією тільки треба у хочу хоче хочемо хочеш хто це цей ця ці цього цьому цим через чи чим чого чому що щоб
щось щодо яким якої від взяти отримати отримую робити роблю знайти шукаю дізнатися підкажіть будь ласка допоможіть
скажіть
"""
_RU = """
а без бы был была были было будет будут быть в вам вами вас ваш ваша ваши ваше ведь весь все всё всех вся вы где да
даже для до его ее её ей ему если есть еще ещё же за зачем здесь и из или им ими их к как какая какие какой какого
ко когда кого кому который которая которые кто куда ли либо меня мне мной много могу может можно можем мой моя моё
мои мы на над надо нам нами нас наш наша наши наше не него нее неё ней нет ни них но ну нужно нужен нужна нужны о об
один одна одно он она они оно от очень перед по под пожалуйста подскажите помогите после потому почему при про
просто раз с сам сама сами свой своя свое своё свои себе себя сейчас сколько со так такая такие такой такое также
там твой те тебе тебя тем то тогда того тоже той только тот ту тут ты у уже хочу хочет хотим хочешь чего чей чем что
чтобы чье эта эти это этого этой этом этот эту я делать сделать найти ищу узнать взять получить
"""
_FR = """
à ai aie alors après as au aucun aussi autre aux avec avez avoir avons bien c ce ceci cela celle celui ces cet cette
chaque chez ci combien comme comment d dans de depuis des dès dois doit donc du elle elles en encore entre es est et
étais était étant êtes être eu eux faire fais fait faut il ils j je jusque l la là le les leur leurs lui ma mais me
même moi mon moins n ne ni nos notre nous on ont où ou par pas peu peut peux plus pour pourquoi pouvez pouvoir puis
puisje qu quand que quel quelle quelles quels qui quoi s sa sans se sera serai ses si soit sommes sont sous suis sur
t ta te tes toi ton tous tout toute toutes très trop trouver tu un une va vais veut veux voudrais vos votre vous
vouloir y obtenir besoin cherche svp merci
"""
_NL = """
aan al alle alles als ben bent bij dan dat de deze die dit doe doen door dus echt een eens en er geen ga gaan gaat
geef graag had hadden hallo hebben hebt heb heeft heel hem het hier hij hoe hoeveel hun ik in is ja je jij jou jouw
jullie kan kun kunnen kunt krijg krijgen krijgt maar mag me mee meer men met mij mijn moet moeten mogen na naar nee
niet niets nog nu of om omdat onder ons onze ook op te ten ter tot toe u uit uw van veel voor waar waarom waren was
wat we wel welke werd wie wij wil willen wilt word worden wordt zal ze zeer zich zij zijn zo zoals zoek zoeken
zonder zou zullen nodig vinden vind wanneer
"""
_EN = """
a about after again all also am an and any are as at be because been before being but by can could did do does doing
don done find for from get getting give go going got had has have having he her here hers him his how i if in into
is it its just keep know like looking ll m make may me might mine more most much must my need needs no not now of
off ok on once one only or other our ours out please re s she should so some such take than that the their them then
there these they this those to too up us ve very want wants was we were what when where which while who whom why
will with would you your
"""
STOP_WORDS = frozenset(fold(word) for words in (_UK, _RU, _FR, _NL, _EN) for word in words.split())


def is_stop_word(folded: str) -> bool:
    """Tell whether a folded word is one of them."""
    return folded in STOP_WORDS


def weighty(folded: Sequence[str]) -> tuple[int, ...]:
    """Return the places of the words that say something; all places when none does."""
    places = tuple(place for place, word in enumerate(folded) if word not in STOP_WORDS)
    return places or tuple(range(len(folded)))
