<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::AboutSection</name>
    <message>
        <source>%1 ms ± %2 ms ahead of this computer</source>
        <translation>比本机快 %1 毫秒（± %2 毫秒）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>使用的组件</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>管理端</translation>
    </message>
    <message>
        <source>API of the server</source>
        <translation>服务器接口</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The sample hospital, not a real one</source>
        <translation>示例医院，非真实数据</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (user name)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>管理范围</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Ends when idle for</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>The guarded port to a hospital&apos;s mobile business</source>
        <translation>医院移动业务的安全入口</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>复制供技术支持使用</translation>
    </message>
</context>
<context>
    <name>wardport::console::AdministratorActions</name>
    <message>
        <source>%1 was created without a role. A security administrator gives it one.</source>
        <translation>已创建 %1，尚无角色，由安全管理员授予。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>%1 has the role %2 now.</source>
        <translation>%1 的角色现为%2。</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>The account is signed out at once and cannot sign in any more. What it did stays in the log.</source>
        <translation>该账号立即退出，不能再登录。其操作记录保留在日志中。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 was disabled.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>%1 was not disabled: it is the last active account of its role.</source>
        <translation>%1 未停用：它是该角色最后一个在用账号。</translation>
    </message>
    <message>
        <source>%1 could not be disabled.</source>
        <translation>无法停用 %1。</translation>
    </message>
    <message>
        <source>%1 was enabled.</source>
        <translation>%1 已启用。</translation>
    </message>
    <message>
        <source>%1 could not be enabled.</source>
        <translation>无法启用 %1。</translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation>重置 %1 的密码？</translation>
    </message>
    <message>
        <source>The present password ends at once, the account is signed out, and a lock ends. The new password is shown once and has to be changed at the first sign-in.</source>
        <translation>当前密码立即失效，账号退出登录，锁定解除。新密码只显示一次，首次登录时必须修改。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>The password of %1 could not be reset.</source>
        <translation>%1 的密码未能重置。</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>The one-time password of %1</source>
        <translation>%1 的一次性密码</translation>
    </message>
    <message>
        <source>It is shown only now and stored nowhere in clear. Hand it over in person or by phone; it has to be changed at the first sign-in.</source>
        <translation>密码只在此处显示一次，不以明文保存。请当面或电话告知本人，首次登录时必须修改。</translation>
    </message>
</context>
<context>
    <name>wardport::console::AdministratorColumns</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>管理范围</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Waits for a role</source>
        <translation>待授予角色</translation>
    </message>
    <message>
        <source>First password not changed</source>
        <translation>初始密码未修改</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>wardport::console::AdministratorDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>新增管理员</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>For signing in to the console.</source>
        <translation>用于登录管理端。</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>管理范围(&amp;C)</translation>
    </message>
    <message>
        <source>The account sees this unit and all below it, and nothing else.</source>
        <translation>该账号只能看到此机构及其下级。</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>厂商(&amp;V)</translation>
    </message>
    <message>
        <source>For a vendor&apos;s people: with the vendor&apos;s role they see this vendor&apos;s apps only.</source>
        <translation>供厂商人员使用：厂商角色只能看到该厂商的应用。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The account has the vendor&apos;s role and needs its vendor.</source>
        <translation>该账号是厂商角色，必须指定厂商。</translation>
    </message>
    <message>
        <source>It is the last active account of its role that sees everything.</source>
        <translation>它是该角色最后一个可见全部范围的在用账号。</translation>
    </message>
</context>
<context>
    <name>wardport::console::AdministratorsSection</name>
    <message>
        <source>The administrators could not be loaded.</source>
        <translation>管理员列表未能加载。</translation>
    </message>
    <message>
        <source>No administrators</source>
        <translation>没有管理员</translation>
    </message>
    <message>
        <source>Accounts of the console are kept here.</source>
        <translation>在此维护管理端的账号。</translation>
    </message>
    <message>
        <source>Name or user name</source>
        <translation>姓名或用户名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>管理范围</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>锁定至</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>to be changed at the next sign-in</source>
        <translation>下次登录时须修改</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>更改角色…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>重置密码…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>新增管理员</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>重置密码</translation>
    </message>
