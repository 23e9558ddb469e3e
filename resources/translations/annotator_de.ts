<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Labels spans of text: claims, attributions, quantities and details that nobody can check. Works without a network; a corpus is one file on your disk.</source>
        <translation>Kennzeichnet Spannen in Texten: Behauptungen, Zuschreibungen, Mengenangaben und Einzelheiten, die niemand prüfen kann. Arbeitet ohne Netz; ein Korpus ist eine Datei auf Ihrer Festplatte.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft mit</translation>
    </message>
    <message>
        <source>Reports of mistakes</source>
        <translation>Fehlerberichte</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept what is unanimous</source>
        <translation>Einstimmiges übernehmen</translation>
    </message>
    <message>
        <source>&amp;Make this gold without a look at each case</source>
        <translation>Zur &amp;Goldebene machen, ohne jeden Fall anzusehen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Everybody who is done marked these alike: %1, in documents: %2.</source>
        <translation>Alle, die fertig sind, haben diese gleich markiert: %1, in Dokumenten: %2.</translation>
    </message>
    <message>
        <source>Links that come along: %1.</source>
        <translation>Mitkommende Bezüge: %1.</translation>
    </message>
    <message>
        <source>Documents in which nobody marked anything: %1.</source>
        <translation>Dokumente, in denen niemand etwas markiert hat: %1.</translation>
    </message>
    <message>
        <source>Left to you, because somebody wants to discuss them: %1.</source>
        <translation>Ihnen überlassen, weil jemand sie besprechen möchte: %1.</translation>
    </message>
    <message>
        <source>It is one step of undo. The filters on the left count here, too.</source>
        <translation>Das lässt sich in einem Schritt rückgängig machen. Auch hier gelten die Filter links.</translation>
    </message>
</context>
<context>
    <name>AdjudicatePage</name>
    <message>
        <source>Reading what is to be decided</source>
        <translation>Zu Entscheidendes wird gelesen</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>Nothing else waits in this list.</source>
        <translation>In dieser Liste wartet sonst nichts.</translation>
    </message>
    <message>
        <source>The comment goes out with the next packet.</source>
        <translation>Der Kommentar geht mit dem nächsten Paket hinaus.</translation>
    </message>
    <message>
        <source>Back to the texts</source>
        <translation>Zurück zu den Texten</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>to discuss</source>
        <translation>besprechen</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>hat eine Notiz</translation>
    </message>
    <message>
        <source>All is settled: %1.</source>
        <translation>Alles ist entschieden: %1.</translation>
    </message>
    <message>
        <source>Different labels</source>
        <translation>Verschiedene Labels</translation>
    </message>
    <message>
        <source>Different labels and boundaries</source>
        <translation>Verschiedene Labels und Grenzen</translation>
    </message>
    <message>
        <source>Marked by some only</source>
        <translation>Nur von manchen markiert</translation>
    </message>
    <message>
        <source>One in parts, or one in another</source>
        <translation>Einmal in Teilen oder in einer anderen</translation>
    </message>
    <message>
        <source>Different boundaries</source>
        <translation>Verschiedene Grenzen</translation>
    </message>
    <message>
        <source>Only in gold</source>
        <translation>Nur in der Goldebene</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The same, but not by all</source>
        <translation>Gleich, aber nicht von allen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>Next, a lead makes a dataset of it.</source>
        <translation>Als Nächstes macht die Leitung daraus einen Datensatz.</translation>
    </message>
    <message>
        <source>Next comes a dataset of it: %1.</source>
        <translation>Als Nächstes wird daraus ein Datensatz: %1.</translation>
    </message>
    <message>
        <source>one person&apos;s span</source>
        <translation>die Spanne einer Person</translation>
    </message>
    <message>
        <source>the majority</source>
        <translation>die Mehrheit</translation>
    </message>
    <message>
        <source>a span of the reviewer</source>
        <translation>eine Spanne der Begutachtung</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>keine Spanne</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 marks it now, and did not before.</source>
        <translation>%1 markiert das jetzt und vorher nicht.</translation>
    </message>
    <message>
        <source>%1 marks it in another way now.</source>
        <translation>%1 markiert das jetzt anders.</translation>
    </message>
    <message>
        <source>%1 does not mark it any more.</source>
        <translation>%1 markiert das nicht mehr.</translation>
    </message>
    <message>
        <source>It was decided as a part of something else.</source>
        <translation>Es wurde als Teil von etwas anderem entschieden.</translation>
    </message>
    <message>
        <source>The span that gold had of it is gone.</source>
        <translation>Die Spanne, die die Goldebene davon hatte, ist weg.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Documents compared: %1 of %2</source>
        <translation>Verglichene Dokumente: %1 von %2</translation>
    </message>
    <message>
        <source>Documents not chosen: %1</source>
        <translation>Nicht gewählte Dokumente: %1</translation>
    </message>
    <message>
        <source>Documents that nobody has done: %1</source>
        <translation>Dokumente, mit denen niemand fertig ist: %1</translation>
    </message>
    <message>
        <source>Documents that only one person has done: %1</source>
        <translation>Dokumente, mit denen nur eine Person fertig ist: %1</translation>
    </message>
    <message>
        <source>Spans in these layers: %1</source>
        <translation>Spannen in diesen Ebenen: %1</translation>
    </message>
    <message>
        <source>Layers of others: %1</source>
        <translation>Ebenen anderer: %1</translation>
    </message>
    <message>
        <source>Spans of other labels: %1</source>
        <translation>Spannen anderer Labels: %1</translation>
    </message>
    <message>
        <source>Spans that one person marked twice: %1</source>
        <translation>Spannen, die eine Person doppelt markiert hat: %1</translation>
    </message>
    <message>
        <source>Compared, and all agree that there is nothing: %1</source>
        <translation>Verglichen, und alle sind einig, dass nichts da ist: %1</translation>
    </message>
    <message>
        <source>Nothing: every document counts.</source>
        <translation>Nichts: Jedes Dokument zählt.</translation>
    </message>
    <message>
        <source>Layers that are open: %1</source>
        <translation>Offene Ebenen: %1</translation>
    </message>
    <message>
        <source>Layers in progress: %1</source>
        <translation>Ebenen in Arbeit: %1</translation>
    </message>
    <message>
        <source>Layers that were returned: %1</source>
        <translation>Zurückgegebene Ebenen: %1</translation>
    </message>
    <message>
        <source>Layers that are done: %1</source>
        <translation>Erledigte Ebenen: %1</translation>
    </message>
    <message>
        <source>Documents that one of %1 has done: %2</source>
        <translation>Dokumente, mit denen nur eine Person von %1 fertig ist: %2</translation>
    </message>
    <message>
        <source>Documents that neither of %1 has done: %2</source>
        <translation>Dokumente, mit denen keine Person von %1 fertig ist: %2</translation>
    </message>
    <message>
        <source>Left out: one done</source>
        <translation>Ausgelassen: eine fertig</translation>
    </message>
    <message>
        <source>Left out: none done</source>
        <translation>Ausgelassen: keine fertig</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>Exaktes F1</translation>
    </message>
    <message>
        <source>Exact F1, mean of pairs</source>
        <translation>Exaktes F1, Mittel der Paare</translation>
    </message>
    <message>
        <source>Relaxed F1</source>
        <translation>Gelockertes F1</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <source>Same label, given a match</source>
        <translation>Gleiches Label, wo Spannen passen</translation>
    </message>
    <message>
        <source>Spans that match</source>
        <translation>Passende Spannen</translation>
    </message>
    <message>
        <source>Label alpha, given a match</source>
        <translation>Label-Alpha, wo Spannen passen</translation>
    </message>
    <message>
        <source>Label kappa</source>
        <translation>Label-Kappa</translation>
    </message>
    <message>
        <source>Label AC1</source>
        <translation>Label-AC1</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma, mean of pairs</source>
        <translation>Gamma, Mittel der Paare</translation>
    </message>
    <message>
        <source>Gamma of all at once</source>
        <translation>Gamma aller zugleich</translation>
    </message>
    <message>
        <source>Character alpha</source>
        <translation>Zeichen-Alpha</translation>
    </message>
    <message>
        <source>Character alpha, pooled</source>
        <translation>Zeichen-Alpha, zusammengelegt</translation>
    </message>
    <message>
        <source>Token alpha</source>
        <translation>Token-Alpha</translation>
    </message>
    <message>
        <source>Token alpha, mean of labels</source>
        <translation>Token-Alpha, Mittel der Labels</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Share that is marked</source>
        <translation>Markierter Anteil</translation>
    </message>
    <message>
        <source>uα</source>
        <translation>uα</translation>
    </message>
    <message>
        <source>|uα, whatever the label</source>
        <translation>|uα, gleich welches Label</translation>
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
        <translation>Gleicher Wert</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Could be compared</source>
        <translation>Vergleichbar</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Boundary and label</source>
        <translation>Grenze und Label</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>Einseitig</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengelegt</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>verschachtelt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>documents: %1</source>
        <translation>Dokumente: %1</translation>
    </message>
    <message>
        <source>no interval: too few documents, or no spread</source>
        <translation>kein Intervall: zu wenige Dokumente oder keine Streuung</translation>
    </message>
    <message>
        <source>95 % interval %1 (%2)</source>
        <translation>95-%-Intervall %1 (%2)</translation>
    </message>
    <message>
        <source>standard deviation over pairs %1</source>
        <translation>Standardabweichung über Paare %1</translation>
    </message>
    <message>
        <source>by bootstrap</source>
        <translation>mit Bootstrap</translation>
    </message>
    <message>
        <source>by jackknife with Student&apos;s t</source>
        <translation>mit Jackknife und Students t</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Work out</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Für Fachleute</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Back to the texts</source>
        <translation>Zurück zu den Texten</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Cancelled. What was known before is shown.</source>
        <translation>Abgebrochen. Gezeigt wird, was vorher bekannt war.</translation>
    </message>
    <message>
        <source>Once more turns the order round.</source>
        <translation>Noch einmal kehrt die Reihenfolge um.</translation>
    </message>
    <message>
        <source>What this figure means</source>
        <translation>Was diese Kennzahl bedeutet</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur das</translation>
    </message>
    <message>
        <source>Chooses the label, pair, batch or document of the cell alone.</source>
        <translation>Wählt nur das Label, das Paar, den Stapel oder das Dokument der Zelle.</translation>
    </message>
    <message>
        <source>All again</source>
        <translation>Wieder alle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Settle this place</source>
        <translation>Stelle entscheiden</translation>
    </message>
    <message>
        <source>Goes to its case on the page that decides what is gold.</source>
        <translation>Geht zu ihrem Fall auf der Seite, die über die Goldebene entscheidet.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Working out agreement</source>
        <translation>Übereinstimmung wird berechnet</translation>
    </message>
    <message>
        <source>Looking for the places</source>
        <translation>Stellen werden gesucht</translation>
    </message>
    <message>
        <source>This cell is of no label, pair, batch or document: choose another.</source>
        <translation>Diese Zelle gehört zu keinem Label, Paar, Stapel oder Dokument: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen läuft</translation>
    </message>
    <message>
        <source>The figures are of an earlier choice: work them out anew.</source>
        <translation>Die Kennzahlen gehören zu einer früheren Auswahl: Berechnen Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>AnnotatePage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing to read yet.
Import texts, or drop files or a packet.</source>
        <translation>Noch nichts zu lesen.
Importieren Sie Texte oder legen Sie Dateien oder ein Paket hier ab.</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation>Texte importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Edit in the panel</source>
        <translation>Im Seitenbereich bearbeiten</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>No span is chosen. %1 goes to the next, %2 takes the one here.</source>
        <translation>Keine Spanne ist gewählt. %1 führt zur nächsten, %2 nimmt die hier.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
</context>
<context>
    <name>Arrows</name>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
</context>
<context>
    <name>Assigned</name>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>yours to do</source>
        <translation>Ihnen zugeteilt</translation>
    </message>
    <message>
        <source>late: due %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
</context>
<context>
    <name>AttributeEditor</name>
    <message>
        <source>{name}, required</source>
        <translation>{name}, Pflichtangabe</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>{name} *</source>
        <translation>{name} *</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Every span must have a value</source>
        <translation>Jede Spanne braucht einen Wert</translation>
    </message>
    <message>
        <source>Set at first</source>
        <translation>Zuerst gesetzt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>A choice can become a text; a text stays one.</source>
        <translation>Aus einer Auswahl kann Text werden; Text bleibt Text.</translation>
    </message>
</context>
<context>
    <name>AttributePicker</name>
    <message>
        <source>{name}   {place} of {count}</source>
        <translation>{name}   {place} von {count}</translation>
    </message>
    <message>
        <source>Enter: keep and go on · Tab: skip · Esc: back to the text</source>
        <translation>Eingabe: behalten, weiter · Tab: überspringen · Esc: zum Text</translation>
    </message>
    <message>
        <source>Digit: set and go on · Tab: skip · Delete: clear · Esc: back to the text</source>
        <translation>Ziffer: setzen · Tab: überspringen · Entf: leeren · Esc: zum Text</translation>
    </message>
</context>
<context>
    <name>BackupSchedule</name>
    <message>
        <source>The corpus could not be backed up.</source>
        <translation>Das Korpus konnte nicht gesichert werden.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is no backup of this corpus yet.</source>
        <translation>Von diesem Korpus gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Backups are made by themselves: when a corpus is opened, every half hour with changes, and before an import. Each one was opened and checked.</source>
        <translation>Sicherungen entstehen von selbst: beim Öffnen eines Korpus, bei Änderungen jede halbe Stunde und vor jedem Import. Jede wurde geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>corpus opened</source>
        <translation>Korpus geöffnet</translation>
    </message>
    <message>
        <source>half an hour of work</source>
        <translation>halbe Stunde Arbeit</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation>vor einer Aktualisierung der Datei</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>Put the corpus back to how it was at %1?</source>
        <translation>Das Korpus auf den Stand vom %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>What the corpus holds now is kept beside it as a file of its own.</source>
        <translation>Was das Korpus jetzt enthält, bleibt daneben als eigene Datei erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Documents chosen: %1</source>
        <translation>Gewählte Dokumente: %1</translation>
    </message>
    <message>
        <source>&amp;Name of the batch, new or there already</source>
        <translation>&amp;Name des Stapels, neu oder vorhanden</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Name des Stapels</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>%1 (documents: %2)</source>
        <translation>%1 (Dokumente: %2)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;Auflösen</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Stapel</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>A batch that is dissolved leaves its documents, and who has them, as they are.</source>
        <translation>Wird ein Stapel aufgelöst, bleiben seine Dokumente und wer sie hat, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Day and priority</source>
        <translation>Tag und Priorität</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Return with a comment</source>
        <translation>Mit Kommentar zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Zurückgeben</translation>
    </message>
    <message>
        <source>Put into a batch</source>
        <translation>In einen Stapel legen</translation>
    </message>
    <message>
        <source>&amp;Put</source>
        <translation>&amp;Hineinlegen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>people who are done: %1 of %2</source>
        <translation>Personen, die fertig sind: %1 von %2</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1: %2 von %3 erledigt</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Mit jedem Status</translation>
    </message>
    <message>
        <source>With nobody</source>
        <translation>Bei niemandem</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht zugeteilt</translation>
    </message>
    <message>
        <source>issued again: %1</source>
        <translation>erneut vorgelegt: %1</translation>
    </message>
    <message>
        <source>gold question</source>
        <translation>Goldfrage</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Stapel %1</translation>
    </message>
    <message>
        <source>said: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
</context>
<context>
    <name>BoardGrid</name>
    <message>
        <source>Documents and people</source>
        <translation>Dokumente und Personen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Back to the texts</source>
        <translation>Zurück zu den Texten</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen läuft</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lesen läuft&#xa0;…</translation>
    </message>
    <message>
        <source>There are no documents yet: import texts first.</source>
        <translation>Es gibt noch keine Dokumente: Importieren Sie zuerst Texte.</translation>
    </message>
    <message>
        <source>Nobody annotates yet: let people introduce themselves, or add them.</source>
        <translation>Noch annotiert niemand: Lassen Sie Personen sich vorstellen oder fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>No document matches: press “Show all”.</source>
        <translation>Kein Dokument passt: Drücken Sie „Alle zeigen“.</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Gezeigt: %1 von %2</translation>
    </message>
    <message>
        <source>Chosen: cells %1, documents %2</source>
        <translation>Gewählt: Zellen: %1, Dokumente: %2</translation>
    </message>
    <message>
        <source>What to do with the cells chosen</source>
        <translation>Was mit den gewählten Zellen geschehen soll</translation>
    </message>
</context>
<context>
    <name>BranchForm</name>
    <message>
        <source>What a stretch of text can be marked as. Choose one to change it; what you change waits below until you apply it.</source>
        <translation>Als was ein Stück Text markiert werden kann. Wählen Sie etwas aus, um es zu ändern; Änderungen warten unten, bis Sie sie anwenden.</translation>
    </message>
    <message>
        <source>What can be said about every span, whatever its label is.</source>
        <translation>Was zu jeder Spanne angegeben werden kann, gleich welches Label sie hat.</translation>
    </message>
    <message>
        <source>How two spans can be linked.</source>
        <translation>Wie zwei Spannen verknüpft werden können.</translation>
    </message>
    <message>
        <source>What can be said about a text as a whole.</source>
        <translation>Was zu einem Text als Ganzem angegeben werden kann.</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>not stated</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Licence of the texts</source>
        <translation>Lizenz der Texte</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Its card</source>
        <translation>Ihr Begleitblatt</translation>
    </message>
</context>
<context>
    <name>CaretVoice</name>
    <message>
        <source>End of {label}</source>
        <translation>Ende von {label}</translation>
    </message>
    <message>
        <source>Spans here: {count}</source>
        <translation>Spannen hier: {count}</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Write to the annotators</source>
        <translation>An die Annotierenden schreiben</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>A model&apos;s guess, no verdict: %1 % unsure</source>
        <translation>Vermutung eines Modells, kein Urteil: zu %1 % unsicher</translation>
    </message>
    <message>
        <source>%1 decided on %2: %3</source>
        <translation>%1 hat am %2 entschieden: %3</translation>
    </message>
    <message>
        <source>about the whole document</source>
        <translation>zum ganzen Dokument</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>besprechen</translation>
    </message>
    <message>
        <source>No proposal: there is no majority.</source>
        <translation>Kein Vorschlag: Es gibt keine Mehrheit.</translation>
    </message>
    <message>
        <source>Proposal, of most people: %1</source>
        <translation>Vorschlag, von den meisten Personen: %1</translation>
    </message>
    <message>
        <source>Without a majority: %1</source>
        <translation>Ohne Mehrheit: %1</translation>
    </message>
    <message>
        <source>Gold now: %1</source>
        <translation>Goldebene jetzt: %1</translation>
    </message>
    <message>
        <source>A reviewer</source>
        <translation>Begutachtung</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ gelesen</translation>
    </message>
    <message>
        <source>Take the majority</source>
        <translation>Mehrheit nehmen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>No span here</source>
        <translation>Hier keine Spanne</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>Comment to the annotators</source>
        <translation>Kommentar an die Annotierenden</translation>
    </message>
    <message>
        <source>A comment to those who marked this</source>
        <translation>Ein Kommentar an alle, die das markiert haben</translation>
    </message>
</context>
<context>
    <name>ChartsTab</name>
    <message>
        <source>Chart: how far starts are apart</source>
        <translation>Diagramm: wie weit Anfänge auseinanderliegen</translation>
    </message>
    <message>
        <source>Chart: how far ends are apart</source>
        <translation>Diagramm: wie weit Enden auseinanderliegen</translation>
    </message>
    <message>
        <source>Chart: exact F1 of each batch</source>
        <translation>Diagramm: exaktes F1 jedes Stapels</translation>
    </message>
    <message>
        <source>How far boundaries are apart</source>
        <translation>Wie weit Grenzen auseinanderliegen</translation>
    </message>
    <message>
        <source>Boundaries of each pair</source>
        <translation>Grenzen jedes Paares</translation>
    </message>
    <message>
        <source>Trend over batches</source>
        <translation>Verlauf über die Stapel</translation>
    </message>
    <message>
        <source>How far boundaries of matched spans are apart, in characters</source>
        <translation>Wie weit die Grenzen zueinander passender Spannen auseinanderliegen, in Zeichen</translation>
    </message>
    <message>
        <source>Where the second person of a pair begins and ends</source>
        <translation>Wo die zweite Person eines Paares beginnt und endet</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Anfänge</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>matched pairs of spans</source>
        <translation>Paare passender Spannen</translation>
    </message>
    <message>
        <source>No two spans match, so there is nothing to compare.</source>
        <translation>Keine zwei Spannen passen zueinander, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Characters apart</source>
        <translation>Abstand in Zeichen</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Starts earlier</source>
        <translation>Beginnt früher</translation>
    </message>
    <message>
        <source>Same start</source>
        <translation>Gleicher Anfang</translation>
    </message>
    <message>
        <source>Starts later</source>
        <translation>Beginnt später</translation>
    </message>
    <message>
        <source>Ends earlier</source>
        <translation>Endet früher</translation>
    </message>
    <message>
        <source>Same end</source>
        <translation>Gleiches Ende</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>Endet später</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>No compared document is in a batch.</source>
        <translation>Kein verglichenes Dokument ist in einem Stapel.</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Only these people</source>
        <translation>Nur diese Personen</translation>
    </message>
    <message>
        <source>Only these batches</source>
        <translation>Nur diese Stapel</translation>
    </message>
    <message>
        <source>Only these labels</source>
        <translation>Nur diese Labels</translation>
    </message>
    <message>
        <source>Only with this metadata</source>
        <translation>Nur mit diesen Metadaten</translation>
    </message>
    <message>
        <source>Also layers that are not done</source>
        <translation>Auch nicht erledigte Ebenen</translation>
    </message>
    <message>
        <source>Without white space at edges</source>
        <translation>Ohne Leerraum an den Rändern</translation>
    </message>
    <message>
        <source>Also gamma, which takes long</source>
        <translation>Auch Gamma (dauert lange)</translation>
    </message>
    <message>
        <source>Also gamma of all at once</source>
        <translation>Auch Gamma aller zugleich</translation>
    </message>
    <message>
        <source>It takes longer than gamma of pairs, and needs SciPy.</source>
        <translation>Das dauert länger als Gamma der Paare und braucht SciPy.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>At spaces</source>
        <translation>An Leerräumen</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>Keine Token</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>Where nothing is ticked, all count, but not gold.</source>
        <translation>Wo nichts angekreuzt ist, zählen alle, aber nicht die Goldebene.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Seed of the intervals</source>
        <translation>Startwert der Intervalle</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals. Others differ a little.</source>
        <translation>Derselbe Startwert ergibt dieselben Intervalle. Andere weichen etwas ab.</translation>
    </message>
    <message>
        <source>%1 (gold)</source>
        <translation>%1 (Goldebene)</translation>
    </message>
    <message>
        <source>Only the document %1. A chooses all again.</source>
        <translation>Nur das Dokument %1. A wählt wieder alle.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Next span</source>
        <translation>Nächste Spanne</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>Vorige Spanne</translation>
    </message>
    <message>
        <source>Next overlapping span here</source>
        <translation>Nächste überlappende Spanne hier</translation>
    </message>
    <message>
        <source>List the spans here</source>
        <translation>Spannen hier auflisten</translation>
    </message>
    <message>
        <source>There is no span at the caret.</source>
        <translation>Am Cursor ist keine Spanne.</translation>
    </message>
    <message>
        <source>There is no further span this way.</source>
        <translation>In dieser Richtung gibt es keine weitere Spanne.</translation>
    </message>
    <message>
        <source>Spans here</source>
        <translation>Spannen hier</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Contrast %1 : 1 – good</source>
        <translation>Kontrast %1 : 1 – gut</translation>
    </message>
    <message>
        <source>Contrast %1 : 1 – weak, so it is drawn stronger than this</source>
        <translation>Kontrast %1 : 1 – schwach, daher wird sie stärker gezeichnet als hier</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Text as marked by {name}</source>
        <translation>Text, wie {name} ihn markiert hat</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Gold</source>
        <translation>Goldebene</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Spans by label</source>
        <translation>Spannen je Label</translation>
    </message>
    <message>
        <source>Documents that differ</source>
        <translation>Abweichende Dokumente</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Both are the very same release.</source>
        <translation>Beide sind genau dieselbe Ausgabe.</translation>
    </message>
    <message>
        <source>Documents: %1 added, %2 removed, %3 changed, %4 in another part</source>
        <translation>Dokumente: hinzugefügt %1, entfernt %2, geändert %3, in einem anderen Teil %4</translation>
    </message>
    <message>
        <source>Spans: %1 added, %2 removed, %3 changed</source>
        <translation>Spannen: hinzugefügt %1, entfernt %2, geändert %3</translation>
    </message>
    <message>
        <source>People who are new: %1</source>
        <translation>Neue Personen: %1</translation>
    </message>
    <message>
        <source>People who are gone: %1</source>
        <translation>Nicht mehr vertretene Personen: %1</translation>
    </message>
    <message>
        <source>in another part: %1, before %2</source>
        <translation>in einem anderen Teil: %1, vorher %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>There are more texts at the side: Tab goes to the next.</source>
        <translation>An der Seite gibt es weitere Texte: Tab führt zum nächsten.</translation>
    </message>
    <message>
        <source>Text as marked by all</source>
        <translation>Text, wie alle ihn markiert haben</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>One text for all people</source>
        <translation>Ein Text für alle Personen</translation>
    </message>
    <message>
        <source>With a lane for each person below the lines.</source>
        <translation>Mit einer Spur für jede Person unter den Zeilen.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
</context>
<context>
    <name>ContentsForm</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With a layer that is done</source>
        <translation>Mit einer fertigen Ebene</translation>
    </message>
    <message>
        <source>With gold that is done</source>
        <translation>Mit fertiger Goldebene</translation>
    </message>
    <message>
        <source>In any batch or none</source>
        <translation>In jedem Stapel oder keinem</translation>
    </message>
    <message>
        <source>Gold and those of each person</source>
        <translation>Goldebene und die jeder Person</translation>
    </message>
    <message>
        <source>Gold only</source>
        <translation>Nur Goldebene</translation>
    </message>
    <message>
        <source>Those of each person</source>
        <translation>Die jeder Person</translation>
    </message>
    <message>
        <source>Also soft labels</source>
        <translation>Auch weiche Labels</translation>
    </message>
    <message>
        <source>What share of those who finished a document marked each span.</source>
        <translation>Welcher Anteil derer, die ein Dokument fertig haben, jede Spanne markiert hat.</translation>
    </message>
    <message>
        <source>With notes, flags and time</source>
        <translation>Mit Notizen, Zeichen und Zeit</translation>
    </message>
    <message>
        <source>No document has metadata to choose by.</source>
        <translation>Kein Dokument hat Metadaten, nach denen sich wählen ließe.</translation>
    </message>
    <message>
        <source>Only with this metadata</source>
        <translation>Nur mit diesen Metadaten</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>… and more values: %1</source>
        <translation>… und weitere Werte: %1</translation>
    </message>
</context>
<context>
    <name>CrashHook</name>
    <message>
        <source>A mistake in the program</source>
        <translation>Ein Fehler im Programm</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish what you asked for. Everything that was shown as saved is saved; you can go on working.</source>
        <translation>Das Programm hat einen Fehler gemacht und konnte Ihren Auftrag nicht zu Ende führen. Alles, was als gespeichert angezeigt wurde, ist gespeichert; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>A report without any of your texts is in:</source>
        <translation>Ein Bericht ohne irgendeinen Ihrer Texte liegt in:</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Median time per document</source>
        <translation>Medianzeit je Dokument</translation>
    </message>
    <message>
        <source>Spans an hour</source>
        <translation>Spannen je Stunde</translation>
    </message>
    <message>
        <source>Documents a day</source>
        <translation>Dokumente je Tag</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>No document is done whose time was measured.</source>
        <translation>Kein Dokument ist erledigt, dessen Zeit gemessen wurde.</translation>
    </message>
    <message>
        <source>There is no day yet on which anything was done.</source>
        <translation>Es gibt noch keinen Tag, an dem etwas getan wurde.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Noch ist nichts markiert.</translation>
    </message>
    <message>
        <source>The scheme has no label: change the scheme first.</source>
        <translation>Das Schema hat kein Label: Ändern Sie zuerst das Schema.</translation>
    </message>
    <message>
        <source>People who are done</source>
        <translation>Personen, die fertig sind</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Nothing is at risk: nothing is overdue, returned, due soon without having been begun, unusually long, or waits for an answer.</source>
        <translation>Nichts ist gefährdet: Nichts ist überfällig, zurückgegeben, bald fällig und nicht begonnen, ungewöhnlich lang oder wartet auf Antwort.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>Exaktes F1</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>No batch has documents yet that two people have done: assign a calibration round, and look again when two people are done with some of it.</source>
        <translation>Noch hat kein Stapel Dokumente, mit denen zwei Personen fertig sind: Teilen Sie eine Kalibrierungsrunde zu und sehen Sie wieder nach, wenn zwei Personen mit einem Teil davon fertig sind.</translation>
    </message>
    <message>
        <source>Documents with so many people who are done: %1</source>
        <translation>Dokumente, bei denen so viele Personen fertig sind: %1</translation>
    </message>
    <message>
        <source>There are too few documents for an interval.</source>
        <translation>Für ein Intervall gibt es zu wenige Dokumente.</translation>
    </message>
    <message>
        <source>Documents with “%1”</source>
        <translation>Dokumente mit „%1“</translation>
    </message>
    <message>
        <source>Nobody marked anything that could be compared.</source>
        <translation>Niemand hat etwas markiert, das sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Documents of “%1”</source>
        <translation>Dokumente von „%1“</translation>
    </message>
    <message>
        <source>Spans by person</source>
        <translation>Spannen je Person</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>Spannen je Label</translation>
    </message>
    <message>
        <source>Documents done by person</source>
        <translation>Erledigte Dokumente je Person</translation>
    </message>
    <message>
        <source>Hours by person</source>
        <translation>Stunden je Person</translation>
    </message>
    <message>
        <source>Nothing was done in this time: choose a longer one, or go to the texts and begin.</source>
        <translation>In dieser Zeit wurde nichts getan: Wählen Sie eine längere oder gehen Sie zu den Texten und beginnen Sie.</translation>
    </message>
    <message>
        <source>What was worked on: %1</source>
        <translation>Woran gearbeitet wurde: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Documents done</source>
        <translation>Erledigte Dokumente</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 je Woche</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Kennzahlen bedeuten</translation>
    </message>
    <message>
        <source>Time counts while a document is open and its window is the active one, at most %1 s after the last key or mouse (set in the preferences). The rest of a longer pause does not count, and the line below the text says why the time stands still. “Time on this document” lists its pauses.</source>
        <translation>Zeit zählt, solange ein Dokument offen und sein Fenster das aktive ist, höchstens %1 s nach der letzten Taste oder Mausbewegung (in den Einstellungen festgelegt). Der Rest einer längeren Pause zählt nicht, und die Zeile unter dem Text sagt, warum die Zeit stillsteht. „Zeit an diesem Dokument“ führt die Pausen auf.</translation>
    </message>
    <message>
        <source>Median time per document: the middle of the times of documents that are done and whose time was measured; imported work has none. Spans an hour: the spans in these documents for an hour of their time.</source>
        <translation>Medianzeit je Dokument: der Median der Zeiten erledigter Dokumente, deren Zeit gemessen wurde; importierte Arbeit hat keine. Spannen je Stunde: die Spannen in diesen Dokumenten je Stunde ihrer Zeit.</translation>
    </message>
    <message>
        <source>Spans of a day: how many more there are at its end than at its beginning. What was marked and taken back counts nothing; a day of clearing up can be below zero. Days go by the clock of this computer, and work that came back in a packet counts on the day on which it was done.</source>
        <translation>Spannen eines Tages: wie viele es an seinem Ende mehr sind als an seinem Anfang. Was markiert und wieder zurückgenommen wurde, zählt nicht; ein Tag des Aufräumens kann unter null liegen. Tage gehen nach der Uhr dieses Computers, und Arbeit, die in einem Paket zurückkam, zählt an dem Tag, an dem sie getan wurde.</translation>
    </message>
    <message>
        <source>Documents a day: documents that are done, for each day on which the person marked, finished or spent time on something.</source>
        <translation>Dokumente je Tag: erledigte Dokumente für jeden Tag, an dem die Person etwas markiert, erledigt oder Zeit darauf verwendet hat.</translation>
    </message>
    <message>
        <source>At risk: overdue and not done; returned; due within %2 days and not begun; flagged to discuss, and nobody but its owner has said anything about it; or unusually long: more time for its length than three quarters of the documents that are done plus one and a half times the range of the middle half, and more than the median.</source>
        <translation>Gefährdet: überfällig und nicht erledigt; zurückgegeben; in höchstens %2 Tagen fällig und nicht begonnen; zur Diskussion gestellt, und niemand außer der Person selbst hat etwas dazu gesagt; oder ungewöhnlich lang: mehr Zeit für seine Länge als drei Viertel der erledigten Dokumente plus das Anderthalbfache der Spanne der mittleren Hälfte, und mehr als der Median.</translation>
    </message>
    <message>
        <source>Overlap: how many people are done with a document; gold does not count. Agreement: exact F1 of all pairs of people over the documents of a batch that two or more have done, with a 95 % interval over documents.</source>
        <translation>Überschneidung: wie viele Personen mit einem Dokument fertig sind; die Goldebene zählt nicht. Übereinstimmung: exaktes F1 aller Paare von Personen über die Dokumente eines Stapels, mit denen mindestens zwei fertig sind, mit einem 95-%-Intervall über Dokumente.</translation>
    </message>
    <message>
        <source>Return lists the documents behind a row.</source>
        <translation>Die Eingabetaste zeigt die Dokumente hinter einer Zeile.</translation>
    </message>
    <message>
        <source>Return shows the figures of the person alone.</source>
        <translation>Die Eingabetaste zeigt die Kennzahlen der Person allein.</translation>
    </message>
    <message>
        <source>Return opens the text.</source>
        <translation>Die Eingabetaste öffnet den Text.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>due soon, not begun</source>
        <translation>bald fällig, nicht begonnen</translation>
    </message>
    <message>
        <source>to discuss, no answer yet</source>
        <translation>besprechen, noch keine Antwort</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>ungewöhnlich lang</translation>
    </message>
    <message>
        <source>Edits of the journal that say nothing any more: %1.</source>
        <translation>Änderungen im Journal, die nichts mehr sagen: %1.</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Back to the texts</source>
        <translation>Zurück zu den Texten</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Kennzahlen bedeuten</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Wessen Arbeit</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen läuft</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen läuft</translation>
    </message>
    <message>
        <source>Cancelled. The figures are as they were before.</source>
        <translation>Abgebrochen. Die Kennzahlen sind, wie sie vorher waren.</translation>
    </message>
