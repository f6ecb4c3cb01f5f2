<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::DayHistogram</name>
    <message>
        <source>Launches a day</source>
        <translation>每日启动次数</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day, launches, failures</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es)</source>
        <translation>
            <numerusform>启动 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失败 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::LaunchLogPane</name>
    <message>
        <source>Name, staff number or app</source>
        <translation>姓名、工号或应用</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>No launches yet</source>
        <translation>暂无启动记录</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>%1, kept on the phone while offline</source>
        <comment>time</comment>
        <translation>%1，离线期间暂存于手机</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every tap on an app in the mobile portal is recorded here.</source>
        <translation>移动门户中每次打开应用都会记录在这里。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>应用启动</translation>
    </message>
</context>
<context>
    <name>wardport::console::LogColumns</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>接入地址</translation>
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
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>登录入口</translation>
    </message>
    <message>
        <source>Duration (ms)</source>
        <translation>耗时（毫秒）</translation>
    </message>
</context>
<context>
    <name>wardport::console::LogPane</name>
    <message>
        <source>The log could not be loaded.</source>
        <translation>日志加载失败。</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>person</comment>
        <translation>已选定</translation>
    </message>
    <message>
        <source>Rows of the log</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>Show this person only</source>
        <translation>只看此人</translation>
    </message>
    <message>
        <source>Sent with it</source>
        <translation>附带信息</translation>
    </message>
</context>
<context>
    <name>wardport::console::LogsPage</name>
    <message>
        <source>Launches</source>
        <translation>应用启动</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Problem reports</source>
        <translation>问题反馈</translation>
    </message>
    <message>
        <source>Kind of log</source>
        <translation>日志类型</translation>
    </message>
</context>
<context>
    <name>wardport::console::ProblemReportPane</name>
    <message>
        <source>Text, name or staff number</source>
        <translation>反馈内容、姓名或工号</translation>
    </message>
    <message>
        <source>No problem reports yet</source>
        <translation>暂无问题反馈</translation>
    </message>
    <message>
        <source>What people write in the mobile portal when something does not work appears here.</source>
        <translation>员工在移动门户中反馈的问题会显示在这里。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Problem reports</source>
        <translation>问题反馈</translation>
    </message>
</context>
<context>
    <name>wardport::console::SignInLogPane</name>
    <message>
        <source>Account, name or address</source>
        <translation>账号、姓名或地址</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No sign-ins yet</source>
        <translation>暂无登录记录</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>登录入口</translation>
    </message>
    <message>
        <source>Every attempt to sign in, to the console or on a phone, is recorded here.</source>
        <translation>每次登录控制台或手机的尝试都会记录在这里。</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
</context>
</TS>
