<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Finds: %1
License: %2
Source: %3
Trained on: %4
SHA-256: %5</source>
        <translation>Findet: %1
Lizenz: %2
Quelle: %3
Trainiert mit: %4
SHA-256: %5</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>Über Clearframe</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GPL, version 3 or later; it comes without any warranty and gives no legal advice.</source>
        <translation>Version %1. Freie Software unter der GPL, Version 3 oder neuer; sie kommt ohne jede Gewähr und gibt keinen Rechtsrat.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program finds that there is a face, not whose it is: no model that recognizes people is part of it.</source>
        <translation>Alles bleibt auf diesem Computer. Das Programm findet, dass da ein Gesicht ist, nicht wessen: Ein Modell, das Menschen wiedererkennt, gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Models that find faces and people</source>
        <translation>Modelle, die Gesichter und Personen finden</translation>
    </message>
    <message>
        <source>They miss people: from behind, far away, turned, badly lit. “No face found” means what it says, not “nobody is in the picture”.</source>
        <translation>Sie übersehen Menschen: von hinten, weit weg, abgewandt, schlecht beleuchtet. „Kein Gesicht gefunden“ heißt, was es sagt, nicht „niemand ist im Bild“.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AcceptCommand</name>
    <message>
        <source>Accept a finding</source>
        <translation>Einen Befund akzeptieren</translation>
    </message>
    <message>
        <source>Take an acceptance back</source>
        <translation>Eine Annahme zurücknehmen</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>For every destination, not only %1</source>
        <translation>Für jedes Ziel, nicht nur %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>Für %n Foto akzeptieren</numerusform>
            <numerusform>Für %n Fotos akzeptieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Einen Befund akzeptieren</translation>
    </message>
    <message>
        <source>Last day on which it is accepted</source>
        <translation>Letzter Tag, an dem er akzeptiert ist</translation>
    </message>
    <message>
        <source>The photos count as if this had not been found. The finding, your reason and your name stay in every report.</source>
        <translation>Die Fotos zählen, als wäre dies nicht gefunden worden. Der Befund, die Begründung und der Name bleiben in jedem Bericht.</translation>
    </message>
</context>
<context>
    <name>AnswerForManyDialog</name>
    <message numerus="yes">
        <source>One answer for %n people</source>
        <translation>
            <numerusform>Eine Antwort für %n Person</numerusform>
            <numerusform>Eine Antwort für %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is recorded for each of them: %1</source>
        <translation>Die Antwort wird für jede erfasst: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwort erfassen</translation>
    </message>
    <message numerus="yes">
        <source>One answer for %n face(s)</source>
        <translation>
            <numerusform>Eine Antwort für %n Gesicht</numerusform>
            <numerusform>Eine Antwort für %n Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>For an event: everybody with a red lanyard refused. The mark becomes a pseudonym in the list of people and can be used again for more faces.</source>
        <translation>Für eine Veranstaltung: Wer ein rotes Band trägt, hat abgelehnt. Die Markierung wird zu einem Pseudonym in der Personenliste und lässt sich für weitere Gesichter wieder verwenden.</translation>
    </message>
    <message>
        <source>Mark the faces</source>
        <translation>Gesichter markieren</translation>
    </message>
    <message>
        <source>Mark (“Red lanyard, fair 2026”)</source>
        <translation>Markierung („Rotes Band, Messe 2026“)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Menus and photos come and go at once instead of sliding or fading.</source>
        <translation>Menüs und Fotos sind sofort da, statt zu gleiten oder zu blenden.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>BaselineDialog</name>
    <message>
        <source>Published before</source>
        <translation>Früher veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>Für %n Foto akzeptieren</numerusform>
            <numerusform>Für %n Fotos akzeptieren</numerusform>
        </translation>
    </message>
    <message>
        <source>These were published before: %1</source>
        <translation>Diese wurden früher veröffentlicht: %1</translation>
    </message>
    <message>
        <source>What stops these photos today is accepted, and from now on the check shows only what is new. Their licenses are noted as published. Never part of it: a refusal, a withdrawal, and photos that nobody has looked at. Each acceptance stays in the reports and can be taken back.</source>
        <translation>Was diese Fotos heute aufhält, wird akzeptiert; von nun an zeigt die Prüfung nur Neues. Ihre Lizenzen werden als veröffentlicht vermerkt. Nie dazu gehören: eine Ablehnung, ein Widerruf und Fotos, die niemand angesehen hat. Jede Annahme bleibt in den Berichten und lässt sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Accepting %1 needs a reason that can be read later.</source>
        <translation>%1 zu akzeptieren braucht eine Begründung, die später nachzulesen ist.</translation>
    </message>
    <message>
        <source>The photo is not in the catalog any more; scan its folder again.</source>
        <translation>Das Foto ist nicht mehr im Katalog; den Ordner neu einlesen.</translation>
    </message>
    <message>
        <source>%1 was not accepted for this photo.</source>
        <translation>%1 war für dieses Foto nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged: it has lost its id.</source>
        <translation>Der Katalog „%1“ ist beschädigt: Er hat seine Kennung verloren.</translation>
    </message>
    <message>
        <source>Traces cannot be erased from “%1” in the middle of a change.</source>
        <translation>Spuren in „%1“ lassen sich nicht mitten in einer Änderung löschen.</translation>
    </message>
    <message>
        <source>Another program is reading “%1”, so traces of what was deleted are still in its log. Close the other program and do it again.</source>
        <translation>Ein anderes Programm liest „%1“, daher stehen Spuren des Gelöschten noch in seinem Protokoll. Das andere Programm schließen und es noch einmal tun.</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be created: %2.</source>
        <translation>Der Katalog „%1“ konnte nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written: %2.</source>
        <translation>Die Kopie „%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Another program is working on “%1”. Try again when it is done.</source>
        <translation>Ein anderes Programm arbeitet an „%1“. Noch einmal versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room and try again.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Der Datenträger ist voll. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>„%1“ kann nicht geschrieben werden. Die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and its folder.</source>
        <translation>„%1“ kann nicht geöffnet werden. Die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Put a backup of it in its place, or choose another file.</source>
        <translation>„%1“ ist beschädigt. Eine Sicherung an seine Stelle legen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Check the disk it lies on.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden (%2). Den Datenträger prüfen, auf dem es liegt.</translation>
    </message>
    <message>
        <source>“%1”: the database refused (%2).</source>
        <translation>„%1“: Die Datenbank lehnte ab (%2).</translation>
    </message>
    <message>
        <source>The evidence could not be kept in “%1”: %2.</source>
        <translation>Der Beleg konnte nicht in „%1“ aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>Of the evidence “%1” only a description is kept.</source>
        <translation>Vom Beleg „%1“ ist nur eine Beschreibung vorhanden.</translation>
    </message>
    <message>
        <source>The evidence “%1” is not in the catalog&apos;s store.</source>
        <translation>Der Beleg „%1“ liegt nicht in der Ablage des Katalogs.</translation>
    </message>
    <message>
        <source>The evidence “%1” was altered since it was recorded.</source>
        <translation>Der Beleg „%1“ wurde verändert, seit er erfasst wurde.</translation>
    </message>
    <message>
        <source>The evidence “%1” could not be removed. Remove it by hand.</source>
        <translation>Der Beleg „%1“ konnte nicht entfernt werden. Bitte von Hand entfernen.</translation>
    </message>
    <message>
        <source>A legal exception needs a reason: say why this face may be shown without consent.</source>
        <translation>Eine gesetzliche Ausnahme braucht einen Grund: angeben, warum dieses Gesicht ohne Einwilligung gezeigt werden darf.</translation>
    </message>
    <message>
        <source>There is no such person in the catalog; add the person first.</source>
        <translation>Diese Person gibt es im Katalog nicht; zuerst die Person anlegen.</translation>
    </message>
    <message>
        <source>This person was forgotten and cannot be chosen any more.</source>
        <translation>Diese Person wurde vergessen und lässt sich nicht mehr wählen.</translation>
    </message>
    <message>
        <source>Face %1 is not in the catalog any more; list the faces again.</source>
        <translation>Gesicht %1 ist nicht mehr im Katalog; die Gesichter neu auflisten.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged (%2). It was left as it is: move it aside and put a backup of it in its place, or choose another catalog.</source>
        <translation>Der Katalog „%1“ ist beschädigt (%2). Er blieb, wie er ist: ihn beiseitelegen und eine Sicherung an seine Stelle legen oder einen anderen Katalog wählen.</translation>
    </message>
    <message>
        <source>“%1” is no Clearframe catalog. It was left as it is; choose another file.</source>
        <translation>„%1“ ist kein Katalog von Clearframe. Die Datei blieb, wie sie ist; eine andere wählen.</translation>
    </message>
    <message>
        <source>The catalog “%1” is empty (0 bytes), which a full disk or a broken copy can cause. Put a backup of it in its place; to begin a new catalog, delete it first.</source>
        <translation>Der Katalog „%1“ ist leer (0 Bytes); ein voller Datenträger oder eine abgebrochene Kopie kann das bewirken. Eine Sicherung an seine Stelle legen; für einen neuen Katalog ihn zuerst löschen.</translation>
    </message>
    <message>
        <source>The catalog “%1” was written by a newer Clearframe (schema %2, this program knows %3). It was left as it is; open it with the newer version.</source>
        <translation>Der Katalog „%1“ wurde von einem neueren Clearframe geschrieben (Schema %2, dieses Programm kennt %3). Er blieb, wie er ist; mit der neueren Version öffnen.</translation>
    </message>
    <message>
        <source>it has no schema version</source>
        <translation>er hat keine Schemaversion</translation>
    </message>
    <message>
        <source>“%1” is no file that can hold a catalog; choose another one.</source>
        <translation>„%1“ ist keine Datei, die einen Katalog aufnehmen kann; eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no such person in the catalog.</source>
        <translation>Diese Person gibt es im Katalog nicht.</translation>
    </message>
    <message>
        <source>%1 was erased on request and cannot be changed.</source>
        <translation>%1 wurde auf Wunsch gelöscht und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>A person needs a name; a pseudonym such as “Runner 12” is enough.</source>
        <translation>Eine Person braucht einen Namen; ein Pseudonym wie „Läufer 12“ genügt.</translation>
    </message>
    <message>
        <source>There is already a person named “%1”. Choose another name, or merge the two.</source>
        <translation>Es gibt schon eine Person namens „%1“. Einen anderen Namen wählen oder die beiden zusammenführen.</translation>
    </message>
    <message>
        <source>The consent would end (%1) before it begins (%2).</source>
        <translation>Die Einwilligung würde enden (%1), bevor sie beginnt (%2).</translation>
    </message>
    <message>
        <source>The days of capture would end (%1) before they begin (%2).</source>
        <translation>Die Aufnahmetage würden enden (%1), bevor sie beginnen (%2).</translation>
    </message>
    <message>
        <source>The consent names a day that does not exist.</source>
        <translation>Die Einwilligung nennt einen Tag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The kinds “exception” and “not needed” go with the answer “not needed”, and only with it.</source>
        <translation>Die Arten „Ausnahme“ und „nicht nötig“ gehören zur Antwort „nicht nötig“ und nur zu ihr.</translation>
    </message>
    <message>
        <source>“Not needed” needs a reason: say why no consent is necessary.</source>
        <translation>„Nicht nötig“ braucht einen Grund: angeben, warum keine Einwilligung gebraucht wird.</translation>
    </message>
    <message>
        <source>A person cannot be merged with itself; choose two entries.</source>
        <translation>Eine Person lässt sich nicht mit sich selbst zusammenführen; zwei Einträge wählen.</translation>
    </message>
    <message>
        <source>Forgotten person %1</source>
        <translation>Vergessene Person %1</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2. Check the permissions of its folder, or choose another place.</source>
        <translation>„%1“ konnte nicht angelegt werden: %2. Die Rechte des Ordners prüfen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The face is not in the catalog any more; scan the photo again.</source>
        <translation>Das Gesicht ist nicht mehr im Katalog; das Foto neu einlesen.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>Die Sicherung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored.</source>
        <translation>Die Sicherung „%1“ ist beschädigt und wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Between 0 and %1 backups can be kept.</source>
        <translation>Zwischen 0 und %1 Sicherungen lassen sich aufheben.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder or on a disk that can only be read, but the program has to keep notes beside it even while it only reads. Copy the catalog to a folder that can be written to and choose the copy.</source>
        <translation>„%1“ liegt in einem Ordner oder auf einem Datenträger, der nur gelesen werden kann; das Programm muss aber auch beim Lesen Notizen daneben ablegen. Den Katalog in einen beschreibbaren Ordner kopieren und die Kopie wählen.</translation>
    </message>
    <message>
        <source>There is no such answer in the catalog.</source>
        <translation>Diese Antwort gibt es im Katalog nicht.</translation>
    </message>
    <message>
        <source>This answer was taken back before.</source>
        <translation>Diese Antwort wurde schon zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>I may change their rights</source>
        <translation>Ich darf ihre Rechte ändern</translation>
    </message>
    <message>
        <source>I may change the rights of these photos, whoever they name as creator.</source>
        <translation>Ich darf die Rechte dieser Fotos ändern, wen auch immer sie als Urheber nennen.</translation>
    </message>
    <message>
        <source>Public domain, too</source>
        <translation>Auch Gemeinfreies</translation>
    </message>
    <message>
        <source>Also change photos that are in the public domain.</source>
        <translation>Auch Fotos ändern, die gemeinfrei sind.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>das letzte Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>%n Datei wird angesehen…</numerusform>
            <numerusform>%n Dateien werden angesehen…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>Wartet auf Ihr Wort</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n Datei schreiben</numerusform>
            <numerusform>%n Dateien schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1 (%n Datei)</numerusform>
            <numerusform>%1 (%n Dateien)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Bring the file back to its place, or scan the folder it moved to.</source>
        <translation>Die Datei an ihren Platz zurückbringen oder den Ordner einlesen, in dem sie jetzt liegt.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Open the file in another program; replace it if it is damaged, then scan it again.</source>
        <translation>Die Datei in einem anderen Programm öffnen; wenn sie beschädigt ist, ersetzen und neu einlesen.</translation>
    </message>
    <message>
        <source>Another program changed the file after it was scanned.</source>
        <translation>Ein anderes Programm hat die Datei nach dem Einlesen geändert.</translation>
    </message>
    <message>
        <source>Scan the photo again.</source>
        <translation>Das Foto neu einlesen.</translation>
    </message>
    <message>
        <source>%1 was chosen, but is not written to the file yet.</source>
        <translation>%1 ist gewählt, steht aber noch nicht in der Datei.</translation>
    </message>
    <message>
        <source>Write the chosen license to the file.</source>
        <translation>Die gewählte Lizenz in die Datei schreiben.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Eine unbekannte Person</translation>
    </message>
    <message>
        <source>license</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>rights statement page</source>
        <translation>Seite mit der Rechteerklärung</translation>
    </message>
    <message>
        <source>copyright mark</source>
        <translation>Urheberrechtsvermerk</translation>
    </message>
    <message>
        <source>The photo has no license.</source>
        <translation>Das Foto hat keine Lizenz.</translation>
    </message>
    <message>
        <source>Choose a license, or “all rights reserved”, and write it to the file.</source>
        <translation>Eine Lizenz oder „alle Rechte vorbehalten“ wählen und in die Datei schreiben.</translation>
    </message>
    <message>
        <source>The license statement is not clear. %1</source>
        <translation>Die Lizenzangabe ist nicht eindeutig. %1</translation>
    </message>
    <message>
        <source>The license statement “%1” is not clear. %2</source>
        <translation>Die Lizenzangabe „%1“ ist nicht eindeutig. %2</translation>
    </message>
    <message>
        <source>If the photo is yours, choose the license that was meant; else ask its creator.</source>
        <translation>Beim eigenen Foto die Lizenz wählen, die gemeint war; sonst den Urheber fragen.</translation>
    </message>
    <message>
        <source>The file says different things about its %1 in different places.</source>
        <translation>Die Datei sagt an verschiedenen Stellen Verschiedenes zu: %1.</translation>
    </message>
    <message>
        <source>Choose which one is right and write it everywhere.</source>
        <translation>Wählen, was stimmt, und es überall hineinschreiben.</translation>
    </message>
    <message>
        <source>Creative Commons has retired %1.</source>
        <translation>Creative Commons hat %1 zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 is an old version; version 4.0 is current.</source>
        <translation>%1 ist eine alte Version; aktuell ist Version 4.0.</translation>
    </message>
    <message>
        <source>If the photo is yours, you may offer version 4.0; the old license stays valid for copies already out.</source>
        <translation>Beim eigenen Foto lässt sich Version 4.0 anbieten; für schon verbreitete Kopien gilt die alte Lizenz weiter.</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as protected by copyright.</source>
        <translation>Die Lizenz ist %1, aber die Datei ist als urheberrechtlich geschützt gekennzeichnet.</translation>
    </message>
    <message>
        <source>Set both together: write the license again, or choose another one.</source>
        <translation>Beides zusammen setzen: die Lizenz neu schreiben oder eine andere wählen.</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as public domain.</source>
        <translation>Die Lizenz ist %1, aber die Datei ist als gemeinfrei gekennzeichnet.</translation>
    </message>
    <message>
        <source>The Public Domain Mark is on a photo of your own; it grants nothing.</source>
        <translation>Die Public Domain Mark steht auf einem eigenen Foto; sie räumt nichts ein.</translation>
    </message>
    <message>
        <source>Choose CC0 to give up your rights, or a license.</source>
        <translation>CC0 wählen, um auf die Rechte zu verzichten, oder eine Lizenz.</translation>
    </message>
    <message>
        <source>%1 allows changes, but the file forbids some (%2).</source>
        <translation>%1 erlaubt Änderungen, aber die Datei verbietet manche (%2).</translation>
    </message>
    <message>
        <source>Remove the constraint, or choose a license without changes (ND).</source>
        <translation>Die Beschränkung entfernen oder eine Lizenz ohne Änderungen (ND) wählen.</translation>
    </message>
    <message>
        <source>The file names no creator and no credit.</source>
        <translation>Die Datei nennt weder Urheber noch Bildnachweis.</translation>
    </message>
    <message>
        <source>The file has a credit line, but names no creator.</source>
        <translation>Die Datei hat einen Bildnachweis, nennt aber keinen Urheber.</translation>
    </message>
    <message>
        <source>Write the creator&apos;s name to the file.</source>
        <translation>Den Namen des Urhebers in die Datei schreiben.</translation>
    </message>
    <message>
        <source>Copies went out under %1, which allows more than %2; it stays valid for them.</source>
        <translation>Kopien gingen unter %1 hinaus, was mehr erlaubt als %2; für sie gilt es weiter.</translation>
    </message>
    <message>
        <source>Go back to the license of before, or accept that the old copies keep it.</source>
        <translation>Zur vorigen Lizenz zurückkehren oder akzeptieren, dass die alten Kopien sie behalten.</translation>
    </message>
    <message>
        <source>The creator is %1, which is none of your names.</source>
        <translation>Urheber ist %1; das ist keiner der eigenen Namen.</translation>
    </message>
    <message>
        <source>Keep to the license the creator chose, or add the name to your own names.</source>
        <translation>Bei der Lizenz bleiben, die der Urheber gewählt hat, oder den Namen zu den eigenen hinzufügen.</translation>
    </message>
    <message>
        <source>The file forbids data mining, but %1 already lets everyone use and change the photo.</source>
        <translation>Die Datei untersagt Data-Mining, aber %1 lässt schon alle das Foto nutzen und ändern.</translation>
    </message>
    <message>
        <source>Leave the wish out, or choose a license with NC or ND.</source>
        <translation>Den Wunsch weglassen oder eine Lizenz mit NC oder ND wählen.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 nimmt %2 nicht an.</translation>
    </message>
    <message>
        <source>If the photo is yours, choose a license this destination takes; else leave it out.</source>
        <translation>Beim eigenen Foto eine Lizenz wählen, die dieses Ziel annimmt; sonst es weglassen.</translation>
    </message>
    <message>
        <source>The file says nothing about data mining and AI training.</source>
        <translation>Die Datei sagt nichts zu Data-Mining und KI-Training.</translation>
    </message>
    <message>
        <source>State your wish when you write the license.</source>
        <translation>Den Wunsch angeben, wenn die Lizenz geschrieben wird.</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>Nobody has decided who the person %1 is.</source>
        <translation>Niemand hat entschieden, wer die Person %1 ist.</translation>
    </message>
    <message>
        <source>Nobody has decided whose face is %1.</source>
        <translation>Niemand hat entschieden, wessen Gesicht %1 ist.</translation>
    </message>
    <message>
        <source>The legal exception for the face %1 has no reason.</source>
        <translation>Die gesetzliche Ausnahme für das Gesicht %1 hat keinen Grund.</translation>
    </message>
    <message>
        <source>Decide who or what it is.</source>
        <translation>Entscheiden, wer oder was es ist.</translation>
    </message>
    <message>
        <source>Ask the person and record the answer.</source>
        <translation>Die Person fragen und die Antwort erfassen.</translation>
    </message>
    <message>
        <source>Leave the photo out, or publish a copy in which the person is covered or cut off.</source>
        <translation>Das Foto weglassen oder eine Kopie veröffentlichen, in der die Person verdeckt oder abgeschnitten ist.</translation>
    </message>
    <message>
        <source>Ask for a consent that is valid on the day of publication.</source>
        <translation>Um eine Einwilligung bitten, die am Tag der Veröffentlichung gilt.</translation>
    </message>
    <message>
        <source>Ask for a consent to this use, or choose another destination.</source>
        <translation>Um eine Einwilligung in diese Nutzung bitten oder ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <source>Ask for a consent to this photo too.</source>
        <translation>Auch für dieses Foto um eine Einwilligung bitten.</translation>
    </message>
    <message>
        <source>Choose a license that allows no more than the person agreed to, or ask for more.</source>
        <translation>Eine Lizenz wählen, die nicht mehr erlaubt, als die Person zugesagt hat, oder um mehr bitten.</translation>
    </message>
    <message>
        <source>Ask a parent or guardian and record who agreed.</source>
        <translation>Einen Elternteil oder Vormund fragen und erfassen, wer zugestimmt hat.</translation>
    </message>
    <message>
        <source>The file is not there, so nobody can be looked for in it.</source>
        <translation>Die Datei ist nicht da, also kann niemand darin gesucht werden.</translation>
    </message>
    <message>
        <source>Bring the file back and scan it.</source>
        <translation>Die Datei zurückbringen und einlesen.</translation>
    </message>
    <message>
        <source>The photo was never searched for people.</source>
        <translation>Im Foto wurde nie nach Personen gesucht.</translation>
    </message>
    <message>
        <source>Scan the photo.</source>
        <translation>Das Foto einlesen.</translation>
    </message>
    <message>
        <source>The search for people failed.</source>
        <translation>Die Suche nach Personen ist gescheitert.</translation>
    </message>
    <message>
        <source>Mend or replace the file, then scan it again.</source>
        <translation>Die Datei reparieren oder ersetzen und neu einlesen.</translation>
    </message>
    <message>
        <source>The photo changed since it was searched for people.</source>
        <translation>Das Foto hat sich geändert, seit darin nach Personen gesucht wurde.</translation>
    </message>
    <message>
        <source>%1 people are in the photo; in a crowd somebody may be unseen.</source>
        <translation>%1 Personen sind im Foto; in einer Menge kann jemand übersehen werden.</translation>
    </message>
    <message>
        <source>Look at the photo, or scan it again thoroughly.</source>
        <translation>Das Foto ansehen oder noch einmal gründlich einlesen.</translation>
    </message>
    <message>
        <source>Look at the photo and draw a box around anybody who was missed.</source>
        <translation>Das Foto ansehen und um jeden, der übersehen wurde, einen Rahmen ziehen.</translation>
    </message>
    <message>
        <source>One place looks faintly like a face; somebody may be unseen.</source>
        <translation>Eine Stelle sieht entfernt wie ein Gesicht aus; jemand kann übersehen sein.</translation>
    </message>
    <message>
        <source>%1 places look faintly like a face; somebody may be unseen.</source>
        <translation>%1 Stellen sehen entfernt wie ein Gesicht aus; jemand kann übersehen sein.</translation>
    </message>
    <message>
        <source>The file claims an unlimited model release, but no consent here supports it.</source>
        <translation>Die Datei behauptet ein unbeschränktes Model-Release, aber keine Einwilligung hier stützt es.</translation>
    </message>
    <message>
        <source>The file claims a model release, but no consent here supports it.</source>
        <translation>Die Datei behauptet ein Model-Release, aber keine Einwilligung hier stützt es.</translation>
    </message>
    <message>
        <source>Record the release as a consent of each person, or remove the claim.</source>
        <translation>Das Release als Einwilligung jeder Person erfassen oder die Behauptung entfernen.</translation>
    </message>
    <message>
        <source>The file says that no people are in the photo, but they were found.</source>
        <translation>Die Datei sagt, es seien keine Personen im Foto, aber es wurden welche gefunden.</translation>
    </message>
    <message>
        <source>Remove the statement from the file.</source>
        <translation>Die Angabe aus der Datei entfernen.</translation>
    </message>
    <message>
        <source>Decide who or what the faces are.</source>
        <translation>Entscheiden, wer oder was die Gesichter sind.</translation>
    </message>
    <message>
        <source>Publish an exported copy, which leaves this behind, instead of the file itself.</source>
        <translation>Statt der Datei selbst eine exportierte Kopie veröffentlichen, die dies zurücklässt.</translation>
    </message>
    <message>
        <source>The file tells where the photo was taken (%1).</source>
        <translation>Die Datei verrät, wo das Foto aufgenommen wurde (%1).</translation>
    </message>
    <message>
        <source>The file marks faces.</source>
        <translation>Die Datei markiert Gesichter.</translation>
    </message>
    <message>
        <source>The file names a person: %1.</source>
        <translation>Die Datei nennt eine Person: %1.</translation>
    </message>
    <message>
        <source>The file names %1 people: %2.</source>
        <translation>Die Datei nennt %1 Personen: %2.</translation>
    </message>
    <message>
        <source>The file holds pictures that no viewer shows (%1).</source>
        <translation>Die Datei enthält Bilder, die kein Betrachter zeigt (%1).</translation>
    </message>
    <message>
        <source>The file identifies the camera or its owner (%1).</source>
        <translation>Die Datei verrät die Kamera oder deren Besitzer (%1).</translation>
    </message>
    <message>
        <source>The file says how old somebody in the photo is (%1).</source>
        <translation>Die Datei sagt, wie alt jemand im Foto ist (%1).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>No statement on AI training</source>
        <translation>Keine Aussage zum KI-Training</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>File changed since it was scanned</source>
        <translation>Datei seit dem Einlesen geändert</translation>
    </message>
    <message>
        <source>Chosen rights not written yet</source>
        <translation>Gewählte Rechte noch nicht geschrieben</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Keine Lizenz</translation>
    </message>
    <message>
        <source>License not clear</source>
        <translation>Lizenz nicht eindeutig</translation>
    </message>
    <message>
        <source>License statements disagree</source>
        <translation>Lizenzangaben widersprechen sich</translation>
    </message>
    <message>
        <source>Retired or old license</source>
        <translation>Zurückgezogene oder alte Lizenz</translation>
    </message>
    <message>
        <source>Contradicting rights</source>
        <translation>Widersprüchliche Rechte</translation>
    </message>
    <message>
        <source>Creator missing</source>
        <translation>Urheber fehlt</translation>
    </message>
    <message>
        <source>Narrower than what was published before</source>
        <translation>Enger, als schon veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Creator is somebody else</source>
        <translation>Urheber ist jemand anders</translation>
    </message>
    <message>
        <source>Data-mining wish contradicts the license</source>
        <translation>Data-Mining-Wunsch widerspricht der Lizenz</translation>
    </message>
    <message>
        <source>Destination does not take this license</source>
        <translation>Ziel nimmt diese Lizenz nicht an</translation>
    </message>
    <message>
        <source>Face without a decision</source>
        <translation>Gesicht ohne Entscheidung</translation>
    </message>
    <message>
        <source>Person without an answer</source>
        <translation>Person ohne Antwort</translation>
    </message>
    <message>
        <source>Person refused or withdrew</source>
        <translation>Person hat abgelehnt oder widerrufen</translation>
    </message>
    <message>
        <source>Consent not valid that day</source>
        <translation>Einwilligung gilt an dem Tag nicht</translation>
    </message>
    <message>
        <source>Consent does not cover this use</source>
        <translation>Einwilligung deckt diese Nutzung nicht</translation>
    </message>
    <message>
        <source>License allows more than the consent</source>
        <translation>Lizenz erlaubt mehr als die Einwilligung</translation>
    </message>
    <message>
        <source>Minor without a guardian&apos;s consent</source>
        <translation>Minderjährig ohne Einwilligung der Eltern</translation>
    </message>
    <message>
        <source>Not searched for people</source>
        <translation>Nicht nach Personen durchsucht</translation>
    </message>
    <message>
        <source>Somebody may be unseen</source>
        <translation>Jemand kann übersehen sein</translation>
    </message>
    <message>
        <source>Claimed release without a record</source>
        <translation>Behauptetes Release ohne Eintrag</translation>
    </message>
    <message>
        <source>Says “no people”, but faces were found</source>
        <translation>Sagt „keine Personen“, doch Gesichter gefunden</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Ort in der Datei</translation>
    </message>
    <message>
        <source>Names of people in the file</source>
        <translation>Namen von Personen in der Datei</translation>
    </message>
    <message>
        <source>Hidden pictures in the file</source>
        <translation>Versteckte Bilder in der Datei</translation>
    </message>
    <message>
        <source>Serial numbers or owner in the file</source>
        <translation>Seriennummern oder Besitzer in der Datei</translation>
    </message>
    <message>
        <source>Age of a child in the file</source>
        <translation>Alter eines Kindes in der Datei</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The file names somebody, but nobody was found in the photo.</source>
        <translation>Die Datei nennt jemanden, aber im Foto wurde niemand gefunden.</translation>
    </message>
    <message>
        <source>The file names more people than were found in the photo.</source>
        <translation>Die Datei nennt mehr Personen, als im Foto gefunden wurden.</translation>
    </message>
