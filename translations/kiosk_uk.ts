<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>BlockRow</name>
    <message>
        <source>Some streets with the postal code %1 belong to this commune too. Ask at the desk.</source>
        <translation>До цієї комуни належать і деякі вулиці з поштовим індексом %1. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Хто допоможе</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Що взяти із собою</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Інші відділення</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Будьте обережні</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Корисно знати</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk before you go</source>
        <translation>Не підтверджено: запитайте на рецепції, перш ніж іти</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk first</source>
        <translation>Не підтверджено: спершу запитайте на рецепції</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation>Вибрано</translation>
    </message>
</context>
<context>
    <name>CommunesPage</name>
    <message>
        <source>Postal code or name of your commune</source>
        <translation>Поштовий індекс або назва комуни</translation>
    </message>
    <message>
        <source>There is no such commune in Brussels.</source>
        <translation>Такої комуни в Брюсселі немає.</translation>
    </message>
    <message>
        <source>Look at the postal code in your address, or ask at the desk.</source>
        <translation>Подивіться на поштовий індекс у своїй адресі або запитайте на рецепції.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Checked on %1</source>
        <translation>Перевірено %1</translation>
    </message>
    <message>
        <source>Call: point your phone’s camera here</source>
        <translation>Зателефонувати: наведіть сюди камеру телефона</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>The whole text</source>
        <translation>Увесь текст</translation>
    </message>
    <message>
        <source>Short, with pictures</source>
        <translation>Коротко, з малюнками</translation>
    </message>
    <message>
        <source>%1 · Checked on %2</source>
        <translation>%1 · Перевірено %2</translation>
    </message>
    <message>
        <source>This page is not yet available in your language.</source>
        <translation>Цієї сторінки ще немає вашою мовою.</translation>
    </message>
    <message>
        <source>You see it in: %1</source>
        <translation>Ви читаєте її такою мовою: %1</translation>
    </message>
    <message>
        <source>This translation is older than the page.</source>
        <translation>Цей переклад давніший за саму сторінку.</translation>
    </message>
    <message>
        <source>Something may have changed. Ask at the desk.</source>
        <translation>Щось могло змінитися. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>This page may be out of date.</source>
        <translation>Можливо, ця сторінка застаріла.</translation>
    </message>
    <message>
        <source>Nobody has checked it again since. Ask at the desk.</source>
        <translation>Відтоді її ніхто не перевіряв. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Take it with you: point your phone’s camera here</source>
        <translation>Візьміть із собою: наведіть сюди камеру телефона</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Ambulance and fire brigade. Life in danger.</source>
        <translation>Швидка та пожежники. Небезпека для життя.</translation>
    </message>
    <message>
        <source>Police, when it is urgent.</source>
        <translation>Поліція, коли терміново.</translation>
    </message>
    <message>
        <source>Poison centre. Somebody swallowed poison.</source>
        <translation>Центр допомоги при отруєннях. Хтось проковтнув отруту.</translation>
    </message>
    <message>
        <source>Child Focus. A child is missing.</source>
        <translation>Child Focus. Зникла дитина.</translation>
    </message>
    <message>
        <source>Samusocial. Nowhere to sleep tonight.</source>
        <translation>Samusocial. Сьогодні ніде ночувати.</translation>
    </message>
    <message>
        <source>Please help me. Call 112: I need an ambulance.</source>
        <translation>Допоможіть, будь ласка. Зателефонуйте 112: мені потрібна швидка.</translation>
    </message>
    <message>
        <source>Please help me. Call the police: 101.</source>
        <translation>Допоможіть, будь ласка. Зателефонуйте до поліції: 101.</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>The information is not available at the moment.</source>
        <translation>Інформація зараз недоступна.</translation>
    </message>
    <message>
        <source>Please ask at the desk. They will help you.</source>
        <translation>Запитайте, будь ласка, на рецепції. Там вам допоможуть.</translation>
    </message>
    <message>
        <source>Emergency: who to call</source>
        <translation>Екстрена допомога: куди телефонувати</translation>
    </message>
    <message>
        <source>Say where you are. Say what happened. Stay on the line.</source>
        <translation>Скажіть, де ви. Скажіть, що сталося. Не кладіть слухавку.</translation>
    </message>
    <message>
        <source>112 and 101 are free. No phone, or the call does not work? Ask at the desk to call for you.</source>
        <translation>Дзвінки на 112 і 101 безкоштовні. Немає телефону або не вдається додзвонитися? Попросіть на рецепції зателефонувати за вас.</translation>
    </message>
    <message>
        <source>Show this to somebody near you</source>
        <translation>Покажіть це людині поруч</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Перевірено %1</translation>
    </message>
