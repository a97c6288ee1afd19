<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Finds: %1
License: %2
Source: %3
Trained on: %4
SHA-256: %5</source>
        <translation>Encontra: %1
Licença: %2
Fonte: %3
Treinado com: %4
SHA-256: %5</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>Sobre o Clearframe</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GPL, version 3 or later; it comes without any warranty and gives no legal advice.</source>
        <translation>Versão %1. Software livre sob a GPL, versão 3 ou posterior; vem sem qualquer garantia e não dá orientação jurídica.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program finds that there is a face, not whose it is: no model that recognizes people is part of it.</source>
        <translation>Tudo fica neste computador. O programa encontra que há um rosto, não de quem é: nenhum modelo que reconheça pessoas faz parte dele.</translation>
    </message>
    <message>
        <source>Models that find faces and people</source>
        <translation>Modelos que encontram rostos e pessoas</translation>
    </message>
    <message>
        <source>They miss people: from behind, far away, turned, badly lit. “No face found” means what it says, not “nobody is in the picture”.</source>
        <translation>Eles deixam passar pessoas: de costas, ao longe, viradas, mal iluminadas. “Nenhum rosto encontrado” quer dizer o que diz, não “não há ninguém na imagem”.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>AcceptCommand</name>
    <message>
        <source>Accept a finding</source>
        <translation>Aceitar um achado</translation>
    </message>
    <message>
        <source>Take an acceptance back</source>
        <translation>Retirar uma aceitação</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Ends on</source>
        <translation>Termina em</translation>
    </message>
    <message>
        <source>For every destination, not only %1</source>
        <translation>Para todos os destinos, não só %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>Aceitar para %n foto</numerusform>
            <numerusform>Aceitar para %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Aceitar um achado</translation>
    </message>
    <message>
        <source>Last day on which it is accepted</source>
        <translation>Último dia em que é aceito</translation>
    </message>
    <message>
        <source>The photos count as if this had not been found. The finding, your reason and your name stay in every report.</source>
        <translation>As fotos contam como se isto não tivesse sido encontrado. O achado, o motivo e o seu nome ficam em todo relatório.</translation>
    </message>
