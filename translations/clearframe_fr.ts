<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Finds: %1
License: %2
Source: %3
Trained on: %4
SHA-256: %5</source>
        <translation>Trouve : %1
Licence : %2
Source : %3
Entraîné sur : %4
SHA-256 : %5</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>À propos de Clearframe</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GPL, version 3 or later; it comes without any warranty and gives no legal advice.</source>
        <translation>Version %1. Logiciel libre sous GPL, version 3 ou ultérieure ; fourni sans aucune garantie, il ne donne pas de conseil juridique.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program finds that there is a face, not whose it is: no model that recognizes people is part of it.</source>
        <translation>Tout reste sur cet ordinateur. Le programme trouve qu’il y a un visage, pas à qui il est : aucun modèle qui reconnaît les personnes n’en fait partie.</translation>
    </message>
    <message>
        <source>Models that find faces and people</source>
        <translation>Modèles qui trouvent visages et personnes</translation>
    </message>
    <message>
        <source>They miss people: from behind, far away, turned, badly lit. “No face found” means what it says, not “nobody is in the picture”.</source>
        <translation>Ils manquent des personnes : de dos, au loin, tournées, mal éclairées. « Aucun visage trouvé » veut dire cela, et non « personne n’est sur l’image ».</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AcceptCommand</name>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter un constat</translation>
    </message>
    <message>
        <source>Take an acceptance back</source>
        <translation>Retirer une acceptation</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Ends on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>For every destination, not only %1</source>
        <translation>Pour toutes les destinations, pas seulement %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>Accepter pour %n photo</numerusform>
            <numerusform>Accepter pour %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter un constat</translation>
    </message>
    <message>
        <source>Last day on which it is accepted</source>
        <translation>Dernier jour où il est accepté</translation>
    </message>
    <message>
        <source>The photos count as if this had not been found. The finding, your reason and your name stay in every report.</source>
        <translation>Les photos comptent comme si rien n’avait été trouvé. Le constat, votre motif et votre nom restent dans chaque rapport.</translation>
    </message>
</context>
<context>
    <name>AnswerForManyDialog</name>
    <message numerus="yes">
        <source>One answer for %n people</source>
        <translation>
            <numerusform>Une réponse pour %n personne</numerusform>
            <numerusform>Une réponse pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is recorded for each of them: %1</source>
        <translation>La réponse est enregistrée pour chacune : %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message numerus="yes">
        <source>One answer for %n face(s)</source>
        <translation>
            <numerusform>Une réponse pour %n visage</numerusform>
            <numerusform>Une réponse pour %n visages</numerusform>
        </translation>
    </message>
    <message>
        <source>For an event: everybody with a red lanyard refused. The mark becomes a pseudonym in the list of people and can be used again for more faces.</source>
        <translation>Pour un événement : tous ceux qui portent un cordon rouge ont refusé. La marque devient un pseudonyme dans la liste des personnes et peut resservir pour d’autres visages.</translation>
    </message>
    <message>
        <source>Mark the faces</source>
        <translation>Marquer les visages</translation>
    </message>
    <message>
        <source>Mark (“Red lanyard, fair 2026”)</source>
        <translation>Marque (« Cordon rouge, foire 2026 »)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Reduce motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Menus and photos come and go at once instead of sliding or fading.</source>
        <translation>Menus et photos apparaissent d’un coup, sans glisser ni se fondre.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>BaselineDialog</name>
    <message>
        <source>Published before</source>
        <translation>Publiées auparavant</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>Accepter pour %n photo</numerusform>
            <numerusform>Accepter pour %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>These were published before: %1</source>
        <translation>Celles-ci ont été publiées auparavant : %1</translation>
    </message>
    <message>
        <source>What stops these photos today is accepted, and from now on the check shows only what is new. Their licenses are noted as published. Never part of it: a refusal, a withdrawal, and photos that nobody has looked at. Each acceptance stays in the reports and can be taken back.</source>
        <translation>Ce qui arrête ces photos aujourd’hui est accepté ; désormais le contrôle ne montre que le nouveau. Leurs licences sont notées comme publiées. N’en font jamais partie : un refus, un retrait et les photos que personne n’a regardées. Chaque acceptation reste dans les rapports et peut être retirée.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Accepting %1 needs a reason that can be read later.</source>
        <translation>Accepter %1 demande un motif que l’on pourra relire plus tard.</translation>
    </message>
    <message>
        <source>The photo is not in the catalog any more; scan its folder again.</source>
        <translation>La photo n’est plus dans le catalogue ; analysez de nouveau son dossier.</translation>
    </message>
    <message>
        <source>%1 was not accepted for this photo.</source>
        <translation>%1 n’était pas accepté pour cette photo.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged: it has lost its id.</source>
        <translation>Le catalogue « %1 » est endommagé : il a perdu son identifiant.</translation>
    </message>
    <message>
        <source>Traces cannot be erased from “%1” in the middle of a change.</source>
        <translation>On ne peut pas effacer les traces dans « %1 » au milieu d’une modification.</translation>
    </message>
    <message>
        <source>Another program is reading “%1”, so traces of what was deleted are still in its log. Close the other program and do it again.</source>
        <translation>Un autre programme lit « %1 » : des traces de ce qui a été supprimé restent dans son journal. Fermez l’autre programme et recommencez.</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be created: %2.</source>
        <translation>Le catalogue « %1 » n’a pas pu être créé : %2.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written: %2.</source>
        <translation>La copie « %1 » n’a pas pu être écrite : %2.</translation>
    </message>
    <message>
        <source>Another program is working on “%1”. Try again when it is done.</source>
        <translation>Un autre programme travaille sur « %1 ». Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room and try again.</source>
        <translation>« %1 » n’a pas pu être écrit : le disque est plein. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>« %1 » ne peut pas être écrit. Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and its folder.</source>
        <translation>« %1 » ne peut pas être ouvert. Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Put a backup of it in its place, or choose another file.</source>
        <translation>« %1 » est endommagé. Mettez une sauvegarde à sa place ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Check the disk it lies on.</source>
        <translation>« %1 » n’a pas pu être lu ou écrit (%2). Vérifiez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>“%1”: the database refused (%2).</source>
        <translation>« %1 » : la base de données a refusé (%2).</translation>
    </message>
    <message>
        <source>The evidence could not be kept in “%1”: %2.</source>
        <translation>La preuve n’a pas pu être conservée dans « %1 » : %2.</translation>
    </message>
    <message>
        <source>Of the evidence “%1” only a description is kept.</source>
        <translation>De la preuve « %1 », seule une description est conservée.</translation>
    </message>
    <message>
        <source>The evidence “%1” is not in the catalog&apos;s store.</source>
        <translation>La preuve « %1 » n’est pas dans la réserve du catalogue.</translation>
    </message>
    <message>
        <source>The evidence “%1” was altered since it was recorded.</source>
        <translation>La preuve « %1 » a été modifiée depuis son enregistrement.</translation>
    </message>
    <message>
        <source>The evidence “%1” could not be removed. Remove it by hand.</source>
        <translation>La preuve « %1 » n’a pas pu être supprimée. Supprimez-la à la main.</translation>
    </message>
    <message>
        <source>A legal exception needs a reason: say why this face may be shown without consent.</source>
        <translation>Une exception légale demande un motif : dites pourquoi ce visage peut être montré sans consentement.</translation>
    </message>
    <message>
        <source>There is no such person in the catalog; add the person first.</source>
        <translation>Cette personne n’est pas dans le catalogue ; ajoutez-la d’abord.</translation>
    </message>
    <message>
        <source>This person was forgotten and cannot be chosen any more.</source>
        <translation>Cette personne a été oubliée et ne peut plus être choisie.</translation>
    </message>
    <message>
        <source>Face %1 is not in the catalog any more; list the faces again.</source>
        <translation>Le visage %1 n’est plus dans le catalogue ; listez de nouveau les visages.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged (%2). It was left as it is: move it aside and put a backup of it in its place, or choose another catalog.</source>
        <translation>Le catalogue « %1 » est endommagé (%2). Il a été laissé tel quel : mettez-le de côté et placez une sauvegarde, ou choisissez un autre catalogue.</translation>
    </message>
    <message>
        <source>“%1” is no Clearframe catalog. It was left as it is; choose another file.</source>
        <translation>« %1 » n’est pas un catalogue de Clearframe. Il a été laissé tel quel ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The catalog “%1” is empty (0 bytes), which a full disk or a broken copy can cause. Put a backup of it in its place; to begin a new catalog, delete it first.</source>
        <translation>Le catalogue « %1 » est vide (0 octet) ; un disque plein ou une copie interrompue peut en être la cause. Placez une sauvegarde ; pour commencer un nouveau catalogue, supprimez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>The catalog “%1” was written by a newer Clearframe (schema %2, this program knows %3). It was left as it is; open it with the newer version.</source>
        <translation>Le catalogue « %1 » a été écrit par un Clearframe plus récent (schéma %2, ce programme connaît %3). Il a été laissé tel quel ; ouvrez-le avec la version plus récente.</translation>
    </message>
    <message>
        <source>it has no schema version</source>
        <translation>il n’a pas de version de schéma</translation>
    </message>
    <message>
        <source>“%1” is no file that can hold a catalog; choose another one.</source>
        <translation>« %1 » n’est pas un fichier qui peut contenir un catalogue ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no such person in the catalog.</source>
        <translation>Cette personne n’est pas dans le catalogue.</translation>
    </message>
    <message>
        <source>%1 was erased on request and cannot be changed.</source>
        <translation>%1 a été effacé à sa demande et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>A person needs a name; a pseudonym such as “Runner 12” is enough.</source>
        <translation>Une personne a besoin d’un nom ; un pseudonyme comme « Coureur 12 » suffit.</translation>
    </message>
    <message>
        <source>There is already a person named “%1”. Choose another name, or merge the two.</source>
        <translation>Il y a déjà une personne nommée « %1 ». Choisissez un autre nom ou fusionnez les deux.</translation>
    </message>
    <message>
        <source>The consent would end (%1) before it begins (%2).</source>
        <translation>Le consentement finirait (%1) avant de commencer (%2).</translation>
    </message>
    <message>
        <source>The days of capture would end (%1) before they begin (%2).</source>
        <translation>Les jours de prise de vue finiraient (%1) avant de commencer (%2).</translation>
    </message>
    <message>
        <source>The consent names a day that does not exist.</source>
        <translation>Le consentement nomme un jour qui n’existe pas.</translation>
    </message>
    <message>
        <source>The kinds “exception” and “not needed” go with the answer “not needed”, and only with it.</source>
        <translation>Les genres « exception » et « inutile » vont avec la réponse « inutile », et seulement avec elle.</translation>
    </message>
    <message>
        <source>“Not needed” needs a reason: say why no consent is necessary.</source>
        <translation>« Inutile » demande un motif : dites pourquoi aucun consentement n’est nécessaire.</translation>
    </message>
    <message>
        <source>A person cannot be merged with itself; choose two entries.</source>
        <translation>Une personne ne peut pas être fusionnée avec elle-même ; choisissez deux entrées.</translation>
    </message>
    <message>
        <source>Forgotten person %1</source>
        <translation>Personne oubliée %1</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2. Check the permissions of its folder, or choose another place.</source>
        <translation>« %1 » n’a pas pu être créé : %2. Vérifiez les droits de son dossier ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The face is not in the catalog any more; scan the photo again.</source>
        <translation>Le visage n’est plus dans le catalogue ; analysez de nouveau la photo.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>Il n’y a pas de sauvegarde « %1 ».</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored.</source>
        <translation>La sauvegarde « %1 » est endommagée et n’a pas été restaurée.</translation>
    </message>
    <message>
        <source>Between 0 and %1 backups can be kept.</source>
        <translation>On peut garder de 0 à %1 sauvegardes.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder or on a disk that can only be read, but the program has to keep notes beside it even while it only reads. Copy the catalog to a folder that can be written to and choose the copy.</source>
        <translation>« %1 » se trouve dans un dossier ou sur un disque en lecture seule, mais le programme doit écrire des notes à côté, même quand il ne fait que lire. Copiez le catalogue dans un dossier où l’on peut écrire et choisissez la copie.</translation>
    </message>
    <message>
        <source>There is no such answer in the catalog.</source>
        <translation>Il n’y a pas de telle réponse dans le catalogue.</translation>
    </message>
    <message>
        <source>This answer was taken back before.</source>
        <translation>Cette réponse a déjà été reprise.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>I may change their rights</source>
        <translation>Je peux modifier leurs droits</translation>
    </message>
    <message>
        <source>I may change the rights of these photos, whoever they name as creator.</source>
        <translation>Je peux modifier les droits de ces photos, quel que soit l’auteur qu’elles nomment.</translation>
    </message>
    <message>
        <source>Public domain, too</source>
        <translation>Domaine public aussi</translation>
    </message>
    <message>
        <source>Also change photos that are in the public domain.</source>
        <translation>Modifier aussi les photos du domaine public.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>la dernière écriture</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>Examen de %n fichier…</numerusform>
            <numerusform>Examen de %n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>Attend votre décision</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Écrire %n fichier</numerusform>
            <numerusform>Écrire %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1 (%n fichier)</numerusform>
            <numerusform>%1 (%n fichiers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>Bring the file back to its place, or scan the folder it moved to.</source>
        <translation>Remettez le fichier à sa place ou analysez le dossier où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>Open the file in another program; replace it if it is damaged, then scan it again.</source>
        <translation>Ouvrez le fichier dans un autre programme ; s’il est endommagé, remplacez-le puis analysez-le de nouveau.</translation>
    </message>
    <message>
        <source>Another program changed the file after it was scanned.</source>
        <translation>Un autre programme a modifié le fichier après son analyse.</translation>
    </message>
    <message>
        <source>Scan the photo again.</source>
        <translation>Analysez de nouveau la photo.</translation>
    </message>
    <message>
        <source>%1 was chosen, but is not written to the file yet.</source>
        <translation>%1 est choisi, mais pas encore écrit dans le fichier.</translation>
    </message>
    <message>
        <source>Write the chosen license to the file.</source>
        <translation>Écrivez la licence choisie dans le fichier.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Une personne inconnue</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>conditions d’utilisation</translation>
    </message>
    <message>
        <source>rights statement page</source>
        <translation>page de déclaration des droits</translation>
    </message>
    <message>
        <source>copyright mark</source>
        <translation>marque de droit d’auteur</translation>
    </message>
    <message>
        <source>The photo has no license.</source>
        <translation>La photo n’a pas de licence.</translation>
    </message>
    <message>
        <source>Choose a license, or “all rights reserved”, and write it to the file.</source>
        <translation>Choisissez une licence, ou « tous droits réservés », et écrivez-la dans le fichier.</translation>
    </message>
    <message>
        <source>The license statement is not clear. %1</source>
        <translation>La mention de licence n’est pas claire. %1</translation>
    </message>
    <message>
        <source>The license statement “%1” is not clear. %2</source>
        <translation>La mention de licence « %1 » n’est pas claire. %2</translation>
    </message>
    <message>
        <source>If the photo is yours, choose the license that was meant; else ask its creator.</source>
        <translation>Si la photo est à vous, choisissez la licence voulue ; sinon, demandez à son auteur.</translation>
    </message>
    <message>
        <source>The file says different things about its %1 in different places.</source>
        <translation>Le fichier dit des choses différentes à des endroits différents : %1.</translation>
    </message>
    <message>
        <source>Choose which one is right and write it everywhere.</source>
        <translation>Choisissez ce qui est juste et écrivez-le partout.</translation>
    </message>
    <message>
        <source>Creative Commons has retired %1.</source>
        <translation>Creative Commons a retiré %1.</translation>
    </message>
    <message>
        <source>%1 is an old version; version 4.0 is current.</source>
        <translation>%1 est une ancienne version ; la version 4.0 est la version actuelle.</translation>
    </message>
    <message>
        <source>If the photo is yours, you may offer version 4.0; the old license stays valid for copies already out.</source>
        <translation>Si la photo est à vous, vous pouvez proposer la version 4.0 ; l’ancienne licence reste valable pour les copies déjà diffusées.</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as protected by copyright.</source>
        <translation>La licence est %1, mais le fichier est marqué comme protégé par le droit d’auteur.</translation>
    </message>
    <message>
        <source>Set both together: write the license again, or choose another one.</source>
        <translation>Réglez les deux ensemble : écrivez de nouveau la licence ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as public domain.</source>
        <translation>La licence est %1, mais le fichier est marqué comme étant du domaine public.</translation>
    </message>
    <message>
        <source>The Public Domain Mark is on a photo of your own; it grants nothing.</source>
        <translation>La marque du domaine public est sur une photo à vous ; elle n’accorde rien.</translation>
    </message>
    <message>
        <source>Choose CC0 to give up your rights, or a license.</source>
        <translation>Choisissez CC0 pour renoncer à vos droits, ou une licence.</translation>
    </message>
    <message>
        <source>%1 allows changes, but the file forbids some (%2).</source>
        <translation>%1 autorise les modifications, mais le fichier en interdit certaines (%2).</translation>
    </message>
    <message>
        <source>Remove the constraint, or choose a license without changes (ND).</source>
        <translation>Supprimez la contrainte ou choisissez une licence sans modification (ND).</translation>
    </message>
    <message>
        <source>The file names no creator and no credit.</source>
        <translation>Le fichier ne nomme ni auteur ni crédit.</translation>
    </message>
    <message>
        <source>The file has a credit line, but names no creator.</source>
        <translation>Le fichier a une ligne de crédit, mais ne nomme pas d’auteur.</translation>
    </message>
    <message>
        <source>Write the creator&apos;s name to the file.</source>
        <translation>Écrivez le nom de l’auteur dans le fichier.</translation>
    </message>
    <message>
        <source>Copies went out under %1, which allows more than %2; it stays valid for them.</source>
        <translation>Des copies sont parties sous %1, qui autorise plus que %2 ; elle reste valable pour elles.</translation>
    </message>
    <message>
        <source>Go back to the license of before, or accept that the old copies keep it.</source>
        <translation>Revenez à la licence d’avant, ou acceptez que les anciennes copies la gardent.</translation>
    </message>
    <message>
        <source>The creator is %1, which is none of your names.</source>
        <translation>L’auteur est %1, qui n’est aucun de vos noms.</translation>
    </message>
    <message>
        <source>Keep to the license the creator chose, or add the name to your own names.</source>
        <translation>Gardez la licence choisie par l’auteur, ou ajoutez ce nom à vos propres noms.</translation>
    </message>
    <message>
        <source>The file forbids data mining, but %1 already lets everyone use and change the photo.</source>
        <translation>Le fichier interdit la fouille de données, mais %1 permet déjà à tous d’utiliser et de modifier la photo.</translation>
    </message>
    <message>
        <source>Leave the wish out, or choose a license with NC or ND.</source>
        <translation>Renoncez à ce souhait ou choisissez une licence avec NC ou ND.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 n’accepte pas %2.</translation>
    </message>
    <message>
        <source>If the photo is yours, choose a license this destination takes; else leave it out.</source>
        <translation>Si la photo est à vous, choisissez une licence que cette destination accepte ; sinon, laissez-la de côté.</translation>
    </message>
    <message>
        <source>The file says nothing about data mining and AI training.</source>
        <translation>Le fichier ne dit rien de la fouille de données ni de l’entraînement d’IA.</translation>
    </message>
    <message>
        <source>State your wish when you write the license.</source>
        <translation>Dites votre souhait quand vous écrivez la licence.</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>Nobody has decided who the person %1 is.</source>
        <translation>Personne n’a décidé qui est la personne %1.</translation>
    </message>
    <message>
        <source>Nobody has decided whose face is %1.</source>
        <translation>Personne n’a décidé à qui est le visage %1.</translation>
    </message>
    <message>
        <source>The legal exception for the face %1 has no reason.</source>
        <translation>L’exception légale pour le visage %1 n’a pas de motif.</translation>
    </message>
    <message>
        <source>Decide who or what it is.</source>
        <translation>Décidez qui ou ce que c’est.</translation>
    </message>
    <message>
        <source>Ask the person and record the answer.</source>
        <translation>Demandez à la personne et enregistrez la réponse.</translation>
    </message>
    <message>
        <source>Leave the photo out, or publish a copy in which the person is covered or cut off.</source>
        <translation>Laissez la photo de côté, ou publiez une copie où la personne est masquée ou coupée.</translation>
    </message>
    <message>
        <source>Ask for a consent that is valid on the day of publication.</source>
        <translation>Demandez un consentement valable le jour de la publication.</translation>
    </message>
    <message>
        <source>Ask for a consent to this use, or choose another destination.</source>
        <translation>Demandez un consentement pour cet usage ou choisissez une autre destination.</translation>
    </message>
    <message>
        <source>Ask for a consent to this photo too.</source>
        <translation>Demandez aussi un consentement pour cette photo.</translation>
    </message>
    <message>
        <source>Choose a license that allows no more than the person agreed to, or ask for more.</source>
        <translation>Choisissez une licence qui n’autorise pas plus que ce que la personne a accepté, ou demandez plus.</translation>
    </message>
    <message>
        <source>Ask a parent or guardian and record who agreed.</source>
        <translation>Demandez à un parent ou tuteur et enregistrez qui a accepté.</translation>
    </message>
    <message>
        <source>The file is not there, so nobody can be looked for in it.</source>
        <translation>Le fichier n’est pas là : on ne peut y chercher personne.</translation>
    </message>
    <message>
        <source>Bring the file back and scan it.</source>
        <translation>Remettez le fichier et analysez-le.</translation>
    </message>
    <message>
        <source>The photo was never searched for people.</source>
        <translation>On n’a jamais cherché de personnes dans la photo.</translation>
    </message>
    <message>
        <source>Scan the photo.</source>
        <translation>Analysez la photo.</translation>
    </message>
    <message>
        <source>The search for people failed.</source>
        <translation>La recherche de personnes a échoué.</translation>
    </message>
    <message>
        <source>Mend or replace the file, then scan it again.</source>
        <translation>Réparez ou remplacez le fichier, puis analysez-le de nouveau.</translation>
    </message>
    <message>
        <source>The photo changed since it was searched for people.</source>
        <translation>La photo a changé depuis qu’on y a cherché des personnes.</translation>
    </message>
    <message>
        <source>%1 people are in the photo; in a crowd somebody may be unseen.</source>
        <translation>%1 personnes sont sur la photo ; dans une foule, quelqu’un peut passer inaperçu.</translation>
    </message>
    <message>
        <source>Look at the photo, or scan it again thoroughly.</source>
        <translation>Regardez la photo ou analysez-la de nouveau à fond.</translation>
    </message>
    <message>
        <source>Look at the photo and draw a box around anybody who was missed.</source>
        <translation>Regardez la photo et tracez un cadre autour de qui aurait été manqué.</translation>
    </message>
    <message>
        <source>One place looks faintly like a face; somebody may be unseen.</source>
        <translation>Un endroit ressemble vaguement à un visage ; quelqu’un peut passer inaperçu.</translation>
    </message>
    <message>
        <source>%1 places look faintly like a face; somebody may be unseen.</source>
        <translation>%1 endroits ressemblent vaguement à un visage ; quelqu’un peut passer inaperçu.</translation>
    </message>
    <message>
        <source>The file claims an unlimited model release, but no consent here supports it.</source>
        <translation>Le fichier prétend à une autorisation de modèle illimitée, mais aucun consentement ici ne l’appuie.</translation>
    </message>
    <message>
        <source>The file claims a model release, but no consent here supports it.</source>
        <translation>Le fichier prétend à une autorisation de modèle, mais aucun consentement ici ne l’appuie.</translation>
    </message>
    <message>
        <source>Record the release as a consent of each person, or remove the claim.</source>
        <translation>Enregistrez l’autorisation comme consentement de chaque personne, ou supprimez cette mention.</translation>
    </message>
    <message>
        <source>The file says that no people are in the photo, but they were found.</source>
        <translation>Le fichier dit qu’il n’y a personne sur la photo, mais on en a trouvé.</translation>
    </message>
    <message>
        <source>Remove the statement from the file.</source>
        <translation>Supprimez cette mention du fichier.</translation>
    </message>
    <message>
        <source>Decide who or what the faces are.</source>
        <translation>Décidez qui ou ce que sont les visages.</translation>
    </message>
    <message>
        <source>Publish an exported copy, which leaves this behind, instead of the file itself.</source>
        <translation>Publiez une copie exportée, qui laisse cela derrière elle, au lieu du fichier lui-même.</translation>
    </message>
    <message>
        <source>The file tells where the photo was taken (%1).</source>
        <translation>Le fichier dit où la photo a été prise (%1).</translation>
    </message>
    <message>
        <source>The file marks faces.</source>
        <translation>Le fichier marque des visages.</translation>
    </message>
    <message>
        <source>The file names a person: %1.</source>
        <translation>Le fichier nomme une personne : %1.</translation>
    </message>
    <message>
        <source>The file names %1 people: %2.</source>
        <translation>Le fichier nomme %1 personnes : %2.</translation>
    </message>
    <message>
        <source>The file holds pictures that no viewer shows (%1).</source>
        <translation>Le fichier contient des images qu’aucune visionneuse ne montre (%1).</translation>
    </message>
    <message>
        <source>The file identifies the camera or its owner (%1).</source>
        <translation>Le fichier identifie l’appareil ou son propriétaire (%1).</translation>
    </message>
    <message>
        <source>The file says how old somebody in the photo is (%1).</source>
        <translation>Le fichier dit l’âge de quelqu’un sur la photo (%1).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>No statement on AI training</source>
        <translation>Rien sur l’entraînement d’IA</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>Fichier illisible</translation>
    </message>
    <message>
        <source>File changed since it was scanned</source>
        <translation>Fichier modifié depuis son analyse</translation>
    </message>
    <message>
        <source>Chosen rights not written yet</source>
        <translation>Droits choisis pas encore écrits</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Pas de licence</translation>
    </message>
    <message>
        <source>License not clear</source>
        <translation>Licence pas claire</translation>
    </message>
    <message>
        <source>License statements disagree</source>
        <translation>Mentions de licence contradictoires</translation>
    </message>
    <message>
        <source>Retired or old license</source>
        <translation>Licence retirée ou ancienne</translation>
    </message>
    <message>
        <source>Contradicting rights</source>
        <translation>Droits contradictoires</translation>
    </message>
    <message>
        <source>Creator missing</source>
        <translation>Auteur manquant</translation>
    </message>
    <message>
        <source>Narrower than what was published before</source>
        <translation>Plus étroit que ce qui a été publié</translation>
    </message>
    <message>
        <source>Creator is somebody else</source>
        <translation>L’auteur est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Data-mining wish contradicts the license</source>
        <translation>Fouille de données : souhait contraire à la licence</translation>
    </message>
    <message>
        <source>Destination does not take this license</source>
        <translation>Destination n’accepte pas cette licence</translation>
    </message>
    <message>
        <source>Face without a decision</source>
        <translation>Visage sans décision</translation>
    </message>
    <message>
        <source>Person without an answer</source>
        <translation>Personne sans réponse</translation>
    </message>
    <message>
        <source>Person refused or withdrew</source>
        <translation>Personne ayant refusé ou retiré</translation>
    </message>
    <message>
        <source>Consent not valid that day</source>
        <translation>Consentement non valable ce jour-là</translation>
    </message>
    <message>
        <source>Consent does not cover this use</source>
        <translation>Consentement ne couvre pas cet usage</translation>
    </message>
    <message>
        <source>License allows more than the consent</source>
        <translation>Licence plus large que le consentement</translation>
    </message>
    <message>
        <source>Minor without a guardian&apos;s consent</source>
        <translation>Mineur sans consentement d’un tuteur</translation>
    </message>
    <message>
        <source>Not searched for people</source>
        <translation>Personnes jamais cherchées</translation>
    </message>
    <message>
        <source>Somebody may be unseen</source>
        <translation>Quelqu’un peut passer inaperçu</translation>
    </message>
    <message>
        <source>Claimed release without a record</source>
        <translation>Autorisation prétendue sans trace</translation>
    </message>
    <message>
        <source>Says “no people”, but faces were found</source>
        <translation>Dit « personne », mais visages trouvés</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Lieu dans le fichier</translation>
    </message>
    <message>
        <source>Names of people in the file</source>
        <translation>Noms de personnes dans le fichier</translation>
    </message>
    <message>
        <source>Hidden pictures in the file</source>
        <translation>Images cachées dans le fichier</translation>
    </message>
    <message>
        <source>Serial numbers or owner in the file</source>
        <translation>Numéros de série ou propriétaire</translation>
    </message>
    <message>
        <source>Age of a child in the file</source>
        <translation>Âge d’un enfant dans le fichier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>The file names somebody, but nobody was found in the photo.</source>
        <translation>Le fichier nomme quelqu’un, mais personne n’a été trouvé sur la photo.</translation>
    </message>
    <message>
        <source>The file names more people than were found in the photo.</source>
        <translation>Le fichier nomme plus de personnes qu’il n’en a été trouvé sur la photo.</translation>
    </message>
</context>
<context>
    <name>CheckPhotos</name>
    <message>
        <source>“%1” does not exist. Correct the path, or connect the drive it is on.</source>
        <translation>« %1 » n’existe pas. Corrigez le chemin ou branchez le disque où il se trouve.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Accepté par %1 : %2</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <translation>(jusqu’au %1)</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>personne %1</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Pas de licence</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Check for %1</source>
        <translation>Contrôle pour %1</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>Une photo</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>%1 photos</translation>
    </message>
    <message>
        <source>%1, day of publication %2</source>
        <translation>%1, jour de publication %2</translation>
    </message>
    <message>
        <source>The check was stopped before all photos were looked at.</source>
        <translation>Le contrôle a été arrêté avant que toutes les photos aient été vues.</translation>
    </message>
    <message>
        <source>Made with Clearframe. This is no legal advice: law differs by country. It shows what is recorded and whether anything recorded stands against publication.</source>
        <translation>Fait avec Clearframe. Ceci n’est pas un conseil juridique : le droit varie selon les pays. On y voit ce qui est enregistré et si quelque chose s’oppose à la publication.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>%1 Accepted by %2: %3</source>
        <translation>%1 Accepté par %2 : %3</translation>
    </message>
    <message>
        <source>… and %1 more like this.</source>
        <translation>… et %1 autres de ce genre.</translation>
    </message>
    <message>
        <source>one photo</source>
        <translation>une photo</translation>
    </message>
    <message>
        <source>Advice, which stops nothing:</source>
        <translation>Conseils, qui n’arrêtent rien :</translation>
    </message>
    <message>
        <source>%1 for %2 on %3: %4 clear, %5 undecided, %6 blocked.</source>
        <translation>%1 pour %2 le %3 : %4 libres, %5 indécises, %6 bloquées.</translation>
    </message>
    <message>
        <source>People were looked for fast in %1, thoroughly in %2.</source>
        <translation>Personnes cherchées en mode rapide dans %1, à fond dans %2.</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>visages</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>pas regardée</translation>
    </message>
    <message>
        <source>thoroughly</source>
        <translation>à fond</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>people not looked for</source>
        <translation>personnes non recherchées</translation>
    </message>
    <message>
        <source>people looked for thoroughly</source>
        <translation>personnes recherchées à fond</translation>
    </message>
    <message>
        <source>people looked for fast</source>
        <translation>personnes recherchées rapidement</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n visage</numerusform>
            <numerusform>%n visages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Previous photo on the right</source>
        <translation>Photo précédente à droite</translation>
    </message>
    <message>
        <source>Next photo on the right</source>
        <translation>Photo suivante à droite</translation>
    </message>
</context>
<context>
    <name>ConflictField</name>
    <message>
        <source>%1: values disagree</source>
        <translation>%1 : valeurs contradictoires</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values disagree</source>
        <translation>
            <numerusform>%1 : %n valeur contredit</numerusform>
            <numerusform>%1 : %n valeurs se contredisent</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which one is right: it is written everywhere.</source>
        <translation>Choisissez la bonne : elle sera écrite partout.</translation>
    </message>
    <message>
        <source>This field is read only; mend it in another program.</source>
        <translation>Ce champ est seulement lu ; corrigez-le dans un autre programme.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Autre valeur pour %1</translation>
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
        <translation>tout usage</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Demandé, pas encore de réponse</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Limited to some uses</source>
        <translation>Limité à certains usages</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Private albums</source>
        <translation>Albums privés</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Open licenses</source>
        <translation>Licences libres</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>Entraînement d’IA</translation>
    </message>
    <message>
        <source>any license</source>
        <translation>toute licence</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>nothing from %1 on</source>
        <translation>plus rien à partir du %1</translation>
    </message>
    <message>
        <source>guardian: %1</source>
        <translation>tuteur : %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>Refusé ou retiré</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Guardian missing</source>
        <translation>Tuteur manquant</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Pas valable aujourd’hui</translation>
    </message>
    <message>
        <source>Not for this destination</source>
        <translation>Pas pour cette destination</translation>
    </message>
</context>
<context>
    <name>ConsentCommand</name>
    <message>
        <source>Take back an answer</source>
        <translation>Reprendre une réponse</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>Noter des réponses</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
</context>
<context>
    <name>ConsentDetails</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Model release (a contract)</source>
        <translation>Autorisation de modèle (un contrat)</translation>
    </message>
    <message>
        <source>Consent and release</source>
        <translation>Consentement et autorisation</translation>
    </message>
    <message>
        <source>Exception of the law</source>
        <translation>Exception de la loi</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>As uses and licenses say</source>
        <translation>Selon usages et licences</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Editorial only</source>
        <translation>Éditorial seulement</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non permis</translation>
    </message>
    <message>
        <source>As the licenses say</source>
        <translation>Selon les licences</translation>
    </message>
    <message>
        <source>Colors only</source>
        <translation>Couleurs seulement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publié</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Par message</translation>
    </message>
    <message>
        <source>By a form on a screen</source>
        <translation>Par un formulaire à l’écran</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>Gagner de l’argent</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>Modifications de l’image</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>Nom à côté de la photo</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>Seulement visage masqué</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment il a été donné</translation>
    </message>
    <message>
        <source>Text that was shown</source>
        <translation>Texte montré</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>Responsable des photos</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>L’endroit du visage peut rester dans le fichier</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>Reconnaissance par machine permise</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ConsentDetailsForm</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>Gagner de l’argent</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>Modifications de l’image</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>Nom à côté de la photo</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>Seulement visage masqué</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment il a été donné</translation>
    </message>
    <message>
        <source>More of the record</source>
        <translation>Autres détails</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>Photos concernées</translation>
    </message>
    <message>
        <source>Text that was shown (name, version)</source>
        <translation>Texte montré (nom, version)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>Responsable des photos</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>L’endroit du visage peut rester dans le fichier</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>Reconnaissance par machine permise</translation>
    </message>
    <message>
        <source>Witnessed on</source>
        <translation>Attesté le</translation>
    </message>
    <message>
        <source>Countries (empty: the world)</source>
        <translation>Pays (vide : le monde)</translation>
    </message>
    <message>
        <source>Given by (if not the person)</source>
        <translation>Donné par (si ce n’est la personne)</translation>
    </message>
</context>
<context>
    <name>ConsentEditor</name>
    <message>
        <source>Photos of this person stay undecided until there is an answer.</source>
        <translation>Les photos de cette personne restent indécises tant qu’il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>Covers what is checked; every use when nothing is checked.</source>
        <translation>Couvre ce qui est coché ; tout usage si rien n’est coché.</translation>
    </message>
    <message>
        <source>Covers only what is checked.</source>
        <translation>Ne couvre que ce qui est coché.</translation>
    </message>
    <message>
        <source>Photos of this person are blocked, unless the face is covered.</source>
        <translation>Les photos de cette personne sont bloquées, sauf si le visage est masqué.</translation>
    </message>
    <message>
        <source>From today every earlier answer covers nothing. What was published stays published: the license lives on, only your own copies can be taken down.</source>
        <translation>À partir d’aujourd’hui, plus aucune réponse antérieure ne couvre quoi que ce soit. Ce qui est publié le reste : la licence survit, seules vos propres copies peuvent être retirées.</translation>
    </message>
    <message>
        <source>For example yourself. Say why; the reason stays in every report.</source>
        <translation>Par exemple vous-même. Dites pourquoi ; le motif reste dans chaque rapport.</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Under 18: a guardian has to agree</source>
        <translation>Moins de 18 ans : un tuteur doit accepter</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Notes (never exported)</source>
        <translation>Notes (jamais exportées)</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Any license when nothing is checked.</source>
        <translation>Toute licence si rien n’est coché.</translation>
    </message>
    <message>
        <source>New answer of %1</source>
        <translation>Nouvelle réponse de %1</translation>
    </message>
</context>
<context>
    <name>ConsentPopup</name>
    <message>
        <source>Consent of %1</source>
        <translation>Consentement de %1</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Seulement jusqu’au</translation>
    </message>
    <message>
        <source>Agreed for %1</source>
        <translation>A accepté pour %1</translation>
    </message>
    <message>
        <source>Agreed for every use</source>
        <translation>A accepté tout usage</translation>
    </message>
    <message>
        <source>Was asked, no answer yet</source>
        <translation>Demandé, pas encore de réponse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>A refusé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>Dernier jour couvert</translation>
    </message>
    <message>
        <source>Parent or guardian who agreed</source>
        <translation>Parent ou tuteur qui a accepté</translation>
    </message>
    <message>
        <source>Signed form, e-mail of May 1, …</source>
        <translation>Formulaire signé, courriel du 1er mai, …</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Consent granted</source>
        <translation>Consentement accordé</translation>
    </message>
    <message>
        <source>Consent limited</source>
        <translation>Consentement limité</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Consent not needed</source>
        <translation>Consentement inutile</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Demandé, pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>CoverPreview</name>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Hold to see it uncovered</source>
        <translation>Maintenir pour voir sans masque</translation>
    </message>
    <message>
        <source>Covered faces</source>
        <translation>Visages masqués</translation>
    </message>
    <message>
        <source>How faces are covered</source>
        <translation>Comment masquer les visages</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Pixelliser</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flouter</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In the copy the face is looked for again; if it is found, it is covered more.</source>
        <translation>Dans la copie, on cherche de nouveau le visage ; s’il est trouvé, il est masqué davantage.</translation>
    </message>
    <message>
        <source>No photo would be helped by covering faces.</source>
        <translation>Masquer des visages n’aiderait aucune photo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) covered</source>
        <translation>
            <numerusform>%n visage masqué</numerusform>
            <numerusform>%n visages masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with covered faces</source>
        <translation>%1 avec visages masqués</translation>
    </message>