</context>
<context>
    <name>FaultBanner</name>
    <message>
        <source>The settings file is broken. The kiosk runs on its defaults.</source>
        <translation>Файл налаштувань пошкоджено. Термінал працює зі звичайними налаштуваннями.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Day and night, every day</source>
        <translation>Цілодобово, щодня</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Поштовий індекс</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Якими мовами говорять</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Open now, unless it is a public holiday</source>
        <translation>Зараз відчинено, якщо сьогодні не свято</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Зараз зачинено</translation>
    </message>
    <message>
        <source>From an official page</source>
        <translation>З офіційного сайту</translation>
    </message>
    <message>
        <source>Two sources say the same</source>
        <translation>Так кажуть два джерела</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk before you go</source>
        <translation>Не підтверджено: запитайте на рецепції, перш ніж іти</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk first</source>
        <translation>Не підтверджено: спершу запитайте на рецепції</translation>
    </message>
</context>
<context>
    <name>FinishButton</name>
    <message>
        <source>Finish</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Finish and forget my choices</source>
        <translation>Завершити й забути мій вибір</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поле</translation>
    </message>
    <message>
        <source>code for a phone</source>
        <translation>код для телефона</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>цифра</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Things on this screen: %1.</source>
        <translation>Елементів на екрані: %1.</translation>
    </message>
    <message>
        <source>Everything is spoken now. Touch once to hear, touch again to choose. With keys: up and down to move, OK to choose, left to go back, right to hear again.</source>
        <translation>Тепер усе озвучується. Торкніться раз, щоб почути, і ще раз, щоб вибрати. Клавішами: вгору та вниз – рух, OK – вибрати, ліворуч – назад, праворуч – почути ще раз.</translation>
    </message>
    <message>
        <source>Nothing is spoken any more.</source>
        <translation>Озвучування вимкнено.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Головна</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Екстрена допомога</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What do you need?</source>
        <translation>Що вам потрібно?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Хто ви?</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Receipt printer at %1</source>
        <translation>Чековий принтер за адресою %1</translation>
    </message>
    <message>
        <source>Receipt printer on USB, %1</source>
        <translation>Чековий принтер через USB, %1</translation>
    </message>
    <message>
        <source>Receipt printer on the line %1</source>
        <translation>Чековий принтер на порту %1</translation>
    </message>
    <message>
        <source>Printer “%1” of the system</source>
        <translation>Принтер «%1» у системі</translation>
    </message>
    <message>
        <source>Files in the folder %1</source>
        <translation>Файли в теці %1</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Не повернуто</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Повернуто праворуч</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Догори ногами</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Повернуто ліворуч</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Назва центру</translation>
    </message>
    <message>
        <source>None. Printed slips can say where they come from.</source>
        <translation>Немає. На роздруківках може стояти, звідки вони.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>“Are you still here?”</source>
        <translation>«Ви ще тут?»</translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s) without a touch</source>
        <translation>
            <numerusform>Після %n секунди без дотику</numerusform>
            <numerusform>Після %n секунд без дотику</numerusform>
            <numerusform>Після %n секунд без дотику</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Без звуку</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Немає принтера</translation>
    </message>
    <message>
        <source>Wi-Fi for visitors</source>
        <translation>Wi-Fi для відвідувачів</translation>
    </message>
    <message>
        <source>The kiosk gives “%1” as a code.</source>
        <translation>Термінал показує код для «%1».</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не показується</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Розмір екрана</translation>
    </message>
    <message>
        <source>%1 inch diagonal</source>
        <translation>Діагональ %1 дюйма</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>Як висить екран</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Цей термінал</translation>
    </message>
    <message>
        <source>Start with fresh settings</source>
        <translation>Почати з нових налаштувань</translation>
    </message>
    <message>
        <source>The broken file is kept beside it as “kiosk.toml.broken”. Or mend it, and restart the kiosk.</source>
        <translation>Пошкоджений файл залишиться поруч як «kiosk.toml.broken». Або виправте його й перезапустіть термінал.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Touch a language to offer it, or to offer it no more. “Up” moves it forward.</source>
        <translation>Торкніться мови, щоб пропонувати її або більше не пропонувати. «Вгору» ставить її вище.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Пропонується</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Не пропонується</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
</context>
<context>
    <name>LeaveButton</name>
    <message>
        <source>Hide this page</source>
        <translation>Сховати цю сторінку</translation>
    </message>
    <message>
        <source>Nothing stays on the screen.</source>
        <translation>На екрані нічого не залишиться.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Restart or leave</source>
        <translation>Перезапустити або вийти</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Перезапустити термінал</translation>
    </message>
    <message>
        <source>The screen is dark for a few seconds, then the kiosk is back.</source>
        <translation>Екран згасне на кілька секунд, потім термінал з’явиться знову.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Закрити програму</translation>
    </message>
    <message>
        <source>The kiosk closes. Visitors have nothing until somebody starts it again.</source>
        <translation>Термінал закриється. Відвідувачі не зможуть ним користуватися, доки його не запустять знову.</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Закрити програму?</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>Перезапустити термінал?</translation>
    </message>
    <message>
        <source>It does not start again by itself: switch the machine off and on, or have the administrator start it.</source>
        <translation>Сам він не запуститься: вимкніть і ввімкніть комп’ютер або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустити</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Ні, залишитися</translation>
    </message>
