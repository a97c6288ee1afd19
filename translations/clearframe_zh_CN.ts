<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Finds: %1
License: %2
Source: %3
Trained on: %4
SHA-256: %5</source>
        <translation>检测对象：%1
许可协议：%2
来源：%3
训练数据：%4
SHA-256：%5</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>关于 Clearframe</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GPL, version 3 or later; it comes without any warranty and gives no legal advice.</source>
        <translation>版本 %1。依据 GPL 第 3 版或更高版本发布的自由软件；不提供任何担保，也不提供法律意见。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program finds that there is a face, not whose it is: no model that recognizes people is part of it.</source>
        <translation>一切都留在这台电脑上。程序只发现有一张脸，而不判断是谁的脸：其中不含任何识别人物的模型。</translation>
    </message>
    <message>
        <source>Models that find faces and people</source>
        <translation>查找人脸和人物的模型</translation>
    </message>
    <message>
        <source>They miss people: from behind, far away, turned, badly lit. “No face found” means what it says, not “nobody is in the picture”.</source>
        <translation>它们会漏掉人：背影、远处、侧身、光线不好。“未发现人脸”就是字面意思，并不表示“照片里没有人”。</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AcceptCommand</name>
    <message>
        <source>Accept a finding</source>
        <translation>接受一项发现</translation>
    </message>
    <message>
        <source>Take an acceptance back</source>
        <translation>撤回接受</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Ends on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>For every destination, not only %1</source>
        <translation>适用于所有发布目标，而不只是 %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>对 %n 张照片接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>接受一项发现</translation>
    </message>
    <message>
        <source>Last day on which it is accepted</source>
        <translation>接受有效的最后一天</translation>
    </message>
    <message>
        <source>The photos count as if this had not been found. The finding, your reason and your name stay in every report.</source>
        <translation>这些照片将视为没有此项发现。发现、理由和您的姓名会保留在每份报告中。</translation>
    </message>
</context>
<context>
    <name>AnswerForManyDialog</name>
    <message numerus="yes">
        <source>One answer for %n people</source>
        <translation>
            <numerusform>对 %n 人作同一答复</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is recorded for each of them: %1</source>
        <translation>为每个人记录此答复：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>记录答复</translation>
    </message>
    <message numerus="yes">
        <source>One answer for %n face(s)</source>
        <translation>
            <numerusform>对 %n 张脸作同一答复</numerusform>
        </translation>
    </message>
    <message>
        <source>For an event: everybody with a red lanyard refused. The mark becomes a pseudonym in the list of people and can be used again for more faces.</source>
        <translation>用于活动：佩戴红色挂绳的人都已拒绝。该标记成为人物列表中的化名，可再用于更多人脸。</translation>
    </message>
    <message>
        <source>Mark the faces</source>
        <translation>标记人脸</translation>
    </message>
    <message>
        <source>Mark (“Red lanyard, fair 2026”)</source>
        <translation>标记（“红色挂绳，2026 展会”）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Menus and photos come and go at once instead of sliding or fading.</source>
        <translation>菜单和照片立即出现和消失，不滑动也不渐变。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>BaselineDialog</name>
    <message>
        <source>Published before</source>
        <translation>此前已发布</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %n photo(s)</source>
        <translation>
            <numerusform>对 %n 张照片接受</numerusform>
        </translation>
    </message>
    <message>
        <source>These were published before: %1</source>
        <translation>这些此前已发布：%1</translation>
    </message>
    <message>
        <source>What stops these photos today is accepted, and from now on the check shows only what is new. Their licenses are noted as published. Never part of it: a refusal, a withdrawal, and photos that nobody has looked at. Each acceptance stays in the reports and can be taken back.</source>
        <translation>今天阻碍这些照片的情况将被接受，今后检查只显示新情况。其许可协议记为已发布。以下永不包括在内：拒绝、撤回以及无人看过的照片。每项接受都保留在报告中，并可撤回。</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Accepting %1 needs a reason that can be read later.</source>
        <translation>接受 %1 需要日后可查的理由。</translation>
    </message>
    <message>
        <source>The photo is not in the catalog any more; scan its folder again.</source>
        <translation>照片已不在目录库中；请重新扫描其文件夹。</translation>
    </message>
    <message>
        <source>%1 was not accepted for this photo.</source>
        <translation>此照片未接受 %1。</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged: it has lost its id.</source>
        <translation>目录库“%1”已损坏：丢失了标识。</translation>
    </message>
    <message>
        <source>Traces cannot be erased from “%1” in the middle of a change.</source>
        <translation>不能在更改过程中抹除“%1”里的痕迹。</translation>
    </message>
    <message>
        <source>Another program is reading “%1”, so traces of what was deleted are still in its log. Close the other program and do it again.</source>
        <translation>另一个程序正在读取“%1”，已删除内容的痕迹仍在其日志中。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be created: %2.</source>
        <translation>无法创建目录库“%1”：%2。</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written: %2.</source>
        <translation>无法写入副本“%1”：%2。</translation>
    </message>
    <message>
        <source>Another program is working on “%1”. Try again when it is done.</source>
        <translation>另一个程序正在使用“%1”。请等它完成后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room and try again.</source>
        <translation>无法写入“%1”：磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>无法写入“%1”。请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and its folder.</source>
        <translation>无法打开“%1”。请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Put a backup of it in its place, or choose another file.</source>
        <translation>“%1”已损坏。请用备份替换，或选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Check the disk it lies on.</source>
        <translation>无法读写“%1”（%2）。请检查其所在磁盘。</translation>
    </message>
    <message>
        <source>“%1”: the database refused (%2).</source>
        <translation>“%1”：数据库拒绝了操作（%2）。</translation>
    </message>
    <message>
        <source>The evidence could not be kept in “%1”: %2.</source>
        <translation>无法将证据保存到“%1”：%2。</translation>
    </message>
    <message>
        <source>Of the evidence “%1” only a description is kept.</source>
        <translation>证据“%1”只保存了说明。</translation>
    </message>
    <message>
        <source>The evidence “%1” is not in the catalog&apos;s store.</source>
        <translation>证据“%1”不在目录库的存储中。</translation>
    </message>
    <message>
        <source>The evidence “%1” was altered since it was recorded.</source>
        <translation>证据“%1”在记录之后被修改过。</translation>
    </message>
    <message>
        <source>The evidence “%1” could not be removed. Remove it by hand.</source>
        <translation>无法删除证据“%1”。请手动删除。</translation>
    </message>
    <message>
        <source>A legal exception needs a reason: say why this face may be shown without consent.</source>
        <translation>法律例外需要理由：请说明为何可以未经同意展示这张脸。</translation>
    </message>
    <message>
        <source>There is no such person in the catalog; add the person first.</source>
        <translation>目录库中没有此人；请先添加。</translation>
    </message>
    <message>
        <source>This person was forgotten and cannot be chosen any more.</source>
        <translation>此人已被遗忘，不能再选择。</translation>
    </message>
    <message>
        <source>Face %1 is not in the catalog any more; list the faces again.</source>
        <translation>人脸 %1 已不在目录库中；请重新列出人脸。</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged (%2). It was left as it is: move it aside and put a backup of it in its place, or choose another catalog.</source>
        <translation>目录库“%1”已损坏（%2）。已保持原样：请移开并放上备份，或选择其他目录库。</translation>
    </message>
    <message>
        <source>“%1” is no Clearframe catalog. It was left as it is; choose another file.</source>
        <translation>“%1”不是 Clearframe 目录库。已保持原样；请选择其他文件。</translation>
    </message>
    <message>
        <source>The catalog “%1” is empty (0 bytes), which a full disk or a broken copy can cause. Put a backup of it in its place; to begin a new catalog, delete it first.</source>
        <translation>目录库“%1”为空（0 字节），可能因磁盘已满或复制中断所致。请放上备份；若要新建，请先删除它。</translation>
    </message>
    <message>
        <source>The catalog “%1” was written by a newer Clearframe (schema %2, this program knows %3). It was left as it is; open it with the newer version.</source>
        <translation>目录库“%1”由更新版本的 Clearframe 写入（架构 %2，本程序支持 %3）。已保持原样；请用新版本打开。</translation>
    </message>
    <message>
        <source>it has no schema version</source>
        <translation>没有架构版本</translation>
    </message>
    <message>
        <source>“%1” is no file that can hold a catalog; choose another one.</source>
        <translation>“%1”不是可用作目录库的文件；请选择其他文件。</translation>
    </message>
    <message>
        <source>There is no such person in the catalog.</source>
        <translation>目录库中没有此人。</translation>
    </message>
    <message>
        <source>%1 was erased on request and cannot be changed.</source>
        <translation>%1 已应要求删除，不能更改。</translation>
    </message>
    <message>
        <source>A person needs a name; a pseudonym such as “Runner 12” is enough.</source>
        <translation>人物需要名称；“跑者 12”之类的化名即可。</translation>
    </message>
    <message>
        <source>There is already a person named “%1”. Choose another name, or merge the two.</source>
        <translation>已有名为“%1”的人物。请另取名称，或合并两者。</translation>
    </message>
    <message>
        <source>The consent would end (%1) before it begins (%2).</source>
        <translation>同意的结束日（%1）早于开始日（%2）。</translation>
    </message>
    <message>
        <source>The days of capture would end (%1) before they begin (%2).</source>
        <translation>拍摄日期的结束（%1）早于开始（%2）。</translation>
    </message>
    <message>
        <source>The consent names a day that does not exist.</source>
        <translation>同意中有不存在的日期。</translation>
    </message>
    <message>
        <source>The kinds “exception” and “not needed” go with the answer “not needed”, and only with it.</source>
        <translation>类型“例外”和“无需”只能与答复“无需”一起使用。</translation>
    </message>
    <message>
        <source>“Not needed” needs a reason: say why no consent is necessary.</source>
        <translation>“无需”需要理由：请说明为何不需要同意。</translation>
    </message>
    <message>
        <source>A person cannot be merged with itself; choose two entries.</source>
        <translation>人物不能与自己合并；请选择两个条目。</translation>
    </message>
    <message>
        <source>Forgotten person %1</source>
        <translation>已遗忘的人物 %1</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2. Check the permissions of its folder, or choose another place.</source>
        <translation>无法创建“%1”：%2。请检查文件夹权限或选择其他位置。</translation>
    </message>
    <message>
        <source>The face is not in the catalog any more; scan the photo again.</source>
        <translation>人脸已不在目录库中；请重新扫描照片。</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>没有备份“%1”。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored.</source>
        <translation>备份“%1”已损坏，未予恢复。</translation>
    </message>
    <message>
        <source>Between 0 and %1 backups can be kept.</source>
        <translation>可保留的备份数为 0 到 %1 个。</translation>
    </message>
    <message>
        <source>“%1” lies in a folder or on a disk that can only be read, but the program has to keep notes beside it even while it only reads. Copy the catalog to a folder that can be written to and choose the copy.</source>
        <translation>“%1”位于只读的文件夹或磁盘中，但程序即使只读取也须在其旁边保存记录。请将目录库复制到可写入的文件夹，并选择该副本。</translation>
    </message>
    <message>
        <source>There is no such answer in the catalog.</source>
        <translation>目录库中没有此答复。</translation>
    </message>
    <message>
        <source>This answer was taken back before.</source>
        <translation>此答复此前已作废。</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>I may change their rights</source>
        <translation>我有权更改其权利</translation>
    </message>
    <message>
        <source>I may change the rights of these photos, whoever they name as creator.</source>
        <translation>无论标注的作者是谁，我都有权更改这些照片的权利。</translation>
    </message>
    <message>
        <source>Public domain, too</source>
        <translation>公有领域的也改</translation>
    </message>
    <message>
        <source>Also change photos that are in the public domain.</source>
        <translation>也更改属于公有领域的照片。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>上一次写入</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>正在查看 %n 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中%1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>等待您确认</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>写入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1（%n 个文件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不在原处。</translation>
    </message>
    <message>
        <source>Bring the file back to its place, or scan the folder it moved to.</source>
        <translation>请将文件放回原处，或扫描它移动到的文件夹。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>Open the file in another program; replace it if it is damaged, then scan it again.</source>
        <translation>请用其他程序打开文件；若已损坏请替换，然后重新扫描。</translation>
    </message>
    <message>
        <source>Another program changed the file after it was scanned.</source>
        <translation>扫描之后，另一个程序更改了文件。</translation>
    </message>
    <message>
        <source>Scan the photo again.</source>
        <translation>请重新扫描照片。</translation>
    </message>
    <message>
        <source>%1 was chosen, but is not written to the file yet.</source>
        <translation>已选择 %1，但尚未写入文件。</translation>
    </message>
    <message>
        <source>Write the chosen license to the file.</source>
        <translation>请将所选许可协议写入文件。</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>未知人物</translation>
    </message>
    <message>
        <source>license</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>rights statement page</source>
        <translation>权利声明页面</translation>
    </message>
    <message>
        <source>copyright mark</source>
        <translation>版权标记</translation>
    </message>
    <message>
        <source>The photo has no license.</source>
        <translation>照片没有许可协议。</translation>
    </message>
    <message>
        <source>Choose a license, or “all rights reserved”, and write it to the file.</source>
        <translation>请选择许可协议或“保留所有权利”，并写入文件。</translation>
    </message>
    <message>
        <source>The license statement is not clear. %1</source>
        <translation>许可声明不明确。%1</translation>
    </message>
    <message>
        <source>The license statement “%1” is not clear. %2</source>
        <translation>许可声明“%1”不明确。%2</translation>
    </message>
    <message>
        <source>If the photo is yours, choose the license that was meant; else ask its creator.</source>
        <translation>如果照片是您的，请选择原本想用的许可协议；否则请询问作者。</translation>
    </message>
    <message>
        <source>The file says different things about its %1 in different places.</source>
        <translation>文件各处的说法不一致：%1。</translation>
    </message>
    <message>
        <source>Choose which one is right and write it everywhere.</source>
        <translation>请选出正确的说法，并写入所有位置。</translation>
    </message>
    <message>
        <source>Creative Commons has retired %1.</source>
        <translation>知识共享组织已停用 %1。</translation>
    </message>
    <message>
        <source>%1 is an old version; version 4.0 is current.</source>
        <translation>%1 是旧版本；当前为 4.0 版。</translation>
    </message>
    <message>
        <source>If the photo is yours, you may offer version 4.0; the old license stays valid for copies already out.</source>
        <translation>如果照片是您的，您可以提供 4.0 版；对已流出的副本，旧许可协议仍然有效。</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as protected by copyright.</source>
        <translation>许可协议是 %1，但文件标记为受版权保护。</translation>
    </message>
    <message>
        <source>Set both together: write the license again, or choose another one.</source>
        <translation>请同时设定两者：重新写入许可协议，或另选一个。</translation>
    </message>
    <message>
        <source>The license is %1, but the file is marked as public domain.</source>
        <translation>许可协议是 %1，但文件标记为公有领域。</translation>
    </message>
    <message>
        <source>The Public Domain Mark is on a photo of your own; it grants nothing.</source>
        <translation>您自己的照片上有公有领域标记；它不授予任何权利。</translation>
    </message>
    <message>
        <source>Choose CC0 to give up your rights, or a license.</source>
        <translation>请选择 CC0 以放弃权利，或选择一个许可协议。</translation>
    </message>
    <message>
        <source>%1 allows changes, but the file forbids some (%2).</source>
        <translation>%1 允许修改，但文件禁止其中一些（%2）。</translation>
    </message>
    <message>
        <source>Remove the constraint, or choose a license without changes (ND).</source>
        <translation>请去掉限制，或选择禁止演绎（ND）的许可协议。</translation>
    </message>
    <message>
        <source>The file names no creator and no credit.</source>
        <translation>文件既没有作者也没有署名。</translation>
    </message>
    <message>
        <source>The file has a credit line, but names no creator.</source>
        <translation>文件有署名行，但没有作者姓名。</translation>
    </message>
    <message>
        <source>Write the creator&apos;s name to the file.</source>
        <translation>请将作者姓名写入文件。</translation>
    </message>
    <message>
        <source>Copies went out under %1, which allows more than %2; it stays valid for them.</source>
        <translation>已有副本以 %1 流出，它比 %2 允许更多；对这些副本仍然有效。</translation>
    </message>
    <message>
        <source>Go back to the license of before, or accept that the old copies keep it.</source>
        <translation>请改回原来的许可协议，或接受旧副本保留它。</translation>
    </message>
    <message>
        <source>The creator is %1, which is none of your names.</source>
        <translation>作者是 %1，不是您的任何一个名称。</translation>
    </message>
    <message>
        <source>Keep to the license the creator chose, or add the name to your own names.</source>
        <translation>请保留作者选择的许可协议，或把该名称加入您自己的名称。</translation>
    </message>
    <message>
        <source>The file forbids data mining, but %1 already lets everyone use and change the photo.</source>
        <translation>文件禁止数据挖掘，但 %1 已允许任何人使用和修改照片。</translation>
    </message>
    <message>
        <source>Leave the wish out, or choose a license with NC or ND.</source>
        <translation>请去掉此意愿，或选择带 NC 或 ND 的许可协议。</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 不接受 %2。</translation>
    </message>
    <message>
        <source>If the photo is yours, choose a license this destination takes; else leave it out.</source>
        <translation>如果照片是您的，请选择该目标接受的许可协议；否则请不要发布它。</translation>
    </message>
    <message>
        <source>The file says nothing about data mining and AI training.</source>
        <translation>文件没有提及数据挖掘和 AI 训练。</translation>
    </message>
    <message>
        <source>State your wish when you write the license.</source>
        <translation>写入许可协议时请说明您的意愿。</translation>
    </message>
    <message>
        <source>at the top left</source>
        <translation>左上方</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>右上方</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>左下方</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>右下方</translation>
    </message>
    <message>
        <source>Nobody has decided who the person %1 is.</source>
        <translation>尚未决定%1的人物是谁。</translation>
    </message>
    <message>
        <source>Nobody has decided whose face is %1.</source>
        <translation>尚未决定%1的脸是谁的。</translation>
    </message>
    <message>
        <source>The legal exception for the face %1 has no reason.</source>
        <translation>%1的脸的法律例外没有理由。</translation>
    </message>
    <message>
        <source>Decide who or what it is.</source>
        <translation>请决定是谁或是什么。</translation>
    </message>
    <message>
        <source>Ask the person and record the answer.</source>
        <translation>请询问本人并记录答复。</translation>
    </message>
    <message>
        <source>Leave the photo out, or publish a copy in which the person is covered or cut off.</source>
        <translation>请不要发布此照片，或发布将此人遮盖或裁去的副本。</translation>
    </message>
    <message>
        <source>Ask for a consent that is valid on the day of publication.</source>
        <translation>请取得在发布当天有效的同意。</translation>
    </message>
    <message>
        <source>Ask for a consent to this use, or choose another destination.</source>
        <translation>请取得对此用途的同意，或选择其他目标。</translation>
    </message>
    <message>
        <source>Ask for a consent to this photo too.</source>
        <translation>请同样取得对此照片的同意。</translation>
    </message>
    <message>
        <source>Choose a license that allows no more than the person agreed to, or ask for more.</source>
        <translation>请选择不超出本人同意范围的许可协议，或请求更多同意。</translation>
    </message>
    <message>
        <source>Ask a parent or guardian and record who agreed.</source>
        <translation>请询问父母或监护人，并记录是谁同意的。</translation>
    </message>
    <message>
        <source>The file is not there, so nobody can be looked for in it.</source>
        <translation>文件不在，无法在其中查找人物。</translation>
    </message>
    <message>
        <source>Bring the file back and scan it.</source>
        <translation>请放回文件并扫描。</translation>
    </message>
    <message>
        <source>The photo was never searched for people.</source>
        <translation>从未在照片中查找过人物。</translation>
    </message>
    <message>
        <source>Scan the photo.</source>
        <translation>请扫描照片。</translation>
    </message>
    <message>
        <source>The search for people failed.</source>
        <translation>查找人物失败。</translation>
    </message>
    <message>
        <source>Mend or replace the file, then scan it again.</source>
        <translation>请修复或替换文件，然后重新扫描。</translation>
    </message>
    <message>
        <source>The photo changed since it was searched for people.</source>
        <translation>查找人物之后照片有变化。</translation>
    </message>
    <message>
        <source>%1 people are in the photo; in a crowd somebody may be unseen.</source>
        <translation>照片中有 %1 人；人群中可能有人未被发现。</translation>
    </message>
    <message>
        <source>Look at the photo, or scan it again thoroughly.</source>
        <translation>请查看照片，或再仔细扫描一次。</translation>
    </message>
    <message>
        <source>Look at the photo and draw a box around anybody who was missed.</source>
        <translation>请查看照片，并为漏掉的人画框。</translation>
    </message>
    <message>
        <source>One place looks faintly like a face; somebody may be unseen.</source>
        <translation>有一处隐约像人脸；可能有人未被发现。</translation>
    </message>
    <message>
        <source>%1 places look faintly like a face; somebody may be unseen.</source>
        <translation>有 %1 处隐约像人脸；可能有人未被发现。</translation>
    </message>
    <message>
        <source>The file claims an unlimited model release, but no consent here supports it.</source>
        <translation>文件声称有无限制的肖像授权，但这里没有同意支持它。</translation>
    </message>
    <message>
        <source>The file claims a model release, but no consent here supports it.</source>
        <translation>文件声称有肖像授权，但这里没有同意支持它。</translation>
    </message>
    <message>
        <source>Record the release as a consent of each person, or remove the claim.</source>
        <translation>请将授权记录为每个人的同意，或去掉此声明。</translation>
    </message>
    <message>
        <source>The file says that no people are in the photo, but they were found.</source>
        <translation>文件说照片中没有人，但发现了人。</translation>
    </message>
    <message>
        <source>Remove the statement from the file.</source>
        <translation>请从文件中去掉该声明。</translation>
    </message>
    <message>
        <source>Decide who or what the faces are.</source>
        <translation>请决定这些脸是谁或是什么。</translation>
    </message>
    <message>
        <source>Publish an exported copy, which leaves this behind, instead of the file itself.</source>
        <translation>请发布不含此内容的导出副本，而不是文件本身。</translation>
    </message>
    <message>
        <source>The file tells where the photo was taken (%1).</source>
        <translation>文件说明了拍摄地点（%1）。</translation>
    </message>
    <message>
        <source>The file marks faces.</source>
        <translation>文件标记了人脸。</translation>
    </message>
    <message>
        <source>The file names a person: %1.</source>
        <translation>文件中有人名：%1。</translation>
    </message>
    <message>
        <source>The file names %1 people: %2.</source>
        <translation>文件中有 %1 个人名：%2。</translation>
    </message>
    <message>
        <source>The file holds pictures that no viewer shows (%1).</source>
        <translation>文件中含有看图程序不显示的图像（%1）。</translation>
    </message>
    <message>
        <source>The file identifies the camera or its owner (%1).</source>
        <translation>文件可识别相机或其主人（%1）。</translation>
    </message>
    <message>
        <source>The file says how old somebody in the photo is (%1).</source>
        <translation>文件说明了照片中某人的年龄（%1）。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>No statement on AI training</source>
        <translation>未说明 AI 训练</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>File changed since it was scanned</source>
        <translation>文件在扫描后有变化</translation>
    </message>
    <message>
        <source>Chosen rights not written yet</source>
        <translation>所选权利尚未写入</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>无许可协议</translation>
    </message>
    <message>
        <source>License not clear</source>
        <translation>许可协议不明确</translation>
    </message>
    <message>
        <source>License statements disagree</source>
        <translation>许可声明不一致</translation>
    </message>
    <message>
        <source>Retired or old license</source>
        <translation>停用或旧版许可协议</translation>
    </message>
    <message>
        <source>Contradicting rights</source>
        <translation>权利相互矛盾</translation>
    </message>
    <message>
        <source>Creator missing</source>
        <translation>缺少作者</translation>
    </message>
    <message>
        <source>Narrower than what was published before</source>
        <translation>比已发布的更严格</translation>
    </message>
    <message>
        <source>Creator is somebody else</source>
        <translation>作者是其他人</translation>
    </message>
    <message>
        <source>Data-mining wish contradicts the license</source>
        <translation>数据挖掘意愿与许可协议矛盾</translation>
    </message>
    <message>
        <source>Destination does not take this license</source>
        <translation>目标不接受此许可协议</translation>
    </message>
    <message>
        <source>Face without a decision</source>
        <translation>未决定的人脸</translation>
    </message>
    <message>
        <source>Person without an answer</source>
        <translation>未答复的人物</translation>
    </message>
    <message>
        <source>Person refused or withdrew</source>
        <translation>拒绝或撤回的人物</translation>
    </message>
    <message>
        <source>Consent not valid that day</source>
        <translation>当天同意无效</translation>
    </message>
    <message>
        <source>Consent does not cover this use</source>
        <translation>同意不涵盖此用途</translation>
    </message>
    <message>
        <source>License allows more than the consent</source>
        <translation>许可协议超出同意范围</translation>
    </message>
    <message>
        <source>Minor without a guardian&apos;s consent</source>
        <translation>未成年人无监护人同意</translation>
    </message>
    <message>
        <source>Not searched for people</source>
        <translation>未查找人物</translation>
    </message>
    <message>
        <source>Somebody may be unseen</source>
        <translation>可能有人未被发现</translation>
    </message>
    <message>
        <source>Claimed release without a record</source>
        <translation>声称的授权没有记录</translation>
    </message>
    <message>
        <source>Says “no people”, but faces were found</source>
        <translation>声称“无人”，但有人脸</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>文件中的地点</translation>
    </message>
    <message>
        <source>Names of people in the file</source>
        <translation>文件中的人名</translation>
    </message>
    <message>
        <source>Hidden pictures in the file</source>
        <translation>文件中的隐藏图像</translation>
    </message>
    <message>
        <source>Serial numbers or owner in the file</source>
        <translation>文件中的序列号或主人</translation>
    </message>
    <message>
        <source>Age of a child in the file</source>
        <translation>文件中的儿童年龄</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>可发布</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>The file names somebody, but nobody was found in the photo.</source>
        <translation>文件中写有人名，但照片中未找到任何人。</translation>
    </message>
    <message>
        <source>The file names more people than were found in the photo.</source>
        <translation>文件中的人名比照片中找到的人多。</translation>
    </message>