</context>
<context>
    <name>CheckPhotos</name>
    <message>
        <source>“%1” does not exist. Correct the path, or connect the drive it is on.</source>
        <translation>„%1“ gibt es nicht. Den Pfad berichtigen oder das Laufwerk anschließen, auf dem es liegt.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Akzeptiert von %1: %2</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <translation>(bis %1)</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Keine Lizenz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Check for %1</source>
        <translation>Prüfung für %1</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>%1 Fotos</translation>
    </message>
    <message>
        <source>%1, day of publication %2</source>
        <translation>%1, Tag der Veröffentlichung %2</translation>
    </message>
    <message>
        <source>The check was stopped before all photos were looked at.</source>
        <translation>Die Prüfung wurde angehalten, bevor alle Fotos angesehen waren.</translation>
    </message>
    <message>
        <source>Made with Clearframe. This is no legal advice: law differs by country. It shows what is recorded and whether anything recorded stands against publication.</source>
        <translation>Erstellt mit Clearframe. Dies ist kein Rechtsrat: Das Recht ist von Land zu Land verschieden. Gezeigt wird, was erfasst ist und ob etwas davon gegen die Veröffentlichung steht.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>%1 Accepted by %2: %3</source>
        <translation>%1 Akzeptiert von %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more like this.</source>
        <translation>… und %1 weitere dieser Art.</translation>
    </message>
    <message>
        <source>one photo</source>
        <translation>ein Foto</translation>
    </message>
    <message>
        <source>Advice, which stops nothing:</source>
        <translation>Hinweise, die nichts aufhalten:</translation>
    </message>
    <message>
        <source>%1 for %2 on %3: %4 clear, %5 undecided, %6 blocked.</source>
        <translation>%1 für %2 am %3: %4 frei, %5 offen, %6 gesperrt.</translation>
    </message>
    <message>
        <source>People were looked for fast in %1, thoroughly in %2.</source>
        <translation>Nach Personen wurde in %1 schnell gesucht, in %2 gründlich.</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>license</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>thoroughly</source>
        <translation>gründlich</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Durchsucht</translation>
    </message>
    <message>
        <source>people not looked for</source>
        <translation>nicht nach Personen gesucht</translation>
    </message>
    <message>
        <source>people looked for thoroughly</source>
        <translation>gründlich nach Personen gesucht</translation>
    </message>
    <message>
        <source>people looked for fast</source>
        <translation>schnell nach Personen gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous photo on the right</source>
        <translation>Rechts das vorige Foto</translation>
    </message>
    <message>
        <source>Next photo on the right</source>
        <translation>Rechts das nächste Foto</translation>
    </message>
</context>
<context>
    <name>ConflictField</name>
    <message>
        <source>%1: values disagree</source>
        <translation>%1: Werte widersprechen sich</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values disagree</source>
        <translation>
            <numerusform>%1: %n Wert widerspricht</numerusform>
            <numerusform>%1: %n Werte widersprechen sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which one is right: it is written everywhere.</source>
        <translation>Wählen, welcher stimmt: Er wird überall geschrieben.</translation>
    </message>
    <message>
        <source>This field is read only; mend it in another program.</source>
        <translation>Dieses Feld wird nur gelesen; bitte in einem anderen Programm richten.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Anderer Wert für %1</translation>
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
        <translation>jede Nutzung</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Limited to some uses</source>
        <translation>Auf manche Nutzungen beschränkt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Private albums</source>
        <translation>Private Alben</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Open licenses</source>
        <translation>Freie Lizenzen</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>KI-Training</translation>
    </message>
    <message>
        <source>any license</source>
        <translation>jede Lizenz</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>nothing from %1 on</source>
        <translation>ab %1 nichts</translation>
    </message>
    <message>
        <source>guardian: %1</source>
        <translation>Eltern oder Vormund: %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Einwilligung liegt vor</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>Abgelehnt oder widerrufen</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Guardian missing</source>
        <translation>Zustimmung der Eltern fehlt</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Heute nicht gültig</translation>
    </message>
    <message>
        <source>Not for this destination</source>
        <translation>Nicht für dieses Ziel</translation>
    </message>
</context>
<context>
    <name>ConsentCommand</name>
    <message>
        <source>Take back an answer</source>
        <translation>Eine Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>Antworten eintragen</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
</context>
<context>
    <name>ConsentDetails</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Model release (a contract)</source>
        <translation>Model-Release (ein Vertrag)</translation>
    </message>
    <message>
        <source>Consent and release</source>
        <translation>Einwilligung und Release</translation>
    </message>
    <message>
        <source>Exception of the law</source>
        <translation>Gesetzliche Ausnahme</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>As uses and licenses say</source>
        <translation>Wie Nutzungen und Lizenzen sagen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Editorial only</source>
        <translation>Nur redaktionell</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>As the licenses say</source>
        <translation>Wie die Lizenzen sagen</translation>
    </message>
    <message>
        <source>Colors only</source>
        <translation>Nur Farben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Per Nachricht</translation>
    </message>
    <message>
        <source>By a form on a screen</source>
        <translation>Mit einem Formular am Bildschirm</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>Mündlich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>Geld verdienen</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>Änderungen am Bild</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>Name beim Foto</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>Nur mit verdecktem Gesicht</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Eltern oder Vormund</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie sie erteilt wurde</translation>
    </message>
    <message>
        <source>Text that was shown</source>
        <translation>Gezeigter Text</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>Für die Fotos verantwortlich</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>Gegenleistung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>Die Stelle des Gesichts darf in der Datei bleiben</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>Maschinelles Erkennen erlaubt</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>ConsentDetailsForm</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>Geld verdienen</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>Änderungen am Bild</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>Name beim Foto</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>Nur mit verdecktem Gesicht</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie sie erteilt wurde</translation>
    </message>
    <message>
        <source>More of the record</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>Fotos, um die es geht</translation>
    </message>
    <message>
        <source>Text that was shown (name, version)</source>
        <translation>Gezeigter Text (Name, Version)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>Für die Fotos verantwortlich</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>Gegenleistung</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>Die Stelle des Gesichts darf in der Datei bleiben</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>Maschinelles Erkennen erlaubt</translation>
    </message>
    <message>
        <source>Witnessed on</source>
        <translation>Bezeugt am</translation>
    </message>
    <message>
        <source>Countries (empty: the world)</source>
        <translation>Länder (leer: die ganze Welt)</translation>
    </message>
    <message>
        <source>Given by (if not the person)</source>
        <translation>Gegeben von (wenn nicht von der Person)</translation>
    </message>
</context>
<context>
    <name>ConsentEditor</name>
    <message>
        <source>Photos of this person stay undecided until there is an answer.</source>
        <translation>Fotos dieser Person bleiben offen, bis es eine Antwort gibt.</translation>
    </message>
    <message>
        <source>Covers what is checked; every use when nothing is checked.</source>
        <translation>Deckt, was angekreuzt ist; jede Nutzung, wenn nichts angekreuzt ist.</translation>
    </message>
    <message>
        <source>Covers only what is checked.</source>
        <translation>Deckt nur, was angekreuzt ist.</translation>
    </message>
    <message>
        <source>Photos of this person are blocked, unless the face is covered.</source>
        <translation>Fotos dieser Person sind gesperrt, außer das Gesicht ist verdeckt.</translation>
    </message>
    <message>
        <source>From today every earlier answer covers nothing. What was published stays published: the license lives on, only your own copies can be taken down.</source>
        <translation>Ab heute deckt keine frühere Antwort mehr etwas. Was veröffentlicht ist, bleibt es: Die Lizenz lebt weiter, nur eigene Kopien lassen sich herunternehmen.</translation>
    </message>
    <message>
        <source>For example yourself. Say why; the reason stays in every report.</source>
        <translation>Zum Beispiel Sie selbst. Den Grund angeben; er bleibt in jedem Bericht.</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Under 18: a guardian has to agree</source>
        <translation>Unter 18: Eltern oder Vormund müssen zustimmen</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Geboren am</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwort erfassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Notes (never exported)</source>
        <translation>Notizen (nie exportiert)</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzungen</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Any license when nothing is checked.</source>
        <translation>Jede Lizenz, wenn nichts angekreuzt ist.</translation>
    </message>
    <message>
        <source>New answer of %1</source>
        <translation>Neue Antwort von %1</translation>
    </message>
</context>
<context>
    <name>ConsentPopup</name>
    <message>
        <source>Consent of %1</source>
        <translation>Einwilligung von %1</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Nur bis</translation>
    </message>
    <message>
        <source>Agreed for %1</source>
        <translation>Für %1 zugestimmt</translation>
    </message>
    <message>
        <source>Agreed for every use</source>
        <translation>Jeder Nutzung zugestimmt</translation>
    </message>
    <message>
        <source>Was asked, no answer yet</source>
        <translation>Wurde gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>Letzter gedeckter Tag</translation>
    </message>
    <message>
        <source>Parent or guardian who agreed</source>
        <translation>Elternteil oder Vormund, der zustimmte</translation>
    </message>
    <message>
        <source>Signed form, e-mail of May 1, …</source>
        <translation>Unterschriebenes Formular, E-Mail vom 1. Mai, …</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwort erfassen</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Consent granted</source>
        <translation>Einwilligung erteilt</translation>
    </message>
    <message>
        <source>Consent limited</source>
        <translation>Einwilligung beschränkt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Consent not needed</source>
        <translation>Einwilligung nicht nötig</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Gefragt, noch keine Antwort</translation>
    </message>
</context>
<context>
    <name>CoverPreview</name>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Hold to see it uncovered</source>
        <translation>Gedrückt halten, um es unverdeckt zu sehen</translation>
    </message>
    <message>
        <source>Covered faces</source>
        <translation>Verdeckte Gesichter</translation>
    </message>
    <message>
        <source>How faces are covered</source>
        <translation>Wie Gesichter verdeckt werden</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Verpixeln</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In the copy the face is looked for again; if it is found, it is covered more.</source>
        <translation>In der Kopie wird das Gesicht noch einmal gesucht; wird es gefunden, wird stärker verdeckt.</translation>
    </message>
    <message>
        <source>No photo would be helped by covering faces.</source>
        <translation>Keinem Foto wäre mit verdeckten Gesichtern geholfen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) covered</source>
        <translation>
            <numerusform>%n Gesicht verdeckt</numerusform>
            <numerusform>%n Gesichter verdeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with covered faces</source>
        <translation>%1 mit verdeckten Gesichtern</translation>
    </message>
</context>
<context>
    <name>CoverageField</name>
    <message>
        <source>Taken from</source>
        <translation>Aufgenommen ab</translation>
    </message>
    <message>
        <source>Taken until</source>
        <translation>Aufgenommen bis</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>Fotos, um die es geht</translation>
    </message>
    <message>
        <source>All photos of the person</source>
        <translation>Alle Fotos der Person</translation>
    </message>
    <message>
        <source>Photos of a folder (a shoot)</source>
        <translation>Fotos eines Ordners (ein Shooting)</translation>
    </message>
    <message>
        <source>Photos taken on some days</source>
        <translation>An bestimmten Tagen aufgenommene Fotos</translation>
    </message>
    <message>
        <source>Photos selected in the library</source>
        <translation>In der Bibliothek ausgewählte Fotos</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>The photos of this folder</source>
        <translation>Die Fotos dieses Ordners</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n Foto ausgewählt</numerusform>
            <numerusform>%n Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as nothing is chosen, it speaks of all photos.</source>
        <translation>Solange nichts gewählt ist, geht es um alle Fotos.</translation>
    </message>
</context>
<context>
    <name>CoveredCopy</name>
    <message>
        <source>Folder for the copy</source>
        <translation>Ordner für die Kopie</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>Exported as “%1”. %2</source>
        <translation>Exportiert als „%1“. %2</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Nicht exportiert. %1</translation>
    </message>
</context>
<context>
    <name>DataMining</name>
    <message>
        <source>No statement</source>
        <translation>Keine Aussage</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not for AI training</source>
        <translation>Nicht für KI-Training</translation>
    </message>
    <message>
        <source>Not for generative AI training</source>
        <translation>Nicht für generative KI</translation>
    </message>
    <message>
        <source>Not for data mining, except search engines</source>
        <translation>Kein Data-Mining außer Suchmaschinen</translation>
    </message>
    <message>
        <source>Not for data mining</source>
        <translation>Kein Data-Mining</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Depicted</source>
        <translation>Abgebildet</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>Nicht erkennbar</translation>
    </message>
    <message>
        <source>Legal exception</source>
        <translation>Gesetzliche Ausnahme</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
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
        <translation>Nicht diese Person</translation>
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
        <translation>Name oder Pseudonym</translation>
    </message>
    <message>
        <source>Your answer is kept when the photo is scanned again. It can be undone at any time.</source>
        <translation>Die Antwort bleibt, wenn das Foto neu eingelesen wird. Sie lässt sich jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>Das Gesicht</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>Abgebildet: Plakat, Statue …</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>Nicht erkennbar</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>Gesetzliche Ausnahme…</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n faces chosen: the answer counts for all of them.</source>
        <translation>
            <numerusform>%n Gesicht gewählt: Die Antwort gilt für dieses.</numerusform>
            <numerusform>%n Gesichter gewählt: Die Antwort gilt für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (from the file: %2)</source>
        <translation>„%1“ (aus der Datei: %2)</translation>
    </message>
    <message>
        <source>The file disagrees with itself: %1. Type the name that is right.</source>
        <translation>Die Datei widerspricht sich: %1. Den richtigen Namen eintippen.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The file says %1. Look before you confirm.</source>
        <translation>Die Datei sagt %1. Vor dem Bestätigen hinsehen.</translation>
    </message>
    <message>
        <source>Guess: %1. Nothing of the face was compared. Look before you confirm.</source>
        <translation>Vermutung: %1. Vom Gesicht wurde nichts verglichen. Vor dem Bestätigen hinsehen.</translation>
    </message>
    <message>
        <source>Guess: “%1”</source>
        <translation>Vermutung: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more of that name</source>
        <translation>
            <numerusform>%n weiteres mit diesem Namen dazuwählen</numerusform>
            <numerusform>%n weitere mit diesem Namen dazuwählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n look-alikes (a guess)</source>
        <translation>
            <numerusform>%n ähnliches dazuwählen (eine Vermutung)</numerusform>
            <numerusform>%n ähnliche dazuwählen (eine Vermutung)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new here. Photos stay undecided until there is an answer.</source>
        <translation>%1 ist hier neu. Fotos bleiben offen, bis es eine Antwort gibt.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung erfassen</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Einen Namen eintippen</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>„%1“ bestätigen</translation>
    </message>
    <message>
        <source>Confirm “%1” (new)</source>
        <translation>„%1“ bestätigen (neu)</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen…</source>
        <translation>Eine Antwort für alle gewählten…</translation>
    </message>
</context>
<context>
    <name>DestinationChooser</name>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>Ziel: %1</translation>
    </message>
