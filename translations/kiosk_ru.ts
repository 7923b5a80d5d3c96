<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BlockRow</name>
    <message>
        <source>Some streets with the postal code %1 belong to this commune too. Ask at the desk.</source>
        <translation>К этой коммуне относятся и некоторые улицы с почтовым индексом %1. Спросите на ресепшене.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Кто поможет</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Что взять с собой</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Другие отделения</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk before you go</source>
        <translation>Не подтверждено: спросите на ресепшене, прежде чем идти</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk first</source>
        <translation>Не подтверждено: сначала спросите на ресепшене</translation>
    </message>
</context>
<context>
    <name>CommunesPage</name>
    <message>
        <source>Postal code or name of your commune</source>
        <translation>Почтовый индекс или название коммуны</translation>
    </message>
    <message>
        <source>There is no such commune in Brussels.</source>
        <translation>Такой коммуны в Брюсселе нет.</translation>
    </message>
    <message>
        <source>Look at the postal code in your address, or ask at the desk.</source>
        <translation>Посмотрите на почтовый индекс в своём адресе или спросите на ресепшене.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Checked on %1</source>
        <translation>Проверено %1</translation>
    </message>
    <message>
        <source>Call: point your phone’s camera here</source>
        <translation>Чтобы позвонить, наведите сюда камеру телефона</translation>
    </message>
    <message>
        <source>Print, and more</source>
        <translation>Печать и другое</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Другие способы</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>%1 · Checked on %2</source>
        <translation>%1 · Проверено %2</translation>
    </message>
    <message>
        <source>This page is not yet available in your language.</source>
        <translation>Этой страницы пока нет на вашем языке.</translation>
    </message>
    <message>
        <source>You see it in: %1</source>
        <translation>Сейчас она показана на этом языке: %1</translation>
    </message>
    <message>
        <source>This translation is older than the page.</source>
        <translation>Страница обновлена позже, чем этот перевод.</translation>
    </message>
    <message>
        <source>Something may have changed. Ask at the desk.</source>
        <translation>Что-то могло измениться. Спросите на ресепшене.</translation>
    </message>
    <message>
        <source>This page may be out of date.</source>
        <translation>Эта страница могла устареть.</translation>
    </message>
    <message>
        <source>Nobody has checked it again since. Ask at the desk.</source>
        <translation>С тех пор её никто не проверял. Спросите на ресепшене.</translation>
    </message>
    <message>
        <source>Take it with you: point your phone’s camera here</source>
        <translation>Чтобы взять с собой, наведите сюда камеру телефона</translation>
    </message>
    <message>
        <source>Print, and more</source>
        <translation>Печать и другое</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Другие способы</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Ambulance and fire brigade. Life in danger.</source>
        <translation>Скорая и пожарные. Опасность для жизни.</translation>
    </message>
    <message>
        <source>Police, when it is urgent.</source>
        <translation>Полиция, если срочно.</translation>
    </message>
    <message>
        <source>Poison centre. Somebody swallowed poison.</source>
        <translation>Центр помощи при отравлениях. Кто-то проглотил яд.</translation>
    </message>
    <message>
        <source>Child Focus. A child is missing.</source>
        <translation>Child Focus. Пропал ребёнок.</translation>
    </message>
    <message>
        <source>Samusocial. Nowhere to sleep tonight.</source>
        <translation>Samusocial. Сегодня негде ночевать.</translation>
    </message>
    <message>
        <source>Please help me. Call 112: I need an ambulance.</source>
        <translation>Помогите, пожалуйста. Позвоните 112: нужна скорая.</translation>
    </message>
    <message>
        <source>Please help me. Call the police: 101.</source>
        <translation>Помогите, пожалуйста. Позвоните в полицию: 101.</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>The information is not available at the moment.</source>
        <translation>Информация сейчас недоступна.</translation>
    </message>
    <message>
        <source>Please ask at the desk. They will help you.</source>
        <translation>Спросите, пожалуйста, на ресепшене. Там вам помогут.</translation>
    </message>
    <message>
        <source>Emergency: who to call</source>
        <translation>Экстренная помощь: кому звонить</translation>
    </message>
    <message>
        <source>Say where you are. Say what happened. Stay on the line.</source>
        <translation>Скажите, где вы. Скажите, что случилось. Не кладите трубку.</translation>
    </message>
    <message>
        <source>112 and 101 are free. No phone, or the call does not work? Ask at the desk to call for you.</source>
        <translation>112 и 101 – бесплатно. Нет телефона или не удаётся дозвониться? Попросите на ресепшене позвонить за вас.</translation>
    </message>
    <message>
        <source>Show this to somebody near you</source>
        <translation>Покажите это человеку рядом</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Проверено %1</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Day and night, every day</source>
        <translation>Круглосуточно, ежедневно</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>На каких языках говорят</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Open now, unless it is a public holiday</source>
        <translation>Сейчас открыто, если сегодня не праздник</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Сейчас закрыто</translation>
    </message>
    <message>
        <source>From an official page</source>
        <translation>С официальной страницы</translation>
    </message>
    <message>
        <source>Two sources say the same</source>
        <translation>Так пишут два источника</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk before you go</source>
        <translation>Не подтверждено: спросите на ресепшене, прежде чем идти</translation>
    </message>
    <message>
        <source>Not confirmed: ask at the desk first</source>
        <translation>Не подтверждено: сначала спросите на ресепшене</translation>
    </message>
