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
</TS>
