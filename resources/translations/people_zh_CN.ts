<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::ExplanationDialog</name>
    <message>
        <source>What it needs</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Grants on the way</source>
        <translation>相关授权</translation>
    </message>
    <message>
        <source>No grant reaches this person.</source>
        <translation>没有任何授权涉及此人。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>person, app</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>%1 can open %2</source>
        <translation>%1 可以打开 %2</translation>
    </message>
    <message>
        <source>%1 cannot open %2</source>
        <translation>%1 不能打开 %2</translation>
    </message>
    <message>
        <source>The person is active and within their validity.</source>
        <translation>该人员在用且在有效期内。</translation>
    </message>
    <message>
        <source>The person is disabled or outside their validity.</source>
        <translation>该人员已停用或不在有效期内。</translation>
    </message>
    <message>
        <source>The app is on trial or published.</source>
        <translation>应用处于试用或已上架状态。</translation>
    </message>
    <message>
        <source>The app is neither on trial nor published.</source>
        <translation>应用既未试用也未上架。</translation>
    </message>
    <message>
        <source>not in force now</source>
        <translation>目前未生效</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>起决定作用</translation>
    </message>
    <message>
        <source>Access explained</source>
        <translation>授权说明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>tampered with in the database</source>
        <translation>在数据库中被篡改</translation>
    </message>
    <message>
        <source>waits for the app&apos;s publication</source>
        <translation>待应用上架后生效</translation>
    </message>
</context>
<context>
    <name>wardport::console::GroupDetail</name>
    <message>
        <source>The members could not be loaded.</source>
        <translation>无法加载成员。</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>还没有成员</translation>
    </message>
    <message>
        <source>Whoever is taken in gets the apps granted to the group.</source>
        <translation>加入的人员将获得授予该用户组的应用。</translation>
    </message>
    <message>
        <source>%1 is in the group now.</source>
        <translation>%1 已加入用户组。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from the group?</source>
        <translation>
            <numerusform>将 %n 名成员移出用户组？</numerusform>
        </translation>
    </message>
    <message>
        <source>They lose at once the apps that only this group gave them.</source>
        <translation>仅由该用户组授予的应用将立即失效。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移出</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) removed.</source>
        <translation>
            <numerusform>已移出 %n 名成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>The members could not be changed.</source>
        <translation>无法更改成员。</translation>
    </message>
    <message>
        <source>Person to take in</source>
        <translation>要加入的人员</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Search the members</source>
        <translation>搜索成员</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>The members follow from the group&apos;s rule.</source>
        <translation>成员由用户组规则决定。</translation>
    </message>
</context>
<context>
    <name>wardport::console::GroupDialog</name>
    <message>
        <source>New group</source>
        <translation>新建用户组</translation>
    </message>
    <message>
        <source>Edit group %1</source>
        <translation>编辑用户组 %1</translation>
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
        <source>Name in &amp;English</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes.</source>
        <translation>字母、数字、点、短横线。</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>Members by &amp;rule</source>
        <translation>按规则确定成员(&amp;R)</translation>
    </message>
    <message>
        <source>Who fits the rule is a member, from the day it is so until it is so no more.</source>
        <translation>符合规则的人员自动成为成员，不再符合即自动退出。</translation>
    </message>
