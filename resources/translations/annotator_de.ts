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
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be &amp;lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
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
        <translation type="unfinished"></translation>
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
    <name>FormatChoice</name>
    <message>
        <source>Offsets co&amp;unt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished">Formate</translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
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
    <name>LossBox</name>
    <message>
        <source>&amp;Refuse if anything would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what this format has no place for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: this format carries all of it.</source>
        <translation type="unfinished"></translation>
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
        <source>UTF-16 units, as browsers and Java do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters (code points), as Python does</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaCy&apos;s DocBin with a group of spans for each layer, to train spaCy on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of texts and standoff files for brat, a folder a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for UIMA and INCEpTION: a type system and a CAS a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token a line with a BIO column for each label, for taggers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of JSON lines for doccano, a file a person, with relations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for Label Studio: the tasks and the labels for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines with tokens, spans and relations for Prodigy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project for QualCoder, MAXQDA, ATLAS.ti and NVivo, with codes and links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web annotations in JSON-LD, with positions and quotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of WebAnno TSV files for INCEpTION, a file a layer.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>relations</source>
        <translation>Relationen</translation>
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
    <name>Sentences</name>
    <message>
        <source> at byte %1</source>
        <translation> bei Byte %1</translation>
    </message>
    <message>
        <source>%1 documents of the earlier release are not in this one.</source>
        <translation>%1 Dokumente der früheren Ausgabe sind nicht in dieser.</translation>
    </message>
    <message>
        <source>%1 groups have documents in several parts of the earlier release, and stay there, so that this much leaks; %2 new documents of these groups are left out.</source>
        <translation>%1 Gruppen haben Dokumente in mehreren Teilen der früheren Ausgabe und bleiben dort, sodass so viel durchsickert; %2 neue Dokumente dieser Gruppen werden ausgelassen.</translation>
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
        <source>%1 must be a name, an object or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 documents have no layer that is done: what is not marked there may just not have been read. Filter on “state”, or release only documents that are done.</source>
        <translation>%1 von %2 Dokumenten haben keine fertige Ebene: Was dort nicht markiert ist, wurde vielleicht nur nicht gelesen. Filtern Sie nach „state“ oder geben Sie nur fertige Dokumente heraus.</translation>
    </message>
    <message>
        <source>%1 stands twice in one object.</source>
        <translation>%1 steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>%1: %2 has no value.</source>
        <translation>%1: %2 hat keinen Wert.</translation>
    </message>
    <message>
        <source>%1: %2 is no line of brat&apos;s standoff format: mend it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 stands twice: give one of them another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 “%3” needs a note.</source>
        <translation>%1: %2 „%3“ braucht eine Notiz.</translation>
    </message>
    <message>
        <source>%1: a relation “%2” names the span %3, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a span ends before it begins: mend its offsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a span has no label: give it one, or take it out.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mend the file, or choose to skip or to re-anchor such spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mend the file, or choose to skip such spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: moved to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no copy can be made in the middle of a change.</source>
        <translation>%1: Mitten in einer Änderung lässt sich keine Kopie machen.</translation>
    </message>
    <message>
        <source>%1: no view in it has a text: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody can tell from its name what this file is: choose its format, one of %2.</source>
        <translation>%1: Am Namen lässt sich nicht erkennen, was diese Datei ist: Wählen Sie ihr Format aus %2.</translation>
    </message>
    <message>
        <source>%1: spaCy reads no file with so many tokens: choose fewer documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: starts or ends with white space.</source>
        <translation>%1: beginnt oder endet mit Leerraum.</translation>
    </message>
    <message>
        <source>%1: the PDF has no text, only pictures of it: recognise its text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the PDF is locked with a password: save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the Parquet file cannot be read (%2): write it again.</source>
        <translation>%1: Die Parquet-Datei kann nicht gelesen werden (%2): Schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>%1: the XML is larger than %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the XML is nested deeper or is longer than any annotated text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the annotation begins or ends inside a character (its offsets count UTF-16 units): mend the file, or choose to skip such spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the annotations of this text name each other more than %2 times: divide the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the archive has more than %2 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the archive holds more than %2 GB.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file has other tables or rules than a corpus of Annotator has (%2). Do not trust it: ask for another copy, or restore a backup.</source>
        <translation>%1: Die Datei hat andere Tabellen oder Regeln als ein Korpus von Annotator (%2). Trauen Sie ihr nicht: Bitten Sie um eine andere Kopie oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1: the file is empty. Choose a corpus, or make a new one.</source>
        <translation>%1: Die Datei ist leer. Wählen Sie ein Korpus oder legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>%1: the file is larger than 50 MB: divide it into several texts.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the line is too long to be a document.</source>
        <translation>%1: Die Zeile ist zu lang für ein Dokument.</translation>
    </message>
    <message>
        <source>%1: the list must hold objects only, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the object is too long to be a document.</source>
        <translation type="unfinished"></translation>
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
        <source>%1: the release is whole, but the corpus does not remember it (%2). Make the same one again into another folder once that is mended.</source>
        <translation>%1: Die Ausgabe ist vollständig, aber das Korpus merkt sie sich nicht (%2). Machen Sie dieselbe noch einmal in einen anderen Ordner, sobald das behoben ist.</translation>
    </message>
    <message>
        <source>%1: the row has not as many cells as there are columns.</source>
        <translation type="unfinished"></translation>
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
        <source>%1: the span %2 stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the table is empty.</source>
        <translation>%1: Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>%1: the text %2 is not there: put it beside the file, as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text goes on with something else than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are several texts called %2%3, and they differ: put the right one beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are too many quotes to look for in this text: give the annotations positions too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is a file of this name already. Choose another name.</source>
        <translation>%1: Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1: there is no %2 file in the archive: export the documents as “UIMA CAS XMI”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no annotation %2 in the file: mend the line, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no annotation of a text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no file of annotations, %2, beside it: name the folder, or read it as plain text.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no text of a word processor in it: save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no “%2” in the archive.</source>
        <translation type="unfinished"></translation>
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
        <source>%1: this is a database of another program, not a corpus. Choose another file.</source>
        <translation>%1: Das ist die Datenbank eines anderen Programms, kein Korpus. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1: this is no DocBin of spaCy 3, or it is damaged (%2): write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is no PDF, or it is damaged (%2): get it again, or save it as plain text.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>%1: “%2” %3, which no project of ours has: do not trust this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” in the archive is damaged (%3): get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” in the archive is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” must be a whole number, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: %3 is no type of a CAS: export the file as “UIMA CAS XMI”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: a type lacks its name or supertypeName: export the type system again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: the row is broken (%3): quote cells that hold separators, quotes or line breaks, and double the quotes in them.</source>
        <translation>%1:%2: Die Zeile ist fehlerhaft (%3): Setzen Sie Zellen mit Trennzeichen, Anführungszeichen oder Zeilenumbrüchen in Anführungszeichen und verdoppeln Sie die darin.</translation>
    </message>
    <message>
        <source>%1:%2: the xmi:id %3 stands twice in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: this is no JSON: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: this is no XMI of a CAS, which begins with xmi:XMI: export the file as “UIMA CAS XMI”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: this is no well-formed XML (%3): repair the file or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:1: the encoding that the XML declares is unknown or does not fit it: save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change keeps a span&apos;s identity.</source>
        <translation>Eine Änderung lässt die Identität einer Spanne bestehen.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is broken: %1.</source>
        <translation>Ein Teil der Datei ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>A person needs a name and a pseudonym.</source>
        <translation>Eine Person braucht einen Namen und ein Pseudonym.</translation>
    </message>
    <message>
        <source>A record cannot become another one: remove it and add that.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>All of this is marked as %1 already.</source>
        <translation>All das ist schon als %1 markiert.</translation>
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
        <source>JSON lines of Prodigy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines of doccano, a file for each person</source>
        <translation type="unfinished"></translation>
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
        <source>Nothing was kept together by %1: no document has it in its metadata.</source>
        <translation>Nichts wurde nach %1 zusammengehalten: Kein Dokument hat es in seinen Metadaten.</translation>
    </message>
    <message>
        <source>Offsets must be whole numbers, not [%1, %2).</source>
        <translation>Positionen müssen ganze Zahlen sein, nicht [%1, %2).</translation>
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
        <source>PDF file</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute %1 has no value “%2”: choose one of %3.</source>
        <translation>Das Attribut %1 hat keinen Wert „%2“: Wählen Sie einen aus %3.</translation>
    </message>
    <message>
        <source>The configs `bio_…` have one row a sentence and layer: `tokens`, where they are, and `%1` for one label. Spans are widened to whole tokens there, and where two of one label overlap, the later one begins anew. Split by document, never by row.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>The part “%1” is empty: there are %2 groups of documents that belong together, the largest of %3. Group by less, or ask for fewer parts.</source>
        <translation>Der Teil „%1“ ist leer: Es gibt %2 Gruppen von Dokumenten, die zusammengehören, die größte mit %3. Gruppieren Sie nach weniger oder verlangen Sie weniger Teile.</translation>
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
        <source>The scheme of this corpus has no place for %1%2: say in a mapping what they become, or choose to skip them or to add them to the scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed must be 0 or more, and the draws 100 or more.</source>
        <translation>Der Startwert muss mindestens 0 sein, die Zahl der Ziehungen mindestens 100.</translation>
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
        <translation>Es gibt kein Paket „%1“: Die Pakete sind %2.</translation>
    </message>
    <message>
        <source>There is no document to write, and a Hugging Face dataset without rows cannot be loaded: choose some documents.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>This document has been described meanwhile: look again.</source>
        <translation>Dieses Dokument wurde inzwischen beschrieben: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This document&apos;s state has changed meanwhile: look again.</source>
        <translation>Der Status dieses Dokuments hat sich inzwischen geändert: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This has been changed meanwhile: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is somebody else&apos;s work: you can change only yours.</source>
        <translation>Das ist die Arbeit einer anderen Person: Sie können nur Ihre eigene ändern.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W3C Web Annotations in JSON-LD, with the texts beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` has one row a document and layer: who made the layer (`person`, or `gold`), its `state`, the `text` and its `spans`. Offsets are Unicode code points, the end not included: in Python `text[start:end]`. `metadata` and `attributes` are JSON. A layer that is not `done` says nothing about what is not marked: filter on `state` first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 in the scheme has no name.</source>
        <translation>ein Eintrag %1 im Schema hat keinen Namen.</translation>
    </message>
    <message>
        <source>a dataset of Hugging Face: Parquet and a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fragment must be two whole numbers, not %1.</source>
        <translation>ein Fragment muss aus zwei ganzen Zahlen bestehen, nicht %1.</translation>
    </message>
    <message>
        <source>a label must be [start, end, “name”], not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line is no UTF-8: get the release again.</source>
        <translation>eine Zeile ist kein UTF-8: Holen Sie die Ausgabe noch einmal.</translation>
    </message>
    <message>
        <source>a mapping must be UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation “%1” links a span to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation “%1” names a span that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span begins or ends at %1, which is inside a character of two UTF-16 units: say that the file counts code points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span ends at %1, and the text has %2 characters, but %3 UTF-16 units: say that the file counts UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span has %1 bytes, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span has no label: give it one, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span is said to cover the tokens %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span of the tokens %1 to %2 says it is at [%3, %4), but they are at [%5, %6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribute has the value %1, which is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribute must be two names with values, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another document has the id “%1”: give one of them another.</source>
        <translation>ein anderes Dokument hat die Kennung „%1“: Geben Sie einem eine andere.</translation>
    </message>
    <message>
        <source>brat standoff, a folder of texts and annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose its encoding</source>
        <translation>wählen Sie die Codierung</translation>
    </message>
    <message>
        <source>document attributes</source>
        <translation>Attribute von Dokumenten</translation>
    </message>
    <message>
        <source>every text is the one that was imported, the journal gives the tables</source>
        <translation>jeder Text ist der importierte, das Journal ergibt die Tabellen</translation>
    </message>
    <message>
        <source>the file is cut off: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large for a manifest.</source>
        <translation>die Datei ist zu groß für ein Verzeichnis.</translation>
    </message>
    <message>
        <source>the file is too large for a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large to stand beside another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be one of %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must not be negative, as %2 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“type” must be the kind of a result, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents that nobody has begun</source>
        <translation>Dokumente, die niemand begonnen hat</translation>
    </message>
    <message>
        <source>%1 declares no layer of WebAnno TSV 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents are not finished, and count for nothing here.</source>
        <translation>%1 Dokumente sind nicht fertig und zählen hier nicht.</translation>
    </message>
    <message>
        <source>%1 is no head of WebAnno TSV 3: export the document in that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no line of a token: mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no place in a chain: mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a link names %2, where no annotation is: mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no %2 in the archive, so it is no REFI-QDA project: export it as “REFI-QDA project (.qdpx)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no text in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is no list of the parts of a release: choose a folder that “annotator release” wrote.</source>
        <translation>%1: Das ist keine Liste der Teile einer Ausgabe: Wählen Sie einen Ordner, den „annotator release“ geschrieben hat.</translation>
    </message>
    <message>
        <source>%1:%2: this is no REFI-QDA project, which begins with Project: export it as “REFI-QDA project (.qdpx)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is finished, so there is nothing to judge: mark documents as done first.</source>
        <translation>Kein Dokument ist fertig, also gibt es nichts zu beurteilen: Melden Sie zuerst Dokumente als fertig.</translation>
    </message>
    <message>
        <source>Only a lead may judge a corpus: ask the lead of the project.</source>
        <translation>Nur die Leitung darf ein Korpus beurteilen: Fragen Sie die Leitung des Projekts.</translation>
    </message>
    <message>
        <source>REFI-QDA project of QualCoder, MAXQDA, ATLAS.ti or NVivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline could not be trained: the program that does it ended with status %1. Close other programs to free memory, and try again.</source>
        <translation>Das Vergleichsmodell konnte nicht lernen: Das Programm dafür endete mit Status %1. Schließen Sie andere Programme, um Speicher freizumachen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The part “%1” has %2 of the documents, not %3: groups stay whole, and the largest has %4 of the %5 documents.</source>
        <translation>Der Teil „%1“ hat %2 der Dokumente, nicht %3: Gruppen bleiben ganz, und die größte hat %4 der %5 Dokumente.</translation>
    </message>
    <message>
        <source>WebAnno TSV 3, also of INCEpTION: a file for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coding names the code %1, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer is declared behind the first token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer names a user who is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation does not say where it comes from: mend the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence begins where another one stands: mend the offsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element of a chain has no place in it: mend the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents without a layer that is done</source>
        <translation>Dokumente ohne erledigte Ebene</translation>
    </message>
    <message>
        <source>everything, one document a line</source>
        <translation>alles, ein Dokument je Zeile</translation>
    </message>
    <message>
        <source>its annotations are damaged (%1).</source>
        <translation type="unfinished"></translation>
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
        <source>metadata values</source>
        <translation>Metadatenwerte</translation>
    </message>
    <message>
        <source>no column is called text, content, body or article: choose the one that holds the texts, one of %1.</source>
        <translation>keine Spalte heißt text, content, body oder article: Wählen Sie die mit den Texten aus %1.</translation>
    </message>
    <message>
        <source>no field of the task is called text, content or the like (there is %1), so it is about something else: choose the field that holds the texts, or leave the file out.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of a word processor</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “%1” stands twice: rename one of them.</source>
        <translation>die Spalte „%1“ gibt es zweimal: Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>the columns must be a list of labels, not %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document was removed meanwhile: import again.</source>
        <translation>Das Dokument wurde inzwischen entfernt: Importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>the e-mail has more than %1 parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail has no text: save its attachment by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail is damaged (%1): save it again, or as text.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file unpacks to far more than a DocBin of its size: do not trust it, or divide it into smaller ones.</source>
        <translation type="unfinished"></translation>
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
        <source>the line has %1 cells behind the token, not %2: mend it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offsets must be “%1”, not %2.</source>
        <translation>die Positionen müssen „%1“ sein, nicht %2.</translation>
    </message>
    <message>
        <source>the parts of the DocBin do not fit each other: it is damaged.</source>
        <translation type="unfinished"></translation>
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
        <source>the row has %1 cells where the table has %2 columns: quote cells that hold separators or line breaks.</source>
        <translation>die Zeile hat %1 Zellen, die Tabelle %2 Spalten: Setzen Sie Zellen mit Trennzeichen oder Zeilenumbrüchen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>the scheme has an entry of a wrong kind: %1.</source>
        <translation>das Schema hat einen Eintrag falscher Art: %1.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not the one that the file says it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token ends before it begins: mend its offsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user data of a document is not packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are %1 roles for %2 slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 spans in one document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no tokens from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is %1 where %2 should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a NUL character at position %1, so this is no plain text or has another encoding: %2, or convert the file to plain text.</source>
        <translation>an Position %1 steht ein NUL-Zeichen, das ist also kein reiner Text oder anders codiert: %2, oder wandeln Sie die Datei in reinen Text um.</translation>
    </message>
    <message>
        <source>there is a list of more than %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is half a number: the file is damaged.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no word before the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be %1 tags behind the word, not %2.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no e-mail, which begins with From: or Subject:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no text in the encoding %1%2: %3, or repair the file.</source>
        <translation>das ist kein Text in der Codierung %1%2: %3, oder reparieren Sie die Datei.</translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words with tags (BIO, BILOU), a column for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be removed while it is assigned: take that back first.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no split: write shares such as 80/10/10, or names and shares such as train=70/dev=15/test=15.</source>
        <translation>„%1“ ist keine Aufteilung: Schreiben Sie Anteile wie 80/10/10 oder Namen und Anteile wie train=70/dev=15/test=15.</translation>
    </message>
    <message>
        <source>“%1” is no tag: it must be O, or begin with B- or I-.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a number, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a text, not %2.</source>
        <translation>„%1“ muss ein Text sein, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be two whole numbers, not %2.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must hold two forms of one thing, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” still gains %2 points of F1 with twice the documents: more annotation helps.</source>
        <translation>„%1“ gewinnt mit doppelt so vielen Dokumenten noch %2 Punkte F1: Mehr Annotationen helfen.</translation>
    </message>
    <message>
        <source>“answer” must be one of %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“completed_by” must name somebody, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“direction” must be one of %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lead_time” must be a number from 0 to %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“piece” must be from 0 to %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“reverse” must be true or false, not %1.</source>
        <translation type="unfinished"></translation>
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
        <translation>B&amp;eispiel ausprobieren</translation>
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
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
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
