<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wardport::console::AnnouncementActions</name>
    <message numerus="yes">
        <source>It reaches %Ln people.</source>
        <translation>
            <numerusform>It reaches %Ln person.</numerusform>
            <numerusform>It reaches %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have read it.</source>
        <translation>
            <numerusform>%Ln person has read it.</numerusform>
            <numerusform>%Ln people have read it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::DirectoriesSection</name>
    <message numerus="yes">
        <source>%Ln people came from it.</source>
        <translation>
            <numerusform>%Ln person came from it.</numerusform>
            <numerusform>%Ln people came from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::DirectoryReportDialog</name>
    <message numerus="yes">
        <source>%1. %Ln people found: %2.</source>
        <comment>when, counts</comment>
        <translation>
            <numerusform>%1. %Ln person found: %2.</numerusform>
            <numerusform>%1. %Ln people found: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>The first is listed.</numerusform>
            <numerusform>The first %n are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::DirectoryTrialDialog</name>
    <message numerus="yes">
        <source>The first %n people, as they would be read</source>
        <translation>
            <numerusform>The only person, as they would be read</numerusform>
            <numerusform>The first %n people, as they would be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::DirectoryWords</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln disabled</numerusform>
            <numerusform>%Ln disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enabled</source>
        <translation>
            <numerusform>%Ln enabled</numerusform>
            <numerusform>%Ln enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::GatewayActions</name>
    <message numerus="yes">
        <source>%Ln session(s) live now.</source>
        <translation>
            <numerusform>%Ln session lives now.</numerusform>
            <numerusform>%Ln sessions live now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::PolicySection</name>
    <message numerus="yes">
        <source>Logs older than %Ln day(s) are deleted and cannot be brought back.</source>
        <translation>
            <numerusform>Logs older than %Ln day are deleted and cannot be brought back.</numerusform>
            <numerusform>Logs older than %Ln days are deleted and cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
</TS>