</context>
<context>
    <name>wardport::console::GroupRuleEditor</name>
    <message>
        <source>Of the &amp;departments</source>
        <translation>所属科室(&amp;D)</translation>
    </message>
    <message>
        <source>Each with all below it, by either department of a person. None ticked: of any.</source>
        <translation>含全部下级科室；行政科室或业务科室任一符合即可。不勾选则不限科室。</translation>
    </message>
    <message>
        <source>Of the ca&amp;tegories</source>
        <translation>人员类别(&amp;T)</translation>
    </message>
    <message>
        <source>With the t&amp;itles</source>
        <translation>职称(&amp;I)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>As written in the person&apos;s record.</source>
        <translation>与人员档案中的写法一致。</translation>
    </message>
    <message>
        <source>Takes in</source>
        <translation>将包含</translation>
    </message>
    <message>
        <source>Nobody yet: tick a department or a category, or name a title.</source>
        <translation>尚无：请勾选科室或类别，或填写职称。</translation>
    </message>
    <message>
        <source>Everyone in the hospital. Grant apps to everyone instead of making a group.</source>
        <translation>全院所有人员。请直接授权给全院，无需建用户组。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 …</source>
        <comment>count: first names</comment>
        <translation>%1：%2 等</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count: names</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wardport::console::GroupsPane</name>
    <message>
        <source>Name or code</source>
        <translation>名称或编码</translation>
    </message>
    <message>
        <source>The groups could not be loaded.</source>
        <translation>无法加载用户组。</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>还没有用户组</translation>
    </message>
    <message>
        <source>A group gathers people of any department, so that apps can be granted to all of them at once.</source>
        <translation>用户组汇集不同科室的人员，可一次为他们授予应用。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建用户组</translation>
    </message>
    <message>
        <source>The group could not be shown.</source>
        <translation>无法显示该用户组。</translation>
    </message>
    <message>
        <source>The group %1 was made.</source>
        <translation>已新建用户组 %1。</translation>
    </message>
    <message>
        <source>The group %1 was saved.</source>
        <translation>用户组 %1 已保存。</translation>
    </message>
    <message>
        <source>Delete the group %1?</source>
        <translation>删除用户组 %1？</translation>
    </message>
    <message>
        <source>The people stay; only the group goes. A group that apps are granted to cannot be deleted.</source>
        <translation>只删除用户组，人员保留。已被授予应用的用户组不能删除。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n member(s).</source>
        <translation>
            <numerusform>现有 %n 名成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The group %1 was not deleted: apps are granted to it.</source>
        <translation>用户组 %1 未删除：它已被授予应用。</translation>
    </message>
    <message>
        <source>The group %1 could not be deleted.</source>
        <translation>无法删除用户组 %1。</translation>
    </message>
    <message>
        <source>The group %1 was deleted.</source>
        <translation>用户组 %1 已删除。</translation>
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
        <source>Groups</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n member(s)</source>
        <comment>code</comment>
        <translation>
            <numerusform>%1 · %n 名成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::ImportAction</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>wardport::console::ImportColumnsStep</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>column, heading</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Headings stand in row</source>
        <translation>标题所在行(&amp;H)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>%1 导入为</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Add &amp;new people only, leave the others as they are</source>
        <translation>只添加新人员，已有人员保持不变(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n row(s)</source>
        <comment>file name, encoding</comment>
        <translation>
            <numerusform>%1 · %2 · %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::ImportFileStep</name>
    <message>
        <source>Choose the file of people</source>
        <translation>选择人员文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Into the hospital</source>
        <translation>导入到医院(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>“%1”, uploaded %2, is not finished.</source>
        <translation>“%1”（%2 上传）尚未完成。</translation>
    </message>
    <message>
        <source>Import people from a table</source>
        <translation>从表格导入人员</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx) or a CSV file, up to 30 MB, with a row for each person. Drop it here or choose it. Columns are found by their headings: staff number, name, department, category and so on. Nothing changes before you have seen what would become of each row.</source>
        <translation>Excel 工作簿（.xlsx）或 CSV 文件，不超过 30 MB，每人一行，可拖放到此处或点击选择。系统按标题识别各列：工号、姓名、科室、人员类别等。先逐行检查并显示结果，确认之前不会改动任何数据。</translation>
    </message>
    <message>
        <source>Your scope holds a part of a hospital only. An import needs the whole of it.</source>
        <translation>您的管理范围只是医院的一部分，导入需要管理整所医院的权限。</translation>
    </message>
</context>
<context>
    <name>wardport::console::ImportRowsView</name>
    <message>
        <source>No rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>No row of the file comes to this.</source>
        <translation>文件中没有这种结果的行。</translation>
    </message>
    <message>
        <source>The rows could not be loaded.</source>
        <translation>无法加载各行。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
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
        <source>What is wrong, or changes</source>
        <translation>问题或变更</translation>
    </message>
    <message>
        <source>Which rows to list</source>
        <translation>列出哪些行</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>outcome, number of rows</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wardport::console::ImportWizard</name>
    <message>
        <source>The server does not answer. The work goes on there.</source>
        <translation>服务器没有响应，任务仍在服务器上继续。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is larger than %1. Divide it.</source>
        <translation>文件超过 %1，请拆分后再导入。</translation>
    </message>
    <message>
        <source>The file was not taken.</source>
        <translation>文件未被接受。</translation>
    </message>
    <message>
        <source>The import could not be loaded.</source>
        <translation>无法加载此次导入。</translation>
    </message>
    <message>
        <source>This could not be started.</source>
        <translation>无法启动。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何数据。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有改动任何数据。</translation>
    </message>
    <message>
        <source>The columns could not be saved.</source>
        <translation>无法保存列的对应关系。</translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation>-未导入</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The rows could not be loaded.</source>
        <translation>无法加载各行。</translation>
    </message>
    <message>
        <source>The rejected rows are saved.</source>
        <translation>未导入的行已保存。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Leave the &amp;rejected rows out</source>
        <translation>跳过有问题的行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>保存有问题的行(&amp;S)…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Everybody is here already, as the file says. There is nothing to do.</source>
        <translation>文件中的人员都已存在且一致，无需导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added or updated.</source>
        <translation>
            <numerusform>已添加或更新 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be added or updated.</source>
        <translation>
            <numerusform>将添加或更新 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported as they are.</source>
        <translation>
            <numerusform>有 %n 行不能按原样导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>跳过 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing the people…</source>
        <translation>正在导入人员…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>正在逐行检查…</translation>
    </message>
</context>
<context>
    <name>wardport::console::ImportWords</name>
    <message>
        <source>there is no such department</source>
        <translation>没有这个科室</translation>
    </message>
    <message>
        <source>several departments have this name; give the code</source>
        <translation>有多个同名科室，请填科室编码</translation>
    </message>
    <message>
        <source>this department is closed</source>
        <translation>该科室已停用</translation>
    </message>
    <message>
        <source>this is not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>merged cells hold their value only once</source>
        <translation>合并单元格只在第一格有值</translation>
    </message>
    <message>
        <source>Excel has rounded this number; store it as text</source>
        <translation>数字已被 Excel 舍入，请存为文本</translation>
    </message>
    <message>
        <source>the formula has failed</source>
        <translation>公式出错</translation>
    </message>
    <message>
        <source>also in row %1</source>
        <translation>与第 %1 行重复</translation>
    </message>
    <message>
        <source>trainees and vendor engineers need a last day</source>
        <translation>学员和厂商工程师须填截止日期</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>早于开始日期</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>only letters, digits, dots, dashes and underscores</source>
        <translation>只能用字母、数字、点、短横线和下划线</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <comment>field, value, problem</comment>
        <translation>%1“%2”：%3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff category</source>
        <translation>人员类别</translation>
    </message>
</context>
<context>
    <name>wardport::console::OrgMergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>合并%1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>并入(&amp;I)</translation>
    </message>
    <message>
        <source>Goes over</source>
        <translation>将转移</translation>
    </message>
    <message>
        <source>The merged unit is disabled then. It keeps its history, and this cannot be undone in one step.</source>
        <translation>合并后原单位停用并保留历史记录，且无法一步撤销。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) below</source>
        <translation>
            <numerusform>%n 个下级单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n 条授权</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) of its own</source>
        <translation>
            <numerusform>%n 个归属应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s) of this scope</source>
        <translation>
            <numerusform>%n 个此范围的管理员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group rule(s)</source>
        <translation>
            <numerusform>%n 条用户组规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: nobody and nothing belongs to it.</source>
        <translation>无：没有任何人员或内容归属于它。</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>请选择单位</translation>
    </message>
    <message>
        <source>Choose first where it goes.</source>
        <translation>请先选择并入的单位。</translation>
    </message>
