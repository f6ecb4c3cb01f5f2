<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::FailurePanel</name>
    <message>
        <source>Failures per 1,000 launches</source>
        <translation>每千次启动失败数</translation>
    </message>
    <message>
        <source>Launches that phones reported as failed, divided by the launches of the day, times 1,000.</source>
        <translation>手机端上报的启动失败数 ÷ 当日启动次数 × 1,000。</translation>
    </message>
</context>
<context>
    <name>wardport::console::HourPanel</name>
    <message>
        <source>Hours and weekdays</source>
        <translation>使用热力图</translation>
    </message>
    <message>
        <source>Launches of the period by hour and weekday, in the hospital&apos;s time. A cell opens the launches of its latest hour.</source>
        <translation>统计期内各时段、各星期的启动次数，按医院时间。点击单元格查看最近一个该时段的启动日志。</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>启动次数</translation>
    </message>
</context>
<context>
    <name>wardport::console::RankingPanel</name>
    <message>
        <source>Top apps</source>
        <translation>应用排行</translation>
    </message>
    <message>
        <source>Top departments</source>
        <translation>科室排行</translation>
    </message>
    <message>
        <source>The ten apps with the most launches in the period.</source>
        <translation>统计期内启动次数最多的十个应用。</translation>
    </message>
    <message>
        <source>The ten departments whose people launched the most, by their department at the time.</source>
        <translation>统计期内启动次数最多的十个科室，按人员启动时所在科室计。</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>启动次数</translation>
    </message>
</context>
<context>
    <name>wardport::console::TrendPanel</name>
    <message>
        <source>Launches and active people</source>
        <translation>启动次数与活跃用户</translation>
    </message>
    <message>
        <source>Launches: apps opened from phones, on the hospital&apos;s day they were opened. Active people: people with at least one launch on the day, each counted once.</source>
        <translation>启动次数：从手机端打开应用的次数，按医院时间归入当日。活跃用户：当日至少启动一次的人员，每人只计一次。</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>启动次数</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>活跃用户</translation>
    </message>
    <message>
        <source>Launches a year before</source>
        <translation>启动次数（去年同期）</translation>
    </message>
    <message>
        <source>Launches of the period before</source>
        <translation>启动次数（上一周期）</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>With the period before</source>
        <translation>与上一周期对比（环比）</translation>
    </message>
    <message>
        <source>With a year before</source>
        <translation>与去年同期对比（同比）</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>wardport::console::UsageFilter</name>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
</context>
<context>
    <name>wardport::console::UsagePage</name>
    <message>
        <source>The chart could not be written to %1.</source>
        <translation>图表无法写入 %1。</translation>
    </message>
    <message>
        <source>The figures of the period could not be loaded.</source>
        <translation>统计期内的指标加载失败。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>wardport::console::UsageTiles</name>
    <message>
        <source>Launches</source>
        <translation>启动次数</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>活跃用户</translation>
    </message>
    <message>
        <source>Activity rate</source>
        <translation>活跃率</translation>
    </message>
    <message>
        <source>Failures per 1,000 launches</source>
        <translation>每千次启动失败数</translation>
    </message>
    <message>
        <source>of %1 authorised, before: %2</source>
        <comment>number of people, percentage</comment>
        <translation>占 %1 名已授权人员，上一周期 %2</translation>
    </message>
    <message numerus="yes">
        <source>vs the %n day(s) before</source>
        <translation>
            <numerusform>较前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Active people: people with at least one launch in the period, each counted once. Activity rate: active people divided by people who may open at least one app now.</source>
        <translation>活跃用户：统计期内至少启动一次的人员，每人只计一次。活跃率：活跃用户 ÷ 当前至少可打开一个应用的人员。</translation>
    </message>
</context>
</TS>
