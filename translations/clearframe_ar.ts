<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Finds: %1
License: %2
Source: %3
Trained on: %4
SHA-256: %5</source>
        <translation>يجد: %1
الترخيص: %2
المصدر: %3
دُرّب على: %4
SHA-256: %5</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>حول Clearframe</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GPL, version 3 or later; it comes without any warranty and gives no legal advice.</source>
        <translation>الإصدار %1. برنامج حر بموجب رخصة GPL، الإصدار 3 أو أحدث؛ يأتي بلا أي ضمان ولا يقدّم مشورة قانونية.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program finds that there is a face, not whose it is: no model that recognizes people is part of it.</source>
        <translation>يبقى كل شيء على هذا الحاسوب. يجد البرنامج أن هناك وجهًا، لا لمن هو: لا يتضمن أي نموذج يتعرّف على الأشخاص.</translation>
    </message>
    <message>
        <source>Models that find faces and people</source>
        <translation>النماذج التي تجد الوجوه والأشخاص</translation>
    </message>
    <message>
        <source>They miss people: from behind, far away, turned, badly lit. “No face found” means what it says, not “nobody is in the picture”.</source>
        <translation>قد يفوتها أشخاص: من الخلف، أو بعيدون، أو مستديرون، أو في إضاءة سيئة. «لم يُعثر على وجه» تعني ما تقول، لا «لا أحد في الصورة».</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AcceptCommand</name>
    <message>
        <source>Accept a finding</source>
        <translation>قبول ملاحظة</translation>
    </message>
    <message>
        <source>Take an acceptance back</source>
        <translation>سحب القبول</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>For every destination, not only %1</source>
        <translation>لكل الوجهات، لا %1 فقط</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>القبول لـ %n صورة</numerusform>
            <numerusform>القبول لصورة واحدة</numerusform>
            <numerusform>القبول لصورتين</numerusform>
            <numerusform>القبول لـ %n صور</numerusform>
            <numerusform>القبول لـ %n صورة</numerusform>
            <numerusform>القبول لـ %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>قبول ملاحظة</translation>
    </message>
    <message>
        <source>Last day on which it is accepted</source>
        <translation>آخر يوم يسري فيه القبول</translation>
    </message>
    <message>
        <source>The photos count as if this had not been found. The finding, your reason and your name stay in every report.</source>
        <translation>تُعامَل الصور كأن هذا لم يُعثر عليه. تبقى الملاحظة والسبب واسمك في كل تقرير.</translation>
    </message>
</context>
<context>
    <name>AnswerForManyDialog</name>
    <message numerus="yes">
        <source>One answer for %n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>جواب واحد لشخص واحد</numerusform>
            <numerusform>جواب واحد لشخصين</numerusform>
            <numerusform>جواب واحد لـ %n أشخاص</numerusform>
            <numerusform>جواب واحد لـ %n شخصًا</numerusform>
            <numerusform>جواب واحد لـ %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is recorded for each of them: %1</source>
        <translation>يُسجَّل الجواب لكل منهم: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>تسجيل الجواب</translation>
    </message>
    <message numerus="yes">
        <source>One answer for %n face(s)</source>
        <translation>
            <numerusform>لا وجوه</numerusform>
            <numerusform>جواب واحد لوجه واحد</numerusform>
            <numerusform>جواب واحد لوجهين</numerusform>
            <numerusform>جواب واحد لـ %n وجوه</numerusform>
            <numerusform>جواب واحد لـ %n وجهًا</numerusform>
            <numerusform>جواب واحد لـ %n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>For an event: everybody with a red lanyard refused. The mark becomes a pseudonym in the list of people and can be used again for more faces.</source>
        <translation>لمناسبة: رفض كل من يحمل شريطًا أحمر. تصبح العلامة اسمًا مستعارًا في قائمة الأشخاص ويمكن استخدامها ثانيةً لوجوه أخرى.</translation>
    </message>
    <message>
        <source>Mark the faces</source>
        <translation>تعليم الوجوه</translation>
    </message>
    <message>
        <source>Mark (“Red lanyard, fair 2026”)</source>
        <translation>علامة («شريط أحمر، معرض 2026»)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Menus and photos come and go at once instead of sliding or fading.</source>
        <translation>تظهر القوائم والصور وتختفي فورًا بدل الانزلاق أو التلاشي.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>BaselineDialog</name>
    <message>
        <source>Published before</source>
        <translation>نُشرت من قبل</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>لا صور للقبول</numerusform>
            <numerusform>القبول لصورة واحدة</numerusform>
            <numerusform>القبول لصورتين</numerusform>
            <numerusform>القبول لـ %n صور</numerusform>
            <numerusform>القبول لـ %n صورة</numerusform>
            <numerusform>القبول لـ %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>These were published before: %1</source>
        <translation>هذه نُشرت من قبل: %1</translation>
    </message>
    <message>
        <source>What stops these photos today is accepted, and from now on the check shows only what is new. Their licenses are noted as published. Never part of it: a refusal, a withdrawal, and photos that nobody has looked at. Each acceptance stays in the reports and can be taken back.</source>
        <translation>يُقبل ما يوقف هذه الصور اليوم، ولا يُظهر التدقيق من الآن سوى الجديد. وتُدوَّن تراخيصها بأنها منشورة. لا يدخل في ذلك أبدًا: رفض أو سحب أو صور لم ينظر فيها أحد. يبقى كل قبول في التقارير ويمكن سحبه.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Accepting %1 needs a reason that can be read later.</source>
        <translation>قبول %1 يحتاج سببًا يمكن قراءته لاحقًا.</translation>
    </message>
    <message>
        <source>The photo is not in the catalog any more; scan its folder again.</source>
        <translation>لم تعد الصورة في الفهرس؛ افحص مجلدها مجددًا.</translation>
    </message>
    <message>
        <source>%1 was not accepted for this photo.</source>
        <translation>لم يُقبل %1 لهذه الصورة.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged: it has lost its id.</source>
        <translation>الفهرس «%1» تالف: فقد معرّفه.</translation>
    </message>
    <message>
        <source>Traces cannot be erased from “%1” in the middle of a change.</source>
        <translation>لا يمكن محو الآثار من «%1» في أثناء تغيير.</translation>
    </message>
    <message>
        <source>Another program is reading “%1”, so traces of what was deleted are still in its log. Close the other program and do it again.</source>
        <translation>برنامج آخر يقرأ «%1»، فما زالت آثار المحذوف في سجله. أغلق البرنامج الآخر وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be created: %2.</source>
        <translation>تعذّر إنشاء الفهرس «%1»: %2.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written: %2.</source>
        <translation>تعذّرت كتابة النسخة «%1»: %2.</translation>
    </message>
    <message>
        <source>Another program is working on “%1”. Try again when it is done.</source>
        <translation>برنامج آخر يعمل على «%1». أعد المحاولة عندما ينتهي.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room and try again.</source>
        <translation>تعذّرت كتابة «%1»: القرص ممتلئ. أفسح مكانًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>لا يمكن كتابة «%1». تحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and its folder.</source>
        <translation>لا يمكن فتح «%1». تحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Put a backup of it in its place, or choose another file.</source>
        <translation>«%1» تالف. ضع نسخة احتياطية مكانه أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Check the disk it lies on.</source>
        <translation>تعذّرت قراءة «%1» أو كتابته (%2). تحقق من القرص الذي هو عليه.</translation>
    </message>
    <message>
        <source>“%1”: the database refused (%2).</source>
        <translation>«%1»: رفضت قاعدة البيانات (%2).</translation>
    </message>
    <message>
        <source>The evidence could not be kept in “%1”: %2.</source>
        <translation>تعذّر حفظ الدليل في «%1»: %2.</translation>
    </message>
    <message>
        <source>Of the evidence “%1” only a description is kept.</source>
        <translation>لم يُحفظ من الدليل «%1» سوى وصف.</translation>
    </message>
    <message>
        <source>The evidence “%1” is not in the catalog&apos;s store.</source>
        <translation>الدليل «%1» ليس في مخزن الفهرس.</translation>
    </message>
    <message>
        <source>The evidence “%1” was altered since it was recorded.</source>
        <translation>تغيّر الدليل «%1» بعد تسجيله.</translation>
    </message>
    <message>
        <source>The evidence “%1” could not be removed. Remove it by hand.</source>
        <translation>تعذّرت إزالة الدليل «%1». أزله يدويًا.</translation>
    </message>
    <message>
        <source>A legal exception needs a reason: say why this face may be shown without consent.</source>
        <translation>يحتاج الاستثناء القانوني سببًا: اذكر لماذا يجوز عرض هذا الوجه بلا موافقة.</translation>
    </message>
    <message>
        <source>There is no such person in the catalog; add the person first.</source>
        <translation>لا يوجد هذا الشخص في الفهرس؛ أضفه أولًا.</translation>
    </message>
    <message>
        <source>This person was forgotten and cannot be chosen any more.</source>
        <translation>نُسي هذا الشخص ولا يمكن اختياره بعد الآن.</translation>
    </message>
    <message>
        <source>Face %1 is not in the catalog any more; list the faces again.</source>
        <translation>لم يعد الوجه %1 في الفهرس؛ أعد سرد الوجوه.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged (%2). It was left as it is: move it aside and put a backup of it in its place, or choose another catalog.</source>
        <translation>الفهرس «%1» تالف (%2). تُرك كما هو: انقله جانبًا وضع نسخة احتياطية مكانه، أو اختر فهرسًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is no Clearframe catalog. It was left as it is; choose another file.</source>
        <translation>«%1» ليس فهرس Clearframe. تُرك كما هو؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The catalog “%1” is empty (0 bytes), which a full disk or a broken copy can cause. Put a backup of it in its place; to begin a new catalog, delete it first.</source>
        <translation>الفهرس «%1» فارغ (0 بايت)، وقد يسبب ذلك قرص ممتلئ أو نسخ متقطع. ضع نسخة احتياطية مكانه؛ ولبدء فهرس جديد احذفه أولًا.</translation>
    </message>
    <message>
        <source>The catalog “%1” was written by a newer Clearframe (schema %2, this program knows %3). It was left as it is; open it with the newer version.</source>
        <translation>كتب الفهرسَ «%1» إصدار أحدث من Clearframe (المخطط %2، وهذا البرنامج يعرف %3). تُرك كما هو؛ افتحه بالإصدار الأحدث.</translation>
    </message>
    <message>
        <source>it has no schema version</source>
        <translation>ليس له إصدار مخطط</translation>
    </message>
    <message>
        <source>“%1” is no file that can hold a catalog; choose another one.</source>
        <translation>«%1» ليس ملفًا يصلح فهرسًا؛ اختر غيره.</translation>
    </message>
    <message>
        <source>There is no such person in the catalog.</source>
        <translation>لا يوجد هذا الشخص في الفهرس.</translation>
    </message>
    <message>
        <source>%1 was erased on request and cannot be changed.</source>
        <translation>مُحي %1 بناءً على الطلب ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>A person needs a name; a pseudonym such as “Runner 12” is enough.</source>
        <translation>يحتاج الشخص اسمًا؛ يكفي اسم مستعار مثل «عدّاء 12».</translation>
    </message>
    <message>
        <source>There is already a person named “%1”. Choose another name, or merge the two.</source>
        <translation>يوجد شخص باسم «%1». اختر اسمًا آخر أو ادمج الاثنين.</translation>
    </message>
    <message>
        <source>The consent would end (%1) before it begins (%2).</source>
        <translation>ستنتهي الموافقة (%1) قبل أن تبدأ (%2).</translation>
    </message>
    <message>
        <source>The days of capture would end (%1) before they begin (%2).</source>
        <translation>ستنتهي أيام الالتقاط (%1) قبل أن تبدأ (%2).</translation>
    </message>
    <message>
        <source>The consent names a day that does not exist.</source>
        <translation>تذكر الموافقة يومًا لا وجود له.</translation>
    </message>
    <message>
        <source>The kinds “exception” and “not needed” go with the answer “not needed”, and only with it.</source>
        <translation>النوعان «استثناء» و«غير لازمة» يأتيان مع الجواب «غير لازمة» وحده.</translation>
    </message>
    <message>
        <source>“Not needed” needs a reason: say why no consent is necessary.</source>
        <translation>«غير لازمة» تحتاج سببًا: اذكر لماذا لا تلزم موافقة.</translation>
    </message>
    <message>
        <source>A person cannot be merged with itself; choose two entries.</source>
        <translation>لا يمكن دمج شخص مع نفسه؛ اختر مدخلين.</translation>
    </message>
    <message>
        <source>Forgotten person %1</source>
        <translation>شخص منسي %1</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2. Check the permissions of its folder, or choose another place.</source>
        <translation>تعذّر إنشاء «%1»: %2. تحقق من أذونات مجلده أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The face is not in the catalog any more; scan the photo again.</source>
        <translation>لم يعد الوجه في الفهرس؛ افحص الصورة مجددًا.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>لا توجد نسخة احتياطية «%1».</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored.</source>
        <translation>النسخة الاحتياطية «%1» تالفة ولم تُستعد.</translation>
    </message>
    <message>
        <source>Between 0 and %1 backups can be kept.</source>
        <translation>يمكن حفظ ما بين 0 و%1 من النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder or on a disk that can only be read, but the program has to keep notes beside it even while it only reads. Copy the catalog to a folder that can be written to and choose the copy.</source>
        <translation>يقع «%1» في مجلد أو على قرص للقراءة فقط، لكن البرنامج يحتاج إلى حفظ ملاحظات بجانبه حتى حين يقرأ فقط. انسخ الفهرس إلى مجلد تمكن الكتابة فيه واختر النسخة.</translation>
    </message>
    <message>
        <source>There is no such answer in the catalog.</source>
        <translation>لا يوجد هذا الجواب في الفهرس.</translation>
    </message>
    <message>
        <source>This answer was taken back before.</source>
        <translation>أُبطل هذا الجواب من قبل.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ‏←‏ %3</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>I may change their rights</source>
        <translation>يحق لي تغيير حقوقها</translation>
    </message>
    <message>
        <source>I may change the rights of these photos, whoever they name as creator.</source>
        <translation>يحق لي تغيير حقوق هذه الصور، أيًا كان المبدع الذي تذكره.</translation>
    </message>
    <message>
        <source>Public domain, too</source>
        <translation>والملك العام أيضًا</translation>
    </message>
    <message>
        <source>Also change photos that are in the public domain.</source>
        <translation>تغيير الصور التي هي ملك عام أيضًا.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>آخر كتابة</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>لا ملفات للنظر فيها…</numerusform>
            <numerusform>يجري النظر في ملف واحد…</numerusform>
            <numerusform>يجري النظر في ملفين…</numerusform>
            <numerusform>يجري النظر في %n ملفات…</numerusform>
            <numerusform>يجري النظر في %n ملفًا…</numerusform>
            <numerusform>يجري النظر في %n ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء يتغيّر</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>بانتظار كلمتك</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للكتابة</numerusform>
            <numerusform>كتابة ملف واحد</numerusform>
            <numerusform>كتابة ملفين</numerusform>
            <numerusform>كتابة %n ملفات</numerusform>
            <numerusform>كتابة %n ملفًا</numerusform>
            <numerusform>كتابة %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1 (لا ملفات)</numerusform>
            <numerusform>%1 (ملف واحد)</numerusform>
            <numerusform>%1 (ملفان)</numerusform>
            <numerusform>%1 (%n ملفات)</numerusform>
            <numerusform>%1 (%n ملفًا)</numerusform>
            <numerusform>%1 (%n ملف)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>Bring the file back to its place, or scan the folder it moved to.</source>
        <translation>أعد الملف إلى مكانه، أو افحص المجلد الذي انتقل إليه.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>Open the file in another program; replace it if it is damaged, then scan it again.</source>
        <translation>افتح الملف في برنامج آخر؛ إن كان تالفًا فاستبدله ثم افحصه مجددًا.</translation>
    </message>
    <message>
        <source>Another program changed the file after it was scanned.</source>
        <translation>غيّر برنامج آخر الملف بعد فحصه.</translation>
    </message>
    <message>
        <source>Scan the photo again.</source>
        <translation>افحص الصورة مجددًا.</translation>
    </message>
    <message>
        <source>%1 was chosen, but is not written to the file yet.</source>
        <translation>اختير %1 لكنه لم يُكتب في الملف بعد.</translation>
    </message>
    <message>
        <source>Write the chosen license to the file.</source>
        <translation>اكتب الترخيص المختار في الملف.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>شخص مجهول</translation>
    </message>
    <message>
        <source>license</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message>
        <source>rights statement page</source>
        <translation>صفحة بيان الحقوق</translation>
    </message>
    <message>
        <source>copyright mark</source>
        <translation>علامة حقوق النشر</translation>
    </message>
    <message>
        <source>The photo has no license.</source>
        <translation>الصورة بلا ترخيص.</translation>
    </message>
    <message>
        <source>Choose a license, or “all rights reserved”, and write it to the file.</source>
        <translation>اختر ترخيصًا أو «جميع الحقوق محفوظة» واكتبه في الملف.</translation>
    </message>
    <message>
        <source>The license statement is not clear. %1</source>
        <translation>بيان الترخيص غير واضح. %1</translation>
    </message>
    <message>
        <source>The license statement “%1” is not clear. %2</source>
        <translation>بيان الترخيص «%1» غير واضح. %2</translation>
    </message>
    <message>
        <source>If the photo is yours, choose the license that was meant; else ask its creator.</source>
        <translation>إن كانت الصورة لك فاختر الترخيص المقصود؛ وإلا فاسأل صاحبها.</translation>
    </message>
    <message>
        <source>The file says different things about its %1 in different places.</source>
        <translation>يقول الملف أشياء مختلفة في مواضع مختلفة: %1.</translation>
    </message>
    <message>
        <source>Choose which one is right and write it everywhere.</source>
        <translation>اختر الصحيح واكتبه في كل مكان.</translation>
    </message>
    <message>
        <source>Creative Commons has retired %1.</source>
        <translation>سحبت المشاع الإبداعي %1.</translation>
    </message>
    <message>
        <source>%1 is an old version; version 4.0 is current.</source>
        <translation>%1 إصدار قديم؛ الإصدار الحالي 4.0.</translation>
    </message>
    <message>
        <source>If the photo is yours, you may offer version 4.0; the old license stays valid for copies already out.</source>
        <translation>إن كانت الصورة لك فيمكنك تقديم الإصدار 4.0؛ ويبقى الترخيص القديم ساريًا على النسخ المنتشرة.</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as protected by copyright.</source>
        <translation>الترخيص %1، لكن الملف موسوم بأنه محمي بحقوق النشر.</translation>
    </message>
    <message>
        <source>Set both together: write the license again, or choose another one.</source>
        <translation>اضبط الاثنين معًا: اكتب الترخيص مجددًا أو اختر غيره.</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as public domain.</source>
        <translation>الترخيص %1، لكن الملف موسوم بأنه ملك عام.</translation>
    </message>
    <message>
        <source>The Public Domain Mark is on a photo of your own; it grants nothing.</source>
        <translation>علامة الملك العام على صورة من صورك؛ وهي لا تمنح شيئًا.</translation>
    </message>
    <message>
        <source>Choose CC0 to give up your rights, or a license.</source>
        <translation>اختر CC0 للتنازل عن حقوقك، أو ترخيصًا.</translation>
    </message>
    <message>
        <source>%1 allows changes, but the file forbids some (%2).</source>
        <translation>يسمح %1 بالتعديل، لكن الملف يمنع بعضه (%2).</translation>
    </message>
    <message>
        <source>Remove the constraint, or choose a license without changes (ND).</source>
        <translation>أزل القيد أو اختر ترخيصًا بلا تعديل (ND).</translation>
    </message>
    <message>
        <source>The file names no creator and no credit.</source>
        <translation>لا يذكر الملف مبدعًا ولا نسبة.</translation>
    </message>
    <message>
        <source>The file has a credit line, but names no creator.</source>
        <translation>في الملف سطر نسبة، لكنه لا يذكر المبدع.</translation>
    </message>
    <message>
        <source>Write the creator&apos;s name to the file.</source>
        <translation>اكتب اسم المبدع في الملف.</translation>
    </message>
    <message>
        <source>Copies went out under %1, which allows more than %2; it stays valid for them.</source>
        <translation>خرجت نسخ بموجب %1 الذي يسمح بأكثر من %2؛ ويبقى ساريًا عليها.</translation>
    </message>
    <message>
        <source>Go back to the license of before, or accept that the old copies keep it.</source>
        <translation>عُد إلى الترخيص السابق، أو اقبل أن تحتفظ به النسخ القديمة.</translation>
    </message>
    <message>
        <source>The creator is %1, which is none of your names.</source>
        <translation>المبدع %1، وهو ليس أيًا من أسمائك.</translation>
    </message>
    <message>
        <source>Keep to the license the creator chose, or add the name to your own names.</source>
        <translation>التزم بالترخيص الذي اختاره المبدع، أو أضف الاسم إلى أسمائك.</translation>
    </message>
    <message>
        <source>The file forbids data mining, but %1 already lets everyone use and change the photo.</source>
        <translation>يمنع الملف التنقيب في البيانات، لكن %1 يسمح للجميع أصلًا باستخدام الصورة وتعديلها.</translation>
    </message>
    <message>
        <source>Leave the wish out, or choose a license with NC or ND.</source>
        <translation>اترك هذه الرغبة، أو اختر ترخيصًا فيه NC أو ND.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>لا يقبل %1 الترخيص %2.</translation>
    </message>
    <message>
        <source>If the photo is yours, choose a license this destination takes; else leave it out.</source>
        <translation>إن كانت الصورة لك فاختر ترخيصًا تقبله هذه الوجهة؛ وإلا فاتركها.</translation>
    </message>
    <message>
        <source>The file says nothing about data mining and AI training.</source>
        <translation>لا يذكر الملف شيئًا عن التنقيب في البيانات وتدريب الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>State your wish when you write the license.</source>
        <translation>اذكر رغبتك عند كتابة الترخيص.</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>في أعلى اليسار</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>في أعلى اليمين</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>على اليسار</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>على اليمين</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>في أسفل اليسار</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>في الأسفل</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>في أسفل اليمين</translation>
    </message>
    <message>
        <source>Nobody has decided who the person %1 is.</source>
        <translation>لم يقرر أحد من الشخص %1.</translation>
    </message>
    <message>
        <source>Nobody has decided whose face is %1.</source>
        <translation>لم يقرر أحد لمن الوجه %1.</translation>
    </message>
    <message>
        <source>The legal exception for the face %1 has no reason.</source>
        <translation>الاستثناء القانوني للوجه %1 بلا سبب.</translation>
    </message>
    <message>
        <source>Decide who or what it is.</source>
        <translation>قرر من هو أو ما هو.</translation>
    </message>
    <message>
        <source>Ask the person and record the answer.</source>
        <translation>اسأل الشخص وسجّل الجواب.</translation>
    </message>
    <message>
        <source>Leave the photo out, or publish a copy in which the person is covered or cut off.</source>
        <translation>اترك الصورة، أو انشر نسخة يكون فيها الشخص مغطى أو مقتطعًا.</translation>
    </message>
    <message>
        <source>Ask for a consent that is valid on the day of publication.</source>
        <translation>اطلب موافقة سارية في يوم النشر.</translation>
    </message>
    <message>
        <source>Ask for a consent to this use, or choose another destination.</source>
        <translation>اطلب موافقة على هذا الاستخدام، أو اختر وجهة أخرى.</translation>
    </message>
    <message>
        <source>Ask for a consent to this photo too.</source>
        <translation>اطلب موافقة على هذه الصورة أيضًا.</translation>
    </message>
    <message>
        <source>Choose a license that allows no more than the person agreed to, or ask for more.</source>
        <translation>اختر ترخيصًا لا يسمح بأكثر مما وافق عليه الشخص، أو اطلب المزيد.</translation>
    </message>
    <message>
        <source>Ask a parent or guardian and record who agreed.</source>
        <translation>اسأل أحد الوالدين أو ولي الأمر وسجّل من وافق.</translation>
    </message>
    <message>
        <source>The file is not there, so nobody can be looked for in it.</source>
        <translation>الملف غير موجود، فلا يمكن البحث عن أحد فيه.</translation>
    </message>
    <message>
        <source>Bring the file back and scan it.</source>
        <translation>أعد الملف وافحصه.</translation>
    </message>
    <message>
        <source>The photo was never searched for people.</source>
        <translation>لم يُبحث قط عن أشخاص في الصورة.</translation>
    </message>
    <message>
        <source>Scan the photo.</source>
        <translation>افحص الصورة.</translation>
    </message>
    <message>
        <source>The search for people failed.</source>
        <translation>فشل البحث عن أشخاص.</translation>
    </message>
    <message>
        <source>Mend or replace the file, then scan it again.</source>
        <translation>أصلح الملف أو استبدله، ثم افحصه مجددًا.</translation>
    </message>
    <message>
        <source>The photo changed since it was searched for people.</source>
        <translation>تغيّرت الصورة بعد البحث عن أشخاص فيها.</translation>
    </message>
    <message>
        <source>%1 people are in the photo; in a crowd somebody may be unseen.</source>
        <translation>في الصورة %1 من الأشخاص؛ وقد يفوت أحدهم في الزحام.</translation>
    </message>
    <message>
        <source>Look at the photo, or scan it again thoroughly.</source>
        <translation>انظر إلى الصورة، أو افحصها مجددًا فحصًا دقيقًا.</translation>
    </message>
    <message>
        <source>Look at the photo and draw a box around anybody who was missed.</source>
        <translation>انظر إلى الصورة وارسم إطارًا حول من فات.</translation>
    </message>
    <message>
        <source>One place looks faintly like a face; somebody may be unseen.</source>
        <translation>موضع واحد يشبه الوجه شبهًا ضعيفًا؛ وقد يفوت أحدهم.</translation>
    </message>
    <message>
        <source>%1 places look faintly like a face; somebody may be unseen.</source>
        <translation>%1 من المواضع تشبه الوجه شبهًا ضعيفًا؛ وقد يفوت أحدهم.</translation>
    </message>
    <message>
        <source>The file claims an unlimited model release, but no consent here supports it.</source>
        <translation>يدّعي الملف إذن ظهور غير محدود، لكن لا موافقة هنا تؤيده.</translation>
    </message>
    <message>
        <source>The file claims a model release, but no consent here supports it.</source>
        <translation>يدّعي الملف إذن ظهور، لكن لا موافقة هنا تؤيده.</translation>
    </message>
    <message>
        <source>Record the release as a consent of each person, or remove the claim.</source>
        <translation>سجّل الإذن موافقةً لكل شخص، أو أزل الادعاء.</translation>
    </message>
    <message>
        <source>The file says that no people are in the photo, but they were found.</source>
        <translation>يقول الملف إن الصورة بلا أشخاص، لكن عُثر عليهم.</translation>
    </message>
    <message>
        <source>Remove the statement from the file.</source>
        <translation>أزل العبارة من الملف.</translation>
    </message>
    <message>
        <source>Decide who or what the faces are.</source>
        <translation>قرر من الوجوه أو ما هي.</translation>
    </message>
    <message>
        <source>Publish an exported copy, which leaves this behind, instead of the file itself.</source>
        <translation>انشر نسخة مصدّرة تترك هذا خلفها بدلًا من الملف نفسه.</translation>
    </message>
    <message>
        <source>The file tells where the photo was taken (%1).</source>
        <translation>يذكر الملف أين التُقطت الصورة (%1).</translation>
    </message>
    <message>
        <source>The file marks faces.</source>
        <translation>يعلّم الملف الوجوه.</translation>
    </message>
    <message>
        <source>The file names a person: %1.</source>
        <translation>يسمّي الملف شخصًا: %1.</translation>
    </message>
    <message>
        <source>The file names %1 people: %2.</source>
        <translation>يسمّي الملف %1 من الأشخاص: %2.</translation>
    </message>
    <message>
        <source>The file holds pictures that no viewer shows (%1).</source>
        <translation>في الملف صور لا يعرضها أي عارض (%1).</translation>
    </message>
    <message>
        <source>The file identifies the camera or its owner (%1).</source>
        <translation>يعرّف الملف الكاميرا أو مالكها (%1).</translation>
    </message>
    <message>
        <source>The file says how old somebody in the photo is (%1).</source>
        <translation>يذكر الملف عمر شخص في الصورة (%1).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>No statement on AI training</source>
        <translation>لا بيان عن تدريب الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>File changed since it was scanned</source>
        <translation>تغيّر الملف بعد الفحص</translation>
    </message>
    <message>
        <source>Chosen rights not written yet</source>
        <translation>الحقوق المختارة لم تُكتب بعد</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>بلا ترخيص</translation>
    </message>
    <message>
        <source>License not clear</source>
        <translation>ترخيص غير واضح</translation>
    </message>
    <message>
        <source>License statements disagree</source>
        <translation>بيانات ترخيص متعارضة</translation>
    </message>
    <message>
        <source>Retired or old license</source>
        <translation>ترخيص مسحوب أو قديم</translation>
    </message>
    <message>
        <source>Contradicting rights</source>
        <translation>حقوق متناقضة</translation>
    </message>
    <message>
        <source>Creator missing</source>
        <translation>المبدع غير مذكور</translation>
    </message>
    <message>
        <source>Narrower than what was published before</source>
        <translation>أضيق مما نُشر من قبل</translation>
    </message>
    <message>
        <source>Creator is somebody else</source>
        <translation>المبدع شخص آخر</translation>
    </message>
    <message>
        <source>Data-mining wish contradicts the license</source>
        <translation>رغبة التنقيب تناقض الترخيص</translation>
    </message>
    <message>
        <source>Destination does not take this license</source>
        <translation>الوجهة لا تقبل هذا الترخيص</translation>
    </message>
    <message>
        <source>Face without a decision</source>
        <translation>وجه بلا قرار</translation>
    </message>
    <message>
        <source>Person without an answer</source>
        <translation>شخص بلا جواب</translation>
    </message>
    <message>
        <source>Person refused or withdrew</source>
        <translation>شخص رفض أو سحب موافقته</translation>
    </message>
    <message>
        <source>Consent not valid that day</source>
        <translation>موافقة غير سارية ذلك اليوم</translation>
    </message>
    <message>
        <source>Consent does not cover this use</source>
        <translation>الموافقة لا تشمل هذا الاستخدام</translation>
    </message>
    <message>
        <source>License allows more than the consent</source>
        <translation>الترخيص أوسع من الموافقة</translation>
    </message>
    <message>
        <source>Minor without a guardian&apos;s consent</source>
        <translation>قاصر بلا موافقة ولي أمر</translation>
    </message>
    <message>
        <source>Not searched for people</source>
        <translation>لم يُبحث فيها عن أشخاص</translation>
    </message>
    <message>
        <source>Somebody may be unseen</source>
        <translation>قد يفوت أحدهم</translation>
    </message>
    <message>
        <source>Claimed release without a record</source>
        <translation>إذن مُدّعى بلا سجل</translation>
    </message>
    <message>
        <source>Says “no people”, but faces were found</source>
        <translation>يقول «لا أشخاص» لكن وُجدت وجوه</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>مكان في الملف</translation>
    </message>
    <message>
        <source>Names of people in the file</source>
        <translation>أسماء أشخاص في الملف</translation>
    </message>
    <message>
        <source>Hidden pictures in the file</source>
        <translation>صور مخفية في الملف</translation>
    </message>
    <message>
        <source>Serial numbers or owner in the file</source>
        <translation>أرقام تسلسلية أو مالك في الملف</translation>
    </message>
    <message>
        <source>Age of a child in the file</source>
        <translation>عمر طفل في الملف</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>The file names somebody, but nobody was found in the photo.</source>
        <translation>يذكر الملف اسم شخص، لكن لم يُعثر على أحد في الصورة.</translation>
    </message>
    <message>
        <source>The file names more people than were found in the photo.</source>
        <translation>يذكر الملف أشخاصًا أكثر ممن عُثر عليهم في الصورة.</translation>
    </message>