</context>
<context>
    <name>AnswerForManyDialog</name>
    <message numerus="yes">
        <source>One answer for %n people</source>
        <translation>
            <numerusform>Uma resposta para %n pessoa</numerusform>
            <numerusform>Uma resposta para %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is recorded for each of them: %1</source>
        <translation>A resposta é registrada para cada uma: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Registrar resposta</translation>
    </message>
    <message numerus="yes">
        <source>One answer for %n face(s)</source>
        <translation>
            <numerusform>Uma resposta para %n rosto</numerusform>
            <numerusform>Uma resposta para %n rostos</numerusform>
        </translation>
    </message>
    <message>
        <source>For an event: everybody with a red lanyard refused. The mark becomes a pseudonym in the list of people and can be used again for more faces.</source>
        <translation>Para um evento: todos com cordão vermelho recusaram. A marca vira um pseudônimo na lista de pessoas e pode ser usada de novo para mais rostos.</translation>
    </message>
    <message>
        <source>Mark the faces</source>
        <translation>Marcar os rostos</translation>
    </message>
    <message>
        <source>Mark (“Red lanyard, fair 2026”)</source>
        <translation>Marca (“Cordão vermelho, feira 2026”)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Reduce motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Menus and photos come and go at once instead of sliding or fading.</source>
        <translation>Menus e fotos aparecem de uma vez, sem deslizar nem esmaecer.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Tamanho do texto</translation>
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
            <numerusform>Aceitar para %n foto</numerusform>
            <numerusform>Aceitar para %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>These were published before: %1</source>
        <translation>Estas foram publicadas antes: %1</translation>
    </message>
    <message>
        <source>What stops these photos today is accepted, and from now on the check shows only what is new. Their licenses are noted as published. Never part of it: a refusal, a withdrawal, and photos that nobody has looked at. Each acceptance stays in the reports and can be taken back.</source>
        <translation>O que impede estas fotos hoje é aceito, e de agora em diante a verificação mostra só o que é novo. Suas licenças são anotadas como publicadas. Nunca fazem parte: uma recusa, uma retirada e fotos que ninguém olhou. Cada aceitação fica nos relatórios e pode ser retirada.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Accepting %1 needs a reason that can be read later.</source>
        <translation>Aceitar %1 exige um motivo que possa ser lido depois.</translation>
    </message>
    <message>
        <source>The photo is not in the catalog any more; scan its folder again.</source>
        <translation>A foto não está mais no catálogo; examine a pasta dela de novo.</translation>
    </message>
    <message>
        <source>%1 was not accepted for this photo.</source>
        <translation>%1 não estava aceito para esta foto.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged: it has lost its id.</source>
        <translation>O catálogo “%1” está danificado: perdeu seu identificador.</translation>
    </message>
    <message>
        <source>Traces cannot be erased from “%1” in the middle of a change.</source>
        <translation>Não é possível apagar rastros de “%1” no meio de uma mudança.</translation>
    </message>
    <message>
        <source>Another program is reading “%1”, so traces of what was deleted are still in its log. Close the other program and do it again.</source>
        <translation>Outro programa está lendo “%1”, então rastros do que foi apagado ainda estão no registro dele. Feche o outro programa e repita.</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be created: %2.</source>
        <translation>Não foi possível criar o catálogo “%1”: %2.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written: %2.</source>
        <translation>Não foi possível gravar a cópia “%1”: %2.</translation>
    </message>
    <message>
        <source>Another program is working on “%1”. Try again when it is done.</source>
        <translation>Outro programa está trabalhando em “%1”. Tente de novo quando ele terminar.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room and try again.</source>
        <translation>Não foi possível gravar “%1”: o disco está cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>“%1” não pode ser gravado. Verifique as permissões do arquivo e da pasta.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and its folder.</source>
        <translation>“%1” não pode ser aberto. Verifique as permissões do arquivo e da pasta.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Put a backup of it in its place, or choose another file.</source>
        <translation>“%1” está danificado. Coloque um backup no lugar dele ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Check the disk it lies on.</source>
        <translation>Não foi possível ler ou gravar “%1” (%2). Verifique o disco em que está.</translation>
    </message>
    <message>
        <source>“%1”: the database refused (%2).</source>
        <translation>“%1”: o banco de dados recusou (%2).</translation>
    </message>
    <message>
        <source>The evidence could not be kept in “%1”: %2.</source>
        <translation>Não foi possível guardar a prova em “%1”: %2.</translation>
    </message>
    <message>
        <source>Of the evidence “%1” only a description is kept.</source>
        <translation>Da prova “%1” só está guardada uma descrição.</translation>
    </message>
    <message>
        <source>The evidence “%1” is not in the catalog&apos;s store.</source>
        <translation>A prova “%1” não está no depósito do catálogo.</translation>
    </message>
    <message>
        <source>The evidence “%1” was altered since it was recorded.</source>
        <translation>A prova “%1” foi alterada desde que foi registrada.</translation>
    </message>
    <message>
        <source>The evidence “%1” could not be removed. Remove it by hand.</source>
        <translation>Não foi possível remover a prova “%1”. Remova-a à mão.</translation>
    </message>
    <message>
        <source>A legal exception needs a reason: say why this face may be shown without consent.</source>
        <translation>Uma exceção legal exige um motivo: diga por que este rosto pode ser mostrado sem consentimento.</translation>
    </message>
    <message>
        <source>There is no such person in the catalog; add the person first.</source>
        <translation>Essa pessoa não existe no catálogo; adicione-a primeiro.</translation>
    </message>
    <message>
        <source>This person was forgotten and cannot be chosen any more.</source>
        <translation>Esta pessoa foi esquecida e não pode mais ser escolhida.</translation>
    </message>
    <message>
        <source>Face %1 is not in the catalog any more; list the faces again.</source>
        <translation>O rosto %1 não está mais no catálogo; liste os rostos de novo.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged (%2). It was left as it is: move it aside and put a backup of it in its place, or choose another catalog.</source>
        <translation>O catálogo “%1” está danificado (%2). Ele ficou como está: ponha-o de lado e coloque um backup no lugar, ou escolha outro catálogo.</translation>
    </message>
    <message>
        <source>“%1” is no Clearframe catalog. It was left as it is; choose another file.</source>
        <translation>“%1” não é um catálogo do Clearframe. Ficou como está; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The catalog “%1” is empty (0 bytes), which a full disk or a broken copy can cause. Put a backup of it in its place; to begin a new catalog, delete it first.</source>
        <translation>O catálogo “%1” está vazio (0 bytes); um disco cheio ou uma cópia interrompida pode causar isso. Coloque um backup no lugar; para começar um novo, apague este primeiro.</translation>
    </message>
    <message>
        <source>The catalog “%1” was written by a newer Clearframe (schema %2, this program knows %3). It was left as it is; open it with the newer version.</source>
        <translation>O catálogo “%1” foi gravado por um Clearframe mais novo (esquema %2; este programa conhece %3). Ficou como está; abra-o com a versão mais nova.</translation>
    </message>
    <message>
        <source>it has no schema version</source>
        <translation>não tem versão de esquema</translation>
    </message>
    <message>
        <source>“%1” is no file that can hold a catalog; choose another one.</source>
        <translation>“%1” não é um arquivo que possa conter um catálogo; escolha outro.</translation>
    </message>
    <message>
        <source>There is no such person in the catalog.</source>
        <translation>Essa pessoa não existe no catálogo.</translation>
    </message>
    <message>
        <source>%1 was erased on request and cannot be changed.</source>
        <translation>%1 foi apagada a pedido e não pode ser alterada.</translation>
    </message>
    <message>
        <source>A person needs a name; a pseudonym such as “Runner 12” is enough.</source>
        <translation>Uma pessoa precisa de um nome; basta um pseudônimo como “Corredor 12”.</translation>
    </message>
    <message>
        <source>There is already a person named “%1”. Choose another name, or merge the two.</source>
        <translation>Já existe uma pessoa chamada “%1”. Escolha outro nome ou mescle as duas.</translation>
    </message>
    <message>
        <source>The consent would end (%1) before it begins (%2).</source>
        <translation>O consentimento terminaria (%1) antes de começar (%2).</translation>
    </message>
    <message>
        <source>The days of capture would end (%1) before they begin (%2).</source>
        <translation>Os dias de captura terminariam (%1) antes de começar (%2).</translation>
    </message>
    <message>
        <source>The consent names a day that does not exist.</source>
        <translation>O consentimento cita um dia que não existe.</translation>
    </message>
    <message>
        <source>The kinds “exception” and “not needed” go with the answer “not needed”, and only with it.</source>
        <translation>Os tipos “exceção” e “não necessário” acompanham a resposta “não necessário”, e só ela.</translation>
    </message>
    <message>
        <source>“Not needed” needs a reason: say why no consent is necessary.</source>
        <translation>“Não necessário” exige um motivo: diga por que nenhum consentimento é preciso.</translation>
    </message>
    <message>
        <source>A person cannot be merged with itself; choose two entries.</source>
        <translation>Uma pessoa não pode ser mesclada consigo mesma; escolha duas entradas.</translation>
    </message>
    <message>
        <source>Forgotten person %1</source>
        <translation>Pessoa esquecida %1</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2. Check the permissions of its folder, or choose another place.</source>
        <translation>Não foi possível criar “%1”: %2. Verifique as permissões da pasta ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>The face is not in the catalog any more; scan the photo again.</source>
        <translation>O rosto não está mais no catálogo; examine a foto de novo.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>Não existe o backup “%1”.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored.</source>
        <translation>O backup “%1” está danificado e não foi restaurado.</translation>
    </message>
    <message>
        <source>Between 0 and %1 backups can be kept.</source>
        <translation>Podem ser mantidos de 0 a %1 backups.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder or on a disk that can only be read, but the program has to keep notes beside it even while it only reads. Copy the catalog to a folder that can be written to and choose the copy.</source>
        <translation>“%1” está em uma pasta ou um disco somente leitura, mas o programa precisa gravar anotações ao lado mesmo quando só lê. Copie o catálogo para uma pasta em que se possa gravar e escolha a cópia.</translation>
    </message>
    <message>
        <source>There is no such answer in the catalog.</source>
        <translation>Não existe essa resposta no catálogo.</translation>
    </message>
    <message>
        <source>This answer was taken back before.</source>
        <translation>Esta resposta já foi retirada antes.</translation>
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
        <translation>removido</translation>
    </message>
    <message>
        <source>I may change their rights</source>
        <translation>Posso mudar os direitos delas</translation>
    </message>
    <message>
        <source>I may change the rights of these photos, whoever they name as creator.</source>
        <translation>Posso mudar os direitos destas fotos, seja quem for o autor que elas nomeiam.</translation>
    </message>
    <message>
        <source>Public domain, too</source>
        <translation>Também domínio público</translation>
    </message>
    <message>
        <source>Also change photos that are in the public domain.</source>
        <translation>Mudar também fotos que estão em domínio público.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>a última gravação</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>Olhando %n arquivo…</numerusform>
            <numerusform>Olhando %n arquivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada a mudar</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>Espera sua decisão</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Gravar %n arquivo</numerusform>
            <numerusform>Gravar %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Gravar</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1 (%n arquivo)</numerusform>
            <numerusform>%1 (%n arquivos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>O arquivo não está mais lá.</translation>
    </message>
    <message>
        <source>Bring the file back to its place, or scan the folder it moved to.</source>
        <translation>Traga o arquivo de volta ou examine a pasta para onde ele foi.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Não foi possível ler o arquivo: %1</translation>
    </message>
    <message>
        <source>Open the file in another program; replace it if it is damaged, then scan it again.</source>
        <translation>Abra o arquivo em outro programa; se estiver danificado, substitua-o e examine-o de novo.</translation>
    </message>
    <message>
        <source>Another program changed the file after it was scanned.</source>
        <translation>Outro programa mudou o arquivo depois do exame.</translation>
    </message>
    <message>
        <source>Scan the photo again.</source>
        <translation>Examine a foto de novo.</translation>
    </message>
    <message>
        <source>%1 was chosen, but is not written to the file yet.</source>
        <translation>%1 foi escolhida, mas ainda não está gravada no arquivo.</translation>
    </message>
    <message>
        <source>Write the chosen license to the file.</source>
        <translation>Grave a licença escolhida no arquivo.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Uma pessoa desconhecida</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licença</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>termos de uso</translation>
    </message>
    <message>
        <source>rights statement page</source>
        <translation>página da declaração de direitos</translation>
    </message>
    <message>
        <source>copyright mark</source>
        <translation>marca de direitos autorais</translation>
    </message>
    <message>
        <source>The photo has no license.</source>
        <translation>A foto não tem licença.</translation>
    </message>
    <message>
        <source>Choose a license, or “all rights reserved”, and write it to the file.</source>
        <translation>Escolha uma licença, ou “todos os direitos reservados”, e grave-a no arquivo.</translation>
    </message>
    <message>
        <source>The license statement is not clear. %1</source>
        <translation>A indicação de licença não é clara. %1</translation>
    </message>
    <message>
        <source>The license statement “%1” is not clear. %2</source>
        <translation>A indicação de licença “%1” não é clara. %2</translation>
    </message>
    <message>
        <source>If the photo is yours, choose the license that was meant; else ask its creator.</source>
        <translation>Se a foto é sua, escolha a licença pretendida; senão, pergunte ao criador.</translation>
    </message>
    <message>
        <source>The file says different things about its %1 in different places.</source>
        <translation>O arquivo diz coisas diferentes em lugares diferentes: %1.</translation>
    </message>
    <message>
        <source>Choose which one is right and write it everywhere.</source>
        <translation>Escolha qual está certa e grave-a em todo lugar.</translation>
    </message>
    <message>
        <source>Creative Commons has retired %1.</source>
        <translation>A Creative Commons retirou %1.</translation>
    </message>
    <message>
        <source>%1 is an old version; version 4.0 is current.</source>
        <translation>%1 é uma versão antiga; a atual é a 4.0.</translation>
    </message>
    <message>
        <source>If the photo is yours, you may offer version 4.0; the old license stays valid for copies already out.</source>
        <translation>Se a foto é sua, você pode oferecer a versão 4.0; a licença antiga continua valendo para as cópias já distribuídas.</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as protected by copyright.</source>
        <translation>A licença é %1, mas o arquivo está marcado como protegido por direitos autorais.</translation>
    </message>
    <message>
        <source>Set both together: write the license again, or choose another one.</source>
        <translation>Defina os dois juntos: grave a licença de novo ou escolha outra.</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as public domain.</source>
        <translation>A licença é %1, mas o arquivo está marcado como domínio público.</translation>
    </message>
    <message>
        <source>The Public Domain Mark is on a photo of your own; it grants nothing.</source>
        <translation>A Marca de Domínio Público está em uma foto sua; ela não concede nada.</translation>
    </message>
    <message>
        <source>Choose CC0 to give up your rights, or a license.</source>
        <translation>Escolha CC0 para abrir mão dos seus direitos, ou uma licença.</translation>
    </message>
    <message>
        <source>%1 allows changes, but the file forbids some (%2).</source>
        <translation>%1 permite mudanças, mas o arquivo proíbe algumas (%2).</translation>
    </message>
    <message>
        <source>Remove the constraint, or choose a license without changes (ND).</source>
        <translation>Remova a restrição ou escolha uma licença sem mudanças (ND).</translation>
    </message>
    <message>
        <source>The file names no creator and no credit.</source>
        <translation>O arquivo não cita criador nem crédito.</translation>
    </message>
    <message>
        <source>The file has a credit line, but names no creator.</source>
        <translation>O arquivo tem uma linha de crédito, mas não cita o criador.</translation>
    </message>
    <message>
        <source>Write the creator&apos;s name to the file.</source>
        <translation>Grave o nome do criador no arquivo.</translation>
    </message>
    <message>
        <source>Copies went out under %1, which allows more than %2; it stays valid for them.</source>
        <translation>Saíram cópias sob %1, que permite mais que %2; para elas continua valendo.</translation>
    </message>
    <message>
        <source>Go back to the license of before, or accept that the old copies keep it.</source>
        <translation>Volte à licença anterior ou aceite que as cópias antigas a mantenham.</translation>
    </message>
    <message>
        <source>The creator is %1, which is none of your names.</source>
        <translation>O criador é %1, que não é nenhum dos seus nomes.</translation>
    </message>
    <message>
        <source>Keep to the license the creator chose, or add the name to your own names.</source>
        <translation>Mantenha a licença que o criador escolheu ou adicione o nome aos seus.</translation>
    </message>
    <message>
        <source>The file forbids data mining, but %1 already lets everyone use and change the photo.</source>
        <translation>O arquivo proíbe a mineração de dados, mas %1 já permite a todos usar e mudar a foto.</translation>
    </message>
    <message>
        <source>Leave the wish out, or choose a license with NC or ND.</source>
        <translation>Deixe o desejo de fora ou escolha uma licença com NC ou ND.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 não aceita %2.</translation>
    </message>
    <message>
        <source>If the photo is yours, choose a license this destination takes; else leave it out.</source>
        <translation>Se a foto é sua, escolha uma licença que este destino aceite; senão, deixe-a de fora.</translation>
    </message>
    <message>
        <source>The file says nothing about data mining and AI training.</source>
        <translation>O arquivo não diz nada sobre mineração de dados e treinamento de IA.</translation>
    </message>
    <message>
        <source>State your wish when you write the license.</source>
        <translation>Diga o seu desejo ao gravar a licença.</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>no alto à esquerda</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>no alto</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>no alto à direita</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>à esquerda</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>no meio</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>à direita</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>embaixo à esquerda</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>embaixo</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>embaixo à direita</translation>
    </message>
    <message>
        <source>Nobody has decided who the person %1 is.</source>
        <translation>Ninguém decidiu quem é a pessoa %1.</translation>
    </message>
    <message>
        <source>Nobody has decided whose face is %1.</source>
        <translation>Ninguém decidiu de quem é o rosto %1.</translation>
    </message>
    <message>
        <source>The legal exception for the face %1 has no reason.</source>
        <translation>A exceção legal para o rosto %1 não tem motivo.</translation>
    </message>
    <message>
        <source>Decide who or what it is.</source>
        <translation>Decida quem ou o que é.</translation>
    </message>
    <message>
        <source>Ask the person and record the answer.</source>
        <translation>Pergunte à pessoa e registre a resposta.</translation>
    </message>
    <message>
        <source>Leave the photo out, or publish a copy in which the person is covered or cut off.</source>
        <translation>Deixe a foto de fora ou publique uma cópia com a pessoa coberta ou cortada.</translation>
    </message>
    <message>
        <source>Ask for a consent that is valid on the day of publication.</source>
        <translation>Peça um consentimento válido no dia da publicação.</translation>
    </message>
    <message>
        <source>Ask for a consent to this use, or choose another destination.</source>
        <translation>Peça um consentimento para este uso ou escolha outro destino.</translation>
    </message>
    <message>
        <source>Ask for a consent to this photo too.</source>
        <translation>Peça consentimento também para esta foto.</translation>
    </message>
    <message>
        <source>Choose a license that allows no more than the person agreed to, or ask for more.</source>
        <translation>Escolha uma licença que não permita mais do que a pessoa aceitou, ou peça mais.</translation>
    </message>
    <message>
        <source>Ask a parent or guardian and record who agreed.</source>
        <translation>Pergunte a um dos pais ou responsável e registre quem concordou.</translation>
    </message>
    <message>
        <source>The file is not there, so nobody can be looked for in it.</source>
        <translation>O arquivo não está lá, então ninguém pode ser procurado nele.</translation>
    </message>
    <message>
        <source>Bring the file back and scan it.</source>
        <translation>Traga o arquivo de volta e examine-o.</translation>
    </message>
    <message>
        <source>The photo was never searched for people.</source>
        <translation>Nunca se procuraram pessoas na foto.</translation>
    </message>
    <message>
        <source>Scan the photo.</source>
        <translation>Examine a foto.</translation>
    </message>
    <message>
        <source>The search for people failed.</source>
        <translation>A busca por pessoas falhou.</translation>
    </message>
    <message>
        <source>Mend or replace the file, then scan it again.</source>
        <translation>Conserte ou substitua o arquivo e examine-o de novo.</translation>
    </message>
    <message>
        <source>The photo changed since it was searched for people.</source>
        <translation>A foto mudou desde que se procuraram pessoas nela.</translation>
    </message>
    <message>
        <source>%1 people are in the photo; in a crowd somebody may be unseen.</source>
        <translation>Há %1 pessoas na foto; em uma multidão alguém pode passar despercebido.</translation>
    </message>
    <message>
        <source>Look at the photo, or scan it again thoroughly.</source>
        <translation>Olhe a foto ou examine-a de novo a fundo.</translation>
    </message>
    <message>
        <source>Look at the photo and draw a box around anybody who was missed.</source>
        <translation>Olhe a foto e desenhe um quadro em volta de quem faltou.</translation>
    </message>
    <message>
        <source>One place looks faintly like a face; somebody may be unseen.</source>
        <translation>Um lugar parece vagamente um rosto; alguém pode passar despercebido.</translation>
    </message>
    <message>
        <source>%1 places look faintly like a face; somebody may be unseen.</source>
        <translation>%1 lugares parecem vagamente um rosto; alguém pode passar despercebido.</translation>
    </message>
    <message>
        <source>The file claims an unlimited model release, but no consent here supports it.</source>
        <translation>O arquivo alega uma autorização de modelo ilimitada, mas nenhum consentimento aqui a sustenta.</translation>
    </message>
    <message>
        <source>The file claims a model release, but no consent here supports it.</source>
        <translation>O arquivo alega uma autorização de modelo, mas nenhum consentimento aqui a sustenta.</translation>
    </message>
    <message>
        <source>Record the release as a consent of each person, or remove the claim.</source>
        <translation>Registre a autorização como consentimento de cada pessoa ou remova a alegação.</translation>
    </message>
    <message>
        <source>The file says that no people are in the photo, but they were found.</source>
        <translation>O arquivo diz que não há pessoas na foto, mas elas foram encontradas.</translation>
    </message>
    <message>
        <source>Remove the statement from the file.</source>
        <translation>Remova a indicação do arquivo.</translation>
    </message>
    <message>
        <source>Decide who or what the faces are.</source>
        <translation>Decida quem ou o que são os rostos.</translation>
    </message>
    <message>
        <source>Publish an exported copy, which leaves this behind, instead of the file itself.</source>
        <translation>Publique uma cópia exportada, que deixa isto para trás, em vez do próprio arquivo.</translation>
    </message>
    <message>
        <source>The file tells where the photo was taken (%1).</source>
        <translation>O arquivo diz onde a foto foi tirada (%1).</translation>
    </message>
    <message>
        <source>The file marks faces.</source>
        <translation>O arquivo marca rostos.</translation>
    </message>
    <message>
        <source>The file names a person: %1.</source>
        <translation>O arquivo cita uma pessoa: %1.</translation>
    </message>
    <message>
        <source>The file names %1 people: %2.</source>
        <translation>O arquivo cita %1 pessoas: %2.</translation>
    </message>
    <message>
        <source>The file holds pictures that no viewer shows (%1).</source>
        <translation>O arquivo contém imagens que nenhum visualizador mostra (%1).</translation>
    </message>
    <message>
        <source>The file identifies the camera or its owner (%1).</source>
        <translation>O arquivo identifica a câmera ou seu dono (%1).</translation>
    </message>
    <message>
        <source>The file says how old somebody in the photo is (%1).</source>
        <translation>O arquivo diz a idade de alguém na foto (%1).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>No statement on AI training</source>
        <translation>Nada sobre treinamento de IA</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>Arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>File changed since it was scanned</source>
        <translation>Arquivo mudou desde o exame</translation>
    </message>
    <message>
        <source>Chosen rights not written yet</source>
        <translation>Direitos escolhidos ainda não gravados</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Sem licença</translation>
    </message>
    <message>
        <source>License not clear</source>
        <translation>Licença não clara</translation>
    </message>
    <message>
        <source>License statements disagree</source>
        <translation>Indicações de licença divergem</translation>
    </message>
    <message>
        <source>Retired or old license</source>
        <translation>Licença retirada ou antiga</translation>
    </message>
    <message>
        <source>Contradicting rights</source>
        <translation>Direitos contraditórios</translation>
    </message>
    <message>
        <source>Creator missing</source>
        <translation>Falta o criador</translation>
    </message>
    <message>
        <source>Narrower than what was published before</source>
        <translation>Mais estreita que a já publicada</translation>
    </message>
    <message>
        <source>Creator is somebody else</source>
        <translation>O criador é outra pessoa</translation>
    </message>
    <message>
        <source>Data-mining wish contradicts the license</source>
        <translation>Desejo sobre mineração contradiz a licença</translation>
    </message>
    <message>
        <source>Destination does not take this license</source>
        <translation>Destino não aceita esta licença</translation>
    </message>
    <message>
        <source>Face without a decision</source>
        <translation>Rosto sem decisão</translation>
    </message>
    <message>
        <source>Person without an answer</source>
        <translation>Pessoa sem resposta</translation>
    </message>
    <message>
        <source>Person refused or withdrew</source>
        <translation>Pessoa recusou ou retirou</translation>
    </message>
    <message>
        <source>Consent not valid that day</source>
        <translation>Consentimento não vale nesse dia</translation>
    </message>
    <message>
        <source>Consent does not cover this use</source>
        <translation>Consentimento não cobre este uso</translation>
    </message>
    <message>
        <source>License allows more than the consent</source>
        <translation>Licença permite mais que o consentimento</translation>
    </message>
    <message>
        <source>Minor without a guardian&apos;s consent</source>
        <translation>Menor sem consentimento do responsável</translation>
    </message>
    <message>
        <source>Not searched for people</source>
        <translation>Pessoas não procuradas</translation>
    </message>
    <message>
        <source>Somebody may be unseen</source>
        <translation>Alguém pode passar despercebido</translation>
    </message>
    <message>
        <source>Claimed release without a record</source>
        <translation>Autorização alegada sem registro</translation>
    </message>
    <message>
        <source>Says “no people”, but faces were found</source>
        <translation>Diz “sem pessoas”, mas há rostos</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Lugar no arquivo</translation>
    </message>
    <message>
        <source>Names of people in the file</source>
        <translation>Nomes de pessoas no arquivo</translation>
    </message>
    <message>
        <source>Hidden pictures in the file</source>
        <translation>Imagens ocultas no arquivo</translation>
    </message>
    <message>
        <source>Serial numbers or owner in the file</source>
        <translation>Números de série ou dono no arquivo</translation>
    </message>
    <message>
        <source>Age of a child in the file</source>
        <translation>Idade de uma criança no arquivo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indefinida</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>The file names somebody, but nobody was found in the photo.</source>
        <translation>O arquivo cita alguém, mas ninguém foi encontrado na foto.</translation>
    </message>
    <message>
        <source>The file names more people than were found in the photo.</source>
        <translation>O arquivo cita mais pessoas do que foram encontradas na foto.</translation>
    </message>
</context>
<context>
    <name>CheckPhotos</name>
    <message>
        <source>“%1” does not exist. Correct the path, or connect the drive it is on.</source>
        <translation>“%1” não existe. Corrija o caminho ou conecte a unidade em que está.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Aceito por %1: %2</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <translation>(até %1)</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>pessoa %1</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Sem licença</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Check for %1</source>
        <translation>Verificação para %1</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>Uma foto</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>%1 fotos</translation>
    </message>
    <message>
        <source>%1, day of publication %2</source>
        <translation>%1, dia da publicação %2</translation>
    </message>
    <message>
        <source>The check was stopped before all photos were looked at.</source>
        <translation>A verificação foi interrompida antes de todas as fotos serem vistas.</translation>
    </message>
    <message>
        <source>Made with Clearframe. This is no legal advice: law differs by country. It shows what is recorded and whether anything recorded stands against publication.</source>
        <translation>Feito com o Clearframe. Isto não é orientação jurídica: a lei varia de país para país. Mostra o que está registrado e se algo disso se opõe à publicação.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report</comment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>%1 Accepted by %2: %3</source>
        <translation>%1 Aceito por %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more like this.</source>
        <translation>… e mais %1 como este.</translation>
    </message>
    <message>
        <source>one photo</source>
        <translation>uma foto</translation>
    </message>
    <message>
        <source>Advice, which stops nothing:</source>
        <translation>Conselhos, que não impedem nada:</translation>
    </message>
    <message>
        <source>%1 for %2 on %3: %4 clear, %5 undecided, %6 blocked.</source>
        <translation>%1 para %2 em %3: %4 livres, %5 indefinidas, %6 bloqueadas.</translation>
    </message>
    <message>
        <source>People were looked for fast in %1, thoroughly in %2.</source>
        <translation>Pessoas foram procuradas no modo rápido em %1, a fundo em %2.</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredito</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licença</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>rostos</translation>
    </message>
    <message>
        <source>path</source>
        <translation>caminho</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>não olhada</translation>
    </message>
    <message>
        <source>thoroughly</source>
        <translation>a fundo</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>people not looked for</source>
        <translation>pessoas não procuradas</translation>
    </message>
    <message>
        <source>people looked for thoroughly</source>
        <translation>pessoas procuradas a fundo</translation>
    </message>
    <message>
        <source>people looked for fast</source>
        <translation>pessoas procuradas rapidamente</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n rosto</numerusform>
            <numerusform>%n rostos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous photo on the right</source>
        <translation>Foto anterior à direita</translation>
    </message>
    <message>
        <source>Next photo on the right</source>
        <translation>Próxima foto à direita</translation>
    </message>
</context>
<context>
    <name>ConflictField</name>
    <message>
        <source>%1: values disagree</source>
        <translation>%1: valores divergem</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values disagree</source>
        <translation>
            <numerusform>%1: %n valor diverge</numerusform>
            <numerusform>%1: %n valores divergem</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which one is right: it is written everywhere.</source>
        <translation>Escolha qual está certo: ele é gravado em todos os lugares.</translation>
    </message>
    <message>
        <source>This field is read only; mend it in another program.</source>
        <translation>Este campo só é lido; corrija-o em outro programa.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Outro valor</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Outro valor para %1</translation>
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
        <translation>Perguntado, ainda sem resposta</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Limited to some uses</source>
        <translation>Limitado a alguns usos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Não necessário</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Private albums</source>
        <translation>Álbuns particulares</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas da web</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociais</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Imprensa</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educação</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidade</translation>
    </message>
    <message>
        <source>Open licenses</source>
        <translation>Licenças abertas</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>Treinamento de IA</translation>
    </message>
    <message>
        <source>any license</source>
        <translation>qualquer licença</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>nothing from %1 on</source>
        <translation>nada a partir de %1</translation>
    </message>
    <message>
        <source>guardian: %1</source>
        <translation>responsável: %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimento dado</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>Recusado ou retirado</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>Guardian missing</source>
        <translation>Falta o responsável</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Não válido hoje</translation>
    </message>
    <message>
        <source>Not for this destination</source>
        <translation>Não para este destino</translation>
    </message>
</context>
<context>
    <name>ConsentCommand</name>
    <message>
        <source>Take back an answer</source>
        <translation>Retirar uma resposta</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>Registrar respostas</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Resposta de %1</translation>
    </message>
</context>
<context>
    <name>ConsentDetails</name>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Model release (a contract)</source>
        <translation>Autorização de modelo (um contrato)</translation>
    </message>
    <message>
        <source>Consent and release</source>
        <translation>Consentimento e autorização</translation>
    </message>
    <message>
        <source>Exception of the law</source>
        <translation>Exceção da lei</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Não necessário</translation>
    </message>
    <message>
        <source>As uses and licenses say</source>
        <translation>Conforme usos e licenças</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Editorial only</source>
        <translation>Só editorial</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>As the licenses say</source>
        <translation>Conforme as licenças</translation>
    </message>
    <message>
        <source>Colors only</source>
        <translation>Só cores</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Não publicado</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Não registrado</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Em papel</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por e-mail</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Por mensagem</translation>
    </message>
    <message>
        <source>By a form on a screen</source>
        <translation>Por formulário na tela</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>Verbalmente</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>Ganhar dinheiro</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>Mudanças na imagem</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>Nome junto à foto</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>Só com o rosto coberto</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado em</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Como foi dado</translation>
    </message>
    <message>
        <source>Text that was shown</source>
        <translation>Texto mostrado</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testemunha</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>Responsável pelas fotos</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>Dado em troca</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, em %2</translation>
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
        <translation>O lugar do rosto pode ficar no arquivo</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>Reconhecimento por máquina permitido</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>Ganhar dinheiro</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>Mudanças na imagem</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>Nome junto à foto</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>Só com o rosto coberto</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado em</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Como foi dado</translation>
    </message>
    <message>
        <source>More of the record</source>
        <translation>Mais dados</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>Fotos de que trata</translation>
    </message>
    <message>
        <source>Text that was shown (name, version)</source>
        <translation>Texto mostrado (nome, versão)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma do texto</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testemunha</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>Responsável pelas fotos</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>Dado em troca</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>O lugar do rosto pode ficar no arquivo</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>Reconhecimento por máquina permitido</translation>
    </message>
    <message>
        <source>Witnessed on</source>
        <translation>Testemunhado em</translation>
    </message>
    <message>
        <source>Countries (empty: the world)</source>
        <translation>Países (vazio: o mundo)</translation>
    </message>
    <message>
        <source>Given by (if not the person)</source>
        <translation>Dado por (se não pela pessoa)</translation>
    </message>
</context>
<context>
    <name>ConsentEditor</name>
    <message>
        <source>Photos of this person stay undecided until there is an answer.</source>
        <translation>As fotos desta pessoa ficam indefinidas até haver uma resposta.</translation>
    </message>
    <message>
        <source>Covers what is checked; every use when nothing is checked.</source>
        <translation>Cobre o que está marcado; todo uso se nada estiver marcado.</translation>
    </message>
    <message>
        <source>Covers only what is checked.</source>
        <translation>Cobre só o que está marcado.</translation>
    </message>
    <message>
        <source>Photos of this person are blocked, unless the face is covered.</source>
        <translation>As fotos desta pessoa ficam bloqueadas, a menos que o rosto esteja coberto.</translation>
    </message>
    <message>
        <source>From today every earlier answer covers nothing. What was published stays published: the license lives on, only your own copies can be taken down.</source>
        <translation>A partir de hoje nenhuma resposta anterior cobre nada. O publicado continua publicado: a licença permanece; só as próprias cópias podem ser retiradas.</translation>
    </message>
    <message>
        <source>For example yourself. Say why; the reason stays in every report.</source>
        <translation>Por exemplo, você mesmo. Diga por quê; o motivo fica em todo relatório.</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nova resposta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Under 18: a guardian has to agree</source>
        <translation>Menor de 18: um responsável precisa concordar</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Registrar resposta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Notes (never exported)</source>
        <translation>Notas (nunca exportadas)</translation>
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
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Any license when nothing is checked.</source>
        <translation>Qualquer licença se nada estiver marcado.</translation>
    </message>
    <message>
        <source>New answer of %1</source>
        <translation>Nova resposta de %1</translation>
    </message>
</context>
<context>
    <name>ConsentPopup</name>
    <message>
        <source>Consent of %1</source>
        <translation>Consentimento de %1</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Só até</translation>
    </message>
    <message>
        <source>Agreed for %1</source>
        <translation>Concordou para %1</translation>
    </message>
    <message>
        <source>Agreed for every use</source>
        <translation>Concordou com todo uso</translation>
    </message>
    <message>
        <source>Was asked, no answer yet</source>
        <translation>Foi perguntada, ainda sem resposta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusou</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>Último dia coberto</translation>
    </message>
    <message>
        <source>Parent or guardian who agreed</source>
        <translation>Pai, mãe ou responsável que concordou</translation>
    </message>
    <message>
        <source>Signed form, e-mail of May 1, …</source>
        <translation>Formulário assinado, e-mail de 1º de maio, …</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Registrar resposta</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>Consent granted</source>
        <translation>Consentimento concedido</translation>
    </message>
    <message>
        <source>Consent limited</source>
        <translation>Consentimento limitado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimento retirado</translation>
    </message>
    <message>
        <source>Consent not needed</source>
        <translation>Consentimento não necessário</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Perguntado, ainda sem resposta</translation>
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
        <translation>Foto seguinte</translation>
    </message>
    <message>
        <source>Hold to see it uncovered</source>
        <translation>Segure para ver sem cobertura</translation>
    </message>
    <message>
        <source>Covered faces</source>
        <translation>Rostos cobertos</translation>
    </message>
    <message>
        <source>How faces are covered</source>
        <translation>Como os rostos são cobertos</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Pixelar</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfocar</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>In the copy the face is looked for again; if it is found, it is covered more.</source>
        <translation>Na cópia o rosto é procurado de novo; se for encontrado, é coberto mais.</translation>
    </message>
    <message>
        <source>No photo would be helped by covering faces.</source>
        <translation>Cobrir rostos não ajudaria nenhuma foto.</translation>
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
            <numerusform>%n rosto coberto</numerusform>
            <numerusform>%n rostos cobertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with covered faces</source>
        <translation>%1 com rostos cobertos</translation>
    </message>
</context>
<context>
    <name>CoverageField</name>
    <message>
        <source>Taken from</source>
        <translation>Tiradas desde</translation>
    </message>
    <message>
        <source>Taken until</source>
        <translation>Tiradas até</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>Fotos de que trata</translation>
    </message>
    <message>
        <source>All photos of the person</source>
        <translation>Todas as fotos da pessoa</translation>
    </message>
    <message>
        <source>Photos of a folder (a shoot)</source>
        <translation>Fotos de uma pasta (uma sessão)</translation>
    </message>
    <message>
        <source>Photos taken on some days</source>
        <translation>Fotos tiradas em certos dias</translation>
    </message>
    <message>
        <source>Photos selected in the library</source>
        <translation>Fotos selecionadas na biblioteca</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>The photos of this folder</source>
        <translation>As fotos desta pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n foto selecionada</numerusform>
            <numerusform>%n fotos selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as nothing is chosen, it speaks of all photos.</source>
        <translation>Enquanto nada for escolhido, trata de todas as fotos.</translation>
    </message>
</context>
<context>
    <name>CoveredCopy</name>
    <message>
        <source>Folder for the copy</source>
        <translation>Pasta para a cópia</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando para %1</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nada foi exportado.</translation>
    </message>
    <message>
        <source>Exported as “%1”. %2</source>
        <translation>Exportada como “%1”. %2</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Não exportada. %1</translation>
    </message>
</context>
<context>
    <name>DataMining</name>
    <message>
        <source>No statement</source>
        <translation>Sem indicação</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not for AI training</source>
        <translation>Não para treinar IA</translation>
    </message>
    <message>
        <source>Not for generative AI training</source>
        <translation>Não para IA generativa</translation>
    </message>
    <message>
        <source>Not for data mining, except search engines</source>
        <translation>Sem mineração, exceto buscadores</translation>
    </message>
    <message>
        <source>Not for data mining</source>
        <translation>Sem mineração de dados</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Não é um rosto</translation>
    </message>
    <message>
        <source>Depicted</source>
        <translation>Retratada</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>Não reconhecível</translation>
    </message>
    <message>
        <source>Legal exception</source>
        <translation>Exceção legal</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sem decisão</translation>
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
        <translation>Não é esta pessoa</translation>
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
        <translation>Nome ou pseudônimo</translation>
    </message>
    <message>
        <source>Your answer is kept when the photo is scanned again. It can be undone at any time.</source>
        <translation>Sua resposta é mantida quando a foto é examinada de novo. Pode ser desfeita a qualquer momento.</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>O rosto</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Não é um rosto</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>Retratada: cartaz, estátua, tela</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>Não reconhecível</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>Exceção legal…</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n faces chosen: the answer counts for all of them.</source>
        <translation>
            <numerusform>%n rosto escolhido: a resposta vale para ele.</numerusform>
            <numerusform>%n rostos escolhidos: a resposta vale para todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (from the file: %2)</source>
        <translation>“%1” (segundo o arquivo: %2)</translation>
    </message>
    <message>
        <source>The file disagrees with itself: %1. Type the name that is right.</source>
        <translation>O arquivo se contradiz: %1. Digite o nome certo.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The file says %1. Look before you confirm.</source>
        <translation>O arquivo diz %1. Olhe antes de confirmar.</translation>
    </message>
    <message>
        <source>Guess: %1. Nothing of the face was compared. Look before you confirm.</source>
        <translation>Palpite: %1. Nada do rosto foi comparado. Olhe antes de confirmar.</translation>
    </message>
    <message>
        <source>Guess: “%1”</source>
        <translation>Palpite: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more of that name</source>
        <translation>
            <numerusform>Escolher mais %n com esse nome</numerusform>
            <numerusform>Escolher mais %n com esse nome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n look-alikes (a guess)</source>
        <translation>
            <numerusform>Escolher %n parecido (um palpite)</numerusform>
            <numerusform>Escolher %n parecidos (um palpite)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new here. Photos stay undecided until there is an answer.</source>
        <translation>%1 é nova aqui. As fotos ficam indefinidas até haver uma resposta.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimento</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Digite um nome</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>Confirmar “%1”</translation>
    </message>
    <message>
        <source>Confirm “%1” (new)</source>
        <translation>Confirmar “%1” (nova)</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen…</source>
        <translation>Uma resposta para todos…</translation>
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
        <translation>Um detector de rostos próprio</translation>
    </message>
    <message>
        <source>An ONNX file that is asked beside the detectors of the program, so it can only find more.</source>
        <translation>Um arquivo ONNX consultado ao lado dos detectores do programa; por isso só pode encontrar mais.</translation>
    </message>
    <message>
        <source>Face detector of your own</source>
        <translation>Detector de rostos próprio</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> megapixels</translation>
    </message>
    <message>
        <source>Open photos up to</source>
        <translation>Abrir fotos de até</translation>
    </message>
    <message>
        <source>Look for people whose face is not to be seen, too</source>
        <translation>Procurar também pessoas cujo rosto não se vê</translation>
    </message>
    <message>
        <source>From behind or far off: a second net finds them as boxes that need a decision. Changes on this page count from the next scan on; photos scanned before are looked at again by “clearframe-cli scan --redo-older”.</source>
        <translation>De costas ou ao longe: uma segunda rede as encontra como quadros que precisam de decisão. As mudanças desta página valem a partir do próximo exame; “clearframe-cli scan --redo-older” olha de novo as fotos já examinadas.</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>Comparar rostos</translation>
    </message>
    <message>
        <source>Off, guesses on who is the same person in a shoot come from the color of the clothes and the time. On, they come from a model of your own.</source>
        <translation>Desligado, os palpites sobre quem é a mesma pessoa em uma sessão vêm da cor da roupa e da hora. Ligado, vêm de um modelo próprio.</translation>
    </message>
    <message>
        <source>Model of your own that compares faces</source>
        <translation>Modelo próprio que compara rostos</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Li isto</translation>
    </message>
    <message>
        <source>Compare faces when guessing who is the same person</source>
        <translation>Comparar rostos ao supor quem é a mesma pessoa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Escolher: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>Nenhum: %1</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>Modelos ONNX (*.onnx);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Testando %1</translation>
    </message>
</context>
<context>
    <name>DrawFaces</name>
    <message>
        <source>Draw a face</source>
        <translation>Desenhar um rosto</translation>
    </message>
    <message>
        <source>Move a face</source>
        <translation>Mover um rosto</translation>
    </message>
</context>
<context>
    <name>DueView</name>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>terminou há %n dia</numerusform>
            <numerusform>terminou há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>termina hoje</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>termina em %n dia</numerusform>
            <numerusform>termina em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: turns 18, ask the person</source>
        <translation>%1: faz 18 anos, pergunte à pessoa</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Com quanta antecedência</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Em %n dia</numerusform>
            <numerusform>Em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end, by month</source>
        <translation>Consentimentos que terminam, por mês</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Consentimentos que terminam</translation>
    </message>
    <message>
        <source>Nothing ends</source>
        <translation>Nada termina</translation>
    </message>
    <message>
        <source>Consents with a last day, and those of guardians whose child turns 18, are listed here before they end.</source>
        <translation>Consentimentos com um último dia, e os de responsáveis cujo filho faz 18 anos, são listados aqui antes de terminarem.</translation>
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
        <translation>O formulário ou mensagem assinada</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Copied. SHA-256 %1…</source>
        <translation>Copiado. SHA-256 %1…</translation>
    </message>
    <message>
        <source>Drop the signed form or message here. A copy is kept beside the catalog.</source>
        <translation>Solte aqui o formulário ou mensagem assinada. Uma cópia fica ao lado do catálogo.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Do not name %1</source>
        <translation>Não citar %1</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Legal exception</source>
        <translation>Exceção legal</translation>
    </message>
    <message>
        <source>Some laws allow a photo without consent, for example of a public assembly or when people are mere accessory to a place. Law differs by country; this program gives no legal advice. Your reason is kept and shown in every report.</source>
        <translation>Algumas leis permitem uma foto sem consentimento, por exemplo de uma reunião pública ou quando pessoas são mero acessório de um lugar. A lei varia de país para país; este programa não dá orientação jurídica. Seu motivo é guardado e mostrado em todo relatório.</translation>
    </message>
    <message>
        <source>Record the exception</source>
        <translation>Registrar a exceção</translation>
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
        <translation>“%1” tem rostos que precisam ser cobertos, mas a cobertura está desligada.</translation>
    </message>
    <message>
        <source>The rights could not be written into the copy of “%1”: %2</source>
        <translation>Não foi possível gravar os direitos na cópia de “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full.</source>
        <translation>“%1” não foi gravado: o disco está cheio.</translation>
    </message>
    <message>
        <source>“%1” was not written: you do not have permission to write there. Choose another folder.</source>
        <translation>“%1” não foi gravado: você não tem permissão para gravar ali. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Não foi possível gravar “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short and was not copied.</source>
        <translation>“%1” está danificado ou cortado e não foi copiado.</translation>
    </message>
    <message>
        <source>“%1” is an animation, which cannot be checked or copied.</source>
        <translation>“%1” é uma animação, que não pode ser verificada nem copiada.</translation>
    </message>
    <message>
        <source>camera data (Exif)</source>
        <translation>dados da câmera (Exif)</translation>
    </message>
    <message>
        <source>GPS position or place</source>
        <translation>posição GPS ou lugar</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>miniatura embutida</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>notas do fabricante</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>números de série</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>nome do dono da câmera</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>datas e horas</translation>
    </message>
    <message>
        <source>XMP properties other than rights</source>
        <translation>propriedades XMP que não são direitos</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>histórico de edição</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>regiões de rostos</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>nomes de pessoas</translation>
    </message>
    <message>
        <source>Photoshop and IPTC block</source>
        <translation>bloco Photoshop e IPTC</translation>
    </message>
    <message>
        <source>further pictures (previews, depth or gain maps)</source>
        <translation>outras imagens (prévias, mapas de profundidade ou de ganho)</translation>
    </message>
    <message>
        <source>data after the picture (such as a motion video)</source>
        <translation>dados depois da imagem (como um vídeo em movimento)</translation>
    </message>
    <message>
        <source>comments and descriptions</source>
        <translation>comentários e descrições</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>dados de outros programas</translation>
    </message>
    <message>
        <source>The caption of “%1” could not be written into its copy.</source>
        <translation>Não foi possível gravar a legenda de “%1” na cópia.</translation>
    </message>
    <message>
        <source>an XMP packet that cannot be read</source>
        <translation>um pacote XMP que não pode ser lido</translation>
    </message>
    <message>
        <source>the XMP property %1</source>
        <translation>a propriedade XMP %1</translation>
    </message>
    <message>
        <source>a second Exif directory or a damaged one</source>
        <translation>um segundo diretório Exif ou um danificado</translation>
    </message>
    <message>
        <source>the Exif tag 0x%1</source>
        <translation>a etiqueta Exif 0x%1</translation>
    </message>
    <message>
        <source>a name, number or position of the original</source>
        <translation>um nome, número ou posição do original</translation>
    </message>
    <message>
        <source>a container that cannot be looked into</source>
        <translation>um contêiner que não pode ser examinado</translation>
    </message>
    <message>
        <source>further metadata blocks</source>
        <translation>outros blocos de metadados</translation>
    </message>
    <message>
        <source>an IPTC block</source>
        <translation>um bloco IPTC</translation>
    </message>
    <message>
        <source>the finished copy still holds something private: %1.</source>
        <translation>a cópia pronta ainda contém algo particular: %1.</translation>
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
        <translation>Fotos com rostos não livres</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Pixelate the faces</source>
        <translation>Pixelar os rostos</translation>
    </message>
    <message>
        <source>Blur the faces</source>
        <translation>Desfocar os rostos</translation>
    </message>
    <message>
        <source>Box over the faces</source>
        <translation>Cobrir os rostos com um quadro</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Longest side %1 px</source>
        <translation>Lado maior %1 px</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Nenhuma pasta escolhida</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Save this check, with every finding</source>
        <translation>Salvar esta verificação, com todos os achados</translation>
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
        <translation>Salvar a verificação como %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export cleared and covered copies</source>
        <translation>Exportar cópias livres e cobertas</translation>
    </message>
    <message numerus="yes">
        <source>Export %n cleared copies</source>
        <translation>
            <numerusform>Exportar %n cópia livre</numerusform>
            <numerusform>Exportar %n cópias livres</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that nothing but faces stops are copied too, with these faces covered.</source>
        <translation>As fotos que só rostos impedem também são copiadas, com esses rostos cobertos.</translation>
    </message>
    <message>
        <source>No photo is clear for this destination yet. The list shows what is missing.</source>
        <translation>Nenhuma foto está livre para este destino ainda. A lista mostra o que falta.</translation>
    </message>
    <message>
        <source>Preview covered faces…</source>
        <translation>Ver rostos cobertos…</translation>
    </message>
    <message>
        <source>Copy again what is there already</source>
        <translation>Copiar de novo o que já está lá</translation>
    </message>
    <message>
        <source>Keep beside picture and rights</source>
        <translation>Manter além da imagem e dos direitos</translation>
    </message>
    <message>
        <source>A copy holds the picture, its color profile, the rights and what is checked above, and nothing else. Each copy is opened again and searched before it counts as exported.</source>
        <translation>Uma cópia contém a imagem, seu perfil de cor, os direitos e o que está marcado acima, e nada mais. Cada cópia é reaberta e vasculhada antes de contar como exportada.</translation>
    </message>
    <message>
        <source>Edit destinations…</source>
        <translation>Editar destinos…</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Acrescentar um número</translation>
    </message>
    <message>
        <source>Leave the photo out</source>
        <translation>Deixar a foto de fora</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nomes dos arquivos</translation>
    </message>
    <message>
        <source>When another file has the name</source>
        <translation>Se outro arquivo tiver o nome</translation>
    </message>
    <message>
        <source>May hold %1.</source>
        <translation>Pode conter %1.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Não existe o campo %1.</translation>
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
            <numerusform>Exportada, %n rosto coberto</numerusform>
            <numerusform>Exportada, %n rostos cobertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>Não pôde ser copiada</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixada de fora</translation>
    </message>
    <message>
        <source>Cleared copies for %1</source>
        <translation>Cópias livres para %1</translation>
    </message>
    <message>
        <source>%1 of %2 photos exported on %3</source>
        <translation>%1 de %2 fotos exportadas em %3</translation>
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
        <translation>Abrir o relatório</translation>
    </message>
    <message>
        <source>Hide this result</source>
        <translation>Ocultar este resultado</translation>
    </message>
    <message>
        <source>Photos that were left out, with the reason</source>
        <translation>Fotos deixadas de fora, com o motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies written</source>
        <translation>
            <numerusform>%n cópia livre gravada</numerusform>
            <numerusform>%n cópias livres gravadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out because they are not clear.</source>
        <translation>
            <numerusform>%n foto deixada de fora porque não está livre.</numerusform>
            <numerusform>%n fotos deixadas de fora porque não estão livres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read or written.</source>
        <translation>
            <numerusform>%n foto não pôde ser lida ou gravada.</numerusform>
            <numerusform>%n fotos não puderam ser lidas ou gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was written stays.</source>
        <translation>Interrompido; o que foi gravado fica.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Até onde foi a exportação</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>The photos are checked once more.</source>
        <translation>As fotos são verificadas mais uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies so far</source>
        <translation>
            <numerusform>%n cópia livre até agora</numerusform>
            <numerusform>%n cópias livres até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 photos · %3 left out · %4 failed · %5</source>
        <translation>%1 de %2 fotos · %3 de fora · %4 com falha · %5</translation>
    </message>
</context>
<context>
    <name>FaceChoices</name>
    <message>
        <source>With names of people who agreed</source>
        <translation>Com os nomes de quem concordou</translation>
    </message>
    <message>
        <source>Faces that have a decision are written into the photos as regions, which other programs read (MWG, Microsoft and IPTC).</source>
        <translation>Rostos que têm decisão são gravados nas fotos como regiões, que outros programas leem (MWG, Microsoft e IPTC).</translation>
    </message>
    <message>
        <source>Faces without a decision, “not a face” and “depicted” are left out. Regions of other programs stay.</source>
        <translation>Rostos sem decisão, “não é um rosto” e “retratada” ficam de fora. Regiões de outros programas ficam.</translation>
    </message>
</context>
<context>
    <name>FaceDecisions</name>
    <message>
        <source>This is %1</source>
        <translation>É %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Não é %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n photo(s)</source>
        <translation>
            <numerusform>%1 em %n foto</numerusform>
            <numerusform>%1 em %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceListModel</name>
    <message>
        <source>Face in %1, %2</source>
        <translation>Rosto em %1, %2</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>o último</translation>
    </message>
    <message>
        <source>1 of %1 in it</source>
        <translation>1 de %1 nela</translation>
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
        <translation>Arraste sobre quem faltou para desenhar um rosto; arraste o rosto marcado para movê-lo.</translation>
    </message>
</context>
<context>
    <name>FacePopup</name>
    <message>
        <source>Who is this?</source>
        <translation>Quem é?</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Registrar consentimento…</translation>
    </message>
    <message>
        <source>%1 (from the file: %2)</source>
        <translation>%1 (segundo o arquivo: %2)</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Não é esta pessoa</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nome ou pseudônimo</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>Exceção legal…</translation>
    </message>
    <message>
        <source>Reason, for example: public assembly</source>
        <translation>Motivo, por exemplo: reunião pública</translation>
    </message>
    <message>
        <source>Reason of the legal exception</source>
        <translation>Motivo da exceção legal</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirar a decisão</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>Retratada: cartaz, estátua, tela</translation>
    </message>
</context>
<context>
    <name>FaceText</name>
    <message>
        <source>Forgotten person</source>
        <translation>Pessoa esquecida</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ainda não decidido</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no picture to look for faces in.</source>
        <translation>Não há imagem em que procurar rostos.</translation>
    </message>
    <message>
        <source>The face detector needs more memory than there is.</source>
        <translation>O detector de rostos precisa de mais memória do que há.</translation>
    </message>
    <message>
        <source>The face detector failed: %1</source>
        <translation>O detector de rostos falhou: %1</translation>
    </message>
    <message>
        <source>The face detector “%1” is missing in this build. Without it no photo can be checked for people.</source>
        <translation>O detector de rostos “%1” falta neste programa. Sem ele nenhuma foto pode ser verificada.</translation>
    </message>
    <message>
        <source>The face detector “%1” is not the one this program was made with. Install Clearframe again.</source>
        <translation>O detector de rostos “%1” não é aquele com que este programa foi feito. Reinstale o Clearframe.</translation>
    </message>
    <message>
        <source>WIDER FACE: 32,203 photos from the web, collected without asking the people in them, offered for research under CC BY-NC-ND. Holds no names.</source>
        <translation>WIDER FACE: 32.203 fotos da web, reunidas sem perguntar às pessoas nelas, oferecidas para pesquisa sob CC BY-NC-ND. Não contém nomes.</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>rostos</translation>
    </message>
    <message>
        <source>faces: second opinion, turned and burnt-out ones</source>
        <translation>rostos: segunda opinião, virados e estourados</translation>
    </message>
    <message>
        <source>people, also without a visible face</source>
        <translation>pessoas, também sem rosto visível</translation>
    </message>
    <message>
        <source>PASCAL VOC 2007 and 2012: photos from Flickr. By all appearance it started from TensorFlow&apos;s net for COCO; its authors do not say so.</source>
        <translation>PASCAL VOC 2007 e 2012: fotos do Flickr. Ao que tudo indica, partiu da rede do TensorFlow para o COCO; seus autores não o dizem.</translation>
    </message>
    <message>
        <source>The face detector “%1” cannot be run by this version of OpenCV.</source>
        <translation>Esta versão do OpenCV não consegue executar o detector de rostos “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no face detector that Clearframe can run. It must be an ONNX file with one input [1][3][640][640] and one output [n][5]; see clearframe-cli settings --help.</source>
        <translation>“%1” não é um detector de rostos que o Clearframe possa executar. Deve ser um arquivo ONNX com uma entrada [1][3][640][640] e uma saída [n][5]; veja clearframe-cli settings --help.</translation>
    </message>
    <message>
        <source>person shown</source>
        <translation>pessoa mostrada</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>palavras-chave</translation>
    </message>
    <message>
        <source>%1, sidecar</source>
        <translation>%1, sidecar</translation>
    </message>
    <message>
        <source>MIT, as its authors, Star Clouds, say of code and models; the package names no year or holder</source>
        <translation>MIT, como dizem do código e dos modelos seus autores, Star Clouds; o pacote não cita ano nem titular</translation>
    </message>
    <message>
        <source>Your own model for faces failed.</source>
        <translation>Seu modelo de rostos falhou.</translation>
    </message>
    <message>
        <source>“%1” is no model for faces that Clearframe can run. It must be an ONNX file with one input [1][3][112][112] and one output [1][n]; see clearframe-cli settings --help.</source>
        <translation>“%1” não é um modelo de rostos que o Clearframe possa executar. Deve ser um arquivo ONNX com uma entrada [1][3][112][112] e uma saída [1][n]; veja clearframe-cli settings --help.</translation>
    </message>
    <message>
        <source>Your own model “%1” cannot be read. Choose another, or none: clearframe-cli settings %2 none.</source>
        <translation>Seu modelo “%1” não pode ser lido. Escolha outro, ou nenhum: clearframe-cli settings %2 none.</translation>
    </message>
    <message>
        <source>Your own model “%1” is larger than 512 MB.</source>
        <translation>Seu modelo “%1” é maior que 512 MB.</translation>
    </message>
    <message>
        <source>Your own model “%1” is not the file that was chosen any more. Choose it again: clearframe-cli settings %2 FILE.</source>
        <translation>Seu modelo “%1” não é mais o arquivo escolhido. Escolha-o de novo: clearframe-cli settings %2 FILE.</translation>
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
        <translation>nenhum</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>Nenhum</translation>
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
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenças</translation>
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
        <translation>Estrelas</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n estrela ou mais</numerusform>
            <numerusform>%n estrelas ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>There are no photos yet</source>
        <translation>Ainda não há fotos</translation>
    </message>
    <message>
        <source>Open a folder in the library. Its photos are checked here for the destination before they leave the house.</source>
        <translation>Abra uma pasta na biblioteca. Suas fotos são verificadas aqui para o destino antes de saírem de casa.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nada se opõe</translation>
    </message>
    <message>
        <source>Choose a folder on the right and export the copies.</source>
        <translation>Escolha uma pasta à direita e exporte as cópias.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Decide in the queue</source>
        <translation>Decidir na fila</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimento</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>Escolher uma licença</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conselho</translation>
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
            <numerusform>aceito em %n</numerusform>
            <numerusform>aceito em %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n rosto</numerusform>
            <numerusform>%n rostos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> e mais %n</numerusform>
            <numerusform> e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Mostrar as fotos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceitar…</translation>
    </message>
    <message>
        <source>Each one</source>
        <translation>Um por um</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: show the photos.</source>
        <translation>
            <numerusform>E mais %n: mostrar as fotos.</numerusform>
            <numerusform>E mais %n: mostrar as fotos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Decidir agora</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimento</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Escolher uma</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Gravá-los</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>Examinar a fundo</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>No rule of this destination found anything.</source>
        <translation>Nenhuma regra deste destino encontrou algo.</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Aceito por %1: %2</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostrar pessoas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Sou eu</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Export covered copy…</source>
        <translation>Exportar cópia coberta…</translation>
    </message>
    <message>
        <source>Export clean copy…</source>
        <translation>Exportar cópia limpa…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceitar…</translation>
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
        <translation>Parada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
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
        <translation>Esquecer %1</translation>
    </message>
    <message>
        <source>The name, the notes, every answer and the reference to the evidence are erased for good. Nobody can undo this, and older backups of the catalog still hold them.</source>
        <translation>O nome, as notas, cada resposta e a referência à prova são apagados de vez. Ninguém pode desfazer isso, e backups antigos do catálogo ainda os contêm.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show this person. They stay blocked, without a name.</source>
        <translation>
            <numerusform>%n foto mostra esta pessoa. Ela fica bloqueada, sem nome.</numerusform>
            <numerusform>%n fotos mostram esta pessoa. Elas ficam bloqueadas, sem nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Esquecer de vez</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Digite “%1” para continuar</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>Forgotten</source>
        <translation>Esquecida</translation>
    </message>
    <message>
        <source>%1 was forgotten</source>
        <translation>%1 foi esquecida</translation>
    </message>
    <message>
        <source>The catalog holds the name no more. These files still say it, and stay as they are; take it out of them, if they are to be given away.</source>
        <translation>O catálogo não contém mais o nome. Estes arquivos ainda o dizem e ficam como estão; tire-o deles se forem entregues.</translation>
    </message>
    <message>
        <source>Files that still say the name</source>
        <translation>Arquivos que ainda dizem o nome</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Consent form</source>
        <translation>Formulário de consentimento</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <translation>Formulário para %1</translation>
    </message>
    <message>
        <source>A PDF to be printed and signed, with the photos of the person. It carries a code that finds the record again. That the person was asked is recorded. Nothing on the form is ticked beforehand.</source>
        <translation>Um PDF para imprimir e assinar, com as fotos da pessoa. Traz um código que reencontra o registro. Fica registrado que a pessoa foi perguntada. Nada no formulário vem marcado.</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>Salvar o PDF…</translation>
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
        <translation>Pede todos os usos. Para pedir só alguns, escolha antes usos, licenças e dias em “Nova resposta”.</translation>
    </message>
    <message>
        <source>As chosen under “New answer”, it asks for: %1</source>
        <translation>Como escolhido em “Nova resposta”, pede: %1</translation>
    </message>
</context>
<context>
    <name>GeneralPart</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Names you work under</source>
        <translation>Nomes com que você trabalha</translation>
    </message>
    <message>
        <source>Photos whose creator is one of them are yours: no question whether you may license them, and no finding about a stranger as their creator.</source>
        <translation>Fotos cujo autor tem um deles são suas: nenhuma pergunta sobre se você pode licenciá-las e nenhum achado sobre um autor estranho.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Destination that photos are checked for</source>
        <translation>Destino para o qual as fotos são verificadas</translation>
    </message>
    <message>
        <source>Kept for the next start. The License page keeps the license and credit you use most as a template; the Publish page edits destinations.</source>
        <translation>Fica para o próximo início. A página Licença guarda como modelo a licença e o crédito que você mais usa; a página Publicar edita destinos.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>no license</source>
        <translation>sem licença</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>sem criador</translation>
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
            <numerusform>%n grupo de fotos já tem licença. Marque se recebe a nova</numerusform>
            <numerusform>%n grupos de fotos já têm licença. Marque os que recebem a nova</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardianFields</name>
    <message>
        <source>Guardian who agreed</source>
        <translation>Responsável que concordou</translation>
    </message>
    <message>
        <source>Second guardian</source>
        <translation>Segundo responsável</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Assinado em</translation>
    </message>
    <message>
        <source>mother, father, legal guardian …</source>
        <translation>mãe, pai, responsável legal …</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relação</translation>
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
        <translation>Nada foi gravado nesta foto ainda e ninguém foi decidido nela. O que você fizer fica aqui e pode ser retirado.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1, gravado por %2</translation>
    </message>
    <message>
        <source>In the sidecar “%1”</source>
        <translation>No sidecar “%1”</translation>
    </message>
    <message>
        <source>Not finished: the log on the License page can finish it.</source>
        <translation>Não terminado: o registro da página Licença pode terminá-lo.</translation>
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
        <translation>Desfazer aqui</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n file(s)</source>
        <translation>
            <numerusform>Desfazer %n arquivo</numerusform>
            <numerusform>Desfazer todos os %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Decision on a face, undone</source>
        <translation>Decisão sobre um rosto, desfeita</translation>
    </message>
    <message>
        <source>Decision on a face</source>
        <translation>Decisão sobre um rosto</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>Retirar uma decisão</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>A picture of %1 × %2 pixels could not be encoded.</source>
        <translation>Não foi possível codificar uma imagem de %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>“%1” holds several pictures, of which only one could be checked. Save the picture to be published as a file of its own, such as a JPEG, and scan that.</source>
        <translation>“%1” contém várias imagens, das quais só uma poderia ser verificada. Salve a imagem a publicar em um arquivo próprio, como um JPEG, e examine-o.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it contradicts itself about its size.</source>
        <translation>“%1” está danificado: ele se contradiz sobre seu tamanho.</translation>
    </message>
    <message>
        <source>“%1” is cut short. Copy it again from where it came from.</source>
        <translation>“%1” está cortado. Copie-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be shown. Copy it again from where it came from.</source>
        <translation>“%1” está danificado e não pode ser mostrado. Copie-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>“%1” is of a rare kind, which this version cannot look into. Save it as JPEG and check that.</source>
        <translation>“%1” é de um tipo raro, que esta versão não sabe examinar. Salve-o como JPEG e verifique-o.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation>“%1” precisa de mais memória do que há.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is, or is damaged. Save it smaller and check that.</source>
        <translation>“%1” precisa de mais memória do que há, ou está danificado. Salve-o menor e verifique isso.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 scans, which no photo needs.</source>
        <translation>“%1” tem mais de %2 varreduras, de que nenhuma foto precisa.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>RAW de câmera</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato desconhecido</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>“%1” não é uma foto em um formato que o Clearframe conheça.</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, which this version cannot look into. Export it as JPEG and check that.</source>
        <translation>“%1” é um arquivo %2, que esta versão não sabe examinar. Exporte-o como JPEG e verifique-o.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its size cannot be read.</source>
        <translation>“%1” está danificado: não é possível ler seu tamanho.</translation>
    </message>
    <message>
        <source>“%1” measures %2 × %3 pixels. The limit is %4 megapixels; the setting “max-megapixels” raises it.</source>
        <translation>“%1” mede %2 × %3 pixels. O limite é de %4 megapixels; a configuração “max-megapixels” o aumenta.</translation>
    </message>
    <message>
        <source>“%1” holds layers but no finished picture. Save it again in Photoshop with “Maximize Compatibility” switched on.</source>
        <translation>“%1” contém camadas mas nenhuma imagem pronta. Salve-o de novo no Photoshop com “Maximizar compatibilidade” ligado.</translation>
    </message>
    <message>
        <source>Clearframe is not installed completely: its file “clearframe_codecs” is missing beside the program. Install it again.</source>
        <translation>O Clearframe não está instalado por completo: falta seu arquivo “clearframe_codecs” ao lado do programa. Instale-o de novo.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>Importar pessoas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n answer(s)</source>
        <translation>
            <numerusform>Importar %n resposta</numerusform>
            <numerusform>Importar %n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n pessoa nova</numerusform>
            <numerusform>%n pessoas novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are known get more details</source>
        <translation>
            <numerusform>%n pessoa conhecida recebe mais dados</numerusform>
            <numerusform>%n pessoas conhecidas recebem mais dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are added</source>
        <translation>
            <numerusform>%n resposta é acrescentada</numerusform>
            <numerusform>%n respostas são acrescentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are known already</source>
        <translation>
            <numerusform>%n resposta já é conhecida</numerusform>
            <numerusform>%n respostas já são conhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%n linha fica de fora</numerusform>
            <numerusform>%n linhas ficam de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out, with the reason</source>
        <translation>Linhas que ficam de fora, com o motivo</translation>
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
        <translation>“%1” foi interrompida: %2 gravados, %3 esperando. Nenhuma foto está danificada.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>A write did not come to its end</source>
        <translation>Uma gravação não chegou ao fim</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Concluí-la</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazê-la</translation>
    </message>
    <message>
        <source>%1 The License page can finish it.</source>
        <translation>%1 A página Licença pode concluí-la.</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir uma pasta</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The manual on this page</source>
        <translation>O manual desta página</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas as teclas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Abrir a foto</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>Comparar duas fotos</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Sem marca</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sem estrelas</translation>
    </message>
    <message>
        <source>One star</source>
        <translation>Uma estrela</translation>
    </message>
    <message>
        <source>Two stars</source>
        <translation>Duas estrelas</translation>
    </message>
    <message>
        <source>Three stars</source>
        <translation>Três estrelas</translation>
    </message>
    <message>
        <source>Four stars</source>
        <translation>Quatro estrelas</translation>
    </message>
    <message>
        <source>Five stars</source>
        <translation>Cinco estrelas</translation>
    </message>
    <message>
        <source>Decide the faces of the chosen photos</source>
        <translation>Decidir os rostos das fotos escolhidas</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Miniaturas maiores</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Miniaturas menores</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>Voltar a todas as fotos</translation>
    </message>
    <message>
        <source>The whole photo, or every pixel of it</source>
        <translation>A foto inteira ou cada pixel dela</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>A foto inteira</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de fotos</translation>
    </message>
    <message>
        <source>Type a name, or take the one that is suggested</source>
        <translation>Digitar um nome ou usar o sugerido</translation>
    </message>
    <message>
        <source>Not the person that is named or guessed</source>
        <translation>Não é a pessoa citada ou suposta</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Não é um rosto</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>Retratada: cartaz, estátua, tela</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>Não reconhecível</translation>
    </message>
    <message>
        <source>Legal exception, with its reason</source>
        <translation>Exceção legal, com seu motivo</translation>
    </message>
    <message>
        <source>Take the person that is guessed</source>
        <translation>Usar a pessoa suposta</translation>
    </message>
    <message>
        <source>Choose all of that name, or all that look alike</source>
        <translation>Escolher todos com esse nome ou todos os parecidos</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen faces</source>
        <translation>Marcar: uma resposta para todos os rostos escolhidos</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Desfazer a última resposta</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>Não há mais ninguém</translation>
    </message>
    <message>
        <source>Look again thoroughly</source>
        <translation>Olhar de novo a fundo</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Olhar mais tarde</translation>
    </message>
    <message>
        <source>Library: one photo</source>
        <translation>Biblioteca: uma foto</translation>
    </message>
    <message>
        <source>People: the queue</source>
        <translation>Pessoas: a fila</translation>
    </message>
    <message>
        <source>People: the sweep</source>
        <translation>Pessoas: a revisão</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
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
        <translation>Clique aqui e pressione uma tecla</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova tecla</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Next and previous photo</source>
        <translation>Foto seguinte e anterior</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>Voltar a todas as fotos</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose all faces: the next answer counts for them</source>
        <translation>Escolher todos os rostos: a próxima resposta vale para eles</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Mudar teclas…</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Search a deed or a key</source>
        <translation>Procurar uma ação ou tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Redefinir todas as teclas</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como no</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 é a tecla de “%2”.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar lá</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
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
        <translation>Cópia</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>To recall: blocked now</source>
        <translation>A recolher: bloqueada agora</translation>
    </message>
    <message>
        <source>To recall: blocked now, moved away</source>
        <translation>A recolher: bloqueada, não está mais lá</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>Na pasta dela</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>Movida ou apagada</translation>
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
        <translation>Só o que deve ser recolhido</translation>
    </message>
    <message>
        <source>What a withdrawal reaches…</source>
        <translation>O que uma retirada atinge…</translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Mostrar a foto</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>What was sent where</source>
        <translation>O que foi enviado para onde</translation>
    </message>
    <message>
        <source>Copies that were exported</source>
        <translation>Cópias exportadas</translation>
    </message>
    <message>
        <source>Every destination</source>
        <translation>Todos os destinos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n cópia</numerusform>
            <numerusform>%n cópias</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n to recall</source>
        <translation>
            <numerusform>%n a recolher</numerusform>
            <numerusform>%n a recolher</numerusform>
        </translation>
    </message>
    <message>
        <source>No such copy</source>
        <translation>Nenhuma cópia assim</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Nada foi exportado ainda</translation>
    </message>
    <message>
        <source>No copy goes with what is chosen above.</source>
        <translation>Nenhuma cópia corresponde ao escolhido acima.</translation>
    </message>
    <message>
        <source>Each copy that is exported is entered here: when, where to, under which license, and who is in it.</source>
        <translation>Cada cópia exportada é anotada aqui: quando, para onde, sob qual licença e quem está nela.</translation>
    </message>
    <message>
        <source>a forgotten person</source>
        <translation>uma pessoa esquecida</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>não está mais na biblioteca</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <translation>Mostra: %1</translation>
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
        <translation>Abrir uma pasta…</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop a folder on the window</source>
        <translation>Ctrl+O, ou solte uma pasta na janela</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>Nenhuma foto corresponde</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Mostrar todas as fotos</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Lendo a biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>Only %n chosen photo(s) are shown.</source>
        <translation>
            <numerusform>Só %n foto escolhida é mostrada.</numerusform>
            <numerusform>Só %n fotos escolhidas são mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Procurando fotos</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>Elas aparecem aqui conforme são encontradas.</translation>
    </message>
    <message>
        <source>Choose another group or folder, or change the search.</source>
        <translation>Escolha outro grupo ou pasta, ou mude a busca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached: %1 is not there. Until then they stay blocked. Connect the drive; if the folder was moved, open it at its new place.</source>
        <translation>
            <numerusform>%Ln foto está fora de alcance: %1 não está lá. Até então fica bloqueada. Conecte o disco; se a pasta foi movida, abra-a no novo lugar.</numerusform>
            <numerusform>%Ln fotos estão fora de alcance: %1 não está lá. Até então ficam bloqueadas. Conecte o disco; se a pasta foi movida, abra-a no novo lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>LibraryPart</name>
    <message>
        <source>Make a backup now</source>
        <translation>Fazer um backup agora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>O catálogo</translation>
    </message>
    <message>
        <source>What you decided and who agreed is kept in one file. Photos stay where they are. The command line uses another catalog with --catalog.</source>
        <translation>O que você decidiu e quem consentiu fica em um só arquivo. As fotos ficam onde estão. A linha de comando usa outro catálogo com --catalog.</translation>
    </message>
    <message>
        <source>The catalog: %1</source>
        <translation>O catálogo: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Use another…</source>
        <translation>Usar outro…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>One is made every week and before the catalog is brought to a newer form. Keep copies on another disk, too: a backup beside the catalog goes with it.</source>
        <translation>Um é feito toda semana e antes de o catálogo passar a uma forma mais nova. Guarde cópias também em outro disco: um backup ao lado do catálogo se perde com ele.</translation>
    </message>
    <message>
        <source>None by itself</source>
        <translation>Nenhum automático</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Backups mantidos</translation>
    </message>
    <message>
        <source>Catalogs (*.db);;All files (*)</source>
        <translation>Catálogos (*.db);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>A new catalog</source>
        <translation>Um catálogo novo</translation>
    </message>
    <message>
        <source>Another catalog</source>
        <translation>Outro catálogo</translation>
    </message>
    <message>
        <source>Backing up the catalog</source>
        <translation>Fazendo backup do catálogo</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>O backup está feito.</translation>
    </message>
    <message>
        <source>Everything decided since %1 is taken back: faces, people, answers, accepted findings. Photos are not touched. The catalog of now is backed up first.</source>
        <translation>Tudo o que foi decidido desde %1 é retirado: rostos, pessoas, respostas, achados aceitos. As fotos não são tocadas. Antes é feito um backup do catálogo atual.</translation>
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
        <translation>Restaurando o catálogo</translation>
    </message>
    <message>
        <source>The catalog is as it was then.</source>
        <translation>O catálogo está como era então.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nenhum backup ainda</translation>
    </message>
</context>
<context>
    <name>LibraryScan</name>
    <message>
        <source>Scanning %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message numerus="yes">
        <source>Scanning %n folder(s)</source>
        <translation>
            <numerusform>Examinando %n pasta</numerusform>
            <numerusform>Examinando %n pastas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryState</name>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n arquivo não pôde ser lido.</numerusform>
            <numerusform>%n arquivos não puderam ser lidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>License</name>
    <message>
        <source>All rights reserved</source>
        <translation>Todos os direitos reservados</translation>
    </message>
    <message>
        <source>“%1” is the id of %2.</source>
        <translation>“%1” é o identificador de %2.</translation>
    </message>
    <message>
        <source>%1 is named without a version (such as 4.0).</source>
        <translation>%1 é citada sem versão (como 4.0).</translation>
    </message>
    <message>
        <source>“%1” is the SPDX id of %2.</source>
        <translation>“%1” é o identificador SPDX de %2.</translation>
    </message>
    <message>
        <source>Creative Commons is named, but not which of its licenses.</source>
        <translation>Creative Commons é citada, mas não qual de suas licenças.</translation>
    </message>
    <message>
        <source>“%1” is no Creative Commons license: its parts contradict each other or stand in an order that was never used.</source>
        <translation>“%1” não é uma licença Creative Commons: suas partes se contradizem ou estão em uma ordem nunca usada.</translation>
    </message>
    <message>
        <source>“%1” may be a country&apos;s version of %2 %3 or an ordinary word.</source>
        <translation>“%1” pode ser a versão de um país de %2 %3 ou uma palavra comum.</translation>
    </message>
    <message>
        <source>There is no %1 %2 %3.</source>
        <translation>Não existe %1 %2 %3.</translation>
    </message>
    <message>
        <source>Several licenses are named: %1.</source>
        <translation>Várias licenças são citadas: %1.</translation>
    </message>
    <message>
        <source>%1 is named, but also “%2”, which does not fit it.</source>
        <translation>%1 é citada, mas também “%2”, que não combina.</translation>
    </message>
    <message>
        <source>The address of %1.</source>
        <translation>O endereço de %1.</translation>
    </message>
    <message>
        <source>The name of %1.</source>
        <translation>O nome de %1.</translation>
    </message>
    <message>
        <source>The address leads to Creative Commons, but not to one license.</source>
        <translation>O endereço leva à Creative Commons, mas não a uma licença.</translation>
    </message>
    <message>
        <source>The public domain is named, but not by CC0 or the Public Domain Mark.</source>
        <translation>O domínio público é citado, mas não por CC0 nem pela Marca de Domínio Público.</translation>
    </message>
    <message>
        <source>Some rights are reserved, but it is not said which.</source>
        <translation>Alguns direitos são reservados, mas não se diz quais.</translation>
    </message>
    <message>
        <source>“%1” of RightsStatements.org describes a status and grants nothing (%2).</source>
        <translation>“%1” do RightsStatements.org descreve uma situação e não concede nada (%2).</translation>
    </message>
    <message>
        <source>A license is named that is not in the catalog.</source>
        <translation>É citada uma licença que não está no catálogo.</translation>
    </message>
    <message>
        <source>The address leads to terms that are not in the catalog.</source>
        <translation>O endereço leva a termos que não estão no catálogo.</translation>
    </message>
    <message>
        <source>Nothing is said about a license.</source>
        <translation>Nada se diz sobre uma licença.</translation>
    </message>
    <message>
        <source>The address looks like one of Creative Commons, but leads to %1.</source>
        <translation>O endereço parece um da Creative Commons, mas leva a %1.</translation>
    </message>
    <message>
        <source>Creative Commons has no license at this address.</source>
        <translation>A Creative Commons não tem licença neste endereço.</translation>
    </message>
    <message>
        <source>A license is named, but with a “not” before it.</source>
        <translation>Uma licença é citada, mas com um “não” antes.</translation>
    </message>
</context>
<context>
    <name>LicenseBadge</name>
    <message>
        <source>no license</source>
        <translation>sem licença</translation>
    </message>
    <message>
        <source>CC, unclear</source>
        <translation>CC, não claro</translation>
    </message>
    <message>
        <source>unknown license</source>
        <translation>licença desconhecida</translation>
    </message>
</context>
<context>
    <name>LicenseCard</name>
    <message>
        <source>Read the license</source>
        <translation>Ler a licença</translation>
    </message>
    <message>
        <source>No license chosen yet</source>
        <translation>Nenhuma licença escolhida</translation>
    </message>
    <message>
        <source>Answer the questions above or search the catalog.</source>
        <translation>Responda às perguntas acima ou busque no catálogo.</translation>
    </message>
</context>
<context>
    <name>LicenseForm</name>
    <message>
        <source>As the file says</source>
        <translation>Como diz o arquivo</translation>
    </message>
    <message>
        <source>Any other license</source>
        <translation>Qualquer outra licença</translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation>Crédito a</translation>
    </message>
    <message>
        <source>Link of the credit</source>
        <translation>Link do crédito</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>Treinamento de IA</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>O que é gravado</translation>
    </message>
    <message>
        <source>The template also sets: %1.</source>
        <translation>O modelo também define: %1.</translation>
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
        <translation>Licença</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>Antes de gravar</translation>
    </message>
    <message>
        <source>I may license these photos, whoever they name as creator</source>
        <translation>Posso licenciar estas fotos, seja qual for o criador que citem</translation>
    </message>
    <message>
        <source>License photos, too, that are in the public domain</source>
        <translation>Licenciar também fotos em domínio público</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>a última gravação</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Que mudanças são mostradas</translation>
    </message>
    <message>
        <source>Only license</source>
        <translation>Só a licença</translation>
    </message>
    <message>
        <source>Only what is replaced</source>
        <translation>Só o que é substituído</translation>
    </message>
    <message>
        <source>Every write is verified and can be undone from the log.</source>
        <translation>Cada gravação é conferida e pode ser desfeita pelo registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n foto selecionada</numerusform>
            <numerusform>%n fotos selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>Todas as %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this goes to all of them.</source>
        <translation>Nenhuma foto está selecionada na biblioteca, então isto vale para todas.</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>Ainda não há fotos</translation>
    </message>
    <message>
        <source>Open a folder in the library first.</source>
        <translation>Abra primeiro uma pasta na biblioteca.</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>Escolha uma licença</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Lendo %n arquivo…</numerusform>
            <numerusform>Lendo %n arquivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Go on choosing, the preview follows.</source>
        <translation>Nada foi gravado ainda. Continue escolhendo; a prévia acompanha.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada a mudar</translation>
    </message>
    <message>
        <source>The files already say so, or they cannot be written.</source>
        <translation>Os arquivos já dizem isso ou não podem ser gravados.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patched in place</source>
        <translation>
            <numerusform>%n alterado no lugar</numerusform>
            <numerusform>%n alterados no lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten</source>
        <translation>
            <numerusform>%n regravado</numerusform>
            <numerusform>%n regravados</numerusform>
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
            <numerusform>%n já diz isso</numerusform>
            <numerusform>%n já dizem isso</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Gravar %n arquivo</numerusform>
            <numerusform>Gravar %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>No faces to write</source>
        <translation>Nenhum rosto a gravar</translation>
    </message>
    <message>
        <source>Decide who the faces are on the People page first; what is written already is left out.</source>
        <translation>Decida primeiro de quem são os rostos na página Pessoas; o que já está gravado fica de fora.</translation>
    </message>
    <message>
        <source>By kind of change</source>
        <translation>Por tipo de mudança</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Por arquivo</translation>
    </message>
    <message>
        <source>Answer the questions. You see every change before anything is written.</source>
        <translation>Responda às perguntas. Você vê cada mudança antes que algo seja gravado.</translation>
    </message>
</context>
<context>
    <name>LicensePicker</name>
    <message>
        <source>Search the catalog</source>
        <translation>Buscar no catálogo</translation>
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
        <translation>Outros podem usá-la comercialmente?</translation>
    </message>
    <message>
        <source>May others change it?</source>
        <translation>Outros podem alterá-la?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>If they share alike</source>
        <translation>Se forem iguais</translation>
    </message>
    <message>
        <source>Public domain (CC0)</source>
        <translation>Domínio público (CC0)</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>Todos os direitos reservados</translation>
    </message>
    <message>
        <source>Must others name you?</source>
        <translation>É preciso nomear você?</translation>
    </message>
    <message>
        <source>Or no license at all</source>
        <translation>Ou nenhuma licença</translation>
    </message>
    <message>
        <source>Yes, with credit</source>
        <translation>Sim, com crédito</translation>
    </message>
    <message>
        <source>With CC0 you waive all your rights in the photo, worldwide and for good.</source>
        <translation>Com CC0 você renuncia a todos os seus direitos sobre a foto, no mundo todo e para sempre.</translation>
    </message>
    <message>
        <source>Share alike: what others make of it carries the same license.</source>
        <translation>Compartilhar igual: o que outros fizerem dela leva a mesma licença.</translation>
    </message>
    <message>
        <source>No changes: others may pass it on only as it is.</source>
        <translation>Sem mudanças: outros só podem repassá-la como está.</translation>
    </message>
    <message>
        <source>Answer the other questions, too.</source>
        <translation>Responda também às outras perguntas.</translation>
    </message>
</context>
<context>
    <name>LostSessions</name>
    <message>
        <source>The log of written changes “%1” was deleted or replaced: sessions up to number %2 that it does not list cannot be shown or undone any more. The photos are as they were written. Put a backup of the log in its place to get them back.</source>
        <translation>O registro de mudanças gravadas “%1” foi apagado ou substituído: as sessões até o número %2 que ele não lista não podem mais ser mostradas nem desfeitas. As fotos estão como foram gravadas. Coloque um backup do registro no lugar para recuperá-las.</translation>
    </message>
</context>
<context>
    <name>LoupeView</name>
    <message>
        <source>Back to the grid</source>
        <translation>Voltar à grade</translation>
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
        <translation>Foto seguinte</translation>
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
        <translation>Comparar com a próxima foto (C)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir uma pasta…</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>Examinar a fundo</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Desfazer:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Refazer:</translation>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>Sobre o Clearframe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Abrir uma pasta de fotos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar arquivos</translation>
    </message>
    <message>
        <source>Finding people…</source>
        <translation>Encontrar pessoas…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>O que foi feito…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas as teclas</translation>
    </message>
    <message>
        <source>Clearframe was cut short the last time. Photos and decisions are whole; a write or scan that was running stopped in the middle. The License page finishes writes, “Scan again” goes on scanning.</source>
        <translation>O Clearframe foi interrompido da última vez. Fotos e decisões estão inteiras; uma gravação ou um exame em andamento parou no meio. A página Licença termina as gravações, “Examinar de novo” continua o exame.</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>Decidir os rostos</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>Procurar no manual</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas do manual</translation>
    </message>
</context>
<context>
    <name>MarkCommand</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sem estrelas</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Sem marca</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge %1 into another person</source>
        <translation>Mesclar %1 com outra pessoa</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Escolha uma pessoa</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>All faces and answers of %1 go to the other person, and the name %1 disappears. Undo takes it back.</source>
        <translation>Todos os rostos e respostas de %1 passam para a outra pessoa, e o nome %1 desaparece. “Desfazer” traz de volta.</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>A stored record on a photo&apos;s rights is damaged or was made by another version. Scan the photo again.</source>
        <translation>Um dado guardado sobre os direitos de uma foto está danificado ou é de outra versão. Examine a foto de novo.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its GIF structure ends early.</source>
        <translation>“%1” está danificado ou incompleto: sua estrutura GIF termina cedo demais.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>A foto</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG 2000 structure ends early.</source>
        <translation>“%1” está danificado ou incompleto: sua estrutura JPEG 2000 termina cedo demais.</translation>
    </message>
    <message>
        <source>“%1” keeps its picture in fragments at fixed places, which new metadata would move. Write a sidecar instead.</source>
        <translation>“%1” guarda sua imagem em fragmentos em lugares fixos, que novos metadados moveriam. Grave um sidecar em vez disso.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG structure ends early.</source>
        <translation>“%1” está danificado ou incompleto: sua estrutura JPEG termina cedo demais.</translation>
    </message>
    <message>
        <source>The metadata of “%1” would not fit into its JPEG file, which allows 64 KB a block. Write a sidecar instead.</source>
        <translation>Os metadados de “%1” não caberiam no arquivo JPEG, que permite 64 KB por bloco. Grave um sidecar em vez disso.</translation>
    </message>
    <message>
        <source>The IPTC block of “%1” is damaged or in a character set that cannot hold the new text. Write a sidecar instead.</source>
        <translation>O bloco IPTC de “%1” está danificado ou em um conjunto de caracteres que não comporta o novo texto. Grave um sidecar em vez disso.</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format known here.</source>
        <translation>“%1” não é uma foto em um formato conhecido aqui.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its TIFF directory cannot be read.</source>
        <translation>“%1” está danificado ou incompleto: seu diretório TIFF não pode ser lido.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its PNG structure ends early.</source>
        <translation>“%1” está danificado ou incompleto: sua estrutura PNG termina cedo demais.</translation>
    </message>
    <message>
        <source>The file already says so.</source>
        <translation>O arquivo já diz isso.</translation>
    </message>
    <message>
        <source>The new metadata fits into the place of the old.</source>
        <translation>Os novos metadados cabem no lugar dos antigos.</translation>
    </message>
    <message>
        <source>The metadata blocks are written anew; the picture is copied as it is.</source>
        <translation>Os blocos de metadados são regravados; a imagem é copiada como está.</translation>
    </message>
    <message>
        <source>A new directory is added at the end; the picture stays in place.</source>
        <translation>Um novo diretório é acrescentado ao fim; a imagem fica no lugar.</translation>
    </message>
    <message>
        <source>The rights are written to a sidecar beside the photo.</source>
        <translation>Os direitos são gravados em um sidecar ao lado da foto.</translation>
    </message>
    <message>
        <source>%1 files are never changed; the rights go into a sidecar beside it.</source>
        <translation>Arquivos %1 nunca são alterados; os direitos vão para um sidecar ao lado.</translation>
    </message>
    <message>
        <source>“%1” says inside the file: %2 “%3”. A sidecar cannot take that away.</source>
        <translation>“%1” diz dentro do arquivo: %2 “%3”. Um sidecar não pode tirar isso.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: the end of the picture is missing. Copy it again, or write a sidecar.</source>
        <translation>“%1” está incompleto: falta o fim da imagem. Copie-o de novo ou grave um sidecar.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its Photoshop structure ends early.</source>
        <translation>“%1” está danificado ou incompleto: sua estrutura Photoshop termina cedo demais.</translation>
    </message>
    <message>
        <source>The XMP packet is damaged.</source>
        <translation>O pacote XMP está danificado.</translation>
    </message>
    <message>
        <source>The extended XMP packet is damaged.</source>
        <translation>O pacote XMP estendido está danificado.</translation>
    </message>
    <message>
        <source>The extended XMP is incomplete or belongs to another packet; it was not read.</source>
        <translation>O XMP estendido está incompleto ou pertence a outro pacote; não foi lido.</translation>
    </message>
    <message>
        <source>The IPTC block is damaged.</source>
        <translation>O bloco IPTC está danificado.</translation>
    </message>
    <message>
        <source>The file has two XMP packets; the first one was read.</source>
        <translation>O arquivo tem dois pacotes XMP; o primeiro foi lido.</translation>
    </message>
    <message>
        <source>The metadata inside this file could not be read.</source>
        <translation>Os metadados deste arquivo não puderam ser lidos.</translation>
    </message>
    <message>
        <source>The IPTC block behind the picture is damaged.</source>
        <translation>O bloco IPTC atrás da imagem está danificado.</translation>
    </message>
    <message numerus="yes">
        <source>%n further picture(s) behind the main one</source>
        <translation>
            <numerusform>%n outra imagem atrás da principal</numerusform>
            <numerusform>%n outras imagens atrás da principal</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements in the file name different licenses: %1.</source>
        <translation>Indicações no arquivo citam licenças diferentes: %1.</translation>
    </message>
    <message>
        <source>The file says nothing about a license.</source>
        <translation>O arquivo não diz nada sobre uma licença.</translation>
    </message>
    <message>
        <source>The sidecar is damaged.</source>
        <translation>O sidecar está danificado.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Criador</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Linha de crédito</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Aviso de copyright</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Termos de uso</translation>
    </message>
    <message>
        <source>Web page on the rights</source>
        <translation>Página da web sobre os direitos</translation>
    </message>
    <message>
        <source>Copyrighted</source>
        <translation>Protegido por direitos autorais</translation>
    </message>
    <message>
        <source>Attribution name</source>
        <translation>Nome para atribuição</translation>
    </message>
    <message>
        <source>Attribution link</source>
        <translation>Link para atribuição</translation>
    </message>
    <message>
        <source>Data mining and AI training</source>
        <translation>Mineração de dados e treinamento de IA</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>Autorização de modelo</translation>
    </message>
    <message>
        <source>Limits on changing the picture</source>
        <translation>Limites a mudanças na imagem</translation>
    </message>
    <message>
        <source>Page on further permissions</source>
        <translation>Página sobre mais permissões</translation>
    </message>
    <message>
        <source>Requests on its use</source>
        <translation>Pedidos sobre o uso</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Copyright status</source>
        <translation>Situação dos direitos autorais</translation>
    </message>
    <message>
        <source>Credit required</source>
        <translation>Crédito exigido</translation>
    </message>
    <message>
        <source>Page with the terms</source>
        <translation>Página com os termos</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Termos e condições</translation>
    </message>
    <message>
        <source>Other constraints</source>
        <translation>Outras restrições</translation>
    </message>
    <message>
        <source>Constraints on media</source>
        <translation>Restrições de mídia</translation>
    </message>
    <message>
        <source>Constraints on regions</source>
        <translation>Restrições de regiões</translation>
    </message>
    <message>
        <source>Constraints on products</source>
        <translation>Restrições de produtos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Copyright owner</source>
        <translation>Titular do copyright</translation>
    </message>
    <message>
        <source>Copyright owner&apos;s image number</source>
        <translation>Número de imagem do titular</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Titular dos direitos</translation>
    </message>
    <message>
        <source>Licensor</source>
        <translation>Licenciante</translation>
    </message>
    <message>
        <source>Image creator</source>
        <translation>Criador da imagem</translation>
    </message>
    <message>
        <source>Image supplier</source>
        <translation>Fornecedor da imagem</translation>
    </message>
    <message>
        <source>Image supplier&apos;s image number</source>
        <translation>Número de imagem do fornecedor</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>Cargo do criador</translation>
    </message>
    <message>
        <source>Creator&apos;s contact</source>
        <translation>Contato do criador</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Colaborador</translation>
    </message>
    <message>
        <source>Rights certificate</source>
        <translation>Certificado de direitos</translation>
    </message>
    <message>
        <source>Rights expression</source>
        <translation>Expressão de direitos</translation>
    </message>
    <message>
        <source>Linked rights expression</source>
        <translation>Expressão de direitos vinculada</translation>
    </message>
    <message>
        <source>Legal code</source>
        <translation>Texto legal</translation>
    </message>
    <message>
        <source>License permits</source>
        <translation>A licença permite</translation>
    </message>
    <message>
        <source>License requires</source>
        <translation>A licença exige</translation>
    </message>
    <message>
        <source>License prohibits</source>
        <translation>A licença proíbe</translation>
    </message>
    <message>
        <source>License&apos;s jurisdiction</source>
        <translation>Jurisdição da licença</translation>
    </message>
    <message>
        <source>License retired on</source>
        <translation>Licença retirada em</translation>
    </message>
    <message>
        <source>Text and data mining reserved</source>
        <translation>Mineração de textos e dados reservada</translation>
    </message>
    <message>
        <source>Text and data mining policy</source>
        <translation>Regras de mineração de textos e dados</translation>
    </message>
    <message>
        <source>How the picture was made</source>
        <translation>Como a imagem foi feita</translation>
    </message>
    <message>
        <source>AI system</source>
        <translation>Sistema de IA</translation>
    </message>
    <message>
        <source>Version of the AI system</source>
        <translation>Versão do sistema de IA</translation>
    </message>
    <message>
        <source>AI prompt</source>
        <translation>Prompt de IA</translation>
    </message>
    <message>
        <source>Writer of the AI prompt</source>
        <translation>Autor do prompt de IA</translation>
    </message>
    <message>
        <source>Persons shown</source>
        <translation>Pessoas mostradas</translation>
    </message>
    <message>
        <source>Persons in detail</source>
        <translation>Pessoas em detalhe</translation>
    </message>
    <message>
        <source>Age of the models</source>
        <translation>Idade dos modelos</translation>
    </message>
    <message>
        <source>About the models</source>
        <translation>Sobre os modelos</translation>
    </message>
    <message>
        <source>Age of the youngest model</source>
        <translation>Idade do modelo mais jovem</translation>
    </message>
    <message>
        <source>Model release number</source>
        <translation>Número da autorização de modelo</translation>
    </message>
    <message>
        <source>Property release</source>
        <translation>Autorização de propriedade</translation>
    </message>
    <message>
        <source>Property release number</source>
        <translation>Número da autorização de propriedade</translation>
    </message>
    <message>
        <source>Adult content</source>
        <translation>Conteúdo adulto</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>Regiões de rostos</translation>
    </message>
    <message>
        <source>Content Credentials (C2PA)</source>
        <translation>Content Credentials (C2PA)</translation>
    </message>
    <message>
        <source>Further pictures in the file</source>
        <translation>Outras imagens no arquivo</translation>
    </message>
    <message>
        <source>Gain map (HDR)</source>
        <translation>Mapa de ganho (HDR)</translation>
    </message>
    <message>
        <source>Depth map or second view</source>
        <translation>Mapa de profundidade ou segunda vista</translation>
    </message>
    <message>
        <source>Video of a motion photo</source>
        <translation>Vídeo de uma foto em movimento</translation>
    </message>
    <message>
        <source>Data behind the picture</source>
        <translation>Dados atrás da imagem</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Further statement on rights</source>
        <translation>Outra indicação de direitos</translation>
    </message>
    <message>
        <source>The plan for this file does not fit its content. Plan the change again.</source>
        <translation>O plano para este arquivo não combina com seu conteúdo. Planeje a mudança de novo.</translation>
    </message>
    <message>
        <source>The change of this file could not be taken back, so it was not made.</source>
        <translation>A mudança deste arquivo não poderia ser desfeita, então não foi feita.</translation>
    </message>
    <message>
        <source>The new version of “%1” is not as planned (%2) and was not used; the photo is unchanged.</source>
        <translation>A nova versão de “%1” não é como planejado (%2) e não foi usada; a foto está inalterada.</translation>
    </message>
    <message>
        <source>image data</source>
        <translation>dados da imagem</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its WebP structure ends early.</source>
        <translation>“%1” está danificado ou incompleto: sua estrutura WebP termina cedo demais.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as “%2” to “%3”: the field does not allow this value.</source>
        <translation>“%1” não pode ser gravado como “%2” em “%3”: o campo não permite esse valor.</translation>
    </message>
    <message>
        <source>“%1” carries Content Credentials, which any change of the file makes invalid. Allow that, or write a sidecar instead.</source>
        <translation>“%1” traz Content Credentials, que qualquer mudança no arquivo invalida. Permita isso ou grave um sidecar.</translation>
    </message>
    <message>
        <source>“%1” has two metadata blocks of one kind, and programs differ in which one they read. Write a sidecar instead.</source>
        <translation>“%1” tem dois blocos de metadados do mesmo tipo, e nem todos os programas leem o mesmo. Grave um sidecar em vez disso.</translation>
    </message>
    <message>
        <source>“%1” ends with a record (AFCP) that gives places by their offset in the file, which new metadata would move. Write a sidecar instead.</source>
        <translation>“%1” termina com um registro (AFCP) que dá lugares por sua posição no arquivo, que novos metadados moveriam. Grave um sidecar em vez disso.</translation>
    </message>
    <message>
        <source>“%1” ends with records of an agency&apos;s program (FotoStation) that hold rights or would be lost from view; they are not changed here. Write a sidecar instead.</source>
        <translation>“%1” termina com registros de um programa de agência (FotoStation) que contêm direitos ou sairiam de vista; eles não são alterados aqui. Grave um sidecar em vez disso.</translation>
    </message>
    <message>
        <source>“%1” has metadata in an old text form that would contradict the new values. Write a sidecar instead.</source>
        <translation>“%1” tem metadados em uma forma de texto antiga que contradiriam os novos valores. Grave um sidecar em vez disso.</translation>
    </message>
    <message>
        <source>“%1” holds rights in an extended XMP packet, which is not changed here. Write a sidecar instead.</source>
        <translation>“%1” guarda direitos em um pacote XMP estendido, que não é alterado aqui. Grave um sidecar em vez disso.</translation>
    </message>
    <message>
        <source>The Exif block of “%1” is damaged; changing it could lose what it holds. Write a sidecar instead.</source>
        <translation>O bloco Exif de “%1” está danificado; mudá-lo poderia perder o que ele contém. Grave um sidecar em vez disso.</translation>
    </message>
    <message>
        <source>“%1” would grow over the 4 GB that TIFF allows, or its directory is damaged. Write a sidecar instead.</source>
        <translation>“%1” passaria dos 4 GB que o TIFF permite, ou seu diretório está danificado. Grave um sidecar em vez disso.</translation>
    </message>
    <message>
        <source>The XMP packet of “%1” is damaged or in an unusual form; changing it could lose what it holds. Write a sidecar instead, or let it be replaced.</source>
        <translation>O pacote XMP de “%1” está danificado ou tem uma forma incomum; mudá-lo poderia perder o que ele contém. Grave um sidecar ou permita substituí-lo.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>the photo “%1” is not in the catalog; scan it first</source>
        <translation>a foto “%1” não está no catálogo; examine-a primeiro</translation>
    </message>
    <message>
        <source>%1 withdrew consent on %2.</source>
        <translation>%1 retirou o consentimento em %2.</translation>
    </message>
    <message>
        <source>%1 withdrew consent.</source>
        <translation>%1 retirou o consentimento.</translation>
    </message>
    <message>
        <source>%1 refused on %2.</source>
        <translation>%1 recusou em %2.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 recusou.</translation>
    </message>
    <message>
        <source>The consent of %1 begins on %2 only.</source>
        <translation>O consentimento de %1 só começa em %2.</translation>
    </message>
    <message>
        <source>The consent of %1 ended on %2.</source>
        <translation>O consentimento de %1 terminou em %2.</translation>
    </message>
    <message>
        <source>The consent of a guardian ended when %1 turned 18 on %2.</source>
        <translation>O consentimento de um responsável terminou quando %1 fez 18 anos em %2.</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>uso comercial</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>mudanças</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to %3.</source>
        <translation>%1 concordou com %2, não com %3.</translation>
    </message>
    <message>
        <source>%1 agreed to %2; %3 allows everyone more (%4).</source>
        <translation>%1 concordou com %2; %3 permite mais a todos (%4).</translation>
    </message>
    <message>
        <source>%1 agreed only to photos in which the face is covered.</source>
        <translation>%1 só concordou com fotos em que o rosto está coberto.</translation>
    </message>
    <message>
        <source>editorial use</source>
        <translation>uso editorial</translation>
    </message>
    <message>
        <source>non-commercial use</source>
        <translation>uso não comercial</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only, not to advertising.</source>
        <translation>%1 só concordou com %2, não com publicidade.</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only; %3 allows everyone commercial use.</source>
        <translation>%1 só concordou com %2; %3 permite a todos o uso comercial.</translation>
    </message>
    <message>
        <source>%1 agreed to unchanged photos only; %2 allows everyone changes.</source>
        <translation>%1 só concordou com fotos inalteradas; %2 permite mudanças a todos.</translation>
    </message>
    <message>
        <source>%1 agreed to %2, and it is not known when this photo was taken.</source>
        <translation>%1 concordou com %2, e não se sabe quando esta foto foi tirada.</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to this photo.</source>
        <translation>%1 concordou com %2, não com esta foto.</translation>
    </message>
    <message>
        <source>%1 agreed with limits, but no use is recorded.</source>
        <translation>%1 concordou com limites, mas nenhum uso está registrado.</translation>
    </message>
    <message>
        <source>For %1 no consent is said to be needed, but no reason is written.</source>
        <translation>Para %1 consta que nenhum consentimento é preciso, mas nenhum motivo está escrito.</translation>
    </message>
    <message>
        <source>%1 is a minor, and no parent or guardian has agreed.</source>
        <translation>%1 é menor de idade, e nenhum dos pais ou responsável concordou.</translation>
    </message>
    <message>
        <source>For %1 no consent is needed: %2</source>
        <translation>Para %1 nenhum consentimento é preciso: %2</translation>
    </message>
    <message>
        <source>%1 agreed.</source>
        <translation>%1 concordou.</translation>
    </message>
    <message>
        <source>%1 was asked and has not answered yet.</source>
        <translation>%1 foi perguntada e ainda não respondeu.</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>%1 ainda não foi perguntada.</translation>
    </message>
    <message>
        <source>A person whose record was erased on request is in the picture.</source>
        <translation>Uma pessoa cujo registro foi apagado a pedido está na imagem.</translation>
    </message>
    <message>
        <source>%1 “%2” is no day; write it as 2026-12-31</source>
        <translation>%1 “%2” não é um dia; escreva como 2026-12-31</translation>
    </message>
    <message>
        <source>%1 “%2” is no moment; write it as 2026-12-31T10:20:30Z</source>
        <translation>%1 “%2” não é um momento; escreva como 2026-12-31T10:20:30Z</translation>
    </message>
    <message>
        <source>%1 “%2” is not known</source>
        <translation>%1 “%2” não é conhecido</translation>
    </message>
    <message>
        <source>%1 is of the wrong kind</source>
        <translation>%1 é do tipo errado</translation>
    </message>
    <message>
        <source>taken on %1</source>
        <translation>tirada em %1</translation>
    </message>
    <message>
        <source>taken from %1 to %2</source>
        <translation>tirada de %1 a %2</translation>
    </message>
    <message>
        <source>taken from %1 on</source>
        <translation>tirada a partir de %1</translation>
    </message>
    <message>
        <source>taken until %1</source>
        <translation>tirada até %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>photos below %1</source>
        <translation>fotos abaixo de %1</translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation>fotos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen photo(s)</source>
        <translation>
            <numerusform>%n foto escolhida</numerusform>
            <numerusform>%n fotos escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>PeopleCards</name>
    <message>
        <source>One answer for all selected…</source>
        <translation>Uma resposta para todas as selecionadas…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar uma lista…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Ainda não se conhece ninguém</translation>
    </message>
    <message>
        <source>Whoever is named in the queue comes here. A list of people with their answers can be imported from a spreadsheet (CSV) or JSON.</source>
        <translation>Quem é nomeado na fila vem para cá. Uma lista de pessoas com suas respostas pode ser importada de uma planilha (CSV) ou JSON.</translation>
    </message>
</context>
<context>
    <name>PeopleExchange</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>A list of people with their answers</source>
        <translation>Uma lista de pessoas com suas respostas</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json)</source>
        <translation>Listas (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export people with their answers</source>
        <translation>Exportar pessoas com suas respostas</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>Exportando pessoas</translation>
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
        <translation>até %1</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Salvar o formulário</translation>
    </message>
    <message>
        <source>Form for %1.pdf</source>
        <translation>Formulário para %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Gravando %1</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>This photo was not searched for people.</source>
        <translation>Não se procuraram pessoas nesta foto.</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>Nenhum rosto foi encontrado nesta foto.</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>O rosto</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Decidir agora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimento</translation>
    </message>
    <message>
        <source>Not for this photo</source>
        <translation>Não para esta foto</translation>
    </message>
    <message>
        <source>Until withdrawn</source>
        <translation>Até ser retirado</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>Rename %1</source>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Mesclar %1</translation>
    </message>
    <message>
        <source>Folder for what is held on this person</source>
        <translation>Pasta para o que consta sobre esta pessoa</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Gravando %1</translation>
    </message>
    <message>
        <source>Forgetting a person</source>
        <translation>Esquecendo uma pessoa</translation>
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
        <translation>a mais recente</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence: %1</source>
        <translation>SHA-256 da prova: %1</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Mostrar as fotos</translation>
    </message>
    <message>
        <source>Faces of this person</source>
        <translation>Rostos desta pessoa</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Mesclar…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
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
        <translation>Ninguém perguntou ainda, ou ninguém anotou a resposta. Registre-a à direita.</translation>
    </message>
    <message>
        <source>Split off the chosen faces…</source>
        <translation>Separar os rostos escolhidos…</translation>
    </message>
    <message>
        <source>Form to sign…</source>
        <translation>Formulário para assinar…</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing.</source>
        <translation>Retirada em %1; não conta para nada.</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing: %2</source>
        <translation>Retirada em %1; não conta para nada: %2</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Everything that is held on this person, for the person</source>
        <translation>Tudo o que consta sobre esta pessoa, para ela</translation>
    </message>
    <message>
        <source>Form again…</source>
        <translation>Formulário de novo…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>Foi registrada por engano</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message numerus="yes">
        <source>Photo %1, %n face(s)</source>
        <translation>
            <numerusform>Foto %1, %n rosto</numerusform>
            <numerusform>Foto %1, %n rostos</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indefinido</translation>
    </message>
    <message>
        <source>Face %1 of %2: %3</source>
        <translation>Rosto %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fitted into the window, %1</source>
        <translation>Ajustada à janela, %1</translation>
    </message>
    <message>
        <source>Zoomed to %1</source>
        <translation>Ampliada para %1</translation>
    </message>
</context>
<context>
    <name>PhotoFilter</name>
    <message>
        <source>All photos</source>
        <translation>Todas as fotos</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Precisa de decisão</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueadas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Sem licença</translation>
    </message>
    <message>
        <source>Conflicting rights</source>
        <translation>Direitos contraditórios</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não puderam ser lidas</translation>
    </message>
    <message>
        <source>Drive not connected</source>
        <translation>Disco não conectado</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Escolhida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message>
        <source>no license</source>
        <translation>sem licença</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n rosto</numerusform>
            <numerusform>%n rostos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n sem decisão</numerusform>
            <numerusform>%n sem decisão</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>escolhida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>drive not connected</source>
        <translation>disco não conectado</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>o arquivo sumiu</translation>
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
        <translation>Escolhida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
</context>
<context>
    <name>PhotoImages</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 não pôde ser lida.</translation>
    </message>
    <message>
        <source>%1 was not scanned yet.</source>
        <translation>%1 ainda não foi examinada.</translation>
    </message>
    <message>
        <source>%1 changed since it was scanned. Scan it again to see it.</source>
        <translation>%1 mudou desde o exame. Examine-a de novo para vê-la.</translation>
    </message>
    <message>
        <source>%1 is not there. Connect the drive it is on, or scan its folder again.</source>
        <translation>%1 não está lá. Conecte o disco ou examine a pasta de novo.</translation>
    </message>
</context>
<context>
    <name>PhotoInspector</name>
    <message>
        <source>About the photo</source>
        <translation>Sobre a foto</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <translation>Nenhuma foto escolhida</translation>
    </message>
    <message>
        <source>Choose a photo to see its rights, the people in it and what stands in the way of publishing it.</source>
        <translation>Escolha uma foto para ver seus direitos, as pessoas nela e o que se opõe a publicá-la.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
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
        <translation>Decidir os rostos</translation>
    </message>
    <message numerus="yes">
        <source>Choose a license for %n photo(s)…</source>
        <translation>
            <numerusform>Escolher uma licença para %n foto…</numerusform>
            <numerusform>Escolher uma licença para %n fotos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) again</source>
        <translation>
            <numerusform>Examinar %n foto de novo</numerusform>
            <numerusform>Examinar %n fotos de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) thoroughly</source>
        <translation>
            <numerusform>Examinar %n foto a fundo</numerusform>
            <numerusform>Examinar %n fotos a fundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n path(s)</source>
        <translation>
            <numerusform>Copiar %n caminho</numerusform>
            <numerusform>Copiar %n caminhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrelas</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar as duas</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>Comparar com a próxima</translation>
    </message>
