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
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
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
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>The whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>Short, with pictures</source>
        <translation>Коротко, с картинками</translation>
    </message>
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
    <name>FaultBanner</name>
    <message>
        <source>The settings file is broken. The kiosk runs on its defaults.</source>
        <translation>Файл настроек повреждён. Терминал работает с обычными настройками.</translation>
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
    <name>KioskPage</name>
    <message>
        <source>Receipt printer at %1</source>
        <translation>Чековый принтер по адресу %1</translation>
    </message>
    <message>
        <source>Receipt printer on USB, %1</source>
        <translation>Чековый принтер по USB, %1</translation>
    </message>
    <message>
        <source>Receipt printer on the line %1</source>
        <translation>Чековый принтер на порту %1</translation>
    </message>
    <message>
        <source>Printer “%1” of the system</source>
        <translation>Принтер «%1» в системе</translation>
    </message>
    <message>
        <source>Files in the folder %1</source>
        <translation>Файлы в папке %1</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Не повёрнуто</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Повёрнуто вправо</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Вверх ногами</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Повёрнуто влево</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Название центра</translation>
    </message>
    <message>
        <source>None. Printed slips can say where they come from.</source>
        <translation>Нет. На распечатках может стоять, откуда они.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>“Are you still here?”</source>
        <translation>«Вы ещё здесь?»</translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s) without a touch</source>
        <translation>
            <numerusform>Через %n секунду без касания</numerusform>
            <numerusform>Через %n секунды без касания</numerusform>
            <numerusform>Через %n секунд без касания</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Нет принтера</translation>
    </message>
    <message>
        <source>Wi-Fi for visitors</source>
        <translation>Wi-Fi для посетителей</translation>
    </message>
    <message>
        <source>The kiosk gives “%1” as a code.</source>
        <translation>Терминал показывает код для «%1».</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не показывается</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Размер экрана</translation>
    </message>
    <message>
        <source>%1 inch diagonal</source>
        <translation>Диагональ %1 дюйма</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>Как висит экран</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Этот терминал</translation>
    </message>
    <message>
        <source>Start with fresh settings</source>
        <translation>Начать с новых настроек</translation>
    </message>
    <message>
        <source>The broken file is kept beside it as “kiosk.toml.broken”. Or mend it, and restart the kiosk.</source>
        <translation>Повреждённый файл останется рядом как «kiosk.toml.broken». Или исправьте его и перезапустите терминал.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Touch a language to offer it, or to offer it no more. “Up” moves it forward.</source>
        <translation>Коснитесь языка, чтобы предлагать его или больше не предлагать. «Вверх» ставит его выше.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Не предлагается</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>LeaveButton</name>
    <message>
        <source>Hide this page</source>
        <translation>Скрыть эту страницу</translation>
    </message>
    <message>
        <source>Nothing stays on the screen.</source>
        <translation>На экране ничего не останется.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Restart or leave</source>
        <translation>Перезапустить или выйти</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Перезапустить терминал</translation>
    </message>
    <message>
        <source>The screen is dark for a few seconds, then the kiosk is back.</source>
        <translation>Экран погаснет на несколько секунд, потом терминал появится снова.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>The kiosk closes. Visitors have nothing until somebody starts it again.</source>
        <translation>Терминал закроется. Посетители не смогут им пользоваться, пока его не запустят снова.</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Закрыть программу?</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>Перезапустить терминал?</translation>
    </message>
    <message>
        <source>It does not start again by itself: switch the machine off and on, or have the administrator start it.</source>
        <translation>Сам он не запустится: выключите и включите компьютер или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Нет, остаться</translation>
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
        <source>Speak all</source>
        <translation>Всё вслух</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
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
    <name>OrientationPage</name>
    <message>
        <source>Not turned</source>
        <translation>Не повёрнуто</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Повёрнуто вправо</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Вверх ногами</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Повёрнуто влево</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>Как висит экран</translation>
    </message>
    <message>
        <source>The picture turns at once. Choose the one that stands upright. If a touch then lands elsewhere, the system turns the picture already: choose “Not turned”.</source>
        <translation>Изображение повернётся сразу. Выберите то, что стоит ровно. Если касание попадает не туда, изображение уже поворачивает система: выберите «Не повёрнуто».</translation>
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
        <source>This takes a while. You can also use the code with your phone.</source>
        <translation>Это занимает немного больше времени. Можно также воспользоваться кодом и телефоном.</translation>
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
    <name>PrinterPage</name>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Нет принтера</translation>
    </message>
    <message>
        <source>The screen does not speak of printing.</source>
        <translation>На экране нет слов о печати.</translation>
    </message>
    <message>
        <source>Set up by the administrator.</source>
        <translation>Настроил администратор.</translation>
    </message>
    <message>
        <source>A printer that the system knows.</source>
        <translation>Принтер, известный системе.</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Чековый принтер в сети</translation>
    </message>
    <message>
        <source>You type its address.</source>
        <translation>Вы вводите его адрес.</translation>
    </message>
    <message>
        <source>Then print a page on the page “Test”.</source>
        <translation>Потом напечатайте лист на странице «Проверка».</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Text size: %1 of 4</source>
        <translation>Размер текста: %1 из 4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Интервалы</translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Close the choices of text</source>
        <translation>Закрыть выбор вида текста</translation>
    </message>
    <message>
        <source>Text: size, contrast, bold, spacing</source>
        <translation>Текст: размер, контраст, жирный, интервалы</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Bring everything lower on the screen</source>
        <translation>Опустить всё ниже на экране</translation>
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
    <name>RulerPage</name>
    <message>
        <source>Much shorter</source>
        <translation>Намного короче</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Короче</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Длиннее</translation>
    </message>
    <message>
        <source>Much longer</source>
        <translation>Намного длиннее</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Размер экрана</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it must be 100 mm long. Or lay a bank card on the frame: it must fit exactly.</source>
        <translation>Приложите линейку к линии: она должна быть длиной 100&#xa0;мм. Или приложите банковскую карту к рамке: она должна точно совпадать.</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Банковская карта</translation>
    </message>
    <message>
        <source>%1 inch diagonal</source>
        <translation>Диагональ %1 дюйма</translation>
    </message>