</context>
<context>
    <name>CoverageField</name>
    <message>
        <source>Taken from</source>
        <translation>Prises depuis</translation>
    </message>
    <message>
        <source>Taken until</source>
        <translation>Prises jusqu’au</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>Photos concernées</translation>
    </message>
    <message>
        <source>All photos of the person</source>
        <translation>Toutes les photos de la personne</translation>
    </message>
    <message>
        <source>Photos of a folder (a shoot)</source>
        <translation>Photos d’un dossier (une séance)</translation>
    </message>
    <message>
        <source>Photos taken on some days</source>
        <translation>Photos prises certains jours</translation>
    </message>
    <message>
        <source>Photos selected in the library</source>
        <translation>Photos sélectionnées dans la bibliothèque</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>The photos of this folder</source>
        <translation>Les photos de ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n photo sélectionnée</numerusform>
            <numerusform>%n photos sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as nothing is chosen, it speaks of all photos.</source>
        <translation>Tant que rien n’est choisi, cela concerne toutes les photos.</translation>
    </message>
</context>
<context>
    <name>CoveredCopy</name>
    <message>
        <source>Folder for the copy</source>
        <translation>Dossier pour la copie</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportation vers %1</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Exported as “%1”. %2</source>
        <translation>Exportée sous « %1 ». %2</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Pas exportée. %1</translation>
    </message>
</context>
<context>
    <name>DataMining</name>
    <message>
        <source>No statement</source>
        <translation>Aucune mention</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Not for AI training</source>
        <translation>Pas pour l’entraînement d’IA</translation>
    </message>
    <message>
        <source>Not for generative AI training</source>
        <translation>Pas pour l’IA générative</translation>
    </message>
    <message>
        <source>Not for data mining, except search engines</source>
        <translation>Pas de fouille, sauf moteurs de recherche</translation>
    </message>
    <message>
        <source>Not for data mining</source>
        <translation>Pas de fouille de données</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Depicted</source>
        <translation>Représenté</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>Non reconnaissable</translation>
    </message>
    <message>
        <source>Legal exception</source>
        <translation>Exception légale</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Pas de décision</translation>
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
        <translation>Pas cette personne</translation>
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
        <translation>Nom ou pseudonyme</translation>
    </message>
    <message>
        <source>Your answer is kept when the photo is scanned again. It can be undone at any time.</source>
        <translation>Votre réponse est gardée quand la photo est analysée de nouveau. On peut l’annuler à tout moment.</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>Le visage</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>Représenté : affiche, statue, écran</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>Non reconnaissable</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>Exception légale…</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n faces chosen: the answer counts for all of them.</source>
        <translation>
            <numerusform>%n visage choisi : la réponse vaut pour lui.</numerusform>
            <numerusform>%n visages choisis : la réponse vaut pour tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (from the file: %2)</source>
        <translation>« %1 » (d’après le fichier : %2)</translation>
    </message>
    <message>
        <source>The file disagrees with itself: %1. Type the name that is right.</source>
        <translation>Le fichier se contredit : %1. Tapez le nom juste.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The file says %1. Look before you confirm.</source>
        <translation>Le fichier dit %1. Regardez avant de confirmer.</translation>
    </message>
    <message>
        <source>Guess: %1. Nothing of the face was compared. Look before you confirm.</source>
        <translation>Supposition : %1. Rien du visage n’a été comparé. Regardez avant de confirmer.</translation>
    </message>
    <message>
        <source>Guess: “%1”</source>
        <translation>Supposition : « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more of that name</source>
        <translation>
            <numerusform>En choisir %n de plus de ce nom</numerusform>
            <numerusform>En choisir %n de plus de ce nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n look-alikes (a guess)</source>
        <translation>
            <numerusform>Choisir %n ressemblant (une supposition)</numerusform>
            <numerusform>Choisir %n ressemblants (une supposition)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new here. Photos stay undecided until there is an answer.</source>
        <translation>%1 est nouveau ici. Les photos restent indécises tant qu’il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Enregistrer le consentement</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>Confirmer « %1 »</translation>
    </message>
    <message>
        <source>Confirm “%1” (new)</source>
        <translation>Confirmer « %1 » (nouveau)</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen…</source>
        <translation>Une réponse pour tous les choisis…</translation>
    </message>
</context>
<context>
    <name>DestinationChooser</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>Destination : %1</translation>
    </message>