</context>
<context>
    <name>CheckPhotos</name>
    <message>
        <source>“%1” does not exist. Correct the path, or connect the drive it is on.</source>
        <translation>“%1”不存在。请更正路径，或连接其所在的驱动器。</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>由 %1 接受：%2</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <translation>（至 %1）</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>人物 %1</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>无许可协议</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Check for %1</source>
        <translation>针对 %1 的检查</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>%1 张照片</translation>
    </message>
    <message>
        <source>%1, day of publication %2</source>
        <translation>%1，发布日期 %2</translation>
    </message>
    <message>
        <source>The check was stopped before all photos were looked at.</source>
        <translation>检查在查看完所有照片前被停止。</translation>
    </message>
    <message>
        <source>Made with Clearframe. This is no legal advice: law differs by country. It shows what is recorded and whether anything recorded stands against publication.</source>
        <translation>由 Clearframe 生成。这不是法律意见：各国法律不同。它显示所记录的内容，以及其中是否有妨碍发布之处。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>%1 Accepted by %2: %3</source>
        <translation>%1 由 %2 接受：%3</translation>
    </message>
    <message>
        <source>… and %1 more like this.</source>
        <translation>… 另有 %1 项同类情况。</translation>
    </message>
    <message>
        <source>one photo</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>Advice, which stops nothing:</source>
        <translation>不妨碍发布的建议：</translation>
    </message>
    <message>
        <source>%1 for %2 on %3: %4 clear, %5 undecided, %6 blocked.</source>
        <translation>%1，目标 %2，%3：%4 可发布，%5 未决定，%6 已阻止。</translation>
    </message>
    <message>
        <source>People were looked for fast in %1, thoroughly in %2.</source>
        <translation>人物查找：快速 %1 张，仔细 %2 张。</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>license</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>thoroughly</source>
        <translation>仔细</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>people not looked for</source>
        <translation>未查找人物</translation>
    </message>
    <message>
        <source>people looked for thoroughly</source>
        <translation>已彻底查找人物</translation>
    </message>
    <message>
        <source>people looked for fast</source>
        <translation>已快速查找人物</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n 张人脸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous photo on the right</source>
        <translation>右侧显示上一张照片</translation>
    </message>
    <message>
        <source>Next photo on the right</source>
        <translation>右侧显示下一张照片</translation>
    </message>
</context>
<context>
    <name>ConflictField</name>
    <message>
        <source>%1: values disagree</source>
        <translation>%1：值不一致</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values disagree</source>
        <translation>
            <numerusform>%1：%n 个值不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which one is right: it is written everywhere.</source>
        <translation>请选出正确的值：它将写入所有位置。</translation>
    </message>
    <message>
        <source>This field is read only; mend it in another program.</source>
        <translation>此字段为只读；请在其他程序中修正。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>%1 的其他值</translation>
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
        <translation>任何用途</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>已询问，尚无答复</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Limited to some uses</source>
        <translation>限于部分用途</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无答复</translation>
    </message>
    <message>
        <source>Private albums</source>
        <translation>私人相册</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Open licenses</source>
        <translation>开放许可协议</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>AI 训练</translation>
    </message>
    <message>
        <source>any license</source>
        <translation>任何许可协议</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>nothing from %1 on</source>
        <translation>自 %1 起无效</translation>
    </message>
    <message>
        <source>guardian: %1</source>
        <translation>监护人：%1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>已有同意</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>已拒绝或撤回</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无答复</translation>
    </message>
    <message>
        <source>Guardian missing</source>
        <translation>缺少监护人</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>今天无效</translation>
    </message>
    <message>
        <source>Not for this destination</source>
        <translation>不适用于此目标</translation>
    </message>
</context>
<context>
    <name>ConsentCommand</name>
    <message>
        <source>Take back an answer</source>
        <translation>作废一个答复</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 的答复</translation>
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
        <translation>肖像授权（合同）</translation>
    </message>
    <message>
        <source>Consent and release</source>
        <translation>同意和授权</translation>
    </message>
    <message>
        <source>Exception of the law</source>
        <translation>法律例外</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需</translation>
    </message>
    <message>
        <source>As uses and licenses say</source>
        <translation>依用途和许可协议</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Editorial only</source>
        <translation>仅限新闻编辑</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>As the licenses say</source>
        <translation>依许可协议</translation>
    </message>
    <message>
        <source>Colors only</source>
        <translation>仅颜色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>不公布</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>通过电子邮件</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>通过消息</translation>
    </message>
    <message>
        <source>By a form on a screen</source>
        <translation>通过屏幕表单</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>用于盈利</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>修改照片</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>照片旁的姓名</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>仅在遮盖面部时</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>给出日期</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>给出方式</translation>
    </message>
    <message>
        <source>Text that was shown</source>
        <translation>出示的文本</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>照片负责人</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>所得回报</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>人脸位置可留在文件中</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>允许机器识别</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>给出者</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>ConsentDetailsForm</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Earning money</source>
        <translation>用于盈利</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>修改照片</translation>
    </message>
    <message>
        <source>Name beside the photo</source>
        <translation>照片旁的姓名</translation>
    </message>
    <message>
        <source>Only with the face covered</source>
        <translation>仅在遮盖面部时</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>给出日期</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>给出方式</translation>
    </message>
    <message>
        <source>More of the record</source>
        <translation>更多记录内容</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>所涉照片</translation>
    </message>
    <message>
        <source>Text that was shown (name, version)</source>
        <translation>出示的文本（名称、版本）</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文本语言</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Responsible for the photos</source>
        <translation>照片负责人</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Given in return</source>
        <translation>所得回报</translation>
    </message>
    <message>
        <source>The place of the face may stay in the file</source>
        <translation>人脸位置可留在文件中</translation>
    </message>
    <message>
        <source>Recognition by machine allowed</source>
        <translation>允许机器识别</translation>
    </message>
    <message>
        <source>Witnessed on</source>
        <translation>见证日期</translation>
    </message>
    <message>
        <source>Countries (empty: the world)</source>
        <translation>国家（留空：全世界）</translation>
    </message>
    <message>
        <source>Given by (if not the person)</source>
        <translation>给出者（若非本人）</translation>
    </message>
</context>
<context>
    <name>ConsentEditor</name>
    <message>
        <source>Photos of this person stay undecided until there is an answer.</source>
        <translation>在得到答复前，此人的照片保持未决定。</translation>
    </message>
    <message>
        <source>Covers what is checked; every use when nothing is checked.</source>
        <translation>涵盖勾选的内容；都不勾选则涵盖任何用途。</translation>
    </message>
    <message>
        <source>Covers only what is checked.</source>
        <translation>只涵盖勾选的内容。</translation>
    </message>
    <message>
        <source>Photos of this person are blocked, unless the face is covered.</source>
        <translation>除非遮盖面部，否则此人的照片被阻止。</translation>
    </message>
    <message>
        <source>From today every earlier answer covers nothing. What was published stays published: the license lives on, only your own copies can be taken down.</source>
        <translation>从今天起，此前的任何答复都不再有效。已发布的仍然发布：许可协议继续有效，只能撤下您自己的副本。</translation>
    </message>
    <message>
        <source>For example yourself. Say why; the reason stays in every report.</source>
        <translation>例如您本人。请说明原因；原因会保留在每份报告中。</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>新答复</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Under 18: a guardian has to agree</source>
        <translation>未满 18 岁：须监护人同意</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Notes (never exported)</source>
        <translation>备注（从不导出）</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>发布目标</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Any license when nothing is checked.</source>
        <translation>都不勾选则为任何许可协议。</translation>
    </message>
    <message>
        <source>New answer of %1</source>
        <translation>%1 的新答复</translation>
    </message>
</context>
<context>
    <name>ConsentPopup</name>
    <message>
        <source>Consent of %1</source>
        <translation>%1 的同意</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>仅至</translation>
    </message>
    <message>
        <source>Agreed for %1</source>
        <translation>同意用于 %1</translation>
    </message>
    <message>
        <source>Agreed for every use</source>
        <translation>同意任何用途</translation>
    </message>
    <message>
        <source>Was asked, no answer yet</source>
        <translation>已询问，尚无答复</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>有效的最后一天</translation>
    </message>
    <message>
        <source>Parent or guardian who agreed</source>
        <translation>同意的父母或监护人</translation>
    </message>
    <message>
        <source>Signed form, e-mail of May 1, …</source>
        <translation>签名表格、5 月 1 日的电子邮件等</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>记录答复</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>No answer yet</source>
        <translation>尚无答复</translation>
    </message>
    <message>
        <source>Consent granted</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Consent limited</source>
        <translation>有限同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>Consent not needed</source>
        <translation>无需同意</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>已询问，尚无答复</translation>
    </message>
</context>
<context>
    <name>CoverPreview</name>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Hold to see it uncovered</source>
        <translation>按住以查看未遮盖的样子</translation>
    </message>
    <message>
        <source>Covered faces</source>
        <translation>已遮盖的人脸</translation>
    </message>
    <message>
        <source>How faces are covered</source>
        <translation>遮盖方式</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>像素化</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In the copy the face is looked for again; if it is found, it is covered more.</source>
        <translation>会在副本中再次查找人脸；若仍能发现，就加强遮盖。</translation>
    </message>
    <message>
        <source>No photo would be helped by covering faces.</source>
        <translation>没有照片能因遮盖人脸而放行。</translation>
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
            <numerusform>遮盖了 %n 张脸</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with covered faces</source>
        <translation>已遮盖人脸的 %1</translation>
    </message>
</context>
<context>
    <name>CoverageField</name>
    <message>
        <source>Taken from</source>
        <translation>拍摄自</translation>
    </message>
    <message>
        <source>Taken until</source>
        <translation>拍摄至</translation>
    </message>
    <message>
        <source>Photos it speaks of</source>
        <translation>所涉照片</translation>
    </message>
    <message>
        <source>All photos of the person</source>
        <translation>此人的所有照片</translation>
    </message>
    <message>
        <source>Photos of a folder (a shoot)</source>
        <translation>某文件夹的照片（一次拍摄）</translation>
    </message>
    <message>
        <source>Photos taken on some days</source>
        <translation>某些日期拍摄的照片</translation>
    </message>
    <message>
        <source>Photos selected in the library</source>
        <translation>图库中选中的照片</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>The photos of this folder</source>
        <translation>此文件夹的照片</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>已选 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as nothing is chosen, it speaks of all photos.</source>
        <translation>未作选择时，涉及所有照片。</translation>
    </message>
</context>
<context>
    <name>CoveredCopy</name>
    <message>
        <source>Folder for the copy</source>
        <translation>存放副本的文件夹</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>未导出任何内容。</translation>
    </message>
    <message>
        <source>Exported as “%1”. %2</source>
        <translation>已导出为“%1”。%2</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>未导出。%1</translation>
    </message>
</context>
<context>
    <name>DataMining</name>
    <message>
        <source>No statement</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Not for AI training</source>
        <translation>不得用于 AI 训练</translation>
    </message>
    <message>
        <source>Not for generative AI training</source>
        <translation>不得用于生成式 AI 训练</translation>
    </message>
    <message>
        <source>Not for data mining, except search engines</source>
        <translation>除搜索引擎外不得数据挖掘</translation>
    </message>
    <message>
        <source>Not for data mining</source>
        <translation>不得数据挖掘</translation>
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
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>Depicted</source>
        <translation>画中形象</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>无法辨认</translation>
    </message>
    <message>
        <source>Legal exception</source>
        <translation>法律例外</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>未决定</translation>
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
        <translation>不是此人</translation>
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
        <translation>姓名或化名</translation>
    </message>
    <message>
        <source>Your answer is kept when the photo is scanned again. It can be undone at any time.</source>
        <translation>重新扫描照片时会保留您的答复。随时可以撤销。</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>画中形象：海报、雕像、屏幕</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>无法辨认</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>法律例外…</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n faces chosen: the answer counts for all of them.</source>
        <translation>
            <numerusform>已选 %n 张脸：答复适用于全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (from the file: %2)</source>
        <translation>“%1”（来自文件：%2）</translation>
    </message>
    <message>
        <source>The file disagrees with itself: %1. Type the name that is right.</source>
        <translation>文件自相矛盾：%1。请输入正确的姓名。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The file says %1. Look before you confirm.</source>
        <translation>文件称是 %1。确认前请先查看。</translation>
    </message>
    <message>
        <source>Guess: %1. Nothing of the face was compared. Look before you confirm.</source>
        <translation>猜测：%1。没有比对任何面部特征。确认前请先查看。</translation>
    </message>
    <message>
        <source>Guess: “%1”</source>
        <translation>猜测：“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more of that name</source>
        <translation>
            <numerusform>再选 %n 张同名的脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n look-alikes (a guess)</source>
        <translation>
            <numerusform>选择 %n 张相似的脸（猜测）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new here. Photos stay undecided until there is an answer.</source>
        <translation>%1 是新人物。在得到答复前，照片保持未决定。</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入姓名</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>确认“%1”</translation>
    </message>
    <message>
        <source>Confirm “%1” (new)</source>
        <translation>确认“%1”（新）</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen…</source>
        <translation>标记：对所有选中的作同一答复…</translation>
    </message>
</context>
<context>
    <name>DestinationChooser</name>
    <message>
        <source>For</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>发布目标：%1</translation>
    </message>
