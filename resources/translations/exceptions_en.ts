<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wardport::console::IssueActions</name>
    <message numerus="yes">
        <source>%n issue(s) reopened.</source>
        <translation>
            <numerusform>%n issue reopened.</numerusform>
            <numerusform>%n issues reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) resolved.</source>
        <translation>
            <numerusform>%n issue resolved.</numerusform>
            <numerusform>%n issues resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) muted.</source>
        <translation>
            <numerusform>%n issue muted.</numerusform>
            <numerusform>%n issues muted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::IssueColumns</name>
    <message numerus="yes">
        <source>%n event(s) in 14 days</source>
        <translation>
            <numerusform>%n event in 14 days</numerusform>
            <numerusform>%n events in 14 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::IssueView</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) met it</source>
        <translation>
            <numerusform>%n person affected</numerusform>
            <numerusform>%n people affected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::StackTraceView</name>
    <message numerus="yes">
        <source>%n library frame(s)</source>
        <translation>
            <numerusform>%n library frame</numerusform>
            <numerusform>%n library frames</numerusform>
        </translation>
    </message>
</context>
</TS>
