<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::AuditColumns</name>
    <message>
        <source>, </source>
        <comment>between the fields of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and user name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>对象类型</translation>
    </message>
</context>
<context>
    <name>wardport::console::ChangeText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wardport::console::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Nothing was changed by this.</source>
        <translation>此操作没有更改任何内容。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>wardport::console::OperationList</name>
    <message>
        <source>Object or administrator</source>
        <translation>对象或管理员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>No operations yet</source>
        <translation>暂无操作记录</translation>
    </message>
    <message>
        <source>Whatever administrators change is recorded here with its before and after.</source>
        <translation>管理员的每项更改及其前后内容都会记录在这里。</translation>
    </message>
    <message>
        <source>The operation log could not be loaded.</source>
        <translation>操作日志加载失败。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Object number</source>
        <translation>对象编号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Show this object&apos;s history</source>
        <translation>查看该对象的历史</translation>
    </message>
</context>
</TS>
