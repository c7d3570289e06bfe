<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExpertPlaces</name>
    <message numerus="yes">
        <source>%Ln token(s) seen</source>
        <translation>
            <numerusform>%Ln token seen</numerusform>
            <numerusform>%Ln tokens seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message numerus="yes">
        <source>%1, layer %2 (%Ln tensor(s))</source>
        <translation>
            <numerusform>%1, layer %2 (%Ln tensor)</numerusform>
            <numerusform>%1, layer %2 (%Ln tensors)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPlaces</name>
    <message numerus="yes">
        <source>%Ln tensor(s), together relative error %1; the worst is %2: %3</source>
        <translation>
            <numerusform>%Ln tensor, relative error %1; the worst is %2: %3</numerusform>
            <numerusform>%Ln tensors, together relative error %1; the worst is %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message numerus="yes">
        <source>%Ln job(s) of the last time are not finished. Resume them in the Jobs panel.</source>
        <translation>
            <numerusform>%Ln job of the last time is not finished. Resume it in the Jobs panel.</numerusform>
            <numerusform>%Ln jobs of the last time are not finished. Resume them in the Jobs panel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::AfterJobs</name>
    <message numerus="yes">
        <source>The program closes in %Ln second(s).</source>
        <translation>
            <numerusform>The program closes in %Ln second.</numerusform>
            <numerusform>The program closes in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The command runs in %Ln second(s): %1</source>
        <translation>
            <numerusform>The command runs in %Ln second: %1</numerusform>
            <numerusform>The command runs in %Ln seconds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>The machine goes to sleep in %Ln second.</numerusform>
            <numerusform>The machine goes to sleep in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>The machine is powered off in %Ln second.</numerusform>
            <numerusform>The machine is powered off in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::BatchDialog</name>
    <message numerus="yes">
        <source>Quantise %Ln model(s)</source>
        <translation>
            <numerusform>Quantise %Ln model</numerusform>
            <numerusform>Quantise %Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be written; the list says why.</source>
        <translation>
            <numerusform>%Ln of them cannot be written; the list says why.</numerusform>
            <numerusform>%Ln of them cannot be written; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %Ln job(s)</source>
        <translation>
            <numerusform>Queue %Ln job</numerusform>
            <numerusform>Queue %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::BlockLanes</name>
    <message numerus="yes">
        <source>%Ln group(s), of the first: %1</source>
        <translation>
            <numerusform>%Ln group, of the first: %1</numerusform>
            <numerusform>%Ln groups, of the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceChoice</name>
    <message numerus="yes">
        <source>%Ln thread(s), with 32-bit numbers</source>
        <translation>
            <numerusform>%Ln thread, with 32-bit numbers</numerusform>
            <numerusform>%Ln threads, with 32-bit numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::DiffPanel</name>
    <message numerus="yes">
        <source>%Ln group(s) differ</source>
        <translation>
            <numerusform>%Ln group differs</numerusform>
            <numerusform>%Ln groups differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceMeter</name>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln prediction</numerusform>
            <numerusform>%Ln predictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorControls</name>
    <message numerus="yes">
        <source>All %Ln expert(s)</source>
        <translation>
            <numerusform>The one expert</numerusform>
            <numerusform>All %Ln experts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorsPanel</name>
    <message numerus="yes">
        <source>Measured on all %Ln row(s).</source>
        <translation>
            <numerusform>Measured on the one row.</numerusform>
            <numerusform>Measured on all %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::ExpertView</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::HistoryModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::InspectorPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on all %Ln row(s).</source>
        <translation>
            <numerusform>Measured on its only row.</numerusform>
            <numerusform>Measured on all %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::JobLanes</name>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::MainWindow</name>
    <message numerus="yes">
        <source>Go on with %1 and its recipe of %Ln change(s)</source>
        <translation>
            <numerusform>Go on with %1 and its recipe of %Ln change</numerusform>
            <numerusform>Go on with %1 and its recipe of %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::MapPanel</name>
    <message numerus="yes">
        <source>Paint the %Ln chosen tensor(s) as</source>
        <translation>
            <numerusform>Paint the %Ln chosen tensor as</numerusform>
            <numerusform>Paint the %Ln chosen tensors as</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataPanel</name>
    <message numerus="yes">
        <source>%Ln edit(s), part of the recipe for the next output.</source>
        <translation>
            <numerusform>%Ln edit, part of the recipe for the next output.</numerusform>
            <numerusform>%Ln edits, part of the recipe for the next output.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln entry(s) in %1?</source>
        <translation>
            <numerusform>Change %Ln entry in %1?</numerusform>
            <numerusform>Change %Ln entries in %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::OutputBar</name>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tensor</numerusform>
            <numerusform>%Ln tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s)</source>
        <translation>
            <numerusform>%Ln expert</numerusform>
            <numerusform>%Ln experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %1 in %Ln file(s) to %2</source>
        <translation>
            <numerusform>Write %1 in %Ln file to %2</numerusform>
            <numerusform>Write %1 in %Ln files to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PaintStrip</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln tensor chosen</numerusform>
            <numerusform>%Ln tensors chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PresetChoices</name>
    <message numerus="yes">
        <source>%1 with %Ln rule(s)</source>
        <translation>
            <numerusform>%1 with %Ln rule</numerusform>
            <numerusform>%1 with %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::Preview</name>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewCulpritsPage</name>
    <message numerus="yes">
        <source>%Ln set(s) of tensors put back</source>
        <translation>
            <numerusform>%Ln set of tensors put back</numerusform>
            <numerusform>%Ln sets of tensors put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raise %Ln tensor(s)</source>
        <translation>
            <numerusform>Raise %Ln tensor</numerusform>
            <numerusform>Raise %Ln tensors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewTextPage</name>
    <message numerus="yes">
        <source>The same text: %Ln token(s)</source>
        <translation>
            <numerusform>The same text: %Ln token</numerusform>
            <numerusform>The same text: %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same so far: %Ln token(s)</source>
        <translation>
            <numerusform>The same so far: %Ln token</numerusform>
            <numerusform>The same so far: %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemModel</name>
    <message numerus="yes">
        <source>Add %Ln rule(s)</source>
        <translation>
            <numerusform>Add %Ln rule</numerusform>
            <numerusform>Add %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemsPanel</name>
    <message numerus="yes">
        <source>%Ln problem(s) can be mended by rules.</source>
        <translation>
            <numerusform>%Ln problem can be mended by rules.</numerusform>
            <numerusform>%Ln problems can be mended by rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::RecipeImport</name>
    <message numerus="yes">
        <source>Import %Ln rule(s) of %1 in front</source>
        <translation>
            <numerusform>Import %Ln rule of %1 in front</numerusform>
            <numerusform>Import %Ln rules of %1 in front</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the rules by %Ln of %1</source>
        <translation>
            <numerusform>Replace the rules by %Ln of %1</numerusform>
            <numerusform>Replace the rules by %Ln of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s), and nothing else</source>
        <translation>
            <numerusform>%Ln rule, and nothing else</numerusform>
            <numerusform>%Ln rules, and nothing else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preset %1 and %Ln rule(s)</source>
        <translation>
            <numerusform>Preset %1 and %Ln rule</numerusform>
            <numerusform>Preset %1 and %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::ReportPanel</name>
    <message numerus="yes">
        <source>All %Ln tensor(s) read back as planned</source>
        <translation>
            <numerusform>The %Ln tensor reads back as planned</numerusform>
            <numerusform>All %Ln tensors read back as planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) not carried over</source>
        <translation>
            <numerusform>%Ln tensor not carried over</numerusform>
            <numerusform>%Ln tensors not carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln certified tensor(s) hold exactly the values of the source: %1</source>
        <translation>
            <numerusform>The %Ln certified tensor holds exactly the values of the source: %1</numerusform>
            <numerusform>All %Ln certified tensors hold exactly the values of the source: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln certified tensor(s) hold exactly the values of the source; %2</source>
        <translation>
            <numerusform>%1 of %Ln certified tensor holds exactly the values of the source; %2</numerusform>
            <numerusform>%1 of %Ln certified tensors hold exactly the values of the source; %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::RuleEditor</name>
    <message numerus="yes">
        <source>Finds %Ln tensor(s) of this model</source>
        <translation>
            <numerusform>Finds %Ln tensor of this model</numerusform>
            <numerusform>Finds %Ln tensors of this model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rules above take %Ln of them</source>
        <translation>
            <numerusform>rules above take %Ln of them</numerusform>
            <numerusform>rules above take %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are never quantised</source>
        <translation>
            <numerusform>%Ln is never quantised</numerusform>
            <numerusform>%Ln are never quantised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>the first is listed</numerusform>
            <numerusform>the first %Ln are listed</numerusform>
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
        <source>Measured: relative error %1 over %Ln tensor(s) of the report on display.</source>
        <translation>
            <numerusform>Measured: relative error %1 over %Ln tensor of the report on display.</numerusform>
            <numerusform>Measured: relative error %1 over %Ln tensors of the report on display.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tensor</numerusform>
            <numerusform>%Ln tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule takes the relative error of %Ln tensor(s) from %1 to %2.</source>
        <translation>
            <numerusform>The rule takes the relative error of %Ln tensor from %1 to %2.</numerusform>
            <numerusform>The rule takes the relative error of %Ln tensors from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %1 of %2 rows of %Ln of them.</source>
        <translation>
            <numerusform>Estimated from %1 of %2 rows of %Ln of them.</numerusform>
            <numerusform>Estimated from %1 of %2 rows of %Ln of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tensor</numerusform>
            <numerusform>%Ln tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rules: %Ln tensor(s)</source>
        <translation>
            <numerusform>rules: %Ln tensor</numerusform>
            <numerusform>rules: %Ln tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the preset: %Ln tensor(s)</source>
        <translation>
            <numerusform>the preset: %Ln tensor</numerusform>
            <numerusform>the preset: %Ln tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never quantised: %Ln of them</source>
        <translation>
            <numerusform>never quantised: %Ln of them</numerusform>
            <numerusform>never quantised: %Ln of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::Studio</name>
    <message numerus="yes">
        <source>The preset counts the tensors that no rule takes, so %Ln other tensor(s) changed, too: %1. Paint them to have them otherwise.</source>
        <translation>
            <numerusform>The preset counts the tensors that no rule takes, so %Ln other tensor changed, too: %1. Paint it to have it otherwise.</numerusform>
            <numerusform>The preset counts the tensors that no rule takes, so %Ln other tensors changed, too: %1. Paint them to have them otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) that are never quantised (norms, routers …) were left as they are; choose them alone to change them.</source>
        <translation>
            <numerusform>%Ln tensor that is never quantised (norms, routers …) was left as it is; choose it alone to change it.</numerusform>
            <numerusform>%Ln tensors that are never quantised (norms, routers …) were left as they are; choose them alone to change them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TensorPanel</name>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tensor</numerusform>
            <numerusform>%Ln tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tensor(s)</source>
        <translation>
            <numerusform>%1 of %Ln tensor</numerusform>
            <numerusform>%1 of %Ln tensors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TensorView</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln tensor chosen</numerusform>
            <numerusform>%Ln tensors chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tensor</numerusform>
            <numerusform>%Ln tensors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TokenModel</name>
    <message numerus="yes">
        <source>… %Ln more …</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>… %Ln more …</numerusform>
            <numerusform>… %Ln more …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TokenizerPanel</name>
    <message numerus="yes">
        <source>%1 (%Ln token(s) differ)</source>
        <translation>
            <numerusform>%1 (%Ln token differs)</numerusform>
            <numerusform>%1 (%Ln tokens differ)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) are the same by the rules of %1</source>
        <translation>
            <numerusform>The only token is the same by the rules of %1</numerusform>
            <numerusform>All %Ln tokens are the same by the rules of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) differ from the rules of %1</source>
        <translation>
            <numerusform>%Ln token differs from the rules of %1</numerusform>
            <numerusform>%Ln tokens differ from the rules of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s); the open file does not say how it splits text</source>
        <translation>
            <numerusform>%Ln token; the open file does not say how it splits text</numerusform>
            <numerusform>%Ln tokens; the open file does not say how it splits text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) are the same as in the open file</source>
        <translation>
            <numerusform>The only token is the same as in the open file</numerusform>
            <numerusform>All %Ln tokens are the same as in the open file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) differ from the open file</source>
        <translation>
            <numerusform>%Ln token differs from the open file</numerusform>
            <numerusform>%Ln tokens differ from the open file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vocabulary of %Ln token(s)</source>
        <translation>
            <numerusform>vocabulary of %Ln token</numerusform>
            <numerusform>vocabulary of %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln letter(s) of the text are used</source>
        <translation>
            <numerusform>only the first letter of the text is used</numerusform>
            <numerusform>only the first %Ln letters of the text are used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln place(s) are shown</source>
        <translation>
            <numerusform>only the first place is shown</numerusform>
            <numerusform>only the first %Ln places are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffPanel</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln tensor chosen</numerusform>
            <numerusform>%Ln tensors chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
