<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::Application</name>
    <message>
        <source>The server has ended your session. Sign in to go on; nothing you were doing was repeated.</source>
        <translation>服务器已结束您的会话，请重新登录。未完成的操作不会自动重试。</translation>
    </message>
    <message>
        <source>You were signed out after %1 without activity.</source>
        <translation>您已 %1 未操作，系统已自动退出登录。</translation>
    </message>
</context>
<context>
    <name>wardport::console::MainWindow</name>
    <message>
        <source>Sign out without applying your changes?</source>
        <translation>有更改尚未应用，确定退出登录？</translation>
    </message>
    <message>
        <source>Changes that are not applied are lost.</source>
        <translation>未应用的更改将会丢失。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of pages</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Close without applying your changes?</source>
        <translation>有更改尚未应用，确定关闭？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>wardport::console::NavigationRail</name>
    <message>
        <source>Show names</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>仅显示图标</translation>
    </message>
</context>
<context>
    <name>wardport::console::PageHead</name>
    <message>
        <source>Refresh (F5)</source>
        <translation>刷新 (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>wardport::console::Palette</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>wardport::console::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
</context>
<context>
    <name>wardport::console::StatusLine</name>
    <message>
        <source>about %1 rows</source>
        <translation>约 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>%1 更新</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>user and role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>clock agrees</source>
        <translation>时钟一致</translation>
    </message>
    <message>
        <source>clock +%1</source>
        <translation>时钟 +%1</translation>
    </message>
    <message>
        <source>clock −%1</source>
        <translation>时钟 −%1</translation>
    </message>
    <message>
        <source>The server&apos;s clock against this computer&apos;s, known to within %1.</source>
        <translation>服务器时钟相对本机的偏差，误差不超过 %1。</translation>
    </message>
</context>
<context>
    <name>wardport::console::TopBar</name>
    <message>
        <source>%1 · %2</source>
        <comment>user and role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sample hospital</source>
        <translation>示例医院</translation>
    </message>
    <message>
        <source>Made-up people, apps and figures to try the product with.</source>
        <translation>人员、应用和数据均为虚构，仅供试用。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Search or go to…   Ctrl+K</source>
        <translation>搜索或跳转…   Ctrl+K</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>用户菜单</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+←)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+→)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
</context>
<context>
    <name>wardport::console::Workspace</name>
    <message numerus="yes">
        <source>No activity: you will be signed out in %n second(s).</source>
        <translation>
            <numerusform>长时间未操作，%n 秒后将自动退出登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
</context>
</TS>
