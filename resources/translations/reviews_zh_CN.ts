<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::ApproveDialog</name>
    <message>
        <source>Approve the request</source>
        <translation>批准申请</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>%1 (%2) may open %3 from now on, until the end of the day below.</source>
        <translation>%1（%2）即日起可打开%3，至下列日期当日结束。</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最后一天(&amp;L)</translation>
    </message>
    <message>
        <source>At most a year ahead.</source>
        <translation>最长一年。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>The person reads it.</source>
        <translation>申请人会看到。</translation>
    </message>
</context>
<context>
    <name>wardport::console::CampaignDecisionDialog</name>
    <message>
        <source>Decide with a note</source>
        <translation>附说明处理</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, app</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>The decision and the note are for %n grant(s).</source>
        <translation>
            <numerusform>此决定和说明用于 %n 条授权。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>决定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>Why; it stays with the decision.</source>
        <translation>原因，与决定一并保存。</translation>
    </message>
</context>
<context>
    <name>wardport::console::CampaignDialog</name>
    <message>
        <source>New campaign</source>
        <translation>新建复核</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Every app granted to a person directly is listed as it stands now, to be kept or withdrawn one by one. Nothing changes until the campaign is closed.</source>
        <translation>按当前状态列出所有直接授予个人的应用，逐条保留或收回。复核关闭前权限不变。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>截止日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;People of</source>
        <translation>人员范围(&amp;P)</translation>
    </message>
    <message>
        <source>Everybody you see</source>
        <translation>管辖范围内所有人</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>全部应用</translation>
    </message>
    <message>
        <source>No app is granted to a person directly there.</source>
        <translation>该范围内没有直接授予个人的应用。</translation>
    </message>
</context>
<context>
    <name>wardport::console::CampaignList</name>
    <message>
        <source>Campaign, administrator</source>
        <translation>复核名称、管理员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>The campaigns could not be loaded.</source>
        <translation>无法加载复核列表。</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>还没有权限复核</translation>
    </message>
    <message>
        <source>In a campaign every direct grant of a department or app is confirmed or withdrawn.</source>
        <translation>权限复核逐条确认或收回某科室或某应用的直接授权。</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建复核</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>权限复核</translation>
    </message>
</context>
<context>
    <name>wardport::console::CampaignView</name>
    <message>
        <source>Person, staff number, app</source>
        <translation>人员、工号、应用</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>The grants could not be loaded.</source>
        <translation>无法加载授权。</translation>
    </message>
    <message>
        <source>No grants of your scope</source>
        <translation>管辖范围内没有授权</translation>
    </message>
    <message>
        <source>The people of this campaign have moved out of the departments you see.</source>
        <translation>本次复核涉及的人员已调离您管辖的科室。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>The decision was not taken down.</source>
        <translation>决定未能保存。</translation>
    </message>
    <message>
        <source>The campaign is closed.</source>
        <translation>复核已关闭。</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Back to the campaigns</source>
        <translation>返回复核列表</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>已决定 %1/%2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · 截止 %2</translation>
    </message>
    <message>
        <source>Grants of the campaign</source>
        <translation>复核中的授权</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>With a note…</source>
        <translation>附说明…</translation>
    </message>
</context>
<context>
    <name>wardport::console::CloseDialog</name>
    <message>
        <source>Close %1</source>
        <translation>关闭%1</translation>
    </message>
    <message>
        <source>Close the campaign</source>
        <translation>关闭复核</translation>
    </message>
    <message numerus="yes">
        <source>&amp;What nobody decided: %n</source>
        <translation>
            <numerusform>未决定的 %n 项(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Nothing is withdrawn. Afterwards no decision can be changed.</source>
        <translation>不收回任何授权。关闭后决定不可再改。</translation>
    </message>
    <message>
        <source>What is withdrawn could not be found out.</source>
        <translation>未能得出将撤回哪些授权。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Counting what is withdrawn …</source>
        <translation>正在统计将撤回的授权…</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) of %1 are withdrawn at once, as one change set that can be reverted. Afterwards no decision can be changed.</source>
        <translation>
            <numerusform>立即撤回 %1的 %n 条授权，作为一个可还原的变更集。此后不能再修改决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>of %n people</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer stand(s) as listed and is left as it is.</source>
        <translation>
            <numerusform>%n 条已不是列出时的样子，保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>app, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more app(s)</source>
        <translation>
            <numerusform>另外 %n 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between apps</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>wardport::console::DormantPane</name>
    <message>
        <source>Person, staff number, app</source>
        <translation>人员、工号、应用</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used for</source>
        <translation>未使用时长</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>The dormant grants could not be loaded.</source>
        <translation>无法加载闲置授权。</translation>
    </message>
    <message>
        <source>Everything granted is used</source>
        <translation>所有授权都在使用</translation>
    </message>
    <message>
        <source>Direct grants whose person has not opened the app for 90 days are proposed here.</source>
        <translation>本人 90 天未打开应用的直接授权会列在这里，建议收回。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) were withdrawn.</source>
        <translation>
            <numerusform>已收回 %n 项授权。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) stand again.</source>
        <translation>
            <numerusform>已恢复 %n 项授权。</numerusform>
        </translation>
    </message>
    <message>
        <source>The withdrawal could not be undone.</source>
        <translation>无法撤销收回。</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Dormant grants</source>
        <translation>闲置授权</translation>
    </message>