</context>
<context>
    <name>LevelControl</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 із %3</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Speak all</source>
        <translation>Усе вголос</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Speak each thing that I touch</source>
        <translation>Озвучувати все, чого я торкаюся</translation>
    </message>
    <message>
        <source>Listen: read this page aloud</source>
        <translation>Слухати: прочитати сторінку вголос</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>The sound does not work. Ask at the desk.</source>
        <translation>Звук не працює. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Say this sentence again</source>
        <translation>Повторити це речення</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гучніше</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found. Ask at the desk.</source>
        <translation>Нічого не знайдено. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>За цими словами нічого не знайдено.</translation>
    </message>
    <message>
        <source>Try another word, choose a topic, or ask at the desk.</source>
        <translation>Спробуйте інше слово, виберіть тему або запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Екстрена допомога</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>This kiosk does not know today’s date: the notice may be over.</source>
        <translation>Термінал не знає, яке сьогодні число: оголошення може бути застарілим.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Перевірено %1</translation>
    </message>
</context>
<context>
    <name>OrientationPage</name>
    <message>
        <source>Not turned</source>
        <translation>Не повернуто</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Повернуто праворуч</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Догори ногами</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Повернуто ліворуч</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>Як висить екран</translation>
    </message>
    <message>
        <source>The picture turns at once. Choose the one that stands upright. If a touch then lands elsewhere, the system turns the picture already: choose “Not turned”.</source>
        <translation>Зображення повернеться одразу. Виберіть те, що стоїть рівно. Якщо дотик потрапляє не туди, зображення вже повертає система: виберіть «Не повернуто».</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>For the staff: type the PIN</source>
        <translation>Для працівників: введіть PIN-код</translation>
    </message>
    <message>
        <source>For the staff: choose a PIN of 4 to 8 digits</source>
        <translation>Для працівників: оберіть PIN-код із 4–8 цифр</translation>
    </message>
    <message>
        <source>Type the same PIN again</source>
        <translation>Введіть той самий PIN-код ще раз</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Це не той PIN-код.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same.</source>
        <translation>Оберіть від 4 до 8 цифр, не всі однакові.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Коди не збіглися. Оберіть ще раз.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep it: its disk does not take it. Tell the administrator.</source>
        <translation>Термінал не може його зберегти: диск не приймає. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Введено цифр: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 s.</source>
        <translation>Забагато неправильних кодів. Зачекайте %1 с.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стерти</translation>
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
        <translation>Друкуємо…</translation>
    </message>
    <message>
        <source>This takes a while. You can also use the code with your phone.</source>
        <translation>Це триває трохи довше. Можна також скористатися кодом і телефоном.</translation>
    </message>
    <message>
        <source>Take your slip.</source>
        <translation>Візьміть свій аркуш.</translation>
    </message>
    <message>
        <source>Did the slip come out? If not, use the code with your phone.</source>
        <translation>Аркуш вийшов? Якщо ні, скористайтеся кодом і телефоном.</translation>
    </message>
    <message>
        <source>The printer has no paper. Use the code with your phone, or tell the desk.</source>
        <translation>У принтері немає паперу. Скористайтеся кодом і телефоном або скажіть на рецепції.</translation>
    </message>
    <message>
        <source>The printer does not answer. Use the code with your phone, or tell the desk.</source>
        <translation>Принтер не відповідає. Скористайтеся кодом і телефоном або скажіть на рецепції.</translation>
    </message>
    <message>
        <source>Wait a moment, then you can print again.</source>
        <translation>Зачекайте трохи, потім можна друкувати знову.</translation>
    </message>
    <message>
        <source>No more slips today. Use the code with your phone, or ask at the desk.</source>
        <translation>Сьогодні аркушів більше немає. Скористайтеся кодом і телефоном або запитайте на рецепції.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>How the slip begins</source>
        <translation>Як починається аркуш</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Немає принтера</translation>
    </message>
    <message>
        <source>The screen does not speak of printing.</source>
        <translation>На екрані немає слів про друк.</translation>
    </message>
    <message>
        <source>Set up by the administrator.</source>
        <translation>Налаштував адміністратор.</translation>
    </message>
    <message>
        <source>A printer that the system knows.</source>
        <translation>Принтер, відомий системі.</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Чековий принтер у мережі</translation>
    </message>
    <message>
        <source>You type its address.</source>
        <translation>Ви вводите його адресу.</translation>
    </message>
    <message>
        <source>Then print a page on the page “Test”.</source>
        <translation>Потім надрукуйте аркуш на сторінці «Перевірка».</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Text size: %1 of 4</source>
        <translation>Розмір тексту: %1 із 4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирний</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Інтервали</translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Close the choices of text</source>
        <translation>Закрити вибір вигляду тексту</translation>
    </message>
    <message>
        <source>Text: size, contrast, bold, spacing</source>
        <translation>Текст: розмір, контраст, жирний, інтервали</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Bring everything lower on the screen</source>
        <translation>Опустити все нижче на екрані</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Found: %1</source>
        <translation>Знайдено: %1</translation>
    </message>
