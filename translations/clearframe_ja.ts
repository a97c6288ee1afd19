<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Finds: %1
License: %2
Source: %3
Trained on: %4
SHA-256: %5</source>
        <translation>検出対象: %1
ライセンス: %2
入手元: %3
学習データ: %4
SHA-256: %5</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>Clearframe について</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GPL, version 3 or later; it comes without any warranty and gives no legal advice.</source>
        <translation>バージョン %1。GPL バージョン 3 以降の自由ソフトウェアです。いかなる保証もなく、法律上の助言もしません。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program finds that there is a face, not whose it is: no model that recognizes people is part of it.</source>
        <translation>すべてこのコンピューターの中にとどまります。顔があることは見つけますが、誰の顔かは調べません。人物を識別するモデルは含まれていません。</translation>
    </message>
    <message>
        <source>Models that find faces and people</source>
        <translation>顔と人物を見つけるモデル</translation>
    </message>
    <message>
        <source>They miss people: from behind, far away, turned, badly lit. “No face found” means what it says, not “nobody is in the picture”.</source>
        <translation>見落とすことがあります。後ろ姿、遠くの人、横向き、暗い場所などです。「顔は見つかりません」は文字どおりの意味で、「誰も写っていない」という意味ではありません。</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AcceptCommand</name>
    <message>
        <source>Accept a finding</source>
        <translation>指摘を承認する</translation>
    </message>
    <message>
        <source>Take an acceptance back</source>
        <translation>承認を取り消す</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Ends on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>For every destination, not only %1</source>
        <translation>%1 だけでなくすべての公開先で</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>%n 枚の写真で承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>指摘を承認する</translation>
    </message>
    <message>
        <source>Last day on which it is accepted</source>
        <translation>承認が有効な最終日</translation>
    </message>
    <message>
        <source>The photos count as if this had not been found. The finding, your reason and your name stay in every report.</source>
        <translation>写真はこの指摘がなかったものとして扱われます。指摘、理由、あなたの名前はすべてのレポートに残ります。</translation>
    </message>
</context>
<context>
    <name>AnswerForManyDialog</name>
    <message numerus="yes">
        <source>One answer for %n people</source>
        <translation>
            <numerusform>%n 人に一つの回答</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is recorded for each of them: %1</source>
        <translation>回答は各人に記録されます: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>回答を記録</translation>
    </message>
    <message numerus="yes">
        <source>One answer for %n face(s)</source>
        <translation>
            <numerusform>%n 個の顔に一つの回答</numerusform>
        </translation>
    </message>
    <message>
        <source>For an event: everybody with a red lanyard refused. The mark becomes a pseudonym in the list of people and can be used again for more faces.</source>
        <translation>イベント用: 赤いストラップの人は全員拒否、など。印は人物一覧の仮名になり、ほかの顔にも使えます。</translation>
    </message>
    <message>
        <source>Mark the faces</source>
        <translation>顔に印を付ける</translation>
    </message>
    <message>
        <source>Mark (“Red lanyard, fair 2026”)</source>
        <translation>印（「赤いストラップ、2026 年の展示会」）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Menus and photos come and go at once instead of sliding or fading.</source>
        <translation>メニューや写真を、スライドやフェードなしですぐに切り替えます。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
</context>
<context>
    <name>BaselineDialog</name>
    <message>
        <source>Published before</source>
        <translation>以前に公開</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>%n 枚の写真で承認</numerusform>
        </translation>
    </message>
    <message>
        <source>These were published before: %1</source>
        <translation>以前に公開したもの: %1</translation>
    </message>
    <message>
        <source>What stops these photos today is accepted, and from now on the check shows only what is new. Their licenses are noted as published. Never part of it: a refusal, a withdrawal, and photos that nobody has looked at. Each acceptance stays in the reports and can be taken back.</source>
        <translation>今これらの写真の妨げになっているものを承認し、以後の確認では新しいものだけを示します。ライセンスは公開済みとして記録されます。拒否、撤回、誰も見ていない写真は決して含まれません。承認はレポートに残り、取り消せます。</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Accepting %1 needs a reason that can be read later.</source>
        <translation>%1 を承認するには、後で読み返せる理由が必要です。</translation>
    </message>
    <message>
        <source>The photo is not in the catalog any more; scan its folder again.</source>
        <translation>この写真はもうカタログにありません。フォルダーをもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>%1 was not accepted for this photo.</source>
        <translation>%1 はこの写真では承認されていません。</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged: it has lost its id.</source>
        <translation>カタログ「%1」は壊れています。識別子が失われています。</translation>
    </message>
    <message>
        <source>Traces cannot be erased from “%1” in the middle of a change.</source>
        <translation>変更の途中では「%1」から痕跡を消去できません。</translation>
    </message>
    <message>
        <source>Another program is reading “%1”, so traces of what was deleted are still in its log. Close the other program and do it again.</source>
        <translation>別のプログラムが「%1」を読み込んでいるため、削除したものの痕跡がログに残っています。そのプログラムを閉じて、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be created: %2.</source>
        <translation>カタログ「%1」を作成できませんでした: %2。</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written: %2.</source>
        <translation>コピー「%1」を書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Another program is working on “%1”. Try again when it is done.</source>
        <translation>別のプログラムが「%1」を使用中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room and try again.</source>
        <translation>「%1」を書き込めませんでした。ディスクがいっぱいです。空きを作ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>「%1」に書き込めません。ファイルとフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and its folder.</source>
        <translation>「%1」を開けません。ファイルとフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Put a backup of it in its place, or choose another file.</source>
        <translation>「%1」は壊れています。バックアップに置き換えるか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Check the disk it lies on.</source>
        <translation>「%1」を読み書きできませんでした（%2）。保存先のディスクを確認してください。</translation>
    </message>
    <message>
        <source>“%1”: the database refused (%2).</source>
        <translation>「%1」: データベースが拒否しました（%2）。</translation>
    </message>
    <message>
        <source>The evidence could not be kept in “%1”: %2.</source>
        <translation>証拠を「%1」に保管できませんでした: %2。</translation>
    </message>
    <message>
        <source>Of the evidence “%1” only a description is kept.</source>
        <translation>証拠「%1」は説明だけが残っています。</translation>
    </message>
    <message>
        <source>The evidence “%1” is not in the catalog&apos;s store.</source>
        <translation>証拠「%1」はカタログの保管場所にありません。</translation>
    </message>
    <message>
        <source>The evidence “%1” was altered since it was recorded.</source>
        <translation>証拠「%1」は記録後に変更されています。</translation>
    </message>
    <message>
        <source>The evidence “%1” could not be removed. Remove it by hand.</source>
        <translation>証拠「%1」を削除できませんでした。手動で削除してください。</translation>
    </message>
    <message>
        <source>A legal exception needs a reason: say why this face may be shown without consent.</source>
        <translation>法律上の例外には理由が必要です。同意なしにこの顔を見せてよい理由を書いてください。</translation>
    </message>
    <message>
        <source>There is no such person in the catalog; add the person first.</source>
        <translation>その人物はカタログにいません。先に人物を追加してください。</translation>
    </message>
    <message>
        <source>This person was forgotten and cannot be chosen any more.</source>
        <translation>この人物は忘却済みで、もう選べません。</translation>
    </message>
    <message>
        <source>Face %1 is not in the catalog any more; list the faces again.</source>
        <translation>顔 %1 はもうカタログにありません。顔の一覧を取り直してください。</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged (%2). It was left as it is: move it aside and put a backup of it in its place, or choose another catalog.</source>
        <translation>カタログ「%1」は壊れています（%2）。そのまま残しました。別の場所に移してバックアップを置くか、別のカタログを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no Clearframe catalog. It was left as it is; choose another file.</source>
        <translation>「%1」は Clearframe のカタログではありません。そのまま残しました。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The catalog “%1” is empty (0 bytes), which a full disk or a broken copy can cause. Put a backup of it in its place; to begin a new catalog, delete it first.</source>
        <translation>カタログ「%1」は空です（0 バイト）。ディスクの満杯やコピーの失敗が原因と考えられます。バックアップを置いてください。新しく始める場合は、先にこれを削除してください。</translation>
    </message>
    <message>
        <source>The catalog “%1” was written by a newer Clearframe (schema %2, this program knows %3). It was left as it is; open it with the newer version.</source>
        <translation>カタログ「%1」は新しい Clearframe で書かれています（スキーマ %2、このプログラムは %3 まで）。そのまま残しました。新しいバージョンで開いてください。</translation>
    </message>
    <message>
        <source>it has no schema version</source>
        <translation>スキーマのバージョンがありません</translation>
    </message>
    <message>
        <source>“%1” is no file that can hold a catalog; choose another one.</source>
        <translation>「%1」はカタログにできるファイルではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no such person in the catalog.</source>
        <translation>その人物はカタログにいません。</translation>
    </message>
    <message>
        <source>%1 was erased on request and cannot be changed.</source>
        <translation>%1 は本人の求めで消去されており、変更できません。</translation>
    </message>
    <message>
        <source>A person needs a name; a pseudonym such as “Runner 12” is enough.</source>
        <translation>人物には名前が必要です。「ランナー 12」のような仮名でかまいません。</translation>
    </message>
    <message>
        <source>There is already a person named “%1”. Choose another name, or merge the two.</source>
        <translation>「%1」という人物はすでにいます。別の名前にするか、二人を統合してください。</translation>
    </message>
    <message>
        <source>The consent would end (%1) before it begins (%2).</source>
        <translation>同意の終わり（%1）が始まり（%2）より前になっています。</translation>
    </message>
    <message>
        <source>The days of capture would end (%1) before they begin (%2).</source>
        <translation>撮影日の終わり（%1）が始まり（%2）より前になっています。</translation>
    </message>
    <message>
        <source>The consent names a day that does not exist.</source>
        <translation>同意に存在しない日付があります。</translation>
    </message>
    <message>
        <source>The kinds “exception” and “not needed” go with the answer “not needed”, and only with it.</source>
        <translation>種類「例外」と「不要」は、回答「不要」とだけ組み合わせられます。</translation>
    </message>
    <message>
        <source>“Not needed” needs a reason: say why no consent is necessary.</source>
        <translation>「不要」には理由が必要です。なぜ同意が要らないのかを書いてください。</translation>
    </message>
    <message>
        <source>A person cannot be merged with itself; choose two entries.</source>
        <translation>人物を自分自身とは統合できません。二つの項目を選んでください。</translation>
    </message>
    <message>
        <source>Forgotten person %1</source>
        <translation>忘却済みの人物 %1</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2. Check the permissions of its folder, or choose another place.</source>
        <translation>「%1」を作成できませんでした: %2。フォルダーのアクセス権を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The face is not in the catalog any more; scan the photo again.</source>
        <translation>この顔はもうカタログにありません。写真をもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>バックアップ「%1」はありません。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored.</source>
        <translation>バックアップ「%1」は壊れているため、復元しませんでした。</translation>
    </message>
    <message>
        <source>Between 0 and %1 backups can be kept.</source>
        <translation>保管できるバックアップは 0 から %1 個までです。</translation>
    </message>
    <message>
        <source>“%1” lies in a folder or on a disk that can only be read, but the program has to keep notes beside it even while it only reads. Copy the catalog to a folder that can be written to and choose the copy.</source>
        <translation>「%1」は読み取り専用のフォルダーまたはディスクにありますが、プログラムは読むだけのときも隣に記録を残す必要があります。カタログを書き込めるフォルダーにコピーし、そのコピーを選んでください。</translation>
    </message>
    <message>
        <source>There is no such answer in the catalog.</source>
        <translation>その回答はカタログにありません。</translation>
    </message>
    <message>
        <source>This answer was taken back before.</source>
        <translation>この回答はすでに取り消されています。</translation>
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
        <translation>削除</translation>
    </message>
    <message>
        <source>I may change their rights</source>
        <translation>権利を変更してよい</translation>
    </message>
    <message>
        <source>I may change the rights of these photos, whoever they name as creator.</source>
        <translation>作者が誰と記されていても、これらの写真の権利を私が変更してよい。</translation>
    </message>
    <message>
        <source>Public domain, too</source>
        <translation>パブリックドメインも</translation>
    </message>
    <message>
        <source>Also change photos that are in the public domain.</source>
        <translation>パブリックドメインの写真も変更する。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>最後の書き込み</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>%n 個のファイルを調べています…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2に%1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>あなたの確認待ち</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルに書き込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1（ファイル %n 個）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルがもうありません。</translation>
    </message>
    <message>
        <source>Bring the file back to its place, or scan the folder it moved to.</source>
        <translation>ファイルを元の場所に戻すか、移動先のフォルダーをスキャンしてください。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>ファイルを読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>Open the file in another program; replace it if it is damaged, then scan it again.</source>
        <translation>別のプログラムでファイルを開いてみてください。壊れていれば置き換えて、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Another program changed the file after it was scanned.</source>
        <translation>スキャンの後に別のプログラムがファイルを変更しました。</translation>
    </message>
    <message>
        <source>Scan the photo again.</source>
        <translation>写真をもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>%1 was chosen, but is not written to the file yet.</source>
        <translation>%1 が選ばれていますが、まだファイルに書き込まれていません。</translation>
    </message>
    <message>
        <source>Write the chosen license to the file.</source>
        <translation>選んだライセンスをファイルに書き込んでください。</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>名前の分からない人物</translation>
    </message>
    <message>
        <source>license</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <source>rights statement page</source>
        <translation>権利表示のページ</translation>
    </message>
    <message>
        <source>copyright mark</source>
        <translation>著作権マーク</translation>
    </message>
    <message>
        <source>The photo has no license.</source>
        <translation>写真にライセンスがありません。</translation>
    </message>
    <message>
        <source>Choose a license, or “all rights reserved”, and write it to the file.</source>
        <translation>ライセンスか「すべての権利を留保」を選び、ファイルに書き込んでください。</translation>
    </message>
    <message>
        <source>The license statement is not clear. %1</source>
        <translation>ライセンス表示が明確ではありません。%1</translation>
    </message>
    <message>
        <source>The license statement “%1” is not clear. %2</source>
        <translation>ライセンス表示「%1」が明確ではありません。%2</translation>
    </message>
    <message>
        <source>If the photo is yours, choose the license that was meant; else ask its creator.</source>
        <translation>自分の写真なら意図したライセンスを選び、そうでなければ作者に尋ねてください。</translation>
    </message>
    <message>
        <source>The file says different things about its %1 in different places.</source>
        <translation>ファイル内の場所によって内容が食い違っています: %1。</translation>
    </message>
    <message>
        <source>Choose which one is right and write it everywhere.</source>
        <translation>正しいものを選び、すべての場所に書き込んでください。</translation>
    </message>
    <message>
        <source>Creative Commons has retired %1.</source>
        <translation>クリエイティブ・コモンズは %1 を廃止しました。</translation>
    </message>
    <message>
        <source>%1 is an old version; version 4.0 is current.</source>
        <translation>%1 は古いバージョンです。現行はバージョン 4.0 です。</translation>
    </message>
    <message>
        <source>If the photo is yours, you may offer version 4.0; the old license stays valid for copies already out.</source>
        <translation>自分の写真ならバージョン 4.0 で提供できます。すでに出回ったコピーには古いライセンスが有効なままです。</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as protected by copyright.</source>
        <translation>ライセンスは %1 ですが、ファイルは著作権で保護されていると記されています。</translation>
    </message>
    <message>
        <source>Set both together: write the license again, or choose another one.</source>
        <translation>両方をそろえてください。ライセンスを書き直すか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as public domain.</source>
        <translation>ライセンスは %1 ですが、ファイルはパブリックドメインと記されています。</translation>
    </message>
    <message>
        <source>The Public Domain Mark is on a photo of your own; it grants nothing.</source>
        <translation>自分の写真にパブリック・ドメイン・マークが付いていますが、これは何も許諾しません。</translation>
    </message>
    <message>
        <source>Choose CC0 to give up your rights, or a license.</source>
        <translation>権利を放棄するには CC0 を、そうでなければライセンスを選んでください。</translation>
    </message>
    <message>
        <source>%1 allows changes, but the file forbids some (%2).</source>
        <translation>%1 は改変を認めていますが、ファイルは一部を禁じています（%2）。</translation>
    </message>
    <message>
        <source>Remove the constraint, or choose a license without changes (ND).</source>
        <translation>制約を外すか、改変禁止（ND）のライセンスを選んでください。</translation>
    </message>
    <message>
        <source>The file names no creator and no credit.</source>
        <translation>ファイルに作者もクレジットもありません。</translation>
    </message>
    <message>
        <source>The file has a credit line, but names no creator.</source>
        <translation>ファイルにクレジットはありますが、作者の名前がありません。</translation>
    </message>
    <message>
        <source>Write the creator&apos;s name to the file.</source>
        <translation>作者の名前をファイルに書き込んでください。</translation>
    </message>
    <message>
        <source>Copies went out under %1, which allows more than %2; it stays valid for them.</source>
        <translation>%2 より多くを認める %1 のもとでコピーが出ています。それらには引き続き有効です。</translation>
    </message>
    <message>
        <source>Go back to the license of before, or accept that the old copies keep it.</source>
        <translation>以前のライセンスに戻すか、古いコピーがそれを保つことを受け入れてください。</translation>
    </message>
    <message>
        <source>The creator is %1, which is none of your names.</source>
        <translation>作者は %1 で、あなたの名前のどれでもありません。</translation>
    </message>
    <message>
        <source>Keep to the license the creator chose, or add the name to your own names.</source>
        <translation>作者が選んだライセンスを守るか、その名前を自分の名前に加えてください。</translation>
    </message>
    <message>
        <source>The file forbids data mining, but %1 already lets everyone use and change the photo.</source>
        <translation>ファイルはデータマイニングを禁じていますが、%1 はすでに誰にでも写真の利用と改変を認めています。</translation>
    </message>
    <message>
        <source>Leave the wish out, or choose a license with NC or ND.</source>
        <translation>この希望を外すか、NC または ND の付いたライセンスを選んでください。</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 は %2 を受け付けません。</translation>
    </message>
    <message>
        <source>If the photo is yours, choose a license this destination takes; else leave it out.</source>
        <translation>自分の写真なら、この公開先が受け付けるライセンスを選んでください。そうでなければ外してください。</translation>
    </message>
    <message>
        <source>The file says nothing about data mining and AI training.</source>
        <translation>ファイルはデータマイニングと AI 学習について何も述べていません。</translation>
    </message>
    <message>
        <source>State your wish when you write the license.</source>
        <translation>ライセンスを書き込むときに希望を示してください。</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Nobody has decided who the person %1 is.</source>
        <translation>%1の人物が誰か、まだ決まっていません。</translation>
    </message>
    <message>
        <source>Nobody has decided whose face is %1.</source>
        <translation>%1の顔が誰のものか、まだ決まっていません。</translation>
    </message>
    <message>
        <source>The legal exception for the face %1 has no reason.</source>
        <translation>%1の顔の法律上の例外に理由がありません。</translation>
    </message>
    <message>
        <source>Decide who or what it is.</source>
        <translation>誰か、または何かを決めてください。</translation>
    </message>
    <message>
        <source>Ask the person and record the answer.</source>
        <translation>本人に尋ね、回答を記録してください。</translation>
    </message>
    <message>
        <source>Leave the photo out, or publish a copy in which the person is covered or cut off.</source>
        <translation>写真を外すか、その人を隠した、または切り取ったコピーを公開してください。</translation>
    </message>
    <message>
        <source>Ask for a consent that is valid on the day of publication.</source>
        <translation>公開日に有効な同意を求めてください。</translation>
    </message>
    <message>
        <source>Ask for a consent to this use, or choose another destination.</source>
        <translation>この用途への同意を求めるか、別の公開先を選んでください。</translation>
    </message>
    <message>
        <source>Ask for a consent to this photo too.</source>
        <translation>この写真についても同意を求めてください。</translation>
    </message>
    <message>
        <source>Choose a license that allows no more than the person agreed to, or ask for more.</source>
        <translation>本人が同意した範囲を超えないライセンスを選ぶか、より広い同意を求めてください。</translation>
    </message>
    <message>
        <source>Ask a parent or guardian and record who agreed.</source>
        <translation>親または保護者に尋ね、誰が同意したかを記録してください。</translation>
    </message>
    <message>
        <source>The file is not there, so nobody can be looked for in it.</source>
        <translation>ファイルがないため、人物を探せません。</translation>
    </message>
    <message>
        <source>Bring the file back and scan it.</source>
        <translation>ファイルを戻してスキャンしてください。</translation>
    </message>
    <message>
        <source>The photo was never searched for people.</source>
        <translation>この写真では人物が一度も探されていません。</translation>
    </message>
    <message>
        <source>Scan the photo.</source>
        <translation>写真をスキャンしてください。</translation>
    </message>
    <message>
        <source>The search for people failed.</source>
        <translation>人物の検索に失敗しました。</translation>
    </message>
    <message>
        <source>Mend or replace the file, then scan it again.</source>
        <translation>ファイルを修復または置き換えて、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The photo changed since it was searched for people.</source>
        <translation>人物を探した後に写真が変わりました。</translation>
    </message>
    <message>
        <source>%1 people are in the photo; in a crowd somebody may be unseen.</source>
        <translation>写真に %1 人写っています。大勢の中では見落としがありえます。</translation>
    </message>
    <message>
        <source>Look at the photo, or scan it again thoroughly.</source>
        <translation>写真を見るか、念入りにスキャンし直してください。</translation>
    </message>
    <message>
        <source>Look at the photo and draw a box around anybody who was missed.</source>
        <translation>写真を見て、見落とした人を枠で囲んでください。</translation>
    </message>
    <message>
        <source>One place looks faintly like a face; somebody may be unseen.</source>
        <translation>かすかに顔のように見える場所が 1 か所あります。誰かを見落としているかもしれません。</translation>
    </message>
    <message>
        <source>%1 places look faintly like a face; somebody may be unseen.</source>
        <translation>かすかに顔のように見える場所が %1 か所あります。誰かを見落としているかもしれません。</translation>
    </message>
    <message>
        <source>The file claims an unlimited model release, but no consent here supports it.</source>
        <translation>ファイルは無制限のモデルリリースを主張していますが、裏づける同意がここにありません。</translation>
    </message>
    <message>
        <source>The file claims a model release, but no consent here supports it.</source>
        <translation>ファイルはモデルリリースを主張していますが、裏づける同意がここにありません。</translation>
    </message>
    <message>
        <source>Record the release as a consent of each person, or remove the claim.</source>
        <translation>リリースを各人の同意として記録するか、主張を取り除いてください。</translation>
    </message>
    <message>
        <source>The file says that no people are in the photo, but they were found.</source>
        <translation>ファイルは人物がいないと述べていますが、見つかりました。</translation>
    </message>
    <message>
        <source>Remove the statement from the file.</source>
        <translation>その記述をファイルから取り除いてください。</translation>
    </message>
    <message>
        <source>Decide who or what the faces are.</source>
        <translation>顔が誰か、または何かを決めてください。</translation>
    </message>
    <message>
        <source>Publish an exported copy, which leaves this behind, instead of the file itself.</source>
        <translation>ファイルそのものではなく、これを含まない書き出したコピーを公開してください。</translation>
    </message>
    <message>
        <source>The file tells where the photo was taken (%1).</source>
        <translation>ファイルに撮影場所が記されています（%1）。</translation>
    </message>
    <message>
        <source>The file marks faces.</source>
        <translation>ファイルに顔の印があります。</translation>
    </message>
    <message>
        <source>The file names a person: %1.</source>
        <translation>ファイルに人の名前があります: %1。</translation>
    </message>
    <message>
        <source>The file names %1 people: %2.</source>
        <translation>ファイルに %1 人の名前があります: %2。</translation>
    </message>
    <message>
        <source>The file holds pictures that no viewer shows (%1).</source>
        <translation>ビューアーには表示されない画像がファイルに含まれています（%1）。</translation>
    </message>
    <message>
        <source>The file identifies the camera or its owner (%1).</source>
        <translation>ファイルからカメラまたはその持ち主が分かります（%1）。</translation>
    </message>
    <message>
        <source>The file says how old somebody in the photo is (%1).</source>
        <translation>ファイルに写っている人の年齢が記されています（%1）。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>No statement on AI training</source>
        <translation>AI 学習についての記述なし</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>ファイルを読み込めない</translation>
    </message>
    <message>
        <source>File changed since it was scanned</source>
        <translation>スキャン後にファイルが変更された</translation>
    </message>
    <message>
        <source>Chosen rights not written yet</source>
        <translation>選んだ権利が未書き込み</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>ライセンスなし</translation>
    </message>
    <message>
        <source>License not clear</source>
        <translation>ライセンスが不明確</translation>
    </message>
    <message>
        <source>License statements disagree</source>
        <translation>ライセンス表示が食い違う</translation>
    </message>
    <message>
        <source>Retired or old license</source>
        <translation>廃止または古いライセンス</translation>
    </message>
    <message>
        <source>Contradicting rights</source>
        <translation>矛盾する権利</translation>
    </message>
    <message>
        <source>Creator missing</source>
        <translation>作者がない</translation>
    </message>
    <message>
        <source>Narrower than what was published before</source>
        <translation>公開済みのものより狭い</translation>
    </message>
    <message>
        <source>Creator is somebody else</source>
        <translation>作者が別の人</translation>
    </message>
    <message>
        <source>Data-mining wish contradicts the license</source>
        <translation>データマイニングの希望がライセンスと矛盾</translation>
    </message>
    <message>
        <source>Destination does not take this license</source>
        <translation>公開先がこのライセンスを受け付けない</translation>
    </message>
    <message>
        <source>Face without a decision</source>
        <translation>判断されていない顔</translation>
    </message>
    <message>
        <source>Person without an answer</source>
        <translation>回答のない人物</translation>
    </message>
    <message>
        <source>Person refused or withdrew</source>
        <translation>拒否または撤回した人物</translation>
    </message>
    <message>
        <source>Consent not valid that day</source>
        <translation>その日に有効でない同意</translation>
    </message>
    <message>
        <source>Consent does not cover this use</source>
        <translation>この用途に及ばない同意</translation>
    </message>
    <message>
        <source>License allows more than the consent</source>
        <translation>同意より広いライセンス</translation>
    </message>
    <message>
        <source>Minor without a guardian&apos;s consent</source>
        <translation>保護者の同意がない未成年</translation>
    </message>
    <message>
        <source>Not searched for people</source>
        <translation>人物を未検索</translation>
    </message>
    <message>
        <source>Somebody may be unseen</source>
        <translation>見落としの可能性</translation>
    </message>
    <message>
        <source>Claimed release without a record</source>
        <translation>記録のないリリースの主張</translation>
    </message>
    <message>
        <source>Says “no people”, but faces were found</source>
        <translation>「人物なし」とあるが顔がある</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>ファイル内の場所情報</translation>
    </message>
    <message>
        <source>Names of people in the file</source>
        <translation>ファイル内の人名</translation>
    </message>
    <message>
        <source>Hidden pictures in the file</source>
        <translation>ファイル内の隠れた画像</translation>
    </message>
    <message>
        <source>Serial numbers or owner in the file</source>
        <translation>ファイル内のシリアル番号や持ち主</translation>
    </message>
    <message>
        <source>Age of a child in the file</source>
        <translation>ファイル内の子どもの年齢</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>公開可</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>公開不可</translation>
    </message>
    <message>
        <source>The file names somebody, but nobody was found in the photo.</source>
        <translation>ファイルに人の名前がありますが、写真からは誰も見つかりませんでした。</translation>
    </message>
    <message>
        <source>The file names more people than were found in the photo.</source>
        <translation>ファイルには、写真から見つかった人数より多くの名前があります。</translation>
    </message>