</context>
<context>
    <name>CheckPhotos</name>
    <message>
        <source>“%1” does not exist. Correct the path, or connect the drive it is on.</source>
        <translation>«%1» غير موجود. صحّح المسار أو وصّل القرص الذي هو عليه.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>قبله %1: %2</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <translation>(حتى %1)</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>شخص %1</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>بلا ترخيص</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Check for %1</source>
        <translation>تدقيق لأجل %1</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>عدد الصور: %1</translation>
    </message>
    <message>
        <source>%1, day of publication %2</source>
        <translation>%1، يوم النشر %2</translation>
    </message>
    <message>
        <source>The check was stopped before all photos were looked at.</source>
        <translation>أُوقف التدقيق قبل النظر في كل الصور.</translation>
    </message>
    <message>
        <source>Made with Clearframe. This is no legal advice: law differs by country. It shows what is recorded and whether anything recorded stands against publication.</source>
        <translation>أُعدّ ببرنامج Clearframe. هذه ليست مشورة قانونية: يختلف القانون من بلد إلى آخر. يُظهر ما هو مسجّل وهل فيه ما يمنع النشر.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>%1 Accepted by %2: %3</source>
        <translation>%1 قبله %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more like this.</source>
        <translation>… و%1 أخرى مثلها.</translation>
    </message>
    <message>
        <source>one photo</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>Advice, which stops nothing:</source>
        <translation>نصائح لا توقف شيئًا:</translation>
    </message>
    <message>
        <source>%1 for %2 on %3: %4 clear, %5 undecided, %6 blocked.</source>
        <translation>%1 لأجل %2 في %3: جاهزة %4، غير محسومة %5، محجوبة %6.</translation>
    </message>
    <message>
        <source>People were looked for fast in %1, thoroughly in %2.</source>
        <translation>بُحث عن الأشخاص بحثًا سريعًا في %1 ودقيقًا في %2.</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>license</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>لم يُنظر فيها</translation>
    </message>
    <message>
        <source>thoroughly</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>people not looked for</source>
        <translation>لم يُبحث عن أشخاص</translation>
    </message>
    <message>
        <source>people looked for thoroughly</source>
        <translation>بُحث عن الأشخاص بدقة</translation>
    </message>
    <message>
        <source>people looked for fast</source>
        <translation>بُحث عن الأشخاص بسرعة</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>لا وجوه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>%n وجوه</numerusform>
            <numerusform>%n وجهًا</numerusform>
            <numerusform>%n وجه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous photo on the right</source>
        <translation>الصورة السابقة على اليمين</translation>
    </message>
    <message>
        <source>Next photo on the right</source>
        <translation>الصورة التالية على اليمين</translation>
    </message>
</context>
<context>
    <name>ConflictField</name>
    <message>
        <source>%1: values disagree</source>
        <translation>%1: قيم متعارضة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values disagree</source>
        <translation>
            <numerusform>%1: لا قيم متعارضة</numerusform>
            <numerusform>%1: قيمة واحدة متعارضة</numerusform>
            <numerusform>%1: قيمتان متعارضتان</numerusform>
            <numerusform>%1: %n قيم متعارضة</numerusform>
            <numerusform>%1: %n قيمة متعارضة</numerusform>
            <numerusform>%1: %n قيمة متعارضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which one is right: it is written everywhere.</source>
        <translation>اختر القيمة الصحيحة: تُكتب في كل مكان.</translation>
    </message>
    <message>
        <source>This field is read only; mend it in another program.</source>
        <translation>هذا الحقل للقراءة فقط؛ صحّحه في برنامج آخر.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>قيمة أخرى</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>قيمة أخرى لـ %1</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>CC %1</source>
        <translation>CC %1</translation>
    </message>
    <message>
        <source>every use</source>
        <translation>كل استخدام</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>سُئل ولم يجب بعد</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>Limited to some uses</source>
        <translation>محدودة ببعض الاستخدامات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>Private albums</source>
        <translation>ألبومات خاصة</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات الويب</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>وسائل التواصل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>الصحافة</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Open licenses</source>
        <translation>تراخيص مفتوحة</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>تدريب الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>any license</source>
        <translation>أي ترخيص</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>nothing from %1 on</source>
        <translation>لا شيء من %1 فصاعدًا</translation>
    </message>
    <message>
        <source>guardian: %1</source>
        <translation>ولي الأمر: %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>أُعطيت الموافقة</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>مرفوضة أو مسحوبة</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>Guardian missing</source>
        <translation>ولي الأمر ناقص</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>غير سارية اليوم</translation>
    </message>
    <message>
        <source>Not for this destination</source>
        <translation>ليست لهذه الوجهة</translation>
    </message>
</context>
<context>
    <name>ConsentCommand</name>
    <message>
        <source>Take back an answer</source>
        <translation>إبطال جواب</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>تسجيل أجوبة</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>جواب %1</translation>
    </message>
</context>
<context>
    <name>ConsentDetails</name>
    <message>
        <source>Consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Model release (a contract)</source>
        <translation>إذن ظهور (عقد)</translation>
    </message>
    <message>
        <source>Consent and release</source>
        <translation>موافقة وإذن</translation>
    </message>
    <message>
        <source>Exception of the law</source>
        <translation>استثناء في القانون</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>As uses and licenses say</source>
        <translation>كما تقول الاستخدامات والتراخيص</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Editorial only</source>
        <translation>تحريري فقط</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>As the licenses say</source>
        <translation>كما تقول التراخيص</translation>
    </message>
    <message>
        <source>Colors only</source>
        <translation>الألوان فقط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>لا يُنشر</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على ورق</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>برسالة</translation>
    </message>
    <message>
        <source>By a form on a screen</source>
        <translation>بنموذج على الشاشة</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>شفهيًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>كسب المال</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>تعديل الصورة</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>الاسم بجانب الصورة</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>فقط والوجه مغطى</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ولي الأمر</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>أُعطيت في</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>كيف أُعطيت</translation>
    </message>
    <message>
        <source>Text that was shown</source>
        <translation>النص المعروض</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>المسؤول عن الصور</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>المقابل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>يجوز بقاء موضع الوجه في الملف</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>يُسمح بالتعرّف الآلي</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>أعطاها</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>ConsentDetailsForm</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>كسب المال</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>تعديل الصورة</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>الاسم بجانب الصورة</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>فقط والوجه مغطى</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>أُعطيت في</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>كيف أُعطيت</translation>
    </message>
    <message>
        <source>More of the record</source>
        <translation>المزيد من السجل</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>الصور المعنية</translation>
    </message>
    <message>
        <source>Text that was shown (name, version)</source>
        <translation>النص المعروض (الاسم، الإصدار)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>المسؤول عن الصور</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>المقابل</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>يجوز بقاء موضع الوجه في الملف</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>يُسمح بالتعرّف الآلي</translation>
    </message>
    <message>
        <source>Witnessed on</source>
        <translation>شُهد عليها في</translation>
    </message>
    <message>
        <source>Countries (empty: the world)</source>
        <translation>البلدان (فارغ: العالم كله)</translation>
    </message>
    <message>
        <source>Given by (if not the person)</source>
        <translation>أعطاها (إن لم يكن الشخص)</translation>
    </message>
</context>
<context>
    <name>ConsentEditor</name>
    <message>
        <source>Photos of this person stay undecided until there is an answer.</source>
        <translation>تبقى صور هذا الشخص غير محسومة حتى يصل جواب.</translation>
    </message>
    <message>
        <source>Covers what is checked; every use when nothing is checked.</source>
        <translation>تشمل ما هو مؤشَّر؛ وكل استخدام إن لم يؤشَّر شيء.</translation>
    </message>
    <message>
        <source>Covers only what is checked.</source>
        <translation>تشمل ما هو مؤشَّر فقط.</translation>
    </message>
    <message>
        <source>Photos of this person are blocked, unless the face is covered.</source>
        <translation>صور هذا الشخص محجوبة، إلا إذا غُطي الوجه.</translation>
    </message>
    <message>
        <source>From today every earlier answer covers nothing. What was published stays published: the license lives on, only your own copies can be taken down.</source>
        <translation>من اليوم لا يشمل أي جواب سابق شيئًا. ما نُشر يبقى منشورًا: يستمر الترخيص، ولا يمكن سحب سوى نسخك.</translation>
    </message>
    <message>
        <source>For example yourself. Say why; the reason stays in every report.</source>
        <translation>أنت مثلًا. اذكر السبب؛ ويبقى في كل تقرير.</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>جواب جديد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Under 18: a guardian has to agree</source>
        <translation>دون 18: يلزم أن يوافق ولي أمر</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>تسجيل الجواب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Notes (never exported)</source>
        <translation>ملاحظات (لا تُصدَّر أبدًا)</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>الاستخدامات</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Any license when nothing is checked.</source>
        <translation>أي ترخيص إن لم يؤشَّر شيء.</translation>
    </message>
    <message>
        <source>New answer of %1</source>
        <translation>جواب جديد من %1</translation>
    </message>
</context>
<context>
    <name>ConsentPopup</name>
    <message>
        <source>Consent of %1</source>
        <translation>موافقة %1</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>فقط حتى</translation>
    </message>
    <message>
        <source>Agreed for %1</source>
        <translation>وافق لأجل %1</translation>
    </message>
    <message>
        <source>Agreed for every use</source>
        <translation>وافق على كل استخدام</translation>
    </message>
    <message>
        <source>Was asked, no answer yet</source>
        <translation>سُئل، ولا جواب بعد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>آخر يوم مشمول</translation>
    </message>
    <message>
        <source>Parent or guardian who agreed</source>
        <translation>الوالد أو ولي الأمر الذي وافق</translation>
    </message>
    <message>
        <source>Signed form, e-mail of May 1, …</source>
        <translation>نموذج موقّع، بريد 1 مايو، …</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>تسجيل الجواب</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>No answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>Consent granted</source>
        <translation>موافقة ممنوحة</translation>
    </message>
    <message>
        <source>Consent limited</source>
        <translation>موافقة محدودة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>موافقة مسحوبة</translation>
    </message>
    <message>
        <source>Consent not needed</source>
        <translation>موافقة غير لازمة</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>سُئل، ولا جواب بعد</translation>
    </message>
</context>
<context>
    <name>CoverPreview</name>
    <message>
        <source>Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Hold to see it uncovered</source>
        <translation>اضغط مطوّلًا لرؤيتها بلا غطاء</translation>
    </message>
    <message>
        <source>Covered faces</source>
        <translation>وجوه مغطاة</translation>
    </message>
    <message>
        <source>How faces are covered</source>
        <translation>كيف تُغطى الوجوه</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>بكسلة</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>تمويه</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>In the copy the face is looked for again; if it is found, it is covered more.</source>
        <translation>يُبحث عن الوجه ثانيةً في النسخة؛ فإن عُثر عليه غُطي أكثر.</translation>
    </message>
    <message>
        <source>No photo would be helped by covering faces.</source>
        <translation>لا تنفع تغطية الوجوه أي صورة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) covered</source>
        <translation>
            <numerusform>لم تُغطَّ وجوه</numerusform>
            <numerusform>غُطي وجه واحد</numerusform>
            <numerusform>غُطي وجهان</numerusform>
            <numerusform>غُطيت %n وجوه</numerusform>
            <numerusform>غُطي %n وجهًا</numerusform>
            <numerusform>غُطي %n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with covered faces</source>
        <translation>%1 بوجوه مغطاة</translation>
    </message>
</context>
<context>
    <name>CoverageField</name>
    <message>
        <source>Taken from</source>
        <translation>التُقطت من</translation>
    </message>
    <message>
        <source>Taken until</source>
        <translation>التُقطت حتى</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>الصور المعنية</translation>
    </message>
    <message>
        <source>All photos of the person</source>
        <translation>كل صور الشخص</translation>
    </message>
    <message>
        <source>Photos of a folder (a shoot)</source>
        <translation>صور مجلد (جلسة تصوير)</translation>
    </message>
    <message>
        <source>Photos taken on some days</source>
        <translation>صور التُقطت في أيام معينة</translation>
    </message>
    <message>
        <source>Photos selected in the library</source>
        <translation>الصور المحددة في المكتبة</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>The photos of this folder</source>
        <translation>صور هذا المجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>لا صور محددة</numerusform>
            <numerusform>صورة واحدة محددة</numerusform>
            <numerusform>صورتان محددتان</numerusform>
            <numerusform>%n صور محددة</numerusform>
            <numerusform>%n صورة محددة</numerusform>
            <numerusform>%n صورة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as nothing is chosen, it speaks of all photos.</source>
        <translation>ما دام لم يُختر شيء فهي تعني كل الصور.</translation>
    </message>
</context>
<context>
    <name>CoveredCopy</name>
    <message>
        <source>Folder for the copy</source>
        <translation>مجلد النسخة</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>التصدير إلى %1</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>Exported as “%1”. %2</source>
        <translation>صُدّرت باسم «%1». %2</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>لم تُصدَّر. %1</translation>
    </message>
</context>
<context>
    <name>DataMining</name>
    <message>
        <source>No statement</source>
        <translation>بلا بيان</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Not for AI training</source>
        <translation>ليس لتدريب الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Not for generative AI training</source>
        <translation>ليس للذكاء الاصطناعي التوليدي</translation>
    </message>
    <message>
        <source>Not for data mining, except search engines</source>
        <translation>بلا تنقيب عدا محركات البحث</translation>
    </message>
    <message>
        <source>Not for data mining</source>
        <translation>بلا تنقيب في البيانات</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>ليس وجهًا</translation>
    </message>
    <message>
        <source>Depicted</source>
        <translation>مرسوم</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>لا يمكن تمييزه</translation>
    </message>
    <message>
        <source>Legal exception</source>
        <translation>استثناء قانوني</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>لا قرار</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>↵</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>ليس هذا الشخص</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>اسم أو اسم مستعار</translation>
    </message>
    <message>
        <source>Your answer is kept when the photo is scanned again. It can be undone at any time.</source>
        <translation>يُحفظ جوابك عند فحص الصورة مجددًا. ويمكن التراجع عنه في أي وقت.</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>ليس وجهًا</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>مرسوم: ملصق، تمثال، شاشة</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>لا يمكن تمييزه</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>استثناء قانوني…</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>أقرر لاحقًا</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n faces chosen: the answer counts for all of them.</source>
        <translation>
            <numerusform>لا وجوه مختارة.</numerusform>
            <numerusform>وجه واحد مختار: يسري الجواب عليه.</numerusform>
            <numerusform>وجهان مختاران: يسري الجواب عليهما.</numerusform>
            <numerusform>%n وجوه مختارة: يسري الجواب عليها كلها.</numerusform>
            <numerusform>%n وجهًا مختارًا: يسري الجواب عليها كلها.</numerusform>
            <numerusform>%n وجه مختار: يسري الجواب عليها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (from the file: %2)</source>
        <translation>«%1» (من الملف: %2)</translation>
    </message>
    <message>
        <source>The file disagrees with itself: %1. Type the name that is right.</source>
        <translation>الملف يناقض نفسه: %1. اكتب الاسم الصحيح.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The file says %1. Look before you confirm.</source>
        <translation>يقول الملف %1. انظر قبل أن تؤكد.</translation>
    </message>
    <message>
        <source>Guess: %1. Nothing of the face was compared. Look before you confirm.</source>
        <translation>تخمين: %1. لم يُقارن شيء من الوجه. انظر قبل أن تؤكد.</translation>
    </message>
    <message>
        <source>Guess: “%1”</source>
        <translation>تخمين: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more of that name</source>
        <translation>
            <numerusform>لا مزيد بهذا الاسم</numerusform>
            <numerusform>اختيار واحد آخر بهذا الاسم</numerusform>
            <numerusform>اختيار اثنين آخرين بهذا الاسم</numerusform>
            <numerusform>اختيار %n أخرى بهذا الاسم</numerusform>
            <numerusform>اختيار %n آخر بهذا الاسم</numerusform>
            <numerusform>اختيار %n آخر بهذا الاسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n look-alikes (a guess)</source>
        <translation>
            <numerusform>لا وجوه شبيهة</numerusform>
            <numerusform>اختيار وجه شبيه (تخمين)</numerusform>
            <numerusform>اختيار وجهين شبيهين (تخمين)</numerusform>
            <numerusform>اختيار %n وجوه شبيهة (تخمين)</numerusform>
            <numerusform>اختيار %n وجهًا شبيهًا (تخمين)</numerusform>
            <numerusform>اختيار %n وجه شبيه (تخمين)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new here. Photos stay undecided until there is an answer.</source>
        <translation>%1 جديد هنا. تبقى الصور غير محسومة حتى يصل جواب.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>تأكيد «%1»</translation>
    </message>
    <message>
        <source>Confirm “%1” (new)</source>
        <translation>تأكيد «%1» (جديد)</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen…</source>
        <translation>علامة: جواب واحد لكل المختار…</translation>
    </message>
</context>
<context>
    <name>DestinationChooser</name>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>الوجهة: %1</translation>
    </message>