</context>
<context>
    <name>SavedBanner</name>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Так нельзя.</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it.</source>
        <translation>Не сохранено: диск не записывает.</translation>
    </message>
    <message>
        <source>Not saved: the settings file is broken.</source>
        <translation>Не сохранено: файл настроек повреждён.</translation>
    </message>
    <message>
        <source>It may be full or locked. Tell the administrator.</source>
        <translation>Возможно, он заполнен или закрыт для записи. Скажите администратору.</translation>
    </message>
    <message>
        <source>Somebody has changed it. Restart the kiosk to see what is wrong.</source>
        <translation>Кто-то его изменил. Перезапустите терминал, чтобы увидеть, что не так.</translation>
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
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Is all well? Content, clock, disk and printer; and the status to a stick.</source>
        <translation>Всё ли в порядке? Информация, часы, диск и принтер; запись состояния на флешку.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Take new content from a stick or the network, or go back to the content before.</source>
        <translation>Получить новую информацию с флешки или из сети либо вернуть прежнюю.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Этот терминал</translation>
    </message>
    <message>
        <source>Name, languages, volume, printer, Wi-Fi and screen.</source>
        <translation>Название, языки, громкость, принтер, Wi-Fi и экран.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Does it print, sound, and feel a touch?</source>
        <translation>Печатает ли, звучит ли, чувствует ли касание?</translation>
    </message>
    <message>
        <source>Restart or leave</source>
        <translation>Перезапустить или выйти</translation>
    </message>
    <message>
        <source>Start the kiosk anew, or close it.</source>
        <translation>Запустить терминал заново или закрыть его.</translation>
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
    <name>StatusPage</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The kiosk looks at itself …</source>
        <translation>Терминал проверяет себя…</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>Это займёт несколько секунд.</translation>
    </message>
    <message>
        <source>The kiosk could not look at itself.</source>
        <translation>Терминал не смог себя проверить.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the administrator.</source>
        <translation>Попробуйте ещё раз. Если это повторится, сообщите администратору.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>Look at: %1.</source>
        <translation>Обратите внимание: %1.</translation>
    </message>
    <message>
        <source>This kiosk: %1</source>
        <translation>Этот терминал: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
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
        <translation>Состояние записано на флешку «%1».</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>На эту флешку ничего нельзя записать.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>Флешка заполнена.</translation>
    </message>
    <message>
        <source>The stick is no longer there.</source>
        <translation>Флешки уже нет.</translation>
    </message>
    <message>
        <source>There is a file of another kiosk in its place.</source>
        <translation>На его месте файл другого терминала.</translation>
    </message>
    <message>
        <source>The status could not be written.</source>
        <translation>Не удалось записать состояние.</translation>
    </message>
    <message>
        <source>Take the stick to your administrator. There is nothing about visitors on it.</source>
        <translation>Отдайте флешку администратору. На ней нет ничего о посетителях.</translation>
    </message>
    <message>
        <source>Take another stick, or tell the administrator.</source>
        <translation>Возьмите другую флешку или сообщите администратору.</translation>
    </message>
    <message>
        <source>Take another stick.</source>
        <translation>Возьмите другую флешку.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>Вставьте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Take another stick, and tell the administrator.</source>
        <translation>Возьмите другую флешку и сообщите администратору.</translation>
    </message>
    <message>
        <source>Try again, or take another stick.</source>
        <translation>Попробуйте ещё раз или возьмите другую флешку.</translation>
    </message>
    <message>
        <source>Write the status to a stick</source>
        <translation>Записать состояние на флешку</translation>
    </message>
    <message>
        <source>Writing. Leave the stick plugged in …</source>
        <translation>Идёт запись. Не вынимайте флешку…</translation>
    </message>
    <message>
        <source>To the stick “%1”</source>
        <translation>На флешку «%1»</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here after a moment.</source>
        <translation>Вставьте флешку. Через мгновение она появится здесь.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>проверьте</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>не в порядке</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Последнее обновление</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
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
        <translation>Программа</translation>
    </message>
    <message>
        <source>The settings cannot be read. The kiosk runs on the usual ones.</source>
        <translation>Настройки не удаётся прочитать. Терминал работает с обычными.</translation>
    </message>
    <message>
        <source>Release %3 of %1 is shown.</source>
        <translation>Показан выпуск %3 от %1.</translation>
    </message>
    <message>
        <source>The content that the kiosk came with is shown, of %1.</source>
        <translation>Показана информация, с которой прибыл терминал, от %1.</translation>
    </message>
    <message>
        <source>The content shown is of %1. That is long ago.</source>
        <translation>Показана информация от %1. Это было давно.</translation>
    </message>
    <message>
        <source>The content cannot be read. Visitors see only the emergency numbers.</source>
        <translation>Информацию не удаётся прочитать. Посетители видят только экстренные номера.</translation>
    </message>
    <message>
        <source>No new content has come yet.</source>
        <translation>Новой информации ещё не поступало.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Обновлено.</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>Уже самое новое.</translation>
    </message>
    <message>
        <source>That is long ago.</source>
        <translation>Это было давно.</translation>
    </message>
    <message>
        <source>This content was taken back, or could not be shown.</source>
        <translation>Эту информацию отозвали, или её не удалось показать.</translation>
    </message>
    <message>
        <source>It was older than what is shown.</source>
        <translation>Она старее того, что показано.</translation>
    </message>
    <message>
        <source>It was too old to be trusted.</source>
        <translation>Она слишком старая, чтобы ей доверять.</translation>
    </message>
    <message>
        <source>The network does not answer.</source>
        <translation>Сеть не отвечает.</translation>
    </message>
    <message>
        <source>There was no content for the kiosk.</source>
        <translation>Информации для терминала там не было.</translation>
    </message>
    <message>
        <source>The content was not complete.</source>
        <translation>Информация была неполной.</translation>
    </message>
    <message>
        <source>The content was damaged.</source>
        <translation>Информация была повреждена.</translation>
    </message>
    <message>
        <source>The kiosk’s program is too old for this content.</source>
        <translation>Программа терминала слишком старая для этой информации.</translation>
    </message>
    <message>
        <source>The publisher has made a mistake.</source>
        <translation>Издатель допустил ошибку.</translation>
    </message>
    <message>
        <source>It was not from our publisher.</source>
        <translation>Она не от нашего издателя.</translation>
    </message>
    <message>
        <source>There was no room for it.</source>
        <translation>Для неё не было места.</translation>
    </message>
    <message>
        <source>It says %1. That can be right.</source>
        <translation>Они показывают %1. Это может быть верно.</translation>
    </message>
    <message>
        <source>It says %1. That is wrong.</source>
        <translation>Они показывают %1. Это неверно.</translation>
    </message>
    <message>
        <source>Free: %1 MB. An update needs %2 MB.</source>
        <translation>Свободно: %1 МБ. Для обновления нужно %2 МБ.</translation>
    </message>
    <message>
        <source>Too full. Free: %1 MB. An update needs %2 MB.</source>
        <translation>Слишком мало места. Свободно: %1 МБ. Для обновления нужно %2 МБ.</translation>
    </message>
    <message>
        <source>Nothing can be written. What is there is still shown.</source>
        <translation>Ничего нельзя записать. То, что есть, по-прежнему показывается.</translation>
    </message>
    <message>
        <source>It makes mistakes.</source>
        <translation>Он работает с ошибками.</translation>
    </message>
    <message>
        <source>It could not be looked at.</source>
        <translation>Его не удалось проверить.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Принтер не настроен.</translation>
    </message>
    <message>
        <source>It answers and has paper.</source>
        <translation>Он отвечает, бумага есть.</translation>
    </message>
    <message>
        <source>It has no paper.</source>
        <translation>В нём нет бумаги.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Он не отвечает.</translation>
    </message>
    <message>
        <source>It is set up. It does not tell whether it has paper.</source>
        <translation>Он настроен. Он не сообщает, есть ли бумага.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Версия %1.</translation>
    </message>
    <message>
        <source>Bring newer content on a stick, or check the network.</source>
        <translation>Принесите более новую информацию на флешке или проверьте сеть.</translation>
    </message>
    <message>
        <source>Take new content, then tell the administrator.</source>
        <translation>Возьмите новую информацию, потом сообщите администратору.</translation>
    </message>
    <message>
        <source>Check the network, or take the content from a stick.</source>
        <translation>Проверьте сеть или возьмите информацию с флешки.</translation>
    </message>
    <message>
        <source>Check the network, or use a stick.</source>
        <translation>Проверьте сеть или воспользуйтесь флешкой.</translation>
    </message>
    <message>
        <source>The kiosk waits for the next one.</source>
        <translation>Терминал ждёт следующую.</translation>
    </message>
    <message>
        <source>Get a newer stick.</source>
        <translation>Возьмите более новую флешку.</translation>
    </message>
    <message>
        <source>Check the cable, or use a stick.</source>
        <translation>Проверьте кабель или воспользуйтесь флешкой.</translation>
    </message>
    <message>
        <source>Do not use this stick or address. Tell the administrator.</source>
        <translation>Не пользуйтесь этой флешкой или адресом. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Have it set. Until then the kiosk does not judge any date.</source>
        <translation>Пусть их настроят. До этого терминал не учитывает даты.</translation>
    </message>
    <message>
        <source>Tell the administrator: something has to be deleted.</source>
        <translation>Сообщите администратору: нужно что-то удалить.</translation>
    </message>
    <message>
        <source>Switch the kiosk off and on. If it stays so, tell the administrator.</source>
        <translation>Выключите и включите терминал. Если ничего не изменится, сообщите администратору.</translation>
    </message>
    <message>
        <source>Tell the administrator soon: it has to be replaced.</source>
        <translation>Поскорее сообщите администратору: диск нужно заменить.</translation>
    </message>
    <message>
        <source>Put paper in.</source>
        <translation>Вставьте бумагу.</translation>
    </message>
    <message>
        <source>Look whether it is on and connected. Some printers never answer.</source>
        <translation>Проверьте, включён ли он и подключён ли. Некоторые принтеры никогда не отвечают.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Показывается с %1.</translation>
    </message>
    <message>
        <source>Copy the content to the stick again, or take another stick.</source>
        <translation>Скопируйте информацию на флешку ещё раз или возьмите другую флешку.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Сообщите администратору.</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>С флешки</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Из сети</translation>
    </message>
    <message>
        <source>The machine has run for %1.</source>
        <translation>Компьютер работает %1.</translation>
    </message>
    <message>
        <source>The screen has run for %1.</source>
        <translation>Экран работает %1.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 дн. %2 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
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
    <name>TakePanel</name>
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
    <name>TestPage</name>
    <message>
        <source>Printed. Look at the page: five languages, a bar without white stripes, a code.</source>
        <translation>Напечатано. Посмотрите на лист: пять языков, полоса без белых линий, код.</translation>
    </message>
    <message>
        <source>Sent. This printer does not say whether it came out: look.</source>
        <translation>Отправлено. Этот принтер не сообщает, напечатано ли: посмотрите.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>В принтере нет бумаги.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, closed and connected?</source>
        <translation>Принтер не отвечает. Включён ли он, закрыт ли, подключён ли?</translation>
    </message>
    <message>
        <source>No printer is chosen. Choose one on the page “This kiosk”.</source>
        <translation>Принтер не выбран. Выберите его на странице «Этот терминал».</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Print a page</source>
        <translation>Напечатать лист</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Печатаем…</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Включить звук</translation>
    </message>
    <message>
        <source>At the volume of %1 %</source>
        <translation>С громкостью %1&#xa0;%</translation>
    </message>
    <message>
        <source>The volume is set to “No sound”.</source>
        <translation>Выбрана громкость «Без звука».</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Вы услышали?</translation>
    </message>
    <message>
        <source>The sound works.</source>
        <translation>Звук работает.</translation>
    </message>
    <message>
        <source>Look at the plug and the switch of the loudspeaker, and at the volume on the page “This kiosk”.</source>
        <translation>Проверьте штекер и выключатель динамика и громкость на странице «Этот терминал».</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Try the touch</source>
        <translation>Проверить касание</translation>
    </message>
    <message>
        <source>The whole screen becomes a board of fields.</source>
        <translation>Весь экран станет полем из клеток.</translation>
    </message>
