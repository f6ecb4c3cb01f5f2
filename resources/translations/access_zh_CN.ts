<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::AccessPage</name>
    <message>
        <source>The validity ends before it begins.</source>
        <translation>有效期的结束早于开始。</translation>
    </message>
    <message>
        <source>The cells are only marked. Nothing changes before it is reviewed and applied.</source>
        <translation>这里只做标记，核对并应用之后才会生效。</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n cell(s)</source>
        <translation>
            <numerusform>标记 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s)</source>
        <translation>
            <numerusform>%n 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow %1 for %2?</source>
        <comment>3 apps for 12 rows</comment>
        <translation>对 %2 允许 %1？</translation>
    </message>
    <message>
        <source>Deny %1 for %2?</source>
        <comment>3 apps for 12 rows</comment>
        <translation>对 %2 拒绝 %1？</translation>
    </message>
    <message>
        <source>Clear %1 for %2?</source>
        <comment>3 apps for 12 rows</comment>
        <translation>对 %2 清除 %1？</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>menu</comment>
        <translation>允许</translation>
    </message>
    <message>
        <source>Deny</source>
        <comment>menu</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>menu</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Open the app</source>
        <translation>打开应用</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) discarded.</source>
        <translation>
            <numerusform>已放弃 %n 项变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revert …</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>Applied: %1 added, %2 withdrawn.</source>
        <translation>已应用：新增 %1，撤回 %2。</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>已还原。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Change sets, the newest first</source>
        <translation>变更集，最新的在前</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>What the pending changes come to</source>
        <translation>待应用变更的结果</translation>
    </message>
    <message>
        <source>Name, code or pinyin</source>
        <translation>姓名、编号或拼音</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>App category</source>
        <translation>应用类别</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只显示</translation>
    </message>
    <message>
        <source>Rows with pending changes</source>
        <translation>有待应用变更的行</translation>
    </message>
    <message>
        <source>Differences from the department</source>
        <translation>与科室不同的行</translation>
    </message>
    <message>
        <source>The access matrix could not be loaded.</source>
        <translation>授权矩阵加载失败。</translation>
    </message>
    <message>
        <source>Nobody and nothing to authorize yet</source>
        <translation>还没有可授权的人员和应用</translation>
    </message>
    <message>
        <source>The matrix shows who may open which app. It needs apps and people, or groups.</source>
        <translation>矩阵显示谁可以打开哪个应用，需要先有应用和人员（或用户组）。</translation>
    </message>
    <message>
        <source>More people could not be loaded.</source>
        <translation>更多人员加载失败。</translation>
    </message>
    <message>
        <source>The person could not be found.</source>
        <translation>找不到该人员。</translation>
    </message>
    <message>
        <source>%1 has no row here: only active people are shown.</source>
        <translation>%1 在这里没有对应的行：只显示在用人员。</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行：%1</translation>
    </message>
    <message>
        <source>Who changed what, and back</source>
        <translation>谁改了什么，以及还原</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows with direct entries</source>
        <translation>有直接授权的行</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from %1 are still pending.</source>
        <translation>
            <numerusform>%1 的 %n 项变更仍待应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review …</source>
        <translation>核对…</translation>
    </message>
    <message numerus="yes">
        <source>Dormant for %n day(s)</source>
        <translation>
            <numerusform>%n 天未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not used could not be found out.</source>
        <translation>未能查出哪些授权未使用。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>wardport::console::CellWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name (code)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pending: %1. Then: %2</source>
        <translation>待应用：%1。之后：%2</translation>
    </message>
    <message>
        <source>Changes because a row above does. Then: %1</source>
        <translation>随上级行变化。之后：%1</translation>
    </message>
    <message>
        <source>allowed, inherited</source>
        <translation>继承允许</translation>
    </message>
    <message>
        <source>allowed for a time, inherited</source>
        <translation>继承限时允许</translation>
    </message>
    <message>
        <source>denied, inherited</source>
        <translation>继承拒绝</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>allow %1</source>
        <comment>allow until …</comment>
        <translation>允许（%1）</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>deny %1</source>
        <comment>deny until …</comment>
        <translation>拒绝（%1）</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>who, app, access</comment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a sentence and another</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, app</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>The app is not open: %1</source>
        <translation>应用未开放：%1</translation>
    </message>
    <message>
        <source>Pending: withdraw the direct entries. Then: %1</source>
        <translation>待应用：撤回直接授权。之后：%1</translation>
    </message>
    <message>
        <source>allowed directly</source>
        <translation>直接允许</translation>
    </message>
    <message>
        <source>allowed for a time, directly</source>
        <translation>直接限时允许</translation>
    </message>
    <message>
        <source>allowed from a later day on, directly</source>
        <translation>直接允许，日后生效</translation>
    </message>
    <message>
        <source>allowed from a later day on, inherited</source>
        <translation>继承允许，日后生效</translation>
    </message>
    <message>
        <source>denied directly</source>
        <translation>直接拒绝</translation>
    </message>
    <message>
        <source>allowance withdrawn</source>
        <translation>撤回允许</translation>
    </message>
    <message>
        <source>denial lifted</source>
        <translation>解除拒绝</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>changed by another</comment>
        <translation>允许</translation>
    </message>
    <message>
        <source>allowed %1</source>
        <comment>allowed until …</comment>
        <translation>允许，%1</translation>
    </message>
    <message>
        <source>denied</source>
        <comment>changed by another</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>denied %1</source>
        <comment>denied until …</comment>
        <translation>拒绝，%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, what</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Changed by somebody else since you painted it. %1</source>
        <translation>标记之后已被他人修改。%1</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s), last on %1</source>
        <translation>
            <numerusform>已 %n 天未使用，最近使用 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>allowed once the app is published, directly</source>
        <translation>应用上架后允许（直接授权）</translation>
    </message>
    <message>
        <source>allowed later, inherited: what departments are granted waits for the app&apos;s publication</source>
        <translation>以后允许（继承）：对科室的授权待应用上架后生效</translation>
    </message>