</context>
<context>
    <name>DetectionPart</name>
    <message>
        <source>A face detector of your own</source>
        <translation>自己的人脸检测器</translation>
    </message>
    <message>
        <source>An ONNX file that is asked beside the detectors of the program, so it can only find more.</source>
        <translation>与程序的检测器一同使用的 ONNX 文件，因此只会发现更多。</translation>
    </message>
    <message>
        <source>Face detector of your own</source>
        <translation>自己的人脸检测器</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation>&#xa0;百万像素</translation>
    </message>
    <message>
        <source>Open photos up to</source>
        <translation>打开照片的上限</translation>
    </message>
    <message>
        <source>Look for people whose face is not to be seen, too</source>
        <translation>也查找看不到脸的人</translation>
    </message>
    <message>
        <source>From behind or far off: a second net finds them as boxes that need a decision. Changes on this page count from the next scan on; photos scanned before are looked at again by “clearframe-cli scan --redo-older”.</source>
        <translation>背影或远处：第二个网络以方框发现他们，需要作出决定。本页的更改从下次扫描起生效；已扫描的照片可用“clearframe-cli scan --redo-older”重新查看。</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>比对人脸</translation>
    </message>
    <message>
        <source>Off, guesses on who is the same person in a shoot come from the color of the clothes and the time. On, they come from a model of your own.</source>
        <translation>关闭时，同一次拍摄中谁是同一人的猜测来自衣服颜色和时间。打开时，来自您自己的模型。</translation>
    </message>
    <message>
        <source>Model of your own that compares faces</source>
        <translation>自己的人脸比对模型</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>Compare faces when guessing who is the same person</source>
        <translation>猜测同一人时比对人脸</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>无：%1</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>ONNX 模型 (*.onnx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>正在试用 %1</translation>
    </message>
</context>
<context>
    <name>DrawFaces</name>
    <message>
        <source>Draw a face</source>
        <translation>画出人脸</translation>
    </message>
    <message>
        <source>Move a face</source>
        <translation>移动人脸</translation>
    </message>
</context>
<context>
    <name>DueView</name>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前结束</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天结束</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>%n 天后结束</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: turns 18, ask the person</source>
        <translation>%1：将满 18 岁，请询问本人</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>提前多久</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end, by month</source>
        <translation>将结束的同意，按月</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>将结束的同意</translation>
    </message>
    <message>
        <source>Nothing ends</source>
        <translation>没有将结束的</translation>
    </message>
    <message>
        <source>Consents with a last day, and those of guardians whose child turns 18, are listed here before they end.</source>
        <translation>有期限的同意，以及孩子将满 18 岁的监护人同意，会在结束前列在这里。</translation>
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
        <translation>签名的表格或消息</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Copied. SHA-256 %1…</source>
        <translation>已复制。SHA-256 %1…</translation>
    </message>
    <message>
        <source>Drop the signed form or message here. A copy is kept beside the catalog.</source>
        <translation>将签名的表格或消息拖到这里。副本会保存在目录库旁边。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Do not name %1</source>
        <translation>不指定 %1</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Legal exception</source>
        <translation>法律例外</translation>
    </message>
    <message>
        <source>Some laws allow a photo without consent, for example of a public assembly or when people are mere accessory to a place. Law differs by country; this program gives no legal advice. Your reason is kept and shown in every report.</source>
        <translation>有些法律允许未经同意的照片，例如公共集会，或人物只是场景的点缀时。各国法律不同；本程序不提供法律意见。您的理由会被保存并显示在每份报告中。</translation>
    </message>
    <message>
        <source>Record the exception</source>
        <translation>记录例外</translation>
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
        <translation>“%1”有须遮盖的人脸，但遮盖已关闭。</translation>
    </message>
    <message>
        <source>The rights could not be written into the copy of “%1”: %2</source>
        <translation>无法将权利写入“%1”的副本：%2</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full.</source>
        <translation>未写入“%1”：磁盘已满。</translation>
    </message>
    <message>
        <source>“%1” was not written: you do not have permission to write there. Choose another folder.</source>
        <translation>未写入“%1”：您没有写入该处的权限。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short and was not copied.</source>
        <translation>“%1”已损坏或被截断，未复制。</translation>
    </message>
    <message>
        <source>“%1” is an animation, which cannot be checked or copied.</source>
        <translation>“%1”是动画，无法检查或复制。</translation>
    </message>
    <message>
        <source>camera data (Exif)</source>
        <translation>相机数据（Exif）</translation>
    </message>
    <message>
        <source>GPS position or place</source>
        <translation>GPS 位置或地点</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>内嵌缩略图</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>厂商注释</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>相机主人姓名</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>XMP properties other than rights</source>
        <translation>权利以外的 XMP 属性</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>编辑历史</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>人脸区域</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>Photoshop and IPTC block</source>
        <translation>Photoshop 和 IPTC 数据块</translation>
    </message>
    <message>
        <source>further pictures (previews, depth or gain maps)</source>
        <translation>其他图像（预览、深度图或增益图）</translation>
    </message>
    <message>
        <source>data after the picture (such as a motion video)</source>
        <translation>图像之后的数据（如动态视频）</translation>
    </message>
    <message>
        <source>comments and descriptions</source>
        <translation>注释和说明</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>其他程序的数据</translation>
    </message>
    <message>
        <source>The caption of “%1” could not be written into its copy.</source>
        <translation>无法将“%1”的说明写入副本。</translation>
    </message>
    <message>
        <source>an XMP packet that cannot be read</source>
        <translation>无法读取的 XMP 数据包</translation>
    </message>
    <message>
        <source>the XMP property %1</source>
        <translation>XMP 属性 %1</translation>
    </message>
    <message>
        <source>a second Exif directory or a damaged one</source>
        <translation>第二个或已损坏的 Exif 目录</translation>
    </message>
    <message>
        <source>the Exif tag 0x%1</source>
        <translation>Exif 标签 0x%1</translation>
    </message>
    <message>
        <source>a name, number or position of the original</source>
        <translation>原件的姓名、编号或位置</translation>
    </message>
    <message>
        <source>a container that cannot be looked into</source>
        <translation>无法查看内部的容器</translation>
    </message>
    <message>
        <source>further metadata blocks</source>
        <translation>其他元数据块</translation>
    </message>
    <message>
        <source>an IPTC block</source>
        <translation>IPTC 数据块</translation>
    </message>
    <message>
        <source>the finished copy still holds something private: %1.</source>
        <translation>完成的副本仍含有私人内容：%1。</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Destination</source>
        <translation>发布目标</translation>
    </message>
    <message>
        <source>Photos with uncleared faces</source>
        <translation>含未放行人脸的照片</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Pixelate the faces</source>
        <translation>像素化人脸</translation>
    </message>
    <message>
        <source>Blur the faces</source>
        <translation>模糊人脸</translation>
    </message>
    <message>
        <source>Box over the faces</source>
        <translation>用方框遮盖人脸</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Longest side %1 px</source>
        <translation>最长边 %1 px</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>尚未选择文件夹</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Save this check, with every finding</source>
        <translation>保存此检查及所有发现</translation>
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
        <translation>将检查保存为 %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Export cleared and covered copies</source>
        <translation>导出可发布和已遮盖的副本</translation>
    </message>
    <message numerus="yes">
        <source>Export %n cleared copies</source>
        <translation>
            <numerusform>导出 %n 个可发布副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that nothing but faces stops are copied too, with these faces covered.</source>
        <translation>仅因人脸受阻的照片也会复制，这些人脸会被遮盖。</translation>
    </message>
    <message>
        <source>No photo is clear for this destination yet. The list shows what is missing.</source>
        <translation>此目标尚无可发布的照片。列表显示缺少什么。</translation>
    </message>
    <message>
        <source>Preview covered faces…</source>
        <translation>预览遮盖的人脸…</translation>
    </message>
    <message>
        <source>Copy again what is there already</source>
        <translation>已存在的也重新复制</translation>
    </message>
    <message>
        <source>Keep beside picture and rights</source>
        <translation>除图像和权利外保留</translation>
    </message>
    <message>
        <source>A copy holds the picture, its color profile, the rights and what is checked above, and nothing else. Each copy is opened again and searched before it counts as exported.</source>
        <translation>副本只包含图像、色彩配置、权利以及上面勾选的内容，别无其他。每个副本在算作导出之前都会重新打开并搜查。</translation>
    </message>
    <message>
        <source>Edit destinations…</source>
        <translation>编辑发布目标…</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>添加编号</translation>
    </message>
    <message>
        <source>Leave the photo out</source>
        <translation>排除照片</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>When another file has the name</source>
        <translation>已有同名文件时</translation>
    </message>
    <message>
        <source>May hold %1.</source>
        <translation>可包含 %1。</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>没有字段 %1。</translation>
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
            <numerusform>已导出，遮盖了 %n 张脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>无法复制</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Cleared copies for %1</source>
        <translation>%1 的可发布副本</translation>
    </message>
    <message>
        <source>%1 of %2 photos exported on %3</source>
        <translation>%2 张照片中的 %1 张已于 %3 导出</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
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
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Hide this result</source>
        <translation>隐藏此结果</translation>
    </message>
    <message>
        <source>Photos that were left out, with the reason</source>
        <translation>被排除的照片及原因</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies written</source>
        <translation>
            <numerusform>已写入 %n 个可发布副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out because they are not clear.</source>
        <translation>
            <numerusform>%n 张照片因不可发布而被排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read or written.</source>
        <translation>
            <numerusform>%n 张照片无法读取或写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was written stays.</source>
        <translation>已停止；写入的内容会保留。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>The photos are checked once more.</source>
        <translation>正在再次检查照片。</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared copies so far</source>
        <translation>
            <numerusform>目前已有 %n 个可发布副本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 photos · %3 left out · %4 failed · %5</source>
        <translation>%2 张照片中的 %1 张 · 排除 %3 · 失败 %4 · %5</translation>
    </message>
</context>
<context>
    <name>FaceChoices</name>
    <message>
        <source>With names of people who agreed</source>
        <translation>附上同意者的姓名</translation>
    </message>
    <message>
        <source>Faces that have a decision are written into the photos as regions, which other programs read (MWG, Microsoft and IPTC).</source>
        <translation>已决定的人脸会作为区域写入照片，供其他程序读取（MWG、Microsoft 和 IPTC）。</translation>
    </message>
    <message>
        <source>Faces without a decision, “not a face” and “depicted” are left out. Regions of other programs stay.</source>
        <translation>未决定的人脸、“不是人脸”和“画中形象”不写入。其他程序的区域会保留。</translation>
    </message>
</context>
<context>
    <name>FaceDecisions</name>
    <message>
        <source>This is %1</source>
        <translation>这是 %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>不是 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n photo(s)</source>
        <translation>
            <numerusform>%1（%n 张照片）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceListModel</name>
    <message>
        <source>Face in %1, %2</source>
        <translation>%1 中的脸，%2</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>最后一张</translation>
    </message>
    <message>
        <source>1 of %1 in it</source>
        <translation>共 %1 张中的一张</translation>
    </message>
</context>
<context>
    <name>FacePhotoView</name>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>Drag over somebody who was missed to draw a face; drag the marked face to move it.</source>
        <translation>在漏掉的人身上拖动以画出人脸；拖动标记的人脸可移动它。</translation>
    </message>
</context>
<context>
    <name>FacePopup</name>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>记录同意…</translation>
    </message>
    <message>
        <source>%1 (from the file: %2)</source>
        <translation>%1（来自文件：%2）</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>不是此人</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>姓名或化名</translation>
    </message>
    <message>
        <source>Legal exception…</source>
        <translation>法律例外…</translation>
    </message>
    <message>
        <source>Reason, for example: public assembly</source>
        <translation>理由，例如：公共集会</translation>
    </message>
    <message>
        <source>Reason of the legal exception</source>
        <translation>法律例外的理由</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>画中形象：海报、雕像、屏幕</translation>
    </message>
</context>
<context>
    <name>FaceText</name>
    <message>
        <source>Forgotten person</source>
        <translation>已遗忘的人物</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未决定</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no picture to look for faces in.</source>
        <translation>没有可查找人脸的图像。</translation>
    </message>
    <message>
        <source>The face detector needs more memory than there is.</source>
        <translation>人脸检测器需要的内存超过可用内存。</translation>
    </message>
    <message>
        <source>The face detector failed: %1</source>
        <translation>人脸检测器失败：%1</translation>
    </message>
    <message>
        <source>The face detector “%1” is missing in this build. Without it no photo can be checked for people.</source>
        <translation>此版本缺少人脸检测器“%1”。没有它就无法检查照片中的人物。</translation>
    </message>
    <message>
        <source>The face detector “%1” is not the one this program was made with. Install Clearframe again.</source>
        <translation>人脸检测器“%1”不是本程序所用的那个。请重新安装 Clearframe。</translation>
    </message>
    <message>
        <source>WIDER FACE: 32,203 photos from the web, collected without asking the people in them, offered for research under CC BY-NC-ND. Holds no names.</source>
        <translation>WIDER FACE：32,203 张网络照片，收集时未询问照片中的人，以 CC BY-NC-ND 提供研究使用。不含姓名。</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>faces: second opinion, turned and burnt-out ones</source>
        <translation>人脸：复核，包括转向和过曝的脸</translation>
    </message>
    <message>
        <source>people, also without a visible face</source>
        <translation>人物，包括看不到脸的</translation>
    </message>
    <message>
        <source>PASCAL VOC 2007 and 2012: photos from Flickr. By all appearance it started from TensorFlow&apos;s net for COCO; its authors do not say so.</source>
        <translation>PASCAL VOC 2007 和 2012：来自 Flickr 的照片。看来是从 TensorFlow 的 COCO 网络开始训练的；其作者未说明。</translation>
    </message>
    <message>
        <source>The face detector “%1” cannot be run by this version of OpenCV.</source>
        <translation>此版本的 OpenCV 无法运行人脸检测器“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no face detector that Clearframe can run. It must be an ONNX file with one input [1][3][640][640] and one output [n][5]; see clearframe-cli settings --help.</source>
        <translation>“%1”不是 Clearframe 能运行的人脸检测器。须为有一个输入 [1][3][640][640] 和一个输出 [n][5] 的 ONNX 文件；参见 clearframe-cli settings --help。</translation>
    </message>
    <message>
        <source>person shown</source>
        <translation>出镜人物</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>%1, sidecar</source>
        <translation>%1，附属文件</translation>
    </message>
    <message>
        <source>MIT, as its authors, Star Clouds, say of code and models; the package names no year or holder</source>
        <translation>MIT，依其作者 Star Clouds 对代码和模型所述；软件包未写明年份或权利人</translation>
    </message>
    <message>
        <source>Your own model for faces failed.</source>
        <translation>您自己的人脸模型失败。</translation>
    </message>
    <message>
        <source>“%1” is no model for faces that Clearframe can run. It must be an ONNX file with one input [1][3][112][112] and one output [1][n]; see clearframe-cli settings --help.</source>
        <translation>“%1”不是 Clearframe 能运行的人脸模型。须为有一个输入 [1][3][112][112] 和一个输出 [1][n] 的 ONNX 文件；参见 clearframe-cli settings --help。</translation>
    </message>
    <message>
        <source>Your own model “%1” cannot be read. Choose another, or none: clearframe-cli settings %2 none.</source>
        <translation>无法读取您自己的模型“%1”。请选择其他，或不用：clearframe-cli settings %2 none。</translation>
    </message>
    <message>
        <source>Your own model “%1” is larger than 512 MB.</source>
        <translation>您自己的模型“%1”超过 512 MB。</translation>
    </message>
    <message>
        <source>Your own model “%1” is not the file that was chosen any more. Choose it again: clearframe-cli settings %2 FILE.</source>
        <translation>您自己的模型“%1”已不是所选的那个文件。请重新选择：clearframe-cli settings %2 FILE。</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>胶片条</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可协议</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1，%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n 星及以上</numerusform>
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
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>Open a folder in the library. Its photos are checked here for the destination before they leave the house.</source>
        <translation>请在图库中打开文件夹。照片在离开之前会在这里针对目标进行检查。</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>没有任何阻碍</translation>
    </message>
    <message>
        <source>Choose a folder on the right and export the copies.</source>
        <translation>请在右侧选择文件夹并导出副本。</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Decide in the queue</source>
        <translation>在队列中决定</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>选择许可协议</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted in %n</source>
        <translation>
            <numerusform>在 %n 张中接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n 张脸</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>Each one</source>
        <translation>逐一</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: show the photos.</source>
        <translation>
            <numerusform>另有 %n 项：显示照片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>立即决定</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>选择一个</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>仔细扫描</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，目标 %2</translation>
    </message>
    <message>
        <source>No rule of this destination found anything.</source>
        <translation>此目标的规则没有任何发现。</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>由 %1 接受：%2</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>显示人物</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>那是我</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>将其移除</translation>
    </message>
    <message>
        <source>Export covered copy…</source>
        <translation>导出已遮盖副本…</translation>
    </message>
    <message>
        <source>Export clean copy…</source>
        <translation>导出干净副本…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
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
        <translation>已停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget %1</source>
        <translation>遗忘 %1</translation>
    </message>
    <message>
        <source>The name, the notes, every answer and the reference to the evidence are erased for good. Nobody can undo this, and older backups of the catalog still hold them.</source>
        <translation>姓名、备注、每个答复以及对证据的引用将被永久删除。任何人都无法撤销，目录库的旧备份中仍会保留它们。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show this person. They stay blocked, without a name.</source>
        <translation>
            <numerusform>%n 张照片中有此人。它们将保持阻止状态，不带姓名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>永久遗忘</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>输入“%1”以继续</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>Forgotten</source>
        <translation>已遗忘</translation>
    </message>
    <message>
        <source>%1 was forgotten</source>
        <translation>已遗忘 %1</translation>
    </message>
    <message>
        <source>The catalog holds the name no more. These files still say it, and stay as they are; take it out of them, if they are to be given away.</source>
        <translation>目录库中已没有该姓名。下列文件仍写有它并保持原样；若要交出，请先从中去除。</translation>
    </message>
    <message>
        <source>Files that still say the name</source>
        <translation>仍写有该姓名的文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Consent form</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <translation>%1 的同意书</translation>
    </message>
    <message>
        <source>A PDF to be printed and signed, with the photos of the person. It carries a code that finds the record again. That the person was asked is recorded. Nothing on the form is ticked beforehand.</source>
        <translation>用于打印并签名的 PDF，附有此人的照片。带有可找回记录的代码。会记录已询问此人。表上没有预先勾选任何内容。</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>摄影者</translation>
    </message>
    <message>
        <source>It asks for every use. Choose uses, licenses and days under “New answer” first to ask for those only.</source>
        <translation>它请求用于任何用途。若只请求其中一部分，请先在“新答复”中选择用途、许可协议和日期。</translation>
    </message>
    <message>
        <source>As chosen under “New answer”, it asks for: %1</source>
        <translation>依“新答复”中的选择，它请求：%1</translation>
    </message>
</context>
<context>
    <name>GeneralPart</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Names you work under</source>
        <translation>您使用的名称</translation>
    </message>
    <message>
        <source>Photos whose creator is one of them are yours: no question whether you may license them, and no finding about a stranger as their creator.</source>
        <translation>作者是其中之一的照片属于您：不会询问您是否有权授权，也不会有作者是其他人的发现。</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Destination that photos are checked for</source>
        <translation>检查照片所针对的发布目标</translation>
    </message>
    <message>
        <source>Kept for the next start. The License page keeps the license and credit you use most as a template; the Publish page edits destinations.</source>
        <translation>下次启动时沿用。在“许可协议”页面可将最常用的许可协议和署名存为模板；在“发布”页面可编辑发布目标。</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>no license</source>
        <translation>无许可协议</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>无作者</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1，%2：%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of photos have a license already. Tick those that get the new one</source>
        <translation>
            <numerusform>有 %n 组照片已有许可协议。请勾选要改用新协议的组</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardianFields</name>
    <message>
        <source>Guardian who agreed</source>
        <translation>同意的监护人</translation>
    </message>
    <message>
        <source>Second guardian</source>
        <translation>第二监护人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签名日期</translation>
    </message>
    <message>
        <source>mother, father, legal guardian …</source>
        <translation>母亲、父亲、法定监护人等</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
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
        <translation>尚未向此照片写入任何内容，也未决定其中任何人。您所做的会保存在此，并可撤销。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1，写入者：%2</translation>
    </message>
    <message>
        <source>In the sidecar “%1”</source>
        <translation>在附属文件“%1”中</translation>
    </message>
    <message>
        <source>Not finished: the log on the License page can finish it.</source>
        <translation>未完成：可用“许可协议”页面的日志完成。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Undo here</source>
        <translation>仅在此撤销</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n file(s)</source>
        <translation>
            <numerusform>全部撤销 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Decision on a face, undone</source>
        <translation>对人脸的决定，已撤销</translation>
    </message>
    <message>
        <source>Decision on a face</source>
        <translation>对人脸的决定</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>撤回一项决定</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>A picture of %1 × %2 pixels could not be encoded.</source>
        <translation>无法编码 %1 × %2 像素的图像。</translation>
    </message>
    <message>
        <source>“%1” holds several pictures, of which only one could be checked. Save the picture to be published as a file of its own, such as a JPEG, and scan that.</source>
        <translation>“%1”含有多幅图像，只能检查其中一幅。请将要发布的图像另存为单独的文件（如 JPEG），再扫描它。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it contradicts itself about its size.</source>
        <translation>“%1”已损坏：其尺寸自相矛盾。</translation>
    </message>
    <message>
        <source>“%1” is cut short. Copy it again from where it came from.</source>
        <translation>“%1”被截断。请从来源重新复制。</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be shown. Copy it again from where it came from.</source>
        <translation>“%1”已损坏，无法显示。请从来源重新复制。</translation>
    </message>
    <message>
        <source>“%1” is of a rare kind, which this version cannot look into. Save it as JPEG and check that.</source>
        <translation>“%1”属于罕见类型，此版本无法查看。请另存为 JPEG 再检查。</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation>“%1”需要的内存超过可用内存。</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is, or is damaged. Save it smaller and check that.</source>
        <translation>“%1”需要的内存超过可用内存，或已损坏。请缩小后另存再检查。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 scans, which no photo needs.</source>
        <translation>“%1”的扫描遍数超过 %2，照片不需要这么多。</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>相机 RAW</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>“%1”不是 Clearframe 所知格式的照片。</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, which this version cannot look into. Export it as JPEG and check that.</source>
        <translation>“%1”是 %2 文件，此版本无法查看。请导出为 JPEG 再检查。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its size cannot be read.</source>
        <translation>“%1”已损坏：无法读取尺寸。</translation>
    </message>
    <message>
        <source>“%1” measures %2 × %3 pixels. The limit is %4 megapixels; the setting “max-megapixels” raises it.</source>
        <translation>“%1”为 %2 × %3 像素。上限为 %4 百万像素；可用设置“max-megapixels”提高。</translation>
    </message>
    <message>
        <source>“%1” holds layers but no finished picture. Save it again in Photoshop with “Maximize Compatibility” switched on.</source>
        <translation>“%1”有图层但没有成品图像。请在 Photoshop 中打开“最大兼容”后重新保存。</translation>
    </message>
    <message>
        <source>Clearframe is not installed completely: its file “clearframe_codecs” is missing beside the program. Install it again.</source>
        <translation>Clearframe 安装不完整：程序旁边缺少文件“clearframe_codecs”。请重新安装。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>导入人物</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Import %n answer(s)</source>
        <translation>
            <numerusform>导入 %n 个答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n 个新人物</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are known get more details</source>
        <translation>
            <numerusform>%n 个已知人物获得更多信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are added</source>
        <translation>
            <numerusform>添加 %n 个答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are known already</source>
        <translation>
            <numerusform>%n 个答复已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>排除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out, with the reason</source>
        <translation>被排除的行及原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>InterruptedNotice</name>
    <message>
        <source>“%1” was interrupted: %2 written, %3 waiting. No photo is damaged.</source>
        <translation>“%1”被中断：已写入 %2，等待 %3。没有照片损坏。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>A write did not come to its end</source>
        <translation>有一次写入没有完成</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>完成它</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回它</translation>
    </message>
    <message>
        <source>%1 The License page can finish it.</source>
        <translation>%1 可在“许可协议”页面完成。</translation>
    </message>
</context>
<context>
    <name>KeyAction</name>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已做的操作</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The manual on this page</source>
        <translation>本页的手册</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>比较两张照片</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>弃用</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>无旗标</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>无星</translation>
    </message>
    <message>
        <source>One star</source>
        <translation>一星</translation>
    </message>
    <message>
        <source>Two stars</source>
        <translation>二星</translation>
    </message>
    <message>
        <source>Three stars</source>
        <translation>三星</translation>
    </message>
    <message>
        <source>Four stars</source>
        <translation>四星</translation>
    </message>
    <message>
        <source>Five stars</source>
        <translation>五星</translation>
    </message>
    <message>
        <source>Decide the faces of the chosen photos</source>
        <translation>决定所选照片中的人脸</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>放大缩略图</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>缩小缩略图</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>返回所有照片</translation>
    </message>
    <message>
        <source>The whole photo, or every pixel of it</source>
        <translation>整张照片，或逐像素显示</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>Type a name, or take the one that is suggested</source>
        <translation>输入姓名，或采用建议的姓名</translation>
    </message>
    <message>
        <source>Not the person that is named or guessed</source>
        <translation>不是所称或所猜的人</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>Depicted: poster, statue, screen</source>
        <translation>画中形象：海报、雕像、屏幕</translation>
    </message>
    <message>
        <source>Not recognizable</source>
        <translation>无法辨认</translation>
    </message>
    <message>
        <source>Legal exception, with its reason</source>
        <translation>法律例外及其理由</translation>
    </message>
    <message>
        <source>Take the person that is guessed</source>
        <translation>采用所猜的人</translation>
    </message>
    <message>
        <source>Choose all of that name, or all that look alike</source>
        <translation>选择同名的全部，或相似的全部</translation>
    </message>
    <message>
        <source>Mark: one answer for all chosen faces</source>
        <translation>标记：对所有选中的人脸作同一答复</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>撤销上一个答复</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>其中没有其他人</translation>
    </message>
    <message>
        <source>Look again thoroughly</source>
        <translation>再仔细查找一次</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>稍后再看</translation>
    </message>
    <message>
        <source>Library: one photo</source>
        <translation>图库：单张照片</translation>
    </message>
    <message>
        <source>People: the queue</source>
        <translation>人物：队列</translation>
    </message>
    <message>
        <source>People: the sweep</source>
        <translation>人物：查漏</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Click here and press a key</source>
        <translation>点击此处并按下按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Next and previous photo</source>
        <translation>下一张和上一张照片</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>返回所有照片</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose all faces: the next answer counts for them</source>
        <translation>选择所有人脸：下一个答复适用于它们</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Search a deed or a key</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重置所有按键</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>按键方案</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 是“%2”的按键。</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>用于此处</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Exported</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>发布目标</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>To recall: blocked now</source>
        <translation>须收回：现已阻止</translation>
    </message>
    <message>
        <source>To recall: blocked now, moved away</source>
        <translation>须收回：现已阻止，已移走</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>在其文件夹中</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>已移走或删除</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Only what is to be recalled</source>
        <translation>仅须收回的</translation>
    </message>
    <message>
        <source>What a withdrawal reaches…</source>
        <translation>撤回的影响范围…</translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开其文件夹</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>发布目标</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>What was sent where</source>
        <translation>什么发到了哪里</translation>
    </message>
    <message>
        <source>Copies that were exported</source>
        <translation>已导出的副本</translation>
    </message>
    <message>
        <source>Every destination</source>
        <translation>所有目标</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n to recall</source>
        <translation>
            <numerusform>%n 个须收回</numerusform>
        </translation>
    </message>
    <message>
        <source>No such copy</source>
        <translation>没有这样的副本</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>尚未导出任何内容</translation>
    </message>
    <message>
        <source>No copy goes with what is chosen above.</source>
        <translation>没有副本符合上面的选择。</translation>
    </message>
    <message>
        <source>Each copy that is exported is entered here: when, where to, under which license, and who is in it.</source>
        <translation>每个导出的副本都记在这里：何时、发往何处、以何许可协议、其中有谁。</translation>
    </message>
    <message>
        <source>a forgotten person</source>
        <translation>已遗忘的人物</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>原件：%1</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>已不在图库中</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <translation>其中有：%1</translation>
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
        <translation>图库</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop a folder on the window</source>
        <translation>Ctrl+O，或将文件夹拖到窗口上</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>没有匹配的照片</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>显示所有照片</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>正在读取图库</translation>
    </message>
    <message numerus="yes">
        <source>Only %n chosen photo(s) are shown.</source>
        <translation>
            <numerusform>仅显示选中的 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>正在查找照片</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>找到后会显示在这里。</translation>
    </message>
    <message>
        <source>Choose another group or folder, or change the search.</source>
        <translation>请选择其他分组或文件夹，或更改搜索。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached: %1 is not there. Until then they stay blocked. Connect the drive; if the folder was moved, open it at its new place.</source>
        <translation>
            <numerusform>无法访问 %Ln 张照片：%1 不在。在此之前它们保持阻止状态。请连接驱动器；如果文件夹已移动，请在新位置打开它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>LibraryPart</name>
    <message>
        <source>Make a backup now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>目录库</translation>
    </message>
    <message>
        <source>What you decided and who agreed is kept in one file. Photos stay where they are. The command line uses another catalog with --catalog.</source>
        <translation>您的决定以及谁已同意都保存在一个文件中。照片留在原处。命令行可用 --catalog 使用其他目录库。</translation>
    </message>
    <message>
        <source>The catalog: %1</source>
        <translation>目录库：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Use another…</source>
        <translation>使用其他…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>One is made every week and before the catalog is brought to a newer form. Keep copies on another disk, too: a backup beside the catalog goes with it.</source>
        <translation>每周以及在目录库转为较新格式之前各备份一次。请在另一磁盘上也保留副本：放在目录库旁边的备份会随它一起丢失。</translation>
    </message>
    <message>
        <source>None by itself</source>
        <translation>不自动备份</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>保留的备份数</translation>
    </message>
    <message>
        <source>Catalogs (*.db);;All files (*)</source>
        <translation>目录库 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A new catalog</source>
        <translation>新目录库</translation>
    </message>
    <message>
        <source>Another catalog</source>
        <translation>其他目录库</translation>
    </message>
    <message>
        <source>Backing up the catalog</source>
        <translation>正在备份目录库</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>备份已完成。</translation>
    </message>
    <message>
        <source>Everything decided since %1 is taken back: faces, people, answers, accepted findings. Photos are not touched. The catalog of now is backed up first.</source>
        <translation>自 %1 以来决定的一切都将取消：人脸、人物、答复、已接受的发现。不会改动照片。会先备份当前的目录库。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restoring the catalog</source>
        <translation>正在恢复目录库</translation>
    </message>
    <message>
        <source>The catalog is as it was then.</source>
        <translation>目录库已恢复到当时的状态。</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
</context>
<context>
    <name>LibraryScan</name>
    <message>
        <source>Scanning %1</source>
        <translation>正在扫描 %1</translation>
    </message>
    <message numerus="yes">
        <source>Scanning %n folder(s)</source>
        <translation>
            <numerusform>正在扫描 %n 个文件夹</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryState</name>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n 个文件无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>License</name>
    <message>
        <source>All rights reserved</source>
        <translation>保留所有权利</translation>
    </message>
    <message>
        <source>“%1” is the id of %2.</source>
        <translation>“%1”是 %2 的标识。</translation>
    </message>
    <message>
        <source>%1 is named without a version (such as 4.0).</source>
        <translation>提到 %1，但没有版本（如 4.0）。</translation>
    </message>
    <message>
        <source>“%1” is the SPDX id of %2.</source>
        <translation>“%1”是 %2 的 SPDX 标识。</translation>
    </message>
    <message>
        <source>Creative Commons is named, but not which of its licenses.</source>
        <translation>提到知识共享，但未说明是哪一个许可协议。</translation>
    </message>
    <message>
        <source>“%1” is no Creative Commons license: its parts contradict each other or stand in an order that was never used.</source>
        <translation>“%1”不是知识共享许可协议：其要素相互矛盾，或顺序从未使用过。</translation>
    </message>
    <message>
        <source>“%1” may be a country&apos;s version of %2 %3 or an ordinary word.</source>
        <translation>“%1”可能是 %2 %3 的某国版本，也可能是普通词语。</translation>
    </message>
    <message>
        <source>There is no %1 %2 %3.</source>
        <translation>不存在 %1 %2 %3。</translation>
    </message>
    <message>
        <source>Several licenses are named: %1.</source>
        <translation>提到多个许可协议：%1。</translation>
    </message>
    <message>
        <source>%1 is named, but also “%2”, which does not fit it.</source>
        <translation>提到 %1，但也有与之不符的“%2”。</translation>
    </message>
    <message>
        <source>The address of %1.</source>
        <translation>%1 的网址。</translation>
    </message>
    <message>
        <source>The name of %1.</source>
        <translation>%1 的名称。</translation>
    </message>
    <message>
        <source>The address leads to Creative Commons, but not to one license.</source>
        <translation>网址指向知识共享，但不是某个许可协议。</translation>
    </message>
    <message>
        <source>The public domain is named, but not by CC0 or the Public Domain Mark.</source>
        <translation>提到公有领域，但不是 CC0 或公有领域标记。</translation>
    </message>
    <message>
        <source>Some rights are reserved, but it is not said which.</source>
        <translation>保留部分权利，但未说明是哪些。</translation>
    </message>
    <message>
        <source>“%1” of RightsStatements.org describes a status and grants nothing (%2).</source>
        <translation>RightsStatements.org 的“%1”只描述状态，不授予任何权利（%2）。</translation>
    </message>
    <message>
        <source>A license is named that is not in the catalog.</source>
        <translation>提到目录中没有的许可协议。</translation>
    </message>
    <message>
        <source>The address leads to terms that are not in the catalog.</source>
        <translation>网址指向目录中没有的条款。</translation>
    </message>
    <message>
        <source>Nothing is said about a license.</source>
        <translation>没有提到许可协议。</translation>
    </message>
    <message>
        <source>The address looks like one of Creative Commons, but leads to %1.</source>
        <translation>网址看似知识共享，但指向 %1。</translation>
    </message>
    <message>
        <source>Creative Commons has no license at this address.</source>
        <translation>知识共享在此网址没有许可协议。</translation>
    </message>
    <message>
        <source>A license is named, but with a “not” before it.</source>
        <translation>提到许可协议，但前面有“非”字。</translation>
    </message>
</context>
<context>
    <name>LicenseBadge</name>
    <message>
        <source>no license</source>
        <translation>无许可协议</translation>
    </message>
    <message>
        <source>CC, unclear</source>
        <translation>CC，不明确</translation>
    </message>
    <message>
        <source>unknown license</source>
        <translation>未知许可协议</translation>
    </message>
</context>
<context>
    <name>LicenseCard</name>
    <message>
        <source>Read the license</source>
        <translation>阅读许可协议</translation>
    </message>
    <message>
        <source>No license chosen yet</source>
        <translation>尚未选择许可协议</translation>
    </message>
    <message>
        <source>Answer the questions above or search the catalog.</source>
        <translation>请回答上面的问题，或搜索目录。</translation>
    </message>
</context>
<context>
    <name>LicenseForm</name>
    <message>
        <source>As the file says</source>
        <translation>依文件所述</translation>
    </message>
    <message>
        <source>Any other license</source>
        <translation>任何其他许可协议</translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Link of the credit</source>
        <translation>署名链接</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>AI 训练</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>写入的内容</translation>
    </message>
    <message>
        <source>The template also sets: %1.</source>
        <translation>该模板还设定：%1。</translation>
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
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>写入之前</translation>
    </message>
    <message>
        <source>I may license these photos, whoever they name as creator</source>
        <translation>无论照片标注谁为作者，我都有权为其授权</translation>
    </message>
    <message>
        <source>License photos, too, that are in the public domain</source>
        <translation>也为公有领域的照片授权</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>the last write</source>
        <translation>上一次写入</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>显示哪些更改</translation>
    </message>
    <message>
        <source>Only license</source>
        <translation>仅许可协议</translation>
    </message>
    <message>
        <source>Only what is replaced</source>
        <translation>仅被替换的内容</translation>
    </message>
    <message>
        <source>Every write is verified and can be undone from the log.</source>
        <translation>每次写入都经过核对，可从日志中撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>已选 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s)</source>
        <translation>
            <numerusform>全部 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this goes to all of them.</source>
        <translation>图库中未选照片，因此适用于全部。</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>Open a folder in the library first.</source>
        <translation>请先在图库中打开文件夹。</translation>
    </message>
    <message>
        <source>Choose a license</source>
        <translation>请选择许可协议</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>正在读取 %n 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Go on choosing, the preview follows.</source>
        <translation>尚未写入任何内容。请继续选择，预览会随之更新。</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>The files already say so, or they cannot be written.</source>
        <translation>文件已是如此，或无法写入。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中%1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patched in place</source>
        <translation>
            <numerusform>%n 个就地修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten</source>
        <translation>
            <numerusform>%n 个重写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>%n 个附属文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already say so</source>
        <translation>
            <numerusform>%n 个已是如此</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>写入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>No faces to write</source>
        <translation>没有要写入的人脸</translation>
    </message>
    <message>
        <source>Decide who the faces are on the People page first; what is written already is left out.</source>
        <translation>请先在“人物”页面决定人脸是谁；已写入的会略过。</translation>
    </message>
    <message>
        <source>By kind of change</source>
        <translation>按更改类型</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>Answer the questions. You see every change before anything is written.</source>
        <translation>请回答问题。写入任何内容之前，您会看到每一处更改。</translation>
    </message>
