<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::EventBrowser</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The events could not be loaded.</source>
        <translation>事件加载失败。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>person</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Thrown in</source>
        <translation>抛出位置</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>第 %1 个事件，共 %2 个</translation>
    </message>
    <message>
        <source>Newer event</source>
        <translation>较新的事件</translation>
    </message>
    <message>
        <source>Older event</source>
        <translation>较早的事件</translation>
    </message>
    <message>
        <source>The events are no longer kept</source>
        <translation>事件已不再保留</translation>
    </message>
    <message>
        <source>Their retention period is over; the counts remain.</source>
        <translation>留存期限已过，计数仍然保留。</translation>
    </message>
</context>
<context>
    <name>wardport::console::IssueActions</name>
    <message>
        <source>The state could not be changed.</source>
        <translation>状态更改失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) reopened.</source>
        <translation>
            <numerusform>已重新打开 %n 个异常。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) resolved.</source>
        <translation>
            <numerusform>已解决 %n 个异常。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) muted.</source>
        <translation>
            <numerusform>已静默 %n 个异常。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>wardport::console::IssueColumns</name>
    <message>
        <source>Exception</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>近 14 天</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in 14 days</source>
        <translation>
            <numerusform>近 14 天 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Events in 14 days</source>
        <translation>14 天内事件数</translation>
    </message>
</context>
<context>
    <name>wardport::console::IssueList</name>
    <message>
        <source>No exceptions</source>
        <translation>没有异常</translation>
    </message>
    <message>
        <source>When a vendor&apos;s app reports an exception, its kind appears here with every event.</source>
        <translation>厂商应用上报异常后，异常种类及其每个事件会显示在这里。</translation>
    </message>
    <message>
        <source>The exceptions could not be loaded.</source>
        <translation>异常加载失败。</translation>
    </message>
    <message>
        <source>Type, message or place</source>
        <translation>类型、消息或位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>The exception could not be opened.</source>
        <translation>无法打开该异常。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>标记为已解决</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Kinds of exceptions</source>
        <translation>异常种类</translation>
    </message>
</context>
<context>
    <name>wardport::console::IssueView</name>
    <message>
        <source>%1 in release %2</source>
        <comment>time</comment>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>events, people</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) met it</source>
        <translation>
            <numerusform>影响 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>标记为已解决</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Fixed. If it happens again, it comes back as regressed.</source>
        <translation>已修复。若再次发生，将标记为“再次出现”。</translation>
    </message>
    <message>
        <source>Known and left alone, however often it happens.</source>
        <translation>已知问题，无论发生多少次都不再提示。</translation>
    </message>
    <message>
        <source>Back to the unresolved ones.</source>
        <translation>恢复为未解决。</translation>
    </message>
</context>
<context>
    <name>wardport::console::StackTraceView</name>
    <message numerus="yes">
        <source>%n library frame(s)</source>
        <translation>
            <numerusform>%n 个库帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>The app sent no stack trace.</source>
        <translation>应用未上报堆栈。</translation>
    </message>
    <message>
        <source>Copy the stack trace</source>
        <translation>复制堆栈</translation>
    </message>
</context>
</TS>
