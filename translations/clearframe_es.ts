<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Finds: %1
License: %2
Source: %3
Trained on: %4
SHA-256: %5</source>
        <translation>Encuentra: %1
Licencia: %2
Fuente: %3
Entrenado con: %4
SHA-256: %5</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>Acerca de Clearframe</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GPL, version 3 or later; it comes without any warranty and gives no legal advice.</source>
        <translation>Versión %1. Software libre bajo la GPL, versión 3 o posterior; se ofrece sin garantía alguna y no da asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program finds that there is a face, not whose it is: no model that recognizes people is part of it.</source>
        <translation>Todo se queda en este ordenador. El programa encuentra que hay una cara, no de quién es: no incluye ningún modelo que reconozca a personas.</translation>
    </message>
    <message>
        <source>Models that find faces and people</source>
        <translation>Modelos que encuentran caras y personas</translation>
    </message>
    <message>
        <source>They miss people: from behind, far away, turned, badly lit. “No face found” means what it says, not “nobody is in the picture”.</source>
        <translation>Se les escapan personas: de espaldas, lejanas, giradas, mal iluminadas. «Ninguna cara encontrada» significa lo que dice, no «no hay nadie en la imagen».</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AcceptCommand</name>
    <message>
        <source>Accept a finding</source>
        <translation>Aceptar un hallazgo</translation>
    </message>
    <message>
        <source>Take an acceptance back</source>
        <translation>Retirar una aceptación</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>For every destination, not only %1</source>
        <translation>Para todos los destinos, no solo %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>Aceptar para %n foto</numerusform>
            <numerusform>Aceptar para %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Aceptar un hallazgo</translation>
    </message>
    <message>
        <source>Last day on which it is accepted</source>
        <translation>Último día en que se acepta</translation>
    </message>
    <message>
        <source>The photos count as if this had not been found. The finding, your reason and your name stay in every report.</source>
        <translation>Las fotos cuentan como si esto no se hubiera encontrado. El hallazgo, el motivo y su nombre quedan en cada informe.</translation>
    </message>
</context>
<context>
    <name>AnswerForManyDialog</name>
    <message numerus="yes">
        <source>One answer for %n people</source>
        <translation>
            <numerusform>Una respuesta para %n persona</numerusform>
            <numerusform>Una respuesta para %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is recorded for each of them: %1</source>
        <translation>La respuesta se registra para cada una: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Registrar respuesta</translation>
    </message>
    <message numerus="yes">
        <source>One answer for %n face(s)</source>
        <translation>
            <numerusform>Una respuesta para %n cara</numerusform>
            <numerusform>Una respuesta para %n caras</numerusform>
        </translation>
    </message>
    <message>
        <source>For an event: everybody with a red lanyard refused. The mark becomes a pseudonym in the list of people and can be used again for more faces.</source>
        <translation>Para un evento: todos los que llevan un cordón rojo han rechazado. La marca pasa a ser un seudónimo en la lista de personas y se puede usar de nuevo para más caras.</translation>
    </message>
    <message>
        <source>Mark the faces</source>
        <translation>Marcar las caras</translation>
    </message>
    <message>
        <source>Mark (“Red lanyard, fair 2026”)</source>
        <translation>Marca («Cordón rojo, feria 2026»)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Reduce motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Menus and photos come and go at once instead of sliding or fading.</source>
        <translation>Menús y fotos aparecen de golpe, sin deslizarse ni fundirse.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>BaselineDialog</name>
    <message>
        <source>Published before</source>
        <translation>Publicadas antes</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>Aceptar para %n foto</numerusform>
            <numerusform>Aceptar para %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>These were published before: %1</source>
        <translation>Estas se publicaron antes: %1</translation>
    </message>
    <message>
        <source>What stops these photos today is accepted, and from now on the check shows only what is new. Their licenses are noted as published. Never part of it: a refusal, a withdrawal, and photos that nobody has looked at. Each acceptance stays in the reports and can be taken back.</source>
        <translation>Se acepta lo que hoy detiene estas fotos, y desde ahora la comprobación muestra solo lo nuevo. Sus licencias se anotan como publicadas. Nunca forman parte: un rechazo, una retirada y las fotos que nadie ha mirado. Cada aceptación queda en los informes y se puede retirar.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Accepting %1 needs a reason that can be read later.</source>
        <translation>Aceptar %1 necesita un motivo que se pueda leer más adelante.</translation>
    </message>
    <message>
        <source>The photo is not in the catalog any more; scan its folder again.</source>
        <translation>La foto ya no está en el catálogo; vuelva a analizar su carpeta.</translation>
    </message>
    <message>
        <source>%1 was not accepted for this photo.</source>
        <translation>%1 no estaba aceptado para esta foto.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged: it has lost its id.</source>
        <translation>El catálogo «%1» está dañado: ha perdido su identificador.</translation>
    </message>
    <message>
        <source>Traces cannot be erased from “%1” in the middle of a change.</source>
        <translation>No se pueden borrar los rastros de «%1» en mitad de un cambio.</translation>
    </message>
    <message>
        <source>Another program is reading “%1”, so traces of what was deleted are still in its log. Close the other program and do it again.</source>
        <translation>Otro programa está leyendo «%1», así que quedan rastros de lo borrado en su registro. Cierre el otro programa y repita la operación.</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be created: %2.</source>
        <translation>No se pudo crear el catálogo «%1»: %2.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written: %2.</source>
        <translation>No se pudo escribir la copia «%1»: %2.</translation>
    </message>
    <message>
        <source>Another program is working on “%1”. Try again when it is done.</source>
        <translation>Otro programa está trabajando con «%1». Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room and try again.</source>
        <translation>No se pudo escribir «%1»: el disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>No se puede escribir «%1». Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and its folder.</source>
        <translation>No se puede abrir «%1». Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Put a backup of it in its place, or choose another file.</source>
        <translation>«%1» está dañado. Ponga una copia de seguridad en su lugar o elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Check the disk it lies on.</source>
        <translation>No se pudo leer o escribir «%1» (%2). Compruebe el disco en que está.</translation>
    </message>
    <message>
        <source>“%1”: the database refused (%2).</source>
        <translation>«%1»: la base de datos lo rechazó (%2).</translation>
    </message>
    <message>
        <source>The evidence could not be kept in “%1”: %2.</source>
        <translation>No se pudo guardar la prueba en «%1»: %2.</translation>
    </message>
    <message>
        <source>Of the evidence “%1” only a description is kept.</source>
        <translation>De la prueba «%1» solo se guarda una descripción.</translation>
    </message>
    <message>
        <source>The evidence “%1” is not in the catalog&apos;s store.</source>
        <translation>La prueba «%1» no está en el almacén del catálogo.</translation>
    </message>
    <message>
        <source>The evidence “%1” was altered since it was recorded.</source>
        <translation>La prueba «%1» se modificó después de registrarla.</translation>
    </message>
    <message>
        <source>The evidence “%1” could not be removed. Remove it by hand.</source>
        <translation>No se pudo eliminar la prueba «%1». Elimínela a mano.</translation>
    </message>
    <message>
        <source>A legal exception needs a reason: say why this face may be shown without consent.</source>
        <translation>Una excepción legal necesita un motivo: diga por qué se puede mostrar esta cara sin consentimiento.</translation>
    </message>
    <message>
        <source>There is no such person in the catalog; add the person first.</source>
        <translation>No existe esa persona en el catálogo; añádala primero.</translation>
    </message>
    <message>
        <source>This person was forgotten and cannot be chosen any more.</source>
        <translation>Esta persona se olvidó y ya no se puede elegir.</translation>
    </message>
    <message>
        <source>Face %1 is not in the catalog any more; list the faces again.</source>
        <translation>La cara %1 ya no está en el catálogo; vuelva a listar las caras.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged (%2). It was left as it is: move it aside and put a backup of it in its place, or choose another catalog.</source>
        <translation>El catálogo «%1» está dañado (%2). Se dejó como está: apártelo y ponga una copia de seguridad en su lugar, o elija otro catálogo.</translation>
    </message>
    <message>
        <source>“%1” is no Clearframe catalog. It was left as it is; choose another file.</source>
        <translation>«%1» no es un catálogo de Clearframe. Se dejó como está; elija otro archivo.</translation>
    </message>
    <message>
        <source>The catalog “%1” is empty (0 bytes), which a full disk or a broken copy can cause. Put a backup of it in its place; to begin a new catalog, delete it first.</source>
        <translation>El catálogo «%1» está vacío (0 bytes), lo que puede deberse a un disco lleno o a una copia interrumpida. Ponga una copia de seguridad en su lugar; para empezar uno nuevo, bórrelo primero.</translation>
    </message>
    <message>
        <source>The catalog “%1” was written by a newer Clearframe (schema %2, this program knows %3). It was left as it is; open it with the newer version.</source>
        <translation>El catálogo «%1» lo escribió un Clearframe más reciente (esquema %2; este programa conoce %3). Se dejó como está; ábralo con la versión más reciente.</translation>
    </message>
    <message>
        <source>it has no schema version</source>
        <translation>no tiene versión de esquema</translation>
    </message>
    <message>
        <source>“%1” is no file that can hold a catalog; choose another one.</source>
        <translation>«%1» no es un archivo que pueda contener un catálogo; elija otro.</translation>
    </message>
    <message>
        <source>There is no such person in the catalog.</source>
        <translation>No existe esa persona en el catálogo.</translation>
    </message>
    <message>
        <source>%1 was erased on request and cannot be changed.</source>
        <translation>%1 se borró a petición y no se puede cambiar.</translation>
    </message>
    <message>
        <source>A person needs a name; a pseudonym such as “Runner 12” is enough.</source>
        <translation>Una persona necesita un nombre; basta un seudónimo como «Corredor 12».</translation>
    </message>
    <message>
        <source>There is already a person named “%1”. Choose another name, or merge the two.</source>
        <translation>Ya hay una persona llamada «%1». Elija otro nombre o combine las dos.</translation>
    </message>
    <message>
        <source>The consent would end (%1) before it begins (%2).</source>
        <translation>El consentimiento terminaría (%1) antes de empezar (%2).</translation>
    </message>
    <message>
        <source>The days of capture would end (%1) before they begin (%2).</source>
        <translation>Los días de captura terminarían (%1) antes de empezar (%2).</translation>
    </message>
    <message>
        <source>The consent names a day that does not exist.</source>
        <translation>El consentimiento nombra un día que no existe.</translation>
    </message>
    <message>
        <source>The kinds “exception” and “not needed” go with the answer “not needed”, and only with it.</source>
        <translation>Las clases «excepción» y «no necesario» van con la respuesta «no necesario», y solo con ella.</translation>
    </message>
    <message>
        <source>“Not needed” needs a reason: say why no consent is necessary.</source>
        <translation>«No necesario» requiere un motivo: diga por qué no hace falta consentimiento.</translation>
    </message>
    <message>
        <source>A person cannot be merged with itself; choose two entries.</source>
        <translation>Una persona no se puede combinar consigo misma; elija dos entradas.</translation>
    </message>
    <message>
        <source>Forgotten person %1</source>
        <translation>Persona olvidada %1</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2. Check the permissions of its folder, or choose another place.</source>
        <translation>No se pudo crear «%1»: %2. Compruebe los permisos de su carpeta o elija otro lugar.</translation>
    </message>
    <message>
        <source>The face is not in the catalog any more; scan the photo again.</source>
        <translation>La cara ya no está en el catálogo; analice la foto de nuevo.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>No existe la copia de seguridad «%1».</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored.</source>
        <translation>La copia de seguridad «%1» está dañada y no se restauró.</translation>
    </message>
    <message>
        <source>Between 0 and %1 backups can be kept.</source>
        <translation>Se pueden guardar entre 0 y %1 copias de seguridad.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder or on a disk that can only be read, but the program has to keep notes beside it even while it only reads. Copy the catalog to a folder that can be written to and choose the copy.</source>
        <translation>«%1» está en una carpeta o un disco de solo lectura, pero el programa tiene que guardar notas al lado incluso cuando solo lee. Copie el catálogo a una carpeta en la que se pueda escribir y elija la copia.</translation>
    </message>
    <message>
        <source>There is no such answer in the catalog.</source>
        <translation>No existe tal respuesta en el catálogo.</translation>
    </message>
    <message>
        <source>This answer was taken back before.</source>
        <translation>Esta respuesta ya se retiró antes.</translation>
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
        <translation>eliminado</translation>
    </message>
    <message>
        <source>I may change their rights</source>
        <translation>Puedo cambiar sus derechos</translation>
    </message>
    <message>
        <source>I may change the rights of these photos, whoever they name as creator.</source>
        <translation>Puedo cambiar los derechos de estas fotos, nombren a quien nombren como autor.</translation>
    </message>
    <message>
        <source>Public domain, too</source>
        <translation>También dominio público</translation>
    </message>
    <message>
        <source>Also change photos that are in the public domain.</source>
        <translation>Cambiar también las fotos que son de dominio público.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>la última escritura</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>Mirando %n archivo…</numerusform>
            <numerusform>Mirando %n archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>Espera su decisión</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Escribir %n archivo</numerusform>
            <numerusform>Escribir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1 (%n archivo)</numerusform>
            <numerusform>%1 (%n archivos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>Bring the file back to its place, or scan the folder it moved to.</source>
        <translation>Devuelva el archivo a su sitio o analice la carpeta a la que se movió.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
    <message>
        <source>Open the file in another program; replace it if it is damaged, then scan it again.</source>
        <translation>Abra el archivo en otro programa; si está dañado, sustitúyalo y analícelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program changed the file after it was scanned.</source>
        <translation>Otro programa cambió el archivo después de analizarlo.</translation>
    </message>
    <message>
        <source>Scan the photo again.</source>
        <translation>Analice la foto de nuevo.</translation>
    </message>
    <message>
        <source>%1 was chosen, but is not written to the file yet.</source>
        <translation>%1 está elegida, pero aún no escrita en el archivo.</translation>
    </message>
    <message>
        <source>Write the chosen license to the file.</source>
        <translation>Escriba la licencia elegida en el archivo.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Una persona desconocida</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>condiciones de uso</translation>
    </message>
    <message>
        <source>rights statement page</source>
        <translation>página de declaración de derechos</translation>
    </message>
    <message>
        <source>copyright mark</source>
        <translation>marca de derechos de autor</translation>
    </message>
    <message>
        <source>The photo has no license.</source>
        <translation>La foto no tiene licencia.</translation>
    </message>
    <message>
        <source>Choose a license, or “all rights reserved”, and write it to the file.</source>
        <translation>Elija una licencia, o «todos los derechos reservados», y escríbala en el archivo.</translation>
    </message>
    <message>
        <source>The license statement is not clear. %1</source>
        <translation>La indicación de licencia no está clara. %1</translation>
    </message>
    <message>
        <source>The license statement “%1” is not clear. %2</source>
        <translation>La indicación de licencia «%1» no está clara. %2</translation>
    </message>
    <message>
        <source>If the photo is yours, choose the license that was meant; else ask its creator.</source>
        <translation>Si la foto es suya, elija la licencia que se quería decir; si no, pregunte a su creador.</translation>
    </message>
    <message>
        <source>The file says different things about its %1 in different places.</source>
        <translation>El archivo dice cosas distintas en lugares distintos: %1.</translation>
    </message>
    <message>
        <source>Choose which one is right and write it everywhere.</source>
        <translation>Elija cuál es correcta y escríbala en todas partes.</translation>
    </message>
    <message>
        <source>Creative Commons has retired %1.</source>
        <translation>Creative Commons ha retirado %1.</translation>
    </message>
    <message>
        <source>%1 is an old version; version 4.0 is current.</source>
        <translation>%1 es una versión antigua; la actual es la 4.0.</translation>
    </message>
    <message>
        <source>If the photo is yours, you may offer version 4.0; the old license stays valid for copies already out.</source>
        <translation>Si la foto es suya, puede ofrecer la versión 4.0; la licencia antigua sigue valiendo para las copias ya difundidas.</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as protected by copyright.</source>
        <translation>La licencia es %1, pero el archivo está marcado como protegido por derechos de autor.</translation>
    </message>
    <message>
        <source>Set both together: write the license again, or choose another one.</source>
        <translation>Fije ambas cosas a la vez: escriba de nuevo la licencia o elija otra.</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as public domain.</source>
        <translation>La licencia es %1, pero el archivo está marcado como de dominio público.</translation>
    </message>
    <message>
        <source>The Public Domain Mark is on a photo of your own; it grants nothing.</source>
        <translation>La Marca de Dominio Público está en una foto suya; no concede nada.</translation>
    </message>
    <message>
        <source>Choose CC0 to give up your rights, or a license.</source>
        <translation>Elija CC0 para renunciar a sus derechos, o una licencia.</translation>
    </message>
    <message>
        <source>%1 allows changes, but the file forbids some (%2).</source>
        <translation>%1 permite cambios, pero el archivo prohíbe algunos (%2).</translation>
    </message>
    <message>
        <source>Remove the constraint, or choose a license without changes (ND).</source>
        <translation>Quite la restricción o elija una licencia sin cambios (ND).</translation>
    </message>
    <message>
        <source>The file names no creator and no credit.</source>
        <translation>El archivo no nombra ni creador ni crédito.</translation>
    </message>
    <message>
        <source>The file has a credit line, but names no creator.</source>
        <translation>El archivo tiene una línea de crédito, pero no nombra al creador.</translation>
    </message>
    <message>
        <source>Write the creator&apos;s name to the file.</source>
        <translation>Escriba el nombre del creador en el archivo.</translation>
    </message>
    <message>
        <source>Copies went out under %1, which allows more than %2; it stays valid for them.</source>
        <translation>Salieron copias bajo %1, que permite más que %2; para ellas sigue valiendo.</translation>
    </message>
    <message>
        <source>Go back to the license of before, or accept that the old copies keep it.</source>
        <translation>Vuelva a la licencia anterior o acepte que las copias antiguas la conserven.</translation>
    </message>
    <message>
        <source>The creator is %1, which is none of your names.</source>
        <translation>El creador es %1, que no es ninguno de sus nombres.</translation>
    </message>
    <message>
        <source>Keep to the license the creator chose, or add the name to your own names.</source>
        <translation>Mantenga la licencia que eligió el creador o añada el nombre a los suyos.</translation>
    </message>
    <message>
        <source>The file forbids data mining, but %1 already lets everyone use and change the photo.</source>
        <translation>El archivo prohíbe la minería de datos, pero %1 ya permite a todos usar y cambiar la foto.</translation>
    </message>
    <message>
        <source>Leave the wish out, or choose a license with NC or ND.</source>
        <translation>Omita el deseo o elija una licencia con NC o ND.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 no admite %2.</translation>
    </message>
    <message>
        <source>If the photo is yours, choose a license this destination takes; else leave it out.</source>
        <translation>Si la foto es suya, elija una licencia que este destino admita; si no, déjela fuera.</translation>
    </message>
    <message>
        <source>The file says nothing about data mining and AI training.</source>
        <translation>El archivo no dice nada de minería de datos ni de entrenamiento de IA.</translation>
    </message>
    <message>
        <source>State your wish when you write the license.</source>
        <translation>Indique su deseo al escribir la licencia.</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message>
        <source>Nobody has decided who the person %1 is.</source>
        <translation>Nadie ha decidido quién es la persona %1.</translation>
    </message>
    <message>
        <source>Nobody has decided whose face is %1.</source>
        <translation>Nadie ha decidido de quién es la cara %1.</translation>
    </message>
    <message>
        <source>The legal exception for the face %1 has no reason.</source>
        <translation>La excepción legal para la cara %1 no tiene motivo.</translation>
    </message>
    <message>
        <source>Decide who or what it is.</source>
        <translation>Decida quién o qué es.</translation>
    </message>
    <message>
        <source>Ask the person and record the answer.</source>
        <translation>Pregunte a la persona y registre la respuesta.</translation>
    </message>
    <message>
        <source>Leave the photo out, or publish a copy in which the person is covered or cut off.</source>
        <translation>Deje la foto fuera o publique una copia con la persona tapada o recortada.</translation>
    </message>
    <message>
        <source>Ask for a consent that is valid on the day of publication.</source>
        <translation>Pida un consentimiento válido el día de la publicación.</translation>
    </message>
    <message>
        <source>Ask for a consent to this use, or choose another destination.</source>
        <translation>Pida un consentimiento para este uso o elija otro destino.</translation>
    </message>
    <message>
        <source>Ask for a consent to this photo too.</source>
        <translation>Pida un consentimiento también para esta foto.</translation>
    </message>
    <message>
        <source>Choose a license that allows no more than the person agreed to, or ask for more.</source>
        <translation>Elija una licencia que no permita más de lo que la persona aceptó, o pida más.</translation>
    </message>
    <message>
        <source>Ask a parent or guardian and record who agreed.</source>
        <translation>Pregunte a un padre, madre o tutor y registre quién aceptó.</translation>
    </message>
    <message>
        <source>The file is not there, so nobody can be looked for in it.</source>
        <translation>El archivo no está, así que no se puede buscar a nadie en él.</translation>
    </message>
    <message>
        <source>Bring the file back and scan it.</source>
        <translation>Devuelva el archivo y analícelo.</translation>
    </message>
    <message>
        <source>The photo was never searched for people.</source>
        <translation>Nunca se buscaron personas en la foto.</translation>
    </message>
    <message>
        <source>Scan the photo.</source>
        <translation>Analice la foto.</translation>
    </message>
    <message>
        <source>The search for people failed.</source>
        <translation>La búsqueda de personas falló.</translation>
    </message>
    <message>
        <source>Mend or replace the file, then scan it again.</source>
        <translation>Repare o sustituya el archivo y analícelo de nuevo.</translation>
    </message>
    <message>
        <source>The photo changed since it was searched for people.</source>
        <translation>La foto cambió desde que se buscaron personas en ella.</translation>
    </message>
    <message>
        <source>%1 people are in the photo; in a crowd somebody may be unseen.</source>
        <translation>Hay %1 personas en la foto; en una multitud alguien puede pasar inadvertido.</translation>
    </message>
    <message>
        <source>Look at the photo, or scan it again thoroughly.</source>
        <translation>Mire la foto o analícela de nuevo a fondo.</translation>
    </message>
    <message>
        <source>Look at the photo and draw a box around anybody who was missed.</source>
        <translation>Mire la foto y trace un recuadro alrededor de quien falte.</translation>
    </message>
    <message>
        <source>One place looks faintly like a face; somebody may be unseen.</source>
        <translation>Un lugar se parece vagamente a una cara; alguien puede pasar inadvertido.</translation>
    </message>
    <message>
        <source>%1 places look faintly like a face; somebody may be unseen.</source>
        <translation>%1 lugares se parecen vagamente a una cara; alguien puede pasar inadvertido.</translation>
    </message>
    <message>
        <source>The file claims an unlimited model release, but no consent here supports it.</source>
        <translation>El archivo afirma una autorización de modelo ilimitada, pero ningún consentimiento de aquí la respalda.</translation>
    </message>
    <message>
        <source>The file claims a model release, but no consent here supports it.</source>
        <translation>El archivo afirma una autorización de modelo, pero ningún consentimiento de aquí la respalda.</translation>
    </message>
    <message>
        <source>Record the release as a consent of each person, or remove the claim.</source>
        <translation>Registre la autorización como consentimiento de cada persona o quite la afirmación.</translation>
    </message>
    <message>
        <source>The file says that no people are in the photo, but they were found.</source>
        <translation>El archivo dice que no hay personas en la foto, pero se encontraron.</translation>
    </message>
    <message>
        <source>Remove the statement from the file.</source>
        <translation>Quite la afirmación del archivo.</translation>
    </message>
    <message>
        <source>Decide who or what the faces are.</source>
        <translation>Decida quién o qué son las caras.</translation>
    </message>
    <message>
        <source>Publish an exported copy, which leaves this behind, instead of the file itself.</source>
        <translation>Publique una copia exportada, que deja esto atrás, en lugar del propio archivo.</translation>
    </message>
    <message>
        <source>The file tells where the photo was taken (%1).</source>
        <translation>El archivo dice dónde se tomó la foto (%1).</translation>
    </message>
    <message>
        <source>The file marks faces.</source>
        <translation>El archivo marca caras.</translation>
    </message>
    <message>
        <source>The file names a person: %1.</source>
        <translation>El archivo nombra a una persona: %1.</translation>
    </message>
    <message>
        <source>The file names %1 people: %2.</source>
        <translation>El archivo nombra a %1 personas: %2.</translation>
    </message>
    <message>
        <source>The file holds pictures that no viewer shows (%1).</source>
        <translation>El archivo contiene imágenes que ningún visor muestra (%1).</translation>
    </message>
    <message>
        <source>The file identifies the camera or its owner (%1).</source>
        <translation>El archivo identifica la cámara o a su dueño (%1).</translation>
    </message>
    <message>
        <source>The file says how old somebody in the photo is (%1).</source>
        <translation>El archivo dice la edad de alguien de la foto (%1).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>No statement on AI training</source>
        <translation>Nada sobre entrenamiento de IA</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>File changed since it was scanned</source>
        <translation>Archivo cambiado desde el análisis</translation>
    </message>
    <message>
        <source>Chosen rights not written yet</source>
        <translation>Derechos elegidos aún sin escribir</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Sin licencia</translation>
    </message>
    <message>
        <source>License not clear</source>
        <translation>Licencia poco clara</translation>
    </message>
    <message>
        <source>License statements disagree</source>
        <translation>Indicaciones de licencia opuestas</translation>
    </message>
    <message>
        <source>Retired or old license</source>
        <translation>Licencia retirada o antigua</translation>
    </message>
    <message>
        <source>Contradicting rights</source>
        <translation>Derechos contradictorios</translation>
    </message>
    <message>
        <source>Creator missing</source>
        <translation>Falta el creador</translation>
    </message>
    <message>
        <source>Narrower than what was published before</source>
        <translation>Más estrecha que lo publicado antes</translation>
    </message>
    <message>
        <source>Creator is somebody else</source>
        <translation>El creador es otra persona</translation>
    </message>
    <message>
        <source>Data-mining wish contradicts the license</source>
        <translation>Minería de datos: deseo opuesto a la licencia</translation>
    </message>
    <message>
        <source>Destination does not take this license</source>
        <translation>El destino no admite esta licencia</translation>
    </message>
    <message>
        <source>Face without a decision</source>
        <translation>Cara sin decisión</translation>
    </message>
    <message>
        <source>Person without an answer</source>
        <translation>Persona sin respuesta</translation>
    </message>
    <message>
        <source>Person refused or withdrew</source>
        <translation>La persona rechazó o retiró</translation>
    </message>
    <message>
        <source>Consent not valid that day</source>
        <translation>Consentimiento no válido ese día</translation>
    </message>
    <message>
        <source>Consent does not cover this use</source>
        <translation>El consentimiento no cubre este uso</translation>
    </message>
    <message>
        <source>License allows more than the consent</source>
        <translation>La licencia permite más que el consentimiento</translation>
    </message>
    <message>
        <source>Minor without a guardian&apos;s consent</source>
        <translation>Menor sin consentimiento de un tutor</translation>
    </message>
    <message>
        <source>Not searched for people</source>
        <translation>Sin buscar personas</translation>
    </message>
    <message>
        <source>Somebody may be unseen</source>
        <translation>Alguien puede pasar inadvertido</translation>
    </message>
    <message>
        <source>Claimed release without a record</source>
        <translation>Autorización afirmada sin registro</translation>
    </message>
    <message>
        <source>Says “no people”, but faces were found</source>
        <translation>Dice «sin personas», pero hay caras</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Lugar en el archivo</translation>
    </message>
    <message>
        <source>Names of people in the file</source>
        <translation>Nombres de personas en el archivo</translation>
    </message>
    <message>
        <source>Hidden pictures in the file</source>
        <translation>Imágenes ocultas en el archivo</translation>
    </message>
    <message>
        <source>Serial numbers or owner in the file</source>
        <translation>Números de serie o dueño en el archivo</translation>
    </message>
    <message>
        <source>Age of a child in the file</source>
        <translation>Edad de un menor en el archivo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>The file names somebody, but nobody was found in the photo.</source>
        <translation>El archivo nombra a alguien, pero no se encontró a nadie en la foto.</translation>
    </message>
    <message>
        <source>The file names more people than were found in the photo.</source>
        <translation>El archivo nombra a más personas de las que se encontraron en la foto.</translation>
    </message>
</context>
<context>
    <name>CheckPhotos</name>
    <message>
        <source>“%1” does not exist. Correct the path, or connect the drive it is on.</source>
        <translation>«%1» no existe. Corrija la ruta o conecte la unidad en que está.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Aceptado por %1: %2</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <translation>(hasta el %1)</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>persona %1</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Sin licencia</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Check for %1</source>
        <translation>Comprobación para %1</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>%1 fotos</translation>
    </message>
    <message>
        <source>%1, day of publication %2</source>
        <translation>%1, día de publicación %2</translation>
    </message>
    <message>
        <source>The check was stopped before all photos were looked at.</source>
        <translation>La comprobación se detuvo antes de mirar todas las fotos.</translation>
    </message>
    <message>
        <source>Made with Clearframe. This is no legal advice: law differs by country. It shows what is recorded and whether anything recorded stands against publication.</source>
        <translation>Hecho con Clearframe. Esto no es asesoramiento jurídico: la ley varía según el país. Muestra lo registrado y si algo de ello se opone a la publicación.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>%1 Accepted by %2: %3</source>
        <translation>%1 Aceptado por %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more like this.</source>
        <translation>… y %1 más como este.</translation>
    </message>
    <message>
        <source>one photo</source>
        <translation>una foto</translation>
    </message>
    <message>
        <source>Advice, which stops nothing:</source>
        <translation>Consejos, que no detienen nada:</translation>
    </message>
    <message>
        <source>%1 for %2 on %3: %4 clear, %5 undecided, %6 blocked.</source>
        <translation>%1 para %2 el %3: %4 libres, %5 sin decidir, %6 bloqueadas.</translation>
    </message>
    <message>
        <source>People were looked for fast in %1, thoroughly in %2.</source>
        <translation>Se buscaron personas en modo rápido en %1 y a fondo en %2.</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>caras</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>sin mirar</translation>
    </message>
    <message>
        <source>thoroughly</source>
        <translation>a fondo</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>people not looked for</source>
        <translation>personas no buscadas</translation>
    </message>
    <message>
        <source>people looked for thoroughly</source>
        <translation>personas buscadas a fondo</translation>
    </message>
    <message>
        <source>people looked for fast</source>
        <translation>personas buscadas rápidamente</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n cara</numerusform>
            <numerusform>%n caras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous photo on the right</source>
        <translation>Foto anterior a la derecha</translation>
    </message>
    <message>
        <source>Next photo on the right</source>
        <translation>Foto siguiente a la derecha</translation>
    </message>
</context>
<context>
    <name>ConflictField</name>
    <message>
        <source>%1: values disagree</source>
        <translation>%1: los valores discrepan</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values disagree</source>
        <translation>
            <numerusform>%1: %n valor discrepa</numerusform>
            <numerusform>%1: %n valores discrepan</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which one is right: it is written everywhere.</source>
        <translation>Elija cuál es correcto: se escribe en todas partes.</translation>
    </message>
    <message>
        <source>This field is read only; mend it in another program.</source>
        <translation>Este campo solo se lee; corríjalo en otro programa.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Otro valor para %1</translation>
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
        <translation>todo uso</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Preguntado, aún sin respuesta</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Limited to some uses</source>
        <translation>Limitado a algunos usos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesario</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Private albums</source>
        <translation>Álbumes privados</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Open licenses</source>
        <translation>Licencias abiertas</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>Entrenamiento de IA</translation>
    </message>
    <message>
        <source>any license</source>
        <translation>cualquier licencia</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>nothing from %1 on</source>
        <translation>nada desde el %1</translation>
    </message>
    <message>
        <source>guardian: %1</source>
        <translation>tutor: %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>Rechazado o retirado</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Guardian missing</source>
        <translation>Falta el tutor</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>No válido hoy</translation>
    </message>
    <message>
        <source>Not for this destination</source>
        <translation>No para este destino</translation>
    </message>
</context>
<context>
    <name>ConsentCommand</name>
    <message>
        <source>Take back an answer</source>
        <translation>Retirar una respuesta</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>Anotar respuestas</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Respuesta de %1</translation>
    </message>
</context>
<context>
    <name>ConsentDetails</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Model release (a contract)</source>
        <translation>Autorización de modelo (un contrato)</translation>
    </message>
    <message>
        <source>Consent and release</source>
        <translation>Consentimiento y autorización</translation>
    </message>
    <message>
        <source>Exception of the law</source>
        <translation>Excepción de la ley</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesario</translation>
    </message>
    <message>
        <source>As uses and licenses say</source>
        <translation>Según usos y licencias</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Editorial only</source>
        <translation>Solo editorial</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>As the licenses say</source>
        <translation>Según las licencias</translation>
    </message>
    <message>
        <source>Colors only</source>
        <translation>Solo colores</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>No se publica</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Por mensaje</translation>
    </message>
    <message>
        <source>By a form on a screen</source>
        <translation>Con un formulario en pantalla</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>De palabra</translation>
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
        <translation>Clase</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>Ganar dinero</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>Cambios en la imagen</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>Nombre junto a la foto</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>Solo con la cara tapada</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cómo se dio</translation>
    </message>
    <message>
        <source>Text that was shown</source>
        <translation>Texto que se mostró</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>Responsable de las fotos</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>Dado a cambio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>El lugar de la cara puede quedar en el archivo</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>Reconocimiento automático permitido</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>ConsentDetailsForm</name>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>Ganar dinero</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>Cambios en la imagen</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>Nombre junto a la foto</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>Solo con la cara tapada</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cómo se dio</translation>
    </message>
    <message>
        <source>More of the record</source>
        <translation>Más datos</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>Fotos de las que habla</translation>
    </message>
    <message>
        <source>Text that was shown (name, version)</source>
        <translation>Texto que se mostró (nombre, versión)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>Responsable de las fotos</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>Dado a cambio</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>El lugar de la cara puede quedar en el archivo</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>Reconocimiento automático permitido</translation>
    </message>
    <message>
        <source>Witnessed on</source>
        <translation>Atestiguado el</translation>
    </message>
    <message>
        <source>Countries (empty: the world)</source>
        <translation>Países (vacío: el mundo)</translation>
    </message>
    <message>
        <source>Given by (if not the person)</source>
        <translation>Dado por (si no es la persona)</translation>
    </message>
</context>
<context>
    <name>ConsentEditor</name>
    <message>
        <source>Photos of this person stay undecided until there is an answer.</source>
        <translation>Las fotos de esta persona quedan sin decidir hasta que haya una respuesta.</translation>
    </message>
    <message>
        <source>Covers what is checked; every use when nothing is checked.</source>
        <translation>Cubre lo marcado; todo uso si no se marca nada.</translation>
    </message>
    <message>
        <source>Covers only what is checked.</source>
        <translation>Cubre solo lo marcado.</translation>
    </message>
    <message>
        <source>Photos of this person are blocked, unless the face is covered.</source>
        <translation>Las fotos de esta persona están bloqueadas, salvo con la cara tapada.</translation>
    </message>
    <message>
        <source>From today every earlier answer covers nothing. What was published stays published: the license lives on, only your own copies can be taken down.</source>
        <translation>Desde hoy ninguna respuesta anterior cubre nada. Lo publicado sigue publicado: la licencia perdura; solo se pueden retirar las copias propias.</translation>
    </message>
    <message>
        <source>For example yourself. Say why; the reason stays in every report.</source>
        <translation>Por ejemplo, usted mismo. Diga por qué; el motivo queda en cada informe.</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nueva respuesta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Under 18: a guardian has to agree</source>
        <translation>Menor de 18: debe aceptar un tutor</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Registrar respuesta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Notes (never exported)</source>
        <translation>Notas (nunca se exportan)</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Any license when nothing is checked.</source>
        <translation>Cualquier licencia si no se marca nada.</translation>
    </message>
    <message>
        <source>New answer of %1</source>
        <translation>Nueva respuesta de %1</translation>
    </message>
</context>
<context>
    <name>ConsentPopup</name>
    <message>
        <source>Consent of %1</source>
        <translation>Consentimiento de %1</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Solo hasta</translation>
    </message>
    <message>
        <source>Agreed for %1</source>
        <translation>Aceptó para %1</translation>
    </message>
    <message>
        <source>Agreed for every use</source>
        <translation>Aceptó todo uso</translation>
    </message>
    <message>
        <source>Was asked, no answer yet</source>
        <translation>Se le preguntó, aún sin respuesta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazó</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>Último día cubierto</translation>
    </message>
    <message>
        <source>Parent or guardian who agreed</source>
        <translation>Padre, madre o tutor que aceptó</translation>
    </message>
    <message>
        <source>Signed form, e-mail of May 1, …</source>
        <translation>Formulario firmado, correo del 1 de mayo, …</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Registrar respuesta</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Consent granted</source>
        <translation>Consentimiento concedido</translation>
    </message>
    <message>
        <source>Consent limited</source>
        <translation>Consentimiento limitado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Consent not needed</source>
        <translation>Consentimiento no necesario</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Preguntado, aún sin respuesta</translation>
    </message>
</context>
<context>
    <name>CoverPreview</name>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Hold to see it uncovered</source>
        <translation>Mantener para verla sin tapar</translation>
    </message>
    <message>
        <source>Covered faces</source>
        <translation>Caras tapadas</translation>
    </message>
    <message>
        <source>How faces are covered</source>
        <translation>Cómo se tapan las caras</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Pixelar</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfocar</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In the copy the face is looked for again; if it is found, it is covered more.</source>
        <translation>En la copia se busca la cara otra vez; si se encuentra, se tapa más.</translation>
    </message>
    <message>
        <source>No photo would be helped by covering faces.</source>
        <translation>Tapar caras no ayudaría a ninguna foto.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) covered</source>
        <translation>
            <numerusform>%n cara tapada</numerusform>
            <numerusform>%n caras tapadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with covered faces</source>
        <translation>%1 con caras tapadas</translation>
    </message>
