<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::AlarmColumns</name>
    <message>
        <source>Last seen</source>
        <translation>最近发生</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及对象</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次发生</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>wardport::console::AlarmDetail</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>What was found out and done about it.</source>
        <translation>查明的原因和采取的措施。</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次发生</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近发生</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The alarm was not acknowledged.</source>
        <translation>告警未能确认。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>wardport::console::AlarmList</name>
    <message>
        <source>Name or evidence</source>
        <translation>姓名或证据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>没有告警</translation>
    </message>
    <message>
        <source>Tampering, misused tickets and locked administrators are reported here.</source>
        <translation>授权被篡改、票据被滥用、管理员被锁定时，会在此告警。</translation>
    </message>
    <message>
        <source>The alarms could not be loaded.</source>
        <translation>告警加载失败。</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>Somebody else has acknowledged this alarm meanwhile.</source>
        <translation>此告警已由他人确认。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
</context>
<context>
    <name>wardport::console::AlarmWords</name>
    <message>
        <source>Authorization tampered with</source>
        <translation>授权被篡改</translation>
    </message>
    <message>
        <source>Ticket used twice</source>
        <translation>票据重复使用</translation>
    </message>
    <message>
        <source>Ticket used too late</source>
        <translation>票据过期使用</translation>
    </message>
    <message>
        <source>Administrator locked out</source>
        <translation>管理员被锁定</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>alarm</comment>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>This line was changed in the database without going through Wardport. It is not in force; a denial stays in force. Grant or withdraw it anew to mend it, and find out who reached the database.</source>
        <translation>这条授权绕过 Wardport 在数据库中被改动，现不生效；若原为拒绝，则继续拒绝。请重新授权或撤销以修复，并查明谁接触过数据库。</translation>
    </message>
    <message>
        <source>The app&apos;s server presented a one-time ticket that had been used before. Either it repeats its requests, or somebody has copied the ticket on its way.</source>
        <translation>应用的服务器提交了已用过的一次性票据：可能是它重复发送请求，也可能是票据在途中被人复制。</translation>
    </message>
    <message>
        <source>The app&apos;s server presented a ticket after its end. Often its clock is wrong or it keeps people waiting; a ticket may also have been kept on purpose.</source>
        <translation>应用的服务器提交了已过期的票据：常见原因是时钟不准或响应过慢，也可能有人有意留存票据。</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a row. Ask the administrator; if it was somebody else, look at the sign-in log for the address.</source>
        <translation>连续多次输错密码。请询问该管理员；若非本人操作，请按地址查看登录日志。</translation>
    </message>
    <message>
        <source>Granted to</source>
        <translation>授权对象</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>授权变更</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>现按此处理</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>锁定时长</translation>
    </message>
    <message>
        <source>a denial without end</source>
        <translation>长期拒绝</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不生效</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Directory sync failed</source>
        <translation>目录同步失败</translation>
    </message>
    <message>
        <source>Sign-on code used twice</source>
        <translation>单点登录授权码被重复使用</translation>
    </message>
    <message>
        <source>People are no longer kept up to date from this directory. See Settings, Directories for what its server said; nothing was changed.</source>
        <translation>人员信息不再随此目录更新。目录服务器返回的原因见“设置 › 目录”；未做任何更改。</translation>
    </message>
    <message>
        <source>An app presented an authorization code or CAS ticket a second time. What the first one was exchanged for has been withdrawn. Either the app repeats its requests, or somebody has copied the code.</source>
        <translation>应用第二次提交了同一授权码或 CAS 票据，首次换取的令牌已被收回。可能是应用重复发送请求，也可能是授权码被人复制。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>App down</source>
        <translation>应用无法访问</translation>
    </message>
    <message>
        <source>The server could not open the app several times in a row. See Apps, the app&apos;s health, for what it said; tell the vendor, and suspend the app with a notice if it will take long.</source>
        <translation>服务器连续多次无法打开该应用。具体原因见“应用”页的健康状况；请通知厂商，若需较长时间修复，可暂停该应用并附公告。</translation>
    </message>
    <message>
        <source>Server of the app</source>
        <translation>应用服务器</translation>
    </message>
    <message>
        <source>Down since</source>
        <translation>无法访问始于</translation>
    </message>
    <message>
        <source>Up again</source>
        <translation>恢复于</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>its answer is not HTTP</source>
        <translation>应答不是 HTTP</translation>
    </message>
    <message>
        <source>the server does not know the name</source>
        <translation>服务器无法解析该域名</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>该域名没有地址</translation>
    </message>
    <message>
        <source>its certificate has run out</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>the address is no web address</source>
        <translation>地址不是网址</translation>
    </message>
    <message>
        <source>Wardport, by itself</source>
        <translation>Wardport 自动处理</translation>
    </message>
</context>
</TS>