</context>
<context>
    <name>FinishButton</name>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Finish and forget my choices</source>
        <translation>Завершить и забыть мой выбор</translation>
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
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Things on this screen: %1.</source>
        <translation>Элементов на экране: %1.</translation>
    </message>
    <message>
        <source>Everything is spoken now. Touch once to hear, touch again to choose. With keys: up and down to move, OK to choose, left to go back, right to hear again.</source>
        <translation>Теперь всё озвучивается. Коснитесь раз, чтобы услышать, и ещё раз, чтобы выбрать. Клавишами: вверх и вниз – движение, OK – выбрать, влево – назад, вправо – услышать ещё раз.</translation>
    </message>
    <message>
        <source>Nothing is spoken any more.</source>
        <translation>Озвучивание выключено.</translation>
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
        <translation>Главная</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Экстренная помощь</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What do you need?</source>
        <translation>Что вам нужно?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
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
        <translation>%1: %2 из %3</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Speak all</source>
        <translation>Всё вслух</translation>
    </message>
    <message>
        <source>Speak each thing that I touch</source>
        <translation>Озвучивать всё, чего я касаюсь</translation>
    </message>
    <message>
        <source>Listen: read this page aloud</source>
        <translation>Слушать: прочитать страницу вслух</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>The sound does not work. Ask at the desk.</source>
        <translation>Звук не работает. Спросите на ресепшене.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Say this sentence again</source>
        <translation>Повторить это предложение</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found. Ask at the desk.</source>
        <translation>Ничего не найдено. Спросите на ресепшене.</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>По этим словам ничего не найдено.</translation>
    </message>
    <message>
        <source>Try another word, choose a topic, or ask at the desk.</source>
        <translation>Попробуйте другое слово, выберите тему или спросите на ресепшене.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Экстренная помощь</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>This kiosk does not know today’s date: the notice may be over.</source>
        <translation>Терминал не знает, какое сегодня число. Возможно, объявление уже не действует.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Проверено %1</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>For the staff: type the PIN</source>
        <translation>Для сотрудников: введите PIN-код</translation>
    </message>
    <message>
        <source>For the staff: choose a PIN of 4 to 8 digits</source>
        <translation>Для сотрудников: выберите PIN-код из 4–8 цифр</translation>
    </message>
    <message>
        <source>Type the same PIN again</source>
        <translation>Введите тот же PIN-код ещё раз</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Это не тот PIN-код.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same.</source>
        <translation>Выберите от 4 до 8 цифр, не все одинаковые.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Коды не совпали. Выберите ещё раз.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep it: its disk does not take it. Tell the administrator.</source>
        <translation>Терминал не может его сохранить: диск не принимает. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Введено цифр: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 s.</source>
        <translation>Слишком много неверных кодов. Подождите %1 с.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стереть</translation>
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
        <translation>Печатаем…</translation>
    </message>
    <message>
        <source>Take your slip.</source>
        <translation>Возьмите свой листок.</translation>
    </message>
    <message>
        <source>Did the slip come out? If not, use the code with your phone.</source>
        <translation>Листок вышел? Если нет, воспользуйтесь кодом и телефоном.</translation>
    </message>
    <message>
        <source>The printer has no paper. Use the code with your phone, or tell the desk.</source>
        <translation>В принтере нет бумаги. Воспользуйтесь кодом и телефоном или скажите на ресепшене.</translation>
    </message>
    <message>
        <source>The printer does not answer. Use the code with your phone, or tell the desk.</source>
        <translation>Принтер не отвечает. Воспользуйтесь кодом и телефоном или скажите на ресепшене.</translation>
    </message>
    <message>
        <source>Wait a moment, then you can print again.</source>
        <translation>Подождите немного, потом можно печатать снова.</translation>
    </message>
    <message>
        <source>No more slips today. Use the code with your phone, or ask at the desk.</source>
        <translation>Сегодня листков больше нет. Воспользуйтесь кодом и телефоном или спросите на ресепшене.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печатать</translation>
    </message>
    <message>
        <source>How the slip begins</source>
        <translation>Как начинается листок</translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Text size: %1 of 4</source>
        <translation>Размер текста: %1 из 4</translation>
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
        <translation>Найдено: %1</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
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
        <translation>Поиск</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Что вам нужно?</translation>
    </message>
    <message>
        <source>What people often need</source>
        <translation>Что нужно чаще всего</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Content</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Take new content from a stick or the network, or go back to the content before.</source>
        <translation>Получить новую информацию с флешки или из сети либо вернуть прежнюю.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Для сотрудников</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>В принтере нет бумаги.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не отвечает.</translation>
    </message>
    <message>
        <source>Look at it. Then print a page to see that it works.</source>
        <translation>Посмотрите на него. Потом напечатайте страницу для проверки.</translation>
    </message>
    <message>
        <source>No voice for: %1</source>
        <translation>Нет голоса для: %1</translation>
    </message>
    <message>
        <source>In these languages nothing is read aloud. Ask the administrator for espeak-ng.</source>
        <translation>На этих языках ничего не читается вслух. Попросите администратора установить espeak-ng.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Touch here</source>
        <translation>Нажмите здесь</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Emergency</source>
        <translation>Экстренная помощь</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this screen starts again for the next person.</source>
        <translation>
            <numerusform>Через %n секунду экран вернётся в начало для следующего человека.</numerusform>
            <numerusform>Через %n секунды экран вернётся в начало для следующего человека.</numerusform>
            <numerusform>Через %n секунд экран вернётся в начало для следующего человека.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ещё здесь</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Open the page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Text without network</source>
        <translation>Текст без интернета</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Гостевой Wi-Fi</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: the page opens</source>
        <translation>Наведите сюда камеру телефона: откроется страница</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: the text appears, even without network</source>
        <translation>Наведите сюда камеру телефона: появится текст, даже без интернета</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: it calls this number</source>
        <translation>Наведите сюда камеру телефона, чтобы позвонить по этому номеру</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: a map opens</source>
        <translation>Наведите сюда камеру телефона: откроется карта</translation>
    </message>
    <message>
        <source>Point your phone’s camera here: it joins the network</source>
        <translation>Наведите сюда камеру телефона, чтобы подключиться к сети</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Возьмите с собой</translation>
    </message>