</context>
<context>
    <name>DetectionPart</name>
    <message>
        <source>A face detector of your own</source>
        <translation>Eine eigene Gesichtssuche</translation>
    </message>
    <message>
        <source>An ONNX file that is asked beside the detectors of the program, so it can only find more.</source>
        <translation>Eine ONNX-Datei, die neben den Suchen des Programms gefragt wird; so kann sie nur mehr finden.</translation>
    </message>
    <message>
        <source>Face detector of your own</source>
        <translation>Eigene Gesichtssuche</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> Megapixel</translation>
    </message>
    <message>
        <source>Open photos up to</source>
        <translation>Fotos öffnen bis</translation>
    </message>
    <message>
        <source>Look for people whose face is not to be seen, too</source>
        <translation>Auch nach Personen suchen, deren Gesicht nicht zu sehen ist</translation>
    </message>
    <message>
        <source>From behind or far off: a second net finds them as boxes that need a decision. Changes on this page count from the next scan on; photos scanned before are looked at again by “clearframe-cli scan --redo-older”.</source>
        <translation>Von hinten oder weit weg: Ein zweites Netz findet sie als Rahmen, die eine Entscheidung brauchen. Änderungen auf dieser Seite gelten ab dem nächsten Einlesen; früher eingelesene Fotos sieht „clearframe-cli scan --redo-older“ noch einmal an.</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>Gesichter vergleichen</translation>
    </message>
    <message>
        <source>Off, guesses on who is the same person in a shoot come from the color of the clothes and the time. On, they come from a model of your own.</source>
        <translation>Ausgeschaltet beruhen Vermutungen, wer in einem Shooting dieselbe Person ist, auf Kleiderfarbe und Zeit. Eingeschaltet kommen sie von einem eigenen Modell.</translation>
    </message>
    <message>
        <source>Model of your own that compares faces</source>
        <translation>Eigenes Modell, das Gesichter vergleicht</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe dies gelesen</translation>
    </message>
    <message>
        <source>Compare faces when guessing who is the same person</source>
        <translation>Gesichter vergleichen, um dieselbe Person zu vermuten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>Keine: %1</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>ONNX-Modelle (*.onnx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>%1 wird ausprobiert</translation>
    </message>
</context>
<context>
    <name>DrawFaces</name>
    <message>
        <source>Draw a face</source>
        <translation>Gesicht einzeichnen</translation>
    </message>
    <message>
        <source>Move a face</source>
        <translation>Gesicht verschieben</translation>
    </message>
</context>
<context>
    <name>DueView</name>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>endete vor %n Tag</numerusform>
            <numerusform>endete vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>endet heute</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>endet in %n Tag</numerusform>
            <numerusform>endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: turns 18, ask the person</source>
        <translation>%1: wird 18, die Person fragen</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit voraus</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Innerhalb von %n Tag</numerusform>
            <numerusform>Innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end, by month</source>
        <translation>Endende Einwilligungen nach Monat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Endende Einwilligungen</translation>
    </message>
    <message>
        <source>Nothing ends</source>
        <translation>Nichts endet</translation>
    </message>
    <message>
        <source>Consents with a last day, and those of guardians whose child turns 18, are listed here before they end.</source>
        <translation>Einwilligungen mit einem letzten Tag und die von Eltern, deren Kind 18 wird, stehen hier, bevor sie enden.</translation>
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
        <translation>Das unterschriebene Formular oder die Nachricht</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Copied. SHA-256 %1…</source>
        <translation>Kopiert. SHA-256 %1…</translation>
    </message>
    <message>
        <source>Drop the signed form or message here. A copy is kept beside the catalog.</source>
        <translation>Das unterschriebene Formular oder die Nachricht hier ablegen. Eine Kopie wird neben dem Katalog aufbewahrt.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Do not name %1</source>
        <translation>%1 nicht nennen</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Legal exception</source>
        <translation>Gesetzliche Ausnahme</translation>
    </message>
    <message>
        <source>Some laws allow a photo without consent, for example of a public assembly or when people are mere accessory to a place. Law differs by country; this program gives no legal advice. Your reason is kept and shown in every report.</source>
        <translation>Manche Gesetze erlauben ein Foto ohne Einwilligung, etwa von einer öffentlichen Versammlung oder wenn Menschen nur Beiwerk eines Ortes sind. Das Recht ist von Land zu Land verschieden; dieses Programm gibt keinen Rechtsrat. Der Grund wird aufbewahrt und steht in jedem Bericht.</translation>
    </message>
    <message>
        <source>Record the exception</source>
        <translation>Ausnahme erfassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” has faces that must be covered, but covering is switched off.</source>
        <translation>„%1“ hat Gesichter, die zu verdecken sind, aber das Verdecken ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The rights could not be written into the copy of “%1”: %2</source>
        <translation>Die Rechte konnten nicht in die Kopie von „%1“ geschrieben werden: %2</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full.</source>
        <translation>„%1“ wurde nicht geschrieben: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>“%1” was not written: you do not have permission to write there. Choose another folder.</source>
        <translation>„%1“ wurde nicht geschrieben: Die Berechtigung fehlt, dort zu schreiben. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short and was not copied.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten und wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>“%1” is an animation, which cannot be checked or copied.</source>
        <translation>„%1“ ist eine Animation; sie kann weder geprüft noch kopiert werden.</translation>
    </message>
    <message>
        <source>camera data (Exif)</source>
        <translation>Kameradaten (Exif)</translation>
    </message>
    <message>
        <source>GPS position or place</source>
        <translation>GPS-Position oder Ort</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>eingebettetes Vorschaubild</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>Herstellernotizen</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>Name des Kamerabesitzers</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>XMP properties other than rights</source>
        <translation>andere XMP-Eigenschaften als Rechte</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>Bearbeitungsverlauf</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>Gesichtsbereiche</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>Photoshop and IPTC block</source>
        <translation>Photoshop- und IPTC-Block</translation>
    </message>
    <message>
        <source>further pictures (previews, depth or gain maps)</source>
        <translation>weitere Bilder (Vorschauen, Tiefen- oder Verstärkungskarten)</translation>
    </message>
    <message>
        <source>data after the picture (such as a motion video)</source>
        <translation>Daten hinter dem Bild (etwa ein bewegtes Foto)</translation>
    </message>
    <message>
        <source>comments and descriptions</source>
        <translation>Kommentare und Beschreibungen</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>Daten anderer Programme</translation>
    </message>
    <message>
        <source>The caption of “%1” could not be written into its copy.</source>
        <translation>Die Bildunterschrift von „%1“ konnte nicht in die Kopie geschrieben werden.</translation>
    </message>
    <message>
        <source>an XMP packet that cannot be read</source>
        <translation>ein XMP-Paket, das sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>the XMP property %1</source>
        <translation>die XMP-Eigenschaft %1</translation>
    </message>
    <message>
        <source>a second Exif directory or a damaged one</source>
        <translation>ein zweites oder beschädigtes Exif-Verzeichnis</translation>
    </message>
    <message>
        <source>the Exif tag 0x%1</source>
        <translation>das Exif-Feld 0x%1</translation>
    </message>
    <message>
        <source>a name, number or position of the original</source>
        <translation>ein Name, eine Nummer oder ein Ort aus dem Original</translation>
    </message>
    <message>
        <source>a container that cannot be looked into</source>
        <translation>ein Behälter, in den sich nicht hineinsehen lässt</translation>
    </message>
    <message>
        <source>further metadata blocks</source>
        <translation>weitere Metadatenblöcke</translation>
    </message>
    <message>
        <source>an IPTC block</source>
        <translation>ein IPTC-Block</translation>
    </message>
    <message>
        <source>the finished copy still holds something private: %1.</source>
        <translation>die fertige Kopie enthält noch etwas Privates: %1.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Photos with uncleared faces</source>
        <translation>Fotos mit Gesichtern, die nicht frei sind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Pixelate the faces</source>
        <translation>Gesichter verpixeln</translation>
    </message>
    <message>
        <source>Blur the faces</source>
        <translation>Gesichter weichzeichnen</translation>
    </message>
    <message>
        <source>Box over the faces</source>
        <translation>Gesichter mit Balken verdecken</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Longest side %1 px</source>
        <translation>Längste Seite %1 px</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Noch kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Save this check, with every finding</source>
        <translation>Diese Prüfung mit allen Befunden sichern</translation>
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
        <translation>Prüfung als %1 sichern</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Export cleared and covered copies</source>
        <translation>Freie und verdeckte Kopien exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n cleared copies</source>
        <translation>
            <numerusform>%n freie Kopie exportieren</numerusform>
            <numerusform>%n freie Kopien exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that nothing but faces stops are copied too, with these faces covered.</source>
        <translation>Fotos, die nur wegen Gesichtern aufgehalten werden, werden mit verdeckten Gesichtern mitkopiert.</translation>
    </message>
    <message>
        <source>No photo is clear for this destination yet. The list shows what is missing.</source>
        <translation>Noch ist kein Foto für dieses Ziel frei. Die Liste zeigt, was fehlt.</translation>
    </message>
    <message>
        <source>Preview covered faces…</source>
        <translation>Verdeckte Gesichter ansehen…</translation>
    </message>
    <message>
        <source>Copy again what is there already</source>
        <translation>Noch einmal kopieren, was schon da ist</translation>
    </message>
    <message>
        <source>Keep beside picture and rights</source>
        <translation>Außer Bild und Rechten behalten</translation>
    </message>
    <message>
        <source>A copy holds the picture, its color profile, the rights and what is checked above, and nothing else. Each copy is opened again and searched before it counts as exported.</source>
        <translation>Eine Kopie enthält das Bild, sein Farbprofil, die Rechte und was oben angekreuzt ist, sonst nichts. Jede Kopie wird wieder geöffnet und durchsucht, bevor sie als exportiert gilt.</translation>
    </message>
    <message>
        <source>Edit destinations…</source>
        <translation>Ziele bearbeiten…</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Eine Nummer anhängen</translation>
    </message>
    <message>
        <source>Leave the photo out</source>
        <translation>Das Foto weglassen</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>When another file has the name</source>
        <translation>Wenn eine andere Datei so heißt</translation>
    </message>
    <message>
        <source>May hold %1.</source>
        <translation>Erlaubt sind %1.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Ein Feld %1 gibt es nicht.</translation>
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
            <numerusform>Exportiert, %n Gesicht verdeckt</numerusform>
            <numerusform>Exportiert, %n Gesichter verdeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>Konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Cleared copies for %1</source>
        <translation>Freie Kopien für %1</translation>
    </message>
    <message>
        <source>%1 of %2 photos exported on %3</source>
        <translation>%1 von %2 Fotos am %3 exportiert</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Hide this result</source>
        <translation>Dieses Ergebnis ausblenden</translation>
    </message>
    <message>
        <source>Photos that were left out, with the reason</source>
        <translation>Weggelassene Fotos mit dem Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies written</source>
        <translation>
            <numerusform>%n freie Kopie geschrieben</numerusform>
            <numerusform>%n freie Kopien geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out because they are not clear.</source>
        <translation>
            <numerusform>%n Foto weggelassen, weil es nicht frei ist.</numerusform>
            <numerusform>%n Fotos weggelassen, weil sie nicht frei sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read or written.</source>
        <translation>
            <numerusform>%n Foto konnte nicht gelesen oder geschrieben werden.</numerusform>
            <numerusform>%n Fotos konnten nicht gelesen oder geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was written stays.</source>
        <translation>Angehalten; was geschrieben ist, bleibt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Wie weit der Export ist</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>The photos are checked once more.</source>
        <translation>Die Fotos werden noch einmal geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies so far</source>
        <translation>
            <numerusform>%n freie Kopie bisher</numerusform>
            <numerusform>%n freie Kopien bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 photos · %3 left out · %4 failed · %5</source>
        <translation>%1 von %2 Fotos · %3 weggelassen · %4 gescheitert · %5</translation>
    </message>
</context>
<context>
    <name>FaceChoices</name>
    <message>
        <source>With names of people who agreed</source>
        <translation>Mit den Namen derer, die zugestimmt haben</translation>
    </message>
    <message>
        <source>Faces that have a decision are written into the photos as regions, which other programs read (MWG, Microsoft and IPTC).</source>
        <translation>Gesichter mit einer Entscheidung werden als Bereiche in die Fotos geschrieben, die andere Programme lesen (MWG, Microsoft und IPTC).</translation>
    </message>
    <message>
        <source>Faces without a decision, “not a face” and “depicted” are left out. Regions of other programs stay.</source>
        <translation>Gesichter ohne Entscheidung, „kein Gesicht“ und „abgebildet“ bleiben weg. Bereiche anderer Programme bleiben.</translation>
    </message>
</context>
<context>
    <name>FaceDecisions</name>
    <message>
        <source>This is %1</source>
        <translation>Das ist %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n photo(s)</source>
        <translation>
            <numerusform>%1 in %n Foto</numerusform>
            <numerusform>%1 in %n Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceListModel</name>
    <message>
        <source>Face in %1, %2</source>
        <translation>Gesicht in %1, %2</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>das letzte</translation>
    </message>
    <message>
        <source>1 of %1 in it</source>
        <translation>1 von %1 darin</translation>
    </message>
</context>
<context>
    <name>FacePhotoView</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Drag over somebody who was missed to draw a face; drag the marked face to move it.</source>
        <translation>Um jemanden, der übersehen wurde, einen Rahmen ziehen; das markierte Gesicht ziehen, um es zu verschieben.</translation>
    </message>
</context>
<context>
    <name>FacePopup</name>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Einwilligung erfassen…</translation>
    </message>
    <message>
        <source>%1 (from the file: %2)</source>
        <translation>%1 (aus der Datei: %2)</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Nicht diese Person</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Name oder Pseudonym</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>Gesetzliche Ausnahme…</translation>
    </message>
    <message>
        <source>Reason, for example: public assembly</source>
        <translation>Grund, zum Beispiel: öffentliche Versammlung</translation>
    </message>
    <message>
        <source>Reason of the legal exception</source>
        <translation>Grund der gesetzlichen Ausnahme</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>Abgebildet: Plakat, Statue, Bildschirm</translation>
    </message>
</context>
<context>
    <name>FaceText</name>
    <message>
        <source>Forgotten person</source>
        <translation>Vergessene Person</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no picture to look for faces in.</source>
        <translation>Es gibt kein Bild, in dem Gesichter zu suchen wären.</translation>
    </message>
    <message>
        <source>The face detector needs more memory than there is.</source>
        <translation>Die Gesichtssuche braucht mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>The face detector failed: %1</source>
        <translation>Die Gesichtssuche ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The face detector “%1” is missing in this build. Without it no photo can be checked for people.</source>
        <translation>Die Gesichtssuche „%1“ fehlt in diesem Programm. Ohne sie kann kein Foto auf Personen geprüft werden.</translation>
    </message>
    <message>
        <source>The face detector “%1” is not the one this program was made with. Install Clearframe again.</source>
        <translation>Die Gesichtssuche „%1“ ist nicht die, mit der dieses Programm gemacht wurde. Clearframe neu installieren.</translation>
    </message>
    <message>
        <source>WIDER FACE: 32,203 photos from the web, collected without asking the people in them, offered for research under CC BY-NC-ND. Holds no names.</source>
        <translation>WIDER FACE: 32.203 Fotos aus dem Netz, gesammelt, ohne die Menschen darin zu fragen; für Forschung angeboten unter CC BY-NC-ND. Enthält keine Namen.</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>faces: second opinion, turned and burnt-out ones</source>
        <translation>Gesichter: zweite Meinung, gedrehte und überstrahlte</translation>
    </message>
    <message>
        <source>people, also without a visible face</source>
        <translation>Personen, auch ohne sichtbares Gesicht</translation>
    </message>
    <message>
        <source>PASCAL VOC 2007 and 2012: photos from Flickr. By all appearance it started from TensorFlow&apos;s net for COCO; its authors do not say so.</source>
        <translation>PASCAL VOC 2007 und 2012: Fotos von Flickr. Allem Anschein nach begann es mit dem Netz von TensorFlow für COCO; seine Autoren sagen es nicht.</translation>
    </message>
    <message>
        <source>The face detector “%1” cannot be run by this version of OpenCV.</source>
        <translation>Diese Version von OpenCV kann die Gesichtssuche „%1“ nicht ausführen.</translation>
    </message>
    <message>
        <source>“%1” is no face detector that Clearframe can run. It must be an ONNX file with one input [1][3][640][640] and one output [n][5]; see clearframe-cli settings --help.</source>
        <translation>„%1“ ist keine Gesichtssuche, die Clearframe ausführen kann. Gebraucht wird eine ONNX-Datei mit einem Eingang [1][3][640][640] und einem Ausgang [n][5]; siehe clearframe-cli settings --help.</translation>
    </message>
    <message>
        <source>person shown</source>
        <translation>gezeigte Person</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>%1, sidecar</source>
        <translation>%1, Sidecar</translation>
    </message>
    <message>
        <source>MIT, as its authors, Star Clouds, say of code and models; the package names no year or holder</source>
        <translation>MIT, wie die Autoren, Star Clouds, von Code und Modellen sagen; das Paket nennt weder Jahr noch Inhaber</translation>
    </message>
    <message>
        <source>Your own model for faces failed.</source>
        <translation>Das eigene Modell für Gesichter ist gescheitert.</translation>
    </message>
    <message>
        <source>“%1” is no model for faces that Clearframe can run. It must be an ONNX file with one input [1][3][112][112] and one output [1][n]; see clearframe-cli settings --help.</source>
        <translation>„%1“ ist kein Modell für Gesichter, das Clearframe ausführen kann. Gebraucht wird eine ONNX-Datei mit einem Eingang [1][3][112][112] und einem Ausgang [1][n]; siehe clearframe-cli settings --help.</translation>
    </message>
    <message>
        <source>Your own model “%1” cannot be read. Choose another, or none: clearframe-cli settings %2 none.</source>
        <translation>Das eigene Modell „%1“ kann nicht gelesen werden. Ein anderes wählen oder keines: clearframe-cli settings %2 none.</translation>
    </message>
    <message>
        <source>Your own model “%1” is larger than 512 MB.</source>
        <translation>Das eigene Modell „%1“ ist größer als 512 MB.</translation>
    </message>
    <message>
        <source>Your own model “%1” is not the file that was chosen any more. Choose it again: clearframe-cli settings %2 FILE.</source>
        <translation>Das eigene Modell „%1“ ist nicht mehr die Datei, die gewählt wurde. Neu wählen: clearframe-cli settings %2 FILE.</translation>
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
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1, %n Foto</numerusform>
            <numerusform>%1, %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n Stern oder mehr</numerusform>
            <numerusform>%n Sterne oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>There are no photos yet</source>
        <translation>Noch gibt es keine Fotos</translation>
    </message>
    <message>
        <source>Open a folder in the library. Its photos are checked here for the destination before they leave the house.</source>
        <translation>Einen Ordner in der Bibliothek öffnen. Seine Fotos werden hier für das Ziel geprüft, bevor sie das Haus verlassen.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nichts steht im Weg</translation>
    </message>
    <message>
        <source>Choose a folder on the right and export the copies.</source>
        <translation>Rechts einen Ordner wählen und die Kopien exportieren.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Decide in the queue</source>
        <translation>Der Reihe nach entscheiden</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung erfassen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>Lizenz wählen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted in %n</source>
        <translation>
            <numerusform>in %n akzeptiert</numerusform>
            <numerusform>in %n akzeptiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weiteres</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren…</translation>
    </message>
    <message>
        <source>Each one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: show the photos.</source>
        <translation>
            <numerusform>Und %n weiteres: die Fotos zeigen.</numerusform>
            <numerusform>Und %n weitere: die Fotos zeigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Jetzt entscheiden</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung erfassen</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Eine wählen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>Gründlich einlesen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>No rule of this destination found anything.</source>
        <translation>Keine Regel dieses Ziels hat etwas gefunden.</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Akzeptiert von %1: %2</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export covered copy…</source>
        <translation>Verdeckte Kopie exportieren…</translation>
    </message>
    <message>
        <source>Export clean copy…</source>
        <translation>Saubere Kopie exportieren…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren…</translation>
    </message>
</context>
<context>
    <name>FinishedTaskRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>The name, the notes, every answer and the reference to the evidence are erased for good. Nobody can undo this, and older backups of the catalog still hold them.</source>
        <translation>Der Name, die Notizen, jede Antwort und der Verweis auf den Beleg werden endgültig gelöscht. Niemand kann das rückgängig machen, und ältere Sicherungen des Katalogs enthalten sie noch.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show this person. They stay blocked, without a name.</source>
        <translation>
            <numerusform>%n Foto zeigt diese Person. Es bleibt gesperrt, ohne Namen.</numerusform>
            <numerusform>%n Fotos zeigen diese Person. Sie bleiben gesperrt, ohne Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Zum Fortfahren „%1“ eintippen</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>%1 was forgotten</source>
        <translation>%1 wurde vergessen</translation>
    </message>
    <message>
        <source>The catalog holds the name no more. These files still say it, and stay as they are; take it out of them, if they are to be given away.</source>
        <translation>Der Katalog enthält den Namen nicht mehr. Diese Dateien sagen ihn noch und bleiben, wie sie sind; vor dem Weitergeben dort entfernen.</translation>
    </message>
    <message>
        <source>Files that still say the name</source>
        <translation>Dateien, die den Namen noch sagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Consent form</source>
        <translation>Einwilligungsformular</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <translation>Formular für %1</translation>
    </message>
    <message>
        <source>A PDF to be printed and signed, with the photos of the person. It carries a code that finds the record again. That the person was asked is recorded. Nothing on the form is ticked beforehand.</source>
        <translation>Ein PDF zum Drucken und Unterschreiben, mit den Fotos der Person. Es trägt einen Code, der den Eintrag wiederfindet. Dass die Person gefragt wurde, wird erfasst. Nichts auf dem Formular ist vorab angekreuzt.</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>PDF sichern…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotograf</translation>
    </message>
    <message>
        <source>It asks for every use. Choose uses, licenses and days under “New answer” first to ask for those only.</source>
        <translation>Gefragt wird nach jeder Nutzung. Wer nur nach einigen fragen will, wählt zuerst unter „Neue Antwort“ Nutzungen, Lizenzen und Tage.</translation>
    </message>
    <message>
        <source>As chosen under “New answer”, it asks for: %1</source>
        <translation>Wie unter „Neue Antwort“ gewählt, wird gefragt nach: %1</translation>
    </message>
</context>
<context>
    <name>GeneralPart</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Names you work under</source>
        <translation>Namen, unter denen Sie arbeiten</translation>
    </message>
    <message>
        <source>Photos whose creator is one of them are yours: no question whether you may license them, and no finding about a stranger as their creator.</source>
        <translation>Fotos, deren Urheber einer davon ist, sind Ihre: keine Frage, ob Sie sie lizenzieren dürfen, und kein Befund über einen fremden Urheber.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Weiterer Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Destination that photos are checked for</source>
        <translation>Ziel, für das Fotos geprüft werden</translation>
    </message>
    <message>
        <source>Kept for the next start. The License page keeps the license and credit you use most as a template; the Publish page edits destinations.</source>
        <translation>Bleibt für den nächsten Start. Die Lizenzseite hebt Lizenz und Nennung, die Sie meist nehmen, als Vorlage auf; die Seite „Veröffentlichen“ bearbeitet Ziele.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>no license</source>
        <translation>keine Lizenz</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>kein Urheber</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1, %2: %n Foto</numerusform>
            <numerusform>%1, %2: %n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of photos have a license already. Tick those that get the new one</source>
        <translation>
            <numerusform>%n Gruppe von Fotos hat schon eine Lizenz. Ankreuzen, wenn sie die neue bekommt</numerusform>
            <numerusform>%n Gruppen von Fotos haben schon eine Lizenz. Ankreuzen, welche die neue bekommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardianFields</name>
    <message>
        <source>Guardian who agreed</source>
        <translation>Wer von den Eltern zustimmte</translation>
    </message>
    <message>
        <source>Second guardian</source>
        <translation>Zweiter Elternteil</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>mother, father, legal guardian …</source>
        <translation>Mutter, Vater, Vormund …</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
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
        <translation>In dieses Foto wurde noch nichts geschrieben und niemand darin entschieden. Was Sie tun, steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1, geschrieben von %2</translation>
    </message>
    <message>
        <source>In the sidecar “%1”</source>
        <translation>Im Sidecar „%1“</translation>
    </message>
    <message>
        <source>Not finished: the log on the License page can finish it.</source>
        <translation>Nicht fertig: Das Protokoll auf der Lizenzseite kann es beenden.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undo here</source>
        <translation>Hier rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n file(s)</source>
        <translation>
            <numerusform>%n Datei rückgängig</numerusform>
            <numerusform>Alle %n Dateien rückgängig</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Decision on a face, undone</source>
        <translation>Entscheidung über ein Gesicht, zurückgenommen</translation>
    </message>
    <message>
        <source>Decision on a face</source>
        <translation>Entscheidung über ein Gesicht</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>Eine Entscheidung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>A picture of %1 × %2 pixels could not be encoded.</source>
        <translation>Ein Bild von %1 × %2 Pixeln konnte nicht kodiert werden.</translation>
    </message>
    <message>
        <source>“%1” holds several pictures, of which only one could be checked. Save the picture to be published as a file of its own, such as a JPEG, and scan that.</source>
        <translation>„%1“ enthält mehrere Bilder, von denen nur eines geprüft werden könnte. Das Bild, das veröffentlicht werden soll, als eigene Datei sichern, etwa als JPEG, und diese einlesen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it contradicts itself about its size.</source>
        <translation>„%1“ ist beschädigt: Die Datei widerspricht sich über ihre Größe.</translation>
    </message>
    <message>
        <source>“%1” is cut short. Copy it again from where it came from.</source>
        <translation>„%1“ ist abgeschnitten. Noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be shown. Copy it again from where it came from.</source>
        <translation>„%1“ ist beschädigt und kann nicht gezeigt werden. Noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>“%1” is of a rare kind, which this version cannot look into. Save it as JPEG and check that.</source>
        <translation>„%1“ ist von seltener Art, in die diese Version nicht hineinsehen kann. Als JPEG sichern und dieses prüfen.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation>„%1“ braucht mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is, or is damaged. Save it smaller and check that.</source>
        <translation>„%1“ braucht mehr Speicher, als da ist, oder ist beschädigt. Kleiner sichern und das prüfen.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 scans, which no photo needs.</source>
        <translation>„%1“ hat mehr als %2 Durchgänge; das braucht kein Foto.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>Kamera-RAW</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>„%1“ ist kein Foto in einem Format, das Clearframe kennt.</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, which this version cannot look into. Export it as JPEG and check that.</source>
        <translation>„%1“ ist eine Datei der Art %2, in die diese Version nicht hineinsehen kann. Als JPEG exportieren und dieses prüfen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its size cannot be read.</source>
        <translation>„%1“ ist beschädigt: Die Größe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” measures %2 × %3 pixels. The limit is %4 megapixels; the setting “max-megapixels” raises it.</source>
        <translation>„%1“ misst %2 × %3 Pixel. Die Grenze liegt bei %4 Megapixeln; die Einstellung „max-megapixels“ hebt sie an.</translation>
    </message>
    <message>
        <source>“%1” holds layers but no finished picture. Save it again in Photoshop with “Maximize Compatibility” switched on.</source>
        <translation>„%1“ enthält Ebenen, aber kein fertiges Bild. In Photoshop mit eingeschalteter „Kompatibilität maximieren“ neu sichern.</translation>
    </message>
    <message>
        <source>Clearframe is not installed completely: its file “clearframe_codecs” is missing beside the program. Install it again.</source>
        <translation>Clearframe ist nicht vollständig installiert: Seine Datei „clearframe_codecs“ fehlt neben dem Programm. Bitte neu installieren.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort importieren</numerusform>
            <numerusform>%n Antworten importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n neue Person</numerusform>
            <numerusform>%n neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are known get more details</source>
        <translation>
            <numerusform>%n bekannte Person bekommt weitere Angaben</numerusform>
            <numerusform>%n bekannte Personen bekommen weitere Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are added</source>
        <translation>
            <numerusform>%n Antwort kommt hinzu</numerusform>
            <numerusform>%n Antworten kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are known already</source>
        <translation>
            <numerusform>%n Antwort ist schon bekannt</numerusform>
            <numerusform>%n Antworten sind schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%n Zeile wird weggelassen</numerusform>
            <numerusform>%n Zeilen werden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out, with the reason</source>
        <translation>Weggelassene Zeilen mit dem Grund</translation>
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
        <translation>„%1“ wurde unterbrochen: %2 geschrieben, %3 warten. Kein Foto ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>A write did not come to its end</source>
        <translation>Ein Schreiben kam nicht zu Ende</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Zu Ende führen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 The License page can finish it.</source>
        <translation>%1 Die Seite „Lizenz“ kann es zu Ende führen.</translation>
    </message>
</context>
<context>
    <name>KeyAction</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The manual on this page</source>
        <translation>Das Handbuch zu dieser Seite</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>Zwei Fotos vergleichen</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Ohne Markierung</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>One star</source>
        <translation>Ein Stern</translation>
    </message>
    <message>
        <source>Two stars</source>
        <translation>Zwei Sterne</translation>
    </message>
    <message>
        <source>Three stars</source>
        <translation>Drei Sterne</translation>
    </message>
    <message>
        <source>Four stars</source>
        <translation>Vier Sterne</translation>
    </message>
    <message>
        <source>Five stars</source>
        <translation>Fünf Sterne</translation>
    </message>
    <message>
        <source>Decide the faces of the chosen photos</source>
        <translation>Die Gesichter der gewählten Fotos entscheiden</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Größere Vorschaubilder</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>Zurück zu allen Fotos</translation>
    </message>
    <message>
        <source>The whole photo, or every pixel of it</source>
        <translation>Das ganze Foto oder jeder Bildpunkt</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Das ganze Foto</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>Type a name, or take the one that is suggested</source>
        <translation>Einen Namen eintippen oder den vorgeschlagenen nehmen</translation>
    </message>
    <message>
        <source>Not the person that is named or guessed</source>
        <translation>Nicht die genannte oder vermutete Person</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>Abgebildet: Plakat, Statue, Bildschirm</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>Nicht erkennbar</translation>
    </message>
    <message>
        <source>Legal exception, with its reason</source>
        <translation>Gesetzliche Ausnahme mit Grund</translation>
    </message>
    <message>
        <source>Take the person that is guessed</source>
        <translation>Die vermutete Person nehmen</translation>
    </message>
    <message>
        <source>Choose all of that name, or all that look alike</source>
        <translation>Alle mit diesem Namen wählen oder alle ähnlichen</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen faces</source>
        <translation>Markieren: eine Antwort für alle gewählten Gesichter</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>Sonst ist niemand darin</translation>
    </message>
    <message>
        <source>Look again thoroughly</source>
        <translation>Noch einmal gründlich ansehen</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Später ansehen</translation>
    </message>
    <message>
        <source>Library: one photo</source>
        <translation>Bibliothek: ein Foto</translation>
    </message>
    <message>
        <source>People: the queue</source>
        <translation>Personen: die Warteschlange</translation>
    </message>
    <message>
        <source>People: the sweep</source>
        <translation>Personen: Durchsicht</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Click here and press a key</source>
        <translation>Hier klicken und eine Taste drücken</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Next and previous photo</source>
        <translation>Nächstes und voriges Foto</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>Zurück zu allen Fotos</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose all faces: the next answer counts for them</source>
        <translation>Alle Gesichter wählen: Die nächste Antwort gilt für sie</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Search a deed or a key</source>
        <translation>Tat oder Taste suchen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tasten wie in</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Tat</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 ist die Taste für „%2“.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier benutzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dort lassen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>To recall: blocked now</source>
        <translation>Zurückzuholen: jetzt gesperrt</translation>
    </message>
    <message>
        <source>To recall: blocked now, moved away</source>
        <translation>Zurückzuholen: jetzt gesperrt, nicht mehr dort</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>In ihrem Ordner</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>Verschoben oder gelöscht</translation>
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
        <translation>Nur was zurückzuholen ist</translation>
    </message>
    <message>
        <source>What a withdrawal reaches…</source>
        <translation>Was ein Widerruf erreicht…</translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Foto zeigen</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What was sent where</source>
        <translation>Was wohin ging</translation>
    </message>
    <message>
        <source>Copies that were exported</source>
        <translation>Exportierte Kopien</translation>
    </message>
    <message>
        <source>Every destination</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n Kopie</numerusform>
            <numerusform>%n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n to recall</source>
        <translation>
            <numerusform>%n zurückzuholen</numerusform>
            <numerusform>%n zurückzuholen</numerusform>
        </translation>
    </message>
    <message>
        <source>No such copy</source>
        <translation>Keine solche Kopie</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Noch wurde nichts exportiert</translation>
    </message>
    <message>
        <source>No copy goes with what is chosen above.</source>
        <translation>Zu der Auswahl oben gehört keine Kopie.</translation>
    </message>
    <message>
        <source>Each copy that is exported is entered here: when, where to, under which license, and who is in it.</source>
        <translation>Jede exportierte Kopie wird hier eingetragen: wann, wohin, unter welcher Lizenz und wer darauf ist.</translation>
    </message>
    <message>
        <source>a forgotten person</source>
        <translation>eine vergessene Person</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <translation>Zeigt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop a folder on the window</source>
        <translation>Strg+O oder einen Ordner ins Fenster ziehen</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>Kein Foto passt</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Alle Fotos zeigen</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Die Bibliothek wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Only %n chosen photo(s) are shown.</source>
        <translation>
            <numerusform>Nur %n gewähltes Foto wird gezeigt.</numerusform>
            <numerusform>Nur %n gewählte Fotos werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Es wird nach Fotos gesucht</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>Sie erscheinen hier, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>Choose another group or folder, or change the search.</source>
        <translation>Eine andere Gruppe oder einen anderen Ordner wählen oder die Suche ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached: %1 is not there. Until then they stay blocked. Connect the drive; if the folder was moved, open it at its new place.</source>
        <translation>
            <numerusform>%Ln Foto ist nicht erreichbar: %1 ist nicht da. Bis dahin bleibt es gesperrt. Das Laufwerk anschließen; wurde der Ordner verschoben, ihn am neuen Ort öffnen.</numerusform>
            <numerusform>%Ln Fotos sind nicht erreichbar: %1 ist nicht da. Bis dahin bleiben sie gesperrt. Das Laufwerk anschließen; wurde der Ordner verschoben, ihn am neuen Ort öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>LibraryPart</name>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt eine Sicherung machen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>Der Katalog</translation>
    </message>
    <message>
        <source>What you decided and who agreed is kept in one file. Photos stay where they are. The command line uses another catalog with --catalog.</source>
        <translation>Was Sie entschieden haben und wer zugestimmt hat, steht in einer Datei. Fotos bleiben, wo sie sind. Die Befehlszeile nimmt mit --catalog einen anderen Katalog.</translation>
    </message>
    <message>
        <source>The catalog: %1</source>
        <translation>Der Katalog: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Use another…</source>
        <translation>Anderen nehmen…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>One is made every week and before the catalog is brought to a newer form. Keep copies on another disk, too: a backup beside the catalog goes with it.</source>
        <translation>Jede Woche wird eine gemacht und bevor der Katalog in eine neuere Form gebracht wird. Bitte auch Kopien auf einem anderen Datenträger aufheben: Eine Sicherung neben dem Katalog geht mit ihm verloren.</translation>
    </message>
    <message>
        <source>None by itself</source>
        <translation>Keine von selbst</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Sicherungen, die bleiben</translation>
    </message>
    <message>
        <source>Catalogs (*.db);;All files (*)</source>
        <translation>Kataloge (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A new catalog</source>
        <translation>Ein neuer Katalog</translation>
    </message>
    <message>
        <source>Another catalog</source>
        <translation>Ein anderer Katalog</translation>
    </message>
    <message>
        <source>Backing up the catalog</source>
        <translation>Der Katalog wird gesichert</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>Die Sicherung ist gemacht.</translation>
    </message>
    <message>
        <source>Everything decided since %1 is taken back: faces, people, answers, accepted findings. Photos are not touched. The catalog of now is backed up first.</source>
        <translation>Alles, was seit %1 entschieden wurde, wird zurückgenommen: Gesichter, Personen, Antworten, akzeptierte Befunde. Fotos werden nicht angerührt. Der jetzige Katalog wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restoring the catalog</source>
        <translation>Der Katalog wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The catalog is as it was then.</source>
        <translation>Der Katalog ist, wie er damals war.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
</context>
<context>
    <name>LibraryScan</name>
    <message>
        <source>Scanning %1</source>
        <translation>%1 wird eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>Scanning %n folder(s)</source>
        <translation>
            <numerusform>%n Ordner wird eingelesen</numerusform>
            <numerusform>%n Ordner werden eingelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryState</name>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>License</name>
    <message>
        <source>All rights reserved</source>
        <translation>Alle Rechte vorbehalten</translation>
    </message>
    <message>
        <source>“%1” is the id of %2.</source>
        <translation>„%1“ ist die Kennung von %2.</translation>
    </message>
    <message>
        <source>%1 is named without a version (such as 4.0).</source>
        <translation>%1 ist ohne Version (etwa 4.0) genannt.</translation>
    </message>
    <message>
        <source>“%1” is the SPDX id of %2.</source>
        <translation>„%1“ ist die SPDX-Kennung von %2.</translation>
    </message>
    <message>
        <source>Creative Commons is named, but not which of its licenses.</source>
        <translation>Creative Commons ist genannt, aber nicht, welche seiner Lizenzen.</translation>
    </message>
    <message>
        <source>“%1” is no Creative Commons license: its parts contradict each other or stand in an order that was never used.</source>
        <translation>„%1“ ist keine Lizenz von Creative Commons: Ihre Teile widersprechen sich oder stehen in einer Reihenfolge, die es nie gab.</translation>
    </message>
    <message>
        <source>“%1” may be a country&apos;s version of %2 %3 or an ordinary word.</source>
        <translation>„%1“ kann die Landesfassung von %2 %3 sein oder ein gewöhnliches Wort.</translation>
    </message>
    <message>
        <source>There is no %1 %2 %3.</source>
        <translation>%1 %2 %3 gibt es nicht.</translation>
    </message>
    <message>
        <source>Several licenses are named: %1.</source>
        <translation>Mehrere Lizenzen sind genannt: %1.</translation>
    </message>
    <message>
        <source>%1 is named, but also “%2”, which does not fit it.</source>
        <translation>%1 ist genannt, aber auch „%2“, was nicht dazu passt.</translation>
    </message>
    <message>
        <source>The address of %1.</source>
        <translation>Die Adresse von %1.</translation>
    </message>
    <message>
        <source>The name of %1.</source>
        <translation>Der Name von %1.</translation>
    </message>
    <message>
        <source>The address leads to Creative Commons, but not to one license.</source>
        <translation>Die Adresse führt zu Creative Commons, aber nicht zu einer bestimmten Lizenz.</translation>
    </message>
    <message>
        <source>The public domain is named, but not by CC0 or the Public Domain Mark.</source>
        <translation>Gemeinfreiheit ist genannt, aber weder CC0 noch die Public Domain Mark.</translation>
    </message>
    <message>
        <source>Some rights are reserved, but it is not said which.</source>
        <translation>Manche Rechte sind vorbehalten, aber es ist nicht gesagt, welche.</translation>
    </message>
    <message>
        <source>“%1” of RightsStatements.org describes a status and grants nothing (%2).</source>
        <translation>„%1“ von RightsStatements.org beschreibt einen Zustand und räumt nichts ein (%2).</translation>
    </message>
    <message>
        <source>A license is named that is not in the catalog.</source>
        <translation>Eine Lizenz ist genannt, die nicht im Katalog steht.</translation>
    </message>
    <message>
        <source>The address leads to terms that are not in the catalog.</source>
        <translation>Die Adresse führt zu Bedingungen, die nicht im Katalog stehen.</translation>
    </message>
    <message>
        <source>Nothing is said about a license.</source>
        <translation>Über eine Lizenz ist nichts gesagt.</translation>
    </message>
    <message>
        <source>The address looks like one of Creative Commons, but leads to %1.</source>
        <translation>Die Adresse sieht aus wie eine von Creative Commons, führt aber zu %1.</translation>
    </message>
    <message>
        <source>Creative Commons has no license at this address.</source>
        <translation>Unter dieser Adresse hat Creative Commons keine Lizenz.</translation>
    </message>
    <message>
        <source>A license is named, but with a “not” before it.</source>
        <translation>Eine Lizenz ist genannt, aber mit einem „nicht“ davor.</translation>
    </message>
</context>
<context>
    <name>LicenseBadge</name>
    <message>
        <source>no license</source>
        <translation>keine Lizenz</translation>
    </message>
    <message>
        <source>CC, unclear</source>
        <translation>CC, unklar</translation>
    </message>
    <message>
        <source>unknown license</source>
        <translation>unbekannte Lizenz</translation>
    </message>
</context>
<context>
    <name>LicenseCard</name>
    <message>
        <source>Read the license</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>No license chosen yet</source>
        <translation>Noch keine Lizenz gewählt</translation>
    </message>
    <message>
        <source>Answer the questions above or search the catalog.</source>
        <translation>Oben die Fragen beantworten oder im Katalog suchen.</translation>
    </message>
</context>
<context>
    <name>LicenseForm</name>
    <message>
        <source>As the file says</source>
        <translation>Wie die Datei sagt</translation>
    </message>
    <message>
        <source>Any other license</source>
        <translation>Jede andere Lizenz</translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation>Zu nennen ist</translation>
    </message>
    <message>
        <source>Link of the credit</source>
        <translation>Link zur Nennung</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>KI-Training</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>The template also sets: %1.</source>
        <translation>Die Vorlage setzt auch: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LicensePage</name>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>Vor dem Schreiben</translation>
    </message>
    <message>
        <source>I may license these photos, whoever they name as creator</source>
        <translation>Ich darf diese Fotos lizenzieren, wen auch immer sie als Urheber nennen</translation>
    </message>
    <message>
        <source>License photos, too, that are in the public domain</source>
        <translation>Auch Fotos lizenzieren, die gemeinfrei sind</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>das letzte Schreiben</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Welche Änderungen gezeigt werden</translation>
    </message>
    <message>
        <source>Only license</source>
        <translation>Nur die Lizenz</translation>
    </message>
    <message>
        <source>Only what is replaced</source>
        <translation>Nur was ersetzt wird</translation>
    </message>
    <message>
        <source>Every write is verified and can be undone from the log.</source>
        <translation>Jedes Schreiben wird geprüft und lässt sich aus dem Protokoll rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n Foto ausgewählt</numerusform>
            <numerusform>%n Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>Alle %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this goes to all of them.</source>
        <translation>In der Bibliothek ist kein Foto ausgewählt, also gilt dies für alle.</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>Noch gibt es keine Fotos</translation>
    </message>
    <message>
        <source>Open a folder in the library first.</source>
        <translation>Zuerst einen Ordner in der Bibliothek öffnen.</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>Eine Lizenz wählen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>%n Datei wird gelesen…</numerusform>
            <numerusform>%n Dateien werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Go on choosing, the preview follows.</source>
        <translation>Noch ist nichts geschrieben. Weiter wählen; die Vorschau folgt.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>The files already say so, or they cannot be written.</source>
        <translation>Die Dateien sagen es schon, oder sie lassen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patched in place</source>
        <translation>
            <numerusform>%n an Ort und Stelle</numerusform>
            <numerusform>%n an Ort und Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten</source>
        <translation>
            <numerusform>%n neu geschrieben</numerusform>
            <numerusform>%n neu geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>%n Sidecar</numerusform>
            <numerusform>%n Sidecars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already say so</source>
        <translation>
            <numerusform>%n sagt es schon</numerusform>
            <numerusform>%n sagen es schon</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n Datei schreiben</numerusform>
            <numerusform>%n Dateien schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>No faces to write</source>
        <translation>Keine Gesichter zu schreiben</translation>
    </message>
    <message>
        <source>Decide who the faces are on the People page first; what is written already is left out.</source>
        <translation>Zuerst auf der Seite „Personen“ entscheiden, wer die Gesichter sind; was schon geschrieben ist, bleibt weg.</translation>
    </message>
    <message>
        <source>By kind of change</source>
        <translation>Nach Art der Änderung</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Nach Datei</translation>
    </message>
    <message>
        <source>Answer the questions. You see every change before anything is written.</source>
        <translation>Beantworten Sie die Fragen. Jede Änderung ist zu sehen, bevor etwas geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>LicensePicker</name>
    <message>
        <source>Search the catalog</source>
        <translation>Im Katalog suchen</translation>
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
        <translation>Dürfen andere es gewerblich nutzen?</translation>
    </message>
    <message>
        <source>May others change it?</source>
        <translation>Dürfen andere es verändern?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>If they share alike</source>
        <translation>Ebenso geteilt</translation>
    </message>
    <message>
        <source>Public domain (CC0)</source>
        <translation>Gemeinfrei (CC0)</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>Alle Rechte vorbehalten</translation>
    </message>
    <message>
        <source>Must others name you?</source>
        <translation>Muss man Sie nennen?</translation>
    </message>
    <message>
        <source>Or no license at all</source>
        <translation>Oder gar keine Lizenz</translation>
    </message>
    <message>
        <source>Yes, with credit</source>
        <translation>Ja, mit Namensnennung</translation>
    </message>
    <message>
        <source>With CC0 you waive all your rights in the photo, worldwide and for good.</source>
        <translation>Mit CC0 verzichten Sie weltweit und für immer auf alle Ihre Rechte am Foto.</translation>
    </message>
    <message>
        <source>Share alike: what others make of it carries the same license.</source>
        <translation>Gleiche Bedingungen: Was andere daraus machen, trägt dieselbe Lizenz.</translation>
    </message>
    <message>
        <source>No changes: others may pass it on only as it is.</source>
        <translation>Keine Änderungen: Andere dürfen es nur weitergeben, wie es ist.</translation>
    </message>
    <message>
        <source>Answer the other questions, too.</source>
        <translation>Bitte auch die anderen Fragen beantworten.</translation>
    </message>
</context>
<context>
    <name>LostSessions</name>
    <message>
        <source>The log of written changes “%1” was deleted or replaced: sessions up to number %2 that it does not list cannot be shown or undone any more. The photos are as they were written. Put a backup of the log in its place to get them back.</source>
        <translation>Das Protokoll der geschriebenen Änderungen „%1“ wurde gelöscht oder ersetzt: Sitzungen bis Nummer %2, die es nicht nennt, lassen sich nicht mehr zeigen oder rückgängig machen. Die Fotos sind, wie sie geschrieben wurden. Um sie zurückzubekommen, eine Sicherung des Protokolls an seine Stelle legen.</translation>
    </message>
</context>
<context>
    <name>LoupeView</name>
    <message>
        <source>Back to the grid</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filmstrip (F6)</source>
        <translation>Filmstreifen (F6)</translation>
    </message>
    <message>
        <source>Compare with the next photo (C)</source>
        <translation>Mit dem nächsten Foto vergleichen (C)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>Gründlich einlesen</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Rückgängig:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Wiederholen:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>Über Clearframe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Einen Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Finding people…</source>
        <translation>Personen finden…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Was getan wurde…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Clearframe was cut short the last time. Photos and decisions are whole; a write or scan that was running stopped in the middle. The License page finishes writes, “Scan again” goes on scanning.</source>
        <translation>Clearframe wurde beim letzten Mal abgebrochen. Fotos und Entscheidungen sind heil; ein laufendes Schreiben oder Einlesen blieb mittendrin stehen. Die Lizenzseite beendet das Schreiben, „Neu einlesen“ liest weiter.</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>Gesichter entscheiden</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
</context>
<context>
    <name>MarkCommand</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Ohne Markierung</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge %1 into another person</source>
        <translation>%1 mit einer anderen Person zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Eine Person wählen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>All faces and answers of %1 go to the other person, and the name %1 disappears. Undo takes it back.</source>
        <translation>Alle Gesichter und Antworten von %1 gehen an die andere Person, und der Name %1 verschwindet. „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>A stored record on a photo&apos;s rights is damaged or was made by another version. Scan the photo again.</source>
        <translation>Ein gespeicherter Eintrag zu den Rechten eines Fotos ist beschädigt oder stammt von einer anderen Version. Das Foto neu einlesen.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its GIF structure ends early.</source>
        <translation>„%1“ ist beschädigt oder unvollständig: Die GIF-Struktur endet zu früh.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG 2000 structure ends early.</source>
        <translation>„%1“ ist beschädigt oder unvollständig: Die JPEG-2000-Struktur endet zu früh.</translation>
    </message>
    <message>
        <source>“%1” keeps its picture in fragments at fixed places, which new metadata would move. Write a sidecar instead.</source>
        <translation>„%1“ hält sein Bild in Stücken an festen Stellen, die neue Metadaten verschieben würden. Stattdessen ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG structure ends early.</source>
        <translation>„%1“ ist beschädigt oder unvollständig: Die JPEG-Struktur endet zu früh.</translation>
    </message>
    <message>
        <source>The metadata of “%1” would not fit into its JPEG file, which allows 64 KB a block. Write a sidecar instead.</source>
        <translation>Die Metadaten von „%1“ passen nicht in die JPEG-Datei, die 64 KB je Block erlaubt. Stattdessen ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>The IPTC block of “%1” is damaged or in a character set that cannot hold the new text. Write a sidecar instead.</source>
        <translation>Der IPTC-Block von „%1“ ist beschädigt oder in einem Zeichensatz, der den neuen Text nicht fasst. Stattdessen ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format known here.</source>
        <translation>„%1“ ist kein Foto in einem hier bekannten Format.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its TIFF directory cannot be read.</source>
        <translation>„%1“ ist beschädigt oder unvollständig: Das TIFF-Verzeichnis lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its PNG structure ends early.</source>
        <translation>„%1“ ist beschädigt oder unvollständig: Die PNG-Struktur endet zu früh.</translation>
    </message>
    <message>
        <source>The file already says so.</source>
        <translation>Die Datei sagt es schon.</translation>
    </message>
    <message>
        <source>The new metadata fits into the place of the old.</source>
        <translation>Die neuen Metadaten passen an die Stelle der alten.</translation>
    </message>
    <message>
        <source>The metadata blocks are written anew; the picture is copied as it is.</source>
        <translation>Die Metadatenblöcke werden neu geschrieben; das Bild wird kopiert, wie es ist.</translation>
    </message>
    <message>
        <source>A new directory is added at the end; the picture stays in place.</source>
        <translation>Ein neues Verzeichnis kommt ans Ende; das Bild bleibt an seiner Stelle.</translation>
    </message>
    <message>
        <source>The rights are written to a sidecar beside the photo.</source>
        <translation>Die Rechte kommen in ein Sidecar neben dem Foto.</translation>
    </message>
    <message>
        <source>%1 files are never changed; the rights go into a sidecar beside it.</source>
        <translation>Dateien der Art %1 werden nie geändert; die Rechte kommen in ein Sidecar daneben.</translation>
    </message>
    <message>
        <source>“%1” says inside the file: %2 “%3”. A sidecar cannot take that away.</source>
        <translation>„%1“ sagt in der Datei: %2 „%3“. Ein Sidecar kann das nicht wegnehmen.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: the end of the picture is missing. Copy it again, or write a sidecar.</source>
        <translation>„%1“ ist unvollständig: Das Ende des Bildes fehlt. Noch einmal kopieren oder ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its Photoshop structure ends early.</source>
        <translation>„%1“ ist beschädigt oder unvollständig: Die Photoshop-Struktur endet zu früh.</translation>
    </message>
    <message>
        <source>The XMP packet is damaged.</source>
        <translation>Das XMP-Paket ist beschädigt.</translation>
    </message>
    <message>
        <source>The extended XMP packet is damaged.</source>
        <translation>Das erweiterte XMP-Paket ist beschädigt.</translation>
    </message>
    <message>
        <source>The extended XMP is incomplete or belongs to another packet; it was not read.</source>
        <translation>Das erweiterte XMP ist unvollständig oder gehört zu einem anderen Paket; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The IPTC block is damaged.</source>
        <translation>Der IPTC-Block ist beschädigt.</translation>
    </message>
    <message>
        <source>The file has two XMP packets; the first one was read.</source>
        <translation>Die Datei hat zwei XMP-Pakete; gelesen wurde das erste.</translation>
    </message>
    <message>
        <source>The metadata inside this file could not be read.</source>
        <translation>Die Metadaten in dieser Datei konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The IPTC block behind the picture is damaged.</source>
        <translation>Der IPTC-Block hinter dem Bild ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n further picture(s) behind the main one</source>
        <translation>
            <numerusform>%n weiteres Bild hinter dem Hauptbild</numerusform>
            <numerusform>%n weitere Bilder hinter dem Hauptbild</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements in the file name different licenses: %1.</source>
        <translation>Angaben in der Datei nennen verschiedene Lizenzen: %1.</translation>
    </message>
    <message>
        <source>The file says nothing about a license.</source>
        <translation>Die Datei sagt nichts über eine Lizenz.</translation>
    </message>
    <message>
        <source>The sidecar is damaged.</source>
        <translation>Das Sidecar ist beschädigt.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Copyrightvermerk</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Web page on the rights</source>
        <translation>Webseite zu den Rechten</translation>
    </message>
    <message>
        <source>Copyrighted</source>
        <translation>Urheberrechtlich geschützt</translation>
    </message>
    <message>
        <source>Attribution name</source>
        <translation>Name zur Nennung</translation>
    </message>
    <message>
        <source>Attribution link</source>
        <translation>Link zur Nennung</translation>
    </message>
    <message>
        <source>Data mining and AI training</source>
        <translation>Data-Mining und KI-Training</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>Model-Release</translation>
    </message>
    <message>
        <source>Limits on changing the picture</source>
        <translation>Grenzen für Änderungen am Bild</translation>
    </message>
    <message>
        <source>Page on further permissions</source>
        <translation>Seite zu weiteren Erlaubnissen</translation>
    </message>
    <message>
        <source>Requests on its use</source>
        <translation>Bitten zur Nutzung</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Copyright status</source>
        <translation>Urheberrechtsstatus</translation>
    </message>
    <message>
        <source>Credit required</source>
        <translation>Bildnachweis verlangt</translation>
    </message>
    <message>
        <source>Page with the terms</source>
        <translation>Seite mit den Bedingungen</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>Other constraints</source>
        <translation>Andere Beschränkungen</translation>
    </message>
    <message>
        <source>Constraints on media</source>
        <translation>Beschränkungen der Medien</translation>
    </message>
    <message>
        <source>Constraints on regions</source>
        <translation>Beschränkungen der Regionen</translation>
    </message>
    <message>
        <source>Constraints on products</source>
        <translation>Beschränkungen der Produkte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Copyright owner</source>
        <translation>Rechteinhaber am Urheberrecht</translation>
    </message>
    <message>
        <source>Copyright owner&apos;s image number</source>
        <translation>Bildnummer des Rechteinhabers</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Rechteinhaber</translation>
    </message>
    <message>
        <source>Licensor</source>
        <translation>Lizenzgeber</translation>
    </message>
    <message>
        <source>Image creator</source>
        <translation>Bildurheber</translation>
    </message>
    <message>
        <source>Image supplier</source>
        <translation>Bildanbieter</translation>
    </message>
    <message>
        <source>Image supplier&apos;s image number</source>
        <translation>Bildnummer des Anbieters</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>Berufsbezeichnung des Urhebers</translation>
    </message>
    <message>
        <source>Creator&apos;s contact</source>
        <translation>Kontakt des Urhebers</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Rights certificate</source>
        <translation>Rechtezertifikat</translation>
    </message>
    <message>
        <source>Rights expression</source>
        <translation>Rechteausdruck</translation>
    </message>
    <message>
        <source>Linked rights expression</source>
        <translation>Verlinkter Rechteausdruck</translation>
    </message>
    <message>
        <source>Legal code</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>License permits</source>
        <translation>Lizenz erlaubt</translation>
    </message>
    <message>
        <source>License requires</source>
        <translation>Lizenz verlangt</translation>
    </message>
    <message>
        <source>License prohibits</source>
        <translation>Lizenz untersagt</translation>
    </message>
    <message>
        <source>License&apos;s jurisdiction</source>
        <translation>Rechtsraum der Lizenz</translation>
    </message>
    <message>
        <source>License retired on</source>
        <translation>Lizenz zurückgezogen am</translation>
    </message>
    <message>
        <source>Text and data mining reserved</source>
        <translation>Text- und Data-Mining vorbehalten</translation>
    </message>
    <message>
        <source>Text and data mining policy</source>
        <translation>Regeln für Text- und Data-Mining</translation>
    </message>
    <message>
        <source>How the picture was made</source>
        <translation>Wie das Bild entstand</translation>
    </message>
    <message>
        <source>AI system</source>
        <translation>KI-System</translation>
    </message>
    <message>
        <source>Version of the AI system</source>
        <translation>Version des KI-Systems</translation>
    </message>
    <message>
        <source>AI prompt</source>
        <translation>KI-Prompt</translation>
    </message>
    <message>
        <source>Writer of the AI prompt</source>
        <translation>Verfasser des KI-Prompts</translation>
    </message>
    <message>
        <source>Persons shown</source>
        <translation>Gezeigte Personen</translation>
    </message>
    <message>
        <source>Persons in detail</source>
        <translation>Personen im Einzelnen</translation>
    </message>
    <message>
        <source>Age of the models</source>
        <translation>Alter der Modelle</translation>
    </message>
    <message>
        <source>About the models</source>
        <translation>Über die Modelle</translation>
    </message>
    <message>
        <source>Age of the youngest model</source>
        <translation>Alter des jüngsten Modells</translation>
    </message>
    <message>
        <source>Model release number</source>
        <translation>Nummer des Model-Releases</translation>
    </message>
    <message>
        <source>Property release</source>
        <translation>Property-Release</translation>
    </message>
    <message>
        <source>Property release number</source>
        <translation>Nummer des Property-Releases</translation>
    </message>
    <message>
        <source>Adult content</source>
        <translation>Nicht jugendfreier Inhalt</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>Gesichtsbereiche</translation>
    </message>
    <message>
        <source>Content Credentials (C2PA)</source>
        <translation>Content Credentials (C2PA)</translation>
    </message>
    <message>
        <source>Further pictures in the file</source>
        <translation>Weitere Bilder in der Datei</translation>
    </message>
    <message>
        <source>Gain map (HDR)</source>
        <translation>Verstärkungskarte (HDR)</translation>
    </message>
    <message>
        <source>Depth map or second view</source>
        <translation>Tiefenkarte oder zweite Ansicht</translation>
    </message>
    <message>
        <source>Video of a motion photo</source>
        <translation>Video eines bewegten Fotos</translation>
    </message>
    <message>
        <source>Data behind the picture</source>
        <translation>Daten hinter dem Bild</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Further statement on rights</source>
        <translation>Weitere Angabe zu den Rechten</translation>
    </message>
    <message>
        <source>The plan for this file does not fit its content. Plan the change again.</source>
        <translation>Der Plan für diese Datei passt nicht zu ihrem Inhalt. Die Änderung neu planen.</translation>
    </message>
    <message>
        <source>The change of this file could not be taken back, so it was not made.</source>
        <translation>Die Änderung dieser Datei ließe sich nicht zurücknehmen, also wurde sie nicht gemacht.</translation>
    </message>
    <message>
        <source>The new version of “%1” is not as planned (%2) and was not used; the photo is unchanged.</source>
        <translation>Die neue Fassung von „%1“ ist nicht wie geplant (%2) und wurde nicht verwendet; das Foto ist unverändert.</translation>
    </message>
    <message>
        <source>image data</source>
        <translation>Bilddaten</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its WebP structure ends early.</source>
        <translation>„%1“ ist beschädigt oder unvollständig: Die WebP-Struktur endet zu früh.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as “%2” to “%3”: the field does not allow this value.</source>
        <translation>„%1“ kann nicht als „%2“ in „%3“ geschrieben werden: Das Feld erlaubt diesen Wert nicht.</translation>
    </message>
    <message>
        <source>“%1” carries Content Credentials, which any change of the file makes invalid. Allow that, or write a sidecar instead.</source>
        <translation>„%1“ trägt Content Credentials, die jede Änderung der Datei ungültig macht. Das erlauben oder stattdessen ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>“%1” has two metadata blocks of one kind, and programs differ in which one they read. Write a sidecar instead.</source>
        <translation>„%1“ hat zwei Metadatenblöcke derselben Art, und Programme lesen nicht alle denselben. Stattdessen ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>“%1” ends with a record (AFCP) that gives places by their offset in the file, which new metadata would move. Write a sidecar instead.</source>
        <translation>„%1“ endet mit einem Eintrag (AFCP), der Stellen nach ihrer Lage in der Datei nennt, was neue Metadaten verschieben würden. Stattdessen ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>“%1” ends with records of an agency&apos;s program (FotoStation) that hold rights or would be lost from view; they are not changed here. Write a sidecar instead.</source>
        <translation>„%1“ endet mit Einträgen eines Agenturprogramms (FotoStation), die Rechte enthalten oder aus dem Blick gerieten; sie werden hier nicht geändert. Stattdessen ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>“%1” has metadata in an old text form that would contradict the new values. Write a sidecar instead.</source>
        <translation>„%1“ hat Metadaten in einer alten Textform, die den neuen Werten widersprächen. Stattdessen ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>“%1” holds rights in an extended XMP packet, which is not changed here. Write a sidecar instead.</source>
        <translation>„%1“ enthält Rechte in einem erweiterten XMP-Paket, das hier nicht geändert wird. Stattdessen ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>The Exif block of “%1” is damaged; changing it could lose what it holds. Write a sidecar instead.</source>
        <translation>Der Exif-Block von „%1“ ist beschädigt; eine Änderung könnte verlieren, was er enthält. Stattdessen ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>“%1” would grow over the 4 GB that TIFF allows, or its directory is damaged. Write a sidecar instead.</source>
        <translation>„%1“ würde über die 4 GB wachsen, die TIFF erlaubt, oder das Verzeichnis ist beschädigt. Stattdessen ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>The XMP packet of “%1” is damaged or in an unusual form; changing it could lose what it holds. Write a sidecar instead, or let it be replaced.</source>
        <translation>Das XMP-Paket von „%1“ ist beschädigt oder von ungewöhnlicher Form; eine Änderung könnte verlieren, was es enthält. Stattdessen ein Sidecar schreiben oder erlauben, es zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>the photo “%1” is not in the catalog; scan it first</source>
        <translation>das Foto „%1“ ist nicht im Katalog; zuerst einlesen</translation>
    </message>
    <message>
        <source>%1 withdrew consent on %2.</source>
        <translation>%1 hat die Einwilligung am %2 widerrufen.</translation>
    </message>
    <message>
        <source>%1 withdrew consent.</source>
        <translation>%1 hat die Einwilligung widerrufen.</translation>
    </message>
    <message>
        <source>%1 refused on %2.</source>
        <translation>%1 hat am %2 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 hat abgelehnt.</translation>
    </message>
    <message>
        <source>The consent of %1 begins on %2 only.</source>
        <translation>Die Einwilligung von %1 beginnt erst am %2.</translation>
    </message>
    <message>
        <source>The consent of %1 ended on %2.</source>
        <translation>Die Einwilligung von %1 endete am %2.</translation>
    </message>
    <message>
        <source>The consent of a guardian ended when %1 turned 18 on %2.</source>
        <translation>Die Einwilligung der Eltern endete, als %1 am %2 18 wurde.</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>gewerbliche Nutzung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to %3.</source>
        <translation>%1 hat in %2 eingewilligt, nicht in %3.</translation>
    </message>
    <message>
        <source>%1 agreed to %2; %3 allows everyone more (%4).</source>
        <translation>%1 hat in %2 eingewilligt; %3 erlaubt allen mehr (%4).</translation>
    </message>
    <message>
        <source>%1 agreed only to photos in which the face is covered.</source>
        <translation>%1 hat nur in Fotos eingewilligt, in denen das Gesicht verdeckt ist.</translation>
    </message>
    <message>
        <source>editorial use</source>
        <translation>redaktionelle Nutzung</translation>
    </message>
    <message>
        <source>non-commercial use</source>
        <translation>nicht gewerbliche Nutzung</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only, not to advertising.</source>
        <translation>%1 hat nur in %2 eingewilligt, nicht in Werbung.</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only; %3 allows everyone commercial use.</source>
        <translation>%1 hat nur in %2 eingewilligt; %3 erlaubt allen gewerbliche Nutzung.</translation>
    </message>
    <message>
        <source>%1 agreed to unchanged photos only; %2 allows everyone changes.</source>
        <translation>%1 hat nur in unveränderte Fotos eingewilligt; %2 erlaubt allen Änderungen.</translation>
    </message>
    <message>
        <source>%1 agreed to %2, and it is not known when this photo was taken.</source>
        <translation>%1 hat in %2 eingewilligt, und es ist nicht bekannt, wann dieses Foto aufgenommen wurde.</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to this photo.</source>
        <translation>%1 hat in %2 eingewilligt, nicht in dieses Foto.</translation>
    </message>
    <message>
        <source>%1 agreed with limits, but no use is recorded.</source>
        <translation>%1 hat mit Grenzen eingewilligt, aber keine Nutzung ist erfasst.</translation>
    </message>
    <message>
        <source>For %1 no consent is said to be needed, but no reason is written.</source>
        <translation>Für %1 heißt es, es sei keine Einwilligung nötig, aber kein Grund ist angegeben.</translation>
    </message>
    <message>
        <source>%1 is a minor, and no parent or guardian has agreed.</source>
        <translation>%1 ist minderjährig, und weder Eltern noch Vormund haben zugestimmt.</translation>
    </message>
    <message>
        <source>For %1 no consent is needed: %2</source>
        <translation>Für %1 ist keine Einwilligung nötig: %2</translation>
    </message>
    <message>
        <source>%1 agreed.</source>
        <translation>%1 hat eingewilligt.</translation>
    </message>
    <message>
        <source>%1 was asked and has not answered yet.</source>
        <translation>%1 wurde gefragt und hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>%1 wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>A person whose record was erased on request is in the picture.</source>
        <translation>Eine Person, deren Eintrag auf Wunsch gelöscht wurde, ist im Bild.</translation>
    </message>
    <message>
        <source>%1 “%2” is no day; write it as 2026-12-31</source>
        <translation>%1 „%2“ ist kein Tag; schreiben als 2026-12-31</translation>
    </message>
    <message>
        <source>%1 “%2” is no moment; write it as 2026-12-31T10:20:30Z</source>
        <translation>%1 „%2“ ist kein Zeitpunkt; schreiben als 2026-12-31T10:20:30Z</translation>
    </message>
    <message>
        <source>%1 “%2” is not known</source>
        <translation>%1 „%2“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is of the wrong kind</source>
        <translation>%1 ist von falscher Art</translation>
    </message>
    <message>
        <source>taken on %1</source>
        <translation>aufgenommen am %1</translation>
    </message>
    <message>
        <source>taken from %1 to %2</source>
        <translation>aufgenommen vom %1 bis %2</translation>
    </message>
    <message>
        <source>taken from %1 on</source>
        <translation>aufgenommen ab %1</translation>
    </message>
    <message>
        <source>taken until %1</source>
        <translation>aufgenommen bis %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>photos below %1</source>
        <translation>Fotos unter %1</translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation>Fotos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen photo(s)</source>
        <translation>
            <numerusform>%n gewähltes Foto</numerusform>
            <numerusform>%n gewählte Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>PeopleCards</name>
    <message>
        <source>One answer for all selected…</source>
        <translation>Eine Antwort für alle ausgewählten…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Noch ist niemand bekannt</translation>
    </message>
    <message>
        <source>Whoever is named in the queue comes here. A list of people with their answers can be imported from a spreadsheet (CSV) or JSON.</source>
        <translation>Wer in der Warteschlange benannt wird, kommt hierher. Eine Liste mit Personen und ihren Antworten lässt sich aus einer Tabelle (CSV) oder JSON importieren.</translation>
    </message>
</context>
<context>
    <name>PeopleExchange</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>A list of people with their answers</source>
        <translation>Eine Liste mit Personen und ihren Antworten</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json)</source>
        <translation>Listen (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export people with their answers</source>
        <translation>Personen mit ihren Antworten exportieren</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>Personen werden exportiert</translation>
    </message>
</context>
<context>
    <name>PeopleListModel</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formular sichern</translation>
    </message>
    <message>
        <source>Form for %1.pdf</source>
        <translation>Formular für %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>This photo was not searched for people.</source>
        <translation>In diesem Foto wurde nicht nach Personen gesucht.</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>In diesem Foto wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>Das Gesicht</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Jetzt entscheiden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung erfassen</translation>
    </message>
    <message>
        <source>Not for this photo</source>
        <translation>Nicht für dieses Foto</translation>
    </message>
    <message>
        <source>Until withdrawn</source>
        <translation>Bis zum Widerruf</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Folder for what is held on this person</source>
        <translation>Ordner für das, was über diese Person vorliegt</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Forgetting a person</source>
        <translation>Person wird vergessen</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence: %1</source>
        <translation>SHA-256 des Belegs: %1</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>Faces of this person</source>
        <translation>Gesichter dieser Person</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asked yet, or nobody wrote the answer down. Record it on the right.</source>
        <translation>Noch niemand hat gefragt oder die Antwort aufgeschrieben. Rechts lässt sie sich erfassen.</translation>
    </message>
    <message>
        <source>Split off the chosen faces…</source>
        <translation>Gewählte Gesichter abtrennen…</translation>
    </message>
    <message>
        <source>Form to sign…</source>
        <translation>Formular zum Unterschreiben…</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing.</source>
        <translation>Am %1 zurückgenommen; sie zählt nicht.</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing: %2</source>
        <translation>Am %1 zurückgenommen; sie zählt nicht: %2</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Herausgeben…</translation>
    </message>
    <message>
        <source>Everything that is held on this person, for the person</source>
        <translation>Alles, was über diese Person vorliegt, für die Person</translation>
    </message>
    <message>
        <source>Form again…</source>
        <translation>Formular noch einmal…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>Sie wurde aus Versehen eingetragen</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message numerus="yes">
        <source>Photo %1, %n face(s)</source>
        <translation>
            <numerusform>Foto %1, %n Gesicht</numerusform>
            <numerusform>Foto %1, %n Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Face %1 of %2: %3</source>
        <translation>Gesicht %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fitted into the window, %1</source>
        <translation>Ins Fenster eingepasst, %1</translation>
    </message>
    <message>
        <source>Zoomed to %1</source>
        <translation>Vergrößert auf %1</translation>
    </message>
</context>
<context>
    <name>PhotoFilter</name>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Keine Lizenz</translation>
    </message>
    <message>
        <source>Conflicting rights</source>
        <translation>Widersprüchliche Rechte</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Drive not connected</source>
        <translation>Laufwerk nicht angeschlossen</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message>
        <source>no license</source>
        <translation>keine Lizenz</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n unentschieden</numerusform>
            <numerusform>%n unentschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>drive not connected</source>
        <translation>Laufwerk nicht angeschlossen</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>Datei ist weg</translation>
    </message>
</context>
<context>
    <name>PhotoGridView</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PhotoHeadline</name>
    <message>
        <source>Picked</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>PhotoImages</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 was not scanned yet.</source>
        <translation>%1 wurde noch nicht eingelesen.</translation>
    </message>
    <message>
        <source>%1 changed since it was scanned. Scan it again to see it.</source>
        <translation>%1 hat sich nach dem Einlesen geändert. Neu einlesen, um es zu sehen.</translation>
    </message>
    <message>
        <source>%1 is not there. Connect the drive it is on, or scan its folder again.</source>
        <translation>%1 ist nicht da. Das Laufwerk anschließen oder den Ordner neu einlesen.</translation>
    </message>
</context>
<context>
    <name>PhotoInspector</name>
    <message>
        <source>About the photo</source>
        <translation>Über das Foto</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <translation>Kein Foto gewählt</translation>
    </message>
    <message>
        <source>Choose a photo to see its rights, the people in it and what stands in the way of publishing it.</source>
        <translation>Ein Foto wählen, um seine Rechte zu sehen, die Personen darin und was seiner Veröffentlichung im Weg steht.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>Gesichter entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>Choose a license for %n photo(s)…</source>
        <translation>
            <numerusform>Lizenz für %n Foto wählen…</numerusform>
            <numerusform>Lizenz für %n Fotos wählen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) again</source>
        <translation>
            <numerusform>%n Foto neu einlesen</numerusform>
            <numerusform>%n Fotos neu einlesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) thoroughly</source>
        <translation>
            <numerusform>%n Foto gründlich einlesen</numerusform>
            <numerusform>%n Fotos gründlich einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n path(s)</source>
        <translation>
            <numerusform>%n Pfad kopieren</numerusform>
            <numerusform>%n Pfade kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Die beiden vergleichen</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>Mit dem nächsten vergleichen</translation>
    </message>
