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
    <name>ContentPage</name>
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
    <name>LevelControl</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 із %3</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Speak all</source>
        <translation>Усе вголос</translation>
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
    <name>ReadingTools</name>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Text size: %1 of 4</source>
        <translation>Розмір тексту: %1 із 4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
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
        <source>Content</source>
        <translation>Інформація</translation>
    </message>
    <message>
        <source>Take new content from a stick or the network, or go back to the content before.</source>
        <translation>Отримати нову інформацію з флешки чи мережі або повернути попередню.</translation>
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
</TS>