</context>
<context>
    <name>RulerPage</name>
    <message>
        <source>Much shorter</source>
        <translation>Набагато коротше</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Коротше</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Довше</translation>
    </message>
    <message>
        <source>Much longer</source>
        <translation>Набагато довше</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Розмір екрана</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it must be 100 mm long. Or lay a bank card on the frame: it must fit exactly.</source>
        <translation>Прикладіть лінійку до лінії: вона має бути 100&#xa0;мм завдовжки. Або прикладіть банківську картку до рамки: вона має точно збігатися.</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Банківська картка</translation>
    </message>
    <message>
        <source>%1 inch diagonal</source>
        <translation>Діагональ %1 дюйма</translation>
    </message>
</context>
<context>
    <name>SavedBanner</name>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Так не можна.</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it.</source>
        <translation>Не збережено: диск не записує.</translation>
    </message>
    <message>
        <source>Not saved: the settings file is broken.</source>
        <translation>Не збережено: файл налаштувань пошкоджено.</translation>
    </message>
    <message>
        <source>It may be full or locked. Tell the administrator.</source>
        <translation>Можливо, він заповнений або закритий для запису. Скажіть адміністратору.</translation>
    </message>
    <message>
        <source>Somebody has changed it. Restart the kiosk to see what is wrong.</source>
        <translation>Хтось його змінив. Перезапустіть термінал, щоб побачити, що не так.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Що вам потрібно?</translation>
    </message>
    <message>
        <source>What people often need</source>
        <translation>Що потрібно найчастіше</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Is all well? Content, clock, disk and printer; and the status to a stick.</source>
        <translation>Чи все гаразд? Інформація, годинник, диск і принтер; запис стану на флешку.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Інформація</translation>
    </message>
    <message>
        <source>Take new content from a stick or the network, or go back to the content before.</source>
        <translation>Отримати нову інформацію з флешки чи мережі або повернути попередню.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Цей термінал</translation>
    </message>
    <message>
        <source>Name, languages, volume, printer, Wi-Fi and screen.</source>
        <translation>Назва, мови, гучність, принтер, Wi-Fi та екран.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Does it print, sound, and feel a touch?</source>
        <translation>Чи друкує, чи звучить, чи відчуває дотик?</translation>
    </message>
    <message>
        <source>Restart or leave</source>
        <translation>Перезапустити або вийти</translation>
    </message>
    <message>
        <source>Start the kiosk anew, or close it.</source>
        <translation>Запустити термінал наново або закрити його.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Для працівників</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>У принтері немає паперу.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не відповідає.</translation>
    </message>
    <message>
        <source>Look at it. Then print a page to see that it works.</source>
        <translation>Подивіться на нього. Потім надрукуйте сторінку, щоб перевірити.</translation>
    </message>
    <message>
        <source>No voice for: %1</source>
        <translation>Немає голосу для: %1</translation>
    </message>
    <message>
        <source>In these languages nothing is read aloud. Ask the administrator for espeak-ng.</source>
        <translation>Цими мовами нічого не читається вголос. Попросіть адміністратора встановити espeak-ng.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Welcome</source>
        <translation>Ласкаво просимо</translation>
    </message>
    <message>
        <source>Touch here</source>
        <translation>Торкніться тут</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Emergency</source>
        <translation>Екстрена допомога</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>The kiosk looks at itself …</source>
        <translation>Термінал перевіряє себе…</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>Це триває кілька секунд.</translation>
    </message>
    <message>
        <source>The kiosk could not look at itself.</source>
        <translation>Термінал не зміг себе перевірити.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the administrator.</source>
        <translation>Спробуйте ще раз. Якщо це повториться, повідомте адміністратора.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Усе гаразд.</translation>
    </message>
    <message>
        <source>Look at: %1.</source>
        <translation>Зверніть увагу: %1.</translation>
    </message>
    <message>
        <source>This kiosk: %1</source>
        <translation>Цей термінал: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Перевірити ще раз</translation>
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
        <translation>Стан записано на флешку «%1».</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>На цю флешку не можна нічого записати.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>Флешку заповнено.</translation>
    </message>
    <message>
        <source>The stick is no longer there.</source>
        <translation>Флешки вже немає.</translation>
    </message>
    <message>
        <source>There is a file of another kiosk in its place.</source>
        <translation>На його місці файл іншого термінала.</translation>
    </message>
    <message>
        <source>The status could not be written.</source>
        <translation>Не вдалося записати стан.</translation>
    </message>
    <message>
        <source>Take the stick to your administrator. There is nothing about visitors on it.</source>
        <translation>Віддайте флешку адміністратору. На ній немає нічого про відвідувачів.</translation>
    </message>
    <message>
        <source>Take another stick, or tell the administrator.</source>
        <translation>Візьміть іншу флешку або повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Take another stick.</source>
        <translation>Візьміть іншу флешку.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>Вставте її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Take another stick, and tell the administrator.</source>
        <translation>Візьміть іншу флешку й повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Try again, or take another stick.</source>
        <translation>Спробуйте ще раз або візьміть іншу флешку.</translation>
    </message>
    <message>
        <source>Write the status to a stick</source>
        <translation>Записати стан на флешку</translation>
    </message>
    <message>
        <source>Writing. Leave the stick plugged in …</source>
        <translation>Запис триває. Не виймайте флешку…</translation>
    </message>
    <message>
        <source>To the stick “%1”</source>
        <translation>На флешку «%1»</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here after a moment.</source>
        <translation>Вставте флешку. За мить вона з’явиться тут.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>in order</source>
        <translation>у порядку</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>перевірте</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>не в порядку</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Інформація</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Останнє оновлення</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>The settings cannot be read. The kiosk runs on the usual ones.</source>
        <translation>Налаштування не вдається прочитати. Термінал працює зі звичайними.</translation>
    </message>
    <message>
        <source>Release %3 of %1 is shown.</source>
        <translation>Показано випуск %3 від %1.</translation>
    </message>
    <message>
        <source>The content that the kiosk came with is shown, of %1.</source>
        <translation>Показано інформацію, з якою прибув термінал, від %1.</translation>
    </message>
    <message>
        <source>The content shown is of %1. That is long ago.</source>
        <translation>Показано інформацію від %1. Це було давно.</translation>
    </message>
    <message>
        <source>The content cannot be read. Visitors see only the emergency numbers.</source>
        <translation>Інформацію не вдається прочитати. Відвідувачі бачать лише екстрені номери.</translation>
    </message>
    <message>
        <source>No new content has come yet.</source>
        <translation>Нової інформації ще не надходило.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Оновлено.</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>Уже найновіше.</translation>
    </message>
    <message>
        <source>That is long ago.</source>
        <translation>Це було давно.</translation>
    </message>
    <message>
        <source>This content was taken back, or could not be shown.</source>
        <translation>Цю інформацію відкликано, або її не вдалося показати.</translation>
    </message>
    <message>
        <source>It was older than what is shown.</source>
        <translation>Вона старіша за те, що показано.</translation>
    </message>
    <message>
        <source>It was too old to be trusted.</source>
        <translation>Вона застара, щоб їй довіряти.</translation>
    </message>
    <message>
        <source>The network does not answer.</source>
        <translation>Мережа не відповідає.</translation>
    </message>
    <message>
        <source>There was no content for the kiosk.</source>
        <translation>Інформації для термінала там не було.</translation>
    </message>
    <message>
        <source>The content was not complete.</source>
        <translation>Інформація була неповною.</translation>
    </message>
    <message>
        <source>The content was damaged.</source>
        <translation>Інформація була пошкоджена.</translation>
    </message>
    <message>
        <source>The kiosk’s program is too old for this content.</source>
        <translation>Програма термінала застара для цієї інформації.</translation>
    </message>
    <message>
        <source>The publisher has made a mistake.</source>
        <translation>Видавець припустився помилки.</translation>
    </message>
    <message>
        <source>It was not from our publisher.</source>
        <translation>Вона не від нашого видавця.</translation>
    </message>
    <message>
        <source>There was no room for it.</source>
        <translation>Для неї не було місця.</translation>
    </message>
    <message>
        <source>It says %1. That can be right.</source>
        <translation>Він показує %1. Це може бути правильно.</translation>
    </message>
    <message>
        <source>It says %1. That is wrong.</source>
        <translation>Він показує %1. Це неправильно.</translation>
    </message>
    <message>
        <source>Free: %1 MB. An update needs %2 MB.</source>
        <translation>Вільно: %1 МБ. Для оновлення потрібно %2 МБ.</translation>
    </message>
    <message>
        <source>Too full. Free: %1 MB. An update needs %2 MB.</source>
        <translation>Замало місця. Вільно: %1 МБ. Для оновлення потрібно %2 МБ.</translation>
    </message>
    <message>
        <source>Nothing can be written. What is there is still shown.</source>
        <translation>Нічого не можна записати. Наявне й далі показується.</translation>
    </message>
    <message>
        <source>It makes mistakes.</source>
        <translation>Він працює з помилками.</translation>
    </message>
    <message>
        <source>It could not be looked at.</source>
        <translation>Його не вдалося перевірити.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Принтер не налаштовано.</translation>
    </message>
    <message>
        <source>It answers and has paper.</source>
        <translation>Він відповідає, папір є.</translation>
    </message>
    <message>
        <source>It has no paper.</source>
        <translation>У ньому немає паперу.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Він не відповідає.</translation>
    </message>
    <message>
        <source>It is set up. It does not tell whether it has paper.</source>
        <translation>Його налаштовано. Він не повідомляє, чи є папір.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Версія %1.</translation>
    </message>
    <message>
        <source>Bring newer content on a stick, or check the network.</source>
        <translation>Принесіть новішу інформацію на флешці або перевірте мережу.</translation>
    </message>
    <message>
        <source>Take new content, then tell the administrator.</source>
        <translation>Візьміть нову інформацію, потім повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Check the network, or take the content from a stick.</source>
        <translation>Перевірте мережу або візьміть інформацію з флешки.</translation>
    </message>
    <message>
        <source>Check the network, or use a stick.</source>
        <translation>Перевірте мережу або скористайтеся флешкою.</translation>
    </message>
    <message>
        <source>The kiosk waits for the next one.</source>
        <translation>Термінал чекає на наступну.</translation>
    </message>
    <message>
        <source>Get a newer stick.</source>
        <translation>Візьміть новішу флешку.</translation>
    </message>
    <message>
        <source>Check the cable, or use a stick.</source>
        <translation>Перевірте кабель або скористайтеся флешкою.</translation>
    </message>
    <message>
        <source>Do not use this stick or address. Tell the administrator.</source>
        <translation>Не користуйтеся цією флешкою чи адресою. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Have it set. Until then the kiosk does not judge any date.</source>
        <translation>Нехай його налаштують. До того термінал не зважає на дати.</translation>
    </message>
    <message>
        <source>Tell the administrator: something has to be deleted.</source>
        <translation>Повідомте адміністратора: треба щось видалити.</translation>
    </message>
    <message>
        <source>Switch the kiosk off and on. If it stays so, tell the administrator.</source>
        <translation>Вимкніть і ввімкніть термінал. Якщо нічого не зміниться, повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Tell the administrator soon: it has to be replaced.</source>
        <translation>Невдовзі повідомте адміністратора: диск треба замінити.</translation>
    </message>
    <message>
        <source>Put paper in.</source>
        <translation>Покладіть папір.</translation>
    </message>
    <message>
        <source>Look whether it is on and connected. Some printers never answer.</source>
        <translation>Перевірте, чи він увімкнений і під’єднаний. Деякі принтери ніколи не відповідають.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Показується з %1.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, or take another stick.</source>
        <translation>Скопіюйте інформацію на флешку ще раз або візьміть іншу флешку.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>З флешки</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>З мережі</translation>
    </message>
    <message>
        <source>The machine has run for %1.</source>
        <translation>Комп’ютер працює %1.</translation>
    </message>
    <message>
        <source>The screen has run for %1.</source>
        <translation>Екран працює %1.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 дн. %2 год</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this screen starts again for the next person.</source>
        <translation>
            <numerusform>За %n секунду екран повернеться на початок для наступної людини.</numerusform>
            <numerusform>За %n секунди екран повернеться на початок для наступної людини.</numerusform>
            <numerusform>За %n секунд екран повернеться на початок для наступної людини.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ще тут</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Open the page</source>
        <translation>Відкрити сторінку</translation>
    </message>
    <message>
        <source>Text without network</source>
        <translation>Текст без інтернету</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Гостьовий Wi-Fi</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: the page opens</source>
        <translation>Наведіть сюди камеру телефона: відкриється сторінка</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: the text appears, even without network</source>
        <translation>Наведіть сюди камеру телефона: з’явиться текст, навіть без інтернету</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: it calls this number</source>
        <translation>Наведіть сюди камеру телефона, щоб подзвонити за цим номером</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: a map opens</source>
        <translation>Наведіть сюди камеру телефона: відкриється карта</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: it joins the network</source>
        <translation>Наведіть сюди камеру телефона, щоб під’єднатися до мережі</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Візьміть із собою</translation>
    </message>