</context>
<context>
    <name>CheckPhotos</name>
    <message>
        <source>“%1” does not exist. Correct the path, or connect the drive it is on.</source>
        <translation>「%1」がありません。パスを直すか、そのドライブを接続してください。</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>%1 が承認: %2</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <translation>（%1 まで）</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>人物 %1</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>ライセンスなし</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Check for %1</source>
        <translation>%1 への確認</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>写真 1 枚</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>写真 %1 枚</translation>
    </message>
    <message>
        <source>%1, day of publication %2</source>
        <translation>%1、公開日 %2</translation>
    </message>
    <message>
        <source>The check was stopped before all photos were looked at.</source>
        <translation>すべての写真を見る前に確認が中止されました。</translation>
    </message>
    <message>
        <source>Made with Clearframe. This is no legal advice: law differs by country. It shows what is recorded and whether anything recorded stands against publication.</source>
        <translation>Clearframe で作成。これは法律上の助言ではありません。法律は国によって異なります。記録されている内容と、そのうち公開の妨げになるものを示します。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>%1 Accepted by %2: %3</source>
        <translation>%1 %2 が承認: %3</translation>
    </message>
    <message>
        <source>… and %1 more like this.</source>
        <translation>… 同様のものがほかに %1 件。</translation>
    </message>
    <message>
        <source>one photo</source>
        <translation>写真 1 枚</translation>
    </message>
    <message>
        <source>Advice, which stops nothing:</source>
        <translation>妨げにならない助言:</translation>
    </message>
    <message>
        <source>%1 for %2 on %3: %4 clear, %5 undecided, %6 blocked.</source>
        <translation>%1、公開先 %2、%3: 公開可 %4、未判断 %5、公開不可 %6。</translation>
    </message>
    <message>
        <source>People were looked for fast in %1, thoroughly in %2.</source>
        <translation>人物の検索: 高速 %1 枚、念入り %2 枚。</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>license</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>thoroughly</source>
        <translation>念入り</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>people not looked for</source>
        <translation>人物は未検索</translation>
    </message>
    <message>
        <source>people looked for thoroughly</source>
        <translation>人物を徹底検索済み</translation>
    </message>
    <message>
        <source>people looked for fast</source>
        <translation>人物を高速検索済み</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>顔 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous photo on the right</source>
        <translation>右側を前の写真に</translation>
    </message>
    <message>
        <source>Next photo on the right</source>
        <translation>右側を次の写真に</translation>
    </message>
</context>
<context>
    <name>ConflictField</name>
    <message>
        <source>%1: values disagree</source>
        <translation>%1: 値が食い違っています</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values disagree</source>
        <translation>
            <numerusform>%1: %n 個の値が食い違っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which one is right: it is written everywhere.</source>
        <translation>正しいものを選んでください。すべての場所に書き込まれます。</translation>
    </message>
    <message>
        <source>This field is read only; mend it in another program.</source>
        <translation>このフィールドは読み取り専用です。別のプログラムで直してください。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、場所: %2</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>%1 の別の値</translation>
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
        <translation>すべての用途</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>依頼済み、回答待ち</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Limited to some uses</source>
        <translation>一部の用途に限定</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Private albums</source>
        <translation>私的なアルバム</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>ソーシャルメディア</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Open licenses</source>
        <translation>オープンライセンス</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>AI 学習</translation>
    </message>
    <message>
        <source>any license</source>
        <translation>任意のライセンス</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>nothing from %1 on</source>
        <translation>%1 以降はなし</translation>
    </message>
    <message>
        <source>guardian: %1</source>
        <translation>保護者: %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>同意あり</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>拒否または撤回</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>まだ回答なし</translation>
    </message>
    <message>
        <source>Guardian missing</source>
        <translation>保護者なし</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>本日は無効</translation>
    </message>
    <message>
        <source>Not for this destination</source>
        <translation>この公開先には及ばない</translation>
    </message>
</context>
<context>
    <name>ConsentCommand</name>
    <message>
        <source>Take back an answer</source>
        <translation>回答を取り消す</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>回答を記録</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 の回答</translation>
    </message>
</context>
<context>
    <name>ConsentDetails</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Model release (a contract)</source>
        <translation>モデルリリース（契約）</translation>
    </message>
    <message>
        <source>Consent and release</source>
        <translation>同意とリリース</translation>
    </message>
    <message>
        <source>Exception of the law</source>
        <translation>法律の例外</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>As uses and licenses say</source>
        <translation>用途とライセンスのとおり</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>可</translation>
    </message>
    <message>
        <source>Editorial only</source>
        <translation>報道・編集目的のみ</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>As the licenses say</source>
        <translation>ライセンスのとおり</translation>
    </message>
    <message>
        <source>Colors only</source>
        <translation>色のみ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>公開しない</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>書面で</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>メールで</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>メッセージで</translation>
    </message>
    <message>
        <source>By a form on a screen</source>
        <translation>画面のフォームで</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>口頭で</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>収益化</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>写真の改変</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>写真に添える名前</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>顔を隠した場合のみ</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>保護者</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>同意日</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>同意の方法</translation>
    </message>
    <message>
        <source>Text that was shown</source>
        <translation>示した文面</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>立会人</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>写真の責任者</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>対価</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>顔の位置をファイルに残してよい</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>機械による識別を認める</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>同意した人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>ConsentDetailsForm</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>収益化</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>写真の改変</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>写真に添える名前</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>顔を隠した場合のみ</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>同意日</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>同意の方法</translation>
    </message>
    <message>
        <source>More of the record</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>対象の写真</translation>
    </message>
    <message>
        <source>Text that was shown (name, version)</source>
        <translation>示した文面（名称、版）</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文面の言語</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>立会人</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>写真の責任者</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>対価</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>顔の位置をファイルに残してよい</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>機械による識別を認める</translation>
    </message>
    <message>
        <source>Witnessed on</source>
        <translation>立会日</translation>
    </message>
    <message>
        <source>Countries (empty: the world)</source>
        <translation>国（空欄: 全世界）</translation>
    </message>
    <message>
        <source>Given by (if not the person)</source>
        <translation>同意した人（本人以外の場合）</translation>
    </message>
</context>
<context>
    <name>ConsentEditor</name>
    <message>
        <source>Photos of this person stay undecided until there is an answer.</source>
        <translation>回答があるまで、この人の写真は未判断のままです。</translation>
    </message>
    <message>
        <source>Covers what is checked; every use when nothing is checked.</source>
        <translation>チェックした範囲に及びます。何もチェックしなければすべての用途に及びます。</translation>
    </message>
    <message>
        <source>Covers only what is checked.</source>
        <translation>チェックした範囲だけに及びます。</translation>
    </message>
    <message>
        <source>Photos of this person are blocked, unless the face is covered.</source>
        <translation>顔を隠さないかぎり、この人の写真は公開不可です。</translation>
    </message>
    <message>
        <source>From today every earlier answer covers nothing. What was published stays published: the license lives on, only your own copies can be taken down.</source>
        <translation>今日から、以前の回答は何にも及びません。公開したものは公開されたままです。ライセンスは生き続け、取り下げられるのは自分のコピーだけです。</translation>
    </message>
    <message>
        <source>For example yourself. Say why; the reason stays in every report.</source>
        <translation>たとえばあなた自身です。理由を書いてください。理由はすべてのレポートに残ります。</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>新しい回答</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Under 18: a guardian has to agree</source>
        <translation>18 歳未満: 保護者の同意が必要</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>回答を記録</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Notes (never exported)</source>
        <translation>メモ（書き出されません）</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Any license when nothing is checked.</source>
        <translation>何もチェックしなければ任意のライセンス。</translation>
    </message>
    <message>
        <source>New answer of %1</source>
        <translation>%1 の新しい回答</translation>
    </message>
</context>
<context>
    <name>ConsentPopup</name>
    <message>
        <source>Consent of %1</source>
        <translation>%1 の同意</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Agreed for %1</source>
        <translation>%1 に同意</translation>
    </message>
    <message>
        <source>Agreed for every use</source>
        <translation>すべての用途に同意</translation>
    </message>
    <message>
        <source>Was asked, no answer yet</source>
        <translation>依頼済み、まだ回答なし</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>有効な最終日</translation>
    </message>
    <message>
        <source>Parent or guardian who agreed</source>
        <translation>同意した親または保護者</translation>
    </message>
    <message>
        <source>Signed form, e-mail of May 1, …</source>
        <translation>署名済みの用紙、5 月 1 日のメールなど</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>回答を記録</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>No answer yet</source>
        <translation>まだ回答なし</translation>
    </message>
    <message>
        <source>Consent granted</source>
        <translation>同意あり</translation>
    </message>
    <message>
        <source>Consent limited</source>
        <translation>限定的な同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>同意を撤回</translation>
    </message>
    <message>
        <source>Consent not needed</source>
        <translation>同意は不要</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>依頼済み、回答待ち</translation>
    </message>
</context>
<context>
    <name>CoverPreview</name>
    <message>
        <source>Previous photo</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>Hold to see it uncovered</source>
        <translation>押している間、隠さずに表示</translation>
    </message>
    <message>
        <source>Covered faces</source>
        <translation>隠した顔</translation>
    </message>
    <message>
        <source>How faces are covered</source>
        <translation>顔の隠し方</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>モザイク</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>四角</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>In the copy the face is looked for again; if it is found, it is covered more.</source>
        <translation>コピーで顔をもう一度探し、見つかればさらに強く隠します。</translation>
    </message>
    <message>
        <source>No photo would be helped by covering faces.</source>
        <translation>顔を隠して公開できるようになる写真はありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) covered</source>
        <translation>
            <numerusform>顔 %n 個を隠しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with covered faces</source>
        <translation>顔を隠した %1</translation>
    </message>
</context>
<context>
    <name>CoverageField</name>
    <message>
        <source>Taken from</source>
        <translation>撮影日（以降）</translation>
    </message>
    <message>
        <source>Taken until</source>
        <translation>撮影日（以前）</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>対象の写真</translation>
    </message>
    <message>
        <source>All photos of the person</source>
        <translation>その人のすべての写真</translation>
    </message>
    <message>
        <source>Photos of a folder (a shoot)</source>
        <translation>フォルダーの写真（一回の撮影）</translation>
    </message>
    <message>
        <source>Photos taken on some days</source>
        <translation>特定の日に撮った写真</translation>
    </message>
    <message>
        <source>Photos selected in the library</source>
        <translation>ライブラリで選択中の写真</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>The photos of this folder</source>
        <translation>このフォルダーの写真</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n 枚の写真を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as nothing is chosen, it speaks of all photos.</source>
        <translation>何も選ばなければ、すべての写真が対象です。</translation>
    </message>
</context>
<context>
    <name>CoveredCopy</name>
    <message>
        <source>Folder for the copy</source>
        <translation>コピーの保存先フォルダー</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>%1 に書き出し中</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>何も書き出しませんでした。</translation>
    </message>
    <message>
        <source>Exported as “%1”. %2</source>
        <translation>「%1」として書き出しました。%2</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>書き出しませんでした。%1</translation>
    </message>
</context>
<context>
    <name>DataMining</name>
    <message>
        <source>No statement</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Not for AI training</source>
        <translation>AI 学習は不可</translation>
    </message>
    <message>
        <source>Not for generative AI training</source>
        <translation>生成 AI の学習は不可</translation>
    </message>
    <message>
        <source>Not for data mining, except search engines</source>
        <translation>検索エンジン以外のデータマイニングは不可</translation>
    </message>
    <message>
        <source>Not for data mining</source>
        <translation>データマイニングは不可</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>Depicted</source>
        <translation>描かれたもの</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>見分けられない</translation>
    </message>
    <message>
        <source>Legal exception</source>
        <translation>法律上の例外</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>判断なし</translation>
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
        <translation>この人ではない</translation>
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
        <translation>名前または仮名</translation>
    </message>
    <message>
        <source>Your answer is kept when the photo is scanned again. It can be undone at any time.</source>
        <translation>写真をスキャンし直しても回答は残ります。いつでも取り消せます。</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>描かれたもの: ポスター、像、画面</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>見分けられない</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>法律上の例外…</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n faces chosen: the answer counts for all of them.</source>
        <translation>
            <numerusform>%n 個の顔を選択中: 回答はすべてに適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (from the file: %2)</source>
        <translation>「%1」（ファイルより: %2）</translation>
    </message>
    <message>
        <source>The file disagrees with itself: %1. Type the name that is right.</source>
        <translation>ファイルの内容が食い違っています: %1。正しい名前を入力してください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The file says %1. Look before you confirm.</source>
        <translation>ファイルには %1 とあります。確認する前によく見てください。</translation>
    </message>
    <message>
        <source>Guess: %1. Nothing of the face was compared. Look before you confirm.</source>
        <translation>推測: %1。顔の比較は一切していません。確認する前によく見てください。</translation>
    </message>
    <message>
        <source>Guess: “%1”</source>
        <translation>推測:「%1」</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more of that name</source>
        <translation>
            <numerusform>同じ名前の顔をさらに %n 個選ぶ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n look-alikes (a guess)</source>
        <translation>
            <numerusform>似た顔を %n 個選ぶ（推測）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new here. Photos stay undecided until there is an answer.</source>
        <translation>%1 は初めての人です。回答があるまで写真は未判断のままです。</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>同意を記録</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>名前を入力</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>「%1」で確定</translation>
    </message>
    <message>
        <source>Confirm “%1” (new)</source>
        <translation>「%1」で確定（新規）</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen…</source>
        <translation>印: 選んだすべてに一つの回答…</translation>
    </message>
</context>
<context>
    <name>DestinationChooser</name>
    <message>
        <source>For</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>公開先: %1</translation>
    </message>