</context>
<context>
    <name>DetectionPart</name>
    <message>
        <source>A face detector of your own</source>
        <translation>Votre propre détecteur de visages</translation>
    </message>
    <message>
        <source>An ONNX file that is asked beside the detectors of the program, so it can only find more.</source>
        <translation>Un fichier ONNX interrogé à côté des détecteurs du programme ; il ne peut donc qu’en trouver plus.</translation>
    </message>
    <message>
        <source>Face detector of your own</source>
        <translation>Votre détecteur de visages</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> mégapixels</translation>
    </message>
    <message>
        <source>Open photos up to</source>
        <translation>Ouvrir les photos jusqu’à</translation>
    </message>
    <message>
        <source>Look for people whose face is not to be seen, too</source>
        <translation>Chercher aussi les personnes dont on ne voit pas le visage</translation>
    </message>
    <message>
        <source>From behind or far off: a second net finds them as boxes that need a decision. Changes on this page count from the next scan on; photos scanned before are looked at again by “clearframe-cli scan --redo-older”.</source>
        <translation>De dos ou au loin : un second réseau les trouve comme cadres qui demandent une décision. Les changements de cette page valent à partir de la prochaine analyse ; « clearframe-cli scan --redo-older » regarde de nouveau les photos déjà analysées.</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>Comparer les visages</translation>
    </message>
    <message>
        <source>Off, guesses on who is the same person in a shoot come from the color of the clothes and the time. On, they come from a model of your own.</source>
        <translation>Désactivé, les suppositions sur qui est la même personne dans une séance viennent de la couleur des vêtements et de l’heure. Activé, elles viennent de votre propre modèle.</translation>
    </message>
    <message>
        <source>Model of your own that compares faces</source>
        <translation>Votre modèle qui compare les visages</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>Compare faces when guessing who is the same person</source>
        <translation>Comparer les visages pour supposer la même personne</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>Aucun : %1</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>Modèles ONNX (*.onnx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Essai de %1</translation>
    </message>
</context>
<context>
    <name>DrawFaces</name>
    <message>
        <source>Draw a face</source>
        <translation>Tracer un visage</translation>
    </message>
    <message>
        <source>Move a face</source>
        <translation>Déplacer un visage</translation>
    </message>
</context>
<context>
    <name>DueView</name>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>fini il y a %n jour</numerusform>
            <numerusform>fini il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>finit aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>finit dans %n jour</numerusform>
            <numerusform>finit dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: turns 18, ask the person</source>
        <translation>%1 : aura 18 ans, demandez à la personne</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Jusqu’où regarder</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>D’ici %n jour</numerusform>
            <numerusform>D’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end, by month</source>
        <translation>Consentements qui finissent, par mois</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Consentements qui finissent</translation>
    </message>
    <message>
        <source>Nothing ends</source>
        <translation>Rien ne finit</translation>
    </message>
    <message>
        <source>Consents with a last day, and those of guardians whose child turns 18, are listed here before they end.</source>
        <translation>Les consentements qui ont un dernier jour, et ceux de tuteurs dont l’enfant aura 18 ans, sont listés ici avant leur fin.</translation>
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
        <translation>Le formulaire ou message signé</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Copied. SHA-256 %1…</source>
        <translation>Copié. SHA-256 %1…</translation>
    </message>
    <message>
        <source>Drop the signed form or message here. A copy is kept beside the catalog.</source>
        <translation>Déposez ici le formulaire ou le message signé. Une copie est gardée à côté du catalogue.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Do not name %1</source>
        <translation>Ne pas nommer %1</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Legal exception</source>
        <translation>Exception légale</translation>
    </message>
    <message>
        <source>Some laws allow a photo without consent, for example of a public assembly or when people are mere accessory to a place. Law differs by country; this program gives no legal advice. Your reason is kept and shown in every report.</source>
        <translation>Certaines lois permettent une photo sans consentement, par exemple d’une réunion publique ou quand des personnes ne sont que l’accessoire d’un lieu. Le droit varie selon les pays ; ce programme ne donne pas de conseil juridique. Votre motif est gardé et montré dans chaque rapport.</translation>
    </message>
    <message>
        <source>Record the exception</source>
        <translation>Enregistrer l’exception</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” has faces that must be covered, but covering is switched off.</source>
        <translation>« %1 » a des visages à masquer, mais le masquage est désactivé.</translation>
    </message>
    <message>
        <source>The rights could not be written into the copy of “%1”: %2</source>
        <translation>Les droits n’ont pas pu être écrits dans la copie de « %1 » : %2</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full.</source>
        <translation>« %1 » n’a pas été écrit : le disque est plein.</translation>
    </message>
    <message>
        <source>“%1” was not written: you do not have permission to write there. Choose another folder.</source>
        <translation>« %1 » n’a pas été écrit : vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>« %1 » n’a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short and was not copied.</source>
        <translation>« %1 » est endommagé ou tronqué et n’a pas été copié.</translation>
    </message>
    <message>
        <source>“%1” is an animation, which cannot be checked or copied.</source>
        <translation>« %1 » est une animation, qui ne peut être ni contrôlée ni copiée.</translation>
    </message>
    <message>
        <source>camera data (Exif)</source>
        <translation>données de l’appareil (Exif)</translation>
    </message>
    <message>
        <source>GPS position or place</source>
        <translation>position GPS ou lieu</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>vignette intégrée</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>notes du fabricant</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>numéros de série</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>nom du propriétaire de l’appareil</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>dates et heures</translation>
    </message>
    <message>
        <source>XMP properties other than rights</source>
        <translation>propriétés XMP autres que les droits</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>historique de retouche</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>zones de visages</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>noms de personnes</translation>
    </message>
    <message>
        <source>Photoshop and IPTC block</source>
        <translation>bloc Photoshop et IPTC</translation>
    </message>
    <message>
        <source>further pictures (previews, depth or gain maps)</source>
        <translation>autres images (aperçus, cartes de profondeur ou de gain)</translation>
    </message>
    <message>
        <source>data after the picture (such as a motion video)</source>
        <translation>données après l’image (comme une vidéo animée)</translation>
    </message>
    <message>
        <source>comments and descriptions</source>
        <translation>commentaires et descriptions</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>données d’autres programmes</translation>
    </message>
    <message>
        <source>The caption of “%1” could not be written into its copy.</source>
        <translation>La légende de « %1 » n’a pas pu être écrite dans sa copie.</translation>
    </message>
    <message>
        <source>an XMP packet that cannot be read</source>
        <translation>un paquet XMP illisible</translation>
    </message>
    <message>
        <source>the XMP property %1</source>
        <translation>la propriété XMP %1</translation>
    </message>
    <message>
        <source>a second Exif directory or a damaged one</source>
        <translation>un second répertoire Exif ou un répertoire endommagé</translation>
    </message>
    <message>
        <source>the Exif tag 0x%1</source>
        <translation>la balise Exif 0x%1</translation>
    </message>
    <message>
        <source>a name, number or position of the original</source>
        <translation>un nom, un numéro ou un lieu de l’original</translation>
    </message>
    <message>
        <source>a container that cannot be looked into</source>
        <translation>un conteneur dans lequel on ne peut pas regarder</translation>
    </message>
    <message>
        <source>further metadata blocks</source>
        <translation>d’autres blocs de métadonnées</translation>
    </message>
    <message>
        <source>an IPTC block</source>
        <translation>un bloc IPTC</translation>
    </message>
    <message>
        <source>the finished copy still holds something private: %1.</source>
        <translation>la copie terminée contient encore quelque chose de privé : %1.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Photos with uncleared faces</source>
        <translation>Photos avec visages non libres</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Pixelate the faces</source>
        <translation>Pixelliser les visages</translation>
    </message>
    <message>
        <source>Blur the faces</source>
        <translation>Flouter les visages</translation>
    </message>
    <message>
        <source>Box over the faces</source>
        <translation>Cacher les visages d’un cadre</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Longest side %1 px</source>
        <translation>Plus grand côté %1 px</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Save this check, with every finding</source>
        <translation>Enregistrer ce contrôle, avec chaque constat</translation>
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
        <translation>Enregistrer le contrôle en %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Export cleared and covered copies</source>
        <translation>Exporter les copies libres et masquées</translation>
    </message>
    <message numerus="yes">
        <source>Export %n cleared copies</source>
        <translation>
            <numerusform>Exporter %n copie libre</numerusform>
            <numerusform>Exporter %n copies libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that nothing but faces stops are copied too, with these faces covered.</source>
        <translation>Les photos que seuls des visages arrêtent sont copiées aussi, avec ces visages masqués.</translation>
    </message>
    <message>
        <source>No photo is clear for this destination yet. The list shows what is missing.</source>
        <translation>Aucune photo n’est encore libre pour cette destination. La liste montre ce qui manque.</translation>
    </message>
    <message>
        <source>Preview covered faces…</source>
        <translation>Voir les visages masqués…</translation>
    </message>
    <message>
        <source>Copy again what is there already</source>
        <translation>Copier de nouveau ce qui est déjà là</translation>
    </message>
    <message>
        <source>Keep beside picture and rights</source>
        <translation>Garder en plus de l’image et des droits</translation>
    </message>
    <message>
        <source>A copy holds the picture, its color profile, the rights and what is checked above, and nothing else. Each copy is opened again and searched before it counts as exported.</source>
        <translation>Une copie contient l’image, son profil de couleur, les droits et ce qui est coché ci-dessus, rien d’autre. Chaque copie est rouverte et fouillée avant de compter comme exportée.</translation>
    </message>
    <message>
        <source>Edit destinations…</source>
        <translation>Modifier les destinations…</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Leave the photo out</source>
        <translation>Laisser la photo de côté</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>When another file has the name</source>
        <translation>Si un autre fichier a ce nom</translation>
    </message>
    <message>
        <source>May hold %1.</source>
        <translation>Peut contenir %1.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Il n’y a pas de champ %1.</translation>
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
            <numerusform>Exporté, %n visage masqué</numerusform>
            <numerusform>Exporté, %n visages masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>N’a pas pu être copié</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Cleared copies for %1</source>
        <translation>Copies libres pour %1</translation>
    </message>
    <message>
        <source>%1 of %2 photos exported on %3</source>
        <translation>%1 photos sur %2 exportées le %3</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Hide this result</source>
        <translation>Masquer ce résultat</translation>
    </message>
    <message>
        <source>Photos that were left out, with the reason</source>
        <translation>Photos laissées de côté, avec le motif</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies written</source>
        <translation>
            <numerusform>%n copie libre écrite</numerusform>
            <numerusform>%n copies libres écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out because they are not clear.</source>
        <translation>
            <numerusform>%n photo laissée de côté parce qu’elle n’est pas libre.</numerusform>
            <numerusform>%n photos laissées de côté parce qu’elles ne sont pas libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read or written.</source>
        <translation>
            <numerusform>%n photo n’a pas pu être lue ou écrite.</numerusform>
            <numerusform>%n photos n’ont pas pu être lues ou écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was written stays.</source>
        <translation>Arrêté ; ce qui est écrit reste.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>The photos are checked once more.</source>
        <translation>Les photos sont contrôlées une fois de plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies so far</source>
        <translation>
            <numerusform>%n copie libre jusqu’ici</numerusform>
            <numerusform>%n copies libres jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 photos · %3 left out · %4 failed · %5</source>
        <translation>%1 photos sur %2 · %3 laissées de côté · %4 en échec · %5</translation>
    </message>
</context>
<context>
    <name>FaceChoices</name>
    <message>
        <source>With names of people who agreed</source>
        <translation>Avec les noms de ceux qui ont accepté</translation>
    </message>
    <message>
        <source>Faces that have a decision are written into the photos as regions, which other programs read (MWG, Microsoft and IPTC).</source>
        <translation>Les visages qui ont une décision sont écrits dans les photos comme zones, que d’autres programmes lisent (MWG, Microsoft et IPTC).</translation>
    </message>
    <message>
        <source>Faces without a decision, “not a face” and “depicted” are left out. Regions of other programs stay.</source>
        <translation>Les visages sans décision, « pas un visage » et « représenté » sont laissés de côté. Les zones d’autres programmes restent.</translation>
    </message>
</context>
<context>
    <name>FaceDecisions</name>
    <message>
        <source>This is %1</source>
        <translation>C’est %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Pas %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n photo(s)</source>
        <translation>
            <numerusform>%1 dans %n photo</numerusform>
            <numerusform>%1 dans %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceListModel</name>
    <message>
        <source>Face in %1, %2</source>
        <translation>Visage dans %1, %2</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>le dernier</translation>
    </message>
    <message>
        <source>1 of %1 in it</source>
        <translation>1 sur %1 dans celle-ci</translation>
    </message>
</context>
<context>
    <name>FacePhotoView</name>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>Drag over somebody who was missed to draw a face; drag the marked face to move it.</source>
        <translation>Tracez un cadre sur qui a été manqué pour marquer un visage ; faites glisser le visage marqué pour le déplacer.</translation>
    </message>
</context>
<context>
    <name>FacePopup</name>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Enregistrer le consentement…</translation>
    </message>
    <message>
        <source>%1 (from the file: %2)</source>
        <translation>%1 (d’après le fichier : %2)</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nom ou pseudonyme</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>Exception légale…</translation>
    </message>
    <message>
        <source>Reason, for example: public assembly</source>
        <translation>Motif, par exemple : réunion publique</translation>
    </message>
    <message>
        <source>Reason of the legal exception</source>
        <translation>Motif de l’exception légale</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>Représenté : affiche, statue, écran</translation>
    </message>
</context>
<context>
    <name>FaceText</name>
    <message>
        <source>Forgotten person</source>
        <translation>Personne oubliée</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no picture to look for faces in.</source>
        <translation>Il n’y a pas d’image où chercher des visages.</translation>
    </message>
    <message>
        <source>The face detector needs more memory than there is.</source>
        <translation>Le détecteur de visages demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>The face detector failed: %1</source>
        <translation>Le détecteur de visages a échoué : %1</translation>
    </message>
    <message>
        <source>The face detector “%1” is missing in this build. Without it no photo can be checked for people.</source>
        <translation>Le détecteur de visages « %1 » manque dans ce programme. Sans lui, aucune photo ne peut être contrôlée.</translation>
    </message>
    <message>
        <source>The face detector “%1” is not the one this program was made with. Install Clearframe again.</source>
        <translation>Le détecteur de visages « %1 » n’est pas celui avec lequel ce programme a été fait. Réinstallez Clearframe.</translation>
    </message>
    <message>
        <source>WIDER FACE: 32,203 photos from the web, collected without asking the people in them, offered for research under CC BY-NC-ND. Holds no names.</source>
        <translation>WIDER FACE : 32 203 photos du web, recueillies sans demander aux personnes qui y figurent, offertes à la recherche sous CC BY-NC-ND. Ne contient pas de noms.</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>visages</translation>
    </message>
    <message>
        <source>faces: second opinion, turned and burnt-out ones</source>
        <translation>visages : second avis, visages tournés ou surexposés</translation>
    </message>
    <message>
        <source>people, also without a visible face</source>
        <translation>personnes, même sans visage visible</translation>
    </message>
    <message>
        <source>PASCAL VOC 2007 and 2012: photos from Flickr. By all appearance it started from TensorFlow&apos;s net for COCO; its authors do not say so.</source>
        <translation>PASCAL VOC 2007 et 2012 : photos de Flickr. Selon toute apparence, parti du réseau de TensorFlow pour COCO ; ses auteurs ne le disent pas.</translation>
    </message>
    <message>
        <source>The face detector “%1” cannot be run by this version of OpenCV.</source>
        <translation>Cette version d’OpenCV ne peut pas exécuter le détecteur de visages « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no face detector that Clearframe can run. It must be an ONNX file with one input [1][3][640][640] and one output [n][5]; see clearframe-cli settings --help.</source>
        <translation>« %1 » n’est pas un détecteur de visages que Clearframe peut exécuter. Il faut un fichier ONNX avec une entrée [1][3][640][640] et une sortie [n][5] ; voir clearframe-cli settings --help.</translation>
    </message>
    <message>
        <source>person shown</source>
        <translation>personne montrée</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>%1, sidecar</source>
        <translation>%1, sidecar</translation>
    </message>
    <message>
        <source>MIT, as its authors, Star Clouds, say of code and models; the package names no year or holder</source>
        <translation>MIT, comme le disent du code et des modèles leurs auteurs, Star Clouds ; le paquet ne nomme ni année ni titulaire</translation>
    </message>
    <message>
        <source>Your own model for faces failed.</source>
        <translation>Votre modèle de visages a échoué.</translation>
    </message>
    <message>
        <source>“%1” is no model for faces that Clearframe can run. It must be an ONNX file with one input [1][3][112][112] and one output [1][n]; see clearframe-cli settings --help.</source>
        <translation>« %1 » n’est pas un modèle de visages que Clearframe peut exécuter. Il faut un fichier ONNX avec une entrée [1][3][112][112] et une sortie [1][n] ; voir clearframe-cli settings --help.</translation>
    </message>
    <message>
        <source>Your own model “%1” cannot be read. Choose another, or none: clearframe-cli settings %2 none.</source>
        <translation>Votre modèle « %1 » ne peut pas être lu. Choisissez-en un autre, ou aucun : clearframe-cli settings %2 none.</translation>
    </message>
    <message>
        <source>Your own model “%1” is larger than 512 MB.</source>
        <translation>Votre modèle « %1 » dépasse 512 Mo.</translation>
    </message>
    <message>
        <source>Your own model “%1” is not the file that was chosen any more. Choose it again: clearframe-cli settings %2 FILE.</source>
        <translation>Votre modèle « %1 » n’est plus le fichier qui avait été choisi. Choisissez-le de nouveau : clearframe-cli settings %2 FILE.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Bande de vignettes</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1, %n photo</numerusform>
            <numerusform>%1, %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n étoile ou plus</numerusform>
            <numerusform>%n étoiles ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>There are no photos yet</source>
        <translation>Il n’y a pas encore de photos</translation>
    </message>
    <message>
        <source>Open a folder in the library. Its photos are checked here for the destination before they leave the house.</source>
        <translation>Ouvrez un dossier dans la bibliothèque. Ses photos sont contrôlées ici pour la destination avant de quitter la maison.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <source>Choose a folder on the right and export the copies.</source>
        <translation>Choisissez un dossier à droite et exportez les copies.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Decide in the queue</source>
        <translation>Décider dans la file</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Enregistrer le consentement</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analyser de nouveau</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>Choisir une licence</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted in %n</source>
        <translation>
            <numerusform>accepté dans %n</numerusform>
            <numerusform>accepté dans %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n visage</numerusform>
            <numerusform>%n visages</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %n de plus</numerusform>
            <numerusform> et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Montrer les photos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Each one</source>
        <translation>Un par un</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: show the photos.</source>
        <translation>
            <numerusform>Et %n de plus : montrer les photos.</numerusform>
            <numerusform>Et %n de plus : montrer les photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Décider maintenant</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Enregistrer le consentement</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>En choisir une</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analyser de nouveau</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Les écrire</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>Analyser à fond</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>No rule of this destination found anything.</source>
        <translation>Aucune règle de cette destination n’a rien trouvé.</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Accepté par %1 : %2</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Afficher les personnes</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Export covered copy…</source>
        <translation>Exporter une copie masquée…</translation>
    </message>
    <message>
        <source>Export clean copy…</source>
        <translation>Exporter une copie propre…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
</context>
<context>
    <name>FinishedTaskRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
    <message>
        <source>The name, the notes, every answer and the reference to the evidence are erased for good. Nobody can undo this, and older backups of the catalog still hold them.</source>
        <translation>Le nom, les notes, chaque réponse et le renvoi à la preuve sont effacés pour de bon. Personne ne peut l’annuler, et les anciennes sauvegardes du catalogue les contiennent encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show this person. They stay blocked, without a name.</source>
        <translation>
            <numerusform>%n photo montre cette personne. Elle reste bloquée, sans nom.</numerusform>
            <numerusform>%n photos montrent cette personne. Elles restent bloquées, sans nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier pour de bon</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Tapez « %1 » pour continuer</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>Forgotten</source>
        <translation>Oubliée</translation>
    </message>
    <message>
        <source>%1 was forgotten</source>
        <translation>%1 a été oublié</translation>
    </message>
    <message>
        <source>The catalog holds the name no more. These files still say it, and stay as they are; take it out of them, if they are to be given away.</source>
        <translation>Le catalogue ne contient plus le nom. Ces fichiers le disent encore et restent tels quels ; enlevez-le avant de les donner.</translation>
    </message>
    <message>
        <source>Files that still say the name</source>
        <translation>Fichiers qui disent encore le nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Consent form</source>
        <translation>Formulaire de consentement</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <translation>Formulaire pour %1</translation>
    </message>
    <message>
        <source>A PDF to be printed and signed, with the photos of the person. It carries a code that finds the record again. That the person was asked is recorded. Nothing on the form is ticked beforehand.</source>
        <translation>Un PDF à imprimer et à signer, avec les photos de la personne. Il porte un code qui retrouve l’entrée. Il est noté que la personne a été sollicitée. Rien n’est coché d’avance sur le formulaire.</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Photographe</translation>
    </message>
    <message>
        <source>It asks for every use. Choose uses, licenses and days under “New answer” first to ask for those only.</source>
        <translation>Il demande tous les usages. Pour n’en demander que certains, choisissez d’abord usages, licences et jours sous « Nouvelle réponse ».</translation>
    </message>
    <message>
        <source>As chosen under “New answer”, it asks for: %1</source>
        <translation>Comme choisi sous « Nouvelle réponse », il demande : %1</translation>
    </message>
</context>
<context>
    <name>GeneralPart</name>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Names you work under</source>
        <translation>Noms sous lesquels vous travaillez</translation>
    </message>
    <message>
        <source>Photos whose creator is one of them are yours: no question whether you may license them, and no finding about a stranger as their creator.</source>
        <translation>Les photos dont l’auteur porte l’un de ces noms sont à vous : aucune question sur votre droit de les mettre sous licence, aucun constat sur un auteur inconnu.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Destination that photos are checked for</source>
        <translation>Destination pour laquelle les photos sont vérifiées</translation>
    </message>
    <message>
        <source>Kept for the next start. The License page keeps the license and credit you use most as a template; the Publish page edits destinations.</source>
        <translation>Gardée pour le prochain démarrage. La page Licence garde comme modèle la licence et le crédit que vous utilisez le plus ; la page Publier modifie les destinations.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>no license</source>
        <translation>pas de licence</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>pas d’auteur</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1, %2 : %n photo</numerusform>
            <numerusform>%1, %2 : %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of photos have a license already. Tick those that get the new one</source>
        <translation>
            <numerusform>%n groupe de photos a déjà une licence. Cochez s’il reçoit la nouvelle</numerusform>
            <numerusform>%n groupes de photos ont déjà une licence. Cochez ceux qui reçoivent la nouvelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardianFields</name>
    <message>
        <source>Guardian who agreed</source>
        <translation>Tuteur qui a accepté</translation>
    </message>
    <message>
        <source>Second guardian</source>
        <translation>Second tuteur</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>mother, father, legal guardian …</source>
        <translation>mère, père, tuteur légal …</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
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
        <translation>Rien n’a encore été écrit dans cette photo et personne n’y a été décidé. Ce que vous faites est gardé ici et peut être repris.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1, écrit par %2</translation>
    </message>
    <message>
        <source>In the sidecar “%1”</source>
        <translation>Dans le sidecar « %1 »</translation>
    </message>
    <message>
        <source>Not finished: the log on the License page can finish it.</source>
        <translation>Pas terminé : le journal de la page Licence peut le terminer.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undo here</source>
        <translation>Annuler ici</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n file(s)</source>
        <translation>
            <numerusform>Annuler %n fichier</numerusform>
            <numerusform>Annuler les %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decision on a face, undone</source>
        <translation>Décision sur un visage, annulée</translation>
    </message>
    <message>
        <source>Decision on a face</source>
        <translation>Décision sur un visage</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>Reprendre une décision</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>A picture of %1 × %2 pixels could not be encoded.</source>
        <translation>Une image de %1 × %2 pixels n’a pas pu être encodée.</translation>
    </message>
    <message>
        <source>“%1” holds several pictures, of which only one could be checked. Save the picture to be published as a file of its own, such as a JPEG, and scan that.</source>
        <translation>« %1 » contient plusieurs images, dont une seule pourrait être contrôlée. Enregistrez l’image à publier dans son propre fichier, par exemple en JPEG, et analysez celui-ci.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it contradicts itself about its size.</source>
        <translation>« %1 » est endommagé : il se contredit sur sa taille.</translation>
    </message>
    <message>
        <source>“%1” is cut short. Copy it again from where it came from.</source>
        <translation>« %1 » est tronqué. Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be shown. Copy it again from where it came from.</source>
        <translation>« %1 » est endommagé et ne peut pas être montré. Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>“%1” is of a rare kind, which this version cannot look into. Save it as JPEG and check that.</source>
        <translation>« %1 » est d’un genre rare que cette version ne sait pas ouvrir. Enregistrez-le en JPEG et contrôlez celui-ci.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation>« %1 » demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is, or is damaged. Save it smaller and check that.</source>
        <translation>« %1 » demande plus de mémoire qu’il n’y en a, ou est endommagé. Enregistrez-le plus petit et contrôlez cela.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 scans, which no photo needs.</source>
        <translation>« %1 » a plus de %2 passes, ce dont aucune photo n’a besoin.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>RAW d’appareil</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>« %1 » n’est pas une photo dans un format que Clearframe connaît.</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, which this version cannot look into. Export it as JPEG and check that.</source>
        <translation>« %1 » est un fichier %2 que cette version ne sait pas ouvrir. Exportez-le en JPEG et contrôlez celui-ci.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its size cannot be read.</source>
        <translation>« %1 » est endommagé : sa taille est illisible.</translation>
    </message>
    <message>
        <source>“%1” measures %2 × %3 pixels. The limit is %4 megapixels; the setting “max-megapixels” raises it.</source>
        <translation>« %1 » mesure %2 × %3 pixels. La limite est de %4 mégapixels ; le réglage « max-megapixels » la relève.</translation>
    </message>
    <message>
        <source>“%1” holds layers but no finished picture. Save it again in Photoshop with “Maximize Compatibility” switched on.</source>
        <translation>« %1 » contient des calques mais pas d’image finie. Enregistrez-le de nouveau dans Photoshop avec « Maximiser la compatibilité » activé.</translation>
    </message>
    <message>
        <source>Clearframe is not installed completely: its file “clearframe_codecs” is missing beside the program. Install it again.</source>
        <translation>Clearframe n’est pas complètement installé : son fichier « clearframe_codecs » manque à côté du programme. Réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Import %n answer(s)</source>
        <translation>
            <numerusform>Importer %n réponse</numerusform>
            <numerusform>Importer %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are known get more details</source>
        <translation>
            <numerusform>%n personne connue reçoit d’autres détails</numerusform>
            <numerusform>%n personnes connues reçoivent d’autres détails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are added</source>
        <translation>
            <numerusform>%n réponse est ajoutée</numerusform>
            <numerusform>%n réponses sont ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are known already</source>
        <translation>
            <numerusform>%n réponse est déjà connue</numerusform>
            <numerusform>%n réponses sont déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%n ligne est laissée de côté</numerusform>
            <numerusform>%n lignes sont laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out, with the reason</source>
        <translation>Lignes laissées de côté, avec le motif</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>InterruptedNotice</name>
    <message>
        <source>“%1” was interrupted: %2 written, %3 waiting. No photo is damaged.</source>
        <translation>« %1 » a été interrompu : %2 écrites, %3 en attente. Aucune photo n’est endommagée.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>A write did not come to its end</source>
        <translation>Une écriture n’est pas allée à son terme</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>La terminer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>%1 The License page can finish it.</source>
        <translation>%1 La page Licence peut la terminer.</translation>
    </message>
</context>
<context>
    <name>KeyAction</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analyser de nouveau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The manual on this page</source>
        <translation>Le manuel de cette page</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Ouvrir la photo</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>Comparer deux photos</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Sans marque</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sans étoile</translation>
    </message>
    <message>
        <source>One star</source>
        <translation>Une étoile</translation>
    </message>
    <message>
        <source>Two stars</source>
        <translation>Deux étoiles</translation>
    </message>
    <message>
        <source>Three stars</source>
        <translation>Trois étoiles</translation>
    </message>
    <message>
        <source>Four stars</source>
        <translation>Quatre étoiles</translation>
    </message>
    <message>
        <source>Five stars</source>
        <translation>Cinq étoiles</translation>
    </message>
    <message>
        <source>Decide the faces of the chosen photos</source>
        <translation>Décider des visages des photos choisies</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Vignettes plus grandes</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Vignettes plus petites</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>Retour à toutes les photos</translation>
    </message>
    <message>
        <source>The whole photo, or every pixel of it</source>
        <translation>Toute la photo, ou chacun de ses pixels</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>La photo entière</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Bande de vignettes</translation>
    </message>
    <message>
        <source>Type a name, or take the one that is suggested</source>
        <translation>Taper un nom ou prendre celui qui est proposé</translation>
    </message>
    <message>
        <source>Not the person that is named or guessed</source>
        <translation>Pas la personne nommée ou supposée</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>Représenté : affiche, statue, écran</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>Non reconnaissable</translation>
    </message>
    <message>
        <source>Legal exception, with its reason</source>
        <translation>Exception légale, avec son motif</translation>
    </message>
    <message>
        <source>Take the person that is guessed</source>
        <translation>Prendre la personne supposée</translation>
    </message>
    <message>
        <source>Choose all of that name, or all that look alike</source>
        <translation>Choisir tous ceux de ce nom, ou tous les ressemblants</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen faces</source>
        <translation>Marquer : une réponse pour tous les visages choisis</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Annuler la dernière réponse</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>Personne d’autre n’y est</translation>
    </message>
    <message>
        <source>Look again thoroughly</source>
        <translation>Regarder de nouveau, à fond</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Regarder plus tard</translation>
    </message>
    <message>
        <source>Library: one photo</source>
        <translation>Bibliothèque : une photo</translation>
    </message>
    <message>
        <source>People: the queue</source>
        <translation>Personnes : la file</translation>
    </message>
    <message>
        <source>People: the sweep</source>
        <translation>Personnes : la revue</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>Touche : %1</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Click here and press a key</source>
        <translation>Cliquez ici et appuyez sur une touche</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Next and previous photo</source>
        <translation>Photo suivante et précédente</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>Retour à toutes les photos</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose all faces: the next answer counts for them</source>
        <translation>Choisir tous les visages : la prochaine réponse vaut pour eux</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Search a deed or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de touche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Réinitialiser toutes les touches</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Touches comme dans</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 est la touche de « %2 ».</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Exported</source>
        <translation>Exportée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>To recall: blocked now</source>
        <translation>À rappeler : bloquée maintenant</translation>
    </message>
    <message>
        <source>To recall: blocked now, moved away</source>
        <translation>À rappeler : bloquée, n’est plus là</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>Dans son dossier</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>Déplacée ou supprimée</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Only what is to be recalled</source>
        <translation>Seulement ce qui est à rappeler</translation>
    </message>
    <message>
        <source>What a withdrawal reaches…</source>
        <translation>Ce que touche un retrait…</translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Montrer la photo</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What was sent where</source>
        <translation>Ce qui est parti où</translation>
    </message>
    <message>
        <source>Copies that were exported</source>
        <translation>Copies exportées</translation>
    </message>
    <message>
        <source>Every destination</source>
        <translation>Toutes les destinations</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n to recall</source>
        <translation>
            <numerusform>%n à rappeler</numerusform>
            <numerusform>%n à rappeler</numerusform>
        </translation>
    </message>
    <message>
        <source>No such copy</source>
        <translation>Aucune copie de ce genre</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Rien n’a encore été exporté</translation>
    </message>
    <message>
        <source>No copy goes with what is chosen above.</source>
        <translation>Aucune copie ne correspond au choix ci-dessus.</translation>
    </message>
    <message>
        <source>Each copy that is exported is entered here: when, where to, under which license, and who is in it.</source>
        <translation>Chaque copie exportée est inscrite ici : quand, vers où, sous quelle licence et qui y figure.</translation>
    </message>
    <message>
        <source>a forgotten person</source>
        <translation>une personne oubliée</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original : %1</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256 : %1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <translation>Montre : %1</translation>
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
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop a folder on the window</source>
        <translation>Ctrl+O, ou déposez un dossier sur la fenêtre</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>Aucune photo ne correspond</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Montrer toutes les photos</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Lecture de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>Only %n chosen photo(s) are shown.</source>
        <translation>
            <numerusform>Seule %n photo choisie est montrée.</numerusform>
            <numerusform>Seules %n photos choisies sont montrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Recherche de photos</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>Elles apparaissent ici à mesure qu’elles sont trouvées.</translation>
    </message>
    <message>
        <source>Choose another group or folder, or change the search.</source>
        <translation>Choisissez un autre groupe ou dossier, ou changez la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached: %1 is not there. Until then they stay blocked. Connect the drive; if the folder was moved, open it at its new place.</source>
        <translation>
            <numerusform>%Ln photo est inaccessible : %1 n’est pas là. Elle reste bloquée jusque-là. Branchez le disque ; si le dossier a été déplacé, ouvrez-le à sa nouvelle place.</numerusform>
            <numerusform>%Ln photos sont inaccessibles : %1 n’est pas là. Elles restent bloquées jusque-là. Branchez le disque ; si le dossier a été déplacé, ouvrez-le à sa nouvelle place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>LibraryPart</name>
    <message>
        <source>Make a backup now</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>Le catalogue</translation>
    </message>
    <message>
        <source>What you decided and who agreed is kept in one file. Photos stay where they are. The command line uses another catalog with --catalog.</source>
        <translation>Ce que vous avez décidé et qui a consenti est gardé dans un seul fichier. Les photos restent où elles sont. La ligne de commande prend un autre catalogue avec --catalog.</translation>
    </message>
    <message>
        <source>The catalog: %1</source>
        <translation>Le catalogue : %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Use another…</source>
        <translation>En prendre un autre…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>One is made every week and before the catalog is brought to a newer form. Keep copies on another disk, too: a backup beside the catalog goes with it.</source>
        <translation>Il s’en fait une chaque semaine et avant que le catalogue passe à une forme plus récente. Gardez aussi des copies sur un autre disque : une sauvegarde à côté du catalogue disparaît avec lui.</translation>
    </message>
    <message>
        <source>None by itself</source>
        <translation>Aucune automatique</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Sauvegardes gardées</translation>
    </message>
    <message>
        <source>Catalogs (*.db);;All files (*)</source>
        <translation>Catalogues (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A new catalog</source>
        <translation>Un nouveau catalogue</translation>
    </message>
    <message>
        <source>Another catalog</source>
        <translation>Un autre catalogue</translation>
    </message>
    <message>
        <source>Backing up the catalog</source>
        <translation>Sauvegarde du catalogue</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>La sauvegarde est faite.</translation>
    </message>
    <message>
        <source>Everything decided since %1 is taken back: faces, people, answers, accepted findings. Photos are not touched. The catalog of now is backed up first.</source>
        <translation>Tout ce qui a été décidé depuis le %1 est repris : visages, personnes, réponses, constats acceptés. Les photos ne sont pas touchées. Le catalogue actuel est d’abord sauvegardé.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restoring the catalog</source>
        <translation>Restauration du catalogue</translation>
    </message>
    <message>
        <source>The catalog is as it was then.</source>
        <translation>Le catalogue est comme il était alors.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
</context>
<context>
    <name>LibraryScan</name>
    <message>
        <source>Scanning %1</source>
        <translation>Analyse de %1</translation>
    </message>
    <message numerus="yes">
        <source>Scanning %n folder(s)</source>
        <translation>
            <numerusform>Analyse de %n dossier</numerusform>
            <numerusform>Analyse de %n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryState</name>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>License</name>
    <message>
        <source>All rights reserved</source>
        <translation>Tous droits réservés</translation>
    </message>
    <message>
        <source>“%1” is the id of %2.</source>
        <translation>« %1 » est l’identifiant de %2.</translation>
    </message>
    <message>
        <source>%1 is named without a version (such as 4.0).</source>
        <translation>%1 est nommé sans version (comme 4.0).</translation>
    </message>
    <message>
        <source>“%1” is the SPDX id of %2.</source>
        <translation>« %1 » est l’identifiant SPDX de %2.</translation>
    </message>
    <message>
        <source>Creative Commons is named, but not which of its licenses.</source>
        <translation>Creative Commons est nommé, mais pas laquelle de ses licences.</translation>
    </message>
    <message>
        <source>“%1” is no Creative Commons license: its parts contradict each other or stand in an order that was never used.</source>
        <translation>« %1 » n’est pas une licence Creative Commons : ses parties se contredisent ou sont dans un ordre jamais employé.</translation>
    </message>
    <message>
        <source>“%1” may be a country&apos;s version of %2 %3 or an ordinary word.</source>
        <translation>« %1 » peut être la version d’un pays de %2 %3 ou un mot ordinaire.</translation>
    </message>
    <message>
        <source>There is no %1 %2 %3.</source>
        <translation>Il n’existe pas de %1 %2 %3.</translation>
    </message>
    <message>
        <source>Several licenses are named: %1.</source>
        <translation>Plusieurs licences sont nommées : %1.</translation>
    </message>
    <message>
        <source>%1 is named, but also “%2”, which does not fit it.</source>
        <translation>%1 est nommé, mais aussi « %2 », qui ne va pas avec.</translation>
    </message>
    <message>
        <source>The address of %1.</source>
        <translation>L’adresse de %1.</translation>
    </message>
    <message>
        <source>The name of %1.</source>
        <translation>Le nom de %1.</translation>
    </message>
    <message>
        <source>The address leads to Creative Commons, but not to one license.</source>
        <translation>L’adresse mène à Creative Commons, mais pas à une licence précise.</translation>
    </message>
    <message>
        <source>The public domain is named, but not by CC0 or the Public Domain Mark.</source>
        <translation>Le domaine public est nommé, mais ni par CC0 ni par la marque du domaine public.</translation>
    </message>
    <message>
        <source>Some rights are reserved, but it is not said which.</source>
        <translation>Certains droits sont réservés, sans qu’on dise lesquels.</translation>
    </message>
    <message>
        <source>“%1” of RightsStatements.org describes a status and grants nothing (%2).</source>
        <translation>« %1 » de RightsStatements.org décrit un état et n’accorde rien (%2).</translation>
    </message>
    <message>
        <source>A license is named that is not in the catalog.</source>
        <translation>Une licence est nommée qui n’est pas dans le catalogue.</translation>
    </message>
    <message>
        <source>The address leads to terms that are not in the catalog.</source>
        <translation>L’adresse mène à des conditions qui ne sont pas dans le catalogue.</translation>
    </message>
    <message>
        <source>Nothing is said about a license.</source>
        <translation>Rien n’est dit d’une licence.</translation>
    </message>
    <message>
        <source>The address looks like one of Creative Commons, but leads to %1.</source>
        <translation>L’adresse ressemble à une adresse de Creative Commons, mais mène à %1.</translation>
    </message>
    <message>
        <source>Creative Commons has no license at this address.</source>
        <translation>Creative Commons n’a pas de licence à cette adresse.</translation>
    </message>
    <message>
        <source>A license is named, but with a “not” before it.</source>
        <translation>Une licence est nommée, mais précédée d’un « pas ».</translation>
    </message>
</context>
<context>
    <name>LicenseBadge</name>
    <message>
        <source>no license</source>
        <translation>pas de licence</translation>
    </message>
    <message>
        <source>CC, unclear</source>
        <translation>CC, pas clair</translation>
    </message>
    <message>
        <source>unknown license</source>
        <translation>licence inconnue</translation>
    </message>
</context>
<context>
    <name>LicenseCard</name>
    <message>
        <source>Read the license</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>No license chosen yet</source>
        <translation>Aucune licence choisie</translation>
    </message>
    <message>
        <source>Answer the questions above or search the catalog.</source>
        <translation>Répondez aux questions ci-dessus ou cherchez dans le catalogue.</translation>
    </message>
</context>
<context>
    <name>LicenseForm</name>
    <message>
        <source>As the file says</source>
        <translation>Comme dit le fichier</translation>
    </message>
    <message>
        <source>Any other license</source>
        <translation>Toute autre licence</translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation>Créditer</translation>
    </message>
    <message>
        <source>Link of the credit</source>
        <translation>Lien du crédit</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>Entraînement d’IA</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>The template also sets: %1.</source>
        <translation>Le modèle règle aussi : %1.</translation>
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
        <translation>Licence</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>Avant d’écrire</translation>
    </message>
    <message>
        <source>I may license these photos, whoever they name as creator</source>
        <translation>J’ai le droit de donner une licence à ces photos, quel que soit l’auteur qu’elles nomment</translation>
    </message>
    <message>
        <source>License photos, too, that are in the public domain</source>
        <translation>Donner aussi une licence aux photos du domaine public</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>la dernière écriture</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Modifications montrées</translation>
    </message>
    <message>
        <source>Only license</source>
        <translation>Licence seulement</translation>
    </message>
    <message>
        <source>Only what is replaced</source>
        <translation>Seulement ce qui est remplacé</translation>
    </message>
    <message>
        <source>Every write is verified and can be undone from the log.</source>
        <translation>Chaque écriture est vérifiée et peut être annulée depuis le journal.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n photo sélectionnée</numerusform>
            <numerusform>%n photos sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>Toutes les %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this goes to all of them.</source>
        <translation>Aucune photo n’est sélectionnée dans la bibliothèque : cela vaut donc pour toutes.</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>Il n’y a pas encore de photos</translation>
    </message>
    <message>
        <source>Open a folder in the library first.</source>
        <translation>Ouvrez d’abord un dossier dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>Choisissez une licence</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Lecture de %n fichier…</numerusform>
            <numerusform>Lecture de %n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Go on choosing, the preview follows.</source>
        <translation>Rien n’est encore écrit. Continuez à choisir, l’aperçu suit.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <source>The files already say so, or they cannot be written.</source>
        <translation>Les fichiers le disent déjà, ou ils ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patched in place</source>
        <translation>
            <numerusform>%n modifié sur place</numerusform>
            <numerusform>%n modifiés sur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten</source>
        <translation>
            <numerusform>%n réécrit</numerusform>
            <numerusform>%n réécrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>%n sidecar</numerusform>
            <numerusform>%n sidecars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already say so</source>
        <translation>
            <numerusform>%n le dit déjà</numerusform>
            <numerusform>%n le disent déjà</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Écrire %n fichier</numerusform>
            <numerusform>Écrire %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>No faces to write</source>
        <translation>Aucun visage à écrire</translation>
    </message>
    <message>
        <source>Decide who the faces are on the People page first; what is written already is left out.</source>
        <translation>Décidez d’abord qui sont les visages sur la page Personnes ; ce qui est déjà écrit est laissé de côté.</translation>
    </message>
    <message>
        <source>By kind of change</source>
        <translation>Par genre de changement</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Par fichier</translation>
    </message>
    <message>
        <source>Answer the questions. You see every change before anything is written.</source>
        <translation>Répondez aux questions. Vous voyez chaque changement avant que rien ne soit écrit.</translation>
    </message>
</context>
<context>
    <name>LicensePicker</name>
    <message>
        <source>Search the catalog</source>
        <translation>Chercher dans le catalogue</translation>
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
        <translation>D’autres peuvent-ils l’utiliser à des fins commerciales ?</translation>
    </message>
    <message>
        <source>May others change it?</source>
        <translation>D’autres peuvent-ils la modifier ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>If they share alike</source>
        <translation>À l’identique</translation>
    </message>
    <message>
        <source>Public domain (CC0)</source>
        <translation>Domaine public (CC0)</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>Tous droits réservés</translation>
    </message>
    <message>
        <source>Must others name you?</source>
        <translation>Faut-il vous nommer ?</translation>
    </message>
    <message>
        <source>Or no license at all</source>
        <translation>Ou pas de licence du tout</translation>
    </message>
    <message>
        <source>Yes, with credit</source>
        <translation>Oui, avec crédit</translation>
    </message>
    <message>
        <source>With CC0 you waive all your rights in the photo, worldwide and for good.</source>
        <translation>Avec CC0, vous renoncez à tous vos droits sur la photo, partout et pour toujours.</translation>
    </message>
    <message>
        <source>Share alike: what others make of it carries the same license.</source>
        <translation>Partage dans les mêmes conditions : ce que d’autres en font porte la même licence.</translation>
    </message>
    <message>
        <source>No changes: others may pass it on only as it is.</source>
        <translation>Pas de modification : d’autres ne peuvent que la transmettre telle quelle.</translation>
    </message>
    <message>
        <source>Answer the other questions, too.</source>
        <translation>Répondez aussi aux autres questions.</translation>
    </message>
</context>
<context>
    <name>LostSessions</name>
    <message>
        <source>The log of written changes “%1” was deleted or replaced: sessions up to number %2 that it does not list cannot be shown or undone any more. The photos are as they were written. Put a backup of the log in its place to get them back.</source>
        <translation>Le journal des modifications écrites « %1 » a été supprimé ou remplacé : les sessions jusqu’au numéro %2 qu’il ne liste pas ne peuvent plus être montrées ni annulées. Les photos sont telles qu’écrites. Remettez une sauvegarde du journal à sa place pour les retrouver.</translation>
    </message>
</context>
<context>
    <name>LoupeView</name>
    <message>
        <source>Back to the grid</source>
        <translation>Retour à la grille</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Filmstrip (F6)</source>
        <translation>Bande de vignettes (F6)</translation>
    </message>
    <message>
        <source>Compare with the next photo (C)</source>
        <translation>Comparer avec la photo suivante (C)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analyser de nouveau</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>Analyser à fond</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Annuler :</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Rétablir :</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>À propos de Clearframe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Montrer les fichiers</translation>
    </message>
    <message>
        <source>Finding people…</source>
        <translation>Trouver les personnes…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Ce qui a été fait…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Clearframe was cut short the last time. Photos and decisions are whole; a write or scan that was running stopped in the middle. The License page finishes writes, “Scan again” goes on scanning.</source>
        <translation>Clearframe a été interrompu la dernière fois. Photos et décisions sont intactes ; une écriture ou une analyse en cours s’est arrêtée au milieu. La page Licence termine les écritures, « Analyser de nouveau » poursuit l’analyse.</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>Décider des visages</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
</context>
<context>
    <name>MarkCommand</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sans étoile</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Sans marque</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge %1 into another person</source>
        <translation>Fusionner %1 avec une autre personne</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choisir une personne</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>All faces and answers of %1 go to the other person, and the name %1 disappears. Undo takes it back.</source>
        <translation>Tous les visages et réponses de %1 passent à l’autre personne, et le nom %1 disparaît. « Annuler » le rétablit.</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>A stored record on a photo&apos;s rights is damaged or was made by another version. Scan the photo again.</source>
        <translation>Une donnée enregistrée sur les droits d’une photo est endommagée ou vient d’une autre version. Analysez de nouveau la photo.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its GIF structure ends early.</source>
        <translation>« %1 » est endommagé ou incomplet : sa structure GIF finit trop tôt.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG 2000 structure ends early.</source>
        <translation>« %1 » est endommagé ou incomplet : sa structure JPEG 2000 finit trop tôt.</translation>
    </message>
    <message>
        <source>“%1” keeps its picture in fragments at fixed places, which new metadata would move. Write a sidecar instead.</source>
        <translation>« %1 » garde son image en fragments à des places fixes, que de nouvelles métadonnées déplaceraient. Écrivez plutôt un sidecar.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG structure ends early.</source>
        <translation>« %1 » est endommagé ou incomplet : sa structure JPEG finit trop tôt.</translation>
    </message>
    <message>
        <source>The metadata of “%1” would not fit into its JPEG file, which allows 64 KB a block. Write a sidecar instead.</source>
        <translation>Les métadonnées de « %1 » ne tiendraient pas dans son fichier JPEG, qui permet 64 Ko par bloc. Écrivez plutôt un sidecar.</translation>
    </message>
    <message>
        <source>The IPTC block of “%1” is damaged or in a character set that cannot hold the new text. Write a sidecar instead.</source>
        <translation>Le bloc IPTC de « %1 » est endommagé ou dans un jeu de caractères qui ne peut pas contenir le nouveau texte. Écrivez plutôt un sidecar.</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format known here.</source>
        <translation>« %1 » n’est pas une photo dans un format connu ici.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its TIFF directory cannot be read.</source>
        <translation>« %1 » est endommagé ou incomplet : son répertoire TIFF est illisible.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its PNG structure ends early.</source>
        <translation>« %1 » est endommagé ou incomplet : sa structure PNG finit trop tôt.</translation>
    </message>
    <message>
        <source>The file already says so.</source>
        <translation>Le fichier le dit déjà.</translation>
    </message>
    <message>
        <source>The new metadata fits into the place of the old.</source>
        <translation>Les nouvelles métadonnées tiennent à la place des anciennes.</translation>
    </message>
    <message>
        <source>The metadata blocks are written anew; the picture is copied as it is.</source>
        <translation>Les blocs de métadonnées sont réécrits ; l’image est copiée telle quelle.</translation>
    </message>
    <message>
        <source>A new directory is added at the end; the picture stays in place.</source>
        <translation>Un nouveau répertoire est ajouté à la fin ; l’image reste en place.</translation>
    </message>
    <message>
        <source>The rights are written to a sidecar beside the photo.</source>
        <translation>Les droits sont écrits dans un sidecar à côté de la photo.</translation>
    </message>
    <message>
        <source>%1 files are never changed; the rights go into a sidecar beside it.</source>
        <translation>Les fichiers %1 ne sont jamais modifiés ; les droits vont dans un sidecar à côté.</translation>
    </message>
    <message>
        <source>“%1” says inside the file: %2 “%3”. A sidecar cannot take that away.</source>
        <translation>« %1 » dit dans le fichier : %2 « %3 ». Un sidecar ne peut pas l’enlever.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: the end of the picture is missing. Copy it again, or write a sidecar.</source>
        <translation>« %1 » est incomplet : la fin de l’image manque. Copiez-le de nouveau ou écrivez un sidecar.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its Photoshop structure ends early.</source>
        <translation>« %1 » est endommagé ou incomplet : sa structure Photoshop finit trop tôt.</translation>
    </message>
    <message>
        <source>The XMP packet is damaged.</source>
        <translation>Le paquet XMP est endommagé.</translation>
    </message>
    <message>
        <source>The extended XMP packet is damaged.</source>
        <translation>Le paquet XMP étendu est endommagé.</translation>
    </message>
    <message>
        <source>The extended XMP is incomplete or belongs to another packet; it was not read.</source>
        <translation>Le XMP étendu est incomplet ou appartient à un autre paquet ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The IPTC block is damaged.</source>
        <translation>Le bloc IPTC est endommagé.</translation>
    </message>
    <message>
        <source>The file has two XMP packets; the first one was read.</source>
        <translation>Le fichier a deux paquets XMP ; le premier a été lu.</translation>
    </message>
    <message>
        <source>The metadata inside this file could not be read.</source>
        <translation>Les métadonnées de ce fichier n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The IPTC block behind the picture is damaged.</source>
        <translation>Le bloc IPTC derrière l’image est endommagé.</translation>
    </message>
    <message numerus="yes">
        <source>%n further picture(s) behind the main one</source>
        <translation>
            <numerusform>%n autre image derrière la principale</numerusform>
            <numerusform>%n autres images derrière la principale</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements in the file name different licenses: %1.</source>
        <translation>Des mentions dans le fichier nomment des licences différentes : %1.</translation>
    </message>
    <message>
        <source>The file says nothing about a license.</source>
        <translation>Le fichier ne dit rien d’une licence.</translation>
    </message>
    <message>
        <source>The sidecar is damaged.</source>
        <translation>Le sidecar est endommagé.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Ligne de crédit</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Mention de copyright</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Web page on the rights</source>
        <translation>Page web sur les droits</translation>
    </message>
    <message>
        <source>Copyrighted</source>
        <translation>Protégé par le droit d’auteur</translation>
    </message>
    <message>
        <source>Attribution name</source>
        <translation>Nom à créditer</translation>
    </message>
    <message>
        <source>Attribution link</source>
        <translation>Lien à créditer</translation>
    </message>
    <message>
        <source>Data mining and AI training</source>
        <translation>Fouille de données et entraînement d’IA</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>Autorisation de modèle</translation>
    </message>
    <message>
        <source>Limits on changing the picture</source>
        <translation>Limites aux modifications de l’image</translation>
    </message>
    <message>
        <source>Page on further permissions</source>
        <translation>Page sur d’autres autorisations</translation>
    </message>
    <message>
        <source>Requests on its use</source>
        <translation>Demandes sur son usage</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Copyright status</source>
        <translation>Statut du droit d’auteur</translation>
    </message>
    <message>
        <source>Credit required</source>
        <translation>Crédit exigé</translation>
    </message>
    <message>
        <source>Page with the terms</source>
        <translation>Page des conditions</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Conditions générales</translation>
    </message>
    <message>
        <source>Other constraints</source>
        <translation>Autres contraintes</translation>
    </message>
    <message>
        <source>Constraints on media</source>
        <translation>Contraintes sur les médias</translation>
    </message>
    <message>
        <source>Constraints on regions</source>
        <translation>Contraintes sur les régions</translation>
    </message>
    <message>
        <source>Constraints on products</source>
        <translation>Contraintes sur les produits</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Copyright owner</source>
        <translation>Titulaire du droit d’auteur</translation>
    </message>
    <message>
        <source>Copyright owner&apos;s image number</source>
        <translation>Numéro d’image du titulaire</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Titulaire des droits</translation>
    </message>
    <message>
        <source>Licensor</source>
        <translation>Concédant</translation>
    </message>
    <message>
        <source>Image creator</source>
        <translation>Créateur de l’image</translation>
    </message>
    <message>
        <source>Image supplier</source>
        <translation>Fournisseur de l’image</translation>
    </message>
    <message>
        <source>Image supplier&apos;s image number</source>
        <translation>Numéro d’image du fournisseur</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>Fonction de l’auteur</translation>
    </message>
    <message>
        <source>Creator&apos;s contact</source>
        <translation>Contact de l’auteur</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributeur</translation>
    </message>
    <message>
        <source>Rights certificate</source>
        <translation>Certificat des droits</translation>
    </message>
    <message>
        <source>Rights expression</source>
        <translation>Expression des droits</translation>
    </message>
    <message>
        <source>Linked rights expression</source>
        <translation>Expression des droits liée</translation>
    </message>
    <message>
        <source>Legal code</source>
        <translation>Texte légal</translation>
    </message>
    <message>
        <source>License permits</source>
        <translation>La licence permet</translation>
    </message>
    <message>
        <source>License requires</source>
        <translation>La licence exige</translation>
    </message>
    <message>
        <source>License prohibits</source>
        <translation>La licence interdit</translation>
    </message>
    <message>
        <source>License&apos;s jurisdiction</source>
        <translation>Juridiction de la licence</translation>
    </message>
    <message>
        <source>License retired on</source>
        <translation>Licence retirée le</translation>
    </message>
    <message>
        <source>Text and data mining reserved</source>
        <translation>Fouille de textes et de données réservée</translation>
    </message>
    <message>
        <source>Text and data mining policy</source>
        <translation>Règles de fouille de textes et de données</translation>
    </message>
    <message>
        <source>How the picture was made</source>
        <translation>Origine de l’image</translation>
    </message>
    <message>
        <source>AI system</source>
        <translation>Système d’IA</translation>
    </message>
    <message>
        <source>Version of the AI system</source>
        <translation>Version du système d’IA</translation>
    </message>
    <message>
        <source>AI prompt</source>
        <translation>Invite d’IA</translation>
    </message>
    <message>
        <source>Writer of the AI prompt</source>
        <translation>Auteur de l’invite d’IA</translation>
    </message>
    <message>
        <source>Persons shown</source>
        <translation>Personnes montrées</translation>
    </message>
    <message>
        <source>Persons in detail</source>
        <translation>Personnes en détail</translation>
    </message>
    <message>
        <source>Age of the models</source>
        <translation>Âge des modèles</translation>
    </message>
    <message>
        <source>About the models</source>
        <translation>Sur les modèles</translation>
    </message>
    <message>
        <source>Age of the youngest model</source>
        <translation>Âge du plus jeune modèle</translation>
    </message>
    <message>
        <source>Model release number</source>
        <translation>Numéro d’autorisation de modèle</translation>
    </message>
    <message>
        <source>Property release</source>
        <translation>Autorisation de propriété</translation>
    </message>
    <message>
        <source>Property release number</source>
        <translation>Numéro d’autorisation de propriété</translation>
    </message>
    <message>
        <source>Adult content</source>
        <translation>Contenu pour adultes</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>Zones de visages</translation>
    </message>
    <message>
        <source>Content Credentials (C2PA)</source>
        <translation>Content Credentials (C2PA)</translation>
    </message>
    <message>
        <source>Further pictures in the file</source>
        <translation>Autres images dans le fichier</translation>
    </message>
    <message>
        <source>Gain map (HDR)</source>
        <translation>Carte de gain (HDR)</translation>
    </message>
    <message>
        <source>Depth map or second view</source>
        <translation>Carte de profondeur ou seconde vue</translation>
    </message>
    <message>
        <source>Video of a motion photo</source>
        <translation>Vidéo d’une photo animée</translation>
    </message>
    <message>
        <source>Data behind the picture</source>
        <translation>Données derrière l’image</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Further statement on rights</source>
        <translation>Autre mention de droits</translation>
    </message>
    <message>
        <source>The plan for this file does not fit its content. Plan the change again.</source>
        <translation>Le plan pour ce fichier ne correspond pas à son contenu. Planifiez de nouveau la modification.</translation>
    </message>
    <message>
        <source>The change of this file could not be taken back, so it was not made.</source>
        <translation>La modification de ce fichier n’aurait pas pu être annulée ; elle n’a donc pas été faite.</translation>
    </message>
    <message>
        <source>The new version of “%1” is not as planned (%2) and was not used; the photo is unchanged.</source>
        <translation>La nouvelle version de « %1 » n’est pas comme prévu (%2) et n’a pas été utilisée ; la photo est inchangée.</translation>
    </message>
    <message>
        <source>image data</source>
        <translation>données d’image</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its WebP structure ends early.</source>
        <translation>« %1 » est endommagé ou incomplet : sa structure WebP finit trop tôt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as “%2” to “%3”: the field does not allow this value.</source>
        <translation>« %1 » ne peut pas être écrit comme « %2 » dans « %3 » : le champ ne permet pas cette valeur.</translation>
    </message>
    <message>
        <source>“%1” carries Content Credentials, which any change of the file makes invalid. Allow that, or write a sidecar instead.</source>
        <translation>« %1 » porte des Content Credentials, que toute modification du fichier rend invalides. Permettez-le ou écrivez plutôt un sidecar.</translation>
    </message>
    <message>
        <source>“%1” has two metadata blocks of one kind, and programs differ in which one they read. Write a sidecar instead.</source>
        <translation>« %1 » a deux blocs de métadonnées du même genre, et les programmes ne lisent pas tous le même. Écrivez plutôt un sidecar.</translation>
    </message>
    <message>
        <source>“%1” ends with a record (AFCP) that gives places by their offset in the file, which new metadata would move. Write a sidecar instead.</source>
        <translation>« %1 » finit par un enregistrement (AFCP) qui donne des places par leur position dans le fichier, que de nouvelles métadonnées déplaceraient. Écrivez plutôt un sidecar.</translation>
    </message>
    <message>
        <source>“%1” ends with records of an agency&apos;s program (FotoStation) that hold rights or would be lost from view; they are not changed here. Write a sidecar instead.</source>
        <translation>« %1 » finit par des enregistrements d’un programme d’agence (FotoStation) qui contiennent des droits ou se perdraient de vue ; ils ne sont pas modifiés ici. Écrivez plutôt un sidecar.</translation>
    </message>
    <message>
        <source>“%1” has metadata in an old text form that would contradict the new values. Write a sidecar instead.</source>
        <translation>« %1 » a des métadonnées dans une ancienne forme de texte qui contrediraient les nouvelles valeurs. Écrivez plutôt un sidecar.</translation>
    </message>
    <message>
        <source>“%1” holds rights in an extended XMP packet, which is not changed here. Write a sidecar instead.</source>
        <translation>« %1 » contient des droits dans un paquet XMP étendu, qui n’est pas modifié ici. Écrivez plutôt un sidecar.</translation>
    </message>
    <message>
        <source>The Exif block of “%1” is damaged; changing it could lose what it holds. Write a sidecar instead.</source>
        <translation>Le bloc Exif de « %1 » est endommagé ; le modifier pourrait perdre ce qu’il contient. Écrivez plutôt un sidecar.</translation>
    </message>
    <message>
        <source>“%1” would grow over the 4 GB that TIFF allows, or its directory is damaged. Write a sidecar instead.</source>
        <translation>« %1 » dépasserait les 4 Go que permet TIFF, ou son répertoire est endommagé. Écrivez plutôt un sidecar.</translation>
    </message>
    <message>
        <source>The XMP packet of “%1” is damaged or in an unusual form; changing it could lose what it holds. Write a sidecar instead, or let it be replaced.</source>
        <translation>Le paquet XMP de « %1 » est endommagé ou d’une forme inhabituelle ; le modifier pourrait perdre ce qu’il contient. Écrivez plutôt un sidecar ou permettez de le remplacer.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>the photo “%1” is not in the catalog; scan it first</source>
        <translation>la photo « %1 » n’est pas dans le catalogue ; analysez-la d’abord</translation>
    </message>
    <message>
        <source>%1 withdrew consent on %2.</source>
        <translation>%1 a retiré son consentement le %2.</translation>
    </message>
    <message>
        <source>%1 withdrew consent.</source>
        <translation>%1 a retiré son consentement.</translation>
    </message>
    <message>
        <source>%1 refused on %2.</source>
        <translation>%1 a refusé le %2.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 a refusé.</translation>
    </message>
    <message>
        <source>The consent of %1 begins on %2 only.</source>
        <translation>Le consentement de %1 ne commence que le %2.</translation>
    </message>
    <message>
        <source>The consent of %1 ended on %2.</source>
        <translation>Le consentement de %1 a pris fin le %2.</translation>
    </message>
    <message>
        <source>The consent of a guardian ended when %1 turned 18 on %2.</source>
        <translation>Le consentement d’un tuteur a pris fin quand %1 a eu 18 ans le %2.</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>usage commercial</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to %3.</source>
        <translation>%1 a accepté %2, mais pas %3.</translation>
    </message>
    <message>
        <source>%1 agreed to %2; %3 allows everyone more (%4).</source>
        <translation>%1 a accepté %2 ; %3 permet davantage à tous (%4).</translation>
    </message>
    <message>
        <source>%1 agreed only to photos in which the face is covered.</source>
        <translation>%1 n’a accepté que des photos où son visage est masqué.</translation>
    </message>
    <message>
        <source>editorial use</source>
        <translation>usage éditorial</translation>
    </message>
    <message>
        <source>non-commercial use</source>
        <translation>usage non commercial</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only, not to advertising.</source>
        <translation>%1 n’a accepté que %2, pas la publicité.</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only; %3 allows everyone commercial use.</source>
        <translation>%1 n’a accepté que %2 ; %3 permet à tous l’usage commercial.</translation>
    </message>
    <message>
        <source>%1 agreed to unchanged photos only; %2 allows everyone changes.</source>
        <translation>%1 n’a accepté que des photos inchangées ; %2 permet à tous de les modifier.</translation>
    </message>
    <message>
        <source>%1 agreed to %2, and it is not known when this photo was taken.</source>
        <translation>%1 a accepté %2, et on ne sait pas quand cette photo a été prise.</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to this photo.</source>
        <translation>%1 a accepté %2, mais pas cette photo.</translation>
    </message>
    <message>
        <source>%1 agreed with limits, but no use is recorded.</source>
        <translation>%1 a accepté avec des limites, mais aucun usage n’est enregistré.</translation>
    </message>
    <message>
        <source>For %1 no consent is said to be needed, but no reason is written.</source>
        <translation>Pour %1, aucun consentement ne serait nécessaire, mais aucun motif n’est écrit.</translation>
    </message>
    <message>
        <source>%1 is a minor, and no parent or guardian has agreed.</source>
        <translation>%1 est mineur, et aucun parent ni tuteur n’a accepté.</translation>
    </message>
    <message>
        <source>For %1 no consent is needed: %2</source>
        <translation>Pour %1, aucun consentement n’est nécessaire : %2</translation>
    </message>
    <message>
        <source>%1 agreed.</source>
        <translation>%1 a accepté.</translation>
    </message>
    <message>
        <source>%1 was asked and has not answered yet.</source>
        <translation>%1 a été sollicité et n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>%1 n’a pas encore été sollicité.</translation>
    </message>
    <message>
        <source>A person whose record was erased on request is in the picture.</source>
        <translation>Une personne dont l’entrée a été effacée à sa demande est sur l’image.</translation>
    </message>
    <message>
        <source>%1 “%2” is no day; write it as 2026-12-31</source>
        <translation>%1 « %2 » n’est pas un jour ; écrivez-le comme 2026-12-31</translation>
    </message>
    <message>
        <source>%1 “%2” is no moment; write it as 2026-12-31T10:20:30Z</source>
        <translation>%1 « %2 » n’est pas un moment ; écrivez-le comme 2026-12-31T10:20:30Z</translation>
    </message>
    <message>
        <source>%1 “%2” is not known</source>
        <translation>%1 « %2 » n’est pas connu</translation>
    </message>
    <message>
        <source>%1 is of the wrong kind</source>
        <translation>%1 est du mauvais genre</translation>
    </message>
    <message>
        <source>taken on %1</source>
        <translation>prise le %1</translation>
    </message>
    <message>
        <source>taken from %1 to %2</source>
        <translation>prise du %1 au %2</translation>
    </message>
    <message>
        <source>taken from %1 on</source>
        <translation>prise à partir du %1</translation>
    </message>
    <message>
        <source>taken until %1</source>
        <translation>prise jusqu’au %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>photos below %1</source>
        <translation>photos sous %1</translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation>photos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen photo(s)</source>
        <translation>
            <numerusform>%n photo choisie</numerusform>
            <numerusform>%n photos choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>PeopleCards</name>
    <message>
        <source>One answer for all selected…</source>
        <translation>Une réponse pour tous les sélectionnés…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Personne n’est encore connu</translation>
    </message>
    <message>
        <source>Whoever is named in the queue comes here. A list of people with their answers can be imported from a spreadsheet (CSV) or JSON.</source>
        <translation>Qui est nommé dans la file arrive ici. Une liste de personnes avec leurs réponses peut être importée d’un tableau (CSV) ou de JSON.</translation>
    </message>
</context>
<context>
    <name>PeopleExchange</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>A list of people with their answers</source>
        <translation>Une liste de personnes avec leurs réponses</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json)</source>
        <translation>Listes (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export people with their answers</source>
        <translation>Exporter les personnes avec leurs réponses</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu : %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>Exportation des personnes</translation>
    </message>
</context>
<context>
    <name>PeopleListModel</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Form for %1.pdf</source>
        <translation>Formulaire pour %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>This photo was not searched for people.</source>
        <translation>On n’a pas cherché de personnes dans cette photo.</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>Aucun visage n’a été trouvé dans cette photo.</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>Le visage</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Décider maintenant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Enregistrer le consentement</translation>
    </message>
    <message>
        <source>Not for this photo</source>
        <translation>Pas pour cette photo</translation>
    </message>
    <message>
        <source>Until withdrawn</source>
        <translation>Jusqu’au retrait</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Folder for what is held on this person</source>
        <translation>Dossier pour tout ce qui est gardé sur cette personne</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Forgetting a person</source>
        <translation>Oubli d’une personne</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>newest</source>
        <translation>la plus récente</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence: %1</source>
        <translation>SHA-256 de la preuve : %1</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Montrer les photos</translation>
    </message>
    <message>
        <source>Faces of this person</source>
        <translation>Visages de cette personne</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asked yet, or nobody wrote the answer down. Record it on the right.</source>
        <translation>Personne n’a encore demandé, ou n’a noté la réponse. Enregistrez-la à droite.</translation>
    </message>
    <message>
        <source>Split off the chosen faces…</source>
        <translation>Séparer les visages choisis…</translation>
    </message>
    <message>
        <source>Form to sign…</source>
        <translation>Formulaire à signer…</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing.</source>
        <translation>Reprise le %1 ; elle ne compte pas.</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing: %2</source>
        <translation>Reprise le %1 ; elle ne compte pas : %2</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Everything that is held on this person, for the person</source>
        <translation>Tout ce qui est gardé sur cette personne, pour elle</translation>
    </message>
    <message>
        <source>Form again…</source>
        <translation>Formulaire encore…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>Elle a été notée par erreur</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message numerus="yes">
        <source>Photo %1, %n face(s)</source>
        <translation>
            <numerusform>Photo %1, %n visage</numerusform>
            <numerusform>Photo %1, %n visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>Face %1 of %2: %3</source>
        <translation>Visage %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fitted into the window, %1</source>
        <translation>Ajustée à la fenêtre, %1</translation>
    </message>
    <message>
        <source>Zoomed to %1</source>
        <translation>Agrandie à %1</translation>
    </message>
</context>
<context>
    <name>PhotoFilter</name>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Demande une décision</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Pas de licence</translation>
    </message>
    <message>
        <source>Conflicting rights</source>
        <translation>Droits contradictoires</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Drive not connected</source>
        <translation>Disque non branché</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message>
        <source>no license</source>
        <translation>pas de licence</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n visage</numerusform>
            <numerusform>%n visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n indécis</numerusform>
            <numerusform>%n indécis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>drive not connected</source>
        <translation>disque non branché</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>fichier disparu</translation>
    </message>
</context>
<context>
    <name>PhotoGridView</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>PhotoHeadline</name>
    <message>
        <source>Picked</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
</context>
<context>
    <name>PhotoImages</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 was not scanned yet.</source>
        <translation>%1 n’a pas encore été analysé.</translation>
    </message>
    <message>
        <source>%1 changed since it was scanned. Scan it again to see it.</source>
        <translation>%1 a changé depuis son analyse. Analysez-le de nouveau pour le voir.</translation>
    </message>
    <message>
        <source>%1 is not there. Connect the drive it is on, or scan its folder again.</source>
        <translation>%1 n’est pas là. Branchez le disque ou analysez de nouveau son dossier.</translation>
    </message>
</context>
<context>
    <name>PhotoInspector</name>
    <message>
        <source>About the photo</source>
        <translation>Sur la photo</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <translation>Aucune photo choisie</translation>
    </message>
    <message>
        <source>Choose a photo to see its rights, the people in it and what stands in the way of publishing it.</source>
        <translation>Choisissez une photo pour voir ses droits, les personnes qui y sont et ce qui s’oppose à sa publication.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>Décider des visages</translation>
    </message>
    <message numerus="yes">
        <source>Choose a license for %n photo(s)…</source>
        <translation>
            <numerusform>Choisir une licence pour %n photo…</numerusform>
            <numerusform>Choisir une licence pour %n photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) again</source>
        <translation>
            <numerusform>Analyser de nouveau %n photo</numerusform>
            <numerusform>Analyser de nouveau %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) thoroughly</source>
        <translation>
            <numerusform>Analyser à fond %n photo</numerusform>
            <numerusform>Analyser à fond %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n path(s)</source>
        <translation>
            <numerusform>Copier %n chemin</numerusform>
            <numerusform>Copier %n chemins</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>Comparer avec la suivante</translation>
    </message>