</context>
<context>
    <name>wardport::console::OrgMoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>上级单位(&amp;U)</translation>
    </message>
    <message>
        <source>Moves along</source>
        <translation>一并移动</translation>
    </message>
    <message>
        <source>What is granted to units above changes for these people at once.</source>
        <translation>这些人员从上级单位获得的授权随之立即改变。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people · units</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) below</source>
        <translation>
            <numerusform>%n 个下级单位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::OrgPanel</name>
    <message>
        <source>The departments could not be loaded.</source>
        <translation>无法加载科室。</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (code)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <translation>%1 已停用</translation>
    </message>
    <message>
        <source>Add a hospital…</source>
        <translation>添加医院…</translation>
    </message>
    <message>
        <source>Add a campus…</source>
        <translation>添加院区…</translation>
    </message>
    <message>
        <source>Add a department…</source>
        <translation>添加科室…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>编辑 %1…</translation>
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
        <source>Disable %1?</source>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>Nobody can be assigned to it any more. A unit with active people or open units below it cannot be disabled.</source>
        <translation>停用后不能再安排人员。仍有在用人员或下级单位时不能停用。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 could not be disabled.</source>
        <translation>无法停用 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Not disabled: %n active person(s) still belong to it.</source>
        <translation>
            <numerusform>未停用：仍有 %n 名在用人员属于该单位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not disabled: %n open unit(s) still stand below it.</source>
        <translation>
            <numerusform>未停用：其下仍有 %n 个在用单位。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be enabled.</source>
        <translation>无法启用 %1。</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Add, edit, disable units</source>
        <translation>添加、编辑、停用单位</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>查找科室</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>并入其他单位…</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1已并入%2。</translation>
    </message>