</context>
<context>
    <name>DayControls</name>
    <message>
        <source>The last %1 days</source>
        <translation>Die letzten %1 Tage</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>D&amp;ue on</source>
        <translation>&amp;Fällig am</translation>
    </message>
    <message>
        <source>Day on which it is due</source>
        <translation>Tag, an dem es fällig ist</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>The label of most people, on the boundary nearest to all.</source>
        <translation>Das Label der meisten, auf der Grenze, die allen am nächsten ist.</translation>
    </message>
    <message>
        <source>It stays in the queue, and what gold has of it stays.</source>
        <translation>Es bleibt in der Warteliste, und was die Goldebene davon hat, bleibt.</translation>
    </message>
    <message>
        <source>Take the majority</source>
        <translation>Mehrheit nehmen</translation>
    </message>
    <message>
        <source>No span here</source>
        <translation>Hier keine Spanne</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Für später lassen</translation>
    </message>
    <message>
        <source>Take answer {number}</source>
        <translation>Antwort {number} nehmen</translation>
    </message>
    <message>
        <source>There is no answer %1 here: there are %2.</source>
        <translation>Eine Antwort %1 gibt es hier nicht: Es gibt %2.</translation>
    </message>
    <message>
        <source>There is nothing to decide here: choose something first.</source>
        <translation>Hier gibt es nichts zu entscheiden: Wählen Sie zuerst etwas.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>What the scheme has no place for</source>
        <translation>Wofür das Schema keinen Platz hat</translation>
    </message>
    <message>
        <source>Import nothin&amp;g if there is any</source>
        <translation>Dann &amp;nichts importieren</translation>
    </message>
    <message>
        <source>Lea&amp;ve it out</source>
        <translation>Es &amp;auslassen</translation>
    </message>
    <message>
        <source>Add it to the sc&amp;heme</source>
        <translation>Ins &amp;Schema aufnehmen</translation>
    </message>
    <message>
        <source>Imp&amp;ort nothing</source>
        <translation>Ni&amp;chts importieren</translation>
    </message>
    <message>
        <source>Leave &amp;these spans out</source>
        <translation>&amp;Diese Spannen auslassen</translation>
    </message>
    <message>
        <source>&amp;Move them to the nearest place with their text</source>
        <translation>Zur nächsten Stelle mit ihrem Text &amp;verschieben</translation>
    </message>
    <message>
        <source>What would come in, and what would not</source>
        <translation>Was hereinkäme und was nicht</translation>
    </message>
    <message>
        <source>Reading everything without storing it…</source>
        <translation>Alles wird gelesen, ohne es zu speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing would come in</source>
        <translation>Nichts käme herein</translation>
    </message>
    <message>
        <source>Nothing would come in, because the scheme has no place for some of it: go back and say what it becomes, or choose to leave it out or to add it.</source>
        <translation>Nichts käme herein, weil das Schema für manches davon keinen Platz hat: Gehen Sie zurück und sagen Sie, was daraus wird, oder lassen Sie es aus oder nehmen Sie es auf.</translation>
    </message>
    <message>
        <source>What would not come in as it is:</source>
        <translation>Was nicht so hereinkäme, wie es ist:</translation>
    </message>
    <message>
        <source>Spans that the mapping leaves out: %1 of %2. Names that become nothing: %3. Add them to the scheme, or go back and say what they become.</source>
        <translation>Spannen, die die Zuordnung auslässt: %1 von %2. Namen, aus denen nichts wird: %3. Nehmen Sie sie ins Schema auf oder gehen Sie zurück und sagen Sie, was daraus wird.</translation>
    </message>
    <message>
        <source>The mapping has names that are new, so the scheme gets: %1</source>
        <translation>Die Zuordnung hat neue Namen, das Schema bekommt also: %1</translation>
    </message>
    <message>
        <source>Added to the scheme would be: %1</source>
        <translation>Ins Schema aufgenommen würden: %1</translation>
    </message>
    <message>
        <source>Spans whose text stands elsewhere: %1</source>
        <translation>Spannen, deren Text anderswo steht: %1</translation>
    </message>
</context>
<context>
    <name>DefinitionsDialog</name>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Kennzahlen bedeuten</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Kennzahlen</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Set attributes…</source>
        <translation>Attribute setzen&#xa0;…</translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation>Label ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Flag to discuss</source>
        <translation>Zur Diskussion stellen</translation>
    </message>
    <message>
        <source>Delete the span</source>
        <translation>Spanne löschen</translation>
    </message>
    <message>
        <source>Change the label to {label}</source>
        <translation>Label in {label} ändern</translation>
    </message>
    <message>
        <source>Change the label to</source>
        <translation>Label ändern in</translation>
    </message>
    <message>
        <source>The label {name} has no attributes.</source>
        <translation>Das Label {name} hat keine Attribute.</translation>
    </message>
    <message>
        <source>Deleted {label} “{text}”.</source>
        <translation>{label} „{text}“ gelöscht.</translation>
    </message>
    <message>
        <source>Removed the link {name}.</source>
        <translation>Bezug {name} entfernt.</translation>
    </message>
    <message>
        <source>The label is {label} now.</source>
        <translation>Das Label ist jetzt {label}.</translation>
    </message>
    <message>
        <source>Values gone with the old label: {count}.</source>
        <translation>Mit dem alten Label entfallene Werte: {count}.</translation>
    </message>
    <message>
        <source>Links gone with the old label: {count}.</source>
        <translation>Mit dem alten Label entfallene Bezüge: {count}.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationen</translation>
    </message>
    <message>
        <source>Attributes of spans that match</source>
        <translation>Attribute zueinander passender Spannen</translation>
    </message>
    <message>
        <source>Relations between spans that match</source>
        <translation>Relationen zwischen passenden Spannen</translation>
    </message>
    <message>
        <source>Nobody gave a value at spans that match.</source>
        <translation>Niemand hat bei zueinander passenden Spannen einen Wert angegeben.</translation>
    </message>
    <message>
        <source>Nobody drew a relation.</source>
        <translation>Niemand hat eine Relation gezogen.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>Alle Relationen</translation>
    </message>
</context>
<context>
    <name>DisputesTab</name>
    <message>
        <source>Everybody’s layers</source>
        <translation>Ebenen aller</translation>
    </message>
    <message>
        <source>People without names</source>
        <translation>Personen ohne Namen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Choose a figure on another tab and press Return: its places are shown here.</source>
        <translation>Wählen Sie auf einer anderen Seite eine Kennzahl und drücken Sie die Eingabetaste: Hier werden ihre Stellen gezeigt.</translation>
    </message>
    <message>
        <source>%1 — places: %2, documents: %3</source>
        <translation>%1 — Stellen: %2, Dokumente: %3</translation>
    </message>
    <message>
        <source>Only the first %1 are shown: choose fewer documents or people.</source>
        <translation>Nur die ersten %1 werden gezeigt: Wählen Sie weniger Dokumente oder Personen.</translation>
    </message>
    <message>
        <source>%1 — there is no such place.</source>
        <translation>%1 — keine solche Stelle.</translation>
    </message>
    <message>
        <source>The list is from before the last change of the figures.</source>
        <translation>Die Liste ist von vor der letzten Änderung der Kennzahlen.</translation>
    </message>
</context>
<context>
    <name>DivisionForm</name>
    <message>
        <source>80/10/10, or train=70/dev=15/test=15</source>
        <translation>80/10/10 oder train=70/dev=15/test=15</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <source>Folder of an earlier release</source>
        <translation>Ordner einer früheren Ausgabe</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Near-duplicates from</source>
        <translation>Beinahe-Doppel ab</translation>
    </message>
    <message>
        <source>Keep together in one part what shares</source>
        <translation>Was Dokumente in einem Teil zusammenhält</translation>
    </message>
    <message>
        <source>Keep the parts of an earlier release</source>
        <translation>Teile einer früheren Ausgabe beibehalten</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>Ihre Teile</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>To discuss</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>Notiz zum Dokument</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>remarks to read: %1</source>
        <translation>ungelesene Bemerkungen: %1</translation>
    </message>
    <message>
        <source>spans: {count}</source>
        <translation>Spannen: {count}</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>besprechen</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Search titles and sources</source>
        <translation>Titel, Quellen suchen</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents done</source>
        <translation>Erledigte Dokumente</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation>Texte importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Documents to show</source>
        <translation>Angezeigte Dokumente</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>Given to me</source>
        <translation>Mir zugeteilt</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Remarks to read</source>
        <translation>Ungelesene Bemerkungen</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} von {count} erledigt</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Kein Dokument passt.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Alle Dokumente anzeigen</translation>
    </message>
    <message>
        <source>No documents yet.
Import texts, or drop files or a packet here.</source>
        <translation>Noch keine Dokumente.
Importieren Sie Texte oder legen Sie Dateien oder ein Paket hier ab.</translation>
    </message>
</context>
<context>
    <name>DriftTable</name>
    <message>
        <source>Spans whose text stands elsewhere</source>
        <translation>Spannen, deren Text anderswo steht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Text in der Datei</translation>
    </message>
    <message>
        <source>Text at its offsets</source>
        <translation>Text an der Stelle</translation>
    </message>
    <message>
        <source>Would move to</source>
        <translation>Käme nach</translation>
    </message>
    <message>
        <source>(none stated)</source>
        <translation>(keiner angegeben)</translation>
    </message>
    <message>
        <source>nowhere: left out</source>
        <translation>nirgendwohin: ausgelassen</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Label of the span</source>
        <translation>Label der Spanne</translation>
    </message>
    <message>
        <source>Settle on this</source>
        <translation>Dafür entscheiden</translation>
    </message>
    <message>
        <source>Do not edit</source>
        <translation>Nicht bearbeiten</translation>
    </message>
    <message>
        <source>Your span</source>
        <translation>Ihre Spanne</translation>
    </message>
</context>
<context>
    <name>EditNames</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>accept what is unanimous</source>
        <translation>Einstimmiges übernehmen</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>change boundaries</source>
        <translation>Grenzen ändern</translation>
    </message>
    <message>
        <source>change label</source>
        <translation>Label ändern</translation>
    </message>
    <message>
        <source>change scheme</source>
        <translation>Schema ändern</translation>
    </message>
    <message>
        <source>change the terms of assignments</source>
        <translation>Bedingungen der Zuteilung ändern</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>describe document</source>
        <translation>Dokument beschreiben</translation>
    </message>
    <message>
        <source>dissolve a batch</source>
        <translation>Stapel auflösen</translation>
    </message>
    <message>
        <source>end the rule of second readings</source>
        <translation>Regel für Zweitlesungen beenden</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Zur Diskussion stellen</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>leave for later</source>
        <translation>Für später lassen</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>mark all</source>
        <translation>Alle markieren</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>rename a batch</source>
        <translation>Stapel umbenennen</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>set attribute</source>
        <translation>Attribut setzen</translation>
    </message>
    <message>
        <source>set state</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>set the rule of second readings</source>
        <translation>Regel für Zweitlesungen festlegen</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>remove flag</source>
        <translation>Diskussionszeichen entfernen</translation>
    </message>
    <message>
        <source>remove link</source>
        <translation>Bezug entfernen</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>There is no answer %1 here: there are %2.</source>
        <translation>Eine Antwort %1 gibt es hier nicht: Es gibt %2.</translation>
    </message>
    <message>
        <source>Select the text that the span should cover first.</source>
        <translation>Wählen Sie erst den Text aus, den die Spanne umfassen soll.</translation>
    </message>
    <message>
        <source>The span cannot go further this way.</source>
        <translation>Die Spanne kann in dieser Richtung nicht weiter.</translation>
    </message>
    <message>
        <source>Number, letter or Enter · Esc: back to the text</source>
        <translation>Ziffer, Buchstabe oder Eingabe · Esc: zurück zum Text</translation>
    </message>
    <message>
        <source>Change the label to</source>
        <translation>Label ändern in</translation>
    </message>
    <message>
        <source>There is nothing here that could be edited.</source>
        <translation>Hier gibt es nichts, was sich bearbeiten ließe.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation>Label ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Give the span the selected text</source>
        <translation>Spanne auf den ausgewählten Text setzen</translation>
    </message>
    <message>
        <source>Settle on the edited span</source>
        <translation>Für die bearbeitete Spanne entscheiden</translation>
    </message>
    <message>
        <source>Leave: editing, a field</source>
        <translation>Verlassen: Bearbeitung, ein Feld</translation>
    </message>
    <message>
        <source>Edit answer {number}</source>
        <translation>Antwort {number} bearbeiten</translation>
    </message>
    <message>
        <source>Change the label to {label}</source>
        <translation>Label in {label} ändern</translation>
    </message>
</context>
<context>
    <name>ExpertTab</name>
    <message>
        <source>Overall</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Each pair of people</source>
        <translation>Jedes Paar von Personen</translation>
    </message>
    <message>
        <source>Each label</source>
        <translation>Jedes Label</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>E&amp;verybody&apos;s layers</source>
        <translation>Ebenen &amp;aller Personen</translation>
    </message>
    <message>
        <source>&amp;My layers only</source>
        <translation>Nur &amp;meine Ebenen</translation>
    </message>
    <message>
        <source>The layers o&amp;f:</source>
        <translation>Die Ebenen &amp;von:</translation>
    </message>
    <message>
        <source>Only layers that are &amp;done</source>
        <translation>Nur erle&amp;digte Ebenen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Count first</source>
        <translation>Erst &amp;zählen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>O&amp;rt</translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation>Sagen Sie, wohin es soll.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>What would be lo&amp;st</source>
        <translation>Was verloren &amp;ginge</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Wessen Arbeit</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>What the file would hold</source>
        <translation>Was die Datei enthalten würde</translation>
    </message>
    <message>
        <source>It would leave nothing out.</source>
        <translation>Sie würde nichts auslassen.</translation>
    </message>
    <message>
        <source>Counted, not written</source>
        <translation>Gezählt, nicht geschrieben</translation>
    </message>
    <message>
        <source>What it would leave out:</source>
        <translation>Was sie auslassen würde:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>There is no such folder: choose another place.</source>
        <translation>Diesen Ordner gibt es nicht: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This is a folder: add the name of a file.</source>
        <translation>Das ist ein Ordner: Ergänzen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>There is something already: name a new folder.</source>
        <translation>Dort ist schon etwas: Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Wählen Sie mindestens eine Person.</translation>
    </message>
    <message>
        <source>The file that is there will be replaced.</source>
        <translation>Die vorhandene Datei wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>The current cell</source>
        <translation>Die aktuelle Zelle</translation>
    </message>
    <message>
        <source>Press “Work out” to see how far people agree.</source>
        <translation>Drücken Sie „Berechnen“, um zu sehen, wie weit Personen übereinstimmen.</translation>
    </message>
    <message>
        <source>Return: what stands behind it</source>
        <translation>Eingabe: was dahinter steht</translation>
    </message>
    <message>
        <source>D: what it means</source>
        <translation>D: was es bedeutet</translation>
    </message>
    <message>
        <source>O: only this</source>
        <translation>O: nur das</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Search titles and metadata</source>
        <translation>Titel, Metadaten suchen</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle Stapel</translation>
    </message>
    <message>
        <source>Any metadata</source>
        <translation>Alle Metadaten</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Match accents and typographic signs</source>
        <translation>Akzente und typografische Zeichen beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Mark all…</source>
        <translation>Alle markieren&#xa0;…</translation>
    </message>
    <message>
        <source>Mark all hits as…</source>
        <translation>Alle Treffer markieren als&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From the start again.</source>
        <translation>Wieder vom Anfang.</translation>
    </message>
    <message>
        <source>From the end again.</source>
        <translation>Wieder vom Ende.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Only the first %1 hits are shown.</source>
        <translation>Nur die ersten %1 Treffer werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Find in text…</source>
        <translation>Im Text suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Mark all hits as…</source>
        <translation>Alle Treffer markieren als&#xa0;…</translation>
    </message>
    <message>
        <source>Marks everything that was found with one label, in one step.</source>
        <translation>Markiert alles Gefundene mit einem Label, in einem Schritt.</translation>
    </message>
    <message>
        <source>Nothing was found that could be marked.</source>
        <translation>Nichts gefunden, was markiert werden könnte.</translation>
    </message>
    <message>
        <source>Find: match case</source>
        <translation>Suche: Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Find: match accents</source>
        <translation>Suche: Akzente beachten</translation>
    </message>
    <message>
        <source>Find: whole words</source>
        <translation>Suche: ganze Wörter</translation>
    </message>
    <message>
        <source>Find: regular expression</source>
        <translation>Suche: regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Hits marked as %1: %2.</source>
        <translation>Als %1 markierte Treffer: %2.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>Done an&amp;yway</source>
        <translation>&amp;Trotzdem erledigt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>To be mended before this document is done: {count}.</source>
        <translation>Zu beheben, bevor dieses Dokument erledigt ist: {count}.</translation>
    </message>
    <message>
        <source>Look at these, or press Done anyway.</source>
        <translation>Sehen Sie sich das an oder drücken Sie „Trotzdem erledigt“.</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Muss behoben werden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Next document</source>
        <translation>Nächstes Dokument</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Voriges Dokument</translation>
    </message>
    <message>
        <source>Next document that is not done</source>
        <translation>Nächstes nicht erledigtes Dokument</translation>
    </message>
    <message>
        <source>Previous document that is not done</source>
        <translation>Voriges nicht erledigtes Dokument</translation>
    </message>
    <message>
        <source>Every other document in the list is done.</source>
        <translation>Alle anderen Dokumente der Liste sind erledigt.</translation>
    </message>
    <message>
        <source>This is the last document in the list.</source>
        <translation>Das ist das letzte Dokument der Liste.</translation>
    </message>
    <message>
        <source>This is the first document in the list.</source>
        <translation>Das ist das erste Dokument der Liste.</translation>
    </message>
    <message>
        <source>“{title}” is done: {done} of {count}.</source>
        <translation>„{title}“ ist erledigt: {done} von {count}.</translation>
    </message>
    <message>
        <source>Project → Send my work… takes it to your lead.</source>
        <translation>Mit Projekt → Meine Arbeit senden&#xa0;… kommt sie zu Ihrer Leitung.</translation>
    </message>
    <message>
        <source>Done, and on to the next</source>
        <translation>Erledigt, weiter zum nächsten</translation>
    </message>
    <message>
        <source>Checks first what is missing in this document.</source>
        <translation>Prüft zuerst, was in diesem Dokument fehlt.</translation>
    </message>
    <message>
        <source>Done, and on to the next (in the text)</source>
        <translation>Erledigt, weiter zum nächsten (im Text)</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
    <message>
        <source>Flag the document to discuss</source>
        <translation>Dokument zur Diskussion stellen</translation>
    </message>
</context>
<context>
    <name>FixedAttributes</name>
    <message>
        <source>Every such span gets:</source>
        <translation>Jede solche Spanne bekommt:</translation>
    </message>
    <message>
        <source>This value:</source>
        <translation>Dieser Wert:</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Only the text</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Hides panes and menus; Esc brings them back.</source>
        <translation>Blendet Bereiche und Menüs aus; Esc bringt sie zurück.</translation>
    </message>
    <message>
        <source>Only the text is shown. Esc brings everything back.</source>
        <translation>Nur der Text wird gezeigt. Esc bringt alles zurück.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Into the folder:</source>
        <translation>In den Ordner:</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Änd&amp;ern&#xa0;…</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Ordner ändern</translation>
    </message>
    <message>
        <source>Where should packets go?</source>
        <translation>Wohin sollen die Pakete?</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>ForeignFields</name>
    <message>
        <source>Offsets co&amp;unt:</source>
        <translation>&amp;Positionen zählen:</translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation>Was Positionen zählen</translation>
    </message>
    <message>
        <source>&amp;Whose:</source>
        <translation>We&amp;ssen:</translation>
    </message>
    <message>
        <source>Whose layers these are if the file names nobody</source>
        <translation>Wessen Ebenen das sind, falls die Datei niemanden nennt</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Offsets co&amp;unt:</source>
        <translation>&amp;Positionen zählen:</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation>Was Positionen zählen</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>What is chosen</source>
        <translation>Was gewählt ist</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Takes back your last change, in any document, of any day.</source>
        <translation>Nimmt Ihre letzte Änderung zurück, in jedem Dokument, von jedem Tag.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Stellt wieder her, was zuletzt zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Theme, font, line width and how selections are trimmed.</source>
        <translation>Farbschema, Schrift, Zeilenlänge und wie Auswahlen beschnitten werden.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>New corpus…</source>
        <translation>Neues Korpus&#xa0;…</translation>
    </message>
    <message>
        <source>Makes an empty corpus: one file that holds texts and work.</source>
        <translation>Legt ein leeres Korpus an: eine Datei mit Texten und Arbeit.</translation>
    </message>
    <message>
        <source>Open corpus…</source>
        <translation>Korpus öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Also opens a packet that you were sent.</source>
        <translation>Öffnet auch ein Paket, das man Ihnen geschickt hat.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Opens a small corpus with texts of invented states.</source>
        <translation>Öffnet ein kleines Korpus mit Texten über erfundene Staaten.</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation>Texte importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Brings in texts, tables or annotations from files and folders.</source>
        <translation>Holt Texte, Tabellen oder Annotationen aus Dateien und Ordnern.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Writes a dataset for pandas, a classifier or another corpus.</source>
        <translation>Schreibt einen Datensatz für pandas, einen Klassifikator oder ein anderes Korpus.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen&#xa0;…</translation>
    </message>
    <message>
        <source>Lists the copies that were made by themselves; restores one.</source>
        <translation>Zeigt die von selbst entstandenen Kopien und stellt eine wieder her.</translation>
    </message>
    <message>
        <source>Check corpus</source>
        <translation>Korpus prüfen</translation>
    </message>
    <message>
        <source>Proves that texts, tables and journal are whole.</source>
        <translation>Weist nach, dass Texte, Tabellen und Journal unversehrt sind.</translation>
    </message>
    <message>
        <source>Change person…</source>
        <translation>Person wechseln&#xa0;…</translation>
    </message>
    <message>
        <source>Says who is annotating; each person has layers of their own.</source>
        <translation>Legt fest, wer annotiert; jede Person hat eigene Ebenen.</translation>
    </message>
    <message>
        <source>Close corpus</source>
        <translation>Korpus schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Every key, to look up and to change.</source>
        <translation>Alle Tasten, zum Nachschlagen und Ändern.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do.</source>
        <translation>Tippen Sie einige Buchstaben dessen, was Sie tun möchten.</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>The corpus was closed, because nobody was chosen to work on it.</source>
        <translation>Das Korpus wurde geschlossen, weil niemand für die Arbeit daran gewählt wurde.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>New corpus</source>
        <translation>Neues Korpus</translation>
    </message>
    <message>
        <source>My corpus</source>
        <translation>Mein Korpus</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Open a corpus or a packet</source>
        <translation>Korpus oder Paket öffnen</translation>
    </message>
    <message>
        <source>Corpora and packets</source>
        <translation>Korpora und Pakete</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Where should the sample go?</source>
        <translation>Wohin soll das Beispiel?</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Something is wrong with this corpus: restore a backup.</source>
        <translation>Mit diesem Korpus stimmt etwas nicht: Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>Was gefunden wurde:</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept in %1.</source>
        <translation>Wiederhergestellt. Was vorher da war, liegt in %1.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Imported. %1.</source>
        <translation>Importiert. %1.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Who has which document, for leads.</source>
        <translation>Wer welches Dokument hat, für die Leitung.</translation>
    </message>
    <message>
        <source>Assign by rule…</source>
        <translation>Nach Regel zuteilen&#xa0;…</translation>
    </message>
    <message>
        <source>Shares documents out among people, with a preview.</source>
        <translation>Verteilt Dokumente auf Personen, mit Vorschau.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Person hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Somebody who is to annotate.</source>
        <translation>Jemand, der annotieren soll.</translation>
    </message>
    <message>
        <source>Give or take back what is chosen</source>
        <translation>Ausgewähltes zuteilen oder zurückziehen</translation>
    </message>
    <message>
        <source>On the board, Space does the same.</source>
        <translation>Auf der Tafel tut die Leertaste dasselbe.</translation>
    </message>
    <message>
        <source>Take back what is chosen</source>
        <translation>Ausgewähltes zurückziehen</translation>
    </message>
    <message>
        <source>On the board, Delete does the same. What was marked stays.</source>
        <translation>Auf der Tafel tut Entf dasselbe. Markiertes bleibt.</translation>
    </message>
    <message>
        <source>Day and priority…</source>
        <translation>Tag und Priorität&#xa0;…</translation>
    </message>
    <message>
        <source>Of what is chosen on the board.</source>
        <translation>Von dem, was auf der Tafel gewählt ist.</translation>
    </message>
    <message>
        <source>Return with a comment…</source>
        <translation>Mit Kommentar zurückgeben&#xa0;…</translation>
    </message>
    <message>
        <source>Gives back what is done, and says what is to be mended.</source>
        <translation>Gibt Erledigtes zurück und sagt, was zu beheben ist.</translation>
    </message>
    <message>
        <source>Put into a batch…</source>
        <translation>In einen Stapel legen&#xa0;…</translation>
    </message>
    <message>
        <source>The documents of the chosen rows.</source>
        <translation>Die Dokumente der gewählten Zeilen.</translation>
    </message>
    <message>
        <source>Batches…</source>
        <translation>Stapel&#xa0;…</translation>
    </message>
    <message>
        <source>Renames or dissolves batches.</source>
        <translation>Benennt Stapel um oder löst sie auf.</translation>
    </message>
    <message>
        <source>Second readings and questions…</source>
        <translation>Zweitlesungen und Fragen&#xa0;…</translation>
    </message>
    <message>
        <source>Do people agree with themselves, and with gold?</source>
        <translation>Stimmen Personen mit sich selbst und der Goldebene überein?</translation>
    </message>
    <message>
        <source>Search the board</source>
        <translation>Tafel durchsuchen</translation>
    </message>
    <message>
        <source>Shows only the documents that match.</source>
        <translation>Zeigt nur die passenden Dokumente.</translation>
    </message>
    <message>
        <source>Open the text chosen</source>
        <translation>Gewählten Text öffnen</translation>
    </message>
    <message>
        <source>On the board, Return does the same.</source>
        <translation>Auf der Tafel tut die Eingabetaste dasselbe.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>What did not come in as it is:</source>
        <translation>Was nicht so hereinkam, wie es ist:</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Written and verified: %1</source>
        <translation>Geschrieben und nachgeprüft: %1</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>What the file leaves out:</source>
        <translation>Was die Datei auslässt:</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Goes back to the text that is being annotated.</source>
        <translation>Zurück zum Text, der gerade annotiert wird.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Makes datasets of the corpus, for leads.</source>
        <translation>Macht Datensätze aus dem Korpus, für die Leitung.</translation>
    </message>
    <message>
        <source>Preview the release</source>
        <translation>Vorschau der Ausgabe</translation>
    </message>
    <message>
        <source>Works out parts and leaks; writes nothing.</source>
        <translation>Ermittelt Teile und was durchsickert; schreibt nichts.</translation>
    </message>
    <message>
        <source>Make the release…</source>
        <translation>Ausgabe machen&#xa0;…</translation>
    </message>
    <message>
        <source>Writes the dataset into a new folder.</source>
        <translation>Schreibt den Datensatz in einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Compare two releases</source>
        <translation>Zwei Ausgaben vergleichen</translation>
    </message>
    <message>
        <source>Says what two folders of releases differ in.</source>
        <translation>Sagt, worin sich zwei Ordner von Ausgaben unterscheiden.</translation>
    </message>
    <message>
        <source>Judge the corpus</source>
        <translation>Korpus beurteilen</translation>
    </message>
    <message>
        <source>Counts, agreement, what a model learns, likely errors.</source>
        <translation>Zahlen, Übereinstimmung, was ein Modell lernt, wahrscheinliche Fehler.</translation>
    </message>
    <message>
        <source>Save the readiness report…</source>
        <translation>Bericht zur Reife speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Laufendes abbrechen</translation>
    </message>
    <message>
        <source>Settle disagreements</source>
        <translation>Strittiges entscheiden</translation>
    </message>
    <message>
        <source>Decides what is gold, for reviewers and leads.</source>
        <translation>Entscheidet, was in die Goldebene kommt, für Begutachtung und Leitung.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>How far people agree, for leads and reviewers.</source>
        <translation>Wie weit Personen übereinstimmen, für Leitung und Begutachtung.</translation>
    </message>
    <message>
        <source>Work out agreement</source>
        <translation>Übereinstimmung berechnen</translation>
    </message>
    <message>
        <source>Save the report on agreement…</source>
        <translation>Bericht zur Übereinstimmung speichern&#xa0;…</translation>
    </message>
    <message>
        <source>As a page, a PDF, a table or JSON.</source>
        <translation>Als Seite, PDF, Tabelle oder JSON.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>How the work goes: people, days, labels, what is at risk.</source>
        <translation>Wie die Arbeit läuft: Personen, Tage, Labels, was gefährdet ist.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Kennzahlen bedeuten</translation>
    </message>
    <message>
        <source>Save the chart as SVG…</source>
        <translation>Diagramm als SVG speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the chart as PNG…</source>
        <translation>Diagramm als PNG speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Tabelle als CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Ausgeben&#xa0;…</translation>
    </message>
    <message>
        <source>Writes a packet for each person: their texts and work.</source>
        <translation>Schreibt ein Paket für jede Person: ihre Texte und ihre Arbeit.</translation>
    </message>
    <message>
        <source>Merge packets…</source>
        <translation>Pakete zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Brings together what people have sent back.</source>
        <translation>Führt zusammen, was Personen zurückgeschickt haben.</translation>
    </message>
    <message>
        <source>Send my work…</source>
        <translation>Meine Arbeit senden&#xa0;…</translation>
    </message>
    <message>
        <source>Writes what you have done into a packet for your lead.</source>
        <translation>Schreibt, was Sie getan haben, in ein Paket für Ihre Leitung.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Changes labels and guideline, and everybody&apos;s work.</source>
        <translation>Ändert Labels und Regeln und die Arbeit aller.</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Attribut hinzufügen</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Relation hinzufügen</translation>
    </message>
    <message>
        <source>Rename in the scheme</source>
        <translation>Im Schema umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Merge with others…</source>
        <translation>Mit anderen zusammenlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Split the label…</source>
        <translation>Label aufteilen&#xa0;…</translation>
    </message>
    <message>
        <source>List its spans…</source>
        <translation>Seine Spannen auflisten&#xa0;…</translation>
    </message>
    <message>
        <source>Remove from the scheme</source>
        <translation>Aus dem Schema entfernen</translation>
    </message>
    <message>
        <source>Take back the change</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take back all changes…</source>
        <translation>Alle Änderungen zurücknehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Load a scheme…</source>
        <translation>Schema laden&#xa0;…</translation>
    </message>
    <message>
        <source>Save the scheme…</source>
        <translation>Schema speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Pakete werden geschrieben</translation>
    </message>
    <message>
        <source>Packets written: %1</source>
        <translation>Geschriebene Pakete: %1</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>Im Ordner %1</translation>
    </message>
    <message>
        <source>Send each to its person; merge what they send back.</source>
        <translation>Schicken Sie jedes an seine Person; führen Sie zusammen, was zurückkommt.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Who gets which:</source>
        <translation>Wer welches bekommt:</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>Choose the packets that people sent back</source>
        <translation>Pakete wählen, die Personen zurückgeschickt haben</translation>
    </message>
    <message>
        <source>Looking into the packets</source>
        <translation>Pakete werden angesehen</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführung läuft</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>Zusammengeführt: %1.</translation>
    </message>
    <message>
        <source>Merged. Nothing was new.</source>
        <translation>Zusammengeführt. Nichts war neu.</translation>
    </message>
    <message>
        <source>Done differently in two places: %1</source>
        <translation>An zwei Stellen verschieden getan: %1</translation>
    </message>
    <message>
        <source>Something else was done since the merge: undo that first.</source>
        <translation>Seit dem Zusammenführen wurde anderes getan: Machen Sie zuerst das rückgängig.</translation>
    </message>
    <message>
        <source>This packet goes back to the lead. If that is you, open the corpus that it was handed out from, as a lead, and open the packet again.</source>
        <translation>Dieses Paket geht zurück an die Leitung. Wenn Sie das sind, öffnen Sie als Leitung das Korpus, aus dem es ausgegeben wurde, und öffnen Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>Where should the corpus of %1 go?</source>
        <translation>Wohin soll das Korpus von %1?</translation>
    </message>
    <message>
        <source>Opening the packet</source>
        <translation>Paket wird geöffnet</translation>
    </message>
    <message>
        <source>This is the corpus of %1. Documents that came in: %2.</source>
        <translation>Das ist das Korpus von %1. Hereingekommene Dokumente: %2.</translation>
    </message>
    <message>
        <source>The corpus of %1 is up to date: the packet has nothing new.</source>
        <translation>Das Korpus von %1 ist auf dem neuesten Stand: Das Paket enthält nichts Neues.</translation>
    </message>
    <message>
        <source>The corpus of %1 is up to date. New documents: %2. Changed marks: %3. Remarks: %4.</source>
        <translation>Das Korpus von %1 ist auf dem neuesten Stand. Neue Dokumente: %2. Geänderte Markierungen: %3. Bemerkungen: %4.</translation>
    </message>
    <message>
        <source>Making the packet</source>
        <translation>Paket wird angelegt</translation>
    </message>
    <message>
        <source>The packet is made. Now send this file to your lead:</source>
        <translation>Das Paket ist angelegt. Schicken Sie diese Datei jetzt an Ihre Leitung:</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Bereit zum Senden</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Next that waits</source>
        <translation>Nächstes, das wartet</translation>
    </message>
    <message>
        <source>Previous that waits</source>
        <translation>Voriges, das wartet</translation>
    </message>
    <message>
        <source>Comment to the annotators…</source>
        <translation>Kommentar an die Annotierenden&#xa0;…</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>Zur Warteliste</translation>
    </message>
    <message>
        <source>Nothing else waits in this list.</source>
        <translation>In dieser Liste wartet sonst nichts.</translation>
    </message>
    <message>
        <source>Hide the names of people</source>
        <translation>Namen der Personen verbergen</translation>
    </message>
    <message>
        <source>They are called A, B and C, in an order that tells nothing.</source>
        <translation>Sie heißen A, B und C, in einer Reihenfolge, die nichts verrät.</translation>
    </message>
    <message>
        <source>One text for all people</source>
        <translation>Ein Text für alle Personen</translation>
    </message>
    <message>
        <source>With a lane for each person below the lines.</source>
        <translation>Mit einer Spur für jede Person unter den Zeilen.</translation>
    </message>