</context>
<context>
    <name>PhotoOrder</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Date de prise de vue</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation>Nombre de visages</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
</context>
<context>
    <name>PhotoTileDelegate</name>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non branchée</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Fichier disparu</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>« %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”.</source>
        <translation>Vous n’avez pas le droit de lire « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is a link that leads in a circle.</source>
        <translation>« %1 » est un lien qui tourne en rond.</translation>
    </message>
    <message>
        <source>The path “%1” is too long for this system.</source>
        <translation>Le chemin « %1 » est trop long pour ce système.</translation>
    </message>
    <message>
        <source>“%1” was not read: too many files are open. Close other programs.</source>
        <translation>« %1 » n’a pas été lu : trop de fichiers sont ouverts. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>« %1 » n’a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a photo.</source>
        <translation>« %1 » est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>“%1” is a pipe between programs, not a photo.</source>
        <translation>« %1 » est un tube entre programmes, pas une photo.</translation>
    </message>
    <message>
        <source>“%1” is a socket, not a photo.</source>
        <translation>« %1 » est un socket, pas une photo.</translation>
    </message>
    <message>
        <source>“%1” is a device, not a photo.</source>
        <translation>« %1 » est un périphérique, pas une photo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read.</source>
        <translation>« %1 » dépasse %2 Mo et n’a pas été lu.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>RAW d’appareil</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder it lies in. It was not followed.</source>
        <translation>« %1 » est un lien vers un dossier où il se trouve. Il n’a pas été suivi.</translation>
    </message>
    <message>
        <source>“%1” is a folder with a photo&apos;s name. It was searched like any folder.</source>
        <translation>« %1 » est un dossier qui porte un nom de photo. Il a été parcouru comme tout dossier.</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that does not exist.</source>
        <translation>« %1 » est un lien vers un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Copy it again from where it came from.</source>
        <translation>« %1 » est vide (0 octet). Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>« %1 » n’est pas une photo dans un format que Clearframe connaît.</translation>
    </message>
    <message>
        <source>The name of “%1” is not valid UTF-8. It is handled like any photo, but other programs may not open it: rename it.</source>
        <translation>Le nom de « %1 » n’est pas de l’UTF-8 valide. Il est traité comme toute photo, mais d’autres programmes pourraient ne pas l’ouvrir : renommez-le.</translation>
    </message>
    <message>
        <source>GPS position</source>
        <translation>position GPS</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>nom du lieu</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>noms de personnes</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>zones de visages</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>vignette intégrée</translation>
    </message>
    <message>
        <source>embedded preview</source>
        <translation>aperçu intégré</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>autres images</translation>
    </message>
    <message>
        <source>motion video</source>
        <translation>vidéo animée</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>carte de profondeur</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>numéros de série</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>nom du propriétaire de l’appareil</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>notes du fabricant</translation>
    </message>
    <message>
        <source>age of a child</source>
        <translation>âge d’un enfant</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>historique de retouche</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>données d’autres programmes</translation>
    </message>