</context>
<context>
    <name>PhotoOrder</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Data da foto</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation>Número de rostos</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrelas</translation>
    </message>
</context>
<context>
    <name>PhotoTileDelegate</name>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectada</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>O arquivo sumiu</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1” não existe.</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”.</source>
        <translation>Você não tem permissão para ler “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads in a circle.</source>
        <translation>“%1” é um link que anda em círculos.</translation>
    </message>
    <message>
        <source>The path “%1” is too long for this system.</source>
        <translation>O caminho “%1” é longo demais para este sistema.</translation>
    </message>
    <message>
        <source>“%1” was not read: too many files are open. Close other programs.</source>
        <translation>“%1” não foi lido: há arquivos abertos demais. Feche outros programas.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Não foi possível ler “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a photo.</source>
        <translation>“%1” é uma pasta, não uma foto.</translation>
    </message>
    <message>
        <source>“%1” is a pipe between programs, not a photo.</source>
        <translation>“%1” é um canal entre programas, não uma foto.</translation>
    </message>
    <message>
        <source>“%1” is a socket, not a photo.</source>
        <translation>“%1” é um soquete, não uma foto.</translation>
    </message>
    <message>
        <source>“%1” is a device, not a photo.</source>
        <translation>“%1” é um dispositivo, não uma foto.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read.</source>
        <translation>“%1” é maior que %2 MB e não foi lido.</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>RAW de câmera</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato desconhecido</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder it lies in. It was not followed.</source>
        <translation>“%1” é um link para uma pasta em que ele está. Não foi seguido.</translation>
    </message>
    <message>
        <source>“%1” is a folder with a photo&apos;s name. It was searched like any folder.</source>
        <translation>“%1” é uma pasta com nome de foto. Foi percorrida como qualquer pasta.</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that does not exist.</source>
        <translation>“%1” é um link para um arquivo que não existe.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Copy it again from where it came from.</source>
        <translation>“%1” está vazio (0 bytes). Copie-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>“%1” não é uma foto em um formato que o Clearframe conheça.</translation>
    </message>
    <message>
        <source>The name of “%1” is not valid UTF-8. It is handled like any photo, but other programs may not open it: rename it.</source>
        <translation>O nome de “%1” não é UTF-8 válido. Ele é tratado como qualquer foto, mas outros programas talvez não o abram: renomeie-o.</translation>
    </message>
    <message>
        <source>GPS position</source>
        <translation>posição GPS</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>nome do lugar</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>nomes de pessoas</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>regiões de rostos</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>miniatura embutida</translation>
    </message>
    <message>
        <source>embedded preview</source>
        <translation>prévia embutida</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>outras imagens</translation>
    </message>
    <message>
        <source>motion video</source>
        <translation>vídeo em movimento</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>mapa de profundidade</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>números de série</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>nome do dono da câmera</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>notas do fabricante</translation>
    </message>
    <message>
        <source>age of a child</source>
        <translation>idade de uma criança</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>histórico de edição</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentários</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>dados de outros programas</translation>
    </message>
