<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::ChartCard</name>
    <message>
        <source>No data for this period</source>
        <translation>该时段暂无数据</translation>
    </message>
    <message>
        <source>Choose another period or take a filter away.</source>
        <translation>请更换时段，或减少筛选条件。</translation>
    </message>
    <message>
        <source>The figures could not be loaded.</source>
        <translation>数据加载失败。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>在独立窗口中打开</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>“%1”的更多操作</translation>
    </message>
</context>
<context>
    <name>wardport::console::CommandPalette</name>
    <message>
        <source>Go to a page, an action, a person, an app…</source>
        <translation>转到页面、操作、人员、应用…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
</context>
<context>
    <name>wardport::console::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wardport::console::DateField</name>
    <message>
        <source>Set</source>
        <comment>a date is given</comment>
        <translation>设定</translation>
    </message>
    <message>
        <source>A date is set</source>
        <translation>已设定日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>wardport::console::DateRange</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>wardport::console::DateRangeButton</name>
    <message>
        <source>Period: %1</source>
        <translation>时段：%1</translation>
    </message>
    <message>
        <source>Two dates…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To (included)</source>
        <translation>至（含当日）</translation>
    </message>
</context>
<context>
    <name>wardport::console::Drawer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
</context>
<context>
    <name>wardport::console::ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The server could not read the request.</source>
        <translation>服务器无法解析该请求。</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>登录已失效。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>The account is locked after too many failed attempts.</source>
        <translation>登录失败次数过多，账号已锁定。</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>账号已停用。</translation>
    </message>
    <message>
        <source>A new password must be set first.</source>
        <translation>须先设置新密码。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的角色无权执行此操作。</translation>
    </message>
    <message>
        <source>It does not exist, or lies outside your scope.</source>
        <translation>对象不存在，或不在您的管理范围内。</translation>
    </message>
    <message>
        <source>The server does not offer this operation.</source>
        <translation>服务器不支持此操作。</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>This is not of the expected kind.</source>
        <translation>类型不符。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容过长。</translation>
    </message>
    <message>
        <source>This lies outside the allowed range.</source>
        <translation>超出允许范围。</translation>
    </message>
    <message>
        <source>This is not valid.</source>
        <translation>内容无效。</translation>
    </message>
    <message>
        <source>There is no such placeholder.</source>
        <translation>没有这个占位符。</translation>
    </message>
    <message>
        <source>This is taken already.</source>
        <translation>已被占用。</translation>
    </message>
    <message>
        <source>It is still in use.</source>
        <translation>仍在使用中。</translation>
    </message>
    <message>
        <source>This contradicts what is stored.</source>
        <translation>与已有数据冲突。</translation>
    </message>
    <message>
        <source>Its present state does not allow this.</source>
        <translation>当前状态不允许此操作。</translation>
    </message>
    <message>
        <source>Somebody else changed it in the meantime.</source>
        <translation>期间已被他人修改。</translation>
    </message>
    <message>
        <source>The version being changed was not given.</source>
        <translation>未提供所修改的版本。</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>内容过大。</translation>
    </message>
    <message>
        <source>Files of this type are not accepted.</source>
        <translation>不接受此类型的文件。</translation>
    </message>
    <message>
        <source>This person may not open this app.</source>
        <translation>该人员无权打开此应用。</translation>
    </message>
    <message>
        <source>The time given lies in the future.</source>
        <translation>所填时间晚于当前时间。</translation>
    </message>
    <message>
        <source>The time given lies too far back.</source>
        <translation>所填时间过早。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>服务器繁忙。</translation>
    </message>
    <message>
        <source>The server cannot reach its database.</source>
        <translation>服务器无法连接数据库。</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>服务器内部错误。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>服务器无响应。</translation>
    </message>
    <message>
        <source>The server is not the one that was trusted.</source>
        <translation>服务器证书与已信任的不一致。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Ask the security administrator for the right.</source>
        <translation>请向安全管理员申请权限。</translation>
    </message>
    <message>
        <source>Read it anew, then repeat your change.</source>
        <translation>请刷新后重新修改。</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s address.</source>
        <translation>请检查网络和服务器地址。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with your administrator before trusting it.</source>
        <translation>信任前请与管理员核对证书指纹。</translation>
    </message>
    <message>
        <source>If it happens again, give the request number to support.</source>
        <translation>如再次出现，请将请求编号提供给技术支持。</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>请求编号 %1</translation>
    </message>
    <message>
        <source>This is open through the VPN only.</source>
        <translation>仅可通过 VPN 访问。</translation>
    </message>
    <message>
        <source>This device is blocked.</source>
        <translation>该设备已被封禁。</translation>
    </message>
    <message>
        <source>The app on this phone is too old.</source>
        <translation>手机端版本过低。</translation>
    </message>
</context>
<context>
    <name>wardport::console::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search this list (%1)</source>
        <translation>搜索列表 (%1)</translation>
    </message>
</context>
<context>
    <name>wardport::console::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>filter and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <comment>filter with several values</comment>
        <translation>
            <numerusform>%1：已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>no filter</comment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>wardport::console::HeatMap</name>
    <message>
        <source>%1, %2–%3: %4 %5</source>
        <comment>weekday, from hour, to hour, value, figure</comment>
        <translation>%1 %2–%3：%4 %5</translation>
    </message>
    <message>
        <source>Heat map by weekday and hour</source>
        <translation>按星期和小时的热力图</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>最高：%1</translation>
    </message>
</context>
<context>
    <name>wardport::console::KpiTile</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>上升 %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>下降 %1</translation>
    </message>
</context>
<context>
    <name>wardport::console::ListEdit</name>
    <message>
        <source>Remove this row</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>column, row</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
</context>
<context>
    <name>wardport::console::MessageBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>message, request number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>wardport::console::RawRecord</name>
    <message>
        <source>Raw record</source>
        <translation>原始记录</translation>
    </message>
    <message>
        <source>Copy the raw record</source>
        <translation>复制原始记录</translation>
    </message>
</context>
<context>
    <name>wardport::console::StackChart</name>
    <message>
        <source>%1: %2</source>
        <comment>layer, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wardport::console::StateStack</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>没有符合条件的内容</translation>
    </message>
    <message>
        <source>Widen the search or take a filter away to see more.</source>
        <translation>请放宽搜索或减少筛选条件。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>This could not be loaded.</source>
        <translation>加载失败。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>wardport::console::TableView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>wardport::console::TopChart</name>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wardport::console::TrendChart</name>
    <message>
        <source>%1: %2</source>
        <comment>series, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