</context>
<context>
    <name>DetectionPart</name>
    <message>
        <source>A face detector of your own</source>
        <translation>كاشف وجوه خاص بك</translation>
    </message>
    <message>
        <source>An ONNX file that is asked beside the detectors of the program, so it can only find more.</source>
        <translation>ملف ONNX يُسأل إلى جانب كاشفات البرنامج، فلا يستطيع إلا أن يجد المزيد.</translation>
    </message>
    <message>
        <source>Face detector of your own</source>
        <translation>كاشف الوجوه الخاص بك</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation>&#xa0;ميغابكسل</translation>
    </message>
    <message>
        <source>Open photos up to</source>
        <translation>فتح الصور حتى</translation>
    </message>
    <message>
        <source>Look for people whose face is not to be seen, too</source>
        <translation>البحث أيضًا عن أشخاص لا تُرى وجوههم</translation>
    </message>
    <message>
        <source>From behind or far off: a second net finds them as boxes that need a decision. Changes on this page count from the next scan on; photos scanned before are looked at again by “clearframe-cli scan --redo-older”.</source>
        <translation>من الخلف أو من بعيد: تجدهم شبكة ثانية إطارات تحتاج قرارًا. تسري تغييرات هذه الصفحة من الفحص القادم؛ وينظر «clearframe-cli scan --redo-older» مجددًا في الصور المفحوصة.</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>مقارنة الوجوه</translation>
    </message>
    <message>
        <source>Off, guesses on who is the same person in a shoot come from the color of the clothes and the time. On, they come from a model of your own.</source>
        <translation>حين تكون متوقفة تأتي تخمينات الشخص نفسه في جلسة من لون الملابس والوقت. وحين تعمل تأتي من نموذج خاص بك.</translation>
    </message>
    <message>
        <source>Model of your own that compares faces</source>
        <translation>نموذج خاص بك يقارن الوجوه</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Compare faces when guessing who is the same person</source>
        <translation>مقارنة الوجوه عند تخمين الشخص نفسه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>لا شيء: %1</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>نماذج ONNX (*.onnx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>تجري تجربة %1</translation>
    </message>
</context>
<context>
    <name>DrawFaces</name>
    <message>
        <source>Draw a face</source>
        <translation>رسم وجه</translation>
    </message>
    <message>
        <source>Move a face</source>
        <translation>تحريك وجه</translation>
    </message>
</context>
<context>
    <name>DueView</name>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>انتهت اليوم</numerusform>
            <numerusform>انتهت قبل يوم</numerusform>
            <numerusform>انتهت قبل يومين</numerusform>
            <numerusform>انتهت قبل %n أيام</numerusform>
            <numerusform>انتهت قبل %n يومًا</numerusform>
            <numerusform>انتهت قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>تنتهي اليوم</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>تنتهي اليوم</numerusform>
            <numerusform>تنتهي بعد يوم</numerusform>
            <numerusform>تنتهي بعد يومين</numerusform>
            <numerusform>تنتهي بعد %n أيام</numerusform>
            <numerusform>تنتهي بعد %n يومًا</numerusform>
            <numerusform>تنتهي بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: turns 18, ask the person</source>
        <translation>%1: يبلغ 18، اسأل الشخص</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>إلى أي مدى</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>خلال يوم</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يومًا</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end, by month</source>
        <translation>الموافقات التي تنتهي، بحسب الشهر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>موافقات تنتهي</translation>
    </message>
    <message>
        <source>Nothing ends</source>
        <translation>لا شيء ينتهي</translation>
    </message>
    <message>
        <source>Consents with a last day, and those of guardians whose child turns 18, are listed here before they end.</source>
        <translation>تُسرد هنا قبل أن تنتهي الموافقات التي لها آخر يوم، وموافقات أولياء أمور من يبلغ 18.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>The signed form or message</source>
        <translation>النموذج أو الرسالة الموقّعة</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>تجري قراءة %1</translation>
    </message>
    <message>
        <source>Copied. SHA-256 %1…</source>
        <translation>نُسخ. SHA-256 %1…</translation>
    </message>
    <message>
        <source>Drop the signed form or message here. A copy is kept beside the catalog.</source>
        <translation>أفلت هنا النموذج أو الرسالة الموقّعة. تُحفظ نسخة بجانب الفهرس.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>تجري قراءة %1…</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Do not name %1</source>
        <translation>عدم ذكر %1</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Legal exception</source>
        <translation>استثناء قانوني</translation>
    </message>
    <message>
        <source>Some laws allow a photo without consent, for example of a public assembly or when people are mere accessory to a place. Law differs by country; this program gives no legal advice. Your reason is kept and shown in every report.</source>
        <translation>تسمح بعض القوانين بصورة بلا موافقة، كصورة تجمّع عام أو حين يكون الناس مجرد تفصيل في مكان. يختلف القانون من بلد إلى آخر؛ وهذا البرنامج لا يقدّم مشورة قانونية. يُحفظ سببك ويظهر في كل تقرير.</translation>
    </message>
    <message>
        <source>Record the exception</source>
        <translation>تسجيل الاستثناء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” has faces that must be covered, but covering is switched off.</source>
        <translation>في «%1» وجوه يجب أن تُغطى، لكن التغطية متوقفة.</translation>
    </message>
    <message>
        <source>The rights could not be written into the copy of “%1”: %2</source>
        <translation>تعذّرت كتابة الحقوق في نسخة «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full.</source>
        <translation>لم يُكتب «%1»: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>“%1” was not written: you do not have permission to write there. Choose another folder.</source>
        <translation>لم يُكتب «%1»: لا تملك إذن الكتابة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>تعذّرت كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short and was not copied.</source>
        <translation>«%1» تالف أو مبتور ولم يُنسخ.</translation>
    </message>
    <message>
        <source>“%1” is an animation, which cannot be checked or copied.</source>
        <translation>«%1» صورة متحركة لا يمكن تدقيقها ولا نسخها.</translation>
    </message>
    <message>
        <source>camera data (Exif)</source>
        <translation>بيانات الكاميرا (Exif)</translation>
    </message>
    <message>
        <source>GPS position or place</source>
        <translation>موقع GPS أو مكان</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>صورة مصغّرة مضمّنة</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>ملاحظات الشركة الصانعة</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>أرقام تسلسلية</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>اسم مالك الكاميرا</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>تواريخ وأوقات</translation>
    </message>
    <message>
        <source>XMP properties other than rights</source>
        <translation>خصائص XMP غير الحقوق</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>سجل التحرير</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>مناطق الوجوه</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>أسماء أشخاص</translation>
    </message>
    <message>
        <source>Photoshop and IPTC block</source>
        <translation>كتلة Photoshop وIPTC</translation>
    </message>
    <message>
        <source>further pictures (previews, depth or gain maps)</source>
        <translation>صور أخرى (معاينات وخرائط عمق أو كسب)</translation>
    </message>
    <message>
        <source>data after the picture (such as a motion video)</source>
        <translation>بيانات بعد الصورة (مثل فيديو متحرك)</translation>
    </message>
    <message>
        <source>comments and descriptions</source>
        <translation>تعليقات وأوصاف</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>بيانات برامج أخرى</translation>
    </message>
    <message>
        <source>The caption of “%1” could not be written into its copy.</source>
        <translation>تعذّرت كتابة تعليق «%1» في نسخته.</translation>
    </message>
    <message>
        <source>an XMP packet that cannot be read</source>
        <translation>حزمة XMP لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>the XMP property %1</source>
        <translation>خاصية XMP %1</translation>
    </message>
    <message>
        <source>a second Exif directory or a damaged one</source>
        <translation>دليل Exif ثانٍ أو تالف</translation>
    </message>
    <message>
        <source>the Exif tag 0x%1</source>
        <translation>وسم Exif 0x%1</translation>
    </message>
    <message>
        <source>a name, number or position of the original</source>
        <translation>اسم أو رقم أو موقع من الأصل</translation>
    </message>
    <message>
        <source>a container that cannot be looked into</source>
        <translation>حاوية لا يمكن النظر داخلها</translation>
    </message>
    <message>
        <source>further metadata blocks</source>
        <translation>كتل بيانات وصفية أخرى</translation>
    </message>
    <message>
        <source>an IPTC block</source>
        <translation>كتلة IPTC</translation>
    </message>
    <message>
        <source>the finished copy still holds something private: %1.</source>
        <translation>ما زالت النسخة النهائية تحوي شيئًا خاصًا: %1.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Photos with uncleared faces</source>
        <translation>صور فيها وجوه غير جاهزة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Pixelate the faces</source>
        <translation>بكسلة الوجوه</translation>
    </message>
    <message>
        <source>Blur the faces</source>
        <translation>تمويه الوجوه</translation>
    </message>
    <message>
        <source>Box over the faces</source>
        <translation>إطار فوق الوجوه</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصلي</translation>
    </message>
    <message>
        <source>Longest side %1 px</source>
        <translation>أطول ضلع %1 px</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Save this check, with every finding</source>
        <translation>حفظ هذا التدقيق مع كل ملاحظة</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save the check as %1</source>
        <translation>حفظ التدقيق بصيغة %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Export cleared and covered copies</source>
        <translation>تصدير النسخ الجاهزة والمغطاة</translation>
    </message>
    <message numerus="yes">
        <source>Export %n cleared copies</source>
        <translation>
            <numerusform>لا نسخ جاهزة للتصدير</numerusform>
            <numerusform>تصدير نسخة جاهزة واحدة</numerusform>
            <numerusform>تصدير نسختين جاهزتين</numerusform>
            <numerusform>تصدير %n نسخ جاهزة</numerusform>
            <numerusform>تصدير %n نسخة جاهزة</numerusform>
            <numerusform>تصدير %n نسخة جاهزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that nothing but faces stops are copied too, with these faces covered.</source>
        <translation>تُنسخ أيضًا الصور التي لا توقفها سوى الوجوه، مع تغطية هذه الوجوه.</translation>
    </message>
    <message>
        <source>No photo is clear for this destination yet. The list shows what is missing.</source>
        <translation>لا صورة جاهزة لهذه الوجهة بعد. تُظهر القائمة ما ينقص.</translation>
    </message>
    <message>
        <source>Preview covered faces…</source>
        <translation>معاينة الوجوه المغطاة…</translation>
    </message>
    <message>
        <source>Copy again what is there already</source>
        <translation>نسخ ما هو موجود مجددًا</translation>
    </message>
    <message>
        <source>Keep beside picture and rights</source>
        <translation>الإبقاء عدا الصورة والحقوق</translation>
    </message>
    <message>
        <source>A copy holds the picture, its color profile, the rights and what is checked above, and nothing else. Each copy is opened again and searched before it counts as exported.</source>
        <translation>تحوي النسخة الصورة وملف ألوانها والحقوق وما هو مؤشَّر أعلاه ولا شيء غيرها. تُفتح كل نسخة مجددًا وتُفتَّش قبل أن تُعدّ مصدَّرة.</translation>
    </message>
    <message>
        <source>Edit destinations…</source>
        <translation>تحرير الوجهات…</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Leave the photo out</source>
        <translation>ترك الصورة</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>When another file has the name</source>
        <translation>إن كان الاسم لملف آخر</translation>
    </message>
    <message>
        <source>May hold %1.</source>
        <translation>قد يحوي %1.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>لا يوجد حقل %1.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message numerus="yes">
        <source>Exported, %n face(s) covered</source>
        <translation>
            <numerusform>صُدّرت بلا وجوه مغطاة</numerusform>
            <numerusform>صُدّرت، وجه واحد مغطى</numerusform>
            <numerusform>صُدّرت، وجهان مغطيان</numerusform>
            <numerusform>صُدّرت، %n وجوه مغطاة</numerusform>
            <numerusform>صُدّرت، %n وجهًا مغطى</numerusform>
            <numerusform>صُدّرت، %n وجه مغطى</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صُدّرت</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>تعذّر نسخها</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>Cleared copies for %1</source>
        <translation>نسخ جاهزة لأجل %1</translation>
    </message>
    <message>
        <source>%1 of %2 photos exported on %3</source>
        <translation>صُدّر %1 من %2 من الصور في %3</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>Hide this result</source>
        <translation>إخفاء هذه النتيجة</translation>
    </message>
    <message>
        <source>Photos that were left out, with the reason</source>
        <translation>الصور المتروكة مع السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies written</source>
        <translation>
            <numerusform>لم تُكتب نسخ جاهزة</numerusform>
            <numerusform>كُتبت نسخة جاهزة واحدة</numerusform>
            <numerusform>كُتبت نسختان جاهزتان</numerusform>
            <numerusform>كُتبت %n نسخ جاهزة</numerusform>
            <numerusform>كُتبت %n نسخة جاهزة</numerusform>
            <numerusform>كُتبت %n نسخة جاهزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out because they are not clear.</source>
        <translation>
            <numerusform>لم تُترك صور.</numerusform>
            <numerusform>تُركت صورة واحدة لأنها غير جاهزة.</numerusform>
            <numerusform>تُركت صورتان لأنهما غير جاهزتين.</numerusform>
            <numerusform>تُركت %n صور لأنها غير جاهزة.</numerusform>
            <numerusform>تُركت %n صورة لأنها غير جاهزة.</numerusform>
            <numerusform>تُركت %n صورة لأنها غير جاهزة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read or written.</source>
        <translation>
            <numerusform>قُرئت الصور كلها وكُتبت.</numerusform>
            <numerusform>تعذّرت قراءة صورة واحدة أو كتابتها.</numerusform>
            <numerusform>تعذّرت قراءة صورتين أو كتابتهما.</numerusform>
            <numerusform>تعذّرت قراءة %n صور أو كتابتها.</numerusform>
            <numerusform>تعذّرت قراءة %n صورة أو كتابتها.</numerusform>
            <numerusform>تعذّرت قراءة %n صورة أو كتابتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was written stays.</source>
        <translation>أُوقف؛ يبقى ما كُتب.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>مدى تقدّم التصدير</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>The photos are checked once more.</source>
        <translation>تُدقَّق الصور مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies so far</source>
        <translation>
            <numerusform>لا نسخ جاهزة حتى الآن</numerusform>
            <numerusform>نسخة جاهزة واحدة حتى الآن</numerusform>
            <numerusform>نسختان جاهزتان حتى الآن</numerusform>
            <numerusform>%n نسخ جاهزة حتى الآن</numerusform>
            <numerusform>%n نسخة جاهزة حتى الآن</numerusform>
            <numerusform>%n نسخة جاهزة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 photos · %3 left out · %4 failed · %5</source>
        <translation>%1 من %2 من الصور · تُرك %3 · فشل %4 · %5</translation>
    </message>
</context>
<context>
    <name>FaceChoices</name>
    <message>
        <source>With names of people who agreed</source>
        <translation>مع أسماء من وافقوا</translation>
    </message>
    <message>
        <source>Faces that have a decision are written into the photos as regions, which other programs read (MWG, Microsoft and IPTC).</source>
        <translation>تُكتب الوجوه التي لها قرار في الصور مناطقَ تقرؤها برامج أخرى (MWG وMicrosoft وIPTC).</translation>
    </message>
    <message>
        <source>Faces without a decision, “not a face” and “depicted” are left out. Regions of other programs stay.</source>
        <translation>تُترك الوجوه بلا قرار و«ليس وجهًا» و«مرسوم». وتبقى مناطق البرامج الأخرى.</translation>
    </message>
</context>
<context>
    <name>FaceDecisions</name>
    <message>
        <source>This is %1</source>
        <translation>هذا %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>ليس %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n photo(s)</source>
        <translation>
            <numerusform>%1 (لا صور)</numerusform>
            <numerusform>%1 في صورة واحدة</numerusform>
            <numerusform>%1 في صورتين</numerusform>
            <numerusform>%1 في %n صور</numerusform>
            <numerusform>%1 في %n صورة</numerusform>
            <numerusform>%1 في %n صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceListModel</name>
    <message>
        <source>Face in %1, %2</source>
        <translation>وجه في %1، %2</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>1 of %1 in it</source>
        <translation>1 من %1 فيها</translation>
    </message>
</context>
<context>
    <name>FacePhotoView</name>
    <message>
        <source>Photo %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>Drag over somebody who was missed to draw a face; drag the marked face to move it.</source>
        <translation>اسحب فوق من فات لرسم وجه؛ واسحب الوجه المعلَّم لتحريكه.</translation>
    </message>
</context>
<context>
    <name>FacePopup</name>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>تسجيل الموافقة…</translation>
    </message>
    <message>
        <source>%1 (from the file: %2)</source>
        <translation>%1 (من الملف: %2)</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>ليس هذا الشخص</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>اسم أو اسم مستعار</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>استثناء قانوني…</translation>
    </message>
    <message>
        <source>Reason, for example: public assembly</source>
        <translation>السبب، مثلًا: تجمّع عام</translation>
    </message>
    <message>
        <source>Reason of the legal exception</source>
        <translation>سبب الاستثناء القانوني</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>سحب القرار</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>مرسوم: ملصق، تمثال، شاشة</translation>
    </message>
</context>
<context>
    <name>FaceText</name>
    <message>
        <source>Forgotten person</source>
        <translation>شخص منسي</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يتقرر بعد</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no picture to look for faces in.</source>
        <translation>لا توجد صورة للبحث عن وجوه فيها.</translation>
    </message>
    <message>
        <source>The face detector needs more memory than there is.</source>
        <translation>يحتاج كاشف الوجوه ذاكرة أكثر من المتاح.</translation>
    </message>
    <message>
        <source>The face detector failed: %1</source>
        <translation>فشل كاشف الوجوه: %1</translation>
    </message>
    <message>
        <source>The face detector “%1” is missing in this build. Without it no photo can be checked for people.</source>
        <translation>كاشف الوجوه «%1» ناقص في هذه النسخة. لا يمكن بدونه تدقيق أي صورة.</translation>
    </message>
    <message>
        <source>The face detector “%1” is not the one this program was made with. Install Clearframe again.</source>
        <translation>كاشف الوجوه «%1» ليس الذي صُنع به هذا البرنامج. أعد تثبيت Clearframe.</translation>
    </message>
    <message>
        <source>WIDER FACE: 32,203 photos from the web, collected without asking the people in them, offered for research under CC BY-NC-ND. Holds no names.</source>
        <translation>WIDER FACE: ‏32203 صورة من الويب جُمعت دون سؤال من فيها، وتُقدَّم للبحث بموجب CC BY-NC-ND. لا تحوي أسماء.</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>وجوه</translation>
    </message>
    <message>
        <source>faces: second opinion, turned and burnt-out ones</source>
        <translation>وجوه: رأي ثانٍ، والوجوه المستديرة والمحترقة بالضوء</translation>
    </message>
    <message>
        <source>people, also without a visible face</source>
        <translation>أشخاص، حتى بلا وجه ظاهر</translation>
    </message>
    <message>
        <source>PASCAL VOC 2007 and 2012: photos from Flickr. By all appearance it started from TensorFlow&apos;s net for COCO; its authors do not say so.</source>
        <translation>PASCAL VOC 2007 و2012: صور من Flickr. يبدو أنه بدأ من شبكة TensorFlow لـ COCO؛ ولا يذكر مؤلفوه ذلك.</translation>
    </message>
    <message>
        <source>The face detector “%1” cannot be run by this version of OpenCV.</source>
        <translation>لا يستطيع هذا الإصدار من OpenCV تشغيل كاشف الوجوه «%1».</translation>
    </message>
    <message>
        <source>“%1” is no face detector that Clearframe can run. It must be an ONNX file with one input [1][3][640][640] and one output [n][5]; see clearframe-cli settings --help.</source>
        <translation>«%1» ليس كاشف وجوه يستطيع Clearframe تشغيله. يجب أن يكون ملف ONNX له دخل واحد [1][3][640][640] وخرج واحد [n][5]؛ راجع clearframe-cli settings --help.</translation>
    </message>
    <message>
        <source>person shown</source>
        <translation>شخص ظاهر</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>كلمات مفتاحية</translation>
    </message>
    <message>
        <source>%1, sidecar</source>
        <translation>%1، ملف مرافق</translation>
    </message>
    <message>
        <source>MIT, as its authors, Star Clouds, say of code and models; the package names no year or holder</source>
        <translation>MIT كما يقول مؤلفوه Star Clouds عن الشيفرة والنماذج؛ ولا تذكر الحزمة سنة ولا صاحبًا</translation>
    </message>
    <message>
        <source>Your own model for faces failed.</source>
        <translation>فشل نموذج الوجوه الخاص بك.</translation>
    </message>
    <message>
        <source>“%1” is no model for faces that Clearframe can run. It must be an ONNX file with one input [1][3][112][112] and one output [1][n]; see clearframe-cli settings --help.</source>
        <translation>«%1» ليس نموذج وجوه يستطيع Clearframe تشغيله. يجب أن يكون ملف ONNX له دخل واحد [1][3][112][112] وخرج واحد [1][n]؛ راجع clearframe-cli settings --help.</translation>
    </message>
    <message>
        <source>Your own model “%1” cannot be read. Choose another, or none: clearframe-cli settings %2 none.</source>
        <translation>تعذّرت قراءة نموذجك «%1». اختر غيره أو لا شيء: clearframe-cli settings %2 none.</translation>
    </message>
    <message>
        <source>Your own model “%1” is larger than 512 MB.</source>
        <translation>نموذجك «%1» أكبر من 512 MB.</translation>
    </message>
    <message>
        <source>Your own model “%1” is not the file that was chosen any more. Choose it again: clearframe-cli settings %2 FILE.</source>
        <translation>لم يعد نموذجك «%1» الملف الذي اختير. اختره مجددًا: clearframe-cli settings %2 FILE.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>لا قيم</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>%n قيم</numerusform>
            <numerusform>%n قيمة</numerusform>
            <numerusform>%n قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>شريط الصور</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>التراخيص</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1، لا صور</numerusform>
            <numerusform>%1، صورة واحدة</numerusform>
            <numerusform>%1، صورتان</numerusform>
            <numerusform>%1، %n صور</numerusform>
            <numerusform>%1، %n صورة</numerusform>
            <numerusform>%1، %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>أي عدد من النجوم</numerusform>
            <numerusform>نجمة أو أكثر</numerusform>
            <numerusform>نجمتان أو أكثر</numerusform>
            <numerusform>%n نجوم أو أكثر</numerusform>
            <numerusform>%n نجمة أو أكثر</numerusform>
            <numerusform>%n نجمة أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>There are no photos yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Open a folder in the library. Its photos are checked here for the destination before they leave the house.</source>
        <translation>افتح مجلدًا في المكتبة. تُدقَّق صوره هنا لأجل الوجهة قبل أن تغادر.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>لا شيء يعترض</translation>
    </message>
    <message>
        <source>Choose a folder on the right and export the copies.</source>
        <translation>اختر مجلدًا على الجانب وصدّر النسخ.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Decide in the queue</source>
        <translation>القرار في الطابور</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>فحص مجددًا</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>اختيار ترخيص</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted in %n</source>
        <translation>
            <numerusform>غير مقبول في أي منها</numerusform>
            <numerusform>مقبول في واحدة</numerusform>
            <numerusform>مقبول في اثنتين</numerusform>
            <numerusform>مقبول في %n</numerusform>
            <numerusform>مقبول في %n</numerusform>
            <numerusform>مقبول في %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>لا وجوه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>%n وجوه</numerusform>
            <numerusform>%n وجهًا</numerusform>
            <numerusform>%n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> ولا شيء آخر</numerusform>
            <numerusform> وواحد آخر</numerusform>
            <numerusform> واثنان آخران</numerusform>
            <numerusform> و%n أخرى</numerusform>
            <numerusform> و%n أخرى</numerusform>
            <numerusform> و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>إظهار الصور</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>قبول…</translation>
    </message>
    <message>
        <source>Each one</source>
        <translation>كل على حدة</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: show the photos.</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وواحدة أخرى: أظهر الصور.</numerusform>
            <numerusform>واثنتان أخريان: أظهر الصور.</numerusform>
            <numerusform>و%n أخرى: أظهر الصور.</numerusform>
            <numerusform>و%n أخرى: أظهر الصور.</numerusform>
            <numerusform>و%n أخرى: أظهر الصور.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>القرار الآن</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختيار واحد</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>فحص مجددًا</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>كتابتها</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>فحص دقيق</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافته</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 لأجل %2</translation>
    </message>
    <message>
        <source>No rule of this destination found anything.</source>
        <translation>لم تجد أي قاعدة لهذه الوجهة شيئًا.</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>قبله %1: %2</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>إظهار الأشخاص</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارِن</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>هذا أنا</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Export covered copy…</source>
        <translation>تصدير نسخة مغطاة…</translation>
    </message>
    <message>
        <source>Export clean copy…</source>
        <translation>تصدير نسخة نظيفة…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>قبول…</translation>
    </message>
</context>
<context>
    <name>FinishedTaskRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget %1</source>
        <translation>نسيان %1</translation>
    </message>
    <message>
        <source>The name, the notes, every answer and the reference to the evidence are erased for good. Nobody can undo this, and older backups of the catalog still hold them.</source>
        <translation>يُمحى الاسم والملاحظات وكل جواب والإشارة إلى الدليل نهائيًا. لا يمكن لأحد التراجع عن ذلك، وما زالت النسخ الاحتياطية القديمة للفهرس تحويها.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show this person. They stay blocked, without a name.</source>
        <translation>
            <numerusform>لا صور تُظهر هذا الشخص.</numerusform>
            <numerusform>صورة واحدة تُظهر هذا الشخص. تبقى محجوبة بلا اسم.</numerusform>
            <numerusform>صورتان تُظهران هذا الشخص. تبقيان محجوبتين بلا اسم.</numerusform>
            <numerusform>%n صور تُظهر هذا الشخص. تبقى محجوبة بلا اسم.</numerusform>
            <numerusform>%n صورة تُظهر هذا الشخص. تبقى محجوبة بلا اسم.</numerusform>
            <numerusform>%n صورة تُظهر هذا الشخص. تبقى محجوبة بلا اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>نسيان نهائي</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>اكتب «%1» للمتابعة</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>Forgotten</source>
        <translation>منسي</translation>
    </message>
    <message>
        <source>%1 was forgotten</source>
        <translation>نُسي %1</translation>
    </message>
    <message>
        <source>The catalog holds the name no more. These files still say it, and stay as they are; take it out of them, if they are to be given away.</source>
        <translation>لم يعد الاسم في الفهرس. ما زالت هذه الملفات تقوله وتبقى كما هي؛ أزله منها إن كانت ستُعطى.</translation>
    </message>
    <message>
        <source>Files that still say the name</source>
        <translation>ملفات ما زالت تقول الاسم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Consent form</source>
        <translation>نموذج الموافقة</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <translation>نموذج لأجل %1</translation>
    </message>
    <message>
        <source>A PDF to be printed and signed, with the photos of the person. It carries a code that finds the record again. That the person was asked is recorded. Nothing on the form is ticked beforehand.</source>
        <translation>ملف PDF يُطبع ويُوقَّع، مع صور الشخص. يحمل رمزًا يعيد العثور على السجل. ويُسجَّل أن الشخص سُئل. لا شيء في النموذج مؤشَّر مسبقًا.</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>المصوّر</translation>
    </message>
    <message>
        <source>It asks for every use. Choose uses, licenses and days under “New answer” first to ask for those only.</source>
        <translation>يطلب الموافقة على كل استخدام. لطلب بعضها فقط، اختر أولًا الاستخدامات والتراخيص والأيام في «جواب جديد».</translation>
    </message>
    <message>
        <source>As chosen under “New answer”, it asks for: %1</source>
        <translation>كما هو مختار في «جواب جديد»، يطلب الموافقة على: %1</translation>
    </message>
</context>
<context>
    <name>GeneralPart</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Names you work under</source>
        <translation>الأسماء التي تعمل بها</translation>
    </message>
    <message>
        <source>Photos whose creator is one of them are yours: no question whether you may license them, and no finding about a stranger as their creator.</source>
        <translation>الصور التي مبدعها أحد هذه الأسماء هي صورك: لا سؤال عن حقك في ترخيصها، ولا ملاحظة عن مبدع غريب.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Destination that photos are checked for</source>
        <translation>الوجهة التي تُدقَّق الصور لأجلها</translation>
    </message>
    <message>
        <source>Kept for the next start. The License page keeps the license and credit you use most as a template; the Publish page edits destinations.</source>
        <translation>تُحفظ للتشغيل القادم. تحفظ صفحة الترخيص الترخيص والنسبة الأكثر استخدامًا لديك قالبًا؛ وتحرّر صفحة النشر الوجهات.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>no license</source>
        <translation>بلا ترخيص</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>بلا مبدع</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1، %2: لا صور</numerusform>
            <numerusform>%1، %2: صورة واحدة</numerusform>
            <numerusform>%1، %2: صورتان</numerusform>
            <numerusform>%1، %2: %n صور</numerusform>
            <numerusform>%1، %2: %n صورة</numerusform>
            <numerusform>%1، %2: %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of photos have a license already. Tick those that get the new one</source>
        <translation>
            <numerusform>لا مجموعات لها ترخيص أصلًا</numerusform>
            <numerusform>مجموعة صور لها ترخيص أصلًا. أشّر إن كانت ستنال الجديد</numerusform>
            <numerusform>مجموعتا صور لهما ترخيص أصلًا. أشّر ما سينال الجديد</numerusform>
            <numerusform>%n مجموعات صور لها ترخيص أصلًا. أشّر ما سينال الجديد</numerusform>
            <numerusform>%n مجموعة صور لها ترخيص أصلًا. أشّر ما سينال الجديد</numerusform>
            <numerusform>%n مجموعة صور لها ترخيص أصلًا. أشّر ما سينال الجديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardianFields</name>
    <message>
        <source>Guardian who agreed</source>
        <translation>ولي الأمر الذي وافق</translation>
    </message>
    <message>
        <source>Second guardian</source>
        <translation>ولي أمر ثانٍ</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>وُقّع في</translation>
    </message>
    <message>
        <source>mother, father, legal guardian …</source>
        <translation>الأم، الأب، الوصي القانوني …</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>الصلة</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was written to this photo and nobody was decided in it yet. What you do is kept here and can be taken back.</source>
        <translation>لم يُكتب شيء في هذه الصورة ولم يُحسم فيها أمر أحد بعد. يُحفظ هنا ما تفعله ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تُرجع عن: %1</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1، كتبها %2</translation>
    </message>
    <message>
        <source>In the sidecar “%1”</source>
        <translation>في الملف المرافق «%1»</translation>
    </message>
    <message>
        <source>Not finished: the log on the License page can finish it.</source>
        <translation>لم تكتمل: يستطيع السجل في صفحة الترخيص إتمامها.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ‏←‏ %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Undo here</source>
        <translation>التراجع هنا</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للتراجع</numerusform>
            <numerusform>التراجع عن ملف واحد</numerusform>
            <numerusform>التراجع عن الملفين</numerusform>
            <numerusform>التراجع عن كل %n ملفات</numerusform>
            <numerusform>التراجع عن كل %n ملفًا</numerusform>
            <numerusform>التراجع عن كل %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Decision on a face, undone</source>
        <translation>قرار بشأن وجه، تُرجع عنه</translation>
    </message>
    <message>
        <source>Decision on a face</source>
        <translation>قرار بشأن وجه</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>سحب قرار</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>A picture of %1 × %2 pixels could not be encoded.</source>
        <translation>تعذّر ترميز صورة قياسها %1 × %2 بكسل.</translation>
    </message>
    <message>
        <source>“%1” holds several pictures, of which only one could be checked. Save the picture to be published as a file of its own, such as a JPEG, and scan that.</source>
        <translation>يحوي «%1» عدة صور لا يمكن تدقيق سوى واحدة منها. احفظ الصورة المراد نشرها في ملف مستقل مثل JPEG وافحصه.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it contradicts itself about its size.</source>
        <translation>«%1» تالف: يناقض نفسه في حجمه.</translation>
    </message>
    <message>
        <source>“%1” is cut short. Copy it again from where it came from.</source>
        <translation>«%1» مبتور. انسخه مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be shown. Copy it again from where it came from.</source>
        <translation>«%1» تالف ولا يمكن عرضه. انسخه مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>“%1” is of a rare kind, which this version cannot look into. Save it as JPEG and check that.</source>
        <translation>«%1» من نوع نادر لا يستطيع هذا الإصدار النظر فيه. احفظه بصيغة JPEG ودقّقه.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation>يحتاج «%1» ذاكرة أكثر من المتاح.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is, or is damaged. Save it smaller and check that.</source>
        <translation>يحتاج «%1» ذاكرة أكثر من المتاح، أو هو تالف. احفظه أصغر ودقّقه.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 scans, which no photo needs.</source>
        <translation>في «%1» أكثر من %2 مسحًا، ولا تحتاج صورة ذلك.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>كاميرا RAW</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>صيغة مجهولة</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>«%1» ليس صورة بصيغة يعرفها Clearframe.</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, which this version cannot look into. Export it as JPEG and check that.</source>
        <translation>«%1» ملف %2 لا يستطيع هذا الإصدار النظر فيه. صدّره بصيغة JPEG ودقّقه.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its size cannot be read.</source>
        <translation>«%1» تالف: لا يمكن قراءة حجمه.</translation>
    </message>
    <message>
        <source>“%1” measures %2 × %3 pixels. The limit is %4 megapixels; the setting “max-megapixels” raises it.</source>
        <translation>قياس «%1» هو %2 × %3 بكسل. الحد %4 ميغابكسل؛ ويرفعه الإعداد «max-megapixels».</translation>
    </message>
    <message>
        <source>“%1” holds layers but no finished picture. Save it again in Photoshop with “Maximize Compatibility” switched on.</source>
        <translation>في «%1» طبقات بلا صورة نهائية. احفظه مجددًا في Photoshop مع تفعيل «أقصى توافق».</translation>
    </message>
    <message>
        <source>Clearframe is not installed completely: its file “clearframe_codecs” is missing beside the program. Install it again.</source>
        <translation>تثبيت Clearframe غير مكتمل: ملفه «clearframe_codecs» غير موجود بجانب البرنامج. أعد تثبيته.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>استيراد أشخاص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Import %n answer(s)</source>
        <translation>
            <numerusform>لا أجوبة للاستيراد</numerusform>
            <numerusform>استيراد جواب واحد</numerusform>
            <numerusform>استيراد جوابين</numerusform>
            <numerusform>استيراد %n أجوبة</numerusform>
            <numerusform>استيراد %n جوابًا</numerusform>
            <numerusform>استيراد %n جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>لا أشخاص جدد</numerusform>
            <numerusform>شخص جديد واحد</numerusform>
            <numerusform>شخصان جديدان</numerusform>
            <numerusform>%n أشخاص جدد</numerusform>
            <numerusform>%n شخصًا جديدًا</numerusform>
            <numerusform>%n شخص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are known get more details</source>
        <translation>
            <numerusform>لا تفاصيل جديدة لمعروفين</numerusform>
            <numerusform>شخص معروف ينال تفاصيل أخرى</numerusform>
            <numerusform>شخصان معروفان ينالان تفاصيل أخرى</numerusform>
            <numerusform>%n أشخاص معروفين ينالون تفاصيل أخرى</numerusform>
            <numerusform>%n شخصًا معروفًا ينالون تفاصيل أخرى</numerusform>
            <numerusform>%n شخص معروف ينالون تفاصيل أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are added</source>
        <translation>
            <numerusform>لا أجوبة تُضاف</numerusform>
            <numerusform>يُضاف جواب واحد</numerusform>
            <numerusform>يُضاف جوابان</numerusform>
            <numerusform>تُضاف %n أجوبة</numerusform>
            <numerusform>يُضاف %n جوابًا</numerusform>
            <numerusform>يُضاف %n جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are known already</source>
        <translation>
            <numerusform>لا أجوبة معروفة</numerusform>
            <numerusform>جواب واحد معروف أصلًا</numerusform>
            <numerusform>جوابان معروفان أصلًا</numerusform>
            <numerusform>%n أجوبة معروفة أصلًا</numerusform>
            <numerusform>%n جوابًا معروفًا أصلًا</numerusform>
            <numerusform>%n جواب معروف أصلًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>لا صفوف تُترك</numerusform>
            <numerusform>يُترك صف واحد</numerusform>
            <numerusform>يُترك صفان</numerusform>
            <numerusform>تُترك %n صفوف</numerusform>
            <numerusform>يُترك %n صفًا</numerusform>
            <numerusform>يُترك %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out, with the reason</source>
        <translation>الصفوف المتروكة مع السبب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>InterruptedNotice</name>
    <message>
        <source>“%1” was interrupted: %2 written, %3 waiting. No photo is damaged.</source>
        <translation>انقطعت «%1»: كُتب %2 وينتظر %3. لا صورة تالفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>A write did not come to its end</source>
        <translation>كتابة لم تبلغ نهايتها</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>إتمامها</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنها</translation>
    </message>
    <message>
        <source>%1 The License page can finish it.</source>
        <translation>%1 تستطيع صفحة الترخيص إتمامها.</translation>
    </message>
</context>
<context>
    <name>KeyAction</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>فحص مجددًا</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The manual on this page</source>
        <translation>دليل الاستخدام لهذه الصفحة</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>فتح الصورة</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>مقارنة صورتين</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>انتقاء</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>بلا راية</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>بلا نجوم</translation>
    </message>
    <message>
        <source>One star</source>
        <translation>نجمة واحدة</translation>
    </message>
    <message>
        <source>Two stars</source>
        <translation>نجمتان</translation>
    </message>
    <message>
        <source>Three stars</source>
        <translation>ثلاث نجوم</translation>
    </message>
    <message>
        <source>Four stars</source>
        <translation>أربع نجوم</translation>
    </message>
    <message>
        <source>Five stars</source>
        <translation>خمس نجوم</translation>
    </message>
    <message>
        <source>Decide the faces of the chosen photos</source>
        <translation>حسم وجوه الصور المختارة</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>مصغّرات أكبر</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>مصغّرات أصغر</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>العودة إلى كل الصور</translation>
    </message>
    <message>
        <source>The whole photo, or every pixel of it</source>
        <translation>الصورة كاملة، أو كل بكسل منها</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>شريط الصور</translation>
    </message>
    <message>
        <source>Type a name, or take the one that is suggested</source>
        <translation>كتابة اسم أو أخذ المقترح</translation>
    </message>
    <message>
        <source>Not the person that is named or guessed</source>
        <translation>ليس الشخص المسمّى أو المخمَّن</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>ليس وجهًا</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>مرسوم: ملصق، تمثال، شاشة</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>لا يمكن تمييزه</translation>
    </message>
    <message>
        <source>Legal exception, with its reason</source>
        <translation>استثناء قانوني مع سببه</translation>
    </message>
    <message>
        <source>Take the person that is guessed</source>
        <translation>أخذ الشخص المخمَّن</translation>
    </message>
    <message>
        <source>Choose all of that name, or all that look alike</source>
        <translation>اختيار كل من بهذا الاسم أو كل المتشابهين</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen faces</source>
        <translation>علامة: جواب واحد لكل الوجوه المختارة</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>أقرر لاحقًا</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>التراجع عن آخر جواب</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>لا أحد غيرهم فيها</translation>
    </message>
    <message>
        <source>Look again thoroughly</source>
        <translation>البحث مجددًا بدقة</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>النظر لاحقًا</translation>
    </message>
    <message>
        <source>Library: one photo</source>
        <translation>المكتبة: صورة واحدة</translation>
    </message>
    <message>
        <source>People: the queue</source>
        <translation>الأشخاص: الطابور</translation>
    </message>
    <message>
        <source>People: the sweep</source>
        <translation>الأشخاص: البحث عمن فات</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Click here and press a key</source>
        <translation>انقر هنا واضغط مفتاحًا</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Next and previous photo</source>
        <translation>الصورة التالية والسابقة</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>العودة إلى كل الصور</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose all faces: the next answer counts for them</source>
        <translation>اختيار كل الوجوه: يسري الجواب التالي عليها</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Search a deed or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة ضبط كل المفاتيح</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>المفاتيح كما في</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 هو مفتاح «%2».</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Exported</source>
        <translation>صُدّرت</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>To recall: blocked now</source>
        <translation>للاسترجاع: محجوبة الآن</translation>
    </message>
    <message>
        <source>To recall: blocked now, moved away</source>
        <translation>للاسترجاع: محجوبة الآن ونُقلت</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>في مجلدها</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>نُقلت أو حُذفت</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Only what is to be recalled</source>
        <translation>ما يجب استرجاعه فقط</translation>
    </message>
    <message>
        <source>What a withdrawal reaches…</source>
        <translation>ما يصله السحب…</translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>إظهار الصورة</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلدها</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What was sent where</source>
        <translation>ماذا أُرسل وإلى أين</translation>
    </message>
    <message>
        <source>Copies that were exported</source>
        <translation>النسخ المصدَّرة</translation>
    </message>
    <message>
        <source>Every destination</source>
        <translation>كل الوجهات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n to recall</source>
        <translation>
            <numerusform>لا شيء للاسترجاع</numerusform>
            <numerusform>واحدة للاسترجاع</numerusform>
            <numerusform>اثنتان للاسترجاع</numerusform>
            <numerusform>%n للاسترجاع</numerusform>
            <numerusform>%n للاسترجاع</numerusform>
            <numerusform>%n للاسترجاع</numerusform>
        </translation>
    </message>
    <message>
        <source>No such copy</source>
        <translation>لا نسخة كهذه</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>لم يُصدَّر شيء بعد</translation>
    </message>
    <message>
        <source>No copy goes with what is chosen above.</source>
        <translation>لا نسخة توافق المختار أعلاه.</translation>
    </message>
    <message>
        <source>Each copy that is exported is entered here: when, where to, under which license, and who is in it.</source>
        <translation>تُدوَّن هنا كل نسخة مصدَّرة: متى، وإلى أين، وبأي ترخيص، ومن فيها.</translation>
    </message>
    <message>
        <source>a forgotten person</source>
        <translation>شخص منسي</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>الأصل: %1</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>لم تعد في المكتبة</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <translation>تُظهر: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop a folder on the window</source>
        <translation>Ctrl+O، أو أفلت مجلدًا على النافذة</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>لا صورة مطابقة</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>إظهار كل الصور</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>تجري قراءة المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>Only %n chosen photo(s) are shown.</source>
        <translation>
            <numerusform>لا تظهر صور مختارة.</numerusform>
            <numerusform>تظهر صورة مختارة واحدة فقط.</numerusform>
            <numerusform>تظهر صورتان مختارتان فقط.</numerusform>
            <numerusform>تظهر %n صور مختارة فقط.</numerusform>
            <numerusform>تظهر %n صورة مختارة فقط.</numerusform>
            <numerusform>تظهر %n صورة مختارة فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>يجري البحث عن الصور</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>تظهر هنا كلما عُثر عليها.</translation>
    </message>
    <message>
        <source>Choose another group or folder, or change the search.</source>
        <translation>اختر مجموعة أو مجلدًا آخر، أو غيّر البحث.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached: %1 is not there. Until then they stay blocked. Connect the drive; if the folder was moved, open it at its new place.</source>
        <translation>
            <numerusform>كل الصور متاحة رغم غياب %1.</numerusform>
            <numerusform>يتعذّر الوصول إلى صورة واحدة: %1 غير موجود. تبقى محجوبة حتى ذلك الحين. وصّل القرص؛ وإن نُقل المجلد فافتحه في مكانه الجديد.</numerusform>
            <numerusform>يتعذّر الوصول إلى صورتين: %1 غير موجود. تبقيان محجوبتين حتى ذلك الحين. وصّل القرص؛ وإن نُقل المجلد فافتحه في مكانه الجديد.</numerusform>
            <numerusform>يتعذّر الوصول إلى %Ln صور: %1 غير موجود. تبقى محجوبة حتى ذلك الحين. وصّل القرص؛ وإن نُقل المجلد فافتحه في مكانه الجديد.</numerusform>
            <numerusform>يتعذّر الوصول إلى %Ln صورة: %1 غير موجود. تبقى محجوبة حتى ذلك الحين. وصّل القرص؛ وإن نُقل المجلد فافتحه في مكانه الجديد.</numerusform>
            <numerusform>يتعذّر الوصول إلى %Ln صورة: %1 غير موجود. تبقى محجوبة حتى ذلك الحين. وصّل القرص؛ وإن نُقل المجلد فافتحه في مكانه الجديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
</context>
<context>
    <name>LibraryPart</name>
    <message>
        <source>Make a backup now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>What you decided and who agreed is kept in one file. Photos stay where they are. The command line uses another catalog with --catalog.</source>
        <translation>يُحفظ ما قررته ومن وافق في ملف واحد. تبقى الصور في مكانها. ويستخدم سطر الأوامر فهرسًا آخر بـ --catalog.</translation>
    </message>
    <message>
        <source>The catalog: %1</source>
        <translation>الفهرس: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Use another…</source>
        <translation>استخدام غيره…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>One is made every week and before the catalog is brought to a newer form. Keep copies on another disk, too: a backup beside the catalog goes with it.</source>
        <translation>تُنشأ واحدة كل أسبوع وقبل تحويل الفهرس إلى صيغة أحدث. احتفظ بنسخ على قرص آخر أيضًا: النسخة التي بجانب الفهرس تضيع معه.</translation>
    </message>
    <message>
        <source>None by itself</source>
        <translation>لا شيء تلقائيًا</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>النسخ الاحتياطية المحفوظة</translation>
    </message>
    <message>
        <source>Catalogs (*.db);;All files (*)</source>
        <translation>فهارس (*.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>A new catalog</source>
        <translation>فهرس جديد</translation>
    </message>
    <message>
        <source>Another catalog</source>
        <translation>فهرس آخر</translation>
    </message>
    <message>
        <source>Backing up the catalog</source>
        <translation>يجري نسخ الفهرس احتياطيًا</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>أُنشئت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Everything decided since %1 is taken back: faces, people, answers, accepted findings. Photos are not touched. The catalog of now is backed up first.</source>
        <translation>يُتراجع عن كل ما تقرر منذ %1: الوجوه والأشخاص والأجوبة والملاحظات المقبولة. لا تُمس الصور. ويُنسخ الفهرس الحالي احتياطيًا أولًا.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restoring the catalog</source>
        <translation>تجري استعادة الفهرس</translation>
    </message>
    <message>
        <source>The catalog is as it was then.</source>
        <translation>عاد الفهرس كما كان حينها.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
</context>
<context>
    <name>LibraryScan</name>
    <message>
        <source>Scanning %1</source>
        <translation>يجري فحص %1</translation>
    </message>
    <message numerus="yes">
        <source>Scanning %n folder(s)</source>
        <translation>
            <numerusform>لا مجلدات تُفحص</numerusform>
            <numerusform>يجري فحص مجلد واحد</numerusform>
            <numerusform>يجري فحص مجلدين</numerusform>
            <numerusform>يجري فحص %n مجلدات</numerusform>
            <numerusform>يجري فحص %n مجلدًا</numerusform>
            <numerusform>يجري فحص %n مجلد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryState</name>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>قُرئت الملفات كلها.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذّرت قراءة ملفين.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفات.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفًا.</numerusform>
            <numerusform>تعذّرت قراءة %n ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>License</name>
    <message>
        <source>All rights reserved</source>
        <translation>جميع الحقوق محفوظة</translation>
    </message>
    <message>
        <source>“%1” is the id of %2.</source>
        <translation>«%1» هو معرّف %2.</translation>
    </message>
    <message>
        <source>%1 is named without a version (such as 4.0).</source>
        <translation>ذُكر %1 بلا إصدار (مثل 4.0).</translation>
    </message>
    <message>
        <source>“%1” is the SPDX id of %2.</source>
        <translation>«%1» هو معرّف SPDX لـ %2.</translation>
    </message>
    <message>
        <source>Creative Commons is named, but not which of its licenses.</source>
        <translation>ذُكرت المشاع الإبداعي، لا أيُّ تراخيصها.</translation>
    </message>
    <message>
        <source>“%1” is no Creative Commons license: its parts contradict each other or stand in an order that was never used.</source>
        <translation>«%1» ليس ترخيص مشاع إبداعي: أجزاؤه متناقضة أو بترتيب لم يُستخدم قط.</translation>
    </message>
    <message>
        <source>“%1” may be a country&apos;s version of %2 %3 or an ordinary word.</source>
        <translation>قد يكون «%1» نسخة بلد من %2 %3 أو كلمة عادية.</translation>
    </message>
    <message>
        <source>There is no %1 %2 %3.</source>
        <translation>لا وجود لـ %1 %2 %3.</translation>
    </message>
    <message>
        <source>Several licenses are named: %1.</source>
        <translation>ذُكرت عدة تراخيص: %1.</translation>
    </message>
    <message>
        <source>%1 is named, but also “%2”, which does not fit it.</source>
        <translation>ذُكر %1، وذُكر أيضًا «%2» الذي لا يناسبه.</translation>
    </message>
    <message>
        <source>The address of %1.</source>
        <translation>عنوان %1.</translation>
    </message>
    <message>
        <source>The name of %1.</source>
        <translation>اسم %1.</translation>
    </message>
    <message>
        <source>The address leads to Creative Commons, but not to one license.</source>
        <translation>يقود العنوان إلى المشاع الإبداعي، لا إلى ترخيص بعينه.</translation>
    </message>
    <message>
        <source>The public domain is named, but not by CC0 or the Public Domain Mark.</source>
        <translation>ذُكر الملك العام، لا بـ CC0 ولا بعلامة الملك العام.</translation>
    </message>
    <message>
        <source>Some rights are reserved, but it is not said which.</source>
        <translation>بعض الحقوق محفوظة، دون ذكر أيها.</translation>
    </message>
    <message>
        <source>“%1” of RightsStatements.org describes a status and grants nothing (%2).</source>
        <translation>«%1» من RightsStatements.org يصف حالة ولا يمنح شيئًا (%2).</translation>
    </message>
    <message>
        <source>A license is named that is not in the catalog.</source>
        <translation>ذُكر ترخيص ليس في الفهرس.</translation>
    </message>
    <message>
        <source>The address leads to terms that are not in the catalog.</source>
        <translation>يقود العنوان إلى شروط ليست في الفهرس.</translation>
    </message>
    <message>
        <source>Nothing is said about a license.</source>
        <translation>لم يُذكر شيء عن ترخيص.</translation>
    </message>
    <message>
        <source>The address looks like one of Creative Commons, but leads to %1.</source>
        <translation>يبدو العنوان كعناوين المشاع الإبداعي، لكنه يقود إلى %1.</translation>
    </message>
    <message>
        <source>Creative Commons has no license at this address.</source>
        <translation>ليس للمشاع الإبداعي ترخيص في هذا العنوان.</translation>
    </message>
    <message>
        <source>A license is named, but with a “not” before it.</source>
        <translation>ذُكر ترخيص وقبله أداة نفي.</translation>
    </message>
</context>
<context>
    <name>LicenseBadge</name>
    <message>
        <source>no license</source>
        <translation>بلا ترخيص</translation>
    </message>
    <message>
        <source>CC, unclear</source>
        <translation>CC، غير واضح</translation>
    </message>
    <message>
        <source>unknown license</source>
        <translation>ترخيص مجهول</translation>
    </message>
</context>
<context>
    <name>LicenseCard</name>
    <message>
        <source>Read the license</source>
        <translation>قراءة الترخيص</translation>
    </message>
    <message>
        <source>No license chosen yet</source>
        <translation>لم يُختر ترخيص بعد</translation>
    </message>
    <message>
        <source>Answer the questions above or search the catalog.</source>
        <translation>أجب عن الأسئلة أعلاه أو ابحث في الفهرس.</translation>
    </message>
</context>
<context>
    <name>LicenseForm</name>
    <message>
        <source>As the file says</source>
        <translation>كما يقول الملف</translation>
    </message>
    <message>
        <source>Any other license</source>
        <translation>أي ترخيص آخر</translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation>النسبة إلى</translation>
    </message>
    <message>
        <source>Link of the credit</source>
        <translation>رابط النسبة</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>تدريب الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>ما يُكتب</translation>
    </message>
    <message>
        <source>The template also sets: %1.</source>
        <translation>يضبط القالب أيضًا: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، ‏</translation>
    </message>
</context>
<context>
    <name>LicensePage</name>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>قبل الكتابة</translation>
    </message>
    <message>
        <source>I may license these photos, whoever they name as creator</source>
        <translation>يحق لي ترخيص هذه الصور، أيًا كان المبدع الذي تذكره</translation>
    </message>
    <message>
        <source>License photos, too, that are in the public domain</source>
        <translation>ترخيص الصور التي هي ملك عام أيضًا</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>آخر كتابة</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>التغييرات المعروضة</translation>
    </message>
    <message>
        <source>Only license</source>
        <translation>الترخيص فقط</translation>
    </message>
    <message>
        <source>Only what is replaced</source>
        <translation>ما يُستبدل فقط</translation>
    </message>
    <message>
        <source>Every write is verified and can be undone from the log.</source>
        <translation>كل كتابة تُراجَع ويمكن التراجع عنها من السجل.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>لا صور محددة</numerusform>
            <numerusform>صورة واحدة محددة</numerusform>
            <numerusform>صورتان محددتان</numerusform>
            <numerusform>%n صور محددة</numerusform>
            <numerusform>%n صورة محددة</numerusform>
            <numerusform>%n صورة محددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>الصورة الوحيدة</numerusform>
            <numerusform>الصورتان كلتاهما</numerusform>
            <numerusform>كل الصور (%n)</numerusform>
            <numerusform>كل الصور (%n)</numerusform>
            <numerusform>كل الصور (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this goes to all of them.</source>
        <translation>لا صورة محددة في المكتبة، فهذا يخص كل الصور.</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Open a folder in the library first.</source>
        <translation>افتح مجلدًا في المكتبة أولًا.</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>اختر ترخيصًا</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>لا ملفات للقراءة…</numerusform>
            <numerusform>تجري قراءة ملف واحد…</numerusform>
            <numerusform>تجري قراءة ملفين…</numerusform>
            <numerusform>تجري قراءة %n ملفات…</numerusform>
            <numerusform>تجري قراءة %n ملفًا…</numerusform>
            <numerusform>تجري قراءة %n ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Go on choosing, the preview follows.</source>
        <translation>لم يُكتب شيء بعد. تابع الاختيار وتتبعك المعاينة.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء يتغيّر</translation>
    </message>
    <message>
        <source>The files already say so, or they cannot be written.</source>
        <translation>الملفات تقول ذلك أصلًا، أو لا يمكن كتابتها.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patched in place</source>
        <translation>
            <numerusform>لا شيء عُدّل في مكانه</numerusform>
            <numerusform>واحد عُدّل في مكانه</numerusform>
            <numerusform>اثنان عُدّلا في مكانهما</numerusform>
            <numerusform>%n عُدّلت في مكانها</numerusform>
            <numerusform>%n عُدّلت في مكانها</numerusform>
            <numerusform>%n عُدّلت في مكانها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten</source>
        <translation>
            <numerusform>لا شيء أُعيدت كتابته</numerusform>
            <numerusform>واحد أُعيدت كتابته</numerusform>
            <numerusform>اثنان أُعيدت كتابتهما</numerusform>
            <numerusform>%n أُعيدت كتابتها</numerusform>
            <numerusform>%n أُعيدت كتابتها</numerusform>
            <numerusform>%n أُعيدت كتابتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>لا ملفات مرافقة</numerusform>
            <numerusform>ملف مرافق واحد</numerusform>
            <numerusform>ملفان مرافقان</numerusform>
            <numerusform>%n ملفات مرافقة</numerusform>
            <numerusform>%n ملفًا مرافقًا</numerusform>
            <numerusform>%n ملف مرافق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already say so</source>
        <translation>
            <numerusform>لا شيء يقول ذلك أصلًا</numerusform>
            <numerusform>واحد يقول ذلك أصلًا</numerusform>
            <numerusform>اثنان يقولان ذلك أصلًا</numerusform>
            <numerusform>%n تقول ذلك أصلًا</numerusform>
            <numerusform>%n تقول ذلك أصلًا</numerusform>
            <numerusform>%n تقول ذلك أصلًا</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للكتابة</numerusform>
            <numerusform>كتابة ملف واحد</numerusform>
            <numerusform>كتابة ملفين</numerusform>
            <numerusform>كتابة %n ملفات</numerusform>
            <numerusform>كتابة %n ملفًا</numerusform>
            <numerusform>كتابة %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>No faces to write</source>
        <translation>لا وجوه للكتابة</translation>
    </message>
    <message>
        <source>Decide who the faces are on the People page first; what is written already is left out.</source>
        <translation>قرر أولًا لمن الوجوه في صفحة الأشخاص؛ ويُترك ما كُتب من قبل.</translation>
    </message>
    <message>
        <source>By kind of change</source>
        <translation>بحسب نوع التغيير</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>بحسب الملف</translation>
    </message>
    <message>
        <source>Answer the questions. You see every change before anything is written.</source>
        <translation>أجب عن الأسئلة. ترى كل تغيير قبل أن يُكتب أي شيء.</translation>
    </message>
</context>
<context>
    <name>LicensePicker</name>
    <message>
        <source>Search the catalog</source>
        <translation>البحث في الفهرس</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>LicenseQuestions</name>
    <message>
        <source>May others use it commercially?</source>
        <translation>أيجوز للآخرين استخدامها تجاريًا؟</translation>
    </message>
    <message>
        <source>May others change it?</source>
        <translation>أيجوز للآخرين تعديلها؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>If they share alike</source>
        <translation>إن شاركوا بالمثل</translation>
    </message>
    <message>
        <source>Public domain (CC0)</source>
        <translation>ملك عام (CC0)</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>جميع الحقوق محفوظة</translation>
    </message>
    <message>
        <source>Must others name you?</source>
        <translation>أيجب على الآخرين ذكر اسمك؟</translation>
    </message>
    <message>
        <source>Or no license at all</source>
        <translation>أو بلا ترخيص إطلاقًا</translation>
    </message>
    <message>
        <source>Yes, with credit</source>
        <translation>نعم، مع النسبة</translation>
    </message>
    <message>
        <source>With CC0 you waive all your rights in the photo, worldwide and for good.</source>
        <translation>بـ CC0 تتنازل عن كل حقوقك في الصورة، في العالم كله ونهائيًا.</translation>
    </message>
    <message>
        <source>Share alike: what others make of it carries the same license.</source>
        <translation>المشاركة بالمثل: ما يصنعه الآخرون منها يحمل الترخيص نفسه.</translation>
    </message>
    <message>
        <source>No changes: others may pass it on only as it is.</source>
        <translation>بلا تعديل: لا يجوز للآخرين تمريرها إلا كما هي.</translation>
    </message>
    <message>
        <source>Answer the other questions, too.</source>
        <translation>أجب عن الأسئلة الأخرى أيضًا.</translation>
    </message>
</context>
<context>
    <name>LostSessions</name>
    <message>
        <source>The log of written changes “%1” was deleted or replaced: sessions up to number %2 that it does not list cannot be shown or undone any more. The photos are as they were written. Put a backup of the log in its place to get them back.</source>
        <translation>حُذف سجل التغييرات المكتوبة «%1» أو استُبدل: لم يعد ممكنًا عرض الجلسات حتى الرقم %2 التي لا يسردها ولا التراجع عنها. الصور كما كُتبت. ضع نسخة احتياطية من السجل مكانه لاستعادتها.</translation>
    </message>
</context>
<context>
    <name>LoupeView</name>
    <message>
        <source>Back to the grid</source>
        <translation>العودة إلى الشبكة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Filmstrip (F6)</source>
        <translation>شريط الصور (F6)</translation>
    </message>
    <message>
        <source>Compare with the next photo (C)</source>
        <translation>مقارنة مع الصورة التالية (C)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>فحص مجددًا</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>فحص دقيق</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>تراجع:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>إعادة:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>حول Clearframe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>فتح مجلد صور</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>إظهار الملفات</translation>
    </message>
    <message>
        <source>Finding people…</source>
        <translation>العثور على الأشخاص…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>ما أُنجز…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Clearframe was cut short the last time. Photos and decisions are whole; a write or scan that was running stopped in the middle. The License page finishes writes, “Scan again” goes on scanning.</source>
        <translation>انقطع Clearframe في المرة الماضية. الصور والقرارات سليمة؛ وتوقفت في منتصفها الكتابة أو الفحص الذي كان جاريًا. تتم صفحة الترخيص الكتابات، ويتابع «فحص مجددًا» الفحص.</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>حسم الوجوه</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>البحث في دليل الاستخدام</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>MarkCommand</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>بلا نجوم</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>انتقاء</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>بلا راية</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge %1 into another person</source>
        <translation>دمج %1 في شخص آخر</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>اختر شخصًا</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>في</translation>
    </message>
    <message>
        <source>All faces and answers of %1 go to the other person, and the name %1 disappears. Undo takes it back.</source>
        <translation>تنتقل كل وجوه %1 وأجوبته إلى الشخص الآخر، ويختفي الاسم %1. ويعيده «تراجع».</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>A stored record on a photo&apos;s rights is damaged or was made by another version. Scan the photo again.</source>
        <translation>سجل محفوظ عن حقوق صورة تالف أو من إصدار آخر. افحص الصورة مجددًا.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its GIF structure ends early.</source>
        <translation>«%1» تالف أو ناقص: تنتهي بنية GIF قبل أوانها.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG 2000 structure ends early.</source>
        <translation>«%1» تالف أو ناقص: تنتهي بنية JPEG 2000 قبل أوانها.</translation>
    </message>
    <message>
        <source>“%1” keeps its picture in fragments at fixed places, which new metadata would move. Write a sidecar instead.</source>
        <translation>يحفظ «%1» صورته قطعًا في مواضع ثابتة تزيحها البيانات الوصفية الجديدة. اكتب ملفًا مرافقًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG structure ends early.</source>
        <translation>«%1» تالف أو ناقص: تنتهي بنية JPEG قبل أوانها.</translation>
    </message>
    <message>
        <source>The metadata of “%1” would not fit into its JPEG file, which allows 64 KB a block. Write a sidecar instead.</source>
        <translation>لن تتسع بيانات «%1» في ملف JPEG الذي يسمح بـ 64 KB للكتلة. اكتب ملفًا مرافقًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The IPTC block of “%1” is damaged or in a character set that cannot hold the new text. Write a sidecar instead.</source>
        <translation>كتلة IPTC في «%1» تالفة أو بترميز لا يتسع للنص الجديد. اكتب ملفًا مرافقًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format known here.</source>
        <translation>«%1» ليس صورة بصيغة معروفة هنا.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its TIFF directory cannot be read.</source>
        <translation>«%1» تالف أو ناقص: لا يمكن قراءة دليل TIFF.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its PNG structure ends early.</source>
        <translation>«%1» تالف أو ناقص: تنتهي بنية PNG قبل أوانها.</translation>
    </message>
    <message>
        <source>The file already says so.</source>
        <translation>الملف يقول ذلك أصلًا.</translation>
    </message>
    <message>
        <source>The new metadata fits into the place of the old.</source>
        <translation>تتسع البيانات الجديدة في مكان القديمة.</translation>
    </message>
    <message>
        <source>The metadata blocks are written anew; the picture is copied as it is.</source>
        <translation>تُكتب كتل البيانات الوصفية من جديد؛ وتُنسخ الصورة كما هي.</translation>
    </message>
    <message>
        <source>A new directory is added at the end; the picture stays in place.</source>
        <translation>يُضاف دليل جديد في النهاية؛ وتبقى الصورة في مكانها.</translation>
    </message>
    <message>
        <source>The rights are written to a sidecar beside the photo.</source>
        <translation>تُكتب الحقوق في ملف مرافق بجانب الصورة.</translation>
    </message>
    <message>
        <source>%1 files are never changed; the rights go into a sidecar beside it.</source>
        <translation>لا تُغيَّر ملفات %1 أبدًا؛ تذهب الحقوق إلى ملف مرافق بجانبها.</translation>
    </message>
    <message>
        <source>“%1” says inside the file: %2 “%3”. A sidecar cannot take that away.</source>
        <translation>يقول «%1» داخل الملف: %2 «%3». لا يستطيع ملف مرافق إزالة ذلك.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: the end of the picture is missing. Copy it again, or write a sidecar.</source>
        <translation>«%1» ناقص: نهاية الصورة مفقودة. انسخه مجددًا أو اكتب ملفًا مرافقًا.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its Photoshop structure ends early.</source>
        <translation>«%1» تالف أو ناقص: تنتهي بنية Photoshop قبل أوانها.</translation>
    </message>
    <message>
        <source>The XMP packet is damaged.</source>
        <translation>حزمة XMP تالفة.</translation>
    </message>
    <message>
        <source>The extended XMP packet is damaged.</source>
        <translation>حزمة XMP الموسّعة تالفة.</translation>
    </message>
    <message>
        <source>The extended XMP is incomplete or belongs to another packet; it was not read.</source>
        <translation>حزمة XMP الموسّعة ناقصة أو تخص حزمة أخرى؛ لم تُقرأ.</translation>
    </message>
    <message>
        <source>The IPTC block is damaged.</source>
        <translation>كتلة IPTC تالفة.</translation>
    </message>
    <message>
        <source>The file has two XMP packets; the first one was read.</source>
        <translation>في الملف حزمتا XMP؛ قُرئت الأولى.</translation>
    </message>
    <message>
        <source>The metadata inside this file could not be read.</source>
        <translation>تعذّرت قراءة البيانات الوصفية داخل هذا الملف.</translation>
    </message>
    <message>
        <source>The IPTC block behind the picture is damaged.</source>
        <translation>كتلة IPTC خلف الصورة تالفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n further picture(s) behind the main one</source>
        <translation>
            <numerusform>لا صور أخرى خلف الرئيسية</numerusform>
            <numerusform>صورة أخرى خلف الرئيسية</numerusform>
            <numerusform>صورتان أخريان خلف الرئيسية</numerusform>
            <numerusform>%n صور أخرى خلف الرئيسية</numerusform>
            <numerusform>%n صورة أخرى خلف الرئيسية</numerusform>
            <numerusform>%n صورة أخرى خلف الرئيسية</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements in the file name different licenses: %1.</source>
        <translation>بيانات في الملف تذكر تراخيص مختلفة: %1.</translation>
    </message>
    <message>
        <source>The file says nothing about a license.</source>
        <translation>لا يذكر الملف شيئًا عن ترخيص.</translation>
    </message>
    <message>
        <source>The sidecar is damaged.</source>
        <translation>الملف المرافق تالف.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المبدع</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>سطر النسبة</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>إشعار حقوق النشر</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message>
        <source>Web page on the rights</source>
        <translation>صفحة ويب عن الحقوق</translation>
    </message>
    <message>
        <source>Copyrighted</source>
        <translation>محمي بحقوق النشر</translation>
    </message>
    <message>
        <source>Attribution name</source>
        <translation>اسم النسبة</translation>
    </message>
    <message>
        <source>Attribution link</source>
        <translation>رابط النسبة</translation>
    </message>
    <message>
        <source>Data mining and AI training</source>
        <translation>التنقيب في البيانات وتدريب الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>إذن الظهور</translation>
    </message>
    <message>
        <source>Limits on changing the picture</source>
        <translation>حدود تعديل الصورة</translation>
    </message>
    <message>
        <source>Page on further permissions</source>
        <translation>صفحة أذونات إضافية</translation>
    </message>
    <message>
        <source>Requests on its use</source>
        <translation>طلبات بشأن استخدامها</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Copyright status</source>
        <translation>حالة حقوق النشر</translation>
    </message>
    <message>
        <source>Credit required</source>
        <translation>النسبة مطلوبة</translation>
    </message>
    <message>
        <source>Page with the terms</source>
        <translation>صفحة الشروط</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>الشروط والأحكام</translation>
    </message>
    <message>
        <source>Other constraints</source>
        <translation>قيود أخرى</translation>
    </message>
    <message>
        <source>Constraints on media</source>
        <translation>قيود الوسائط</translation>
    </message>
    <message>
        <source>Constraints on regions</source>
        <translation>قيود المناطق</translation>
    </message>
    <message>
        <source>Constraints on products</source>
        <translation>قيود المنتجات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Copyright owner</source>
        <translation>مالك حقوق النشر</translation>
    </message>
    <message>
        <source>Copyright owner&apos;s image number</source>
        <translation>رقم الصورة لدى مالك الحقوق</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>صاحب الحقوق</translation>
    </message>
    <message>
        <source>Licensor</source>
        <translation>المرخِّص</translation>
    </message>
    <message>
        <source>Image creator</source>
        <translation>مبدع الصورة</translation>
    </message>
    <message>
        <source>Image supplier</source>
        <translation>مورّد الصورة</translation>
    </message>
    <message>
        <source>Image supplier&apos;s image number</source>
        <translation>رقم الصورة لدى المورّد</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>وظيفة المبدع</translation>
    </message>
    <message>
        <source>Creator&apos;s contact</source>
        <translation>وسيلة الاتصال بالمبدع</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>المساهم</translation>
    </message>
    <message>
        <source>Rights certificate</source>
        <translation>شهادة الحقوق</translation>
    </message>
    <message>
        <source>Rights expression</source>
        <translation>تعبير الحقوق</translation>
    </message>
    <message>
        <source>Linked rights expression</source>
        <translation>تعبير الحقوق المرتبط</translation>
    </message>
    <message>
        <source>Legal code</source>
        <translation>النص القانوني</translation>
    </message>
    <message>
        <source>License permits</source>
        <translation>يسمح الترخيص بـ</translation>
    </message>
    <message>
        <source>License requires</source>
        <translation>يشترط الترخيص</translation>
    </message>
    <message>
        <source>License prohibits</source>
        <translation>يمنع الترخيص</translation>
    </message>
    <message>
        <source>License&apos;s jurisdiction</source>
        <translation>الولاية القضائية للترخيص</translation>
    </message>
    <message>
        <source>License retired on</source>
        <translation>سُحب الترخيص في</translation>
    </message>
    <message>
        <source>Text and data mining reserved</source>
        <translation>حق التنقيب في النصوص والبيانات محفوظ</translation>
    </message>
    <message>
        <source>Text and data mining policy</source>
        <translation>سياسة التنقيب في النصوص والبيانات</translation>
    </message>
    <message>
        <source>How the picture was made</source>
        <translation>كيف صُنعت الصورة</translation>
    </message>
    <message>
        <source>AI system</source>
        <translation>نظام الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Version of the AI system</source>
        <translation>إصدار نظام الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>AI prompt</source>
        <translation>مطالبة الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Writer of the AI prompt</source>
        <translation>كاتب مطالبة الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Persons shown</source>
        <translation>الأشخاص الظاهرون</translation>
    </message>
    <message>
        <source>Persons in detail</source>
        <translation>الأشخاص بالتفصيل</translation>
    </message>
    <message>
        <source>Age of the models</source>
        <translation>أعمار العارضين</translation>
    </message>
    <message>
        <source>About the models</source>
        <translation>عن العارضين</translation>
    </message>
    <message>
        <source>Age of the youngest model</source>
        <translation>عمر أصغر عارض</translation>
    </message>
    <message>
        <source>Model release number</source>
        <translation>رقم إذن الظهور</translation>
    </message>
    <message>
        <source>Property release</source>
        <translation>إذن الملكية</translation>
    </message>
    <message>
        <source>Property release number</source>
        <translation>رقم إذن الملكية</translation>
    </message>
    <message>
        <source>Adult content</source>
        <translation>محتوى للبالغين</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>مناطق الوجوه</translation>
    </message>
    <message>
        <source>Content Credentials (C2PA)</source>
        <translation>Content Credentials (C2PA)</translation>
    </message>
    <message>
        <source>Further pictures in the file</source>
        <translation>صور أخرى في الملف</translation>
    </message>
    <message>
        <source>Gain map (HDR)</source>
        <translation>خريطة الكسب (HDR)</translation>
    </message>
    <message>
        <source>Depth map or second view</source>
        <translation>خريطة عمق أو منظر ثانٍ</translation>
    </message>
    <message>
        <source>Video of a motion photo</source>
        <translation>فيديو صورة متحركة</translation>
    </message>
    <message>
        <source>Data behind the picture</source>
        <translation>بيانات خلف الصورة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Further statement on rights</source>
        <translation>بيان آخر عن الحقوق</translation>
    </message>
    <message>
        <source>The plan for this file does not fit its content. Plan the change again.</source>
        <translation>خطة هذا الملف لا تناسب محتواه. خطّط للتغيير مجددًا.</translation>
    </message>
    <message>
        <source>The change of this file could not be taken back, so it was not made.</source>
        <translation>لم يكن التراجع عن تغيير هذا الملف ممكنًا، فلم يُجرَ.</translation>
    </message>
    <message>
        <source>The new version of “%1” is not as planned (%2) and was not used; the photo is unchanged.</source>
        <translation>النسخة الجديدة من «%1» ليست كما خُطط لها (%2) ولم تُستخدم؛ الصورة لم تتغير.</translation>
    </message>
    <message>
        <source>image data</source>
        <translation>بيانات الصورة</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its WebP structure ends early.</source>
        <translation>«%1» تالف أو ناقص: تنتهي بنية WebP قبل أوانها.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as “%2” to “%3”: the field does not allow this value.</source>
        <translation>لا يمكن كتابة «%1» بوصفه «%2» في «%3»: لا يسمح الحقل بهذه القيمة.</translation>
    </message>
    <message>
        <source>“%1” carries Content Credentials, which any change of the file makes invalid. Allow that, or write a sidecar instead.</source>
        <translation>يحمل «%1» Content Credentials، ويُبطلها أي تغيير في الملف. اسمح بذلك أو اكتب ملفًا مرافقًا.</translation>
    </message>
    <message>
        <source>“%1” has two metadata blocks of one kind, and programs differ in which one they read. Write a sidecar instead.</source>
        <translation>في «%1» كتلتا بيانات من نوع واحد، وتختلف البرامج في أيهما تقرأ. اكتب ملفًا مرافقًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” ends with a record (AFCP) that gives places by their offset in the file, which new metadata would move. Write a sidecar instead.</source>
        <translation>ينتهي «%1» بسجل (AFCP) يحدد المواضع بإزاحتها في الملف، وتزيحها البيانات الجديدة. اكتب ملفًا مرافقًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” ends with records of an agency&apos;s program (FotoStation) that hold rights or would be lost from view; they are not changed here. Write a sidecar instead.</source>
        <translation>ينتهي «%1» بسجلات برنامج وكالة (FotoStation) فيها حقوق أو قد تغيب عن النظر؛ لا تُغيَّر هنا. اكتب ملفًا مرافقًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” has metadata in an old text form that would contradict the new values. Write a sidecar instead.</source>
        <translation>في «%1» بيانات بشكل نصي قديم تناقض القيم الجديدة. اكتب ملفًا مرافقًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” holds rights in an extended XMP packet, which is not changed here. Write a sidecar instead.</source>
        <translation>يحفظ «%1» حقوقًا في حزمة XMP موسّعة لا تُغيَّر هنا. اكتب ملفًا مرافقًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The Exif block of “%1” is damaged; changing it could lose what it holds. Write a sidecar instead.</source>
        <translation>كتلة Exif في «%1» تالفة؛ وقد يُفقد تغييرها ما فيها. اكتب ملفًا مرافقًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” would grow over the 4 GB that TIFF allows, or its directory is damaged. Write a sidecar instead.</source>
        <translation>سيتجاوز «%1» حد 4 GB الذي تسمح به TIFF، أو دليله تالف. اكتب ملفًا مرافقًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The XMP packet of “%1” is damaged or in an unusual form; changing it could lose what it holds. Write a sidecar instead, or let it be replaced.</source>
        <translation>حزمة XMP في «%1» تالفة أو بشكل غير مألوف؛ وقد يُفقد تغييرها ما فيها. اكتب ملفًا مرافقًا أو اسمح باستبدالها.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>the photo “%1” is not in the catalog; scan it first</source>
        <translation>الصورة «%1» ليست في الفهرس؛ افحصها أولًا</translation>
    </message>
    <message>
        <source>%1 withdrew consent on %2.</source>
        <translation>سحب %1 الموافقة في %2.</translation>
    </message>
    <message>
        <source>%1 withdrew consent.</source>
        <translation>سحب %1 الموافقة.</translation>
    </message>
    <message>
        <source>%1 refused on %2.</source>
        <translation>رفض %1 في %2.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>رفض %1.</translation>
    </message>
    <message>
        <source>The consent of %1 begins on %2 only.</source>
        <translation>لا تبدأ موافقة %1 إلا في %2.</translation>
    </message>
    <message>
        <source>The consent of %1 ended on %2.</source>
        <translation>انتهت موافقة %1 في %2.</translation>
    </message>
    <message>
        <source>The consent of a guardian ended when %1 turned 18 on %2.</source>
        <translation>انتهت موافقة ولي الأمر حين بلغ %1 الثامنة عشرة في %2.</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>الاستخدام التجاري</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to %3.</source>
        <translation>وافق %1 على %2، لا على %3.</translation>
    </message>
    <message>
        <source>%1 agreed to %2; %3 allows everyone more (%4).</source>
        <translation>وافق %1 على %2؛ ويسمح %3 للجميع بأكثر (%4).</translation>
    </message>
    <message>
        <source>%1 agreed only to photos in which the face is covered.</source>
        <translation>لم يوافق %1 إلا على صور يكون الوجه فيها مغطى.</translation>
    </message>
    <message>
        <source>editorial use</source>
        <translation>الاستخدام التحريري</translation>
    </message>
    <message>
        <source>non-commercial use</source>
        <translation>الاستخدام غير التجاري</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only, not to advertising.</source>
        <translation>لم يوافق %1 إلا على %2، لا على الإعلان.</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only; %3 allows everyone commercial use.</source>
        <translation>لم يوافق %1 إلا على %2؛ ويسمح %3 للجميع بالاستخدام التجاري.</translation>
    </message>
    <message>
        <source>%1 agreed to unchanged photos only; %2 allows everyone changes.</source>
        <translation>لم يوافق %1 إلا على صور بلا تعديل؛ ويسمح %2 للجميع بالتعديل.</translation>
    </message>
    <message>
        <source>%1 agreed to %2, and it is not known when this photo was taken.</source>
        <translation>وافق %1 على %2، ولا يُعرف متى التُقطت هذه الصورة.</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to this photo.</source>
        <translation>وافق %1 على %2، لا على هذه الصورة.</translation>
    </message>
    <message>
        <source>%1 agreed with limits, but no use is recorded.</source>
        <translation>وافق %1 بحدود، لكن لم يُسجَّل أي استخدام.</translation>
    </message>
    <message>
        <source>For %1 no consent is said to be needed, but no reason is written.</source>
        <translation>يُذكر أن لا موافقة لازمة لـ %1، لكن دون كتابة سبب.</translation>
    </message>
    <message>
        <source>%1 is a minor, and no parent or guardian has agreed.</source>
        <translation>%1 قاصر، ولم يوافق والد ولا ولي أمر.</translation>
    </message>
    <message>
        <source>For %1 no consent is needed: %2</source>
        <translation>لا تلزم موافقة %1: %2</translation>
    </message>
    <message>
        <source>%1 agreed.</source>
        <translation>وافق %1.</translation>
    </message>
    <message>
        <source>%1 was asked and has not answered yet.</source>
        <translation>سُئل %1 ولم يجب بعد.</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>لم يُسأل %1 بعد.</translation>
    </message>
    <message>
        <source>A person whose record was erased on request is in the picture.</source>
        <translation>في الصورة شخص مُحي سجله بناءً على طلبه.</translation>
    </message>
    <message>
        <source>%1 “%2” is no day; write it as 2026-12-31</source>
        <translation>%1 «%2» ليس يومًا؛ اكتبه مثل 2026-12-31</translation>
    </message>
    <message>
        <source>%1 “%2” is no moment; write it as 2026-12-31T10:20:30Z</source>
        <translation>%1 «%2» ليس لحظة؛ اكتبها مثل 2026-12-31T10:20:30Z</translation>
    </message>
    <message>
        <source>%1 “%2” is not known</source>
        <translation>%1 «%2» غير معروف</translation>
    </message>
    <message>
        <source>%1 is of the wrong kind</source>
        <translation>%1 من نوع خاطئ</translation>
    </message>
    <message>
        <source>taken on %1</source>
        <translation>الملتقطة في %1</translation>
    </message>
    <message>
        <source>taken from %1 to %2</source>
        <translation>الملتقطة من %1 إلى %2</translation>
    </message>
    <message>
        <source>taken from %1 on</source>
        <translation>الملتقطة من %1 فصاعدًا</translation>
    </message>
    <message>
        <source>taken until %1</source>
        <translation>الملتقطة حتى %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>photos below %1</source>
        <translation>الصور تحت %1</translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation>الصور %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen photo(s)</source>
        <translation>
            <numerusform>لا صور مختارة</numerusform>
            <numerusform>صورة مختارة واحدة</numerusform>
            <numerusform>صورتان مختارتان</numerusform>
            <numerusform>%n صور مختارة</numerusform>
            <numerusform>%n صورة مختارة</numerusform>
            <numerusform>%n صورة مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1، و%2</translation>
    </message>
</context>
<context>
    <name>PeopleCards</name>
    <message>
        <source>One answer for all selected…</source>
        <translation>جواب واحد لكل المحددين…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا أحد محدد</numerusform>
            <numerusform>شخص محدد</numerusform>
            <numerusform>شخصان محددان</numerusform>
            <numerusform>%n محددين</numerusform>
            <numerusform>%n محددًا</numerusform>
            <numerusform>%n محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>لا أحد معروف بعد</translation>
    </message>
    <message>
        <source>Whoever is named in the queue comes here. A list of people with their answers can be imported from a spreadsheet (CSV) or JSON.</source>
        <translation>من يُسمّى في الطابور يأتي إلى هنا. يمكن استيراد قائمة أشخاص بأجوبتهم من جدول (CSV) أو JSON.</translation>
    </message>
</context>
<context>
    <name>PeopleExchange</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>A list of people with their answers</source>
        <translation>قائمة أشخاص بأجوبتهم</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json)</source>
        <translation>قوائم (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export people with their answers</source>
        <translation>تصدير الأشخاص بأجوبتهم</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>تجري قراءة %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>يجري استيراد %1</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>يجري تصدير الأشخاص</translation>
    </message>
</context>
<context>
    <name>PeopleListModel</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>حفظ النموذج</translation>
    </message>
    <message>
        <source>Form for %1.pdf</source>
        <translation>نموذج لأجل %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>تجري كتابة %1</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>This photo was not searched for people.</source>
        <translation>لم يُبحث عن أشخاص في هذه الصورة.</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>لم يُعثر على وجه في هذه الصورة.</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>القرار الآن</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Not for this photo</source>
        <translation>ليست لهذه الصورة</translation>
    </message>
    <message>
        <source>Until withdrawn</source>
        <translation>حتى تُسحب</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>دمج %1</translation>
    </message>
    <message>
        <source>Folder for what is held on this person</source>
        <translation>مجلد لما هو محفوظ عن هذا الشخص</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>تجري كتابة %1</translation>
    </message>
    <message>
        <source>Forgetting a person</source>
        <translation>نسيان شخص</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence: %1</source>
        <translation>SHA-256 للدليل: %1</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>إظهار الصور</translation>
    </message>
    <message>
        <source>Faces of this person</source>
        <translation>وجوه هذا الشخص</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>نسيان…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asked yet, or nobody wrote the answer down. Record it on the right.</source>
        <translation>لم يسأل أحد بعد، أو لم يدوّن أحد الجواب. سجّله على الجانب.</translation>
    </message>
    <message>
        <source>Split off the chosen faces…</source>
        <translation>فصل الوجوه المختارة…</translation>
    </message>
    <message>
        <source>Form to sign…</source>
        <translation>نموذج للتوقيع…</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing.</source>
        <translation>أُبطل في %1؛ لا يُعتد به في شيء.</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing: %2</source>
        <translation>أُبطل في %1؛ لا يُعتد به في شيء: %2</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>تسليم البيانات…</translation>
    </message>
    <message>
        <source>Everything that is held on this person, for the person</source>
        <translation>كل ما هو محفوظ عن هذا الشخص، ليُسلَّم إليه</translation>
    </message>
    <message>
        <source>Form again…</source>
        <translation>النموذج مجددًا…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>سُجّل خطأً</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message numerus="yes">
        <source>Photo %1, %n face(s)</source>
        <translation>
            <numerusform>الصورة %1، بلا وجوه</numerusform>
            <numerusform>الصورة %1، وجه واحد</numerusform>
            <numerusform>الصورة %1، وجهان</numerusform>
            <numerusform>الصورة %1، %n وجوه</numerusform>
            <numerusform>الصورة %1، %n وجهًا</numerusform>
            <numerusform>الصورة %1، %n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Face %1 of %2: %3</source>
        <translation>الوجه %1 من %2: %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Fitted into the window, %1</source>
        <translation>ملائمة للنافذة، %1</translation>
    </message>
    <message>
        <source>Zoomed to %1</source>
        <translation>التكبير إلى %1</translation>
    </message>
</context>
<context>
    <name>PhotoFilter</name>
    <message>
        <source>All photos</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>تحتاج قرارًا</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>بلا ترخيص</translation>
    </message>
    <message>
        <source>Conflicting rights</source>
        <translation>حقوق متعارضة</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Drive not connected</source>
        <translation>القرص غير موصول</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>منتقاة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مستبعدة</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message>
        <source>no license</source>
        <translation>بلا ترخيص</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>بلا وجوه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>%n وجوه</numerusform>
            <numerusform>%n وجهًا</numerusform>
            <numerusform>%n وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>لا شيء غير محسوم</numerusform>
            <numerusform>واحد غير محسوم</numerusform>
            <numerusform>اثنان غير محسومين</numerusform>
            <numerusform>%n غير محسومة</numerusform>
            <numerusform>%n غير محسوم</numerusform>
            <numerusform>%n غير محسوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>منتقاة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>drive not connected</source>
        <translation>القرص غير موصول</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>الملف مفقود</translation>
    </message>
</context>
<context>
    <name>PhotoGridView</name>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>PhotoHeadline</name>
    <message>
        <source>Picked</source>
        <translation>منتقاة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مستبعدة</translation>
    </message>
</context>
<context>
    <name>PhotoImages</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>%1 was not scanned yet.</source>
        <translation>لم يُفحص %1 بعد.</translation>
    </message>
    <message>
        <source>%1 changed since it was scanned. Scan it again to see it.</source>
        <translation>تغيّر %1 بعد فحصه. افحصه مجددًا لرؤيته.</translation>
    </message>
    <message>
        <source>%1 is not there. Connect the drive it is on, or scan its folder again.</source>
        <translation>%1 غير موجود. وصّل القرص الذي هو عليه، أو افحص مجلده مجددًا.</translation>
    </message>
</context>
<context>
    <name>PhotoInspector</name>
    <message>
        <source>About the photo</source>
        <translation>عن الصورة</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <translation>لم تُختر صورة</translation>
    </message>
    <message>
        <source>Choose a photo to see its rights, the people in it and what stands in the way of publishing it.</source>
        <translation>اختر صورة لترى حقوقها ومن فيها وما يمنع نشرها.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>حسم الوجوه</translation>
    </message>
    <message numerus="yes">
        <source>Choose a license for %n photo(s)…</source>
        <translation>
            <numerusform>لا صور للترخيص</numerusform>
            <numerusform>اختيار ترخيص لصورة واحدة…</numerusform>
            <numerusform>اختيار ترخيص لصورتين…</numerusform>
            <numerusform>اختيار ترخيص لـ %n صور…</numerusform>
            <numerusform>اختيار ترخيص لـ %n صورة…</numerusform>
            <numerusform>اختيار ترخيص لـ %n صورة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) again</source>
        <translation>
            <numerusform>لا صور للفحص</numerusform>
            <numerusform>فحص صورة واحدة مجددًا</numerusform>
            <numerusform>فحص صورتين مجددًا</numerusform>
            <numerusform>فحص %n صور مجددًا</numerusform>
            <numerusform>فحص %n صورة مجددًا</numerusform>
            <numerusform>فحص %n صورة مجددًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) thoroughly</source>
        <translation>
            <numerusform>لا صور للفحص</numerusform>
            <numerusform>فحص صورة واحدة فحصًا دقيقًا</numerusform>
            <numerusform>فحص صورتين فحصًا دقيقًا</numerusform>
            <numerusform>فحص %n صور فحصًا دقيقًا</numerusform>
            <numerusform>فحص %n صورة فحصًا دقيقًا</numerusform>
            <numerusform>فحص %n صورة فحصًا دقيقًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n path(s)</source>
        <translation>
            <numerusform>لا مسارات للنسخ</numerusform>
            <numerusform>نسخ مسار واحد</numerusform>
            <numerusform>نسخ مسارين</numerusform>
            <numerusform>نسخ %n مسارات</numerusform>
            <numerusform>نسخ %n مسارًا</numerusform>
            <numerusform>نسخ %n مسار</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>الراية</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>مقارنة الاثنتين</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>مقارنة مع التالية</translation>
    </message>
</context>
<context>
    <name>PhotoOrder</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation>عدد الوجوه</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
</context>
<context>
    <name>PhotoTileDelegate</name>
    <message>
        <source>Rejected</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير موصول</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>الملف مفقود</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» غير موجود.</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”.</source>
        <translation>لا تملك إذن قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” is a link that leads in a circle.</source>
        <translation>«%1» رابط يدور في حلقة.</translation>
    </message>
    <message>
        <source>The path “%1” is too long for this system.</source>
        <translation>المسار «%1» أطول مما يسمح به هذا النظام.</translation>
    </message>
    <message>
        <source>“%1” was not read: too many files are open. Close other programs.</source>
        <translation>لم يُقرأ «%1»: عدد الملفات المفتوحة كبير جدًا. أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>تعذّرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a photo.</source>
        <translation>«%1» مجلد لا صورة.</translation>
    </message>
    <message>
        <source>“%1” is a pipe between programs, not a photo.</source>
        <translation>«%1» أنبوب بين برامج لا صورة.</translation>
    </message>
    <message>
        <source>“%1” is a socket, not a photo.</source>
        <translation>«%1» مقبس لا صورة.</translation>
    </message>
    <message>
        <source>“%1” is a device, not a photo.</source>
        <translation>«%1» جهاز لا صورة.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read.</source>
        <translation>«%1» أكبر من %2 MB ولم يُقرأ.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>كاميرا RAW</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>صيغة مجهولة</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder it lies in. It was not followed.</source>
        <translation>«%1» رابط إلى مجلد هو فيه. لم يُتبع.</translation>
    </message>
    <message>
        <source>“%1” is a folder with a photo&apos;s name. It was searched like any folder.</source>
        <translation>«%1» مجلد باسم صورة. بُحث فيه كأي مجلد.</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that does not exist.</source>
        <translation>«%1» رابط إلى ملف غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Copy it again from where it came from.</source>
        <translation>«%1» فارغ (0 بايت). انسخه مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>«%1» ليس صورة بصيغة يعرفها Clearframe.</translation>
    </message>
    <message>
        <source>The name of “%1” is not valid UTF-8. It is handled like any photo, but other programs may not open it: rename it.</source>
        <translation>اسم «%1» ليس UTF-8 صالحًا. يُعامَل كأي صورة، لكن قد لا تفتحه برامج أخرى: أعد تسميته.</translation>
    </message>
    <message>
        <source>GPS position</source>
        <translation>موقع GPS</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>أسماء أشخاص</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>مناطق الوجوه</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>صورة مصغّرة مضمّنة</translation>
    </message>
    <message>
        <source>embedded preview</source>
        <translation>معاينة مضمّنة</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>صور أخرى</translation>
    </message>
    <message>
        <source>motion video</source>
        <translation>فيديو متحرك</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>خريطة عمق</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>أرقام تسلسلية</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>اسم مالك الكاميرا</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>ملاحظات الشركة الصانعة</translation>
    </message>
    <message>
        <source>age of a child</source>
        <translation>عمر طفل</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>سجل التحرير</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>بيانات برامج أخرى</translation>
    </message>
</context>
<context>
    <name>PreviewGroupsModel</name>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>سيصبح</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>سيصبح</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Changes field by field</source>
        <translation>التغييرات حقلًا حقلًا</translation>
    </message>
</context>
<context>
    <name>PreviewTree</name>
    <message>
        <source>Changes by kind</source>
        <translation>التغييرات بحسب النوع</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Everything stays on this computer: no network, no account, no statistics. Files that hold personal data can be read by you alone.</source>
        <translation>يبقى كل شيء على هذا الحاسوب: لا شبكة ولا حساب ولا إحصاءات. الملفات التي تحوي بيانات شخصية لا يقرؤها سواك.</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>ما يُحفظ وأين</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>People, consents with their evidence, faces, decisions, findings you accepted.</source>
        <translation>الأشخاص، والموافقات بأدلتها، والوجوه، والقرارات، والملاحظات التي قبلتها.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Copies of the catalog. Forgetting a person removes them.</source>
        <translation>نسخ من الفهرس. نسيان شخص يزيلها.</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>سجل الكتابات</translation>
    </message>
    <message>
        <source>What was written into which file, and the bytes that undo it.</source>
        <translation>ما كُتب وفي أي ملف، والبايتات التي تتيح التراجع عنه.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>المصغّرات</translation>
    </message>
    <message>
        <source>Small pictures; they are made again when they are deleted.</source>
        <translation>صور صغيرة؛ تُصنع مجددًا إن حُذفت.</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>مقارنة الوجوه</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>فتح المجلد: %1</translation>
    </message>
    <message>
        <source>On. A model of your own compares faces within a shoot when guesses are asked for; no measurement of a face is kept.</source>
        <translation>تعمل. يقارن نموذج خاص بك وجوه الجلسة الواحدة حين تُطلب تخمينات؛ ولا يُحفظ أي قياس لوجه.</translation>
    </message>
    <message>
        <source>Off. Nobody is recognized; guesses on who is the same person come from clothes and time.</source>
        <translation>متوقفة. لا يُتعرَّف على أحد؛ وتأتي تخمينات الشخص نفسه من الملابس والوقت.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>ملفات تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>قُرئت الملفات كلها</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد</numerusform>
            <numerusform>تعذّرت قراءة ملفين</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفات</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفًا</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them counts as clear. Everything else was scanned.</source>
        <translation>لا يُعدّ أي منها جاهزًا. فُحص كل ما عداها.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Website</source>
        <translation>موقع ويب</translation>
    </message>
    <message>
        <source>Wikimedia Commons</source>
        <translation>ويكيميديا كومنز</translation>
    </message>
    <message>
        <source>Flickr</source>
        <translation>Flickr</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>صحافة</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>Stock agency</source>
        <translation>وكالة صور</translation>
    </message>
    <message>
        <source>Printed matter</source>
        <translation>مطبوعات</translation>
    </message>
    <message>
        <source>Public archive</source>
        <translation>أرشيف عام</translation>
    </message>
    <message>
        <source>Recognizable people: add {{Personality rights}} and {{Consent}} to the file page.</source>
        <translation>أشخاص يمكن تمييزهم: أضف {{Personality rights}} و{{Consent}} إلى صفحة الملف.</translation>
    </message>
    <message>
        <source>The destination “%1” cannot be read.</source>
        <translation>لا يمكن قراءة الوجهة «%1».</translation>
    </message>
    <message>
        <source>The built-in destination “%1” is damaged.</source>
        <translation>الوجهة المدمجة «%1» تالفة.</translation>
    </message>
    <message>
        <source>There is no destination “%1”. Known are: %2.</source>
        <translation>لا توجد وجهة «%1». المعروف: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid JSON (%3).</source>
        <translation>%1، السطر %2: ليس JSON صالحًا (%3).</translation>
    </message>
    <message>
        <source>%1, line 1: a destination is a JSON object.</source>
        <translation>%1، السطر 1: الوجهة كائن JSON.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” %4.</source>
        <translation>%1، السطر %2: «%3» %4.</translation>
    </message>
    <message>
        <source>is no key of a destination; known are %1</source>
        <translation>ليس مفتاحًا لوجهة؛ المعروف %1</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>يجب أن يكون «%1»</translation>
    </message>
    <message>
        <source>must be a word of lower-case letters, digits and dashes</source>
        <translation>يجب أن يكون كلمة من أحرف لاتينية صغيرة وأرقام وشرطات</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>cannot be kept; known are %1</source>
        <translation>لا يمكن إبقاؤه؛ المعروف %1</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>يجب أن يكون قائمة نصوص</translation>
    </message>
    <message>
        <source>is no use; known are %1</source>
        <translation>ليس استخدامًا؛ المعروف %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>ليس قاعدة</translation>
    </message>
    <message>
        <source>must be “error”, “warning”, “advice” or “off”</source>
        <translation>يجب أن يكون «error» أو «warning» أو «advice» أو «off»</translation>
    </message>
    <message>
        <source>is always an error: nobody knows what is in such a photo</source>
        <translation>خطأ دائمًا: لا أحد يعرف ما في صورة كهذه</translation>
    </message>
    <message>
        <source>is no license id, no code, and neither “cc” nor “free”</source>
        <translation>ليس معرّف ترخيص ولا رمزه، ولا «cc» أو «free»</translation>
    </message>
    <message>
        <source>The destination could not be saved as %1: %2.</source>
        <translation>تعذّر حفظ الوجهة باسم %1: %2.</translation>
    </message>
    <message>
        <source>You have no destination of your own with the id “%1”.</source>
        <translation>ليست لك وجهة خاصة بالمعرّف «%1».</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>تعذّرت إزالة %1: %2.</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Copy as my own</source>
        <translation>نسخها لي</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (لم تُحفظ بعد)</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (لك)</translation>
    </message>
    <message>
        <source>Your own destination. It is kept as a file that you can pass on.</source>
        <translation>وجهتك الخاصة. تُحفظ ملفًا يمكنك تمريره.</translation>
    </message>
    <message>
        <source>A destination of the program. Copy it to make your own of it.</source>
        <translation>وجهة من البرنامج. انسخها لتصنع منها وجهتك.</translation>
    </message>
    <message>
        <source>%1, my copy</source>
        <translation>%1، نسختي</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>any, also none</source>
        <translation>أي ترخيص، أو بلا ترخيص</translation>
    </message>
    <message>
        <source>those of the library</source>
        <translation>أسماء المكتبة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Id (lower-case letters, digits and dashes)</source>
        <translation>المعرّف (أحرف لاتينية صغيرة وأرقام وشرطات)</translation>
    </message>
    <message>
        <source>It is a publication as</source>
        <translation>هي نشر بوصفه</translation>
    </message>
    <message>
        <source>A consent has to cover all of these, or name the destination.</source>
        <translation>يجب أن تشمل الموافقة هذه كلها أو تذكر الوجهة.</translation>
    </message>
    <message>
        <source>Licenses it takes (ids, codes, “cc” or “free”, with commas)</source>
        <translation>التراخيص المقبولة (معرّفات أو رموز أو «cc» أو «free» بفواصل)</translation>
    </message>
    <message>
        <source>Names you work under there (with commas)</source>
        <translation>الأسماء التي تعمل بها هناك (بفواصل)</translation>
    </message>
    <message>
        <source>Copies keep</source>
        <translation>تُبقي النسخ</translation>
    </message>
    <message>
        <source>What to do there with recognizable people</source>
        <translation>ما يُفعل هناك مع من يمكن تمييزهم</translation>
    </message>
    <message>
        <source>How hard each rule counts</source>
        <translation>وزن كل قاعدة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>تقول</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>تُعدّ</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 تُعدّ</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>المعتاد: %1</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>no license stated</source>
        <translation>لم يُذكر ترخيص</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>مبدع مجهول</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>«%1» لـ %2</translation>
    </message>
</context>
<context>
    <name>PublicationTexts</name>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>HTML (with RDFa)</source>
        <translation>HTML (مع RDFa)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON-LD (for search engines)</source>
        <translation>JSON-LD (لمحركات البحث)</translation>
    </message>
    <message>
        <source>Wikimedia Commons page</source>
        <translation>صفحة ويكيميديا كومنز</translation>
    </message>
    <message>
        <source>Pattypan table (CSV)</source>
        <translation>جدول Pattypan (CSV)</translation>
    </message>
    <message>
        <source>%1 has no license that Wikimedia Commons takes.</source>
        <translation>ليس لـ %1 ترخيص تقبله ويكيميديا كومنز.</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this is about all of them.</source>
        <translation>لا صورة محددة في المكتبة، فهذا عن كل الصور.</translation>
    </message>
    <message numerus="yes">
        <source>About the %n photo(s) selected in the library.</source>
        <translation>
            <numerusform>لا صور محددة في المكتبة.</numerusform>
            <numerusform>عن الصورة المحددة في المكتبة.</numerusform>
            <numerusform>عن الصورتين المحددتين في المكتبة.</numerusform>
            <numerusform>عن %n صور محددة في المكتبة.</numerusform>
            <numerusform>عن %n صورة محددة في المكتبة.</numerusform>
            <numerusform>عن %n صورة محددة في المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the cleared copies</source>
        <translation>مجلد النسخ الجاهزة</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>التصدير إلى %1</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>حفظ التدقيق</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>ملفات %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saving the check</source>
        <translation>يجري حفظ التدقيق</translation>
    </message>
    <message>
        <source>These were published before…</source>
        <translation>هذه نُشرت من قبل…</translation>
    </message>
    <message>
        <source>Every exported copy stands in the ledger, with its license and its SHA-256.</source>
        <translation>كل نسخة مصدَّرة في الدفتر، مع ترخيصها وSHA-256.</translation>
    </message>
    <message>
        <source>When somebody withdraws consent or a license changes, choose “Only what is to be recalled”: it lists the copies of photos that may not be published any more.</source>
        <translation>عندما يسحب أحد موافقته أو يتغير ترخيص، اختر «ما يجب استرجاعه فقط»: يسرد نسخ الصور التي لم يعد يجوز نشرها.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Accepting what was published before</source>
        <translation>قبول ما نُشر من قبل</translation>
    </message>
</context>
<context>
    <name>QueueAnswers</name>
    <message>
        <source>Mark faces as %1</source>
        <translation>تعليم الوجوه بعلامة %1</translation>
    </message>
</context>
<context>
    <name>QueueLineModel</name>
    <message>
        <source>Undecided faces</source>
        <translation>وجوه غير محسومة</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided face(s)</source>
        <translation>
            <numerusform>لا وجوه غير محسومة</numerusform>
            <numerusform>وجه واحد غير محسوم</numerusform>
            <numerusform>وجهان غير محسومين</numerusform>
            <numerusform>%n وجوه غير محسومة</numerusform>
            <numerusform>%n وجهًا غير محسوم</numerusform>
            <numerusform>%n وجه غير محسوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that may hide somebody</source>
        <translation>
            <numerusform>لا صور قد تخفي أحدًا</numerusform>
            <numerusform>صورة قد تخفي أحدًا</numerusform>
            <numerusform>صورتان قد تخفيان أحدًا</numerusform>
            <numerusform>%n صور قد تخفي أحدًا</numerusform>
            <numerusform>%n صورة قد تخفي أحدًا</numerusform>
            <numerusform>%n صورة قد تخفي أحدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) with a name in the file</source>
        <translation>
            <numerusform>لا وجوه باسم في الملف</numerusform>
            <numerusform>وجه باسم في الملف</numerusform>
            <numerusform>وجهان باسم في الملف</numerusform>
            <numerusform>%n وجوه باسم في الملف</numerusform>
            <numerusform>%n وجهًا باسم في الملف</numerusform>
            <numerusform>%n وجه باسم في الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Names found in files</source>
        <translation>أسماء وُجدت في الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) that end soon</source>
        <translation>
            <numerusform>لا موافقات تنتهي قريبًا</numerusform>
            <numerusform>موافقة تنتهي قريبًا</numerusform>
            <numerusform>موافقتان تنتهيان قريبًا</numerusform>
            <numerusform>%n موافقات تنتهي قريبًا</numerusform>
            <numerusform>%n موافقة تنتهي قريبًا</numerusform>
            <numerusform>%n موافقة تنتهي قريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>موافقات تنتهي</translation>
    </message>
    <message>
        <source>May hide somebody</source>
        <translation>قد تخفي أحدًا</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>Undecided faces</source>
        <translation>وجوه غير محسومة</translation>
    </message>
    <message>
        <source>%1 of %2 faces left</source>
        <translation>بقي %1 من %2 من الوجوه</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cleared today</source>
        <translation>
            <numerusform>لم تصبح صور جاهزة اليوم</numerusform>
            <numerusform>أصبحت صورة واحدة جاهزة اليوم</numerusform>
            <numerusform>أصبحت صورتان جاهزتين اليوم</numerusform>
            <numerusform>أصبحت %n صور جاهزة اليوم</numerusform>
            <numerusform>أصبحت %n صورة جاهزة اليوم</numerusform>
            <numerusform>أصبحت %n صورة جاهزة اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No file offers a name</source>
        <translation>لا ملف يعرض اسمًا</translation>
    </message>
    <message>
        <source>Names that files give for undecided faces are offered here. They are claims: each is asked for.</source>
        <translation>تُعرض هنا الأسماء التي تعطيها الملفات لوجوه غير محسومة. هي ادعاءات: يُسأل عن كل منها.</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Open a folder in the library. The faces found in its photos are asked for here.</source>
        <translation>افتح مجلدًا في المكتبة. يُسأل هنا عن الوجوه التي عُثر عليها في صوره.</translation>
    </message>
    <message>
        <source>Every face has a decision</source>
        <translation>لكل وجه قرار</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) were decided. Consents are recorded on the person, in the list on the left.</source>
        <translation>
            <numerusform>لم تُحسم وجوه. تُسجَّل الموافقات على الشخص في القائمة الجانبية.</numerusform>
            <numerusform>حُسم وجه واحد. تُسجَّل الموافقات على الشخص في القائمة الجانبية.</numerusform>
            <numerusform>حُسم وجهان. تُسجَّل الموافقات على الشخص في القائمة الجانبية.</numerusform>
            <numerusform>حُسمت %n وجوه. تُسجَّل الموافقات على الشخص في القائمة الجانبية.</numerusform>
            <numerusform>حُسم %n وجهًا. تُسجَّل الموافقات على الشخص في القائمة الجانبية.</numerusform>
            <numerusform>حُسم %n وجه. تُسجَّل الموافقات على الشخص في القائمة الجانبية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the name right?</source>
        <translation>هل الاسم صحيح؟</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>What a withdrawal reaches</source>
        <translation>ما يصله السحب</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>إظهار الصور</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 withdrew consent</source>
        <translation>سحب %1 الموافقة</translation>
    </message>
    <message>
        <source>If %1 withdraws consent</source>
        <translation>إن سحب %1 الموافقة</translation>
    </message>
    <message>
        <source>Copies under a Creative Commons license cannot be recalled: who has one may go on using it. Only copies in your own hands can be taken down.</source>
        <translation>لا يمكن استرجاع النسخ المرخصة بالمشاع الإبداعي: من عنده واحدة يجوز له الاستمرار في استخدامها. لا يمكن إنزال سوى النسخ التي في يدك.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) blocked from now on</source>
        <translation>
            <numerusform>لا صور محجوبة</numerusform>
            <numerusform>صورة محجوبة من الآن</numerusform>
            <numerusform>صورتان محجوبتان من الآن</numerusform>
            <numerusform>%n صور محجوبة من الآن</numerusform>
            <numerusform>%n صورة محجوبة من الآن</numerusform>
            <numerusform>%n صورة محجوبة من الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be blocked</source>
        <translation>
            <numerusform>لا صور ستُحجب</numerusform>
            <numerusform>ستُحجب صورة واحدة</numerusform>
            <numerusform>ستُحجب صورتان</numerusform>
            <numerusform>ستُحجب %n صور</numerusform>
            <numerusform>ستُحجب %n صورة</numerusform>
            <numerusform>ستُحجب %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies went out</source>
        <translation>
            <numerusform>لم تخرج نسخ</numerusform>
            <numerusform>خرجت نسخة واحدة</numerusform>
            <numerusform>خرجت نسختان</numerusform>
            <numerusform>خرجت %n نسخ</numerusform>
            <numerusform>خرجت %n نسخة</numerusform>
            <numerusform>خرجت %n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of the library shows this person.</source>
        <translation>لا صورة في المكتبة تُظهر هذا الشخص.</translation>
    </message>
    <message>
        <source>Photos that are blocked</source>
        <translation>الصور المحجوبة</translation>
    </message>
    <message>
        <source>No copy that shows this person was exported.</source>
        <translation>لم تُصدَّر نسخة تُظهر هذا الشخص.</translation>
    </message>
    <message>
        <source>Copies that went out, with what can still be done</source>
        <translation>النسخ التي خرجت وما يمكن فعله بعد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صُدّرت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>في مجلدها</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>نُقلت أو حُذفت</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message numerus="yes">
        <source>%n file(s) cannot be written</source>
        <translation>
            <numerusform>يمكن كتابة كل الملفات</numerusform>
            <numerusform>لا يمكن كتابة ملف واحد</numerusform>
            <numerusform>لا يمكن كتابة ملفين</numerusform>
            <numerusform>لا يمكن كتابة %n ملفات</numerusform>
            <numerusform>لا يمكن كتابة %n ملفًا</numerusform>
            <numerusform>لا يمكن كتابة %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
