<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tally::ui::ChipRow</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/chip_row.cpp" line="140" />
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n more filter</numerusform>
            <numerusform>%n more filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ColumnMenu</name>
    <message numerus="yes">
        <location filename="../../ui/tables/column_menu.cpp" line="208" />
        <source>%1 more; search to narrow</source>
        <translation>
            <numerusform>%1 more; search to narrow</numerusform>
            <numerusform>%1 more; search to narrow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ConflictStrip</name>
    <message numerus="yes">
        <location filename="../../ui/tables/conflict_strip.cpp" line="46" />
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/conflict_strip.cpp" line="53" />
        <source>%1 of these items</source>
        <translation>
            <numerusform>%1 of these items</numerusform>
            <numerusform>%1 of these items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/conflict_strip.cpp" line="200" />
        <source>Record %1 field(s)</source>
        <translation>
            <numerusform>Record %1 field</numerusform>
            <numerusform>Record %1 fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::DecidePane</name>
    <message numerus="yes">
        <location filename="../../ui/views/imports/decide_pane.cpp" line="173" />
        <source>also for %n other(s) alike</source>
        <translation>
            <numerusform>also for %n other alike</numerusform><numerusform>also for %n others alike</numerusform></translation>
    </message>
</context>
<context>
    <name>tally::ui::DetailsHead</name>
    <message numerus="yes">
        <location filename="../../ui/details/details_head.cpp" line="63" />
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::DifferenceModel</name>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_model.cpp" line="219" />
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_model.cpp" line="222" />
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::DifferenceView</name>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_view.cpp" line="229" />
        <source>Clear the filter to see all %n.</source>
        <translation>
            <numerusform>Clear the filter to see all %n.</numerusform>
            <numerusform>Clear the filter to see all %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_view.cpp" line="255" />
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_view.cpp" line="256" />
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::FactsTab</name>
    <message numerus="yes">
        <location filename="../../ui/details/facts_tab.cpp" line="184" />
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/facts_tab.cpp" line="186" />
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/facts_tab.cpp" line="188" />
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/facts_tab.cpp" line="190" />
        <source>%n other item(s)</source>
        <translation>
            <numerusform>%n other item</numerusform>
            <numerusform>%n other items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::FindResultsModel</name>
    <message numerus="yes">
        <location filename="../../ui/find/find_results_model.cpp" line="97" />
        <source>%n item(s) of the pasted list</source>
        <translation>
            <numerusform>%n item of the pasted list</numerusform>
            <numerusform>%n items of the pasted list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/find/find_results_model.cpp" line="143" />
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::GraphWords</name>
    <message numerus="yes">
        <location filename="../../ui/graph/box_look.cpp" line="194" />
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/box_look.cpp" line="195" />
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/box_look.cpp" line="213" />
        <source>%n path(s)</source>
        <translation>
            <numerusform>%n path</numerusform>
            <numerusform>%n paths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::HomeView</name>
    <message numerus="yes">
        <location filename="../../ui/views/home/home_view.cpp" line="258" />
        <source>Operation %1, %n change(s)</source>
        <translation>
            <numerusform>Operation %1, %n change</numerusform>
            <numerusform>Operation %1, %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ImpactHead</name>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp" line="107" />
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp" line="186" />
        <location filename="../../ui/graph/impact_head.cpp" line="261" />
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp" line="243" />
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp" line="245" />
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp" line="248" />
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp" line="250" />
        <source>%n item(s) in all</source>
        <translation>
            <numerusform>%n item in all</numerusform>
            <numerusform>%n items in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ImpactPane</name>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_pane.cpp" line="214" />
        <source>%1 box(es)</source>
        <translation>
            <numerusform>%1 box</numerusform>
            <numerusform>%1 boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_pane.cpp" line="216" />
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ImportPage</name>
    <message numerus="yes">
        <location filename="../../ui/views/imports/import_page.cpp" line="379" />
        <source>%n file(s) or folder(s)</source>
        <translation>
            <numerusform>%n file or folder</numerusform><numerusform>%n files or folders</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/import_page_foot.cpp" line="126" />
        <source> %n later change(s) kept.</source>
        <translation>
            <numerusform> %n later change kept.</numerusform><numerusform> %n later changes kept.</numerusform></translation>
    </message>