</context>
<context>
    <name>UpdateAnswer</name>
    <message>
        <source>Updated.</source>
        <translation>Обновлено.</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>Уже самое новое.</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Подождите, пожалуйста.</translation>
    </message>
    <message>
        <source>Older than what is shown.</source>
        <translation>Старее того, что показано.</translation>
    </message>
    <message>
        <source>Damaged or incomplete.</source>
        <translation>Повреждено или неполное.</translation>
    </message>
    <message>
        <source>Not from our publisher.</source>
        <translation>Не от нашего издателя.</translation>
    </message>
    <message>
        <source>No room.</source>
        <translation>Нет места.</translation>
    </message>
    <message>
        <source>The update did not finish.</source>
        <translation>Обновление не завершилось.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>That was not possible.</source>
        <translation>Не получилось.</translation>
    </message>
    <message>
        <source>The kiosk now shows the content of %1.</source>
        <translation>Теперь терминал показывает информацию от %1.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>This content was taken back, or could not be shown. The kiosk waits for the next one.</source>
        <translation>Эту информацию отозвали, или её не удалось показать. Терминал ждёт следующую.</translation>
    </message>
    <message>
        <source>Another update is running. Wait a minute, then try again.</source>
        <translation>Уже идёт другое обновление. Подождите минуту и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Get a newer stick.</source>
        <translation>Возьмите более новую флешку.</translation>
    </message>
    <message>
        <source>It is of %1. Get a newer stick.</source>
        <translation>Она от %1. Возьмите более новую флешку.</translation>
    </message>
    <message>
        <source>The publisher has to renew it. Tell the administrator.</source>
        <translation>Издатель должен его обновить. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, or take another stick.</source>
        <translation>Скопируйте информацию на флешку ещё раз или возьмите другую флешку.</translation>
    </message>
    <message>
        <source>There is no content for the kiosk on it. Take another stick.</source>
        <translation>На ней нет информации для терминала. Возьмите другую флешку.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, wait until the copy is finished, and try again.</source>
        <translation>Скопируйте информацию на флешку ещё раз, дождитесь конца копирования и попробуйте снова.</translation>
    </message>
    <message>
        <source>The network does not answer. Check the cable, or use a stick.</source>
        <translation>Сеть не отвечает. Проверьте кабель или воспользуйтесь флешкой.</translation>
    </message>
    <message>
        <source>The kiosk’s program is too old for this content. Tell the administrator.</source>
        <translation>Программа терминала слишком старая для этой информации. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The publisher has made a mistake. Tell the administrator.</source>
        <translation>Издатель допустил ошибку. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Do not use this stick or address. Tell the administrator.</source>
        <translation>Не пользуйтесь этой флешкой или адресом. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The kiosk’s disk is full. Tell the administrator.</source>
        <translation>Диск терминала заполнен. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the administrator.</source>
        <translation>Попробуйте ещё раз. Если это повторится, сообщите администратору.</translation>
    </message>
    <message>
        <source>The kiosk shows the content of %1 again.</source>
        <translation>Терминал снова показывает информацию от %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Подождите минуту и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>New page: %1</source>
        <translation>Новая страница: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>The content shown has stayed as it was.</source>
        <translation>Показанная информация осталась прежней.</translation>
    </message>
    <message>
        <source>No page has changed, only details such as contacts.</source>
        <translation>Страницы не изменились, только детали, например контакты.</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Content</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Shown now: the content of %1.</source>
        <translation>Сейчас показана информация от %1.</translation>
    </message>
    <message>
        <source>Shown now: the content that the kiosk came with.</source>
        <translation>Сейчас показана информация, с которой прибыл терминал.</translation>
    </message>
    <message>
        <source>This kiosk cannot take new content yet.</source>
        <translation>Этот терминал пока не может получать новую информацию.</translation>
    </message>
    <message>
        <source>It does not have the publisher’s key. Tell the administrator.</source>
        <translation>В нём нет ключа издателя. Сообщите администратору.</translation>
    </message>