</context>
<context>
    <name>PreviewGroupsModel</name>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Ensuite</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Changes field by field</source>
        <translation>Modifications champ par champ</translation>
    </message>
</context>
<context>
    <name>PreviewTree</name>
    <message>
        <source>Changes by kind</source>
        <translation>Changements par genre</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Everything stays on this computer: no network, no account, no statistics. Files that hold personal data can be read by you alone.</source>
        <translation>Tout reste sur cet ordinateur : pas de réseau, pas de compte, pas de statistiques. Vous seul pouvez lire les fichiers qui contiennent des données personnelles.</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Ce qui est gardé, et où</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>People, consents with their evidence, faces, decisions, findings you accepted.</source>
        <translation>Personnes, consentements avec leurs preuves, visages, décisions, constats acceptés.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Copies of the catalog. Forgetting a person removes them.</source>
        <translation>Copies du catalogue. Oublier une personne les supprime.</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>Journal des écritures</translation>
    </message>
    <message>
        <source>What was written into which file, and the bytes that undo it.</source>
        <translation>Ce qui a été écrit dans quel fichier, et les octets qui l’annulent.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Small pictures; they are made again when they are deleted.</source>
        <translation>De petites images ; effacées, elles sont refaites.</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>Comparer les visages</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ouvrir le dossier : %1</translation>
    </message>
    <message>
        <source>On. A model of your own compares faces within a shoot when guesses are asked for; no measurement of a face is kept.</source>
        <translation>Activé. Votre propre modèle compare les visages d’une séance quand on demande des suppositions ; aucune mesure d’un visage n’est gardée.</translation>
    </message>
    <message>
        <source>Off. Nobody is recognized; guesses on who is the same person come from clothes and time.</source>
        <translation>Désactivé. Personne n’est reconnu ; les suppositions viennent des vêtements et de l’heure.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them counts as clear. Everything else was scanned.</source>
        <translation>Aucun ne compte comme libre. Tout le reste a été analysé.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
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
        <translation>École</translation>
    </message>
    <message>
        <source>Stock agency</source>
        <translation>Banque d’images</translation>
    </message>
    <message>
        <source>Printed matter</source>
        <translation>Imprimés</translation>
    </message>
    <message>
        <source>Public archive</source>
        <translation>Archives publiques</translation>
    </message>
    <message>
        <source>Recognizable people: add {{Personality rights}} and {{Consent}} to the file page.</source>
        <translation>Personnes reconnaissables : ajoutez {{Personality rights}} et {{Consent}} à la page du fichier.</translation>
    </message>
    <message>
        <source>The destination “%1” cannot be read.</source>
        <translation>La destination « %1 » ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The built-in destination “%1” is damaged.</source>
        <translation>La destination intégrée « %1 » est endommagée.</translation>
    </message>
    <message>
        <source>There is no destination “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de destination « %1 ». On connaît : %2.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid JSON (%3).</source>
        <translation>%1, ligne %2 : ce n’est pas du JSON valide (%3).</translation>
    </message>
    <message>
        <source>%1, line 1: a destination is a JSON object.</source>
        <translation>%1, ligne 1 : une destination est un objet JSON.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” %4.</source>
        <translation>%1, ligne %2 : « %3 » %4.</translation>
    </message>
    <message>
        <source>is no key of a destination; known are %1</source>
        <translation>n’est pas une clé de destination ; on connaît %1</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>doit être « %1 »</translation>
    </message>
    <message>
        <source>must be a word of lower-case letters, digits and dashes</source>
        <translation>doit être un mot de minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>cannot be kept; known are %1</source>
        <translation>ne peut pas être gardé ; on connaît %1</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>doit être une liste de textes</translation>
    </message>
    <message>
        <source>is no use; known are %1</source>
        <translation>n’est pas un usage ; on connaît %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>n’est pas une règle</translation>
    </message>
    <message>
        <source>must be “error”, “warning”, “advice” or “off”</source>
        <translation>doit être « error », « warning », « advice » ou « off »</translation>
    </message>
    <message>
        <source>is always an error: nobody knows what is in such a photo</source>
        <translation>est toujours une erreur : nul ne sait ce qu’il y a dans une telle photo</translation>
    </message>
    <message>
        <source>is no license id, no code, and neither “cc” nor “free”</source>
        <translation>n’est ni un identifiant ou code de licence, ni « cc » ou « free »</translation>
    </message>
    <message>
        <source>The destination could not be saved as %1: %2.</source>
        <translation>La destination n’a pas pu être enregistrée comme %1 : %2.</translation>
    </message>
    <message>
        <source>You have no destination of your own with the id “%1”.</source>
        <translation>Vous n’avez pas de destination à vous avec l’identifiant « %1 ».</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>%1 n’a pas pu être supprimé : %2.</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Copy as my own</source>
        <translation>Copier comme mienne</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (pas encore enregistrée)</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (à vous)</translation>
    </message>
    <message>
        <source>Your own destination. It is kept as a file that you can pass on.</source>
        <translation>Votre propre destination. Elle est gardée dans un fichier que vous pouvez transmettre.</translation>
    </message>
    <message>
        <source>A destination of the program. Copy it to make your own of it.</source>
        <translation>Une destination du programme. Copiez-la pour en faire la vôtre.</translation>
    </message>
    <message>
        <source>%1, my copy</source>
        <translation>%1, ma copie</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>any, also none</source>
        <translation>toutes, même aucune</translation>
    </message>
    <message>
        <source>those of the library</source>
        <translation>ceux de la bibliothèque</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id (lower-case letters, digits and dashes)</source>
        <translation>Identifiant (minuscules, chiffres et traits d’union)</translation>
    </message>
    <message>
        <source>It is a publication as</source>
        <translation>C’est une publication comme</translation>
    </message>
    <message>
        <source>A consent has to cover all of these, or name the destination.</source>
        <translation>Un consentement doit couvrir tout cela, ou nommer la destination.</translation>
    </message>
    <message>
        <source>Licenses it takes (ids, codes, “cc” or “free”, with commas)</source>
        <translation>Licences acceptées (identifiants, codes, « cc » ou « free », avec virgules)</translation>
    </message>
    <message>
        <source>Names you work under there (with commas)</source>
        <translation>Noms sous lesquels vous y travaillez (avec virgules)</translation>
    </message>
    <message>
        <source>Copies keep</source>
        <translation>Les copies gardent</translation>
    </message>
    <message>
        <source>What to do there with recognizable people</source>
        <translation>Que faire là-bas des personnes reconnaissables</translation>
    </message>
    <message>
        <source>How hard each rule counts</source>
        <translation>Le poids de chaque règle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Elle dit</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 compte comme</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Habituel : %1</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>no license stated</source>
        <translation>aucune licence indiquée</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>auteur inconnu</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>« %1 » par %2</translation>
    </message>