</context>
<context>
    <name>LicensePicker</name>
    <message>
        <source>Search the catalog</source>
        <translation>搜索目录</translation>
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
        <translation>允许他人商业使用吗？</translation>
    </message>
    <message>
        <source>May others change it?</source>
        <translation>允许他人修改吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>If they share alike</source>
        <translation>若以相同方式共享</translation>
    </message>
    <message>
        <source>Public domain (CC0)</source>
        <translation>公有领域（CC0）</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>保留所有权利</translation>
    </message>
    <message>
        <source>Must others name you?</source>
        <translation>他人必须为您署名吗？</translation>
    </message>
    <message>
        <source>Or no license at all</source>
        <translation>或完全不授权</translation>
    </message>
    <message>
        <source>Yes, with credit</source>
        <translation>是，须署名</translation>
    </message>
    <message>
        <source>With CC0 you waive all your rights in the photo, worldwide and for good.</source>
        <translation>选择 CC0，您将在全球范围内永久放弃对此照片的所有权利。</translation>
    </message>
    <message>
        <source>Share alike: what others make of it carries the same license.</source>
        <translation>相同方式共享：他人以此创作的作品须采用相同的许可协议。</translation>
    </message>
    <message>
        <source>No changes: others may pass it on only as it is.</source>
        <translation>禁止修改：他人只能原样转发。</translation>
    </message>
    <message>
        <source>Answer the other questions, too.</source>
        <translation>请把其他问题也回答完。</translation>
    </message>
</context>
<context>
    <name>LostSessions</name>
    <message>
        <source>The log of written changes “%1” was deleted or replaced: sessions up to number %2 that it does not list cannot be shown or undone any more. The photos are as they were written. Put a backup of the log in its place to get them back.</source>
        <translation>写入日志“%1”被删除或替换：编号 %2 以前、其中未列出的会话无法再显示或撤销。照片保持写入后的状态。要恢复它们，请将日志的备份放回原处。</translation>
    </message>
