<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wardport::console::AccessPage</name>
    <message numerus="yes">
        <source>Mark %n cell(s)</source>
        <translation>
            <numerusform>Mark %n cell</numerusform>
            <numerusform>Mark %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s)</source>
        <translation>
            <numerusform>%n app</numerusform>
            <numerusform>%n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) discarded.</source>
        <translation>
            <numerusform>%n change discarded.</numerusform>
            <numerusform>%n changes discarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::HistoryPane</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::PaintBar</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::PendingBar</name>
    <message numerus="yes">
        <source>%n to allow</source>
        <translation>
            <numerusform>%n to allow</numerusform>
            <numerusform>%n to allow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to deny</source>
        <translation>
            <numerusform>%n to deny</numerusform>
            <numerusform>%n to deny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to clear</source>
        <translation>
            <numerusform>%n to clear</numerusform>
            <numerusform>%n to clear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::ReviewPane</name>
    <message numerus="yes">
        <source>Access is lost %n time(s).</source>
        <translation>
            <numerusform>Access is lost %n time.</numerusform>
            <numerusform>Access is lost %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
</TS>
