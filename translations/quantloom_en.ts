<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExpertPlaces</name>
    <message numerus="yes">
        <source>%n token(s) seen</source>
        <translation>
            <numerusform>%n token seen</numerusform>
            <numerusform>%n tokens seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message numerus="yes">
        <source>%1, layer %2 (%n tensor(s))</source>
        <translation>
            <numerusform>%1, layer %2 (%n tensor)</numerusform>
            <numerusform>%1, layer %2 (%n tensors)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPlaces</name>
    <message numerus="yes">
        <source>%n tensor(s), together relative error %1; the worst is %2: %3</source>
        <translation>
            <numerusform>%n tensor, relative error %1; the worst is %2: %3</numerusform>
            <numerusform>%n tensors, together relative error %1; the worst is %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message numerus="yes">
        <source>%n job(s) of the last time are not finished. Resume them in the Jobs panel.</source>
        <translation>
            <numerusform>%n job of the last time is not finished. Resume it in the Jobs panel.</numerusform>
            <numerusform>%n jobs of the last time are not finished. Resume them in the Jobs panel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::AfterJobs</name>
    <message numerus="yes">
        <source>The program closes in %n second(s).</source>
        <translation>
            <numerusform>The program closes in %n second.</numerusform>
            <numerusform>The program closes in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The command runs in %n second(s): %1</source>
        <translation>
            <numerusform>The command runs in %n second: %1</numerusform>
            <numerusform>The command runs in %n seconds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>The machine goes to sleep in %n second.</numerusform>
            <numerusform>The machine goes to sleep in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine is powered off in %n second(s).</source>
        <translation>
            <numerusform>The machine is powered off in %n second.</numerusform>
            <numerusform>The machine is powered off in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::BatchDialog</name>
    <message numerus="yes">
        <source>Quantise %n model(s)</source>
        <translation>
            <numerusform>Quantise %n model</numerusform>
            <numerusform>Quantise %n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be written; the list says why.</source>
        <translation>
            <numerusform>%n of them cannot be written; the list says why.</numerusform>
            <numerusform>%n of them cannot be written; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n job(s)</source>
        <translation>
            <numerusform>Queue %n job</numerusform>
            <numerusform>Queue %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::BlockLanes</name>
    <message numerus="yes">
        <source>%n group(s), of the first: %1</source>
        <translation>
            <numerusform>%n group, of the first: %1</numerusform>
            <numerusform>%n groups, of the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceChoice</name>
    <message numerus="yes">
        <source>%n thread(s), with 32-bit numbers</source>
        <translation>
            <numerusform>%n thread, with 32-bit numbers</numerusform>
            <numerusform>%n threads, with 32-bit numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::DiffPanel</name>
    <message numerus="yes">
        <source>%n group(s) differ</source>
        <translation>
            <numerusform>%n group differs</numerusform>
            <numerusform>%n groups differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceMeter</name>
    <message numerus="yes">
        <source>%n prediction(s)</source>
        <translation>
            <numerusform>%n prediction</numerusform>
            <numerusform>%n predictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorControls</name>
    <message numerus="yes">
        <source>All %n expert(s)</source>
        <translation>
            <numerusform>The one expert</numerusform>
            <numerusform>All %n experts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorsPanel</name>
    <message numerus="yes">
        <source>Measured on all %n row(s).</source>
        <translation>
            <numerusform>Measured on the one row.</numerusform>
            <numerusform>Measured on all %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::ExpertView</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::HistoryModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::InspectorPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on all %n row(s).</source>
        <translation>
            <numerusform>Measured on its only row.</numerusform>
            <numerusform>Measured on all %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::JobLanes</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::MainWindow</name>
    <message numerus="yes">
        <source>Go on with %1 and its recipe of %n change(s)</source>
        <translation>
            <numerusform>Go on with %1 and its recipe of %n change</numerusform>
            <numerusform>Go on with %1 and its recipe of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::MapPanel</name>
    <message numerus="yes">
        <source>Paint the %n chosen tensor(s) as</source>
        <translation>
            <numerusform>Paint the %n chosen tensor as</numerusform>
            <numerusform>Paint the %n chosen tensors as</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataPanel</name>
    <message numerus="yes">
        <source>%n edit(s), part of the recipe for the next output.</source>
        <translation>
            <numerusform>%n edit, part of the recipe for the next output.</numerusform>
            <numerusform>%n edits, part of the recipe for the next output.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n entry(s) in %1?</source>
        <translation>
            <numerusform>Change %n entry in %1?</numerusform>
            <numerusform>Change %n entries in %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::OutputBar</name>
    <message numerus="yes">
        <source>%n tensor(s)</source>
        <translation>
            <numerusform>%n tensor</numerusform>
            <numerusform>%n tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n expert</numerusform>
            <numerusform>%n experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %1 in %n file(s) to %2</source>
        <translation>
            <numerusform>Write %1 in %n file to %2</numerusform>
            <numerusform>Write %1 in %n files to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PaintStrip</name>
    <message numerus="yes">
        <source>%n tensor(s) chosen</source>
        <translation>
            <numerusform>%n tensor chosen</numerusform>
            <numerusform>%n tensors chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PresetChoices</name>
    <message numerus="yes">
        <source>%1 with %n rule(s)</source>
        <translation>
            <numerusform>%1 with %n rule</numerusform>
            <numerusform>%1 with %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::Preview</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewCulpritsPage</name>
    <message numerus="yes">
        <source>%n set(s) of tensors put back</source>
        <translation>
            <numerusform>%n set of tensors put back</numerusform>
            <numerusform>%n sets of tensors put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raise %n tensor(s)</source>
        <translation>
            <numerusform>Raise %n tensor</numerusform>
            <numerusform>Raise %n tensors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewTextPage</name>
    <message numerus="yes">
        <source>The same text: %n token(s)</source>
        <translation>
            <numerusform>The same text: %n token</numerusform>
            <numerusform>The same text: %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same so far: %n token(s)</source>
        <translation>
            <numerusform>The same so far: %n token</numerusform>
            <numerusform>The same so far: %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemModel</name>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Add %n rule</numerusform>
            <numerusform>Add %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n problem(s) can be mended by rules.</source>
        <translation>
            <numerusform>%n problem can be mended by rules.</numerusform>
            <numerusform>%n problems can be mended by rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::RecipeImport</name>
    <message numerus="yes">
        <source>Import %n rule(s) of %1 in front</source>
        <translation>
            <numerusform>Import %n rule of %1 in front</numerusform>
            <numerusform>Import %n rules of %1 in front</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the rules by %n of %1</source>
        <translation>
            <numerusform>Replace the rules by %n of %1</numerusform>
            <numerusform>Replace the rules by %n of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), and nothing else</source>
        <translation>
            <numerusform>%n rule, and nothing else</numerusform>
            <numerusform>%n rules, and nothing else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preset %1 and %n rule(s)</source>
        <translation>
            <numerusform>Preset %1 and %n rule</numerusform>
            <numerusform>Preset %1 and %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::ReportPanel</name>
    <message numerus="yes">
        <source>All %n tensor(s) read back as planned</source>
        <translation>
            <numerusform>The %n tensor reads back as planned</numerusform>
            <numerusform>All %n tensors read back as planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s) not carried over</source>
        <translation>
            <numerusform>%n tensor not carried over</numerusform>
            <numerusform>%n tensors not carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n certified tensor(s) hold exactly the values of the source: %1</source>
        <translation>
            <numerusform>The %n certified tensor holds exactly the values of the source: %1</numerusform>
            <numerusform>All %n certified tensors hold exactly the values of the source: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n certified tensor(s) hold exactly the values of the source; %2</source>
        <translation>
            <numerusform>%1 of %n certified tensor holds exactly the values of the source; %2</numerusform>
            <numerusform>%1 of %n certified tensors hold exactly the values of the source; %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::RuleEditor</name>
    <message numerus="yes">
        <source>Finds %n tensor(s) of this model</source>
        <translation>
            <numerusform>Finds %n tensor of this model</numerusform>
            <numerusform>Finds %n tensors of this model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rules above take %n of them</source>
        <translation>
            <numerusform>rules above take %n of them</numerusform>
            <numerusform>rules above take %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are never quantised</source>
        <translation>
            <numerusform>%n is never quantised</numerusform>
            <numerusform>%n are never quantised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <translation>
            <numerusform>the first is listed</numerusform>
            <numerusform>the first %n are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::RuleModel</name>
    <message numerus="yes">
        <source>its tensors go to rule %1</source>
        <translation>
            <numerusform>its tensors go to rule %1</numerusform>
            <numerusform>its tensors go to rules %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured: relative error %1 over %n tensor(s) of the report on display.</source>
        <translation>
            <numerusform>Measured: relative error %1 over %n tensor of the report on display.</numerusform>
            <numerusform>Measured: relative error %1 over %n tensors of the report on display.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s)</source>
        <translation>
            <numerusform>%n tensor</numerusform>
            <numerusform>%n tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule takes the relative error of %n tensor(s) from %1 to %2.</source>
        <translation>
            <numerusform>The rule takes the relative error of %n tensor from %1 to %2.</numerusform>
            <numerusform>The rule takes the relative error of %n tensors from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %1 of %2 rows of %n of them.</source>
        <translation>
            <numerusform>Estimated from %1 of %2 rows of %n of them.</numerusform>
            <numerusform>Estimated from %1 of %2 rows of %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::SelectionSummary</name>
    <message numerus="yes">
        <source>%n tensor(s)</source>
        <translation>
            <numerusform>%n tensor</numerusform>
            <numerusform>%n tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rules: %n tensor(s)</source>
        <translation>
            <numerusform>rules: %n tensor</numerusform>
            <numerusform>rules: %n tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the preset: %n tensor(s)</source>
        <translation>
            <numerusform>the preset: %n tensor</numerusform>
            <numerusform>the preset: %n tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never quantised: %n of them</source>
        <translation>
            <numerusform>never quantised: %n of them</numerusform>
            <numerusform>never quantised: %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::Studio</name>
    <message numerus="yes">
        <source>The preset counts the tensors that no rule takes, so %n other tensor(s) changed, too: %1. Paint them to have them otherwise.</source>
        <translation>
            <numerusform>The preset counts the tensors that no rule takes, so %n other tensor changed, too: %1. Paint it to have it otherwise.</numerusform>
            <numerusform>The preset counts the tensors that no rule takes, so %n other tensors changed, too: %1. Paint them to have them otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s) that are never quantised (norms, routers …) were left as they are; choose them alone to change them.</source>
        <translation>
            <numerusform>%n tensor that is never quantised (norms, routers …) was left as it is; choose it alone to change it.</numerusform>
            <numerusform>%n tensors that are never quantised (norms, routers …) were left as they are; choose them alone to change them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TensorPanel</name>
    <message numerus="yes">
        <source>%n tensor(s)</source>
        <translation>
            <numerusform>%n tensor</numerusform>
            <numerusform>%n tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tensor(s)</source>
        <translation>
            <numerusform>%1 of %n tensor</numerusform>
            <numerusform>%1 of %n tensors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TensorView</name>
    <message numerus="yes">
        <source>%n tensor(s) chosen</source>
        <translation>
            <numerusform>%n tensor chosen</numerusform>
            <numerusform>%n tensors chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s)</source>
        <translation>
            <numerusform>%n tensor</numerusform>
            <numerusform>%n tensors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffPanel</name>
    <message numerus="yes">
        <source>%n tensor(s) chosen</source>
        <translation>
            <numerusform>%n tensor chosen</numerusform>
            <numerusform>%n tensors chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