</context>
<context>
    <name>PhotoOrder</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Aufnahmedatum</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation>Zahl der Gesichter</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
</context>
<context>
    <name>PhotoTileDelegate</name>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht angeschlossen</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Datei ist weg</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”.</source>
        <translation>Die Berechtigung fehlt, „%1“ zu lesen.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads in a circle.</source>
        <translation>„%1“ ist ein Verweis, der im Kreis führt.</translation>
    </message>
    <message>
        <source>The path “%1” is too long for this system.</source>
        <translation>Der Pfad „%1“ ist zu lang für dieses System.</translation>
    </message>
    <message>
        <source>“%1” was not read: too many files are open. Close other programs.</source>
        <translation>„%1“ wurde nicht gelesen: Zu viele Dateien sind offen. Andere Programme schließen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a photo.</source>
        <translation>„%1“ ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>“%1” is a pipe between programs, not a photo.</source>
        <translation>„%1“ ist eine Leitung zwischen Programmen, kein Foto.</translation>
    </message>
    <message>
        <source>“%1” is a socket, not a photo.</source>
        <translation>„%1“ ist ein Socket, kein Foto.</translation>
    </message>
    <message>
        <source>“%1” is a device, not a photo.</source>
        <translation>„%1“ ist ein Gerät, kein Foto.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read.</source>
        <translation>„%1“ ist größer als %2 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>Kamera-RAW</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder it lies in. It was not followed.</source>
        <translation>„%1“ ist ein Verweis auf einen Ordner, in dem er selbst liegt. Ihm wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>“%1” is a folder with a photo&apos;s name. It was searched like any folder.</source>
        <translation>„%1“ ist ein Ordner mit dem Namen eines Fotos. Er wurde wie jeder Ordner durchsucht.</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that does not exist.</source>
        <translation>„%1“ ist ein Verweis auf eine Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Copy it again from where it came from.</source>
        <translation>„%1“ ist leer (0 Bytes). Noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>„%1“ ist kein Foto in einem Format, das Clearframe kennt.</translation>
    </message>
    <message>
        <source>The name of “%1” is not valid UTF-8. It is handled like any photo, but other programs may not open it: rename it.</source>
        <translation>Der Name von „%1“ ist kein gültiges UTF-8. Die Datei wird wie jedes Foto behandelt, aber andere Programme öffnen sie vielleicht nicht: umbenennen.</translation>
    </message>
    <message>
        <source>GPS position</source>
        <translation>GPS-Position</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>Name des Ortes</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>Gesichtsbereiche</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>eingebettetes Vorschaubild</translation>
    </message>
    <message>
        <source>embedded preview</source>
        <translation>eingebettete Vorschau</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>weitere Bilder</translation>
    </message>
    <message>
        <source>motion video</source>
        <translation>Video eines bewegten Fotos</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>Tiefenkarte</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>Name des Kamerabesitzers</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>Herstellernotizen</translation>
    </message>
    <message>
        <source>age of a child</source>
        <translation>Alter eines Kindes</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>Bearbeitungsverlauf</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>Daten anderer Programme</translation>
    </message>