</context>
<context>
    <name>PreviewGroupsModel</name>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
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
        <translation>Mudanças campo a campo</translation>
    </message>
</context>
<context>
    <name>PreviewTree</name>
    <message>
        <source>Changes by kind</source>
        <translation>Mudanças por tipo</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Everything stays on this computer: no network, no account, no statistics. Files that hold personal data can be read by you alone.</source>
        <translation>Tudo fica neste computador: sem rede, sem conta, sem estatísticas. Arquivos com dados pessoais só podem ser lidos por você.</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>O que fica guardado e onde</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>People, consents with their evidence, faces, decisions, findings you accepted.</source>
        <translation>Pessoas, consentimentos com suas provas, rostos, decisões, achados aceitos.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Copies of the catalog. Forgetting a person removes them.</source>
        <translation>Cópias do catálogo. Esquecer uma pessoa as remove.</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>Registro de gravações</translation>
    </message>
    <message>
        <source>What was written into which file, and the bytes that undo it.</source>
        <translation>O que foi gravado em qual arquivo, e os bytes que o desfazem.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Small pictures; they are made again when they are deleted.</source>
        <translation>Imagens pequenas; se apagadas, são feitas de novo.</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>Comparar rostos</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Abrir a pasta: %1</translation>
    </message>
    <message>
        <source>On. A model of your own compares faces within a shoot when guesses are asked for; no measurement of a face is kept.</source>
        <translation>Ligado. Um modelo seu compara rostos dentro de uma sessão quando se pedem palpites; nenhuma medida de um rosto é guardada.</translation>
    </message>
    <message>
        <source>Off. Nobody is recognized; guesses on who is the same person come from clothes and time.</source>
        <translation>Desligado. Ninguém é reconhecido; os palpites vêm da roupa e da hora.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Arquivos que não puderam ser lidos</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser lido</numerusform>
            <numerusform>%Ln arquivos não puderam ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them counts as clear. Everything else was scanned.</source>
        <translation>Nenhum deles conta como livre. Todo o resto foi examinado.</translation>
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
        <translation>Site</translation>
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
        <translation>Imprensa</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escola</translation>
    </message>
    <message>
        <source>Stock agency</source>
        <translation>Banco de imagens</translation>
    </message>
    <message>
        <source>Printed matter</source>
        <translation>Impressos</translation>
    </message>
    <message>
        <source>Public archive</source>
        <translation>Arquivo público</translation>
    </message>
    <message>
        <source>Recognizable people: add {{Personality rights}} and {{Consent}} to the file page.</source>
        <translation>Pessoas reconhecíveis: acrescente {{Personality rights}} e {{Consent}} à página do arquivo.</translation>
    </message>
    <message>
        <source>The destination “%1” cannot be read.</source>
        <translation>O destino “%1” não pode ser lido.</translation>
    </message>
    <message>
        <source>The built-in destination “%1” is damaged.</source>
        <translation>O destino embutido “%1” está danificado.</translation>
    </message>
    <message>
        <source>There is no destination “%1”. Known are: %2.</source>
        <translation>Não existe o destino “%1”. Conhecidos: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid JSON (%3).</source>
        <translation>%1, linha %2: isto não é JSON válido (%3).</translation>
    </message>
    <message>
        <source>%1, line 1: a destination is a JSON object.</source>
        <translation>%1, linha 1: um destino é um objeto JSON.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” %4.</source>
        <translation>%1, linha %2: “%3” %4.</translation>
    </message>
    <message>
        <source>is no key of a destination; known are %1</source>
        <translation>não é uma chave de destino; conhecidas são %1</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>deve ser “%1”</translation>
    </message>
    <message>
        <source>must be a word of lower-case letters, digits and dashes</source>
        <translation>deve ser uma palavra de minúsculas, algarismos e hifens</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>deve ser um texto</translation>
    </message>
    <message>
        <source>cannot be kept; known are %1</source>
        <translation>não pode ser mantido; conhecidos são %1</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>deve ser uma lista de textos</translation>
    </message>
    <message>
        <source>is no use; known are %1</source>
        <translation>não é um uso; conhecidos são %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>deve ser um objeto</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>não é uma regra</translation>
    </message>
    <message>
        <source>must be “error”, “warning”, “advice” or “off”</source>
        <translation>deve ser “error”, “warning”, “advice” ou “off”</translation>
    </message>
    <message>
        <source>is always an error: nobody knows what is in such a photo</source>
        <translation>é sempre um erro: ninguém sabe o que há em uma foto assim</translation>
    </message>
    <message>
        <source>is no license id, no code, and neither “cc” nor “free”</source>
        <translation>não é identificador nem código de licença, nem “cc” ou “free”</translation>
    </message>
    <message>
        <source>The destination could not be saved as %1: %2.</source>
        <translation>Não foi possível salvar o destino como %1: %2.</translation>
    </message>
    <message>
        <source>You have no destination of your own with the id “%1”.</source>
        <translation>Você não tem um destino próprio com o identificador “%1”.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>Não foi possível remover %1: %2.</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Copy as my own</source>
        <translation>Copiar como meu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (ainda não salvo)</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (seu)</translation>
    </message>
    <message>
        <source>Your own destination. It is kept as a file that you can pass on.</source>
        <translation>Seu próprio destino. Fica em um arquivo que você pode repassar.</translation>
    </message>
    <message>
        <source>A destination of the program. Copy it to make your own of it.</source>
        <translation>Um destino do programa. Copie-o para fazer um seu.</translation>
    </message>
    <message>
        <source>%1, my copy</source>
        <translation>%1, minha cópia</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>any, also none</source>
        <translation>qualquer uma, também nenhuma</translation>
    </message>
    <message>
        <source>those of the library</source>
        <translation>os da biblioteca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Id (lower-case letters, digits and dashes)</source>
        <translation>Identificador (minúsculas, algarismos e hifens)</translation>
    </message>
    <message>
        <source>It is a publication as</source>
        <translation>É uma publicação como</translation>
    </message>
    <message>
        <source>A consent has to cover all of these, or name the destination.</source>
        <translation>Um consentimento tem de cobrir tudo isto ou citar o destino.</translation>
    </message>
    <message>
        <source>Licenses it takes (ids, codes, “cc” or “free”, with commas)</source>
        <translation>Licenças que aceita (identificadores, códigos, “cc” ou “free”, com vírgulas)</translation>
    </message>
    <message>
        <source>Names you work under there (with commas)</source>
        <translation>Nomes com que você trabalha lá (com vírgulas)</translation>
    </message>
    <message>
        <source>Copies keep</source>
        <translation>As cópias mantêm</translation>
    </message>
    <message>
        <source>What to do there with recognizable people</source>
        <translation>O que fazer lá com pessoas reconhecíveis</translation>
    </message>
    <message>
        <source>How hard each rule counts</source>
        <translation>Quanto pesa cada regra</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Ela diz</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Conta como</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 conta como</translation>
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
        <translation>nenhuma licença indicada</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>autor desconhecido</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>“%1” de %2</translation>
    </message>