</context>
<context>
    <name>wardport::console::GrantedPane</name>
    <message>
        <source>Who, app, note, administrator</source>
        <translation>授权对象、应用、备注、管理员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>The changes could not be loaded.</source>
        <translation>无法加载变更。</translation>
    </message>
    <message>
        <source>Nothing was granted or withdrawn</source>
        <translation>没有授予或收回记录</translation>
    </message>
    <message>
        <source>Every change of who may open what is listed here with its author and note.</source>
        <translation>每次授权变更及其操作人和备注都列在这里。</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Granted and withdrawn</source>
        <translation>授予与收回</translation>
    </message>
</context>
<context>
    <name>wardport::console::RejectDialog</name>
    <message>
        <source>Reject the request</source>
        <translation>驳回申请</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>%1 (%2) asked for %3.</source>
        <translation>%1（%2）申请%3。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>The person reads it.</source>
        <translation>申请人会看到。</translation>
    </message>
</context>
<context>
    <name>wardport::console::RequestsPane</name>
    <message>
        <source>The requests could not be loaded.</source>
        <translation>无法加载申请。</translation>
    </message>
    <message>
        <source>Nothing waits for an answer</source>
        <translation>没有待处理的申请</translation>
    </message>
    <message>
        <source>What people ask for from their phones appears here to be approved or rejected.</source>
        <translation>人员在手机端提出的申请显示在这里，等待批准或驳回。</translation>
    </message>
    <message>
        <source>Person, staff number, app</source>
        <translation>人员、工号、应用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (staff number)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Wanted until</source>
        <translation>申请期限</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>不限期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>授权至</translation>
    </message>
    <message>
        <source>%1 may open %2 until %3.</source>
        <translation>%1 可打开%2，至 %3。</translation>
    </message>
    <message>
        <source>The request of %1 for %2 was rejected.</source>
        <translation>已驳回 %1 对%2的申请。</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
</context>
<context>
    <name>wardport::console::ReviewColumns</name>
    <message>
        <source>Denied</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Denial lifted</source>
        <translation>解除禁止</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, kind of subject</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Wanted until</source>
        <translation>申请期限</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>To or from</source>
        <translation>授权对象</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>变更集</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>闲置</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Person is</source>
        <translation>人员状态</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>复核名称</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权数</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>No longer stands</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>never</source>
        <comment>last use</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>Not used since</source>
        <translation>未使用起始日</translation>
    </message>
</context>
<context>
    <name>wardport::console::ReviewDialog</name>
    <message>
        <source>This cannot be done.</source>
        <translation>无法执行。</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>未能执行。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wardport::console::ReviewWords</name>
    <message>
        <source>Pending</source>
        <comment>RequestState</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>RequestState</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>RequestState</comment>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>RequestState</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>RequestState</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>RecertificationDecision</comment>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>RecertificationDecision</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>RecertificationDecision</comment>
        <translation>收回</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>wardport::console::ReviewsPage</name>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Granted in a period</source>
        <translation>期间授权</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>闲置授权</translation>
    </message>
    <message>
        <source>Recertification</source>
        <translation>权限复核</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>复核内容</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建复核</translation>
    </message>
</context>
<context>
    <name>wardport::console::WithdrawDialog</name>
    <message numerus="yes">
        <source>Withdraw %n grant(s)</source>
        <translation>
            <numerusform>收回 %n 项授权</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Why; it stays in the history.</source>
        <translation>变更原因，保存在历史记录中。</translation>
    </message>
    <message>
        <source>Not used for long</source>
        <translation>长期未使用</translation>
    </message>
    <message>
        <source>What follows from it could not be found out.</source>
        <translation>无法得知收回的影响。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Finding out what follows from it…</source>
        <translation>正在计算影响…</translation>
    </message>
    <message>
        <source>None of these grants stands any more.</source>
        <translation>这些授权都已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people lose it</source>
        <translation>
            <numerusform>%1：%n 人失去权限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more app(s)</source>
        <translation>
            <numerusform>另有 %n 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere access stays: a group or department grants the app as well.</source>
        <translation>其余人员仍可打开：用户组或科室也授予了该应用。</translation>
    </message>
    <message>
        <source>It takes effect at once and can be reverted as one change set.</source>
        <translation>立即生效，可作为一个变更集撤销。</translation>
    </message>
</context>
</TS>