</context>
<context>
    <name>tally::ui::ImportRun</name>
    <message numerus="yes">
        <location filename="../../ui/views/imports/import_run.cpp" line="145" />
        <source>Previewing %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Previewing %n file or folder</numerusform>
            <numerusform>Previewing %n files or folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/import_run.cpp" line="295" />
        <source>Importing %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Importing %n file or folder</numerusform>
            <numerusform>Importing %n files or folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemFormPane</name>
    <message numerus="yes">
        <location filename="../../ui/tables/item_form_pane.cpp" line="122" />
        <source>Edit %1 item(s)</source>
        <translation>
            <numerusform>Edit %1 item</numerusform>
            <numerusform>Edit %1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_form_pane.cpp" line="197" />
        <source>leave as is (%1 values)</source>
        <translation>
            <numerusform>leave as is (%1 values)</numerusform>
            <numerusform>leave as is (%1 values)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_form_pane.cpp" line="215" />
        <location filename="../../ui/tables/item_form_pane.cpp" line="267" />
        <source>%1 field(s)</source>
        <translation>
            <numerusform>%1 field</numerusform>
            <numerusform>%1 fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_form_pane.cpp" line="216" />
        <location filename="../../ui/tables/item_form_pane.cpp" line="261" />
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemRecorder</name>
    <message numerus="yes">
        <location filename="../../ui/tables/item_recorder.cpp" line="156" />
        <source>Edit of %1 item(s)</source>
        <translation>
            <numerusform>Edit of %1 item</numerusform>
            <numerusform>Edit of %1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_recorder.cpp" line="180" />
        <source>End of %1 item(s)</source>
        <translation>
            <numerusform>End of %1 item</numerusform>
            <numerusform>End of %1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemTableModel</name>
    <message numerus="yes">
        <location filename="../../ui/models/item_table_model.cpp" line="243" />
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemsView</name>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_actions.cpp" line="163" />
        <source>%1 row(s) copied.</source>
        <translation>
            <numerusform>%1 row copied.</numerusform>
            <numerusform>%1 rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_actions.cpp" line="190" />
        <source>%1 row(s) exported to %2.</source>
        <translation>
            <numerusform>%1 row exported to %2.</numerusform>
            <numerusform>%1 rows exported to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_editing.cpp" line="165" />
        <source>%1 item(s) ended.</source>
        <translation>
            <numerusform>%1 item ended.</numerusform>
            <numerusform>%1 items ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_editing.cpp" line="211" />
        <source>%1 cell(s) recorded.</source>
        <translation>
            <numerusform>%1 cell recorded.</numerusform>
            <numerusform>%1 cells recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_printing.cpp" line="100" />
        <source>%1 page(s) printed.</source>
        <translation>
            <numerusform>%1 page printed.</numerusform>
            <numerusform>%1 pages printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_printing.cpp" line="144" />
        <source>%1 page(s) saved as %2.</source>
        <translation>
            <numerusform>%1 page saved as %2.</numerusform>
            <numerusform>%1 pages saved as %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::KeysWindow</name>
    <message numerus="yes">
        <location filename="../../ui/help/keys_window.cpp" line="90" />
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::LabelsPane</name>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp" line="298" />
        <source>%1 label(s)</source>
        <translation>
            <numerusform>%1 label</numerusform>
            <numerusform>%1 labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp" line="301" />
        <source> %1 item(s) have no %2 and get none.</source>
        <translation>
            <numerusform> %1 item has no %2 and gets none.</numerusform>
            <numerusform> %1 items have no %2 and get none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp" line="314" />
        <source>%1 sheet(s)</source>
        <translation>
            <numerusform>%1 sheet</numerusform>
            <numerusform>%1 sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp" line="364" />
        <source>%1 page(s) of labels saved as %2.</source>
        <translation>
            <numerusform>%1 page of labels saved as %2.</numerusform>
            <numerusform>%1 pages of labels saved as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp" line="386" />
        <source>%1 page(s) of labels printed.</source>
        <translation>
            <numerusform>%1 page of labels printed.</numerusform>
            <numerusform>%1 pages of labels printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::MainWindow</name>
    <message numerus="yes">
        <location filename="../../ui/window/main_window.cpp" line="353" />
        <source>%n change(s) later made again stay as they are.</source>
        <translation>
            <numerusform>%n change later made again stays as it is.</numerusform>
            <numerusform>%n changes later made again stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::MappingPane</name>
    <message numerus="yes">
        <location filename="../../ui/views/imports/mapping_pane.cpp" line="380" />
        <source>%n column(s) with content left out</source>
        <translation>
            <numerusform>%n column with content left out</numerusform><numerusform>%n columns with content left out</numerusform></translation>
    </message>