</context>
<context>
    <name>PublicationTexts</name>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>HTML (with RDFa)</source>
        <translation>HTML (com RDFa)</translation>
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
        <translation>Página do Wikimedia Commons</translation>
    </message>
    <message>
        <source>Pattypan table (CSV)</source>
        <translation>Tabela do Pattypan (CSV)</translation>
    </message>
    <message>
        <source>%1 has no license that Wikimedia Commons takes.</source>
        <translation>%1 não tem uma licença que o Wikimedia Commons aceite.</translation>
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
        <translation>Nenhuma foto está selecionada na biblioteca, então trata-se de todas.</translation>
    </message>
    <message numerus="yes">
        <source>About the %n photo(s) selected in the library.</source>
        <translation>
            <numerusform>Sobre a %n foto selecionada na biblioteca.</numerusform>
            <numerusform>Sobre as %n fotos selecionadas na biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the cleared copies</source>
        <translation>Pasta para as cópias livres</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando para %1</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Salvar a verificação</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Arquivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saving the check</source>
        <translation>Salvando a verificação</translation>
    </message>
    <message>
        <source>These were published before…</source>
        <translation>Estas foram publicadas antes…</translation>
    </message>
    <message>
        <source>Every exported copy stands in the ledger, with its license and its SHA-256.</source>
        <translation>Cada cópia exportada está no livro de saídas, com sua licença e seu SHA-256.</translation>
    </message>
    <message>
        <source>When somebody withdraws consent or a license changes, choose “Only what is to be recalled”: it lists the copies of photos that may not be published any more.</source>
        <translation>Quando alguém retira o consentimento ou uma licença muda, escolha “Só o que deve ser recolhido”: lista as cópias de fotos que não podem mais ser publicadas.</translation>
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
        <translation>Livro de saídas</translation>
    </message>
    <message>
        <source>Accepting what was published before</source>
        <translation>Aceitando o que foi publicado antes</translation>
    </message>