</context>
<context>
    <name>wardport::console::OrgUnitDialog</name>
    <message>
        <source>New hospital</source>
        <translation>新建医院</translation>
    </message>
    <message>
        <source>New campus</source>
        <translation>新建院区</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新建科室</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
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
        <source>As in the hospital&apos;s information system. Letters, digits, dots, dashes.</source>
        <translation>与医院信息系统一致。字母、数字、点、短横线。</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>上级单位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Order among its neighbours</source>
        <translation>同级排序(&amp;O)</translation>
    </message>
</context>
<context>
    <name>wardport::console::PeopleColumns</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用方式</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>公用</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话数</translation>
    </message>
    <message>
        <source>When there are more</source>
        <translation>超出时</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>绑定时间</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
</context>
<context>
    <name>wardport::console::PeoplePage</name>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>New VPN account</source>
        <translation>新建 VPN 账号</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建用户组</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>列表内容</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>VPN accounts</source>
        <translation>VPN 账号</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>用户组</translation>
    </message>
</context>
<context>
    <name>wardport::console::PeoplePane</name>
    <message>
        <source>The people could not be loaded.</source>
        <translation>无法加载人员。</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>还没有人员</translation>
    </message>
    <message>
        <source>People are the staff who open apps on their phones and connect through the VPN.</source>
        <translation>人员是在手机上打开应用、通过 VPN 接入的员工。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Name, staff number, pinyin initials</source>
        <translation>姓名、工号、拼音首字母</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
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
        <source>Group</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>The person could not be shown.</source>
        <translation>无法显示该人员。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in access matrix</source>
        <translation>在授权矩阵中打开</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Reset phone password…</source>
        <translation>重置手机密码…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Reset phone password</source>
        <translation>重置手机密码</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>staff number, department</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wardport::console::PersonActions</name>
    <message>
        <source>%1 was taken in.</source>
        <translation>已录入 %1。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>停用 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n people?</source>
        <translation>
            <numerusform>停用 %n 名人员？</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed-in phones are signed out and VPN accounts are disabled at once. Grants, groups and records are kept. Enabling someone again does not enable their VPN accounts.</source>
        <translation>已登录的手机立即退出，VPN 账号立即停用；授权、用户组和记录保留。重新启用人员不会自动启用其 VPN 账号。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) disabled.</source>
        <translation>
            <numerusform>已停用 %n 名人员。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be disabled.</source>
        <translation>无法停用 %1。</translation>
    </message>
    <message>
        <source>%1 could not be enabled: the department is disabled.</source>
        <translation>无法启用 %1：其科室已停用。</translation>
    </message>
    <message>
        <source>%1 could not be enabled.</source>
        <translation>无法启用 %1。</translation>
    </message>
    <message>
        <source>%1 was enabled. VPN accounts are enabled one by one.</source>
        <translation>%1 已启用。VPN 账号需逐个启用。</translation>
    </message>
    <message>
        <source>Reset the phone password of %1?</source>
        <translation>重置 %1 的手机密码？</translation>
    </message>
    <message>
        <source>The present password ends at once and every phone of this person is signed out. The new password is shown once.</source>
        <translation>当前密码立即失效，该人员的所有手机都会退出登录。新密码只显示一次。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>The phone password of %1 could not be reset.</source>
        <translation>无法重置 %1 的手机密码。</translation>
    </message>
    <message>
        <source>New phone password</source>
        <translation>新手机密码</translation>
    </message>
    <message>
        <source>The new phone password of %1</source>
        <translation>%1 的新手机密码</translation>
    </message>
    <message>
        <source>It is shown only now and stored nowhere in clear. Hand it over in person or by phone.</source>
        <translation>密码只在此处显示一次，不以明文保存。请当面或电话告知本人。</translation>
    </message>