</context>
<context>
    <name>wardport::console::ConflictPane</name>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>%1 (kept)</source>
        <translation>%1（保留）</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>the lines chosen below</source>
        <translation>下面选中的条目</translation>
    </message>
    <message numerus="yes">
        <source>all %n line(s)</source>
        <translation>
            <numerusform>全部 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <comment>app</comment>
        <translation>
            <numerusform>%1 · %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep mine (%n)</source>
        <translation>
            <numerusform>保留我的（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs (%n)</source>
        <translation>
            <numerusform>采用对方的（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose lines to see what meets what.</source>
        <translation>选中条目，查看双方各改了什么。</translation>
    </message>
    <message>
        <source>Mine: %1
%2</source>
        <translation>我的：%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes meet what %1 changed at %2.</source>
        <translation>
            <numerusform>您有 %n 项变更与 %1 在 %2 的修改冲突。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes meet what others changed since.</source>
        <translation>
            <numerusform>您有 %n 项变更与他人之后的修改冲突。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine overwrites theirs; theirs drops my change. These are the first; the others come next.</source>
        <translation>保留我的会覆盖对方的修改；采用对方的会放弃我的变更。这里是第一批，其余随后列出。</translation>
    </message>
    <message>
        <source>Mine overwrites theirs; theirs drops my change.</source>
        <translation>保留我的会覆盖对方的修改；采用对方的会放弃我的变更。</translation>
    </message>
    <message>
        <source>&amp;Decide for</source>
        <translation>处理范围(&amp;D)</translation>
    </message>
    <message>
        <source>Changes of mine that meet those of others</source>
        <translation>与他人修改冲突的变更</translation>
    </message>
</context>
<context>
    <name>wardport::console::DeltaColumns</name>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Lose</source>
        <translation>失去</translation>
    </message>
</context>
<context>
    <name>wardport::console::ExplainPane</name>
    <message>
        <source>The explanation could not be loaded.</source>
        <translation>原因加载失败。</translation>
    </message>
    <message>
        <source>May open the app now.</source>
        <translation>现在可以打开该应用。</translation>
    </message>
    <message>
        <source>May not open the app now.</source>
        <translation>现在不能打开该应用。</translation>
    </message>
    <message>
        <source>The person is disabled or outside the period of validity.</source>
        <translation>该人员已停用或不在有效期内。</translation>
    </message>
    <message>
        <source>The app is neither on trial nor published.</source>
        <translation>该应用未试用也未上架。</translation>
    </message>
    <message>
        <source>Marks them as pending; nothing happens before it is applied.</source>
        <translation>只标记为待应用，应用之后才生效。</translation>
    </message>
    <message>
        <source>tampered with in the database</source>
        <translation>在数据库中被篡改</translation>
    </message>
    <message>
        <source>not in force now</source>
        <translation>现在未生效</translation>
    </message>
    <message>
        <source>Change set no. %1, %2</source>
        <translation>变更集 %1，%2</translation>
    </message>
    <message>
        <source>No entry reaches here: the default is no.</source>
        <translation>没有任何授权涉及这里：默认不允许。</translation>
    </message>
    <message>
        <source>Withdraw direct entries</source>
        <translation>撤回直接授权</translation>
    </message>
    <message>
        <source>Direct entry</source>
        <translation>直接授权</translation>
    </message>
    <message>
        <source>This entry decides.</source>
        <translation>由这一条决定。</translation>
    </message>
    <message>
        <source>waits for the app&apos;s publication</source>
        <translation>待应用上架后生效</translation>
    </message>