</context>
<context>
    <name>CoverageField</name>
    <message>
        <source>Taken from</source>
        <translation>Tomadas desde</translation>
    </message>
    <message>
        <source>Taken until</source>
        <translation>Tomadas hasta</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>Fotos de las que habla</translation>
    </message>
    <message>
        <source>All photos of the person</source>
        <translation>Todas las fotos de la persona</translation>
    </message>
    <message>
        <source>Photos of a folder (a shoot)</source>
        <translation>Fotos de una carpeta (una sesión)</translation>
    </message>
    <message>
        <source>Photos taken on some days</source>
        <translation>Fotos tomadas ciertos días</translation>
    </message>
    <message>
        <source>Photos selected in the library</source>
        <translation>Fotos seleccionadas en la biblioteca</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>The photos of this folder</source>
        <translation>Las fotos de esta carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n foto seleccionada</numerusform>
            <numerusform>%n fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as nothing is chosen, it speaks of all photos.</source>
        <translation>Mientras no se elija nada, habla de todas las fotos.</translation>
    </message>
</context>
<context>
    <name>CoveredCopy</name>
    <message>
        <source>Folder for the copy</source>
        <translation>Carpeta para la copia</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando a %1</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>Exported as “%1”. %2</source>
        <translation>Exportada como «%1». %2</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>No exportada. %1</translation>
    </message>
</context>
<context>
    <name>DataMining</name>
    <message>
        <source>No statement</source>
        <translation>Sin indicación</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not for AI training</source>
        <translation>No para entrenar IA</translation>
    </message>
    <message>
        <source>Not for generative AI training</source>
        <translation>No para IA generativa</translation>
    </message>
    <message>
        <source>Not for data mining, except search engines</source>
        <translation>Sin minería, salvo buscadores</translation>
    </message>
    <message>
        <source>Not for data mining</source>
        <translation>Sin minería de datos</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Depicted</source>
        <translation>Representada</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>No reconocible</translation>
    </message>
    <message>
        <source>Legal exception</source>
        <translation>Excepción legal</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
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
        <translation>No es esta persona</translation>
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
        <translation>Nombre o seudónimo</translation>
    </message>
    <message>
        <source>Your answer is kept when the photo is scanned again. It can be undone at any time.</source>
        <translation>Su respuesta se conserva cuando la foto se analiza de nuevo. Se puede deshacer en cualquier momento.</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>La cara</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>Representada: cartel, estatua…</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>No reconocible</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>Excepción legal…</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n faces chosen: the answer counts for all of them.</source>
        <translation>
            <numerusform>%n cara elegida: la respuesta vale para ella.</numerusform>
            <numerusform>%n caras elegidas: la respuesta vale para todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (from the file: %2)</source>
        <translation>«%1» (según el archivo: %2)</translation>
    </message>
    <message>
        <source>The file disagrees with itself: %1. Type the name that is right.</source>
        <translation>El archivo se contradice: %1. Escriba el nombre correcto.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The file says %1. Look before you confirm.</source>
        <translation>El archivo dice %1. Mire antes de confirmar.</translation>
    </message>
    <message>
        <source>Guess: %1. Nothing of the face was compared. Look before you confirm.</source>
        <translation>Suposición: %1. No se comparó nada de la cara. Mire antes de confirmar.</translation>
    </message>
    <message>
        <source>Guess: “%1”</source>
        <translation>Suposición: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more of that name</source>
        <translation>
            <numerusform>Elegir %n más con ese nombre</numerusform>
            <numerusform>Elegir %n más con ese nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n look-alikes (a guess)</source>
        <translation>
            <numerusform>Elegir %n parecida (una suposición)</numerusform>
            <numerusform>Elegir %n parecidas (una suposición)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new here. Photos stay undecided until there is an answer.</source>
        <translation>%1 es nueva aquí. Las fotos quedan sin decidir hasta que haya una respuesta.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>Confirmar «%1»</translation>
    </message>
    <message>
        <source>Confirm “%1” (new)</source>
        <translation>Confirmar «%1» (nueva)</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen…</source>
        <translation>Una respuesta para las elegidas…</translation>
    </message>
</context>
<context>
    <name>DestinationChooser</name>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>Destino: %1</translation>
    </message>
