<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
    </message>
    <message>
        <source>Labels spans of text: claims, attributions, quantities and details that nobody can check. Works without a network; a corpus is one file on your disk.</source>
        <translation>يَسِم مقاطع من النصوص: الادّعاءات، ونسبة الأقوال إلى قائليها، والكميّات، والتفاصيل التي لا يمكن لأحد التحقّق منها. يعمل دون شبكة، والمدوّنة ملفّ واحد على قرصك.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>Reports of mistakes</source>
        <translation>تقارير الأخطاء</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept what is unanimous</source>
        <translation>قبول المُجمَع عليه</translation>
    </message>
    <message>
        <source>&amp;Make this gold without a look at each case</source>
        <translation>ا&amp;عتماد هذا دون النظر في كلّ مسألة</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>Everybody who is done marked these alike: %1, in documents: %2.</source>
        <translation>وسمها كلّ من أنهوا العمل على نحو واحد: ⁨%1⁩، في مستندات عددها: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Links that come along: %1.</source>
        <translation>روابط تدخل معها: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Documents in which nobody marked anything: %1.</source>
        <translation>مستندات لم يَسِم فيها أحد شيئًا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Left to you, because somebody wants to discuss them: %1.</source>
        <translation>متروك لك لأنّ أحدًا يريد مناقشته: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is one step of undo. The filters on the left count here, too.</source>
        <translation>يُتراجع عنه بخطوة واحدة. والمرشّحات الجانبية تسري هنا أيضًا.</translation>
    </message>
</context>
<context>
    <name>AdjudicatePage</name>
    <message>
        <source>Reading what is to be decided</source>
        <translation>جارٍ قراءة ما ينتظر القرار</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>تمّ: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing else waits in this list.</source>
        <translation>لا شيء آخر ينتظر في هذه القائمة.</translation>
    </message>
    <message>
        <source>The comment goes out with the next packet.</source>
        <translation>يخرج التعليق مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>Back to the texts</source>
        <translation>العودة إلى النصوص</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>to discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>ينتظر جوابًا</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>له ملاحظة</translation>
    </message>
    <message>
        <source>All is settled: %1.</source>
        <translation>حُسم كلّ شيء: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Different labels</source>
        <translation>وسوم مختلفة</translation>
    </message>
    <message>
        <source>Different labels and boundaries</source>
        <translation>وسوم وحدود مختلفة</translation>
    </message>
    <message>
        <source>Marked by some only</source>
        <translation>وسمه بعضهم فقط</translation>
    </message>
    <message>
        <source>One in parts, or one in another</source>
        <translation>مجزّأ أو متداخل</translation>
    </message>
    <message>
        <source>Different boundaries</source>
        <translation>حدود مختلفة</translation>
    </message>
    <message>
        <source>Only in gold</source>
        <translation>في المحكَّمة فقط</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>The same, but not by all</source>
        <translation>متطابق، ولكن ليس من الجميع</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>مفتوح مجدّدًا</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Next, a lead makes a dataset of it.</source>
        <translation>بعد ذلك يصنع مشرف منه مجموعة بيانات.</translation>
    </message>
    <message>
        <source>Next comes a dataset of it: %1.</source>
        <translation>بعد ذلك تُصنع منه مجموعة بيانات: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>one person&apos;s span</source>
        <translation>مقطع شخص واحد</translation>
    </message>
    <message>
        <source>the majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>a span of the reviewer</source>
        <translation>مقطع من المُراجِع</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>لا مقطع</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 marks it now, and did not before.</source>
        <translation>‏⁨%1⁩ يَسِمه الآن ولم يكن يَسِمه من قبل.</translation>
    </message>
    <message>
        <source>%1 marks it in another way now.</source>
        <translation>‏⁨%1⁩ يَسِمه الآن على نحو آخر.</translation>
    </message>
    <message>
        <source>%1 does not mark it any more.</source>
        <translation>‏⁨%1⁩ لم يعد يَسِمه.</translation>
    </message>
    <message>
        <source>It was decided as a part of something else.</source>
        <translation>حُسم بوصفه جزءًا من شيء آخر.</translation>
    </message>
    <message>
        <source>The span that gold had of it is gone.</source>
        <translation>زال المقطع الذي كان له في الطبقة المحكَّمة.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>الشخص الأول</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>Documents compared: %1 of %2</source>
        <translation>المستندات المقارَنة: ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Documents not chosen: %1</source>
        <translation>مستندات لم تُختر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Documents that nobody has done: %1</source>
        <translation>مستندات لم ينجزها أحد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Documents that only one person has done: %1</source>
        <translation>مستندات أنجزها شخص واحد فقط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Spans in these layers: %1</source>
        <translation>المقاطع في هذه الطبقات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Layers of others: %1</source>
        <translation>طبقات الآخرين: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Spans of other labels: %1</source>
        <translation>مقاطع بوسوم أخرى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Spans that one person marked twice: %1</source>
        <translation>مقاطع وسمها شخص مرّتين: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Compared, and all agree that there is nothing: %1</source>
        <translation>قورنت واتفق الجميع على أنها خالية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing: every document counts.</source>
        <translation>لا شيء: كلّ مستند محسوب.</translation>
    </message>
    <message>
        <source>Layers that are open: %1</source>
        <translation>طبقات مفتوحة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Layers in progress: %1</source>
        <translation>طبقات قيد العمل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Layers that were returned: %1</source>
        <translation>طبقات معادة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Layers that are done: %1</source>
        <translation>طبقات منجزة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Documents that one of %1 has done: %2</source>
        <translation>مستندات أنجزها واحد من ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Documents that neither of %1 has done: %2</source>
        <translation>مستندات لم ينجزها أيّ من ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Left out: one done</source>
        <translation>تُرك: أنجزه واحد</translation>
    </message>
    <message>
        <source>Left out: none done</source>
        <translation>تُرك: لم يُنجز</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>‏F1 تامّ</translation>
    </message>
    <message>
        <source>Exact F1, mean of pairs</source>
        <translation>‏F1 تامّ، متوسّط الأزواج</translation>
    </message>
    <message>
        <source>Relaxed F1</source>
        <translation>‏F1 متساهل</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>متوسّط IoU</translation>
    </message>
    <message>
        <source>Same label, given a match</source>
        <translation>الوسم نفسه عند التطابق</translation>
    </message>
    <message>
        <source>Spans that match</source>
        <translation>مقاطع متطابقة</translation>
    </message>
    <message>
        <source>Label alpha, given a match</source>
        <translation>ألفا الوسوم عند التطابق</translation>
    </message>
    <message>
        <source>Label kappa</source>
        <translation>كابا الوسوم</translation>
    </message>
    <message>
        <source>Label AC1</source>
        <translation>‏AC1 الوسوم</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>غاما</translation>
    </message>
    <message>
        <source>Gamma, mean of pairs</source>
        <translation>غاما، متوسّط الأزواج</translation>
    </message>
    <message>
        <source>Gamma of all at once</source>
        <translation>غاما للجميع معًا</translation>
    </message>
    <message>
        <source>Character alpha</source>
        <translation>ألفا الحروف</translation>
    </message>
    <message>
        <source>Character alpha, pooled</source>
        <translation>ألفا الحروف، مجمَّعة</translation>
    </message>
    <message>
        <source>Token alpha</source>
        <translation>ألفا الوحدات</translation>
    </message>
    <message>
        <source>Token alpha, mean of labels</source>
        <translation>ألفا الوحدات، متوسّط الوسوم</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>كابا كوهين</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>‏AC1 غويت</translation>
    </message>
    <message>
        <source>Share that is marked</source>
        <translation>حصّة الموسوم</translation>
    </message>
    <message>
        <source>uα</source>
        <translation>uα</translation>
    </message>
    <message>
        <source>|uα, whatever the label</source>
        <translation>‏|uα مهما كان الوسم</translation>
    </message>
    <message>
        <source>cuα</source>
        <translation>cuα</translation>
    </message>
    <message>
        <source>(k)uα</source>
        <translation>(k)uα</translation>
    </message>
    <message>
        <source>Same value</source>
        <translation>القيمة نفسها</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>ألفا</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Could be compared</source>
        <translation>أمكنت مقارنته</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصّة</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>تامّ</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Boundary and label</source>
        <translation>الحدود والوسم</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>من طرف واحد</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>split</source>
        <translation>مقسوم</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>متداخل</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message>
        <source>documents: %1</source>
        <translation>المستندات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>no interval: too few documents, or no spread</source>
        <translation>لا مجال: المستندات قليلة جدًّا أو لا تشتّت</translation>
    </message>
    <message>
        <source>95 % interval %1 (%2)</source>
        <translation>مجال 95 % ‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>standard deviation over pairs %1</source>
        <translation>الانحراف المعياري بين الأزواج ⁨%1⁩</translation>
    </message>
    <message>
        <source>by bootstrap</source>
        <translation>بطريقة bootstrap</translation>
    </message>
    <message>
        <source>by jackknife with Student&apos;s t</source>
        <translation>بطريقة jackknife مع توزيع t لستودنت</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Work out</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامّة</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>للخبراء</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Back to the texts</source>
        <translation>العودة إلى النصوص</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ما يُقارن</translation>
    </message>
    <message>
        <source>Cancelled. What was known before is shown.</source>
        <translation>أُلغي. يُعرض ما كان معروفًا من قبل.</translation>
    </message>
    <message>
        <source>Once more turns the order round.</source>
        <translation>مرّة أخرى تعكس الترتيب.</translation>
    </message>
    <message>
        <source>What this figure means</source>
        <translation>معنى هذا المقياس</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>الفرز بهذا العمود</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>Chooses the label, pair, batch or document of the cell alone.</source>
        <translation>يختار وسم الخليّة أو زوجها أو دفعتها أو مستندها وحده.</translation>
    </message>
    <message>
        <source>All again</source>
        <translation>الكلّ مجدّدًا</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Settle this place</source>
        <translation>حسم هذا الموضع</translation>
    </message>
    <message>
        <source>Goes to its case on the page that decides what is gold.</source>
        <translation>ينتقل إلى مسألته في صفحة التحكيم.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Working out agreement</source>
        <translation>جارٍ حساب الاتفاق</translation>
    </message>
    <message>
        <source>Looking for the places</source>
        <translation>جارٍ البحث عن المواضع</translation>
    </message>
    <message>
        <source>This cell is of no label, pair, batch or document: choose another.</source>
        <translation>ليست هذه الخليّة لوسم أو زوج أو دفعة أو مستند: اختر غيرها.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>جارٍ الرسم</translation>
    </message>
    <message>
        <source>The figures are of an earlier choice: work them out anew.</source>
        <translation>المقاييس لاختيار سابق: احسبها من جديد.</translation>
    </message>
</context>
<context>
    <name>AnnotatePage</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Nothing to read yet.
Import texts, or drop files or a packet.</source>
        <translation>لا شيء للقراءة بعد.
استورد نصوصًا، أو أفلت ملفّات أو حزمة.</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation>استيراد نصوص…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
        <source>Edit in the panel</source>
        <translation>التحرير في اللوحة</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>No span is chosen. %1 goes to the next, %2 takes the one here.</source>
        <translation>لم يُختر مقطع. %1 ينتقل إلى التالي، و%2 يأخذ الذي هنا.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>تُراجع عن: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>أُعيد: %1.</translation>
    </message>
</context>
<context>
    <name>Arrows</name>
    <message>
        <source>→</source>
        <translation>‏←‏</translation>
    </message>
    <message>
        <source>←</source>
        <translation>‏→‏</translation>
    </message>
</context>
<context>
    <name>Assigned</name>
    <message>
        <source>priority %1</source>
        <translation>الأولوية ⁨%1⁩</translation>
    </message>
    <message>
        <source>yours to do</source>
        <translation>مسنَد إليك</translation>
    </message>
    <message>
        <source>late: due %1</source>
        <translation>متأخّر: كان موعده ⁨%1⁩</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>موعده ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>AttributeEditor</name>
    <message>
        <source>{name}, required</source>
        <translation>‏⁨{name}⁩، إلزامي</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>{name} *</source>
        <translation>⁨{name}⁩ *</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Every span must have a value</source>
        <translation>يجب أن تكون لكلّ مقطع قيمة</translation>
    </message>
    <message>
        <source>Set at first</source>
        <translation>القيمة الأولى</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A choice can become a text; a text stays one.</source>
        <translation>يمكن أن يصير الاختيار نصًّا؛ أمّا النص فيبقى نصًّا.</translation>
    </message>
</context>
<context>
    <name>AttributePicker</name>
    <message>
        <source>{name}   {place} of {count}</source>
        <translation>‏⁨{name}⁩   {place} من {count}</translation>
    </message>
    <message>
        <source>Enter: keep and go on · Tab: skip · Esc: back to the text</source>
        <translation>‏Enter: حفظ ومتابعة · Tab: تخطٍّ · Esc: عودة إلى النص</translation>
    </message>
    <message>
        <source>Digit: set and go on · Tab: skip · Delete: clear · Esc: back to the text</source>
        <translation>رقم: تعيين ومتابعة · Tab: تخطٍّ · Delete: مسح · Esc: عودة إلى النص</translation>
    </message>
</context>
<context>
    <name>BackupSchedule</name>
    <message>
        <source>The corpus could not be backed up.</source>
        <translation>تعذّر نسخ المدوّنة احتياطيًّا.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is no backup of this corpus yet.</source>
        <translation>لا توجد نسخة احتياطية من هذه المدوّنة بعد.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backups are made by themselves: when a corpus is opened, every half hour with changes, and before an import. Each one was opened and checked.</source>
        <translation>تُنشأ النسخ الاحتياطية تلقائيًّا: عند فتح المدوّنة، وكلّ نصف ساعة إذا تغيّر شيء، وقبل كلّ استيراد. وقد فُتحت كلّ نسخة منها وفُحصت.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>corpus opened</source>
        <translation>فتح المدوّنة</translation>
    </message>
    <message>
        <source>half an hour of work</source>
        <translation>نصف ساعة من العمل</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation>قبل تحديث الملفّ</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>بناءً على طلب</translation>
    </message>
    <message>
        <source>Put the corpus back to how it was at %1?</source>
        <translation>أتريد إعادة المدوّنة إلى ما كانت عليه في %1؟</translation>
    </message>
    <message>
        <source>What the corpus holds now is kept beside it as a file of its own.</source>
        <translation>يُحفظ محتوى المدوّنة الحالي بجانبها في ملفّ مستقلّ.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Documents chosen: %1</source>
        <translation>المستندات المختارة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Name of the batch, new or there already</source>
        <translation>ا&amp;سم الدفعة، جديدة أو موجودة</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>اسم الدفعة</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>%1 (documents: %2)</source>
        <translation>‏⁨%1⁩ (المستندات: ⁨%2⁩)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;حلّ</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>ال&amp;دفعة</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>ال&amp;اسم الجديد</translation>
    </message>
    <message>
        <source>A batch that is dissolved leaves its documents, and who has them, as they are.</source>
        <translation>حلّ الدفعة يُبقي مستنداتها وإسنادها كما هي.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Day and priority</source>
        <translation>اليوم والأولوية</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>ت&amp;غيير</translation>
    </message>
    <message>
        <source>Return with a comment</source>
        <translation>إعادة مع تعليق</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Put into a batch</source>
        <translation>وضع في دفعة</translation>
    </message>
    <message>
        <source>&amp;Put</source>
        <translation>&amp;وضع</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>people who are done: %1 of %2</source>
        <translation>من أنهوا: ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>‏⁨%1⁩: أُنجز ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>بأيّ حالة</translation>
    </message>
    <message>
        <source>With nobody</source>
        <translation>غير مسنَد</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>لم يُسنَد</translation>
    </message>
    <message>
        <source>issued again: %1</source>
        <translation>أُسند مجدّدًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>gold question</source>
        <translation>سؤال محكَّم</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>الدفعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>said: %1</source>
        <translation>التعليق: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>BoardGrid</name>
    <message>
        <source>Documents and people</source>
        <translation>المستندات والأشخاص</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Back to the texts</source>
        <translation>العودة إلى النصوص</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة الإسناد</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>There are no documents yet: import texts first.</source>
        <translation>لا مستندات بعد: استورد نصوصًا أولًا.</translation>
    </message>
    <message>
        <source>Nobody annotates yet: let people introduce themselves, or add them.</source>
        <translation>لا أحد يَسِم بعد: دع الناس يعرّفون بأنفسهم، أو أضفهم.</translation>
    </message>
    <message>
        <source>No document matches: press “Show all”.</source>
        <translation>لا مستند يطابق: اضغط «عرض الكلّ».</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>المعروض: ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Chosen: cells %1, documents %2</source>
        <translation>المختار: الخلايا ⁨%1⁩، والمستندات ⁨%2⁩</translation>
    </message>
    <message>
        <source>What to do with the cells chosen</source>
        <translation>ما يُفعل بالخلايا المختارة</translation>
    </message>
</context>
<context>
    <name>BranchForm</name>
    <message>
        <source>What a stretch of text can be marked as. Choose one to change it; what you change waits below until you apply it.</source>
        <translation>ما يمكن أن يوسم به جزء من النص. اختر واحدًا لتغييره؛ وما تغيّره ينتظر في الأسفل حتى تطبّقه.</translation>
    </message>
    <message>
        <source>What can be said about every span, whatever its label is.</source>
        <translation>ما يمكن قوله عن كلّ مقطع مهما كان وسمه.</translation>
    </message>
    <message>
        <source>How two spans can be linked.</source>
        <translation>كيف يمكن ربط مقطعين.</translation>
    </message>
    <message>
        <source>What can be said about a text as a whole.</source>
        <translation>ما يمكن قوله عن النص كلّه.</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Licence of the texts</source>
        <translation>رخصة النصوص</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Its card</source>
        <translation>بطاقته</translation>
    </message>
</context>
<context>
    <name>CaretVoice</name>
    <message>
        <source>End of {label}</source>
        <translation>نهاية ⁨{label}⁩</translation>
    </message>
    <message>
        <source>Spans here: {count}</source>
        <translation>المقاطع هنا: {count}</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Write to the annotators</source>
        <translation>الكتابة إلى الواسمين</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A model&apos;s guess, no verdict: %1 % unsure</source>
        <translation>تخمين نموذج لا حكم: عدم اليقين ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>%1 decided on %2: %3</source>
        <translation>قرّر ⁨%1⁩ في ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>about the whole document</source>
        <translation>عن المستند كلّه</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>No proposal: there is no majority.</source>
        <translation>لا اقتراح: لا توجد أغلبية.</translation>
    </message>
    <message>
        <source>Proposal, of most people: %1</source>
        <translation>اقتراح الأغلبية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Without a majority: %1</source>
        <translation>بلا أغلبية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Gold now: %1</source>
        <translation>المحكَّم الآن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A reviewer</source>
        <translation>مُراجِع</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ مقروء</translation>
    </message>
    <message>
        <source>Take the majority</source>
        <translation>أخذ الأغلبية</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>No span here</source>
        <translation>لا مقطع هنا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Comment to the annotators</source>
        <translation>تعليق للواسمين</translation>
    </message>
    <message>
        <source>A comment to those who marked this</source>
        <translation>تعليق لمن وسموا هذا</translation>
    </message>
</context>
<context>
    <name>ChartsTab</name>
    <message>
        <source>Chart: how far starts are apart</source>
        <translation>رسم: تباعد البدايات</translation>
    </message>
    <message>
        <source>Chart: how far ends are apart</source>
        <translation>رسم: تباعد النهايات</translation>
    </message>
    <message>
        <source>Chart: exact F1 of each batch</source>
        <translation>رسم: F1 تامّ لكلّ دفعة</translation>
    </message>
    <message>
        <source>How far boundaries are apart</source>
        <translation>تباعد الحدود</translation>
    </message>
    <message>
        <source>Boundaries of each pair</source>
        <translation>حدود كلّ زوج</translation>
    </message>
    <message>
        <source>Trend over batches</source>
        <translation>المسار عبر الدفعات</translation>
    </message>
    <message>
        <source>How far boundaries of matched spans are apart, in characters</source>
        <translation>تباعد حدود المقاطع المتطابقة بالحروف</translation>
    </message>
    <message>
        <source>Where the second person of a pair begins and ends</source>
        <translation>أين يبدأ الثاني من كلّ زوج وأين ينتهي</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البدايات</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهايات</translation>
    </message>
    <message>
        <source>matched pairs of spans</source>
        <translation>أزواج المقاطع المتطابقة</translation>
    </message>
    <message>
        <source>No two spans match, so there is nothing to compare.</source>
        <translation>لا مقطعين متطابقان، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Characters apart</source>
        <translation>التباعد بالحروف</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المتطابقة</translation>
    </message>
    <message>
        <source>Starts earlier</source>
        <translation>يبدأ أبكر</translation>
    </message>
    <message>
        <source>Same start</source>
        <translation>البداية نفسها</translation>
    </message>
    <message>
        <source>Starts later</source>
        <translation>يبدأ لاحقًا</translation>
    </message>
    <message>
        <source>Ends earlier</source>
        <translation>ينتهي أبكر</translation>
    </message>
    <message>
        <source>Same end</source>
        <translation>النهاية نفسها</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>ينتهي لاحقًا</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>No compared document is in a batch.</source>
        <translation>لا مستند مقارَن في دفعة.</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Only these people</source>
        <translation>هؤلاء الأشخاص فقط</translation>
    </message>
    <message>
        <source>Only these batches</source>
        <translation>هذه الدفعات فقط</translation>
    </message>
    <message>
        <source>Only these labels</source>
        <translation>هذه الوسوم فقط</translation>
    </message>
    <message>
        <source>Only with this metadata</source>
        <translation>بهذه البيانات الوصفية فقط</translation>
    </message>
    <message>
        <source>Also layers that are not done</source>
        <translation>والطبقات غير المنجزة</translation>
    </message>
    <message>
        <source>Without white space at edges</source>
        <translation>دون مسافات الأطراف</translation>
    </message>
    <message>
        <source>Also gamma, which takes long</source>
        <translation>وغاما أيضًا، وتستغرق وقتًا</translation>
    </message>
    <message>
        <source>Also gamma of all at once</source>
        <translation>وغاما للجميع معًا</translation>
    </message>
    <message>
        <source>It takes longer than gamma of pairs, and needs SciPy.</source>
        <translation>تستغرق أطول من غاما الأزواج، وتحتاج إلى SciPy.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>At spaces</source>
        <translation>عند المسافات</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>بلا وحدات</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما يُترك</translation>
    </message>
    <message>
        <source>Where nothing is ticked, all count, but not gold.</source>
        <translation>إن لم يُؤشَّر على شيء حُسب الكلّ إلا المحكَّمة.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحسب</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Seed of the intervals</source>
        <translation>بذرة المجالات</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals. Others differ a little.</source>
        <translation>البذرة نفسها تعطي المجالات نفسها، وغيرها يختلف قليلًا.</translation>
    </message>
    <message>
        <source>%1 (gold)</source>
        <translation>‏⁨%1⁩ (محكَّمة)</translation>
    </message>
    <message>
        <source>Only the document %1. A chooses all again.</source>
        <translation>المستند ⁨%1⁩ فقط. والمفتاح A يختار الكلّ مجدّدًا.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Next span</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Next overlapping span here</source>
        <translation>المقطع المتداخل التالي هنا</translation>
    </message>
    <message>
        <source>List the spans here</source>
        <translation>سرد المقاطع هنا</translation>
    </message>
    <message>
        <source>There is no span at the caret.</source>
        <translation>لا يوجد مقطع عند المؤشّر.</translation>
    </message>
    <message>
        <source>There is no further span this way.</source>
        <translation>لا يوجد مقطع آخر في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>Spans here</source>
        <translation>المقاطع هنا</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Contrast %1 : 1 – good</source>
        <translation>التباين ⁨%1⁩ : 1 – جيّد</translation>
    </message>
    <message>
        <source>Contrast %1 : 1 – weak, so it is drawn stronger than this</source>
        <translation>التباين ⁨%1⁩ : 1 – ضعيف، فيُرسم أقوى من هذا</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Text as marked by {name}</source>
        <translation>النص كما وسمه ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Gold</source>
        <translation>المحكَّمة</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Spans by label</source>
        <translation>المقاطع بحسب الوسم</translation>
    </message>
    <message>
        <source>Documents that differ</source>
        <translation>المستندات المختلفة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>المضاف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المُزال</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>المتغيّر</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Both are the very same release.</source>
        <translation>كلاهما الإصدار نفسه تمامًا.</translation>
    </message>
    <message>
        <source>Documents: %1 added, %2 removed, %3 changed, %4 in another part</source>
        <translation>المستندات: أُضيف ⁨%1⁩، وأُزيل ⁨%2⁩، وتغيّر ⁨%3⁩، وفي جزء آخر ⁨%4⁩</translation>
    </message>
    <message>
        <source>Spans: %1 added, %2 removed, %3 changed</source>
        <translation>المقاطع: أُضيف ⁨%1⁩، وأُزيل ⁨%2⁩، وتغيّر ⁨%3⁩</translation>
    </message>
    <message>
        <source>People who are new: %1</source>
        <translation>أشخاص جدد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>People who are gone: %1</source>
        <translation>أشخاص لم يعودوا موجودين: ⁨%1⁩</translation>
    </message>
    <message>
        <source>in another part: %1, before %2</source>
        <translation>في جزء آخر: ⁨%1⁩، وكان في ⁨%2⁩</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>There are more texts at the side: Tab goes to the next.</source>
        <translation>إلى الجانب نصوص أخرى: وTab ينتقل إلى التالي.</translation>
    </message>
    <message>
        <source>Text as marked by all</source>
        <translation>النص كما وسمه الجميع</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>One text for all people</source>
        <translation>نصّ واحد للجميع</translation>
    </message>
    <message>
        <source>With a lane for each person below the lines.</source>
        <translation>ولكلّ شخص مسار تحت الأسطر.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>غير موسوم</translation>
    </message>
</context>
<context>
    <name>ContentsForm</name>
    <message>
        <source>All</source>
        <translation>الكلّ</translation>
    </message>
    <message>
        <source>With a layer that is done</source>
        <translation>ما له طبقة منتهية</translation>
    </message>
    <message>
        <source>With gold that is done</source>
        <translation>ما له طبقة محكَّمة منتهية</translation>
    </message>
    <message>
        <source>In any batch or none</source>
        <translation>في أيّ دفعة أو بلا دفعة</translation>
    </message>
    <message>
        <source>Gold and those of each person</source>
        <translation>المحكَّمة وطبقات كلّ شخص</translation>
    </message>
    <message>
        <source>Gold only</source>
        <translation>المحكَّمة فقط</translation>
    </message>
    <message>
        <source>Those of each person</source>
        <translation>طبقات كلّ شخص</translation>
    </message>
    <message>
        <source>Also soft labels</source>
        <translation>وكذلك الوسوم اللينة</translation>
    </message>
    <message>
        <source>What share of those who finished a document marked each span.</source>
        <translation>نسبة من وسموا كلّ مقطع ممّن أنهوا المستند.</translation>
    </message>
    <message>
        <source>With notes, flags and time</source>
        <translation>مع الملاحظات والتأشيرات والوقت</translation>
    </message>
    <message>
        <source>No document has metadata to choose by.</source>
        <translation>ليس لأيّ مستند بيانات وصفية يُختار بها.</translation>
    </message>
    <message>
        <source>Only with this metadata</source>
        <translation>بهذه البيانات الوصفية فقط</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>… and more values: %1</source>
        <translation>… وقيم أخرى: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>CrashHook</name>
    <message>
        <source>A mistake in the program</source>
        <translation>خطأ في البرنامج</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish what you asked for. Everything that was shown as saved is saved; you can go on working.</source>
        <translation>وقع خطأ في البرنامج ولم يتمكّن من إتمام ما طلبته. كلّ ما ظهر أنه محفوظ فهو محفوظ، ويمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>A report without any of your texts is in:</source>
        <translation>يوجد تقرير لا يتضمّن شيئًا من نصوصك في:</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Median time per document</source>
        <translation>وسيط الوقت للمستند</translation>
    </message>
    <message>
        <source>Spans an hour</source>
        <translation>مقاطع في الساعة</translation>
    </message>
    <message>
        <source>Documents a day</source>
        <translation>مستندات في اليوم</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>No document is done whose time was measured.</source>
        <translation>لا مستند منجز قيس وقته.</translation>
    </message>
    <message>
        <source>There is no day yet on which anything was done.</source>
        <translation>لا يوم بعد أُنجز فيه شيء.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصّة</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>لم يوسم شيء بعد.</translation>
    </message>
    <message>
        <source>The scheme has no label: change the scheme first.</source>
        <translation>لا وسم في المخطّط: غيّر المخطّط أولًا.</translation>
    </message>
    <message>
        <source>People who are done</source>
        <translation>من أنهوا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Nothing is at risk: nothing is overdue, returned, due soon without having been begun, unusually long, or waits for an answer.</source>
        <translation>لا شيء في خطر: لا متأخّر ولا معاد ولا قريب الموعد دون أن يُبدأ ولا طويل على غير العادة ولا ما ينتظر جوابًا.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>‏F1 تامّ</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>No batch has documents yet that two people have done: assign a calibration round, and look again when two people are done with some of it.</source>
        <translation>ليست في أيّ دفعة بعد مستندات أنجزها شخصان: أسند جولة معايرة، وانظر مجدّدًا حين ينهي شخصان بعضها.</translation>
    </message>
    <message>
        <source>Documents with so many people who are done: %1</source>
        <translation>مستندات عدد من أنهوها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>There are too few documents for an interval.</source>
        <translation>المستندات أقلّ من أن يُحسب منها مجال.</translation>
    </message>
    <message>
        <source>Documents with “%1”</source>
        <translation>مستندات فيها «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Nobody marked anything that could be compared.</source>
        <translation>لم يَسِم أحد شيئًا تمكن مقارنته.</translation>
    </message>
    <message>
        <source>Documents of “%1”</source>
        <translation>مستندات «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Spans by person</source>
        <translation>المقاطع بحسب الشخص</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>المقاطع بحسب الوسم</translation>
    </message>
    <message>
        <source>Documents done by person</source>
        <translation>المنجز بحسب الشخص</translation>
    </message>
    <message>
        <source>Hours by person</source>
        <translation>الساعات بحسب الشخص</translation>
    </message>
    <message>
        <source>Nothing was done in this time: choose a longer one, or go to the texts and begin.</source>
        <translation>لم يُنجز شيء في هذه المدّة: اختر مدّة أطول، أو اذهب إلى النصوص وابدأ.</translation>
    </message>
    <message>
        <source>What was worked on: %1</source>
        <translation>ما جرى العمل عليه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Documents done</source>
        <translation>المستندات المنجزة</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>‏⁨%1⁩ في الأسبوع</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>معنى الأرقام</translation>
    </message>
    <message>
        <source>Time counts while a document is open and its window is the active one, at most %1 s after the last key or mouse (set in the preferences). The rest of a longer pause does not count, and the line below the text says why the time stands still. “Time on this document” lists its pauses.</source>
        <translation>يُحسب الوقت ما دام المستند مفتوحًا ونافذته هي النشطة، وبحدّ أقصى ⁨%1⁩ ث بعد آخر مفتاح أو حركة فأرة (يُضبط في التفضيلات). ولا يُحسب ما زاد من وقفة أطول، ويقول السطر الذي تحت النص لماذا توقّف الوقت. ويسرد «وقت هذا المستند» الوقفات.</translation>
    </message>
    <message>
        <source>Median time per document: the middle of the times of documents that are done and whose time was measured; imported work has none. Spans an hour: the spans in these documents for an hour of their time.</source>
        <translation>وسيط الوقت للمستند: أوسط أوقات المستندات المنجزة التي قيس وقتها؛ وليس للعمل المستورد وقت. مقاطع في الساعة: المقاطع في هذه المستندات لكلّ ساعة من وقتها.</translation>
    </message>
    <message>
        <source>Spans of a day: how many more there are at its end than at its beginning. What was marked and taken back counts nothing; a day of clearing up can be below zero. Days go by the clock of this computer, and work that came back in a packet counts on the day on which it was done.</source>
        <translation>مقاطع اليوم: كم يزيد عددها في آخره على أوّله. وما وُسم ثم أُلغي لا يُحسب؛ وقد يكون يوم الترتيب دون الصفر. وتُحسب الأيام بساعة هذا الحاسوب، ويُحسب العمل العائد في حزمة ليوم إنجازه.</translation>
    </message>
    <message>
        <source>Documents a day: documents that are done, for each day on which the person marked, finished or spent time on something.</source>
        <translation>مستندات في اليوم: المستندات المنجزة لكلّ يوم وسم فيه الشخص شيئًا أو أنهاه أو صرف وقتًا عليه.</translation>
    </message>
    <message>
        <source>At risk: overdue and not done; returned; due within %2 days and not begun; flagged to discuss, and nobody but its owner has said anything about it; or unusually long: more time for its length than three quarters of the documents that are done plus one and a half times the range of the middle half, and more than the median.</source>
        <translation>في خطر: متأخّر لم يُنجز؛ أو معاد؛ أو موعده خلال ⁨%2⁩ من الأيام ولم يُبدأ؛ أو مؤشَّر للنقاش ولم يقل فيه أحد شيئًا غير صاحبه؛ أو طويل على غير العادة: وقته قياسًا بطوله أكثر من ثلاثة أرباع المستندات المنجزة مضافًا إليه مرّة ونصف مدى النصف الأوسط، وأكثر من الوسيط.</translation>
    </message>
    <message>
        <source>Overlap: how many people are done with a document; gold does not count. Agreement: exact F1 of all pairs of people over the documents of a batch that two or more have done, with a 95 % interval over documents.</source>
        <translation>التداخل: عدد من أنهوا المستند؛ ولا تُحسب المحكَّمة. الاتفاق: F1 تامّ لكلّ أزواج الأشخاص في مستندات الدفعة التي أنجزها اثنان أو أكثر، مع مجال 95 % عبر المستندات.</translation>
    </message>
    <message>
        <source>Return lists the documents behind a row.</source>
        <translation>‏Enter يسرد المستندات التي وراء الصفّ.</translation>
    </message>
    <message>
        <source>Return shows the figures of the person alone.</source>
        <translation>‏Enter يعرض أرقام الشخص وحده.</translation>
    </message>
    <message>
        <source>Return opens the text.</source>
        <translation>‏Enter يفتح النص.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>في خطر</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>due soon, not begun</source>
        <translation>موعده قريب ولم يُبدأ</translation>
    </message>
    <message>
        <source>to discuss, no answer yet</source>
        <translation>للنقاش، بلا جواب بعد</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>طويل على غير العادة</translation>
    </message>
    <message>
        <source>Edits of the journal that say nothing any more: %1.</source>
        <translation>تعديلات في السجلّ لم تعد تقول شيئًا: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Back to the texts</source>
        <translation>العودة إلى النصوص</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>معنى الأرقام</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>عمل من</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>عمل الجميع</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>جارٍ الرسم</translation>
    </message>
    <message>
        <source>Cancelled. The figures are as they were before.</source>
        <translation>أُلغي. الأرقام كما كانت من قبل.</translation>
    </message>