</context>
<context>
    <name>wardport::console::HistoryPane</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reverts no. %1</source>
        <translation>还原变更集 %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>line added</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>line withdrawn</comment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>The history could not be loaded.</source>
        <translation>历史加载失败。</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>还没有变更</translation>
    </message>
    <message>
        <source>Every set of changes that is applied stands here, with its author, and can be reverted.</source>
        <translation>每次应用的变更集都记录在此，注明操作人，并可还原。</translation>
    </message>
    <message>
        <source>The change set could not be loaded.</source>
        <translation>变更集加载失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>已还原。</translation>
    </message>
    <message>
        <source>Change sets</source>
        <translation>变更集</translation>
    </message>
    <message>
        <source>Revert …</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>No. %1 by %2</source>
        <translation>变更集 %1，操作人 %2</translation>
    </message>
    <message>
        <source>Effective from %1</source>
        <translation>自 %1 起生效</translation>
    </message>
    <message>
        <source>Reverted by no. %1</source>
        <translation>已被变更集 %1 还原</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Entries of the change set</source>
        <translation>变更集的条目</translation>
    </message>
    <message>
        <source>The first %1 of %2 entries</source>
        <translation>前 %1 条，共 %2 条</translation>
    </message>
</context>
<context>
    <name>wardport::console::MatrixCorner</name>
    <message>
        <source>%1 rows × %2 apps</source>
        <translation>%1 行 × %2 个应用</translation>
    </message>
    <message>
        <source>Open all departments</source>
        <translation>展开全部科室</translation>
    </message>
    <message>
        <source>Fold all departments</source>
        <translation>折叠全部科室</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>搜索应用</translation>
    </message>
</context>
<context>
    <name>wardport::console::MatrixView</name>
    <message>
        <source>Access matrix</source>
        <translation>授权矩阵</translation>
    </message>
    <message>
        <source>Cells of the access matrix</source>
        <translation>授权矩阵的单元格</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>wardport::console::PaintBar</name>
    <message>
        <source>View</source>
        <comment>tool</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Select cells and look at them; nothing is painted.</source>
        <translation>选择并查看单元格，不做任何标记。</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>tool</comment>
        <translation>允许</translation>
    </message>
    <message>
        <source>Paint an allowance (A)</source>
        <translation>标记允许（A）</translation>
    </message>
    <message>
        <source>Deny</source>
        <comment>tool</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Paint a denial, which wins over every allowance (D)</source>
        <translation>标记拒绝，拒绝优先于一切允许（D）</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>tool</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>重做（Ctrl+Y）</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>有效期(&amp;V)</translation>
    </message>
    <message>
        <source>How long what is painted holds</source>
        <translation>所标记授权的有效期</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>today only</source>
        <translation>仅今天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>dates …</source>
        <translation>指定日期…</translation>
    </message>
    <message>
        <source>from</source>
        <comment>first day</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>until</source>
        <comment>last day</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>for a time</source>
        <translation>限时</translation>
    </message>
    <message>
        <source>later</source>
        <translation>日后</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待应用</translation>
    </message>
    <message>
        <source>Withdraw the direct entries (Del); what is inherited stays</source>
        <translation>撤回直接授权（Del），继承的保留</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
</context>
<context>
    <name>wardport::console::PendingBar</name>
    <message numerus="yes">
        <source>%n to allow</source>
        <translation>
            <numerusform>%n 项允许</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to deny</source>
        <translation>
            <numerusform>%n 项拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to clear</source>
        <translation>
            <numerusform>%n 项清除</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pending</source>
        <translation>没有待应用的变更</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Review and apply …</source>
        <translation>核对并应用…</translation>
    </message>
    <message>
        <source>Which entries lead to this cell (Enter)</source>
        <translation>哪些授权决定了这个单元格（Enter）</translation>
    </message>