</context>
<context>
    <name>LoupeView</name>
    <message>
        <source>Back to the grid</source>
        <translation>返回网格</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Filmstrip (F6)</source>
        <translation>胶片条（F6）</translation>
    </message>
    <message>
        <source>Compare with the next photo (C)</source>
        <translation>与下一张照片比较（C）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Scan thoroughly</source>
        <translation>仔细扫描</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>撤销：</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>重做：</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>About Clearframe</source>
        <translation>关于 Clearframe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>打开照片文件夹</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Finding people…</source>
        <translation>查找人物…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>已做的操作…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>Clearframe was cut short the last time. Photos and decisions are whole; a write or scan that was running stopped in the middle. The License page finishes writes, “Scan again” goes on scanning.</source>
        <translation>Clearframe 上次被意外中断。照片和决定完好无损；当时正在进行的写入或扫描停在了中途。“许可协议”页面可完成写入，“重新扫描”可继续扫描。</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>决定人脸</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>MarkCommand</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>无星</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>弃用</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>无旗标</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge %1 into another person</source>
        <translation>将 %1 与另一人物合并</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>选择人物</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>All faces and answers of %1 go to the other person, and the name %1 disappears. Undo takes it back.</source>
        <translation>%1 的所有人脸和答复都转给另一人物，名称 %1 将消失。可用“撤销”恢复。</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>A stored record on a photo&apos;s rights is damaged or was made by another version. Scan the photo again.</source>
        <translation>关于照片权利的已存记录已损坏或来自其他版本。请重新扫描照片。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its GIF structure ends early.</source>
        <translation>“%1”已损坏或不完整：GIF 结构提前结束。</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG 2000 structure ends early.</source>
        <translation>“%1”已损坏或不完整：JPEG 2000 结构提前结束。</translation>
    </message>
    <message>
        <source>“%1” keeps its picture in fragments at fixed places, which new metadata would move. Write a sidecar instead.</source>
        <translation>“%1”的图像分段存放在固定位置，新元数据会使其移位。请改写入附属文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its JPEG structure ends early.</source>
        <translation>“%1”已损坏或不完整：JPEG 结构提前结束。</translation>
    </message>
    <message>
        <source>The metadata of “%1” would not fit into its JPEG file, which allows 64 KB a block. Write a sidecar instead.</source>
        <translation>“%1”的元数据放不进 JPEG 文件（每块上限 64 KB）。请改写入附属文件。</translation>
    </message>
    <message>
        <source>The IPTC block of “%1” is damaged or in a character set that cannot hold the new text. Write a sidecar instead.</source>
        <translation>“%1”的 IPTC 数据块已损坏，或其字符集无法容纳新文本。请改写入附属文件。</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format known here.</source>
        <translation>“%1”不是已知格式的照片。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its TIFF directory cannot be read.</source>
        <translation>“%1”已损坏或不完整：无法读取 TIFF 目录。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its PNG structure ends early.</source>
        <translation>“%1”已损坏或不完整：PNG 结构提前结束。</translation>
    </message>
    <message>
        <source>The file already says so.</source>
        <translation>文件已是如此。</translation>
    </message>
    <message>
        <source>The new metadata fits into the place of the old.</source>
        <translation>新元数据放得进旧位置。</translation>
    </message>
    <message>
        <source>The metadata blocks are written anew; the picture is copied as it is.</source>
        <translation>重写元数据块；图像原样复制。</translation>
    </message>
    <message>
        <source>A new directory is added at the end; the picture stays in place.</source>
        <translation>在末尾添加新目录；图像保持原位。</translation>
    </message>
    <message>
        <source>The rights are written to a sidecar beside the photo.</source>
        <translation>权利写入照片旁的附属文件。</translation>
    </message>
    <message>
        <source>%1 files are never changed; the rights go into a sidecar beside it.</source>
        <translation>从不更改 %1 文件；权利写入旁边的附属文件。</translation>
    </message>
    <message>
        <source>“%1” says inside the file: %2 “%3”. A sidecar cannot take that away.</source>
        <translation>“%1”文件内写着：%2“%3”。附属文件无法取消它。</translation>
    </message>
    <message>
        <source>“%1” is incomplete: the end of the picture is missing. Copy it again, or write a sidecar.</source>
        <translation>“%1”不完整：缺少图像末尾。请重新复制，或写入附属文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its Photoshop structure ends early.</source>
        <translation>“%1”已损坏或不完整：Photoshop 结构提前结束。</translation>
    </message>
    <message>
        <source>The XMP packet is damaged.</source>
        <translation>XMP 数据包已损坏。</translation>
    </message>
    <message>
        <source>The extended XMP packet is damaged.</source>
        <translation>扩展 XMP 数据包已损坏。</translation>
    </message>
    <message>
        <source>The extended XMP is incomplete or belongs to another packet; it was not read.</source>
        <translation>扩展 XMP 不完整或属于其他数据包，未读取。</translation>
    </message>
    <message>
        <source>The IPTC block is damaged.</source>
        <translation>IPTC 数据块已损坏。</translation>
    </message>
    <message>
        <source>The file has two XMP packets; the first one was read.</source>
        <translation>文件有两个 XMP 数据包；读取了第一个。</translation>
    </message>
    <message>
        <source>The metadata inside this file could not be read.</source>
        <translation>无法读取此文件内的元数据。</translation>
    </message>
    <message>
        <source>The IPTC block behind the picture is damaged.</source>
        <translation>图像之后的 IPTC 数据块已损坏。</translation>
    </message>
    <message numerus="yes">
        <source>%n further picture(s) behind the main one</source>
        <translation>
            <numerusform>主图像之后另有 %n 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements in the file name different licenses: %1.</source>
        <translation>文件中的声明提到不同的许可协议：%1。</translation>
    </message>
    <message>
        <source>The file says nothing about a license.</source>
        <translation>文件没有提到许可协议。</translation>
    </message>
    <message>
        <source>The sidecar is damaged.</source>
        <translation>附属文件已损坏。</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>署名行</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>版权声明</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>Web page on the rights</source>
        <translation>权利网页</translation>
    </message>
    <message>
        <source>Copyrighted</source>
        <translation>受版权保护</translation>
    </message>
    <message>
        <source>Attribution name</source>
        <translation>署名名称</translation>
    </message>
    <message>
        <source>Attribution link</source>
        <translation>署名链接</translation>
    </message>
    <message>
        <source>Data mining and AI training</source>
        <translation>数据挖掘和 AI 训练</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>肖像授权</translation>
    </message>
    <message>
        <source>Limits on changing the picture</source>
        <translation>修改图像的限制</translation>
    </message>
    <message>
        <source>Page on further permissions</source>
        <translation>更多许可的页面</translation>
    </message>
    <message>
        <source>Requests on its use</source>
        <translation>对使用的请求</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Copyright status</source>
        <translation>版权状态</translation>
    </message>
    <message>
        <source>Credit required</source>
        <translation>须署名</translation>
    </message>
    <message>
        <source>Page with the terms</source>
        <translation>条款页面</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>条款和条件</translation>
    </message>
    <message>
        <source>Other constraints</source>
        <translation>其他限制</translation>
    </message>
    <message>
        <source>Constraints on media</source>
        <translation>媒体限制</translation>
    </message>
    <message>
        <source>Constraints on regions</source>
        <translation>地区限制</translation>
    </message>
    <message>
        <source>Constraints on products</source>
        <translation>产品限制</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Copyright owner</source>
        <translation>版权所有者</translation>
    </message>
    <message>
        <source>Copyright owner&apos;s image number</source>
        <translation>版权所有者的图像编号</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>权利人</translation>
    </message>
    <message>
        <source>Licensor</source>
        <translation>许可人</translation>
    </message>
    <message>
        <source>Image creator</source>
        <translation>图像作者</translation>
    </message>
    <message>
        <source>Image supplier</source>
        <translation>图像提供者</translation>
    </message>
    <message>
        <source>Image supplier&apos;s image number</source>
        <translation>提供者的图像编号</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>作者职务</translation>
    </message>
    <message>
        <source>Creator&apos;s contact</source>
        <translation>作者联系方式</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>贡献者</translation>
    </message>
    <message>
        <source>Rights certificate</source>
        <translation>权利证书</translation>
    </message>
    <message>
        <source>Rights expression</source>
        <translation>权利表达</translation>
    </message>
    <message>
        <source>Linked rights expression</source>
        <translation>链接的权利表达</translation>
    </message>
    <message>
        <source>Legal code</source>
        <translation>法律文本</translation>
    </message>
    <message>
        <source>License permits</source>
        <translation>许可协议允许</translation>
    </message>
    <message>
        <source>License requires</source>
        <translation>许可协议要求</translation>
    </message>
    <message>
        <source>License prohibits</source>
        <translation>许可协议禁止</translation>
    </message>
    <message>
        <source>License&apos;s jurisdiction</source>
        <translation>许可协议的法域</translation>
    </message>
    <message>
        <source>License retired on</source>
        <translation>许可协议停用日期</translation>
    </message>
    <message>
        <source>Text and data mining reserved</source>
        <translation>保留文本和数据挖掘权</translation>
    </message>
    <message>
        <source>Text and data mining policy</source>
        <translation>文本和数据挖掘政策</translation>
    </message>
    <message>
        <source>How the picture was made</source>
        <translation>图像的制作方式</translation>
    </message>
    <message>
        <source>AI system</source>
        <translation>AI 系统</translation>
    </message>
    <message>
        <source>Version of the AI system</source>
        <translation>AI 系统版本</translation>
    </message>
    <message>
        <source>AI prompt</source>
        <translation>AI 提示词</translation>
    </message>
    <message>
        <source>Writer of the AI prompt</source>
        <translation>AI 提示词作者</translation>
    </message>
    <message>
        <source>Persons shown</source>
        <translation>出镜人物</translation>
    </message>
    <message>
        <source>Persons in detail</source>
        <translation>人物详情</translation>
    </message>
    <message>
        <source>Age of the models</source>
        <translation>模特年龄</translation>
    </message>
    <message>
        <source>About the models</source>
        <translation>关于模特</translation>
    </message>
    <message>
        <source>Age of the youngest model</source>
        <translation>最小模特年龄</translation>
    </message>
    <message>
        <source>Model release number</source>
        <translation>肖像授权编号</translation>
    </message>
    <message>
        <source>Property release</source>
        <translation>物业授权</translation>
    </message>
    <message>
        <source>Property release number</source>
        <translation>物业授权编号</translation>
    </message>
    <message>
        <source>Adult content</source>
        <translation>成人内容</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>人脸区域</translation>
    </message>
    <message>
        <source>Content Credentials (C2PA)</source>
        <translation>Content Credentials（C2PA）</translation>
    </message>
    <message>
        <source>Further pictures in the file</source>
        <translation>文件中的其他图像</translation>
    </message>
    <message>
        <source>Gain map (HDR)</source>
        <translation>增益图（HDR）</translation>
    </message>
    <message>
        <source>Depth map or second view</source>
        <translation>深度图或第二视角</translation>
    </message>
    <message>
        <source>Video of a motion photo</source>
        <translation>动态照片的视频</translation>
    </message>
    <message>
        <source>Data behind the picture</source>
        <translation>图像之后的数据</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Further statement on rights</source>
        <translation>其他权利声明</translation>
    </message>
    <message>
        <source>The plan for this file does not fit its content. Plan the change again.</source>
        <translation>此文件的计划与其内容不符。请重新规划更改。</translation>
    </message>
    <message>
        <source>The change of this file could not be taken back, so it was not made.</source>
        <translation>此文件的更改将无法撤销，因此没有进行。</translation>
    </message>
    <message>
        <source>The new version of “%1” is not as planned (%2) and was not used; the photo is unchanged.</source>
        <translation>“%1”的新版本与计划不符（%2），未采用；照片未改变。</translation>
    </message>
    <message>
        <source>image data</source>
        <translation>图像数据</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its WebP structure ends early.</source>
        <translation>“%1”已损坏或不完整：WebP 结构提前结束。</translation>
    </message>
    <message>
        <source>“%1” cannot be written as “%2” to “%3”: the field does not allow this value.</source>
        <translation>无法将“%1”作为“%2”写入“%3”：该字段不允许此值。</translation>
    </message>
    <message>
        <source>“%1” carries Content Credentials, which any change of the file makes invalid. Allow that, or write a sidecar instead.</source>
        <translation>“%1”带有 Content Credentials，对文件的任何更改都会使其失效。请允许这样做，或改写入附属文件。</translation>
    </message>
    <message>
        <source>“%1” has two metadata blocks of one kind, and programs differ in which one they read. Write a sidecar instead.</source>
        <translation>“%1”有两个同类元数据块，各程序读取的不一样。请改写入附属文件。</translation>
    </message>
    <message>
        <source>“%1” ends with a record (AFCP) that gives places by their offset in the file, which new metadata would move. Write a sidecar instead.</source>
        <translation>“%1”末尾的记录（AFCP）按文件内偏移指明位置，新元数据会使其移位。请改写入附属文件。</translation>
    </message>
    <message>
        <source>“%1” ends with records of an agency&apos;s program (FotoStation) that hold rights or would be lost from view; they are not changed here. Write a sidecar instead.</source>
        <translation>“%1”末尾有图片社程序（FotoStation）的记录，其中含有权利或会被忽略；此处不更改。请改写入附属文件。</translation>
    </message>
    <message>
        <source>“%1” has metadata in an old text form that would contradict the new values. Write a sidecar instead.</source>
        <translation>“%1”有旧文本形式的元数据，会与新值矛盾。请改写入附属文件。</translation>
    </message>
    <message>
        <source>“%1” holds rights in an extended XMP packet, which is not changed here. Write a sidecar instead.</source>
        <translation>“%1”的权利在扩展 XMP 数据包中，此处不更改。请改写入附属文件。</translation>
    </message>
    <message>
        <source>The Exif block of “%1” is damaged; changing it could lose what it holds. Write a sidecar instead.</source>
        <translation>“%1”的 Exif 数据块已损坏；更改可能丢失内容。请改写入附属文件。</translation>
    </message>
    <message>
        <source>“%1” would grow over the 4 GB that TIFF allows, or its directory is damaged. Write a sidecar instead.</source>
        <translation>“%1”会超过 TIFF 允许的 4 GB，或其目录已损坏。请改写入附属文件。</translation>
    </message>
    <message>
        <source>The XMP packet of “%1” is damaged or in an unusual form; changing it could lose what it holds. Write a sidecar instead, or let it be replaced.</source>
        <translation>“%1”的 XMP 数据包已损坏或形式异常；更改可能丢失内容。请改写入附属文件，或允许替换它。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>the photo “%1” is not in the catalog; scan it first</source>
        <translation>照片“%1”不在目录库中；请先扫描</translation>
    </message>
    <message>
        <source>%1 withdrew consent on %2.</source>
        <translation>%1 于 %2 撤回了同意。</translation>
    </message>
    <message>
        <source>%1 withdrew consent.</source>
        <translation>%1 撤回了同意。</translation>
    </message>
    <message>
        <source>%1 refused on %2.</source>
        <translation>%1 于 %2 拒绝。</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 拒绝了。</translation>
    </message>
    <message>
        <source>The consent of %1 begins on %2 only.</source>
        <translation>%1 的同意从 %2 才开始。</translation>
    </message>
    <message>
        <source>The consent of %1 ended on %2.</source>
        <translation>%1 的同意已于 %2 结束。</translation>
    </message>
    <message>
        <source>The consent of a guardian ended when %1 turned 18 on %2.</source>
        <translation>%1 于 %2 年满 18 岁，监护人的同意随之结束。</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>商业使用</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to %3.</source>
        <translation>%1 同意 %2，但不同意 %3。</translation>
    </message>
    <message>
        <source>%1 agreed to %2; %3 allows everyone more (%4).</source>
        <translation>%1 同意 %2；%3 允许任何人做更多（%4）。</translation>
    </message>
    <message>
        <source>%1 agreed only to photos in which the face is covered.</source>
        <translation>%1 只同意遮盖面部的照片。</translation>
    </message>
    <message>
        <source>editorial use</source>
        <translation>新闻编辑使用</translation>
    </message>
    <message>
        <source>non-commercial use</source>
        <translation>非商业使用</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only, not to advertising.</source>
        <translation>%1 只同意 %2，不同意广告。</translation>
    </message>
    <message>
        <source>%1 agreed to %2 only; %3 allows everyone commercial use.</source>
        <translation>%1 只同意 %2；%3 允许任何人商业使用。</translation>
    </message>
    <message>
        <source>%1 agreed to unchanged photos only; %2 allows everyone changes.</source>
        <translation>%1 只同意未经修改的照片；%2 允许任何人修改。</translation>
    </message>
    <message>
        <source>%1 agreed to %2, and it is not known when this photo was taken.</source>
        <translation>%1 同意%2，但不知道此照片何时拍摄。</translation>
    </message>
    <message>
        <source>%1 agreed to %2, not to this photo.</source>
        <translation>%1 同意%2，但不包括此照片。</translation>
    </message>
    <message>
        <source>%1 agreed with limits, but no use is recorded.</source>
        <translation>%1 有条件地同意，但没有记录用途。</translation>
    </message>
    <message>
        <source>For %1 no consent is said to be needed, but no reason is written.</source>
        <translation>据称 %1 无需同意，但没有写明理由。</translation>
    </message>
    <message>
        <source>%1 is a minor, and no parent or guardian has agreed.</source>
        <translation>%1 是未成年人，父母或监护人均未同意。</translation>
    </message>
    <message>
        <source>For %1 no consent is needed: %2</source>
        <translation>%1 无需同意：%2</translation>
    </message>
    <message>
        <source>%1 agreed.</source>
        <translation>%1 已同意。</translation>
    </message>
    <message>
        <source>%1 was asked and has not answered yet.</source>
        <translation>已询问 %1，尚未答复。</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>尚未询问 %1。</translation>
    </message>
    <message>
        <source>A person whose record was erased on request is in the picture.</source>
        <translation>照片中有应要求删除记录的人。</translation>
    </message>
    <message>
        <source>%1 “%2” is no day; write it as 2026-12-31</source>
        <translation>%1“%2”不是日期；请写成 2026-12-31</translation>
    </message>
    <message>
        <source>%1 “%2” is no moment; write it as 2026-12-31T10:20:30Z</source>
        <translation>%1“%2”不是时刻；请写成 2026-12-31T10:20:30Z</translation>
    </message>
    <message>
        <source>%1 “%2” is not known</source>
        <translation>%1“%2”未知</translation>
    </message>
    <message>
        <source>%1 is of the wrong kind</source>
        <translation>%1 类型错误</translation>
    </message>
    <message>
        <source>taken on %1</source>
        <translation>%1 拍摄的照片</translation>
    </message>
    <message>
        <source>taken from %1 to %2</source>
        <translation>%1 至 %2 拍摄的照片</translation>
    </message>
    <message>
        <source>taken from %1 on</source>
        <translation>%1 起拍摄的照片</translation>
    </message>
    <message>
        <source>taken until %1</source>
        <translation>%1 之前拍摄的照片</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>photos below %1</source>
        <translation>%1 之下的照片</translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation>照片 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen photo(s)</source>
        <translation>
            <numerusform>选中的 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1，且%2</translation>
    </message>
</context>
<context>
    <name>PeopleCards</name>
    <message>
        <source>One answer for all selected…</source>
        <translation>对所有选中的人作同一答复…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入列表…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 人</numerusform>
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
        <translation>还没有人物</translation>
    </message>
    <message>
        <source>Whoever is named in the queue comes here. A list of people with their answers can be imported from a spreadsheet (CSV) or JSON.</source>
        <translation>在队列中命名的人会出现在这里。可从电子表格（CSV）或 JSON 导入人物及其答复的列表。</translation>
    </message>
</context>
<context>
    <name>PeopleExchange</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>A list of people with their answers</source>
        <translation>人物及其答复的列表</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json)</source>
        <translation>列表 (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export people with their answers</source>
        <translation>导出人物及其答复</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>正在导出人物</translation>
    </message>
</context>
<context>
    <name>PeopleListModel</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
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
        <translation>保存同意书</translation>
    </message>
    <message>
        <source>Form for %1.pdf</source>
        <translation>%1 的同意书.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
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
        <translation>未在此照片中查找人物。</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>此照片中没有发现人脸。</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>立即决定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Not for this photo</source>
        <translation>不适用于此照片</translation>
    </message>
    <message>
        <source>Until withdrawn</source>
        <translation>直至撤回</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Folder for what is held on this person</source>
        <translation>存放此人所有留存信息的文件夹</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Forgetting a person</source>
        <translation>正在遗忘人物</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>证据的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Faces of this person</source>
        <translation>此人的脸</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>遗忘…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asked yet, or nobody wrote the answer down. Record it on the right.</source>
        <translation>还没有人询问，或没有人记下答复。请在右侧记录。</translation>
    </message>
    <message>
        <source>Split off the chosen faces…</source>
        <translation>分出所选人脸…</translation>
    </message>
    <message>
        <source>Form to sign…</source>
        <translation>待签名的同意书…</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing.</source>
        <translation>已于 %1 作废；不具任何效力。</translation>
    </message>
    <message>
        <source>Taken back on %1; it counts for nothing: %2</source>
        <translation>已于 %1 作废；不具任何效力：%2</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>交给本人…</translation>
    </message>
    <message>
        <source>Everything that is held on this person, for the person</source>
        <translation>留存的有关此人的一切，供本人使用</translation>
    </message>
    <message>
        <source>Form again…</source>
        <translation>再次生成同意书…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>属于误记</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message numerus="yes">
        <source>Photo %1, %n face(s)</source>
        <translation>
            <numerusform>照片 %1，%n 张脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Face %1 of %2: %3</source>
        <translation>第 %1 张脸，共 %2 张：%3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Fitted into the window, %1</source>
        <translation>适合窗口，%1</translation>
    </message>
    <message>
        <source>Zoomed to %1</source>
        <translation>缩放至 %1</translation>
    </message>
</context>
<context>
    <name>PhotoFilter</name>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>需要决定</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>可发布</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>无许可协议</translation>
    </message>
    <message>
        <source>Conflicting rights</source>
        <translation>权利不一致</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Drive not connected</source>
        <translation>驱动器未连接</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>已留用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已弃用</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message>
        <source>no license</source>
        <translation>无许可协议</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n 张脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n 张未决定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>已留用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>drive not connected</source>
        <translation>驱动器未连接</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>文件缺失</translation>
    </message>
</context>
<context>
    <name>PhotoGridView</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PhotoHeadline</name>
    <message>
        <source>Picked</source>
        <translation>已留用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已弃用</translation>
    </message>
</context>
<context>
    <name>PhotoImages</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 was not scanned yet.</source>
        <translation>尚未扫描 %1。</translation>
    </message>
    <message>
        <source>%1 changed since it was scanned. Scan it again to see it.</source>
        <translation>%1 在扫描后有变化。请重新扫描以查看。</translation>
    </message>
    <message>
        <source>%1 is not there. Connect the drive it is on, or scan its folder again.</source>
        <translation>%1 不在。请连接其所在的驱动器，或重新扫描其文件夹。</translation>
    </message>
</context>
<context>
    <name>PhotoInspector</name>
    <message>
        <source>About the photo</source>
        <translation>关于照片</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <translation>未选照片</translation>
    </message>
    <message>
        <source>Choose a photo to see its rights, the people in it and what stands in the way of publishing it.</source>
        <translation>选择一张照片，查看其权利、其中的人物以及妨碍发布的原因。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>决定人脸</translation>
    </message>
    <message numerus="yes">
        <source>Choose a license for %n photo(s)…</source>
        <translation>
            <numerusform>为 %n 张照片选择许可协议…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) again</source>
        <translation>
            <numerusform>重新扫描 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n photo(s) thoroughly</source>
        <translation>
            <numerusform>仔细扫描 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n path(s)</source>
        <translation>
            <numerusform>复制 %n 个路径</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗标</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>比较这两张</translation>
    </message>
    <message>
        <source>Compare with the next</source>
        <translation>与下一张比较</translation>
    </message>