</context>
<context>
    <name>DetectionPart</name>
    <message>
        <source>A face detector of your own</source>
        <translation>Un detector de caras propio</translation>
    </message>
    <message>
        <source>An ONNX file that is asked beside the detectors of the program, so it can only find more.</source>
        <translation>Un archivo ONNX al que se pregunta junto a los detectores del programa, así que solo puede encontrar más.</translation>
    </message>
    <message>
        <source>Face detector of your own</source>
        <translation>Detector de caras propio</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> megapíxeles</translation>
    </message>
    <message>
        <source>Open photos up to</source>
        <translation>Abrir fotos de hasta</translation>
    </message>
    <message>
        <source>Look for people whose face is not to be seen, too</source>
        <translation>Buscar también personas cuya cara no se ve</translation>
    </message>
    <message>
        <source>From behind or far off: a second net finds them as boxes that need a decision. Changes on this page count from the next scan on; photos scanned before are looked at again by “clearframe-cli scan --redo-older”.</source>
        <translation>De espaldas o lejos: una segunda red las encuentra como recuadros que necesitan una decisión. Los cambios de esta página valen desde el próximo análisis; «clearframe-cli scan --redo-older» vuelve a mirar las fotos ya analizadas.</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>Comparar caras</translation>
    </message>
    <message>
        <source>Off, guesses on who is the same person in a shoot come from the color of the clothes and the time. On, they come from a model of your own.</source>
        <translation>Desactivado, las suposiciones sobre quién es la misma persona en una sesión vienen del color de la ropa y la hora. Activado, vienen de un modelo propio.</translation>
    </message>
    <message>
        <source>Model of your own that compares faces</source>
        <translation>Modelo propio que compara caras</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>Compare faces when guessing who is the same person</source>
        <translation>Comparar caras al suponer quién es la misma persona</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>Ninguno: %1</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>Modelos ONNX (*.onnx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Probando %1</translation>
    </message>
</context>
<context>
    <name>DrawFaces</name>
    <message>
        <source>Draw a face</source>
        <translation>Dibujar una cara</translation>
    </message>
    <message>
        <source>Move a face</source>
        <translation>Mover una cara</translation>
    </message>
</context>
<context>
    <name>DueView</name>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>terminó hace %n día</numerusform>
            <numerusform>terminó hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>termina hoy</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>termina en %n día</numerusform>
            <numerusform>termina en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: turns 18, ask the person</source>
        <translation>%1: cumple 18, pregunte a la persona</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end, by month</source>
        <translation>Consentimientos que terminan, por mes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Consentimientos que terminan</translation>
    </message>
    <message>
        <source>Nothing ends</source>
        <translation>Nada termina</translation>
    </message>
    <message>
        <source>Consents with a last day, and those of guardians whose child turns 18, are listed here before they end.</source>
        <translation>Los consentimientos con un último día, y los de tutores cuyo menor cumple 18, se listan aquí antes de que terminen.</translation>
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
        <translation>El formulario o mensaje firmado</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Copied. SHA-256 %1…</source>
        <translation>Copiado. SHA-256 %1…</translation>
    </message>
    <message>
        <source>Drop the signed form or message here. A copy is kept beside the catalog.</source>
        <translation>Suelte aquí el formulario o mensaje firmado. Se guarda una copia junto al catálogo.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Do not name %1</source>
        <translation>No nombrar %1</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Legal exception</source>
        <translation>Excepción legal</translation>
    </message>
    <message>
        <source>Some laws allow a photo without consent, for example of a public assembly or when people are mere accessory to a place. Law differs by country; this program gives no legal advice. Your reason is kept and shown in every report.</source>
        <translation>Algunas leyes permiten una foto sin consentimiento, por ejemplo de una reunión pública o cuando las personas son mero accesorio de un lugar. La ley varía según el país; este programa no da asesoramiento jurídico. Su motivo se guarda y se muestra en cada informe.</translation>
    </message>
    <message>
        <source>Record the exception</source>
        <translation>Registrar la excepción</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” has faces that must be covered, but covering is switched off.</source>
        <translation>«%1» tiene caras que hay que tapar, pero el tapado está desactivado.</translation>
    </message>
    <message>
        <source>The rights could not be written into the copy of “%1”: %2</source>
        <translation>No se pudieron escribir los derechos en la copia de «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full.</source>
        <translation>No se escribió «%1»: el disco está lleno.</translation>
    </message>
    <message>
        <source>“%1” was not written: you do not have permission to write there. Choose another folder.</source>
        <translation>No se escribió «%1»: no tiene permiso para escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>No se pudo escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short and was not copied.</source>
        <translation>«%1» está dañado o cortado y no se copió.</translation>
    </message>
    <message>
        <source>“%1” is an animation, which cannot be checked or copied.</source>
        <translation>«%1» es una animación, que no se puede comprobar ni copiar.</translation>
    </message>
    <message>
        <source>camera data (Exif)</source>
        <translation>datos de la cámara (Exif)</translation>
    </message>
    <message>
        <source>GPS position or place</source>
        <translation>posición GPS o lugar</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>miniatura incrustada</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>notas del fabricante</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>números de serie</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>nombre del dueño de la cámara</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>fechas y horas</translation>
    </message>
    <message>
        <source>XMP properties other than rights</source>
        <translation>propiedades XMP que no son derechos</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>historial de edición</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>regiones de caras</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>nombres de personas</translation>
    </message>
    <message>
        <source>Photoshop and IPTC block</source>
        <translation>bloque de Photoshop e IPTC</translation>
    </message>
    <message>
        <source>further pictures (previews, depth or gain maps)</source>
        <translation>más imágenes (vistas previas, mapas de profundidad o de ganancia)</translation>
    </message>
    <message>
        <source>data after the picture (such as a motion video)</source>
        <translation>datos tras la imagen (como un vídeo en movimiento)</translation>
    </message>
    <message>
        <source>comments and descriptions</source>
        <translation>comentarios y descripciones</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>datos de otros programas</translation>
    </message>
    <message>
        <source>The caption of “%1” could not be written into its copy.</source>
        <translation>No se pudo escribir el pie de «%1» en su copia.</translation>
    </message>
    <message>
        <source>an XMP packet that cannot be read</source>
        <translation>un paquete XMP que no se puede leer</translation>
    </message>
    <message>
        <source>the XMP property %1</source>
        <translation>la propiedad XMP %1</translation>
    </message>
    <message>
        <source>a second Exif directory or a damaged one</source>
        <translation>un segundo directorio Exif o uno dañado</translation>
    </message>
    <message>
        <source>the Exif tag 0x%1</source>
        <translation>la etiqueta Exif 0x%1</translation>
    </message>
    <message>
        <source>a name, number or position of the original</source>
        <translation>un nombre, número o posición del original</translation>
    </message>
    <message>
        <source>a container that cannot be looked into</source>
        <translation>un contenedor que no se puede examinar</translation>
    </message>
    <message>
        <source>further metadata blocks</source>
        <translation>más bloques de metadatos</translation>
    </message>
    <message>
        <source>an IPTC block</source>
        <translation>un bloque IPTC</translation>
    </message>
    <message>
        <source>the finished copy still holds something private: %1.</source>
        <translation>la copia terminada aún contiene algo privado: %1.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Photos with uncleared faces</source>
        <translation>Fotos con caras no libres</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Pixelate the faces</source>
        <translation>Pixelar las caras</translation>
    </message>
    <message>
        <source>Blur the faces</source>
        <translation>Desenfocar las caras</translation>
    </message>
    <message>
        <source>Box over the faces</source>
        <translation>Tapar las caras con un recuadro</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Longest side %1 px</source>
        <translation>Lado más largo %1 px</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aún sin carpeta elegida</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Save this check, with every finding</source>
        <translation>Guardar esta comprobación, con cada hallazgo</translation>
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
        <translation>Guardar la comprobación como %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export cleared and covered copies</source>
        <translation>Exportar copias libres y tapadas</translation>
    </message>
    <message numerus="yes">
        <source>Export %n cleared copies</source>
        <translation>
            <numerusform>Exportar %n copia libre</numerusform>
            <numerusform>Exportar %n copias libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that nothing but faces stops are copied too, with these faces covered.</source>
        <translation>También se copian las fotos que solo detienen las caras, con esas caras tapadas.</translation>
    </message>
    <message>
        <source>No photo is clear for this destination yet. The list shows what is missing.</source>
        <translation>Aún no hay ninguna foto libre para este destino. La lista muestra lo que falta.</translation>
    </message>
    <message>
        <source>Preview covered faces…</source>
        <translation>Ver las caras tapadas…</translation>
    </message>
    <message>
        <source>Copy again what is there already</source>
        <translation>Copiar de nuevo lo que ya está</translation>
    </message>
    <message>
        <source>Keep beside picture and rights</source>
        <translation>Conservar además de imagen y derechos</translation>
    </message>
    <message>
        <source>A copy holds the picture, its color profile, the rights and what is checked above, and nothing else. Each copy is opened again and searched before it counts as exported.</source>
        <translation>Una copia contiene la imagen, su perfil de color, los derechos y lo marcado arriba, y nada más. Cada copia se abre de nuevo y se registra antes de contar como exportada.</translation>
    </message>
    <message>
        <source>Edit destinations…</source>
        <translation>Editar destinos…</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Leave the photo out</source>
        <translation>Dejar la foto fuera</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>When another file has the name</source>
        <translation>Si otro archivo tiene el nombre</translation>
    </message>
    <message>
        <source>May hold %1.</source>
        <translation>Puede contener %1.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>No existe el campo %1.</translation>
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
            <numerusform>Exportada, %n cara tapada</numerusform>
            <numerusform>Exportada, %n caras tapadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>No se pudo copiar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejada fuera</translation>
    </message>
    <message>
        <source>Cleared copies for %1</source>
        <translation>Copias libres para %1</translation>
    </message>
    <message>
        <source>%1 of %2 photos exported on %3</source>
        <translation>%1 de %2 fotos exportadas el %3</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Hide this result</source>
        <translation>Ocultar este resultado</translation>
    </message>
    <message>
        <source>Photos that were left out, with the reason</source>
        <translation>Fotos dejadas fuera, con el motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies written</source>
        <translation>
            <numerusform>%n copia libre escrita</numerusform>
            <numerusform>%n copias libres escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out because they are not clear.</source>
        <translation>
            <numerusform>%n foto dejada fuera porque no está libre.</numerusform>
            <numerusform>%n fotos dejadas fuera porque no están libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read or written.</source>
        <translation>
            <numerusform>%n foto no se pudo leer o escribir.</numerusform>
            <numerusform>%n fotos no se pudieron leer o escribir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was written stays.</source>
        <translation>Detenido; lo escrito queda.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avance de la exportación</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>The photos are checked once more.</source>
        <translation>Las fotos se comprueban una vez más.</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies so far</source>
        <translation>
            <numerusform>%n copia libre hasta ahora</numerusform>
            <numerusform>%n copias libres hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 photos · %3 left out · %4 failed · %5</source>
        <translation>%1 de %2 fotos · %3 dejadas fuera · %4 con fallo · %5</translation>
    </message>
</context>
<context>
    <name>FaceChoices</name>
    <message>
        <source>With names of people who agreed</source>
        <translation>Con los nombres de quienes aceptaron</translation>
    </message>
    <message>
        <source>Faces that have a decision are written into the photos as regions, which other programs read (MWG, Microsoft and IPTC).</source>
        <translation>Las caras que tienen una decisión se escriben en las fotos como regiones, que otros programas leen (MWG, Microsoft e IPTC).</translation>
    </message>
    <message>
        <source>Faces without a decision, “not a face” and “depicted” are left out. Regions of other programs stay.</source>
        <translation>Se omiten las caras sin decisión, «no es una cara» y «representada». Las regiones de otros programas quedan.</translation>
    </message>
</context>
<context>
    <name>FaceDecisions</name>
    <message>
        <source>This is %1</source>
        <translation>Es %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>No es %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n photo(s)</source>
        <translation>
            <numerusform>%1 en %n foto</numerusform>
            <numerusform>%1 en %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceListModel</name>
    <message>
        <source>Face in %1, %2</source>
        <translation>Cara en %1, %2</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>la última</translation>
    </message>
    <message>
        <source>1 of %1 in it</source>
        <translation>1 de %1 en ella</translation>
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
        <translation>Arrastre sobre quien falte para dibujar una cara; arrastre la cara marcada para moverla.</translation>
    </message>
</context>
<context>
    <name>FacePopup</name>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Registrar consentimiento…</translation>
    </message>
    <message>
        <source>%1 (from the file: %2)</source>
        <translation>%1 (según el archivo: %2)</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>No es esta persona</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nombre o seudónimo</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>Excepción legal…</translation>
    </message>
    <message>
        <source>Reason, for example: public assembly</source>
        <translation>Motivo, por ejemplo: reunión pública</translation>
    </message>
    <message>
        <source>Reason of the legal exception</source>
        <translation>Motivo de la excepción legal</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>Representada: cartel, estatua, pantalla</translation>
    </message>
</context>
<context>
    <name>FaceText</name>
    <message>
        <source>Forgotten person</source>
        <translation>Persona olvidada</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Aún sin decidir</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no picture to look for faces in.</source>
        <translation>No hay imagen en la que buscar caras.</translation>
    </message>
    <message>
        <source>The face detector needs more memory than there is.</source>
        <translation>El detector de caras necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>The face detector failed: %1</source>
        <translation>El detector de caras falló: %1</translation>
    </message>
    <message>
        <source>The face detector “%1” is missing in this build. Without it no photo can be checked for people.</source>
        <translation>Falta el detector de caras «%1» en este programa. Sin él no se puede comprobar ninguna foto.</translation>
    </message>
    <message>
        <source>The face detector “%1” is not the one this program was made with. Install Clearframe again.</source>
        <translation>El detector de caras «%1» no es aquel con el que se hizo este programa. Reinstale Clearframe.</translation>
    </message>
    <message>
        <source>WIDER FACE: 32,203 photos from the web, collected without asking the people in them, offered for research under CC BY-NC-ND. Holds no names.</source>
        <translation>WIDER FACE: 32 203 fotos de la web, reunidas sin preguntar a las personas que aparecen, ofrecidas para investigación bajo CC BY-NC-ND. No contiene nombres.</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>caras</translation>
    </message>
    <message>
        <source>faces: second opinion, turned and burnt-out ones</source>
        <translation>caras: segunda opinión, giradas y sobreexpuestas</translation>
    </message>
    <message>
        <source>people, also without a visible face</source>
        <translation>personas, también sin cara visible</translation>
    </message>
    <message>
        <source>PASCAL VOC 2007 and 2012: photos from Flickr. By all appearance it started from TensorFlow&apos;s net for COCO; its authors do not say so.</source>
        <translation>PASCAL VOC 2007 y 2012: fotos de Flickr. Según todo indica, partió de la red de TensorFlow para COCO; sus autores no lo dicen.</translation>
    </message>
    <message>
        <source>The face detector “%1” cannot be run by this version of OpenCV.</source>
        <translation>Esta versión de OpenCV no puede ejecutar el detector de caras «%1».</translation>
    </message>
    <message>
        <source>“%1” is no face detector that Clearframe can run. It must be an ONNX file with one input [1][3][640][640] and one output [n][5]; see clearframe-cli settings --help.</source>
        <translation>«%1» no es un detector de caras que Clearframe pueda ejecutar. Debe ser un archivo ONNX con una entrada [1][3][640][640] y una salida [n][5]; véase clearframe-cli settings --help.</translation>
    </message>
    <message>
        <source>person shown</source>
        <translation>persona mostrada</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <source>%1, sidecar</source>
        <translation>%1, sidecar</translation>
    </message>
    <message>
        <source>MIT, as its authors, Star Clouds, say of code and models; the package names no year or holder</source>
        <translation>MIT, según dicen del código y los modelos sus autores, Star Clouds; el paquete no nombra año ni titular</translation>
    </message>
    <message>
        <source>Your own model for faces failed.</source>
        <translation>Su modelo de caras falló.</translation>
    </message>
    <message>
        <source>“%1” is no model for faces that Clearframe can run. It must be an ONNX file with one input [1][3][112][112] and one output [1][n]; see clearframe-cli settings --help.</source>
        <translation>«%1» no es un modelo de caras que Clearframe pueda ejecutar. Debe ser un archivo ONNX con una entrada [1][3][112][112] y una salida [1][n]; véase clearframe-cli settings --help.</translation>
    </message>
    <message>
        <source>Your own model “%1” cannot be read. Choose another, or none: clearframe-cli settings %2 none.</source>
        <translation>No se puede leer su modelo «%1». Elija otro, o ninguno: clearframe-cli settings %2 none.</translation>
    </message>
    <message>
        <source>Your own model “%1” is larger than 512 MB.</source>
        <translation>Su modelo «%1» supera los 512 MB.</translation>
    </message>
    <message>
        <source>Your own model “%1” is not the file that was chosen any more. Choose it again: clearframe-cli settings %2 FILE.</source>
        <translation>Su modelo «%1» ya no es el archivo que se eligió. Elíjalo de nuevo: clearframe-cli settings %2 FILE.</translation>
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
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de fotos</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1, %n foto</numerusform>
            <numerusform>%1, %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n estrella o más</numerusform>
            <numerusform>%n estrellas o más</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>There are no photos yet</source>
        <translation>Aún no hay fotos</translation>
    </message>
    <message>
        <source>Open a folder in the library. Its photos are checked here for the destination before they leave the house.</source>
        <translation>Abra una carpeta en la biblioteca. Aquí se comprueban sus fotos para el destino antes de que salgan de casa.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nada se opone</translation>
    </message>
    <message>
        <source>Choose a folder on the right and export the copies.</source>
        <translation>Elija una carpeta a la derecha y exporte las copias.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Decide in the queue</source>
        <translation>Decidir en la cola</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>Elegir una licencia</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted in %n</source>
        <translation>
            <numerusform>aceptado en %n</numerusform>
            <numerusform>aceptado en %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n cara</numerusform>
            <numerusform>%n caras</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %n más</numerusform>
            <numerusform> y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Mostrar las fotos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceptar…</translation>
    </message>
    <message>
        <source>Each one</source>
        <translation>Uno por uno</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: show the photos.</source>
        <translation>
            <numerusform>Y %n más: mostrar las fotos.</numerusform>
            <numerusform>Y %n más: mostrar las fotos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Decidir ahora</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elegir una</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Escribirlos</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>Analizar a fondo</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>No rule of this destination found anything.</source>
        <translation>Ninguna regla de este destino encontró nada.</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Aceptado por %1: %2</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostrar personas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Ese soy yo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Export covered copy…</source>
        <translation>Exportar copia cubierta…</translation>
    </message>
    <message>
        <source>Export clean copy…</source>
        <translation>Exportar copia limpia…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceptar…</translation>
    </message>
</context>
<context>
    <name>FinishedTaskRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget %1</source>
        <translation>Olvidar a %1</translation>
    </message>
    <message>
        <source>The name, the notes, every answer and the reference to the evidence are erased for good. Nobody can undo this, and older backups of the catalog still hold them.</source>
        <translation>El nombre, las notas, cada respuesta y la referencia a la prueba se borran para siempre. Nadie puede deshacerlo, y las copias de seguridad antiguas del catálogo aún los contienen.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show this person. They stay blocked, without a name.</source>
        <translation>
            <numerusform>%n foto muestra a esta persona. Queda bloqueada, sin nombre.</numerusform>
            <numerusform>%n fotos muestran a esta persona. Quedan bloqueadas, sin nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Escriba «%1» para seguir</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>Forgotten</source>
        <translation>Olvidada</translation>
    </message>
    <message>
        <source>%1 was forgotten</source>
        <translation>Se olvidó a %1</translation>
    </message>
    <message>
        <source>The catalog holds the name no more. These files still say it, and stay as they are; take it out of them, if they are to be given away.</source>
        <translation>El catálogo ya no contiene el nombre. Estos archivos aún lo dicen y quedan como están; quítelo de ellos si se van a entregar.</translation>
    </message>
    <message>
        <source>Files that still say the name</source>
        <translation>Archivos que aún dicen el nombre</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Consent form</source>
        <translation>Formulario de consentimiento</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <translation>Formulario para %1</translation>
    </message>
    <message>
        <source>A PDF to be printed and signed, with the photos of the person. It carries a code that finds the record again. That the person was asked is recorded. Nothing on the form is ticked beforehand.</source>
        <translation>Un PDF para imprimir y firmar, con las fotos de la persona. Lleva un código que encuentra de nuevo el registro. Se anota que se preguntó a la persona. Nada en el formulario está marcado de antemano.</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>Guardar el PDF…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotógrafo</translation>
    </message>
    <message>
        <source>It asks for every use. Choose uses, licenses and days under “New answer” first to ask for those only.</source>
        <translation>Pide todos los usos. Para pedir solo algunos, elija antes usos, licencias y días en «Nueva respuesta».</translation>
    </message>
    <message>
        <source>As chosen under “New answer”, it asks for: %1</source>
        <translation>Como se eligió en «Nueva respuesta», pide: %1</translation>
    </message>
</context>
<context>
    <name>GeneralPart</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Names you work under</source>
        <translation>Nombres con los que trabaja</translation>
    </message>
    <message>
        <source>Photos whose creator is one of them are yours: no question whether you may license them, and no finding about a stranger as their creator.</source>
        <translation>Las fotos cuyo autor lleva uno de ellos son suyas: ninguna pregunta sobre si puede licenciarlas y ningún hallazgo sobre un autor ajeno.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Destination that photos are checked for</source>
        <translation>Destino para el que se revisan las fotos</translation>
    </message>
    <message>
        <source>Kept for the next start. The License page keeps the license and credit you use most as a template; the Publish page edits destinations.</source>
        <translation>Se guarda para el próximo inicio. La página Licencia guarda como plantilla la licencia y el crédito que más usa; la página Publicar edita destinos.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>no license</source>
        <translation>sin licencia</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>sin creador</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1, %2: %n foto</numerusform>
            <numerusform>%1, %2: %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of photos have a license already. Tick those that get the new one</source>
        <translation>
            <numerusform>%n grupo de fotos ya tiene licencia. Márquelo si recibe la nueva</numerusform>
            <numerusform>%n grupos de fotos ya tienen licencia. Marque los que reciben la nueva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardianFields</name>
    <message>
        <source>Guardian who agreed</source>
        <translation>Tutor que aceptó</translation>
    </message>
    <message>
        <source>Second guardian</source>
        <translation>Segundo tutor</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>mother, father, legal guardian …</source>
        <translation>madre, padre, tutor legal …</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
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
        <translation>En esta foto todavía no se escribió nada ni se decidió sobre nadie. Lo que haga queda aquí y se puede retirar.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1, escrito por %2</translation>
    </message>
    <message>
        <source>In the sidecar “%1”</source>
        <translation>En el sidecar «%1»</translation>
    </message>
    <message>
        <source>Not finished: the log on the License page can finish it.</source>
        <translation>Sin terminar: el registro de la página Licencia puede terminarlo.</translation>
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
        <translation>Deshacer aquí</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n file(s)</source>
        <translation>
            <numerusform>Deshacer %n archivo</numerusform>
            <numerusform>Deshacer los %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Decision on a face, undone</source>
        <translation>Decisión sobre una cara, deshecha</translation>
    </message>
    <message>
        <source>Decision on a face</source>
        <translation>Decisión sobre una cara</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>Retirar una decisión</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>A picture of %1 × %2 pixels could not be encoded.</source>
        <translation>No se pudo codificar una imagen de %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>“%1” holds several pictures, of which only one could be checked. Save the picture to be published as a file of its own, such as a JPEG, and scan that.</source>
        <translation>«%1» contiene varias imágenes, de las que solo se podría comprobar una. Guarde la imagen que se va a publicar en un archivo propio, como un JPEG, y analícelo.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it contradicts itself about its size.</source>
        <translation>«%1» está dañado: se contradice sobre su tamaño.</translation>
    </message>
    <message>
        <source>“%1” is cut short. Copy it again from where it came from.</source>
        <translation>«%1» está cortado. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be shown. Copy it again from where it came from.</source>
        <translation>«%1» está dañado y no se puede mostrar. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>“%1” is of a rare kind, which this version cannot look into. Save it as JPEG and check that.</source>
        <translation>«%1» es de una clase rara que esta versión no sabe examinar. Guárdelo como JPEG y compruebe este.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation>«%1» necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is, or is damaged. Save it smaller and check that.</source>
        <translation>«%1» necesita más memoria de la que hay o está dañado. Guárdelo más pequeño y compruebe eso.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 scans, which no photo needs.</source>
        <translation>«%1» tiene más de %2 pasadas, que ninguna foto necesita.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>RAW de cámara</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato desconocido</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>«%1» no es una foto en un formato que Clearframe conozca.</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, which this version cannot look into. Export it as JPEG and check that.</source>
        <translation>«%1» es un archivo %2, que esta versión no sabe examinar. Expórtelo como JPEG y compruebe este.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its size cannot be read.</source>
        <translation>«%1» está dañado: no se puede leer su tamaño.</translation>
    </message>
    <message>
        <source>“%1” measures %2 × %3 pixels. The limit is %4 megapixels; the setting “max-megapixels” raises it.</source>
        <translation>«%1» mide %2 × %3 píxeles. El límite es de %4 megapíxeles; el ajuste «max-megapixels» lo eleva.</translation>
    </message>
    <message>
        <source>“%1” holds layers but no finished picture. Save it again in Photoshop with “Maximize Compatibility” switched on.</source>
        <translation>«%1» contiene capas pero ninguna imagen terminada. Guárdelo de nuevo en Photoshop con «Maximizar compatibilidad» activado.</translation>
    </message>
    <message>
        <source>Clearframe is not installed completely: its file “clearframe_codecs” is missing beside the program. Install it again.</source>
        <translation>Clearframe no está instalado del todo: falta su archivo «clearframe_codecs» junto al programa. Instálelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n answer(s)</source>
        <translation>
            <numerusform>Importar %n respuesta</numerusform>
            <numerusform>Importar %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n persona nueva</numerusform>
            <numerusform>%n personas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are known get more details</source>
        <translation>
            <numerusform>%n persona conocida recibe más datos</numerusform>
            <numerusform>%n personas conocidas reciben más datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are added</source>
        <translation>
            <numerusform>se añade %n respuesta</numerusform>
            <numerusform>se añaden %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are known already</source>
        <translation>
            <numerusform>ya se conoce %n respuesta</numerusform>
            <numerusform>ya se conocen %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>se deja fuera %n fila</numerusform>
            <numerusform>se dejan fuera %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out, with the reason</source>
        <translation>Filas dejadas fuera, con el motivo</translation>
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
        <translation>«%1» se interrumpió: %2 escritos, %3 en espera. Ninguna foto está dañada.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>A write did not come to its end</source>
        <translation>Una escritura no llegó a su fin</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerla</translation>
    </message>
    <message>
        <source>%1 The License page can finish it.</source>
        <translation>%1 La página Licencia puede terminarla.</translation>
    </message>
</context>
<context>
    <name>KeyAction</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The manual on this page</source>
        <translation>El manual de esta página</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Abrir la foto</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>Comparar dos fotos</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>One star</source>
        <translation>Una estrella</translation>
    </message>
    <message>
        <source>Two stars</source>
        <translation>Dos estrellas</translation>
    </message>
    <message>
        <source>Three stars</source>
        <translation>Tres estrellas</translation>
    </message>
    <message>
        <source>Four stars</source>
        <translation>Cuatro estrellas</translation>
    </message>
    <message>
        <source>Five stars</source>
        <translation>Cinco estrellas</translation>
    </message>
    <message>
        <source>Decide the faces of the chosen photos</source>
        <translation>Decidir las caras de las fotos elegidas</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Miniaturas más grandes</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Miniaturas más pequeñas</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>Volver a todas las fotos</translation>
    </message>
    <message>
        <source>The whole photo, or every pixel of it</source>
        <translation>La foto entera o cada uno de sus píxeles</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>La foto entera</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de fotos</translation>
    </message>
    <message>
        <source>Type a name, or take the one that is suggested</source>
        <translation>Escribir un nombre o tomar el propuesto</translation>
    </message>
    <message>
        <source>Not the person that is named or guessed</source>
        <translation>No es la persona nombrada o supuesta</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>Representada: cartel, estatua, pantalla</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>No reconocible</translation>
    </message>
    <message>
        <source>Legal exception, with its reason</source>
        <translation>Excepción legal, con su motivo</translation>
    </message>
    <message>
        <source>Take the person that is guessed</source>
        <translation>Tomar la persona supuesta</translation>
    </message>
    <message>
        <source>Choose all of that name, or all that look alike</source>
        <translation>Elegir todas con ese nombre o todas las parecidas</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen faces</source>
        <translation>Marcar: una respuesta para todas las caras elegidas</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Deshacer la última respuesta</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>No hay nadie más</translation>
    </message>
    <message>
        <source>Look again thoroughly</source>
        <translation>Mirar de nuevo a fondo</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Mirar más tarde</translation>
    </message>
    <message>
        <source>Library: one photo</source>
        <translation>Biblioteca: una foto</translation>
    </message>
    <message>
        <source>People: the queue</source>
        <translation>Personas: la cola</translation>
    </message>
    <message>
        <source>People: the sweep</source>
        <translation>Personas: el repaso</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Click here and press a key</source>
        <translation>Haga clic aquí y pulse una tecla</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Next and previous photo</source>
        <translation>Foto siguiente y anterior</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>Volver a todas las fotos</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose all faces: the next answer counts for them</source>
        <translation>Elegir todas las caras: la próxima respuesta vale para ellas</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Search a deed or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como en</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 es la tecla de «%2».</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usarla aquí</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>To recall: blocked now</source>
        <translation>Por retirar: bloqueada ahora</translation>
    </message>
    <message>
        <source>To recall: blocked now, moved away</source>
        <translation>Por retirar: bloqueada, ya no está</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>En su carpeta</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>Movida o borrada</translation>
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
        <translation>Solo lo que hay que retirar</translation>
    </message>
    <message>
        <source>What a withdrawal reaches…</source>
        <translation>A qué alcanza una retirada…</translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Mostrar la foto</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What was sent where</source>
        <translation>Qué se envió adónde</translation>
    </message>
    <message>
        <source>Copies that were exported</source>
        <translation>Copias exportadas</translation>
    </message>
    <message>
        <source>Every destination</source>
        <translation>Todos los destinos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n to recall</source>
        <translation>
            <numerusform>%n por retirar</numerusform>
            <numerusform>%n por retirar</numerusform>
        </translation>
    </message>
    <message>
        <source>No such copy</source>
        <translation>No hay tal copia</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Aún no se exportó nada</translation>
    </message>
    <message>
        <source>No copy goes with what is chosen above.</source>
        <translation>Ninguna copia corresponde a lo elegido arriba.</translation>
    </message>
    <message>
        <source>Each copy that is exported is entered here: when, where to, under which license, and who is in it.</source>
        <translation>Cada copia exportada se anota aquí: cuándo, adónde, con qué licencia y quién sale.</translation>
    </message>
    <message>
        <source>a forgotten person</source>
        <translation>una persona olvidada</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <translation>Muestra: %1</translation>
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
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop a folder on the window</source>
        <translation>Ctrl+O, o suelte una carpeta en la ventana</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>Ninguna foto coincide</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Mostrar todas las fotos</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Leyendo la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>Only %n chosen photo(s) are shown.</source>
        <translation>
            <numerusform>Solo se muestra %n foto elegida.</numerusform>
            <numerusform>Solo se muestran %n fotos elegidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Buscando fotos</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>Aparecen aquí a medida que se encuentran.</translation>
    </message>
    <message>
        <source>Choose another group or folder, or change the search.</source>
        <translation>Elija otro grupo o carpeta, o cambie la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached: %1 is not there. Until then they stay blocked. Connect the drive; if the folder was moved, open it at its new place.</source>
        <translation>
            <numerusform>%Ln foto no está al alcance: %1 no está. Hasta entonces queda bloqueada. Conecte el disco; si se movió la carpeta, ábrala en su nuevo lugar.</numerusform>
            <numerusform>%Ln fotos no están al alcance: %1 no está. Hasta entonces quedan bloqueadas. Conecte el disco; si se movió la carpeta, ábrala en su nuevo lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>LibraryPart</name>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>El catálogo</translation>
    </message>
    <message>
        <source>What you decided and who agreed is kept in one file. Photos stay where they are. The command line uses another catalog with --catalog.</source>
        <translation>Lo que decidió y quién consintió se guarda en un solo archivo. Las fotos se quedan donde están. La línea de órdenes usa otro catálogo con --catalog.</translation>
    </message>
    <message>
        <source>The catalog: %1</source>
        <translation>El catálogo: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Use another…</source>
        <translation>Usar otro…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>One is made every week and before the catalog is brought to a newer form. Keep copies on another disk, too: a backup beside the catalog goes with it.</source>
        <translation>Se hace una cada semana y antes de pasar el catálogo a una forma más nueva. Guarde también copias en otro disco: una copia junto al catálogo se pierde con él.</translation>
    </message>
    <message>
        <source>None by itself</source>
        <translation>Ninguna automática</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Copias que se guardan</translation>
    </message>
    <message>
        <source>Catalogs (*.db);;All files (*)</source>
        <translation>Catálogos (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A new catalog</source>
        <translation>Un catálogo nuevo</translation>
    </message>
    <message>
        <source>Another catalog</source>
        <translation>Otro catálogo</translation>
    </message>
    <message>
        <source>Backing up the catalog</source>
        <translation>Copia de seguridad del catálogo</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>La copia de seguridad está hecha.</translation>
    </message>
    <message>
        <source>Everything decided since %1 is taken back: faces, people, answers, accepted findings. Photos are not touched. The catalog of now is backed up first.</source>
        <translation>Se retira todo lo decidido desde el %1: caras, personas, respuestas, hallazgos aceptados. Las fotos no se tocan. Antes se hace una copia del catálogo actual.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restoring the catalog</source>
        <translation>Restaurando el catálogo</translation>
    </message>
    <message>
        <source>The catalog is as it was then.</source>
        <translation>El catálogo está como estaba entonces.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Todavía ninguna copia</translation>
    </message>
</context>
<context>
    <name>LibraryScan</name>
    <message>
        <source>Scanning %1</source>
        <translation>Analizando %1</translation>
    </message>
    <message numerus="yes">
        <source>Scanning %n folder(s)</source>
        <translation>
            <numerusform>Analizando %n carpeta</numerusform>
            <numerusform>Analizando %n carpetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryState</name>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n archivo no se pudo leer.</numerusform>
            <numerusform>%n archivos no se pudieron leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>License</name>
    <message>
        <source>All rights reserved</source>
        <translation>Todos los derechos reservados</translation>
    </message>
    <message>
        <source>“%1” is the id of %2.</source>
        <translation>«%1» es el identificador de %2.</translation>
    </message>
    <message>
        <source>%1 is named without a version (such as 4.0).</source>
        <translation>%1 se nombra sin versión (como 4.0).</translation>
    </message>
    <message>
        <source>“%1” is the SPDX id of %2.</source>
        <translation>«%1» es el identificador SPDX de %2.</translation>
    </message>
    <message>
        <source>Creative Commons is named, but not which of its licenses.</source>
        <translation>Se nombra Creative Commons, pero no cuál de sus licencias.</translation>
    </message>
    <message>
        <source>“%1” is no Creative Commons license: its parts contradict each other or stand in an order that was never used.</source>
        <translation>«%1» no es una licencia de Creative Commons: sus partes se contradicen o están en un orden que nunca se usó.</translation>
    </message>
    <message>
        <source>“%1” may be a country&apos;s version of %2 %3 or an ordinary word.</source>
        <translation>«%1» puede ser la versión de un país de %2 %3 o una palabra corriente.</translation>
    </message>
    <message>
        <source>There is no %1 %2 %3.</source>
        <translation>No existe %1 %2 %3.</translation>
    </message>
    <message>
        <source>Several licenses are named: %1.</source>
        <translation>Se nombran varias licencias: %1.</translation>
    </message>
    <message>
        <source>%1 is named, but also “%2”, which does not fit it.</source>
        <translation>Se nombra %1, pero también «%2», que no encaja.</translation>
    </message>
    <message>
        <source>The address of %1.</source>
        <translation>La dirección de %1.</translation>
    </message>
    <message>
        <source>The name of %1.</source>
        <translation>El nombre de %1.</translation>
    </message>
    <message>
        <source>The address leads to Creative Commons, but not to one license.</source>
        <translation>La dirección lleva a Creative Commons, pero no a una licencia.</translation>
    </message>
    <message>
        <source>The public domain is named, but not by CC0 or the Public Domain Mark.</source>
        <translation>Se nombra el dominio público, pero no con CC0 ni con la Marca de Dominio Público.</translation>
    </message>
    <message>
        <source>Some rights are reserved, but it is not said which.</source>
        <translation>Algunos derechos están reservados, pero no se dice cuáles.</translation>
    </message>
    <message>
        <source>“%1” of RightsStatements.org describes a status and grants nothing (%2).</source>
        <translation>«%1» de RightsStatements.org describe un estado y no concede nada (%2).</translation>
    </message>
    <message>
        <source>A license is named that is not in the catalog.</source>
        <translation>Se nombra una licencia que no está en el catálogo.</translation>
    </message>
    <message>
        <source>The address leads to terms that are not in the catalog.</source>
        <translation>La dirección lleva a condiciones que no están en el catálogo.</translation>
    </message>
    <message>
        <source>Nothing is said about a license.</source>
        <translation>No se dice nada de una licencia.</translation>
    </message>
    <message>
        <source>The address looks like one of Creative Commons, but leads to %1.</source>
        <translation>La dirección parece de Creative Commons, pero lleva a %1.</translation>
    </message>
    <message>
        <source>Creative Commons has no license at this address.</source>
        <translation>Creative Commons no tiene ninguna licencia en esta dirección.</translation>
    </message>
    <message>
        <source>A license is named, but with a “not” before it.</source>
        <translation>Se nombra una licencia, pero con un «no» delante.</translation>
    </message>
</context>
<context>
    <name>LicenseBadge</name>
    <message>
        <source>no license</source>
        <translation>sin licencia</translation>
    </message>
    <message>
        <source>CC, unclear</source>
        <translation>CC, poco claro</translation>
    </message>
    <message>
        <source>unknown license</source>
        <translation>licencia desconocida</translation>
    </message>
</context>
<context>
    <name>LicenseCard</name>
    <message>
        <source>Read the license</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>No license chosen yet</source>
        <translation>Aún sin licencia elegida</translation>
    </message>
    <message>
        <source>Answer the questions above or search the catalog.</source>
        <translation>Responda a las preguntas de arriba o busque en el catálogo.</translation>
    </message>
</context>
<context>
    <name>LicenseForm</name>
    <message>
        <source>As the file says</source>
        <translation>Como dice el archivo</translation>
    </message>
    <message>
        <source>Any other license</source>
        <translation>Cualquier otra licencia</translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation>Crédito a</translation>
    </message>
    <message>
        <source>Link of the credit</source>
        <translation>Enlace del crédito</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>Entrenamiento de IA</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>The template also sets: %1.</source>
        <translation>La plantilla fija además: %1.</translation>
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
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>Antes de escribir</translation>
    </message>
    <message>
        <source>I may license these photos, whoever they name as creator</source>
        <translation>Puedo licenciar estas fotos, sea cual sea el creador que nombren</translation>
    </message>
    <message>
        <source>License photos, too, that are in the public domain</source>
        <translation>Licenciar también fotos de dominio público</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>la última escritura</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Qué cambios se muestran</translation>
    </message>
    <message>
        <source>Only license</source>
        <translation>Solo la licencia</translation>
    </message>
    <message>
        <source>Only what is replaced</source>
        <translation>Solo lo que se sustituye</translation>
    </message>
    <message>
        <source>Every write is verified and can be undone from the log.</source>
        <translation>Cada escritura se verifica y se puede deshacer desde el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n foto seleccionada</numerusform>
            <numerusform>%n fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>Todas las fotos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this goes to all of them.</source>
        <translation>No hay ninguna foto seleccionada en la biblioteca, así que esto vale para todas.</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>Aún no hay fotos</translation>
    </message>
    <message>
        <source>Open a folder in the library first.</source>
        <translation>Abra primero una carpeta en la biblioteca.</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>Elija una licencia</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Leyendo %n archivo…</numerusform>
            <numerusform>Leyendo %n archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Go on choosing, the preview follows.</source>
        <translation>Aún no se ha escrito nada. Siga eligiendo; la vista previa le sigue.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>The files already say so, or they cannot be written.</source>
        <translation>Los archivos ya lo dicen o no se pueden escribir.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patched in place</source>
        <translation>
            <numerusform>%n cambiado en su sitio</numerusform>
            <numerusform>%n cambiados en su sitio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten</source>
        <translation>
            <numerusform>%n reescrito</numerusform>
            <numerusform>%n reescritos</numerusform>
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
            <numerusform>%n ya lo dice</numerusform>
            <numerusform>%n ya lo dicen</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Escribir %n archivo</numerusform>
            <numerusform>Escribir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>No faces to write</source>
        <translation>No hay caras que escribir</translation>
    </message>
    <message>
        <source>Decide who the faces are on the People page first; what is written already is left out.</source>
        <translation>Decida primero de quién son las caras en la página Personas; lo ya escrito se omite.</translation>
    </message>
    <message>
        <source>By kind of change</source>
        <translation>Por tipo de cambio</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Por archivo</translation>
    </message>
    <message>
        <source>Answer the questions. You see every change before anything is written.</source>
        <translation>Responda a las preguntas. Verá cada cambio antes de que se escriba nada.</translation>
    </message>
</context>
<context>
    <name>LicensePicker</name>
    <message>
        <source>Search the catalog</source>
        <translation>Buscar en el catálogo</translation>
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
        <translation>¿Pueden otros usarla comercialmente?</translation>
    </message>
    <message>
        <source>May others change it?</source>
        <translation>¿Pueden otros modificarla?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>If they share alike</source>
        <translation>Si comparten igual</translation>
    </message>
    <message>
        <source>Public domain (CC0)</source>
        <translation>Dominio público (CC0)</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>Todos los derechos reservados</translation>
    </message>
    <message>
        <source>Must others name you?</source>
        <translation>¿Hay que nombrarle?</translation>
    </message>
    <message>
        <source>Or no license at all</source>
        <translation>O ninguna licencia</translation>
    </message>
    <message>
        <source>Yes, with credit</source>
        <translation>Sí, con crédito</translation>
    </message>
    <message>
        <source>With CC0 you waive all your rights in the photo, worldwide and for good.</source>
        <translation>Con CC0 renuncia a todos sus derechos sobre la foto, en todo el mundo y para siempre.</translation>
    </message>
    <message>
        <source>Share alike: what others make of it carries the same license.</source>
        <translation>Compartir igual: lo que otros hagan con ella lleva la misma licencia.</translation>
    </message>
    <message>
        <source>No changes: others may pass it on only as it is.</source>
        <translation>Sin cambios: otros solo pueden difundirla tal como es.</translation>
    </message>
    <message>
        <source>Answer the other questions, too.</source>
        <translation>Responda también a las otras preguntas.</translation>
    </message>
</context>
<context>
    <name>LostSessions</name>
    <message>
        <source>The log of written changes “%1” was deleted or replaced: sessions up to number %2 that it does not list cannot be shown or undone any more. The photos are as they were written. Put a backup of the log in its place to get them back.</source>
        <translation>El registro de cambios escritos «%1» se borró o se sustituyó: las sesiones hasta el número %2 que no figuran en él ya no se pueden mostrar ni deshacer. Las fotos están como se escribieron. Ponga una copia de seguridad del registro en su lugar para recuperarlas.</translation>
    </message>
</context>
<context>
    <name>LoupeView</name>
    <message>
        <source>Back to the grid</source>
        <translation>Volver a la cuadrícula</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Filmstrip (F6)</source>
        <translation>Tira de fotos (F6)</translation>
    </message>
    <message>
        <source>Compare with the next photo (C)</source>
        <translation>Comparar con la foto siguiente (C)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>Analizar a fondo</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Deshacer:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Rehacer:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>Acerca de Clearframe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Abrir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar archivos</translation>
    </message>
    <message>
        <source>Finding people…</source>
        <translation>Encontrar personas…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Lo que se hizo…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Clearframe was cut short the last time. Photos and decisions are whole; a write or scan that was running stopped in the middle. The License page finishes writes, “Scan again” goes on scanning.</source>
        <translation>Clearframe se interrumpió la última vez. Fotos y decisiones están intactas; una escritura o un análisis en marcha se paró a medias. La página Licencia termina las escrituras, «Analizar de nuevo» sigue analizando.</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>Decidir las caras</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
</context>
<context>
    <name>MarkCommand</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Sin marca</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge %1 into another person</source>
        <translation>Combinar a %1 con otra persona</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Elija una persona</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>All faces and answers of %1 go to the other person, and the name %1 disappears. Undo takes it back.</source>
        <translation>Todas las caras y respuestas de %1 pasan a la otra persona, y el nombre %1 desaparece. «Deshacer» lo recupera.</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>A stored record on a photo&apos;s rights is damaged or was made by another version. Scan the photo again.</source>
        <translation>Un dato guardado sobre los derechos de una foto está dañado o es de otra versión. Analice la foto de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its GIF structure ends early.</source>
        <translation>«%1» está dañado o incompleto: su estructura GIF termina antes de tiempo.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG 2000 structure ends early.</source>
        <translation>«%1» está dañado o incompleto: su estructura JPEG 2000 termina antes de tiempo.</translation>
    </message>
    <message>
        <source>“%1” keeps its picture in fragments at fixed places, which new metadata would move. Write a sidecar instead.</source>
        <translation>«%1» guarda su imagen en fragmentos en lugares fijos, que los metadatos nuevos moverían. Escriba mejor un sidecar.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG structure ends early.</source>
        <translation>«%1» está dañado o incompleto: su estructura JPEG termina antes de tiempo.</translation>
    </message>
    <message>
        <source>The metadata of “%1” would not fit into its JPEG file, which allows 64 KB a block. Write a sidecar instead.</source>
        <translation>Los metadatos de «%1» no cabrían en su archivo JPEG, que permite 64 KB por bloque. Escriba mejor un sidecar.</translation>
    </message>
    <message>
        <source>The IPTC block of “%1” is damaged or in a character set that cannot hold the new text. Write a sidecar instead.</source>
        <translation>El bloque IPTC de «%1» está dañado o en un juego de caracteres que no admite el texto nuevo. Escriba mejor un sidecar.</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format known here.</source>
        <translation>«%1» no es una foto en un formato conocido aquí.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its TIFF directory cannot be read.</source>
        <translation>«%1» está dañado o incompleto: no se puede leer su directorio TIFF.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its PNG structure ends early.</source>
        <translation>«%1» está dañado o incompleto: su estructura PNG termina antes de tiempo.</translation>
    </message>
    <message>
        <source>The file already says so.</source>
        <translation>El archivo ya lo dice.</translation>
    </message>
    <message>
        <source>The new metadata fits into the place of the old.</source>
        <translation>Los metadatos nuevos caben en el lugar de los antiguos.</translation>
    </message>
    <message>
        <source>The metadata blocks are written anew; the picture is copied as it is.</source>
        <translation>Los bloques de metadatos se escriben de nuevo; la imagen se copia tal cual.</translation>
    </message>
    <message>
        <source>A new directory is added at the end; the picture stays in place.</source>
        <translation>Se añade un directorio nuevo al final; la imagen queda en su sitio.</translation>
    </message>
    <message>
        <source>The rights are written to a sidecar beside the photo.</source>
        <translation>Los derechos se escriben en un sidecar junto a la foto.</translation>
    </message>
    <message>
        <source>%1 files are never changed; the rights go into a sidecar beside it.</source>
        <translation>Los archivos %1 nunca se cambian; los derechos van en un sidecar al lado.</translation>
    </message>
    <message>
        <source>“%1” says inside the file: %2 “%3”. A sidecar cannot take that away.</source>
        <translation>«%1» dice dentro del archivo: %2 «%3». Un sidecar no puede quitarlo.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: the end of the picture is missing. Copy it again, or write a sidecar.</source>
        <translation>«%1» está incompleto: falta el final de la imagen. Cópielo de nuevo o escriba un sidecar.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its Photoshop structure ends early.</source>
        <translation>«%1» está dañado o incompleto: su estructura Photoshop termina antes de tiempo.</translation>
    </message>
    <message>
        <source>The XMP packet is damaged.</source>
        <translation>El paquete XMP está dañado.</translation>
    </message>
    <message>
        <source>The extended XMP packet is damaged.</source>
        <translation>El paquete XMP extendido está dañado.</translation>
    </message>
    <message>
        <source>The extended XMP is incomplete or belongs to another packet; it was not read.</source>
        <translation>El XMP extendido está incompleto o es de otro paquete; no se leyó.</translation>
    </message>
    <message>
        <source>The IPTC block is damaged.</source>
        <translation>El bloque IPTC está dañado.</translation>
    </message>
    <message>
        <source>The file has two XMP packets; the first one was read.</source>
        <translation>El archivo tiene dos paquetes XMP; se leyó el primero.</translation>
    </message>
    <message>
        <source>The metadata inside this file could not be read.</source>
        <translation>No se pudieron leer los metadatos de este archivo.</translation>
    </message>
    <message>
        <source>The IPTC block behind the picture is damaged.</source>
        <translation>El bloque IPTC tras la imagen está dañado.</translation>
    </message>
    <message numerus="yes">
        <source>%n further picture(s) behind the main one</source>
        <translation>
            <numerusform>%n imagen más tras la principal</numerusform>
            <numerusform>%n imágenes más tras la principal</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements in the file name different licenses: %1.</source>
        <translation>Indicaciones del archivo nombran licencias distintas: %1.</translation>
    </message>
    <message>
        <source>The file says nothing about a license.</source>
        <translation>El archivo no dice nada de una licencia.</translation>
    </message>
    <message>
        <source>The sidecar is damaged.</source>
        <translation>El sidecar está dañado.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Línea de crédito</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Aviso de copyright</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Web page on the rights</source>
        <translation>Página web sobre los derechos</translation>
    </message>
    <message>
        <source>Copyrighted</source>
        <translation>Con derechos de autor</translation>
    </message>
    <message>
        <source>Attribution name</source>
        <translation>Nombre de atribución</translation>
    </message>
    <message>
        <source>Attribution link</source>
        <translation>Enlace de atribución</translation>
    </message>
    <message>
        <source>Data mining and AI training</source>
        <translation>Minería de datos y entrenamiento de IA</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>Autorización de modelo</translation>
    </message>
    <message>
        <source>Limits on changing the picture</source>
        <translation>Límites a los cambios de la imagen</translation>
    </message>
    <message>
        <source>Page on further permissions</source>
        <translation>Página sobre más permisos</translation>
    </message>
    <message>
        <source>Requests on its use</source>
        <translation>Peticiones sobre su uso</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Copyright status</source>
        <translation>Estado de los derechos de autor</translation>
    </message>
    <message>
        <source>Credit required</source>
        <translation>Crédito obligatorio</translation>
    </message>
    <message>
        <source>Page with the terms</source>
        <translation>Página de condiciones</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>Other constraints</source>
        <translation>Otras restricciones</translation>
    </message>
    <message>
        <source>Constraints on media</source>
        <translation>Restricciones de medios</translation>
    </message>
    <message>
        <source>Constraints on regions</source>
        <translation>Restricciones de regiones</translation>
    </message>
    <message>
        <source>Constraints on products</source>
        <translation>Restricciones de productos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Copyright owner</source>
        <translation>Titular del copyright</translation>
    </message>
    <message>
        <source>Copyright owner&apos;s image number</source>
        <translation>Número de imagen del titular</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Titular de los derechos</translation>
    </message>
    <message>
        <source>Licensor</source>
        <translation>Licenciante</translation>
    </message>
    <message>
        <source>Image creator</source>
        <translation>Creador de la imagen</translation>
    </message>
    <message>
        <source>Image supplier</source>
        <translation>Proveedor de la imagen</translation>
    </message>
    <message>
        <source>Image supplier&apos;s image number</source>
        <translation>Número de imagen del proveedor</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>Cargo del creador</translation>
    </message>
    <message>
        <source>Creator&apos;s contact</source>
        <translation>Contacto del creador</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Colaborador</translation>
    </message>
    <message>
        <source>Rights certificate</source>
        <translation>Certificado de derechos</translation>
    </message>
    <message>
        <source>Rights expression</source>
        <translation>Expresión de derechos</translation>
    </message>
    <message>
        <source>Linked rights expression</source>
        <translation>Expresión de derechos enlazada</translation>
    </message>
    <message>
        <source>Legal code</source>
        <translation>Texto legal</translation>
    </message>
    <message>
        <source>License permits</source>
        <translation>La licencia permite</translation>
    </message>
    <message>
        <source>License requires</source>
        <translation>La licencia exige</translation>
    </message>
    <message>
        <source>License prohibits</source>
        <translation>La licencia prohíbe</translation>
    </message>
    <message>
        <source>License&apos;s jurisdiction</source>
        <translation>Jurisdicción de la licencia</translation>
    </message>
    <message>
        <source>License retired on</source>
        <translation>Licencia retirada el</translation>
    </message>
    <message>
        <source>Text and data mining reserved</source>
        <translation>Minería de textos y datos reservada</translation>
    </message>
    <message>
        <source>Text and data mining policy</source>
        <translation>Reglas de minería de textos y datos</translation>
    </message>
    <message>
        <source>How the picture was made</source>
        <translation>Cómo se hizo la imagen</translation>
    </message>
    <message>
        <source>AI system</source>
        <translation>Sistema de IA</translation>
    </message>
    <message>
        <source>Version of the AI system</source>
        <translation>Versión del sistema de IA</translation>
    </message>
    <message>
        <source>AI prompt</source>
        <translation>Instrucción de IA</translation>
    </message>
    <message>
        <source>Writer of the AI prompt</source>
        <translation>Autor de la instrucción de IA</translation>
    </message>
    <message>
        <source>Persons shown</source>
        <translation>Personas mostradas</translation>
    </message>
    <message>
        <source>Persons in detail</source>
        <translation>Personas en detalle</translation>
    </message>
    <message>
        <source>Age of the models</source>
        <translation>Edad de los modelos</translation>
    </message>
    <message>
        <source>About the models</source>
        <translation>Sobre los modelos</translation>
    </message>
    <message>
        <source>Age of the youngest model</source>
        <translation>Edad del modelo más joven</translation>
    </message>
    <message>
        <source>Model release number</source>
        <translation>Número de autorización de modelo</translation>
    </message>
    <message>
        <source>Property release</source>
        <translation>Autorización de propiedad</translation>
    </message>
    <message>
        <source>Property release number</source>
        <translation>Número de autorización de propiedad</translation>
    </message>
    <message>
        <source>Adult content</source>
        <translation>Contenido para adultos</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>Regiones de caras</translation>
    </message>
    <message>
        <source>Content Credentials (C2PA)</source>
        <translation>Content Credentials (C2PA)</translation>
    </message>
    <message>
        <source>Further pictures in the file</source>
        <translation>Más imágenes en el archivo</translation>
    </message>
    <message>
        <source>Gain map (HDR)</source>
        <translation>Mapa de ganancia (HDR)</translation>
    </message>
    <message>
        <source>Depth map or second view</source>
        <translation>Mapa de profundidad o segunda vista</translation>
    </message>
    <message>
        <source>Video of a motion photo</source>
        <translation>Vídeo de una foto en movimiento</translation>
    </message>
    <message>
        <source>Data behind the picture</source>
        <translation>Datos tras la imagen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Further statement on rights</source>
        <translation>Otra indicación de derechos</translation>
    </message>
    <message>
        <source>The plan for this file does not fit its content. Plan the change again.</source>
        <translation>El plan para este archivo no encaja con su contenido. Planee el cambio de nuevo.</translation>
    </message>
    <message>
        <source>The change of this file could not be taken back, so it was not made.</source>
        <translation>El cambio de este archivo no se podría deshacer, así que no se hizo.</translation>
    </message>
    <message>
        <source>The new version of “%1” is not as planned (%2) and was not used; the photo is unchanged.</source>
        <translation>La nueva versión de «%1» no es como se planeó (%2) y no se usó; la foto no ha cambiado.</translation>
    </message>
    <message>
        <source>image data</source>
        <translation>datos de imagen</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its WebP structure ends early.</source>
        <translation>«%1» está dañado o incompleto: su estructura WebP termina antes de tiempo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as “%2” to “%3”: the field does not allow this value.</source>
        <translation>«%1» no se puede escribir como «%2» en «%3»: el campo no permite ese valor.</translation>
    </message>
    <message>
        <source>“%1” carries Content Credentials, which any change of the file makes invalid. Allow that, or write a sidecar instead.</source>
        <translation>«%1» lleva Content Credentials, que cualquier cambio del archivo invalida. Permítalo o escriba mejor un sidecar.</translation>
    </message>
    <message>
        <source>“%1” has two metadata blocks of one kind, and programs differ in which one they read. Write a sidecar instead.</source>
        <translation>«%1» tiene dos bloques de metadatos de una misma clase, y no todos los programas leen el mismo. Escriba mejor un sidecar.</translation>
    </message>
    <message>
        <source>“%1” ends with a record (AFCP) that gives places by their offset in the file, which new metadata would move. Write a sidecar instead.</source>
        <translation>«%1» termina con un registro (AFCP) que da lugares por su posición en el archivo, que los metadatos nuevos moverían. Escriba mejor un sidecar.</translation>
    </message>
    <message>
        <source>“%1” ends with records of an agency&apos;s program (FotoStation) that hold rights or would be lost from view; they are not changed here. Write a sidecar instead.</source>
        <translation>«%1» termina con registros de un programa de agencia (FotoStation) que contienen derechos o se perderían de vista; aquí no se cambian. Escriba mejor un sidecar.</translation>
    </message>
    <message>
        <source>“%1” has metadata in an old text form that would contradict the new values. Write a sidecar instead.</source>
        <translation>«%1» tiene metadatos en una forma de texto antigua que contradirían los valores nuevos. Escriba mejor un sidecar.</translation>
    </message>
    <message>
        <source>“%1” holds rights in an extended XMP packet, which is not changed here. Write a sidecar instead.</source>
        <translation>«%1» guarda derechos en un paquete XMP extendido, que aquí no se cambia. Escriba mejor un sidecar.</translation>
    </message>
    <message>
        <source>The Exif block of “%1” is damaged; changing it could lose what it holds. Write a sidecar instead.</source>
        <translation>El bloque Exif de «%1» está dañado; cambiarlo podría perder lo que contiene. Escriba mejor un sidecar.</translation>
    </message>
    <message>
        <source>“%1” would grow over the 4 GB that TIFF allows, or its directory is damaged. Write a sidecar instead.</source>
        <translation>«%1» superaría los 4 GB que permite TIFF, o su directorio está dañado. Escriba mejor un sidecar.</translation>
    </message>
    <message>
        <source>The XMP packet of “%1” is damaged or in an unusual form; changing it could lose what it holds. Write a sidecar instead, or let it be replaced.</source>
        <translation>El paquete XMP de «%1» está dañado o tiene una forma inusual; cambiarlo podría perder lo que contiene. Escriba mejor un sidecar o permita sustituirlo.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>the photo “%1” is not in the catalog; scan it first</source>
        <translation>la foto «%1» no está en el catálogo; analícela primero</translation>
    </message>
    <message>
        <source>%1 withdrew consent on %2.</source>
        <translation>%1 retiró el consentimiento el %2.</translation>
    </message>
    <message>
        <source>%1 withdrew consent.</source>
        <translation>%1 retiró el consentimiento.</translation>
    </message>
    <message>
        <source>%1 refused on %2.</source>
        <translation>%1 lo rechazó el %2.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 lo rechazó.</translation>
    </message>
    <message>
        <source>The consent of %1 begins on %2 only.</source>
        <translation>El consentimiento de %1 no empieza hasta el %2.</translation>
    </message>
    <message>
        <source>The consent of %1 ended on %2.</source>
        <translation>El consentimiento de %1 terminó el %2.</translation>
    </message>
    <message>
        <source>The consent of a guardian ended when %1 turned 18 on %2.</source>
        <translation>El consentimiento de un tutor terminó cuando %1 cumplió 18 el %2.</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>uso comercial</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to %3.</source>
        <translation>%1 aceptó %2, no %3.</translation>
    </message>
    <message>
        <source>%1 agreed to %2; %3 allows everyone more (%4).</source>
        <translation>%1 aceptó %2; %3 permite más a todos (%4).</translation>
    </message>
    <message>
        <source>%1 agreed only to photos in which the face is covered.</source>
        <translation>%1 aceptó solo fotos en que la cara esté tapada.</translation>
    </message>
    <message>
        <source>editorial use</source>
        <translation>uso editorial</translation>
    </message>
    <message>
        <source>non-commercial use</source>
        <translation>uso no comercial</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only, not to advertising.</source>
        <translation>%1 aceptó solo %2, no publicidad.</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only; %3 allows everyone commercial use.</source>
        <translation>%1 aceptó solo %2; %3 permite a todos el uso comercial.</translation>
    </message>
    <message>
        <source>%1 agreed to unchanged photos only; %2 allows everyone changes.</source>
        <translation>%1 aceptó solo fotos sin cambios; %2 permite cambios a todos.</translation>
    </message>
    <message>
        <source>%1 agreed to %2, and it is not known when this photo was taken.</source>
        <translation>%1 aceptó %2, y no se sabe cuándo se tomó esta foto.</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to this photo.</source>
        <translation>%1 aceptó %2, no esta foto.</translation>
    </message>
    <message>
        <source>%1 agreed with limits, but no use is recorded.</source>
        <translation>%1 aceptó con límites, pero no hay ningún uso registrado.</translation>
    </message>
    <message>
        <source>For %1 no consent is said to be needed, but no reason is written.</source>
        <translation>Para %1 se dice que no hace falta consentimiento, pero no hay motivo escrito.</translation>
    </message>
    <message>
        <source>%1 is a minor, and no parent or guardian has agreed.</source>
        <translation>%1 es menor, y ningún padre, madre o tutor ha aceptado.</translation>
    </message>
    <message>
        <source>For %1 no consent is needed: %2</source>
        <translation>Para %1 no hace falta consentimiento: %2</translation>
    </message>
    <message>
        <source>%1 agreed.</source>
        <translation>%1 aceptó.</translation>
    </message>
    <message>
        <source>%1 was asked and has not answered yet.</source>
        <translation>Se preguntó a %1 y aún no ha respondido.</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>Aún no se ha preguntado a %1.</translation>
    </message>
    <message>
        <source>A person whose record was erased on request is in the picture.</source>
        <translation>En la imagen hay una persona cuyo registro se borró a petición.</translation>
    </message>
    <message>
        <source>%1 “%2” is no day; write it as 2026-12-31</source>
        <translation>%1 «%2» no es un día; escríbalo como 2026-12-31</translation>
    </message>
    <message>
        <source>%1 “%2” is no moment; write it as 2026-12-31T10:20:30Z</source>
        <translation>%1 «%2» no es un momento; escríbalo como 2026-12-31T10:20:30Z</translation>
    </message>
    <message>
        <source>%1 “%2” is not known</source>
        <translation>%1 «%2» no se conoce</translation>
    </message>
    <message>
        <source>%1 is of the wrong kind</source>
        <translation>%1 es de la clase equivocada</translation>
    </message>
    <message>
        <source>taken on %1</source>
        <translation>tomada el %1</translation>
    </message>
    <message>
        <source>taken from %1 to %2</source>
        <translation>tomada del %1 al %2</translation>
    </message>
    <message>
        <source>taken from %1 on</source>
        <translation>tomada desde el %1</translation>
    </message>
    <message>
        <source>taken until %1</source>
        <translation>tomada hasta el %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>photos below %1</source>
        <translation>fotos bajo %1</translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation>fotos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen photo(s)</source>
        <translation>
            <numerusform>%n foto elegida</numerusform>
            <numerusform>%n fotos elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>PeopleCards</name>
    <message>
        <source>One answer for all selected…</source>
        <translation>Una respuesta para todas las seleccionadas…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Aún no se conoce a nadie</translation>
    </message>
    <message>
        <source>Whoever is named in the queue comes here. A list of people with their answers can be imported from a spreadsheet (CSV) or JSON.</source>
        <translation>Quien se nombra en la cola aparece aquí. Se puede importar una lista de personas con sus respuestas desde una hoja de cálculo (CSV) o JSON.</translation>
    </message>
</context>
<context>
    <name>PeopleExchange</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>A list of people with their answers</source>
        <translation>Una lista de personas con sus respuestas</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json)</source>
        <translation>Listas (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export people with their answers</source>
        <translation>Exportar personas con sus respuestas</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>Exportando personas</translation>
    </message>
</context>
<context>
    <name>PeopleListModel</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
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
        <translation>Personas</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Guardar el formulario</translation>
    </message>
    <message>
        <source>Form for %1.pdf</source>
        <translation>Formulario para %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>This photo was not searched for people.</source>
        <translation>No se buscaron personas en esta foto.</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>No se encontró ninguna cara en esta foto.</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>La cara</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Decidir ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Not for this photo</source>
        <translation>No para esta foto</translation>
    </message>
    <message>
        <source>Until withdrawn</source>
        <translation>Hasta que se retire</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar a %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Combinar a %1</translation>
    </message>
    <message>
        <source>Folder for what is held on this person</source>
        <translation>Carpeta para lo que consta de esta persona</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Forgetting a person</source>
        <translation>Olvidar a una persona</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>newest</source>
        <translation>la más reciente</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence: %1</source>
        <translation>SHA-256 de la prueba: %1</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Mostrar las fotos</translation>
    </message>
    <message>
        <source>Faces of this person</source>
        <translation>Caras de esta persona</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asked yet, or nobody wrote the answer down. Record it on the right.</source>
        <translation>Nadie ha preguntado aún o nadie anotó la respuesta. Regístrela a la derecha.</translation>
    </message>
    <message>
        <source>Split off the chosen faces…</source>
        <translation>Separar las caras elegidas…</translation>
    </message>
    <message>
        <source>Form to sign…</source>
        <translation>Formulario para firmar…</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing.</source>
        <translation>Retirada el %1; no cuenta para nada.</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing: %2</source>
        <translation>Retirada el %1; no cuenta para nada: %2</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Everything that is held on this person, for the person</source>
        <translation>Todo lo que consta de esta persona, para ella</translation>
    </message>
    <message>
        <source>Form again…</source>
        <translation>Formulario otra vez…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>Se anotó por error</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message numerus="yes">
        <source>Photo %1, %n face(s)</source>
        <translation>
            <numerusform>Foto %1, %n cara</numerusform>
            <numerusform>Foto %1, %n caras</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>Face %1 of %2: %3</source>
        <translation>Cara %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fitted into the window, %1</source>
        <translation>Ajustada a la ventana, %1</translation>
    </message>
    <message>
        <source>Zoomed to %1</source>
        <translation>Ampliada a %1</translation>
    </message>
</context>
<context>
    <name>PhotoFilter</name>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Necesita una decisión</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueadas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Sin licencia</translation>
    </message>
    <message>
        <source>Conflicting rights</source>
        <translation>Derechos contradictorios</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudieron leer</translation>
    </message>
    <message>
        <source>Drive not connected</source>
        <translation>Disco no conectado</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message>
        <source>no license</source>
        <translation>sin licencia</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n cara</numerusform>
            <numerusform>%n caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n sin decidir</numerusform>
            <numerusform>%n sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>drive not connected</source>
        <translation>disco no conectado</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>el archivo no está</translation>
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
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
</context>
<context>
    <name>PhotoImages</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 no se pudo leer.</translation>
    </message>
    <message>
        <source>%1 was not scanned yet.</source>
        <translation>%1 aún no se ha analizado.</translation>
    </message>
    <message>
        <source>%1 changed since it was scanned. Scan it again to see it.</source>
        <translation>%1 cambió desde el análisis. Analícela de nuevo para verla.</translation>
    </message>
    <message>
        <source>%1 is not there. Connect the drive it is on, or scan its folder again.</source>
        <translation>%1 no está. Conecte su disco o analice de nuevo su carpeta.</translation>
    </message>
</context>
<context>
    <name>PhotoInspector</name>
    <message>
        <source>About the photo</source>
        <translation>Sobre la foto</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <translation>Ninguna foto elegida</translation>
    </message>
    <message>
        <source>Choose a photo to see its rights, the people in it and what stands in the way of publishing it.</source>
        <translation>Elija una foto para ver sus derechos, las personas que salen y lo que se opone a publicarla.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>Decidir las caras</translation>
    </message>
    <message numerus="yes">
        <source>Choose a license for %n photo(s)…</source>
        <translation>
            <numerusform>Elegir una licencia para %n foto…</numerusform>
            <numerusform>Elegir una licencia para %n fotos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) again</source>
        <translation>
            <numerusform>Analizar %n foto de nuevo</numerusform>
            <numerusform>Analizar %n fotos de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) thoroughly</source>
        <translation>
            <numerusform>Analizar %n foto a fondo</numerusform>
            <numerusform>Analizar %n fotos a fondo</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n path(s)</source>
        <translation>
            <numerusform>Copiar %n ruta</numerusform>
            <numerusform>Copiar %n rutas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar las dos</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>Comparar con la siguiente</translation>
    </message>
