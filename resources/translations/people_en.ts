<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wardport::console::GroupDetail</name>
    <message numerus="yes">
        <source>Remove %n member(s) from the group?</source>
        <translation>
            <numerusform>Remove one member from the group?</numerusform>
            <numerusform>Remove %n members from the group?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) removed.</source>
        <translation>
            <numerusform>One member removed.</numerusform>
            <numerusform>%n members removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::GroupRuleEditor</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::GroupsPane</name>
    <message numerus="yes">
        <source>It has %n member(s).</source>
        <translation>
            <numerusform>It has one member.</numerusform>
            <numerusform>It has %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n member(s)</source>
        <comment>code</comment>
        <translation>
            <numerusform>%1 · one member</numerusform>
            <numerusform>%1 · %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::ImportColumnsStep</name>
    <message numerus="yes">
        <source>%1 · %2 · %n row(s)</source>
        <comment>file name, encoding</comment>
        <translation>
            <numerusform>%1 · %2 · %n row</numerusform>
            <numerusform>%1 · %2 · %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::ImportWizard</name>
    <message numerus="yes">
        <source>%n person(s) added or updated.</source>
        <translation>
            <numerusform>%n person added or updated.</numerusform>
            <numerusform>%n people added or updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be added or updated.</source>
        <translation>
            <numerusform>%n person would be added or updated.</numerusform>
            <numerusform>%n people would be added or updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported as they are.</source>
        <translation>
            <numerusform>%n row cannot be imported as it is.</numerusform>
            <numerusform>%n rows cannot be imported as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::OrgMergeDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) below</source>
        <translation>
            <numerusform>%n unit below</numerusform>
            <numerusform>%n units below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n grant</numerusform>
            <numerusform>%n grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) of its own</source>
        <translation>
            <numerusform>%n app of its own</numerusform>
            <numerusform>%n apps of its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s) of this scope</source>
        <translation>
            <numerusform>%n administrator of this scope</numerusform>
            <numerusform>%n administrators of this scope</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group rule(s)</source>
        <translation>
            <numerusform>%n group rule</numerusform>
            <numerusform>%n group rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::OrgMoveDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) below</source>
        <translation>
            <numerusform>%n unit below</numerusform>
            <numerusform>%n units below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::OrgPanel</name>
    <message numerus="yes">
        <source>Not disabled: %n active person(s) still belong to it.</source>
        <translation>
            <numerusform>Not disabled: one active person still belongs to it.</numerusform>
            <numerusform>Not disabled: %n active people still belong to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not disabled: %n open unit(s) still stand below it.</source>
        <translation>
            <numerusform>Not disabled: one open unit still stands below it.</numerusform>
            <numerusform>Not disabled: %n open units still stand below it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::PersonActions</name>
    <message numerus="yes">
        <source>Disable %n people?</source>
        <translation>
            <numerusform>Disable one person?</numerusform>
            <numerusform>Disable %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) disabled.</source>
        <translation>
            <numerusform>One person was disabled.</numerusform>
            <numerusform>%n people were disabled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::PersonWords</name>
    <message numerus="yes">
        <source>%n session(s) at most</source>
        <translation>
            <numerusform>one session at most</numerusform>
            <numerusform>%n sessions at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::VpnAccountsPane</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Within a day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