</context>
<context>
    <name>tally::ui::PasteStrip</name>
    <message numerus="yes">
        <location filename="../../ui/tables/paste_strip.cpp" line="55" />
        <source>Pasted %1 cell(s): %2 change, %3 are so already, %4 cannot.</source>
        <translation>
            <numerusform>Pasted %1 cell: %2 change, %3 are so already, %4 cannot.</numerusform>
            <numerusform>Pasted %1 cells: %2 change, %3 are so already, %4 cannot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/paste_strip.cpp" line="68" />
        <source>Record %1 of %2 cell(s)</source>
        <translation>
            <numerusform>Record %1 of %2 cell</numerusform>
            <numerusform>Record %1 of %2 cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::PathPane</name>
    <message numerus="yes">
        <location filename="../../ui/graph/path_pane.cpp" line="68" />
        <source>%n path(s) lead here; the first is shown.</source>
        <translation>
            <numerusform>%n path leads here.</numerusform>
            <numerusform>%n paths lead here; the first is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ReportsView</name>
    <message numerus="yes">
        <location filename="../../ui/views/reports/reports_output.cpp" line="165" />
        <source>%1 page(s) saved as %2.</source>
        <translation>
            <numerusform>%1 page saved as %2.</numerusform>
            <numerusform>%1 pages saved as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/reports/reports_output.cpp" line="201" />
        <source>%1 page(s) printed.</source>
        <translation>
            <numerusform>%1 page printed.</numerusform>
            <numerusform>%1 pages printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::UndoStrip</name>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp" line="96" />
        <source>%n change(s) go back</source>
        <translation>
            <numerusform>%n change goes back</numerusform>
            <numerusform>%n changes go back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp" line="99" />
        <source>; %n changed again later stay.</source>
        <translation>
            <numerusform>; %n changed again later stays.</numerusform>
            <numerusform>; %n changed again later stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp" line="105" />
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp" line="107" />
        <source>Show %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp" line="109" />
        <source>Redo %n change(s)</source>
        <translation>
            <numerusform>Redo %n change</numerusform>
            <numerusform>Redo %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp" line="110" />
        <source>Undo %n change(s)</source>
        <translation>
            <numerusform>Undo %n change</numerusform>
            <numerusform>Undo %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp" line="139" />
        <source>%n change(s) went back</source>
        <translation>
            <numerusform>%n change went back</numerusform>
            <numerusform>%n changes went back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::WaitingPage</name>
    <message numerus="yes">
        <location filename="../../ui/views/imports/waiting_page.cpp" line="176" />
        <source>Deciding about %n report(s)</source>
        <translation>
            <numerusform>Deciding about %n report</numerusform><numerusform>Deciding about %n reports</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/waiting_page.cpp" line="183" />
        <source>%n report(s) decided.</source>
        <translation>
            <numerusform>%n report decided.</numerusform><numerusform>%n reports decided.</numerusform></translation>
    </message>
</context>
</TS>