</context>
<context>
    <name>PhotoOrder</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Fecha de captura</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation>Número de caras</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
</context>
<context>
    <name>PhotoTileDelegate</name>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectada</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>El archivo no está</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”.</source>
        <translation>No tiene permiso para leer «%1».</translation>
    </message>
    <message>
        <source>“%1” is a link that leads in a circle.</source>
        <translation>«%1» es un enlace que da vueltas en círculo.</translation>
    </message>
    <message>
        <source>The path “%1” is too long for this system.</source>
        <translation>La ruta «%1» es demasiado larga para este sistema.</translation>
    </message>
    <message>
        <source>“%1” was not read: too many files are open. Close other programs.</source>
        <translation>«%1» no se leyó: hay demasiados archivos abiertos. Cierre otros programas.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>No se pudo leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a photo.</source>
        <translation>«%1» es una carpeta, no una foto.</translation>
    </message>
    <message>
        <source>“%1” is a pipe between programs, not a photo.</source>
        <translation>«%1» es una tubería entre programas, no una foto.</translation>
    </message>
    <message>
        <source>“%1” is a socket, not a photo.</source>
        <translation>«%1» es un socket, no una foto.</translation>
    </message>
    <message>
        <source>“%1” is a device, not a photo.</source>
        <translation>«%1» es un dispositivo, no una foto.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read.</source>
        <translation>«%1» supera los %2 MB y no se leyó.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>RAW de cámara</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato desconocido</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder it lies in. It was not followed.</source>
        <translation>«%1» es un enlace a una carpeta en la que está. No se siguió.</translation>
    </message>
    <message>
        <source>“%1” is a folder with a photo&apos;s name. It was searched like any folder.</source>
        <translation>«%1» es una carpeta con nombre de foto. Se recorrió como cualquier carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that does not exist.</source>
        <translation>«%1» es un enlace a un archivo que no existe.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Copy it again from where it came from.</source>
        <translation>«%1» está vacío (0 bytes). Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>«%1» no es una foto en un formato que Clearframe conozca.</translation>
    </message>
    <message>
        <source>The name of “%1” is not valid UTF-8. It is handled like any photo, but other programs may not open it: rename it.</source>
        <translation>El nombre de «%1» no es UTF-8 válido. Se trata como cualquier foto, pero otros programas quizá no lo abran: cámbiele el nombre.</translation>
    </message>
    <message>
        <source>GPS position</source>
        <translation>posición GPS</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>nombre del lugar</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>nombres de personas</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>regiones de caras</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>miniatura incrustada</translation>
    </message>
    <message>
        <source>embedded preview</source>
        <translation>vista previa incrustada</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>más imágenes</translation>
    </message>
    <message>
        <source>motion video</source>
        <translation>vídeo en movimiento</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>mapa de profundidad</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>números de serie</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>nombre del dueño de la cámara</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>notas del fabricante</translation>
    </message>
    <message>
        <source>age of a child</source>
        <translation>edad de un menor</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>historial de edición</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>datos de otros programas</translation>
    </message>