</context>
<context>
    <name>DetectionPart</name>
    <message>
        <source>A face detector of your own</source>
        <translation>独自の顔検出器</translation>
    </message>
    <message>
        <source>An ONNX file that is asked beside the detectors of the program, so it can only find more.</source>
        <translation>プログラムの検出器と並べて使う ONNX ファイルです。見つかるものが増えるだけです。</translation>
    </message>
    <message>
        <source>Face detector of your own</source>
        <translation>独自の顔検出器</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation>&#xa0;メガピクセル</translation>
    </message>
    <message>
        <source>Open photos up to</source>
        <translation>開く写真の上限</translation>
    </message>
    <message>
        <source>Look for people whose face is not to be seen, too</source>
        <translation>顔が見えない人も探す</translation>
    </message>
    <message>
        <source>From behind or far off: a second net finds them as boxes that need a decision. Changes on this page count from the next scan on; photos scanned before are looked at again by “clearframe-cli scan --redo-older”.</source>
        <translation>後ろ姿や遠くの人: 第二のネットが、判断の必要な枠として見つけます。このページの変更は次のスキャンから有効です。スキャン済みの写真は「clearframe-cli scan --redo-older」で見直せます。</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>顔の比較</translation>
    </message>
    <message>
        <source>Off, guesses on who is the same person in a shoot come from the color of the clothes and the time. On, they come from a model of your own.</source>
        <translation>オフでは、同じ撮影の同一人物の推測に服の色と時刻を使います。オンでは独自のモデルを使います。</translation>
    </message>
    <message>
        <source>Model of your own that compares faces</source>
        <translation>顔を比較する独自のモデル</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>読みました</translation>
    </message>
    <message>
        <source>Compare faces when guessing who is the same person</source>
        <translation>同一人物の推測で顔を比較する</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選ぶ: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>なし: %1</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>ONNX モデル (*.onnx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>%1 を試しています</translation>
    </message>
</context>
<context>
    <name>DrawFaces</name>
    <message>
        <source>Draw a face</source>
        <translation>顔を描く</translation>
    </message>
    <message>
        <source>Move a face</source>
        <translation>顔を動かす</translation>
    </message>
</context>
<context>
    <name>DueView</name>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>%n 日前に終了</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今日で終了</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>あと %n 日で終了</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: turns 18, ask the person</source>
        <translation>%1: 18 歳になります。本人に尋ねてください</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>先の期間</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>%n 日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end, by month</source>
        <translation>終了する同意（月別）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>終了する同意</translation>
    </message>
    <message>
        <source>Nothing ends</source>
        <translation>終了するものはありません</translation>
    </message>
    <message>
        <source>Consents with a last day, and those of guardians whose child turns 18, are listed here before they end.</source>
        <translation>期限のある同意と、子どもが 18 歳になる保護者の同意が、終わる前にここに出ます。</translation>
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
        <translation>署名済みの用紙またはメッセージ</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Copied. SHA-256 %1…</source>
        <translation>コピーしました。SHA-256 %1…</translation>
    </message>
    <message>
        <source>Drop the signed form or message here. A copy is kept beside the catalog.</source>
        <translation>署名済みの用紙やメッセージをここにドロップしてください。コピーがカタログの隣に保管されます。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Do not name %1</source>
        <translation>%1 を指定しない</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Legal exception</source>
        <translation>法律上の例外</translation>
    </message>
    <message>
        <source>Some laws allow a photo without consent, for example of a public assembly or when people are mere accessory to a place. Law differs by country; this program gives no legal advice. Your reason is kept and shown in every report.</source>
        <translation>同意のない写真を認める法律もあります。たとえば公の集会や、人物が風景の一部にすぎない場合です。法律は国によって異なります。このプログラムは法律上の助言をしません。理由は保管され、すべてのレポートに示されます。</translation>
    </message>
    <message>
        <source>Record the exception</source>
        <translation>例外を記録</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” has faces that must be covered, but covering is switched off.</source>
        <translation>「%1」には隠すべき顔がありますが、隠す処理がオフになっています。</translation>
    </message>
    <message>
        <source>The rights could not be written into the copy of “%1”: %2</source>
        <translation>「%1」のコピーに権利を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full.</source>
        <translation>「%1」は書き込まれませんでした。ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>“%1” was not written: you do not have permission to write there. Choose another folder.</source>
        <translation>「%1」は書き込まれませんでした。その場所への書き込み権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>「%1」を書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short and was not copied.</source>
        <translation>「%1」は壊れているか途中で切れているため、コピーされませんでした。</translation>
    </message>
    <message>
        <source>“%1” is an animation, which cannot be checked or copied.</source>
        <translation>「%1」はアニメーションのため、確認もコピーもできません。</translation>
    </message>
    <message>
        <source>camera data (Exif)</source>
        <translation>カメラの情報（Exif）</translation>
    </message>
    <message>
        <source>GPS position or place</source>
        <translation>GPS 位置または場所</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>埋め込みサムネイル</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>メーカーノート</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>カメラの持ち主の名前</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>XMP properties other than rights</source>
        <translation>権利以外の XMP プロパティ</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>編集履歴</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>顔の領域</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>人の名前</translation>
    </message>
    <message>
        <source>Photoshop and IPTC block</source>
        <translation>Photoshop と IPTC のブロック</translation>
    </message>
    <message>
        <source>further pictures (previews, depth or gain maps)</source>
        <translation>その他の画像（プレビュー、深度マップ、ゲインマップ）</translation>
    </message>
    <message>
        <source>data after the picture (such as a motion video)</source>
        <translation>画像の後のデータ（モーション動画など）</translation>
    </message>
    <message>
        <source>comments and descriptions</source>
        <translation>コメントと説明</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>他のプログラムのデータ</translation>
    </message>
    <message>
        <source>The caption of “%1” could not be written into its copy.</source>
        <translation>「%1」のキャプションをコピーに書き込めませんでした。</translation>
    </message>
    <message>
        <source>an XMP packet that cannot be read</source>
        <translation>読み取れない XMP パケット</translation>
    </message>
    <message>
        <source>the XMP property %1</source>
        <translation>XMP プロパティ %1</translation>
    </message>
    <message>
        <source>a second Exif directory or a damaged one</source>
        <translation>二つ目の、または壊れた Exif ディレクトリ</translation>
    </message>
    <message>
        <source>the Exif tag 0x%1</source>
        <translation>Exif タグ 0x%1</translation>
    </message>
    <message>
        <source>a name, number or position of the original</source>
        <translation>元の写真の名前、番号または位置</translation>
    </message>
    <message>
        <source>a container that cannot be looked into</source>
        <translation>中を調べられないコンテナー</translation>
    </message>
    <message>
        <source>further metadata blocks</source>
        <translation>その他のメタデータブロック</translation>
    </message>
    <message>
        <source>an IPTC block</source>
        <translation>IPTC ブロック</translation>
    </message>
    <message>
        <source>the finished copy still holds something private: %1.</source>
        <translation>完成したコピーに個人情報が残っています: %1。</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Destination</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>Photos with uncleared faces</source>
        <translation>公開可でない顔のある写真</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Pixelate the faces</source>
        <translation>顔をモザイクにする</translation>
    </message>
    <message>
        <source>Blur the faces</source>
        <translation>顔をぼかす</translation>
    </message>
    <message>
        <source>Box over the faces</source>
        <translation>顔を四角で隠す</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Longest side %1 px</source>
        <translation>長辺 %1 px</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>フォルダー未選択</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Save this check, with every finding</source>
        <translation>この確認をすべての指摘とともに保存</translation>
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
        <translation>確認を %1 で保存</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>Export cleared and covered copies</source>
        <translation>公開可のコピーと顔を隠したコピーを書き出す</translation>
    </message>
    <message numerus="yes">
        <source>Export %n cleared copies</source>
        <translation>
            <numerusform>公開可のコピー %n 枚を書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that nothing but faces stops are copied too, with these faces covered.</source>
        <translation>顔だけが妨げになっている写真も、その顔を隠してコピーされます。</translation>
    </message>
    <message>
        <source>No photo is clear for this destination yet. The list shows what is missing.</source>
        <translation>この公開先に公開可の写真はまだありません。足りないものは一覧にあります。</translation>
    </message>
    <message>
        <source>Preview covered faces…</source>
        <translation>隠した顔をプレビュー…</translation>
    </message>
    <message>
        <source>Copy again what is there already</source>
        <translation>すでにあるものもコピーし直す</translation>
    </message>
    <message>
        <source>Keep beside picture and rights</source>
        <translation>画像と権利のほかに残すもの</translation>
    </message>
    <message>
        <source>A copy holds the picture, its color profile, the rights and what is checked above, and nothing else. Each copy is opened again and searched before it counts as exported.</source>
        <translation>コピーには画像、カラープロファイル、権利、上でチェックしたものだけが入ります。どのコピーも、書き出し済みと数える前に開き直して調べます。</translation>
    </message>
    <message>
        <source>Edit destinations…</source>
        <translation>公開先を編集…</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>番号を付ける</translation>
    </message>
    <message>
        <source>Leave the photo out</source>
        <translation>写真を外す</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>When another file has the name</source>
        <translation>同じ名前のファイルがあるとき</translation>
    </message>
    <message>
        <source>May hold %1.</source>
        <translation>%1 を使えます。</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>%1 という項目はありません。</translation>
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
            <numerusform>書き出し済み、顔 %n 個を隠しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>コピーできませんでした</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>外しました</translation>
    </message>
    <message>
        <source>Cleared copies for %1</source>
        <translation>%1 への公開可コピー</translation>
    </message>
    <message>
        <source>%1 of %2 photos exported on %3</source>
        <translation>%2 枚中 %1 枚を %3 に書き出し</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>Open the report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>Hide this result</source>
        <translation>この結果を隠す</translation>
    </message>
    <message>
        <source>Photos that were left out, with the reason</source>
        <translation>外した写真とその理由</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies written</source>
        <translation>
            <numerusform>公開可のコピー %n 枚を書き込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out because they are not clear.</source>
        <translation>
            <numerusform>%n 枚の写真は公開可でないため外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read or written.</source>
        <translation>
            <numerusform>%n 枚の写真を読み書きできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was written stays.</source>
        <translation>中止しました。書き込んだものは残ります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>The photos are checked once more.</source>
        <translation>写真をもう一度確認しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies so far</source>
        <translation>
            <numerusform>公開可のコピー %n 枚まで完了</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 photos · %3 left out · %4 failed · %5</source>
        <translation>%2 枚中 %1 枚 · 外した %3 · 失敗 %4 · %5</translation>
    </message>
</context>
<context>
    <name>FaceChoices</name>
    <message>
        <source>With names of people who agreed</source>
        <translation>同意した人の名前も書く</translation>
    </message>
    <message>
        <source>Faces that have a decision are written into the photos as regions, which other programs read (MWG, Microsoft and IPTC).</source>
        <translation>判断済みの顔を領域として写真に書き込みます。他のプログラムでも読めます（MWG、Microsoft、IPTC）。</translation>
    </message>
    <message>
        <source>Faces without a decision, “not a face” and “depicted” are left out. Regions of other programs stay.</source>
        <translation>未判断の顔、「顔ではない」、「描かれたもの」は書きません。他のプログラムの領域は残ります。</translation>
    </message>
</context>
<context>
    <name>FaceDecisions</name>
    <message>
        <source>This is %1</source>
        <translation>この人は %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>%1 ではない</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n photo(s)</source>
        <translation>
            <numerusform>%1（写真 %n 枚）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceListModel</name>
    <message>
        <source>Face in %1, %2</source>
        <translation>%1 の顔、%2</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>最後の 1 個</translation>
    </message>
    <message>
        <source>1 of %1 in it</source>
        <translation>全 %1 個中の 1 個</translation>
    </message>
</context>
<context>
    <name>FacePhotoView</name>
    <message>
        <source>Photo %1</source>
        <translation>写真 %1</translation>
    </message>
    <message>
        <source>Drag over somebody who was missed to draw a face; drag the marked face to move it.</source>
        <translation>見落とした人の上をドラッグして顔を描きます。印の付いた顔はドラッグで動かせます。</translation>
    </message>
</context>
<context>
    <name>FacePopup</name>
    <message>
        <source>Who is this?</source>
        <translation>この人は誰ですか？</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>同意を記録…</translation>
    </message>
    <message>
        <source>%1 (from the file: %2)</source>
        <translation>%1（ファイルより: %2）</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>この人ではない</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>名前または仮名</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>法律上の例外…</translation>
    </message>
    <message>
        <source>Reason, for example: public assembly</source>
        <translation>理由（例: 公の集会）</translation>
    </message>
    <message>
        <source>Reason of the legal exception</source>
        <translation>法律上の例外の理由</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>判断を取り消す</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>描かれたもの: ポスター、像、画面</translation>
    </message>
</context>
<context>
    <name>FaceText</name>
    <message>
        <source>Forgotten person</source>
        <translation>忘却済みの人物</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>まだ決まっていません</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no picture to look for faces in.</source>
        <translation>顔を探す画像がありません。</translation>
    </message>
    <message>
        <source>The face detector needs more memory than there is.</source>
        <translation>顔検出に必要なメモリーが足りません。</translation>
    </message>
    <message>
        <source>The face detector failed: %1</source>
        <translation>顔検出に失敗しました: %1</translation>
    </message>
    <message>
        <source>The face detector “%1” is missing in this build. Without it no photo can be checked for people.</source>
        <translation>顔検出器「%1」がこのビルドにありません。これがないと写真の人物を確認できません。</translation>
    </message>
    <message>
        <source>The face detector “%1” is not the one this program was made with. Install Clearframe again.</source>
        <translation>顔検出器「%1」はこのプログラムのものではありません。Clearframe を再インストールしてください。</translation>
    </message>
    <message>
        <source>WIDER FACE: 32,203 photos from the web, collected without asking the people in them, offered for research under CC BY-NC-ND. Holds no names.</source>
        <translation>WIDER FACE: 写っている人に尋ねずにウェブから集めた 32,203 枚の写真。研究用に CC BY-NC-ND で提供。名前は含まれません。</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>faces: second opinion, turned and burnt-out ones</source>
        <translation>顔: 第二の判定、傾いた顔と白飛びした顔</translation>
    </message>
    <message>
        <source>people, also without a visible face</source>
        <translation>人物（顔が見えない場合も）</translation>
    </message>
    <message>
        <source>PASCAL VOC 2007 and 2012: photos from Flickr. By all appearance it started from TensorFlow&apos;s net for COCO; its authors do not say so.</source>
        <translation>PASCAL VOC 2007 と 2012: Flickr の写真。TensorFlow の COCO 用ネットから始めたものと見られますが、作者は述べていません。</translation>
    </message>
    <message>
        <source>The face detector “%1” cannot be run by this version of OpenCV.</source>
        <translation>この版の OpenCV では顔検出器「%1」を実行できません。</translation>
    </message>
    <message>
        <source>“%1” is no face detector that Clearframe can run. It must be an ONNX file with one input [1][3][640][640] and one output [n][5]; see clearframe-cli settings --help.</source>
        <translation>「%1」は Clearframe で実行できる顔検出器ではありません。入力 [1][3][640][640] と出力 [n][5] を一つずつ持つ ONNX ファイルが必要です。clearframe-cli settings --help を参照してください。</translation>
    </message>
    <message>
        <source>person shown</source>
        <translation>写っている人</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>%1, sidecar</source>
        <translation>%1、サイドカー</translation>
    </message>
    <message>
        <source>MIT, as its authors, Star Clouds, say of code and models; the package names no year or holder</source>
        <translation>作者 Star Clouds がコードとモデルについて述べるとおり MIT。パッケージには年も権利者も記載なし</translation>
    </message>
    <message>
        <source>Your own model for faces failed.</source>
        <translation>独自の顔モデルが失敗しました。</translation>
    </message>
    <message>
        <source>“%1” is no model for faces that Clearframe can run. It must be an ONNX file with one input [1][3][112][112] and one output [1][n]; see clearframe-cli settings --help.</source>
        <translation>「%1」は Clearframe で実行できる顔モデルではありません。入力 [1][3][112][112] と出力 [1][n] を一つずつ持つ ONNX ファイルが必要です。clearframe-cli settings --help を参照してください。</translation>
    </message>
    <message>
        <source>Your own model “%1” cannot be read. Choose another, or none: clearframe-cli settings %2 none.</source>
        <translation>独自のモデル「%1」を読み込めません。別のものを選ぶか、なしにしてください: clearframe-cli settings %2 none。</translation>
    </message>
    <message>
        <source>Your own model “%1” is larger than 512 MB.</source>
        <translation>独自のモデル「%1」は 512 MB を超えています。</translation>
    </message>
    <message>
        <source>Your own model “%1” is not the file that was chosen any more. Choose it again: clearframe-cli settings %2 FILE.</source>
        <translation>独自のモデル「%1」は選んだときのファイルではありません。選び直してください: clearframe-cli settings %2 FILE。</translation>
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
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 種類の値</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>フィルムストリップ</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1、写真 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>星 %n 個以上</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>There are no photos yet</source>
        <translation>まだ写真がありません</translation>
    </message>
    <message>
        <source>Open a folder in the library. Its photos are checked here for the destination before they leave the house.</source>
        <translation>ライブラリでフォルダーを開いてください。外に出る前に、写真を公開先に照らしてここで確認します。</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>妨げはありません</translation>
    </message>
    <message>
        <source>Choose a folder on the right and export the copies.</source>
        <translation>右でフォルダーを選び、コピーを書き出してください。</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Decide in the queue</source>
        <translation>順番に決める</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>同意を記録</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>もう一度スキャン</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>ライセンスを選ぶ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted in %n</source>
        <translation>
            <numerusform>%n 枚で承認済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>顔 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Each one</source>
        <translation>一つずつ</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>たたむ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: show the photos.</source>
        <translation>
            <numerusform>ほか %n 件: 写真を表示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>今すぐ決める</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>同意を記録</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>もう一度スキャン</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>念入りにスキャン</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1、公開先 %2</translation>
    </message>
    <message>
        <source>No rule of this destination found anything.</source>
        <translation>この公開先のどのルールにも指摘はありません。</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>%1 が承認: %2</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>人物を表示</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>私です</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Export covered copy…</source>
        <translation>顔を隠したコピーを書き出す…</translation>
    </message>
    <message>
        <source>Export clean copy…</source>
        <translation>情報を除いたコピーを書き出す…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>承認…</translation>
    </message>
</context>
<context>
    <name>FinishedTaskRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget %1</source>
        <translation>%1 を忘れる</translation>
    </message>
    <message>
        <source>The name, the notes, every answer and the reference to the evidence are erased for good. Nobody can undo this, and older backups of the catalog still hold them.</source>
        <translation>名前、メモ、すべての回答、証拠への参照が完全に消去されます。誰にも元に戻せません。カタログの古いバックアップには残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show this person. They stay blocked, without a name.</source>
        <translation>
            <numerusform>%n 枚の写真にこの人が写っています。名前なしで公開不可のままになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>完全に忘れる</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>続けるには「%1」と入力</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>Forgotten</source>
        <translation>忘却済み</translation>
    </message>
    <message>
        <source>%1 was forgotten</source>
        <translation>%1 を忘れました</translation>
    </message>
    <message>
        <source>The catalog holds the name no more. These files still say it, and stay as they are; take it out of them, if they are to be given away.</source>
        <translation>カタログにはもう名前がありません。次のファイルにはまだ名前があり、そのまま残ります。渡す前に取り除いてください。</translation>
    </message>
    <message>
        <source>Files that still say the name</source>
        <translation>まだ名前があるファイル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Consent form</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <translation>%1 の同意書</translation>
    </message>
    <message>
        <source>A PDF to be printed and signed, with the photos of the person. It carries a code that finds the record again. That the person was asked is recorded. Nothing on the form is ticked beforehand.</source>
        <translation>印刷して署名する PDF で、本人の写真が付きます。記録を見つけ直すコードが入ります。本人に依頼したことが記録されます。あらかじめチェックされた項目はありません。</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>PDF を保存…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>撮影者</translation>
    </message>
    <message>
        <source>It asks for every use. Choose uses, licenses and days under “New answer” first to ask for those only.</source>
        <translation>すべての用途への同意を求めます。一部だけを求めるには、先に「新しい回答」で用途、ライセンス、期間を選んでください。</translation>
    </message>
    <message>
        <source>As chosen under “New answer”, it asks for: %1</source>
        <translation>「新しい回答」で選んだとおり、次のものを求めます: %1</translation>
    </message>
</context>
<context>
    <name>GeneralPart</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Names you work under</source>
        <translation>活動に使う名前</translation>
    </message>
    <message>
        <source>Photos whose creator is one of them are yours: no question whether you may license them, and no finding about a stranger as their creator.</source>
        <translation>作者がこのいずれかである写真は、あなたのものです。ライセンスを付けてよいか尋ねることも、作者が別の人だと指摘することもありません。</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>別の名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Destination that photos are checked for</source>
        <translation>写真を確認する公開先</translation>
    </message>
    <message>
        <source>Kept for the next start. The License page keeps the license and credit you use most as a template; the Publish page edits destinations.</source>
        <translation>次の起動時にも使われます。よく使うライセンスとクレジットは「ライセンス」ページでテンプレートとして保存でき、公開先は「公開」ページで編集できます。</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>no license</source>
        <translation>ライセンスなし</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>作者なし</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1、%2: 写真 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of photos have a license already. Tick those that get the new one</source>
        <translation>
            <numerusform>ライセンス済みの写真が %n 組あります。新しいものにする組にチェックしてください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardianFields</name>
    <message>
        <source>Guardian who agreed</source>
        <translation>同意した保護者</translation>
    </message>
    <message>
        <source>Second guardian</source>
        <translation>二人目の保護者</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>mother, father, legal guardian …</source>
        <translation>母、父、法定後見人など</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing was written to this photo and nobody was decided in it yet. What you do is kept here and can be taken back.</source>
        <translation>この写真にはまだ何も書き込まれておらず、誰についても判断されていません。行ったことはここに残り、元に戻せます。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1、書き込んだ人: %2</translation>
    </message>
    <message>
        <source>In the sidecar “%1”</source>
        <translation>サイドカー「%1」内</translation>
    </message>
    <message>
        <source>Not finished: the log on the License page can finish it.</source>
        <translation>完了していません。「ライセンス」ページのログで完了できます。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Undo here</source>
        <translation>ここだけ元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルをすべて元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Decision on a face, undone</source>
        <translation>顔の判断（取り消し済み）</translation>
    </message>
    <message>
        <source>Decision on a face</source>
        <translation>顔の判断</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>判断を取り消す</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>A picture of %1 × %2 pixels could not be encoded.</source>
        <translation>%1 × %2 ピクセルの画像をエンコードできませんでした。</translation>
    </message>
    <message>
        <source>“%1” holds several pictures, of which only one could be checked. Save the picture to be published as a file of its own, such as a JPEG, and scan that.</source>
        <translation>「%1」には複数の画像があり、そのうち一つしか確認できません。公開する画像を JPEG などの単独のファイルとして保存し、それをスキャンしてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it contradicts itself about its size.</source>
        <translation>「%1」は壊れています。サイズの記述が矛盾しています。</translation>
    </message>
    <message>
        <source>“%1” is cut short. Copy it again from where it came from.</source>
        <translation>「%1」は途中で切れています。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be shown. Copy it again from where it came from.</source>
        <translation>「%1」は壊れていて表示できません。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>“%1” is of a rare kind, which this version cannot look into. Save it as JPEG and check that.</source>
        <translation>「%1」はこのバージョンでは調べられない珍しい種類です。JPEG で保存して確認してください。</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation>「%1」に必要なメモリーが足りません。</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is, or is damaged. Save it smaller and check that.</source>
        <translation>「%1」に必要なメモリーが足りないか、ファイルが壊れています。小さくして保存し、それを確認してください。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 scans, which no photo needs.</source>
        <translation>「%1」には %2 を超えるスキャンがあります。写真には必要ありません。</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>カメラ RAW</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>不明な形式</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>「%1」は Clearframe が知っている形式の写真ではありません。</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, which this version cannot look into. Export it as JPEG and check that.</source>
        <translation>「%1」は %2 ファイルで、このバージョンでは調べられません。JPEG で書き出して確認してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its size cannot be read.</source>
        <translation>「%1」は壊れています。サイズを読み取れません。</translation>
    </message>
    <message>
        <source>“%1” measures %2 × %3 pixels. The limit is %4 megapixels; the setting “max-megapixels” raises it.</source>
        <translation>「%1」は %2 × %3 ピクセルです。上限は %4 メガピクセルで、設定「max-megapixels」で上げられます。</translation>
    </message>
    <message>
        <source>“%1” holds layers but no finished picture. Save it again in Photoshop with “Maximize Compatibility” switched on.</source>
        <translation>「%1」にはレイヤーがありますが、完成画像がありません。Photoshop で「互換性を優先」をオンにして保存し直してください。</translation>
    </message>
    <message>
        <source>Clearframe is not installed completely: its file “clearframe_codecs” is missing beside the program. Install it again.</source>
        <translation>Clearframe が完全にインストールされていません。プログラムの隣にあるはずのファイル「clearframe_codecs」がありません。インストールし直してください。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>人物を取り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Import %n answer(s)</source>
        <translation>
            <numerusform>%n 件の回答を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 を取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>新しい人物 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are known get more details</source>
        <translation>
            <numerusform>既知の %n 人に項目を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are added</source>
        <translation>
            <numerusform>回答 %n 件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are known already</source>
        <translation>
            <numerusform>回答 %n 件は既知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%n 行を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out, with the reason</source>
        <translation>除外した行とその理由</translation>
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
        <translation>「%1」は中断されました: 書き込み済み %2、待ち %3。壊れた写真はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>A write did not come to its end</source>
        <translation>書き込みが最後まで終わっていません</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>完了する</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 The License page can finish it.</source>
        <translation>%1「ライセンス」ページで完了できます。</translation>
    </message>
</context>
<context>
    <name>KeyAction</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>もう一度スキャン</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The manual on this page</source>
        <translation>このページのマニュアル</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何？</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>2 枚の写真を比較</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>フラグなし</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <source>One star</source>
        <translation>星 1 つ</translation>
    </message>
    <message>
        <source>Two stars</source>
        <translation>星 2 つ</translation>
    </message>
    <message>
        <source>Three stars</source>
        <translation>星 3 つ</translation>
    </message>
    <message>
        <source>Four stars</source>
        <translation>星 4 つ</translation>
    </message>
    <message>
        <source>Five stars</source>
        <translation>星 5 つ</translation>
    </message>
    <message>
        <source>Decide the faces of the chosen photos</source>
        <translation>選んだ写真の顔を判断</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>サムネイルを大きく</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>サムネイルを小さく</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>すべての写真に戻る</translation>
    </message>
    <message>
        <source>The whole photo, or every pixel of it</source>
        <translation>写真全体、または実寸</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>写真全体</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>Type a name, or take the one that is suggested</source>
        <translation>名前を入力、または候補を使う</translation>
    </message>
    <message>
        <source>Not the person that is named or guessed</source>
        <translation>示された、または推測された人ではない</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>描かれたもの: ポスター、像、画面</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>見分けられない</translation>
    </message>
    <message>
        <source>Legal exception, with its reason</source>
        <translation>法律上の例外（理由付き）</translation>
    </message>
    <message>
        <source>Take the person that is guessed</source>
        <translation>推測された人を使う</translation>
    </message>
    <message>
        <source>Choose all of that name, or all that look alike</source>
        <translation>同じ名前のもの、または似たものをすべて選ぶ</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen faces</source>
        <translation>印: 選んだすべての顔に一つの回答</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>最後の回答を元に戻す</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>ほかに誰もいない</translation>
    </message>
    <message>
        <source>Look again thoroughly</source>
        <translation>念入りに調べ直す</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>後で見る</translation>
    </message>
    <message>
        <source>Library: one photo</source>
        <translation>ライブラリ: 一枚の写真</translation>
    </message>
    <message>
        <source>People: the queue</source>
        <translation>人物: 順番待ち</translation>
    </message>
    <message>
        <source>People: the sweep</source>
        <translation>人物: 見落としの確認</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>キー: %1</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Click here and press a key</source>
        <translation>ここをクリックしてキーを押す</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Next and previous photo</source>
        <translation>次の写真と前の写真</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>すべての写真に戻る</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose all faces: the next answer counts for them</source>
        <translation>すべての顔を選ぶ: 次の回答が適用される</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Search a deed or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>すべてのキーをリセット</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>キーの方式</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 は「%2」のキーです。</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Exported</source>
        <translation>書き出し日</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>To recall: blocked now</source>
        <translation>回収対象: 現在は公開不可</translation>
    </message>
    <message>
        <source>To recall: blocked now, moved away</source>
        <translation>回収対象: 公開不可、移動済み</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>フォルダーにある</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>移動または削除</translation>
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
        <translation>回収すべきもののみ</translation>
    </message>
    <message>
        <source>What a withdrawal reaches…</source>
        <translation>撤回が及ぶ範囲…</translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>What was sent where</source>
        <translation>何をどこに送ったか</translation>
    </message>
    <message>
        <source>Copies that were exported</source>
        <translation>書き出したコピー</translation>
    </message>
    <message>
        <source>Every destination</source>
        <translation>すべての公開先</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>コピー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n to recall</source>
        <translation>
            <numerusform>回収対象 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No such copy</source>
        <translation>該当するコピーなし</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>まだ何も書き出されていません</translation>
    </message>
    <message>
        <source>No copy goes with what is chosen above.</source>
        <translation>上の選択に合うコピーはありません。</translation>
    </message>
    <message>
        <source>Each copy that is exported is entered here: when, where to, under which license, and who is in it.</source>
        <translation>書き出したコピーはすべてここに記録されます。いつ、どこへ、どのライセンスで、誰が写っているか。</translation>
    </message>
    <message>
        <source>a forgotten person</source>
        <translation>忘却済みの人物</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>元の写真: %1</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>ライブラリにはもうありません</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <translation>写っている人: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop a folder on the window</source>
        <translation>Ctrl+O、またはフォルダーをウィンドウにドロップ</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>当てはまる写真がありません</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>すべての写真を表示</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>ライブラリを読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>Only %n chosen photo(s) are shown.</source>
        <translation>
            <numerusform>選んだ %n 枚の写真だけを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>写真を探しています</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>見つかった順にここに表示されます。</translation>
    </message>
    <message>
        <source>Choose another group or folder, or change the search.</source>
        <translation>別のグループやフォルダーを選ぶか、検索を変えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached: %1 is not there. Until then they stay blocked. Connect the drive; if the folder was moved, open it at its new place.</source>
        <translation>
            <numerusform>%Ln 枚の写真にアクセスできません。%1 がありません。それまでは公開不可のままです。ドライブを接続してください。フォルダーを移動した場合は、新しい場所で開いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
</context>
<context>
    <name>LibraryPart</name>
    <message>
        <source>Make a backup now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>What you decided and who agreed is kept in one file. Photos stay where they are. The command line uses another catalog with --catalog.</source>
        <translation>あなたの判断と、誰が同意したかは、一つのファイルに保管されます。写真は元の場所のままです。コマンドラインでは --catalog で別のカタログを使えます。</translation>
    </message>
    <message>
        <source>The catalog: %1</source>
        <translation>カタログ: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Use another…</source>
        <translation>別のものを使う…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>One is made every week and before the catalog is brought to a newer form. Keep copies on another disk, too: a backup beside the catalog goes with it.</source>
        <translation>毎週一回と、カタログを新しい形式に変える前に作成されます。別のディスクにもコピーを置いてください。カタログの隣のバックアップは、カタログと一緒に失われます。</translation>
    </message>
    <message>
        <source>None by itself</source>
        <translation>自動では作らない</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>保管するバックアップ</translation>
    </message>
    <message>
        <source>Catalogs (*.db);;All files (*)</source>
        <translation>カタログ (*.db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>A new catalog</source>
        <translation>新しいカタログ</translation>
    </message>
    <message>
        <source>Another catalog</source>
        <translation>別のカタログ</translation>
    </message>
    <message>
        <source>Backing up the catalog</source>
        <translation>カタログをバックアップ中</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>バックアップを作成しました。</translation>
    </message>
    <message>
        <source>Everything decided since %1 is taken back: faces, people, answers, accepted findings. Photos are not touched. The catalog of now is backed up first.</source>
        <translation>%1 以降に決めたことはすべて取り消されます: 顔、人物、回答、承認した指摘。写真は変わりません。現在のカタログは先にバックアップされます。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Restoring the catalog</source>
        <translation>カタログを復元中</translation>
    </message>
    <message>
        <source>The catalog is as it was then.</source>
        <translation>カタログは当時の状態に戻りました。</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
</context>
<context>
    <name>LibraryScan</name>
    <message>
        <source>Scanning %1</source>
        <translation>%1 をスキャン中</translation>
    </message>
    <message numerus="yes">
        <source>Scanning %n folder(s)</source>
        <translation>
            <numerusform>%n 個のフォルダーをスキャン中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryState</name>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n 個のファイルを読み込めませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>License</name>
    <message>
        <source>All rights reserved</source>
        <translation>すべての権利を留保</translation>
    </message>
    <message>
        <source>“%1” is the id of %2.</source>
        <translation>「%1」は %2 の識別子です。</translation>
    </message>
    <message>
        <source>%1 is named without a version (such as 4.0).</source>
        <translation>%1 がバージョン（4.0 など）なしで記されています。</translation>
    </message>
    <message>
        <source>“%1” is the SPDX id of %2.</source>
        <translation>「%1」は %2 の SPDX 識別子です。</translation>
    </message>
    <message>
        <source>Creative Commons is named, but not which of its licenses.</source>
        <translation>クリエイティブ・コモンズとありますが、どのライセンスか記されていません。</translation>
    </message>
    <message>
        <source>“%1” is no Creative Commons license: its parts contradict each other or stand in an order that was never used.</source>
        <translation>「%1」はクリエイティブ・コモンズのライセンスではありません。要素が矛盾しているか、使われたことのない順序です。</translation>
    </message>
    <message>
        <source>“%1” may be a country&apos;s version of %2 %3 or an ordinary word.</source>
        <translation>「%1」は %2 %3 の国別版か、普通の単語かもしれません。</translation>
    </message>
    <message>
        <source>There is no %1 %2 %3.</source>
        <translation>%1 %2 %3 は存在しません。</translation>
    </message>
    <message>
        <source>Several licenses are named: %1.</source>
        <translation>複数のライセンスが記されています: %1。</translation>
    </message>
    <message>
        <source>%1 is named, but also “%2”, which does not fit it.</source>
        <translation>%1 が記されていますが、合わない「%2」もあります。</translation>
    </message>
    <message>
        <source>The address of %1.</source>
        <translation>%1 のアドレス。</translation>
    </message>
    <message>
        <source>The name of %1.</source>
        <translation>%1 の名前。</translation>
    </message>
    <message>
        <source>The address leads to Creative Commons, but not to one license.</source>
        <translation>アドレスはクリエイティブ・コモンズのものですが、特定のライセンスではありません。</translation>
    </message>
    <message>
        <source>The public domain is named, but not by CC0 or the Public Domain Mark.</source>
        <translation>パブリックドメインとありますが、CC0 でもパブリック・ドメイン・マークでもありません。</translation>
    </message>
    <message>
        <source>Some rights are reserved, but it is not said which.</source>
        <translation>一部の権利が留保されていますが、どれかは記されていません。</translation>
    </message>
    <message>
        <source>“%1” of RightsStatements.org describes a status and grants nothing (%2).</source>
        <translation>RightsStatements.org の「%1」は状態を表すもので、何も許諾しません（%2）。</translation>
    </message>
    <message>
        <source>A license is named that is not in the catalog.</source>
        <translation>カタログにないライセンスが記されています。</translation>
    </message>
    <message>
        <source>The address leads to terms that are not in the catalog.</source>
        <translation>アドレスはカタログにない条件を指しています。</translation>
    </message>
    <message>
        <source>Nothing is said about a license.</source>
        <translation>ライセンスについて何も記されていません。</translation>
    </message>
    <message>
        <source>The address looks like one of Creative Commons, but leads to %1.</source>
        <translation>アドレスはクリエイティブ・コモンズに似ていますが、%1 を指しています。</translation>
    </message>
    <message>
        <source>Creative Commons has no license at this address.</source>
        <translation>クリエイティブ・コモンズにはこのアドレスのライセンスがありません。</translation>
    </message>
    <message>
        <source>A license is named, but with a “not” before it.</source>
        <translation>ライセンスが記されていますが、その前に否定の語があります。</translation>
    </message>
</context>
<context>
    <name>LicenseBadge</name>
    <message>
        <source>no license</source>
        <translation>ライセンスなし</translation>
    </message>
    <message>
        <source>CC, unclear</source>
        <translation>CC、不明確</translation>
    </message>
    <message>
        <source>unknown license</source>
        <translation>不明なライセンス</translation>
    </message>
</context>
<context>
    <name>LicenseCard</name>
    <message>
        <source>Read the license</source>
        <translation>ライセンスを読む</translation>
    </message>
    <message>
        <source>No license chosen yet</source>
        <translation>ライセンス未選択</translation>
    </message>
    <message>
        <source>Answer the questions above or search the catalog.</source>
        <translation>上の質問に答えるか、カタログを検索してください。</translation>
    </message>
</context>
<context>
    <name>LicenseForm</name>
    <message>
        <source>As the file says</source>
        <translation>ファイルのとおり</translation>
    </message>
    <message>
        <source>Any other license</source>
        <translation>その他のライセンス</translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation>クレジット先</translation>
    </message>
    <message>
        <source>Link of the credit</source>
        <translation>クレジットのリンク</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>AI 学習</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>書き込む内容</translation>
    </message>
    <message>
        <source>The template also sets: %1.</source>
        <translation>テンプレートはほかに次のものも設定します: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LicensePage</name>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>書き込む前に</translation>
    </message>
    <message>
        <source>I may license these photos, whoever they name as creator</source>
        <translation>作者として誰の名があっても、これらの写真にライセンスを付ける権限があります</translation>
    </message>
    <message>
        <source>License photos, too, that are in the public domain</source>
        <translation>パブリックドメインの写真にもライセンスを付ける</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>最後の書き込み</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>表示する変更</translation>
    </message>
    <message>
        <source>Only license</source>
        <translation>ライセンスのみ</translation>
    </message>
    <message>
        <source>Only what is replaced</source>
        <translation>置き換わるもののみ</translation>
    </message>
    <message>
        <source>Every write is verified and can be undone from the log.</source>
        <translation>書き込みはすべて検証され、ログから元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n 枚の写真を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s)</source>
        <translation>
            <numerusform>すべての写真 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this goes to all of them.</source>
        <translation>ライブラリで写真が選択されていないため、すべてが対象です。</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>まだ写真がありません</translation>
    </message>
    <message>
        <source>Open a folder in the library first.</source>
        <translation>先にライブラリでフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>ライセンスを選んでください</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>%n 個のファイルを読み込み中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Go on choosing, the preview follows.</source>
        <translation>まだ何も書き込まれていません。選び続けると、プレビューが追従します。</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>The files already say so, or they cannot be written.</source>
        <translation>ファイルはすでにそのとおりか、書き込めません。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2に%1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patched in place</source>
        <translation>
            <numerusform>その場で変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten</source>
        <translation>
            <numerusform>書き直し %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>サイドカー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already say so</source>
        <translation>
            <numerusform>すでに同じ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルに書き込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>No faces to write</source>
        <translation>書き込む顔がありません</translation>
    </message>
    <message>
        <source>Decide who the faces are on the People page first; what is written already is left out.</source>
        <translation>先に「人物」ページで誰の顔かを決めてください。書き込み済みのものは除かれます。</translation>
    </message>
    <message>
        <source>By kind of change</source>
        <translation>変更の種類別</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>ファイル別</translation>
    </message>
    <message>
        <source>Answer the questions. You see every change before anything is written.</source>
        <translation>質問に答えてください。書き込む前に、すべての変更が表示されます。</translation>
    </message>
</context>
<context>
    <name>LicensePicker</name>
    <message>
        <source>Search the catalog</source>
        <translation>カタログを検索</translation>
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
        <translation>他の人の商用利用を認めますか？</translation>
    </message>
    <message>
        <source>May others change it?</source>
        <translation>他の人の改変を認めますか？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>If they share alike</source>
        <translation>同条件で共有</translation>
    </message>
    <message>
        <source>Public domain (CC0)</source>
        <translation>パブリックドメイン（CC0）</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>すべての権利を留保</translation>
    </message>
    <message>
        <source>Must others name you?</source>
        <translation>他の人に名前の表示を求めますか？</translation>
    </message>
    <message>
        <source>Or no license at all</source>
        <translation>またはライセンスなし</translation>
    </message>
    <message>
        <source>Yes, with credit</source>
        <translation>はい（クレジットあり）</translation>
    </message>
    <message>
        <source>With CC0 you waive all your rights in the photo, worldwide and for good.</source>
        <translation>CC0 では、写真についてのすべての権利を、全世界で永久に放棄します。</translation>
    </message>
    <message>
        <source>Share alike: what others make of it carries the same license.</source>
        <translation>同条件で共有: 他の人がこれを基に作ったものにも同じライセンスが付きます。</translation>
    </message>
    <message>
        <source>No changes: others may pass it on only as it is.</source>
        <translation>改変なし: 他の人はそのままの形でのみ再配布できます。</translation>
    </message>
    <message>
        <source>Answer the other questions, too.</source>
        <translation>ほかの質問にも答えてください。</translation>
    </message>
</context>
<context>
    <name>LostSessions</name>
    <message>
        <source>The log of written changes “%1” was deleted or replaced: sessions up to number %2 that it does not list cannot be shown or undone any more. The photos are as they were written. Put a backup of the log in its place to get them back.</source>
        <translation>変更ログ「%1」が削除または置き換えられました。%2 番までの書き込みのうちログにないものは、もう表示も取り消しもできません。写真は書き込まれたままです。取り戻すには、ログのバックアップを元の場所に置いてください。</translation>
    </message>
</context>
<context>
    <name>LoupeView</name>
    <message>
        <source>Back to the grid</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 枚中 %1 枚目</translation>
    </message>
    <message>
        <source>Filmstrip (F6)</source>
        <translation>フィルムストリップ（F6）</translation>
    </message>
    <message>
        <source>Compare with the next photo (C)</source>
        <translation>次の写真と比べる（C）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>もう一度スキャン</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>念入りにスキャン</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>元に戻す:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>やり直す:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>Clearframe について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>写真のフォルダーを開く</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Finding people…</source>
        <translation>人物の検出…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>行ったこと…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何？</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Clearframe was cut short the last time. Photos and decisions are whole; a write or scan that was running stopped in the middle. The License page finishes writes, “Scan again” goes on scanning.</source>
        <translation>前回、Clearframe は途中で終了しました。写真と判断は無事です。実行中だった書き込みやスキャンは途中で止まっています。書き込みは「ライセンス」ページで完了でき、スキャンは「もう一度スキャン」で続けられます。</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>顔を判断</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
</context>
<context>
    <name>MarkCommand</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>フラグなし</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge %1 into another person</source>
        <translation>%1 を別の人物に統合</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>人物を選んでください</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>統合先</translation>
    </message>
    <message>
        <source>All faces and answers of %1 go to the other person, and the name %1 disappears. Undo takes it back.</source>
        <translation>%1 の顔と回答はすべて相手の人物に移り、%1 という名前は消えます。「元に戻す」で戻せます。</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>A stored record on a photo&apos;s rights is damaged or was made by another version. Scan the photo again.</source>
        <translation>写真の権利について保存した記録が壊れているか、別のバージョンのものです。写真をもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its GIF structure ends early.</source>
        <translation>「%1」は壊れているか不完全です。GIF の構造が途中で終わっています。</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG 2000 structure ends early.</source>
        <translation>「%1」は壊れているか不完全です。JPEG 2000 の構造が途中で終わっています。</translation>
    </message>
    <message>
        <source>“%1” keeps its picture in fragments at fixed places, which new metadata would move. Write a sidecar instead.</source>
        <translation>「%1」の画像は固定位置の断片に分かれており、新しいメタデータでずれてしまいます。代わりにサイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG structure ends early.</source>
        <translation>「%1」は壊れているか不完全です。JPEG の構造が途中で終わっています。</translation>
    </message>
    <message>
        <source>The metadata of “%1” would not fit into its JPEG file, which allows 64 KB a block. Write a sidecar instead.</source>
        <translation>「%1」のメタデータは、ブロックあたり 64 KB までの JPEG に収まりません。代わりにサイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>The IPTC block of “%1” is damaged or in a character set that cannot hold the new text. Write a sidecar instead.</source>
        <translation>「%1」の IPTC ブロックは壊れているか、新しい文字を表せない文字セットです。代わりにサイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format known here.</source>
        <translation>「%1」は対応している形式の写真ではありません。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its TIFF directory cannot be read.</source>
        <translation>「%1」は壊れているか不完全です。TIFF ディレクトリを読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its PNG structure ends early.</source>
        <translation>「%1」は壊れているか不完全です。PNG の構造が途中で終わっています。</translation>
    </message>
    <message>
        <source>The file already says so.</source>
        <translation>ファイルはすでにそのとおりです。</translation>
    </message>
    <message>
        <source>The new metadata fits into the place of the old.</source>
        <translation>新しいメタデータは元の場所に収まります。</translation>
    </message>
    <message>
        <source>The metadata blocks are written anew; the picture is copied as it is.</source>
        <translation>メタデータのブロックを書き直し、画像はそのままコピーします。</translation>
    </message>
    <message>
        <source>A new directory is added at the end; the picture stays in place.</source>
        <translation>末尾に新しいディレクトリを加え、画像は動かしません。</translation>
    </message>
    <message>
        <source>The rights are written to a sidecar beside the photo.</source>
        <translation>権利は写真の隣のサイドカーに書き込まれます。</translation>
    </message>
    <message>
        <source>%1 files are never changed; the rights go into a sidecar beside it.</source>
        <translation>%1 ファイルは決して変更しません。権利は隣のサイドカーに入ります。</translation>
    </message>
    <message>
        <source>“%1” says inside the file: %2 “%3”. A sidecar cannot take that away.</source>
        <translation>「%1」のファイル内に %2「%3」とあります。サイドカーでは取り消せません。</translation>
    </message>
    <message>
        <source>“%1” is incomplete: the end of the picture is missing. Copy it again, or write a sidecar.</source>
        <translation>「%1」は不完全です。画像の終わりがありません。コピーし直すか、サイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its Photoshop structure ends early.</source>
        <translation>「%1」は壊れているか不完全です。Photoshop の構造が途中で終わっています。</translation>
    </message>
    <message>
        <source>The XMP packet is damaged.</source>
        <translation>XMP パケットが壊れています。</translation>
    </message>
    <message>
        <source>The extended XMP packet is damaged.</source>
        <translation>拡張 XMP パケットが壊れています。</translation>
    </message>
    <message>
        <source>The extended XMP is incomplete or belongs to another packet; it was not read.</source>
        <translation>拡張 XMP が不完全か別のパケットのものなので、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The IPTC block is damaged.</source>
        <translation>IPTC ブロックが壊れています。</translation>
    </message>
    <message>
        <source>The file has two XMP packets; the first one was read.</source>
        <translation>ファイルに XMP パケットが二つあります。最初のものを読みました。</translation>
    </message>
    <message>
        <source>The metadata inside this file could not be read.</source>
        <translation>このファイル内のメタデータを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The IPTC block behind the picture is damaged.</source>
        <translation>画像の後ろの IPTC ブロックが壊れています。</translation>
    </message>
    <message numerus="yes">
        <source>%n further picture(s) behind the main one</source>
        <translation>
            <numerusform>主画像の後ろに画像がさらに %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements in the file name different licenses: %1.</source>
        <translation>ファイル内の記述が異なるライセンスを示しています: %1。</translation>
    </message>
    <message>
        <source>The file says nothing about a license.</source>
        <translation>ファイルにはライセンスについての記述がありません。</translation>
    </message>
    <message>
        <source>The sidecar is damaged.</source>
        <translation>サイドカーが壊れています。</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>著作権表示</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <source>Web page on the rights</source>
        <translation>権利に関するウェブページ</translation>
    </message>
    <message>
        <source>Copyrighted</source>
        <translation>著作権の有無</translation>
    </message>
    <message>
        <source>Attribution name</source>
        <translation>帰属表示の名前</translation>
    </message>
    <message>
        <source>Attribution link</source>
        <translation>帰属表示のリンク</translation>
    </message>
    <message>
        <source>Data mining and AI training</source>
        <translation>データマイニングと AI 学習</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>モデルリリース</translation>
    </message>
    <message>
        <source>Limits on changing the picture</source>
        <translation>画像の改変の制限</translation>
    </message>
    <message>
        <source>Page on further permissions</source>
        <translation>追加の許諾のページ</translation>
    </message>
    <message>
        <source>Requests on its use</source>
        <translation>利用についての要望</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Copyright status</source>
        <translation>著作権の状態</translation>
    </message>
    <message>
        <source>Credit required</source>
        <translation>クレジットの要否</translation>
    </message>
    <message>
        <source>Page with the terms</source>
        <translation>条件のページ</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>利用規約</translation>
    </message>
    <message>
        <source>Other constraints</source>
        <translation>その他の制約</translation>
    </message>
    <message>
        <source>Constraints on media</source>
        <translation>媒体の制約</translation>
    </message>
    <message>
        <source>Constraints on regions</source>
        <translation>地域の制約</translation>
    </message>
    <message>
        <source>Constraints on products</source>
        <translation>製品の制約</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Copyright owner</source>
        <translation>著作権者</translation>
    </message>
    <message>
        <source>Copyright owner&apos;s image number</source>
        <translation>著作権者の画像番号</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>権利者</translation>
    </message>
    <message>
        <source>Licensor</source>
        <translation>許諾者</translation>
    </message>
    <message>
        <source>Image creator</source>
        <translation>画像の作者</translation>
    </message>
    <message>
        <source>Image supplier</source>
        <translation>画像の提供者</translation>
    </message>
    <message>
        <source>Image supplier&apos;s image number</source>
        <translation>提供者の画像番号</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>作者の役職</translation>
    </message>
    <message>
        <source>Creator&apos;s contact</source>
        <translation>作者の連絡先</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>協力者</translation>
    </message>
    <message>
        <source>Rights certificate</source>
        <translation>権利証明書</translation>
    </message>
    <message>
        <source>Rights expression</source>
        <translation>権利表現</translation>
    </message>
    <message>
        <source>Linked rights expression</source>
        <translation>リンクされた権利表現</translation>
    </message>
    <message>
        <source>Legal code</source>
        <translation>法的文書</translation>
    </message>
    <message>
        <source>License permits</source>
        <translation>ライセンスが許可</translation>
    </message>
    <message>
        <source>License requires</source>
        <translation>ライセンスが要求</translation>
    </message>
    <message>
        <source>License prohibits</source>
        <translation>ライセンスが禁止</translation>
    </message>
    <message>
        <source>License&apos;s jurisdiction</source>
        <translation>ライセンスの法域</translation>
    </message>
    <message>
        <source>License retired on</source>
        <translation>ライセンスの廃止日</translation>
    </message>
    <message>
        <source>Text and data mining reserved</source>
        <translation>テキスト・データマイニングの留保</translation>
    </message>
    <message>
        <source>Text and data mining policy</source>
        <translation>テキスト・データマイニングの方針</translation>
    </message>
    <message>
        <source>How the picture was made</source>
        <translation>画像の作られ方</translation>
    </message>
    <message>
        <source>AI system</source>
        <translation>AI システム</translation>
    </message>
    <message>
        <source>Version of the AI system</source>
        <translation>AI システムのバージョン</translation>
    </message>
    <message>
        <source>AI prompt</source>
        <translation>AI プロンプト</translation>
    </message>
    <message>
        <source>Writer of the AI prompt</source>
        <translation>AI プロンプトの作者</translation>
    </message>
    <message>
        <source>Persons shown</source>
        <translation>写っている人物</translation>
    </message>
    <message>
        <source>Persons in detail</source>
        <translation>人物の詳細</translation>
    </message>
    <message>
        <source>Age of the models</source>
        <translation>モデルの年齢</translation>
    </message>
    <message>
        <source>About the models</source>
        <translation>モデルについて</translation>
    </message>
    <message>
        <source>Age of the youngest model</source>
        <translation>最年少モデルの年齢</translation>
    </message>
    <message>
        <source>Model release number</source>
        <translation>モデルリリース番号</translation>
    </message>
    <message>
        <source>Property release</source>
        <translation>プロパティリリース</translation>
    </message>
    <message>
        <source>Property release number</source>
        <translation>プロパティリリース番号</translation>
    </message>
    <message>
        <source>Adult content</source>
        <translation>成人向けの内容</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>顔の領域</translation>
    </message>
    <message>
        <source>Content Credentials (C2PA)</source>
        <translation>Content Credentials（C2PA）</translation>
    </message>
    <message>
        <source>Further pictures in the file</source>
        <translation>ファイル内の他の画像</translation>
    </message>
    <message>
        <source>Gain map (HDR)</source>
        <translation>ゲインマップ（HDR）</translation>
    </message>
    <message>
        <source>Depth map or second view</source>
        <translation>深度マップまたは別の視点</translation>
    </message>
    <message>
        <source>Video of a motion photo</source>
        <translation>モーションフォトの動画</translation>
    </message>
    <message>
        <source>Data behind the picture</source>
        <translation>画像の後ろのデータ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Further statement on rights</source>
        <translation>その他の権利表示</translation>
    </message>
    <message>
        <source>The plan for this file does not fit its content. Plan the change again.</source>
        <translation>このファイルの計画が内容と合いません。変更を計画し直してください。</translation>
    </message>
    <message>
        <source>The change of this file could not be taken back, so it was not made.</source>
        <translation>このファイルの変更は元に戻せなくなるため、行いませんでした。</translation>
    </message>
    <message>
        <source>The new version of “%1” is not as planned (%2) and was not used; the photo is unchanged.</source>
        <translation>「%1」の新しい内容が計画と異なるため（%2）使いませんでした。写真は変わっていません。</translation>
    </message>
    <message>
        <source>image data</source>
        <translation>画像データ</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its WebP structure ends early.</source>
        <translation>「%1」は壊れているか不完全です。WebP の構造が途中で終わっています。</translation>
    </message>
    <message>
        <source>“%1” cannot be written as “%2” to “%3”: the field does not allow this value.</source>
        <translation>「%1」を「%2」として「%3」に書き込めません。このフィールドでは使えない値です。</translation>
    </message>
    <message>
        <source>“%1” carries Content Credentials, which any change of the file makes invalid. Allow that, or write a sidecar instead.</source>
        <translation>「%1」には Content Credentials があり、ファイルを変更すると無効になります。それを許可するか、サイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>“%1” has two metadata blocks of one kind, and programs differ in which one they read. Write a sidecar instead.</source>
        <translation>「%1」には同じ種類のメタデータブロックが二つあり、プログラムによって読むものが異なります。代わりにサイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>“%1” ends with a record (AFCP) that gives places by their offset in the file, which new metadata would move. Write a sidecar instead.</source>
        <translation>「%1」の末尾の記録（AFCP）はファイル内の位置を指しており、新しいメタデータでずれてしまいます。代わりにサイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>“%1” ends with records of an agency&apos;s program (FotoStation) that hold rights or would be lost from view; they are not changed here. Write a sidecar instead.</source>
        <translation>「%1」の末尾には通信社のプログラム（FotoStation）の記録があり、権利を含むか見えなくなるおそれがあります。ここでは変更しません。代わりにサイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>“%1” has metadata in an old text form that would contradict the new values. Write a sidecar instead.</source>
        <translation>「%1」には古いテキスト形式のメタデータがあり、新しい値と矛盾します。代わりにサイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>“%1” holds rights in an extended XMP packet, which is not changed here. Write a sidecar instead.</source>
        <translation>「%1」は拡張 XMP パケットに権利を持っており、ここでは変更しません。代わりにサイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>The Exif block of “%1” is damaged; changing it could lose what it holds. Write a sidecar instead.</source>
        <translation>「%1」の Exif ブロックは壊れており、変更すると内容を失うおそれがあります。代わりにサイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>“%1” would grow over the 4 GB that TIFF allows, or its directory is damaged. Write a sidecar instead.</source>
        <translation>「%1」は TIFF の上限 4 GB を超えるか、ディレクトリが壊れています。代わりにサイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>The XMP packet of “%1” is damaged or in an unusual form; changing it could lose what it holds. Write a sidecar instead, or let it be replaced.</source>
        <translation>「%1」の XMP パケットは壊れているか珍しい形で、変更すると内容を失うおそれがあります。サイドカーに書き込むか、置き換えを許可してください。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>the photo “%1” is not in the catalog; scan it first</source>
        <translation>写真「%1」はカタログにありません。先にスキャンしてください</translation>
    </message>
    <message>
        <source>%1 withdrew consent on %2.</source>
        <translation>%1 は %2 に同意を撤回しました。</translation>
    </message>
    <message>
        <source>%1 withdrew consent.</source>
        <translation>%1 は同意を撤回しました。</translation>
    </message>
    <message>
        <source>%1 refused on %2.</source>
        <translation>%1 は %2 に拒否しました。</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 は拒否しました。</translation>
    </message>
    <message>
        <source>The consent of %1 begins on %2 only.</source>
        <translation>%1 の同意は %2 から始まります。</translation>
    </message>
    <message>
        <source>The consent of %1 ended on %2.</source>
        <translation>%1 の同意は %2 に終わりました。</translation>
    </message>
    <message>
        <source>The consent of a guardian ended when %1 turned 18 on %2.</source>
        <translation>%1 が %2 に 18 歳になったため、保護者の同意は終わりました。</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>商用利用</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>改変</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to %3.</source>
        <translation>%1 は %2 に同意しましたが、%3 には同意していません。</translation>
    </message>
    <message>
        <source>%1 agreed to %2; %3 allows everyone more (%4).</source>
        <translation>%1 は %2 に同意しました。%3 は誰にでもそれ以上を認めます（%4）。</translation>
    </message>
    <message>
        <source>%1 agreed only to photos in which the face is covered.</source>
        <translation>%1 は顔を隠した写真にだけ同意しました。</translation>
    </message>
    <message>
        <source>editorial use</source>
        <translation>報道・編集目的の利用</translation>
    </message>
    <message>
        <source>non-commercial use</source>
        <translation>非商用利用</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only, not to advertising.</source>
        <translation>%1 は %2 にだけ同意し、広告には同意していません。</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only; %3 allows everyone commercial use.</source>
        <translation>%1 は %2 にだけ同意しました。%3 は誰にでも商用利用を認めます。</translation>
    </message>
    <message>
        <source>%1 agreed to unchanged photos only; %2 allows everyone changes.</source>
        <translation>%1 は改変しない写真にだけ同意しました。%2 は誰にでも改変を認めます。</translation>
    </message>
    <message>
        <source>%1 agreed to %2, and it is not known when this photo was taken.</source>
        <translation>%1 は%2に同意しましたが、この写真の撮影時期が分かりません。</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to this photo.</source>
        <translation>%1 は%2に同意しましたが、この写真は含まれません。</translation>
    </message>
    <message>
        <source>%1 agreed with limits, but no use is recorded.</source>
        <translation>%1 は条件付きで同意しましたが、用途が記録されていません。</translation>
    </message>
    <message>
        <source>For %1 no consent is said to be needed, but no reason is written.</source>
        <translation>%1 には同意が不要とありますが、理由が書かれていません。</translation>
    </message>
    <message>
        <source>%1 is a minor, and no parent or guardian has agreed.</source>
        <translation>%1 は未成年で、親も保護者も同意していません。</translation>
    </message>
    <message>
        <source>For %1 no consent is needed: %2</source>
        <translation>%1 には同意が要りません: %2</translation>
    </message>
    <message>
        <source>%1 agreed.</source>
        <translation>%1 は同意しました。</translation>
    </message>
    <message>
        <source>%1 was asked and has not answered yet.</source>
        <translation>%1 には依頼しましたが、まだ回答がありません。</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>%1 にはまだ依頼していません。</translation>
    </message>
    <message>
        <source>A person whose record was erased on request is in the picture.</source>
        <translation>本人の求めで記録を消去した人が写っています。</translation>
    </message>
    <message>
        <source>%1 “%2” is no day; write it as 2026-12-31</source>
        <translation>%1「%2」は日付ではありません。2026-12-31 のように書いてください</translation>
    </message>
    <message>
        <source>%1 “%2” is no moment; write it as 2026-12-31T10:20:30Z</source>
        <translation>%1「%2」は日時ではありません。2026-12-31T10:20:30Z のように書いてください</translation>
    </message>
    <message>
        <source>%1 “%2” is not known</source>
        <translation>%1「%2」は不明です</translation>
    </message>
    <message>
        <source>%1 is of the wrong kind</source>
        <translation>%1 の種類が違います</translation>
    </message>
    <message>
        <source>taken on %1</source>
        <translation>%1 に撮影した写真</translation>
    </message>
    <message>
        <source>taken from %1 to %2</source>
        <translation>%1 から %2 に撮影した写真</translation>
    </message>
    <message>
        <source>taken from %1 on</source>
        <translation>%1 以降に撮影した写真</translation>
    </message>
    <message>
        <source>taken until %1</source>
        <translation>%1 までに撮影した写真</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>photos below %1</source>
        <translation>%1 以下の写真</translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation>写真 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen photo(s)</source>
        <translation>
            <numerusform>選んだ写真 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1、かつ%2</translation>
    </message>
</context>
<context>
    <name>PeopleCards</name>
    <message>
        <source>One answer for all selected…</source>
        <translation>選択中の全員に一つの回答…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>リストを取り込む…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 人を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>まだ誰も登録されていません</translation>
    </message>
    <message>
        <source>Whoever is named in the queue comes here. A list of people with their answers can be imported from a spreadsheet (CSV) or JSON.</source>
        <translation>順番待ちで名前を付けた人がここに並びます。人物と回答のリストを表計算（CSV）や JSON から取り込めます。</translation>
    </message>
</context>
<context>
    <name>PeopleExchange</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>A list of people with their answers</source>
        <translation>人物と回答のリスト</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json)</source>
        <translation>リスト (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export people with their answers</source>
        <translation>人物と回答を書き出す</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 を取り込み中</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>人物を書き出し中</translation>
    </message>
</context>
<context>
    <name>PeopleListModel</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>同意書を保存</translation>
    </message>
    <message>
        <source>Form for %1.pdf</source>
        <translation>%1 の同意書.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込み中</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Queue</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>This photo was not searched for people.</source>
        <translation>この写真では人物を探していません。</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>この写真に顔は見つかりませんでした。</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>今すぐ決める</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>同意を記録</translation>
    </message>
    <message>
        <source>Not for this photo</source>
        <translation>この写真には及ばない</translation>
    </message>
    <message>
        <source>Until withdrawn</source>
        <translation>撤回されるまで</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変える</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 を統合</translation>
    </message>
    <message>
        <source>Folder for what is held on this person</source>
        <translation>この人について保持している情報の保存先フォルダー</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込み中</translation>
    </message>
    <message>
        <source>Forgetting a person</source>
        <translation>人物を忘れています</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence: %1</source>
        <translation>証拠の SHA-256: %1</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Faces of this person</source>
        <translation>この人の顔</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変える…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘れる…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asked yet, or nobody wrote the answer down. Record it on the right.</source>
        <translation>まだ誰も尋ねていないか、回答を書き留めていません。右で記録してください。</translation>
    </message>
    <message>
        <source>Split off the chosen faces…</source>
        <translation>選んだ顔を分ける…</translation>
    </message>
    <message>
        <source>Form to sign…</source>
        <translation>署名用の同意書…</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing.</source>
        <translation>%1 に取り消し。効力はありません。</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing: %2</source>
        <translation>%1 に取り消し。効力はありません: %2</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>本人に渡す…</translation>
    </message>
    <message>
        <source>Everything that is held on this person, for the person</source>
        <translation>この人について保持しているすべての情報を、本人に渡すために</translation>
    </message>
    <message>
        <source>Form again…</source>
        <translation>同意書をもう一度…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>誤って記録された</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message numerus="yes">
        <source>Photo %1, %n face(s)</source>
        <translation>
            <numerusform>写真 %1、顔 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Face %1 of %2: %3</source>
        <translation>顔 %1 / %2: %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Fitted into the window, %1</source>
        <translation>ウィンドウに合わせて表示、%1</translation>
    </message>
    <message>
        <source>Zoomed to %1</source>
        <translation>%1 に拡大縮小</translation>
    </message>
</context>
<context>
    <name>PhotoFilter</name>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>公開不可</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>公開可</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>ライセンスなし</translation>
    </message>
    <message>
        <source>Conflicting rights</source>
        <translation>権利の食い違い</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み込めない</translation>
    </message>
    <message>
        <source>Drive not connected</source>
        <translation>ドライブ未接続</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message>
        <source>no license</source>
        <translation>ライセンスなし</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>顔 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>未判断 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>drive not connected</source>
        <translation>ドライブ未接続</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>ファイルなし</translation>
    </message>
</context>
<context>
    <name>PhotoGridView</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>PhotoHeadline</name>
    <message>
        <source>Picked</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>PhotoImages</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 を読み込めませんでした。</translation>
    </message>
    <message>
        <source>%1 was not scanned yet.</source>
        <translation>%1 はまだスキャンされていません。</translation>
    </message>
    <message>
        <source>%1 changed since it was scanned. Scan it again to see it.</source>
        <translation>%1 はスキャン後に変わりました。表示するにはもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>%1 is not there. Connect the drive it is on, or scan its folder again.</source>
        <translation>%1 がありません。ドライブを接続するか、フォルダーをもう一度スキャンしてください。</translation>
    </message>
</context>
<context>
    <name>PhotoInspector</name>
    <message>
        <source>About the photo</source>
        <translation>写真について</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権利</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <translation>写真が選ばれていません</translation>
    </message>
    <message>
        <source>Choose a photo to see its rights, the people in it and what stands in the way of publishing it.</source>
        <translation>写真を選ぶと、権利、写っている人物、公開の妨げになるものが表示されます。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>顔を判断</translation>
    </message>
    <message numerus="yes">
        <source>Choose a license for %n photo(s)…</source>
        <translation>
            <numerusform>%n 枚の写真のライセンスを選ぶ…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) again</source>
        <translation>
            <numerusform>%n 枚の写真をもう一度スキャン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) thoroughly</source>
        <translation>
            <numerusform>%n 枚の写真を念入りにスキャン</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n path(s)</source>
        <translation>
            <numerusform>パス %n 個をコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>二枚を比べる</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>次の写真と比べる</translation>
    </message>