</context>
<context>
    <name>TouchPage</name>
    <message>
        <source>The whole screen feels your finger.</source>
        <translation>Весь экран чувствует палец.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) did not feel anything; they are marked. Clean the screen there and try again.</source>
        <translation>
            <numerusform>%n клетка ничего не почувствовала; она отмечена. Протрите там экран и попробуйте ещё раз.</numerusform>
            <numerusform>%n клетки ничего не почувствовали; они отмечены. Протрите там экран и попробуйте ещё раз.</numerusform>
            <numerusform>%n клеток ничего не почувствовали; они отмечены. Протрите там экран и попробуйте ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass a finger over every field, also behind this card: %n left.</source>
        <translation>
            <numerusform>Проведите пальцем по каждой клетке, также под этой карточкой: осталась %n.</numerusform>
            <numerusform>Проведите пальцем по каждой клетке, также под этой карточкой: осталось %n.</numerusform>
            <numerusform>Проведите пальцем по каждой клетке, также под этой карточкой: осталось %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Показать, чего не хватает</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ещё раз</translation>
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
        <translation>Название центра</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Название сети</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <translation>Пароль сети</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Адрес принтера</translation>
    </message>
    <message>
        <source>One line of text, at most about 60 letters.</source>
        <translation>Одна строка, не больше 60 букв.</translation>
    </message>
    <message>
        <source>At most 32 Latin or 16 Cyrillic letters.</source>
        <translation>Не больше 32 латинских или 16 кириллических букв.</translation>
    </message>
    <message>
        <source>8 to 63 characters, or nothing for a network without a password.</source>
        <translation>От 8 до 63 знаков или ничего, если сеть без пароля.</translation>
    </message>
    <message>
        <source>Four numbers with dots between them, such as 192.0.2.7. The printer tells it on its own test page.</source>
        <translation>Четыре числа через точку, например 192.0.2.7. Принтер печатает его на своей тестовой странице.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
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
<context>
    <name>VolumePage</name>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Each choice is heard at once. At the place of the visitor it should be well heard over the noise of the room.</source>
        <translation>Каждый выбор сразу слышно. На месте посетителя звук должен быть хорошо слышен несмотря на шум в зале.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Без звука</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>“Are you still here?”</source>
        <translation>«Вы ещё здесь?»</translation>
    </message>
    <message>
        <source>How long after the last touch the kiosk asks. Then it forgets the visitor, unless somebody touches it.</source>
        <translation>Через какое время после последнего касания терминал спросит. Потом он забудет посетителя, если никто не коснётся экрана.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WifiPage</name>
    <message>
        <source>Wi-Fi for visitors</source>
        <translation>Wi-Fi для посетителей</translation>
    </message>
    <message>
        <source>Whoever asks the kiosk gets the name and the password as a code. Give only a network for guests.</source>
        <translation>Каждый, кто попросит терминал, получит название и пароль как код. Давайте только сеть для гостей.</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Название сети</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Названия ещё нет</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <translation>Пароль сети</translation>
    </message>
    <message>
        <source>None: the network is open.</source>
        <translation>Нет: сеть открыта.</translation>
    </message>
    <message>
        <source>Give it to visitors</source>
        <translation>Давать посетителям</translation>
    </message>
    <message>
        <source>Do not give it</source>
        <translation>Не давать</translation>
    </message>
</context>
</TS>