</context>
<context>
    <name>PreviewGroupsModel</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Dann</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Changes field by field</source>
        <translation>Änderungen Feld für Feld</translation>
    </message>
</context>
<context>
    <name>PreviewTree</name>
    <message>
        <source>Changes by kind</source>
        <translation>Änderungen nach Art</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Everything stays on this computer: no network, no account, no statistics. Files that hold personal data can be read by you alone.</source>
        <translation>Alles bleibt auf diesem Computer: kein Netz, kein Konto, keine Statistik. Dateien mit persönlichen Daten können nur Sie lesen.</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Was wo aufgehoben wird</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>People, consents with their evidence, faces, decisions, findings you accepted.</source>
        <translation>Personen, Einwilligungen mit Belegen, Gesichter, Entscheidungen, akzeptierte Befunde.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Copies of the catalog. Forgetting a person removes them.</source>
        <translation>Kopien des Katalogs. Wird eine Person vergessen, werden sie entfernt.</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>Protokoll des Schreibens</translation>
    </message>
    <message>
        <source>What was written into which file, and the bytes that undo it.</source>
        <translation>Was in welche Datei geschrieben wurde, und die Bytes, die es rückgängig machen.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Small pictures; they are made again when they are deleted.</source>
        <translation>Kleine Bilder; gelöscht werden sie neu gemacht.</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>Gesichter vergleichen</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ordner öffnen: %1</translation>
    </message>
    <message>
        <source>On. A model of your own compares faces within a shoot when guesses are asked for; no measurement of a face is kept.</source>
        <translation>An. Ein eigenes Modell vergleicht Gesichter innerhalb eines Shootings, wenn Vermutungen gewünscht sind; keine Messung eines Gesichts wird aufgehoben.</translation>
    </message>
    <message>
        <source>Off. Nobody is recognized; guesses on who is the same person come from clothes and time.</source>
        <translation>Aus. Niemand wird wiedererkannt; Vermutungen über dieselbe Person kommen von Kleidung und Zeit.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them counts as clear. Everything else was scanned.</source>
        <translation>Keine davon gilt als frei. Alles andere wurde eingelesen.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Wikimedia Commons</source>
        <translation>Wikimedia Commons</translation>
    </message>
    <message>
        <source>Flickr</source>
        <translation>Flickr</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Stock agency</source>
        <translation>Bildagentur</translation>
    </message>
    <message>
        <source>Printed matter</source>
        <translation>Drucksache</translation>
    </message>
    <message>
        <source>Public archive</source>
        <translation>Öffentliches Archiv</translation>
    </message>
    <message>
        <source>Recognizable people: add {{Personality rights}} and {{Consent}} to the file page.</source>
        <translation>Erkennbare Menschen: der Dateiseite {{Personality rights}} und {{Consent}} hinzufügen.</translation>
    </message>
    <message>
        <source>The destination “%1” cannot be read.</source>
        <translation>Das Ziel „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The built-in destination “%1” is damaged.</source>
        <translation>Das eingebaute Ziel „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no destination “%1”. Known are: %2.</source>
        <translation>Das Ziel „%1“ gibt es nicht. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid JSON (%3).</source>
        <translation>%1, Zeile %2: Das ist kein gültiges JSON (%3).</translation>
    </message>
    <message>
        <source>%1, line 1: a destination is a JSON object.</source>
        <translation>%1, Zeile 1: Ein Ziel ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” %4.</source>
        <translation>%1, Zeile %2: „%3“ %4.</translation>
    </message>
    <message>
        <source>is no key of a destination; known are %1</source>
        <translation>ist kein Schlüssel eines Ziels; bekannt sind %1</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>muss „%1“ sein</translation>
    </message>
    <message>
        <source>must be a word of lower-case letters, digits and dashes</source>
        <translation>muss ein Wort aus Kleinbuchstaben, Ziffern und Strichen sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>cannot be kept; known are %1</source>
        <translation>kann nicht behalten werden; bekannt sind %1</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>is no use; known are %1</source>
        <translation>ist keine Nutzung; bekannt sind %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>ist keine Regel</translation>
    </message>
    <message>
        <source>must be “error”, “warning”, “advice” or “off”</source>
        <translation>muss „error“, „warning“, „advice“ oder „off“ sein</translation>
    </message>
    <message>
        <source>is always an error: nobody knows what is in such a photo</source>
        <translation>ist immer ein Fehler: Niemand weiß, was in einem solchen Foto ist</translation>
    </message>
    <message>
        <source>is no license id, no code, and neither “cc” nor “free”</source>
        <translation>ist weder Kennung noch Kürzel einer Lizenz und auch nicht „cc“ oder „free“</translation>
    </message>
    <message>
        <source>The destination could not be saved as %1: %2.</source>
        <translation>Das Ziel konnte nicht als %1 gesichert werden: %2.</translation>
    </message>
    <message>
        <source>You have no destination of your own with the id “%1”.</source>
        <translation>Ein eigenes Ziel mit der Kennung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>%1 konnte nicht entfernt werden: %2.</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Copy as my own</source>
        <translation>Als eigenes kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (noch nicht gesichert)</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (eigenes)</translation>
    </message>
    <message>
        <source>Your own destination. It is kept as a file that you can pass on.</source>
        <translation>Ein eigenes Ziel. Es liegt in einer Datei, die sich weitergeben lässt.</translation>
    </message>
    <message>
        <source>A destination of the program. Copy it to make your own of it.</source>
        <translation>Ein Ziel des Programms. Kopieren, um ein eigenes daraus zu machen.</translation>
    </message>
    <message>
        <source>%1, my copy</source>
        <translation>%1, meine Kopie</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>any, also none</source>
        <translation>jede, auch keine</translation>
    </message>
    <message>
        <source>those of the library</source>
        <translation>die der Bibliothek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id (lower-case letters, digits and dashes)</source>
        <translation>Kennung (Kleinbuchstaben, Ziffern und Striche)</translation>
    </message>
    <message>
        <source>It is a publication as</source>
        <translation>Es ist eine Veröffentlichung als</translation>
    </message>
    <message>
        <source>A consent has to cover all of these, or name the destination.</source>
        <translation>Eine Einwilligung muss dies alles decken oder das Ziel nennen.</translation>
    </message>
    <message>
        <source>Licenses it takes (ids, codes, “cc” or “free”, with commas)</source>
        <translation>Angenommene Lizenzen (Kennungen, Kürzel, „cc“ oder „free“, mit Kommas)</translation>
    </message>
    <message>
        <source>Names you work under there (with commas)</source>
        <translation>Namen, unter denen Sie dort arbeiten (mit Kommas)</translation>
    </message>
    <message>
        <source>Copies keep</source>
        <translation>Kopien behalten</translation>
    </message>
    <message>
        <source>What to do there with recognizable people</source>
        <translation>Was dort bei erkennbaren Menschen zu tun ist</translation>
    </message>
    <message>
        <source>How hard each rule counts</source>
        <translation>Wie schwer jede Regel zählt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Sie besagt</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 zählt als</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Üblich: %1</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>no license stated</source>
        <translation>keine Lizenz angegeben</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>unbekannter Urheber</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>„%1“ von %2</translation>
    </message>
