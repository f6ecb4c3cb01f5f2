<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::AppActions</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>grants, people, launches</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant(s)</source>
        <translation>
            <numerusform>%Ln 条授权</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launch(es) in the last 30 days</source>
        <translation>
            <numerusform>近 30 天启动 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 已暂停。</translation>
    </message>
    <message>
        <source>The app could not be retired.</source>
        <translation>应用未能下架。</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>下架 %1？</translation>
    </message>
    <message>
        <source>It leaves every phone for good: a retired app cannot be brought back. Its launches stay in the statistics.</source>
        <translation>它将从所有手机上永久消失：下架后不能恢复。其启动次数仍保留在统计中。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>The app&apos;s state was not changed.</source>
        <translation>应用状态未更改。</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <comment>app, state</comment>
        <translation>%1 现在的状态：%2。</translation>
    </message>
    <message>
        <source>The app could not be deleted.</source>
        <translation>应用未能删除。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Only a draft that was never launched nor granted can be deleted. This cannot be undone.</source>
        <translation>只有从未启动、从未授权的草稿可以删除。删除后无法恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The secret was not renewed.</source>
        <translation>密钥未更新。</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>为 %1 生成新密钥？</translation>
    </message>
    <message>
        <source>The former secret and signing key end at once: until the vendor has put the new ones in place, the app can neither redeem tickets nor report exceptions.</source>
        <translation>原密钥和签名密钥立即失效：在厂商换上新密钥之前，应用既不能兑换票据，也不能上报异常。</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>生成新密钥</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppCallPreview</name>
    <message>
        <source>not in this call</source>
        <translation>本次调用未使用</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>包名</translation>
    </message>
    <message>
        <source>If it is not installed</source>
        <translation>未安装时</translation>
    </message>
    <message>
        <source>The call carries a {signature}: make the app&apos;s secret first.</source>
        <translation>调用中含有 {signature}：请先生成应用的密钥。</translation>
    </message>
    <message>
        <source>The ticket is a specimen: it opens nothing.</source>
        <translation>票据仅为样例，不能用于登录。</translation>
    </message>
    <message>
        <source>Choose a person to see the call that their phone would make.</source>
        <translation>选择一个人，查看其手机将发出的调用。</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>人员(&amp;E)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>P&amp;latform</source>
        <translation>平台(&amp;L)</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>调用</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppCopyField</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppDetail</name>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>归口科室</translation>
    </message>
    <message>
        <source>Internal address</source>
        <translation>内网地址</translation>
    </message>
    <message>
        <source>Mapped address</source>
        <translation>映射地址</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>inside the portal</source>
        <translation>在门户内打开</translation>
    </message>
    <message>
        <source>in a browser of its own</source>
        <translation>在独立浏览器中打开</translation>
    </message>
    <message>
        <source>Order on phones</source>
        <translation>手机上的顺序</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>调用方式</translation>
    </message>
    <message>
        <source>Call path</source>
        <translation>调用路径</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>包名</translation>
    </message>
    <message>
        <source>Signer SHA-256</source>
        <translation>签名指纹 SHA-256</translation>
    </message>
    <message>
        <source>Least version</source>
        <translation>最低版本</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载地址</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>备用地址</translation>
    </message>
    <message>
        <source>people may open it</source>
        <translation>人可以打开</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>条授权</translation>
    </message>
    <message>
        <source>launches in 30 days</source>
        <translation>近 30 天启动次数</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用统计</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>It is called without parameters.</source>
        <translation>调用时不带参数。</translation>
    </message>
    <message>
        <source>Parameters, in this order</source>
        <translation>参数（按此顺序）</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Call preview</source>
        <translation>调用预览</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>With it the app redeems tickets and reports exceptions. It is shown once, when it is made.</source>
        <translation>应用用它兑换票据、上报异常。密钥只在生成时显示一次。</translation>
    </message>
    <message>
        <source>Make a new secret…</source>
        <translation>生成新密钥…</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppEditor</name>
    <message>
        <source>&amp;Name on the phones</source>
        <translation>手机上的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>Description in En&amp;glish</source>
        <translation>英文说明(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>Letters, digits, . _ -</source>
        <translation>字母、数字及 . _ -</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>厂商(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>分类(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Owner department</source>
        <translation>归口科室(&amp;O)</translation>
    </message>
    <message>
        <source>O&amp;rder on the phones</source>
        <translation>手机上的顺序(&amp;R)</translation>
    </message>
    <message>
        <source>Smaller comes first.</source>
        <translation>数字小的排在前面。</translation>
    </message>
    <message>
        <source>&amp;Internal address</source>
        <translation>内网地址(&amp;I)</translation>
    </message>
    <message>
        <source>As the hospital&apos;s own network knows it.</source>
        <translation>院内网络使用的地址。</translation>
    </message>
    <message>
        <source>&amp;Mapped address</source>
        <translation>映射地址(&amp;M)</translation>
    </message>
    <message>
        <source>As phones reach it through the VPN; leave it empty if it is the same.</source>
        <translation>手机经 VPN 访问的地址；与内网地址相同时留空。</translation>
    </message>
    <message>
        <source>Open in&amp;side the portal</source>
        <translation>在门户内打开(&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise it opens in a browser of its own.</source>
        <translation>否则在独立的浏览器中打开。</translation>
    </message>
    <message>
        <source>Parameters, in the order of the call</source>
        <translation>调用参数（按调用顺序）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Choose a vendor</source>
        <translation>请选择厂商</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>New app</source>
        <translation>注册应用</translation>
    </message>
    <message>
        <source>General</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>tab of the call&apos;s address or platforms</comment>
        <translation>调用地址</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>The app is saved, its icon is not.</source>
        <translation>应用已保存，但图标没有保存。</translation>
    </message>
    <message>
        <source>Somebody else changed this app while you were editing it. Reload shows their version; what you typed here is then gone.</source>
        <translation>您编辑期间，他人修改了此应用。重新载入会显示对方的版本，您在此输入的内容将丢失。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>The app was not saved.</source>
        <translation>应用未保存。</translation>
    </message>
    <message>
        <source>The app was not registered.</source>
        <translation>应用未注册。</translation>
    </message>
    <message>
        <source>The app could not be read.</source>
        <translation>无法读取应用。</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>签名算法(&amp;S)</translation>
    </message>
    <message>
        <source>What {signature} is made by.</source>
        <translation>{signature} 的生成算法。</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppHealthCard</name>
    <message>
        <source>Last answer</source>
        <translation>最近应答</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Reachable, 30 days</source>
        <translation>30 天可达率</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>证书到期</translation>
    </message>
    <message>
        <source>Phones, 24 hours</source>
        <translation>手机端 24 小时</translation>
    </message>
    <message>
        <source>The server could not look at the app.</source>
        <translation>服务器无法探测该应用。</translation>
    </message>
    <message>
        <source>HTTP %1 · %2</source>
        <comment>status, time</comment>
        <translation>HTTP %1 · %2</translation>
    </message>
    <message>
        <source>%1: renew it now</source>
        <translation>%1，请尽快更换</translation>
    </message>
    <message>
        <source>No launches</source>
        <translation>无启动</translation>
    </message>
    <message>
        <source>%1 of %2 launches failed (%3)</source>
        <comment>failures, launches, share</comment>
        <translation>%2 次启动中 %1 次失败（%3）</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>The worst look of each half hour: the taller, the worse.</source>
        <translation>每半小时取最差的一次探测：越高越差。</translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation>24 小时前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即探测</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppHealthWords</name>
    <message>
        <source>It did not answer in time.</source>
        <translation>未及时应答。</translation>
    </message>
    <message>
        <source>What it answered is not HTTP.</source>
        <translation>应答不是 HTTP。</translation>
    </message>
    <message>
        <source>The server does not know the name.</source>
        <translation>服务器无法解析该域名。</translation>
    </message>
    <message>
        <source>The name has no address.</source>
        <translation>该域名没有地址。</translation>
    </message>
    <message>
        <source>Its certificate has run out: phones refuse it.</source>
        <translation>证书已过期，手机将拒绝访问。</translation>
    </message>
    <message>
        <source>The address is no web address.</source>
        <translation>该地址不是网页地址。</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>未允许</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未探测</translation>
    </message>
    <message>
        <source>%1 lies outside the networks that the server may look into (setting probe.networks).</source>
        <translation>%1 不在服务器允许探测的网段内（设置 probe.networks）。</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppIconPicker</name>
    <message>
        <source>Choose an icon</source>
        <translation>选择图标</translation>
    </message>
    <message>
        <source>Images (*.png *.svg)</source>
        <translation>图像 (*.png *.svg)</translation>
    </message>
    <message>
        <source>Choose icon…</source>
        <translation>选择图标…</translation>
    </message>
    <message>
        <source>Remove icon</source>
        <translation>移除图标</translation>
    </message>
    <message>
        <source>PNG or SVG, square, up to 512 KB; from 192 pixels it looks sharp.</source>
        <translation>PNG 或 SVG，正方形，不超过 512 KB；192 像素以上才清晰。</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor an SVG image.</source>
        <translation>此文件不是 PNG 或 SVG 图像。</translation>
    </message>
    <message>
        <source>This file is larger than 512 KB.</source>
        <translation>此文件超过 512 KB。</translation>
    </message>
    <message>
        <source>Each side must have 16 to 2,048 pixels.</source>
        <translation>每边须为 16 至 2,048 像素。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>The server does not take this image: %1</source>
        <translation>服务器不接受此图像：%1</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppLifecycle</name>
    <message>
        <source>Back to draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Start trial</source>
        <translation>开始试用</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>下架…</translation>
    </message>
    <message>
        <source>On trial the app is for chosen people and groups. What is granted to departments, hospitals or everyone waits for the publication.</source>
        <translation>试用中的应用只面向选定的人员和用户组；对科室、医院或全院人员的授权待上架后生效。</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppLifecycleTrack</name>
    <message>
        <source>Lifecycle: %1</source>
        <translation>生命周期：%1</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppList</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改次数</translation>
    </message>
    <message>
        <source>Name, code or vendor</source>
        <translation>名称、编码或厂商</translation>
    </message>
    <message>
        <source>The apps could not be loaded.</source>
        <translation>无法载入应用。</translation>
    </message>
    <message>
        <source>No apps yet</source>
        <translation>还没有应用</translation>
    </message>
    <message>
        <source>Register the hospital&apos;s mobile apps here; phones then show them to those who were granted them.</source>
        <translation>在此注册医院的移动应用；获得授权的人员即可在手机上看到。</translation>
    </message>
    <message>
        <source>New app</source>
        <translation>注册应用</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>草稿已删除。</translation>
    </message>
    <message>
        <source>The app could not be read.</source>
        <translation>无法读取应用。</translation>
    </message>
    <message>
        <source>%1 is registered as a draft.</source>
        <translation>%1 已注册为草稿。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Edit the app</source>
        <translation>编辑应用</translation>
    </message>
    <message>
        <source>Delete the app</source>
        <translation>删除应用</translation>
    </message>
    <message>
        <source>Only a draft can be deleted</source>
        <translation>只能删除草稿</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppMaintenanceDialog</name>
    <message>
        <source>Times in which the app is worked on</source>
        <translation>应用的维护时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Notice on the phones</source>
        <translation>手机公告</translation>
    </message>
    <message>
        <source>Such as 2026-11-27 22:00, by the hospital&apos;s clock. Phones are told three days before; the app can be opened all the same.</source>
        <translation>如 2026-11-27 22:00，按医院当地时间。手机提前三天显示，维护期间应用仍可打开。</translation>
    </message>
    <message>
        <source>The maintenance was not saved.</source>
        <translation>维护时间未保存。</translation>
    </message>
    <message>
        <source>Maintenance of %1</source>
        <translation>%1 的维护时间</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Reload shows their version; what you typed here is then gone.</source>
        <translation>期间他人已修改此内容。重新加载后显示对方的版本，您在此输入的内容将丢失。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>The maintenance could not be read.</source>
        <translation>无法读取维护计划。</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppMaintenanceView</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <comment>span</comment>
        <translation>%1（进行中）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>span, notice</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护时间</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>暂无安排。</translation>
    </message>
    <message>
        <source>Plan maintenance…</source>
        <translation>安排维护…</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppPhonePreview</name>
    <message>
        <source>Not on phones yet</source>
        <translation>尚未在手机上显示</translation>
    </message>
    <message>
        <source>No longer on phones</source>
        <translation>已不在手机上显示</translation>
    </message>
    <message>
        <source>As a phone shows it</source>
        <translation>手机上的样子</translation>
    </message>
    <message>
        <source>Your notice stands here.</source>
        <translation>公告将显示在这里。</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppPlaceholders</name>
    <message>
        <source>the person&apos;s staff number</source>
        <translation>人员的工号</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>人员的姓名</translation>
    </message>
    <message>
        <source>the code of their department</source>
        <translation>所在科室的编码</translation>
    </message>
    <message>
        <source>the code of their hospital</source>
        <translation>所在医院的编码</translation>
    </message>
    <message>
        <source>a one-time ticket, to be redeemed for the person</source>
        <translation>一次性票据，用于换取人员身份</translation>
    </message>
    <message>
        <source>the time of the launch, in milliseconds since 1970</source>
        <translation>启动时间，自 1970 年起的毫秒数</translation>
    </message>
    <message>
        <source>a random text, different each time</source>
        <translation>随机文本，每次不同</translation>
    </message>
    <message>
        <source>HMAC-SHA-256 of the call by the app&apos;s signing key</source>
        <translation>用应用签名密钥对调用计算的 HMAC-SHA-256</translation>
    </message>
    <message>
        <source>Placeholders, filled in at each launch</source>
        <translation>占位符，每次启动时填入</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入 %1</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppPlatformsEdit</name>
    <message>
        <source>Call path</source>
        <translation>调用路径</translation>
    </message>
    <message>
        <source>Without the parameters.</source>
        <translation>不含参数。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>调用方式</translation>
    </message>
    <message>
        <source>Bundle id</source>
        <translation>Bundle ID</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>包名</translation>
    </message>
    <message>
        <source>Least version</source>
        <translation>最低版本</translation>
    </message>
    <message>
        <source>Signer&apos;s SHA-256</source>
        <translation>签名指纹 SHA-256</translation>
    </message>
    <message>
        <source>Download address</source>
        <translation>下载地址</translation>
    </message>
    <message>
        <source>Address if it is not installed</source>
        <translation>未安装时打开的地址</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppSecretDialog</name>
    <message>
        <source>Close without copying both?</source>
        <translation>两项都还没有复制，确定关闭？</translation>
    </message>
    <message>
        <source>Neither can be shown again. If one is lost, a new secret has to be made.</source>
        <translation>两者都不能再次显示。若有遗失，须重新生成密钥。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New secret of %1</source>
        <translation>%1 的新密钥</translation>
    </message>
    <message>
        <source>These are shown this once. Hand them to the vendor on a safe way, now.</source>
        <translation>以下内容只显示这一次，请立即通过安全途径交给厂商。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>With it the app&apos;s server redeems tickets and reports exceptions.</source>
        <translation>应用的服务器用它兑换票据、上报异常。</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>With it the app checks the {signature} of its call.</source>
        <translation>应用用它校验调用中的 {signature}。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppSignOnDialog</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Address of the CAS server</source>
        <translation>CAS 服务器地址</translation>
    </message>
    <message>
        <source>Sign people on by &amp;OpenID Connect</source>
        <translation>使用 OpenID Connect 登录(&amp;O)</translation>
    </message>
    <message>
        <source>Authorization code with PKCE. The client secret is the app&apos;s secret.</source>
        <translation>授权码模式（PKCE）。客户端密钥即应用密钥。</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Exactly as the app sends them.</source>
        <translation>须与应用发送的完全一致。</translation>
    </message>
    <message>
        <source>Addresses after sign-out</source>
        <translation>退出后返回地址</translation>
    </message>
    <message>
        <source>&amp;Back-channel sign-out address</source>
        <translation>后端退出通知地址(&amp;B)</translation>
    </message>
    <message>
        <source>The server tells the app here that a session is over. May be empty.</source>
        <translation>会话结束时服务器通知此地址，可留空。</translation>
    </message>
    <message>
        <source>Client &amp;authentication</source>
        <translation>客户端认证(&amp;A)</translation>
    </message>
    <message>
        <source>Secret in the header (basic)</source>
        <translation>密钥在请求头（basic）</translation>
    </message>
    <message>
        <source>Secret in the form (post)</source>
        <translation>密钥在表单（post）</translation>
    </message>
    <message>
        <source>None: a public client, PKCE alone</source>
        <translation>无：公共客户端，仅用 PKCE</translation>
    </message>
    <message>
        <source>&amp;Tokens are signed with</source>
        <translation>令牌签名算法(&amp;T)</translation>
    </message>
    <message>
        <source>Give &amp;refresh tokens</source>
        <translation>发放刷新令牌(&amp;R)</translation>
    </message>
    <message>
        <source>They end with the person&apos;s session on the phone.</source>
        <translation>随人员的手机会话结束而失效。</translation>
    </message>
    <message>
        <source>Sign people on by &amp;CAS</source>
        <translation>使用 CAS 登录(&amp;C)</translation>
    </message>
    <message>
        <source>CAS protocol 3.0.</source>
        <translation>CAS 协议 3.0。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>A service is one of these addresses or below it.</source>
        <translation>服务须为这些地址之一或其下级路径。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Reload shows their version; what you typed here is then gone.</source>
        <translation>其他人已修改此设置。重新载入将显示其版本，您在此输入的内容会丢失。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>The sign-on was not saved.</source>
        <translation>单点登录设置未保存。</translation>
    </message>
    <message>
        <source>The sign-on could not be read.</source>
        <translation>单点登录设置读取失败。</translation>
    </message>
    <message>
        <source>Single sign-on to %1</source>
        <translation>%1 的单点登录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppSignOnView</name>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>CAS server</source>
        <translation>CAS 服务器</translation>
    </message>
    <message>
        <source>CAS services</source>
        <translation>CAS 服务</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>单点登录</translation>
    </message>
    <message>
        <source>By one-time tickets only, where its call carries one.</source>
        <translation>仅使用一次性票据（调用中带票据时）。</translation>
    </message>
    <message>
        <source>Set up sign-on…</source>
        <translation>设置单点登录…</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppSuspendDialog</name>
    <message>
        <source>&amp;Notice on the phones</source>
        <translation>手机上的公告(&amp;N)</translation>
    </message>
    <message>
        <source>Say why, and until when. Up to 500 characters.</source>
        <translation>说明原因和恢复时间，最多 500 字。</translation>
    </message>
    <message>
        <source>The app was not suspended.</source>
        <translation>应用未暂停。</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>While it is suspended nobody can open it. It stays on the phones with this notice and can be resumed.</source>
        <translation>暂停期间任何人都不能打开它。它仍留在手机上并显示此公告，之后可以恢复。</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppsDialog</name>
    <message>
        <source>Discard what you changed?</source>
        <translation>放弃所做的修改？</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>修改尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wardport::console::AppsPage</name>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Apps or vendors</source>
        <translation>应用或厂商</translation>
    </message>
    <message>
        <source>New app</source>
        <translation>注册应用</translation>
    </message>
    <message>
        <source>New vendor</source>
        <translation>新增厂商</translation>
    </message>
</context>
<context>
    <name>wardport::console::VendorDetail</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Maintenance until</source>
        <translation>维保到期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>None of its apps is registered yet.</source>
        <translation>该厂商还没有注册应用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open issue(s)</source>
        <translation>
            <numerusform>%Ln 个未解决异常</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Responds within</source>
        <translation>响应时限</translation>
    </message>
    <message>
        <source>Resolves within</source>
        <translation>解决时限</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>%Ln 个异常</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond the service level</source>
        <translation>超出服务时限</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln 个超时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::VendorDialog</name>
    <message>
        <source>This is not a credit code: 18 characters, the last of which checks the others.</source>
        <translation>不是有效的统一社会信用代码：应为 18 位，末位为校验码。</translation>
    </message>
    <message>
        <source>The contract ends before it begins.</source>
        <translation>合同截止日期早于开始日期。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>Letters, digits, . _ -</source>
        <translation>字母、数字及 . _ -</translation>
    </message>
    <message>
        <source>Unified &amp;social credit code</source>
        <translation>统一社会信用代码(&amp;S)</translation>
    </message>
    <message>
        <source>18 characters.</source>
        <translation>18 位。</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact &amp;person</source>
        <translation>联系人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>电子邮箱(&amp;M)</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contract &amp;from</source>
        <translation>合同开始(&amp;F)</translation>
    </message>
    <message>
        <source>Contract &amp;until</source>
        <translation>合同截止(&amp;U)</translation>
    </message>
    <message>
        <source>Ma&amp;intenance until</source>
        <translation>维保到期(&amp;I)</translation>
    </message>
    <message>
        <source>Somebody else changed this vendor while you were editing it. Reload shows their version; what you typed here is then gone.</source>
        <translation>您编辑期间，他人修改了此厂商。重新载入会显示对方的版本，您在此输入的内容将丢失。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>The vendor was not saved.</source>
        <translation>厂商未保存。</translation>
    </message>
    <message>
        <source>The vendor was not registered.</source>
        <translation>厂商未登记。</translation>
    </message>
    <message>
        <source>The vendor could not be read.</source>
        <translation>无法读取厂商。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>New vendor</source>
        <translation>新增厂商</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Nothing is resolved sooner than it is responded to.</source>
        <translation>解决时限不能短于响应时限。</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务时限</translation>
    </message>
    <message>
        <source>How soon the vendor sees to an exception, counted from its first occurrence.</source>
        <translation>厂商处理异常的时限，自异常首次出现时起算。</translation>
    </message>
    <message>
        <source>&amp;Responds within</source>
        <translation>响应时限(&amp;R)</translation>
    </message>
    <message>
        <source>Reso&amp;lves within</source>
        <translation>解决时限(&amp;L)</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>wardport::console::VendorDocumentDialog</name>
    <message>
        <source>It ends before it begins.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>生效日期(&amp;F)</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>有效期至(&amp;U)</translation>
    </message>
    <message>
        <source>The last day. Empty: without end.</source>
        <translation>有效的最后一天。留空表示长期有效。</translation>
    </message>
    <message>
        <source>Scanned fil&amp;e</source>
        <translation>扫描件(&amp;E)</translation>
    </message>
    <message>
        <source>The qualification is saved, but not its file.</source>
        <translation>资质已保存，但扫描件未能保存。</translation>
    </message>
    <message>
        <source>Somebody else changed this qualification while you were editing it. Reload shows their version; what you typed here is then gone.</source>
        <translation>您编辑期间，他人已修改此资质。重新加载后显示对方的版本，您在此输入的内容将丢失。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>The qualification was not saved.</source>
        <translation>资质未能保存。</translation>
    </message>
    <message>
        <source>The qualification could not be read.</source>
        <translation>无法读取该资质。</translation>
    </message>
    <message>
        <source>Edit the qualification</source>
        <translation>编辑资质</translation>
    </message>
    <message>
        <source>New qualification</source>
        <translation>新增资质</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>wardport::console::VendorDocumentFile</name>
    <message>
        <source>This file is neither a PDF nor a PNG or JPEG image.</source>
        <translation>此文件既不是 PDF，也不是 PNG 或 JPEG 图片。</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>此文件大于 %1。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>扫描件 (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>wardport::console::VendorDocumentList</name>
    <message>
        <source>None is entered yet. Licences, certificates and agreements are kept here with their scans, and whoever reads the list of vendors sees what runs out.</source>
        <translation>尚未登记资质。证照、证书与协议连同扫描件在此保存，临近到期时会在厂商列表中提示。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>%1 is entered.</source>
        <translation>已登记“%1”。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>The file of %1 was not taken.</source>
        <translation>“%1”的扫描件未能保存。</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>正在上传…</translation>
    </message>
    <message>
        <source>The file of %1 is kept.</source>
        <translation>“%1”的扫描件已保存。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>无法取得文件。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>The entry goes with its file. This cannot be undone.</source>
        <translation>资质及其扫描件将一并删除，无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>The qualification could not be deleted.</source>
        <translation>资质未能删除。</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>wardport::console::VendorDocumentPicker</name>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>更换文件…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>PDF, PNG or JPEG, up to %1. It can also be dropped here.</source>
        <translation>PDF、PNG 或 JPEG，不超过 %1；也可拖放到此处。</translation>
    </message>
</context>
<context>
    <name>wardport::console::VendorDocumentRow</name>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>尚无扫描件</translation>
    </message>
    <message>
        <source>Save the file of %1…</source>
        <translation>保存“%1”的扫描件…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <translation>删除“%1”…</translation>
    </message>
</context>
<context>
    <name>wardport::console::VendorDocumentWords</name>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Software copyright</source>
        <translation>计算机软件著作权登记证书</translation>
    </message>
    <message>
        <source>Software test report</source>
        <translation>软件产品登记测试报告</translation>
    </message>
    <message>
        <source>Medical device registration</source>
        <translation>医疗器械注册证</translation>
    </message>
    <message>
        <source>Classified protection</source>
        <translation>等级保护备案与测评</translation>
    </message>
    <message>
        <source>Maker&apos;s authorization</source>
        <translation>原厂授权书</translation>
    </message>
    <message>
        <source>Contract document</source>
        <translation>合同文件</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>保密协议</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>剩 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::VendorList</name>
    <message>
        <source>Ended</source>
        <translation>已到期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>履行中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同截止</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>未解决异常</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Name, code or contact</source>
        <translation>名称、编码或联系人</translation>
    </message>
    <message>
        <source>The vendors could not be loaded.</source>
        <translation>无法载入厂商。</translation>
    </message>
    <message>
        <source>No vendors yet</source>
        <translation>还没有厂商</translation>
    </message>
    <message>
        <source>Vendors are the companies behind the apps, with their contracts and contacts.</source>
        <translation>厂商是应用背后的企业，在此管理其合同与联系人。</translation>
    </message>
    <message>
        <source>New vendor</source>
        <translation>新增厂商</translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n day(s)</source>
        <translation>
            <numerusform>%n 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends before %1</source>
        <translation>%1 前到期</translation>
    </message>
    <message>
        <source>The vendor could not be read.</source>
        <translation>无法读取厂商。</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 已登记。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>A disabled vendor is not offered for new apps. Its present apps keep working until they are suspended.</source>
        <translation>停用的厂商不能再用于注册新应用；其现有应用在暂停前仍可使用。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>apps, open issues</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln 个应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open issue(s)</source>
        <translation>
            <numerusform>%Ln 个未解决异常</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The vendor&apos;s state was not changed.</source>
        <translation>厂商状态未更改。</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 已重新启用。</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The vendor could not be deleted.</source>
        <translation>厂商未能删除。</translation>
    </message>
    <message>
        <source>The vendor is deleted.</source>
        <translation>厂商已删除。</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Edit the vendor</source>
        <translation>编辑厂商</translation>
    </message>
    <message>
        <source>Disable the vendor…</source>
        <translation>停用厂商…</translation>
    </message>
    <message>
        <source>Enable the vendor</source>
        <translation>启用厂商</translation>
    </message>
    <message>
        <source>Delete the vendor…</source>
        <translation>删除厂商…</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>最近到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Exceptions beyond the service level</source>
        <translation>超出服务时限的异常</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务时限</translation>
    </message>
    <message>
        <source>Nothing overdue</source>
        <translation>无超时</translation>
    </message>
    <message>
        <source>It has no apps or qualifications. This cannot be undone.</source>
        <translation>该厂商名下没有应用和资质。此操作无法撤销。</translation>
    </message>
    <message>
        <source>A vendor with apps or qualifications cannot be deleted</source>
        <translation>名下有应用或资质的厂商不能删除</translation>
    </message>
</context>
</TS>