</context>
<context>
    <name>TakePanel</name>
    <message>
        <source>Print, and more</source>
        <translation>Друк та інше</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Інші способи</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Printed. Look at the page: five languages, a bar without white stripes, a code.</source>
        <translation>Надруковано. Подивіться на аркуш: п’ять мов, смуга без білих ліній, код.</translation>
    </message>
    <message>
        <source>Sent. This printer does not say whether it came out: look.</source>
        <translation>Надіслано. Цей принтер не повідомляє, чи надруковано: подивіться.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>У принтері немає паперу.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, closed and connected?</source>
        <translation>Принтер не відповідає. Чи він увімкнений, закритий і під’єднаний?</translation>
    </message>
    <message>
        <source>No printer is chosen. Choose one on the page “This kiosk”.</source>
        <translation>Принтер не вибрано. Виберіть його на сторінці «Цей термінал».</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Print a page</source>
        <translation>Надрукувати аркуш</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Друкуємо…</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Увімкнути звук</translation>
    </message>
    <message>
        <source>At the volume of %1 %</source>
        <translation>З гучністю %1&#xa0;%</translation>
    </message>
    <message>
        <source>The volume is set to “No sound”.</source>
        <translation>Вибрано гучність «Без звуку».</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Ви почули?</translation>
    </message>
    <message>
        <source>The sound works.</source>
        <translation>Звук працює.</translation>
    </message>
    <message>
        <source>Look at the plug and the switch of the loudspeaker, and at the volume on the page “This kiosk”.</source>
        <translation>Перевірте штекер і вимикач динаміка та гучність на сторінці «Цей термінал».</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Try the touch</source>
        <translation>Перевірити дотик</translation>
    </message>
    <message>
        <source>The whole screen becomes a board of fields.</source>
        <translation>Весь екран стане полем із клітинок.</translation>
    </message>