</context>
<context>
    <name>wardport::console::PersonDetail</name>
    <message>
        <source>VPN accounts</source>
        <translation>VPN 账号</translation>
    </message>
    <message>
        <source>No VPN account is bound.</source>
        <translation>未绑定 VPN 账号。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>不属于任何用户组。</translation>
    </message>
    <message>
        <source>Effective apps</source>
        <translation>有效应用</translation>
    </message>
    <message>
        <source>No grant reaches this person.</source>
        <translation>没有任何授权涉及此人。</translation>
    </message>
    <message>
        <source>Last sign-ins</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>Never signed in.</source>
        <translation>从未登录。</translation>
    </message>
    <message>
        <source>Last launches</source>
        <translation>最近启动</translation>
    </message>
    <message>
        <source>Never opened an app.</source>
        <translation>从未打开应用。</translation>
    </message>
    <message>
        <source>Bind a new VPN account</source>
        <translation>绑定新的 VPN 账号</translation>
    </message>
    <message>
        <source>Open in access matrix</source>
        <translation>在授权矩阵中打开</translation>
    </message>
    <message>
        <source>All sign-ins</source>
        <translation>全部登录记录</translation>
    </message>
    <message>
        <source>All launches</source>
        <translation>全部启动记录</translation>
    </message>
    <message>
        <source>Staff category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>业务科室</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Phone password</source>
        <translation>手机密码</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>未设置</translation>
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
        <source>Taken in</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>公用</translation>
    </message>
    <message>
        <source>Edit the account %1</source>
        <translation>编辑账号 %1</translation>
    </message>
    <message>
        <source>Disable the account %1</source>
        <translation>停用账号 %1</translation>
    </message>
    <message>
        <source>Enable the account %1</source>
        <translation>启用账号 %1</translation>
    </message>
    <message>
        <source>Open the group %1</source>
        <translation>打开用户组 %1</translation>
    </message>
    <message>
        <source>changes %1</source>
        <comment>a time</comment>
        <translation>%1 变化</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>为什么？%1</translation>
    </message>
    <message>
        <source>waits for the app&apos;s publication</source>
        <translation>待应用上架后生效</translation>
    </message>