</context>
<context>
    <name>PhotoOrder</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation>人脸数</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
</context>
<context>
    <name>PhotoTileDelegate</name>
    <message>
        <source>Rejected</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>文件缺失</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”.</source>
        <translation>您没有读取“%1”的权限。</translation>
    </message>
    <message>
        <source>“%1” is a link that leads in a circle.</source>
        <translation>“%1”是循环链接。</translation>
    </message>
    <message>
        <source>The path “%1” is too long for this system.</source>
        <translation>路径“%1”对此系统来说太长。</translation>
    </message>
    <message>
        <source>“%1” was not read: too many files are open. Close other programs.</source>
        <translation>未读取“%1”：打开的文件太多。请关闭其他程序。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a photo.</source>
        <translation>“%1”是文件夹，不是照片。</translation>
    </message>
    <message>
        <source>“%1” is a pipe between programs, not a photo.</source>
        <translation>“%1”是程序间的管道，不是照片。</translation>
    </message>
    <message>
        <source>“%1” is a socket, not a photo.</source>
        <translation>“%1”是套接字，不是照片。</translation>
    </message>
    <message>
        <source>“%1” is a device, not a photo.</source>
        <translation>“%1”是设备，不是照片。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read.</source>
        <translation>“%1”超过 %2 MB，未读取。</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <translation>相机 RAW</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder it lies in. It was not followed.</source>
        <translation>“%1”是指向其所在文件夹的链接，未跟随。</translation>
    </message>
    <message>
        <source>“%1” is a folder with a photo&apos;s name. It was searched like any folder.</source>
        <translation>“%1”是名称像照片的文件夹，已按普通文件夹搜索。</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that does not exist.</source>
        <translation>“%1”指向不存在的文件。</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Copy it again from where it came from.</source>
        <translation>“%1”为空（0 字节）。请从来源重新复制。</translation>
    </message>
    <message>
        <source>“%1” is not a photo in a format that Clearframe knows.</source>
        <translation>“%1”不是 Clearframe 所知格式的照片。</translation>
    </message>
    <message>
        <source>The name of “%1” is not valid UTF-8. It is handled like any photo, but other programs may not open it: rename it.</source>
        <translation>“%1”的名称不是有效的 UTF-8。它会像普通照片一样处理，但其他程序可能打不开：请重命名。</translation>
    </message>
    <message>
        <source>GPS position</source>
        <translation>GPS 位置</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>地点名称</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>人脸区域</translation>
    </message>
    <message>
        <source>embedded thumbnail</source>
        <translation>内嵌缩略图</translation>
    </message>
    <message>
        <source>embedded preview</source>
        <translation>内嵌预览</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>其他图像</translation>
    </message>
    <message>
        <source>motion video</source>
        <translation>动态视频</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>深度图</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>name of the camera&apos;s owner</source>
        <translation>相机主人姓名</translation>
    </message>
    <message>
        <source>maker notes</source>
        <translation>厂商注释</translation>
    </message>
    <message>
        <source>age of a child</source>
        <translation>儿童年龄</translation>
    </message>
    <message>
        <source>editing history</source>
        <translation>编辑历史</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>其他程序的数据</translation>
    </message>
</context>
<context>
    <name>PreviewGroupsModel</name>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>将为</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>将为</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Changes field by field</source>
        <translation>逐字段的更改</translation>
    </message>
</context>
<context>
    <name>PreviewTree</name>
    <message>
        <source>Changes by kind</source>
        <translation>按类型列出的更改</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Everything stays on this computer: no network, no account, no statistics. Files that hold personal data can be read by you alone.</source>
        <translation>一切都留在这台电脑上：没有网络、没有账户、没有统计。含个人数据的文件只有您能读取。</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>哪些内容保存在何处</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目录库</translation>
    </message>
    <message>
        <source>People, consents with their evidence, faces, decisions, findings you accepted.</source>
        <translation>人物、同意及其证据、人脸、决定、您接受的发现。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copies of the catalog. Forgetting a person removes them.</source>
        <translation>目录库的副本。遗忘某人时会删除它们。</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>写入日志</translation>
    </message>
    <message>
        <source>What was written into which file, and the bytes that undo it.</source>
        <translation>向哪个文件写入了什么，以及用于撤销的字节。</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Small pictures; they are made again when they are deleted.</source>
        <translation>小图片；删除后会重新生成。</translation>
    </message>
    <message>
        <source>Comparing faces</source>
        <translation>比对人脸</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>打开文件夹：%1</translation>
    </message>
    <message>
        <source>On. A model of your own compares faces within a shoot when guesses are asked for; no measurement of a face is kept.</source>
        <translation>已打开。请求猜测时，您自己的模型会在一次拍摄内比对人脸；不保存任何人脸的测量值。</translation>
    </message>
    <message>
        <source>Off. Nobody is recognized; guesses on who is the same person come from clothes and time.</source>
        <translation>已关闭。不识别任何人；谁是同一人的猜测来自衣服和时间。</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them counts as clear. Everything else was scanned.</source>
        <translation>它们都不算可发布。其余均已扫描。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Wikimedia Commons</source>
        <translation>维基共享资源</translation>
    </message>
    <message>
        <source>Flickr</source>
        <translation>Flickr</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Stock agency</source>
        <translation>图库公司</translation>
    </message>
    <message>
        <source>Printed matter</source>
        <translation>印刷品</translation>
    </message>
    <message>
        <source>Public archive</source>
        <translation>公共档案</translation>
    </message>
    <message>
        <source>Recognizable people: add {{Personality rights}} and {{Consent}} to the file page.</source>
        <translation>可辨认的人物：请在文件页面添加 {{Personality rights}} 和 {{Consent}}。</translation>
    </message>
    <message>
        <source>The destination “%1” cannot be read.</source>
        <translation>无法读取目标“%1”。</translation>
    </message>
    <message>
        <source>The built-in destination “%1” is damaged.</source>
        <translation>内置目标“%1”已损坏。</translation>
    </message>
    <message>
        <source>There is no destination “%1”. Known are: %2.</source>
        <translation>没有目标“%1”。已知的有：%2。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid JSON (%3).</source>
        <translation>%1，第 %2 行：不是有效的 JSON（%3）。</translation>
    </message>
    <message>
        <source>%1, line 1: a destination is a JSON object.</source>
        <translation>%1，第 1 行：目标是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” %4.</source>
        <translation>%1，第 %2 行：“%3”%4。</translation>
    </message>
    <message>
        <source>is no key of a destination; known are %1</source>
        <translation>不是目标的键；已知的有 %1</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>必须是“%1”</translation>
    </message>
    <message>
        <source>must be a word of lower-case letters, digits and dashes</source>
        <translation>必须是由小写字母、数字和连字符组成的词</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>cannot be kept; known are %1</source>
        <translation>不能保留；已知的有 %1</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>必须是文本列表</translation>
    </message>
    <message>
        <source>is no use; known are %1</source>
        <translation>不是用途；已知的有 %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>不是规则</translation>
    </message>
    <message>
        <source>must be “error”, “warning”, “advice” or “off”</source>
        <translation>必须是“error”“warning”“advice”或“off”</translation>
    </message>
    <message>
        <source>is always an error: nobody knows what is in such a photo</source>
        <translation>始终是错误：没有人知道这样的照片里有什么</translation>
    </message>
    <message>
        <source>is no license id, no code, and neither “cc” nor “free”</source>
        <translation>既不是许可协议的标识或代码，也不是“cc”或“free”</translation>
    </message>
    <message>
        <source>The destination could not be saved as %1: %2.</source>
        <translation>无法将目标保存为 %1：%2。</translation>
    </message>
    <message>
        <source>You have no destination of your own with the id “%1”.</source>
        <translation>您没有标识为“%1”的自有目标。</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Copy as my own</source>
        <translation>复制为自有</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>发布目标</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1（尚未保存）</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1（自有）</translation>
    </message>
    <message>
        <source>Your own destination. It is kept as a file that you can pass on.</source>
        <translation>您自己的目标。保存为可转交他人的文件。</translation>
    </message>
    <message>
        <source>A destination of the program. Copy it to make your own of it.</source>
        <translation>程序自带的目标。复制它即可做成自己的。</translation>
    </message>
    <message>
        <source>%1, my copy</source>
        <translation>%1，我的副本</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>any, also none</source>
        <translation>任何，也可没有</translation>
    </message>
    <message>
        <source>those of the library</source>
        <translation>图库的</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id (lower-case letters, digits and dashes)</source>
        <translation>标识（小写字母、数字和连字符）</translation>
    </message>
    <message>
        <source>It is a publication as</source>
        <translation>发布类型</translation>
    </message>
    <message>
        <source>A consent has to cover all of these, or name the destination.</source>
        <translation>同意须涵盖以上全部，或写明此目标。</translation>
    </message>
    <message>
        <source>Licenses it takes (ids, codes, “cc” or “free”, with commas)</source>
        <translation>接受的许可协议（标识、代码、“cc”或“free”，以逗号分隔）</translation>
    </message>
    <message>
        <source>Names you work under there (with commas)</source>
        <translation>您在该处使用的名称（以逗号分隔）</translation>
    </message>
    <message>
        <source>Copies keep</source>
        <translation>副本保留</translation>
    </message>
    <message>
        <source>What to do there with recognizable people</source>
        <translation>有可辨认人物时在该处的做法</translation>
    </message>
    <message>
        <source>How hard each rule counts</source>
        <translation>各规则的轻重</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>视为</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 视为</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>通常：%1</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>no license stated</source>
        <translation>未说明许可协议</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>作者不详</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>“%1”，作者 %2</translation>
    </message>
</context>
<context>
    <name>PublicationTexts</name>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>HTML (with RDFa)</source>
        <translation>HTML（含 RDFa）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON-LD (for search engines)</source>
        <translation>JSON-LD（供搜索引擎使用）</translation>
    </message>
    <message>
        <source>Wikimedia Commons page</source>
        <translation>维基共享资源页面</translation>
    </message>
    <message>
        <source>Pattypan table (CSV)</source>
        <translation>Pattypan 表格（CSV）</translation>
    </message>
    <message>
        <source>%1 has no license that Wikimedia Commons takes.</source>
        <translation>%1 没有维基共享资源接受的许可协议。</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>No photo is selected in the library, so this is about all of them.</source>
        <translation>图库中未选照片，因此涉及全部。</translation>
    </message>
    <message numerus="yes">
        <source>About the %n photo(s) selected in the library.</source>
        <translation>
            <numerusform>涉及图库中选中的 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the cleared copies</source>
        <translation>可发布副本的文件夹</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>保存检查</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Saving the check</source>
        <translation>正在保存检查</translation>
    </message>
    <message>
        <source>These were published before…</source>
        <translation>这些此前已发布…</translation>
    </message>
    <message>
        <source>Every exported copy stands in the ledger, with its license and its SHA-256.</source>
        <translation>每个导出的副本都在台账中，附许可协议和 SHA-256。</translation>
    </message>
    <message>
        <source>When somebody withdraws consent or a license changes, choose “Only what is to be recalled”: it lists the copies of photos that may not be published any more.</source>
        <translation>当有人撤回同意或许可协议改变时，请选择“仅须收回的”：会列出不得再发布的照片的副本。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Accepting what was published before</source>
        <translation>正在接受此前已发布的内容</translation>
    </message>
</context>
<context>
    <name>QueueAnswers</name>
    <message>
        <source>Mark faces as %1</source>
        <translation>将人脸标记为 %1</translation>
    </message>
</context>
<context>
    <name>QueueLineModel</name>
    <message>
        <source>Undecided faces</source>
        <translation>未决定的人脸</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided face(s)</source>
        <translation>
            <numerusform>%n 张未决定的脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that may hide somebody</source>
        <translation>
            <numerusform>%n 张可能藏有人的照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) with a name in the file</source>
        <translation>
            <numerusform>文件中带姓名的 %n 张脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Names found in files</source>
        <translation>文件中的姓名</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) that end soon</source>
        <translation>
            <numerusform>%n 项即将结束的同意</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>将结束的同意</translation>
    </message>
    <message>
        <source>May hide somebody</source>
        <translation>可能藏有人</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>Undecided faces</source>
        <translation>未决定的人脸</translation>
    </message>
    <message>
        <source>%1 of %2 faces left</source>
        <translation>%2 张脸中还剩 %1 张</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cleared today</source>
        <translation>
            <numerusform>今天放行 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>No file offers a name</source>
        <translation>没有文件提供姓名</translation>
    </message>
    <message>
        <source>Names that files give for undecided faces are offered here. They are claims: each is asked for.</source>
        <translation>文件为未决定的人脸提供的姓名会显示在这里。它们只是声称，会逐一询问。</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>Open a folder in the library. The faces found in its photos are asked for here.</source>
        <translation>请在图库中打开文件夹。照片中发现的人脸会在这里询问。</translation>
    </message>
    <message>
        <source>Every face has a decision</source>
        <translation>每张脸都有了决定</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) were decided. Consents are recorded on the person, in the list on the left.</source>
        <translation>
            <numerusform>已决定 %n 张脸。同意记录在左侧列表的人物上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the name right?</source>
        <translation>姓名正确吗？</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>What a withdrawal reaches</source>
        <translation>撤回的影响范围</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 withdrew consent</source>
        <translation>%1 撤回了同意</translation>
    </message>
    <message>
        <source>If %1 withdraws consent</source>
        <translation>如果 %1 撤回同意</translation>
    </message>
    <message>
        <source>Copies under a Creative Commons license cannot be recalled: who has one may go on using it. Only copies in your own hands can be taken down.</source>
        <translation>以知识共享许可协议流出的副本无法收回：持有者可继续使用。只有您自己手中的副本可以撤下。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) blocked from now on</source>
        <translation>
            <numerusform>从现在起 %n 张照片被阻止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be blocked</source>
        <translation>
            <numerusform>%n 张照片将被阻止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies went out</source>
        <translation>
            <numerusform>流出了 %n 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of the library shows this person.</source>
        <translation>图库中没有此人的照片。</translation>
    </message>
    <message>
        <source>Photos that are blocked</source>
        <translation>被阻止的照片</translation>
    </message>
    <message>
        <source>No copy that shows this person was exported.</source>
        <translation>没有导出过含有此人的副本。</translation>
    </message>
    <message>
        <source>Copies that went out, with what can still be done</source>
        <translation>流出的副本及仍可采取的措施</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>发布目标</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>在其文件夹中</translation>
    </message>
    <message>
        <source>Moved away or deleted</source>
        <translation>已移走或删除</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message numerus="yes">
        <source>%n file(s) cannot be written</source>
        <translation>
            <numerusform>%n 个文件无法写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Relicense</name>
    <message>
        <source>“%1” is not among your names.</source>
        <translation>“%1”不在您的名称之中。</translation>
    </message>
    <message>
        <source>The sidecar “%1” belongs to several photos (%2): what is written to it holds for all of them.</source>
        <translation>附属文件“%1”属于多张照片（%2）：写入的内容适用于全部。</translation>
    </message>
    <message>
        <source>Rights fields</source>
        <translation>权利字段</translation>
    </message>
    <message>
        <source>License %1</source>
        <translation>许可协议 %1</translation>
    </message>
    <message>
        <source>no creator</source>
        <translation>无作者</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>无许可协议</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1，%2：%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (left alone)</source>
        <translation>%1（保持不动）</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, and the photos together name several. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add your name to your own names.</source>
        <translation>“%1”标注“%2”为作者，而这些照片共有多位作者。只有权利人可以决定：请声明您可以为“%2”的照片授权，或把您的姓名加入自己的名称。</translation>
    </message>
    <message>
        <source>“%1” names “%2” as its creator, which is none of your names. Only the owner of the rights may decide on them: state that you may license photos of “%2”, or add the name to your own names.</source>
        <translation>“%1”标注“%2”为作者，不是您的任何一个名称。只有权利人可以决定：请声明您可以为“%2”的照片授权，或把该名称加入自己的名称。</translation>
    </message>
    <message>
        <source>“%1” is in the public domain by its own words (%2): everybody may go on using it, and there is nothing left to license. Undo the session that said so if it was a mistake, or state that it shall be licensed all the same.</source>
        <translation>“%1”按其自身说明属于公有领域（%2）：任何人都可继续使用，已没有可授权的内容。若有误请撤销写入它的会话，或声明仍要授权。</translation>
    </message>
    <message numerus="yes">
        <source>The photos come in %n group(s) of creator and license; look at each before you decide for all of them: %1.</source>
        <translation>
            <numerusform>照片按作者和许可协议分为 %n 组；请在统一决定前逐一查看：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>stated: may license photos of %1</source>
        <translation>已声明：可为 %1 的照片授权</translation>
    </message>
    <message>
        <source>stated: license although in the public domain</source>
        <translation>已声明：虽属公有领域仍授权</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) name another creator than %2. Only the owner of the rights may give a license.</source>
        <translation>
            <numerusform>%n 张照片标注的作者不是 %2。只有权利人可以授权。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of somebody else would change the version of their license; only an adaptation of your own may carry another one.</source>
        <translation>
            <numerusform>他人的 %n 张照片会改变许可协议版本；只有您自己的演绎作品可以采用其他版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were given to the public domain with CC0: there is nothing left to license, and everybody may go on using them.</source>
        <translation>
            <numerusform>%n 张照片已用 CC0 捐给公有领域：已没有可授权的内容，任何人都可继续使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are marked as free of copyright; nobody has the right to license them. Keep the Public Domain Mark.</source>
        <translation>
            <numerusform>%n 张照片标记为无版权；没有人有权为其授权。请保留公有领域标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not known to be free of copyright; the mark is for works that are. To give up the rights in your own photo, choose CC0.</source>
        <translation>
            <numerusform>%n 张照片并未确认为无版权；该标记只用于无版权的作品。要放弃您自己照片的权利，请选择 CC0。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would say the opposite of %1 in the field “Copyrighted”.</source>
        <translation>
            <numerusform>%n 张照片的“受版权保护”字段会与 %1 相反。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) allowed more until now. Copies made under the former license keep it.</source>
        <translation>
            <numerusform>%n 张照片此前允许更多。以原许可协议制作的副本会保留它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will allow more than before, for good.</source>
        <translation>
            <numerusform>%n 张照片将永久允许比以前更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) get their first license.</source>
        <translation>
            <numerusform>%n 张照片首次获得许可协议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) prohibit data mining, which %1 permits; the wish is no term of the license. Allow it, or choose a license with NC or ND.</source>
        <translation>
            <numerusform>%n 张照片禁止 %1 所允许的数据挖掘；此意愿不是许可协议的条款。请允许它，或选择带 NC 或 ND 的许可协议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) say that their model release is missing or limited, but %1 invites commercial use.</source>
        <translation>
            <numerusform>%n 张照片称肖像授权缺失或有限，但 %1 允许商业使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer recommended by Creative Commons; choose a license of version 4.0 unless you need this one.</source>
        <translation>知识共享不再推荐 %1；除非您需要它，请选择 4.0 版许可协议。</translation>
    </message>
    <message>
        <source>%1 is for intergovernmental organizations only.</source>
        <translation>%1 仅供政府间组织使用。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1 cannot be taken back: whoever has a copy keeps the permission, even if you change the license later.</source>
        <translation>%1 不可撤回：即使您以后更改许可协议，持有副本的人仍保有许可。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) show people whose consent does not cover this license. The license does not replace their consent.</source>
        <translation>
            <numerusform>%n 张照片中有人的同意不涵盖此许可协议。许可协议不能代替他们的同意。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have faces without a decision or were not scanned yet.</source>
        <translation>
            <numerusform>%n 张照片有未决定的人脸或尚未扫描。</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos were written as reported, but the catalog “%1” could not take it in yet and may still show what they said before. Scan the photos again when the catalog is free. The reason: %2</source>
        <translation>照片已按报告写入，但目录库“%1”尚未能记录，可能仍显示以前的内容。请在目录库空闲时重新扫描照片。原因：%2</translation>
    </message>
    <message>
        <source>their license</source>
        <translation>现有许可协议</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Faces and answers stay with the person.</source>
        <translation>人脸和答复仍属于此人。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>姓名或化名</translation>
    </message>
