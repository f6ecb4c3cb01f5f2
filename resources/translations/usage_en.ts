<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wardport::console::UsageTiles</name>
    <message numerus="yes">
        <source>vs the %n day(s) before</source>
        <translation>
            <numerusform>vs the day before</numerusform>
            <numerusform>vs the %n days before</numerusform>
        </translation>
    </message>
</context>
</TS>