</context>
<context>
    <name>PhotoOrder</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>撮影日</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation>顔の数</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
</context>
<context>
    <name>PhotoTileDelegate</name>
    <message>
        <source>Rejected</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>ファイルなし</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”.</source>
        <translation>「%1」を読む権限がありません。</translation>
    </message>
    <message>
        <source>“%1” is a link that leads in a circle.</source>
        <translation>「%1」は循環するリンクです。</translation>
    </message>
    <message>
        <source>The path “%1” is too long for this system.</source>
        <translation>パス「%1」はこのシステムには長すぎます。</translation>
    </message>
    <message>
        <source>“%1” was not read: too many files are open. Close other programs.</source>
        <translation>「%1」は読み込まれませんでした。開いているファイルが多すぎます。他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>「%1」を読み込めませんでした: %2。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a photo.</source>
        <translation>「%1」は写真ではなくフォルダーです。</translation>
    </message>
    <message>
        <source>“%1” is a pipe between programs, not a photo.</source>
        <translation>「%1」は写真ではなくプログラム間のパイプです。</translation>
    </message>
    <message>
        <source>“%1” is a socket, not a photo.</source>
        <translation>「%1」は写真ではなくソケットです。</translation>
    </message>
    <message>
        <source>“%1” is a device, not a photo.</source>
        <translation>「%1」は写真ではなくデバイスです。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read.</source>
        <translation>「%1」は %2 MB を超えるため読み込みませんでした。</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>カメラ RAW</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>不明な形式</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder it lies in. It was not followed.</source>
        <translation>「%1」は自身を含むフォルダーへのリンクです。たどりませんでした。</translation>
    </message>
    <message>
        <source>“%1” is a folder with a photo&apos;s name. It was searched like any folder.</source>
        <translation>「%1」は写真の名前が付いたフォルダーです。普通のフォルダーとして調べました。</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that does not exist.</source>
        <translation>「%1」は存在しないファイルへのリンクです。</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Copy it again from where it came from.</source>
        <translation>「%1」は空です（0 バイト）。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>「%1」は Clearframe が知っている形式の写真ではありません。</translation>
    </message>
    <message>
        <source>The name of “%1” is not valid UTF-8. It is handled like any photo, but other programs may not open it: rename it.</source>
        <translation>「%1」の名前は正しい UTF-8 ではありません。普通の写真として扱いますが、他のプログラムでは開けないかもしれません。名前を変えてください。</translation>
    </message>
    <message>
        <source>GPS position</source>
        <translation>GPS 位置</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>場所の名前</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>人の名前</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>顔の領域</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>埋め込みサムネイル</translation>
    </message>
    <message>
        <source>embedded preview</source>
        <translation>埋め込みプレビュー</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>その他の画像</translation>
    </message>
    <message>
        <source>motion video</source>
        <translation>モーション動画</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>深度マップ</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>カメラの持ち主の名前</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>メーカーノート</translation>
    </message>
    <message>
        <source>age of a child</source>
        <translation>子どもの年齢</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>編集履歴</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>他のプログラムのデータ</translation>
    </message>