</context>
<context>
    <name>RightsTab</name>
    <message>
        <source>sidecar</source>
        <translation>附属文件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>选择许可协议…</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>复制署名</translation>
    </message>
    <message>
        <source>Copies credit and license as text for a caption.</source>
        <translation>将署名和许可协议复制为说明文字。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，目标 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; see Findings.</source>
        <translation>
            <numerusform>另有 %n 项；参见“发现”。</numerusform>
        </translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation>扩展 XMP</translation>
    </message>
    <message>
        <source>PNG text</source>
        <translation>PNG 文本</translation>
    </message>
    <message>
        <source>behind the picture</source>
        <translation>图像数据之后</translation>
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
        <translation>已停止；未写入报告。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Clearframe check</source>
        <translation>Clearframe 检查</translation>
    </message>
</context>
<context>
    <name>SelectionTab</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide faces</source>
        <translation>决定人脸</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>已选 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Choose license…</source>
        <translation>选择许可协议…</translation>
    </message>
    <message>
        <source>Only the fields you change are written; the others stay as they are in each photo.</source>
        <translation>只写入您更改的字段；其他字段在每张照片中保持原样。</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Files and fields of the session</source>
        <translation>会话的文件和字段</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>返回日志</translation>
    </message>
    <message>
        <source>%1, written by %2 · %3</source>
        <translation>%1，写入者：%2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetailModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>SessionLog</name>
    <message>
        <source>Log of writes</source>
        <translation>写入日志</translation>
    </message>
    <message>
        <source>Undo this session</source>
        <translation>撤销此会话</translation>
    </message>
    <message>
        <source>Finish this session</source>
        <translation>完成此会话</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>尚未写入任何内容</translation>
    </message>
    <message>
        <source>Every write is kept here and can be undone, also next month.</source>
        <translation>每次写入都保存在此，下个月也能撤销。</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>有失败</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>显示文件</translation>
    </message>
</context>
<context>
    <name>SessionLogModel</name>
    <message>
        <source>Undone on %1</source>
        <translation>已于 %1 撤销</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n 个文件失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>写入者：%1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>已写入文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>SessionResult</name>
    <message numerus="yes">
        <source>%n file(s) are as they were before.</source>
        <translation>
            <numerusform>%n 个文件已恢复原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and verified.</source>
        <translation>
            <numerusform>已写入并核对 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n 个文件保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The log can finish it.</source>
        <translation>已停止。可从日志中完成。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are named in the log.</source>
        <translation>
            <numerusform>日志中另列出 %n 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRunner</name>
    <message>
        <source>Writing “%1”</source>
        <translation>正在写入“%1”</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>正在撤销“%1”</translation>
    </message>
    <message>
        <source>Finishing “%1”</source>
        <translation>正在完成“%1”</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>查找人物</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>图库和备份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>From the last to the first</source>
        <translation>从后到前</translation>
    </message>
    <message>
        <source>From the first to the last</source>
        <translation>从前到后</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%n face(s) of somebody else</source>
        <translation>
            <numerusform>%n 张他人的脸</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen faces go from %1 to the person you name. Answers stay where they are.</source>
        <translation>所选人脸从 %1 转给您指定的人。答复留在原处。</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>分出</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>姓名或化名</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message>
        <source>Stars: keys 0 to 5. They stay in this library and are not written to the file.</source>
        <translation>星级：按键 0 到 5。星级只留在此图库中，不写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>无星</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>剩余 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 张/秒</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>All rights written</source>
        <translation>所有权利均已写入</translation>
    </message>
    <message numerus="yes">
        <source>Rights of %Ln photo(s) not written yet</source>
        <translation>
            <numerusform>%Ln 张照片的权利尚未写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>已选 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Is somebody in it who was not found?</source>
        <translation>其中有没有未被发现的人？</translation>
    </message>
    <message>
        <source>Every photo was looked at</source>
        <translation>每张照片都已看过</translation>
    </message>
    <message>
        <source>Photos with faint hits, crowds, and those in which nobody was found come here to be looked at once by eye.</source>
        <translation>有微弱迹象的照片、人群照片以及未发现任何人的照片会来到这里，用眼睛看一遍。</translation>
    </message>
    <message>
        <source>↵</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>Nobody else is in it</source>
        <translation>其中没有其他人</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Scan it thoroughly</source>
        <translation>仔细扫描</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Look at it later</source>
        <translation>稍后再看</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Drag over somebody who was missed: the face comes into the queue.</source>
        <translation>在漏掉的人身上拖动：人脸会进入队列。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left</source>
        <translation>
            <numerusform>还剩 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) look faintly like a face (dashed).</source>
        <translation>
            <numerusform>%n 处隐约像人脸（虚线）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A crowd: %n faces were found, and one is easily missed.</source>
        <translation>
            <numerusform>人群：发现了 %n 张脸，容易漏掉一张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found. Backs, profiles and small faces are missed most often.</source>
        <translation>没有发现任何人。背影、侧脸和小脸最容易漏掉。</translation>
    </message>
    <message>
        <source>Looked at: nobody else is in it</source>
        <translation>已看过：其中没有其他人</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 项等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take an answer back</source>
        <translation>作废一个答复</translation>
    </message>
    <message>
        <source>For an answer that was recorded by mistake. It counts for nothing from now on; the history keeps it and says so. A person who changes their mind made no mistake: record that as a new answer.</source>
        <translation>用于误记的答复。它从现在起不再具有任何效力；历史记录会保留它并注明这一点。本人改变主意并非误记：请将其记录为新答复。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>理由（可留空）</translation>
    </message>
</context>
<context>
    <name>TaskCenter</name>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Nothing runs. Scans, writes and exports are listed here; you can go on working meanwhile.</source>
        <translation>没有正在运行的任务。扫描、写入和导出会列在这里；其间您可以继续工作。</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
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
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>进度：%1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>Save these answers…</source>
        <translation>保存这些回答…</translation>
    </message>
    <message>
        <source>Begin with this template</source>
        <translation>默认使用此模板</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Save, rename or delete a template</source>
        <translation>保存、重命名或删除模板</translation>
    </message>
    <message>
        <source>My usual</source>
        <translation>我的常用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Text that goes with the photos</source>
        <translation>随照片附上的文本</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with a text.</source>
        <translation>
            <numerusform>%n 张照片有文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more without one.</source>
        <translation>
            <numerusform>另有 %n 张没有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search photos, people, licenses</source>
        <translation>搜索照片、人物、许可协议</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>What was done</source>
        <translation>已做的操作</translation>
    </message>
    <message>
        <source>As the program was started</source>
        <translation>程序启动时的状态</translation>
    </message>
    <message>
        <source>Choose a line to go back to it. The log on the License page undoes writes of earlier days, too.</source>
        <translation>选择一行即可回到该处。“许可协议”页面的日志还可撤销更早日子的写入。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 clear</source>
        <translation>%1 可发布</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 未决定</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 已阻止</translation>
    </message>
</context>
<context>
    <name>VerdictSummary</name>
    <message>
        <source>May go to: %1</source>
        <translation>可发布到：%1</translation>
    </message>
    <message numerus="yes">
        <source>of %n photo(s)</source>
        <translation>
            <numerusform>共 %n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Which photos do you want to publish?</source>
        <translation>您想发布哪些照片？</translation>
    </message>
    <message>
        <source>Drop a folder here, or open one. Clearframe looks for licenses and people in the photos; it changes nothing in them and sends nothing anywhere.</source>
        <translation>将文件夹拖到这里，或打开一个。Clearframe 查找照片中的许可协议和人物；不更改照片，也不向任何地方发送内容。</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The photos appear while they are read.</source>
        <translation>照片会边读取边显示。</translation>
    </message>
    <message>
        <source>Say where you publish</source>
        <translation>说明您在哪里发布</translation>
    </message>
    <message>
        <source>Above, beside “For”: each destination has its own rules.</source>
        <translation>在上方“目标”旁选择：每个发布目标都有自己的规则。</translation>
    </message>
    <message>
        <source>Read the verdicts</source>
        <translation>查看判定</translation>
    </message>
    <message>
        <source>What stops a photo is said beside it, with what mends it.</source>
        <translation>照片因何受阻会写在旁边，并附有解决办法。</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The destination that photos are checked for, and how they stand: clear, undecided or blocked. Another destination may ask for more or for less.</source>
        <translation>检查照片所针对的发布目标，以及照片的状态：可发布、未决定或已阻止。换一个目标，要求可能更多，也可能更少。</translation>
    </message>
    <message>
        <source>Shows only some photos: of a folder, with a verdict, of a person, under a license. The numbers say how many there are.</source>
        <translation>只显示部分照片：某个文件夹、某种判定、某个人物或某个许可协议的照片。数字表示有多少张。</translation>
    </message>
    <message>
        <source>All photos, each with its license, its faces and its verdict as icon and word. Space or Return opens one, Ctrl and the wheel change the size; drag photos out into other programs.</source>
        <translation>所有照片，每张都带有许可协议、人脸以及以图标和文字表示的判定。按 Space 或 Return 打开一张，按 Ctrl 并滚动滚轮更改大小；可将照片拖到其他程序中。</translation>
    </message>
    <message>
        <source>What is known of the chosen photos: the rights with the place where each stands, the people with their answers, and the findings with what mends them.</source>
        <translation>所选照片的已知信息：权利及其各自所在的位置、人物及其答复，以及发现和解决办法。</translation>
    </message>
    <message>
        <source>One photo large, with a box around every face. A click on a box asks who it is. The arrows go to the next photo, Escape goes back.</source>
        <translation>放大显示一张照片，每张脸周围都有方框。点击方框会询问这是谁。方向键转到下一张照片，Escape 返回。</translation>
    </message>
    <message>
        <source>Faces that nobody has decided yet, those first that hold up the most photos. One key answers; several chosen faces get one answer.</source>
        <translation>尚无人决定的人脸，阻碍照片最多的排在最前。一个按键即可答复；选中多张脸则作同一答复。</translation>
    </message>
    <message>
        <source>The answers for this face, each with its key. Type a name to say who it is; whether the person agrees is asked afterwards, of the person.</source>
        <translation>对这张脸的各种答复及其按键。输入姓名以说明是谁；此人是否同意，随后再向本人询问。</translation>
    </message>
    <message>
        <source>The queue, the sweep for people who were not found, the calendar of answers that end, and everybody by name.</source>
        <translation>队列、对未被发现者的查漏、将结束答复的日历，以及按姓名排列的所有人。</translation>
    </message>
    <message>
        <source>A new answer of this person: what it covers, until when, and the evidence. Earlier answers stay in the history.</source>
        <translation>此人的新答复：涵盖什么、有效到何时，以及证据。以前的答复保留在历史记录中。</translation>
    </message>
    <message>
        <source>Photos in which somebody may be whom no detector found. Look once and say that nobody else is in it, or draw a box.</source>
        <translation>其中可能有检测器未发现的人的照片。请看一遍，说明其中没有其他人，或画一个方框。</translation>
    </message>
    <message>
        <source>The license you want to give, by questions or from the catalog, and whom to credit. Nothing is written before you have seen the preview.</source>
        <translation>您想授予的许可协议（通过问题或从目录中选择），以及为谁署名。在您看过预览之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Every value that would change, in every file, before anything is written.</source>
        <translation>写入任何内容之前，列出每个文件中将更改的每个值。</translation>
    </message>
    <message>
        <source>Every write, with the day and the files. Each can be undone, also next month.</source>
        <translation>每次写入，及其日期和文件。每一次都可撤销，下个月也行。</translation>
    </message>
    <message>
        <source>What stands in the way at this destination, grouped by what mends it. A finding can be accepted with a reason; it stays visible.</source>
        <translation>在此目标上构成阻碍的情况，按解决办法分组。可附上理由接受某项发现；它仍然可见。</translation>
    </message>
    <message>
        <source>Writes copies of the clear photos: rights kept, private data removed, faces covered where you ask for it. Originals are not touched.</source>
        <translation>写出可发布照片的副本：保留权利，移除私人数据，并按您的要求遮盖人脸。不会改动原件。</translation>
    </message>
    <message>
        <source>Every copy that was ever exported, with the day, the license and the people in it: where to ask when somebody withdraws.</source>
        <translation>曾经导出的每个副本，及其日期、许可协议和其中的人物：有人撤回时，可知该到何处询问。</translation>
    </message>
    <message>
        <source>What runs, how far it is and how long it takes, with Pause and Stop. You can go on working meanwhile; “Tasks” lists all of it.</source>
        <translation>正在运行的任务、进展以及所需时间，可暂停和停止。其间您可以继续工作；“任务”会列出全部。</translation>
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
        <translation>日期</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>Age of minors</source>
        <translation>未成年人年龄</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>The reader of photos gave an answer that makes no sense.</source>
        <translation>照片读取程序的应答没有意义。</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Scan it again.</source>
        <translation>“%1”在读取时发生变化。请重新扫描。</translation>
    </message>
    <message>
        <source>“%1” needs more memory than is allowed for one photo.</source>
        <translation>“%1”需要的内存超过单张照片的上限。</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>无法读取“%1”（%2）。</translation>
    </message>
    <message>
        <source>“%1” is not a photo of a known kind.</source>
        <translation>“%1”不是已知类型的照片。</translation>
    </message>
    <message>
        <source>“%1” could not be read: it took longer than %2 s.</source>
        <translation>无法读取“%1”：耗时超过 %2 秒。</translation>
    </message>
    <message>
        <source>“%1” could not be read: it needed more than %2 of memory.</source>
        <translation>无法读取“%1”：需要超过 %2 的内存。</translation>
    </message>
    <message>
        <source>“%1” was not read: the work was stopped.</source>
        <translation>未读取“%1”：工作已停止。</translation>
    </message>
    <message>
        <source>“%1” could not be read: the reader crashed on it. The file may be damaged.</source>
        <translation>无法读取“%1”：读取程序因它崩溃。文件可能已损坏。</translation>
    </message>
    <message>
        <source>“%1” was not scanned. %2</source>
        <translation>未扫描“%1”。%2</translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation>照片需要的内存超过单张照片的上限。</translation>
    </message>
    <message>
        <source>The photo could not be read (%1).</source>
        <translation>无法读取照片（%1）。</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” does not start or does not answer. Reinstall Clearframe.</source>
        <translation>无法读取任何照片：程序“%1”无法启动或没有应答。请重新安装 Clearframe。</translation>
    </message>
    <message>
        <source>No photo can be read: the program “%1” belongs to another version of Clearframe than the one that runs. Close Clearframe and reinstall it.</source>
        <translation>无法读取任何照片：程序“%1”与正在运行的 Clearframe 版本不同。请关闭 Clearframe 并重新安装。</translation>
    </message>
    <message>
        <source>“%1” was not read: there was no answer for %2 s. Is the drive still there, or is the computer very busy? Scan again later.</source>
        <translation>未读取“%1”：%2 秒内没有响应。驱动器还在吗，或者计算机是否非常繁忙？请稍后重新扫描。</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>Accepting needs a reason that can be read later.</source>
        <translation>接受需要日后可查的理由。</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>没有规则“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be accepted: nobody knows what is in such a photo. Scan it.</source>
        <translation>无法接受 %1：没有人知道这样的照片里有什么。请扫描。</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>the state is missing</source>
        <translation>缺少状态</translation>
    </message>
    <message>
        <source>“%1” is no use or destination</source>
        <translation>“%1”不是用途或目标</translation>
    </message>
    <message>
        <source>“%1” is no license</source>
        <translation>“%1”不是许可协议</translation>
    </message>
    <message>
        <source>a limited consent names the uses it covers</source>
        <translation>有限同意须写明所涵盖的用途</translation>
    </message>
    <message>
        <source>“%1” is no code of a record</source>
        <translation>“%1”不是记录代码</translation>
    </message>
    <message>
        <source>“%1” is not the file whose SHA-256 is written</source>
        <translation>“%1”不是所写 SHA-256 的文件</translation>
    </message>
    <message>
        <source>%1 was born on %2 as recorded here, not on %3</source>
        <translation>此处记录 %1 生于 %2，而不是 %3</translation>
    </message>
    <message>
        <source>the code %1 belongs to somebody else here</source>
        <translation>代码 %1 在此属于另一人</translation>
    </message>
    <message>
        <source>%1 “%2” is neither yes nor no</source>
        <translation>%1“%2”既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>there are more cells than columns</source>
        <translation>单元格多于列数</translation>
    </message>
    <message>
        <source>The first row must name the columns, and one of them “name”.</source>
        <translation>第一行须列出列名，其中之一为“name”。</translation>
    </message>
    <message>
        <source>The JSON is damaged in line %1: %2.</source>
        <translation>JSON 第 %1 行已损坏：%2。</translation>
    </message>
    <message>
        <source>The schema is “%1”, not “clearframe.consent/1”.</source>
        <translation>架构是“%1”，不是“clearframe.consent/1”。</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>人物 %1</translation>
    </message>
    <message>
        <source>%1, answer %2</source>
        <translation>%1，答复 %2</translation>
    </message>
    <message>
        <source>“%1” was not copied: the reader&apos;s answer made no sense.</source>
        <translation>未复制“%1”：读取程序的应答没有意义。</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2.</source>
        <translation>无法写入报告“%1”：%2。</translation>
    </message>
    <message>
        <source>Another export is writing into “%1”. Wait until it is done.</source>
        <translation>另一次导出正在写入“%1”。请等待其完成。</translation>
    </message>
    <message>
        <source>The file suggests no name for face %1.</source>
        <translation>文件没有为人脸 %1 提供姓名。</translation>
    </message>
    <message>
        <source>The file gives face %1 several names (%2); say which one.</source>
        <translation>文件为人脸 %1 提供了多个姓名（%2）；请指明哪一个。</translation>
    </message>
    <message>
        <source>The file does not suggest “%1” for face %2.</source>
        <translation>文件没有为人脸 %2 提供“%1”。</translation>
    </message>
    <message>
        <source>There is no face %1 in the catalog; list the faces again.</source>
        <translation>目录库中没有人脸 %1；请重新列出人脸。</translation>
    </message>
    <message>
        <source>face region or person tag</source>
        <translation>人脸区域或人物标签</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>already there, unchanged</source>
        <translation>已存在，未改变</translation>
    </message>
    <message>
        <source>covered with a box: a face could still be found otherwise</source>
        <translation>以方框遮盖：否则仍能发现人脸</translation>
    </message>
    <message>
        <source>covered more strongly: a face could still be found otherwise</source>
        <translation>加强遮盖：否则仍能发现人脸</translation>
    </message>
    <message>
        <source>“%1” changed while it was copied. Scan it again, then export again.</source>
        <translation>“%1”在复制时发生变化。请重新扫描，然后再次导出。</translation>
    </message>
    <message>
        <source>“%1” was left out: a face can still be found in the copy after covering it.</source>
        <translation>已排除“%1”：遮盖后在副本中仍能发现人脸。</translation>
    </message>
    <message>
        <source>“%1” was left out: its file name names a person in it. Export it under another name (--name).</source>
        <translation>已排除“%1”：文件名中含有其中人物的姓名。请以其他名称导出（--name）。</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>已排除“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” was left out: another file has the name “%2” there.</source>
        <translation>已排除“%1”：那里另一个文件已名为“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) covered</source>
        <translation>
            <numerusform>遮盖了 %n 张脸</numerusform>
        </translation>
    </message>
    <message>
        <source>left behind: %1</source>
        <translation>未保留：%1</translation>
    </message>
    <message>
        <source>encoded anew as %1</source>
        <translation>重新编码为 %1</translation>
    </message>
    <message>
        <source>attention: %1 does not let others share changed versions, and covering is a change; ask the creator if that is not you</source>
        <translation>注意：%1 不允许他人分享修改版，而遮盖属于修改；如果您不是作者，请询问作者</translation>
    </message>
    <message>
        <source>clothes of much the same color, in the same folder</source>
        <translation>衣服颜色几乎相同，在同一文件夹</translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n second(s) apart</source>
        <translation>
            <numerusform>衣服颜色几乎相同，相隔 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clothes of much the same color, %n minute(s) apart</source>
        <translation>
            <numerusform>衣服颜色几乎相同，相隔 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no face %1.</source>
        <translation>没有人脸 %1。</translation>
    </message>
    <message>
        <source>Delete the copy “%1”.</source>
        <translation>请删除副本“%1”。</translation>
    </message>
    <message>
        <source>Leave it out of the next printing; what is printed stays printed.</source>
        <translation>下次印刷时请排除它；已印刷的无法收回。</translation>
    </message>
    <message>
        <source>Take it down at its destination (%1), and ask that caches and other pages remove it.</source>
        <translation>请从目标（%1）撤下，并要求缓存和其他页面删除它。</translation>
    </message>
    <message>
        <source>%1 cannot be recalled: who has the copy may go on using it under that license. The license does not cover the rights of the person, so still ask.</source>
        <translation>%1 不可撤回：持有副本的人可继续依该许可协议使用。许可协议不涵盖本人的权利，所以仍请提出要求。</translation>
    </message>
    <message>
        <source>No photo here shows this person.</source>
        <translation>这里没有此人的照片。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are blocked from now on:</source>
        <translation>
            <numerusform>%n 张照片从现在起被阻止：</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy of them was exported with this library.</source>
        <translation>此图库没有导出过它们的副本。</translation>
    </message>
    <message numerus="yes">
        <source>%n exported cop(y/ies) went out before:</source>
        <translation>
            <numerusform>此前已流出 %n 个导出副本：</numerusform>
        </translation>
    </message>
    <message>
        <source>A Creative Commons license that was given cannot be recalled. What was published before stays lawful for those who have it; nothing new is cleared.</source>
        <translation>已授予的知识共享许可协议不可撤回。此前发布的内容对持有者仍属合法；不会放行任何新内容。</translation>
    </message>
    <message>
        <source>No model that compares faces is chosen, and none is shipped. Choose one of your own first: clearframe-cli settings embedding FILE.</source>
        <translation>未选择人脸比对模型，程序也不自带。请先选择您自己的：clearframe-cli settings embedding FILE。</translation>
    </message>
    <message>
        <source>Comparing faces by a model processes biometric data.
