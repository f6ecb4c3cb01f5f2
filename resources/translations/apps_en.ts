<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wardport::console::AppActions</name>
    <message numerus="yes">
        <source>%Ln grant(s)</source>
        <translation>
            <numerusform>%Ln grant</numerusform>
            <numerusform>%Ln grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launch(es) in the last 30 days</source>
        <translation>
            <numerusform>%Ln launch in the last 30 days</numerusform>
            <numerusform>%Ln launches in the last 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::VendorDetail</name>
    <message numerus="yes">
        <source>%Ln open issue(s)</source>
        <translation>
            <numerusform>%Ln open issue</numerusform>
            <numerusform>%Ln open issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>%Ln exception</numerusform>
            <numerusform>%Ln exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::VendorDocumentWords</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::VendorList</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n day(s)</source>
        <translation>
            <numerusform>Ends within %n day</numerusform>
            <numerusform>Ends within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln app</numerusform>
            <numerusform>%Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open issue(s)</source>
        <translation>
            <numerusform>%Ln open issue</numerusform>
            <numerusform>%Ln open issues</numerusform>
        </translation>
    </message>
</context>
</TS>