</context>
<context>
    <name>DayControls</name>
    <message>
        <source>The last %1 days</source>
        <translation>آخر ⁨%1⁩ من الأيام</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كلّ الأيام</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>D&amp;ue on</source>
        <translation>المو&amp;عد</translation>
    </message>
    <message>
        <source>Day on which it is due</source>
        <translation>يوم الموعد</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>The label of most people, on the boundary nearest to all.</source>
        <translation>وسم الأغلبية عند أقرب الحدود إلى الجميع.</translation>
    </message>
    <message>
        <source>It stays in the queue, and what gold has of it stays.</source>
        <translation>يبقى في القائمة، ويبقى ما له في المحكَّمة.</translation>
    </message>
    <message>
        <source>Take the majority</source>
        <translation>أخذ الأغلبية</translation>
    </message>
    <message>
        <source>No span here</source>
        <translation>لا مقطع هنا</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>تركه لوقت لاحق</translation>
    </message>
    <message>
        <source>Take answer {number}</source>
        <translation>أخذ الجواب ⁨{number}⁩</translation>
    </message>
    <message>
        <source>There is no answer %1 here: there are %2.</source>
        <translation>لا جواب ⁨%1⁩ هنا: الأجوبة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is nothing to decide here: choose something first.</source>
        <translation>لا شيء هنا يُقرَّر فيه: اختر شيئًا أولًا.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>What the scheme has no place for</source>
        <translation>ما لا مكان له في المخطّط</translation>
    </message>
    <message>
        <source>Import nothin&amp;g if there is any</source>
        <translation>عدم استيراد &amp;شيء إن وُجد</translation>
    </message>
    <message>
        <source>Lea&amp;ve it out</source>
        <translation>تر&amp;كه</translation>
    </message>
    <message>
        <source>Add it to the sc&amp;heme</source>
        <translation>إضافته إلى المخ&amp;طّط</translation>
    </message>
    <message>
        <source>Imp&amp;ort nothing</source>
        <translation>عدم استي&amp;راد شيء</translation>
    </message>
    <message>
        <source>Leave &amp;these spans out</source>
        <translation>ترك هذه المقاط&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Move them to the nearest place with their text</source>
        <translation>&amp;نقلها إلى أقرب موضع فيه نصّها</translation>
    </message>
    <message>
        <source>What would come in, and what would not</source>
        <translation>ما سيدخل وما لن يدخل</translation>
    </message>
    <message>
        <source>Reading everything without storing it…</source>
        <translation>جارٍ قراءة كلّ شيء دون حفظه…</translation>
    </message>
    <message>
        <source>Nothing would come in</source>
        <translation>لن يدخل شيء</translation>
    </message>
    <message>
        <source>Nothing would come in, because the scheme has no place for some of it: go back and say what it becomes, or choose to leave it out or to add it.</source>
        <translation>لن يدخل شيء لأنّ بعضه لا مكان له في المخطّط: ارجع وحدّد ما يصير إليه، أو اختر تركه أو إضافته.</translation>
    </message>
    <message>
        <source>What would not come in as it is:</source>
        <translation>ما لن يدخل كما هو:</translation>
    </message>
    <message>
        <source>Spans that the mapping leaves out: %1 of %2. Names that become nothing: %3. Add them to the scheme, or go back and say what they become.</source>
        <translation>مقاطع تتركها المقابلة: ⁨%1⁩ من ⁨%2⁩. أسماء لا تصير إلى شيء: ⁨%3⁩. أضفها إلى المخطّط، أو ارجع وحدّد ما تصير إليه.</translation>
    </message>
    <message>
        <source>The mapping has names that are new, so the scheme gets: %1</source>
        <translation>في المقابلة أسماء جديدة، فيُضاف إلى المخطّط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Added to the scheme would be: %1</source>
        <translation>سيُضاف إلى المخطّط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Spans whose text stands elsewhere: %1</source>
        <translation>مقاطع نصّها في موضع آخر: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>DefinitionsDialog</name>
    <message>
        <source>What the figures mean</source>
        <translation>معنى المقاييس</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>كلّ المقاييس</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Set attributes…</source>
        <translation>تعيين السمات…</translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation>تغيير الوسم…</translation>
    </message>
    <message>
        <source>Flag to discuss</source>
        <translation>تأشير للنقاش</translation>
    </message>
    <message>
        <source>Delete the span</source>
        <translation>حذف المقطع</translation>
    </message>
    <message>
        <source>Change the label to {label}</source>
        <translation>تغيير الوسم إلى ⁨{label}⁩</translation>
    </message>
    <message>
        <source>Change the label to</source>
        <translation>تغيير الوسم إلى</translation>
    </message>
    <message>
        <source>The label {name} has no attributes.</source>
        <translation>الوسم ⁨{name}⁩ بلا سمات.</translation>
    </message>
    <message>
        <source>Deleted {label} “{text}”.</source>
        <translation>حُذف ⁨{label}⁩ «⁨{text}⁩».</translation>
    </message>
    <message>
        <source>Removed the link {name}.</source>
        <translation>أُزيل الرابط ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The label is {label} now.</source>
        <translation>صار الوسم ⁨{label}⁩.</translation>
    </message>
    <message>
        <source>Values gone with the old label: {count}.</source>
        <translation>قيم زالت مع الوسم القديم: {count}.</translation>
    </message>
    <message>
        <source>Links gone with the old label: {count}.</source>
        <translation>روابط زالت مع الوسم القديم: {count}.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Attributes of spans that match</source>
        <translation>سمات المقاطع المتطابقة</translation>
    </message>
    <message>
        <source>Relations between spans that match</source>
        <translation>العلاقات بين المقاطع المتطابقة</translation>
    </message>
    <message>
        <source>Nobody gave a value at spans that match.</source>
        <translation>لم يُعطِ أحد قيمة عند مقاطع متطابقة.</translation>
    </message>
    <message>
        <source>Nobody drew a relation.</source>
        <translation>لم يربط أحد بعلاقة.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>كلّ العلاقات</translation>
    </message>
</context>
<context>
    <name>DisputesTab</name>
    <message>
        <source>Everybody’s layers</source>
        <translation>طبقات الجميع</translation>
    </message>
    <message>
        <source>People without names</source>
        <translation>الأشخاص دون أسماء</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Choose a figure on another tab and press Return: its places are shown here.</source>
        <translation>اختر مقياسًا في علامة تبويب أخرى واضغط Enter: تُعرض مواضعه هنا.</translation>
    </message>
    <message>
        <source>%1 — places: %2, documents: %3</source>
        <translation>‏⁨%1⁩ — المواضع: ⁨%2⁩، المستندات: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Only the first %1 are shown: choose fewer documents or people.</source>
        <translation>لا تُعرض إلا أول المواضع، وعددها ⁨%1⁩: اختر مستندات أو أشخاصًا أقلّ.</translation>
    </message>
    <message>
        <source>%1 — there is no such place.</source>
        <translation>‏⁨%1⁩ — لا موضع كهذا.</translation>
    </message>
    <message>
        <source>The list is from before the last change of the figures.</source>
        <translation>القائمة من قبل آخر تغيّر للمقاييس.</translation>
    </message>
</context>
<context>
    <name>DivisionForm</name>
    <message>
        <source>80/10/10, or train=70/dev=15/test=15</source>
        <translation>80/10/10 أو train=70/dev=15/test=15</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>الجمع معًا</translation>
    </message>
    <message>
        <source>Folder of an earlier release</source>
        <translation>مجلّد إصدار سابق</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Near-duplicates from</source>
        <translation>شبه المكررات من</translation>
    </message>
    <message>
        <source>Keep together in one part what shares</source>
        <translation>يُجمع في جزء واحد ما يشترك في</translation>
    </message>
    <message>
        <source>Keep the parts of an earlier release</source>
        <translation>إبقاء أجزاء إصدار سابق</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>أجزاؤه</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>To discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>ملاحظة على المستند</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>للإصلاح</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>remarks to read: %1</source>
        <translation>تعليقات للقراءة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>spans: {count}</source>
        <translation>المقاطع: {count}</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>للنقاش</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Search titles and sources</source>
        <translation>ابحث في العناوين والمصادر</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>البحث في المستندات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Documents done</source>
        <translation>المستندات المنجزة</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation>استيراد نصوص…</translation>
    </message>
    <message>
        <source>Documents to show</source>
        <translation>المستندات المعروضة</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كلّ المستندات</translation>
    </message>
    <message>
        <source>Given to me</source>
        <translation>المسنَدة إليّ</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>Remarks to read</source>
        <translation>تعليقات للقراءة</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>أُنجز {done} من {count}</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>لا مستند يطابق.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>عرض كلّ المستندات</translation>
    </message>
    <message>
        <source>No documents yet.
Import texts, or drop files or a packet here.</source>
        <translation>لا مستندات بعد.
استورد نصوصًا، أو أفلت ملفّات أو حزمة هنا.</translation>
    </message>
</context>
<context>
    <name>DriftTable</name>
    <message>
        <source>Spans whose text stands elsewhere</source>
        <translation>مقاطع نصّها في موضع آخر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>النص في الملفّ</translation>
    </message>
    <message>
        <source>Text at its offsets</source>
        <translation>النص عند مواضعها</translation>
    </message>
    <message>
        <source>Would move to</source>
        <translation>ستنتقل إلى</translation>
    </message>
    <message>
        <source>(none stated)</source>
        <translation>(غير مذكور)</translation>
    </message>
    <message>
        <source>nowhere: left out</source>
        <translation>لا مكان: تُترك</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>⁧⁨%1⁩ س ⁨%2⁩ د⁩</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>⁧⁨%1⁩ د ⁨%2⁩ ث⁩</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Label of the span</source>
        <translation>وسم المقطع</translation>
    </message>
    <message>
        <source>Settle on this</source>
        <translation>حسم بهذا</translation>
    </message>
    <message>
        <source>Do not edit</source>
        <translation>عدم التحرير</translation>
    </message>
    <message>
        <source>Your span</source>
        <translation>مقطعك</translation>
    </message>
</context>
<context>
    <name>EditNames</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>accept what is unanimous</source>
        <translation>قبول المُجمَع عليه</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>change boundaries</source>
        <translation>تغيير الحدود</translation>
    </message>
    <message>
        <source>change label</source>
        <translation>تغيير الوسم</translation>
    </message>
    <message>
        <source>change scheme</source>
        <translation>تغيير المخطّط</translation>
    </message>
    <message>
        <source>change the terms of assignments</source>
        <translation>تغيير شروط الإسناد</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>describe document</source>
        <translation>وصف المستند</translation>
    </message>
    <message>
        <source>dissolve a batch</source>
        <translation>حلّ دفعة</translation>
    </message>
    <message>
        <source>end the rule of second readings</source>
        <translation>إنهاء قاعدة القراءات الثانية</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>تأشير</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>leave for later</source>
        <translation>ترك لوقت لاحق</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>mark all</source>
        <translation>وسم الكلّ</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>فتح مجدّدًا</translation>
    </message>
    <message>
        <source>rename a batch</source>
        <translation>إعادة تسمية دفعة</translation>
    </message>
    <message>
        <source>return</source>
        <translation>إعادة إلى صاحبه</translation>
    </message>
    <message>
        <source>set attribute</source>
        <translation>تعيين سمة</translation>
    </message>
    <message>
        <source>set state</source>
        <translation>تعيين الحالة</translation>
    </message>
    <message>
        <source>set the rule of second readings</source>
        <translation>ضبط قاعدة القراءات الثانية</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>سحب الإسناد</translation>
    </message>
    <message>
        <source>remove flag</source>
        <translation>إزالة التأشير</translation>
    </message>
    <message>
        <source>remove link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>There is no answer %1 here: there are %2.</source>
        <translation>لا جواب ⁨%1⁩ هنا: الأجوبة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Select the text that the span should cover first.</source>
        <translation>حدّد أولًا النص الذي ينبغي أن يغطّيه المقطع.</translation>
    </message>
    <message>
        <source>The span cannot go further this way.</source>
        <translation>لا يمكن للمقطع أن يمتدّ أكثر في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>Number, letter or Enter · Esc: back to the text</source>
        <translation>رقم أو حرف أو Enter · Esc: عودة إلى النص</translation>
    </message>
    <message>
        <source>Change the label to</source>
        <translation>تغيير الوسم إلى</translation>
    </message>
    <message>
        <source>There is nothing here that could be edited.</source>
        <translation>لا شيء هنا يمكن تحريره.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation>تغيير الوسم…</translation>
    </message>
    <message>
        <source>Give the span the selected text</source>
        <translation>جعل النص المحدّد نصًّا للمقطع</translation>
    </message>
    <message>
        <source>Settle on the edited span</source>
        <translation>حسم بالمقطع المحرَّر</translation>
    </message>
    <message>
        <source>Leave: editing, a field</source>
        <translation>خروج: من التحرير أو الحقل</translation>
    </message>
    <message>
        <source>Edit answer {number}</source>
        <translation>تحرير الجواب ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Change the label to {label}</source>
        <translation>تغيير الوسم إلى ⁨{label}⁩</translation>
    </message>
</context>
<context>
    <name>ExpertTab</name>
    <message>
        <source>Overall</source>
        <translation>إجمالًا</translation>
    </message>
    <message>
        <source>Each pair of people</source>
        <translation>كلّ زوج من الأشخاص</translation>
    </message>
    <message>
        <source>Each label</source>
        <translation>كلّ وسم</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>E&amp;verybody&apos;s layers</source>
        <translation>طبقات ال&amp;جميع</translation>
    </message>
    <message>
        <source>&amp;My layers only</source>
        <translation>&amp;طبقاتي فقط</translation>
    </message>
    <message>
        <source>The layers o&amp;f:</source>
        <translation>طبقات &amp;هؤلاء:</translation>
    </message>
    <message>
        <source>Only layers that are &amp;done</source>
        <translation>الطبقات ال&amp;منجزة فقط</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Count first</source>
        <translation>ع&amp;دّ أولًا</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>الم&amp;كان</translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation>حدّد أين يوضع.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>What would be lo&amp;st</source>
        <translation>ما س&amp;يضيع</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>عمل من</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العدّ</translation>
    </message>
    <message>
        <source>What the file would hold</source>
        <translation>ما سيحويه الملفّ</translation>
    </message>
    <message>
        <source>It would leave nothing out.</source>
        <translation>لن يُسقط شيئًا.</translation>
    </message>
    <message>
        <source>Counted, not written</source>
        <translation>عُدّ ولم يُكتب</translation>
    </message>
    <message>
        <source>What it would leave out:</source>
        <translation>ما سيُسقطه:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>There is no such folder: choose another place.</source>
        <translation>لا يوجد مجلّد كهذا: اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>This is a folder: add the name of a file.</source>
        <translation>هذا مجلّد: أضف اسم ملفّ.</translation>
    </message>
    <message>
        <source>There is something already: name a new folder.</source>
        <translation>يوجد شيء هناك: سمِّ مجلّدًا جديدًا.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>اختر شخصًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The file that is there will be replaced.</source>
        <translation>سيُستبدل الملفّ الموجود هناك.</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>The current cell</source>
        <translation>الخليّة الحالية</translation>
    </message>
    <message>
        <source>Press “Work out” to see how far people agree.</source>
        <translation>اضغط «حساب» لترى مدى الاتفاق.</translation>
    </message>
    <message>
        <source>Return: what stands behind it</source>
        <translation>‏Enter: ما وراءه</translation>
    </message>
    <message>
        <source>D: what it means</source>
        <translation>‏D: معناه</translation>
    </message>
    <message>
        <source>O: only this</source>
        <translation>‏O: هذا فقط</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Search titles and metadata</source>
        <translation>ابحث في العناوين والبيانات</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>البحث في المستندات</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكلّ</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>كلّ الدفعات</translation>
    </message>
    <message>
        <source>Any metadata</source>
        <translation>أيّ بيانات</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أيّ شخص</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>ابحث في هذا النص</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>النص المطلوب</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الحروف</translation>
    </message>
    <message>
        <source>Match accents and typographic signs</source>
        <translation>مطابقة الحركات والعلامات الطباعية</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Mark all…</source>
        <translation>وسم الكلّ…</translation>
    </message>
    <message>
        <source>Mark all hits as…</source>
        <translation>وسم كلّ النتائج بـ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>From the start again.</source>
        <translation>من البداية مجدّدًا.</translation>
    </message>
    <message>
        <source>From the end again.</source>
        <translation>من النهاية مجدّدًا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Only the first %1 hits are shown.</source>
        <translation>لا تُعرض إلا أول النتائج، وعددها %1.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Find in text…</source>
        <translation>البحث في النص…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Mark all hits as…</source>
        <translation>وسم كلّ النتائج بـ…</translation>
    </message>
    <message>
        <source>Marks everything that was found with one label, in one step.</source>
        <translation>يَسِم كلّ ما وُجد بوسم واحد في خطوة واحدة.</translation>
    </message>
    <message>
        <source>Nothing was found that could be marked.</source>
        <translation>لم يُعثر على ما يمكن وسمه.</translation>
    </message>
    <message>
        <source>Find: match case</source>
        <translation>البحث: مطابقة حالة الحروف</translation>
    </message>
    <message>
        <source>Find: match accents</source>
        <translation>البحث: مطابقة الحركات</translation>
    </message>
    <message>
        <source>Find: whole words</source>
        <translation>البحث: كلمات كاملة</translation>
    </message>
    <message>
        <source>Find: regular expression</source>
        <translation>البحث: تعبير نمطي</translation>
    </message>
    <message>
        <source>Hits marked as %1: %2.</source>
        <translation>عدد النتائج التي وُسمت بـ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>ما كشفه الفحص</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إعادة ال&amp;فحص</translation>
    </message>
    <message>
        <source>Done an&amp;yway</source>
        <translation>إنجاز &amp;رغم ذلك</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>To be mended before this document is done: {count}.</source>
        <translation>ما يجب إصلاحه قبل إنجاز هذا المستند: {count}.</translation>
    </message>
    <message>
        <source>Look at these, or press Done anyway.</source>
        <translation>انظر في هذه، أو اضغط «إنجاز رغم ذلك».</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مجدّدًا</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Next document</source>
        <translation>المستند التالي</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>المستند السابق</translation>
    </message>
    <message>
        <source>Next document that is not done</source>
        <translation>المستند التالي غير المنجز</translation>
    </message>
    <message>
        <source>Previous document that is not done</source>
        <translation>المستند السابق غير المنجز</translation>
    </message>
    <message>
        <source>Every other document in the list is done.</source>
        <translation>كلّ المستندات الأخرى في القائمة منجزة.</translation>
    </message>
    <message>
        <source>This is the last document in the list.</source>
        <translation>هذا آخر مستند في القائمة.</translation>
    </message>
    <message>
        <source>This is the first document in the list.</source>
        <translation>هذا أول مستند في القائمة.</translation>
    </message>
    <message>
        <source>“{title}” is done: {done} of {count}.</source>
        <translation>أُنجز «⁨{title}⁩»: {done} من {count}.</translation>
    </message>
    <message>
        <source>Project → Send my work… takes it to your lead.</source>
        <translation>‏«مشروع ← إرسال عملي…» يحمله إلى مشرفك.</translation>
    </message>
    <message>
        <source>Done, and on to the next</source>
        <translation>إنجاز والانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Checks first what is missing in this document.</source>
        <translation>يفحص أولًا ما ينقص هذا المستند.</translation>
    </message>
    <message>
        <source>Done, and on to the next (in the text)</source>
        <translation>إنجاز والانتقال إلى التالي (في النص)</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>غير منجز بعد</translation>
    </message>
    <message>
        <source>Flag the document to discuss</source>
        <translation>تأشير المستند للنقاش</translation>
    </message>
</context>
<context>
    <name>FixedAttributes</name>
    <message>
        <source>Every such span gets:</source>
        <translation>كلّ مقطع كهذا يأخذ:</translation>
    </message>
    <message>
        <source>This value:</source>
        <translation>هذه القيمة:</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(غير معيّن)</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Only the text</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>Hides panes and menus; Esc brings them back.</source>
        <translation>يخفي اللوحات والقوائم؛ وEsc يعيدها.</translation>
    </message>
    <message>
        <source>Only the text is shown. Esc brings everything back.</source>
        <translation>لا يُعرض إلا النص. وEsc يعيد كلّ شيء.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Into the folder:</source>
        <translation>إلى المجلّد:</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>تغيير المجلّد</translation>
    </message>
    <message>
        <source>Where should packets go?</source>
        <translation>أين توضع الحزم؟</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>الحزم</translation>
    </message>
</context>
<context>
    <name>ForeignFields</name>
    <message>
        <source>Offsets co&amp;unt:</source>
        <translation>حساب الموا&amp;ضع:</translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation>ما تعدّه المواضع</translation>
    </message>
    <message>
        <source>&amp;Whose:</source>
        <translation>صا&amp;حبها:</translation>
    </message>
    <message>
        <source>Whose layers these are if the file names nobody</source>
        <translation>لمن هذه الطبقات إن لم يسمِّ الملفّ أحدًا</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Offsets co&amp;unt:</source>
        <translation>حساب الموا&amp;ضع:</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation>ما تعدّه المواضع</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>What is chosen</source>
        <translation>المختار</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Takes back your last change, in any document, of any day.</source>
        <translation>يلغي آخر تغيير لك، في أيّ مستند ومن أيّ يوم.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>يعيد آخر ما تُراجع عنه.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Theme, font, line width and how selections are trimmed.</source>
        <translation>السمة والخطّ وعرض السطر وكيفية تهذيب التحديد.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>أُلغي: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>أُعيد: %1.</translation>
    </message>
    <message>
        <source>New corpus…</source>
        <translation>مدوّنة جديدة…</translation>
    </message>
    <message>
        <source>Makes an empty corpus: one file that holds texts and work.</source>
        <translation>ينشئ مدوّنة فارغة: ملفًّا واحدًا يضمّ النصوص والعمل.</translation>
    </message>
    <message>
        <source>Open corpus…</source>
        <translation>فتح مدوّنة…</translation>
    </message>
    <message>
        <source>Also opens a packet that you were sent.</source>
        <translation>ويفتح أيضًا حزمة أُرسلت إليك.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>تجربة العيّنة</translation>
    </message>
    <message>
        <source>Opens a small corpus with texts of invented states.</source>
        <translation>يفتح مدوّنة صغيرة نصوصها عن دول متخيّلة.</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation>استيراد نصوص…</translation>
    </message>
    <message>
        <source>Brings in texts, tables or annotations from files and folders.</source>
        <translation>يجلب نصوصًا أو جداول أو وسومًا من ملفّات ومجلّدات.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Writes a dataset for pandas, a classifier or another corpus.</source>
        <translation>يكتب مجموعة بيانات لـpandas أو لمصنِّف أو لمدوّنة أخرى.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Lists the copies that were made by themselves; restores one.</source>
        <translation>يسرد النسخ التي أُنشئت تلقائيًّا ويستعيد إحداها.</translation>
    </message>
    <message>
        <source>Check corpus</source>
        <translation>فحص المدوّنة</translation>
    </message>
    <message>
        <source>Proves that texts, tables and journal are whole.</source>
        <translation>يثبت سلامة النصوص والجداول والسجلّ.</translation>
    </message>
    <message>
        <source>Change person…</source>
        <translation>تغيير الشخص…</translation>
    </message>
    <message>
        <source>Says who is annotating; each person has layers of their own.</source>
        <translation>يحدّد من يَسِم؛ فلكلّ شخص طبقاته.</translation>
    </message>
    <message>
        <source>Close corpus</source>
        <translation>إغلاق المدوّنة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Every key, to look up and to change.</source>
        <translation>كلّ المفاتيح، للاطّلاع والتغيير.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do.</source>
        <translation>اكتب بضعة حروف مما تريد فعله.</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>الحجم العادي</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>The corpus was closed, because nobody was chosen to work on it.</source>
        <translation>أُغلقت المدوّنة لأنّ أحدًا لم يُختر للعمل عليها.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>New corpus</source>
        <translation>مدوّنة جديدة</translation>
    </message>
    <message>
        <source>My corpus</source>
        <translation>مدوّنتي</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كلّ الملفّات</translation>
    </message>
    <message>
        <source>Open a corpus or a packet</source>
        <translation>فتح مدوّنة أو حزمة</translation>
    </message>
    <message>
        <source>Corpora and packets</source>
        <translation>المدوّنات والحزم</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>Where should the sample go?</source>
        <translation>أين توضع العيّنة؟</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>جارٍ إنشاء العيّنة</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Something is wrong with this corpus: restore a backup.</source>
        <translation>في هذه المدوّنة خلل: استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>ما وُجد:</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept in %1.</source>
        <translation>تمّت الاستعادة. وما كان موجودًا محفوظ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Imported. %1.</source>
        <translation>تمّ الاستيراد. %1.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة الإسناد</translation>
    </message>
    <message>
        <source>Who has which document, for leads.</source>
        <translation>من عنده أيّ مستند، للمشرفين.</translation>
    </message>
    <message>
        <source>Assign by rule…</source>
        <translation>إسناد وفق قاعدة…</translation>
    </message>
    <message>
        <source>Shares documents out among people, with a preview.</source>
        <translation>يقسّم المستندات بين الناس بعد معاينة.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Somebody who is to annotate.</source>
        <translation>من سيَسِم.</translation>
    </message>
    <message>
        <source>Give or take back what is chosen</source>
        <translation>إسناد المختار أو سحبه</translation>
    </message>
    <message>
        <source>On the board, Space does the same.</source>
        <translation>ومفتاح المسافة في اللوحة يفعل ذلك.</translation>
    </message>
    <message>
        <source>Take back what is chosen</source>
        <translation>سحب المختار</translation>
    </message>
    <message>
        <source>On the board, Delete does the same. What was marked stays.</source>
        <translation>وDelete في اللوحة يفعل ذلك. ويبقى ما وُسم.</translation>
    </message>
    <message>
        <source>Day and priority…</source>
        <translation>اليوم والأولوية…</translation>
    </message>
    <message>
        <source>Of what is chosen on the board.</source>
        <translation>لما اختير في اللوحة.</translation>
    </message>
    <message>
        <source>Return with a comment…</source>
        <translation>إعادة مع تعليق…</translation>
    </message>
    <message>
        <source>Gives back what is done, and says what is to be mended.</source>
        <translation>يعيد المنجز ويقول ما ينبغي إصلاحه.</translation>
    </message>
    <message>
        <source>Put into a batch…</source>
        <translation>وضع في دفعة…</translation>
    </message>
    <message>
        <source>The documents of the chosen rows.</source>
        <translation>مستندات الصفوف المختارة.</translation>
    </message>
    <message>
        <source>Batches…</source>
        <translation>الدفعات…</translation>
    </message>
    <message>
        <source>Renames or dissolves batches.</source>
        <translation>يعيد تسمية الدفعات أو يحلّها.</translation>
    </message>
    <message>
        <source>Second readings and questions…</source>
        <translation>القراءات الثانية والأسئلة…</translation>
    </message>
    <message>
        <source>Do people agree with themselves, and with gold?</source>
        <translation>هل يتفق الناس مع أنفسهم ومع المحكَّم؟</translation>
    </message>
    <message>
        <source>Search the board</source>
        <translation>البحث في اللوحة</translation>
    </message>
    <message>
        <source>Shows only the documents that match.</source>
        <translation>يعرض المستندات المطابقة فقط.</translation>
    </message>
    <message>
        <source>Open the text chosen</source>
        <translation>فتح النص المختار</translation>
    </message>
    <message>
        <source>On the board, Return does the same.</source>
        <translation>وEnter في اللوحة يفعل ذلك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما دخل</translation>
    </message>
    <message>
        <source>What did not come in as it is:</source>
        <translation>ما لم يدخل كما هو:</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Written and verified: %1</source>
        <translation>كُتب وتُحقّق منه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تمّ التصدير</translation>
    </message>
    <message>
        <source>What the file leaves out:</source>
        <translation>ما يُسقطه الملفّ:</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح ال&amp;مجلّد</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Goes back to the text that is being annotated.</source>
        <translation>يعود إلى النص الذي يُوسم.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Makes datasets of the corpus, for leads.</source>
        <translation>يصنع مجموعات بيانات من المدوّنة، للمشرفين.</translation>
    </message>
    <message>
        <source>Preview the release</source>
        <translation>معاينة الإصدار</translation>
    </message>
    <message>
        <source>Works out parts and leaks; writes nothing.</source>
        <translation>يحسب الأجزاء وما يتسرّب؛ ولا يكتب شيئًا.</translation>
    </message>
    <message>
        <source>Make the release…</source>
        <translation>صنع الإصدار…</translation>
    </message>
    <message>
        <source>Writes the dataset into a new folder.</source>
        <translation>يكتب مجموعة البيانات في مجلّد جديد.</translation>
    </message>
    <message>
        <source>Compare two releases</source>
        <translation>مقارنة إصدارين</translation>
    </message>
    <message>
        <source>Says what two folders of releases differ in.</source>
        <translation>يبيّن ما يختلف فيه مجلّدا إصدارين.</translation>
    </message>
    <message>
        <source>Judge the corpus</source>
        <translation>الحكم على المدوّنة</translation>
    </message>
    <message>
        <source>Counts, agreement, what a model learns, likely errors.</source>
        <translation>الأعداد والاتفاق وما يتعلّمه نموذج والأخطاء المحتملة.</translation>
    </message>
    <message>
        <source>Save the readiness report…</source>
        <translation>حفظ تقرير الجاهزية…</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>إلغاء ما يجري</translation>
    </message>
    <message>
        <source>Settle disagreements</source>
        <translation>حسم الخلافات</translation>
    </message>
    <message>
        <source>Decides what is gold, for reviewers and leads.</source>
        <translation>يقرّر ما يُعتمد، للمراجعين والمشرفين.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>How far people agree, for leads and reviewers.</source>
        <translation>مدى اتفاق الناس، للمشرفين والمراجعين.</translation>
    </message>
    <message>
        <source>Work out agreement</source>
        <translation>حساب الاتفاق</translation>
    </message>
    <message>
        <source>Save the report on agreement…</source>
        <translation>حفظ تقرير الاتفاق…</translation>
    </message>
    <message>
        <source>As a page, a PDF, a table or JSON.</source>
        <translation>صفحةً أو PDF أو جدولًا أو JSON.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>How the work goes: people, days, labels, what is at risk.</source>
        <translation>سير العمل: الأشخاص والأيام والوسوم وما في خطر.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>معنى الأرقام</translation>
    </message>
    <message>
        <source>Save the chart as SVG…</source>
        <translation>حفظ الرسم SVG…</translation>
    </message>
    <message>
        <source>Save the chart as PNG…</source>
        <translation>حفظ الرسم PNG…</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>حفظ الجدول CSV…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>توزيع…</translation>
    </message>
    <message>
        <source>Writes a packet for each person: their texts and work.</source>
        <translation>يكتب حزمة لكلّ شخص: نصوصه وعمله.</translation>
    </message>
    <message>
        <source>Merge packets…</source>
        <translation>دمج الحزم…</translation>
    </message>
    <message>
        <source>Brings together what people have sent back.</source>
        <translation>يجمع ما أعاده الناس.</translation>
    </message>
    <message>
        <source>Send my work…</source>
        <translation>إرسال عملي…</translation>
    </message>
    <message>
        <source>Writes what you have done into a packet for your lead.</source>
        <translation>يكتب ما أنجزته في حزمة للمشرف.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطّط</translation>
    </message>
    <message>
        <source>Changes labels and guideline, and everybody&apos;s work.</source>
        <translation>يغيّر الوسوم والدليل وعمل الجميع.</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>إضافة قيمة</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>إضافة علاقة</translation>
    </message>
    <message>
        <source>Rename in the scheme</source>
        <translation>إعادة تسمية في المخطّط</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Merge with others…</source>
        <translation>دمج مع غيره…</translation>
    </message>
    <message>
        <source>Split the label…</source>
        <translation>تقسيم الوسم…</translation>
    </message>
    <message>
        <source>List its spans…</source>
        <translation>سرد مقاطعه…</translation>
    </message>
    <message>
        <source>Remove from the scheme</source>
        <translation>إزالة من المخطّط</translation>
    </message>
    <message>
        <source>Take back the change</source>
        <translation>إلغاء التغيير</translation>
    </message>
    <message>
        <source>Take back all changes…</source>
        <translation>إلغاء كلّ التغييرات…</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>تطبيق التغييرات</translation>
    </message>
    <message>
        <source>Load a scheme…</source>
        <translation>تحميل مخطّط…</translation>
    </message>
    <message>
        <source>Save the scheme…</source>
        <translation>حفظ المخطّط…</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>جارٍ التوزيع</translation>
    </message>
    <message>
        <source>Packets written: %1</source>
        <translation>الحزم المكتوبة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>في المجلّد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Send each to its person; merge what they send back.</source>
        <translation>أرسل كلّ حزمة إلى صاحبها، وادمج ما يعيدونه.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>تمّ التوزيع</translation>
    </message>
    <message>
        <source>Who gets which:</source>
        <translation>لمن كلّ حزمة:</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>عرض ال&amp;مجلّد</translation>
    </message>
    <message>
        <source>Choose the packets that people sent back</source>
        <translation>اختر الحزم التي أعادها الناس</translation>
    </message>
    <message>
        <source>Looking into the packets</source>
        <translation>جارٍ النظر في الحزم</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>جارٍ الدمج</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>دُمج: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Merged. Nothing was new.</source>
        <translation>تمّ الدمج. لا جديد.</translation>
    </message>
    <message>
        <source>Done differently in two places: %1</source>
        <translation>اختلف العمل في موضعين: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Something else was done since the merge: undo that first.</source>
        <translation>جرى شيء آخر بعد الدمج: تراجع عنه أولًا.</translation>
    </message>
    <message>
        <source>This packet goes back to the lead. If that is you, open the corpus that it was handed out from, as a lead, and open the packet again.</source>
        <translation>هذه الحزمة عائدة إلى المشرف. إن كنت أنت المشرف فافتح بصفتك مشرفًا المدوّنة التي صدرت عنها، ثم افتح الحزمة مجدّدًا.</translation>
    </message>
    <message>
        <source>Where should the corpus of %1 go?</source>
        <translation>أين توضع مدوّنة ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Opening the packet</source>
        <translation>جارٍ فتح الحزمة</translation>
    </message>
    <message>
        <source>This is the corpus of %1. Documents that came in: %2.</source>
        <translation>هذه مدوّنة ⁨%1⁩. المستندات التي دخلت: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The corpus of %1 is up to date: the packet has nothing new.</source>
        <translation>مدوّنة ⁨%1⁩ محدَّثة: لا جديد في الحزمة.</translation>
    </message>
    <message>
        <source>The corpus of %1 is up to date. New documents: %2. Changed marks: %3. Remarks: %4.</source>
        <translation>مدوّنة ⁨%1⁩ محدَّثة. مستندات جديدة: ⁨%2⁩. وسوم تغيّرت: ⁨%3⁩. تعليقات: ⁨%4⁩.</translation>
    </message>
    <message>
        <source>Making the packet</source>
        <translation>جارٍ صنع الحزمة</translation>
    </message>
    <message>
        <source>The packet is made. Now send this file to your lead:</source>
        <translation>صُنعت الحزمة. أرسل الآن هذا الملفّ إلى مشرفك:</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>جاهزة للإرسال</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Next that waits</source>
        <translation>التالي مما ينتظر</translation>
    </message>
    <message>
        <source>Previous that waits</source>
        <translation>السابق مما ينتظر</translation>
    </message>
    <message>
        <source>Comment to the annotators…</source>
        <translation>تعليق للواسمين…</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>Nothing else waits in this list.</source>
        <translation>لا شيء آخر ينتظر في هذه القائمة.</translation>
    </message>
    <message>
        <source>Hide the names of people</source>
        <translation>إخفاء أسماء الأشخاص</translation>
    </message>
    <message>
        <source>They are called A, B and C, in an order that tells nothing.</source>
        <translation>يُسمَّون A وB وC بترتيب لا يدلّ على شيء.</translation>
    </message>
    <message>
        <source>One text for all people</source>
        <translation>نصّ واحد للجميع</translation>
    </message>
    <message>
        <source>With a lane for each person below the lines.</source>
        <translation>ولكلّ شخص مسار تحت الأسطر.</translation>
    </message>
</context>
<context>
    <name>GuidelineForm</name>
    <message>
        <source>Name of the scheme</source>
        <translation>اسم المخطّط</translation>
    </message>
    <message>
        <source>Tricky cases</source>
        <translation>حالات دقيقة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Checks before a document is done</source>
        <translation>فحوص قبل إنجاز المستند</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>Guideline</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Tricky cases</source>
        <translation>حالات دقيقة</translation>
    </message>
    <message>
        <source>Where it begins and ends</source>
        <translation>أين يبدأ وأين ينتهي</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation>ما يقال عنه</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(إلزامي)</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out work</source>
        <translation>توزيع العمل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>&amp;توزيع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>يأخذ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>آخر حزمة</translation>
    </message>
    <message>
        <source>Everybody who is ticked gets one file: their documents, the scheme, and their own work so far, nothing of anybody else. Send it by e-mail or on a stick.</source>
        <translation>كلّ من أُشِّر عليه يأخذ ملفًّا واحدًا: مستنداته والمخطّط وعمله حتى الآن، ولا شيء لغيره. أرسله بالبريد أو على ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>Somebody &amp;new:</source>
        <translation>شخص &amp;جديد:</translation>
    </message>
    <message>
        <source>For example: Ada Lovelace</source>
        <translation>مثلًا: آدا لوفليس</translation>
    </message>
    <message>
        <source>what is assigned</source>
        <translation>المسنَد إليه</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كلّ شيء</translation>
    </message>
    <message>
        <source>%1; second readings: %2</source>
        <translation>‏⁨%1⁩؛ القراءات الثانية: ⁨%2⁩</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Nobody else is known here yet: write who is to annotate.</source>
        <translation>لا أحد غيرك معروف هنا بعد: اكتب من سيَسِم.</translation>
    </message>
    <message>
        <source>Packets that will be written: %1</source>
        <translation>الحزم التي ستُكتب: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Assigning</source>
        <translation>جارٍ الإسناد</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>جارٍ السحب</translation>
    </message>
    <message>
        <source>Day and priority changed: %1</source>
        <translation>تغيّر اليوم والأولوية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>جارٍ التغيير</translation>
    </message>
    <message>
        <source>Returned with a comment: %1</source>
        <translation>أُعيد مع تعليق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>جارٍ الإعادة</translation>
    </message>
    <message>
        <source>Put into %1: %2</source>
        <translation>وُضع في ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Making a batch</source>
        <translation>جارٍ إنشاء دفعة</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Issuing again</source>
        <translation>جارٍ الإسناد مجدّدًا</translation>
    </message>
    <message>
        <source>Issued again: %1</source>
        <translation>أُسند مجدّدًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This goes on by itself now. Issued again: %1</source>
        <translation>يستمرّ هذا الآن تلقائيًّا. أُسند مجدّدًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing is issued again by itself any more.</source>
        <translation>لم يعد شيء يُسنَد مجدّدًا تلقائيًّا.</translation>
    </message>
    <message>
        <source>Mixing in questions</source>
        <translation>جارٍ إدراج الأسئلة</translation>
    </message>
    <message>
        <source>Questions mixed in: %1</source>
        <translation>الأسئلة المدرجة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The batch is called %1 now.</source>
        <translation>صار اسم الدفعة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>جارٍ تغيير الاسم</translation>
    </message>
    <message>
        <source>Batch dissolved: %1</source>
        <translation>حُلّت الدفعة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Dissolving</source>
        <translation>جارٍ الحلّ</translation>
    </message>
    <message>
        <source>Assigned: %1. “Hand out…” makes packets for who works elsewhere.</source>
        <translation>أُسند: ⁨%1⁩. و«توزيع…» يصنع حزمًا لمن يعمل في مكان آخر.</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>أُسند: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Taken back: %1, of which begun: %2. What was marked stays.</source>
        <translation>سُحب: ⁨%1⁩، وكان مبدوءًا منه: ⁨%2⁩. ويبقى ما وُسم.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>سُحب: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>marked already</source>
        <translation>موسوم من قبل</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import texts</source>
        <translation>استيراد نصوص</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السا&amp;بق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التا&amp;لي</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفّات</translation>
    </message>
    <message>
        <source>What is in them</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>What names become</source>
        <translation>ما تصير إليه الأسماء</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>ما يدخل</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة ⁨%1⁩ من ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>إضافة &amp;ملفّات…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>إضافة م&amp;جلّد…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Count first</source>
        <translation>ع&amp;دّ أولًا</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>الملفّات المراد استيرادها</translation>
    </message>
    <message>
        <source>Texts and tables</source>
        <translation>نصوص وجداول</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كلّ الملفّات</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفّات</translation>
    </message>
    <message>
        <source>Add a folder with everything in it</source>
        <translation>إضافة مجلّد بكلّ ما فيه</translation>
    </message>
    <message>
        <source>Nobody can tell from its name what this file is: choose its format.</source>
        <translation>لا يدلّ اسم هذا الملفّ على نوعه: اختر صيغته.</translation>
    </message>
    <message>
        <source>Reading the beginning</source>
        <translation>جارٍ قراءة البداية</translation>
    </message>
    <message>
        <source>Files that are read like this one: %1</source>
        <translation>الملفّات التي تُقرأ مثل هذا: %1</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العدّ</translation>
    </message>
    <message>
        <source>Add files or a folder, or drop them here.</source>
        <translation>أضف ملفّات أو مجلّدًا، أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>Files in folders that are of no known kind and stay out: %1</source>
        <translation>ملفّات في المجلّدات من نوع غير معروف ستبقى خارجًا: %1</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>File</source>
        <translation>الملفّ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>تُقرأ على أنها</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>كما تُعُرِّف عليها</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Colour on a light page</source>
        <translation>اللون على صفحة فاتحة</translation>
    </message>
    <message>
        <source>Colour on a dark page</source>
        <translation>اللون على صفحة داكنة</translation>
    </message>
    <message>
        <source>Its spans have a number in them</source>
        <translation>في مقاطعه عدد</translation>
    </message>
    <message>
        <source>Normally linked by</source>
        <translation>يُربط عادةً بـ</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Where it begins and ends</source>
        <translation>أين يبدأ وأين ينتهي</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>LabelsModel</name>
    <message>
        <source>spans: {count}</source>
        <translation>المقاطع: {count}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفيّ</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>موقوف</translation>
    </message>
