<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All rows of the filters, with the columns shown</source>
        <translation>筛选出的全部记录，按显示的列</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 工作簿（XLSX）</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
</context>
<context>
    <name>wardport::console::JobProgress</name>
    <message>
        <source>%1 of %2</source>
        <comment>progress of a job</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>排队等待中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>wardport::console::ListExport</name>
    <message>
        <source>The export could not be cancelled.</source>
        <translation>无法取消导出。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>已取消导出。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>正在导出：%1 / %2 行</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>正在导出：%1 行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>无法导出列表。</translation>
    </message>
    <message numerus="yes">
        <source>The file is ready: %n row(s).</source>
        <translation>
            <numerusform>文件已生成：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
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
</context>
<context>
    <name>wardport::console::ListPane</name>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>wardport::console::NewPasswordDialog</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>wardport::console::PersonPicker</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name (staff number)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2) – %3</source>
        <comment>name (staff number) – department</comment>
        <translation>%1（%2）– %3</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>未找到人员</translation>
    </message>
    <message>
        <source>Name, staff number or pinyin initials</source>
        <translation>姓名、工号或拼音首字母</translation>
    </message>
</context>
<context>
    <name>wardport::console::RecordDialog</name>
    <message>
        <source>Only letters, digits, dots, dashes and underscores.</source>
        <translation>只能包含字母、数字、点、短横线和下划线。</translation>
    </message>
    <message>
        <source>This cannot be saved.</source>
        <translation>无法保存。</translation>
    </message>
    <message>
        <source>Somebody else saved this after you opened it. Look at the present values, then repeat your change.</source>
        <translation>您打开之后，他人已保存了更改。请查看当前内容后重新修改。</translation>
    </message>
    <message>
        <source>Show present values</source>
        <translation>显示当前内容</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>未能保存。</translation>
    </message>
    <message>
        <source>Discard your entries?</source>
        <translation>放弃填写的内容？</translation>
    </message>
    <message>
        <source>What you changed here has not been saved.</source>
        <translation>此处的更改尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>wardport::console::Words</name>
    <message>
        <source>d MMM</source>
        <comment>day and month of a chart&apos;s axis</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>PageKind</comment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Apps</source>
        <comment>PageKind</comment>
        <translation>应用</translation>
    </message>
    <message>
        <source>People</source>
        <comment>PageKind</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>PageKind</comment>
        <translation>授权</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>PageKind</comment>
        <translation>使用统计</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>PageKind</comment>
        <translation>异常</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>PageKind</comment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>PageKind</comment>
        <translation>审计</translation>
    </message>
    <message>
        <source>Web app</source>
        <comment>AppKind</comment>
        <translation>网页应用</translation>
    </message>
    <message>
        <source>Native app</source>
        <comment>AppKind</comment>
        <translation>原生应用</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>AppState</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>AppState</comment>
        <translation>试用</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>AppState</comment>
        <translation>已上架</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>AppState</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>AppState</comment>
        <translation>已下架</translation>
    </message>
    <message>
        <source>Clinical</source>
        <comment>AppCategory</comment>
        <translation>临床</translation>
    </message>
    <message>
        <source>Nursing</source>
        <comment>AppCategory</comment>
        <translation>护理</translation>
    </message>
    <message>
        <source>Medical technology</source>
        <comment>AppCategory</comment>
        <translation>医技</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>AppCategory</comment>
        <translation>行政</translation>
    </message>
    <message>
        <source>Public health</source>
        <comment>AppCategory</comment>
        <translation>公共卫生</translation>
    </message>
    <message>
        <source>Education</source>
        <comment>AppCategory</comment>
        <translation>科教</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>AppCategory</comment>
        <translation>后勤运营</translation>
    </message>
    <message>
        <source>Communication</source>
        <comment>AppCategory</comment>
        <translation>沟通协作</translation>
    </message>
    <message>
        <source>Android</source>
        <comment>Platform</comment>
        <translation>Android</translation>
    </message>
    <message>
        <source>iOS</source>
        <comment>Platform</comment>
        <translation>iOS</translation>
    </message>
    <message>
        <source>HarmonyOS</source>
        <comment>Platform</comment>
        <translation>HarmonyOS</translation>
    </message>
    <message>
        <source>Intent URI</source>
        <comment>CallMethod</comment>
        <translation>Intent URI</translation>
    </message>
    <message>
        <source>Universal link</source>
        <comment>CallMethod</comment>
        <translation>通用链接</translation>
    </message>
    <message>
        <source>Custom scheme</source>
        <comment>CallMethod</comment>
        <translation>自定义 Scheme</translation>
    </message>
    <message>
        <source>Doctor</source>
        <comment>StaffCategory</comment>
        <translation>医师</translation>
    </message>
    <message>
        <source>Nurse</source>
        <comment>StaffCategory</comment>
        <translation>护士</translation>
    </message>
    <message>
        <source>Medical technician</source>
        <comment>StaffCategory</comment>
        <translation>医技人员</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <comment>StaffCategory</comment>
        <translation>药师</translation>
    </message>
    <message>
        <source>Administrative staff</source>
        <comment>StaffCategory</comment>
        <translation>行政人员</translation>
    </message>
    <message>
        <source>Logistics</source>
        <comment>StaffCategory</comment>
        <translation>后勤人员</translation>
    </message>
    <message>
        <source>Trainee</source>
        <comment>StaffCategory</comment>
        <translation>规培/进修人员</translation>
    </message>
    <message>
        <source>Public health staff</source>
        <comment>StaffCategory</comment>
        <translation>公卫人员</translation>
    </message>
    <message>
        <source>Vendor engineer</source>
        <comment>StaffCategory</comment>
        <translation>厂商工程师</translation>
    </message>
    <message>
        <source>Other staff</source>
        <comment>StaffCategory</comment>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>Hospital</source>
        <comment>OrgUnitKind</comment>
        <translation>医院</translation>
    </message>
    <message>
        <source>Campus</source>
        <comment>OrgUnitKind</comment>
        <translation>院区</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>OrgUnitKind</comment>
        <translation>科室</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>SubjectType</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>SubjectType</comment>
        <translation>用户组</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>SubjectType</comment>
        <translation>科室</translation>
    </message>
    <message>
        <source>Everyone in the hospital</source>
        <comment>SubjectType</comment>
        <translation>全院人员</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>GrantEffect</comment>
        <translation>允许</translation>
    </message>
    <message>
        <source>Deny</source>
        <comment>GrantEffect</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Grant</source>
        <comment>GrantOperation</comment>
        <translation>授权</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>GrantOperation</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Not granted</source>
        <comment>AccessOrigin</comment>
        <translation>未授权</translation>
    </message>
    <message>
        <source>Granted directly</source>
        <comment>AccessOrigin</comment>
        <translation>直接授权</translation>
    </message>
    <message>
        <source>Inherited</source>
        <comment>AccessOrigin</comment>
        <translation>继承授权</translation>
    </message>
    <message>
        <source>For a time</source>
        <comment>AccessOrigin</comment>
        <translation>限时授权</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>AccessOrigin</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>People</source>
        <comment>MatrixRows</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>MatrixRows</comment>
        <translation>用户组</translation>
    </message>
    <message>
        <source>Departments</source>
        <comment>MatrixRows</comment>
        <translation>科室</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>ExceptionLevel</comment>
        <translation>调试</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>ExceptionLevel</comment>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>ExceptionLevel</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>ExceptionLevel</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Fatal</source>
        <comment>ExceptionLevel</comment>
        <translation>致命</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <comment>IssueState</comment>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>IssueState</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Regressed</source>
        <comment>IssueState</comment>
        <translation>再次出现</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>IssueState</comment>
        <translation>已静默</translation>
    </message>
    <message>
        <source>Launched</source>
        <comment>LaunchOutcome</comment>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>LaunchOutcome</comment>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>LaunchOutcome</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Console</source>
        <comment>SignInAudience</comment>
        <translation>管理端</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>SignInAudience</comment>
        <translation>手机</translation>
    </message>
    <message>
        <source>End the oldest session</source>
        <comment>SessionLimitPolicy</comment>
        <translation>踢出最早的会话</translation>
    </message>
    <message>
        <source>Refuse the new session</source>
        <comment>SessionLimitPolicy</comment>
        <translation>拒绝新会话</translation>
    </message>
    <message>
        <source>Apps</source>
        <comment>UsageRanking</comment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Departments</source>
        <comment>UsageRanking</comment>
        <translation>科室</translation>
    </message>
    <message>
        <source>No role yet</source>
        <comment>Role</comment>
        <translation>未分配角色</translation>
    </message>
    <message>
        <source>System administrator</source>
        <comment>Role</comment>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <comment>Role</comment>
        <translation>安全管理员</translation>
    </message>
    <message>
        <source>Audit administrator</source>
        <comment>Role</comment>
        <translation>审计管理员</translation>
    </message>
    <message>
        <source>Hospital manager</source>
        <comment>Role</comment>
        <translation>医院管理者</translation>
    </message>
    <message>
        <source>App owner</source>
        <comment>Role</comment>
        <translation>应用负责人</translation>
    </message>
    <message>
        <source>Vendor</source>
        <comment>Role</comment>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>person, account</comment>
        <translation>在用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>person, account</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>App server error (5xx)</source>
        <translation>应用服务器错误 (5xx)</translation>
    </message>
    <message>
        <source>Refused by the app server (4xx)</source>
        <translation>应用服务器拒绝 (4xx)</translation>
    </message>
    <message>
        <source>Address not found</source>
        <translation>域名解析失败</translation>
    </message>
    <message>
        <source>Certificate refused</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>无权访问</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>有线</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
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
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>Organisation unit</source>
        <translation>组织机构</translation>
    </message>
    <message>
        <source>VPN account</source>
        <translation>VPN 账号</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Authorisation change</source>
        <translation>授权变更</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Administrator account</source>
        <translation>管理员账号</translation>
    </message>
    <message>
        <source>Console session</source>
        <translation>管理端会话</translation>
    </message>
    <message>
        <source>Operation log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Sign-in log</source>
        <translation>登录日志</translation>
    </message>
    <message>
        <source>Launch log</source>
        <translation>启动日志</translation>
    </message>
    <message>
        <source>Sample hospital</source>
        <translation>示例医院</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>停用%1</translation>
    </message>
    <message>
        <source>%1 enabled</source>
        <translation>启用%1</translation>
    </message>
    <message>
        <source>%1: state changed</source>
        <translation>%1：变更状态</translation>
    </message>
    <message>
        <source>%1: icon changed</source>
        <translation>%1：更换图标</translation>
    </message>
    <message>
        <source>%1: secret renewed</source>
        <translation>%1：更换密钥</translation>
    </message>
    <message>
        <source>%1: role changed</source>
        <translation>%1：变更角色</translation>
    </message>
    <message>
        <source>%1: members changed</source>
        <translation>%1：变更成员</translation>
    </message>
    <message>
        <source>%1: own password changed</source>
        <translation>%1：修改本人密码</translation>
    </message>
    <message>
        <source>%1: password reset</source>
        <translation>%1：重置密码</translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>应用%1</translation>
    </message>
    <message>
        <source>%1 reverted</source>
        <translation>还原%1</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>查看%1</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>导出%1</translation>
    </message>
    <message>
        <source>%1: signed in</source>
        <translation>%1：登录</translation>
    </message>
    <message>
        <source>%1: signed out</source>
        <translation>%1：退出</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Business department</source>
        <translation>业务科室</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation>联系人邮箱</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同起始日</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同截止日</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Administrative department</source>
        <translation>行政科室</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>英文说明</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Opened inside the portal</source>
        <translation>在门户内打开</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Internal address</source>
        <translation>内网地址</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Maintenance until</source>
        <translation>维护截止时间</translation>
    </message>
    <message>
        <source>Mapped address</source>
        <translation>映射地址</translation>
    </message>
    <message>
        <source>Concurrent sessions</source>
        <translation>并发会话数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>超限处理</translation>
    </message>
    <message>
        <source>Owning department</source>
        <translation>归属科室</translation>
    </message>
    <message>
        <source>Call parameters</source>
        <translation>调用参数</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>上级机构</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
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
        <source>Shared account</source>
        <translation>公用账号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>已载入%1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Download address</source>
        <translation>下载地址</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Fallback address</source>
        <translation>备用地址</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>已设口令</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rows a page</source>
        <translation>每页行数</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>锁定至</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Call method</source>
        <translation>调用方式</translation>
    </message>
    <message>
        <source>Least version</source>
        <translation>最低版本</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Object number</source>
        <translation>对象编号</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Package name</source>
        <translation>包名</translation>
    </message>
    <message>
        <source>Must change the password</source>
        <translation>须修改口令</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reverted by</source>
        <translation>被撤销于</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>撤销了</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Signing fingerprint</source>
        <translation>签名指纹</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Address called</source>
        <translation>调用地址</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>2G</source>
        <translation>2G</translation>
    </message>
    <message>
        <source>3G</source>
        <translation>3G</translation>
    </message>
    <message>
        <source>4G</source>
        <translation>4G</translation>
    </message>
    <message>
        <source>5G</source>
        <translation>5G</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>PageKind</comment>
        <translation>审批与复核</translation>
    </message>
    <message>
        <source>Alarms</source>
        <comment>PageKind</comment>
        <translation>告警</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>PageKind</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Import of people</source>
        <translation>人员导入</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1: members renewed by the rule</source>
        <translation>%1：按规则更新成员</translation>
    </message>
    <message>
        <source>%1 merged into another</source>
        <translation>%1：并入其他单位</translation>
    </message>
    <message>
        <source>%1 ran out</source>
        <translation>%1：到期</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Bound devices</source>
        <translation>绑定设备</translation>
    </message>
    <message>
        <source>Units below</source>
        <translation>下级单位</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Group rules</source>
        <translation>用户组规则</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Request for an app</source>
        <translation>应用申请</translation>
    </message>
    <message>
        <source>Recertification</source>
        <translation>权限复核</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>批准%1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>驳回%1</translation>
    </message>
    <message>
        <source>%1: decisions taken</source>
        <translation>%1：作出决定</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>关闭%1</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>变更集</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>关闭人</translation>
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
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>授权至</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>To withdraw</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>确认%1</translation>
    </message>
    <message>
        <source>%1 sealed for the first time</source>
        <translation>首次签章%1</translation>
    </message>
    <message>
        <source>Tampered lines removed</source>
        <translation>已移除的被篡改授权</translation>
    </message>
    <message>
        <source>Export of a list</source>
        <translation>列表导出</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录服务</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN 网关</translation>
    </message>
    <message>
        <source>VPN session</source>
        <translation>VPN 会话</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>封锁%1</translation>
    </message>
    <message>
        <source>%1 unblocked</source>
        <translation>解除封锁%1</translation>
    </message>
    <message>
        <source>%1 trusted</source>
        <translation>信任%1</translation>
    </message>
    <message>
        <source>%1 no longer trusted</source>
        <translation>不再信任%1</translation>
    </message>
    <message>
        <source>%1 synchronised</source>
        <translation>同步%1</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>结束%1</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>发布%1</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>撤回%1</translation>
    </message>
    <message>
        <source>%1: single sign-on changed</source>
        <translation>%1：修改单点登录</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Addresses after sign-out</source>
        <translation>退出后返回地址</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>CAS services</source>
        <translation>CAS 服务</translation>
    </message>
    <message>
        <source>CAS</source>
        <translation>CAS</translation>
    </message>
    <message>
        <source>Times of maintenance</source>
        <translation>维护时间</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名算法</translation>
    </message>
    <message>
        <source>%1: maintenance planned</source>
        <translation>%1：已安排维护</translation>
    </message>
    <message>
        <source>%1 looked at</source>
        <translation>%1：已探测</translation>
    </message>
    <message>
        <source>Vendor&apos;s qualification</source>
        <translation>厂商资质</translation>
    </message>
    <message>
        <source>%1: file kept</source>
        <translation>%1：保存扫描件</translation>
    </message>
    <message>
        <source>Number of qualifications</source>
        <translation>资质数</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>文件指纹</translation>
    </message>
    <message>
        <source>Type of the file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>最近到期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Exceptions beyond the service level</source>
        <translation>超出服务时限的异常</translation>
    </message>
    <message>
        <source>Hours to resolve</source>
        <translation>解决时限（小时）</translation>
    </message>
    <message>
        <source>Hours to respond</source>
        <translation>响应时限（小时）</translation>
    </message>
</context>
</TS>