</context>
<context>
    <name>Relicense</name>
    <message>
        <source>“%1” is not among your names.</source>
        <translation>«%1» ليس من أسمائك.</translation>
    </message>
    <message>
        <source>The sidecar “%1” belongs to several photos (%2): what is written to it holds for all of them.</source>
        <translation>الملف المرافق «%1» يخص عدة صور (%2): ما يُكتب فيه يسري عليها كلها.</translation>
    </message>
    <message>
        <source>Rights fields</source>
        <translation>حقول الحقوق</translation>
    </message>
    <message>
        <source>License %1</source>
        <translation>الترخيص %1</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>بلا مبدع</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>بلا ترخيص</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1، %2: لا صور</numerusform>
            <numerusform>%1، %2: صورة واحدة</numerusform>
            <numerusform>%1، %2: صورتان</numerusform>
            <numerusform>%1، %2: %n صور</numerusform>
            <numerusform>%1، %2: %n صورة</numerusform>
            <numerusform>%1، %2: %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (left alone)</source>
        <translation>%1 (تُرك كما هو)</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, and the photos together name several. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add your name to your own names.</source>
        <translation>يذكر «%1» أن المبدع «%2»، وتذكر الصور معًا أكثر من مبدع. لا يقرر سوى صاحب الحقوق: صرّح بأنه يحق لك ترخيص صور «%2»، أو أضف اسمك إلى أسمائك.</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, which is none of your names. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add the name to your own names.</source>
        <translation>يذكر «%1» أن المبدع «%2»، وهو ليس أيًا من أسمائك. لا يقرر سوى صاحب الحقوق: صرّح بأنه يحق لك ترخيص صور «%2»، أو أضف الاسم إلى أسمائك.</translation>
    </message>
    <message>
        <source>“%1” is in the public domain by its own words (%2): everybody may go on using it, and there is nothing left to license. Undo the session that said so if it was a mistake, or state that it shall be licensed all the same.</source>
        <translation>«%1» ملك عام بنص كلامه (%2): يجوز للجميع الاستمرار في استخدامه ولم يبقَ ما يُرخَّص. تراجع عن الجلسة التي قالت ذلك إن كانت خطأ، أو صرّح بأنه يُرخَّص رغم ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>The photos come in %n group(s) of creator and license; look at each before you decide for all of them: %1.</source>
        <translation>
            <numerusform>لا مجموعات: %1.</numerusform>
            <numerusform>الصور مجموعة واحدة بحسب المبدع والترخيص؛ انظر فيها قبل القرار: %1.</numerusform>
            <numerusform>الصور مجموعتان بحسب المبدع والترخيص؛ انظر في كل منهما قبل القرار للجميع: %1.</numerusform>
            <numerusform>الصور %n مجموعات بحسب المبدع والترخيص؛ انظر في كل منها قبل القرار للجميع: %1.</numerusform>
            <numerusform>الصور %n مجموعة بحسب المبدع والترخيص؛ انظر في كل منها قبل القرار للجميع: %1.</numerusform>
            <numerusform>الصور %n مجموعة بحسب المبدع والترخيص؛ انظر في كل منها قبل القرار للجميع: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>stated: may license photos of %1</source>
        <translation>تصريح: يحق ترخيص صور %1</translation>
    </message>
    <message>
        <source>stated: license although in the public domain</source>
        <translation>تصريح: يُرخَّص رغم أنه ملك عام</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) name another creator than %2. Only the owner of the rights may give a license.</source>
        <translation>
            <numerusform>لا صور تذكر مبدعًا غير %2.</numerusform>
            <numerusform>صورة واحدة تذكر مبدعًا غير %2. لا يمنح الترخيص سوى صاحب الحقوق.</numerusform>
            <numerusform>صورتان تذكران مبدعًا غير %2. لا يمنح الترخيص سوى صاحب الحقوق.</numerusform>
            <numerusform>%n صور تذكر مبدعًا غير %2. لا يمنح الترخيص سوى صاحب الحقوق.</numerusform>
            <numerusform>%n صورة تذكر مبدعًا غير %2. لا يمنح الترخيص سوى صاحب الحقوق.</numerusform>
            <numerusform>%n صورة تذكر مبدعًا غير %2. لا يمنح الترخيص سوى صاحب الحقوق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of somebody else would change the version of their license; only an adaptation of your own may carry another one.</source>
        <translation>
            <numerusform>لا صور لغيرك يتغير إصدار ترخيصها.</numerusform>
            <numerusform>صورة واحدة لغيرك سيتغير إصدار ترخيصها؛ لا يحمل إصدارًا آخر سوى عمل مقتبس لك.</numerusform>
            <numerusform>صورتان لغيرك سيتغير إصدار ترخيصهما؛ لا يحمل إصدارًا آخر سوى عمل مقتبس لك.</numerusform>
            <numerusform>%n صور لغيرك سيتغير إصدار ترخيصها؛ لا يحمل إصدارًا آخر سوى عمل مقتبس لك.</numerusform>
            <numerusform>%n صورة لغيرك سيتغير إصدار ترخيصها؛ لا يحمل إصدارًا آخر سوى عمل مقتبس لك.</numerusform>
            <numerusform>%n صورة لغيرك سيتغير إصدار ترخيصها؛ لا يحمل إصدارًا آخر سوى عمل مقتبس لك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were given to the public domain with CC0: there is nothing left to license, and everybody may go on using them.</source>
        <translation>
            <numerusform>لا صور مُنحت للملك العام.</numerusform>
            <numerusform>صورة واحدة مُنحت للملك العام بـ CC0: لم يبقَ ما يُرخَّص، ويجوز للجميع الاستمرار في استخدامها.</numerusform>
            <numerusform>صورتان مُنحتا للملك العام بـ CC0: لم يبقَ ما يُرخَّص، ويجوز للجميع الاستمرار في استخدامهما.</numerusform>
            <numerusform>%n صور مُنحت للملك العام بـ CC0: لم يبقَ ما يُرخَّص، ويجوز للجميع الاستمرار في استخدامها.</numerusform>
            <numerusform>%n صورة مُنحت للملك العام بـ CC0: لم يبقَ ما يُرخَّص، ويجوز للجميع الاستمرار في استخدامها.</numerusform>
            <numerusform>%n صورة مُنحت للملك العام بـ CC0: لم يبقَ ما يُرخَّص، ويجوز للجميع الاستمرار في استخدامها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are marked as free of copyright; nobody has the right to license them. Keep the Public Domain Mark.</source>
        <translation>
            <numerusform>لا صور موسومة بلا حقوق نشر.</numerusform>
            <numerusform>صورة واحدة موسومة بأنها بلا حقوق نشر؛ لا يحق لأحد ترخيصها. أبقِ علامة الملك العام.</numerusform>
            <numerusform>صورتان موسومتان بأنهما بلا حقوق نشر؛ لا يحق لأحد ترخيصهما. أبقِ علامة الملك العام.</numerusform>
            <numerusform>%n صور موسومة بأنها بلا حقوق نشر؛ لا يحق لأحد ترخيصها. أبقِ علامة الملك العام.</numerusform>
            <numerusform>%n صورة موسومة بأنها بلا حقوق نشر؛ لا يحق لأحد ترخيصها. أبقِ علامة الملك العام.</numerusform>
            <numerusform>%n صورة موسومة بأنها بلا حقوق نشر؛ لا يحق لأحد ترخيصها. أبقِ علامة الملك العام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not known to be free of copyright; the mark is for works that are. To give up the rights in your own photo, choose CC0.</source>
        <translation>
            <numerusform>كل الصور معروفة بلا حقوق نشر.</numerusform>
            <numerusform>صورة واحدة لا يُعرف أنها بلا حقوق نشر؛ والعلامة لأعمال كذلك. للتنازل عن حقوق صورتك اختر CC0.</numerusform>
            <numerusform>صورتان لا يُعرف أنهما بلا حقوق نشر؛ والعلامة لأعمال كذلك. للتنازل عن حقوق صورتك اختر CC0.</numerusform>
            <numerusform>%n صور لا يُعرف أنها بلا حقوق نشر؛ والعلامة لأعمال كذلك. للتنازل عن حقوق صورتك اختر CC0.</numerusform>
            <numerusform>%n صورة لا يُعرف أنها بلا حقوق نشر؛ والعلامة لأعمال كذلك. للتنازل عن حقوق صورتك اختر CC0.</numerusform>
            <numerusform>%n صورة لا يُعرف أنها بلا حقوق نشر؛ والعلامة لأعمال كذلك. للتنازل عن حقوق صورتك اختر CC0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would say the opposite of %1 in the field “Copyrighted”.</source>
        <translation>
            <numerusform>لا صور تقول عكس %1.</numerusform>
            <numerusform>صورة واحدة ستقول عكس %1 في حقل «محمي بحقوق النشر».</numerusform>
            <numerusform>صورتان ستقولان عكس %1 في حقل «محمي بحقوق النشر».</numerusform>
            <numerusform>%n صور ستقول عكس %1 في حقل «محمي بحقوق النشر».</numerusform>
            <numerusform>%n صورة ستقول عكس %1 في حقل «محمي بحقوق النشر».</numerusform>
            <numerusform>%n صورة ستقول عكس %1 في حقل «محمي بحقوق النشر».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) allowed more until now. Copies made under the former license keep it.</source>
        <translation>
            <numerusform>لا صور كانت تسمح بأكثر.</numerusform>
            <numerusform>صورة واحدة كانت تسمح بأكثر حتى الآن. تحتفظ النسخ المصنوعة بموجب الترخيص السابق به.</numerusform>
            <numerusform>صورتان كانتا تسمحان بأكثر حتى الآن. تحتفظ النسخ المصنوعة بموجب الترخيص السابق به.</numerusform>
            <numerusform>%n صور كانت تسمح بأكثر حتى الآن. تحتفظ النسخ المصنوعة بموجب الترخيص السابق به.</numerusform>
            <numerusform>%n صورة كانت تسمح بأكثر حتى الآن. تحتفظ النسخ المصنوعة بموجب الترخيص السابق به.</numerusform>
            <numerusform>%n صورة كانت تسمح بأكثر حتى الآن. تحتفظ النسخ المصنوعة بموجب الترخيص السابق به.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will allow more than before, for good.</source>
        <translation>
            <numerusform>لا صور ستسمح بأكثر.</numerusform>
            <numerusform>صورة واحدة ستسمح بأكثر من قبل، نهائيًا.</numerusform>
            <numerusform>صورتان ستسمحان بأكثر من قبل، نهائيًا.</numerusform>
            <numerusform>%n صور ستسمح بأكثر من قبل، نهائيًا.</numerusform>
            <numerusform>%n صورة ستسمح بأكثر من قبل، نهائيًا.</numerusform>
            <numerusform>%n صورة ستسمح بأكثر من قبل، نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) get their first license.</source>
        <translation>
            <numerusform>لا صور تنال ترخيصًا أول.</numerusform>
            <numerusform>صورة واحدة تنال ترخيصها الأول.</numerusform>
            <numerusform>صورتان تنالان ترخيصهما الأول.</numerusform>
            <numerusform>%n صور تنال ترخيصها الأول.</numerusform>
            <numerusform>%n صورة تنال ترخيصها الأول.</numerusform>
            <numerusform>%n صورة تنال ترخيصها الأول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) prohibit data mining, which %1 permits; the wish is no term of the license. Allow it, or choose a license with NC or ND.</source>
        <translation>
            <numerusform>لا صور تمنع التنقيب الذي يسمح به %1.</numerusform>
            <numerusform>صورة واحدة تمنع التنقيب في البيانات الذي يسمح به %1؛ وهذه الرغبة ليست شرطًا في الترخيص. اسمح به أو اختر ترخيصًا فيه NC أو ND.</numerusform>
            <numerusform>صورتان تمنعان التنقيب في البيانات الذي يسمح به %1؛ وهذه الرغبة ليست شرطًا في الترخيص. اسمح به أو اختر ترخيصًا فيه NC أو ND.</numerusform>
            <numerusform>%n صور تمنع التنقيب في البيانات الذي يسمح به %1؛ وهذه الرغبة ليست شرطًا في الترخيص. اسمح به أو اختر ترخيصًا فيه NC أو ND.</numerusform>
            <numerusform>%n صورة تمنع التنقيب في البيانات الذي يسمح به %1؛ وهذه الرغبة ليست شرطًا في الترخيص. اسمح به أو اختر ترخيصًا فيه NC أو ND.</numerusform>
            <numerusform>%n صورة تمنع التنقيب في البيانات الذي يسمح به %1؛ وهذه الرغبة ليست شرطًا في الترخيص. اسمح به أو اختر ترخيصًا فيه NC أو ND.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) say that their model release is missing or limited, but %1 invites commercial use.</source>
        <translation>
            <numerusform>لا صور بإذن ظهور ناقص، و%1 يدعو إلى الاستخدام التجاري.</numerusform>
            <numerusform>صورة واحدة تقول إن إذن ظهورها ناقص أو محدود، لكن %1 يدعو إلى الاستخدام التجاري.</numerusform>
            <numerusform>صورتان تقولان إن إذن ظهورهما ناقص أو محدود، لكن %1 يدعو إلى الاستخدام التجاري.</numerusform>
            <numerusform>%n صور تقول إن إذن ظهورها ناقص أو محدود، لكن %1 يدعو إلى الاستخدام التجاري.</numerusform>
            <numerusform>%n صورة تقول إن إذن ظهورها ناقص أو محدود، لكن %1 يدعو إلى الاستخدام التجاري.</numerusform>
            <numerusform>%n صورة تقول إن إذن ظهورها ناقص أو محدود، لكن %1 يدعو إلى الاستخدام التجاري.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer recommended by Creative Commons; choose a license of version 4.0 unless you need this one.</source>
        <translation>لم تعد المشاع الإبداعي توصي بـ %1؛ اختر ترخيصًا من الإصدار 4.0 ما لم تحتج هذا.</translation>
    </message>
    <message>
        <source>%1 is for intergovernmental organizations only.</source>
        <translation>%1 للمنظمات الحكومية الدولية فقط.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 cannot be taken back: whoever has a copy keeps the permission, even if you change the license later.</source>
        <translation>لا يمكن سحب %1: من عنده نسخة يحتفظ بالإذن، ولو غيّرت الترخيص لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show people whose consent does not cover this license. The license does not replace their consent.</source>
        <translation>
            <numerusform>لا صور لأشخاص خارج موافقتهم.</numerusform>
            <numerusform>صورة واحدة تُظهر أشخاصًا لا تشمل موافقتهم هذا الترخيص. لا يحل الترخيص محل موافقتهم.</numerusform>
            <numerusform>صورتان تُظهران أشخاصًا لا تشمل موافقتهم هذا الترخيص. لا يحل الترخيص محل موافقتهم.</numerusform>
            <numerusform>%n صور تُظهر أشخاصًا لا تشمل موافقتهم هذا الترخيص. لا يحل الترخيص محل موافقتهم.</numerusform>
            <numerusform>%n صورة تُظهر أشخاصًا لا تشمل موافقتهم هذا الترخيص. لا يحل الترخيص محل موافقتهم.</numerusform>
            <numerusform>%n صورة تُظهر أشخاصًا لا تشمل موافقتهم هذا الترخيص. لا يحل الترخيص محل موافقتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have faces without a decision or were not scanned yet.</source>
        <translation>
            <numerusform>لا صور بوجوه بلا قرار.</numerusform>
            <numerusform>صورة واحدة فيها وجوه بلا قرار أو لم تُفحص بعد.</numerusform>
            <numerusform>صورتان فيهما وجوه بلا قرار أو لم تُفحصا بعد.</numerusform>
            <numerusform>%n صور فيها وجوه بلا قرار أو لم تُفحص بعد.</numerusform>
            <numerusform>%n صورة فيها وجوه بلا قرار أو لم تُفحص بعد.</numerusform>
            <numerusform>%n صورة فيها وجوه بلا قرار أو لم تُفحص بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos were written as reported, but the catalog “%1” could not take it in yet and may still show what they said before. Scan the photos again when the catalog is free. The reason: %2</source>
        <translation>كُتبت الصور كما ذُكر، لكن الفهرس «%1» لم يستطع تدوين ذلك بعد وقد يُظهر ما كانت تقوله من قبل. افحص الصور مجددًا عندما يفرغ الفهرس. السبب: %2</translation>
    </message>
    <message>
        <source>their license</source>
        <translation>ترخيصها الحالي</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Faces and answers stay with the person.</source>
        <translation>تبقى الوجوه والأجوبة مع الشخص.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>اسم أو اسم مستعار</translation>
    </message>