</context>
<context>
    <name>wardport::console::RevertDialog</name>
    <message>
        <source>no longer as it was left</source>
        <translation>此后已被修改</translation>
    </message>
    <message>
        <source>no longer exists</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>is disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>the app is retired</source>
        <translation>应用已下架</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此后的变化</translation>
    </message>
    <message>
        <source>What the revert comes to could not be found out.</source>
        <translation>未能得出还原的结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be put back as before: they have changed since. Nothing is reverted while they stand in the way. Revert the later change sets first, or paint what you want by hand.</source>
        <translation>
            <numerusform>%n 条无法恢复原状：此后已有变化。有此妨碍时不做任何还原。请先还原之后的变更集，或手工标记所需的授权。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry is put back as it was before: %1 added, %2 withdrawn. Nothing has changed since.</source>
        <translation>每一条恢复到变更之前：新增 %1，撤回 %2。此后没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gains and who loses by it, by app:</source>
        <translation>各应用获得和失去的人数：</translation>
    </message>
    <message>
        <source>Nobody gains or loses access by it.</source>
        <translation>没有人因此获得或失去权限。</translation>
    </message>
    <message>
        <source>The change set was not reverted.</source>
        <translation>变更集未能还原。</translation>
    </message>
    <message>
        <source>Revert change set no. %1?</source>
        <translation>还原变更集 %1？</translation>
    </message>
    <message>
        <source>Who gains and who loses, by app</source>
        <translation>各应用获得和失去的人员</translation>
    </message>
    <message>
        <source>Entries that stand in the way</source>
        <translation>妨碍还原的条目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
</context>
<context>
    <name>wardport::console::ReviewPane</name>
    <message>
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>Why; it stays in the history.</source>
        <translation>变更原因，保留在历史中。</translation>
    </message>
    <message>
        <source>&amp;Effective from</source>
        <translation>生效日期(&amp;E)</translation>
    </message>
    <message>
        <source>Withdrawals take effect at once all the same.</source>
        <translation>撤回的部分仍立即生效。</translation>
    </message>
    <message>
        <source>What the changes come to could not be found out.</source>
        <translation>无法得知变更的结果。</translation>
    </message>
    <message>
        <source>Nothing pending</source>
        <translation>没有待应用的变更</translation>
    </message>
    <message>
        <source>Paint cells of the matrix, then see here who gains and who loses by it.</source>
        <translation>先在矩阵上标记，再在这里查看谁获得、谁失去。</translation>
    </message>
    <message>
        <source>Nothing would change: all of it already stands.</source>
        <translation>不会有任何变化：这些授权已经存在。</translation>
    </message>
    <message>
        <source>Everyone in a hospital is meant, also those who join later.</source>
        <translation>涉及全院所有人，包括以后加入的人员。</translation>
    </message>
    <message>
        <source>A denial for a department or group wins over the allowances of its people.</source>
        <translation>对科室或用户组的拒绝优先于其人员的允许。</translation>
    </message>
    <message>
        <source>Not open to anybody at present: %1</source>
        <translation>目前对任何人都未开放：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between apps</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Access is lost %n time(s).</source>
        <translation>
            <numerusform>共有 %n 人次失去访问权限。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is withdrawn ends at once, not on %1.</source>
        <translation>撤回的部分立即结束，而不是到 %1。</translation>
    </message>
    <message>
        <source>Select an app to see who.</source>
        <translation>选择一个应用查看具体人员。</translation>
    </message>
    <message>
        <source>Gain: %1</source>
        <translation>获得：%1</translation>
    </message>
    <message>
        <source>Lose: %1</source>
        <translation>失去：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 等另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, app</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The changes were not applied; they are still pending.</source>
        <translation>变更未应用，仍处于待应用状态。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>it no longer exists, or is outside your scope</source>
        <translation>对象已不存在，或不在您的管理范围内</translation>
    </message>
    <message>
        <source>the person or department is disabled</source>
        <translation>该人员或科室已停用</translation>
    </message>
    <message>
        <source>the app is retired</source>
        <translation>该应用已退役</translation>
    </message>
    <message>
        <source>its time would be over before it begins</source>
        <translation>有效期在开始之前就已结束</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2</source>
        <translation>无法变更 %1：%2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>去掉这一项</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>应用 %n 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gains and who loses, by app</source>
        <translation>各应用获得和失去的人员</translation>
    </message>
    <message>
        <source>%1 added, %2 withdrawn</source>
        <comment>entries</comment>
        <translation>新增 %1，撤回 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was applied: in the meantime somebody else changed what you are changing.</source>
        <translation>未应用：期间有人修改了您正在变更的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %n more line(s), then the rest can be applied.</source>
        <translation>
            <numerusform>还有 %n 条待处理，处理后即可应用。</numerusform>
        </translation>
    </message>
</context>
</TS>
