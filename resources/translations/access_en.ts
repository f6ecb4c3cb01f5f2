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
    <message numerus="yes">
        <source>%n change(s) from %1 are still pending.</source>
        <translation>
            <numerusform>%n change from %1 is still pending.</numerusform>
            <numerusform>%n changes from %1 are still pending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dormant for %n day(s)</source>
        <translation>
            <numerusform>Dormant for %n day</numerusform>
            <numerusform>Dormant for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::CellWords</name>
    <message numerus="yes">
        <source>Not used for %n day(s), last on %1</source>
        <translation>
            <numerusform>Not used for %n day, last on %1</numerusform>
            <numerusform>Not used for %n days, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardport::console::ConflictPane</name>
    <message numerus="yes">
        <source>all %n line(s)</source>
        <translation>
            <numerusform>the one line</numerusform>
            <numerusform>all %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <comment>app</comment>
        <translation>
            <numerusform>%1 · %n line</numerusform>
            <numerusform>%1 · %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep mine (%n)</source>
        <translation>
            <numerusform>Keep mine (%n)</numerusform>
            <numerusform>Keep mine (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs (%n)</source>
        <translation>
            <numerusform>Take theirs (%n)</numerusform>
            <numerusform>Take theirs (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes meet what %1 changed at %2.</source>
        <translation>
            <numerusform>%n of your changes meets what %1 changed at %2.</numerusform>
            <numerusform>%n of your changes meet what %1 changed at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes meet what others changed since.</source>
        <translation>
            <numerusform>%n of your changes meets what others changed since.</numerusform>
            <numerusform>%n of your changes meet what others changed since.</numerusform>
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
    <name>wardport::console::RevertDialog</name>
    <message numerus="yes">
        <source>%n entry(s) cannot be put back as before: they have changed since. Nothing is reverted while they stand in the way. Revert the later change sets first, or paint what you want by hand.</source>
        <translation>
            <numerusform>%n entry cannot be put back as before: it has changed since. Nothing is reverted while it stands in the way. Revert the later change set first, or paint what you want by hand.</numerusform>
            <numerusform>%n entries cannot be put back as before: they have changed since. Nothing is reverted while they stand in the way. Revert the later change sets first, or paint what you want by hand.</numerusform>
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
    <message numerus="yes">
        <source>Decide about %n more line(s), then the rest can be applied.</source>
        <translation>
            <numerusform>Decide about %n more line, then the rest can be applied.</numerusform>
            <numerusform>Decide about %n more lines, then the rest can be applied.</numerusform>
        </translation>
    </message>
</context>
</TS>