</context>
<context>
    <name>PublicationTexts</name>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>HTML (with RDFa)</source>
        <translation>HTML (mit RDFa)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON-LD (for search engines)</source>
        <translation>JSON-LD (für Suchmaschinen)</translation>
    </message>
    <message>
        <source>Wikimedia Commons page</source>
        <translation>Seite für Wikimedia Commons</translation>
    </message>
    <message>
        <source>Pattypan table (CSV)</source>
        <translation>Tabelle für Pattypan (CSV)</translation>
    </message>
    <message>
        <source>%1 has no license that Wikimedia Commons takes.</source>
        <translation>%1 hat keine Lizenz, die Wikimedia Commons annimmt.</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this is about all of them.</source>
        <translation>In der Bibliothek ist kein Foto ausgewählt, also geht es um alle.</translation>
    </message>
    <message numerus="yes">
        <source>About the %n photo(s) selected in the library.</source>
        <translation>
            <numerusform>Es geht um das %n Foto, das in der Bibliothek ausgewählt ist.</numerusform>
            <numerusform>Es geht um die %n Fotos, die in der Bibliothek ausgewählt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the cleared copies</source>
        <translation>Ordner für die freien Kopien</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Prüfung sichern</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Saving the check</source>
        <translation>Die Prüfung wird gesichert</translation>
    </message>
    <message>
        <source>These were published before…</source>
        <translation>Diese wurden früher veröffentlicht…</translation>
    </message>
    <message>
        <source>Every exported copy stands in the ledger, with its license and its SHA-256.</source>
        <translation>Jede exportierte Kopie steht im Ausgangsbuch, mit Lizenz und SHA-256.</translation>
    </message>
    <message>
        <source>When somebody withdraws consent or a license changes, choose “Only what is to be recalled”: it lists the copies of photos that may not be published any more.</source>
        <translation>Wenn jemand die Einwilligung widerruft oder sich eine Lizenz ändert, „Nur was zurückzuholen ist“ wählen: Das zeigt die Kopien von Fotos, die nicht mehr veröffentlicht werden dürfen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ausgangsbuch</translation>
    </message>
    <message>
        <source>Accepting what was published before</source>
        <translation>Früher Veröffentlichtes wird akzeptiert</translation>
    </message>
</context>
<context>
    <name>QueueAnswers</name>
    <message>
        <source>Mark faces as %1</source>
        <translation>Gesichter als „%1“ markieren</translation>
    </message>
</context>
<context>
    <name>QueueLineModel</name>
    <message>
        <source>Undecided faces</source>
        <translation>Unentschiedene Gesichter</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided face(s)</source>
        <translation>
            <numerusform>%n unentschiedenes Gesicht</numerusform>
            <numerusform>%n unentschiedene Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that may hide somebody</source>
        <translation>
            <numerusform>%n Foto, in dem jemand verborgen sein kann</numerusform>
            <numerusform>%n Fotos, in denen jemand verborgen sein kann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) with a name in the file</source>
        <translation>
            <numerusform>%n Gesicht mit einem Namen in der Datei</numerusform>
            <numerusform>%n Gesichter mit einem Namen in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Names found in files</source>
        <translation>Namen aus Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) that end soon</source>
        <translation>
            <numerusform>%n bald endende Einwilligung</numerusform>
            <numerusform>%n bald endende Einwilligungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Endende Einwilligungen</translation>
    </message>
    <message>
        <source>May hide somebody</source>
        <translation>Vielleicht verborgen</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>Undecided faces</source>
        <translation>Unentschiedene Gesichter</translation>
    </message>
    <message>
        <source>%1 of %2 faces left</source>
        <translation>%1 von %2 Gesichtern übrig</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cleared today</source>
        <translation>
            <numerusform>%n Foto heute frei geworden</numerusform>
            <numerusform>%n Fotos heute frei geworden</numerusform>
        </translation>
    </message>
    <message>
        <source>No file offers a name</source>
        <translation>Keine Datei bietet einen Namen an</translation>
    </message>
    <message>
        <source>Names that files give for undecided faces are offered here. They are claims: each is asked for.</source>
        <translation>Namen, die Dateien für unentschiedene Gesichter nennen, werden hier angeboten. Es sind Behauptungen: Nach jedem wird gefragt.</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>Noch gibt es keine Fotos</translation>
    </message>
    <message>
        <source>Open a folder in the library. The faces found in its photos are asked for here.</source>
        <translation>Einen Ordner in der Bibliothek öffnen. Nach den Gesichtern in seinen Fotos wird hier gefragt.</translation>
    </message>
    <message>
        <source>Every face has a decision</source>
        <translation>Jedes Gesicht hat eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) were decided. Consents are recorded on the person, in the list on the left.</source>
        <translation>
            <numerusform>%n Gesicht wurde entschieden. Einwilligungen werden bei der Person erfasst, in der Liste links.</numerusform>
            <numerusform>%n Gesichter wurden entschieden. Einwilligungen werden bei der Person erfasst, in der Liste links.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the name right?</source>
        <translation>Stimmt der Name?</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>What a withdrawal reaches</source>
        <translation>Was ein Widerruf erreicht</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 withdrew consent</source>
        <translation>%1 hat die Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>If %1 withdraws consent</source>
        <translation>Wenn %1 die Einwilligung widerruft</translation>
    </message>
    <message>
        <source>Copies under a Creative Commons license cannot be recalled: who has one may go on using it. Only copies in your own hands can be taken down.</source>
        <translation>Kopien unter einer Lizenz von Creative Commons lassen sich nicht zurückrufen: Wer eine hat, darf sie weiter nutzen. Nur Kopien in eigenen Händen lassen sich herunternehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) blocked from now on</source>
        <translation>
            <numerusform>%n Foto ab jetzt gesperrt</numerusform>
            <numerusform>%n Fotos ab jetzt gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be blocked</source>
        <translation>
            <numerusform>%n Foto würde gesperrt</numerusform>
            <numerusform>%n Fotos würden gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies went out</source>
        <translation>
            <numerusform>%n Kopie ging hinaus</numerusform>
            <numerusform>%n Kopien gingen hinaus</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of the library shows this person.</source>
        <translation>Kein Foto der Bibliothek zeigt diese Person.</translation>
    </message>
    <message>
        <source>Photos that are blocked</source>
        <translation>Gesperrte Fotos</translation>
    </message>
    <message>
        <source>No copy that shows this person was exported.</source>
        <translation>Es wurde keine Kopie exportiert, die diese Person zeigt.</translation>
    </message>
    <message>
        <source>Copies that went out, with what can still be done</source>
        <translation>Hinausgegangene Kopien und was noch zu tun ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>In ihrem Ordner</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>Verschoben oder gelöscht</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message numerus="yes">
        <source>%n file(s) cannot be written</source>
        <translation>
            <numerusform>%n Datei kann nicht geschrieben werden</numerusform>
            <numerusform>%n Dateien können nicht geschrieben werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Relicense</name>
    <message>
        <source>“%1” is not among your names.</source>
        <translation>„%1“ gehört nicht zu den eigenen Namen.</translation>
    </message>
    <message>
        <source>The sidecar “%1” belongs to several photos (%2): what is written to it holds for all of them.</source>
        <translation>Das Sidecar „%1“ gehört zu mehreren Fotos (%2): Was hineingeschrieben wird, gilt für alle.</translation>
    </message>
    <message>
        <source>Rights fields</source>
        <translation>Rechtefelder</translation>
    </message>
    <message>
        <source>License %1</source>
        <translation>Lizenz %1</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>kein Urheber</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>keine Lizenz</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1, %2: %n Foto</numerusform>
            <numerusform>%1, %2: %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (left alone)</source>
        <translation>%1 (nicht angerührt)</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, and the photos together name several. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add your name to your own names.</source>
        <translation>„%1“ nennt „%2“ als Urheber, und die Fotos zusammen nennen mehrere. Nur wer die Rechte hat, darf über sie entscheiden: angeben, dass Sie Fotos von „%2“ lizenzieren dürfen, oder Ihren Namen zu den eigenen hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, which is none of your names. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add the name to your own names.</source>
        <translation>„%1“ nennt „%2“ als Urheber; das ist keiner der eigenen Namen. Nur wer die Rechte hat, darf über sie entscheiden: angeben, dass Sie Fotos von „%2“ lizenzieren dürfen, oder den Namen zu den eigenen hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” is in the public domain by its own words (%2): everybody may go on using it, and there is nothing left to license. Undo the session that said so if it was a mistake, or state that it shall be licensed all the same.</source>
        <translation>„%1“ ist nach eigener Aussage gemeinfrei (%2): Alle dürfen es weiter nutzen, und es gibt nichts mehr zu lizenzieren. War das ein Versehen, die Sitzung rückgängig machen, die es sagte, oder angeben, dass trotzdem lizenziert werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>The photos come in %n group(s) of creator and license; look at each before you decide for all of them: %1.</source>
        <translation>
            <numerusform>Die Fotos bilden %n Gruppe nach Urheber und Lizenz; vor der Entscheidung ansehen: %1.</numerusform>
            <numerusform>Die Fotos bilden %n Gruppen nach Urheber und Lizenz; jede ansehen, bevor für alle entschieden wird: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>stated: may license photos of %1</source>
        <translation>angegeben: darf Fotos von %1 lizenzieren</translation>
    </message>
    <message>
        <source>stated: license although in the public domain</source>
        <translation>angegeben: trotz Gemeinfreiheit lizenzieren</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) name another creator than %2. Only the owner of the rights may give a license.</source>
        <translation>
            <numerusform>%n Foto nennt einen anderen Urheber als %2. Nur wer die Rechte hat, darf eine Lizenz geben.</numerusform>
            <numerusform>%n Fotos nennen einen anderen Urheber als %2. Nur wer die Rechte hat, darf eine Lizenz geben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of somebody else would change the version of their license; only an adaptation of your own may carry another one.</source>
        <translation>
            <numerusform>%n Foto von jemand anderem bekäme eine andere Version seiner Lizenz; nur eine eigene Bearbeitung darf eine andere tragen.</numerusform>
            <numerusform>%n Fotos von jemand anderem bekämen eine andere Version ihrer Lizenz; nur eine eigene Bearbeitung darf eine andere tragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were given to the public domain with CC0: there is nothing left to license, and everybody may go on using them.</source>
        <translation>
            <numerusform>%n Foto wurde mit CC0 der Allgemeinheit gegeben: Es gibt nichts mehr zu lizenzieren, und alle dürfen es weiter nutzen.</numerusform>
            <numerusform>%n Fotos wurden mit CC0 der Allgemeinheit gegeben: Es gibt nichts mehr zu lizenzieren, und alle dürfen sie weiter nutzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are marked as free of copyright; nobody has the right to license them. Keep the Public Domain Mark.</source>
        <translation>
            <numerusform>%n Foto ist als frei von Urheberrechten gekennzeichnet; niemand hat das Recht, es zu lizenzieren. Die Public Domain Mark behalten.</numerusform>
            <numerusform>%n Fotos sind als frei von Urheberrechten gekennzeichnet; niemand hat das Recht, sie zu lizenzieren. Die Public Domain Mark behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not known to be free of copyright; the mark is for works that are. To give up the rights in your own photo, choose CC0.</source>
        <translation>
            <numerusform>Von %n Foto ist nicht bekannt, dass es frei von Urheberrechten ist; dafür ist die Kennzeichnung aber da. Um auf die Rechte am eigenen Foto zu verzichten, CC0 wählen.</numerusform>
            <numerusform>Von %n Fotos ist nicht bekannt, dass sie frei von Urheberrechten sind; dafür ist die Kennzeichnung aber da. Um auf die Rechte am eigenen Foto zu verzichten, CC0 wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would say the opposite of %1 in the field “Copyrighted”.</source>
        <translation>
            <numerusform>%n Foto würde im Feld „Urheberrechtlich geschützt“ das Gegenteil von %1 sagen.</numerusform>
            <numerusform>%n Fotos würden im Feld „Urheberrechtlich geschützt“ das Gegenteil von %1 sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) allowed more until now. Copies made under the former license keep it.</source>
        <translation>
            <numerusform>%n Foto erlaubte bisher mehr. Kopien aus der Zeit der früheren Lizenz behalten sie.</numerusform>
            <numerusform>%n Fotos erlaubten bisher mehr. Kopien aus der Zeit der früheren Lizenz behalten sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will allow more than before, for good.</source>
        <translation>
            <numerusform>%n Foto wird mehr erlauben als bisher, und zwar für immer.</numerusform>
            <numerusform>%n Fotos werden mehr erlauben als bisher, und zwar für immer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) get their first license.</source>
        <translation>
            <numerusform>%n Foto bekommt seine erste Lizenz.</numerusform>
            <numerusform>%n Fotos bekommen ihre erste Lizenz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) prohibit data mining, which %1 permits; the wish is no term of the license. Allow it, or choose a license with NC or ND.</source>
        <translation>
            <numerusform>%n Foto untersagt Data-Mining, das %1 erlaubt; der Wunsch ist keine Bedingung der Lizenz. Es erlauben oder eine Lizenz mit NC oder ND wählen.</numerusform>
            <numerusform>%n Fotos untersagen Data-Mining, das %1 erlaubt; der Wunsch ist keine Bedingung der Lizenz. Es erlauben oder eine Lizenz mit NC oder ND wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) say that their model release is missing or limited, but %1 invites commercial use.</source>
        <translation>
            <numerusform>%n Foto sagt, sein Model-Release fehle oder sei beschränkt, aber %1 lädt zu gewerblicher Nutzung ein.</numerusform>
            <numerusform>%n Fotos sagen, ihr Model-Release fehle oder sei beschränkt, aber %1 lädt zu gewerblicher Nutzung ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer recommended by Creative Commons; choose a license of version 4.0 unless you need this one.</source>
        <translation>%1 wird von Creative Commons nicht mehr empfohlen; eine Lizenz der Version 4.0 wählen, wenn nicht gerade diese gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 is for intergovernmental organizations only.</source>
        <translation>%1 ist nur für zwischenstaatliche Organisationen.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 cannot be taken back: whoever has a copy keeps the permission, even if you change the license later.</source>
        <translation>%1 lässt sich nicht zurücknehmen: Wer eine Kopie hat, behält die Erlaubnis, auch wenn die Lizenz später geändert wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show people whose consent does not cover this license. The license does not replace their consent.</source>
        <translation>
            <numerusform>%n Foto zeigt Menschen, deren Einwilligung diese Lizenz nicht deckt. Die Lizenz ersetzt ihre Einwilligung nicht.</numerusform>
            <numerusform>%n Fotos zeigen Menschen, deren Einwilligung diese Lizenz nicht deckt. Die Lizenz ersetzt ihre Einwilligung nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have faces without a decision or were not scanned yet.</source>
        <translation>
            <numerusform>%n Foto hat Gesichter ohne Entscheidung oder wurde noch nicht eingelesen.</numerusform>
            <numerusform>%n Fotos haben Gesichter ohne Entscheidung oder wurden noch nicht eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos were written as reported, but the catalog “%1” could not take it in yet and may still show what they said before. Scan the photos again when the catalog is free. The reason: %2</source>
        <translation>Die Fotos wurden wie berichtet geschrieben, aber der Katalog „%1“ konnte es noch nicht aufnehmen und zeigt vielleicht noch das Frühere. Die Fotos neu einlesen, wenn der Katalog frei ist. Der Grund: %2</translation>
    </message>
    <message>
        <source>their license</source>
        <translation>ihre Lizenz</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Faces and answers stay with the person.</source>
        <translation>Gesichter und Antworten bleiben bei der Person.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Name oder Pseudonym</translation>
    </message>