</context>
<context>
    <name>LabelsPanel</name>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>وسم التحديد</translation>
    </message>
    <message>
        <source>Stop painting</source>
        <translation>إيقاف التلوين</translation>
    </message>
    <message>
        <source>Keep painting with this label</source>
        <translation>متابعة التلوين بهذا الوسم</translation>
    </message>
</context>
<context>
    <name>LabelsTab</name>
    <message>
        <source>Labels against labels</source>
        <translation>الوسوم مقابل الوسوم</translation>
    </message>
    <message>
        <source>How often two people gave which labels to spans that match, each pair counted both ways round. The ground shows the share of the row.</source>
        <translation>كم مرّة أعطى شخصان أيَّ الوسوم لمقاطع متطابقة، ويُحسب كلّ زوج في الاتجاهين. وتبيّن الخلفية حصّة الصفّ.</translation>
    </message>
    <message>
        <source>Matches of %1: %4, those with %2: %3</source>
        <translation>مطابقات ⁨%1⁩: ⁨%4⁩، منها مع ⁨%2⁩: ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Link to another span…</source>
        <translation>ربط بمقطع آخر…</translation>
    </message>
    <message>
        <source>Go to the other span with N and P or the mouse, then Enter.</source>
        <translation>انتقل إلى المقطع الآخر بـN وP أو بالفأرة، ثم Enter.</translation>
    </message>
    <message>
        <source>There is no other span that the scheme lets a {label} link to.</source>
        <translation>لا يوجد مقطع آخر يسمح المخطّط بربط ⁨{label}⁩ به.</translation>
    </message>
    <message>
        <source>Go to the span to link to first: N, P or the mouse.</source>
        <translation>انتقل أولًا إلى المقطع المراد الربط به: N أو P أو الفأرة.</translation>
    </message>
    <message>
        <source>Which link?</source>
        <translation>أيّ رابط؟</translation>
    </message>
    <message>
        <source>Link from {label} “{text}”</source>
        <translation>ربط من ⁨{label}⁩ «⁨{text}⁩»</translation>
    </message>
    <message>
        <source>Go to the other span: N, P or the mouse.</source>
        <translation>انتقل إلى المقطع الآخر: N أو P أو الفأرة.</translation>
    </message>
    <message>
        <source>to {label} “{text}” as {names}</source>
        <translation>إلى ⁨{label}⁩ «⁨{text}⁩» بوصفه ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Linked: {name}.</source>
        <translation>رُبط: ⁨{name}⁩.</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>LossBox</name>
    <message>
        <source>&amp;Refuse if anything would be lost</source>
        <translation>ال&amp;رفض إن كان شيء سيضيع</translation>
    </message>
    <message>
        <source>Counting what this format has no place for…</source>
        <translation>جارٍ عدّ ما لا مكان له في هذه الصيغة…</translation>
    </message>
    <message>
        <source>Nothing: this format carries all of it.</source>
        <translation>لا شيء: هذه الصيغة تحمله كلّه.</translation>
    </message>
</context>
<context>
    <name>MadeTab</name>
    <message>
        <source>Releases</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>No release has been made of this corpus yet: go to “New release” to make one.</source>
        <translation>لم يُصنع إصدار من هذه المدوّنة بعد: انتقل إلى «إصدار جديد» لصنع واحد.</translation>
    </message>
    <message>
        <source>Releases of this corpus</source>
        <translation>إصدارات هذه المدوّنة</translation>
    </message>
    <message>
        <source>Select two in the list, or choose the folders of any two; Return opens a folder.</source>
        <translation>اختر اثنين من القائمة، أو اختر مجلّدَي أيّ إصدارين؛ وEnter يفتح المجلّد.</translation>
    </message>
    <message>
        <source>What two releases differ in</source>
        <translation>ما يختلف فيه إصداران</translation>
    </message>
    <message>
        <source>The earlier one</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The later one</source>
        <translation>اللاحق</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Folder of a release</source>
        <translation>مجلّد إصدار</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلّد</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>The program did not end well the last time.</source>
        <translation>لم ينتهِ البرنامج على ما يرام في المرّة الأخيرة.</translation>
    </message>
    <message>
        <source>Check corpus</source>
        <translation>فحص المدوّنة</translation>
    </message>
    <message>
        <source>Marks that were shown as saved are saved. Quit all the same?</source>
        <translation>ما ظهر أنه محفوظ من الوسوم فهو محفوظ. أتريد الإنهاء رغم ذلك؟</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>لم يُحفظ كلّ شيء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open a corpus or make a new one first, then drop the texts.</source>
        <translation>افتح مدوّنة أو أنشئ واحدة جديدة أولًا، ثم أفلت النصوص.</translation>
    </message>
</context>
<context>
    <name>MakingTab</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Make the release…</source>
        <translation>صنع الإصدار…</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>MarkHitsDialog</name>
    <message>
        <source>Mark all hits</source>
        <translation>وسم كلّ النتائج</translation>
    </message>
    <message>
        <source>Hits to mark</source>
        <translation>النتائج المراد وسمها</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>ال&amp;وسم:</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>تأشير ال&amp;كلّ</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>إ&amp;لغاء تأشير الكلّ</translation>
    </message>
    <message>
        <source>&amp;Mark %1 of %2</source>
        <translation>و&amp;سم %1 من %2</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Begin a span of several fragments</source>
        <translation>بدء مقطع من عدّة أجزاء</translation>
    </message>
    <message>
        <source>Keeps the selection; select more, press + and then a label.</source>
        <translation>يُبقي التحديد؛ حدّد المزيد واضغط + ثم وسمًا.</translation>
    </message>
    <message>
        <source>Makes a span of several fragments.</source>
        <translation>ينشئ مقطعًا من عدّة أجزاء.</translation>
    </message>
    <message>
        <source>Mark the selection with a label from a list</source>
        <translation>وسم التحديد بوسم من قائمة</translation>
    </message>
    <message>
        <source>Select some text first, or put the caret on a word.</source>
        <translation>حدّد نصًّا أولًا، أو ضع المؤشّر على كلمة.</translation>
    </message>
    <message>
        <source>This text is marked as {label} already.</source>
        <translation>هذا النص موسوم بـ⁨{label}⁩ من قبل.</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>وسم بـ</translation>
    </message>
    <message>
        <source>Select the text of the other fragment first.</source>
        <translation>حدّد نصّ الجزء الآخر أولًا.</translation>
    </message>
    <message>
        <source>Added to {label} “{text}”.</source>
        <translation>أُضيف إلى ⁨{label}⁩ «⁨{text}⁩».</translation>
    </message>
    <message>
        <source>Add the selection to the chosen span</source>
        <translation>إضافة التحديد إلى المقطع المختار</translation>
    </message>
    <message>
        <source>Keep the selection as a fragment</source>
        <translation>إبقاء التحديد جزءًا</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>وسم بـ⁨{label}⁩</translation>
    </message>
    <message>
        <source>Keep painting with {label}</source>
        <translation>متابعة التلوين بـ⁨{label}⁩</translation>
    </message>
    <message>
        <source>Marks each selection at once, until Esc.</source>
        <translation>يَسِم كلّ تحديد فورًا، إلى أن تضغط Esc.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لفّ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>و&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>م&amp;قطع</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>مس&amp;تند</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>م&amp;شروع</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;فتح حديث</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Direction of the text</source>
        <translation>ا&amp;تجاه النص</translation>
    </message>
    <message>
        <source>Show &amp;labels</source>
        <translation>إظهار ال&amp;وسوم</translation>
    </message>
    <message>
        <source>Di&amp;m labels</source>
        <translation>إ&amp;خفات الوسوم</translation>
    </message>
    <message>
        <source>Make a &amp;release</source>
        <translation>صنع إ&amp;صدار</translation>
    </message>
    <message>
        <source>Report on &amp;agreement</source>
        <translation>تقرير ال&amp;اتفاق</translation>
    </message>
    <message>
        <source>Work on the &amp;board</source>
        <translation>العمل في ال&amp;لوحة</translation>
    </message>
    <message>
        <source>&amp;Charts and tables</source>
        <translation>ال&amp;رسوم والجداول</translation>
    </message>
    <message>
        <source>Change the &amp;scheme</source>
        <translation>تغيير المخ&amp;طّط</translation>
    </message>
    <message>
        <source>Move the &amp;caret</source>
        <translation>تحريك المؤ&amp;شّر</translation>
    </message>
    <message>
        <source>&amp;Extend the selection</source>
        <translation>تو&amp;سيع التحديد</translation>
    </message>
    <message>
        <source>Keep &amp;painting with</source>
        <translation>متابعة التل&amp;وين بـ</translation>
    </message>
    <message>
        <source>Move an &amp;edge</source>
        <translation>تحريك &amp;طرف</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>المسأل&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Take an answer</source>
        <translation>أ&amp;خذ جواب</translation>
    </message>
    <message>
        <source>Move an e&amp;dge of gold</source>
        <translation>تحريك طر&amp;ف المحكَّم</translation>
    </message>
    <message>
        <source>Change the &amp;label to</source>
        <translation>تغيير الو&amp;سم إلى</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge packets</source>
        <translation>دمج الحزم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>ما سيدخل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملفّ</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>&amp;Add packets…</source>
        <translation>إ&amp;ضافة حزم…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;ترك</translation>
    </message>
    <message>
        <source>Done differently in two places. The later stands; what a person sent stands before what was changed here:</source>
        <translation>اختلف العمل في موضعين. يبقى الأحدث؛ وما أرسله الشخص مقدَّم على ما تغيّر هنا:</translation>
    </message>
    <message>
        <source>new edits: %1</source>
        <translation>تعديلات جديدة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>nothing: it was merged before</source>
        <translation>لا شيء: دُمجت من قبل</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>رُفضت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <translation>المجموع: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Links without a place, because an end of theirs is gone: %1.</source>
        <translation>روابط بلا مكان لأنّ أحد طرفيها زال: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Packets that are refused and left out: %1.</source>
        <translation>حزم رُفضت وتُركت: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A backup is made first; Undo takes all of it back.</source>
        <translation>تُنشأ نسخة احتياطية أولًا؛ والتراجع يلغي كلّ ذلك.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>دمج ⁨%1⁩</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Spans and links of all become those of the one that is left.</source>
        <translation>تصير مقاطع الجميع وروابطها للباقي منها.</translation>
    </message>
    <message>
        <source>%1 together with</source>
        <translation>‏⁨%1⁩ مع</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>مع</translation>
    </message>