</context>
<context>
    <name>TouchPage</name>
    <message>
        <source>The whole screen feels your finger.</source>
        <translation>Увесь екран відчуває палець.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) did not feel anything; they are marked. Clean the screen there and try again.</source>
        <translation>
            <numerusform>%n клітинка нічого не відчула; її позначено. Протріть там екран і спробуйте ще раз.</numerusform>
            <numerusform>%n клітинки нічого не відчули; їх позначено. Протріть там екран і спробуйте ще раз.</numerusform>
            <numerusform>%n клітинок нічого не відчули; їх позначено. Протріть там екран і спробуйте ще раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass a finger over every field, also behind this card: %n left.</source>
        <translation>
            <numerusform>Проведіть пальцем по кожній клітинці, також під цією карткою: залишилася %n.</numerusform>
            <numerusform>Проведіть пальцем по кожній клітинці, також під цією карткою: залишилося %n.</numerusform>
            <numerusform>Проведіть пальцем по кожній клітинці, також під цією карткою: залишилося %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Показати, чого бракує</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>TypedPage</name>
    <message>
        <source>Name of the centre</source>
        <translation>Назва центру</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Назва мережі</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <translation>Пароль мережі</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Адреса принтера</translation>
    </message>
    <message>
        <source>One line of text, at most about 60 letters.</source>
        <translation>Один рядок, щонайбільше 60 літер.</translation>
    </message>
    <message>
        <source>At most 32 Latin or 16 Cyrillic letters.</source>
        <translation>Щонайбільше 32 латинські або 16 кириличних літер.</translation>
    </message>
    <message>
        <source>8 to 63 characters, or nothing for a network without a password.</source>
        <translation>Від 8 до 63 знаків або нічого, якщо мережа без пароля.</translation>
    </message>
    <message>
        <source>Four numbers with dots between them, such as 192.0.2.7. The printer tells it on its own test page.</source>
        <translation>Чотири числа через крапку, наприклад 192.0.2.7. Принтер друкує її на своїй тестовій сторінці.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>UpdateAnswer</name>
    <message>
        <source>Updated.</source>
        <translation>Оновлено.</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>Уже найновіше.</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Зачекайте, будь ласка.</translation>
    </message>
    <message>
        <source>Older than what is shown.</source>
        <translation>Старіше за те, що показано.</translation>
    </message>
    <message>
        <source>Damaged or incomplete.</source>
        <translation>Пошкоджено або неповне.</translation>
    </message>
    <message>
        <source>Not from our publisher.</source>
        <translation>Не від нашого видавця.</translation>
    </message>
    <message>
        <source>No room.</source>
        <translation>Немає місця.</translation>
    </message>
    <message>
        <source>The update did not finish.</source>
        <translation>Оновлення не завершилося.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>That was not possible.</source>
        <translation>Не вдалося.</translation>
    </message>
    <message>
        <source>The kiosk now shows the content of %1.</source>
        <translation>Тепер термінал показує інформацію від %1.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Нічого робити не потрібно.</translation>
    </message>
    <message>
        <source>This content was taken back, or could not be shown. The kiosk waits for the next one.</source>
        <translation>Цю інформацію відкликано, або її не вдалося показати. Термінал чекає на наступну.</translation>
    </message>
    <message>
        <source>Another update is running. Wait a minute, then try again.</source>
        <translation>Уже триває інше оновлення. Зачекайте хвилину й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Get a newer stick.</source>
        <translation>Візьміть новішу флешку.</translation>
    </message>
    <message>
        <source>It is of %1. Get a newer stick.</source>
        <translation>Вона від %1. Візьміть новішу флешку.</translation>
    </message>
    <message>
        <source>The publisher has to renew it. Tell the administrator.</source>
        <translation>Видавець має його поновити. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, or take another stick.</source>
        <translation>Скопіюйте інформацію на флешку ще раз або візьміть іншу флешку.</translation>
    </message>
    <message>
        <source>There is no content for the kiosk on it. Take another stick.</source>
        <translation>На ній немає інформації для термінала. Візьміть іншу флешку.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, wait until the copy is finished, and try again.</source>
        <translation>Скопіюйте інформацію на флешку ще раз, дочекайтеся кінця копіювання й спробуйте знову.</translation>
    </message>
    <message>
        <source>The network does not answer. Check the cable, or use a stick.</source>
        <translation>Мережа не відповідає. Перевірте кабель або скористайтеся флешкою.</translation>
    </message>
    <message>
        <source>The kiosk’s program is too old for this content. Tell the administrator.</source>
        <translation>Програма термінала застара для цієї інформації. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The publisher has made a mistake. Tell the administrator.</source>
        <translation>Видавець припустився помилки. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Do not use this stick or address. Tell the administrator.</source>
        <translation>Не користуйтеся цією флешкою чи адресою. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The kiosk’s disk is full. Tell the administrator.</source>
        <translation>Диск термінала заповнено. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the administrator.</source>
        <translation>Спробуйте ще раз. Якщо це повториться, повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The kiosk shows the content of %1 again.</source>
        <translation>Термінал знову показує інформацію від %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Зачекайте хвилину й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>New page: %1</source>
        <translation>Нова сторінка: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Змінено: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Вилучено: %1</translation>
    </message>
    <message>
        <source>The content shown has stayed as it was.</source>
        <translation>Показана інформація залишилася такою, як була.</translation>
    </message>
    <message>
        <source>No page has changed, only details such as contacts.</source>
        <translation>Сторінки не змінилися, лише деталі, наприклад контакти.</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Content</source>
        <translation>Інформація</translation>
    </message>
    <message>
        <source>Shown now: the content of %1.</source>
        <translation>Зараз показано: інформацію від %1.</translation>
    </message>
    <message>
        <source>Shown now: the content that the kiosk came with.</source>
        <translation>Зараз показано: інформацію, з якою прибув термінал.</translation>
    </message>
    <message>
        <source>This kiosk cannot take new content yet.</source>
        <translation>Цей термінал поки що не може отримувати нову інформацію.</translation>
    </message>
    <message>
        <source>It does not have the publisher’s key. Tell the administrator.</source>
        <translation>У ньому немає ключа видавця. Повідомте адміністратора.</translation>
    </message>