</context>
<context>
    <name>RightsTab</name>
    <message>
        <source>sidecar</source>
        <translation>Sidecar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>Lizenz wählen…</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies credit and license as text for a caption.</source>
        <translation>Kopiert Nachweis und Lizenz als Text für eine Bildunterschrift.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; see Findings.</source>
        <translation>
            <numerusform>Und %n weiterer; siehe Befunde.</numerusform>
            <numerusform>Und %n weitere; siehe Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation>erweitertes XMP</translation>
    </message>
    <message>
        <source>PNG text</source>
        <translation>PNG-Text</translation>
    </message>
    <message>
        <source>behind the picture</source>
        <translation>hinter dem Bild</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SaveCheck</name>
    <message>
        <source>Stopped; no report was written.</source>
        <translation>Angehalten; es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Clearframe check</source>
        <translation>Clearframe-Prüfung</translation>
    </message>
</context>
<context>
    <name>SelectionTab</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>Gesichter entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln Foto ausgewählt</numerusform>
            <numerusform>%Ln Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>Lizenz wählen…</translation>
    </message>
    <message>
        <source>Only the fields you change are written; the others stay as they are in each photo.</source>
        <translation>Nur die Felder, die Sie ändern, werden geschrieben; die anderen bleiben in jedem Foto, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Files and fields of the session</source>
        <translation>Dateien und Felder der Sitzung</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Zurück zum Protokoll</translation>
    </message>
    <message>
        <source>%1, written by %2 · %3</source>
        <translation>%1, geschrieben von %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetailModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Gelassen, wie sie ist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>SessionLog</name>
    <message>
        <source>Log of writes</source>
        <translation>Protokoll des Schreibens</translation>
    </message>
    <message>
        <source>Undo this session</source>
        <translation>Diese Sitzung rückgängig machen</translation>
    </message>
    <message>
        <source>Finish this session</source>
        <translation>Diese Sitzung zu Ende führen</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Noch wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Every write is kept here and can be undone, also next month.</source>
        <translation>Jedes Schreiben wird hier aufbewahrt und lässt sich rückgängig machen, auch im nächsten Monat.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
</context>
<context>
    <name>SessionLogModel</name>
    <message>
        <source>Undone on %1</source>
        <translation>Rückgängig gemacht am %1</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n Datei gescheitert</numerusform>
            <numerusform>%n Dateien gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschrieben von %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>SessionResult</name>
    <message numerus="yes">
        <source>%n file(s) are as they were before.</source>
        <translation>
            <numerusform>%n Datei ist wie zuvor.</numerusform>
            <numerusform>%n Dateien sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and verified.</source>
        <translation>
            <numerusform>%n Datei geschrieben und geprüft.</numerusform>
            <numerusform>%n Dateien geschrieben und geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n Datei blieb, wie sie ist.</numerusform>
            <numerusform>%n Dateien blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The log can finish it.</source>
        <translation>Angehalten. Das Protokoll kann es zu Ende führen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are named in the log.</source>
        <translation>
            <numerusform>%n weitere Datei steht im Protokoll.</numerusform>
            <numerusform>%n weitere Dateien stehen im Protokoll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRunner</name>
    <message>
        <source>Writing “%1”</source>
        <translation>„%1“ wird geschrieben</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>„%1“ wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Finishing “%1”</source>
        <translation>„%1“ wird zu Ende geführt</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>Personen finden</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privates</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Katalog und Sicherungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>From the last to the first</source>
        <translation>Vom letzten zum ersten</translation>
    </message>
    <message>
        <source>From the first to the last</source>
        <translation>Vom ersten zum letzten</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%n face(s) of somebody else</source>
        <translation>
            <numerusform>%n Gesicht von jemand anderem</numerusform>
            <numerusform>%n Gesichter von jemand anderem</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen faces go from %1 to the person you name. Answers stay where they are.</source>
        <translation>Die gewählten Gesichter gehen von %1 an die Person, die Sie nennen. Antworten bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Name oder Pseudonym</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message>
        <source>Stars: keys 0 to 5. They stay in this library and are not written to the file.</source>
        <translation>Sterne: Tasten 0 bis 5. Sie bleiben in dieser Bibliothek und werden nicht in die Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>noch %n h</numerusform>
            <numerusform>noch %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 Fotos/s</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>All rights written</source>
        <translation>Alle Rechte geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Rights of %Ln photo(s) not written yet</source>
        <translation>
            <numerusform>Rechte von %Ln Foto noch nicht geschrieben</numerusform>
            <numerusform>Rechte von %Ln Fotos noch nicht geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Is somebody in it who was not found?</source>
        <translation>Ist jemand darin, der nicht gefunden wurde?</translation>
    </message>
    <message>
        <source>Every photo was looked at</source>
        <translation>Jedes Foto wurde angesehen</translation>
    </message>
    <message>
        <source>Photos with faint hits, crowds, and those in which nobody was found come here to be looked at once by eye.</source>
        <translation>Fotos mit schwachen Treffern, Mengen und solche, in denen niemand gefunden wurde, kommen hierher, um einmal mit dem Auge angesehen zu werden.</translation>
    </message>
    <message>
        <source>↵</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>Sonst ist niemand darin</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Scan it thoroughly</source>
        <translation>Gründlich einlesen</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Look at it later</source>
        <translation>Später ansehen</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Drag over somebody who was missed: the face comes into the queue.</source>
        <translation>Um jemanden, der übersehen wurde, einen Rahmen ziehen: Das Gesicht kommt in die Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left</source>
        <translation>
            <numerusform>%n Foto übrig</numerusform>
            <numerusform>%n Fotos übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) look faintly like a face (dashed).</source>
        <translation>
            <numerusform>%n Stelle sieht entfernt wie ein Gesicht aus (gestrichelt).</numerusform>
            <numerusform>%n Stellen sehen entfernt wie ein Gesicht aus (gestrichelt).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A crowd: %n faces were found, and one is easily missed.</source>
        <translation>
            <numerusform>Eine Menge: %n Gesicht wurde gefunden, und eines ist leicht übersehen.</numerusform>
            <numerusform>Eine Menge: %n Gesichter wurden gefunden, und eines ist leicht übersehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found. Backs, profiles and small faces are missed most often.</source>
        <translation>Niemand wurde gefunden. Rücken, Profile und kleine Gesichter werden am meisten übersehen.</translation>
    </message>
    <message>
        <source>Looked at: nobody else is in it</source>
        <translation>Angesehen: Sonst ist niemand darin</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take an answer back</source>
        <translation>Eine Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>For an answer that was recorded by mistake. It counts for nothing from now on; the history keeps it and says so. A person who changes their mind made no mistake: record that as a new answer.</source>
        <translation>Für eine Antwort, die aus Versehen eingetragen wurde. Ab jetzt zählt sie nicht; der Verlauf behält sie und sagt es. Wer seine Meinung ändert, hat sich nicht geirrt: Das ist eine neue Antwort.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Grund (darf leer bleiben)</translation>
    </message>
</context>
<context>
    <name>TaskCenter</name>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing runs. Scans, writes and exports are listed here; you can go on working meanwhile.</source>
        <translation>Nichts läuft. Einlesen, Schreiben und Exporte stehen hier; Sie können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Fortschritt: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>Save these answers…</source>
        <translation>Diese Antworten sichern…</translation>
    </message>
    <message>
        <source>Begin with this template</source>
        <translation>Mit dieser Vorlage beginnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save, rename or delete a template</source>
        <translation>Eine Vorlage sichern, umbenennen oder löschen</translation>
    </message>
    <message>
        <source>My usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Text that goes with the photos</source>
        <translation>Text, der mit den Fotos geht</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with a text.</source>
        <translation>
            <numerusform>%n Foto mit Text.</numerusform>
            <numerusform>%n Fotos mit Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more without one.</source>
        <translation>
            <numerusform>Und %n weiteres ohne.</numerusform>
            <numerusform>Und %n weitere ohne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search photos, people, licenses</source>
        <translation>Fotos, Personen, Lizenzen suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>As the program was started</source>
        <translation>Wie beim Start des Programms</translation>
    </message>
    <message>
        <source>Choose a line to go back to it. The log on the License page undoes writes of earlier days, too.</source>
        <translation>Eine Zeile wählen, um dorthin zurückzugehen. Das Protokoll auf der Lizenzseite macht auch das Schreiben früherer Tage rückgängig.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 clear</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 gesperrt</translation>
    </message>
</context>
<context>
    <name>VerdictSummary</name>
    <message>
        <source>May go to: %1</source>
        <translation>Darf an: %1</translation>
    </message>
    <message numerus="yes">
        <source>of %n photo(s)</source>
        <translation>
            <numerusform>von %n Foto</numerusform>
            <numerusform>von %n Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Which photos do you want to publish?</source>
        <translation>Welche Fotos sollen veröffentlicht werden?</translation>
    </message>
    <message>
        <source>Drop a folder here, or open one. Clearframe looks for licenses and people in the photos; it changes nothing in them and sends nothing anywhere.</source>
        <translation>Einen Ordner hierher ziehen oder öffnen. Clearframe sucht in den Fotos nach Lizenzen und Personen; es ändert nichts daran und sendet nichts.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The photos appear while they are read.</source>
        <translation>Die Fotos erscheinen, während sie gelesen werden.</translation>
    </message>
    <message>
        <source>Say where you publish</source>
        <translation>Sagen, wo Sie veröffentlichen</translation>
    </message>
    <message>
        <source>Above, beside “For”: each destination has its own rules.</source>
        <translation>Oben, neben „Für“: Jedes Ziel hat eigene Regeln.</translation>
    </message>
    <message>
        <source>Read the verdicts</source>
        <translation>Die Befunde lesen</translation>
    </message>
    <message>
        <source>What stops a photo is said beside it, with what mends it.</source>
        <translation>Was ein Foto aufhält, steht daneben, mit dem, was es behebt.</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The destination that photos are checked for, and how they stand: clear, undecided or blocked. Another destination may ask for more or for less.</source>
        <translation>Das Ziel, für das Fotos geprüft werden, und wie sie dastehen: frei, offen oder gesperrt. Ein anderes Ziel kann mehr oder weniger verlangen.</translation>
    </message>
    <message>
        <source>Shows only some photos: of a folder, with a verdict, of a person, under a license. The numbers say how many there are.</source>
        <translation>Zeigt nur einige Fotos: eines Ordners, mit einem Urteil, einer Person, unter einer Lizenz. Die Zahlen sagen, wie viele es sind.</translation>
    </message>
    <message>
        <source>All photos, each with its license, its faces and its verdict as icon and word. Space or Return opens one, Ctrl and the wheel change the size; drag photos out into other programs.</source>
        <translation>Alle Fotos, jedes mit Lizenz, Gesichtern und Urteil als Zeichen und Wort. Leertaste oder Eingabe öffnet eines, Strg und das Rad ändern die Größe; Fotos lassen sich in andere Programme ziehen.</translation>
    </message>
    <message>
        <source>What is known of the chosen photos: the rights with the place where each stands, the people with their answers, and the findings with what mends them.</source>
        <translation>Was von den gewählten Fotos bekannt ist: die Rechte mit ihrem Ort, die Personen mit ihren Antworten und die Befunde mit dem, was sie behebt.</translation>
    </message>
    <message>
        <source>One photo large, with a box around every face. A click on a box asks who it is. The arrows go to the next photo, Escape goes back.</source>
        <translation>Ein Foto groß, mit einem Rahmen um jedes Gesicht. Ein Klick auf einen Rahmen fragt, wer es ist. Die Pfeile gehen weiter, Esc geht zurück.</translation>
    </message>
    <message>
        <source>Faces that nobody has decided yet, those first that hold up the most photos. One key answers; several chosen faces get one answer.</source>
        <translation>Gesichter, über die noch niemand entschieden hat; zuerst die, die am meisten Fotos aufhalten. Eine Taste antwortet; mehrere gewählte Gesichter bekommen eine Antwort.</translation>
    </message>
    <message>
        <source>The answers for this face, each with its key. Type a name to say who it is; whether the person agrees is asked afterwards, of the person.</source>
        <translation>Die Antworten für dieses Gesicht, jede mit ihrer Taste. Ein Name sagt, wer es ist; ob die Person zustimmt, wird danach gefragt, und zwar die Person.</translation>
    </message>
    <message>
        <source>The queue, the sweep for people who were not found, the calendar of answers that end, and everybody by name.</source>
        <translation>Die Warteschlange, die Durchsicht nach Personen, die nicht gefunden wurden, der Kalender der endenden Antworten und alle mit Namen.</translation>
    </message>
    <message>
        <source>A new answer of this person: what it covers, until when, and the evidence. Earlier answers stay in the history.</source>
        <translation>Eine neue Antwort dieser Person: was sie deckt, bis wann, und der Beleg. Frühere Antworten bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Photos in which somebody may be whom no detector found. Look once and say that nobody else is in it, or draw a box.</source>
        <translation>Fotos, auf denen jemand sein kann, den keine Suche fand. Einmal ansehen und sagen, dass sonst niemand darin ist, oder einen Rahmen ziehen.</translation>
    </message>
    <message>
        <source>The license you want to give, by questions or from the catalog, and whom to credit. Nothing is written before you have seen the preview.</source>
        <translation>Die Lizenz, die Sie geben wollen, mit Fragen oder aus dem Katalog, und wer zu nennen ist. Nichts wird geschrieben, bevor Sie die Vorschau gesehen haben.</translation>
    </message>
    <message>
        <source>Every value that would change, in every file, before anything is written.</source>
        <translation>Jeder Wert, der sich ändern würde, in jeder Datei, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Every write, with the day and the files. Each can be undone, also next month.</source>
        <translation>Jedes Schreiben mit Tag und Dateien. Jedes lässt sich rückgängig machen, auch nächsten Monat.</translation>
    </message>
    <message>
        <source>What stands in the way at this destination, grouped by what mends it. A finding can be accepted with a reason; it stays visible.</source>
        <translation>Was an diesem Ziel im Weg steht, gruppiert nach dem, was es behebt. Ein Befund lässt sich mit Grund akzeptieren; er bleibt sichtbar.</translation>
    </message>
    <message>
        <source>Writes copies of the clear photos: rights kept, private data removed, faces covered where you ask for it. Originals are not touched.</source>
        <translation>Schreibt Kopien der freien Fotos: Rechte bleiben, Privates geht, Gesichter werden auf Wunsch verdeckt. Originale werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Every copy that was ever exported, with the day, the license and the people in it: where to ask when somebody withdraws.</source>
        <translation>Jede Kopie, die je exportiert wurde, mit Tag, Lizenz und Personen: wo nachzufragen ist, wenn jemand widerruft.</translation>
    </message>
    <message>
        <source>What runs, how far it is and how long it takes, with Pause and Stop. You can go on working meanwhile; “Tasks” lists all of it.</source>
        <translation>Was läuft, wie weit es ist und wie lange es dauert, mit Pause und Anhalten. Sie können weiterarbeiten; „Aufgaben“ zeigt alles.</translation>
    </message>
</context>
<context>
    <name>WordBoxes</name>
    <message>
        <source>GPS position</source>
        <translation>GPS-Position</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Ortsnamen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>Age of minors</source>
        <translation>Alter Minderjähriger</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>The reader of photos gave an answer that makes no sense.</source>
        <translation>Der Leser der Fotos gab eine Antwort, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Scan it again.</source>
        <translation>„%1“ änderte sich, während es gelesen wurde. Neu einlesen.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than is allowed for one photo.</source>
        <translation>„%1“ braucht mehr Speicher, als für ein Foto erlaubt ist.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>„%1“ konnte nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a photo of a known kind.</source>
        <translation>„%1“ ist kein Foto einer bekannten Art.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it took longer than %2 s.</source>
        <translation>„%1“ konnte nicht gelesen werden: Es dauerte länger als %2 s.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it needed more than %2 of memory.</source>
        <translation>„%1“ konnte nicht gelesen werden: Es brauchte mehr als %2 Speicher.</translation>
    </message>
    <message>
        <source>“%1” was not read: the work was stopped.</source>
        <translation>„%1“ wurde nicht gelesen: Die Arbeit wurde angehalten.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the reader crashed on it. The file may be damaged.</source>
        <translation>„%1“ konnte nicht gelesen werden: Der Leser ist daran abgestürzt. Vielleicht ist die Datei beschädigt.</translation>
    </message>
    <message>
        <source>“%1” was not scanned. %2</source>
        <translation>„%1“ wurde nicht eingelesen. %2</translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation>Das Foto braucht mehr Speicher, als für ein Foto erlaubt ist.</translation>
    </message>
    <message>
        <source>The photo could not be read (%1).</source>
        <translation>Das Foto konnte nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” does not start or does not answer. Reinstall Clearframe.</source>
        <translation>Kein Foto kann gelesen werden: Das Programm „%1“ startet nicht oder antwortet nicht. Clearframe neu installieren.</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” belongs to another version of Clearframe than the one that runs. Close Clearframe and reinstall it.</source>
        <translation>Kein Foto kann gelesen werden: Das Programm „%1“ gehört zu einer anderen Version von Clearframe als die, die läuft. Clearframe beenden und neu installieren.</translation>
    </message>
    <message>
        <source>“%1” was not read: there was no answer for %2 s. Is the drive still there, or is the computer very busy? Scan again later.</source>
        <translation>„%1“ wurde nicht gelesen: %2 s lang kam keine Antwort. Ist das Laufwerk noch da, oder ist der Rechner sehr beschäftigt? Später erneut einlesen.</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>Accepting needs a reason that can be read later.</source>
        <translation>Akzeptieren braucht eine Begründung, die später nachzulesen ist.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Die Regel „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be accepted: nobody knows what is in such a photo. Scan it.</source>
        <translation>%1 kann nicht akzeptiert werden: Niemand weiß, was in einem solchen Foto ist. Einlesen.</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>the state is missing</source>
        <translation>die Antwort fehlt</translation>
    </message>
    <message>
        <source>“%1” is no use or destination</source>
        <translation>„%1“ ist weder Nutzung noch Ziel</translation>
    </message>
    <message>
        <source>“%1” is no license</source>
        <translation>„%1“ ist keine Lizenz</translation>
    </message>
    <message>
        <source>a limited consent names the uses it covers</source>
        <translation>eine beschränkte Einwilligung nennt die Nutzungen, die sie deckt</translation>
    </message>
    <message>
        <source>“%1” is no code of a record</source>
        <translation>„%1“ ist kein Code eines Eintrags</translation>
    </message>
    <message>
        <source>“%1” is not the file whose SHA-256 is written</source>
        <translation>„%1“ ist nicht die Datei, deren SHA-256 angegeben ist</translation>
    </message>
    <message>
        <source>%1 was born on %2 as recorded here, not on %3</source>
        <translation>%1 ist nach hiesigem Eintrag am %2 geboren, nicht am %3</translation>
    </message>
    <message>
        <source>the code %1 belongs to somebody else here</source>
        <translation>der Code %1 gehört hier jemand anderem</translation>
    </message>
    <message>
        <source>%1 “%2” is neither yes nor no</source>
        <translation>%1 „%2“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>there are more cells than columns</source>
        <translation>es gibt mehr Zellen als Spalten</translation>
    </message>
    <message>
        <source>The first row must name the columns, and one of them “name”.</source>
        <translation>Die erste Zeile muss die Spalten nennen, darunter „name“.</translation>
    </message>
    <message>
        <source>The JSON is damaged in line %1: %2.</source>
        <translation>Das JSON ist in Zeile %1 beschädigt: %2.</translation>
    </message>
    <message>
        <source>The schema is “%1”, not “clearframe.consent/1”.</source>
        <translation>Das Schema ist „%1“, nicht „clearframe.consent/1“.</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>%1, answer %2</source>
        <translation>%1, Antwort %2</translation>
    </message>
    <message>
        <source>“%1” was not copied: the reader&apos;s answer made no sense.</source>
        <translation>„%1“ wurde nicht kopiert: Die Antwort des Lesers ergab keinen Sinn.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2.</source>
        <translation>Der Bericht „%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Another export is writing into “%1”. Wait until it is done.</source>
        <translation>Ein anderer Export schreibt nach „%1“. Warten, bis er fertig ist.</translation>
    </message>
    <message>
        <source>The file suggests no name for face %1.</source>
        <translation>Die Datei schlägt keinen Namen für Gesicht %1 vor.</translation>
    </message>
    <message>
        <source>The file gives face %1 several names (%2); say which one.</source>
        <translation>Die Datei gibt Gesicht %1 mehrere Namen (%2); angeben, welchen.</translation>
    </message>
    <message>
        <source>The file does not suggest “%1” for face %2.</source>
        <translation>Die Datei schlägt „%1“ nicht für Gesicht %2 vor.</translation>
    </message>
    <message>
        <source>There is no face %1 in the catalog; list the faces again.</source>
        <translation>Im Katalog gibt es kein Gesicht %1; die Gesichter neu auflisten.</translation>
    </message>
    <message>
        <source>face region or person tag</source>
        <translation>Gesichtsbereich oder Personenmarke</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>already there, unchanged</source>
        <translation>schon da, unverändert</translation>
    </message>
    <message>
        <source>covered with a box: a face could still be found otherwise</source>
        <translation>mit einem Balken verdeckt: Sonst wäre noch ein Gesicht zu finden</translation>
    </message>
    <message>
        <source>covered more strongly: a face could still be found otherwise</source>
        <translation>stärker verdeckt: Sonst wäre noch ein Gesicht zu finden</translation>
    </message>
    <message>
        <source>“%1” changed while it was copied. Scan it again, then export again.</source>
        <translation>„%1“ änderte sich, während es kopiert wurde. Neu einlesen, dann neu exportieren.</translation>
    </message>
    <message>
        <source>“%1” was left out: a face can still be found in the copy after covering it.</source>
        <translation>„%1“ wurde weggelassen: In der Kopie ist auch nach dem Verdecken noch ein Gesicht zu finden.</translation>
    </message>
    <message>
        <source>“%1” was left out: its file name names a person in it. Export it under another name (--name).</source>
        <translation>„%1“ wurde weggelassen: Der Dateiname nennt eine Person darin. Unter anderem Namen exportieren (--name).</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>„%1“ wurde weggelassen: %2</translation>
    </message>
    <message>
        <source>“%1” was left out: another file has the name “%2” there.</source>
        <translation>„%1“ wurde weggelassen: Eine andere Datei heißt dort „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) covered</source>
        <translation>
            <numerusform>%n Gesicht verdeckt</numerusform>
            <numerusform>%n Gesichter verdeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>left behind: %1</source>
        <translation>zurückgelassen: %1</translation>
    </message>
    <message>
        <source>encoded anew as %1</source>
        <translation>neu kodiert als %1</translation>
    </message>
    <message>
        <source>attention: %1 does not let others share changed versions, and covering is a change; ask the creator if that is not you</source>
        <translation>Achtung: %1 lässt andere keine veränderten Fassungen weitergeben, und Verdecken ist eine Veränderung; den Urheber fragen, wenn Sie es nicht sind</translation>
    </message>
    <message>
        <source>clothes of much the same color, in the same folder</source>
        <translation>Kleidung von fast gleicher Farbe, im selben Ordner</translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n second(s) apart</source>
        <translation>
            <numerusform>Kleidung von fast gleicher Farbe, %n Sekunde auseinander</numerusform>
            <numerusform>Kleidung von fast gleicher Farbe, %n Sekunden auseinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n minute(s) apart</source>
        <translation>
            <numerusform>Kleidung von fast gleicher Farbe, %n Minute auseinander</numerusform>
            <numerusform>Kleidung von fast gleicher Farbe, %n Minuten auseinander</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no face %1.</source>
        <translation>Es gibt kein Gesicht %1.</translation>
    </message>
    <message>
        <source>Delete the copy “%1”.</source>
        <translation>Die Kopie „%1“ löschen.</translation>
    </message>
    <message>
        <source>Leave it out of the next printing; what is printed stays printed.</source>
        <translation>In der nächsten Auflage weglassen; was gedruckt ist, bleibt gedruckt.</translation>
    </message>
    <message>
        <source>Take it down at its destination (%1), and ask that caches and other pages remove it.</source>
        <translation>Am Ziel (%1) herunternehmen und darum bitten, dass Zwischenspeicher und andere Seiten es entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be recalled: who has the copy may go on using it under that license. The license does not cover the rights of the person, so still ask.</source>
        <translation>%1 lässt sich nicht zurückrufen: Wer die Kopie hat, darf sie unter dieser Lizenz weiter nutzen. Die Lizenz umfasst nicht die Rechte der Person, also trotzdem darum bitten.</translation>
    </message>
    <message>
        <source>No photo here shows this person.</source>
        <translation>Kein Foto hier zeigt diese Person.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are blocked from now on:</source>
        <translation>
            <numerusform>%n Foto ist ab jetzt gesperrt:</numerusform>
            <numerusform>%n Fotos sind ab jetzt gesperrt:</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy of them was exported with this library.</source>
        <translation>Mit dieser Bibliothek wurde keine Kopie davon exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported cop(y/ies) went out before:</source>
        <translation>
            <numerusform>%n exportierte Kopie ging vorher hinaus:</numerusform>
            <numerusform>%n exportierte Kopien gingen vorher hinaus:</numerusform>
        </translation>
    </message>
    <message>
        <source>A Creative Commons license that was given cannot be recalled. What was published before stays lawful for those who have it; nothing new is cleared.</source>
        <translation>Eine erteilte Lizenz von Creative Commons lässt sich nicht zurückrufen. Was vorher veröffentlicht wurde, bleibt rechtmäßig für alle, die es haben; neu freigegeben wird nichts.</translation>
    </message>
    <message>
        <source>No model that compares faces is chosen, and none is shipped. Choose one of your own first: clearframe-cli settings embedding FILE.</source>
        <translation>Kein Modell, das Gesichter vergleicht, ist gewählt, und keines liegt bei. Zuerst ein eigenes wählen: clearframe-cli settings embedding FILE.</translation>
    </message>
    <message>
        <source>Comparing faces by a model processes biometric data.