</context>
<context>
    <name>PreviewGroupsModel</name>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Changes field by field</source>
        <translation>フィールドごとの変更</translation>
    </message>
</context>
<context>
    <name>PreviewTree</name>
    <message>
        <source>Changes by kind</source>
        <translation>種類別の変更</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Everything stays on this computer: no network, no account, no statistics. Files that hold personal data can be read by you alone.</source>
        <translation>すべてこのコンピューターの中にとどまります。ネットワークも、アカウントも、統計もありません。個人データを含むファイルは、あなただけが読めます。</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>何がどこに保管されるか</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>People, consents with their evidence, faces, decisions, findings you accepted.</source>
        <translation>人物、同意とその証拠、顔、判断、あなたが承認した指摘。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Copies of the catalog. Forgetting a person removes them.</source>
        <translation>カタログのコピー。人物を忘れると削除されます。</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>書き込みのログ</translation>
    </message>
    <message>
        <source>What was written into which file, and the bytes that undo it.</source>
        <translation>どのファイルに何を書き込んだか、そして元に戻すためのバイト列。</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Small pictures; they are made again when they are deleted.</source>
        <translation>小さな画像。削除しても作り直されます。</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>顔の比較</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>フォルダーを開く: %1</translation>
    </message>
    <message>
        <source>On. A model of your own compares faces within a shoot when guesses are asked for; no measurement of a face is kept.</source>
        <translation>オン。推測を求めたときに、独自のモデルが一回の撮影の中で顔を比較します。顔の計測値は保存しません。</translation>
    </message>
    <message>
        <source>Off. Nobody is recognized; guesses on who is the same person come from clothes and time.</source>
        <translation>オフ。誰も識別しません。同一人物の推測には服と時刻を使います。</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>読み込めなかったファイル</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 個のファイルを読み込めませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them counts as clear. Everything else was scanned.</source>
        <translation>これらは公開可とは見なされません。ほかはすべてスキャンされました。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Wikimedia Commons</source>
        <translation>ウィキメディア・コモンズ</translation>
    </message>
    <message>
        <source>Flickr</source>
        <translation>Flickr</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Stock agency</source>
        <translation>ストックフォト</translation>
    </message>
    <message>
        <source>Printed matter</source>
        <translation>印刷物</translation>
    </message>
    <message>
        <source>Public archive</source>
        <translation>公開アーカイブ</translation>
    </message>
    <message>
        <source>Recognizable people: add {{Personality rights}} and {{Consent}} to the file page.</source>
        <translation>見分けられる人物: ファイルページに {{Personality rights}} と {{Consent}} を加えてください。</translation>
    </message>
    <message>
        <source>The destination “%1” cannot be read.</source>
        <translation>公開先「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>The built-in destination “%1” is damaged.</source>
        <translation>内蔵の公開先「%1」が壊れています。</translation>
    </message>
    <message>
        <source>There is no destination “%1”. Known are: %2.</source>
        <translation>公開先「%1」はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid JSON (%3).</source>
        <translation>%1、%2 行目: 正しい JSON ではありません（%3）。</translation>
    </message>
    <message>
        <source>%1, line 1: a destination is a JSON object.</source>
        <translation>%1、1 行目: 公開先は JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” %4.</source>
        <translation>%1、%2 行目:「%3」%4。</translation>
    </message>
    <message>
        <source>is no key of a destination; known are %1</source>
        <translation>は公開先のキーではありません。使えるもの: %1</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>は「%1」でなければなりません</translation>
    </message>
    <message>
        <source>must be a word of lower-case letters, digits and dashes</source>
        <translation>は英小文字、数字、ハイフンの語でなければなりません</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>はテキストでなければなりません</translation>
    </message>
    <message>
        <source>cannot be kept; known are %1</source>
        <translation>は残せません。使えるもの: %1</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>はテキストのリストでなければなりません</translation>
    </message>
    <message>
        <source>is no use; known are %1</source>
        <translation>は用途ではありません。使えるもの: %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>はオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>はルールではありません</translation>
    </message>
    <message>
        <source>must be “error”, “warning”, “advice” or “off”</source>
        <translation>は「error」「warning」「advice」「off」のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>is always an error: nobody knows what is in such a photo</source>
        <translation>は常にエラーです。そのような写真に何が写っているか誰にも分かりません</translation>
    </message>
    <message>
        <source>is no license id, no code, and neither “cc” nor “free”</source>
        <translation>はライセンスの識別子でもコードでも「cc」「free」でもありません</translation>
    </message>
    <message>
        <source>The destination could not be saved as %1: %2.</source>
        <translation>公開先を %1 として保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>You have no destination of your own with the id “%1”.</source>
        <translation>識別子「%1」の独自の公開先はありません。</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>%1 を削除できませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Copy as my own</source>
        <translation>自分用にコピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1（独自）</translation>
    </message>
    <message>
        <source>Your own destination. It is kept as a file that you can pass on.</source>
        <translation>独自の公開先です。人に渡せるファイルとして保存されます。</translation>
    </message>
    <message>
        <source>A destination of the program. Copy it to make your own of it.</source>
        <translation>プログラムの公開先です。コピーして独自のものにできます。</translation>
    </message>
    <message>
        <source>%1, my copy</source>
        <translation>%1、自分用</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>any, also none</source>
        <translation>任意（なしも可）</translation>
    </message>
    <message>
        <source>those of the library</source>
        <translation>ライブラリのもの</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Id (lower-case letters, digits and dashes)</source>
        <translation>識別子（英小文字、数字、ハイフン）</translation>
    </message>
    <message>
        <source>It is a publication as</source>
        <translation>公開の種類</translation>
    </message>
    <message>
        <source>A consent has to cover all of these, or name the destination.</source>
        <translation>同意はこれらすべてに及ぶか、公開先を名指しする必要があります。</translation>
    </message>
    <message>
        <source>Licenses it takes (ids, codes, “cc” or “free”, with commas)</source>
        <translation>受け付けるライセンス（識別子、コード、「cc」「free」をコンマで区切る）</translation>
    </message>
    <message>
        <source>Names you work under there (with commas)</source>
        <translation>そこで使う名前（コンマで区切る）</translation>
    </message>
    <message>
        <source>Copies keep</source>
        <translation>コピーに残すもの</translation>
    </message>
    <message>
        <source>What to do there with recognizable people</source>
        <translation>見分けられる人がいる場合にそこですること</translation>
    </message>
    <message>
        <source>How hard each rule counts</source>
        <translation>各ルールの重み</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 の扱い</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>標準: %1</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>no license stated</source>
        <translation>ライセンスの記載なし</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>作者不明</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>「%1」、%2</translation>
    </message>