</context>
<context>
    <name>GuidelineForm</name>
    <message>
        <source>Name of the scheme</source>
        <translation>Name des Schemas</translation>
    </message>
    <message>
        <source>Tricky cases</source>
        <translation>Knifflige Fälle</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Checks before a document is done</source>
        <translation>Prüfungen, bevor ein Dokument erledigt ist</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>Guideline</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Tricky cases</source>
        <translation>Knifflige Fälle</translation>
    </message>
    <message>
        <source>Where it begins and ends</source>
        <translation>Wo es beginnt und endet</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation>Was dazu angegeben wird</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(Pflicht)</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out work</source>
        <translation>Arbeit ausgeben</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>A&amp;usgeben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Letztes Paket</translation>
    </message>
    <message>
        <source>Everybody who is ticked gets one file: their documents, the scheme, and their own work so far, nothing of anybody else. Send it by e-mail or on a stick.</source>
        <translation>Jede angekreuzte Person bekommt eine Datei: ihre Dokumente, das Schema und ihre eigene bisherige Arbeit, nichts von anderen. Schicken Sie sie per E-Mail oder geben Sie sie auf einem Stick weiter.</translation>
    </message>
    <message>
        <source>Somebody &amp;new:</source>
        <translation>&amp;Neue Person:</translation>
    </message>
    <message>
        <source>For example: Ada Lovelace</source>
        <translation>Zum Beispiel: Ada Lovelace</translation>
    </message>
    <message>
        <source>what is assigned</source>
        <translation>Zugeteiltes</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1; second readings: %2</source>
        <translation>%1; Zweitlesungen: %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>Nobody else is known here yet: write who is to annotate.</source>
        <translation>Hier ist sonst noch niemand bekannt: Schreiben Sie, wer annotieren soll.</translation>
    </message>
    <message>
        <source>Packets that will be written: %1</source>
        <translation>Pakete, die geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Assigning</source>
        <translation>Zuteilung läuft</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Wird zurückgezogen</translation>
    </message>
    <message>
        <source>Day and priority changed: %1</source>
        <translation>Tag und Priorität geändert: %1</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Änderung läuft</translation>
    </message>
    <message>
        <source>Returned with a comment: %1</source>
        <translation>Mit Kommentar zurückgegeben: %1</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wird zurückgegeben</translation>
    </message>
    <message>
        <source>Put into %1: %2</source>
        <translation>In %1 gelegt: %2</translation>
    </message>
    <message>
        <source>Making a batch</source>
        <translation>Stapel wird angelegt</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Issuing again</source>
        <translation>Wird erneut vorgelegt</translation>
    </message>
    <message>
        <source>Issued again: %1</source>
        <translation>Erneut vorgelegt: %1</translation>
    </message>
    <message>
        <source>This goes on by itself now. Issued again: %1</source>
        <translation>Das wird jetzt automatisch fortgeführt. Erneut vorgelegt: %1</translation>
    </message>
    <message>
        <source>Nothing is issued again by itself any more.</source>
        <translation>Nichts wird mehr automatisch erneut vorgelegt.</translation>
    </message>
    <message>
        <source>Mixing in questions</source>
        <translation>Fragen werden eingemischt</translation>
    </message>
    <message>
        <source>Questions mixed in: %1</source>
        <translation>Eingemischte Fragen: %1</translation>
    </message>
    <message>
        <source>The batch is called %1 now.</source>
        <translation>Der Stapel heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Umbenennen läuft</translation>
    </message>
    <message>
        <source>Batch dissolved: %1</source>
        <translation>Stapel aufgelöst: %1</translation>
    </message>
    <message>
        <source>Dissolving</source>
        <translation>Auflösen läuft</translation>
    </message>
    <message>
        <source>Assigned: %1. “Hand out…” makes packets for who works elsewhere.</source>
        <translation>Zugeteilt: %1. „Ausgeben&#xa0;…“ schreibt Pakete für alle, die anderswo arbeiten.</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Zugeteilt: %1</translation>
    </message>
    <message>
        <source>Taken back: %1, of which begun: %2. What was marked stays.</source>
        <translation>Zurückgezogen: %1, davon begonnen: %2. Markiertes bleibt.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>marked already</source>
        <translation>schon markiert</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import texts</source>
        <translation>Texte importieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What is in them</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>What names become</source>
        <translation>Was aus Namen wird</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was hereinkommt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>&amp;Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Count first</source>
        <translation>Erst &amp;zählen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Texts and tables</source>
        <translation>Texte und Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder with everything in it</source>
        <translation>Ordner mit allem darin hinzufügen</translation>
    </message>
    <message>
        <source>Nobody can tell from its name what this file is: choose its format.</source>
        <translation>Am Namen lässt sich nicht erkennen, was diese Datei ist: Wählen Sie ihr Format.</translation>
    </message>
    <message>
        <source>Reading the beginning</source>
        <translation>Anfang wird gelesen</translation>
    </message>
    <message>
        <source>Files that are read like this one: %1</source>
        <translation>Dateien, die wie diese gelesen werden: %1</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Add files or a folder, or drop them here.</source>
        <translation>Fügen Sie Dateien oder einen Ordner hinzu oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Files in folders that are of no known kind and stay out: %1</source>
        <translation>Dateien unbekannter Art in Ordnern, die draußen bleiben: %1</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Colour on a light page</source>
        <translation>Farbe auf heller Seite</translation>
    </message>
    <message>
        <source>Colour on a dark page</source>
        <translation>Farbe auf dunkler Seite</translation>
    </message>
    <message>
        <source>Its spans have a number in them</source>
        <translation>Seine Spannen enthalten eine Zahl</translation>
    </message>
    <message>
        <source>Normally linked by</source>
        <translation>Üblicherweise verknüpft durch</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Where it begins and ends</source>
        <translation>Wo es beginnt und endet</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>LabelsModel</name>
    <message>
        <source>spans: {count}</source>
        <translation>Spannen: {count}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>LabelsPanel</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Stop painting</source>
        <translation>Malen beenden</translation>
    </message>
    <message>
        <source>Keep painting with this label</source>
        <translation>Mit diesem Label weitermalen</translation>
    </message>
</context>
<context>
    <name>LabelsTab</name>
    <message>
        <source>Labels against labels</source>
        <translation>Labels gegen Labels</translation>
    </message>
    <message>
        <source>How often two people gave which labels to spans that match, each pair counted both ways round. The ground shows the share of the row.</source>
        <translation>Wie oft zwei Personen zueinander passenden Spannen welche Labels gaben, jedes Paar in beide Richtungen gezählt. Der Hintergrund zeigt den Anteil an der Zeile.</translation>
    </message>
    <message>
        <source>Matches of %1: %4, those with %2: %3</source>
        <translation>Paare mit %1: %4, davon mit %2: %3</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Link to another span…</source>
        <translation>Mit anderer Spanne verknüpfen&#xa0;…</translation>
    </message>
    <message>
        <source>Go to the other span with N and P or the mouse, then Enter.</source>
        <translation>Gehen Sie mit N und P oder der Maus zur anderen Spanne, dann Eingabe.</translation>
    </message>
    <message>
        <source>There is no other span that the scheme lets a {label} link to.</source>
        <translation>Es gibt keine andere Spanne, mit der das Schema {label} verknüpfen lässt.</translation>
    </message>
    <message>
        <source>Go to the span to link to first: N, P or the mouse.</source>
        <translation>Gehen Sie zuerst zur Zielspanne: N, P oder die Maus.</translation>
    </message>
    <message>
        <source>Which link?</source>
        <translation>Welcher Bezug?</translation>
    </message>
    <message>
        <source>Link from {label} “{text}”</source>
        <translation>Bezug von {label} „{text}“</translation>
    </message>
    <message>
        <source>Go to the other span: N, P or the mouse.</source>
        <translation>Gehen Sie zur anderen Spanne: N, P oder die Maus.</translation>
    </message>
    <message>
        <source>to {label} “{text}” as {names}</source>
        <translation>zu {label} „{text}“ als {names}</translation>
    </message>
    <message>
        <source>Linked: {name}.</source>
        <translation>Verknüpft: {name}.</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>LossBox</name>
    <message>
        <source>&amp;Refuse if anything would be lost</source>
        <translation>&amp;Nicht exportieren, wenn etwas verloren ginge</translation>
    </message>
    <message>
        <source>Counting what this format has no place for…</source>
        <translation>Es wird gezählt, wofür dieses Format keinen Platz hat&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing: this format carries all of it.</source>
        <translation>Nichts: Dieses Format nimmt alles auf.</translation>
    </message>
</context>
<context>
    <name>MadeTab</name>
    <message>
        <source>Releases</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>No release has been made of this corpus yet: go to “New release” to make one.</source>
        <translation>Von diesem Korpus gibt es noch keine Ausgabe: Gehen Sie zu „Neue Ausgabe“, um eine zu machen.</translation>
    </message>
    <message>
        <source>Releases of this corpus</source>
        <translation>Ausgaben dieses Korpus</translation>
    </message>
    <message>
        <source>Select two in the list, or choose the folders of any two; Return opens a folder.</source>
        <translation>Wählen Sie zwei in der Liste oder die Ordner zweier beliebiger; die Eingabetaste öffnet einen Ordner.</translation>
    </message>
    <message>
        <source>What two releases differ in</source>
        <translation>Worin sich zwei Ausgaben unterscheiden</translation>
    </message>
    <message>
        <source>The earlier one</source>
        <translation>Die frühere</translation>
    </message>
    <message>
        <source>The later one</source>
        <translation>Die spätere</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Folder of a release</source>
        <translation>Ordner einer Ausgabe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen&#xa0;…</translation>
    </message>
    <message>
        <source>The program did not end well the last time.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordentlich beendet.</translation>
    </message>
    <message>
        <source>Check corpus</source>
        <translation>Korpus prüfen</translation>
    </message>
    <message>
        <source>Marks that were shown as saved are saved. Quit all the same?</source>
        <translation>Was als gespeichert angezeigt wurde, ist gespeichert. Trotzdem beenden?</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open a corpus or make a new one first, then drop the texts.</source>
        <translation>Öffnen Sie erst ein Korpus oder legen Sie eines an, dann ziehen Sie die Texte hierher.</translation>
    </message>
</context>
<context>
    <name>MakingTab</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Make the release…</source>
        <translation>Ausgabe machen&#xa0;…</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>MarkHitsDialog</name>
    <message>
        <source>Mark all hits</source>
        <translation>Alle Treffer markieren</translation>
    </message>
    <message>
        <source>Hits to mark</source>
        <translation>Zu markierende Treffer</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Label:</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keinen ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Mark %1 of %2</source>
        <translation>%1 von %2 &amp;markieren</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Begin a span of several fragments</source>
        <translation>Spanne aus mehreren Fragmenten beginnen</translation>
    </message>
    <message>
        <source>Keeps the selection; select more, press + and then a label.</source>
        <translation>Behält die Auswahl; wählen Sie mehr aus, drücken Sie + und dann ein Label.</translation>
    </message>
    <message>
        <source>Makes a span of several fragments.</source>
        <translation>Bildet eine Spanne aus mehreren Fragmenten.</translation>
    </message>
    <message>
        <source>Mark the selection with a label from a list</source>
        <translation>Auswahl mit einem Label aus einer Liste markieren</translation>
    </message>
    <message>
        <source>Select some text first, or put the caret on a word.</source>
        <translation>Wählen Sie erst Text aus oder setzen Sie den Cursor auf ein Wort.</translation>
    </message>
    <message>
        <source>This text is marked as {label} already.</source>
        <translation>Dieser Text ist schon als {label} markiert.</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Markieren als</translation>
    </message>
    <message>
        <source>Select the text of the other fragment first.</source>
        <translation>Wählen Sie erst den Text des anderen Fragments aus.</translation>
    </message>
    <message>
        <source>Added to {label} “{text}”.</source>
        <translation>Zu {label} „{text}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Add the selection to the chosen span</source>
        <translation>Auswahl zur gewählten Spanne hinzufügen</translation>
    </message>
    <message>
        <source>Keep the selection as a fragment</source>
        <translation>Auswahl als Fragment behalten</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>Als {label} markieren</translation>
    </message>
    <message>
        <source>Keep painting with {label}</source>
        <translation>Mit {label} weitermalen</translation>
    </message>
    <message>
        <source>Marks each selection at once, until Esc.</source>
        <translation>Markiert jede Auswahl sofort, bis Esc.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>&amp;Spanne</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>D&amp;okument</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Direction of the text</source>
        <translation>&amp;Richtung des Textes</translation>
    </message>
    <message>
        <source>Show &amp;labels</source>
        <translation>&amp;Labels zeigen</translation>
    </message>
    <message>
        <source>Di&amp;m labels</source>
        <translation>Labels a&amp;bschwächen</translation>
    </message>
    <message>
        <source>Make a &amp;release</source>
        <translation>Eine &amp;Ausgabe machen</translation>
    </message>
    <message>
        <source>Report on &amp;agreement</source>
        <translation>Bericht zur &amp;Übereinstimmung</translation>
    </message>
    <message>
        <source>Work on the &amp;board</source>
        <translation>Arbeit an der &amp;Tafel</translation>
    </message>
    <message>
        <source>&amp;Charts and tables</source>
        <translation>&amp;Diagramme und Tabellen</translation>
    </message>
    <message>
        <source>Change the &amp;scheme</source>
        <translation>&amp;Schema ändern</translation>
    </message>
    <message>
        <source>Move the &amp;caret</source>
        <translation>&amp;Cursor bewegen</translation>
    </message>
    <message>
        <source>&amp;Extend the selection</source>
        <translation>Auswahl &amp;erweitern</translation>
    </message>
    <message>
        <source>Keep &amp;painting with</source>
        <translation>&amp;Weitermalen mit</translation>
    </message>
    <message>
        <source>Move an &amp;edge</source>
        <translation>&amp;Rand verschieben</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;Take an answer</source>
        <translation>Eine Ant&amp;wort nehmen</translation>
    </message>
    <message>
        <source>Move an e&amp;dge of gold</source>
        <translation>&amp;Rand der Goldebene verschieben</translation>
    </message>
    <message>
        <source>Change the &amp;label to</source>
        <translation>&amp;Label ändern in</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge packets</source>
        <translation>Pakete zusammenführen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Was hereinkäme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Add packets…</source>
        <translation>Pakete &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Auslassen</translation>
    </message>
    <message>
        <source>Done differently in two places. The later stands; what a person sent stands before what was changed here:</source>
        <translation>An zwei Stellen verschieden getan. Das Spätere gilt; was eine Person geschickt hat, gilt vor dem, was hier geändert wurde:</translation>
    </message>
    <message>
        <source>new edits: %1</source>
        <translation>neue Änderungen: %1</translation>
    </message>
    <message>
        <source>nothing: it was merged before</source>
        <translation>nichts: Es wurde schon zusammengeführt</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <translation>Insgesamt: %1.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Links without a place, because an end of theirs is gone: %1.</source>
        <translation>Bezüge ohne Platz, weil eines ihrer Enden weg ist: %1.</translation>
    </message>
    <message>
        <source>Packets that are refused and left out: %1.</source>
        <translation>Abgelehnte und ausgelassene Pakete: %1.</translation>
    </message>
    <message>
        <source>A backup is made first; Undo takes all of it back.</source>
        <translation>Zuerst wird eine Sicherung angelegt; Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenlegen</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>Unter dem Namen</translation>
    </message>
    <message>
        <source>Spans and links of all become those of the one that is left.</source>
        <translation>Spannen und Bezüge aller werden zu denen des einen, das bleibt.</translation>
    </message>
    <message>
        <source>%1 together with</source>
        <translation>%1 zusammen mit</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Zusammen mit</translation>
    </message>
