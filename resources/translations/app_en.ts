<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wardport::console::StatusLine</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::Workspace</name>
    <message numerus="yes">
        <source>No activity: you will be signed out in %n second(s).</source>
        <translation>
            <numerusform>No activity: you will be signed out in %n second.</numerusform>
            <numerusform>No activity: you will be signed out in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