</context>
<context>
    <name>UpdateProgress</name>
    <message>
        <source>Looking for new content …</source>
        <translation>Шукаємо нову інформацію…</translation>
    </message>
    <message>
        <source>Receiving the new content …</source>
        <translation>Отримуємо нову інформацію…</translation>
    </message>
    <message>
        <source>Preparing the new content. This can take some minutes.</source>
        <translation>Готуємо нову інформацію. Це може тривати кілька хвилин.</translation>
    </message>
    <message>
        <source>Going back to the content before …</source>
        <translation>Повертаємо попередню інформацію…</translation>
    </message>
    <message>
        <source>%1 of %2 MB, %3 of %4 parts</source>
        <translation>%1 із %2 МБ, частин: %3 із %4</translation>
    </message>
    <message>
        <source>Leave the stick plugged in. Visitors can use the kiosk meanwhile.</source>
        <translation>Не виймайте флешку. Відвідувачі тим часом можуть користуватися терміналом.</translation>
    </message>
</context>
<context>
    <name>UpdateSources</name>
    <message>
        <source>Take new content</source>
        <translation>Узяти нову інформацію</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>З мережі</translation>
    </message>
    <message>
        <source>The kiosk also looks there by itself.</source>
        <translation>Термінал перевіряє її й сам.</translation>
    </message>
    <message>
        <source>From the stick “%1”</source>
        <translation>З флешки «%1»</translation>
    </message>
    <message>
        <source>There is no content for the kiosk on it.</source>
        <translation>На ній немає інформації для термінала.</translation>
    </message>
    <message>
        <source>It says: content of %1.</source>
        <translation>На ній указано: інформація від %1.</translation>
    </message>
    <message>
        <source>The date of its content is not known.</source>
        <translation>Дата її інформації невідома.</translation>
    </message>
    <message>
        <source>Or plug in a stick. It appears here after a moment.</source>
        <translation>Або вставте флешку. За мить вона з’явиться тут.</translation>
    </message>