</context>
<context>
    <name>MergeReportDialog</name>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>&amp;Open the text</source>
        <translation>Text &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo the merge</source>
        <translation>Zusammenführen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Both are kept in the journal. Return opens the text:</source>
        <translation>Beides bleibt im Journal. Die Eingabetaste öffnet den Text:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Go on: link, mark, or set attributes</source>
        <translation>Weiter: verknüpfen, markieren oder Attribute setzen</translation>
    </message>
    <message>
        <source>Leave: link, fragments, painting, selection</source>
        <translation>Verlassen: Bezug, Fragmente, Malen, Auswahl</translation>
    </message>
    <message>
        <source>Link (Enter)</source>
        <translation>Verknüpfen (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Fragments wait to become one span: select another one and press +, or press the key of a label.</source>
        <translation>Fragmente warten darauf, eine Spanne zu werden: Wählen Sie ein weiteres aus und drücken Sie +, oder drücken Sie die Taste eines Labels.</translation>
    </message>
    <message>
        <source>Label… (Enter)</source>
        <translation>Label&#xa0;… (Eingabe)</translation>
    </message>
    <message>
        <source>Painting with {label}: what you select with the mouse, or with the keys and Enter, is marked at once.</source>
        <translation>Malen mit {label}: Was Sie mit der Maus oder mit Tasten und Eingabe auswählen, wird sofort markiert.</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Beenden (Esc)</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Select the word</source>
        <translation>Wort auswählen</translation>
    </message>
    <message>
        <source>Select the clause</source>
        <translation>Teilsatz auswählen</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Satz auswählen</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Absatz auswählen</translation>
    </message>
    <message>
        <source>Select more: word, clause, sentence, paragraph</source>
        <translation>Mehr auswählen: Wort, Teilsatz, Satz, Absatz</translation>
    </message>
    <message>
        <source>Select the text of the chosen span</source>
        <translation>Text der gewählten Spanne auswählen</translation>
    </message>
    <message>
        <source>Choose a span first: press N for the next one.</source>
        <translation>Wählen Sie erst eine Spanne: N führt zur nächsten.</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>Zum nächsten Wort</translation>
    </message>
    <message>
        <source>To the previous word</source>
        <translation>Zum vorigen Wort</translation>
    </message>
    <message>
        <source>Extend the selection by a word</source>
        <translation>Auswahl um ein Wort erweitern</translation>
    </message>
    <message>
        <source>Extend the selection back by a word</source>
        <translation>Auswahl um ein Wort zurück erweitern</translation>
    </message>
    <message>
        <source>Extend the selection by a clause</source>
        <translation>Auswahl um einen Teilsatz erweitern</translation>
    </message>
    <message>
        <source>Extend the selection back by a clause</source>
        <translation>Auswahl um einen Teilsatz zurück erweitern</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>Zum nächsten Satz</translation>
    </message>
    <message>
        <source>To the previous sentence</source>
        <translation>Zum vorigen Satz</translation>
    </message>
    <message>
        <source>Extend the selection by a sentence</source>
        <translation>Auswahl um einen Satz erweitern</translation>
    </message>
    <message>
        <source>Extend the selection back by a sentence</source>
        <translation>Auswahl um einen Satz zurück erweitern</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>Zum nächsten Absatz</translation>
    </message>
    <message>
        <source>To the previous paragraph</source>
        <translation>Zum vorigen Absatz</translation>
    </message>
    <message>
        <source>Extend the selection by a paragraph</source>
        <translation>Auswahl um einen Absatz erweitern</translation>
    </message>
    <message>
        <source>Extend the selection back by a paragraph</source>
        <translation>Auswahl um einen Absatz zurück erweitern</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Be&amp;comes:</source>
        <translation>Wird &amp;zu:</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>&amp;Turn round: from the target to the source</source>
        <translation>Um&amp;drehen: vom Ziel zur Quelle</translation>
    </message>
    <message>
        <source>Ma&amp;ke these links</source>
        <translation>Diese &amp;Bezüge anlegen</translation>
    </message>
    <message>
        <source>%1: %2, %3 in the files</source>
        <translation>%1: %2, %3 in den Dateien</translation>
    </message>
    <message>
        <source>A new label:</source>
        <translation>Ein neues Label:</translation>
    </message>
    <message>
        <source>On spans labelled: %1</source>
        <translation>An Spannen mit den Labels: %1</translation>
    </message>
    <message>
        <source>A new attribute:</source>
        <translation>Ein neues Attribut:</translation>
    </message>
    <message>
        <source>The attribute is left out, with all its values.</source>
        <translation>Das Attribut wird mit allen Werten ausgelassen.</translation>
    </message>
    <message>
        <source>(as it is)</source>
        <translation>(wie es ist)</translation>
    </message>
    <message>
        <source>Another value:</source>
        <translation>Ein anderer Wert:</translation>
    </message>
    <message>
        <source>A new relation:</source>
        <translation>Eine neue Relation:</translation>
    </message>
    <message>
        <source>Whose these layers are in the corpus:</source>
        <translation>Wem diese Ebenen im Korpus gehören:</translation>
    </message>
    <message>
        <source>Somebody else:</source>
        <translation>Jemand anderes:</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(auslassen)</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>In the files</source>
        <translation>In den Dateien</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>pairs of links</source>
        <translation>Bezugspaare</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>in pairs</source>
        <translation>paarweise</translation>
    </message>
    <message>
        <source>%1, turned round</source>
        <translation>%1, umgedreht</translation>
    </message>
    <message>
        <source>Where one span has a link %1 to a span A and a link %2 to a span B, A gets a link %3 to B.</source>
        <translation>Wo eine Spanne einen Bezug %1 zu einer Spanne A und einen Bezug %2 zu einer Spanne B hat, bekommt A einen Bezug %3 zu B.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>Zuordnung &amp;laden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation>Zuordnung &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Propose again</source>
        <translation>Neu &amp;vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Add what is left out</source>
        <translation>Ausgelassenes &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Names in the files</source>
        <translation>Namen in den Dateien</translation>
    </message>
    <message>
        <source>Taken from %1.</source>
        <translation>Übernommen aus %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message>
        <source>What is in the file now will be gone.</source>
        <translation>Was jetzt in der Datei steht, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the document</source>
        <translation>Überblick über das Dokument</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Diskussionszeichen</translation>
    </message>
    <message>
        <source>search hits</source>
        <translation>Suchtreffer</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Kinds of disagreement</source>
        <translation>Arten der Abweichung</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Least IoU of relaxed F1</source>
        <translation>Kleinste IoU des gelockerten F1</translation>
    </message>
    <message>
        <source>What people differ in</source>
        <translation>Worin Personen abweichen</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>Wie weit sie übereinstimmen</translation>
    </message>
    <message>
        <source>Spans of both sides of every pair: %1. Each has one kind; the shares sum to 100 %.</source>
        <translation>Spannen beider Seiten jedes Paares: %1. Jede hat eine Art; die Anteile ergeben zusammen 100 %.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1: the first person split %2, merged %3, nested %4</source>
        <translation>%1: Die erste Person hat geteilt: %2, zusammengelegt: %3, verschachtelt: %4</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Least IoU of relaxed F1: %1</source>
        <translation>Kleinste IoU des gelockerten F1: %1</translation>
    </message>
</context>
<context>
    <name>Packets</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Gives way</source>
        <translation>Weicht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Done differently in two places</source>
        <translation>An zwei Stellen verschieden getan</translation>
    </message>
    <message>
        <source>documents done: %1</source>
        <translation>erledigte Dokumente: %1</translation>
    </message>
    <message>
        <source>spans added: %1</source>
        <translation>neue Spannen: %1</translation>
    </message>
    <message>
        <source>spans changed: %1</source>
        <translation>geänderte Spannen: %1</translation>
    </message>
    <message>
        <source>spans removed: %1</source>
        <translation>entfernte Spannen: %1</translation>
    </message>
    <message>
        <source>links added: %1</source>
        <translation>neue Bezüge: %1</translation>
    </message>
    <message>
        <source>links removed: %1</source>
        <translation>entfernte Bezüge: %1</translation>
    </message>
    <message>
        <source>remarks: %1</source>
        <translation>Bemerkungen: %1</translation>
    </message>
    <message>
        <source>documents described: %1</source>
        <translation>beschriebene Dokumente: %1</translation>
    </message>
    <message>
        <source>second readings (%1)</source>
        <translation>Zweitlesungen (%1)</translation>
    </message>
    <message>
        <source>here and in the packet</source>
        <translation>hier und im Paket</translation>
    </message>
    <message>
        <source>in two copies</source>
        <translation>in zwei Kopien</translation>
    </message>
    <message>
        <source>span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 (second reading)</source>
        <translation>%1 (Zweitlesung)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>People against people</source>
        <translation>Personen gegen Personen</translation>
    </message>
    <message>
        <source>%1 with nobody else</source>
        <translation>%1 mit niemand anderem</translation>
    </message>
    <message>
        <source>%1: no document in common</source>
        <translation>%1: kein gemeinsames Dokument</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Einige Buchstaben dessen, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing that can be done now is called like this.</source>
        <translation>Nichts, was jetzt möglich ist, heißt so.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Chosen span</source>
        <translation>Gewählte Spanne</translation>
    </message>
    <message>
        <source>List of spans</source>
        <translation>Liste der Spannen</translation>
    </message>
    <message>
        <source>List of links</source>
        <translation>Liste der Bezüge</translation>
    </message>
    <message>
        <source>About the document</source>
        <translation>Über das Dokument</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Dokumente anzeigen</translation>
    </message>
    <message>
        <source>Show labels and spans</source>
        <translation>Labels und Spannen anzeigen</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>By label</source>
        <translation>Nach Label</translation>
    </message>
    <message>
        <source>By pair of people</source>
        <translation>Nach Paar von Personen</translation>
    </message>
    <message>
        <source>By person, against the rest</source>
        <translation>Nach Person, gegen die übrigen</translation>
    </message>
    <message>
        <source>By batch</source>
        <translation>Nach Stapel</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Nach Dokument</translation>
    </message>
    <message>
        <source>Kinds and usual figures</source>
        <translation>Arten und übliche Kennzahlen</translation>
    </message>
    <message>
        <source>Figures for experts</source>
        <translation>Kennzahlen für Fachleute</translation>
    </message>
    <message>
        <source>Figures by part</source>
        <translation>Kennzahlen nach Teilen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
</context>
<context>
    <name>PendingPanel</name>
    <message>
        <source>Changes that wait</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>Changes that wait: %1</source>
        <translation>Wartende Änderungen: %1</translation>
    </message>
    <message>
        <source>Nothing waits: the scheme is as it is in force.</source>
        <translation>Nichts wartet: Das Schema ist so, wie es gilt.</translation>
    </message>
    <message>
        <source>Counting what this touches: %1 / %2</source>
        <translation>Betroffenes wird gezählt: %1 / %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Links retyped</source>
        <translation>Geänderte Bezüge</translation>
    </message>
    <message>
        <source>Links removed</source>
        <translation>Entfernte Bezüge</translation>
    </message>
    <message>
        <source>Values removed</source>
        <translation>Entfernte Werte</translation>
    </message>
    <message>
        <source>Spans that say something else: %1, in layers: %2, of people: %3.</source>
        <translation>Spannen, die etwas anderes sagen: %1, in Ebenen: %2, von Personen: %3.</translation>
    </message>
    <message>
        <source>Removed: links: %1, values: %2.</source>
        <translation>Entfernt werden: Bezüge: %1, Werte: %2.</translation>
    </message>
    <message>
        <source>Spans that keep %2 until somebody decides about each of them: %1.</source>
        <translation>Spannen, die %2 behalten, bis jemand über jede entscheidet: %1.</translation>
    </message>
    <message>
        <source>Spans that keep %2, which nothing new is marked with: %1.</source>
        <translation>Spannen, die %2 behalten, womit nichts Neues markiert wird: %1.</translation>
    </message>
    <message>
        <source>Packets are out with %1: what they send back is put into the new words.</source>
        <translation>Pakete sind ausgegeben an %1: Was von dort zurückkommt, wird in die neuen Wörter übertragen.</translation>
    </message>
</context>
<context>
    <name>PeopleTables</name>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>Exaktes F1</translation>
    </message>
    <message>
        <source>Relaxed F1</source>
        <translation>Gelockertes F1</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Who is annotating?</source>
        <translation>Wer annotiert?</translation>
    </message>
    <message>
        <source>Each person works in a layer of their own. Exports name people by a pseudonym, not by this name.</source>
        <translation>Jede Person arbeitet in einer eigenen Ebene. Exporte nennen Personen mit einem Pseudonym, nicht mit diesem Namen.</translation>
    </message>
    <message>
        <source>&amp;Known here:</source>
        <translation>&amp;Hier bekannt:</translation>
    </message>
    <message>
        <source>&amp;Your name, if you are new:</source>
        <translation>Ihr &amp;Name, falls Sie neu sind:</translation>
    </message>
    <message>
        <source>People known to this corpus</source>
        <translation>Personen, die dieses Korpus kennt</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>For example: Ada Lovelace</source>
        <translation>Zum Beispiel: Ada Lovelace</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start annotating</source>
        <translation>Mit dem Annotieren beginnen</translation>
    </message>
    <message>
        <source>They become an annotator, and can be given documents at once.</source>
        <translation>Die Person kann annotieren und sofort Dokumente zugeteilt bekommen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Pin to the guideline</source>
        <translation>In die Regeln aufnehmen</translation>
    </message>
    <message>
        <source>As a &amp;case: what it is, and how it is decided</source>
        <translation>Als &amp;Fall: was es ist und wie es entschieden wird</translation>
    </message>
    <message>
        <source>As an &amp;example of its label, with the sentence around it</source>
        <translation>Als &amp;Beispiel für sein Label, mit dem Satz darum</translation>
    </message>
    <message>
        <source>Words for the guideline</source>
        <translation>Wortlaut für die Regeln</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>The scheme gets a new version; packets that are out still merge.</source>
        <translation>Das Schema bekommt eine neue Version; ausgegebene Pakete lassen sich weiterhin zusammenführen.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change takes effect at once.</source>
        <translation>Jede Änderung wirkt sofort.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Fa&amp;rbschema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Longest line</source>
        <translation>&amp;Längste Zeile</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>Zeilen&amp;abstand</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Show &amp;names above the spans</source>
        <translation>&amp;Namen über den Spannen zeigen</translation>
    </message>
    <message>
        <source>Leave outer spaces and punctuation &amp;out of selections</source>
        <translation>Leer- und Satzzeichen am Rand nicht mit aus&amp;wählen</translation>
    </message>
    <message>
        <source>Stop the cloc&amp;k after</source>
        <translation>&amp;Uhr anhalten nach</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation>&amp;Schrift des Textes</translation>
    </message>
    <message>
        <source>Letters that are e&amp;asier to tell apart ({font})</source>
        <translation>L&amp;eichter unterscheidbare Buchstaben ({font})</translation>
    </message>
    <message>
        <source>A font for readers with dyslexia; it comes with the program.</source>
        <translation>Eine Schrift für Menschen mit Legasthenie; sie gehört zum Programm.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Choose what the release holds, then press “Preview”: nothing is written, and you see the parts, what would leak between them, and texts that are nearly the same.</source>
        <translation>Wählen Sie, was die Ausgabe enthält, und drücken Sie dann „Vorschau“: Nichts wird geschrieben, und Sie sehen die Teile, was zwischen ihnen durchsickern würde, und fast gleiche Texte.</translation>
    </message>
    <message>
        <source>The choices have changed since: preview again.</source>
        <translation>Die Auswahl hat sich seitdem geändert: Rufen Sie die Vorschau noch einmal auf.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>What leaks</source>
        <translation>Was durchsickert</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Nearest across parts</source>
        <translation>Am ähnlichsten über Teile hinweg</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>Parts, and spans of each label in them</source>
        <translation>Teile und Spannen jedes Labels darin</translation>
    </message>
    <message>
        <source>What leaks into the first part</source>
        <translation>Was in den ersten Teil durchsickert</translation>
    </message>
    <message>
        <source>Texts that are nearly the same</source>
        <translation>Fast gleiche Texte</translation>
    </message>
    <message>
        <source>The nearest texts across parts</source>
        <translation>Die ähnlichsten Texte über Teile hinweg</translation>
    </message>
    <message>
        <source>%1 — documents: %2, layers: %3, spans: %4, relations: %5</source>
        <translation>%1 — Dokumente: %2, Ebenen: %3, Spannen: %4, Relationen: %5</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Documents that share</source>
        <translation>Was Dokumente verbindet</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>Zusammengehalten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Documents with a similarity of %3 or more: %1, in groups: %2. The pairs nearest to that threshold: if they are the same text to you, lower it; if not, raise it. Return opens the first of the two.</source>
        <translation>Dokumente mit einer Ähnlichkeit von mindestens %3: %1, in Gruppen: %2. Die Paare, die dieser Schwelle am nächsten sind: Sind sie für Sie derselbe Text, senken Sie die Schwelle; wenn nicht, heben Sie sie an. Die Eingabetaste öffnet den ersten der beiden.</translation>
    </message>
    <message>
        <source>Texts outside the first part that were compared with it: %1. The nearest has a mean similarity of %2 (without grouping %3); at the threshold or above: %4 (without grouping %5).</source>
        <translation>Texte außerhalb des ersten Teils, die mit ihm verglichen wurden: %1. Der ähnlichste hat eine mittlere Ähnlichkeit von %2 (ohne Gruppieren %3); an der Schwelle oder darüber: %4 (ohne Gruppieren %5).</translation>
    </message>
    <message>
        <source>No two texts have a similarity of %1 or more.</source>
        <translation>Keine zwei Texte haben eine Ähnlichkeit von %1 oder mehr.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>In the first part</source>
        <translation>Im ersten Teil</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save page as HTML…</source>
        <translation>Seite als HTML speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>Seite als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>The text of this document with your spans, labels and table.</source>
        <translation>Der Text dieses Dokuments mit Ihren Spannen, Labels und Tabelle.</translation>
    </message>
    <message>
        <source>Save page as HTML</source>
        <translation>Seite als HTML speichern</translation>
    </message>
    <message>
        <source>Save page as PDF</source>
        <translation>Seite als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sheets printed: %1.</source>
        <translation>Gedruckte Blätter: %1.</translation>
    </message>
    <message>
        <source>The page is saved as %1.</source>
        <translation>Die Seite ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Annotated by {person}</source>
        <translation>Annotiert von {person}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Nothing is marked in this document.</source>
        <translation>In diesem Dokument ist nichts markiert.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>end of {name}</source>
        <translation>Ende von {name}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Starting …</source>
        <translation>Beginnt&#xa0;…</translation>
    </message>
    <message>
        <source>Done so far: %1</source>
        <translation>Bisher erledigt: %1</translation>
    </message>
    <message>
        <source>Stopping; nothing will be kept …</source>
        <translation>Wird abgebrochen, nichts wird behalten&#xa0;…</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Noch wenige Sekunden</translation>
    </message>
    <message>
        <source>About %1 s left</source>
        <translation>Noch etwa %1&#xa0;s</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>Noch etwa %1&#xa0;min</translation>
    </message>
    <message>
        <source>About %1 h left</source>
        <translation>Noch etwa %1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Settled</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>This document: %1 of %2 settled</source>
        <translation>Dieses Dokument: %1 von %2 entschieden</translation>
    </message>
    <message>
        <source>documents open again: %1</source>
        <translation>wieder offene Dokumente: %1</translation>
    </message>
    <message>
        <source>waiting for an answer: %1</source>
        <translation>warten auf Antwort: %1</translation>
    </message>
</context>
<context>
    <name>QualityDialog</name>
    <message>
        <source>Second readings and questions</source>
        <translation>Zweitlesungen und Fragen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Teile dieses Fensters</translation>
    </message>
    <message>
        <source>Share in per cent</source>
        <translation>Anteil in Prozent</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>Tage seither</translation>
    </message>
    <message>
        <source>&amp;Go on by itself</source>
        <translation>&amp;Automatisch fortführen</translation>
    </message>
    <message>
        <source>Questions for each person</source>
        <translation>Fragen je Person</translation>
    </message>
    <message>
        <source>&amp;Issue again</source>
        <translation>&amp;Erneut vorlegen</translation>
    </message>
    <message>
        <source>&amp;Take back those done</source>
        <translation>Erledigte &amp;zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Mix in</source>
        <translation>Ein&amp;mischen</translation>
    </message>
    <message>
        <source>Second readings</source>
        <translation>Zweitlesungen</translation>
    </message>
    <message>
        <source>Gold questions</source>
        <translation>Goldfragen</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>A share of what each person has finished is issued to them once more, and nobody is told. Second readings count nowhere but here.</source>
        <translation>Ein Teil dessen, was jede Person erledigt hat, wird ihr noch einmal vorgelegt, und niemand erfährt es. Zweitlesungen zählen nur hier.</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>finished so many days ago</source>
        <translation>erledigt vor so vielen Tagen</translation>
    </message>
    <message>
        <source>Documents whose gold is done are mixed in among what people are given, and nobody is told. Scores are for leads and reviewers only.</source>
        <translation>Dokumente mit fertiger Goldebene werden unter das gemischt, was Personen bekommen, und niemand erfährt es. Die Ergebnisse sind nur für Leitung und Begutachtung.</translation>
    </message>
    <message>
        <source>&amp;End this</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Kept to each day on which the corpus is open, and before packets go out.</source>
        <translation>Geschieht an jedem Tag, an dem das Korpus geöffnet ist, und vor dem Ausgeben von Paketen.</translation>
    </message>
    <message>
        <source>It is for people who come later, too.</source>
        <translation>Das betrifft auch Personen, die später dazukommen.</translation>
    </message>
    <message>
        <source>What was issued stays.</source>
        <translation>Was vorgelegt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Issued once, now.</source>
        <translation>Wird einmal vorgelegt, und zwar jetzt.</translation>
    </message>
    <message>
        <source>In force: %1 per cent, days since finished: %2, people: %3.</source>
        <translation>Es gilt: %1 Prozent, Tage seit dem Erledigen: %2, Personen: %3.</translation>
    </message>
    <message>
        <source>In force: %1 per cent, days since finished: %2.</source>
        <translation>Es gilt: %1 Prozent, Tage seit dem Erledigen: %2.</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>What the file lacks</source>
        <translation>Was der Datei fehlt</translation>
    </message>
    <message>
        <source>There it is</source>
        <translation>Dort ist es</translation>
    </message>
    <message>
        <source>nothing: retire it</source>
        <translation>nichts: zurückziehen</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>%1 genannt</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Flagged or waiting</source>
        <translation>Besprechen oder wartend</translation>
    </message>
    <message>
        <source>Without a majority</source>
        <translation>Ohne Mehrheit</translation>
    </message>
    <message>
        <source>Every label</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every batch</source>
        <translation>Alle Stapel</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only: {state}</source>
        <translation>Nur: {state}</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>By kind and vote</source>
        <translation>Nach Art und Stimmen</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>Wie in den Texten</translation>
    </message>
    <message>
        <source>What a model is unsure of</source>
        <translation>Worin ein Modell unsicher ist</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.
Two people have to say of a text that they are done with it.</source>
        <translation>Noch gibt es nichts zu vergleichen.
Zwei Personen müssen einen Text als erledigt melden.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Nichts passt zu den Filtern.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ReadinessTab</name>
    <message>
        <source>Judge the corpus</source>
        <translation>Korpus beurteilen</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Likely errors</source>
        <translation>Wahrscheinliche Fehler</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Plot: spans of each label</source>
        <translation>Diagramm: Spannen jedes Labels</translation>
    </message>
    <message>
        <source>Plot: learning curve</source>
        <translation>Diagramm: Lernkurve</translation>
    </message>
    <message>
        <source>Plot: lengths of texts</source>
        <translation>Diagramm: Textlängen</translation>
    </message>
    <message>
        <source>Plot: documents of each source</source>
        <translation>Diagramm: Dokumente jeder Quelle</translation>
    </message>
    <message>
        <source>How many spans has each label, how far do people agree, what would a model learn, and where are errors likely? Press “Judge the corpus”. It takes a while, and you can go on working meanwhile.</source>
        <translation>Wie viele Spannen hat jedes Label, wie weit stimmen Menschen überein, was würde ein Modell lernen, und wo sind Fehler wahrscheinlich? Drücken Sie „Korpus beurteilen“. Es dauert eine Weile, und Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>What a baseline learns</source>
        <translation>Was ein Vergleichsmodell lernt</translation>
    </message>
    <message>
        <source>Where errors are likely</source>
        <translation>Wo Fehler wahrscheinlich sind</translation>
    </message>
    <message>
        <source>Lengths of texts</source>
        <translation>Textlängen</translation>
    </message>
    <message>
        <source>Sources of texts</source>
        <translation>Quellen der Texte</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>%1 — documents: %3, finished: %2, spans: %4</source>
        <translation>%1 — Dokumente: %3, davon fertig: %2, Spannen: %4</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Median length</source>
        <translation>Mediane Länge</translation>
    </message>
    <message>
        <source>People agree (exact F1)</source>
        <translation>Personen stimmen überein (exaktes F1)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>There are too few finished documents or spans to train anything.</source>
        <translation>Es gibt zu wenige fertige Dokumente oder Spannen, um etwas zu trainieren.</translation>
    </message>
    <message>
        <source>A conditional random field over the words of %1 documents, one for each label, in three folds that share no claim and no near-duplicate. The dotted line is the agreement of people: the ceiling.</source>
        <translation>Ein Conditional Random Field über die Wörter von %1 Dokumenten, eines je Label, in drei Durchgängen, die keine Behauptung und kein Beinahe-Doppel gemeinsam haben. Die gepunktete Linie ist die Übereinstimmung der Menschen: die Decke.</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>Exaktes F1</translation>
    </message>
    <message>
        <source>Worst to best fold</source>
        <translation>Schlechtester bis bester Durchgang</translation>
    </message>
    <message>
        <source>F1 by any overlap</source>
        <translation>F1 bei beliebiger Überlappung</translation>
    </message>
    <message>
        <source>Nowhere, or there is no baseline.</source>
        <translation>Nirgends, oder es gibt kein Vergleichsmodell.</translation>
    </message>
    <message>
        <source>Here baseline and corpus differ most. Return opens the text.</source>
        <translation>Hier weichen Vergleichsmodell und Korpus am stärksten voneinander ab. Die Eingabetaste öffnet den Text.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>only the baseline marks this</source>
        <translation>nur das Vergleichsmodell markiert das</translation>
    </message>
    <message>
        <source>only the corpus marks this</source>
        <translation>nur das Korpus markiert das</translation>
    </message>
    <message>
        <source>Shortest %1, median %2, longest %3 characters</source>
        <translation>Kürzester %1, Median %2, längster %3 Zeichen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>No document names its source.</source>
        <translation>Kein Dokument nennt seine Quelle.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichencodierung</translation>
    </message>
    <message>
        <source>Column with the text</source>
        <translation>Spalte mit dem Text</translation>
    </message>
    <message>
        <source>Column with the title</source>
        <translation>Spalte mit dem Titel</translation>
    </message>
    <message>
        <source>Columns kept as metadata</source>
        <translation>Als Metadaten behaltene Spalten</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>Anfang des Textes</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>Fo&amp;rmat:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Codierung:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Use for &amp;all files of this format</source>
        <translation>Für &amp;alle Dateien dieses Formats</translation>
    </message>
    <message>
        <source>Tit&amp;le:</source>
        <translation>Tite&amp;l:</translation>
    </message>
    <message>
        <source>&amp;Metadata:</source>
        <translation>&amp;Metadaten:</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Erkennen lassen</translation>
    </message>
    <message>
        <source>, a guess</source>
        <translation>, vermutet</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>(choose a column)</source>
        <translation>(Spalte wählen)</translation>
    </message>
    <message>
        <source>(the usual names)</source>
        <translation>(die üblichen Namen)</translation>
    </message>
    <message>
        <source>Layers come in under the pseudonyms in the file.</source>
        <translation>Ebenen kommen unter den Pseudonymen der Datei herein.</translation>
    </message>
    <message>
        <source>Those that are known here already are taken for: %1.</source>
        <translation>Hier schon bekannte gelten als: %1.</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Goes both ways</source>
        <translation>Geht in beide Richtungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>Links of the document</source>
        <translation>Bezüge des Dokuments</translation>
    </message>
    <message>
        <source>No links yet.

Choose a span, press R, go to another one, press Enter.</source>
        <translation>Noch keine Bezüge.

Wählen Sie eine Spanne, drücken Sie R, gehen Sie zu einer anderen und drücken Sie Eingabe.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>the same claim</source>
        <translation>dieselbe Behauptung</translation>
    </message>
    <message>
        <source>nearly the same text</source>
        <translation>fast derselbe Text</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>an author</source>
        <translation>ein Verfasser</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>reading metadata</source>
        <translation>Metadaten werden gelesen</translation>
    </message>
    <message>
        <source>reading documents</source>
        <translation>Dokumente werden gelesen</translation>
    </message>
    <message>
        <source>looking for claims</source>
        <translation>Behauptungen werden gesucht</translation>
    </message>
    <message>
        <source>comparing texts</source>
        <translation>Texte werden verglichen</translation>
    </message>
    <message>
        <source>looking for leaks</source>
        <translation>Durchsickerndes wird gesucht</translation>
    </message>
    <message>
        <source>comparing documents</source>
        <translation>Dokumente werden verglichen</translation>
    </message>
    <message>
        <source>cutting texts into tokens</source>
        <translation>Texte werden in Token zerlegt</translation>
    </message>
    <message>
        <source>training the baseline</source>
        <translation>Vergleichsmodell wird trainiert</translation>
    </message>
    <message>
        <source>drawing plots</source>
        <translation>Diagramme werden gezeichnet</translation>
    </message>
    <message>
        <source>reading the journal</source>
        <translation>Journal wird gelesen</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>Zählen läuft</translation>
    </message>
    <message>
        <source>drawing charts</source>
        <translation>Diagramme werden gezeichnet</translation>
    </message>
    <message>
        <source>documents learned from</source>
        <translation>Dokumente, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>exact F1</source>
        <translation>exaktes F1</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>ReleasesPage</name>
    <message>
        <source>Back to the texts</source>
        <translation>Zurück zu den Texten</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neue Ausgabe</translation>
    </message>
    <message>
        <source>Releases made</source>
        <translation>Bisherige Ausgaben</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen läuft</translation>
    </message>
    <message>
        <source>Working out the release</source>
        <translation>Ausgabe wird ermittelt</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Ein neuer Ordner</translation>
    </message>
    <message>
        <source>Making the release</source>
        <translation>Ausgabe wird gemacht</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Judging the corpus</source>
        <translation>Korpus wird beurteilt</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Save the readiness report</source>
        <translation>Bericht zur Reife speichern</translation>
    </message>
    <message>
        <source>Written and verified: %1</source>
        <translation>Geschrieben und nachgeprüft: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Dokumente: %1</translation>
    </message>
    <message>
        <source>Spans: %1</source>
        <translation>Spannen: %1</translation>
    </message>
    <message>
        <source>Manifest (SHA-256): %1</source>
        <translation>Verzeichnis (SHA-256): %1</translation>
    </message>
    <message>
        <source>The corpus remembers this very release already.</source>
        <translation>Das Korpus kennt genau diese Ausgabe schon.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Herausgegeben</translation>
    </message>
    <message>
        <source>To know:</source>
        <translation>Wissenswert:</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Answer the remark…</source>
        <translation>Bemerkung beantworten&#xa0;…</translation>
    </message>
    <message>
        <source>The remark is read</source>
        <translation>Bemerkung ist gelesen</translation>
    </message>
    <message>
        <source>Next remark to read</source>
        <translation>Nächste ungelesene Bemerkung</translation>
    </message>
    <message>
        <source>Nobody has said anything here that could be answered.</source>
        <translation>Hier hat niemand etwas gesagt, das sich beantworten ließe.</translation>
    </message>
    <message>
        <source>Every remark is read.</source>
        <translation>Jede Bemerkung ist gelesen.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>Die Antwort ist gespeichert.</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>Als gelesen markiert.</translation>
    </message>
</context>
<context>
    <name>RepeatSchedule</name>
    <message>
        <source>Issued again: %1</source>
        <translation>Erneut vorgelegt: %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>Everything: texts, layers, spans, relations, notes and states. For another corpus, for safekeeping, and for programs that read JSON. It loses nothing.</source>
        <translation>Alles: Texte, Ebenen, Spannen, Relationen, Notizen und Status. Für ein anderes Korpus, zur Aufbewahrung und für Programme, die JSON lesen. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>One row a span with its text and attributes, for a spreadsheet.</source>
        <translation>Eine Zeile je Spanne mit Text und Attributen, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>UTF-16 units, as browsers and Java do</source>
        <translation>UTF-16-Einheiten, wie Browser und Java sie zählen</translation>
    </message>
    <message>
        <source>characters (code points), as Python does</source>
        <translation>Zeichen (Codepunkte), wie Python sie zählt</translation>
    </message>
    <message>
        <source>One row a span, for programs that read JSON.</source>
        <translation>Eine Zeile je Spanne, für Programme, die JSON lesen.</translation>
    </message>
    <message>
        <source>One row a span with its text and attributes, for pandas and R.</source>
        <translation>Eine Zeile je Spanne mit Text und Attributen, für pandas und R.</translation>
    </message>
    <message>
        <source>One row a document with its spans as a list, for programs that read JSON and for sequence labelling.</source>
        <translation>Eine Zeile je Dokument mit seinen Spannen als Liste, für Programme, die JSON lesen, und für Sequenzannotation.</translation>
    </message>
    <message>
        <source>One row a document with its spans as a list, for pandas and for datasets.</source>
        <translation>Eine Zeile je Dokument mit seinen Spannen als Liste, für pandas und für datasets.</translation>
    </message>
    <message>
        <source>One row a sentence, one column a label: a table to look at in a spreadsheet.</source>
        <translation>Eine Zeile je Satz, eine Spalte je Label: eine Tabelle zum Ansehen in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>One row a sentence, one column a label: a classifier can be trained on it at once.</source>
        <translation>Eine Zeile je Satz, eine Spalte je Label: Ein Klassifikator lässt sich sofort damit trainieren.</translation>
    </message>
    <message>
        <source>A folder with Parquet files and a card, which the library datasets loads at once.</source>
        <translation>Ein Ordner mit Parquet-Dateien und Begleitblatt, den die Bibliothek datasets sofort lädt.</translation>
    </message>
    <message>
        <source>spaCy&apos;s DocBin with a group of spans for each layer, to train spaCy on.</source>
        <translation>DocBin von spaCy mit einer Gruppe von Spannen je Ebene, um spaCy damit zu trainieren.</translation>
    </message>
    <message>
        <source>A folder of texts and standoff files for brat, a folder a person.</source>
        <translation>Ein Ordner mit Texten und Standoff-Dateien für brat, ein Ordner je Person.</translation>
    </message>
    <message>
        <source>A folder for UIMA and INCEpTION: a type system and a CAS a layer.</source>
        <translation>Ein Ordner für UIMA und INCEpTION: ein Typsystem und ein CAS je Ebene.</translation>
    </message>
    <message>
        <source>A token a line with a BIO column for each label, for taggers.</source>
        <translation>Ein Token je Zeile mit einer BIO-Spalte je Label, für Tagger.</translation>
    </message>
    <message>
        <source>A folder of JSON lines for doccano, a file a person, with relations.</source>
        <translation>Ein Ordner mit JSON-Zeilen für doccano, eine Datei je Person, mit Relationen.</translation>
    </message>
    <message>
        <source>A folder for Label Studio: the tasks and the labels for them.</source>
        <translation>Ein Ordner für Label Studio: die Aufgaben und die Labels dazu.</translation>
    </message>
    <message>
        <source>JSON lines with tokens, spans and relations for Prodigy.</source>
        <translation>JSON-Zeilen mit Token, Spannen und Relationen für Prodigy.</translation>
    </message>
    <message>
        <source>A project for QualCoder, MAXQDA, ATLAS.ti and NVivo, with codes and links.</source>
        <translation>Ein Projekt für QualCoder, MAXQDA, ATLAS.ti und NVivo, mit Codes und Bezügen.</translation>
    </message>
    <message>
        <source>Web annotations in JSON-LD, with positions and quotations.</source>
        <translation>Web Annotations in JSON-LD, mit Positionen und Zitaten.</translation>
    </message>
    <message>
        <source>A folder of WebAnno TSV files for INCEpTION, a file a layer.</source>
        <translation>Ein Ordner mit WebAnno-TSV-Dateien für INCEpTION, eine Datei je Ebene.</translation>
    </message>
    <message>
        <source>Documents that would come in: %1</source>
        <translation>Dokumente, die hereinkämen: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Dokumente: %1</translation>
    </message>
    <message>
        <source>People who were not known before: %1</source>
        <translation>Bisher unbekannte Personen: %1</translation>
    </message>
    <message>
        <source>Left out, because the very same text is there already: %1</source>
        <translation>Ausgelassen, weil genau dieser Text schon da ist: %1</translation>
    </message>
    <message>
        <source>Spans on those texts, left out as well: %1</source>
        <translation>Spannen in diesen Texten, ebenfalls ausgelassen: %1</translation>
    </message>
    <message>
        <source>Layers of further people on those texts: %1</source>
        <translation>Ebenen weiterer Personen zu diesen Texten: %1</translation>
    </message>
    <message>
        <source>Left out, because they have no text: %1</source>
        <translation>Ausgelassen, weil sie keinen Text haben: %1</translation>
    </message>
    <message>
        <source>Files in folders that are of no known kind: %1</source>
        <translation>Dateien unbekannter Art in Ordnern: %1</translation>
    </message>
    <message>
        <source>Texts that could not be read: %1</source>
        <translation>Nicht lesbare Texte: %1</translation>
    </message>
    <message>
        <source>Texts whose encoding was guessed: %1</source>
        <translation>Texte mit vermuteter Zeichencodierung: %1</translation>
    </message>
    <message>
        <source>No place in the scheme for %1: %2</source>
        <translation>Kein Platz im Schema für %1: %2</translation>
    </message>
    <message>
        <source>Left out: %1: %2</source>
        <translation>Ausgelassen: %1: %2</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Ebenen: %1</translation>
    </message>
    <message>
        <source>Spans: %1</source>
        <translation>Spannen: %1</translation>
    </message>
    <message>
        <source>Relations: %1</source>
        <translation>Relationen: %1</translation>
    </message>
    <message>
        <source>Rows in the file: %1</source>
        <translation>Zeilen in der Datei: %1</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run, written with an apostrophe: %1</source>
        <translation>Zellen, die eine Tabellenkalkulation ausführen würde, mit Apostroph geschrieben: %1</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>Relationen</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Documents that are done, and will be returned: %1</source>
        <translation>Erledigte Dokumente, die zurückgegeben werden: %1</translation>
    </message>
    <message>
        <source>What is to be &amp;mended</source>
        <translation>Was zu &amp;beheben ist</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Was zu beheben ist</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Who gets how much</source>
        <translation>Wer wie viel bekommt</translation>
    </message>
    <message>
        <source>Assign by rule</source>
        <translation>Nach Regel zuteilen</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuteilen</translation>
    </message>
    <message>
        <source>What would be assigned</source>
        <translation>Was zugeteilt würde</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>Documents: %1. New assignments: %2. There or done already: %3.</source>
        <translation>Dokumente: %1. Neue Zuteilungen: %2. Schon vorhanden oder erledigt: %3.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Then to do</source>
        <translation>Dann zu tun</translation>
    </message>
    <message>
        <source>New batch %1: documents: %2</source>
        <translation>Neuer Stapel %1: Dokumente: %2</translation>
    </message>
    <message>
        <source>Batch %1: more documents: %2</source>
        <translation>Stapel %1: weitere Dokumente: %2</translation>
    </message>
    <message>
        <source>Documents that fewer people will have than you ask for: %1</source>
        <translation>Dokumente, die weniger Personen haben werden als verlangt: %1</translation>
    </message>
    <message>
        <source>All of this is assigned already.</source>
        <translation>All das ist schon zugeteilt.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Everybody gets every document</source>
        <translation>Alle bekommen jedes Dokument</translation>
    </message>
    <message>
        <source>So many people each, alike loads</source>
        <translation>So viele Personen je Dokument, gleiche Last</translation>
    </message>
    <message>
        <source>Nobody: only put into a batch</source>
        <translation>Niemand: nur in einen Stapel legen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>Those that are shown: %1</source>
        <translation>Die angezeigten: %1</translation>
    </message>
    <message>
        <source>Those that are selected: %1</source>
        <translation>Die ausgewählten: %1</translation>
    </message>
    <message>
        <source>&amp;Who gets what</source>
        <translation>&amp;Wer bekommt was</translation>
    </message>
    <message>
        <source>&amp;People for each document</source>
        <translation>Personen &amp;je Dokument</translation>
    </message>
    <message>
        <source>&amp;First a shared set for everybody, documents</source>
        <translation>Zuerst ein &amp;gemeinsamer Satz für alle, Dokumente</translation>
    </message>
    <message>
        <source>Do&amp;cuments</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Batch, new or there already</source>
        <translation>&amp;Stapel, neu oder vorhanden</translation>
    </message>
    <message>
        <source>P&amp;riority, higher comes first</source>
        <translation>P&amp;riorität, höhere zuerst</translation>
    </message>
    <message>
        <source>&amp;Seed of what chance decides</source>
        <translation>S&amp;tartwert für den Zufall</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping; nothing will be kept …</source>
        <translation>Wird abgebrochen, nichts wird behalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>La&amp;yer of:</source>
        <translation>&amp;Ebene von:</translation>
    </message>
    <message>
        <source>Text with its spans</source>
        <translation>Text mit seinen Spannen</translation>
    </message>
    <message>
        <source>First documents</source>
        <translation>Erste Dokumente</translation>
    </message>
    <message>
        <source>Whose layer is shown</source>
        <translation>Wessen Ebene gezeigt wird</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Documents: %1. Spans: %2. Relations: %3. Read as: %4.</source>
        <translation>Dokumente: %1. Spannen: %2. Relationen: %3. Gelesen als: %4.</translation>
    </message>
    <message>
        <source>%1 (spans: %2)</source>
        <translation>%1 (Spannen: %2)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the report on agreement</source>
        <translation>Bericht zur Übereinstimmung speichern</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Es gibt schon eine Datei %1.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>What is in it will be gone.</source>
        <translation>Was darin steht, geht verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Der Bericht ist gespeichert als %1.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Bericht wird gespeichert</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>neues Label</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>neue Relation</translation>
    </message>
    <message>
        <source>new attribute</source>
        <translation>neues Attribut</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>neuer Wert</translation>
    </message>
    <message>
        <source>Looking for spans</source>
        <translation>Spannen werden gesucht</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>%1 changes wait. Take all of them back?</source>
        <translation>Wartende Änderungen: %1. Alle zurücknehmen?</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Load a scheme</source>
        <translation>Schema laden</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Save the scheme</source>
        <translation>Schema speichern</translation>
    </message>
    <message>
        <source>Changes that the file asks for: %1</source>
        <translation>Änderungen, die die Datei verlangt: %1</translation>
    </message>
    <message>
        <source>New label %1</source>
        <translation>Neues Label %1</translation>
    </message>
    <message>
        <source>New relation %1</source>
        <translation>Neue Relation %1</translation>
    </message>
    <message>
        <source>%1 becomes part of %2</source>
        <translation>%1 wird Teil von %2</translation>
    </message>
    <message>
        <source>%1 comes behind all other labels</source>
        <translation>%1 kommt hinter alle anderen Labels</translation>
    </message>
    <message>
        <source>%1 comes before %2</source>
        <translation>%1 kommt vor %2</translation>
    </message>
    <message>
        <source>%1 is split by %2: %3</source>
        <translation>%1 wird aufgeteilt nach %2: %3</translation>
    </message>
    <message>
        <source>%1 is split by hand: %2</source>
        <translation>%1 wird von Hand aufgeteilt: %2</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: neu, %2</translation>
    </message>
    <message>
        <source>%1: %2 is removed with its values</source>
        <translation>%1: %2 wird mit seinen Werten entfernt</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
    <message>
        <source>new value %1</source>
        <translation>neuer Wert %1</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 wird zurückgezogen</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 wird wieder angeboten</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>offered again</source>
        <translation>wieder angeboten</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>What is marked in it, nothing for a counterexample</source>
        <translation>Was darin markiert ist, nichts bei einem Gegenbeispiel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>What is marked does not stand in the sentence.</source>
        <translation>Was markiert ist, steht nicht im Satz.</translation>
    </message>
    <message>
        <source>%1 also marks with %2: choose another key.</source>
        <translation>%1 markiert auch mit %2: Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 is taken from the command %2.</source>
        <translation>%1 wird dem Befehl %2 weggenommen.</translation>
    </message>
    <message>
        <source>The label %1 is missing in the file.</source>
        <translation>Das Label %1 fehlt in der Datei.</translation>
    </message>
    <message>
        <source>The relation %1 is missing in the file.</source>
        <translation>Die Relation %1 fehlt in der Datei.</translation>
    </message>
    <message>
        <source>The value %1 of %2 is missing in the file.</source>
        <translation>Der Wert %1 von %2 fehlt in der Datei.</translation>
    </message>
    <message>
        <source>%2: the attribute %1 is missing in the file.</source>
        <translation>%2: Das Attribut %1 fehlt in der Datei.</translation>
    </message>
    <message>
        <source>Guideline and checks</source>
        <translation>Regeln und Prüfungen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Attributes of any span</source>
        <translation>Attribute jeder Spanne</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationen</translation>
    </message>
    <message>
        <source>Attributes of documents</source>
        <translation>Attribute von Dokumenten</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Warnt</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Sperrt</translation>
    </message>
    <message>
        <source>Nothing at all is marked</source>
        <translation>Gar nichts ist markiert</translation>
    </message>
    <message>
        <source>A required attribute has no value</source>
        <translation>Ein Pflichtattribut hat keinen Wert</translation>
    </message>
    <message>
        <source>A value asks for a note</source>
        <translation>Ein Wert verlangt eine Notiz</translation>
    </message>
    <message>
        <source>A span starts or ends with white space</source>
        <translation>Eine Spanne beginnt oder endet mit Leerraum</translation>
    </message>
    <message>
        <source>A quantity has no number in it</source>
        <translation>Eine Mengenangabe enthält keine Zahl</translation>
    </message>
    <message>
        <source>A least value is above the greatest</source>
        <translation>Ein kleinster Wert liegt über dem größten</translation>
    </message>
    <message>
        <source>The same label stands twice on the same text</source>
        <translation>Dasselbe Label steht zweimal auf demselben Text</translation>
    </message>
    <message>
        <source>An expected link is missing</source>
        <translation>Ein erwarteter Bezug fehlt</translation>
    </message>
    <message>
        <source>Attribute of %1</source>
        <translation>Attribut von %1</translation>
    </message>
    <message>
        <source>Attribute of any span</source>
        <translation>Attribut jeder Spanne</translation>
    </message>
    <message>
        <source>Attribute of documents</source>
        <translation>Attribut von Dokumenten</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>colour on dark</source>
        <translation>Farbe auf Dunkel</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>needs a number</source>
        <translation>braucht eine Zahl</translation>
    </message>
    <message>
        <source>expected link</source>
        <translation>erwarteter Bezug</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beide Richtungen</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>notes asked for</source>
        <translation>verlangte Notizen</translation>
    </message>
    <message>
        <source>retired values</source>
        <translation>zurückgezogene Werte</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message>
        <source>Back to the texts</source>
        <translation>Zurück zu den Texten</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>This removes what people have made: links: %1, values: %2.</source>
        <translation>Das entfernt, was Personen gesetzt haben: Bezüge: %1, Werte: %2.</translation>
    </message>
    <message>
        <source>Undo brings them back. Change the scheme?</source>
        <translation>Rückgängig holt sie zurück. Das Schema ändern?</translation>
    </message>
    <message>
        <source>Something is removed</source>
        <translation>Etwas wird entfernt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changing the scheme</source>
        <translation>Schema wird geändert</translation>
    </message>
    <message>
        <source>Version %1 of the scheme is in force. Spans that say something else: %2. Undo takes it back.</source>
        <translation>Version %1 des Schemas gilt. Spannen, die etwas anderes sagen: %2. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>The scheme has been changed meanwhile. Changes that waited and have no place in it any more: %1.</source>
        <translation>Das Schema wurde inzwischen geändert. Wartende Änderungen, die darin keinen Platz mehr haben: %1.</translation>
    </message>
</context>
<context>
    <name>SchemeTree</name>
    <message>
        <source>The scheme</source>
        <translation>Das Schema</translation>
    </message>
</context>
<context>
    <name>ScoreTables</name>
    <message>
        <source>Answers, the earliest first</source>
        <translation>Antworten, die früheste zuerst</translation>
    </message>
    <message>
        <source>No gold question was handed out yet.</source>
        <translation>Noch wurde keine Goldfrage ausgegeben.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>Exaktes F1</translation>
    </message>
    <message>
        <source>Relaxed F1</source>
        <translation>Gelockertes F1</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>This pattern is too large; make it simpler.</source>
        <translation>Dieses Muster ist zu groß; vereinfachen Sie es.</translation>
    </message>
    <message>
        <source>This is no pattern: %1.</source>
        <translation>Das ist kein Muster: %1.</translation>
    </message>
    <message>
        <source>This is no pattern: %1, at character %2.</source>
        <translation>Das ist kein Muster: %1, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>This pattern is too slow; make it simpler.</source>
        <translation>Dieses Muster ist zu langsam; vereinfachen Sie es.</translation>
    </message>
    <message>
        <source>Patterns cannot be searched for now; switch patterns off and try words.</source>
        <translation>Muster können gerade nicht gesucht werden; schalten Sie sie aus und suchen Sie nach Wörtern.</translation>
    </message>
</context>
<context>
    <name>Seeing</name>
    <message>
        <source>Show the names of labels</source>
        <translation>Namen der Labels zeigen</translation>
    </message>
    <message>
        <source>Show unseen characters</source>
        <translation>Unsichtbare Zeichen zeigen</translation>
    </message>
    <message>
        <source>Marks spaces and signs that nobody sees, and letters like others.</source>
        <translation>Kennzeichnet Leerräume und unsichtbare Zeichen sowie Buchstaben, die anderen gleichen.</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Leselineal</translation>
    </message>
    <message>
        <source>Shows a band behind the line in which the caret stands.</source>
        <translation>Zeigt ein Band hinter der Zeile, in der der Cursor steht.</translation>
    </message>
    <message>
        <source>Each paragraph by itself</source>
        <translation>Jeder Absatz für sich</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>The direction of the text, until the corpus is closed.</source>
        <translation>Die Richtung des Textes, bis das Korpus geschlossen wird.</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>{label} zeigen</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>Alle Labels zeigen</translation>
    </message>
    <message>
        <source>Hidden: {labels}</source>
        <translation>Ausgeblendet: {labels}</translation>
    </message>
    <message>
        <source>All labels are shown.</source>
        <translation>Alle Labels werden gezeigt.</translation>
    </message>
    <message>
        <source>Dim no label</source>
        <translation>Kein Label abschwächen</translation>
    </message>
    <message>
        <source>Dim all labels but that of the chosen span</source>
        <translation>Alle Labels außer dem der gewählten Spanne abschwächen</translation>
    </message>
    <message>
        <source>Pressed again, it lights them all.</source>
        <translation>Ein weiterer Druck hebt alle wieder hervor.</translation>
    </message>
    <message>
        <source>Dim all but {label}</source>
        <translation>Alle außer {label} abschwächen</translation>
    </message>
</context>
<context>
    <name>SelfTables</name>
    <message>
        <source>Labels, first and later</source>
        <translation>Labels, erst und später</translation>
    </message>
    <message>
        <source>Documents read twice</source>
        <translation>Zweimal gelesene Dokumente</translation>
    </message>
    <message>
        <source>Nothing was issued a second time yet.</source>
        <translation>Noch wurde nichts ein zweites Mal vorgelegt.</translation>
    </message>
    <message>
        <source>Issued again</source>
        <translation>Erneut vorgelegt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erst</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>Exaktes F1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Tage dazwischen</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send my work</source>
        <translation>Meine Arbeit senden</translation>
    </message>
    <message>
        <source>&amp;Make the packet</source>
        <translation>Paket &amp;anlegen</translation>
    </message>
    <message>
        <source>Nothing was sent from here before.</source>
        <translation>Von hier wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Sent last: %1</source>
        <translation>Zuletzt gesendet: %1</translation>
    </message>
    <message>
        <source>The work of %1 goes back to the lead.</source>
        <translation>Die Arbeit von %1 geht zurück an die Leitung.</translation>
    </message>
    <message>
        <source>Documents: %1 done, %2 begun, %3 in all</source>
        <translation>Dokumente: %1 erledigt, %2 begonnen, %3 insgesamt</translation>
    </message>
    <message>
        <source>Spans: %1. Links: %2. Remarks: %3.</source>
        <translation>Spannen: %1. Bezüge: %2. Bemerkungen: %3.</translation>
    </message>
    <message>
        <source>A packet always holds all of your work, so one that is lost does no harm. It is a file: attach it to an e-mail to your lead, or hand it over.</source>
        <translation>Ein Paket enthält immer Ihre gesamte Arbeit, ein verlorenes schadet also nicht. Es ist eine Datei: Hängen Sie sie an eine E-Mail an Ihre Leitung oder geben Sie sie weiter.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> at byte %1</source>
        <translation> bei Byte %1</translation>
    </message>
    <message>
        <source>%1 has been changed meanwhile.</source>
        <translation>%1 wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 is a corpus: choose another name for the export.</source>
        <translation>%1 ist ein Korpus: Wählen Sie einen anderen Namen für den Export.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it for the export.</source>
        <translation>%1 ist ein Ordner: Nennen Sie eine Datei darin für den Export.</translation>
    </message>
    <message>
        <source>%1 is called “%2”: there are %3.</source>
        <translation>%1 heißt „%2“: Es gibt %3.</translation>
    </message>
    <message>
        <source>%1 is no file but a device or a pipe: choose a file for the export.</source>
        <translation>%1 ist keine Datei, sondern ein Gerät oder eine Pipe: Wählen Sie eine Datei für den Export.</translation>
    </message>
    <message>
        <source>%1 is no folder: name a new folder for the export.</source>
        <translation>%1 ist kein Ordner: Nennen Sie einen neuen Ordner für den Export.</translation>
    </message>
    <message>
        <source>%1 is no number in JSON.</source>
        <translation>%1 ist in JSON keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is not empty: name a new folder for the export.</source>
        <translation>%1 ist nicht leer: Nennen Sie einen neuen Ordner für den Export.</translation>
    </message>
    <message>
        <source>%1 is there already: choose another name.</source>
        <translation>%1 gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 must be a name, an object or null.</source>
        <translation>%1 muss ein Name, ein Objekt oder null sein.</translation>
    </message>
    <message>
        <source>%1 needs %2 clusters, and there are %3.</source>
        <translation>%1 braucht %2 Gruppen, und es gibt %3.</translation>
    </message>
    <message>
        <source>%1 needs %2 people who are done, and there are %3.</source>
        <translation>%1 braucht %2 Personen, die fertig sind, und es gibt %3.</translation>
    </message>
    <message>
        <source>%1 stands twice in one object.</source>
        <translation>%1 steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>%1 was not made by opening a packet, so no packet can bring it up to date. Open the packet under another name.</source>
        <translation>%1 entstand nicht durch Öffnen eines Pakets, also kann kein Paket es auf den neuen Stand bringen. Öffnen Sie das Paket unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>%1 with the answer “%2”</source>
        <translation>%1 mit der Antwort „%2“</translation>
    </message>
    <message>
        <source>%1: %2 has no value.</source>
        <translation>%1: %2 hat keinen Wert.</translation>
    </message>
    <message>
        <source>%1: %2 is no line of brat&apos;s standoff format: mend it, or take it out.</source>
        <translation>%1: %2 ist keine Zeile im Standoff-Format von brat: Berichtigen Sie sie oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>%1: %2 stands twice: give one of them another number.</source>
        <translation>%1: %2 steht zweimal da: Geben Sie einem eine andere Nummer.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” needs a note.</source>
        <translation>%1: %2 „%3“ braucht eine Notiz.</translation>
    </message>
    <message>
        <source>%1: a relation “%2” names the span %3, which is not there.</source>
        <translation>%1: Eine Relation „%2“ nennt die Spanne %3, die es nicht gibt.</translation>
    </message>
    <message>
        <source>%1: a report can be written as %2: name such a file.</source>
        <translation>%1: Ein Bericht kann als %2 geschrieben werden: Nennen Sie eine solche Datei.</translation>
    </message>
    <message>
        <source>%1: a span ends before it begins: mend its offsets.</source>
        <translation>%1: Eine Spanne endet, bevor sie beginnt: Berichtigen Sie ihre Positionen.</translation>
    </message>
    <message>
        <source>%1: a span has no label: give it one, or take it out.</source>
        <translation>%1: Eine Spanne hat kein Label: Geben Sie ihr eines oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>%1: a text in this corpus is not the one that was imported. Restore a backup.</source>
        <translation>%1: Ein Text in diesem Korpus ist nicht der importierte. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1: another program has changed how this file is kept. Restore a backup, or run “annotator check --repair”.</source>
        <translation>%1: Ein anderes Programm hat geändert, wie diese Datei geführt wird. Stellen Sie eine Sicherung wieder her oder führen Sie „annotator check --repair“ aus.</translation>
    </message>
    <message>
        <source>%1: another program has moved, replaced or deleted this file, so nothing was saved. Save a copy of the corpus elsewhere, then open that.</source>
        <translation>%1: Ein anderes Programm hat diese Datei verschoben, ersetzt oder gelöscht, daher wurde nichts gespeichert. Speichern Sie anderswo eine Kopie des Korpus und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>%1: backups cannot be written there (%2). Free some space, or check its permissions.</source>
        <translation>%1: Sicherungen können dort nicht geschrieben werden (%2). Schaffen Sie Platz oder prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1: is not linked by “%2”.</source>
        <translation>%1: ist nicht durch „%2“ verknüpft.</translation>
    </message>
    <message>
        <source>%1: its folder may not be written, so nothing could be saved. Allow writing, or copy the file to another folder.</source>
        <translation>%1: In den Ordner darf nicht geschrieben werden, es könnte also nichts gespeichert werden. Erlauben Sie das Schreiben oder kopieren Sie die Datei in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1: left out.</source>
        <translation>%1: ausgelassen.</translation>
    </message>
    <message>
        <source>%1: mend the file, or choose to skip or to re-anchor such spans.</source>
        <translation>%1: Berichtigen Sie die Datei oder lassen Sie solche Spannen überspringen oder neu verankern.</translation>
    </message>
    <message>
        <source>%1: mend the file, or choose to skip such spans.</source>
        <translation>%1: Berichtigen Sie die Datei oder lassen Sie solche Spannen überspringen.</translation>
    </message>
    <message>
        <source>%1: moved to %2.</source>
        <translation>%1: verschoben nach %2.</translation>
    </message>
    <message>
        <source>%1: no copy can be made in the middle of a change.</source>
        <translation>%1: Mitten in einer Änderung lässt sich keine Kopie machen.</translation>
    </message>
    <message>
        <source>%1: no view in it has a text: choose another file.</source>
        <translation>%1: Keine Ansicht darin hat einen Text: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1: nobody can tell from its name what this file is: choose its format, one of %2.</source>
        <translation>%1: Am Namen lässt sich nicht erkennen, was diese Datei ist: Wählen Sie ihr Format aus %2.</translation>
    </message>
    <message>
        <source>%1: nothing can be written there (%2). Choose another folder.</source>
        <translation>%1: Dort kann nichts geschrieben werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1: nothing in this archive can be read as it is: unpack it, and choose the folder.</source>
        <translation>%1: Nichts in diesem Archiv lässt sich lesen, wie es ist: Entpacken Sie es und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>%1: spaCy reads no file with so many tokens: choose fewer documents.</source>
        <translation>%1: spaCy liest keine Datei mit so vielen Token: Wählen Sie weniger Dokumente.</translation>
    </message>
    <message>
        <source>%1: starts or ends with white space.</source>
        <translation>%1: beginnt oder endet mit Leerraum.</translation>
    </message>
    <message>
        <source>%1: the PDF has no text, only pictures of it: recognise its text first.</source>
        <translation>%1: Das PDF hat keinen Text, nur Bilder davon: Lassen Sie den Text erst erkennen.</translation>
    </message>
    <message>
        <source>%1: the PDF is locked with a password: save it without one.</source>
        <translation>%1: Das PDF ist mit einem Passwort gesperrt: Speichern Sie es ohne.</translation>
    </message>
    <message>
        <source>%1: the Parquet file cannot be read (%2): write it again.</source>
        <translation>%1: Die Parquet-Datei kann nicht gelesen werden (%2): Schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>%1: the XML is larger than %2 MB.</source>
        <translation>%1: Das XML ist größer als %2 MB.</translation>
    </message>
    <message>
        <source>%1: the XML is nested deeper or is longer than any annotated text.</source>
        <translation>%1: Das XML ist tiefer verschachtelt oder länger als jeder annotierte Text.</translation>
    </message>
    <message>
        <source>%1: the annotation begins or ends inside a character</source>
        <translation>%1: Die Annotation beginnt oder endet mitten in einem Zeichen</translation>
    </message>
    <message>
        <source>%1: the annotation begins or ends inside a character (its offsets count UTF-16 units): mend the file, or choose to skip such spans.</source>
        <translation>%1: Die Annotation beginnt oder endet mitten in einem Zeichen (ihre Positionen zählen UTF-16-Einheiten): Berichtigen Sie die Datei oder lassen Sie solche Spannen überspringen.</translation>
    </message>
    <message>
        <source>%1: the annotations of this text name each other more than %2 times: divide the file.</source>
        <translation>%1: Die Annotationen dieses Textes nennen einander mehr als %2-mal: Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1: the backup could not be put there (%2). Free some space, or restore it to another folder.</source>
        <translation>%1: Die Sicherung konnte dort nicht abgelegt werden (%2). Schaffen Sie Platz oder stellen Sie sie in einem anderen Ordner wieder her.</translation>
    </message>
    <message>
        <source>%1: the copy cannot be written (%2). Choose another folder.</source>
        <translation>%1: Die Kopie kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1: the corpus could not be brought up to date (%2). It is unchanged. Check the free space and the permissions of its folder.</source>
        <translation>%1: Das Korpus konnte nicht auf den neuen Stand gebracht werden (%2). Es ist unverändert. Prüfen Sie den freien Platz und die Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>%1: the corpus could not be read or written (%2). Check the disk, then run “annotator check”.</source>
        <translation>%1: Das Korpus konnte nicht gelesen oder geschrieben werden (%2). Prüfen Sie die Festplatte und führen Sie dann „annotator check“ aus.</translation>
    </message>
    <message>
        <source>%1: the corpus is damaged (%2). Restore a backup, or run “annotator check --repair”.</source>
        <translation>%1: Das Korpus ist beschädigt (%2). Stellen Sie eine Sicherung wieder her oder führen Sie „annotator check --repair“ aus.</translation>
    </message>
    <message>
        <source>%1: the corpus is damaged. Restore a backup, or run “annotator check --repair”.</source>
        <translation>%1: Das Korpus ist beschädigt. Stellen Sie eine Sicherung wieder her oder führen Sie „annotator check --repair“ aus.</translation>
    </message>
    <message>
        <source>%1: the corpus is not open for this (%2). Open it again.</source>
        <translation>%1: Das Korpus ist dafür nicht geöffnet (%2). Öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: the corpus is open in another window. Close it there first.</source>
        <translation>%1: Das Korpus ist in einem anderen Fenster geöffnet. Schließen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>%1: the corpus was written by a newer version of Annotator. Install the newest version and open it with that.</source>
        <translation>%1: Das Korpus wurde von einer neueren Version von Annotator geschrieben. Installieren Sie die neueste Version und öffnen Sie es damit.</translation>
    </message>
    <message>
        <source>%1: the end of the file is missing, as after an unfinished download or copy. Copy it again, or restore a backup.</source>
        <translation>%1: Das Ende der Datei fehlt, wie nach einem abgebrochenen Herunterladen oder Kopieren. Kopieren Sie sie erneut oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1: the feature %2 must be a number, not %3.</source>
        <translation>%1: Das Merkmal %2 muss eine Zahl sein, nicht %3.</translation>
    </message>
    <message>
        <source>%1: the file %2 beside it was not written by Annotator. Move it to another folder and open the corpus again.</source>
        <translation>%1: Die Datei %2 daneben wurde nicht von Annotator geschrieben. Verschieben Sie sie in einen anderen Ordner und öffnen Sie das Korpus erneut.</translation>
    </message>
    <message>
        <source>%1: the file %2 of an earlier corpus lies there. Choose another name, or move that file to another folder.</source>
        <translation>%1: Dort liegt die Datei %2 eines früheren Korpus. Wählen Sie einen anderen Namen oder verschieben Sie diese Datei in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1: the file cannot be made (%2).</source>
        <translation>%1: Die Datei kann nicht angelegt werden (%2).</translation>
    </message>
    <message>
        <source>%1: the file cannot be reached. Check its folder and permissions.</source>
        <translation>%1: Die Datei ist nicht erreichbar. Prüfen Sie Ordner und Rechte.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read (%2).</source>
        <translation>%1: Die Datei kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>%1: the file cannot be read (%2). Check its permissions.</source>
        <translation>%1: Die Datei kann nicht gelesen werden (%2). Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1: the file cannot be written (%2): choose another place, or make room there.</source>
        <translation>%1: Die Datei kann nicht geschrieben werden (%2): Wählen Sie einen anderen Ort oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>%1: the file declares a document type, which may hide other files or entities in it: take out the DOCTYPE and try again.</source>
        <translation>%1: Die Datei deklariert einen Dokumenttyp, in dem andere Dateien oder Entitäten stecken können: Nehmen Sie das DOCTYPE heraus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: the file has other tables or rules than a corpus of Annotator has (%2). Do not trust it: ask for another copy, or restore a backup.</source>
        <translation>%1: Die Datei hat andere Tabellen oder Regeln als ein Korpus von Annotator (%2). Trauen Sie ihr nicht: Bitten Sie um eine andere Kopie oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1: the file is empty, or there is nothing but white space in it: write its text into it, or leave it out.</source>
        <translation>%1: Die Datei ist leer oder enthält nur Leerraum: Schreiben Sie ihren Text hinein oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>%1: the file is empty. Choose a corpus, or make a new one.</source>
        <translation>%1: Die Datei ist leer. Wählen Sie ein Korpus oder legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>%1: the file is larger than 50 MB: divide it into several texts.</source>
        <translation>%1: Die Datei ist größer als 50 MB: Teilen Sie sie in mehrere Texte.</translation>
    </message>
    <message>
        <source>%1: the file may not be written. Allow writing, or copy it to another folder.</source>
        <translation>%1: Die Datei darf nicht geschrieben werden. Erlauben Sie das Schreiben oder kopieren Sie sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be read (%2): ask for access to it.</source>
        <translation>%1: Der Ordner kann nicht gelesen werden (%2): Bitten Sie um Zugriff.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be written (%2): choose another place, or make room there.</source>
        <translation>%1: Der Ordner kann nicht geschrieben werden (%2): Wählen Sie einen anderen Ort oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>%1: the line is too long to be a document.</source>
        <translation>%1: Die Zeile ist zu lang für ein Dokument.</translation>
    </message>
    <message>
        <source>%1: the list must hold objects only, not %2.</source>
        <translation>%1: Die Liste darf nur Objekte enthalten, nicht %2.</translation>
    </message>
    <message>
        <source>%1: the object is too long to be a document.</source>
        <translation>%1: Das Objekt ist zu lang für ein Dokument.</translation>
    </message>
    <message>
        <source>%1: the program ended while it was saving, and the file that was left cannot be trusted. It is kept in %2 as it was found. Restore a backup, or run “annotator check --repair”.</source>
        <translation>%1: Das Programm endete beim Speichern, und der verbliebenen Datei ist nicht zu trauen. Sie liegt in %2, wie sie gefunden wurde. Stellen Sie eine Sicherung wieder her oder führen Sie „annotator check --repair“ aus.</translation>
    </message>
    <message>
        <source>%1: the program ended while it was saving, and there is no room to keep a copy of the file before it is mended (%2). Free some space in %3.</source>
        <translation>%1: Das Programm endete beim Speichern, und es ist kein Platz, vor dem Ausbessern eine Kopie der Datei aufzubewahren (%2). Schaffen Sie Platz in %3.</translation>
    </message>
    <message>
        <source>%1: the quote %2 stands nowhere in the text, or in several places that its prefix and suffix do not tell apart</source>
        <translation>%1: Das Zitat %2 steht nirgends im Text oder an mehreren Stellen, die sein Davor und Danach nicht unterscheiden</translation>
    </message>
    <message>
        <source>%1: the release is whole, but the corpus does not remember it (%2). Make the same one again into another folder once that is mended.</source>
        <translation>%1: Die Ausgabe ist vollständig, aber das Korpus merkt sie sich nicht (%2). Machen Sie dieselbe noch einmal in einen anderen Ordner, sobald das behoben ist.</translation>
    </message>
    <message>
        <source>%1: the row has not as many cells as there are columns.</source>
        <translation>%1: Die Zeile hat nicht so viele Zellen, wie es Spalten gibt.</translation>
    </message>
    <message>
        <source>%1: the same text has this label twice.</source>
        <translation>%1: Derselbe Text hat dieses Label zweimal.</translation>
    </message>
    <message>
        <source>%1: the scheme cannot be read: %2.</source>
        <translation>%1: Das Schema kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1: the span %2 at %3 ends behind the text, which has only %4 there</source>
        <translation>%1: Die Spanne %2 bei %3 endet hinter dem Text, der dort nur %4 hat</translation>
    </message>
    <message>
        <source>%1: the span %2 says %3, but at %4 the text has %5</source>
        <translation>%1: Die Spanne %2 nennt %3, aber bei %4 steht im Text %5</translation>
    </message>
    <message>
        <source>%1: the span %2 stands twice.</source>
        <translation>%1: Die Spanne %2 steht zweimal da.</translation>
    </message>
    <message>
        <source>%1: the table is empty.</source>
        <translation>%1: Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>%1: the text %2 is not there: put it beside the file, as %3.</source>
        <translation>%1: Den Text %2 gibt es nicht: Legen Sie ihn als %3 neben die Datei.</translation>
    </message>
    <message>
        <source>%1: the text goes on with something else than %2.</source>
        <translation>%1: Der Text geht anders weiter als mit %2.</translation>
    </message>
    <message>
        <source>%1: there are several texts called %2%3, and they differ: put the right one beside it.</source>
        <translation>%1: Es gibt mehrere Texte namens %2%3, und sie sind verschieden: Legen Sie den richtigen daneben.</translation>
    </message>
    <message>
        <source>%1: there are too many quotes to look for in this text: give the annotations positions too.</source>
        <translation>%1: In diesem Text sind zu viele Zitate zu suchen: Geben Sie den Annotationen auch Positionen.</translation>
    </message>
    <message>
        <source>%1: there is a file of this name already. Choose another name.</source>
        <translation>%1: Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1: there is no %2 file in the archive: export the documents as “UIMA CAS XMI”.</source>
        <translation>%1: Im Archiv ist keine Datei %2: Exportieren Sie die Dokumente als „UIMA CAS XMI“.</translation>
    </message>
    <message>
        <source>%1: there is no annotation %2 in the file: mend the line, or take it out.</source>
        <translation>%1: Eine Annotation %2 gibt es in der Datei nicht: Berichtigen Sie die Zeile oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>%1: there is no annotation of a text in it.</source>
        <translation>%1: Darin ist keine Annotation eines Textes.</translation>
    </message>
    <message>
        <source>%1: there is no file of annotations, %2, beside it: name the folder, or read it as plain text.</source>
        <translation>%1: Daneben liegt keine Datei mit Annotationen, %2: Nennen Sie den Ordner oder lesen Sie es als reinen Text.</translation>
    </message>
    <message>
        <source>%1: there is no number in it.</source>
        <translation>%1: Darin steht keine Zahl.</translation>
    </message>
    <message>
        <source>%1: there is no room in its folder for what comes in (%2). Free some space and try again.</source>
        <translation>%1: In diesem Ordner ist kein Platz für das, was hereinkommt (%2). Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder: check the name.</source>
        <translation>%1: Diese Datei oder diesen Ordner gibt es nicht: Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1: there is no such file. Check the name, or make a new corpus.</source>
        <translation>%1: Diese Datei gibt es nicht. Prüfen Sie den Namen oder legen Sie ein neues Korpus an.</translation>
    </message>
    <message>
        <source>%1: there is no text for it: put %2%3 beside it, or name the folder that holds both.</source>
        <translation>%1: Dazu gibt es keinen Text: Legen Sie %2%3 daneben oder nennen Sie den Ordner, der beides enthält.</translation>
    </message>
    <message>
        <source>%1: there is no text of a word processor in it: save it as .docx.</source>
        <translation>%1: Darin ist kein Text einer Textverarbeitung: Speichern Sie ihn als .docx.</translation>
    </message>
    <message>
        <source>%1: there is no “%2” in the archive.</source>
        <translation>%1: Im Archiv ist kein „%2“.</translation>
    </message>
    <message>
        <source>%1: this contradicts what the corpus holds (%2), so nothing was saved. Run “annotator check”: the corpus is damaged, or the program has an error.</source>
        <translation>%1: Das widerspricht dem Inhalt des Korpus (%2), daher wurde nichts gespeichert. Führen Sie „annotator check“ aus: Das Korpus ist beschädigt, oder das Programm hat einen Fehler.</translation>
    </message>
    <message>
        <source>%1: this file has a second name elsewhere (a hard link), through which another program could change it unseen. Make a copy and open that.</source>
        <translation>%1: Diese Datei hat anderswo einen zweiten Namen (einen Hardlink), über den ein anderes Programm sie unbemerkt ändern könnte. Machen Sie eine Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>%1: this file is not the one that was released: get the release again.</source>
        <translation>%1: Diese Datei ist nicht die, die herausgegeben wurde: Holen Sie die Ausgabe noch einmal.</translation>
    </message>
    <message>
        <source>%1: this file of the release is missing: get it again.</source>
        <translation>%1: Diese Datei der Ausgabe fehlt: Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1: this is a .doc of an older word processor, or it is locked with a password: open it in a word processor, and save it as .docx without a password.</source>
        <translation>%1: Das ist ein .doc einer älteren Textverarbeitung oder mit einem Passwort gesperrt: Öffnen Sie es in einer Textverarbeitung und speichern Sie es als .docx ohne Passwort.</translation>
    </message>
    <message>
        <source>%1: this is a database of another program, not a corpus. Choose another file.</source>
        <translation>%1: Das ist die Datenbank eines anderen Programms, kein Korpus. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1: this is no DocBin of spaCy 3, or it is damaged (%2): write it again.</source>
        <translation>%1: Das ist kein DocBin von spaCy 3, oder es ist beschädigt (%2): Schreiben Sie es neu.</translation>
    </message>
    <message>
        <source>%1: this is no PDF, or it is damaged (%2): get it again, or save it as plain text.</source>
        <translation>%1: Das ist kein PDF, oder es ist beschädigt (%2): Holen Sie es noch einmal oder speichern Sie es als reinen Text.</translation>
    </message>
    <message>
        <source>%1: this is no file but a folder or a device. Choose a file.</source>
        <translation>%1: Das ist keine Datei, sondern ein Ordner oder Gerät. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1: this is no release, because there is no %2 in it: choose the folder that “annotator release” wrote.</source>
        <translation>%1: Das ist keine Ausgabe, denn es ist keine %2 darin: Wählen Sie den Ordner, den „annotator release“ geschrieben hat.</translation>
    </message>
    <message>
        <source>%1: this is no zip archive, or it is cut off (%2): get it again.</source>
        <translation>%1: Das ist kein Zip-Archiv, oder es ist abgeschnitten (%2): Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: this is not a corpus. To bring a text in, open a corpus and import it.</source>
        <translation>%1: Das ist kein Korpus. Um einen Text hereinzuholen, öffnen Sie ein Korpus und importieren ihn.</translation>
    </message>
    <message>
        <source>%1: this is too large for one record (%2), so nothing was saved. Divide it into smaller parts.</source>
        <translation>%1: Das ist zu groß für einen Datensatz (%2), daher wurde nichts gespeichert. Teilen Sie es in kleinere Stücke.</translation>
    </message>
    <message>
        <source>%1: value_min is greater than value_max.</source>
        <translation>%1: value_min ist größer als value_max.</translation>
    </message>
    <message>
        <source>%1: “%2” in the archive is damaged (%3): get it again.</source>
        <translation>%1: „%2“ im Archiv ist beschädigt (%3): Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: “%2” must be a whole number, not %3.</source>
        <translation>%1: „%2“ muss eine ganze Zahl sein, nicht %3.</translation>
    </message>
    <message>
        <source>%1:%2: %3 is no type of a CAS: export the file as “UIMA CAS XMI”.</source>
        <translation>%1:%2: %3 ist kein Typ eines CAS: Exportieren Sie die Datei als „UIMA CAS XMI“.</translation>
    </message>
    <message>
        <source>%1:%2: a cell is longer than %3 characters: divide its text, or see whether a quotation mark is missing.</source>
        <translation>%1:%2: Eine Zelle ist länger als %3 Zeichen: Teilen Sie ihren Text oder sehen Sie nach, ob ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>%1:%2: a type lacks its name or supertypeName: export the type system again.</source>
        <translation>%1:%2: Einem Typ fehlt name oder supertypeName: Exportieren Sie das Typsystem noch einmal.</translation>
    </message>
    <message>
        <source>%1:%2: the row is broken (%3): quote cells that hold separators, quotes or line breaks, and double the quotes in them.</source>
        <translation>%1:%2: Die Zeile ist fehlerhaft (%3): Setzen Sie Zellen mit Trennzeichen, Anführungszeichen oder Zeilenumbrüchen in Anführungszeichen und verdoppeln Sie die darin.</translation>
    </message>
    <message>
        <source>%1:%2: the xmi:id %3 stands twice in the file.</source>
        <translation>%1:%2: Die xmi:id %3 steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>%1:%2: this is no JSON: %3.</source>
        <translation>%1:%2: Das ist kein JSON: %3.</translation>
    </message>
    <message>
        <source>%1:%2: this is no XMI of a CAS, which begins with xmi:XMI: export the file as “UIMA CAS XMI”.</source>
        <translation>%1:%2: Das ist kein XMI eines CAS, das mit xmi:XMI beginnt: Exportieren Sie die Datei als „UIMA CAS XMI“.</translation>
    </message>
    <message>
        <source>%1:%2: this is no well-formed XML (%3): repair the file or export it again.</source>
        <translation>%1:%2: Das ist kein wohlgeformtes XML (%3): Reparieren Sie die Datei oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1:1: the encoding that the XML declares is unknown or does not fit it: save the file as UTF-8.</source>
        <translation>%1:1: Die Codierung, die das XML deklariert, ist unbekannt oder passt nicht: Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>A change keeps a span&apos;s identity.</source>
        <translation>Eine Änderung lässt die Identität einer Spanne bestehen.</translation>
    </message>
    <message>
        <source>A comment has at most %1 characters: shorten it by %2.</source>
        <translation>Ein Kommentar hat höchstens %1 Zeichen: Kürzen Sie ihn um %2.</translation>
    </message>
    <message>
        <source>A document has no attribute “%1” in this scheme.</source>
        <translation>Ein Dokument hat in diesem Schema kein Attribut „%1“.</translation>
    </message>
    <message>
        <source>A document with the %1 of one of these is in the corpus already.</source>
        <translation>Ein Dokument mit „%1“ (id: Kennung, text: Text) wie bei einem von diesen ist schon im Korpus.</translation>
    </message>
    <message>
        <source>A document with the id %1 is in the corpus already.</source>
        <translation>Ein Dokument mit der Kennung %1 ist schon im Korpus.</translation>
    </message>
    <message>
        <source>A layer names nobody: give its person a pseudonym.</source>
        <translation>Eine Ebene nennt niemanden: Geben Sie ihrer Person ein Pseudonym.</translation>
    </message>
    <message>
        <source>A part of a Hugging Face dataset cannot be called “%1”: use letters, digits and underscores, with dots between them if you like.</source>
        <translation>Ein Teil eines Hugging-Face-Datensatzes kann nicht „%1“ heißen: Nehmen Sie Buchstaben, Ziffern und Unterstriche, bei Bedarf mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>A part of the file is broken: %1.</source>
        <translation>Ein Teil der Datei ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>A person cannot be removed who has begun to work, or who was given something since: take back what they were given.</source>
        <translation>Eine Person, die schon zu arbeiten begonnen hat oder der seitdem etwas zugeteilt wurde, kann nicht entfernt werden: Ziehen Sie zurück, was ihr zugeteilt wurde.</translation>
    </message>
    <message>
        <source>A person needs a name and a pseudonym.</source>
        <translation>Eine Person braucht einen Namen und ein Pseudonym.</translation>
    </message>
    <message>
        <source>A record cannot become another one: remove it and add that.</source>
        <translation>Ein Datensatz kann kein anderer werden: Entfernen Sie ihn und fügen Sie den anderen hinzu.</translation>
    </message>
    <message>
        <source>A record names another that is not there: %1.</source>
        <translation>Ein Datensatz nennt einen anderen, der fehlt: %1.</translation>
    </message>
    <message>
        <source>A record of this corpus cannot be read, so the file is damaged. Restore a backup, or run “annotator check --repair”.</source>
        <translation>Ein Datensatz dieses Korpus kann nicht gelesen werden, die Datei ist also beschädigt. Stellen Sie eine Sicherung wieder her oder führen Sie „annotator check --repair“ aus.</translation>
    </message>
    <message>
        <source>A record “%1” cannot be read (%2).</source>
        <translation>Ein Datensatz „%1“ ist unlesbar (%2).</translation>
    </message>
    <message>
        <source>A release is known by the SHA-256 of its manifest: 64 hexadecimal digits.</source>
        <translation>Eine Ausgabe wird an der SHA-256 ihres Verzeichnisses erkannt: 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>A span begins or ends elsewhere than its fragments.</source>
        <translation>Eine Spanne beginnt oder endet anderswo als ihre Stücke.</translation>
    </message>
    <message>
        <source>A span cannot be linked to itself: choose another target.</source>
        <translation>Eine Spanne kann nicht mit sich selbst verknüpft werden: Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>A span needs at least one fragment: select some text first.</source>
        <translation>Eine Spanne braucht mindestens ein Fragment: Wählen Sie erst Text aus.</translation>
    </message>
    <message>
        <source>A span of %1 has no attribute “%2”.</source>
        <translation>Eine Spanne mit %1 hat kein Attribut „%2“.</translation>
    </message>
    <message>
        <source>A span of these is there already.</source>
        <translation>Eine dieser Spannen ist schon da.</translation>
    </message>
    <message>
        <source>A span of this link is gone: nothing was linked.</source>
        <translation>Eine Spanne dieses Bezugs ist nicht mehr da: Nichts wurde verknüpft.</translation>
    </message>
    <message>
        <source>A text in this corpus is not the one that was imported. Restore a backup.</source>
        <translation>Ein Text in diesem Korpus ist nicht der importierte. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>All of the chosen documents are with somebody already, so there can be no calibration set: choose other documents, or ask for none.</source>
        <translation>Alle gewählten Dokumente hat schon jemand, einen Kalibrierungssatz kann es also nicht geben: Wählen Sie andere Dokumente oder verlangen Sie keinen.</translation>
    </message>
    <message>
        <source>All of this is assigned already.</source>
        <translation>All das ist schon zugeteilt.</translation>
    </message>
    <message>
        <source>All of this is marked as %1 already.</source>
        <translation>All das ist schon als %1 markiert.</translation>
    </message>
    <message>
        <source>DocumentMetaData annotations</source>
        <translation>Annotationen DocumentMetaData</translation>
    </message>
    <message>
        <source>Documents of the earlier release that are not in this one: %1.</source>
        <translation>Dokumente der früheren Ausgabe, die nicht in dieser sind: %1.</translation>
    </message>
    <message>
        <source>Documents without a layer that is done: %1 of %2. What is not marked there may just not have been read. Filter on “state”, or release only documents that are done.</source>
        <translation>Dokumente ohne fertige Ebene: %1 von %2. Was dort nicht markiert ist, wurde vielleicht nur nicht gelesen. Filtern Sie nach „state“ oder geben Sie nur fertige Dokumente heraus.</translation>
    </message>
    <message>
        <source>Edit %1 in the journal is not as it was written. Restore a backup, or run “annotator check --repair”.</source>
        <translation>Bearbeitung %1 im Journal ist nicht, wie sie geschrieben wurde. Stellen Sie eine Sicherung wieder her oder führen Sie „annotator check --repair“ aus.</translation>
    </message>
    <message>
        <source>Edit %1 is missing from the journal. Restore a backup, or run “annotator check --repair”.</source>
        <translation>Bearbeitung %1 fehlt im Journal. Stellen Sie eine Sicherung wieder her oder führen Sie „annotator check --repair“ aus.</translation>
    </message>
    <message>
        <source>Edit %1 of the journal does not fit its place: %2</source>
        <translation>Bearbeitung %1 im Journal passt nicht an ihre Stelle: %2</translation>
    </message>
    <message>
        <source>Groups with documents in several parts of the earlier release, which stay there, so that this much leaks: %1. New documents of these groups, which are left out: %2.</source>
        <translation>Gruppen mit Dokumenten in mehreren Teilen der früheren Ausgabe, die dort bleiben, sodass so viel durchsickert: %1. Neue Dokumente dieser Gruppen, die ausgelassen werden: %2.</translation>
    </message>
    <message>
        <source>JSON lines of Prodigy</source>
        <translation>JSON-Zeilen von Prodigy</translation>
    </message>
    <message>
        <source>JSON lines of doccano, a file for each person</source>
        <translation>JSON-Zeilen von doccano, eine Datei je Person</translation>
    </message>
    <message>
        <source>Left out, because the scheme has no words for them: %1: %2.</source>
        <translation>Ausgelassen, weil das Schema keine Wörter dafür hat: %1: %2.</translation>
    </message>
    <message>
        <source>No document fits these choices, so there is nothing to release: choose all documents, or other metadata and layers.</source>
        <translation>Kein Dokument passt zu dieser Auswahl, also gibt es nichts herauszugeben: Wählen Sie alle Dokumente oder andere Metadaten und Ebenen.</translation>
    </message>
    <message>
        <source>No document has metadata called “%1”, so documents cannot be kept together by it: use %2 or the name of a field of metadata.</source>
        <translation>Kein Dokument hat Metadaten namens „%1“, also können Dokumente danach nicht zusammengehalten werden: Nehmen Sie %2 oder den Namen eines Feldes der Metadaten.</translation>
    </message>
    <message>
        <source>No document has the title or id “%1”.</source>
        <translation>Kein Dokument hat den Titel oder die Kennung „%1“.</translation>
    </message>
    <message>
        <source>No document is done by two people.</source>
        <translation>Kein Dokument ist von zwei Personen erledigt.</translation>
    </message>
    <message>
        <source>No rule is in force: nothing is issued again by itself.</source>
        <translation>Es gilt keine Regel: Nichts wird automatisch erneut vorgelegt.</translation>
    </message>
    <message>
        <source>No two spans match.</source>
        <translation>Keine zwei Spannen passen zueinander.</translation>
    </message>
    <message>
        <source>Nobody drew a relation between spans that match.</source>
        <translation>Niemand hat zwischen zueinander passenden Spannen eine Relation gezogen.</translation>
    </message>
    <message>
        <source>Nobody gave a value at spans that match.</source>
        <translation>Niemand hat bei zueinander passenden Spannen einen Wert angegeben.</translation>
    </message>
    <message>
        <source>Nobody in this corpus has the id %1.</source>
        <translation>Niemand in diesem Korpus hat die Kennung %1.</translation>
    </message>
    <message>
        <source>Nobody in this corpus has the pseudonym “%1”: it knows %2.</source>
        <translation>Niemand in diesem Korpus hat das Pseudonym „%1“: Bekannt sind %2.</translation>
    </message>
    <message>
        <source>Nobody marked anything here.</source>
        <translation>Hier hat niemand etwas markiert.</translation>
    </message>
    <message>
        <source>Nothing is marked in this document.</source>
        <translation>In diesem Dokument ist nichts markiert.</translation>
    </message>
    <message>
        <source>Nothing that you ask for is assigned to anybody.</source>
        <translation>Nichts davon ist jemandem zugeteilt.</translation>
    </message>
    <message>
        <source>Nothing was kept together by %1: no document has it in its metadata.</source>
        <translation>Nichts wurde nach %1 zusammengehalten: Kein Dokument hat es in seinen Metadaten.</translation>
    </message>
    <message>
        <source>Offsets must be whole numbers, not [%1, %2).</source>
        <translation>Positionen müssen ganze Zahlen sein, nicht [%1, %2).</translation>
    </message>
    <message>
        <source>One document is not finished, and counts for nothing here.</source>
        <translation>Ein Dokument ist nicht fertig und zählt hier nicht.</translation>
    </message>
    <message>
        <source>One of the two marked nothing, or marks so evenly that chance agrees completely.</source>
        <translation>Eine der beiden Personen hat nichts markiert oder markiert so gleichmäßig, dass der Zufall vollständig übereinstimmt.</translation>
    </message>
    <message>
        <source>Only a lead may do this: ask the lead of the project.</source>
        <translation>Das darf nur die Leitung: Bitten Sie die Leitung des Projekts.</translation>
    </message>
    <message>
        <source>Only a lead may import: ask the lead of the project.</source>
        <translation>Nur die Leitung darf importieren: Bitten Sie die Leitung des Projekts.</translation>
    </message>
    <message>
        <source>Only a lead may make a release: ask the lead of the project.</source>
        <translation>Nur die Leitung darf eine Ausgabe machen: Fragen Sie die Leitung des Projekts.</translation>
    </message>
    <message>
        <source>Only one of the chosen documents is with nobody yet, so a calibration set cannot have %1: ask for fewer.</source>
        <translation>Nur eines der gewählten Dokumente hat noch niemand, ein Kalibrierungssatz kann also nicht %1 haben: Verlangen Sie weniger.</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Parquet-Tabelle</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>Restore a backup, or run “annotator check --repair”.</source>
        <translation>Stellen Sie eine Sicherung wieder her oder führen Sie „annotator check --repair“ aus.</translation>
    </message>
    <message>
        <source>Spans of one person and different labels overlap, which these figures forbid.</source>
        <translation>Spannen einer Person mit verschiedenen Labels überlappen sich, was diese Kennzahlen nicht zulassen.</translation>
    </message>
    <message>
        <source>Spans that do not lie inside their text: %1.</source>
        <translation>Spannen, die nicht in ihrem Text liegen: %1.</translation>
    </message>
    <message>
        <source>Texts can be cut into tokens by %1, not by “%2”.</source>
        <translation>Texte lassen sich nach %1 in Token zerlegen, nicht nach „%2“.</translation>
    </message>
    <message>
        <source>The %1 are not what the journal says: %2 differ, first %3.</source>
        <translation>Die Tabelle %1 ist nicht, was das Journal sagt: abweichend %2, zuerst %3.</translation>
    </message>
    <message>
        <source>The PDF has more than %1 pages: divide it.</source>
        <translation>Das PDF hat mehr als %1 Seiten: Teilen Sie es.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value “%2”: choose one of %3.</source>
        <translation>Das Attribut %1 hat keinen Wert „%2“: Wählen Sie einen aus %3.</translation>
    </message>
    <message>
        <source>The baseline has read %1 of %2 finished documents, drawn by chance: it stops at %3 words.</source>
        <translation>Das Vergleichsmodell hat %1 von %2 fertigen Dokumenten gelesen, zufällig gezogen: Es hört bei %3 Wörtern auf.</translation>
    </message>
    <message>
        <source>The corpus could not be brought up to date, because parts of it do not fit together. It is unchanged: run “annotator check --repair”.</source>
        <translation>Das Korpus konnte nicht auf den neuen Stand gebracht werden, weil Teile davon nicht zusammenpassen. Es ist unverändert: Führen Sie „annotator check --repair“ aus.</translation>
    </message>
    <message>
        <source>The corpus is whole (%1): %2.</source>
        <translation>Das Korpus ist unversehrt (%1): %2.</translation>
    </message>
    <message>
        <source>The corpus was brought up to date from version %1 to %2. The file as it was is kept in %3.</source>
        <translation>Das Korpus wurde von Version %1 auf %2 gebracht. Die Datei, wie sie war, liegt in %3.</translation>
    </message>
    <message>
        <source>The earlier release has a part “%1” and this one has none: give the parts the same names.</source>
        <translation>Die frühere Ausgabe hat einen Teil „%1“ und diese nicht: Geben Sie den Teilen dieselben Namen.</translation>
    </message>
    <message>
        <source>The file does not hold what was written to it and was not kept: check the disk and export again.</source>
        <translation>Die Datei enthält nicht, was hineingeschrieben wurde, und wurde nicht behalten: Prüfen Sie die Festplatte und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The format “%1” can be read, but not written: choose one of %2.</source>
        <translation>Das Format „%1“ kann gelesen, aber nicht geschrieben werden: Wählen Sie eines aus %2.</translation>
    </message>
    <message>
        <source>The format “%1” can be written, but not read: choose one of %2.</source>
        <translation>Das Format „%1“ kann geschrieben, aber nicht gelesen werden: Wählen Sie eines aus %2.</translation>
    </message>
    <message>
        <source>The format “%1” has no place for %2: choose another format, or export without “strict”.</source>
        <translation>Das Format „%1“ hat keinen Platz für %2: Wählen Sie ein anderes Format oder exportieren Sie ohne „strict“.</translation>
    </message>
    <message>
        <source>The fragment [%1, %2) touches or precedes the one before it: fragments must be sorted and apart.</source>
        <translation>Das Fragment [%1, %2) berührt das vorige oder liegt davor: Fragmente müssen geordnet und getrennt sein.</translation>
    </message>
    <message>
        <source>The id %1 cannot be used: an id has 1 to 128 printable characters.</source>
        <translation>Die Kennung %1 ist nicht verwendbar: Eine Kennung hat 1 bis 128 druckbare Zeichen.</translation>
    </message>
    <message>
        <source>The installation is incomplete: %1 is missing. Install it again.</source>
        <translation>Die Installation ist unvollständig: %1 fehlt. Installieren Sie neu.</translation>
    </message>
    <message>
        <source>The journal has an edit of an unknown kind: %1.</source>
        <translation>Das Journal hat eine Bearbeitung unbekannter Art: %1.</translation>
    </message>
    <message>
        <source>The journal has an edit that cannot be read (%1). Restore a backup.</source>
        <translation>Das Journal hat eine unlesbare Bearbeitung (%1). Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The least IoU must be a number from 0 to 1, not %1: 0.5 is usual.</source>
        <translation>Die kleinste IoU muss eine Zahl von 0 bis 1 sein, nicht %1: Üblich ist 0,5.</translation>
    </message>
    <message>
        <source>The licence of the texts is not stated.</source>
        <translation>Die Lizenz der Texte ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The part “%1” has no span of “%2”.</source>
        <translation>Der Teil „%1“ hat keine Spanne mit „%2“.</translation>
    </message>
    <message>
        <source>The scheme of this corpus has no place for %1: say in a mapping what they become, or choose to skip them or to add them to the scheme.</source>
        <translation>Das Schema dieses Korpus hat keinen Platz für %1: Sagen Sie in einer Zuordnung, was daraus wird, oder lassen Sie es überspringen oder ins Schema aufnehmen.</translation>
    </message>
    <message>
        <source>The program ended while it was saving. What had been saved is all there; the one unfinished change was taken back. The file as it was found is kept in %1.</source>
        <translation>Das Programm endete beim Speichern. Alles Gespeicherte ist da; die eine unfertige Änderung wurde zurückgenommen. Die Datei, wie sie gefunden wurde, liegt in %1.</translation>
    </message>
    <message>
        <source>The pseudonym “%1” belongs to %2 already.</source>
        <translation>Das Pseudonym „%1“ gehört schon %2.</translation>
    </message>
    <message>
        <source>The pseudonym “%1” is that of the adjudicated layers: choose another.</source>
        <translation>Das Pseudonym „%1“ ist das der Goldebenen: Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The range [%1, %2) does not lie in the text, which has %3 characters.</source>
        <translation>Der Bereich [%1, %2) liegt nicht im Text, der %3 Zeichen hat.</translation>
    </message>
    <message>
        <source>The range [%1, %2) ends behind the text, which has %3 characters.</source>
        <translation>Der Bereich [%1, %2) endet hinter dem Text, der %3 Zeichen hat.</translation>
    </message>
    <message>
        <source>The range [%1, %2) holds no text.</source>
        <translation>Der Bereich [%1, %2) enthält keinen Text.</translation>
    </message>
    <message>
        <source>The release “%1” is recorded already.</source>
        <translation>Die Ausgabe „%1“ ist schon verzeichnet.</translation>
    </message>
    <message>
        <source>The scheme has been changed meanwhile.</source>
        <translation>Das Schema wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The scheme has no label “%1”: it has %2.</source>
        <translation>Das Schema hat kein Label „%1“: Es hat %2.</translation>
    </message>
    <message>
        <source>The scheme has no relation “%1”.</source>
        <translation>Das Schema hat keine Relation „%1“.</translation>
    </message>
    <message>
        <source>The seed must be 0 or more, and the draws 100 or more.</source>
        <translation>Der Startwert muss mindestens 0 sein, die Zahl der Ziehungen mindestens 100.</translation>
    </message>
    <message>
        <source>The shares “%1” make %2: write shares that make 100 or 1, such as 80/10/10.</source>
        <translation>Die Anteile „%1“ ergeben %2: Schreiben Sie Anteile, die 100 oder 1 ergeben, etwa 80/10/10.</translation>
    </message>
    <message>
        <source>The span is linked to others: remove the links first.</source>
        <translation>Die Spanne ist mit anderen verknüpft: Entfernen Sie erst die Bezüge.</translation>
    </message>
    <message>
        <source>The spans “%1” and “%2” are linked by “%3” twice: remove one of the links.</source>
        <translation>Die Spannen „%1“ und „%2“ sind zweimal durch „%3“ verknüpft: Entfernen Sie einen der Bezüge.</translation>
    </message>
    <message>
        <source>The text at this place is %1, not %2: nothing was saved. Open the document again.</source>
        <translation>Der Text an dieser Stelle ist %1, nicht %2: Nichts wurde gespeichert. Öffnen Sie das Dokument erneut.</translation>
    </message>
    <message>
        <source>The text has a NUL character at position %1, so it is not a plain text: convert the file to plain text and import it again.</source>
        <translation>Der Text hat an Position %1 ein NUL-Zeichen, ist also kein reiner Text: Wandeln Sie die Datei in reinen Text um und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The text has half a surrogate pair at position %1, which no file can hold: repair the character and import the text again.</source>
        <translation>Der Text hat an Position %1 ein halbes Surrogatpaar, das keine Datei enthalten kann: Berichtigen Sie das Zeichen und importieren Sie den Text erneut.</translation>
    </message>
    <message>
        <source>The text of “%1” has %2 characters, not %3.</source>
        <translation>Der Text von „%1“ hat %2 Zeichen, nicht %3.</translation>
    </message>
    <message>
        <source>The text of “%1” is in the corpus already.</source>
        <translation>Der Text von „%1“ ist schon im Korpus.</translation>
    </message>
    <message>
        <source>The text of “%1” is no longer in the corpus.</source>
        <translation>Der Text von „%1“ ist nicht mehr im Korpus.</translation>
    </message>
    <message>
        <source>The text of “%1” is not the one that was imported.</source>
        <translation>Der Text von „%1“ ist nicht der importierte.</translation>
    </message>
    <message>
        <source>The threshold of near-duplicates must be from 0.1 to 1, not %1.</source>
        <translation>Die Schwelle für Beinahe-Doppel muss von 0.1 bis 1 sein, nicht %1.</translation>
    </message>
    <message>
        <source>The time spent on a document cannot fall below zero.</source>
        <translation>Die Zeit an einem Dokument kann nicht unter null fallen.</translation>
    </message>
    <message>
        <source>The value of %1 must be a number, not %2.</source>
        <translation>Der Wert von %1 muss eine Zahl sein, nicht %2.</translation>
    </message>
    <message>
        <source>The value of %1 must be a text, not %2.</source>
        <translation>Der Wert von %1 muss ein Text sein, nicht %2.</translation>
    </message>
    <message>
        <source>There is a character in this that no file can hold (NUL, or half of a surrogate pair): delete it and try again.</source>
        <translation>Darin ist ein Zeichen, das keine Datei enthalten kann (NUL oder ein halbes Surrogatpaar): Löschen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no batch “%1”: the batches are %2.</source>
        <translation>Es gibt keinen Stapel „%1“: Die Stapel sind %2.</translation>
    </message>
    <message>
        <source>There is no document to write, and a Hugging Face dataset without rows cannot be loaded: choose some documents.</source>
        <translation>Es gibt kein Dokument zu schreiben, und ein Hugging-Face-Datensatz ohne Zeilen lässt sich nicht laden: Wählen Sie einige Dokumente.</translation>
    </message>
    <message>
        <source>There is no format “%1”: choose one of %2.</source>
        <translation>Ein Format „%1“ gibt es nicht: Wählen Sie eines aus %2.</translation>
    </message>
    <message>
        <source>There is no position %1 in this text.</source>
        <translation>Eine Position %1 gibt es in diesem Text nicht.</translation>
    </message>
    <message>
        <source>There is no record to change.</source>
        <translation>Es gibt keinen Datensatz zu ändern.</translation>
    </message>
    <message>
        <source>There is no variation: everybody always chose the same.</source>
        <translation>Es gibt keine Unterschiede: Alle haben immer dasselbe gewählt.</translation>
    </message>
    <message>
        <source>There is no variation: everybody marked nothing, or everybody everything.</source>
        <translation>Es gibt keine Unterschiede: Alle haben nichts markiert oder alle alles.</translation>
    </message>
    <message>
        <source>There is nothing to import: choose files that end in %1.</source>
        <translation>Es gibt nichts zu importieren: Wählen Sie Dateien, die auf %1 enden.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>These two spans are linked by “%1” already.</source>
        <translation>Diese zwei Spannen sind schon durch „%1“ verknüpft.</translation>
    </message>
    <message>
        <source>This corpus has no document with the id %1.</source>
        <translation>Dieses Korpus hat kein Dokument mit der Kennung %1.</translation>
    </message>
    <message>
        <source>This corpus has no document with the id %1: check the list of ids.</source>
        <translation>Dieses Korpus hat kein Dokument mit der Kennung %1: Prüfen Sie die Liste der Kennungen.</translation>
    </message>
    <message>
        <source>This corpus lies in a folder that %1 copies while you work, and such copies have damaged and doubled files of other programs. Keep the corpus in a folder of this computer, and send copies of it.</source>
        <translation>Dieses Korpus liegt in einem Ordner, den %1 während der Arbeit kopiert; solche Kopien haben Dateien anderer Programme beschädigt und verdoppelt. Bewahren Sie das Korpus in einem Ordner dieses Rechners auf und verschicken Sie Kopien.</translation>
    </message>
    <message>
        <source>This corpus lies on a network drive, where two computers can write it at the same time and a lost connection can damage it. Keep it on this computer.</source>
        <translation>Dieses Korpus liegt auf einem Netzlaufwerk, wo zwei Rechner es zugleich schreiben können und eine verlorene Verbindung es beschädigen kann. Bewahren Sie es auf diesem Rechner auf.</translation>
    </message>
    <message>
        <source>This corpus was made by opening a packet: set the rule in the lead&apos;s corpus.</source>
        <translation>Dieses Korpus entstand durch Öffnen eines Pakets: Legen Sie die Regel im Korpus der Leitung fest.</translation>
    </message>
    <message>
        <source>This document has been described meanwhile: look again.</source>
        <translation>Dieses Dokument wurde inzwischen beschrieben: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This document&apos;s state has changed meanwhile: look again.</source>
        <translation>Der Status dieses Dokuments hat sich inzwischen geändert: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This has been changed meanwhile: look again.</source>
        <translation>Das wurde inzwischen geändert: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s work: you can change only yours.</source>
        <translation>Das ist die Arbeit einer anderen Person: Sie können nur Ihre eigene ändern.</translation>
    </message>
    <message>
        <source>This is the rule already.</source>
        <translation>Diese Regel gilt schon.</translation>
    </message>
    <message>
        <source>This link is gone already.</source>
        <translation>Dieser Bezug ist schon weg.</translation>
    </message>
    <message>
        <source>This link is there already.</source>
        <translation>Diesen Bezug gibt es schon.</translation>
    </message>
    <message>
        <source>This person is not known to the corpus.</source>
        <translation>Diese Person ist dem Korpus nicht bekannt.</translation>
    </message>
    <message>
        <source>This release is not recorded as it was seen: look again.</source>
        <translation>Diese Ausgabe ist nicht so verzeichnet, wie sie gesehen wurde: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This span has been changed meanwhile: look at it again.</source>
        <translation>Diese Spanne wurde inzwischen geändert: Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>This span is there already.</source>
        <translation>Diese Spanne gibt es schon.</translation>
    </message>
    <message>
        <source>This text is marked as %1 already.</source>
        <translation>Dieser Text ist schon als %1 markiert.</translation>
    </message>
    <message>
        <source>UIMA CAS XMI with its type system</source>
        <translation>UIMA CAS XMI mit Typsystem</translation>
    </message>
    <message>
        <source>W3C Web Annotations in JSON-LD, with the texts beside them</source>
        <translation>W3C Web Annotations in JSON-LD, mit den Texten daneben</translation>
    </message>
    <message>
        <source>What goes on by itself is due on no day: leave the day out.</source>
        <translation>Was automatisch fortgeführt wird, ist an keinem Tag fällig: Lassen Sie den Tag weg.</translation>
    </message>
    <message>
        <source>Work has been handed out to %1 in a packet, so this cannot be undone any more: take back what is assigned, and end second readings with “annotator assign --end-repeats all”.</source>
        <translation>An %1 wurde in einem Paket Arbeit ausgegeben, das lässt sich also nicht mehr rückgängig machen: Ziehen Sie zurück, was zugeteilt ist, und beenden Sie Zweitlesungen mit „annotator assign --end-repeats all“.</translation>
    </message>
    <message>
        <source>a %1 in the scheme has no name.</source>
        <translation>ein Eintrag %1 im Schema hat keinen Namen.</translation>
    </message>
    <message>
        <source>a dataset of Hugging Face: Parquet and a card</source>
        <translation>ein Hugging-Face-Datensatz: Parquet und Begleitblatt</translation>
    </message>
    <message>
        <source>a fragment must be two whole numbers, not %1.</source>
        <translation>ein Fragment muss aus zwei ganzen Zahlen bestehen, nicht %1.</translation>
    </message>
    <message>
        <source>a label must be [start, end, “name”], not %1.</source>
        <translation>ein Label muss [Anfang, Ende, „Name“] sein, nicht %1.</translation>
    </message>
    <message>
        <source>a line is no UTF-8: get the release again.</source>
        <translation>eine Zeile ist kein UTF-8: Holen Sie die Ausgabe noch einmal.</translation>
    </message>
    <message>
        <source>a mapping must be UTF-8.</source>
        <translation>eine Zuordnung muss UTF-8 sein.</translation>
    </message>
    <message>
        <source>a relation “%1” links a span to itself.</source>
        <translation>eine Relation „%1“ verknüpft eine Spanne mit sich selbst.</translation>
    </message>
    <message>
        <source>a relation “%1” names a span that is not there.</source>
        <translation>eine Relation „%1“ nennt eine Spanne, die es nicht gibt.</translation>
    </message>
    <message>
        <source>a span begins or ends at %1, which is inside a character of two UTF-16 units: say that the file counts code points.</source>
        <translation>eine Spanne beginnt oder endet bei %1, mitten in einem Zeichen aus zwei UTF-16-Einheiten: Sagen Sie, dass die Datei Codepunkte zählt.</translation>
    </message>
    <message>
        <source>a span ends at %1, and the text has %2 characters, but %3 UTF-16 units: say that the file counts UTF-16.</source>
        <translation>eine Spanne endet bei %1, aber der Text hat %2 Zeichen und %3 UTF-16-Einheiten: Sagen Sie, dass die Datei UTF-16 zählt.</translation>
    </message>
    <message>
        <source>a span has %1 bytes, not %2.</source>
        <translation>eine Spanne hat %1 Byte, nicht %2.</translation>
    </message>
    <message>
        <source>a span has no label: give it one, or take it out.</source>
        <translation>eine Spanne hat kein Label: Geben Sie ihr eines oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>a span is said to cover the tokens %1 to %2.</source>
        <translation>eine Spanne soll die Token %1 bis %2 umfassen.</translation>
    </message>
    <message>
        <source>a span of the tokens %1 to %2 says it is at [%3, %4), but they are at [%5, %6).</source>
        <translation>eine Spanne der Token %1 bis %2 nennt [%3, %4), aber die Token stehen bei [%5, %6).</translation>
    </message>
    <message>
        <source>an attribute has the value %1, which is none.</source>
        <translation>ein Attribut hat den Wert %1, der keiner ist.</translation>
    </message>
    <message>
        <source>an attribute must be two names with values, not %1.</source>
        <translation>ein Attribut muss aus zwei Namen mit Werten bestehen, nicht %1.</translation>
    </message>
    <message>
        <source>annotations of other things than texts</source>
        <translation>Annotationen anderer Dinge als Texte</translation>
    </message>
    <message>
        <source>annotations without a place in a text</source>
        <translation>Annotationen ohne Stelle in einem Text</translation>
    </message>
    <message>
        <source>another document has the id “%1”: give one of them another.</source>
        <translation>ein anderes Dokument hat die Kennung „%1“: Geben Sie einem eine andere.</translation>
    </message>
    <message>
        <source>answers about other regions than spans</source>
        <translation>Antworten zu anderen Bereichen als Spannen</translation>
    </message>
    <message>
        <source>answers about whole documents</source>
        <translation>Antworten zu ganzen Dokumenten</translation>
    </message>
    <message>
        <source>attributes of relations</source>
        <translation>Attribute von Relationen</translation>
    </message>
    <message>
        <source>backward directions of relations</source>
        <translation>umgekehrte Richtungen von Relationen</translation>
    </message>
    <message>
        <source>bodies without a place</source>
        <translation>Annotationsinhalte ohne Stelle</translation>
    </message>
    <message>
        <source>brat standoff, a folder of texts and annotations</source>
        <translation>brat-Standoff, ein Ordner mit Texten und Annotationen</translation>
    </message>
    <message>
        <source>cancelled annotations</source>
        <translation>abgebrochene Annotationen</translation>
    </message>
    <message>
        <source>categories of whole documents</source>
        <translation>Kategorien ganzer Dokumente</translation>
    </message>
    <message>
        <source>choose its encoding</source>
        <translation>wählen Sie die Codierung</translation>
    </message>
    <message>
        <source>claims an impossible size</source>
        <translation>mit unmöglicher Größe</translation>
    </message>
    <message>
        <source>codings of whole texts</source>
        <translation>Codierungen ganzer Texte</translation>
    </message>
    <message>
        <source>discontinuous spans</source>
        <translation>unterbrochene Spannen</translation>
    </message>
    <message>
        <source>divided at the line breaks</source>
        <translation>an den Zeilenumbrüchen geteilt</translation>
    </message>
    <message>
        <source>document attributes</source>
        <translation>Attribute von Dokumenten</translation>
    </message>
    <message>
        <source>each replaced by U+FFFD</source>
        <translation>jeweils durch U+FFFD ersetzt</translation>
    </message>
    <message>
        <source>every text is the one that was imported, the journal gives the tables</source>
        <translation>jeder Text ist der importierte, das Journal ergibt die Tabellen</translation>
    </message>
    <message>
        <source>exact places of spans</source>
        <translation>genaue Stellen von Spannen</translation>
    </message>
    <message>
        <source>footnotes and endnotes</source>
        <translation>Fuß- und Endnoten</translation>
    </message>
    <message>
        <source>has no usable name</source>
        <translation>ohne brauchbaren Namen</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <translation>Kopf- und Fußzeilen</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>ein Link</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>is packed in an unusual way</source>
        <translation>ungewöhnlich gepackt</translation>
    </message>
    <message>
        <source>it is no UTF-8.</source>
        <translation>es ist kein UTF-8.</translation>
    </message>
    <message>
        <source>labels of whole documents</source>
        <translation>Labels ganzer Dokumente</translation>
    </message>
    <message>
        <source>leads out of the archive</source>
        <translation>führt aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>one span a fragment</source>
        <translation>eine Spanne je Fragment</translation>
    </message>
    <message>
        <source>pages whose right-to-left lines may be out of order</source>
        <translation>Seiten, deren linksläufige Zeilen durcheinander sein können</translation>
    </message>
    <message>
        <source>pages without text</source>
        <translation>Seiten ohne Text</translation>
    </message>
    <message>
        <source>passages that were deleted in tracked changes</source>
        <translation>mit Änderungsverfolgung gelöschte Stellen</translation>
    </message>
    <message>
        <source>quotes that stand nowhere or in several places</source>
        <translation>Zitate, die nirgends oder an mehreren Stellen stehen</translation>
    </message>
    <message>
        <source>read back as done, without a time</source>
        <translation>als erledigt zurückgelesen, ohne Zeit</translation>
    </message>
    <message>
        <source>regions of something else than a text</source>
        <translation>Bereiche von anderem als einem Text</translation>
    </message>
    <message>
        <source>regions without a label</source>
        <translation>Bereiche ohne Label</translation>
    </message>
    <message>
        <source>relations between the layers of several people or what is no span</source>
        <translation>Relationen zwischen Ebenen mehrerer Personen oder anderem als Spannen</translation>
    </message>
    <message>
        <source>relations between tokens that are no spans</source>
        <translation>Relationen zwischen Token, die keine Spannen sind</translation>
    </message>
    <message>
        <source>relations between what is no span</source>
        <translation>Relationen zwischen anderem als Spannen</translation>
    </message>
    <message>
        <source>relations of a span to itself</source>
        <translation>Relationen einer Spanne zu sich selbst</translation>
    </message>
    <message>
        <source>relations of spans that are left out</source>
        <translation>Relationen auszulassender Spannen</translation>
    </message>
    <message>
        <source>relations of spans that were left out</source>
        <translation>Relationen ausgelassener Spannen</translation>
    </message>
    <message>
        <source>relations that are there twice</source>
        <translation>Relationen, die zweimal da sind</translation>
    </message>
    <message>
        <source>relations that stand twice</source>
        <translation>doppelte Relationen</translation>
    </message>
    <message>
        <source>relations “%1” from %2 to %3</source>
        <translation>Relationen „%1“ von %2 zu %3</translation>
    </message>
    <message>
        <source>scores of regions</source>
        <translation>Bewertungen von Bereichen</translation>
    </message>
    <message>
        <source>second values of attributes</source>
        <translation>zweite Werte von Attributen</translation>
    </message>
    <message>
        <source>selections without a code</source>
        <translation>Auswahlen ohne Code</translation>
    </message>
    <message>
        <source>spans labelled “%1”</source>
        <translation>Spannen mit dem Label „%1“</translation>
    </message>
    <message>
        <source>spans over a line break</source>
        <translation>Spannen über einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>spans that begin or end inside a character</source>
        <translation>Spannen, die mitten in einem Zeichen beginnen oder enden</translation>
    </message>
    <message>
        <source>spans that begin or end inside a token</source>
        <translation>Spannen, die mitten in einem Token beginnen oder enden</translation>
    </message>
    <message>
        <source>spans that overlap another</source>
        <translation>Spannen, die eine andere überlappen</translation>
    </message>
    <message>
        <source>spans that overlap one of the same label</source>
        <translation>Spannen, die eine mit demselben Label überlappen</translation>
    </message>
    <message>
        <source>spans that stand twice</source>
        <translation>doppelte Spannen</translation>
    </message>
    <message>
        <source>spans with the answer “%1”</source>
        <translation>Spannen mit der Antwort „%1“</translation>
    </message>
    <message>
        <source>spans with the label and place of another</source>
        <translation>Spannen mit Label und Stelle einer anderen</translation>
    </message>
    <message>
        <source>spans without a label</source>
        <translation>Spannen ohne Label</translation>
    </message>
    <message>
        <source>stands twice in it</source>
        <translation>steht zweimal darin</translation>
    </message>
    <message>
        <source>states and times of layers</source>
        <translation>Status und Zeiten von Ebenen</translation>
    </message>
    <message>
        <source>texts with characters that XML cannot hold</source>
        <translation>Texte mit Zeichen, die XML nicht enthalten kann</translation>
    </message>
    <message>
        <source>the file is cut off: get it again.</source>
        <translation>die Datei ist abgeschnitten: Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>the file is too large for a manifest.</source>
        <translation>die Datei ist zu groß für ein Verzeichnis.</translation>
    </message>
    <message>
        <source>the file is too large for a mapping.</source>
        <translation>die Datei ist zu groß für eine Zuordnung.</translation>
    </message>
    <message>
        <source>the file is too large to stand beside another.</source>
        <translation>die Datei ist zu groß, um neben einer anderen zu stehen.</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>die Zeile</translation>
    </message>
    <message>
        <source>the number of cells behind the token is %1, not %2: mend it.</source>
        <translation>die Zahl der Zellen nach dem Token ist %1, nicht %2: Berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>the number of cells is %1, and that of columns %2: quote cells that hold separators or line breaks.</source>
        <translation>die Zahl der Zellen ist %1, die der Spalten %2: Setzen Sie Zellen mit Trennzeichen oder Zeilenumbrüchen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>the text is larger than %1 MB.</source>
        <translation>der Text ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>the value “%1” of the attribute “%2”</source>
        <translation>der Wert „%1“ des Attributs „%2“</translation>
    </message>
    <message>
        <source>this is somebody else&apos;s layer.</source>
        <translation>das ist die Ebene einer anderen Person.</translation>
    </message>
    <message>
        <source>titles of documents</source>
        <translation>Titel von Dokumenten</translation>
    </message>
    <message>
        <source>values between word and tag</source>
        <translation>Werte zwischen Wort und Tag</translation>
    </message>
    <message>
        <source>values of the attribute “%1”</source>
        <translation>Werte des Attributs „%1“</translation>
    </message>
    <message>
        <source>values of the attribute “%1” on %2</source>
        <translation>Werte des Attributs „%1“ bei %2</translation>
    </message>
    <message>
        <source>views without a text</source>
        <translation>Ansichten ohne Text</translation>
    </message>
    <message>
        <source>widened to whole tokens</source>
        <translation>auf ganze Token erweitert</translation>
    </message>
    <message>
        <source>zero-length spans</source>
        <translation>Spannen der Länge null</translation>
    </message>
    <message>
        <source>“%1” cannot come before itself: name another label.</source>
        <translation>„%1“ kann nicht vor sich selbst kommen: Nennen Sie ein anderes Label.</translation>
    </message>
    <message>
        <source>“%1” has one span: too few to learn it or to test it.</source>
        <translation>„%1“ hat eine Spanne: zu wenig, um es zu lernen oder zu prüfen.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2, not %3.</source>
        <translation>„%1“ muss eines aus %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>“%1” must not be negative, as %2 is.</source>
        <translation>„%1“ darf nicht negativ sein wie %2.</translation>
    </message>
    <message>
        <source>“%1” stands for second readings, which come with the packet of “%2”: hand that out.</source>
        <translation>„%1“ steht für Zweitlesungen, die mit dem Paket von „%2“ kommen: Geben Sie dieses aus.</translation>
    </message>
    <message>
        <source>“type” must be the kind of a result, not %1.</source>
        <translation>„type“ muss die Art eines Ergebnisses sein, nicht %1.</translation>
    </message>
    <message>
        <source>documents that nobody has begun</source>
        <translation>Dokumente, die niemand begonnen hat</translation>
    </message>
    <message>
        <source>%1 declares no layer of WebAnno TSV 3.</source>
        <translation>%1 deklariert keine Ebene von WebAnno TSV 3.</translation>
    </message>
    <message>
        <source>%1 documents are not finished, and count for nothing here.</source>
        <translation>%1 Dokumente sind nicht fertig und zählen hier nicht.</translation>
    </message>
    <message>
        <source>%1 has an attribute “%2” already.</source>
        <translation>%1 hat schon ein Attribut „%2“.</translation>
    </message>
    <message>
        <source>%1 has no attribute “%2” in this scheme.</source>
        <translation>%1 hat in diesem Schema kein Attribut „%2“.</translation>
    </message>
    <message>
        <source>%1 is no line of a token: mend it.</source>
        <translation>%1 ist keine Zeile eines Tokens: Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>%1 names no place in a chain: mend it.</source>
        <translation>%1 nennt keinen Platz in einer Kette: Berichtigen Sie das.</translation>
    </message>
    <message>
        <source>%1: a link names %2, where no annotation is: mend it.</source>
        <translation>%1: Ein Bezug nennt %2, wo keine Annotation ist: Berichtigen Sie das.</translation>
    </message>
    <message>
        <source>%1: a newer packet has been opened already, so this one has nothing to add.</source>
        <translation>%1: Ein neueres Paket wurde schon geöffnet, dieses hat also nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1: a remark in it was made by somebody else.</source>
        <translation>%1: Eine Bemerkung darin stammt von jemand anderem.</translation>
    </message>
    <message>
        <source>%1: another of these packets has the same id.</source>
        <translation>%1: Ein anderes dieser Pakete hat dieselbe Kennung.</translation>
    </message>
    <message>
        <source>%1: no file in this folder ends in %2: choose another format.</source>
        <translation>%1: Keine Datei in diesem Ordner endet auf %2: Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>%1: nothing was ever handed out from this corpus to the person whose work this packet says that it holds.</source>
        <translation>%1: Der Person, deren Arbeit dieses Paket nach eigener Angabe enthält, wurde aus diesem Korpus nie etwas zugeteilt.</translation>
    </message>
    <message>
        <source>%1: the file has changed meanwhile: try again.</source>
        <translation>%1: Die Datei hat sich inzwischen geändert: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: the archive has more than %2 files: divide it.</source>
        <translation>%1: Das Archiv hat mehr als %2 Dateien: Teilen Sie es.</translation>
    </message>
    <message>
        <source>%1 is no head of WebAnno TSV 3, the version that is read: export the document from WebAnno or INCEpTION again, as WebAnno TSV 3.</source>
        <translation>%1 ist kein Kopf von WebAnno TSV 3, der Version, die gelesen wird: Exportieren Sie das Dokument noch einmal aus WebAnno oder INCEpTION, als WebAnno TSV 3.</translation>
    </message>
    <message>
        <source>%1 needs %2 clusters, and there is one.</source>
        <translation>%1 braucht %2 Gruppen, und es gibt eine.</translation>
    </message>
    <message>
        <source>%1 needs %2 people who are done, and there is one.</source>
        <translation>%1 braucht %2 Personen, die fertig sind, und es gibt eine.</translation>
    </message>
    <message>
        <source>%1: the archive holds more than %2 MB: divide it, or pack it without pictures, recordings and films.</source>
        <translation>%1: Das Archiv enthält mehr als %2 MB: Teilen Sie es oder packen Sie es ohne Bilder, Aufnahmen und Filme.</translation>
    </message>
    <message>
        <source>%1: the file has more than %2 MB: divide what is in it.</source>
        <translation>%1: Die Datei hat mehr als %2 MB: Teilen Sie, was darin ist.</translation>
    </message>
    <message>
        <source>%1: the file is empty.</source>
        <translation>%1: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>%1: the journal ends elsewhere than it says.</source>
        <translation>%1: Das Journal endet anderswo, als es angibt.</translation>
    </message>
    <message>
        <source>%1: the packet belongs to another project.</source>
        <translation>%1: Das Paket gehört zu einem anderen Projekt.</translation>
    </message>
    <message>
        <source>%1: the packet belongs to another project. Merge it into the corpus that it was handed out from.</source>
        <translation>%1: Das Paket gehört zu einem anderen Projekt. Führen Sie es in das Korpus ein, aus dem es ausgegeben wurde.</translation>
    </message>
    <message>
        <source>%1: the packet cannot be written (%2). Choose another folder.</source>
        <translation>%1: Das Paket kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1: the packet has other files in it than a packet has: do not trust it, and ask for it again.</source>
        <translation>%1: In dem Paket sind andere Dateien, als ein Paket hat: Trauen Sie ihm nicht und bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>%1: the packet has work on a document that this corpus does not have (%2). Bring that document in first.</source>
        <translation>%1: Das Paket enthält Arbeit an einem Dokument, das dieses Korpus nicht hat (%2). Holen Sie zuerst dieses Dokument herein.</translation>
    </message>
    <message>
        <source>%1: the packet is for another person or of another project than %2. Open it under another name.</source>
        <translation>%1: Das Paket ist für eine andere Person oder gehört zu einem anderen Projekt als %2. Öffnen Sie es unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>%1: the packet is not signed as it was when it was made: it was edited. Ask the lead for it again.</source>
        <translation>%1: Das Paket ist nicht mehr so signiert wie bei seiner Erstellung: Es wurde bearbeitet. Bitten Sie die Leitung noch einmal darum.</translation>
    </message>
    <message>
        <source>%1: the packet is not signed with the key of the lead who handed the first one out: it was edited, or somebody else made it. Ask the lead for it again.</source>
        <translation>%1: Das Paket ist nicht mit dem Schlüssel der Leitung signiert, die das erste ausgegeben hat: Es wurde bearbeitet, oder jemand anderes hat es erstellt. Bitten Sie die Leitung noch einmal darum.</translation>
    </message>
    <message>
        <source>%1: the packet is not signed with the key of this corpus.</source>
        <translation>%1: Das Paket ist nicht mit dem Schlüssel dieses Korpus signiert.</translation>
    </message>
    <message>
        <source>%1: the packet was made under version %2 of the scheme, which this corpus never had.</source>
        <translation>%1: Das Paket entstand unter Version %2 des Schemas, die dieses Korpus nie hatte.</translation>
    </message>
    <message>
        <source>%1: the packet would be larger than a packet may be (%2). Hand out fewer documents at once.</source>
        <translation>%1: Das Paket würde größer, als ein Paket sein darf (%2). Geben Sie weniger Dokumente auf einmal aus.</translation>
    </message>
    <message>
        <source>%1: the scheme cannot be written: %2.</source>
        <translation>%1: Das Schema kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1: there is no %2 in the archive, so it is no REFI-QDA project: export it as “REFI-QDA project (.qdpx)”.</source>
        <translation>%1: Im Archiv ist keine %2, also ist es kein REFI-QDA-Projekt: Exportieren Sie es als „REFI-QDA project (.qdpx)“.</translation>
    </message>
    <message>
        <source>%1: there is no text in this project.</source>
        <translation>%1: In diesem Projekt ist kein Text.</translation>
    </message>
    <message>
        <source>%1: this is no list of the parts of a release: choose a folder that “annotator release” wrote.</source>
        <translation>%1: Das ist keine Liste der Teile einer Ausgabe: Wählen Sie einen Ordner, den „annotator release“ geschrieben hat.</translation>
    </message>
    <message>
        <source>%1: this is no packet: it has no %2.</source>
        <translation>%1: Das ist kein Paket: Es hat keine %2.</translation>
    </message>
    <message>
        <source>%1: this packet goes back to the lead, who merges it: there is nothing in it to open.</source>
        <translation>%1: Dieses Paket geht zurück an die Leitung, die es zusammenführt: Darin gibt es nichts zu öffnen.</translation>
    </message>
    <message>
        <source>%1: this packet goes out to %2: open it there, and merge the one that comes back.</source>
        <translation>%1: Dieses Paket geht an %2: Öffnen Sie es dort und führen Sie das ein, das zurückkommt.</translation>
    </message>
    <message>
        <source>%1: version %2 of the scheme is another one in the packet than in this corpus.</source>
        <translation>%1: Version %2 des Schemas ist im Paket eine andere als in diesem Korpus.</translation>
    </message>
    <message>
        <source>%1: “%2” %3, as in no archive that can be trusted: get another one.</source>
        <translation>%1: „%2“ %3, wie in keinem Archiv, dem man trauen kann: Holen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1: “%2” has another text in the packet (SHA-256 %3…) than in this corpus (%4…).</source>
        <translation>%1: „%2“ hat im Paket einen anderen Text (SHA-256 %3…) als in diesem Korpus (%4…).</translation>
    </message>
    <message>
        <source>%1: “%2” in the archive cannot be unpacked (%3): unpack the archive yourself, and choose the folder.</source>
        <translation>%1: „%2“ im Archiv lässt sich nicht entpacken (%3): Entpacken Sie das Archiv selbst und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>%1: “%2” in the archive is larger than %3 MB, more than any text: divide it, or leave it out.</source>
        <translation>%1: „%2“ im Archiv ist größer als %3 MB, mehr als jeder Text: Teilen Sie die Datei oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>%1: “%2” is larger than any is.</source>
        <translation>%1: „%2“ ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>%1: “%2” is not as it was when the packet was made: somebody has edited it, or it was damaged on its way. Ask for the packet again.</source>
        <translation>%1: „%2“ ist nicht, wie es bei der Erstellung des Pakets war: Jemand hat es bearbeitet, oder es wurde unterwegs beschädigt. Bitten Sie noch einmal um das Paket.</translation>
    </message>
    <message>
        <source>%1:%2: this is no REFI-QDA project, which begins with Project: export it as “REFI-QDA project (.qdpx)”.</source>
        <translation>%1:%2: Das ist kein REFI-QDA-Projekt, das mit Project beginnt: Exportieren Sie es als „REFI-QDA project (.qdpx)“.</translation>
    </message>
    <message>
        <source>A change of the scheme cannot be read (%1).</source>
        <translation>Eine Änderung des Schemas ist unlesbar (%1).</translation>
    </message>
    <message>
        <source>A decision is about a span of somebody, or of gold.</source>
        <translation>Eine Entscheidung betrifft eine Spanne von jemandem oder der Goldebene.</translation>
    </message>
    <message>
        <source>A decision names each person once, in order.</source>
        <translation>Eine Entscheidung nennt jede Person einmal, der Reihe nach.</translation>
    </message>
    <message>
        <source>A decision takes the span of one of those whom it names.</source>
        <translation>Eine Entscheidung nimmt die Spanne von jemandem, den sie nennt.</translation>
    </message>
    <message>
        <source>A document has been described meanwhile.</source>
        <translation>Ein Dokument wurde inzwischen beschrieben.</translation>
    </message>
    <message>
        <source>A figure is undefined, “—”, where there is nothing to agree on; it is never 0 or 1.</source>
        <translation>Eine Kennzahl ist undefiniert, geschrieben als Strich (—), wo es nichts gibt, worin man übereinstimmen könnte; sie ist dann nie 0 oder 1.</translation>
    </message>
    <message>
        <source>A later change builds on this one: take that one back first.</source>
        <translation>Eine spätere Änderung baut auf dieser auf: Nehmen Sie zuerst jene zurück.</translation>
    </message>
    <message>
        <source>A link has been changed meanwhile.</source>
        <translation>Ein Bezug wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>A priority is 0 to %1; higher comes first.</source>
        <translation>Eine Priorität ist 0 bis %1; höhere kommen zuerst.</translation>
    </message>
    <message>
        <source>A question is answered and not decided: write an answer.</source>
        <translation>Eine Frage wird beantwortet und nicht entschieden: Schreiben Sie eine Antwort.</translation>
    </message>
    <message>
        <source>A remark has at most %1 characters: shorten it by %2.</source>
        <translation>Eine Bemerkung hat höchstens %1 Zeichen: Kürzen Sie sie um %2.</translation>
    </message>
    <message>
        <source>A span is left over beside a matched span of its label: one person split what the other has as one, merged what the other has as several, or nested one in another.</source>
        <translation>Eine Spanne bleibt neben einer passenden Spanne ihres Labels übrig: Eine Person hat geteilt, was bei der anderen eines ist, zusammengelegt, was bei der anderen mehreres ist, oder eines in das andere geschachtelt.</translation>
    </message>
    <message>
        <source>A span of this link is gone.</source>
        <translation>Eine Spanne dieses Bezugs ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A span that is cut in two is the same as one.</source>
        <translation>Eine zerschnittene Spanne ist dasselbe wie eine ganze.</translation>
    </message>
    <message>
        <source>AC1 of the characters, the mean over labels.</source>
        <translation>AC1 der Zeichen, das Mittel über die Labels.</translation>
    </message>
    <message>
        <source>All of this has that day and priority already.</source>
        <translation>All das hat schon diesen Tag und diese Priorität.</translation>
    </message>
    <message>
        <source>Alpha of the tokens, one label at a time, and the mean.</source>
        <translation>Alpha der Token, ein Label nach dem anderen, und das Mittel.</translation>
    </message>
    <message>
        <source>An answer has at most %1 characters: shorten it by %2.</source>
        <translation>Eine Antwort hat höchstens %1 Zeichen: Kürzen Sie sie um %2.</translation>
    </message>
    <message>
        <source>An example is one piece of text, and this span has several: pin it as a case.</source>
        <translation>Ein Beispiel ist ein Stück Text, und diese Spanne hat mehrere: Nehmen Sie sie als Fall auf.</translation>
    </message>
    <message>
        <source>An interval holds the true value 95 times in 100 if documents like these were annotated again. Documents are drawn anew: by bootstrap from 20 documents on, by a jackknife with Student&apos;s t from 5 on, and below that there is none.</source>
        <translation>Ein Intervall enthält den wahren Wert in 95 von 100 Fällen, wenn Dokumente wie diese noch einmal annotiert würden. Dokumente werden neu gezogen: ab 20 Dokumenten mit dem Bootstrap, ab 5 mit einem Jackknife und der t-Verteilung von Student, und darunter gibt es keines.</translation>
    </message>
    <message>
        <source>Ask for one question or more.</source>
        <translation>Verlangen Sie mindestens eine Frage.</translation>
    </message>
    <message>
        <source>Ask for the packet again.</source>
        <translation>Bitten Sie noch einmal um das Paket.</translation>
    </message>
    <message>
        <source>Both gave the same label, but one span begins or ends elsewhere.</source>
        <translation>Beide gaben dasselbe Label, aber eine Spanne beginnt oder endet anderswo.</translation>
    </message>
    <message>
        <source>Both marked the same fragments, but with different labels.</source>
        <translation>Beide haben dieselben Fragmente markiert, aber mit verschiedenen Labels.</translation>
    </message>
    <message>
        <source>Both people marked the same fragments with the same label.</source>
        <translation>Beide Personen haben dieselben Fragmente mit demselben Label markiert.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of the labels of matched spans, of one pair of people.</source>
        <translation>Cohens Kappa der Labels zueinander passender Spannen, von einem Paar von Personen.</translation>
    </message>
    <message>
        <source>Everything in a scheme needs a name: write one.</source>
        <translation>Alles in einem Schema braucht einen Namen: Schreiben Sie einen.</translation>
    </message>
    <message>
        <source>Exact F1 of each pair of people, and then the mean; beside it the standard deviation over the pairs.</source>
        <translation>Exaktes F1 jedes Paares von Personen und dann das Mittel; daneben die Standardabweichung über die Paare.</translation>
    </message>
    <message>
        <source>Exact gamma of more than two people needs SciPy, which is not installed: run “pip install scipy” in the environment of the program, or ask for gamma of pairs.</source>
        <translation>Exaktes Gamma von mehr als zwei Personen braucht SciPy, das nicht installiert ist: Führen Sie „pip install scipy“ in der Umgebung des Programms aus oder verlangen Sie Gamma der Paare.</translation>
    </message>
    <message>
        <source>Exact gamma would have to look at more than %1 combinations of spans in one document: compare fewer people at once, or ask for gamma of pairs.</source>
        <translation>Exaktes Gamma müsste mehr als %1 Kombinationen von Spannen in einem Dokument ansehen: Vergleichen Sie weniger Personen zugleich oder verlangen Sie Gamma der Paare.</translation>
    </message>
    <message>
        <source>Gamma of each pair of people, and then the mean.</source>
        <translation>Gamma jedes Paares von Personen und dann das Mittel.</translation>
    </message>
    <message>
        <source>Give the batch a name.</source>
        <translation>Geben Sie dem Stapel einen Namen.</translation>
    </message>
    <message>
        <source>Gold belongs to nobody: hand out work to a person.</source>
        <translation>Die Goldebene gehört niemandem: Teilen Sie Arbeit einer Person zu.</translation>
    </message>
    <message>
        <source>Gold has nothing of this yet: settle it first.</source>
        <translation>Die Goldebene hat davon noch nichts: Entscheiden Sie es zuerst.</translation>
    </message>
    <message>
        <source>Gold has this very span from another decision: say none here, or choose other boundaries.</source>
        <translation>Die Goldebene hat genau diese Spanne aus einer anderen Entscheidung: Sagen Sie hier „keine“ oder wählen Sie andere Grenzen.</translation>
    </message>
    <message>
        <source>Gold questions are in no batch: leave the batch out.</source>
        <translation>Goldfragen sind in keinem Stapel: Lassen Sie den Stapel weg.</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1 of the labels of matched spans, of one pair of people.</source>
        <translation>Gwets AC1 der Labels zueinander passender Spannen, von einem Paar von Personen.</translation>
    </message>
    <message>
        <source>How well one label is told apart from the others, where both people marked something.</source>
        <translation>Wie gut ein Label von den anderen unterschieden wird, wo beide Personen etwas markiert haben.</translation>
    </message>
    <message>
        <source>It depends on how much is marked.</source>
        <translation>Es hängt davon ab, wie viel markiert ist.</translation>
    </message>
    <message>
        <source>It does not see how far boundaries are off: see the mean IoU.</source>
        <translation>Es sieht nicht, wie weit Grenzen danebenliegen: Siehe die mittlere IoU.</translation>
    </message>
    <message>
        <source>It does not see where in a word a span ends, and long spans weigh more.</source>
        <translation>Es sieht nicht, wo in einem Wort eine Spanne endet, und lange Spannen wiegen mehr.</translation>
    </message>
    <message>
        <source>It is close to 1 where little is marked, so it flatters rare labels.</source>
        <translation>Es liegt nahe 1, wo wenig markiert ist, und schmeichelt also seltenen Labels.</translation>
    </message>
    <message>
        <source>It is not the gamma of all people at once.</source>
        <translation>Es ist nicht das Gamma aller Personen zugleich.</translation>
    </message>
    <message>
        <source>It is undefined where one of them marked nothing; such documents are left out.</source>
        <translation>Es ist undefiniert, wo eine von beiden nichts markiert hat; solche Dokumente werden ausgelassen.</translation>
    </message>
    <message>
        <source>It is undefined where spans of one person overlap.</source>
        <translation>Es ist undefiniert, wo Spannen einer Person einander überlappen.</translation>
    </message>
    <message>
        <source>It needs SciPy and, with many people and dense spans, minutes.</source>
        <translation>Es braucht SciPy und bei vielen Personen und dichten Spannen Minuten.</translation>
    </message>
    <message>
        <source>Kappa of the characters of one pair of people, the mean over labels; overall the mean over pairs.</source>
        <translation>Kappa der Zeichen eines Paares von Personen, das Mittel über die Labels; insgesamt das Mittel über die Paare.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of stretches with labels (2016).</source>
        <translation>Krippendorffs Alpha von Abschnitten mit Labels (2016).</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the labels alone, where both people marked something.</source>
        <translation>Krippendorffs Alpha der Labels allein, wo beide Personen etwas markiert haben.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the labels in the clusters of spans of all people.</source>
        <translation>Krippendorffs Alpha der Labels in den Gruppen von Spannen aller Personen.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the question whether a character is in a span of a label; the mean over the labels where it is defined.</source>
        <translation>Krippendorffs Alpha der Frage, ob ein Zeichen in einer Spanne eines Labels liegt; das Mittel über die Labels, für die es definiert ist.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the set of labels that a token has; a token counts as marked if one of its characters is.</source>
        <translation>Krippendorffs Alpha der Menge von Labels, die ein Token hat; ein Token gilt als markiert, wenn eines seiner Zeichen es ist.</translation>
    </message>
    <message>
        <source>More has come in since then: take that back first.</source>
        <translation>Seitdem ist mehr hereingekommen: Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>Much of it asks for a clearer rule what is to be marked at all.</source>
        <translation>Viel davon verlangt nach einer klareren Regel, was überhaupt zu markieren ist.</translation>
    </message>
    <message>
        <source>Much of it asks for a clearer rule where spans begin and end.</source>
        <translation>Viel davon verlangt nach einer klareren Regel, wo Spannen beginnen und enden.</translation>
    </message>
    <message>
        <source>Much of it asks for clearer definitions of the labels.</source>
        <translation>Viel davon verlangt nach klareren Definitionen der Labels.</translation>
    </message>
    <message>
        <source>Name at least two labels to merge.</source>
        <translation>Nennen Sie mindestens zwei Labels zum Vereinen.</translation>
    </message>
    <message>
        <source>Name at least two relations to merge.</source>
        <translation>Nennen Sie mindestens zwei Relationen zum Vereinen.</translation>
    </message>
    <message>
        <source>Name the labels that the old one is split into.</source>
        <translation>Nennen Sie die Labels, in die das alte geteilt wird.</translation>
    </message>
    <message>
        <source>No document has “%1=%2” in its metadata.</source>
        <translation>Kein Dokument hat „%1=%2“ in seinen Metadaten.</translation>
    </message>
    <message>
        <source>No document is all that you ask for: leave something out.</source>
        <translation>Kein Dokument erfüllt alles, was Sie verlangen: Lassen Sie etwas weg.</translation>
    </message>
    <message>
        <source>No document is finished, so there is nothing to judge: mark documents as done first.</source>
        <translation>Kein Dokument ist fertig, also gibt es nichts zu beurteilen: Melden Sie zuerst Dokumente als fertig.</translation>
    </message>
    <message>
        <source>No document that you ask for is %1: choose others.</source>
        <translation>Kein verlangtes Dokument ist %1: Wählen Sie andere.</translation>
    </message>
    <message>
        <source>No second reading that you ask for is handed out to anybody.</source>
        <translation>Keine der verlangten Zweitlesungen ist jemandem ausgegeben.</translation>
    </message>
    <message>
        <source>Nobody has marked this, so there is nobody to write to.</source>
        <translation>Niemand hat das markiert, also gibt es niemanden, dem zu schreiben wäre.</translation>
    </message>
    <message>
        <source>Nobody is chosen: choose who gets a packet.</source>
        <translation>Niemand ist gewählt: Wählen Sie, wer ein Paket bekommt.</translation>
    </message>
    <message>
        <source>Nobody would get anything: name a batch to be made.</source>
        <translation>Niemand bekäme etwas: Nennen Sie einen Stapel, der angelegt werden soll.</translation>
    </message>
    <message>
        <source>None of these is done yet, so none can be returned.</source>
        <translation>Keines davon ist schon erledigt, also kann keines zurückgegeben werden.</translation>
    </message>
    <message>
        <source>Numbers of people, documents and the seed are 0 or more.</source>
        <translation>Anzahlen von Personen und Dokumenten und der Startwert sind mindestens 0.</translation>
    </message>
    <message>
        <source>Of a type of relation: the share whose two spans the other person has marked, too.</source>
        <translation>Bei einer Art von Relation: der Anteil, dessen zwei Spannen auch die andere Person markiert hat.</translation>
    </message>
    <message>
        <source>Of a type of relation: what both people drew between spans that match, of all such relations.</source>
        <translation>Bei einer Art von Relation: was beide zwischen zueinander passenden Spannen gezogen haben, von allen solchen Relationen.</translation>
    </message>
    <message>
        <source>Of an attribute: Krippendorff&apos;s alpha of its values at these spans.</source>
        <translation>Bei einem Attribut: Krippendorffs Alpha seiner Werte an diesen Spannen.</translation>
    </message>
    <message>
        <source>Of an attribute: the share of pairs of spans with equal values, among matched spans of one label to which anybody gave a value.</source>
        <translation>Bei einem Attribut: der Anteil der Paare von Spannen mit gleichen Werten, unter zueinander passenden Spannen eines Labels, denen irgendjemand einen Wert gab.</translation>
    </message>
    <message>
        <source>One character more is as bad as nothing.</source>
        <translation>Ein Zeichen mehr ist so schlecht wie nichts.</translation>
    </message>
    <message>
        <source>Only %1 of the chosen documents are with nobody yet, so a calibration set cannot have %2: ask for fewer.</source>
        <translation>Nur %1 der gewählten Dokumente hat noch niemand, ein Kalibrierungssatz kann also nicht %2 haben: Verlangen Sie weniger.</translation>
    </message>
    <message>
        <source>Only a lead may hand out work: ask the lead of the project.</source>
        <translation>Nur die Leitung darf Arbeit zuteilen: Bitten Sie die Leitung des Projekts.</translation>
    </message>
    <message>
        <source>Only a lead may judge a corpus: ask the lead of the project.</source>
        <translation>Nur die Leitung darf ein Korpus beurteilen: Fragen Sie die Leitung des Projekts.</translation>
    </message>
    <message>
        <source>Only a lead may merge packets: ask the lead of the project.</source>
        <translation>Nur die Leitung darf Pakete zusammenführen: Bitten Sie die Leitung des Projekts.</translation>
    </message>
    <message>
        <source>Only a reviewer may write gold: ask the lead of the project.</source>
        <translation>Nur die Begutachtung darf die Goldebene schreiben: Fragen Sie die Leitung des Projekts.</translation>
    </message>
    <message>
        <source>Only a reviewer or a lead may see what everybody marked: ask the lead.</source>
        <translation>Nur Begutachtung und Leitung dürfen sehen, was alle markiert haben: Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Only leads and reviewers may see how far people agree: ask the lead.</source>
        <translation>Nur Leitung und Begutachtung dürfen sehen, wie weit Personen übereinstimmen: Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Only leads and reviewers may see scores: ask the lead.</source>
        <translation>Nur Leitung und Begutachtung dürfen Ergebnisse sehen: Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Pairs with few documents weigh as much as those with many.</source>
        <translation>Paare mit wenigen Dokumenten wiegen so viel wie solche mit vielen.</translation>
    </message>
    <message>
        <source>REFI-QDA project of QualCoder, MAXQDA, ATLAS.ti or NVivo</source>
        <translation>REFI-QDA-Projekt von QualCoder, MAXQDA, ATLAS.ti oder NVivo</translation>
    </message>
    <message>
        <source>Read it with the share of relations that could be compared.</source>
        <translation>Lesen Sie es zusammen mit dem Anteil der Relationen, die sich vergleichen ließen.</translation>
    </message>
    <message>
        <source>Read it with the share of spans that match at all.</source>
        <translation>Lesen Sie es zusammen mit dem Anteil der Spannen, die überhaupt zueinander passen.</translation>
    </message>
    <message>
        <source>Say what is to be mended: a document is returned with a comment.</source>
        <translation>Sagen Sie, was zu beheben ist: Ein Dokument wird mit einem Kommentar zurückgegeben.</translation>
    </message>
    <message>
        <source>Second readings are in no batch: leave the batch out.</source>
        <translation>Zweitlesungen sind in keinem Stapel: Lassen Sie den Stapel weg.</translation>
    </message>
    <message>
        <source>Spans have been changed meanwhile: look at the changes of the scheme again.</source>
        <translation>Spannen wurden inzwischen geändert: Sehen Sie sich die Änderungen des Schemas noch einmal an.</translation>
    </message>
    <message>
        <source>Spans of one label that have at least the chosen IoU with one of the other person, matched one to one so that the sum of IoU is largest; IoU is the characters in both over those in either.</source>
        <translation>Spannen eines Labels, die mindestens die gewählte IoU mit einer der anderen Person haben, eins zu eins so einander zugeordnet, dass die Summe der IoU am größten ist; IoU ist die Zahl der Zeichen in beiden, geteilt durch die in mindestens einer.</translation>
    </message>
    <message>
        <source>Spans that both marked with the same fragments and label, of all spans, all pairs of people pooled.</source>
        <translation>Spannen, die beide mit denselben Fragmenten und demselben Label markiert haben, von allen Spannen, alle Paare von Personen zusammengelegt.</translation>
    </message>
    <message>
        <source>Spans without a match are not in it.</source>
        <translation>Spannen ohne passendes Gegenstück sind nicht darin.</translation>
    </message>
    <message>
        <source>The %1 “%2” is missing and “%3” is new: say whether it is renamed or retired.</source>
        <translation>Es fehlt „%2“ (%1), und „%3“ ist neu: Sagen Sie, ob es umbenannt oder zurückgezogen ist.</translation>
    </message>
    <message>
        <source>The %1 “%2” stands twice in the scheme.</source>
        <translation>„%2“ (%1) steht zweimal im Schema.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value “%2”.</source>
        <translation>Das Attribut %1 hat keinen Wert „%2“.</translation>
    </message>
    <message>
        <source>The attribute “%1” has no values to choose from: add some.</source>
        <translation>Das Attribut „%1“ hat keine Werte zur Auswahl: Fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>The attribute “%1” is a %2 and cannot become a %3: add another attribute and retire this one.</source>
        <translation>Das Attribut „%1“ ist von der Art %2 und kann nicht %3 werden: Fügen Sie ein anderes Attribut hinzu und ziehen Sie dieses zurück.</translation>
    </message>
    <message>
        <source>The attribute “%1” is a number for one of these labels and none for another: rename one of the two first.</source>
        <translation>Das Attribut „%1“ ist bei einem dieser Labels eine Zahl und bei einem anderen keine: Benennen Sie erst eines der beiden um.</translation>
    </message>
    <message>
        <source>The baseline could not be trained: the program that does it ended with status %1. Close other programs to free memory, and try again.</source>
        <translation>Das Vergleichsmodell konnte nicht lernen: Das Programm dafür endete mit Status %1. Schließen Sie andere Programme, um Speicher freizumachen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The batch is called “%1” already.</source>
        <translation>Der Stapel heißt schon „%1“.</translation>
    </message>
    <message>
        <source>The cheapest alignment of all people of a document together against that of chance.</source>
        <translation>Die günstigste Zuordnung aller Personen eines Dokuments zusammen gegen die des Zufalls.</translation>
    </message>
    <message>
        <source>The cheapest alignment of two people against that of chance (Mathet and others 2015).</source>
        <translation>Die günstigste Zuordnung zweier Personen gegen die des Zufalls (Mathet und andere 2015).</translation>
    </message>
    <message>
        <source>The corpus never had version %1 of its scheme.</source>
        <translation>Das Korpus hatte nie eine Version %1 seines Schemas.</translation>
    </message>
    <message>
        <source>The days that must go by and the seed are 0 or more.</source>
        <translation>Die Tage, die vergehen müssen, und der Startwert sind mindestens 0.</translation>
    </message>
    <message>
        <source>The decisions cannot be read (%1).</source>
        <translation>Die Entscheidungen können nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The guideline has this very case already.</source>
        <translation>Die Regeln haben genau diesen Fall schon.</translation>
    </message>
    <message>
        <source>The guideline has this very example already.</source>
        <translation>Die Regeln haben genau dieses Beispiel schon.</translation>
    </message>
    <message>
        <source>The guideline takes at most %1 characters here: shorten it by %2.</source>
        <translation>Die Regeln fassen hier höchstens %1 Zeichen: Kürzen Sie um %2.</translation>
    </message>
    <message>
        <source>The label “%1” is retired: choose another one.</source>
        <translation>Das Label „%1“ ist zurückgezogen: Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The mean IoU of the matches of relaxed F1.</source>
        <translation>Die mittlere IoU der Paare des gelockerten F1.</translation>
    </message>
    <message>
        <source>The name of a batch has no space around it: “%1”.</source>
        <translation>Der Name eines Stapels hat keine Leerzeichen am Rand: „%1“.</translation>
    </message>
    <message>
        <source>The other person marked nothing like it.</source>
        <translation>Die andere Person hat nichts dergleichen markiert.</translation>
    </message>
    <message>
        <source>The part “%1” has %2 of the documents, not %3: groups stay whole, and the largest has %4 of the %5 documents.</source>
        <translation>Der Teil „%1“ hat %2 der Dokumente, nicht %3: Gruppen bleiben ganz, und die größte hat %4 der %5 Dokumente.</translation>
    </message>
    <message>
        <source>The part “%1” is empty. Groups of documents that belong together: %2; documents in the largest: %3. Group by less, or ask for fewer parts.</source>
        <translation>Der Teil „%1“ ist leer. Gruppen zusammengehöriger Dokumente: %2; Dokumente in der größten: %3. Gruppieren Sie nach weniger oder verlangen Sie weniger Teile.</translation>
    </message>
    <message>
        <source>The person whose packet this is has been removed meanwhile.</source>
        <translation>Die Person, der dieses Paket gehört, wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The rows that came in are no longer in the corpus.</source>
        <translation>Die hereingekommenen Zeilen sind nicht mehr im Korpus.</translation>
    </message>
    <message>
        <source>The rows that came in are not those that were announced.</source>
        <translation>Die hereingekommenen Zeilen sind nicht die angekündigten.</translation>
    </message>
    <message>
        <source>The same for marked and unmarked, whatever the label.</source>
        <translation>Dasselbe für markiert und nicht markiert, gleich welches Label.</translation>
    </message>
    <message>
        <source>The same with the disagreement of all labels added up before it is divided by that of chance.</source>
        <translation>Dasselbe, wobei die Abweichung aller Labels addiert wird, bevor sie durch die des Zufalls geteilt wird.</translation>
    </message>
    <message>
        <source>The scheme has a label “%1” already: choose another name.</source>
        <translation>Das Schema hat schon ein Label „%1“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The scheme has no version %1: it has %2.</source>
        <translation>Das Schema hat keine Version %1: Es hat %2.</translation>
    </message>
    <message>
        <source>The share of characters that a person marked with this label.</source>
        <translation>Der Anteil der Zeichen, die eine Person mit diesem Label markiert hat.</translation>
    </message>
    <message>
        <source>The share of spans that have the same label, among those that match in place.</source>
        <translation>Der Anteil der Spannen mit demselben Label unter denen, deren Stelle übereinstimmt.</translation>
    </message>
    <message>
        <source>The share of spans that mean the same as one of the other person.</source>
        <translation>Der Anteil der Spannen, die dasselbe meinen wie eine der anderen Person.</translation>
    </message>
    <message>
        <source>The share that is read again is more than 0 and at most 1, not %1: 0.1 stands for every tenth document.</source>
        <translation>Der Anteil, der noch einmal gelesen wird, ist mehr als 0 und höchstens 1, nicht %1: 0.1 steht für jedes zehnte Dokument.</translation>
    </message>
    <message>
        <source>The value “%1” of %2 would have no place: retire it, or say which value it becomes.</source>
        <translation>Der Wert „%1“ von %2 hätte keinen Platz: Ziehen Sie ihn zurück oder sagen Sie, welcher Wert daraus wird.</translation>
    </message>
    <message>
        <source>There are no documents yet: import texts first.</source>
        <translation>Es gibt noch keine Dokumente: Importieren Sie zuerst Texte.</translation>
    </message>
    <message>
        <source>There is a batch “%1” already: choose another name.</source>
        <translation>Einen Stapel „%1“ gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a remark that you have not read.</source>
        <translation>Es gibt eine Bemerkung, die Sie nicht gelesen haben.</translation>
    </message>
    <message>
        <source>There is no annotator yet: add people first.</source>
        <translation>Es gibt noch niemanden zum Annotieren: Fügen Sie zuerst Personen hinzu.</translation>
    </message>
    <message>
        <source>There is no answer yet: write something first.</source>
        <translation>Es gibt noch keine Antwort: Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>There is no batch “%1” that was made here: there are %2.</source>
        <translation>Es gibt keinen hier angelegten Stapel „%1“: Es gibt %2.</translation>
    </message>
    <message>
        <source>There is no majority here: take somebody&apos;s span, edit one, or say none.</source>
        <translation>Hier gibt es keine Mehrheit: Nehmen Sie die Spanne von jemandem, bearbeiten Sie eine oder sagen Sie „keine“.</translation>
    </message>
    <message>
        <source>There is no question for anybody: it takes documents whose gold is done and that people do not have yet.</source>
        <translation>Es gibt für niemanden eine Frage: Dazu braucht es Dokumente, deren Goldebene fertig ist und die noch niemand von ihnen hat.</translation>
    </message>
    <message>
        <source>There is no remark here that you have not read.</source>
        <translation>Hier gibt es keine Bemerkung, die Sie nicht gelesen haben.</translation>
    </message>
    <message>
        <source>There is nothing to decide in this document any more.</source>
        <translation>In diesem Dokument ist nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>There is nothing to issue again: nobody finished enough documents so long ago that were not issued again already.</source>
        <translation>Es gibt nichts erneut vorzulegen: Niemand hat vor so langer Zeit genug Dokumente erledigt, die nicht schon erneut vorgelegt wurden.</translation>
    </message>
    <message>
        <source>This changes nothing: the scheme says so already.</source>
        <translation>Das ändert nichts: Das Schema sagt es schon so.</translation>
    </message>
    <message>
        <source>This corpus has no such document: look again.</source>
        <translation>Dieses Korpus hat kein solches Dokument: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This corpus was not made by opening a packet, so there is nobody to send it to. Open the packet that the lead has sent.</source>
        <translation>Dieses Korpus entstand nicht durch Öffnen eines Pakets, es gibt also niemanden, an den es zu schicken wäre. Öffnen Sie das Paket, das die Leitung geschickt hat.</translation>
    </message>
    <message>
        <source>This has been changed meanwhile: look at the queue again.</source>
        <translation>Das wurde inzwischen geändert: Sehen Sie noch einmal in die Warteliste.</translation>
    </message>
    <message>
        <source>This has been decided meanwhile: look again.</source>
        <translation>Das wurde inzwischen entschieden: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This has been decided otherwise meanwhile: look again.</source>
        <translation>Das wurde inzwischen anders entschieden: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This person has marked nothing here: take somebody else&apos;s span.</source>
        <translation>Diese Person hat hier nichts markiert: Nehmen Sie die Spanne von jemand anderem.</translation>
    </message>
    <message>
        <source>This work has come in meanwhile: look again.</source>
        <translation>Diese Arbeit ist inzwischen hereingekommen: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Two spans mean the same place, but differ in boundary and label.</source>
        <translation>Zwei Spannen meinen dieselbe Stelle, weichen aber in Grenze und Label voneinander ab.</translation>
    </message>
    <message>
        <source>Version %1 of the scheme “%2” is another one here: this comes from another corpus, or from before a change that was undone.</source>
        <translation>Version %1 des Schemas „%2“ ist hier eine andere: Das kommt aus einem anderen Korpus oder aus der Zeit vor einer Änderung, die rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>WebAnno TSV 3, also of INCEpTION: a file for each person</source>
        <translation>WebAnno TSV 3, auch von INCEpTION: eine Datei je Person</translation>
    </message>
    <message>
        <source>What came in is no longer there: look again.</source>
        <translation>Was hereinkam, ist nicht mehr da: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>What somebody sent back is no longer in this corpus as it was received. Restore a backup.</source>
        <translation>Was jemand zurückgeschickt hat, ist nicht mehr so in diesem Korpus, wie es ankam. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>What this work goes on from is no longer here.</source>
        <translation>Das, worauf diese Arbeit aufbaut, ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Write something first: the remark is empty.</source>
        <translation>Schreiben Sie zuerst etwas: Die Bemerkung ist leer.</translation>
    </message>
    <message>
        <source>Write the case first: what it is, and how it is decided.</source>
        <translation>Schreiben Sie zuerst den Fall: was es ist und wie es entschieden wird.</translation>
    </message>
    <message>
        <source>a coding names the code %1, which is not there.</source>
        <translation>eine Codierung nennt den Code %1, den es nicht gibt.</translation>
    </message>
    <message>
        <source>a fragment is two whole numbers, not %1.</source>
        <translation>ein Fragment besteht aus zwei ganzen Zahlen, nicht %1.</translation>
    </message>
    <message>
        <source>a hash must be 64 hexadecimal digits.</source>
        <translation>eine Prüfsumme muss 64 hexadezimale Ziffern haben.</translation>
    </message>
    <message>
        <source>a layer is declared behind the first token.</source>
        <translation>eine Ebene wird erst nach dem ersten Token deklariert.</translation>
    </message>
    <message>
        <source>a layer names a user who is not there.</source>
        <translation>eine Ebene nennt eine Person, die es nicht gibt.</translation>
    </message>
    <message>
        <source>a place in a journal must be a number and a hash.</source>
        <translation>eine Stelle im Journal muss eine Zahl und eine Prüfsumme sein.</translation>
    </message>
    <message>
        <source>a relation does not say where it comes from: mend the line.</source>
        <translation>eine Relation sagt nicht, woher sie kommt: Berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>a sentence begins where another one stands: mend the offsets.</source>
        <translation>ein Satz beginnt, wo ein anderer steht: Berichtigen Sie die Positionen.</translation>
    </message>
    <message>
        <source>an element of a chain has no place in it: mend the line.</source>
        <translation>ein Glied einer Kette hat keinen Platz darin: Berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>annotations of nobody</source>
        <translation>Annotationen von niemandem</translation>
    </message>
    <message>
        <source>changes what only a lead or somebody else may change.</source>
        <translation>ändert, was nur die Leitung oder jemand anderes ändern darf.</translation>
    </message>
    <message>
        <source>documents without a layer that is done</source>
        <translation>Dokumente ohne erledigte Ebene</translation>
    </message>
    <message>
        <source>edit %1 cannot be read (%2).</source>
        <translation>Bearbeitung %1 ist unlesbar (%2).</translation>
    </message>
    <message>
        <source>edit %1 is not as it was written, or somebody else wrote it.</source>
        <translation>Bearbeitung %1 ist nicht, wie sie geschrieben wurde, oder jemand anderes hat sie geschrieben.</translation>
    </message>
    <message>
        <source>edit %1 is of no known kind.</source>
        <translation>Bearbeitung %1 ist von unbekannter Art.</translation>
    </message>
    <message>
        <source>everything, one document a line</source>
        <translation>alles, ein Dokument je Zeile</translation>
    </message>
    <message>
        <source>has a time that is no number of seconds.</source>
        <translation>hat eine Zeit, die keine Zahl von Sekunden ist.</translation>
    </message>
    <message>
        <source>is about somebody else&apos;s work: nobody may change that.</source>
        <translation>betrifft die Arbeit einer anderen Person: Niemand darf diese ändern.</translation>
    </message>
    <message>
        <source>is of a kind that no annotator makes: %1.</source>
        <translation>ist von einer Art, die beim Annotieren nicht entsteht: %1.</translation>
    </message>
    <message>
        <source>it holds a layer that is not for this person.</source>
        <translation>es enthält eine Ebene, die nicht für diese Person ist.</translation>
    </message>
    <message>
        <source>it holds a record that is not for this person.</source>
        <translation>es enthält einen Datensatz, der nicht für diese Person ist.</translation>
    </message>
    <message>
        <source>it says that it is %1 and not %2: open it with the version of the program that made it.</source>
        <translation>nach eigener Angabe ist es %1 und nicht %2: Öffnen Sie es mit der Version des Programms, die es erstellt hat.</translation>
    </message>
    <message>
        <source>its annotations are damaged (%1).</source>
        <translation>die Annotationen darin sind beschädigt (%1).</translation>
    </message>
    <message>
        <source>layers of people who were not chosen</source>
        <translation>Ebenen nicht gewählter Personen</translation>
    </message>
    <message>
        <source>layers that are not done</source>
        <translation>nicht erledigte Ebenen</translation>
    </message>
    <message>
        <source>layers without a span</source>
        <translation>Ebenen ohne Spanne</translation>
    </message>
    <message>
        <source>line %1 is no row of a journal (%2).</source>
        <translation>Zeile %1 ist keine Zeile eines Journals (%2).</translation>
    </message>
    <message>
        <source>line %1: edit %2 is missing.</source>
        <translation>Zeile %1: Bearbeitung %2 fehlt.</translation>
    </message>
    <message>
        <source>metadata values</source>
        <translation>Metadatenwerte</translation>
    </message>
    <message>
        <source>no column is called text, content, body or article: choose the one that holds the texts, one of %1.</source>
        <translation>keine Spalte heißt text, content, body oder article: Wählen Sie die mit den Texten aus %1.</translation>
    </message>
    <message>
        <source>no field of the task is called text, content or the like (there is %1), so it is about something else: choose the field that holds the texts, or leave the file out.</source>
        <translation>kein Feld der Aufgabe heißt text, content oder ähnlich (es gibt %1), also geht es darin um anderes: Wählen Sie das Feld mit den Texten oder lassen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>nobody called “%1” is done with this document.</source>
        <translation>niemand namens „%1“ ist mit diesem Dokument fertig.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>notes and flags on documents</source>
        <translation>Notizen und Zeichen an Dokumenten</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>one document has more than %1 MB of annotations.</source>
        <translation>ein Dokument hat mehr als %1 MB Annotationen.</translation>
    </message>
    <message>
        <source>one row a document</source>
        <translation>eine Zeile je Dokument</translation>
    </message>
    <message>
        <source>one row a sentence</source>
        <translation>eine Zeile je Satz</translation>
    </message>
    <message>
        <source>one row a sentence, for spreadsheets</source>
        <translation>eine Zeile je Satz, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>one row a span</source>
        <translation>eine Zeile je Spanne</translation>
    </message>
    <message>
        <source>one row a span, for spreadsheets</source>
        <translation>eine Zeile je Spanne, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>plain text, one document a file</source>
        <translation>reiner Text, ein Dokument je Datei</translation>
    </message>
    <message>
        <source>reading the file takes far too long, so it cannot be trusted. Restore a backup.</source>
        <translation>das Lesen der Datei dauert viel zu lange, ihr ist also nicht zu trauen. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>sha256 is %1, but that of the text is “%2”: the text was changed after the file was written.</source>
        <translation>sha256 ist %1, die des Textes aber „%2“: Der Text wurde nach dem Schreiben der Datei geändert.</translation>
    </message>
    <message>
        <source>spaCy&apos;s DocBin, a group of spans for each layer</source>
        <translation>DocBin von spaCy, eine Gruppe von Spannen je Ebene</translation>
    </message>
    <message>
        <source>span attributes</source>
        <translation>Attribute von Spannen</translation>
    </message>
    <message>
        <source>span attributes that the scheme does not have so</source>
        <translation>Attribute von Spannen, die das Schema so nicht hat</translation>
    </message>
    <message>
        <source>span notes and flags</source>
        <translation>Notizen und Zeichen an Spannen</translation>
    </message>
    <message>
        <source>spans with a label that the scheme does not have</source>
        <translation>Spannen mit einem Label, das das Schema nicht hat</translation>
    </message>
    <message>
        <source>table with separators</source>
        <translation>Tabelle mit Trennzeichen</translation>
    </message>
    <message>
        <source>table with tabs</source>
        <translation>Tabelle mit Tabulatoren</translation>
    </message>
    <message>
        <source>tasks of Label Studio with their annotations, and the labels for them</source>
        <translation>Aufgaben von Label Studio mit ihren Annotationen und den Labels dazu</translation>
    </message>
    <message>
        <source>text of a word processor</source>
        <translation>Text einer Textverarbeitung</translation>
    </message>
    <message>
        <source>the %1 %2 stands twice.</source>
        <translation>%1 %2 steht zweimal da.</translation>
    </message>
    <message>
        <source>the %1 “%2” stands twice in the scheme.</source>
        <translation>%1 „%2“ steht zweimal im Schema.</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply.</source>
        <translation>das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>the attribute %1 must be a text or a number, not %2.</source>
        <translation>das Attribut %1 muss ein Text oder eine Zahl sein, nicht %2.</translation>
    </message>
    <message>
        <source>the attribute value %1 is no text and no number.</source>
        <translation>der Attributwert %1 ist weder Text noch Zahl.</translation>
    </message>
    <message>
        <source>the column “%1” stands twice: rename one of them.</source>
        <translation>die Spalte „%1“ gibt es zweimal: Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>the columns must be a list of labels, not %1.</source>
        <translation>die Spalten müssen eine Liste von Labels sein, nicht %1.</translation>
    </message>
    <message>
        <source>the corpus is damaged, for a text in it is not UTF-8. Restore a backup.</source>
        <translation>das Korpus ist beschädigt, denn ein Text darin ist nicht UTF-8. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>the corpus is open in another window or program. Close it there first.</source>
        <translation>das Korpus ist in einem anderen Fenster oder Programm geöffnet. Schließen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>the disk is full, so this was not saved. Free some space and try again.</source>
        <translation>die Festplatte ist voll, daher wurde das nicht gespeichert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the disk reports an error, so this was not saved. Check the disk, then try again.</source>
        <translation>die Festplatte meldet einen Fehler, daher wurde das nicht gespeichert. Prüfen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the document is too long: begin another one with -DOCSTART-.</source>
        <translation>das Dokument ist zu lang: Beginnen Sie ein weiteres mit -DOCSTART-.</translation>
    </message>
    <message>
        <source>the document was removed meanwhile: import again.</source>
        <translation>Das Dokument wurde inzwischen entfernt: Importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>the e-mail has more than %1 parts.</source>
        <translation>die E-Mail hat mehr als %1 Teile.</translation>
    </message>
    <message>
        <source>the e-mail has no text: save its attachment by itself.</source>
        <translation>die E-Mail hat keinen Text: Speichern Sie den Anhang für sich.</translation>
    </message>
    <message>
        <source>the e-mail is damaged (%1): save it again, or as text.</source>
        <translation>die E-Mail ist beschädigt (%1): Speichern Sie sie noch einmal oder als Text.</translation>
    </message>
    <message>
        <source>the encoding cannot be detected, or this is no plain text: %1, or convert the file to plain text.</source>
        <translation>die Codierung lässt sich nicht erkennen, oder das ist kein reiner Text: %1, oder wandeln Sie die Datei in reinen Text um.</translation>
    </message>
    <message>
        <source>the encoding “%1” is not one of texts: choose another.</source>
        <translation>die Codierung „%1“ ist keine für Texte: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>the entry of the file “%1” is no object.</source>
        <translation>der Eintrag der Datei „%1“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>the file cannot be opened. Check its folder and permissions.</source>
        <translation>die Datei kann nicht geöffnet werden. Prüfen Sie Ordner und Rechte.</translation>
    </message>
    <message>
        <source>the file may not be written. Allow writing, or copy it to another folder.</source>
        <translation>die Datei darf nicht geschrieben werden. Erlauben Sie das Schreiben oder kopieren Sie sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>the file must be UTF-8.</source>
        <translation>die Datei muss UTF-8 sein.</translation>
    </message>
    <message>
        <source>the file unpacks to far more than a DocBin of its size: do not trust it, or divide it into smaller ones.</source>
        <translation>die Datei entpackt sich zu viel mehr als ein DocBin dieser Größe: Trauen Sie ihr nicht oder teilen Sie sie in kleinere.</translation>
    </message>
    <message>
        <source>the file “%1” lies outside the release.</source>
        <translation>die Datei „%1“ liegt außerhalb der Ausgabe.</translation>
    </message>
    <message>
        <source>the format is not %1: use the program that wrote it.</source>
        <translation>das Format ist nicht %1: Nehmen Sie das Programm, das es geschrieben hat.</translation>
    </message>
    <message>
        <source>the format must be “%1”, not %2.</source>
        <translation>das Format muss „%1“ sein, nicht %2.</translation>
    </message>
    <message>
        <source>the hash of edit %1 is none.</source>
        <translation>die Prüfsumme der Bearbeitung %1 ist keine.</translation>
    </message>
    <message>
        <source>the line is no JSON object: it must begin with { and end with }.</source>
        <translation>die Zeile ist kein JSON-Objekt: Sie muss mit { beginnen und mit } enden.</translation>
    </message>
    <message>
        <source>the number %1 is too large.</source>
        <translation>die Zahl %1 ist zu groß.</translation>
    </message>
    <message>
        <source>the number %1… is too large.</source>
        <translation>die Zahl %1… ist zu groß.</translation>
    </message>
    <message>
        <source>the number [%1] belongs to two layers: mend the file.</source>
        <translation>die Nummer [%1] gehört zu zwei Ebenen: Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>the offsets must be “%1”, not %2.</source>
        <translation>die Positionen müssen „%1“ sein, nicht %2.</translation>
    </message>
    <message>
        <source>the parts of the DocBin do not fit each other: it is damaged.</source>
        <translation>die Teile des DocBin passen nicht zueinander: Es ist beschädigt.</translation>
    </message>
    <message>
        <source>the relation %1 names an unknown label “%2”.</source>
        <translation>die Relation %1 nennt ein unbekanntes Label „%2“.</translation>
    </message>
    <message>
        <source>the relation %1 names the span %2, which is not in this layer.</source>
        <translation>die Relation %1 nennt die Spanne %2, die nicht in dieser Ebene ist.</translation>
    </message>
    <message>
        <source>the scheme has an entry of a wrong kind: %1.</source>
        <translation>das Schema hat einen Eintrag falscher Art: %1.</translation>
    </message>
    <message>
        <source>the scheme has changed, and there is work in this corpus that the lead does not have yet. Send it first, and open the next packet.</source>
        <translation>das Schema hat sich geändert, und in diesem Korpus ist Arbeit, die die Leitung noch nicht hat. Schicken Sie sie zuerst und öffnen Sie dann das nächste Paket.</translation>
    </message>
    <message>
        <source>the scheme lacks %1.</source>
        <translation>im Schema fehlt %1.</translation>
    </message>
    <message>
        <source>the span %1 says %2, but at %3 the text has %4.</source>
        <translation>die Spanne %1 sagt %2, aber bei %3 steht im Text %4.</translation>
    </message>
    <message>
        <source>the state must be one of %1, not %2.</source>
        <translation>der Status muss einer aus %1 sein, nicht %2.</translation>
    </message>
    <message>
        <source>the string %1 is not in the table of strings.</source>
        <translation>die Zeichenkette %1 steht nicht in der Tabelle der Zeichenketten.</translation>
    </message>
    <message>
        <source>the text is not the one that the file says it is.</source>
        <translation>der Text ist nicht der, den die Datei angibt.</translation>
    </message>
    <message>
        <source>the text of a span is %1 here, not %2.</source>
        <translation>der Text einer Spanne ist hier %1, nicht %2.</translation>
    </message>
    <message>
        <source>the text of “%1” is not the one it should be.</source>
        <translation>der Text von „%1“ ist nicht der, der er sein sollte.</translation>
    </message>
    <message>
        <source>the token ends before it begins: mend its offsets.</source>
        <translation>das Token endet, bevor es beginnt: Berichtigen Sie seine Positionen.</translation>
    </message>
    <message>
        <source>the user data of a document is not packed.</source>
        <translation>die Nutzerdaten eines Dokuments sind nicht gepackt.</translation>
    </message>
    <message>
        <source>there are %1 roles for %2 slots.</source>
        <translation>es gibt %1 Rollen für %2 Plätze.</translation>
    </message>
    <message>
        <source>there are more than %1 spans in one document.</source>
        <translation>ein Dokument hat mehr als %1 Spannen.</translation>
    </message>
    <message>
        <source>there are no tokens from %1 to %2.</source>
        <translation>Token von %1 bis %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>there is %1 where %2 should be.</source>
        <translation>da steht %1, wo %2 sein sollte.</translation>
    </message>
    <message>
        <source>there is a NUL character at position %1, so this is no plain text or has another encoding: %2, or convert the file to plain text.</source>
        <translation>an Position %1 steht ein NUL-Zeichen, das ist also kein reiner Text oder anders codiert: %2, oder wandeln Sie die Datei in reinen Text um.</translation>
    </message>
    <message>
        <source>there is a list of more than %1 entries.</source>
        <translation>eine Liste hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>there is half a number: the file is damaged.</source>
        <translation>da steht eine halbe Zahl: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>there is no column “%1”: choose one of %2.</source>
        <translation>eine Spalte „%1“ gibt es nicht: Wählen Sie eine aus %2.</translation>
    </message>
    <message>
        <source>there is no encoding “%1”: choose one like utf-8, utf-16 or windows-1252.</source>
        <translation>eine Codierung „%1“ gibt es nicht: Wählen Sie eine wie utf-8, utf-16 oder windows-1252.</translation>
    </message>
    <message>
        <source>there is no tag behind %1: write O for none.</source>
        <translation>nach %1 steht kein Tag: Schreiben Sie O für keines.</translation>
    </message>
    <message>
        <source>there is no word before the tag.</source>
        <translation>vor dem Tag steht kein Wort.</translation>
    </message>
    <message>
        <source>there is nothing with the key “%1”, or it has changed since: list again.</source>
        <translation>es gibt nichts mit dem Schlüssel „%1“, oder es hat sich seither geändert: Listen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>there must be %1 tags behind the word, not %2.</source>
        <translation>nach dem Wort müssen %1 Tags stehen, nicht %2.</translation>
    </message>
    <message>
        <source>this is no JSON at column %1: %2.</source>
        <translation>das ist bei Spalte %1 kein JSON: %2.</translation>
    </message>
    <message>
        <source>this is no UTF-8: get the release again.</source>
        <translation>das ist kein UTF-8: Holen Sie die Ausgabe noch einmal.</translation>
    </message>
    <message>
        <source>this is no annotation: “annotation_id” is missing.</source>
        <translation>das ist keine Annotation: „annotation_id“ fehlt.</translation>
    </message>
    <message>
        <source>this is no e-mail, which begins with From: or Subject:.</source>
        <translation>das ist keine E-Mail, die mit From: oder Subject: beginnt.</translation>
    </message>
    <message>
        <source>this is no text in the encoding %1%2: %3, or repair the file.</source>
        <translation>das ist kein Text in der Codierung %1%2: %3, oder reparieren Sie die Datei.</translation>
    </message>
    <message>
        <source>two people are done with no document called “%1”.</source>
        <translation>zwei Personen sind mit keinem Dokument namens „%1“ fertig.</translation>
    </message>
    <message>
        <source>version %1 of the scheme in the packet is not that of this corpus.</source>
        <translation>Version %1 des Schemas im Paket ist nicht die dieses Korpus.</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>what came before this work is not known here any more.</source>
        <translation>was dieser Arbeit vorausging, ist hier nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>words with tags (BIO, BILOU), a column for each label</source>
        <translation>Wörter mit Tags (BIO, BILOU), eine Spalte je Label</translation>
    </message>
    <message>
        <source>“%1” cannot be removed while it is assigned: take that back first.</source>
        <translation>„%1“ kann nicht entfernt werden, solange es zugeteilt ist: Nehmen Sie das erst zurück.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: somebody&apos;s work stands on it.</source>
        <translation>„%1“ kann nicht entfernt werden: Darauf beruht die Arbeit einer Person.</translation>
    </message>
    <message>
        <source>“%1” gains nothing any more with twice the documents: better guidelines or another model help more than more annotation.</source>
        <translation>„%1“ gewinnt mit doppelt so vielen Dokumenten nichts mehr: Bessere Richtlinien oder ein anderes Modell helfen mehr als mehr Annotationen.</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3, not from %4 to %5.</source>
        <translation>„%1“ führt von %2 zu %3, nicht von %4 zu %5.</translation>
    </message>
    <message>
        <source>“%1” has %2 spans: too few to learn it or to test it.</source>
        <translation>„%1“ hat %2 Spannen: zu wenige, um es zu lernen oder zu prüfen.</translation>
    </message>
    <message>
        <source>“%1” has a NUL character in it.</source>
        <translation>„%1“ enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>“%1” has another text in this corpus.</source>
        <translation>„%1“ hat in diesem Korpus einen anderen Text.</translation>
    </message>
    <message>
        <source>“%1” has been changed meanwhile.</source>
        <translation>„%1“ wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>“%1” has half a surrogate pair in it.</source>
        <translation>„%1“ enthält ein halbes Surrogatpaar.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is learned to %2, and people agree to %3: there is room below the ceiling.</source>
        <translation>„%1“ wird zu %2 gelernt, und Menschen stimmen zu %3 überein: Bis zur Decke ist noch Platz.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is nested more than %2 deep, so this is no page that somebody wrote: save the page again, or as plain text.</source>
        <translation>„%1“ ist tiefer als %2-fach verschachtelt, das ist also keine von Menschen geschriebene Seite: Speichern Sie die Seite noch einmal oder als reinen Text.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as year-month-day, 2026-11-30.</source>
        <translation>„%1“ ist kein Tag: Schreiben Sie ihn als Jahr-Monat-Tag, 2026-11-30.</translation>
    </message>
    <message>
        <source>“%1” is no pseudonym, and no name of only one person. Known are: %2.</source>
        <translation>„%1“ ist kein Pseudonym und kein Name nur einer Person. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no split: write shares such as 80/10/10, or names and shares such as train=70/dev=15/test=15.</source>
        <translation>„%1“ ist keine Aufteilung: Schreiben Sie Anteile wie 80/10/10 oder Namen und Anteile wie train=70/dev=15/test=15.</translation>
    </message>
    <message>
        <source>“%1” is no tag: it must be O, or begin with B- or I-.</source>
        <translation>„%1“ ist kein Tag: Es muss O sein oder mit B- oder I- beginnen.</translation>
    </message>
    <message>
        <source>“%1” is no verdict: say %2.</source>
        <translation>„%1“ ist kein Urteil: Sagen Sie %2.</translation>
    </message>
    <message>
        <source>“%1” is rare: %2 of all spans.</source>
        <translation>„%1“ ist selten: %2 aller Spannen.</translation>
    </message>
    <message>
        <source>“%1” is unknown in this version of the format.</source>
        <translation>„%1“ ist in dieser Version des Formats unbekannt.</translation>
    </message>
    <message>
        <source>“%1” looks like a copy that a cloud service made of a conflict: make sure that it is the one you want to work on.</source>
        <translation>„%1“ sieht aus wie eine Konfliktkopie eines Cloud-Dienstes: Vergewissern Sie sich, dass Sie daran arbeiten wollen.</translation>
    </message>
    <message>
        <source>“%1” must be %2, not %3.</source>
        <translation>„%1“ muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts, not %2.</source>
        <translation>„%1“ muss eine Liste von Texten sein, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” must be a list, not %2.</source>
        <translation>„%1“ muss eine Liste sein, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” must be a number, not %2.</source>
        <translation>„%1“ muss eine Zahl sein, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text, not %2.</source>
        <translation>„%1“ muss ein Text sein, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, not %2.</source>
        <translation>„%1“ muss eine ganze Zahl sein, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2.</source>
        <translation>„%1“ muss eines aus %2 sein.</translation>
    </message>
    <message>
        <source>“%1” must be two whole numbers, not %2.</source>
        <translation>„%1“ muss aus zwei ganzen Zahlen bestehen, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” must have from 1 to %2 characters, not %3.</source>
        <translation>„%1“ muss 1 bis %2 Zeichen haben, nicht %3.</translation>
    </message>
    <message>
        <source>“%1” must hold objects only, not %2.</source>
        <translation>„%1“ darf nur Objekte enthalten, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” must hold texts only, not %2.</source>
        <translation>„%1“ darf nur Texte enthalten, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” must hold two forms of one thing, not %2.</source>
        <translation>„%1“ muss zwei Formen einer Sache enthalten, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” needs labels to go from and to: tick some.</source>
        <translation>„%1“ braucht Labels, von denen und zu denen sie führt: Kreuzen Sie welche an.</translation>
    </message>
    <message>
        <source>“%1” still gains %2 points of F1 with twice the documents: more annotation helps.</source>
        <translation>„%1“ gewinnt mit doppelt so vielen Dokumenten noch %2 Punkte F1: Mehr Annotationen helfen.</translation>
    </message>
    <message>
        <source>“answer” must be one of %1, not %2.</source>
        <translation>„answer“ muss eines aus %1 sein, nicht %2.</translation>
    </message>
    <message>
        <source>“completed_by” must name somebody, not %1.</source>
        <translation>„completed_by“ muss jemanden nennen, nicht %1.</translation>
    </message>
    <message>
        <source>“counts” must hold whole numbers.</source>
        <translation>„counts“ darf nur ganze Zahlen enthalten.</translation>
    </message>
    <message>
        <source>“direction” must be one of %1, not %2.</source>
        <translation>„direction“ muss eines aus %1 sein, nicht %2.</translation>
    </message>
    <message>
        <source>“kind” must be “out” or “back”.</source>
        <translation>„kind“ muss „out“ oder „back“ sein.</translation>
    </message>
    <message>
        <source>“known” must hold an id, a number and a hash each.</source>
        <translation>„known“ muss je eine Kennung, eine Zahl und eine Prüfsumme enthalten.</translation>
    </message>
    <message>
        <source>“lead_time” must be a number from 0 to %1, not %2.</source>
        <translation>„lead_time“ muss eine Zahl von 0 bis %1 sein, nicht %2.</translation>
    </message>
    <message>
        <source>“members” names other files than a packet has.</source>
        <translation>„members“ nennt andere Dateien, als ein Paket hat.</translation>
    </message>
    <message>
        <source>“piece” must be from 0 to %1, not %2.</source>
        <translation>„piece“ muss von 0 bis %1 reichen, nicht %2.</translation>
    </message>
    <message>
        <source>“reverse” must be true or false, not %1.</source>
        <translation>„reverse“ muss true oder false sein, nicht %1.</translation>
    </message>
    <message>
        <source>“seconds” must be from 0 to %1, not %2.</source>
        <translation>„seconds“ muss von 0 bis %1 reichen, nicht %2.</translation>
    </message>
</context>
<context>
    <name>Shaping</name>
    <message>
        <source>End one word later</source>
        <translation>Ende ein Wort später</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Ende ein Wort früher</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Anfang ein Wort später</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Anfang ein Wort früher</translation>
    </message>
    <message>
        <source>End one character later</source>
        <translation>Ende ein Zeichen später</translation>
    </message>
    <message>
        <source>End one character earlier</source>
        <translation>Ende ein Zeichen früher</translation>
    </message>
    <message>
        <source>Start one character later</source>
        <translation>Anfang ein Zeichen später</translation>
    </message>
    <message>
        <source>Start one character earlier</source>
        <translation>Anfang ein Zeichen früher</translation>
    </message>
    <message>
        <source>End to the right by a word</source>
        <translation>Ende ein Wort nach rechts</translation>
    </message>
    <message>
        <source>End to the left by a word</source>
        <translation>Ende ein Wort nach links</translation>
    </message>
    <message>
        <source>Start to the right by a word</source>
        <translation>Anfang ein Wort nach rechts</translation>
    </message>
    <message>
        <source>Start to the left by a word</source>
        <translation>Anfang ein Wort nach links</translation>
    </message>
    <message>
        <source>Give the span the selected text</source>
        <translation>Spanne auf den ausgewählten Text setzen</translation>
    </message>
    <message>
        <source>Take the fragment at the caret off the span</source>
        <translation>Fragment am Cursor von der Spanne lösen</translation>
    </message>
    <message>
        <source>The span cannot go further this way.</source>
        <translation>Die Spanne kann in dieser Richtung nicht weiter.</translation>
    </message>
    <message>
        <source>Select the text that the span should cover first.</source>
        <translation>Wählen Sie erst den Text aus, den die Spanne umfassen soll.</translation>
    </message>
    <message>
        <source>Put the caret into one of several fragments of the chosen span.</source>
        <translation>Setzen Sie den Cursor in eines von mehreren Fragmenten der gewählten Spanne.</translation>
    </message>
    <message>
        <source>Took a fragment off.</source>
        <translation>Ein Fragment wurde gelöst.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Documents behind the row</source>
        <translation>Dokumente hinter der Zeile</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Set &amp;back</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>These keys belong to %1, which would lose them.</source>
        <translation>Diese Tasten gehören zu %1 und gingen dort verloren.</translation>
    </message>
</context>
<context>
    <name>SpanLinks</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the link {name}</source>
        <translation>Bezug {name} entfernen</translation>
    </message>
</context>
<context>
    <name>SpanPanel</name>
    <message>
        <source>To discuss</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Anything the lead or you should remember</source>
        <translation>Was Sie oder die Leitung sich merken sollten</translation>
    </message>
    <message>
        <source>Label of the span</source>
        <translation>Label der Spanne</translation>
    </message>
    <message>
        <source>Text of the span</source>
        <translation>Text der Spanne</translation>
    </message>
</context>
<context>
    <name>SpansModel</name>
    <message>
        <source>to discuss</source>
        <translation>besprechen</translation>
    </message>
</context>
<context>
    <name>SpansPanel</name>
    <message>
        <source>Spans to show</source>
        <translation>Angezeigte Spannen</translation>
    </message>
    <message>
        <source>Spans in reading order</source>
        <translation>Spannen in Lesefolge</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>All labels ({count})</source>
        <translation>Alle Labels ({count})</translation>
    </message>
    <message>
        <source>No span has this label.</source>
        <translation>Keine Spanne hat dieses Label.</translation>
    </message>
    <message>
        <source>Nothing is marked in this document yet.</source>
        <translation>In diesem Dokument ist noch nichts markiert.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>%1 aufteilen</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Go on offering the old label</source>
        <translation>Das alte Label weiterhin anbieten</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Aufteilen</translation>
    </message>
    <message>
        <source>The value of %1</source>
        <translation>Der Wert von %1</translation>
    </message>
    <message>
        <source>People, span by span</source>
        <translation>Personen, Spanne für Spanne</translation>
    </message>
    <message>
        <source>New labels, one a line</source>
        <translation>Neue Labels, eines je Zeile</translation>
    </message>
    <message>
        <source>Spans keep the old label until somebody gives them a new one.</source>
        <translation>Spannen behalten das alte Label, bis ihnen jemand ein neues gibt.</translation>
    </message>
    <message>
        <source>The new label for each value. Where none is written the old one stays.</source>
        <translation>Das neue Label für jeden Wert. Wo keines steht, bleibt das alte.</translation>
    </message>
    <message>
        <source>New labels by value</source>
        <translation>Neue Labels nach Wert</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Number, letter or Enter · Esc: back to the text</source>
        <translation>Ziffer, Buchstabe oder Eingabe · Esc: zurück zum Text</translation>
    </message>
</context>
<context>
    <name>StandingDialog</name>
    <message>
        <source>Spans of %1</source>
        <translation>Spannen von %1</translation>
    </message>
    <message>
        <source>Spans: %1. Return opens the text.</source>
        <translation>Spannen: %1. Die Eingabetaste öffnet den Text.</translation>
    </message>
    <message>
        <source>Spans: %1, of which the first are listed. Return opens the text.</source>
        <translation>Spannen: %1, davon sind die ersten aufgeführt. Die Eingabetaste öffnet den Text.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent corpora</source>
        <translation>Zuletzt geöffnete Korpora</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus der Liste ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;New corpus</source>
        <translation>&amp;Neues Korpus</translation>
    </message>
    <message>
        <source>&amp;Open a corpus</source>
        <translation>Korpus &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>B&amp;eispiel öffnen</translation>
    </message>
    <message>
        <source>A corpus is one file that holds texts and everybody&apos;s work on them. If your lead sent you a packet, open that: it makes your own corpus. You can also drop either anywhere in this window.</source>
        <translation>Ein Korpus ist eine Datei mit Texten und der Arbeit aller daran. Wenn Ihre Leitung Ihnen ein Paket geschickt hat, öffnen Sie es: Daraus entsteht Ihr eigenes Korpus. Sie können beides auch irgendwo in diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Label what a text claims, who is said to stand behind it, and more.</source>
        <translation>Kennzeichnen Sie, was ein Text behauptet, wer dahinterstehen soll und mehr.</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Nicht mehr vorhanden: %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
    <message>
        <source>Every change is on the disk.</source>
        <translation>Jede Änderung ist auf der Festplatte.</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ Nicht gespeichert</translation>
    </message>
    <message>
        <source>Annotating as {name}</source>
        <translation>Annotiert als {name}</translation>
    </message>
    <message>
        <source>Line {line} · character {position} · {percent} %</source>
        <translation>Zeile {line} · Zeichen {position} · {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Words selected: {count}</source>
        <translation>Ausgewählte Wörter: {count}</translation>
    </message>
    <message>
        <source>paused: window not active</source>
        <translation>angehalten: Fenster nicht aktiv</translation>
    </message>
    <message>
        <source>paused: no input</source>
        <translation>angehalten: keine Eingabe</translation>
    </message>
    <message>
        <source>{time} on this document</source>
        <translation>{time} an diesem Dokument</translation>
    </message>
    <message>
        <source>{time} not counted since it was opened</source>
        <translation>{time} seit dem Öffnen nicht gezählt</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Speicherstand</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>No span is chosen.

Select text, then press {keys} to mark it. Click a span, or press N, to choose it.</source>
        <translation>Keine Spanne ist gewählt.

Wählen Sie Text aus und drücken Sie {keys}, um ihn zu markieren. Klicken Sie auf eine Spanne oder drücken Sie N, um sie zu wählen.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Assignments chosen: %1</source>
        <translation>Gewählte Zuteilungen: %1</translation>
    </message>
    <message>
        <source>Change the &amp;day</source>
        <translation>&amp;Tag ändern</translation>
    </message>
    <message>
        <source>Change the &amp;priority</source>
        <translation>&amp;Priorität ändern</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>higher comes first</source>
        <translation>höhere zuerst</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Write a number with digits, such as 1500 or 0.4.</source>
        <translation>Schreiben Sie eine Zahl mit Ziffern, etwa 1500 oder 0.4.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Added {label}: {text}</source>
        <translation>{label} hinzugefügt: {text}</translation>
    </message>
    <message>
        <source>Removed {label}: {text}</source>
        <translation>{label} entfernt: {text}</translation>
    </message>
    <message>
        <source>Chosen {label}: {text}</source>
        <translation>{label} gewählt: {text}</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Begutachtung</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ gelesen</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Time on this document…</source>
        <translation>Zeit an diesem Dokument&#xa0;…</translation>
    </message>
    <message>
        <source>What counted, what did not, and why.</source>
        <translation>Was zählte, was nicht, und warum.</translation>
    </message>
    <message>
        <source>%1 on this document</source>
        <translation>%1 an diesem Dokument</translation>
    </message>
    <message>
        <source>Not counted since it was opened now: %1</source>
        <translation>Seit dem letzten Öffnen nicht gezählt: %1</translation>
    </message>
    <message>
        <source>Time counts while this window is the active one, and at most %1 s after the last key or mouse. The preferences say how long that is.</source>
        <translation>Zeit zählt, solange dieses Fenster das aktive ist, und höchstens %1 s nach der letzten Taste oder Mausbewegung. Wie lange das ist, sagen die Einstellungen.</translation>
    </message>
    <message>
        <source>Not counted, and why:</source>
        <translation>Nicht gezählt, und warum:</translation>
    </message>
    <message>
        <source>another window was the active one</source>
        <translation>ein anderes Fenster war das aktive</translation>
    </message>
    <message>
        <source>no key and no mouse</source>
        <translation>keine Taste und keine Maus</translation>
    </message>
    <message>
        <source>%1 – %2: %3, %4</source>
        <translation>%1 – %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who chooses it must write a note</source>
        <translation>Wer ihn wählt, muss eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Under the name of another value it becomes part of that.</source>
        <translation>Unter dem Namen eines anderen Wertes wird er Teil davon.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>WholeQueue</name>
    <message>
        <source>Shows first what everybody marked alike; nothing is accepted yet.</source>
        <translation>Zeigt zuerst, was alle gleich markiert haben; noch wird nichts übernommen.</translation>
    </message>
    <message>
        <source>A model&apos;s guess, which may order the queue and decides nothing.</source>
        <translation>Die Vermutung eines Modells; sie kann die Warteliste ordnen und entscheidet nichts.</translation>
    </message>
    <message>
        <source>Accept what is unanimous…</source>
        <translation>Einstimmiges übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>How reliable people seem</source>
        <translation>Wie verlässlich Personen scheinen</translation>
    </message>
    <message>
        <source>Give gold back where it is open again</source>
        <translation>Goldebene zurückgeben, wo sie wieder offen ist</translation>
    </message>
    <message>
        <source>Pin to the guideline…</source>
        <translation>In die Regeln aufnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>As a case, or as an example of its label.</source>
        <translation>Als Fall oder als Beispiel für sein Label.</translation>
    </message>
    <message>
        <source>Cancel what runs here</source>
        <translation>Abbrechen, was hier läuft</translation>
    </message>
    <message>
        <source>Looking for what is unanimous</source>
        <translation>Einstimmiges wird gesucht</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Übernahme läuft</translation>
    </message>
    <message>
        <source>Accepted: %1, in documents: %2.</source>
        <translation>Übernommen: %1, in Dokumenten: %2.</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Schätzung läuft</translation>
    </message>
    <message>
        <source>Guesses of models: they may order the queue, and decide nothing.</source>
        <translation>Vermutungen von Modellen: Sie können die Warteliste ordnen und entscheiden nichts.</translation>
    </message>
    <message>
        <source>Cases that were voted on: %1</source>
        <translation>Fälle, über die abgestimmt wurde: %1</translation>
    </message>
    <message>
        <source>%1: %2 % (n = %3)</source>
        <translation>%1: %2 % (n = %3)</translation>
    </message>
    <message>
        <source>How often a model thinks that they are right:</source>
        <translation>Wie oft sie nach einem Modell recht haben:</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Rückgabe läuft</translation>
    </message>
    <message>
        <source>Writing the guideline</source>
        <translation>Regeln werden geschrieben</translation>
    </message>
    <message>
        <source>It stands in the guideline now.</source>
        <translation>Es steht jetzt in den Regeln.</translation>
    </message>
    <message>
        <source>Documents whose gold was given back: %1.</source>
        <translation>Dokumente, deren Goldebene zurückgegeben wurde: %1.</translation>
    </message>
</context>
<context>
    <name>_LabelDelegate</name>
    <message>
        <source>painting · Esc stops</source>
        <translation>malt · Esc beendet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take: {what}</source>
        <translation>Nehmen: {what}</translation>
    </message>
</context>
<context>
    <name>_SpanDelegate</name>
    <message>
        <source>fragments: {count}</source>
        <translation>Fragmente: {count}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>besprechen</translation>
    </message>
    <message>
        <source>{name} missing</source>
        <translation>{name} fehlt</translation>
    </message>
</context>
</TS>