</context>
<context>
    <name>QueueAnswers</name>
    <message>
        <source>Mark faces as %1</source>
        <translation>Marcar rostos: %1</translation>
    </message>
</context>
<context>
    <name>QueueLineModel</name>
    <message>
        <source>Undecided faces</source>
        <translation>Rostos sem decisão</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided face(s)</source>
        <translation>
            <numerusform>%n rosto sem decisão</numerusform>
            <numerusform>%n rostos sem decisão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that may hide somebody</source>
        <translation>
            <numerusform>%n foto que pode esconder alguém</numerusform>
            <numerusform>%n fotos que podem esconder alguém</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) with a name in the file</source>
        <translation>
            <numerusform>%n rosto com nome no arquivo</numerusform>
            <numerusform>%n rostos com nome no arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Names found in files</source>
        <translation>Nomes achados em arquivos</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) that end soon</source>
        <translation>
            <numerusform>%n consentimento que termina logo</numerusform>
            <numerusform>%n consentimentos que terminam logo</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Consentimentos que terminam</translation>
    </message>
    <message>
        <source>May hide somebody</source>
        <translation>Pode esconder alguém</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Who is this?</source>
        <translation>Quem é?</translation>
    </message>
    <message>
        <source>Undecided faces</source>
        <translation>Rostos sem decisão</translation>
    </message>
    <message>
        <source>%1 of %2 faces left</source>
        <translation>restam %1 de %2 rostos</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cleared today</source>
        <translation>
            <numerusform>%n foto liberada hoje</numerusform>
            <numerusform>%n fotos liberadas hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>No file offers a name</source>
        <translation>Nenhum arquivo oferece um nome</translation>
    </message>
    <message>
        <source>Names that files give for undecided faces are offered here. They are claims: each is asked for.</source>
        <translation>Nomes que os arquivos dão a rostos sem decisão são oferecidos aqui. São alegações: cada uma é perguntada.</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>Ainda não há fotos</translation>
    </message>
    <message>
        <source>Open a folder in the library. The faces found in its photos are asked for here.</source>
        <translation>Abra uma pasta na biblioteca. Os rostos encontrados nas fotos são perguntados aqui.</translation>
    </message>
    <message>
        <source>Every face has a decision</source>
        <translation>Todo rosto tem uma decisão</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) were decided. Consents are recorded on the person, in the list on the left.</source>
        <translation>
            <numerusform>%n rosto foi decidido. Consentimentos são registrados na pessoa, na lista à esquerda.</numerusform>
            <numerusform>%n rostos foram decididos. Consentimentos são registrados na pessoa, na lista à esquerda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the name right?</source>
        <translation>O nome está certo?</translation>
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
        <translation>Seu nome</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimento retirado</translation>
    </message>
    <message>
        <source>What a withdrawal reaches</source>
        <translation>O que uma retirada atinge</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Mostrar as fotos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 withdrew consent</source>
        <translation>%1 retirou o consentimento</translation>
    </message>
    <message>
        <source>If %1 withdraws consent</source>
        <translation>Se %1 retirar o consentimento</translation>
    </message>
    <message>
        <source>Copies under a Creative Commons license cannot be recalled: who has one may go on using it. Only copies in your own hands can be taken down.</source>
        <translation>Cópias sob uma licença Creative Commons não podem ser recolhidas: quem tem uma pode continuar a usá-la. Só as cópias em suas próprias mãos podem ser retiradas.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) blocked from now on</source>
        <translation>
            <numerusform>%n foto bloqueada a partir de agora</numerusform>
            <numerusform>%n fotos bloqueadas a partir de agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be blocked</source>
        <translation>
            <numerusform>%n foto seria bloqueada</numerusform>
            <numerusform>%n fotos seriam bloqueadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies went out</source>
        <translation>
            <numerusform>%n cópia saiu</numerusform>
            <numerusform>%n cópias saíram</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of the library shows this person.</source>
        <translation>Nenhuma foto da biblioteca mostra esta pessoa.</translation>
    </message>
    <message>
        <source>Photos that are blocked</source>
        <translation>Fotos bloqueadas</translation>
    </message>
    <message>
        <source>No copy that shows this person was exported.</source>
        <translation>Nenhuma cópia que mostre esta pessoa foi exportada.</translation>
    </message>
    <message>
        <source>Copies that went out, with what can still be done</source>
        <translation>Cópias que saíram, com o que ainda se pode fazer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Cópia</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>Na pasta dela</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>Movida ou apagada</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message numerus="yes">
        <source>%n file(s) cannot be written</source>
        <translation>
            <numerusform>%n arquivo não pode ser gravado</numerusform>
            <numerusform>%n arquivos não podem ser gravados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Relicense</name>
    <message>
        <source>“%1” is not among your names.</source>
        <translation>“%1” não está entre os seus nomes.</translation>
    </message>
    <message>
        <source>The sidecar “%1” belongs to several photos (%2): what is written to it holds for all of them.</source>
        <translation>O sidecar “%1” pertence a várias fotos (%2): o que se grava nele vale para todas.</translation>
    </message>
    <message>
        <source>Rights fields</source>
        <translation>Campos de direitos</translation>
    </message>
    <message>
        <source>License %1</source>
        <translation>Licença %1</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>sem criador</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>sem licença</translation>
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
        <translation>%1 (não tocado)</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, and the photos together name several. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add your name to your own names.</source>
        <translation>“%1” cita “%2” como criador, e as fotos juntas citam vários. Só o titular dos direitos pode decidir: declare que você pode licenciar fotos de “%2” ou adicione seu nome aos seus.</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, which is none of your names. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add the name to your own names.</source>
        <translation>“%1” cita “%2” como criador, que não é nenhum dos seus nomes. Só o titular dos direitos pode decidir: declare que você pode licenciar fotos de “%2” ou adicione o nome aos seus.</translation>
    </message>
    <message>
        <source>“%1” is in the public domain by its own words (%2): everybody may go on using it, and there is nothing left to license. Undo the session that said so if it was a mistake, or state that it shall be licensed all the same.</source>
        <translation>“%1” está em domínio público segundo suas próprias palavras (%2): todos podem continuar a usá-la e não resta nada a licenciar. Desfaça a sessão que disse isso se foi um erro, ou declare que deve ser licenciada mesmo assim.</translation>
    </message>
    <message numerus="yes">
        <source>The photos come in %n group(s) of creator and license; look at each before you decide for all of them: %1.</source>
        <translation>
            <numerusform>As fotos formam %n grupo de criador e licença; olhe-o antes de decidir: %1.</numerusform>
            <numerusform>As fotos formam %n grupos de criador e licença; olhe cada um antes de decidir por todos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>stated: may license photos of %1</source>
        <translation>declarado: pode licenciar fotos de %1</translation>
    </message>
    <message>
        <source>stated: license although in the public domain</source>
        <translation>declarado: licenciar apesar do domínio público</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) name another creator than %2. Only the owner of the rights may give a license.</source>
        <translation>
            <numerusform>%n foto cita outro criador que não %2. Só o titular dos direitos pode dar uma licença.</numerusform>
            <numerusform>%n fotos citam outro criador que não %2. Só o titular dos direitos pode dar uma licença.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of somebody else would change the version of their license; only an adaptation of your own may carry another one.</source>
        <translation>
            <numerusform>%n foto de outra pessoa mudaria a versão de sua licença; só uma adaptação sua pode ter outra.</numerusform>
            <numerusform>%n fotos de outra pessoa mudariam a versão de sua licença; só uma adaptação sua pode ter outra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were given to the public domain with CC0: there is nothing left to license, and everybody may go on using them.</source>
        <translation>
            <numerusform>%n foto foi dada ao domínio público com CC0: não resta nada a licenciar, e todos podem continuar a usá-la.</numerusform>
            <numerusform>%n fotos foram dadas ao domínio público com CC0: não resta nada a licenciar, e todos podem continuar a usá-las.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are marked as free of copyright; nobody has the right to license them. Keep the Public Domain Mark.</source>
        <translation>
            <numerusform>%n foto está marcada como livre de direitos autorais; ninguém tem o direito de licenciá-la. Mantenha a Marca de Domínio Público.</numerusform>
            <numerusform>%n fotos estão marcadas como livres de direitos autorais; ninguém tem o direito de licenciá-las. Mantenha a Marca de Domínio Público.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not known to be free of copyright; the mark is for works that are. To give up the rights in your own photo, choose CC0.</source>
        <translation>
            <numerusform>Não se sabe se %n foto está livre de direitos autorais; a marca é para obras que estão. Para abrir mão dos direitos da sua própria foto, escolha CC0.</numerusform>
            <numerusform>Não se sabe se %n fotos estão livres de direitos autorais; a marca é para obras que estão. Para abrir mão dos direitos da sua própria foto, escolha CC0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would say the opposite of %1 in the field “Copyrighted”.</source>
        <translation>
            <numerusform>%n foto diria o contrário de %1 no campo “Protegido por direitos autorais”.</numerusform>
            <numerusform>%n fotos diriam o contrário de %1 no campo “Protegido por direitos autorais”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) allowed more until now. Copies made under the former license keep it.</source>
        <translation>
            <numerusform>%n foto permitia mais até agora. Cópias feitas sob a licença anterior a mantêm.</numerusform>
            <numerusform>%n fotos permitiam mais até agora. Cópias feitas sob a licença anterior a mantêm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will allow more than before, for good.</source>
        <translation>
            <numerusform>%n foto vai permitir mais que antes, para sempre.</numerusform>
            <numerusform>%n fotos vão permitir mais que antes, para sempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) get their first license.</source>
        <translation>
            <numerusform>%n foto recebe sua primeira licença.</numerusform>
            <numerusform>%n fotos recebem sua primeira licença.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) prohibit data mining, which %1 permits; the wish is no term of the license. Allow it, or choose a license with NC or ND.</source>
        <translation>
            <numerusform>%n foto proíbe a mineração de dados, que %1 permite; o desejo não é uma condição da licença. Permita-a ou escolha uma licença com NC ou ND.</numerusform>
            <numerusform>%n fotos proíbem a mineração de dados, que %1 permite; o desejo não é uma condição da licença. Permita-a ou escolha uma licença com NC ou ND.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) say that their model release is missing or limited, but %1 invites commercial use.</source>
        <translation>
            <numerusform>%n foto diz que sua autorização de modelo falta ou é limitada, mas %1 convida ao uso comercial.</numerusform>
            <numerusform>%n fotos dizem que sua autorização de modelo falta ou é limitada, mas %1 convida ao uso comercial.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer recommended by Creative Commons; choose a license of version 4.0 unless you need this one.</source>
        <translation>A Creative Commons não recomenda mais %1; escolha uma licença da versão 4.0, a menos que precise desta.</translation>
    </message>
    <message>
        <source>%1 is for intergovernmental organizations only.</source>
        <translation>%1 é só para organizações intergovernamentais.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>%1 cannot be taken back: whoever has a copy keeps the permission, even if you change the license later.</source>
        <translation>%1 não pode ser retirada: quem tem uma cópia mantém a permissão, mesmo que você mude a licença depois.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show people whose consent does not cover this license. The license does not replace their consent.</source>
        <translation>
            <numerusform>%n foto mostra pessoas cujo consentimento não cobre esta licença. A licença não substitui o consentimento delas.</numerusform>
            <numerusform>%n fotos mostram pessoas cujo consentimento não cobre esta licença. A licença não substitui o consentimento delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have faces without a decision or were not scanned yet.</source>
        <translation>
            <numerusform>%n foto tem rostos sem decisão ou ainda não foi examinada.</numerusform>
            <numerusform>%n fotos têm rostos sem decisão ou ainda não foram examinadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos were written as reported, but the catalog “%1” could not take it in yet and may still show what they said before. Scan the photos again when the catalog is free. The reason: %2</source>
        <translation>As fotos foram gravadas como relatado, mas o catálogo “%1” ainda não pôde registrar isso e talvez mostre o que diziam antes. Examine as fotos de novo quando o catálogo estiver livre. O motivo: %2</translation>
    </message>
    <message>
        <source>their license</source>
        <translation>a licença deles</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>Faces and answers stay with the person.</source>
        <translation>Rostos e respostas ficam com a pessoa.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nome ou pseudônimo</translation>
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
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>Escolher licença…</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies credit and license as text for a caption.</source>
        <translation>Copia crédito e licença como texto para uma legenda.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; see Findings.</source>
        <translation>
            <numerusform>E mais %n; veja Achados.</numerusform>
            <numerusform>E mais %n; veja Achados.</numerusform>
        </translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation>XMP estendido</translation>
    </message>
    <message>
        <source>PNG text</source>
        <translation>texto PNG</translation>
    </message>
    <message>
        <source>behind the picture</source>
        <translation>atrás da imagem</translation>
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
        <translation>Interrompido; nenhum relatório foi gravado.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Clearframe check</source>
        <translation>Verificação do Clearframe</translation>
    </message>