</context>
<context>
    <name>PreviewGroupsModel</name>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Será</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Changes field by field</source>
        <translation>Cambios campo por campo</translation>
    </message>
</context>
<context>
    <name>PreviewTree</name>
    <message>
        <source>Changes by kind</source>
        <translation>Cambios por tipo</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Everything stays on this computer: no network, no account, no statistics. Files that hold personal data can be read by you alone.</source>
        <translation>Todo se queda en este ordenador: sin red, sin cuenta, sin estadísticas. Solo usted puede leer los archivos con datos personales.</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>People, consents with their evidence, faces, decisions, findings you accepted.</source>
        <translation>Personas, consentimientos con sus pruebas, caras, decisiones, hallazgos aceptados.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Copies of the catalog. Forgetting a person removes them.</source>
        <translation>Copias del catálogo. Olvidar a una persona las elimina.</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>Registro de escrituras</translation>
    </message>
    <message>
        <source>What was written into which file, and the bytes that undo it.</source>
        <translation>Qué se escribió en qué archivo, y los bytes que lo deshacen.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Small pictures; they are made again when they are deleted.</source>
        <translation>Imágenes pequeñas; si se borran, se hacen de nuevo.</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>Comparar caras</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Abrir la carpeta: %1</translation>
    </message>
    <message>
        <source>On. A model of your own compares faces within a shoot when guesses are asked for; no measurement of a face is kept.</source>
        <translation>Activado. Un modelo propio compara caras dentro de una sesión cuando se piden conjeturas; no se guarda ninguna medida de una cara.</translation>
    </message>
    <message>
        <source>Off. Nobody is recognized; guesses on who is the same person come from clothes and time.</source>
        <translation>Desactivado. No se reconoce a nadie; las conjeturas salen de la ropa y de la hora.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer</numerusform>
            <numerusform>%Ln archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them counts as clear. Everything else was scanned.</source>
        <translation>Ninguno cuenta como libre. Todo lo demás se analizó.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
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
        <translation>Prensa</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Stock agency</source>
        <translation>Banco de imágenes</translation>
    </message>
    <message>
        <source>Printed matter</source>
        <translation>Impresos</translation>
    </message>
    <message>
        <source>Public archive</source>
        <translation>Archivo público</translation>
    </message>
    <message>
        <source>Recognizable people: add {{Personality rights}} and {{Consent}} to the file page.</source>
        <translation>Personas reconocibles: añada {{Personality rights}} y {{Consent}} a la página del archivo.</translation>
    </message>
    <message>
        <source>The destination “%1” cannot be read.</source>
        <translation>No se puede leer el destino «%1».</translation>
    </message>
    <message>
        <source>The built-in destination “%1” is damaged.</source>
        <translation>El destino incorporado «%1» está dañado.</translation>
    </message>
    <message>
        <source>There is no destination “%1”. Known are: %2.</source>
        <translation>No existe el destino «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid JSON (%3).</source>
        <translation>%1, línea %2: esto no es JSON válido (%3).</translation>
    </message>
    <message>
        <source>%1, line 1: a destination is a JSON object.</source>
        <translation>%1, línea 1: un destino es un objeto JSON.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” %4.</source>
        <translation>%1, línea %2: «%3» %4.</translation>
    </message>
    <message>
        <source>is no key of a destination; known are %1</source>
        <translation>no es una clave de destino; se conocen %1</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>debe ser «%1»</translation>
    </message>
    <message>
        <source>must be a word of lower-case letters, digits and dashes</source>
        <translation>debe ser una palabra de minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>cannot be kept; known are %1</source>
        <translation>no se puede conservar; se conocen %1</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>is no use; known are %1</source>
        <translation>no es un uso; se conocen %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>no es una regla</translation>
    </message>
    <message>
        <source>must be “error”, “warning”, “advice” or “off”</source>
        <translation>debe ser «error», «warning», «advice» u «off»</translation>
    </message>
    <message>
        <source>is always an error: nobody knows what is in such a photo</source>
        <translation>siempre es un error: nadie sabe qué hay en una foto así</translation>
    </message>
    <message>
        <source>is no license id, no code, and neither “cc” nor “free”</source>
        <translation>no es identificador ni código de licencia, ni «cc» ni «free»</translation>
    </message>
    <message>
        <source>The destination could not be saved as %1: %2.</source>
        <translation>No se pudo guardar el destino como %1: %2.</translation>
    </message>
    <message>
        <source>You have no destination of your own with the id “%1”.</source>
        <translation>No tiene un destino propio con el identificador «%1».</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>No se pudo eliminar %1: %2.</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Copy as my own</source>
        <translation>Copiar como propio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (aún sin guardar)</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (propio)</translation>
    </message>
    <message>
        <source>Your own destination. It is kept as a file that you can pass on.</source>
        <translation>Su propio destino. Se guarda en un archivo que puede compartir.</translation>
    </message>
    <message>
        <source>A destination of the program. Copy it to make your own of it.</source>
        <translation>Un destino del programa. Cópielo para hacer uno propio.</translation>
    </message>
    <message>
        <source>%1, my copy</source>
        <translation>%1, mi copia</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>any, also none</source>
        <translation>cualquiera, también ninguna</translation>
    </message>
    <message>
        <source>those of the library</source>
        <translation>los de la biblioteca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id (lower-case letters, digits and dashes)</source>
        <translation>Identificador (minúsculas, cifras y guiones)</translation>
    </message>
    <message>
        <source>It is a publication as</source>
        <translation>Es una publicación como</translation>
    </message>
    <message>
        <source>A consent has to cover all of these, or name the destination.</source>
        <translation>Un consentimiento tiene que cubrir todo esto o nombrar el destino.</translation>
    </message>
    <message>
        <source>Licenses it takes (ids, codes, “cc” or “free”, with commas)</source>
        <translation>Licencias que admite (identificadores, códigos, «cc» o «free», con comas)</translation>
    </message>
    <message>
        <source>Names you work under there (with commas)</source>
        <translation>Nombres con los que trabaja ahí (con comas)</translation>
    </message>
    <message>
        <source>Copies keep</source>
        <translation>Las copias conservan</translation>
    </message>
    <message>
        <source>What to do there with recognizable people</source>
        <translation>Qué hacer ahí con personas reconocibles</translation>
    </message>
    <message>
        <source>How hard each rule counts</source>
        <translation>Cuánto pesa cada regla</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 cuenta como</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Habitual: %1</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>no license stated</source>
        <translation>sin licencia indicada</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>autor desconocido</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>«%1» de %2</translation>
    </message>