</context>
<context>
    <name>wardport::console::PersonDevices</name>
    <message>
        <source>Blocked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>when</comment>
        <translation>最近使用 %1</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Signed in on no phone yet.</source>
        <translation>尚未在任何手机上登录。</translation>
    </message>
    <message>
        <source>Live VPN sessions</source>
        <translation>在线 VPN 会话</translation>
    </message>
    <message>
        <source>Not inside the VPN.</source>
        <translation>未接入 VPN。</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>未命名设备</translation>
    </message>
    <message>
        <source>Let %1 sign in again</source>
        <translation>解除锁定 %1</translation>
    </message>
    <message>
        <source>Trust %1 no longer</source>
        <translation>取消信任 %1</translation>
    </message>
    <message>
        <source>Trust %1</source>
        <translation>信任 %1</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>强制下线 %1</translation>
    </message>
    <message>
        <source>Block %1 as lost</source>
        <translation>挂失锁定 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>when</comment>
        <translation>%1 上线</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an address</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>End the session at %1</source>
        <translation>结束会话 %1</translation>
    </message>
    <message>
        <source>%1 is trusted now.</source>
        <translation>%1 已设为可信。</translation>
    </message>
    <message>
        <source>%1 is no longer trusted.</source>
        <translation>已取消信任 %1。</translation>
    </message>
    <message>
        <source>%1 could not be changed.</source>
        <translation>%1 未能修改。</translation>
    </message>
    <message>
        <source>Block %1 as lost?</source>
        <translation>挂失锁定 %1？</translation>
    </message>
    <message>
        <source>The phone is signed out at once, whoever is signed in on it, and nobody signs in on it until it is unblocked.</source>
        <translation>无论谁在该手机上登录，都会立即下线；解除锁定前任何人都不能在该手机上登录。</translation>
    </message>
    <message>
        <source>It is signed in now.</source>
        <translation>该手机当前已登录。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>%1 已锁定。</translation>
    </message>
    <message>
        <source>%1 could not be blocked.</source>
        <translation>%1 未能锁定。</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 可以重新登录。</translation>
    </message>
    <message>
        <source>%1 could not be unblocked.</source>
        <translation>%1 未能解除锁定。</translation>
    </message>
    <message>
        <source>Sign %1 out?</source>
        <translation>强制下线 %1？</translation>
    </message>
    <message>
        <source>The session ends at once. Whoever holds the phone may sign in again.</source>
        <translation>会话立即结束，持机人可以重新登录。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>强制下线</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>%1 已下线。</translation>
    </message>
    <message>
        <source>%1 could not be signed out.</source>
        <translation>%1 未能下线。</translation>
    </message>
    <message>
        <source>End the VPN session at %1?</source>
        <translation>结束会话 %1？</translation>
    </message>
    <message>
        <source>Wardport counts it no longer: where the policy asks for the VPN, the phone is refused until the gateway tells of a new session.</source>
        <translation>Wardport 不再认可该会话：策略要求接入 VPN 时，在网关上报新会话之前，该手机将被拒绝。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>The VPN session at %1 was ended.</source>
        <translation>会话 %1 已结束。</translation>
    </message>
    <message>
        <source>The VPN session could not be ended.</source>
        <translation>VPN 会话未能结束。</translation>
    </message>