</context>
<context>
    <name>RightsTab</name>
    <message>
        <source>sidecar</source>
        <translation>ملف مرافق</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>اختيار ترخيص…</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>نسخ النسبة</translation>
    </message>
    <message>
        <source>Copies credit and license as text for a caption.</source>
        <translation>ينسخ النسبة والترخيص نصًا لتعليق الصورة.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 لأجل %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; see Findings.</source>
        <translation>
            <numerusform>ولا غيرها؛ انظر الملاحظات.</numerusform>
            <numerusform>وواحدة أخرى؛ انظر الملاحظات.</numerusform>
            <numerusform>واثنتان أخريان؛ انظر الملاحظات.</numerusform>
            <numerusform>و%n أخرى؛ انظر الملاحظات.</numerusform>
            <numerusform>و%n أخرى؛ انظر الملاحظات.</numerusform>
            <numerusform>و%n أخرى؛ انظر الملاحظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation>XMP الموسّع</translation>
    </message>
    <message>
        <source>PNG text</source>
        <translation>نص PNG</translation>
    </message>
    <message>
        <source>behind the picture</source>
        <translation>بعد بيانات الصورة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، ‏</translation>
    </message>
</context>
<context>
    <name>SaveCheck</name>
    <message>
        <source>Stopped; no report was written.</source>
        <translation>أُوقف؛ لم يُكتب تقرير.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Clearframe check</source>
        <translation>تدقيق Clearframe</translation>
    </message>