</context>
<context>
    <name>PublicationTexts</name>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>HTML (with RDFa)</source>
        <translation>HTML (con RDFa)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON-LD (for search engines)</source>
        <translation>JSON-LD (para buscadores)</translation>
    </message>
    <message>
        <source>Wikimedia Commons page</source>
        <translation>Página de Wikimedia Commons</translation>
    </message>
    <message>
        <source>Pattypan table (CSV)</source>
        <translation>Tabla de Pattypan (CSV)</translation>
    </message>
    <message>
        <source>%1 has no license that Wikimedia Commons takes.</source>
        <translation>%1 no tiene una licencia que admita Wikimedia Commons.</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this is about all of them.</source>
        <translation>No hay ninguna foto seleccionada en la biblioteca, así que se trata de todas.</translation>
    </message>
    <message numerus="yes">
        <source>About the %n photo(s) selected in the library.</source>
        <translation>
            <numerusform>Sobre la %n foto seleccionada en la biblioteca.</numerusform>
            <numerusform>Sobre las %n fotos seleccionadas en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the cleared copies</source>
        <translation>Carpeta para las copias libres</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando a %1</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Guardar la comprobación</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saving the check</source>
        <translation>Guardando la comprobación</translation>
    </message>
    <message>
        <source>These were published before…</source>
        <translation>Estas se publicaron antes…</translation>
    </message>
    <message>
        <source>Every exported copy stands in the ledger, with its license and its SHA-256.</source>
        <translation>Cada copia exportada está en el libro de salidas, con su licencia y su SHA-256.</translation>
    </message>
    <message>
        <source>When somebody withdraws consent or a license changes, choose “Only what is to be recalled”: it lists the copies of photos that may not be published any more.</source>
        <translation>Si alguien retira el consentimiento o cambia una licencia, elija «Solo lo que hay que retirar»: lista las copias de fotos que ya no se pueden publicar.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de salidas</translation>
    </message>
    <message>
        <source>Accepting what was published before</source>
        <translation>Aceptando lo publicado antes</translation>
    </message>
</context>
<context>
    <name>QueueAnswers</name>
    <message>
        <source>Mark faces as %1</source>
        <translation>Marcar caras: %1</translation>
    </message>
</context>
<context>
    <name>QueueLineModel</name>
    <message>
        <source>Undecided faces</source>
        <translation>Caras sin decidir</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided face(s)</source>
        <translation>
            <numerusform>%n cara sin decidir</numerusform>
            <numerusform>%n caras sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that may hide somebody</source>
        <translation>
            <numerusform>%n foto en que puede ocultarse alguien</numerusform>
            <numerusform>%n fotos en que puede ocultarse alguien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) with a name in the file</source>
        <translation>
            <numerusform>%n cara con nombre en el archivo</numerusform>
            <numerusform>%n caras con nombre en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Names found in files</source>
        <translation>Nombres hallados en archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) that end soon</source>
        <translation>
            <numerusform>%n consentimiento que termina pronto</numerusform>
            <numerusform>%n consentimientos que terminan pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Consentimientos que terminan</translation>
    </message>
    <message>
        <source>May hide somebody</source>
        <translation>Puede ocultarse alguien</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Undecided faces</source>
        <translation>Caras sin decidir</translation>
    </message>
    <message>
        <source>%1 of %2 faces left</source>
        <translation>quedan %1 de %2 caras</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cleared today</source>
        <translation>
            <numerusform>%n foto liberada hoy</numerusform>
            <numerusform>%n fotos liberadas hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>No file offers a name</source>
        <translation>Ningún archivo ofrece un nombre</translation>
    </message>
    <message>
        <source>Names that files give for undecided faces are offered here. They are claims: each is asked for.</source>
        <translation>Aquí se ofrecen los nombres que los archivos dan a caras sin decidir. Son afirmaciones: se pregunta por cada una.</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>Aún no hay fotos</translation>
    </message>
    <message>
        <source>Open a folder in the library. The faces found in its photos are asked for here.</source>
        <translation>Abra una carpeta en la biblioteca. Aquí se pregunta por las caras halladas en sus fotos.</translation>
    </message>
    <message>
        <source>Every face has a decision</source>
        <translation>Cada cara tiene una decisión</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) were decided. Consents are recorded on the person, in the list on the left.</source>
        <translation>
            <numerusform>Se decidió %n cara. Los consentimientos se registran en la persona, en la lista de la izquierda.</numerusform>
            <numerusform>Se decidieron %n caras. Los consentimientos se registran en la persona, en la lista de la izquierda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the name right?</source>
        <translation>¿Es correcto el nombre?</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>What a withdrawal reaches</source>
        <translation>A qué alcanza una retirada</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Mostrar las fotos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 withdrew consent</source>
        <translation>%1 retiró el consentimiento</translation>
    </message>
    <message>
        <source>If %1 withdraws consent</source>
        <translation>Si %1 retira el consentimiento</translation>
    </message>
    <message>
        <source>Copies under a Creative Commons license cannot be recalled: who has one may go on using it. Only copies in your own hands can be taken down.</source>
        <translation>Las copias con licencia Creative Commons no se pueden retirar: quien tiene una puede seguir usándola. Solo se pueden retirar las copias propias.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) blocked from now on</source>
        <translation>
            <numerusform>%n foto bloqueada desde ahora</numerusform>
            <numerusform>%n fotos bloqueadas desde ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be blocked</source>
        <translation>
            <numerusform>se bloquearía %n foto</numerusform>
            <numerusform>se bloquearían %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies went out</source>
        <translation>
            <numerusform>salió %n copia</numerusform>
            <numerusform>salieron %n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of the library shows this person.</source>
        <translation>Ninguna foto de la biblioteca muestra a esta persona.</translation>
    </message>
    <message>
        <source>Photos that are blocked</source>
        <translation>Fotos bloqueadas</translation>
    </message>
    <message>
        <source>No copy that shows this person was exported.</source>
        <translation>No se exportó ninguna copia que muestre a esta persona.</translation>
    </message>
    <message>
        <source>Copies that went out, with what can still be done</source>
        <translation>Copias que salieron, con lo que aún se puede hacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>En su carpeta</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>Movida o borrada</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message numerus="yes">
        <source>%n file(s) cannot be written</source>
        <translation>
            <numerusform>%n archivo no se puede escribir</numerusform>
            <numerusform>%n archivos no se pueden escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>Relicense</name>
    <message>
        <source>“%1” is not among your names.</source>
        <translation>«%1» no está entre sus nombres.</translation>
    </message>
    <message>
        <source>The sidecar “%1” belongs to several photos (%2): what is written to it holds for all of them.</source>
        <translation>El sidecar «%1» pertenece a varias fotos (%2): lo que se escribe en él vale para todas.</translation>
    </message>
    <message>
        <source>Rights fields</source>
        <translation>Campos de derechos</translation>
    </message>
    <message>
        <source>License %1</source>
        <translation>Licencia %1</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>sin creador</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>sin licencia</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1, %2: %n foto</numerusform>
            <numerusform>%1, %2: %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (left alone)</source>
        <translation>%1 (sin tocar)</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, and the photos together name several. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add your name to your own names.</source>
        <translation>«%1» nombra a «%2» como creador, y las fotos juntas nombran a varios. Solo el titular de los derechos puede decidir: indique que puede licenciar fotos de «%2» o añada su nombre a los suyos.</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, which is none of your names. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add the name to your own names.</source>
        <translation>«%1» nombra a «%2» como creador, que no es ninguno de sus nombres. Solo el titular de los derechos puede decidir: indique que puede licenciar fotos de «%2» o añada el nombre a los suyos.</translation>
    </message>
    <message>
        <source>“%1” is in the public domain by its own words (%2): everybody may go on using it, and there is nothing left to license. Undo the session that said so if it was a mistake, or state that it shall be licensed all the same.</source>
        <translation>«%1» es de dominio público según sus propias palabras (%2): todos pueden seguir usándola y no queda nada que licenciar. Deshaga la sesión que lo dijo si fue un error, o indique que se licencie de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>The photos come in %n group(s) of creator and license; look at each before you decide for all of them: %1.</source>
        <translation>
            <numerusform>Las fotos forman %n grupo de creador y licencia; mírelo antes de decidir: %1.</numerusform>
            <numerusform>Las fotos forman %n grupos de creador y licencia; mire cada uno antes de decidir por todos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>stated: may license photos of %1</source>
        <translation>indicado: puede licenciar fotos de %1</translation>
    </message>
    <message>
        <source>stated: license although in the public domain</source>
        <translation>indicado: licenciar aunque sea de dominio público</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) name another creator than %2. Only the owner of the rights may give a license.</source>
        <translation>
            <numerusform>%n foto nombra a otro creador que %2. Solo el titular de los derechos puede dar una licencia.</numerusform>
            <numerusform>%n fotos nombran a otro creador que %2. Solo el titular de los derechos puede dar una licencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of somebody else would change the version of their license; only an adaptation of your own may carry another one.</source>
        <translation>
            <numerusform>%n foto ajena cambiaría la versión de su licencia; solo una adaptación propia puede llevar otra.</numerusform>
            <numerusform>%n fotos ajenas cambiarían la versión de su licencia; solo una adaptación propia puede llevar otra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were given to the public domain with CC0: there is nothing left to license, and everybody may go on using them.</source>
        <translation>
            <numerusform>%n foto se cedió al dominio público con CC0: no queda nada que licenciar y todos pueden seguir usándola.</numerusform>
            <numerusform>%n fotos se cedieron al dominio público con CC0: no queda nada que licenciar y todos pueden seguir usándolas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are marked as free of copyright; nobody has the right to license them. Keep the Public Domain Mark.</source>
        <translation>
            <numerusform>%n foto está marcada como libre de derechos de autor; nadie tiene derecho a licenciarla. Conserve la Marca de Dominio Público.</numerusform>
            <numerusform>%n fotos están marcadas como libres de derechos de autor; nadie tiene derecho a licenciarlas. Conserve la Marca de Dominio Público.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not known to be free of copyright; the mark is for works that are. To give up the rights in your own photo, choose CC0.</source>
        <translation>
            <numerusform>No se sabe que %n foto esté libre de derechos de autor, y la marca es para obras que lo están. Para renunciar a los derechos de su propia foto, elija CC0.</numerusform>
            <numerusform>No se sabe que %n fotos estén libres de derechos de autor, y la marca es para obras que lo están. Para renunciar a los derechos de su propia foto, elija CC0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would say the opposite of %1 in the field “Copyrighted”.</source>
        <translation>
            <numerusform>%n foto diría lo contrario de %1 en el campo «Con derechos de autor».</numerusform>
            <numerusform>%n fotos dirían lo contrario de %1 en el campo «Con derechos de autor».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) allowed more until now. Copies made under the former license keep it.</source>
        <translation>
            <numerusform>%n foto permitía más hasta ahora. Las copias hechas con la licencia anterior la conservan.</numerusform>
            <numerusform>%n fotos permitían más hasta ahora. Las copias hechas con la licencia anterior la conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will allow more than before, for good.</source>
        <translation>
            <numerusform>%n foto permitirá más que antes, para siempre.</numerusform>
            <numerusform>%n fotos permitirán más que antes, para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) get their first license.</source>
        <translation>
            <numerusform>%n foto recibe su primera licencia.</numerusform>
            <numerusform>%n fotos reciben su primera licencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) prohibit data mining, which %1 permits; the wish is no term of the license. Allow it, or choose a license with NC or ND.</source>
        <translation>
            <numerusform>%n foto prohíbe la minería de datos, que %1 permite; el deseo no es una condición de la licencia. Permítala o elija una licencia con NC o ND.</numerusform>
            <numerusform>%n fotos prohíben la minería de datos, que %1 permite; el deseo no es una condición de la licencia. Permítala o elija una licencia con NC o ND.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) say that their model release is missing or limited, but %1 invites commercial use.</source>
        <translation>
            <numerusform>%n foto dice que su autorización de modelo falta o es limitada, pero %1 invita al uso comercial.</numerusform>
            <numerusform>%n fotos dicen que su autorización de modelo falta o es limitada, pero %1 invita al uso comercial.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer recommended by Creative Commons; choose a license of version 4.0 unless you need this one.</source>
        <translation>Creative Commons ya no recomienda %1; elija una licencia de la versión 4.0 salvo que necesite esta.</translation>
    </message>
    <message>
        <source>%1 is for intergovernmental organizations only.</source>
        <translation>%1 es solo para organizaciones intergubernamentales.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>%1 cannot be taken back: whoever has a copy keeps the permission, even if you change the license later.</source>
        <translation>%1 no se puede revocar: quien tiene una copia conserva el permiso, aunque usted cambie la licencia después.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show people whose consent does not cover this license. The license does not replace their consent.</source>
        <translation>
            <numerusform>%n foto muestra a personas cuyo consentimiento no cubre esta licencia. La licencia no sustituye su consentimiento.</numerusform>
            <numerusform>%n fotos muestran a personas cuyo consentimiento no cubre esta licencia. La licencia no sustituye su consentimiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have faces without a decision or were not scanned yet.</source>
        <translation>
            <numerusform>%n foto tiene caras sin decisión o aún no se analizó.</numerusform>
            <numerusform>%n fotos tienen caras sin decisión o aún no se analizaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos were written as reported, but the catalog “%1” could not take it in yet and may still show what they said before. Scan the photos again when the catalog is free. The reason: %2</source>
        <translation>Las fotos se escribieron como se indicó, pero el catálogo «%1» aún no pudo recogerlo y quizá muestre lo que decían antes. Analice de nuevo las fotos cuando el catálogo esté libre. El motivo: %2</translation>
    </message>
    <message>
        <source>their license</source>
        <translation>su licencia</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar a %1</translation>
    </message>
    <message>
        <source>Faces and answers stay with the person.</source>
        <translation>Las caras y respuestas se quedan con la persona.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nombre o seudónimo</translation>
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
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>Elegir licencia…</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies credit and license as text for a caption.</source>
        <translation>Copia crédito y licencia como texto para un pie de foto.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; see Findings.</source>
        <translation>
            <numerusform>Y %n más; véase Hallazgos.</numerusform>
            <numerusform>Y %n más; véase Hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation>XMP extendido</translation>
    </message>
    <message>
        <source>PNG text</source>
        <translation>texto PNG</translation>
    </message>
    <message>
        <source>behind the picture</source>
        <translation>detrás de la imagen</translation>
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
        <translation>Detenido; no se escribió ningún informe.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Clearframe check</source>
        <translation>Revisión de Clearframe</translation>
    </message>