</context>
<context>
    <name>UpdateWayBack</name>
    <message>
        <source>Is the new content wrong?</source>
        <translation>З новою інформацією щось не так?</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation>Повернути інформацію від %1</translation>
    </message>
    <message>
        <source>Go back to the content of %1?</source>
        <translation>Повернути інформацію від %1?</translation>
    </message>
    <message>
        <source>The kiosk will not take the present content again. It waits for the next one.</source>
        <translation>Теперішню інформацію термінал більше не візьме. Він чекатиме на наступну.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
</context>
<context>
    <name>VolumePage</name>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Each choice is heard at once. At the place of the visitor it should be well heard over the noise of the room.</source>
        <translation>Кожен вибір одразу чути. На місці відвідувача звук має бути добре чутно попри шум у залі.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Без звуку</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>“Are you still here?”</source>
        <translation>«Ви ще тут?»</translation>
    </message>
    <message>
        <source>How long after the last touch the kiosk asks. Then it forgets the visitor, unless somebody touches it.</source>
        <translation>Через який час після останнього дотику термінал запитає. Потім він забуде відвідувача, якщо ніхто не торкнеться екрана.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WifiPage</name>
    <message>
        <source>Wi-Fi for visitors</source>
        <translation>Wi-Fi для відвідувачів</translation>
    </message>
    <message>
        <source>Whoever asks the kiosk gets the name and the password as a code. Give only a network for guests.</source>
        <translation>Кожен, хто попросить термінал, отримає назву й пароль як код. Давайте лише мережу для гостей.</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Назва мережі</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ще немає назви</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <translation>Пароль мережі</translation>
    </message>
    <message>
        <source>None: the network is open.</source>
        <translation>Немає: мережа відкрита.</translation>
    </message>
    <message>
        <source>Give it to visitors</source>
        <translation>Давати відвідувачам</translation>
    </message>
    <message>
        <source>Do not give it</source>
        <translation>Не давати</translation>
    </message>
</context>
</TS>