</context>
<context>
    <name>UpdateProgress</name>
    <message>
        <source>Looking for new content …</source>
        <translation>Ищем новую информацию…</translation>
    </message>
    <message>
        <source>Receiving the new content …</source>
        <translation>Получаем новую информацию…</translation>
    </message>
    <message>
        <source>Preparing the new content. This can take some minutes.</source>
        <translation>Готовим новую информацию. Это может занять несколько минут.</translation>
    </message>
    <message>
        <source>Going back to the content before …</source>
        <translation>Возвращаем прежнюю информацию…</translation>
    </message>
    <message>
        <source>%1 of %2 MB, %3 of %4 parts</source>
        <translation>%1 из %2 МБ, частей: %3 из %4</translation>
    </message>
    <message>
        <source>Leave the stick plugged in. Visitors can use the kiosk meanwhile.</source>
        <translation>Не вынимайте флешку. Посетители тем временем могут пользоваться терминалом.</translation>
    </message>
</context>
<context>
    <name>UpdateSources</name>
    <message>
        <source>Take new content</source>
        <translation>Взять новую информацию</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Из сети</translation>
    </message>
    <message>
        <source>The kiosk also looks there by itself.</source>
        <translation>Терминал проверяет её и сам.</translation>
    </message>
    <message>
        <source>From the stick “%1”</source>
        <translation>С флешки «%1»</translation>
    </message>
    <message>
        <source>There is no content for the kiosk on it.</source>
        <translation>На ней нет информации для терминала.</translation>
    </message>
    <message>
        <source>It says: content of %1.</source>
        <translation>На ней указано: информация от %1.</translation>
    </message>
    <message>
        <source>The date of its content is not known.</source>
        <translation>Дата её информации неизвестна.</translation>
    </message>
    <message>
        <source>Or plug in a stick. It appears here after a moment.</source>
        <translation>Или вставьте флешку. Через мгновение она появится здесь.</translation>
    </message>
</context>
<context>
    <name>UpdateWayBack</name>
    <message>
        <source>Is the new content wrong?</source>
        <translation>С новой информацией что-то не так?</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation>Вернуть информацию от %1</translation>
    </message>
    <message>
        <source>Go back to the content of %1?</source>
        <translation>Вернуть информацию от %1?</translation>
    </message>
    <message>
        <source>The kiosk will not take the present content again. It waits for the next one.</source>
        <translation>Нынешнюю информацию терминал больше не возьмёт. Он будет ждать следующую.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
</TS>