</context>
<context>
    <name>SelectionTab</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
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
        <translation>Decidir os rostos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln foto selecionada</numerusform>
            <numerusform>%Ln fotos selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>Escolher licença…</translation>
    </message>
    <message>
        <source>Only the fields you change are written; the others stay as they are in each photo.</source>
        <translation>Só os campos que você muda são gravados; os outros ficam como estão em cada foto.</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Files and fields of the session</source>
        <translation>Arquivos e campos da sessão</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Voltar ao registro</translation>
    </message>
    <message>
        <source>%1, written by %2 · %3</source>
        <translation>%1, gravado por %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetailModel</name>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Deixado como está</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>SessionLog</name>
    <message>
        <source>Log of writes</source>
        <translation>Registro de gravações</translation>
    </message>
    <message>
        <source>Undo this session</source>
        <translation>Desfazer esta sessão</translation>
    </message>
    <message>
        <source>Finish this session</source>
        <translation>Concluir esta sessão</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Nada foi gravado ainda</translation>
    </message>
    <message>
        <source>Every write is kept here and can be undone, also next month.</source>
        <translation>Cada gravação fica guardada aqui e pode ser desfeita, também no mês que vem.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Procurar no registro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>Com falhas</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeitas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 dias</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar arquivos</translation>
    </message>
</context>
<context>
    <name>SessionLogModel</name>
    <message>
        <source>Undone on %1</source>
        <translation>Desfeita em %1</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n arquivo falhou</numerusform>
            <numerusform>%n arquivos falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Gravado por %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Arquivos gravados</translation>
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
            <numerusform>%n arquivo está como antes.</numerusform>
            <numerusform>%n arquivos estão como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and verified.</source>
        <translation>
            <numerusform>%n arquivo gravado e conferido.</numerusform>
            <numerusform>%n arquivos gravados e conferidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n arquivo ficou como está.</numerusform>
            <numerusform>%n arquivos ficaram como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The log can finish it.</source>
        <translation>Interrompido. O registro pode concluir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are named in the log.</source>
        <translation>
            <numerusform>%n outro arquivo está citado no registro.</numerusform>
            <numerusform>%n outros arquivos estão citados no registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRunner</name>
    <message>
        <source>Writing “%1”</source>
        <translation>Gravando “%1”</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Desfazendo “%1”</translation>
    </message>
    <message>
        <source>Finishing “%1”</source>
        <translation>Concluindo “%1”</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>Encontrar pessoas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Biblioteca e backups</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Do último ao primeiro</translation>
    </message>
    <message>
        <source>From the first to the last</source>
        <translation>Do primeiro ao último</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%n face(s) of somebody else</source>
        <translation>
            <numerusform>%n rosto de outra pessoa</numerusform>
            <numerusform>%n rostos de outra pessoa</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen faces go from %1 to the person you name. Answers stay where they are.</source>
        <translation>Os rostos escolhidos passam de %1 para a pessoa que você nomear. As respostas ficam onde estão.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nome ou pseudônimo</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message>
        <source>Stars: keys 0 to 5. They stay in this library and are not written to the file.</source>
        <translation>Estrelas: teclas 0 a 5. Ficam nesta biblioteca e não são gravadas no arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sem estrelas</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>falta %n min</numerusform>
            <numerusform>faltam %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>falta %n h</numerusform>
            <numerusform>faltam %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 fotos/s</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>All rights written</source>
        <translation>Todos os direitos gravados</translation>
    </message>
    <message numerus="yes">
        <source>Rights of %Ln photo(s) not written yet</source>
        <translation>
            <numerusform>Direitos de %Ln foto ainda não gravados</numerusform>
            <numerusform>Direitos de %Ln fotos ainda não gravados</numerusform>
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
        <translation>%1 selecionadas de %2</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Is somebody in it who was not found?</source>
        <translation>Há alguém nela que não foi encontrado?</translation>
    </message>
    <message>
        <source>Every photo was looked at</source>
        <translation>Todas as fotos foram olhadas</translation>
    </message>
    <message>
        <source>Photos with faint hits, crowds, and those in which nobody was found come here to be looked at once by eye.</source>
        <translation>Fotos com indícios fracos, multidões e aquelas em que ninguém foi encontrado vêm para cá, para serem olhadas uma vez a olho.</translation>
    </message>
    <message>
        <source>↵</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>Não há mais ninguém</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Scan it thoroughly</source>
        <translation>Examiná-la a fundo</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Look at it later</source>
        <translation>Olhar depois</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto seguinte</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Drag over somebody who was missed: the face comes into the queue.</source>
        <translation>Arraste sobre quem faltou: o rosto entra na fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left</source>
        <translation>
            <numerusform>resta %n foto</numerusform>
            <numerusform>restam %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) look faintly like a face (dashed).</source>
        <translation>
            <numerusform>%n lugar parece vagamente um rosto (tracejado).</numerusform>
            <numerusform>%n lugares parecem vagamente um rosto (tracejado).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A crowd: %n faces were found, and one is easily missed.</source>
        <translation>
            <numerusform>Uma multidão: %n rosto foi encontrado, e outro se perde facilmente.</numerusform>
            <numerusform>Uma multidão: %n rostos foram encontrados, e outro se perde facilmente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found. Backs, profiles and small faces are missed most often.</source>
        <translation>Ninguém foi encontrado. Costas, perfis e rostos pequenos são os que mais escapam.</translation>
    </message>
    <message>
        <source>Looked at: nobody else is in it</source>
        <translation>Olhada: não há mais ninguém</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n esperando</numerusform>
            <numerusform>%1, %n esperando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take an answer back</source>
        <translation>Retirar uma resposta</translation>
    </message>
    <message>
        <source>For an answer that was recorded by mistake. It counts for nothing from now on; the history keeps it and says so. A person who changes their mind made no mistake: record that as a new answer.</source>
        <translation>Para uma resposta registrada por engano. A partir de agora não conta; o histórico a mantém e diz isso. Quem muda de ideia não se enganou: registre como nova resposta.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Motivo (pode ficar vazio)</translation>
    </message>
</context>
<context>
    <name>TaskCenter</name>
    <message>
        <source>Clear the list</source>
        <translation>Esvaziar a lista</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Nothing runs. Scans, writes and exports are listed here; you can go on working meanwhile.</source>
        <translation>Nada em andamento. Exames, gravações e exportações aparecem aqui; você pode continuar trabalhando.</translation>
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
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Progresso: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Parar: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>Save these answers…</source>
        <translation>Salvar estas respostas…</translation>
    </message>
    <message>
        <source>Begin with this template</source>
        <translation>Começar com este modelo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Save, rename or delete a template</source>
        <translation>Salvar, renomear ou excluir um modelo</translation>
    </message>
    <message>
        <source>My usual</source>
        <translation>O de sempre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (padrão)</translation>
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
        <translation>Texto que acompanha as fotos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with a text.</source>
        <translation>
            <numerusform>%n foto com texto.</numerusform>
            <numerusform>%n fotos com texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more without one.</source>
        <translation>
            <numerusform>E mais %n sem texto.</numerusform>
            <numerusform>E mais %n sem texto.</numerusform>
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
        <translation>Buscar fotos, pessoas, licenças</translation>
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
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>As the program was started</source>
        <translation>Como ao iniciar o programa</translation>
    </message>
    <message>
        <source>Choose a line to go back to it. The log on the License page undoes writes of earlier days, too.</source>
        <translation>Escolha uma linha para voltar a ela. O registro da página Licença também desfaz gravações de dias anteriores.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 clear</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 indefinidas</translation>
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
        <translation>Pode ir para: %1</translation>
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
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir uma pasta…</translation>
    </message>
    <message>
        <source>Which photos do you want to publish?</source>
        <translation>Que fotos você quer publicar?</translation>
    </message>
    <message>
        <source>Drop a folder here, or open one. Clearframe looks for licenses and people in the photos; it changes nothing in them and sends nothing anywhere.</source>
        <translation>Solte uma pasta aqui ou abra uma. O Clearframe procura licenças e pessoas nas fotos; não muda nada nelas e não envia nada a lugar nenhum.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir “%1”</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir uma pasta</translation>
    </message>
    <message>
        <source>The photos appear while they are read.</source>
        <translation>As fotos aparecem enquanto são lidas.</translation>
    </message>
    <message>
        <source>Say where you publish</source>
        <translation>Diga onde publica</translation>
    </message>
    <message>
        <source>Above, beside “For”: each destination has its own rules.</source>
        <translation>Acima, ao lado de “Para”: cada destino tem suas regras.</translation>
    </message>
    <message>
        <source>Read the verdicts</source>
        <translation>Leia os veredictos</translation>
    </message>
    <message>
        <source>What stops a photo is said beside it, with what mends it.</source>
        <translation>O que detém uma foto é dito ao lado dela, com o que resolve.</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The destination that photos are checked for, and how they stand: clear, undecided or blocked. Another destination may ask for more or for less.</source>
        <translation>O destino para o qual as fotos são verificadas e como elas estão: livres, indefinidas ou bloqueadas. Outro destino pode pedir mais ou menos.</translation>
    </message>
    <message>
        <source>Shows only some photos: of a folder, with a verdict, of a person, under a license. The numbers say how many there are.</source>
        <translation>Mostra só algumas fotos: de uma pasta, com um veredicto, de uma pessoa, sob uma licença. Os números dizem quantas são.</translation>
    </message>
    <message>
        <source>All photos, each with its license, its faces and its verdict as icon and word. Space or Return opens one, Ctrl and the wheel change the size; drag photos out into other programs.</source>
        <translation>Todas as fotos, cada uma com sua licença, seus rostos e seu veredicto como ícone e palavra. Espaço ou Enter abre uma, Ctrl e a roda mudam o tamanho; arraste fotos para outros programas.</translation>
    </message>
    <message>
        <source>What is known of the chosen photos: the rights with the place where each stands, the people with their answers, and the findings with what mends them.</source>
        <translation>O que se sabe das fotos escolhidas: os direitos com o lugar onde cada um está, as pessoas com suas respostas e os achados com o que os resolve.</translation>
    </message>
    <message>
        <source>One photo large, with a box around every face. A click on a box asks who it is. The arrows go to the next photo, Escape goes back.</source>
        <translation>Uma foto grande, com um quadro em volta de cada rosto. Um clique no quadro pergunta quem é. As setas vão para a próxima, Esc volta.</translation>
    </message>
    <message>
        <source>Faces that nobody has decided yet, those first that hold up the most photos. One key answers; several chosen faces get one answer.</source>
        <translation>Rostos que ninguém decidiu ainda, primeiro os que seguram mais fotos. Uma tecla responde; vários rostos escolhidos recebem uma só resposta.</translation>
    </message>
    <message>
        <source>The answers for this face, each with its key. Type a name to say who it is; whether the person agrees is asked afterwards, of the person.</source>
        <translation>As respostas para este rosto, cada uma com sua tecla. Digite um nome para dizer quem é; se a pessoa concorda se pergunta depois, a ela.</translation>
    </message>
    <message>
        <source>The queue, the sweep for people who were not found, the calendar of answers that end, and everybody by name.</source>
        <translation>A fila, a revisão de pessoas que não foram encontradas, o calendário de respostas que terminam e todas as pessoas por nome.</translation>
    </message>
    <message>
        <source>A new answer of this person: what it covers, until when, and the evidence. Earlier answers stay in the history.</source>
        <translation>Uma nova resposta desta pessoa: o que cobre, até quando, e a prova. As respostas anteriores ficam no histórico.</translation>
    </message>
    <message>
        <source>Photos in which somebody may be whom no detector found. Look once and say that nobody else is in it, or draw a box.</source>
        <translation>Fotos em que pode haver alguém que nenhum detector encontrou. Olhe uma vez e diga que não há mais ninguém, ou desenhe um quadro.</translation>
    </message>
    <message>
        <source>The license you want to give, by questions or from the catalog, and whom to credit. Nothing is written before you have seen the preview.</source>
        <translation>A licença que você quer dar, por perguntas ou do catálogo, e a quem creditar. Nada é gravado antes de você ver a prévia.</translation>
    </message>
    <message>
        <source>Every value that would change, in every file, before anything is written.</source>
        <translation>Cada valor que mudaria, em cada arquivo, antes que algo seja gravado.</translation>
    </message>
    <message>
        <source>Every write, with the day and the files. Each can be undone, also next month.</source>
        <translation>Cada gravação, com o dia e os arquivos. Cada uma pode ser desfeita, também no mês que vem.</translation>
    </message>
    <message>
        <source>What stands in the way at this destination, grouped by what mends it. A finding can be accepted with a reason; it stays visible.</source>
        <translation>O que impede neste destino, agrupado pelo que resolve. Um achado pode ser aceito com um motivo; continua visível.</translation>
    </message>
    <message>
        <source>Writes copies of the clear photos: rights kept, private data removed, faces covered where you ask for it. Originals are not touched.</source>
        <translation>Grava cópias das fotos livres: direitos mantidos, dados privados removidos, rostos cobertos onde você pedir. Os originais não são tocados.</translation>
    </message>
    <message>
        <source>Every copy that was ever exported, with the day, the license and the people in it: where to ask when somebody withdraws.</source>
        <translation>Cada cópia que já foi exportada, com o dia, a licença e as pessoas: onde perguntar quando alguém retira o consentimento.</translation>
    </message>
    <message>
        <source>What runs, how far it is and how long it takes, with Pause and Stop. You can go on working meanwhile; “Tasks” lists all of it.</source>
        <translation>O que está em andamento, quanto já foi e quanto leva, com Pausar e Parar. Você pode continuar trabalhando; “Tarefas” lista tudo.</translation>
    </message>
</context>
<context>
    <name>WordBoxes</name>
    <message>
        <source>GPS position</source>
        <translation>Posição GPS</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Nomes de lugares</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Nomes de pessoas</translation>
    </message>
    <message>
        <source>Age of minors</source>
        <translation>Idade de menores</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>The reader of photos gave an answer that makes no sense.</source>
        <translation>O leitor de fotos deu uma resposta sem sentido.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Scan it again.</source>
        <translation>“%1” mudou enquanto era lido. Examine-o de novo.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than is allowed for one photo.</source>
        <translation>“%1” precisa de mais memória do que é permitido para uma foto.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>Não foi possível ler “%1” (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a photo of a known kind.</source>
        <translation>“%1” não é uma foto de um tipo conhecido.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it took longer than %2 s.</source>
        <translation>Não foi possível ler “%1”: levou mais de %2 s.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it needed more than %2 of memory.</source>
        <translation>Não foi possível ler “%1”: precisava de mais de %2 de memória.</translation>
    </message>
    <message>
        <source>“%1” was not read: the work was stopped.</source>
        <translation>“%1” não foi lido: o trabalho foi interrompido.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the reader crashed on it. The file may be damaged.</source>
        <translation>Não foi possível ler “%1”: o leitor travou nele. O arquivo pode estar danificado.</translation>
    </message>
    <message>
        <source>“%1” was not scanned. %2</source>
        <translation>“%1” não foi examinado. %2</translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation>A foto precisa de mais memória do que é permitido para uma foto.</translation>
    </message>
    <message>
        <source>The photo could not be read (%1).</source>
        <translation>Não foi possível ler a foto (%1).</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” does not start or does not answer. Reinstall Clearframe.</source>
        <translation>Nenhuma foto pode ser lida: o programa “%1” não inicia ou não responde. Reinstale o Clearframe.</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” belongs to another version of Clearframe than the one that runs. Close Clearframe and reinstall it.</source>
        <translation>Nenhuma foto pode ser lida: o programa “%1” é de outra versão do Clearframe que a que está rodando. Feche o Clearframe e reinstale-o.</translation>
    </message>
    <message>
        <source>“%1” was not read: there was no answer for %2 s. Is the drive still there, or is the computer very busy? Scan again later.</source>
        <translation>“%1” não foi lido: não houve resposta por %2 s. O disco ainda está lá, ou o computador está muito ocupado? Analise de novo mais tarde.</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>Accepting needs a reason that can be read later.</source>
        <translation>Aceitar exige um motivo que possa ser lido depois.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Não existe a regra “%1”.</translation>
    </message>
    <message>
        <source>%1 cannot be accepted: nobody knows what is in such a photo. Scan it.</source>
        <translation>%1 não pode ser aceito: ninguém sabe o que há em uma foto assim. Examine-a.</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>falta o nome</translation>
    </message>
    <message>
        <source>the state is missing</source>
        <translation>falta o estado</translation>
    </message>
    <message>
        <source>“%1” is no use or destination</source>
        <translation>“%1” não é um uso nem um destino</translation>
    </message>
    <message>
        <source>“%1” is no license</source>
        <translation>“%1” não é uma licença</translation>
    </message>
    <message>
        <source>a limited consent names the uses it covers</source>
        <translation>um consentimento limitado cita os usos que cobre</translation>
    </message>
    <message>
        <source>“%1” is no code of a record</source>
        <translation>“%1” não é o código de um registro</translation>
    </message>
    <message>
        <source>“%1” is not the file whose SHA-256 is written</source>
        <translation>“%1” não é o arquivo cujo SHA-256 está escrito</translation>
    </message>
    <message>
        <source>%1 was born on %2 as recorded here, not on %3</source>
        <translation>%1 nasceu em %2 segundo o registro daqui, não em %3</translation>
    </message>
    <message>
        <source>the code %1 belongs to somebody else here</source>
        <translation>o código %1 pertence aqui a outra pessoa</translation>
    </message>
    <message>
        <source>%1 “%2” is neither yes nor no</source>
        <translation>%1 “%2” não é nem sim nem não</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>there are more cells than columns</source>
        <translation>há mais células que colunas</translation>
    </message>
    <message>
        <source>The first row must name the columns, and one of them “name”.</source>
        <translation>A primeira linha deve citar as colunas, uma delas “name”.</translation>
    </message>
    <message>
        <source>The JSON is damaged in line %1: %2.</source>
        <translation>O JSON está danificado na linha %1: %2.</translation>
    </message>
    <message>
        <source>The schema is “%1”, not “clearframe.consent/1”.</source>
        <translation>O esquema é “%1”, não “clearframe.consent/1”.</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>pessoa %1</translation>
    </message>
    <message>
        <source>%1, answer %2</source>
        <translation>%1, resposta %2</translation>
    </message>
    <message>
        <source>“%1” was not copied: the reader&apos;s answer made no sense.</source>
        <translation>“%1” não foi copiado: a resposta do leitor não fazia sentido.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2.</source>
        <translation>Não foi possível gravar o relatório “%1”: %2.</translation>
    </message>
    <message>
        <source>Another export is writing into “%1”. Wait until it is done.</source>
        <translation>Outra exportação está gravando em “%1”. Espere até que termine.</translation>
    </message>
    <message>
        <source>The file suggests no name for face %1.</source>
        <translation>O arquivo não sugere nome para o rosto %1.</translation>
    </message>
    <message>
        <source>The file gives face %1 several names (%2); say which one.</source>
        <translation>O arquivo dá ao rosto %1 vários nomes (%2); diga qual.</translation>
    </message>
    <message>
        <source>The file does not suggest “%1” for face %2.</source>
        <translation>O arquivo não sugere “%1” para o rosto %2.</translation>
    </message>
    <message>
        <source>There is no face %1 in the catalog; list the faces again.</source>
        <translation>Não há rosto %1 no catálogo; liste os rostos de novo.</translation>
    </message>
    <message>
        <source>face region or person tag</source>
        <translation>região de rosto ou etiqueta de pessoa</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nome do arquivo</translation>
    </message>
    <message>
        <source>already there, unchanged</source>
        <translation>já estava lá, inalterada</translation>
    </message>
    <message>
        <source>covered with a box: a face could still be found otherwise</source>
        <translation>coberta com um quadro: senão ainda se encontrava um rosto</translation>
    </message>
    <message>
        <source>covered more strongly: a face could still be found otherwise</source>
        <translation>coberta com mais força: senão ainda se encontrava um rosto</translation>
    </message>
    <message>
        <source>“%1” changed while it was copied. Scan it again, then export again.</source>
        <translation>“%1” mudou enquanto era copiado. Examine-o de novo e exporte outra vez.</translation>
    </message>
    <message>
        <source>“%1” was left out: a face can still be found in the copy after covering it.</source>
        <translation>“%1” ficou de fora: ainda se encontra um rosto na cópia depois de coberto.</translation>
    </message>
    <message>
        <source>“%1” was left out: its file name names a person in it. Export it under another name (--name).</source>
        <translation>“%1” ficou de fora: o nome do arquivo cita uma pessoa nele. Exporte-o com outro nome (--name).</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>“%1” ficou de fora: %2</translation>
    </message>
    <message>
        <source>“%1” was left out: another file has the name “%2” there.</source>
        <translation>“%1” ficou de fora: outro arquivo tem lá o nome “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) covered</source>
        <translation>
            <numerusform>%n rosto coberto</numerusform>
            <numerusform>%n rostos cobertos</numerusform>
        </translation>
    </message>
    <message>
        <source>left behind: %1</source>
        <translation>deixado para trás: %1</translation>
    </message>
    <message>
        <source>encoded anew as %1</source>
        <translation>codificada de novo como %1</translation>
    </message>
    <message>
        <source>attention: %1 does not let others share changed versions, and covering is a change; ask the creator if that is not you</source>
        <translation>atenção: %1 não deixa outros compartilharem versões alteradas, e cobrir é uma alteração; pergunte ao criador se não for você</translation>
    </message>
    <message>
        <source>clothes of much the same color, in the same folder</source>
        <translation>roupas de cor muito parecida, na mesma pasta</translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n second(s) apart</source>
        <translation>
            <numerusform>roupas de cor muito parecida, com %n segundo de diferença</numerusform>
            <numerusform>roupas de cor muito parecida, com %n segundos de diferença</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n minute(s) apart</source>
        <translation>
            <numerusform>roupas de cor muito parecida, com %n minuto de diferença</numerusform>
            <numerusform>roupas de cor muito parecida, com %n minutos de diferença</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no face %1.</source>
        <translation>Não há rosto %1.</translation>
    </message>
    <message>
        <source>Delete the copy “%1”.</source>
        <translation>Apague a cópia “%1”.</translation>
    </message>
    <message>
        <source>Leave it out of the next printing; what is printed stays printed.</source>
        <translation>Deixe-a fora da próxima impressão; o que está impresso continua impresso.</translation>
    </message>
    <message>
        <source>Take it down at its destination (%1), and ask that caches and other pages remove it.</source>
        <translation>Retire-a do destino (%1) e peça que caches e outras páginas a removam.</translation>
    </message>
    <message>
        <source>%1 cannot be recalled: who has the copy may go on using it under that license. The license does not cover the rights of the person, so still ask.</source>
        <translation>%1 não pode ser revogada: quem tem a cópia pode continuar a usá-la sob essa licença. A licença não cobre os direitos da pessoa, então peça mesmo assim.</translation>
    </message>
    <message>
        <source>No photo here shows this person.</source>
        <translation>Nenhuma foto aqui mostra esta pessoa.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are blocked from now on:</source>
        <translation>
            <numerusform>%n foto está bloqueada a partir de agora:</numerusform>
            <numerusform>%n fotos estão bloqueadas a partir de agora:</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy of them was exported with this library.</source>
        <translation>Nenhuma cópia delas foi exportada com esta biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported cop(y/ies) went out before:</source>
        <translation>
            <numerusform>%n cópia exportada saiu antes:</numerusform>
            <numerusform>%n cópias exportadas saíram antes:</numerusform>
        </translation>
    </message>
    <message>
        <source>A Creative Commons license that was given cannot be recalled. What was published before stays lawful for those who have it; nothing new is cleared.</source>
        <translation>Uma licença Creative Commons concedida não pode ser revogada. O que foi publicado antes continua lícito para quem o tem; nada de novo é liberado.</translation>
    </message>
    <message>
        <source>No model that compares faces is chosen, and none is shipped. Choose one of your own first: clearframe-cli settings embedding FILE.</source>
        <translation>Nenhum modelo que compare rostos foi escolhido, e nenhum vem junto. Escolha primeiro um seu: clearframe-cli settings embedding FILE.</translation>
    </message>
    <message>
        <source>Comparing faces by a model processes biometric data.