</context>
<context>
    <name>SelectionTab</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>Decidir las caras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln foto seleccionada</numerusform>
            <numerusform>%Ln fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>Elegir licencia…</translation>
    </message>
    <message>
        <source>Only the fields you change are written; the others stay as they are in each photo.</source>
        <translation>Solo se escriben los campos que cambie; los demás quedan como están en cada foto.</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Files and fields of the session</source>
        <translation>Archivos y campos de la sesión</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Volver al registro</translation>
    </message>
    <message>
        <source>%1, written by %2 · %3</source>
        <translation>%1, escrito por %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetailModel</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Dejado como está</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>SessionLog</name>
    <message>
        <source>Log of writes</source>
        <translation>Registro de escrituras</translation>
    </message>
    <message>
        <source>Undo this session</source>
        <translation>Deshacer esta sesión</translation>
    </message>
    <message>
        <source>Finish this session</source>
        <translation>Terminar esta sesión</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>Every write is kept here and can be undone, also next month.</source>
        <translation>Cada escritura se guarda aquí y se puede deshacer, también el mes que viene.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshechas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar archivos</translation>
    </message>
</context>
<context>
    <name>SessionLogModel</name>
    <message>
        <source>Undone on %1</source>
        <translation>Deshecha el %1</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n archivo falló</numerusform>
            <numerusform>%n archivos fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Escrito por %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>SessionResult</name>
    <message numerus="yes">
        <source>%n file(s) are as they were before.</source>
        <translation>
            <numerusform>%n archivo está como antes.</numerusform>
            <numerusform>%n archivos están como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and verified.</source>
        <translation>
            <numerusform>%n archivo escrito y verificado.</numerusform>
            <numerusform>%n archivos escritos y verificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n archivo se dejó como está.</numerusform>
            <numerusform>%n archivos se dejaron como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The log can finish it.</source>
        <translation>Detenido. El registro puede terminarlo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are named in the log.</source>
        <translation>
            <numerusform>%n archivo más se nombra en el registro.</numerusform>
            <numerusform>%n archivos más se nombran en el registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRunner</name>
    <message>
        <source>Writing “%1”</source>
        <translation>Escribiendo «%1»</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Deshaciendo «%1»</translation>
    </message>
    <message>
        <source>Finishing “%1”</source>
        <translation>Terminando «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>Encontrar personas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Biblioteca y copias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>From the last to the first</source>
        <translation>Del último al primero</translation>
    </message>
    <message>
        <source>From the first to the last</source>
        <translation>Del primero al último</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%n face(s) of somebody else</source>
        <translation>
            <numerusform>%n cara de otra persona</numerusform>
            <numerusform>%n caras de otra persona</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen faces go from %1 to the person you name. Answers stay where they are.</source>
        <translation>Las caras elegidas pasan de %1 a la persona que nombre. Las respuestas se quedan donde están.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nombre o seudónimo</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message>
        <source>Stars: keys 0 to 5. They stay in this library and are not written to the file.</source>
        <translation>Estrellas: teclas 0 a 5. Se quedan en esta biblioteca y no se escriben en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>queda %n h</numerusform>
            <numerusform>quedan %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 fotos/s</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>All rights written</source>
        <translation>Todos los derechos escritos</translation>
    </message>
    <message numerus="yes">
        <source>Rights of %Ln photo(s) not written yet</source>
        <translation>
            <numerusform>Derechos de %Ln foto aún sin escribir</numerusform>
            <numerusform>Derechos de %Ln fotos aún sin escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>%1 seleccionadas de %2</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Is somebody in it who was not found?</source>
        <translation>¿Hay alguien que no se encontró?</translation>
    </message>
    <message>
        <source>Every photo was looked at</source>
        <translation>Se miraron todas las fotos</translation>
    </message>
    <message>
        <source>Photos with faint hits, crowds, and those in which nobody was found come here to be looked at once by eye.</source>
        <translation>Las fotos con indicios débiles, las multitudes y aquellas en que no se encontró a nadie vienen aquí para mirarlas una vez a ojo.</translation>
    </message>
    <message>
        <source>↵</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>No hay nadie más</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Scan it thoroughly</source>
        <translation>Analizarla a fondo</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Look at it later</source>
        <translation>Mirarla después</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Drag over somebody who was missed: the face comes into the queue.</source>
        <translation>Arrastre sobre quien falte: la cara pasa a la cola.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left</source>
        <translation>
            <numerusform>queda %n foto</numerusform>
            <numerusform>quedan %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) look faintly like a face (dashed).</source>
        <translation>
            <numerusform>%n lugar se parece vagamente a una cara (en trazos).</numerusform>
            <numerusform>%n lugares se parecen vagamente a una cara (en trazos).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A crowd: %n faces were found, and one is easily missed.</source>
        <translation>
            <numerusform>Una multitud: se encontró %n cara, y es fácil que falte otra.</numerusform>
            <numerusform>Una multitud: se encontraron %n caras, y es fácil que falte otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found. Backs, profiles and small faces are missed most often.</source>
        <translation>No se encontró a nadie. Lo que más se escapa son espaldas, perfiles y caras pequeñas.</translation>
    </message>
    <message>
        <source>Looked at: nobody else is in it</source>
        <translation>Mirada: no hay nadie más</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en espera</numerusform>
            <numerusform>%1, %n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take an answer back</source>
        <translation>Retirar una respuesta</translation>
    </message>
    <message>
        <source>For an answer that was recorded by mistake. It counts for nothing from now on; the history keeps it and says so. A person who changes their mind made no mistake: record that as a new answer.</source>
        <translation>Para una respuesta anotada por error. Desde ahora no cuenta; el historial la conserva y lo dice. Quien cambia de opinión no se equivocó: anótelo como respuesta nueva.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Motivo (puede quedar vacío)</translation>
    </message>
</context>
<context>
    <name>TaskCenter</name>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Nothing runs. Scans, writes and exports are listed here; you can go on working meanwhile.</source>
        <translation>No hay nada en marcha. Análisis, escrituras y exportaciones aparecen aquí; puede seguir trabajando mientras tanto.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Progreso: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Detener: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>Save these answers…</source>
        <translation>Guardar estas respuestas…</translation>
    </message>
    <message>
        <source>Begin with this template</source>
        <translation>Empezar con esta plantilla</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Save, rename or delete a template</source>
        <translation>Guardar, renombrar o eliminar una plantilla</translation>
    </message>
    <message>
        <source>My usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminada)</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Text that goes with the photos</source>
        <translation>Texto que acompaña a las fotos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with a text.</source>
        <translation>
            <numerusform>%n foto con texto.</numerusform>
            <numerusform>%n fotos con texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more without one.</source>
        <translation>
            <numerusform>Y %n más sin él.</numerusform>
            <numerusform>Y %n más sin él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search photos, people, licenses</source>
        <translation>Buscar fotos, personas, licencias</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>As the program was started</source>
        <translation>Como al iniciar el programa</translation>
    </message>
    <message>
        <source>Choose a line to go back to it. The log on the License page undoes writes of earlier days, too.</source>
        <translation>Elija una línea para volver a ella. El registro de la página Licencia deshace también escrituras de días anteriores.</translation>
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
        <translation>%1 sin decidir</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 bloqueadas</translation>
    </message>
</context>
<context>
    <name>VerdictSummary</name>
    <message>
        <source>May go to: %1</source>
        <translation>Puede ir a: %1</translation>
    </message>
    <message numerus="yes">
        <source>of %n photo(s)</source>
        <translation>
            <numerusform>de %n foto</numerusform>
            <numerusform>de %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Which photos do you want to publish?</source>
        <translation>¿Qué fotos quiere publicar?</translation>
    </message>
    <message>
        <source>Drop a folder here, or open one. Clearframe looks for licenses and people in the photos; it changes nothing in them and sends nothing anywhere.</source>
        <translation>Suelte aquí una carpeta o abra una. Clearframe busca licencias y personas en las fotos; no cambia nada en ellas ni envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>The photos appear while they are read.</source>
        <translation>Las fotos aparecen mientras se leen.</translation>
    </message>
    <message>
        <source>Say where you publish</source>
        <translation>Diga dónde publica</translation>
    </message>
    <message>
        <source>Above, beside “For”: each destination has its own rules.</source>
        <translation>Arriba, junto a «Para»: cada destino tiene sus reglas.</translation>
    </message>
    <message>
        <source>Read the verdicts</source>
        <translation>Lea los veredictos</translation>
    </message>
    <message>
        <source>What stops a photo is said beside it, with what mends it.</source>
        <translation>Lo que detiene una foto se dice a su lado, con lo que lo remedia.</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The destination that photos are checked for, and how they stand: clear, undecided or blocked. Another destination may ask for more or for less.</source>
        <translation>El destino para el que se revisan las fotos y cómo están: libres, sin decidir o bloqueadas. Otro destino puede pedir más o menos.</translation>
    </message>
    <message>
        <source>Shows only some photos: of a folder, with a verdict, of a person, under a license. The numbers say how many there are.</source>
        <translation>Muestra solo algunas fotos: de una carpeta, con un veredicto, de una persona, bajo una licencia. Los números dicen cuántas hay.</translation>
    </message>
    <message>
        <source>All photos, each with its license, its faces and its verdict as icon and word. Space or Return opens one, Ctrl and the wheel change the size; drag photos out into other programs.</source>
        <translation>Todas las fotos, cada una con su licencia, sus caras y su veredicto como icono y palabra. Espacio o Intro abre una, Ctrl y la rueda cambian el tamaño; arrastre fotos a otros programas.</translation>
    </message>
    <message>
        <source>What is known of the chosen photos: the rights with the place where each stands, the people with their answers, and the findings with what mends them.</source>
        <translation>Lo que se sabe de las fotos elegidas: los derechos con el lugar donde está cada uno, las personas con sus respuestas y los hallazgos con lo que los remedia.</translation>
    </message>
    <message>
        <source>One photo large, with a box around every face. A click on a box asks who it is. The arrows go to the next photo, Escape goes back.</source>
        <translation>Una foto en grande, con un marco alrededor de cada cara. Un clic en un marco pregunta quién es. Las flechas pasan a la siguiente, Escape vuelve.</translation>
    </message>
    <message>
        <source>Faces that nobody has decided yet, those first that hold up the most photos. One key answers; several chosen faces get one answer.</source>
        <translation>Caras que nadie ha decidido, primero las que retienen más fotos. Una tecla responde; varias caras elegidas reciben una respuesta.</translation>
    </message>
    <message>
        <source>The answers for this face, each with its key. Type a name to say who it is; whether the person agrees is asked afterwards, of the person.</source>
        <translation>Las respuestas para esta cara, cada una con su tecla. Escriba un nombre para decir quién es; si la persona está de acuerdo se pregunta después, a ella.</translation>
    </message>
    <message>
        <source>The queue, the sweep for people who were not found, the calendar of answers that end, and everybody by name.</source>
        <translation>La cola, el repaso de personas que no se encontraron, el calendario de respuestas que terminan y todas las personas por nombre.</translation>
    </message>
    <message>
        <source>A new answer of this person: what it covers, until when, and the evidence. Earlier answers stay in the history.</source>
        <translation>Una respuesta nueva de esta persona: qué cubre, hasta cuándo y la prueba. Las anteriores quedan en el historial.</translation>
    </message>
    <message>
        <source>Photos in which somebody may be whom no detector found. Look once and say that nobody else is in it, or draw a box.</source>
        <translation>Fotos en las que puede haber alguien que ningún detector encontró. Mire una vez y diga que no hay nadie más, o dibuje un marco.</translation>
    </message>
    <message>
        <source>The license you want to give, by questions or from the catalog, and whom to credit. Nothing is written before you have seen the preview.</source>
        <translation>La licencia que quiere dar, por preguntas o del catálogo, y a quién nombrar. No se escribe nada antes de que vea la vista previa.</translation>
    </message>
    <message>
        <source>Every value that would change, in every file, before anything is written.</source>
        <translation>Cada valor que cambiaría, en cada archivo, antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Every write, with the day and the files. Each can be undone, also next month.</source>
        <translation>Cada escritura, con el día y los archivos. Cada una se puede deshacer, también el mes que viene.</translation>
    </message>
    <message>
        <source>What stands in the way at this destination, grouped by what mends it. A finding can be accepted with a reason; it stays visible.</source>
        <translation>Lo que estorba para este destino, agrupado por lo que lo remedia. Un hallazgo se puede aceptar con un motivo; sigue visible.</translation>
    </message>
    <message>
        <source>Writes copies of the clear photos: rights kept, private data removed, faces covered where you ask for it. Originals are not touched.</source>
        <translation>Escribe copias de las fotos libres: se conservan los derechos, se quitan los datos privados y se cubren caras donde lo pida. Los originales no se tocan.</translation>
    </message>
    <message>
        <source>Every copy that was ever exported, with the day, the license and the people in it: where to ask when somebody withdraws.</source>
        <translation>Cada copia exportada alguna vez, con el día, la licencia y las personas: dónde preguntar cuando alguien se retira.</translation>
    </message>
    <message>
        <source>What runs, how far it is and how long it takes, with Pause and Stop. You can go on working meanwhile; “Tasks” lists all of it.</source>
        <translation>Lo que está en marcha, cuánto lleva y cuánto tarda, con Pausa y Detener. Puede seguir trabajando; «Tareas» lo muestra todo.</translation>
    </message>
</context>
<context>
    <name>WordBoxes</name>
    <message>
        <source>GPS position</source>
        <translation>Posición GPS</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Nombres de lugares</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Nombres de personas</translation>
    </message>
    <message>
        <source>Age of minors</source>
        <translation>Edad de menores</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>The reader of photos gave an answer that makes no sense.</source>
        <translation>El lector de fotos dio una respuesta sin sentido.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Scan it again.</source>
        <translation>«%1» cambió mientras se leía. Analícelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than is allowed for one photo.</source>
        <translation>«%1» necesita más memoria de la permitida para una foto.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>No se pudo leer «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a photo of a known kind.</source>
        <translation>«%1» no es una foto de una clase conocida.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it took longer than %2 s.</source>
        <translation>No se pudo leer «%1»: tardó más de %2 s.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it needed more than %2 of memory.</source>
        <translation>No se pudo leer «%1»: necesitaba más de %2 de memoria.</translation>
    </message>
    <message>
        <source>“%1” was not read: the work was stopped.</source>
        <translation>«%1» no se leyó: se detuvo el trabajo.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the reader crashed on it. The file may be damaged.</source>
        <translation>No se pudo leer «%1»: el lector falló con él. Quizá el archivo esté dañado.</translation>
    </message>
    <message>
        <source>“%1” was not scanned. %2</source>
        <translation>«%1» no se analizó. %2</translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation>La foto necesita más memoria de la permitida para una foto.</translation>
    </message>
    <message>
        <source>The photo could not be read (%1).</source>
        <translation>No se pudo leer la foto (%1).</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” does not start or does not answer. Reinstall Clearframe.</source>
        <translation>No se puede leer ninguna foto: el programa «%1» no arranca o no responde. Reinstale Clearframe.</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” belongs to another version of Clearframe than the one that runs. Close Clearframe and reinstall it.</source>
        <translation>No se puede leer ninguna foto: el programa «%1» es de otra versión de Clearframe que la que está en marcha. Cierre Clearframe e instálelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was not read: there was no answer for %2 s. Is the drive still there, or is the computer very busy? Scan again later.</source>
        <translation>«%1» no se leyó: no hubo respuesta durante %2 s. ¿Sigue ahí el disco o está el equipo muy ocupado? Analícelo de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>Accepting needs a reason that can be read later.</source>
        <translation>Aceptar necesita un motivo que se pueda leer más adelante.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>No existe la regla «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be accepted: nobody knows what is in such a photo. Scan it.</source>
        <translation>%1 no se puede aceptar: nadie sabe qué hay en una foto así. Analícela.</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>falta el nombre</translation>
    </message>
    <message>
        <source>the state is missing</source>
        <translation>falta el estado</translation>
    </message>
    <message>
        <source>“%1” is no use or destination</source>
        <translation>«%1» no es un uso ni un destino</translation>
    </message>
    <message>
        <source>“%1” is no license</source>
        <translation>«%1» no es una licencia</translation>
    </message>
    <message>
        <source>a limited consent names the uses it covers</source>
        <translation>un consentimiento limitado nombra los usos que cubre</translation>
    </message>
    <message>
        <source>“%1” is no code of a record</source>
        <translation>«%1» no es el código de un registro</translation>
    </message>
    <message>
        <source>“%1” is not the file whose SHA-256 is written</source>
        <translation>«%1» no es el archivo cuyo SHA-256 está escrito</translation>
    </message>
    <message>
        <source>%1 was born on %2 as recorded here, not on %3</source>
        <translation>%1 nació el %2 según lo registrado aquí, no el %3</translation>
    </message>
    <message>
        <source>the code %1 belongs to somebody else here</source>
        <translation>el código %1 es aquí de otra persona</translation>
    </message>
    <message>
        <source>%1 “%2” is neither yes nor no</source>
        <translation>%1 «%2» no es ni sí ni no</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>there are more cells than columns</source>
        <translation>hay más celdas que columnas</translation>
    </message>
    <message>
        <source>The first row must name the columns, and one of them “name”.</source>
        <translation>La primera fila debe nombrar las columnas, una de ellas «name».</translation>
    </message>
    <message>
        <source>The JSON is damaged in line %1: %2.</source>
        <translation>El JSON está dañado en la línea %1: %2.</translation>
    </message>
    <message>
        <source>The schema is “%1”, not “clearframe.consent/1”.</source>
        <translation>El esquema es «%1», no «clearframe.consent/1».</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>persona %1</translation>
    </message>
    <message>
        <source>%1, answer %2</source>
        <translation>%1, respuesta %2</translation>
    </message>
    <message>
        <source>“%1” was not copied: the reader&apos;s answer made no sense.</source>
        <translation>«%1» no se copió: la respuesta del lector no tenía sentido.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2.</source>
        <translation>No se pudo escribir el informe «%1»: %2.</translation>
    </message>
    <message>
        <source>Another export is writing into “%1”. Wait until it is done.</source>
        <translation>Otra exportación está escribiendo en «%1». Espere a que termine.</translation>
    </message>
    <message>
        <source>The file suggests no name for face %1.</source>
        <translation>El archivo no propone ningún nombre para la cara %1.</translation>
    </message>
    <message>
        <source>The file gives face %1 several names (%2); say which one.</source>
        <translation>El archivo da a la cara %1 varios nombres (%2); diga cuál.</translation>
    </message>
    <message>
        <source>The file does not suggest “%1” for face %2.</source>
        <translation>El archivo no propone «%1» para la cara %2.</translation>
    </message>
    <message>
        <source>There is no face %1 in the catalog; list the faces again.</source>
        <translation>No hay ninguna cara %1 en el catálogo; vuelva a listar las caras.</translation>
    </message>
    <message>
        <source>face region or person tag</source>
        <translation>región de cara o etiqueta de persona</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre de archivo</translation>
    </message>
    <message>
        <source>already there, unchanged</source>
        <translation>ya estaba, sin cambios</translation>
    </message>
    <message>
        <source>covered with a box: a face could still be found otherwise</source>
        <translation>tapada con un recuadro: si no, aún se encontraba una cara</translation>
    </message>
    <message>
        <source>covered more strongly: a face could still be found otherwise</source>
        <translation>tapada con más fuerza: si no, aún se encontraba una cara</translation>
    </message>
    <message>
        <source>“%1” changed while it was copied. Scan it again, then export again.</source>
        <translation>«%1» cambió mientras se copiaba. Analícelo de nuevo y exporte otra vez.</translation>
    </message>
    <message>
        <source>“%1” was left out: a face can still be found in the copy after covering it.</source>
        <translation>«%1» se dejó fuera: en la copia aún se encuentra una cara después de taparla.</translation>
    </message>
    <message>
        <source>“%1” was left out: its file name names a person in it. Export it under another name (--name).</source>
        <translation>«%1» se dejó fuera: su nombre de archivo nombra a una persona que sale. Expórtelo con otro nombre (--name).</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>«%1» se dejó fuera: %2</translation>
    </message>
    <message>
        <source>“%1” was left out: another file has the name “%2” there.</source>
        <translation>«%1» se dejó fuera: allí otro archivo se llama «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) covered</source>
        <translation>
            <numerusform>%n cara tapada</numerusform>
            <numerusform>%n caras tapadas</numerusform>
        </translation>
    </message>
    <message>
        <source>left behind: %1</source>
        <translation>se dejó atrás: %1</translation>
    </message>
    <message>
        <source>encoded anew as %1</source>
        <translation>codificada de nuevo como %1</translation>
    </message>
    <message>
        <source>attention: %1 does not let others share changed versions, and covering is a change; ask the creator if that is not you</source>
        <translation>atención: %1 no deja a otros compartir versiones modificadas, y tapar es una modificación; pregunte al creador si no es usted</translation>
    </message>
    <message>
        <source>clothes of much the same color, in the same folder</source>
        <translation>ropa de color muy parecido, en la misma carpeta</translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n second(s) apart</source>
        <translation>
            <numerusform>ropa de color muy parecido, con %n segundo de diferencia</numerusform>
            <numerusform>ropa de color muy parecido, con %n segundos de diferencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n minute(s) apart</source>
        <translation>
            <numerusform>ropa de color muy parecido, con %n minuto de diferencia</numerusform>
            <numerusform>ropa de color muy parecido, con %n minutos de diferencia</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no face %1.</source>
        <translation>No hay ninguna cara %1.</translation>
    </message>
    <message>
        <source>Delete the copy “%1”.</source>
        <translation>Borre la copia «%1».</translation>
    </message>
    <message>
        <source>Leave it out of the next printing; what is printed stays printed.</source>
        <translation>Déjela fuera de la próxima impresión; lo impreso queda impreso.</translation>
    </message>
    <message>
        <source>Take it down at its destination (%1), and ask that caches and other pages remove it.</source>
        <translation>Retírela de su destino (%1) y pida que las cachés y otras páginas la eliminen.</translation>
    </message>
    <message>
        <source>%1 cannot be recalled: who has the copy may go on using it under that license. The license does not cover the rights of the person, so still ask.</source>
        <translation>%1 no se puede revocar: quien tiene la copia puede seguir usándola con esa licencia. La licencia no cubre los derechos de la persona, así que pídalo de todos modos.</translation>
    </message>
    <message>
        <source>No photo here shows this person.</source>
        <translation>Ninguna foto de aquí muestra a esta persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are blocked from now on:</source>
        <translation>
            <numerusform>%n foto está bloqueada desde ahora:</numerusform>
            <numerusform>%n fotos están bloqueadas desde ahora:</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy of them was exported with this library.</source>
        <translation>Con esta biblioteca no se exportó ninguna copia de ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported cop(y/ies) went out before:</source>
        <translation>
            <numerusform>%n copia exportada salió antes:</numerusform>
            <numerusform>%n copias exportadas salieron antes:</numerusform>
        </translation>
    </message>
    <message>
        <source>A Creative Commons license that was given cannot be recalled. What was published before stays lawful for those who have it; nothing new is cleared.</source>
        <translation>Una licencia Creative Commons concedida no se puede revocar. Lo publicado antes sigue siendo lícito para quien lo tiene; no se libera nada nuevo.</translation>
    </message>
    <message>
        <source>No model that compares faces is chosen, and none is shipped. Choose one of your own first: clearframe-cli settings embedding FILE.</source>
        <translation>No hay elegido ningún modelo que compare caras, y no se incluye ninguno. Elija primero uno propio: clearframe-cli settings embedding FILE.</translation>
    </message>
    <message>
        <source>Comparing faces by a model processes biometric data.