</context>
<context>
    <name>wardport::console::AnnouncementActions</name>
    <message>
        <source>“%1” is a draft. Nobody sees it until it is published.</source>
        <translation>“%1”已存为草稿，发布前无人可见。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>“%1” could not be published.</source>
        <translation>“%1”未能发布。</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>发布“%1”？</translation>
    </message>
    <message>
        <source>It stands on their phones at once. It can be withdrawn, but not unread.</source>
        <translation>立即出现在这些人的手机上。可以撤回，但已读的无法收回。</translation>
    </message>
    <message numerus="yes">
        <source>It reaches %Ln people.</source>
        <translation>
            <numerusform>将发送给 %Ln 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>It reaches nobody at present.</source>
        <translation>目前没有接收人。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>“%1” was published.</source>
        <translation>“%1”已发布。</translation>
    </message>
    <message>
        <source>“%1” was not published: its last day is over.</source>
        <translation>“%1”未发布：截止日期已过。</translation>
    </message>
    <message>
        <source>Withdraw “%1”?</source>
        <translation>撤回“%1”？</translation>
    </message>
    <message>
        <source>It vanishes from all phones. It can be changed and published again.</source>
        <translation>将从所有手机上消失，可修改后重新发布。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have read it.</source>
        <translation>
            <numerusform>已有 %Ln 人阅读。</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>“%1” was withdrawn.</source>
        <translation>“%1”已撤回。</translation>
    </message>
    <message>
        <source>“%1” could not be withdrawn.</source>
        <translation>“%1”未能撤回。</translation>
    </message>
    <message>
        <source>Delete the draft “%1”?</source>
        <translation>删除草稿“%1”？</translation>
    </message>
    <message>
        <source>It was never published and cannot be brought back.</source>
        <translation>它从未发布，删除后无法恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>“%1”未能删除。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
</context>
<context>
    <name>wardport::console::AnnouncementColumns</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <translation>接收范围</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>接收人数</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>已读人数</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>when</comment>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>起草时间</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Who may open %1</source>
        <translation>可打开“%1”的人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a unit, who of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, share</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Who may open</source>
        <translation>须可打开的应用</translation>
    </message>
</context>
<context>
    <name>wardport::console::AnnouncementDialog</name>
    <message>
        <source>Edit announcement</source>
        <translation>编辑公告</translation>
    </message>
    <message>
        <source>New announcement</source>
        <translation>新建公告</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>正文(&amp;X)</translation>
    </message>
    <message>
        <source>Plain text; a blank line parts paragraphs.</source>
        <translation>纯文本，空行分段。</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>An important one stands above the apps until it is read.</source>
        <translation>重要公告在阅读前显示在应用列表上方。</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>科室(&amp;D)</translation>
    </message>
    <message>
        <source>Its people and those of all below it.</source>
        <translation>该科室及其下级的人员。</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Only who may open it.</source>
        <translation>仅限可打开该应用的人。</translation>
    </message>
    <message>
        <source>La&amp;st day</source>
        <translation>截止日期(&amp;S)</translation>
    </message>
    <message>
        <source>Then it is no longer shown.</source>
        <translation>此后不再显示。</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>手机上的样子</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Whatever they may open</source>
        <translation>不限应用</translation>
    </message>
    <message>
        <source>That day is over already.</source>
        <translation>该日期已过。</translation>
    </message>
    <message>
        <source>Choose a department of yours.</source>
        <translation>请选择您管辖范围内的科室。</translation>
    </message>
    <message>
        <source>This app is retired.</source>
        <translation>该应用已下架。</translation>
    </message>
</context>
<context>
    <name>wardport::console::AnnouncementsSection</name>
    <message>
        <source>Title or text</source>
        <translation>标题或正文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No announcements yet</source>
        <translation>还没有公告</translation>
    </message>
    <message>
        <source>What is published here stands among the messages on people&apos;s phones.</source>
        <translation>在此发布的公告显示在人员手机的消息中。</translation>
    </message>
    <message>
        <source>New announcement</source>
        <translation>新建公告</translation>
    </message>
    <message>
        <source>The announcements could not be loaded.</source>
        <translation>公告未能加载。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>接收范围</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>接收人数</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>已读人数</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>无截止日期</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>起草时间</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, name</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>wardport::console::DirectoriesSection</name>
    <message>
        <source>No directory yet</source>
        <translation>尚无目录</translation>
    </message>
    <message>
        <source>A hospital&apos;s LDAP or Active Directory keeps its people up to date here.</source>
        <translation>由医院的 LDAP 或 Active Directory 自动维护人员信息。</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>新增目录</translation>
    </message>
    <message>
        <source>Name or hospital</source>
        <translation>名称或医院</translation>
    </message>
    <message>
        <source>The directories could not be loaded.</source>
        <translation>目录列表未能加载。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Delete the directory %1?</source>
        <translation>删除目录 %1？</translation>
    </message>
    <message>
        <source>Its people stay as they are and are kept by hand from then on. They no longer sign in with the directory&apos;s password: who has none of Wardport&apos;s needs a new one.</source>
        <translation>其人员保持不变，此后由人工维护。他们不能再用目录密码登录：没有 Wardport 密码的人员需要设置新密码。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came from it.</source>
        <translation>
            <numerusform>有 %Ln 人来自该目录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 未能删除。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 已删除。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>目录服务</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>wardport::console::DirectoryColumns</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Its passwords</source>
        <translation>目录密码</translation>
    </message>
    <message>
        <source>Own passwords</source>
        <translation>本系统密码</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Department code</source>
        <translation>科室编码</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a directory</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sync every (minutes)</source>
        <translation>同步间隔（分钟）</translation>
    </message>