In the European Union this falls under Article 9 of the General Data Protection Regulation: it is forbidden unless an exception applies, as a rule the explicit consent of every person in the photos, beforehand and also of those in the background. Purely personal use at home is outside that law; work for a school, a club, a customer or a publication is not. The United Kingdom and Switzerland have like rules; Illinois, Texas and Washington in the United States ask for notice and consent. For children a guardian decides.
The model is yours: whose faces it was trained on, whether they were asked, and how often it errs, and on whom, you have to know. Clearframe ships none.
Clearframe compares faces of one shoot on this computer, offers what is alike as a question, keeps no measurement of any face and exports none. It decides nothing by itself.
This is no legal advice.</source>
        <translation>Comparar rostos com um modelo trata dados biométricos.
Na União Europeia isso cai no artigo 9 do Regulamento Geral sobre a Proteção de Dados: é proibido salvo exceção, em regra o consentimento explícito de cada pessoa nas fotos, antes e também das que estão ao fundo. O uso puramente pessoal em casa fica fora dessa lei; o trabalho para uma escola, um clube, um cliente ou uma publicação, não. O Reino Unido e a Suíça têm regras parecidas; Illinois, Texas e Washington, nos Estados Unidos, exigem aviso e consentimento. Pelas crianças decide um responsável.
O modelo é seu: com os rostos de quem foi treinado, se lhes perguntaram, quanto erra e com quem, você precisa saber. O Clearframe não traz nenhum.
O Clearframe compara os rostos de uma sessão neste computador, oferece o parecido como pergunta, não guarda medida de nenhum rosto e não exporta nenhuma. Não decide nada sozinho.
Isto não é orientação jurídica.</translation>
    </message>
    <message>
        <source>your own model finds the faces alike</source>
        <translation>seu próprio modelo acha os rostos parecidos</translation>
    </message>
    <message>
        <source>The column “%1” is not known. Known are: %2.</source>
        <translation>A coluna “%1” não é conhecida. Conhecidas: %2.</translation>
    </message>
    <message>
        <source>There is no form in the language “%1”. There are: %2.</source>
        <translation>Não há formulário no idioma “%1”. Há: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>There is no license template “%1”; none was saved yet.</source>
        <translation>Não existe o modelo de licença “%1”; nenhum foi salvo ainda.</translation>
    </message>
    <message>
        <source>There is no license template “%1”, only: %2.</source>
        <translation>Não existe o modelo de licença “%1”, só: %2.</translation>
    </message>
    <message>
        <source>A license template needs a name.</source>
        <translation>Um modelo de licença precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a license template “%1” already.</source>
        <translation>Já existe um modelo de licença “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>A close look at the copy found %n more face(s) that nobody has decided on. Scan the photo thoroughly, decide, then export again.</source>
        <translation>
            <numerusform>Um exame atento da cópia encontrou mais %n rosto sobre o qual ninguém decidiu. Analise a foto a fundo, decida e exporte de novo.</numerusform>
            <numerusform>Um exame atento da cópia encontrou mais %n rostos sobre os quais ninguém decidiu. Analise a foto a fundo, decida e exporte de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be searched for faces.</source>
        <translation>Não foi possível procurar rostos em “%1”.</translation>
    </message>
</context>
<context>
    <name>WriteChoices</name>
    <message>
        <source>Read-only photos get a sidecar</source>
        <translation>Fotos somente leitura recebem um sidecar</translation>
    </message>
    <message>
        <source>Keep the files&apos; time of modification</source>
        <translation>Manter a data de modificação dos arquivos</translation>
    </message>
    <message>
        <source>Also with Content Credentials</source>
        <translation>Também com Content Credentials</translation>
    </message>
    <message>
        <source>In the photo, a sidecar follows</source>
        <translation>Na foto, um sidecar acompanha</translation>
    </message>
    <message>
        <source>In the photo and in a sidecar</source>
        <translation>Na foto e em um sidecar</translation>
    </message>
    <message>
        <source>In the photo only</source>
        <translation>Só na foto</translation>
    </message>
    <message>
        <source>In sidecars only</source>
        <translation>Só em sidecars</translation>
    </message>
    <message>
        <source>Are left alone</source>
        <translation>Ficam como estão</translation>
    </message>
    <message>
        <source>Change under all names</source>
        <translation>Mudar sob todos os nomes</translation>
    </message>
    <message>
        <source>This name gets a file of its own</source>
        <translation>Este nome recebe um arquivo próprio</translation>
    </message>
    <message>
        <source>Any change of such a photo makes its Content Credentials (C2PA) invalid.</source>
        <translation>Qualquer mudança em uma foto assim invalida suas Content Credentials (C2PA).</translation>
    </message>
    <message>
        <source>Programs for backups may then miss the change.</source>
        <translation>Programas de backup podem então não notar a mudança.</translation>
    </message>
    <message>
        <source>Where the rights go</source>
        <translation>Para onde vão os direitos</translation>
    </message>
    <message>
        <source>Photos with several names (hard links)</source>
        <translation>Fotos com vários nomes (links físicos)</translation>
    </message>
    <message>
        <source>Hide how it is written</source>
        <translation>Ocultar como é gravado</translation>
    </message>
    <message>
        <source>How it is written…</source>
        <translation>Como é gravado…</translation>
    </message>
    <message>
        <source>How it is written: changed…</source>
        <translation>Como é gravado: alterado…</translation>
    </message>
    <message>
        <source>Remember these choices</source>
        <translation>Lembrar estas escolhas</translation>
    </message>
    <message>
        <source>Every write from this window begins with them; except for Content Credentials.</source>
        <translation>Toda gravação desta janela começa com elas, exceto para Content Credentials.</translation>
    </message>
</context>
<context>
    <name>WriteCommand</name>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Gravar %n arquivo</numerusform>
            <numerusform>Gravar %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another write is running. Undo this one in the log when it is done.</source>
        <translation>Outra gravação está em andamento. Desfaça esta no registro quando terminar.</translation>
    </message>
</context>
<context>
    <name>WritePreview</name>
    <message>
        <source>Preparing the preview</source>
        <translation>Preparando a prévia</translation>
    </message>
</context>
<context>
    <name>WriteRegions</name>
    <message>
        <source>“%1” changed since its scan, or was not scanned; scan it again first.</source>
        <translation>“%1” mudou desde o exame, ou não foi examinado; examine-o primeiro.</translation>
    </message>
    <message>
        <source>“%1” was never scanned; scan it first.</source>
        <translation>“%1” nunca foi examinado; examine-o primeiro.</translation>
    </message>
    <message>
        <source>“%1” holds face regions of the picture before it was cropped, which are not right any more. Remove them with the program that wrote them, then try again.</source>
        <translation>“%1” contém regiões de rostos da imagem antes do corte, que não estão mais certas. Remova-as com o programa que as gravou e tente de novo.</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>Regiões de rostos</translation>
    </message>
    <message>
        <source>%1 of the people have not agreed that their name stands with the photo; their regions are written without it.</source>
        <translation>%1 das pessoas não concordaram que seu nome esteja com a foto; suas regiões são gravadas sem ele.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>“%1” was left as it was: its attribute %2 could not be kept. Write a sidecar instead.</source>
        <translation>“%1” ficou como estava: seu atributo %2 não pôde ser mantido. Grave um sidecar em vez disso.</translation>
    </message>
    <message>
        <source>“%1” was written, but now belongs to you: only an administrator may keep its former owner.</source>
        <translation>“%1” foi gravado, mas agora pertence a você: só um administrador pode manter o dono anterior.</translation>
    </message>
    <message>
        <source>“%1” was written, but its group could not be kept.</source>
        <translation>“%1” foi gravado, mas seu grupo não pôde ser mantido.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” has a damaged entry. Nothing was changed on its account.</source>
        <translation>O registro de mudanças gravadas “%1” tem uma entrada danificada. Nada foi mudado por causa dela.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” is damaged and was left untouched. Move it to another folder; a new one is then begun, the old one may still be repaired.</source>
        <translation>O registro de mudanças gravadas “%1” está danificado e não foi tocado. Mova-o para outra pasta; um novo é então iniciado, e o antigo talvez ainda possa ser consertado.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” was made by a newer version of this program. Install that version to use it.</source>
        <translation>O registro de mudanças gravadas “%1” é de uma versão mais nova deste programa. Instale essa versão para usá-lo.</translation>
    </message>
    <message>
        <source>Another program holds the log of written changes “%1”. Try again when it has finished.</source>
        <translation>Outro programa está com o registro de mudanças gravadas “%1”. Tente de novo quando ele terminar.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be written: the disk is full. No photo is changed without it. Free some space and try again.</source>
        <translation>Não foi possível gravar o registro de mudanças “%1”: o disco está cheio. Nenhuma foto é mudada sem ele. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” could not be created. Check that its folder may be written to.</source>
        <translation>Não foi possível criar “%1”. Verifique se a pasta pode ser gravada.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place now: another program has it open, or it lies on a network share.</source>
        <translation>“%1” não pode ser alterado no lugar agora: outro programa o abriu ou ele está em um compartilhamento de rede.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place on this system.</source>
        <translation>“%1” não pode ser alterado no lugar neste sistema.</translation>
    </message>
    <message>
        <source>“%1” is read-only and was left as it was. Allow writing to it, or have the rights of read-only photos written to sidecars.</source>
        <translation>“%1” é somente leitura e ficou como estava. Permita gravar nele ou faça gravar em sidecars os direitos de fotos somente leitura.</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links), and this change does not fit into the file&apos;s present form, so that the names would part. It was left as it was.</source>
        <translation>“%1” tem %2 nomes neste disco (links físicos), e esta mudança não cabe na forma atual do arquivo, de modo que os nomes se separariam. Ficou como estava.</translation>
    </message>
    <message>
        <source>The sidecar says the same as the photo.</source>
        <translation>O sidecar diz o mesmo que a foto.</translation>
    </message>
    <message>
        <source>The photo is read-only; its rights are written to a sidecar beside it.</source>
        <translation>A foto é somente leitura; seus direitos são gravados em um sidecar ao lado.</translation>
    </message>
    <message>
        <source>On a network share a new file takes the place of the old one.</source>
        <translation>Em um compartilhamento de rede, um novo arquivo toma o lugar do antigo.</translation>
    </message>
    <message>
        <source>The photo gets a file of its own; its other names keep the old one.</source>
        <translation>A foto recebe um arquivo próprio; seus outros nomes mantêm o antigo.</translation>
    </message>
    <message>
        <source>The photo already says so; its sidecar is left as it is.</source>
        <translation>A foto já diz isso; seu sidecar fica como está.</translation>
    </message>
    <message>
        <source>“%1” cannot hold the rights itself, and sidecars were not wanted.</source>
        <translation>“%1” não pode conter os direitos, e sidecars não eram desejados.</translation>
    </message>
    <message>
        <source>“%1” was replaced, but the disk did not confirm it. Check the disk.</source>
        <translation>“%1” foi substituído, mas o disco não confirmou. Verifique o disco.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program at the same moment. That version was kept as “%2”.</source>
        <translation>“%1” foi alterado por outro programa no mesmo momento. Essa versão foi guardada como “%2”.</translation>
    </message>
    <message>
        <source>“%1” was replaced, but its former version “%2” could not be removed.</source>
        <translation>“%1” foi substituído, mas sua versão anterior “%2” não pôde ser removida.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>Não existe a sessão %1.</translation>
    </message>
    <message>
        <source>Waiting until another program has finished writing photos</source>
        <translation>Esperando outro programa terminar de gravar fotos</translation>
    </message>
    <message>
        <source>Stopped while another program was writing photos.</source>
        <translation>Interrompido enquanto outro programa gravava fotos.</translation>
    </message>
    <message>
        <source>Another program is writing photos of this library. Nothing was changed. Try again when it has finished.</source>
        <translation>Outro programa está gravando fotos desta biblioteca. Nada foi mudado. Tente de novo quando ele terminar.</translation>
    </message>
    <message>
        <source>The disk is full, the remaining photos were left as they are. Free some space and resume the session.</source>
        <translation>O disco está cheio; as fotos restantes ficaram como estão. Libere espaço e retome a sessão.</translation>
    </message>
    <message>
        <source>“%1” was written, but this could not be noted. Resume the session.</source>
        <translation>“%1” foi gravado, mas isso não pôde ser anotado. Retome a sessão.</translation>
    </message>
    <message>
        <source>Session %1 has been finished; there is nothing to resume.</source>
        <translation>A sessão %1 está concluída; não há nada a retomar.</translation>
    </message>
    <message>
        <source>Session %1 has already been undone.</source>
        <translation>A sessão %1 já foi desfeita.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>“%1” não está mais lá.</translation>
    </message>
    <message>
        <source>“%1” could not be restored to what it was and was left as it is.</source>
        <translation>“%1” não pôde ser devolvido ao que era e fica como está.</translation>
    </message>
    <message>
        <source>“%1” was copied or touched by another program since. Its metadata is what it was, byte for byte; its picture was left as it is.</source>
        <translation>“%1” foi copiado ou tocado por outro programa desde então. Seus metadados são os de antes, byte a byte; sua imagem ficou como está.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. The fields of the session say what they said before; the other changes were kept.</source>
        <translation>“%1” foi alterado por outro programa desde então. Os campos da sessão dizem o que diziam antes; as outras mudanças foram mantidas.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. These fields keep its values: %2.</source>
        <translation>“%1” foi alterado por outro programa desde então. Estes campos mantêm seus valores: %2.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: the disk is full. Free some space and try again.</source>
        <translation>“%1” ficou como estava: o disco está cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: your share of the disk is used up. Free some space and try again.</source>
        <translation>“%1” ficou como estava: sua cota de disco acabou. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: it would become larger than this disk or account allows.</source>
        <translation>“%1” ficou como estava: ficaria maior do que este disco ou conta permite.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: you may not write to its folder, or the file is protected. Change its permissions and try again.</source>
        <translation>“%1” ficou como estava: você não pode gravar na pasta dele, ou o arquivo está protegido. Mude as permissões e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: too many files are open. Close other programs and try again.</source>
        <translation>“%1” ficou como estava: há arquivos abertos demais. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: writing failed (%2). Check the disk before you try again.</source>
        <translation>“%1” ficou como estava: a gravação falhou (%2). Verifique o disco antes de tentar de novo.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program in the meantime and was left as it is. Scan it again and repeat the change.</source>
        <translation>“%1” foi alterado por outro programa nesse meio-tempo e ficou como está. Examine-o de novo e repita a mudança.</translation>
    </message>
    <message>
        <source>“%1” was created by another program in the meantime and was left as it is. Scan the photo again and repeat the change.</source>
        <translation>“%1” foi criado por outro programa nesse meio-tempo e ficou como está. Examine a foto de novo e repita a mudança.</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links). Writing it would change or part them, so it was left as it was. Say what to do with hard links, choose to write a sidecar, or make a copy of the photo.</source>
        <translation>“%1” tem %2 nomes neste disco (links físicos). Gravá-lo os mudaria ou separaria, então ficou como estava. Diga o que fazer com links físicos, escolha gravar um sidecar ou faça uma cópia da foto.</translation>
    </message>
    <message>
        <source>“%1” is no log of written changes of this program and was left untouched. Move it to another folder, or choose another catalog; a new log is then begun.</source>
        <translation>“%1” não é um registro de mudanças deste programa e não foi tocado. Mova-o para outra pasta ou escolha outro catálogo; um novo é então iniciado.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” cannot be written to. No photo is changed without it. Give yourself permission to write to the file and its folder, or choose another catalog.</source>
        <translation>Não é possível gravar no registro de mudanças “%1”. Nenhuma foto é mudada sem ele. Dê a si permissão para gravar no arquivo e na pasta, ou escolha outro catálogo.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be read or written (%2). No photo is changed without it. Check the disk it lies on, then try again.</source>
        <translation>Não foi possível ler ou gravar o registro de mudanças “%1” (%2). Nenhuma foto é mudada sem ele. Verifique o disco em que está e tente de novo.</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be used (%2). No photo is changed without it. Close other programs and try again, or move the file to another folder; a new log is then begun.</source>
        <translation>Não foi possível usar o registro de mudanças “%1” (%2). Nenhuma foto é mudada sem ele. Feche outros programas e tente de novo, ou mova o arquivo para outra pasta; um novo é então iniciado.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: its disk can only be read. Copy the photo to a disk that can be written to, or make this one writable, and try again.</source>
        <translation>“%1” ficou como estava: seu disco é só de leitura. Copie a foto para um disco em que se possa gravar, ou torne este gravável, e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Bring it back to its place, or scan the folder it moved to.</source>
        <translation>“%1” não está mais lá. Traga-o de volta ou examine a pasta para onde ele foi.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check its permissions and the disk it lies on, then try again.</source>
        <translation>Não foi possível ler “%1” (%2). Verifique as permissões e o disco em que está, e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” was written by a later session since. The fields of this session say what they said before; what the later one wrote was kept.</source>
        <translation>“%1” foi gravado por uma sessão posterior desde então. Os campos desta sessão dizem o que diziam antes; o que a posterior gravou foi mantido.</translation>
    </message>
    <message>
        <source>“%1” was left as it is: session %2 wrote other values to it since. Undo session %2 first.</source>
        <translation>“%1” ficou como está: a sessão %2 gravou outros valores desde então. Desfaça primeiro a sessão %2.</translation>
    </message>
    <message>
        <source>Room is made inside the file; the picture is not copied.</source>
        <translation>Abre-se espaço dentro do arquivo; a imagem não é copiada.</translation>
    </message>
    <message>
        <source>“%1” was written, but its folder did not confirm that it is safe: %2 Then resume the session.</source>
        <translation>“%1” foi gravado, mas a pasta não confirmou que está seguro: %2 Depois retome a sessão.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Smaller (−)</source>
        <translation>Menor (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Maior (+)</translation>
    </message>
    <message>
        <source>Fitted or 100 % (Z, or click the photo)</source>
        <translation>Ajustada ou 100 % (Z, ou clique na foto)</translation>
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
        <translation>Verifica a licença e o consentimento de fotos antes da publicação.</translation>
    </message>
    <message>
        <source>Photos or folders to open.</source>
        <translation>Fotos ou pastas a abrir.</translation>
    </message>
    <message>
        <source>Use this catalog instead of your own.</source>
        <translation>Usar este catálogo em vez do seu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme; use dark, light or system.</source>
        <translation>“%1” não é um tema; use dark, light ou system.</translation>
    </message>
    <message>
        <source>Not all pictures could be written to %1.</source>
        <translation>Nem todas as imagens puderam ser gravadas em %1.</translation>
    </message>
    <message>
        <source>Language of the window, as in de or pt_BR.</source>
        <translation>Idioma da janela, como de ou pt_BR.</translation>
    </message>
    <message>
        <source>dark, light or system; otherwise as chosen in the settings.</source>
        <translation>dark, light ou system; senão, como escolhido nas configurações.</translation>
    </message>
</context>
</TS>