</context>
<context>
    <name>PublicationTexts</name>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>HTML (with RDFa)</source>
        <translation>HTML（RDFa 付き）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON-LD (for search engines)</source>
        <translation>JSON-LD（検索エンジン用）</translation>
    </message>
    <message>
        <source>Wikimedia Commons page</source>
        <translation>ウィキメディア・コモンズのページ</translation>
    </message>
    <message>
        <source>Pattypan table (CSV)</source>
        <translation>Pattypan の表（CSV）</translation>
    </message>
    <message>
        <source>%1 has no license that Wikimedia Commons takes.</source>
        <translation>%1 にはウィキメディア・コモンズが受け付けるライセンスがありません。</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this is about all of them.</source>
        <translation>ライブラリで写真が選択されていないため、すべてが対象です。</translation>
    </message>
    <message numerus="yes">
        <source>About the %n photo(s) selected in the library.</source>
        <translation>
            <numerusform>ライブラリで選択中の写真 %n 枚が対象です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the cleared copies</source>
        <translation>公開可コピーのフォルダー</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>%1 に書き出し中</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>確認を保存</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ファイル (*.%2)</translation>
    </message>
    <message>
        <source>Saving the check</source>
        <translation>確認を保存中</translation>
    </message>
    <message>
        <source>These were published before…</source>
        <translation>これらは以前に公開した…</translation>
    </message>
    <message>
        <source>Every exported copy stands in the ledger, with its license and its SHA-256.</source>
        <translation>書き出したコピーはすべて、ライセンスと SHA-256 とともに台帳にあります。</translation>
    </message>
    <message>
        <source>When somebody withdraws consent or a license changes, choose “Only what is to be recalled”: it lists the copies of photos that may not be published any more.</source>
        <translation>誰かが同意を撤回したりライセンスが変わったりしたら「回収すべきもののみ」を選んでください。もう公開できない写真のコピーが並びます。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Accepting what was published before</source>
        <translation>以前に公開したものを承認中</translation>
    </message>
</context>
<context>
    <name>QueueAnswers</name>
    <message>
        <source>Mark faces as %1</source>
        <translation>顔に %1 の印を付ける</translation>
    </message>
</context>
<context>
    <name>QueueLineModel</name>
    <message>
        <source>Undecided faces</source>
        <translation>未判断の顔</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided face(s)</source>
        <translation>
            <numerusform>未判断の顔 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that may hide somebody</source>
        <translation>
            <numerusform>誰かが隠れているかもしれない写真 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) with a name in the file</source>
        <translation>
            <numerusform>ファイルに名前のある顔 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Names found in files</source>
        <translation>ファイルにあった名前</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) that end soon</source>
        <translation>
            <numerusform>まもなく終わる同意 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>終了する同意</translation>
    </message>
    <message>
        <source>May hide somebody</source>
        <translation>誰かが隠れているかも</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Who is this?</source>
        <translation>この人は誰ですか？</translation>
    </message>
    <message>
        <source>Undecided faces</source>
        <translation>未判断の顔</translation>
    </message>
    <message>
        <source>%1 of %2 faces left</source>
        <translation>顔 %2 個中、残り %1 個</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cleared today</source>
        <translation>
            <numerusform>今日 %n 枚の写真が公開可に</numerusform>
        </translation>
    </message>
    <message>
        <source>No file offers a name</source>
        <translation>名前を示すファイルはありません</translation>
    </message>
    <message>
        <source>Names that files give for undecided faces are offered here. They are claims: each is asked for.</source>
        <translation>未判断の顔についてファイルにある名前がここに出ます。あくまで主張なので、一つずつ確認します。</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>まだ写真がありません</translation>
    </message>
    <message>
        <source>Open a folder in the library. The faces found in its photos are asked for here.</source>
        <translation>ライブラリでフォルダーを開いてください。写真で見つかった顔をここで尋ねます。</translation>
    </message>
    <message>
        <source>Every face has a decision</source>
        <translation>すべての顔が判断済みです</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) were decided. Consents are recorded on the person, in the list on the left.</source>
        <translation>
            <numerusform>%n 個の顔を判断しました。同意は左の一覧の人物に記録します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the name right?</source>
        <translation>名前は正しいですか？</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>同意の撤回</translation>
    </message>
    <message>
        <source>What a withdrawal reaches</source>
        <translation>撤回が及ぶ範囲</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 withdrew consent</source>
        <translation>%1 は同意を撤回しました</translation>
    </message>
    <message>
        <source>If %1 withdraws consent</source>
        <translation>%1 が同意を撤回すると</translation>
    </message>
    <message>
        <source>Copies under a Creative Commons license cannot be recalled: who has one may go on using it. Only copies in your own hands can be taken down.</source>
        <translation>クリエイティブ・コモンズのライセンスで出たコピーは回収できません。持っている人は使い続けられます。取り下げられるのは自分の手元のコピーだけです。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) blocked from now on</source>
        <translation>
            <numerusform>写真 %n 枚が今から公開不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be blocked</source>
        <translation>
            <numerusform>写真 %n 枚が公開不可になる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies went out</source>
        <translation>
            <numerusform>コピー %n 個が外に出た</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of the library shows this person.</source>
        <translation>ライブラリにこの人が写った写真はありません。</translation>
    </message>
    <message>
        <source>Photos that are blocked</source>
        <translation>公開不可の写真</translation>
    </message>
    <message>
        <source>No copy that shows this person was exported.</source>
        <translation>この人が写ったコピーは書き出されていません。</translation>
    </message>
    <message>
        <source>Copies that went out, with what can still be done</source>
        <translation>外に出たコピーと、まだできること</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出し日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>フォルダーにある</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>移動または削除</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message numerus="yes">
        <source>%n file(s) cannot be written</source>
        <translation>
            <numerusform>%n 個のファイルに書き込めません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
</context>
<context>
    <name>Relicense</name>
    <message>
        <source>“%1” is not among your names.</source>
        <translation>「%1」はあなたの名前に含まれていません。</translation>
    </message>
    <message>
        <source>The sidecar “%1” belongs to several photos (%2): what is written to it holds for all of them.</source>
        <translation>サイドカー「%1」は複数の写真（%2）のものです。書き込んだ内容はすべてに適用されます。</translation>
    </message>
    <message>
        <source>Rights fields</source>
        <translation>権利のフィールド</translation>
    </message>
    <message>
        <source>License %1</source>
        <translation>ライセンス %1</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>作者なし</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>ライセンスなし</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1、%2: 写真 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (left alone)</source>
        <translation>%1（そのまま）</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, and the photos together name several. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add your name to your own names.</source>
        <translation>「%1」は作者を「%2」としており、写真全体では複数の作者がいます。決められるのは権利者だけです。「%2」の写真にライセンスを付けてよいと申告するか、自分の名前を登録してください。</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, which is none of your names. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add the name to your own names.</source>
        <translation>「%1」は作者を「%2」としていますが、あなたの名前のどれでもありません。決められるのは権利者だけです。「%2」の写真にライセンスを付けてよいと申告するか、その名前を自分の名前に加えてください。</translation>
    </message>
    <message>
        <source>“%1” is in the public domain by its own words (%2): everybody may go on using it, and there is nothing left to license. Undo the session that said so if it was a mistake, or state that it shall be licensed all the same.</source>
        <translation>「%1」は自身の記載によりパブリックドメインです（%2）。誰でも使い続けられ、ライセンスを付けるものは残っていません。誤りならその書き込みを元に戻すか、それでもライセンスを付けると申告してください。</translation>
    </message>
    <message numerus="yes">
        <source>The photos come in %n group(s) of creator and license; look at each before you decide for all of them: %1.</source>
        <translation>
            <numerusform>写真は作者とライセンスで %n 組に分かれます。まとめて決める前に、それぞれを見てください: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>stated: may license photos of %1</source>
        <translation>申告: %1 の写真にライセンスを付けてよい</translation>
    </message>
    <message>
        <source>stated: license although in the public domain</source>
        <translation>申告: パブリックドメインだがライセンスを付ける</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) name another creator than %2. Only the owner of the rights may give a license.</source>
        <translation>
            <numerusform>%n 枚の写真は %2 以外の作者を示しています。ライセンスを付けられるのは権利者だけです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of somebody else would change the version of their license; only an adaptation of your own may carry another one.</source>
        <translation>
            <numerusform>他の人の写真 %n 枚でライセンスのバージョンが変わります。別のバージョンにできるのは自分の翻案だけです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were given to the public domain with CC0: there is nothing left to license, and everybody may go on using them.</source>
        <translation>
            <numerusform>%n 枚の写真は CC0 で公有に供されています。ライセンスを付けるものは残っておらず、誰でも使い続けられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are marked as free of copyright; nobody has the right to license them. Keep the Public Domain Mark.</source>
        <translation>
            <numerusform>%n 枚の写真は著作権なしと記されています。ライセンスを付ける権利は誰にもありません。パブリック・ドメイン・マークを残してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not known to be free of copyright; the mark is for works that are. To give up the rights in your own photo, choose CC0.</source>
        <translation>
            <numerusform>%n 枚の写真は著作権がないとは確認されていません。このマークは著作権のない作品のためのものです。自分の写真の権利を放棄するには CC0 を選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would say the opposite of %1 in the field “Copyrighted”.</source>
        <translation>
            <numerusform>%n 枚の写真は「著作権の有無」で %1 と反対のことを述べることになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) allowed more until now. Copies made under the former license keep it.</source>
        <translation>
            <numerusform>%n 枚の写真はこれまでより多くを認めていました。以前のライセンスで作られたコピーはそれを保ちます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will allow more than before, for good.</source>
        <translation>
            <numerusform>%n 枚の写真はこれまでより多くを、恒久的に認めることになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) get their first license.</source>
        <translation>
            <numerusform>%n 枚の写真に初めてライセンスが付きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) prohibit data mining, which %1 permits; the wish is no term of the license. Allow it, or choose a license with NC or ND.</source>
        <translation>
            <numerusform>%n 枚の写真は %1 が認めるデータマイニングを禁じています。この希望はライセンスの条件ではありません。許可するか、NC または ND のライセンスを選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) say that their model release is missing or limited, but %1 invites commercial use.</source>
        <translation>
            <numerusform>%n 枚の写真はモデルリリースがないか限定的だと述べていますが、%1 は商用利用を招きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer recommended by Creative Commons; choose a license of version 4.0 unless you need this one.</source>
        <translation>%1 はクリエイティブ・コモンズがもう勧めていません。必要でなければバージョン 4.0 のライセンスを選んでください。</translation>
    </message>
    <message>
        <source>%1 is for intergovernmental organizations only.</source>
        <translation>%1 は政府間組織だけのものです。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 cannot be taken back: whoever has a copy keeps the permission, even if you change the license later.</source>
        <translation>%1 は取り消せません。後でライセンスを変えても、コピーを持つ人の許諾は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show people whose consent does not cover this license. The license does not replace their consent.</source>
        <translation>
            <numerusform>%n 枚の写真に、このライセンスに及ぶ同意をしていない人が写っています。ライセンスは本人の同意の代わりにはなりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have faces without a decision or were not scanned yet.</source>
        <translation>
            <numerusform>%n 枚の写真に未判断の顔があるか、まだスキャンされていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos were written as reported, but the catalog “%1” could not take it in yet and may still show what they said before. Scan the photos again when the catalog is free. The reason: %2</source>
        <translation>写真は報告のとおり書き込まれましたが、カタログ「%1」にはまだ反映できず、以前の内容が表示されることがあります。カタログが空いたら写真をもう一度スキャンしてください。理由: %2</translation>
    </message>
    <message>
        <source>their license</source>
        <translation>現在のライセンス</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変える</translation>
    </message>
    <message>
        <source>Faces and answers stay with the person.</source>
        <translation>顔と回答はその人物に残ります。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>名前または仮名</translation>
    </message>