</context>
<context>
    <name>wardport::console::DirectoryDetail</name>
    <message>
        <source>Reading the directory…</source>
        <translation>正在读取目录…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The server does not answer. The work goes on there.</source>
        <translation>服务器没有响应，任务仍在服务器上继续。</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>最近同步</translation>
    </message>
    <message>
        <source>Last dry run</source>
        <translation>最近试运行</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到人数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>绑定账号</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Search base</source>
        <translation>搜索基准</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>People from it</source>
        <translation>来自该目录</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>目录中没有的人</translation>
    </message>
    <message>
        <source>is disabled, up to %1 % at once</source>
        <translation>停用，一次不超过 %1%</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>手机登录</translation>
    </message>
    <message>
        <source>sign in with the directory&apos;s password</source>
        <translation>使用目录密码</translation>
    </message>
    <message>
        <source>sign in with Wardport&apos;s password</source>
        <translation>使用 Wardport 密码</translation>
    </message>
    <message>
        <source>Sync with %1 now?</source>
        <translation>现在与 %1 同步？</translation>
    </message>
    <message>
        <source>People are added and changed as the directory has them; who is missing there is disabled and signed out. A dry run shows beforehand what would happen.</source>
        <translation>按目录新增和更新人员；目录中没有的人将停用并退出登录。可先试运行查看结果。</translation>
    </message>
    <message>
        <source>People are added and changed as the directory has them. A dry run shows beforehand what would happen.</source>
        <translation>按目录新增和更新人员。可先试运行查看结果。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>The sync could not be started.</source>
        <translation>同步未能启动。</translation>
    </message>
    <message>
        <source>The result could not be loaded.</source>
        <translation>结果未能加载。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>The dry run is done; nothing was changed.</source>
        <translation>试运行完成，未作任何更改。</translation>
    </message>
    <message>
        <source>The sync is done.</source>
        <translation>同步完成。</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Changes and problems…</source>
        <translation>更改与问题…</translation>
    </message>
    <message>
        <source>Changes and problems of the last sync</source>
        <translation>最近同步的更改与问题</translation>
    </message>
    <message>
        <source>Changes and problems of the last dry run</source>
        <translation>最近试运行的更改与问题</translation>
    </message>