</context>
<context>
    <name>wardport::console::PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Staff n&amp;umber</source>
        <translation>工号(&amp;U)</translation>
    </message>
    <message>
        <source>Leading zeros count. Letters, digits, dots, dashes.</source>
        <translation>前导零有效。字母、数字、点、短横线。</translation>
    </message>
    <message>
        <source>Staff &amp;category</source>
        <translation>人员类别(&amp;C)</translation>
    </message>
    <message>
        <source>Professional &amp;title</source>
        <translation>职称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hospital</source>
        <translation>医院(&amp;H)</translation>
    </message>
    <message>
        <source>Administrative &amp;department</source>
        <translation>行政科室(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Business department</source>
        <translation>业务科室(&amp;B)</translation>
    </message>
    <message>
        <source>Where the person works, if elsewhere.</source>
        <translation>实际工作的科室（若不同）。</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>有效期自(&amp;F)</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>有效期至(&amp;U)</translation>
    </message>
    <message>
        <source>The last day. Trainees and contractor engineers need one.</source>
        <translation>最后一天。规培、进修人员和厂商工程师必填。</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>与行政科室相同</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Trainees and contractor engineers need a last day.</source>
        <translation>规培、进修人员和厂商工程师必须填写最后一天。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
</context>
<context>
    <name>wardport::console::PersonSection</name>
    <message>
        <source>This could not be loaded.</source>
        <translation>无法加载。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>wardport::console::PersonWords</name>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at most</source>
        <translation>
            <numerusform>最多 %n 个会话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::VpnAccountActions</name>
    <message>
        <source>The account %1 now belongs to %2.</source>
        <translation>账号 %1 已绑定给 %2。</translation>
    </message>
    <message>
        <source>The account %1 was saved.</source>
        <translation>账号 %1 已保存。</translation>
    </message>
    <message>
        <source>Disable the VPN account %1?</source>
        <translation>停用 VPN 账号 %1？</translation>
    </message>
    <message>
        <source>Nobody can connect with it any more, starting now.</source>
        <translation>即刻起不能再用它接入。</translation>
    </message>
    <message>
        <source>It is shared: several people use it.</source>
        <translation>这是公用账号，有多人使用。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The account %1 was disabled.</source>
        <translation>账号 %1 已停用。</translation>
    </message>
    <message>
        <source>The account %1 could not be disabled.</source>
        <translation>无法停用账号 %1。</translation>
    </message>
    <message>
        <source>The account %1 was enabled.</source>
        <translation>账号 %1 已启用。</translation>
    </message>
    <message>
        <source>The account %1 could not be enabled: its person is disabled.</source>
        <translation>无法启用账号 %1：其人员已停用。</translation>
    </message>
    <message>
        <source>The account %1 could not be enabled.</source>
        <translation>无法启用账号 %1。</translation>
    </message>
</context>
<context>
    <name>wardport::console::VpnAccountDialog</name>
    <message>
        <source>New VPN account</source>
        <translation>新建 VPN 账号</translation>
    </message>
    <message>
        <source>Edit VPN account %1</source>
        <translation>编辑 VPN 账号 %1</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>The name at the gateway.</source>
        <translation>网关上的账号名。</translation>
    </message>
    <message>
        <source>Sessions at the same &amp;time</source>
        <translation>同时会话数(&amp;T)</translation>
    </message>
    <message>
        <source>When there are &amp;more</source>
        <translation>超出时(&amp;M)</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>有效期至(&amp;U)</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>最后一天。</translation>
    </message>
    <message>
        <source>&amp;Shared account</source>
        <translation>公用账号(&amp;S)</translation>
    </message>
    <message>
        <source>Several people use it. MLPS asks for one account per person; it stays flagged until resolved.</source>
        <translation>多人共用。等级保护要求一人一号，整改前一直标记。</translation>
    </message>
    <message>
        <source>Bound &amp;devices</source>
        <translation>绑定设备(&amp;D)</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>设备编码</translation>
    </message>
    <message>
        <source>Only these may use it, five at most. None: any device.</source>
        <translation>仅这些设备可使用，最多五台。不填则不限设备。</translation>
    </message>
</context>
<context>
    <name>wardport::console::VpnAccountsPane</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>The VPN accounts could not be loaded.</source>
        <translation>无法加载 VPN 账号。</translation>
    </message>
    <message>
        <source>No VPN accounts yet</source>
        <translation>还没有 VPN 账号</translation>
    </message>
    <message>
        <source>An account at the gateway is bound to the one person who uses it.</source>
        <translation>网关上的账号与使用它的人员一一绑定。</translation>
    </message>
    <message>
        <source>New VPN account</source>
        <translation>新建 VPN 账号</translation>
    </message>
    <message>
        <source>Account, person, staff number</source>
        <translation>账号、人员、工号</translation>
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
        <source>Use</source>
        <translation>使用方式</translation>
    </message>
    <message>
        <source>Shared by several</source>
        <translation>多人公用</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>一人一号</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (staff number)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话数</translation>
    </message>
    <message>
        <source>When there are more</source>
        <translation>超出时</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>绑定时间</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
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
        <source>VPN accounts</source>
        <translation>VPN 账号</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>In use, over within 30 days or already</source>
        <translation>在用，30 天内到期或已到期</translation>
    </message>
</context>
</TS>