In the European Union this falls under Article 9 of the General Data Protection Regulation: it is forbidden unless an exception applies, as a rule the explicit consent of every person in the photos, beforehand and also of those in the background. Purely personal use at home is outside that law; work for a school, a club, a customer or a publication is not. The United Kingdom and Switzerland have like rules; Illinois, Texas and Washington in the United States ask for notice and consent. For children a guardian decides.
The model is yours: whose faces it was trained on, whether they were asked, and how often it errs, and on whom, you have to know. Clearframe ships none.
Clearframe compares faces of one shoot on this computer, offers what is alike as a question, keeps no measurement of any face and exports none. It decides nothing by itself.
This is no legal advice.</source>
        <translation>Comparar caras con un modelo trata datos biométricos.
En la Unión Europea esto entra en el artículo 9 del Reglamento General de Protección de Datos: está prohibido salvo excepción, por regla general el consentimiento explícito de cada persona de las fotos, previo y también de las del fondo. El uso puramente personal en casa queda fuera de esa ley; el trabajo para una escuela, un club, un cliente o una publicación, no. El Reino Unido y Suiza tienen reglas parecidas; Illinois, Texas y Washington, en Estados Unidos, exigen aviso y consentimiento. Por los menores decide un tutor.
El modelo es suyo: con las caras de quién se entrenó, si se les preguntó, cuánto y con quién se equivoca, debe saberlo usted. Clearframe no incluye ninguno.
Clearframe compara las caras de una sesión en este ordenador, ofrece lo parecido como pregunta, no guarda ninguna medida de ninguna cara ni exporta ninguna. No decide nada por sí mismo.
Esto no es asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>your own model finds the faces alike</source>
        <translation>su propio modelo encuentra parecidas las caras</translation>
    </message>
    <message>
        <source>The column “%1” is not known. Known are: %2.</source>
        <translation>No se conoce la columna «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>There is no form in the language “%1”. There are: %2.</source>
        <translation>No hay formulario en el idioma «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>There is no license template “%1”; none was saved yet.</source>
        <translation>No existe la plantilla de licencia «%1»; todavía no se guardó ninguna.</translation>
    </message>
    <message>
        <source>There is no license template “%1”, only: %2.</source>
        <translation>No existe la plantilla de licencia «%1», solo: %2.</translation>
    </message>
    <message>
        <source>A license template needs a name.</source>
        <translation>Una plantilla de licencia necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a license template “%1” already.</source>
        <translation>Ya existe una plantilla de licencia «%1».</translation>
    </message>
    <message numerus="yes">
        <source>A close look at the copy found %n more face(s) that nobody has decided on. Scan the photo thoroughly, decide, then export again.</source>
        <translation>
            <numerusform>Un examen detenido de la copia encontró %n cara más sobre la que nadie ha decidido. Analice la foto a fondo, decida y exporte de nuevo.</numerusform>
            <numerusform>Un examen detenido de la copia encontró %n caras más sobre las que nadie ha decidido. Analice la foto a fondo, decida y exporte de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be searched for faces.</source>
        <translation>No se pudieron buscar caras en «%1».</translation>
    </message>
</context>
<context>
    <name>WriteChoices</name>
    <message>
        <source>Read-only photos get a sidecar</source>
        <translation>Las fotos de solo lectura reciben un sidecar</translation>
    </message>
    <message>
        <source>Keep the files&apos; time of modification</source>
        <translation>Conservar la fecha de modificación de los archivos</translation>
    </message>
    <message>
        <source>Also with Content Credentials</source>
        <translation>También con Content Credentials</translation>
    </message>
    <message>
        <source>In the photo, a sidecar follows</source>
        <translation>En la foto, un sidecar la sigue</translation>
    </message>
    <message>
        <source>In the photo and in a sidecar</source>
        <translation>En la foto y en un sidecar</translation>
    </message>
    <message>
        <source>In the photo only</source>
        <translation>Solo en la foto</translation>
    </message>
    <message>
        <source>In sidecars only</source>
        <translation>Solo en sidecars</translation>
    </message>
    <message>
        <source>Are left alone</source>
        <translation>Se dejan como están</translation>
    </message>
    <message>
        <source>Change under all names</source>
        <translation>Cambiar bajo todos los nombres</translation>
    </message>
    <message>
        <source>This name gets a file of its own</source>
        <translation>Este nombre recibe un archivo propio</translation>
    </message>
    <message>
        <source>Any change of such a photo makes its Content Credentials (C2PA) invalid.</source>
        <translation>Cualquier cambio de una foto así invalida sus Content Credentials (C2PA).</translation>
    </message>
    <message>
        <source>Programs for backups may then miss the change.</source>
        <translation>Entonces los programas de copias de seguridad pueden no ver el cambio.</translation>
    </message>
    <message>
        <source>Where the rights go</source>
        <translation>Adónde van los derechos</translation>
    </message>
    <message>
        <source>Photos with several names (hard links)</source>
        <translation>Fotos con varios nombres (enlaces físicos)</translation>
    </message>
    <message>
        <source>Hide how it is written</source>
        <translation>Ocultar cómo se escribe</translation>
    </message>
    <message>
        <source>How it is written…</source>
        <translation>Cómo se escribe…</translation>
    </message>
    <message>
        <source>How it is written: changed…</source>
        <translation>Cómo se escribe: cambiado…</translation>
    </message>
    <message>
        <source>Remember these choices</source>
        <translation>Recordar estas opciones</translation>
    </message>
    <message>
        <source>Every write from this window begins with them; except for Content Credentials.</source>
        <translation>Cada escritura de esta ventana empieza con ellas, salvo para Content Credentials.</translation>
    </message>
</context>
<context>
    <name>WriteCommand</name>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Escribir %n archivo</numerusform>
            <numerusform>Escribir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another write is running. Undo this one in the log when it is done.</source>
        <translation>Hay otra escritura en marcha. Deshaga esta en el registro cuando termine.</translation>
    </message>
</context>
<context>
    <name>WritePreview</name>
    <message>
        <source>Preparing the preview</source>
        <translation>Preparando la vista previa</translation>
    </message>
</context>
<context>
    <name>WriteRegions</name>
    <message>
        <source>“%1” changed since its scan, or was not scanned; scan it again first.</source>
        <translation>«%1» cambió desde su análisis, o no se analizó; analícelo primero.</translation>
    </message>
    <message>
        <source>“%1” was never scanned; scan it first.</source>
        <translation>«%1» nunca se analizó; analícelo primero.</translation>
    </message>
    <message>
        <source>“%1” holds face regions of the picture before it was cropped, which are not right any more. Remove them with the program that wrote them, then try again.</source>
        <translation>«%1» contiene regiones de caras de la imagen antes de recortarla, que ya no son correctas. Quítelas con el programa que las escribió e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>Regiones de caras</translation>
    </message>
    <message>
        <source>%1 of the people have not agreed that their name stands with the photo; their regions are written without it.</source>
        <translation>%1 de las personas no han aceptado que su nombre esté con la foto; sus regiones se escriben sin él.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>“%1” was left as it was: its attribute %2 could not be kept. Write a sidecar instead.</source>
        <translation>«%1» se dejó como estaba: no se pudo conservar su atributo %2. Escriba mejor un sidecar.</translation>
    </message>
    <message>
        <source>“%1” was written, but now belongs to you: only an administrator may keep its former owner.</source>
        <translation>«%1» se escribió, pero ahora es suyo: solo un administrador puede conservar el dueño anterior.</translation>
    </message>
    <message>
        <source>“%1” was written, but its group could not be kept.</source>
        <translation>«%1» se escribió, pero no se pudo conservar su grupo.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” has a damaged entry. Nothing was changed on its account.</source>
        <translation>El registro de cambios escritos «%1» tiene una entrada dañada. No se cambió nada a causa de ella.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” is damaged and was left untouched. Move it to another folder; a new one is then begun, the old one may still be repaired.</source>
        <translation>El registro de cambios escritos «%1» está dañado y no se tocó. Muévalo a otra carpeta; entonces se empieza uno nuevo, y el antiguo quizá aún se pueda reparar.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” was made by a newer version of this program. Install that version to use it.</source>
        <translation>El registro de cambios escritos «%1» es de una versión más reciente de este programa. Instálela para usarlo.</translation>
    </message>
    <message>
        <source>Another program holds the log of written changes “%1”. Try again when it has finished.</source>
        <translation>Otro programa tiene abierto el registro de cambios escritos «%1». Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be written: the disk is full. No photo is changed without it. Free some space and try again.</source>
        <translation>No se pudo escribir el registro de cambios «%1»: el disco está lleno. Sin él no se cambia ninguna foto. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be created. Check that its folder may be written to.</source>
        <translation>No se pudo crear «%1». Compruebe que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place now: another program has it open, or it lies on a network share.</source>
        <translation>«%1» no se puede cambiar ahora en su sitio: otro programa lo tiene abierto o está en un recurso de red.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place on this system.</source>
        <translation>«%1» no se puede cambiar en su sitio en este sistema.</translation>
    </message>
    <message>
        <source>“%1” is read-only and was left as it was. Allow writing to it, or have the rights of read-only photos written to sidecars.</source>
        <translation>«%1» es de solo lectura y se dejó como estaba. Permita escribir en él o haga que los derechos de las fotos de solo lectura se escriban en sidecars.</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links), and this change does not fit into the file&apos;s present form, so that the names would part. It was left as it was.</source>
        <translation>«%1» tiene %2 nombres en este disco (enlaces físicos), y este cambio no cabe en la forma actual del archivo, de modo que los nombres se separarían. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>The sidecar says the same as the photo.</source>
        <translation>El sidecar dice lo mismo que la foto.</translation>
    </message>
    <message>
        <source>The photo is read-only; its rights are written to a sidecar beside it.</source>
        <translation>La foto es de solo lectura; sus derechos se escriben en un sidecar al lado.</translation>
    </message>
    <message>
        <source>On a network share a new file takes the place of the old one.</source>
        <translation>En un recurso de red, un archivo nuevo ocupa el lugar del antiguo.</translation>
    </message>
    <message>
        <source>The photo gets a file of its own; its other names keep the old one.</source>
        <translation>La foto recibe un archivo propio; sus otros nombres conservan el antiguo.</translation>
    </message>
    <message>
        <source>The photo already says so; its sidecar is left as it is.</source>
        <translation>La foto ya lo dice; su sidecar se deja como está.</translation>
    </message>
    <message>
        <source>“%1” cannot hold the rights itself, and sidecars were not wanted.</source>
        <translation>«%1» no puede contener los derechos, y no se querían sidecars.</translation>
    </message>
    <message>
        <source>“%1” was replaced, but the disk did not confirm it. Check the disk.</source>
        <translation>«%1» se sustituyó, pero el disco no lo confirmó. Compruebe el disco.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program at the same moment. That version was kept as “%2”.</source>
        <translation>Otro programa cambió «%1» en el mismo momento. Esa versión se guardó como «%2».</translation>
    </message>
    <message>
        <source>“%1” was replaced, but its former version “%2” could not be removed.</source>
        <translation>«%1» se sustituyó, pero no se pudo eliminar su versión anterior «%2».</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>No existe la sesión %1.</translation>
    </message>
    <message>
        <source>Waiting until another program has finished writing photos</source>
        <translation>Esperando a que otro programa termine de escribir fotos</translation>
    </message>
    <message>
        <source>Stopped while another program was writing photos.</source>
        <translation>Detenido mientras otro programa escribía fotos.</translation>
    </message>
    <message>
        <source>Another program is writing photos of this library. Nothing was changed. Try again when it has finished.</source>
        <translation>Otro programa está escribiendo fotos de esta biblioteca. No se cambió nada. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The disk is full, the remaining photos were left as they are. Free some space and resume the session.</source>
        <translation>El disco está lleno; las fotos restantes se dejaron como están. Libere espacio y reanude la sesión.</translation>
    </message>
    <message>
        <source>“%1” was written, but this could not be noted. Resume the session.</source>
        <translation>«%1» se escribió, pero no se pudo anotar. Reanude la sesión.</translation>
    </message>
    <message>
        <source>Session %1 has been finished; there is nothing to resume.</source>
        <translation>La sesión %1 está terminada; no hay nada que reanudar.</translation>
    </message>
    <message>
        <source>Session %1 has already been undone.</source>
        <translation>La sesión %1 ya se deshizo.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>«%1» ya no está.</translation>
    </message>
    <message>
        <source>“%1” could not be restored to what it was and was left as it is.</source>
        <translation>«%1» no se pudo devolver a como era y se deja como está.</translation>
    </message>
    <message>
        <source>“%1” was copied or touched by another program since. Its metadata is what it was, byte for byte; its picture was left as it is.</source>
        <translation>Otro programa copió o tocó «%1» desde entonces. Sus metadatos son los de antes, byte a byte; su imagen se dejó como está.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. The fields of the session say what they said before; the other changes were kept.</source>
        <translation>Otro programa cambió «%1» desde entonces. Los campos de la sesión dicen lo que decían antes; los demás cambios se conservaron.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. These fields keep its values: %2.</source>
        <translation>Otro programa cambió «%1» desde entonces. Estos campos conservan sus valores: %2.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: the disk is full. Free some space and try again.</source>
        <translation>«%1» se dejó como estaba: el disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: your share of the disk is used up. Free some space and try again.</source>
        <translation>«%1» se dejó como estaba: su cuota de disco está agotada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: it would become larger than this disk or account allows.</source>
        <translation>«%1» se dejó como estaba: sería mayor de lo que permite este disco o cuenta.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: you may not write to its folder, or the file is protected. Change its permissions and try again.</source>
        <translation>«%1» se dejó como estaba: no puede escribir en su carpeta o el archivo está protegido. Cambie los permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: too many files are open. Close other programs and try again.</source>
        <translation>«%1» se dejó como estaba: hay demasiados archivos abiertos. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: writing failed (%2). Check the disk before you try again.</source>
        <translation>«%1» se dejó como estaba: falló la escritura (%2). Compruebe el disco antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program in the meantime and was left as it is. Scan it again and repeat the change.</source>
        <translation>Otro programa cambió «%1» mientras tanto, y se dejó como está. Analícelo de nuevo y repita el cambio.</translation>
    </message>
    <message>
        <source>“%1” was created by another program in the meantime and was left as it is. Scan the photo again and repeat the change.</source>
        <translation>Otro programa creó «%1» mientras tanto, y se dejó como está. Analice la foto de nuevo y repita el cambio.</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links). Writing it would change or part them, so it was left as it was. Say what to do with hard links, choose to write a sidecar, or make a copy of the photo.</source>
        <translation>«%1» tiene %2 nombres en este disco (enlaces físicos). Escribirlo los cambiaría o separaría, así que se dejó como estaba. Diga qué hacer con los enlaces físicos, elija escribir un sidecar o haga una copia de la foto.</translation>
    </message>
    <message>
        <source>“%1” is no log of written changes of this program and was left untouched. Move it to another folder, or choose another catalog; a new log is then begun.</source>
        <translation>«%1» no es un registro de cambios de este programa y no se tocó. Muévalo a otra carpeta o elija otro catálogo; entonces se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” cannot be written to. No photo is changed without it. Give yourself permission to write to the file and its folder, or choose another catalog.</source>
        <translation>No se puede escribir en el registro de cambios «%1». Sin él no se cambia ninguna foto. Dese permiso para escribir en el archivo y su carpeta, o elija otro catálogo.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be read or written (%2). No photo is changed without it. Check the disk it lies on, then try again.</source>
        <translation>No se pudo leer o escribir el registro de cambios «%1» (%2). Sin él no se cambia ninguna foto. Compruebe el disco en que está e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be used (%2). No photo is changed without it. Close other programs and try again, or move the file to another folder; a new log is then begun.</source>
        <translation>No se pudo usar el registro de cambios «%1» (%2). Sin él no se cambia ninguna foto. Cierre otros programas e inténtelo de nuevo, o mueva el archivo a otra carpeta; entonces se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: its disk can only be read. Copy the photo to a disk that can be written to, or make this one writable, and try again.</source>
        <translation>«%1» se dejó como estaba: su disco es de solo lectura. Copie la foto a un disco en que se pueda escribir, o haga este escribible, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Bring it back to its place, or scan the folder it moved to.</source>
        <translation>«%1» ya no está. Devuélvalo a su sitio o analice la carpeta a la que se movió.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check its permissions and the disk it lies on, then try again.</source>
        <translation>No se pudo leer «%1» (%2). Compruebe sus permisos y el disco en que está, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was written by a later session since. The fields of this session say what they said before; what the later one wrote was kept.</source>
        <translation>Una sesión posterior escribió «%1» desde entonces. Los campos de esta sesión dicen lo que decían antes; lo que escribió la posterior se conservó.</translation>
    </message>
    <message>
        <source>“%1” was left as it is: session %2 wrote other values to it since. Undo session %2 first.</source>
        <translation>«%1» se dejó como está: la sesión %2 escribió otros valores desde entonces. Deshaga primero la sesión %2.</translation>
    </message>
    <message>
        <source>Room is made inside the file; the picture is not copied.</source>
        <translation>Se hace sitio dentro del archivo; la imagen no se copia.</translation>
    </message>
    <message>
        <source>“%1” was written, but its folder did not confirm that it is safe: %2 Then resume the session.</source>
        <translation>«%1» se escribió, pero su carpeta no confirmó que esté a salvo: %2 Después reanude la sesión.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Smaller (−)</source>
        <translation>Más pequeño (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Fitted or 100 % (Z, or click the photo)</source>
        <translation>Ajustada o 100 % (Z, o clic en la foto)</translation>
    </message>
    <message>
        <source>Fit · %1 %</source>
        <translation>Ajustada · %1 %</translation>
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
        <translation>Comprueba la licencia y el consentimiento de las fotos antes de publicarlas.</translation>
    </message>
    <message>
        <source>Photos or folders to open.</source>
        <translation>Fotos o carpetas que abrir.</translation>
    </message>
    <message>
        <source>Use this catalog instead of your own.</source>
        <translation>Usar este catálogo en lugar del propio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme; use dark, light or system.</source>
        <translation>«%1» no es un tema; use dark, light o system.</translation>
    </message>
    <message>
        <source>Not all pictures could be written to %1.</source>
        <translation>No todas las imágenes se pudieron escribir en %1.</translation>
    </message>
    <message>
        <source>Language of the window, as in de or pt_BR.</source>
        <translation>Idioma de la ventana, como de o pt_BR.</translation>
    </message>
    <message>
        <source>dark, light or system; otherwise as chosen in the settings.</source>
        <translation>dark, light o system; si no, como se eligió en los ajustes.</translation>
    </message>
</context>
</TS>
