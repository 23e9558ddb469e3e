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
    <name>AnnotatePage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>There is nothing to read yet.
Import texts, or drop files here.</source>
        <translation>Hier gibt es noch nichts zu lesen.
Importieren Sie Texte oder ziehen Sie Dateien hierher.</translation>
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
</context>
<context>
    <name>AttributePicker</name>
    <message>
        <source>{name}   {place} of {count}</source>
        <translation>{name}   {place} von {count}</translation>
    </message>
    <message>
        <source>Enter: keep and go on · Tab: skip · Esc: back to the text</source>
        <translation>Eingabe: behalten und weiter · Tab: überspringen · Esc: zurück zum Text</translation>
    </message>
    <message>
        <source>Digit: set and go on · Tab: skip · Delete: clear · Esc: back to the text</source>
        <translation>Ziffer: setzen und weiter · Tab: überspringen · Entf: leeren · Esc: zurück zum Text</translation>
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
        <source>To discuss</source>
        <translation>Besprechen</translation>
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
Import texts or drop files here.</source>
        <translation>Noch keine Dokumente.
Importieren Sie Texte oder ziehen Sie Dateien hierher.</translation>
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
        <source>change boundaries</source>
        <translation>Grenzen ändern</translation>
    </message>
    <message>
        <source>change label</source>
        <translation>Label ändern</translation>
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
        <source>flag</source>
        <translation>Zur Diskussion stellen</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
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
        <source>mark all</source>
        <translation>Alle markieren</translation>
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
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
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
        <source>F&amp;ile</source>
        <translation>Date&amp;i</translation>
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
        <source>Say where the file goes.</source>
        <translation>Geben Sie an, wohin die Datei kommt.</translation>
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
        <source>Choose at least one person.</source>
        <translation>Wählen Sie mindestens eine Person.</translation>
    </message>
    <message>
        <source>The file that is there will be replaced.</source>
        <translation>Die vorhandene Datei wird ersetzt.</translation>
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
        <source>Marked as %1: %2 hits.</source>
        <translation>Als %1 markiert, Treffer: %2.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Done anyway</source>
        <translation>Trotzdem erledigt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
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
        <source>New corpus</source>
        <translation>Neues Korpus</translation>
    </message>
    <message>
        <source>My corpus</source>
        <translation>Mein Korpus</translation>
    </message>
    <message>
        <source>Open a corpus</source>
        <translation>Korpus öffnen</translation>
    </message>
    <message>
        <source>Corpora</source>
        <translation>Korpora</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>What could not be read, and why:</source>
        <translation>Was nicht gelesen werden konnte, und warum:</translation>
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
    <name>LabelsModel</name>
    <message>
        <source>spans: {count}</source>
        <translation>Spannen: {count}</translation>
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
        <source>Change the &amp;label to</source>
        <translation>&amp;Label ändern in</translation>
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
        <source>Select the sentence</source>
        <translation>Satz auswählen</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Absatz auswählen</translation>
    </message>
    <message>
        <source>Select more: word, sentence, paragraph</source>
        <translation>Mehr auswählen: Wort, Satz, Absatz</translation>
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
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Tippen Sie einige Buchstaben dessen, was Sie tun möchten</translation>
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
        <source>Printed: %1 sheets.</source>
        <translation>Gedruckte Blätter: %1.</translation>
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
    <name>Quotes</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
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
        <source>Use for a&amp;ll files of this format</source>
        <translation>Für a&amp;lle Dateien dieses Formats</translation>
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
        <source>T&amp;itle:</source>
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
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
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
        <source>Documents that would come in: %1</source>
        <translation>Dokumente, die hereinkämen: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Dokumente: %1</translation>
    </message>
    <message>
        <source>Annotations: %1 spans and %2 relations in %3 layers</source>
        <translation>Annotationen: Spannen: %1, Relationen: %2, Ebenen: %3</translation>
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
    <name>Stage</name>
    <message>
        <source>Number, letter or Enter · Esc: back to the text</source>
        <translation>Ziffer, Buchstabe oder Eingabe · Esc: zurück zum Text</translation>
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
        <translation>&amp;Aus der Liste entfernen</translation>
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
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A corpus is one file that holds texts and everybody&apos;s work on them. Drop a corpus file anywhere in this window to open it.</source>
        <translation>Ein Korpus ist eine Datei mit Texten und der Arbeit aller daran. Ziehen Sie eine Korpusdatei irgendwo in dieses Fenster, um sie zu öffnen.</translation>
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
    <name>_LabelDelegate</name>
    <message>
        <source>painting · Esc stops</source>
        <translation>malt · Esc beendet</translation>
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