</context>
<context>
    <name>SelectionTab</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>لا قيم</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>%n قيم</numerusform>
            <numerusform>%n قيمة</numerusform>
            <numerusform>%n قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>حسم الوجوه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>لا صور محددة</numerusform>
            <numerusform>صورة واحدة محددة</numerusform>
            <numerusform>صورتان محددتان</numerusform>
            <numerusform>%Ln صور محددة</numerusform>
            <numerusform>%Ln صورة محددة</numerusform>
            <numerusform>%Ln صورة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>اختيار ترخيص…</translation>
    </message>
    <message>
        <source>Only the fields you change are written; the others stay as they are in each photo.</source>
        <translation>لا تُكتب سوى الحقول التي تغيّرها؛ وتبقى الأخرى كما هي في كل صورة.</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Files and fields of the session</source>
        <translation>ملفات الجلسة وحقولها</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>العودة إلى السجل</translation>
    </message>
    <message>
        <source>%1, written by %2 · %3</source>
        <translation>%1، كتبها %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetailModel</name>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تُرجع عنه</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>SessionLog</name>
    <message>
        <source>Log of writes</source>
        <translation>سجل الكتابات</translation>
    </message>
    <message>
        <source>Undo this session</source>
        <translation>التراجع عن هذه الجلسة</translation>
    </message>
    <message>
        <source>Finish this session</source>
        <translation>إتمام هذه الجلسة</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Every write is kept here and can be undone, also next month.</source>
        <translation>تُحفظ كل كتابة هنا ويمكن التراجع عنها، حتى في الشهر القادم.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>مقطوعة</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>فيها إخفاقات</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تُرجع عنها</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>إظهار الملفات</translation>
    </message>
