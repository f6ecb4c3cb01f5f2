<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alarm(s)</source>
        <translation>
            <numerusform>%Ln 个告警未处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) suspended</source>
        <translation>
            <numerusform>%Ln 个应用已停用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vendor contract(s) over or ending within 60 days</source>
        <translation>
            <numerusform>%Ln 份厂商合同已到期或将在 60 天内到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VPN account(s) over or ending within 30 days</source>
        <translation>
            <numerusform>%Ln 个 VPN 账号已到期或将在 30 天内到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VPN account(s) used by several people</source>
        <translation>
            <numerusform>%Ln 个 VPN 账号为公用账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem report(s) from phones today</source>
        <translation>
            <numerusform>今日收到 %Ln 条手机端问题上报</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs out soon, is down or suspended.</source>
        <translation>近期没有到期事项，没有不可达或停用的应用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) not reachable</source>
        <translation>
            <numerusform>%Ln 个应用不可达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s) beyond the service level</source>
        <translation>
            <numerusform>%Ln 个异常超出服务时限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln qualification(s) over or ending within 60 days</source>
        <translation>
            <numerusform>%Ln 份厂商资质已过期或 60 天内到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::MonthTrendCard</name>
    <message>
        <source>Launches</source>
        <translation>启动次数</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>活跃用户</translation>
    </message>
    <message>
        <source>30 days up to yesterday</source>
        <translation>截至昨日的 30 天</translation>
    </message>
</context>
<context>
    <name>wardport::console::OpenIssuesCard</name>
    <message>
        <source>Latest unresolved exceptions</source>
        <translation>最近未解决的异常</translation>
    </message>
    <message>
        <source>Every exception is settled.</source>
        <translation>所有异常均已处理。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln event(s)</source>
        <comment>app, number of exceptions</comment>
        <translation>
            <numerusform>%1 · %Ln 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::OverviewList</name>
    <message>
        <source>Show all</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <comment>title of a list</comment>
        <translation>查看全部：%1</translation>
    </message>
    <message>
        <source>This list could not be loaded.</source>
        <translation>列表加载失败。</translation>
    </message>
</context>
<context>
    <name>wardport::console::OverviewPage</name>
    <message>
        <source>The overview could not be loaded.</source>
        <translation>概览加载失败。</translation>
    </message>
</context>
<context>
    <name>wardport::console::OverviewTiles</name>
    <message>
        <source>Launches today</source>
        <translation>今日启动次数</translation>
    </message>
    <message>
        <source>Active people today</source>
        <translation>今日活跃用户</translation>
    </message>
    <message>
        <source>Failed launches today</source>
        <translation>今日启动失败</translation>
    </message>
    <message>
        <source>Unresolved exceptions</source>
        <translation>未解决的异常</translation>
    </message>
    <message>
        <source>Published apps</source>
        <translation>已上架应用</translation>
    </message>
    <message>
        <source>%1 per 1,000 launches</source>
        <translation>每千次启动 %1 次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new today</source>
        <comment>exceptions</comment>
        <translation>
            <numerusform>今日新增 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln member(s) of staff</source>
        <translation>
            <numerusform>面向 %Ln 名在职人员</numerusform>
        </translation>
    </message>
    <message>
        <source>vs last %1 by now</source>
        <comment>weekday, shortened</comment>
        <translation>较上%1同时段</translation>
    </message>
    <message>
        <source>last %1, all day: %2</source>
        <comment>weekday, number of people</comment>
        <translation>上%1全天 %2 人</translation>
    </message>
</context>
<context>
    <name>wardport::console::RecentFailuresCard</name>
    <message>
        <source>Recent failed launches</source>
        <translation>最近启动失败</translation>
    </message>
    <message>
        <source>No launch failed in the last seven days.</source>
        <translation>近 7 天没有启动失败。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what failed, whose launch</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wardport::console::TodayTopCard</name>
    <message>
        <source>Top apps today</source>
        <translation>今日热门应用</translation>
    </message>
    <message>
        <source>Top departments today</source>
        <translation>今日活跃科室</translation>
    </message>
    <message>
        <source>No launches yet today</source>
        <translation>今日尚无启动</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>启动次数</translation>
    </message>
</context>
</TS>