</context>
<context>
    <name>wardport::console::DirectoryDialog</name>
    <message>
        <source>Edit directory %1</source>
        <translation>编辑目录 %1</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>新增目录</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Hospital</source>
        <translation>医院(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>host or host:port, tried in this order</source>
        <translation>主机或主机:端口，依次尝试</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>Names and passwords cross the network in clear. For trials only.</source>
        <translation>姓名和密码以明文传输，仅供测试。</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority (PEM)</source>
        <translation>CA 证书（PEM）(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: the authorities this server&apos;s system trusts.</source>
        <translation>留空：使用服务器系统信任的 CA。</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Sign in &amp;as</source>
        <translation>绑定账号(&amp;A)</translation>
    </message>
    <message>
        <source>Distinguished name, or user@domain. Empty: anonymous.</source>
        <translation>可分辨名称或 user@domain。留空：匿名。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Search &amp;base</source>
        <translation>搜索基准(&amp;B)</translation>
    </message>
    <message>
        <source>People are looked for here and below.</source>
        <translation>在此节点及其下级查找人员。</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选条件(&amp;F)</translation>
    </message>
    <message>
        <source>Who counts as a person, as RFC 4515 has it.</source>
        <translation>哪些条目是人员（RFC 4515 格式）。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>People sign in with the directory&apos;s password</source>
        <translation>人员用目录密码登录</translation>
    </message>
    <message>
        <source>On their phones; Wardport asks the directory and keeps no password.</source>
        <translation>用于手机登录；Wardport 向目录验证，不保存密码。</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>同步(&amp;Y)</translation>
    </message>
    <message>
        <source>Disable who is no longer in the directory</source>
        <translation>停用目录中已没有的人员</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>上限(&amp;L)</translation>
    </message>
    <message>
        <source>A sync that would disable a larger share of its people stops and changes nothing.</source>
        <translation>若一次将停用更大比例的人员，同步停止且不作更改。</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性对应</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department code</source>
        <translation>科室编码</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Staff category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>An empty attribute leaves that fact as it is.</source>
        <translation>留空的属性不改动该项。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>A server is written as host or host:port.</source>
        <translation>请写成主机或主机:端口。</translation>
    </message>
    <message>
        <source>This is not a distinguished name, such as ou=people,dc=hospital,dc=cn.</source>
        <translation>不是可分辨名称，例如 ou=people,dc=hospital,dc=cn。</translation>
    </message>
    <message>
        <source>This is not a filter, such as (objectClass=person).</source>
        <translation>不是筛选条件，例如 (objectClass=person)。</translation>
    </message>
    <message>
        <source>This is not a certificate in PEM form.</source>
        <translation>不是 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>This is not the name of an attribute.</source>
        <translation>不是属性名称。</translation>
    </message>
    <message>
        <source>This hospital has a directory already.</source>
        <translation>该医院已有目录。</translation>
    </message>
    <message>
        <source>It was kept under another key of the server. Enter it anew.</source>
        <translation>密码以服务器的另一密钥保存，请重新输入。</translation>
    </message>
    <message>
        <source>The file cannot be read, or is no certificate.</source>
        <translation>文件无法读取，或不是证书。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>The servers were changed. Enter the password again: the one kept is not sent to others.</source>
        <translation>服务器已更改，请重新输入密码：已保存的密码不会发送给其他服务器。</translation>
    </message>
</context>
<context>
    <name>wardport::console::DirectoryReportDialog</name>
    <message>
        <source>No changes</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Everybody is as the directory has them.</source>
        <translation>所有人员均与目录一致。</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Every entry could be read.</source>
        <translation>所有条目均可读取。</translation>
    </message>
    <message>
        <source>Dry run of %1</source>
        <translation>%1 试运行</translation>
    </message>
    <message>
        <source>Sync of %1</source>
        <translation>%1 同步</translation>
    </message>
    <message>
        <source>What a sync would do</source>
        <translation>同步将作的更改</translation>
    </message>
    <message>
        <source>What the sync did</source>
        <translation>同步所作的更改</translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln people found: %2.</source>
        <comment>when, counts</comment>
        <translation>
            <numerusform>%1，找到 %Ln 人：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>更改（%1）</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>列表内容</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>列出前 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>wardport::console::DirectoryTrialDialog</name>
    <message>
        <source>Test of the connection</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>The directory can be read.</source>
        <translation>目录可以读取。</translation>
    </message>
    <message>
        <source>“%1” did not succeed.</source>
        <translation>“%1”未成功。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people, as they would be read</source>
        <translation>
            <numerusform>读取到的前 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>wardport::console::DirectoryWords</name>
    <message>
        <source>LDAPS (TLS from the first byte, port 636)</source>
        <translation>LDAPS（全程 TLS，端口 636）</translation>
    </message>
    <message>
        <source>StartTLS (port 389)</source>
        <translation>StartTLS（端口 389）</translation>
    </message>
    <message>
        <source>Not encrypted (port 389)</source>
        <translation>不加密（端口 389）</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>Secure the connection</source>
        <translation>建立加密</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Read the people</source>
        <translation>读取人员</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>仅手动</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>At work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Stopped by the limit</source>
        <translation>因上限停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>sync</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>The search found nobody. Nothing was changed.</source>
        <translation>未找到任何人，未作任何更改。</translation>
    </message>
    <message>
        <source>The settings were changed while it ran. Nothing was changed.</source>
        <translation>运行期间设置被修改，未作任何更改。</translation>
    </message>
    <message>
        <source>Look at a dry run. If the people have really left, raise the limit for one sync. If not, the search base, the filter or the directory itself is wrong.</source>
        <translation>请先试运行查看。若人员确已离职，可提高上限同步一次；否则应检查搜索基准、筛选条件或目录本身。</translation>
    </message>
    <message>
        <source>Check the search base and the filter by “Test connection”.</source>
        <translation>请用“测试连接”检查搜索基准和筛选条件。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>请重新启动。</translation>
    </message>
    <message>
        <source>“Test connection” in the editor shows which step fails. People stay as they are meanwhile.</source>
        <translation>编辑中的“测试连接”会显示哪一步失败。其间人员保持不变。</translation>
    </message>
    <message>
        <source>New</source>
        <comment>person</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>person</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>person</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>person</comment>
        <translation>启用</translation>
    </message>
    <message>
        <source>No department has this code.</source>
        <translation>没有此编码的科室。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>field, problem, value</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新增 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>更新 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>停用 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enabled</source>
        <translation>
            <numerusform>启用 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>无变化 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>跳过 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>More than %1 % of its people would be disabled at once: that is the limit. Nothing was changed.</source>
        <translation>将一次停用超过 %1% 的人员，超出上限，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>wardport::console::GatewayActions</name>
    <message>
        <source>The gateway %1 was registered.</source>
        <translation>网关 %1 已登记。</translation>
    </message>
    <message>
        <source>Disable the gateway %1?</source>
        <translation>停用网关 %1？</translation>
    </message>
    <message>
        <source>It is refused from now on. Its sessions end when nothing was heard of them for as long as the policy says; where the VPN is required, their phones are then refused.</source>
        <translation>此后拒绝其上报。其会话在超过策略规定的时长无消息后视为结束；要求接入 VPN 时，相应手机随后将被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) live now.</source>
        <translation>
            <numerusform>当前有 %Ln 个在线会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The gateway %1 was disabled.</source>
        <translation>网关 %1 已停用。</translation>
    </message>
    <message>
        <source>The gateway %1 could not be disabled.</source>
        <translation>网关 %1 未能停用。</translation>
    </message>
    <message>
        <source>The gateway %1 was enabled.</source>
        <translation>网关 %1 已启用。</translation>
    </message>
    <message>
        <source>The gateway %1 could not be enabled.</source>
        <translation>网关 %1 未能启用。</translation>
    </message>
    <message>
        <source>Make a new secret for the gateway %1?</source>
        <translation>为网关 %1 更换密钥？</translation>
    </message>
    <message>
        <source>The present secret ends at once. Until the new one is entered at the gateway, Wardport hears nothing of its sessions; after as long as the policy says they count as ended.</source>
        <translation>当前密钥立即失效。在网关填入新密钥之前，Wardport 收不到其会话的上报；超过策略规定的时长后，这些会话视为结束。</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>The secret of the gateway %1 was not renewed.</source>
        <translation>网关 %1 的密钥未能更换。</translation>
    </message>
    <message>
        <source>The gateway %1 has a new secret.</source>
        <translation>网关 %1 已更换密钥。</translation>
    </message>
    <message>
        <source>Secret of the gateway</source>
        <translation>网关密钥</translation>
    </message>
    <message>
        <source>The secret of the gateway %1</source>
        <translation>网关 %1 的密钥</translation>
    </message>
    <message>
        <source>It is shown only now and stored nowhere in clear. Enter it at the gateway together with its name. If it is lost, make the gateway a new one.</source>
        <translation>仅此时显示，任何地方都不保存明文。请将其与名称一并填入网关。若遗失，请为网关更换密钥。</translation>
    </message>
</context>
<context>
    <name>wardport::console::GatewayColumns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>在线会话</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>调用来源</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>All hospitals</source>
        <translation>所有医院</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>wardport::console::GatewayDialog</name>
    <message>
        <source>New VPN gateway</source>
        <translation>登记 VPN 网关</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>The gateway signs in with it and names itself so.</source>
        <translation>网关以此名称登录并自报。</translation>
    </message>
    <message>
        <source>&amp;Hospital</source>
        <translation>医院(&amp;H)</translation>
    </message>
    <message>
        <source>Whose VPN accounts it serves.</source>
        <translation>所服务 VPN 账号所属的医院。</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>地址或网段</translation>
    </message>
    <message>
        <source>It may call from these only, such as 10.1.2.3 or 10.1.0.0/16. None: from any.</source>
        <translation>仅允许从这些地址调用，如 10.1.2.3 或 10.1.0.0/16。不填则不限。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>All hospitals</source>
        <translation>所有医院</translation>
    </message>
    <message>
        <source>Another gateway has this name.</source>
        <translation>已有同名网关。</translation>
    </message>
    <message>
        <source>Only letters, digits, dots, dashes and underscores.</source>
        <translation>只能使用字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>An address or a network, such as 10.1.2.3 or 10.1.0.0/16.</source>
        <translation>请填写地址或网段，如 10.1.2.3 或 10.1.0.0/16。</translation>
    </message>
</context>
<context>
    <name>wardport::console::GatewaysSection</name>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>在线会话</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>调用来源</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Name of a gateway</source>
        <translation>网关名称</translation>
    </message>
    <message>
        <source>No VPN gateway yet</source>
        <translation>还没有 VPN 网关</translation>
    </message>
    <message>
        <source>A gateway registered here tells which phones are inside the VPN.</source>
        <translation>在此登记的网关会上报哪些手机已接入 VPN。</translation>
    </message>
    <message>
        <source>New VPN gateway</source>
        <translation>登记 VPN 网关</translation>
    </message>
    <message>
        <source>The VPN gateways could not be loaded.</source>
        <translation>VPN 网关未能加载。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>VPN gateways</source>
        <translation>VPN 网关</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>更换密钥</translation>
    </message>
</context>
<context>
    <name>wardport::console::JobWords</name>
    <message>
        <source>Waiting</source>
        <comment>job</comment>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>job</comment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>job</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>job</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>job</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Export of a list</source>
        <translation>列表导出</translation>
    </message>
    <message>
        <source>Check of an import</source>
        <translation>导入检查</translation>
    </message>
    <message>
        <source>Import of people</source>
        <translation>人员导入</translation>
    </message>
    <message>
        <source>Sync with a directory</source>
        <translation>目录同步</translation>
    </message>
    <message>
        <source>%1 / %2 (%3)</source>
        <comment>done, total, per cent</comment>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>error, what the server says</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Started by you</source>
        <translation>发起时间</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Rows in all</source>
        <translation>总行数</translation>
    </message>
</context>
<context>
    <name>wardport::console::JobsSection</name>
    <message>
        <source>Your jobs could not be loaded.</source>
        <translation>您的任务未能加载。</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>Exports, imports and directory syncs you start run on the server and stand here for a week.</source>
        <translation>您发起的导出、导入和目录同步在服务器上运行，结果在此保留一周。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>发起时间</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>The job could not be cancelled.</source>
        <translation>任务未能取消。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>The file could not be loaded.</source>
        <translation>文件未能加载。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>wardport::console::PhonePreview</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>How the phone shows it</source>
        <translation>手机上的样子</translation>
    </message>
</context>
<context>
    <name>wardport::console::PolicyForm</name>
    <message>
        <source>Not needed</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求接入</translation>
    </message>
    <message>
        <source>Required, and signs in</source>
        <translation>要求接入，并免密登录</translation>
    </message>
    <message>
        <source>Phones sign in from anywhere with staff number and password.</source>
        <translation>手机可在任何网络凭工号和密码登录。</translation>
    </message>
    <message>
        <source>Phones need a live VPN session of their person&apos;s own account, at sign-in and at every request.</source>
        <translation>登录时及每次请求时，手机都须处于本人 VPN 账号的在线会话中。</translation>
    </message>
    <message>
        <source>As required; the VPN session vouches for the person, and no password is asked.</source>
        <translation>同“要求接入”；由 VPN 会话证明身份，不再询问密码。</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <comment>the meaning of a rule, then its bounds</comment>
        <translation>%1取值 %2 至 %3。</translation>
    </message>
    <message>
        <source>Phones and the VPN</source>
        <translation>手机与 VPN</translation>
    </message>
    <message>
        <source>&amp;VPN on phones</source>
        <translation>手机接入 VPN(&amp;V)</translation>
    </message>
    <message>
        <source>Tunnel without news &amp;ends after</source>
        <translation>无消息的会话视为结束(&amp;E)</translation>
    </message>
    <message>
        <source>A VPN session its gateway has not told of for so long counts as ended.</source>
        <translation>网关超过此时长未上报的 VPN 会话视为已结束。</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>&amp;Oldest client that may sign in</source>
        <translation>允许登录的最低客户端版本(&amp;O)</translation>
    </message>
    <message>
        <source>A version such as 1.4. Older clients are asked to update. Empty: any may.</source>
        <translation>版本号，如 1.4。更旧的客户端会被要求升级。留空则不限。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Logs are &amp;kept for</source>
        <translation>日志留存期限(&amp;K)</translation>
    </message>
    <message>
        <source>Sign-ins, launches and operations; older ones are deleted. The law asks for six months.</source>
        <translation>包括登录、启动和操作日志，更早的将被删除。法律要求至少留存六个月。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Sessions of phones</source>
        <translation>手机会话</translation>
    </message>
    <message>
        <source>Unused phone signs out a&amp;fter</source>
        <translation>手机闲置后退出登录(&amp;F)</translation>
    </message>
    <message>
        <source>Whoever has not opened the portal for so long signs in anew.</source>
        <translation>超过此时长未打开门户的，须重新登录。</translation>
    </message>
    <message>
        <source>&amp;Longest session of a phone</source>
        <translation>手机会话最长时长(&amp;L)</translation>
    </message>
    <message>
        <source>Then one signs in anew, however much it is used.</source>
        <translation>到期后无论是否在用，均须重新登录。</translation>
    </message>
    <message>
        <source>Sign-on &amp;ticket holds for</source>
        <translation>单点登录票据有效期(&amp;T)</translation>
    </message>
    <message>
        <source>So long an app has to redeem the ticket with which it was opened.</source>
        <translation>应用须在此时长内兑换启动时收到的票据。</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation>登录失败锁定</translation>
    </message>
    <message>
        <source>&amp;Wrong passwords until the lock</source>
        <translation>锁定前允许的失败次数(&amp;W)</translation>
    </message>
    <message>
        <source>In a row, on phones and in this console.</source>
        <translation>连续输错密码的次数，手机和管理端均适用。</translation>
    </message>
    <message>
        <source>Lo&amp;ck lasts</source>
        <translation>锁定时长(&amp;C)</translation>
    </message>
    <message>
        <source>A password reset ends it early.</source>
        <translation>重置密码可提前解除。</translation>
    </message>
    <message>
        <source>Sessions of this console</source>
        <translation>管理端会话</translation>
    </message>
    <message>
        <source>&amp;Idle console signs out after</source>
        <translation>管理端空闲超时(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing asked of the server for so long.</source>
        <translation>超过此时长未向服务器发出请求即退出登录。</translation>
    </message>
    <message>
        <source>Longest session of t&amp;he console</source>
        <translation>管理端会话最长时长(&amp;H)</translation>
    </message>
    <message>
        <source>Then one signs in anew.</source>
        <translation>到期后须重新登录。</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>A version is written in numbers and dots, such as 1.4.</source>
        <translation>版本号由数字和点组成，如 1.4。</translation>
    </message>
</context>
<context>
    <name>wardport::console::PolicySection</name>
    <message>
        <source>The policy could not be loaded.</source>
        <translation>策略未能加载。</translation>
    </message>
    <message>
        <source>The policy could not be saved.</source>
        <translation>策略未能保存。</translation>
    </message>
    <message>
        <source>Phones without a live VPN session are refused from their next request on.</source>
        <translation>没有在线 VPN 会话的手机，从下一次请求起被拒绝。</translation>
    </message>
    <message>
        <source>Clients older than %1 may not sign in any more.</source>
        <translation>低于 %1 的客户端不能再登录。</translation>
    </message>
    <message numerus="yes">
        <source>Logs older than %Ln day(s) are deleted and cannot be brought back.</source>
        <translation>
            <numerusform>超过 %Ln 天的日志将被删除，无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the policy?</source>
        <translation>更改策略？</translation>
    </message>
    <message>
        <source>It holds for all hospitals at once.</source>
        <translation>立即对所有医院生效。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The policy was saved and holds from now on.</source>
        <translation>策略已保存，即时生效。</translation>
    </message>
    <message>
        <source>Somebody else saved the policy after you opened it. Look at the present values, then repeat your change.</source>
        <translation>在您打开之后，他人已保存过策略。请先查看当前值，再重新修改。</translation>
    </message>
    <message>
        <source>Show present values</source>
        <translation>显示当前值</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>These rules hold for all hospitals, and from the moment they are saved.</source>
        <translation>这些规则适用于所有医院，保存后即时生效。</translation>
    </message>
    <message>
        <source>These rules hold for all hospitals. A security administrator who sees everything changes them.</source>
        <translation>这些规则适用于所有医院，由可查看全部范围的安全管理员修改。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>wardport::console::RoleDialog</name>
    <message>
        <source>Signs in and sees nothing.</source>
        <translation>可以登录，但看不到任何内容。</translation>
    </message>
    <message>
        <source>Keeps people, departments, vendors, apps, VPN accounts, directories and the accounts of the console. Gives no access and no roles.</source>
        <translation>维护人员、机构、厂商、应用、VPN 账号、目录服务和管理端账号。不能授权，也不能授予角色。</translation>
    </message>
    <message>
        <source>Gives access to apps, decides requests, gives the roles of the console and answers alarms. Keeps no people and no apps.</source>
        <translation>授予应用权限、审批申请、授予管理端角色、处理告警。不维护人员和应用。</translation>
    </message>
    <message>
        <source>Reads the logs and what the other administrators did. Changes nothing.</source>
        <translation>查阅日志和其他管理员的操作。不作任何更改。</translation>
    </message>
    <message>
        <source>Reads the figures of use. Sees no logs of single people.</source>
        <translation>查看使用统计。看不到个人日志。</translation>
    </message>
    <message>
        <source>Decides requests for apps and looks after their exceptions.</source>
        <translation>审批应用申请，跟进应用异常。</translation>
    </message>
    <message>
        <source>Sees the own vendor&apos;s apps and their exceptions, and nothing else.</source>
        <translation>只能看到本厂商的应用及其异常。</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1 的角色</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>An account holds one role: system, security and audit exclude one another. The account is signed out.</source>
        <translation>一个账号只有一个角色：系统、安全、审计三员互斥。更改后该账号退出登录。</translation>
    </message>
    <message>
        <source>The account belongs to no vendor yet. A system administrator sets that first.</source>
        <translation>该账号尚未指定厂商，请先由系统管理员设置。</translation>
    </message>
    <message>
        <source>It is the last active account of its role. Give that role to somebody else first.</source>
        <translation>它是该角色最后一个在用账号，请先将该角色授予他人。</translation>
    </message>
    <message>
        <source>Nobody changes the own role.</source>
        <translation>不能更改自己的角色。</translation>
    </message>
</context>
<context>
    <name>wardport::console::SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分区</translation>
    </message>
</context>
<context>
    <name>wardport::console::SettingsPage</name>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>目录服务</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>VPN gateways</source>
        <translation>VPN 网关</translation>
    </message>
    <message>
        <source>VPN sessions</source>
        <translation>VPN 会话</translation>
    </message>
</context>
<context>
    <name>wardport::console::VpnSessionColumns</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>VPN account</source>
        <translation>VPN 账号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tunnel address</source>
        <translation>虚拟 IP</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>上线时间</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>最近上报</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (staff number)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Ended in the console</source>
        <translation>在管理端结束</translation>
    </message>
    <message>
        <source>The gateway told its end</source>
        <translation>网关上报结束</translation>
    </message>
    <message>
        <source>Nothing was heard of it any more</source>
        <translation>长时间无消息</translation>
    </message>
    <message>
        <source>Another tunnel took its address</source>
        <translation>地址被另一会话占用</translation>
    </message>
    <message>
        <source>The account or the person ran out</source>
        <translation>账号或人员已到期</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束原因</translation>
    </message>
</context>
<context>
    <name>wardport::console::VpnSessionsSection</name>
    <message>
        <source>The VPN sessions could not be loaded.</source>
        <translation>VPN 会话未能加载。</translation>
    </message>
    <message>
        <source>No VPN session yet</source>
        <translation>还没有 VPN 会话</translation>
    </message>
    <message>
        <source>Once a gateway tells of its tunnels, who is inside the VPN stands here.</source>
        <translation>网关上报后，此处显示哪些人已接入 VPN。</translation>
    </message>
    <message>
        <source>Person, account or address</source>
        <translation>人员、账号或地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Tunnel address</source>
        <translation>虚拟 IP</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Number at the gateway</source>
        <translation>网关会话号</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>上线时间</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>最近上报</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>End the VPN session of %1?</source>
        <translation>结束 %1 的 VPN 会话？</translation>
    </message>
    <message>
        <source>Wardport counts it no longer: where the policy asks for the VPN, the phone is refused until the gateway tells of a new session. The tunnel itself stays up; that is the gateway&apos;s affair.</source>
        <translation>Wardport 不再认可该会话：策略要求接入 VPN 时，在网关上报新会话之前，该手机将被拒绝。VPN 隧道本身由网关管理，不会断开。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>The VPN session of %1 was ended.</source>
        <translation>%1 的 VPN 会话已结束。</translation>
    </message>
    <message>
        <source>The VPN session of %1 has ended already.</source>
        <translation>%1 的 VPN 会话此前已结束。</translation>
    </message>
    <message>
        <source>The VPN session of %1 could not be ended.</source>
        <translation>%1 的 VPN 会话未能结束。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>结束会话…</translation>
    </message>
    <message>
        <source>VPN sessions</source>
        <translation>VPN 会话</translation>
    </message>
</context>
</TS>