</context>
<context>
    <name>SessionLogModel</name>
    <message>
        <source>Undone on %1</source>
        <translation>تُرجع عنها في %1</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>مقطوعة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>لم يفشل ملف</numerusform>
            <numerusform>فشل ملف واحد</numerusform>
            <numerusform>فشل ملفان</numerusform>
            <numerusform>فشلت %n ملفات</numerusform>
            <numerusform>فشل %n ملفًا</numerusform>
            <numerusform>فشل %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>كتبها %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>الملفات المكتوبة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>SessionResult</name>
    <message numerus="yes">
        <source>%n file(s) are as they were before.</source>
        <translation>
            <numerusform>لم تُعَد ملفات.</numerusform>
            <numerusform>ملف واحد عاد كما كان.</numerusform>
            <numerusform>ملفان عادا كما كانا.</numerusform>
            <numerusform>%n ملفات عادت كما كانت.</numerusform>
            <numerusform>%n ملفًا عادت كما كانت.</numerusform>
            <numerusform>%n ملف عادت كما كانت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and verified.</source>
        <translation>
            <numerusform>لم تُكتب ملفات.</numerusform>
            <numerusform>كُتب ملف واحد ورُوجع.</numerusform>
            <numerusform>كُتب ملفان ورُوجعا.</numerusform>
            <numerusform>كُتبت %n ملفات ورُوجعت.</numerusform>
            <numerusform>كُتب %n ملفًا ورُوجعت.</numerusform>
            <numerusform>كُتب %n ملف ورُوجعت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>لم تُترك ملفات.</numerusform>
            <numerusform>تُرك ملف واحد كما هو.</numerusform>
            <numerusform>تُرك ملفان كما هما.</numerusform>
            <numerusform>تُركت %n ملفات كما هي.</numerusform>
            <numerusform>تُرك %n ملفًا كما هي.</numerusform>
            <numerusform>تُرك %n ملف كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The log can finish it.</source>
        <translation>أُوقف. يستطيع السجل إتمامه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are named in the log.</source>
        <translation>
            <numerusform>لا ملفات أخرى في السجل.</numerusform>
            <numerusform>ملف آخر مذكور في السجل.</numerusform>
            <numerusform>ملفان آخران مذكوران في السجل.</numerusform>
            <numerusform>%n ملفات أخرى مذكورة في السجل.</numerusform>
            <numerusform>%n ملفًا آخر مذكورة في السجل.</numerusform>
            <numerusform>%n ملف آخر مذكورة في السجل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRunner</name>
    <message>
        <source>Writing “%1”</source>
        <translation>تجري كتابة «%1»</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>يجري التراجع عن «%1»</translation>
    </message>
    <message>
        <source>Finishing “%1”</source>
        <translation>يجري إتمام «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>العثور على الأشخاص</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>المكتبة والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Sort by</source>
        <translation>ترتيب بحسب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>From the last to the first</source>
        <translation>من الأخير إلى الأول</translation>
    </message>
    <message>
        <source>From the first to the last</source>
        <translation>من الأول إلى الأخير</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%n face(s) of somebody else</source>
        <translation>
            <numerusform>لا وجوه لشخص آخر</numerusform>
            <numerusform>وجه لشخص آخر</numerusform>
            <numerusform>وجهان لشخص آخر</numerusform>
            <numerusform>%n وجوه لشخص آخر</numerusform>
            <numerusform>%n وجهًا لشخص آخر</numerusform>
            <numerusform>%n وجه لشخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen faces go from %1 to the person you name. Answers stay where they are.</source>
        <translation>تنتقل الوجوه المختارة من %1 إلى الشخص الذي تسمّيه. وتبقى الأجوبة في مكانها.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>اسم أو اسم مستعار</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message>
        <source>Stars: keys 0 to 5. They stay in this library and are not written to the file.</source>
        <translation>النجوم: المفاتيح من 0 إلى 5. تبقى في هذه المكتبة ولا تُكتب في الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>بلا نجوم</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>لم يبقَ وقت</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>لم يبقَ وقت</numerusform>
            <numerusform>بقيت ساعة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %n ساعات</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 صورة/ث</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>مستعد</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>All rights written</source>
        <translation>كُتبت كل الحقوق</translation>
    </message>
    <message numerus="yes">
        <source>Rights of %Ln photo(s) not written yet</source>
        <translation>
            <numerusform>كل الحقوق مكتوبة</numerusform>
            <numerusform>حقوق صورة واحدة لم تُكتب بعد</numerusform>
            <numerusform>حقوق صورتين لم تُكتب بعد</numerusform>
            <numerusform>حقوق %Ln صور لم تُكتب بعد</numerusform>
            <numerusform>حقوق %Ln صورة لم تُكتب بعد</numerusform>
            <numerusform>حقوق %Ln صورة لم تُكتب بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>حُدد %1 من %2</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Is somebody in it who was not found?</source>
        <translation>أفيها أحد لم يُعثر عليه؟</translation>
    </message>
    <message>
        <source>Every photo was looked at</source>
        <translation>نُظر في كل صورة</translation>
    </message>
    <message>
        <source>Photos with faint hits, crowds, and those in which nobody was found come here to be looked at once by eye.</source>
        <translation>تأتي إلى هنا صور الإشارات الضعيفة وصور الزحام وتلك التي لم يُعثر فيها على أحد، لتنظر إليها العين مرة.</translation>
    </message>
    <message>
        <source>↵</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>لا أحد غيرهم فيها</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Scan it thoroughly</source>
        <translation>فحصها فحصًا دقيقًا</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Look at it later</source>
        <translation>النظر فيها لاحقًا</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Drag over somebody who was missed: the face comes into the queue.</source>
        <translation>اسحب فوق من فات: يدخل الوجه الطابور.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left</source>
        <translation>
            <numerusform>لم تبقَ صور</numerusform>
            <numerusform>بقيت صورة واحدة</numerusform>
            <numerusform>بقيت صورتان</numerusform>
            <numerusform>بقيت %n صور</numerusform>
            <numerusform>بقيت %n صورة</numerusform>
            <numerusform>بقيت %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) look faintly like a face (dashed).</source>
        <translation>
            <numerusform>لا مواضع تشبه الوجه.</numerusform>
            <numerusform>موضع يشبه الوجه شبهًا ضعيفًا (متقطع).</numerusform>
            <numerusform>موضعان يشبهان الوجه شبهًا ضعيفًا (متقطع).</numerusform>
            <numerusform>%n مواضع تشبه الوجه شبهًا ضعيفًا (متقطع).</numerusform>
            <numerusform>%n موضعًا يشبه الوجه شبهًا ضعيفًا (متقطع).</numerusform>
            <numerusform>%n موضع يشبه الوجه شبهًا ضعيفًا (متقطع).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A crowd: %n faces were found, and one is easily missed.</source>
        <translation>
            <numerusform>زحام: لم تُجد وجوه.</numerusform>
            <numerusform>زحام: عُثر على وجه، ويسهل أن يفوت غيره.</numerusform>
            <numerusform>زحام: عُثر على وجهين، ويسهل أن يفوت غيرهما.</numerusform>
            <numerusform>زحام: عُثر على %n وجوه، ويسهل أن يفوت غيرها.</numerusform>
            <numerusform>زحام: عُثر على %n وجهًا، ويسهل أن يفوت غيرها.</numerusform>
            <numerusform>زحام: عُثر على %n وجه، ويسهل أن يفوت غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found. Backs, profiles and small faces are missed most often.</source>
        <translation>لم يُعثر على أحد. أكثر ما يفوت الظهور والجوانب والوجوه الصغيرة.</translation>
    </message>
    <message>
        <source>Looked at: nobody else is in it</source>
        <translation>نُظر فيها: لا أحد غيرهم</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1، لا شيء منتظر</numerusform>
            <numerusform>%1، واحد منتظر</numerusform>
            <numerusform>%1، اثنان منتظران</numerusform>
            <numerusform>%1، %n منتظرة</numerusform>
            <numerusform>%1، %n منتظرًا</numerusform>
            <numerusform>%1، %n منتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take an answer back</source>
        <translation>إبطال جواب</translation>
    </message>
    <message>
        <source>For an answer that was recorded by mistake. It counts for nothing from now on; the history keeps it and says so. A person who changes their mind made no mistake: record that as a new answer.</source>
        <translation>لجواب سُجّل خطأً. لا يُعتد به في شيء من الآن؛ ويحتفظ به السجل الزمني ويذكر ذلك. ومن غيّر رأيه لم يخطئ: سجّل ذلك جوابًا جديدًا.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>السبب (يجوز تركه فارغًا)</translation>
    </message>
</context>
<context>
    <name>TaskCenter</name>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Nothing runs. Scans, writes and exports are listed here; you can go on working meanwhile.</source>
        <translation>لا شيء يعمل. تُسرد هنا عمليات الفحص والكتابة والتصدير؛ ويمكنك متابعة العمل في أثنائها.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>المنتهية</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>التقدم: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>إيقاف: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>Save these answers…</source>
        <translation>حفظ هذه الأجوبة…</translation>
    </message>
    <message>
        <source>Begin with this template</source>
        <translation>البدء بهذا القالب</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Save, rename or delete a template</source>
        <translation>حفظ قالب أو إعادة تسميته أو حذفه</translation>
    </message>
    <message>
        <source>My usual</source>
        <translation>المعتاد لدي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (الافتراضي)</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Text that goes with the photos</source>
        <translation>نص يرافق الصور</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with a text.</source>
        <translation>
            <numerusform>لا صور لها نص.</numerusform>
            <numerusform>صورة لها نص.</numerusform>
            <numerusform>صورتان لهما نص.</numerusform>
            <numerusform>%n صور لها نص.</numerusform>
            <numerusform>%n صورة لها نص.</numerusform>
            <numerusform>%n صورة لها نص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more without one.</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وواحدة أخرى بلا نص.</numerusform>
            <numerusform>واثنتان أخريان بلا نص.</numerusform>
            <numerusform>و%n أخرى بلا نص.</numerusform>
            <numerusform>و%n أخرى بلا نص.</numerusform>
            <numerusform>و%n أخرى بلا نص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search photos, people, licenses</source>
        <translation>بحث في الصور والأشخاص والتراخيص</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>What was done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>As the program was started</source>
        <translation>كما كان عند بدء البرنامج</translation>
    </message>
    <message>
        <source>Choose a line to go back to it. The log on the License page undoes writes of earlier days, too.</source>
        <translation>اختر سطرًا للعودة إليه. ويتراجع السجل في صفحة الترخيص عن كتابات الأيام السابقة أيضًا.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 clear</source>
        <translation>جاهزة %1</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>غير محسومة %1</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>محجوبة %1</translation>
    </message>
</context>
<context>
    <name>VerdictSummary</name>
    <message>
        <source>May go to: %1</source>
        <translation>يجوز أن تذهب إلى: %1</translation>
    </message>
    <message numerus="yes">
        <source>of %n photo(s)</source>
        <translation>
            <numerusform>من لا صور</numerusform>
            <numerusform>من صورة واحدة</numerusform>
            <numerusform>من صورتين</numerusform>
            <numerusform>من %n صور</numerusform>
            <numerusform>من %n صورة</numerusform>
            <numerusform>من %n صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Which photos do you want to publish?</source>
        <translation>أي الصور تريد نشرها؟</translation>
    </message>
    <message>
        <source>Drop a folder here, or open one. Clearframe looks for licenses and people in the photos; it changes nothing in them and sends nothing anywhere.</source>
        <translation>أفلت مجلدًا هنا أو افتح واحدًا. يبحث Clearframe عن التراخيص والأشخاص في الصور؛ لا يغيّر فيها شيئًا ولا يرسل شيئًا إلى أي مكان.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>The photos appear while they are read.</source>
        <translation>تظهر الصور في أثناء قراءتها.</translation>
    </message>
    <message>
        <source>Say where you publish</source>
        <translation>حدّد أين تنشر</translation>
    </message>
    <message>
        <source>Above, beside “For”: each destination has its own rules.</source>
        <translation>في الأعلى، بجانب «لأجل»: لكل وجهة قواعدها.</translation>
    </message>
    <message>
        <source>Read the verdicts</source>
        <translation>اقرأ الأحكام</translation>
    </message>
    <message>
        <source>What stops a photo is said beside it, with what mends it.</source>
        <translation>يُذكر بجانب الصورة ما يوقفها وما يصلحه.</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The destination that photos are checked for, and how they stand: clear, undecided or blocked. Another destination may ask for more or for less.</source>
        <translation>الوجهة التي تُدقَّق الصور لأجلها، وحالها: جاهزة أو غير محسومة أو محجوبة. قد تطلب وجهة أخرى أكثر أو أقل.</translation>
    </message>
    <message>
        <source>Shows only some photos: of a folder, with a verdict, of a person, under a license. The numbers say how many there are.</source>
        <translation>يُظهر بعض الصور فقط: صور مجلد، أو حكم، أو شخص، أو ترخيص. وتبيّن الأرقام عددها.</translation>
    </message>
    <message>
        <source>All photos, each with its license, its faces and its verdict as icon and word. Space or Return opens one, Ctrl and the wheel change the size; drag photos out into other programs.</source>
        <translation>كل الصور، ومع كل منها ترخيصها ووجوهها وحكمها رمزًا وكلمة. يفتح Space أو Return واحدة، ويغيّر Ctrl مع العجلة الحجم؛ اسحب الصور إلى برامج أخرى.</translation>
    </message>
    <message>
        <source>What is known of the chosen photos: the rights with the place where each stands, the people with their answers, and the findings with what mends them.</source>
        <translation>ما يُعرف عن الصور المختارة: الحقوق وموضع كل منها، والأشخاص بأجوبتهم، والملاحظات وما يصلحها.</translation>
    </message>
    <message>
        <source>One photo large, with a box around every face. A click on a box asks who it is. The arrows go to the next photo, Escape goes back.</source>
        <translation>صورة واحدة كبيرة، حول كل وجه فيها إطار. النقر على إطار يسأل من هو. تنتقل الأسهم إلى الصورة التالية، ويعود بك Escape.</translation>
    </message>
    <message>
        <source>Faces that nobody has decided yet, those first that hold up the most photos. One key answers; several chosen faces get one answer.</source>
        <translation>وجوه لم يحسمها أحد بعد، وأولها ما يعطّل أكبر عدد من الصور. مفتاح واحد يجيب؛ وعدة وجوه مختارة تنال جوابًا واحدًا.</translation>
    </message>
    <message>
        <source>The answers for this face, each with its key. Type a name to say who it is; whether the person agrees is asked afterwards, of the person.</source>
        <translation>الأجوبة لهذا الوجه، ولكل منها مفتاحه. اكتب اسمًا لتقول من هو؛ أما موافقة الشخص فيُسأل عنها بعد ذلك هو نفسه.</translation>
    </message>
    <message>
        <source>The queue, the sweep for people who were not found, the calendar of answers that end, and everybody by name.</source>
        <translation>الطابور، والبحث عمن لم يُعثر عليهم، وتقويم الأجوبة التي تنتهي، وكل الأشخاص بأسمائهم.</translation>
    </message>
    <message>
        <source>A new answer of this person: what it covers, until when, and the evidence. Earlier answers stay in the history.</source>
        <translation>جواب جديد من هذا الشخص: ما يشمله، وحتى متى، والدليل. تبقى الأجوبة السابقة في السجل الزمني.</translation>
    </message>
    <message>
        <source>Photos in which somebody may be whom no detector found. Look once and say that nobody else is in it, or draw a box.</source>
        <translation>صور قد يكون فيها أحد لم يجده أي كاشف. انظر مرة وقل إنه لا أحد غيرهم فيها، أو ارسم إطارًا.</translation>
    </message>
    <message>
        <source>The license you want to give, by questions or from the catalog, and whom to credit. Nothing is written before you have seen the preview.</source>
        <translation>الترخيص الذي تريد منحه، بالأسئلة أو من فهرس التراخيص، ومن تُنسب إليه. لا يُكتب شيء قبل أن ترى المعاينة.</translation>
    </message>
    <message>
        <source>Every value that would change, in every file, before anything is written.</source>
        <translation>كل قيمة ستتغيّر، في كل ملف، قبل أن يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>Every write, with the day and the files. Each can be undone, also next month.</source>
        <translation>كل كتابة، بيومها وملفاتها. يمكن التراجع عن كل منها، حتى في الشهر القادم.</translation>
    </message>
    <message>
        <source>What stands in the way at this destination, grouped by what mends it. A finding can be accepted with a reason; it stays visible.</source>
        <translation>ما يعترض الطريق عند هذه الوجهة، مجمّعًا بحسب ما يصلحه. يمكن قبول ملاحظة بسبب؛ وتبقى ظاهرة.</translation>
    </message>
    <message>
        <source>Writes copies of the clear photos: rights kept, private data removed, faces covered where you ask for it. Originals are not touched.</source>
        <translation>يكتب نسخًا من الصور الجاهزة: تُحفظ الحقوق، وتُزال البيانات الخاصة، وتُغطى الوجوه حيث تطلب ذلك. لا تُمس الصور الأصلية.</translation>
    </message>
    <message>
        <source>Every copy that was ever exported, with the day, the license and the people in it: where to ask when somebody withdraws.</source>
        <translation>كل نسخة صُدّرت يومًا، بيومها وترخيصها ومن فيها: أين تسأل حين يسحب أحد موافقته.</translation>
    </message>
    <message>
        <source>What runs, how far it is and how long it takes, with Pause and Stop. You can go on working meanwhile; “Tasks” lists all of it.</source>
        <translation>ما يعمل، ومدى تقدّمه وكم يستغرق، مع الإيقاف المؤقت والإيقاف. يمكنك متابعة العمل في أثنائه؛ وتسرد «المهام» كل ذلك.</translation>
    </message>