</context>
<context>
    <name>RightsTab</name>
    <message>
        <source>sidecar</source>
        <translation>サイドカー</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>ライセンスを選ぶ…</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>クレジットをコピー</translation>
    </message>
    <message>
        <source>Copies credit and license as text for a caption.</source>
        <translation>クレジットとライセンスをキャプション用のテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1、公開先 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; see Findings.</source>
        <translation>
            <numerusform>ほか %n 件。「指摘」を参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation>拡張 XMP</translation>
    </message>
    <message>
        <source>PNG text</source>
        <translation>PNG テキスト</translation>
    </message>
    <message>
        <source>behind the picture</source>
        <translation>画像データの後ろ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SaveCheck</name>
    <message>
        <source>Stopped; no report was written.</source>
        <translation>中止しました。レポートは書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Clearframe check</source>
        <translation>Clearframe の確認</translation>
    </message>
</context>
<context>
    <name>SelectionTab</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 種類の値</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>顔を判断</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>写真 %Ln 枚を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>ライセンスを選ぶ…</translation>
    </message>
    <message>
        <source>Only the fields you change are written; the others stay as they are in each photo.</source>
        <translation>変更したフィールドだけを書き込みます。ほかは各写真のままです。</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Files and fields of the session</source>
        <translation>この書き込みのファイルとフィールド</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>ログに戻る</translation>
    </message>
    <message>
        <source>%1, written by %2 · %3</source>
        <translation>%1、書き込んだ人: %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetailModel</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>SessionLog</name>
    <message>
        <source>Log of writes</source>
        <translation>書き込みのログ</translation>
    </message>
    <message>
        <source>Undo this session</source>
        <translation>この書き込みを元に戻す</translation>
    </message>
    <message>
        <source>Finish this session</source>
        <translation>この書き込みを完了する</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>まだ何も書き込まれていません</translation>
    </message>
    <message>
        <source>Every write is kept here and can be undone, also next month.</source>
        <translation>書き込みはすべてここに残り、来月でも元に戻せます。</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>失敗あり</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての時期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去 365 日間</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>ファイルを表示</translation>
    </message>
</context>
<context>
    <name>SessionLogModel</name>
    <message>
        <source>Undone on %1</source>
        <translation>%1 に元に戻しました</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n 個のファイルで失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>書き込んだ人: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>書き込んだファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>SessionResult</name>
    <message numerus="yes">
        <source>%n file(s) are as they were before.</source>
        <translation>
            <numerusform>%n 個のファイルが元どおりになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and verified.</source>
        <translation>
            <numerusform>%n 個のファイルに書き込み、検証しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n 個のファイルはそのまま残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The log can finish it.</source>
        <translation>中止しました。ログから完了できます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are named in the log.</source>
        <translation>
            <numerusform>ほか %n 個のファイルがログにあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRunner</name>
    <message>
        <source>Writing “%1”</source>
        <translation>「%1」を書き込み中</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>「%1」を元に戻し中</translation>
    </message>
    <message>
        <source>Finishing “%1”</source>
        <translation>「%1」を完了中</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>人物の検出</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>ライブラリとバックアップ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>From the last to the first</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>From the first to the last</source>
        <translation>昇順</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%n face(s) of somebody else</source>
        <translation>
            <numerusform>別の人の顔 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen faces go from %1 to the person you name. Answers stay where they are.</source>
        <translation>選んだ顔は %1 から指定した人に移ります。回答はそのままです。</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>名前または仮名</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message>
        <source>Stars: keys 0 to 5. They stay in this library and are not written to the file.</source>
        <translation>星: キー 0 から 5。このライブラリの中にとどまり、ファイルには書き込まれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>星なし</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>残り %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>残り %n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>毎秒 %1 枚</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止中…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>All rights written</source>
        <translation>権利はすべて書き込み済み</translation>
    </message>
    <message numerus="yes">
        <source>Rights of %Ln photo(s) not written yet</source>
        <translation>
            <numerusform>%Ln 枚の写真の権利が未書き込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>%2 枚中 %1 枚を選択</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>タスク %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Is somebody in it who was not found?</source>
        <translation>見つからなかった人が写っていませんか？</translation>
    </message>
    <message>
        <source>Every photo was looked at</source>
        <translation>すべての写真を見ました</translation>
    </message>
    <message>
        <source>Photos with faint hits, crowds, and those in which nobody was found come here to be looked at once by eye.</source>
        <translation>かすかな手がかりのある写真、大勢の写真、誰も見つからなかった写真がここに並び、一度目で確かめます。</translation>
    </message>
    <message>
        <source>↵</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>ほかに誰もいない</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Scan it thoroughly</source>
        <translation>念入りにスキャン</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Look at it later</source>
        <translation>後で見る</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Drag over somebody who was missed: the face comes into the queue.</source>
        <translation>見落とした人の上をドラッグすると、顔が順番待ちに入ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left</source>
        <translation>
            <numerusform>残り %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) look faintly like a face (dashed).</source>
        <translation>
            <numerusform>かすかに顔のように見える場所が %n か所（破線）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A crowd: %n faces were found, and one is easily missed.</source>
        <translation>
            <numerusform>大勢: 顔が %n 個見つかりました。見落としが起こりやすい写真です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found. Backs, profiles and small faces are missed most often.</source>
        <translation>誰も見つかりませんでした。後ろ姿、横顔、小さな顔が最も見落とされます。</translation>
    </message>
    <message>
        <source>Looked at: nobody else is in it</source>
        <translation>確認済み: ほかに誰もいない</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1、%n 件待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take an answer back</source>
        <translation>回答を取り消す</translation>
    </message>
    <message>
        <source>For an answer that was recorded by mistake. It counts for nothing from now on; the history keeps it and says so. A person who changes their mind made no mistake: record that as a new answer.</source>
        <translation>誤って記録した回答のためのものです。今後は効力がなくなり、履歴にはその旨とともに残ります。本人の気が変わったのは誤りではありません。その場合は新しい回答として記録してください。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>理由（空欄でも可）</translation>
    </message>
</context>
<context>
    <name>TaskCenter</name>
    <message>
        <source>Clear the list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Nothing runs. Scans, writes and exports are listed here; you can go on working meanwhile.</source>
        <translation>実行中のものはありません。スキャン、書き込み、書き出しがここに表示されます。その間も作業を続けられます。</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止中…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>進行状況: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>中止: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>Save these answers…</source>
        <translation>これらの回答を保存…</translation>
    </message>
    <message>
        <source>Begin with this template</source>
        <translation>最初にこのテンプレートを使う</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変える…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Save, rename or delete a template</source>
        <translation>テンプレートを保存、名前変更、削除</translation>
    </message>
    <message>
        <source>My usual</source>
        <translation>いつもの設定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（既定）</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Text that goes with the photos</source>
        <translation>写真に添えるテキスト</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with a text.</source>
        <translation>
            <numerusform>テキストのある写真 %n 枚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more without one.</source>
        <translation>
            <numerusform>ほか %n 枚はテキストなし。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search photos, people, licenses</source>
        <translation>写真、人物、ライセンスを検索</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>What was done</source>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>As the program was started</source>
        <translation>プログラム起動時の状態</translation>
    </message>
    <message>
        <source>Choose a line to go back to it. The log on the License page undoes writes of earlier days, too.</source>
        <translation>行を選ぶと、その時点に戻ります。以前の日の書き込みも、「ライセンス」ページのログから元に戻せます。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 clear</source>
        <translation>公開可 %1</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>未判断 %1</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>公開不可 %1</translation>
    </message>
</context>
<context>
    <name>VerdictSummary</name>
    <message>
        <source>May go to: %1</source>
        <translation>公開できる先: %1</translation>
    </message>
    <message numerus="yes">
        <source>of %n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Which photos do you want to publish?</source>
        <translation>どの写真を公開しますか？</translation>
    </message>
    <message>
        <source>Drop a folder here, or open one. Clearframe looks for licenses and people in the photos; it changes nothing in them and sends nothing anywhere.</source>
        <translation>ここにフォルダーをドロップするか、開いてください。Clearframe は写真のライセンスと人物を調べます。写真は変えず、どこにも送りません。</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The photos appear while they are read.</source>
        <translation>写真は読み込まれるにつれて表示されます。</translation>
    </message>
    <message>
        <source>Say where you publish</source>
        <translation>公開先を決める</translation>
    </message>
    <message>
        <source>Above, beside “For”: each destination has its own rules.</source>
        <translation>上の「公開先」の横で選びます。公開先ごとに独自のルールがあります。</translation>
    </message>
    <message>
        <source>Read the verdicts</source>
        <translation>判定を見る</translation>
    </message>
    <message>
        <source>What stops a photo is said beside it, with what mends it.</source>
        <translation>写真の妨げになっているものと、その直し方が横に示されます。</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The destination that photos are checked for, and how they stand: clear, undecided or blocked. Another destination may ask for more or for less.</source>
        <translation>写真を確認する公開先と、写真の状態: 公開可、未判断、公開不可。公開先が変われば、求められるものも増えたり減ったりします。</translation>
    </message>
    <message>
        <source>Shows only some photos: of a folder, with a verdict, of a person, under a license. The numbers say how many there are.</source>
        <translation>一部の写真だけを表示します: フォルダー、判定、人物、ライセンス別。数字は枚数です。</translation>
    </message>
    <message>
        <source>All photos, each with its license, its faces and its verdict as icon and word. Space or Return opens one, Ctrl and the wheel change the size; drag photos out into other programs.</source>
        <translation>すべての写真。それぞれにライセンス、顔、そして判定がアイコンと言葉で付きます。Space または Return で開き、Ctrl とホイールで大きさを変えます。写真はほかのプログラムへドラッグできます。</translation>
    </message>
    <message>
        <source>What is known of the chosen photos: the rights with the place where each stands, the people with their answers, and the findings with what mends them.</source>
        <translation>選んだ写真について分かっていること: 権利とその記載場所、人物とその回答、指摘とその直し方。</translation>
    </message>
    <message>
        <source>One photo large, with a box around every face. A click on a box asks who it is. The arrows go to the next photo, Escape goes back.</source>
        <translation>一枚の写真を大きく表示し、すべての顔を枠で囲みます。枠をクリックすると、誰かを尋ねます。矢印キーで次の写真へ、Escape で戻ります。</translation>
    </message>
    <message>
        <source>Faces that nobody has decided yet, those first that hold up the most photos. One key answers; several chosen faces get one answer.</source>
        <translation>まだ誰も判断していない顔。最も多くの写真を止めているものから順に並びます。キー一つで答えられ、複数の顔を選べば一つの回答になります。</translation>
    </message>
    <message>
        <source>The answers for this face, each with its key. Type a name to say who it is; whether the person agrees is asked afterwards, of the person.</source>
        <translation>この顔への回答と、それぞれのキー。名前を入力して誰かを示します。同意するかどうかは、その後で本人に尋ねます。</translation>
    </message>
    <message>
        <source>The queue, the sweep for people who were not found, the calendar of answers that end, and everybody by name.</source>
        <translation>順番待ち、見つからなかった人の見落とし確認、終了する回答のカレンダー、そして名前順の全員。</translation>
    </message>
    <message>
        <source>A new answer of this person: what it covers, until when, and the evidence. Earlier answers stay in the history.</source>
        <translation>この人の新しい回答: 何に及ぶか、いつまでか、そして証拠。以前の回答は履歴に残ります。</translation>
    </message>
    <message>
        <source>Photos in which somebody may be whom no detector found. Look once and say that nobody else is in it, or draw a box.</source>
        <translation>検出器が見つけなかった人がいるかもしれない写真。一度見て、ほかに誰もいないと答えるか、枠を描いてください。</translation>
    </message>
    <message>
        <source>The license you want to give, by questions or from the catalog, and whom to credit. Nothing is written before you have seen the preview.</source>
        <translation>付けたいライセンスを質問またはカタログから選び、クレジット先を決めます。プレビューを見るまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>Every value that would change, in every file, before anything is written.</source>
        <translation>どのファイルのどの値が変わるかを、書き込む前にすべて示します。</translation>
    </message>
    <message>
        <source>Every write, with the day and the files. Each can be undone, also next month.</source>
        <translation>すべての書き込みと、その日付とファイル。どれも、来月でも元に戻せます。</translation>
    </message>
    <message>
        <source>What stands in the way at this destination, grouped by what mends it. A finding can be accepted with a reason; it stays visible.</source>
        <translation>この公開先で妨げになっているものを、直し方ごとにまとめたもの。指摘は理由を付けて承認でき、その後も表示されます。</translation>
    </message>
    <message>
        <source>Writes copies of the clear photos: rights kept, private data removed, faces covered where you ask for it. Originals are not touched.</source>
        <translation>公開可の写真のコピーを書き出します。権利は残り、個人データは除かれ、求めた箇所の顔は隠されます。元の写真には手を加えません。</translation>
    </message>
    <message>
        <source>Every copy that was ever exported, with the day, the license and the people in it: where to ask when somebody withdraws.</source>
        <translation>これまでに書き出したすべてのコピーと、その日付、ライセンス、写っている人。誰かが同意を撤回したときに、どこに問い合わせるかが分かります。</translation>
    </message>
    <message>
        <source>What runs, how far it is and how long it takes, with Pause and Stop. You can go on working meanwhile; “Tasks” lists all of it.</source>
        <translation>実行中のもの、その進み具合と所要時間。一時停止と中止ができます。その間も作業を続けられます。「タスク」にすべてが表示されます。</translation>
    </message>
</context>
<context>
    <name>WordBoxes</name>
    <message>
        <source>GPS position</source>
        <translation>GPS 位置</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>人の名前</translation>
    </message>
    <message>
        <source>Age of minors</source>
        <translation>未成年者の年齢</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>The reader of photos gave an answer that makes no sense.</source>
        <translation>写真の読み取りプログラムが意味の通らない応答をしました。</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Scan it again.</source>
        <translation>「%1」は読み込み中に変わりました。もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>“%1” needs more memory than is allowed for one photo.</source>
        <translation>「%1」には写真 1 枚に許された量を超えるメモリーが必要です。</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>「%1」を読み込めませんでした（%2）。</translation>
    </message>
    <message>
        <source>“%1” is not a photo of a known kind.</source>
        <translation>「%1」は対応している種類の写真ではありません。</translation>
    </message>
    <message>
        <source>“%1” could not be read: it took longer than %2 s.</source>
        <translation>「%1」を読み込めませんでした。%2 秒を超えました。</translation>
    </message>
    <message>
        <source>“%1” could not be read: it needed more than %2 of memory.</source>
        <translation>「%1」を読み込めませんでした。%2 を超えるメモリーが必要でした。</translation>
    </message>
    <message>
        <source>“%1” was not read: the work was stopped.</source>
        <translation>「%1」は読み込まれませんでした。作業が中止されました。</translation>
    </message>
    <message>
        <source>“%1” could not be read: the reader crashed on it. The file may be damaged.</source>
        <translation>「%1」を読み込めませんでした。読み取りプログラムが異常終了しました。ファイルが壊れているかもしれません。</translation>
    </message>
    <message>
        <source>“%1” was not scanned. %2</source>
        <translation>「%1」はスキャンされませんでした。%2</translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation>この写真には 1 枚に許された量を超えるメモリーが必要です。</translation>
    </message>
    <message>
        <source>The photo could not be read (%1).</source>
        <translation>写真を読み込めませんでした（%1）。</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” does not start or does not answer. Reinstall Clearframe.</source>
        <translation>写真を読み込めません。プログラム「%1」が起動しないか応答しません。Clearframe を再インストールしてください。</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” belongs to another version of Clearframe than the one that runs. Close Clearframe and reinstall it.</source>
        <translation>写真を読み込めません。プログラム「%1」は、実行中のものとは別のバージョンの Clearframe のものです。Clearframe を閉じて再インストールしてください。</translation>
    </message>
    <message>
        <source>“%1” was not read: there was no answer for %2 s. Is the drive still there, or is the computer very busy? Scan again later.</source>
        <translation>「%1」は読み込まれませんでした：%2 秒間応答がありませんでした。ドライブは接続されていますか。またはコンピューターの負荷が高くありませんか。後でもう一度スキャンしてください。</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>Accepting needs a reason that can be read later.</source>
        <translation>承認には、後で読み返せる理由が必要です。</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>ルール「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be accepted: nobody knows what is in such a photo. Scan it.</source>
        <translation>%1 は承認できません。そのような写真に何が写っているか誰にも分かりません。スキャンしてください。</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>the state is missing</source>
        <translation>回答がありません</translation>
    </message>
    <message>
        <source>“%1” is no use or destination</source>
        <translation>「%1」は用途でも公開先でもありません</translation>
    </message>
    <message>
        <source>“%1” is no license</source>
        <translation>「%1」はライセンスではありません</translation>
    </message>
    <message>
        <source>a limited consent names the uses it covers</source>
        <translation>限定的な同意には、及ぶ用途を書きます</translation>
    </message>
    <message>
        <source>“%1” is no code of a record</source>
        <translation>「%1」は記録のコードではありません</translation>
    </message>
    <message>
        <source>“%1” is not the file whose SHA-256 is written</source>
        <translation>「%1」は書かれた SHA-256 のファイルではありません</translation>
    </message>
    <message>
        <source>%1 was born on %2 as recorded here, not on %3</source>
        <translation>%1 の生年月日はここでは %2 で、%3 ではありません</translation>
    </message>
    <message>
        <source>the code %1 belongs to somebody else here</source>
        <translation>コード %1 はここでは別の人のものです</translation>
    </message>
    <message>
        <source>%1 “%2” is neither yes nor no</source>
        <translation>%1「%2」は「はい」でも「いいえ」でもありません</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>there are more cells than columns</source>
        <translation>列よりセルが多くなっています</translation>
    </message>
    <message>
        <source>The first row must name the columns, and one of them “name”.</source>
        <translation>最初の行には列名を書き、その一つは「name」でなければなりません。</translation>
    </message>
    <message>
        <source>The JSON is damaged in line %1: %2.</source>
        <translation>JSON の %1 行目が壊れています: %2。</translation>
    </message>
    <message>
        <source>The schema is “%1”, not “clearframe.consent/1”.</source>
        <translation>スキーマが「clearframe.consent/1」ではなく「%1」です。</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>人物 %1</translation>
    </message>
    <message>
        <source>%1, answer %2</source>
        <translation>%1、回答 %2</translation>
    </message>
    <message>
        <source>“%1” was not copied: the reader&apos;s answer made no sense.</source>
        <translation>「%1」はコピーされませんでした。読み取りプログラムの応答が意味をなしませんでした。</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2.</source>
        <translation>レポート「%1」を書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Another export is writing into “%1”. Wait until it is done.</source>
        <translation>別の書き出しが「%1」に書き込み中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The file suggests no name for face %1.</source>
        <translation>ファイルには顔 %1 の名前の候補がありません。</translation>
    </message>
    <message>
        <source>The file gives face %1 several names (%2); say which one.</source>
        <translation>ファイルには顔 %1 の名前が複数あります（%2）。どれかを指定してください。</translation>
    </message>
    <message>
        <source>The file does not suggest “%1” for face %2.</source>
        <translation>ファイルは顔 %2 に「%1」を示していません。</translation>
    </message>
    <message>
        <source>There is no face %1 in the catalog; list the faces again.</source>
        <translation>カタログに顔 %1 はありません。顔の一覧を取り直してください。</translation>
    </message>
    <message>
        <source>face region or person tag</source>
        <translation>顔の領域または人物タグ</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>already there, unchanged</source>
        <translation>すでにあり、変更なし</translation>
    </message>
    <message>
        <source>covered with a box: a face could still be found otherwise</source>
        <translation>四角で隠しました。そうしないと顔が見つかるためです</translation>
    </message>
    <message>
        <source>covered more strongly: a face could still be found otherwise</source>
        <translation>より強く隠しました。そうしないと顔が見つかるためです</translation>
    </message>
    <message>
        <source>“%1” changed while it was copied. Scan it again, then export again.</source>
        <translation>「%1」はコピー中に変わりました。スキャンし直してから、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>“%1” was left out: a face can still be found in the copy after covering it.</source>
        <translation>「%1」は外しました。隠した後もコピーで顔が見つかります。</translation>
    </message>
    <message>
        <source>“%1” was left out: its file name names a person in it. Export it under another name (--name).</source>
        <translation>「%1」は外しました。ファイル名に写っている人の名前があります。別の名前（--name）で書き出してください。</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>「%1」は外しました: %2</translation>
    </message>
    <message>
        <source>“%1” was left out: another file has the name “%2” there.</source>
        <translation>「%1」は外しました。別のファイルがそこで「%2」という名前です。</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) covered</source>
        <translation>
            <numerusform>顔 %n 個を隠しました</numerusform>
        </translation>
    </message>
    <message>
        <source>left behind: %1</source>
        <translation>残さなかったもの: %1</translation>
    </message>
    <message>
        <source>encoded anew as %1</source>
        <translation>%1 としてエンコードし直しました</translation>
    </message>
    <message>
        <source>attention: %1 does not let others share changed versions, and covering is a change; ask the creator if that is not you</source>
        <translation>注意: %1 は他の人が改変版を共有することを認めておらず、隠すことは改変にあたります。あなたが作者でなければ尋ねてください</translation>
    </message>
    <message>
        <source>clothes of much the same color, in the same folder</source>
        <translation>服の色がほぼ同じ、同じフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n second(s) apart</source>
        <translation>
            <numerusform>服の色がほぼ同じ、%n 秒違い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n minute(s) apart</source>
        <translation>
            <numerusform>服の色がほぼ同じ、%n 分違い</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no face %1.</source>
        <translation>顔 %1 はありません。</translation>
    </message>
    <message>
        <source>Delete the copy “%1”.</source>
        <translation>コピー「%1」を削除してください。</translation>
    </message>
    <message>
        <source>Leave it out of the next printing; what is printed stays printed.</source>
        <translation>次の印刷から外してください。印刷済みのものは残ります。</translation>
    </message>
    <message>
        <source>Take it down at its destination (%1), and ask that caches and other pages remove it.</source>
        <translation>公開先（%1）から取り下げ、キャッシュや他のページからも削除するよう求めてください。</translation>
    </message>
    <message>
        <source>%1 cannot be recalled: who has the copy may go on using it under that license. The license does not cover the rights of the person, so still ask.</source>
        <translation>%1 は取り消せません。コピーを持つ人はそのライセンスで使い続けられます。ライセンスは本人の権利には及ばないので、それでも頼んでください。</translation>
    </message>
    <message>
        <source>No photo here shows this person.</source>
        <translation>ここにこの人が写った写真はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are blocked from now on:</source>
        <translation>
            <numerusform>%n 枚の写真が今から公開不可になります:</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy of them was exported with this library.</source>
        <translation>このライブラリからそのコピーは書き出されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n exported cop(y/ies) went out before:</source>
        <translation>
            <numerusform>以前に書き出したコピー %n 個:</numerusform>
        </translation>
    </message>
    <message>
        <source>A Creative Commons license that was given cannot be recalled. What was published before stays lawful for those who have it; nothing new is cleared.</source>
        <translation>一度与えたクリエイティブ・コモンズ・ライセンスは取り消せません。以前に公開されたものは、持っている人にとって適法なままです。新たに公開可になるものはありません。</translation>
    </message>
    <message>
        <source>No model that compares faces is chosen, and none is shipped. Choose one of your own first: clearframe-cli settings embedding FILE.</source>
        <translation>顔を比較するモデルが選ばれておらず、付属もしていません。先に独自のものを選んでください: clearframe-cli settings embedding FILE。</translation>
    </message>
    <message>
        <source>Comparing faces by a model processes biometric data.