In the European Union this falls under Article 9 of the General Data Protection Regulation: it is forbidden unless an exception applies, as a rule the explicit consent of every person in the photos, beforehand and also of those in the background. Purely personal use at home is outside that law; work for a school, a club, a customer or a publication is not. The United Kingdom and Switzerland have like rules; Illinois, Texas and Washington in the United States ask for notice and consent. For children a guardian decides.
The model is yours: whose faces it was trained on, whether they were asked, and how often it errs, and on whom, you have to know. Clearframe ships none.
Clearframe compares faces of one shoot on this computer, offers what is alike as a question, keeps no measurement of any face and exports none. It decides nothing by itself.
This is no legal advice.</source>
        <translation>用模型比对人脸属于处理生物识别数据。
在欧盟，这适用《通用数据保护条例》第 9 条：除非有例外，否则禁止；通常须事先取得照片中每个人的明确同意，包括背景中的人。纯粹个人在家使用不受该法约束；为学校、社团、客户或出版所做的工作则受约束。英国和瑞士有类似规定；美国的伊利诺伊、得克萨斯和华盛顿州要求告知并取得同意。儿童由监护人决定。
模型是您的：它用谁的脸训练、是否询问过他们、多常出错、对谁出错，须由您了解。Clearframe 不自带模型。
Clearframe 在这台电脑上比对一次拍摄中的人脸，把相似的作为问题提出，不保存也不导出任何人脸的测量值。它自己不作任何决定。
这不是法律意见。</translation>
    </message>
    <message>
        <source>your own model finds the faces alike</source>
        <translation>您自己的模型认为这些脸相似</translation>
    </message>
    <message>
        <source>The column “%1” is not known. Known are: %2.</source>
        <translation>列“%1”未知。已知的有：%2。</translation>
    </message>
    <message>
        <source>There is no form in the language “%1”. There are: %2.</source>
        <translation>没有语言为“%1”的同意书。现有：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>There is no license template “%1”; none was saved yet.</source>
        <translation>没有许可协议模板“%1”；尚未保存过任何模板。</translation>
    </message>
    <message>
        <source>There is no license template “%1”, only: %2.</source>
        <translation>没有许可协议模板“%1”，只有：%2。</translation>
    </message>
    <message>
        <source>A license template needs a name.</source>
        <translation>许可协议模板需要名称。</translation>
    </message>
    <message>
        <source>There is a license template “%1” already.</source>
        <translation>已有许可协议模板“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>A close look at the copy found %n more face(s) that nobody has decided on. Scan the photo thoroughly, decide, then export again.</source>
        <translation>
            <numerusform>仔细检查副本时又发现 %n 张尚未决定的人脸。请彻底扫描照片，作出决定，然后重新导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be searched for faces.</source>
        <translation>无法在“%1”中查找人脸。</translation>
    </message>
</context>
<context>
    <name>WriteChoices</name>
    <message>
        <source>Read-only photos get a sidecar</source>
        <translation>只读照片使用附属文件</translation>
    </message>
    <message>
        <source>Keep the files&apos; time of modification</source>
        <translation>保留文件的修改时间</translation>
    </message>
    <message>
        <source>Also with Content Credentials</source>
        <translation>带 Content Credentials 的也写入</translation>
    </message>
    <message>
        <source>In the photo, a sidecar follows</source>
        <translation>写入照片，附属文件随之更新</translation>
    </message>
    <message>
        <source>In the photo and in a sidecar</source>
        <translation>写入照片和附属文件</translation>
    </message>
    <message>
        <source>In the photo only</source>
        <translation>仅写入照片</translation>
    </message>
    <message>
        <source>In sidecars only</source>
        <translation>仅写入附属文件</translation>
    </message>
    <message>
        <source>Are left alone</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Change under all names</source>
        <translation>在所有名称下更改</translation>
    </message>
    <message>
        <source>This name gets a file of its own</source>
        <translation>此名称得到自己的文件</translation>
    </message>
    <message>
        <source>Any change of such a photo makes its Content Credentials (C2PA) invalid.</source>
        <translation>对这类照片的任何更改都会使其 Content Credentials（C2PA）失效。</translation>
    </message>
    <message>
        <source>Programs for backups may then miss the change.</source>
        <translation>备份程序可能因此漏掉此更改。</translation>
    </message>
    <message>
        <source>Where the rights go</source>
        <translation>权利写入何处</translation>
    </message>
    <message>
        <source>Photos with several names (hard links)</source>
        <translation>有多个名称的照片（硬链接）</translation>
    </message>
    <message>
        <source>Hide how it is written</source>
        <translation>隐藏写入方式</translation>
    </message>
    <message>
        <source>How it is written…</source>
        <translation>写入方式…</translation>
    </message>
    <message>
        <source>How it is written: changed…</source>
        <translation>写入方式：已更改…</translation>
    </message>
    <message>
        <source>Remember these choices</source>
        <translation>记住这些选择</translation>
    </message>
    <message>
        <source>Every write from this window begins with them; except for Content Credentials.</source>
        <translation>此窗口的每次写入都以这些选择开始；Content Credentials 的选择除外。</translation>
    </message>
</context>
<context>
    <name>WriteCommand</name>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>写入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Another write is running. Undo this one in the log when it is done.</source>
        <translation>另一次写入正在进行。请等它完成后，在日志中撤销这一次。</translation>
    </message>
</context>
<context>
    <name>WritePreview</name>
    <message>
        <source>Preparing the preview</source>
        <translation>正在准备预览</translation>
    </message>
</context>
<context>
    <name>WriteRegions</name>
    <message>
        <source>“%1” changed since its scan, or was not scanned; scan it again first.</source>
        <translation>“%1”在扫描后有变化或未扫描；请先重新扫描。</translation>
    </message>
    <message>
        <source>“%1” was never scanned; scan it first.</source>
        <translation>从未扫描“%1”；请先扫描。</translation>
    </message>
    <message>
        <source>“%1” holds face regions of the picture before it was cropped, which are not right any more. Remove them with the program that wrote them, then try again.</source>
        <translation>“%1”中的人脸区域属于裁剪前的图像，已不正确。请用写入它们的程序去除后重试。</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>人脸区域</translation>
    </message>
    <message>
        <source>%1 of the people have not agreed that their name stands with the photo; their regions are written without it.</source>
        <translation>有 %1 人不同意姓名随照片出现；写入的区域不含其姓名。</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>“%1” was left as it was: its attribute %2 could not be kept. Write a sidecar instead.</source>
        <translation>“%1”保持原样：无法保留其属性 %2。请改写入附属文件。</translation>
    </message>
    <message>
        <source>“%1” was written, but now belongs to you: only an administrator may keep its former owner.</source>
        <translation>已写入“%1”，但它现在归您所有：只有管理员能保留原所有者。</translation>
    </message>
    <message>
        <source>“%1” was written, but its group could not be kept.</source>
        <translation>已写入“%1”，但无法保留其用户组。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” has a damaged entry. Nothing was changed on its account.</source>
        <translation>写入日志“%1”有一条已损坏的记录。未因此更改任何内容。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” is damaged and was left untouched. Move it to another folder; a new one is then begun, the old one may still be repaired.</source>
        <translation>写入日志“%1”已损坏，未作改动。请移到其他文件夹；之后会新建日志，旧日志或可修复。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” was made by a newer version of this program. Install that version to use it.</source>
        <translation>写入日志“%1”由本程序的更新版本创建。请安装该版本以使用。</translation>
    </message>
    <message>
        <source>Another program holds the log of written changes “%1”. Try again when it has finished.</source>
        <translation>另一个程序正占用写入日志“%1”。请等它完成后重试。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be written: the disk is full. No photo is changed without it. Free some space and try again.</source>
        <translation>无法写入日志“%1”：磁盘已满。没有日志就不更改任何照片。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be created. Check that its folder may be written to.</source>
        <translation>无法创建“%1”。请检查其文件夹是否可写。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place now: another program has it open, or it lies on a network share.</source>
        <translation>现在无法就地更改“%1”：另一个程序打开了它，或它位于网络共享上。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in place on this system.</source>
        <translation>在此系统上无法就地更改“%1”。</translation>
    </message>
    <message>
        <source>“%1” is read-only and was left as it was. Allow writing to it, or have the rights of read-only photos written to sidecars.</source>
        <translation>“%1”为只读，保持原样。请允许写入，或将只读照片的权利写入附属文件。</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links), and this change does not fit into the file&apos;s present form, so that the names would part. It was left as it was.</source>
        <translation>“%1”在此磁盘上有 %2 个名称（硬链接），此更改放不进文件的现有形式，名称会分离。已保持原样。</translation>
    </message>
    <message>
        <source>The sidecar says the same as the photo.</source>
        <translation>附属文件与照片说法相同。</translation>
    </message>
    <message>
        <source>The photo is read-only; its rights are written to a sidecar beside it.</source>
        <translation>照片为只读；其权利写入旁边的附属文件。</translation>
    </message>
    <message>
        <source>On a network share a new file takes the place of the old one.</source>
        <translation>在网络共享上，新文件会取代旧文件。</translation>
    </message>
    <message>
        <source>The photo gets a file of its own; its other names keep the old one.</source>
        <translation>照片得到自己的文件；其他名称保留旧文件。</translation>
    </message>
    <message>
        <source>The photo already says so; its sidecar is left as it is.</source>
        <translation>照片已是如此；其附属文件保持原样。</translation>
    </message>
    <message>
        <source>“%1” cannot hold the rights itself, and sidecars were not wanted.</source>
        <translation>“%1”本身无法容纳权利，且未选择附属文件。</translation>
    </message>
    <message>
        <source>“%1” was replaced, but the disk did not confirm it. Check the disk.</source>
        <translation>“%1”已替换，但磁盘未确认。请检查磁盘。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program at the same moment. That version was kept as “%2”.</source>
        <translation>“%1”同时被另一个程序更改。该版本保存为“%2”。</translation>
    </message>
    <message>
        <source>“%1” was replaced, but its former version “%2” could not be removed.</source>
        <translation>“%1”已替换，但无法删除其旧版本“%2”。</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>没有会话 %1。</translation>
    </message>
    <message>
        <source>Waiting until another program has finished writing photos</source>
        <translation>正在等待另一个程序写完照片</translation>
    </message>
    <message>
        <source>Stopped while another program was writing photos.</source>
        <translation>在另一个程序写入照片时已停止。</translation>
    </message>
    <message>
        <source>Another program is writing photos of this library. Nothing was changed. Try again when it has finished.</source>
        <translation>另一个程序正在写入此图库的照片。未更改任何内容。请等它完成后重试。</translation>
    </message>
    <message>
        <source>The disk is full, the remaining photos were left as they are. Free some space and resume the session.</source>
        <translation>磁盘已满，其余照片保持原样。请腾出空间并继续会话。</translation>
    </message>
    <message>
        <source>“%1” was written, but this could not be noted. Resume the session.</source>
        <translation>已写入“%1”，但无法记录。请继续会话。</translation>
    </message>
    <message>
        <source>Session %1 has been finished; there is nothing to resume.</source>
        <translation>会话 %1 已完成；没有可继续的内容。</translation>
    </message>
    <message>
        <source>Session %1 has already been undone.</source>
        <translation>会话 %1 已被撤销。</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>“%1”已不在原处。</translation>
    </message>
    <message>
        <source>“%1” could not be restored to what it was and was left as it is.</source>
        <translation>“%1”无法恢复原状，保持现状。</translation>
    </message>
    <message>
        <source>“%1” was copied or touched by another program since. Its metadata is what it was, byte for byte; its picture was left as it is.</source>
        <translation>“%1”此后被另一个程序复制或触碰。其元数据逐字节恢复原样；图像保持不动。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. The fields of the session say what they said before; the other changes were kept.</source>
        <translation>“%1”此后被另一个程序更改。会话的字段恢复为之前的内容；其他更改已保留。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since. These fields keep its values: %2.</source>
        <translation>“%1”此后被另一个程序更改。这些字段保留其值：%2。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: the disk is full. Free some space and try again.</source>
        <translation>“%1”保持原样：磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: your share of the disk is used up. Free some space and try again.</source>
        <translation>“%1”保持原样：您的磁盘配额已用完。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: it would become larger than this disk or account allows.</source>
        <translation>“%1”保持原样：它会超过此磁盘或账户的上限。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: you may not write to its folder, or the file is protected. Change its permissions and try again.</source>
        <translation>“%1”保持原样：您不能写入其文件夹，或文件受保护。请更改权限后重试。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: too many files are open. Close other programs and try again.</source>
        <translation>“%1”保持原样：打开的文件太多。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: writing failed (%2). Check the disk before you try again.</source>
        <translation>“%1”保持原样：写入失败（%2）。重试之前请检查磁盘。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program in the meantime and was left as it is. Scan it again and repeat the change.</source>
        <translation>“%1”在此期间被另一个程序更改，保持原样。请重新扫描并重复更改。</translation>
    </message>
    <message>
        <source>“%1” was created by another program in the meantime and was left as it is. Scan the photo again and repeat the change.</source>
        <translation>“%1”在此期间由另一个程序创建，保持原样。请重新扫描照片并重复更改。</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links). Writing it would change or part them, so it was left as it was. Say what to do with hard links, choose to write a sidecar, or make a copy of the photo.</source>
        <translation>“%1”在此磁盘上有 %2 个名称（硬链接）。写入会改变或分离它们，因此保持原样。请说明如何处理硬链接，选择写入附属文件，或复制照片。</translation>
    </message>
    <message>
        <source>“%1” is no log of written changes of this program and was left untouched. Move it to another folder, or choose another catalog; a new log is then begun.</source>
        <translation>“%1”不是本程序的写入日志，未作改动。请移到其他文件夹，或选择其他目录库；之后会新建日志。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” cannot be written to. No photo is changed without it. Give yourself permission to write to the file and its folder, or choose another catalog.</source>
        <translation>无法写入日志“%1”。没有日志就不更改任何照片。请给予自己写入该文件及其文件夹的权限，或选择其他目录库。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be read or written (%2). No photo is changed without it. Check the disk it lies on, then try again.</source>
        <translation>无法读写日志“%1”（%2）。没有日志就不更改任何照片。请检查其所在磁盘后重试。</translation>
    </message>
    <message>
        <source>The log of written changes “%1” could not be used (%2). No photo is changed without it. Close other programs and try again, or move the file to another folder; a new log is then begun.</source>
        <translation>无法使用写入日志“%1”（%2）。没有日志就不更改任何照片。请关闭其他程序后重试，或将文件移到其他文件夹；之后会新建日志。</translation>
    </message>
    <message>
        <source>“%1” was left as it was: its disk can only be read. Copy the photo to a disk that can be written to, or make this one writable, and try again.</source>
        <translation>“%1”保持原样：其磁盘只读。请将照片复制到可写的磁盘，或使此磁盘可写后重试。</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Bring it back to its place, or scan the folder it moved to.</source>
        <translation>“%1”已不在原处。请放回原处，或扫描它移动到的文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check its permissions and the disk it lies on, then try again.</source>
        <translation>无法读取“%1”（%2）。请检查其权限和所在磁盘后重试。</translation>
    </message>
    <message>
        <source>“%1” was written by a later session since. The fields of this session say what they said before; what the later one wrote was kept.</source>
        <translation>“%1”此后被后来的会话写入。此会话的字段恢复为之前的内容；后来会话写入的内容已保留。</translation>
    </message>
    <message>
        <source>“%1” was left as it is: session %2 wrote other values to it since. Undo session %2 first.</source>
        <translation>“%1”保持原样：会话 %2 此后写入了其他值。请先撤销会话 %2。</translation>
    </message>
    <message>
        <source>Room is made inside the file; the picture is not copied.</source>
        <translation>在文件内部腾出空间；图像不会被复制。</translation>
    </message>
    <message>
        <source>“%1” was written, but its folder did not confirm that it is safe: %2 Then resume the session.</source>
        <translation>“%1”已写入，但其文件夹未确认文件已安全保存：%2 之后请继续该会话。</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Fitted or 100 % (Z, or click the photo)</source>
        <translation>适合窗口或 100%（Z，或点击照片）</translation>
    </message>
    <message>
        <source>Fit · %1 %</source>
        <translation>适合 · %1%</translation>
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
        <translation>在发布前检查照片的许可协议和同意。</translation>
    </message>
    <message>
        <source>Photos or folders to open.</source>
        <translation>要打开的照片或文件夹。</translation>
    </message>
    <message>
        <source>Use this catalog instead of your own.</source>
        <translation>使用此目录库代替您自己的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme; use dark, light or system.</source>
        <translation>“%1”不是主题；请使用 dark、light 或 system。</translation>
    </message>
    <message>
        <source>Not all pictures could be written to %1.</source>
        <translation>并非所有图像都能写入 %1。</translation>
    </message>
    <message>
        <source>Language of the window, as in de or pt_BR.</source>
        <translation>窗口语言，如 de 或 pt_BR。</translation>
    </message>
    <message>
        <source>dark, light or system; otherwise as chosen in the settings.</source>
        <translation>dark、light 或 system；不指定则用设置中所选的。</translation>
    </message>
</context>
</TS>