</context>
<context>
    <name>WordBoxes</name>
    <message>
        <source>GPS position</source>
        <translation>موقع GPS</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>أسماء الأماكن</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>أسماء الأشخاص</translation>
    </message>
    <message>
        <source>Age of minors</source>
        <translation>أعمار القاصرين</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>The reader of photos gave an answer that makes no sense.</source>
        <translation>أعطى قارئ الصور جوابًا بلا معنى.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Scan it again.</source>
        <translation>تغيّر «%1» في أثناء قراءته. افحصه مجددًا.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than is allowed for one photo.</source>
        <translation>يحتاج «%1» ذاكرة أكثر من المسموح لصورة واحدة.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>تعذّرت قراءة «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a photo of a known kind.</source>
        <translation>«%1» ليس صورة من نوع معروف.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it took longer than %2 s.</source>
        <translation>تعذّرت قراءة «%1»: استغرقت أكثر من %2 ث.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it needed more than %2 of memory.</source>
        <translation>تعذّرت قراءة «%1»: احتاجت أكثر من %2 من الذاكرة.</translation>
    </message>
    <message>
        <source>“%1” was not read: the work was stopped.</source>
        <translation>لم يُقرأ «%1»: أُوقف العمل.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the reader crashed on it. The file may be damaged.</source>
        <translation>تعذّرت قراءة «%1»: انهار القارئ عنده. قد يكون الملف تالفًا.</translation>
    </message>
    <message>
        <source>“%1” was not scanned. %2</source>
        <translation>لم يُفحص «%1». %2</translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation>تحتاج الصورة ذاكرة أكثر من المسموح لصورة واحدة.</translation>
    </message>
    <message>
        <source>The photo could not be read (%1).</source>
        <translation>تعذّرت قراءة الصورة (%1).</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” does not start or does not answer. Reinstall Clearframe.</source>
        <translation>لا يمكن قراءة أي صورة: البرنامج «%1» لا يبدأ أو لا يجيب. أعد تثبيت Clearframe.</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” belongs to another version of Clearframe than the one that runs. Close Clearframe and reinstall it.</source>
        <translation>لا يمكن قراءة أي صورة: البرنامج «%1» من إصدار من Clearframe غير الذي يعمل. أغلق Clearframe وأعد تثبيته.</translation>
    </message>
    <message>
        <source>“%1” was not read: there was no answer for %2 s. Is the drive still there, or is the computer very busy? Scan again later.</source>
        <translation>لم يُقرأ &quot;%1&quot;: لم يصل رد لمدة %2 ثانية. هل القرص ما زال متصلًا، أم أن الحاسوب مشغول جدًا؟ افحصها مرة أخرى لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>Accepting needs a reason that can be read later.</source>
        <translation>يحتاج القبول سببًا يمكن قراءته لاحقًا.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>لا توجد قاعدة «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be accepted: nobody knows what is in such a photo. Scan it.</source>
        <translation>لا يمكن قبول %1: لا أحد يعرف ما في صورة كهذه. افحصها.</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>الاسم ناقص</translation>
    </message>
    <message>
        <source>the state is missing</source>
        <translation>الحالة ناقصة</translation>
    </message>
    <message>
        <source>“%1” is no use or destination</source>
        <translation>«%1» ليس استخدامًا ولا وجهة</translation>
    </message>
    <message>
        <source>“%1” is no license</source>
        <translation>«%1» ليس ترخيصًا</translation>
    </message>
    <message>
        <source>a limited consent names the uses it covers</source>
        <translation>تذكر الموافقة المحدودة الاستخدامات التي تشملها</translation>
    </message>
    <message>
        <source>“%1” is no code of a record</source>
        <translation>«%1» ليس رمز سجل</translation>
    </message>
    <message>
        <source>“%1” is not the file whose SHA-256 is written</source>
        <translation>«%1» ليس الملف الذي كُتب SHA-256 له</translation>
    </message>
    <message>
        <source>%1 was born on %2 as recorded here, not on %3</source>
        <translation>وُلد %1 في %2 كما هو مسجّل هنا، لا في %3</translation>
    </message>
    <message>
        <source>the code %1 belongs to somebody else here</source>
        <translation>الرمز %1 يخص شخصًا آخر هنا</translation>
    </message>
    <message>
        <source>%1 “%2” is neither yes nor no</source>
        <translation>%1 «%2» ليس نعم ولا لا</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>there are more cells than columns</source>
        <translation>الخلايا أكثر من الأعمدة</translation>
    </message>
    <message>
        <source>The first row must name the columns, and one of them “name”.</source>
        <translation>يجب أن يسمّي الصف الأول الأعمدة، وأحدها «name».</translation>
    </message>
    <message>
        <source>The JSON is damaged in line %1: %2.</source>
        <translation>JSON تالف في السطر %1: %2.</translation>
    </message>
    <message>
        <source>The schema is “%1”, not “clearframe.consent/1”.</source>
        <translation>المخطط «%1»، لا «clearframe.consent/1».</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>شخص %1</translation>
    </message>
    <message>
        <source>%1, answer %2</source>
        <translation>%1، جواب %2</translation>
    </message>
    <message>
        <source>“%1” was not copied: the reader&apos;s answer made no sense.</source>
        <translation>لم يُنسخ «%1»: لم يكن لجواب القارئ معنى.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2.</source>
        <translation>تعذّرت كتابة التقرير «%1»: %2.</translation>
    </message>
    <message>
        <source>Another export is writing into “%1”. Wait until it is done.</source>
        <translation>تصدير آخر يكتب في «%1». انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>The file suggests no name for face %1.</source>
        <translation>لا يقترح الملف اسمًا للوجه %1.</translation>
    </message>
    <message>
        <source>The file gives face %1 several names (%2); say which one.</source>
        <translation>يعطي الملف الوجه %1 عدة أسماء (%2)؛ اذكر أيها.</translation>
    </message>
    <message>
        <source>The file does not suggest “%1” for face %2.</source>
        <translation>لا يقترح الملف «%1» للوجه %2.</translation>
    </message>
    <message>
        <source>There is no face %1 in the catalog; list the faces again.</source>
        <translation>لا يوجد وجه %1 في الفهرس؛ أعد سرد الوجوه.</translation>
    </message>
    <message>
        <source>face region or person tag</source>
        <translation>منطقة وجه أو وسم شخص</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>already there, unchanged</source>
        <translation>موجودة أصلًا، بلا تغيير</translation>
    </message>
    <message>
        <source>covered with a box: a face could still be found otherwise</source>
        <translation>غُطي بإطار: كان يمكن وإلا العثور على وجه</translation>
    </message>
    <message>
        <source>covered more strongly: a face could still be found otherwise</source>
        <translation>غُطي تغطية أقوى: كان يمكن وإلا العثور على وجه</translation>
    </message>
    <message>
        <source>“%1” changed while it was copied. Scan it again, then export again.</source>
        <translation>تغيّر «%1» في أثناء نسخه. افحصه مجددًا ثم صدّر مجددًا.</translation>
    </message>
    <message>
        <source>“%1” was left out: a face can still be found in the copy after covering it.</source>
        <translation>تُرك «%1»: ما زال يمكن العثور على وجه في النسخة بعد تغطيته.</translation>
    </message>
    <message>
        <source>“%1” was left out: its file name names a person in it. Export it under another name (--name).</source>
        <translation>تُرك «%1»: اسم ملفه يسمّي شخصًا فيه. صدّره باسم آخر (--name).</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>تُرك «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” was left out: another file has the name “%2” there.</source>
        <translation>تُرك «%1»: ملف آخر هناك اسمه «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) covered</source>
        <translation>
            <numerusform>لم تُغطَّ وجوه</numerusform>
            <numerusform>غُطي وجه واحد</numerusform>
            <numerusform>غُطي وجهان</numerusform>
            <numerusform>غُطيت %n وجوه</numerusform>
            <numerusform>غُطي %n وجهًا</numerusform>
            <numerusform>غُطي %n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>left behind: %1</source>
        <translation>تُرك خلفها: %1</translation>
    </message>
    <message>
        <source>encoded anew as %1</source>
        <translation>رُمّزت من جديد بصيغة %1</translation>
    </message>
    <message>
        <source>attention: %1 does not let others share changed versions, and covering is a change; ask the creator if that is not you</source>
        <translation>انتبه: لا يسمح %1 للآخرين بمشاركة نسخ معدّلة، والتغطية تعديل؛ اسأل المبدع إن لم تكن أنت</translation>
    </message>
    <message>
        <source>clothes of much the same color, in the same folder</source>
        <translation>ملابس بلون متقارب جدًا، في المجلد نفسه</translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n second(s) apart</source>
        <translation>
            <numerusform>ملابس بلون متقارب جدًا، في اللحظة نفسها</numerusform>
            <numerusform>ملابس بلون متقارب جدًا، بفارق ثانية</numerusform>
            <numerusform>ملابس بلون متقارب جدًا، بفارق ثانيتين</numerusform>
            <numerusform>ملابس بلون متقارب جدًا، بفارق %n ثوانٍ</numerusform>
            <numerusform>ملابس بلون متقارب جدًا، بفارق %n ثانية</numerusform>
            <numerusform>ملابس بلون متقارب جدًا، بفارق %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n minute(s) apart</source>
        <translation>
            <numerusform>ملابس بلون متقارب جدًا، في الدقيقة نفسها</numerusform>
            <numerusform>ملابس بلون متقارب جدًا، بفارق دقيقة</numerusform>
            <numerusform>ملابس بلون متقارب جدًا، بفارق دقيقتين</numerusform>
            <numerusform>ملابس بلون متقارب جدًا، بفارق %n دقائق</numerusform>
            <numerusform>ملابس بلون متقارب جدًا، بفارق %n دقيقة</numerusform>
            <numerusform>ملابس بلون متقارب جدًا، بفارق %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no face %1.</source>
        <translation>لا يوجد وجه %1.</translation>
    </message>
    <message>
        <source>Delete the copy “%1”.</source>
        <translation>احذف النسخة «%1».</translation>
    </message>
    <message>
        <source>Leave it out of the next printing; what is printed stays printed.</source>
        <translation>اتركها خارج الطبعة القادمة؛ وما طُبع يبقى مطبوعًا.</translation>
    </message>
    <message>
        <source>Take it down at its destination (%1), and ask that caches and other pages remove it.</source>
        <translation>أنزلها من وجهتها (%1)، واطلب أن تزيلها الذاكرات المؤقتة والصفحات الأخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be recalled: who has the copy may go on using it under that license. The license does not cover the rights of the person, so still ask.</source>
        <translation>لا يمكن استرجاع %1: من عنده النسخة يجوز له الاستمرار في استخدامها بموجبه. لا يشمل الترخيص حقوق الشخص، فاطلب ذلك رغم هذا.</translation>
    </message>
    <message>
        <source>No photo here shows this person.</source>
        <translation>لا صورة هنا تُظهر هذا الشخص.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are blocked from now on:</source>
        <translation>
            <numerusform>لا صور تُحجب:</numerusform>
            <numerusform>صورة واحدة محجوبة من الآن:</numerusform>
            <numerusform>صورتان محجوبتان من الآن:</numerusform>
            <numerusform>%n صور محجوبة من الآن:</numerusform>
            <numerusform>%n صورة محجوبة من الآن:</numerusform>
            <numerusform>%n صورة محجوبة من الآن:</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy of them was exported with this library.</source>
        <translation>لم تُصدَّر نسخة منها بهذه المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported cop(y/ies) went out before:</source>
        <translation>
            <numerusform>لم تخرج نسخ مصدَّرة:</numerusform>
            <numerusform>نسخة مصدَّرة واحدة خرجت من قبل:</numerusform>
            <numerusform>نسختان مصدَّرتان خرجتا من قبل:</numerusform>
            <numerusform>%n نسخ مصدَّرة خرجت من قبل:</numerusform>
            <numerusform>%n نسخة مصدَّرة خرجت من قبل:</numerusform>
            <numerusform>%n نسخة مصدَّرة خرجت من قبل:</numerusform>
        </translation>
    </message>
    <message>
        <source>A Creative Commons license that was given cannot be recalled. What was published before stays lawful for those who have it; nothing new is cleared.</source>
        <translation>لا يمكن استرجاع ترخيص مشاع إبداعي بعد منحه. ما نُشر من قبل يبقى مشروعًا لمن هو عنده؛ ولا يصبح شيء جديد جاهزًا.</translation>
    </message>
    <message>
        <source>No model that compares faces is chosen, and none is shipped. Choose one of your own first: clearframe-cli settings embedding FILE.</source>
        <translation>لم يُختر نموذج يقارن الوجوه، ولا يُرفق أي منها. اختر نموذجًا لك أولًا: clearframe-cli settings embedding FILE.</translation>
    </message>
    <message>
        <source>Comparing faces by a model processes biometric data.
In the European Union this falls under Article 9 of the General Data Protection Regulation: it is forbidden unless an exception applies, as a rule the explicit consent of every person in the photos, beforehand and also of those in the background. Purely personal use at home is outside that law; work for a school, a club, a customer or a publication is not. The United Kingdom and Switzerland have like rules; Illinois, Texas and Washington in the United States ask for notice and consent. For children a guardian decides.
The model is yours: whose faces it was trained on, whether they were asked, and how often it errs, and on whom, you have to know. Clearframe ships none.
Clearframe compares faces of one shoot on this computer, offers what is alike as a question, keeps no measurement of any face and exports none. It decides nothing by itself.
This is no legal advice.</source>
        <translation>مقارنة الوجوه بنموذج تعالج بيانات حيوية.
في الاتحاد الأوروبي يقع ذلك تحت المادة 9 من اللائحة العامة لحماية البيانات: هو محظور ما لم ينطبق استثناء، وهو عادةً الموافقة الصريحة المسبقة من كل شخص في الصور، ومن في الخلفية أيضًا. الاستخدام الشخصي البحت في المنزل خارج ذلك القانون؛ أما العمل لمدرسة أو نادٍ أو عميل أو نشر فلا. للمملكة المتحدة وسويسرا قواعد مشابهة؛ وتطلب إلينوي وتكساس وواشنطن في الولايات المتحدة إشعارًا وموافقة. ويقرر ولي الأمر عن الأطفال.
النموذج لك: عليك أن تعرف بوجوه من دُرّب، وهل سُئلوا، وكم يخطئ ومع من. لا يُرفق Clearframe أي نموذج.
يقارن Clearframe وجوه جلسة واحدة على هذا الحاسوب، ويعرض المتشابه سؤالًا، ولا يحفظ قياسًا لأي وجه ولا يصدّره. ولا يقرر شيئًا بنفسه.
هذه ليست مشورة قانونية.</translation>
    </message>
    <message>
        <source>your own model finds the faces alike</source>
        <translation>يجد نموذجك الخاص الوجوه متشابهة</translation>
    </message>
    <message>
        <source>The column “%1” is not known. Known are: %2.</source>
        <translation>العمود «%1» غير معروف. المعروف: %2.</translation>
    </message>
    <message>
        <source>There is no form in the language “%1”. There are: %2.</source>
        <translation>لا يوجد نموذج باللغة «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>There is no license template “%1”; none was saved yet.</source>
        <translation>لا يوجد قالب ترخيص «%1»؛ لم يُحفظ أي قالب بعد.</translation>
    </message>
    <message>
        <source>There is no license template “%1”, only: %2.</source>
        <translation>لا يوجد قالب ترخيص «%1»، بل فقط: %2.</translation>
    </message>
    <message>
        <source>A license template needs a name.</source>
        <translation>يحتاج قالب الترخيص اسمًا.</translation>
    </message>
    <message>
        <source>There is a license template “%1” already.</source>
        <translation>يوجد قالب ترخيص «%1» من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>A close look at the copy found %n more face(s) that nobody has decided on. Scan the photo thoroughly, decide, then export again.</source>
        <translation>
            <numerusform>لم يجد التدقيق في النسخة وجوهًا أخرى. افحص الصورة بدقة وقرر ثم صدّر مرة أخرى.</numerusform>
            <numerusform>وجد التدقيق في النسخة وجهًا آخر لم يقرر أحد بشأنه. افحص الصورة بدقة وقرر ثم صدّر مرة أخرى.</numerusform>
            <numerusform>وجد التدقيق في النسخة وجهين آخرين لم يقرر أحد بشأنهما. افحص الصورة بدقة وقرر ثم صدّر مرة أخرى.</numerusform>
            <numerusform>وجد التدقيق في النسخة %n وجوه أخرى لم يقرر أحد بشأنها. افحص الصورة بدقة وقرر ثم صدّر مرة أخرى.</numerusform>
            <numerusform>وجد التدقيق في النسخة %n وجهًا آخر لم يقرر أحد بشأنها. افحص الصورة بدقة وقرر ثم صدّر مرة أخرى.</numerusform>
            <numerusform>وجد التدقيق في النسخة %n وجه آخر لم يقرر أحد بشأنها. افحص الصورة بدقة وقرر ثم صدّر مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be searched for faces.</source>
        <translation>تعذّر البحث عن وجوه في &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>WriteChoices</name>
    <message>
        <source>Read-only photos get a sidecar</source>
        <translation>الصور للقراءة فقط تنال ملفًا مرافقًا</translation>
    </message>
    <message>
        <source>Keep the files&apos; time of modification</source>
        <translation>الإبقاء على وقت تعديل الملفات</translation>
    </message>
    <message>
        <source>Also with Content Credentials</source>
        <translation>حتى مع Content Credentials</translation>
    </message>
    <message>
        <source>In the photo, a sidecar follows</source>
        <translation>في الصورة ويتبعها ملف مرافق</translation>
    </message>
    <message>
        <source>In the photo and in a sidecar</source>
        <translation>في الصورة وفي ملف مرافق</translation>
    </message>
    <message>
        <source>In the photo only</source>
        <translation>في الصورة فقط</translation>
    </message>
    <message>
        <source>In sidecars only</source>
        <translation>في ملفات مرافقة فقط</translation>
    </message>
    <message>
        <source>Are left alone</source>
        <translation>تُترك كما هي</translation>
    </message>
    <message>
        <source>Change under all names</source>
        <translation>التغيير تحت كل الأسماء</translation>
    </message>
    <message>
        <source>This name gets a file of its own</source>
        <translation>ينال هذا الاسم ملفًا خاصًا به</translation>
    </message>
    <message>
        <source>Any change of such a photo makes its Content Credentials (C2PA) invalid.</source>
        <translation>أي تغيير في صورة كهذه يُبطل Content Credentials (C2PA) الخاصة بها.</translation>
    </message>
    <message>
        <source>Programs for backups may then miss the change.</source>
        <translation>قد تفوت برامجَ النسخ الاحتياطي ملاحظةُ التغيير عندئذ.</translation>
    </message>
    <message>
        <source>Where the rights go</source>
        <translation>أين تُكتب الحقوق</translation>
    </message>
    <message>
        <source>Photos with several names (hard links)</source>
        <translation>صور لها عدة أسماء (روابط صلبة)</translation>
    </message>
    <message>
        <source>Hide how it is written</source>
        <translation>إخفاء كيفية الكتابة</translation>
    </message>
    <message>
        <source>How it is written…</source>
        <translation>كيفية الكتابة…</translation>
    </message>
    <message>
        <source>How it is written: changed…</source>
        <translation>كيفية الكتابة: معدّلة…</translation>
    </message>
    <message>
        <source>Remember these choices</source>
        <translation>تذكّر هذه الاختيارات</translation>
    </message>
    <message>
        <source>Every write from this window begins with them; except for Content Credentials.</source>
        <translation>تبدأ بها كل كتابة من هذه النافذة؛ عدا ما يخص Content Credentials.</translation>
    </message>
</context>
<context>
    <name>WriteCommand</name>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للكتابة</numerusform>
            <numerusform>كتابة ملف واحد</numerusform>
            <numerusform>كتابة ملفين</numerusform>
            <numerusform>كتابة %n ملفات</numerusform>
            <numerusform>كتابة %n ملفًا</numerusform>
            <numerusform>كتابة %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Another write is running. Undo this one in the log when it is done.</source>
        <translation>تجري كتابة أخرى. تراجع عن هذه في السجل عندما تنتهي.</translation>
    </message>
</context>
<context>
    <name>WritePreview</name>
    <message>
        <source>Preparing the preview</source>
        <translation>يجري إعداد المعاينة</translation>
    </message>
</context>
<context>
    <name>WriteRegions</name>
    <message>
        <source>“%1” changed since its scan, or was not scanned; scan it again first.</source>
        <translation>تغيّر «%1» بعد فحصه، أو لم يُفحص؛ افحصه أولًا.</translation>
    </message>
    <message>
        <source>“%1” was never scanned; scan it first.</source>
        <translation>لم يُفحص «%1» قط؛ افحصه أولًا.</translation>
    </message>
    <message>
        <source>“%1” holds face regions of the picture before it was cropped, which are not right any more. Remove them with the program that wrote them, then try again.</source>
        <translation>في «%1» مناطق وجوه للصورة قبل قصها، ولم تعد صحيحة. أزلها بالبرنامج الذي كتبها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>مناطق الوجوه</translation>
    </message>
    <message>
        <source>%1 of the people have not agreed that their name stands with the photo; their regions are written without it.</source>
        <translation>لم يوافق %1 من الأشخاص على أن تظهر أسماؤهم مع الصورة؛ تُكتب مناطقهم بدونها.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>“%1” was left as it was: its attribute %2 could not be kept. Write a sidecar instead.</source>
        <translation>تُرك «%1» كما كان: تعذّر الحفاظ على سمته %2. اكتب ملفًا مرافقًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” was written, but now belongs to you: only an administrator may keep its former owner.</source>
        <translation>كُتب «%1» لكنه أصبح ملكك: لا يستطيع سوى المدير إبقاء مالكه السابق.</translation>
    </message>
    <message>
        <source>“%1” was written, but its group could not be kept.</source>
        <translation>كُتب «%1» لكن تعذّر الحفاظ على مجموعته.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” has a damaged entry. Nothing was changed on its account.</source>
        <translation>في سجل التغييرات المكتوبة «%1» مدخل تالف. لم يُغيَّر شيء بسببه.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” is damaged and was left untouched. Move it to another folder; a new one is then begun, the old one may still be repaired.</source>
        <translation>سجل التغييرات المكتوبة «%1» تالف وتُرك دون مساس. انقله إلى مجلد آخر؛ يبدأ عندئذ سجل جديد، وقد يمكن إصلاح القديم.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” was made by a newer version of this program. Install that version to use it.</source>
        <translation>أنشأ سجلَ التغييرات المكتوبة «%1» إصدار أحدث من هذا البرنامج. ثبّت ذلك الإصدار لاستخدامه.</translation>
    </message>
    <message>
        <source>Another program holds the log of written changes “%1”. Try again when it has finished.</source>
        <translation>برنامج آخر يمسك سجل التغييرات المكتوبة «%1». أعد المحاولة عندما ينتهي.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be written: the disk is full. No photo is changed without it. Free some space and try again.</source>
        <translation>تعذّرت كتابة سجل التغييرات «%1»: القرص ممتلئ. لا تُغيَّر صورة بدونه. أفسح مكانًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” could not be created. Check that its folder may be written to.</source>
        <translation>تعذّر إنشاء «%1». تحقق من إمكان الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place now: another program has it open, or it lies on a network share.</source>
        <translation>لا يمكن تغيير «%1» في مكانه الآن: برنامج آخر يفتحه، أو هو على مشاركة شبكية.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place on this system.</source>
        <translation>لا يمكن تغيير «%1» في مكانه على هذا النظام.</translation>
    </message>
    <message>
        <source>“%1” is read-only and was left as it was. Allow writing to it, or have the rights of read-only photos written to sidecars.</source>
        <translation>«%1» للقراءة فقط وتُرك كما كان. اسمح بالكتابة فيه، أو اجعل حقوق الصور التي للقراءة فقط تُكتب في ملفات مرافقة.</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links), and this change does not fit into the file&apos;s present form, so that the names would part. It was left as it was.</source>
        <translation>لـ «%1» على هذا القرص %2 من الأسماء (روابط صلبة)، وهذا التغيير لا يتسع في شكل الملف الحالي فتنفصل الأسماء. تُرك كما كان.</translation>
    </message>
    <message>
        <source>The sidecar says the same as the photo.</source>
        <translation>يقول الملف المرافق ما تقوله الصورة.</translation>
    </message>
    <message>
        <source>The photo is read-only; its rights are written to a sidecar beside it.</source>
        <translation>الصورة للقراءة فقط؛ تُكتب حقوقها في ملف مرافق بجانبها.</translation>
    </message>
    <message>
        <source>On a network share a new file takes the place of the old one.</source>
        <translation>على المشاركة الشبكية يحل ملف جديد محل القديم.</translation>
    </message>
    <message>
        <source>The photo gets a file of its own; its other names keep the old one.</source>
        <translation>تحصل الصورة على ملف خاص بها؛ وتحتفظ أسماؤها الأخرى بالقديم.</translation>
    </message>
    <message>
        <source>The photo already says so; its sidecar is left as it is.</source>
        <translation>الصورة تقول ذلك أصلًا؛ ويُترك ملفها المرافق كما هو.</translation>
    </message>
    <message>
        <source>“%1” cannot hold the rights itself, and sidecars were not wanted.</source>
        <translation>لا يستطيع «%1» حمل الحقوق بنفسه، ولم تُرَد ملفات مرافقة.</translation>
    </message>
    <message>
        <source>“%1” was replaced, but the disk did not confirm it. Check the disk.</source>
        <translation>استُبدل «%1» لكن القرص لم يؤكد ذلك. تحقق من القرص.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program at the same moment. That version was kept as “%2”.</source>
        <translation>غيّر برنامج آخر «%1» في اللحظة نفسها. حُفظت تلك النسخة باسم «%2».</translation>
    </message>
    <message>
        <source>“%1” was replaced, but its former version “%2” could not be removed.</source>
        <translation>استُبدل «%1» لكن تعذّرت إزالة نسخته السابقة «%2».</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>لا توجد جلسة %1.</translation>
    </message>
    <message>
        <source>Waiting until another program has finished writing photos</source>
        <translation>الانتظار حتى ينتهي برنامج آخر من كتابة الصور</translation>
    </message>
    <message>
        <source>Stopped while another program was writing photos.</source>
        <translation>أُوقف فيما كان برنامج آخر يكتب الصور.</translation>
    </message>
    <message>
        <source>Another program is writing photos of this library. Nothing was changed. Try again when it has finished.</source>
        <translation>برنامج آخر يكتب صور هذه المكتبة. لم يُغيَّر شيء. أعد المحاولة عندما ينتهي.</translation>
    </message>
    <message>
        <source>The disk is full, the remaining photos were left as they are. Free some space and resume the session.</source>
        <translation>القرص ممتلئ، وتُركت الصور الباقية كما هي. أفسح مكانًا واستأنف الجلسة.</translation>
    </message>
    <message>
        <source>“%1” was written, but this could not be noted. Resume the session.</source>
        <translation>كُتب «%1» لكن تعذّر تدوين ذلك. استأنف الجلسة.</translation>
    </message>
    <message>
        <source>Session %1 has been finished; there is nothing to resume.</source>
        <translation>انتهت الجلسة %1؛ لا شيء يُستأنف.</translation>
    </message>
    <message>
        <source>Session %1 has already been undone.</source>
        <translation>تُرجع عن الجلسة %1 من قبل.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>لم يعد «%1» موجودًا.</translation>
    </message>
    <message>
        <source>“%1” could not be restored to what it was and was left as it is.</source>
        <translation>تعذّرت إعادة «%1» إلى ما كان عليه وتُرك كما هو.</translation>
    </message>
    <message>
        <source>“%1” was copied or touched by another program since. Its metadata is what it was, byte for byte; its picture was left as it is.</source>
        <translation>نسخ برنامج آخر «%1» أو لمسه بعدها. بياناته الوصفية كما كانت بايتًا ببايت؛ وتُركت صورته كما هي.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. The fields of the session say what they said before; the other changes were kept.</source>
        <translation>غيّر برنامج آخر «%1» بعدها. تقول حقول الجلسة ما كانت تقوله قبلها؛ وحُفظت التغييرات الأخرى.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. These fields keep its values: %2.</source>
        <translation>غيّر برنامج آخر «%1» بعدها. تحتفظ هذه الحقول بقيمه: %2.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: the disk is full. Free some space and try again.</source>
        <translation>تُرك «%1» كما كان: القرص ممتلئ. أفسح مكانًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: your share of the disk is used up. Free some space and try again.</source>
        <translation>تُرك «%1» كما كان: نفدت حصتك من القرص. أفسح مكانًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: it would become larger than this disk or account allows.</source>
        <translation>تُرك «%1» كما كان: سيصبح أكبر مما يسمح به هذا القرص أو الحساب.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: you may not write to its folder, or the file is protected. Change its permissions and try again.</source>
        <translation>تُرك «%1» كما كان: لا يجوز لك الكتابة في مجلده، أو الملف محمي. غيّر أذوناته وأعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: too many files are open. Close other programs and try again.</source>
        <translation>تُرك «%1» كما كان: عدد الملفات المفتوحة كبير جدًا. أغلق برامج أخرى وأعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: writing failed (%2). Check the disk before you try again.</source>
        <translation>تُرك «%1» كما كان: فشلت الكتابة (%2). تحقق من القرص قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program in the meantime and was left as it is. Scan it again and repeat the change.</source>
        <translation>غيّر برنامج آخر «%1» في هذه الأثناء فتُرك كما هو. افحصه مجددًا وكرّر التغيير.</translation>
    </message>
    <message>
        <source>“%1” was created by another program in the meantime and was left as it is. Scan the photo again and repeat the change.</source>
        <translation>أنشأ برنامج آخر «%1» في هذه الأثناء فتُرك كما هو. افحص الصورة مجددًا وكرّر التغيير.</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links). Writing it would change or part them, so it was left as it was. Say what to do with hard links, choose to write a sidecar, or make a copy of the photo.</source>
        <translation>لـ «%1» على هذا القرص %2 من الأسماء (روابط صلبة). كتابته تغيّرها أو تفصلها، فتُرك كما كان. اذكر ما العمل بالروابط الصلبة، أو اختر كتابة ملف مرافق، أو اصنع نسخة من الصورة.</translation>
    </message>
    <message>
        <source>“%1” is no log of written changes of this program and was left untouched. Move it to another folder, or choose another catalog; a new log is then begun.</source>
        <translation>«%1» ليس سجل تغييرات لهذا البرنامج وتُرك دون مساس. انقله إلى مجلد آخر أو اختر فهرسًا آخر؛ فيبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” cannot be written to. No photo is changed without it. Give yourself permission to write to the file and its folder, or choose another catalog.</source>
        <translation>لا يمكن الكتابة في سجل التغييرات «%1». لا تُغيَّر صورة بدونه. امنح نفسك إذن الكتابة في الملف ومجلده، أو اختر فهرسًا آخر.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be read or written (%2). No photo is changed without it. Check the disk it lies on, then try again.</source>
        <translation>تعذّرت قراءة سجل التغييرات «%1» أو كتابته (%2). لا تُغيَّر صورة بدونه. تحقق من القرص الذي هو عليه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be used (%2). No photo is changed without it. Close other programs and try again, or move the file to another folder; a new log is then begun.</source>
        <translation>تعذّر استخدام سجل التغييرات «%1» (%2). لا تُغيَّر صورة بدونه. أغلق برامج أخرى وأعد المحاولة، أو انقل الملف إلى مجلد آخر؛ فيبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: its disk can only be read. Copy the photo to a disk that can be written to, or make this one writable, and try again.</source>
        <translation>تُرك «%1» كما كان: قرصه للقراءة فقط. انسخ الصورة إلى قرص تمكن الكتابة عليه، أو اجعل هذا قابلًا للكتابة، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Bring it back to its place, or scan the folder it moved to.</source>
        <translation>لم يعد «%1» موجودًا. أعده إلى مكانه أو افحص المجلد الذي انتقل إليه.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check its permissions and the disk it lies on, then try again.</source>
        <translation>تعذّرت قراءة «%1» (%2). تحقق من أذوناته ومن القرص الذي هو عليه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” was written by a later session since. The fields of this session say what they said before; what the later one wrote was kept.</source>
        <translation>كتبت جلسة لاحقة في «%1» بعدها. تقول حقول هذه الجلسة ما كانت تقوله قبلها؛ وبقي ما كتبته اللاحقة.</translation>
    </message>
    <message>
        <source>“%1” was left as it is: session %2 wrote other values to it since. Undo session %2 first.</source>
        <translation>تُرك «%1» كما هو: كتبت فيه الجلسة %2 قيمًا أخرى بعدها. تراجع أولًا عن الجلسة %2.</translation>
    </message>
    <message>
        <source>Room is made inside the file; the picture is not copied.</source>
        <translation>يُفسح مكان داخل الملف؛ ولا تُنسخ الصورة.</translation>
    </message>
    <message>
        <source>“%1” was written, but its folder did not confirm that it is safe: %2 Then resume the session.</source>
        <translation>كُتب &quot;%1&quot;، لكن مجلده لم يؤكد أنه محفوظ بأمان: %2 ثم استأنف الجلسة.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Smaller (−)</source>
        <translation>أصغر (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>أكبر (+)</translation>
    </message>
    <message>
        <source>Fitted or 100 % (Z, or click the photo)</source>
        <translation>ملائمة أو 100% (Z، أو انقر الصورة)</translation>
    </message>
    <message>
        <source>Fit · %1 %</source>
        <translation>ملائمة · %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Checks license and consent of photos before they are published.</source>
        <translation>يدقّق ترخيص الصور وموافقاتها قبل نشرها.</translation>
    </message>
    <message>
        <source>Photos or folders to open.</source>
        <translation>الصور أو المجلدات المراد فتحها.</translation>
    </message>
    <message>
        <source>Use this catalog instead of your own.</source>
        <translation>استخدام هذا الفهرس بدل فهرسك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme; use dark, light or system.</source>
        <translation>«%1» ليس سمة؛ استخدم dark أو light أو system.</translation>
    </message>
    <message>
        <source>Not all pictures could be written to %1.</source>
        <translation>تعذّرت كتابة بعض الصور في %1.</translation>
    </message>
    <message>
        <source>Language of the window, as in de or pt_BR.</source>
        <translation>لغة النافذة، مثل de أو pt_BR.</translation>
    </message>
    <message>
        <source>dark, light or system; otherwise as chosen in the settings.</source>
        <translation>dark أو light أو system؛ وإلا فكما اختير في الإعدادات.</translation>
    </message>
</context>
</TS>