</context>
<context>
    <name>MergeReportDialog</name>
    <message>
        <source>Merged</source>
        <translation>تمّ الدمج</translation>
    </message>
    <message>
        <source>&amp;Open the text</source>
        <translation>&amp;فتح النص</translation>
    </message>
    <message>
        <source>&amp;Undo the merge</source>
        <translation>ال&amp;تراجع عن الدمج</translation>
    </message>
    <message>
        <source>Both are kept in the journal. Return opens the text:</source>
        <translation>كلاهما محفوظ في السجلّ. وEnter يفتح النص:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Go on: link, mark, or set attributes</source>
        <translation>متابعة: ربط أو وسم أو تعيين السمات</translation>
    </message>
    <message>
        <source>Leave: link, fragments, painting, selection</source>
        <translation>خروج: من الربط أو الأجزاء أو التلوين أو التحديد</translation>
    </message>
    <message>
        <source>Link (Enter)</source>
        <translation>ربط (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <source>Fragments wait to become one span: select another one and press +, or press the key of a label.</source>
        <translation>أجزاء تنتظر أن تصير مقطعًا واحدًا: حدّد جزءًا آخر واضغط +، أو اضغط مفتاح وسم.</translation>
    </message>
    <message>
        <source>Label… (Enter)</source>
        <translation>وسم… (Enter)</translation>
    </message>
    <message>
        <source>Painting with {label}: what you select with the mouse, or with the keys and Enter, is marked at once.</source>
        <translation>التلوين بـ⁨{label}⁩: ما تحدّده بالفأرة، أو بالمفاتيح وEnter، يُوسم فورًا.</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>إيقاف (Esc)</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Select the word</source>
        <translation>تحديد الكلمة</translation>
    </message>
    <message>
        <source>Select the clause</source>
        <translation>تحديد شبه الجملة</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>تحديد الجملة</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>تحديد الفقرة</translation>
    </message>
    <message>
        <source>Select more: word, clause, sentence, paragraph</source>
        <translation>تحديد المزيد: كلمة، شبه جملة، جملة، فقرة</translation>
    </message>
    <message>
        <source>Select the text of the chosen span</source>
        <translation>تحديد نصّ المقطع المختار</translation>
    </message>
    <message>
        <source>Choose a span first: press N for the next one.</source>
        <translation>اختر مقطعًا أولًا: اضغط N للتالي.</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>إلى الكلمة التالية</translation>
    </message>
    <message>
        <source>To the previous word</source>
        <translation>إلى الكلمة السابقة</translation>
    </message>
    <message>
        <source>Extend the selection by a word</source>
        <translation>توسيع التحديد بكلمة</translation>
    </message>
    <message>
        <source>Extend the selection back by a word</source>
        <translation>توسيع التحديد بكلمة إلى الوراء</translation>
    </message>
    <message>
        <source>Extend the selection by a clause</source>
        <translation>توسيع التحديد بشبه جملة</translation>
    </message>
    <message>
        <source>Extend the selection back by a clause</source>
        <translation>توسيع التحديد إلى الخلف بشبه جملة</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>إلى الجملة التالية</translation>
    </message>
    <message>
        <source>To the previous sentence</source>
        <translation>إلى الجملة السابقة</translation>
    </message>
    <message>
        <source>Extend the selection by a sentence</source>
        <translation>توسيع التحديد بجملة</translation>
    </message>
    <message>
        <source>Extend the selection back by a sentence</source>
        <translation>توسيع التحديد بجملة إلى الوراء</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>إلى الفقرة التالية</translation>
    </message>
    <message>
        <source>To the previous paragraph</source>
        <translation>إلى الفقرة السابقة</translation>
    </message>
    <message>
        <source>Extend the selection by a paragraph</source>
        <translation>توسيع التحديد بفقرة</translation>
    </message>
    <message>
        <source>Extend the selection back by a paragraph</source>
        <translation>توسيع التحديد بفقرة إلى الوراء</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Be&amp;comes:</source>
        <translation>ي&amp;صير:</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>&amp;Turn round: from the target to the source</source>
        <translation>ع&amp;كس الاتجاه: من الهدف إلى المصدر</translation>
    </message>
    <message>
        <source>Ma&amp;ke these links</source>
        <translation>إنشاء هذه ال&amp;روابط</translation>
    </message>
    <message>
        <source>%1: %2, %3 in the files</source>
        <translation>‏⁨%1⁩: ⁨%2⁩، وعدده في الملفّات ⁨%3⁩</translation>
    </message>
    <message>
        <source>A new label:</source>
        <translation>وسم جديد:</translation>
    </message>
    <message>
        <source>On spans labelled: %1</source>
        <translation>على المقاطع الموسومة بـ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A new attribute:</source>
        <translation>سمة جديدة:</translation>
    </message>
    <message>
        <source>The attribute is left out, with all its values.</source>
        <translation>تُترك السمة بكلّ قيمها.</translation>
    </message>
    <message>
        <source>(as it is)</source>
        <translation>(كما هي)</translation>
    </message>
    <message>
        <source>Another value:</source>
        <translation>قيمة أخرى:</translation>
    </message>
    <message>
        <source>A new relation:</source>
        <translation>علاقة جديدة:</translation>
    </message>
    <message>
        <source>Whose these layers are in the corpus:</source>
        <translation>لمن تكون هذه الطبقات في المدوّنة:</translation>
    </message>
    <message>
        <source>Somebody else:</source>
        <translation>شخص آخر:</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(يُترك)</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>In the files</source>
        <translation>في الملفّات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>pairs of links</source>
        <translation>أزواج روابط</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>in pairs</source>
        <translation>أزواجًا</translation>
    </message>
    <message>
        <source>%1, turned round</source>
        <translation>‏⁨%1⁩، معكوسًا</translation>
    </message>
    <message>
        <source>Where one span has a link %1 to a span A and a link %2 to a span B, A gets a link %3 to B.</source>
        <translation>حيث لمقطع رابط ⁨%1⁩ إلى مقطع A ورابط ⁨%2⁩ إلى مقطع B، يأخذ A رابطًا ⁨%3⁩ إلى B.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>‏⁨%1⁩ (جديد)</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>ت&amp;حميل المقابلة…</translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation>ح&amp;فظ المقابلة…</translation>
    </message>
    <message>
        <source>&amp;Propose again</source>
        <translation>ا&amp;قتراح من جديد</translation>
    </message>
    <message>
        <source>&amp;Add what is left out</source>
        <translation>إ&amp;ضافة المتروك</translation>
    </message>
    <message>
        <source>Names in the files</source>
        <translation>الأسماء في الملفّات</translation>
    </message>
    <message>
        <source>Taken from %1.</source>
        <translation>أُخذت من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كلّ الملفّات</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>تحميل مقابلة</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>حفظ المقابلة</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>أتريد استبدال ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>What is in the file now will be gone.</source>
        <translation>سيضيع ما في الملفّ الآن.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the document</source>
        <translation>نظرة عامّة على المستند</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>تأشيرات</translation>
    </message>
    <message>
        <source>search hits</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>تحذيرات</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Kinds of disagreement</source>
        <translation>أنواع الخلاف</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Least IoU of relaxed F1</source>
        <translation>أدنى IoU لـF1 متساهل</translation>
    </message>
    <message>
        <source>What people differ in</source>
        <translation>ما يختلف فيه الناس</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>مدى اتفاقهم</translation>
    </message>
    <message>
        <source>Spans of both sides of every pair: %1. Each has one kind; the shares sum to 100 %.</source>
        <translation>مقاطع طرفي كلّ زوج: ⁨%1⁩. لكلّ مقطع نوع واحد؛ ومجموع الحصص 100 %.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصّة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>%1: the first person split %2, merged %3, nested %4</source>
        <translation>‏⁨%1⁩: الشخص الأول قسّم ⁨%2⁩، ودمج ⁨%3⁩، وداخَل ⁨%4⁩</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Least IoU of relaxed F1: %1</source>
        <translation>أدنى IoU لـF1 متساهل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Packets</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Gives way</source>
        <translation>يُترك</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Done differently in two places</source>
        <translation>اختلف العمل في موضعين</translation>
    </message>
    <message>
        <source>documents done: %1</source>
        <translation>مستندات أُنجزت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>spans added: %1</source>
        <translation>مقاطع أُضيفت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>spans changed: %1</source>
        <translation>مقاطع تغيّرت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>spans removed: %1</source>
        <translation>مقاطع أُزيلت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>links added: %1</source>
        <translation>روابط أُضيفت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>links removed: %1</source>
        <translation>روابط أُزيلت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>remarks: %1</source>
        <translation>تعليقات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>documents described: %1</source>
        <translation>مستندات وُصفت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>second readings (%1)</source>
        <translation>القراءات الثانية (⁨%1⁩)</translation>
    </message>
    <message>
        <source>here and in the packet</source>
        <translation>هنا وفي الحزمة</translation>
    </message>
    <message>
        <source>in two copies</source>
        <translation>في نسختين</translation>
    </message>
    <message>
        <source>span</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>state</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>description</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>%1 (second reading)</source>
        <translation>‏⁨%1⁩ (قراءة ثانية)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>‏⁨%1⁩ ك.ب</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>Figure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>People against people</source>
        <translation>الأشخاص مقابل الأشخاص</translation>
    </message>
    <message>
        <source>%1 with nobody else</source>
        <translation>‏⁨%1⁩ بلا أحد آخر</translation>
    </message>
    <message>
        <source>%1: no document in common</source>
        <translation>‏⁨%1⁩: لا مستند مشترك</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>اكتب بضعة حروف مما تريد فعله</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Nothing that can be done now is called like this.</source>
        <translation>لا شيء مما يمكن فعله الآن يُسمّى هكذا.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Chosen span</source>
        <translation>المقطع المختار</translation>
    </message>
    <message>
        <source>List of spans</source>
        <translation>قائمة المقاطع</translation>
    </message>
    <message>
        <source>List of links</source>
        <translation>قائمة الروابط</translation>
    </message>
    <message>
        <source>About the document</source>
        <translation>عن المستند</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>البحث في المستندات</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>إظهار المستندات</translation>
    </message>
    <message>
        <source>Show labels and spans</source>
        <translation>إظهار الوسوم والمقاطع</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>By label</source>
        <translation>بحسب الوسم</translation>
    </message>
    <message>
        <source>By pair of people</source>
        <translation>بحسب الزوج</translation>
    </message>
    <message>
        <source>By person, against the rest</source>
        <translation>بحسب الشخص مقابل البقيّة</translation>
    </message>
    <message>
        <source>By batch</source>
        <translation>بحسب الدفعة</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>بحسب المستند</translation>
    </message>
    <message>
        <source>Kinds and usual figures</source>
        <translation>الأنواع والمقاييس المعتادة</translation>
    </message>
    <message>
        <source>Figures for experts</source>
        <translation>مقاييس للخبراء</translation>
    </message>
    <message>
        <source>Figures by part</source>
        <translation>المقاييس بحسب الجزء</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
</context>
<context>
    <name>PendingPanel</name>
    <message>
        <source>Changes that wait</source>
        <translation>تغييرات تنتظر</translation>
    </message>
    <message>
        <source>Changes that wait: %1</source>
        <translation>تغييرات تنتظر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing waits: the scheme is as it is in force.</source>
        <translation>لا شيء ينتظر: المخطّط كما هو معمول به.</translation>
    </message>
    <message>
        <source>Counting what this touches: %1 / %2</source>
        <translation>جارٍ عدّ ما يمسّه هذا: ⁨%1⁩ / ⁨%2⁩</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Links retyped</source>
        <translation>روابط تغيّر نوعها</translation>
    </message>
    <message>
        <source>Links removed</source>
        <translation>روابط مُزالة</translation>
    </message>
    <message>
        <source>Values removed</source>
        <translation>قيم مُزالة</translation>
    </message>
    <message>
        <source>Spans that say something else: %1, in layers: %2, of people: %3.</source>
        <translation>مقاطع تقول شيئًا آخر: ⁨%1⁩، في طبقات عددها: ⁨%2⁩، لأشخاص عددهم: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Removed: links: %1, values: %2.</source>
        <translation>المُزال: الروابط: ⁨%1⁩، والقيم: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Spans that keep %2 until somebody decides about each of them: %1.</source>
        <translation>مقاطع تُبقي على ⁨%2⁩ إلى أن يقرّر أحد في كلّ منها: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Spans that keep %2, which nothing new is marked with: %1.</source>
        <translation>مقاطع تُبقي على ⁨%2⁩ الذي لا يوسم به جديد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Packets are out with %1: what they send back is put into the new words.</source>
        <translation>حزم في يد ⁨%1⁩: وما يعيدونه يُنقل إلى الأسماء الجديدة.</translation>
    </message>
</context>
<context>
    <name>PeopleTables</name>
    <message>
        <source>Working it out …</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>‏F1 تامّ</translation>
    </message>
    <message>
        <source>Relaxed F1</source>
        <translation>‏F1 متساهل</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Who is annotating?</source>
        <translation>من يَسِم؟</translation>
    </message>
    <message>
        <source>Each person works in a layer of their own. Exports name people by a pseudonym, not by this name.</source>
        <translation>يعمل كلّ شخص في طبقته. ويُذكر الأشخاص في الملفّات المصدَّرة باسم مستعار لا بهذا الاسم.</translation>
    </message>
    <message>
        <source>&amp;Known here:</source>
        <translation>ال&amp;معروفون هنا:</translation>
    </message>
    <message>
        <source>&amp;Your name, if you are new:</source>
        <translation>ا&amp;سمك، إن كنت جديدًا:</translation>
    </message>
    <message>
        <source>People known to this corpus</source>
        <translation>الأشخاص الذين تعرفهم هذه المدوّنة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>For example: Ada Lovelace</source>
        <translation>مثلًا: آدا لوفليس</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start annotating</source>
        <translation>بدء الوسم</translation>
    </message>
    <message>
        <source>They become an annotator, and can be given documents at once.</source>
        <translation>يصير واسمًا ويمكن إسناد مستندات إليه فورًا.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>اسم الشخص</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Pin to the guideline</source>
        <translation>تثبيت في الدليل</translation>
    </message>
    <message>
        <source>As a &amp;case: what it is, and how it is decided</source>
        <translation>&amp;حالةً: ما هي وكيف تُحسم</translation>
    </message>
    <message>
        <source>As an &amp;example of its label, with the sentence around it</source>
        <translation>&amp;مثالًا على وسمه، مع الجملة حوله</translation>
    </message>
    <message>
        <source>Words for the guideline</source>
        <translation>نصّ للدليل</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;تثبيت</translation>
    </message>
    <message>
        <source>The scheme gets a new version; packets that are out still merge.</source>
        <translation>يأخذ المخطّط إصدارًا جديدًا؛ والحزم الصادرة تبقى قابلة للدمج.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Every change takes effect at once.</source>
        <translation>يسري كلّ تغيير فورًا.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>تتغيّر اللغة عند بدء البرنامج مجدّدًا.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>&amp;Longest line</source>
        <translation>أ&amp;طول سطر</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>تبا&amp;عد الأسطر</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Show &amp;names above the spans</source>
        <translation>إ&amp;ظهار الأسماء فوق المقاطع</translation>
    </message>
    <message>
        <source>Leave outer spaces and punctuation &amp;out of selections</source>
        <translation>استبعاد ما في الطرفين من مسا&amp;فات وعلامات ترقيم من التحديد</translation>
    </message>
    <message>
        <source>Stop the cloc&amp;k after</source>
        <translation>إي&amp;قاف الساعة بعد</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation>&amp;خطّ النص</translation>
    </message>
    <message>
        <source>Letters that are e&amp;asier to tell apart ({font})</source>
        <translation>حروف أسهل ت&amp;مييزًا ({font})</translation>
    </message>
    <message>
        <source>A font for readers with dyslexia; it comes with the program.</source>
        <translation>خط لمن لديهم عسر القراءة، ويأتي مع البرنامج.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Choose what the release holds, then press “Preview”: nothing is written, and you see the parts, what would leak between them, and texts that are nearly the same.</source>
        <translation>اختر ما يحويه الإصدار ثم اضغط «معاينة»: لا يُكتب شيء، وترى الأجزاء وما قد يتسرّب بينها والنصوص المتشابهة جدًّا.</translation>
    </message>
    <message>
        <source>The choices have changed since: preview again.</source>
        <translation>تغيّرت الخيارات منذ ذلك: عاين من جديد.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>What leaks</source>
        <translation>ما يتسرّب</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>متشابهة جدًّا</translation>
    </message>
    <message>
        <source>Nearest across parts</source>
        <translation>الأقرب بين الأجزاء</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Parts, and spans of each label in them</source>
        <translation>الأجزاء ومقاطع كلّ وسم فيها</translation>
    </message>
    <message>
        <source>What leaks into the first part</source>
        <translation>ما يتسرّب إلى الجزء الأول</translation>
    </message>
    <message>
        <source>Texts that are nearly the same</source>
        <translation>نصوص متشابهة جدًّا</translation>
    </message>
    <message>
        <source>The nearest texts across parts</source>
        <translation>أقرب النصوص بين الأجزاء</translation>
    </message>
    <message>
        <source>%1 — documents: %2, layers: %3, spans: %4, relations: %5</source>
        <translation>‏⁨%1⁩ — المستندات: ⁨%2⁩، والطبقات: ⁨%3⁩، والمقاطع: ⁨%4⁩، والعلاقات: ⁨%5⁩</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>لا شيء لافتًا.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصّة</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Documents that share</source>
        <translation>المستندات المشتركة في</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>جُمعت معًا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Documents with a similarity of %3 or more: %1, in groups: %2. The pairs nearest to that threshold: if they are the same text to you, lower it; if not, raise it. Return opens the first of the two.</source>
        <translation>مستندات تشابهها ⁨%3⁩ أو أكثر: ⁨%1⁩، في مجموعات عددها: ⁨%2⁩. وهذه أقرب الأزواج إلى تلك العتبة: إن كانت عندك النصّ نفسه فاخفضها، وإلا فارفعها. وEnter يفتح أوّل الاثنين.</translation>
    </message>
    <message>
        <source>Texts outside the first part that were compared with it: %1. The nearest has a mean similarity of %2 (without grouping %3); at the threshold or above: %4 (without grouping %5).</source>
        <translation>نصوص خارج الجزء الأول قورنت به: ⁨%1⁩. ومتوسط تشابه الأقرب ⁨%2⁩ (دون تجميع ⁨%3⁩)؛ وعند العتبة أو فوقها: ⁨%4⁩ (دون تجميع ⁨%5⁩).</translation>
    </message>
    <message>
        <source>No two texts have a similarity of %1 or more.</source>
        <translation>لا نصّين بينهما تشابه قدره ⁨%1⁩ أو أكثر.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>نصّ</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>النص الآخر</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>خارجه</translation>
    </message>
    <message>
        <source>In the first part</source>
        <translation>في الجزء الأول</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save page as HTML…</source>
        <translation>حفظ الصفحة بصيغة HTML…</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>حفظ الصفحة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>The text of this document with your spans, labels and table.</source>
        <translation>نصّ هذا المستند مع مقاطعك ووسومك وجدولها.</translation>
    </message>
    <message>
        <source>Save page as HTML</source>
        <translation>حفظ الصفحة بصيغة HTML</translation>
    </message>
    <message>
        <source>Save page as PDF</source>
        <translation>حفظ الصفحة بصيغة PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Sheets printed: %1.</source>
        <translation>عدد الأوراق المطبوعة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The page is saved as %1.</source>
        <translation>حُفظت الصفحة باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Annotated by {person}</source>
        <translation>وَسَمه ⁨{person}⁩</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Nothing is marked in this document.</source>
        <translation>لا شيء موسوم في هذا المستند.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>التأشير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>end of {name}</source>
        <translation>نهاية ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>معاد</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Starting …</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Done so far: %1</source>
        <translation>أُنجز حتى الآن: %1</translation>
    </message>
    <message>
        <source>Stopping; nothing will be kept …</source>
        <translation>جارٍ الإيقاف، ولن يُحفظ شيء…</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>بقيت ثوانٍ قليلة</translation>
    </message>
    <message>
        <source>About %1 s left</source>
        <translation>المتبقّي نحو %1 ث</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>المتبقّي نحو %1 د</translation>
    </message>
    <message>
        <source>About %1 h left</source>
        <translation>المتبقّي نحو %1 س</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Settled</source>
        <translation>المحسوم</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>حُسم ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>This document: %1 of %2 settled</source>
        <translation>هذا المستند: حُسم ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>documents open again: %1</source>
        <translation>مستندات مفتوحة مجدّدًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>waiting for an answer: %1</source>
        <translation>تنتظر جوابًا: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>QualityDialog</name>
    <message>
        <source>Second readings and questions</source>
        <translation>القراءات الثانية والأسئلة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>أجزاء هذه النافذة</translation>
    </message>
    <message>
        <source>Share in per cent</source>
        <translation>الحصّة بالمئة</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>الأيام منذ ذلك</translation>
    </message>
    <message>
        <source>&amp;Go on by itself</source>
        <translation>استمرار &amp;تلقائي</translation>
    </message>
    <message>
        <source>Questions for each person</source>
        <translation>أسئلة لكلّ شخص</translation>
    </message>
    <message>
        <source>&amp;Issue again</source>
        <translation>إسناد م&amp;جدّدًا</translation>
    </message>
    <message>
        <source>&amp;Take back those done</source>
        <translation>&amp;سحب المنجز منها</translation>
    </message>
    <message>
        <source>&amp;Mix in</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>Second readings</source>
        <translation>القراءات الثانية</translation>
    </message>
    <message>
        <source>Gold questions</source>
        <translation>الأسئلة المحكَّمة</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>الأش&amp;خاص</translation>
    </message>
    <message>
        <source>A share of what each person has finished is issued to them once more, and nobody is told. Second readings count nowhere but here.</source>
        <translation>تُسنَد إلى كلّ شخص مرّة أخرى حصّة مما أنهاه، ولا يُخبَر أحد. ولا تُحسب القراءات الثانية إلا هنا.</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>finished so many days ago</source>
        <translation>أُنهي قبل عدد من الأيام</translation>
    </message>
    <message>
        <source>Documents whose gold is done are mixed in among what people are given, and nobody is told. Scores are for leads and reviewers only.</source>
        <translation>تُدرج مستندات انتهت طبقتها المحكَّمة بين ما يُسنَد إلى الناس، ولا يُخبَر أحد. والنتائج للمشرفين والمراجعين فقط.</translation>
    </message>
    <message>
        <source>&amp;End this</source>
        <translation>إ&amp;نهاء هذا</translation>
    </message>
    <message>
        <source>Kept to each day on which the corpus is open, and before packets go out.</source>
        <translation>يُعمل بهذا كلّ يوم تُفتح فيه المدوّنة، وقبل خروج الحزم.</translation>
    </message>
    <message>
        <source>It is for people who come later, too.</source>
        <translation>ويسري على من ينضمّ لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>What was issued stays.</source>
        <translation>ويبقى ما أُسند.</translation>
    </message>
    <message>
        <source>Issued once, now.</source>
        <translation>يُسنَد مرّة واحدة، الآن.</translation>
    </message>
    <message>
        <source>In force: %1 per cent, days since finished: %2, people: %3.</source>
        <translation>المعمول به: ⁨%1⁩ بالمئة مما أنهاه ⁨%3⁩ قبل أيام عددها ⁨%2⁩.</translation>
    </message>
    <message>
        <source>In force: %1 per cent, days since finished: %2.</source>
        <translation>المعمول به: ⁨%1⁩ بالمئة مما أُنهي قبل أيام عددها ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>What the file lacks</source>
        <translation>ما ينقص الملفّ</translation>
    </message>
    <message>
        <source>There it is</source>
        <translation>في الملفّ</translation>
    </message>
    <message>
        <source>nothing: retire it</source>
        <translation>لا شيء: يُوقف</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>باسم ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Flagged or waiting</source>
        <translation>مؤشَّر أو منتظر</translation>
    </message>
    <message>
        <source>Without a majority</source>
        <translation>بلا أغلبية</translation>
    </message>
    <message>
        <source>Every label</source>
        <translation>كلّ الوسوم</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Every batch</source>
        <translation>كلّ الدفعات</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>ما يُقرَّر</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كلّ شيء</translation>
    </message>
    <message>
        <source>Only: {state}</source>
        <translation>فقط: ⁨{state}⁩</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كلّ الأنواع</translation>
    </message>
    <message>
        <source>By kind and vote</source>
        <translation>بالنوع والأصوات</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>كما في النصوص</translation>
    </message>
    <message>
        <source>What a model is unsure of</source>
        <translation>ما لا يوقن به نموذج</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>ما ينتظر القرار</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.
Two people have to say of a text that they are done with it.</source>
        <translation>لا شيء للمقارنة بعد.
يجب أن يقول شخصان عن نصّ إنهما أنهياه.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>لا شيء يطابق المرشّحات.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>ReadinessTab</name>
    <message>
        <source>Judge the corpus</source>
        <translation>الحكم على المدوّنة</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>حفظ بصيغة HTML…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>منحنى التعلّم</translation>
    </message>
    <message>
        <source>Likely errors</source>
        <translation>الأخطاء المحتملة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Plot: spans of each label</source>
        <translation>رسم: مقاطع كلّ وسم</translation>
    </message>
    <message>
        <source>Plot: learning curve</source>
        <translation>رسم: منحنى التعلّم</translation>
    </message>
    <message>
        <source>Plot: lengths of texts</source>
        <translation>رسم: أطوال النصوص</translation>
    </message>
    <message>
        <source>Plot: documents of each source</source>
        <translation>رسم: مستندات كلّ مصدر</translation>
    </message>
    <message>
        <source>How many spans has each label, how far do people agree, what would a model learn, and where are errors likely? Press “Judge the corpus”. It takes a while, and you can go on working meanwhile.</source>
        <translation>كم مقطعًا لكلّ وسم، وإلى أيّ حدّ يتفق الناس، وما الذي يتعلّمه نموذج، وأين تُحتمل الأخطاء؟ اضغط «الحكم على المدوّنة». يستغرق ذلك بعض الوقت، ويمكنك متابعة العمل في أثنائه.</translation>
    </message>
    <message>
        <source>What a baseline learns</source>
        <translation>ما يتعلّمه نموذج أساس</translation>
    </message>
    <message>
        <source>Where errors are likely</source>
        <translation>أين تُحتمل الأخطاء</translation>
    </message>
    <message>
        <source>Lengths of texts</source>
        <translation>أطوال النصوص</translation>
    </message>
    <message>
        <source>Sources of texts</source>
        <translation>مصادر النصوص</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>%1 — documents: %3, finished: %2, spans: %4</source>
        <translation>‏⁨%1⁩ — المستندات: ⁨%3⁩، والمنتهية: ⁨%2⁩، والمقاطع: ⁨%4⁩</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصّة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Median length</source>
        <translation>الطول الوسيط</translation>
    </message>
    <message>
        <source>People agree (exact F1)</source>
        <translation>اتفاق الناس (F1 تامّ)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>There are too few finished documents or spans to train anything.</source>
        <translation>المستندات المنتهية أو المقاطع أقلّ من أن يُدرَّب عليها شيء.</translation>
    </message>
    <message>
        <source>A conditional random field over the words of %1 documents, one for each label, in three folds that share no claim and no near-duplicate. The dotted line is the agreement of people: the ceiling.</source>
        <translation>حقل عشوائي شرطي على كلمات ⁨%1⁩ من المستندات، واحد لكلّ وسم، في ثلاث طيّات لا تشترك في ادّعاء ولا في شبه مكرّر. والخطّ المنقّط هو اتفاق الناس: السقف.</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>‏F1 تامّ</translation>
    </message>
    <message>
        <source>Worst to best fold</source>
        <translation>من أسوأ طيّة إلى أفضلها</translation>
    </message>
    <message>
        <source>F1 by any overlap</source>
        <translation>‏F1 بأيّ تداخل</translation>
    </message>
    <message>
        <source>Nowhere, or there is no baseline.</source>
        <translation>لا مكان، أو لا نموذج أساس.</translation>
    </message>
    <message>
        <source>Here baseline and corpus differ most. Return opens the text.</source>
        <translation>هنا أكبر اختلاف بين النموذج الأساس والمدوّنة. وEnter يفتح النص.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>only the baseline marks this</source>
        <translation>يَسِمه النموذج الأساس وحده</translation>
    </message>
    <message>
        <source>only the corpus marks this</source>
        <translation>تَسِمه المدوّنة وحدها</translation>
    </message>
    <message>
        <source>Shortest %1, median %2, longest %3 characters</source>
        <translation>الأقصر ⁨%1⁩ حرفًا، والوسيط ⁨%2⁩، والأطول ⁨%3⁩</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>No document names its source.</source>
        <translation>لا مستند يذكر مصدره.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Column with the text</source>
        <translation>عمود النص</translation>
    </message>
    <message>
        <source>Column with the title</source>
        <translation>عمود العنوان</translation>
    </message>
    <message>
        <source>Columns kept as metadata</source>
        <translation>أعمدة تُحفظ بيانات وصفية</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>بداية النص</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>ال&amp;ترميز:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>ال&amp;نص:</translation>
    </message>
    <message>
        <source>Use for &amp;all files of this format</source>
        <translation>استخدام ل&amp;كلّ ملفّات هذه الصيغة</translation>
    </message>
    <message>
        <source>Tit&amp;le:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>&amp;Metadata:</source>
        <translation>البيانات ال&amp;وصفية:</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>التعرّف تلقائيًّا</translation>
    </message>
    <message>
        <source>, a guess</source>
        <translation>، تخمينًا</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>المُتعرَّف عليه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>(choose a column)</source>
        <translation>(اختر عمودًا)</translation>
    </message>
    <message>
        <source>(the usual names)</source>
        <translation>(الأسماء المعتادة)</translation>
    </message>
    <message>
        <source>Layers come in under the pseudonyms in the file.</source>
        <translation>تدخل الطبقات بالأسماء المستعارة المذكورة في الملفّ.</translation>
    </message>
    <message>
        <source>Those that are known here already are taken for: %1.</source>
        <translation>والمعروف منها هنا يُعدّ: %1.</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Goes both ways</source>
        <translation>في الاتجاهين</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>Links of the document</source>
        <translation>روابط المستند</translation>
    </message>
    <message>
        <source>No links yet.

Choose a span, press R, go to another one, press Enter.</source>
        <translation>لا روابط بعد.

اختر مقطعًا واضغط R، ثم انتقل إلى آخر واضغط Enter.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>the same claim</source>
        <translation>الادّعاء نفسه</translation>
    </message>
    <message>
        <source>nearly the same text</source>
        <translation>نصّ شبه مطابق</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>an author</source>
        <translation>مؤلّف</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>reading metadata</source>
        <translation>قراءة البيانات الوصفية</translation>
    </message>
    <message>
        <source>reading documents</source>
        <translation>قراءة المستندات</translation>
    </message>
    <message>
        <source>looking for claims</source>
        <translation>البحث عن الادّعاءات</translation>
    </message>
    <message>
        <source>comparing texts</source>
        <translation>مقارنة النصوص</translation>
    </message>
    <message>
        <source>looking for leaks</source>
        <translation>البحث عمّا يتسرّب</translation>
    </message>
    <message>
        <source>comparing documents</source>
        <translation>مقارنة المستندات</translation>
    </message>
    <message>
        <source>cutting texts into tokens</source>
        <translation>تقسيم النصوص إلى وحدات</translation>
    </message>
    <message>
        <source>training the baseline</source>
        <translation>تدريب النموذج الأساس</translation>
    </message>
    <message>
        <source>drawing plots</source>
        <translation>رسم المخطّطات البيانية</translation>
    </message>
    <message>
        <source>reading the journal</source>
        <translation>قراءة السجلّ</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>drawing charts</source>
        <translation>إنشاء الرسوم</translation>
    </message>
    <message>
        <source>documents learned from</source>
        <translation>مستندات التعلّم</translation>
    </message>
    <message>
        <source>exact F1</source>
        <translation>‏F1 تامّ</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>المستندات</translation>
    </message>
</context>
<context>
    <name>ReleasesPage</name>
    <message>
        <source>Back to the texts</source>
        <translation>العودة إلى النصوص</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Releases made</source>
        <translation>الإصدارات المصنوعة</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Working out the release</source>
        <translation>جارٍ حساب الإصدار</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>مجلّد جديد</translation>
    </message>
    <message>
        <source>Making the release</source>
        <translation>جارٍ صنع الإصدار</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Judging the corpus</source>
        <translation>جارٍ الحكم على المدوّنة</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save the readiness report</source>
        <translation>حفظ تقرير الجاهزية</translation>
    </message>
    <message>
        <source>Written and verified: %1</source>
        <translation>كُتب وتُحقّق منه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>المستندات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Spans: %1</source>
        <translation>المقاطع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Manifest (SHA-256): %1</source>
        <translation>البيان (SHA-256): ⁨%1⁩</translation>
    </message>
    <message>
        <source>The corpus remembers this very release already.</source>
        <translation>المدوّنة تتذكّر هذا الإصدار نفسه من قبل.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>تمّ الإصدار</translation>
    </message>
    <message>
        <source>To know:</source>
        <translation>للعلم:</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح ال&amp;مجلّد</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Answer the remark…</source>
        <translation>الردّ على التعليق…</translation>
    </message>
    <message>
        <source>The remark is read</source>
        <translation>التعليق مقروء</translation>
    </message>
    <message>
        <source>Next remark to read</source>
        <translation>التعليق التالي للقراءة</translation>
    </message>
    <message>
        <source>Nobody has said anything here that could be answered.</source>
        <translation>لم يقل أحد هنا شيئًا يُردّ عليه.</translation>
    </message>
    <message>
        <source>Every remark is read.</source>
        <translation>كلّ التعليقات مقروءة.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>حُفظ الردّ.</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>عُلِّم كمقروء.</translation>
    </message>
</context>
<context>
    <name>RepeatSchedule</name>
    <message>
        <source>Issued again: %1</source>
        <translation>أُسند مجدّدًا: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>Everything: texts, layers, spans, relations, notes and states. For another corpus, for safekeeping, and for programs that read JSON. It loses nothing.</source>
        <translation>كلّ شيء: النصوص والطبقات والمقاطع والعلاقات والملاحظات والحالات. لمدوّنة أخرى وللحفظ ولبرامج تقرأ JSON. لا يضيع فيها شيء.</translation>
    </message>
    <message>
        <source>One row a span with its text and attributes, for a spreadsheet.</source>
        <translation>صفّ لكلّ مقطع بنصّه وسماته، لبرنامج جداول.</translation>
    </message>
    <message>
        <source>UTF-16 units, as browsers and Java do</source>
        <translation>وحدات UTF-16، كما في المتصفّحات وJava</translation>
    </message>
    <message>
        <source>characters (code points), as Python does</source>
        <translation>حروف (نقاط ترميز)، كما في Python</translation>
    </message>
    <message>
        <source>One row a span, for programs that read JSON.</source>
        <translation>سطر لكل مقطع، للبرامج التي تقرأ JSON.</translation>
    </message>
    <message>
        <source>One row a span with its text and attributes, for pandas and R.</source>
        <translation>صفّ لكلّ مقطع بنصّه وسماته، لـpandas وR.</translation>
    </message>
    <message>
        <source>One row a document with its spans as a list, for programs that read JSON and for sequence labelling.</source>
        <translation>صفّ لكلّ مستند ومقاطعه قائمة، لبرامج تقرأ JSON ولوسم التسلسلات.</translation>
    </message>
    <message>
        <source>One row a document with its spans as a list, for pandas and for datasets.</source>
        <translation>صفّ لكلّ مستند ومقاطعه قائمة، لـpandas ولـdatasets.</translation>
    </message>
    <message>
        <source>One row a sentence, one column a label: a table to look at in a spreadsheet.</source>
        <translation>صفّ لكلّ جملة وعمود لكلّ وسم: جدول يُعرض في برنامج جداول.</translation>
    </message>
    <message>
        <source>One row a sentence, one column a label: a classifier can be trained on it at once.</source>
        <translation>صفّ لكلّ جملة وعمود لكلّ وسم: يمكن تدريب مصنِّف عليه فورًا.</translation>
    </message>
    <message>
        <source>A folder with Parquet files and a card, which the library datasets loads at once.</source>
        <translation>مجلّد فيه ملفّات Parquet وبطاقة، تحمّله مكتبة datasets فورًا.</translation>
    </message>
    <message>
        <source>spaCy&apos;s DocBin with a group of spans for each layer, to train spaCy on.</source>
        <translation>ملفّ DocBin لـspaCy فيه مجموعة مقاطع لكلّ طبقة، لتدريب spaCy عليه.</translation>
    </message>
    <message>
        <source>A folder of texts and standoff files for brat, a folder a person.</source>
        <translation>مجلّد نصوص وملفّات standoff لـbrat، ومجلّد لكلّ شخص.</translation>
    </message>
    <message>
        <source>A folder for UIMA and INCEpTION: a type system and a CAS a layer.</source>
        <translation>مجلّد لـUIMA وINCEpTION: نظام أنواع وCAS لكلّ طبقة.</translation>
    </message>
    <message>
        <source>A token a line with a BIO column for each label, for taggers.</source>
        <translation>وحدة في كلّ سطر وعمود BIO لكلّ وسم، للواسمات الآلية.</translation>
    </message>
    <message>
        <source>A folder of JSON lines for doccano, a file a person, with relations.</source>
        <translation>مجلّد أسطر JSON لـdoccano، ملفّ لكلّ شخص، مع العلاقات.</translation>
    </message>
    <message>
        <source>A folder for Label Studio: the tasks and the labels for them.</source>
        <translation>مجلّد لـLabel Studio: المهامّ ووسومها.</translation>
    </message>
    <message>
        <source>JSON lines with tokens, spans and relations for Prodigy.</source>
        <translation>أسطر JSON بوحدات ومقاطع وعلاقات لـProdigy.</translation>
    </message>
    <message>
        <source>A project for QualCoder, MAXQDA, ATLAS.ti and NVivo, with codes and links.</source>
        <translation>مشروع لـQualCoder وMAXQDA وATLAS.ti وNVivo، بالرموز والروابط.</translation>
    </message>
    <message>
        <source>Web annotations in JSON-LD, with positions and quotations.</source>
        <translation>تعليقات ويب بصيغة JSON-LD، بالمواضع والاقتباسات.</translation>
    </message>
    <message>
        <source>A folder of WebAnno TSV files for INCEpTION, a file a layer.</source>
        <translation>مجلّد ملفّات WebAnno TSV لـINCEpTION، ملفّ لكلّ طبقة.</translation>
    </message>
    <message>
        <source>Documents that would come in: %1</source>
        <translation>المستندات التي ستدخل: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>المستندات: %1</translation>
    </message>
    <message>
        <source>People who were not known before: %1</source>
        <translation>أشخاص لم يكونوا معروفين: %1</translation>
    </message>
    <message>
        <source>Left out, because the very same text is there already: %1</source>
        <translation>أُسقطت لأنّ النص نفسه موجود: %1</translation>
    </message>
    <message>
        <source>Spans on those texts, left out as well: %1</source>
        <translation>مقاطع على تلك النصوص، أُسقطت كذلك: %1</translation>
    </message>
    <message>
        <source>Layers of further people on those texts: %1</source>
        <translation>طبقات أشخاص آخرين على تلك النصوص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Left out, because they have no text: %1</source>
        <translation>أُسقطت لأنها بلا نص: %1</translation>
    </message>
    <message>
        <source>Files in folders that are of no known kind: %1</source>
        <translation>ملفّات في المجلّدات من نوع غير معروف: %1</translation>
    </message>
    <message>
        <source>Texts that could not be read: %1</source>
        <translation>نصوص تعذّرت قراءتها: %1</translation>
    </message>
    <message>
        <source>Texts whose encoding was guessed: %1</source>
        <translation>نصوص خُمِّن ترميزها: %1</translation>
    </message>
    <message>
        <source>No place in the scheme for %1: %2</source>
        <translation>لا مكان في المخطّط لـ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Left out: %1: %2</source>
        <translation>أُسقط: ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>الطبقات: %1</translation>
    </message>
    <message>
        <source>Spans: %1</source>
        <translation>المقاطع: %1</translation>
    </message>
    <message>
        <source>Relations: %1</source>
        <translation>العلاقات: %1</translation>
    </message>
    <message>
        <source>Rows in the file: %1</source>
        <translation>الصفوف في الملفّ: %1</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run, written with an apostrophe: %1</source>
        <translation>خلايا كان برنامج الجداول سينفّذها، كُتبت بفاصلة علوية: %1</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>العلاقات</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Documents that are done, and will be returned: %1</source>
        <translation>مستندات منجزة ستُعاد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What is to be &amp;mended</source>
        <translation>ما ينبغي إ&amp;صلاحه</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>ما ينبغي إصلاحه</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>‏⁨%1⁩ من ⁨%2⁩ حرفًا</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Who gets how much</source>
        <translation>من يأخذ كم</translation>
    </message>
    <message>
        <source>Assign by rule</source>
        <translation>إسناد وفق قاعدة</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>إس&amp;ناد</translation>
    </message>
    <message>
        <source>What would be assigned</source>
        <translation>ما سيُسنَد</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Documents: %1. New assignments: %2. There or done already: %3.</source>
        <translation>المستندات: ⁨%1⁩. إسنادات جديدة: ⁨%2⁩. موجود أو منجز: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Then to do</source>
        <translation>للإنجاز بعدها</translation>
    </message>
    <message>
        <source>New batch %1: documents: %2</source>
        <translation>دفعة جديدة ⁨%1⁩: المستندات: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Batch %1: more documents: %2</source>
        <translation>الدفعة ⁨%1⁩: مستندات إضافية: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Documents that fewer people will have than you ask for: %1</source>
        <translation>مستندات ستكون عند أشخاص أقلّ مما تطلب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>All of this is assigned already.</source>
        <translation>كلّ هذا مسنَد من قبل.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Everybody gets every document</source>
        <translation>الجميع يأخذ كلّ مستند</translation>
    </message>
    <message>
        <source>So many people each, alike loads</source>
        <translation>عدد لكلّ مستند، بالتساوي</translation>
    </message>
    <message>
        <source>Nobody: only put into a batch</source>
        <translation>لا أحد: وضع في دفعة فقط</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>الكلّ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Those that are shown: %1</source>
        <translation>المعروضة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Those that are selected: %1</source>
        <translation>المحدّدة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Who gets what</source>
        <translation>&amp;لمن ماذا</translation>
    </message>
    <message>
        <source>&amp;People for each document</source>
        <translation>عدد الأ&amp;شخاص لكلّ مستند</translation>
    </message>
    <message>
        <source>&amp;First a shared set for everybody, documents</source>
        <translation>مشتر&amp;كة للجميع أولًا، مستندات</translation>
    </message>
    <message>
        <source>Do&amp;cuments</source>
        <translation>ال&amp;مستندات</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>الأش&amp;خاص</translation>
    </message>
    <message>
        <source>&amp;Batch, new or there already</source>
        <translation>ال&amp;دفعة، جديدة أو موجودة</translation>
    </message>
    <message>
        <source>P&amp;riority, higher comes first</source>
        <translation>الأ&amp;ولوية، والأعلى أولًا</translation>
    </message>
    <message>
        <source>&amp;Seed of what chance decides</source>
        <translation>&amp;بذرة المصادفة</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping; nothing will be kept …</source>
        <translation>جارٍ الإيقاف، ولن يُحفظ شيء…</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>La&amp;yer of:</source>
        <translation>&amp;طبقة:</translation>
    </message>
    <message>
        <source>Text with its spans</source>
        <translation>النص ومقاطعه</translation>
    </message>
    <message>
        <source>First documents</source>
        <translation>المستندات الأولى</translation>
    </message>
    <message>
        <source>Whose layer is shown</source>
        <translation>لمن الطبقة المعروضة</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Documents: %1. Spans: %2. Relations: %3. Read as: %4.</source>
        <translation>المستندات: ⁨%1⁩. المقاطع: ⁨%2⁩. العلاقات: ⁨%3⁩. تُقرأ على أنها: ⁨%4⁩.</translation>
    </message>
    <message>
        <source>%1 (spans: %2)</source>
        <translation>‏⁨%1⁩ (المقاطع: ⁨%2⁩)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the report on agreement</source>
        <translation>حفظ تقرير الاتفاق</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>يوجد ملفّ ⁨%1⁩ من قبل.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>أتريد استبدال الملفّ؟</translation>
    </message>
    <message>
        <source>What is in it will be gone.</source>
        <translation>سيضيع ما فيه.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>حُفظ التقرير باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>جارٍ حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>Retire</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>علاقة جديدة</translation>
    </message>
    <message>
        <source>new attribute</source>
        <translation>سمة جديدة</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>قيمة جديدة</translation>
    </message>
    <message>
        <source>Looking for spans</source>
        <translation>جارٍ البحث عن المقاطع</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>إتاحة مجدّدًا</translation>
    </message>
    <message>
        <source>%1 changes wait. Take all of them back?</source>
        <translation>تغييرات تنتظر، عددها ⁨%1⁩. أتريد إلغاءها كلّها؟</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Load a scheme</source>
        <translation>تحميل مخطّط</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save the scheme</source>
        <translation>حفظ المخطّط</translation>
    </message>
    <message>
        <source>Changes that the file asks for: %1</source>
        <translation>تغييرات يطلبها الملفّ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>New label %1</source>
        <translation>وسم جديد ⁨%1⁩</translation>
    </message>
    <message>
        <source>New relation %1</source>
        <translation>علاقة جديدة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 becomes part of %2</source>
        <translation>‏⁨%1⁩ يصير جزءًا من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 comes behind all other labels</source>
        <translation>‏⁨%1⁩ يأتي بعد كلّ الوسوم الأخرى</translation>
    </message>
    <message>
        <source>%1 comes before %2</source>
        <translation>‏⁨%1⁩ يأتي قبل ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is split by %2: %3</source>
        <translation>‏⁨%1⁩ يُقسَّم بحسب ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 is split by hand: %2</source>
        <translation>‏⁨%1⁩ يُقسَّم يدويًّا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>‏⁨%1⁩: جديد، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2 is removed with its values</source>
        <translation>‏⁨%1⁩: يُزال ⁨%2⁩ بقيمه</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>‏⁨%1⁩ يصير ⁨%2⁩</translation>
    </message>
    <message>
        <source>new value %1</source>
        <translation>قيمة جديدة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>‏⁨%1⁩ يُوقف</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>‏⁨%1⁩ يُتاح مجدّدًا</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>offered again</source>
        <translation>متاح مجدّدًا</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>What is marked in it, nothing for a counterexample</source>
        <translation>ما وُسم فيها، ولا شيء لمثال مضادّ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>What is marked does not stand in the sentence.</source>
        <translation>ما وُسم ليس في الجملة.</translation>
    </message>
    <message>
        <source>%1 also marks with %2: choose another key.</source>
        <translation>‏⁨%1⁩ يَسِم أيضًا بـ⁨%2⁩: اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>%1 is taken from the command %2.</source>
        <translation>يُؤخذ ⁨%1⁩ من الأمر ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The label %1 is missing in the file.</source>
        <translation>الوسم ⁨%1⁩ ليس في الملفّ.</translation>
    </message>
    <message>
        <source>The relation %1 is missing in the file.</source>
        <translation>العلاقة ⁨%1⁩ ليست في الملفّ.</translation>
    </message>
    <message>
        <source>The value %1 of %2 is missing in the file.</source>
        <translation>القيمة ⁨%1⁩ من ⁨%2⁩ ليست في الملفّ.</translation>
    </message>
    <message>
        <source>%2: the attribute %1 is missing in the file.</source>
        <translation>‏⁨%2⁩: السمة ⁨%1⁩ ليست في الملفّ.</translation>
    </message>
    <message>
        <source>Guideline and checks</source>
        <translation>الدليل والفحوص</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Attributes of any span</source>
        <translation>سمات كلّ مقطع</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Attributes of documents</source>
        <translation>سمات المستندات</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نصّ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>ينبّه</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>يمنع</translation>
    </message>
    <message>
        <source>Nothing at all is marked</source>
        <translation>لم يوسم شيء أصلًا</translation>
    </message>
    <message>
        <source>A required attribute has no value</source>
        <translation>سمة إلزامية بلا قيمة</translation>
    </message>
    <message>
        <source>A value asks for a note</source>
        <translation>قيمة تطلب ملاحظة</translation>
    </message>
    <message>
        <source>A span starts or ends with white space</source>
        <translation>مقطع يبدأ أو ينتهي بمسافة</translation>
    </message>
    <message>
        <source>A quantity has no number in it</source>
        <translation>كميّة بلا عدد</translation>
    </message>
    <message>
        <source>A least value is above the greatest</source>
        <translation>قيمة صغرى تفوق الكبرى</translation>
    </message>
    <message>
        <source>The same label stands twice on the same text</source>
        <translation>الوسم نفسه مرّتين على النص نفسه</translation>
    </message>
    <message>
        <source>An expected link is missing</source>
        <translation>رابط متوقَّع ناقص</translation>
    </message>
    <message>
        <source>Attribute of %1</source>
        <translation>سمة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Attribute of any span</source>
        <translation>سمة كلّ مقطع</translation>
    </message>
    <message>
        <source>Attribute of documents</source>
        <translation>سمة المستندات</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>colour on dark</source>
        <translation>اللون على الداكن</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>needs a number</source>
        <translation>يحتاج إلى عدد</translation>
    </message>
    <message>
        <source>expected link</source>
        <translation>الرابط المتوقَّع</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>في الاتجاهين</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>default</source>
        <translation>القيمة الأولى</translation>
    </message>
    <message>
        <source>notes asked for</source>
        <translation>ملاحظات مطلوبة</translation>
    </message>
    <message>
        <source>retired values</source>
        <translation>قيم موقوفة</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message>
        <source>Back to the texts</source>
        <translation>العودة إلى النصوص</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطّط</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>‏⁨%1⁩، الإصدار ⁨%2⁩</translation>
    </message>
    <message>
        <source>This removes what people have made: links: %1, values: %2.</source>
        <translation>يزيل هذا مما صنعه الناس: الروابط: ⁨%1⁩، والقيم: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Undo brings them back. Change the scheme?</source>
        <translation>التراجع يعيدها. أتريد تغيير المخطّط؟</translation>
    </message>
    <message>
        <source>Something is removed</source>
        <translation>شيء سيُزال</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Changing the scheme</source>
        <translation>جارٍ تغيير المخطّط</translation>
    </message>
    <message>
        <source>Version %1 of the scheme is in force. Spans that say something else: %2. Undo takes it back.</source>
        <translation>صار الإصدار ⁨%1⁩ من المخطّط معمولًا به. مقاطع تقول شيئًا آخر: ⁨%2⁩. والتراجع يلغيه.</translation>
    </message>
    <message>
        <source>The scheme has been changed meanwhile. Changes that waited and have no place in it any more: %1.</source>
        <translation>تغيّر المخطّط في هذه الأثناء. تغييرات كانت تنتظر ولم يعد لها مكان فيه: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>SchemeTree</name>
    <message>
        <source>The scheme</source>
        <translation>المخطّط</translation>
    </message>
</context>
<context>
    <name>ScoreTables</name>
    <message>
        <source>Answers, the earliest first</source>
        <translation>الأجوبة، الأقدم أولًا</translation>
    </message>
    <message>
        <source>No gold question was handed out yet.</source>
        <translation>لم يُسنَد سؤال محكَّم بعد.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>‏F1 تامّ</translation>
    </message>
    <message>
        <source>Relaxed F1</source>
        <translation>‏F1 متساهل</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>This pattern is too large; make it simpler.</source>
        <translation>هذا النمط كبير جدًّا؛ بسّطه.</translation>
    </message>
    <message>
        <source>This is no pattern: %1.</source>
        <translation>هذا ليس نمطًا صحيحًا: %1.</translation>
    </message>
    <message>
        <source>This is no pattern: %1, at character %2.</source>
        <translation>هذا ليس نمطًا صحيحًا: %1، عند الحرف %2.</translation>
    </message>
    <message>
        <source>This pattern is too slow; make it simpler.</source>
        <translation>هذا النمط بطيء جدًّا؛ بسّطه.</translation>
    </message>
    <message>
        <source>Patterns cannot be searched for now; switch patterns off and try words.</source>
        <translation>لا يمكن البحث بالأنماط الآن؛ أوقفها وجرّب الكلمات.</translation>
    </message>
</context>
<context>
    <name>Seeing</name>
    <message>
        <source>Show the names of labels</source>
        <translation>إظهار أسماء الوسوم</translation>
    </message>
    <message>
        <source>Show unseen characters</source>
        <translation>إظهار الحروف غير المرئية</translation>
    </message>
    <message>
        <source>Marks spaces and signs that nobody sees, and letters like others.</source>
        <translation>يبيّن المسافات والعلامات التي لا تُرى والحروف المشابهة لغيرها.</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>مسطرة القراءة</translation>
    </message>
    <message>
        <source>Shows a band behind the line in which the caret stands.</source>
        <translation>يُظهر شريطًا خلف السطر الذي فيه المؤشّر.</translation>
    </message>
    <message>
        <source>Each paragraph by itself</source>
        <translation>كلّ فقرة على حدة</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>The direction of the text, until the corpus is closed.</source>
        <translation>اتجاه النص إلى أن تُغلق المدوّنة.</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>إظهار ⁨{label}⁩</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>إظهار كلّ الوسوم</translation>
    </message>
    <message>
        <source>Hidden: {labels}</source>
        <translation>المخفيّ: ⁨{labels}⁩</translation>
    </message>
    <message>
        <source>All labels are shown.</source>
        <translation>كلّ الوسوم ظاهرة.</translation>
    </message>
    <message>
        <source>Dim no label</source>
        <translation>عدم إخفات أيّ وسم</translation>
    </message>
    <message>
        <source>Dim all labels but that of the chosen span</source>
        <translation>إخفات كلّ الوسوم عدا وسم المقطع المختار</translation>
    </message>
    <message>
        <source>Pressed again, it lights them all.</source>
        <translation>بالضغط مرّة أخرى تظهر كلّها.</translation>
    </message>
    <message>
        <source>Dim all but {label}</source>
        <translation>إخفات الكلّ عدا ⁨{label}⁩</translation>
    </message>
</context>
<context>
    <name>SelfTables</name>
    <message>
        <source>Labels, first and later</source>
        <translation>الوسوم أولًا ولاحقًا</translation>
    </message>
    <message>
        <source>Documents read twice</source>
        <translation>مستندات قُرئت مرّتين</translation>
    </message>
    <message>
        <source>Nothing was issued a second time yet.</source>
        <translation>لم يُسنَد شيء مرّة ثانية بعد.</translation>
    </message>
    <message>
        <source>Issued again</source>
        <translation>أُسند مجدّدًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>First</source>
        <translation>أولًا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>‏F1 تامّ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>الأيام بينهما</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send my work</source>
        <translation>إرسال عملي</translation>
    </message>
    <message>
        <source>&amp;Make the packet</source>
        <translation>&amp;صنع الحزمة</translation>
    </message>
    <message>
        <source>Nothing was sent from here before.</source>
        <translation>لم يُرسل شيء من هنا من قبل.</translation>
    </message>
    <message>
        <source>Sent last: %1</source>
        <translation>آخر إرسال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The work of %1 goes back to the lead.</source>
        <translation>يعود عمل ⁨%1⁩ إلى المشرف.</translation>
    </message>
    <message>
        <source>Documents: %1 done, %2 begun, %3 in all</source>
        <translation>المستندات: المنجز ⁨%1⁩، والمبدوء ⁨%2⁩، والكلّ ⁨%3⁩</translation>
    </message>
    <message>
        <source>Spans: %1. Links: %2. Remarks: %3.</source>
        <translation>المقاطع: ⁨%1⁩. الروابط: ⁨%2⁩. التعليقات: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>A packet always holds all of your work, so one that is lost does no harm. It is a file: attach it to an e-mail to your lead, or hand it over.</source>
        <translation>تحوي الحزمة دائمًا عملك كلّه، فلا ضرر إن ضاعت واحدة. وهي ملفّ: أرفقها برسالة إلى مشرفك أو سلّمها باليد.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> at byte %1</source>
        <translation> عند البايت ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 has been changed meanwhile.</source>
        <translation>تغيّر ⁨%1⁩ في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 is a corpus: choose another name for the export.</source>
        <translation>‏⁨%1⁩ مدوّنة: اختر اسمًا آخر للتصدير.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it for the export.</source>
        <translation>‏⁨%1⁩ مجلّد: سمِّ ملفًّا فيه للتصدير.</translation>
    </message>
    <message>
        <source>%1 is called “%2”: there are %3.</source>
        <translation>لا يُسمّى ⁨%1⁩ «⁨%2⁩»: الموجود ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 is no file but a device or a pipe: choose a file for the export.</source>
        <translation>‏⁨%1⁩ ليس ملفًّا بل جهاز أو أنبوب: اختر ملفًّا للتصدير.</translation>
    </message>
    <message>
        <source>%1 is no folder: name a new folder for the export.</source>
        <translation>‏⁨%1⁩ ليس مجلدًا: سمِّ مجلدًا جديدًا للتصدير.</translation>
    </message>
    <message>
        <source>%1 is no number in JSON.</source>
        <translation>‏⁨%1⁩ ليس عددًا في JSON.</translation>
    </message>
    <message>
        <source>%1 is not empty: name a new folder for the export.</source>
        <translation>‏⁨%1⁩ ليس فارغًا: سمِّ مجلدًا جديدًا للتصدير.</translation>
    </message>
    <message>
        <source>%1 is there already: choose another name.</source>
        <translation>‏⁨%1⁩ موجود من قبل: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 must be a name, an object or null.</source>
        <translation>يجب أن يكون ⁨%1⁩ اسمًا أو كائنًا أو null.</translation>
    </message>
    <message>
        <source>%1 needs %2 clusters, and there are %3.</source>
        <translation>يحتاج ⁨%1⁩ إلى مجموعات عددها ⁨%2⁩، والموجود ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 needs %2 people who are done, and there are %3.</source>
        <translation>يحتاج ⁨%1⁩ إلى أشخاص أنهوا عملهم عددهم ⁨%2⁩، والموجود ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 stands twice in one object.</source>
        <translation>‏⁨%1⁩ مكرّر في كائن واحد.</translation>
    </message>
    <message>
        <source>%1 was not made by opening a packet, so no packet can bring it up to date. Open the packet under another name.</source>
        <translation>لم تنشأ ⁨%1⁩ من فتح حزمة، فلا يمكن لحزمة أن تحدّثها. افتح الحزمة باسم آخر.</translation>
    </message>
    <message>
        <source>%1 with the answer “%2”</source>
        <translation>‏⁨%1⁩ بالجواب «⁨%2⁩»</translation>
    </message>
    <message>
        <source>%1: %2 has no value.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩ بلا قيمة.</translation>
    </message>
    <message>
        <source>%1: %2 is no line of brat&apos;s standoff format: mend it, or take it out.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩ ليس سطرًا من صيغة standoff لـbrat: أصلحه أو أزله.</translation>
    </message>
    <message>
        <source>%1: %2 stands twice: give one of them another number.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩ مكرّر: أعطِ أحدهما رقمًا آخر.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” needs a note.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩ «⁨%3⁩» يحتاج إلى ملاحظة.</translation>
    </message>
    <message>
        <source>%1: a relation “%2” names the span %3, which is not there.</source>
        <translation>‏⁨%1⁩: علاقة «⁨%2⁩» تذكر المقطع ⁨%3⁩ وهو غير موجود.</translation>
    </message>
    <message>
        <source>%1: a report can be written as %2: name such a file.</source>
        <translation>‏⁨%1⁩: يمكن كتابة التقرير بصيغة ⁨%2⁩: سمِّ ملفًّا كهذا.</translation>
    </message>
    <message>
        <source>%1: a span ends before it begins: mend its offsets.</source>
        <translation>‏⁨%1⁩: مقطع ينتهي قبل أن يبدأ: أصلح مواضعه.</translation>
    </message>
    <message>
        <source>%1: a span has no label: give it one, or take it out.</source>
        <translation>‏⁨%1⁩: مقطع بلا وسم: أعطه وسمًا أو أزله.</translation>
    </message>
    <message>
        <source>%1: a text in this corpus is not the one that was imported. Restore a backup.</source>
        <translation>‏⁨%1⁩: في هذه المدوّنة نصّ ليس هو الذي استُورد. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1: another program has changed how this file is kept. Restore a backup, or run “annotator check --repair”.</source>
        <translation>‏⁨%1⁩: غيّر برنامج آخر طريقة حفظ هذا الملفّ. استعد نسخة احتياطية، أو نفّذ «annotator check --repair».</translation>
    </message>
    <message>
        <source>%1: another program has moved, replaced or deleted this file, so nothing was saved. Save a copy of the corpus elsewhere, then open that.</source>
        <translation>‏⁨%1⁩: نقل برنامج آخر هذا الملفّ أو استبدله أو حذفه، فلم يُحفظ شيء. احفظ نسخة من المدوّنة في مكان آخر ثم افتحها.</translation>
    </message>
    <message>
        <source>%1: backups cannot be written there (%2). Free some space, or check its permissions.</source>
        <translation>‏⁨%1⁩: لا يمكن كتابة النسخ الاحتياطية هناك (⁨%2⁩). أفرغ بعض المساحة أو تحقّق من الأذون.</translation>
    </message>
    <message>
        <source>%1: is not linked by “%2”.</source>
        <translation>‏⁨%1⁩: غير مرتبط بـ«⁨%2⁩».</translation>
    </message>
    <message>
        <source>%1: its folder may not be written, so nothing could be saved. Allow writing, or copy the file to another folder.</source>
        <translation>‏⁨%1⁩: الكتابة في مجلّده غير مسموحة، فلا يمكن حفظ شيء. اسمح بالكتابة أو انسخ الملفّ إلى مجلّد آخر.</translation>
    </message>
    <message>
        <source>%1: left out.</source>
        <translation>‏⁨%1⁩: أُسقط.</translation>
    </message>
    <message>
        <source>%1: mend the file, or choose to skip or to re-anchor such spans.</source>
        <translation>‏⁨%1⁩: أصلح الملفّ، أو اختر تخطّي مقاطع كهذه أو إعادة تثبيتها.</translation>
    </message>
    <message>
        <source>%1: mend the file, or choose to skip such spans.</source>
        <translation>‏⁨%1⁩: أصلح الملفّ، أو اختر تخطّي مقاطع كهذه.</translation>
    </message>
    <message>
        <source>%1: moved to %2.</source>
        <translation>‏⁨%1⁩: نُقل إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: no copy can be made in the middle of a change.</source>
        <translation>‏⁨%1⁩: لا يمكن أخذ نسخة في أثناء تغيير.</translation>
    </message>
    <message>
        <source>%1: no view in it has a text: choose another file.</source>
        <translation>‏⁨%1⁩: لا نصّ في أيّ عرض فيه: اختر ملفًّا آخر.</translation>
    </message>
    <message>
        <source>%1: nobody can tell from its name what this file is: choose its format, one of %2.</source>
        <translation>‏⁨%1⁩: لا يدلّ اسم هذا الملفّ على نوعه: اختر صيغته من بين ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: nothing can be written there (%2). Choose another folder.</source>
        <translation>‏⁨%1⁩: لا يمكن كتابة شيء هناك (⁨%2⁩). اختر مجلّدًا آخر.</translation>
    </message>
    <message>
        <source>%1: nothing in this archive can be read as it is: unpack it, and choose the folder.</source>
        <translation>‏⁨%1⁩: لا يُقرأ شيء في هذا الأرشيف كما هو: فكّه واختر المجلّد.</translation>
    </message>
    <message>
        <source>%1: spaCy reads no file with so many tokens: choose fewer documents.</source>
        <translation>‏⁨%1⁩: لا يقرأ spaCy ملفًّا بهذا العدد من الوحدات: اختر مستندات أقلّ.</translation>
    </message>
    <message>
        <source>%1: starts or ends with white space.</source>
        <translation>‏⁨%1⁩: يبدأ أو ينتهي بمسافة.</translation>
    </message>
    <message>
        <source>%1: the PDF has no text, only pictures of it: recognise its text first.</source>
        <translation>‏⁨%1⁩: ليس في ملفّ PDF نصّ بل صوره فقط: تعرّف على نصّه أولًا.</translation>
    </message>
    <message>
        <source>%1: the PDF is locked with a password: save it without one.</source>
        <translation>‏⁨%1⁩: ملفّ PDF مقفل بكلمة مرور: احفظه دونها.</translation>
    </message>
    <message>
        <source>%1: the Parquet file cannot be read (%2): write it again.</source>
        <translation>‏⁨%1⁩: تعذّرت قراءة ملفّ Parquet (⁨%2⁩): اكتبه من جديد.</translation>
    </message>
    <message>
        <source>%1: the XML is larger than %2 MB.</source>
        <translation>‏⁨%1⁩: ملفّ XML أكبر من ⁨%2⁩ م.ب.</translation>
    </message>
    <message>
        <source>%1: the XML is nested deeper or is longer than any annotated text.</source>
        <translation>‏⁨%1⁩: ملفّ XML أعمق تداخلًا أو أطول من أيّ نصّ موسوم.</translation>
    </message>
    <message>
        <source>%1: the annotation begins or ends inside a character</source>
        <translation>‏⁨%1⁩: يبدأ الوسم أو ينتهي داخل حرف</translation>
    </message>
    <message>
        <source>%1: the annotation begins or ends inside a character (its offsets count UTF-16 units): mend the file, or choose to skip such spans.</source>
        <translation>‏⁨%1⁩: يبدأ الوسم أو ينتهي داخل حرف (مواضعه تعدّ وحدات UTF-16): أصلح الملفّ، أو اختر تخطّي مقاطع كهذه.</translation>
    </message>
    <message>
        <source>%1: the annotations of this text name each other more than %2 times: divide the file.</source>
        <translation>‏⁨%1⁩: وسوم هذا النص يذكر بعضها بعضًا أكثر من ⁨%2⁩ مرّة: قسّم الملفّ.</translation>
    </message>
    <message>
        <source>%1: the backup could not be put there (%2). Free some space, or restore it to another folder.</source>
        <translation>‏⁨%1⁩: تعذّر وضع النسخة الاحتياطية هناك (⁨%2⁩). أفرغ بعض المساحة أو استعدها إلى مجلّد آخر.</translation>
    </message>
    <message>
        <source>%1: the copy cannot be written (%2). Choose another folder.</source>
        <translation>‏⁨%1⁩: تعذّرت كتابة النسخة (⁨%2⁩). اختر مجلّدًا آخر.</translation>
    </message>
    <message>
        <source>%1: the corpus could not be brought up to date (%2). It is unchanged. Check the free space and the permissions of its folder.</source>
        <translation>‏⁨%1⁩: تعذّر تحديث المدوّنة (⁨%2⁩). لم تتغيّر. تحقّق من المساحة الحرّة ومن أذون مجلّدها.</translation>
    </message>
    <message>
        <source>%1: the corpus could not be read or written (%2). Check the disk, then run “annotator check”.</source>
        <translation>‏⁨%1⁩: تعذّرت قراءة المدوّنة أو كتابتها (⁨%2⁩). افحص القرص ثم نفّذ «annotator check».</translation>
    </message>
    <message>
        <source>%1: the corpus is damaged (%2). Restore a backup, or run “annotator check --repair”.</source>
        <translation>‏⁨%1⁩: المدوّنة تالفة (⁨%2⁩). استعد نسخة احتياطية، أو نفّذ «annotator check --repair».</translation>
    </message>
    <message>
        <source>%1: the corpus is damaged. Restore a backup, or run “annotator check --repair”.</source>
        <translation>‏⁨%1⁩: المدوّنة تالفة. استعد نسخة احتياطية، أو نفّذ «annotator check --repair».</translation>
    </message>
    <message>
        <source>%1: the corpus is not open for this (%2). Open it again.</source>
        <translation>‏⁨%1⁩: المدوّنة غير مفتوحة لهذا (⁨%2⁩). افتحها من جديد.</translation>
    </message>
    <message>
        <source>%1: the corpus is open in another window. Close it there first.</source>
        <translation>‏⁨%1⁩: المدوّنة مفتوحة في نافذة أخرى. أغلقها هناك أولًا.</translation>
    </message>
    <message>
        <source>%1: the corpus was written by a newer version of Annotator. Install the newest version and open it with that.</source>
        <translation>‏⁨%1⁩: كُتبت المدوّنة بإصدار أحدث من Annotator. ثبّت أحدث إصدار وافتحها به.</translation>
    </message>
    <message>
        <source>%1: the end of the file is missing, as after an unfinished download or copy. Copy it again, or restore a backup.</source>
        <translation>‏⁨%1⁩: نهاية الملفّ مفقودة، كما يحدث بعد تنزيل أو نسخ لم يكتمل. انسخه من جديد أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1: the feature %2 must be a number, not %3.</source>
        <translation>‏⁨%1⁩: يجب أن تكون الخاصّية ⁨%2⁩ عددًا لا ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1: the file %2 beside it was not written by Annotator. Move it to another folder and open the corpus again.</source>
        <translation>‏⁨%1⁩: الملفّ ⁨%2⁩ المجاور لم يكتبه Annotator. انقله إلى مجلّد آخر وافتح المدوّنة من جديد.</translation>
    </message>
    <message>
        <source>%1: the file %2 of an earlier corpus lies there. Choose another name, or move that file to another folder.</source>
        <translation>‏⁨%1⁩: يوجد هناك الملفّ ⁨%2⁩ من مدوّنة سابقة. اختر اسمًا آخر أو انقل ذلك الملفّ إلى مجلّد آخر.</translation>
    </message>
    <message>
        <source>%1: the file cannot be made (%2).</source>
        <translation>‏⁨%1⁩: تعذّر إنشاء الملفّ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1: the file cannot be reached. Check its folder and permissions.</source>
        <translation>‏⁨%1⁩: تعذّر الوصول إلى الملفّ. تحقّق من مجلّده ومن الأذون.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read (%2).</source>
        <translation>‏⁨%1⁩: تعذّرت قراءة الملفّ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1: the file cannot be read (%2). Check its permissions.</source>
        <translation>‏⁨%1⁩: تعذّرت قراءة الملفّ (⁨%2⁩). تحقّق من الأذون.</translation>
    </message>
    <message>
        <source>%1: the file cannot be written (%2): choose another place, or make room there.</source>
        <translation>‏⁨%1⁩: تعذّرت كتابة الملفّ (⁨%2⁩): اختر مكانًا آخر أو أفرغ مساحة هناك.</translation>
    </message>
    <message>
        <source>%1: the file declares a document type, which may hide other files or entities in it: take out the DOCTYPE and try again.</source>
        <translation>‏⁨%1⁩: يعلن الملفّ نوع مستند قد يخفي ملفّات أخرى أو كيانات: أزل DOCTYPE وحاول من جديد.</translation>
    </message>
    <message>
        <source>%1: the file has other tables or rules than a corpus of Annotator has (%2). Do not trust it: ask for another copy, or restore a backup.</source>
        <translation>‏⁨%1⁩: في الملفّ جداول أو قواعد غير التي في مدوّنات Annotator (⁨%2⁩). لا تثق به: اطلب نسخة أخرى أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1: the file is empty, or there is nothing but white space in it: write its text into it, or leave it out.</source>
        <translation>‏⁨%1⁩: الملفّ فارغ أو ليس فيه إلا مسافات: اكتب نصّه فيه أو اتركه.</translation>
    </message>
    <message>
        <source>%1: the file is empty. Choose a corpus, or make a new one.</source>
        <translation>‏⁨%1⁩: الملفّ فارغ. اختر مدوّنة أو أنشئ واحدة جديدة.</translation>
    </message>
    <message>
        <source>%1: the file is larger than 50 MB: divide it into several texts.</source>
        <translation>‏⁨%1⁩: الملفّ أكبر من 50 م.ب: قسّمه إلى عدّة نصوص.</translation>
    </message>
    <message>
        <source>%1: the file may not be written. Allow writing, or copy it to another folder.</source>
        <translation>‏⁨%1⁩: الكتابة في الملفّ غير مسموحة. اسمح بها أو انسخه إلى مجلّد آخر.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be read (%2): ask for access to it.</source>
        <translation>‏⁨%1⁩: تعذّرت قراءة المجلّد (⁨%2⁩): اطلب الإذن بالوصول إليه.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be written (%2): choose another place, or make room there.</source>
        <translation>‏⁨%1⁩: تعذّرت كتابة المجلّد (⁨%2⁩): اختر مكانًا آخر أو أفرغ مساحة هناك.</translation>
    </message>
    <message>
        <source>%1: the line is too long to be a document.</source>
        <translation>‏⁨%1⁩: السطر أطول من أن يكون مستندًا.</translation>
    </message>
    <message>
        <source>%1: the list must hold objects only, not %2.</source>
        <translation>‏⁨%1⁩: يجب ألا تحوي القائمة إلا كائنات، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: the object is too long to be a document.</source>
        <translation>‏⁨%1⁩: الكائن أطول من أن يكون مستندًا.</translation>
    </message>
    <message>
        <source>%1: the program ended while it was saving, and the file that was left cannot be trusted. It is kept in %2 as it was found. Restore a backup, or run “annotator check --repair”.</source>
        <translation>‏⁨%1⁩: انتهى البرنامج في أثناء الحفظ، ولا يمكن الوثوق بالملفّ الذي بقي. حُفظ في ⁨%2⁩ كما وُجد. استعد نسخة احتياطية، أو نفّذ «annotator check --repair».</translation>
    </message>
    <message>
        <source>%1: the program ended while it was saving, and there is no room to keep a copy of the file before it is mended (%2). Free some space in %3.</source>
        <translation>‏⁨%1⁩: انتهى البرنامج في أثناء الحفظ، ولا مساحة لحفظ نسخة من الملفّ قبل إصلاحه (⁨%2⁩). أفرغ بعض المساحة في ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1: the quote %2 stands nowhere in the text, or in several places that its prefix and suffix do not tell apart</source>
        <translation>‏⁨%1⁩: الاقتباس ⁨%2⁩ ليس في النص، أو هو في عدّة مواضع لا يميّز بينها ما قبله وما بعده</translation>
    </message>
    <message>
        <source>%1: the release is whole, but the corpus does not remember it (%2). Make the same one again into another folder once that is mended.</source>
        <translation>‏⁨%1⁩: الإصدار كامل، لكن المدوّنة لا تتذكره (⁨%2⁩). اصنعه من جديد في مجلد آخر بعد إصلاح ذلك.</translation>
    </message>
    <message>
        <source>%1: the row has not as many cells as there are columns.</source>
        <translation>‏⁨%1⁩: عدد خلايا الصفّ ليس عدد الأعمدة.</translation>
    </message>
    <message>
        <source>%1: the same text has this label twice.</source>
        <translation>‏⁨%1⁩: النص نفسه يحمل هذا الوسم مرّتين.</translation>
    </message>
    <message>
        <source>%1: the scheme cannot be read: %2.</source>
        <translation>‏⁨%1⁩: تعذّرت قراءة المخطّط: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: the span %2 at %3 ends behind the text, which has only %4 there</source>
        <translation>‏⁨%1⁩: المقطع ⁨%2⁩ عند ⁨%3⁩ ينتهي بعد النص الذي ليس فيه هناك إلا ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1: the span %2 says %3, but at %4 the text has %5</source>
        <translation>‏⁨%1⁩: المقطع ⁨%2⁩ يذكر ⁨%3⁩، لكن في النص عند ⁨%4⁩: ⁨%5⁩</translation>
    </message>
    <message>
        <source>%1: the span %2 stands twice.</source>
        <translation>‏⁨%1⁩: المقطع ⁨%2⁩ مكرّر.</translation>
    </message>
    <message>
        <source>%1: the table is empty.</source>
        <translation>‏⁨%1⁩: الجدول فارغ.</translation>
    </message>
    <message>
        <source>%1: the text %2 is not there: put it beside the file, as %3.</source>
        <translation>‏⁨%1⁩: النص ⁨%2⁩ غير موجود: ضعه بجانب الملفّ باسم ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1: the text goes on with something else than %2.</source>
        <translation>‏⁨%1⁩: يتابع النص بغير ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: there are several texts called %2%3, and they differ: put the right one beside it.</source>
        <translation>‏⁨%1⁩: هناك عدّة نصوص باسم ⁨%2⁩⁨%3⁩ وهي مختلفة: ضع الصحيح بجانبه.</translation>
    </message>
    <message>
        <source>%1: there are too many quotes to look for in this text: give the annotations positions too.</source>
        <translation>‏⁨%1⁩: الاقتباسات المطلوب البحث عنها في هذا النص كثيرة جدًّا: أعطِ الوسوم مواضع كذلك.</translation>
    </message>
    <message>
        <source>%1: there is a file of this name already. Choose another name.</source>
        <translation>‏⁨%1⁩: يوجد ملفّ بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1: there is no %2 file in the archive: export the documents as “UIMA CAS XMI”.</source>
        <translation>‏⁨%1⁩: لا ملفّ ⁨%2⁩ في الأرشيف: صدّر المستندات بصيغة «UIMA CAS XMI».</translation>
    </message>
    <message>
        <source>%1: there is no annotation %2 in the file: mend the line, or take it out.</source>
        <translation>‏⁨%1⁩: لا وسم ⁨%2⁩ في الملفّ: أصلح السطر أو أزله.</translation>
    </message>
    <message>
        <source>%1: there is no annotation of a text in it.</source>
        <translation>‏⁨%1⁩: ليس فيه وسم لنصّ.</translation>
    </message>
    <message>
        <source>%1: there is no file of annotations, %2, beside it: name the folder, or read it as plain text.</source>
        <translation>‏⁨%1⁩: لا ملفّ وسوم بجانبه، ⁨%2⁩: سمِّ المجلّد أو اقرأه نصًّا مجرّدًا.</translation>
    </message>
    <message>
        <source>%1: there is no number in it.</source>
        <translation>‏⁨%1⁩: لا عدد فيه.</translation>
    </message>
    <message>
        <source>%1: there is no room in its folder for what comes in (%2). Free some space and try again.</source>
        <translation>%1: لا مكان في مجلده لما يُستورد (%2). أفرِغ بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder: check the name.</source>
        <translation>‏⁨%1⁩: لا يوجد ملفّ أو مجلّد كهذا: تحقّق من الاسم.</translation>
    </message>
    <message>
        <source>%1: there is no such file. Check the name, or make a new corpus.</source>
        <translation>‏⁨%1⁩: لا يوجد ملفّ كهذا. تحقّق من الاسم أو أنشئ مدوّنة جديدة.</translation>
    </message>
    <message>
        <source>%1: there is no text for it: put %2%3 beside it, or name the folder that holds both.</source>
        <translation>‏⁨%1⁩: لا نصّ له: ضع ⁨%2⁩⁨%3⁩ بجانبه، أو سمِّ المجلّد الذي يضمّهما.</translation>
    </message>
    <message>
        <source>%1: there is no text of a word processor in it: save it as .docx.</source>
        <translation>‏⁨%1⁩: ليس فيه نصّ لمعالج نصوص: احفظه بصيغة ‎.docx‎.</translation>
    </message>
    <message>
        <source>%1: there is no “%2” in the archive.</source>
        <translation>‏⁨%1⁩: لا يوجد «⁨%2⁩» في الأرشيف.</translation>
    </message>
    <message>
        <source>%1: this contradicts what the corpus holds (%2), so nothing was saved. Run “annotator check”: the corpus is damaged, or the program has an error.</source>
        <translation>‏⁨%1⁩: هذا يناقض ما في المدوّنة (⁨%2⁩)، فلم يُحفظ شيء. نفّذ «annotator check»: إمّا أنّ المدوّنة تالفة أو أنّ في البرنامج خطأ.</translation>
    </message>
    <message>
        <source>%1: this file has a second name elsewhere (a hard link), through which another program could change it unseen. Make a copy and open that.</source>
        <translation>‏⁨%1⁩: لهذا الملفّ اسم ثانٍ في مكان آخر (رابط صلب) يمكن لبرنامج آخر أن يغيّره من خلاله دون أن يُرى. انسخه وافتح النسخة.</translation>
    </message>
    <message>
        <source>%1: this file is not the one that was released: get the release again.</source>
        <translation>‏⁨%1⁩: هذا الملف ليس هو الذي أُصدر: احصل على الإصدار من جديد.</translation>
    </message>
    <message>
        <source>%1: this file of the release is missing: get it again.</source>
        <translation>‏⁨%1⁩: هذا الملف من الإصدار ناقص: احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>%1: this is a .doc of an older word processor, or it is locked with a password: open it in a word processor, and save it as .docx without a password.</source>
        <translation>‏⁨%1⁩: هذا ملفّ ‎.doc‎ من معالج نصوص قديم، أو هو مقفل بكلمة مرور: افتحه في معالج نصوص واحفظه بصيغة ‎.docx‎ دون كلمة مرور.</translation>
    </message>
    <message>
        <source>%1: this is a database of another program, not a corpus. Choose another file.</source>
        <translation>‏⁨%1⁩: هذه قاعدة بيانات لبرنامج آخر وليست مدوّنة. اختر ملفًّا آخر.</translation>
    </message>
    <message>
        <source>%1: this is no DocBin of spaCy 3, or it is damaged (%2): write it again.</source>
        <translation>‏⁨%1⁩: هذا ليس DocBin من spaCy 3، أو هو تالف (⁨%2⁩): اكتبه من جديد.</translation>
    </message>
    <message>
        <source>%1: this is no PDF, or it is damaged (%2): get it again, or save it as plain text.</source>
        <translation>‏⁨%1⁩: هذا ليس PDF، أو هو تالف (⁨%2⁩): احصل عليه من جديد أو احفظه نصًّا مجرّدًا.</translation>
    </message>
    <message>
        <source>%1: this is no file but a folder or a device. Choose a file.</source>
        <translation>‏⁨%1⁩: هذا ليس ملفًّا بل مجلّد أو جهاز. اختر ملفًّا.</translation>
    </message>
    <message>
        <source>%1: this is no release, because there is no %2 in it: choose the folder that “annotator release” wrote.</source>
        <translation>‏⁨%1⁩: هذا ليس إصدارًا لأنه لا يحوي ⁨%2⁩: اختر المجلد الذي كتبه «annotator release».</translation>
    </message>
    <message>
        <source>%1: this is no zip archive, or it is cut off (%2): get it again.</source>
        <translation>‏⁨%1⁩: هذا ليس أرشيف zip، أو هو مبتور (⁨%2⁩): احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>%1: this is not a corpus. To bring a text in, open a corpus and import it.</source>
        <translation>‏⁨%1⁩: هذه ليست مدوّنة. لإدخال نصّ افتح مدوّنة واستورده.</translation>
    </message>
    <message>
        <source>%1: this is too large for one record (%2), so nothing was saved. Divide it into smaller parts.</source>
        <translation>‏⁨%1⁩: هذا أكبر من أن يسعه سجلّ واحد (⁨%2⁩)، فلم يُحفظ شيء. قسّمه إلى أجزاء أصغر.</translation>
    </message>
    <message>
        <source>%1: value_min is greater than value_max.</source>
        <translation>‏⁨%1⁩: قيمة value_min أكبر من value_max.</translation>
    </message>
    <message>
        <source>%1: “%2” in the archive is damaged (%3): get it again.</source>
        <translation>‏⁨%1⁩: «⁨%2⁩» في الأرشيف تالف (⁨%3⁩): احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>%1: “%2” must be a whole number, not %3.</source>
        <translation>‏⁨%1⁩: يجب أن يكون «⁨%2⁩» عددًا صحيحًا لا ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1:%2: %3 is no type of a CAS: export the file as “UIMA CAS XMI”.</source>
        <translation>‏⁨%1⁩:⁨%2⁩: ⁨%3⁩ ليس نوعًا في CAS: صدّر الملفّ بصيغة «UIMA CAS XMI».</translation>
    </message>
    <message>
        <source>%1:%2: a cell is longer than %3 characters: divide its text, or see whether a quotation mark is missing.</source>
        <translation>‏⁨%1⁩:⁨%2⁩: خليّة أطول من ⁨%3⁩ حرفًا: قسّم نصّها، أو انظر هل تنقص علامة اقتباس.</translation>
    </message>
    <message>
        <source>%1:%2: a type lacks its name or supertypeName: export the type system again.</source>
        <translation>‏⁨%1⁩:⁨%2⁩: نوع ينقصه name أو supertypeName: صدّر نظام الأنواع من جديد.</translation>
    </message>
    <message>
        <source>%1:%2: the row is broken (%3): quote cells that hold separators, quotes or line breaks, and double the quotes in them.</source>
        <translation>‏⁨%1⁩:⁨%2⁩: الصفّ معطوب (⁨%3⁩): ضع بين علامتَي اقتباس الخلايا التي فيها فواصل أو علامات اقتباس أو أسطر جديدة، وضاعف علامات الاقتباس داخلها.</translation>
    </message>
    <message>
        <source>%1:%2: the xmi:id %3 stands twice in the file.</source>
        <translation>‏⁨%1⁩:⁨%2⁩: المعرّف xmi:id ⁨%3⁩ مكرّر في الملفّ.</translation>
    </message>
    <message>
        <source>%1:%2: this is no JSON: %3.</source>
        <translation>‏⁨%1⁩:⁨%2⁩: ليس هذا JSON: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1:%2: this is no XMI of a CAS, which begins with xmi:XMI: export the file as “UIMA CAS XMI”.</source>
        <translation>‏⁨%1⁩:⁨%2⁩: هذا ليس XMI من CAS، وهو يبدأ بـxmi:XMI: صدّر الملفّ بصيغة «UIMA CAS XMI».</translation>
    </message>
    <message>
        <source>%1:%2: this is no well-formed XML (%3): repair the file or export it again.</source>
        <translation>‏⁨%1⁩:⁨%2⁩: ليس هذا XML سليم البناء (⁨%3⁩): أصلح الملفّ أو صدّره من جديد.</translation>
    </message>
    <message>
        <source>%1:1: the encoding that the XML declares is unknown or does not fit it: save the file as UTF-8.</source>
        <translation>‏⁨%1⁩:1: الترميز الذي يعلنه XML غير معروف أو لا يناسبه: احفظ الملفّ بترميز UTF-8.</translation>
    </message>
    <message>
        <source>A change keeps a span&apos;s identity.</source>
        <translation>التغيير يُبقي هويّة المقطع.</translation>
    </message>
    <message>
        <source>A comment has at most %1 characters: shorten it by %2.</source>
        <translation>في التعليق ⁨%1⁩ حرفًا على الأكثر: قصّره بمقدار ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A document has no attribute “%1” in this scheme.</source>
        <translation>لا سمة «⁨%1⁩» للمستندات في هذا المخطّط.</translation>
    </message>
    <message>
        <source>A document with the %1 of one of these is in the corpus already.</source>
        <translation>توجد بالفعل في المدونة وثيقة لها «%1» (id: المعرّف، text: النص) كما لإحدى هذه.</translation>
    </message>
    <message>
        <source>A document with the id %1 is in the corpus already.</source>
        <translation>في المدوّنة مستند معرّفه ⁨%1⁩ من قبل.</translation>
    </message>
    <message>
        <source>A layer names nobody: give its person a pseudonym.</source>
        <translation>طبقة لا تسمّي أحدًا: أعطِ صاحبها اسمًا مستعارًا.</translation>
    </message>
    <message>
        <source>A part of a Hugging Face dataset cannot be called “%1”: use letters, digits and underscores, with dots between them if you like.</source>
        <translation>لا يمكن تسمية جزء من مجموعة بيانات Hugging Face «⁨%1⁩»: استعمل حروفًا لاتينية وأرقامًا وشرطات سفلية، وبينها نقاط إن شئت.</translation>
    </message>
    <message>
        <source>A part of the file is broken: %1.</source>
        <translation>جزء من الملفّ معطوب: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A person cannot be removed who has begun to work, or who was given something since: take back what they were given.</source>
        <translation>لا يمكن إزالة شخص بدأ العمل أو أُسند إليه شيء منذ ذلك: اسحب ما أُسند إليه.</translation>
    </message>
    <message>
        <source>A person needs a name and a pseudonym.</source>
        <translation>يحتاج الشخص إلى اسم واسم مستعار.</translation>
    </message>
    <message>
        <source>A record cannot become another one: remove it and add that.</source>
        <translation>لا يمكن أن يصير سجلّ سجلًّا آخر: أزله وأضف الآخر.</translation>
    </message>
    <message>
        <source>A record names another that is not there: %1.</source>
        <translation>سجلّ يشير إلى آخر غير موجود: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A record of this corpus cannot be read, so the file is damaged. Restore a backup, or run “annotator check --repair”.</source>
        <translation>تعذّرت قراءة سجلّ من هذه المدوّنة، فالملفّ تالف. استعد نسخة احتياطية، أو نفّذ «annotator check --repair».</translation>
    </message>
    <message>
        <source>A record “%1” cannot be read (%2).</source>
        <translation>تعذّرت قراءة سجلّ «⁨%1⁩» (⁨%2⁩).</translation>
    </message>
    <message>
        <source>A release is known by the SHA-256 of its manifest: 64 hexadecimal digits.</source>
        <translation>يُعرف الإصدار ببصمة SHA-256 لبيانه: 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>A span begins or ends elsewhere than its fragments.</source>
        <translation>مقطع يبدأ أو ينتهي في غير موضع أجزائه.</translation>
    </message>
    <message>
        <source>A span cannot be linked to itself: choose another target.</source>
        <translation>لا يمكن ربط مقطع بنفسه: اختر هدفًا آخر.</translation>
    </message>
    <message>
        <source>A span needs at least one fragment: select some text first.</source>
        <translation>يحتاج المقطع إلى جزء واحد على الأقل: حدّد نصًّا أولًا.</translation>
    </message>
    <message>
        <source>A span of %1 has no attribute “%2”.</source>
        <translation>مقطع ⁨%1⁩ ليست له سمة «⁨%2⁩».</translation>
    </message>
    <message>
        <source>A span of these is there already.</source>
        <translation>أحد هذه المقاطع موجود بالفعل.</translation>
    </message>
    <message>
        <source>A span of this link is gone: nothing was linked.</source>
        <translation>زال أحد مقطعَي هذا الرابط: لم يُربط شيء.</translation>
    </message>
    <message>
        <source>A text in this corpus is not the one that was imported. Restore a backup.</source>
        <translation>في هذه المدوّنة نصّ ليس هو الذي استُورد. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>All of the chosen documents are with somebody already, so there can be no calibration set: choose other documents, or ask for none.</source>
        <translation>كلّ المستندات المختارة عند أشخاص من قبل، فلا يمكن تكوين مجموعة معايرة: اختر مستندات أخرى أو لا تطلب مجموعة.</translation>
    </message>
    <message>
        <source>All of this is assigned already.</source>
        <translation>كلّ هذا مسنَد من قبل.</translation>
    </message>
    <message>
        <source>All of this is marked as %1 already.</source>
        <translation>كلّ هذا موسوم بـ⁨%1⁩ من قبل.</translation>
    </message>
    <message>
        <source>DocumentMetaData annotations</source>
        <translation>وسوم DocumentMetaData</translation>
    </message>
    <message>
        <source>Documents of the earlier release that are not in this one: %1.</source>
        <translation>مستندات من الإصدار السابق ليست في هذا الإصدار: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Documents without a layer that is done: %1 of %2. What is not marked there may just not have been read. Filter on “state”, or release only documents that are done.</source>
        <translation>مستندات بلا طبقة منتهية: ⁨%1⁩ من ⁨%2⁩. ما لم يوسم فيها ربما لم يُقرأ فحسب. رشِّح بحسب «state» أو أصدر المستندات المنتهية فقط.</translation>
    </message>
    <message>
        <source>Edit %1 in the journal is not as it was written. Restore a backup, or run “annotator check --repair”.</source>
        <translation>التعديل ⁨%1⁩ في السجلّ ليس كما كُتب. استعد نسخة احتياطية، أو نفّذ «annotator check --repair».</translation>
    </message>
    <message>
        <source>Edit %1 is missing from the journal. Restore a backup, or run “annotator check --repair”.</source>
        <translation>التعديل ⁨%1⁩ مفقود من السجلّ. استعد نسخة احتياطية، أو نفّذ «annotator check --repair».</translation>
    </message>
    <message>
        <source>Edit %1 of the journal does not fit its place: %2</source>
        <translation>التعديل ⁨%1⁩ في السجلّ لا يوافق موضعه: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Groups with documents in several parts of the earlier release, which stay there, so that this much leaks: %1. New documents of these groups, which are left out: %2.</source>
        <translation>مجموعات لها مستندات في عدّة أجزاء من الإصدار السابق وتبقى هناك، فيتسرّب هذا القدر: ⁨%1⁩. مستندات جديدة لهذه المجموعات تُترك: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>JSON lines of Prodigy</source>
        <translation>أسطر JSON من Prodigy</translation>
    </message>
    <message>
        <source>JSON lines of doccano, a file for each person</source>
        <translation>أسطر JSON من doccano، ملفّ لكلّ شخص</translation>
    </message>
    <message>
        <source>Left out, because the scheme has no words for them: %1: %2.</source>
        <translation>تُترك لأنّ لا كلمات لها في المخطّط: ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>No document fits these choices, so there is nothing to release: choose all documents, or other metadata and layers.</source>
        <translation>لا يوافق هذا الاختيارَ أيُّ مستند، فلا شيء للإصدار: اختر كل المستندات أو بيانات وصفية وطبقات أخرى.</translation>
    </message>
    <message>
        <source>No document has metadata called “%1”, so documents cannot be kept together by it: use %2 or the name of a field of metadata.</source>
        <translation>ليس لأي مستند بيانات وصفية باسم «⁨%1⁩»، فلا يمكن جمع المستندات بها: استعمل ⁨%2⁩ أو اسم حقل من البيانات الوصفية.</translation>
    </message>
    <message>
        <source>No document has the title or id “%1”.</source>
        <translation>لا مستند عنوانه أو معرّفه «⁨%1⁩».</translation>
    </message>
    <message>
        <source>No document is done by two people.</source>
        <translation>لا مستند أنجزه شخصان.</translation>
    </message>
    <message>
        <source>No rule is in force: nothing is issued again by itself.</source>
        <translation>لا قاعدة معمول بها: لا شيء يُسنَد مجدّدًا تلقائيًّا.</translation>
    </message>
    <message>
        <source>No two spans match.</source>
        <translation>لا يتطابق أيّ مقطعين.</translation>
    </message>
    <message>
        <source>Nobody drew a relation between spans that match.</source>
        <translation>لم يرسم أحد علاقة بين مقاطع متطابقة.</translation>
    </message>
    <message>
        <source>Nobody gave a value at spans that match.</source>
        <translation>لم يُعطِ أحد قيمة عند مقاطع متطابقة.</translation>
    </message>
    <message>
        <source>Nobody in this corpus has the id %1.</source>
        <translation>لا أحد في هذه المدوّنة معرّفه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nobody in this corpus has the pseudonym “%1”: it knows %2.</source>
        <translation>لا أحد في هذه المدوّنة اسمه المستعار «⁨%1⁩»: المعروفون فيها ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nobody marked anything here.</source>
        <translation>لم يَسِم أحد شيئًا هنا.</translation>
    </message>
    <message>
        <source>Nothing is marked in this document.</source>
        <translation>لا شيء موسوم في هذا المستند.</translation>
    </message>
    <message>
        <source>Nothing that you ask for is assigned to anybody.</source>
        <translation>لا شيء مما تطلبه مسنَد إلى أحد.</translation>
    </message>
    <message>
        <source>Nothing was kept together by %1: no document has it in its metadata.</source>
        <translation>لم يُجمع شيء بحسب ⁨%1⁩: لا يوجد في البيانات الوصفية لأي مستند.</translation>
    </message>
    <message>
        <source>Offsets must be whole numbers, not [%1, %2).</source>
        <translation>يجب أن تكون المواضع أعدادًا صحيحة، لا [⁨%1⁩, ⁨%2⁩).</translation>
    </message>
    <message>
        <source>One document is not finished, and counts for nothing here.</source>
        <translation>مستند واحد غير منتهٍ ولا يُحسب هنا.</translation>
    </message>
    <message>
        <source>One of the two marked nothing, or marks so evenly that chance agrees completely.</source>
        <translation>لم يَسِم أحد الاثنين شيئًا، أو يَسِم بانتظام شديد حتى توافق الصدفة تمامًا.</translation>
    </message>
    <message>
        <source>Only a lead may do this: ask the lead of the project.</source>
        <translation>هذا للمشرف وحده: اطلبه من مشرف المشروع.</translation>
    </message>
    <message>
        <source>Only a lead may import: ask the lead of the project.</source>
        <translation>الاستيراد للمشرف وحده: اطلبه من مشرف المشروع.</translation>
    </message>
    <message>
        <source>Only a lead may make a release: ask the lead of the project.</source>
        <translation>صنع الإصدار للمشرف وحده: اطلبه من مشرف المشروع.</translation>
    </message>
    <message>
        <source>Only one of the chosen documents is with nobody yet, so a calibration set cannot have %1: ask for fewer.</source>
        <translation>من المستندات المختارة مستند واحد فقط ليس عند أحد بعد، فلا يمكن أن تضمّ مجموعة المعايرة ⁨%1⁩: اطلب أقلّ.</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>ملفّ PDF</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>جدول Parquet</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعد نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore a backup, or run “annotator check --repair”.</source>
        <translation>استعد نسخة احتياطية، أو نفّذ «annotator check --repair».</translation>
    </message>
    <message>
        <source>Spans of one person and different labels overlap, which these figures forbid.</source>
        <translation>تتداخل مقاطع شخص واحد بوسوم مختلفة، وهذا ما لا تسمح به هذه المقاييس.</translation>
    </message>
    <message>
        <source>Spans that do not lie inside their text: %1.</source>
        <translation>مقاطع خارج نصوصها: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Texts can be cut into tokens by %1, not by “%2”.</source>
        <translation>تُقسَّم النصوص إلى وحدات حسب ⁨%1⁩، لا حسب «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The %1 are not what the journal says: %2 differ, first %3.</source>
        <translation>ما في ⁨%1⁩ ليس ما يقوله السجلّ: المختلف ⁨%2⁩، وأوّله ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The PDF has more than %1 pages: divide it.</source>
        <translation>في ملفّ PDF أكثر من ⁨%1⁩ من الصفحات: قسّمه.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value “%2”: choose one of %3.</source>
        <translation>ليس للسمة ⁨%1⁩ قيمة «⁨%2⁩»: اختر من بين ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The baseline has read %1 of %2 finished documents, drawn by chance: it stops at %3 words.</source>
        <translation>قرأ النموذج الأساس ⁨%1⁩ من ⁨%2⁩ من المستندات المنتهية، سُحبت بالمصادفة: ويتوقّف عند ⁨%3⁩ من الكلمات.</translation>
    </message>
    <message>
        <source>The corpus could not be brought up to date, because parts of it do not fit together. It is unchanged: run “annotator check --repair”.</source>
        <translation>تعذّر تحديث المدوّنة لأنّ أجزاء منها لا تتوافق. لم تتغيّر: نفّذ «annotator check --repair».</translation>
    </message>
    <message>
        <source>The corpus is whole (%1): %2.</source>
        <translation>المدوّنة سليمة (⁨%1⁩): ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The corpus was brought up to date from version %1 to %2. The file as it was is kept in %3.</source>
        <translation>حُدّثت المدوّنة من الإصدار ⁨%1⁩ إلى ⁨%2⁩. والملفّ كما كان محفوظ في ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The earlier release has a part “%1” and this one has none: give the parts the same names.</source>
        <translation>في الإصدار السابق جزء «⁨%1⁩» وليس في هذا: سمِّ الأجزاء بالأسماء نفسها.</translation>
    </message>
    <message>
        <source>The file does not hold what was written to it and was not kept: check the disk and export again.</source>
        <translation>لا يحوي الملفّ ما كُتب فيه فلم يُبقَ: افحص القرص وصدّر من جديد.</translation>
    </message>
    <message>
        <source>The format “%1” can be read, but not written: choose one of %2.</source>
        <translation>الصيغة «⁨%1⁩» تُقرأ ولا تُكتب: اختر من بين ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The format “%1” can be written, but not read: choose one of %2.</source>
        <translation>الصيغة «⁨%1⁩» تُكتب ولا تُقرأ: اختر من بين ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The format “%1” has no place for %2: choose another format, or export without “strict”.</source>
        <translation>لا مكان في الصيغة «⁨%1⁩» لـ⁨%2⁩: اختر صيغة أخرى، أو صدّر دون «strict».</translation>
    </message>
    <message>
        <source>The fragment [%1, %2) touches or precedes the one before it: fragments must be sorted and apart.</source>
        <translation>الجزء [⁨%1⁩, ⁨%2⁩) يلامس ما قبله أو يسبقه: يجب أن تكون الأجزاء مرتّبة ومتباعدة.</translation>
    </message>
    <message>
        <source>The id %1 cannot be used: an id has 1 to 128 printable characters.</source>
        <translation>لا يمكن استخدام المعرّف ⁨%1⁩: للمعرّف من 1 إلى 128 حرفًا مطبوعًا.</translation>
    </message>
    <message>
        <source>The installation is incomplete: %1 is missing. Install it again.</source>
        <translation>التثبيت غير مكتمل: ⁨%1⁩ مفقود. ثبّته من جديد.</translation>
    </message>
    <message>
        <source>The journal has an edit of an unknown kind: %1.</source>
        <translation>في السجلّ تعديل من نوع غير معروف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The journal has an edit that cannot be read (%1). Restore a backup.</source>
        <translation>في السجلّ تعديل تعذّرت قراءته (⁨%1⁩). استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The least IoU must be a number from 0 to 1, not %1: 0.5 is usual.</source>
        <translation>يجب أن يكون أدنى IoU عددًا من 0 إلى 1، لا ⁨%1⁩: والمعتاد 0.5.</translation>
    </message>
    <message>
        <source>The licence of the texts is not stated.</source>
        <translation>رخصة النصوص غير مذكورة.</translation>
    </message>
    <message>
        <source>The part “%1” has no span of “%2”.</source>
        <translation>ليس في الجزء «⁨%1⁩» أي مقطع من «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The scheme of this corpus has no place for %1: say in a mapping what they become, or choose to skip them or to add them to the scheme.</source>
        <translation>لا مكان في مخطّط هذه المدوّنة لـ⁨%1⁩: حدّد في مقابلة ما تصير إليه، أو اختر تخطّيها أو إضافتها إلى المخطّط.</translation>
    </message>
    <message>
        <source>The program ended while it was saving. What had been saved is all there; the one unfinished change was taken back. The file as it was found is kept in %1.</source>
        <translation>انتهى البرنامج في أثناء الحفظ. كلّ ما كان قد حُفظ موجود، وأُلغي التغيير الوحيد الذي لم يكتمل. والملفّ كما وُجد محفوظ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The pseudonym “%1” belongs to %2 already.</source>
        <translation>الاسم المستعار «⁨%1⁩» لـ⁨%2⁩ من قبل.</translation>
    </message>
    <message>
        <source>The pseudonym “%1” is that of the adjudicated layers: choose another.</source>
        <translation>الاسم المستعار «⁨%1⁩» للطبقات المحكَّمة: اختر غيره.</translation>
    </message>
    <message>
        <source>The range [%1, %2) does not lie in the text, which has %3 characters.</source>
        <translation>المجال [%1, %2) لا يقع داخل النص الذي فيه %3 حرفًا.</translation>
    </message>
    <message>
        <source>The range [%1, %2) ends behind the text, which has %3 characters.</source>
        <translation>المدى [⁨%1⁩, ⁨%2⁩) ينتهي بعد النص الذي عدد حروفه ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The range [%1, %2) holds no text.</source>
        <translation>المدى [⁨%1⁩, ⁨%2⁩) لا نصّ فيه.</translation>
    </message>
    <message>
        <source>The release “%1” is recorded already.</source>
        <translation>الإصدار «⁨%1⁩» مسجَّل من قبل.</translation>
    </message>
    <message>
        <source>The scheme has been changed meanwhile.</source>
        <translation>تغيّر المخطّط في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The scheme has no label “%1”: it has %2.</source>
        <translation>لا وسم «⁨%1⁩» في المخطّط: فيه ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The scheme has no relation “%1”.</source>
        <translation>لا علاقة «⁨%1⁩» في المخطّط.</translation>
    </message>
    <message>
        <source>The seed must be 0 or more, and the draws 100 or more.</source>
        <translation>يجب أن تكون البذرة 0 أو أكثر، وعدد السحبات 100 أو أكثر.</translation>
    </message>
    <message>
        <source>The shares “%1” make %2: write shares that make 100 or 1, such as 80/10/10.</source>
        <translation>مجموع الحصص «⁨%1⁩» هو ⁨%2⁩: اكتب حصصًا مجموعها 100 أو 1، مثل 80/10/10.</translation>
    </message>
    <message>
        <source>The span is linked to others: remove the links first.</source>
        <translation>المقطع مرتبط بغيره: أزل الروابط أولًا.</translation>
    </message>
    <message>
        <source>The spans “%1” and “%2” are linked by “%3” twice: remove one of the links.</source>
        <translation>المقطعان «⁨%1⁩» و«⁨%2⁩» مرتبطان بـ«⁨%3⁩» مرّتين: أزل أحد الرابطين.</translation>
    </message>
    <message>
        <source>The text at this place is %1, not %2: nothing was saved. Open the document again.</source>
        <translation>النص في هذا الموضع ⁨%1⁩ لا ⁨%2⁩: لم يُحفظ شيء. افتح المستند من جديد.</translation>
    </message>
    <message>
        <source>The text has a NUL character at position %1, so it is not a plain text: convert the file to plain text and import it again.</source>
        <translation>في النص حرف NUL عند الموضع ⁨%1⁩، فليس نصًّا مجرّدًا: حوّل الملفّ إلى نصّ مجرّد واستورده من جديد.</translation>
    </message>
    <message>
        <source>The text has half a surrogate pair at position %1, which no file can hold: repair the character and import the text again.</source>
        <translation>في النص نصف زوج بديل عند الموضع ⁨%1⁩، ولا يمكن لملفّ أن يحويه: أصلح الحرف واستورد النص من جديد.</translation>
    </message>
    <message>
        <source>The text of “%1” has %2 characters, not %3.</source>
        <translation>نصّ «⁨%1⁩» عدد حروفه ⁨%2⁩ لا ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The text of “%1” is in the corpus already.</source>
        <translation>نصّ «⁨%1⁩» في المدوّنة من قبل.</translation>
    </message>
    <message>
        <source>The text of “%1” is no longer in the corpus.</source>
        <translation>نصّ «⁨%1⁩» لم يعد في المدوّنة.</translation>
    </message>
    <message>
        <source>The text of “%1” is not the one that was imported.</source>
        <translation>نصّ «⁨%1⁩» ليس هو الذي استُورد.</translation>
    </message>
    <message>
        <source>The threshold of near-duplicates must be from 0.1 to 1, not %1.</source>
        <translation>يجب أن تكون عتبة شبه المكررات من 0.1 إلى 1، لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The time spent on a document cannot fall below zero.</source>
        <translation>لا يمكن أن ينزل الوقت المقضي على مستند عن الصفر.</translation>
    </message>
    <message>
        <source>The value of %1 must be a number, not %2.</source>
        <translation>قيمة ⁨%1⁩ يجب أن تكون عددًا لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The value of %1 must be a text, not %2.</source>
        <translation>قيمة ⁨%1⁩ يجب أن تكون نصًّا لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is a character in this that no file can hold (NUL, or half of a surrogate pair): delete it and try again.</source>
        <translation>في هذا حرف لا يمكن لملفّ أن يحويه (NUL أو نصف زوج بديل): احذفه وحاول من جديد.</translation>
    </message>
    <message>
        <source>There is no batch “%1”: the batches are %2.</source>
        <translation>لا دفعة باسم «⁨%1⁩»: الدفعات هي ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no document to write, and a Hugging Face dataset without rows cannot be loaded: choose some documents.</source>
        <translation>لا مستند للكتابة، ولا يمكن تحميل مجموعة بيانات Hugging Face بلا صفوف: اختر بعض المستندات.</translation>
    </message>
    <message>
        <source>There is no format “%1”: choose one of %2.</source>
        <translation>لا توجد صيغة «⁨%1⁩»: اختر من بين ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no position %1 in this text.</source>
        <translation>لا موضع ⁨%1⁩ في هذا النص.</translation>
    </message>
    <message>
        <source>There is no record to change.</source>
        <translation>لا سجلّ لتغييره.</translation>
    </message>
    <message>
        <source>There is no variation: everybody always chose the same.</source>
        <translation>لا تباين: اختار الجميع الشيء نفسه دائمًا.</translation>
    </message>
    <message>
        <source>There is no variation: everybody marked nothing, or everybody everything.</source>
        <translation>لا تباين: إمّا لم يَسِم أحد شيئًا، وإمّا وسم الجميع كلّ شيء.</translation>
    </message>
    <message>
        <source>There is nothing to import: choose files that end in %1.</source>
        <translation>لا شيء للاستيراد: اختر ملفّات تنتهي بـ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>These two spans are linked by “%1” already.</source>
        <translation>هذان المقطعان مرتبطان بـ«⁨%1⁩» من قبل.</translation>
    </message>
    <message>
        <source>This corpus has no document with the id %1.</source>
        <translation>لا مستند في هذه المدوّنة معرّفه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This corpus has no document with the id %1: check the list of ids.</source>
        <translation>ليس في هذه المدوّنة مستند معرّفه ⁨%1⁩: راجع قائمة المعرّفات.</translation>
    </message>
    <message>
        <source>This corpus lies in a folder that %1 copies while you work, and such copies have damaged and doubled files of other programs. Keep the corpus in a folder of this computer, and send copies of it.</source>
        <translation>هذه المدوّنة في مجلّد ينسخه ⁨%1⁩ وأنت تعمل، وقد أتلفت نسخٌ كهذه ملفّات برامج أخرى وضاعفتها. احفظ المدوّنة في مجلّد على هذا الحاسوب وأرسل نسخًا منها.</translation>
    </message>
    <message>
        <source>This corpus lies on a network drive, where two computers can write it at the same time and a lost connection can damage it. Keep it on this computer.</source>
        <translation>هذه المدوّنة على قرص شبكي يمكن لحاسوبين أن يكتبا فيه في وقت واحد وقد يتلفها انقطاع الاتصال. احفظها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This corpus was made by opening a packet: set the rule in the lead&apos;s corpus.</source>
        <translation>نشأت هذه المدوّنة من فتح حزمة: اضبط القاعدة في مدوّنة المشرف.</translation>
    </message>
    <message>
        <source>This document has been described meanwhile: look again.</source>
        <translation>وُصف هذا المستند في هذه الأثناء: انظر مجدّدًا.</translation>
    </message>
    <message>
        <source>This document&apos;s state has changed meanwhile: look again.</source>
        <translation>تغيّرت حالة هذا المستند في هذه الأثناء: انظر مجدّدًا.</translation>
    </message>
    <message>
        <source>This has been changed meanwhile: look again.</source>
        <translation>تغيّر هذا في هذه الأثناء: انظر مجدّدًا.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s work: you can change only yours.</source>
        <translation>هذا عمل شخص آخر: لا يمكنك تغيير إلا عملك.</translation>
    </message>
    <message>
        <source>This is the rule already.</source>
        <translation>هذه هي القاعدة المعمول بها أصلًا.</translation>
    </message>
    <message>
        <source>This link is gone already.</source>
        <translation>زال هذا الرابط من قبل.</translation>
    </message>
    <message>
        <source>This link is there already.</source>
        <translation>هذا الرابط موجود من قبل.</translation>
    </message>
    <message>
        <source>This person is not known to the corpus.</source>
        <translation>هذا الشخص غير معروف في المدوّنة.</translation>
    </message>
    <message>
        <source>This release is not recorded as it was seen: look again.</source>
        <translation>هذا الإصدار ليس مسجَّلًا كما شوهد: انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>This span has been changed meanwhile: look at it again.</source>
        <translation>تغيّر هذا المقطع في هذه الأثناء: انظر فيه مجدّدًا.</translation>
    </message>
    <message>
        <source>This span is there already.</source>
        <translation>هذا المقطع موجود من قبل.</translation>
    </message>
    <message>
        <source>This text is marked as %1 already.</source>
        <translation>هذا النص موسوم بـ⁨%1⁩ من قبل.</translation>
    </message>
    <message>
        <source>UIMA CAS XMI with its type system</source>
        <translation>‏UIMA CAS XMI مع نظام أنواعه</translation>
    </message>
    <message>
        <source>W3C Web Annotations in JSON-LD, with the texts beside them</source>
        <translation>تعليقات ويب W3C بصيغة JSON-LD، والنصوص بجانبها</translation>
    </message>
    <message>
        <source>What goes on by itself is due on no day: leave the day out.</source>
        <translation>ما يستمرّ تلقائيًّا لا موعد له: لا تذكر يومًا.</translation>
    </message>
    <message>
        <source>Work has been handed out to %1 in a packet, so this cannot be undone any more: take back what is assigned, and end second readings with “annotator assign --end-repeats all”.</source>
        <translation>وُزّع عمل على ⁨%1⁩ في حزمة، فلم يعد التراجع عن هذا ممكنًا: اسحب المسنَد، وأنهِ القراءات الثانية بالأمر «annotator assign --end-repeats all».</translation>
    </message>
    <message>
        <source>a %1 in the scheme has no name.</source>
        <translation>في المخطّط ⁨%1⁩ بلا اسم.</translation>
    </message>
    <message>
        <source>a dataset of Hugging Face: Parquet and a card</source>
        <translation>مجموعة بيانات Hugging Face: ملفّات Parquet وبطاقة</translation>
    </message>
    <message>
        <source>a fragment must be two whole numbers, not %1.</source>
        <translation>يجب أن يكون الجزء عددين صحيحين لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>a label must be [start, end, “name”], not %1.</source>
        <translation>يجب أن يكون الوسم [البداية، النهاية، «الاسم»] لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>a line is no UTF-8: get the release again.</source>
        <translation>أحد الأسطر ليس UTF-8: احصل على الإصدار من جديد.</translation>
    </message>
    <message>
        <source>a mapping must be UTF-8.</source>
        <translation>يجب أن تكون المقابلة بترميز UTF-8.</translation>
    </message>
    <message>
        <source>a relation “%1” links a span to itself.</source>
        <translation>علاقة «⁨%1⁩» تربط مقطعًا بنفسه.</translation>
    </message>
    <message>
        <source>a relation “%1” names a span that is not there.</source>
        <translation>علاقة «⁨%1⁩» تذكر مقطعًا غير موجود.</translation>
    </message>
    <message>
        <source>a span begins or ends at %1, which is inside a character of two UTF-16 units: say that the file counts code points.</source>
        <translation>مقطع يبدأ أو ينتهي عند ⁨%1⁩، وهو داخل حرف من وحدتي UTF-16: حدّد أنّ الملفّ يعدّ نقاط الترميز.</translation>
    </message>
    <message>
        <source>a span ends at %1, and the text has %2 characters, but %3 UTF-16 units: say that the file counts UTF-16.</source>
        <translation>مقطع ينتهي عند ⁨%1⁩، وفي النص ⁨%2⁩ من الحروف لكن ⁨%3⁩ من وحدات UTF-16: حدّد أنّ الملفّ يعدّ UTF-16.</translation>
    </message>
    <message>
        <source>a span has %1 bytes, not %2.</source>
        <translation>في مقطع ⁨%1⁩ من البايتات لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>a span has no label: give it one, or take it out.</source>
        <translation>مقطع بلا وسم: أعطه وسمًا أو أزله.</translation>
    </message>
    <message>
        <source>a span is said to cover the tokens %1 to %2.</source>
        <translation>قيل إنّ مقطعًا يغطّي الوحدات من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>a span of the tokens %1 to %2 says it is at [%3, %4), but they are at [%5, %6).</source>
        <translation>مقطع للوحدات من ⁨%1⁩ إلى ⁨%2⁩ يقول إنه عند [⁨%3⁩, ⁨%4⁩)، لكنها عند [⁨%5⁩, ⁨%6⁩).</translation>
    </message>
    <message>
        <source>an attribute has the value %1, which is none.</source>
        <translation>سمة لها القيمة ⁨%1⁩، وهي ليست قيمة.</translation>
    </message>
    <message>
        <source>an attribute must be two names with values, not %1.</source>
        <translation>يجب أن تكون السمة اسمين بقيمتين لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>annotations of other things than texts</source>
        <translation>وسوم لغير النصوص</translation>
    </message>
    <message>
        <source>annotations without a place in a text</source>
        <translation>وسوم بلا موضع في نصّ</translation>
    </message>
    <message>
        <source>another document has the id “%1”: give one of them another.</source>
        <translation>لمستند آخر المعرّف «⁨%1⁩»: أعطِ أحدهما معرّفًا آخر.</translation>
    </message>
    <message>
        <source>answers about other regions than spans</source>
        <translation>أجوبة عن مناطق ليست مقاطع</translation>
    </message>
    <message>
        <source>answers about whole documents</source>
        <translation>أجوبة عن مستندات كاملة</translation>
    </message>
    <message>
        <source>attributes of relations</source>
        <translation>سمات العلاقات</translation>
    </message>
    <message>
        <source>backward directions of relations</source>
        <translation>اتجاهات معكوسة للعلاقات</translation>
    </message>
    <message>
        <source>bodies without a place</source>
        <translation>محتويات وسوم بلا موضع</translation>
    </message>
    <message>
        <source>brat standoff, a folder of texts and annotations</source>
        <translation>صيغة standoff لـbrat، مجلّد نصوص ووسوم</translation>
    </message>
    <message>
        <source>cancelled annotations</source>
        <translation>وسوم ملغاة</translation>
    </message>
    <message>
        <source>categories of whole documents</source>
        <translation>فئات مستندات كاملة</translation>
    </message>
    <message>
        <source>choose its encoding</source>
        <translation>اختر ترميزه</translation>
    </message>
    <message>
        <source>claims an impossible size</source>
        <translation>بحجم مستحيل</translation>
    </message>
    <message>
        <source>codings of whole texts</source>
        <translation>ترميزات نصوص كاملة</translation>
    </message>
    <message>
        <source>discontinuous spans</source>
        <translation>مقاطع متقطّعة</translation>
    </message>
    <message>
        <source>divided at the line breaks</source>
        <translation>تُقسَّم عند فواصل الأسطر</translation>
    </message>
    <message>
        <source>document attributes</source>
        <translation>سمات المستندات</translation>
    </message>
    <message>
        <source>each replaced by U+FFFD</source>
        <translation>يُستبدل كلّ منها بـU+FFFD</translation>
    </message>
    <message>
        <source>every text is the one that was imported, the journal gives the tables</source>
        <translation>كلّ نصّ هو الذي استُورد، والسجلّ يعطي الجداول</translation>
    </message>
    <message>
        <source>exact places of spans</source>
        <translation>مواضع المقاطع الدقيقة</translation>
    </message>
    <message>
        <source>footnotes and endnotes</source>
        <translation>الحواشي السفلية والختامية</translation>
    </message>
    <message>
        <source>has no usable name</source>
        <translation>بلا اسم صالح</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <translation>رؤوس الصفحات وتذييلاتها</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>is packed in an unusual way</source>
        <translation>محزوم بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>it is no UTF-8.</source>
        <translation>ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>labels of whole documents</source>
        <translation>وسوم مستندات كاملة</translation>
    </message>
    <message>
        <source>leads out of the archive</source>
        <translation>يؤدّي إلى خارج الأرشيف</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>تُترك</translation>
    </message>
    <message>
        <source>one span a fragment</source>
        <translation>مقطع لكلّ جزء</translation>
    </message>
    <message>
        <source>pages whose right-to-left lines may be out of order</source>
        <translation>صفحات قد تكون أسطرها من اليمين إلى اليسار غير مرتّبة</translation>
    </message>
    <message>
        <source>pages without text</source>
        <translation>صفحات بلا نصّ</translation>
    </message>
    <message>
        <source>passages that were deleted in tracked changes</source>
        <translation>فقرات حُذفت بتتبّع التغييرات</translation>
    </message>
    <message>
        <source>quotes that stand nowhere or in several places</source>
        <translation>اقتباسات لا موضع لها أو لها عدّة مواضع</translation>
    </message>
    <message>
        <source>read back as done, without a time</source>
        <translation>تُقرأ منجزة دون وقت</translation>
    </message>
    <message>
        <source>regions of something else than a text</source>
        <translation>مناطق من غير النصوص</translation>
    </message>
    <message>
        <source>regions without a label</source>
        <translation>مناطق بلا وسم</translation>
    </message>
    <message>
        <source>relations between the layers of several people or what is no span</source>
        <translation>علاقات بين طبقات عدّة أشخاص أو بين ما ليس مقاطع</translation>
    </message>
    <message>
        <source>relations between tokens that are no spans</source>
        <translation>علاقات بين وحدات ليست مقاطع</translation>
    </message>
    <message>
        <source>relations between what is no span</source>
        <translation>علاقات بين ما ليس مقاطع</translation>
    </message>
    <message>
        <source>relations of a span to itself</source>
        <translation>علاقات مقطع بنفسه</translation>
    </message>
    <message>
        <source>relations of spans that are left out</source>
        <translation>علاقات مقاطع متروكة</translation>
    </message>
    <message>
        <source>relations of spans that were left out</source>
        <translation>علاقات مقاطع تُركت</translation>
    </message>
    <message>
        <source>relations that are there twice</source>
        <translation>علاقات موجودة مرّتين</translation>
    </message>
    <message>
        <source>relations that stand twice</source>
        <translation>علاقات مكرّرة</translation>
    </message>
    <message>
        <source>relations “%1” from %2 to %3</source>
        <translation>علاقات «⁨%1⁩» من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>scores of regions</source>
        <translation>درجات المناطق</translation>
    </message>
    <message>
        <source>second values of attributes</source>
        <translation>قيم ثانية للسمات</translation>
    </message>
    <message>
        <source>selections without a code</source>
        <translation>تحديدات بلا رمز</translation>
    </message>
    <message>
        <source>spans labelled “%1”</source>
        <translation>مقاطع موسومة بـ«⁨%1⁩»</translation>
    </message>
    <message>
        <source>spans over a line break</source>
        <translation>مقاطع تعبر فاصل أسطر</translation>
    </message>
    <message>
        <source>spans that begin or end inside a character</source>
        <translation>مقاطع تبدأ أو تنتهي داخل حرف</translation>
    </message>
    <message>
        <source>spans that begin or end inside a token</source>
        <translation>مقاطع تبدأ أو تنتهي داخل وحدة</translation>
    </message>
    <message>
        <source>spans that overlap another</source>
        <translation>مقاطع تتداخل مع غيرها</translation>
    </message>
    <message>
        <source>spans that overlap one of the same label</source>
        <translation>مقاطع تتداخل مع مقطع بالوسم نفسه</translation>
    </message>
    <message>
        <source>spans that stand twice</source>
        <translation>مقاطع مكرّرة</translation>
    </message>
    <message>
        <source>spans with the answer “%1”</source>
        <translation>مقاطع بالجواب «⁨%1⁩»</translation>
    </message>
    <message>
        <source>spans with the label and place of another</source>
        <translation>مقاطع لها وسم مقطع آخر وموضعه</translation>
    </message>
    <message>
        <source>spans without a label</source>
        <translation>مقاطع بلا وسم</translation>
    </message>
    <message>
        <source>stands twice in it</source>
        <translation>مكرّر فيه</translation>
    </message>
    <message>
        <source>states and times of layers</source>
        <translation>حالات الطبقات وأوقاتها</translation>
    </message>
    <message>
        <source>texts with characters that XML cannot hold</source>
        <translation>نصوص فيها حروف لا يمكن لـXML أن يحويها</translation>
    </message>
    <message>
        <source>the file is cut off: get it again.</source>
        <translation>الملفّ مبتور: احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>the file is too large for a manifest.</source>
        <translation>الملف أكبر من أن يكون بيانًا.</translation>
    </message>
    <message>
        <source>the file is too large for a mapping.</source>
        <translation>الملفّ أكبر من أن يكون مقابلة.</translation>
    </message>
    <message>
        <source>the file is too large to stand beside another.</source>
        <translation>الملفّ أكبر من أن يوضع بجانب غيره.</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>the number of cells behind the token is %1, not %2: mend it.</source>
        <translation>عدد الخلايا بعد الوحدة ⁨%1⁩ لا ⁨%2⁩: أصلحه.</translation>
    </message>
    <message>
        <source>the number of cells is %1, and that of columns %2: quote cells that hold separators or line breaks.</source>
        <translation>عدد الخلايا ⁨%1⁩ وعدد الأعمدة ⁨%2⁩: ضع بين علامتَي اقتباس الخلايا التي فيها فواصل أو أسطر جديدة.</translation>
    </message>
    <message>
        <source>the text is larger than %1 MB.</source>
        <translation>النص أكبر من ⁨%1⁩ م.ب.</translation>
    </message>
    <message>
        <source>the value “%1” of the attribute “%2”</source>
        <translation>القيمة «⁨%1⁩» للسمة «⁨%2⁩»</translation>
    </message>
    <message>
        <source>this is somebody else&apos;s layer.</source>
        <translation>هذه طبقة شخص آخر.</translation>
    </message>
    <message>
        <source>titles of documents</source>
        <translation>عناوين المستندات</translation>
    </message>
    <message>
        <source>values between word and tag</source>
        <translation>قيم بين الكلمة والوسم</translation>
    </message>
    <message>
        <source>values of the attribute “%1”</source>
        <translation>قيم السمة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>values of the attribute “%1” on %2</source>
        <translation>قيم السمة «⁨%1⁩» على ⁨%2⁩</translation>
    </message>
    <message>
        <source>views without a text</source>
        <translation>عروض بلا نصّ</translation>
    </message>
    <message>
        <source>widened to whole tokens</source>
        <translation>تُوسَّع إلى وحدات كاملة</translation>
    </message>
    <message>
        <source>zero-length spans</source>
        <translation>مقاطع بطول صفر</translation>
    </message>
    <message>
        <source>“%1” cannot come before itself: name another label.</source>
        <translation>لا يمكن أن يأتي «⁨%1⁩» قبل نفسه: سمِّ وسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” has one span: too few to learn it or to test it.</source>
        <translation>في «⁨%1⁩» مقطع واحد: أقل من أن يُتعلَّم أو يُختبَر.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2, not %3.</source>
        <translation>يجب أن يكون «⁨%1⁩» من بين ⁨%2⁩ لا ⁨%3⁩.</translation>
    </message>
    <message>
        <source>“%1” must not be negative, as %2 is.</source>
        <translation>يجب ألا يكون «⁨%1⁩» سالبًا مثل ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” stands for second readings, which come with the packet of “%2”: hand that out.</source>
        <translation>يدلّ «⁨%1⁩» على القراءات الثانية، وهي تخرج مع حزمة «⁨%2⁩»: وزّع تلك.</translation>
    </message>
    <message>
        <source>“type” must be the kind of a result, not %1.</source>
        <translation>يجب أن يكون «type» نوع نتيجة لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>documents that nobody has begun</source>
        <translation>مستندات لم يبدأها أحد</translation>
    </message>
    <message>
        <source>%1 declares no layer of WebAnno TSV 3.</source>
        <translation>لا يعلن ⁨%1⁩ طبقة من WebAnno TSV 3.</translation>
    </message>
    <message>
        <source>%1 documents are not finished, and count for nothing here.</source>
        <translation>‏⁨%1⁩ مستندات غير منتهية ولا تُحسب هنا.</translation>
    </message>
    <message>
        <source>%1 has an attribute “%2” already.</source>
        <translation>لـ⁨%1⁩ سمة «⁨%2⁩» من قبل.</translation>
    </message>
    <message>
        <source>%1 has no attribute “%2” in this scheme.</source>
        <translation>ليست لـ⁨%1⁩ سمة «⁨%2⁩» في هذا المخطّط.</translation>
    </message>
    <message>
        <source>%1 is no line of a token: mend it.</source>
        <translation>‏⁨%1⁩ ليس سطر وحدة: أصلحه.</translation>
    </message>
    <message>
        <source>%1 names no place in a chain: mend it.</source>
        <translation>لا يذكر ⁨%1⁩ موضعًا في سلسلة: أصلحه.</translation>
    </message>
    <message>
        <source>%1: a link names %2, where no annotation is: mend it.</source>
        <translation>‏⁨%1⁩: رابط يذكر ⁨%2⁩ ولا وسم هناك: أصلحه.</translation>
    </message>
    <message>
        <source>%1: a newer packet has been opened already, so this one has nothing to add.</source>
        <translation>‏⁨%1⁩: فُتحت حزمة أحدث من قبل، فلا شيء تضيفه هذه.</translation>
    </message>
    <message>
        <source>%1: a remark in it was made by somebody else.</source>
        <translation>‏⁨%1⁩: فيها تعليق كتبه شخص آخر.</translation>
    </message>
    <message>
        <source>%1: another of these packets has the same id.</source>
        <translation>‏⁨%1⁩: حزمة أخرى من هذه لها المعرّف نفسه.</translation>
    </message>
    <message>
        <source>%1: no file in this folder ends in %2: choose another format.</source>
        <translation>‏⁨%1⁩: لا ملفّ في هذا المجلّد ينتهي بـ⁨%2⁩: اختر صيغة أخرى.</translation>
    </message>
    <message>
        <source>%1: nothing was ever handed out from this corpus to the person whose work this packet says that it holds.</source>
        <translation>‏⁨%1⁩: لم يُسنَد من هذه المدوّنة شيء قطّ إلى الشخص الذي تقول هذه الحزمة إنّ فيها عمله.</translation>
    </message>
    <message>
        <source>%1: the file has changed meanwhile: try again.</source>
        <translation>‏⁨%1⁩: تغيّر الملفّ في هذه الأثناء: حاول من جديد.</translation>
    </message>
    <message>
        <source>%1: the archive has more than %2 files: divide it.</source>
        <translation>‏⁨%1⁩: في الأرشيف أكثر من ⁨%2⁩ من الملفّات: قسّمه.</translation>
    </message>
    <message>
        <source>%1 is no head of WebAnno TSV 3, the version that is read: export the document from WebAnno or INCEpTION again, as WebAnno TSV 3.</source>
        <translation>‏⁨%1⁩ ليس رأس WebAnno TSV 3، وهو الإصدار الذي يُقرأ: صدّر المستند من WebAnno أو INCEpTION من جديد بصيغة WebAnno TSV 3.</translation>
    </message>
    <message>
        <source>%1 needs %2 clusters, and there is one.</source>
        <translation>يحتاج ⁨%1⁩ إلى مجموعات عددها ⁨%2⁩، والموجود واحدة.</translation>
    </message>
    <message>
        <source>%1 needs %2 people who are done, and there is one.</source>
        <translation>يحتاج ⁨%1⁩ إلى أشخاص أنهوا عملهم عددهم ⁨%2⁩، والموجود واحد.</translation>
    </message>
    <message>
        <source>%1: the archive holds more than %2 MB: divide it, or pack it without pictures, recordings and films.</source>
        <translation>‏⁨%1⁩: يحوي الأرشيف أكثر من ⁨%2⁩ م.ب: قسّمه، أو احزمه دون صور وتسجيلات وأفلام.</translation>
    </message>
    <message>
        <source>%1: the file has more than %2 MB: divide what is in it.</source>
        <translation>‏⁨%1⁩: الملفّ أكبر من ⁨%2⁩ م.ب: قسّم ما فيه.</translation>
    </message>
    <message>
        <source>%1: the file is empty.</source>
        <translation>‏⁨%1⁩: الملفّ فارغ.</translation>
    </message>
    <message>
        <source>%1: the journal ends elsewhere than it says.</source>
        <translation>‏⁨%1⁩: ينتهي السجلّ في غير الموضع الذي يذكره.</translation>
    </message>
    <message>
        <source>%1: the packet belongs to another project.</source>
        <translation>‏⁨%1⁩: الحزمة لمشروع آخر.</translation>
    </message>
    <message>
        <source>%1: the packet belongs to another project. Merge it into the corpus that it was handed out from.</source>
        <translation>‏⁨%1⁩: الحزمة لمشروع آخر. ادمجها في المدوّنة التي صدرت عنها.</translation>
    </message>
    <message>
        <source>%1: the packet cannot be written (%2). Choose another folder.</source>
        <translation>‏⁨%1⁩: تعذّرت كتابة الحزمة (⁨%2⁩). اختر مجلّدًا آخر.</translation>
    </message>
    <message>
        <source>%1: the packet has other files in it than a packet has: do not trust it, and ask for it again.</source>
        <translation>‏⁨%1⁩: في الحزمة ملفّات غير التي تكون في الحزم: لا تثق بها واطلبها من جديد.</translation>
    </message>
    <message>
        <source>%1: the packet has work on a document that this corpus does not have (%2). Bring that document in first.</source>
        <translation>‏⁨%1⁩: في الحزمة عمل على مستند ليس في هذه المدوّنة (⁨%2⁩). أدخل ذلك المستند أولًا.</translation>
    </message>
    <message>
        <source>%1: the packet is for another person or of another project than %2. Open it under another name.</source>
        <translation>‏⁨%1⁩: الحزمة لشخص آخر أو لمشروع غير ⁨%2⁩. افتحها باسم آخر.</translation>
    </message>
    <message>
        <source>%1: the packet is not signed as it was when it was made: it was edited. Ask the lead for it again.</source>
        <translation>‏⁨%1⁩: توقيع الحزمة ليس كما كان عند صنعها: لقد عُدّلت. اطلبها من المشرف من جديد.</translation>
    </message>
    <message>
        <source>%1: the packet is not signed with the key of the lead who handed the first one out: it was edited, or somebody else made it. Ask the lead for it again.</source>
        <translation>‏⁨%1⁩: الحزمة غير موقّعة بمفتاح المشرف الذي أرسل الأولى: إمّا عُدّلت أو صنعها شخص آخر. اطلبها من المشرف من جديد.</translation>
    </message>
    <message>
        <source>%1: the packet is not signed with the key of this corpus.</source>
        <translation>‏⁨%1⁩: الحزمة غير موقّعة بمفتاح هذه المدوّنة.</translation>
    </message>
    <message>
        <source>%1: the packet was made under version %2 of the scheme, which this corpus never had.</source>
        <translation>‏⁨%1⁩: صُنعت الحزمة بالإصدار ⁨%2⁩ من المخطّط، ولم يكن لهذه المدوّنة قطّ.</translation>
    </message>
    <message>
        <source>%1: the packet would be larger than a packet may be (%2). Hand out fewer documents at once.</source>
        <translation>‏⁨%1⁩: ستكون الحزمة أكبر مما يجوز (⁨%2⁩). أسند مستندات أقلّ دفعة واحدة.</translation>
    </message>
    <message>
        <source>%1: the scheme cannot be written: %2.</source>
        <translation>‏⁨%1⁩: تعذّرت كتابة المخطّط: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: there is no %2 in the archive, so it is no REFI-QDA project: export it as “REFI-QDA project (.qdpx)”.</source>
        <translation>‏⁨%1⁩: لا يوجد ⁨%2⁩ في الأرشيف، فليس مشروع REFI-QDA: صدّره بصيغة «REFI-QDA project (.qdpx)».</translation>
    </message>
    <message>
        <source>%1: there is no text in this project.</source>
        <translation>‏⁨%1⁩: لا نصّ في هذا المشروع.</translation>
    </message>
    <message>
        <source>%1: this is no list of the parts of a release: choose a folder that “annotator release” wrote.</source>
        <translation>‏⁨%1⁩: هذه ليست قائمة أجزاء إصدار: اختر مجلدًا كتبه «annotator release».</translation>
    </message>
    <message>
        <source>%1: this is no packet: it has no %2.</source>
        <translation>‏⁨%1⁩: هذه ليست حزمة: ليس فيها ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: this packet goes back to the lead, who merges it: there is nothing in it to open.</source>
        <translation>‏⁨%1⁩: هذه الحزمة تعود إلى المشرف ليدمجها: ليس فيها ما يُفتح.</translation>
    </message>
    <message>
        <source>%1: this packet goes out to %2: open it there, and merge the one that comes back.</source>
        <translation>‏⁨%1⁩: هذه الحزمة مرسلة إلى ⁨%2⁩: افتحها هناك، وادمج التي تعود.</translation>
    </message>
    <message>
        <source>%1: version %2 of the scheme is another one in the packet than in this corpus.</source>
        <translation>‏⁨%1⁩: الإصدار ⁨%2⁩ من المخطّط في الحزمة مختلف عنه في هذه المدوّنة.</translation>
    </message>
    <message>
        <source>%1: “%2” %3, as in no archive that can be trusted: get another one.</source>
        <translation>‏⁨%1⁩: «⁨%2⁩» ⁨%3⁩، وليس هذا في أرشيف يوثق به: احصل على غيره.</translation>
    </message>
    <message>
        <source>%1: “%2” has another text in the packet (SHA-256 %3…) than in this corpus (%4…).</source>
        <translation>‏⁨%1⁩: نصّ «⁨%2⁩» في الحزمة (SHA-256 ⁨%3⁩…) غير نصّه في هذه المدوّنة (⁨%4⁩…).</translation>
    </message>
    <message>
        <source>%1: “%2” in the archive cannot be unpacked (%3): unpack the archive yourself, and choose the folder.</source>
        <translation>‏⁨%1⁩: لا يمكن فكّ «⁨%2⁩» من الأرشيف (⁨%3⁩): فكّ الأرشيف بنفسك واختر المجلّد.</translation>
    </message>
    <message>
        <source>%1: “%2” in the archive is larger than %3 MB, more than any text: divide it, or leave it out.</source>
        <translation>‏⁨%1⁩: «⁨%2⁩» في الأرشيف أكبر من ⁨%3⁩ م.ب، وهذا أكبر من أيّ نصّ: قسّمه أو اتركه.</translation>
    </message>
    <message>
        <source>%1: “%2” is larger than any is.</source>
        <translation>‏⁨%1⁩: «⁨%2⁩» أكبر من المسموح.</translation>
    </message>
    <message>
        <source>%1: “%2” is not as it was when the packet was made: somebody has edited it, or it was damaged on its way. Ask for the packet again.</source>
        <translation>‏⁨%1⁩: «⁨%2⁩» ليس كما كان عند صنع الحزمة: عدّله أحد أو تلف في الطريق. اطلب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>%1:%2: this is no REFI-QDA project, which begins with Project: export it as “REFI-QDA project (.qdpx)”.</source>
        <translation>‏⁨%1⁩:⁨%2⁩: هذا ليس مشروع REFI-QDA، وهو يبدأ بـProject: صدّره بصيغة «REFI-QDA project (.qdpx)».</translation>
    </message>
    <message>
        <source>A change of the scheme cannot be read (%1).</source>
        <translation>تعذّرت قراءة تغيير في المخطّط (⁨%1⁩).</translation>
    </message>
    <message>
        <source>A decision is about a span of somebody, or of gold.</source>
        <translation>القرار يكون عن مقطع لأحد أو للطبقة المحكَّمة.</translation>
    </message>
    <message>
        <source>A decision names each person once, in order.</source>
        <translation>يذكر القرار كلّ شخص مرّة واحدة وبالترتيب.</translation>
    </message>
    <message>
        <source>A decision takes the span of one of those whom it names.</source>
        <translation>يأخذ القرار مقطع أحد من يذكرهم.</translation>
    </message>
    <message>
        <source>A document has been described meanwhile.</source>
        <translation>وُصف مستند في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A figure is undefined, “—”, where there is nothing to agree on; it is never 0 or 1.</source>
        <translation>لا يُعرَّف المقياس، «—»، حيث لا شيء يُتفق عليه؛ ولا يكون عندئذ 0 ولا 1.</translation>
    </message>
    <message>
        <source>A later change builds on this one: take that one back first.</source>
        <translation>ينبني على هذا تغيير لاحق: ألغِ ذاك أولًا.</translation>
    </message>
    <message>
        <source>A link has been changed meanwhile.</source>
        <translation>تغيّر رابط في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A priority is 0 to %1; higher comes first.</source>
        <translation>الأولوية من 0 إلى ⁨%1⁩؛ والأعلى يأتي أولًا.</translation>
    </message>
    <message>
        <source>A question is answered and not decided: write an answer.</source>
        <translation>السؤال يُجاب عنه ولا يُقرَّر: اكتب جوابًا.</translation>
    </message>
    <message>
        <source>A remark has at most %1 characters: shorten it by %2.</source>
        <translation>لا يزيد التعليق على ⁨%1⁩ حرفًا: قصّره بمقدار ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A span is left over beside a matched span of its label: one person split what the other has as one, merged what the other has as several, or nested one in another.</source>
        <translation>يبقى مقطع بجوار مقطع مطابَق بالوسم نفسه: قسّم شخص ما جعله الآخر واحدًا، أو دمج ما جعله الآخر عدّة، أو جعل واحدًا داخل آخر.</translation>
    </message>
    <message>
        <source>A span of this link is gone.</source>
        <translation>زال أحد مقطعَي هذا الرابط.</translation>
    </message>
    <message>
        <source>A span that is cut in two is the same as one.</source>
        <translation>المقطع المقسوم نصفين كالمقطع الواحد.</translation>
    </message>
    <message>
        <source>AC1 of the characters, the mean over labels.</source>
        <translation>‏AC1 للحروف، متوسّطًا على الوسوم.</translation>
    </message>
    <message>
        <source>All of this has that day and priority already.</source>
        <translation>لكلّ هذا ذلك اليوم وتلك الأولوية من قبل.</translation>
    </message>
    <message>
        <source>Alpha of the tokens, one label at a time, and the mean.</source>
        <translation>ألفا للوحدات، وسمًا وسمًا، ثم المتوسّط.</translation>
    </message>
    <message>
        <source>An answer has at most %1 characters: shorten it by %2.</source>
        <translation>لا يزيد الجواب على ⁨%1⁩ حرفًا: قصّره بمقدار ⁨%2⁩.</translation>
    </message>
    <message>
        <source>An example is one piece of text, and this span has several: pin it as a case.</source>
        <translation>المثال قطعة نصّ واحدة، ولهذا المقطع عدّة أجزاء: ثبّته حالةً.</translation>
    </message>
    <message>
        <source>An interval holds the true value 95 times in 100 if documents like these were annotated again. Documents are drawn anew: by bootstrap from 20 documents on, by a jackknife with Student&apos;s t from 5 on, and below that there is none.</source>
        <translation>يحوي المجال القيمة الحقيقية 95 مرّة من 100 لو وُسمت مستندات كهذه من جديد. وتُسحب المستندات من جديد: بطريقة bootstrap ابتداءً من 20 مستندًا، وبطريقة jackknife مع توزيع t لستودنت ابتداءً من 5، ولا مجال دون ذلك.</translation>
    </message>
    <message>
        <source>Ask for one question or more.</source>
        <translation>اطلب سؤالًا واحدًا أو أكثر.</translation>
    </message>
    <message>
        <source>Ask for the packet again.</source>
        <translation>اطلب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>Both gave the same label, but one span begins or ends elsewhere.</source>
        <translation>أعطى كلاهما الوسم نفسه، لكن أحد المقطعين يبدأ أو ينتهي في موضع آخر.</translation>
    </message>
    <message>
        <source>Both marked the same fragments, but with different labels.</source>
        <translation>وسم كلاهما الأجزاء نفسها، لكن بوسوم مختلفة.</translation>
    </message>
    <message>
        <source>Both people marked the same fragments with the same label.</source>
        <translation>وسم الشخصان الأجزاء نفسها بالوسم نفسه.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of the labels of matched spans, of one pair of people.</source>
        <translation>كابا كوهين لوسوم المقاطع المتطابقة، لزوج واحد من الأشخاص.</translation>
    </message>
    <message>
        <source>Everything in a scheme needs a name: write one.</source>
        <translation>كلّ ما في المخطّط يحتاج إلى اسم: اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Exact F1 of each pair of people, and then the mean; beside it the standard deviation over the pairs.</source>
        <translation>‏F1 تامّ لكلّ زوج من الأشخاص ثم المتوسّط؛ وإلى جانبه الانحراف المعياري بين الأزواج.</translation>
    </message>
    <message>
        <source>Exact gamma of more than two people needs SciPy, which is not installed: run “pip install scipy” in the environment of the program, or ask for gamma of pairs.</source>
        <translation>تحتاج غاما التامّة لأكثر من شخصين إلى SciPy، وهو غير مثبَّت: نفّذ «pip install scipy» في بيئة البرنامج، أو اطلب غاما الأزواج.</translation>
    </message>
    <message>
        <source>Exact gamma would have to look at more than %1 combinations of spans in one document: compare fewer people at once, or ask for gamma of pairs.</source>
        <translation>على غاما التامّة أن تنظر في أكثر من ⁨%1⁩ من تراكيب المقاطع في مستند واحد: قارن أشخاصًا أقلّ معًا، أو اطلب غاما الأزواج.</translation>
    </message>
    <message>
        <source>Gamma of each pair of people, and then the mean.</source>
        <translation>غاما لكلّ زوج من الأشخاص ثم المتوسّط.</translation>
    </message>
    <message>
        <source>Give the batch a name.</source>
        <translation>سمِّ الدفعة.</translation>
    </message>
    <message>
        <source>Gold belongs to nobody: hand out work to a person.</source>
        <translation>الطبقة المحكَّمة ليست لأحد: أسند العمل إلى شخص.</translation>
    </message>
    <message>
        <source>Gold has nothing of this yet: settle it first.</source>
        <translation>ليس لهذا شيء في الطبقة المحكَّمة بعد: احسمه أولًا.</translation>
    </message>
    <message>
        <source>Gold has this very span from another decision: say none here, or choose other boundaries.</source>
        <translation>في الطبقة المحكَّمة هذا المقطع نفسه من قرار آخر: قل هنا لا مقطع، أو اختر حدودًا أخرى.</translation>
    </message>
    <message>
        <source>Gold questions are in no batch: leave the batch out.</source>
        <translation>الأسئلة المحكَّمة ليست في أيّ دفعة: لا تذكر دفعة.</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1 of the labels of matched spans, of one pair of people.</source>
        <translation>‏AC1 غويت لوسوم المقاطع المتطابقة، لزوج واحد من الأشخاص.</translation>
    </message>
    <message>
        <source>How well one label is told apart from the others, where both people marked something.</source>
        <translation>مدى تمييز وسم عن غيره حيث وسم الشخصان شيئًا.</translation>
    </message>
    <message>
        <source>It depends on how much is marked.</source>
        <translation>يتوقّف على مقدار الموسوم.</translation>
    </message>
    <message>
        <source>It does not see how far boundaries are off: see the mean IoU.</source>
        <translation>لا يرى مقدار بعد الحدود: انظر متوسّط IoU.</translation>
    </message>
    <message>
        <source>It does not see where in a word a span ends, and long spans weigh more.</source>
        <translation>لا يرى أين ينتهي المقطع داخل الكلمة، وللمقاطع الطويلة وزن أكبر.</translation>
    </message>
    <message>
        <source>It is close to 1 where little is marked, so it flatters rare labels.</source>
        <translation>يقارب 1 حيث الموسوم قليل، فيجامل الوسوم النادرة.</translation>
    </message>
    <message>
        <source>It is not the gamma of all people at once.</source>
        <translation>ليست غاما الجميع معًا.</translation>
    </message>
    <message>
        <source>It is undefined where one of them marked nothing; such documents are left out.</source>
        <translation>لا تُعرَّف حيث لم يَسِم أحدهم شيئًا؛ وتُترك مستندات كهذه.</translation>
    </message>
    <message>
        <source>It is undefined where spans of one person overlap.</source>
        <translation>لا يُعرَّف حيث تتداخل مقاطع شخص واحد.</translation>
    </message>
    <message>
        <source>It needs SciPy and, with many people and dense spans, minutes.</source>
        <translation>تحتاج إلى SciPy، وإلى دقائق إن كثر الأشخاص وتزاحمت المقاطع.</translation>
    </message>
    <message>
        <source>Kappa of the characters of one pair of people, the mean over labels; overall the mean over pairs.</source>
        <translation>كابا للحروف لزوج واحد من الأشخاص، متوسّطًا على الوسوم؛ وإجمالًا متوسّطًا على الأزواج.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of stretches with labels (2016).</source>
        <translation>ألفا كريبندورف لأجزاء النص الموسومة (2016).</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the labels alone, where both people marked something.</source>
        <translation>ألفا كريبندورف للوسوم وحدها حيث وسم الشخصان شيئًا.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the labels in the clusters of spans of all people.</source>
        <translation>ألفا كريبندورف للوسوم في مجموعات مقاطع الجميع.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the question whether a character is in a span of a label; the mean over the labels where it is defined.</source>
        <translation>ألفا كريبندورف لسؤال هل الحرف في مقطع بوسم ما؛ متوسّطًا على الوسوم التي يُعرَّف لها.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the set of labels that a token has; a token counts as marked if one of its characters is.</source>
        <translation>ألفا كريبندورف لمجموعة الوسوم التي للوحدة؛ وتُعدّ الوحدة موسومة إن وُسم حرف منها.</translation>
    </message>
    <message>
        <source>More has come in since then: take that back first.</source>
        <translation>دخل المزيد منذ ذلك: تراجع عنه أولًا.</translation>
    </message>
    <message>
        <source>Much of it asks for a clearer rule what is to be marked at all.</source>
        <translation>كثرته تستدعي قاعدة أوضح لما يوسم أصلًا.</translation>
    </message>
    <message>
        <source>Much of it asks for a clearer rule where spans begin and end.</source>
        <translation>كثرته تستدعي قاعدة أوضح لبداية المقاطع ونهايتها.</translation>
    </message>
    <message>
        <source>Much of it asks for clearer definitions of the labels.</source>
        <translation>كثرته تستدعي تعريفات أوضح للوسوم.</translation>
    </message>
    <message>
        <source>Name at least two labels to merge.</source>
        <translation>سمِّ وسمين على الأقل لدمجهما.</translation>
    </message>
    <message>
        <source>Name at least two relations to merge.</source>
        <translation>سمِّ علاقتين على الأقل لدمجهما.</translation>
    </message>
    <message>
        <source>Name the labels that the old one is split into.</source>
        <translation>سمِّ الوسوم التي يُقسَّم إليها الوسم القديم.</translation>
    </message>
    <message>
        <source>No document has “%1=%2” in its metadata.</source>
        <translation>لا مستند في بياناته الوصفية «⁨%1⁩=⁨%2⁩».</translation>
    </message>
    <message>
        <source>No document is all that you ask for: leave something out.</source>
        <translation>لا مستند يجمع كلّ ما تطلبه: اترك شيئًا منه.</translation>
    </message>
    <message>
        <source>No document is finished, so there is nothing to judge: mark documents as done first.</source>
        <translation>لا مستند منتهيًا، فلا شيء للحكم عليه: علِّم المستندات بأنها منتهية أولًا.</translation>
    </message>
    <message>
        <source>No document that you ask for is %1: choose others.</source>
        <translation>لا مستند مما تطلبه حالته ⁨%1⁩: اختر غيره.</translation>
    </message>
    <message>
        <source>No second reading that you ask for is handed out to anybody.</source>
        <translation>لا قراءة ثانية مما تطلبه مسنَدة إلى أحد.</translation>
    </message>
    <message>
        <source>Nobody has marked this, so there is nobody to write to.</source>
        <translation>لم يَسِم أحد هذا، فلا أحد يُكتب إليه.</translation>
    </message>
    <message>
        <source>Nobody is chosen: choose who gets a packet.</source>
        <translation>لم يُختر أحد: اختر من يأخذ حزمة.</translation>
    </message>
    <message>
        <source>Nobody would get anything: name a batch to be made.</source>
        <translation>لن يأخذ أحد شيئًا: سمِّ دفعة تُنشأ.</translation>
    </message>
    <message>
        <source>None of these is done yet, so none can be returned.</source>
        <translation>لم يُنجز شيء من هذه بعد، فلا يمكن إعادة شيء منها.</translation>
    </message>
    <message>
        <source>Numbers of people, documents and the seed are 0 or more.</source>
        <translation>أعداد الأشخاص والمستندات والبذرة 0 أو أكثر.</translation>
    </message>
    <message>
        <source>Of a type of relation: the share whose two spans the other person has marked, too.</source>
        <translation>لنوع من العلاقات: حصّة ما وسم الشخص الآخر مقطعيه أيضًا.</translation>
    </message>
    <message>
        <source>Of a type of relation: what both people drew between spans that match, of all such relations.</source>
        <translation>لنوع من العلاقات: ما ربطه الشخصان بين مقاطع متطابقة، من كلّ علاقات كهذه.</translation>
    </message>
    <message>
        <source>Of an attribute: Krippendorff&apos;s alpha of its values at these spans.</source>
        <translation>للسمة: ألفا كريبندورف لقيمها عند هذه المقاطع.</translation>
    </message>
    <message>
        <source>Of an attribute: the share of pairs of spans with equal values, among matched spans of one label to which anybody gave a value.</source>
        <translation>للسمة: حصّة أزواج المقاطع المتساوية القيم، من المقاطع المتطابقة بوسم واحد التي أعطاها أحد قيمة.</translation>
    </message>
    <message>
        <source>One character more is as bad as nothing.</source>
        <translation>زيادة حرف واحد كأن لا شيء.</translation>
    </message>
    <message>
        <source>Only %1 of the chosen documents are with nobody yet, so a calibration set cannot have %2: ask for fewer.</source>
        <translation>من المستندات المختارة ⁨%1⁩ فقط ليست عند أحد بعد، فلا يمكن أن تضمّ مجموعة المعايرة ⁨%2⁩: اطلب أقلّ.</translation>
    </message>
    <message>
        <source>Only a lead may hand out work: ask the lead of the project.</source>
        <translation>إسناد العمل للمشرف وحده: اطلبه من مشرف المشروع.</translation>
    </message>
    <message>
        <source>Only a lead may judge a corpus: ask the lead of the project.</source>
        <translation>الحكم على المدوّنة للمشرف وحده: اطلبه من مشرف المشروع.</translation>
    </message>
    <message>
        <source>Only a lead may merge packets: ask the lead of the project.</source>
        <translation>دمج الحزم للمشرف وحده: اطلبه من مشرف المشروع.</translation>
    </message>
    <message>
        <source>Only a reviewer may write gold: ask the lead of the project.</source>
        <translation>لا يكتب الطبقة المحكَّمة إلا مُراجِع: راجع مشرف المشروع.</translation>
    </message>
    <message>
        <source>Only a reviewer or a lead may see what everybody marked: ask the lead.</source>
        <translation>لا يرى ما وسمه الجميع إلا مُراجِع أو مشرف: راجع المشرف.</translation>
    </message>
    <message>
        <source>Only leads and reviewers may see how far people agree: ask the lead.</source>
        <translation>لا يرى مدى اتفاق الناس إلا المشرفون والمراجعون: راجع المشرف.</translation>
    </message>
    <message>
        <source>Only leads and reviewers may see scores: ask the lead.</source>
        <translation>لا يرى النتائج إلا المشرفون والمراجعون: راجع المشرف.</translation>
    </message>
    <message>
        <source>Pairs with few documents weigh as much as those with many.</source>
        <translation>للأزواج القليلة المستندات وزن الكثيرة نفسه.</translation>
    </message>
    <message>
        <source>REFI-QDA project of QualCoder, MAXQDA, ATLAS.ti or NVivo</source>
        <translation>مشروع REFI-QDA من QualCoder أو MAXQDA أو ATLAS.ti أو NVivo</translation>
    </message>
    <message>
        <source>Read it with the share of relations that could be compared.</source>
        <translation>اقرأه مع حصّة العلاقات التي أمكنت مقارنتها.</translation>
    </message>
    <message>
        <source>Read it with the share of spans that match at all.</source>
        <translation>اقرأه مع حصّة المقاطع المتطابقة أصلًا.</translation>
    </message>
    <message>
        <source>Say what is to be mended: a document is returned with a comment.</source>
        <translation>قل ما يجب إصلاحه: يُعاد المستند مع تعليق.</translation>
    </message>
    <message>
        <source>Second readings are in no batch: leave the batch out.</source>
        <translation>القراءات الثانية ليست في أيّ دفعة: لا تذكر دفعة.</translation>
    </message>
    <message>
        <source>Spans have been changed meanwhile: look at the changes of the scheme again.</source>
        <translation>تغيّرت مقاطع في هذه الأثناء: انظر في تغييرات المخطّط مجدّدًا.</translation>
    </message>
    <message>
        <source>Spans of one label that have at least the chosen IoU with one of the other person, matched one to one so that the sum of IoU is largest; IoU is the characters in both over those in either.</source>
        <translation>مقاطع بوسم واحد لها مع مقطع للشخص الآخر IoU المختار على الأقل، تُقابَل واحدًا بواحد بحيث يكون مجموع IoU أكبر ما يمكن؛ وIoU هو الحروف التي في كليهما على الحروف التي في أيّ منهما.</translation>
    </message>
    <message>
        <source>Spans that both marked with the same fragments and label, of all spans, all pairs of people pooled.</source>
        <translation>المقاطع التي وسمها كلاهما بالأجزاء والوسم نفسها، من كلّ المقاطع، لكلّ أزواج الأشخاص مجمَّعة.</translation>
    </message>
    <message>
        <source>Spans without a match are not in it.</source>
        <translation>لا تدخل فيه المقاطع التي بلا مطابق.</translation>
    </message>
    <message>
        <source>The %1 “%2” is missing and “%3” is new: say whether it is renamed or retired.</source>
        <translation>«⁨%2⁩» (⁨%1⁩) مفقود و«⁨%3⁩» جديد: حدّد هل غُيّر اسمه أم أُوقف استعماله.</translation>
    </message>
    <message>
        <source>The %1 “%2” stands twice in the scheme.</source>
        <translation>«⁨%2⁩» (⁨%1⁩) مكرّر في المخطّط.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value “%2”.</source>
        <translation>ليس للسمة ⁨%1⁩ قيمة «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The attribute “%1” has no values to choose from: add some.</source>
        <translation>ليس للسمة «⁨%1⁩» قيم يُختار منها: أضف بعضها.</translation>
    </message>
    <message>
        <source>The attribute “%1” is a %2 and cannot become a %3: add another attribute and retire this one.</source>
        <translation>السمة «⁨%1⁩» من نوع ⁨%2⁩ ولا يمكن أن تصير ⁨%3⁩: أضف سمة أخرى وأوقف استعمال هذه.</translation>
    </message>
    <message>
        <source>The attribute “%1” is a number for one of these labels and none for another: rename one of the two first.</source>
        <translation>السمة «⁨%1⁩» عدد في أحد هذين الوسمين وليست عددًا في غيره: غيّر اسم إحداهما أولًا.</translation>
    </message>
    <message>
        <source>The baseline could not be trained: the program that does it ended with status %1. Close other programs to free memory, and try again.</source>
        <translation>تعذّر تدريب النموذج الأساس: انتهى برنامجه بالحالة ⁨%1⁩. أغلق برامج أخرى لتحرير الذاكرة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The batch is called “%1” already.</source>
        <translation>اسم الدفعة «⁨%1⁩» من قبل.</translation>
    </message>
    <message>
        <source>The cheapest alignment of all people of a document together against that of chance.</source>
        <translation>أقلّ محاذاة كلفةً لكلّ أشخاص المستند معًا قياسًا بمحاذاة المصادفة.</translation>
    </message>
    <message>
        <source>The cheapest alignment of two people against that of chance (Mathet and others 2015).</source>
        <translation>أقلّ محاذاة كلفةً لشخصين قياسًا بمحاذاة المصادفة (ماتيه وآخرون 2015).</translation>
    </message>
    <message>
        <source>The corpus never had version %1 of its scheme.</source>
        <translation>لم يكن للمدوّنة قطّ الإصدار ⁨%1⁩ من مخطّطها.</translation>
    </message>
    <message>
        <source>The days that must go by and the seed are 0 or more.</source>
        <translation>الأيام التي يجب أن تمرّ والبذرة 0 أو أكثر.</translation>
    </message>
    <message>
        <source>The decisions cannot be read (%1).</source>
        <translation>تعذّرت قراءة القرارات (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The guideline has this very case already.</source>
        <translation>هذه الحالة نفسها في الدليل من قبل.</translation>
    </message>
    <message>
        <source>The guideline has this very example already.</source>
        <translation>هذا المثال نفسه في الدليل من قبل.</translation>
    </message>
    <message>
        <source>The guideline takes at most %1 characters here: shorten it by %2.</source>
        <translation>لا يسع الدليل هنا أكثر من ⁨%1⁩ حرفًا: قصّره بمقدار ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The label “%1” is retired: choose another one.</source>
        <translation>أُوقف استعمال الوسم «⁨%1⁩»: اختر غيره.</translation>
    </message>
    <message>
        <source>The mean IoU of the matches of relaxed F1.</source>
        <translation>متوسّط IoU لمطابقات F1 متساهل.</translation>
    </message>
    <message>
        <source>The name of a batch has no space around it: “%1”.</source>
        <translation>لا مسافات حول اسم الدفعة: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The other person marked nothing like it.</source>
        <translation>لم يَسِم الشخص الآخر شيئًا كهذا.</translation>
    </message>
    <message>
        <source>The part “%1” has %2 of the documents, not %3: groups stay whole, and the largest has %4 of the %5 documents.</source>
        <translation>في الجزء «⁨%1⁩» نسبة ⁨%2⁩ من المستندات لا ⁨%3⁩: تبقى المجموعات كاملة، وفي أكبرها ⁨%4⁩ من ⁨%5⁩ مستندات.</translation>
    </message>
    <message>
        <source>The part “%1” is empty. Groups of documents that belong together: %2; documents in the largest: %3. Group by less, or ask for fewer parts.</source>
        <translation>الجزء «⁨%1⁩» فارغ. مجموعات المستندات المتلازمة: ⁨%2⁩؛ ومستندات أكبرها: ⁨%3⁩. اجمع بحسب أمور أقلّ أو اطلب أجزاء أقلّ.</translation>
    </message>
    <message>
        <source>The person whose packet this is has been removed meanwhile.</source>
        <translation>أُزيل صاحب هذه الحزمة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The rows that came in are no longer in the corpus.</source>
        <translation>الأسطر التي دخلت لم تعد في المدوّنة.</translation>
    </message>
    <message>
        <source>The rows that came in are not those that were announced.</source>
        <translation>الأسطر التي دخلت ليست المعلَن عنها.</translation>
    </message>
    <message>
        <source>The same for marked and unmarked, whatever the label.</source>
        <translation>كذلك للموسوم وغير الموسوم مهما كان الوسم.</translation>
    </message>
    <message>
        <source>The same with the disagreement of all labels added up before it is divided by that of chance.</source>
        <translation>كذلك مع جمع خلاف كلّ الوسوم قبل قسمته على خلاف المصادفة.</translation>
    </message>
    <message>
        <source>The scheme has a label “%1” already: choose another name.</source>
        <translation>في المخطّط وسم «⁨%1⁩» من قبل: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The scheme has no version %1: it has %2.</source>
        <translation>لا إصدار ⁨%1⁩ للمخطّط: له ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The share of characters that a person marked with this label.</source>
        <translation>حصّة الحروف التي وسمها الشخص بهذا الوسم.</translation>
    </message>
    <message>
        <source>The share of spans that have the same label, among those that match in place.</source>
        <translation>حصّة المقاطع ذات الوسم نفسه من المتطابقة في الموضع.</translation>
    </message>
    <message>
        <source>The share of spans that mean the same as one of the other person.</source>
        <translation>حصّة المقاطع التي تعني ما يعنيه مقطع للشخص الآخر.</translation>
    </message>
    <message>
        <source>The share that is read again is more than 0 and at most 1, not %1: 0.1 stands for every tenth document.</source>
        <translation>الحصّة التي تُقرأ مجدّدًا أكثر من 0 ولا تزيد على 1، لا ⁨%1⁩: تعني 0.1 مستندًا من كلّ عشرة.</translation>
    </message>
    <message>
        <source>The value “%1” of %2 would have no place: retire it, or say which value it becomes.</source>
        <translation>لن يكون للقيمة «⁨%1⁩» من ⁨%2⁩ مكان: أوقف استعمالها، أو حدّد القيمة التي تصير إليها.</translation>
    </message>
    <message>
        <source>There are no documents yet: import texts first.</source>
        <translation>لا مستندات بعد: استورد نصوصًا أولًا.</translation>
    </message>
    <message>
        <source>There is a batch “%1” already: choose another name.</source>
        <translation>توجد دفعة «⁨%1⁩» من قبل: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a remark that you have not read.</source>
        <translation>يوجد تعليق لم تقرأه.</translation>
    </message>
    <message>
        <source>There is no annotator yet: add people first.</source>
        <translation>لا واسم بعد: أضف أشخاصًا أولًا.</translation>
    </message>
    <message>
        <source>There is no answer yet: write something first.</source>
        <translation>لا جواب بعد: اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>There is no batch “%1” that was made here: there are %2.</source>
        <translation>لا دفعة باسم «⁨%1⁩» أُنشئت هنا: الموجود ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no majority here: take somebody&apos;s span, edit one, or say none.</source>
        <translation>لا أغلبية هنا: خذ مقطع أحد، أو حرّر مقطعًا، أو قل لا مقطع.</translation>
    </message>
    <message>
        <source>There is no question for anybody: it takes documents whose gold is done and that people do not have yet.</source>
        <translation>لا سؤال لأحد: يلزم لذلك مستندات انتهت طبقتها المحكَّمة وليست عند الناس بعد.</translation>
    </message>
    <message>
        <source>There is no remark here that you have not read.</source>
        <translation>لا تعليق هنا لم تقرأه.</translation>
    </message>
    <message>
        <source>There is nothing to decide in this document any more.</source>
        <translation>لم يبقَ في هذا المستند ما يُقرَّر.</translation>
    </message>
    <message>
        <source>There is nothing to issue again: nobody finished enough documents so long ago that were not issued again already.</source>
        <translation>لا شيء يُسنَد مجدّدًا: لم يُنهِ أحد قبل هذه المدّة ما يكفي من المستندات التي لم تُسنَد مجدّدًا من قبل.</translation>
    </message>
    <message>
        <source>This changes nothing: the scheme says so already.</source>
        <translation>هذا لا يغيّر شيئًا: المخطّط يقول ذلك من قبل.</translation>
    </message>
    <message>
        <source>This corpus has no such document: look again.</source>
        <translation>ليس في هذه المدوّنة مستند كهذا: انظر مجدّدًا.</translation>
    </message>
    <message>
        <source>This corpus was not made by opening a packet, so there is nobody to send it to. Open the packet that the lead has sent.</source>
        <translation>لم تنشأ هذه المدوّنة من فتح حزمة، فلا أحد تُرسل إليه. افتح الحزمة التي أرسلها المشرف.</translation>
    </message>
    <message>
        <source>This has been changed meanwhile: look at the queue again.</source>
        <translation>تغيّر هذا في هذه الأثناء: انظر في القائمة مجدّدًا.</translation>
    </message>
    <message>
        <source>This has been decided meanwhile: look again.</source>
        <translation>حُسم هذا في هذه الأثناء: انظر مجدّدًا.</translation>
    </message>
    <message>
        <source>This has been decided otherwise meanwhile: look again.</source>
        <translation>حُسم هذا على نحو آخر في هذه الأثناء: انظر مجدّدًا.</translation>
    </message>
    <message>
        <source>This person has marked nothing here: take somebody else&apos;s span.</source>
        <translation>لم يَسِم هذا الشخص شيئًا هنا: خذ مقطع غيره.</translation>
    </message>
    <message>
        <source>This work has come in meanwhile: look again.</source>
        <translation>دخل هذا العمل في هذه الأثناء: انظر مجدّدًا.</translation>
    </message>
    <message>
        <source>Two spans mean the same place, but differ in boundary and label.</source>
        <translation>يعني مقطعان الموضع نفسه، لكنهما يختلفان في الحدود والوسم.</translation>
    </message>
    <message>
        <source>Version %1 of the scheme “%2” is another one here: this comes from another corpus, or from before a change that was undone.</source>
        <translation>الإصدار ⁨%1⁩ من المخطّط «⁨%2⁩» مختلف هنا: هذا من مدوّنة أخرى، أو من قبل تغيير تُراجع عنه.</translation>
    </message>
    <message>
        <source>WebAnno TSV 3, also of INCEpTION: a file for each person</source>
        <translation>‏WebAnno TSV 3، ومن INCEpTION كذلك: ملفّ لكلّ شخص</translation>
    </message>
    <message>
        <source>What came in is no longer there: look again.</source>
        <translation>ما دخل لم يعد موجودًا: انظر مجدّدًا.</translation>
    </message>
    <message>
        <source>What somebody sent back is no longer in this corpus as it was received. Restore a backup.</source>
        <translation>ما أعاده أحدهم لم يعد في هذه المدوّنة كما وصل. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What this work goes on from is no longer here.</source>
        <translation>ما ينطلق منه هذا العمل لم يعد هنا.</translation>
    </message>
    <message>
        <source>Write something first: the remark is empty.</source>
        <translation>اكتب شيئًا أولًا: التعليق فارغ.</translation>
    </message>
    <message>
        <source>Write the case first: what it is, and how it is decided.</source>
        <translation>اكتب الحالة أولًا: ما هي وكيف تُحسم.</translation>
    </message>
    <message>
        <source>a coding names the code %1, which is not there.</source>
        <translation>ترميز يذكر الرمز ⁨%1⁩ وهو غير موجود.</translation>
    </message>
    <message>
        <source>a fragment is two whole numbers, not %1.</source>
        <translation>الجزء عددان صحيحان لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>a hash must be 64 hexadecimal digits.</source>
        <translation>يجب أن تكون البصمة 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>a layer is declared behind the first token.</source>
        <translation>طبقة أُعلنت بعد الوحدة الأولى.</translation>
    </message>
    <message>
        <source>a layer names a user who is not there.</source>
        <translation>طبقة تذكر مستخدمًا غير موجود.</translation>
    </message>
    <message>
        <source>a place in a journal must be a number and a hash.</source>
        <translation>يجب أن يكون الموضع في السجلّ عددًا وبصمة.</translation>
    </message>
    <message>
        <source>a relation does not say where it comes from: mend the line.</source>
        <translation>علاقة لا تقول من أين تأتي: أصلح السطر.</translation>
    </message>
    <message>
        <source>a sentence begins where another one stands: mend the offsets.</source>
        <translation>جملة تبدأ حيث توجد جملة أخرى: أصلح المواضع.</translation>
    </message>
    <message>
        <source>an element of a chain has no place in it: mend the line.</source>
        <translation>عنصر في سلسلة بلا موضع فيها: أصلح السطر.</translation>
    </message>
    <message>
        <source>annotations of nobody</source>
        <translation>وسوم بلا صاحب</translation>
    </message>
    <message>
        <source>changes what only a lead or somebody else may change.</source>
        <translation>يغيّر ما لا يجوز تغييره إلا للمشرف أو لشخص آخر.</translation>
    </message>
    <message>
        <source>documents without a layer that is done</source>
        <translation>مستندات بلا طبقة منجزة</translation>
    </message>
    <message>
        <source>edit %1 cannot be read (%2).</source>
        <translation>تعذّرت قراءة التعديل ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>edit %1 is not as it was written, or somebody else wrote it.</source>
        <translation>التعديل ⁨%1⁩ ليس كما كُتب، أو كتبه شخص آخر.</translation>
    </message>
    <message>
        <source>edit %1 is of no known kind.</source>
        <translation>التعديل ⁨%1⁩ من نوع غير معروف.</translation>
    </message>
    <message>
        <source>everything, one document a line</source>
        <translation>كلّ شيء، مستند في كلّ سطر</translation>
    </message>
    <message>
        <source>has a time that is no number of seconds.</source>
        <translation>فيه وقت ليس عدد ثوانٍ.</translation>
    </message>
    <message>
        <source>is about somebody else&apos;s work: nobody may change that.</source>
        <translation>يخصّ عمل شخص آخر: لا يجوز لأحد تغييره.</translation>
    </message>
    <message>
        <source>is of a kind that no annotator makes: %1.</source>
        <translation>من نوع لا يصنعه واسم: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>it holds a layer that is not for this person.</source>
        <translation>فيها طبقة ليست لهذا الشخص.</translation>
    </message>
    <message>
        <source>it holds a record that is not for this person.</source>
        <translation>فيها سجلّ ليس لهذا الشخص.</translation>
    </message>
    <message>
        <source>it says that it is %1 and not %2: open it with the version of the program that made it.</source>
        <translation>تقول إنها ⁨%1⁩ لا ⁨%2⁩: افتحها بإصدار البرنامج الذي صنعها.</translation>
    </message>
    <message>
        <source>its annotations are damaged (%1).</source>
        <translation>وسومه تالفة (⁨%1⁩).</translation>
    </message>
    <message>
        <source>layers of people who were not chosen</source>
        <translation>طبقات أشخاص لم يُختاروا</translation>
    </message>
    <message>
        <source>layers that are not done</source>
        <translation>طبقات غير منجزة</translation>
    </message>
    <message>
        <source>layers without a span</source>
        <translation>طبقات بلا مقاطع</translation>
    </message>
    <message>
        <source>line %1 is no row of a journal (%2).</source>
        <translation>السطر ⁨%1⁩ ليس سطرًا من سجلّ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>line %1: edit %2 is missing.</source>
        <translation>السطر ⁨%1⁩: التعديل ⁨%2⁩ مفقود.</translation>
    </message>
    <message>
        <source>metadata values</source>
        <translation>قيم البيانات الوصفية</translation>
    </message>
    <message>
        <source>no column is called text, content, body or article: choose the one that holds the texts, one of %1.</source>
        <translation>لا عمود اسمه text أو content أو body أو article: اختر عمود النصوص من بين ⁨%1⁩.</translation>
    </message>
    <message>
        <source>no field of the task is called text, content or the like (there is %1), so it is about something else: choose the field that holds the texts, or leave the file out.</source>
        <translation>لا حقل في المهمّة اسمه text أو content أو نحوهما (فيها ⁨%1⁩)، فهي عن شيء آخر: اختر الحقل الذي فيه النصوص، أو اترك الملفّ.</translation>
    </message>
    <message>
        <source>nobody called “%1” is done with this document.</source>
        <translation>لم يُنهِ هذا المستند أحد باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>notes and flags on documents</source>
        <translation>ملاحظات وتأشيرات على المستندات</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>كائن JSON في كلّ سطر</translation>
    </message>
    <message>
        <source>one document has more than %1 MB of annotations.</source>
        <translation>في مستند واحد أكثر من ⁨%1⁩ م.ب من الوسوم.</translation>
    </message>
    <message>
        <source>one row a document</source>
        <translation>صفّ لكلّ مستند</translation>
    </message>
    <message>
        <source>one row a sentence</source>
        <translation>صفّ لكلّ جملة</translation>
    </message>
    <message>
        <source>one row a sentence, for spreadsheets</source>
        <translation>صفّ لكلّ جملة، لبرامج الجداول</translation>
    </message>
    <message>
        <source>one row a span</source>
        <translation>صفّ لكلّ مقطع</translation>
    </message>
    <message>
        <source>one row a span, for spreadsheets</source>
        <translation>صفّ لكلّ مقطع، لبرامج الجداول</translation>
    </message>
    <message>
        <source>plain text, one document a file</source>
        <translation>نصّ مجرّد، مستند في كلّ ملفّ</translation>
    </message>
    <message>
        <source>reading the file takes far too long, so it cannot be trusted. Restore a backup.</source>
        <translation>قراءة الملفّ تطول كثيرًا، فلا يمكن الوثوق به. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>sha256 is %1, but that of the text is “%2”: the text was changed after the file was written.</source>
        <translation>قيمة sha256 هي ⁨%1⁩، وقيمة النص «⁨%2⁩»: تغيّر النص بعد كتابة الملفّ.</translation>
    </message>
    <message>
        <source>spaCy&apos;s DocBin, a group of spans for each layer</source>
        <translation>ملفّ DocBin لـspaCy، مجموعة مقاطع لكلّ طبقة</translation>
    </message>
    <message>
        <source>span attributes</source>
        <translation>سمات المقاطع</translation>
    </message>
    <message>
        <source>span attributes that the scheme does not have so</source>
        <translation>سمات مقاطع ليست في المخطّط هكذا</translation>
    </message>
    <message>
        <source>span notes and flags</source>
        <translation>ملاحظات المقاطع وتأشيراتها</translation>
    </message>
    <message>
        <source>spans with a label that the scheme does not have</source>
        <translation>مقاطع بوسم ليس في المخطّط</translation>
    </message>
    <message>
        <source>table with separators</source>
        <translation>جدول بفواصل</translation>
    </message>
    <message>
        <source>table with tabs</source>
        <translation>جدول بعلامات جدولة</translation>
    </message>
    <message>
        <source>tasks of Label Studio with their annotations, and the labels for them</source>
        <translation>مهامّ Label Studio بوسومها، ووسومها المتاحة</translation>
    </message>
    <message>
        <source>text of a word processor</source>
        <translation>نصّ من معالج نصوص</translation>
    </message>
    <message>
        <source>the %1 %2 stands twice.</source>
        <translation>‏⁨%1⁩ ⁨%2⁩ مكرّر.</translation>
    </message>
    <message>
        <source>the %1 “%2” stands twice in the scheme.</source>
        <translation>‏⁨%1⁩ «⁨%2⁩» مكرّر في المخطّط.</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply.</source>
        <translation>تداخل JSON عميق جدًّا.</translation>
    </message>
    <message>
        <source>the attribute %1 must be a text or a number, not %2.</source>
        <translation>السمة ⁨%1⁩ يجب أن تكون نصًّا أو عددًا لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>the attribute value %1 is no text and no number.</source>
        <translation>قيمة السمة ⁨%1⁩ ليست نصًّا ولا عددًا.</translation>
    </message>
    <message>
        <source>the column “%1” stands twice: rename one of them.</source>
        <translation>العمود «⁨%1⁩» مكرّر: غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <source>the columns must be a list of labels, not %1.</source>
        <translation>يجب أن تكون الأعمدة قائمة وسوم لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>the corpus is damaged, for a text in it is not UTF-8. Restore a backup.</source>
        <translation>المدوّنة تالفة، ففيها نصّ ليس بترميز UTF-8. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>the corpus is open in another window or program. Close it there first.</source>
        <translation>المدوّنة مفتوحة في نافذة أو برنامج آخر. أغلقها هناك أولًا.</translation>
    </message>
    <message>
        <source>the disk is full, so this was not saved. Free some space and try again.</source>
        <translation>القرص ممتلئ، فلم يُحفظ هذا. أفرغ بعض المساحة وحاول من جديد.</translation>
    </message>
    <message>
        <source>the disk reports an error, so this was not saved. Check the disk, then try again.</source>
        <translation>أبلغ القرص عن خطأ، فلم يُحفظ هذا. افحص القرص ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>the document is too long: begin another one with -DOCSTART-.</source>
        <translation>المستند طويل جدًّا: ابدأ مستندًا آخر بـ-DOCSTART-.</translation>
    </message>
    <message>
        <source>the document was removed meanwhile: import again.</source>
        <translation>حُذفت الوثيقة في هذه الأثناء: استورد مرة أخرى.</translation>
    </message>
    <message>
        <source>the e-mail has more than %1 parts.</source>
        <translation>في الرسالة الإلكترونية أكثر من ⁨%1⁩ من الأجزاء.</translation>
    </message>
    <message>
        <source>the e-mail has no text: save its attachment by itself.</source>
        <translation>ليس في الرسالة الإلكترونية نصّ: احفظ مرفقها وحده.</translation>
    </message>
    <message>
        <source>the e-mail is damaged (%1): save it again, or as text.</source>
        <translation>الرسالة الإلكترونية تالفة (⁨%1⁩): احفظها من جديد أو نصًّا.</translation>
    </message>
    <message>
        <source>the encoding cannot be detected, or this is no plain text: %1, or convert the file to plain text.</source>
        <translation>تعذّر التعرّف على الترميز، أو أنّ هذا ليس نصًّا مجرّدًا: ⁨%1⁩، أو حوّل الملفّ إلى نصّ مجرّد.</translation>
    </message>
    <message>
        <source>the encoding “%1” is not one of texts: choose another.</source>
        <translation>الترميز «⁨%1⁩» ليس ترميز نصوص: اختر غيره.</translation>
    </message>
    <message>
        <source>the entry of the file “%1” is no object.</source>
        <translation>مُدخل الملف «⁨%1⁩» ليس كائنًا.</translation>
    </message>
    <message>
        <source>the file cannot be opened. Check its folder and permissions.</source>
        <translation>تعذّر فتح الملفّ. تحقّق من مجلّده ومن الأذون.</translation>
    </message>
    <message>
        <source>the file may not be written. Allow writing, or copy it to another folder.</source>
        <translation>الكتابة في الملفّ غير مسموحة. اسمح بها أو انسخه إلى مجلّد آخر.</translation>
    </message>
    <message>
        <source>the file must be UTF-8.</source>
        <translation>يجب أن يكون الملفّ بترميز UTF-8.</translation>
    </message>
    <message>
        <source>the file unpacks to far more than a DocBin of its size: do not trust it, or divide it into smaller ones.</source>
        <translation>ينفكّ الملفّ إلى ما هو أكبر بكثير من DocBin بحجمه: لا تثق به، أو قسّمه إلى ملفّات أصغر.</translation>
    </message>
    <message>
        <source>the file “%1” lies outside the release.</source>
        <translation>الملف «⁨%1⁩» خارج الإصدار.</translation>
    </message>
    <message>
        <source>the format is not %1: use the program that wrote it.</source>
        <translation>الصيغة ليست ⁨%1⁩: استعمل البرنامج الذي كتبها.</translation>
    </message>
    <message>
        <source>the format must be “%1”, not %2.</source>
        <translation>يجب أن تكون الصيغة «⁨%1⁩» لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>the hash of edit %1 is none.</source>
        <translation>بصمة التعديل ⁨%1⁩ ليست بصمة.</translation>
    </message>
    <message>
        <source>the line is no JSON object: it must begin with { and end with }.</source>
        <translation>السطر ليس كائن JSON: يجب أن يبدأ بـ{ وينتهي بـ}.</translation>
    </message>
    <message>
        <source>the number %1 is too large.</source>
        <translation>العدد ⁨%1⁩ كبير جدًّا.</translation>
    </message>
    <message>
        <source>the number %1… is too large.</source>
        <translation>العدد ⁨%1⁩… كبير جدًّا.</translation>
    </message>
    <message>
        <source>the number [%1] belongs to two layers: mend the file.</source>
        <translation>الرقم [⁨%1⁩] لطبقتين: أصلح الملفّ.</translation>
    </message>
    <message>
        <source>the offsets must be “%1”, not %2.</source>
        <translation>يجب أن تكون المواضع «⁨%1⁩» لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>the parts of the DocBin do not fit each other: it is damaged.</source>
        <translation>أجزاء DocBin لا تتوافق: إنه تالف.</translation>
    </message>
    <message>
        <source>the relation %1 names an unknown label “%2”.</source>
        <translation>العلاقة ⁨%1⁩ تذكر وسمًا غير معروف «⁨%2⁩».</translation>
    </message>
    <message>
        <source>the relation %1 names the span %2, which is not in this layer.</source>
        <translation>العلاقة ⁨%1⁩ تذكر المقطع ⁨%2⁩ وهو ليس في هذه الطبقة.</translation>
    </message>
    <message>
        <source>the scheme has an entry of a wrong kind: %1.</source>
        <translation>في المخطّط مدخل من نوع خاطئ: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>the scheme has changed, and there is work in this corpus that the lead does not have yet. Send it first, and open the next packet.</source>
        <translation>تغيّر المخطّط، وفي هذه المدوّنة عمل ليس عند المشرف بعد. أرسله أولًا ثم افتح الحزمة التالية.</translation>
    </message>
    <message>
        <source>the scheme lacks %1.</source>
        <translation>ينقص المخطّط ⁨%1⁩.</translation>
    </message>
    <message>
        <source>the span %1 says %2, but at %3 the text has %4.</source>
        <translation>المقطع ⁨%1⁩ يقول ⁨%2⁩، وفي النص عند ⁨%3⁩: ⁨%4⁩.</translation>
    </message>
    <message>
        <source>the state must be one of %1, not %2.</source>
        <translation>يجب أن تكون الحالة من بين ⁨%1⁩ لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>the string %1 is not in the table of strings.</source>
        <translation>السلسلة النصّية ⁨%1⁩ ليست في جدول السلاسل.</translation>
    </message>
    <message>
        <source>the text is not the one that the file says it is.</source>
        <translation>النص ليس هو الذي يذكره الملفّ.</translation>
    </message>
    <message>
        <source>the text of a span is %1 here, not %2.</source>
        <translation>نصّ مقطع هنا ⁨%1⁩ لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>the text of “%1” is not the one it should be.</source>
        <translation>نصّ «⁨%1⁩» ليس ما ينبغي أن يكون.</translation>
    </message>
    <message>
        <source>the token ends before it begins: mend its offsets.</source>
        <translation>الوحدة تنتهي قبل أن تبدأ: أصلح مواضعها.</translation>
    </message>
    <message>
        <source>the user data of a document is not packed.</source>
        <translation>بيانات المستخدم لمستند غير محزومة.</translation>
    </message>
    <message>
        <source>there are %1 roles for %2 slots.</source>
        <translation>هناك ⁨%1⁩ من الأدوار لـ⁨%2⁩ من الخانات.</translation>
    </message>
    <message>
        <source>there are more than %1 spans in one document.</source>
        <translation>في مستند واحد أكثر من ⁨%1⁩ من المقاطع.</translation>
    </message>
    <message>
        <source>there are no tokens from %1 to %2.</source>
        <translation>لا وحدات من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>there is %1 where %2 should be.</source>
        <translation>يوجد ⁨%1⁩ حيث ينبغي أن يكون ⁨%2⁩.</translation>
    </message>
    <message>
        <source>there is a NUL character at position %1, so this is no plain text or has another encoding: %2, or convert the file to plain text.</source>
        <translation>يوجد حرف NUL عند الموضع ⁨%1⁩، فهذا ليس نصًّا مجرّدًا أو له ترميز آخر: ⁨%2⁩، أو حوّل الملفّ إلى نصّ مجرّد.</translation>
    </message>
    <message>
        <source>there is a list of more than %1 entries.</source>
        <translation>هناك قائمة فيها أكثر من ⁨%1⁩ من المداخل.</translation>
    </message>
    <message>
        <source>there is half a number: the file is damaged.</source>
        <translation>هناك نصف عدد: الملفّ تالف.</translation>
    </message>
    <message>
        <source>there is no column “%1”: choose one of %2.</source>
        <translation>لا يوجد عمود «⁨%1⁩»: اختر من بين ⁨%2⁩.</translation>
    </message>
    <message>
        <source>there is no encoding “%1”: choose one like utf-8, utf-16 or windows-1252.</source>
        <translation>لا يوجد ترميز «⁨%1⁩»: اختر واحدًا مثل utf-8 أو utf-16 أو windows-1252.</translation>
    </message>
    <message>
        <source>there is no tag behind %1: write O for none.</source>
        <translation>لا وسم بعد ⁨%1⁩: اكتب O إن لم يكن.</translation>
    </message>
    <message>
        <source>there is no word before the tag.</source>
        <translation>لا كلمة قبل الوسم.</translation>
    </message>
    <message>
        <source>there is nothing with the key “%1”, or it has changed since: list again.</source>
        <translation>لا شيء بالمفتاح «⁨%1⁩»، أو تغيّر منذ ذلك: اسرد من جديد.</translation>
    </message>
    <message>
        <source>there must be %1 tags behind the word, not %2.</source>
        <translation>يجب أن يكون بعد الكلمة ⁨%1⁩ من الوسوم لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>this is no JSON at column %1: %2.</source>
        <translation>ليس هذا JSON عند العمود ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>this is no UTF-8: get the release again.</source>
        <translation>هذا ليس UTF-8: احصل على الإصدار من جديد.</translation>
    </message>
    <message>
        <source>this is no annotation: “annotation_id” is missing.</source>
        <translation>هذا ليس وسمًا: «annotation_id» مفقود.</translation>
    </message>
    <message>
        <source>this is no e-mail, which begins with From: or Subject:.</source>
        <translation>هذه ليست رسالة إلكترونية، وهي تبدأ بـFrom: أو Subject:.</translation>
    </message>
    <message>
        <source>this is no text in the encoding %1%2: %3, or repair the file.</source>
        <translation>ليس هذا نصًّا بالترميز ⁨%1⁩⁨%2⁩: ⁨%3⁩، أو أصلح الملفّ.</translation>
    </message>
    <message>
        <source>two people are done with no document called “%1”.</source>
        <translation>لا مستند باسم «⁨%1⁩» أنهاه شخصان.</translation>
    </message>
    <message>
        <source>version %1 of the scheme in the packet is not that of this corpus.</source>
        <translation>الإصدار ⁨%1⁩ من المخطّط في الحزمة ليس إصدار هذه المدوّنة.</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>what came before this work is not known here any more.</source>
        <translation>ما سبق هذا العمل لم يعد معروفًا هنا.</translation>
    </message>
    <message>
        <source>words with tags (BIO, BILOU), a column for each label</source>
        <translation>كلمات بوسوم (BIO، BILOU)، عمود لكلّ وسم</translation>
    </message>
    <message>
        <source>“%1” cannot be removed while it is assigned: take that back first.</source>
        <translation>لا يمكن إزالة «⁨%1⁩» ما دام مسنَدًا: اسحب الإسناد أولًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: somebody&apos;s work stands on it.</source>
        <translation>لا يمكن إزالة «⁨%1⁩»: يقوم عليه عمل شخص ما.</translation>
    </message>
    <message>
        <source>“%1” gains nothing any more with twice the documents: better guidelines or another model help more than more annotation.</source>
        <translation>«⁨%1⁩» لا يكسب شيئًا بعدُ من مضاعفة المستندات: إرشادات أفضل أو نموذج آخر أنفع من مزيد من التوسيم.</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3, not from %4 to %5.</source>
        <translation>«⁨%1⁩» من ⁨%2⁩ إلى ⁨%3⁩، لا من ⁨%4⁩ إلى ⁨%5⁩.</translation>
    </message>
    <message>
        <source>“%1” has %2 spans: too few to learn it or to test it.</source>
        <translation>في «⁨%1⁩» ⁨%2⁩ مقاطع: أقل من أن يُتعلَّم أو يُختبَر.</translation>
    </message>
    <message>
        <source>“%1” has a NUL character in it.</source>
        <translation>في «⁨%1⁩» حرف NUL.</translation>
    </message>
    <message>
        <source>“%1” has another text in this corpus.</source>
        <translation>لـ«⁨%1⁩» نصّ آخر في هذه المدوّنة.</translation>
    </message>
    <message>
        <source>“%1” has been changed meanwhile.</source>
        <translation>تغيّر «⁨%1⁩» في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“%1” has half a surrogate pair in it.</source>
        <translation>في «⁨%1⁩» نصف زوج بديل.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«⁨%1⁩» فارغ.</translation>
    </message>
    <message>
        <source>“%1” is learned to %2, and people agree to %3: there is room below the ceiling.</source>
        <translation>يُتعلَّم «⁨%1⁩» إلى ⁨%2⁩، ويتفق الناس إلى ⁨%3⁩: ما زال دون السقف متسع.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«⁨%1⁩» مفقود.</translation>
    </message>
    <message>
        <source>“%1” is nested more than %2 deep, so this is no page that somebody wrote: save the page again, or as plain text.</source>
        <translation>«⁨%1⁩» متداخل أعمق من ⁨%2⁩، فليست هذه صفحة كتبها إنسان: احفظ الصفحة من جديد أو نصًّا مجرّدًا.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as year-month-day, 2026-11-30.</source>
        <translation>«⁨%1⁩» ليس يومًا: اكتبه سنة-شهر-يوم، 2026-11-30.</translation>
    </message>
    <message>
        <source>“%1” is no pseudonym, and no name of only one person. Known are: %2.</source>
        <translation>«⁨%1⁩» ليس اسمًا مستعارًا ولا اسم شخص واحد فقط. المعروفون: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is no split: write shares such as 80/10/10, or names and shares such as train=70/dev=15/test=15.</source>
        <translation>«⁨%1⁩» ليس تقسيمًا: اكتب حصصًا مثل 80/10/10 أو أسماء وحصصًا مثل train=70/dev=15/test=15.</translation>
    </message>
    <message>
        <source>“%1” is no tag: it must be O, or begin with B- or I-.</source>
        <translation>«⁨%1⁩» ليس وسمًا: يجب أن يكون O أو أن يبدأ بـB-‎ أو I-‎.</translation>
    </message>
    <message>
        <source>“%1” is no verdict: say %2.</source>
        <translation>ليس «⁨%1⁩» حكمًا: قل ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is rare: %2 of all spans.</source>
        <translation>«⁨%1⁩» نادر: ⁨%2⁩ من كل المقاطع.</translation>
    </message>
    <message>
        <source>“%1” is unknown in this version of the format.</source>
        <translation>«⁨%1⁩» غير معروف في هذا الإصدار من الصيغة.</translation>
    </message>
    <message>
        <source>“%1” looks like a copy that a cloud service made of a conflict: make sure that it is the one you want to work on.</source>
        <translation>يبدو «⁨%1⁩» نسخة أنشأتها خدمة سحابية من تعارض: تأكّد من أنه الذي تريد العمل عليه.</translation>
    </message>
    <message>
        <source>“%1” must be %2, not %3.</source>
        <translation>يجب أن يكون «⁨%1⁩» ⁨%2⁩ لا ⁨%3⁩.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts, not %2.</source>
        <translation>يجب أن يكون «⁨%1⁩» قائمة نصوص لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” must be a list, not %2.</source>
        <translation>يجب أن يكون «⁨%1⁩» قائمة لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” must be a number, not %2.</source>
        <translation>يجب أن يكون «⁨%1⁩» عددًا لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” must be a text, not %2.</source>
        <translation>يجب أن يكون «⁨%1⁩» نصًّا لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, not %2.</source>
        <translation>يجب أن يكون «⁨%1⁩» عددًا صحيحًا لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2.</source>
        <translation>يجب أن يكون «⁨%1⁩» من بين ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” must be two whole numbers, not %2.</source>
        <translation>يجب أن يكون «⁨%1⁩» عددين صحيحين لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” must have from 1 to %2 characters, not %3.</source>
        <translation>يجب أن يكون عدد حروف «⁨%1⁩» من 1 إلى ⁨%2⁩ لا ⁨%3⁩.</translation>
    </message>
    <message>
        <source>“%1” must hold objects only, not %2.</source>
        <translation>يجب ألا يحوي «⁨%1⁩» إلا كائنات، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” must hold texts only, not %2.</source>
        <translation>يجب ألا يحوي «⁨%1⁩» إلا نصوصًا، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” must hold two forms of one thing, not %2.</source>
        <translation>يجب أن يحوي «⁨%1⁩» صورتين لشيء واحد لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” needs labels to go from and to: tick some.</source>
        <translation>تحتاج «⁨%1⁩» إلى وسوم تنطلق منها وتنتهي إليها: أشِّر على بعضها.</translation>
    </message>
    <message>
        <source>“%1” still gains %2 points of F1 with twice the documents: more annotation helps.</source>
        <translation>ما زال «⁨%1⁩» يكسب ⁨%2⁩ نقاط من F1 بمضاعفة المستندات: مزيد من التوسيم ينفع.</translation>
    </message>
    <message>
        <source>“answer” must be one of %1, not %2.</source>
        <translation>يجب أن يكون «answer» من بين ⁨%1⁩ لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“completed_by” must name somebody, not %1.</source>
        <translation>يجب أن يسمّي «completed_by» أحدًا لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“counts” must hold whole numbers.</source>
        <translation>يجب ألا يحوي «counts» إلا أعدادًا صحيحة.</translation>
    </message>
    <message>
        <source>“direction” must be one of %1, not %2.</source>
        <translation>يجب أن يكون «direction» من بين ⁨%1⁩ لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“kind” must be “out” or “back”.</source>
        <translation>يجب أن يكون «kind» إمّا «out» أو «back».</translation>
    </message>
    <message>
        <source>“known” must hold an id, a number and a hash each.</source>
        <translation>يجب أن يحوي «known» لكلّ بند معرّفًا وعددًا وبصمة.</translation>
    </message>
    <message>
        <source>“lead_time” must be a number from 0 to %1, not %2.</source>
        <translation>يجب أن يكون «lead_time» عددًا من 0 إلى ⁨%1⁩ لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“members” names other files than a packet has.</source>
        <translation>يذكر «members» ملفّات غير التي تكون في الحزم.</translation>
    </message>
    <message>
        <source>“piece” must be from 0 to %1, not %2.</source>
        <translation>يجب أن يكون «piece» من 0 إلى ⁨%1⁩ لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“reverse” must be true or false, not %1.</source>
        <translation>يجب أن يكون «reverse» إمّا true أو false لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“seconds” must be from 0 to %1, not %2.</source>
        <translation>يجب أن تكون «seconds» من 0 إلى ⁨%1⁩ لا ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Shaping</name>
    <message>
        <source>End one word later</source>
        <translation>النهاية بعد كلمة</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>النهاية قبل كلمة</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>البداية بعد كلمة</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>البداية قبل كلمة</translation>
    </message>
    <message>
        <source>End one character later</source>
        <translation>النهاية بعد حرف</translation>
    </message>
    <message>
        <source>End one character earlier</source>
        <translation>النهاية قبل حرف</translation>
    </message>
    <message>
        <source>Start one character later</source>
        <translation>البداية بعد حرف</translation>
    </message>
    <message>
        <source>Start one character earlier</source>
        <translation>البداية قبل حرف</translation>
    </message>
    <message>
        <source>End to the right by a word</source>
        <translation>النهاية إلى اليمين بكلمة</translation>
    </message>
    <message>
        <source>End to the left by a word</source>
        <translation>النهاية إلى اليسار بكلمة</translation>
    </message>
    <message>
        <source>Start to the right by a word</source>
        <translation>البداية إلى اليمين بكلمة</translation>
    </message>
    <message>
        <source>Start to the left by a word</source>
        <translation>البداية إلى اليسار بكلمة</translation>
    </message>
    <message>
        <source>Give the span the selected text</source>
        <translation>جعل النص المحدّد نصًّا للمقطع</translation>
    </message>
    <message>
        <source>Take the fragment at the caret off the span</source>
        <translation>نزع الجزء الذي عند المؤشّر من المقطع</translation>
    </message>
    <message>
        <source>The span cannot go further this way.</source>
        <translation>لا يمكن للمقطع أن يمتدّ أكثر في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>Select the text that the span should cover first.</source>
        <translation>حدّد أولًا النص الذي ينبغي أن يغطّيه المقطع.</translation>
    </message>
    <message>
        <source>Put the caret into one of several fragments of the chosen span.</source>
        <translation>ضع المؤشّر في أحد أجزاء المقطع المختار.</translation>
    </message>
    <message>
        <source>Took a fragment off.</source>
        <translation>نُزع جزء.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Chart: %1</source>
        <translation>رسم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Documents behind the row</source>
        <translation>المستندات وراء الصفّ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Set &amp;back</source>
        <translation>إ&amp;عادة ضبط</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>ابحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>المفاتيح ال&amp;جديدة:</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>إعادة ضبط الكلّ</translation>
    </message>
    <message>
        <source>These keys belong to %1, which would lose them.</source>
        <translation>هذه المفاتيح لـ%1، وسيفقدها.</translation>
    </message>
</context>
<context>
    <name>SpanLinks</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the link {name}</source>
        <translation>إزالة الرابط ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>SpanPanel</name>
    <message>
        <source>To discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Anything the lead or you should remember</source>
        <translation>كلّ ما ينبغي أن تتذكّره أنت أو المشرف</translation>
    </message>
    <message>
        <source>Label of the span</source>
        <translation>وسم المقطع</translation>
    </message>
    <message>
        <source>Text of the span</source>
        <translation>نصّ المقطع</translation>
    </message>
</context>
<context>
    <name>SpansModel</name>
    <message>
        <source>to discuss</source>
        <translation>للنقاش</translation>
    </message>
</context>
<context>
    <name>SpansPanel</name>
    <message>
        <source>Spans to show</source>
        <translation>المقاطع المعروضة</translation>
    </message>
    <message>
        <source>Spans in reading order</source>
        <translation>المقاطع بترتيب القراءة</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كلّ الوسوم</translation>
    </message>
    <message>
        <source>All labels ({count})</source>
        <translation>كلّ الوسوم ({count})</translation>
    </message>
    <message>
        <source>No span has this label.</source>
        <translation>لا مقطع بهذا الوسم.</translation>
    </message>
    <message>
        <source>Nothing is marked in this document yet.</source>
        <translation>لم يُوسم شيء في هذا المستند بعد.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>تقسيم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرّر</translation>
    </message>
    <message>
        <source>Go on offering the old label</source>
        <translation>إبقاء الوسم القديم متاحًا</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;تقسيم</translation>
    </message>
    <message>
        <source>The value of %1</source>
        <translation>قيمة ⁨%1⁩</translation>
    </message>
    <message>
        <source>People, span by span</source>
        <translation>الناس، مقطعًا مقطعًا</translation>
    </message>
    <message>
        <source>New labels, one a line</source>
        <translation>وسوم جديدة، واحد في كلّ سطر</translation>
    </message>
    <message>
        <source>Spans keep the old label until somebody gives them a new one.</source>
        <translation>تُبقي المقاطع الوسم القديم حتى يعطيها أحد وسمًا جديدًا.</translation>
    </message>
    <message>
        <source>The new label for each value. Where none is written the old one stays.</source>
        <translation>الوسم الجديد لكلّ قيمة. وحيث لا يُكتب وسم يبقى القديم.</translation>
    </message>
    <message>
        <source>New labels by value</source>
        <translation>وسوم جديدة بحسب القيمة</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Number, letter or Enter · Esc: back to the text</source>
        <translation>رقم أو حرف أو Enter · Esc: عودة إلى النص</translation>
    </message>
</context>
<context>
    <name>StandingDialog</name>
    <message>
        <source>Spans of %1</source>
        <translation>مقاطع ⁨%1⁩</translation>
    </message>
    <message>
        <source>Spans: %1. Return opens the text.</source>
        <translation>المقاطع: ⁨%1⁩. وEnter يفتح النص.</translation>
    </message>
    <message>
        <source>Spans: %1, of which the first are listed. Return opens the text.</source>
        <translation>المقاطع: ⁨%1⁩، والمسرود أوائلها. وEnter يفتح النص.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent corpora</source>
        <translation>المدوّنات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>&amp;New corpus</source>
        <translation>مدوّنة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Open a corpus</source>
        <translation>&amp;فتح مدوّنة</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;تجربة العيّنة</translation>
    </message>
    <message>
        <source>A corpus is one file that holds texts and everybody&apos;s work on them. If your lead sent you a packet, open that: it makes your own corpus. You can also drop either anywhere in this window.</source>
        <translation>المدوّنة ملفّ واحد يضمّ النصوص وعمل الجميع عليها. إن أرسل إليك مشرفك حزمة فافتحها: تصنع مدوّنتك أنت. ويمكنك أيضًا إفلات أيّ منهما في أيّ مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Label what a text claims, who is said to stand behind it, and more.</source>
        <translation>ضع وسومًا على ما يدّعيه النص، ومن يُنسب إليه القول، وغير ذلك.</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>لم يعد موجودًا: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ محفوظ</translation>
    </message>
    <message>
        <source>Every change is on the disk.</source>
        <translation>كلّ تغيير محفوظ على القرص.</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ غير محفوظ</translation>
    </message>
    <message>
        <source>Annotating as {name}</source>
        <translation>الوسم باسم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Line {line} · character {position} · {percent} %</source>
        <translation>السطر {line} · الحرف {position} · {percent}%</translation>
    </message>
    <message>
        <source>Words selected: {count}</source>
        <translation>كلمات محدّدة: {count}</translation>
    </message>
    <message>
        <source>paused: window not active</source>
        <translation>متوقّف: النافذة غير نشطة</translation>
    </message>
    <message>
        <source>paused: no input</source>
        <translation>متوقّف: لا إدخال</translation>
    </message>
    <message>
        <source>{time} on this document</source>
        <translation>{time} على هذا المستند</translation>
    </message>
    <message>
        <source>{time} not counted since it was opened</source>
        <translation>‏⁨{time}⁩ لم تُحسب منذ فتحه</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>حالة الحفظ</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>No span is chosen.

Select text, then press {keys} to mark it. Click a span, or press N, to choose it.</source>
        <translation>لم يُختر مقطع.

حدّد نصًّا ثم اضغط ⁨{keys}⁩ لوسمه. انقر مقطعًا، أو اضغط N، لاختياره.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Assignments chosen: %1</source>
        <translation>الإسنادات المختارة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Change the &amp;day</source>
        <translation>تغيير ال&amp;يوم</translation>
    </message>
    <message>
        <source>Change the &amp;priority</source>
        <translation>تغيير الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>higher comes first</source>
        <translation>الأعلى أولًا</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Write a number with digits, such as 1500 or 0.4.</source>
        <translation>اكتب عددًا بالأرقام، مثل 1500 أو 0.4.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the document</source>
        <translation>نصّ المستند</translation>
    </message>
    <message>
        <source>Added {label}: {text}</source>
        <translation>أُضيف ⁨{label}⁩: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Removed {label}: {text}</source>
        <translation>أُزيل ⁨{label}⁩: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Chosen {label}: {text}</source>
        <translation>اختير ⁨{label}⁩: ⁨{text}⁩</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Remarks</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردّك</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المُراجِع</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ مقروء</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Time on this document…</source>
        <translation>وقت هذا المستند…</translation>
    </message>
    <message>
        <source>What counted, what did not, and why.</source>
        <translation>ما حُسب وما لم يُحسب، ولماذا.</translation>
    </message>
    <message>
        <source>%1 on this document</source>
        <translation>‏⁨%1⁩ على هذا المستند</translation>
    </message>
    <message>
        <source>Not counted since it was opened now: %1</source>
        <translation>لم يُحسب منذ فتحه الآن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Time counts while this window is the active one, and at most %1 s after the last key or mouse. The preferences say how long that is.</source>
        <translation>يُحسب الوقت ما دامت هذه النافذة هي النشطة، وبحدّ أقصى ⁨%1⁩ ث بعد آخر مفتاح أو حركة فأرة. وتُحدَّد هذه المدّة في التفضيلات.</translation>
    </message>
    <message>
        <source>Not counted, and why:</source>
        <translation>ما لم يُحسب، ولماذا:</translation>
    </message>
    <message>
        <source>another window was the active one</source>
        <translation>كانت نافذة أخرى هي النشطة</translation>
    </message>
    <message>
        <source>no key and no mouse</source>
        <translation>لا مفتاح ولا فأرة</translation>
    </message>
    <message>
        <source>%1 – %2: %3, %4</source>
        <translation>⁨%1⁩ – ⁨%2⁩: ⁨%3⁩، ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who chooses it must write a note</source>
        <translation>على من يختارها كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Under the name of another value it becomes part of that.</source>
        <translation>باسم قيمة أخرى تصير جزءًا منها.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>قيمة من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>WholeQueue</name>
    <message>
        <source>Shows first what everybody marked alike; nothing is accepted yet.</source>
        <translation>يعرض أولًا ما وسمه الجميع على نحو واحد؛ ولا يُقبل شيء بعد.</translation>
    </message>
    <message>
        <source>A model&apos;s guess, which may order the queue and decides nothing.</source>
        <translation>تخمين نموذج قد يرتّب القائمة ولا يقرّر شيئًا.</translation>
    </message>
    <message>
        <source>Accept what is unanimous…</source>
        <translation>قبول المُجمَع عليه…</translation>
    </message>
    <message>
        <source>How reliable people seem</source>
        <translation>كم يبدو الناس موثوقين</translation>
    </message>
    <message>
        <source>Give gold back where it is open again</source>
        <translation>إعادة المحكَّم حيث فُتح مجدّدًا</translation>
    </message>
    <message>
        <source>Pin to the guideline…</source>
        <translation>تثبيت في الدليل…</translation>
    </message>
    <message>
        <source>As a case, or as an example of its label.</source>
        <translation>حالةً أو مثالًا على وسمه.</translation>
    </message>
    <message>
        <source>Cancel what runs here</source>
        <translation>إلغاء ما يجري هنا</translation>
    </message>
    <message>
        <source>Looking for what is unanimous</source>
        <translation>جارٍ البحث عن المُجمَع عليه</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>جارٍ القبول</translation>
    </message>
    <message>
        <source>Accepted: %1, in documents: %2.</source>
        <translation>قُبل: ⁨%1⁩، في مستندات عددها: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>جارٍ التقدير</translation>
    </message>
    <message>
        <source>Guesses of models: they may order the queue, and decide nothing.</source>
        <translation>تخمينات نماذج: قد ترتّب القائمة ولا تقرّر شيئًا.</translation>
    </message>
    <message>
        <source>Cases that were voted on: %1</source>
        <translation>مسائل جرى التصويت عليها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2 % (n = %3)</source>
        <translation>⁨%1⁩: ‏⁨%2⁩ % (n = ⁨%3⁩)</translation>
    </message>
    <message>
        <source>How often a model thinks that they are right:</source>
        <translation>كم يظنّ نموذج أنهم مصيبون:</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>جارٍ الإعادة</translation>
    </message>
    <message>
        <source>Writing the guideline</source>
        <translation>جارٍ كتابة الدليل</translation>
    </message>
    <message>
        <source>It stands in the guideline now.</source>
        <translation>صار في الدليل الآن.</translation>
    </message>
    <message>
        <source>Documents whose gold was given back: %1.</source>
        <translation>مستندات أُعيد محكَّمها: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>_LabelDelegate</name>
    <message>
        <source>painting · Esc stops</source>
        <translation>تلوين · Esc يوقف</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفيّ</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>موقوف</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take: {what}</source>
        <translation>أخذ: ⁨{what}⁩</translation>
    </message>
</context>
<context>
    <name>_SpanDelegate</name>
    <message>
        <source>fragments: {count}</source>
        <translation>الأجزاء: {count}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>{name} missing</source>
        <translation>‏⁨{name}⁩ ناقص</translation>
    </message>
</context>
</TS>