In the European Union this falls under Article 9 of the General Data Protection Regulation: it is forbidden unless an exception applies, as a rule the explicit consent of every person in the photos, beforehand and also of those in the background. Purely personal use at home is outside that law; work for a school, a club, a customer or a publication is not. The United Kingdom and Switzerland have like rules; Illinois, Texas and Washington in the United States ask for notice and consent. For children a guardian decides.
The model is yours: whose faces it was trained on, whether they were asked, and how often it errs, and on whom, you have to know. Clearframe ships none.
Clearframe compares faces of one shoot on this computer, offers what is alike as a question, keeps no measurement of any face and exports none. It decides nothing by itself.
This is no legal advice.</source>
        <translation>モデルによる顔の比較は生体データの処理にあたります。
欧州連合では一般データ保護規則の第 9 条に該当し、例外がなければ禁止されています。原則として、背景の人も含め、写真に写る全員の明示的な同意が事前に必要です。家庭での純粋に私的な利用はこの法律の対象外ですが、学校、クラブ、顧客、出版のための仕事は対象です。英国とスイスにも同様の規則があり、米国のイリノイ、テキサス、ワシントンの各州は通知と同意を求めます。子どもについては保護者が決めます。
モデルはあなたのものです。誰の顔で学習したか、その人たちに尋ねたか、どれほど、誰に対して誤るかを知っておく必要があります。Clearframe には付属しません。
Clearframe は一回の撮影の顔をこのコンピューター上で比較し、似たものを質問として示します。顔の計測値は保存も書き出しもしません。自分では何も決めません。
これは法律上の助言ではありません。</translation>
    </message>
    <message>
        <source>your own model finds the faces alike</source>
        <translation>独自のモデルが顔を似ていると判断</translation>
    </message>
    <message>
        <source>The column “%1” is not known. Known are: %2.</source>
        <translation>列「%1」は不明です。使えるもの: %2。</translation>
    </message>
    <message>
        <source>There is no form in the language “%1”. There are: %2.</source>
        <translation>言語「%1」の同意書はありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>There is no license template “%1”; none was saved yet.</source>
        <translation>ライセンスのテンプレート「%1」はありません。まだ一つも保存されていません。</translation>
    </message>
    <message>
        <source>There is no license template “%1”, only: %2.</source>
        <translation>ライセンスのテンプレート「%1」はありません。あるのは次のものだけです: %2。</translation>
    </message>
    <message>
        <source>A license template needs a name.</source>
        <translation>ライセンスのテンプレートには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a license template “%1” already.</source>
        <translation>ライセンスのテンプレート「%1」はすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>A close look at the copy found %n more face(s) that nobody has decided on. Scan the photo thoroughly, decide, then export again.</source>
        <translation>
            <numerusform>コピーを詳しく調べたところ、まだ誰も判断していない顔がさらに %n 件見つかりました。写真を徹底スキャンし、判断してから、もう一度書き出してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be searched for faces.</source>
        <translation>「%1」で顔を検索できませんでした。</translation>
    </message>
</context>
<context>
    <name>WriteChoices</name>
    <message>
        <source>Read-only photos get a sidecar</source>
        <translation>読み取り専用の写真はサイドカーへ</translation>
    </message>
    <message>
        <source>Keep the files&apos; time of modification</source>
        <translation>ファイルの更新日時を保つ</translation>
    </message>
    <message>
        <source>Also with Content Credentials</source>
        <translation>Content Credentials があっても書き込む</translation>
    </message>
    <message>
        <source>In the photo, a sidecar follows</source>
        <translation>写真に書き、サイドカーも合わせる</translation>
    </message>
    <message>
        <source>In the photo and in a sidecar</source>
        <translation>写真とサイドカーの両方</translation>
    </message>
    <message>
        <source>In the photo only</source>
        <translation>写真のみ</translation>
    </message>
    <message>
        <source>In sidecars only</source>
        <translation>サイドカーのみ</translation>
    </message>
    <message>
        <source>Are left alone</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Change under all names</source>
        <translation>すべての名前で変更する</translation>
    </message>
    <message>
        <source>This name gets a file of its own</source>
        <translation>この名前だけ独自のファイルにする</translation>
    </message>
    <message>
        <source>Any change of such a photo makes its Content Credentials (C2PA) invalid.</source>
        <translation>このような写真を変更すると Content Credentials（C2PA）は無効になります。</translation>
    </message>
    <message>
        <source>Programs for backups may then miss the change.</source>
        <translation>バックアップのプログラムが変更を見落とすことがあります。</translation>
    </message>
    <message>
        <source>Where the rights go</source>
        <translation>権利の書き込み先</translation>
    </message>
    <message>
        <source>Photos with several names (hard links)</source>
        <translation>複数の名前を持つ写真（ハードリンク）</translation>
    </message>
    <message>
        <source>Hide how it is written</source>
        <translation>書き込み方を隠す</translation>
    </message>
    <message>
        <source>How it is written…</source>
        <translation>書き込み方…</translation>
    </message>
    <message>
        <source>How it is written: changed…</source>
        <translation>書き込み方: 変更あり…</translation>
    </message>
    <message>
        <source>Remember these choices</source>
        <translation>この選択を記憶する</translation>
    </message>
    <message>
        <source>Every write from this window begins with them; except for Content Credentials.</source>
        <translation>このウィンドウからの書き込みは、毎回これらの選択で始まります。Content Credentials についての選択は除きます。</translation>
    </message>
</context>
<context>
    <name>WriteCommand</name>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルに書き込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Another write is running. Undo this one in the log when it is done.</source>
        <translation>別の書き込みが実行中です。終わってから、ログでこの書き込みを元に戻してください。</translation>
    </message>
</context>
<context>
    <name>WritePreview</name>
    <message>
        <source>Preparing the preview</source>
        <translation>プレビューを準備中</translation>
    </message>
</context>
<context>
    <name>WriteRegions</name>
    <message>
        <source>“%1” changed since its scan, or was not scanned; scan it again first.</source>
        <translation>「%1」はスキャン後に変わったか、スキャンされていません。先にスキャンしてください。</translation>
    </message>
    <message>
        <source>“%1” was never scanned; scan it first.</source>
        <translation>「%1」は一度もスキャンされていません。先にスキャンしてください。</translation>
    </message>
    <message>
        <source>“%1” holds face regions of the picture before it was cropped, which are not right any more. Remove them with the program that wrote them, then try again.</source>
        <translation>「%1」の顔の領域は切り抜き前の画像のもので、もう正しくありません。書き込んだプログラムで取り除いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>顔の領域</translation>
    </message>
    <message>
        <source>%1 of the people have not agreed that their name stands with the photo; their regions are written without it.</source>
        <translation>%1 人が写真に名前を添えることに同意していません。その領域は名前なしで書き込まれます。</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>“%1” was left as it was: its attribute %2 could not be kept. Write a sidecar instead.</source>
        <translation>「%1」はそのまま残しました。属性 %2 を保てませんでした。代わりにサイドカーに書き込んでください。</translation>
    </message>
    <message>
        <source>“%1” was written, but now belongs to you: only an administrator may keep its former owner.</source>
        <translation>「%1」に書き込みましたが、所有者があなたになりました。元の所有者を保てるのは管理者だけです。</translation>
    </message>
    <message>
        <source>“%1” was written, but its group could not be kept.</source>
        <translation>「%1」に書き込みましたが、グループを保てませんでした。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” has a damaged entry. Nothing was changed on its account.</source>
        <translation>変更ログ「%1」に壊れた項目があります。それによる変更はありません。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” is damaged and was left untouched. Move it to another folder; a new one is then begun, the old one may still be repaired.</source>
        <translation>変更ログ「%1」は壊れており、触れずに残しました。別のフォルダーに移すと新しいログが始まります。古いログは修復できるかもしれません。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” was made by a newer version of this program. Install that version to use it.</source>
        <translation>変更ログ「%1」はこのプログラムの新しいバージョンで作られています。使うにはそのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Another program holds the log of written changes “%1”. Try again when it has finished.</source>
        <translation>別のプログラムが変更ログ「%1」を使用中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be written: the disk is full. No photo is changed without it. Free some space and try again.</source>
        <translation>変更ログ「%1」に書き込めませんでした。ディスクがいっぱいです。ログなしに写真は変更しません。空きを作ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” could not be created. Check that its folder may be written to.</source>
        <translation>「%1」を作成できませんでした。フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place now: another program has it open, or it lies on a network share.</source>
        <translation>「%1」は今その場で変更できません。別のプログラムが開いているか、ネットワーク共有にあります。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place on this system.</source>
        <translation>このシステムでは「%1」をその場で変更できません。</translation>
    </message>
    <message>
        <source>“%1” is read-only and was left as it was. Allow writing to it, or have the rights of read-only photos written to sidecars.</source>
        <translation>「%1」は読み取り専用のためそのまま残しました。書き込みを許可するか、読み取り専用の写真の権利をサイドカーに書き込むようにしてください。</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links), and this change does not fit into the file&apos;s present form, so that the names would part. It was left as it was.</source>
        <translation>「%1」はこのディスクに %2 個の名前（ハードリンク）があり、この変更は今の形に収まらないため名前が分かれてしまいます。そのまま残しました。</translation>
    </message>
    <message>
        <source>The sidecar says the same as the photo.</source>
        <translation>サイドカーは写真と同じことを述べています。</translation>
    </message>
    <message>
        <source>The photo is read-only; its rights are written to a sidecar beside it.</source>
        <translation>写真は読み取り専用です。権利は隣のサイドカーに書き込まれます。</translation>
    </message>
    <message>
        <source>On a network share a new file takes the place of the old one.</source>
        <translation>ネットワーク共有では新しいファイルが古いものに置き換わります。</translation>
    </message>
    <message>
        <source>The photo gets a file of its own; its other names keep the old one.</source>
        <translation>写真は独自のファイルになり、他の名前は古いものを保ちます。</translation>
    </message>
    <message>
        <source>The photo already says so; its sidecar is left as it is.</source>
        <translation>写真はすでにそのとおりです。サイドカーはそのままです。</translation>
    </message>
    <message>
        <source>“%1” cannot hold the rights itself, and sidecars were not wanted.</source>
        <translation>「%1」には権利を書き込めず、サイドカーも指定されていません。</translation>
    </message>
    <message>
        <source>“%1” was replaced, but the disk did not confirm it. Check the disk.</source>
        <translation>「%1」を置き換えましたが、ディスクが確認しませんでした。ディスクを調べてください。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program at the same moment. That version was kept as “%2”.</source>
        <translation>「%1」は同時に別のプログラムに変更されました。その内容は「%2」として残しました。</translation>
    </message>
    <message>
        <source>“%1” was replaced, but its former version “%2” could not be removed.</source>
        <translation>「%1」を置き換えましたが、以前の内容「%2」を削除できませんでした。</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>書き込み %1 はありません。</translation>
    </message>
    <message>
        <source>Waiting until another program has finished writing photos</source>
        <translation>別のプログラムが写真の書き込みを終えるのを待っています</translation>
    </message>
    <message>
        <source>Stopped while another program was writing photos.</source>
        <translation>別のプログラムが写真を書き込んでいる間に中止しました。</translation>
    </message>
    <message>
        <source>Another program is writing photos of this library. Nothing was changed. Try again when it has finished.</source>
        <translation>別のプログラムがこのライブラリの写真に書き込み中です。何も変更していません。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full, the remaining photos were left as they are. Free some space and resume the session.</source>
        <translation>ディスクがいっぱいのため、残りの写真はそのままです。空きを作って書き込みを再開してください。</translation>
    </message>
    <message>
        <source>“%1” was written, but this could not be noted. Resume the session.</source>
        <translation>「%1」に書き込みましたが、記録できませんでした。書き込みを再開してください。</translation>
    </message>
    <message>
        <source>Session %1 has been finished; there is nothing to resume.</source>
        <translation>書き込み %1 は完了しています。再開するものはありません。</translation>
    </message>
    <message>
        <source>Session %1 has already been undone.</source>
        <translation>書き込み %1 はすでに元に戻されています。</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>「%1」はもうありません。</translation>
    </message>
    <message>
        <source>“%1” could not be restored to what it was and was left as it is.</source>
        <translation>「%1」を元の状態に戻せなかったため、そのままです。</translation>
    </message>
    <message>
        <source>“%1” was copied or touched by another program since. Its metadata is what it was, byte for byte; its picture was left as it is.</source>
        <translation>「%1」はその後、別のプログラムにコピーまたは変更されました。メタデータは 1 バイトも違わず元どおりで、画像はそのままです。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. The fields of the session say what they said before; the other changes were kept.</source>
        <translation>「%1」はその後、別のプログラムに変更されました。この書き込みのフィールドは元の内容に戻し、他の変更は残しました。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. These fields keep its values: %2.</source>
        <translation>「%1」はその後、別のプログラムに変更されました。次のフィールドはその値を保ちます: %2。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: the disk is full. Free some space and try again.</source>
        <translation>「%1」はそのまま残しました。ディスクがいっぱいです。空きを作ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: your share of the disk is used up. Free some space and try again.</source>
        <translation>「%1」はそのまま残しました。ディスクの割り当てを使い切っています。空きを作ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: it would become larger than this disk or account allows.</source>
        <translation>「%1」はそのまま残しました。このディスクまたはアカウントの上限を超えてしまいます。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: you may not write to its folder, or the file is protected. Change its permissions and try again.</source>
        <translation>「%1」はそのまま残しました。フォルダーに書き込めないか、ファイルが保護されています。アクセス権を変えてもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: too many files are open. Close other programs and try again.</source>
        <translation>「%1」はそのまま残しました。開いているファイルが多すぎます。他のプログラムを閉じてもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: writing failed (%2). Check the disk before you try again.</source>
        <translation>「%1」はそのまま残しました。書き込みに失敗しました（%2）。もう一度試す前にディスクを調べてください。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program in the meantime and was left as it is. Scan it again and repeat the change.</source>
        <translation>「%1」はその間に別のプログラムに変更されたため、そのまま残しました。スキャンし直して変更を繰り返してください。</translation>
    </message>
    <message>
        <source>“%1” was created by another program in the meantime and was left as it is. Scan the photo again and repeat the change.</source>
        <translation>「%1」はその間に別のプログラムに作成されたため、そのまま残しました。写真をスキャンし直して変更を繰り返してください。</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links). Writing it would change or part them, so it was left as it was. Say what to do with hard links, choose to write a sidecar, or make a copy of the photo.</source>
        <translation>「%1」はこのディスクに %2 個の名前（ハードリンク）があります。書き込むとそれらが変わるか分かれるため、そのまま残しました。ハードリンクの扱いを指定するか、サイドカーを選ぶか、写真のコピーを作ってください。</translation>
    </message>
    <message>
        <source>“%1” is no log of written changes of this program and was left untouched. Move it to another folder, or choose another catalog; a new log is then begun.</source>
        <translation>「%1」はこのプログラムの変更ログではないため、触れずに残しました。別のフォルダーに移すか別のカタログを選ぶと、新しいログが始まります。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” cannot be written to. No photo is changed without it. Give yourself permission to write to the file and its folder, or choose another catalog.</source>
        <translation>変更ログ「%1」に書き込めません。ログなしに写真は変更しません。ファイルとフォルダーへの書き込みを許可するか、別のカタログを選んでください。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be read or written (%2). No photo is changed without it. Check the disk it lies on, then try again.</source>
        <translation>変更ログ「%1」を読み書きできませんでした（%2）。ログなしに写真は変更しません。保存先のディスクを確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be used (%2). No photo is changed without it. Close other programs and try again, or move the file to another folder; a new log is then begun.</source>
        <translation>変更ログ「%1」を使えませんでした（%2）。ログなしに写真は変更しません。他のプログラムを閉じてもう一度試すか、ファイルを別のフォルダーに移してください。新しいログが始まります。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: its disk can only be read. Copy the photo to a disk that can be written to, or make this one writable, and try again.</source>
        <translation>「%1」はそのまま残しました。ディスクが読み取り専用です。書き込めるディスクに写真をコピーするか、このディスクを書き込み可能にして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Bring it back to its place, or scan the folder it moved to.</source>
        <translation>「%1」はもうありません。元の場所に戻すか、移動先のフォルダーをスキャンしてください。</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check its permissions and the disk it lies on, then try again.</source>
        <translation>「%1」を読み込めませんでした（%2）。アクセス権と保存先のディスクを確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” was written by a later session since. The fields of this session say what they said before; what the later one wrote was kept.</source>
        <translation>「%1」はその後の書き込みで変更されています。この書き込みのフィールドは以前の内容に戻し、後のものが書いた内容は残しました。</translation>
    </message>
    <message>
        <source>“%1” was left as it is: session %2 wrote other values to it since. Undo session %2 first.</source>
        <translation>「%1」はそのまま残しました。書き込み %2 がその後、別の値を書いています。先に書き込み %2 を元に戻してください。</translation>
    </message>
    <message>
        <source>Room is made inside the file; the picture is not copied.</source>
        <translation>ファイルの中に場所を空けます。画像はコピーされません。</translation>
    </message>
    <message>
        <source>“%1” was written, but its folder did not confirm that it is safe: %2 Then resume the session.</source>
        <translation>「%1」は書き込まれましたが、フォルダーから安全に保存されたことを確認できませんでした：%2 その後、セッションを再開してください。</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Smaller (−)</source>
        <translation>縮小（−）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大（+）</translation>
    </message>
    <message>
        <source>Fitted or 100 % (Z, or click the photo)</source>
        <translation>全体表示または 100%（Z、または写真をクリック）</translation>
    </message>
    <message>
        <source>Fit · %1 %</source>
        <translation>全体 · %1%</translation>
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
        <translation>公開前に写真のライセンスと同意を確認します。</translation>
    </message>
    <message>
        <source>Photos or folders to open.</source>
        <translation>開く写真またはフォルダー。</translation>
    </message>
    <message>
        <source>Use this catalog instead of your own.</source>
        <translation>自分のものの代わりにこのカタログを使います。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme; use dark, light or system.</source>
        <translation>「%1」というテーマはありません。dark、light、system のどれかを使ってください。</translation>
    </message>
    <message>
        <source>Not all pictures could be written to %1.</source>
        <translation>一部の画像を %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Language of the window, as in de or pt_BR.</source>
        <translation>ウィンドウの言語（de、pt_BR など）。</translation>
    </message>
    <message>
        <source>dark, light or system; otherwise as chosen in the settings.</source>
        <translation>dark、light、system のいずれか。指定しなければ設定で選んだもの。</translation>
    </message>
</context>
</TS>
