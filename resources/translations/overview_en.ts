<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wardport::console::AttentionCard</name>
    <message numerus="yes">
        <source>%Ln open alarm(s)</source>
        <translation>
            <numerusform>%Ln open alarm</numerusform>
            <numerusform>%Ln open alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) suspended</source>
        <translation>
            <numerusform>%Ln app suspended</numerusform>
            <numerusform>%Ln apps suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vendor contract(s) over or ending within 60 days</source>
        <translation>
            <numerusform>%Ln vendor contract over or ending within 60 days</numerusform>
            <numerusform>%Ln vendor contracts over or ending within 60 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VPN account(s) over or ending within 30 days</source>
        <translation>
            <numerusform>%Ln VPN account over or ending within 30 days</numerusform>
            <numerusform>%Ln VPN accounts over or ending within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VPN account(s) used by several people</source>
        <translation>
            <numerusform>%Ln VPN account used by several people</numerusform>
            <numerusform>%Ln VPN accounts used by several people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem report(s) from phones today</source>
        <translation>
            <numerusform>%Ln problem report from phones today</numerusform>
            <numerusform>%Ln problem reports from phones today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) not reachable</source>
        <translation>
            <numerusform>%Ln app not reachable</numerusform>
            <numerusform>%Ln apps not reachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s) beyond the service level</source>
        <translation>
            <numerusform>%Ln exception beyond the service level</numerusform>
            <numerusform>%Ln exceptions beyond the service level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln qualification(s) over or ending within 60 days</source>
        <translation>
            <numerusform>%Ln qualification over or ending within 60 days</numerusform>
            <numerusform>%Ln qualifications over or ending within 60 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::OpenIssuesCard</name>
    <message numerus="yes">
        <source>%1 · %Ln event(s)</source>
        <comment>app, number of exceptions</comment>
        <translation>
            <numerusform>%1 · %Ln event</numerusform>
            <numerusform>%1 · %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::OverviewTiles</name>
    <message numerus="yes">
        <source>%Ln new today</source>
        <comment>exceptions</comment>
        <translation>
            <numerusform>%Ln new today</numerusform>
            <numerusform>%Ln new today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln member(s) of staff</source>
        <translation>
            <numerusform>for %Ln member of staff</numerusform>
            <numerusform>for %Ln members of staff</numerusform>
        </translation>
    </message>
</context>
</TS>
