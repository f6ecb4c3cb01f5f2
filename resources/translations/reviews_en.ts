<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wardport::console::CloseDialog</name>
    <message numerus="yes">
        <source>&amp;What nobody decided: %n</source>
        <translation>
            <numerusform>&amp;What nobody decided: %n</numerusform>
            <numerusform>&amp;What nobody decided: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) are withdrawn at once, as one change set that can be reverted. Afterwards no decision can be changed.</source>
        <translation>
            <numerusform>%n grant is withdrawn at once, as one change set that can be reverted. Afterwards no decision can be changed.</numerusform>
            <numerusform>%n grants are withdrawn at once, as one change set that can be reverted. Afterwards no decision can be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::DormantPane</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) were withdrawn.</source>
        <translation>
            <numerusform>%n grant was withdrawn.</numerusform>
            <numerusform>%n grants were withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) stand again.</source>
        <translation>
            <numerusform>%n grant stands again.</numerusform>
            <numerusform>%n grants stand again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::ReviewColumns</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::ReviewListPane</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::WithdrawDialog</name>
    <message numerus="yes">
        <source>Withdraw %n grant(s)</source>
        <translation>
            <numerusform>Withdraw %n grant</numerusform>
            <numerusform>Withdraw %n grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people lose it</source>
        <translation>
            <numerusform>%1: %n person loses it</numerusform>
            <numerusform>%1: %n people lose it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more app(s)</source>
        <translation>
            <numerusform>and %n more app</numerusform>
            <numerusform>and %n more apps</numerusform>
        </translation>
    </message>
</context>
</TS>