</context>
<context>
    <name>PublicationTexts</name>
    <message>
        <source>Plain text</source>
        <translation>Texte simple</translation>
    </message>
    <message>
        <source>HTML (with RDFa)</source>
        <translation>HTML (avec RDFa)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON-LD (for search engines)</source>
        <translation>JSON-LD (pour moteurs de recherche)</translation>
    </message>
    <message>
        <source>Wikimedia Commons page</source>
        <translation>Page Wikimedia Commons</translation>
    </message>
    <message>
        <source>Pattypan table (CSV)</source>
        <translation>Tableau Pattypan (CSV)</translation>
    </message>
    <message>
        <source>%1 has no license that Wikimedia Commons takes.</source>
        <translation>%1 n’a pas de licence qu’accepte Wikimedia Commons.</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this is about all of them.</source>
        <translation>Aucune photo n’est sélectionnée dans la bibliothèque : il s’agit donc de toutes.</translation>
    </message>
    <message numerus="yes">
        <source>About the %n photo(s) selected in the library.</source>
        <translation>
            <numerusform>Il s’agit de la %n photo sélectionnée dans la bibliothèque.</numerusform>
            <numerusform>Il s’agit des %n photos sélectionnées dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the cleared copies</source>
        <translation>Dossier des copies libres</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportation vers %1</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Enregistrer le contrôle</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saving the check</source>
        <translation>Enregistrement du contrôle</translation>
    </message>
    <message>
        <source>These were published before…</source>
        <translation>Celles-ci ont été publiées auparavant…</translation>
    </message>
    <message>
        <source>Every exported copy stands in the ledger, with its license and its SHA-256.</source>
        <translation>Chaque copie exportée est au registre, avec sa licence et son SHA-256.</translation>
    </message>
    <message>
        <source>When somebody withdraws consent or a license changes, choose “Only what is to be recalled”: it lists the copies of photos that may not be published any more.</source>
        <translation>Si quelqu’un retire son consentement ou si une licence change, choisissez « Seulement ce qui est à rappeler » : on y voit les copies de photos qui ne peuvent plus être publiées.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Accepting what was published before</source>
        <translation>Acceptation de ce qui a été publié auparavant</translation>
    </message>
</context>
<context>
    <name>QueueAnswers</name>
    <message>
        <source>Mark faces as %1</source>
        <translation>Marquer des visages : %1</translation>
    </message>
</context>
<context>
    <name>QueueLineModel</name>
    <message>
        <source>Undecided faces</source>
        <translation>Visages indécis</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided face(s)</source>
        <translation>
            <numerusform>%n visage indécis</numerusform>
            <numerusform>%n visages indécis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that may hide somebody</source>
        <translation>
            <numerusform>%n photo qui peut cacher quelqu’un</numerusform>
            <numerusform>%n photos qui peuvent cacher quelqu’un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) with a name in the file</source>
        <translation>
            <numerusform>%n visage avec un nom dans le fichier</numerusform>
            <numerusform>%n visages avec un nom dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Names found in files</source>
        <translation>Noms trouvés dans les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) that end soon</source>
        <translation>
            <numerusform>%n consentement qui finit bientôt</numerusform>
            <numerusform>%n consentements qui finissent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Consentements qui finissent</translation>
    </message>
    <message>
        <source>May hide somebody</source>
        <translation>Peut cacher quelqu’un</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>Undecided faces</source>
        <translation>Visages indécis</translation>
    </message>
    <message>
        <source>%1 of %2 faces left</source>
        <translation>reste %1 visages sur %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cleared today</source>
        <translation>
            <numerusform>%n photo libérée aujourd’hui</numerusform>
            <numerusform>%n photos libérées aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>No file offers a name</source>
        <translation>Aucun fichier ne propose de nom</translation>
    </message>
    <message>
        <source>Names that files give for undecided faces are offered here. They are claims: each is asked for.</source>
        <translation>Les noms que des fichiers donnent à des visages indécis sont proposés ici. Ce sont des affirmations : chacune est demandée.</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>Il n’y a pas encore de photos</translation>
    </message>
    <message>
        <source>Open a folder in the library. The faces found in its photos are asked for here.</source>
        <translation>Ouvrez un dossier dans la bibliothèque. Les visages trouvés dans ses photos sont demandés ici.</translation>
    </message>
    <message>
        <source>Every face has a decision</source>
        <translation>Chaque visage a une décision</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) were decided. Consents are recorded on the person, in the list on the left.</source>
        <translation>
            <numerusform>%n visage a été décidé. Les consentements s’enregistrent sur la personne, dans la liste à gauche.</numerusform>
            <numerusform>%n visages ont été décidés. Les consentements s’enregistrent sur la personne, dans la liste à gauche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the name right?</source>
        <translation>Le nom est-il juste ?</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>What a withdrawal reaches</source>
        <translation>Ce que touche un retrait</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Montrer les photos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 withdrew consent</source>
        <translation>%1 a retiré son consentement</translation>
    </message>
    <message>
        <source>If %1 withdraws consent</source>
        <translation>Si %1 retire son consentement</translation>
    </message>
    <message>
        <source>Copies under a Creative Commons license cannot be recalled: who has one may go on using it. Only copies in your own hands can be taken down.</source>
        <translation>Les copies sous licence Creative Commons ne peuvent pas être rappelées : qui en a une peut continuer à l’utiliser. Seules les copies en vos mains peuvent être retirées.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) blocked from now on</source>
        <translation>
            <numerusform>%n photo bloquée désormais</numerusform>
            <numerusform>%n photos bloquées désormais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be blocked</source>
        <translation>
            <numerusform>%n photo serait bloquée</numerusform>
            <numerusform>%n photos seraient bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies went out</source>
        <translation>
            <numerusform>%n copie est partie</numerusform>
            <numerusform>%n copies sont parties</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of the library shows this person.</source>
        <translation>Aucune photo de la bibliothèque ne montre cette personne.</translation>
    </message>
    <message>
        <source>Photos that are blocked</source>
        <translation>Photos bloquées</translation>
    </message>
    <message>
        <source>No copy that shows this person was exported.</source>
        <translation>Aucune copie montrant cette personne n’a été exportée.</translation>
    </message>
    <message>
        <source>Copies that went out, with what can still be done</source>
        <translation>Copies parties, et ce qu’on peut encore faire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256 : %1</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>Dans son dossier</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>Déplacée ou supprimée</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message numerus="yes">
        <source>%n file(s) cannot be written</source>
        <translation>
            <numerusform>%n fichier ne peut pas être écrit</numerusform>
            <numerusform>%n fichiers ne peuvent pas être écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>Relicense</name>
    <message>
        <source>“%1” is not among your names.</source>
        <translation>« %1 » n’est pas parmi vos noms.</translation>
    </message>
    <message>
        <source>The sidecar “%1” belongs to several photos (%2): what is written to it holds for all of them.</source>
        <translation>Le sidecar « %1 » appartient à plusieurs photos (%2) : ce qu’on y écrit vaut pour toutes.</translation>
    </message>
    <message>
        <source>Rights fields</source>
        <translation>Champs de droits</translation>
    </message>
    <message>
        <source>License %1</source>
        <translation>Licence %1</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>pas d’auteur</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>pas de licence</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1, %2 : %n photo</numerusform>
            <numerusform>%1, %2 : %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (left alone)</source>
        <translation>%1 (laissé tel quel)</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, and the photos together name several. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add your name to your own names.</source>
        <translation>« %1 » nomme « %2 » comme auteur, et les photos ensemble en nomment plusieurs. Seul le titulaire des droits peut en décider : indiquez que vous pouvez donner une licence aux photos de « %2 », ou ajoutez votre nom à vos propres noms.</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, which is none of your names. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add the name to your own names.</source>
        <translation>« %1 » nomme « %2 » comme auteur, qui n’est aucun de vos noms. Seul le titulaire des droits peut en décider : indiquez que vous pouvez donner une licence aux photos de « %2 », ou ajoutez ce nom à vos propres noms.</translation>
    </message>
    <message>
        <source>“%1” is in the public domain by its own words (%2): everybody may go on using it, and there is nothing left to license. Undo the session that said so if it was a mistake, or state that it shall be licensed all the same.</source>
        <translation>« %1 » est du domaine public selon ses propres mots (%2) : tous peuvent continuer à l’utiliser, et il n’y a plus rien à mettre sous licence. Annulez la session qui l’a dit si c’était une erreur, ou indiquez qu’il faut quand même une licence.</translation>
    </message>
    <message numerus="yes">
        <source>The photos come in %n group(s) of creator and license; look at each before you decide for all of them: %1.</source>
        <translation>
            <numerusform>Les photos forment %n groupe d’auteur et de licence ; regardez-le avant de décider : %1.</numerusform>
            <numerusform>Les photos forment %n groupes d’auteur et de licence ; regardez chacun avant de décider pour tous : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>stated: may license photos of %1</source>
        <translation>indiqué : peut donner une licence aux photos de %1</translation>
    </message>
    <message>
        <source>stated: license although in the public domain</source>
        <translation>indiqué : sous licence bien que du domaine public</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) name another creator than %2. Only the owner of the rights may give a license.</source>
        <translation>
            <numerusform>%n photo nomme un autre auteur que %2. Seul le titulaire des droits peut donner une licence.</numerusform>
            <numerusform>%n photos nomment un autre auteur que %2. Seul le titulaire des droits peut donner une licence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of somebody else would change the version of their license; only an adaptation of your own may carry another one.</source>
        <translation>
            <numerusform>%n photo d’autrui changerait de version de licence ; seule une adaptation à vous peut en porter une autre.</numerusform>
            <numerusform>%n photos d’autrui changeraient de version de licence ; seule une adaptation à vous peut en porter une autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were given to the public domain with CC0: there is nothing left to license, and everybody may go on using them.</source>
        <translation>
            <numerusform>%n photo a été donnée au domaine public avec CC0 : il n’y a plus rien à mettre sous licence, et tous peuvent continuer à l’utiliser.</numerusform>
            <numerusform>%n photos ont été données au domaine public avec CC0 : il n’y a plus rien à mettre sous licence, et tous peuvent continuer à les utiliser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are marked as free of copyright; nobody has the right to license them. Keep the Public Domain Mark.</source>
        <translation>
            <numerusform>%n photo est marquée comme libre de droit d’auteur ; personne n’a le droit de lui donner une licence. Gardez la marque du domaine public.</numerusform>
            <numerusform>%n photos sont marquées comme libres de droit d’auteur ; personne n’a le droit de leur donner une licence. Gardez la marque du domaine public.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not known to be free of copyright; the mark is for works that are. To give up the rights in your own photo, choose CC0.</source>
        <translation>
            <numerusform>%n photo n’est pas connue comme libre de droit d’auteur, ce que la marque suppose. Pour renoncer aux droits sur votre photo, choisissez CC0.</numerusform>
            <numerusform>%n photos ne sont pas connues comme libres de droit d’auteur, ce que la marque suppose. Pour renoncer aux droits sur votre photo, choisissez CC0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would say the opposite of %1 in the field “Copyrighted”.</source>
        <translation>
            <numerusform>%n photo dirait le contraire de %1 dans le champ « Protégé par le droit d’auteur ».</numerusform>
            <numerusform>%n photos diraient le contraire de %1 dans le champ « Protégé par le droit d’auteur ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) allowed more until now. Copies made under the former license keep it.</source>
        <translation>
            <numerusform>%n photo permettait davantage jusqu’ici. Les copies faites sous l’ancienne licence la gardent.</numerusform>
            <numerusform>%n photos permettaient davantage jusqu’ici. Les copies faites sous l’ancienne licence la gardent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will allow more than before, for good.</source>
        <translation>
            <numerusform>%n photo permettra plus qu’avant, définitivement.</numerusform>
            <numerusform>%n photos permettront plus qu’avant, définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) get their first license.</source>
        <translation>
            <numerusform>%n photo reçoit sa première licence.</numerusform>
            <numerusform>%n photos reçoivent leur première licence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) prohibit data mining, which %1 permits; the wish is no term of the license. Allow it, or choose a license with NC or ND.</source>
        <translation>
            <numerusform>%n photo interdit la fouille de données, que %1 permet ; ce souhait n’est pas une condition de la licence. Permettez-la ou choisissez une licence avec NC ou ND.</numerusform>
            <numerusform>%n photos interdisent la fouille de données, que %1 permet ; ce souhait n’est pas une condition de la licence. Permettez-la ou choisissez une licence avec NC ou ND.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) say that their model release is missing or limited, but %1 invites commercial use.</source>
        <translation>
            <numerusform>%n photo dit que son autorisation de modèle manque ou est limitée, mais %1 invite à l’usage commercial.</numerusform>
            <numerusform>%n photos disent que leur autorisation de modèle manque ou est limitée, mais %1 invite à l’usage commercial.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer recommended by Creative Commons; choose a license of version 4.0 unless you need this one.</source>
        <translation>%1 n’est plus recommandée par Creative Commons ; choisissez une licence de version 4.0 sauf si vous avez besoin de celle-ci.</translation>
    </message>
    <message>
        <source>%1 is for intergovernmental organizations only.</source>
        <translation>%1 est réservée aux organisations intergouvernementales.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 cannot be taken back: whoever has a copy keeps the permission, even if you change the license later.</source>
        <translation>%1 ne peut pas être reprise : qui a une copie garde l’autorisation, même si vous changez la licence plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show people whose consent does not cover this license. The license does not replace their consent.</source>
        <translation>
            <numerusform>%n photo montre des personnes dont le consentement ne couvre pas cette licence. La licence ne remplace pas leur consentement.</numerusform>
            <numerusform>%n photos montrent des personnes dont le consentement ne couvre pas cette licence. La licence ne remplace pas leur consentement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have faces without a decision or were not scanned yet.</source>
        <translation>
            <numerusform>%n photo a des visages sans décision ou n’a pas encore été analysée.</numerusform>
            <numerusform>%n photos ont des visages sans décision ou n’ont pas encore été analysées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos were written as reported, but the catalog “%1” could not take it in yet and may still show what they said before. Scan the photos again when the catalog is free. The reason: %2</source>
        <translation>Les photos ont été écrites comme indiqué, mais le catalogue « %1 » n’a pas encore pu l’enregistrer et montre peut-être l’ancien état. Analysez de nouveau les photos quand le catalogue sera libre. Motif : %2</translation>
    </message>
    <message>
        <source>their license</source>
        <translation>leur licence</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Faces and answers stay with the person.</source>
        <translation>Visages et réponses restent avec la personne.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nom ou pseudonyme</translation>
    </message>