In the European Union this falls under Article 9 of the General Data Protection Regulation: it is forbidden unless an exception applies, as a rule the explicit consent of every person in the photos, beforehand and also of those in the background. Purely personal use at home is outside that law; work for a school, a club, a customer or a publication is not. The United Kingdom and Switzerland have like rules; Illinois, Texas and Washington in the United States ask for notice and consent. For children a guardian decides.
The model is yours: whose faces it was trained on, whether they were asked, and how often it errs, and on whom, you have to know. Clearframe ships none.
Clearframe compares faces of one shoot on this computer, offers what is alike as a question, keeps no measurement of any face and exports none. It decides nothing by itself.
This is no legal advice.</source>
        <translation>Gesichter mit einem Modell zu vergleichen verarbeitet biometrische Daten.
In der Europäischen Union fällt das unter Artikel 9 der Datenschutz-Grundverordnung: Es ist verboten, wenn keine Ausnahme gilt, in der Regel die ausdrückliche Einwilligung jedes Menschen auf den Fotos, vorher und auch von denen im Hintergrund. Rein private Nutzung zu Hause liegt außerhalb dieses Gesetzes; Arbeit für eine Schule, einen Verein, Kundschaft oder eine Veröffentlichung nicht. Das Vereinigte Königreich und die Schweiz haben ähnliche Regeln; Illinois, Texas und Washington in den Vereinigten Staaten verlangen Hinweis und Einwilligung. Für Kinder entscheiden Eltern oder Vormund.
Das Modell ist Ihres: Mit wessen Gesichtern es trainiert wurde, ob man sie gefragt hat, wie oft und bei wem es irrt, müssen Sie wissen. Clearframe liefert keines mit.
Clearframe vergleicht Gesichter eines Shootings auf diesem Computer, bietet Ähnliches als Frage an, bewahrt kein Maß eines Gesichts auf und exportiert keines. Von sich aus entscheidet es nichts.
Dies ist kein Rechtsrat.</translation>
    </message>
    <message>
        <source>your own model finds the faces alike</source>
        <translation>Ihr eigenes Modell hält die Gesichter für ähnlich</translation>
    </message>
    <message>
        <source>The column “%1” is not known. Known are: %2.</source>
        <translation>Die Spalte „%1“ ist nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>There is no form in the language “%1”. There are: %2.</source>
        <translation>In der Sprache „%1“ gibt es kein Formular. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>There is no license template “%1”; none was saved yet.</source>
        <translation>Die Lizenzvorlage „%1“ gibt es nicht; noch ist keine gesichert.</translation>
    </message>
    <message>
        <source>There is no license template “%1”, only: %2.</source>
        <translation>Die Lizenzvorlage „%1“ gibt es nicht, nur: %2.</translation>
    </message>
    <message>
        <source>A license template needs a name.</source>
        <translation>Eine Lizenzvorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a license template “%1” already.</source>
        <translation>Die Lizenzvorlage „%1“ gibt es schon.</translation>
    </message>
    <message numerus="yes">
        <source>A close look at the copy found %n more face(s) that nobody has decided on. Scan the photo thoroughly, decide, then export again.</source>
        <translation>
            <numerusform>Ein genauer Blick auf die Kopie fand %n weiteres Gesicht, über das niemand entschieden hat. Foto gründlich einlesen, entscheiden und dann erneut exportieren.</numerusform>
            <numerusform>Ein genauer Blick auf die Kopie fand %n weitere Gesichter, über die niemand entschieden hat. Foto gründlich einlesen, entscheiden und dann erneut exportieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be searched for faces.</source>
        <translation>„%1“ konnte nicht nach Gesichtern durchsucht werden.</translation>
    </message>
</context>
<context>
    <name>WriteChoices</name>
    <message>
        <source>Read-only photos get a sidecar</source>
        <translation>Schreibgeschützte Fotos bekommen ein Sidecar</translation>
    </message>
    <message>
        <source>Keep the files&apos; time of modification</source>
        <translation>Änderungszeit der Dateien behalten</translation>
    </message>
    <message>
        <source>Also with Content Credentials</source>
        <translation>Auch bei Content Credentials</translation>
    </message>
    <message>
        <source>In the photo, a sidecar follows</source>
        <translation>Ins Foto, ein Sidecar zieht nach</translation>
    </message>
    <message>
        <source>In the photo and in a sidecar</source>
        <translation>Ins Foto und in ein Sidecar</translation>
    </message>
    <message>
        <source>In the photo only</source>
        <translation>Nur ins Foto</translation>
    </message>
    <message>
        <source>In sidecars only</source>
        <translation>Nur in Sidecars</translation>
    </message>
    <message>
        <source>Are left alone</source>
        <translation>Bleiben unberührt</translation>
    </message>
    <message>
        <source>Change under all names</source>
        <translation>Unter allen Namen ändern</translation>
    </message>
    <message>
        <source>This name gets a file of its own</source>
        <translation>Dieser Name bekommt eine eigene Datei</translation>
    </message>
    <message>
        <source>Any change of such a photo makes its Content Credentials (C2PA) invalid.</source>
        <translation>Jede Änderung eines solchen Fotos macht seine Content Credentials (C2PA) ungültig.</translation>
    </message>
    <message>
        <source>Programs for backups may then miss the change.</source>
        <translation>Sicherungsprogramme übersehen die Änderung dann vielleicht.</translation>
    </message>
    <message>
        <source>Where the rights go</source>
        <translation>Wohin die Rechte kommen</translation>
    </message>
    <message>
        <source>Photos with several names (hard links)</source>
        <translation>Fotos mit mehreren Namen (harte Links)</translation>
    </message>
    <message>
        <source>Hide how it is written</source>
        <translation>Ausblenden, wie geschrieben wird</translation>
    </message>
    <message>
        <source>How it is written…</source>
        <translation>Wie geschrieben wird…</translation>
    </message>
    <message>
        <source>How it is written: changed…</source>
        <translation>Wie geschrieben wird: geändert…</translation>
    </message>
    <message>
        <source>Remember these choices</source>
        <translation>Diese Wahl merken</translation>
    </message>
    <message>
        <source>Every write from this window begins with them; except for Content Credentials.</source>
        <translation>Jedes Schreiben aus diesem Fenster beginnt damit, außer bei Content Credentials.</translation>
    </message>
</context>
<context>
    <name>WriteCommand</name>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n Datei schreiben</numerusform>
            <numerusform>%n Dateien schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Another write is running. Undo this one in the log when it is done.</source>
        <translation>Ein anderes Schreiben läuft. Danach dieses im Protokoll rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>WritePreview</name>
    <message>
        <source>Preparing the preview</source>
        <translation>Die Vorschau wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>WriteRegions</name>
    <message>
        <source>“%1” changed since its scan, or was not scanned; scan it again first.</source>
        <translation>„%1“ hat sich seit dem Einlesen geändert oder wurde nicht eingelesen; zuerst neu einlesen.</translation>
    </message>
    <message>
        <source>“%1” was never scanned; scan it first.</source>
        <translation>„%1“ wurde nie eingelesen; zuerst einlesen.</translation>
    </message>
    <message>
        <source>“%1” holds face regions of the picture before it was cropped, which are not right any more. Remove them with the program that wrote them, then try again.</source>
        <translation>„%1“ enthält Gesichtsbereiche des Bildes vor dem Zuschneiden, die nicht mehr stimmen. Mit dem Programm entfernen, das sie schrieb, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>Gesichtsbereiche</translation>
    </message>
    <message>
        <source>%1 of the people have not agreed that their name stands with the photo; their regions are written without it.</source>
        <translation>%1 der Personen haben nicht zugestimmt, dass ihr Name beim Foto steht; ihre Bereiche werden ohne ihn geschrieben.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>“%1” was left as it was: its attribute %2 could not be kept. Write a sidecar instead.</source>
        <translation>„%1“ blieb, wie es war: Sein Attribut %2 ließ sich nicht erhalten. Stattdessen ein Sidecar schreiben.</translation>
    </message>
    <message>
        <source>“%1” was written, but now belongs to you: only an administrator may keep its former owner.</source>
        <translation>„%1“ wurde geschrieben, gehört jetzt aber Ihnen: Nur die Systemverwaltung darf den früheren Besitzer erhalten.</translation>
    </message>
    <message>
        <source>“%1” was written, but its group could not be kept.</source>
        <translation>„%1“ wurde geschrieben, aber seine Gruppe ließ sich nicht erhalten.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” has a damaged entry. Nothing was changed on its account.</source>
        <translation>Das Protokoll der geschriebenen Änderungen „%1“ hat einen beschädigten Eintrag. Seinetwegen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” is damaged and was left untouched. Move it to another folder; a new one is then begun, the old one may still be repaired.</source>
        <translation>Das Protokoll der geschriebenen Änderungen „%1“ ist beschädigt und blieb unberührt. In einen anderen Ordner verschieben; dann wird ein neues begonnen, das alte lässt sich vielleicht noch reparieren.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” was made by a newer version of this program. Install that version to use it.</source>
        <translation>Das Protokoll der geschriebenen Änderungen „%1“ stammt von einer neueren Version dieses Programms. Diese Version installieren, um es zu verwenden.</translation>
    </message>
    <message>
        <source>Another program holds the log of written changes “%1”. Try again when it has finished.</source>
        <translation>Ein anderes Programm hält das Protokoll der geschriebenen Änderungen „%1“. Noch einmal versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be written: the disk is full. No photo is changed without it. Free some space and try again.</source>
        <translation>Das Protokoll der geschriebenen Änderungen „%1“ konnte nicht geschrieben werden: Der Datenträger ist voll. Ohne es wird kein Foto geändert. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” could not be created. Check that its folder may be written to.</source>
        <translation>„%1“ konnte nicht angelegt werden. Prüfen, ob in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place now: another program has it open, or it lies on a network share.</source>
        <translation>„%1“ lässt sich jetzt nicht an Ort und Stelle ändern: Ein anderes Programm hat es offen, oder es liegt auf einer Netzfreigabe.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place on this system.</source>
        <translation>„%1“ lässt sich auf diesem System nicht an Ort und Stelle ändern.</translation>
    </message>
    <message>
        <source>“%1” is read-only and was left as it was. Allow writing to it, or have the rights of read-only photos written to sidecars.</source>
        <translation>„%1“ ist schreibgeschützt und blieb, wie es war. Das Schreiben erlauben oder die Rechte schreibgeschützter Fotos in Sidecars schreiben lassen.</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links), and this change does not fit into the file&apos;s present form, so that the names would part. It was left as it was.</source>
        <translation>„%1“ hat %2 Namen auf diesem Datenträger (harte Links), und diese Änderung passt nicht in die jetzige Form der Datei, sodass die Namen sich trennen würden. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>The sidecar says the same as the photo.</source>
        <translation>Das Sidecar sagt dasselbe wie das Foto.</translation>
    </message>
    <message>
        <source>The photo is read-only; its rights are written to a sidecar beside it.</source>
        <translation>Das Foto ist schreibgeschützt; seine Rechte kommen in ein Sidecar daneben.</translation>
    </message>
    <message>
        <source>On a network share a new file takes the place of the old one.</source>
        <translation>Auf einer Netzfreigabe tritt eine neue Datei an die Stelle der alten.</translation>
    </message>
    <message>
        <source>The photo gets a file of its own; its other names keep the old one.</source>
        <translation>Das Foto bekommt eine eigene Datei; seine anderen Namen behalten die alte.</translation>
    </message>
    <message>
        <source>The photo already says so; its sidecar is left as it is.</source>
        <translation>Das Foto sagt es schon; sein Sidecar bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” cannot hold the rights itself, and sidecars were not wanted.</source>
        <translation>„%1“ kann die Rechte nicht selbst aufnehmen, und Sidecars waren nicht gewünscht.</translation>
    </message>
    <message>
        <source>“%1” was replaced, but the disk did not confirm it. Check the disk.</source>
        <translation>„%1“ wurde ersetzt, aber der Datenträger hat es nicht bestätigt. Den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program at the same moment. That version was kept as “%2”.</source>
        <translation>„%1“ wurde im selben Augenblick von einem anderen Programm geändert. Diese Fassung wurde als „%2“ aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” was replaced, but its former version “%2” could not be removed.</source>
        <translation>„%1“ wurde ersetzt, aber seine frühere Fassung „%2“ ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>Es gibt keine Sitzung %1.</translation>
    </message>
    <message>
        <source>Waiting until another program has finished writing photos</source>
        <translation>Es wird gewartet, bis ein anderes Programm mit dem Schreiben von Fotos fertig ist</translation>
    </message>
    <message>
        <source>Stopped while another program was writing photos.</source>
        <translation>Angehalten, während ein anderes Programm Fotos schrieb.</translation>
    </message>
    <message>
        <source>Another program is writing photos of this library. Nothing was changed. Try again when it has finished.</source>
        <translation>Ein anderes Programm schreibt Fotos dieser Bibliothek. Nichts wurde geändert. Noch einmal versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The disk is full, the remaining photos were left as they are. Free some space and resume the session.</source>
        <translation>Der Datenträger ist voll, die übrigen Fotos blieben, wie sie sind. Platz schaffen und die Sitzung fortsetzen.</translation>
    </message>
    <message>
        <source>“%1” was written, but this could not be noted. Resume the session.</source>
        <translation>„%1“ wurde geschrieben, aber das ließ sich nicht vermerken. Die Sitzung fortsetzen.</translation>
    </message>
    <message>
        <source>Session %1 has been finished; there is nothing to resume.</source>
        <translation>Sitzung %1 ist abgeschlossen; es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>Session %1 has already been undone.</source>
        <translation>Sitzung %1 wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” could not be restored to what it was and was left as it is.</source>
        <translation>„%1“ ließ sich nicht wiederherstellen, wie es war, und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” was copied or touched by another program since. Its metadata is what it was, byte for byte; its picture was left as it is.</source>
        <translation>„%1“ wurde seither von einem anderen Programm kopiert oder berührt. Seine Metadaten sind wie zuvor, Byte für Byte; sein Bild blieb, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. The fields of the session say what they said before; the other changes were kept.</source>
        <translation>„%1“ wurde seither von einem anderen Programm geändert. Die Felder der Sitzung sagen, was sie vorher sagten; die anderen Änderungen blieben erhalten.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. These fields keep its values: %2.</source>
        <translation>„%1“ wurde seither von einem anderen Programm geändert. Diese Felder behalten seine Werte: %2.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: the disk is full. Free some space and try again.</source>
        <translation>„%1“ blieb, wie es war: Der Datenträger ist voll. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: your share of the disk is used up. Free some space and try again.</source>
        <translation>„%1“ blieb, wie es war: Ihr Anteil am Datenträger ist verbraucht. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: it would become larger than this disk or account allows.</source>
        <translation>„%1“ blieb, wie es war: Es würde größer, als dieser Datenträger oder dieses Konto erlaubt.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: you may not write to its folder, or the file is protected. Change its permissions and try again.</source>
        <translation>„%1“ blieb, wie es war: In seinen Ordner darf nicht geschrieben werden, oder die Datei ist geschützt. Die Rechte ändern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: too many files are open. Close other programs and try again.</source>
        <translation>„%1“ blieb, wie es war: Zu viele Dateien sind offen. Andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: writing failed (%2). Check the disk before you try again.</source>
        <translation>„%1“ blieb, wie es war: Das Schreiben scheiterte (%2). Den Datenträger prüfen, bevor es noch einmal versucht wird.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program in the meantime and was left as it is. Scan it again and repeat the change.</source>
        <translation>„%1“ wurde inzwischen von einem anderen Programm geändert und blieb, wie es ist. Neu einlesen und die Änderung wiederholen.</translation>
    </message>
    <message>
        <source>“%1” was created by another program in the meantime and was left as it is. Scan the photo again and repeat the change.</source>
        <translation>„%1“ wurde inzwischen von einem anderen Programm angelegt und blieb, wie es ist. Das Foto neu einlesen und die Änderung wiederholen.</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links). Writing it would change or part them, so it was left as it was. Say what to do with hard links, choose to write a sidecar, or make a copy of the photo.</source>
        <translation>„%1“ hat %2 Namen auf diesem Datenträger (harte Links). Das Schreiben würde sie ändern oder trennen, also blieb es, wie es war. Angeben, was mit harten Links geschehen soll, ein Sidecar wählen oder eine Kopie des Fotos machen.</translation>
    </message>
    <message>
        <source>“%1” is no log of written changes of this program and was left untouched. Move it to another folder, or choose another catalog; a new log is then begun.</source>
        <translation>„%1“ ist kein Protokoll geschriebener Änderungen dieses Programms und blieb unberührt. In einen anderen Ordner verschieben oder einen anderen Katalog wählen; dann wird ein neues begonnen.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” cannot be written to. No photo is changed without it. Give yourself permission to write to the file and its folder, or choose another catalog.</source>
        <translation>Das Protokoll der geschriebenen Änderungen „%1“ kann nicht geschrieben werden. Ohne es wird kein Foto geändert. Sich das Schreiben in die Datei und ihren Ordner erlauben oder einen anderen Katalog wählen.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be read or written (%2). No photo is changed without it. Check the disk it lies on, then try again.</source>
        <translation>Das Protokoll der geschriebenen Änderungen „%1“ konnte nicht gelesen oder geschrieben werden (%2). Ohne es wird kein Foto geändert. Den Datenträger prüfen, auf dem es liegt, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be used (%2). No photo is changed without it. Close other programs and try again, or move the file to another folder; a new log is then begun.</source>
        <translation>Das Protokoll der geschriebenen Änderungen „%1“ konnte nicht verwendet werden (%2). Ohne es wird kein Foto geändert. Andere Programme schließen und noch einmal versuchen oder die Datei in einen anderen Ordner verschieben; dann wird ein neues begonnen.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: its disk can only be read. Copy the photo to a disk that can be written to, or make this one writable, and try again.</source>
        <translation>„%1“ blieb, wie es war: Sein Datenträger lässt sich nur lesen. Das Foto auf einen beschreibbaren Datenträger kopieren oder diesen beschreibbar machen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Bring it back to its place, or scan the folder it moved to.</source>
        <translation>„%1“ ist nicht mehr da. An seinen Platz zurückbringen oder den Ordner einlesen, in dem es jetzt liegt.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check its permissions and the disk it lies on, then try again.</source>
        <translation>„%1“ konnte nicht gelesen werden (%2). Die Rechte und den Datenträger prüfen, auf dem es liegt, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” was written by a later session since. The fields of this session say what they said before; what the later one wrote was kept.</source>
        <translation>„%1“ wurde seither von einer späteren Sitzung geschrieben. Die Felder dieser Sitzung sagen, was sie vorher sagten; was die spätere schrieb, blieb erhalten.</translation>
    </message>
    <message>
        <source>“%1” was left as it is: session %2 wrote other values to it since. Undo session %2 first.</source>
        <translation>„%1“ blieb, wie es ist: Sitzung %2 schrieb seither andere Werte hinein. Zuerst Sitzung %2 rückgängig machen.</translation>
    </message>
    <message>
        <source>Room is made inside the file; the picture is not copied.</source>
        <translation>In der Datei wird Platz gemacht; das Bild wird nicht kopiert.</translation>
    </message>
    <message>
        <source>“%1” was written, but its folder did not confirm that it is safe: %2 Then resume the session.</source>
        <translation>„%1“ wurde geschrieben, aber der Ordner hat nicht bestätigt, dass die Datei sicher ist: %2 Danach die Sitzung fortsetzen.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Fitted or 100 % (Z, or click the photo)</source>
        <translation>Eingepasst oder 100 % (Z oder Klick auf das Foto)</translation>
    </message>
    <message>
        <source>Fit · %1 %</source>
        <translation>Eingepasst · %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Checks license and consent of photos before they are published.</source>
        <translation>Prüft Lizenz und Einwilligung von Fotos, bevor sie veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Photos or folders to open.</source>
        <translation>Zu öffnende Fotos oder Ordner.</translation>
    </message>
    <message>
        <source>Use this catalog instead of your own.</source>
        <translation>Diesen Katalog statt des eigenen verwenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme; use dark, light or system.</source>
        <translation>„%1“ ist kein Farbschema; dark, light oder system verwenden.</translation>
    </message>
    <message>
        <source>Not all pictures could be written to %1.</source>
        <translation>Nicht alle Bilder konnten nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Language of the window, as in de or pt_BR.</source>
        <translation>Sprache des Fensters, etwa de oder pt_BR.</translation>
    </message>
    <message>
        <source>dark, light or system; otherwise as chosen in the settings.</source>
        <translation>dark, light oder system (dunkel, hell, wie das System); sonst wie in den Einstellungen gewählt.</translation>
    </message>
</context>
</TS>
