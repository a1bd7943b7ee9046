<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GraphWords</name>
    <message numerus="yes">
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>%n path(s)</source>
        <translation>
            <numerusform>%Ln path</numerusform>
            <numerusform>%Ln paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/box_look.cpp"/>
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ChipRow</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/chip_row.cpp"/>
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%Ln more filter</numerusform>
            <numerusform>%Ln more filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ColumnMenu</name>
    <message numerus="yes">
        <location filename="../../ui/tables/column_menu.cpp"/>
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
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/conflict_strip.cpp"/>
        <source>%1 of these items</source>
        <translation>
            <numerusform>%1 of these items</numerusform>
            <numerusform>%1 of these items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/conflict_strip.cpp"/>
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
        <location filename="../../ui/views/imports/decide_pane.cpp"/>
        <source>also for %n other(s) alike</source>
        <translation>
            <numerusform>also for %Ln other alike</numerusform>
            <numerusform>also for %Ln others alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::DetailsHead</name>
    <message numerus="yes">
        <location filename="../../ui/details/details_head.cpp"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::DifferenceModel</name>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_model.cpp"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::DifferenceView</name>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/difference/difference_view.cpp"/>
        <source>Clear the filter to see all %n.</source>
        <translation>
            <numerusform>Clear the filter to see all %Ln.</numerusform>
            <numerusform>Clear the filter to see all %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::DisposalView</name>
    <message numerus="yes">
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>%n media</source>
        <translation>
            <numerusform>%Ln media</numerusform>
            <numerusform>%Ln media</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>%n things</source>
        <translation>
            <numerusform>%Ln things</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/disposal/disposal_acting.cpp"/>
        <source>their %n media</source>
        <translation>
            <numerusform>their %Ln media</numerusform>
            <numerusform>their %Ln media</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::DocumentOutput</name>
    <message numerus="yes">
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>%1 page(s) printed.</source>
        <translation>
            <numerusform>%1 page printed.</numerusform>
            <numerusform>%1 pages printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/reports/document_output.cpp"/>
        <source>%1 page(s) saved as %2.</source>
        <translation>
            <numerusform>%1 page saved as %2.</numerusform>
            <numerusform>%1 pages saved as %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::Facts</name>
    <message numerus="yes">
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>%n more say otherwise.</source>
        <translation>
            <numerusform>%Ln more says otherwise.</numerusform>
            <numerusform>%Ln more say otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>%n not recorded</source>
        <translation>
            <numerusform>%Ln not recorded</numerusform>
            <numerusform>%Ln not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/fact_lines.cpp"/>
        <source>several (%n)</source>
        <translation>
            <numerusform>several (%Ln)</numerusform>
            <numerusform>several (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::FactsTab</name>
    <message numerus="yes">
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>%n other item(s)</source>
        <translation>
            <numerusform>%Ln other item</numerusform>
            <numerusform>%Ln other items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/facts_tab.cpp"/>
        <source>%n site(s)</source>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::FindResultsModel</name>
    <message numerus="yes">
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>%n found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/find/find_results_model.cpp"/>
        <source>%n item(s) of the pasted list</source>
        <translation>
            <numerusform>%Ln item of the pasted list</numerusform>
            <numerusform>%Ln items of the pasted list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::HomeView</name>
    <message numerus="yes">
        <location filename="../../ui/views/home/home_view.cpp"/>
        <source>Operation %1, %n change(s)</source>
        <translation>
            <numerusform>Operation %1, %Ln change</numerusform>
            <numerusform>Operation %1, %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ImpactHead</name>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>%n item(s) in all</source>
        <translation>
            <numerusform>%Ln item in all</numerusform>
            <numerusform>%Ln items in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>%n level(s)</source>
        <translation>
            <numerusform>%Ln level</numerusform>
            <numerusform>%Ln levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_head.cpp"/>
        <source>%n site(s)</source>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ImpactPane</name>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_pane.cpp"/>
        <source>%1 box(es)</source>
        <translation>
            <numerusform>%1 box</numerusform>
            <numerusform>%1 boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/graph/impact_pane.cpp"/>
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
        <location filename="../../ui/views/imports/import_page_foot.cpp"/>
        <source> %n later change(s) kept.</source>
        <translation>
            <numerusform> %Ln later change kept.</numerusform>
            <numerusform> %Ln later changes kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/import_page.cpp"/>
        <source>%n file(s) or folder(s)</source>
        <translation>
            <numerusform>%Ln file or folder</numerusform>
            <numerusform>%Ln files or folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ImportRun</name>
    <message numerus="yes">
        <location filename="../../ui/views/imports/import_run.cpp"/>
        <source>Importing %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Importing %Ln file or folder</numerusform>
            <numerusform>Importing %Ln files or folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/import_run.cpp"/>
        <source>Previewing %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Previewing %Ln file or folder</numerusform>
            <numerusform>Previewing %Ln files or folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemFormPane</name>
    <message numerus="yes">
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>%1 field(s)</source>
        <translation>
            <numerusform>%1 field</numerusform>
            <numerusform>%1 fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>Edit %1 item(s)</source>
        <translation>
            <numerusform>Edit %1 item</numerusform>
            <numerusform>Edit %1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_form_pane.cpp"/>
        <source>leave as is (%1 values)</source>
        <translation>
            <numerusform>leave as is (%1 values)</numerusform>
            <numerusform>leave as is (%1 values)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemRecorder</name>
    <message numerus="yes">
        <location filename="../../ui/tables/item_recorder.cpp"/>
        <source>Edit of %1 item(s)</source>
        <translation>
            <numerusform>Edit of %1 item</numerusform>
            <numerusform>Edit of %1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/item_recorder.cpp"/>
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
        <location filename="../../ui/models/item_table_model.cpp"/>
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
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>%1 cell(s) recorded.</source>
        <translation>
            <numerusform>%1 cell recorded.</numerusform>
            <numerusform>%1 cells recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_editing.cpp"/>
        <source>%1 item(s) ended.</source>
        <translation>
            <numerusform>%1 item ended.</numerusform>
            <numerusform>%1 items ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>%1 page(s) printed.</source>
        <translation>
            <numerusform>%1 page printed.</numerusform>
            <numerusform>%1 pages printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_printing.cpp"/>
        <source>%1 page(s) saved as %2.</source>
        <translation>
            <numerusform>%1 page saved as %2.</numerusform>
            <numerusform>%1 pages saved as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>%1 row(s) copied.</source>
        <translation>
            <numerusform>%1 row copied.</numerusform>
            <numerusform>%1 rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/items/items_actions.cpp"/>
        <source>%1 row(s) exported to %2.</source>
        <translation>
            <numerusform>%1 row exported to %2.</numerusform>
            <numerusform>%1 rows exported to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::KeysWindow</name>
    <message numerus="yes">
        <location filename="../../ui/help/keys_window.cpp"/>
        <source>%1 page(s) printed.</source>
        <translation>
            <numerusform>%1 page printed.</numerusform>
            <numerusform>%1 pages printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/help/keys_window.cpp"/>
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::LabelsPane</name>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source> %1 item(s) have no %2 and get none.</source>
        <translation>
            <numerusform> %1 item has no %2 and gets none.</numerusform>
            <numerusform> %1 items have no %2 and get none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>%1 label(s)</source>
        <translation>
            <numerusform>%1 label</numerusform>
            <numerusform>%1 labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>%1 page(s) of labels printed.</source>
        <translation>
            <numerusform>%1 page of labels printed.</numerusform>
            <numerusform>%1 pages of labels printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>%1 page(s) of labels saved as %2.</source>
        <translation>
            <numerusform>%1 page of labels saved as %2.</numerusform>
            <numerusform>%1 pages of labels saved as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/labels/labels_pane.cpp"/>
        <source>%1 sheet(s)</source>
        <translation>
            <numerusform>%1 sheet</numerusform>
            <numerusform>%1 sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::LicenceLines</name>
    <message numerus="yes">
        <location filename="../../ui/views/licences/licence_lines.cpp"/>
        <source>Show the %n licence(s)</source>
        <translation>
            <numerusform>Show the %Ln licence</numerusform>
            <numerusform>Show the %Ln licences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::LicenceWords</name>
    <message numerus="yes">
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%n product(s) short</source>
        <translation>
            <numerusform>%Ln product short</numerusform>
            <numerusform>%Ln products short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%n unit(s) required (%1), for which these licences alone may serve: %2; they have %3.</source>
        <translation>
            <numerusform>%Ln unit required (%1), for which these licences alone may serve: %2; they have %3.</numerusform>
            <numerusform>%Ln units required (%1), for which these licences alone may serve: %2; they have %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/licence_words.cpp"/>
        <source>%n unit(s) required (%1), which no licence may serve.</source>
        <translation>
            <numerusform>%Ln unit required (%1), which no licence may serve.</numerusform>
            <numerusform>%Ln units required (%1), which no licence may serve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::LotWords</name>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%1 %2 or up to %n version(s) older</source>
        <translation>
            <numerusform>%1 %2 or up to %Ln version older</numerusform>
            <numerusform>%1 %2 or up to %Ln versions older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n core(s)</source>
        <translation>
            <numerusform>%Ln core</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n device(s) with access</source>
        <translation>
            <numerusform>%Ln device with access</numerusform>
            <numerusform>%Ln devices with access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n installation(s)</source>
        <translation>
            <numerusform>%Ln installation</numerusform>
            <numerusform>%Ln installations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%Ln instance</numerusform>
            <numerusform>%Ln instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n measured unit(s)</source>
        <translation>
            <numerusform>%Ln measured unit</numerusform>
            <numerusform>%Ln measured units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n named person(s)</source>
        <translation>
            <numerusform>%Ln named person</numerusform>
            <numerusform>%Ln named people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n open session(s) at a time</source>
        <translation>
            <numerusform>%Ln open session at a time</numerusform>
            <numerusform>%Ln open sessions at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n person(s) with access</source>
        <translation>
            <numerusform>%Ln person with access</numerusform>
            <numerusform>%Ln people with access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%Ln processor</numerusform>
            <numerusform>%Ln processors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>%n virtual core(s)</source>
        <translation>
            <numerusform>%Ln virtual core</numerusform>
            <numerusform>%Ln virtual cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>Each main user may have %n more copy(s) on a portable device.</source>
        <translation>
            <numerusform>Each main user may have %Ln more copy on a portable device.</numerusform>
            <numerusform>Each main user may have %Ln more copys on a portable device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>Each main user may have %n more copy(s).</source>
        <translation>
            <numerusform>Each main user may have %Ln more copy.</numerusform>
            <numerusform>Each main user may have %Ln more copys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/lot_outlook.cpp"/>
        <source>Each may use it on %n device(s).</source>
        <translation>
            <numerusform>Each may use it on %Ln device.</numerusform>
            <numerusform>Each may use it on %Ln devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::MainWindow</name>
    <message numerus="yes">
        <location filename="../../ui/window/main_window.cpp"/>
        <source>%n change(s) later made again stay as they are.</source>
        <translation>
            <numerusform>%Ln change later made again stays as it is.</numerusform>
            <numerusform>%Ln changes later made again stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::MappingPane</name>
    <message numerus="yes">
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>%n column(s) with content left out</source>
        <translation>
            <numerusform>%Ln column with content left out</numerusform>
            <numerusform>%Ln columns with content left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/mapping_pane.cpp"/>
        <source>%n word(s) not understood</source>
        <translation>
            <numerusform>%Ln word not understood</numerusform>
            <numerusform>%Ln words not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::PasteStrip</name>
    <message numerus="yes">
        <location filename="../../ui/tables/paste_strip.cpp"/>
        <source>Pasted %1 cell(s): %2 change, %3 are so already, %4 cannot.</source>
        <translation>
            <numerusform>Pasted %1 cell: %2 change, %3 are so already, %4 cannot.</numerusform>
            <numerusform>Pasted %1 cells: %2 change, %3 are so already, %4 cannot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/paste_strip.cpp"/>
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
        <location filename="../../ui/graph/path_pane.cpp"/>
        <source>%n path(s) lead here; the first is shown.</source>
        <translation>
            <numerusform>%Ln path leads here.</numerusform>
            <numerusform>%Ln paths lead here; the first is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::PositionPage</name>
    <message numerus="yes">
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>%1 of %n product(s)</source>
        <translation>
            <numerusform>%1 of %Ln product</numerusform>
            <numerusform>%1 of %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/position_page.cpp"/>
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ReclaimPage</name>
    <message numerus="yes">
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>%n case(s) changed.</source>
        <translation>
            <numerusform>%Ln case changed.</numerusform>
            <numerusform>%Ln cases changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>%n case(s) opened.</source>
        <translation>
            <numerusform>%Ln case opened.</numerusform>
            <numerusform>%Ln cases opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/licences/reclaim_page.cpp"/>
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::Renewals</name>
    <message numerus="yes">
        <location filename="../../ui/views/licences/renewals.cpp"/>
        <source>%n other(s), see the table</source>
        <translation>
            <numerusform>%Ln other, see the table</numerusform>
            <numerusform>%Ln others, see the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ScanPage</name>
    <message numerus="yes">
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>   %n kept, not recorded yet</source>
        <translation>
            <numerusform>   %Ln kept, not recorded yet</numerusform>
            <numerusform>   %Ln kept, not recorded yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/stocktake/scan_page.cpp"/>
        <source>%n label(s) are kept here and not recorded yet.</source>
        <translation>
            <numerusform>%Ln label are kept here and not recorded yet.</numerusform>
            <numerusform>%Ln labels are kept here and not recorded yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::SheetModel</name>
    <message numerus="yes">
        <location filename="../../ui/views/stocktake/sheet_model.cpp"/>
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%Ln photograph</numerusform>
            <numerusform>%Ln photographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::StatementPage</name>
    <message numerus="yes">
        <location filename="../../ui/views/licences/statement_work.cpp"/>
        <source>%1 file(s) are in %2.</source>
        <translation>
            <numerusform>%1 file are in %2.</numerusform>
            <numerusform>%1 files are in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::TitleDesk</name>
    <message numerus="yes">
        <location filename="../../ui/views/licences/title_desk.cpp"/>
        <source>On %n device(s)</source>
        <translation>
            <numerusform>On %Ln device</numerusform>
            <numerusform>On %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::UndoStrip</name>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>%n change(s) go back</source>
        <translation>
            <numerusform>%Ln change goes back</numerusform>
            <numerusform>%Ln changes go back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>%n change(s) went back</source>
        <translation>
            <numerusform>%Ln change went back</numerusform>
            <numerusform>%Ln changes went back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>; %n changed again later stay.</source>
        <translation>
            <numerusform>; %Ln changed again later stays.</numerusform>
            <numerusform>; %Ln changed again later stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>Redo %n change(s)</source>
        <translation>
            <numerusform>Redo %Ln change</numerusform>
            <numerusform>Redo %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>Show %n</source>
        <translation>
            <numerusform>Show %Ln</numerusform>
            <numerusform>Show %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>Undo %n change(s)</source>
        <translation>
            <numerusform>Undo %Ln change</numerusform>
            <numerusform>Undo %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/details/undo_strip.cpp"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::WaitingPage</name>
    <message numerus="yes">
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>%n report(s) decided.</source>
        <translation>
            <numerusform>%Ln report decided.</numerusform>
            <numerusform>%Ln reports decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/imports/waiting_page.cpp"/>
        <source>Deciding about %n report(s)</source>
        <translation>
            <numerusform>Deciding about %Ln report</numerusform>
            <numerusform>Deciding about %Ln reports</numerusform>
        </translation>
    </message>
</context>
</TS>