</context>
<context>
    <name>RightsTab</name>
    <message>
        <source>sidecar</source>
        <translation>sidecar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>Choisir une licence…</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies credit and license as text for a caption.</source>
        <translation>Copie crédit et licence comme texte pour une légende.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; see Findings.</source>
        <translation>
            <numerusform>Et %n de plus ; voir Constats.</numerusform>
            <numerusform>Et %n de plus ; voir Constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation>XMP étendu</translation>
    </message>
    <message>
        <source>PNG text</source>
        <translation>texte PNG</translation>
    </message>
    <message>
        <source>behind the picture</source>
        <translation>derrière l’image</translation>
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
        <translation>Arrêté ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Clearframe check</source>
        <translation>Vérification Clearframe</translation>
    </message>
</context>
<context>
    <name>SelectionTab</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>Décider des visages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln photo sélectionnée</numerusform>
            <numerusform>%Ln photos sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>Choisir une licence…</translation>
    </message>
    <message>
        <source>Only the fields you change are written; the others stay as they are in each photo.</source>
        <translation>Seuls les champs que vous changez sont écrits ; les autres restent tels quels dans chaque photo.</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Files and fields of the session</source>
        <translation>Fichiers et champs de la session</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Retour au journal</translation>
    </message>
    <message>
        <source>%1, written by %2 · %3</source>
        <translation>%1, écrit par %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetailModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>SessionLog</name>
    <message>
        <source>Log of writes</source>
        <translation>Journal des écritures</translation>
    </message>
    <message>
        <source>Undo this session</source>
        <translation>Annuler cette session</translation>
    </message>
    <message>
        <source>Finish this session</source>
        <translation>Terminer cette session</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Rien n’a encore été écrit</translation>
    </message>
    <message>
        <source>Every write is kept here and can be undone, also next month.</source>
        <translation>Chaque écriture est gardée ici et peut être annulée, même le mois prochain.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>Avec échecs</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Montrer les fichiers</translation>
    </message>
</context>
<context>
    <name>SessionLogModel</name>
    <message>
        <source>Undone on %1</source>
        <translation>Annulée le %1</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n fichier en échec</numerusform>
            <numerusform>%n fichiers en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Écrit par %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>SessionResult</name>
    <message numerus="yes">
        <source>%n file(s) are as they were before.</source>
        <translation>
            <numerusform>%n fichier est comme avant.</numerusform>
            <numerusform>%n fichiers sont comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and verified.</source>
        <translation>
            <numerusform>%n fichier écrit et vérifié.</numerusform>
            <numerusform>%n fichiers écrits et vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n fichier a été laissé tel quel.</numerusform>
            <numerusform>%n fichiers ont été laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The log can finish it.</source>
        <translation>Arrêté. Le journal peut le terminer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are named in the log.</source>
        <translation>
            <numerusform>%n autre fichier est nommé dans le journal.</numerusform>
            <numerusform>%n autres fichiers sont nommés dans le journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRunner</name>
    <message>
        <source>Writing “%1”</source>
        <translation>Écriture de « %1 »</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Annulation de « %1 »</translation>
    </message>
    <message>
        <source>Finishing “%1”</source>
        <translation>Achèvement de « %1 »</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>Trouver les personnes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Bibliothèque et sauvegardes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>From the last to the first</source>
        <translation>Du dernier au premier</translation>
    </message>
    <message>
        <source>From the first to the last</source>
        <translation>Du premier au dernier</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%n face(s) of somebody else</source>
        <translation>
            <numerusform>%n visage de quelqu’un d’autre</numerusform>
            <numerusform>%n visages de quelqu’un d’autre</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen faces go from %1 to the person you name. Answers stay where they are.</source>
        <translation>Les visages choisis passent de %1 à la personne que vous nommez. Les réponses restent où elles sont.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nom ou pseudonyme</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message>
        <source>Stars: keys 0 to 5. They stay in this library and are not written to the file.</source>
        <translation>Étoiles : touches 0 à 5. Elles restent dans cette bibliothèque et ne sont pas écrites dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sans étoile</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>less than a minute left</source>
        <translation>reste moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>reste %n min</numerusform>
            <numerusform>reste %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>reste %n h</numerusform>
            <numerusform>reste %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 photos/s</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>All rights written</source>
        <translation>Tous les droits sont écrits</translation>
    </message>
    <message numerus="yes">
        <source>Rights of %Ln photo(s) not written yet</source>
        <translation>
            <numerusform>Droits de %Ln photo pas encore écrits</numerusform>
            <numerusform>Droits de %Ln photos pas encore écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>%1 sélectionnées sur %2</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Is somebody in it who was not found?</source>
        <translation>Y a-t-il quelqu’un qui n’a pas été trouvé ?</translation>
    </message>
    <message>
        <source>Every photo was looked at</source>
        <translation>Chaque photo a été regardée</translation>
    </message>
    <message>
        <source>Photos with faint hits, crowds, and those in which nobody was found come here to be looked at once by eye.</source>
        <translation>Les photos à indices faibles, les foules et celles où personne n’a été trouvé viennent ici pour être regardées une fois à l’œil.</translation>
    </message>
    <message>
        <source>↵</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>Personne d’autre n’y est</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Scan it thoroughly</source>
        <translation>L’analyser à fond</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Look at it later</source>
        <translation>Regarder plus tard</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drag over somebody who was missed: the face comes into the queue.</source>
        <translation>Tracez un cadre sur qui a été manqué : le visage entre dans la file.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left</source>
        <translation>
            <numerusform>%n photo restante</numerusform>
            <numerusform>%n photos restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) look faintly like a face (dashed).</source>
        <translation>
            <numerusform>%n endroit ressemble vaguement à un visage (tireté).</numerusform>
            <numerusform>%n endroits ressemblent vaguement à un visage (tireté).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A crowd: %n faces were found, and one is easily missed.</source>
        <translation>
            <numerusform>Une foule : %n visage a été trouvé, et un autre se manque facilement.</numerusform>
            <numerusform>Une foule : %n visages ont été trouvés, et un autre se manque facilement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found. Backs, profiles and small faces are missed most often.</source>
        <translation>Personne n’a été trouvé. Les dos, les profils et les petits visages sont les plus manqués.</translation>
    </message>
    <message>
        <source>Looked at: nobody else is in it</source>
        <translation>Regardée : personne d’autre n’y est</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take an answer back</source>
        <translation>Reprendre une réponse</translation>
    </message>
    <message>
        <source>For an answer that was recorded by mistake. It counts for nothing from now on; the history keeps it and says so. A person who changes their mind made no mistake: record that as a new answer.</source>
        <translation>Pour une réponse notée par erreur. Elle ne compte plus dès maintenant ; l’historique la garde et le dit. Qui change d’avis ne s’est pas trompé : notez-le comme nouvelle réponse.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Raison (peut rester vide)</translation>
    </message>
</context>
<context>
    <name>TaskCenter</name>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Nothing runs. Scans, writes and exports are listed here; you can go on working meanwhile.</source>
        <translation>Rien ne tourne. Analyses, écritures et exports sont listés ici ; vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Progression : %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Arrêter : %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>Save these answers…</source>
        <translation>Enregistrer ces réponses…</translation>
    </message>
    <message>
        <source>Begin with this template</source>
        <translation>Commencer par ce modèle</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Save, rename or delete a template</source>
        <translation>Enregistrer, renommer ou supprimer un modèle</translation>
    </message>
    <message>
        <source>My usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Text that goes with the photos</source>
        <translation>Texte qui accompagne les photos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with a text.</source>
        <translation>
            <numerusform>%n photo avec un texte.</numerusform>
            <numerusform>%n photos avec un texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more without one.</source>
        <translation>
            <numerusform>Et %n de plus sans texte.</numerusform>
            <numerusform>Et %n de plus sans texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search photos, people, licenses</source>
        <translation>Chercher photos, personnes, licences</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>As the program was started</source>
        <translation>Comme au démarrage du programme</translation>
    </message>
    <message>
        <source>Choose a line to go back to it. The log on the License page undoes writes of earlier days, too.</source>
        <translation>Choisissez une ligne pour y revenir. Le journal de la page Licence annule aussi les écritures des jours passés.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 clear</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 indécises</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 bloquées</translation>
    </message>
</context>
<context>
    <name>VerdictSummary</name>
    <message>
        <source>May go to: %1</source>
        <translation>Peut aller vers : %1</translation>
    </message>
    <message numerus="yes">
        <source>of %n photo(s)</source>
        <translation>
            <numerusform>sur %n photo</numerusform>
            <numerusform>sur %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Which photos do you want to publish?</source>
        <translation>Quelles photos voulez-vous publier ?</translation>
    </message>
    <message>
        <source>Drop a folder here, or open one. Clearframe looks for licenses and people in the photos; it changes nothing in them and sends nothing anywhere.</source>
        <translation>Déposez un dossier ici, ou ouvrez-en un. Clearframe cherche licences et personnes dans les photos ; il n’y change rien et n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir « %1 »</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>The photos appear while they are read.</source>
        <translation>Les photos apparaissent pendant leur lecture.</translation>
    </message>
    <message>
        <source>Say where you publish</source>
        <translation>Dites où vous publiez</translation>
    </message>
    <message>
        <source>Above, beside “For”: each destination has its own rules.</source>
        <translation>En haut, à côté de « Pour » : chaque destination a ses règles.</translation>
    </message>
    <message>
        <source>Read the verdicts</source>
        <translation>Lisez les verdicts</translation>
    </message>
    <message>
        <source>What stops a photo is said beside it, with what mends it.</source>
        <translation>Ce qui arrête une photo est dit à côté, avec ce qui y remédie.</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The destination that photos are checked for, and how they stand: clear, undecided or blocked. Another destination may ask for more or for less.</source>
        <translation>La destination pour laquelle les photos sont vérifiées, et où elles en sont : libres, indécises ou bloquées. Une autre destination peut demander plus ou moins.</translation>
    </message>
    <message>
        <source>Shows only some photos: of a folder, with a verdict, of a person, under a license. The numbers say how many there are.</source>
        <translation>Ne montre que certaines photos : d’un dossier, d’un verdict, d’une personne, sous une licence. Les nombres disent combien il y en a.</translation>
    </message>
    <message>
        <source>All photos, each with its license, its faces and its verdict as icon and word. Space or Return opens one, Ctrl and the wheel change the size; drag photos out into other programs.</source>
        <translation>Toutes les photos, chacune avec sa licence, ses visages et son verdict en icône et en mot. Espace ou Entrée en ouvre une, Ctrl et la molette changent la taille ; faites glisser des photos vers d’autres programmes.</translation>
    </message>
    <message>
        <source>What is known of the chosen photos: the rights with the place where each stands, the people with their answers, and the findings with what mends them.</source>
        <translation>Ce que l’on sait des photos choisies : les droits avec l’endroit où chacun se trouve, les personnes avec leurs réponses, les constats avec ce qui y remédie.</translation>
    </message>
    <message>
        <source>One photo large, with a box around every face. A click on a box asks who it is. The arrows go to the next photo, Escape goes back.</source>
        <translation>Une photo en grand, un cadre autour de chaque visage. Un clic sur un cadre demande qui c’est. Les flèches passent à la suivante, Échap revient.</translation>
    </message>
    <message>
        <source>Faces that nobody has decided yet, those first that hold up the most photos. One key answers; several chosen faces get one answer.</source>
        <translation>Visages que personne n’a encore décidés, d’abord ceux qui retiennent le plus de photos. Une touche répond ; plusieurs visages choisis reçoivent une seule réponse.</translation>
    </message>
    <message>
        <source>The answers for this face, each with its key. Type a name to say who it is; whether the person agrees is asked afterwards, of the person.</source>
        <translation>Les réponses pour ce visage, chacune avec sa touche. Tapez un nom pour dire qui c’est ; si la personne est d’accord se demande ensuite, à elle.</translation>
    </message>
    <message>
        <source>The queue, the sweep for people who were not found, the calendar of answers that end, and everybody by name.</source>
        <translation>La file, la revue des personnes qui n’ont pas été trouvées, le calendrier des réponses qui finissent, et tout le monde par nom.</translation>
    </message>
    <message>
        <source>A new answer of this person: what it covers, until when, and the evidence. Earlier answers stay in the history.</source>
        <translation>Une nouvelle réponse de cette personne : ce qu’elle couvre, jusqu’à quand, et la preuve. Les réponses d’avant restent dans l’historique.</translation>
    </message>
    <message>
        <source>Photos in which somebody may be whom no detector found. Look once and say that nobody else is in it, or draw a box.</source>
        <translation>Photos où peut se trouver quelqu’un qu’aucun détecteur n’a vu. Regardez une fois et dites qu’il n’y a personne d’autre, ou tracez un cadre.</translation>
    </message>
    <message>
        <source>The license you want to give, by questions or from the catalog, and whom to credit. Nothing is written before you have seen the preview.</source>
        <translation>La licence que vous voulez donner, par questions ou dans le catalogue, et qui créditer. Rien n’est écrit avant que vous ayez vu l’aperçu.</translation>
    </message>
    <message>
        <source>Every value that would change, in every file, before anything is written.</source>
        <translation>Chaque valeur qui changerait, dans chaque fichier, avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Every write, with the day and the files. Each can be undone, also next month.</source>
        <translation>Chaque écriture, avec le jour et les fichiers. Chacune peut être annulée, même le mois prochain.</translation>
    </message>
    <message>
        <source>What stands in the way at this destination, grouped by what mends it. A finding can be accepted with a reason; it stays visible.</source>
        <translation>Ce qui fait obstacle pour cette destination, groupé par remède. Un constat peut être accepté avec une raison ; il reste visible.</translation>
    </message>
    <message>
        <source>Writes copies of the clear photos: rights kept, private data removed, faces covered where you ask for it. Originals are not touched.</source>
        <translation>Écrit des copies des photos libres : droits gardés, données privées enlevées, visages masqués où vous le demandez. Les originaux ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Every copy that was ever exported, with the day, the license and the people in it: where to ask when somebody withdraws.</source>
        <translation>Chaque copie jamais exportée, avec le jour, la licence et les personnes : où s’adresser quand quelqu’un se retire.</translation>
    </message>
    <message>
        <source>What runs, how far it is and how long it takes, with Pause and Stop. You can go on working meanwhile; “Tasks” lists all of it.</source>
        <translation>Ce qui tourne, où cela en est et combien de temps cela dure, avec Pause et Arrêter. Vous pouvez continuer à travailler ; « Tâches » montre tout.</translation>
    </message>
</context>
<context>
    <name>WordBoxes</name>
    <message>
        <source>GPS position</source>
        <translation>Position GPS</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Noms de lieux</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Noms de personnes</translation>
    </message>
    <message>
        <source>Age of minors</source>
        <translation>Âge des mineurs</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>The reader of photos gave an answer that makes no sense.</source>
        <translation>Le lecteur de photos a donné une réponse dépourvue de sens.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Scan it again.</source>
        <translation>« %1 » a changé pendant sa lecture. Analysez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than is allowed for one photo.</source>
        <translation>« %1 » demande plus de mémoire qu’il n’est permis pour une photo.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>« %1 » n’a pas pu être lu (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a photo of a known kind.</source>
        <translation>« %1 » n’est pas une photo d’un genre connu.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it took longer than %2 s.</source>
        <translation>« %1 » n’a pas pu être lu : cela a pris plus de %2 s.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it needed more than %2 of memory.</source>
        <translation>« %1 » n’a pas pu être lu : il demandait plus de %2 de mémoire.</translation>
    </message>
    <message>
        <source>“%1” was not read: the work was stopped.</source>
        <translation>« %1 » n’a pas été lu : le travail a été arrêté.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the reader crashed on it. The file may be damaged.</source>
        <translation>« %1 » n’a pas pu être lu : le lecteur a planté dessus. Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>“%1” was not scanned. %2</source>
        <translation>« %1 » n’a pas été analysé. %2</translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation>La photo demande plus de mémoire qu’il n’est permis pour une photo.</translation>
    </message>
    <message>
        <source>The photo could not be read (%1).</source>
        <translation>La photo n’a pas pu être lue (%1).</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” does not start or does not answer. Reinstall Clearframe.</source>
        <translation>Aucune photo ne peut être lue : le programme « %1 » ne démarre pas ou ne répond pas. Réinstallez Clearframe.</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” belongs to another version of Clearframe than the one that runs. Close Clearframe and reinstall it.</source>
        <translation>Aucune photo ne peut être lue : le programme « %1 » appartient à une autre version de Clearframe que celle qui tourne. Fermez Clearframe et réinstallez-le.</translation>
    </message>
    <message>
        <source>“%1” was not read: there was no answer for %2 s. Is the drive still there, or is the computer very busy? Scan again later.</source>
        <translation>« %1 » n’a pas été lu : pas de réponse pendant %2 s. Le disque est-il encore là, ou l’ordinateur est-il très occupé ? Analysez-le de nouveau plus tard.</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>Accepting needs a reason that can be read later.</source>
        <translation>Accepter demande un motif que l’on pourra relire plus tard.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Il n’y a pas de règle « %1 ».</translation>
    </message>
    <message>
        <source>%1 cannot be accepted: nobody knows what is in such a photo. Scan it.</source>
        <translation>%1 ne peut pas être accepté : nul ne sait ce qu’il y a dans une telle photo. Analysez-la.</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>le nom manque</translation>
    </message>
    <message>
        <source>the state is missing</source>
        <translation>l’état manque</translation>
    </message>
    <message>
        <source>“%1” is no use or destination</source>
        <translation>« %1 » n’est ni un usage ni une destination</translation>
    </message>
    <message>
        <source>“%1” is no license</source>
        <translation>« %1 » n’est pas une licence</translation>
    </message>
    <message>
        <source>a limited consent names the uses it covers</source>
        <translation>un consentement limité nomme les usages qu’il couvre</translation>
    </message>
    <message>
        <source>“%1” is no code of a record</source>
        <translation>« %1 » n’est pas le code d’une entrée</translation>
    </message>
    <message>
        <source>“%1” is not the file whose SHA-256 is written</source>
        <translation>« %1 » n’est pas le fichier dont le SHA-256 est écrit</translation>
    </message>
    <message>
        <source>%1 was born on %2 as recorded here, not on %3</source>
        <translation>%1 est né le %2 d’après ce qui est enregistré ici, pas le %3</translation>
    </message>
    <message>
        <source>the code %1 belongs to somebody else here</source>
        <translation>le code %1 appartient ici à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 “%2” is neither yes nor no</source>
        <translation>%1 « %2 » n’est ni oui ni non</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>there are more cells than columns</source>
        <translation>il y a plus de cellules que de colonnes</translation>
    </message>
    <message>
        <source>The first row must name the columns, and one of them “name”.</source>
        <translation>La première ligne doit nommer les colonnes, dont « name ».</translation>
    </message>
    <message>
        <source>The JSON is damaged in line %1: %2.</source>
        <translation>Le JSON est endommagé à la ligne %1 : %2.</translation>
    </message>
    <message>
        <source>The schema is “%1”, not “clearframe.consent/1”.</source>
        <translation>Le schéma est « %1 », pas « clearframe.consent/1 ».</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>personne %1</translation>
    </message>
    <message>
        <source>%1, answer %2</source>
        <translation>%1, réponse %2</translation>
    </message>
    <message>
        <source>“%1” was not copied: the reader&apos;s answer made no sense.</source>
        <translation>« %1 » n’a pas été copié : la réponse du lecteur n’avait pas de sens.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2.</source>
        <translation>Le rapport « %1 » n’a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>Another export is writing into “%1”. Wait until it is done.</source>
        <translation>Une autre exportation écrit dans « %1 ». Attendez qu’elle ait fini.</translation>
    </message>
    <message>
        <source>The file suggests no name for face %1.</source>
        <translation>Le fichier ne propose pas de nom pour le visage %1.</translation>
    </message>
    <message>
        <source>The file gives face %1 several names (%2); say which one.</source>
        <translation>Le fichier donne plusieurs noms au visage %1 (%2) ; dites lequel.</translation>
    </message>
    <message>
        <source>The file does not suggest “%1” for face %2.</source>
        <translation>Le fichier ne propose pas « %1 » pour le visage %2.</translation>
    </message>
    <message>
        <source>There is no face %1 in the catalog; list the faces again.</source>
        <translation>Il n’y a pas de visage %1 dans le catalogue ; listez de nouveau les visages.</translation>
    </message>
    <message>
        <source>face region or person tag</source>
        <translation>zone de visage ou étiquette de personne</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <source>already there, unchanged</source>
        <translation>déjà là, inchangé</translation>
    </message>
    <message>
        <source>covered with a box: a face could still be found otherwise</source>
        <translation>masqué d’un cadre : un visage pouvait sinon encore être trouvé</translation>
    </message>
    <message>
        <source>covered more strongly: a face could still be found otherwise</source>
        <translation>masqué plus fort : un visage pouvait sinon encore être trouvé</translation>
    </message>
    <message>
        <source>“%1” changed while it was copied. Scan it again, then export again.</source>
        <translation>« %1 » a changé pendant sa copie. Analysez-le de nouveau, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” was left out: a face can still be found in the copy after covering it.</source>
        <translation>« %1 » a été laissé de côté : on trouve encore un visage dans la copie après masquage.</translation>
    </message>
    <message>
        <source>“%1” was left out: its file name names a person in it. Export it under another name (--name).</source>
        <translation>« %1 » a été laissé de côté : son nom de fichier nomme une personne qui y est. Exportez-le sous un autre nom (--name).</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>« %1 » a été laissé de côté : %2</translation>
    </message>
    <message>
        <source>“%1” was left out: another file has the name “%2” there.</source>
        <translation>« %1 » a été laissé de côté : un autre fichier y porte le nom « %2 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) covered</source>
        <translation>
            <numerusform>%n visage masqué</numerusform>
            <numerusform>%n visages masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>left behind: %1</source>
        <translation>laissé derrière : %1</translation>
    </message>
    <message>
        <source>encoded anew as %1</source>
        <translation>réencodé en %1</translation>
    </message>
    <message>
        <source>attention: %1 does not let others share changed versions, and covering is a change; ask the creator if that is not you</source>
        <translation>attention : %1 ne permet pas aux autres de partager des versions modifiées, et masquer est une modification ; demandez à l’auteur si ce n’est pas vous</translation>
    </message>
    <message>
        <source>clothes of much the same color, in the same folder</source>
        <translation>vêtements de couleur très proche, dans le même dossier</translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n second(s) apart</source>
        <translation>
            <numerusform>vêtements de couleur très proche, à %n seconde d’écart</numerusform>
            <numerusform>vêtements de couleur très proche, à %n secondes d’écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n minute(s) apart</source>
        <translation>
            <numerusform>vêtements de couleur très proche, à %n minute d’écart</numerusform>
            <numerusform>vêtements de couleur très proche, à %n minutes d’écart</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no face %1.</source>
        <translation>Il n’y a pas de visage %1.</translation>
    </message>
    <message>
        <source>Delete the copy “%1”.</source>
        <translation>Supprimez la copie « %1 ».</translation>
    </message>
    <message>
        <source>Leave it out of the next printing; what is printed stays printed.</source>
        <translation>Laissez-la hors du prochain tirage ; ce qui est imprimé reste imprimé.</translation>
    </message>
    <message>
        <source>Take it down at its destination (%1), and ask that caches and other pages remove it.</source>
        <translation>Retirez-la de sa destination (%1) et demandez que les caches et d’autres pages l’enlèvent.</translation>
    </message>
    <message>
        <source>%1 cannot be recalled: who has the copy may go on using it under that license. The license does not cover the rights of the person, so still ask.</source>
        <translation>%1 ne peut pas être rappelée : qui a la copie peut continuer à l’utiliser sous cette licence. La licence ne couvre pas les droits de la personne ; demandez donc quand même.</translation>
    </message>
    <message>
        <source>No photo here shows this person.</source>
        <translation>Aucune photo ici ne montre cette personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are blocked from now on:</source>
        <translation>
            <numerusform>%n photo est bloquée désormais :</numerusform>
            <numerusform>%n photos sont bloquées désormais :</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy of them was exported with this library.</source>
        <translation>Aucune copie n’en a été exportée avec cette bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported cop(y/ies) went out before:</source>
        <translation>
            <numerusform>%n copie exportée est déjà partie :</numerusform>
            <numerusform>%n copies exportées sont déjà parties :</numerusform>
        </translation>
    </message>
    <message>
        <source>A Creative Commons license that was given cannot be recalled. What was published before stays lawful for those who have it; nothing new is cleared.</source>
        <translation>Une licence Creative Commons donnée ne peut pas être rappelée. Ce qui a été publié avant reste licite pour qui l’a ; rien de nouveau n’est libéré.</translation>
    </message>
    <message>
        <source>No model that compares faces is chosen, and none is shipped. Choose one of your own first: clearframe-cli settings embedding FILE.</source>
        <translation>Aucun modèle qui compare les visages n’est choisi, et aucun n’est fourni. Choisissez d’abord le vôtre : clearframe-cli settings embedding FILE.</translation>
    </message>
    <message>
        <source>Comparing faces by a model processes biometric data.
