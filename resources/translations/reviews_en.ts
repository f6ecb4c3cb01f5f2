<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wardport::console::CampaignDecisionDialog</name>
    <message numerus="yes">
        <source>The decision and the note are for %n grant(s).</source>
        <translation>
            <numerusform>The decision and the note are for %n grant.</numerusform>
            <numerusform>The decision and the note are for %n grants.</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n grant(s) of %1 are withdrawn at once, as one change set that can be reverted. Afterwards no decision can be changed.</source>
        <translation>
            <numerusform>%n grant of %1 is withdrawn at once, as one change set that can be reverted. Afterwards no decision can be changed.</numerusform>
            <numerusform>%n grants of %1 are withdrawn at once, as one change set that can be reverted. Afterwards no decision can be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>of %n people</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer stand(s) as listed and is left as it is.</source>
        <translation>
            <numerusform>%n no longer stands as listed and is left as it is.</numerusform>
            <numerusform>%n no longer stand as listed and are left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more app(s)</source>
        <translation>
            <numerusform>%n more app</numerusform>
            <numerusform>%n more apps</numerusform>
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