In the European Union this falls under Article 9 of the General Data Protection Regulation: it is forbidden unless an exception applies, as a rule the explicit consent of every person in the photos, beforehand and also of those in the background. Purely personal use at home is outside that law; work for a school, a club, a customer or a publication is not. The United Kingdom and Switzerland have like rules; Illinois, Texas and Washington in the United States ask for notice and consent. For children a guardian decides.
The model is yours: whose faces it was trained on, whether they were asked, and how often it errs, and on whom, you have to know. Clearframe ships none.
Clearframe compares faces of one shoot on this computer, offers what is alike as a question, keeps no measurement of any face and exports none. It decides nothing by itself.
This is no legal advice.</source>
        <translation>Comparer des visages avec un modèle traite des données biométriques.
Dans l’Union européenne, cela relève de l’article 9 du règlement général sur la protection des données : c’est interdit sauf exception, en règle générale le consentement explicite de chaque personne sur les photos, au préalable et aussi de celles de l’arrière-plan. L’usage purement personnel à la maison échappe à cette loi ; un travail pour une école, une association, un client ou une publication, non. Le Royaume-Uni et la Suisse ont des règles semblables ; l’Illinois, le Texas et l’État de Washington aux États-Unis exigent information et consentement. Pour les enfants, un tuteur décide.
Le modèle est le vôtre : avec les visages de qui il a été entraîné, si on le leur a demandé, combien de fois et sur qui il se trompe, c’est à vous de le savoir. Clearframe n’en fournit aucun.
Clearframe compare les visages d’une séance sur cet ordinateur, propose ce qui se ressemble comme une question, ne garde aucune mesure d’un visage et n’en exporte aucune. Il ne décide rien de lui-même.
Ceci n’est pas un conseil juridique.</translation>
    </message>
    <message>
        <source>your own model finds the faces alike</source>
        <translation>votre propre modèle trouve les visages semblables</translation>
    </message>
    <message>
        <source>The column “%1” is not known. Known are: %2.</source>
        <translation>La colonne « %1 » n’est pas connue. On connaît : %2.</translation>
    </message>
    <message>
        <source>There is no form in the language “%1”. There are: %2.</source>
        <translation>Il n’y a pas de formulaire dans la langue « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>There is no license template “%1”; none was saved yet.</source>
        <translation>Il n’y a pas de modèle de licence « %1 » ; aucun n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>There is no license template “%1”, only: %2.</source>
        <translation>Il n’y a pas de modèle de licence « %1 », seulement : %2.</translation>
    </message>
    <message>
        <source>A license template needs a name.</source>
        <translation>Un modèle de licence a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a license template “%1” already.</source>
        <translation>Il y a déjà un modèle de licence « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>A close look at the copy found %n more face(s) that nobody has decided on. Scan the photo thoroughly, decide, then export again.</source>
        <translation>
            <numerusform>Un examen attentif de la copie a trouvé %n visage de plus sur lequel personne n’a décidé. Analysez la photo à fond, décidez, puis exportez de nouveau.</numerusform>
            <numerusform>Un examen attentif de la copie a trouvé %n visages de plus sur lesquels personne n’a décidé. Analysez la photo à fond, décidez, puis exportez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be searched for faces.</source>
        <translation>Impossible de rechercher des visages dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>WriteChoices</name>
    <message>
        <source>Read-only photos get a sidecar</source>
        <translation>Les photos en lecture seule reçoivent un sidecar</translation>
    </message>
    <message>
        <source>Keep the files&apos; time of modification</source>
        <translation>Garder la date de modification des fichiers</translation>
    </message>
    <message>
        <source>Also with Content Credentials</source>
        <translation>Même avec Content Credentials</translation>
    </message>
    <message>
        <source>In the photo, a sidecar follows</source>
        <translation>Dans la photo, un sidecar suit</translation>
    </message>
    <message>
        <source>In the photo and in a sidecar</source>
        <translation>Dans la photo et dans un sidecar</translation>
    </message>
    <message>
        <source>In the photo only</source>
        <translation>Dans la photo seulement</translation>
    </message>
    <message>
        <source>In sidecars only</source>
        <translation>Dans des sidecars seulement</translation>
    </message>
    <message>
        <source>Are left alone</source>
        <translation>Sont laissées telles quelles</translation>
    </message>
    <message>
        <source>Change under all names</source>
        <translation>Changer sous tous les noms</translation>
    </message>
    <message>
        <source>This name gets a file of its own</source>
        <translation>Ce nom reçoit son propre fichier</translation>
    </message>
    <message>
        <source>Any change of such a photo makes its Content Credentials (C2PA) invalid.</source>
        <translation>Toute modification d’une telle photo rend ses Content Credentials (C2PA) invalides.</translation>
    </message>
    <message>
        <source>Programs for backups may then miss the change.</source>
        <translation>Les programmes de sauvegarde peuvent alors manquer la modification.</translation>
    </message>
    <message>
        <source>Where the rights go</source>
        <translation>Où vont les droits</translation>
    </message>
    <message>
        <source>Photos with several names (hard links)</source>
        <translation>Photos à plusieurs noms (liens physiques)</translation>
    </message>
    <message>
        <source>Hide how it is written</source>
        <translation>Masquer la façon d’écrire</translation>
    </message>
    <message>
        <source>How it is written…</source>
        <translation>Façon d’écrire…</translation>
    </message>
    <message>
        <source>How it is written: changed…</source>
        <translation>Façon d’écrire : modifiée…</translation>
    </message>
    <message>
        <source>Remember these choices</source>
        <translation>Retenir ces choix</translation>
    </message>
    <message>
        <source>Every write from this window begins with them; except for Content Credentials.</source>
        <translation>Chaque écriture depuis cette fenêtre commence par eux, sauf pour Content Credentials.</translation>
    </message>
</context>
<context>
    <name>WriteCommand</name>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Écrire %n fichier</numerusform>
            <numerusform>Écrire %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Another write is running. Undo this one in the log when it is done.</source>
        <translation>Une autre écriture est en cours. Annulez celle-ci dans le journal quand elle sera finie.</translation>
    </message>
</context>
<context>
    <name>WritePreview</name>
    <message>
        <source>Preparing the preview</source>
        <translation>Préparation de l’aperçu</translation>
    </message>
</context>
<context>
    <name>WriteRegions</name>
    <message>
        <source>“%1” changed since its scan, or was not scanned; scan it again first.</source>
        <translation>« %1 » a changé depuis son analyse, ou n’a pas été analysé ; analysez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” was never scanned; scan it first.</source>
        <translation>« %1 » n’a jamais été analysé ; analysez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” holds face regions of the picture before it was cropped, which are not right any more. Remove them with the program that wrote them, then try again.</source>
        <translation>« %1 » contient des zones de visages de l’image avant son recadrage, qui ne sont plus justes. Supprimez-les avec le programme qui les a écrites, puis réessayez.</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>Zones de visages</translation>
    </message>
    <message>
        <source>%1 of the people have not agreed that their name stands with the photo; their regions are written without it.</source>
        <translation>%1 des personnes n’ont pas accepté que leur nom figure avec la photo ; leurs zones sont écrites sans lui.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>“%1” was left as it was: its attribute %2 could not be kept. Write a sidecar instead.</source>
        <translation>« %1 » a été laissé tel quel : son attribut %2 n’a pas pu être gardé. Écrivez plutôt un sidecar.</translation>
    </message>
    <message>
        <source>“%1” was written, but now belongs to you: only an administrator may keep its former owner.</source>
        <translation>« %1 » a été écrit, mais vous appartient maintenant : seul un administrateur peut garder son ancien propriétaire.</translation>
    </message>
    <message>
        <source>“%1” was written, but its group could not be kept.</source>
        <translation>« %1 » a été écrit, mais son groupe n’a pas pu être gardé.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” has a damaged entry. Nothing was changed on its account.</source>
        <translation>Le journal des modifications écrites « %1 » a une entrée endommagée. Rien n’a été modifié à cause d’elle.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” is damaged and was left untouched. Move it to another folder; a new one is then begun, the old one may still be repaired.</source>
        <translation>Le journal des modifications écrites « %1 » est endommagé et a été laissé intact. Déplacez-le dans un autre dossier ; un nouveau est alors commencé, l’ancien pourra peut-être encore être réparé.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” was made by a newer version of this program. Install that version to use it.</source>
        <translation>Le journal des modifications écrites « %1 » vient d’une version plus récente de ce programme. Installez cette version pour l’utiliser.</translation>
    </message>
    <message>
        <source>Another program holds the log of written changes “%1”. Try again when it has finished.</source>
        <translation>Un autre programme tient le journal des modifications écrites « %1 ». Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be written: the disk is full. No photo is changed without it. Free some space and try again.</source>
        <translation>Le journal des modifications écrites « %1 » n’a pas pu être écrit : le disque est plein. Aucune photo n’est modifiée sans lui. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not be created. Check that its folder may be written to.</source>
        <translation>« %1 » n’a pas pu être créé. Vérifiez que l’on peut écrire dans son dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place now: another program has it open, or it lies on a network share.</source>
        <translation>« %1 » ne peut pas être modifié sur place maintenant : un autre programme l’a ouvert, ou il est sur un partage réseau.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place on this system.</source>
        <translation>« %1 » ne peut pas être modifié sur place sur ce système.</translation>
    </message>
    <message>
        <source>“%1” is read-only and was left as it was. Allow writing to it, or have the rights of read-only photos written to sidecars.</source>
        <translation>« %1 » est en lecture seule et a été laissé tel quel. Permettez d’y écrire, ou faites écrire les droits des photos en lecture seule dans des sidecars.</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links), and this change does not fit into the file&apos;s present form, so that the names would part. It was left as it was.</source>
        <translation>« %1 » a %2 noms sur ce disque (liens physiques), et cette modification ne tient pas dans la forme actuelle du fichier, si bien que les noms se sépareraient. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The sidecar says the same as the photo.</source>
        <translation>Le sidecar dit la même chose que la photo.</translation>
    </message>
    <message>
        <source>The photo is read-only; its rights are written to a sidecar beside it.</source>
        <translation>La photo est en lecture seule ; ses droits sont écrits dans un sidecar à côté.</translation>
    </message>
    <message>
        <source>On a network share a new file takes the place of the old one.</source>
        <translation>Sur un partage réseau, un nouveau fichier prend la place de l’ancien.</translation>
    </message>
    <message>
        <source>The photo gets a file of its own; its other names keep the old one.</source>
        <translation>La photo reçoit son propre fichier ; ses autres noms gardent l’ancien.</translation>
    </message>
    <message>
        <source>The photo already says so; its sidecar is left as it is.</source>
        <translation>La photo le dit déjà ; son sidecar est laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” cannot hold the rights itself, and sidecars were not wanted.</source>
        <translation>« %1 » ne peut pas contenir lui-même les droits, et les sidecars n’étaient pas voulus.</translation>
    </message>
    <message>
        <source>“%1” was replaced, but the disk did not confirm it. Check the disk.</source>
        <translation>« %1 » a été remplacé, mais le disque ne l’a pas confirmé. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program at the same moment. That version was kept as “%2”.</source>
        <translation>« %1 » a été modifié par un autre programme au même moment. Cette version a été gardée comme « %2 ».</translation>
    </message>
    <message>
        <source>“%1” was replaced, but its former version “%2” could not be removed.</source>
        <translation>« %1 » a été remplacé, mais son ancienne version « %2 » n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>Il n’y a pas de session %1.</translation>
    </message>
    <message>
        <source>Waiting until another program has finished writing photos</source>
        <translation>Attente de la fin d’un autre programme qui écrit des photos</translation>
    </message>
    <message>
        <source>Stopped while another program was writing photos.</source>
        <translation>Arrêté pendant qu’un autre programme écrivait des photos.</translation>
    </message>
    <message>
        <source>Another program is writing photos of this library. Nothing was changed. Try again when it has finished.</source>
        <translation>Un autre programme écrit des photos de cette bibliothèque. Rien n’a été modifié. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>The disk is full, the remaining photos were left as they are. Free some space and resume the session.</source>
        <translation>Le disque est plein, les photos restantes ont été laissées telles quelles. Faites de la place et reprenez la session.</translation>
    </message>
    <message>
        <source>“%1” was written, but this could not be noted. Resume the session.</source>
        <translation>« %1 » a été écrit, mais cela n’a pas pu être noté. Reprenez la session.</translation>
    </message>
    <message>
        <source>Session %1 has been finished; there is nothing to resume.</source>
        <translation>La session %1 est terminée ; il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>Session %1 has already been undone.</source>
        <translation>La session %1 a déjà été annulée.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>« %1 » n’est plus là.</translation>
    </message>
    <message>
        <source>“%1” could not be restored to what it was and was left as it is.</source>
        <translation>« %1 » n’a pas pu être remis dans son état d’avant et est laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” was copied or touched by another program since. Its metadata is what it was, byte for byte; its picture was left as it is.</source>
        <translation>« %1 » a été copié ou touché depuis par un autre programme. Ses métadonnées sont celles d’avant, octet pour octet ; son image a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. The fields of the session say what they said before; the other changes were kept.</source>
        <translation>« %1 » a été modifié depuis par un autre programme. Les champs de la session disent ce qu’ils disaient avant ; les autres modifications ont été gardées.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. These fields keep its values: %2.</source>
        <translation>« %1 » a été modifié depuis par un autre programme. Ces champs gardent ses valeurs : %2.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: the disk is full. Free some space and try again.</source>
        <translation>« %1 » a été laissé tel quel : le disque est plein. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: your share of the disk is used up. Free some space and try again.</source>
        <translation>« %1 » a été laissé tel quel : votre part du disque est épuisée. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: it would become larger than this disk or account allows.</source>
        <translation>« %1 » a été laissé tel quel : il deviendrait plus grand que ce disque ou ce compte ne permet.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: you may not write to its folder, or the file is protected. Change its permissions and try again.</source>
        <translation>« %1 » a été laissé tel quel : vous ne pouvez pas écrire dans son dossier, ou le fichier est protégé. Changez ses droits et réessayez.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: too many files are open. Close other programs and try again.</source>
        <translation>« %1 » a été laissé tel quel : trop de fichiers sont ouverts. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: writing failed (%2). Check the disk before you try again.</source>
        <translation>« %1 » a été laissé tel quel : l’écriture a échoué (%2). Vérifiez le disque avant de réessayer.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program in the meantime and was left as it is. Scan it again and repeat the change.</source>
        <translation>« %1 » a été modifié entre-temps par un autre programme et a été laissé tel quel. Analysez-le de nouveau et refaites la modification.</translation>
    </message>
    <message>
        <source>“%1” was created by another program in the meantime and was left as it is. Scan the photo again and repeat the change.</source>
        <translation>« %1 » a été créé entre-temps par un autre programme et a été laissé tel quel. Analysez de nouveau la photo et refaites la modification.</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links). Writing it would change or part them, so it was left as it was. Say what to do with hard links, choose to write a sidecar, or make a copy of the photo.</source>
        <translation>« %1 » a %2 noms sur ce disque (liens physiques). L’écrire les modifierait ou les séparerait ; il a donc été laissé tel quel. Dites que faire des liens physiques, choisissez d’écrire un sidecar ou faites une copie de la photo.</translation>
    </message>
    <message>
        <source>“%1” is no log of written changes of this program and was left untouched. Move it to another folder, or choose another catalog; a new log is then begun.</source>
        <translation>« %1 » n’est pas un journal de modifications de ce programme et a été laissé intact. Déplacez-le dans un autre dossier ou choisissez un autre catalogue ; un nouveau est alors commencé.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” cannot be written to. No photo is changed without it. Give yourself permission to write to the file and its folder, or choose another catalog.</source>
        <translation>Le journal des modifications écrites « %1 » ne peut pas être écrit. Aucune photo n’est modifiée sans lui. Donnez-vous le droit d’écrire dans le fichier et son dossier, ou choisissez un autre catalogue.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be read or written (%2). No photo is changed without it. Check the disk it lies on, then try again.</source>
        <translation>Le journal des modifications écrites « %1 » n’a pas pu être lu ou écrit (%2). Aucune photo n’est modifiée sans lui. Vérifiez le disque où il se trouve, puis réessayez.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be used (%2). No photo is changed without it. Close other programs and try again, or move the file to another folder; a new log is then begun.</source>
        <translation>Le journal des modifications écrites « %1 » n’a pas pu être utilisé (%2). Aucune photo n’est modifiée sans lui. Fermez d’autres programmes et réessayez, ou déplacez le fichier dans un autre dossier ; un nouveau est alors commencé.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: its disk can only be read. Copy the photo to a disk that can be written to, or make this one writable, and try again.</source>
        <translation>« %1 » a été laissé tel quel : son disque ne peut être que lu. Copiez la photo sur un disque où l’on peut écrire, ou rendez celui-ci inscriptible, et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Bring it back to its place, or scan the folder it moved to.</source>
        <translation>« %1 » n’est plus là. Remettez-le à sa place ou analysez le dossier où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check its permissions and the disk it lies on, then try again.</source>
        <translation>« %1 » n’a pas pu être lu (%2). Vérifiez ses droits et le disque où il se trouve, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” was written by a later session since. The fields of this session say what they said before; what the later one wrote was kept.</source>
        <translation>« %1 » a été écrit depuis par une session ultérieure. Les champs de cette session disent ce qu’ils disaient avant ; ce que l’autre a écrit a été gardé.</translation>
    </message>
    <message>
        <source>“%1” was left as it is: session %2 wrote other values to it since. Undo session %2 first.</source>
        <translation>« %1 » a été laissé tel quel : la session %2 y a écrit d’autres valeurs depuis. Annulez d’abord la session %2.</translation>
    </message>
    <message>
        <source>Room is made inside the file; the picture is not copied.</source>
        <translation>De la place est faite dans le fichier ; l’image n’est pas copiée.</translation>
    </message>
    <message>
        <source>“%1” was written, but its folder did not confirm that it is safe: %2 Then resume the session.</source>
        <translation>« %1 » a été écrit, mais son dossier n’a pas confirmé qu’il est en sûreté : %2 Reprenez ensuite la session.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Fitted or 100 % (Z, or click the photo)</source>
        <translation>Ajustée ou 100 % (Z, ou clic sur la photo)</translation>
    </message>
    <message>
        <source>Fit · %1 %</source>
        <translation>Ajustée · %1 %</translation>
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
        <translation>Contrôle la licence et le consentement des photos avant leur publication.</translation>
    </message>
    <message>
        <source>Photos or folders to open.</source>
        <translation>Photos ou dossiers à ouvrir.</translation>
    </message>
    <message>
        <source>Use this catalog instead of your own.</source>
        <translation>Utiliser ce catalogue au lieu du vôtre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme; use dark, light or system.</source>
        <translation>« %1 » n’est pas un thème ; utilisez dark, light ou system.</translation>
    </message>
    <message>
        <source>Not all pictures could be written to %1.</source>
        <translation>Toutes les images n’ont pas pu être écrites dans %1.</translation>
    </message>
    <message>
        <source>Language of the window, as in de or pt_BR.</source>
        <translation>Langue de la fenêtre, comme de ou pt_BR.</translation>
    </message>
    <message>
        <source>dark, light or system; otherwise as chosen in the settings.</source>
        <translation>dark, light ou system ; sinon comme choisi dans les réglages.</translation>
    </message>
</context>
</TS>
